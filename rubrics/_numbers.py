"""Numbers in a text by value: digits, fractions, LaTeX, per cent, powers of ten, words."""

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from rubrics import _units
from rubrics._lazy import lazy

_PLAIN = r"(?:\d{1,3}(?:(?:,|\{,\}|\\,|[\u00a0\u2009\u202f ])\d{3})+(?!\d)|\d+)(?:\.\d+)?|\.\d+"
_DIGITS = lazy(
    rf"""
      (?:(?P<whole>\d+)\s?)?\\[dt]?frac\s?\{{\s*(?P<top>-?\d+)\s*\}}\s?\{{\s*(?P<bottom>\d+)\s*\}}
    | (?:(?P<mixed>\d+)\s)?(?<![\d./])(?P<n>\d+)\s?[/⁄]\s?(?P<d>\d+)(?![\d/]|\.\d)
    | (?P<unit_whole>\d+)?(?P<vulgar>[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞])
    | (?P<comma>0,\d+|\d+,\d\d)(?![\d,])
    | (?P<plain>{_PLAIN})
      (?:\s?(?:[×x*·]|\\times|\\cdot)\s?10\s?\^?\s?\{{?(?P<power>[-−+]?\d+|[⁻⁺]?[⁰¹²³⁴-⁹]+)\}}?
        |[eE](?P<e>[-+−]?\d+)(?![\w.]))?
    """,
    re.VERBOSE,
)
_VULGAR = dict(
    zip(
        "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞",
        [
            "1/2",
            "1/3",
            "2/3",
            "1/4",
            "3/4",
            "1/5",
            "2/5",
            "3/5",
            "4/5",
            "1/6",
            "5/6",
            "1/8",
            "3/8",
            "5/8",
            "7/8",
        ],
        strict=True,
    )
)
_SUPERSCRIPT = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺−", "0123456789-+-")
_PERCENT = lazy(r"\s?(?:\\?%|per\s?cent\b|percent\b)", re.IGNORECASE)
_LABEL = lazy(
    r"\b(?:step|exercise|question|problem|task|page|chapter|line|grade|year|part|unit|lesson|figure|table"
    r"|number|no\.|section|paragraph|level|equation|example)s?\s\(?$",
    re.IGNORECASE,
)
_LIST_MARK = lazy(r"(?:^|\n)[ \t>]*\(?$")
_MINUS = lazy(  # a sign, not an operator, bullet or range; "is -5" has a sign, "x -5" an operator
    r"(?:(?<![\w)\]}²³%°])(?<![\w)\]}²³%°]\s)|(?<=[a-z]{2}\s))[-−]$", re.IGNORECASE
)
_MAX_DIGITS = 30  # longer runs of digits are no quantities; keeps arithmetic cheap

_ONES = {w: i for i, w in enumerate(
    ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"])}  # fmt: skip
_TENS = {
    w: 10 * i
    for i, w in enumerate(
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], 2
    )
}
_SCALES = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "dozen": 12}
_PARTS = {"half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
          "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
          "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50,
          "hundredth": 100, "thousandth": 1000}  # fmt: skip
_PARTS |= {f"{w}s": n for w, n in _PARTS.items()} | {"halves": 2}
_VOCABULARY = {*_ONES, *_TENS, *_SCALES, *_PARTS, "dozens"} - {"halfs"}
_TOKEN = lazy(rf"\b(?:{'|'.join(sorted(_VOCABULARY, key=len, reverse=True))})\b", re.IGNORECASE)
_GAP = lazy(r"[\s-]{1,3}|\s+and\s+(?:an?\s+)?|\s+an?\s+|\s+point\s+", re.IGNORECASE)
_ONE_BEFORE = lazy(
    r"\b(?:this|that|which|each|every|no|any|the|another|last|next|first|only|some|right|wrong"
    r"|correct|second|third|fourth|fifth|sure)\s$",
    re.IGNORECASE,
)
_ONE_AFTER = lazy(
    r"\s(?:of|another|by|more|that|who|can|could|should|must|way|side|thing)\b", re.IGNORECASE
)
_SIGN_WORD = lazy(r"\b(?:minus|negative)\s$", re.IGNORECASE)
_OPERAND_BEFORE = lazy(  # "seven minus three" has an operator, "is minus three" a sign
    rf"(?:[\d)°%]|\b[a-z]|\b(?:{'|'.join((*_ONES, *_TENS, *_SCALES))}))\s$", re.IGNORECASE
)
_DATE = lazy(r"\d{1,4}([/.-])\d{1,2}\1\d{1,4}")
_OF_A = lazy(r"\s(?:of\s)?an?(?=\s)", re.IGNORECASE)
_ARTICLE = lazy(r"\ban?\s$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Number:
    """A number as it stands in a text: its value, place, unit and number of decimals."""

    value: Fraction
    start: int
    end: int
    unit: _units.Unit | None = None
    percent: bool = False
    decimals: int = 0
    label: bool = False
    bare: int = 0  # where the digits end, before per cent sign and unit


def _digits(text: str) -> Iterator[Number]:
    text = _DATE.sub(lambda m: "_" * len(m[0]), text)
    for match in _DIGITS.finditer(text):
        start, end = match.span()
        before = text[max(0, start - 16) : start]
        if end - start > _MAX_DIGITS or before[-1:].isalpha() or before[-1:] in ("_", "^"):
            continue
        if before.endswith("^{") or _list_mark(text, start, end):
            continue
        after = text[end : end + 1]
        value, decimals = _value(match)
        if value is None:
            continue
        minus = _MINUS.search(before)
        sign = _SIGN_WORD.search(before)
        if minus:
            value, start = -value, start - 1
        elif sign and not _OPERAND_BEFORE.search(before[: sign.start()]):
            value, start = -value, start - len(sign[0])
        number = _dressed(text, value, start, end, decimals)
        letter = after.isalpha() or (after == "\\" and text[end : end + 2].isalpha())
        if letter and number.end == end and not number.percent:
            continue  # a coefficient (5x), an ordinal (3rd), part of a name
        yield number


def _list_mark(text: str, start: int, end: int) -> bool:
    mark = text[end : end + 2]
    return (
        mark[:1] in (".", ")")
        and mark[1:].isspace()
        and bool(_LIST_MARK.search(text[max(0, start - 12) : start]))
    )


def _value(match: re.Match[str]) -> tuple[Fraction | None, int]:
    g = match.groupdict()
    if g["bottom"] or g["d"]:
        top, bottom = int(g["top"] or g["n"]), int(g["bottom"] or g["d"])
        whole = int(g["whole"] or g["mixed"] or 0)
        return (Fraction(top, bottom) + whole, 0) if bottom else (None, 0)
    if g["vulgar"]:
        return Fraction(_VULGAR[g["vulgar"]]) + int(g["unit_whole"] or 0), 0
    plain = g["comma"].replace(",", ".") if g["comma"] else re.sub(r"[^\d.]", "", g["plain"])
    power = (g["power"] or g["e"] or "0").translate(_SUPERSCRIPT)
    if abs(int(power)) > _MAX_DIGITS:
        return None, 0
    return Fraction(plain) * Fraction(10) ** int(power), len(plain.partition(".")[2]) - int(power)


def _dressed(text: str, value: Fraction, start: int, end: int, decimals: int) -> Number:
    """Add what stands around a number: money sign, per cent, unit, label."""
    bare = end
    percent = _PERCENT.match(text, end)
    label = bool(_LABEL.search(text[max(0, start - 14) : start]))
    if percent:
        return Number(
            value / 100,
            start,
            percent.end(),
            None,
            percent=True,
            decimals=decimals + 2,
            label=label,
            bare=bare,
        )
    sign = text[start - 1 : start]
    if sign in ("$", "€", "£") and sign and not text.startswith("$", end):
        return Number(
            value, start - 1, end, _units.parse(sign), decimals=decimals, label=label, bare=bare
        )
    unit, end = _units.after(text, end)
    return Number(value, start, end, unit, decimals=decimals, label=label, bare=bare)


def _words(text: str) -> Iterator[Number]:
    run: list[re.Match[str]] = []
    for match in _TOKEN.finditer(text):
        if run and not _joins(text, run, match):
            yield from _run(text, run)
            run = []
        run.append(match)
    yield from _run(text, run)


def _joins(text: str, run: list[re.Match[str]], match: re.Match[str]) -> bool:
    """Say whether a number word goes on with the number before it."""
    gap = text[run[-1].end() : match.start()]
    if not _GAP.fullmatch(gap):
        return False
    last, word = run[-1][0].lower(), match[0].lower()
    if "point" in gap.lower():
        return word in _ONES and last in (_ONES | _TENS)
    if "and" in gap.lower() and word not in _PARTS and word not in _ONES:
        return last in _SCALES and word in _TENS
    if "and" in gap.lower():
        return last in _SCALES or ((last in (_ONES | _TENS)) and gap.rstrip().endswith(("a", "an")))
    if gap.strip().lower() in ("a", "an"):  # "half a dozen"
        return last == "half" and word == "dozen"
    if word in _ONES:
        return (
            (last in _TENS and _ONES[word] < 10)
            or last in ("hundred", "thousand", "million")
            or _spelled(text, run)
        )
    if word in _TENS:
        return last in ("hundred", "thousand", "million")
    return last in (_ONES | _TENS | _SCALES)


def _spelled(text: str, run: list[re.Match[str]]) -> bool:
    """Say whether the run is past its decimal point: "one point five two"."""
    return any("point" in text[a.end() : b.start()].lower() for a, b in itertools.pairwise(run))


def _run(text: str, run: list[re.Match[str]]) -> Iterator[Number]:
    if not run:
        return
    start, end = run[0].start(), run[-1].end()
    before = text[max(0, start - 12) : start]
    alone = len(run) == 1 and run[0][0].lower() == "one"
    if alone and (_ONE_BEFORE.search(before) or _ONE_AFTER.match(text, end)):
        return
    article = _ARTICLE.search(before)
    if run[0][0].lower() in _PARTS and run[0][0].lower() not in ("half", "halves") and not article:
        return  # "third" alone is an ordinal
    if (
        run[0][0].lower() == "half"
        and len(run) == 1
        and re.search(r"(?:second|first|other)\s$", before, re.IGNORECASE)
    ):
        return
    value, decimals = _evaluate([m[0].lower() for m in run], text, run)
    if article:
        start -= len(article[0])
    sign = _SIGN_WORD.search(text[max(0, start - 12) : start])
    if sign and not _OPERAND_BEFORE.search(text[max(0, start - 24) : start - len(sign[0])]):
        value, start = -value, start - len(sign[0])
    of = _OF_A.match(text, end) if run[-1][0].lower() in _PARTS else None
    unit, unit_end = _units.after(text, of.end()) if of else (None, end)
    if unit:  # "half an hour", "three quarters of a litre"
        yield Number(value, start, unit_end, unit, decimals=decimals, bare=end)
        return
    yield _dressed(text, value, start, end, decimals)


def _evaluate(words: list[str], text: str, run: list[re.Match[str]]) -> tuple[Fraction, int]:
    total, current, decimals, pointed = Fraction(0), Fraction(0), 0, False
    for i, word in enumerate(words):
        pointed = pointed or (i > 0 and "point" in text[run[i - 1].end() : run[i].start()].lower())
        if word in _PARTS:
            joined = i > 0 and "and" in text[run[i - 1].end() : run[i].start()].lower()
            current = (
                current + Fraction(1, _PARTS[word])
                if joined
                else (current or Fraction(1)) / _PARTS[word]
            )
        elif word in _SCALES:
            current = (current or Fraction(1)) * _SCALES[word]
            if word not in ("hundred", "dozen"):
                total, current = total + current, Fraction(0)
        elif pointed and word in _ONES:
            decimals += 1
            current += Fraction(_ONES[word], 10**decimals)
        else:
            current += _ONES.get(word, 0) or _TENS.get(word, 0)
    return total + current, decimals


@lru_cache(maxsize=256)
def numbers(text: str) -> tuple[Number, ...]:
    """Return the numbers of a text from left to right."""
    found = sorted((*_digits(text), *_words(text)), key=lambda n: n.start)
    return tuple(found)


def _close(value: Fraction, number: Number) -> bool:
    """Equal, or the number is the value rounded to its two or more decimals."""
    if abs(number.value - value) <= abs(value) / 10**9:
        return True
    long = (value * 1000).denominator != 1  # only a value with more than three decimals is rounded
    places = number.decimals
    return long and places >= 2 and abs(number.value - value) <= Fraction(1, 2 * 10**places)


def same(
    number: Number, value: float | Fraction, unit: str | None = None, *, bare: bool = False
) -> bool:
    """Say whether a number of the text has this value, in this unit or one that converts.

    `bare` also takes a number without any unit. Per cent counts by value and as written.
    """
    wanted = value if isinstance(value, Fraction) else Fraction(str(value))
    percent = unit is not None and unit.strip().lower() in ("%", "percent", "per cent")
    if percent:
        return _close(wanted / 100, number) and (number.percent or bare or number.unit is None)
    if unit is None:
        return _close(wanted, number) or (number.percent and _close(wanted / 100, number))
    known = _units.parse(unit)
    if number.unit is None or known is None:
        return bare and number.unit is None and _close(wanted, number)
    if number.unit.dimension != known.dimension:
        return False
    ratio = Fraction(number.unit.factor / known.factor).limit_denominator(10**9)
    scaled = Number(number.value * ratio, number.start, number.end, decimals=number.decimals)
    return _close(wanted, scaled)


_JOINT = lazy(r"[\s,]*(?:and\s+)?", re.IGNORECASE)


@lru_cache(maxsize=256)
def quantities(text: str) -> tuple[Number, ...]:
    """Return the numbers of a text and its compounds: "1 h 30 min" is one quantity too."""
    there = numbers(text)
    found = list(there)
    for left, right in itertools.pairwise(there):
        if left.unit is None or right.unit is None or left.percent or right.percent:
            continue
        smaller = (
            right.unit.dimension == left.unit.dimension and right.unit.factor < left.unit.factor
        )
        if smaller and _JOINT.fullmatch(text[left.end : right.start]):
            ratio = Fraction(right.unit.factor / left.unit.factor).limit_denominator(10**6)
            whole = left.value + right.value * ratio
            found.append(Number(whole, left.start, right.end, left.unit, bare=right.end))
    return tuple(found)
