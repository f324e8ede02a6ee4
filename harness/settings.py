"""Settings: `[tool.harness]` of pyproject.toml, or harness.toml; each is also a flag."""

import dataclasses
import math
import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from harness.errors import HarnessError, nearest


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that changes what a run asks, judges or decides.

    Shares are between 0 and 1. `rubrics` holds per-rubric settings and severities, `per_rubric`
    the smallest share of the cases where a rubric applied that must pass it.
    """

    root: Path = field(default_factory=Path)
    golden: tuple[str, ...] = ("golden",)
    system_prompt: str | None = None
    provider: str = "current"
    samples: int | None = None
    temperature: float = 0.0
    seed: int = 0
    max_new_tokens: int = 128  # about 95 English words: a tutor's reply and a margin
    batch_size: int = 32
    dtype: str = "auto"
    pass_rate: float = 0.95
    min_cases: int = 59  # 0.95 ** 59 < 0.05: the fewest clean cases that can show 95 %
    statistic: str = "share"
    per_rubric: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))
    rubrics: Mapping[str, Mapping[str, Any]] = field(default_factory=lambda: MappingProxyType({}))
    rubric_folders: tuple[str, ...] = ()
    baseline: str = "golden/baseline.json"
    base_branch: str | None = None  # where a pull request goes: its merge base holds the lock
    reports: str = "reports"
    promoted: str = "finetune/promoted"
    work: str = ".harness"
    sheet: tuple[str, ...] = ()
    duplicates: str = "auto"  # by meaning too, where the extra `relevance` is installed
    train: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))

    def path(self, name: str) -> Path:
        """Resolve a path of the settings against the project's folder."""
        return (self.root / name).resolve()

    def system_text(self) -> str | None:
        """Read the system prompt, or None where none is set.

        Raises:
            HarnessError: If the file is missing, empty or not UTF-8.
        """
        if self.system_prompt is None:
            return None
        path = self.path(self.system_prompt)
        text = read_text(path).strip()
        if not text:
            raise HarnessError(f"{path}: the system prompt is empty. Write one, or unset it.")
        return text


def read_text(path: Path) -> str:
    """Read UTF-8 text, with or without BOM.

    Raises:
        HarnessError: If the file is missing, a folder or not UTF-8.
    """
    try:
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as exc:
        bad = exc.object[exc.start : exc.start + 1].hex()
        raise HarnessError(
            f"{path}: not UTF-8, got byte 0x{bad} at offset {exc.start}. Save the file as UTF-8."
        ) from None
    except OSError as exc:
        raise HarnessError(f"{path}: cannot be read, {exc.strerror}. Check the path.") from None


def load(start: Path | None = None, **flags: Any) -> Settings:
    """Read the settings that hold for the folder `start` and lay the flags that are set on top.

    The nearest folder upwards with a harness.toml or a `[tool.harness]` table is the root.

    Raises:
        HarnessError: If a key is unknown, a value has the wrong type or is out of range, or a
            folder has settings in both files.
    """
    here = (start or Path.cwd()).resolve()
    for folder in (here, *here.parents):
        files = [folder / name for name in ("harness.toml", "pyproject.toml")]
        found = {str(path): table for path in files if (table := _table(path)) is not None}
        if len(found) > 1:
            raise HarnessError(
                f"{folder}: settings in two files, got harness.toml and [tool.harness] of"
                " pyproject.toml. Keep one of them."
            )
        for where, table in found.items():
            return _build(folder, table, where, flags)
    return _build(here, {}, "settings", flags)


def _table(path: Path) -> dict[str, Any] | None:
    return table_of(read_text(path), str(path)) if path.is_file() else None


def table_of(text: str, name: str) -> dict[str, Any] | None:
    """Return the settings in the text of a harness.toml or pyproject.toml, None where none are.

    Raises:
        HarnessError: If it is not TOML.
    """
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as exc:
        raise HarnessError(f"{name}: not TOML, {exc}. Mend the line.") from None
    if name.endswith("harness.toml"):
        return data
    found: dict[str, Any] | None = data.get("tool", {}).get("harness")
    return found


def _build(root: Path, table: dict[str, Any], where: str, flags: dict[str, Any]) -> Settings:
    hints = get_type_hints(Settings)
    known = [f.name for f in dataclasses.fields(Settings) if f.name != "root"]
    values: dict[str, Any] = {"root": root}
    for source, items in ((where, table), ("command line", flags)):
        for key, value in items.items():
            if key not in known:
                raise HarnessError(f"{source}: unknown setting, got {key!r}. {nearest(key, known)}")
            if source == "command line" and value is None:
                continue
            values[key] = _typed(source, key, value, hints[key])
    settings = Settings(**values)
    _check(settings, where)
    return settings


def _typed(where: str, key: str, value: Any, hint: Any) -> Any:
    kinds = get_args(hint) if isinstance(hint, UnionType) else (hint,)
    for kind in kinds:
        origin = get_origin(kind) or kind
        if origin is tuple and isinstance(value, str):
            return (value,)
        if origin is tuple and _texts(value):
            return tuple(value)
        if origin is Mapping and isinstance(value, dict):
            return MappingProxyType(value)
        if origin is float and type(value) in {int, float}:
            return float(value)
        if origin in {int, str} and type(value) is origin:
            return value
    wanted = " or ".join(getattr(k, "__name__", str(k)) for k in kinds if k is not type(None))
    raise HarnessError(f"{where}: key {key!r} has the wrong type, got {value!r}. Write {wanted}.")


def _texts(value: Any) -> bool:
    return isinstance(value, list | tuple) and all(isinstance(v, str) for v in value)


def _check(settings: Settings, where: str) -> None:
    rates = {"pass_rate": settings.pass_rate} | {
        f"per_rubric.{k}": v for k, v in settings.per_rubric.items()
    }
    for key, value in rates.items():
        if not (isinstance(value, int | float) and 0 < value <= 1):
            raise HarnessError(f"{where}: {key} is not a share, got {value!r}. Write 0.95, say.")
    for key in ("min_cases", "max_new_tokens", "batch_size"):
        if getattr(settings, key) < 1:
            raise HarnessError(f"{where}: {key} is below 1, got {getattr(settings, key)!r}.")
    if not settings.baseline.endswith(".json"):  # .jsonl would be read as a golden file
        raise HarnessError(
            f"{where}: baseline is no .json file, got {settings.baseline!r}. Name one."
        )
    if settings.samples is not None and settings.samples < 1:
        raise HarnessError(f"{where}: samples is below 1, got {settings.samples!r}.")
    if not (math.isfinite(settings.temperature) and settings.temperature >= 0):
        raise HarnessError(
            f"{where}: temperature is not a finite number from 0 up, got {settings.temperature!r}."
        )
    for key, allowed in (
        ("statistic", ["share", "lower_bound"]),
        ("duplicates", ["auto", "words", "meaning"]),
        ("dtype", ["auto", "float32", "bfloat16", "float16"]),
    ):
        if getattr(settings, key) not in allowed:
            got = getattr(settings, key)
            raise HarnessError(f"{where}: unknown {key}, got {got!r}. {nearest(got, allowed)}")


def cache_folder() -> Path:
    """Return where replies and converted models are kept: $XDG_CACHE_HOME/mimir-harness."""
    base = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    return Path(base) / "mimir-harness"
