"""A small language model finds the text unlikely.

What it does: asks a language model how likely each word is after the ones before it, weighs
    that with how rare the word is, and counts the common words (the, is, of) that it did not see
    coming: a rare word may surprise in sound English, a common one seldom does. The worst
    sentence is marked where that lies far above what sound English of its length has. Off by
    default; needs the extra `local` and the embedded model.
Why: words in a wrong order, words that are missing or out of place are no grammar rule's; a
    student can't learn from what can't be read.
Allowed: rare subjects and names, terse notes, lists, headings, foreign words, quotations, code,
    formulas, sums;
    sentences of fewer than eight words that can be judged.
Source: Lau, Clark and Lappin 2017, and Kann et al. 2018 (log-probability less that of the words
    alone); SmolLM2-135M; Norvig's counts of words.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from statistics import fmean
from types import MappingProxyType
from typing import Any

from rubrics import _sums, _surprise
from rubrics._lazy import lazy
from rubrics.base import Case, Finding, Reply, Rubric, Settings, Span
from rubrics.text import sentences

MODEL = "language_model"
_MIN_WORDS = 8  # with fewer, two or three words decide
_RARITY = 0.3  # share of a word's rarity that is no surprise
_MOST = 6.0  # nats that one word may add: a name or a rare turn of phrase is no word salad
_COMMON, _UNSEEN = 6.9, 5.0  # nats: rarity of a word in a thousand; surprise of one out of place
# Fitted on clean replies and on the same ones garbled: order, agreement, small words.
_OUT_OF_PLACE, _SHORT = 6.0, 3.0
# A line in bold or with a "#" before it, that no stop ends.
_HEADING = lazy(r"(?:#{1,6} [^\n]*|\*\*[^*\n]+\*\*:?)(?<![.!?])(?<![.!?]\*\*)")


@dataclass(frozen=True, slots=True)
class Heard:
    """A sentence and how much its words surprise beyond what they may, in nats a word."""

    span: Span
    surprise: float


@lru_cache(maxsize=256)
def heard(text: str, model: Any) -> tuple[Heard, ...]:
    """Return the sentences that have words enough, in text order."""
    sums = list(_sums.places(text))
    words = [
        w for w in _surprise.words(text, model) if not any(s.start <= w.start < s.end for s in sums)
    ]
    found = []
    for span in sentences(text):
        if _HEADING.fullmatch(text, span.start, span.end):
            continue
        own = [w for w in words if span.start <= w.start < span.end]
        if len(own) >= _MIN_WORDS:
            found.append(Heard(span, _beyond(own)))
    return tuple(found)


def _beyond(words: list[_surprise.Word]) -> float:
    mean = fmean(min(w.nats - _RARITY * w.rarity, _MOST) for w in words)
    out = fmean(w.rarity < _COMMON and w.nats > _UNSEEN for w in words)
    return mean + _OUT_OF_PLACE * out - _SHORT / math.sqrt(len(words))


def _worst(text: str, settings: Settings) -> Heard | None:
    return max(heard(text, settings["models"][MODEL]), key=lambda h: h.surprise, default=None)


def check(reply: Reply, case: Case, settings: Settings) -> Iterator[Finding]:
    """Yield the worst sentence, if it surprises beyond the bound."""
    worst = _worst(reply.text, settings)
    if worst and not worst.surprise <= settings["bound"]:
        yield Finding(
            f"unlikely English: {worst.surprise:.1f} nats a word beyond what its words cost",
            worst.span,
            "unlikely",
        )


def measure(reply: Reply, case: Case, settings: Settings) -> dict[str, float]:
    """Return the surprise of the worst sentence, where one can be judged."""
    worst = _worst(reply.text, settings)
    return {"surprise": round(worst.surprise, 2)} if worst else {}


def _engine(settings: Settings) -> str:
    return str(settings["models"][MODEL].name)


RUBRIC = Rubric(
    id="fluency",
    version=3,
    doc=__doc__,
    check=check,
    severity="off",
    settings=MappingProxyType({"bound": 3.8}),
    measure=measure,
    engine=_engine,
    models=(MODEL,),
)
