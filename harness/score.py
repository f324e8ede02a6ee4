"""Judge replies that exist: JSON Lines, CSV or standard input, one at a time."""

import io
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from harness import rows
from harness.errors import HarnessError
from harness.golden import parse_case, read_cell
from harness.judge import Judge, Verdict
from harness.schema import FIELDS
from rubrics.base import Case, Reply

_OWN = {"response", "id", "prompt", "ending"}
_ENDINGS = {"stop", "length", "error", "unknown"}


@dataclass(frozen=True, slots=True)
class Scored:
    """One judged reply."""

    case: Case
    reply: Reply
    verdicts: tuple[Verdict, ...]

    @property
    def passed(self) -> bool:
        """Whether every rubric passed: an error is no pass."""
        return bool(self.verdicts) and all(v.status == "passed" for v in self.verdicts)

    @property
    def errors(self) -> list[str]:
        """What could not be judged, and why."""
        return [f"{v.rubric}: {v.error}" for v in self.verdicts if v.error]

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


def score(path: str, judge: Judge, notes: list[str]) -> Iterator[Scored]:
    """Judge each reply of a file (`-` is standard input) as it is read.

    Args:
        path: A .jsonl or .csv file; standard input holds JSON Lines.
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
    return Scored(case, reply, tuple(judge.verdicts(reply, case)))


def _rows(path: str) -> Iterator[tuple[str, dict[str, Any]]]:
    if path == "-":
        stdin = io.TextIOWrapper(sys.stdin.buffer, encoding="utf-8-sig")
        yield from rows.jsonl(stdin, "standard input")
        return
    kind = Path(path).suffix
    if kind not in {".jsonl", ".csv"}:
        raise HarnessError(f"{path}: unknown kind of file. Give .jsonl, .csv or - for JSON Lines.")
    try:
        with Path(path).open(encoding="utf-8-sig", newline="" if kind == ".csv" else None) as file:
            if kind == ".jsonl":
                yield from rows.jsonl(file, path)
            for at, row in rows.table(file, path) if kind == ".csv" else ():
                yield at, {key: read_cell(key, cell, at) for key, cell in row.items()}
    except OSError as exc:
        raise HarnessError(f"{path}: cannot be read, {exc.strerror}. Check the path.") from None
    except UnicodeDecodeError as exc:
        raise HarnessError(f"{path}: not UTF-8, {exc.reason}. Save the file as UTF-8.") from None


def text_lines(scored: Sequence[Scored] | Iterator[Scored]) -> Iterator[str]:
    """Yield the terminal's lines for each reply that has findings or errors."""
    from harness import show

    for one in scored:
        findings = [f for v in one.verdicts for f in v.findings]
        if findings or one.errors:
            word = "ok (warnings)" if one.passed else "FAILED"
            yield f"{one.case.id}: {word}"
            yield show.failure(one.case.prompt or "(none)", one.reply.text, findings, one.errors)
            yield ""
