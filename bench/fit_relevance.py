"""Fit the weights of `rubrics/relevance.py` on replies with their own and with others' prompts.

    python bench/fit_relevance.py [--data ../shared/data] [--each 400]

Read are the ideals of golden/ and of the sheet, some of the sheet's bad replies, and, where the
data is there, AlpacaEval's and MRBench's replies. Each reply is put to its own prompt (it must
pass) and to two others of its set (it should not). Fitted on half of the replies; printed are the
weights, the curve on the other half, and what the whole rule says of it, exceptions included.
"""

import argparse
import json
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from rubrics import _nearness, relevance
from rubrics.base import Case, Message, Reply

ROOT = Path(__file__).parent.parent
SEED, OTHERS, RIDGE = 7, 2, 1.0
_TURN = re.compile(r"(?:^|\n\s*|\xa0)(?:Tutor|Student):\s")


@dataclass(frozen=True)
class Pair:
    """A reply, the turns that it is put to, and whether they are its own."""

    source: str
    turns: tuple[str, ...]
    text: str
    own: bool

    @property
    def case(self) -> Case:
        """The case that these turns make; the last is the student's."""
        roles = ["user", "assistant"] * len(self.turns)
        said = [Message(r, t) for r, t in zip(roles, reversed(self.turns), strict=False)]
        return Case(messages=tuple(reversed(said)))


def ours() -> Iterator[Pair]:
    from finetune import doors
    from harness import golden
    from harness.settings import load

    settings = load(ROOT)
    for case in golden.load(settings):
        if case.ideal and case.split != "knowledge":
            turns = tuple(m.content for m in case.messages if m.role != "system")
            yield Pair("golden", turns, case.ideal, own=True)
    for row in doors.load(settings).rows:
        said = [m for m in row.messages if m.role != "system"]
        last = max(n for n, m in enumerate(said) if m.role == "user")
        turns = tuple(m.content for m in said[: last + 1])
        yield Pair("sheet", turns, row.ideal, own=True)
        yield Pair("sheet, bad", turns, row.response, own=True)


def theirs(folder: Path) -> Iterator[Pair]:
    for path in sorted(folder.glob("alpaca_eval_*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            row = json.loads(line)
            yield Pair(path.stem, (row["prompt"],), row["response"], own=True)
    path = folder / "mrbench_dev.jsonl"
    for line in path.read_text("utf-8").splitlines() if path.is_file() else ():
        row = json.loads(line)
        turns = [t.strip() for t in _TURN.split(row["conversation_history"]) if t.strip()]
        yield Pair("mrbench", tuple(turns), row["response"], own=True)


def drawn(folder: Path, each: int) -> list[Pair]:
    """Return at most `each` replies of a set, each with its own and with others' turns."""
    rng = random.Random(SEED)
    sets: dict[str, list[Pair]] = {}
    for pair in (*ours(), *theirs(folder)):
        if pair.text.strip():
            sets.setdefault(pair.source, []).append(pair)
    made = []
    for source, pairs in sets.items():
        for pair in rng.sample(pairs, min(each, len(pairs))):
            made.append(pair)
            different = [p.turns for p in pairs if p.turns != pair.turns]
            made += [Pair(source, t, pair.text, own=False) for t in rng.sample(different, OTHERS)]
    return made


def fitted(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Fit a logistic regression by Newton's method; the last weight is the constant."""
    x = np.hstack([x, np.ones((len(x), 1))])
    w = np.zeros(x.shape[1])
    for _ in range(30):
        p = 1 / (1 + np.exp(-x @ w))
        curve = (x * (p * (1 - p))[:, None]).T @ x + RIDGE * np.eye(len(w))
        w -= np.linalg.solve(curve, x.T @ (p - y) + RIDGE * w)
    return w


def area(score: np.ndarray, own: np.ndarray) -> float:
    """Return the area under the ROC curve."""
    order = np.argsort(np.argsort(score))
    n = own.sum()
    return float((order[own].sum() - n * (n - 1) / 2) / (n * (len(own) - n)))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--each", type=int, default=400, help="replies of a set, at most")
    options = parser.parse_args()
    from harness.embedding import Embedder

    model = Embedder.open()
    pairs = drawn(options.data, options.each)
    near = [_nearness.of(p.text, relevance.anchors(p.case), model) for p in pairs]
    x = np.array([[n.best, n.whole, n.above, n.shared] for n in near])
    own = np.array([p.own for p in pairs])
    first = np.arange(len(pairs)) // (OTHERS + 1) % 2 == 0
    w = fitted(x[first], own[first].astype(float))
    print("weights:", ", ".join(f"{v:.2f}" for v in w))
    score = x @ w[:-1] + w[-1]
    rest = ~first
    print(f"area under the curve, other half: {area(score[rest], own[rest]):.3f}")
    print(f"  by the cosine alone: {area(x[rest, 1], own[rest]):.3f}")
    settings = {**relevance.RUBRIC.settings, "models": {relevance.MODEL: model}}
    flagged = np.array([any(relevance.check(Reply(p.text), p.case, settings)) for p in pairs])
    print(f"{'set':24}{'own':>6}{'flagged':>9}{'others':>8}{'flagged':>9}{'area':>8}")
    for source in dict.fromkeys(p.source for p in pairs):
        of = np.array([p.source == source for p in pairs]) & rest
        a, b = of & own, of & ~own
        print(
            f"{source:24}{a.sum():6}{flagged[a].mean():9.3f}{b.sum():8}{flagged[b].mean():9.3f}"
            f"{area(score[of], own[of]):8.3f}"
        )


if __name__ == "__main__":
    main()
