"""Golden files as pytest items. harness/plugin.py imports this when it meets the first one."""

import gc
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from harness import again, ci, gate, golden, regress, show
from harness import judge as judging
from harness.errors import HarnessError, Unjudgeable
from harness.evaluate import Evaluation, Outcome, evaluate, select, sentence
from harness.outputs import leave
from harness.plugin import FILES
from harness.provider import open_provider
from harness.record import Run
from harness.settings import Settings
from rubrics.base import Case


class CaseFailed(Exception):  # noqa: N818
    """A golden case did not pass. The text is what the person reads."""


@dataclass(slots=True)
class Gate:
    """The session's evaluation: outcome and, where a gate was decided, its word."""

    settings: Settings
    total: int
    outcome: Outcome
    whole: bool
    why_not: str = ""
    page: Path | None = None
    _results: dict[str, gate.CaseResult] = field(default_factory=dict)

    def result(self, case: Case) -> gate.CaseResult:
        """Return what became of a case."""
        if not self._results:
            self._results = {r.id: r for r in gate.results(self.outcome.run)}
        return self._results[case.id]

    @property
    def tolerates(self) -> bool:
        """Whether the gate was decided and passed: a failing case is then shown as xfail."""
        return self.whole and self.outcome.decision.outcome == "passed"

    def exit_code(self, own: int) -> int:
        """Return the session's exit code: pytest's own, unless the gate says worse."""
        if not self.whole or own not in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED):
            return own
        code = self.outcome.decision.exit_code
        others = own == pytest.ExitCode.TESTS_FAILED
        if code == gate.EXIT_CODES["unjudged"]:
            # A failing item of an unjudged gate is part of it; a failing gate would say 1 itself.
            return code
        return max(code, int(others))

    def closing(self) -> Iterator[str]:
        """Yield the last lines of the terminal."""
        if self.whole:
            yield sentence(self.outcome.run, self.outcome.decision, self.settings)
            notes = self.outcome.decision.notes
            yield from (show.plain(note.replace("\n", " ")) for note in notes)
        else:
            yield self.why_not
        if self.page:
            yield f"page: {self.page}"
        run, decision = self.outcome.run, self.outcome.decision
        yield from ci.annotations(run, decision, self.settings, note=self.why_not)


GATE = pytest.StashKey[Gate]()


class GoldenFile(pytest.File):
    """A golden file; its items are the gate cases."""

    def collect(self) -> Iterator["GoldenItem"]:
        """Read the file and yield one item a gate case; a file met by two paths is read once.

        Only here is it met: pytest also makes files of folders that it looks through on its way.
        """
        files, real = self.config.stash[FILES], self.path.resolve()
        if files[real] not in (None, self.path):
            return
        files[real] = self.path
        root = self.config.rootpath
        for case in golden.load_file(self.path, root):
            if case.split == "gate":
                yield GoldenItem.from_parent(self, name=case.id, file=self, case=case)

    def repr_failure(self, excinfo: Any) -> Any:  # type: ignore[override]
        """Show a user's mistake in one line."""
        if isinstance(excinfo.value, HarnessError):
            return str(excinfo.value)
        return super().repr_failure(excinfo)


class GoldenItem(pytest.Item):
    """One gate case."""

    def __init__(self, *, file: GoldenFile, case: Case, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.file, self.case = file, case
        self.extra_keyword_matches.update(case.tags)  # so that -k mathematics selects them

    def runtest(self) -> None:
        """Report what the evaluation found."""
        decided = self.config.stash[GATE]
        result = decided.result(self.case)
        if result.status == "passed":
            return
        if result.status == "failed" and decided.tolerates:
            pytest.xfail(f"tolerated: {_first(decided, self.case)}")
        raise CaseFailed(_explain(decided, self.case, result))

    def repr_failure(self, excinfo: Any, style: Any = None) -> Any:
        """Show prompt, reply and faults instead of a traceback."""
        if isinstance(excinfo.value, CaseFailed):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int, str]:
        """Point at the case's line in its golden file."""
        line = self.case.source.rsplit(":", 1)[-1]
        return self.path, int(line) - 1 if line.isdigit() else 0, self.name


class GateItem(pytest.Item):
    """The gate itself, where it did not pass: so that pytest's own JUnit file does not either."""

    def runtest(self) -> None:
        """Fail, with the gate's word."""
        raise CaseFailed(next(self.config.stash[GATE].closing()))

    def repr_failure(self, excinfo: Any, style: Any = None) -> Any:
        """Show the sentence instead of a traceback."""
        if isinstance(excinfo.value, CaseFailed):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int, str]:
        """Stand at the head of a golden file."""
        return self.path, 0, self.name


def prepare(session: pytest.Session, settings: Settings, left: Sequence[Path] = ()) -> None:
    """Ask and judge the selected golden cases, and decide if they are the whole gate.

    `left` are golden files that pytest did not come to; without a choice of the user's that is
    no selection, and nothing can be said of the gate.
    """
    try:
        _check_whole(session.config, settings, left)
        made = session.config.stash[GATE] = _run(session, settings)
    except HarnessError as exc:
        raise pytest.UsageError(str(exc)) from None
    except Unjudgeable as exc:
        pytest.exit(f"could not be judged: {exc}", returncode=gate.EXIT_CODES["unjudged"])
    if made.whole and made.outcome.decision.outcome != "passed":
        last = next(item for item in reversed(session.items) if isinstance(item, GoldenItem))
        session.items.append(GateItem.from_parent(last.file, name="(gate)"))
        session.testscollected += 1


def _run(session: pytest.Session, settings: Settings) -> Gate:
    option = session.config.option
    only = option.golden_rubrics.split(",") if option.golden_rubrics else None
    judge = judging.load(settings, only)
    items = [item for item in session.items if isinstance(item, GoldenItem)]
    chosen = {item.case.id for item in items}
    every = select(golden.load(settings), "gate", settings, judge)
    cases = tuple(c for c in every if c.id in chosen)
    selection = again.joined(again.share(len(cases), len(every), "cases"), judge.selection)
    why_not = _no_gate(option, selection)
    reference = None if why_not else regress.open_reference(settings)
    provider = open_provider(settings.provider, settings)
    extra: dict[str, Any] = {"cache": None} if option.golden_no_cache else {}
    job = Evaluation(
        cases, provider, judge, settings, settings.provider,
        selection=selection, reference=reference, **extra,
    )  # fmt: skip
    reports = settings.path(settings.reports) / "latest"
    with show.progress("asking and judging", sum(c.samples for c in cases)) as advance:
        outcome = evaluate(job, reports / "run.jsonl", advance)
    base = outcome.base(reference)
    page = leave(outcome.run, outcome.decision, settings, reports, base=base, note=why_not)
    gc.freeze()  # all of it lives to the end: pytest's two collections there need not walk it
    return Gate(settings, len(every), outcome, not why_not, why_not, page)


def _check_whole(config: pytest.Config, settings: Settings, left: Sequence[Path]) -> None:
    """Refuse golden files that were left out, unless by --ignore, --lf or paths below."""
    named = {(config.invocation_params.dir / arg).resolve() for arg in config.args}
    folders = [settings.path(name) for name in settings.golden]
    whole = all(named & {f, *f.parents} for f in folders)
    option = config.option
    chosen = option.ignore or option.ignore_glob or getattr(option, "lf", False)
    if left and whole and not chosen:
        raise Unjudgeable(
            f"{left[0]}: one of {len(left)} golden files that pytest passed over, though nothing"
            " was selected. Look at norecursedirs and collect_ignore, or move it"
        )


def _no_gate(option: Any, selection: str) -> str:
    if selection:
        return f"not a gate: {selection}"
    if option.maxfail:
        return "not a gate: -x or --maxfail may stop before the last case"
    return ""


def _first(decided: Gate, case: Case) -> str:
    for sample in range(case.samples):
        for verdict in decided.outcome.run.verdicts.get((case.id, sample), ()):
            for finding in verdict.findings:
                if finding.severity == "error":
                    return show.finding_line(finding)
    return "failed"


def _first_line(run: Run, case: Case, result: gate.CaseResult) -> str:
    """Say what is wrong with a case in the line that pytest's summary shows."""
    if result.errors:
        return f"not judged: {result.errors[0]}"
    every = [v for s in range(case.samples) for v in run.verdicts.get((case.id, s), ())]
    return f"fails {', '.join(dict.fromkeys(v.rubric for v in every if v.status == 'failed'))}"


def _explain(decided: Gate, case: Case, result: gate.CaseResult) -> str:
    run = decided.outcome.run
    pieces = []
    for sample in range(case.samples):
        reply = run.replies.get((case.id, sample))
        verdicts = run.verdicts.get((case.id, sample), ())
        findings = [f for v in verdicts for f in v.findings]
        if case.samples > 1 and not any(v.status != "passed" for v in verdicts):
            continue
        errors = [e.partition(": ")[2] for e in result.errors]
        pieces.append(show.failure(case.prompt, reply.text if reply else "", findings, errors))
    first = show.line(_first_line(run, case, result))
    return "\n".join([first, "\n\n".join(pieces)])
