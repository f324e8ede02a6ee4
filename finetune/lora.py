"""A LoRA layer's product in few steps: what peft computes, with a backward pass by hand.

peft casts the input, runs two small layers, scales and adds: at rank 16 on a CPU this costs nearly
as much as the frozen product. Here the sum is made inside the products.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import torch


def quicken(model: Any) -> int:
    """Give each plain LoRA layer of a peft model the short way; return how many took it.

    A layer with dropout, more than one adapter, a variant (DoRA) or a bias of the adapter's own
    keeps peft's way.
    """
    from peft.tuners.lora.layer import Linear

    taken = 0
    for module in model.modules():
        if type(module) is Linear and plain(module):
            module.forward = _forward(module)
            taken += 1
    return taken


def plain(module: Any) -> bool:
    """Whether a LoRA layer is no more than a frozen product and one adapter's two."""
    names = list(getattr(module, "active_adapters", ()))  # none where no adapter lies
    if len(names) != 1 or module.merged or module.fan_in_fan_out:
        return False
    name = names[0]
    dropout = getattr(module.lora_dropout[name], "p", 0.0)
    bias = module.lora_A[name].bias is not None or module.lora_B[name].bias is not None
    return not (dropout or bias or name in module.lora_variant)


def _forward(module: Any) -> Any:
    import torch

    name = next(iter(module.active_adapters))
    base, down, up = module.base_layer, module.lora_A[name], module.lora_B[name]
    scale = float(module.scaling[name])
    product = _product()

    def forward(x: "torch.Tensor") -> "torch.Tensor":
        if torch.is_grad_enabled():
            made: torch.Tensor = product.apply(
                x, base.weight, base.bias, down.weight, up.weight, scale
            )
            return made
        low = torch.nn.functional.linear(x, down.weight.to(x.dtype))
        added = torch.nn.functional.linear(low, (up.weight * scale).to(x.dtype))
        return base(x) + added  # type: ignore[no-any-return]

    return forward


def _product() -> Any:
    import torch

    class Product(torch.autograd.Function):
        """x W' + scale * x A' B' + bias, for x of (..., in); W is frozen, A and B are float32."""

        @staticmethod
        def forward(ctx: Any, *given: Any) -> "torch.Tensor":
            x, weight, bias, down, up, scale = given
            flat = x.reshape(-1, x.shape[-1])
            down, up = down.to(x.dtype), (up * scale).to(x.dtype)
            low = flat @ down.T
            out = torch.nn.functional.linear(flat, weight, bias)
            out.addmm_(low, up.T)
            ctx.save_for_backward(flat, weight, down, up, low)
            ctx.scale, ctx.shape = scale, x.shape
            return out.view(*x.shape[:-1], -1)

        @staticmethod
        def backward(ctx: Any, *out: "torch.Tensor") -> Any:
            flat, weight, down, up, low = ctx.saved_tensors
            grad = out[0].reshape(-1, out[0].shape[-1])
            low_grad = grad @ up
            back = (grad @ weight).addmm_(low_grad, down) if ctx.needs_input_grad[0] else None
            down_grad = (low_grad.T @ flat).float()
            up_grad = (grad.T @ low).float() * ctx.scale
            shaped = None if back is None else back.view(ctx.shape)
            return shaped, None, None, down_grad, up_grad, None

    return Product
