"""The baseline: the accepted run as one sorted JSON file in git, changed only by `accept`."""

import json
import os
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from harness.changes import plain
from harness.errors import HarnessError
from harness.golden import asdict_case, case_hash, digest
from harness.judge import Verdict
from harness.record import Run, case_from, verdict_from, verdict_line
from harness.rows import strict_json
from harness.settings import read_text
from rubrics.base import Case, Reply

VERSION = 1
# By these a baseline is known among the .json files of a commit; a manifest has the first alone.
MARKS = ('"system_prompt_hash": ', '"digest": ')
_LOCK = ("gate", "generation", "system_prompt", "system_prompt_hash", "rubrics")
_RUN = ("provider", "model", "time", "commit", "harness", "golden_hash", "split")
_UNSAID = {"id", "source", "note", "ideal"}  # of a case: they move without a change of what it asks
_SECRET = re.compile(r"(^|_)(API)?(KEY|TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIALS?)(_|$)")
_RESTORE = "Restore it by git (after a merge, one of its sides), and accept a run again."
_LEAST = 12  # characters: a shorter value may stand in a text by accident


@dataclass(frozen=True, slots=True)
class Reason:
    """Why somebody accepted a run that fails, or a changed lock, and what it was."""

    time: str
    reason: str
    what: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Baseline:
    """An accepted run with what it locks: its header's settings, prompt and rubrics."""

    run: Run
    reasons: tuple[Reason, ...] = ()


def dump(baseline: Baseline) -> str:
    """Return the file's text: keys sorted, one value a line, nothing that hides in an editor.

    Raises:
        HarnessError: If the value of a secret of the environment would be in it.
    """
    run = baseline.run
    data: dict[str, Any] = {
        "version": VERSION,
        "run": {k: plain(run.header.get(k)) for k in _RUN},
        "outcome": (run.decision or {}).get("outcome"),
        "lock": {k: plain(run.header.get(k)) for k in _LOCK},
        "reasons": [plain(asdict(r)) for r in baseline.reasons],
        "cases": {name: _case_data(run, case) for name, case in run.cases.items()},
    }
    data["run"]["provider"] = _bare(str(data["run"]["provider"]))
    data["digest"] = digest(data)
    text = json.dumps(data, indent=1, sort_keys=True, ensure_ascii=False, allow_nan=False)
    _refuse_secrets(text)
    return "".join(_seen(c) for c in text) + "\n"


def _case_data(run: Run, case: Case) -> dict[str, Any]:
    """Return a case: hash, what it asks without defaults, each sample's reply and verdicts."""
    bare = asdict_case(Case())
    asks = {k: v for k, v in asdict_case(case).items() if v != bare[k] and k not in _UNSAID}
    samples = []
    for sample in range(case.samples):
        reply = run.replies[case.id, sample]
        verdicts = {v.rubric: _verdict_data(v) for v in run.verdicts[case.id, sample]}
        samples.append({"reply": reply.text, "ending": reply.ending, "verdicts": verdicts})
    return {"hash": case_hash(case), "asks": plain(asks), "samples": samples}


def _verdict_data(verdict: Verdict) -> Any:
    """Return the status alone where there is nothing to point at."""
    line = verdict_line(verdict)
    return (
        {"status": line["status"], "findings": line["findings"]}
        if line["findings"]
        else (line["status"])
    )


def load(text: str, where: str) -> Baseline:
    """Read a baseline's text.

    Raises:
        HarnessError: If it is no baseline, of another version, or was changed by hand.
    """
    try:
        data = strict_json(text)
        if data.get("version") != VERSION:
            raise HarnessError(
                f"{where}: baseline version {data.get('version')!r} is unknown."
                " Delete it and accept a run again."
            )
        told = data.pop("digest", None)
        if told != digest(data):
            raise HarnessError(
                f"{where}: changed by hand or by a merge, got digest {told!r}, not"
                f" {digest(data)!r}. {_RESTORE}"
            )
        return _baseline(data)
    except (ValueError, KeyError, TypeError, AttributeError) as exc:
        raise HarnessError(
            f"{where}: not a baseline, got {type(exc).__name__}: {exc}. {_RESTORE}"
        ) from None


def _baseline(data: Mapping[str, Any]) -> Baseline:
    header = {**data["run"], **data["lock"], "stopped_early": False}
    cases: dict[str, Case] = {}
    replies: dict[tuple[str, int], Reply] = {}
    verdicts: dict[tuple[str, int], tuple[Verdict, ...]] = {}
    bare = asdict_case(Case())
    for name, item in data["cases"].items():
        cases[name] = case_from({**bare, **item["asks"], "id": name})
        for nth, sample in enumerate(item["samples"]):
            replies[name, nth] = Reply(sample["reply"], name, nth, sample["ending"])
            verdicts[name, nth] = tuple(_verdicts(name, nth, sample["verdicts"], header["rubrics"]))
    run = Run(header, cases, replies, verdicts, {"outcome": data["outcome"]})
    reasons = tuple(Reason(r["time"], r["reason"], tuple(r["what"])) for r in data["reasons"])
    return Baseline(run, reasons)


def _verdicts(
    case: str, sample: int, data: Mapping[str, Any], rubrics: Mapping[str, Any]
) -> Iterator[Verdict]:
    for rubric, value in data.items():
        told = {"status": value, "findings": []} if isinstance(value, str) else dict(value)
        line = {"case": case, "sample": sample, "rubric": rubric, **told}
        # A rubric that only a case switches on has no fingerprint of its own in the lock.
        yield verdict_from({**line, "version": rubrics.get(rubric, {}).get("version", 0)})


def read(path: Path) -> Baseline:
    """Read a baseline file.

    Raises:
        HarnessError: If it is not there, or no baseline.
    """
    return load(read_text(path), str(path))


def read_run(path: Path) -> Run:
    """Read a run record, or a baseline (.json) as a run.

    Raises:
        HarnessError: If it is neither.
    """
    from harness import record

    return read(path).run if path.suffix == ".json" else record.read(path)


def _bare(provider: str) -> str:
    """Leave name and password out of an address."""
    return re.sub(r"(?<=://)[^/@\s]*@", "", provider)


def _refuse_secrets(text: str) -> None:
    for name, value in os.environ.items():
        told = json.dumps(value, ensure_ascii=False)[1:-1]
        if _SECRET.search(name.upper()) and len(value) >= _LEAST and told in text:
            raise HarnessError(
                f"baseline: would hold the value of ${name}, which is to stay secret."
                " Take it out of prompts and settings; a reply that says it is a leak."
            )


def _seen(char: str) -> str:
    """Escape what would hide text or turn its direction in a review; JSON reads it back."""
    if char != "\n" and unicodedata.category(char) in {"Cc", "Cf", "Cs", "Zl", "Zp"}:
        units = char.encode("utf-16-be", "surrogatepass").hex()
        return "".join(f"\\u{units[n : n + 4]}" for n in range(0, len(units), 4))
    return char
