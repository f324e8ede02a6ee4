"""The plan of a retraining: `[tool.harness.train]`, read and checked."""

from dataclasses import dataclass, field, fields

from finetune.preference import OBJECTIVES
from finetune.trainer import Recipe
from harness.errors import HarnessError, nearest
from harness.settings import Settings


@dataclass(frozen=True, slots=True)
class Plan:
    """How the loop runs: the recipe of a round, when it stops, and the bounds of later rounds.

    A later round goes on from a kept one. Rates are shares of the recipe's.
    """

    rounds: int = 3
    dev_target: float = 0.95
    looks: int = 3  # at the gate: each one leaks a little of it
    later_rate: float = 0.5  # of a later round; halved by each round that brought nothing
    least_rate: float = 0.125
    later_epochs: float = 1.0  # of a later round where half of dev or more fails
    least_epochs: float = 0.25
    own_replies: int = 0  # prompts that a kept candidate is asked for rows of its own; 0: none
    objective: str = "sft"  # of later rounds: sft, dpo or orpo
    preference_rate: float = 5e-5  # the rate itself: pairs want one far lower than ideals
    chat: int = 100  # knowledge questions also asked in chat, for show: 0 asks none
    recipe: Recipe = field(default_factory=Recipe)


def plan_of(settings: Settings) -> Plan:
    """Read `[tool.harness.train]` into a plan.

    Raises:
        HarnessError: If a key is unknown or a value has the wrong type.
    """
    ours = {f.name for f in fields(Plan)} - {"recipe"}
    inner = {f.name for f in fields(Recipe)}
    for key, value in settings.train.items():
        if key not in ours | inner:
            raise HarnessError(
                f"settings, key 'train': unknown setting, got {key!r}."
                f" {nearest(key, sorted(ours | inner))}"
            )
        if key == "objective":
            if value not in OBJECTIVES:
                known = ", ".join(OBJECTIVES)
                raise HarnessError(
                    f"settings, key 'train.{key}': unknown, got {value!r}. Name one of: {known}."
                )
        elif isinstance(value, bool) or not isinstance(value, int | float) or not value >= 0:
            raise HarnessError(f"settings, key 'train.{key}': no number from 0 up, got {value!r}.")
    recipe = Recipe(**{k: v for k, v in settings.train.items() if k in inner})
    return Plan(**{k: v for k, v in settings.train.items() if k in ours}, recipe=recipe)
