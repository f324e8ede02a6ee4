"""How many paraphrases the near-duplicate check finds, and how many unrelated pairs it accuses.

    python bench/bench_similar.py            the curve over bounds
    python bench/bench_similar.py --missed   and what is missed or accused at the bound in force

Paraphrases: 100 pairs written for this, before the check was changed. Unrelated: 1,000 golden and
sheet prompts, paired with a seed. Hardest: the 1,000 pairs of golden prompts with the most words in
common; no two golden prompts ask the same. Like but other: 40 pairs written for this, in the same
words but for the one that counts.
"""

import random
import sys
from itertools import combinations
from pathlib import Path

from finetune import doors
from harness import golden, similar
from harness.settings import load

ROOT = Path(__file__).parent.parent


def pairs_of(name: str) -> list[tuple[str, str]]:
    lines = (ROOT / "bench" / "data" / f"{name}.tsv").read_text("utf-8").splitlines()
    return [(one, other) for one, other in (line.split("\t") for line in lines)]


def unrelated(n: int = 1000) -> list[tuple[str, str]]:
    """Golden against sheet prompts: none may ask the same, and a reader has seen that none does."""
    settings = load(ROOT)
    cases = [similar.of_case(c).text for c in golden.load(settings) if c.split != "knowledge"]
    rows = [row.prompt for row in doors.load(settings).rows]
    draw = random.Random(6)
    return [(draw.choice(cases), draw.choice(rows)) for _ in range(n)]


def hardest(n: int = 1000) -> list[tuple[str, str]]:
    """The golden prompts that share the most words with one another."""
    settings = load(ROOT)
    texts = [similar.of_case(c).text for c in golden.load(settings) if c.split != "knowledge"]
    words = {t: set(similar.normal(t).split()) for t in texts}
    pairs = combinations(sorted(set(texts)), 2)
    return sorted(
        pairs, key=lambda p: -len(words[p[0]] & words[p[1]]) / len(words[p[0]] | words[p[1]])
    )[:n]


def main() -> None:
    sets = {
        "paraphrases": pairs_of("paraphrases"),
        "unrelated": unrelated(),
        "hardest": hardest(),
        "like_but_other": pairs_of("like_but_other"),
    }
    scores = {name: [similar.likeness(*pair) for pair in pairs] for name, pairs in sets.items()}
    print("bound", *sets)
    for bound in [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.72, 0.75, 0.8, 0.9]:
        counts = [sum(s >= bound for s in scores[name]) for name in sets]
        print(
            f"{bound:.2f}", *(f"{c} of {len(scores[n])}" for c, n in zip(counts, sets, strict=True))
        )
    if "--missed" in sys.argv:
        for name, pairs in sets.items():
            for pair, score in zip(pairs, scores[name], strict=True):
                if (score >= similar.NEAR) is (name != "paraphrases"):
                    print(name, f"{score:.2f}", *pair, sep="\t")


if __name__ == "__main__":
    main()
