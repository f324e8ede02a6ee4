"""The gate's history: one line a run in `.harness/history.jsonl`, for the trend on the page."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from harness.gate import Decision, Share
from harness.record import Run
from harness.settings import Settings

KEPT = 40  # points of a trend: more do not fit a page's width


@dataclass(frozen=True, slots=True)
class Point:
    """One earlier gate: when, of which model and golden cases, and what it said."""

    time: str
    commit: str
    model: str
    golden: str
    outcome: str
    k: int
    n: int

    @property
    def share(self) -> Share:
        """The share of cases with its bounds."""
        return Share(self.k, self.n)


def point(run: Run, decision: Decision) -> Point:
    """Return what the history keeps of a run."""
    head = run.header
    return Point(
        str(head["time"]),
        str(head["commit"]),
        str(head["model"].get("fingerprint", "")),
        str(head["golden_hash"]),
        decision.outcome,
        decision.share.k,
        decision.share.n,
    )


def read(settings: Settings) -> list[Point]:
    """Return the last points, oldest first; a line that a kill cut off is left out."""
    path = _path(settings)
    if not path.is_file():
        return []
    found = []
    for line in path.read_text("utf-8", errors="replace").splitlines()[-KEPT:]:
        try:
            found.append(Point(**json.loads(line)))
        except (ValueError, TypeError):
            continue
    return found


def add(run: Run, decision: Decision, settings: Settings) -> None:
    """Append a whole gate to the history; the same run again adds nothing."""
    new = point(run, decision)
    if decision.stopped_early or not new.n or new in read(settings):
        return
    path = _path(settings)
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a", encoding="utf-8", newline="\n") as file:
        file.write(json.dumps(asdict(new)) + "\n")


def _path(settings: Settings) -> Path:
    return settings.path(settings.work) / "history.jsonl"
