"""The report: one self-contained HTML page. All markup is in report.html.j2."""

import base64
import datetime as dt
import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from harness import history, told
from harness.compare import Diff, compare
from harness.evaluate import live, sentence, shown
from harness.gate import Decision, Share, results, rubric_shares
from harness.history import Point
from harness.judge import Verdict
from harness.marks import Segment, segments, visible
from harness.provider import promoted_manifest
from harness.record import Run
from harness.settings import Settings
from rubrics.base import Case, Finding, Reply

_HERE = Path(__file__).parent
_CURVE = 240  # points of a training curve: more than a screen shows are thinned out
_KINDS = {"broken": "newly broken", "fixed": "newly fixed", "added": "new case",
          "incomparable": "not compared"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Answer:
    """One judged reply as the page shows it."""

    sample: int
    text: str
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
    kind: str = ""

    @property
    def same(self) -> bool:
        """Whether the replies before are those of now: they are not shown twice."""
        return [a.text for a in self.before] == [a.text for a in self.answers]


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table of shares: a rubric's or a tag's."""

    name: str
    share: Share
    before: Share | None = None


@dataclass(frozen=True, slots=True)
class Curve:
    """The loss of one round (nats a token): points in a field of 1000 x 100, and the figures."""

    number: int
    points: tuple[tuple[float, float], ...]
    first: float
    last: float
    top: float


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
    split = str(run.header["split"])
    diff = compare(base, run, ("before", "now")) if base else None
    entries = _entries(run, base, diff, split)
    story = {"knowledge": None, "chat": None, "rounds": [], "looks": 0, "end": "", **(story or {})}
    script = (_HERE / "report.js").read_text("utf-8")
    page: str = environment().get_template("report.html.j2").render(
        run=run,
        decision=decision,
        word=note or sentence(run, decision, settings),
        outcome="none" if note else decision.outcome,
        need=settings.pass_rate,
        recorded=live(run, settings),
        age=_age(run),
        trained=_trained(run, settings),
        entries=sorted(entries, key=lambda e: e.status == "passed"),
        failing=sum(e.status != "passed" for e in entries),
        rubrics=_rows(rubric_shares(run, split), rubric_shares(base, split) if base else {}),
        tags=_rows(_tag_shares(run, split), _tag_shares(base, split) if base else {}),
        before=_share(base, split),
        diff=diff,
        difference=told.summary(diff) if diff else "",
        compared=list(told.facts(diff)) if diff else [],
        trend=_trend(run, decision, settings, note),
        story=story,
        curves=list(_curves(story["rounds"])),
        script=script,
        script_hash=base64.b64encode(hashlib.sha256(script.encode()).digest()).decode(),
    )  # fmt: skip
    return page


def environment() -> Any:
    """Return the Jinja environment of the pages: autoescape, and what is undefined is an error."""
    import jinja2

    from harness.compiled import Compiled

    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(_HERE),
        bytecode_cache=Compiled(),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["visible"] = visible
    environment.filters["percent"] = lambda value: f"{value:.1%}"
    return environment


def _share(base: Run | None, split: str) -> Share | None:
    if base is None:
        return None
    cases = results(base, split)
    return Share(sum(c.status == "passed" for c in cases), len(cases))


def _rows(now: Mapping[str, Share], before: Mapping[str, Share]) -> list[Row]:
    return [Row(name, share, before.get(name)) for name, share in now.items()]


def _tag_shares(run: Run, split: str) -> dict[str, Share]:
    found: dict[str, list[bool]] = {}
    for result in results(run, split):
        for tag in run.cases[result.id].tags:
            found.setdefault(tag, []).append(result.status == "passed")
    return {tag: Share(sum(passed), len(passed)) for tag, passed in sorted(found.items())}


def _trend(run: Run, decision: Decision, settings: Settings, note: str) -> list[Point]:
    """Return the earlier gates with this one last; alone, or where this is no gate, none."""
    if note or decision.stopped_early:
        return []
    here = history.point(run, decision)
    earlier = [p for p in history.read(settings) if p.time < here.time]
    return [*earlier, here] if earlier else []


def _age(run: Run) -> str:
    """Say how old the replies are where they were replayed; "" where the model was asked."""
    recorded = run.header["model"].get("recorded")
    if not recorded:
        return ""
    asked, judged = (dt.datetime.fromisoformat(str(t)) for t in (recorded, run.header["time"]))
    days = (judged - asked).days
    return f"{days} day{'' if days == 1 else 's'} before they were judged" if days else "that day"


def _trained(run: Run, settings: Settings) -> Mapping[str, Any] | None:
    """Return the manifest of the promoted model where it is the one that was asked."""
    manifest = promoted_manifest(settings)
    same = manifest and manifest["model"]["fingerprint"] == run.header["model"].get("fingerprint")
    return manifest if same else None


def _curves(rounds: Iterable[Mapping[str, Any]]) -> Iterator[Curve]:
    for one in rounds:
        losses = [float(x) for x in one.get("loss") or [] if x is not None and abs(x) < 1e9]
        if len(losses) < 2:
            continue
        step = -(-len(losses) // _CURVE)
        thin = [max(losses[i : i + step]) for i in range(0, len(losses), step)]  # peaks stay
        top = max(thin) or 1.0
        points = tuple(
            (round(1000 * n / max(len(thin) - 1, 1), 1), round(100 - 100 * y / top, 1))
            for n, y in enumerate(thin)
        )
        yield Curve(int(one["round"]), points, losses[0], losses[-1], max(losses))


def _entries(run: Run, base: Run | None, diff: Diff | None, split: str) -> list[Entry]:
    now, status = _answers(run), {r.id: r.status for r in results(run, split)}
    old = _answers(base) if base else {}
    then = {r.id: r.status for r in results(base, split)} if base else {}
    kinds = {p.id: _KINDS.get(p.kind, "") for p in diff.pairs} if diff else {}
    return [
        Entry(
            c, status[c.id], tuple(now[c.id]), tuple(old.get(c.id, ())), then.get(c.id, ""),
            kinds.get(c.id, ""),
        )
        for c in run.cases.values()
        if c.split == split
    ]  # fmt: skip


def _answers(run: Run) -> dict[str, list[Answer]]:
    found: dict[str, list[Answer]] = {}
    for case, sample, reply, verdicts in shown(run):
        found.setdefault(case.id, []).append(_answer(sample, reply, verdicts))
    return found


def _answer(sample: int, reply: Reply | None, verdicts: Sequence[Verdict]) -> Answer:
    findings = [f for v in verdicts for f in v.findings]
    # In the order of the text, so that the numbers of the marks go up; absences last.
    findings.sort(key=lambda f: (f.span is None, f.span.start if f.span else 0))
    errors = [f"{v.rubric}: {v.error}" for v in verdicts if v.error]
    if reply is None:
        return Answer(sample, "", (), tuple(findings), "no reply in the record", "error")
    if reply.error:
        errors.insert(0, reply.error)
    pieces = segments(reply.text, findings)
    return Answer(sample, reply.text, pieces, tuple(findings), "; ".join(errors), reply.ending)
