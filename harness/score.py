"""Judge replies that exist: JSON Lines, CSV or standard input, one at a time."""

import io
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from harness import rows
from harness.errors import HarnessError
from harness.golden import parse_case, read_cell
from harness.judge import Judge, Verdict
from harness.schema import FIELDS
from rubrics.base import Case, Reply

STDIN = "standard input"
_OWN = {"response", "id", "prompt", "ending"}
_ENDINGS = {"stop", "length", "error", "unknown"}


@dataclass(frozen=True, slots=True)
class Scored:
    """One judged reply; `file` and `line` say where its row stands."""

    file: str
    line: int
    case: Case
    reply: Reply
    verdicts: tuple[Verdict, ...]

    @property
    def passed(self) -> bool:
        """Whether every rubric passed: an error is no pass."""
        return not self.errors and all(v.status == "passed" for v in self.verdicts)

    @property
    def errors(self) -> list[str]:
        """What could not be judged, and why."""
        if self.reply.ending == "error":
            return [self.reply.error or "the model gave an error"]
        if not self.verdicts:
            return ["no rubric applies to this reply"]
        return [f"{v.rubric}: {v.error}" for v in self.verdicts if v.error]

    @property
    def failed(self) -> bool:
        """Whether some rubric found an error."""
        return any(v.status == "failed" for v in self.verdicts)

    def as_dict(self) -> dict[str, Any]:
        """Return the object of `--format jsonl`."""
        return {
            "id": self.case.id,
            "passed": self.passed,
            "findings": [
                {
                    "rubric": v.rubric,
                    "version": v.version,
                    "severity": f.severity,
                    "key": f.key,
                    "message": f.message,
                    "start": f.span.start if f.span else None,
                    "end": f.span.end if f.span else None,
                    "text": self.reply.text[f.span.start : f.span.end] if f.span else None,
                }
                for v in self.verdicts
                for f in v.findings
            ],
            "figures": {
                (v.rubric if k == v.rubric else f"{v.rubric}.{k}"): n
                for v in self.verdicts
                for k, n in v.figures.items()
            },
            "errors": self.errors,
        }


@dataclass(slots=True)
class Tally:
    """How many replies passed, failed or could not be judged; a failed one may have errors too."""

    passed: int = 0
    failed: int = 0
    errored: int = 0

    def add(self, one: Scored) -> None:
        """Count a reply once, by the worst that is certain."""
        if one.failed:
            self.failed += 1
        elif one.passed:
            self.passed += 1
        else:
            self.errored += 1

    @property
    def total(self) -> int:
        """All replies so far."""
        return self.passed + self.failed + self.errored

    def __str__(self) -> str:
        """Say it in a line."""
        return (
            f"{self.total} replies: {self.passed} passed, {self.failed} failed,"
            f" {self.errored} errored"
        )


def score(path: str, judge: Judge, notes: list[str]) -> Iterator[Scored]:
    """Judge each reply of a file (`-` is standard input) as it is read.

    Args:
        path: A .jsonl or .csv file; standard input holds JSON Lines if it begins with "{",
            else CSV.
        judge: The rubrics in force.
        notes: Gets one line that names the columns which are ignored.

    Raises:
        HarnessError: If a row has no response, or a golden field is wrong.
    """
    ignored: set[str] = set()
    for nth, (where, row) in enumerate(_rows(path), 1):
        extra = row.keys() - _OWN - set(FIELDS)
        if extra - ignored:
            notes.append(f"{path}: columns ignored: {', '.join(sorted(extra - ignored))}")
            ignored |= extra
        yield _judged(where, nth, row, judge)


def _judged(where: str, nth: int, row: dict[str, Any], judge: Judge) -> Scored:
    text = row.get("response")
    if not isinstance(text, str):
        raise HarnessError(
            f"{where}: key 'response' is missing or no text, got {text!r}."
            " Each row needs the reply as `response`."
        )
    ending: Any = row.get("ending") or "unknown"
    if ending not in _ENDINGS:
        raise HarnessError(f"{where}: unknown ending, got {ending!r}. Write stop or length.")
    fields = {k: v for k, v in row.items() if k in FIELDS and v not in (None, "")}
    fields["id"] = str(fields.get("id") or nth)
    if "prompt" not in fields and "messages" not in fields:
        fields["prompt"] = "(none)"
    case = parse_case(fields, where)
    if case.prompt == "(none)" and "prompt" not in row:
        case = Case(**{k: getattr(case, k) for k in FIELDS if k not in {"prompt", "messages"}})
    judge.check_case(case)
    reply = Reply(text, case.id, ending=ending)
    file, _, line = where.rpartition(":")
    return Scored(file, int(line), case, reply, tuple(judge.verdicts(reply, case)))


def _rows(path: str) -> Iterator[tuple[str, dict[str, Any]]]:
    if path == "-":
        yield from _decoded(sys.stdin.buffer, STDIN, _kind(sys.stdin.buffer))
        return
    kind = Path(path).suffix
    if kind not in {".jsonl", ".csv"}:
        raise HarnessError(f"{path}: unknown kind of file. Give .jsonl, .csv or - for JSON Lines.")
    try:
        with Path(path).open("rb") as file:
            yield from _decoded(file, path, kind)
    except OSError as exc:
        raise HarnessError(f"{path}: cannot be read, {exc.strerror}. Check the path.") from None


def _kind(stream: BinaryIO) -> str:
    """Tell JSON Lines from CSV by the first character, without taking anything out."""
    peek = getattr(stream, "peek", None)
    start = peek(1)[:4096] if peek else b"{"
    return ".jsonl" if start.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] in {b"{", b""} else ".csv"


def _decoded(stream: BinaryIO, where: str, kind: str) -> Iterator[tuple[str, dict[str, Any]]]:
    newline = "" if kind == ".csv" else None
    lines = io.TextIOWrapper(stream, encoding="utf-8-sig", newline=newline)
    try:
        if kind == ".jsonl":
            yield from rows.jsonl(lines, where)
            return
        for at, row in rows.table(lines, where):
            yield at, {key: read_cell(key, cell, at) for key, cell in row.items()}
    except UnicodeDecodeError as exc:
        raise HarnessError(f"{where}: not UTF-8, {exc.reason}. Save the file as UTF-8.") from None
    finally:
        lines.detach()  # the stream is its opener's to close
