"""The figures of the rules: how they are counted, shown and kept fresh."""

import json
from typing import Any

import docs_rubrics
import measure_rubrics
import pytest
from common import need
from test_cli import harness

import rubrics
from harness import explain, measure, tables
from harness.tables import Outcome
from rubrics.base import PARTS, Finding, Span

RULES = rubrics.load()
EVIDENCE: dict[str, Any] = json.loads(explain.FILE.read_text("utf-8"))


def outcome(kind: str, *marks: str, **fields: Any) -> Outcome:
    row = tables.row_of(docs_rubrics.PAGE, kind, 1, {"text": "One two three.", **fields})
    starts = [row.text.index(mark) for mark in marks]
    spans = [Span(s, s + len(mark)) for s, mark in zip(starts, marks, strict=True)]
    return Outcome(row, tuple(Finding("x", span, "k") for span in spans))


def test_figures_count_replies_and_spans() -> None:
    found = measure.figures(
        [
            outcome("fail", "two", at=["two"], keys=["k"]),  # exact
            outcome("fail", "two three", at=["two"], keys=["other"]),  # met
            outcome("fail", "One", at=["two"]),  # flagged, but elsewhere
            outcome("fail", at=["two"], known=True),  # missed
            outcome("pass", why="hard: near"),
            outcome("pass", "two"),  # a false alarm
            outcome("pass"),
        ]
    )
    assert found == {
        "rows": 7, "failures": 4, "hard": 1, "false_alarms": 1, "known": 1,
        "precision": 0.75, "recall": 0.75, "f1": 0.75,
        "spans": 4, "exact": 0.25, "met": 0.5, "stray": 1, "keys": 0.5,
        "misses": [{"fault": "missed", "text": "One two three."}],
    }  # fmt: skip


def test_figures_of_parts_are_per_part() -> None:
    def labels(there: list[str], seen: list[str]) -> Outcome:
        row = tables.row_of(docs_rubrics.PAGE, "row", 1, {"text": "x", "labels": there})
        return Outcome(row, tuple(Finding("", None, p) for p in PARTS if p not in seen))

    found = measure.figures(
        [labels(["hint"], ["hint"]), labels(["hint"], []), labels([], ["example"])]
    )
    assert found["parts"]["hint"] == {"present": 2, "precision": 1.0, "recall": 0.5, "f1": 0.667}
    assert found["parts"]["example"]["precision"] == 0.0
    assert found["parts"]["refusal"]["f1"] is None, "nothing to measure is not 1.0"
    assert found["macro_f1"] == pytest.approx((0.667 + 0.0) / 2, abs=0.001)


def test_nothing_measured_is_none() -> None:
    found = measure.figures([outcome("pass")])
    assert (found["precision"], found["recall"], found["exact"]) == (None, None, None)


@pytest.mark.parametrize("name", RULES)
def test_evidence_is_fresh(name: str) -> None:
    need(name)
    fresh = measure_rubrics.of_rule(name, RULES[name].version, EVIDENCE.get(name, {}))
    assert EVIDENCE.get(name) == json.loads(json.dumps(fresh)), "run `make docs`"


def test_the_page_is_fresh() -> None:
    assert set(EVIDENCE) == set(RULES), "run `make docs`"
    assert docs_rubrics.PAGE.read_text("utf-8") == docs_rubrics.page(RULES, EVIDENCE), "`make docs`"
    assert explain.FILE.read_text("utf-8") == measure_rubrics.text_of(EVIDENCE), "run `make docs`"


@pytest.mark.parametrize("name", RULES)
def test_every_rule_has_two_examples_of_each_kind(name: str) -> None:
    examples = EVIDENCE[name]["examples"]
    assert [len(examples[kind]) for kind in ("pass", "fail")] == [2, 2]
    assert all(e["marks"] for e in examples["fail"])


def test_rubrics_explains_with_examples_and_figures(tmp_path: Any) -> None:
    done = harness("rubrics", "dash", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    for part in ("version", "severity error", "What it does:", "Source:", "passes", "fails", "^",
                 "measured on rows of the first author", "precision 1.000"):  # fmt: skip
        assert part in done.stdout
    asked = harness("rubrics", "parts", cwd=tmp_path)
    assert "where the case asks" in asked.stdout
    assert "  x no " in asked.stdout, "an absence is said, since nothing can be underlined"
