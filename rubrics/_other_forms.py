"""Other ways of writing an answer that is no plain number: clock times, ratios, years, numerals."""

import re
from collections.abc import Iterator
from fractions import Fraction

from rubrics._lazy import lazy

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    " sixteen seventeen eighteen nineteen"
).split()
_TENS = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split()
_ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
    (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip
_CLOCK = lazy(r"(\d{1,2})[:.](\d\d)\s*([ap])?\.?\s?m?\.?$", re.IGNORECASE)
_RATIO = lazy(r"(\d+(?:\.\d+)?)\s*(?::|\bto\b)\s*(\d+(?:\.\d+)?)$")
_YEARS = range(1100, 2100)
_LONGEST_ROMAN = 4000


def spelled(n: int) -> str:
    """Write a number below 100 in words."""
    if n < len(_ONES):
        return _ONES[n]
    tens, ones = divmod(n, 10)
    return _TENS[tens] + (f"-{_ONES[ones]}" if ones else "")


def patterns(answer: str) -> Iterator[str]:
    """Yield regular expressions for a clock time or a ratio in other words."""
    plain = answer.strip(" .")
    if match := _CLOCK.match(plain):
        yield from _clock(int(match[1]), int(match[2]), match[3])
    elif match := _RATIO.match(plain):
        left, right = re.escape(match[1]), re.escape(match[2])
        yield rf"(?<![\d:.]){left}\s*(?::|to|\\colon)\s*{right}(?![\d:]|\.\d)"


def _clock(hour: int, minute: int, half: str | None) -> Iterator[str]:
    names = {hour, hour % 12 or 12}
    if half and half.lower() == "p" and hour < 12:
        names.add(hour + 12)
    for name in names:
        yield rf"(?<![\d:.])0?{name}[:.]{minute:02d}(?![\d:])"
        said = rf"(?:{name}|{spelled(name)})"
        following = (name % 12) + 1
        after = rf"(?:{following}|{spelled(following)})"
        if minute == 0:
            yield rf"\b{said}(?:\s+o['’]clock|\s?[ap]\.?m\b)"
        words = {15: ("quarter past", said), 30: ("half past", said), 45: ("quarter to", after)}
        if minute in words:
            yield r"\b{}\s+{}\b".format(*words[minute])
        if 0 < minute < 30:
            yield rf"\b(?:{minute}|{spelled(minute)})\s+(?:minutes\s+)?past\s+{said}\b"
        elif minute > 30:
            left = 60 - minute
            yield rf"\b(?:{left}|{spelled(left)})\s+(?:minutes\s+)?to\s+{after}\b"


def numerals(value: Fraction) -> Iterator[str]:
    """Yield regular expressions for a whole number as a year in words or in Roman numerals."""
    if 0 < value < 1:
        top, bottom = value.numerator, value.denominator
        said = [rf"(?:{n}|{spelled(n)})" if n < 100 else str(n) for n in (top, bottom)]
        yield rf"(?i:\b{said[0]}[\s-]+(?:[a-z]+\s+)?(?:in|out of)[\s-]+(?:every\s+|each\s+)?{said[1]}\b)"
    if value.denominator != 1:
        return
    n = int(value)
    if n in _YEARS:
        high, low = divmod(n, 100)
        end = "hundred" if low == 0 else f"(?:oh?[- ])?{spelled(low)}" if low < 10 else spelled(low)
        yield rf"(?i:\b{spelled(high)}[\s-]+{end.replace('-', '[- ]')}\b)"
    if 0 < n < _LONGEST_ROMAN and len(roman(n)) > 1:
        yield rf"\b{roman(n)}\b"


def roman(n: int) -> str:
    """Write a number in Roman numerals."""
    out = ""
    for value, sign in _ROMAN:
        out += sign * (n // value)
        n %= value
    return out
