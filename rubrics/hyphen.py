"""Too many hyphenated words for the length of the reply.

What it does: counts hyphenated words that a plain writer could do without. A reply of up to
    `short` words fails by a count (more than `count` of them), a longer one by a rate (more than
    `per_100` in 100 words, and more than `count`).
Why: strings of compounds read as advertising; plain prose resolves them ("a method that works
    step by step"). A count for short replies, since one compound in 25 words is already a rate of
    four. A word that comes again counts once: a term is not a habit.
    Of 1,311 real replies of up to 65 words (AlpacaEval, MRBench) 99.7 % have two or fewer; of 989
    of more than 100 words 99.5 % have at most 2.75 in 100 words.
Allowed: prefixes that need one (self-, ex-, all-, pre-1900, re-enter), numbers and fractions,
    names, technical notation (x-axis, T-shirt), chemical names, words of a code.
Source: the owners' review of "Hello!"; New Hart's Rules, 3.3 (compounds); the distribution above.
"""

import re
from collections.abc import Iterator
from types import MappingProxyType

from rubrics.base import Case, Finding, Reply, Rubric, Settings, Span
from rubrics.text import prose, words

_COMPOUND = re.compile(
    r"(?<![\w\-‐‑–/.@#])[^\W_]+(?:['’][^\W_]+)?(?:[-‐‑][^\W_]+(?:['’][^\W_]+)?)+(?![\w\-‐‑–])"
)
_NUMBER = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
    r"|fifteen|sixteen"
    r"|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred"
    r"|half|quarter"
    r"|first|second|third|fourth|fifth)"
)
# Prefixes that take a hyphen always, and those that take one before the same vowel.
_NEEDED = re.compile(
    rf"(?:self|ex|all|non|quasi|pseudo|vice|anti|pro|mid|post|pre)[-‐‑]|(?:re|pre|de)[-‐‑]e"
    rf"|co[-‐‑]o|(?:anti|semi|multi)[-‐‑]i"
    rf"|.*\d|{_NUMBER}s?[-‐‑]|.*[-‐‑](?:thirds?|quarters?|fifths?|sixths?|tenths?|{_NUMBER})$"
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


def _compounds(text: str) -> list[Span]:
    if "-" not in text and "‐" not in text and "‑" not in text:
        return []
    seen: set[str] = set()
    found = []
    view = prose(text)
    for match in _COMPOUND.finditer(view):
        word = match[0].lower()
        if word not in seen and _counts(view, match):
            found.append(Span(*match.span()))
        seen.add(word)
    return found


def check(reply: Reply, case: Case, settings: Settings) -> Iterator[Finding]:
    """Yield one finding for each hyphenated word beyond the bound."""
    found = _compounds(reply.text)
    if len(found) <= settings["count"]:
        return
    n_words, allowed, key = len(words(reply.text)), int(settings["count"]), "count"
    if n_words > settings["short"]:
        allowed, key = max(allowed, int(settings["per_100"] * n_words / 100)), "rate"
    for span in found[allowed:]:
        message = (
            f"{len(found)} hyphenated words in {n_words}: {allowed} are enough for plain prose"
        )
        yield Finding(message, span, key)


def measure(reply: Reply, case: Case, settings: Settings) -> dict[str, float]:
    """Return the number of hyphenated words that count."""
    return {"hyphenated": len(_compounds(reply.text))}


RUBRIC = Rubric(
    id="hyphen",
    version=1,
    doc=__doc__,
    check=check,
    settings=MappingProxyType({"short": 65, "count": 2, "per_100": 3.0}),
    measure=measure,
)
