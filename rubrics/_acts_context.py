"""What the sentences of a reply say of each other: the second step after `_acts.py`.

What it reads: for each sentence the first step's sums, its own and those of the sentence before,
the one after, all before and all after; where it stands; and what the student's message is.
What it says: for each part a sum, above 0 where the sentence is likely that part. An
example follows an explanation, a redirect a refusal, a hint a verdict: no word of theirs says so.
The weights (`acts_context.txt`) are fitted by `bench/fit_parts.py` on the first step's sums for
authors that it had not seen.
"""

import math
from collections.abc import Mapping, Sequence
from functools import cache

from rubrics import _asked
from rubrics._weights import Table
from rubrics.base import PARTS

Scores = Sequence[float]  # one for each part
_SCALE = 3.0  # a sum of so much is nearly certain
_NONE = (-1.0,) * len(PARTS)  # of no sentence at all
_LATE = 3  # sentences before
_REFUSAL = PARTS.index("refusal")


def inputs(first: Sequence[Scores], prompt: str) -> list[dict[str, float]]:
    """Return what is read of each sentence of a reply: values by name, about -1 to 1.

    Args:
        first: The sums of the first step, a row a sentence.
        prompt: The student's message.
    """
    sure = [tuple(math.tanh(x / _SCALE) for x in row) for row in first]
    past, later = _most(sure), _most(sure[::-1])[::-1]
    about = [f"is-{_asked.situation(prompt)}"]
    about += ["numbers"] if any(c.isdigit() for c in prompt) else []
    found = []
    for nth, row in enumerate(first):
        views: dict[str, Scores] = {
            "own": [x / _SCALE for x in row],
            "sure": sure[nth],
            "prev": sure[nth - 1] if nth else (),
            "next": sure[nth + 1] if nth + 1 < len(sure) else (),
            "past": past[nth],
            "later": later[nth],
        }
        refused = (1 + past[nth][_REFUSAL]) / 2  # back to learning follows, or a hint at the task
        after = {f"{name},refused": refused for name in about}
        found.append(_named(views) | dict.fromkeys(about, 1.0) | after | _place(nth, len(first)))
    return found


def _most(sure: Sequence[Scores]) -> list[Scores]:
    """Return for each sentence the most that one before it has of each part."""
    found: list[Scores] = []
    most: Scores = _NONE
    for row in sure:
        found.append(most)
        most = tuple(map(max, most, row))
    return found


def _named(views: Mapping[str, Scores]) -> dict[str, float]:
    return {
        f"{view}-{part}": value
        for view, row in views.items()
        for part, value in zip(PARTS, row, strict=bool(row))
    }


def _place(nth: int, length: int) -> dict[str, float]:
    places = {"opens": not nth, "last": nth + 1 == length, "second": nth == 1, "late": nth >= _LATE}
    return {name: 1.0 for name, true in places.items() if true}


@cache
def _table() -> Table:
    """Read the weights: in hundredths, one for each part."""
    return Table("acts_context.txt")


def sums(first: Sequence[Scores], prompt: str) -> list[dict[str, float]]:
    """Return for each sentence and part how far it lies beyond its bound."""
    return [_sums(values) for values in inputs(first, prompt)]


def _sums(values: Mapping[str, float]) -> dict[str, float]:
    total = list(map(float, _table().bias))
    for name, value in values.items():
        row = _table().row(name)
        if row:
            total = [t + value * w for t, w in zip(total, row, strict=True)]
    return {part: t / 100 for part, t in zip(PARTS, total, strict=True)}
