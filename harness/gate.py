"""The gate: one decision on one run. The unit is the case; an error is never a pass."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from types import MappingProxyType
from typing import Any, Literal

from harness.record import Run
from harness.settings import Settings
from harness.stats import lower_bound, upper_bound
from rubrics.base import Case

Outcome = Literal["passed", "failed", "unjudged"]
EXIT_CODES: Mapping[Outcome, int] = MappingProxyType({"passed": 0, "failed": 1, "unjudged": 3})


@dataclass(frozen=True, slots=True)
class CaseResult:
    """What became of one case: samples that passed, failed, errored or are missing."""

    id: str
    status: Literal["passed", "failed", "errored"]
    passed: int
    samples: int
    errors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Share:
    """k of n, with the exact one-sided lower bound at 95 %."""

    k: int
    n: int

    @property
    def value(self) -> float:
        """K / n; 0.0 for none."""
        return self.k / self.n if self.n else 0.0

    @property
    def low(self) -> float:
        """The lower bound; 0.0 for none."""
        return lower_bound(self.k, self.n) if self.n else 0.0

    @property
    def high(self) -> float:
        """The exact one-sided upper bound at 95 %; 1.0 for none."""
        return upper_bound(self.k, self.n) if self.n else 1.0


@dataclass(frozen=True, slots=True)
class Decision:
    """The gate's word: counts, share with its bound, and the reason in a sentence."""

    outcome: Outcome
    reason: str
    share: Share
    failed: tuple[str, ...] = ()
    errored: tuple[str, ...] = ()
    per_rubric: Mapping[str, Share] = field(default_factory=lambda: MappingProxyType({}))
    stopped_early: bool = False
    notes: tuple[str, ...] = ()  # what the baseline says, a line each

    @property
    def exit_code(self) -> int:
        """0 passed, 1 failed, 3 could not be judged."""
        return EXIT_CODES[self.outcome]

    def as_dict(self) -> dict[str, Any]:
        """Return JSON-like data for the record's last line; no share where the run was stopped."""
        data = asdict(self)
        data["share"] = None if self.stopped_early else _share(self.share)
        data["per_rubric"] = {k: _share(v) for k, v in self.per_rubric.items()}
        return data


def _share(share: Share) -> dict[str, Any]:
    return {"k": share.k, "n": share.n, "low": round(share.low, 6)}


def results(run: Run, split: str = "gate") -> list[CaseResult]:
    """Say of each case of the split what became of it, in the record's order."""
    return [_result(run, case) for case in run.cases.values() if case.split == split]


def _result(run: Run, case: Case) -> CaseResult:
    states: Counter[str] = Counter()
    errors: list[str] = []
    for sample in range(case.samples):
        state, why = sample_state(run, (case.id, sample))
        states[state] += 1
        errors += [f"{case.id}: {w}" for w in why]
    needed = case.min_pass or case.samples
    if states["passed"] + states["errored"] < needed:
        status: Literal["passed", "failed", "errored"] = "failed"
    elif states["errored"]:
        status = "errored"
    else:
        status = "passed"
    return CaseResult(case.id, status, states["passed"], case.samples, tuple(errors))


def sample_state(run: Run, key: tuple[str, int]) -> tuple[str, list[str]]:
    """Return passed, failed or errored for one reply, and what went wrong in judging it."""
    reply = run.replies.get(key)
    if reply is None:
        return "errored", ["no reply in the record"]
    if reply.ending == "error":
        return "errored", [reply.error or "the model gave an error"]
    if not reply.text.strip():
        return "errored", ["the reply is empty"]
    verdicts = run.verdicts.get(key, ())
    why = [f"rubric {v.rubric}: {v.error}" for v in verdicts if v.status == "errored"]
    if any(v.status == "failed" for v in verdicts):
        return "failed", why
    if not verdicts:
        return "errored", ["no rubric judged the reply"]
    return ("errored", why) if why else ("passed", [])


def rubric_shares(run: Run, split: str = "gate") -> dict[str, Share]:
    """Return per rubric the share of the cases where it applied whose every sample passed it."""
    applied: Counter[str] = Counter()
    passed: Counter[str] = Counter()
    for case in run.cases.values():
        if case.split != split:
            continue
        states: dict[str, bool] = {}
        for sample in range(case.samples):
            for v in run.verdicts.get((case.id, sample), ()):
                states[v.rubric] = states.get(v.rubric, True) and v.status == "passed"
        applied.update(states.keys())
        passed.update(name for name, good in states.items() if good)
    return {name: Share(passed[name], n) for name, n in sorted(applied.items())}


def why_not(header: Mapping[str, Any]) -> str:
    """Return '' where a run is of all gate cases by all rubrics, else "not a gate" and why."""
    split = str(header.get("split", "gate"))
    selection = str(header.get("selection") or "")
    why = f"split {split}" if split != "gate" else selection
    return f"not a gate: {why}" if why else ""


def decide(run: Run, settings: Settings, *, split: str = "gate") -> Decision:
    """Decide on a run.

    Passed: at least `min_cases` cases, the share (or its lower bound) reaches `pass_rate`, every
    critical case passes, each `per_rubric` minimum holds, and nothing errored. Failed: what failed
    makes a pass impossible, whatever became of the rest. Else, and where only some of the cases
    were selected, it could not be judged.
    """
    cases = results(run, split)
    n = len(cases)
    failed = tuple(c.id for c in cases if c.status == "failed")
    errored = tuple(c.id for c in cases if c.status == "errored")
    errors = [e for c in cases for e in c.errors]
    share = Share(sum(c.status == "passed" for c in cases), n)
    rubric = rubric_shares(run, split)
    critical = [c for c in failed if run.cases[c].critical]
    short = [_rubric_lack(r, m, rubric) for r, m in sorted(settings.per_rubric.items())]
    lacks = [text for text in short if text]
    stopped = bool(run.header.get("stopped_early"))
    selection = str(run.header.get("selection") or "")
    missing = max(settings.min_cases - n, 0)
    best = Share(n - len(failed) + missing, n + missing)
    impossible = (
        not reaches(best, settings)
        or bool(critical)
        or any(_impossible(r, m, run, split) for r, m in settings.per_rubric.items())
    )
    toothless = _only_warns(run)
    if selection or toothless:
        outcome: Outcome = "unjudged"
    elif impossible:
        outcome = "failed"
    elif missing or errors or not n or stopped:
        outcome = "unjudged"
    elif reaches(share, settings) and not lacks:
        outcome = "passed"
    else:
        outcome = "failed"
    reason = _reason(share, settings, critical, lacks, errors, split)
    if stopped:
        asked = sum((c.id, 0) in run.replies for c in cases)
        reason = f"at least {len(failed)} of {asked} asked failed; the run was stopped early"
    if toothless:
        reason = "every rubric that judged only warns, so no reply could fail"
    if selection:
        reason = f"not a gate: {selection}; {share.k} of {n} passed"
    return Decision(outcome, reason, share, failed, errored, rubric, stopped)


def _only_warns(run: Run) -> bool:
    """Say whether no rubric of a run, for no case, could find an error."""
    told = [str(r.get("severity")) for r in (run.header.get("rubrics") or {}).values()]
    told += [str(r.get("severity")) for case in run.cases.values() for r in case.rubrics.values()]
    return bool(told) and "error" not in told


def reaches(share: Share, settings: Settings) -> bool:
    """Say whether a share is enough; written so that NaN is not."""
    value = share.low if settings.statistic == "lower_bound" else share.value
    return value >= settings.pass_rate


def _rubric_lack(name: str, minimum: float, shares: Mapping[str, Share]) -> str:
    share = shares.get(name)
    if share is None:
        return f"rubric {name} judged no case"
    if share.value >= minimum:
        return ""
    return f"rubric {name} passed in {share.k} of {share.n} cases, {_percent(minimum)} needed"


def _impossible(name: str, minimum: float, run: Run, split: str) -> bool:
    """Say whether failures alone (not errors) keep a rubric below its minimum."""
    n = failed = 0
    for case in run.cases.values():
        if case.split != split:
            continue
        states = [
            v.status
            for s in range(case.samples)
            for v in run.verdicts.get((case.id, s), ())
            if v.rubric == name
        ]
        missing = any((case.id, s) not in run.verdicts for s in range(case.samples))
        n += bool(states) or missing
        failed += "failed" in states
    return n > 0 and not ((n - failed) / n >= minimum)


def _reason(
    share: Share,
    settings: Settings,
    critical: list[str],
    lacks: list[str],
    errors: list[str],
    split: str,
) -> str:
    if not share.n:
        return f"no {split} case was judged"
    kind = "share" if settings.statistic == "share" else "lower bound"
    parts = [
        f"{share.k} of {share.n} cases passed ({_rounded(share.value, settings.pass_rate)},"
        f" at least {_rounded(share.low, settings.pass_rate)} at 95 % confidence); a {kind} of"
        f" {_percent(settings.pass_rate)} of {settings.min_cases} cases or more is needed"
    ]
    if critical:
        parts.append(f"critical cases failed: {', '.join(critical)}")
    parts += lacks
    if errors:
        parts.append(f"{len(errors)} could not be judged, the first: {errors[0]}")
    return "; ".join(parts)


def _percent(value: float) -> str:
    """Write a setting with all the digits that it has: 94.9% must not read as 95%."""
    return f"{100 * value:.10g}%"


def _rounded(value: float, needed: float) -> str:
    """Round a share to a digit, or to as many as it takes not to read as enough where it is not."""
    digits = 1
    while digits < 9 and value < needed <= round(value, digits + 2):
        digits += 1
    return f"{value:.{digits}%}"
