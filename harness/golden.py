"""Golden files: .yaml, .jsonl and .csv in one strict schema, read into cases."""

import hashlib
import io
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

from harness import rows
from harness.errors import HarnessError, nearest
from harness.files import SUFFIXES, golden_files
from harness.schema import DOCS, Raw, read_case
from harness.settings import Settings, read_text
from rubrics.base import Case

_CASE = tuple(f.name for f in fields(Case))


def load(settings: Settings, folders: Sequence[str] | None = None) -> tuple[Case, ...]:
    """Read every golden file below the folders that the settings name, sorted by path.

    Raises:
        HarnessError: If a file cannot be read, a case breaks the schema, an id is there twice,
            or there is no golden file below one of the folders.
    """
    names = folders or settings.golden
    for name in names:
        if not settings.path(name).exists():
            raise HarnessError(
                f"{settings.path(name)}: no such golden folder. Check `golden` in the settings."
            )
    files = golden_files(settings.path(name) for name in names)
    # Each folder on its own: a submodule that was not checked out is there, and empty.
    bare = [str(settings.path(n)) for n in names if not golden_files([settings.path(n)])]
    if bare or not files:
        where = ", ".join(bare) or "settings"
        raise HarnessError(
            f"{where}: no golden files, got none of {' '.join(SUFFIXES)}. Write one ({DOCS})"
        )
    cases = [case for path in files for case in load_file(path, settings.root)]
    _check_ids(cases)
    _check_twins(cases)
    return tuple(cases)


def load_file(path: Path, root: Path | None = None) -> tuple[Case, ...]:
    """Read one golden file; `Case.source` is `file:line`, relative to `root` where it lies below.

    Raises:
        HarnessError: If the file or a case is wrong, or there is no case.
    """
    shown = path
    if root and path.resolve().is_relative_to(root.resolve()):
        shown = path.resolve().relative_to(root.resolve())
    text = read_text(path)
    read = {".jsonl": _read_jsonl, ".csv": _read_csv}.get(path.suffix.lower(), _read_yaml)
    cases = [read_case(raw) for raw in read(text, str(shown))]
    if not cases:
        raise HarnessError(f"{shown}: no cases, got an empty file. Write one, or remove the file.")
    _check_ids(cases)
    return tuple(cases)


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
    plain = {name: getattr(case, name) for name in _CASE}
    for name in ("messages", "expect", "forbid"):
        plain[name] = tuple(map(asdict, plain[name]))
    plain["format"] = asdict(case.format) if case.format else None
    plain["rubrics"] = {k: dict(v) for k, v in case.rubrics.items()}
    return plain


def golden_hash(cases: Iterable[Case]) -> str:
    """Hash a set of cases, whatever their order."""
    return digest(sorted((c.id, case_hash(c)) for c in cases))


def _check_twins(cases: Iterable[Case]) -> None:
    """Refuse gate cases that ask the very same: as one they would not reach `min_cases`.

    Near ones are told by `harness validate`.
    """
    seen: dict[Any, Case] = {}
    for case in cases:
        if case.split != "gate":
            continue
        asked = (case.system, case.messages)
        if asked in seen:
            raise HarnessError(
                f"{case.source}: case {case.id!r}, key 'prompt': asks what case"
                f" {seen[asked].id!r} asks ({seen[asked].source}), got the same text."
                " Keep one of them, or use `samples`."
            )
        seen[asked] = case


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


def _read_yaml(text: str, where: str) -> Iterator[Raw]:
    from harness import yamls

    data = yamls.read(text, where)
    if not isinstance(data, dict) or not isinstance(data.get("cases"), list):
        got = "no list 'cases'" if isinstance(data, dict) else type(data).__name__
        raise HarnessError(
            f"{where}: not a golden file, got {got}. Write `cases:` with a list. {DOCS}"
        )
    for key in data:
        if key not in {"cases", "defaults"}:
            raise HarnessError(
                f"{where}: unknown key, got {key!r}. {nearest(str(key), ['cases', 'defaults'])}"
            )
    defaults = data.get("defaults") or {}
    if not isinstance(defaults, dict):
        raise HarnessError(f"{where}: key 'defaults' is no mapping, got {defaults!r}. {DOCS}")
    for nth, item in enumerate(data["cases"], 1):
        if not isinstance(item, dict):
            raise HarnessError(f"{where}: case #{nth} is no mapping, got {item!r}. {DOCS}")
        yield Raw(f"{where}:{getattr(item, 'line', 0)}", nth, {**defaults, **item})


def _read_jsonl(text: str, where: str) -> Iterator[Raw]:
    for nth, (at, data) in enumerate(rows.jsonl(text.split("\n"), where), 1):
        yield Raw(at, nth, data)


_JSON_CELLS = {
    "messages", "tags", "parts", "format", "level", "expect", "forbid", "choices", "rubrics",
    "critical", "reveal", "min_words", "max_words", "max_sentences", "samples", "min_pass",
}  # fmt: skip


def _read_csv(text: str, where: str) -> Iterator[Raw]:
    for nth, (at, row) in enumerate(rows.table(io.StringIO(text, newline=""), where), 1):
        yield Raw(at, nth, {k: read_cell(k, cell, at) for k, cell in row.items() if cell.strip()})


def read_cell(key: str, cell: str, at: str) -> Any:
    """Read a CSV cell: JSON where the field is a list, an object, a number or a switch.

    Raises:
        HarnessError: If such a cell is not JSON.
    """
    if key not in _JSON_CELLS or not cell.strip():
        return cell
    try:
        return rows.strict_json(cell)
    except ValueError:
        raise HarnessError(
            f'{at}: key {key!r}: the cell is not JSON, got {cell!r}. Write ["a", "b"], say.'
        ) from None


def parse_case(data: dict[str, Any], where: str) -> Case:
    """Read one case from plain data.

    Raises:
        HarnessError: If it breaks the schema.
    """
    return read_case(Raw(where, 0, data))
