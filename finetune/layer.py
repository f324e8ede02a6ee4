"""A whole decoder layer of the Llama kind as one autograd step, its backward pass by hand.

What transformers and peft compute, in fewer and larger products: q, k and v as one, gate and up as
one, the adapters of each as one. On a CPU with some four hundred tokens a step, a third of the time
went into small steps between the products.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from finetune.lora import plain

if TYPE_CHECKING:
    import torch

# Their layers hold the same parts and add them up in the same way.
_KINDS = frozenset({"LlamaDecoderLayer", "Qwen2DecoderLayer", "MistralDecoderLayer"})
_LIKE = 0.03  # of what a layer adds: bfloat16 rounds; another formula is far off
_GROUPS = (("q_proj", "k_proj", "v_proj"), ("o_proj",), ("gate_proj", "up_proj"), ("down_proj",))


def quicken(model: Any) -> int:
    """Give each layer that is of this kind the short way; return how many took it.

    The model attends as `finetune.packed` has it. Each layer is tried beside its own way first.
    """
    layers = [x for x in model.modules() if type(x).__name__ in _KINDS and _plain(x)]
    return sum(map(_quickened, layers))


def restore(model: Any) -> None:
    """Have every layer go its own way again."""
    for layer in model.modules():
        if type(layer).__name__ in _KINDS:
            vars(layer).pop("forward", None)


def _quickened(layer: Any) -> bool:
    """Lay out a layer anew, if that gives what it gives now."""
    import torch

    weight = layer.self_attn.q_proj.base_layer.weight
    torch.manual_seed(0)
    x = torch.randn(1, 8, weight.shape[1], dtype=weight.dtype)
    angles = torch.rand(1, 8, layer.self_attn.head_dim // 2).repeat(1, 1, 2)
    places = angles.cos().to(x.dtype), angles.sin().to(x.dtype)
    quick = _forward(layer)
    with torch.no_grad():
        own, new = (
            way(x, position_embeddings=places, prefix=2, rows=2) for way in (layer.forward, quick)
        )
    if not (own - new).norm() <= _LIKE * (own - x).norm():
        return False
    layer.forward = quick
    return True


def _modules(layer: Any) -> list[list[Any]]:
    """Return the LoRA layers of the four products, in `_GROUPS`' order."""
    homes = (layer.self_attn, layer.self_attn, layer.mlp, layer.mlp)
    return [[getattr(h, n) for n in names] for h, names in zip(homes, _GROUPS, strict=True)]


def _plain(layer: Any) -> bool:
    return all(plain(module) for group in _modules(layer) for module in group)


@dataclass(frozen=True, slots=True)
class Product:
    """Frozen linear layers that read the same input, side by side.

    `weight` is (out, in) of all, `sizes` the out of each; `scales` of their adapters.
    """

    weight: "torch.Tensor"
    bias: "torch.Tensor | None"
    sizes: tuple[int, ...]
    scales: tuple[float, ...]

    @classmethod
    def of(cls, modules: Sequence[Any]) -> "Product":
        """Lay out layers side by side; their own weights become views, so none is held twice."""
        import torch

        bases = [m.base_layer for m in modules]
        weight = torch.cat([b.weight.detach() for b in bases])
        sizes = tuple(len(b.weight) for b in bases)
        for base, own in zip(bases, torch.split(weight, list(sizes)), strict=True):
            base.weight.data = own
        biases = [
            weight.new_zeros(size) if b.bias is None else b.bias.detach()
            for b, size in zip(bases, sizes, strict=True)
        ]
        bias = torch.cat(biases) if any(b.bias is not None for b in bases) else None
        scales = tuple(float(next(iter(m.scaling.values()))) for m in modules)
        return cls(weight, bias, sizes, scales)

    def adapters(
        self, given: "Sequence[torch.Tensor]", dtype: "torch.dtype"
    ) -> "tuple[torch.Tensor, torch.Tensor]":
        """Return (ranks, in) and the scaled (out, ranks), zero where an adapter has no say."""
        import torch

        downs, ups = given[::2], given[1::2]
        down = torch.cat(list(downs)).to(dtype)
        up = torch.zeros(sum(self.sizes), len(down), dtype=dtype)
        row = column = 0
        for size, scale, own in zip(self.sizes, self.scales, ups, strict=True):
            up[row : row + size, column : column + own.shape[1]] = own * scale
            row, column = row + size, column + own.shape[1]
        return down, up

    def forward(self, x: "torch.Tensor", down: "torch.Tensor", up: "torch.Tensor") -> Any:
        """Return the product of (N, in), and what the backward pass needs of the adapters."""
        import torch

        low = x @ down.T
        out = torch.nn.functional.linear(x, self.weight, self.bias)
        return out.addmm_(low, up.T), low

    def backward(  # noqa: PLR0913
        self,
        grad: "torch.Tensor",
        x: "torch.Tensor",
        low: "torch.Tensor",
        down: "torch.Tensor",
        up: "torch.Tensor",
        ranks: Sequence[int],
        *,
        inner: bool = True,
    ) -> "tuple[torch.Tensor | None, list[torch.Tensor]]":
        """Return the gradient of x, and those of the adapters, down and up in turn (float32)."""
        import torch

        low_grad = grad @ up
        back = (grad @ self.weight).addmm_(low_grad, down) if inner else None
        downs = torch.split((low_grad.T @ x).float(), list(ranks))
        whole = (grad.T @ low).float()
        ups, row, column = [], 0, 0
        for size, scale, rank in zip(self.sizes, self.scales, ranks, strict=True):
            ups.append(whole[row : row + size, column : column + rank] * scale)
            row, column = row + size, column + rank
        return back, [g for pair in zip(downs, ups, strict=True) for g in pair]


@dataclass(frozen=True, slots=True)
class Shape:
    """Of a batch: `prefix` P, `rows` B; of the attention: `heads` H, `keys` K, `size` D."""

    prefix: int
    rows: int
    heads: int
    keys: int
    size: int
    scale: float

    def split(self, x: "torch.Tensor", heads: int) -> "tuple[torch.Tensor, torch.Tensor]":
        """(P + B * T, heads * D) to (K, G * P, D) and (B * K, G * T, D), where G = heads / K."""
        first, rest = x[: self.prefix], x[self.prefix :]
        groups, size = heads // self.keys, self.size
        one = first.view(self.prefix, self.keys, groups, size).permute(1, 2, 0, 3)
        own = len(rest) // self.rows
        many = rest.view(self.rows, own, self.keys, groups, size).permute(0, 2, 3, 1, 4)
        return (
            one.reshape(self.keys, groups * self.prefix, size),
            many.reshape(self.rows * self.keys, groups * own, size),
        )

    def join(self, one: "torch.Tensor", many: "torch.Tensor", heads: int) -> "torch.Tensor":
        """Undo `split`."""
        import torch

        groups, size = heads // self.keys, self.size
        own = many.shape[1] // groups
        first = one.view(self.keys, groups, self.prefix, size).permute(2, 0, 1, 3)
        rest = many.view(self.rows, self.keys, groups, own, size).permute(0, 3, 1, 2, 4)
        flat = (first.reshape(self.prefix, -1), rest.reshape(self.rows * own, -1))
        return torch.cat(flat)


@lru_cache(maxsize=8)
def _hidden(last: int, every: int, dtype: "torch.dtype") -> "torch.Tensor":
    """Return what is added to scores (last, every): minus infinity where a token lies ahead."""
    import torch

    ahead = torch.ones(last, every, dtype=torch.bool).triu(every - last + 1)
    return torch.zeros(last, every, dtype=dtype).masked_fill_(ahead, float("-inf"))


def _turned(
    x: "torch.Tensor", cos: "torch.Tensor", sin: "torch.Tensor", heads: int
) -> "torch.Tensor":
    """Turn the heads of (N, heads * D) by their positions' angles, (N, 1, D / 2)."""
    import torch

    left, right = x.view(len(x), heads, -1).chunk(2, -1)
    turned = torch.cat([left * cos - right * sin, right * cos + left * sin], -1)
    return turned.view(len(x), -1)


def _attend(q: "torch.Tensor", k: "torch.Tensor", v: "torch.Tensor", last: int) -> Any:
    """Return the mixed values and the shares; (B, G * T, D) on (B, S, D), T is `last`."""
    import torch

    scores = torch.bmm(q, k.transpose(1, 2))
    every = scores.shape[-1]
    scores.view(len(q), -1, last, every).add_(_hidden(last, every, q.dtype))
    shares = scores.softmax(-1)
    return torch.bmm(shares, v), shares


def _attend_back(
    grad: "torch.Tensor",
    q: "torch.Tensor",
    k: "torch.Tensor",
    v: "torch.Tensor",
    shares: "torch.Tensor",
) -> "tuple[torch.Tensor, torch.Tensor, torch.Tensor]":
    """Return the gradients of q, k and v."""
    import torch

    inner = torch.bmm(grad, v.transpose(1, 2))
    inner = torch.ops.aten._softmax_backward_data(inner, shares, -1, shares.dtype)  # noqa: SLF001
    back = inner.transpose(1, 2)
    return torch.bmm(inner, k), torch.bmm(back, q), torch.bmm(shares.transpose(1, 2), grad)


def _norm(x: "torch.Tensor", eps: float) -> "tuple[torch.Tensor, torch.Tensor]":
    """Return x (N, D) at unit mean square, and the factor of each row, (N, 1) float32."""
    wide = x.float()
    factor = (wide.square().mean(-1, keepdim=True) + eps).rsqrt_()
    return (wide * factor).to(x.dtype), factor


def _norm_back(
    grad: "torch.Tensor", unit: "torch.Tensor", factor: "torch.Tensor"
) -> "torch.Tensor":
    wide, dtype = grad.float(), grad.dtype
    along = (wide * unit).mean(-1, keepdim=True)
    return wide.addcmul_(unit, along, value=-1).mul_(factor).to(dtype)


def _forward(layer: Any) -> Any:
    attention = layer.self_attn
    products = [Product.of(group) for group in _modules(layer)]
    names = [[next(iter(m.active_adapters)) for m in group] for group in _modules(layer)]
    adapters = [
        weight
        for group, own in zip(_modules(layer), names, strict=True)
        for m, name in zip(group, own, strict=True)
        for weight in (m.lora_A[name].weight, m.lora_B[name].weight)
    ]
    norms = (layer.input_layernorm, layer.post_attention_layernorm)
    sizes = products[0].sizes
    step = _step()

    def forward(
        hidden_states: "torch.Tensor",
        *_: Any,
        position_embeddings: "tuple[torch.Tensor, torch.Tensor]",
        **kwargs: Any,
    ) -> "torch.Tensor":
        size = attention.head_dim
        shape = Shape(
            kwargs["prefix"], kwargs["rows"], sizes[0] // size, sizes[1] // size, size,
            attention.scaling,
        )  # fmt: skip
        cos, sin = (x[0, :, None, : size // 2] for x in position_embeddings)
        out: torch.Tensor = step.apply(
            hidden_states[0], cos, sin, products, norms, shape, *adapters
        )
        return out[None]

    return forward


@lru_cache(maxsize=1)
def _step() -> Any:
    import torch
    from torch.nn.functional import silu

    class Layer(torch.autograd.Function):
        """x (N, D) to the layer's output (N, D)."""

        @staticmethod
        def forward(ctx: Any, *given: Any) -> "torch.Tensor":
            x, cos, sin, products, norms, shape, *adapters = given
            ranks = [len(w) for w in adapters[::2]]
            qkv, out, wide, down = products
            pairs, at = [], 0
            for product in products:
                own = adapters[at : at + 2 * len(product.sizes)]
                pairs.append(product.adapters(own, x.dtype))
                at += 2 * len(product.sizes)
            unit1, factor1 = _norm(x, norms[0].variance_epsilon)
            first = unit1 * norms[0].weight
            made, low0 = qkv.forward(first, *pairs[0])
            q, k, v = made.split(list(qkv.sizes), 1)
            heads, keys = shape.heads, shape.keys
            q0, q1 = shape.split(_turned(q, cos, sin, heads) * shape.scale, heads)
            k0, k1 = shape.split(_turned(k, cos, sin, keys), keys)
            v0, v1 = shape.split(v, keys)
            seen = _behind(k0, k1, shape.rows), _behind(v0, v1, shape.rows)
            mixed1, shares1 = _attend(q1, *seen, k1.shape[1])
            mixed0, shares0 = _attend(q0, k0, v0, shape.prefix) if shape.prefix else (q0, q0)
            mixed = shape.join(mixed0, mixed1, heads)
            added, low1 = out.forward(mixed, *pairs[1])
            middle = x + added
            unit2, factor2 = _norm(middle, norms[1].variance_epsilon)
            second = unit2 * norms[1].weight
            both, low2 = wide.forward(second, *pairs[2])
            gate, up = both.chunk(2, 1)
            acted = silu(gate) * up
            last, low3 = down.forward(acted, *pairs[3])
            ctx.kept = (
                cos, sin, unit1, factor1, first, low0, q0, q1, k0, v0, seen, shares0, shares1,
                mixed, low1, unit2, factor2, second, low2, both, acted, low3,
            )  # fmt: skip
            ctx.made_of = products, norms, shape, pairs, ranks
            total: torch.Tensor = last.add_(middle)
            return total

        @staticmethod
        def backward(ctx: Any, *grads: "torch.Tensor") -> Any:
            (
                cos, sin, unit1, factor1, first, low0, q0, q1, k0, v0, seen, shares0, shares1,
                mixed, low1, unit2, factor2, second, low2, both, acted, low3,
            ) = ctx.kept  # fmt: skip
            products, norms, shape, pairs, ranks = ctx.made_of
            qkv, out, wide, down = products
            grad = grads[0]
            back, g3 = down.backward(grad, acted, low3, *pairs[3], ranks[6:])
            gate, up = both.chunk(2, 1)
            both_grad = torch.cat(
                [torch.ops.aten.silu_backward(back * up, gate), back.mul_(silu(gate))], 1
            )
            back, g2 = wide.backward(both_grad, second, low2, *pairs[2], ranks[4:6])
            grad = _norm_back(back * norms[1].weight, unit2, factor2).add_(grad)
            back, g1 = out.backward(grad, mixed, low1, *pairs[1], ranks[3:4])
            heads, keys = shape.heads, shape.keys
            m0, m1 = shape.split(back, heads)
            dq1, dk, dv = _attend_back(m1, q1, seen[0], seen[1], shares1)
            start = shape.prefix
            (dk0, dk1), (dv0, dv1) = (_apart(g, start, shape.rows) for g in (dk, dv))
            if start:
                dq0, more_k, more_v = _attend_back(m0, q0, k0, v0, shares0)
                dk0, dv0 = dk0 + more_k, dv0 + more_v
            else:
                dq0 = q0
            dq = _turned(shape.join(dq0, dq1, heads) * shape.scale, cos, -sin, heads)
            dk = _turned(shape.join(dk0, dk1, keys), cos, -sin, keys)
            made = torch.cat([dq, dk, shape.join(dv0, dv1, keys)], 1)
            inner = ctx.needs_input_grad[0]
            back, g0 = qkv.backward(made, first, low0, *pairs[0], ranks[:3], inner=inner)
            if back is not None:
                back = _norm_back(back * norms[0].weight, unit1, factor1).add_(grad)
            return back, None, None, None, None, None, *g0, *g1, *g2, *g3

    return Layer


def _behind(first: "torch.Tensor", rest: "torch.Tensor", rows: int) -> "torch.Tensor":
    """Lay the prefix' (K, P, D) before each row's (B * K, T, D)."""
    import torch

    return torch.cat([first.repeat(rows, 1, 1), rest], 1)


def _apart(x: "torch.Tensor", start: int, rows: int) -> "tuple[torch.Tensor, torch.Tensor]":
    """Undo `_behind` for a gradient: the prefix' is the sum over rows."""
    first = x[:, :start].reshape(rows, -1, start, x.shape[-1]).sum(0)
    return first, x[:, start:].contiguous()
