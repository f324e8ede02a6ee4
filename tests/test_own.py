"""Replies of the model's own: which prompts are asked, which replies become rows, which rows weigh more."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from finetune.driven import lesson, pace, reasons, tired
from finetune.own import SAMPLES, Own, _case, agreement, chosen, sorted_out
from finetune.plan import Plan
from finetune.sheet import Row
from finetune.trainer import Recipe
from harness.judge import Verdict
from harness.record import Run
from rubrics.base import Message, Reply

IDEAL = "Chlorophyll in the leaf absorbs sunlight, and sugar stores the energy. Which gas comes in?"
NEAR = "Chlorophyll absorbs sunlight, and the energy is kept in sugar. Which gas does a leaf take?"
FAR = "It is a very interesting process that happens in nature. Would you like to know more?"


def row(
    n: int, issues: str = "wrong", ideal: str = IDEAL, asked: str = "How do plants eat?"
) -> Row:
    return Row((Message("user", asked),), "x", issues, ideal, f"s:{n}")


@pytest.mark.parametrize(
    ("reply", "ideal", "asked", "least", "most"),
    [
        (IDEAL, IDEAL, "How do plants eat?", 1.0, 1.0),
        (NEAR, IDEAL, "How do plants eat?", 0.6, 0.99),
        (FAR, IDEAL, "How do plants eat?", 0.0, 0.1),
        ("Plants eat. Do plants eat?", IDEAL, "How do plants eat?", 0.0, 0.0),  # the prompt alone
        ("Chlorophyll absorbs 40 % of sunlight.", IDEAL, "How do plants eat?", 0.0, 0.0),
        ("Chlorophyll absorbs 40 % of sunlight.", IDEAL, "Is it 40 %?", 0.3, 0.9),
        ("Divide 12 by 3.", "Divide 12 by 4.", "Share it", 0.0, 0.0),
        ("Divide 2.5 by 4.", "Divide 2.5 by 4.", "Share it", 1.0, 1.0),
        ("", IDEAL, "How do plants eat?", 0.0, 0.0),
        ("it is", "it is", "it is", 0.0, 0.0),
    ],
)
def test_agreement(reply: str, ideal: str, asked: str, least: float, most: float) -> None:
    assert least <= agreement(reply, row(0, ideal=ideal, asked=asked)) <= most


def test_only_rows_tagged_with_what_fails_are_asked_and_the_seed_draws_them() -> None:
    rows = [*(row(n) for n in range(20)), *(row(n, "emoticon") for n in range(20, 40))]
    got = chosen(rows, {"facts": 2.0}, 5, seed=1)
    assert len(got) == 5
    assert all(r.tags == ("facts",) for r in got)
    assert got == chosen(rows, {"facts": 2.0}, 5, seed=1)
    assert got != chosen(rows, {"facts": 2.0}, 5, seed=2)
    assert len(chosen(rows, {"facts": 2.0}, 999, seed=1)) == 20
    assert chosen(rows, {"facts": 2.0}, 0, seed=1) == []
    assert chosen(rows, {}, 5, seed=1) == []


def test_a_row_asks_for_the_parts_of_its_ideal_and_keeps_its_own_system_prompt() -> None:
    messages = (Message("system", "Be kind."), Message("user", "How do plants eat?"))
    case = _case(replace(row(0), messages=messages), 0)
    assert "check_question" in case.parts
    assert (case.system, case.messages) == ("Be kind.", messages[1:])


def judged(rows: Sequence[Row], said: Sequence[Sequence[tuple[str, str]]]) -> Run:
    """Make a run of replies with their status."""
    cases = [_case(r, n) for n, r in enumerate(rows)]
    replies, verdicts = {}, {}
    for case, each in zip(cases, said, strict=True):
        for sample, (text, status) in enumerate(each):
            key = (case.id, sample)
            ending = "error" if status == "empty" else "stop"
            replies[key] = Reply(text, case.id, sample, ending)
            if status in {"passed", "failed", "errored"}:
                verdicts[key] = (Verdict(case.id, sample, "tone", 1, status),)
    return Run({"split": "dev"}, {c.id: c for c in cases}, replies, verdicts)


def test_what_passes_and_agrees_is_a_row_and_what_never_passes_is_hard() -> None:
    rows = [row(n) for n in range(6)]
    bad = (NEAR, "failed")
    said = [
        [bad, (FAR, "passed"), (NEAR, "passed")],  # the nearest to the ideal is taken
        [bad, bad, bad],
        [(FAR, "passed"), (FAR, "passed"), bad],  # polished, and says nothing of the ideal
        [("", "empty"), ("", "empty"), (NEAR, "errored")],  # nothing that was judged
        [(IDEAL, "passed"), bad, bad],  # the sheet has it
        [bad, bad, (NEAR, "passed")],
    ]
    own = sorted_out(judged(rows, said), rows, 2)
    assert [(r.ideal, r.origin, r.tags) for r in own.rows] == [
        (NEAR, "own reply of round 2 to s:0", ()),
        (NEAR, "own reply of round 2 to s:5", ()),
    ]
    assert own.hard == {"s:1", "s:3"}
    assert own.asked == 6
    assert "of 6 prompts" in own.words
    assert "2 had an own reply" in own.words
    assert len(said[0]) == SAMPLES


def test_hard_rows_weigh_more_and_a_short_round_sees_own_and_hard_rows_first() -> None:
    rows = [*(row(n) for n in range(10)), row(10, "None")]
    own = Own(
        3, (replace(row(0), issues="", ideal=NEAR, origin="own"),), frozenset({"s:1", "s:10"})
    )
    heavy = {"facts": 2.0}
    whole = lesson(rows, heavy, own, Recipe(epochs=1.0))
    assert len(whole.rows) == 12
    counts = dict(zip((r.origin for r in whole.rows), whole.weights, strict=True))
    assert counts == {f"s:{n}": 2.0 for n in range(10)} | {"s:1": 3.0, "s:10": 2.0, "own": 1.0}
    short = lesson(rows, heavy, own, Recipe(epochs=0.5, seed=3))
    assert len(short.rows) == 6  # round(0.5 * 11)
    assert {"own", "s:1", "s:10"} <= {r.origin for r in short.rows}
    assert short.recipe == Recipe(epochs=1.0, seed=3)
    assert short == lesson(rows, heavy, own, Recipe(epochs=0.5, seed=3))
    plain = lesson(rows, heavy, Own(), Recipe(epochs=0.5))
    assert (plain.rows, plain.recipe.epochs) == (tuple(rows), 0.5)


def test_the_reason_is_in_words() -> None:
    dev = {"per_rubric": {"filler": [68, 100], "dash": [100, 100], "facts": [10, 100]}}
    heavy, told = reasons(dev, first=False)
    assert heavy == {"facts": 3.0, "filler": 2.28}
    assert told.startswith("90 of 100 dev replies broke facts, 32 of 100 dev replies broke filler")
    assert reasons(dev, first=True)[0] == {}
    assert Own().words == ""


@pytest.mark.parametrize(
    ("share", "misses", "epochs", "rate", "is_tired"),
    [
        (0.0, 0, 2.0, 5e-4, False),
        (0.5, 0, 2.0, 5e-4, False),
        (0.75, 0, 1.0, 5e-4, False),
        (0.99, 0, 0.5, 5e-4, False),  # the least
        (0.5, 1, 2.0, 2.5e-4, False),
        (0.5, 2, 2.0, 1.25e-4, False),
        (0.5, 3, 2.0, 1.25e-4, True),  # the least was tried
    ],
)
def test_the_pace_of_a_later_round_keeps_its_bounds(
    share: float, misses: int, epochs: float, rate: float, is_tired: bool
) -> None:
    plan = Plan(later_epochs=2.0, least_epochs=0.5, recipe=Recipe(learning_rate=1e-3))
    recipe, told = pace(plan, {"share": share}, misses)
    assert (recipe.epochs, recipe.learning_rate) == (epochs, rate)
    assert f"{1 - share:.0%} of dev cases fail: {epochs:g} epochs, of 0.5 to 2" in told
    assert ("halved" in told) is bool(misses)
    assert tired(plan, misses) is is_tired


def test_bounds_that_are_above_what_they_bound_give_way() -> None:
    plan = Plan(later_rate=0.1, least_rate=0.5, later_epochs=0.15, least_epochs=0.25)
    recipe, _ = pace(plan, {"share": 0.9}, 0)
    assert (recipe.epochs, recipe.learning_rate) == (0.15, 1e-4)
