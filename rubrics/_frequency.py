"""How common English words are, and pairs of neighbours: lists that come in two small wheels.

Words: ENABLE and Norvig's counts of a trillion words of the web, with its pairs (wordsegment);
the words of a spelling dictionary that the web uses (symspellpy). Only their data is read.
"""

import importlib.util
import math
import re
from functools import lru_cache
from itertools import takewhile
from pathlib import Path

from rubrics.base import EngineMissing

_TOTAL = 1_024_908_267_229  # words that Norvig counted
_UNSEEN = math.log(0.2)  # a pair that the web does not show, both words common
_UNKNOWN = -8.0  # a word of no list


def read(package: str, name: str) -> str:
    """Return a data file of a package, without importing it."""
    spec = importlib.util.find_spec(package)
    if spec is None or spec.origin is None:
        raise EngineMissing(f"the package {package} is not installed. Run: pip install {package}")
    return (Path(spec.origin).parent / name).read_text("utf-8-sig")


@lru_cache(maxsize=1)
def words() -> frozenset[str]:
    """Return the words that are surely English, in lower case."""
    return spelled().union(read("wordsegment", "words.txt").split())


@lru_cache(maxsize=1)
def spelled() -> frozenset[str]:
    """Return the words that a spelling dictionary has and the web uses."""
    return frozenset(read("symspellpy", "frequency_dictionary_en_82_765.txt").split()[::2])


@lru_cache(maxsize=1)
def _counts() -> dict[str, str]:
    fields = iter(read("wordsegment", "unigrams.txt").split())
    return dict(zip(fields, fields, strict=True))


@lru_cache(maxsize=1)
def _pairs() -> dict[str, str]:
    fields = iter(read("wordsegment", "bigrams.txt").strip().replace("\n", "\t").split("\t"))
    return dict(zip(fields, fields, strict=True))


def count(word: str) -> float:
    """Return how often a lower-case word stands in a trillion words, right or wrong; 0 if rare."""
    return float(_counts().get(word, 0))


def pair(first: str, second: str) -> float:
    """Return how often two lower-case words stand side by side in a trillion; 0 if rare."""
    return float(_pairs().get(f"{first} {second}", 0))


_BESIDE = re.compile(r"([A-Za-z]+)? ?$")
_AFTER = re.compile(r" ([A-Za-z]+)")


def favoured(text: str, at: tuple[int, int], other: str) -> bool:
    """Say whether the word at `at` stands beside its neighbours more often than `other` would."""
    word = text[at[0] : at[1]].lower()
    before = (_BESIDE.search(text, max(0, at[0] - 24), at[0]) or [""])[1] or ""
    after = found[1] if (found := _AFTER.match(text, at[1])) else ""
    pairs = [(before.lower(), "")] * bool(before) + [("", after.lower())] * bool(after)
    seen = sum(pair(a or word, b or word) for a, b in pairs)
    return seen > sum(pair(a or other, b or other) for a, b in pairs)


def common(least: float) -> list[str]:
    """Return the dictionary words with at least this count, most frequent first."""
    return list(_common(least))


@lru_cache(maxsize=2)
def _common(least: float) -> tuple[str, ...]:
    known, frequent = spelled(), takewhile(lambda row: float(row[1]) >= least, _counts().items())
    return tuple(word for word, _ in frequent if word in known)


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
