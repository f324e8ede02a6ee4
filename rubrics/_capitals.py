"""Sentences that begin with a small letter."""

import re
from collections.abc import Iterator

from rubrics import _faults, _frequency
from rubrics._faults import Fault
from rubrics._lazy import lazy
from rubrics.base import Span
from rubrics.text import MASK, sentences

_NO_START = lazy(r"(?:…|\.\.\.|[:;)]|\b[A-Z][a-z]{0,3}\.|\w!)[\s\"“(*_]*$")  # what ends no sentence
_BEFORE = lazy(r"[a-z]{2}[.?][ ]$")
_LABEL = lazy(r"[*+>\-•\s]*\(?(?:\w{1,2}|[ivxIVX]{1,4})[.)]$")  # "a." before an item
# The whole text begins so: a sentence of four words or more, on one line, that ends as one.
_FIRST = lazy(r"\s*(?P<word>[a-z]{2,})(?: [A-Za-z'’-]+,?){3,}[^.!?\n]*[.!?](?=\s|$)(?=[^\n]*\s*$)")
_LAST = lazy(r"([A-Za-z]+)\.[ ]$")
# Names that have no small-letter sense in use. Languages may stand in names of things: "french fries".
_NAMES = lazy(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|april|june|july|september|october|november|december"
    r"|(?:in|speak|speaks|spoke|learn|learning|study|studying|into|from|the) (?:english|french|german|spanish|italian|portuguese|russian|japanese|korean|latin)"
    r"|in (?:may|march)(?=[.,;!?]|\s*$)|europe(?:an)?s?|africans?|africa|asia|america|americans?|germany|france|italy|spain|england|london|paris|christmas)\b(?!['’-]| (?:fries|press|polish))"
)
_WORD = lazy(r"[a-z]{2,}(?![\w.(*'’-])")


def faults(text: str, view: str) -> Iterator[Fault]:
    """Yield the first word of a sentence in running text that has no capital."""
    if first := _FIRST.match(view):
        word = first["word"]
        if word in _frequency.spelled():
            what = "a sentence begins with a capital"
            span = Span(*first.span("word"))
            yield Fault(span, "SentenceStart", _faults.SPELLING, what, (word.capitalize(),))
    for sentence in sentences(text):
        match = _WORD.match(view, sentence.start)
        if match and _BEFORE.search(view, max(0, sentence.start - 4), sentence.start):
            span = Span(*match.span())
            if MASK not in view[sentence.start : sentence.end][:12] and starts(text, span):
                write = match[0].capitalize()
                yield Fault(
                    span,
                    "SentenceStart",
                    _faults.SPELLING,
                    "a sentence begins with a capital",
                    (write,),
                )


def _shortened(before: str) -> bool:
    """Say whether the full stop belongs to a short form: a unit, no word ("1 tsp. salt")."""
    last = _LAST.search(before)
    return last is not None and not _vowelled(last[1].lower())


def _vowelled(word: str) -> bool:
    return word in _frequency.spelled() and any(c in "aeiouy" for c in word)


def names(view: str) -> Iterator[Fault]:
    """Yield the names of days, months, languages and places that have no capital."""
    for match in _NAMES.finditer(view):
        start = match.start() + match[0].rfind(" ") + 1
        word = view[start : match.end()]
        what = f"'{word.capitalize()}' is a name"
        yield Fault(
            Span(start, match.end()), "NameCapital", _faults.SPELLING, what, (word.capitalize(),)
        )


def starts(text: str, span: Span) -> bool:
    """Say whether a lower-case word surely begins a sentence: no item, variable or abbreviation."""
    before, word = text[max(0, span.start - 24) : span.start], text[span.start : span.end]
    in_line = text[text.rfind("\n", 0, span.start) + 1 : span.start].strip()
    return (
        len(word) > 1
        and re.match(r"[a-z]+(?:'\w+)?$", word) is not None
        and _NO_START.search(before) is None
        and ("\n" not in text or bool(in_line))
        and _LABEL.match(in_line) is None
        and not _shortened(before)
    )
