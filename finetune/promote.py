"""Promotion: the adapter that passed, with its manifest, under its name by one rename."""

import hashlib
import json
import os
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from finetune.card import card
from harness.files import clear
from harness.settings import Settings

_KEEP = ("adapter_model.safetensors", "adapter_config.json")


def promote(adapter: Path, manifest: Mapping[str, Any], settings: Settings) -> Path:
    """Put an adapter and its manifest where `current` looks.

    The folder is complete before it takes its name, so that a reader sees the old model or the
    new one, never a half. Git holds the manifest alone.
    """
    target = settings.path(settings.promoted)
    target.parent.mkdir(parents=True, exist_ok=True)
    clear(target.parent, target.name)
    part = target.with_name(f".{target.name}.{os.getpid()}")
    part.mkdir()
    for name in _KEEP:
        shutil.copy2(adapter / name, part / name)
    text = json.dumps(manifest, indent=2, sort_keys=True, ensure_ascii=False, allow_nan=False)
    (part / "manifest.json").write_text(text + "\n", encoding="utf-8")
    (part / "README.md").write_text(card(manifest, settings.system_text()), encoding="utf-8")
    swap(part, target)
    return target


def swap(new: Path, target: Path) -> None:
    """Put a whole folder under a name that may be taken.

    Where the system can exchange two names at once, it does; else the old folder steps aside
    first, and comes back if the rename fails.
    """
    if not target.exists():
        new.rename(target)
        return
    old = target.with_name(f".{target.name}.old.{os.getpid()}")
    if _exchange(new, target):
        shutil.rmtree(new)
        return
    target.rename(old)
    try:
        new.rename(target)
    except OSError:
        old.rename(target)
        raise
    shutil.rmtree(old)


def _exchange(one: Path, other: Path) -> bool:
    """Exchange two folders by one renameat2(RENAME_EXCHANGE); False where there is none."""
    import ctypes

    renameat2 = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if renameat2 is None:
        return False
    here, exchange = -100, 2  # AT_FDCWD, RENAME_EXCHANGE of linux/fs.h
    return bool(renameat2(here, bytes(one), here, bytes(other), exchange) == 0)


def file_hash(path: Path) -> str:
    """Return the sha256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
