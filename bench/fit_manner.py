"""Fit the weights of `rubrics/_manner.py`, and say how well they hold on styles not seen.

    python bench/fit_manner.py          cross-validate by style, then print the figures
    python bench/fit_manner.py --write  fit on everything, and write rubrics/_manner_weights.py

Read are `bench/train/*.txt` (sentences written for this, `[kind style]` before each block) and,
as clean sentences, the ideal replies of the reviewed sheet.
`rows.txt` holds the rows of tests/rubrics/{tone,filler}.toml: their figures are no held-out ones.
"""

import argparse
import csv
import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from rubrics._phrases import tokens_by_sentence, view

ROOT = Path(__file__).parent.parent
SHEET = ROOT / "finetune/data/mimir_fine_tuning.csv"
WEIGHTS = ROOT / "rubrics/_manner_weights.py"
MANNERS = ("harsh", "gushing", "flowery", "slang", "filler")
BOUND = {"harsh": 0.65, "gushing": -0.1, "flowery": -0.1, "slang": 0.2, "filler": 0.45}
FOLDS, POSITIVE, RIDGE, STEPS, RATE = 5, 3.0, 2.0, 120, 0.05
SMALLEST = 4  # hundredths: weights below are dropped
IDEALS = 0.7  # share of the ideal sentences that a fit sees


@dataclass(frozen=True)
class Example:
    """A sentence with its kind, "clean" or a manner, the style of its author, its features."""

    kind: str
    style: str
    text: str
    features: frozenset[str]


def examples_of(kind: str, style: str, text: str) -> list[Example]:
    """Cut a text into sentences as the rule will see them."""
    from rubrics._manner import features

    low = view(text)
    return [
        Example(kind, style, text, frozenset(features([w for w, _ in pairs], low[s.start : s.end])))
        for s, pairs in tokens_by_sentence(text)
        if pairs
    ]


def written() -> list[Example]:
    """Read the sentences that were written for this."""
    found: list[Example] = []
    for path in sorted((ROOT / "bench/train").glob("*.txt")):
        kind = style = ""
        for line in path.read_text("utf-8").splitlines():
            if head := re.fullmatch(r"\[(\w+) (\w+)\]", line):
                kind, style = head.groups()
            elif line:
                found += examples_of(kind, style, line)
    return found


def ideals() -> list[Example]:
    """Read the ideal replies of the reviewed sheet."""
    with SHEET.open(encoding="utf-8-sig", newline="") as file:
        texts = [row["Ideal Response"] for row in csv.DictReader(file)]
    return [e for text in texts for e in examples_of("clean", "ideal", text)]


def matrix(examples: list[Example], names: dict[str, int]) -> np.ndarray:
    """Return one row an example, one column a feature."""
    made = np.zeros((len(examples), len(names)), np.float32)
    for row, example in enumerate(examples):
        made[row, [names[f] for f in example.features if f in names]] = 1
    return made


def fit(x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, float]:
    """Fit a logistic regression with a ridge (Adam, full batch)."""
    importance = np.where(y > 0, POSITIVE, 1.0).astype(np.float32)
    weights, bias = np.zeros(x.shape[1] + 1, np.float32), 0.0
    first, second = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, STEPS + 1):
        error = (1 / (1 + np.exp(-(x @ weights[1:] + weights[0]))) - y) * importance
        slope = np.concatenate([[error.sum()], x.T @ error + RIDGE * weights[1:]])
        first = 0.9 * first + 0.1 * slope
        second = 0.99 * second + 0.01 * slope**2
        move = (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.99**step)) + 1e-8)
        weights = (weights - RATE * move).astype(np.float32)
    bias = float(weights[0])
    return weights[1:], bias


def main() -> None:
    """Cross-validate, or write."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--write", action="store_true")
    write = parser.parse_args().write
    rng = np.random.default_rng(0)
    own, clean = written(), ideals()
    counts: dict[str, int] = {}
    for example in own:
        for feature in example.features:
            counts[feature] = counts.get(feature, 0) + 1
    names = {f: i for i, f in enumerate(sorted(f for f, n in counts.items() if n > 1))}
    x, x_clean = matrix(own, names), matrix(clean, names)
    seen = rng.random(len(clean)) < IDEALS
    styles = sorted({e.style for e in own})
    fold_of = {style: at % FOLDS for at, style in enumerate(styles)}
    folds = np.array([fold_of[e.style] for e in own])
    print(
        f"{len(own)} sentences of {len(styles)} styles, {len(clean)} of ideals, {len(names)} features"
    )
    rows, biases = [], []
    for manner in MANNERS:
        y = np.array([e.kind == manner for e in own], np.float32)
        if write:
            both = np.vstack([x, x_clean[seen]])
            weights, bias = fit(both, np.concatenate([y, np.zeros(seen.sum(), np.float32)]))
            flagged = (x_clean[~seen] @ weights + bias > BOUND[manner]).mean()
            rows.append(np.round(weights * 100).astype(int))
            biases.append(round(float(bias - BOUND[manner]) * 100))
            print(f"{manner}: {flagged:.2%} of unseen sentences of ideals", flush=True)
            continue
        scores = np.zeros(len(own))
        at_clean = []
        for fold in range(FOLDS):
            train = folds != fold
            both = np.vstack([x[train], x_clean[seen]])
            weights, bias = fit(both, np.concatenate([y[train], np.zeros(seen.sum(), np.float32)]))
            scores[~train] = x[~train] @ weights + bias
            at_clean.append(x_clean[~seen] @ weights + bias)
        pooled = np.sort(np.concatenate(at_clean))[::-1]
        for share in (0.0005, 0.001, 0.002):
            bound = pooled[int(share * len(pooled))]
            hard = np.array([e.kind == "clean" for e in own])
            print(
                f"{manner}: at {share:.2%} of the ideals' sentences, recall "
                f"{(scores[y > 0] > bound).mean():.2f}, hard negatives {(scores[hard] > bound).mean():.3f}",
                flush=True,
            )
    if write:
        lines = [
            f"{name} {' '.join(str(r[at]) for r in rows)}"
            for name, at in names.items()
            if max(abs(int(r[at])) for r in rows) >= SMALLEST
        ]
        WEIGHTS.write_text(
            '"""Weights of `_manner.py`, in hundredths; written by `bench/fit_manner.py --write`."""\n\n'
            f"# {', '.join(MANNERS)}\nBIAS = {tuple(biases)}\n"
            'WEIGHTS = """\n' + "\n".join(lines) + '\n"""\n',
            "utf-8",
        )


if __name__ == "__main__":
    main()
