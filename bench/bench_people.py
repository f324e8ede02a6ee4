"""How far the rubrics agree with people: lenient macro-F1 on the human labels of MRBench.

    python bench/bench_people.py [--data ../shared/data]

"Yes" and "To some extent" are one class (lenient). Each line is printed for all tutors, and
without the weak sources Phi3 and Novice, since naming the source alone scores high on some
labels. Nothing here is fitted to these rows. Where a mistake lies, and whether a reply is
coherent, these means can't say: no better than the source's name, and so not shown as a score.
Source: Maurya et al., MRBench (2025), dimensions and lenient scoring.
"""

import argparse
import json
import os
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from rubrics import parts, reveal
from rubrics._warmth import warmth
from rubrics.base import NO_SETTINGS, Case, Message, Reply

ROOT = Path(__file__).parent.parent
FILE = "mrbench_dev.jsonl"
WEAK = frozenset({"Phi3", "Novice"})
ACTIONS = frozenset({"hint", "check_question", "next_step"})
_TURN = re.compile(r"(?:^|\n)\s*(Tutor|Student):")
_LAST_NUMBER = re.compile(r"[-−]?\$?\d[\d,]*(?:\.\d+)?\s*$")
Row = Mapping[str, Any]


def case_of(row: Row) -> Case:
    """Return the conversation as a golden case, with the gold answer where the data ends in one."""
    pieces = _TURN.split(row["conversation_history"])
    messages = tuple(
        Message("user" if who == "Student" else "assistant", said.strip())
        for who, said in zip(pieces[1::2], pieces[2::2], strict=False)
    )
    gold = _LAST_NUMBER.search(row["ground_truth"].strip())
    return Case("row", messages, answer=gold[0].strip() if gold else None, reveal=False)


def actionable(row: Row, case: Case) -> bool:
    """Say whether the reply gives the student something to do; a hint has no answer in it."""
    found = set(parts.found(row["response"], case.prompt)) & ACTIONS
    return bool(found - {"hint"}) or ("hint" in found and not revealed(row, case))


def warm(row: Row, case: Case) -> bool:
    """Say whether the reply encourages."""
    return warmth(row["response"]) > 0


def revealed(row: Row, case: Case) -> bool:
    """Say whether the reply gives the answer away."""
    return bool(case.answer) and any(reveal.check(Reply(row["response"]), case, NO_SETTINGS))


LINES: tuple[tuple[str, frozenset[str], Callable[[Row, Case], bool]], ...] = (
    ("Actionability", frozenset({"Yes", "To some extent"}), actionable),
    ("Tutor_Tone", frozenset({"Encouraging"}), warm),
    (
        "Revealing_of_the_Answer",
        frozenset({"Yes (and the answer is correct)", "Yes (but the answer is incorrect)"}),
        revealed,
    ),
)


def macro_f1(pairs: Sequence[tuple[bool, bool]]) -> float:
    """Return the mean of both classes' F1 over (truth, said)."""
    return sum(_f1(pairs, value) for value in (True, False)) / 2


def _f1(pairs: Sequence[tuple[bool, bool]], value: bool) -> float:  # noqa: FBT001
    both = sum(t is s is value for t, s in pairs)
    return 2 * both / max(1, sum(t is value for t, _ in pairs) + sum(s is value for _, s in pairs))


def figures(rows: Sequence[Row]) -> dict[str, tuple[float, float, int]]:
    """Return for each label: macro-F1 on all, without weak sources, and how many rows."""
    cases = [case_of(row) for row in rows]
    found = {}
    for label, yes, says in LINES:
        pairs = [
            (row["tutor"], (row["labels"][label] in yes, says(row, case)))
            for row, case in zip(rows, cases, strict=True)
            if label != "Revealing_of_the_Answer" or case.answer
        ]
        strong = [pair for tutor, pair in pairs if tutor not in WEAK]
        found[label] = (macro_f1([p for _, p in pairs]), macro_f1(strong), len(pairs))
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    default = os.environ.get("HARNESS_DATA") or str(ROOT.parent / "shared" / "data")
    parser.add_argument("--data", type=Path, default=Path(default))
    path = parser.parse_args().data / FILE
    if not path.is_file():
        print(f"skipped: no data ({path})")
        sys.exit(0)
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    print(f"{'label':26}{'all':>8}{'strong':>8}{'rows':>7}")
    for label, (every, strong, n) in figures(rows).items():
        print(f"{label:26}{every:8.3f}{strong:8.3f}{n:7}")


if __name__ == "__main__":
    main()
