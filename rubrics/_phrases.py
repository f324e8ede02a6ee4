"""Find many phrases in one pass: a table of first words, each with what may follow it.

One big alternation is tried at every letter; a look-up of each word in a dictionary is not.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from rubrics.base import Reply, Span
from rubrics.text import sentences, unquoted

Row = tuple[str, str, str]  # key, first words joined by "|" ("^" before: opens a sentence), rest
Index = Mapping[str, tuple[tuple[str, bool, str], ...]]  # first word: key, opens, rest

_LITERAL = re.compile(r"(\(\?<[=!][^()]*\)|\[[^\]]*\])")  # a look-behind or a set keeps its space
_OPTIONAL = re.compile(r" [?*]")
_TOKEN = re.compile(
    r"(?<![^\W\d_])[a-z]+(?:'[a-z]+)?(?![^\W\d_])"
)  # whole words: no "ur" in "sœur"
_STRAIGHT = str.maketrans({"’": "'", "\u00a0": " "})
_OPENS = ".!?…:\n*_#>\ufffc-"  # what may stand before the first word of a sentence


class Hit(NamedTuple):
    """A phrase that was found, with the key of its row."""

    start: int
    end: int
    key: str


@lru_cache(maxsize=512)
def view(text: str) -> str:
    """Return `unquoted(text)` in small letters with straight apostrophes, offsets kept."""
    plain = unquoted(text).translate(_STRAIGHT)
    small = plain.lower()
    return small if len(small) == len(plain) else plain


@lru_cache(maxsize=512)
def tokens(text: str) -> tuple[tuple[str, int], ...]:
    """Return the small-letter words of `view(text)`, each with its offset."""
    return tuple((m[0], m.start()) for m in _TOKEN.finditer(view(text)))


@lru_cache(maxsize=512)
def tokens_by_sentence(text: str) -> tuple[tuple[Span, tuple[tuple[str, int], ...]], ...]:
    """Return each sentence with its words."""
    rows, at, every = [], 0, tokens(text)
    for span in sentences(text):
        first = at
        while at < len(every) and every[at][1] < span.end:
            at += 1
        rows.append((span, every[first:at]))
    return tuple(rows)


def index(rows: Iterable[Row]) -> Index:
    """Order a table of phrases by their first words; what follows them is compiled when one occurs."""
    table: dict[str, list[tuple[str, bool, str]]] = {}
    for key, firsts, rest in rows:
        opens = firsts.startswith("^")
        for first in firsts.removeprefix("^").split("|"):
            table.setdefault(first, []).append((key, opens, rest))
    return {first: tuple(entries) for first, entries in table.items()}


@cache  # as many as the tables have rows
def rest_pattern(rest: str) -> re.Pattern[str]:
    """Compile what follows the first word of a row; a space in it stands for any white space."""
    parts = _LITERAL.split(rest)
    parts[::2] = [_OPTIONAL.sub(r"\\s*", part).replace(" ", r"\s+") for part in parts[::2]]
    return re.compile("".join(parts))


def opens_sentence(low: str, start: int) -> bool:
    """Whether the word at `start` is the first of its sentence."""
    at = start - 1
    while at >= 0 and low[at] in " \t\"'“‘(":
        at -= 1
    return at < 0 or low[at] in _OPENS


def find(reply: Reply, table: Index) -> Iterator[Hit]:
    """Yield the phrases of the table in the reply, in text order; they may overlap."""
    low = view(reply.text)
    for word, start in tokens(reply.text):
        for key, opens, rest in table.get(word, ()):
            match = rest_pattern(rest).match(low, start + len(word))
            if match and (not opens or opens_sentence(low, start)):
                yield Hit(start, start + len(low[start : match.end()].rstrip()), key)


def apart(hits: Iterable[Hit]) -> Iterator[Hit]:
    """Yield the hits in text order without those that overlap an earlier one."""
    end = -1
    for hit in sorted(hits, key=lambda h: (h.start, -h.end)):
        if hit.start >= end:
            yield hit
            end = hit.end
