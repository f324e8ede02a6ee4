"""LanguageTool, local (started once, shared) or a server that the user names."""

import atexit
import shutil
import threading
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from rubrics import _faults, _view
from rubrics._faults import Fault
from rubrics.base import EngineMissing, Span
from rubrics.text import MASK

_CODES = {"american": "en-US", "british": "en-GB"}
# Rules of spelling by a word list: our own lists decide, since subjects and names are not slips.
_SPELLER = ("MORFOLOGIK", "HUNSPELL")
# What is taste, typography or a brand: by LanguageTool's own categories.
_TASTE = frozenset(
    {
        "TYPOGRAPHY",
        "MISC",
        "PROPER_NOUNS",
        "REGIONALISMS",
        "COMPOUNDING",
        "COLLOCATIONS",
        "SEMANTICS",
    }
)
# Rules that fire on edited English as often as half of the time on faulty English.
_DOUBTFUL_PARTS = ("COMMA", "HYPHEN", "MISSING_", "UNPAIRED", "SENTENCE_FRAGMENT", "UPPERCASE", "AI_", "GB_", "US_", "WHITESPACE")  # fmt: skip
_NEAR = 2
_LOCK = threading.Lock()


@lru_cache(maxsize=4)
def _tool(dialect: str, server: str) -> Any:
    try:
        import language_tool_python as package
    except ImportError:
        raise EngineMissing(
            "LanguageTool's client is not installed. Run: pip install 'mimir-harness[languagetool]'"
        ) from None
    try:
        if server:
            return package.LanguageTool(_CODES[dialect], remote_server=server)
        _need_local(package)
        tool = package.LanguageTool(_CODES[dialect])
    except EngineMissing:
        raise
    except Exception as exc:  # noqa: BLE001  (whatever the server, Java or the network raises)
        what = f"the server {server} does not answer" if server else "LanguageTool does not start"
        why = (str(exc).splitlines() or [type(exc).__name__])[0]
        raise EngineMissing(f"{what}, {why}. Check it, or set engine = 'harper'.") from None
    atexit.register(tool.close)
    return tool


def _need_local(package: Any) -> None:
    """Refuse before the package would download 259 MB, or fail for want of Java."""
    if shutil.which("java") is None:
        raise EngineMissing(
            "LanguageTool needs Java 17 or newer, and there is none."
            " Run: apt-get install default-jre-headless (or set remote_server)."
        )
    try:
        package.utils.get_language_tool_directory()
    except (FileNotFoundError, NotADirectoryError):
        raise EngineMissing(
            "LanguageTool is not on this machine. Set LTP_PATH to its folder, or download it once:"
            " python -c \"import language_tool_python as l; l.LanguageTool('en-US')\""
        ) from None


@lru_cache(maxsize=512)
def _matches(view: str, dialect: str, server: str) -> tuple[Any, ...]:
    tool = _tool(dialect, server)
    with _LOCK:
        return tuple(tool.check(view))


def faults(text: str, dialect: str, server: str, *, style: bool) -> Iterator[Fault]:
    """Yield what LanguageTool finds in the prose."""
    seen = _view.view(text)
    shown = _view.readable(seen)
    for match in _matches(shown, dialect, server):
        span = Span(match.offset, match.offset + match.error_length)
        if span.start >= span.end or MASK in seen[max(0, span.start - _NEAR) : span.end + _NEAR]:
            continue
        kind = _faults.category(match.category)
        if kind == _faults.STYLE and not style:
            continue
        doubtful = _doubtful(match, kind)
        yield Fault(
            span, match.rule_id, kind, match.message, tuple(match.replacements[:3]), doubtful
        )


def _doubtful(match: Any, kind: str) -> bool:
    rule: str = match.rule_id
    return (
        rule.startswith(_SPELLER)
        or match.category in _TASTE
        or any(part in rule for part in _DOUBTFUL_PARTS)
    )


def version(dialect: str, server: str) -> str:
    """Name the engine with its version; a server that is named may change behind its address."""
    from importlib.metadata import PackageNotFoundError
    from importlib.metadata import version as installed

    try:
        client = installed("language-tool-python")
    except PackageNotFoundError:
        return "languagetool, not installed"
    where = server or _local_name()
    return f"languagetool {where} {_CODES[dialect]} (language-tool-python {client})"


def _local_name() -> str:
    import language_tool_python as package

    try:
        return str(package.utils.get_language_tool_directory().name).removeprefix("LanguageTool-")
    except (FileNotFoundError, NotADirectoryError):
        return "not installed"
