"""What takes longer, or measures time: `make soak`."""

import time

import pytest

import rubrics
from rubrics.base import Case, Reply, Rubric

pytestmark = pytest.mark.soak
RULES = rubrics.load()
UNITS = [
    "a ", "word ", "- ", "a - ", "— ", "x. ", "(", "1 - ", "a-b ", "$ ", "` ", "\n", "\\(", "= ", "x-", ":(",
    "one two three. ", "- a\n", "```\n", "(a b) - (c d) ", '"', "'", "<a ", "1 + 1 = ", "why? ", "1/2 ", "!",
    "# ", "|-", "aA", "😀", "e\u0301", "ME ", "user: ", "I can ",
]  # fmt: skip


def seconds(rubric: Rubric, text: str) -> float:
    start = time.process_time()
    list(rubric.check(Reply(text), Case(), rubric.settings))
    return time.process_time() - start


@pytest.mark.parametrize("rubric", RULES.values(), ids=RULES)
def test_time_is_linear_in_hostile_text(rubric: Rubric) -> None:
    """Four times the text may take eight times as long, with room for noise; sixteen is a square."""
    list(rubric.check(Reply("warm up."), Case(), rubric.settings))
    for unit in UNITS:
        small = seconds(rubric, unit * (10_000 // len(unit)))
        large = seconds(rubric, unit * (40_000 // len(unit)))
        assert large < 0.2 or large < 8 * small, (unit, small, large)
