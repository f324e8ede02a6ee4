"""One thing over and over.

What it does: flags a sentence, line, item, clause or phrase that stands three times or more in
    the reply, also with one word or number changed each round, and what stands three times or
    more in a row, down to a piece of a word. The span runs from the third time to the last.
Why: loops are how a small model fails when it does not know how to stop.
Allowed: refrains and other repetition that the prompt or the reply announces, anaphora (one
    beginning, other ends), conjugations, times tables, timetables, quiz questions with other
    choices, code and its output, labels, quotations.
Source: issue "Rubrics of form"; Holtzman et al. 2020 on degenerate repetition.
"""

# Word lists read best as text, and each return is one reason with its own example.

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from rubrics._lazy import lazy
from rubrics._loops import TIMES, Tokens, equal_sides, in_a_row, inside_words
from rubrics._repeats import (
    Unit,
    has_choices,
    is_item,
    like_units,
    same_clauses,
    same_units,
    under_headings,
    units,
)
from rubrics.base import Case, Finding, Reply, Rubric, Settings, Span
from rubrics.text import MASK, prose, unquoted

_SENTENCE_WORDS = 3  # shorter ones ("Yes.", "Well done.") come again in any talk
_PHRASE_WORDS = 7  # shorter runs come again in any text that keeps to its terms
_HEAD_WORDS = 12  # a longer beginning is no anaphora: what follows it is the smaller part
_SHARE = 0.2  # of the words of a reply that a phrase takes, before it is more than its term
_FAR = 60  # words that a phrase is followed in both directions
# What asks for repetition in the prompt; what asks for sentences of one form.
_ASKED = lazy(
    r"\b(?:repeat\w*|refrain|chorus|lyrics|sing|villanelle|chant|mantra|nursery rhyme"
    r"|tongue.?twister|drills?|anaphora|(?:say|write|print|read|type|copy|show)\b[^.?!\n]{0,60}"
    r"\b(?:\d+|two|three|four|five|six|ten|several|many) times"
    r"|(?:write|compose|give|make|tell|invent|sing|continue)\b[^.?!\n]{0,40}\b"
    r"(?:songs?|poems?|verses?|rap|rhymes?|ballad|hymn))\b",
    re.IGNORECASE,
)
_FORMS_ASKED = lazy(
    r"\b(?:conjugat\w+|times tables?|multiplication table|practi[cs]e|exercises?|worksheet|quiz"
    r"|questions|assessment|test|example sentences|table of)\b",
    re.IGNORECASE,
)
# What announces repetition, right before it or in the line that leads up to it.
_ANNOUNCED = lazy(
    r"\b(?:prints?|printed|outputs?|displays?|repeats?|repeated|refrain|chorus|pattern|sings?"
    r"|drill|chant|loops?|rhythm|metre|meter|beat|sequence|times)\b[^.?!]{0,25}:?\s*\Z"
    r"|\b(?:prints?|outputs?|displays?|repeats?|refrain|chorus|pattern|drill|chant|times)\b"
    r"[^\n]{0,80}:\s*\Z",
    re.IGNORECASE,
)
_LEAD = 160  # characters before the first time in which it may be announced
_VERSE_WORDS = 10  # lines of verse are seldom longer
_LIST_LINE = lazy(r"[ \t]*(?:[-*+•#|]|\d+[.)])")
_TABLE_LINE = lazy(r"^[ \t]*\|[^\n]*", re.MULTILINE)
_ANSWERS = frozenset("true false yes no none correct incorrect right wrong".split())  # of a quiz
_CLAUSE_EDGE = lazy(r"[.!?:;,\n]")


def _is_verse(view: str) -> bool:
    """Say whether the reply is laid out as verse: many short lines without labels or stops."""
    lines = [x for x in view.split("\n") if x.strip()]
    short = [x for x in lines if len(x.split()) <= _VERSE_WORDS and not _LIST_LINE.match(x)]
    return len(lines) >= 2 * TIMES and len(short) >= 0.8 * len(lines)


def _is_announced(view: str, start: int) -> bool:
    return bool(_ANNOUNCED.search(view[max(0, start - _LEAD) : start].rstrip(" -*\"'“`>")))


def _is_refrain(view: str, group: Sequence[Unit]) -> bool:
    """Say whether the line comes back in verse with other lines between."""
    return _is_verse(view) and any(
        view[a.span.end : b.span.start].strip() for a, b in pairwise(group)
    )


def _same(view: str, found: Sequence[Unit]) -> Iterator[tuple[Span, str]]:
    """Yield sentences and items that stand there three times, where nothing excuses it."""
    for group in same_units(found):
        words = group[0].words
        short = len(words) < _SENTENCE_WORDS
        if not any(w.isalpha() for w in words) or " ".join(words) in _ANSWERS:
            continue
        if short and not all(is_item(view, u.span) for u in group[:TIMES]):
            continue
        if (
            has_choices(view, group)
            or under_headings(view, group)
            or _is_refrain(view, group)
            or _is_announced(view, group[0].span.start)
        ):
            continue
        yield (
            Span(group[TIMES - 1].span.start, group[-1].span.end),
            "line" if short else "sentence",
        )


def _rows(view: str) -> Iterator[tuple[Span, str]]:
    """Yield rows of a table that stand there three times."""
    places: dict[str, list[Span]] = defaultdict(list)
    for row in _TABLE_LINE.finditer(view):
        if any(c.isalpha() for c in row[0]):
            places[row[0].strip()].append(Span(*row.span()))
    for spans in places.values():
        if len(spans) >= TIMES:
            yield Span(spans[TIMES - 1].start, spans[-1].end), "line"


def _phrases(view: str, found: Tokens) -> Iterator[Span]:
    """Yield long phrases that come three times and make up much of the reply, but for anaphora."""
    names = found.names
    grams = list(zip(*(names[i:] for i in range(_PHRASE_WORDS)), strict=False))
    if len(set(grams)) > len(grams) - TIMES + 1:  # nothing comes three times
        return
    often = {gram for gram, n in Counter(grams).items() if n >= TIMES}
    where: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for i, gram in enumerate(grams):
        if gram in often:
            where[gram].append(i)
    last, places = -1, found.places
    for gram, at in where.items():
        if at[TIMES - 1] <= last or any(any(c.isdigit() or c == MASK for c in w) for w in gram):
            continue
        first, last = _widen(names, at)
        n_words = last - first + 1
        if n_words * len(at) < _SHARE * len(names) or len(set(gram)) < _SENTENCE_WORDS:
            continue
        back, ahead = at[TIMES - 1] - first, last - at[TIMES - 1]
        if "\n" in view[places[first][0] : places[last][1]]:
            continue  # heads of items
        begins = sum(_begins(view, places, i - back) for i in at) * 2 >= len(at)
        ends = all(_ends(view, places, i + ahead) for i in at)
        if not begins or ends or n_words >= _HEAD_WORDS:
            yield Span(places[first][0], places[last][1])


def _widen(names: list[str], at: list[int]) -> tuple[int, int]:
    """Return first and last index of the third phrase, with the words that all three share."""
    one, two, three = at[:TIMES]
    back, ahead = 0, _PHRASE_WORDS - 1
    while (
        one - back > 0
        and names[one - back - 1] == names[two - back - 1] == names[three - back - 1]
        and back < _FAR
    ):
        back += 1
    while (
        three + ahead + 1 < len(names)
        and names[one + ahead + 1] == names[two + ahead + 1] == names[three + ahead + 1]
        and ahead < _FAR
    ):
        ahead += 1
    return three - back, three + ahead


def _begins(view: str, places: list[tuple[int, int]], i: int) -> bool:
    """Say whether this word or the one before begins a sentence, line or clause."""
    if i <= 1:
        return True
    return bool(_CLAUSE_EDGE.search(view[places[i - 2][1] : places[i][0]]))


def _ends(view: str, places: list[tuple[int, int]], i: int) -> bool:
    """Say whether this word ends a sentence or line."""
    return i + 1 >= len(places) or view[places[i][1] : places[i][1] + 1] in (".", "!", "?", "\n")


def _found(reply: Reply, case: Case) -> Iterator[tuple[Span, str]]:
    view = unquoted(reply.text)
    if "|" in view:
        yield from _rows(view)
        view = _TABLE_LINE.sub(lambda m: MASK * len(m[0]), view)
    words = Tokens(view)
    loops = bool(words.again)  # where no three words come three times, nothing longer does
    for run in in_a_row(view, words):
        if not _is_announced(view, run.first):
            yield run.span, "phrase"
    yield from ((span, "phrase") for span in inside_words(view, words))
    if "=" in view:
        yield from ((span, "phrase") for span in equal_sides(view))
    plain = prose(reply.text)
    if not loops and plain.count("\n") < TIMES - 1:
        return
    every = units(plain, reply.text, "" if loops else view)
    yield from _same(plain, every)
    if not loops or _is_verse(view):
        return
    if not _FORMS_ASKED.search(case.prompt):
        for chain in like_units(every):
            yield Span(chain[TIMES - 1].span.start, chain[-1].span.end), "sentence"
        yield from ((span, "phrase") for span in _phrases(view, words))
    for spans in same_clauses(view, reply.text):
        yield Span(spans[TIMES - 1].start, spans[-1].end), "phrase"


def _order(found: tuple[Span, str]) -> tuple[int, int, bool]:
    """Put the first, then the longest, then the sentence first."""
    span, kind = found
    return span.start, -span.end, kind == "phrase"


def check(reply: Reply, case: Case, settings: Settings) -> Iterator[Finding]:
    """Yield one finding for each thing that is said over and over."""
    found = sorted(_found(reply, case), key=_order)
    if not found or _ASKED.search(case.prompt):
        return
    end = 0
    for span, kind in found:
        if span.start >= end:
            yield Finding(f"one {kind} three times or more: a loop", span, kind)
            end = span.end


RUBRIC = Rubric(id="repetition", version=5, doc=__doc__, check=check)
