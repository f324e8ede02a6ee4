"""What the loop did, told: for the terminal, the page and the demo."""

import dataclasses
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from finetune import doors, lead, machine, team
from finetune.loop import Loop, check_separation
from finetune.plan import Plan, plan_of
from harness import golden, meaning, show
from harness import judge as judging
from harness.errors import HarnessError
from harness.local import LocalModel
from harness.provider import open_provider
from harness.settings import Settings


@dataclass(frozen=True, slots=True)
class Told:
    """The end of a retraining."""

    promoted: bool
    lines: tuple[str, ...]
    ledger: Path


def retrain(base: str, settings: Settings, say: Callable[[str], None]) -> Told:
    """Run the loop on the settings' sheet and golden files.

    Raises:
        HarnessError: If an input is wrong, or sheet, dev and gate share a prompt.
    """
    team.join()
    if team.rank():
        lead.follow(base, settings)
        return Told(promoted=True, lines=(), ledger=Path())
    with lead.leading():
        return _led(base, settings, say)


def _led(base: str, settings: Settings, say: Callable[[str], None]) -> Told:
    sheet, cases = doors.load(settings), golden.load(settings)
    rows = sheet.rows
    check_separation(rows, cases, meaning.engine(settings))
    judge = judging.load(settings)
    plan = _suited(plan_of(settings), base, settings)
    if team.size() > 1 and plan.objective != "sft":
        raise HarnessError(
            f"settings, key 'train.objective': pairs are trained on by one process,"
            f" got {plan.objective!r} and {team.size()} processes. Write sft, or start one."
        )
    loop = Loop(base, settings, rows, cases, judge, plan, show.progress, say, sheet.sources)
    ledger = loop.run()
    return Told(bool(ledger["promoted"]), tuple(_lines(ledger)), loop.folder / "ledger.json")


def _suited(plan: Plan, base: str, settings: Settings) -> Plan:
    """Give a plan the rate that suits the model's size, where the settings name none."""
    provider = open_provider(base, settings)
    if "learning_rate" in settings.train or not isinstance(provider, LocalModel):
        return plan
    recipe = dataclasses.replace(plan.recipe, learning_rate=machine.rate_of(provider))
    return dataclasses.replace(plan, recipe=recipe)


def _lines(ledger: Mapping[str, Any]) -> list[str]:
    before = ledger["dev_before"]
    lines = [f"dev before: {before['k']} of {before['n']}"]
    for r in ledger["rounds"]:
        dev = f"dev {r['dev']['k']} of {r['dev']['n']}" if r["dev"] else "dev not asked"
        lines.append(f"round {r['round']}: {dev}, {r['outcome']}")
        if any(one["diverged"] for one in r["tries"]):
            lines += [
                f"  {one['learning_rate']:g}: {one['diverged'] or 'held'}" for one in r["tries"]
            ]
            lines.append(f"  loss: {show.curve(r['loss'])}")
    change = last_knowledge(ledger)
    if change:
        before, after = change["before"]["share"], change["after"]["share"]
        lines.append(
            f"knowledge: {before:.1%} before, {after:.1%} after"
            f" ({change['n']} forced choices; {change['lost']} lost, {change['gained']} gained;"
            f" change at least {change['low'] * 100:+.1f} points at 95 % confidence)"
        )
    spoken = ledger.get("chat")
    if spoken:
        before, after = spoken["before"]["share"], spoken["after"]["share"]
        lines.append(
            f"knowledge in chat: {before:.1%} of replies right before, {after:.1%} after"
            f" ({spoken['n']} of {spoken['of']} questions; shown, not gated)"
        )
    lines.append(f"looks at the gate: {ledger['looks']}")
    lines.append(ledger["end"])
    return lines


def last_knowledge(ledger: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """Return the knowledge figures of the round that counts: the last kept, else the last."""
    asked = [r for r in ledger["rounds"] if r["knowledge"]]
    rounds = [r for r in asked if r["outcome"] == "kept"] or asked
    return rounds[-1]["knowledge"] if rounds else None


def told(path: Path) -> dict[str, Any]:
    """Read a ledger as the page's template takes it.

    Raises:
        HarnessError: If the file is no ledger.
    """
    try:
        ledger = json.loads(path.read_text("utf-8"))
        return {
            "rounds": ledger["rounds"],
            "looks": ledger["looks"],
            "end": ledger.get("end", "The loop has not come to its end."),
            "knowledge": last_knowledge(ledger),
            "chat": ledger.get("chat"),
        }
    except (OSError, ValueError, KeyError) as exc:
        raise HarnessError(f"{path}: no ledger, got {exc!r}. Name a ledger.json.") from None
