"""A batch whose rows share their prefix: system prompt and template head are computed once.

The rows of a batch begin with the same P tokens. They are laid out as one sequence,

    prefix | row 1 from token P on | row 2 from token P on | ...

each row padded on the right to the longest, T tokens, with its own positions P, P + 1, and so on.
A row attends to the prefix and to itself, as it would alone: this is no approximation.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from finetune.dataset import IGNORE

if TYPE_CHECKING:
    import torch

ATTENTION = "shared_prefix"  # the name under which transformers finds `attend`
_CHUNK = 128  # rows of logits at a time: they stay in the processor's cache


def shared(rows: Sequence[Sequence[int]], answers: Sequence[Sequence[int]]) -> int:
    """Return the number of first tokens that all rows share, at most up to the first answer.

    One prompt token stays in each row: its last position predicts the first answer token.
    """
    most = min(next(n for n, x in enumerate(labels) if x != IGNORE) for labels in answers) - 1
    first = rows[0]
    return next((n for n in range(most) if any(r[n] != first[n] for r in rows)), max(most, 0))


def collator(pad: int) -> "Callable[[list[dict[str, Any]]], dict[str, Any]]":
    """Return the function that lays B rows out behind their shared prefix.

    It returns `input_ids` and `position_ids`, (1, P + B * T) int64; `labels`, (B, T) int64, IGNORE
    on prompt and padding; `weight`, (B,) float32; `prefix`, the number P.
    """

    def collate(rows: list[dict[str, Any]]) -> dict[str, Any]:
        import torch

        start = shared([r["input_ids"] for r in rows], [r["labels"] for r in rows])
        size = max(len(r["input_ids"]) for r in rows) - start

        def padded(name: str, fill: int) -> list[list[int]]:
            cut = [row[name][start:] for row in rows]
            return [[*ids, *[fill] * (size - len(ids))] for ids in cut]

        own = torch.tensor(padded("input_ids", pad)).flatten()
        first = torch.tensor(rows[0]["input_ids"][:start], dtype=own.dtype)
        places = [torch.arange(start), torch.arange(start, start + size).repeat(len(rows))]
        return {
            "input_ids": torch.cat([first, own])[None],
            "position_ids": torch.cat(places)[None],
            "labels": torch.tensor(padded("labels", IGNORE)),
            "weight": torch.tensor([row["weight"] for row in rows], dtype=torch.float32),
            "prefix": start,
        }

    return collate


def attend(
    module: Any,
    query: "torch.Tensor",
    key: "torch.Tensor",
    value: "torch.Tensor",
    attention_mask: Any,
    scaling: float | None = None,
    **kwargs: Any,
) -> "tuple[torch.Tensor, None]":
    """Attend as transformers asks for it; `prefix` and `rows` come with the model's arguments.

    Args:
        module: The attention layer.
        query: (1, H, P + B * T, D).
        key: (1, K, P + B * T, D), where H is a multiple of K.
        value: As `key`.
        attention_mask: Unused: the layout says who sees whom.
        scaling: Of the scores; None is 1 / sqrt(D).
        kwargs: `prefix`, P, and `rows`, B.

    Returns:
        (1, P + B * T, H, D), and no weights.

    Raises:
        ValueError: If the layer bends its scores or forgets what lies far back.
    """
    import torch

    del module, attention_mask
    bent = [name for name in ("softcap", "sliding_window", "s_aux") if kwargs.get(name) is not None]
    if bent:
        raise ValueError(f"a layer with {bent[0]} is not attended this way")
    start, rows = kwargs["prefix"], kwargs["rows"]
    _, _, length, size = query.shape
    groups = key.shape[1]
    own = (length - start) // rows
    scale = size**-0.5 if scaling is None else scaling

    def split(x: "torch.Tensor") -> "tuple[torch.Tensor, torch.Tensor]":
        """(1, N, P + B * T, D) to the prefix's (1, N, P, D) and the rows' (B, N, T, D)."""
        rest = x[0, :, start:].view(-1, rows, own, size).transpose(0, 1)
        return x[:, :, :start], rest

    q0, q1 = split(query * scale)
    (k0, k1), (v0, v1) = split(key), split(value)

    def seen(first: "torch.Tensor", rest: "torch.Tensor") -> "torch.Tensor":
        return torch.cat([first.expand(rows, -1, -1, -1), rest], 2)

    parts = [_attend(q1, seen(k0, k1), seen(v0, v1), groups)]
    if start:
        parts.insert(0, _attend(q0, k0, v0, groups))
    flat = [p.flatten(0, 1) for p in parts]
    return torch.cat(flat)[None], None


def _attend(
    query: "torch.Tensor", key: "torch.Tensor", value: "torch.Tensor", groups: int
) -> "torch.Tensor":
    """Causal attention of the last T of S positions: (B, H, T, D) on (B, K, S, D) to (B, T, H, D).

    Written with plain products: on a CPU they take a fraction of the fused kernel's time at such
    lengths, and the heads of a group read their keys without a copy.
    """
    import torch

    rows, heads, last, size = query.shape
    every = key.shape[2]
    folded = query.reshape(rows * groups, heads // groups * last, size)
    flat = [x.reshape(rows * groups, every, size) for x in (key, value)]
    scores = torch.bmm(folded, flat[0].transpose(1, 2)).view(-1, heads // groups, last, every)
    hidden = torch.ones(last, every, dtype=torch.bool, device=query.device).triu(every - last + 1)
    shares = scores.masked_fill_(hidden, float("-inf")).softmax(-1)
    out = torch.bmm(shares.view(rows * groups, -1, every), flat[1])
    return out.view(rows, heads, last, size).transpose(1, 2)


def answer_loss(model: Any, inputs: Mapping[str, Any]) -> Any:
    """Return the weighted mean cross-entropy of the answer tokens (nats a token, scalar tensor)."""
    from finetune.trainer import decoder

    labels = inputs["labels"]
    rows, size = labels.shape
    hidden = decoder(model)(
        input_ids=inputs["input_ids"],
        position_ids=inputs["position_ids"],
        use_cache=False,
        prefix=inputs["prefix"],
        rows=rows,
    ).last_hidden_state[0, inputs["prefix"] :]
    chosen = labels[:, 1:] != IGNORE
    asked = hidden.view(rows, size, -1)[:, :-1][chosen]
    weight = inputs["weight"][:, None].expand(-1, size - 1)[chosen]
    head = model.get_output_embeddings()
    bias = getattr(head, "bias", None)
    return head_loss(asked, head.weight, bias, labels[:, 1:][chosen], weight / weight.sum())


def head_loss(
    hidden: "torch.Tensor",
    embedding: "torch.Tensor",
    bias: "torch.Tensor | None",
    labels: "torch.Tensor",
    weight: "torch.Tensor",
) -> Any:
    """Return sum(weight * cross-entropy) of N hidden states without keeping their logits.

    The gradient is made beside the loss, a few rows at a time: N times the vocabulary is the
    largest tensor of a step.
    """
    import torch

    class HeadLoss(torch.autograd.Function):
        @staticmethod
        def forward(ctx: Any, hidden: "torch.Tensor") -> "torch.Tensor":
            total = hidden.new_zeros((), dtype=torch.float32)
            gradient = torch.empty_like(hidden)
            for at in range(0, len(hidden), _CHUNK):
                piece = slice(at, at + _CHUNK)
                logits = torch.nn.functional.linear(hidden[piece], embedding, bias)
                logits = logits.log_softmax(-1, dtype=torch.float32)
                at_label = labels[piece, None]
                total -= (weight[piece] * logits.gather(1, at_label)[:, 0]).sum()
                # From here on they are the gradient: the shares, less 1 at the label.
                logits.exp_().scatter_add_(1, at_label, logits.new_full(at_label.shape, -1.0))
                gradient[piece] = (logits * weight[piece, None]).to(hidden.dtype) @ embedding
            ctx.save_for_backward(gradient)
            return total

        @staticmethod
        def backward(ctx: Any, *out: "torch.Tensor") -> Any:
            return ctx.saved_tensors[0] * out[0]

    apply: Any = HeadLoss.apply
    return apply(hidden)
