"""The loop on a tiny real model: it trains, keeps or rolls back, guards, and tells the gate little."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

torch = pytest.importorskip("torch", reason="the extra 'local' is not installed")
pytest.importorskip("datasets", reason="the extra 'train' is not installed")

from finetune import trainer  # noqa: E402
from finetune.dataset import IGNORE, collator, encode, to_dataset, weights  # noqa: E402
from finetune.loop import Loop, Plan, check_separation, plan_of  # noqa: E402
from finetune.sheet import Row  # noqa: E402
from finetune.trainer import Recipe, adapted, answer_loss, train  # noqa: E402
from harness import golden  # noqa: E402
from harness import judge as judging  # noqa: E402
from harness.errors import HarnessError  # noqa: E402
from harness.local import LocalModel, chat_ids  # noqa: E402
from harness.provider import open_provider, promoted_manifest, resolve  # noqa: E402
from harness.settings import Settings, load  # noqa: E402
from rubrics.base import Message  # noqa: E402

IDEAL = "ab"


def rows(n: int = 16, issues: str = "emoticon") -> list[Row]:
    return [Row((Message("user", f"row {k}"),), "x :)", issues, IDEAL, f"s:{k}") for k in range(n)]


def parts(path: Path) -> tuple[Any, Any]:
    made = open_provider(f"hf:{path}", Settings(root=path.parent, dtype="float32"))
    assert isinstance(made, LocalModel)
    return made.parts


def test_only_the_answer_is_learned_and_the_prompt_is_the_one_that_is_asked(
    tiny_model: Path,
) -> None:
    _, tokenizer = parts(tiny_model)
    data = encode(to_dataset(rows(1), [2.0]), tokenizer, "sys", 512)
    row = data[0]
    learned = [t for t in row["labels"] if t != IGNORE]
    assert tokenizer.decode(learned) == "ab<end>"
    asked = chat_ids(
        tokenizer, [{"role": "system", "content": "sys"}, {"role": "user", "content": "row 0"}]
    )
    assert row["input_ids"][: len(asked)] == asked
    assert row["weight"] == 2.0


def test_collator_is_exact() -> None:
    batch = collator(0)(
        [
            {"input_ids": [5, 6, 7], "labels": [IGNORE, 6, 7], "weight": 1.0, "length": 3},
            {"input_ids": [8], "labels": [8], "weight": 3.0, "length": 1},
        ]
    )
    assert batch["input_ids"].tolist() == [[5, 6, 7], [8, 0, 0]]
    assert batch["labels"].tolist() == [[IGNORE, 6, 7], [8, IGNORE, IGNORE]]
    assert batch["attention_mask"].tolist() == [[1, 1, 1], [1, 0, 0]]
    assert batch["weight"].tolist() == [1.0, 3.0]


def test_a_row_that_is_too_long_is_named(tiny_model: Path) -> None:
    _, tokenizer = parts(tiny_model)
    long = [replace(rows(1)[0], ideal="x" * 600)]
    with pytest.raises(HarnessError, match="s:0: too long to train on"):
        encode(to_dataset(long, [1.0]), tokenizer, None, 512)


def test_answer_loss_is_that_of_the_plain_loop(tiny_model: Path) -> None:
    model, tokenizer = parts(tiny_model)
    varied = [replace(r, ideal="ab" * (1 + n % 3)) for n, r in enumerate(rows(6))]
    data = encode(to_dataset(varied, [1.0] * 6), tokenizer, None, 512)
    batch = collator(tokenizer.pad_token_id)(list(data))
    with torch.no_grad():
        plain = model(**{k: batch[k] for k in ("input_ids", "attention_mask", "labels")}).loss
        ours = answer_loss(model, batch)
    assert float(ours) == pytest.approx(float(plain), abs=1e-6)


def test_a_weight_counts_as_so_many_copies(tiny_model: Path) -> None:
    model, tokenizer = parts(tiny_model)
    two = [rows(2)[0], replace(rows(2)[1], ideal="cd")]
    collate = collator(tokenizer.pad_token_id)
    heavy = collate(list(encode(to_dataset(two, [3.0, 1.0]), tokenizer, None, 512)))
    copies = collate(
        list(encode(to_dataset([two[0]] * 3 + [two[1]], [1.0] * 4), tokenizer, None, 512))
    )
    with torch.no_grad():
        one, other = (float(answer_loss(model, b)) for b in (heavy, copies))
    assert one == pytest.approx(other, abs=1e-6)


def test_row_weights() -> None:
    mixed = [*rows(1), *rows(1, "None"), *rows(1, "dash and emoticon")]
    assert weights(mixed, {"emoticon": 2.0, "dash": 9.0}) == [2.0, 1.0, 3.0]


def run_training(
    tiny_model: Path, out: Path, start: Path | None = None, **recipe: Any
) -> trainer.Training:
    model, tokenizer = parts(tiny_model)
    data = encode(to_dataset(rows(), [1.0] * 16), tokenizer, None, 512)
    made = Recipe(**{"rank": 4, "batch_size": 4, "epochs": 10, "learning_rate": 2e-2, **recipe})
    return train(model, tokenizer, data, made, out, base="hf:tiny", start=start)


def test_training_learns_and_leaves_safetensors_without_paths(
    tiny_model: Path, tmp_path: Path
) -> None:
    training = run_training(tiny_model, tmp_path / "adapter")
    assert training.diverged == ""
    assert training.losses[-1] < training.losses[0] / 2
    names = {p.name for p in (tmp_path / "adapter").iterdir()}
    assert names == {"adapter_model.safetensors", "adapter_config.json"}
    config = json.loads((tmp_path / "adapter" / "adapter_config.json").read_text())
    assert config["base_model_name_or_path"] == "hf:tiny"


def test_a_real_run_blown_up_is_stopped_and_the_good_weights_come_back(
    tiny_model: Path, tmp_path: Path
) -> None:
    run_training(tiny_model, tmp_path / "first")  # a loss that is low has far to rise
    training = run_training(
        tiny_model, tmp_path / "adapter", tmp_path / "first", learning_rate=5.0, epochs=20
    )
    assert training.diverged
    assert len(training.losses) < 80
    from safetensors.torch import load_file

    saved = load_file(tmp_path / "adapter" / "adapter_model.safetensors")
    assert all(bool(t.isfinite().all()) for t in saved.values())


def test_the_same_seed_gives_the_same_adapter(tiny_model: Path, tmp_path: Path) -> None:
    one, two = (run_training(tiny_model, tmp_path / n, epochs=2) for n in ("a", "b"))
    assert one == two
    first, second = ((tmp_path / n / "adapter_model.safetensors").read_bytes() for n in ("a", "b"))
    assert first == second


def test_all_linear_layers_are_trained(tiny_model: Path) -> None:
    model, _ = parts(tiny_model)
    wrapped = adapted(model, Recipe(rank=2), None)
    touched = {
        n.split(".lora_")[0].rsplit(".", 1)[-1]
        for n, p in wrapped.named_parameters()
        if p.requires_grad
    }
    assert touched == {"q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"}


# The loop as a whole.


@contextmanager
def quiet(label: str, total: int) -> Iterator[Callable[[int], None]]:
    del label, total
    yield lambda n: None


GOLDEN = """
defaults: {{expect: ["{expect}"]}}
cases:
{gate}
{dev}
  - {{id: k1, split: knowledge, prompt: "a", choices: ["b", "c"], expect: []}}
  - {{id: k2, split: knowledge, prompt: "d", choices: ["c", "e"], expect: []}}
"""


@pytest.fixture
def project(tiny_model: Path, tmp_path: Path) -> Callable[..., Loop]:
    """Make a project whose gate asks for one word, which the sheet teaches."""

    def make(expect: str = "ab", knowledge: bool = True, **plan: Any) -> Loop:
        root = tmp_path / "project"
        (root / "golden").mkdir(parents=True, exist_ok=True)
        gate = "\n".join(f'  - {{id: g{k}, prompt: "row g{k}"}}' for k in range(4))
        dev = "\n".join(f'  - {{id: d{k}, split: dev, prompt: "row d{k}"}}' for k in range(3))
        text = GOLDEN.format(expect=expect, gate=gate, dev=dev)
        (root / "golden" / "g.yaml").write_text(text, "utf-8")
        toml = 'min_cases = 4\nmax_new_tokens = 4\ndtype = "float32"\n'
        (root / "harness.toml").write_text(toml, "utf-8")
        settings = load(root)
        recipe = Recipe(rank=4, batch_size=4, epochs=12, learning_rate=2e-2)
        chosen = Plan(recipe=recipe, **plan)
        judge = judging.load(settings, ["facts"])
        said: list[str] = []
        return Loop(f"hf:{tiny_model}", settings, rows(), golden.load(settings), judge, chosen,
                    quiet, said.append)  # fmt: skip

    return make


@pytest.fixture
def keeps_knowledge(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two questions can show nothing at 95 %: the bound is tested elsewhere, here it passes."""
    monkeypatch.setattr("finetune.knowledge.MARGIN", -2.0)


@pytest.mark.usefixtures("keeps_knowledge")
def test_from_failing_to_promoted(project: Callable[..., Loop]) -> None:
    loop = project()
    ledger = loop.run()
    assert ledger["dev_before"]["k"] == 0
    assert ledger["rounds"][0]["outcome"] == "kept"
    assert ledger["promoted"], ledger["end"]
    assert ledger["looks"] == 1
    manifest = promoted_manifest(loop.settings)
    assert manifest
    assert manifest["decision"]["outcome"] == "passed"
    spec = resolve("current", loop.settings)
    promoted = open_provider(spec, loop.settings)
    assert promoted.identity["fingerprint"] == manifest["model"]["fingerprint"]


@pytest.mark.usefixtures("keeps_knowledge")
def test_run_again_nothing_is_trained(
    project: Callable[..., Loop], monkeypatch: pytest.MonkeyPatch
) -> None:
    first = project().run()
    monkeypatch.setattr("finetune.loop.train", lambda *_, **__: pytest.fail("trained again"))
    assert project().run() == first


@pytest.mark.usefixtures("keeps_knowledge")
def test_no_gain_is_rolled_back_and_nothing_promoted(project: Callable[..., Loop]) -> None:
    loop = project(expect="zzz")
    ledger = loop.run()
    assert [r["outcome"] for r in ledger["rounds"]] == ["rolled back"]
    assert not ledger["promoted"]
    assert ledger["looks"] == 0, "the gate is not looked at for nothing"
    assert promoted_manifest(loop.settings) is None


def test_lost_knowledge_is_not_promoted(project: Callable[..., Loop]) -> None:
    ledger = project().run()
    assert ledger["rounds"][0]["stop"] == "knowledge lost"
    assert not ledger["promoted"]


@pytest.mark.usefixtures("keeps_knowledge")
def test_killed_between_rounds_it_goes_on(
    project: Callable[..., Loop], monkeypatch: pytest.MonkeyPatch
) -> None:
    loop = project()
    monkeypatch.setattr(Loop, "_finish", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
    with pytest.raises(KeyboardInterrupt):
        loop.run()
    monkeypatch.undo()
    monkeypatch.setattr("finetune.knowledge.MARGIN", -2.0)
    monkeypatch.setattr("finetune.loop.train", lambda *_, **__: pytest.fail("trained again"))
    assert project().run()["promoted"]


def test_a_shared_prompt_is_refused(project: Callable[..., Loop]) -> None:
    loop = project()
    clash = [Row((Message("user", "Row G2"),), "", "", "x", "s:9")]
    with pytest.raises(HarnessError, match=r"s:9.*'g2'"):
        check_separation(clash, loop.cases)


def test_the_plans_settings_are_checked() -> None:
    assert plan_of(Settings(train={"epochs": 3, "rounds": 2})).recipe.epochs == 3
    with pytest.raises(HarnessError, match="Did you mean 'epochs'"):
        plan_of(Settings(train={"epoch": 3}))
    with pytest.raises(HarnessError, match="no number"):
        plan_of(Settings(train={"rank": "big"}))
