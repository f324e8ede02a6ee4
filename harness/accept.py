"""`harness accept`: make a run the baseline. The only thing that writes the file."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from harness import baseline, gate, record, regress, today, told
from harness.baseline import Baseline, Reason
from harness.errors import HarnessError, Unjudgeable
from harness.gate import Decision
from harness.outputs import write
from harness.record import Run
from harness.regress import Against, Reference
from harness.settings import Settings


def accept(path: Path, settings: Settings, reason: str | None) -> list[str]:
    """Write a run to the baseline, with what it locks; return lines that say what was done.

    Args:
        path: A run record, whole, of all gate cases, without an error.
        settings: The settings in force: those that decide are locked.
        reason: Why, for a run that does not pass or a changed lock; kept in the file.

    Raises:
        Unjudgeable: If the run is stopped, incomplete, errored or a selection.
        HarnessError: If a reason is needed and none is given.
    """
    run = record.read(path)
    _refuse(run, path)
    old_news = told.grouped(today.behind(run, settings))
    target = settings.path(settings.baseline)
    old = baseline.read(target) if target.exists() else None
    plain = gate.decide(run, settings)
    decision, against = regress.weigh(run, plain, settings, Reference(settings.baseline, old))
    what = tuple(_needs(plain, decision, against))
    why = " ".join((reason or "").split())  # one line: it will be printed in a list
    if what and not why:
        raise HarnessError(
            f"{path}: a reason is needed, got none: {'; '.join(what)}."
            " Say why: --reason 'TEXT' (it is kept in the file)."
        )
    reasons = old.reasons if old else ()
    if what:
        time = dt.datetime.now(dt.UTC).isoformat(timespec="seconds")
        reasons = (*reasons, Reason(time, why, what))
    made = replace(regress.with_gate(run, settings), decision={"outcome": plain.outcome})
    write(target, baseline.dump(Baseline(made, reasons)))
    late = [f"  of another day than the project, and the gate will say so: {x}" for x in old_news]
    return [*_said(settings, old, against, what), *late]


def _refuse(run: Run, path: Path) -> None:
    """Refuse what says less than a whole run of the gate."""
    split = str(run.header["split"])
    results = gate.results(run, split)
    errors = [e for r in results for e in r.errors]
    why = ""
    if split != "gate":
        why = f"a run of the split {split!r}"
    elif run.header.get("stopped_early"):
        why = "stopped early"
    elif run.decision is None:
        why = "cut off before its end"
    elif run.header.get("selection"):
        why = f"a selection, {run.header['selection']}"
    elif errors:
        why = f"{len(errors)} could not be judged, the first: {errors[0]}"
    elif not results:
        why = "without a case"
    if why:
        raise Unjudgeable(f"{path} is not accepted: {why}. Accept a whole run: harness run")


def _needs(plain: Decision, decision: Decision, against: Against) -> Iterator[str]:
    """Yield what somebody has to answer for: the run does not pass, or the lock moves."""
    if plain.outcome != "passed":
        yield f"the run does not pass, {plain.reason}"
    elif decision.outcome == "failed":
        yield decision.reason
    yield from told.grouped(against.changes)


def _said(
    settings: Settings, old: Baseline | None, against: Against, what: tuple[str, ...]
) -> Iterator[str]:
    verb = "replaced" if old else "made"
    yield f"baseline {verb}: {settings.baseline}. Commit it: its diff shows what changes."
    yield from (f"  accepted: {line}" for line in what)
    if against.diff:
        yield from (f"  {line}" for line in told.facts(against.diff))
