"""What stands beside a training run: feeds the guard, keeps the last good weights, says stop."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from finetune.checkpoint import Saved, trainable, under
from finetune.guard import Guard

if TYPE_CHECKING:
    import torch

KEEP_EVERY = 10  # steps: a copy of an adapter takes far less time than a step
LOOKS = 5  # at the rows held out, the one before the first step among them


@dataclass(slots=True)
class Watch:
    """A run's guard with its good weights.

    Attributes:
        rows: What a step takes, for the progress.
        steps: Of the whole run.
        held: Measures the loss of the rows held out; None where none are.
    """

    rows: int
    steps: int
    progress: Callable[[int], object] | None = None
    held: Callable[[Any], float] | None = None
    guard: Guard = field(default_factory=Guard)
    why: str = ""
    good: "dict[str, torch.Tensor]" = field(default_factory=dict)
    good_at: int = 0  # the step before which they were taken
    _tried: "dict[str, torch.Tensor]" = field(default_factory=dict)
    _tried_at: int = 0
    _best: "dict[str, torch.Tensor]" = field(default_factory=dict)  # by the rows held out
    _best_at: int = 0

    def begin(self, step: int, model: Any) -> None:
        """Before a step: whether these weights are good, only its loss says."""
        if step % KEEP_EVERY == 0:
            self._tried, self._tried_at = trainable(model), step
            self.good = self.good or self._tried  # a run that fails at once learned nothing
        if step == 0:
            self._look(model)

    def end(self, step: int, figures: Mapping[str, Any], model: Any) -> bool:
        """Take what the Trainer logs of a step; return whether the run must stop."""
        norm = figures.get("grad_norm")
        self.why = self.guard.observe(float(figures["loss"]), None if norm is None else float(norm))
        if not self.why and self._tried and self.guard.improved:
            self.good, self.good_at = self._tried, self._tried_at
            self._tried = {}
        if not self.why and step % max(KEEP_EVERY, self.steps // (LOOKS - 1)) == 0:
            self._look(model)
        return bool(self.why)

    def _look(self, model: Any) -> None:
        """Look at the rows held out; where they part, the good weights are those of their best."""
        if self.held is None:
            return
        best = self.guard.best_held
        self.why = self.guard.observe_held(self.held(model))
        if self.why and self._best:
            self.good, self.good_at = self._best, self._best_at
        elif self.guard.best_held < best:
            self._best, self._best_at = trainable(model), len(self.guard.losses)

    @property
    def share(self) -> float:
        """How much of the run the good weights have behind them."""
        return self.good_at / self.steps

    # What a checkpoint needs.

    def state(self) -> "tuple[dict[str, torch.Tensor], dict[str, Any]]":
        """Return tensors, and what JSON can hold."""
        kept = {"good.": self.good, "tried.": self._tried, "best.": self._best}
        tensors = {k: t for prefix, some in kept.items() for k, t in under(prefix, some).items()}
        at = [self.good_at, self._tried_at, self._best_at]
        guard = self.guard
        return tensors, {
            "losses": guard.losses, "norms": guard.norms, "held": guard.held, "at": at
        }  # fmt: skip

    def load(self, saved: Saved) -> None:
        """Go on from a checkpoint: the guard is told the same again."""
        self.good, self._tried = saved.under("good."), saved.under("tried.")
        self._best = saved.under("best.")
        self.good_at, self._tried_at, self._best_at = saved.data["at"]
        held, norms = dict(saved.data["held"]), saved.data["norms"]
        if 0 in held:
            self.guard.observe_held(held[0])
        for step, loss in enumerate(saved.data["losses"], 1):
            self.guard.observe(loss, norms[step - 1] if norms else None)
            if step in held:
                self.guard.observe_held(held[step])
        if self.progress:
            self.progress(self.rows * len(self.guard.losses))


def callback(watch: Watch) -> Any:
    """Return a watch as the Trainer's callback."""
    from transformers import TrainerCallback

    class Watcher(TrainerCallback):  # type: ignore[misc]
        def on_step_begin(
            self, args: Any, state: Any, control: Any, model: Any = None, **_: Any
        ) -> None:
            watch.begin(state.global_step, model)
            control.should_training_stop = control.should_training_stop or bool(watch.why)
            del args

        def on_log(
            self, args: Any, state: Any, control: Any, logs: Any = None, model: Any = None, **_: Any
        ) -> None:
            if not watch.why and "loss" in (logs or {}):
                stop = watch.end(state.global_step, logs, model)
                control.should_training_stop = control.should_training_stop or stop
            del args

        def on_step_end(self, args: Any, state: Any, control: Any, **_: Any) -> None:
            if watch.progress:
                watch.progress(watch.rows)
            del args, state, control

    return Watcher()
