"""The project as it is today, as far as a gate hangs on it, and what a record has otherwise."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from harness import changes, golden, regress, told
from harness import evaluate as ev
from harness import judge as judging
from harness.changes import Change
from harness.gate import Decision
from harness.judge import Judge
from harness.provider import as_dict
from harness.record import Run
from harness.settings import Settings
from rubrics.base import Case


def project(settings: Settings, cases: Sequence[Case], judge: Judge) -> Run:
    """Return what a gate run would record today beside the replies: no model is asked.

    Raises:
        HarnessError: If a case has settings that no rubric knows.
    """
    chosen = ev.select(cases, "gate", settings, judge)
    header = {
        "generation": as_dict(ev.generation(settings)),
        "system_prompt": settings.system_text(),
        "rubrics": judge.fingerprints(chosen),
    }
    return regress.with_gate(Run(header, {c.id: c for c in chosen}), settings)


def behind(run: Run, settings: Settings, judge: Judge | None = None) -> tuple[Change, ...]:
    """Return what a record has otherwise than today's project: such a record is no gate of it.

    Settings that decide don't count: a decision on a record is by those of today.

    Raises:
        HarnessError: If the golden files or the system prompt cannot be read.
    """
    judge = judge or judging.load(settings)
    return tuple(_behind(run, project(settings, golden.load(settings), judge)))


def _behind(run: Run, today: Run) -> Iterator[Change]:
    decided_alike = Run({**run.header, "gate": today.header["gate"]}, run.cases)
    yield from regress.locked(decided_alike, today, "in the record")
    for name, case in today.cases.items():
        if name not in run.cases:
            yield Change("case", "not in the record", "a golden case", name, case.source)
    for rubric in sorted(today.header["rubrics"].keys() - run.header["rubrics"].keys()):
        severity = today.header["rubrics"][rubric]["severity"]
        yield Change(f"rubric {rubric}", "not in the record", f"on ({severity})")


def weigh(run: Run, decision: Decision, settings: Settings, found: Sequence[Change]) -> Decision:
    """Add to a decision on a record what is otherwise today; then it is no pass of today's gate."""
    old, new = run.header["gate"], regress.with_gate(run, settings).header["gate"]
    moved = changes.of_values("", old, new, tuple(new))
    notes = [f"decided by today's settings, not by the record's: {c}" for c in moved]
    if not found:
        return replace(decision, notes=(*decision.notes, *notes))
    n = len(found)
    notes.append(f"the record is not of today's project, {n} difference{'s' * (n > 1)}:")
    notes += [f"  {line}" for line in told.grouped(found)]
    notes.append(
        "  Ask the model again: harness run. Or judge these replies by today's files:"
        " harness run --provider replay:RUN"
    )
    return replace(
        decision,
        outcome="failed" if decision.outcome == "failed" else "unjudged",
        reason=f"{decision.reason}; the record is not of today's project",
        notes=(*decision.notes, *notes),
    )
