"""Rows of the sheet that overlap, as `harness validate` tells of them."""

from finetune.overlaps import contradictions, lines
from finetune.sheet import Row
from rubrics.base import Message


def row(n: int, prompt: str, ideal: str, *earlier: Message) -> Row:
    return Row((*earlier, Message("user", prompt)), "", "", ideal, f"s.csv:{n}")


ROWS = [
    row(2, "What is a noun?", "A naming word."),
    row(3, "what is a noun", "A word for a thing."),
    row(4, "How do plants make their food from sunlight?", "x"),
    row(5, "how do plants make food from sunlight", "y"),
    row(6, "Who was Ada Lovelace, the mathematician?", "z"),
    row(7, "who was ada lovelace the mathematician", "z"),
    row(8, "Yes", "Good.", Message("user", "a"), Message("assistant", "b")),
    row(9, "Yes", "Then go on.", Message("user", "c"), Message("assistant", "d")),
]


def test_same_words_two_replies() -> None:
    assert [[r.origin for r in g] for g in contradictions(ROWS)] == [["s.csv:2", "s.csv:3"]]


def test_lines() -> None:
    assert list(lines(ROWS)) == [
        "sheet: 1 prompts have more than one ideal response: s.csv:2, s.csv:3",
        "sheet: 1 pairs of near-duplicate prompts: s.csv:4 and s.csv:5 (100% alike)",
        "sheet: 1 rows say again what another row says",
    ]
    assert list(lines(ROWS[:1])) == []
