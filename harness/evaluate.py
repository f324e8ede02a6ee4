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
from harness import gate, regress, show, similar, told, vcs
from harness.cache import Cache
from harness.golden import digest, golden_hash
from harness.judge import Judge, Verdict
from harness.provider import Generation, Provider, Replay, as_dict, promoted_manifest
from harness.record import Run, Writer
from harness.regress import Against, Reference
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
    known: Mapping[tuple[str, int], Reply] = field(default_factory=dict)  # not asked again
    selection: str = ""  # "5 of 60 cases selected", where these are not all
    reference: Reference | None = None  # the baseline, where the run is held against one

    @property
    def generation(self) -> Generation:
        """How replies are made, by the settings."""
        return generation(self.settings)


def generation(settings: Settings) -> Generation:
    """How replies are made, by the settings."""
    return Generation(settings.max_new_tokens, settings.temperature, settings.seed)


@dataclass(frozen=True, slots=True)
class Outcome:
    """A run with its decision, how many replies were asked anew, and what the baseline says."""

    run: Run
    decision: gate.Decision
    asked: int
    against: Against | None = None

    def base(self, reference: Reference | None) -> Run | None:
        """Return what the page shows beside the run: the accepted one, by the same rubrics."""
        if self.against and self.against.base:
            return self.against.base
        return reference.lock.run if reference and reference.lock else None


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
    return tuple(replace(c, samples=n, min_pass=_needed(c, n)) for c in chosen)


def _needed(case: Case, samples: int) -> int | None:
    """Keep the share of the samples that must pass, rounded up: more of them loosen nothing."""
    return case.min_pass and -(-case.min_pass * samples // case.samples)


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
    left = [r for r in wanted if (r.case, r.sample) not in job.known]
    kept = [job.known[r.case, r.sample] for r in wanted if (r.case, r.sample) in job.known]
    recorded = "recorded" in job.provider.identity  # they are there already
    cache = Cache(job.cache) if job.cache and not recorded else None
    try:
        with Writer(path, header(job), job.cases) as writer:
            book = Book(header=writer.header, cases=job.cases, judge=job.judge, writer=writer)
            for reply in kept:
                book.add(reply, known=True)
                _tell(progress)
            writer.publish()
            for reply, cached in asking.ask(job.provider, left, job.generation, cache):
                book.add(reply, known=cached)
                _tell(progress)
                if job.stop_early and _certain(book.run, job):
                    book.stopped_early = len(book.replies) < len(wanted)
                    break
            return book.close(job.settings, job.reference)
    finally:
        if cache:
            cache.close()


def _tell(progress: Callable[[int], object] | None) -> None:
    if progress:
        progress(1)


@dataclass(slots=True)
class Book:
    """A run while it grows: judges each reply, and writes it down at once."""

    header: Mapping[str, Any]
    cases: Sequence[Case]
    judge: Judge
    writer: Writer
    replies: dict[tuple[str, int], Reply] = field(default_factory=dict)
    verdicts: dict[tuple[str, int], tuple[Verdict, ...]] = field(default_factory=dict)
    asked: int = 0
    stopped_early: bool = False
    _cases: dict[str, Case] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._cases = {c.id: c for c in self.cases}

    @property
    def run(self) -> Run:
        """What is known so far."""
        head = {**self.header, "stopped_early": self.stopped_early}
        return Run(head, self._cases, self.replies, self.verdicts)

    def add(self, reply: Reply, *, known: bool) -> None:
        """Judge a reply and write both down; an error has nothing to judge."""
        key = (reply.case, reply.sample)
        erred = reply.ending == "error"
        found = () if erred else tuple(self.judge.verdicts(reply, self._cases[reply.case]))
        self.replies[key], self.verdicts[key] = reply, found
        self.writer.reply(reply, found, cached=known)
        self.asked += not known

    def close(
        self, settings: Settings, reference: Reference | None, *, recorded: bool = False
    ) -> Outcome:
        """Decide, and close the record; `recorded` replies may be of a project of another day."""
        run = self.run
        whole = replace(run, decision={})  # it is written once the baseline has spoken
        decision, against = _decided(whole, settings, reference, self.judge)
        if recorded:
            decision = _today(whole, decision, settings, self.judge)
        done = decision.as_dict()
        self.writer.decision({**done, "stopped_early": self.stopped_early})
        return Outcome(replace(run, decision=done), decision, self.asked, against)


def _decided(
    run: Run, settings: Settings, reference: Reference | None, judge: Judge | None = None
) -> tuple[gate.Decision, Against | None]:
    """Decide on a run; held against the baseline only where all gate cases were chosen."""
    split = str(run.header.get("split", "gate"))
    decision = gate.decide(run, settings, split=split)
    if reference is None or split != "gate" or run.header.get("selection"):
        return decision, None
    decision, against = regress.weigh(run, decision, settings, reference, judge)
    return replace(decision, notes=(*decision.notes, *_of_a_live_run(run, settings))), against


def _of_a_live_run(run: Run, settings: Settings) -> Iterator[str]:
    """Say what may make a gate of a model less than it looks.

    `current` may be no model that was promoted: its folder may just be missing. And near-duplicates
    among the cases count twice; a replay, which takes a second, is not held up by that search.
    """
    if run.header["model"].get("recorded"):
        return
    if run.header.get("provider") == "current" and promoted_manifest(settings) is None:
        yield f"nothing is promoted in {settings.promoted}: `current` is the embedded model"
    near = list(similar.clashes([similar.of_case(c) for c in run.cases.values()]))
    if near:
        pairs = told.some([f"{clash.first} and {clash.second}" for clash in near], 3)
        yield f"nearly the same prompts count twice, `harness validate` shows them: {pairs}"


def _today(
    run: Run, decision: gate.Decision, settings: Settings, judge: Judge | None = None
) -> gate.Decision:
    """Hold a decision on a whole gate's record against the project as it is today."""
    from harness import today  # which imports this module

    if gate.why_not(run.header):
        return decision
    return today.weigh(run, decision, settings, today.behind(run, settings, judge))


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
        "generation": _generation(job),
        "seed": s.seed,
        "system_prompt": system,
        "system_prompt_hash": digest(system),
        "split": job.split,
        "golden_hash": golden_hash(job.cases),
        "rubrics": job.judge.fingerprints(job.cases),
        "gate": {name: _plain(getattr(s, name)) for name in _GATE_SETTINGS},
        "python": platform.python_version(),
        "harness": importlib.metadata.version("mimir-harness"),
        "selection": job.selection,
        "stopped_early": False,
    }


def _generation(job: Evaluation) -> dict[str, Any]:
    """Return how the replies were made: a replay's are those of its record, not of today."""
    if isinstance(job.provider, Replay):
        return dict(job.provider.run.header["generation"])
    return as_dict(job.generation)


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
            env=vcs.environment(),
            capture_output=True,
            text=True,
            timeout=10,
            check=False,
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""


def decided(path: Path, settings: Settings) -> tuple[Run, gate.Decision]:
    """Read a record and decide on it anew, by today's settings and against the baseline.

    Where today's golden files, system prompt, rubrics or generation settings are others than the
    record's, that is said, and it is no pass.
    """
    from harness import record

    run = record.read(path)
    decision, _ = _decided(run, settings, regress.open_reference(settings))
    return run, _today(run, decision, settings)


def live(run: Run, settings: Settings) -> str:
    """Return '' where a run speaks for the promoted model, else what it is instead.

    Recorded replies count as a gate of a model only if model, system prompt and generation
    settings are those of the promoted manifest.
    """
    recorded = run.header["model"].get("recorded")
    if not recorded:
        return ""
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
    if why := gate.why_not(run.header):
        return f"{why}; {decision.share.k} of {decision.share.n} passed"
    word = {"passed": "PASSED", "failed": "FAILED", "unjudged": "COULD NOT BE JUDGED"}
    kind = live(run, settings)
    who = f"gate ({kind})" if kind else "gate"
    return show.line(f"{who} {word[decision.outcome]}: {decision.reason}")


def shown(run: Run) -> Iterator[tuple[Case, int, Reply | None, tuple[Verdict, ...]]]:
    """Walk over all samples of a run in the order of its cases."""
    for case in run.cases.values():
        for sample in range(case.samples):
            key = (case.id, sample)
            yield case, sample, run.replies.get(key), run.verdicts.get(key, ())
