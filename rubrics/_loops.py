"""Loops: words, phrases and pieces of words that stand three times or more in a row."""

from collections import Counter
from collections.abc import Iterator
from functools import cached_property
from itertools import combinations
from operator import eq
from typing import NamedTuple

from rubrics._lazy import lazy
from rubrics.base import Span
from rubrics.text import MASK

TIMES = 3  # "three times or more": the definition
_LONGEST = 40  # words of a unit that is looked for; longer ones are sentences
_WORD = r"[^\W_]++(?:['’.,/][^\W_]++)*+"
_TOKEN = lazy(rf"{_WORD}|{MASK}[{MASK}\s]*")  # what is masked is never the same twice
_PLAIN_TOKEN = lazy(r"[a-z0-9]++(?:['.,/][a-z0-9]++)*+")  # the same in small ASCII letters
JOINS = frozenset({"and", "or", "y", "et", "und"})
# Sounds and songs that come in threes, and words that stress each other with commas.
_NATURAL = frozenset(
    "ha he ho la na no yes very row bla blah knock hip tut hey buffalo had that tick ding"
    " hear half".split()
)
_PAUSE = lazy(r"[,;.!?\n]|\b(?:and|or|y|et|und)\b")
_LONG_WORD = 12  # letters
_PIECE = 3  # letters of a piece of a word, at least
_INSIDE = lazy(rf"([^\W\d_]{{{_PIECE},20}}?)\1{{{TIMES - 1},}}")
_SIDES = lazy(r"(?<![\w.^*/+-])([\w.]{1,20})(?: ?= ?\1(?![\w.^*/+-]*\w)){2,}")
_LETTERS = 400  # of one word that are looked through; nobody writes longer ones


class Run(NamedTuple):
    """A loop: where its first time begins, and where it goes on after its second."""

    first: int
    span: Span


class Tokens:
    """The words of a text in small letters, without "and" and "or", and where each stands."""

    def __init__(self, view: str) -> None:
        self._view = view
        low = view.lower()
        if low.isascii():
            found = _PLAIN_TOKEN.findall(low)
        elif len(low) == len(view):
            found = _TOKEN.findall(low)
        else:  # "İ" becomes two characters, and would end a word
            found = [n.lower() for n in _TOKEN.findall(view)]
        if MASK in view:  # each masked piece is a word of its own
            found = [n if n[0] != MASK else f"{MASK}{i}" for i, n in enumerate(found)]
        self.names: list[str] = [n for n in found if n not in JOINS]

    @cached_property
    def again(self) -> list[list[int]]:
        """Return where each three words in a row stand that come three times or more."""
        names = self.names
        grams = list(zip(names, names[1:], names[2:], strict=False))
        where: dict[tuple[str, ...], list[int]] = {
            gram: [] for gram, n in Counter(grams).items() if n >= TIMES
        }
        for at, gram in enumerate(grams) if where else ():
            if gram in where:
                where[gram].append(at)
        return list(where.values())

    @cached_property
    def places(self) -> list[tuple[int, int]]:
        """Return where each word stands; most texts are done without it."""
        every = _TOKEN.finditer(self._view)
        return [m.span() for m in every if m[0].lower() not in JOINS]


def sizes(words: Tokens) -> list[int]:
    """Return of how many words a unit may be that stands three times in a row.

    The first three words of a longer unit come again at its distance, and once more.
    """
    longest = min(_LONGEST, len(words.names) // TIMES)
    found = {n for n in (1, 2) if n <= longest}
    for places in words.again:
        every = set(places)
        found |= {
            b - a for a, b in combinations(places, 2) if 2 < b - a <= longest and 2 * b - a in every
        }
    return sorted(found)


def in_a_row(view: str, found: Tokens) -> Iterator[Run]:
    """Yield runs of words that stand three times or more without a break."""
    names = found.names
    for size in sizes(found):
        same = bytes(map(eq, names, names[size:]))  # 1 where a word equals that `size` words on
        need = b"\x01" * ((TIMES - 1) * size)
        start = same.find(need)
        while start >= 0:
            stop = same.find(b"\x00", start)
            end = (stop if stop >= 0 else len(same)) + size
            unit, times = names[start : start + size], (end - start) // size
            places = found.places
            if _is_loop(unit, times, view[places[start][0] : places[end - 1][1]]):
                yield Run(places[start][0], _span(view, places, start, size, end))
            start = same.find(need, end - size)


def _span(view: str, places: list[tuple[int, int]], start: int, size: int, end: int) -> Span:
    """Return where the run goes on after its second time, with the stop that belongs to the unit."""
    third, last = start + (TIMES - 1) * size, places[end - 1][1]
    mark = view[places[third - 1][1] : places[third][0]][:1]
    if mark in (".", "!", "?") and view[last : last + 1] == mark and (end - start) % size == 0:
        last += 1
    return Span(places[third][0], last)


def _is_loop(unit: list[str], times: int, between: str) -> bool:
    if MASK in between or all(map(_is_symbol, unit)):
        return False
    if not any(len(w) > 1 and w[0].isalpha() for w in unit):  # figures: "A: 36", "12x + 18y"
        return times >= 2 * TIMES and any(c.isalpha() for w in unit for c in w)
    if len(unit) > 1:
        return True
    if times <= 2 * TIMES and unit[0] in _NATURAL:
        return False
    return times > TIMES or not _PAUSE.search(between)


def _is_symbol(word: str) -> bool:
    """Whether the word is a letter, as variables and notes are, or pairs of them: a genotype."""
    return len(word) == 1 or word[::2] == word[1::2]


def inside_words(view: str, found: Tokens) -> Iterator[Span]:
    """Yield what stands three times or more inside one word: "FrozenFrozenFrozen"."""
    names = found.names
    for name in {n for n in names if len(n) >= _LONG_WORD}:
        if len(set(name)) > len(name) - (TIMES - 1) * _PIECE:
            continue  # its letters are too many for any piece to come again so often
        if run := _INSIDE.search(name[:_LETTERS]):
            start = found.places[names.index(name)][0]
            yield Span(start + run.start() + 2 * len(run[1]), start + run.end())


def equal_sides(view: str) -> Iterator[Span]:
    """Yield an equation that says one side three times: "12 = 12 = 12"."""
    for run in _SIDES.finditer(view):
        second = view.index("=", view.index("=", run.start()) + 1) + 1
        yield Span(second + (view[second] == " "), run.end())
