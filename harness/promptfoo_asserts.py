"""What a promptfoo assertion is as a field of a golden case; None where it has no counterpart."""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

Fields = dict[str, Any]
_Made = Fields | None


def text_of(value: Any) -> str:
    """Write a scalar as promptfoo would put it into a text."""
    if isinstance(value, bool):
        return str(value).lower()
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)


def mapped(kind: str, value: Any) -> _Made:
    """Return the golden fields that say what an assertion says, or None.

    The meaning is kept to the letter: `contains` finds parts of words and minds the case, so it
    becomes a pattern that does. What is denied ("it is not 42") counts as not said here.
    """
    negative = kind.startswith("not-")
    make = _KINDS.get(kind.removeprefix("not-"))
    if make is None or (negative and kind.removeprefix("not-") not in _NEGATABLE):
        return None
    made = make(value)
    if not negative or made is None:
        return made
    expected = made["expect"]
    if len(expected) > 1:  # "not all of them": forbidding each would say more
        return None
    return {"forbid": expected[0].get("any", expected)}


def _pattern(text: str, *, any_case: bool) -> dict[str, str]:
    body = re.escape(text).replace("\\ ", " ").replace("\\\n", "\n")
    return {"regex": body if any_case else f"(?-i:{body})"}


def _words(value: Any) -> list[str]:
    """Return the texts of a list, none if one is empty; a text with commas is a list, as in CSV."""
    items: Sequence[Any] = value if isinstance(value, list) else text_of(value).split(",")
    found = [text_of(v).strip() if isinstance(value, str) else text_of(v) for v in items]
    return found if all(v.strip() for v in found) else []


def _one(*, any_case: bool) -> Callable[[Any], _Made]:
    def make(value: Any) -> _Made:
        if isinstance(value, list | dict) or not text_of(value).strip():
            return None
        return {"expect": [_pattern(text_of(value), any_case=any_case)]}

    return make


def _all(*, any_case: bool) -> Callable[[Any], _Made]:
    def make(value: Any) -> _Made:
        found = [_pattern(v, any_case=any_case) for v in _words(value)]
        return {"expect": found} if found else None

    return make


def _any(*, any_case: bool) -> Callable[[Any], _Made]:
    def make(value: Any) -> _Made:
        found = [_pattern(v, any_case=any_case) for v in _words(value)]
        return {"expect": [{"any": found}]} if found else None

    return make


def _regex(value: Any) -> _Made:
    """Take a JavaScript pattern over where Python reads it too; it minds the case."""
    pattern = f"(?-i:{value})"
    try:
        re.compile(pattern)
    except re.error:
        return None
    return {"expect": [{"regex": pattern}]} if isinstance(value, str) and value else None


def _edge(before: str, after: str) -> Callable[[Any], _Made]:
    def make(value: Any) -> _Made:
        if isinstance(value, list | dict) or not text_of(value).strip():
            return None
        body = _pattern(text_of(value), any_case=True)["regex"]
        return {"expect": [{"regex": f"(?-i:{before}{body}{after})"}]}

    return make


def _word_count(value: Any) -> _Made:
    if isinstance(value, Mapping):
        low, high = value.get("min"), value.get("max")
        if set(value) <= {"min", "max"} and all(type(v) in {int, type(None)} for v in (low, high)):
            pair = {"min_words": low, "max_words": high}
            return {k: v for k, v in pair.items() if v is not None} or None
        return None
    return {"format": {"words": value}} if type(value) is int else None


def _refusal(value: Any) -> _Made:
    del value
    return {"parts": ["refusal"]}


_KINDS: Mapping[str, Callable[[Any], _Made]] = {
    "contains": _one(any_case=False),
    "icontains": _one(any_case=True),
    "contains-all": _all(any_case=False),
    "icontains-all": _all(any_case=True),
    "contains-any": _any(any_case=False),
    "icontains-any": _any(any_case=True),
    "regex": _regex,
    "equals": _edge(r"\A", r"\Z"),
    "starts-with": _edge(r"\A", ""),
    "word-count": _word_count,
    "is-refusal": _refusal,
}
_NEGATABLE = _KINDS.keys() - {"word-count", "is-refusal"}
