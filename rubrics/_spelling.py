"""Tell a misspelling from a word that a dictionary lacks: terms, names, foreign words, code."""

import re
from functools import lru_cache

from rubrics import _articles, _frequency
from rubrics._lazy import lazy

# Endings and beginnings that make a word from a word: "nonpolar", "denominators", "codomain".
_PREFIXES = (
    "non", "un", "re", "pre", "post", "sub", "super", "over", "under", "inter", "intra", "anti", "co", "counter", "micro",
    "macro", "multi", "semi", "hyper", "hypo", "mono", "poly", "bio", "geo", "photo", "electro", "thermo", "hydro", "auto",
    "trans", "tri", "bi", "quasi", "pseudo", "neo", "meta", "para", "infra", "ultra", "cyber", "nano", "kilo", "mega", "centi",
    "milli", "giga", "deca", "hexa", "penta", "tetra", "octa", "iso", "endo", "exo", "haemo", "hemo", "cyto", "dis", "mis", "out", "up", "down", "eco",
)  # fmt: skip
_SUFFIXES = (
    "s", "es", "ed", "er", "ers", "ing", "ly", "ness", "less", "like", "ful", "able", "ible", "ish", "ism", "ist", "ists", "ity", "ization",
    "isation", "ize", "ise", "ized", "ised", "izing", "ising", "al", "ally", "ic", "ics", "ical", "ous", "hood", "ship", "wise", "ward", "wards", "fold",
)  # fmt: skip
# Endings of learned words (Greek, Latin, chemistry): a word two letters from a common one that
# ends so is rather a term than a slip.
_LEARNED = lazy(
    r"(?:[aeo]ses?|osides?|oses|itis|a?emia|phylls?|phytes?|plasts?|somes?|zoa|gons?|hedr(?:on|a)|ides?|[aey]nes?|ium|ata|oids?"
    r"|ology|onomy|graphy|metry|scopy|ph[io][lb]ic|lysis|genesis|troph\w*|mer(?:ic|s)?|ploid|cytes?|[^aeiou]?o?ic|[^aeiou]ylic|ands?|ends?|ations?|[cst]ions?|isms?|metr[ey]s?|ini|etti|ata|us|i)$"
)
_MIN_STEM = 3  # a shorter stem is in nearly every word
_SHORT, _LONG = 4, 7  # letters: words from 4 may have one slip, words from 7 two
_COMMON = 1e6  # a word that was meant is at least this common in a trillion
_FREQUENT = 1e7  # two letters away, or meant by a learned word: ten times as common
_SHORT_WORD = 5e7  # what a slip of four letters stands for: names and foreign words are as short
_RATIO = 5  # a slip is rarer than what was meant
_FUNCTION = 2e8  # "the", "which", "their"
# Contractions without their apostrophe that are no other word.
_NO_APOSTROPHE = {
    w.replace("'", ""): w
    for w in "don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't wouldn't couldn't shouldn't you're they're we've they've you've".split()
}
_PARTS = 5e7  # each half of "alot", "infact"
_VERB_ENDING = lazy(r"i[sz](?:e[sd]?|ing|ers?|ations?)$")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def _in_dictionary(word: str) -> bool:
    return word in _frequency.words()


def _derived(word: str) -> bool:
    """Say whether a word is built of known ones, by affix or as a compound of two long ones."""
    for suffix in _SUFFIXES:
        stem = word.removesuffix(suffix)
        if (
            stem != word
            and len(stem) > _MIN_STEM
            and (_in_dictionary(stem) or (_in_dictionary(stem + "e") and suffix[0] in "aei"))
            and (suffix not in ("ed", "er", "ing", "s", "es") or _inflects(stem, suffix))
        ):
            return True
    for prefix in _PREFIXES:
        rest = word.removeprefix(prefix).removeprefix("-")
        if (
            rest != word
            and len(rest) >= _MIN_STEM
            and (_in_dictionary(rest) or _in_dictionary(rest.removesuffix("s")))
        ):
            return True
    return any(_usual(word[:i]) and _usual(word[i:]) for i in range(4, len(word) - 3))


def _usual(word: str) -> bool:
    return _in_dictionary(word) and _frequency.count(word) >= _COMMON


def _inflects(stem: str, suffix: str) -> bool:
    """Reject forms that break the rules of English spelling: "stoped", "studys", "writeing"."""
    if suffix in ("s", "es"):
        return not re.search(r"[^aeiou]y$|(?:s|x|ch|sh)$" if suffix == "s" else r"[^sxzho]$", stem)
    short_vowel = re.fullmatch(r"[^aeiou]*[aeiou][bdgklmnprt]", stem)
    return not short_vowel and not stem.endswith("e")


@lru_cache(maxsize=4096)
def known(word: str) -> bool:
    """Say whether a lower-case word is English by the dictionary or by its build."""
    return _in_dictionary(word) or _derived(word)


def distance(a: str, b: str) -> int:
    """Return the number of letters added, dropped, changed or swapped between two words."""
    last: list[int] = []
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        before, last, row = last, row, [i] + [0] * len(b)
        for j, y in enumerate(b, 1):
            row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y:
                row[j] = min(row[j], before[j - 2] + 1)
    return row[-1]


@lru_cache(maxsize=8192)
def meant(word: str) -> str | None:
    """Return what a lower-case word was meant to be; None where it may be right.

    A slip is in no list of words, is no derived word, and stands one letter (a long one two) from
    a common word that is more frequent than the slip itself.
    """
    if word in _NO_APOSTROPHE:
        return _NO_APOSTROPHE[word]
    if len(word) < _SHORT or not word.isascii() or not word.isalpha():
        return None
    if word in _frequency.words():
        return None if word in _frequency.spelled() else _near(word, _FUNCTION, 1000)
    if apart := _two_words(word):
        return apart
    if _derived(word):
        usual = _frequency.count(word) > 0 and not _VERB_ENDING.search(word)
        return _near(word, _FREQUENT, 15) if usual else None
    learned = bool(_LEARNED.search(word))
    return _near(word, _FREQUENT if learned else _COMMON, _RATIO) or (
        None if learned or len(word) < _LONG else _far(word)
    )


def _near(word: str, least: float, ratio: float) -> str | None:
    """Return the most frequent word one letter away: a letter lost, doubled or swapped first."""
    least = max(least if len(word) > _SHORT else _SHORT_WORD, ratio * _frequency.count(word))
    for edits in _edits(word):
        near = [w for w in edits if w in _frequency.spelled() and _frequency.count(w) >= least]
        if near:
            return max(near, key=_frequency.count)
        if len(word) <= _SHORT:  # another letter makes another short word: "bool"
            return None
    return None


def _far(word: str) -> str | None:
    least = max(_FREQUENT, _RATIO * _frequency.count(word))
    near = [
        w
        for w in _frequent(word[0])
        if abs(len(w) - len(word)) <= 2 and _frequency.count(w) >= least and distance(word, w) <= 2
    ]
    return near[0] if near else None


@lru_cache(maxsize=32)
def _frequent(letter: str) -> tuple[str, ...]:
    return tuple(w for w in _frequency.common(_FREQUENT) if w[0] == letter and len(w) >= _LONG - 1)


def _edits(word: str) -> tuple[set[str], set[str]]:
    """Words that one letter more, less or swapped makes, and one changed; the first letter stays."""
    cuts = [(word[:i], word[i:]) for i in range(1, len(word) + 1)]
    dropped = {a + b[1:] for a, b in cuts if b}
    swapped = {a + b[1] + b[0] + b[2:] for a, b in cuts if len(b) > 1}
    added = {a + c + b for a, b in cuts for c in _LETTERS}
    changed = {a + c + b[1:] for a, b in cuts if b for c in _LETTERS}
    return (dropped | swapped | added) - {word}, changed - {word}


def _two_words(word: str) -> str | None:
    """Split "alot" where the two words are a common pair."""
    for i in range(1, len(word)):
        a, b = word[:i], word[i:]
        if _frequency.pair(a, b) >= _FREQUENT and min(map(_frequency.count, (a, b))) >= _PARTS:
            return f"{a} {b}"
    return None


def name_like(word: str) -> bool:
    """Say whether a capitalised word may be a name: it has a pronunciation."""
    return bool(_articles.sounds(word))
