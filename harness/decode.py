"""The replies of a local model, token by token; what is finished leaves the batch.

`generate` of transformers computes all rows of a batch until the longest is done. Replies differ
in length, so a good part of that is thrown away. Greedy replies are the same as its own.
"""

import inspect
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import torch
    from transformers import PreTrainedModel

VERSION = 2  # raised when the same weights could reply otherwise
# Of a generation config: what is here, or is asked for anew by each call.
_KNOWN = frozenset(
    "bos_token_id eos_token_id pad_token_id do_sample temperature top_k top_p max_length"
    " max_new_tokens use_cache output_attentions output_hidden_states transformers_version"
    " _from_model_config".split()
)


def fits(model: "PreTrainedModel") -> bool:
    """Whether a model replies here as by `generate`.

    Not where its own settings ask for more than sampling (a penalty, beams, tokens to suppress),
    nor where it keeps another state than keys and values.
    """
    from transformers.cache_utils import DynamicCache, DynamicLayer

    if not model.generation_config.to_diff_dict().keys() <= _KNOWN:
        return False
    layers = DynamicCache(config=model.config).layers
    stateful = getattr(model, "_is_stateful", False)
    return not stateful and all(isinstance(layer, DynamicLayer) for layer in layers)


def decode(
    model: "PreTrainedModel",
    prompts: Sequence[Sequence[int]],
    *,
    most: int,
    temperature: float,
    stops: Collection[int],
) -> list[list[int]]:
    """Return the tokens that follow each prompt, up to and with the first stop, at most `most`."""
    import torch
    from transformers.cache_utils import DynamicCache

    longest = max(map(len, prompts))
    device, cache = model.device, DynamicCache(config=model.config)
    # Padding stands on the left, is masked, and has no place of its own.
    ids = torch.tensor([[*[0] * (longest - len(p)), *p] for p in prompts], device=device)
    mask = torch.tensor(
        [[*[0] * (longest - len(p)), *[1] * len(p)] for p in prompts], device=device
    )
    places = (mask.cumsum(1) - 1).clamp(min=0)
    kept_as = _name_of_cache(model)
    made: list[list[int]] = [[] for _ in prompts]
    alive = list(range(len(prompts)))
    for _ in range(most):
        given: dict[str, Any] = {"input_ids": ids, "attention_mask": mask, "position_ids": places}
        with torch.inference_mode():
            out = model(**given, **{kept_as: cache}, use_cache=True, logits_to_keep=1)
            chosen = _chosen(out.logits[:, -1].float(), temperature)
        for row, token in zip(alive, chosen.tolist(), strict=True):
            made[row].append(token)
        left = [n for n, row in enumerate(alive) if made[row][-1] not in stops]
        if not left:
            break
        if len(left) < len(alive):
            kept = torch.tensor(left, device=device)
            cache.batch_select_indices(kept)
            mask, places, chosen = mask[kept], places[kept], chosen[kept]
            alive = [alive[n] for n in left]
        ids, places = chosen[:, None], places[:, -1:] + 1
        mask = torch.cat([mask, mask.new_ones(len(alive), 1)], 1)
    return made


def _name_of_cache(model: "PreTrainedModel") -> str:
    """Return what the model calls its keys and values: `cache` since transformers 5.24."""
    names = inspect.signature(model.forward).parameters
    return "cache" if "cache" in names else "past_key_values"


def _chosen(logits: "torch.Tensor", temperature: float) -> "torch.Tensor":
    """Choose a token for each row of logits: the likeliest at 0, else by chance."""
    import torch

    if not temperature > 0:
        return logits.argmax(-1)
    return torch.multinomial((logits / temperature).softmax(-1), 1)[:, 0]
