"""What each recipe learns, keeps and costs: one table, a row a recipe, printed as it is done.

Each recipe trains the same rows of the sheet once from the embedded model. Then: the loss of rows
held out, the dev cases passed, the knowledge kept by forced choice, and the seconds of training.
Results lie in .harness/tradeoff/; what is there is not done again, so it can be killed at any time.

    python bench/bench_tradeoff.py [--rows 400] [--held 96] [--threads 1] [--only NAME ...]
"""

import argparse
import json
import os
import random
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
UPPER = "upper half"
LINEAR = "q_proj k_proj v_proj o_proj gate_proj up_proj down_proj".split()
GUARDED = 32  # held-out rows that the guard looks at, as in the loop
REPLAYED, HALF = "25 % replayed", "stopped at half"
# Of each: rank, rate, and what is special.
RECIPES = {
    "rank 16, 1.5e-3": (16, 1.5e-3, ""),
    "rank 16, 7.5e-4": (16, 7.5e-4, ""),
    "rank 16, 3e-3": (16, 3e-3, ""),
    UPPER: (16, 1.5e-3, UPPER),
    REPLAYED: (16, 1.5e-3, REPLAYED),
    HALF: (16, 1.5e-3, HALF),
    "rank 4": (4, 1.5e-3, ""),
    "rank 32": (32, 1.5e-3, ""),
}
HEAD = "| recipe | held-out loss | dev passed | knowledge kept | lost, gained | seconds |\n|---|---|---|---|---|---|"


def main() -> None:
    args = options()
    import torch

    torch.set_num_threads(args.threads)
    print(HEAD, flush=True)
    for name in args.only or RECIPES:
        path = ROOT / ".harness" / "tradeoff" / f"{args.rows}-{args.held}" / f"{name}.json"
        if not path.is_file():
            path.parent.mkdir(parents=True, exist_ok=True)
            made = measured(name, args, path.parent)
            part = path.with_suffix(".part")
            part.write_text(json.dumps(made), "utf-8")
            part.rename(path)
        shown(name, json.loads(path.read_text("utf-8")))


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=400)
    parser.add_argument("--held", type=int, default=96)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--only", nargs="*", choices=list(RECIPES))
    return parser.parse_args()


def shown(name: str, r: dict[str, Any]) -> None:
    print(
        f"| {name} | {r['held']:.3f} | {r['dev']} of {r['of']} | {r['kept']} of {r['n']}"
        f" (before {r['before']}) | {r['lost']}, {r['gained']} | {r['seconds']:.0f} |",
        flush=True,
    )


def measured(name: str, args: argparse.Namespace, folder: Path) -> dict[str, Any]:
    """Train by a recipe, then look at what came of it; the adapter stays beside the figures."""
    from bench_train import encoded, held_out, parts, sheet_rows

    from finetune import knowledge

    rows, held, settings = sheet_rows(args)
    _, tokenizer = parts(settings)
    out, done = folder / name, folder / f"{name}.train.json"
    if not done.is_file():
        done.write_text(json.dumps(trained(name, rows, held, out, settings)), "utf-8")
    made = json.loads(done.read_text("utf-8"))
    change = knowledge.compare(*(asked(adapter, settings, folder) for adapter in (None, out)))
    passed, of = dev(out, settings, folder)
    return {
        **made, "held": held_out(out, encoded(held, tokenizer, settings), settings),
        "dev": passed, "of": of, "n": change.n, "before": change.before, "kept": change.after,
        "lost": change.lost, "gained": change.gained,
    }  # fmt: skip


def trained(
    name: str, rows: list[Any], held: list[Any], out: Path, settings: Any
) -> dict[str, Any]:
    from bench_train import encoded, parts

    from finetune.trainer import Recipe, train

    rank, rate, special = RECIPES[name]
    if special == REPLAYED:
        rows = [*rows, *replayed(rows[: len(rows) // 3], settings)]  # a quarter of the whole
        random.Random(0).shuffle(rows)
    model, tokenizer = parts(settings)
    recipe = Recipe(rank=rank, alpha=2 * rank, learning_rate=rate, epochs=1, batch_size=4)
    start = time.perf_counter()
    with only_upper(special == UPPER), stopping(special == HALF):
        made = train(
            model, tokenizer, encoded(rows, tokenizer, settings), recipe, out,
            base="embedded", held=encoded(held[:GUARDED], tokenizer, settings),
        )  # fmt: skip
    return {"seconds": time.perf_counter() - start, "diverged": made.diverged}


def provider(adapter: Path | None, settings: Any) -> Any:
    from harness.provider import open_provider

    return open_provider(f"embedded,adapter={adapter}" if adapter else "embedded", settings)


def asked(adapter: Path | None, settings: Any, folder: Path) -> dict[str, bool]:
    """Ask the forced choices; the base's answers are kept for the next recipe."""
    from finetune import knowledge
    from harness import golden

    path = folder / "base.json"
    if adapter is None and path.is_file():
        return dict(json.loads(path.read_text("utf-8")))
    cases = [c for c in golden.load(settings) if c.split == "knowledge"]
    found = knowledge.ask(provider(adapter, settings), cases)
    if adapter is None:
        path.write_text(json.dumps(found), "utf-8")
    return found


def dev(adapter: Path, settings: Any, folder: Path) -> tuple[int, int]:
    from harness import gate, golden
    from harness import judge as judging
    from harness.evaluate import Evaluation, evaluate, select

    judge = judging.load(settings)
    cases = select(golden.load(settings), "dev", settings, judge)
    job = Evaluation(cases, provider(adapter, settings), judge, settings, adapter.name, "dev")
    record = folder / f"{adapter.name}.dev.jsonl"
    record.unlink(missing_ok=True)
    found = gate.results(evaluate(job, record).run, "dev")
    return sum(c.status == "passed" for c in found), len(found)


def replayed(rows: list[Any], settings: Any) -> list[Any]:
    """Have the base answer prompts of the sheet: rows that teach it what it says already."""
    from harness.provider import Generation, Request
    from rubrics.base import Message

    system = settings.system_text()
    first = (Message("system", system),) if system else ()
    wanted = [Request(str(n), (*first, *row.messages)) for n, row in enumerate(rows)]
    made = provider(None, settings).ask(wanted, Generation(settings.max_new_tokens))
    return [replace(rows[n], ideal=one.text, issues="None") for n, one in made if one.text]


@contextmanager
def only_upper(wanted: bool) -> Iterator[None]:  # noqa: FBT001
    """Lay adapters over the upper half of the layers alone."""
    import peft

    real = peft.LoraConfig
    if wanted:
        here = {"target_modules": LINEAR, "layers_to_transform": list(range(15, 30))}
        peft.LoraConfig = lambda **how: real(**how | here)  # type: ignore[assignment,misc]
    try:
        yield
    finally:
        peft.LoraConfig = real  # type: ignore[misc]


@contextmanager
def stopping(wanted: bool) -> Iterator[None]:  # noqa: FBT001
    """End a run at half of its steps, its rate falling as if it went on."""
    import transformers

    class Half(transformers.TrainerCallback):  # type: ignore[misc]
        def on_step_end(self, args: Any, state: Any, control: Any, **_: Any) -> None:
            control.should_training_stop |= state.global_step * 2 >= state.max_steps
            del args

    real = transformers.Trainer.__init__

    def started(self: Any, *args: Any, **how: Any) -> None:
        real(self, *args, **how)
        self.add_callback(Half())

    if wanted:
        transformers.Trainer.__init__ = started  # type: ignore[method-assign]
    try:
        yield
    finally:
        transformers.Trainer.__init__ = real  # type: ignore[method-assign]


if __name__ == "__main__":
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
    main()
