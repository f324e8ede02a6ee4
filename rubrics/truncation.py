"""The reply stops in the middle.

What it does: flags a reply that ended at the token limit, and one whose last piece is broken off:
    a clause, a list item, an equation or formula, a fence of code that nothing closes.
Why: a pupil cannot use half a step, and the limit is the commonest fault of a small model.
Allowed: an end on a formula, an item, a URL, a closed fence, a quiz question, a short answer, a
    signature, verse.
Source: issue "Rubrics of form"; CommonMark for fences.
"""

import re
from collections.abc import Iterator

from rubrics._ends import is_broken_clause, last_line
from rubrics.base import Case, Finding, Reply, Rubric, Settings, Span
from rubrics.text import prose, sentences

_FENCE = re.compile(
    r"^[ \t>]*(?:(?:[-*+•]|\d{1,3}[.)])[ \t]+)?(`{3,}|~{3,})([^\n]*)$", re.MULTILINE
)
_FORMULA = re.compile(r"(?<!\\)(\\\[|\\\(|\$\$|\\begin\{)")
_ITEM = re.compile(r"[ \t>]*(?:[-*+•–]|\(?(?:\d{1,3}|[a-zA-Z])[.)])")
# A formula that waits for its next operand. Not "C++", nor a blank or "?" to fill in.
_OPEN_EQUATION = re.compile(r"(?:[=×÷·<>≤≥≈^√]|(?<=[\w)\]²³] )[+/*−-]|(?<=[\d)])[+/*−])\s*$")
_DRILL = re.compile(r"^[^A-Za-z=]*\d[\d\s+\-−–*/×÷·().,]*=\s*$")  # "12 × 4 =" to work out


def _open_fence(text: str) -> int | None:
    """Return where a fence begins that nothing closes."""
    start, mark = None, ""
    for match in _FENCE.finditer(text):
        if start is None:
            if "`" not in match[2]:
                start, mark = match.start(1), match[1]
        elif match[1].startswith(mark) and not match[2].strip("`~ \t"):
            start = None
    return start


def _piece(reply: Reply) -> tuple[int, str] | None:
    """Return start and kind of the last piece where it is broken off."""
    view, text = prose(reply.text), reply.text.rstrip()
    if (start := _open_fence(text)) is not None:
        return start, "fence"
    formulas = list(_FORMULA.finditer(view))
    if formulas and (formulas[-1][0] != "\\(" or "\\)" not in view[formulas[-1].end() :]):
        return formulas[-1].start(), "equation"
    line_start, line = last_line(view)
    if item := _ITEM.fullmatch(line):
        return line_start + len(item[0]) - len(item[0].lstrip()), "item"
    if _OPEN_EQUATION.search(line) and not _DRILL.match(line[-40:]) and "|" not in line[:1]:
        return _last_start(reply.text, line_start), "equation"
    if is_broken_clause(view, line_start, line):
        return _last_start(reply.text, line_start), "item" if _ITEM.match(line) else "sentence"
    return None


def _last_start(text: str, line_start: int) -> int:
    spans = sentences(text)
    return max(spans[-1].start, line_start) if spans else line_start


def check(reply: Reply, case: Case, settings: Settings) -> Iterator[Finding]:
    """Yield at most one finding: how the reply stops in the middle."""
    end = len(reply.text.rstrip())
    piece = _piece(reply) if end else None
    if reply.ending == "length":
        span = Span(piece[0], end) if piece else None
        yield Finding("stopped by the token limit", span, "limit")
    elif piece:
        start, kind = piece
        message = {
            "fence": "a fence of code is open to the end",
            "equation": "an equation is broken off",
            "item": "a list item is broken off",
            "sentence": "the last sentence is broken off",
        }[kind]
        yield Finding(message, Span(start, end), kind)


RUBRIC = Rubric(id="truncation", version=1, doc=__doc__, check=check)
