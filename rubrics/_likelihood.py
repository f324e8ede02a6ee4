"""How likely the text is: by pairs of neighbouring words, or by a language model handed in."""

import re
from functools import lru_cache
from typing import Any

from rubrics import _frequency, _view
from rubrics._lazy import lazy
from rubrics.text import MASK, prose

_WORD = lazy(r"[a-z]+(?:['’][a-z]+)?|[^\sa-z]", re.IGNORECASE)


@lru_cache(maxsize=512)
def strangeness(text: str) -> float:
    """Return the mean unlikeliness of a word after the one before it, in nats; 0 is by chance.

    Negative where neighbours belong together. Masked text, marks and figures break the chain.
    """
    total, n, last = 0.0, 0, ""
    for match in _WORD.finditer(_view.view(text).replace("’", "'")):
        word = match[0].lower()
        if not word[0].isalpha() or MASK in word:
            last = ""
            continue
        n += 1
        total += _frequency.association(last, word) if last else _frequency.alone(word)
        last = word
    return -total / n if n else 0.0


def nats(text: str, model: Any) -> list[float]:
    """Return what each token of the prose costs a language model, in nats."""
    plain = " ".join(prose(text).replace(MASK, " ").split())
    return [-p for p in model.logprobs(plain)] if plain else []
