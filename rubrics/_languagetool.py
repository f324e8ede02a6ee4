"""LanguageTool, local (started once, shared) or a server that the user names."""

import atexit
import os
import shutil
import threading
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

from rubrics import _capitals, _faults, _view
from rubrics._faults import Fault
from rubrics.base import EngineMissing, Span
from rubrics.text import MASK

_CODES = {"american": "en-US", "british": "en-GB"}
# Only these can be a finding: rules of grammar, and a few outside that category. The rest
# (LanguageTool's speller, commas, compounds, brands) is weak evidence: our own word lists decide
# what is spelled wrong, since terms of a subject and names are not slips.
_SURE = frozenset(
    "I_LOWERCASE UPPERCASE_SENTENCE_START ENGLISH_WORD_REPEAT_RULE EN_CONTRACTION_SPELLING ANY_BODY DOUBLE_PUNCTUATION TO_TOO YOUR_YOU_2 PEOPLE_VBZ".split()
)
# Rules of grammar that fire on edited English (corrected learner sentences, plain tutor replies)
# at least half as often as on faulty English.
_DOUBTFUL = frozenset(
    "THE_SUPERLATIVE FIRST_PERSON_SHOOTER CD_NN THE_PUNCT ADVERB_VERB_ADVERB_REPETITION A_NUMBER_NNS AGREEMENT_SENT_START SUBJECT_VERB_AGREEMENT_PLURAL"
    " ACCORDING_TO_ME THE_SENT_END WHAT_VBZ MISSING_VERB_AFTER_WHAT ALLOW_TO FEWER_LESS MANY_NN MANY_NN_U DT_JJ_NO_NOUN STARS_AND_STEPS DT_DT".split()
)
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
        _need_local()
        tool = package.LanguageTool(_CODES[dialect])
    except EngineMissing:
        raise
    except Exception as exc:  # noqa: BLE001  (whatever the server, Java or the network raises)
        what = f"the server {server} does not answer" if server else "LanguageTool does not start"
        why = (str(exc).splitlines() or [type(exc).__name__])[0]
        raise EngineMissing(f"{what}, {why}. Check it, or set engine = 'harper'.") from None
    atexit.register(tool.close)
    return tool


def _need_local() -> None:
    """Refuse before the package would download 259 MB, or fail for want of Java."""
    if shutil.which("java") is None:
        raise EngineMissing(
            "LanguageTool needs Java 17 or newer, and there is none."
            " Run: apt-get install default-jre-headless (or set remote_server)."
        )
    if _local() is None:
        raise EngineMissing(
            "LanguageTool is not on this machine. Set LTP_PATH to its folder, or download it once:"
            " python -c \"import language_tool_python as l; l.LanguageTool('en-US')\""
        )


def _local() -> str | None:
    """Return the version that language_tool_python would start without a download."""
    default = Path.home() / ".cache" / "language_tool_python"
    folder = Path(os.environ.get("LTP_PATH") or default)
    found = sorted(path.name for path in folder.glob("LanguageTool-*") if path.is_dir())
    return found[-1].removeprefix("LanguageTool-") if found else None


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
        write = tuple(match.replacements[:3])
        yield Fault(span, match.rule_id, kind, match.message, write, not _sure(match, text, span))


def _sure(match: Any, text: str, span: Span) -> bool:
    rule: str = match.rule_id
    if rule in _SURE:
        return rule != "UPPERCASE_SENTENCE_START" or _capitals.starts(text, span)
    grammar = match.category == "GRAMMAR" and match.rule_issue_type == "grammar"
    return grammar and rule not in _DOUBTFUL and "COMPOUND" not in rule and "HYPHEN" not in rule


def version(dialect: str, server: str) -> str:
    """Name the engine with its version; a server that is named may change behind its address."""
    from importlib.metadata import PackageNotFoundError
    from importlib.metadata import version as installed

    try:
        client = installed("language-tool-python")
    except PackageNotFoundError:
        return "languagetool, not installed"
    where = server or _local() or "not installed"
    return f"languagetool {where} {_CODES[dialect]} (language-tool-python {client})"
