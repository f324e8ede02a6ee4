"""What takes longer, or measures time: `make soak`."""

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

import rubrics
from harness.formats import WRITERS
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


PEAK = """
import resource, sys
from harness import cli
sys.argv = ["harness", "score", sys.argv[1], "--format", sys.argv[2], "-o", sys.argv[3], "--rubrics", "dash,length"]
try:
    cli.main()
except SystemExit as exc:
    print(exc.code, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
"""


@pytest.mark.parametrize("style", list(WRITERS))
def test_score_streams_in_flat_memory(tmp_path: Path, style: str) -> None:
    """Ten times the replies, all distinct, 50 MB of them, may take 20 MB more."""
    peaks = []
    for replies in (5_000, 50_000):
        path = tmp_path / "r.jsonl"
        with path.open("w") as file:
            for n in range(replies):
                text = f"Reply {n} says that light is a wave. " * 27 + "— " * (n % 10 == 0)
                file.write(json.dumps({"id": str(n), "response": text}) + "\n")
        done = subprocess.run(
            [sys.executable, "-c", PEAK, str(path), style, str(tmp_path / "out")],
            capture_output=True, text=True, check=True,
        )  # fmt: skip
        code, peak = map(int, done.stdout.split())
        assert code == 1
        assert f"{replies} replies: " in done.stderr
        peaks.append(peak)
    assert path.stat().st_size > 50_000_000
    assert peaks[1] - peaks[0] < 20, f"peaks of {peaks} MB"
