"""Fit the weights of both steps of `parts`, and say how well they hold on authors not seen.

    python bench/fit_parts.py          leave one author out at a time, then print the figures
    python bench/fit_parts.py --write  fit on everything; write rubrics/acts.txt, acts_context.txt

The first step (`rubrics/_acts.py`) reads a sentence; the second (`rubrics/_acts_context.py`) reads
the first one's sums of the sentences around it, as they are for an author that it has not seen.

Read are `bench/train/parts/*.txt`: replies written for this. A line is `# style`, `? prompt`, or the
letters of a sentence's parts (`-` for none) and the sentence. The bound of a part is where the
replies of the authors left out have the best F1.
"""

import argparse
import re
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from itertools import combinations, groupby
from pathlib import Path

import numpy as np
import torch

from rubrics import _acts_context, _weights
from rubrics._acts import features
from rubrics._spoken import clauses, spoken
from rubrics.base import PARTS

ROOT = Path(__file__).parent.parent
WEIGHTS, CONTEXT = ROOT / "rubrics/acts.txt", ROOT / "rubrics/acts_context.txt"
LETTER = dict(zip("giahexqnrd", PARTS, strict=True))
RIDGE, RIDGE_OF_CONTEXT, POSITIVE = 3.0, 10.0, 2.0
STEPS, RATE = 150, 0.08
FEWEST, SMALLEST = 2, 5  # sentences that have a feature; hundredths of a weight that is kept
AUTHORS = {
    "g": "second",
    "h": "third",
    "i": "fourth",
    "j": "fifth",
    "k": "sixth",
    "m": "seventh",
}  # by file; all others are the first's
GRID, SMOOTH = np.linspace(-3, 2, 51), 5


@dataclass(frozen=True)
class Example:
    """A sentence: its reply, its author, the message, its parts, its features and its clauses'."""

    reply: int
    author: str
    prompt: str
    parts: frozenset[str]
    text: str
    features: frozenset[str]
    pieces: tuple[frozenset[str], ...]


def written(folder: Path = ROOT / "bench/train/parts") -> list[Example]:
    """Read the replies that were written for this."""
    found: list[Example] = []
    for path in sorted(folder.glob("*.txt")):
        prompt, author = "", AUTHORS.get(path.stem, "first")
        reply: list[tuple[frozenset[str], str]] = []
        for line in [*path.read_text("utf-8").splitlines(), "?"]:
            if line[:1] in {"#", "?"}:
                found += examples(reply, author, prompt, len(found))
                reply = []
                prompt = line[2:]
            elif line:
                letters, _, text = line.partition(" ")
                if not re.fullmatch(r"-|[giahexqnrd]+", letters):
                    raise ValueError(f"{path}: no letters of parts, got {line!r}")
                reply.append((frozenset(LETTER[x] for x in letters if x != "-"), text))
    return found


def examples(
    reply: list[tuple[frozenset[str], str]], author: str, prompt: str, nth: int
) -> list[Example]:
    """Cut a reply into sentences as the rule will see them."""
    cut = [(parts, s.text) for parts, text in reply for s in spoken(text)]
    found: list[Example] = []
    for at, (parts, text) in enumerate(cut):
        before = [t for _, t in cut[:at]]
        seen, *pieces = (
            frozenset(features(piece, prompt, before, last=at + 1 == len(cut)))
            for piece in clauses(text)
        )
        found.append(Example(nth, author, prompt, parts, text, seen, tuple(pieces)))
    return found


def matrix(units: list[Mapping[str, float]], names: dict[str, int]) -> torch.Tensor:
    """Return one row a unit, one column a name; sparse."""
    rows = [sorted((names[f], v) for f, v in unit.items() if f in names) for unit in units]
    ends = torch.tensor(np.cumsum([0, *map(len, rows)]))
    columns = torch.tensor([at for row in rows for at, _ in row])
    values = torch.tensor([value for row in rows for _, value in row])
    return torch.sparse_csr_tensor(ends, columns, values, size=(len(units), len(names)))


def fit(x: torch.Tensor, y: np.ndarray, ridge: float) -> tuple[np.ndarray, np.ndarray]:
    """Fit one logistic regression a part, with a ridge (Adam, full batch)."""
    truth = torch.tensor(y)
    importance = 1 + (POSITIVE - 1) * truth
    transposed = x.t().to_sparse_csr()
    weights = [torch.zeros(x.shape[1], y.shape[1]), torch.zeros(y.shape[1])]
    first, second = [torch.zeros_like(w) for w in weights], [torch.zeros_like(w) for w in weights]
    for step in range(1, STEPS + 1):
        error = (torch.sigmoid(x @ weights[0] + weights[1]) - truth) * importance
        slopes = (transposed @ error + ridge * weights[0], error.sum(0))
        for w, m, v, slope in zip(weights, first, second, slopes, strict=True):
            m.mul_(0.9).add_(slope, alpha=0.1)
            v.mul_(0.99).addcmul_(slope, slope, value=0.01)
            w.sub_(RATE * (m / (1 - 0.9**step)) / ((v / (1 - 0.99**step)).sqrt() + 1e-8))
    return weights[0].numpy(), weights[1].numpy()


def names_of(found: list[Example]) -> dict[str, int]:
    """Number the features that stand in some sentences."""
    counts = Counter(f for e in found for f in e.features)
    return {f: i for i, f in enumerate(sorted(f for f, n in counts.items() if n >= FEWEST))}


def targets(found: list[Example]) -> np.ndarray:
    """Return one row a sentence, one column a part."""
    return np.array([[p in e.parts for p in PARTS] for e in found], np.float32)


def by_reply(found: list[Example], scores: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return what each reply has, and its best score, for each part."""
    replies = sorted({e.reply for e in found})
    place = {r: i for i, r in enumerate(replies)}
    y, best = np.zeros((len(replies), len(PARTS))), np.full((len(replies), len(PARTS)), -99.0)
    t = targets(found)
    for i, e in enumerate(found):
        y[place[e.reply]] = np.maximum(y[place[e.reply]], t[i])
        best[place[e.reply]] = np.maximum(best[place[e.reply]], scores[i])
    return y, best


def f1(y: np.ndarray, said: np.ndarray) -> tuple[float, float, float]:
    """Return precision, recall and F1."""
    right = float((y * said).sum())
    p, r = right / max(1.0, said.sum()), right / max(1.0, y.sum())
    return p, r, 2 * p * r / max(1e-9, p + r)


class First:
    """The first step, fitted on some sentences."""

    def __init__(self, found: list[Example]) -> None:
        self.names = names_of(found)
        units = [dict.fromkeys(e.features, 1.0) for e in found]
        self.weights, self.bias = fit(matrix(units, self.names), targets(found), RIDGE)

    def sums(self, found: list[Example]) -> np.ndarray:
        """Return a row a sentence: the most of it and its clauses, a column a part."""
        return np.array([self._sums(e) for e in found]).reshape(-1, len(PARTS))

    def _sums(self, example: Example) -> np.ndarray:
        units = [example.features, *example.pieces]
        rows = [[self.names[f] for f in unit if f in self.names] for unit in units]
        return np.max([self.weights[row].sum(0) + self.bias for row in rows], 0)


class Second:
    """The second step, fitted on some sentences and what the first says of them."""

    def __init__(self, found: list[Example], first: np.ndarray) -> None:
        units = context(found, first)
        self.names = {name: at for at, name in enumerate(sorted({n for u in units for n in u}))}
        x = matrix(units, self.names)
        self.weights, self.bias = fit(x, targets(found), RIDGE_OF_CONTEXT)

    def sums(self, found: list[Example], first: np.ndarray) -> np.ndarray:
        """Return a row a sentence, a column a part."""
        x = matrix(context(found, first), self.names)
        return (x @ torch.tensor(self.weights)).numpy() + self.bias


def context(found: list[Example], first: np.ndarray) -> list[dict[str, float]]:
    """Return what the second step reads of each sentence, reply by reply."""
    units: list[dict[str, float]] = []
    for _, group in groupby(
        zip(found, first.tolist(), strict=True), key=lambda pair: pair[0].reply
    ):
        reply = list(group)
        units += _acts_context.inputs([row for _, row in reply], reply[0][0].prompt)
    return units


def of(found: list[Example], authors: Collection[str]) -> np.ndarray:
    """Say which sentences are by one of some authors."""
    return np.array([e.author in authors for e in found])


def chosen(found: list[Example], mask: np.ndarray) -> list[Example]:
    return [e for e, yes in zip(found, mask, strict=True) if yes]


def unseen(found: list[Example]) -> tuple[np.ndarray, np.ndarray]:
    """Return the sums of both steps, each fitted to other authors than the sentence's.

    The second step of an author is fitted on sums of the first that know neither this author nor
    the sentence's own.
    """
    authors = list(dict.fromkeys(e.author for e in found))
    shape = (len(found), len(PARTS))
    alone, both = np.zeros(shape), np.zeros(shape)
    without = {(a,): np.zeros(shape) for a in authors}
    for a in authors:
        alone[of(found, {a})] = First(chosen(found, ~of(found, {a}))).sums(
            chosen(found, of(found, {a}))
        )
    for a, b in combinations(authors, 2):
        step = First(chosen(found, ~of(found, {a, b})))
        for held, other in ((a, b), (b, a)):
            mask = of(found, {other})
            without[held,][mask] = step.sums(chosen(found, mask))
    for a in authors:
        mask = of(found, {a})
        second = Second(chosen(found, ~mask), without[a,][~mask])
        both[mask] = second.sums(chosen(found, mask), alone[mask])
    return alone, both


def bound_of(y: np.ndarray, best: np.ndarray) -> float:
    """Return the bound with the best F1, smoothed over its neighbours."""
    rates = np.array([f1(y, best > bound)[2] for bound in GRID])
    padded = np.pad(rates, SMOOTH // 2, mode="edge")
    return float(GRID[np.convolve(padded, np.ones(SMOOTH) / SMOOTH, "valid").argmax()])


def table(
    path: Path, names: dict[str, int], weights: np.ndarray, bias: np.ndarray, smallest: int = 0
) -> None:
    """Write the weights in hundredths, without the smallest."""
    rows = np.round(weights * 100).astype(int)
    kept = {n: rows[at].tolist() for n, at in names.items() if np.abs(rows[at]).max() >= smallest}
    _weights.write(path, np.round(bias * 100).astype(int).tolist(), kept)


def printed(step: str, truth: np.ndarray, best: np.ndarray) -> list[float]:
    """Print the figures of a step; return the bound of each part."""
    bounds = [bound_of(truth[:, at], best[:, at]) for at in range(len(PARTS))]
    rates = [f1(truth[:, at], best[:, at] > bounds[at]) for at in range(len(PARTS))]
    for part, bound, n, (p, r, f) in zip(PARTS, bounds, truth.sum(0), rates, strict=True):
        print(f"{step} {part:16} {n:5.0f} P={p:.3f} R={r:.3f} F1={f:.3f} bound {bound:.1f}")
    print(f"{step} macro-F1 {np.mean([f for *_, f in rates]):.3f}")
    return bounds


def main() -> None:
    """Leave one author out at a time; write where it is asked for."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--write", action="store_true")
    wanted = parser.parse_args().write
    found = written()
    print(f"{len(found)} sentences, {len({e.reply for e in found})} replies")
    alone, both = unseen(found)
    printed("first", *by_reply(found, alone))
    bounds = printed("second", *by_reply(found, both))
    if wanted:
        first, second = First(found), Second(found, alone)
        table(WEIGHTS, first.names, first.weights, first.bias, SMALLEST)
        table(CONTEXT, second.names, second.weights, second.bias - np.array(bounds))


if __name__ == "__main__":
    main()
