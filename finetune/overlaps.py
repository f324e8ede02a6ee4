"""Rows of the sheet that overlap: near-duplicates, and prompts that are taught two replies."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from finetune.sheet import Row, alike
from harness.meaning import Nearness, clashes
from harness.similar import Prompt, normal

_SHOWN = 3  # pairs that a line names; the rest is a number


def lines(rows: Sequence[Row], by: Nearness | None = None) -> Iterator[str]:
    """Yield what `harness validate` says of them: no error, a sheet may mean it so."""
    two = contradictions(rows)
    if two:
        yield (
            f"sheet: {len(two)} prompts have more than one ideal response: "
            + _some([", ".join(row.origin for row in group) for group in two])
        )
    prompts = [Prompt(row.origin, row.prompt) for row in rows if len(row.messages) == 1]
    near = [c for c in clashes(prompts, by=by) if normal(c.prompt) != normal(c.other)]
    if near:
        yield f"sheet: {len(near)} pairs of near-duplicate prompts: " + _some(
            [f"{c.first} and {c.second} ({alike(c)})" for c in near]
        )
    twice = sum(len(g) - 1 for g in _groups(rows) if len({row.ideal for row in g}) == 1)
    if twice:
        yield f"sheet: {twice} rows say again what another row says"


def contradictions(rows: Sequence[Row]) -> list[list[Row]]:
    """Return the rows that put the same words, after the same turns, and want other replies."""
    return [group for group in _groups(rows) if len({row.ideal for row in group}) > 1]


def _groups(rows: Sequence[Row]) -> list[list[Row]]:
    found: dict[tuple[tuple[str, str], ...], list[Row]] = defaultdict(list)
    for row in rows:
        found[tuple((m.role, normal(m.content) or m.content) for m in row.messages)].append(row)
    return [group for group in found.values() if len(group) > 1]


def _some(items: Sequence[str]) -> str:
    more = f"; and {len(items) - _SHOWN} others" if len(items) > _SHOWN else ""
    return "; ".join(items[:_SHOWN]) + more
