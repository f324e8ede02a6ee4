"""`harness run`: from settings and options to an outcome, its record and its page."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from harness import again, gate, golden, regress, show
from harness import evaluate as ev
from harness import judge as judging
from harness.errors import HarnessError
from harness.judge import Judge
from harness.outputs import leave
from harness.provider import open_provider
from harness.regress import Reference
from harness.settings import Settings
from rubrics.base import Case


@dataclass(frozen=True, slots=True)
class Options:
    """What `harness run` is told beside the settings. At most one of the last four.

    `golden` are files or folders to ask in place of those of the settings.
    """

    split: str = "gate"
    golden: tuple[str, ...] = ()
    rubrics: str | None = None
    stop_early: bool = False
    cache: bool = True
    output: Path | None = None
    only_failed: Path | None = None
    only_errors: Path | None = None
    rejudge: Path | None = None
    resume: bool = False


def run(settings: Settings, how: Options, say: Callable[[str], None]) -> tuple[ev.Outcome, Path]:
    """Ask, judge, decide; return the outcome and the page's path.

    Raises:
        HarnessError: If the input is wrong or two options exclude each other.
    """
    _check(how)
    judge = judging.load(settings, how.rubrics.split(",") if how.rubrics else None)
    gated = how.split == "gate" or how.rejudge  # a record keeps the split that it has
    reference = regress.open_reference(settings) if gated else None
    folder = how.output or settings.path(settings.reports) / "latest"
    record = folder / "run.jsonl"
    if how.rejudge:
        outcome = again.rejudge(how.rejudge, judge, settings, reference, record)
    else:
        job = _job(settings, how, judge, reference)
        job = _known(job, how, record, say)
        with show.progress("asking and judging", sum(c.samples for c in job.cases)) as advance:
            outcome = ev.evaluate(job, record, advance)
    base = outcome.base(reference)
    note = gate.why_not(outcome.run.header)
    return outcome, leave(outcome.run, outcome.decision, settings, folder, base=base, note=note)


def _check(how: Options) -> None:
    given = {
        "--only-failed": how.only_failed,
        "--only-errors": how.only_errors,
        "--rejudge": how.rejudge,
        "--resume": how.resume,
    }
    named = [name for name, value in given.items() if value]
    if how.rejudge and how.golden:  # it keeps the cases of its record
        named.append("--golden")
    if len(named) > 1:
        raise HarnessError(f"command line: {' and '.join(named)} exclude each other. Keep one.")


def _job(
    settings: Settings, how: Options, judge: Judge, reference: Reference | None
) -> ev.Evaluation:
    cases = ev.select(golden.load(settings, how.golden), how.split, settings, judge)
    selection = _apart(cases, settings, how, judge) if how.golden else ""
    if how.only_failed:
        total = len(cases)
        cases = again.failed(cases, how.only_failed)
        selection = again.joined(selection, again.share(len(cases), total, "cases"))
    provider = open_provider(settings.provider, settings)
    extra: dict[str, Any] = {} if how.cache else {"cache": None}
    return ev.Evaluation(
        cases, provider, judge, settings, settings.provider, how.split, how.stop_early,
        selection=again.joined(selection, judge.selection), reference=reference, **extra,
    )  # fmt: skip


def _apart(cases: Sequence[Case], settings: Settings, how: Options, judge: Judge) -> str:
    """Say what --golden chose, where that is not what the settings name; '' where it is.

    Where the settings name no folder, and there is none by the usual name, the option is all.
    """
    unset = settings.golden == Settings().golden
    if unset and not any(settings.path(name).exists() for name in settings.golden):
        return ""
    whole = {c.id: c for c in ev.select(golden.load(settings), how.split, settings, judge)}
    known = sum(whole.get(c.id) == c for c in cases)
    more = f"{len(cases) - known} others by --golden" if known < len(cases) else ""
    return again.joined(again.share(known, len(whole), "cases"), more)


def _known(
    job: ev.Evaluation, how: Options, record: Path, say: Callable[[str], None]
) -> ev.Evaluation:
    if how.only_errors:
        return again.go_on(job, how.only_errors)
    if how.resume and record.exists():
        return again.go_on(job, record)
    if how.resume:
        say(f"{record}: no record to go on from, so this run starts anew")
    return job
