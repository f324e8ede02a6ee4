"""Sentences that begin with a small letter."""

import re
from collections.abc import Iterator

from rubrics import _faults
from rubrics._faults import Fault
from rubrics._lazy import lazy
from rubrics.base import Span
from rubrics.text import MASK, sentences

_NO_START = lazy(r"(?:…|\.\.\.|[:;)]|\b[A-Z][a-z]{0,3}\.|\w!)[\s\"“(*_]*$")  # what ends no sentence
_BEFORE = lazy(r"[a-z]{2}[.?][ ]$")
_WORD = lazy(r"[a-z]{2,}(?![\w.(*'’-])")


def faults(text: str, view: str) -> Iterator[Fault]:
    """Yield the first word of a sentence in running text that has no capital."""
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


def starts(text: str, span: Span) -> bool:
    """Say whether a lower-case word surely begins a sentence: no item, variable or abbreviation."""
    before, word = text[max(0, span.start - 24) : span.start], text[span.start : span.end]
    in_line = text[text.rfind("\n", 0, span.start) + 1 : span.start].strip()
    return (
        len(word) > 1
        and re.match(r"[a-z]+(?:'\w+)?$", word) is not None
        and _NO_START.search(before) is None
        and ("\n" not in text or bool(in_line))
    )
