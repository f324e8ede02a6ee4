"""`harness validate`: golden files, sheet and settings, without a model."""

import os
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from finetune import doors, evidence, overlaps
from finetune.plan import plan_of
from finetune.sheet import Row, clash_text, separation
from harness import golden, told
from harness import judge as judging
from harness.errors import HarnessError
from harness.files import SUFFIXES, unread
from harness.judge import Judge
from harness.lock import unaccepted
from harness.meaning import Nearness, clashes, engine
from harness.settings import Settings
from harness.show import finding_line
from harness.similar import of_case
from rubrics.base import Case, Reply


@dataclass(frozen=True, slots=True)
class Found:
    """What a check of the inputs found: figures to read, and problems that fail it."""

    report: tuple[str, ...]
    problems: tuple[str, ...]


def validate(settings: Settings, *, lock: bool = False) -> Found:
    """Check everything that a run or a retraining would read; `lock`: a changed lock is a problem.

    Raises:
        HarnessError: If files cannot be read or break their schema: a line for each.
    """
    judge, cases, rows = _read(settings)
    by = engine(settings)
    counts = Counter(case.split for case in cases)
    report = [f"golden: {', '.join(f'{n} {split}' for split, n in sorted(counts.items()))} cases"]
    changed = list(_lock(settings, cases, judge))
    problems = list(_ideals(cases, judge))
    (problems if lock else report).extend(changed)
    report += _unchecked(cases, judge)
    report += _unread(settings)
    if settings.sheet:
        problems += [clash_text(c) for c in separation(rows, cases, by)]
        faults = {row.origin: _row_faults(row, judge) for row in rows}
        failed = {origin: frozenset(rubric for rubric, _ in f) for origin, f in faults.items()}
        report += evidence.lines(rows, judge, failed)
        report += overlaps.lines(rows, by)
        problems += _row_ideals(faults)
    else:
        gate = [of_case(c) for c in cases if c.split == "gate"]
        problems += [clash_text(c) for c in clashes(gate, by=by)]
    report.append(_compared(settings, by))
    return Found(tuple(report), tuple(problems))


def _compared(settings: Settings, by: Nearness | None) -> str:
    """Say how near-duplicates were looked for: what was not looked for is not there to be read."""
    if by:
        return "near-duplicates: compared by words and by meaning"
    hint = " More are found with: pip install 'mimir-harness[relevance]'."
    return (
        f"near-duplicates: compared by words alone.{hint if settings.duplicates == 'auto' else ''}"
    )


def _read(settings: Settings) -> tuple[Judge, Sequence[Case], Sequence[Row]]:
    """Read all that there is before complaining, so that a newcomer is not told one by one."""
    reads: dict[str, Callable[[], Any]] = {
        "system": settings.system_text,
        "plan": lambda: plan_of(settings),
        "judge": lambda: judging.load(settings),
        "cases": lambda: golden.load(settings),
        "rows": lambda: doors.load(settings).rows if settings.sheet else (),
    }
    found, wrong = {}, []
    for name, read in reads.items():
        try:
            found[name] = read()
        except HarnessError as exc:
            wrong.append(str(exc))
    if wrong:
        raise HarnessError("\n".join(wrong))
    for case in found["cases"]:
        found["judge"].check_case(case)
    return found["judge"], found["cases"], found["rows"]


def _lock(settings: Settings, cases: Sequence[Case], judge: Judge) -> Iterator[str]:
    """Say what the gate will name as changed: no error yet, but no pass either."""
    changed = unaccepted(settings, cases, judge)
    for line in told.grouped(changed):
        yield f"not accepted in {settings.baseline}, so the gate will not pass: {line}"


def _ideals(cases: Sequence[Case], judge: Judge) -> Iterator[str]:
    """An ideal that breaks its own case cannot be reached by any model."""
    for case in cases:
        if case.ideal is None:
            continue
        for _, line in _faults(Reply(case.ideal, case.id), case, judge):
            where = f"{case.source}: case {case.id!r}, key 'ideal'"
            yield f"{where}: {line}. Mend the ideal or the case."


def _unchecked(cases: Sequence[Case], judge: Judge) -> Iterator[str]:
    """Name the answers that a reply may give away, whatever their author thought."""
    for case in cases:
        if case.answer is not None and (case.reveal or judge.severity("reveal", case) == "off"):
            why = "no `reveal: false`" if case.reveal else "rubric reveal switched off"
            yield (
                f"{case.source}: case {case.id!r}, key 'answer': nothing looks for it in the reply,"
                f" got {why}. Mend that, or remove the answer."
            )


def _unread(settings: Settings) -> Iterator[str]:
    """Name what lies among the golden files as if it were one."""
    known = [settings.path(name) for name in (settings.baseline, *settings.sheet)]
    for path in unread([settings.path(name) for name in settings.golden], known):
        shown = os.path.relpath(path, settings.root)
        yield (
            f"{shown}: is no golden file, so nothing reads it. Golden files are"
            f" {' '.join(SUFFIXES)}, without _ or . before the name."
        )


def _row_faults(row: Row, judge: Judge) -> list[tuple[str, str]]:
    return list(_faults(Reply(row.ideal), Case(messages=row.messages), judge))


def _row_ideals(faults: Mapping[str, Sequence[tuple[str, str]]]) -> Iterator[str]:
    """An ideal that breaks a rubric would teach the fault."""
    for origin, found in faults.items():
        for _, line in found:
            yield f"{origin}: the ideal response breaks a rubric, got {line}. Mend the ideal."


def _faults(reply: Reply, case: Case, judge: Judge) -> Iterator[tuple[str, str]]:
    """Yield each error with its rubric."""
    for verdict in judge.verdicts(reply, case):
        if verdict.error:
            yield verdict.rubric, f"{verdict.rubric} raised {verdict.error}"
        for finding in verdict.findings:
            if finding.severity == "error":
                span = finding.span
                text = f" {reply.text[span.start : span.end]!r}" if span else ""
                yield verdict.rubric, finding_line(finding) + text
