"""Say whether the rules still find the same: every finding, message, span and figure.

    python bench/same_findings.py OLD.jsonl            before a change: write what is found
    python bench/same_findings.py OLD.jsonl --against  after it: compare, exit 1 at a difference

Judged are the rows of tests/rubrics, the ideals of the golden files, and the replies under
`--data`, each as it is, and the latter also joined and cut into pieces; by all rules but those
that need an engine or a model. A case expects all parts, so that each missing one is a finding.
"""

import argparse
import json
import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import bench_rubrics

from rubrics.base import PARTS, Case, Message, Reply

ROOT = Path(__file__).parent.parent
ENGINES = ("fluency", "grammar", "readability", "relevance")


def rows(data: Path) -> Iterator[tuple[Reply, Case]]:
    """Yield each reply with what it is judged by."""
    from harness import tables

    for path in sorted((ROOT / "tests/rubrics").rglob("*.toml")):
        for row in tables.read(path).rows:
            yield Reply(row.text, ending=row.ending), row.case
    for prompt, text in pairs(data):
        case = Case(messages=(Message("user", prompt),), parts=PARTS)
        yield Reply(text), case
        yield Reply(text[: len(text) * 2 // 3], ending="stop"), case


def pairs(data: Path) -> Iterator[tuple[str, str]]:
    """Yield prompts with replies."""
    own = list(bench_rubrics.ideals())
    found = [*bench_rubrics.alpaca(data), *tutors(data)]
    yield from (*own, *found, *bench_rubrics.cut(iter(found)), *bench_rubrics.cut(iter(own)))
    yield from ((text, prompt) for prompt, text in found)  # prompts judged as replies


def tutors(data: Path) -> Iterator[tuple[str, str]]:
    path = data / "mrbench_dev.jsonl"
    for line in path.read_text("utf-8").splitlines() if path.exists() else ():
        row = json.loads(line)
        yield row["conversation_history"], row["response"]


def found(reply: Reply, case: Case, judge) -> str:
    """Write down all verdicts of a reply."""
    verdicts = []
    for v in judge.verdicts(reply, case):
        marks = [[f.key, f.severity, f.message, f.span and [f.span.start, f.span.end]] for f in v.findings]  # fmt: skip
        verdicts.append([v.rubric, v.status, v.error, marks, dict(v.figures)])
    return json.dumps([reply.text, case.prompt, verdicts], ensure_ascii=False)


def main() -> None:
    from harness import judge as judging
    from harness.settings import Settings

    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file", type=Path)
    parser.add_argument("--against", action="store_true")
    parser.add_argument("--every", type=int, default=1, help="compare each n-th reply only")
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    options = parser.parse_args()
    judge = judging.load(Settings())
    rules = [r for r in judge.rubrics if r not in ENGINES]
    judge = judging.load(Settings(), rules)
    chosen = islice(rows(options.data), 0, None, options.every)
    lines = [found(reply, case, judge) for reply, case in chosen]
    if not options.against:
        options.file.write_text("\n".join(lines) + "\n", "utf-8")
        print(f"{len(lines)} replies judged by {len(rules)} rules")
        return
    old = options.file.read_text("utf-8").rstrip("\n").split("\n")[:: options.every]
    other = [(a, b) for a, b in zip(old, lines, strict=True) if a != b]
    for before, after in other[:5]:
        print(f"- {before}\n+ {after}")
    print(f"{len(lines)} replies, {len(other)} judged otherwise")
    sys.exit(bool(other))


if __name__ == "__main__":
    main()
