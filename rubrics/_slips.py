"""Misspelt words of a text: what the word lists say, where a misspelling is to be expected."""

import re
from collections.abc import Iterator

from rubrics import _faults, _frequency, _spelling, _view
from rubrics._faults import Fault
from rubrics._lazy import lazy
from rubrics.base import Span

_WORD = lazy(r"(?<![\w'’.-])[A-Za-z]{3,}(?![\w'’-])")
_START = lazy(r"(?:^|[.!?\n])[\s\"“(]*$")
_PLAIN = 2e7  # a word so common is no near neighbour of a term or a name by chance
_FIRST = 7  # letters: a shorter capitalised word may be a name
_NAMED = lazy(
    r"\s+(?:package|library|module|function|command|method|class|variable|file|folder|tag|option|environment|database|attribute|property)s?\b"
)


def _named(view: str, match: re.Match[str]) -> bool:
    """Say whether the word is the name of a thing in a program: "the graphicx package"."""
    return bool(_NAMED.match(view, match.end()))


def _abroad(text: str, match: re.Match[str]) -> bool:
    """Say whether a neighbour has letters that English lacks: "Écoute bien"."""
    before, after = (
        text[: match.start()].rsplit("\n", maxsplit=1)[-1][-40:],
        text[match.end() :][:40],
    )
    beside = before.split()[-1:] + after.split("\n")[0].split()[:1]
    return any(c.isalpha() and not c.isascii() for word in beside for c in word)


def faults(text: str, prompt: str) -> Iterator[Fault]:
    """Yield each word that is a slip: not the student's own, no term that comes again."""
    seen = _view.view(text)
    found = list(_WORD.finditer(seen))
    if _view.foreign(text, prompt):
        return
    times: dict[str, int] = {}
    for match in found:
        times[match[0].lower()] = times.get(match[0].lower(), 0) + 1
    for match in found:
        word = match[0]
        if match.end() == len(text):  # cut off: `truncation` says so
            continue
        meant = _meant(word, seen, match.start())
        if meant and (
            _abroad(text, match)
            or _named(seen, match)
            or _frequency.favoured(seen, match.span(), meant)
        ):
            continue
        once = times[word.lower()] == 1 or _frequency.count(meant or "") >= _PLAIN
        if meant and once and not re.search(rf"(?i)\b{word}\b", prompt):
            span = Span(*match.span())
            yield Fault(
                span, "Spelling", _faults.SPELLING, f"'{word}' is no English word", (meant,)
            )


def _meant(word: str, view: str, start: int) -> str | None:
    if word.islower():
        return _spelling.meant(word)
    lowered = word.lower()
    first = word[1:].islower() and len(word) >= _FIRST
    if (
        not first
        or not _START.search(view[max(0, start - 4) : start])
        or _spelling.name_like(lowered)
    ):
        return None
    meant = _spelling.meant(lowered)
    if not meant:
        return None
    if _frequency.count(meant) < _PLAIN and _spelling.distance(lowered, meant) > 1:
        return None
    return meant[0].upper() + meant[1:]
