"""Replies a second and core that the rules of form judge, all together and each alone.

The replies are real ones, all distinct, cut or joined to some 165 words: those of the AlpacaEval
files of `--data`, and the ideals of the golden files (plain tutor replies). Without the data the
second half is measured alone. Every reply is new to the caches of the shared views; the time is
that of the processor, the best of the runs.

    python bench/bench_rubrics.py [--data ../shared/data] [--replies 1000] [--runs 5]
"""

import argparse
import json
import re
import sys
import time
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

from rubrics.base import Case, Message, Reply

ROOT = Path(__file__).parent.parent
WORDS = 165
_FEWEST = 1000  # replies a run
FORM = ("dash", "emoticon", "filler", "hyphen", "leak", "repetition", "tone", "truncation")


def cut(pairs: Iterator[tuple[str, str]]) -> list[tuple[str, str]]:
    """Join texts with blank lines until they reach the length, and cut them there at a space."""
    made, prompt, text = [], "", ""
    for asked, piece in pairs:
        prompt, text = asked, f"{text}\n\n{piece}" if text else piece
        ends = [m.end() for m in re.finditer(r"\S+", text)]
        while len(ends) >= WORDS:
            made.append((prompt, text[: ends[WORDS - 1]]))
            text = text[ends[WORDS - 1] :].lstrip()
            ends = [m.end() for m in re.finditer(r"\S+", text)]
    return made


def alpaca(folder: Path) -> Iterator[tuple[str, str]]:
    for path in sorted(folder.glob("alpaca_eval_*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            row = json.loads(line)
            yield row["prompt"], row["response"]


def ideals() -> Iterator[tuple[str, str]]:
    from harness import golden
    from harness.settings import load

    for case in golden.load(load(ROOT)):
        if case.ideal:
            yield case.prompt, case.ideal


def caches() -> list[Any]:
    """Return the caches of the rules that hold texts, so that no text was seen before once empty.

    What holds texts has a bound; the tables, read once a process, have none and stay.
    """
    return [
        value
        for name, module in list(sys.modules.items())
        if name.startswith("rubrics.")
        for value in vars(module).values()
        if isinstance(value, type(lru_cache(caches))) and value.__module__ == name
        if value.cache_parameters()["maxsize"]
    ]


def per_second(rules: tuple[str, ...], rows: list[tuple[str, str]], runs: int) -> float:
    """Judge each row once a round, in rounds of a thousand replies and more a run.

    Return the replies a second of the best run. A shorter one could not be timed: while the judge
    has its alarm set, the system counts the processor's time in ticks of some milliseconds.
    """
    from harness import judge as judging
    from harness.settings import Settings

    judge = judging.load(Settings(), list(rules))
    work = [
        (Reply(text, str(n)), Case(id=str(n), messages=(Message("user", prompt),)))
        for n, (prompt, text) in enumerate(rows)
    ]
    for reply, case in work:  # compiles the patterns
        judge.verdicts(reply, case)
    texts, rounds, best = caches(), -(-_FEWEST // len(work)), float("inf")
    for _ in range(runs):
        start = time.process_time()
        for _ in range(rounds):
            for cache in texts:
                cache.cache_clear()
            for reply, case in work:
                judge.verdicts(reply, case)
        best = min(best, time.process_time() - start)
    return rounds * len(work) / best


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--replies", type=int, default=1000, help="of each kind, at most")
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    kinds = {"tutor replies": cut(ideals()), "AlpacaEval replies": cut(alpaca(options.data))}
    kinds = {name: list(dict.fromkeys(rows))[: options.replies] for name, rows in kinds.items()}
    for name, rows in kinds.items():
        if not rows:
            print(f"{name}: skipped, no data in {options.data}")
            continue
        together = per_second(FORM, rows, options.runs)
        print(f"{name}: {len(rows)} of {WORDS} words, all rules of form: {together:,.0f} a second")
        for rule in FORM:
            print(f"    {rule} alone: {per_second((rule,), rows, options.runs):,.0f} a second")


if __name__ == "__main__":
    main()
