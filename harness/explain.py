"""What a person reads about a rule: docstring, settings, examples, measured figures."""

import json
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import rubrics
from harness import judge as judging
from harness import measure, tables
from harness.settings import Settings
from harness.show import plain, underlined
from harness.tables import Outcome, Table
from rubrics.base import Case, Message, Rubric, Span

FILE = Path(rubrics.__file__).with_name("evidence.json")
OPENED = ("blind", "blind2", "blind3", "blind4")  # rows of authors who had the definition alone
SETS = {  # of figures, in the order in which they are shown
    "first": "first author",
    "blind_first": "second author, first opening",
    "blind": "second author, now",
    "blind2_first": "third author, first opening",
    "blind2": "third author, now",
    "blind3_first": "fourth author, first opening",
    "blind3": "fourth author, now",
    "blind4_first": "fifth author, first opening",
    "blind4": "fifth author, now",
}
_EXAMPLES = 2  # of each kind
_SHORT = 200  # characters: an example that is read at a glance


@cache
def evidence() -> Mapping[str, Any]:
    """Return the examples and figures of the rules that come with the package, by id."""
    found: dict[str, Any] = json.loads(FILE.read_text("utf-8"))
    return found


def own_evidence(rule: Rubric, settings: Settings) -> Mapping[str, Any]:
    """Measure a user's own rule on the table that lies beside its file, where there is one.

    Raises:
        HarnessError: If the table is wrong.
    """
    file = getattr(sys.modules.get(rule.check.__module__), "__file__", None)
    path = Path(file).with_suffix(".toml") if file else None
    if path is None or not path.is_file():
        return {}
    table, judge = tables.read(path), judging.load(settings, [rule.id])
    outcomes = [tables.judged(judge, row) for row in table.rows]
    return {"first": measure.figures(outcomes), "examples": examples(table, outcomes)}


def examples(table: Table, outcomes: list[Outcome]) -> dict[str, list[dict[str, Any]]]:
    """Choose two passing and two failing rows that the rule gets right, of different kinds."""
    right = [o for o in outcomes if o.right(exact=table.exact) and not o.row.known]
    chosen: dict[str, list[dict[str, Any]]] = {}
    for kind in ("pass", "fail"):
        of_kind = [o for o in right if o.row.kind == kind]
        of_kind.sort(key=lambda o: len(o.row.text) > _SHORT)  # stable: the table's order within
        chosen[kind] = [_example(o) for o in _different(of_kind)]
    return chosen


def _different(outcomes: list[Outcome]) -> list[Outcome]:
    """Take the first, and the first after it whose marks are of another kind, or that says why."""
    if not outcomes:
        return []
    first = outcomes[0]
    other = next((o for o in outcomes[1:] if _kind(o) != _kind(first)), None)
    return [first, *([other] if other else outcomes[1:_EXAMPLES])]


def _kind(outcome: Outcome) -> tuple[object, ...]:
    if outcome.row.kind == "pass":
        return (bool(outcome.row.why),)
    return tuple(sorted({f.key for f in outcome.findings}))


def _example(outcome: Outcome) -> dict[str, Any]:
    row = outcome.row
    made: dict[str, Any] = {"text": row.text}
    if row.case.prompt:
        made["prompt"] = row.case.prompt
    if row.why:
        made["why"] = row.why.removeprefix("hard:").strip()
    if row.kind == "fail":
        made["marks"] = [
            [f.span.start, f.span.end] if f.span else f.message for f in outcome.findings
        ]
    return made


def where(rule: Rubric) -> str:
    """Say for which cases the rule has something to say."""
    said = "where the case asks"
    if rule.applies(Case()):
        said = "every reply"
    elif rule.applies(Case(messages=(Message("user", "Why?"),))):
        said = "every reply to a prompt"
    return f"{said}, once switched on" if rule.severity == "off" else said


def bound(rule: Rubric) -> str:
    """Write the settings with their defaults in a line."""
    return ", ".join(f"{k} = {_setting(v)}" for k, v in rule.settings.items()) or "none"


def _setting(value: object) -> str:
    return "unset" if value is None else json.dumps(value, ensure_ascii=False)


def lines(rule: Rubric, known: Mapping[str, Any]) -> Iterator[str]:
    """Yield what `harness rubrics ID` prints."""
    yield f"{rule.id}, version {rule.version}, severity {rule.severity}, for {where(rule)}"
    yield f"settings: {bound(rule)}"
    yield ""
    yield rule.doc.strip()
    for kind, title in (("pass", "passes"), ("fail", "fails")):
        for example in known.get("examples", {}).get(kind, []):
            yield ""
            yield f"{title}{_because(example)}"
            yield from _shown(example)
    yield ""
    yield from measured_lines(known) or ["measured: nothing yet"]


def _because(example: Mapping[str, Any]) -> str:
    asked = f", asked {plain(example['prompt'])!r}" if "prompt" in example else ""
    return f"{asked}{' (' + example['why'] + ')' if 'why' in example else ''}:"


def _shown(example: Mapping[str, Any]) -> Iterator[str]:
    marks = example.get("marks", [])
    yield from underlined(example["text"], [Span(*m) for m in marks if isinstance(m, list)])
    yield from (f"  x {mark}" for mark in marks if isinstance(mark, str))


def measured_lines(known: Mapping[str, Any]) -> list[str]:
    """Say in a line a set what was measured."""
    return [
        f"measured on rows of the {who}: {sentence(known[key])}"
        for key, who in SETS.items()
        if key in known
    ]


def sentence(found: Mapping[str, Any]) -> str:
    """Write the figures of one set in a sentence."""
    said = [f"{found['rows']} rows"]
    if "failures" in found:
        said[0] += f", {found['failures']} of them failures"
        said += [f"precision {share(found['precision'])}", f"recall {share(found['recall'])}"]
        if found.get("spans"):
            said.append(f"spans exact {share(found['exact'])}, met {share(found['met'])}")
    if "parts" in found:
        each = ", ".join(f"{part} {share(p['f1'])}" for part, p in found["parts"].items())
        said.append(f"F1 {share(found['macro_f1'])} on average: {each}")
    if found["known"]:
        said.append(f"{found['known']} known misses")
    return "; ".join(said)


def share(value: float | None) -> str:
    """Write a share with the digits that it was measured with."""
    return "unknown" if value is None else f"{value:.3f}"
