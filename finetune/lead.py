"""Training led by one process: it tells the others what to train, and they train it with it."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from finetune import machine, team, trainer
from finetune.dataset import check
from finetune.machine import Fit
from finetune.trainer import Recipe, Training
from harness.errors import HarnessError, Unjudgeable
from harness.local import LocalModel
from harness.provider import open_provider
from harness.settings import Settings

if TYPE_CHECKING:
    from datasets import Dataset


def train(
    model: Any, tokenizer: Any, dataset: "Dataset", recipe: Recipe, out: Path, **how: Any
) -> Training:
    """Train as `finetune.trainer.train` does, with the other processes where there are any."""
    if team.size() > 1:
        team.shared(recipe.batch_size)
        check(dataset, model.get_input_embeddings().num_embeddings)  # before the others set out
        held = how.get("held")
        order = {
            "rows": dataset.to_list(),
            "recipe": asdict(recipe),
            "out": str(out),
            "base": how["base"],
            "start": str(how["start"]) if how.get("start") else None,
            "checkpoint": str(how["checkpoint"]) if how.get("checkpoint") else None,
            "held": held.to_list() if held else None,
            "way": asdict(how["way"]) if how.get("way") else None,
        }
        team.heard(json.dumps(order))
    return trainer.train(model, tokenizer, dataset, recipe, out, **how)


@contextmanager
def leading() -> Iterator[None]:
    """Lead while the body runs; at its end the other processes are let go.

    What breaks in a step leaves them in it: this process ends, and what started them stops them.
    """
    try:
        yield
    except (HarnessError, Unjudgeable):
        _let_go()
        raise
    _let_go()


def _let_go() -> None:
    if team.size() > 1:
        team.heard()
        team.leave()


def follow(base: str, settings: Settings) -> None:
    """Train what the first process says, until it says nothing more."""
    from datasets import Dataset

    provider = open_provider(base, settings)
    while (text := team.heard()) and isinstance(provider, LocalModel):
        order = json.loads(text)
        way = Fit(**order["way"]) if order["way"] else None
        trainer.train(
            *(machine.load(provider, way) if way else provider.parts),
            Dataset.from_list(order["rows"]),
            Recipe(**order["recipe"]),
            Path(order["out"]),
            base=order["base"],
            start=Path(order["start"]) if order["start"] else None,
            checkpoint=Path(order["checkpoint"]) if order["checkpoint"] else None,
            held=Dataset.from_list(order["held"]) if order["held"] else None,
            way=way,
        )
    team.leave()
