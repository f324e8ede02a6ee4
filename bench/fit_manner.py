"""Fit the weights of `rubrics/_manner.py`, and say how well they hold on authors not seen.

    python bench/fit_manner.py          leave one author out at a time, and print the figures
    python bench/fit_manner.py --write  fit on everything, and write rubrics/manner.txt

Read are `bench/train/*.txt` (sentences written for this, `[kind style]` before each block; each of
`manner_*.txt` by an author of its own, the others by one) and, as clean sentences, the ideal replies
of the reviewed sheet and the replies of `bench/train/parts`. `rows.txt` holds the rows of tests/rubrics/{tone,filler}.toml: their figures
are no held-out ones. Beside its features a sentence has the sum of its words' vectors
(`word_vectors.py`); in the written weights that comes to a number a word.
"""

import argparse
import csv
import re
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import fit_parts
import numpy as np
import torch
from word_vectors import vectors

from rubrics import _weights
from rubrics._filler_words import PHRASES as FILLER
from rubrics._frames import FRAMES
from rubrics._manner import LANES, MANNERS, features
from rubrics._phrases import Index, find, tokens_by_sentence, view
from rubrics._tone_words import PHRASES as TONE
from rubrics.base import Reply

ROOT = Path(__file__).parent.parent
SHEET = ROOT / "finetune/data/mimir_fine_tuning.csv"
WEIGHTS = ROOT / "rubrics/manner.txt"
# Beyond which a sentence is marked; chosen on clean replies alone.
BOUND = {
    "harsh": 0.7,
    "gushing": -0.8,
    "flowery": 0.9,
    "slang": -0.2,
    "filler": -0.3,
    "tone": 2.3,
}
POSITIVE, RIDGE, RIDGE_OF_VECTORS, ROUNDS, RATE = 3.0, 1.0, 15.0, 120, 0.05
UNIT, STEPS = 0.05, 44  # what a step of a weight is worth, and how many there are up and down
# Weights of fewer steps are dropped: of one, two, three words, and of a word that no line has.
SMALLEST, SMALLEST_UNSEEN = (2, 4, 5), 6
OTHERS = {"ideal", "parts"}  # clean replies, not written for this
RARE = 300  # words commoner than the 300th say less of a meaning
LONGEST = 8  # lines of a clean block that is a whole reply; longer ones are lists of sentences


@dataclass(frozen=True)
class Example:
    """A sentence: its kind, "clean" or a manner, its author, its line, its words and features."""

    kind: str
    author: str
    line: int
    text: str
    words: tuple[str, ...]
    features: frozenset[str]
    block: int = -1


def examples_of(kind: str, author: str, line: int, text: str, block: int = -1) -> list[Example]:
    """Cut a text into sentences as the rule will see them."""
    low, found = view(text), []
    for span, pairs in tokens_by_sentence(text):
        words, piece = tuple(w for w, _ in pairs), low[span.start : span.end]
        if words:
            seen = frozenset(features(words, piece))
            found.append(Example(kind, author, line, piece, words, seen, block))
    return found


def written() -> list[Example]:
    """Read the sentences that were written for this."""
    found: list[Example] = []
    for nth, path in enumerate(sorted((ROOT / "bench/train").glob("*.txt"))):
        kind, block, author = (
            "",
            0,
            path.stem.removeprefix("manner_") if "manner" in path.stem else "first",
        )
        for at, line in enumerate(path.read_text("utf-8").splitlines()):
            if head := re.fullmatch(r"\[(\w+) (\w+)\]", line):
                kind, block = head[1], nth * 10**5 + at
            elif line:
                found += examples_of(kind, author, nth * 10**5 + at, line, block)
    return found


def ideals() -> list[Example]:
    """Read the ideal replies of the reviewed sheet."""
    with SHEET.open(encoding="utf-8-sig", newline="") as file:
        texts = [row["Ideal Response"] for row in csv.DictReader(file)]
    return [e for at, t in enumerate(texts, 10**7) for e in examples_of("clean", "ideal", at, t)]


def plain() -> list[Example]:
    """Read what tutors say in `bench/train/parts`: clean, unless a phrase of a rule stands in it."""
    texts: dict[str, None] = dict.fromkeys(e.text for e in fit_parts.written())
    tables = [Index(rows) for rows in (TONE, FRAMES, FILLER)]
    clean = [t for t in texts if not any(any(find(Reply(t), table)) for table in tables)]
    return [e for at, t in enumerate(clean, 10**8) for e in examples_of("clean", "parts", at, t)]


class Rows:
    """All examples as arrays: which features, which vectors, which lanes."""

    def __init__(self, found: list[Example]) -> None:
        self.found = found
        counts = Counter(f for e in found if e.author not in OTHERS for f in e.features)
        self.names = {f: i for i, f in enumerate(sorted(f for f, n in counts.items() if n > 1))}
        self.line = np.array([e.line for e in found])
        self.block = np.array([e.block for e in found])
        self.author = np.array([e.author for e in found])
        self.kind = np.array([e.kind for e in found])
        tone = np.isin(self.kind, MANNERS[:-1])
        self.lanes = np.stack([*(self.kind == m for m in MANNERS), tone], 1).astype(np.float32)

    @cached_property
    def cells(self) -> tuple[np.ndarray, np.ndarray]:
        """Row and column of each feature that stands in an example."""
        names = self.names
        pairs = [(r, names[f]) for r, e in enumerate(self.found) for f in e.features if f in names]
        return tuple(np.array(pairs).T)

    @cached_property
    def meanings(self) -> np.ndarray:
        """The sum of the vectors of each example's words."""
        table = dict(zip(*meaning_of(), strict=True))
        made = np.zeros((len(self.found), len(next(iter(table.values())))), np.float32)
        for row, example in enumerate(self.found):
            made[row] += sum(table[w] for w in set(example.words) & table.keys())
        return made

    def sparse(self, chosen: np.ndarray) -> torch.Tensor:
        """Return the features of the chosen examples."""
        place = np.cumsum(chosen) - 1
        rows, columns = (axis[chosen[self.cells[0]]] for axis in self.cells)
        at = torch.tensor(np.stack([place[rows], columns]))
        size = (int(chosen.sum()), len(self.names))
        return torch.sparse_coo_tensor(at, torch.ones(at.shape[1]), size).coalesce()


def meaning_of() -> tuple[list[str], np.ndarray]:
    """Return common words and their vectors, those of the commonest words shorter."""
    words, found = vectors()
    return words, found * np.minimum(1, (np.arange(1, len(words) + 1) / RARE) ** 0.5)[:, None]


class _Times(torch.autograd.Function):
    """A sparse product whose slope is one too: the transposed table is made once."""

    @staticmethod
    def forward(ctx, table, turned, weights):
        ctx.turned = turned
        return table @ weights

    @staticmethod
    def backward(ctx, slope):
        return None, None, ctx.turned @ slope.contiguous()


def fit(rows: Rows, chosen: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Fit a logistic regression a lane (Adam, all at once): of features, of vectors, biases."""
    table = rows.sparse(chosen)
    turned = table.t().coalesce().to_sparse_csr()
    table = table.to_sparse_csr()
    meanings = torch.tensor(rows.meanings[chosen], dtype=torch.float32)
    lanes = torch.tensor(rows.lanes[chosen])
    importance = torch.where(lanes > 0, POSITIVE, 1.0)
    of_features = torch.zeros(len(rows.names), len(LANES), requires_grad=True)
    of_vectors = torch.zeros(meanings.shape[1], len(LANES), requires_grad=True)
    bias = torch.full((len(LANES),), -3.0, requires_grad=True)
    adam = torch.optim.Adam([of_features, of_vectors, bias], lr=RATE, betas=(0.9, 0.99))
    for _ in range(ROUNDS):
        adam.zero_grad()
        said = _Times.apply(table, turned, of_features) + meanings @ of_vectors + bias
        loss = torch.nn.functional.binary_cross_entropy_with_logits(
            said, lanes, importance, reduction="sum"
        )
        ridges = RIDGE * (of_features**2).sum() + RIDGE_OF_VECTORS * (of_vectors**2).sum()
        (loss + ridges / 2).backward()
        adam.step()
    return tuple(x.detach().numpy() for x in (of_features, of_vectors, bias))


def held_out(rows: Rows) -> np.ndarray:
    """Score each example by a fit that saw none of its author, or not this clean reply."""
    scores = np.zeros(rows.lanes.shape, np.float32)
    authors = sorted(set(rows.author) - OTHERS)
    fold = np.where(np.isin(rows.author, list(OTHERS)), rows.line % len(authors), -1)
    for nth, author in enumerate(authors):
        out = (rows.author == author) | (fold == nth)
        of_features, of_vectors, bias = fit(rows, ~out)
        of_words = (rows.sparse(out) @ torch.tensor(of_features)).numpy()
        scores[out] = of_words + rows.meanings[out] @ of_vectors + bias
    return scores


def report(rows: Rows, scores: np.ndarray) -> None:
    """Print, a lane, the recall at shares of flagged ideals and at the bound, a line as a whole."""
    _, of_line = np.unique(rows.line, return_inverse=True)
    own, ideal_reply = ~np.isin(rows.author, list(OTHERS)), rows.author == "ideal"
    for at, lane in enumerate(LANES):
        best = np.full(of_line.max() + 1, -99.0)
        np.maximum.at(best, of_line, scores[:, at])
        groups = [(rows.lanes[:, at] > 0), own & (rows.kind == "clean"), ideal_reply]
        faults, clean, ideal = (best[np.unique(of_line[group])] for group in groups)
        bounds = [np.quantile(ideal, 1 - share) for share in (0.003, 0.01)]
        for bound in (*bounds, BOUND[lane]):
            rates = [float((x > bound).mean()) for x in (ideal, faults, clean)]
            print(
                "{:8} bound {:5.2f}: ideals {:.4f}, recall {:.3f}, clean lines {:.4f}".format(
                    lane, bound, *rates
                )
            )


def of_replies(rows: Rows, scores: np.ndarray) -> None:
    """Print how many whole clean replies have a sentence beyond a bound, the rules' own gates aside."""
    bounds = np.array([BOUND[lane] for lane in LANES])
    beyond = (scores > bounds).any(1)
    clean = (rows.block >= 0) & (rows.kind == "clean")
    lines = {b: len(set(rows.line[clean & (rows.block == b)])) for b in set(rows.block[clean])}
    whole = [b for b, n in lines.items() if 1 < n <= LONGEST]
    flagged = sum(bool(beyond[rows.block == b].any()) for b in whole)
    print(f"{len(whole)} whole clean replies of authors left out, {flagged} beyond a bound")


def write(rows: Rows) -> None:
    """Fit on everything, and write the weights down."""
    of_features, of_vectors, bias = fit(rows, np.ones(len(rows.found), bool))
    table = {name: of_features[at] for name, at in rows.names.items()}
    words, meanings = meaning_of()
    for word, weights in zip(words, meanings @ of_vectors, strict=True):
        table[word] = table.get(word, 0) + weights
    kept = {}
    for name, weights in sorted(table.items()):
        steps = np.round(weights / UNIT).astype(int).clip(-STEPS, STEPS)
        least = SMALLEST[name.count(" ")] if name in rows.names else SMALLEST_UNSEEN
        if np.abs(steps).max() >= least:
            kept[name] = steps.tolist()
    bounds = np.array([BOUND[lane] for lane in LANES])
    _weights.write(WEIGHTS, np.round((bias - bounds) / UNIT).astype(int).tolist(), kept)
    print(f"{len(kept)} weights, {WEIGHTS.stat().st_size / 1000:.0f} kB")


def main() -> None:
    """Leave authors out, or write."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--keep", help="a file for the scores of the authors left out")
    options = parser.parse_args()
    torch.set_num_threads(1)
    rows = Rows([*written(), *ideals(), *plain()])
    print(f"{len(rows.found)} sentences of {len(set(rows.author))} authors", end=", ")
    print(f"{len(rows.names)} features", flush=True)
    if options.write:
        write(rows)
        return
    scores = held_out(rows)
    report(rows, scores)
    of_replies(rows, scores)
    if options.keep:
        np.save(options.keep, scores)


if __name__ == "__main__":
    main()
