"""Two runs, paired by case: what broke, what was fixed, and what cannot be compared."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from harness import changes, gate
from harness.changes import Change
from harness.errors import HarnessError
from harness.judge import Verdict
from harness.record import Run
from harness.stats import mcnemar_loss
from rubrics.base import Case

Kind = Literal["broken", "fixed", "failing", "unchanged", "added", "removed", "incomparable"]
SIGNIFICANT = 0.05  # one-sided, as the bounds of the gate are


@dataclass(frozen=True, slots=True)
class Pair:
    """One case on both sides. All its samples are one cluster: a case counts once.

    `rubrics` are those that fail on one side alone; `why` says what keeps it from being compared.
    """

    id: str
    kind: Kind
    critical: bool = False
    tags: tuple[str, ...] = ()
    rubrics: tuple[str, ...] = ()
    why: tuple[str, ...] = ()
    where: str = ""


@dataclass(frozen=True, slots=True)
class Tally:
    """What broke and what was fixed among `n` pairs: of all, of one rubric, of one tag."""

    name: str
    broken: int
    fixed: int
    n: int

    @property
    def p(self) -> float:
        """One-sided exact McNemar: how often chance alone breaks so many, or more."""
        return mcnemar_loss(self.broken, self.fixed)

    @property
    def significant(self) -> bool:
        """Whether it is a loss beyond chance; written so that NaN is one."""
        return not self.p >= SIGNIFICANT

    @property
    def words(self) -> str:
        """The p-value in words."""
        counts = f"{self.broken} broken, {self.fixed} fixed"
        if not self.broken and not self.fixed:
            return f"{counts}: no difference"
        if self.broken <= self.fixed:
            return f"{counts}: no loss"
        return f"{counts}: a difference this large by chance {chance(self.p)}"


@dataclass(frozen=True, slots=True)
class Diff:
    """Two runs, paired by case. `base` and `run` are how the two are named.

    `changes` are differences that keep cases or all from being compared, `notes` such as don't
    (another model, a new rubric); `blocked` says why nothing can be compared at all.
    """

    base: str
    run: str
    pairs: tuple[Pair, ...]
    total: Tally
    per_rubric: tuple[Tally, ...] = ()
    per_tag: tuple[Tally, ...] = ()
    changes: tuple[Change, ...] = ()
    notes: tuple[str, ...] = ()
    blocked: tuple[str, ...] = ()

    def of(self, kind: Kind) -> tuple[Pair, ...]:
        """Return the pairs of a kind, in the record's order."""
        return tuple(p for p in self.pairs if p.kind == kind)

    @property
    def incomplete(self) -> bool:
        """Whether something that stands on both sides could not be compared."""
        return bool(self.blocked or self.of("incomparable"))

    @property
    def lost(self) -> bool:
        """Whether the loss is significant even if all that was not compared had been fixed."""
        total = self.total
        rescued = Tally("", total.broken, total.fixed + len(self.of("incomparable")), total.n)
        return rescued.significant


def chance(p: float) -> str:
    """Return how often in a round number; anything that is no number counts as never."""
    for of in (100, 1000, 10_000):
        if p * of >= 1:
            times = round(p * of)
            return f"once in {of:,}" if times == 1 else f"{times} times in {of:,}"
    return "less than once in 10,000"


def compare(base: Run, run: Run, names: tuple[str, str] = ("base", "run")) -> Diff:
    """Pair two runs by case.

    Verdicts of a rubric that is new are left out on both sides: the base has none. A case is
    compared only if it asks and demands the same, no rubric that judged it changed, and both
    sides were judged without an error.

    Raises:
        HarnessError: If the runs are of different splits.
    """
    split = str(run.header["split"])
    if base.header["split"] != split:
        raise HarnessError(
            f"{names[0]} and {names[1]}: two splits, got {base.header['split']!r} and {split!r}."
            " Compare runs of one split."
        )
    moved = list(changes.of_rubrics(base.header["rubrics"], run.header["rubrics"]))
    made = changes.of_values("", base.header["generation"], run.header["generation"])
    generation = [replace(c, what=f"generation setting {c.what}") for c in made]
    blocked = (*_unfit(base, names[0]), *_unfit(run, names[1]), *map(str, generation))
    known = base.header["rubrics"].keys()
    old, new = (_Side.of(side, split, known) for side in (base, run))
    pairs = tuple(_pairs(old, new, {name for name, _ in moved}, blocked))
    fit = [p for p in pairs if p.kind in {"broken", "fixed", "failing", "unchanged"}]
    return Diff(
        *names,
        pairs=pairs,
        total=_tally("all", (p.kind for p in fit)),
        per_rubric=() if blocked else tuple(_per_rubric(old, new, {name for name, _ in moved})),
        per_tag=tuple(_per_tag(fit)),
        changes=(*generation, *(change for _, change in moved)),
        notes=tuple(_notes(base, run)),
        blocked=blocked,
    )


@dataclass(frozen=True, slots=True)
class _Side:
    """One run as the pairing sees it: only rubrics that both sides may have."""

    cases: Mapping[str, Case]
    results: Mapping[str, gate.CaseResult]
    rubrics: Mapping[str, Mapping[str, bool | None]]  # per case: passed, failed, errored (None)
    selection: str = ""  # where a run did not ask all: what it lacks is not removed

    @classmethod
    def of(cls, run: Run, split: str, known: Iterable[str]) -> "_Side":
        shared = set(known)
        kept = {
            key: tuple(v for v in verdicts if v.rubric in shared)
            for key, verdicts in run.verdicts.items()
        }
        cases = {c.id: c for c in run.cases.values() if c.split == split}
        found = gate.results(replace(run, verdicts=kept), split)
        words = {i: _words(kept, c) for i, c in cases.items()}
        selection = str(run.header.get("selection") or "")
        return cls(cases, {r.id: r for r in found}, words, selection)


def _words(
    verdicts: Mapping[tuple[str, int], tuple[Verdict, ...]], case: Case
) -> dict[str, bool | None]:
    """Return each rubric's word on a case: it passes if every sample does."""
    found: dict[str, bool | None] = {}
    for sample in range(case.samples):
        for v in verdicts.get((case.id, sample), ()):
            if v.status == "errored" or found.get(v.rubric, True) is None:
                found[v.rubric] = None
            else:
                found[v.rubric] = found.get(v.rubric, True) is True and v.status == "passed"
    return found


def _unfit(run: Run, name: str) -> Iterator[str]:
    if run.header.get("stopped_early"):
        yield f"{name} was stopped early: what it did not ask is unknown"
    elif run.decision is None:
        yield f"{name} has no decision: the run was cut off. Go on with `harness run --resume`"


def _pairs(old: _Side, new: _Side, moved: set[str], blocked: tuple[str, ...]) -> Iterator[Pair]:
    for name, case in new.cases.items():
        if name not in old.cases:
            yield _pair("added", case)
            continue
        why = blocked or tuple(_why_not(old, new, name, moved))
        if why:
            yield replace(_pair("incomparable", case), why=why)
            continue
        before, after = (s.results[name].status == "passed" for s in (old, new))
        kind = _KINDS[before, after]
        one, other = (_faults(s.rubrics[name]) for s in (old, new))
        yield replace(_pair(kind, case), rubrics=tuple(sorted(one ^ other)))
    for name, case in old.cases.items():
        if name not in new.cases and new.selection:
            yield replace(_pair("incomparable", case), why=(f"not asked, {new.selection}",))
        elif name not in new.cases:
            yield _pair("removed", case)


_KINDS: Mapping[tuple[bool, bool], Kind] = {
    (True, False): "broken",
    (False, True): "fixed",
    (False, False): "failing",
    (True, True): "unchanged",
}


def _pair(kind: Kind, case: Case) -> Pair:
    return Pair(case.id, kind, case.critical, case.tags, where=case.source)


def _why_not(old: _Side, new: _Side, name: str, moved: set[str]) -> Iterator[str]:
    for change in changes.of_case(old.cases[name], new.cases[name]):
        yield f"the case changed, {change}"
    for rubric in sorted(moved & (old.rubrics[name].keys() | new.rubrics[name].keys())):
        yield f"rubric {rubric} changed"
    for side, word in ((old, "base"), (new, "run")):
        for error in side.results[name].errors:
            yield f"errored in the {word}, {error.partition(': ')[2]}"


def _faults(words: Mapping[str, bool | None]) -> set[str]:
    return {rubric for rubric, good in words.items() if not good}


def _per_rubric(old: _Side, new: _Side, moved: set[str]) -> Iterator[Tally]:
    """Yield each unchanged rubric's own pairs: a case may break by one and be fixed by another."""
    kinds: dict[str, list[Kind]] = {}
    for name, case in new.cases.items():
        if name not in old.cases or any(changes.of_case(old.cases[name], case)):
            continue
        for rubric, after in new.rubrics[name].items():
            before = old.rubrics[name].get(rubric)
            if rubric not in moved and before is not None and after is not None:
                kinds.setdefault(rubric, []).append(_KINDS[before, after])
    yield from (_tally(rubric, found) for rubric, found in sorted(kinds.items()))


def _per_tag(pairs: Iterable[Pair]) -> Iterator[Tally]:
    kinds: dict[str, list[Kind]] = {}
    for pair in pairs:
        for tag in pair.tags:
            kinds.setdefault(tag, []).append(pair.kind)
    yield from (_tally(tag, found) for tag, found in sorted(kinds.items()))


def _tally(name: str, kinds: Iterable[Kind]) -> Tally:
    counts = Counter(kinds)
    return Tally(name, counts["broken"], counts["fixed"], counts.total())


def _notes(base: Run, run: Run) -> Iterator[str]:
    for change in changes.of_values("", base.header["model"], run.header["model"], _MODEL):
        yield f"model {change}"
    if base.header.get("system_prompt_hash") != run.header.get("system_prompt_hash"):
        yield "the system prompt differs"
    new = sorted(run.header["rubrics"].keys() - base.header["rubrics"].keys())
    if new:
        yield f"new rubrics, not compared: {', '.join(new)}"


_MODEL = ("fingerprint", "engine", "device", "dtype")
