"""A part that the case expects is missing from the reply.

What it does: looks for each part that the case names, and finds those that are not there:
    greeting, introduction, acknowledgement, hint, explanation, example, check_question,
    next_step, refusal, redirect.
Why: a reply can be faultless English and still not greet, not explain, not ask.
Allowed: any wording; what is quoted, in code or in a dialogue is not said to the student.
Source: the tutor's golden file, field `parts`.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from rubrics import _speech
from rubrics._lazy import lazy
from rubrics.base import PARTS, Case, Finding, Reply, Rubric, Settings, Span
from rubrics.text import MASK, sentences, unquoted

_SINGLE_QUOTES = lazy(
    r"(?<!\w)'(?=\S)[^\n']{1,200}(?:(?<=\w)'(?=\w)[^\n']{1,200}){0,5}(?<=\S)'(?!\w)"
)
_WRAPPED = lazy(r"[\"“][^\"“”]+[\"”](?=\s*$)")
_SPEAKER = lazy(r"^[ \t>*_]*(\w[\w .]{0,20}?)[*_]*[ \t]?:[*_]*[ \t].*$", re.MULTILINE)
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
_MARKS = lazy(r"^[\s>*_#\-+•\d.)(¿¡\"“]+")
_TURN = lazy(r"\b(?:but|because)\b")
_EQUATION = lazy(
    r"\d\s*(?:[-+×*/÷^−]|times|plus|minus|divided by)\s*\d[\d\s+×*/÷^().−-]*=\s*[-−]?\d"
)
_NUMBERS = lazy(r"\d+(?:\.\d+)?")
_WORD = lazy(r"[^\W\d_]{4,}")
_FULL, _SHORT = 9, 5  # words of a sentence that explains what was asked; that gives an example
_LONG_ENOUGH = 2  # words: "Why?" alone is a question, but one that the next sentence mostly answers


@dataclass(frozen=True, slots=True)
class _Sentence:
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


@lru_cache(maxsize=256)
def _spoken(text: str) -> tuple[_Sentence, ...]:
    outer = _WRAPPED.match(text)  # a reply that is quoted as a whole still speaks to the student
    view = f" {text[1 : outer.end() - 1]} {text[outer.end() :]}" if outer else text
    view = _SINGLE_QUOTES.sub(lambda m: MASK * len(m[0]), unquoted(view))
    if ":" in view:
        view = _dialogue(view)
    found = []
    for span in sentences(view):
        piece = view[span.start : span.end]
        mark = _MARKS.match(piece)
        start = span.start + (mark.end() if mark and mark.end() < len(piece) else 0)
        body = re.sub(rf"{MASK}+", MASK, view[start : span.end])
        found.append(_Sentence(body, Span(start, span.end), body.rstrip('*_)"” ').endswith("?")))
    return tuple(found)


def _own_task(prompt: str) -> bool:
    """Say whether the student brings a task or work, or an answer to the tutor's last question."""
    return bool(_speech.OWN_TASK.search(prompt)) or not _speech.TOPIC.match(prompt)


def _states(s: _Sentence, least: int) -> bool:
    """Say whether a sentence of at least so many words speaks of the subject, not of the tutor."""
    subject = not s.asks and len(s.text.split()) >= least
    return subject and not _speech.ABOUT_ME.match(s.text) and not _speech.REFUSAL.search(s.text)


def _first(said: tuple[_Sentence, ...], *patterns: re.Pattern[str]) -> Span | None:
    return next((s.span for s in said if any(p.search(s.text) for p in patterns)), None)


def _greeting(said: tuple[_Sentence, ...], prompt: str) -> Span | None:
    return _first(said, _speech.GREETING)


def _introduction(said: tuple[_Sentence, ...], prompt: str) -> Span | None:
    return _first(tuple(s for s in said if not s.asks), _speech.INTRODUCTION)


def _acknowledgement(said: tuple[_Sentence, ...], prompt: str) -> Span | None:
    own = _own_task(prompt)
    for nth, s in enumerate(said):
        if s.asks and not s.text.lower().startswith(("good", "nice", "great")):
            continue
        judged = own and (
            _speech.DID.search(s.text) or (nth == 0 and _speech.VERDICT_WORD.search(s.text))
        )
        if judged or _speech.ACKNOWLEDGEMENT.search(s.text):
            return s.span
    return None


def _explains(s: _Sentence) -> bool:
    if s.asks or _speech.REFUSAL.search(s.text):
        return False
    turn = _TURN.search(s.text) if _speech.ABOUT_ME.match(s.text) else None
    if turn is None and _speech.ABOUT_ME.match(s.text):
        return False
    return bool(_speech.EXPLANATION.search(s.text, turn.start() if turn else 0))


def _explanation(said: tuple[_Sentence, ...], prompt: str) -> Span | None:
    asked = bool(_speech.ASKS_WHY.search(prompt))
    return next((s.span for s in said if _explains(s) or (asked and _states(s, _FULL))), None)


def _example(said: tuple[_Sentence, ...], prompt: str) -> Span | None:
    given = set(_NUMBERS.findall(prompt))
    if _speech.ASKS_EXAMPLE.search(prompt):
        return next((s.span for s in said if _states(s, _SHORT)), None)
    for s in said:
        if s.asks and not re.search(r"\b(?:suppose|imagine)\b", s.text, re.IGNORECASE):
            continue
        if _speech.EXAMPLE.search(s.text) and not _speech.EXAMPLE_ASKED.search(s.text):
            return s.span
        equation = _EQUATION.search(s.text)
        if equation and not set(_NUMBERS.findall(equation[0])) & given:
            return s.span
    return None


def _real_question(said: tuple[_Sentence, ...], nth: int) -> bool:
    s = said[nth]
    if not s.asks or not re.search(r"\w", s.text):
        return False
    if _speech.EMPTY_START.match(s.text) and not _speech.LEARNING.search(s.text):
        return False
    after = said[nth + 1] if nth + 1 < len(said) else None
    if after is None or after.asks:
        return True
    return not (_speech.ANSWERED.match(after.text) or _answers(s.text, after.text))


def _answers(question: str, after: str) -> bool:
    """Say whether the next sentence takes up the question's own words as its subject."""
    if len(question.split()) <= _LONG_ENOUGH and not _speech.STUDY_ACTION.search(after):
        return not _speech.HINT.search(after)
    asked = re.match(
        r"(?:so |but |and )?(?:what|why|how|who|when|where|which)\b", question, re.IGNORECASE
    )
    if not asked or _speech.STUDY_ACTION.match(after) or _speech.HINT.match(after):
        return False
    subject = {w.lower() for w in _WORD.findall(" ".join(after.split()[:4]))}
    return bool(
        subject
        & {w.lower() for w in _WORD.findall(question)} - {"your", "what", "this", "that", "would"}
    )


def _check_question(said: tuple[_Sentence, ...], prompt: str) -> Span | None:
    return next(
        (s.span for i, s in reversed(list(enumerate(said))) if _real_question(said, i)), None
    )


def _hint(said: tuple[_Sentence, ...], prompt: str) -> Span | None:
    if not _own_task(prompt):
        return _first(said, re.compile(r"\bhint\b|\bclue\b", re.IGNORECASE))
    for s in said:
        if s.asks and _speech.LEADING.search(s.text):
            return s.span
        if not s.asks and (_speech.HINT.search(s.text) or _speech.STEP_ACTION.search(s.text)):
            return s.span
    return None


def _next_step(said: tuple[_Sentence, ...], prompt: str) -> Span | None:
    own = _own_task(prompt)
    for s in said:
        if _speech.STUDY_ACTION.search(s.text) or (
            own and not s.asks and _speech.STEP_ACTION.search(s.text)
        ):
            return s.span
    return None


def _refuses(s: _Sentence) -> bool:
    return (
        not s.asks and bool(_speech.REFUSAL.search(s.text)) and not _speech.INABILITY.search(s.text)
    )


def _refusal(said: tuple[_Sentence, ...], prompt: str) -> Span | None:
    return next((s.span for s in said if _refuses(s)), None)


def _redirect(said: tuple[_Sentence, ...], prompt: str) -> Span | None:
    back = _first(said, _speech.BACK)
    first = next((i for i, s in enumerate(said) if _refuses(s)), None)
    if first is None and prompt and _speech.OWN_TASK.search(prompt):
        return None  # "let's go back to the first line" stays with the student's own task
    if back or first is None:
        return back
    turn = re.search(r"\b(?:but|instead|however)\b(.+)", said[first].text, re.IGNORECASE)
    if turn and _speech.OFFER.search(turn[1]) and _speech.LEARNING.search(turn[1]):
        return said[first].span
    for nth, s in enumerate(said[first + 1 :], first + 1):
        asks = _real_question(said, nth)
        if asks or (_speech.OFFER.search(s.text) and _speech.LEARNING.search(s.text)):
            return s.span
    return None


_FINDERS: dict[str, Callable[[tuple[_Sentence, ...], str], Span | None]] = {
    "greeting": _greeting,
    "introduction": _introduction,
    "acknowledgement": _acknowledgement,
    "hint": _hint,
    "explanation": _explanation,
    "example": _example,
    "check_question": _check_question,
    "next_step": _next_step,
    "refusal": _refusal,
    "redirect": _redirect,
}


def found(text: str, prompt: str) -> dict[str, Span]:
    """Return the parts that a reply to `prompt` has, each with the sentence that shows it."""
    said = _spoken(text)
    spans = {part: _FINDERS[part](said, prompt) for part in PARTS}
    return {part: span for part, span in spans.items() if span}


def check(reply: Reply, case: Case, settings: Settings) -> Iterator[Finding]:
    """Yield one finding for each expected part that is missing."""
    said = _spoken(reply.text)
    for part in case.parts:
        if not _FINDERS[part](said, case.prompt):
            yield Finding(f"no {part}", None, part)


def _applies(case: Case) -> bool:
    return bool(case.parts)


RUBRIC = Rubric(id="parts", version=1, doc=__doc__, check=check, applies=_applies)
