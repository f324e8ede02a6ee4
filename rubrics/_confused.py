"""A word in the place of its near twin (loose for lose), shown by counts of pairs with its neighbours."""

import math
import re
from collections.abc import Iterator
from functools import lru_cache

from rubrics import _faults, _frequency
from rubrics._faults import Fault
from rubrics._lazy import lazy
from rubrics.base import Span

# Pairs that usage guides set side by side (Fowler; Swan; Garner): what is written, what is meant.
# Only those whose neighbours part them, and only the way round in which a slip is usual.
_PAIRS = (
    "there their", "loose lose", "affect effect", "effect affect", "affects effects", "effects affects", "affected effected", "effected affected",
    "advice advise", "advise advice", "past passed", "quite quiet", "quiet quite", "whether weather",
    "accept except", "except accept", "breath breathe", "breathe breath", "principle principal", "principal principle", "where were", "were where",
    "then than", "brake break", "break brake", "peace piece", "piece peace", "hear here", "here hear", "knew new", "threw through", "think thing",
    "thing think", "lead led", "choose chose", "chose choose", "prove proof", "proof prove", "believe belief", "belief believe", "live life",
    "life live", "safe save", "save safe", "week weak", "weak week", "plain plane", "plane plain", "sight site", "role roll", "aloud allowed",
    "meat meet", "steal steel", "waist waste", "dessert desert", "dairy diary", "diary dairy", "loss lose", "lose loose", "cloths clothes",
    "personal personnel", "tale tail", "sale sail", "coarse course", "devise device", "device devise", "sense since", "since sense", "wear where",
    "quit quite",
)  # fmt: skip
_TWINS: dict[str, list[str]] = {}
for _pair in _PAIRS:
    _written, _meant = _pair.split()
    _TWINS.setdefault(_written, []).append(_meant)
_WORD = lazy(r"[A-Za-z]+(?:['’][a-z]+)?")
_RARE = 2e4  # what a pair that is in no list may count
_DETERMINERS = ("which", "what", "whose")  # a noun follows: "which effect you care about"
_AGREED = 1.0  # the same where an engine doubts the word too
_SURE = 4.5  # nats by which the twin is likelier between its neighbours


@lru_cache(maxsize=4096)
def better(before: str, word: str, after: str) -> tuple[str, float]:
    """Return the twin that fits best between two neighbours, and by how many nats; 0 for none."""
    best, gain = "", 0.0
    if not after or before in _DETERMINERS:
        return best, gain
    for twin in _TWINS.get(word, ()):
        got = _gain(before, word, after, twin)
        if got > gain:
            best, gain = twin, got
    return best, gain


def _gain(before: str, word: str, after: str, twin: str) -> float:
    gain = min(0.0, math.log(_frequency.count(word) / _frequency.count(twin)))
    for a, b in ((before, ""), ("", after)):
        if a or b:
            new, old = _frequency.pair(a or twin, b or twin), _frequency.pair(a or word, b or word)
            gain += math.log((new + _RARE) / (old + _RARE))
    return gain


def twin_at(view: str, span: Span) -> str:
    """Return the twin that fits better at a place where an engine doubts the word; "" for none."""
    near = list(_WORD.finditer(view, max(0, span.start - 24), span.end + 24))
    for at, match in enumerate(near):
        if match.start() == span.start and match[0].lower() in _TWINS:
            twin, gain = better(
                _next_to(view, near, at, -1), match[0].lower(), _next_to(view, near, at, 1)
            )
            return twin if gain >= _AGREED else ""
    return ""


def faults(view: str) -> Iterator[Fault]:
    """Yield each word of the prose whose twin fits far better."""
    words = list(_WORD.finditer(view))
    for at, match in enumerate(words):
        if match[0].lower() not in _TWINS:
            continue
        twin, gain = better(
            _next_to(view, words, at, -1), match[0].lower(), _next_to(view, words, at, 1)
        )
        if gain >= _SURE:
            yield Fault(
                Span(*match.span()),
                "Confused",
                _faults.SPELLING,
                f"'{match[0]}' is another word",
                (twin, f"{gain:.1f}"),
            )


def _next_to(view: str, words: list[re.Match[str]], at: int, step: int) -> str:
    """Return the neighbour in the same phrase, lower-case; "" where there is none."""
    if not 0 <= at + step < len(words):
        return ""
    first, second = sorted((words[at], words[at + step]), key=lambda m: m.start())
    other = words[at + step][0].lower()
    return other if view[first.end() : second.start()] == " " and other.isalpha() else ""
