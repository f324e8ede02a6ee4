"""What every run leaves beside its record: report.html and junit.xml."""

import os
import xml.etree.ElementTree as ET
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from harness import ci, history, show
from harness.evaluate import sentence
from harness.gate import Decision, results
from harness.marks import visible
from harness.record import Run
from harness.report import render
from harness.settings import Settings


def leave(  # noqa: PLR0913
    run: Run,
    decision: Decision,
    settings: Settings,
    folder: Path,
    *,
    base: Run | None = None,
    story: Mapping[str, Any] | None = None,
    note: str = "",
) -> Path:
    """Write page and JUnit file, add to history and step summary; return the page's path."""
    page = folder / "report.html"
    write(folder / "junit.xml", junit(run, decision, settings, note=note))  # what CI needs first
    write(page, render(run, decision, settings, base=base, story=story, note=note))
    if not note and run.header["split"] == "gate":
        history.add(run, decision, settings)
    ci.step_summary(run, decision, settings, base=base, note=note)
    return page


def write(path: Path, text: str) -> None:
    """Write a file whole or not at all: an older one stays until the new one is complete."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f".{path.name}.{os.getpid()}")
    part.write_text(text, encoding="utf-8", newline="\n")
    part.replace(path)


def junit(run: Run, decision: Decision, settings: Settings, *, note: str = "") -> str:
    """Return JUnit XML that says what the gate says: in a passing gate a failed case is skipped."""
    word = note or sentence(run, decision, settings)
    tolerated = not note and decision.outcome == "passed"
    suite = ET.Element("testsuite", name="golden")
    counts = {"failures": 0, "errors": 0, "skipped": 0}
    cases = results(run, str(run.header["split"]))
    for result in cases:
        case = ET.SubElement(suite, "testcase", classname="golden", name=result.id)
        if result.status == "passed":
            continue
        kind = "error" if result.status == "errored" else "skipped" if tolerated else "failure"
        counts[{"error": "errors", "failure": "failures"}.get(kind, kind)] += 1
        ET.SubElement(case, kind, message=_clean(_why(run, result.id, result.errors)))
    if not note and decision.outcome != "passed":
        case = ET.SubElement(suite, "testcase", classname="golden", name="gate")
        kind = "failure" if decision.outcome == "failed" else "error"
        counts["failures" if kind == "failure" else "errors"] += 1
        ET.SubElement(case, kind, message=_clean(word))
    total = len(suite.findall("testcase"))
    suite.attrib.update({"tests": str(total), **{k: str(v) for k, v in counts.items()}})
    out = ET.SubElement(suite, "system-out")
    out.text = _clean("\n".join([word, *decision.notes]))
    return ET.tostring(suite, encoding="unicode", xml_declaration=True) + "\n"


def _why(run: Run, case: str, errors: tuple[str, ...]) -> str:
    lines = [
        show.finding_line(f)
        for (owner, _), verdicts in run.verdicts.items()
        if owner == case
        for v in verdicts
        for f in v.findings
        if f.severity == "error"
    ]
    return "; ".join([*errors, *lines])


def _clean(text: str) -> str:
    """Leave out what XML 1.0 cannot hold."""
    return "".join(
        c for c in visible(text) if c in "\t\n\r" or (c >= " " and c not in "\ufffe\uffff")
    )
