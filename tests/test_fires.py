"""No rule is silent on everything, and none cries at everything: tables, sheet, real replies."""

import json
import os
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from common import need

import rubrics
from finetune import doors
from harness import judge as judging
from harness import tables
from harness.settings import Settings, load
from rubrics.base import PARTS, Case, Reply, Rubric

ROOT = Path(__file__).parent.parent
DATA = Path(os.environ.get("HARNESS_DATA") or ROOT.parent / "shared" / "data")
REAL = ("alpaca_eval_gemma-2b-it.jsonl", "alpaca_eval_phi-2-sft.jsonl", "mrbench_dev.jsonl")
RULES = rubrics.load()
EVERYWHERE = [name for name, rule in RULES.items() if rule.applies(Case())]
judge_of = cache(lambda name: judging.load(Settings(), [name]))
sheet_rows = cache(lambda: doors.load(load(ROOT)).rows)


def flags(name: str, text: str, case: Case | None = None) -> bool:
    """Say whether the rule finds anything, warnings too."""
    need(name)
    (verdict,) = judge_of(name).verdicts(Reply(text), case or Case())
    assert not verdict.error, verdict.error
    return bool(verdict.findings)


def sound(flagged: Iterable[bool]) -> str:
    """Say what is wrong with a rule by what it flags; stop as soon as it has done both."""
    seen: set[bool] = set()
    for one in flagged:
        seen.add(one)
        if len(seen) == 2:
            return ""
    return {True: "always fires", False: "never fires"}[seen.pop()] if seen else "met nothing"


@pytest.mark.parametrize("name", RULES)
def test_on_its_tables(name: str) -> None:
    need(name)
    table = tables.read(ROOT / "tests" / "rubrics" / f"{name}.toml")
    assert not sound(tables.judged(judge_of(name), row).flagged for row in table.rows)


@pytest.mark.parametrize("column", ["response", "ideal"])
@pytest.mark.parametrize("name", EVERYWHERE)
def test_on_the_sheet(name: str, column: str) -> None:
    """Its replies are one small model's: a rule may find nothing there, but not a fault in each."""
    texts = [getattr(row, column) for row in sheet_rows()]
    assert sound(flags(name, text) for text in texts[:50]) != "always fires"


@cache
def real() -> list[str]:
    files = [DATA / name for name in REAL if (DATA / name).is_file()]
    return [
        json.loads(line)["response"]
        for path in files
        for line in path.read_text("utf-8").splitlines()
    ]


@pytest.mark.parametrize("name", EVERYWHERE)
def test_on_real_replies(name: str) -> None:
    if not real():
        pytest.skip("no data")
    if name == "length":  # without bounds only an empty reply is at fault, and there is none
        assert sound(flags(name, text) for text in real()) != "always fires"
        return
    assert not sound(flags(name, text) for text in real())


@pytest.mark.parametrize("part", PARTS)
def test_each_part_is_there_and_missing_in_real_replies(part: str) -> None:
    if not real():
        pytest.skip("no data")
    assert not sound(flags("parts", text, Case(parts=(part,))) for text in real())


@pytest.mark.parametrize(
    ("flagged", "says"),
    [([1, 1], "always fires"), ([0, 0], "never fires"), ([0, 1], ""), ([], "met nothing")],
)
def test_sound(flagged: list[Any], says: str) -> None:
    assert sound(map(bool, flagged)) == says


def test_a_constant_rule_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    silent = Rubric(id="dash", version=1, doc="", check=lambda *_: ())
    judge = judging.Judge({"dash": silent}, {})
    monkeypatch.setitem(globals(), "judge_of", lambda name: judge)
    with pytest.raises(AssertionError, match="never fires"):
        test_on_its_tables("dash")
