"""What a CI system reads: annotations at the golden line, a step summary, findings as SARIF."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from harness.evaluate import sentence, shown
from harness.gate import Decision, results
from harness.record import Run
from harness.score import Scored
from harness.settings import Settings
from rubrics.base import Case, Reply

MOST = 10  # annotations of a level that GitHub shows of one step; the first is the gate's word


def scored(run: Run) -> Iterator[Scored]:
    """Walk over the replies of a run as `harness score` does; the place is the golden line."""
    for case, sample, reply, verdicts in shown(run):
        file, line = place(case)
        missing = Reply("", case.id, sample, "error", "no reply in the record")
        yield Scored(file, line, case, reply or missing, tuple(verdicts))


def place(case: Case) -> tuple[str, int]:
    """Return file and line of a case."""
    file, _, line = case.source.rpartition(":")
    return (file, int(line)) if line.isdigit() else (case.source, 1)


def annotations(
    run: Run, decision: Decision, settings: Settings, *, note: str = ""
) -> Iterator[str]:
    """Yield, under GitHub Actions alone, the gate's word and the first cases that did not pass.

    In a passing gate a failing case warns, as it is tolerated there.
    """
    if os.environ.get("GITHUB_ACTIONS") != "true":
        return
    from harness.formats import command
    from harness.summary import failing

    word = note or sentence(run, decision, settings)
    failed = decision.outcome != "passed"
    level = "notice" if note or not failed else "error"
    yield command(level, "", 0, "gate", word)
    for one in list(failing(run))[: MOST - 1]:
        file, line = place(one.case)
        said = "; ".join(one.faults)
        yield command("error" if failed and not note else "warning", file, line, one.case.id, said)
    n = sum(r.status != "passed" for r in results(run, str(run.header["split"])))
    if n > MOST - 1:
        yield command("notice", "", 0, "gate", f"{n} cases did not pass; the page has all")


def step_summary(
    run: Run, decision: Decision, settings: Settings, *, base: Run | None, note: str = ""
) -> None:
    """Add the run to the step summary of GitHub Actions, where there is one."""
    path = os.environ.get("GITHUB_STEP_SUMMARY")
    if path:
        from harness.summary import markdown

        try:
            with Path(path).open("a", encoding="utf-8") as file:
                file.write(markdown(run, decision, settings, base=base, note=note) + "\n")
        except OSError as exc:  # a summary is a courtesy: the decision stands without it
            sys.stderr.write(f"step summary: {path} cannot be written, {exc.strerror}\n")
