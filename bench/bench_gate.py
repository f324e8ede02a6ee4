"""Seconds from a cold start: `pytest golden/` by replay against DeepEval in pytest, in one run.

Both judge the same 140 distinct replies, verdicts computed anew, in processes of their own, in
turn. DeepEval gets one deterministic metric (no dash), the gate its default rubrics, with and
without grammar and readability. Bytecode is kept in a folder of the run, as Python does where
nobody forbids it; the first round fills it and does not count. Wall clock and processor time are
printed: where other work shares the machine, only the second compares. Needs the extra `bench`; DeepEval may live in another environment:

    python bench/bench_gate.py [--deepeval-python PATH] [--runs 5]
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

CASES = 140
ROOT = Path(__file__).parent.parent
DEEPEVAL = '''
import json, pathlib
import pytest
from deepeval import assert_test
from deepeval.metrics import BaseMetric
from deepeval.test_case import LLMTestCase

class NoDash(BaseMetric):
    """One deterministic metric."""

    def __init__(self):
        self.threshold = 1.0
        self.async_mode = False

    def measure(self, test_case, *args, **kwargs):
        self.score = float(not any(c in test_case.actual_output for c in "\\u2014\\u2013"))
        self.success = self.score >= self.threshold
        return self.score

    async def a_measure(self, test_case, *args, **kwargs):
        return self.measure(test_case)

    def is_successful(self):
        return self.success

    @property
    def __name__(self):
        return "no dash"

ROWS = json.loads(pathlib.Path(__file__).with_name("rows.json").read_text())

@pytest.mark.parametrize("row", ROWS, ids=lambda r: r["id"])
def test_reply(row):
    assert_test(LLMTestCase(input=row["prompt"], actual_output=row["text"]), [NoDash()], run_async=False)
'''


def replies() -> list[dict[str, str]]:
    """Write distinct plain replies of some 60 words."""
    things = ["light", "water", "iron", "the heart", "a verb", "a loop", "the moon", "a river"]
    made = []
    for n in range(CASES):
        thing = things[n % len(things)]
        text = (
            f"Reply {n} is about {thing}. It changes because energy moves from one place to another,"
            f" and each change can be measured. Take {n + 3} grams of it and heat them for"
            f" {n + 1} minutes. The number on the scale stays the same, so nothing was lost. A pupil"
            " can repeat this with a simple balance and a small flame at school. What do you think"
            f" happens to {thing} when it cools again?"
        )
        made.append(
            {"id": f"case-{n}", "prompt": f"Tell me about {thing}, number {n}.", "text": text}
        )
    return made


def project(folder: Path, rows: list[dict[str, str]]) -> None:
    """Make a project with golden files, a record to replay, and DeepEval's test file."""
    from harness import judge as judging
    from harness.evaluate import Evaluation, evaluate, select
    from harness.golden import load_file
    from harness.provider import Completion
    from harness.settings import load

    (folder / "golden").mkdir(parents=True)
    cases = [{"id": r["id"], "prompt": r["prompt"]} for r in rows]
    (folder / "golden" / "g.jsonl").write_text("\n".join(map(json.dumps, cases)))
    (folder / "harness.toml").write_text("")
    settings = load(folder)
    texts = {r["id"]: r["text"] for r in rows}

    class Given:
        identity = {"engine": "given"}

        def ask(self, requests, generation):
            for nth, request in enumerate(requests):
                yield nth, Completion(texts[request.case], "stop")

    judge = judging.load(settings, ["dash"])
    chosen = select(load_file(folder / "golden" / "g.jsonl", folder), "gate", settings, judge)
    evaluate(
        Evaluation(chosen, Given(), judge, settings, "given", cache=None), folder / "run.jsonl"
    )
    (folder / "rows.json").write_text(json.dumps(rows))
    (folder / "test_deepeval.py").write_text(DEEPEVAL)


def seconds(command: list[str], folder: Path, passed: int) -> tuple[float, float]:
    """Time a command from a cold process (wall, processor), and see that it did the work."""
    env = {
        **os.environ,
        "DEEPEVAL_TELEMETRY_OPT_OUT": "YES",
        "DEEPEVAL_UPDATE_WARNING_OPT_IN": "NO",
        "PYTHONPYCACHEPREFIX": str(folder.parent / "bytecode"),
    }
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    start, before = time.perf_counter(), os.times()
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, env=env)
    took, after = time.perf_counter() - start, os.times()
    if f"{passed} passed" not in done.stdout:
        sys.exit(f"{command}: did not pass {passed}\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    used = after.children_user + after.children_system
    return took, used - before.children_user - before.children_system


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--deepeval-python", default=sys.executable)
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    form = "dash,emoticon,facts,filler,format,hyphen,leak,length,parts,repetition,reveal,tone,truncation"
    own = [sys.executable, "-m", "pytest", "golden", "-q", "-p", "no:cacheprovider",
           "--golden-provider=replay:run.jsonl"]  # fmt: skip
    other = [
        options.deepeval_python,
        "-m",
        "pytest",
        "test_deepeval.py",
        "-q",
        "-p",
        "no:cacheprovider",
    ]
    commands = {
        "gate, default rubrics less grammar and readability": [*own, f"--golden-rubrics={form}"],
        "gate, default rubrics": own,
        "DeepEval, one metric": other,
    }
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "project"
        folder.mkdir()
        project(folder, replies())
        times: dict[str, list[tuple[float, float]]] = {label: [] for label in commands}
        for nth in range(options.runs + 1):
            for label, command in commands.items():
                took = seconds(command, folder, CASES)
                if nth:  # the first round warms the file cache
                    times[label].append(took)
    for nth, kind in enumerate(("wall clock", "processor")):
        base = statistics.median(pair[nth] for pair in times["DeepEval, one metric"])
        for label, pairs in times.items():
            taken = [pair[nth] for pair in pairs]
            middle, spread = statistics.median(taken), f"{min(taken):.2f} to {max(taken):.2f}"
            print(f"{kind}: {label}: {middle:.2f} s ({spread}), {middle / base:.2f} of DeepEval")


if __name__ == "__main__":
    main()
