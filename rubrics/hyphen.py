"""Too many hyphenated words for the length of the reply.

What it does: counts hyphenated words that a plain writer could do without. A reply of up to
    `short` words fails by a count (more than `count` of them), a longer one by a rate (more than
    `per_100` in 100 words, and more than `count`). Each of them is marked, since the heap is the
    fault and not its last members.
Why: strings of compounds read as advertising; plain prose resolves them ("a method that works
    step by step"). A count for short replies, since one compound in 25 words is already a rate of
    four. A word that comes again counts once: a term is not a habit.
    The count comes from good writing: of 131 replies of human tutors (MRBench) and 2,226 ideals of
    golden cases and the sheet, nearly all of up to 65 words, 9 have a word that counts, and none
    has more than two; of 1,143 short replies of models (MRBench, AlpacaEval) 99.7 % have two or
    fewer. Good long replies are too few to say, so the rate comes from models, and is lenient: of
    906 of more than 120 words (AlpacaEval) 99.8 % have at most 2.5 in 100 words.
Allowed: the words of the prompt, joined there or not (front end, front-end); prefixes that need
    one (self-, ex-, all-, pre-1900, re-enter), numbers and fractions, names, technical notation
    (x-axis, T-shirt), chemical names, French inversion, words of a code.
Source: the owners' review of "Hello!"; New Hart's Rules, 3.3 (compounds); the distribution above.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from types import MappingProxyType

from rubrics._lazy import lazy
from rubrics.base import Case, Finding, Reply, Rubric, Settings, Span
from rubrics.text import prose, word_count

_HYPHEN = lazy(r"[-‐‑](?<=[^\W_].)(?=[^\W_])")  # the mark first: the search skips to it
_COMPOUND = lazy(
    r"(?<![^\W_])(?<![\-‐‑–/.@#'’])(?<!\w_)[^\W_]+(?:['’][^\W_]+)?(?:[-‐‑][^\W_]+(?:['’][^\W_]+)?)+(?![^\W_]|_\w|[\-‐‑–])"
)
_APART = lazy(r"[-‐‑\s]+")
_LONGEST = 40  # characters of a word before its first hyphen
_NUMBER = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
    r"|fifteen|sixteen"
    r"|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred"
    r"|quarter"
    r"|first|second|third|fourth|fifth)"
)
_HALF = (  # the number, not the adverb of "half-hearted"
    r"half[-‐‑](?:hours?|days?|years?|lives|life|terms?|price|times?|turns?|steps?|notes?|miles?"
    r"|dozens?|pints?|marks?|and|circles?|planes?|lines?|cells?|reactions?|equations?)"
)
_FRENCH = (  # soixante-dix, quatre-vingt-dix-neuf
    r"(?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze"
    r"|seize|vingts?|trente|quarante|cinquante|soixante|cents?|mille|et)"
)
# Prefixes that take a hyphen always, and those that take one before the same vowel.
_NEEDED = lazy(
    rf"(?:self|ex|all|non|quasi|pseudo|vice|anti|pro|mid|post|pre)[-‐‑]|(?:re|co|semi|sub)[-‐‑]|(?:pre|de)[-‐‑]e"
    rf"|multi[-‐‑]i|.*[-‐‑](?:je|tu|ils?|elles?|t[-‐‑]on|nous|vous|ce|là|ci|moi|toi)$|est[-‐‑]ce"
    rf"|.*[\d²³⁰-⁹₀-₉]|{_NUMBER}s?[-‐‑]|.*[-‐‑](?:thirds?|quarters?|fifths?|sixths?|tenths?|{_NUMBER})$"
    rf"|{_HALF}|{_FRENCH}(?:[-‐‑]{_FRENCH})+$"
    rf"|.[-‐‑]|.*[-‐‑].$",
    re.IGNORECASE,
)


def _counts(view: str, match: re.Match[str]) -> bool:
    """Say whether a hyphenated word is one that a plain writer could do without."""
    first, *others = re.split(r"[-‐‑]", match[0])
    name = any(part[:1].isupper() for part in others)  # Jean-Paul, Anglo-Saxon
    if (
        first[:1].isupper()
        and view[max(0, match.start() - 2) : match.start()].rstrip(" ").isalnum()
    ):
        name = True  # Moon Jae-in: a capital in mid-sentence
    return not (name or _NEEDED.match(match[0]))


def _matches(view: str) -> Iterator[re.Match[str]]:
    """Yield the hyphenated words: hyphens are few, so they are looked for first."""
    end = 0
    for hyphen in _HYPHEN.finditer(view):
        start = hyphen.start()
        if start < end:
            continue
        floor = max(end, start - _LONGEST)
        while start > floor and (view[start - 1].isalnum() or view[start - 1] in "'’"):
            start -= 1
        match = _COMPOUND.match(view, start)
        end = match.end() if match else hyphen.end()
        if match:
            yield match


@lru_cache(maxsize=64)  # the check and the measure ask for the same
def _compounds(text: str) -> tuple[re.Match[str], ...]:
    """Return every hyphenated word that counts, each time it stands."""
    if "-" not in text and "‐" not in text and "‑" not in text:
        return ()
    view = prose(text)
    return tuple(match for match in _matches(view) if _counts(view, match))


def _own(text: str, prompt: str) -> tuple[re.Match[str], ...]:
    """Return the words that count and that the prompt does not speak of, joined or apart."""
    found = _compounds(text)
    if not found or not prompt:
        return found
    asked = _APART.sub(" ", prompt.lower())
    return tuple(m for m in found if _APART.sub(" ", m[0].lower()).removesuffix("s") not in asked)


def _different(found: Iterable[re.Match[str]]) -> int:
    return len({match[0].lower() for match in found})


def check(reply: Reply, case: Case, settings: Settings) -> Iterator[Finding]:
    """Yield one finding for each hyphenated word where they are more than the bound."""
    found = _own(reply.text, case.prompt)
    n = _different(found)
    if n <= settings["count"]:
        return
    n_words, allowed, key = word_count(reply.text), int(settings["count"]), "count"
    if n_words > settings["short"]:
        allowed, key = max(allowed, int(settings["per_100"] * n_words / 100)), "rate"
    if n <= allowed:
        return
    message = f"{n} hyphenated words in {n_words}: {allowed} are enough for plain prose"
    for match in found:
        yield Finding(message, Span(*match.span()), key)


def measure(reply: Reply, case: Case, settings: Settings) -> dict[str, float]:
    """Return the number of hyphenated words that count."""
    return {"hyphenated": _different(_own(reply.text, case.prompt))}


RUBRIC = Rubric(
    id="hyphen",
    version=4,
    doc=__doc__,
    check=check,
    settings=MappingProxyType({"short": 65, "count": 2, "per_100": 2.5}),
    measure=measure,
)
