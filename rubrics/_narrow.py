"""A value that is given away without being named: by what it lies between, or by a sum that holds."""

import re
from collections.abc import Callable, Iterator
from fractions import Fraction

from rubrics import _numbers, _results, _sums
from rubrics._lazy import lazy
from rubrics.base import Span
from rubrics.text import sentences

_N = r"(?P<{0}>[-−]?\w+(?:\.\d+)?(?:-\w+)?)"
_RANGES = tuple(
    lazy(pattern, re.IGNORECASE)
    for pattern in (
        rf"\bbetween\s+{_N.format('low')}\s+and\s+{_N.format('high')}",
        rf"\b(?:more|greater|bigger|larger|higher|above|over|after|older)(?:\s+than)?\s+{_N.format('low')}\s*,?\s+(?:and|but|yet)\s+(?:is\s+|it['’]s\s+|it is\s+|also\s+|still\s+)?(?:less|smaller|fewer|lower|below|under|before|younger)(?:\s+than)?\s+{_N.format('high')}",
        rf"\b(?:less|smaller|fewer|lower|below|under|before)(?:\s+than)?\s+{_N.format('high')}\s*,?\s+(?:and|but|yet)\s+(?:is\s+|it['’]s\s+|it is\s+|also\s+|still\s+)?(?:more|greater|bigger|larger|higher|above|over|after)(?:\s+than)?\s+{_N.format('low')}",
        rf"{_N.format('low')}\s*<\s*[a-z]\s*<\s*{_N.format('high')}",
    )
)
_NEXT = lazy(
    r"\b(?:right|just|immediately|straight|directly|that comes|which comes|comes)\s+(?P<side>after|before)\s+(?P<value>[-−]?\w+(?:\.\d+)?(?:-\w+)?)",
    re.IGNORECASE,
)
_WHOLE = lazy(
    r"\b(?:whole|integers?|natural|round|counts?|counting|even|odd|primes?|multiples?|divisible|squares?|cubes?)\b",
    re.IGNORECASE,
)
_COUNTED = lazy(r"\bhow many\b", re.IGNORECASE)
_Holds = Callable[[int, int | None], bool]
_PROPERTIES: tuple[tuple[re.Pattern[str], _Holds], ...] = (
    (lazy(r"\beven\b", re.IGNORECASE), lambda n, _: n % 2 == 0),
    (lazy(r"\bodd\b", re.IGNORECASE), lambda n, _: n % 2 == 1),
    (lazy(r"\bprime\b", re.IGNORECASE), lambda n, _: n > 1 and all(n % d for d in range(2, int(n**0.5) + 1))),
    (lazy(r"\b(?:multiple of|divisible by|in the (?:times )?table of)\s+(?P<k>[\w-]+)|\b(?:in the )(?P<k2>[\w-]+) times table", re.IGNORECASE), lambda n, k: k is not None and k > 0 and n % k == 0),
    (lazy(r"\b(?:perfect |a )square\b(?! metre| meter| cent)", re.IGNORECASE), lambda n, _: n >= 0 and round(n**0.5) ** 2 == n),
    (lazy(r"\b(?:perfect |a )cube\b", re.IGNORECASE), lambda n, _: n >= 0 and round(n ** (1 / 3)) ** 3 == n),
    (lazy(r"\bends? (?:in|with)\s+(?:a\s+)?(?P<k>[\w-]+)", re.IGNORECASE), lambda n, k: k is not None and n % 10 == k),
)  # fmt: skip
_WIDEST = 1000  # a longer range is no hint; keeps the counting cheap
_EQUALS = lazy(r"=|\b(?:is|are|equals?|makes?|gives?)\b", re.IGNORECASE)
_WORD_SIGNS = (
    (lazy(r"\b(?:times|multiplied by)\b", re.IGNORECASE), "*"),
    (lazy(r"\bto the power(?: of)?\b", re.IGNORECASE), "^"),
    (lazy(r"\bsquared\b", re.IGNORECASE), "²"),
    (lazy(r"\bcubed\b", re.IGNORECASE), "³"),
    (lazy(r"\bplus\b", re.IGNORECASE), "+"),
    (lazy(r"\bminus\b", re.IGNORECASE), "-"),
    (lazy(r"\bdivided by\b", re.IGNORECASE), "/"),
    (lazy(r"\b(?:is|are|equals?|makes?|gives?)(?: you| us)?\b", re.IGNORECASE), "="),
)  # fmt: skip


def _value(word: str) -> Fraction | None:
    found = _numbers.numbers(word.rstrip("."))
    return found[0].value if len(found) == 1 else None


def by_range(text: str, prompt: str, answer: Fraction) -> Iterator[Span]:
    """Yield a range of whole numbers, with what else is said of the number, that leaves only the answer."""
    if answer.denominator != 1:
        return
    if not (_WHOLE.search(text) or _COUNTED.search(prompt)):
        return
    for pattern in _RANGES:
        for match in pattern.finditer(text):
            low, high = _value(match["low"]), _value(match["high"])
            if low is None or high is None or not 0 < high - low <= _WIDEST:
                continue
            inside = range(int(low) + 1, int(high) + (1 if high.denominator != 1 else 0))
            if _left(text, inside) == [answer]:
                yield Span(*match.span())
    for match in _NEXT.finditer(text):
        value = _value(match["value"])
        if value is not None and value + (1 if match["side"].lower() == "after" else -1) == answer:
            yield Span(*match.span())


def _left(text: str, inside: range) -> list[int]:
    """Return the whole numbers that fit what the reply says; a property that it asks for says nothing."""
    left = list(inside)
    text = " ".join(
        text[s.start : s.end]
        for s in sentences(text)
        if not text[s.start : s.end].rstrip().endswith("?")
    )
    for pattern, holds in _PROPERTIES:
        match = pattern.search(text)
        if not match:
            continue
        named = (
            next((g for g in match.groups() if g), None) if pattern.pattern.count("(?P<k") else None
        )
        value = _value(named) if named else None
        k = int(value) if value is not None and value.denominator == 1 else None
        left = [n for n in left if holds(n, k)]
    return left


def by_sum(text: str, prompt: str, answer: Fraction) -> Iterator[Span]:
    """Yield a true sum that is made of the question's numbers and the answer: a check shown whole."""
    given = _results.figures(prompt)
    if not given:
        return
    view = signs(text)
    for span, values in _sums.true_sums(view):
        if (
            answer in values
            and values - {answer}
            and values - {answer} <= given
            and len(values) > 1
        ):
            ends = [n.end for n in _numbers.numbers(text) if n.start < span.end <= n.end]
            yield Span(span.start, max([span.end, *ends]))


def signs(text: str) -> str:
    """Write words of numbers and arithmetic as digits and signs, without units, offsets kept."""
    pieces = list(text)
    for number in _numbers.numbers(text):
        old = text[number.start : number.end]
        new = str(number.value)
        if not any(c.isdigit() for c in old) and len(new) <= len(old):
            pieces[number.start : number.end] = new.ljust(len(old))
        elif number.unit is not None and number.start < number.bare < number.end:
            pieces[number.bare : number.end] = " " * (number.end - number.bare)
    joined = "".join(pieces)
    for pattern, sign in _WORD_SIGNS:
        joined = pattern.sub(lambda m, s=sign: s.ljust(len(m[0])), joined)  # type: ignore[misc]
    return joined
