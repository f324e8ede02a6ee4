r"""Algebraic expressions by form: equal but for the order of factors and terms, and for notation.

`(x+2)(x+3)`, `(3 + x)\\cdot(x + 2)` and "(x plus 3) times (x plus 2)" have one form; `x^2+5x+6`,
though equal in value, has another: an exercise asks for a form.
"""

import itertools
import math
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from typing import cast

from rubrics._lazy import lazy
from rubrics.base import Span

Form = tuple[object, ...]

_TOKEN = lazy(
    r"""
      (?P<frac>\\[dt]?frac(?=\s?\{))
    | (?P<root>\\sqrt\b|√|\bsqrt\b|\b(?:the\s+)?square\s+root\s+of\b)
    | (?P<num>\d+(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?)
    | (?P<rel><=|>=|\\leq?\b|\\geq?\b|≤|≥|[<>=]|\bequals\b)
    | (?P<op>\*\*|\\times\b|\\cdot\b|\\div\b|[-+−–×÷*/·^]|\b(?:plus|minus|times|divided\ by|over|to\ the\ power(?:\ of)?)\b)
    | (?P<power>[²³⁴]|\b(?:squared|cubed)\b)
    | (?P<open>\\left\s?[(\[]|[(\[{])
    | (?P<close>\\right\s?[)\]]|[)\]}])
    | (?P<name>\\(?:pi|theta|alpha|beta)\b|[πθ]|(?<![a-zA-Z])pi\b|(?<![a-zA-Z'’])[a-zA-Z]{1,3}(?![a-zA-Z'’]))
    | (?P<skip>[ \t\u00a0]+|\\[,;!]|\$|\\\(|\\\)|[*_]{2})
    """,
    re.VERBOSE | re.IGNORECASE,
)
_SIGNS = {
    "plus": "+", "minus": "-", "−": "-", "–": "-", "times": "*", "×": "*", "·": "*", "\\times": "*", "\\cdot": "*",
    "divided by": "/", "over": "/", "÷": "/", "\\div": "/", "**": "^", "to the power": "^", "to the power of": "^",
    "²": "2", "³": "3", "⁴": "4", "squared": "2", "cubed": "3", "π": "pi", "\\pi": "pi", "θ": "theta", "\\theta": "theta",
    "<=": "≤", ">=": "≥", "\\le": "≤", "\\leq": "≤", "\\ge": "≥", "\\geq": "≥", "equals": "=",
}  # fmt: skip
_WORDS = frozenset(
    "a an as at be by do go he hi i if in is it me my no of oh ok on or so to up us we you the and for are but can not has had was get got let say see one two six ten use set put try now how why who yes all any its".split()
)
_MAX_TOKENS = 80  # longer runs are tables and dumps
_FLIPPED = {"<": ">", ">": "<", "≤": "≥", "≥": "≤", "=": "="}


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    start: int
    end: int


class _NotAlgebraError(ValueError):
    """The tokens are no expression."""


def _runs(text: str) -> Iterator[list[_Token]]:
    """Yield the maximal runs of tokens of algebra; words of English end a run."""
    run: list[_Token] = []
    last = 0
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup or ""
        word = kind == "name" and match[0].lower() in _WORDS and match[0] not in ("I", "A")
        if run and (match.start() != last or word):
            yield run
            run = []
        last = match.end()
        if word or (kind == "skip" and not run):
            continue
        run.append(_Token(kind, match[0], match.start(), match.end()))
    if run:
        yield run


def _sides(run: list[_Token]) -> Iterator[tuple[list[_Token], str]]:
    """Cut a run at its relations; with each side, the relation before it."""
    side: list[_Token] = []
    sign = ""
    for token in run:
        if token.kind == "rel":
            yield side, sign
            side, sign = [], _SIGNS.get(token.text.lower(), token.text)
        elif token.kind != "skip":
            side.append(token)
    yield side, sign


class _Parser:
    """Recursive descent; sums and products come out sorted and flat."""

    def __init__(self, tokens: list[_Token]) -> None:
        self.tokens = tokens
        self.i = 0

    def _peek(self) -> tuple[str, str]:
        if self.i >= len(self.tokens):
            return "", ""
        token = self.tokens[self.i]
        return token.kind, _SIGNS.get(token.text.lower(), token.text)

    def all(self) -> Form:
        form = self._sum()
        if self.i != len(self.tokens):
            raise _NotAlgebraError
        return form

    def _sum(self) -> Form:
        terms = [self._product()]
        while self._peek() in (("op", "+"), ("op", "-")):
            minus = self._peek()[1] == "-"
            self.i += 1
            term = self._product()
            terms.append(_times([("n", Fraction(-1)), term]) if minus else term)
        return _plus(terms)

    def _product(self) -> Form:
        factors = [self._signed()]
        while True:
            kind, sign = self._peek()
            if kind == "op" and sign in "*/":
                self.i += 1
                factor = self._signed()
                factors.append(("inverse", factor) if sign == "/" else factor)
            elif kind in ("num", "name", "root", "frac") or sign in ("(", "[", "{", "\\left("):
                factors.append(self._power())
            else:
                return _times(factors)

    def _signed(self) -> Form:
        if self._peek() == ("op", "-"):
            self.i += 1
            return _times([("n", Fraction(-1)), self._signed()])
        return self._power()

    def _power(self) -> Form:
        base = self._atom()
        kind, sign = self._peek()
        if kind == "power":
            self.i += 1
            return ("power", base, ("n", Fraction(int(sign))))
        if (kind, sign) == ("op", "^"):
            self.i += 1
            return ("power", base, self._signed())
        return base

    def _atom(self) -> Form:
        kind, sign = self._peek()
        self.i += 1
        if kind == "num":
            return ("n", Fraction(sign.replace(",", "")))
        if kind == "name":
            if len(sign) > 1 and sign not in ("pi", "theta"):
                return _times([("v", letter) for letter in sign])
            return ("v", sign)
        if kind == "root":
            return ("root", self._atom())
        if kind == "frac":
            top = self._atom()
            return _times([top, ("inverse", self._atom())])
        if kind == "open":
            form = self._sum()
            if self._peek()[0] != "close":
                raise _NotAlgebraError
            self.i += 1
            return form
        raise _NotAlgebraError


def _sorted(parts: list[Form]) -> tuple[Form, ...]:
    return tuple(sorted(parts, key=repr))


def _parts(form: Form) -> list[Form]:
    """Return the terms of a sum or the factors of a product."""
    return list(cast("tuple[Form, ...]", form[1]))


def _value(parts: tuple[object, ...]) -> Fraction | None:
    """Return the number that a form is, if it is one."""
    form = cast("Form", parts[0])
    return cast("Fraction", form[1]) if form[0] == "n" else None


def _plus(terms: list[Form]) -> Form:
    flat: list[Form] = []
    for term in terms:
        flat += _parts(term) if term[0] == "sum" else [term]
    return flat[0] if len(flat) == 1 else ("sum", _sorted(flat))


def _times(factors: list[Form]) -> Form:
    number = Fraction(1)
    flat: list[Form] = []
    for factor in factors:
        for part in _parts(factor) if factor[0] == "product" else [factor]:
            value = _value(part[1:]) if part[0] == "inverse" else _value((part,))
            if value is None or (part[0] == "inverse" and value == 0):
                flat.append(part)
            else:
                number = number / value if part[0] == "inverse" else number * value
    if number != 1 or not flat:
        flat.append(("n", number))
    return flat[0] if len(flat) == 1 else ("product", _sorted(flat))


def _parsed(side: list[_Token]) -> Form | None:
    try:
        return _Parser(side).all() if side else None
    except (_NotAlgebraError, RecursionError, ValueError, ZeroDivisionError):
        return None


def _trimmed(side: list[_Token]) -> tuple[list[_Token], Form] | None:
    """Return the side without a bracket that only closes, and its form."""
    for tokens in (side, side[:-1], side[1:], side[1:-1]):
        form = _parsed(tokens)
        if form:
            return tokens, form
    return None


@dataclass(frozen=True, slots=True)
class Expression:
    """One side of an equation in a text, or an expression alone; `relation` joins it to the left."""

    form: Form
    span: Span
    relation: str
    last: bool  # nothing follows after a further relation


@lru_cache(maxsize=64)
def expressions(text: str) -> tuple[tuple[Expression, ...], ...]:
    """Return the expressions of a text, those joined by relations together."""
    found = []
    for run in _runs(text):
        if len(run) > _MAX_TOKENS:
            continue
        sides = list(_sides(run))
        chain = []
        for nth, (side, relation) in enumerate(sides):
            got = _trimmed(side)
            if got:
                span = Span(got[0][0].start, got[0][-1].end)
                chain.append(Expression(got[1], span, relation, nth == len(sides) - 1))
        if chain:
            found.append(tuple(chain))
    return tuple(found)


@lru_cache(maxsize=64)
def form(text: str) -> tuple[Form, ...] | None:
    """Return the form of a whole text that is one expression or relation; None if it is none."""
    runs = list(_runs(text.strip(" .")))
    if len(runs) != 1 or runs[0][-1].end < len(text.rstrip(" .$")) - 2:
        return None
    sides = list(_sides(runs[0]))
    forms = [_parsed(side) for side, _ in sides]
    if not all(forms) or len(forms) > 2:
        return None
    if len(forms) == 1:
        return (forms[0],)  # type: ignore[return-value]
    return (forms[0], ("rel", sides[1][1]), forms[1])  # type: ignore[return-value]


def plain_number(given: Form) -> bool:
    """Say whether a form is a bare number or a single letter: nothing that can be recognised."""
    return given[0] in ("n", "v")


def relations(chain: tuple[Expression, ...]) -> Iterator[tuple[tuple[Form, ...], Span]]:
    """Yield each relation of a chain, and the same read from right to left."""
    for left, right in itertools.pairwise(chain):
        span = Span(left.span.start, right.span.end)
        yield (left.form, ("rel", right.relation), right.form), span
        flipped = _FLIPPED.get(right.relation, right.relation)
        yield (right.form, ("rel", flipped), left.form), span


def value(given: Form) -> float | None:
    """Return the value of a form without letters but pi; None where it has some, or none."""
    kind = given[0]
    if kind == "n":
        return float(cast("Fraction", given[1]))
    if kind == "v":
        return math.pi if given[1] == "pi" else None
    parts = _parts(given) if kind in ("sum", "product") else [cast("Form", p) for p in given[1:]]
    values = [value(part) for part in parts]
    known = [v for v in values if v is not None]
    if len(known) < len(values):
        return None
    try:
        return _WORKED[str(kind)](known)
    except (ArithmeticError, ValueError):
        return None


_WORKED: dict[str, Callable[[list[float]], float]] = {
    "sum": math.fsum,
    "product": math.prod,
    "inverse": lambda v: 1 / v[0],
    "power": lambda v: math.pow(v[0], v[1]),
    "root": lambda v: math.sqrt(v[0]),
}
