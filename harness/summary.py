"""The gate in Markdown, for a step summary or a comment. Nothing that a model said is live in it.

A reply stands in a fence longer than any run of backticks in it; in a line every character that
Markdown, an address, a mention or an issue number could begin with is written as a number.
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from harness import show, told
from harness.compare import Diff, compare
from harness.evaluate import live, sentence
from harness.gate import Decision, results
from harness.marks import visible
from harness.record import Run
from harness.settings import Settings
from rubrics.base import Case, Reply

_MOST = 20  # cases that a comment shows; the page has them all
_LONGEST = 3_000  # characters of a text in it: a comment holds 65,536 in all
_LIVE = re.compile(r"[^\w\s,;!?%'’“”…=()\u00a0-\U0010ffff]|(?<=\w)[:.](?=\S)|(?i:www|https?)")
_KINDS = (("Newly broken", "broken"), ("Newly fixed", "fixed"), ("Still failing", "failing"),
          ("Added", "added"), ("Removed", "removed"), ("Not compared", "incomparable"))  # fmt: skip
_MARKS = {"passed": "✅", "failed": "❌", "unjudged": "⚠️", "none": "ℹ️"}


@dataclass(frozen=True, slots=True)
class Failing:
    """One case that did not pass: its first reply and what is wrong with all of them."""

    case: Case
    reply: Reply
    faults: tuple[str, ...]


def markdown(
    run: Run, decision: Decision, settings: Settings, *, base: Run | None = None, note: str = ""
) -> str:
    """Return the gate's word, the shares, what changed, and the first cases that fail."""
    diff = compare(base, run, (settings.baseline, "this run")) if base else None
    return _render(
        mark=_MARKS["none" if note else decision.outcome],
        word=note or sentence(run, decision, settings),
        recorded=live(run, settings),
        notes=() if diff else decision.notes,
        shares=list(decision.per_rubric.items()),
        diff=diff,
        compared=list(told.facts(diff)) if diff and diff.incomplete else [],
        failing=list(failing(run)),
    )


def diff_markdown(diff: Diff, word: str) -> str:
    """Return a comparison alone."""
    return _render(
        mark="", word=word, recorded="", notes=(), shares=[], diff=diff,
        compared=list(told.facts(diff)) if diff.incomplete else [], failing=[],
    )  # fmt: skip


def _render(**values: Any) -> str:
    import jinja2

    from harness.compiled import Compiled

    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(Path(__file__).parent),
        bytecode_cache=Compiled(),
        autoescape=False,  # noqa: S701  (no HTML: each text goes through a filter of its own)
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(
        line=line, code=code, fence=fence, html=lambda text: html.escape(visible(text)),
        percent=lambda value: f"{value:.1%}",
    )  # fmt: skip
    made: str = environment.get_template("summary.md.j2").render(kinds=_KINDS, most=_MOST, **values)
    return re.sub(r"\n{3,}", "\n\n", made).strip() + "\n"


def line(text: str) -> str:
    """Return a text as one line of Markdown in which nothing is live."""
    flat = " ".join(visible(text).split())
    return _LIVE.sub(lambda m: "".join(f"&#{ord(c)};" for c in m[0]), flat)


def code(text: str) -> str:
    """Return a text as a code span that may stand in a table."""
    flat = " ".join(visible(text).split()).replace("|", "\\|") or " "
    ticks = "`" * (max((len(run) for run in re.findall("`+", flat)), default=0) + 1)
    pad = " " if flat.startswith("`") or flat.endswith("`") else ""
    return f"{ticks}{pad}{flat}{pad}{ticks}"


def fence(text: str) -> str:
    """Return a text in a fence that nothing in it can close."""
    shown = visible(text)
    if len(shown) > _LONGEST:
        shown = f"{shown[:_LONGEST]}\n[{len(shown) - _LONGEST} more characters]"
    ticks = "`" * max(3, max((len(run) for run in re.findall("`+", shown)), default=0) + 1)
    return f"{ticks}text\n{shown or '(no text)'}\n{ticks}"


def failing(run: Run) -> Iterator[Failing]:
    """Yield each case that did not pass, with its faults, in the record's order."""
    for result in results(run, str(run.header["split"])):
        if result.status == "passed":
            continue
        case = run.cases[result.id]
        faults = [*result.errors]
        for sample in range(case.samples):
            for verdict in run.verdicts.get((case.id, sample), ()):
                faults += [show.finding_line(f) for f in verdict.findings if f.severity == "error"]
        reply = run.replies.get((case.id, 0), Reply("", case.id))
        yield Failing(case, reply, tuple(dict.fromkeys(faults)))
