"""What an operand looks like beside a mark: a number, amount, variable, bracket, formula, blank.

`left` and `right` are the rest of the line on both sides of the mark, without spaces around and
without combining marks (`bare`).
"""

import re

from rubrics._lazy import lazy
from rubrics.text import COMBINING, MASK

DASHES = "-–—−‐‑‒"
NUMBER_WORD = (
    r"(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
    r"|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty"
    r"|ninety|hundred|thousand)"
)
_CURRENCY = r"(?:(?:US|CA|AU|NZ|HK|[ACS])?\$|[€£¥₹₩₽₺]|(?:USD|EUR|GBP|CHF|Rs)\s?)"
_FRACTION = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
_OPENERS = r"\s(\[{|=+*/×÷·:,<>≤≥~≈\"“‘'"
_SYMBOL_UNIT = (  # short signs that are read as part of the number
    r"(?:%|‰|°\s?[CFK]?|[€£$¥₹]|[ap]\.?m\.?|[AP]\.?M\.?|BCE?|CE|AD|B\.C\.|A\.D\."
    r"|[kcmdµμnMG]?m(?:²|³|\^?[23])?"
    r"|[kmµμ]?g|[km]?[lL]|[kMGT]?[BWJN]|[kMG]?Hz|[mkM]?V|[mk]?A|[kmn]?mol|h|hr|s|ms|min|in|ft"
    r"|lbs?|oz|mph|km/h|m/s|kcal|[MG]?eV|[kM]?Pa|dB|Ω"
    r"|°|º|K|k|M|m|bn|th|st|nd|rd|million|billion|thousand|[xyzabn]²?)"
)
_AMOUNT_END = lazy(  # "5", "$5.50", "5 km", "10 a.m.", "(3", "x²", "2x", "½", "3 × 10^8"
    rf"(?:^|[{_OPENERS}$€£¥₹√^\-])(?:{_CURRENCY}|[~≈±+−\-])?(?:\d[\d.,:/ '’^{_FRACTION}]*|[{_FRACTION}])"
    rf"{_SYMBOL_UNIT}*\s?{_SYMBOL_UNIT}?!?[*_\])\"”’']*$"
)
_AMOUNT_START = lazy(
    rf"[*_(\[\"“‘']*[~≈±+−\-√]?\s?{_CURRENCY}?\s?(?:\d|\.\d|[{_FRACTION}∞√πθλμσα-ω])"
)
_NUMBER_WORD_END = lazy(rf"\b{NUMBER_WORD}$", re.IGNORECASE)
_NUMBER_WORD_START = lazy(
    rf"{NUMBER_WORD}\b(?!\s(?:of|more|less|fewer|thing|way|is|can|for)\b)", re.IGNORECASE
)
# "24 pupils - 8 of them", "20 - 5 more than": a number that opens a remark.
_COUNTS_ON = lazy(
    rf"(?:\d+|{NUMBER_WORD})\s(?:of (?:them|the|these|those|us|you|your|which|whom|my|its|it)\b"
    r"|(?:more|fewer|less|better|worse|higher|lower|too) (?:than|many|much)\b)",
    re.IGNORECASE,
)

# A variable, with coefficient, index, prime, power, call: x, 2x, x1, x_1, T_hot, y', n², f(x), sin²θ.
_FUNCTION = r"(?:arc)?(?:sinh?|cosh?|tanh?|sec|csc|cot|log|ln|exp|lim|sqrt|det|max|min|gcd|lcm|len|abs|floor|ceil|round|sum)"
_POWER = r"(?:[²³⁰-⁹ⁿ⁻⁺]+|\^[\w({[+\-]+[)}\]]?)"
_CALL = rf"(?:(?:{_FUNCTION}|[fghFGPEVn])[²³₀-₉\d]*{_POWER}?'?\s?\([^()]{{0,40}}\)|{_FUNCTION}(?:{_POWER}|[₀-₉]+)?\s?[A-Za-zα-ω\d]{{1,3}}(?![A-Za-z]))"
_LETTER = r"[A-Za-zα-ωΑ-ΩℓħΔ∆ℝℤℚℕℂ∅ŷẋẏżẍ\U0001d400-\U0001d7ff]"
_INDEX = r"(?:[₀-₉ₐ-ₜᵢⱼ′'’]+|_\{?\w{1,12}\}?|\d)"
_PRODUCT = (  # letters side by side that are no word: mgh, nRT, xy, ab, kx, PV
    r"(?!(?:hmm+|shh+|pst|mr|ms|dr|vs|st|tsk|brr|th|nd|rd)\b)(?:[b-df-hj-np-tv-z]{2,3}|[nN]?[kR]T|[xyz]{2,3}|[abc]{2,3}|[PpV]V)(?![a-z])"
)
_VARIABLE = rf"(?:{_CALL}|\d*[{_FRACTION}]?(?:{_PRODUCT}|(?:[A-Za-z]?[ΣΔ∆∑∂])?{_LETTER}){_INDEX}?{_POWER}?!?)"
_VARIABLE_END = lazy(
    rf"(?:^|[{_OPENERS}√^\-])(?:{_FUNCTION}\s)?[*_]*{_VARIABLE}[*_]*[|\]}})!\"”’']*$"
    rf"|(?:[a-z]?\d|[a-z])(?:[a-z]{{1,2}})(?:[²³]|\^\d)$|[²³⁰-⁹ⁿ]$"
)
_VARIABLE_START = lazy(
    rf"[*_(\[{{|√Δ∆\"“‘']*(?:{_FUNCTION}\b(?!\s[a-z]{{3}})|d/d|{_VARIABLE}(?![\w'’])|\d|[{_FRACTION}πθλμσ∞∫∑√])"
)
_BRACKET_END = lazy(r"\([^()]{1,60}\)[²³⁰-⁹ⁿ]?(?:\^\w+)?$|\|[^|]{1,40}\|$")
_BRACKET_START = lazy(r"[*_]*\((?P<inside>[^()]{1,60})\)|\|[^|\s][^|]{0,40}\|")
_MATHS = lazy(r"[=+*/×÷·^√²³≈<>]|\d|\b[a-zA-Z]\b")
_AFTER_ARTICLE = lazy(
    r"[*_]*(?:I(?:['’]\w+)?\s+[^\W\d_]{2,}|[aAO]\s+(?!(?:is|equals|gives|and|or|where|when|if|to|by|then"
    r"|must|will)\b)[^\W\d_]{2,})"
)
_BLANK_END = lazy(r"(?:^|\s)(?:\?|_{1,6}|[□▢☐△○◻…]|\.{3,6})$")
_GLOSS = lazy(r"(\d)\s\([A-Za-z][^()]{1,40}\)$")  # "$40 (revenue) - $20"
_SAME_LETTER = lazy(r"(?:^|[\s(=])(?P<letter>[A-Za-z])[a-z0-9]$")  # vf - vi
_SEGMENT_END = lazy(r"(?<![A-Za-z])[A-Z]{2,3}$")  # AB - BC, TR - TC
_SEGMENT_START = lazy(r"∠?[A-Z]{2,3}(?![A-Za-z])")
_COMBINING = lazy(rf"[{COMBINING}]+")


def bare(side: str) -> str:
    """Return a side of the mark without combining marks: "x̄" is read as "x"."""
    return side if side.isascii() else _COMBINING.sub("", side)


def _amount_left(left: str) -> bool:
    return bool(_AMOUNT_END.search(left[-30:]) or _NUMBER_WORD_END.search(left[-12:]))


def _amount_right(right: str) -> bool:
    return bool(_AMOUNT_START.match(right) or _NUMBER_WORD_START.match(right))


def operand_left(left: str) -> bool:
    """Say whether a number, variable, bracket or formula stands to the left."""
    left = _GLOSS.sub(r"\1", left)
    if left[-1:] == MASK or _amount_left(left) or _VARIABLE_END.search(left[-60:]):
        return not left.endswith((" I", "“I", '"I'))
    if _BLANK_END.search(left[-8:]):
        return True
    bracket = _BRACKET_END.search(left[-70:])
    return bool(bracket and _MATHS.search(bracket[0][1:-1]) and len(bracket[0].split()) < 8)


def operand_right(right: str) -> bool:
    """Say whether a number, variable, bracket or formula stands to the right."""
    if _AFTER_ARTICLE.match(right) or _COUNTS_ON.match(right):
        return False
    if right[:1] == MASK or _amount_right(right) or _VARIABLE_START.match(right):
        return True
    bracket = _BRACKET_START.match(right)
    return bool(bracket and (bracket["inside"] is None or _MATHS.search(bracket["inside"])))


def paired(left: str, right: str) -> bool:
    """Say whether both sides are alike as only operands are: AB - CD, vf - vi."""
    if _SEGMENT_END.search(left[-4:]) and _SEGMENT_START.match(right):
        return True
    same = _SAME_LETTER.search(left[-4:])
    return bool(same and re.match(rf"{same['letter']}[a-z0-9](?!\w)", right))
