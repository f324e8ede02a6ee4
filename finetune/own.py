"""Replies of the model's own to prompts of the sheet: good ones are rows, bad ones mark hard rows.

Rejection sampling: a kept candidate is asked the prompts of rows that are tagged with what fails.
A reply that passes every rubric and says what the ideal says is a further row; a prompt whose
replies all break a rubric marks its row as hard. Facts cannot be judged on a row: the ideal's own
words stand in for them.
"""

import random
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from finetune.sheet import Row
from finetune.steady import Steady
from harness import ask, gate
from harness.evaluate import Evaluation, evaluate
from harness.judge import Judge
from harness.local import LocalModel
from harness.record import Run
from harness.settings import Settings
from harness.similar import content
from rubrics import parts
from rubrics.base import Case, Message

SAMPLES = 3  # replies a prompt
TEMPERATURE = 0.7
AGREE = 0.3  # of `agreement`: 99 of 100 pairs of rows that have nothing in common are below 0.14
_EXTRA = {"example", "next_step"}  # parts that an ideal may have and a good reply may do without
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


@dataclass(frozen=True, slots=True)
class Own:
    """What came of asking the candidate.

    Attributes:
        asked: How many prompts.
        rows: Those that it answered well, with its own reply as the ideal.
        hard: Origins of the rows where every reply broke a rubric.
    """

    asked: int = 0
    rows: tuple[Row, ...] = ()
    hard: frozenset[str] = frozenset()

    @property
    def words(self) -> str:
        """Say it for the ledger; nothing where nothing was asked."""
        if not self.asked:
            return ""
        return (
            f"; of {self.asked} prompts of such rows, {len(self.rows)} had an own reply that passes"
            f" and joins the rows, {len(self.hard)} had none without a fault and weigh more"
        )


def chosen(rows: Sequence[Row], heavy: Mapping[str, float], most: int, seed: int) -> list[Row]:
    """Return at most so many of the rows that are tagged with what fails, drawn by seed."""
    tagged = [row for row in rows if not set(row.tags).isdisjoint(heavy)]
    return random.Random(seed).sample(tagged, min(most, len(tagged)))  # noqa: S311


def asked(
    rows: Sequence[Row],
    model: LocalModel,
    judge: Judge,
    settings: Settings,
    path: Path,
    progress: Callable[[int], object] | None = None,
) -> Run:
    """Put the rows' prompts to a model, several times each, and judge; `path` is the record's."""
    settings = replace(settings, temperature=TEMPERATURE)
    cases = [_case(row, nth) for nth, row in enumerate(rows)]
    job = Evaluation(cases, model, judge, settings, "own replies", "dev")
    wanted = ask.requests(cases, settings.system_text(), job.generation)
    return evaluate(replace(job, provider=Steady(model, wanted)), path, progress).run


def _case(row: Row, nth: int) -> Case:
    """Ask of a reply what the row lets us: the parts that its ideal has, and the general rules."""
    own = row.messages[0].role == "system"
    messages: tuple[Message, ...] = row.messages[own:]
    shown = parts.found(row.ideal, messages[-1].content)
    return Case(
        id=f"row {nth}",
        messages=messages,
        system=row.messages[0].content if own else None,
        split="dev",
        parts=tuple(part for part in shown if part not in _EXTRA),
        ideal=row.ideal,
        samples=SAMPLES,
        source=row.origin,
    )


def sorted_out(run: Run, rows: Sequence[Row], number: int) -> Own:
    """Tell the good replies from the bad; of several good ones, the nearest to the ideal counts."""
    good: list[Row] = []
    hard: set[str] = set()
    for row, case in zip(rows, run.cases.values(), strict=True):
        keys = [(case.id, sample) for sample in range(case.samples)]
        texts = [run.replies[k].text for k in keys if gate.sample_state(run, k)[0] == "passed"]
        if not texts:
            hard.add(row.origin)
            continue
        best = max(texts, key=lambda text: agreement(text, row))
        if best != row.ideal and agreement(best, row) >= AGREE:
            origin = f"own reply of round {number} to {row.origin}"
            good.append(replace(row, ideal=best, issues="", origin=origin))
    return Own(len(rows), tuple(good), frozenset(hard))


def agreement(reply: str, row: Row) -> float:
    """Return how far a reply says what the ideal says, from 0 to 1: Dice's measure of their words.

    Words that the prompt gives away do not count; a number that neither prompt nor ideal has makes
    it 0.
    """
    known = set(_NUMBER.findall(f"{row.prompt} {row.ideal}"))
    if not known.issuperset(_NUMBER.findall(reply)):
        return 0.0
    given = content(row.prompt)
    said, meant = content(reply) - given, content(row.ideal) - given
    return 2 * len(said & meant) / (len(said) + len(meant)) if said or meant else 0.0
