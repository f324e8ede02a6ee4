"""The reply gives away the answer of an exercise.

What it does: looks for the case's answer in any equivalent form: number (fraction, decimal, per
    cent, words, LaTeX, unit left out), text, product with its factors in another order, formula
    for name, option letter; also a value confirmed, and a range or a choice with one value left.
Why: a student who is handed the answer has learned nothing; hints, not solutions.
Allowed: steps on the way, a last step left open, two or more candidates, a wrong value that is
    rejected, the same digits for something else, the question's own options.
Source: the tutor's golden file, fields `answer` and `reveal`; MRBench, "revealing of the answer".
"""

# ruff: noqa: E501  (patterns and word lists stay on one line, an alternative a line)

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import permutations

from rubrics import _formulas, _numbers
from rubrics._lazy import lazy
from rubrics._terms import negated
from rubrics.base import Case, Finding, Reply, Rubric, Settings, Span

_NAME = lazy(r"^\s*(?:[a-zA-Z]\w?|the answer|answer)\s*(?:=|is|:)\s*", re.IGNORECASE)
_OPTION = lazy(
    r"(?:^|[\s(])\(?([A-Ea-e])[).:]\s+(.+?)(?=\s*[,;]?\s+\(?[A-Ea-e][).:]\s|[?\n]|$)", re.MULTILINE
)
_LETTER = lazy(r"^\(?([A-Ea-e])\)?[.:]?$")
# What makes a value the result: "so it is 12", "= 12", "you get 12", "the answer: 12".
_ASSERTED = lazy(
    r"(?:=|:|→|⇒|\b(?:is|are|was|be|equals?|equal to|gives?(?: you| us)?|get|gets|makes?|leaves?|have|has|got|answer|result|total|to|becomes?|end up|ends up|namely|just|exactly|need|needs|takes?|costs?|pays?|with|find|finds|obtain|yields?|of|comes to|amounts to|works out (?:at|as|to)))"
    r"\s*(?:\\[\[(]|\$)?\s*(?:(?:only|exactly|just|simply|actually|therefore|then|a total of|about|the number|still|now|be|x\s*=|\w\s*=)\s+)*[*_“\"(]*[$€£]?$",
    re.IGNORECASE,
)
_OPERATOR_BEFORE = lazy(
    r"(?:[+×÷*/^−]|\\times|\\cdot|\\div|(?<=[\d)a-z])\s?[-–]|\b(?:by|from|plus|minus|times|add|adding|subtract|subtracting|multiply|multiplying|divide|dividing|over))\s*[$(]?$",
    re.IGNORECASE,
)
_OPERATOR_AFTER = lazy(
    r"^[*_)\]]*\s*(?:[+×÷*/^−]|\\times|\\cdot|\\div|[-–]\s?\(?[\d\\]|\(|(?:plus|minus|times|divided by|multiplied by|to the power|more than|less than|from)\b|(?:\\?%|percent|per cent)\s+of\s+[\d$])",
    re.IGNORECASE,
)
_CONFIRMED = lazy(
    r"\b(?:substitut\w+|plug\w*|put|putting|insert\w*|check\w*|test\w*|try\w*|tak(?:e|ing)|with|set(?:ting)?|let)\b[^.?!]{0,40}$",
    re.IGNORECASE,
)
_HOLDS = lazy(
    r"^[^.?!]{0,80}(?:[.,;]\s*(?:then\s+|and\s+)?)?[^.?!]{0,40}\b(?:works?|true|equal|balance[sd]?|both sides|correct|fits|holds|checks out|satisf\w+)\b",
    re.IGNORECASE,
)
_ALTERNATIVE = lazy(r"^\s*(?:or|and/or|/|,)\s*[-−]?[\d(\\]|^\s*or\s")
_ALTERNATIVE_BEFORE = lazy(r"(?:\d|\w)\s*(?:\bor|,)\s*$")
_RANGE = lazy(
    r"\b(?:between|more than|greater than|bigger than|larger than|above|over)\s+(?P<low>\S+?)\s+(?:and|but|yet)\s+(?:(?:less|smaller|fewer|lower) than\s+|below\s+|under\s+)?(?P<high>[\w-]+)",
    re.IGNORECASE,
)
_WHOLE = lazy(r"\b(?:whole|integer|natural|round|count)\b", re.IGNORECASE)
_ORDINARY = lazy(
    r"\b(?:step|exercise|question|problem|line|page|chapter|part|number|hint|two|three)\s*$",
    re.IGNORECASE,
)
_SMALL = 12  # up to here a bare number may count anything: it must be stated as the result
_SYMBOL = 3  # letters: a form this short is a symbol
_MANY = 6  # factors; more of them are not put in every order


def _numeric(answer: str) -> list[_numbers.Number]:
    """Return the answer as numbers if it consists of numbers, signs and a unit only."""
    body = _NAME.sub("", answer.strip()).strip(" .$")
    found = [n for n in _numbers.numbers(body) if not n.label]
    rest = body
    for n in reversed(found):
        rest = rest[: n.start] + rest[n.end :]
    rest = re.sub(r"\b[a-z]\s*=|\b(?:or|and)\b|[\\()$,;.=\s]|\b(?:text|mathrm)\b|[{}]", "", rest)
    return (
        found
        if found and (not rest or (len(found) == 1 and rest.isalpha() and len(body.split()) < 4))
        else []
    )


def _result(text: str, number: _numbers.Number, *, small: bool) -> bool:
    """Say whether a number of this value is stated as the result, not used on the way."""
    before, after = (
        text[max(0, number.start - 60) : number.start],
        text[number.end : number.end + 120],
    )
    bare_after = text[number.bare or number.end : number.end + 24]
    if number.label or negated(text, Span(number.start, number.end)):
        return False
    if (
        _OPERATOR_BEFORE.search(before)
        or _OPERATOR_AFTER.match(bare_after)
        or _OPERATOR_AFTER.match(after)
    ):
        return False
    if re.match(r"^\s*=\s*[^\s?_]", after) and not re.match(r"^\s*=\s*[a-zA-Z]\b(?!\w)", after):
        return False  # the left side of an equation whose result is something else
    if _ALTERNATIVE.match(after) or (
        _ALTERNATIVE_BEFORE.search(before) and re.search(r"\d\D{0,4}$", before)
    ):
        return False
    if _CONFIRMED.search(before) and _HOLDS.match(after):
        return True
    return bool(_ASSERTED.search(before)) or not small


def _asked(text: str, span: Span) -> bool:
    """Say whether the place lies in a question, where a value is offered, not given."""
    end = re.search(r"[.!?](?=\s|$)", text[span.end :])
    return bool(end and end[0] == "?")


def _by_number(text: str, prompt: str, wanted: list[_numbers.Number]) -> Iterator[Span]:
    there = _numbers.numbers(text)
    given = {n.value for n in _numbers.numbers(prompt)}
    places = []
    for want in wanted:
        small = (abs(want.value) <= _SMALL and want.value.denominator == 1) or want.value in given
        spans = [
            Span(n.start, n.end)
            for n in there
            if _same(n, want)
            and _result(text, n, small=small)
            and not _asked(text, Span(n.start, n.end))
        ]
        places.append(spans)
    if places and all(places):  # every value of "x = 2 or x = 3", not one of them
        yield from (spans[0] for spans in places)


def _same(number: _numbers.Number, want: _numbers.Number) -> bool:
    if want.unit is None:
        return _numbers.same(number, want.value)
    if number.unit is None or number.percent:
        return _numbers.same(number, want.value)
    if number.unit.dimension != want.unit.dimension:
        return False
    return abs(
        float(number.value) * number.unit.factor - float(want.value) * want.unit.factor
    ) <= 1e-9 * abs(float(want.value) * want.unit.factor)


def _by_range(text: str, wanted: list[_numbers.Number]) -> Iterator[Span]:
    """Yield a range between whole numbers that leaves only the answer."""
    if len(wanted) != 1 or wanted[0].value.denominator != 1 or not _WHOLE.search(text):
        return
    for match in _RANGE.finditer(text):
        ends = [_numbers.numbers(match[name]) for name in ("low", "high")]
        if (
            all(ends)
            and ends[1][0].value - ends[0][0].value == Fraction(2)
            and ends[0][0].value + 1 == wanted[0].value
        ):
            yield Span(*match.span())


def _compact(text: str) -> tuple[str, list[int]]:
    """Write a formula without spaces and signs of multiplication; with each sign its old place."""
    text = (
        text.replace("−", "-").replace("–", "-").replace("²", "^2").replace("³", "^3")
        if len(text) < 60
        else text.replace("−", "-").replace("–", "-")
    )
    kept = [(c.lower(), i) for i, c in enumerate(text) if not c.isspace() and c not in "*·×$\\"]
    return "".join(c for c, _ in kept), [i for _, i in kept]


def _by_formula(text: str, answer: str) -> Iterator[Span]:
    """Yield the answer as an expression, its factors in any order."""
    wanted, _ = _compact(_NAME.sub("", answer))
    body, places = _compact(text)
    factors = re.findall(r"\([^()]*\)(?:\^\d)?|[^()]+", wanted)
    orders = (
        permutations(factors) if wanted.count("(") > 1 and len(factors) <= _MANY else [(wanted,)]
    )
    for order in orders:
        form = "".join(order)
        at = body.find(form)
        while at >= 0:
            end = at + len(form)
            alone = not (body[end : end + 1].isalnum() and body[end - 1].isalnum()) and not (
                at and body[at - 1].isalnum() and body[at].isalnum()
            )
            span = Span(places[at], places[end - 1] + 1)
            if (
                (alone or text[span.end : span.end + 1].isspace())
                and not negated(text, span)
                and not _asked(text, span)
            ):
                yield span
                return
            at = body.find(form, at + 1)


def _by_text(text: str, prompt: str, form: str) -> Iterator[Span]:
    """Yield the answer as words; where the prompt has them too, only if stated as the answer."""
    body = r"[\s-]+".join(map(re.escape, form.split()))
    exact = len(form) <= _SYMBOL or (
        form[-1].isdigit() and form[:1].isupper()
    )  # "He", "CO2": case tells
    pattern = re.compile(rf"(?<!\w){body}(?:e?s)?(?!\w)", re.NOFLAG if exact else re.IGNORECASE)
    own = bool(pattern.search(prompt))
    for match in pattern.finditer(_formulas.plain(text)):
        span = Span(*match.span())
        before, after = text[max(0, span.start - 60) : span.start], text[span.end : span.end + 60]
        if (
            negated(text, span)
            or _asked(text, span)
            or re.match(r"\s*(?:,|or|and)\s+\w+[^.?!]*\b(?:or|which)\b", after)
        ):
            continue
        if not own or _states(before, after):
            yield span


def _states(before: str, after: str) -> bool:
    """Say whether the words around name something as the right one."""
    lead = re.search(
        r"\b(?:answer|solution|option|choice|result|correct one|right one|it|this|that|word|term|called|choose|pick|write|use)\s*(?:is|was|would be|must be|:|=)?\s*(?:the |an? )?[\"“(*_']*$",
        before,
        re.IGNORECASE,
    )
    tail = re.match(
        r"[\"”)*_']*\s+(?:is|was|would be|must be)\s+(?:the |indeed |also )*(?:right|correct|answer|one|best|only)\b",
        after,
        re.IGNORECASE,
    )
    return bool(lead or tail)


def _letters(case: Case) -> dict[str, str]:
    """Return the options of the question by letter, from the prompt or the case's choices."""
    return {m[1].upper(): m[2].strip(" .").lower() for m in _OPTION.finditer(case.prompt)}


def _by_letter(text: str, case: Case) -> Iterator[Span]:
    answer = (case.answer or "").strip()
    options = _letters(case)
    match = _LETTER.match(answer)
    letter = (
        match[1].upper()
        if match
        else next((k for k, v in options.items() if v == answer.lower().strip(" .")), None)
    )
    if letter is None:
        return
    named = rf"(?:\b(?i:option|answer|choice|letter)\s*(?:is|:)?\s*[(*“\"]*(?P<a>{letter})\b(?![’']|\s+(?:is|isn['’]t)\s*(?:not|n['’]t|wrong))|\b(?i:choose|pick|select|take|mark|tick|circle|it is|it['’]s)\s+[(*“\"]*(?P<b>{letter})\b(?=[\s).,*”\"]|$)|[(*]*\b(?P<c>{letter})\)?\*{{0,2}}\s+(?:is|must be)\s+(?:the\s+)?(?:right|correct|answer|best|one)\b)"
    for found in re.finditer(named, text):
        span = Span(*found.span(found.lastgroup or 0))
        if not negated(text, span) and not _asked(text, span):
            yield span
    others = [k for k in options if k != letter]
    if len(others) > 1 and all(_ruled_out(text, k, options[k]) for k in others):
        yield Span(0, len(text))


def _ruled_out(text: str, letter: str, words: str) -> bool:
    form = rf"(?:\b(?:option\s+)?{letter}\b|{re.escape(words)})"
    return bool(
        re.search(
            rf"{form}[^.?!]{{0,20}}\b(?:is|are|can|does)\s?(?:not|n['’]t|wrong|out|too|impossible)|\b(?:not|rule out|cross out|eliminate|neither|nor)\b[^.?!]{{0,40}}{form}",
            text,
            re.IGNORECASE,
        )
    )


def _given_away(text: str, case: Case) -> Iterator[Span]:
    answer = (case.answer or "").strip()
    wanted = _numeric(answer)
    if wanted:
        yield from _by_number(text, case.prompt, wanted)
        yield from _by_range(text, wanted)
    elif not _LETTER.match(answer):
        if re.search(r"[=+^()]|\d[a-z]|[a-z]\d", answer) and re.search(r"[\d(]", answer):
            yield from _by_formula(text, answer)
        for form in [
            _NAME.sub("", answer).strip(" .") if "=" in answer else answer.strip(" ."),
            *_formulas.other_names(answer),
        ]:
            if form:
                yield from _by_text(text, case.prompt, form)
    yield from _by_letter(text, case)


def check(reply: Reply, case: Case, settings: Settings) -> Iterator[Finding]:
    """Yield the places that give the answer away."""
    if not _applies(case):
        return
    end = -1
    for span in sorted(_given_away(reply.text, case), key=lambda s: (s.start, s.end)):
        if span.start >= end:
            end = span.end
            yield Finding("gives away the answer of the exercise", span, "answer")


def _applies(case: Case) -> bool:
    return bool(case.answer) and not case.reveal


RUBRIC = Rubric(id="reveal", version=1, doc=__doc__, check=check, applies=_applies)
