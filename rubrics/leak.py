"""Something shows that is not part of the reply: roles, instructions, the model, empty slots.

What it does: reports chat tokens, speaker labels and turns nobody asked for (role), quoted or
mentioned hidden instructions (system), the model talking about itself as a model or about "the
user" (meta), and slots nobody filled (placeholder).
Why: a student should see the tutor's words only.
Allowed: dialogues that were asked for, code and quotations, "I am Mimir, a tutoring assistant",
"I am a computer program" when asked, templates that are asked for or taught.
Source: the chat templates of ChatML, Llama, Phi, Gemma and Mistral.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from types import MappingProxyType

from rubrics._lazy import lazy
from rubrics._leak_marks import (
    BEFORE_LABEL,
    BEGINS_ANEW,
    CODE,
    DIALOGUE,
    FORMAT_SUBJECT,
    LABEL,
    OTHER_FIGURE,
    OTHER_TERM,
    REQUEST,
    SLOT,
    SLOT_EXPLAINED,
    SLOT_FIRST,
    SLOT_MARKS,
    SLOT_TEACHING,
    SPEAKER,
    TEMPLATE_WANTED,
    TOKEN,
    TOKEN_MARKS,
    TOKEN_SUBJECT,
)
from rubrics._leak_words import ABOUT_ITSELF, MENTIONS, PROMPTS, SOFTWARE
from rubrics._phrases import Hit, Index, apart, find
from rubrics.base import Case, Finding, Reply, Rubric, Settings, Span
from rubrics.text import MASK, unquoted

_MESSAGES = {
    "role": "A chat token, label or turn that nobody asked for",
    "system": "Quotes or mentions instructions that the student should not see",
    "meta": "Talks about itself as a model, its training or the user",
    "placeholder": "A slot that was never filled",
}
_HEADERS = frozenset({"model", "assistant", "user", "system"})  # alone on a line
_INDEX = Index(MENTIONS)
_WORD = lazy(r"[^\W_]+(?:['’][^\W_]+)*")
_INTRODUCES = lazy(r"(?:\bI\s+am|\bI['’]m|\bname\s+is)\s+(?:\w+\s+){0,2}\Z", re.IGNORECASE)
_INTRODUCTION = 14  # words of a system prompt that "I am ..." may share: a self-description
_LONGEST_TURN = 800  # characters in which a student's turn is looked for
_NEAR = 200  # characters before a slot in which a reply says that it is a template


def _hide_code(text: str) -> str:
    """Blank code only: tokens and slots look like HTML, so `prose` would hide them."""
    return CODE.sub(lambda m: MASK * len(m[0]), text) if "`" in text or "~" in text else text


def _tokens(text: str, prompt: str) -> Iterator[Hit]:
    if not (any(map(text.__contains__, TOKEN_MARKS)) or _has_header(text)):
        return
    found = list(TOKEN.finditer(text))
    if found and TOKEN_SUBJECT.search(prompt):
        return
    for match in found:
        line = text[text.rfind("\n", 0, match.start()) + 1 : match.start()]
        shown = match[0] in prompt and line.strip()
        if not shown:
            key = "meta" if match.lastgroup == "thought" else "role"
            start = match.end() - len(match[0].lstrip())
            yield Hit(start, match.end(), key)


def _has_header(text: str) -> bool:
    low = text.lower()
    lines = text.split("\n") if any(map(low.__contains__, _HEADERS)) else ()
    return any(line.strip(" \t").lower() in _HEADERS for line in lines)


def _labels(text: str, asked: str) -> Iterator[Hit]:
    if not (":" in text or "]" in text):
        return
    labels = list(_each(LABEL, text, [0, *(m.end() for m in BEFORE_LABEL.finditer(text))]))
    if labels and not DIALOGUE.search(asked) and not _are_rows(text, labels):
        for match in labels:
            yield Hit(match.start("label"), match.end("label"), "role")


def _turns(text: str, asked: str) -> Iterator[Hit]:
    """Yield a student's turn without a label: a request that the reply goes on to answer."""
    for match in BEGINS_ANEW.finditer(text):
        floor = max(0, match.start() - _LONGEST_TURN)
        before = text[floor : match.start()].rstrip()
        found = REQUEST.search(before, before.rfind("\n\n") + 1)
        if found and not DIALOGUE.search(asked):
            ends = [before.rfind(mark, 0, found.start()) + 1 for mark in ".?!\n"]
            first = before[max(ends) :].lstrip()
            yield Hit(floor + len(before) - len(first), floor + len(before), "role")


def _each(pattern: re.Pattern[str], text: str, starts: Iterable[int]) -> Iterator[re.Match[str]]:
    """Yield the matches that begin at the starts and do not overlap."""
    end = 0
    for start in starts:
        if start >= end and (match := pattern.match(text, start)):
            yield match
            end = match.end()


def _are_rows(text: str, labels: list[re.Match[str]]) -> bool:
    """Say whether the one label stands in a row of figures or terms: "Adult: 12. Student: 8."."""
    if len(labels) != 1 or ":" not in labels[0]["label"]:
        return False
    after = text[labels[0].end() : labels[0].end() + 3].lstrip(" ")
    rest = [m for m in OTHER_FIGURE.finditer(text) if not SPEAKER.match(m[0])]
    if after[:1].isdigit() or after[:1] in ("£", "$", "€"):
        return bool(rest)
    return after[:1].islower() and bool(
        [m for m in OTHER_TERM.finditer(text) if not SPEAKER.match(m[0].strip(" \t*"))]
    )


@lru_cache(maxsize=64)
def _runs(system: str, length: int) -> frozenset[tuple[str, ...]]:
    spoken = [w.lower() for w in _WORD.findall(system)]
    return frozenset(tuple(spoken[i : i + length]) for i in range(len(spoken) - length + 1))


def _quotes(text: str, system: str, prompt: str, length: int) -> Iterator[Hit]:
    """Yield runs of `length` words or more of the system prompt, unless the student wrote them."""
    runs = _runs(system, length)
    runs = runs - _runs(prompt, length) if runs else runs
    if not runs:
        return
    found = [(m[0].lower(), m.start(), m.end()) for m in _WORD.finditer(text)]
    at = 0
    while at + length <= len(found):
        last = at
        while tuple(w for w, _, _ in found[last : last + length]) in runs:
            last += 1
        if last > at:
            start, end = found[at][1], found[last + length - 2][2]
            known = last - at + length - 1 <= _INTRODUCTION
            if not (known and _INTRODUCES.search(text, max(0, start - 40), start)):
                yield Hit(start, end, "system")
        at = max(last + length - 1, at + 1) if last > at else at + 1


def _mentions(reply: Reply, prompt: str) -> Iterator[Hit]:
    hits = find(reply, _INDEX)
    if not hits:
        return
    low = prompt.lower()
    excused = {word for word in ("student", "assistant", "tutor") if word in low}
    if ABOUT_ITSELF.search(prompt):
        excused.add("asked")
    if PROMPTS.search(prompt):
        excused.add("prompts")
    if "user" in low or SOFTWARE.search(prompt) or SOFTWARE.search(reply.text):
        excused.add("user")
    for hit in hits:
        key, _, unless = hit.key.partition("/")
        if unless not in excused:
            yield hit._replace(key=key)


def _slots(text: str, prompt: str) -> Iterator[Hit]:
    if not any(map(text.__contains__, SLOT_MARKS)):
        return
    every = _each(SLOT, text, (m.start() for m in SLOT_FIRST.finditer(text)))
    found = [m for m in every if m[m.lastgroup or 0] not in prompt]
    if not found or TEMPLATE_WANTED.search(prompt) or SLOT_EXPLAINED.search(text):
        return
    plain = unquoted(text)
    about_formats = bool(FORMAT_SUBJECT.search(prompt) or FORMAT_SUBJECT.search(text))
    for match in found:
        group = match.lastgroup or 0
        start, end = match.span(group)
        if group == 0 and _is_shown(text, plain, start, end):
            continue
        if about_formats and text[start] in "{<%$":
            continue
        yield Hit(start, end, "placeholder")


def _is_shown(text: str, plain: str, start: int, end: int) -> bool:
    """Say whether a slot is there to be seen: quoted, joined by a plus sign, part of a pattern."""
    if plain[start] == MASK and text[start] in "[{":
        return True
    line = text.rfind("\n", 0, start) + 1
    before = text[max(line, start - _NEAR) : start]
    return bool(
        before.rstrip()[-1:] in ("+", "→")
        or text[end : end + 3].lstrip()[:1] in ("+", "→")
        or SLOT_TEACHING.search(before)
    )


def _system(case: Case) -> str:
    return case.system or "\n".join(m.content for m in case.messages if m.role == "system")


def check(reply: Reply, case: Case, settings: Settings) -> Iterator[Finding]:
    """Yield each leak: role, system, meta or placeholder."""
    text, prompt = _hide_code(reply.text), case.prompt
    asked = "\n".join(m.content for m in case.messages if m.role == "user")
    hits = [*_tokens(text, prompt), *_labels(text, asked), *_turns(text, asked)]
    hits += [*_mentions(reply, prompt), *_slots(text, prompt)]
    hits += _quotes(reply.text, _system(case), prompt, settings["words"])
    for hit in apart(hits):
        yield Finding(_MESSAGES[hit.key], Span(hit.start, hit.end), hit.key)


RUBRIC = Rubric(
    id="leak",
    version=4,
    doc=__doc__ or "",
    check=check,
    # Six words in a row are hardly met by chance; shorter runs are plain English.
    settings=MappingProxyType({"words": 6}),
)
