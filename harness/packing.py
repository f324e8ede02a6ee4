"""Weights laid out as the processor's matrix products want them, while replies are made.

A product of few rows, as each token of a batch is one, spends much of its time on laying out the
weights anew. Done once, it takes two thirds of the time.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import torch

_MOST_BYTES = 2 << 30  # of weights that are held a second time


@contextmanager
def packed(model: "torch.nn.Module", rows: int) -> "Iterator[None]":
    """Have a CPU model in bfloat16 multiply by packed weights; others stay as they are.

    Args:
        model: Whose linear layers are meant; they are as before when this ends.
        rows: How many rows most products will have.
    """
    layers = _fitting(model)
    for layer in layers:
        layer.forward = _forward(layer, rows)
    try:
        yield
    finally:
        for layer in layers:
            del layer.forward


def _fitting(model: "torch.nn.Module") -> list[Any]:
    import torch

    layers = [
        m
        for m in model.modules()
        if type(m) is torch.nn.Linear
        and m.weight.device.type == "cpu"
        and m.weight.dtype is torch.bfloat16
        and "forward" not in vars(m)
    ]
    size = sum(m.weight.nbytes for m in layers)
    able = torch._C._has_mkldnn and hasattr(torch.ops.mkldnn, "_linear_pointwise")  # noqa: SLF001
    return layers if able and size <= _MOST_BYTES else []


def _forward(layer: "torch.nn.Linear", rows: int) -> Any:
    import torch

    product, bias = torch.ops.mkldnn._linear_pointwise, layer.bias  # noqa: SLF001
    weight = torch.ops.mkldnn._reorder_linear_weight(  # noqa: SLF001
        layer.weight.detach(), rows
    )

    def forward(x: "torch.Tensor") -> "torch.Tensor":
        out: torch.Tensor = product(x, weight, bias, "none", [], "")
        return out

    return forward
