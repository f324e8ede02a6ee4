"""Examples a second: this project's training beside TRL's SFTTrainer, same sheet and model, one run.

Each way trains the same rows once from the same base, in turn, in a process of its own: ours; TRL
at its best setting on a CPU (bf16, packed, completion only, no recomputing of activations) and at
its default (fp32, padded, completion only as a prompt with a completion asks for). Then the loss on
held-out rows, measured for all by the plain padded loop in fp32, and the share of the matrix
multiply peak of this run. Time is that of the steps, without loading. Needs the extra `bench`:

    python bench/bench_train.py [--rows 128] [--held 48] [--threads 2]
"""

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
WAYS = ("ours", "trl best", "trl default")
RATE, RANK, BATCH = 1e-3, 16, 4


def main() -> None:
    args = options()
    if args.way:
        print(json.dumps(run(args)))
        return
    show_tokens(args)
    print(f"{'':12} {'examples/s':>10} {'CPU s':>7} {'held-out loss':>13} {'of the peak':>11}")
    for way in WAYS:
        asked = [sys.executable, __file__, "--way", way, *sys.argv[1:]]
        done = subprocess.run(asked, capture_output=True, text=True, check=False, cwd=ROOT)
        if done.returncode:
            print(f"{way:12} failed: {done.stderr.strip().splitlines()[-1]}")
            continue
        got = json.loads(done.stdout.strip().splitlines()[-1])
        print(
            f"{way:12} {got['rate']:10.2f} {got['cpu']:7.0f} {got['held']:13.3f} {got['peak']:11.0%}",
            flush=True,
        )


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=128)
    parser.add_argument("--held", type=int, default=48)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--way", choices=WAYS)
    return parser.parse_args()


def sheet_rows(args: argparse.Namespace) -> tuple[list[Any], list[Any], Any]:
    from finetune import doors
    from harness.settings import load

    settings = load(ROOT)
    rows = list(doors.load(settings).rows)
    random.Random(0).shuffle(rows)
    return rows[: args.rows], rows[args.rows : args.rows + args.held], settings


def parts(settings: Any) -> tuple[Any, Any]:
    from harness.local import LocalModel
    from harness.provider import open_provider

    provider = open_provider("embedded", settings)
    assert isinstance(provider, LocalModel)
    return provider.parts


def encoded(rows: list[Any], tokenizer: Any, settings: Any) -> Any:
    from finetune.dataset import encode, to_dataset

    return encode(to_dataset(rows, [1.0] * len(rows)), tokenizer, settings.system_text(), 2048)


def show_tokens(args: argparse.Namespace) -> None:
    from finetune.dataset import IGNORE
    from finetune.packed import shared

    rows, _, settings = sheet_rows(args)
    data = list(encoded(rows, parts(settings)[1], settings))
    prefix = shared([r["input_ids"] for r in data], [r["labels"] for r in data])
    answer = sum(sum(x != IGNORE for x in r["labels"]) for r in data) / len(data)
    whole = sum(len(r["input_ids"]) for r in data) / len(data)
    saved = prefix * (1 - 1 / BATCH) / whole
    print(
        f"{args.rows} rows; mean tokens: prefix {prefix}, prompt {whole - prefix - answer:.1f}, answer {answer:.1f};"
    )
    print(f"one prefix a batch of {BATCH} saves {saved:.0%} of the tokens")


def run(args: argparse.Namespace) -> dict[str, float]:
    import torch

    torch.set_num_threads(args.threads)
    rows, held, settings = sheet_rows(args)
    model, tokenizer = parts(settings)
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "adapter"
        if args.way == "ours":
            seconds, cpu = ours(model, tokenizer, encoded(rows, tokenizer, settings), out)
        else:
            seconds, cpu = trl(model, tokenizer, rows, settings, out, best=args.way == "trl best")
        loss = held_out(out, encoded(held, tokenizer, settings), settings)
    work = flops(encoded(rows, tokenizer, settings), model)
    share = work / seconds / peak()
    return {"rate": len(rows) / seconds, "cpu": cpu, "held": loss, "peak": share}


def ours(model: Any, tokenizer: Any, data: Any, out: Path) -> tuple[float, float]:
    from finetune.trainer import Recipe, train

    recipe = Recipe(rank=RANK, alpha=2 * RANK, learning_rate=RATE, epochs=1, batch_size=BATCH)
    start, cpu = time.perf_counter(), time.process_time()
    train(model, tokenizer, data, recipe, out, base="embedded")
    return time.perf_counter() - start, time.process_time() - cpu


def trl(
    model: Any, tokenizer: Any, rows: list[Any], settings: Any, out: Path, *, best: bool
) -> tuple[float, float]:
    import torch
    from datasets import Dataset
    from peft import LoraConfig
    from trl import SFTConfig, SFTTrainer

    first = [{"role": "system", "content": settings.system_text()}]
    data = Dataset.from_list(
        [
            {
                "prompt": [*first, *({"role": m.role, "content": m.content} for m in row.messages)],
                "completion": [{"role": "assistant", "content": row.ideal}],
            }
            for row in rows
        ]
    )
    how: dict[str, Any] = {"per_device_train_batch_size": BATCH}
    if best:  # one pack of 512 tokens holds about four rows
        how = {
            "per_device_train_batch_size": 1,
            "packing": True,
            "packing_strategy": "wrapped",
            "max_length": 512,
        }
        how |= {"bf16": True, "completion_only_loss": True, "gradient_checkpointing": False}
    config = SFTConfig(
        output_dir=str(out) + ".run", num_train_epochs=1, learning_rate=RATE, lr_scheduler_type="cosine",
        warmup_steps=2, use_cpu=True, report_to="none", save_strategy="no", disable_tqdm=True,
        logging_strategy="no", dataloader_pin_memory=False, **how,
    )  # fmt: skip
    lora = LoraConfig(
        r=RANK, lora_alpha=2 * RANK, target_modules="all-linear", task_type="CAUSAL_LM"
    )
    trainer = SFTTrainer(
        model=model if best else model.to(torch.float32), args=config, train_dataset=data,
        processing_class=tokenizer, peft_config=lora,
    )  # fmt: skip
    start, cpu = time.perf_counter(), time.process_time()
    trainer.train()
    seconds, cpu = time.perf_counter() - start, time.process_time() - cpu
    trainer.model.save_pretrained(out, save_embedding_layers=False)
    return seconds, cpu


def held_out(adapter: Path, data: Any, settings: Any) -> float:
    """Measure an adapter by the plain padded loop in fp32 (nats a token)."""
    import torch
    from peft import PeftModel

    from finetune.dataset import IGNORE, collator
    from finetune.trainer import answer_loss

    fresh, tokenizer = parts(settings)
    model = PeftModel.from_pretrained(fresh.to(torch.float32), str(adapter)).eval()
    collate, total, count = collator(tokenizer.pad_token_id), 0.0, 0
    ordered = sorted(data, key=lambda r: len(r["input_ids"]))
    with torch.no_grad():
        for at in range(0, len(ordered), 8):
            batch = collate(ordered[at : at + 8])
            tokens = int((batch["labels"][:, 1:] != IGNORE).sum())
            total, count = total + float(answer_loss(model, batch)) * tokens, count + tokens
    return total / count


def flops(data: Any, model: Any) -> float:
    """Count what the rows need when each stands alone without padding, so no way gains by waste.

    Forward, and backward through frozen weights: four operations a weight and token; the head for
    answer tokens only. Adapter and attention are left out.
    """
    import torch

    from finetune.dataset import IGNORE

    head = model.get_output_embeddings().weight
    linear = sum(
        m.weight.numel()
        for m in model.modules()
        if isinstance(m, torch.nn.Linear) and m.weight is not head
    )
    tokens = sum(len(r["input_ids"]) for r in data)
    answers = sum(sum(x != IGNORE for x in r["labels"]) for r in data)
    return 4.0 * (tokens * linear + answers * head.numel())


def peak() -> float:
    """Return the operations a second of a large bf16 product, the best of ten."""
    import torch

    a, b = (torch.randn(2048, 2048).to(torch.bfloat16) for _ in range(2))
    best = float("inf")
    for _ in range(10):
        start = time.perf_counter()
        a @ b
        best = min(best, time.perf_counter() - start)
    return 2 * 2048**3 / best


if __name__ == "__main__":
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
    main()
