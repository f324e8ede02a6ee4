"""Fingerprints of source: what a rule's verdicts depend on, hashed the same under every Python.

Docstrings, comments and blank lines don't count: they change no verdict. The text is hashed, not
a syntax tree, since trees are dumped otherwise by each version of Python (and ten times slower).
"""

import hashlib
import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import rubrics

# Strings are taken whole, so that a "#" or an empty line inside one is none. The order matters.
_PIECE = re.compile(
    r"(?=[\"'#\s])(?:"  # a look at one character spares the others at most places
    r'"""[^"\\]*(?:(?:\\.|"(?!""))[^"\\]*)*"""'
    r"|'''[^'\\]*(?:(?:\\.|'(?!''))[^'\\]*)*'''"
    r'|"[^"\\\n]*(?:\\.[^"\\\n]*)*"'
    r"|'[^'\\\n]*(?:\\.[^'\\\n]*)*'"
    r"|(?:^[ \t]*+(?:#[^\n]*)?\n)+|[ \t]++(?:#[^\n]*)?$|#[^\n]*)",
    re.MULTILINE | re.DOTALL,
)
_OWNER = re.compile(r"[ \t]*(?:async\s+def|def|class)\b|[ \t]*\)")  # ")" ends a long signature
_IMPORT = re.compile(
    r"^[ \t]*from[ \t]+(rubrics(?:\.\w+)*)[ \t]+import[ \t]+(\([^)]*\)|[^\n]*)", re.MULTILINE
)
_BESIDE = re.compile(r"^[ \t]*(?:from[ \t]+(\w[\w.]*)[ \t]+)?import[ \t]+([^\n]*)", re.MULTILINE)
_DATA = re.compile(r"""["']([^"'\n]{1,100}\.\w{1,8})["']""")


_RUBRICS = Path(rubrics.__file__).parent


@dataclass(frozen=True, slots=True)
class Source:
    """One module: hash of its code, hashes of its data files, the modules that it may import."""

    code: str
    data: tuple[tuple[str, str], ...]
    imports: tuple[tuple[str, Path], ...]


def hashes(module: str) -> dict[str, str]:
    """Hash a loaded module with the helpers and data that it shares, by name.

    These are modules of rubrics/, and what lies beside the module: other modules that it imports,
    and files that it names in quotes.
    """
    seen: dict[str, str] = {}
    file = getattr(sys.modules.get(module), "__file__", None)
    if file:
        _add(module, Path(file), seen)
    return seen


def _add(name: str, path: Path, seen: dict[str, str]) -> None:
    if name in seen or not path.is_file():
        return
    source = read(path)
    seen[name] = source.code
    seen.update(source.data)
    for target, file in source.imports:  # by its file: whether it is loaded yet must not count
        _add(target, file, seen)


@lru_cache(maxsize=256)  # most rules share the same helpers
def read(path: Path) -> Source:
    """Read one source file."""
    code = bare(path.read_text("utf-8"))
    files = sorted(path.parent / name for name in set(_DATA.findall(code)))
    data = tuple((f.name, _sha(f.read_bytes())) for f in files if f.is_file())
    named = [target for match in _IMPORT.finditer(code) for target in _imported(*match.groups())]
    ours = [(name, _RUBRICS / f"{name.partition('.')[2]}.py") for name in named]
    return Source(_sha(code.encode()), data, (*ours, *_beside(code, path.parent)))


def _sha(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _imported(module: str, names: str) -> Iterable[str]:
    """Return the modules that `from rubrics.x import y` or `from rubrics import x` may name."""
    if module == "rubrics":
        return [f"rubrics.{n.split()[0]}" for n in names.strip("()").split(",") if n.strip()]
    return [module]


def _beside(code: str, folder: Path) -> Iterable[tuple[str, Path]]:
    """Yield the modules of a folder that `import x`, `import x.y` or `from x import y` may name."""
    for match in _BESIDE.finditer(code):
        package = f"{match[1]}." if match[1] else ""
        names = [n.split()[0] for n in match[2].strip("()").split(",") if n.strip()]
        for name in [f"{package}{n}" for n in names] + [package.strip(".")] * bool(package):
            parts = name.split(".")
            if parts[0] == "rubrics" or parts[0] in sys.stdlib_module_names:
                continue
            for end in range(1, len(parts) + 1):
                at = folder.joinpath(*parts[:end])
                for file in (at.with_name(f"{at.name}.py"), at / "__init__.py"):
                    if file.is_file():
                        yield f"{folder.name}/{file.relative_to(folder)}", file


def bare(source: str) -> str:
    """Return source without docstrings, comments, blank lines and spaces at the ends of lines."""
    return _PIECE.sub(_kept, source)


def _kept(match: re.Match[str]) -> str:
    piece = match[0]
    if piece[0] not in "\"'":
        return ""
    if piece[:3] in {'"""', "'''"} and _is_docstring(match.string, match.start()):
        return '""'
    return piece


def _is_docstring(source: str, start: int) -> bool:
    """Say whether a string opens a module, or stands alone below a def or class line.

    In doubt a string is code: it counts.
    """
    line = source.rfind("\n", 0, start) + 1
    if source[line:start].strip():
        return False
    if not line:
        return True
    above = source.rfind("\n", 0, line - 1) + 1
    header = source[above : line - 1]
    return header.endswith(":") and bool(_OWNER.match(header))
