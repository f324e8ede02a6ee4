"""Find many phrases in one pass: a table of first words, each with what may follow it.

One big alternation is tried at every letter; a look-up of each word in a dictionary is not. What
may follow a word is looked up by the next word (`_heads.py`), compiled when a reply first has both,
and kept in the table.
"""

import re
from bisect import bisect_left
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import accumulate, compress, count, islice
from typing import NamedTuple

from rubrics._content import content
from rubrics._heads import heads
from rubrics._lazy import lazy
from rubrics.base import Reply, Span
from rubrics.text import sentences, unquoted

Row = tuple[str, str, str]  # key, first words joined by "|" ("^" before: opens a sentence), rest

_LITERAL = re.compile(r"(\(\?<[=!][^()]*\)|\[[^\]]*\])")  # a look-behind or a set keeps its space
_OPTIONAL = re.compile(r" [?*]")
# Whole words: no "ur" in "sœur". What they split are words and what lies between them, in turn.
_TOKEN = lazy(r"(?<![^\W\d_])([a-z]++(?:'[a-z]++)?)(?![^\W\d_])")
_PLAIN_TOKEN = lazy(r"([a-z]+(?:'[a-z]+)?)")  # where no other letter stands beside one
_NO_ASCII = lazy(r"[^\x00-\x7f]+")
_OTHER_LETTER = lazy(r"[^\W\d_]")
_OPENS = ".!?…:\n*_#>\ufffc-"  # what may stand before the first word of a sentence


class Hit(NamedTuple):
    """A phrase that was found, with the key of its row."""

    start: int
    end: int
    key: str


@lru_cache(maxsize=512)
def view(text: str) -> str:
    """Return `unquoted(text)` in small letters with straight apostrophes, offsets kept."""
    plain = unquoted(text).replace("’", "'").replace("\u00a0", " ")
    small = plain.lower()
    return small if len(small) == len(plain) else plain


@lru_cache(maxsize=512)
def tokens(text: str) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """Return the small-letter words of `view(text)`, and their offsets."""
    low = view(text)
    pieces = (_PLAIN_TOKEN if _is_plain(low) else _TOKEN).split(low)
    return tuple(pieces[1::2]), tuple(accumulate(map(len, pieces[:-1])))[::2]


def _is_plain(low: str) -> bool:
    """Whether no letter is other than the small ones from a to z; the rest is searched alone."""
    if low.isascii():
        return True  # `view` made them small
    return low.islower() and not _OTHER_LETTER.search("".join(_NO_ASCII.findall(low)))


def places(text: str, wanted: Container[str]) -> Iterator[int]:
    """Yield at which places of `tokens(text)` a wanted word stands."""
    return compress(count(), map(wanted.__contains__, tokens(text)[0]))


@lru_cache(maxsize=512)
def words_by_sentence(text: str) -> tuple[tuple[Span, tuple[str, ...]], ...]:
    """Return each sentence with its words."""
    (words, offsets), first, rows = tokens(text), 0, []
    for span in sentences(text):
        last = bisect_left(offsets, span.end, first)
        rows.append((span, words[first:last]))
        first = last
    return tuple(rows)


@lru_cache(maxsize=64)
def content_by_sentence(text: str) -> tuple[list[str], ...]:
    """Return the stems of the content words of each sentence."""
    return tuple([content(words) for _, words in words_by_sentence(text)])


def tokens_by_sentence(text: str) -> tuple[tuple[Span, tuple[tuple[str, int], ...]], ...]:
    """Return each sentence with its words, and where each stands."""
    pairs, rows = iter(zip(*tokens(text), strict=True)), words_by_sentence(text)
    return tuple((span, tuple(islice(pairs, len(words)))) for span, words in rows)


class Follow(NamedTuple):
    """What may follow a first word: key, opens and pattern, by the next word; and after any other."""

    by_next: Mapping[str, Sequence["Rest"]]
    any_other: Sequence["Rest"]


Rest = tuple[str, bool, re.Pattern[str]]


class Index:
    """A table of phrases by first word; `ready` has what may follow each, sorted at first use."""

    def __init__(self, rows: Iterable[Row]) -> None:
        by_first: dict[str, list[tuple[str, bool, str]]] = {}
        for key, firsts, rest in rows:
            opens = firsts.startswith("^")
            for first in firsts.removeprefix("^").split("|"):
                by_first.setdefault(first, []).append((key, opens, rest))
        self.words = frozenset(by_first)
        self.ready = _Ready(by_first)


class _Ready(dict[str, Follow]):
    """What may follow each first word that was met; each pattern compiles at first use."""

    def __init__(self, by_first: Mapping[str, Sequence[tuple[str, bool, str]]]) -> None:
        self._by_first = by_first

    def __missing__(self, word: str) -> Follow:
        self[word] = _follow(self._by_first[word])
        return self[word]


def _follow(rows: Sequence[tuple[str, bool, str]]) -> Follow:
    """Sort what may follow by the word that comes next, in the order of the table."""
    by_next: dict[str, list[Rest]] = {head: [] for *_, rest in rows for head in heads(rest) or ()}
    any_other: list[Rest] = []
    for key, opens, rest in rows:
        made, known = (key, opens, _pattern(rest)), heads(rest)
        for head in by_next if known is None else known:
            by_next[head].append(made)
        if known is None:
            any_other.append(made)
    return Follow(by_next, any_other)


@cache  # many first words share one
def _pattern(rest: str) -> re.Pattern[str]:
    return lazy(_spaced(rest))


def _spaced(rest: str) -> str:
    """Let a space stand for any white space."""
    parts = _LITERAL.split(rest)
    parts[::2] = [_OPTIONAL.sub(r"\\s*", part).replace(" ", r"\s+") for part in parts[::2]]
    return "".join(parts)


def opens_sentence(low: str, start: int) -> bool:
    """Whether the word at `start` is the first of its sentence."""
    at = start - 1
    while at >= 0 and low[at] in " \t\"'“‘(":
        at -= 1
    return at < 0 or low[at] in _OPENS


def find(reply: Reply, table: Index) -> list[Hit]:
    """Return the phrases of the table in the reply, in text order; they may overlap."""
    low, (words, offsets) = view(reply.text), tokens(reply.text)
    after, hits = (*words[1:], ""), []
    for at in places(reply.text, table.words):
        by_next, any_other = table.ready[words[at]]
        for key, opens, rest in by_next.get(after[at], any_other):
            start = offsets[at]
            match = rest.match(low, start + len(words[at]))
            if match and (not opens or opens_sentence(low, start)):
                hits.append(Hit(start, start + len(low[start : match.end()].rstrip()), key))
    return hits


def apart(hits: Iterable[Hit]) -> Iterator[Hit]:
    """Yield the hits in text order without those that overlap an earlier one."""
    end = -1
    for hit in sorted(hits, key=lambda h: (h.start, -h.end)):
        if hit.start >= end:
            yield hit
            end = hit.end
