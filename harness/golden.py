"""Golden files: .yaml, .jsonl and .csv in one strict schema, read into cases."""

import hashlib
import io
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Annotated, Any, Literal

import yaml
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from harness import rows
from harness.errors import HarnessError, nearest
from harness.settings import Settings, read_text
from rubrics.base import PARTS, Case, Expectation, Format, Message, Term

SUFFIXES = (".yaml", ".yml", ".jsonl", ".csv")
_DOCS = "The fields are in docs/golden.md."


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


def _term(value: Any) -> Term:
    match value:
        case str() if value.strip():
            return Term("text", value.strip())
        case {"regex": str(pattern)} if len(value) == 1:
            try:
                re.compile(pattern)
            except re.error as exc:
                raise ValueError(f"not a regular expression ({exc})") from None
            return Term("regex", pattern)
        case {"number": bool()}:
            raise ValueError("number must be a number")
        case {"number": int() | float() as number} if set(value) <= {"number", "unit"}:
            unit = value.get("unit")
            if unit is not None and not isinstance(unit, str):
                raise ValueError("unit must be a text")
            return Term("number", float(number), unit)
        case bool():
            raise ValueError("YAML read this as a boolean; put it in quotes")
        case int() | float():
            raise ValueError("a number stands as {number: 3}, a text in quotes")
    raise ValueError("write a text, {regex: ...}, {number: ..., unit: ...} or {any: [...]}")


def _expectation(value: Any) -> Expectation:
    if isinstance(value, dict) and set(value) == {"any"}:
        if not isinstance(value["any"], list) or not value["any"]:
            raise ValueError("any needs a list of at least one entry")
        return Expectation(tuple(_term(v) for v in value["any"]))
    return Expectation((_term(value),))


def _expectations(value: Any) -> tuple[Expectation, ...]:
    items = value if isinstance(value, list) else [value]
    return tuple(_expectation(item) for item in items)


def _range(value: Any) -> tuple[int, int] | None:
    if type(value) is int and value >= 0:
        return (value, value)
    if isinstance(value, list | tuple) and len(value) == 2 and all(type(v) is int for v in value):
        low, high = value
        if 0 <= low <= high:
            return (low, high)
    raise ValueError("write a count from 0 up, or [lowest, highest]")


def _level(value: Any) -> tuple[float, float]:
    pair = isinstance(value, list | tuple) and len(value) == 2
    if pair and all(type(v) in {int, float} for v in value) and value[0] <= value[1]:
        return (float(value[0]), float(value[1]))
    raise ValueError("write [lowest, highest] reading grade")


def _strings(value: Any) -> tuple[str, ...]:
    items = [value] if isinstance(value, str) else value
    if isinstance(items, list | tuple) and all(isinstance(v, str) and v.strip() for v in items):
        return tuple(items)
    raise ValueError("write a list of texts (put yes, no and numbers in quotes)")


def _filled(value: Any) -> str:
    if isinstance(value, bool):
        raise ValueError("YAML read this as a boolean; put it in quotes")  # noqa: TRY004
    if not isinstance(value, str):
        raise ValueError("input should be a valid string")  # noqa: TRY004
    if not value.strip():
        raise ValueError("is empty")
    return value


Text = Annotated[str, BeforeValidator(_filled)]
Texts = Annotated[tuple[str, ...], BeforeValidator(_strings)]
Expectations = Annotated[tuple[Expectation, ...], BeforeValidator(_expectations)]
Range = Annotated[tuple[int, int] | None, BeforeValidator(_range)]
Count = Annotated[int, Field(ge=0)]


class _Message(_Strict):
    role: Literal["user", "assistant"]
    content: Text


class _Format(_Strict):
    sentences: Range = None
    items: Range = None
    words: Range = None
    language: Literal["en", "es", "fr", "de", "it", "pt"] | None = None
    formula: bool | None = None
    list: bool | None = None
    starts: Text | None = None
    ends: Text | None = None
    casing: Literal["upper", "lower"] | None = None


class _Case(_Strict):
    id: Text
    prompt: Text | None = None
    messages: Annotated[list[_Message], Field(min_length=1)] | None = None
    system: Text | None = None
    tags: Texts = ()
    split: Literal["gate", "dev", "knowledge"] = "gate"
    critical: bool = False
    parts: Texts = ()
    min_words: Count | None = None
    max_words: Count | None = None
    max_sentences: Count | None = None
    format: _Format | None = None
    level: Annotated[tuple[float, float] | None, BeforeValidator(_level)] = None
    expect: Expectations = ()
    forbid: Expectations = ()
    answer: Text | None = None
    reveal: bool = True
    choices: Texts = ()
    ideal: Text | None = None
    samples: Annotated[int, Field(ge=1)] = 1
    min_pass: Annotated[int, Field(ge=1)] | None = None
    rubrics: dict[str, dict[str, str | int | float | bool | list[str]]] = {}
    note: str = ""


FIELDS = tuple(_Case.model_fields)


@dataclass(frozen=True, slots=True)
class _Raw:
    """One case as a file gives it, with where it stands."""

    where: str
    line: int
    data: dict[str, Any]


def load(settings: Settings, folders: Sequence[str] | None = None) -> tuple[Case, ...]:
    """Read every golden file below the folders that the settings name, sorted by path.

    Raises:
        HarnessError: If a file cannot be read, a case breaks the schema, an id is there twice,
            or there is no golden file at all.
    """
    names = folders or settings.golden
    files = sorted({f for name in names for f in _files(settings.path(name))})
    if not files:
        where = ", ".join(str(settings.path(n)) for n in names)
        raise HarnessError(
            f"{where}: no golden files, got none of {' '.join(SUFFIXES)}. Write one ({_DOCS})"
        )
    cases = [case for path in files for case in load_file(path, settings.root)]
    _check_ids(cases)
    return tuple(cases)


def load_file(path: Path, root: Path | None = None) -> tuple[Case, ...]:
    """Read one golden file; `Case.source` is `file:line`, relative to `root` where it lies below.

    Raises:
        HarnessError: If the file or a case is wrong.
    """
    shown = path
    if root and path.resolve().is_relative_to(root.resolve()):
        shown = path.resolve().relative_to(root.resolve())
    text = read_text(path)
    read = {".jsonl": _read_jsonl, ".csv": _read_csv}.get(path.suffix, _read_yaml)
    cases = [_case(raw) for raw in read(text, str(shown))]
    _check_ids(cases)
    return tuple(cases)


def is_golden(path: Path) -> bool:
    """Say whether a file's name and suffix make it a golden file."""
    return path.suffix in SUFFIXES and not path.name.startswith((".", "_"))


def digest(value: Any) -> str:
    """Hash any JSON-like value: sha256 of its sorted JSON, 16 hex digits."""
    text = json.dumps(value, sort_keys=True, ensure_ascii=False, allow_nan=False, default=dict)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def case_hash(case: Case) -> str:
    """Hash what a case asks and demands; where it stands, its note and its ideal don't count."""
    data = {k: v for k, v in asdict_case(case).items() if k not in {"source", "note", "ideal"}}
    return digest(data)


def asdict_case(case: Case) -> dict[str, Any]:
    """Turn a case into JSON-like data."""
    plain = replace(case, rubrics={k: dict(v) for k, v in case.rubrics.items()})
    return asdict(plain)


def golden_hash(cases: Iterable[Case]) -> str:
    """Hash a set of cases, whatever their order."""
    return digest(sorted((c.id, case_hash(c)) for c in cases))


def _files(path: Path) -> Iterator[Path]:
    if path.is_file():
        yield path
    elif path.is_dir():
        yield from (p for p in path.rglob("*") if p.is_file() and is_golden(p))
    else:
        raise HarnessError(f"{path}: no such golden folder. Check `golden` in the settings.")


def _check_ids(cases: Iterable[Case]) -> None:
    seen: dict[str, Case] = {}
    for case in cases:
        if case.id in seen:
            first = seen[case.id].source
            raise HarnessError(
                f"{case.source}: case {case.id!r}, key 'id': duplicate id, got it first in {first}."
                " Give each case an id of its own."
            )
        seen[case.id] = case


class _Marked(dict[str, Any]):
    """A mapping that knows the line it starts on."""

    line = 0


class _Loader(yaml.CSafeLoader if hasattr(yaml, "CSafeLoader") else yaml.SafeLoader):  # type: ignore[misc]
    """Safe YAML that keeps line numbers and refuses a key that is there twice."""


def _mapping(loader: Any, node: yaml.MappingNode) -> Iterator[_Marked]:
    marked = _Marked()
    marked.line = node.start_mark.line + 1
    yield marked
    for key_node, value_node in node.value:
        key = loader.construct_object(key_node, deep=True)
        if isinstance(key, dict | list) or key in marked:
            raise yaml.constructor.ConstructorError(
                None, None, f"key {key!r} is there twice or is no text", key_node.start_mark
            )
        marked[key] = loader.construct_object(value_node, deep=True)


_Loader.add_constructor("tag:yaml.org,2002:map", _mapping)


def _read_yaml(text: str, where: str) -> Iterator[_Raw]:
    try:
        data = yaml.load(text, Loader=_Loader)  # noqa: S506  (a safe loader)
    except yaml.YAMLError as exc:
        mark = getattr(exc, "problem_mark", None)
        line = f":{mark.line + 1}" if mark else ""
        problem = getattr(exc, "problem", None) or str(exc).splitlines()[0]
        raise HarnessError(f"{where}{line}: not YAML, {problem}. Mend the line.") from None
    if not isinstance(data, dict) or not isinstance(data.get("cases"), list):
        got = "no list 'cases'" if isinstance(data, dict) else type(data).__name__
        raise HarnessError(
            f"{where}: not a golden file, got {got}. Write `cases:` with a list. {_DOCS}"
        )
    for key in data:
        if key not in {"cases", "defaults"}:
            raise HarnessError(
                f"{where}: unknown key, got {key!r}. {nearest(str(key), ['cases', 'defaults'])}"
            )
    defaults = data.get("defaults") or {}
    if not isinstance(defaults, dict):
        raise HarnessError(f"{where}: key 'defaults' is no mapping, got {defaults!r}. {_DOCS}")
    for nth, item in enumerate(data["cases"], 1):
        if not isinstance(item, dict):
            raise HarnessError(f"{where}: case #{nth} is no mapping, got {item!r}. {_DOCS}")
        yield _Raw(f"{where}:{getattr(item, 'line', 0)}", nth, {**defaults, **item})


def _read_jsonl(text: str, where: str) -> Iterator[_Raw]:
    for nth, (at, data) in enumerate(rows.jsonl(text.split("\n"), where), 1):
        yield _Raw(at, nth, data)


_JSON_CELLS = {
    "messages", "tags", "parts", "format", "level", "expect", "forbid", "choices", "rubrics",
    "critical", "reveal", "min_words", "max_words", "max_sentences", "samples", "min_pass",
}  # fmt: skip


def _read_csv(text: str, where: str) -> Iterator[_Raw]:
    for nth, (at, row) in enumerate(rows.table(io.StringIO(text, newline=""), where), 1):
        yield _Raw(at, nth, {k: read_cell(k, cell, at) for k, cell in row.items() if cell.strip()})


def read_cell(key: str, cell: str, at: str) -> Any:
    """Read a CSV cell: JSON where the field is a list, an object, a number or a switch.

    Raises:
        HarnessError: If such a cell is not JSON.
    """
    if key not in _JSON_CELLS or not cell.strip():
        return cell
    try:
        return json.loads(cell)
    except ValueError:
        raise HarnessError(
            f'{at}: key {key!r}: the cell is not JSON, got {cell!r}. Write ["a", "b"], say.'
        ) from None


def parse_case(data: dict[str, Any], where: str) -> Case:
    """Read one case from plain data.

    Raises:
        HarnessError: If it breaks the schema.
    """
    return _case(_Raw(where, 0, data))


def _case(raw: _Raw) -> Case:
    try:
        parsed = _Case.model_validate(dict(raw.data))
    except ValidationError as exc:
        raise HarnessError(_explain(raw, exc)) from None
    problem = _rules(parsed)
    if problem:
        raise HarnessError(f"{raw.where}: case {parsed.id!r}, {problem}")
    turns = parsed.messages or [_Message(role="user", content=parsed.prompt or "")]
    form = Format(**parsed.format.model_dump()) if parsed.format else None
    skip = {"prompt", "messages", "format"}
    rest = {k: getattr(parsed, k) for k in FIELDS if k not in skip}
    messages = tuple(Message(m.role, m.content) for m in turns)
    return Case(**rest, messages=messages, format=form, source=raw.where)


def _explain(raw: _Raw, exc: ValidationError) -> str:
    wrong = exc.errors()[0]
    key = ".".join(str(part) for part in wrong["loc"]) or "case"
    who = f"{raw.where}: case {raw.data.get('id', f'#{raw.line}')!r}, key {key!r}"
    if wrong["type"] == "extra_forbidden":
        return f"{who}: unknown key. {nearest(key.rsplit('.')[-1], list(FIELDS))} {_DOCS}"
    if wrong["type"] == "missing":
        return f"{who}: is missing. {_DOCS}"
    message = wrong["msg"].removeprefix("Value error, ")
    message = message[:1].lower() + message[1:]
    hint = (
        " YAML read it as a boolean: put it in quotes." if isinstance(wrong["input"], bool) else ""
    )
    return f"{who}: {message}, got {_short(wrong['input'])}.{hint} {_DOCS}"


def _short(value: Any) -> str:
    text = repr(dict(value) if isinstance(value, dict) else value)
    return text if len(text) <= 80 else text[:77] + "..."


def _rules(case: _Case) -> str:  # noqa: PLR0911
    """Return the first rule between fields that a case breaks, or nothing."""
    if (case.prompt is None) == (case.messages is None):
        got = "both" if case.prompt else "neither"
        return f"key 'prompt': one of prompt and messages is needed, got {got}. {_DOCS}"
    if case.messages and case.messages[-1].role != "user":
        return "key 'messages': the last turn must be the user's, got 'assistant'. Remove it."
    for part in case.parts:
        if part not in PARTS:
            return f"key 'parts': unknown part, got {part!r}. {nearest(part, list(PARTS))}"
    low, high = case.min_words, case.max_words
    if low is not None and high is not None and low > high:
        return f"key 'min_words': above max_words, got {low} and {high}. Swap them."
    if case.min_pass is not None and case.min_pass > case.samples:
        return f"key 'min_pass': above samples, got {case.min_pass} of {case.samples}. Lower it."
    if not case.reveal and case.answer is None:
        return "key 'reveal': false without an answer, got no 'answer'. Write the answer."
    if case.split == "knowledge" and len(set(case.choices)) < 2:
        return (
            f"key 'choices': knowledge needs two different choices, got {case.choices!r}. {_DOCS}"
        )
    if case.split != "knowledge" and case.choices:
        return f"key 'choices': only for split knowledge, got split {case.split!r}. Remove it."
    return ""
