"""Work grows with the length of a text, and no faster: counted in calls, not in seconds."""

import sys
from types import FrameType

import pytest

import rubrics
from rubrics.base import Case, Reply, Rubric

RULES = {name: rubrics.load()[name] for name in ("leak", "repetition", "truncation")}
UNITS = [
    "The user is asking. ",
    "- the cat\n",
    "Student: a ",
    "[insert the ",
    "(a ",
    "a a b ",
    "| a |\n",
]


def calls(rubric: Rubric, text: str) -> int:
    """Count the calls, of Python and of C, that judging `text` takes."""
    count = 0

    def note(frame: FrameType, event: str, arg: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        list(rubric.check(Reply(text), Case(), rubric.settings))
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize("rubric", RULES.values(), ids=RULES)
def test_twice_the_text_takes_twice_the_calls(rubric: Rubric, unit: str) -> None:
    calls(rubric, "warm up. " + unit)
    small, large = (calls(rubric, unit * n) for n in (200, 400))
    assert large <= 2.3 * small + 100, (small, large)
