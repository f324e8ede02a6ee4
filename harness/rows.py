"""Rows of JSON Lines and CSV, one at a time, each with where it stands."""

import csv
import json
from collections.abc import Iterable, Iterator
from typing import Any

from harness.errors import HarnessError

_LONGEST_CELL = 10**9  # characters: Python's own limit, 131,072, refuses a long reply


def strict_json(text: str) -> Any:
    """Read JSON that says one thing: no key twice, no NaN or Infinity, no depth without end.

    Raises:
        ValueError: If the text is anything else.
    """
    try:
        return json.loads(text, object_pairs_hook=_once, parse_constant=_no_constant)
    except RecursionError:
        raise ValueError("nested too deep") from None


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise ValueError(f"key {twice!r} stands twice")
    return made


def _no_constant(name: str) -> float:
    raise ValueError(f"{name} is not a figure")


def jsonl(lines: Iterable[str], where: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield `file:line` and the object of each line that is not blank.

    Raises:
        HarnessError: If a line is not JSON, or no object.
    """
    for nth, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            row = strict_json(line)
        except ValueError as exc:
            raise HarnessError(f"{where}:{nth}: not JSON, {exc}. One object a line.") from None
        if not isinstance(row, dict):
            raise HarnessError(f"{where}:{nth}: not an object, got {row!r}. One object a line.")
        yield f"{where}:{nth}", row


def table(lines: Iterable[str], where: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield `file:line` and the cells of each CSV row by column; a missing cell is empty.

    Raises:
        HarnessError: If the text is not CSV, the header has a column twice, or a row has more
            cells than the header.
    """
    csv.field_size_limit(_LONGEST_CELL)
    reader = csv.DictReader(lines, strict=True)
    try:
        header = [name for name in reader.fieldnames or () if name]
        if twice := next((name for name in header if header.count(name) > 1), None):
            raise HarnessError(
                f"{where}:1: column {twice!r} stands twice in the header. Keep one of them."
            )
        for row in reader:
            at = f"{where}:{reader.line_num}"
            if None in row:
                raise HarnessError(
                    f"{at}: too many cells, got {len(row[None])} more than the header's"
                    f" {len(reader.fieldnames or ())}. Quote cells that hold commas."
                )
            yield at, {key: cell or "" for key, cell in row.items()}
    except csv.Error as exc:
        raise HarnessError(f"{where}:{reader.line_num}: not CSV, {exc}. Mend the row.") from None
