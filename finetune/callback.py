"""Rubrics and gate while a Trainer of your own trains: stop on a pass, or on divergence."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from transformers import TrainerCallback

from finetune.guard import Guard
from harness import gate, golden
from harness import judge as judging
from harness.errors import HarnessError
from harness.evaluate import Evaluation, Outcome, evaluate, select
from harness.local import LocalModel
from harness.settings import Settings

if TYPE_CHECKING:
    from transformers import PreTrainedModel, PreTrainedTokenizerBase


class GateCallback(TrainerCallback):  # type: ignore[misc]
    """Asks the dev cases every `every` steps and at the end, and stops the training when they pass.

    It watches the loss too: what the guard calls diverged stops the run. Give `dev` cases, never
    those of the gate: what training is steered by says nothing of what it has not seen.

    Attributes:
        shares: One (step, passed, cases) for each time the cases were asked.
        why: Why the training was stopped, or "".
        outcome: The last evaluation, with its run and decision; None before the first.
    """

    def __init__(
        self,
        tokenizer: "PreTrainedTokenizerBase",
        settings: Settings,
        *,
        every: int = 50,
        split: str = "dev",
    ) -> None:
        """Read the golden files that the settings name.

        Raises:
            HarnessError: If they are wrong, hold no case of the split, or `every` is below 1.
        """
        if every < 1:
            raise HarnessError(f"GateCallback: every is below 1, got {every!r}. Give steps.")
        self.settings, self.every, self.split = settings, every, split
        self.judge = judging.load(settings)
        self.cases = select(golden.load(settings), split, settings, self.judge)
        if not self.cases:
            raise HarnessError(f"GateCallback: no {split} case, got none. Write some.")
        self.shares: list[tuple[int, int, int]] = []
        self.why = ""
        self.outcome: Outcome | None = None
        self._tokenizer = tokenizer
        self._guard = Guard()

    def on_train_begin(self, args: Any, state: Any, control: Any, **_: Any) -> None:
        """Have the Trainer show a loss that is no number: by default it hides it from the log."""
        del state, control
        args.logging_nan_inf_filter = False

    def on_log(self, args: Any, state: Any, control: Any, logs: Any = None, **_: Any) -> None:
        """Take the loss; stop where it has diverged."""
        del args
        if "loss" in (logs or {}) and not self.why:
            self.why = self._guard.observe(float(logs["loss"]))
            if self.why:
                control.should_training_stop = True

    def on_step_end(self, args: Any, state: Any, control: Any, model: Any = None, **_: Any) -> None:
        """Ask and judge at every `every`-th step; stop where the cases pass."""
        if state.global_step % self.every == 0 and not self.why:
            self._look(model, state.global_step, Path(args.output_dir))
            if self.outcome and self.outcome.decision.outcome == "passed":
                self.why = f"step {state.global_step}: {self.outcome.decision.reason}"
                control.should_training_stop = True

    def on_train_end(
        self, args: Any, state: Any, control: Any, model: Any = None, **_: Any
    ) -> None:
        """Ask once more, unless the last step was asked."""
        del control
        if not self.shares or self.shares[-1][0] != state.global_step:
            self._look(model, state.global_step, Path(args.output_dir))

    def _look(self, model: "PreTrainedModel", step: int, folder: Path) -> None:
        training, cached = model.training, model.config.use_cache
        model.eval()
        model.config.use_cache = True
        try:
            self.outcome = evaluate(self._job(model), folder / f"{self.split}-{step}.jsonl")
        finally:
            model.config.use_cache = cached
            model.train(training)
        cases = gate.results(self.outcome.run, self.split)
        self.shares.append((step, sum(c.status == "passed" for c in cases), len(cases)))

    def _job(self, model: "PreTrainedModel") -> Evaluation:
        asked = LocalModel.of(model, self._tokenizer, self.settings)
        return Evaluation(
            self.cases, asked, self.judge, self.settings, "trainer", self.split, cache=None
        )
