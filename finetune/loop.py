"""The loop: evaluate on dev, train on what failed, keep or roll back, then ask the gate.

dev -> failing rubrics -> row weights -> train (guarded) -> dev: better? keep : roll back
stop: dev target reached, rounds spent, no gain, knowledge lost, diverged
then the gate (told only yes or no) -> promote or refuse
"""

import importlib.metadata
import json
import shutil
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager, closing
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from finetune import chat, knowledge, machine, own, preference
from finetune.dataset import encode, to_dataset
from finetune.driven import Lesson, lesson, pace, reasons, tired
from finetune.lead import train
from finetune.plan import Plan
from finetune.promote import promote, swap
from finetune.sheet import Row, clash_text, separation
from finetune.split import Split, split
from finetune.steady import Steady
from finetune.trainer import Recipe, Training
from harness import ask, gate
from harness.cache import Cache
from harness.errors import HarnessError, Unjudgeable
from harness.evaluate import Evaluation, Outcome, commit, evaluate, select
from harness.files import alone, clear
from harness.golden import digest, golden_hash
from harness.judge import Judge
from harness.local import LocalModel
from harness.meaning import Nearness
from harness.outputs import write
from harness.provider import Generation, as_dict, open_provider
from harness.settings import Settings, cache_folder
from rubrics.base import Case

VERSION = 3  # of the loop: raised when the same input would train otherwise
FALLS = 2  # of the learning rate: a run that diverges a third time is given up
FALL = 4.0  # rates twice too high blow up; two falls are a factor of 16
REFUSED = "The gate said no: refused."
Progress = Callable[[str, int], AbstractContextManager[Callable[[int], None]]]


@dataclass(slots=True)
class Loop:
    """One retraining: its inputs, its ledger on disk, and the model that the rounds share."""

    base: str
    settings: Settings
    rows: Sequence[Row]
    cases: Sequence[Case]
    judge: Judge
    plan: Plan
    progress: Progress
    say: Callable[[str], None]
    sources: Sequence[str] = ()  # of the rows, a hub name with its commit
    folder: Path = field(default_factory=Path)
    parts: Split = field(default_factory=lambda: Split((), ()))
    ledger: dict[str, Any] = field(default_factory=dict)

    def run(self) -> dict[str, Any]:
        """Run to the end, or go on where the ledger stopped; return the ledger.

        Raises:
            HarnessError: If another loop is at work in the same project.
        """
        with alone(self._home / "lock", "retraining"):
            return self._run()

    @property
    def _home(self) -> Path:
        return self.settings.path(self.settings.work) / "retrain"

    def _run(self) -> dict[str, Any]:
        self._open()
        if "end" in self.ledger:
            self.say("nothing changed since the last retraining: its ledger is shown again")
            return self.ledger
        self._ask_knowledge("before", None)
        if "dev_before" not in self.ledger:
            self._write(dev_before=_summary(self._dev(None)))
        while "end" not in self.ledger:  # a candidate that the gate refuses leads to another round
            while not (stop := self._stop()):
                self._round()
            self._finish(stop)
        return self.ledger

    # What the ledger says.

    def _open(self) -> None:
        preference.check(self.plan.objective)
        model = self._model(None)
        self.parts = split(self.rows, self.plan.recipe.seed)
        inputs = {
            "loop": VERSION,
            "base": model.identity,
            "rows": [[r.prompt, r.ideal, r.tags] for r in self.rows],
            "cases": golden_hash(self.cases),
            "rubrics": self.judge.fingerprints(),
            "system": self.settings.system_text(),
            "generation": as_dict(_generation(self.settings)),
            "plan": asdict(self.plan),
            "gate": [self.settings.pass_rate, self.settings.min_cases, self.settings.statistic],
        }
        key = digest(inputs)
        self.folder = self._home / key
        self.folder.mkdir(parents=True, exist_ok=True)
        clear(self.folder)
        path = self.folder / "ledger.json"
        if path.is_file():
            self.ledger = json.loads(path.read_text("utf-8"))
            return
        self._write(
            key=key,
            base=self.base,
            base_fingerprint=model.identity["fingerprint"],
            rows=len(self.rows),
            sources=list(self.sources),
            held_out=[row.origin for row in self.parts.held],
            data_hash=digest(inputs["rows"]),
            plan=asdict(self.plan),
            rounds=[],
            looks=0,
        )

    def _write(self, **news: Any) -> None:
        self.ledger.update(news)
        text = json.dumps(self.ledger, indent=1, ensure_ascii=False, allow_nan=False)
        write(self.folder / "ledger.json", text + "\n")

    @property
    def kept(self) -> dict[str, Any] | None:
        """The last round that was kept, or None."""
        kept = [r for r in self.ledger["rounds"] if r["outcome"] == "kept"]
        return kept[-1] if kept else None

    @property
    def _misses(self) -> int:
        """How many rounds, the last ones on end, brought nothing."""
        last = self.kept["round"] if self.kept else 0
        return len(self.ledger["rounds"]) - last

    @property
    def _refused(self) -> bool:
        """Whether the gate has said no to the last round that was kept."""
        kept = self.kept
        return kept is not None and kept["round"] in self.ledger.get("refused", [])

    def _adapter(self, number: int) -> Path:
        return self.folder / f"round-{number}"

    def _best(self) -> Path | None:
        return self._adapter(self.kept["round"]) if self.kept else None

    # The steps.

    def _stop(self) -> str:
        rounds, kept = self.ledger["rounds"], self.kept
        if kept and kept["dev"]["share"] >= self.plan.dev_target and not self._refused:
            return f"dev target of {self.plan.dev_target:.0%} reached"
        if rounds and rounds[-1]["diverged"]:
            return f"diverged, {rounds[-1]['diverged']}"
        if rounds and rounds[-1].get("stop"):
            return str(rounds[-1]["stop"])
        if self._misses and (kept is None or tired(self.plan, self._misses)):
            return "no gain in the last round"
        if len(rounds) >= self.plan.rounds:
            return f"{len(rounds)} rounds spent"
        return ""

    def _round(self) -> None:
        number = len(self.ledger["rounds"]) + 1
        last = self.kept["dev"] if self.kept else self.ledger["dev_before"]
        heavy, reason = reasons(last, first=self.kept is None)
        start = time.monotonic()
        replies = self._own(number, heavy)
        recipe, why = self._recipe()
        taught = lesson(self.parts.train, heavy, replies, recipe)
        if self.kept and self.plan.objective != "sft":
            pairs = preference.usable(self.parts.train, heavy)
            if pairs:
                taught = Lesson(pairs, (1.0,) * len(pairs), recipe, self.plan.objective)
                why += f"; {len(pairs)} pairs, ideal over model response, by {taught.objective}"
        reason += replies.words + why
        self.say(f"round {number}: {reason}")
        tries = self._trained(number, taught)
        diverged = tries[-1]["diverged"]
        dev = None if diverged else _summary(self._dev(self._adapter(number)))
        entry = {
            "round": number,
            "reason": reason,
            "weights": heavy,
            "objective": taught.objective,
            "rows": len(taught.rows),
            "own": [row.origin for row in replies.rows],
            "hard": sorted(replies.hard),
            "recipe": asdict(taught.recipe),
            "loss": [loss for one in tries for loss in one["loss"]],
            "tries": [{k: v for k, v in one.items() if k != "loss"} for one in tries],
            "diverged": diverged,
            "dev": dev,
            "seconds": round(time.monotonic() - start, 1),
        }
        entry |= self._verdict(number, dev, last)
        self.ledger.pop("trained", None)
        self._write(rounds=[*self.ledger["rounds"], entry])
        if dev:
            self.say(
                f"round {number}: {dev['k']} of {dev['n']} dev cases pass"
                f" (before {last['k']}): {entry['outcome']}"
            )

    def _own(self, number: int, heavy: Mapping[str, float]) -> own.Own:
        """Ask the kept candidate prompts of rows that are tagged with what fails."""
        best = self._best()
        rows = own.chosen(self.parts.train, heavy, int(self.plan.own_replies), number)
        if best is None or not rows:
            return own.Own()
        path = self.folder / f"own-{best.name}.jsonl"
        with self.progress(f"round {number}: own replies", len(rows) * own.SAMPLES) as advance:
            run = own.asked(rows, self._model(best), self.judge, self.settings, path, advance)
        return own.sorted_out(run, rows, number)

    def _trained(self, number: int, taught: Lesson) -> list[dict[str, Any]]:
        """Train a round; where the guard stops it, go on from the good weights at a lower rate.

        What a loop that was killed has finished is in the ledger, and is not done again.
        """
        recipe = taught.recipe
        if self.ledger.get("trained", {}).get("round") != number:
            self._write(trained={"round": number, "tries": []})
        tries: list[dict[str, Any]] = self.ledger["trained"]["tries"]
        while not tries or (tries[-1]["diverged"] and len(tries) <= FALLS):
            nth = len(tries)
            left = 1.0 - sum(one["good"] for one in tries)
            how = replace(
                recipe, learning_rate=recipe.learning_rate / FALL**nth, epochs=recipe.epochs * left
            )
            start = self._try(number, nth - 1) if nth else self._best()
            training = self._train(taught, how, self._try(number, nth), start)
            tries = [*tries, _told(training, how)]
            self._write(trained={"round": number, "tries": tries})
            shutil.rmtree(_checkpoint(self._try(number, nth)), ignore_errors=True)
            if training.diverged:
                self.say(f"round {number}: stopped by the guard, {training.diverged}")
        last = self._try(number, len(tries) - 1)
        if last.exists():
            swap(last, self._adapter(number))
        for path in self.folder.glob(f".try-{number}-*"):
            shutil.rmtree(path)
        return tries

    def _try(self, number: int, nth: int) -> Path:
        return self.folder / f".try-{number}-{nth}"

    def _verdict(
        self, number: int, dev: Mapping[str, Any] | None, last: Mapping[str, Any]
    ) -> dict[str, Any]:
        """Keep a round that is better on dev and has kept what the model knew."""
        if dev is None:
            return {"outcome": "rolled back", "stop": "diverged", "knowledge": None}
        change = self._ask_knowledge(f"round {number}", self._adapter(number))
        if not change["kept"]:
            return {"outcome": "rolled back", "stop": "knowledge lost", "knowledge": change}
        better = dev["share"] > last["share"]  # NaN is not better
        return {"outcome": "kept" if better else "rolled back", "knowledge": change}

    def _recipe(self) -> tuple[Recipe, str]:
        """Return how the next round trains, and why in words."""
        recipe, why = self.plan.recipe, ""
        if self.kept:
            recipe, why = pace(self.plan, self.kept["dev"], self._misses)
        rounds = self.ledger["rounds"]
        rate = recipe.learning_rate / FALL ** sum(len(r["tries"]) - 1 for r in rounds)
        return replace(recipe, learning_rate=rate, seed=recipe.seed + len(rounds)), why

    def _train(self, taught: Lesson, recipe: Recipe, out: Path, start: Path | None) -> Training:
        provider = self._model(None)
        label = f"round {out.name.split('-')[1]}: training"
        with self.progress(label, round(len(taught.rows) * recipe.epochs)) as advance:
            if taught.objective != "sft" and start:
                system = self.settings.system_text()
                model, tokenizer = provider.parts
                return preference.train(
                    model,
                    tokenizer,
                    [preference.pair(row, tokenizer, system) for row in taught.rows],
                    recipe,
                    out,
                    objective=taught.objective,
                    base=self.base,
                    start=start,
                    progress=advance,
                    checkpoint=_checkpoint(out),
                )
            data = self._encoded(taught.rows, taught.weights)
            spared = self.parts.held
            held = self._encoded(spared, [1.0] * len(spared)) if spared else None
            way = machine.chosen(provider, recipe, data)
            model, tokenizer = machine.load(provider, way)
            return train(
                model,
                tokenizer,
                data,
                recipe,
                out,
                base=self.base,
                start=start,
                progress=advance,
                checkpoint=_checkpoint(out),
                held=held,
                way=way,
            )

    def _encoded(self, rows: Sequence[Row], row_weights: Sequence[float]) -> Any:
        model, tokenizer = self._model(None).parts
        room = model.config.max_position_embeddings
        data = to_dataset(rows, row_weights)
        return encode(data, tokenizer, self.settings.system_text(), room)

    def _model(self, adapter: Path | None) -> LocalModel:
        spec = f"{self.base},adapter={adapter}" if adapter else self.base
        provider = open_provider(spec, self.settings)
        if not isinstance(provider, LocalModel):
            raise HarnessError(
                f"retrain: {self.base!r} is no local model. Name embedded or hf:PATH."
            )
        return provider

    def _dev(self, adapter: Path | None) -> Outcome:
        return self.evaluate("dev", adapter)

    def evaluate(self, split: str, adapter: Path | None) -> Outcome:
        """Ask and judge one split by the base with or without an adapter."""
        cases = select(self.cases, split, self.settings, self.judge)
        provider = self._model(adapter)
        spec = self.base if adapter is None else f"{self.base} + {adapter.name}"
        wanted = ask.requests(cases, self.settings.system_text(), _generation(self.settings))
        steady = Steady(provider, wanted)
        job = Evaluation(cases, steady, self.judge, self.settings, spec, split)
        name = adapter.name if adapter else "base"
        with self.progress(f"{split}: asking {name}", sum(c.samples for c in cases)) as advance:
            outcome = evaluate(job, self.folder / f"{split}-{name}.jsonl", advance)
        broken = [e for e in _errors(outcome) if not (adapter and e == ask.NOTHING)]
        if broken:
            raise Unjudgeable(f"{split}: {len(broken)} could not be judged, the first: {broken[0]}")
        return outcome

    def _ask_knowledge(self, name: str, adapter: Path | None) -> dict[str, Any]:
        cases = [c for c in self.cases if c.split == "knowledge"]
        if not cases:
            raise HarnessError(
                "retrain: no knowledge cases, got none in the golden files. Add some."
            )
        asked = self.ledger.get("asked", {})
        if name not in asked:
            total = sum(len(c.choices) for c in cases)
            with self.progress(f"knowledge: {name}", total) as advance:
                path = self.folder / f"knowledge-{name.replace(' ', '-')}.jsonl"
                found = knowledge.ask(self._model(adapter), cases, advance, path)
            self._write(asked={**asked, name: found})
        return knowledge.compare(
            self.ledger["asked"]["before"], self.ledger["asked"][name]
        ).as_dict()

    def _ask_chat(self, best: Path) -> None:
        """Ask a drawn part of the knowledge questions in chat, of the base and of the best."""
        cases = [c for c in self.cases if c.split == "knowledge"]
        some = chat.drawn(cases, self.plan.chat, self.plan.recipe.seed)
        if not some:
            return
        names = {"chat before": None, f"chat {best.name}": best}
        for name, adapter in names.items():
            asked = self.ledger.get("asked", {})
            if name not in asked:
                with self.progress(f"knowledge in {name}", len(some)) as advance:
                    system = self.settings.system_text()
                    with closing(Cache(cache_folder() / "replies.sqlite3")) as cache:
                        found = chat.ask(self._model(adapter), some, system, advance, cache)
                self._write(asked={**asked, name: found})
        before, after = (self.ledger["asked"][name] for name in names)
        self._write(chat=chat.compare(before, after, of=len(cases)))

    # The end.

    def _finish(self, stop: str) -> None:
        if not self.kept or self.ledger["rounds"][-1]["diverged"]:
            self._write(stop=stop, promoted=False, end=f"Stopped: {stop}. Nothing was promoted.")
            return
        if self._refused:
            self._write(stop=stop, promoted=False, end=f"Stopped: {stop}. {REFUSED}")
            return
        best = self._adapter(self.kept["round"])
        self._ask_chat(best)
        if self.ledger.get("looking") != best.name:  # a look that was cut off is no second one
            if self.ledger["looks"] >= self.plan.looks:
                end = f"Stopped: {stop}. The gate was looked at {self.plan.looks} times: no more."
                self._write(stop=stop, promoted=False, end=end)
                return
            self._write(looks=self.ledger["looks"] + 1, looking=best.name)
        outcome = self.evaluate("gate", best)
        if outcome.decision.outcome == "passed":
            promote(best, self._manifest(outcome), self.settings)
            self.ledger.pop("looking")
            end = f"Stopped: {stop}. The gate said yes: promoted."
            self._write(stop=stop, promoted=True, end=end)
            return
        self.ledger.pop("looking")
        self._write(refused=[*self.ledger.get("refused", []), self.kept["round"]])

    def _manifest(self, outcome: Outcome) -> dict[str, Any]:
        header = outcome.run.header
        kept = self.kept or {}
        return {
            "base": self.base,
            "base_fingerprint": self.ledger["base_fingerprint"],
            "model": header["model"],
            "generation": header["generation"],
            "system_prompt_hash": header["system_prompt_hash"],
            "golden_hash": header["golden_hash"],
            "rubrics": header["rubrics"],
            "data_hash": self.ledger["data_hash"],
            "rows": self.ledger["rows"],
            "recipe": kept.get("recipe"),
            "round": kept.get("round"),
            "knowledge": kept.get("knowledge"),
            "chat": self.ledger.get("chat"),
            "decision": outcome.decision.as_dict() | {"rubrics": None},
            "commit": commit(self.settings.root),
            "time": header["time"],
            "versions": {
                name: importlib.metadata.version(name) for name in ("torch", "transformers", "peft")
            },
        }


def _checkpoint(adapter: Path) -> Path:
    return adapter.with_name(f"{adapter.name}.checkpoint")


def _told(training: Training, recipe: Recipe) -> dict[str, Any]:
    """Return a training as the ledger has it: figures that JSON can hold."""
    return {
        "learning_rate": recipe.learning_rate,
        "loss": [round(x, 4) for x in training.losses if abs(x) < 1e6],  # NaN is not below
        "held": [[step, round(x, 4)] for step, x in training.held if abs(x) < 1e6],
        "diverged": training.diverged,
        "good": training.good if training.diverged else 1.0,
    }


def _errors(outcome: Outcome) -> list[str]:
    """Return what went wrong in asking and judging; a candidate's empty reply is its own fault."""
    run = outcome.run
    asked = [r.error for r in run.replies.values() if r.ending == "error"]
    return asked + [f"{v.rubric}: {v.error}" for vs in run.verdicts.values() for v in vs if v.error]


def _generation(settings: Settings) -> Generation:
    return Generation(settings.max_new_tokens, settings.temperature, settings.seed)


def _summary(outcome: Outcome) -> dict[str, Any]:
    """Keep of an evaluation what drives the next round: counts, and the share of each rubric."""
    cases = gate.results(outcome.run, str(outcome.run.header["split"]))
    passed = sum(c.status == "passed" for c in cases)
    shares = outcome.decision.per_rubric
    return {
        "k": passed,
        "n": len(cases),
        "share": passed / len(cases),
        "per_rubric": {name: [share.k, share.n] for name, share in shares.items()},
    }


def check_separation(
    rows: Sequence[Row], cases: Sequence[Case], by: Nearness | None = None
) -> None:
    """Refuse to train on rows that share a prompt with a golden case.

    Raises:
        HarnessError: With both sides of each clash, one a line.
    """
    found = separation(rows, cases, by)
    if found:
        raise HarnessError("\n".join(clash_text(clash) for clash in found))
