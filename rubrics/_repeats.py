"""Units of a reply: its sentences, lines and items, and which of them say the same again."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from rubrics._content import STOP
from rubrics._lazy import lazy
from rubrics._loops import JOINS, TIMES
from rubrics.base import Span
from rubrics.text import MASK, sentences

_WORD = lazy(r"[^\W_]++(?:['’\-.,/][^\W_]++)*+")
_LABEL_WORDS = ("Step", "Question", "Example", "Part", "Point", "Rule", "Tip", "Day", "Week")
_LABEL = lazy(
    r"[ \t>]*(?:(?:[-*+•–]|#{1,6}|\(?\d{1,3}(?:\.\d{1,2})*[.):]|\(?[A-Za-z][.):]"
    rf"|(?:{'|'.join(_LABEL_WORDS)})[ \t]+\d{{1,3}}[.:)])[ \t]+)*"
)
_EDGES = " .!?,;*_\"'”“’‘"
_CHOICE = lazy(r"\s*(?:[-*+•][ \t]+)?\(?[A-Da-d][.)][ \t]")
_CLAUSES = lazy(r"[,;:—–]\s+|\s+\((?=\w)")
_JOIN = lazy(r"(?:and|or|but|so|then)\s+")
_CONNECTIVES = frozenset(
    "however so also then but and thus therefore finally first next now".split()
)
_LAST_WORD = lazy(r"[A-Za-z]+(?=,?\s*$)")
_CLAUSE_WORDS = 4
_LIKE_WORDS = 7  # words of a sentence that may differ in one and still be the same again
_OTHER_END = 10  # words before another end: up to there it is anaphora
_ANAPHORA = 5  # sentences of one long beginning and one other word: more than a speaker's three
_BACK = 3  # units that may stand between two that are alike
_PERSONS = frozenset("i you he she it we they one".split())
_DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june"
    " july august september october november december morning afternoon evening".split()
)
_QUESTIONS = 5  # of one form in a row: an exercise


class Unit(NamedTuple):
    """One sentence or line without its label: where it stands, its words, how it ends."""

    span: Span
    words: tuple[str, ...]
    mark: str


def units(view: str, text: str, once: str = "") -> list[Unit]:
    """Return sentences, and lines within them, as units; what holds a masked piece is none.

    Left out may be lines of some words that stand in `once` too: a view in which no three words
    in a row come three times.
    """
    found = []
    for span in sentences(text):
        start, piece = span.start, view[span.start : span.end]
        new = bool(once) and once.startswith(piece, start)
        for line in piece.split("\n"):
            skip = _label_end(line)
            body = line[skip:].strip()
            known = new and _has_words(body)
            if not known and _is_unit(body) and (words := _words(body)):
                place = Span(start + skip, start + len(line.rstrip()))
                found.append(Unit(place, words, body[-1]))
            start += len(line) + 1
    return found


def _has_words(body: str) -> bool:
    """Whether four words begin a line, or most of six; one of them may join it to the last."""
    words = list(filter(str.isalpha, body.split(None, 6)[:6]))
    return len(words) - sum(map(JOINS.__contains__, map(str.lower, words))) > TIMES


def _label_end(line: str) -> int:
    """Return where the label of a line ends; most lines begin with a word and have none."""
    if line[:2].isalpha() and not line.startswith(_LABEL_WORDS):
        return 0
    label = _LABEL.match(line)
    return label.end() if label else 0


def _words(body: str) -> tuple[str, ...]:
    """Return the words of a unit in small letters, without the word that joins it to the last."""
    words = tuple(_WORD.findall(body.lower().strip(_EDGES)))
    return words[1:] if words and words[0] in _CONNECTIVES else words


def _is_unit(body: str) -> bool:
    return bool(body) and body.rstrip(" *_")[-1:] != ":" and body[0] != "|" and MASK not in body


def is_item(view: str, span: Span) -> bool:
    """Say whether the unit has its line for itself, but for a label."""
    before = view[view.rfind("\n", 0, span.start) + 1 : span.start]
    after = view[span.end : span.end + 1]
    label = _LABEL.match(before + " ")
    return after in ("", "\n") and bool(label and label.end() >= len(before.rstrip()))


def same_units(found: Sequence[Unit]) -> Iterator[list[Unit]]:
    """Yield the units that stand three times or more, word by word."""
    groups: dict[tuple[str, ...], list[Unit]] = defaultdict(list)
    for unit in found:
        groups[unit.words].append(unit)
    yield from (group for group in groups.values() if len(group) > 2)


def has_choices(view: str, group: Sequence[Unit]) -> bool:
    """Say whether each unit is a question with its own choices below or beside it."""
    return group[0].mark == "?" and all(_CHOICE.match(view, u.span.end) for u in group)


def under_headings(view: str, group: Sequence[Unit], *, words: int = 4) -> bool:
    """Say whether a short item stands once under each heading, as "Rest" in a timetable does."""
    labelled = all(
        view[u.span.start - 1 : u.span.start].strip("\n") and is_item(view, u.span) for u in group
    )
    if not labelled or len(group[0].words) > words:
        return False
    return all(
        any(map(_is_heading, view[a.span.end : b.span.start].split("\n")[:-1]))
        for a, b in pairwise(group)
    )


def _is_heading(line: str) -> bool:
    label = _LABEL.match(line)
    bare = line.strip(" \t*_")
    return bool(bare) and (bare[-1] == ":" or bare[0] == "#" or not (label and label.end()))


def like_units(found: Sequence[Unit]) -> Iterator[list[Unit]]:
    """Yield runs of units that differ in one word or number each round."""
    chains: list[list[Unit]] = []
    open_: list[tuple[int, list[Unit]]] = []
    for at, unit in enumerate(found):
        if len(unit.words) < _LIKE_WORDS:
            continue
        open_ = [(i, chain) for i, chain in open_ if at - i <= _BACK]
        for nth, (_, chain) in enumerate(open_):
            if _alike(chain[-1].words, unit.words):
                chain.append(unit)
                open_[nth] = (at, chain)
                break
        else:
            chain = [unit]
            chains.append(chain)
            open_.append((at, chain))
    yield from (chain for chain in chains if _is_loop(chain))


def _is_loop(chain: Sequence[Unit]) -> bool:
    if len({u.words for u in chain}) == 1:
        return False  # the same, word by word: `same_units`
    asks = all(u.mark == "?" for u in chain)
    counts = any(w[0].isdigit() for u in chain for w in _changed(chain[0].words, u.words))
    ends = any(
        not _gap(a.words, b.words)[1] and _gap(a.words, b.words)[0] < _OTHER_END
        for a, b in pairwise(chain)
    )
    return len(chain) >= (_QUESTIONS + 1 if asks else _ANAPHORA if ends else 4 if counts else 3)


def _gap(a: Sequence[str], b: Sequence[str]) -> tuple[int, int]:
    """Return how many words two units share at the beginning, and then at the end."""
    least = min(len(a), len(b))
    head = next((i for i in range(least) if a[i] != b[i]), least)
    tail = next((i for i in range(least - head) if a[-1 - i] != b[-1 - i]), least - head)
    return head, tail


def _changed(a: Sequence[str], b: Sequence[str]) -> Sequence[str]:
    head, tail = _gap(a, b)
    return b[head : len(b) - tail]


def _alike(a: Sequence[str], b: Sequence[str]) -> bool:
    """Say whether two units differ in one word (two where long) that is no person and no day."""
    if abs(len(a) - len(b)) > 1:
        return False
    head, tail = _gap(a, b)
    length = max(len(a), len(b))
    changed = length - head - tail
    if changed > 1 + (length > 2 * _LIKE_WORDS) or head + tail < _LIKE_WORDS - 1:
        return False
    others = {*a[head : len(a) - tail], *b[head : len(b) - tail]}
    return others.isdisjoint(_PERSONS) and others.isdisjoint(_DAYS)


def same_clauses(view: str, text: str) -> Iterator[list[Span]]:
    """Yield clauses that come three times behind other words; at the beginning it is anaphora."""
    groups: dict[tuple[str, ...], list[Span]] = defaultdict(list)
    for span in sentences(text):
        for a, b in pairwise([*_CLAUSES.finditer(view, span.start, span.end), None]):
            _clause(view, a, b.start() if b else span.end, groups)
    yield from (spans for spans in groups.values() if len(spans) > 2)


def _clause(
    view: str, before: re.Match[str] | None, end: int, groups: dict[tuple[str, ...], list[Span]]
) -> None:
    if before is None:
        return
    start = before.end()
    if (lead := _LAST_WORD.search(view, max(0, before.start() - 12), before.start())) and (
        lead[0].lower() in _DAYS
    ):
        return  # "On Monday, revise one chapter."
    if join := _JOIN.match(view, start, end):
        start = join.end()
    body = view[start:end].rstrip(" .!?\n")
    words = tuple(_WORD.findall(body.lower()))
    if MASK in body or len(words) < _CLAUSE_WORDS or any(w[0].isdigit() for w in words):
        return
    if sum(w not in STOP for w in words) > 1:
        groups[words].append(Span(start, start + len(body)))
