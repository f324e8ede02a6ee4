"""Our own way to reply gives what `generate` gives, and knows where it does not."""

from pathlib import Path
from typing import Any

import pytest
from common import KINDS, save_tiny

torch = pytest.importorskip("torch", reason="the extra 'local' is not installed")
transformers = pytest.importorskip("transformers", reason="the extra 'local' is not installed")

from harness import decode, local, packing  # noqa: E402
from harness.provider import Generation  # noqa: E402

PROMPTS = [[1, 40, 50, 60], [1, 41], [1, 42, 43, 44, 45, 46, 47], [1, 90, 91], [1, 33, 200]]


@pytest.fixture(scope="module", params=KINDS)
def model(request: Any, tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = save_tiny(tmp_path_factory.mktemp("decode"), request.param)
    return transformers.AutoModelForCausalLM.from_pretrained(folder).eval()


def cut(tokens: list[int], stops: set[int]) -> list[int]:
    at = next((n for n, token in enumerate(tokens) if token in stops), len(tokens))
    return tokens[: at + 1]


def test_greedy_replies_are_those_of_generate(model: Any) -> None:
    whole = local._by_transformers(model, PROMPTS, Generation(24), 0)
    stops = {row[6 * n + 3] for n, row in enumerate(whole[:3])}  # so that rows end one by one
    assert decode.fits(model)
    made = decode.decode(model, PROMPTS, most=24, temperature=0.0, stops=stops)
    assert made == [cut(row, stops) for row in whole]
    assert len({len(row) for row in made}) > 1


def test_a_row_is_sampled_by_its_own_chances(model: Any) -> None:
    torch.manual_seed(0)
    asked = [PROMPTS[0]] * 400
    made = decode.decode(model, asked, most=1, temperature=1.0, stops=())
    with torch.inference_mode():
        chances = model(torch.tensor([PROMPTS[0]])).logits[0, -1].float().softmax(-1)
    counts = torch.bincount(torch.tensor(made).flatten(), minlength=len(chances))
    likeliest = chances.topk(3).indices
    assert torch.allclose(counts[likeliest] / 400, chances[likeliest], atol=0.08)


@pytest.mark.parametrize(
    ("own", "fits"),
    [({}, True), ({"temperature": 0.6, "top_k": 20}, True), ({"repetition_penalty": 1.1}, False),
     ({"suppress_tokens": [7]}, False), ({"num_beams": 2}, False)],
)  # fmt: skip
def test_a_model_that_asks_for_more_goes_the_other_way(
    tiny_model: Path, own: dict[str, Any], *, fits: bool
) -> None:
    model = transformers.AutoModelForCausalLM.from_pretrained(tiny_model)
    for name, value in own.items():
        setattr(model.generation_config, name, value)
    assert decode.fits(model) is fits


def test_a_model_with_another_state_goes_the_other_way() -> None:
    config = transformers.MambaConfig(hidden_size=16, num_hidden_layers=1, vocab_size=32)
    assert not decode.fits(transformers.MambaForCausalLM(config))


@pytest.mark.parametrize(
    ("dtype", "most", "taken"),
    [("bfloat16", 2 << 30, True), ("float32", 2 << 30, False), ("bfloat16", 1, False)],
)
def test_packed_weights_multiply_as_the_plain_ones(
    tiny_model: Path, monkeypatch: pytest.MonkeyPatch, *, dtype: str, most: int, taken: bool
) -> None:
    monkeypatch.setattr(packing, "_MOST_BYTES", most)
    model = transformers.AutoModelForCausalLM.from_pretrained(
        tiny_model, dtype=getattr(torch, dtype)
    )
    ids = torch.tensor(PROMPTS[2:3])
    with torch.inference_mode():
        plain = model(ids).logits
        with packing.packed(model, 4):
            assert taken == any("forward" in vars(m) for m in model.modules())
            short = model(ids).logits
    assert not any("forward" in vars(m) for m in model.modules())
    torch.testing.assert_close(short, plain, atol=0.02, rtol=0.02)
