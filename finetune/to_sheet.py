"""`harness score --to-sheet`: failing replies go to the reviewed sheet, for a person to answer."""

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from finetune.issues import words_of
from finetune.sheet import HEAD, places
from harness.errors import HarnessError
from harness.files import replacing
from harness.formats import csv_line, harmless
from harness.meaning import Nearness, clashes
from harness.score import Scored
from harness.settings import read_text
from harness.similar import Prompt, of_case
from rubrics.base import Case, Message

_BOM = "\ufeff"  # without it a spreadsheet reads a new file in the machine's own encoding


@dataclass(frozen=True, slots=True)
class Draft:
    """One failing reply as the sheet's cells."""

    prompt: str
    response: str
    issues: str


@dataclass(frozen=True, slots=True)
class Added:
    """What came of it: rows added, those that were there, and those that may not be there."""

    added: int
    present: int
    golden: int
    unprompted: int

    def __str__(self) -> str:
        """Say it in a line."""
        parts = [
            f"{self.added} rows added",
            f"{self.present} were there already" if self.present else "",
            f"{self.golden} left out: their prompts are golden cases" if self.golden else "",
            f"{self.unprompted} left out: no prompt" if self.unprompted else "",
        ]
        return "; ".join(filter(None, parts))


def draft(one: Scored) -> Draft:
    """Return the cells of a failing reply; the issues are named in the words of `issues.py`."""
    found = [f for v in one.verdicts for f in v.findings if f.severity == "error"]
    return Draft(_prompt(one.case.messages), one.reply.text, words_of(found))


def _prompt(messages: Sequence[Message]) -> str:
    """Write one turn as it is, several as lines that begin with the speaker, as the sheet does."""
    if len(messages) == 1:
        return messages[0].content
    names = {"user": "Student", "assistant": "Mimir"}
    return "\n".join(f"{names[m.role]}: {m.content}" for m in messages if m.role in names)


def check(path: Path) -> None:
    """Refuse a sheet that rows could not be added to, before anything is judged.

    Raises:
        HarnessError: If it is no such sheet.
    """
    if path.exists():
        _read(path)
    elif not path.parent.is_dir():
        raise HarnessError(f"{path}: no such folder, got {str(path.parent)!r}. Make it first.")


def append(
    path: Path, drafts: Iterable[Draft], cases: Sequence[Case], by: Nearness | None = None
) -> Added:
    """Add drafts to a sheet, each exchange once; the file is replaced whole or not at all.

    A prompt that is a golden case in any wording is left out: it must never be trained on.

    Raises:
        HarnessError: If the sheet is wrong or cannot be written.
    """
    every = list(drafts)
    prompted = [d for d in every if d.prompt.strip()]
    golden = _golden(prompted, cases, by)
    allowed = [d for n, d in enumerate(prompted) if n not in golden]
    before, rows = _read(path) if path.exists() else (_BOM + csv_line(HEAD, "\r\n"), [[*HEAD]])
    head, seen = rows[0], _exchanges(rows)
    end = "\r\n" if "\r\n" in before else "\n"
    new = []
    for one in allowed:
        key = _key(one.prompt, one.response)
        if key not in seen:
            seen.add(key)
            new.append(csv_line(_cells(head, one), end))
    if new:
        gap = "" if before.endswith("\n") else end
        with replacing(path, newline="") as file:
            file.write(before + gap + "".join(new))
    return Added(len(new), len(allowed) - len(new), len(golden), len(every) - len(prompted))


def _read(path: Path) -> tuple[str, list[list[str]]]:
    """Return the text of a sheet as it stands, with its mark, and its rows, the header first."""
    text = read_text(path)
    try:
        every = csv.reader(io.StringIO(text, newline=""), strict=True)
        rows = [row for row in every if any(cell.strip() for cell in row)]
    except csv.Error as exc:
        raise HarnessError(f"{path}: not CSV, {exc}. Mend the row.") from None
    places(rows[0] if rows else [], str(path))
    marked = path.read_bytes().startswith(_BOM.encode())
    return (_BOM if marked else "") + text, rows


def _exchanges(rows: Sequence[Sequence[str]]) -> set[tuple[str, str]]:
    columns, _ = places(rows[0], "sheet")
    at = (columns["prompt"], columns["response"])
    return {_key(*(row[n] if n < len(row) else "" for n in at)) for row in rows[1:]}


def _key(prompt: str, response: str) -> tuple[str, str]:
    """Return what makes an exchange the same: both texts, less line ends and outer spaces."""
    plain = [harmless("\n".join(cell.splitlines()).strip()) for cell in (prompt, response)]
    return plain[0], plain[1]


def _cells(head: Sequence[str], one: Draft) -> list[str]:
    columns, issues = places(head, "sheet")
    cells = [""] * len(head)
    cells[columns["prompt"]] = one.prompt
    cells[columns["response"]] = one.response
    named = [n for n in issues if head[n].strip().lower() in {"issues", "other notes"}]
    cells[(named or issues)[0]] = one.issues
    return cells


def _golden(drafts: Sequence[Draft], cases: Sequence[Case], by: Nearness | None) -> set[int]:
    """Return the places of the drafts whose prompt is too near to a golden one."""
    left = [Prompt(str(n), d.prompt) for n, d in enumerate(drafts)]
    right = [of_case(case) for case in cases if case.split != "knowledge"]
    return {int(clash.first) for clash in clashes(left, right, by)}
