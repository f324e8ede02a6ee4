"""One guarded training run: a LoRA adapter through peft and the Trainer of transformers."""

import json
import math
import os
import shutil
import tempfile
import warnings
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from finetune import checkpoint as checkpoints
from finetune import layer, packed, team
from finetune.checkpoint import Checkpoint
from finetune.dataset import IGNORE, check, collator
from finetune.lora import quicken
from finetune.machine import Fit
from finetune.promote import swap
from finetune.watch import Watch
from finetune.watch import callback as watching
from harness.golden import digest

if TYPE_CHECKING:
    import torch
    from datasets import Dataset
    from transformers import PreTrainedModel, PreTrainedTokenizerBase


_LIKE = 0.02  # share of the loss: bfloat16 rounds; another attention is far off


@dataclass(frozen=True, slots=True)
class Recipe:
    """How one round trains.

    The defaults were measured on SmolLM2-135M with sheets of 30 to 700 rows: rank 16 on every
    linear layer, 1e-3, batches of 8 rows.
    """

    rank: int = 16
    alpha: int = 32
    dropout: float = 0.0
    learning_rate: float = 1e-3
    epochs: float = 2.0
    batch_size: int = 8
    warmup: float = 0.05  # share of the steps
    seed: int = 0


@dataclass(frozen=True, slots=True)
class Training:
    """What came of a run.

    Attributes:
        losses: Of every step (nats a token).
        diverged: Why the guard stopped the run; the weights are the last good ones then.
        held: The loss of the rows held out, by the steps before it.
        good: How much of the run the last good weights have behind them.
    """

    losses: tuple[float, ...]
    diverged: str
    held: tuple[tuple[int, float], ...] = ()
    good: float = 0.0


def train(  # noqa: PLR0913
    model: "PreTrainedModel",
    tokenizer: "PreTrainedTokenizerBase",
    dataset: "Dataset",
    recipe: Recipe,
    out: Path,
    *,
    base: str,
    start: Path | None = None,
    progress: Callable[[int], object] | None = None,
    checkpoint: Path | None = None,
    held: "Dataset | None" = None,
    way: Fit | None = None,
) -> Training:
    """Train an adapter and save it to `out`.

    Args:
        model: The base model; its own weights stay as they are.
        tokenizer: Its tokenizer, with a pad token.
        dataset: As `finetune.dataset.encode` makes it.
        recipe: How to train.
        out: Folder for the adapter (safetensors); it appears when whole.
        base: What the adapter's configuration names as its base.
        start: An adapter to go on from; None starts afresh.
        progress: Called with the number of rows of each finished step.
        checkpoint: Folder for the run's state: a killed run goes on from there.
        held: Rows that are not trained on, for the guard.
        way: How it fits the machine; None takes a step's rows at once.

    Returns:
        The curve. Where the guard stopped the run, the last good weights were saved.

    Raises:
        HarnessError: If a row of the data cannot be learned from.
    """
    import torch
    from transformers import TrainingArguments, set_seed

    for data in filter(None, (dataset, held)):
        check(data, model.get_input_embeddings().num_embeddings)
    set_seed(recipe.seed)
    attention = model.config._attn_implementation  # noqa: SLF001
    rows = team.shared(recipe.batch_size)
    way = way or Fit(str(model.dtype), four_bit=False, recompute=False, at_once=rows)
    if way.four_bit:
        model = _for_four_bits(model)
    wrapped = adapted(model, recipe, start)
    if way.recompute:
        _checkpointing(model, "enable")({"use_reentrant": False})
    on_gpu = torch.cuda.is_available()
    short = quicken_all(wrapped)
    steps = -(-len(dataset) // recipe.batch_size) * recipe.epochs
    collate = (packed.collator if short else collator)(tokenizer.pad_token_id)
    loss = packed.answer_loss if short else answer_loss
    measure = held and team.agreed(_measure(loss, collate, list(held), recipe.batch_size))
    through(wrapped, loss)
    watch = Watch(recipe.batch_size, math.ceil(steps), progress, measure)
    with tempfile.TemporaryDirectory() as scratch:
        arguments = TrainingArguments(
            output_dir=scratch,
            per_device_train_batch_size=way.at_once,
            gradient_accumulation_steps=rows // way.at_once,
            num_train_epochs=recipe.epochs,
            learning_rate=recipe.learning_rate,
            lr_scheduler_type="cosine",
            warmup_steps=max(1, round(recipe.warmup * steps)),
            max_grad_norm=1.0,
            weight_decay=0.0,
            bf16=model.dtype == torch.bfloat16 and not short,
            optim="adamw_torch_fused",
            use_cpu=not on_gpu,
            train_sampling_strategy="group_by_length",
            logging_steps=1,
            logging_nan_inf_filter=False,  # the guard must see what is not a number
            save_strategy="no",
            report_to="none",
            disable_tqdm=True,
            remove_unused_columns=False,
            dataloader_pin_memory=on_gpu,
            seed=recipe.seed,
            log_level="error",
        )
        state = checkpoint and Checkpoint(checkpoint, _made_for(recipe, dataset))
        saved = state.read() if state else None
        keeper = [checkpoints.callback(state, saved, watch)] if state else []
        trainer = _trainer_class()(
            model=wrapped,
            args=arguments,
            train_dataset=dataset,
            data_collator=team.collator(collate),
            callbacks=[*keeper, watching(watch)],
        )
        _quiet(trainer)
        trainer.train(resume_from_checkpoint=str(checkpoint) if saved else None)
    if watch.why:
        checkpoints.restore(wrapped, watch.good)
    if team.rank() == 0:
        save(wrapped, out, base)
    layer.restore(wrapped)
    wrapped.unload()
    if way.recompute:
        _checkpointing(model, "disable")()
    model.config._attn_implementation = attention  # noqa: SLF001
    return Training(tuple(watch.guard.losses), watch.why, tuple(watch.guard.held), watch.share)


def _for_four_bits(model: "PreTrainedModel") -> Any:
    """Have the norms of a quantised model in float32, as peft asks for."""
    from peft import prepare_model_for_kbit_training

    return prepare_model_for_kbit_training(model, use_gradient_checkpointing=False)


def _checkpointing(model: Any, do: str) -> Any:
    """Return what switches recomputing, under the name that this version of transformers has."""
    new, old = f"activation_checkpointing_{do}", f"gradient_checkpointing_{do}"
    return getattr(model, new) if hasattr(model, new) else getattr(model, old)


def _measure(loss: Any, collate: Any, rows: list[dict[str, Any]], size: int) -> Any:
    """Return what measures the mean loss of rows (nats a token, each row's answer as one)."""
    import torch

    rows = sorted(rows, key=lambda row: len(row["input_ids"]))
    batches = [rows[n : n + size] for n in range(0, len(rows), size)]

    def one(model: Any, batch: list[dict[str, Any]]) -> float:
        made = {k: v.to(model.device) if hasattr(v, "to") else v for k, v in collate(batch).items()}
        return float(loss(model, made)) * len(batch)

    def measured(model: Any) -> float:
        model.eval()
        with torch.no_grad():
            total = sum(one(model, batch) for batch in batches)
        model.train()
        return total / len(rows)

    return measured


def _made_for(recipe: Recipe, dataset: "Dataset") -> str:
    """Hash what a checkpoint is good for: the recipe and every row."""
    return digest([asdict(recipe), dataset["input_ids"][:], dataset["weight"][:]])


def save(model: Any, out: Path, base: str) -> None:
    """Write the adapter whole or not at all, without paths of this machine."""
    part = out.with_name(f".{out.name}.{os.getpid()}")
    shutil.rmtree(part, ignore_errors=True)
    # Its guess at resized embeddings would look the base's name up in the hub.
    model.save_pretrained(part, save_embedding_layers=False)
    (part / "README.md").unlink(missing_ok=True)
    path = part / "adapter_config.json"
    config = json.loads(path.read_text("utf-8"))
    config["base_model_name_or_path"] = base
    config["target_modules"] = sorted(config["target_modules"])  # a set: its order is chance
    path.write_text(json.dumps(config, indent=2, sort_keys=True) + "\n", encoding="utf-8")
    swap(part, out)


def adapted(model: "PreTrainedModel", recipe: Recipe, start: Path | None) -> Any:
    """Lay a fresh or a saved adapter over a model; only the adapter is trained."""
    from peft import LoraConfig, PeftModel, get_peft_model

    # peft asks transformers for a name that is on its way out; nothing a user could mend
    warnings.filterwarnings("ignore", message=".*is_gradient_checkpointing", category=FutureWarning)
    model.config.use_cache = False
    if start:
        return PeftModel.from_pretrained(model, str(start), is_trainable=True)
    config = LoraConfig(
        r=recipe.rank,
        lora_alpha=recipe.alpha,
        lora_dropout=recipe.dropout,
        target_modules="all-linear",
        task_type="CAUSAL_LM",
    )
    return get_peft_model(model, config)


def answer_loss(model: Any, inputs: "Mapping[str, torch.Tensor]") -> Any:
    """Return the weighted mean cross-entropy of the answer tokens (nats a token, scalar tensor).

    The plain way, which any causal model can go; `finetune.packed.answer_loss` is the short one.

    Args:
        model: A causal language model, with or without an adapter.
        inputs: As `finetune.dataset.collator` makes them.
    """
    import torch

    labels = inputs["labels"][:, 1:]
    chosen = labels != IGNORE
    logits = model(input_ids=inputs["input_ids"], attention_mask=inputs["attention_mask"]).logits[
        :, :-1
    ][chosen]
    each = torch.nn.functional.cross_entropy(logits.float(), labels[chosen], reduction="none")
    weight = inputs["weight"][:, None].expand_as(labels)[chosen]
    return (each * weight).sum() / weight.sum()


def decoder(model: Any) -> Any:
    """Return the part of a causal model that makes its hidden states, adapter and all."""
    inner = model.get_base_model() if hasattr(model, "get_base_model") else model
    return inner.get_decoder()


def quicken_all(model: Any) -> bool:
    """Lay a peft model out for the short way of training, where it gives what the plain way does.

    It is tried on two rows: models that scale or cap their logits, bend their attention or keep
    their layers elsewhere are told by their loss, and go the plain way.
    """
    import torch
    from transformers import AttentionInterface

    config = model.config
    before = config._attn_implementation  # noqa: SLF001  (its setter checks only its own names)
    rows = [
        {"input_ids": ids, "labels": [IGNORE, IGNORE, *ids[2:]], "weight": 1.0}
        for ids in ([1, 2, 3, 4], [1, 2, 5, 6, 7, 8])
    ]

    def loss(make: Any, measure: Any) -> float:
        batch = {k: v.to(model.device) if hasattr(v, "to") else v for k, v in make(rows).items()}
        # Without the adapter: a trained one makes so much of these rows that rounding alone shows.
        with torch.no_grad(), model.disable_adapter():
            return float(measure(model, batch))

    plain = loss(collator(0), answer_loss)
    AttentionInterface.register(packed.ATTENTION, packed.attend)
    try:
        config._attn_implementation = packed.ATTENTION  # noqa: SLF001
        short = loss(packed.collator(0), packed.answer_loss)
    except (AttributeError, KeyError, TypeError, ValueError, RuntimeError):
        short = float("nan")
    if abs(short - plain) <= _LIKE * abs(plain):
        if model.device.type == "cpu":
            layer.quicken(model)
        quicken(model)
        return True
    config._attn_implementation = before  # noqa: SLF001
    return False


def through(model: Any, measure: Any) -> None:
    """Have the model's own call measure its loss, when it is called with `answers`.

    Processes that train together share the gradient of what goes through that call, and of nothing
    else.
    """
    plain = model.forward

    def forward(*args: Any, answers: Any = None, **kwargs: Any) -> Any:
        return plain(*args, **kwargs) if answers is None else measure(model, answers)

    model.forward = forward


def _trainer_class() -> Any:
    from torch.utils.data import DataLoader
    from transformers import Trainer

    class AnswerTrainer(Trainer):  # type: ignore[misc]
        """The Trainer with the loss on the answer, by the weights of all rows of a step."""

        def __init__(self, **how: Any) -> None:
            super().__init__(**how)
            self.model_accepts_loss_kwargs = True  # the loss below is that of the whole step

        def _get_num_items_in_batch(self, batch_samples: list[Any], device: Any) -> Any:
            """Return what the answer tokens of a step weigh, in all processes."""
            del device
            return team.total(sum(batch["count"] for batch in batch_samples))

        def compute_loss(
            self,
            model: Any,
            inputs: "dict[str, torch.Tensor]",
            return_outputs: bool = False,  # noqa: FBT001, FBT002  (the base's signature)
            num_items_in_batch: Any = None,
        ) -> Any:
            share = inputs["count"] / num_items_in_batch
            loss = model(answers=inputs) * (share * team.size())  # their mean is the whole
            return (loss, None) if return_outputs else loss

        def _get_train_sampler(self, train_dataset: Any = None) -> Any:
            """Group by length as one process would that takes the steps alone."""
            data = self.train_dataset if train_dataset is None else train_dataset
            args = self.args
            whole = args.train_batch_size * args.gradient_accumulation_steps * team.size()
            return team.sampler_class()(whole, dataset=data, lengths=data["length"][:])

        def get_train_dataloader(self) -> Any:
            """Read whole batches in every process; the collator takes its part."""
            if team.size() == 1:
                return super().get_train_dataloader()
            return DataLoader(
                self.train_dataset,
                batch_size=self.args.train_batch_size * team.size(),
                sampler=self._get_train_sampler(),
                collate_fn=self.data_collator,
            )

        def _load_from_checkpoint(self, *_: Any, **__: Any) -> None:
            """Leave the weights to `finetune.checkpoint`, which keeps all of a run's state."""

    return AnswerTrainer


def _quiet(trainer: Any) -> None:
    """Remove the callback that prints every log line."""
    from transformers import PrinterCallback

    trainer.remove_callback(PrinterCallback)


def as_dict(recipe: Recipe) -> dict[str, Any]:
    """Return the recipe for ledger and manifest."""
    return asdict(recipe)
