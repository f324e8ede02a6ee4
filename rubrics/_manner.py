"""How a sentence sounds: a small fitted measure for tone and filler, word by word.

What it reads of a sentence: which words, which senses of words (`_senses.py`) and how often,
how many images of how many domains, how many content words of how many words, and how it ends.
What it says: for each manner a sum of weights, above 0 where the sentence is likely that fault.
The weights (`_manner_weights.py`) are a logistic regression fitted by `bench/fit_manner.py` on
sentences written for it, and on ideal replies of the reviewed sheet as clean ones.
"""

from collections.abc import Sequence
from functools import cache, lru_cache

from rubrics._content import GENERIC, STOP
from rubrics._images import DOMAIN
from rubrics._manner_weights import BIAS, WEIGHTS
from rubrics._senses import SENSES

MANNERS = ("harsh", "gushing", "flowery", "slang", "filler")
_IMAGE_SENSES = frozenset({"poetic", "alive", "scenery"})
_MOST = 5  # images and domains are counted up to here
_CONTENT = (0, 1, 2, 3, 4, 6)
_LENGTHS = (3, 6, 10, 15, 20, 30)
_SHARES = (0.1, 0.2, 0.3, 0.4, 0.5)
_SENSE_TWICE = 2
_SENSE_OFTEN = 3
_LONG_ENOUGH = 5  # words, for a share to mean something


def _senses(words: Sequence[str]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for word in words:
        for sense in SENSES.get(word, ()):
            counts[sense] = counts.get(sense, 0) + 1
    return counts


def _images(words: Sequence[str]) -> tuple[int, int]:
    """Return how many words are images, and of how many domains."""
    domains = [
        DOMAIN.get(word, "other")
        for word in words
        if word in DOMAIN or not _IMAGE_SENSES.isdisjoint(SENSES.get(word, ()))
    ]
    return len(domains), len(set(domains))


def features(words: Sequence[str], piece: str) -> set[str]:
    """Return what is read of a sentence: its words in small letters, and its text."""
    found = {f"w={word}" for word in words}
    for sense, count in _senses(words).items():
        found.add(f"s={sense}")
        if count >= _SENSE_TWICE:
            found.add(f"s2={sense}")
        if count >= _SENSE_OFTEN:
            found.add(f"s3={sense}")
    images, domains = _images(words)
    found.update(f"i{k}" for k in range(1, min(images, _MOST) + 1))
    found.update(f"d{k}" for k in range(1, min(domains, _MOST) + 1))
    own = sum(word not in STOP and word not in GENERIC for word in words)
    found.update(f"own{k}" for k in _CONTENT if own <= k)
    found.update(f"n{k}" for k in _LENGTHS if len(words) >= k)
    if len(words) >= _LONG_ENOUGH:
        found.update(f"r{k}" for k in _SHARES if own <= k * len(words))
    if piece:
        found.add(f"end={piece[-1]}")
    if any(c.isdigit() for c in piece):
        found.add("digit")
    if words:
        found.add(f"first={words[0]}")
    return found


@cache
def _weights() -> dict[str, tuple[int, ...]]:
    """Read the table: a feature a line, with one weight in hundredths for each manner."""
    rows = (line.split() for line in WEIGHTS.strip().splitlines())
    return {name: tuple(map(int, numbers)) for name, *numbers in rows}


@lru_cache(maxsize=512)  # tone and filler ask of the same sentence
def manners(words: tuple[str, ...], piece: str) -> dict[str, float]:
    """Return for each manner how far the sentence lies beyond its bound; above 0 it is a fault."""
    table, sums = _weights(), list(BIAS)
    for feature in features(words, piece):
        row = table.get(feature)
        if row:
            sums = [a + b for a, b in zip(sums, row, strict=True)]
    return {name: value / 100 for name, value in zip(MANNERS, sums, strict=True)}
