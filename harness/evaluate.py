"""Evaluate: ask every case, judge every reply, write the record, decide."""

import datetime as dt
import importlib.metadata
import platform
import subprocess
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from harness import ask as asking
from harness import gate
from harness.cache import Cache
from harness.golden import digest, golden_hash
from harness.judge import Judge, Verdict
from harness.provider import Generation, Provider, as_dict
from harness.record import Run, Writer
from harness.settings import Settings, cache_folder
from rubrics.base import Case, Reply

# The settings that move the gate: recorded with the run, locked by the baseline.
_GATE_SETTINGS = ("pass_rate", "min_cases", "statistic", "per_rubric", "rubrics")


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What to evaluate, and with what."""

    cases: Sequence[Case]
    provider: Provider
    judge: Judge
    settings: Settings
    spec: str
    split: str = "gate"
    stop_early: bool = False
    cache: Path | None = field(default_factory=lambda: cache_folder() / "replies.sqlite3")

    @property
    def generation(self) -> Generation:
        """How replies are made, by the settings."""
        s = self.settings
        return Generation(s.max_new_tokens, s.temperature, s.seed)


@dataclass(frozen=True, slots=True)
class Outcome:
    """A run with its decision, and how many replies were asked anew."""

    run: Run
    decision: gate.Decision
    asked: int


def select(cases: Sequence[Case], split: str, settings: Settings, judge: Judge) -> tuple[Case, ...]:
    """Keep the cases of a split, with the number of samples that the settings ask for.

    Raises:
        HarnessError: If a case has settings that no rubric knows.
    """
    chosen = [c for c in cases if c.split == split]
    for case in chosen:
        judge.check_case(case)
    if settings.samples is None:
        return tuple(chosen)
    n = settings.samples
    return tuple(
        replace(c, samples=n, min_pass=min(c.min_pass, n) if c.min_pass else None) for c in chosen
    )


def evaluate(
    job: Evaluation, path: Path, progress: Callable[[int], object] | None = None
) -> Outcome:
    """Ask and judge every case of a job; the record at `path` grows as replies come.

    Args:
        job: Cases, provider, rubrics and settings.
        path: Where the record goes; an older one there is replaced.
        progress: Called with the number of replies that were just judged.

    Returns:
        The run, the gate's decision on it, and the number of replies asked anew.
    """
    wanted = asking.requests(job.cases, job.settings.system_text(), job.generation)
    cases = {c.id: c for c in job.cases}
    replies: dict[tuple[str, int], Reply] = {}
    verdicts: dict[tuple[str, int], tuple[Verdict, ...]] = {}
    head = header(job)
    asked = 0
    cache = Cache(job.cache) if job.cache else None
    try:
        with Writer(path, head, job.cases) as writer:
            for reply, cached in asking.ask(job.provider, wanted, job.generation, cache):
                key = (reply.case, reply.sample)
                found = () if reply.ending == "error" else job.judge.verdicts(reply, cases[key[0]])
                replies[key], verdicts[key] = reply, tuple(found)
                writer.reply(reply, found, cached=cached)
                asked += not cached
                if progress:
                    progress(1)
                if job.stop_early and _certain(Run(head, cases, replies, verdicts), job):
                    head = {**head, "stopped_early": len(replies) < len(wanted)}
                    break
            run = Run(head, cases, replies, verdicts)
            decision = gate.decide(run, job.settings, split=job.split)
            writer.decision(
                {**decision.as_dict(), "stopped_early": bool(head.get("stopped_early"))}
            )
    finally:
        if cache:
            cache.close()
    return Outcome(replace(run, decision=decision.as_dict()), decision, asked)


def _certain(run: Run, job: Evaluation) -> bool:
    """Say whether the gate fails whatever the replies still to come."""
    return gate.decide(run, job.settings, split=job.split).outcome == "failed"


def header(job: Evaluation) -> dict[str, Any]:
    """Return the record's first line: what was run, and what repeats it."""
    s = job.settings
    system = s.system_text()
    return {
        "time": dt.datetime.now(dt.UTC).isoformat(timespec="seconds"),
        "commit": commit(s.root),
        "provider": job.spec,
        "model": dict(job.provider.identity),
        "generation": as_dict(job.generation),
        "seed": s.seed,
        "system_prompt": system,
        "system_prompt_hash": digest(system),
        "split": job.split,
        "golden_hash": golden_hash(job.cases),
        "rubrics": job.judge.fingerprints(),
        "gate": {name: _plain(getattr(s, name)) for name in _GATE_SETTINGS},
        "python": platform.python_version(),
        "harness": importlib.metadata.version("mimir-harness"),
        "stopped_early": False,
    }


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {k: _plain(v) for k, v in value.items()}
    return value


def commit(folder: Path) -> str:
    """Return the git commit of a folder, with `+changes` where it is dirty; empty outside git."""
    try:
        done = subprocess.run(
            ["git", "describe", "--always", "--abbrev=12", "--dirty=+changes", "--exclude=*"],  # noqa: S607
            cwd=folder,
            capture_output=True,
            text=True,
            timeout=10,
            check=False,
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""


def decided(path: Path, settings: Settings) -> tuple[Run, gate.Decision]:
    """Read a record and decide on it anew, by today's settings."""
    from harness import record

    run = record.read(path)
    if run.decision and run.decision.get("stopped_early"):
        run = replace(run, header={**run.header, "stopped_early": True})
    return run, gate.decide(run, settings, split=str(run.header.get("split", "gate")))


def live(run: Run, settings: Settings) -> str:
    """Return '' where a run speaks for the promoted model, else what it is instead.

    Recorded replies count as a gate of a model only if model, system prompt and generation
    settings are those of the promoted manifest.
    """
    recorded = run.header["model"].get("recorded")
    if not recorded:
        return ""
    from harness.provider import promoted_manifest

    manifest = promoted_manifest(settings)
    same = manifest is not None and (
        manifest["model"]["fingerprint"] == run.header["model"].get("fingerprint")
        and manifest["system_prompt_hash"] == run.header["system_prompt_hash"]
        and manifest["generation"] == run.header["generation"]
    )
    if same:
        return ""
    return f"rubric check on recorded replies of {str(recorded)[:10]}, not a gate of the model"


def sentence(run: Run, decision: gate.Decision, settings: Settings) -> str:
    """Return the gate's word in one sentence: the same in terminal, JUnit and page."""
    word = {"passed": "PASSED", "failed": "FAILED", "unjudged": "COULD NOT BE JUDGED"}
    kind = live(run, settings)
    who = f"gate ({kind})" if kind else "gate"
    return f"{who} {word[decision.outcome]}: {decision.reason}"


def shown(run: Run) -> Iterator[tuple[Case, int, Reply | None, tuple[Verdict, ...]]]:
    """Walk over all samples of a run in the order of its cases."""
    for case in run.cases.values():
        for sample in range(case.samples):
            key = (case.id, sample)
            yield case, sample, run.replies.get(key), run.verdicts.get(key, ())
