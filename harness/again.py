"""Runs that begin with a record: go on, ask only what failed or errored, judge anew."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from harness import baseline, changes, gate
from harness.errors import HarnessError
from harness.evaluate import Book, Evaluation, Outcome, header
from harness.judge import Judge
from harness.record import Run, Writer
from harness.regress import Reference
from harness.settings import Settings
from rubrics.base import Case, Reply

# What must be the same for replies of one record to stand beside replies of another.
_SAME = ("split", "model", "generation", "system_prompt_hash", "golden_hash", "selection")


def go_on(job: Evaluation, path: Path) -> Evaluation:
    """Keep the replies of a record that are no errors; what is left will be asked.

    Raises:
        HarnessError: If model, settings, prompts or rubrics are others than the record's.
    """
    run = baseline.read_run(path)
    other = next(_differs(run.header, header(job)), None)
    if other:
        raise HarnessError(
            f"{path}: cannot go on from this record, {other}. Run without it, or judge its replies"
            " by today's rubrics with --rejudge."
        )
    wanted = {(c.id, s) for c in job.cases for s in range(c.samples)}
    kept = {k: r for k, r in run.replies.items() if k in wanted and r.ending != "error"}
    return replace(job, known=kept)


def _differs(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[str]:
    for _, change in changes.of_rubrics(old["rubrics"], new["rubrics"]):
        yield str(change)
    for key in _SAME:
        before, after = (changes.plain(h.get(key)) or None for h in (old, new))
        if isinstance(before, dict) and isinstance(after, dict):
            yield from (f"{key} {c}" for c in changes.of_values("", before, after))
        elif before != after:
            yield f"{key} was {changes.word(before)}, is {changes.word(after)}"
    if added := sorted(new["rubrics"].keys() - old["rubrics"].keys()):
        yield f"rubric {added[0]} is new"


def failed(cases: Sequence[Case], path: Path) -> tuple[Case, ...]:
    """Keep the cases that failed in a record.

    Raises:
        HarnessError: If none of them did.
    """
    run = baseline.read_run(path)
    split = str(run.header["split"])
    names = {r.id for r in gate.results(run, split) if r.status == "failed"}
    found = tuple(c for c in cases if c.id in names)
    if not found:
        got = f"{len(names)} that are golden cases no longer" if names else "none"
        raise HarnessError(f"{path}: no failed cases to ask, got {got}. Run without --only-failed.")
    return found


def rejudge(
    path: Path, judge: Judge, settings: Settings, reference: Reference | None, to: Path
) -> Outcome:
    """Judge the replies of a record, or of a baseline, by today's rubrics; nothing is asked.

    Cases, model, generation and system prompt stay those of the record: where they are others
    today, that is said, and it is no pass of today's gate.
    """
    run = baseline.read_run(path)
    cases = tuple(run.cases.values())
    for case in cases:
        judge.check_case(case)
    with Writer(to, _rejudged(run, judge, settings, path), cases) as writer:
        book = Book(writer.header, cases, judge, writer)
        for reply in _all(run):
            book.add(reply, known=True)
        return book.close(settings, reference, recorded=True)


def _all(run: Run) -> Iterator[Reply]:
    missing = "no reply in the record"
    for case in run.cases.values():
        for sample in range(case.samples):
            known = run.replies.get((case.id, sample))
            yield known or Reply("", case.id, sample, "error", missing)


def _rejudged(run: Run, judge: Judge, settings: Settings, path: Path) -> dict[str, Any]:
    old = run.header
    model = {**old["model"], "replayed": path.name}
    now = header(Evaluation(tuple(run.cases.values()), _Nobody(model), judge, settings, ""))
    kept = ("provider", "generation", "system_prompt", "system_prompt_hash", "split")
    return {
        **now,
        **{key: old.get(key) for key in kept},
        "seed": old.get("seed", 0),
        "selection": joined(_cases(str(old.get("selection") or "")), judge.selection),
        "model": {**model, "recorded": old["model"].get("recorded") or old["time"]},
        "rejudged": {"record": path.name, "time": old["time"], "commit": old.get("commit", "")},
        "time": dt.datetime.now(dt.UTC).isoformat(timespec="seconds"),
    }


def share(chosen: int, total: int, what: str) -> str:
    """Say how many of all were selected; '' where all were."""
    return f"{chosen} of {total} {what} selected" if chosen < total else ""


def joined(*selections: str) -> str:
    """Join what was selected of cases and of rubrics."""
    return ", ".join(filter(None, selections))


def _cases(selection: str) -> str:
    """Keep what a selection says of cases: replies are judged anew by other rubrics."""
    return joined(*(s for s in selection.split(", ") if not s.endswith("rubrics selected")))


class _Nobody:
    """A provider that has a name and answers nothing."""

    def __init__(self, identity: Mapping[str, Any]) -> None:
        self.identity = identity

    def ask(self, requests: Sequence[Any], generation: Any) -> Iterator[Any]:
        """Answer nothing."""
        del requests, generation
        return iter(())
