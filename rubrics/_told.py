"""Where the answer is not known: whether a reply states the outcome of what was asked."""

import re
from collections.abc import Iterator
from fractions import Fraction

from rubrics import _numbers, _results, _sums
from rubrics._lazy import lazy
from rubrics._narrow import signs
from rubrics._terms import negated
from rubrics.base import Case, Span
from rubrics.text import sentences

_CALLED = lazy(  # "a shape with five sides is called a pentagon", "the answer is no"
    r"\b(?:(?:is|are) (?:actually |really )?(?:called|named|known as|spelled|spelt)|(?:the|your) (?:right |correct |final |actual )?(?:answer|solution|word|term|result|name|spelling)(?: here)? (?:is|would be|should be)(?: actually| really)?|it should be|(?:is|was) (?:actually|in fact))\s+(?:an?\s+|the\s+)?[\"“*_'‘]*(?P<what>[^\W\d_][\w-]*)",
    re.IGNORECASE,
)
_EMPTY = frozenset(
    "not wrong right correct incorrect close quite very too a an the what how when by just only that this it to in on there given found still more less bigger smaller larger lower higher low high almost already asking about as equal divided called based same different your you we one going supposed good great".split()
)
_VERDICT = lazy(
    r"\b(?:is|are|was|were|be|equals?|has|have|means?|makes?|gives?|stands for|comes? (?:first|next|after|before))\b",
    re.IGNORECASE,
)
_TWO = lazy(
    r"\b(?P<what>sum|product|difference|quotient)\b[^.?!\d]{0,24}(?P<a>\d[\d.,]*)\s*(?:and|by)\s*(?P<b>\d[\d.,]*)",
    re.IGNORECASE,
)
_WORKED = {"sum": "+", "product": "*", "difference": "-", "quotient": "/"}
_SAID = 4  # words: a longer turn is no bare answer


def told(text: str, case: Case) -> Iterator[Span]:
    """Yield a stated outcome: the last question's own sum, a value or name that is new, a correction."""
    turns = [m.content for m in case.messages]
    known = {n.value for turn in turns for n in _numbers.numbers(turn)}
    outcome = _outcome(turns)
    for number in _numbers.numbers(text):
        span = Span(number.start, number.end)
        if outcome is not None and _numbers.same(number, outcome):
            if _results.stated(text, number, " ".join(turns[-2:])):
                yield span
        elif number.value not in known and _results.stated(
            text, number, turns[-1] if turns else "", strict=True
        ):
            yield span
    yield from _names(text, " ".join(turns))
    yield from _corrections(text, case.prompt)
    for span, values in _sums.true_sums(signs(text)):
        if len(values - known) == 1 and len(values & known) > 1:
            yield span


def _outcome(turns: list[str]) -> Fraction | None:
    """Work out the sum that the last turns ask for: "What is 72 times 5?"."""
    for turn in reversed(turns[-2:]):
        for place in reversed(sentences(turn)):
            view = _TWO.sub(
                lambda m: f"{m['a']} {_WORKED[m['what'].lower()]} {m['b']}".ljust(len(m[0])),
                signs(turn[place.start : place.end]),
            )
            values = _sums.values(view)
            if values:
                return values[-1]
    return None


def _names(text: str, conversation: str) -> Iterator[Span]:
    for match in _CALLED.finditer(text):
        span = Span(*match.span("what"))
        word = match["what"].lower()
        new = not re.search(rf"\b{re.escape(word)}s?\b", conversation, re.IGNORECASE)
        if (
            word not in _EMPTY
            and new
            and not negated(text, span)
            and not _results.asked(text, span)
        ):
            yield span


def _corrections(text: str, said: str) -> Iterator[Span]:
    """Yield a sentence that puts something in the place of the student's short answer: "18, not 30"."""
    words = [w for w in re.findall(r"[\w'’]+", said) if w.lower() not in _EMPTY]
    if not 0 < len(words) <= _SAID:
        return
    form = rf"(?:,|-|–|—|\band\b|\bbut\b)\s+not\s+(?:an?\s+|the\s+|really\s+|just\s+)?[$€£\"“*']*{re.escape(words[-1])}(?:e?s)?(?!\w)|\b(?:instead of|rather than)\s+(?:an?\s+|the\s+)?[\"“*']*{re.escape(words[-1])}(?!\w)"
    for match in re.finditer(form, text, re.IGNORECASE):
        place = _results.sentence(text, Span(*match.span()))
        if _VERDICT.search(text, place.start, match.start()) and not _results.asked(text, place):
            yield Span(place.start, match.end())
