"""Knowledge: forced choices, asked before and after, so that training loses nothing."""

import json
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from harness.local import LocalModel
from harness.outputs import write
from rubrics.base import Case

MARGIN = -0.03  # the paired change must be shown to exceed this
_Z95 = 1.6448536269514722  # one-sided 95 % point of the normal distribution


@dataclass(frozen=True, slots=True)
class Change:
    """The paired change between two askings of the same questions."""

    n: int
    before: int
    after: int
    lost: int
    gained: int

    @property
    def low(self) -> float:
        """One-sided 95 % lower bound of the change of the share."""
        return change_low(self.gained, self.lost, self.n)

    @property
    def kept(self) -> bool:
        """Whether the bound exceeds the margin; written so that NaN is not kept."""
        return self.low > MARGIN

    def as_dict(self) -> dict[str, object]:
        """Return JSON-like data for ledger, manifest and page."""
        return {
            "n": self.n,
            "before": {"k": self.before, "share": self.before / self.n},
            "after": {"k": self.after, "share": self.after / self.n},
            "lost": self.lost,
            "gained": self.gained,
            "low": self.low,
            "kept": self.kept,
        }


def ask(
    model: LocalModel,
    cases: Sequence[Case],
    progress: Callable[[int], object] | None = None,
    path: Path | None = None,
) -> dict[str, bool]:
    """Return per case whether the model finds the right ending likelier than every wrong one.

    The figure is the mean log-probability a token; system prompt and template are off. What is
    found is kept at `path` batch by batch, and not asked again.
    """
    pairs = [(case.prompt, choice) for case in cases for choice in case.choices]
    known = _read(path) if path else {}
    keep = partial(_append, path) if path else None
    scores = iter(model.endings_logprob(pairs, progress, known, keep))
    found = {}
    for case in cases:
        right, *wrong = [next(scores) for _ in case.choices]
        found[case.id] = all(right > other for other in wrong)  # NaN is not right
    return found


def _append(path: Path, found: Mapping[int, float]) -> None:
    with path.open("a", encoding="utf-8") as file:
        file.write(json.dumps(list(found.items())) + "\n")


def _read(path: Path) -> dict[int, float]:
    """Read what was kept, a batch a line; a line that a kill left half written is cut off."""
    whole = path.read_text("utf-8").rpartition("\n")[0] if path.is_file() else ""
    if path.is_file():
        write(path, whole and whole + "\n")
    return {n: score for line in whole.splitlines() for n, score in json.loads(line)}


def compare(before: Mapping[str, bool], after: Mapping[str, bool]) -> Change:
    """Pair two askings.

    Raises:
        ValueError: If they are not of the same questions, or of none.
    """
    if not before or before.keys() != after.keys():
        raise ValueError("knowledge can be compared only over the same questions")
    return Change(
        n=len(before),
        before=sum(before.values()),
        after=sum(after.values()),
        lost=sum(before[k] and not after[k] for k in before),
        gained=sum(after[k] and not before[k] for k in before),
    )


def change_low(gained: int, lost: int, n: int) -> float:
    """Return the one-sided 95 % lower bound of (gained - lost) / n for paired shares.

    Source:
        Tango, Statistics in Medicine 17 (1998): the score interval, here by bisection.
    """
    if n < 1 or gained < 0 or lost < 0 or gained + lost > n:
        raise ValueError(f"no pairs: {gained} gained and {lost} lost of {n}")
    low, high = -1.0, (gained - lost) / n
    for _ in range(60):  # halvings: beyond the resolution of a float
        middle = (low + high) / 2
        if _tango(gained, lost, n, middle) > _Z95:
            low = middle
        else:
            high = middle
    return low


def _tango(gained: int, lost: int, n: int, delta: float) -> float:
    """Return the score statistic of the hypothesis that the change is `delta`."""
    a = 2 * n
    b = -gained - lost + (2 * n - gained + lost) * delta
    c = -lost * delta * (1 - delta)
    q = (math.sqrt(max(b * b - 4 * a * c, 0.0)) - b) / (2 * a)
    variance = n * (2 * q + delta * (1 - delta))
    above = gained - lost - n * delta
    if variance <= 0:
        return math.inf if above > 0 else 0.0
    return above / math.sqrt(variance)
