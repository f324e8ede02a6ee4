"""The reply stops in the middle.

What it does: flags a reply that ended at the token limit, and one whose last piece is broken off:
    a clause, a list item, an equation or formula, a fence of code that nothing closes.
Why: a pupil cannot use half a step, and the limit is the commonest fault of a small model.
Allowed: an end on a formula, an item, a URL, a closed fence, a quiz question, a short answer, a
    signature, verse.
Source: issue "Rubrics of form"; CommonMark for fences.
"""

from collections.abc import Iterator

from rubrics._ends import is_broken_clause, last_line
from rubrics._lazy import lazy
from rubrics._open_ends import open_bracket, open_fence, open_formula, open_item, open_marks
from rubrics.base import Case, Finding, Reply, Rubric, Settings, Span
from rubrics.text import prose, sentences

_ITEM = lazy(r"[ \t>]*(?:[-*+•–]|\(?(?:\d{1,3}|[a-zA-Z])[.)])(?=\s|\Z)")
# A formula that waits for its next operand. Not "C++", nor a blank or "?" to fill in.
_OPEN_EQUATION = lazy(r"(?:[=×÷·<>≤≥≈^√→⇒]|->|=>|(?<=[\w)\]²³] )[+/*−-]|(?<=[\d)])[+/*−])\s*\Z")
_DRILL = lazy(r"[^A-Za-z=]*\d[\d\s+\-−–*/×÷·().,]*=\s*\Z")  # "12 × 4 =" to work out
_MATH_END = lazy(r"[=+×÷·√^/*²³]\s*[\w√]{1,4}\Z")
_LONGEST_DRILL = 40
_FINAL = ".!?…。！？"


def _piece(reply: Reply) -> tuple[int, str] | None:
    """Return start and kind of the last piece where it is broken off."""
    view, text = prose(reply.text), reply.text.rstrip()
    if (start := open_fence(text)) is not None:
        return start, "fence"
    if (start := open_formula(view.rstrip())) is not None:
        return start, "equation"
    at, line = last_line(view)
    if open_item(view, at, line):
        return at + len(line) - len(line.lstrip(" \t>")), "item"
    if line[-1:] not in _FINAL and (found := _open_piece(reply, view, at, line)):
        return found
    if is_broken_clause(view, at, line, stopped=reply.ending == "stop"):
        return _last_start(reply.text, at), _kind(line)
    return None


def _open_piece(reply: Reply, view: str, at: int, line: str) -> tuple[int, str] | None:
    """Return start and kind of a last piece with an open mark, bracket or equation."""
    if (mark := next(open_marks(view, reply.text.rstrip(), at, line), None)) is not None:
        first = _last_start(reply.text, at)
        return min(first, mark) if mark >= at else mark, _kind(line)
    if "(" in line or "[" in line:
        first = _last_start(reply.text, at)
        clause = view[first : at + len(line)]
        if open_bracket(clause):
            return first, "equation" if _MATH_END.search(clause) else _kind(line)
    tail = line[-_LONGEST_DRILL:]
    if _OPEN_EQUATION.search(tail) and not _DRILL.match(tail) and line[:1] != "|":
        return _last_start(reply.text, at), "equation"
    return None


def _kind(line: str) -> str:
    return "item" if _ITEM.match(line) else "sentence"


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


RUBRIC = Rubric(id="truncation", version=4, doc=__doc__, check=check)
