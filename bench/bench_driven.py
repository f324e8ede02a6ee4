"""Does it help that what fails steers the next round? A second round steered, beside one that is not.

Each arm goes on from the same adapter of a first round, over as many rows and steps, with seeds
1, 2, ...; then it is asked cases that neither the sheet nor the golden files hold:

    plain    every row weighs 1
    driven   rows tagged with the rubrics that fail on dev weigh more
    own      so too; and the start's own replies that pass are rows, and rows that it fails weigh
             more and come first (drawn once, the same for all seeds)

Cases are paired, seeds pooled, and the p-value is that of the exact two-sided McNemar test. START is
`round-1` of a retraining, with the ledger beside it. Killed, it goes on where it was:

    python bench/bench_driven.py START OUT [--arms plain driven own] [--seeds 3] [--threads 1]
"""

import argparse
import dataclasses
import json
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from finetune import doors, driven, loop, own
from finetune.dataset import encode, to_dataset
from finetune.plan import Plan, plan_of
from finetune.sheet import Row, clash_text, separation
from finetune.split import split
from finetune.steady import Steady
from finetune.trainer import Recipe, train
from harness import ask, gate, golden, record
from harness import judge as judging
from harness.evaluate import Evaluation, evaluate, select
from harness.local import LocalModel
from harness.provider import open_provider
from harness.settings import Settings, load
from harness.stats import mcnemar_loss
from rubrics.base import Case

ROOT = Path(__file__).parent.parent
CASES = ROOT / "bench" / "data" / "held_out.yaml"
ARMS = ("plain", "driven", "own")
PROMPTS = 100  # that the start is asked for replies of its own


def main() -> None:
    args = options()
    import torch

    torch.set_num_threads(args.threads)
    settings = load(ROOT)
    rows, cases = doors.load(settings).rows, golden.load_file(CASES, ROOT)
    check(rows, cases, settings)
    args.out.mkdir(parents=True, exist_ok=True)
    for seed in range(1, args.seeds + 1):
        for arm in args.arms:
            path = args.out / f"{arm}-{seed}.jsonl"
            if not path.is_file():
                start = time.monotonic()
                adapter = trained(arm, seed, args, rows, settings)
                asked(adapter, cases, path, settings)
                print(f"{arm} {seed}: {time.monotonic() - start:.0f} s", flush=True)
    base = args.out / "start.jsonl"
    if not base.is_file():
        asked(args.start, cases, base, settings)
    show(args, passes(base))


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("start", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--arms", nargs="+", choices=ARMS, default=list(ARMS))
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--threads", type=int, default=1)
    return parser.parse_args()


def check(rows: Sequence[Row], cases: Sequence[Case], settings: Settings) -> None:
    """Refuse held-out cases that anything has seen: the sheet, dev, gate, or one another."""
    others = [c for c in golden.load(settings) if c.split != "knowledge"]
    held = [dataclasses.replace(c, split="gate") for c in cases]
    seen = [dataclasses.replace(c, split="dev") for c in others]
    found = separation(rows, [*held, *seen])
    found = [c for c in found if CASES.name in c.first + c.second]
    if found:
        raise SystemExit("\n".join(map(clash_text, found)))


def trained(
    arm: str, seed: int, args: argparse.Namespace, rows: Sequence[Row], settings: Settings
) -> Path:
    """Train an arm's second round; the adapter lies in OUT."""
    out: Path = args.out / f"{arm}-{seed}"
    if (out / "adapter_model.safetensors").is_file():
        return out
    plan = plan_of(settings)
    dev = json.loads((args.start.parent / "ledger.json").read_text("utf-8"))["rounds"][0]["dev"]
    heavy = {} if arm == "plain" else driven.reasons(dev, first=False)[0]
    kept = split(rows, plan.recipe.seed).train
    replies = own_replies(args, kept, heavy, settings) if arm == "own" else own.Own()
    taught = driven.lesson(kept, heavy, replies, recipe(plan, seed))
    model, tokenizer = parts("embedded", settings).parts
    room = model.config.max_position_embeddings
    data = to_dataset(taught.rows, taught.weights)
    data = encode(data, tokenizer, settings.system_text(), room)
    state = args.out / f"{out.name}.checkpoint"
    made = train(
        model, tokenizer, data, taught.recipe, out,
        base="embedded", start=args.start, checkpoint=state,
    )  # fmt: skip
    if made.diverged:
        raise SystemExit(f"{arm} {seed}: diverged, {made.diverged}")
    length = sum(data["length"]) / len(data)
    end = sum(made.losses[-10:]) / 10
    told = f"{len(made.losses)} steps, {length:.0f} tokens a row, loss {end:.3f}"
    print(f"{arm} {seed}: {told}", flush=True)
    return out


def own_replies(
    args: argparse.Namespace, rows: Sequence[Row], heavy: Mapping[str, float], settings: Settings
) -> own.Own:
    path = args.out / "own.jsonl"
    chosen = own.chosen(rows, heavy, PROMPTS, 1)
    if not path.is_file():
        part = path.with_suffix(".part")
        start = parts(f"embedded,adapter={args.start.resolve()}", settings)
        own.asked(chosen, start, judging.load(settings), settings, part)
        part.rename(path)
    made = own.sorted_out(record.read(path), chosen, 2)
    print(f"own{made.words}", flush=True)
    return made


def recipe(plan: Plan, seed: int) -> Recipe:
    """Return how a round after the first trains, by the settings of this project."""
    return dataclasses.replace(
        plan.recipe,
        learning_rate=plan.recipe.learning_rate * plan.later_rate,
        epochs=plan.later_epochs,
        seed=seed,
    )


def parts(spec: str, settings: Settings) -> LocalModel:
    provider = open_provider(spec, settings)
    assert isinstance(provider, LocalModel)
    return provider


def asked(adapter: Path, cases: Sequence[Case], path: Path, settings: Settings) -> None:
    """Ask and judge the held-out cases; the record takes its name when it is whole."""
    judge = judging.load(settings)
    chosen = select(cases, "dev", settings, judge)
    model = parts(f"embedded,adapter={adapter.resolve()}", settings)
    made_by, cache = f"embedded + {adapter.name}", path.parent / "replies.sqlite3"
    job = Evaluation(chosen, model, judge, settings, made_by, "dev", cache=cache)
    wanted = ask.requests(chosen, settings.system_text(), job.generation)
    job = dataclasses.replace(job, provider=Steady(model, wanted))
    part = path.with_suffix(".part")
    broken = [e for e in loop._errors(evaluate(job, part)) if e != ask.NOTHING]  # noqa: SLF001
    if broken:
        raise SystemExit(f"{path}: could not be judged, {broken[0]}")
    part.rename(path)


def passes(path: Path) -> dict[str, bool]:
    return {r.id: r.status == "passed" for r in gate.results(record.read(path), "dev")}


def show(args: argparse.Namespace, base: Mapping[str, bool]) -> None:
    n = len(base)
    print(f"start: {sum(base.values())} of {n}")
    runs: dict[str, Any] = {}
    for arm in args.arms:
        runs[arm] = [passes(args.out / f"{arm}-{s}.jsonl") for s in range(1, args.seeds + 1)]
        counts = [sum(run.values()) for run in runs[arm]]
        print(f"{arm}: {counts}, together {sum(counts)} of {n * args.seeds}")
    first, *others = args.arms
    for arm in others:
        pairs = list(zip(runs[first], runs[arm], strict=True))
        lost = sum(one[c] and not two[c] for one, two in pairs for c in one)
        gained = sum(two[c] and not one[c] for one, two in pairs for c in one)
        p = min(1.0, 2 * min(mcnemar_loss(lost, gained), mcnemar_loss(gained, lost)))
        print(f"{arm} against {first}: {gained} gained, {lost} lost, two-sided p = {p:.3f}")


if __name__ == "__main__":
    main()
