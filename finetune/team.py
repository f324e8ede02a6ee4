"""Several processes that train as one: `torchrun` or `accelerate launch` start them.

The first leads: it alone asks, judges, saves and keeps the ledger. Every step has the rows that one
process would give it, each process a part of them, and the gradient of the whole.
"""

import datetime
import os
from collections.abc import Callable, Iterator
from typing import Any

from finetune.dataset import IGNORE
from harness.errors import HarnessError

PATIENCE = datetime.timedelta(days=7)  # while the first asks and judges, the others wait


def size() -> int:
    """Return how many processes train together."""
    return int(os.environ.get("WORLD_SIZE", "1"))


def rank() -> int:
    """Return this process's number; 0 leads."""
    return int(os.environ.get("RANK", "0"))


def join() -> None:
    """Meet the other processes, where there are any."""
    import torch

    if size() == 1 or torch.distributed.is_initialized():
        return
    if torch.cuda.is_available():
        torch.cuda.set_device(int(os.environ.get("LOCAL_RANK", "0")))
    torch.distributed.init_process_group(timeout=PATIENCE)  # gloo, and nccl for what is on a GPU


def leave() -> None:
    """Part from the other processes."""
    import torch

    if torch.distributed.is_available() and torch.distributed.is_initialized():
        torch.distributed.destroy_process_group()


def heard(text: str = "") -> str:
    """Return what the first process says; the others wait for it."""
    import torch

    said = torch.frombuffer(bytearray(text.encode("utf-8")), dtype=torch.uint8) if text else None
    length = torch.tensor([0 if said is None else len(said)])
    torch.distributed.broadcast(length, 0)
    if said is None:
        said = torch.zeros(int(length), dtype=torch.uint8)
    if len(said):
        torch.distributed.broadcast(said, 0)
    return bytes(said.tolist()).decode("utf-8")


def total(value: float) -> float:
    """Return the sum over all processes."""
    import torch

    if size() == 1:
        return value
    one = torch.tensor([value], dtype=torch.float64)
    torch.distributed.all_reduce(one)
    return float(one)


def agreed(measure: Callable[[Any], float]) -> Callable[[Any], float]:
    """Return a measure that the first process takes and all go by."""

    def taken(model: Any) -> float:
        return total(measure(model) if rank() == 0 else 0.0)

    return taken


def shared(batch_size: int) -> int:
    """Return how many rows of a step each process takes.

    Raises:
        HarnessError: If they cannot be shared evenly.
    """
    if batch_size % size():
        raise HarnessError(
            f"settings, key 'train.batch_size': {size()} processes cannot share it evenly,"
            f" got {batch_size}. Write a multiple of {size()}."
        )
    return batch_size // size()


def collator(
    collate: Callable[[list[dict[str, Any]]], dict[str, Any]],
) -> Callable[[list[dict[str, Any]]], dict[str, Any]]:
    """Return the function that lays out this process's part of a batch of all.

    It adds `count`: how much its answer tokens weigh. A process without a row (the last batch of
    an epoch may be small) is given one that counts nothing: all must take the step.
    """

    def collated(rows: list[dict[str, Any]]) -> dict[str, Any]:
        own = rows[rank() :: size()]
        count = sum(r["weight"] * sum(x != IGNORE for x in r["labels"][1:]) for r in own)
        return {**collate(own or rows[:1]), "count": count}

    return collated


def sampler_class() -> Any:
    """Return the sampler that groups rows by length, in the order that the first process draws."""
    import torch
    from transformers.trainer_pt_utils import LengthGroupedSampler

    class Agreed(LengthGroupedSampler):  # type: ignore[misc]
        """Draws for all."""

        def __iter__(self) -> Iterator[int]:
            order = torch.tensor(list(super().__iter__()))
            if size() > 1:
                torch.distributed.broadcast(order, 0)
            return iter(order.tolist())

    return Agreed
