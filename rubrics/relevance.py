"""The reply does not speak of what was asked.

What it does: lets an embedding model compare the prompt, and the conversation before it, with
    the reply and with each of its first sentences; what they share in content words, and how much
    nearer the prompt is than questions of seventy other fields, is weighed with it. Off by
    default; needs the extra `relevance`.
Why: a reply can be faultless and be about something else, or fit any prompt.
Allowed: prompts that name no topic ("hello", "idk", "is it 42?"); replies of a few words; a
    refusal, a redirect from what is no question of a subject, a question back; other words than
    the prompt's; what the case expects; nothing but code; prompts and replies in another language
    than English. A refusal or redirect is no excuse beyond fifty words.
Source: Reimers and Gurevych 2019 (Sentence-BERT), by the model all-MiniLM-L6-v2; the weights are
    fitted on replies, each with its own and with others' prompts (bench/fit_relevance.py).
"""

import math
from collections.abc import Iterator
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from rubrics import _asked, _nearness, parts
from rubrics._content import STOP
from rubrics._language import guess
from rubrics._lazy import lazy
from rubrics._terms import stated
from rubrics.base import Case, Finding, Reply, Rubric, Settings
from rubrics.text import prose, word_count

MODEL = "embedder"
_WORD = lazy(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
# Weights of best, whole, above, shared, and the constant (bench/fit_relevance.py).
_WEIGHTS, _CONSTANT = (1.04, 0.78, 1.20, 0.24), -5.42
_MIN_WORDS = 8  # "George Washington, in 1789." says nothing that could be compared
_ENGLISH = 0.2  # share of small words that any English sentence has
_TURNS = 3  # of the conversation, up to the prompt: what a follow-up takes up
_ASIDE = 50  # words of a refusal or redirect; a longer reply has a subject of its own
_LITTLE = 6  # content words of a reply that only takes up what the student said: "Well done! ..."
_ASKS_NOTHING = frozenset({"claim", "feel", "work"})
_OWN = _ASKS_NOTHING | {"study"}  # of the student's own life or work: advice has words of its own
_LENIENT = 0.4  # share of the bound that holds there
_NO_TOPIC = frozenset({"hi", "bye", "thanks"})  # what a message of the student's can be
_NO_TOPIC_WORDS = frozenset(
    "hello hey idk dunno hmm hm um umm uh lol haha yeah yep yup nope nah okay cool wow right"
    " correct continue more again huh".split()
)


def anchors(case: Case) -> tuple[str, ...]:
    """Return the texts that say what is asked: the prompt, with what came before, and all of it."""
    turns = [m.content for m in case.messages if m.role != "system"]
    said = (case.prompt, "\n".join(turns[-_TURNS:]), "\n".join(turns))
    return tuple(dict.fromkeys(t for t in said if _names_a_topic(t)))


@lru_cache(maxsize=256)
def _names_a_topic(prompt: str) -> bool:
    if not prompt.strip() or _asked.situation(prompt) in _NO_TOPIC:
        return False
    stems = _nearness.stems(prompt)
    numbers = sum(s[0].isdigit() for s in stems)
    return numbers > 1 or any(len(s) > 1 for s in stems if s.isalpha() and s not in _NO_TOPIC_WORDS)


def _spared(text: str, case: Case) -> bool:
    """Say whether the reply need not be near the prompt, or cannot be compared with it."""
    if word_count(text) < _MIN_WORDS:
        return True
    if _foreign(prose(text)) or _foreign(case.prompt):
        return True
    if any(True for e in case.expect for term in e.any for _ in stated(text, term)):
        return True
    said = parts.found(text, case.prompt).keys()
    situation = _asked.situation(case.prompt)
    led_back = "redirect" in said and situation not in _asked.EXPLAINED
    if ("refusal" in said or led_back) and word_count(text) <= _ASIDE:
        return True
    if situation == "feel" and "acknowledgement" in said:
        return True
    little = len(_nearness.stems(text)) <= _LITTLE or "introduction" in said
    return little and situation in _ASKS_NOTHING


def _foreign(text: str) -> bool:
    """Say whether it is in another language; a word or two ("die", "no") do not tell."""
    if guess(text) in {"en", None}:
        return False
    words = [m[0].lower() for m in _WORD.finditer(text)]
    return sum(w in STOP for w in words) < _ENGLISH * len(words)


@lru_cache(maxsize=256)
def _near(text: str, asked: tuple[str, ...], model: Any) -> _nearness.Nearness:
    return _nearness.of(text, asked, model)


def likelihood(near: _nearness.Nearness) -> float:
    """Return how likely it is, between 0 and 1, that the reply is about the prompt."""
    said = (near.best, near.whole, near.above, near.shared)
    total = sum(w * x for w, x in zip(_WEIGHTS, said, strict=True)) + _CONSTANT
    return 1 / (1 + math.exp(-total))


def check(reply: Reply, case: Case, settings: Settings) -> Iterator[Finding]:
    """Yield one finding if the reply is not about what was asked."""
    asked = anchors(case)
    if not asked or _spared(reply.text, case):
        return
    near = _near(reply.text, asked, settings["models"][MODEL])
    own = _asked.situation(case.prompt) in _OWN
    if not likelihood(near) >= settings["bound"] * (_LENIENT if own else 1):
        yield Finding(
            f"does not speak of what was asked: similarity {near.best:.2f},"
            f" {near.shared} words in common",
            None,
            "topic",
        )


def measure(reply: Reply, case: Case, settings: Settings) -> dict[str, float]:
    """Return the cosine of the prompt and the nearest sentence, and how likely it is near."""
    asked = anchors(case)
    if not asked or not reply.text.strip():
        return {}
    near = _near(reply.text, asked, settings["models"][MODEL])
    return {"similarity": round(near.best, 3), "likelihood": round(likelihood(near), 3)}


def _applies(case: Case) -> bool:
    return bool(case.prompt)


def _engine(settings: Settings) -> str:
    return str(settings["models"][MODEL].name)


RUBRIC = Rubric(
    id="relevance",
    version=4,
    doc=__doc__,
    check=check,
    severity="off",
    settings=MappingProxyType({"bound": 0.05}),
    applies=_applies,
    measure=measure,
    engine=_engine,
    models=(MODEL,),
)
