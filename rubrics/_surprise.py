"""How much each word of the prose surprises a language model, beside how rare the word is."""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from rubrics import _frequency, _view
from rubrics._lazy import lazy

_WORD = lazy(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_ENDS, _OPENING = frozenset(".!?:;…\n"), " \"'“‘(*_"
_ALL = 1_024_908_267_229  # words that Norvig counted


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the prose: where it stands, what it costs a model, and how rare it is, in nats."""

    start: int
    end: int
    nats: float
    rarity: float


def words(text: str, model: Any) -> Iterator[Word]:
    """Yield the words that can be judged: not code, formulas, quotations, names, unknown words."""
    costs = iter(model.tokens(text))
    end, logprob = next(costs, (len(text) + 1, 0.0))
    for match in _WORD.finditer(_view.view(text)):
        nats = 0.0
        while end <= match.end():
            if end > match.start():
                nats -= logprob
            end, logprob = next(costs, (len(text) + 1, 0.0))
        if not nats or _is_name(text, match):
            continue
        known = _frequency.count(match[0].lower().replace("’", "").replace("'", ""))
        if known:
            yield Word(*match.span(), nats, -math.log(known / _ALL))


def _is_name(text: str, match: re.Match[str]) -> bool:
    """Say whether a word has a capital and does not begin a sentence."""
    if not match[0][0].isupper() or match[0][:2].rstrip("'’") == "I":
        return False
    before = text[max(0, match.start() - 4) : match.start()].rstrip(_OPENING)
    return before[-1:] not in _ENDS and before != ""
