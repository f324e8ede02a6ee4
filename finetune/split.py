"""Which rows of the sheet are held out of training: by prompt cluster, seeded."""

import random
from collections.abc import Sequence
from dataclasses import dataclass

from finetune.sheet import Row
from harness.similar import Prompt, clashes

SHARE = 0.05  # of the rows
MOST = 32  # rows: enough to see a loss part, and seconds to measure
FEWEST = 4  # rows: fewer say nothing; a sheet too small for them is trained on whole


@dataclass(frozen=True, slots=True)
class Split:
    """A sheet in two: what is trained on, and what only the guard sees."""

    train: tuple[Row, ...]
    held: tuple[Row, ...]


def split(rows: Sequence[Row], seed: int) -> Split:
    """Hold out whole clusters of prompts, so that no held-out row has its like among the others."""
    wanted = min(MOST, int(SHARE * len(rows)))
    if wanted < FEWEST:
        return Split(tuple(rows), ())
    groups = clusters(rows)
    random.Random(seed).shuffle(groups)  # noqa: S311
    held: set[int] = set()
    for group in groups:
        if len(held) + len(group) <= wanted:
            held.update(group)
    pick = [n in held for n in range(len(rows))]
    return Split(
        tuple(row for row, out in zip(rows, pick, strict=True) if not out),
        tuple(row for row, out in zip(rows, pick, strict=True) if out),
    )


def clusters(rows: Sequence[Row]) -> list[list[int]]:
    """Return the places of the rows, those together whose prompts are near-duplicates."""
    owner = list(range(len(rows)))

    def root(n: int) -> int:
        while owner[n] != n:
            owner[n] = owner[owner[n]]
            n = owner[n]
        return n

    prompts = [Prompt(str(n), row.prompt) for n, row in enumerate(rows)]
    for clash in clashes(prompts):
        one, other = sorted((root(int(clash.first)), root(int(clash.second))))
        owner[other] = one
    groups: dict[int, list[int]] = {}
    for n in range(len(rows)):
        groups.setdefault(root(n), []).append(n)
    return list(groups.values())
