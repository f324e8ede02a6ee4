"""Other models than the demo's, trained, saved, merged and exported: the same replies each way."""

import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
from common import KINDS, save_tiny

torch = pytest.importorskip("torch", reason="the extra 'local' is not installed")
pytest.importorskip("datasets", reason="the extra 'train' is not installed")

from finetune.card import card  # noqa: E402
from finetune.dataset import encode, to_dataset  # noqa: E402
from finetune.export import export  # noqa: E402
from finetune.promote import promote  # noqa: E402
from finetune.sheet import Row  # noqa: E402
from finetune.trainer import Recipe, train  # noqa: E402
from harness.errors import HarnessError  # noqa: E402
from harness.local import LocalModel  # noqa: E402
from harness.provider import Generation, Request, open_provider  # noqa: E402
from harness.settings import Settings, load  # noqa: E402
from rubrics.base import Message  # noqa: E402

MANIFEST: dict[str, Any] = {
    "base": "hf:model", "base_fingerprint": "b", "model": {"fingerprint": "m"},
    "generation": {"temperature": 0.0}, "system_prompt_hash": "s", "golden_hash": "g",
    "data_hash": "d", "rows": 8, "recipe": {"rank": 4}, "round": 1, "knowledge": None,
    "decision": {"outcome": "passed", "reason": "60 of 60 | cases @passed",
                 "per_rubric": {"dash": {"k": 60, "n": 60, "low": 0.951}}},
    "commit": "c", "time": "2026-01-01", "versions": {"torch": "2"},
}  # fmt: skip


def trained(folder: Path, kind: str) -> tuple[Settings, Path]:
    """Save a tiny model of a kind in a project and train an adapter that changes its replies."""
    save_tiny(folder / "model", kind)
    (folder / "system.txt").write_text("Be plain.", "utf-8")
    (folder / "harness.toml").write_text(
        "system_prompt = 'system.txt'\ndtype = 'float32'\nmax_new_tokens = 8\n", "utf-8"
    )
    settings = load(folder)
    provider = open_provider("hf:model", settings)
    assert isinstance(provider, LocalModel)
    rows = [Row((Message("user", f"row {k}"),), "x", "dash", "ab", f"s:{k}") for k in range(8)]
    model, tokenizer = provider.parts
    data = encode(to_dataset(rows, [1.0] * 8), tokenizer, "Be plain.", 512)
    recipe = Recipe(rank=4, batch_size=4, epochs=10, learning_rate=2e-2)
    training = train(model, tokenizer, data, recipe, folder / "adapter", base="hf:model")
    assert not training.diverged
    assert training.losses[-1] < training.losses[0]
    return settings, folder / "adapter"


def manifest(settings: Settings) -> dict[str, Any]:
    identity = open_provider("hf:model", settings).identity
    return MANIFEST | {"base_fingerprint": identity["fingerprint"]}


def said(spec: str, settings: Settings) -> list[str]:
    requests = [Request("a", (Message("system", "Be plain."), Message("user", f"row {n}")))
                for n in range(3)]  # fmt: skip
    answers = dict(open_provider(spec, settings).ask(requests, Generation(8, 0.0, 0)))
    return [answers[n].text for n in range(3)]


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_model_is_trained_and_taken_along(tmp_path: Path, kind: str) -> None:
    settings, adapter = trained(tmp_path, kind)
    model, _ = open_provider("hf:model", settings).parts  # type: ignore[attr-defined]
    linear = {
        name
        for name, module in model.named_modules()
        if isinstance(module, torch.nn.Linear) and not name.endswith("lm_head")
    }
    config = json.loads((adapter / "adapter_config.json").read_text("utf-8"))
    targets = tuple(f".{name}" for name in config["target_modules"])
    assert linear
    assert [n for n in linear if not f".{n}".endswith(targets)] == [], "one on every linear layer"
    promote(adapter, manifest(settings), settings)
    export(settings, tmp_path / "out", "float32")
    before, after = said("hf:model", settings), said("current", settings)
    assert after != before
    assert after == said("hf:out", settings), "merged or not, the replies are the same"
    names = {p.name for p in (tmp_path / "out").iterdir()}
    assert names >= {"model.safetensors", "tokenizer.json", "system_prompt.txt", "manifest.json",
                     "README.md", "chat_template.jinja"}  # fmt: skip
    assert not [n for n in names if n.endswith((".bin", ".pt", ".pkl"))]


def test_an_export_is_whole_or_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings, adapter = trained(tmp_path, "Llama")
    with pytest.raises(HarnessError, match="nothing was promoted"):
        export(settings, tmp_path / "out")
    promote(adapter, manifest(settings), settings)
    (tmp_path / "mine").mkdir()
    with pytest.raises(HarnessError, match="is there and is no export"):
        export(settings, tmp_path / "mine")
    export(settings, tmp_path / "out")
    first = (tmp_path / "out" / "model.safetensors").read_bytes()

    def broken(*_: object) -> str:
        raise OSError("disk full")

    monkeypatch.setattr("finetune.export.card", broken)
    with pytest.raises(OSError, match="disk full"):
        export(settings, tmp_path / "out")
    assert (tmp_path / "out" / "model.safetensors").read_bytes() == first
    assert not list(tmp_path.glob(".out*"))
    monkeypatch.undo()
    export(settings, tmp_path / "out", "float32")
    assert (tmp_path / "out" / "model.safetensors").read_bytes() != first
    shutil.rmtree(tmp_path / "out")


def test_the_card_says_what_the_gate_said_and_nothing_in_it_is_live() -> None:
    made = card(MANIFEST | {"base": "hf:a\n---\nlicense: evil"}, "Be ``` plain.")
    front = made.split("---\n")[1]
    assert "license" not in front.replace(json.dumps("hf:a\n---\nlicense: evil"), "")
    assert "60 of 60 &#124; cases &#64;passed" in made
    assert "| dash | 60 of 60 | 95.1 % |" in made
    assert "whether a reply is true" in made
    assert "Not asked." in made
    assert re.search(r"^````text\nBe ``` plain\.\n````$", made, re.MULTILINE)
    known = MANIFEST | {"knowledge": {"n": 9, "lost": 1, "gained": 2, "before": {"share": 0.5},
                                      "after": {"share": 0.6}}}  # fmt: skip
    assert "50.0 % right before" in card(known, None)
    assert "Asked in chat" not in card(known, None)
    chat = {"n": 4, "of": 9, "before": {"share": 0.25}, "after": {"share": 0.5}}
    said = "25.0 % of replies had the right answer before, 50.0 % after (4 of the 9 questions"
    assert said in card(known | {"chat": chat}, None)
    assert "System prompt" not in card(known, None)
