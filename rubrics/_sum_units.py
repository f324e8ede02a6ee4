"""What the numbers of a sum count: "14 miles / 48 mpg", "3 tens + 4 ones", "8 billion people"."""

import itertools
from collections.abc import Iterable, Sequence
from fractions import Fraction

from rubrics._content import STOP
from rubrics._lazy import lazy
from rubrics._units import TABLE

# Words between a number and the sign that follows it; a single letter is algebra.
_ONE = r"[A-Za-z][A-Za-z'’-]+(?:[²³]|\^[23])?"
_SIGN = r"(?=[ ]?(?:[=≈)]|\\approx\b|(?:[-+−–×÷*/xX]|\\times\b|\\div\b|\\cdot\b)[ ]?[\d($£€.]))"
_SYMBOL = r"(?:[kcm]m|k?g|m[gl]|cl|ft|lb|oz|mph)(?:[²³]|\^[23])?"
WORDS = (  # for a pattern that is compiled verbosely
    rf"(?<=[\w%)][ ]){_ONE}(?:(?:[ ]|/|[ ]per[ ])(?:of[ ])?{_ONE}){{0,3}}{_SIGN}"
    rf"|(?<=\d){_SYMBOL}{_SIGN}|(?<=\d)/{_ONE}{_SIGN}"
)
SCALES = {
    "hundred": 100,
    "thousand": 1_000,
    "million": 1_000_000,
    "billion": 1_000_000_000,
    "trillion": 1_000_000_000_000,
}
SCALE = "|".join(SCALES)
# Words that change the value of the number before them, so that plain arithmetic says nothing.
_CHANGES = frozenset(
    "dozen pair couple score gross half quarter third fifth sixth eighth ninth tenth hundredth"
    " thousandth ten one unit hundred thousand nickel dime coin note bill percent per_cent"
    " squared cubed factorial root radian degree remainder more less fewer times choose point"
    " mod squares share ratio".split()
)
_COMPOUND = {"mph": ("mile", "hour"), "kph": ("kilometre", "hour"), "kmh": ("kilometre", "hour")}
_NOT_IN_TABLE = frozenset(
    "pint quart gallon cup tablespoon teaspoon fluid decade century fortnight acre hectare stone".split()
)
_NO_UNIT = STOP - {"of", "per"}
_SIGNS = {"$": "dollar", "£": "£", "€": "€"}
_FOLLOWING = lazy(r" ?([A-Za-z]+)(?:[ /]([A-Za-z]+))?(?:[ /]([A-Za-z]+))?")
_SYMBOL_ALONE = lazy(rf"{_SYMBOL}(?!\w)")
_LETTERS = lazy(r"[A-Za-z]+|[$£€]")


def is_symbol(text: str, position: int) -> bool:
    """Say whether the symbol of a unit stands here, right after a number: "9cm"."""
    return bool(_SYMBOL_ALONE.match(text, position))


def are_units(words: str) -> bool:
    """Say whether words between a number and a sign can be what is counted."""
    return not any(w in _NO_UNIT for w in _LETTERS.findall(words.lower()))


def after(text: str, position: int) -> str:
    """Return up to three words that follow the last number of a sum, as far as they name things."""
    match = _FOLLOWING.match(text, position)
    found = (w for w in match.groups() if w) if match else ()
    return " ".join(itertools.takewhile(lambda w: w.lower() not in _NO_UNIT, found))


def comparable(sides: Sequence[Sequence[str]], *, adds: bool) -> bool:
    """Say whether plain arithmetic decides over sides that count such things.

    It does not where a word changes a number's value, where units of one kind differ (hours,
    minutes), where the result has a unit that the left lacks, or where unlike things are added.
    """
    names = [{_stem(w) for words in side for w in _LETTERS.findall(words)} for side in sides]
    everything = set().union(*names)
    if everything & _CHANGES or len(everything & _NOT_IN_TABLE) > 1 or _mixed(everything):
        return False
    left, right = set(_measures(names[0])), set(_measures(names[-1]))
    if left and not right <= left:
        return False
    heads = {_stem(words.split()[0]) for side in sides for words in side if words[:1].isalpha()}
    return not adds or len(heads) < 2


def _stem(word: str) -> str:
    word = _SIGNS.get(word, word)
    if word in TABLE and len(word) < 4:
        return word
    word = word.lower()
    for plural, single in (("feet", "foot"), ("inches", "inch"), ("halves", "half")):
        if word == plural:
            return single
    if word in ("pennies", "pence"):
        return "penny"
    return word.removesuffix("s") if len(word) > 3 else word


def _measures(names: Iterable[str]) -> list[str]:
    parts = (part for n in names for part in _COMPOUND.get(n, (n,)))
    return [part for part in parts if part in TABLE or part in _NOT_IN_TABLE]


def _mixed(names: Iterable[str]) -> bool:
    """Say whether two units measure one thing by different sizes."""
    sizes: dict[str, float] = {}
    for name in names:
        for part in _COMPOUND.get(name, (name,)):
            unit = TABLE.get(part)
            for dimension, power in unit.dimension if unit else ():
                size = round(unit.factor ** (1 / power), 9) if unit else 1.0
                if sizes.setdefault(dimension, size) != size:
                    return True
    return False


def scaled(text: str) -> tuple[str, Fraction]:
    """Return a number's digits and what the word after them multiplies it by."""
    digits, _, word = text.partition(" ")
    return digits, Fraction(SCALES.get(word.lower(), 1))
