"""What stands beside a spaced dash: operands of a subtraction or ends of a range, or just words.

`left` and `right` are the rest of the line on both sides of the mark, without spaces around.
"""

# Word lists read best as text, and each return is one reason with its own example.

import re

from rubrics.text import MASK

_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
    r"|Sept?(?:ember)?"
    r"|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?"
)
_DAY = r"(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:days?)?\b\.?"
_NUMBER_WORD = (
    r"(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
    r"|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty"
    r"|ninety|hundred|thousand)"
)
_SYMBOL_UNIT = (  # short signs that are read as part of the number
    r"(?:%|‰|°\s?[CFK]?|[€£$¥]|[ap]\.?m\.?|[AP]\.?M\.?|BCE?|CE|AD|B\.C\.|A\.D\."
    r"|[kcmdµμnMG]?m(?:²|³|\^?[23])?"
    r"|[kmµμ]?g|[km]?[lL]|[kMGT]?[BWJN]|[kMG]?Hz|[mkM]?V|[mk]?A|[kmn]?mol|h|hr|s|ms|min|in|ft"
    r"|lbs?|oz|mph|km/h|m/s|kcal"
    r"|°|º|K|th|st|nd|rd|million|billion|thousand|[xyzabn]²?)"
)
_AMOUNT_END = re.compile(  # "5", "$5.50", "5 km", "10 a.m.", "(3", "x²", "2x"
    rf"(?:^|[\s(\[{{|=+*/×÷·:,<>≤≥~≈$€£¥√^-])[$€£¥~≈±+−-]?\d[\d.,:/ '’^]*"
    rf"{_SYMBOL_UNIT}*\s?{_SYMBOL_UNIT}?!?[*_\])]*$"
)
_AMOUNT_START = re.compile(r"[*_(\[]*[~≈±+−-]?\s?[$€£¥]?\s?(?:\d|\.\d|[½⅓⅔¼¾∞√πθλμσα-ω]|½)")
_NUMBER_WORD_END = re.compile(rf"\b{_NUMBER_WORD}$", re.IGNORECASE)
_NUMBER_WORD_START = re.compile(
    rf"{_NUMBER_WORD}\b(?!\s(?:of|more|less|thing|way|is|can|for)\b)", re.IGNORECASE
)
_DATE_END = re.compile(rf"\b(?:{_MONTH}|{_DAY})(?:\s\d{{1,2}}(?:st|nd|rd|th)?)?(?:,?\s\d{{4}})?$")
_DATE_START = re.compile(
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?\s)?(?:{_MONTH}|{_DAY})(?![\w])|(?:today|now|present|date)\b"
)
_COUNTED_END = re.compile(r"(?:\d|\b" + _NUMBER_WORD + r")\s(?P<unit>[^\W\d_]+)$", re.IGNORECASE)
_COUNTED_START = re.compile(
    r"[$€£]?(?:\d[\d.,]*|" + _NUMBER_WORD + r")\s(?P<unit>[^\W\d_]+)", re.IGNORECASE
)
_LABELLED = re.compile(r"\b(?P<label>[A-Za-z]+)\s\d+$")  # "Chapter 2 – Chapter 4"
_UNITS = frozenset(
    "second seconds minute minutes hour hours day days week weeks month months year years"
    " century centuries"
    " metre metres meter meters kilometre kilometres kilometer kilometers centimetre centimetres"
    " mile miles"
    " foot feet inch inches gram grams kilogram kilograms litre litres liter liters degree"
    " degrees percent"
    " dollar dollars cent cents euro euros pound pounds point points mark marks word words page"
    " pages".split()
)

# A variable, with coefficient, index, prime, power, call: x, 2x, x1, x_1, y', n², f(x), sin θ, |x|, x^2.
_CALL = r"(?:sin|cos|tan|log|ln|exp|lim|sqrt|det|max|min|[fghFGPEVp])\s?\([^()]{0,40}\)"
_VARIABLE = rf"(?:{_CALL}|\d*(?:[A-Za-z]?[ΣΔ∆∑∂])?[A-Za-zα-ωΑ-ΩℓħΔ∆](?:[₀-₉ₐ-ₜ′'’]|_?\w?\d)?(?:[²³⁰-⁹ⁿ]|\^[\w({{]+[)}}]?)*)"
_VARIABLE_END = re.compile(
    rf"(?:^|[\s(\[{{|=+*/×÷·^<>≤≥√,-])(?:(?:sin|cos|tan|log|ln)\s)?[*_]*{_VARIABLE}[*_]*[|\]}}!]?$"
    rf"|(?:[a-z]?\d|[a-z])(?:[a-z]{{1,2}})(?:[²³]|\^\d)$|[²³⁰-⁹ⁿ]$"
)
_VARIABLE_START = re.compile(
    rf"[*_(\[|√Δ∆]*(?:(?:sin|cos|tan|log|ln|sqrt)\b|d/d|{_VARIABLE}(?![\w'’])|\d|[πθλμσ∞∫∑√])"
)
_BRACKET_END = re.compile(r"\([^()]{1,60}\)[²³⁰-⁹ⁿ]?(?:\^\w+)?$|\|[^|]{1,40}\|$")
_BRACKET_START = re.compile(r"[*_]*\((?P<inside>[^()]{1,60})\)|\|[^|\s][^|]{0,40}\|")
_MATHS = re.compile(r"[=+*/×÷·^√²³≈<>]|\d|\b[a-zA-Z]\b")
_ARTICLES = frozenset({"a", "A", "I", "O"})
_AFTER_ARTICLE = re.compile(
    r"[*_]*(?:I\s+[^\W\d_]{2,}|[aAO]\s+(?!(?:is|equals|gives|and|or|where|when|if|to|by|then"
    r"|must|will)\b)[^\W\d_]{2,})"
)
_UNARY = re.compile(
    r"(?:[=+*/×÷·^(\[{<>≤≥≈±,:]|\b(?:is|are|equals?|was|be|by|of|to|than|at|and|or|minus|plus|times|get|gets|negative))[*_]*$"
)

_OPERATOR = re.compile(
    r"[=×÷·≈]|(?<!\+)\+(?!\+)|(?<![*\w])\*(?![*\w])|(?<![A-Za-z])/|/(?![A-Za-z])"
    r"|\b(?:divided by|multiplied by|times|plus|minus|over)\b"
)
_WORD_CHARACTER = re.compile(rf"[^\W_]|{MASK}")
_WORD_START = re.compile(rf"[*_~\"'“‘(\[{{#$€£¥|√½.…+±<≈¿¡]*(?:[^\W_]|{MASK})|[½¼¾∞√]")
_GLOSS = re.compile(r"(\d)\s\([A-Za-z][^()]{1,40}\)$")  # "$40 (revenue) - $20"
_SEGMENT_END = re.compile(r"(?<![A-Za-z])[A-Z]{2,3}$")  # AB - BC, TR - TC
_SEGMENT_START = re.compile(r"[A-Z]{2,3}(?![A-Za-z])")
# Words that no operand of a formula in words begins with: what follows the dash is a remark.
_REMARK = frozenset(
    "a about again all also although always an and any anyway are as ask at be because before"
    " both but by can check"
    " correct could did do does done either even every exactly excellent fine first for from"
    " give good got great had has"
    " have he hence here hey how however i if in instead is it its just keep learn let lets like"
    " look make may maybe me"
    " might more my neat never next nice no none nope not note nothing notice now of oh ok okay"
    " on once one only or our"
    " perfect perhaps please pretty quite read really recall remember right same say see she"
    " should simple since so"
    " some sometimes sorry start still such super sure take tell than thanks that the their them"
    " then there therefore these they"
    " think this those though thus to too true try unless until up use very wait was we well"
    " were what when where which"
    " while who whose why will wonderful with without would write wrong yes yet you your".split()
)
# Pairs whose first is what a formula takes the second from, where no sign beside it says so.
_TAKEN_FROM = {
    "final": "initial",
    "new": "old",
    "end": "start",
    "finish": "start",
    "maximum": "minimum",
    "max": "min",
    "highest": "lowest",
    "largest": "smallest",
    "revenue": "cost costs expenses",
    "income": "expenses expenditure costs tax",
    "price": "discount cost",
    "sales": "costs",
    "total": "part",
    "after": "before",
    "assets": "liabilities",
    "exports": "imports",
    "gross": "tax",
    "upper": "lower",
    "observed": "expected",
    "actual": "expected",
}
_SPACED_COMPOUND = frozenset(
    "axis axes intercept intercepts coordinate coordinates value values ray rays test tests"
    " shirt".split()
)
_LINKS = frozenset({"by", "to", "in", "of", "the", "on"})
_FIRST_WORD = re.compile(r"[*_“\"'‘(\[]*([^\W_]+(?:['’-][^\W_]+)*)")
_LAST_WORD = re.compile(r"([^\W_]+(?:['’-][^\W_]+)*)[*_”\"'’)\]]*$")
_DASHES = "-–—−‐‑‒"


def _first_word(text: str) -> str:
    match = _FIRST_WORD.match(text)
    return match[1].lower() if match else ""


def _last_word(text: str) -> str:
    match = _LAST_WORD.search(text[-40:])
    return match[1].lower() if match else ""


def _amount_left(left: str) -> bool:
    return bool(_AMOUNT_END.search(left[-30:]) or _NUMBER_WORD_END.search(left[-12:]))


def _amount_right(right: str) -> bool:
    return bool(_AMOUNT_START.match(right) or _NUMBER_WORD_START.match(right))


def is_range(left: str, right: str) -> bool:
    """Say whether the mark joins two numbers, amounts, dates, letters or parts of a compound."""
    if _DATE_START.match(right) and (_DATE_END.search(left[-30:]) or left[-1:].isdigit()):
        return True
    if _DATE_END.search(left[-30:]) and right[:1].isdigit():
        return True
    first, last = _first_word(right), _last_word(left)
    counted, label = _COUNTED_END.search(left[-40:]), _LABELLED.search(left[-40:])
    if counted and (follower := _COUNTED_START.match(right)):
        units = {counted["unit"].lower(), follower["unit"].lower()}
        return len({u.rstrip("s") for u in units}) == 1 or units <= _UNITS
    if label and first == label["label"].lower() and first not in _REMARK:
        return True
    if len(last) == 1 and first in _SPACED_COMPOUND:  # x - axis
        return True
    if first in _LINKS and re.match(rf"\w+ [{_DASHES}] \w", right):  # step - by - step
        return True
    return last in _LINKS and bool(re.search(rf"\w [{_DASHES}] \w+$", left))


def _operand_left(left: str) -> bool:
    """Say whether a number, variable, bracket or formula stands to the left."""
    left = _GLOSS.sub(r"\1", left)
    if left[-1:] == MASK or _amount_left(left) or _VARIABLE_END.search(left[-60:]):
        return not left.endswith(" I")
    bracket = _BRACKET_END.search(left[-70:])
    return bool(bracket and _MATHS.search(bracket[0][1:-1]) and len(bracket[0].split()) < 8)


def _operand_right(right: str) -> bool:
    """Say whether a number, variable, bracket or formula stands to the right."""
    if _AFTER_ARTICLE.match(right):
        return False
    if right[:1] == MASK or _amount_right(right) or _VARIABLE_START.match(right):
        return True
    bracket = _BRACKET_START.match(right)
    return bool(bracket and (bracket["inside"] is None or _MATHS.search(bracket["inside"])))


def is_minus(left: str, right: str) -> bool:
    """Say whether the mark is a minus: between operands, before one, or in a formula in words."""
    if (
        left[-1:] in f"|<>{_DASHES}"
        or right[:1] in f"|<>={_DASHES}"
        or (left[-1:] == "(" and right[:1] == ")")
    ):
        return True  # an empty table cell, an arrow, a flag, the mark itself named
    if not (_WORD_START.match(right) and _WORD_CHARACTER.search(left)):
        return True  # between other signs, as in Morse
    if _operand_right(right):
        if _operand_left(left) or _UNARY.search(left[-15:]):
            return True
        return _in_words(left, right, operand=True)
    if _SEGMENT_END.search(left[-4:]) and _SEGMENT_START.match(right):
        return True
    return _in_words(left, right, operand=False)


def _in_words(left: str, right: str, *, operand: bool) -> bool:
    """Say whether this is a minus between words of a formula: "profit = income - cost"."""
    left = re.split(r"[.!?;:](?=\s)|,\s", left)[-1]
    right = re.split(r"[.!?;](?:\s|$)|,\s", right)[0]
    first = _first_word(right)
    if not first or (not operand and (first in _REMARK or first.endswith(("ed", "ing", "ly")))):
        return False  # a remark, not a quantity
    after = _OPERATOR.search(right)
    if after and after[0] in "=≈" and len(right[: after.start()].split()) <= 4:  # "cost - 5 = 10"
        return _plain(right[: after.start()]) and _plain(" ".join(left.split()[-3:]))
    before = list(_OPERATOR.finditer(left))
    if before:
        middle = left[before[-1].end() :]  # "profit = income - fixed costs"
        head = left[: before[0].start()].split()
        verbal = (bool(head) and len(head[-1].strip("*_()")) > 2) or (
            not operand and not _operand_left(left)
        )
        if len(middle.split()) <= 4 and verbal and len(right.split()) <= 6:
            return _plain(middle) and _plain(" ".join(right.split()[:1]))
    if left.count("(") > left.count(")") and re.match(
        r"[^()]{1,40}\)\s?[/÷×*]", right
    ):  # (new - old) / old
        return True
    return _subtracts(left, right)


def _plain(words: str) -> bool:
    return not any(
        word.strip("*_()").lower() in _REMARK - {"one", "more"} for word in words.split()
    )


def _subtracts(left: str, right: str) -> bool:
    """Say whether both sides name one thing in two states: "final velocity - initial velocity"."""
    before, after = (re.findall(r"[^\W_]+", side.lower()) for side in (left, right))
    for n in (1, 2):
        if (
            len(before) >= n
            and before[-n] in _TAKEN_FROM
            and after
            and after[0] in _TAKEN_FROM[before[-n]].split()
        ):
            return True
    return (
        len(before) > 1
        and len(after) > 1
        and before[-1] == after[1]
        and before[-2] != after[0]
        and len(before[-1]) > 3
    )
