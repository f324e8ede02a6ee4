"""A record that is not what was written is refused: what is missing from it never passes."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from harness import record
from harness.errors import HarnessError
from harness.evaluate import Evaluation, evaluate, live, select
from harness.golden import load_file
from harness.judge import load as load_judge
from harness.provider import open_provider
from harness.rows import strict_json
from harness.settings import Settings, load

Recorded = Callable[..., tuple[Settings, Path]]


def edit(path: Path, change: Callable[[list[dict[str, Any]]], None]) -> None:
    lines = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    change(lines)
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")


def first(lines: list[dict[str, Any]], kind: str) -> dict[str, Any]:
    return next(line for line in lines if line["type"] == kind)


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (lambda x: x.remove(first(x, "verdict")), "verdicts on 'case-000' are missing or too many"),
        (lambda x: x.append(first(x, "verdict")), "verdicts on 'case-000' are missing or too many"),
        (lambda x: first(x, "verdict").update(status="FAILED"), "status 'FAILED' is unknown"),
        (lambda x: first(x, "reply").update(text=5), "a reply is no text"),
        (lambda x: first(x, "reply").update(ending="fine"), "an unknown ending"),
        (lambda x: first(x, "case").update(samples=0), "samples is below 1"),
        (lambda x: x.append(first(x, "reply")), "two replies of 'case-000'"),
        (lambda x: x[0].pop("split"), "the header lacks split"),
    ],
)
def test_an_edited_record_is_refused(
    recorded: Recorded, change: Callable[[list[dict[str, Any]]], None], why: str
) -> None:
    _, path = recorded(60, 0)
    edit(path, change)
    with pytest.raises(HarnessError, match=why):
        record.read(path)


@pytest.mark.parametrize(
    "text",
    ['{"a": 1, "a": 2}', '{"a": {"b": 1, "b": 1}}', "[NaN]", "[-Infinity]", "[" * 100_000, "{"],
)
def test_json_that_says_two_things_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        strict_json(text)


def test_a_replay_keeps_the_settings_that_made_the_replies(recorded: Recorded) -> None:
    settings, path = recorded(60, 0)
    edit(path, lambda x: x[0].update(generation={"max_new_tokens": 512, "temperature": 1.7}))
    judge = load_judge(settings, ["dash"])
    cases = load_file(settings.root / "golden" / "all.yaml", settings.root)
    chosen = select(cases, "gate", settings, judge)
    provider = open_provider(f"replay:{path}", settings)
    job = Evaluation(chosen, provider, judge, settings, "replay", cache=None)
    outcome = evaluate(job, settings.root / "new" / "run.jsonl")
    assert outcome.run.header["generation"] == {"max_new_tokens": 512, "temperature": 1.7}
    assert "not a gate of the model" in live(outcome.run, settings)
    again = open_provider(f"replay:{settings.root / 'new' / 'run.jsonl'}", settings)
    assert again.identity["recorded"] == provider.identity["recorded"]


def test_half_a_surrogate_pair_loses_nothing(recorded: Recorded) -> None:
    settings, path = recorded(60, 0)
    edit(path, lambda x: first(x, "reply").update(text="Plants \ud800 grow. Why?"))
    provider = open_provider(f"replay:{path}", settings)
    judge = load_judge(settings, ["dash"])
    cases = load_file(settings.root / "golden" / "all.yaml", settings.root)
    chosen = select(cases, "gate", settings, judge)
    job = Evaluation(chosen, provider, judge, settings, "replay", cache=None)
    outcome = evaluate(job, settings.root / "new" / "run.jsonl")
    assert outcome.run.replies["case-000", 0].text == "Plants ? grow. Why?"


def test_a_reports_folder_that_cannot_be_written_is_one_line(recorded: Recorded) -> None:
    settings, path = recorded(60, 0)
    (settings.root / "taken").write_text("", "utf-8")
    provider = open_provider(f"replay:{path}", settings)
    job = Evaluation((), provider, load_judge(settings, ["dash"]), settings, "r", cache=None)
    with pytest.raises(HarnessError, match="cannot be written to"):
        evaluate(job, settings.root / "taken" / "run.jsonl")


@pytest.mark.parametrize("number", [".inf", "-.inf", ".nan"])
def test_an_expected_number_is_finite(tmp_path: Path, number: str) -> None:
    (tmp_path / "g.yaml").write_text(
        f"cases: [{{id: a, prompt: x, expect: [{{number: {number}}}]}}]"
    )
    load(tmp_path)
    with pytest.raises(HarnessError, match="finite"):
        load_file(tmp_path / "g.yaml", tmp_path)


def test_yaml_without_end_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "g.yaml").write_text("[" * 5000)
    with pytest.raises(HarnessError, match="not YAML"):
        load_file(tmp_path / "g.yaml", tmp_path)
