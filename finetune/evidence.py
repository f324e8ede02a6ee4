"""The reviewed sheet as evidence: are named issues flagged, and do the ideals pass?"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from finetune.issues import is_empty, unknown
from finetune.sheet import Row
from harness.judge import Judge
from rubrics.base import Case, Reply

_SHOWN = 12  # unknown words that a line names; the rest is a number
_NAMED = 3  # replies that a line names, of each rubric
_SHORT = 4  # words: a prompt of a greeting's length


@dataclass(frozen=True, slots=True)
class Agreement:
    """How a rubric sees what reviewers named: replies named, judged and flagged; ideals failed."""

    named: int = 0
    judged: int = 0
    flagged: int = 0
    ideals_failed: int = 0
    missed: tuple[str, ...] = ()  # origins of the replies judged and not flagged


def lines(rows: Sequence[Row], judge: Judge, failed: Mapping[str, frozenset[str]]) -> Iterator[str]:
    """Yield the lines of `harness validate` on a sheet.

    Args:
        rows: The sheet.
        judge: The rubrics in force.
        failed: By origin of a row, the rubrics that its ideal fails.
    """
    yield f"sheet: {len(rows)} rows; by category: {counted(category(row) for row in rows)}"
    yield f"sheet: issues named: {counted(tag for row in rows for tag in row.tags)}"
    found = agreement(rows, judge, failed)
    shares = {n: a for n, a in found.items() if a.judged}
    if shares:
        total = Agreement(
            judged=sum(a.judged for a in shares.values()),
            flagged=sum(a.flagged for a in shares.values()),
        )
        each = ", ".join(f"{name} {_share(a.flagged, a.judged)}" for name, a in shares.items())
        all_of = _share(total.flagged, total.judged)
        yield f"sheet: replies flagged for an issue that was named: {all_of}; {each}"
    blind = {name: a.missed for name, a in found.items() if a.missed}
    if blind:
        each = "; ".join(f"{n} {_first(origins)}" for n, origins in blind.items())
        yield f"sheet: named by a reviewer, flagged by no rubric: {each}"
    unjudged = {name: a.named for name, a in found.items() if a.named and not a.judged}
    if unjudged:
        yield f"sheet: not judged, they need a golden case: {counted_of(unjudged)}"
    good = sum(not failed.get(row.origin) for row in rows)
    worst = counted_of({name: a.ideals_failed for name, a in found.items() if a.ideals_failed})
    yield f"sheet: ideals that pass: {_share(good, len(rows))}" + (
        f"; failed by {worst}" if worst != "none" else ""
    )
    yield from _unknown_words(rows)


def agreement(
    rows: Sequence[Row], judge: Judge, failed: Mapping[str, frozenset[str]]
) -> dict[str, Agreement]:
    """Judge each reply by the rubrics that its reviewer named, and by no other; sorted by id."""
    named: Counter[str] = Counter()
    judged: Counter[str] = Counter()
    missed: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        tags = set(row.tags) & judge.rubrics.keys()
        named.update(tags)
        some = Judge({n: r for n, r in judge.rubrics.items() if n in tags}, judge.settings)
        for verdict in some.verdicts(Reply(row.response), Case(messages=row.messages)):
            judged[verdict.rubric] += 1
            if verdict.status == "passed":
                missed[verdict.rubric].append(row.origin)
    ideals = Counter(name for names in failed.values() for name in names)
    return {
        name: Agreement(
            named[name],
            judged[name],
            judged[name] - len(missed[name]),
            ideals[name],
            tuple(missed[name]),
        )
        for name in sorted(named.keys() | ideals.keys())
    }


def _first(origins: Sequence[str]) -> str:
    more = f" and {len(origins) - _NAMED} others" if len(origins) > _NAMED else ""
    return ", ".join(origins[:_NAMED]) + more


def category(row: Row) -> str:
    """Return the category that the sheet gives, or else what kind of turn the prompt is."""
    if row.category:
        return row.category.lower()
    prompt = row.prompt
    if len(row.messages) > 1:
        return "several turns"
    if len(prompt.split()) <= _SHORT and "?" not in prompt:
        return "few words"
    return "question" if prompt.rstrip(" \"'”").endswith("?") else "statement or task"


def counted(items: Iterable[str]) -> str:
    """Name each item with its number, the commonest first."""
    return counted_of(Counter(items))


def counted_of(counts: Mapping[str, int]) -> str:
    """Name each key with its number, the largest first; ties in order of the alphabet."""
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return ", ".join(f"{name} {n}" for name, n in ordered) or "none"


def _share(part: int, whole: int) -> str:
    return f"{part} of {whole} ({part / whole:.0%})" if whole else "none"


def _unknown_words(rows: Sequence[Row]) -> Iterator[str]:
    """Name once, with its number, what reviewers wrote and no rubric stands for."""
    counts = Counter(word for row in rows for word in unknown(row.issues))
    if not counts:
        return
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    shown = ", ".join(f"{word!r} {n}" for word, n in ordered[:_SHOWN])
    more = f", and {len(ordered) - _SHOWN} others" if len(ordered) > _SHOWN else ""
    blank = [row for row in rows if not row.tags and not is_empty(row.issues)]
    yield f"sheet: words that no rubric stands for: {shown}{more}"
    if blank:
        where = f"the first {blank[0].origin}"
        yield f"sheet: {len(blank)} rows name issues that no rubric stands for, {where}"
