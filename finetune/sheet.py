"""The reviewed sheet: the CSV that a spreadsheet exports, read into rows."""

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from finetune.issues import rubrics_of
from harness.errors import HarnessError
from harness.meaning import Nearness, clashes
from harness.settings import read_text
from harness.similar import Clash, Prompt, of_case
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
_BROKEN = re.compile(r"[\ufffd\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")  # less tab and line ends
_LATIN = re.compile(r"[^\x00-\x7f]{2,4}")  # UTF-8 of one character, read as cp1252
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


def read(path: Path, shown: str = "") -> tuple[Row, ...]:
    """Read one sheet as spreadsheets export it.

    UTF-8 with or without BOM, or UTF-16 with one; comma, semicolon or tab between cells; any line
    ends, newlines in cells, blank rows. A prompt of several turns is a cell whose lines begin
    with `Student:` and `Mimir:`.

    Raises:
        HarnessError: If a column is missing, a row has too many cells, or a cell that is needed
            is empty.
    """
    where = shown or str(path)
    text = _exported(path)
    mark = delimiter(text)
    reader = csv.reader(io.StringIO(text, newline=""), strict=True, delimiter=mark)
    try:
        head = next((row for row in reader if _is_head(row)), [])
        columns, issues = places(head, where)
        rows = tuple(_rows(reader, head, columns, issues, where))
    except csv.Error as exc:
        raise HarnessError(f"{where}:{reader.line_num}: not CSV, {exc}. Mend the row.") from None
    if not rows:
        raise HarnessError(f"{where}: no rows, got the header alone. Add reviewed replies.")
    return rows


def _exported(path: Path) -> str:
    """Read a spreadsheet's export; its "Unicode text" is UTF-16 with a mark."""
    try:
        with path.open("rb") as file:
            wide = file.read(2) in {b"\xff\xfe", b"\xfe\xff"}
        return path.read_text("utf-16") if wide else read_text(path)
    except UnicodeError:
        raise HarnessError(f"{path}: not UTF-16 to its end. Save the file as UTF-8.") from None
    except OSError as exc:
        raise HarnessError(f"{path}: cannot be read, {exc.strerror}. Check the path.") from None


def delimiter(text: str) -> str:
    """Return what stands between the cells: what a line `sep=` names, or splits the header most.

    A spreadsheet takes a semicolon where the comma is the decimal sign, or a tab.
    """
    lines = [line for line in text.splitlines() if line.strip(' ,;\t"')]
    first = lines[0].strip().strip('"') if lines else ""
    if first.lower().startswith("sep=") and len(first) == len("sep=") + 1:
        return first[-1]
    if lines and lines[0].strip().lower() == "sep=":  # the tab was stripped
        return "\t"
    names = {name for some in (*_COLUMNS.values(), _ISSUES) for name in some}

    def known(mark: str) -> int:
        cells = next(csv.reader([first], delimiter=mark), [])
        return sum(" ".join(cell.lower().split()) in names for cell in cells)

    return max(",;\t", key=known)


def _is_head(row: Sequence[str]) -> bool:
    told = "".join(row).strip().lower()
    return bool(told) and not told.startswith("sep=")


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
        named = [(head[n].strip(), padded[n].strip()) for n in issues if padded[n].strip()]
        text = (
            named[0][1] if len(issues) == 1 and named else "\n".join(f"{a}: {b}" for a, b in named)
        )
        yield _made(got, text, padded[kind].strip() if kind is not None else "", at)


def columned(data: Mapping[str, str], at: str) -> Row:
    """Read one row that is given as columns by name.

    Raises:
        HarnessError: If a column is missing, or a cell that is needed is empty.
    """
    names, values = list(data), list(data.values())
    columns, issues = places(names, at)
    named = [(names[n].strip(), values[n].strip()) for n in issues if values[n].strip()]
    text = named[0][1] if len(issues) == 1 and named else "\n".join(f"{a}: {b}" for a, b in named)
    kind = next((v for k, v in data.items() if k.strip().lower() in _CATEGORY), "")
    return _made({key: values[n].strip() for key, n in columns.items()}, text, kind.strip(), at)


def _made(got: Mapping[str, str], issues: str, kind: str, at: str) -> Row:
    for key in ("prompt", "ideal"):
        name = _COLUMNS[key][0].title()
        if not got[key]:
            raise HarnessError(f"{at}: {name} is empty. Fill it in or remove the row.")
        check_text(got[key], at, name)
    return Row(turns(got["prompt"]), got["response"], issues, got["ideal"], at, kind)


def check_text(text: str, at: str, name: str) -> None:
    """Refuse text that a wrong encoding or a broken file left: it would be learned.

    Raises:
        HarnessError: If it has a replacement or control character, or UTF-8 read as Latin.
    """
    bad = _BROKEN.search(text)
    if bad:
        raise HarnessError(
            f"{at}: {name} is corrupt, got U+{ord(bad[0]):04X}. Export the sheet again, as UTF-8."
        )
    for word in _LATIN.findall(text):
        try:
            meant = word.encode("cp1252").decode("utf-8")
        except UnicodeError:
            continue
        raise HarnessError(
            f"{at}: {name} was read in a wrong encoding, got {word!r} for {meant!r}."
            " Export the sheet again, as UTF-8."
        )


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


def separation(
    rows: Sequence[Row], cases: Sequence[Case], by: Nearness | None = None
) -> list[Clash]:
    """Return each pair of sheet, dev and gate that shares a prompt, and those within gate."""
    sheet = [Prompt(f"sheet row {row.origin}", row.prompt) for row in rows]
    dev = [of_case(c) for c in cases if c.split == "dev"]
    gate = [of_case(c) for c in cases if c.split == "gate"]
    pairs = [(sheet, dev), (sheet, gate), (dev, gate), (gate, None)]
    return [clash for left, right in pairs for clash in clashes(left, right, by)]


def alike(clash: Clash) -> str:
    """Say how alike two prompts are, and by what, where it is not their words."""
    return f"{clash.likeness:.0%} alike" + (" in meaning" if clash.by == "meaning" else "")


def clash_text(clash: Clash) -> str:
    """Name both sides of a clash in one line."""
    return (
        f"{clash.first}: the prompt {clash.prompt!r} is too near that of {clash.second},"
        f" got {clash.other!r} ({alike(clash)}). Remove one."
    )
