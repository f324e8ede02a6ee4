"""Knowledge in chat: the forced choices asked as a student would, for show; no gate reads it.

What a model likes best and what it says in a reply are two things.
"""

import random
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from finetune.steady import Steady
from harness.ask import NOTHING, requests
from harness.ask import ask as put
from harness.cache import Cache
from harness.errors import Unjudgeable
from harness.local import LocalModel
from harness.provider import Generation
from rubrics import facts
from rubrics._numbers import quantities
from rubrics.base import Case, Expectation, Message, Reply, Term

QUESTION = "Complete this sentence: {} ..."
_ARTICLE = re.compile(r"^(?:an?|the)\s+(?=\S)", re.IGNORECASE)
TOKENS = 24  # a short sentence: the answer comes in it or not at all


def drawn(cases: Sequence[Case], n: int, seed: int) -> list[Case]:
    """Return n of the cases, all where there are fewer, drawn by the seed."""
    return random.Random(seed).sample(list(cases), min(n, len(cases)))  # noqa: S311  (no secret)


def ask(
    model: LocalModel,
    cases: Sequence[Case],
    system: str | None,
    progress: Callable[[int], object] | None = None,
    cache: Cache | None = None,
) -> dict[str, bool]:
    """Return per case whether the greedy reply states the right answer and no wrong one.

    The system prompt and the template are on. What is in the cache is not asked again.

    Raises:
        Unjudgeable: If the model could not be asked.
    """
    asked = [
        replace(c, messages=(Message("user", QUESTION.format(c.prompt)),), samples=1) for c in cases
    ]
    generation = Generation(TOKENS)
    wanted = requests(asked, system, generation)
    choices, found = {case.id: case.choices for case in cases}, {}
    for reply, _ in put(Steady(model, wanted), wanted, generation, cache):
        if reply.ending == "error" and reply.error != NOTHING:
            raise Unjudgeable(f"knowledge in chat: {reply.case} could not be asked: {reply.error}")
        found[reply.case] = says(reply.text, choices[reply.case])
        if progress:
            progress(1)
    return {case.id: found[case.id] for case in cases}


def says(reply: str, choices: Sequence[str]) -> bool:
    """Say whether a reply states the first of the choices and no other, denials heeded."""
    right, *wrong = [Expectation((_term(choice),)) for choice in choices]
    case = Case(expect=(right,), forbid=tuple(wrong))
    return not any(True for _ in facts.check(Reply(reply), case, {"sums": False}))


def _term(choice: str) -> Term:
    """Read a choice: a number is met in any spelling, and an article need not be there."""
    text = _ARTICLE.sub("", choice.strip())
    for number in quantities(text):
        if number.unit is None and (number.start, number.end) == (0, len(text)):
            return Term("number", float(number.value))
    return Term("text", text)


def compare(before: Mapping[str, bool], after: Mapping[str, bool], of: int) -> dict[str, Any]:
    """Return the shares for ledger, manifest and page; `of` is the number of all questions."""
    n = len(before)
    return {
        "n": n,
        "of": of,
        "before": {"k": sum(before.values()), "share": sum(before.values()) / n},
        "after": {"k": sum(after.values()), "share": sum(after.values()) / n},
    }
