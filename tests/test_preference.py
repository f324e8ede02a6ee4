"""Preference pairs on a tiny real model: what a pair is, that it is learned, guarded and resumed."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

torch = pytest.importorskip("torch", reason="the extra 'local' is not installed")
pytest.importorskip("datasets", reason="the extra 'train' is not installed")

from finetune import preference  # noqa: E402
from finetune.sheet import Row  # noqa: E402
from finetune.trainer import Recipe, Training, adapted, train  # noqa: E402
from harness.errors import HarnessError  # noqa: E402
from harness.local import LocalModel, chat_ids  # noqa: E402
from harness.provider import open_provider  # noqa: E402
from harness.settings import Settings  # noqa: E402
from rubrics.base import Message  # noqa: E402


def rows(n: int = 8) -> list[Row]:
    return [
        Row((Message("user", f"row {k}"),), "x :)", "emoticon", "ab", f"s:{k}") for k in range(n)
    ]


def parts(path: Path) -> tuple[Any, Any]:
    made = open_provider(f"hf:{path}", Settings(root=path.parent, dtype="float32"))
    assert isinstance(made, LocalModel)
    return made.parts


def test_only_rows_that_fail_and_show_a_bad_reply_are_pairs() -> None:
    one, two, three, four = rows(4)
    some = [
        one,
        replace(two, issues="None"),
        replace(three, response=" "),
        replace(four, response="ab "),
    ]
    assert preference.usable(some, {"emoticon": 2.0}) == (one,)
    assert preference.usable(some, {"dash": 2.0}) == ()


def test_a_pair_is_read_as_the_model_is_asked(tiny_model: Path) -> None:
    _, tokenizer = parts(tiny_model)
    made = preference.pair(rows(1)[0], tokenizer, "sys")
    asked = [{"role": "system", "content": "sys"}, {"role": "user", "content": "row 0"}]
    ids = tokenizer(made["prompt"], add_special_tokens=False)["input_ids"]
    assert ids == chat_ids(tokenizer, asked)
    assert (made["chosen"], made["rejected"]) == ("ab<end>", "x :)<end>")
    own = replace(rows(1)[0], messages=(Message("system", "own"), Message("user", "row 0")))
    assert "terse" not in preference.pair(own, tokenizer, "Be terse.")["prompt"]


def test_without_trl_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    preference.check("sft")
    with pytest.raises(HarnessError, match=r"trl is not installed, got 'orpo'.*\[preference\]"):
        preference.check("orpo")


class Killed(BaseException):
    """What a test raises where a kill would come."""


def run(tiny_model: Path, folder: Path, out: str, objective: str, **how: Any) -> Training:
    """Train further on pairs, from an adapter of a first round."""
    from finetune.dataset import encode, to_dataset

    start = folder / "start"
    if not start.exists():
        model, tokenizer = parts(tiny_model)
        data = encode(to_dataset(rows(), [1.0] * 8), tokenizer, None, 512)
        recipe = Recipe(rank=4, batch_size=4, epochs=1, learning_rate=1e-3)
        train(model, tokenizer, data, recipe, start, base="hf:tiny")
    model, tokenizer = parts(tiny_model)
    pairs = [preference.pair(row, tokenizer, None) for row in rows()]
    recipe = Recipe(rank=4, batch_size=4, epochs=6, learning_rate=how.pop("rate", 2e-2))
    return preference.train(
        model, tokenizer, pairs, recipe, folder / out, objective=objective, base="hf:tiny",
        start=start, **how,
    )  # fmt: skip


def margin(tiny_model: Path, adapter: Path) -> float:
    """Return how much likelier the chosen answer is than the rejected, in nats."""
    model, tokenizer = parts(tiny_model)
    wrapped = adapted(model, Recipe(), adapter)
    made = preference.pair(rows(1)[0], tokenizer, None)
    total = {}
    for name in ("chosen", "rejected"):
        ids = tokenizer(made["prompt"] + made[name], add_special_tokens=False)["input_ids"]
        first = len(tokenizer(made["prompt"], add_special_tokens=False)["input_ids"])
        whole = torch.tensor([ids])
        with torch.no_grad():
            logp = wrapped(input_ids=whole).logits[0, :-1].float().log_softmax(-1)
        total[name] = float(logp.gather(1, whole[0, 1:, None])[first - 1 :].sum())
    return total["chosen"] - total["rejected"]


@pytest.mark.parametrize("objective", ["dpo", "orpo"])
def test_the_ideal_becomes_likelier_and_a_run_that_was_cut_off_ends_in_the_same_bytes(
    tiny_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, objective: str
) -> None:
    pytest.importorskip("trl", reason="the extra 'preference' is not installed")
    monkeypatch.setattr("finetune.checkpoint.EVERY_S", 0)
    whole = run(tiny_model, tmp_path, "whole", objective)
    assert whole.diverged == ""
    assert len(whole.losses) == 12
    assert whole.losses[-1] < whole.losses[0]
    gained = margin(tiny_model, tmp_path / "whole") - margin(tiny_model, tmp_path / "start")
    assert gained > 1.0
    names = {p.name for p in (tmp_path / "whole").iterdir()}
    assert names == {"adapter_model.safetensors", "adapter_config.json"}, "no copy of the start"
    steps: list[int] = []

    def kill(n: int) -> None:
        steps.append(n)
        if len(steps) > 7:
            raise Killed

    state = tmp_path / "state"
    with pytest.raises(Killed):
        run(tiny_model, tmp_path, "cut", objective, progress=kill, checkpoint=state)
    told: list[int] = []
    again = run(tiny_model, tmp_path, "cut", objective, progress=told.append, checkpoint=state)
    assert told[0] == 4 * 7
    assert again == whole
    one, other = (
        (tmp_path / n / "adapter_model.safetensors").read_bytes() for n in ("whole", "cut")
    )
    assert one == other


def test_the_guard_watches_pairs_too(tiny_model: Path, tmp_path: Path) -> None:
    pytest.importorskip("trl", reason="the extra 'preference' is not installed")
    made = run(tiny_model, tmp_path, "out", "orpo", rate=50.0)
    assert made.diverged
    assert (tmp_path / "out" / "adapter_model.safetensors").is_file()
