"""The prose that an engine of grammar may read: code, formulas, quotations, other languages masked."""

import re
from functools import lru_cache

from rubrics import _language
from rubrics._lazy import lazy
from rubrics.base import Span
from rubrics.text import MASK, sentences, unquoted

_SINGLE_QUOTES = lazy(r"(?<!\w)'(?=\S)[^\n']{1,80}(?<=\S)'(?!\w)")
_FORMULA = lazy(
    r"\b\w*\d\w*\b|(?<!['’])\b(?:[b-hj-zB-HJ-Z])\b(?!['’])|\b\w+\([^)\n]{0,60}\)|\b\w+(?:\.\w+)+\b|\b[A-Z]{2,}s?\b|\b[a-z]+[A-Z]\w*\b|(?<=[-\s])-\w+|[*_#`]+"
)
_INDEX = lazy(  # a variable named i, not the pronoun
    r"(?:(?<=\bindex )|(?<=\bvariable )|(?<=\bwhere )|(?<=\blet )|(?<=\bunit )|(?<=\bnumber )|(?<=\beither )|(?<=\bletter ))i\b|\bi(?=\s(?:or|and)\s[a-z]\b|\sis\s|[-)\],]|th\b)"
    r"|(?<=, )i(?=,)"
)
_SYMBOL = lazy(  # i in mathematics: a power, a factor, a summand, or called a symbol
    r"\bi[²³⁰¹⁴-⁹ⁿ^=+*/)]|[=+*/(²³−]\s?i\b|\d+i\b|\b(?:symbol|letter|variable|index|unit|number) i\b|\bi (?:is|squared|cubed)\b"
)
_SMALL_I = lazy(r"(?<![A-Za-z'’])i(?![A-Za-z'’])")
_LETTER_NAME = lazy(
    r"(?<![\w.'’])[B-HJ-Z](?![\w.'’])"
)  # beside it, "A" is rather a name than an article
_CAPITAL_A = lazy(r"(?<![\w.'’])A(?![\w.'’])")
_ITALIC = lazy(
    r"(?<![*\w\\])\*(?=[^\s*])[^*\n]{1,60}(?<=[^\s*])\*(?![*\w])|(?<!\w)_(?=[^\s_])[^_\n]{1,60}(?<=[^\s_])_(?!\w)"
)
_TOKEN = lazy(r"\S+")
_SIGN = lazy(r"[=^_×÷≈√∫∑π→<>|\\{}@#/]")  # a token with one of these is a formula or code
_EMPHASIS = lazy(r"[*_#`]")
_MENTION = lazy(  # a sentence about words: "the past forms are went and gone"
    r"\b(?:spell\w*|spelt|misspel\w*|words?|verbs?|nouns?|adjectives?|adverbs?|pronouns?|prepositions?|conjunctions?|articles?|plurals?|singular|tenses?|prefix\w*|suffix\w*"
    r"|syllables?|vowels?|consonants?|letters?|rhym\w*|pronounc\w*|pronunciation|apostrophes?|stands? for|comes? from|contractions?|endings?|conjugat\w*|translat\w*|alphabet|sounds? like|phrases?|commas?|modals?|dictionary|homophones?)\b",
    re.IGNORECASE,
)
# What follows is to be mended or filled in: "Now change this one: Last week she buy a hat."
_EXERCISE = lazy(
    r"\b(?:correct|change|fix|mend|rewrite|complete|fill|improve|repair|edit|find the (?:mistakes?|errors?))\b[^.!?\n]*:\s*\S",
    re.IGNORECASE,
)
_LANGUAGES = lazy(
    r"\b(?:Spanish|French|German|Italian|Portuguese|Latin|Greek|Russian|Chinese|Mandarin|Japanese|Arabic|Dutch|Swedish|Norwegian|Danish|Polish|Czech|Turkish|Hindi|Sanskrit|Hebrew|Korean|Welsh|Irish|Norse|Old English"
    r"|translat\w+|conjugat\w+|vocabulary)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=256)
def view(text: str) -> str:
    """Return the prose with all else masked by MASK, offsets kept."""
    seen = _ITALIC.sub(_blank, _SINGLE_QUOTES.sub(_blank, unquoted(text)))
    if _SYMBOL.search(seen):
        seen = _SMALL_I.sub(_blank, seen)
    if _LETTER_NAME.search(seen):
        seen = _CAPITAL_A.sub(_blank, seen)
    seen = _INDEX.sub(_blank, _FORMULA.sub(_blank, _TOKEN.sub(_no_formula, seen)))
    main = _language.guess(seen) or "en"
    for span in sentences(text):
        piece = seen[span.start : span.end]
        if (_language.guess(piece) or main) != "en":
            seen = seen[: span.start] + _blank_text(piece) + seen[span.end :]
    return seen


def readable(seen: str) -> str:
    """Put a plain word of the same length where something is masked, so that sentences stay whole."""
    return re.sub(f"{MASK}+", lambda m: "X" * len(m[0]), _EMPHASIS.sub(" ", seen))


@lru_cache(maxsize=256)
def mentions(text: str) -> tuple[Span, ...]:
    """Return the sentences that speak of words as words; what they name is no fault."""
    return tuple(
        s
        for s in sentences(text)
        if _MENTION.search(text, s.start, s.end) or _EXERCISE.search(text, s.start, s.end)
    )


def foreign(text: str, prompt: str) -> bool:
    """Say whether another language is spoken of: its words may stand in the reply."""
    return bool(_LANGUAGES.search(text) or _LANGUAGES.search(prompt))


def _no_formula(match: re.Match[str]) -> str:
    return _blank(match) if _SIGN.search(match[0]) else match[0]


def _blank(match: re.Match[str]) -> str:
    return _blank_text(match[0])


def _blank_text(text: str) -> str:
    return re.sub(r"[^\n]", MASK, text)
