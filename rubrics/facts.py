"""A fact that the case expects is missing, one that it forbids is there, or a sum is wrong.

What it does: looks for the case's expected and forbidden texts, patterns and numbers, and
    works out the sums that the reply states.
Why: a reply in good form can be wrong; form is learned in minutes, truth is not.
Allowed: any spelling of a number (3/4, 0.75, 75 %, three quarters), units that convert,
    plural and possessive; what is denied ("it is not 42") is not stated; a wrong sum that is
    the student's, asked about, quoted or rejected; a sum of unlike things, of units of one kind
    (3 hours / 2 = 90 minutes) or of words that change a number (3 tens + 4 ones = 34).
Source: the tutor's golden file, fields `expect` and `forbid`; arithmetic.
"""

from collections.abc import Iterator
from types import MappingProxyType

from rubrics._sums import wrong_sums
from rubrics._terms import stated
from rubrics.base import Case, Expectation, Finding, Reply, Rubric, Settings

_SHOWN = 5  # terms of a long list that a message names


def _missing(text: str, case: Case) -> Iterator[Finding]:
    for expectation in case.expect:
        if not any(True for term in expectation.any for _ in stated(text, term)):
            yield Finding(f"none of what is expected: {_some(expectation)}", None, "missing")


def _some(expectation: Expectation) -> str:
    """Name the first terms: a long list tells a reader no more."""
    shown = " or ".join(map(str, expectation.any[:_SHOWN]))
    more = len(expectation.any) - _SHOWN
    return f"{shown} or {more} more" if more > 0 else shown


def _forbidden(text: str, case: Case) -> Iterator[Finding]:
    for expectation in case.forbid:
        for term in expectation.any:
            for span in stated(text, term):
                yield Finding(f"{term} must not be in the reply", span, "forbidden")


def check(reply: Reply, case: Case, settings: Settings) -> Iterator[Finding]:
    """Yield what is missing, then what must not be there and the wrong sums in text order."""
    yield from _missing(reply.text, case)
    there = list(_forbidden(reply.text, case))
    if settings["sums"]:
        there += [
            Finding("the two sides of this sum differ", s, "sum") for s in wrong_sums(reply.text)
        ]
    end = 0
    for finding in sorted(there, key=lambda f: (f.span.start, -f.span.end) if f.span else (0, 0)):
        if finding.span and finding.span.start >= end:
            end = finding.span.end
            yield finding


RUBRIC = Rubric(
    id="facts",
    version=4,
    doc=__doc__,
    check=check,
    settings=MappingProxyType({"sums": True}),
)
