"""Find the terms of a golden file in a reply: texts, patterns and numbers, negation heeded."""

import re
from collections.abc import Iterator
from functools import lru_cache

from rubrics import _numbers
from rubrics._lazy import lazy
from rubrics.base import Span, Term

# What denies the thing that follows, and what ends its reach before the thing is met.
_DENIAL = lazy(
    r"\b(?:not|never|no|nor|neither|without|cannot|rather than|instead of|other than|except|unlike|isn['’]t|aren['’]t|wasn['’]t|weren['’]t"
    r"|doesn['’]t|don['’]t|didn['’]t|can['’]t|couldn['’]t|won['’]t|wouldn['’]t|hasn['’]t|haven['’]t|shouldn['’]t)\b|≠|\\neq?\b|!=",
    re.IGNORECASE,
)
_BREAK = lazy(
    r"[.;:?!\n](?=\s|$)|,|\b(?:but|because|since|so|which|who|when|if|although|though|while|whereas|until|unless|yet)\b",
    re.IGNORECASE,
)
_NOT_DENIED = lazy(  # "not only", "do not forget that", "no doubt": these deny nothing
    r"^\w+n['’]t\s+(?:that|it|this|you|we|they|he|she|there|those|these)\b|^\w*(?:['’]t)?\s*(?:only|just|merely|simply|forget|doubt|worry|matter|hesitate|be surprised)\b|^no\.",
    re.IGNORECASE,
)
_REJECTED = lazy(  # "42 is wrong", "42 is not the answer"
    r"^[\"”’')*]*\s+(?:is|was|are|were|would be|seems|looks|can\s?not be|could not be)(?:\s?n['’]t|\s+not)?\s+"
    r"(?:(?<=n['’]t\s)|(?<=n't )|(?<=not )|(?=wrong|incorrect|false|mistaken|impossible|too\s|untrue|off\b))"
    r"(?:quite\s+|the\s+|a\s+|an\s+)?(?:right|correct|answer|solution|true|wrong|incorrect|false|mistaken|impossible|too|untrue|off|valid|possible|result)\b",
    re.IGNORECASE,
)
_REACH_WORDS = 6  # words between a denial and what it denies: "is not, as you said at first, 42"
_LOOK_BACK = 80  # code points that hold that many words
_WORD = lazy(r"[^\W_]+(?:['’][^\W_]+)*")


def negated(text: str, span: Span) -> bool:
    """Say whether what stands at `span` is denied in its own clause."""
    before = text[max(0, span.start - _LOOK_BACK) : span.start]
    breaks = list(_BREAK.finditer(before))
    if breaks:
        before = before[breaks[-1].end() :]
    denials = [
        m
        for m in _DENIAL.finditer(before)
        if not _NOT_DENIED.match(before, m.start()) and not _NOT_DENIED.match(before[m.start() :])
    ]
    if denials and len(_WORD.findall(before[denials[-1].end() :])) <= _REACH_WORDS:
        return True
    return bool(_REJECTED.match(text[span.end : span.end + 60]))


@lru_cache(maxsize=1024)
def _pattern(value: str) -> re.Pattern[str]:
    """Compile a text term: whole words, any case, spaces equal, optional plural and possessive."""
    parts = [re.escape(p).replace("'", "['’]").replace("’", "['’]") for p in value.split()]
    body = r"[\s\u00a0-]+".join(p.replace(r"\-", r"[-\u2010\u2011 ]?") for p in parts)
    head = r"(?<!\w)" if value.strip()[:1].isalnum() else ""
    tail = (
        r"(?:e?s)?(?:['’]s?)?(?!\w)"
        if value.strip()[-1:].isalpha()
        else r"(?!\w)"
        if value.strip()[-1:].isdigit()
        else ""
    )
    return re.compile(head + body + tail, re.IGNORECASE)


@lru_cache(maxsize=1024)
def _regex(value: str) -> re.Pattern[str]:
    return re.compile(value, re.IGNORECASE)


def occurrences(text: str, term: Term) -> Iterator[Span]:
    """Yield the places where a term stands in a text, denied or not."""
    if term.kind == "number":
        for number in _numbers.quantities(text):
            if _numbers.same(number, float(term.value), term.unit):
                yield Span(number.start, number.end)
        return
    pattern = _pattern(str(term.value)) if term.kind == "text" else _regex(str(term.value))
    for match in pattern.finditer(text):
        if match[0]:
            yield Span(*match.span())


def stated(text: str, term: Term) -> Iterator[Span]:
    """Yield the places where a term stands and is not denied."""
    return (span for span in occurrences(text, term) if not negated(text, span))
