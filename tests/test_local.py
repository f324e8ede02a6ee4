"""Models in process, on a tiny real one: fingerprints, batches, adapters, bad folders."""

import json
import shutil
from pathlib import Path

import pytest

torch = pytest.importorskip("torch", reason="the extra 'local' is not installed")

from harness import local  # noqa: E402
from harness.errors import HarnessError  # noqa: E402
from harness.local import LocalModel, fingerprint  # noqa: E402
from harness.provider import Generation, Request, open_provider, resolve  # noqa: E402
from harness.settings import Settings  # noqa: E402
from rubrics.base import Message  # noqa: E402

GREEDY = Generation(max_new_tokens=12)


@pytest.fixture
def model(tiny_model: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(tiny_model, tmp_path / "model"))


def opened(path: Path, **settings: object) -> LocalModel:
    made = open_provider(f"hf:{path}", Settings(root=path.parent, **settings))  # type: ignore[arg-type]
    assert isinstance(made, LocalModel)
    return made


def ask(model: LocalModel, prompts: list[str], generation: Generation = GREEDY) -> list[str]:
    wanted = [Request(str(n), (Message("user", p),)) for n, p in enumerate(prompts)]
    got = dict(model.ask(wanted, generation))
    return [got[n].text for n in range(len(prompts))]


PROMPTS = ["Hi", "What is a fraction, and why do I need one?", "Name it.", "x" * 60]


def test_order_and_batch_change_nothing(model: Path) -> None:
    one = ask(opened(model, batch_size=1, dtype="float32"), PROMPTS)
    four = ask(opened(model, batch_size=4, dtype="float32"), PROMPTS)
    back = ask(opened(model, batch_size=4, dtype="float32"), PROMPTS[::-1])
    assert one == four == back[::-1]
    assert len(set(one)) > 1


def test_endings(model: Path) -> None:
    made = opened(model, dtype="float32")
    ((_, completion),) = made.ask([Request("a", (Message("user", "Hi"),))], GREEDY)
    assert completion.ending in {"stop", "length"}
    assert "<end>" not in completion.text


def test_samples_have_seeds_of_their_own(model: Path) -> None:
    warm = Generation(12, 1.0, seed=1)
    wanted = [Request("a", (Message("user", "Hi"),), sample=n) for n in range(3)]
    made = opened(model, dtype="float32")
    first = [dict(made.ask(wanted, warm))[n].text for n in range(3)]
    again = [dict(made.ask(wanted, warm))[n].text for n in range(3)]
    assert first == again
    assert len(set(first)) == 3


def test_a_prompt_that_does_not_fit_is_an_error(model: Path) -> None:
    made = opened(model, dtype="float32")
    ((_, completion),) = made.ask([Request("a", (Message("user", "x" * 600),))], GREEDY)
    assert completion.ending == "error"
    assert "the model has room for 500" in completion.error


def test_one_weight_or_another_template_is_another_model(model: Path) -> None:
    from safetensors.torch import load_file, save_file

    before = fingerprint(model)
    weights = load_file(model / "model.safetensors")
    name = min(weights)
    weights[name].view(-1)[0] += 1e-3
    save_file(weights, model / "model.safetensors", metadata={"format": "pt"})
    changed = fingerprint(model)
    template = model / "chat_template.jinja"
    template.write_text(template.read_text("utf-8") + " ", "utf-8")
    assert len({before, changed, fingerprint(model)}) == 3
    (model / "README.md").write_text("a card")
    assert fingerprint(model) == fingerprint(model)


def test_preferences_are_mean_logprobs(model: Path) -> None:
    made = opened(model, dtype="float32")
    pairs = [("The sky is", " blue"), ("Two and two are", " four hundred"), ("a", " b")]
    together = made.endings_logprob(pairs)
    alone = [made.endings_logprob([pair])[0] for pair in pairs]
    assert together == pytest.approx(alone, abs=1e-4)
    kept: dict[int, float] = {}
    assert made.endings_logprob(pairs, keep=kept.update) == together
    assert kept == dict(enumerate(together))
    told: list[int] = []
    again = made.endings_logprob(pairs, told.append, dict.fromkeys(kept, -7.0), kept.clear)
    assert (again, told) == ([-7.0] * 3, [3]), "a batch that is known is not scored"
    assert all(score < 0 for score in together)


def adapter(model: Path, out: Path, rank: int = 2) -> Path:
    from peft import LoraConfig, get_peft_model
    from transformers import AutoModelForCausalLM

    base = AutoModelForCausalLM.from_pretrained(model)
    made = get_peft_model(
        base, LoraConfig(r=rank, target_modules="all-linear", init_lora_weights=False)
    )
    made.save_pretrained(out)
    return out


def test_an_adapter_changes_replies_and_fingerprint(model: Path, tmp_path: Path) -> None:
    folder = adapter(model, tmp_path / "adapter")
    spec = f"hf:{model},adapter={folder}"
    made = open_provider(spec, Settings(root=tmp_path, dtype="float32"))
    assert isinstance(made, LocalModel)
    assert ask(made, PROMPTS) != ask(opened(model, dtype="float32"), PROMPTS)
    assert made.identity["fingerprint"] != fingerprint(model)


def test_an_adapter_for_another_base(model: Path, tmp_path: Path) -> None:
    from transformers import AutoConfig, AutoModelForCausalLM

    config = AutoConfig.from_pretrained(model)
    config.hidden_size, config.intermediate_size = 64, 96
    wide = tmp_path / "wide"
    AutoModelForCausalLM.from_config(config).save_pretrained(wide)
    folder = adapter(wide, tmp_path / "adapter")
    made = open_provider(f"hf:{model},adapter={folder}", Settings(root=tmp_path))
    assert isinstance(made, LocalModel)
    with pytest.raises(HarnessError, match="an adapter for another base"):
        _ = made.parts


def test_a_manifest_names_the_base(model: Path, tmp_path: Path) -> None:
    folder = adapter(model, tmp_path / "adapter")
    (folder / "manifest.json").write_text(json.dumps({"base_fingerprint": "0123"}))
    with pytest.raises(HarnessError, match="it needs 0123"):
        open_provider(f"hf:{model},adapter={folder}", Settings(root=tmp_path))


@pytest.mark.parametrize(
    ("spec", "says"),
    [
        ("hf:nowhere", "no such folder or file"),
        ("hf:empty", "a model folder without weights"),
        ("embeded", "Did you mean 'embedded'"),
        ("embedded,adapter=nowhere", "no adapter there"),
        ("replay:nowhere.jsonl", "cannot be read"),
    ],
)
def test_bad_providers_are_one_line(tmp_path: Path, spec: str, says: str) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "empty" / "config.json").write_text("{}")
    with pytest.raises(HarnessError, match=says) as caught:
        open_provider(spec, Settings(root=tmp_path))
    assert "\n" not in str(caught.value)


def test_current_is_embedded_until_something_is_promoted(tmp_path: Path) -> None:
    settings = Settings(root=tmp_path)
    assert resolve("current", settings) == "embedded"
    folder = tmp_path / "finetune" / "promoted"
    folder.mkdir(parents=True)
    (folder / "manifest.json").write_text('{"base": "hf:x", "model": {"fingerprint": "1"}}')
    with pytest.raises(HarnessError, match="its manifest alone"):
        resolve("current", settings)
    (folder / "adapter_model.safetensors").write_bytes(b"")
    assert resolve("current", settings) == f"hf:x,adapter={folder}"


def test_no_pickle() -> None:
    assert not any("bin" in pattern for pattern in local.WEIGHTS)
