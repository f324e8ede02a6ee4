"""The report: one self-contained HTML page. All markup is in report.html.j2."""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

from harness.evaluate import live, sentence, shown
from harness.gate import Decision, Share, results, rubric_shares
from harness.judge import Verdict
from harness.record import Run
from harness.settings import Settings
from rubrics.base import Case, Finding, Reply


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of a reply with the findings that cover it; none for plain text."""

    text: str
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """One judged reply as the page shows it."""

    sample: int
    segments: tuple[Segment, ...]
    findings: tuple[Finding, ...]
    error: str
    ending: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One case on the page, with the reply before where there is a base run."""

    case: Case
    status: str
    answers: tuple[Answer, ...]
    before: tuple[Answer, ...] = ()
    before_status: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table of rubrics."""

    rubric: str
    share: Share
    before: Share | None = None


def segments(text: str, findings: Iterable[Finding]) -> tuple[Segment, ...]:
    """Cut a text at the spans of its findings; joined again, the pieces are the text."""
    spans = [(f.span, f"{f.rubric}: {f.message}") for f in findings if f.span]
    cuts = sorted({0, len(text), *(s.start for s, _ in spans), *(s.end for s, _ in spans)})
    return tuple(
        Segment(text[a:b], tuple(w for s, w in spans if s.start <= a and b <= s.end))
        for a, b in pairwise(cuts)
    )


def visible(text: str) -> str:
    """Show characters that hide text or turn its direction by their number."""
    if text.replace("\n", "").isprintable():  # nearly always, and a hundred times faster
        return text
    return "".join(
        f"[U+{ord(c):04X}]"
        if unicodedata.category(c) in {"Cc", "Cf", "Cs"} and c not in "\n\t\u200d"
        else c
        for c in text
    )


def render(
    run: Run,
    decision: Decision,
    settings: Settings,
    *,
    base: Run | None = None,
    story: Mapping[str, Any] | None = None,
    note: str = "",
) -> str:
    """Render the page.

    Args:
        run: What was evaluated.
        decision: The gate's word on it.
        settings: The settings in force.
        base: An earlier run of the same cases, shown beside.
        story: What the retraining loop left (its ledger), where there was one.
        note: Set where the run is no gate; shown in place of the decision.
    """
    import jinja2

    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(Path(__file__).parent),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["visible"] = visible
    environment.filters["percent"] = lambda value: f"{value:.1%}"
    split = str(run.header["split"])
    entries = _entries(run, base, split)
    return environment.get_template("report.html.j2").render(
        run=run,
        decision=decision,
        word=note or sentence(run, decision, settings),
        outcome="none" if note else decision.outcome,
        recorded=live(run, settings),
        entries=entries,
        failing=[e for e in entries if e.status != "passed"],
        passing=[e for e in entries if e.status == "passed"],
        rows=_rows(run, base, split),
        before=_share(base, split),
        has_base=base is not None,
        story={"knowledge": None, "rounds": [], "looks": 0, "end": "", **(story or {})},
    )


def _share(base: Run | None, split: str) -> Share | None:
    if base is None:
        return None
    cases = results(base, split)
    return Share(sum(c.status == "passed" for c in cases), len(cases))


def _rows(run: Run, base: Run | None, split: str) -> list[Row]:
    old = rubric_shares(base, split) if base else {}
    return [Row(name, share, old.get(name)) for name, share in rubric_shares(run, split).items()]


def _entries(run: Run, base: Run | None, split: str) -> list[Entry]:
    now, status = _answers(run), {r.id: r.status for r in results(run, split)}
    old = _answers(base) if base else {}
    then = {r.id: r.status for r in results(base, split)} if base else {}
    return [
        Entry(c, status[c.id], tuple(now[c.id]), tuple(old.get(c.id, ())), then.get(c.id, ""))
        for c in run.cases.values()
        if c.split == split
    ]


def _answers(run: Run) -> dict[str, list[Answer]]:
    found: dict[str, list[Answer]] = {}
    for case, sample, reply, verdicts in shown(run):
        found.setdefault(case.id, []).append(_answer(sample, reply, verdicts))
    return found


def _answer(sample: int, reply: Reply | None, verdicts: Sequence[Verdict]) -> Answer:
    findings = tuple(f for v in verdicts for f in v.findings)
    errors = [f"{v.rubric}: {v.error}" for v in verdicts if v.error]
    if reply is None:
        return Answer(sample, (), findings, "no reply in the record", "error")
    if reply.error:
        errors.insert(0, reply.error)
    return Answer(sample, segments(reply.text, findings), findings, "; ".join(errors), reply.ending)
