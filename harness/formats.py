"""How `harness score` writes: one generator of text a format; each reply is written as it comes."""

import csv
import io
import json
import re
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from harness import sarif, show
from harness.score import STDIN, Scored
from rubrics.base import Finding, Rubric

Rules = Mapping[str, Rubric]

COLUMNS = (
    *("id", "passed", "rubric", "version", "severity", "key", "message"),
    *("start", "end", "text", "error"),
)
_FORMULA = re.compile(r"[=+\-@\t\r\n＝＋－＠]")


def text(scored: Iterable[Scored], rules: Rules) -> Iterator[str]:
    """Yield what a terminal shows: replies with findings or errors, faults underlined."""
    for one in scored:
        findings = [f for v in one.verdicts for f in v.findings]
        if findings or one.errors:
            word = "ok (warnings)" if one.passed else "FAILED"
            yield f"{show.plain(one.case.id)}: {word}\n"
            shown = show.failure(one.case.prompt or "(none)", one.reply.text, findings, one.errors)
            yield f"{shown}\n\n"


def jsonl(scored: Iterable[Scored], rules: Rules) -> Iterator[str]:
    """Yield one object a line."""
    for one in scored:
        yield _json(one.as_dict()) + "\n"


def json_list(scored: Iterable[Scored], rules: Rules) -> Iterator[str]:
    """Yield one list of the same objects."""
    before = "[\n"
    for one in scored:
        yield before + _json(one.as_dict())
        before = ",\n"
    yield "\n]\n" if before != "[\n" else "[]\n"


def csv_rows(scored: Iterable[Scored], rules: Rules) -> Iterator[str]:
    """Yield a header and one row a finding or error; a reply without either has one bare row."""
    yield csv_line(COLUMNS)
    for one in scored:
        made = one.as_dict()
        for row in [*made["findings"], *({"error": e} for e in made["errors"])] or [{}]:
            cells = {"id": made["id"], "passed": made["passed"], **row}
            yield csv_line([cells.get(name) for name in COLUMNS])


def csv_line(cells: Sequence[object], end: str = "\n") -> str:
    """Write one row; a cell that a spreadsheet would take for a formula begins with an apostrophe.

    Source: OWASP, "CSV Injection".
    """
    to = io.StringIO()
    csv.writer(to, lineterminator=end).writerow([_cell(cell) for cell in cells])
    return to.getvalue()


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    return harmless(str(value))


def harmless(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if _FORMULA.match(cell) else cell


def github(scored: Iterable[Scored], rules: Rules) -> Iterator[str]:
    """Yield one workflow command a finding; nothing in a reply can start another."""
    for one in scored:
        for verdict in one.verdicts:
            for finding in verdict.findings:
                yield _annotation(one, finding)
        for error in one.errors:
            yield _command(one, "error", "could not be judged", f"{one.case.id}: {error}")


def _annotation(one: Scored, finding: Finding) -> str:
    span = finding.span
    marked = f": {one.reply.text[span.start : span.end]!r}" if span else ""
    level = "warning" if finding.severity == "warning" else "error"
    said = f"{one.case.id}: {finding.message}{marked}"
    return _command(one, level, " ".join(filter(None, (finding.rubric, finding.key))), said)


def _command(one: Scored, level: str, title: str, message: str) -> str:
    file = one.file if one.file != STDIN else ""
    return command(level, file, one.line, title, message)


def command(level: str, file: str, line: int, title: str, message: str) -> str:
    """Return one workflow command of GitHub Actions; an empty file gives it no place."""
    place = f"file={_property(file)},line={line}," if file else ""
    return f"::{level} {place}title={_property(title)}::{_data(message)}\n"


def _data(value: str) -> str:
    """Escape as the runner unescapes; what it would read as a command of its own is broken up."""
    value = value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return show.plain(value).replace("::", "%3A%3A").replace("##[", "##%5B")


def _property(value: str) -> str:
    return _data(value).replace(":", "%3A").replace(",", "%2C")


def sarif_log(
    scored: Iterable[Scored], rules: Rules, gate: tuple[int, str] | None = None
) -> Iterator[str]:
    """Yield one SARIF 2.1.0 log; replies with findings wait in a file, since they come last.

    `gate` is the exit code and the word of the gate on these replies, where there was one.
    """
    errors: list[str] = []
    yield sarif.head(rules)
    with tempfile.TemporaryFile("w+", encoding="utf-8", errors="backslashreplace") as replies:
        comma, nth = "", 0
        for one in scored:
            errors += one.errors[: sarif.MOST_ERRORS - len(errors)]
            results = sarif.results(one, nth, rules)
            if not results:
                continue
            replies.write((",\n" if nth else "") + _json(sarif.artifact(one)))
            nth += 1
            for result in results:
                yield comma + "\n" + _json(result)
                comma = ","
        yield '\n],\n"artifacts": [\n'
        replies.seek(0)
        yield from replies
    yield "\n],\n" + sarif.tail(errors, gate)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


WRITERS: Mapping[str, Callable[[Iterable[Scored], Rules], Iterator[str]]] = {
    "text": text,
    "json": json_list,
    "jsonl": jsonl,
    "csv": csv_rows,
    "github": github,
    "sarif": sarif_log,
}
