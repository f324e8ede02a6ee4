"""How near a reply is to what was asked: by an embedding model handed in, and by shared words."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from statistics import fmean, pstdev
from typing import Any

from rubrics._content import content
from rubrics._lazy import lazy
from rubrics._topics import TOPICS
from rubrics.text import MASK, prose, sentences

_WORD = lazy(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+(?:[.,]\d+)*")
_MOST = 8  # sentences of a reply that are read one by one: what is asked is taken up early
_FULL = 3  # shared words that say as much as any more


@dataclass(frozen=True, slots=True)
class Nearness:
    """What speaks for it that a reply is about the prompt.

    `best` is the cosine of prompt and nearest sentence, `whole` that of prompt and reply;
    `above` says by how many deviations the prompt is nearer than questions of other fields,
    `shared` counts common content words.
    """

    best: float
    whole: float
    above: float
    shared: int


def stems(text: str) -> frozenset[str]:
    """Return the content words of the prose, without their endings; numbers count too."""
    found = (m[0].lower().replace("’", "'") for m in _WORD.finditer(prose(text)))
    return frozenset(content(found))


def of(text: str, anchors: Sequence[str], model: Any) -> Nearness:
    """Measure how near a reply is to texts that say what is asked; the nearest of them counts."""
    pieces = [text, *(_plain(text[s.start : s.end]) for s in sentences(text)[:_MOST])]
    rows = model.similarities(pieces, [*anchors, *TOPICS])
    asked = [row[: len(anchors)] for row in rows]
    others = rows[0][len(anchors) :]
    whole = max(asked[0])
    shared = stems(text) & frozenset(chain.from_iterable(map(stems, anchors)))
    return Nearness(
        best=max(chain.from_iterable(asked)),
        whole=whole,
        above=(whole - fmean(others)) / pstdev(others),
        shared=min(len(shared), _FULL),
    )


def _plain(text: str) -> str:
    return text.replace(MASK, " ")
