"""The guard: watches the loss of a training run and says when it has diverged."""

import math
from collections import deque
from dataclasses import dataclass, field

START = 5  # steps whose mean is the start: one batch alone is noise
WINDOW = 10  # steps of the moving mean
EXPLODED = 3.0  # times the start: no healthy batch of a tuned model comes near
SLACK = 0.1  # nats a token: near zero, any batch is a large multiple of the start
RISEN = 1.25  # moving mean over start: more than the noise of a window of ten batches


@dataclass(slots=True)
class Guard:
    """Told each step's loss; remembers the best moving mean and when it was."""

    start: float = math.nan
    best: float = math.inf
    losses: list[float] = field(default_factory=list)
    _recent: deque[float] = field(default_factory=lambda: deque(maxlen=WINDOW))

    def observe(self, loss: float) -> str:
        """Take one step's loss (nats a token); return why the run must stop, or nothing."""
        self.losses.append(loss)
        step = len(self.losses)
        if not math.isfinite(loss):
            return f"step {step}: the loss is not a number, got {loss}"
        self._recent.append(loss)
        if step <= START:
            self.start = sum(self.losses) / step
            first = self.losses[0]
            return self._exploded(step, loss, first) if step > 1 else ""
        mean = sum(self._recent) / len(self._recent)
        why = self._exploded(step, loss, min(self.start, self.losses[0]))
        if why:
            return why
        if len(self._recent) == WINDOW and not mean <= self.start * RISEN + SLACK:
            return f"step {step}: the loss rose past its start, {self.start:.2f} to {mean:.2f}"
        self.best = min(self.best, mean)
        return ""

    def _exploded(self, step: int, loss: float, start: float) -> str:
        if loss <= max(start, 0.5) * EXPLODED:  # 0.5: a start near zero explodes at any batch
            return ""
        return f"step {step}: the loss exploded, {start:.2f} to {loss:.2f}"

    @property
    def improved(self) -> bool:
        """Whether the last step's moving mean is the best so far: a state worth keeping."""
        return bool(self._recent) and sum(self._recent) / len(self._recent) <= self.best


def diverged(curve: list[float]) -> str:
    """Say why a recorded loss curve has diverged, or nothing."""
    guard = Guard()
    return next((why for loss in curve if (why := guard.observe(loss))), "")
