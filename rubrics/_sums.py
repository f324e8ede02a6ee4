"""Check the sums that a text states: "4 - 4 = 0.5". A small parser, no eval."""

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from rubrics import _sum_units
from rubrics._lazy import lazy
from rubrics.base import Span

_TOKEN = lazy(
    r"""
      (?P<frac>(?:\d+)?\\[dt]?frac\s?\{\s*-?\d+\s*\}\s?\{\s*\d+\s*\})
    | (?P<mixed>\d+\s\d+/\d+(?![\d/.]))
    | (?P<num>(?:\d{1,3}(?:(?:,|\{,\})\d{3})+(?!\d)|\d+)(?:\.\d+)?(?:\\?%|[ ](?i:"""
    + _sum_units.SCALE
    + r""")\b)?|\.\d+)
    | (?P<word>"""
    + _sum_units.WORDS
    + r""")
    | (?P<times>(?<=[\w%)][ ])[xX](?=[ ][\d($£€])|(?<=[\d)])(?<!\b0)[xX](?=[$£€]?\d))
    | (?P<op>\*\*|\\times\b|\\cdot\b|\\div\b|[-+−–×÷*/·^()]|\\left\(|\\right\))
    | (?P<power>[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)
    | (?P<eq>={1,2}|\\approx\b|≈)
    | (?P<skip>[ \t\u00a0]+|\\[,;! ]|[$€£°]|\\\(|\\\))
    """,
    re.VERBOSE,
)
_OPS = {"\\times": "*", "×": "*", "·": "*", "\\cdot": "*", "÷": "/", "\\div": "/", "−": "-", "–": "-", "**": "^",
        "\\left(": "(", "\\right)": ")",
        "x": "*", "X": "*"}  # fmt: skip
_FUNCTION = lazy(  # what makes the first number a part of something else
    r"(?:\b(?:log|ln|sin|cos|tan|sqrt|root|of|mod|base|plus|minus|times|by|than|[b-zB-HJ-Z])\s?|\d[a-zA-Z]\s?|√\s?|[\w|:,.\]}\\[{!?]|\|\s)$",
    re.IGNORECASE,
)
_ATTRIBUTED = lazy(
    r"\b(?:your|you(?:['’]ve| have| had)?\s+(?:\w+ly\s+)?(?:wrote|written|said|got|gotten|put|did|done|think|thought|claim\w*|added|calculated|typed|noted|found|state\w*|say|answered|subtracted|multiplied|divided|worked|made|computed|used|mean|meant|assumed|started|began|showed|shown|set|tried|have|had|were|was)|not|wrong|mistake|incorrect|instead of|rather than|isn['’]t|never|pretend|claims?|says?|true or false|whether|does|is it|why is|how can)\b[^.?!\n]*$|\b(?:if|suppose|when)\b[^.?!,\n]*$",
    re.IGNORECASE,
)
_AFTERWARDS = lazy(
    r"^[^\w?]{0,3}\s*(?:\?|(?:is|was|are)(?:n['’]t|\s+not|\s+never)?\s+(?:wrong|incorrect|false|impossible|a mistake)|(?:is|was|are)(?:n['’]t|\s+not|\s+never)\b|cannot|can['’]t|remainder|rem\b|r\s?\d|mod\b|\(mod|\.\.\.\s*\?|in binary|which is (?:wrong|not|false))",
    re.IGNORECASE,
)
_OTHER_RULES = lazy(
    r"\b(?:binary|modulo|modular|mod|hexadecimal|octal|base \w+|clock|boolean|strings?|o['’]clock|hours later|joke|riddle|integer division|vectors?)\b",
    re.IGNORECASE,
)
_ROUGHLY = lazy(
    r"\b(?:rounds?|rounded|rounding|approximately|about|nearly|roughly|around|estimat\w+|almost|close to)\b",
    re.IGNORECASE,
)
_ROUGH = Fraction(1, 20)  # of the value: how far a sum may be off that is called rough
_UNKNOWN_X = lazy(r"(?<![A-Za-z\d])x\d|(?<![A-Za-z])x(?![A-Za-z\d ])|x (?![\d$£€(])")
_CODE = lazy(r"`+[^`]*`+|~~~.*?(?:~~~|\Z)", re.DOTALL)
_QUOTED = lazy(r"“[^“”\n]*”|(?<!\w)\"[^\"\n]*\"")
_MAX_TOKENS = 60  # a longer run is a table or a dump, not a sum
_MAX_POWER = 64  # keeps the arithmetic small


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    start: int
    end: int


class _NotASumError(ValueError):
    """The tokens are no arithmetic expression."""


def _blank(match: re.Match[str]) -> str:
    return "\ufffc" * len(match[0])


def _tokens(text: str) -> Iterator[_Token]:
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup or ""
        if kind == "word" and not _sum_units.are_units(match[0]):
            continue
        if kind == "times":
            if text[match.start() - 1] != " " and _UNKNOWN_X.search(text):
                continue  # "3x2" may be a square that lost its height
            kind = "op"
        yield _Token(kind, match[0], *match.span())


def _runs(text: str) -> Iterator[list[_Token]]:
    """Yield the maximal runs of tokens that hold an equals sign."""
    run: list[_Token] = []
    last = 0
    for token in _tokens(text):
        if run and token.start != last:
            if any(t.kind == "eq" for t in run):
                yield _bare(text, run)
            run = []
        last = token.end
        if token.kind not in ("skip", "word") or run:
            run.append(token)
    if any(t.kind == "eq" for t in run):
        yield _bare(text, run)


def _bare(text: str, run: list[_Token]) -> list[_Token]:
    """Return the run without the bullet before it and the marks of bold around it."""
    first, last = run[0], run[-1]
    line = text[text.rfind("\n", 0, first.start) + 1 : first.start]
    bullet = first.text in "*-–+" and not line.strip(" \t>") and run[1].kind == "skip"
    bold = first.text in ("*", "**") and line[-1:] != "*" and run[1].kind != "skip"
    if bullet or (bold and not line[-1:].isalnum()):
        run = run[1:]
        while run and run[0].kind == "skip":
            run = run[1:]
    if (
        last.text in ("*", "**")
        and run[-2].kind != "skip"
        and not text[last.end : last.end + 1].isalnum()
    ):
        run = run[:-1]
    return run


def _number(token: _Token) -> Fraction:
    if token.kind == "frac":
        parts = [int(n) for n in re.findall(r"-?\d+", token.text)]
        whole = parts.pop(0) if len(parts) == 3 else 0
        return whole + Fraction(parts[0], parts[1])
    if token.kind == "mixed":
        before, _, rest = token.text.partition(" ")
        return int(before) + Fraction(rest)
    digits, factor = _sum_units.scaled(token.text)
    value = Fraction(re.sub(r"[^\d.]", "", digits)) * factor
    return value / 100 if token.text.endswith("%") else value


_SUPERSCRIPT = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")


def _superscript(text: str) -> Fraction:
    try:
        return Fraction(text.translate(_SUPERSCRIPT))
    except ValueError:
        raise _NotASumError from None


class _Parser:
    """Recursive descent over one side of an equation."""

    def __init__(self, tokens: list[_Token]) -> None:
        self.tokens = tokens
        self.i = 0

    def _op(self) -> str:
        if self.i >= len(self.tokens):
            return ""
        token = self.tokens[self.i]
        return _OPS.get(token.text, token.text) if token.kind == "op" else token.kind

    def all(self) -> Fraction:
        value = self._sum()
        if self.i != len(self.tokens):
            raise _NotASumError
        return value

    def _sum(self) -> Fraction:
        value = self._product()
        while self._op() in ("+", "-"):
            op = self._op()
            self.i += 1
            right = self._product()
            value = value + right if op == "+" else value - right
        return value

    def _product(self) -> Fraction:
        value = self._power()
        while (op := self._op()) in ("*", "/", "("):
            self.i += op != "("  # 2(3 + 4) multiplies too
            right = self._power()
            if op == "/" and right == 0:
                raise _NotASumError
            value = value / right if op == "/" else value * right
        return value

    def _power(self) -> Fraction:
        if self._op() == "-":
            self.i += 1
            return -self._power()
        value = self._atom()
        if self._op() == "power":
            exponent = _superscript(self.tokens[self.i].text)
            self.i += 1
        elif self._op() == "^":
            self.i += 1
            exponent = self._power()
        else:
            return value
        if exponent.denominator != 1 or abs(exponent) > _MAX_POWER or (value == 0 and exponent < 0):
            raise _NotASumError
        return Fraction(value ** int(exponent))

    def _atom(self) -> Fraction:
        kind = self._op()
        if kind == "(":
            self.i += 1
            value = self._sum()
            if self._op() != ")":
                raise _NotASumError
            self.i += 1
            return value
        if kind not in ("num", "frac", "mixed"):
            raise _NotASumError
        self.i += 1
        return _number(self.tokens[self.i - 1])


def _slack(side: list[_Token]) -> Fraction:
    """Return how far a rounded decimal on this side may lie from the exact value."""
    numbers = [t for t in side if t.kind in ("num", "frac", "mixed")]
    if len(numbers) != 1:
        return Fraction(0)
    digits, factor = _sum_units.scaled(numbers[0].text)
    decimals = len(digits.rstrip("\\%").partition(".")[2])
    if not decimals and factor == 1:
        return Fraction(0)
    # One unit of the last place: rounded or cut off.
    return Fraction(factor, 10**decimals * (100 if digits.endswith("%") else 1))


def _sides(run: list[_Token]) -> Iterator[tuple[list[_Token], str]]:
    """Cut a run at its equals signs; with each side, the sign before it."""
    sign = ""
    side: list[_Token] = []
    for token in run:
        if token.kind == "eq":
            yield side, sign
            sign, side = token.text, []
        elif token.kind not in ("skip", "word"):
            side.append(token)
    yield side, sign


def _checked(text: str, run: list[_Token]) -> Iterator[Span]:
    sides = list(_sides(run))
    first, last = run[0].start, run[-1].end
    if (
        _FUNCTION.search(text[max(0, first - 8) : first])
        or text[max(0, first - 1) : first] == "\ufffc"
    ):
        sides[0] = ([], "")
    if run[0].text in "-−–" and len(run) > 1 and run[1].kind == "skip":
        sides[0] = ([], "")  # "... - 24 = 0": something that is no number stands before the minus
    follows = text[last : last + 1]
    tight = follows.isalpha() and run[-1].kind != "skip"
    if (tight and not _sum_units.is_symbol(text, last)) or (
        follows in ("_", "^", "\ufffc", "!", "√", "{") and follows
    ):
        sides[-1] = ([], "")
    if re.match(
        r"\s?(?:\b(?!a\b|I\b)[a-zA-Z]\b|√|\\[a-z]|[…?])", text[last : last + 4]
    ) or text.startswith("..", last):
        sides[-1] = ([], "")
    place = max(text.rfind(mark, 0, first) for mark in (". ", "! ", "? ", "\n"))
    rough = bool(_ROUGHLY.search(text, max(place, 0), last + 20))
    known: tuple[Fraction, list[_Token]] | None = None
    for side, sign in sides:
        try:
            value = _Parser(side).all()
        except _NotASumError:
            known = None
            continue
        if (
            known
            and sign in ("=", "==")
            and _differs(known, (value, side), rough=rough)
            and _decides(text, run, known[1], side)
        ):
            yield Span(known[1][0].start, side[-1].end)
            return
        known = (value, side)


def _differs(
    left: tuple[Fraction, list[_Token]], right: tuple[Fraction, list[_Token]], *, rough: bool
) -> bool:
    if len(left[1]) == 1 and len(right[1]) == 1 and "%" not in left[1][0].text + right[1][0].text:
        return False  # "4 = 5" states no sum
    slack = max(_slack(left[1]), _slack(right[1]), abs(left[0]) * _ROUGH if rough else Fraction(0))
    gap = abs(left[0] - right[0])
    percent = {left[0] * 100, left[0] / 100} & {right[0]}
    return gap > slack and not (percent and any("%" in t.text for t in left[1] + right[1]))


def _decides(text: str, run: list[_Token], left: list[_Token], right: list[_Token]) -> bool:
    """Say whether the numbers alone decide: not what they count, nor a dash that is a pause."""
    adds = any(_OPS.get(t.text, t.text) in ("+", "-") for t in left[1:] + right[1:])
    cut = right[0].start
    counted = [
        [t.text for t in run if t.kind == "word" and start <= t.start < end]
        + [sign for sign in "$£€" if sign in text[max(0, start - 1) : end]]
        for start, end in ((left[0].start, cut - 1), (cut, right[-1].end))
    ]
    counted[1].append(_sum_units.after(text, right[-1].end))
    if not _sum_units.comparable(counted, adds=adds):
        return False
    others = ((_after_pause(run, left), right), (_unscaled(left), _unscaled(right)))
    return not any(
        (one, other) != (left, right) and _are_equal(one, other) for one, other in others
    )


def _are_equal(left: list[_Token], right: list[_Token]) -> bool:
    try:
        return _Parser(left).all() == _Parser(right).all()
    except _NotASumError:
        return False


def _unscaled(side: list[_Token]) -> list[_Token]:
    """Return the side without "million": it may be said of the result alone."""
    return [replace(t, text=_sum_units.scaled(t.text)[0]) if t.kind == "num" else t for t in side]


def _after_pause(run: list[_Token], side: list[_Token]) -> list[_Token]:
    """Return what follows "12 apples - ", which may be a pause and no minus."""
    pauses = [
        sign.end
        for word, sign in itertools.pairwise(t for t in run if t.kind != "skip")
        if word.kind == "word" and sign.text in "-−–"
    ]
    return [t for t in side if t.start >= max(pauses, default=0)] or side


def wrong_sums(text: str) -> Iterator[Span]:
    """Yield the sums of a text whose two sides differ, as the reply's own claim."""
    if "=" not in text or _OTHER_RULES.search(text):
        return
    view = (
        _QUOTED.sub(_blank, _CODE.sub(_blank, text))
        if "`" in text or '"' in text or "“" in text or "~~~" in text
        else text
    )
    for run in _runs(view):
        if len(run) > 4 * _MAX_TOKENS:
            continue
        for span in _checked(view, run):
            before = view[max(0, span.start - 60) : span.start]
            if not _ATTRIBUTED.search(before) and not _AFTERWARDS.match(
                view[span.end : span.end + 30]
            ):
                yield span


def places(text: str) -> Iterator[Span]:
    """Yield where a text has sums and equations in figures."""
    if "=" in text:
        yield from (Span(run[0].start, run[-1].end) for run in _runs(text))


def true_sums(text: str) -> Iterator[tuple[Span, frozenset[Fraction]]]:
    """Yield the sums of a text whose sides are equal, each with the numbers it is made of."""
    for run in _runs(text):
        sides = [side for side, _ in _sides(run)]
        for left, right in itertools.pairwise(sides):
            try:
                equal = _Parser(left).all() == _Parser(right).all()
            except _NotASumError:
                continue
            tokens = [*left, *right]
            numbers = [t for t in tokens if t.kind in ("num", "frac", "mixed")]
            if equal and len(numbers) > 2:
                yield (
                    Span(tokens[0].start, tokens[-1].end),
                    frozenset(_number(t) for t in numbers),
                )


def values(text: str) -> list[Fraction]:
    """Return the values of the sums that a text asks for: "7 * 60 = ?", "72 * 5?"."""
    found: list[Fraction] = []
    run: list[_Token] = []
    last = 0
    for token in [*_tokens(text), None]:
        if run and (token is None or token.start != last):
            found += _value_of(run)
            run = []
        if token is None:
            break
        last = token.end
        run.append(token)
    return found


def _value_of(run: list[_Token]) -> Iterator[Fraction]:
    sides = [side for side, _ in _sides(run)]
    if len([s for s in sides if s]) != 1 or not any(t.kind == "op" for t in sides[0][1:]):
        return
    try:
        yield _Parser(sides[0]).all()
    except _NotASumError:
        return
