"""The guard: watches the figures of a training run and says when it has diverged."""

import math
import statistics
from collections import deque
from dataclasses import dataclass, field

START = 5  # steps whose mean is the start: one batch alone is noise
WINDOW = 10  # steps of the moving mean
EXPLODED = 3.0  # times the start: no healthy batch of a tuned model comes near
# What a start counts at least. A batch of replies that the model made costs it 0.3 to 0.6 nats a
# token, one of a person's replies 2 to 3.5: where rows are mixed, the first batch may be of either.
LEAST_OF_BATCH, LEAST_OF_MEAN = 1.5, 0.5
SLACK = 0.1  # nats a token: near zero, any batch is a large multiple of the start
RISEN = 1.25  # moving mean over start: more than the noise of a window of ten batches
ERRORS = 3.0  # standard errors, too: batches of mixed rows have more noise
STEEP = 10.0  # times the usual gradient: three steps on end, as one may be an odd batch
STEEP_FOR = 3  # steps
DEAD = 1e-6  # a norm that no batch of a run gives that still learns
CLIPPED = 1.0  # gradients are cut to this norm: a smaller one does no harm


@dataclass(slots=True)
class Guard:
    """Told each step's loss; remembers the best moving mean and when it was."""

    start: float = math.nan
    best: float = math.inf
    losses: list[float] = field(default_factory=list)
    norms: list[float] = field(default_factory=list)
    held: list[tuple[int, float]] = field(default_factory=list)  # step, loss of rows held out
    _recent: deque[float] = field(default_factory=lambda: deque(maxlen=WINDOW))
    _mean_at_best: float = math.inf  # of the training loss, when the held-out loss was best

    def observe(self, loss: float, norm: float | None = None) -> str:
        """Take one step's loss (nats a token) and gradient norm; say why to stop, or nothing."""
        self.losses.append(loss)
        step = len(self.losses)
        if not math.isfinite(loss):
            return f"step {step}: the loss is not a number, got {loss}"
        why = "" if norm is None else self._steep(step, norm)
        if why:
            return why
        self._recent.append(loss)
        if step <= START:
            self.start = sum(self.losses) / step
            first = self.losses[0]
            return self._exploded(step, loss, first, LEAST_OF_BATCH) if step > 1 else ""
        why = self._exploded(step, loss, min(self.start, self.losses[0]), LEAST_OF_BATCH)
        if why:
            return why
        start = max(self.start, self._held_at_start)  # five batches may be easy ones
        if len(self._recent) == WINDOW and not self.mean <= start + self._noise(start):
            return f"step {step}: the loss rose past its start, {start:.2f} to {self.mean:.2f}"
        # What was learned is lost.
        why = self._exploded(step, self.mean, self.best, LEAST_OF_MEAN)
        if why:
            return why
        self.best = min(self.best, self.mean)
        return ""

    def observe_held(self, loss: float) -> str:
        """Take the loss of the rows held out, as it is now; say why the run must stop, or nothing.

        It parts from the training loss where it stands above its best by more than RISEN twice on
        end, while the training loss is no higher than it was then.
        """
        step = len(self.losses)
        best = self.best_held
        self.held.append((step, loss))
        if not math.isfinite(loss):
            return f"step {step}: the held-out loss is not a number, got {loss}"
        if loss < best:
            self._mean_at_best = self.mean
            return ""
        above = [x > best * RISEN + SLACK for _, x in self.held[-2:]]
        if len(above) == 2 and all(above) and self.mean <= self._mean_at_best:
            return (
                f"step {step}: the held-out loss parted from the training loss,"
                f" {best:.2f} to {loss:.2f}"
            )
        return ""

    def _exploded(self, step: int, loss: float, start: float, least: float) -> str:
        if loss <= max(start, least) * EXPLODED:
            return ""
        return f"step {step}: the loss exploded, {start:.2f} to {loss:.2f}"

    def _steep(self, step: int, norm: float) -> str:
        self.norms.append(norm)
        if not math.isfinite(norm):
            return f"step {step}: the gradient is not a number, got {norm}"
        if len(self.norms) >= STEEP_FOR and max(self.norms[-STEEP_FOR:]) < DEAD:
            return f"step {step}: nothing is learned any more, the gradient is {norm:.0e}"
        before, last = self.norms[:-STEEP_FOR], self.norms[-STEEP_FOR:]
        if len(before) < WINDOW:
            return ""
        usual = max(statistics.median(before), CLIPPED)
        if min(last) <= STEEP * usual:
            return ""
        return f"step {step}: the gradient exploded, norm {usual:.2f} to {norm:.2f}"

    @property
    def mean(self) -> float:
        """The moving mean of the training loss; infinite before the first step."""
        return sum(self._recent) / len(self._recent) if self._recent else math.inf

    def _noise(self, start: float) -> float:
        """Return by how much the moving mean of a healthy run may lie above its start."""
        error = statistics.stdev(self._recent) * math.sqrt(1 / WINDOW + 1 / START)
        return max((RISEN - 1) * start + SLACK, ERRORS * error)

    @property
    def _held_at_start(self) -> float:
        """The loss of the rows held out before the first step; 0 where none was measured."""
        first = self.held[0] if self.held else (1, 0.0)
        return first[1] if first[0] == 0 else 0.0

    @property
    def best_held(self) -> float:
        """The best loss of the rows held out; infinite where none was measured."""
        return min((x for _, x in self.held if math.isfinite(x)), default=math.inf)

    @property
    def improved(self) -> bool:
        """Whether the last step's moving mean is the best so far: a state worth keeping."""
        return self.mean <= self.best


def diverged(curve: list[float]) -> str:
    """Say why a recorded loss curve has diverged, or nothing."""
    guard = Guard()
    return next((why for loss in curve if (why := guard.observe(loss))), "")
