"""Grammar, measured: false alarms against misses for each engine, and its speed.

    python bench/bench_grammar.py curve [--engine harper --engine both+fluency ...]
    python bench/bench_grammar.py speed [--replies 5000]

`curve` prints, per engine, the share of clean replies with any finding, the share with an error,
and the pairwise accuracy of findings and of the score on JFLEG (each learner sentence against each
of its corrections; a tie counts half); then, for a falling bar, how many clean replies and how many
learner sentences score below it. Clean replies are the ideals of golden/ and of the sheet, or a
JSON Lines file with `response` and `prompt` (--clean). `speed` judges distinct real replies with
two processes against one fresh Harper linter, in turn, and then the same replies once more.
Real data comes from --data, HARNESS_DATA or ../shared/data; LanguageTool from LTP_PATH.
"""

import argparse
import json
import multiprocessing
import os
import re
import statistics
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from harness import golden
from harness import judge as judging
from harness.settings import Settings, load
from rubrics.base import Case, Message, Reply

ROOT = Path(__file__).parent.parent
ENGINES = ["harper", "languagetool", "both", "harper+fluency", "both+fluency"]
BARS = [90, 85, 80, 75, 70, 60, 50]
PART = 250  # replies that a process takes at a time


def detokenized(text: str) -> str:
    """Undo JFLEG's spaces around marks and inside contractions."""
    text = text.replace("``", '"').replace("''", '"')
    text = re.sub(r" (n't|'s|'re|'ve|'ll|'d|'m)\b", r"\1", text, flags=re.IGNORECASE)
    text = re.sub(r'" ([^"]*?) "', r'"\1"', text)
    text = re.sub(r"\s+([.,!?;:%)\]])", r"\1", text)
    return " ".join(re.sub(r"([(\[$])\s+", r"\1", text).split())


def learner_pairs(data: Path) -> list[tuple[str, str]]:
    """Return each learner sentence with each correction that differs from it."""
    rows = [json.loads(line) for line in (data / "jfleg_dev.jsonl").read_text().splitlines()]
    both = [(detokenized(r["source"]), detokenized(c)) for r in rows for c in r["references"]]
    return [(source, right) for source, right in both if source != right]


def clean_replies(path: Path | None) -> list[tuple[str, str]]:
    """Return prompt and reply of texts that are meant to be clean."""
    if path:
        rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
        return [(r.get("prompt", ""), r["response"]) for r in rows]
    from finetune import sheet

    settings = load(ROOT)
    ideals = [(c.prompt, c.ideal) for c in golden.load(settings) if c.ideal]
    rows = [row for name in settings.sheet for row in sheet.read(ROOT / name)]
    return ideals + [(r.prompt, r.ideal) for r in rows if r.ideal]


def judged(judge: judging.Judge, prompt: str, text: str) -> judging.Verdict:
    """Judge one reply, and refuse an error."""
    case = Case(messages=(Message("user", prompt),)) if prompt else Case()
    (verdict,) = judge.verdicts(Reply(text), case)
    if verdict.error:
        sys.exit(f"{text!r}: {verdict.error}")
    return verdict


def accuracy(pairs: Sequence[tuple[float, float]]) -> float:
    """Share of pairs whose first is the lower; a tie counts half."""
    return sum((bad < good) + (bad == good) / 2 for bad, good in pairs) / len(pairs)


def curve(engine: str, data: Path, clean: Sequence[tuple[str, str]]) -> Iterator[str]:
    """Yield the lines of one engine."""
    judge = judging.load(Settings(rubrics={"grammar": {"engine": engine}}), ["grammar"])
    pairs = learner_pairs(data)
    texts = dict.fromkeys(text for pair in pairs for text in pair)
    of = {text: judged(judge, "", text) for text in texts}
    score = {text: v.figures["score"] for text, v in of.items()}
    rate = {text: -v.figures["errors_per_100_words"] for text, v in of.items()}
    right = [judged(judge, prompt, text) for prompt, text in clean]
    flagged, failed = sum(bool(v.findings) for v in right), sum(v.status == "failed" for v in right)
    yield (
        f"{engine}: clean replies flagged {flagged} of {len(right)} ({flagged / len(right):.1%}),"
        f" failed {failed}; pairwise by findings {accuracy([(rate[a], rate[b]) for a, b in pairs]):.3f},"
        f" by score {accuracy([(score[a], score[b]) for a, b in pairs]):.3f} ({len(pairs)} pairs)"
    )
    learners = dict.fromkeys(a for a, _ in pairs)
    for bar in BARS:
        alarms = sum(v.figures["score"] < bar for v in right) / len(right)
        met = sum(score[a] < bar for a in learners) / len(learners)
        yield f"  score below {bar}: {alarms:6.1%} of clean replies, {met:6.1%} of learner sentences"


def real_replies(data: Path, n: int) -> list[str]:
    """Return n distinct replies: the real ones, cut in halves and joined anew where they run out."""
    whole = []
    for path in sorted(data.glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            text = json.loads(line).get("response")
            if isinstance(text, str) and text.strip():
                whole.append(text)
    made = list(dict.fromkeys(whole))
    cut = [t.split() for t in made if len(t.split()) > 20]
    step = 1
    while len(made) < n:
        for nth, tokens in enumerate(cut):
            other = cut[(nth + step) % len(cut)]
            made.append(" ".join(tokens[: len(tokens) // 2] + other[len(other) // 2 :]))
        step += 1
        made = list(dict.fromkeys(made))
    return made[:n]


def _judge_all(texts: Sequence[str]) -> int:
    judge = judging.load(Settings(), ["grammar"])
    return sum(len(judged(judge, "", text).findings) for text in texts)


def _harper_all(texts: Sequence[str]) -> int:
    import harper

    linter = harper.Linter(harper.Dialect.AMERICAN)
    return sum(len(linter.lint(text, language="plaintext")) for text in texts)


def seconds(function: Any, texts: Sequence[str], processes: int) -> float:
    """Time a function on texts from fresh processes, start included."""
    parts = [texts[i : i + PART] for i in range(0, len(texts), PART)]
    start = time.perf_counter()
    with multiprocessing.get_context("spawn").Pool(processes) as pool:
        if processes == 1:
            pool.apply(function, (texts,))
        else:
            pool.map(function, parts, chunksize=max(1, len(parts) // (4 * processes)))
    return time.perf_counter() - start


def speed(data: Path, n: int, runs: int) -> Iterator[str]:
    """Yield the ratio to a fresh linter, and what repetition adds."""
    texts = real_replies(data, n)
    ratios, again = [], []
    for _ in range(runs):
        alone = seconds(_harper_all, texts, 1)
        ours = seconds(_judge_all, texts, 2)
        ratios.append(alone / ours)
        again.append(ours / seconds(_judge_twice, texts, 2) * 2)
        yield f"{n} replies: one fresh linter {alone:.1f} s, grammar with two processes {ours:.1f} s, ratio {alone / ours:.2f}"
    yield f"median ratio {statistics.median(ratios):.2f}; with each reply twice {statistics.median(again):.2f} times as fast a reply"


def _judge_twice(texts: Sequence[str]) -> int:
    return _judge_all([*texts, *texts])


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("what", choices=["curve", "speed"])
    parser.add_argument("--engine", action="append", choices=ENGINES)
    parser.add_argument(
        "--data", default=os.environ.get("HARNESS_DATA", ROOT.parent / "shared" / "data")
    )
    parser.add_argument("--clean", type=Path)
    parser.add_argument("--replies", type=int, default=5000)
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    data = Path(options.data)
    if not (data / "jfleg_dev.jsonl").is_file():
        sys.exit(f"{data}: skipped, no data")
    if options.what == "speed":
        for line in speed(data, options.replies, options.runs):
            print(line, flush=True)
        return
    clean = clean_replies(options.clean)
    for engine in options.engine or ["harper"]:
        for line in curve(engine, data, clean):
            print(line, flush=True)


if __name__ == "__main__":
    main()
