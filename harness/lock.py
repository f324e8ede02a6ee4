"""What of the golden files, settings and rubrics is not what was accepted; no model is asked."""

from collections.abc import Sequence

from harness import evaluate as ev
from harness import regress
from harness.changes import Change
from harness.judge import Judge
from harness.provider import as_dict
from harness.record import Run
from harness.settings import Settings
from rubrics.base import Case


def unaccepted(settings: Settings, cases: Sequence[Case], judge: Judge) -> tuple[Change, ...]:
    """Return what a gate run would name as changed since the baseline; none without one.

    Raises:
        HarnessError: If the baseline is broken, or git knows no base branch of that name.
        Unjudgeable: If the merge base cannot be found.
    """
    reference = regress.open_reference(settings)
    if reference.lock is None:
        return ()
    chosen = ev.select(cases, "gate", settings, judge)
    header = {
        "generation": as_dict(ev.generation(settings)),
        "system_prompt": settings.system_text(),
        "rubrics": judge.fingerprints(chosen),
    }
    today = regress.with_gate(Run(header, {c.id: c for c in chosen}), settings)
    return regress.locked(reference.lock.run, today)
