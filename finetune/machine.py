"""What a machine can hold: precision, recomputing and rows at once, chosen by its memory.

On a CPU nothing changes. On a GPU the first way that fits is taken: as it is, activations computed
again on the way back, and then the frozen base in four bits (NF4) beside it. The adapter trains in
float32 in each. Only training uses four bits: what is asked, judged and promoted is not rounded.
"""

import importlib.util
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from finetune import team
from harness.errors import HarnessError
from harness.local import LocalModel

if TYPE_CHECKING:
    from datasets import Dataset

    from finetune.trainer import Recipe

_GB = 1e9
_USED = 0.85  # of the memory: the rest is for the allocator, the kernels and other programs
_FOUR_BIT = 0.56  # bytes a weight: half a byte, and its share of the doubly quantised scales
_ADAM = 16  # bytes a trained weight: itself, gradient and two moments, each in float32
_KEPT = 48  # values of `hidden` a token and layer that go back: products, gate, up, LoRA's own
_FEW = 4  # rows at once that keep a GPU busy: with fewer, recomputing is the better trade


@dataclass(frozen=True, slots=True)
class Machine:
    """Where training runs; memory in bytes, of one GPU."""

    device: str = "cpu"
    memory: int = 0
    bf16: bool = False
    four_bit: bool = False  # bitsandbytes is importable


@dataclass(frozen=True, slots=True)
class Size:
    """A model's size: its weights, and what activations grow with."""

    weights: int
    unquantised: int  # embeddings and head
    layers: int
    hidden: int
    vocabulary: int


@dataclass(frozen=True, slots=True)
class Fit:
    """How training fits a machine; `at_once` rows go through the model together."""

    dtype: str
    four_bit: bool
    recompute: bool
    at_once: int

    def __str__(self) -> str:
        """Say it in words."""
        base = "base in 4 bits (NF4), " if self.four_bit else ""
        again = ", activations recomputed" if self.recompute else ""
        return f"{base}{self.dtype}, {self.at_once} rows at once{again}"


def fit(machine: Machine, size: Size, rows: int, tokens: int, rank: int) -> Fit:
    """Choose how to train on a machine.

    Args:
        machine: Where.
        size: Of the base model.
        rows: Of a step, in this process.
        tokens: Of the longest row.
        rank: Of the adapter.

    Raises:
        HarnessError: If no way fits one row.
    """
    dtype = "bfloat16" if machine.bf16 else "float32"
    ways = [(False, False), (False, True)] + [(True, True)] * machine.four_bit
    wide = 2 if machine.bf16 else 4
    for four_bit, recompute in ways:
        room = machine.memory * _USED - _still(size, rank, wide, four_bit=four_bit)
        each = _row(size, tokens, wide, recompute=recompute)
        most = int(room / each) if room > 0 else 0
        if most >= (1 if recompute else min(rows, _FEW)):
            at_once = max(n for n in range(1, rows + 1) if rows % n == 0 and n <= most)
            return Fit(dtype, four_bit, recompute, at_once)
    short = "" if machine.four_bit else " Install bitsandbytes to hold the base in 4 bits, or take"
    raise HarnessError(
        f"retrain: the model does not fit this GPU, got {machine.memory / _GB:.0f} GB."
        f"{short or ' Take'} a smaller model, shorter rows or a larger GPU."
    )


def _still(size: Size, rank: int, wide: int, *, four_bit: bool) -> float:
    """Return the bytes that lie still through a step: base, adapter and optimizer."""
    base = float(size.weights * wide)
    if four_bit:
        base = (size.weights - size.unquantised) * _FOUR_BIT + size.unquantised * wide
    adapter = rank * size.layers * size.hidden * 18  # seven products a layer, some of them wider
    return base + adapter * _ADAM


def _row(size: Size, tokens: int, wide: int, *, recompute: bool) -> float:
    """Return the bytes that one row's activations and logits take."""
    layers = 1 if recompute else size.layers
    inputs = size.layers if recompute else 0
    values = tokens * size.hidden * (layers * _KEPT + inputs)
    return float(values * wide + tokens * size.vocabulary * (wide + 8))  # logits, and in float32


def rate(weights: int) -> float:
    """Return the learning rate for LoRA on a model of so many weights.

    Source:
        1e-3 was measured on 135 million; 2e-4 to 13 billion and 1e-4 beyond are those of
        Dettmers et al., QLoRA (2023), table 9.
    """
    if weights < 1_000_000_000:
        return 1e-3
    return 2e-4 if weights < 20_000_000_000 else 1e-4


def here(dtype: str) -> Machine:
    """Look at the machine that this runs on."""
    import torch

    if not torch.cuda.is_available():
        return Machine()
    return Machine(
        "cuda",
        torch.cuda.get_device_properties(torch.cuda.current_device()).total_memory,
        bf16=dtype == "bfloat16",
        four_bit=importlib.util.find_spec("bitsandbytes") is not None,
    )


def size_of(config: Any) -> Size:
    """Count the weights that a configuration makes, without making them."""
    import torch
    from transformers import AutoModelForCausalLM

    with torch.device("meta"):
        model = AutoModelForCausalLM.from_config(config)
    ends = {
        id(m.weight): m.weight.numel()
        for m in (model.get_input_embeddings(), model.get_output_embeddings())
    }
    text = config.get_text_config()
    return Size(
        sum(p.numel() for p in model.parameters()),
        sum(ends.values()),
        text.num_hidden_layers,
        text.hidden_size,
        text.vocab_size,
    )


def chosen(provider: LocalModel, recipe: "Recipe", data: "Dataset") -> Fit:
    """Choose how this machine trains a model on rows."""
    machine, rows = here(str(provider.identity["dtype"])), team.shared(recipe.batch_size)
    if machine.device == "cpu":
        return Fit(str(provider.identity["dtype"]), four_bit=False, recompute=False, at_once=rows)
    size = size_of(provider.parts[0].config)
    return fit(machine, size, rows, max(data["length"]), recipe.rank)


def rate_of(provider: LocalModel) -> float:
    """Return the learning rate that suits a model's size."""
    from transformers import AutoConfig

    if provider.base.is_file():  # a GGUF: its reader alone knows its shape
        return rate(0)
    return rate(size_of(AutoConfig.from_pretrained(str(provider.base))).weights)


def load(provider: LocalModel, chosen: Fit) -> tuple[Any, Any]:
    """Return model and tokenizer to train: the provider's own, or the base in four bits."""
    if not chosen.four_bit:
        return provider.parts
    import torch
    from transformers import AutoModelForCausalLM, AutoTokenizer, BitsAndBytesConfig

    torch.cuda.empty_cache()  # the model that was asked is no longer needed
    how = BitsAndBytesConfig(
        load_in_4bit=True,
        bnb_4bit_quant_type="nf4",
        bnb_4bit_use_double_quant=True,
        bnb_4bit_compute_dtype=getattr(torch, chosen.dtype),
    )
    tokenizer = AutoTokenizer.from_pretrained(str(provider.base))
    if tokenizer.pad_token_id is None:
        tokenizer.pad_token = tokenizer.eos_token
    model = AutoModelForCausalLM.from_pretrained(
        str(provider.base),
        quantization_config=how,
        dtype=getattr(torch, chosen.dtype),
        device_map={"": torch.cuda.current_device()},
        use_safetensors=True,
    )
    return model.eval(), tokenizer
