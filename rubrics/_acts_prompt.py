"""What the student's message leads one to expect: for each part of the reply, a fitted sum.

What it reads: the message's words, kinds of words and length, and what `_asked.py` knows of it.
What it says: for each part a sum of weights, the higher the likelier a reply to such a message
has that part; `_acts_context.py` reads it beside the sums of the reply's own sentences.
The weights (`acts_prompt.txt`) are fitted by `bench/fit_parts.py`.
"""

from functools import cache, lru_cache
from itertools import pairwise

from rubrics._acts import about_prompt, tokens_of
from rubrics._weights import Table

_LENGTHS = (2, 4, 7, 12, 20)


def features(prompt: str) -> set[str]:
    """Return what is read of a student's message."""
    pairs = [(w, k) for w, k in tokens_of(prompt) if k != "MARK"]
    words, kinds = [w for w, _ in pairs], [k for _, k in pairs]
    found = {f"w={w}" for w in words} | {f"k={k}" for k in kinds}
    found |= {f"b={a} {b}" for a, b in pairwise(("^", *words, "$"))}
    found |= {f"kk={a},{b}" for a, b in pairwise(kinds)}
    found |= {f"f={' '.join(words[:n])}" for n in (1, 2) if len(words) >= n}
    found |= {f"n{n}" for n in _LENGTHS if len(words) >= n}
    found |= {"?"} if "?" in prompt else set()
    return found | set(about_prompt(prompt))


@cache
def _table() -> Table:
    """Read the weights: in hundredths, one for each part."""
    return Table("acts_prompt.txt")


@lru_cache(maxsize=256)
def sums(prompt: str) -> tuple[float, ...]:
    """Return for each part how likely a reply to this message has it."""
    rows = filter(None, map(_table().row, features(prompt)))
    return tuple(sum(column) / 100 for column in zip(_table().bias, *rows, strict=True))
