"""Fit the weights of `rubrics/_acts.py`, and say how well they hold on authors not seen.

    python bench/fit_parts.py          leave one author out at a time, then print the figures
    python bench/fit_parts.py --write  fit on everything, and write rubrics/acts.txt

Read are `bench/train/parts/*.txt`: replies written for this. A line is `# style`, `? prompt`, or the
letters of a sentence's parts (`-` for none) and the sentence. The bound of a part is where the
replies of the authors left out have the best F1.
"""

import argparse
import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from rubrics import _weights
from rubrics._acts import features
from rubrics._spoken import clauses, spoken
from rubrics.base import PARTS

ROOT = Path(__file__).parent.parent
WEIGHTS = ROOT / "rubrics/acts.txt"
LETTER = dict(zip("giahexqnrd", PARTS, strict=True))
RIDGE, STEPS, RATE, POSITIVE = 1.0, 250, 0.05, 2.0
FEWEST, SMALLEST = 2, 5  # sentences that have a feature; hundredths of a weight that is kept
AUTHORS = {"g": "second", "h": "third", "i": "fourth"}  # by file; all others are the first's
GRID, SMOOTH = np.linspace(-3, 2, 51), 5


@dataclass(frozen=True)
class Example:
    """A sentence: its reply, its author, its parts, its features and its clauses'."""

    reply: int
    author: str
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
        refused = any("refusal" in earlier for earlier, _ in cut[:at])
        before = [t for _, t in cut[:at]]
        seen, *pieces = (
            frozenset(features(piece, prompt, before, refused=refused, last=at + 1 == len(cut)))
            for piece in clauses(text)
        )
        found.append(Example(nth, author, parts, text, seen, tuple(pieces)))
    return found


def matrix(units: list[frozenset[str]], names: dict[str, int]) -> torch.Tensor:
    """Return one row a set of features, one column a feature; sparse."""
    rows = [[names[f] for f in unit if f in names] for unit in units]
    ends = np.cumsum([0, *map(len, rows)])
    columns = torch.tensor([at for row in rows for at in sorted(row)])
    size = (len(units), len(names))
    return torch.sparse_csr_tensor(torch.tensor(ends), columns, torch.ones(len(columns)), size=size)


def fit(x: torch.Tensor, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Fit one logistic regression a part, with a ridge (Adam, full batch)."""
    truth = torch.tensor(y)
    importance = 1 + (POSITIVE - 1) * truth
    transposed = x.t().to_sparse_csr()
    weights = [torch.zeros(x.shape[1], y.shape[1]), torch.zeros(y.shape[1])]
    first, second = [torch.zeros_like(w) for w in weights], [torch.zeros_like(w) for w in weights]
    for step in range(1, STEPS + 1):
        error = (torch.sigmoid(x @ weights[0] + weights[1]) - truth) * importance
        slopes = (transposed @ error + RIDGE * weights[0], error.sum(0))
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


def left_out(found: list[Example]) -> np.ndarray:
    """Return the scores of each sentence by what was fitted to the other authors."""
    scores, y = np.zeros((len(found), len(PARTS))), targets(found)
    authors = np.array([e.author for e in found])
    for author in dict.fromkeys(authors):
        others = [e for e in found if e.author != author]
        names = names_of(others)
        weights, bias = fit(matrix([e.features for e in others], names), y[authors != author])
        for at in np.flatnonzero(authors == author):
            units = [found[at].features, *found[at].pieces]
            rows = [[names[f] for f in unit if f in names] for unit in units]
            scores[at] = np.max([weights[row].sum(0) + bias for row in rows], 0)
    return scores


def bound_of(y: np.ndarray, best: np.ndarray) -> float:
    """Return the bound with the best F1, smoothed over its neighbours."""
    rates = np.array([f1(y, best > bound)[2] for bound in GRID])
    padded = np.pad(rates, SMOOTH // 2, mode="edge")
    return float(GRID[np.convolve(padded, np.ones(SMOOTH) / SMOOTH, "valid").argmax()])


def write(found: list[Example], bounds: list[float]) -> None:
    """Fit on everything, and write the weights."""
    names = names_of(found)
    weights, bias = fit(matrix([e.features for e in found], names), targets(found))
    table = np.round(weights * 100).astype(int)
    kept = {name: table[at] for name, at in names.items() if np.abs(table[at]).max() >= SMALLEST}
    biases = np.round((bias - np.array(bounds)) * 100).astype(int)
    _weights.write(WEIGHTS, biases.tolist(), {name: row.tolist() for name, row in kept.items()})


def main() -> None:
    """Leave one author out at a time; write where it is asked for."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--write", action="store_true")
    wanted = parser.parse_args().write
    found = written()
    print(f"{len(found)} sentences, {len({e.reply for e in found})} replies")
    truth, best = by_reply(found, left_out(found))
    bounds = [bound_of(truth[:, at], best[:, at]) for at in range(len(PARTS))]
    rates = [f1(truth[:, at], best[:, at] > bounds[at]) for at in range(len(PARTS))]
    for part, bound, n, (p, r, f) in zip(PARTS, bounds, truth.sum(0), rates, strict=True):
        print(f"{part:16} {n:5.0f} P={p:.3f} R={r:.3f} F1={f:.3f} bound {bound:.1f}")
    print(f"macro-F1 {np.mean([f for *_, f in rates]):.3f}")
    if wanted:
        write(found, bounds)


if __name__ == "__main__":
    main()
