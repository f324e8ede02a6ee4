"""What fails on dev decides what the next round sees: which rows, and how much each counts."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from finetune.dataset import MAX_WEIGHT, weights
from finetune.own import Own
from finetune.plan import Plan
from finetune.sheet import Row
from finetune.trainer import Recipe

HARD = 2.0  # times, for a row whose prompt the model answers with a fault each time


@dataclass(frozen=True, slots=True)
class Lesson:
    """What a round trains on, and how."""

    rows: tuple[Row, ...]
    weights: tuple[float, ...]
    recipe: Recipe
    objective: str = "sft"


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


def pace(plan: Plan, dev: Mapping[str, Any], misses: int) -> tuple[Recipe, str]:
    """Return how a round after a kept one trains, within the plan's bounds, and why in words.

    The less of dev fails, the shorter the round: what is right is not to be undone. Each of the
    rounds on end that brought nothing (`misses`) halves the rate.
    """
    failing = 1 - dev["share"]
    least = min(plan.least_epochs, plan.later_epochs)
    epochs = round(max(least, plan.later_epochs * min(1.0, 2 * failing)), 4)
    share = max(min(plan.least_rate, plan.later_rate), plan.later_rate / 2**misses)
    rate = plan.preference_rate / 2**misses
    if plan.objective == "sft":
        rate = plan.recipe.learning_rate * share
    told = (
        f"; {failing:.0%} of dev cases fail: {epochs:g} epochs, of {least:g} to"
        f" {plan.later_epochs:g}; learning rate {rate:g}"
    )
    if misses:
        told += f", halved for each of {misses} rounds that brought nothing"
    return replace(plan.recipe, learning_rate=rate, epochs=epochs), told


def tired(plan: Plan, misses: int) -> bool:
    """Say whether rounds brought nothing until the learning rate had come to its bound."""
    return misses > 0 and plan.later_rate / 2 ** (misses - 1) <= plan.least_rate
