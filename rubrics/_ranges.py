"""Whether a spaced mark joins: ends of a range, parts of a compound, members of a row."""

import re

from rubrics._lazy import lazy
from rubrics._operands import DASHES, NUMBER_WORD

_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
    r"|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?"
)
_DAY = r"(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:days?)?\b\.?"
_CLOCK = r"(?:\d{1,2}(?::\d\d)?\s?(?:[ap]\.?m\.?|[AP]\.?M\.?)?|noon|midnight|midday)"
_DATE_END = lazy(rf"\b(?:{_MONTH}|{_DAY})(?:\s\d{{1,2}}(?:st|nd|rd|th)?)?(?:,?\s\d{{4}})?$")
_DATE_START = lazy(
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?\s)?(?:{_MONTH}|{_DAY})(?![\w])|(?:today|now|present|date)\b(?!\s\w)|(?:the )?present\b"
)
_CLOCK_END = lazy(rf"\b{_CLOCK}$")
_CLOCK_START = lazy(r"(?:noon|midnight|midday)\b")
# Centuries, decades and eras: "the 5th – 6th century", "1840s – 1850s", "c. 500 BC – c. AD 100".
_ERA_END = lazy(r"(?:\d(?:st|nd|rd|th)|\d0s|\bcentury(?:\s(?:BCE?|CE|AD))?|\d\s?(?:BCE?|CE|AD))$")
_ERA_START = lazy(r"(?:(?:early|mid|late)[ -])?(?:c\.\s?|ca\.\s?|AD\s)?(?:the\s)?\d")
_ROMAN_END = lazy(r"(?:^|[\s(])[IVXLC]{1,6}$")
_ROMAN_START = lazy(r"[IVXLC]{1,6}(?!\w|['’])(?!\s(?:am|will|would|have|had|can|was|think|see)\b)")
_COUNTED_END = lazy(r"(?:\d|\b" + NUMBER_WORD + r")\s(?P<unit>[^\W\d_]+)$", re.IGNORECASE)
_COUNTED_START = lazy(
    r"[$€£]?(?:\d[\d.,]*|" + NUMBER_WORD + r")\s(?P<unit>[^\W\d_]+)", re.IGNORECASE
)
_LABELLED = lazy(r"\b(?P<label>[A-Za-z]+)\s(?:\d+|[IVXLC]+|[A-Z])$")  # "Chapter 2 – Chapter 4"
_UNITS = frozenset(
    "second seconds minute minutes hour hours day days week weeks month months year years"
    " century centuries metre metres meter meters kilometre kilometres kilometer kilometers"
    " centimetre centimetres mile miles foot feet inch inches gram grams kilogram kilograms litre"
    " litres liter liters degree degrees percent dollar dollars cent cents euro euros pound pounds"
    " point points mark marks word words page pages".split()
)
_SPACED_COMPOUND = frozenset(
    "axis axes intercept intercepts coordinate coordinates value values ray rays test tests"
    " shirt plane".split()
)
_LINKS = frozenset({"by", "to", "in", "of", "the", "on"})
# Atoms that are bound: C - H, O - H, Fe - Fe; also base pairs and notes.
_SYMBOL = (
    r"(?:A[lgu]|B[ear]?|C[aldoru]?|F[e]?|H[eg]?|Kr?|Li|M[gn]|N[aei]?|O|P[bt]?|S[in]?|Zn|T|U|G|D)"
)
_BOND_END = lazy(rf"(?:^|[\s(–-]){_SYMBOL}[₀-₉\d]?$")
_BOND_START = lazy(rf"{_SYMBOL}[₀-₉\d]?(?![\w'’])")
_TOKEN = lazy(r"[^\s.!?;:,–—−‐‑‒\-]{1,12}")
_ROW = 3  # marks between single words: no writer makes so many pauses in a row
_FIRST_WORD = lazy(r"[*_“\"'‘(\[]*([^\W_]+(?:['’-][^\W_]+)*)")
_LAST_WORD = lazy(r"([^\W_]+(?:['’-][^\W_]+)*)[*_”\"'’)\]]*$")


def first_word(text: str) -> str:
    """Return the first word of the right side in small letters."""
    match = _FIRST_WORD.match(text)
    return match[1].lower() if match else ""


def _last_word(text: str) -> str:
    match = _LAST_WORD.search(text[-40:])
    return match[1].lower() if match else ""


def is_range(left: str, right: str) -> bool:
    """Say whether the mark joins numbers, amounts, dates, letters, parts of a compound or a row."""
    near = left[-30:]
    if _is_row(left, right) or _is_date(near, right):
        return True
    if _ROMAN_END.search(near) and _ROMAN_START.match(right):
        return True
    if _BOND_END.search(near) and _BOND_START.match(right):
        return True
    first, last = first_word(right), _last_word(left)
    counted, label = _COUNTED_END.search(left[-40:]), _LABELLED.search(left[-40:])
    if counted and (follower := _COUNTED_START.match(right)):
        units = {counted["unit"].lower(), follower["unit"].lower()}
        return len({u.rstrip("s") for u in units}) == 1 or units <= _UNITS
    if (
        label
        and first == label["label"].lower()
        and re.match(r"\w+\s(?:\d|[IVXLC]|[A-Z]\b)", right)
    ):
        return True
    if len(last) == 1 and first in _SPACED_COMPOUND:  # x - axis
        return True
    if first in _LINKS and re.match(rf"\w+ [{DASHES}] \w", right):  # step - by - step
        return True
    return last in _LINKS and bool(re.search(rf"\w [{DASHES}] \w+$", left))


def _is_date(left: str, right: str) -> bool:
    ends = _DATE_END.search(left)
    if _DATE_START.match(right) and (
        ends or left[-1:].isdigit() or left[-2:] in {"st", "nd", "rd", "th"}
    ):
        return True
    if ends and right[:1].isdigit():
        return True
    if _CLOCK_START.match(right) and _CLOCK_END.search(left):
        return True
    return bool(_ERA_END.search(left) and _ERA_START.match(right))


def _is_row(left: str, right: str) -> bool:
    """Say whether single words stand in a row: "do - re - mi - fa", syllables, notes."""
    after = [t.rstrip('.,;:!?)"”’*_') for t in right[:60].split(" ")]
    return _links(left[-60:].split(" ")[::-1]) + _links(after) + 1 >= _ROW


def _links(tokens: list[str]) -> int:
    """Count the marks that follow without a break: token, mark, token, mark, token."""
    n = 0
    while n < len(tokens) and _TOKEN.fullmatch(tokens[n]):
        if n + 1 >= len(tokens) or not tokens[n + 1] or tokens[n + 1].strip(DASHES):
            return n // 2
        n += 2
    return max(0, n // 2 - 1)
