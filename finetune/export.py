"""The promoted model as one folder: merged weights, tokenizer, system prompt, manifest and card."""

import json
import os
import shutil
from pathlib import Path
from typing import Any

from finetune.card import card
from finetune.promote import swap
from harness.errors import HarnessError
from harness.local import LocalModel
from harness.provider import open_provider, promoted_manifest
from harness.settings import Settings


def export(settings: Settings, target: Path, dtype: str = "bfloat16") -> Path:
    """Write the promoted model, its adapter merged into the base, whole or not at all.

    The adapter is merged in float32 and rounded once to `dtype`, as it is when the gate asks.

    Raises:
        HarnessError: If nothing was promoted, or the target is there and is no earlier export.
    """
    manifest = promoted_manifest(settings)
    if manifest is None:
        raise HarnessError(
            f"{settings.path(settings.promoted)}: nothing was promoted, got no manifest.json."
            " Run `harness retrain`."
        )
    if target.exists() and not (target / "manifest.json").is_file():
        raise HarnessError(f"{target}: is there and is no export, got a folder. Name another.")
    part = target.with_name(f".{target.name}.{os.getpid()}")
    shutil.rmtree(part, ignore_errors=True)
    part.mkdir(parents=True)
    try:
        _write(part, settings, manifest, dtype)
    except BaseException:
        shutil.rmtree(part, ignore_errors=True)
        raise
    swap(part, target)
    return target


def _write(folder: Path, settings: Settings, manifest: dict[str, Any], dtype: str) -> None:
    import torch

    provider = open_provider("current", settings)
    if not isinstance(provider, LocalModel):
        raise HarnessError(f"export: {provider!r} is no local model. Promote one.")
    model, tokenizer = provider.parts
    # What a GGUF left in the configuration would have the weights read as quantised again.
    for name in ("quantization_config", "hf_quantizer", "quantization_method"):
        for owner in (model, model.config):
            if getattr(owner, name, None) is not None:
                setattr(owner, name, None)
    model.to(getattr(torch, dtype)).save_pretrained(folder, safe_serialization=True)
    tokenizer.save_pretrained(folder)
    system = settings.system_text()
    if system:
        (folder / "system_prompt.txt").write_text(system + "\n", encoding="utf-8")
    text = json.dumps(manifest, indent=2, sort_keys=True, ensure_ascii=False, allow_nan=False)
    (folder / "manifest.json").write_text(text + "\n", encoding="utf-8")
    (folder / "README.md").write_text(card(manifest, system), encoding="utf-8")
