"""The reviewed sheet as evidence: words mapped, flags counted, balance shown."""

from pathlib import Path

import pytest

from finetune import evidence, sheet
from finetune.evidence import Agreement
from finetune.issues import unknown
from finetune.sheet import Row
from harness import judge as judging
from harness.settings import Settings
from rubrics.base import Message

JUDGE = judging.load(Settings())


def row(issues: str, response: str = "Fine.", origin: str = "s.csv:2", category: str = "") -> Row:
    return Row((Message("user", "What is a verb?"),), response, issues, "A word.", origin, category)


ROWS = [
    row("A dash.", "It is — well — a word.", "s.csv:2"),
    row("dash, zorgles", "It is a word.", "s.csv:3"),
    row("No question; a dash", "It is a word – yes.", "s.csv:4"),
    row("Zorgles", "It is a word — yes.", "s.csv:5"),
]


def test_agreement_counts_what_was_named_and_no_more() -> None:
    found = evidence.agreement(
        ROWS, JUDGE, {"s.csv:2": frozenset({"tone"}), "s.csv:3": frozenset()}
    )
    assert found == {
        "dash": Agreement(named=3, judged=3, flagged=2, missed=("s.csv:3",)),
        "parts": Agreement(named=1),  # a bare row asks for no part
        "tone": Agreement(ideals_failed=1),
    }


def test_lines() -> None:
    said = list(evidence.lines(ROWS, JUDGE, {"s.csv:2": frozenset({"tone"})}))
    assert said == [
        "sheet: 4 rows; by category: question 4",
        "sheet: issues named: dash 3, parts 1",
        "sheet: replies flagged for an issue that was named: 2 of 3 (67%); dash 2 of 3 (67%)",
        "sheet: named by a reviewer, flagged by no rubric: dash s.csv:3",
        "sheet: not judged, they need a golden case: parts 1",
        "sheet: ideals that pass: 3 of 4 (75%); failed by tone 1",
        "sheet: words that no rubric stands for: 'zorgles' 2",
        "sheet: 1 rows name issues that no rubric stands for, the first s.csv:5",
    ]


def test_a_rubric_that_is_off_or_raises() -> None:
    off = judging.load(Settings(rubrics={"dash": {"severity": "off"}}))
    assert evidence.agreement(ROWS[:1], off, {})["dash"] == Agreement(named=1)
    some = judging.load(Settings(), ["tone"])
    assert evidence.agreement(ROWS[:1], some, {}) == {}


@pytest.mark.parametrize(
    ("issues", "left"),
    [
        ("Tone: flowery.", ()),
        ("Zorgles: too many. Cut off.", ("zorgles", "too many")),
        ("dash; ZORGLE!", ("zorgle",)),
        ("none", ()),
        ("", ()),
        ("1, b, x" + "y" * 60, ("x" + "y" * 39,)),
    ],
)
def test_unknown(issues: str, left: tuple[str, ...]) -> None:
    assert unknown(issues) == left


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (row(""), "question"),
        (row("", category="Greeting"), "greeting"),
        (Row((Message("user", "good morning"),), "", "", "x", "o"), "few words"),
        (Row((Message("user", "Solve x + 3 = 5 for me"),), "", "", "x", "o"), "statement or task"),
        (Row(tuple(Message("user", "a") for _ in "ab"), "", "", "x", "o"), "several turns"),
    ],
)
def test_category(given: Row, said: str) -> None:
    assert evidence.category(given) == said


def test_a_sheet_may_have_a_category(tmp_path: Path) -> None:
    path = tmp_path / "s.csv"
    path.write_text("Category,Prompt,Model Response,Issues,Ideal Response\nMaths,P,R,,I\n")
    assert [r.category for r in sheet.read(path)] == ["Maths"]
