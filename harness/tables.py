"""Tables of labelled replies: what each rule should say of them, and what it does say.

A table is TOML. `[[pass]]` and `[[fail]]` rows hold a reply that must not, or must, be flagged;
`[[row]]` rows hold the parts that a reply has, as `labels`: what is not listed is absent.
"""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from harness.errors import HarnessError, nearest
from harness.golden import parse_case
from harness.judge import Judge
from harness.settings import read_text
from rubrics.base import PARTS, Case, Finding, Reply, Span

KINDS = ("pass", "fail", "row")
_KEYS = (
    *("text", "prompt", "messages", "case", "ending"),
    *("at", "keys", "labels", "known", "why"),
)


@dataclass(frozen=True, slots=True)
class TableRow:
    """One labelled reply; `at` is the exact text of each fault, None where nobody said."""

    rule: str
    kind: str
    nth: int
    text: str
    case: Case
    ending: Any = "unknown"
    at: tuple[str, ...] | None = None
    keys: tuple[str, ...] | None = None
    labels: frozenset[str] = frozenset()
    known: bool | tuple[str, ...] = False
    why: str = ""

    @property
    def id(self) -> str:
        """Name the row: rule, kind and its place among its kind."""
        return f"{self.rule}-{self.kind}-{self.nth}"


@dataclass(frozen=True, slots=True)
class Table:
    """All rows of one rule by one author. `exact`: a mark must be the very text of `at`."""

    rule: str
    exact: bool
    rows: tuple[TableRow, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a rule says of a row: its findings of severity error."""

    row: TableRow
    findings: tuple[Finding, ...]

    @property
    def flagged(self) -> bool:
        """Whether the rule fails the reply."""
        return bool(self.findings)

    @property
    def marked(self) -> tuple[str, ...]:
        """The text of each mark; empty where something is absent."""
        return tuple(_cut(self.row.text, f.span) for f in self.findings)

    @property
    def parts(self) -> frozenset[str]:
        """The parts that the rule sees, in a row of labels."""
        return frozenset(PARTS) - {f.key for f in self.findings}

    @property
    def wrong_labels(self) -> frozenset[str]:
        """The parts that rule and author see differently."""
        return self.parts ^ self.row.labels

    def right(self, *, exact: bool) -> bool:
        """Say whether the rule agrees with the row."""
        if self.row.kind == "row":
            return not self.wrong_labels
        if self.row.kind == "pass":
            return not self.flagged
        return self.flagged and self.agrees(exact=exact)

    def agrees(self, *, exact: bool) -> bool:
        """Say whether the marks of a failing row lie where its author says, in both directions."""
        at = self.row.at
        if at is None:
            return True
        if exact:
            same_keys = self.row.keys is None or self.row.keys == tuple(
                f.key for f in self.findings
            )
            return self.marked == at and same_keys
        return all(self.met(fault) for fault in at) and not self.stray

    @property
    def stray(self) -> int:
        """How many marks lie where the author sees no fault."""
        at = self.row.at or ()
        return sum(
            not any(_touches(self.row.text, f.span, fault) for fault in at) for f in self.findings
        )

    def met(self, fault: str) -> bool:
        """Say whether some mark overlaps a place where this text stands."""
        return any(_touches(self.row.text, f.span, fault) for f in self.findings)


def read(path: Path) -> Table:
    """Read the table of the rule that the file is named after.

    Raises:
        HarnessError: If the file is not such a table.
    """
    try:
        data = tomllib.loads(read_text(path))
    except tomllib.TOMLDecodeError as exc:
        raise HarnessError(f"{path}: not TOML, {exc}. Mend the line.") from None
    for key in data:
        if key not in {*KINDS, "exact"}:
            raise HarnessError(f"{path}: unknown key, got {key!r}. {nearest(key, list(KINDS))}")
    rows = tuple(
        row_of(path, kind, nth, fields)
        for kind in KINDS
        for nth, fields in enumerate(data.get(kind, ()), 1)
    )
    return Table(path.stem, bool(data.get("exact", False)), rows)


def judged(judge: Judge, row: TableRow) -> Outcome:
    """Judge a row by its own rule.

    Raises:
        AssertionError: If the rule raises: an error is no outcome.
    """
    verdicts = judge.verdicts(Reply(row.text, ending=row.ending), row.case)
    verdict = next((v for v in verdicts if v.rubric == row.rule), None)
    if verdict is None:  # the rule does not apply to such a case
        return Outcome(row, ())
    if verdict.error:
        raise AssertionError(f"{row.id}: {verdict.error}")
    return Outcome(row, tuple(f for f in verdict.findings if f.severity == "error"))


def row_of(path: Path, kind: str, nth: int, fields: Mapping[str, Any]) -> TableRow:
    """Read one row of a table.

    Raises:
        HarnessError: If a key is unknown or a value is wrong.
    """
    where = f"{path}: {kind} {nth}"
    for key in fields:
        if key not in _KEYS:
            raise HarnessError(f"{where}: unknown key, got {key!r}. {nearest(key, list(_KEYS))}")
    text = fields.get("text")
    if not isinstance(text, str):
        raise HarnessError(f"{where}: key 'text' is missing or no text, got {text!r}. Write it.")
    at = _texts(where, fields, "at")
    for fault in at or ():
        if fault not in text:
            raise HarnessError(f"{where}: 'at' is not in the text, got {fault!r}. Copy it exactly.")
    labels = _texts(where, fields, "labels") or ()
    for label in labels:
        if label not in PARTS:
            raise HarnessError(
                f"{where}: unknown label, got {label!r}. {nearest(label, list(PARTS))}"
            )
    known = fields.get("known", False)
    return TableRow(
        path.stem,
        kind,
        nth,
        text,
        _case(where, kind, fields),
        fields.get("ending", "unknown"),
        at,
        _texts(where, fields, "keys"),
        frozenset(labels),
        known if isinstance(known, bool) else tuple(known),
        fields.get("why", ""),
    )


def _texts(where: str, fields: Mapping[str, Any], key: str) -> tuple[str, ...] | None:
    value = fields.get(key)
    if value is None:
        return None
    if not isinstance(value, list) or not all(isinstance(v, str) for v in value):
        raise HarnessError(
            f'{where}: key {key!r} is no list of texts, got {value!r}. Write ["..."].'
        )
    return tuple(value)


def _case(where: str, kind: str, fields: Mapping[str, Any]) -> Case:
    """Return the case of a row; one without a prompt asks for nothing."""
    given: dict[str, Any] = {"id": "row", **fields.get("case", {})}
    said = next((k for k in ("messages", "prompt") if fields.get(k)), None)
    if said:
        given[said] = fields[said]
    if kind == "row":
        given["parts"] = list(PARTS)
    if "prompt" in given or "messages" in given:
        return parse_case(given, where)
    case = parse_case({**given, "prompt": "(none)"}, where)
    return Case(**{name: getattr(case, name) for name in Case.__slots__ if name != "messages"})


def _cut(text: str, span: Span | None) -> str:
    return text[span.start : span.end] if span else ""


def _touches(text: str, span: Span | None, fault: str) -> bool:
    if not span or not fault:
        return not span and not fault
    start = text.find(fault, max(0, span.start - len(fault) + 1))
    return start >= 0 and start < span.end


def files(folder: Path) -> Sequence[Path]:
    """Return the tables of a folder, sorted."""
    return sorted(folder.glob("*.toml"))
