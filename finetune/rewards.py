"""The rubrics as reward functions of TRL: plain functions of completions, one a rubric."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from harness import judge as judging
from harness.golden import parse_case
from harness.judge import Judge
from harness.schema import FIELDS
from harness.settings import Settings
from rubrics.base import Case, Reply

Texts = Sequence[str | Sequence[Mapping[str, str]]]  # TRL gives texts, or lists of messages
Reward = Callable[..., list[float]]


def rewards(settings: Settings | None = None, only: Sequence[str] | None = None) -> list[Reward]:
    """Return one reward function for each rubric that is on, named after it.

    Each takes `completions` and `prompts` (texts, or lists of messages) and returns one number a
    completion: 1.0 where the rubric passes, 0.0 where it finds an error or cannot judge. Columns of
    the data set that are named like golden fields (`parts`, `max_words`, `expect`) are what a reply
    must satisfy; where a rubric does not apply, the reward is 1.0.

    Raises:
        HarnessError: If a rubric or a setting is unknown.
    """
    judge = judging.load(settings or Settings(), only)
    return [_reward(judge, name) for name in judge.fingerprints()]


def _reward(judge: Judge, name: str) -> Reward:
    one = Judge({name: judge.rubrics[name]}, judge.settings)

    def reward(completions: Texts, prompts: Texts | None = None, **columns: Any) -> list[float]:
        cases = _cases(len(completions), prompts, columns)
        return [_score(one, text(c), case) for c, case in zip(completions, cases, strict=True)]

    reward.__name__ = name  # TRL logs a reward under the function's name
    return reward


def _score(judge: Judge, said: str, case: Case) -> float:
    if not said.strip():
        return 0.0
    verdicts = judge.verdicts(Reply(said, case.id), case)
    return float(all(v.status == "passed" for v in verdicts))


def _cases(n: int, prompts: Texts | None, columns: Mapping[str, Any]) -> list[Case]:
    known = {k: v for k, v in columns.items() if k in FIELDS and k not in {"id", "messages"}}
    cases = []
    for nth in range(n):
        fields = {k: v[nth] for k, v in known.items() if v[nth] is not None}
        asked = text(prompts[nth]) if prompts else ""
        case = parse_case({**fields, "id": str(nth), "prompt": asked or "(none)"}, f"row {nth}")
        cases.append(case)
    return cases


def text(value: str | Sequence[Mapping[str, str]]) -> str:
    """Return a completion's or a prompt's text: of messages, the last one's content."""
    if isinstance(value, str):
        return value
    return value[-1]["content"] if value else ""
