"""The replies of an accepted run, judged by the rubrics of a newer one: what a rule did to them."""

from dataclasses import replace

from harness import changes
from harness.changes import plain
from harness.compare import Diff, compare
from harness.judge import Judge
from harness.record import Run


def by_rules_of(new: Run, old: Run, judge: Judge) -> Run | None:
    """Return the old run with the verdicts of changed rubrics made anew; nothing is asked.

    None where `judge` is not what judged the new run: its word would be of a third set of rules.
    """
    if plain(judge.fingerprints(new.cases.values())) != plain(new.header["rubrics"]):
        return None
    before, after = old.header["rubrics"], new.header["rubrics"]
    moved = {name for name, _ in changes.of_rubrics(before, after)}
    anew = Judge({k: r for k, r in judge.rubrics.items() if k in moved}, judge.settings)
    verdicts = {
        key: (
            *(v for v in known if v.rubric not in moved),
            *anew.verdicts(old.replies[key], old.cases[key[0]]),
        )
        for key, known in old.verdicts.items()
    }
    rules = {name: after[name] if name in moved else rule for name, rule in before.items()
             if name not in moved or name in after}  # fmt: skip
    return replace(old, header={**old.header, "rubrics": rules}, verdicts=verdicts)


def effect(old: Run, anew: Run) -> Diff:
    """Compare the verdicts on the same replies before and after; a rubric that is off counts."""
    header = {**old.header, "rubrics": {**old.header["rubrics"], **anew.header["rubrics"]}}
    return compare(replace(old, header=header), replace(anew, header=header))
