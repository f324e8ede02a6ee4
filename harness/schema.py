"""The strict schema of a golden case: one check a field, errors that say where and what to write.

Plain functions, because a gate of a second has no tenth of one to spare for a schema library.
"""

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from harness.errors import HarnessError, nearest
from rubrics.base import PARTS, Case, Expectation, Format, Message, Term

DOCS = "The fields are in docs/golden.md."
_LOOKS = re.compile(
    r"\(\?<?[=!]"
)  # around: it fits an empty text, and may still tell replies apart
Check = Callable[[Any], Any]  # returns the value that a Case holds, or raises ValueError


@dataclass(frozen=True, slots=True)
class Raw:
    """One case as a file gives it, with where it stands."""

    where: str
    line: int
    data: dict[str, Any]


class _Wrong(Exception):  # noqa: N818
    """A value that breaks the schema, with the keys that lead to it."""

    def __init__(self, key: str, message: str) -> None:
        super().__init__(message)
        self.key = key


def _term(value: Any) -> Term:
    match value:
        case str() if value.strip():
            return Term("text", value.strip())
        case {"regex": str(pattern)} if len(value) == 1:
            return Term("regex", _pattern(pattern))
        case {"number": bool()}:
            raise ValueError("number must be a number")
        case {"number": int() | float() as number} if set(value) <= {"number", "unit"}:
            unit = value.get("unit")
            if unit is not None and not isinstance(unit, str):
                raise ValueError("unit must be a text")
            if not math.isfinite(number):
                raise ValueError("number must be finite")
            return Term("number", float(number), unit)
        case bool():
            raise ValueError("YAML read this as a boolean; put it in quotes")
        case int() | float():
            raise ValueError("a number stands as {number: 3}, a text in quotes")
    raise ValueError("write a text, {regex: ...}, {number: ..., unit: ...} or {any: [...]}")


def _pattern(text: str) -> str:
    try:
        fits = re.compile(text).search
    except re.error as exc:
        raise ValueError(f"not a regular expression ({exc})") from None
    if fits("") and fits("\ue000") and not _LOOKS.search(text):
        raise ValueError("it fits any reply, even an empty one: an | at its end, say")
    return text


def _expectation(value: Any) -> Expectation:
    if isinstance(value, dict) and set(value) == {"any"}:
        if not isinstance(value["any"], list) or not value["any"]:
            raise ValueError("any needs a list of at least one entry")
        return Expectation(tuple(_term(v) for v in value["any"]))
    return Expectation((_term(value),))


def _expectations(value: Any) -> tuple[Expectation, ...]:
    items = value if isinstance(value, list) else [value]
    return tuple(_expectation(item) for item in items)


def _range(value: Any) -> tuple[int, int]:
    if type(value) is int and value >= 0:
        return (value, value)
    if isinstance(value, list | tuple) and len(value) == 2 and all(type(v) is int for v in value):
        low, high = value
        if 0 <= low <= high:
            return (low, high)
    raise ValueError("write a count from 0 up, or [lowest, highest]")


def _level(value: Any) -> tuple[float, float]:
    pair = isinstance(value, list | tuple) and len(value) == 2
    if (
        pair
        and all(type(v) in {int, float} and math.isfinite(v) for v in value)
        and value[0] <= value[1]
    ):
        return (float(value[0]), float(value[1]))
    raise ValueError("write [lowest, highest] reading grade")


def _strings(value: Any) -> tuple[str, ...]:
    items = [value] if isinstance(value, str) else value
    if isinstance(items, list | tuple) and all(isinstance(v, str) and v.strip() for v in items):
        return tuple(items)
    raise ValueError("write a list of texts (put yes, no and numbers in quotes)")


def _text(value: Any) -> str:
    if isinstance(value, bool):
        raise ValueError("YAML read this as a boolean; put it in quotes")  # noqa: TRY004
    if not isinstance(value, str):
        raise ValueError("write a text")  # noqa: TRY004
    if not value.strip():
        raise ValueError("is empty")
    return value


def _note(value: Any) -> str:
    return _text(value) if value != "" else ""


def _switch(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    raise ValueError("write true or false")


def _count(least: int) -> Check:
    def check(value: Any) -> int:
        if type(value) is int and value >= least:
            return value
        raise ValueError(f"write a whole number from {least} up")

    return check


def _one_of(*allowed: str) -> Check:
    def check(value: Any) -> str:
        if isinstance(value, str) and value in allowed:
            return value
        raise ValueError(f"write {', '.join(allowed[:-1])} or {allowed[-1]}")

    return check


def _messages(value: Any) -> tuple[Message, ...]:
    if not isinstance(value, list) or not value:
        raise ValueError("write a list of at least one {role: ..., content: ...}")
    turns = []
    for nth, item in enumerate(value):
        turns.append(Message(**_fields(item, _MESSAGE, f"messages.{nth}.", needed=tuple(_MESSAGE))))
    return tuple(turns)


def _format(value: Any) -> Format:
    return Format(**_fields(value, _FORMAT, "format.", or_none=_FORMAT_OR_NONE))


def _rubrics(value: Any) -> dict[str, dict[str, Any]]:
    """Check names and kinds of values; `harness.judge` knows which settings there are."""
    if not isinstance(value, dict):
        raise ValueError("write {rubric: {setting: value}}")  # noqa: TRY004
    for name, settings in value.items():
        if not isinstance(name, str) or not isinstance(settings, dict):
            raise _Wrong(f"rubrics.{name}", "write {setting: value}")
        for key, given in settings.items():
            texts = isinstance(given, list) and all(isinstance(v, str) for v in given)
            if not (isinstance(key, str) and (texts or isinstance(given, str | int | float))):
                raise _Wrong(f"rubrics.{name}.{key}", "write a text, number, switch or list")
    return value


_MESSAGE: Mapping[str, Check] = {"role": _one_of("user", "assistant"), "content": _text}
_FORMAT: Mapping[str, Check] = {
    "sentences": _range,
    "items": _range,
    "words": _range,
    "language": _one_of("en", "es", "fr", "de", "it", "pt"),
    "formula": _switch,
    "list": _switch,
    "starts": _text,
    "ends": _text,
    "casing": _one_of("upper", "lower"),
}
_FORMAT_OR_NONE = ("language", "formula", "list", "starts", "ends", "casing")
_CASE: Mapping[str, Check] = {
    "id": _text,
    "prompt": _text,
    "messages": _messages,
    "system": _text,
    "tags": _strings,
    "split": _one_of("gate", "dev", "knowledge"),
    "critical": _switch,
    "parts": _strings,
    "min_words": _count(0),
    "max_words": _count(0),
    "max_sentences": _count(0),
    "format": _format,
    "level": _level,
    "expect": _expectations,
    "forbid": _expectations,
    "answer": _text,
    "reveal": _switch,
    "choices": _strings,
    "ideal": _text,
    "samples": _count(1),
    "min_pass": _count(1),
    "rubrics": _rubrics,
    "note": _note,
}
_CASE_OR_NONE = (
    *("prompt", "messages", "system", "min_words", "max_words", "max_sentences", "format"),
    *("answer", "ideal", "min_pass"),
)  # where null says what leaving out says
FIELDS = tuple(_CASE)


def _fields(
    data: Any,
    schema: Mapping[str, Check],
    above: str,
    *,
    or_none: tuple[str, ...] = (),
    needed: tuple[str, ...] = (),
) -> dict[str, Any]:
    if not isinstance(data, dict):
        raise ValueError(f"write {{{', '.join(schema)}}}")  # noqa: TRY004
    read: dict[str, Any] = {}
    for key, value in data.items():
        if key not in schema:
            raise _Wrong(f"{above}{key}", f"unknown key. {nearest(str(key), list(schema))}")
        if value is None and key in or_none:
            continue
        try:
            read[key] = schema[key](value)
        except ValueError as exc:
            raise _Wrong(f"{above}{key}", f"{exc}, got {_short(value)}.") from None
    for key in needed:
        if key not in read:
            raise _Wrong(f"{above}{key}", "is missing.")
    return read


def read_case(raw: Raw) -> Case:
    """Check one case and make it.

    Raises:
        HarnessError: If it breaks the schema.
    """
    try:
        read = _fields(raw.data, _CASE, "", or_none=_CASE_OR_NONE, needed=("id",))
    except _Wrong as exc:
        who = f"{raw.where}: case {raw.data.get('id', f'#{raw.line}')!r}, key {exc.key!r}"
        raise HarnessError(f"{who}: {exc} {DOCS}") from None
    prompt = read.pop("prompt", None)
    problem = _turns(prompt, read.get("messages"))
    read.setdefault("messages", (Message("user", prompt or ""),))
    case = Case(**{"rubrics": MappingProxyType({}), **read}, source=raw.where)
    problem = problem or _rules(case)
    if problem:
        raise HarnessError(f"{raw.where}: case {case.id!r}, {problem}")
    return case


def _short(value: Any) -> str:
    text = repr(dict(value) if isinstance(value, dict) else value)
    return text if len(text) <= 80 else text[:77] + "..."


def _turns(prompt: str | None, messages: tuple[Message, ...] | None) -> str:
    if (prompt is None) == (messages is None):
        got = "both" if prompt else "neither"
        return f"key 'prompt': one of prompt and messages is needed, got {got}. {DOCS}"
    if messages and messages[-1].role != "user":
        return "key 'messages': the last turn must be the user's, got 'assistant'. Remove it."
    return ""


def _rules(case: Case) -> str:
    """Return the first rule between fields that a case breaks, or nothing."""
    for part in case.parts:
        if part not in PARTS:
            return f"key 'parts': unknown part, got {part!r}. {nearest(part, list(PARTS))}"
    low, high = case.min_words, case.max_words
    if low is not None and high is not None and low > high:
        return f"key 'min_words': above max_words, got {low} and {high}. Swap them."
    if case.min_pass is not None and case.min_pass > case.samples:
        return f"key 'min_pass': above samples, got {case.min_pass} of {case.samples}. Lower it."
    if case.split == "knowledge" and len(set(case.choices)) < 2:
        return f"key 'choices': knowledge needs two different choices, got {case.choices!r}. {DOCS}"
    if case.split != "knowledge" and case.choices:
        return f"key 'choices': only for split knowledge, got split {case.split!r}. Remove it."
    return ""
