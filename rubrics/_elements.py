"""Chemical formulas in a text: sequences of element symbols, such as H2O and NaCl."""

import re

from rubrics._lazy import lazy
from rubrics.base import Span

_SYMBOLS = frozenset(
    "H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se Br Kr Rb Sr Ag Cd Sn Sb I Xe Cs Ba W Pt Au Hg Pb Bi U".split()
)
_MOLECULES = frozenset("H2 O2 O3 N2 F2 Cl2 Br2 I2 S8 P4".split())
_TOKEN = lazy(r"(?<![\w-])(?:\d{0,2})((?:[A-Z][a-z]?\d*|\((?:[A-Z][a-z]?\d*)+\)\d+)+)(?![\w-])")
_SYMBOL = lazy(r"[A-Z][a-z]?")
_USUAL = frozenset("CHNO")  # "PS5" and "USB3" have none of them
_MOST = 24  # atoms of a kind in a formula of school
_NOT = frozenset({"NaN", "CoCo", "PoP", "NO", "COB"})


def formula(text: str) -> Span | None:
    """Return the first chemical formula of a text."""
    for match in _TOKEN.finditer(text):
        word = match[1]
        symbols = _SYMBOL.findall(word)
        if word in _NOT or not set(symbols) <= _SYMBOLS:
            continue
        digits = any(c.isdigit() for c in word)
        mixed = any(c.islower() for c in word)
        counts = [int(n) for n in re.findall(r"\d+", word)]
        usual = mixed or (digits and bool(_USUAL & set(symbols)) and max(counts) <= _MOST)
        if word in _MOLECULES or (len(symbols) > 1 and usual):
            return Span(match.start(1), match.end(1))
    return None
