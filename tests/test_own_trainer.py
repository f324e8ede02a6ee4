"""Rubrics and gate for a Trainer of one's own: the examples of docs/own-trainer.md are run."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("torch", reason="the extra 'local' is not installed")
pytest.importorskip("datasets", reason="the extra 'train' is not installed")

from finetune.callback import GateCallback
from finetune.rewards import rewards, text
from harness.errors import HarnessError
from harness.settings import Settings, load

DOCS = Path(__file__).parent.parent / "docs" / "own-trainer.md"
CLEAN = "Half of ten is five. What is half of twelve?"


def example(heading: str) -> str:
    section = DOCS.read_text("utf-8").split(f"## {heading}")[1]
    found = re.search(r"```python\n(.*?)```", section, re.DOTALL)
    assert found is not None
    return found[1]


def dev(root: Path, prompt: str = "What is half of ten?") -> Settings:
    (root / "golden").mkdir()
    (root / "golden" / "dev.yaml").write_text(
        f'cases: [{{id: d, split: dev, prompt: "{prompt}", max_words: 90}}]\n', "utf-8"
    )
    (root / "harness.toml").write_text("max_new_tokens = 4\nmin_cases = 1\n", "utf-8")
    return load(root)


def parts(model: Path) -> tuple[Any, Any]:
    from transformers import AutoModelForCausalLM, AutoTokenizer

    return AutoModelForCausalLM.from_pretrained(model), AutoTokenizer.from_pretrained(model)


def arguments(folder: Path, **more: Any) -> Any:
    from transformers import TrainingArguments

    return TrainingArguments(
        output_dir=str(folder / "out"), max_steps=4, per_device_train_batch_size=1, logging_steps=1,
        report_to="none", use_cpu=True, disable_tqdm=True, save_strategy="no",
        dataloader_pin_memory=False, **more,
    )  # fmt: skip


def dataset() -> Any:
    from datasets import Dataset

    return Dataset.from_list([{"input_ids": [5, 6, 7], "labels": [5, 6, 7]}] * 4)


def test_the_callback_example(
    tiny_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Any
) -> None:
    from transformers import Trainer

    dev(tmp_path)
    monkeypatch.chdir(tmp_path)
    model, tokenizer = parts(tiny_model)
    given = {"model": model, "tokenizer": tokenizer, "Trainer": Trainer, "dataset": dataset(),
             "arguments": arguments(tmp_path)}  # fmt: skip
    exec(example("Stop when the dev cases pass"), given)
    said = capsys.readouterr().out
    assert "step 4: 0 of 1" in said
    assert "trained to the end" in said
    assert (tmp_path / "out" / "dev-4.jsonl").is_file()
    assert model.training


@pytest.mark.parametrize(
    ("rubrics", "rate", "steps", "why"),
    [
        ("truncation = {severity = 'off'}", 1e-4, 2, "1 of 1 cases passed"),
        ("", 1e9, 4, "the loss"),
        ("", 1e-4, 4, ""),
    ],
)
def test_it_stops_on_a_pass_and_on_divergence(
    tiny_model: Path, tmp_path: Path, rubrics: str, rate: float, steps: int, why: str
) -> None:
    from transformers import Trainer

    settings = dev(tmp_path)
    only = ["truncation"] if not rubrics else ["dash"]
    toml = tmp_path / "harness.toml"
    off = "\n".join(f"{r} = {{severity = 'off'}}" for r in _all() if r not in only)
    toml.write_text(toml.read_text("utf-8") + f"[rubrics]\n{off}\n", "utf-8")
    settings = load(tmp_path)
    model, tokenizer = parts(tiny_model)
    watch = GateCallback(tokenizer, settings, every=2)
    trainer = Trainer(model=model, args=arguments(tmp_path, learning_rate=rate),
                      train_dataset=dataset(), callbacks=[watch])  # fmt: skip
    trainer.train()
    assert why in watch.why
    assert bool(why) == bool(watch.why)
    assert trainer.state.global_step <= steps
    assert watch.shares[-1][0] == trainer.state.global_step, "the end is asked once"
    assert len(watch.shares) == len({s for s, _, _ in watch.shares})


def _all() -> list[str]:
    import rubrics

    return list(rubrics.load())


def test_the_callback_refuses_wrong_input(tmp_path: Path) -> None:
    settings = dev(tmp_path)
    with pytest.raises(HarnessError, match="every is below 1"):
        GateCallback(None, settings, every=0)
    with pytest.raises(HarnessError, match="no gate case"):
        GateCallback(None, settings, split="gate")


@pytest.mark.filterwarnings(
    "ignore::FutureWarning", "ignore::DeprecationWarning", "ignore::UserWarning"
)  # TRL's own
def test_the_reward_example(tiny_model: Path, tmp_path: Path) -> None:
    trl = pytest.importorskip("trl", reason="TRL is not installed")
    model, tokenizer = parts(tiny_model)
    how = trl.GRPOConfig(
        output_dir=str(tmp_path), max_steps=1, per_device_train_batch_size=2, num_generations=2,
        max_completion_length=4, report_to="none", use_cpu=True, disable_tqdm=True,
        save_strategy="no", dataloader_pin_memory=False, bf16=False, logging_steps=1,
    )  # fmt: skip
    given = {"model": model, "tokenizer": tokenizer, "arguments": how}
    exec(example("The rubrics as rewards"), given)
    logged = given["trainer"].state.log_history[0]  # type: ignore[attr-defined]
    assert {f"rewards/{name}/mean" for name in ("dash", "length", "tone")} <= logged.keys()


@pytest.mark.parametrize(
    ("completion", "columns", "wanted"),
    [
        (CLEAN, {}, {"dash": 1.0, "length": 1.0}),
        ([{"role": "assistant", "content": CLEAN}], {}, {"dash": 1.0, "length": 1.0}),
        ("Half — five.", {}, {"dash": 0.0, "length": 1.0}),
        (CLEAN, {"max_words": [3]}, {"dash": 1.0, "length": 0.0}),
        (CLEAN, {"max_words": [None], "other": ["x"]}, {"dash": 1.0, "length": 1.0}),
        (" ", {}, {"dash": 0.0, "length": 0.0}),
        ([], {}, {"dash": 0.0, "length": 0.0}),
    ],
)
def test_rewards(completion: Any, columns: dict[str, Any], wanted: dict[str, float]) -> None:
    functions: list[Callable[..., list[float]]] = rewards(only=["dash", "length"])
    for prompts in (["What is half of ten?"], [[{"role": "user", "content": "Half of ten?"}]]):
        got = {f.__name__: f([completion], prompts, **columns) for f in functions}
        assert got == {name: [value] for name, value in wanted.items()}
    assert functions[0]([completion]) == [wanted["dash"]], "prompts may be missing"


def test_text_of_messages() -> None:
    assert text([{"role": "user", "content": "a"}, {"role": "assistant", "content": "b"}]) == "b"


def test_the_metric_example(capsys: Any) -> None:
    pytest.importorskip("evaluate", reason="the extra 'metrics' is not installed")
    given: dict[str, Any] = {}
    exec(example("A metric"), given)
    assert capsys.readouterr().out == "50% pass, at least 3%; dash 50%\n"
    assert given["found"]["tone"] == 0.5
