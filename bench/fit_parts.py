"""Fit the weights of `rubrics/_acts.py`, and say how well they hold on styles not seen.

    python bench/fit_parts.py          cross-validate by style, then print the figures
    python bench/fit_parts.py --write  fit on everything, and write rubrics/_acts_weights.py

Read are `bench/train/parts/*.txt`: replies written for this. A line is `# style`, `? prompt`, or the
letters of a sentence's parts (`-` for none) and the sentence.
"""

import argparse
import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from rubrics._acts import features
from rubrics._spoken import clauses, spoken
from rubrics.base import PARTS

ROOT = Path(__file__).parent.parent
WEIGHTS = ROOT / "rubrics/_acts_weights.py"
LETTER = dict(zip("giahexqnrd", PARTS, strict=True))
FOLDS, RIDGE, STEPS, RATE, POSITIVE, SMALLEST = 5, 1.0, 200, 0.05, 2.0, 3


@dataclass(frozen=True)
class Example:
    """A sentence: its reply, the style of its author, its parts, its features and its clauses'."""

    reply: int
    style: str
    parts: frozenset[str]
    text: str
    features: frozenset[str]
    pieces: tuple[frozenset[str], ...]


def written(folder: Path = ROOT / "bench/train/parts") -> list[Example]:
    """Read the replies that were written for this."""
    found: list[Example] = []
    for path in sorted(folder.glob("*.txt")):
        style = prompt = ""
        reply: list[tuple[frozenset[str], str]] = []
        for line in [*path.read_text("utf-8").splitlines(), "?"]:
            if line[:1] in {"#", "?"}:
                found += examples(reply, style, prompt, len(found))
                reply = []
                if line[0] == "#":
                    style = line[2:]
                else:
                    prompt = line[2:]
            elif line:
                letters, _, text = line.partition(" ")
                if not re.fullmatch(r"-|[giahexqnrd]+", letters):
                    raise ValueError(f"{path}: no letters of parts, got {line!r}")
                reply.append((frozenset(LETTER[x] for x in letters if x != "-"), text))
    return found


def examples(
    reply: list[tuple[frozenset[str], str]], style: str, prompt: str, nth: int
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
        found.append(Example(nth, style, parts, text, seen, tuple(pieces)))
    return found


def matrix(found: list[Example], names: dict[str, int]) -> np.ndarray:
    """Return one row a sentence, one column a feature."""
    return units_matrix([e.features for e in found], names)


def units_matrix(units: list[frozenset[str]], names: dict[str, int]) -> np.ndarray:
    """Return one row a set of features, one column a feature."""
    made = np.zeros((len(units), len(names)), np.float32)
    for row, unit in enumerate(units):
        made[row, [names[f] for f in unit if f in names]] = 1
    return made


def fit(x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Fit one logistic regression a part, with a ridge (Adam, full batch)."""
    importance = np.where(y > 0, POSITIVE, 1.0).astype(np.float32)
    weights = np.zeros((x.shape[1] + 1, y.shape[1]), np.float32)
    first, second = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, STEPS + 1):
        error = (1 / (1 + np.exp(-(x @ weights[1:] + weights[0]))) - y) * importance
        slope = np.vstack([error.sum(0), x.T @ error + RIDGE * weights[1:]])
        first = 0.9 * first + 0.1 * slope
        second = 0.99 * second + 0.01 * slope**2
        move = (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.99**step)) + 1e-8)
        weights = (weights - RATE * move).astype(np.float32)
    return weights[1:], weights[0]


def names_of(found: list[Example]) -> dict[str, int]:
    """Number the features that stand in more than one sentence."""
    counts = Counter(f for e in found for f in e.features)
    return {f: i for i, f in enumerate(sorted(f for f, n in counts.items() if n > 1))}


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


def main() -> None:
    """Cross-validate, or write."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--write", action="store_true")
    write = parser.parse_args().write
    found = written()
    names = names_of(found)
    x, y = matrix(found, names), targets(found)
    styles = list(dict.fromkeys(e.style for e in found))
    folds = np.array([styles.index(e.style) % FOLDS for e in found])
    print(
        f"{len(found)} sentences, {len({e.reply for e in found})} replies, {len(styles)} styles, {len(names)} features"
    )
    scores = np.zeros_like(y)
    for fold in range(FOLDS):
        weights, bias = fit(x[folds != fold], y[folds != fold])
        for at in np.flatnonzero(folds == fold):
            units = [found[at].features, *found[at].pieces]
            scores[at] = (units_matrix(units, names) @ weights + bias).max(0)
    truth, best = by_reply(found, scores)
    bounds = []
    for at, part in enumerate(PARTS):
        grid = np.linspace(-3, 1.5, 46)
        rates = [f1(truth[:, at], best[:, at] > b) for b in grid]
        bound = float(grid[min(range(len(grid)), key=lambda i: abs(rates[i][0] - rates[i][1]))])
        bounds.append(bound)
        p, r, f = f1(truth[:, at], best[:, at] > bound)
        print(
            f"{part:16} {int(truth[:, at].sum()):4} P={p:.3f} R={r:.3f} F1={f:.3f} bound {bound:.1f}"
        )
    if write:
        weights, bias = fit(x, y)
        table = np.round(weights * 100).astype(int)
        lines = [
            f"{name} {' '.join(map(str, table[at]))}"
            for name, at in names.items()
            if np.abs(table[at]).max() >= SMALLEST
        ]
        biases = tuple(int(v) for v in np.round((bias - np.array(bounds)) * 100))
        WEIGHTS.write_text(
            '"""Weights of `_acts.py`, in hundredths; written by `bench/fit_parts.py --write`."""\n\n'
            f"# {', '.join(PARTS)}\nBIAS = {biases}\n"
            'WEIGHTS = """\n' + "\n".join(lines) + '\n"""\n',
            "utf-8",
        )


if __name__ == "__main__":
    main()
