"""A machine and a model give a way to train: a table, and the ways tried on a CPU."""

from pathlib import Path
from typing import Any

import pytest

from finetune.machine import Fit, Machine, Size, fit, rate
from harness.errors import HarnessError

GB = 10**9
PHI3 = Size(3_821_079_552, 2 * 32_064 * 3072, 32, 3072, 32_064)  # Phi-3-mini-4k-instruct
SMOL = Size(134_515_008, 49_152 * 576, 30, 576, 49_152)
H100 = Machine("cuda", 80 * GB, bf16=True)


@pytest.mark.parametrize(
    ("machine", "size", "rows", "way"),
    [
        (H100, PHI3, 8, Fit("bfloat16", False, False, 8)),
        (Machine("cuda", 40 * GB, bf16=True), PHI3, 8, Fit("bfloat16", False, False, 4)),
        (Machine("cuda", 24 * GB, bf16=True), PHI3, 8, Fit("bfloat16", False, True, 8)),
        (Machine("cuda", 16 * GB, bf16=True), PHI3, 8, Fit("bfloat16", False, True, 8)),
        (Machine("cuda", 16 * GB, bf16=True, four_bit=True), PHI3, 8, Fit("bfloat16", False, True, 8)),
        (Machine("cuda", 8 * GB, bf16=True, four_bit=True), PHI3, 8, Fit("bfloat16", True, True, 8)),
        (Machine("cuda", 4 * GB, bf16=True, four_bit=True), PHI3, 8, Fit("bfloat16", True, True, 1)),
        (Machine("cuda", 16 * GB, four_bit=True), PHI3, 8, Fit("float32", True, True, 8)),
        (Machine("cuda", 16 * GB, bf16=True), PHI3, 1, Fit("bfloat16", False, False, 1)),
        (Machine("cuda", 6 * GB, bf16=True, four_bit=True), SMOL, 8, Fit("bfloat16", False, False, 4)),
    ],
)  # fmt: skip
def test_machine_to_recipe(machine: Machine, size: Size, rows: int, way: Fit) -> None:
    assert fit(machine, size, rows, 512, 16) == way


@pytest.mark.parametrize(
    ("machine", "says"),
    [
        (Machine("cuda", 8 * GB, bf16=True), "got 8 GB. Install bitsandbytes"),
        (Machine("cuda", 3 * GB, bf16=True, four_bit=True), "got 3 GB. Take a smaller model"),
    ],
)
def test_what_fits_no_way_is_said(machine: Machine, says: str) -> None:
    with pytest.raises(HarnessError, match=says):
        fit(machine, PHI3, 8, 512, 16)


def test_rows_at_once_divide_the_step_so_that_a_step_stays_what_it_was() -> None:
    for gigabytes in range(12, 90):
        for rows in (1, 3, 6, 8):
            way = fit(Machine("cuda", gigabytes * GB, bf16=True), PHI3, rows, 512, 16)
            assert rows % way.at_once == 0


def test_more_memory_never_gives_a_slower_way() -> None:
    ways = [fit(Machine("cuda", g * GB, True, True), PHI3, 8, 512, 16) for g in range(6, 90)]
    assert [w.four_bit for w in ways] == sorted((w.four_bit for w in ways), reverse=True)
    assert [w.recompute for w in ways] == sorted((w.recompute for w in ways), reverse=True)


@pytest.mark.parametrize(
    ("weights", "wanted"), [(SMOL.weights, 1e-3), (PHI3.weights, 2e-4), (65 * GB, 1e-4)]
)
def test_the_rate_falls_with_the_size(weights: int, wanted: float) -> None:
    assert rate(weights) == wanted


@pytest.mark.parametrize("kind", ["Llama", "Phi3"])
def test_few_rows_at_once_and_recomputed_train_the_same(tmp_path: Path, kind: str) -> None:
    """Rows weigh unequally and have unequal lengths: a mean of means would be another loss."""
    pytest.importorskip("datasets", reason="the extra 'train' is not installed")
    from common import save_tiny, training_rows

    from finetune.dataset import encode, to_dataset
    from finetune.trainer import Recipe, train
    from harness.local import LocalModel
    from harness.provider import open_provider
    from harness.settings import Settings

    model = save_tiny(tmp_path / "model", kind)

    def losses(way: Fit | None, *, again: bool = False) -> Any:
        made = open_provider(f"hf:{model}", Settings(root=tmp_path, dtype="float32"))
        assert isinstance(made, LocalModel)
        parts, tokenizer = made.parts
        data = encode(
            to_dataset(training_rows(10), [1.0 + n % 3 for n in range(10)]), tokenizer, None, 512
        )
        recipe = Recipe(rank=4, batch_size=4, epochs=2, learning_rate=5e-3)
        out = tmp_path / "out"
        if again:  # the model is as it was before
            train(parts, tokenizer, data, recipe, out, base="b", way=way)
        return train(parts, tokenizer, data, recipe, out, base="b", way=way).losses

    whole = losses(None)
    assert len(whole) == 6
    assert losses(None, again=True) == pytest.approx(whole, abs=1e-4)
    assert losses(Fit("float32", False, True, 1)) == pytest.approx(whole, abs=1e-4)
    assert losses(Fit("float32", False, False, 2)) == pytest.approx(whole, abs=1e-4)


def test_the_size_is_counted_without_making_the_weights(tiny_model: Path) -> None:
    import torch
    from transformers import AutoConfig, AutoModelForCausalLM

    from finetune.machine import size_of

    made = size_of(AutoConfig.from_pretrained(tiny_model))
    real = AutoModelForCausalLM.from_pretrained(tiny_model, dtype=torch.float32)
    assert made.weights == sum(p.numel() for p in real.parameters())
    assert (made.layers, made.hidden) == (2, 32)
