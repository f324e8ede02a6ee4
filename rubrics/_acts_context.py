"""What the sentences of a reply say of each other: the second step after `_acts.py`.

What it reads: for each sentence the first step's sums, its own and those of the sentence before,
the one after, all before and all after; where it stands; what the student's message is, and what
that leads one to expect (`_acts_prompt.py`).
What it says: for each part a sum, above 0 where the sentence is likely that part. An
example follows an explanation, a redirect a refusal, a hint a verdict: no word of theirs says so.
The weights are those of a small net with one hidden layer, and of straight lines past it
(`acts_context.txt`: a row an input, a column a part or a hidden unit; `acts_hidden.txt`: a row a
hidden unit). They are fitted by `bench/fit_parts.py` on the first step's sums for authors that it
had not seen.
"""

import math
from collections.abc import Mapping, Sequence
from functools import cache
from operator import mul

from rubrics import _acts_prompt, _asked
from rubrics._weights import Table
from rubrics.base import PARTS

Scores = Sequence[float]  # one for each part
_SCALE = 3.0  # a sum of so much is nearly certain
_NONE = (-1.0,) * len(PARTS)  # of no sentence at all
_LATE = 3  # sentences before
_REFUSAL = PARTS.index("refusal")
STEP = 500  # the weights are written in parts of one


def inputs(first: Sequence[Scores], prompt: str, expected: Scores) -> list[dict[str, float]]:
    """Return what is read of each sentence of a reply: values by name, about -1 to 1.

    Args:
        first: The sums of the first step, a row a sentence.
        prompt: The student's message.
        expected: What the message leads one to expect, a sum a part.
    """
    sure = [_sure(row) for row in first]
    past, later = _most(sure), _most(sure[::-1])[::-1]
    likely = _sure(expected)
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
            "expected": likely,
        }
        refused = (1 + past[nth][_REFUSAL]) / 2  # back to learning follows, or a hint at the task
        after = {f"{name},refused": refused for name in about}
        found.append(_named(views) | dict.fromkeys(about, 1.0) | after | _place(nth, len(first)))
    return found


def _sure(sums: Scores) -> tuple[float, ...]:
    return tuple(math.tanh(x / _SCALE) for x in sums)


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
def _lines() -> tuple[dict[str, int], tuple[tuple[int, ...], ...]]:
    """Return the place of each input, and the weights, a row a part and a hidden unit."""
    table = Table("acts_context.txt")
    rows = [table.row(name) or () for name in table.names]
    places = {name: at for at, name in enumerate(table.names)}
    return places, tuple(zip(*rows, table.bias, strict=True))


@cache
def _hidden() -> tuple[tuple[int, ...], ...]:
    """Return what the hidden units weigh, a row a part; the last weight stands alone."""
    table = Table("acts_hidden.txt")
    return tuple(zip(*(table.row(name) or () for name in table.names), table.bias, strict=True))


def sums(first: Sequence[Scores], prompt: str) -> list[dict[str, float]]:
    """Return for each sentence and part how far it lies beyond its bound."""
    return [_sums(values) for values in inputs(first, prompt, _acts_prompt.sums(prompt))]


def _sums(values: Mapping[str, float]) -> dict[str, float]:
    places, weights = _lines()
    row = [0.0] * len(places)
    for name, value in values.items():
        if name in places:
            row[places[name]] = value
    row.append(1.0)
    made = [sum(map(mul, row, line)) / STEP for line in weights]
    units = [*map(math.tanh, made[len(PARTS) :]), 1.0]
    return {
        part: straight + sum(map(mul, units, line)) / STEP
        for part, straight, line in zip(PARTS, made, _hidden(), strict=False)
    }
