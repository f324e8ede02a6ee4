"""What a reply says to the student: its sentences without quotations, code and dialogue."""

import re
from dataclasses import dataclass
from functools import lru_cache

from rubrics._lazy import lazy
from rubrics.base import Span
from rubrics.text import MASK, sentences, unquoted

_SINGLE_QUOTES = lazy(
    r"(?<!\w)'(?=\S)[^\n']{1,200}(?:(?<=\w)'(?=\w)[^\n']{1,200}){0,5}(?<=\S)'(?!\w)"
)
# A reply that is handed over in quotation marks, after words that say so.
_HANDED_OVER = lazy(
    r"^[^\n\"“.?!]{0,160}\b(?:response|reply)\b[^\n\"“.?!]{0,160}:\s*[\"“](?P<said>[^\"“”]{20,}(?:[\"“][^\"“”]{1,80}[\"”][^\"“”]*)*)(?:[\"”]|$)"
)
_WRAPPED = lazy(r"[\"“][^\"“”]+[\"”](?=\s*$)")
_SPEAKER = lazy(r"^[ \t>*_]*(\w[\w .]{0,20}?)[*_]*[ \t]?:[*_]*[ \t].*$", re.MULTILINE)
# From here another speaker has the word: a turn that a model made up.
_TURN = lazy(
    r"(?<=\S)\s*\n[ \t]*#{1,6}[ \t]*(?:user|assistant|student|tutor|human|instruction)\b[ \t]*:?",
    re.IGNORECASE,
)
_ROLES = frozenset(
    {
        "student",
        "tutor",
        "teacher",
        "pupil",
        "user",
        "assistant",
        "a",
        "b",
        "q",
        "waiter",
        "customer",
        "mimir",
    }
)
_ASKS_UNMARKED = lazy(
    r"(?:^|[,;:]\s+)(?:so |and |but |now |then )*(?:what|why|how|when|where|which|who)(?:['’]s)?(?:\s+\w+){0,3}?\s+(?:is|are|was|were|do|does|did|can|could|would|will|should|have|has)\s+(?:\w+,?\s+)*\w+$"
    r"|^(?:so |and |but |now |then )*(?:can|could|would|do|did) you\s",
    re.IGNORECASE,
)
_MARKS = lazy(r"^(?:[\s>*_#+•¿¡\"“—–-]|\(?\d{1,3}[.)](?=\s))+")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence as it is spoken to the student: without list marks, quotations masked."""

    text: str
    span: Span
    asks: bool


def _dialogue(text: str) -> str:
    """Blank the lines of a dialogue: known roles, or a label that comes back."""
    lines = list(_SPEAKER.finditer(text))
    labels = [m[1].strip().lower() for m in lines]
    for match, label in zip(lines, labels, strict=True):
        known = label in _ROLES and len(lines) > 1
        if known or (labels.count(label) > 1 and len(set(labels)) > 1):
            text = text[: match.start()] + re.sub(r"[^\n]", MASK, match[0]) + text[match.end() :]
    return text


def _asks(body: str) -> bool:
    """Say whether a sentence asks: by its mark, or by its form where the mark was left out."""
    end = body.rstrip('*_)"” ')
    return end.endswith("?") or (end[-1:].isalnum() and bool(_ASKS_UNMARKED.search(end)))


def _unwrapped(text: str) -> str:
    """Blank the marks around a reply that is quoted as a whole: it still speaks to the student."""
    outer = _WRAPPED.match(text)
    if outer:
        return f" {text[1 : outer.end() - 1]} {text[outer.end() :]}"
    inner = _HANDED_OVER.match(text)
    if inner:
        start = inner.start("said")
        return f"{MASK * (start - 1)} {inner['said']} {text[inner.end('said') + 1 :]}"
    return text


@lru_cache(maxsize=256)
def spoken(text: str) -> tuple[Sentence, ...]:
    view = _unwrapped(text)
    view = _SINGLE_QUOTES.sub(lambda m: MASK * len(m[0]), unquoted(view))
    if turn := _TURN.search(view):
        view = view[: turn.start()]
    if ":" in view:
        view = _dialogue(view)
    found = []
    for span in sentences(view):
        piece = view[span.start : span.end]
        mark = _MARKS.match(piece)
        start = span.start + (mark.end() if mark and mark.end() < len(piece) else 0)
        body = re.sub(rf"{MASK}+", MASK, view[start : span.end])
        found.append(Sentence(body, Span(start, span.end), _asks(body)))
    return tuple(found)


_JOINT = lazy(
    r"\s*[;:]\s+|\s+[–-]\s+|,?\s+but\s+|,\s+(?=(?:and|so|because|since|however|though|although|yet|or|if|then"
    r"|now|perhaps|maybe|where|let['’]s|remember|try|can|could|what|how|which|do|don['’]t|consider|think)\b)",
    re.IGNORECASE,
)
_SHORTEST = 3  # words of a clause


def clauses(sentence: str) -> tuple[str, ...]:
    """Return a sentence as a whole, then its clauses of some words, if it has more than one."""
    pieces = _JOINT.split(sentence)
    if len(pieces) == 1:
        return (sentence,)
    return (sentence, *(p for p in pieces if len(p.split()) >= _SHORTEST))
