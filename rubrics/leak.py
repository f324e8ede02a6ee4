"""Something shows that is not part of the reply: roles, instructions, the model, empty slots.

What it does: reports chat tokens, speaker labels and turns nobody asked for (role), quoted or
mentioned hidden instructions (system), the model talking about itself as a model or about "the
user" (meta), and slots nobody filled (placeholder).
Why: a student should see the tutor's words only.
Allowed: dialogues that were asked for, code and quotations, "I am Mimir, a tutoring assistant",
"I am a computer program" when asked, templates that are asked for or taught.
Source: the chat templates of ChatML, Llama, Phi, Gemma and Mistral; docs/style.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from types import MappingProxyType

from rubrics._leak_words import (
    ABOUT_ITSELF,
    CODE,
    DIALOGUE,
    LABEL,
    MENTIONS,
    SLOT,
    SLOT_TEACHING,
    TEMPLATE_WANTED,
    TOKEN,
    TOKEN_SUBJECT,
)
from rubrics._phrases import Hit, apart, find, index
from rubrics.base import Case, Finding, Reply, Rubric, Settings, Span
from rubrics.text import MASK

_MESSAGES = {
    "role": "A chat token, label or turn that nobody asked for",
    "system": "Quotes or mentions instructions that the student should not see",
    "meta": "Talks about itself as a model, its training or the user",
    "placeholder": "A slot that was never filled",
}
_INDEX = index(MENTIONS)
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_INTRODUCES = re.compile(r"(?:\bI\s+am|\bI['’]m|\bname\s+is)\s+(?:\w+\s+){0,2}\Z", re.IGNORECASE)
_INTRODUCTION = 14  # words of a system prompt that "I am ..." may share: a self-description
_NEAR = 90  # characters before a slot in which a reply says that it is a template


def _hide_code(text: str) -> str:
    """Blank code only: tokens and slots look like HTML, so `prose` would hide them."""
    return CODE.sub(lambda m: MASK * len(m[0]), text) if "`" in text or "~" in text else text


def _roles(text: str, prompt: str) -> Iterator[Hit]:
    tokens_are_subject = bool(TOKEN_SUBJECT.search(prompt))
    if "|" in text or "<" in text or "[" in text or "###" in text:
        for match in TOKEN.finditer(text):
            line = text[text.rfind("\n", 0, match.start()) + 1 : match.start()]
            shown = match[0] in prompt and line.strip()
            if not shown and not tokens_are_subject:
                key = "meta" if match.lastgroup == "thought" else "role"
                yield Hit(match.start(), match.end(), key)
    if ":" in text and not DIALOGUE.search(prompt):
        for match in LABEL.finditer(text):
            yield Hit(match.start("label"), match.end("label"), "role")


@lru_cache(maxsize=64)
def _runs(system: str, length: int) -> frozenset[tuple[str, ...]]:
    spoken = [w.lower() for w in _WORD.findall(system)]
    return frozenset(tuple(spoken[i : i + length]) for i in range(len(spoken) - length + 1))


def _quotes(text: str, system: str, prompt: str, length: int) -> Iterator[Hit]:
    """Yield runs of `length` words or more of the system prompt, unless the student wrote them."""
    runs = _runs(system, length) - _runs(prompt, length)
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
    asked = bool(ABOUT_ITSELF.search(prompt))
    users = "user" in prompt.lower()
    students = "student" in prompt.lower()
    for hit in find(reply, _INDEX):
        key, _, unless = hit.key.partition("/")
        if (unless, True) not in (("asked", asked), ("user", users), ("student", students)):
            yield hit._replace(key=key)


def _slots(text: str, prompt: str) -> Iterator[Hit]:
    if TEMPLATE_WANTED.search(prompt):
        return
    for match in SLOT.finditer(text):
        before = text[max(0, match.start() - _NEAR) : match.start()]
        if match[0] not in prompt and not SLOT_TEACHING.search(before):
            yield Hit(match.start(), match.end(), "placeholder")


def _system(case: Case) -> str:
    return case.system or "\n".join(m.content for m in case.messages if m.role == "system")


def check(reply: Reply, case: Case, settings: Settings) -> Iterator[Finding]:
    """Yield each leak: role, system, meta or placeholder."""
    text, prompt = _hide_code(reply.text), case.prompt
    hits = [*_roles(text, prompt), *_mentions(reply, prompt), *_slots(text, prompt)]
    hits += _quotes(reply.text, _system(case), prompt, settings["words"])
    for hit in apart(hits):
        yield Finding(_MESSAGES[hit.key], Span(hit.start, hit.end), hit.key)


RUBRIC = Rubric(
    id="leak",
    version=1,
    doc=__doc__ or "",
    check=check,
    # Six words in a row are hardly met by chance; shorter runs are plain English.
    settings=MappingProxyType({"words": 6}),
)
