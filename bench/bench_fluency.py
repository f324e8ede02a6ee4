"""How often `fluency` marks clean replies, and the same replies garbled.

    python bench/bench_fluency.py [--replies 330] [--bound 3.6 3.8 4.0]

Clean are replies of `bench/train/parts` and ideals of the reviewed sheet, all written for this
project. Garbled is every long sentence, or one, in one of four ways, by a fixed seed: words in
another order, a learner's slips (agreement, prepositions, articles), both mixed, and small words in
the place of others. A garbled reply that came out as it was is left out.
"""

import argparse
import csv
import random
import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

from harness import models
from harness.settings import Settings
from rubrics import fluency
from rubrics.text import sentences

ROOT = Path(__file__).parent.parent
SHEET = ROOT / "finetune/data/mimir_fine_tuning.csv"
SEED, LONG, WORDS = 11, 8, (25, 90)
SMALL = (
    "of in on at by for with from to into about the a is are was it that which and or but".split()
)
PREPOSITIONS = frozenset(SMALL[:11])
FORMS = {"is": "are", "are": "is", "was": "were", "were": "was", "has": "have", "have": "has"}
Slip = Callable[[list[str], random.Random], None]


def swap(words: list[str], dice: random.Random) -> None:
    """Let two neighbours change places."""
    at = dice.randrange(len(words) - 1)
    words[at], words[at + 1] = words[at + 1], words[at]


def move(words: list[str], dice: random.Random) -> None:
    """Move a word by two or three places."""
    at = dice.randrange(len(words))
    words.insert(max(0, at + dice.choice((-3, -2, 2, 3))), words.pop(at))


def agree(words: list[str], dice: random.Random) -> None:
    """Put a form of be or have that does not agree; else a small word too many."""
    places = [at for at, word in enumerate(words) if word in FORMS]
    if places:
        at = dice.choice(places)
        words[at] = FORMS[words[at]]
    else:
        extra(words, dice)


def preposition(words: list[str], dice: random.Random) -> None:
    """Put another preposition; else a small word too many."""
    places = [at for at, word in enumerate(words) if word in PREPOSITIONS]
    if places:
        words[dice.choice(places)] = dice.choice(sorted(PREPOSITIONS))
    else:
        extra(words, dice)


def drop(words: list[str], dice: random.Random) -> None:
    """Leave out a small word."""
    places = [at for at, word in enumerate(words) if word in SMALL]
    if places:
        words.pop(dice.choice(places))


def extra(words: list[str], dice: random.Random) -> None:
    """Add a small word anywhere."""
    words.insert(dice.randrange(1, len(words) + 1), dice.choice(SMALL))


def replace(words: list[str], dice: random.Random) -> None:
    """Put a small word in the place of another word."""
    words[dice.randrange(len(words))] = dice.choice(SMALL)


KINDS: dict[str, tuple[Slip, ...]] = {
    "order": (swap, move),
    "learner": (agree, preposition, drop, extra),
    "mixed": (swap, move, agree, preposition, drop, extra),
    "salad": (replace, extra),
}


def garbled(sentence: str, kind: str, dice: random.Random) -> str:
    """Return a sentence with a slip for each four to six of its words."""
    words = sentence.rstrip(".!?").split()
    end = sentence[len(sentence.rstrip(".!?")) :]
    for _ in range(max(2, round(len(words) / dice.choice((4, 5, 6))))):
        dice.choice(KINDS[kind])(words, dice)
    return " ".join(words) + end


def clean() -> Iterator[str]:
    """Yield replies of some length."""
    for path in sorted((ROOT / "bench/train/parts").glob("[g-k].txt")):
        for block in re.split(r"(?m)^[#?].*\n", path.read_text("utf-8")):
            yield " ".join(line.partition(" ")[2] for line in block.splitlines() if line)
    with SHEET.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            yield next((v for k, v in row.items() if "ideal" in k.lower()), "") or ""


def rows(replies: int) -> Iterator[tuple[str, str]]:
    """Yield each clean reply, and after it the same garbled, with its kind."""
    dice = random.Random(SEED)
    texts = [t for t in clean() if WORDS[0] <= len(t.split()) <= WORDS[1]]
    dice.shuffle(texts)
    for text in texts[:replies]:
        yield "clean", text
        pieces = [text[s.start : s.end] for s in sentences(text)]
        places = [at for at, piece in enumerate(pieces) if len(piece.split()) >= LONG]
        if not places:
            continue
        kind = dice.choice(list(KINDS))
        for at in places if dice.random() < 0.5 else [dice.choice(places)]:
            pieces[at] = garbled(pieces[at], kind, dice)
        if " ".join(pieces) != text:
            yield kind, " ".join(pieces)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--replies", type=int, default=330)
    parser.add_argument("--bound", type=float, nargs="+", default=[3.6, 3.8, 4.0])
    options = parser.parse_args()
    model = models.standard(Settings())[fluency.MODEL]
    worst = defaultdict(list)
    for kind, text in rows(options.replies):
        found = [h.surprise for h in fluency.heard(text, model)]
        worst[kind].append(max(found, default=float("-inf")))
    print(f"{'':10}{'replies':>8}" + "".join(f"{bound:>8}" for bound in options.bound))
    for kind in ("clean", *KINDS):
        shares = [sum(x > b for x in worst[kind]) / max(1, len(worst[kind])) for b in options.bound]
        print(f"{kind:10}{len(worst[kind]):8}" + "".join(f"{share:8.1%}" for share in shares))


if __name__ == "__main__":
    main()
