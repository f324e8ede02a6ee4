"""One thing over and over.

What it does: flags a sentence, line, item or phrase that stands three times or more in
    the reply, and a word or phrase three times or more in a row. The span runs
    from the third time to the last.
Why: loops are how a small model fails when it does not know how to stop.
Allowed: refrains and other repetition that the prompt or the reply announces, anaphora (one
    beginning, other ends), times tables, code and its output, labels, quotations.
Source: issue "Rubrics of form"; Holtzman et al. 2020 on degenerate repetition.
"""

# Word lists read best as text, and each return is one reason with its own example.

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from operator import eq

from rubrics.base import Case, Finding, Reply, Rubric, Settings, Span
from rubrics.text import MASK, prose, sentences, unquoted

_TIMES = 3  # "three times or more": the definition
_SENTENCE_WORDS = 3  # shorter ones ("Yes.", "Well done.") come again in any talk
_PHRASE_WORDS = 7  # shorter runs come again in any text that keeps to its terms
_SHARE = 0.2  # of the words of a reply that a phrase takes, before it is more than its term
_FAR = 60  # words that a phrase is followed in both directions
_WORD = re.compile(r"[^\W_]++(?:['’\-.,/][^\W_]++)*+")
_TOKEN = re.compile(rf"{_WORD.pattern}|{MASK}[{MASK}\s]*")  # what is masked is never the same twice
_LABEL = re.compile(r"[ \t>]*(?:(?:[-*+•–]|\(?\d{1,3}[.)])[ \t]+)*")
# What asks for repetition, in the prompt; and what announces it, in the line before.
_ASKED = re.compile(
    r"\b(?:repeat\w*|refrain|chorus|lyrics|songs?|sing|poem|verse|villanelle|rap|chant|mantra"
    r"|nursery rhyme|rhyme"
    r"|tongue.?twister|(?:\d+|two|three|four|five|six|ten|several|many) times|loop|drill"
    r"|anaphora|script)\b",
    re.IGNORECASE,
)
_ANNOUNCED = re.compile(
    r"\b(?:prints?|printed|outputs?|displays?|repeats?|repeated|refrain|chorus|pattern|sings?"
    r"|drill|chant|loops?)\b",
    re.IGNORECASE,
)
_EDGES = " .!?,;*_\"'”“’‘"
_VERSE_WORDS = 10  # lines of verse are seldom longer
# Sounds and songs that come in threes, and words that stress each other with commas.
_ANSWERS = frozenset("true false yes no none correct incorrect right wrong".split())  # of a quiz
_NATURAL = frozenset(
    "ha he ho la na no yes very row bla blah knock hip tut hey buffalo had that tick ding"
    " hear".split()
)


def _key(text: str) -> str:
    return " ".join(_WORD.findall(text.lower()))


def _is_verse(view: str) -> bool:
    """Say whether the reply is laid out as verse: many short lines without labels or stops."""
    lines = [x for x in view.split("\n") if x.strip()]
    short = [
        x
        for x in lines
        if len(x.split()) <= _VERSE_WORDS and not re.match(r"[ \t]*(?:[-*+•#|]|\d+[.)])", x)
    ]
    return len(lines) >= 2 * _TIMES and len(short) >= 0.8 * len(lines)


def _units(view: str, text: str) -> dict[str, list[Span]]:
    """Return the places of each sentence and line that come three times, by their words."""
    found: dict[str, list[Span]] = defaultdict(list)
    for span in sentences(text):
        start = span.start
        for line in view[span.start : span.end].split("\n"):
            label = _LABEL.match(line)
            skip = label.end() if label else 0
            body = line[skip:].strip()
            if body and body[-1] != ":" and body[0] != "|" and MASK not in body:
                found[body.lower().strip(_EDGES)].append(
                    Span(start + skip, start + len(line.rstrip()))
                )
            start += len(line) + 1
    return {_key(unit): spans for unit, spans in found.items() if len(spans) >= _TIMES}


def _is_reason(view: str, spans: list[Span], prompt: str) -> bool:
    """Say whether prompt or reply give a reason for the repetition."""
    if _ASKED.search(prompt):
        return True
    before = view[max(0, spans[0].start - 160) : spans[0].start].strip("\n -*\"'“`")
    return bool(_ANNOUNCED.search(before[-80:])) or (
        _is_verse(view)
        and any(b.start - a.end > 2 * len(view[a.start : a.end]) for a, b in pairwise(spans))
    )


def _is_list_of(view: str, spans: list[Span]) -> bool:
    """Say whether a short unit stands alone on its line each time, as an item of a list does."""
    return all(
        view[s.end : s.end + 1] in ("", "\n")
        and not view[view.rfind("\n", 0, s.start) + 1 : s.start].strip(" \t-*+•–0123456789.)")
        for s in spans[:_TIMES]
    )


def _repeated_units(reply: Reply, case: Case) -> Iterator[tuple[Span, str]]:
    view = prose(reply.text)
    for key, spans in _units(view, reply.text).items():
        n_words = key.count(" ") + 1
        if not any(c.isalpha() for c in key):
            continue
        if key in _ANSWERS:
            continue
        if n_words < _SENTENCE_WORDS and not (
            _is_list_of(view, spans) and view[spans[0].start - 2 : spans[0].start].strip()
        ):
            continue
        if not _is_reason(view, spans, case.prompt):
            yield (
                Span(spans[_TIMES - 1].start, spans[-1].end),
                "sentence" if n_words >= _SENTENCE_WORDS else "line",
            )


@lru_cache(maxsize=1)
def _places(view: str) -> tuple[tuple[int, int], ...]:
    """Return the offsets of the words and masked pieces."""
    return tuple(m.span() for m in _TOKEN.finditer(view))


def _in_a_row(view: str, names: list[str]) -> Iterator[Span]:
    """Yield runs of one to eight words that stand three times or more without a break."""
    for size in range(1, 9):
        same = bytes(map(eq, names, names[size:]))  # 1 where a word equals that `size` words on
        least = 2 * size - (size > _TIMES)  # the last time may lack its "and"
        for run in re.finditer(rb"\x01{%d,}" % least, same):
            start, end = run.start(), run.end() + size
            tokens, times = _places(view), (end - start + 1) // size
            if _is_loop(
                names[start : start + size], times, view[tokens[start][0] : tokens[end - 1][1]]
            ):
                yield Span(tokens[start + 2 * size][0], tokens[end - 1][1])


def _is_loop(unit: list[str], times: int, between: str) -> bool:
    if not any(c.isalpha() for w in unit for c in w) or all(len(w) == 1 for w in unit):
        return False  # figures, variables, notes of music
    if len(unit) > 1:
        return True
    if times <= 2 * _TIMES and unit[0] in _NATURAL:
        return False
    return times > _TIMES or not re.search(r"[,;.!?\n]", between)


def _phrases(view: str, names: list[str]) -> Iterator[Span]:
    """Yield long phrases that come three times and make up much of the reply, but for anaphora."""
    grams = list(zip(*(names[i:] for i in range(_PHRASE_WORDS)), strict=False))
    if len(set(grams)) > len(grams) - _TIMES + 1:  # nothing comes three times
        return
    often = {gram for gram, n in Counter(grams).items() if n >= _TIMES}
    tokens = _places(view)
    places: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for i, gram in enumerate(grams):
        if gram in often:
            places[gram].append(i)
    last = -1
    for gram, at in places.items():
        if (
            len(at) < _TIMES
            or at[_TIMES - 1] <= last
            or any(any(c.isdigit() for c in w) for w in gram)
        ):
            continue
        first, last = _widen(names, at)
        n_words = last - first + 1
        if n_words * len(at) < _SHARE * len(names) or len(set(gram)) < _SENTENCE_WORDS:
            continue
        back = at[_TIMES - 1] - first
        if sum(_begins(view, tokens, i - back) for i in at) * 2 < len(at):
            yield Span(tokens[first][0], tokens[last][1])


def _widen(names: list[str], at: list[int]) -> tuple[int, int]:
    """Return first and last index of the third phrase, with the words that all three share."""
    one, two, three = at[:_TIMES]
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


def _begins(view: str, tokens: tuple[tuple[int, int], ...], i: int) -> bool:
    """Say whether this word or the one before begins a sentence, line or clause."""
    if i <= 1:
        return True
    return bool(re.search(r"[.!?:;,\n]", view[tokens[i - 2][1] : tokens[i][0]]))


def check(reply: Reply, case: Case, settings: Settings) -> Iterator[Finding]:
    """Yield one finding for each thing that is said over and over."""
    found = [(span, kind) for span, kind in _repeated_units(reply, case)]
    view = unquoted(reply.text)
    names = [n.lower() if n[0] != MASK else str(i) for i, n in enumerate(_TOKEN.findall(view))]
    if not _ASKED.search(case.prompt):
        free = [
            s
            for s in _in_a_row(view, names)
            if not _ANNOUNCED.search(view[max(0, s.start - 120) : s.start])
        ]
        found += [(span, "phrase") for span in free]
        if not _is_verse(view):
            found += [(span, "phrase") for span in _phrases(view, names)]
    end = 0
    for span, kind in sorted(found, key=lambda f: (f[0].start, -f[0].end)):
        if span.start >= end:
            yield Finding(f"one {kind} three times or more: a loop", span, kind)
            end = span.end


RUBRIC = Rubric(id="repetition", version=1, doc=__doc__, check=check)
