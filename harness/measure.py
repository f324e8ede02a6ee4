"""How often a rule agrees with a table: precision, recall, F1 and where the marks lie."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from harness import tables
from harness.judge import Judge
from harness.tables import Outcome, Table
from rubrics.base import PARTS

Figures = dict[str, Any]
_DIGITS = 3  # hundreds of rows: a fourth digit would be noise


def measured(judge: Judge, table: Table) -> Figures:
    """Judge every row of a table and return the figures, JSON-ready; a share of nothing is None.

    `precision` and `recall` count replies: flagged or not. `exact` is the share of the author's
    spans that are marked to the letter, `met` of those that a mark touches, `stray` the number of
    marks that touch none. `keys` is the share of failing rows with the very kinds that are named.
    `known` counts the rows, or labels, that are known to be wrong.
    """
    return figures([tables.judged(judge, row) for row in table.rows])


def figures(outcomes: Sequence[Outcome]) -> Figures:
    """Return the figures of judged rows; see `measured`."""
    labelled = [o for o in outcomes if o.row.kind == "row"]
    plain = [o for o in outcomes if o.row.kind != "row"]
    found: Figures = {"rows": len(outcomes), "known": sum(_known(o) for o in outcomes)}
    misses = [_miss(o) for o in outcomes if o.row.known]
    if misses:
        found["misses"] = misses
    if plain:
        found |= _of_replies(plain)
    if labelled:
        found |= _of_labels(labelled)
    return found


def _known(outcome: Outcome) -> int:
    known = outcome.row.known
    return len(known) if isinstance(known, tuple) else int(known)


def _miss(outcome: Outcome) -> dict[str, str]:
    """Describe a known miss: what it is, and the reply."""
    row = outcome.row
    if row.kind == "row":
        fault = f"wrong labels: {', '.join(sorted(outcome.wrong_labels))}"
    elif row.kind == "pass":
        fault = "false alarm"
    else:
        fault = "marked elsewhere" if outcome.flagged else "missed"
    return {"fault": fault, "text": row.text}


def _of_replies(outcomes: Sequence[Outcome]) -> Figures:
    bad = [o for o in outcomes if o.row.kind == "fail"]
    hit = sum(o.flagged for o in bad)
    false = sum(o.flagged for o in outcomes) - hit
    hard = sum(o.row.kind == "pass" and o.row.why.startswith("hard") for o in outcomes)
    return {
        "failures": len(bad),
        "hard": hard,
        "false_alarms": false,
        **_rates(hit, false, len(bad) - hit),
        **_of_spans([o for o in bad if o.row.at and any(o.row.at)]),
        "keys": _share([sorted(o.row.keys) == sorted(_keys(o)) for o in bad if o.row.keys]),
    }


def _keys(outcome: Outcome) -> list[str]:
    return [f.key for f in outcome.findings]


def _of_spans(outcomes: Sequence[Outcome]) -> Figures:
    exact = met = total = stray = 0
    for outcome in outcomes:
        at = [fault for fault in outcome.row.at or () if fault]
        total += len(at)
        exact += (Counter(at) & Counter(outcome.marked)).total()
        met += sum(outcome.met(fault) for fault in at)
        stray += outcome.stray
    return {
        "spans": total,
        "exact": _ratio(exact, total),
        "met": _ratio(met, total),
        "stray": stray,
    }


def _of_labels(outcomes: Sequence[Outcome]) -> Figures:
    parts = {}
    for part in PARTS:
        said = [(part in o.row.labels, part in o.parts) for o in outcomes]
        counts = Counter(said)
        rates = _rates(counts[True, True], counts[False, True], counts[True, False])
        parts[part] = {"present": sum(there for there, _ in said), **rates}
    scores = [p["f1"] for p in parts.values() if p["f1"] is not None]
    return {"parts": parts, "macro_f1": _ratio(sum(scores), len(scores))}


def _rates(hit: int, false: int, missed: int) -> Figures:
    return {
        "precision": _ratio(hit, hit + false),
        "recall": _ratio(hit, hit + missed),
        "f1": _ratio(2 * hit, 2 * hit + false + missed),
    }


def _share(flags: Sequence[bool]) -> float | None:
    return _ratio(sum(flags), len(flags))


def _ratio(part: float, whole: int) -> float | None:
    return round(part / whole, _DIGITS) if whole else None
