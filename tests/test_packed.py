"""The short way of training gives the loss and the gradient of the plain padded fp32 loop."""

import itertools
from pathlib import Path
from typing import Any

import pytest

torch = pytest.importorskip("torch", reason="the extra 'local' is not installed")
transformers = pytest.importorskip("transformers", reason="the extra 'local' is not installed")
pytest.importorskip("peft", reason="the extra 'train' is not installed")

from peft import LoraConfig, get_peft_model  # noqa: E402

from finetune import layer, packed  # noqa: E402
from finetune.dataset import IGNORE, collator  # noqa: E402
from finetune.lora import quicken  # noqa: E402
from finetune.trainer import Recipe, adapted, answer_loss, quicken_all  # noqa: E402

SMALL: dict[str, Any] = {
    "vocab_size": 96,
    "hidden_size": 32,
    "intermediate_size": 48,
    "num_hidden_layers": 3,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "head_dim": 8,
    "pad_token_id": 0,
    "initializer_range": 0.3,
}
ROWS = [
    # prompt tokens, answer tokens: the first four are shared
    ([1, 2, 3, 4, 10, 11], [20, 21, 22, 5], 1.0),
    ([1, 2, 3, 4, 12], [23, 5], 3.0),
    ([1, 2, 3, 4, 10, 13, 14, 15], [24, 25, 26, 27, 28, 5], 1.0),
]


def rows(given: Any = ROWS) -> list[dict[str, Any]]:
    return [
        {"input_ids": [*p, *a], "labels": [*[IGNORE] * len(p), *a], "weight": w}
        for p, a, w in given
    ]


def model_of(kind: str, where: Any = None, **extra: Any) -> Any:
    """Return a tiny model with an adapter: on every linear layer, or where a configuration says."""
    torch.manual_seed(0)
    config = getattr(transformers, f"{kind}Config")(**SMALL | extra)
    model = transformers.AutoModelForCausalLM.from_config(config)
    wrapped = (
        get_peft_model(model, LoraConfig(r=4, **where))
        if where
        else adapted(model, Recipe(rank=4), None)
    )
    for name, parameter in wrapped.named_parameters():
        if "lora_B" in name:  # zero at the start: the adapter would not count
            torch.nn.init.normal_(parameter, std=0.1)
    return wrapped


def loss_and_gradient(model: Any, loss: Any) -> tuple[float, dict[str, Any]]:
    model.zero_grad()
    loss.backward()
    return float(loss.detach()), {n: p.grad for n, p in model.named_parameters() if p.requires_grad}


SOME = {"target_modules": ["q_proj", "down_proj"], "layers_to_transform": [2]}


@pytest.mark.parametrize(
    ("kind", "where"),
    [("Llama", None), ("Qwen2", None), ("Phi3", None), ("Gemma", None), ("Llama", SOME)],
)
def test_loss_and_gradient_are_those_of_the_plain_loop(kind: str, where: Any) -> None:
    model = model_of(kind, where)
    plain, wanted = loss_and_gradient(model, answer_loss(model, collator(0)(rows())))
    assert quicken_all(model)
    short, got = loss_and_gradient(model, packed.answer_loss(model, packed.collator(0)(rows())))
    assert short == pytest.approx(plain, abs=1e-5)
    assert wanted.keys() == got.keys()
    for name, gradient in wanted.items():
        torch.testing.assert_close(got[name], gradient, atol=1e-4, rtol=1e-3, msg=name)


def test_a_row_does_not_see_its_neighbours() -> None:
    model = model_of("Llama")
    assert quicken_all(model)
    changed = [*rows()[:2], *rows([([1, 2, 3, 4, 90, 91, 92, 93], [80, 81, 82, 83, 84, 5], 0.0)])]
    batches = [
        packed.collator(0)(b) for b in ([*rows()[:2], rows([(*ROWS[2][:2], 0.0)])[0]], changed)
    ]
    one, other = (float(packed.answer_loss(model, b).detach()) for b in batches)
    assert one == pytest.approx(other, abs=1e-6)


@pytest.mark.parametrize(
    ("kind", "extra"),
    [
        pytest.param("Gemma2", {}, id="capped logits and scores"),
        pytest.param("Mistral", {"sliding_window": 4}, id="sliding window"),
    ],
)
def test_a_model_that_attends_otherwise_goes_the_plain_way(kind: str, extra: Any) -> None:
    model = model_of(kind, **extra)
    before = float(answer_loss(model, collator(0)(rows())).detach())
    assert not quicken_all(model)
    assert float(answer_loss(model, collator(0)(rows())).detach()) == before


@pytest.mark.parametrize(("kind", "taken"), [("Llama", 3), ("Qwen2", 3), ("Phi3", 0), ("Gemma", 0)])
def test_the_layers_that_go_in_one_step(
    kind: str, taken: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    counts, own = [], layer.quicken
    monkeypatch.setattr(layer, "quicken", lambda model: counts.append(own(model)))
    assert quicken_all(model_of(kind))
    assert counts == [taken]


def test_a_layer_that_adds_up_otherwise_keeps_its_own_way() -> None:
    model = model_of("Llama")
    first = next(x for x in model.modules() if type(x).__name__ == "LlamaDecoderLayer")
    first.mlp.act_fn = torch.nn.GELU()
    assert quicken_all(model)
    ways = ["forward" in vars(x) for x in model.modules() if type(x) is type(first)]
    assert ways == [False, True, True]


def test_what_an_adapter_makes_of_the_tried_rows_does_not_count(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Of rows without sense a trained one makes so much that rounding alone moves their loss."""
    monkeypatch.setattr(layer, "quicken", lambda _: 0)  # tries layers, not rows
    model, asked = model_of("Llama"), []
    for name, module in model.named_modules():
        if name.endswith("lora_A.default"):
            module.register_forward_hook(lambda *_: asked.append(1))
    assert quicken_all(model)
    assert not asked


@pytest.mark.parametrize(
    ("prompts", "start"),
    [
        ([[1, 2, 3, 4], [1, 2, 3, 5]], 3),
        ([[1, 2, 3, 4], [1, 2, 3, 4]], 3),  # the last prompt token predicts: it stays in the row
        ([[1, 2, 3], [9, 2, 3]], 0),
        ([[1, 2, 3, 4]], 3),
        ([[7], [7]], 0),
    ],
)
def test_the_shared_prefix(prompts: list[list[int]], start: int) -> None:
    made = rows([(p, [20, 21], 1.0) for p in prompts])
    batch = packed.collator(0)(made)
    assert batch["prefix"] == start
    assert batch["input_ids"][0, :start].tolist() == prompts[0][:start]
    assert batch["labels"].shape[0] == len(prompts)
    positions = batch["position_ids"][0, start:].view(len(prompts), -1)
    assert all(row.tolist()[0] == start for row in positions)


def test_head_loss_in_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    torch.manual_seed(0)
    hidden, embedding = torch.randn(7, 8, requires_grad=True), torch.randn(30, 8)
    labels, weight = torch.arange(7), torch.linspace(0.1, 1, 7)
    logits = hidden @ embedding.T
    each = torch.nn.functional.cross_entropy(logits, labels, reduction="none")
    (wanted,) = torch.autograd.grad((each * weight).sum(), hidden)
    for size in (2, 100):
        monkeypatch.setattr(packed, "_CHUNK", size)
        loss = packed.head_loss(hidden, embedding, None, labels, weight)
        (got,) = torch.autograd.grad(loss * 2, hidden)
        assert float(loss.detach()) == pytest.approx(
            float((each * weight).sum().detach()), abs=1e-5
        )
        torch.testing.assert_close(got, wanted * 2, atol=1e-5, rtol=1e-4)


def test_layers_that_are_not_plain_keep_their_own_way(tiny_model: Path) -> None:
    def taken(**how: Any) -> int:
        model = transformers.AutoModelForCausalLM.from_pretrained(tiny_model)
        return quicken(get_peft_model(model, LoraConfig(target_modules="all-linear", **how)))

    counts = [taken(), taken(lora_dropout=0.1), taken(use_dora=True)]
    assert counts[0] > 0
    assert counts[1:] == [0, 0]
    assert all(a >= b for a, b in itertools.pairwise(counts))
