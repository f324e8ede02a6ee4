"""How common English words are, and pairs of neighbours: lists that come in two small wheels.

Words: ENABLE and Norvig's counts of a trillion words of the web, with its pairs (wordsegment);
the words of a spelling dictionary that the web uses (symspellpy). Only their data is read.
"""

import importlib.util
import math
from functools import lru_cache
from pathlib import Path

from rubrics.base import EngineMissing

_TOTAL = 1_024_908_267_229  # words that Norvig counted
_UNSEEN = math.log(0.2)  # a pair that the web does not show, both words common
_UNKNOWN = -8.0  # a word of no list


def _read(package: str, name: str) -> str:
    spec = importlib.util.find_spec(package)
    if spec is None or spec.origin is None:
        raise EngineMissing(f"the package {package} is not installed. Run: pip install {package}")
    return (Path(spec.origin).parent / name).read_text("utf-8-sig")


@lru_cache(maxsize=1)
def words() -> frozenset[str]:
    """Return the words that are surely English, in lower case."""
    common = _read("symspellpy", "frequency_dictionary_en_82_765.txt").split()[::2]
    return frozenset(_read("wordsegment", "words.txt").split()) | frozenset(common)


@lru_cache(maxsize=1)
def spelled() -> frozenset[str]:
    """Return the words that a spelling dictionary has and the web uses."""
    return frozenset(_read("symspellpy", "frequency_dictionary_en_82_765.txt").split()[::2])


@lru_cache(maxsize=1)
def _counts() -> dict[str, str]:
    fields = _read("wordsegment", "unigrams.txt").split()
    return dict(zip(fields[::2], fields[1::2], strict=True))


@lru_cache(maxsize=1)
def _pairs() -> dict[str, str]:
    lines = _read("wordsegment", "bigrams.txt").splitlines()
    return dict(line.split("\t") for line in lines)


def count(word: str) -> float:
    """Return how often a lower-case word stands in a trillion words, right or wrong; 0 if rare."""
    return float(_counts().get(word, 0))


def pair(first: str, second: str) -> float:
    """Return how often two lower-case words stand side by side in a trillion; 0 if rare."""
    return float(_pairs().get(f"{first} {second}", 0))


def common(least: float) -> list[str]:
    """Return the dictionary words with at least this count, most frequent first."""
    return list(_common(least))


@lru_cache(maxsize=2)
def _common(least: float) -> tuple[str, ...]:
    known = spelled()
    return tuple(w for w, n in _counts().items() if float(n) >= least and w in known)


@lru_cache(maxsize=65536)
def association(first: str, second: str) -> float:
    """Return the pointwise mutual information of neighbours in nats, from -8 up.

    Above 0 they are together more often than by chance. A word of no list counts as -8.
    """
    if alone(second):
        return _UNKNOWN
    if not count(second):
        return _UNSEEN
    seen, before = pair(first, second), count(first)
    if not seen or not before:
        return _UNSEEN
    return max(_UNSEEN, math.log(seen * _TOTAL / (before * count(second))))


def alone(word: str) -> float:
    """Return the association of a word that begins a chain: 0, or -8 where it is in no list."""
    return 0.0 if word in words() or "'" in word else _UNKNOWN
