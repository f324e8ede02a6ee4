"""The gate beside the baseline: what changed since a run was accepted, and what broke."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import takewhile
from pathlib import PurePosixPath

from harness import baseline as baselines
from harness import changes, told, vcs
from harness import judge as judging
from harness.afresh import by_rules_of, effect
from harness.baseline import MARKS, Baseline
from harness.changes import Change
from harness.compare import Diff, compare
from harness.errors import HarnessError, Unjudgeable
from harness.gate import Decision
from harness.judge import Judge
from harness.record import Run
from harness.settings import Settings, table_of

# Of the header's gate settings, those that decide; `rubrics` is locked by the fingerprints.
_DECIDING = ("pass_rate", "min_cases", "statistic", "per_rubric")


@dataclass(frozen=True, slots=True)
class Reference:
    """What a run is held against: the accepted baseline, and the one of the merge base.

    `name` is how messages call the file; `base` and `base_name` are set in a pull request only.
    """

    name: str
    accepted: Baseline | None
    base: Baseline | None = None
    base_name: str = ""

    @property
    def lock(self) -> Baseline | None:
        """The baseline that holds: a deleted one goes on holding until the change is merged."""
        return self.accepted or self.base

    @property
    def deleted(self) -> bool:
        """Whether this change removes the baseline."""
        return self.accepted is None and self.base is not None


@dataclass(frozen=True, slots=True)
class Against:
    """What the reference says of a run: lines to read, and the facts behind them.

    `effect` is what changed rubrics do to the accepted replies; `diff` then compares by the new
    rubrics on both sides, and `base` is the accepted run as these judge it.
    """

    lines: tuple[str, ...] = ()
    diff: Diff | None = None
    changes: tuple[Change, ...] = ()
    accepted_here: tuple[str, ...] = ()
    effect: Diff | None = None
    base: Run | None = None

    @property
    def stands(self) -> bool:
        """Whether the lock is what was accepted and everything could be compared."""
        return self.diff is None or not (self.changes or self.diff.incomplete)


def open_reference(settings: Settings) -> Reference:
    """Read the baseline of the settings, and in a pull request that of the merge base.

    Raises:
        HarnessError: If a baseline is broken, was named and is nowhere, or git knows no such
            base branch.
        Unjudgeable: If the merge base cannot be found.
    """
    reference = _reference(settings)
    named = settings.baseline != Settings().baseline
    if named and reference.lock is None:
        raise HarnessError(
            f"{settings.baseline}: the baseline was named, and there is no such file. Mend the"
            f" name, or make it: harness run --baseline {Settings().baseline}, harness accept RUN."
        )
    return reference


def _reference(settings: Settings) -> Reference:
    link = settings.root / settings.baseline
    if link.is_symlink() and not link.exists():
        raise HarnessError(
            f"{settings.baseline}: the baseline is a link to what is not there, got"
            f" {str(link.readlink())!r}. Mend the link."
        )
    path = settings.path(settings.baseline)
    accepted = baselines.read(path) if path.exists() else None
    branch = vcs.base_branch(settings.base_branch)
    if branch is None:
        return Reference(settings.baseline, accepted) if accepted else _last_commit(settings)
    commit = vcs.merge_base(settings.root, branch)
    return _with_base(settings, accepted, commit, f"{branch} at {commit[:12]}")


def _last_commit(settings: Settings) -> Reference:
    """Return what the last commit had as the baseline: it may just have been deleted."""
    commit = vcs.head(settings.root)
    if not commit:
        return Reference(settings.baseline, None)
    return _with_base(settings, None, commit, f"the last commit, {commit[:12]}")


def _with_base(settings: Settings, accepted: Baseline | None, commit: str, where: str) -> Reference:
    for name in (_name_at(settings, commit), settings.baseline):
        for at in (settings.path(name), settings.root / name):  # a link of today was a folder then
            text = vcs.file_at(settings.root, commit, at)
            if text is not None:
                base = baselines.load(text, f"{name} of {where}")
                return Reference(settings.baseline, accepted, base, where)
    return Reference(settings.baseline, accepted, _moved(settings, commit, where), where)


def _moved(settings: Settings, commit: str, where: str) -> Baseline | None:
    """Return the baseline that a project had in another folder, which this change took away.

    Of several, it is the one whose path ends most like today's.
    """
    found = vcs.gone(settings.root, commit, MARKS)
    if not found:
        return None
    now = settings.path(settings.baseline).parts
    alike = {path: _tail(PurePosixPath(path).parts, now) for path in found}
    path, *others = (p for p, n in alike.items() if n == max(alike.values()))
    if others:
        raise Unjudgeable(
            f"{path} and {others[0]}: this change takes away several baselines, and which of them"
            f" {settings.baseline} was cannot be told. Move or remove one project a change"
        )
    return baselines.load(found[path], f"{path} of {where}")


def _tail(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    """Return in how many of its last parts a path is like another."""
    pairs = zip(reversed(one), reversed(other), strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _name_at(settings: Settings, commit: str) -> str:
    """Return where the settings of a commit put the baseline: one that moved is not gone."""
    for name in ("harness.toml", "pyproject.toml"):
        text = vcs.file_at(settings.root, commit, settings.root / name)
        table = table_of(text, name) if text is not None else None
        if table is not None:
            return str(table.get("baseline", Settings().baseline))
    return Settings().baseline


def locked(old: Run, new: Run, there: str = "in the baseline") -> tuple[Change, ...]:
    """Return what differs between a locked run and a new one; added cases and rubrics don't count.

    Both runs carry the settings that decide in their header's `gate`; `there` is how a case that
    only the old one has is told.
    """
    return tuple(_locked(old, new, there))


def _locked(old: Run, new: Run, there: str) -> Iterator[Change]:
    yield from changes.of_values("", old.header["gate"], new.header["gate"], _DECIDING)
    yield from changes.of_values("", old.header["generation"], new.header["generation"])
    before, after = (r.header.get("system_prompt") for r in (old, new))
    if before != after:
        yield changes.of_text("system prompt", before or "", after or "")
    yield from (c for _, c in changes.of_rubrics(old.header["rubrics"], new.header["rubrics"]))
    for name, case in old.cases.items():
        if name in new.cases:
            yield from changes.of_case(case, new.cases[name])
        else:
            yield Change("case", there, "deleted", name, case.source)


def weigh(
    run: Run,
    decision: Decision,
    settings: Settings,
    reference: Reference,
    judge: Judge | None = None,
) -> tuple[Decision, Against]:
    """Add to the gate's word what the baseline says.

    A newly broken critical case or a significant loss fails the gate. A changed lock, or a case
    that cannot be compared, keeps it from passing until it is accepted. Other newly broken cases
    are named. Where a rubric changed, the accepted replies are judged by it too (by `judge`, or
    the rubrics of the settings), so that its doing and the model's are told apart.
    """
    if reference.lock is None:
        note = (
            f"no baseline at {reference.name}: nothing was compared with an earlier run."
            " `harness accept RUN` makes a run the baseline."
        )
        return replace(decision, notes=(note,)), Against((note,))
    old = reference.lock.run
    now = with_gate(run, settings)
    found = locked(old, now)
    anew = None
    if any(changes.of_rubrics(old.header["rubrics"], now.header["rubrics"])):
        anew = by_rules_of(now, old, judge or judging.load(settings))
    against = Against(
        diff=compare(anew or old, now, (reference.name, "this run")),
        changes=found,
        accepted_here=accepted_here(reference),
        effect=effect(old, anew) if anew else None,
        base=anew or old,
    )
    against = replace(against, lines=tuple(_lines(reference, against)))
    return _decide(decision, against, deleted=reference.deleted), against


def with_gate(run: Run, settings: Settings) -> Run:
    """Return a run with the settings in its header that decide on it today."""
    deciding = {name: changes.plain(getattr(settings, name)) for name in _DECIDING}
    return replace(run, header={**run.header, "gate": deciding})


def _decide(decision: Decision, against: Against, *, deleted: bool) -> Decision:
    diff = against.diff
    if diff is None:
        return decision
    critical = [p.id for p in diff.of("broken") if p.critical]
    reasons = [decision.reason]
    outcome = decision.outcome
    if critical:  # and so failed already: every critical case must pass
        reasons.append(f"newly broken critical cases: {', '.join(critical)}")
    if diff.lost:
        reasons.append(f"a significant loss against the baseline, {diff.total.words}")
        outcome = "failed"
    if deleted or not against.stands:
        outcome = "failed" if outcome == "failed" else "unjudged"
        reasons.append(_blocked(against, deleted=deleted))
    return replace(decision, outcome=outcome, reason="; ".join(reasons), notes=against.lines)


def _blocked(against: Against, *, deleted: bool) -> str:
    if deleted:
        return "the baseline is deleted in this change"
    if against.changes:
        n = len(against.changes)
        return f"{n} change{'s' * (n > 1)} of the lock {'are' if n > 1 else 'is'} not accepted"
    diff = against.diff
    n = len(diff.of("incomparable")) if diff else 0
    return f"{told.cases(n)} cannot be compared with the baseline"


def _lines(reference: Reference, against: Against) -> Iterator[str]:
    lock, diff = reference.lock, against.diff
    if lock is None or diff is None:
        return
    time = str(lock.run.header["time"])[:10]
    yield f"against {reference.name} of {time}: {told.summary(diff)}"
    yield from (f"  {line}" for line in told.facts(diff, named_above=against.changes))
    if against.effect:
        yield f"  {told.effect(against.effect)}"
    yield from (f"  changed, not accepted: {line}" for line in told.grouped(against.changes))
    if reference.deleted:
        yield f"  deleted, not accepted: the baseline; {reference.base_name} has it"
    yield from (f"  accepted in this change: {line}" for line in against.accepted_here)
    if any(change.silent for change in against.changes):
        yield "  Raise a rubric's version where a verdict of it may change"
    if against.changes or reference.deleted:
        yield "  Undo it, or accept it: harness accept RUN --reason 'why the bar moves'"


def accepted_here(reference: Reference) -> tuple[str, ...]:
    """Return what a pull request changes in the baseline that it is read with: the lock of both.

    This is how a bar that is lowered and accepted in one change still shows.
    """
    if not reference.base_name or reference.accepted is None:
        return ()
    new = reference.accepted
    if reference.base is None:
        return (f"the baseline itself, which {reference.base_name} does not have",)
    lines = list(told.grouped(locked(reference.base.run, new.run)))
    diff = compare(reference.base.run, new.run)
    lines += [f"now failing: {told.named(p)}" for p in diff.of("broken")]
    known = set(reference.base.reasons)
    reasons = [r.reason for r in new.reasons if r not in known]
    why = f" (reason: {'; '.join(reasons)})" if reasons else " (no reason is kept)"
    return tuple(line + why for line in lines)
