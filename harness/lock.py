"""What of the golden files, settings and rubrics is not what was accepted; no model is asked."""

from collections.abc import Sequence

from harness import regress, today
from harness.changes import Change
from harness.judge import Judge
from harness.settings import Settings
from rubrics.base import Case


def unaccepted(settings: Settings, cases: Sequence[Case], judge: Judge) -> tuple[Change, ...]:
    """Return what is otherwise than in the baseline, which may just have been deleted.

    Raises:
        HarnessError: If the baseline is broken, or git knows no base branch of that name.
        Unjudgeable: If the merge base cannot be found.
    """
    reference = regress.open_reference(settings)
    if reference.lock is None:
        return ()
    found = regress.locked(reference.lock.run, today.project(settings, cases, judge))
    if reference.deleted:
        return (Change("the baseline", f"in {reference.base_name}", "deleted"), *found)
    return found
