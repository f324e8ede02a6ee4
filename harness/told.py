"""What a person reads of a comparison: lines, the same in terminal, page and CI."""

from collections.abc import Iterable, Iterator

from harness.changes import Change
from harness.compare import Diff, Kind, Pair, Tally, chance

_FEW = 5  # ids that a line names where only their number matters
_MANY = 20  # and where each of them is to be looked at


def cases(n: int) -> str:
    """Count cases."""
    return f"{n} case{'s' * (n != 1)}"


def summary(diff: Diff) -> str:
    """Say what broke and what was fixed, with the p-value in words."""
    left = len(diff.of("incomparable"))
    if not diff.total.n:
        return "nothing could be compared"
    return diff.total.words + (f" ({cases(left)} not compared)" if left else "")


def facts(diff: Diff, *, named_above: Iterable[Change] = ()) -> Iterator[str]:
    """Yield what is named of a comparison, from what keeps it from being made to what is new.

    Of cases that cannot be compared, those stay out whose change the reader is told otherwise.
    """
    yield from (f"cannot be compared: {why}" for why in diff.blocked)
    yield from diff.notes
    if not diff.blocked:
        yield from _unlike(diff, {change.case for change in named_above})
    for kind, word, most in _KINDS:
        pairs = diff.of(kind)
        if pairs:
            yield f"{word} ({len(pairs)}): {some([named(p) for p in pairs], most)}"


def effect(diff: Diff) -> str:
    """Say what changed rubrics do to replies that were judged before them."""
    moved = [
        f"{cases(len(pairs))} now {word}: {some([named(p) for p in pairs], _MANY)}"
        for kind, word in _MOVED
        if (pairs := diff.of(kind))
    ]
    what = "; ".join(moved) or "no case passes or fails otherwise"
    return f"the accepted replies, judged by today's rubrics: {what}"


_MOVED: tuple[tuple[Kind, str], ...] = (("broken", "fail"), ("fixed", "pass"))
_KINDS: tuple[tuple[Kind, str, int], ...] = (
    ("broken", "newly broken", _MANY),
    ("fixed", "newly fixed", _MANY),
    ("failing", "still failing", _FEW),
    ("added", "added", _FEW),
    ("removed", "removed", _FEW),
)


def _unlike(diff: Diff, known: set[str]) -> Iterator[str]:
    """Yield each reason for which cases are not compared, with the cases."""
    reasons: dict[str, list[str]] = {}
    ruled: dict[str, list[str]] = {}
    for pair in diff.of("incomparable"):
        for why in pair.why if pair.id not in known else ():
            rule = why.startswith("rubric ")
            (ruled if rule else reasons).setdefault(why, []).append(pair.id)
    for why, ids in reasons.items():
        yield f"not compared ({len(ids)}): {some(ids)}: {why}"
    if ruled:
        ids = list(dict.fromkeys(name for found in ruled.values() for name in found))
        yield f"not compared ({len(ids)}): {some(ids)}: judged by a rubric that changed"
    rules = [c for c in diff.changes if c.what.startswith("rubric ")]
    yield from grouped(rules)
    if rules:
        base, run = _path(diff.base, "BASE"), _path(diff.run, "RUN")
        yield (
            f"to compare all the same, judge {base} by today's rubrics:"
            f" harness run --rejudge {base} -o DIR; harness compare DIR/run.jsonl {run}"
        )


def _path(name: str, else_: str) -> str:
    """Return a run's name where it is one that a command takes."""
    return name if name.endswith((".json", ".jsonl")) else else_


def named(pair: Pair) -> str:
    """Name a pair, with the rubrics that fail on one side alone."""
    marks = [*pair.rubrics, *(["critical"] if pair.critical else [])]
    return f"{pair.id} ({', '.join(marks)})" if marks else pair.id


def grouped(found: Iterable[Change]) -> Iterator[str]:
    """Yield one line a change; the same of many cases, or of many rubrics' code, is one line."""
    every = list(found)
    silent = [c for c in every if c.silent]
    if len(silent) >= _FEW:  # a helper that they share, or another release of the harness
        names = ", ".join(c.what.split(":")[0].removeprefix("rubric ") for c in silent)
        what = f"the fingerprint of {len(silent)} rubrics changed while their version did not"
        yield f"{what}: {names}"
        every = [c for c in every if not c.silent]
    same: dict[tuple[str, str, str], list[Change]] = {}
    for change in every:
        same.setdefault((change.what, change.old, change.new), []).append(change)
    for (what, old, new), all_ in same.items():
        first = all_[0]
        if not first.case:
            yield str(first)
            continue
        where = f"{first.where}: " if first.where and len(all_) == 1 else ""
        subject = "" if what == "case" else f" {what}"
        yield f"{where}case {some([c.case for c in all_])}:{subject} was {old}, is {new}"


def some(names: list[str], most: int = _FEW) -> str:
    """Name the first few, and count the rest."""
    rest = len(names) - most
    return ", ".join(names[:most]) + (f" and {rest} more" if rest > 0 else "")


def rows(tallies: Iterable[Tally]) -> list[tuple[str, ...]]:
    """Return the table's rows: rubrics or tags in which something moved, the worst first."""
    moved = [t for t in tallies if t.broken or t.fixed]
    moved.sort(key=lambda t: (t.p, t.name))
    return [
        (t.name, str(t.broken), str(t.fixed), str(t.n), chance(t.p) if t.broken > t.fixed else "")
        for t in moved
    ]


def verdict(diff: Diff, *, any_: bool) -> tuple[int, str]:
    """Return exit code and last line of `harness compare`: 1 before 3, as everywhere."""
    broken = diff.of("broken")
    critical = [p.id for p in broken if p.critical]
    if broken and any_:
        return 1, f"FAILED: {len(broken)} newly broken"
    if critical:
        return 1, f"FAILED: critical cases are newly broken: {', '.join(critical)}"
    if diff.lost:
        return 1, f"FAILED: a significant loss, {diff.total.words}"
    if diff.incomplete:
        n = len(diff.of("incomparable"))
        return 3, f"COULD NOT BE JUDGED: {cases(n)} cannot be compared"
    if not diff.total.n:
        return 3, "COULD NOT BE JUDGED: the two have no case in common"
    return 0, "PASSED: no significant loss" if broken else "PASSED: nothing is newly broken"
