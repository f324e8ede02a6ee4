"""The reply gives away the answer of an exercise.

What it does: looks for the case's answer in any equivalent form: number (fraction, decimal, per
    cent, words, LaTeX, dozens, separators, unit left out or converted), expression (factors and
    terms in another order), text, formula for name, option by letter or place; also a value
    confirmed by a sum, and a range, a property or an elimination that leaves one. Where the case
    names no answer, any outcome that the reply states and the prompt did not have counts.
Why: a student who is handed the answer has learned nothing; hints, not solutions.
Allowed: steps on the way, a last step left open, two or more candidates, a wrong value that is
    rejected, an example with other numbers, the same digits for something else, the question's
    own options.
Source: the tutor's golden file, fields `answer` and `reveal`; MRBench, "revealing of the answer".
"""

# ruff: noqa: E501  (patterns stay on one line)

import re
from collections.abc import Iterator
from fractions import Fraction

from rubrics import _algebra, _choices, _named, _narrow, _numbers, _other_forms, _results, _told
from rubrics._lazy import lazy
from rubrics._terms import negated
from rubrics.base import Case, Finding, Reply, Rubric, Settings, Span

_NAME = lazy(r"^\s*(?:[a-zA-Z]\w?(?:\([a-z]\))?|the answer|answer)\s*(?:=|is|:)\s*", re.IGNORECASE)
_JOINS = lazy(
    r"\b[a-z]\s*=|\b(?:or|and|about|approximately)\b|\\(?:text|mathrm|rm|pm)\b|[\\()\[\]$,;.=\s{}~≈]",
    re.IGNORECASE,
)
_ALGEBRA = lazy(r"[\d^+*/()√=<>≤≥π²³]|\\(?:sqrt|frac|pi|times|cdot|le|ge)|pi\b")
_PLUS_MINUS = lazy(r"(?:±|\\pm|\+/?-)\s*(\d.*)$")
_TIMES = ((("time", 1),), (("month", 1),))
_FEW_WORDS = 4  # "12 red apples" is a number with what it counts
_RELATIONS = (
    (
        ">",
        r"(?:is |must be |be )?(?:greater|more|bigger|larger|higher) than|(?:is )?above|(?:is )?over",
    ),
    ("<", r"(?:is |must be |be )?(?:less|smaller|fewer|lower) than|(?:is )?below|(?:is )?under"),
    ("≥", r"(?:is |must be |be )?(?:at least|greater than or equal to|no less than)"),
    ("≤", r"(?:is |must be |be )?(?:at most|less than or equal to|no more than)"),
)


def _numeric(answer: str) -> tuple[_numbers.Number, ...]:
    """Return the answer as numbers if it consists of numbers, signs and what they count."""
    body = _NAME.sub("", answer.strip()).strip(" .$")
    if match := _PLUS_MINUS.match(body):
        return tuple(n for sign in ("", "-") for n in _numbers.numbers(sign + match[1]))
    compound = [n for n in _numbers.quantities(body) if (n.start, n.end) == (0, len(body))]
    found = tuple(compound[:1] or [n for n in _numbers.numbers(body) if not n.label])
    rest = body
    for n in reversed(found):
        rest = rest[: n.start] + " " + rest[n.end :]
    rest = _JOINS.sub(" ", rest).strip()
    words = len(found) == 1 and rest.replace(" ", "").isalpha() and len(rest.split()) < _FEW_WORDS
    return found if found and (not rest or words) else ()


def _asked_by(case: Case) -> str:
    """Return what the tutor said before: there the question stands, where the prompt is an answer."""
    return "\n".join(m.content for m in case.messages if m.role == "assistant")


def _foreign_time(text: str, number: _numbers.Number, want: _numbers.Number, prompt: str) -> bool:
    """Say whether the number is a span of time where none is asked for: "take 10 minutes off"."""
    if want.unit is not None or number.unit is None or number.unit.dimension not in _TIMES:
        return False
    word = text[number.bare : number.end].strip(" -").lower().rstrip("s")
    return word[:3] not in prompt.lower()


def _open_step(text: str, number: _numbers.Number, want: _numbers.Number) -> bool:
    """Say whether a division is left to do: "6/2" is not yet 3."""
    open_step = want.value.denominator == 1 and not want.percent
    return open_step and _results.divided(text, number)


def _same(number: _numbers.Number, want: _numbers.Number) -> bool:
    """Say whether a number of the reply has the value; a unit may be missing, not be another."""
    if want.percent and number.unit is None and not number.percent:
        return _numbers.same(number, want.value) or number.value == want.value * 100
    if _rounded(number, want):
        return number.unit is None or want.unit is None or number.unit == want.unit
    if want.unit is None or number.unit is None or number.percent:
        return _numbers.same(number, want.value)
    if number.unit.dimension != want.unit.dimension:
        return False
    left = float(number.value) * number.unit.factor
    right = float(want.value) * want.unit.factor
    return abs(left - right) <= 1e-9 * abs(right)


def _rounded(number: _numbers.Number, want: _numbers.Number) -> bool:
    """Say whether the answer is the reply's exact value, rounded to two or more places."""
    places = want.decimals - (2 if want.percent else 0)
    exact = number.decimals > want.decimals or number.value.denominator not in (1, 10, 100)
    near = abs(number.value - want.value) <= Fraction(1, 2 * 10 ** max(want.decimals, 0))
    return places >= 2 and exact and near


def _by_number(
    text: str, prompt: str, asked_by: str, wanted: tuple[_numbers.Number, ...]
) -> Iterator[Span]:
    listed = list(_by_list(text, wanted))
    if listed:
        yield from listed
        return
    places = []
    for want in wanted:
        spans = [
            Span(n.start, n.end)
            for n in _numbers.quantities(text)
            if _same(n, want)
            and not _open_step(text, n, want)
            and not _foreign_time(text, n, want, f"{asked_by}\n{prompt}")
            and _results.stated(text, n, prompt, asked_by=asked_by, alternatives=len(wanted) == 1)
        ]
        places.append(spans)
    if all(places):  # every value of "x = 2 or x = 3", not one of them
        for spans in places:
            yield from spans if len(wanted) == 1 else spans[:1]


def _by_list(text: str, wanted: tuple[_numbers.Number, ...]) -> Iterator[Span]:
    """Yield an answer of several values where they stand side by side, and no others."""
    if len(wanted) < 2:
        return
    values = sorted(n.value for n in wanted)
    if len(values) == 2 and values[0] == -values[1]:
        for match in re.finditer(rf"(?:±|\\pm)\s*{values[1]}(?![\w.]\d?)", text):
            yield Span(*match.span())
    for run in _results.runs(text):
        span = Span(run[0].start, run[-1].end)
        same = sorted(n.value for n in run) == values
        if same and not negated(text, span) and not _results.asked(text, span):
            yield span


def _by_algebra(text: str, prompt: str, answer: str) -> Iterator[Span]:
    """Yield the answer as an expression or a relation, whatever its order and notation."""
    wanted = _algebra.form(answer) or _algebra.form(_NAME.sub("", answer))
    if not wanted:
        return
    side = wanted[-1] if len(wanted) == 1 or wanted[1] == ("rel", "=") else None
    own = {e.form for chain in _algebra.expressions(prompt) for e in chain}
    for chain in (*_algebra.expressions(text), *_algebra.expressions(_narrow.signs(text))):
        if side and not _algebra.plain_number(side) and side not in own:
            for expression in chain:
                if expression.form == side and _free(text, expression.span):
                    yield expression.span
        for found, span in _algebra.relations(chain):
            if len(wanted) > 1 and found == wanted and _free(text, span):
                yield span


def _free(text: str, span: Span) -> bool:
    if negated(text, span):
        return False
    return not _results.asked(text, span) or _results.offered(text, span)


def _by_approximation(text: str, prompt: str, answer: str) -> Iterator[Span]:
    """Yield the decimal of an answer with a root or pi."""
    wanted = _algebra.form(answer) or _algebra.form(_NAME.sub("", answer))
    value = _algebra.value(wanted[-1]) if wanted and len(wanted) == 1 else None
    if value is None:
        return
    for number in _numbers.numbers(text):
        near = abs(float(number.value) - value) <= 0.5 * 10 ** -max(number.decimals, 0) + 1e-9
        if number.decimals > 0 and near and _results.stated(text, number, prompt):
            yield Span(number.start, number.end)


def _where(pattern: str, text: str, flags: int = 0) -> Iterator[Span]:
    for match in re.finditer(pattern, text, flags):
        span = Span(*match.span())
        if not negated(text, span) and (
            not _results.asked(text, span) or _results.offered(text, span)
        ):
            yield span


def _by_relation(text: str, answer: str) -> Iterator[Span]:
    """Yield an inequality that is said in words: "x is greater than 3"."""
    wanted = _algebra.form(answer)
    match = re.match(r"\s*([a-zA-Z])\s*\S+\s*([-−]?[\d./]+)\s*$", answer)
    if not wanted or len(wanted) < 2 or not match:
        return
    for sign, words in _RELATIONS:
        if wanted[1] == ("rel", sign):
            said = rf"\b(?:{match[1]}|it|the \w+)\s+(?:{words})\s+{re.escape(match[2])}(?!\w|\.\d)"
            yield from (Span(*m.span()) for m in re.finditer(said, text, re.IGNORECASE))


def _by_choice(text: str, case: Case, answer: str) -> Iterator[Span]:
    known = _choices.options(case.prompt)
    nth = known.index(answer)
    if nth is None:
        return
    yield from _choices.by_letter(text, known, nth)
    yield from _choices.by_place(text, known, nth)
    yield from _choices.by_elimination(text, known, nth)
    if _choices.letter_alone(answer):
        yield from _by_value(text, case, known.texts[nth])


def _by_value(text: str, case: Case, answer: str) -> Iterator[Span]:
    wanted, prompt = _numeric(answer), case.prompt
    if wanted:
        named = list(_by_number(text, prompt, _asked_by(case), wanted))
        yield from named
        if len(wanted) == 1:
            for pattern in _other_forms.numerals(wanted[0].value):
                yield from _where(pattern, text)
            yield from _narrow.by_range(text, prompt, wanted[0].value)
            if not named:
                yield from _narrow.by_sum(text, prompt, wanted[0].value)
        return
    for pattern in _other_forms.patterns(answer):
        yield from _where(pattern, text, re.IGNORECASE)
    if _ALGEBRA.search(answer):
        yield from _by_approximation(text, prompt, answer)
        yield from _by_algebra(text, prompt, answer)
        yield from _by_relation(text, answer)
    yield from _named.by_text(text, prompt, answer)


def _given_away(text: str, case: Case) -> Iterator[Span]:
    answer = (case.answer or "").strip()
    if not answer:
        yield from _told.told(text, case)
        return
    yield from _by_choice(text, case, answer)
    lettered = _choices.letter_alone(answer) and _choices.options(case.prompt).letters
    if not lettered:
        yield from _by_value(text, case, answer)


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
    return not case.reveal


RUBRIC = Rubric(id="reveal", version=4, doc=__doc__, check=check, applies=_applies)
