"""Preference pairs: the ideal over the model's own bad reply, by DPO or ORPO through TRL."""

import importlib.util
import math
import tempfile
import warnings
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from finetune import checkpoint as checkpoints
from finetune.checkpoint import Checkpoint
from finetune.sheet import Row
from finetune.trainer import Recipe, Training, adapted, save
from finetune.watch import Watch
from finetune.watch import callback as watching
from harness.errors import HarnessError
from harness.golden import digest

if TYPE_CHECKING:
    from transformers import PreTrainedModel, PreTrainedTokenizerBase

OBJECTIVES = ("sft", "dpo", "orpo")  # sft: the ideals alone, as the first round always is
BETA = 0.1  # of both; TRL's own default


def check(objective: str) -> None:
    """Refuse an objective that needs TRL where it is not installed.

    Raises:
        HarnessError: With what to install.
    """
    if objective != "sft" and importlib.util.find_spec("trl") is None:
        raise HarnessError(
            f"settings, key 'train.objective': trl is not installed, got {objective!r}."
            " Install the extra: pip install 'mimir-harness[preference]'."
        )


def usable(rows: Sequence[Row], failing: Collection[str]) -> tuple[Row, ...]:
    """Return the rows tagged with a rubric that fails that show a bad reply beside the ideal."""
    return tuple(
        row
        for row in rows
        if not set(row.tags).isdisjoint(failing)
        and row.response.strip()
        and row.response.strip() != row.ideal.strip()
    )


def pair(row: Row, tokenizer: "PreTrainedTokenizerBase", system: str | None) -> dict[str, str]:
    """Return a row's prompt, chosen and rejected, as the model reads them.

    That is its template, with the row's own system prompt or the project's, and the end of a turn.
    """
    turns = [{"role": m.role, "content": m.content} for m in row.messages]
    if system and turns[0]["role"] != "system":
        turns = [{"role": "system", "content": system}, *turns]
    prompt = tokenizer.apply_chat_template(turns, tokenize=False, add_generation_prompt=True)

    def answer(text: str) -> str:
        whole = [*turns, {"role": "assistant", "content": text}]
        said: str = tokenizer.apply_chat_template(whole, tokenize=False)
        return said.removeprefix(prompt).rstrip()

    return {"prompt": prompt, "chosen": answer(row.ideal), "rejected": answer(row.response)}


def train(  # noqa: PLR0913
    model: "PreTrainedModel",
    tokenizer: "PreTrainedTokenizerBase",
    data: Sequence[Mapping[str, str]],
    recipe: Recipe,
    out: Path,
    *,
    objective: str,
    base: str,
    start: Path,
    progress: Callable[[int], object] | None = None,
    checkpoint: Path | None = None,
) -> Training:
    """Train an adapter further on pairs and save it to `out`; as `finetune.trainer.train` does.

    Guard and checkpoint are the same. No rows are held out: their loss is not that of pairs. The
    model is TRL's afterwards (its forward is another): load it again for anything else.
    """
    from transformers import PrinterCallback, set_seed

    set_seed(recipe.seed)
    wrapped = adapted(model, recipe, start)
    steps = -(-len(data) // recipe.batch_size) * recipe.epochs
    watch = Watch(recipe.batch_size, math.ceil(steps), progress)
    state = checkpoint and Checkpoint(checkpoint, digest([asdict(recipe), objective, list(data)]))
    saved = state.read() if state else None
    keeper = [checkpoints.callback(state, saved, watch)] if state else []
    with tempfile.TemporaryDirectory() as scratch:
        trainer = _trainer(
            objective, wrapped, tokenizer, data, _arguments(recipe, steps, model, scratch)
        )
        for callback in (*keeper, watching(watch)):
            trainer.add_callback(callback)
        trainer.remove_callback(PrinterCallback)
        trainer.train(resume_from_checkpoint=str(checkpoint) if saved else None)
    if watch.why:
        checkpoints.restore(wrapped, watch.good)
    if "ref" in wrapped.peft_config:  # DPO's copy of the start
        wrapped.delete_adapter("ref")
    save(wrapped, out, base)
    return Training(tuple(watch.guard.losses), watch.why, (), watch.share)


def _arguments(
    recipe: Recipe, steps: float, model: "PreTrainedModel", scratch: str
) -> dict[str, Any]:
    import torch

    return {
        "output_dir": scratch,
        "per_device_train_batch_size": recipe.batch_size,
        "num_train_epochs": recipe.epochs,
        "learning_rate": recipe.learning_rate,
        "lr_scheduler_type": "cosine",
        "warmup_steps": max(1, round(recipe.warmup * steps)),
        "max_grad_norm": 1.0,
        "weight_decay": 0.0,
        "seed": recipe.seed,
        "beta": BETA,
        "max_length": model.config.max_position_embeddings,
        "bf16": model.dtype == torch.bfloat16,
        "gradient_checkpointing": None,  # off, by its old name and by its new
        "use_cpu": not torch.cuda.is_available(),
        "dataloader_pin_memory": torch.cuda.is_available(),
        "logging_steps": 1,
        "logging_nan_inf_filter": False,  # the guard must see what is not a number
        "save_strategy": "no",
        "report_to": "none",
        "disable_tqdm": True,
        "log_level": "error",
    }


def _trainer(
    objective: str,
    model: Any,
    tokenizer: "PreTrainedTokenizerBase",
    data: Sequence[Mapping[str, str]],
    arguments: Mapping[str, Any],
) -> Any:
    import datasets

    kind, config = _classes(objective)

    class Pairs(kind):  # type: ignore[misc, valid-type]
        """TRL's trainer, less what it reads of a checkpoint."""

        def _load_from_checkpoint(self, *_: Any, **__: Any) -> None:
            """Leave the weights to `finetune.checkpoint`, which keeps all of a run's state."""

    datasets.disable_progress_bars()
    return Pairs(
        model=model,
        args=config(**arguments),
        train_dataset=datasets.Dataset.from_list([dict(pair) for pair in data]),
        processing_class=tokenizer,
    )


def _classes(objective: str) -> tuple[Any, Any]:
    """Return trainer and configuration; ORPO lives among TRL's experiments."""
    if objective == "dpo":
        from trl import DPOConfig, DPOTrainer

        return DPOTrainer, DPOConfig
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=".*trl.experimental", category=UserWarning)
        from trl.experimental.orpo import ORPOConfig, ORPOTrainer

    return ORPOTrainer, ORPOConfig
