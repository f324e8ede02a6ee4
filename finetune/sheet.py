"""The reviewed sheet: the CSV that a spreadsheet exports, read into rows."""

import csv
import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from finetune.issues import rubrics_of
from harness.errors import HarnessError
from harness.settings import Settings, read_text
from harness.similar import Clash, Prompt, clashes, of_case
from rubrics.base import Case, Message

# Each column of ours, with the names that sheets give it, in any case and order.
_COLUMNS = {
    "prompt": ("prompt", "question", "user prompt"),
    "response": ("model response", "response", "model reply"),
    "ideal": ("ideal response", "ideal", "ideal reply"),
}
HEAD = ("Prompt", "Model Response", "Issues", "Ideal Response")  # as the owners export it
_ISSUES = ("issues", "issue", "tone", "writing quality", "other notes")
_CATEGORY = ("category", "topic", "subject", "kind")  # a column that a sheet may have
_TURN = re.compile(r"^(Student|User|Mimir|Tutor|Assistant):[ \t]*", re.MULTILINE)
_ASSISTANT = {"Mimir", "Tutor", "Assistant"}


@dataclass(frozen=True, slots=True)
class Row:
    """One reviewed exchange; `origin` is `file:line`, `category` the sheet's own, if it has one."""

    messages: tuple[Message, ...]
    response: str
    issues: str
    ideal: str
    origin: str
    category: str = ""

    @property
    def prompt(self) -> str:
        """The user's turns, joined."""
        return "\n".join(m.content for m in self.messages if m.role == "user")

    @property
    def tags(self) -> tuple[str, ...]:
        """The rubrics that the reviewer's words name."""
        return rubrics_of(self.issues)


def load(settings: Settings) -> tuple[Row, ...]:
    """Read every sheet that the settings name.

    Raises:
        HarnessError: If no sheet is named, or one is wrong.
    """
    if not settings.sheet:
        raise HarnessError("settings: no sheet, got an empty 'sheet'. Name the reviewed CSV.")
    return tuple(row for name in settings.sheet for row in read(settings.path(name), name))


def read(path: Path, shown: str = "") -> tuple[Row, ...]:
    """Read one sheet: UTF-8 with or without BOM, any line ends, newlines in cells, blank rows.

    A prompt of several turns is a cell whose lines begin with `Student:` and `Mimir:`.

    Raises:
        HarnessError: If a column is missing, a row has too many cells, or a cell that is needed
            is empty.
    """
    where = shown or str(path)
    text = read_text(path)
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        head = next((row for row in reader if any(cell.strip() for cell in row)), [])
        columns, issues = places(head, where)
        rows = tuple(_rows(reader, head, columns, issues, where))
    except csv.Error as exc:
        raise HarnessError(f"{where}:{reader.line_num}: not CSV, {exc}. Mend the row.") from None
    if not rows:
        raise HarnessError(f"{where}: no rows, got the header alone. Add reviewed replies.")
    return rows


def places(head: Sequence[str], where: str) -> tuple[dict[str, int], list[int]]:
    """Return where prompt, response and ideal stand in a header, and the columns of issues.

    Raises:
        HarnessError: If one is missing.
    """
    names = [" ".join(cell.strip().lower().split()) for cell in head]
    found = {}
    for key, known in _COLUMNS.items():
        at = next((names.index(name) for name in known if name in names), None)
        if at is None:
            raise HarnessError(
                f"{where}: a column is missing, got {', '.join(map(repr, head)) or 'no header'}."
                f" Name one {known[0].title()!r}; needed are Prompt, Model Response, Issues (or"
                " Tone, Writing Quality, Other Notes) and Ideal Response."
            )
        found[key] = at
    issues = [n for n, name in enumerate(names) if name in _ISSUES]
    if not issues:
        raise HarnessError(
            f"{where}: a column is missing, got {', '.join(map(repr, head))}."
            " Name one 'Issues' (or Tone, Writing Quality, Other Notes)."
        )
    return found, issues


def _rows(
    reader: Any,
    head: Sequence[str],
    columns: dict[str, int],
    issues: list[int],
    where: str,
) -> Iterator[Row]:
    kind = next((n for n, name in enumerate(head) if name.strip().lower() in _CATEGORY), None)
    line = reader.line_num + 1
    for cells in reader:
        at, line = f"{where}:{line}", reader.line_num + 1
        if not any(cell.strip() for cell in cells):
            continue
        if len(cells) > len(head) and any(c.strip() for c in cells[len(head) :]):
            raise HarnessError(
                f"{at}: too many cells, got {len(cells)} where the header has {len(head)}."
                " Quote cells that hold commas."
            )
        padded = [*cells, *[""] * (len(head) - len(cells))]
        got = {key: padded[n].strip() for key, n in columns.items()}
        for key in ("prompt", "ideal"):
            if not got[key]:
                name = _COLUMNS[key][0].title()
                raise HarnessError(f"{at}: {name} is empty. Fill it in or remove the row.")
        named = [(head[n].strip(), padded[n].strip()) for n in issues if padded[n].strip()]
        text = (
            named[0][1] if len(issues) == 1 and named else "\n".join(f"{a}: {b}" for a, b in named)
        )
        category = padded[kind].strip() if kind is not None else ""
        yield Row(turns(got["prompt"]), got["response"], text, got["ideal"], at, category)


def turns(cell: str) -> tuple[Message, ...]:
    """Read a prompt cell: one user turn, or a dialogue whose lines begin with a speaker's name."""
    marks = list(_TURN.finditer(cell))
    if not marks or marks[0].start() > 0 or not any(m[1] in _ASSISTANT for m in marks):
        return (Message("user", cell),)
    ends = [m.start() for m in marks[1:]] + [len(cell)]
    said = [
        Message("assistant" if m[1] in _ASSISTANT else "user", cell[m.end() : end].strip())
        for m, end in zip(marks, ends, strict=True)
    ]
    if said[0].role != "user" or said[-1].role != "user":
        return (Message("user", cell),)
    return tuple(said)


def separation(rows: Sequence[Row], cases: Sequence[Case]) -> list[Clash]:
    """Return each pair of sheet, dev and gate that shares a prompt, and those within gate."""
    sheet = [Prompt(f"sheet row {row.origin}", row.prompt) for row in rows]
    dev = [of_case(c) for c in cases if c.split == "dev"]
    gate = [of_case(c) for c in cases if c.split == "gate"]
    return [*clashes(sheet, dev), *clashes(sheet, gate), *clashes(dev, gate), *clashes(gate)]


def clash_text(clash: Clash) -> str:
    """Name both sides of a clash in one line."""
    return (
        f"{clash.first}: the prompt {clash.prompt!r} is too near that of {clash.second},"
        f" got {clash.other!r} ({clash.likeness:.0%} alike). Remove one."
    )
