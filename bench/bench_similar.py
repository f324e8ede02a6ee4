"""How many paraphrases the near-duplicate check finds, and how many unrelated pairs it accuses.

    python bench/bench_similar.py            the curve over bounds, by words and by meaning
    python bench/bench_similar.py --words    by words alone: needs no model
    python bench/bench_similar.py --missed   and what is missed or accused at the bounds in force

Paraphrases: 100 pairs written for this, before the check was changed; 50 more, written after the
bound of meaning was set and before the rule for one place was. Unrelated: 1,000 golden and sheet
prompts, paired with a seed. Hardest: the 1,000 pairs of golden prompts with the most words in
common; no two golden prompts ask the same. Like but other: 40 and 50 pairs written for this, in
the same words but for the one that counts. Ours: what it accuses between sheet and golden files.
"""

import random
import sys
import time
from collections.abc import Sequence
from itertools import combinations
from pathlib import Path

from finetune import doors
from finetune.sheet import clash_text, separation
from harness import golden, meaning, similar
from harness.settings import load
from harness.similar import Prompt

ROOT = Path(__file__).parent.parent
WORDS = [0.60, 0.65, similar.NEAR, 0.80]
MEANING = [0.76, 0.80, 0.82, meaning.NEAR, 0.86, 0.88]
Pairs = list[tuple[str, str]]


def pairs_of(name: str) -> Pairs:
    lines = (ROOT / "bench" / "data" / f"{name}.tsv").read_text("utf-8").splitlines()
    return [(one, other) for one, other in (line.split("\t") for line in lines)]


def unrelated(n: int = 1000) -> Pairs:
    """Golden against sheet prompts: none may ask the same, and a reader has seen that none does."""
    settings = load(ROOT)
    cases = [similar.of_case(c).text for c in golden.load(settings) if c.split != "knowledge"]
    rows = [row.prompt for row in doors.load(settings).rows]
    draw = random.Random(6)
    return [(draw.choice(cases), draw.choice(rows)) for _ in range(n)]


def hardest(n: int = 1000) -> Pairs:
    """The golden prompts that share the most words with one another."""
    settings = load(ROOT)
    texts = [similar.of_case(c).text for c in golden.load(settings) if c.split != "knowledge"]
    words = {t: set(similar.normal(t).split()) for t in texts}
    pairs = combinations(sorted(set(texts)), 2)
    return sorted(
        pairs, key=lambda p: -len(words[p[0]] & words[p[1]]) / len(words[p[0]] | words[p[1]])
    )[:n]


def by_meaning(pairs: Pairs, engine: meaning.Nearness, bound: float) -> list[bool]:
    """Say of each pair whether it is found, by words or by meaning."""
    real, meaning.NEAR = meaning.NEAR, bound
    try:
        return [
            bool(meaning.clashes([Prompt("a", one)], [Prompt("b", other)], engine))
            for one, other in pairs
        ]
    finally:
        meaning.NEAR = real


def show(name: str, found: Sequence[Sequence[bool]]) -> None:
    print(f"| {name} |", " | ".join(str(sum(flags)) for flags in found), "|", flush=True)


def main() -> None:
    sets = {
        "paraphrases": pairs_of("paraphrases"),
        "paraphrases_2": pairs_of("paraphrases_2"),
        "unrelated": unrelated(),
        "hardest": hardest(),
        "like_but_other": pairs_of("like_but_other"),
        "like_but_other_2": pairs_of("like_but_other_2"),
    }
    print("| bound |", " | ".join(f"{name}, of {len(pairs)}" for name, pairs in sets.items()), "|")
    for bound in WORDS:
        show(
            f"words {bound:.2f}",
            [[similar.likeness(*p) >= bound for p in s] for s in sets.values()],
        )
    engine = None if "--words" in sys.argv else meaning.engine(load(ROOT))
    for bound in MEANING if engine else []:
        assert engine
        show(f"and meaning {bound:.2f}", [by_meaning(s, engine, bound) for s in sets.values()])
    ours(engine)
    if "--missed" in sys.argv:
        for name, pairs in sets.items():
            for pair in pairs:
                near = bool(meaning.clashes([Prompt("a", pair[0])], [Prompt("b", pair[1])], engine))
                if near is not name.startswith("paraphrases"):
                    print(name, *pair, sep="\t")


def ours(engine: meaning.Nearness | None) -> None:
    settings = load(ROOT)
    rows, cases = doors.load(settings).rows, golden.load(settings)
    start, cpu = time.perf_counter(), time.process_time()
    found = separation(rows, cases, engine)
    print(
        f"ours: {len(rows)} rows, {len(found)} clashes with golden prompts,"
        f" {time.perf_counter() - start:.1f} s, {time.process_time() - cpu:.1f} CPU seconds"
    )
    for clash in found:
        print(clash_text(clash))


if __name__ == "__main__":
    main()
