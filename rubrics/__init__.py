"""What a good reply is: one rule a file. `load()` finds them all."""

import importlib
import importlib.util
import pkgutil
import sys
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from rubrics.base import Rubric

OWN = "_rubric_"  # begins the names of the modules of users' own rules


@lru_cache(maxsize=1)
def builtin() -> dict[str, Rubric]:
    """Import every rule of this folder: modules that define RUBRIC, sorted by id.

    An import error goes through: a rule that cannot be loaded must never be skipped.
    """
    found: dict[str, Rubric] = {}
    for info in pkgutil.iter_modules(__path__):
        if info.name.startswith("_") or info.name in {"base", "text"}:
            continue
        rubric: Rubric = importlib.import_module(f"rubrics.{info.name}").RUBRIC
        found[rubric.id] = rubric
    return dict(sorted(found.items()))


def load(folders: Iterable[Path] = ()) -> dict[str, Rubric]:
    """Return the rules of this package and those of the folders, by id.

    Raises:
        ValueError: If two rules share an id, a file is no rule, or a folder has none.
        FileNotFoundError: If a folder is not there.
    """
    found = dict(builtin())
    files: dict[str, Path] = {}
    for folder in folders:
        if not folder.is_dir():
            raise FileNotFoundError(folder)
        paths = sorted(folder.glob("[!_]*.py"))
        if not paths:  # a submodule that was not checked out is there, and empty
            raise ValueError(f"{folder}: no rule in this folder, got no .py file. Mend its name")
        for path in paths:
            if path.stem in files:  # one would hide the other's source from its fingerprint
                raise ValueError(f"{path}: {files[path.stem]} has the same name. Rename one")
            files[path.stem] = path
            rubric = getattr(_import(path), "RUBRIC", None)
            if not isinstance(rubric, Rubric):
                raise ValueError(  # noqa: TRY004  (a file that is no rule, like the others)
                    f"{path}: defines no RUBRIC, got {rubric!r}. Write RUBRIC = Rubric(...)"
                )
            if rubric.id in found:
                raise ValueError(
                    f"{path}: a rubric named {rubric.id!r} is there already. Rename one"
                )
            found[rubric.id] = rubric
    return dict(sorted(found.items()))


def _import(path: Path):  # type: ignore[no-untyped-def]  # noqa: ANN202  (a module of the user's)
    spec = importlib.util.spec_from_file_location(f"{OWN}{path.stem}", path)
    if spec is None or spec.loader is None:
        raise ImportError(f"{path}: cannot be imported")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # so that its fingerprint can find its source
    try:
        spec.loader.exec_module(module)
    except SyntaxError as exc:
        raise ValueError(f"{path}:{exc.lineno}: not Python, {exc.msg}. Mend the line") from None
    except ImportError as exc:
        raise ValueError(f"{path}: cannot be imported, {exc}. Install what it needs") from None
    return module
