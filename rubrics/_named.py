"""An answer in words: where it stands in a reply, and whether it is given there."""

import re
import unicodedata
from collections.abc import Iterator

from rubrics import _formulas, _results
from rubrics._content import STOP
from rubrics._lazy import lazy
from rubrics._terms import negated
from rubrics.base import Span

_SPELLED = r",?\s+(?:and\s+)?(?:then\s+|followed by\s+)?(?:an?\s+|the letter\s+)?"
_SYMBOL = 3  # letters: a form this short is a symbol
_ARTICLE = lazy(
    r"^(?:l['’]|(?:the|an?|el|la|los|las|le|les|der|die|das|il|lo|to)\s+)", re.IGNORECASE
)
_BLANK = lazy(r"_{2,}|\.{4,}|…|\[\s*\]|\(\s*\)")
_BE = r"(?:is|are|was|were|would be|must be|should be|has to be|:|=|['’]s)"
_LEAD = lazy(
    rf"(?:\b(?:answer|solution|option|choice|result|correct one|right one|word|term|name|called|known as|named|spelled|spelt|form|statement)\s*(?:here\s+)?{_BE}?|\b(?:it|this|that|here|one|he|she|they|which)\s*{_BE}|\b(?:choose|pick|write|use|say|call it|call this|try|means?|mean|translates? (?:to|as)|becomes?|need|needs|get|insert|goes|namely|indeed|yes|so)|{_BE}|=|→|:)\s*(?:\s?(?:the|an?|simply|just|therefore|actually|really|called|in fact|word|verb|noun)\s)*\s*[\"“(*_'‘]*$",
    re.IGNORECASE,
)
_TAIL = lazy(
    r"^[\"”)*_'’]*(?:,)?\s+(?:is|was|are|were|would be|must be|has to be|should be)\s+(?:the |indeed |also |what )*(?:right|correct|answer|one|best|only|true|solution|word|you need|we need|it|what)\b|^[\"”)*_'’]*\s+(?:fits|works|it is|goes (?:here|in)|does)\b|^[\"”)*_'’]*[.!]?\s*$",
    re.IGNORECASE,
)
_LISTED_AFTER = lazy(
    r"^[\"”*_'’)]*(?:\s*,\s*(?:an?\s+|the\s+)?[\w-]+(?:\s[\w-]+)?)*,?\s+(?:or|and)\s+(?:an?\s+|the\s+)?[\w\"“*-]+",
    re.IGNORECASE,
)
_LISTED_BEFORE = lazy(
    r"[\w\"”*)]\s*(?:,|,?\s*\b(?:or|and|versus|vs\.?))\s+(?:an?\s+|the\s+)?[\"“*_'(]*$",
    re.IGNORECASE,
)
_CHOICE = lazy(
    r"\b(?:which|whether|either|compare|decide|choose|difference between|one of|could be|might be|or)\b",
    re.IGNORECASE,
)
_DEFINED = lazy(
    r"(?:^|[.;:!?\n]\s*|,\s+(?:while|and|but|whereas)\s+)(?:an?|the)\s+[\w-]+\s+(?:is|names|means|describes|shows|tells|joins|has|takes|makes|gives|does|links|replaces)\b",
    re.IGNORECASE,
)
_GENERIC = frozenset(
    "ocean sea river lake mountain mount war battle treaty law theorem empire revolution street city island islands desert kingdom republic states union act rights pole circle".split()
)
_WHO = lazy(
    r"\b(?:who|whose|whom|author|inventor|poet|painter|composer|scientist|president|king|queen|physicist|chemist|mathematician|writer|explorer|philosopher|astronaut|leader|name)\b",
    re.IGNORECASE,
)
_TITLE = lazy(r"^[A-ZÀ-Þ][\w.'’-]*(?:\s(?:[A-ZÀ-Þ][\w.'’-]*|da|de|van|von|of|the))*$")
_KIND = lazy(r"^[\"”)*_'’]*\s+(?:is|are|was|were)\s+(?:the|an?|your|our)\s+(\w+)", re.IGNORECASE)
_YES = lazy(r"^(yes|no|true|false)\b", re.IGNORECASE)


def forms(answer: str, prompt: str) -> Iterator[str]:
    """Yield the wordings of an answer: without article, other name, surname, name without its kind."""
    plain = _ARTICLE.sub("", answer.strip(" .\"'“”!"))
    yield plain
    yield from _formulas.other_names(plain)
    inner = re.match(r"([^\W\d_][^()]*?)\s*\(([^()]+)\)$", plain)
    if inner:  # "carbon dioxide (CO2)"
        yield from inner.groups()
    words = plain.split()
    if len(words) > 1 and _TITLE.match(plain):
        if words[-1].lower() in _GENERIC:
            yield " ".join(words[:-1])
        elif words[0].lower() in _GENERIC and len(words) > 2 and words[1] == "of":
            return
        elif _WHO.search(prompt) and not _GENERIC & {w.lower() for w in words}:
            yield words[-1]
            if len(words) > 2 and words[1].islower():
                yield words[0]


def _plain(text: str) -> str:
    """Write letters without their accents and subscripts as digits, code point for code point."""
    if text.isascii():
        return text
    bare = "".join(unicodedata.normalize("NFD", c)[0] for c in text)
    return _formulas.plain(bare)


def _classed(text: str, span: Span, prompt: str) -> bool:
    """Say whether the wording is said to be what the question asks for: "'dog' is the noun"."""
    match = _KIND.match(text[span.end : span.end + 60])
    asked_for = match and re.search(rf"\b{re.escape(match[1])}\b", prompt, re.IGNORECASE)
    return bool(asked_for) and not negated(text, span) and not _results.asked(text, span)


def pattern(form: str) -> re.Pattern[str]:
    """Compile a wording: spaces and hyphens alike, plural, spelled letter by letter."""
    parts = [
        re.escape(p).replace("'", "['’]").replace("’", "['’]")
        for p in re.split(r"[\s-]+", form)
        if p
    ]
    body = r"[\s-]+".join(parts)
    exact = (len(form) <= _SYMBOL and form[:1].isupper()) or (
        form[-1:].isdigit() and form[:1].isupper()
    )
    if form.isalpha() and (len(form) > _SYMBOL or (form.isupper() and len(form) > 1)):
        body = rf"(?:{'-?'.join(form)}(?:e?s|['’]s)?|{'[-–. ]{1,2}'.join(form)}|{_SPELLED.join(re.escape(c) for c in form) if form.isupper() else '(?!)'})"
        if form.lower().endswith("on") or form.lower().endswith("um"):
            body = rf"(?:{body}|{re.escape(form[:-2])}a)"
    return re.compile(rf"(?<![\w-]){body}(?![\w])", re.NOFLAG if exact else re.IGNORECASE)


def by_text(text: str, prompt: str, answer: str) -> Iterator[Span]:
    """Yield where the answer stands as words and is given; see `_given`."""
    if match := _YES.fullmatch(answer.strip(" .")):
        yield from _by_yes(text, match[1], prompt)
        return
    for form in forms(answer, prompt):
        if not form:
            continue
        looked = pattern(_plain(form))
        common = all(w.lower() in STOP for w in form.split()) or (
            len(form) < _SYMBOL and not form[:1].isupper()
        )
        own = common or bool(looked.search(_plain(prompt)))
        for match in looked.finditer(_plain(text)):
            span = Span(*match.span())
            if _given(text, span, own=own, common=common) or (own and _classed(text, span, prompt)):
                yield span
    yield from _filled(text, prompt, answer)


def _by_yes(text: str, word: str, prompt: str) -> Iterator[Span]:
    lead = re.match(
        rf"[\s*_\"“]*({word})\b(?=[\s*_\"”]*(?:[.,!:;]|$|\n))(?!\s*,\s*(?:problem|worries|let|can|please|sure))",
        text,
        re.IGNORECASE,
    )
    if lead and word.lower() in ("yes", "no", "true", "false"):
        yield Span(*lead.span(1))
        return
    for match in re.finditer(rf"\b{word}\b", text, re.IGNORECASE):
        span = Span(*match.span())
        if _given(text, span, own=True, common=False) and not re.search(
            r"\bor\b", text[max(0, span.start - 12) : span.end + 12]
        ):
            yield span


def _given(text: str, span: Span, *, own: bool, common: bool) -> bool:
    """Say whether a wording at this place hands the answer over.

    `own`: the question has it too, or it is an everyday word: then it must be named as the answer.
    """
    place = _results.sentence(text, span)
    before, after = text[place.start : span.start], text[span.end : place.end]
    if negated(text, span) or _in_choice(before, after) or _among_definitions(text, span):
        return False
    question = _results.asked(text, span)
    if question and own:
        return False
    lead, tail = _LEAD.search(before), _TAIL.match(after)
    if common:
        quoted = re.search(r"[\"“*_'‘]\s*$", before) and re.match(r"[\"”*_'’]", after)
        return bool((lead or tail) and quoted) or bool(
            re.search(
                r"\b(?:answer|word|choose|use|write|need|pick)\s*(?:is|here is|:)?\s*[\"“*_'‘]*$",
                before,
                re.IGNORECASE,
            )
        )
    if not own:
        return True
    strong_tail = tail and not re.fullmatch(r"[\"”)*_'’]*[.!]?\s*", tail[0])
    return bool(lead or strong_tail)


def _in_choice(before: str, after: str) -> bool:
    """Say whether the wording is one of several that are offered in one sentence."""
    if not (_LISTED_AFTER.match(after) or _LISTED_BEFORE.search(before)):
        return False
    return bool(_CHOICE.search(before + " " + after))


def _among_definitions(text: str, span: Span) -> bool:
    """Say whether the reply sets definitions side by side: "A noun names ...; a verb names ..."."""
    found = list(_DEFINED.finditer(text))
    return len(found) > 1 and any(m.start() <= span.start < m.end() for m in found)


def _filled(text: str, prompt: str, answer: str) -> Iterator[Span]:
    """Yield the question's gap with the answer in it."""
    for gap in _BLANK.finditer(prompt):
        left = re.findall(r"[\w'’]+", prompt[: gap.start()].rsplit("\n", 1)[-1])[-2:]
        right = re.findall(r"[\w'’]+", prompt[gap.end() :])[:1]
        if not left and not right:
            continue
        words = [*left, *answer.split(), *right]
        match = re.search(r"[\W_]+".join(re.escape(w) for w in words), text, re.IGNORECASE)
        if match and not negated(text, Span(*match.span())):
            yield Span(*match.span())
