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

from rubrics import _asked, _speech
from rubrics._acts import sums
from rubrics._forms import corrects, points
from rubrics._lazy import lazy
from rubrics._spoken import Sentence, clauses, spoken
from rubrics._warmth import warmth
from rubrics.base import PARTS, Case, Finding, Reply, Rubric, Settings, Span

_WORD = lazy(r"[^\W\d_]{4,}")
_DIGIT = lazy(r"\d")
_WHO = frozenset({"who", "hi"})  # messages after which a name alone introduces
_LONGEST_GREETING = 14  # words
_FULL = 8  # words of a sentence that explains what was asked
_LONG_ENOUGH = 2  # words: "Why?" alone is a question, but one that the next sentence mostly answers


@dataclass(frozen=True, slots=True)
class _Heard:
    """A sentence, and for each part how far it lies beyond its bound; above 0 it is one."""

    said: Sentence
    sums: dict[str, float]


@lru_cache(maxsize=256)
def _heard(text: str, prompt: str) -> tuple[_Heard, ...]:
    said = spoken(text)
    found: list[_Heard] = []
    refused = False
    for nth, s in enumerate(said):
        before = [h.said.text for h in found]
        score = sums(s.text, prompt, before, refused=refused, last=nth + 1 == len(said))
        _by_form(score, said, nth, prompt)
        _by_task(score, s, prompt)
        task = _asked.situation(prompt) in {"work", "stuck"} or bool(_DIGIT.search(prompt))
        if _speech.RETURNS.search(s.text) and (refused or not task):
            score["redirect"] = 1.0
        if refused and _speech.OFFER.search(s.text) and _speech.STUDIES.search(s.text):
            score["redirect"] = 1.0
        refused = refused or score["refusal"] > 0
        found.append(_Heard(s, score))
    asked = [nth for nth, h in enumerate(found) if h.sums["check_question"] > 0]
    open_end = asked[-1] if asked else -1
    if any(_says_result(h, prompt, still_open=nth < open_end) for nth, h in enumerate(found)):
        for h in found:
            h.sums["hint"] = -1.0
    return tuple(found)


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
    _by_lack(score, s, nth, prompt)
    if score["refusal"] > 0 and _speech.TURNS.search(s.text):
        score["redirect"] = 1.0


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


def _by_task(score: dict[str, float], s: Sentence, prompt: str) -> None:
    """Let what the student brought decide where it can, whatever the words weigh."""
    if s.asks:
        return
    own = _asked.situation(prompt) in _asked.OWN
    if _speech.SAYS_HINT.search(s.text):
        score["hint"] = 1.0
    if _speech.ASSIGNED.match(s.text):
        score["next_step"] = 1.0
    if own and _speech.VERDICTS.search(s.text):
        score["acknowledgement"] = 1.0
    if own and _speech.SUMS.match(s.text):
        score["hint"], score["next_step"] = 1.0, 1.0
    elif own and points(s.text):
        score["hint"] = 1.0
    _by_question(score, s, prompt, own=own)


def _by_question(score: dict[str, float], s: Sentence, prompt: str, *, own: bool) -> None:
    """Let a statement be what the student asked for: reasons, or an example."""
    if _speech.NAMED_CASE.match(s.text) and not own:
        score["example"], score["next_step"] = 1.0, -1.0
    if _asked.ASKS_EXAMPLE.search(prompt) and _speech.EXAMPLE.search(s.text):
        score["example"] = max(score["example"], 1.0)
    ruled = any(_speech.RULE.match(clause) for clause in clauses(s.text))
    if ruled or (_asked.wants_reasons(prompt) and _states(s, score)):
        score["explanation"] = max(score["explanation"], 1.0)


def _states(s: Sentence, score: dict[str, float]) -> bool:
    """Say whether a full sentence speaks of the subject, not of the tutor or the student's work."""
    if len(s.text.split()) < _FULL or _speech.ABOUT_ME.match(s.text):
        return False
    return max(score["refusal"], score["acknowledgement"], score["example"]) <= 0


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


RUBRIC = Rubric(id="parts", version=5, doc=__doc__, check=check, applies=_applies, measure=_measure)
