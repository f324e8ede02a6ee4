"""A part that the case expects is missing from the reply.

What it does: looks for each part that the case names, and finds those that are not there:
    greeting (no farewell), introduction (name or role), acknowledgement (a verdict on the work,
    thanks, congratulation, empathy), hint (narrows the student's own task without its answer),
    explanation (a concept, rule, procedure or reason), example (a concrete instance or worked
    case), check_question (a real one), next_step (an action to do), refusal, redirect (back to
    learning after something off-topic or dishonest). Each sentence is read by a small fitted
    measure of its words, mood and place, and by what the student's message is.
Why: a reply can be faultless English and still not greet, not explain, not ask.
Allowed: any wording; what is quoted, in code or in a dialogue is not said to the student.
Source: the tutor's golden file, field `parts`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from rubrics import _acts_context, _asked, _speech
from rubrics._acts import sums
from rubrics._forms import corrects
from rubrics._lazy import lazy
from rubrics._spoken import Sentence, clauses, spoken
from rubrics._warmth import warmth
from rubrics.base import PARTS, Case, Finding, Reply, Rubric, Settings, Span

_WORD = lazy(r"[^\W\d_]{4,}")
_WHO = frozenset({"who", "hi"})  # messages after which a name alone introduces
_LONGEST_GREETING = 14  # words
_LONG_ENOUGH = 2  # words: "Why?" alone is a question, but one that the next sentence mostly answers


@dataclass(frozen=True, slots=True)
class _Heard:
    """A sentence, and for each part how far it lies beyond its bound; above 0 it is one."""

    said: Sentence
    sums: dict[str, float]


@lru_cache(maxsize=256)
def _heard(text: str, prompt: str) -> tuple[_Heard, ...]:
    said = spoken(text)
    texts = [s.text for s in said]
    first = [
        sums(t, prompt, texts[:nth], last=nth + 1 == len(texts)) for nth, t in enumerate(texts)
    ]
    return decided(said, _acts_context.sums(first, prompt), prompt)


def decided(
    said: tuple[Sentence, ...], scores: list[dict[str, float]], prompt: str
) -> tuple[_Heard, ...]:
    """Let the forms of the sentences have the last word on the sums, which are changed."""
    for nth, score in enumerate(scores):
        _by_form(score, said, nth, prompt)
    found = tuple(map(_Heard, said, scores))
    asked = [nth for nth, h in enumerate(found) if h.sums["check_question"] > 0]
    open_end = asked[-1] if asked else -1
    if any(_says_result(h, prompt, still_open=nth < open_end) for nth, h in enumerate(found)):
        for h in found:
            h.sums["hint"] = -1.0
    return found


def _says_result(h: _Heard, prompt: str, *, still_open: bool) -> bool:
    """Say whether a sentence gives the task's result, and does not decline to.

    Where a question follows (`still_open`), a value that is worked out is a step on the way.
    """
    if h.said.asks or h.sums["refusal"] > 0:
        return False
    return bool(_speech.RESULT.search(h.said.text)) or (
        not still_open and corrects(h.said.text, prompt)
    )


def _by_form(score: dict[str, float], said: tuple[Sentence, ...], nth: int, prompt: str) -> None:
    """Let the form of a sentence decide where it can: nothing fitted outweighs it."""
    s = said[nth]
    score["check_question"] = 1.0 if _real_question(said, nth) else -1.0
    if _speech.GREETING.search(s.text):
        score["greeting"] = 1.0
    if not s.asks and _speech.INTRODUCTION.search(s.text):
        score["introduction"] = 1.0
    if not s.asks and _speech.APPOSITION.search(s.text):
        score["introduction"] = 1.0
    if not s.asks and _speech.DECLINES.search(s.text):
        score["refusal"] = 1.0
    if not s.asks and _speech.SAYS_EXAMPLE.search(s.text):
        score["example"] = 1.0
    if not s.asks and _speech.SAYS_HINT.search(s.text):
        score["hint"] = 1.0
    if not s.asks:
        _by_definition(score, s.text, prompt)
    _by_lack(score, s, nth, prompt)


def _by_definition(score: dict[str, float], sentence: str, prompt: str) -> None:
    """Let a step of the task, an exercise set and a rule be what the definition says."""
    if _speech.ASSIGNED.match(sentence):
        score["next_step"] = 1.0
    if _asked.situation(prompt) in _asked.OWN and _speech.SUMS.match(sentence):
        score["hint"] = score["next_step"] = 1.0
    if any(map(_speech.RULE.match, clauses(sentence))):
        score["explanation"] = 1.0


def _by_lack(score: dict[str, float], s: Sentence, nth: int, prompt: str) -> None:
    """Let a part be absent where the sentence lacks what every wording of it has."""
    if s.asks or _speech.INABILITY.search(s.text):
        score["refusal"] = score["introduction"] = -1.0
    alone = _asked.situation(prompt) in _WHO or _speech.OF_SELF.search(s.text)
    if _speech.TOLD.match(s.text) or not alone:
        score["introduction"] = -1.0
    # After a student's "hello" the measure hears a greeting in whatever comes first.
    other = max(score["refusal"], score["introduction"]) > 0
    if not _speech.GREETING.search(s.text) and (other or _no_greeting(s.text, nth)):
        score["greeting"] = -1.0
    if not _speech.DENIAL.search(s.text):
        score["refusal"] = -1.0


def _no_greeting(sentence: str, nth: int) -> bool:
    """Say whether a sentence comes too late, is too long, or praises: it greets nobody."""
    late = (
        nth > 1 or len(sentence.split()) > _LONGEST_GREETING or sentence.rstrip("* ").endswith(":")
    )
    return late or bool(_speech.ACKNOWLEDGEMENT.search(sentence))


def _real_question(said: tuple[Sentence, ...], nth: int) -> bool:
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


def found(text: str, prompt: str) -> dict[str, Span]:
    """Return the parts that a reply to `prompt` has, each with the sentence that shows it."""
    heard = _heard(text, prompt)
    best = {part: max(heard, key=lambda h: h.sums[part], default=None) for part in PARTS}
    return {part: h.said.span for part, h in best.items() if h and h.sums[part] > 0}


def check(reply: Reply, case: Case, settings: Settings) -> Iterator[Finding]:
    """Yield one finding for each expected part that is missing."""
    there = found(reply.text, case.prompt)
    for part in case.parts:
        if part not in there:
            yield Finding(f"no {part}", None, part)


def _measure(reply: Reply, case: Case, settings: Settings) -> dict[str, float]:
    return {"warmth": warmth(reply.text)}


def _applies(case: Case) -> bool:
    return bool(case.parts)


RUBRIC = Rubric(id="parts", version=7, doc=__doc__, check=check, applies=_applies, measure=_measure)
