"""The run record: JSON Lines, appended as things happen, so that a killed run resumes.

Lines, by `type`: `run` (the header, first), `case`, `reply`, `verdict`, `decision` (last).
docs/run-record.md describes the fields.
"""

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from types import MappingProxyType, TracebackType
from typing import IO, TYPE_CHECKING, Any, Self

from harness.errors import HarnessError
from harness.golden import asdict_case
from harness.judge import Verdict
from harness.rows import strict_json
from rubrics.base import Case, Expectation, Finding, Format, Message, Reply, Span, Term

if TYPE_CHECKING:
    import pandas

VERSION = 1
_HEADER = {"time", "provider", "model", "generation", "split", "rubrics", "gate"}
_ENDINGS = {"stop", "length", "error", "unknown"}
_STATUSES = {"passed", "failed", "errored"}


@dataclass(frozen=True, slots=True)
class Run:
    """All verdicts of one evaluation, and what repeats it."""

    header: Mapping[str, Any]
    cases: Mapping[str, Case]
    replies: Mapping[tuple[str, int], Reply] = field(default_factory=dict)
    verdicts: Mapping[tuple[str, int], tuple[Verdict, ...]] = field(default_factory=dict)
    decision: Mapping[str, Any] | None = None

    def to_pandas(self) -> "pandas.DataFrame":
        """Return one row a reply: case, sample, split, tags, prompt, reply, ending, status, faults.

        `status` is passed, failed or errored; `faults` the ids of the rubrics that found an error;
        then one column a rubric with its own status, missing where it did not apply.
        """
        from harness.frames import to_pandas

        return to_pandas(self)

    def _repr_html_(self) -> str:
        """Show decision and shares in a notebook."""
        from harness.frames import card

        return card(self)


class Writer:
    """Appends lines to a record; each is flushed, so that what was judged is never lost.

    The file takes its name at `publish`, once it holds what an older one there may know.
    """

    def __init__(self, path: Path, header: Mapping[str, Any], cases: Iterable[Case]) -> None:
        self.header = header
        self._path, self._part = path, path.with_name(f".{path.name}.{os.getpid()}")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file: IO[str] = self._part.open("w", encoding="utf-8", newline="\n")
        except OSError as exc:
            raise HarnessError(
                f"{path.parent}: cannot be written to, {exc.strerror}. Free it, or set `reports`."
            ) from None
        self._write({"type": "run", "version": VERSION, **header})
        for case in cases:
            self._write({"type": "case", **asdict_case(case)})

    def publish(self) -> None:
        """Replace an older record of that name, and go on in the new one.

        What an earlier run left beside it goes: a run that is killed must not end in its pass.
        """
        if self._part.exists():
            self._file.close()
            for name in ("report.html", "junit.xml"):
                self._path.with_name(name).unlink(missing_ok=True)
            self._part.replace(self._path)
            self._file = self._path.open("a", encoding="utf-8", newline="\n")

    def reply(self, reply: Reply, verdicts: Iterable[Verdict], *, cached: bool = False) -> None:
        """Write one reply and what the rubrics say of it."""
        lines = [verdict_line(verdict) for verdict in verdicts]
        # The count tells a record that lost verdicts from one whose rubrics had nothing to say.
        self._write({"type": "reply", **asdict(reply), "cached": cached, "verdicts": len(lines)})
        for line in lines:
            self._write(line)
        self._file.flush()

    def decision(self, decision: Mapping[str, Any]) -> None:
        """Close the record with the gate's word."""
        self.publish()
        self._write({"type": "decision", **decision})
        self._file.flush()

    def _write(self, data: Mapping[str, Any]) -> None:
        self._file.write(json.dumps(data, ensure_ascii=False, allow_nan=False, default=dict) + "\n")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        exc: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._file.close()
        self._part.unlink(missing_ok=True)


def verdict_line(verdict: Verdict) -> dict[str, Any]:
    """Return a verdict as a line of the record."""
    findings = [
        {
            "key": f.key,
            "message": f.message,
            "severity": f.severity,
            "start": f.span.start if f.span else None,
            "end": f.span.end if f.span else None,
        }
        for f in verdict.findings
    ]
    return {
        "type": "verdict",
        "case": verdict.case,
        "sample": verdict.sample,
        "rubric": verdict.rubric,
        "version": verdict.version,
        "status": verdict.status,
        "findings": findings,
        "figures": dict(verdict.figures),
        "error": verdict.error,
    }


def read(path: Path) -> Run:
    """Read a record. What a kill cut off is left out; anything else that is wrong is an error.

    Cut off are a half line at the end and, where there is no decision yet, the last reply.

    Raises:
        HarnessError: If the file is missing, is no record, or a line is broken.
    """
    lines = list(_lines(path))
    _check_header(path, lines)
    counts: dict[tuple[str, int], int] = {}
    cases: dict[str, Case] = {}
    replies: dict[tuple[str, int], Reply] = {}
    verdicts: dict[tuple[str, int], tuple[Verdict, ...]] = {}
    decision: dict[str, Any] | None = None
    last: tuple[str, int] | None = None
    try:
        for line in lines[1:]:
            match line.pop("type"):
                case "case":
                    cases[line["id"]] = case_from(line)
                    _check(cases[line["id"]].samples >= 1, "samples is below 1")
                case "reply":
                    line.pop("cached", None)
                    last = (line["case"], line["sample"])
                    _check(last not in replies, f"two replies of {last[0]!r}")
                    counts[last] = line.pop("verdicts", -1)
                    replies[last] = Reply(**line)
                    _check(isinstance(replies[last].text, str), "a reply is no text")
                    _check(replies[last].ending in _ENDINGS, "an unknown ending")
                case "verdict":
                    verdict = verdict_from(line)
                    _check(verdict.status in _STATUSES, f"status {verdict.status!r} is unknown")
                    key = (verdict.case, verdict.sample)
                    verdicts[key] = (*verdicts.get(key, ()), verdict)
                case "decision":
                    decision = line
                case other:
                    raise HarnessError(f"{path}: unknown line type, got {other!r}. Run it again.")
    except (KeyError, TypeError, ValueError) as exc:
        raise HarnessError(f"{path}: a line is broken, got {exc!r}. Run it again.") from None
    _check_counts(path, counts, verdicts, last if decision is None else None)
    if decision is None and last is not None:  # a kill may have cut its verdicts off
        replies.pop(last)
        verdicts.pop(last, None)
    head = {**lines[0], "stopped_early": bool(decision and decision.get("stopped_early"))}
    return Run(MappingProxyType(head), cases, replies, verdicts, decision)


def _check_header(path: Path, lines: list[dict[str, Any]]) -> None:
    if not lines or lines[0].get("type") != "run":
        raise HarnessError(f"{path}: not a run record, got no header line. Name a run.jsonl.")
    if lines[0].get("version") != VERSION:
        got = lines[0].get("version")
        raise HarnessError(f"{path}: record version {got!r} is unknown. Run it again.")
    if missing := _HEADER - lines[0].keys():
        raise HarnessError(f"{path}: the header lacks {', '.join(sorted(missing))}. Run it again.")


def _check_counts(
    path: Path,
    counts: Mapping[tuple[str, int], int],
    verdicts: Mapping[tuple[str, int], tuple[Verdict, ...]],
    cut: tuple[str, int] | None,
) -> None:
    """Refuse a record in which a reply has other verdicts than were written with it.

    `cut` is the reply that a kill may have cut off. A record of an earlier version has no counts.
    """
    for key, n in counts.items():
        found = len(verdicts.get(key, ()))
        if n >= 0 and found != n and key != cut:
            raise HarnessError(
                f"{path}: verdicts on {key[0]!r} are missing or too many, got {found} of {n}."
                " Run it again."
            )


def _check(good: bool, why: str) -> None:  # noqa: FBT001
    if not good:
        raise ValueError(why)


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    try:
        raw = path.read_bytes()
    except OSError as exc:
        raise HarnessError(f"{path}: cannot be read, {exc.strerror}. Check the path.") from None
    pieces = raw.split(b"\n")
    for nth, piece in enumerate(pieces, 1):
        if not piece:
            continue
        try:
            data = strict_json(piece.decode("utf-8"))
            if not isinstance(data, dict):
                raise ValueError("not an object")  # noqa: TRY004, TRY301
        except ValueError as exc:
            if nth == len(pieces):  # cut off by a kill: what stands before is whole
                return
            raise HarnessError(
                f"{path}:{nth}: a line is broken, got {exc}. Run it again."
            ) from None
        yield data


def case_from(data: Mapping[str, Any]) -> Case:
    """Turn the data of `asdict_case` back into a case."""
    plain: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in data.items()}
    plain["messages"] = tuple(Message(**m) for m in data["messages"])
    for key in ("expect", "forbid"):
        plain[key] = tuple(Expectation(tuple(Term(**t) for t in e["any"])) for e in data[key])
    if data["format"]:
        pairs: dict[str, Any] = {
            k: tuple(v) if isinstance(v, list) else v for k, v in data["format"].items()
        }
        plain["format"] = Format(**pairs)
    return Case(**plain)


def verdict_from(line: dict[str, Any]) -> Verdict:
    """Turn the data of `verdict_line` back into a verdict."""
    findings = tuple(
        Finding(
            message=f["message"],
            span=None if f["start"] is None else Span(f["start"], f["end"]),
            key=f["key"],
            severity=f["severity"],
            rubric=line["rubric"],
        )
        for f in line.pop("findings")
    )
    return Verdict(**{k: v for k, v in line.items() if k != "type"}, findings=findings)
