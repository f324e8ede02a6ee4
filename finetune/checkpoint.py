"""A training run's state on disk, so that a killed run goes on: safetensors and JSON, no pickle.

The Trainer skips the rows that were seen; what it would keep as pickle (optimizer, scheduler,
random generators) is kept here instead. A checkpoint takes its name when it is whole.
"""

import json
import random
import shutil
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from finetune import team
from finetune.promote import swap

if TYPE_CHECKING:
    import torch

EVERY_S = 30.0  # a checkpoint comes before a step that would end later than this after the last
_TENSORS, _DATA, _TRAINER = "state.safetensors", "state.json", "trainer_state.json"


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """Where a run keeps its state, and the hash of what it trains on: another run's is not read."""

    folder: Path
    made_for: str
    clock: Callable[[], float] = time.monotonic

    def read(self) -> "Saved | None":
        """Return what was saved; None where there is nothing, or nothing of this run's."""
        from safetensors import SafetensorError
        from safetensors.torch import load_file

        try:
            data = json.loads((self.folder / _DATA).read_text("utf-8"))
            if data["made_for"] != self.made_for or not (self.folder / _TRAINER).is_file():
                return None
            return Saved(load_file(self.folder / _TENSORS), data)
        except (OSError, ValueError, KeyError, SafetensorError):
            return None  # a machine that lost its power may leave one: the round starts anew

    def write(
        self, tensors: "Mapping[str, torch.Tensor]", data: Mapping[str, Any], state: Any
    ) -> None:
        """Write it whole or not at all; `state` is the Trainer's own, which is JSON."""
        from safetensors.torch import save_file

        part = self.folder.with_name(f"{self.folder.name}.part")
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(parents=True)
        save_file(
            {k: t.detach().cpu().clone().contiguous() for k, t in tensors.items()}, part / _TENSORS
        )
        text = json.dumps({**data, "made_for": self.made_for}, allow_nan=False)
        (part / _DATA).write_text(text, "utf-8")
        state.save_to_json(str(part / _TRAINER))
        swap(part, self.folder)


@dataclass(frozen=True, slots=True)
class Saved:
    """A checkpoint that was read: tensors by name, and the rest as JSON has it."""

    tensors: "dict[str, torch.Tensor]"
    data: dict[str, Any]

    def under(self, prefix: str) -> "dict[str, torch.Tensor]":
        """Return the tensors whose names begin so, without the beginning."""
        return {k.removeprefix(prefix): t for k, t in self.tensors.items() if k.startswith(prefix)}


def under(prefix: str, tensors: "Mapping[str, torch.Tensor]") -> "dict[str, torch.Tensor]":
    """Return tensors with a prefix before their names."""
    return {prefix + name: tensor for name, tensor in tensors.items()}


def callback(checkpoint: Checkpoint, saved: Saved | None, watcher: Any) -> Any:
    """Return the Trainer's callback that restores a run and saves it as time goes by.

    It stands before the watcher: what a step begins with is what was saved.
    """
    from transformers import TrainerCallback

    class Keeper(TrainerCallback):  # type: ignore[misc]
        """Saves before a step: everything of the step before is done then."""

        def __init__(self) -> None:
            self.pace = _Pace(checkpoint.clock)
            self.epoch = _Random.now()
            self.pending = saved  # until the first step begins

        def on_train_begin(self, args: Any, state: Any, control: Any, **k: Any) -> None:
            if saved:
                restore(k["model"], saved.under("weight."))
                _load_optimizer(k["optimizer"], saved)
                k["lr_scheduler"].load_state_dict(saved.data["scheduler"])
                watcher.load(saved)
            del args, state, control

        def on_epoch_begin(self, args: Any, state: Any, control: Any, **_: Any) -> None:
            # The order of an epoch's rows is drawn now: a resumed one draws the same.
            if self.pending:
                _Random.load(self.pending, "epoch").use()
            self.epoch = _Random.now()
            del args, state, control

        def on_step_begin(self, args: Any, state: Any, control: Any, **k: Any) -> None:
            due = self.pace.due()
            if self.pending:
                _Random.load(self.pending, "step").use()
                self.pending = None
            elif team.rank() == 0 and state.global_step and due:
                self.save(state, k)
                self.pace.saved()
            del args, control

        def save(self, state: Any, k: Mapping[str, Any]) -> None:
            now = _Random.now()
            moments, groups = _optimizer(k["optimizer"])
            tensors, data = watcher.state()
            tensors |= under("weight.", trainable(k["model"])) | under("optimizer.", moments)
            tensors |= self.epoch.tensors("epoch") | now.tensors("step")
            data |= {"groups": groups, "scheduler": k["lr_scheduler"].state_dict()}
            data |= {"random": {"epoch": self.epoch.plain, "step": now.plain}}
            checkpoint.write(tensors, data, state)

    return Keeper()


class _Pace:
    """When a checkpoint is due, by the clock: a slow machine loses no more than a fast one."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self.clock = clock
        self.last = self.begun = clock()
        self.slowest = 0.0  # seconds of a step, with a look at the rows held out where it had one

    def due(self) -> bool:
        """Say before each step whether one as long as the slowest would end past the bound."""
        now = self.clock()
        self.slowest = max(self.slowest, now - self.begun)
        self.begun = now
        return now - self.last + self.slowest >= EVERY_S

    def saved(self) -> None:
        """Count from now; what saving took is no step's."""
        self.last = self.begun = self.clock()


def trainable(model: Any) -> "dict[str, torch.Tensor]":
    """Return copies of the weights that are trained, by name."""
    return {n: p.detach().clone() for n, p in model.named_parameters() if p.requires_grad}


def restore(model: Any, weights: "Mapping[str, torch.Tensor]") -> None:
    """Put weights back, by name."""
    import torch

    with torch.no_grad():
        for name, parameter in model.named_parameters():
            if name in weights:
                parameter.copy_(weights[name])


def _optimizer(optimizer: Any) -> "tuple[dict[str, torch.Tensor], list[dict[str, Any]]]":
    state = optimizer.state_dict()
    moments = {f"{n}.{k}": t for n, one in state["state"].items() for k, t in one.items()}
    return moments, state["param_groups"]


def _load_optimizer(optimizer: Any, saved: Saved) -> None:
    state: dict[int, dict[str, Any]] = {}
    for name, tensor in saved.under("optimizer.").items():
        nth, key = name.split(".", 1)
        state.setdefault(int(nth), {})[key] = tensor
    optimizer.load_state_dict({"state": state, "param_groups": saved.data["groups"]})


@dataclass(frozen=True, slots=True)
class _Random:
    """The state of every generator that training may draw from."""

    devices: "tuple[torch.Tensor, ...]"  # CPU, then each GPU
    plain: list[Any]  # of Python and numpy, as JSON has it

    @classmethod
    def now(cls) -> "_Random":
        import numpy as np
        import torch

        gpus = torch.cuda.get_rng_state_all() if torch.cuda.is_available() else []
        kind, keys, *rest = cast("tuple[Any, ...]", np.random.get_state())
        version, numbers, gauss = random.getstate()
        plain = [[version, list(numbers), gauss], [kind, keys.tolist(), *rest]]
        return cls((torch.get_rng_state(), *gpus), plain)

    @classmethod
    def load(cls, saved: Saved, name: str) -> "_Random":
        found = saved.under(f"random.{name}.")
        return cls(tuple(found[k] for k in sorted(found)), saved.data["random"][name])

    def tensors(self, name: str) -> "dict[str, torch.Tensor]":
        return {f"random.{name}.{n:03}": t for n, t in enumerate(self.devices)}

    def use(self) -> None:
        import numpy as np
        import torch

        (version, numbers, gauss), (kind, keys, *rest) = self.plain
        random.setstate((version, tuple(numbers), gauss))
        np.random.set_state((kind, np.array(keys, dtype=np.uint32), *rest))
        torch.set_rng_state(self.devices[0])
        if len(self.devices) > 1:
            torch.cuda.set_rng_state_all(list(self.devices[1:]))
