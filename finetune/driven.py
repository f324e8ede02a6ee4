"""What fails on dev decides what the next round sees: which rows, and how much each counts."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from finetune.dataset import MAX_WEIGHT, weights
from finetune.own import Own
from finetune.sheet import Row
from finetune.trainer import Recipe

HARD = 2.0  # times, for a row whose prompt the model answers with a fault each time


@dataclass(frozen=True, slots=True)
class Lesson:
    """What a round trains on, and how."""

    rows: tuple[Row, ...]
    weights: tuple[float, ...]
    recipe: Recipe


def reasons(dev: Mapping[str, Any], *, first: bool) -> tuple[dict[str, float], str]:
    """Return each failing rubric's weight and the round's reason in words.

    The weight grows with the share of dev replies that broke the rubric, up to MAX_WEIGHT at one
    half. The first round weights nothing: every row is new to the model.
    """
    failing = {name: (n - k, n) for name, (k, n) in dev["per_rubric"].items() if n and k < n}
    counts = sorted(failing.items(), key=lambda item: (-item[1][0], item[0]))
    worst = [(name, bad / n) for name, (bad, n) in counts]
    told = ", ".join(f"{bad} of {n} dev replies broke {name}" for name, (bad, n) in counts[:4])
    told = told or "no dev reply broke a rule"
    if first:
        return {}, f"{told}: every row once an epoch"
    heavy = {
        name: round(min(MAX_WEIGHT, 1 + 2 * (MAX_WEIGHT - 1) * share), 2) for name, share in worst
    }
    rows = ", ".join(f"{name} {weight:g}x" for name, weight in list(heavy.items())[:4])
    return heavy, f"{told}: rows tagged so count {rows or '1x'}"


def lesson(rows: Sequence[Row], heavy: Mapping[str, float], own: Own, recipe: Recipe) -> Lesson:
    """Choose the rows of a round and weigh them.

    Own replies and hard rows come first: a round that has no time for all rows sees those, and
    fills up with others drawn by its seed.
    """
    counts = {
        row.origin: min(MAX_WEIGHT, weight * HARD) if row.origin in own.hard else weight
        for row, weight in zip(rows, weights(rows, heavy), strict=True)
    }
    every = (*own.rows, *rows)
    if own.asked and recipe.epochs < 1:
        room = max(1, round(recipe.epochs * len(rows)))
        first = [row for row in every if row.origin in own.hard or row.origin not in counts]
        rest = [row for row in rows if row.origin not in own.hard]
        random.Random(recipe.seed).shuffle(rest)  # noqa: S311
        every, recipe = tuple([*first, *rest][:room]), replace(recipe, epochs=1.0)
    return Lesson(every, tuple(counts.get(row.origin, 1.0) for row in every), recipe)
