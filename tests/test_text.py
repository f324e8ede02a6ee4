"""Tests of rubrics.text: what is masked, words, sentences; offsets kept; linear time."""

import time

import pytest

from rubrics import text as T  # noqa: N812
from rubrics.text import MASK, prose, sentences, unquoted, words

MASKED = [
    "a `b` c",
    "``x ` y``",
    "```py\nx = 1\n```",
    "- ```\n  x\n  ```",
    "~~~\nx\n~~~",
    "```\nopen to the end",
    "$x - y$",
    "$2x = 4$",
    "$$\na\n$$",
    "\\(x\\)",
    "\\[x\n+ y\\]",
    "\\begin{align}x\\end{align}",
    "https://example.org/a(b)--c",
    "www.example.org",
    "example.org/a--b",
    "a.b@example.org",
    "<!-- a\nb -->",
    '<img alt="a — b">',
    "<br>",
    "|---|:-:|",
    "- - -",
    "---\ntitle: a — b\n---",
]


@pytest.mark.parametrize("piece", MASKED)
def test_what_is_not_prose_is_masked_and_offsets_stay(piece: str) -> None:
    before = "" if piece.startswith("---\n") else "𝒙 e\u0301\n"
    text = f"{before}{piece}\n\nafter it."
    view = prose(text)
    assert len(view) == len(text)
    assert view.endswith("\n\nafter it.") or "open to" in piece
    at = len(before)
    hidden = view[at : at + len(piece)]
    assert MASK in hidden
    assert view[:at] == before
    assert "—" not in hidden
    assert "--" not in hidden


@pytest.mark.parametrize(
    "text",
    [
        "It costs $5 - $10.",
        "a <b and c> d",
        "5 < 6 > 4",
        "a|b",
        "[text — a] (b)",
        "x -- y",
        ":-|",
        "\\o/",
    ],
)
def test_prose_stays(text: str) -> None:
    assert prose(text) == text


def test_link_text_is_prose_and_its_address_is_not() -> None:
    view = prose("See [a — b](https://example.org/c--d).")
    assert view.startswith("See [a — b]")
    assert "--" not in view


@pytest.mark.parametrize("text", ["“a b”", "«a b»", '"a b"', "‘a b’", "'don't go'", "> a b"])
def test_quotations_are_masked(text: str) -> None:
    assert set(unquoted(text)) == {MASK}


@pytest.mark.parametrize(
    "text", ["the students' and the teachers' room", "5' and 6\" tall", "x >= 3"]
)
def test_other_quotation_marks_stay(text: str) -> None:
    assert unquoted(text) == text


def test_words() -> None:
    text = "𝒙-free nai\u0308ve: 3.5, 1/2, don't, twenty-one, e.g. 10-minute H₂O x² पानी 水は"
    assert [text[w.start : w.end] for w in words(text)] == [
        *(
            "𝒙-free",
            "nai\u0308ve",
            "3.5",
            "1/2",
            "don't",
            "twenty-one",
            "e.g.",
            "10-minute",
            "H₂O",
            "x²",
        ),
        *("पानी", "水", "は"),
    ]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("Vitamin C. What is it?", ["Vitamin C.", "What is it?"]),
        ("J. K. Rowling wrote. Dr. Smith read.", ["J. K. Rowling wrote.", "Dr. Smith read."]),
        ("Come at 5 p.m. Then go.", ["Come at 5 p.m.", "Then go."]),
        ("1. Add x.\n2. Halve it.", ["1. Add x.", "2. Halve it."]),
        ("He said “Stop!” and left. I stayed.", ["He said “Stop!” and left.", "I stayed."]),
        ("Well... yes. Pi is 3.14. So?", ["Well... yes.", "Pi is 3.14.", "So?"]),
        ("# Title\n\nText here", ["# Title", "Text here"]),
        ("好的。是吗？", ["好的。", "是吗？"]),
        ("Solve for x. x is 4.", ["Solve for x.", "x is 4."]),
    ],
)
def test_sentences(text: str, pieces: list[str]) -> None:
    assert [text[s.start : s.end] for s in sentences(text)] == pieces


UNITS = [
    "`",
    "` ``",
    "\\[",
    "\\(",
    "<!--",
    "$",
    "$1+",
    "$$",
    ".",
    "e.g. ",
    "\n ",
    "a.",
    "a-",
    "<a =",
    "- ",
    "| ",
]
UNITS += ["\\begin{a}", "a@", "http://a(", "](a(", '"', "'a ", "‘", "A. ", "> ", "a.com", "```\n"]


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize("view", [prose, unquoted, words, sentences])
def test_time_is_linear(view, unit: str) -> None:
    text = unit * (100_000 // len(unit)) + "x"
    start = time.perf_counter()
    view(text)
    assert time.perf_counter() - start < 3  # quadratic time would take minutes


@pytest.mark.parametrize(
    "said",
    [
        "e.g. at 3 p.m. it's 3.5 or 1/2",
        "a 10-minute walk_on, don't",
        "x_1 U.S. 1,000.5kg a.b.c",
        "'s -a- 7'8",
    ],
)
def test_plain_words_are_those_of_the_whole_pattern(said: str) -> None:
    plain, whole = T._ASCII_WORD.finditer(said), T._WORD.finditer(said)
    assert [m.span() for m in plain] == [m.span() for m in whole]
