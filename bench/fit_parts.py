"""Fit the weights of both steps of `parts`, and say how well they hold on authors not seen.

    python bench/fit_parts.py          leave one author out at a time, then print the figures
    python bench/fit_parts.py --write  fit on everything; write rubrics/acts*.txt

The first step (`rubrics/_acts.py`) reads a sentence, and `_acts_prompt.py` the student's message; the
second (`rubrics/_acts_context.py`) reads the sums of both, as they are for an author that they have
not seen. Beside its features a sentence or message has the sum of its words' vectors
(`word_vectors.py`); in the written weights that comes to a number a word.

Read are `bench/train/parts/*.txt`: replies written for this. A line is `# style`, `? prompt`, or the
letters of a sentence's parts (`-` for none) and the sentence. The bound of a part is where the
replies of the authors left out have the best F1. The last figures are those of the whole rule.
"""

import argparse
import re
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import combinations, groupby
from pathlib import Path

import numpy as np
import torch
from word_vectors import vectors

from rubrics import _acts_context, _acts_prompt, _weights
from rubrics import parts as rule
from rubrics._acts import features
from rubrics._forms import asks
from rubrics._spoken import Sentence, clauses, spoken
from rubrics.base import PARTS, Span

ROOT = Path(__file__).parent.parent
WEIGHTS, PROMPTS = ROOT / "rubrics/acts.txt", ROOT / "rubrics/acts_prompt.txt"
CONTEXT, HIDDEN = ROOT / "rubrics/acts_context.txt", ROOT / "rubrics/acts_hidden.txt"
LETTER = dict(zip("giahexqnrd", PARTS, strict=True))
RIDGE, RIDGE_OF_VECTORS, POSITIVE = 3.0, 5.0, 2.0
RIDGE_OF_PROMPTS, RIDGE_OF_PROMPT_VECTORS = 6.0, 15.0
NETS, HIDDEN_UNITS, NET_RATE, NET_DECAY, NET_ROUNDS, NET_BATCH = 2, 24, 4e-3, 0.3, 20, 128
RARE = 300  # words commoner than the 300th say less of a meaning
STEPS, RATE = 150, 0.08
# Sentences that have a feature; hundredths of a weight that is kept; of one of a word not seen.
FEWEST, SMALLEST, SMALLEST_UNSEEN = 2, 8, 50
NOWHERE = Span(0, 0)
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


def fit(
    x: torch.Tensor, meaning: np.ndarray, y: np.ndarray, ridge: float, of_vectors: float
) -> tuple[np.ndarray, ...]:
    """Fit a logistic regression a part, with ridges (Adam, full batch): weights, bias, of vectors."""
    truth, means = torch.tensor(y), torch.tensor(meaning)
    importance = 1 + (POSITIVE - 1) * truth
    transposed = x.t().to_sparse_csr()
    weights = [torch.zeros(n, y.shape[1]) for n in (x.shape[1], 1, means.shape[1])]
    first, second = [torch.zeros_like(w) for w in weights], [torch.zeros_like(w) for w in weights]
    for step in range(1, STEPS + 1):
        said = x @ weights[0] + weights[1] + means @ weights[2]
        error = (torch.sigmoid(said) - truth) * importance
        slopes = (
            transposed @ error + ridge * weights[0],
            error.sum(0, keepdim=True),
            means.T @ error + of_vectors * weights[2],
        )
        for w, m, v, slope in zip(weights, first, second, slopes, strict=True):
            m.mul_(0.9).add_(slope, alpha=0.1)
            v.mul_(0.99).addcmul_(slope, slope, value=0.01)
            w.sub_(RATE * (m / (1 - 0.9**step)) / ((v / (1 - 0.99**step)).sqrt() + 1e-8))
    return weights[0].numpy(), weights[1][0].numpy(), weights[2].numpy()


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


class Words:
    """A linear measure of features and of word vectors, fitted on some sets of features."""

    def __init__(
        self, units: list[frozenset[str]], y: np.ndarray, ridge: float, of_vectors: float
    ) -> None:
        counts = Counter(f for unit in units for f in unit)
        known = sorted(f for f, n in counts.items() if n >= FEWEST)
        self.names = {f: i for i, f in enumerate(known)}
        x = matrix([dict.fromkeys(unit, 1.0) for unit in units], self.names)
        found = fit(x, meanings(units), y, ridge, of_vectors)
        self.weights, self.bias, self.of_vectors = found

    def sums(self, units: list[frozenset[str]]) -> np.ndarray:
        """Return a row a set, a column a part."""
        known = [[self.names[f] for f in unit if f in self.names] for unit in units]
        rows = [self.weights[row].sum(0) for row in known]
        straight = np.array(rows).reshape(-1, len(PARTS)) + self.bias
        return straight + meanings(units) @ self.of_vectors

    def written(self) -> dict[str, np.ndarray]:
        """Return the weights by name, those of the vectors added to those of each word."""
        found = {name: self.weights[at] for name, at in self.names.items()}
        words, rows = meaning_of()
        for word, weights in zip(words, rows @ self.of_vectors, strict=True):
            name = f"w={word}"
            if name in found:
                found[name] = found[name] + weights
            elif np.abs(weights).max() * 100 >= SMALLEST_UNSEEN:
                found[name] = weights
        return found


@cache
def meaning_of() -> tuple[list[str], np.ndarray]:
    """Return common words and their vectors, those of the commonest words shorter."""
    words, found = vectors()
    shorter = np.minimum(1, (np.arange(1, len(words) + 1) / RARE) ** 0.5)
    return words, (found * shorter[:, None]).astype(np.float32)


@cache
def places_of_words() -> dict[str, int]:
    """Return the row of each word's vector, by the name of the feature."""
    return {f"w={word}": at for at, word in enumerate(meaning_of()[0])}


def meanings(units: list[frozenset[str]]) -> np.ndarray:
    """Return for each set of features the sum of its words' vectors."""
    places, rows = places_of_words(), meaning_of()[1]
    made = np.zeros((len(units), rows.shape[1]), np.float32)
    for nth, unit in enumerate(units):
        made[nth] = rows[[places[f] for f in unit if f in places]].sum(0)
    return made


class First:
    """The first step, fitted on some sentences, and what their prompts lead one to expect."""

    def __init__(self, found: list[Example]) -> None:
        self.own = Words([e.features for e in found], targets(found), RIDGE, RIDGE_OF_VECTORS)
        self.asked = Words(*prompts(found), RIDGE_OF_PROMPTS, RIDGE_OF_PROMPT_VECTORS)

    def sums(self, found: list[Example]) -> np.ndarray:
        """Return a row a sentence: for each part the most of it and its clauses, then the prompt's."""
        units = [unit for e in found for unit in (e.features, *e.pieces)]
        whose = np.repeat(np.arange(len(found)), [1 + len(e.pieces) for e in found])
        most = np.full((len(found), len(PARTS)), -np.inf)
        np.maximum.at(most, whose, self.own.sums(units))
        asked, _ = prompts(found)
        _, of_reply = np.unique([e.reply for e in found], return_inverse=True)
        return np.hstack([most, self.asked.sums(asked)[of_reply]])


def prompts(found: list[Example]) -> tuple[list[frozenset[str]], np.ndarray]:
    """Return the features of each reply's prompt, replies in order, and which parts it has."""
    asked = {e.reply: e.prompt for e in found}
    y, _ = by_reply(found, np.zeros((len(found), len(PARTS))))
    return [read_of(asked[reply]) for reply in sorted(asked)], y.astype(np.float32)


@cache
def read_of(prompt: str) -> frozenset[str]:
    """Return the features of a prompt."""
    return frozenset(_acts_prompt.features(prompt))


class Second:
    """The second step, fitted on some sentences and what the first says of them."""

    def __init__(self, found: list[Example], first: np.ndarray) -> None:
        units = context(found, first)
        self.names = {name: at for at, name in enumerate(sorted({n for u in units for n in u}))}
        x, y = torch.tensor(self._dense(units)), torch.tensor(targets(found))
        nets = [net(x, y, seed) for seed in range(NETS)]
        with torch.no_grad():
            self.straight = torch.stack([n["past"].weight.T for n in nets]).mean(0)
            self.bias = torch.stack([n["past"].bias + n["out"].bias for n in nets]).mean(0)
            self.into = torch.cat([n["into"].weight.T for n in nets], 1)
            self.into_bias = torch.cat([n["into"].bias for n in nets])
            self.out = torch.cat([n["out"].weight.T for n in nets]) / NETS

    def _dense(self, units: list[dict[str, float]]) -> np.ndarray:
        made = np.zeros((len(units), len(self.names)), np.float32)
        for row, unit in enumerate(units):
            for name, value in unit.items():
                if name in self.names:
                    made[row, self.names[name]] = value
        return made

    def sums(self, found: list[Example], first: np.ndarray) -> np.ndarray:
        """Return a row a sentence, a column a part."""
        x = torch.tensor(self._dense(context(found, first)))
        hidden = torch.tanh(x @ self.into + self.into_bias)
        return (x @ self.straight + hidden @ self.out + self.bias).numpy()

    def write(self, bounds: list[float]) -> None:
        """Write the weights down."""
        both = torch.cat([self.straight, self.into], 1).numpy()
        bias = torch.cat([self.bias - torch.tensor(bounds), self.into_bias]).numpy()
        scale = _acts_context.STEP
        table(CONTEXT, {n: both[at] for n, at in self.names.items()}, bias, scale)
        hidden = {f"h{n:02}": row for n, row in enumerate(self.out.numpy())}
        table(HIDDEN, hidden, np.zeros(len(PARTS)), scale)


def net(x: torch.Tensor, y: torch.Tensor, seed: int) -> torch.nn.ModuleDict:
    """Fit one hidden layer, and straight lines past it."""
    torch.manual_seed(seed)
    width, parts_of = x.shape[1], y.shape[1]
    layers = torch.nn.ModuleDict(
        {
            "into": torch.nn.Linear(width, HIDDEN_UNITS),
            "out": torch.nn.Linear(HIDDEN_UNITS, parts_of),
            "past": torch.nn.Linear(width, parts_of),
        }
    )
    adam = torch.optim.AdamW(layers.parameters(), lr=NET_RATE, weight_decay=NET_DECAY)
    importance = torch.where(y > 0, POSITIVE, 1.0)
    for _ in range(NET_ROUNDS):
        for rows in torch.randperm(len(x)).split(NET_BATCH):
            adam.zero_grad()
            said = layers["out"](torch.tanh(layers["into"](x[rows]))) + layers["past"](x[rows])
            torch.nn.functional.binary_cross_entropy_with_logits(
                said, y[rows], importance[rows]
            ).backward()
            adam.step()
    return layers


def context(found: list[Example], first: np.ndarray) -> list[dict[str, float]]:
    """Return what the second step reads of each sentence, reply by reply."""
    units: list[dict[str, float]] = []
    for _, group in groupby(
        zip(found, first.tolist(), strict=True), key=lambda pair: pair[0].reply
    ):
        reply = list(group)
        own, expected = [row[: len(PARTS)] for _, row in reply], reply[0][1][len(PARTS) :]
        units += _acts_context.inputs(own, reply[0][0].prompt, expected)
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
    alone, both = np.hstack([np.zeros(shape)] * 2), np.zeros(shape)
    without = {(a,): np.zeros(alone.shape) for a in authors}
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


def formed(found: list[Example], sums: np.ndarray) -> np.ndarray:
    """Return the sums after the forms of the sentences had their say, as in the rule."""
    made = sums.copy()
    for _, group in groupby(range(len(found)), key=lambda at: found[at].reply):
        rows = list(group)
        said = tuple(Sentence(found[at].text, NOWHERE, asks(found[at].text)) for at in rows)
        scores = [dict(zip(PARTS, sums[at].tolist(), strict=True)) for at in rows]
        heard = rule.decided(said, scores, found[rows[0]].prompt)
        for at, h in zip(rows, heard, strict=True):
            made[at] = [h.sums[part] for part in PARTS]
    return made


def bound_of(y: np.ndarray, best: np.ndarray) -> float:
    """Return the bound with the best F1, smoothed over its neighbours."""
    rates = np.array([f1(y, best > bound)[2] for bound in GRID])
    padded = np.pad(rates, SMOOTH // 2, mode="edge")
    return float(GRID[np.convolve(padded, np.ones(SMOOTH) / SMOOTH, "valid").argmax()])


def table(
    path: Path, rows: Mapping[str, np.ndarray], bias: np.ndarray, scale: int, smallest: int = 0
) -> None:
    """Write weights in parts of one, without the smallest."""
    made = {n: np.round(row * scale).astype(int) for n, row in sorted(rows.items())}
    kept = {n: row.tolist() for n, row in made.items() if np.abs(row).max() >= smallest}
    _weights.write(path, np.round(bias * scale).astype(int).tolist(), kept)


def bounds_of(truth: np.ndarray, best: np.ndarray) -> list[float]:
    """Return the bound of each part."""
    return [bound_of(truth[:, at], best[:, at]) for at in range(len(PARTS))]


def printed(step: str, truth: np.ndarray, best: np.ndarray, bounds: list[float]) -> None:
    """Print the figures of a step."""
    rates = [f1(truth[:, at], best[:, at] > bounds[at]) for at in range(len(PARTS))]
    for part, bound, n, (p, r, f) in zip(PARTS, bounds, truth.sum(0), rates, strict=True):
        print(f"{step} {part:16} {n:5.0f} P={p:.3f} R={r:.3f} F1={f:.3f} bound {bound:.1f}")
    print(f"{step} macro-F1 {np.mean([f for *_, f in rates]):.3f}", flush=True)


def main() -> None:
    """Leave one author out at a time; write where it is asked for."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--keep", help="a file for the sums of the authors left out")
    options = parser.parse_args()
    torch.set_num_threads(1)
    found = written()
    print(f"{len(found)} sentences, {len({e.reply for e in found})} replies", flush=True)
    alone, both = unseen(found)
    truth, best = by_reply(found, alone[:, : len(PARTS)])
    printed("first", truth, best, bounds_of(truth, best))
    truth, best = by_reply(found, both)
    bounds = bounds_of(truth, best)
    printed("second", truth, best, bounds)
    sums = formed(found, both - np.array(bounds))
    printed("rule", *by_reply(found, sums), [0.0] * len(PARTS))
    if options.keep:
        np.save(options.keep, sums)
    if options.write:
        first = First(found)
        table(WEIGHTS, first.own.written(), first.own.bias, 100, SMALLEST)
        table(PROMPTS, first.asked.written(), first.asked.bias, 100, SMALLEST)
        Second(found, alone).write(bounds)


if __name__ == "__main__":
    main()
