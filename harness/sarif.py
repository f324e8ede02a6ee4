"""The objects of a SARIF 2.1.0 log: a result lies at the row of the reply, its mark in the reply.

Each reply is an artifact of its own. Offsets are code points of it, as everywhere in the harness:
`columnKind` says so.
Source: OASIS, Static Analysis Results Interchange Format 2.1.0, sections 3.20, 3.24 and 3.30.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote

from harness.score import Scored
from rubrics.base import Finding, Rubric, Span

JUDGED = {0, 1}  # exit codes of a gate that passed or failed
MOST_ERRORS = 100  # notifications that a log holds; a rule that raises may do so on every reply
_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def head(rules: Mapping[str, Rubric]) -> str:
    """Return the log up to the first result."""
    driver = {
        "name": "mimir-harness",
        "version": _version(),
        "rules": [_rule(rule) for rule in rules.values()],
    }
    return (
        f'{{"$schema": "{_SCHEMA}",\n"version": "2.1.0",\n"runs": [{{\n'
        f'"tool": {json.dumps({"driver": driver}, ensure_ascii=False)},\n'
        '"columnKind": "unicodeCodePoints",\n"results": ['
    )


def tail(errors: Sequence[str], gate: tuple[int, str] | None = None) -> str:
    """Return the rest of the log: whether everything could be judged, and the gate's word."""
    notes = [{"level": "error", "message": {"text": error}} for error in errors]
    invocation: dict[str, Any] = {"executionSuccessful": not errors}
    if gate:
        code, word = gate
        level = "note" if code in JUDGED else "error"  # the log of a failed gate is whole
        notes.insert(0, {"level": level, "message": {"text": word}})
        invocation |= {
            "executionSuccessful": not errors and code in JUDGED,
            "exitCode": code,
            "exitCodeDescription": word,
        }
    if notes:
        invocation["toolExecutionNotifications"] = notes
    return f'"invocations": {json.dumps([invocation], ensure_ascii=False)}\n}}]}}\n'


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("mimir-harness")
    except PackageNotFoundError:
        return "unknown"


def _rule(rule: Rubric) -> dict[str, Any]:
    return {
        "id": rule.id,
        "shortDescription": {"text": rule.doc.strip().splitlines()[0]},
        "fullDescription": {"text": rule.doc.strip()},
        "defaultConfiguration": {"level": "none" if rule.severity == "off" else rule.severity},
        "properties": {"version": rule.version},
    }


def results(one: Scored, artifact_index: int, rules: Mapping[str, Rubric]) -> list[dict[str, Any]]:
    """Return one result a finding of a reply."""
    places = {name: nth for nth, name in enumerate(rules)}
    return [
        {
            "ruleId": finding.rubric,
            "ruleIndex": places[finding.rubric],
            "level": "warning" if finding.severity == "warning" else "error",
            "message": {"text": finding.message or finding.rubric},
            "locations": [_location(one)],
            "relatedLocations": [_in_reply(one, finding, artifact_index)],
            "properties": {"id": one.case.id, "key": finding.key, "version": verdict.version},
        }
        for verdict in one.verdicts
        for finding in verdict.findings
    ]


def _location(one: Scored) -> dict[str, Any]:
    """Point at the row that holds the reply, or at its golden case: what a viewer can open."""
    return {
        "physicalLocation": {
            "artifactLocation": {"uri": quote(one.file)},
            "region": {"startLine": one.line},
        },
        "logicalLocations": [{"name": one.case.id, "kind": "object"}],
    }


def _in_reply(one: Scored, finding: Finding, artifact_index: int) -> dict[str, Any]:
    place: dict[str, Any] = {"artifactLocation": {"uri": _uri(one), "index": artifact_index}}
    if finding.span:
        place["region"] = _region(one.reply.text, finding.span)
    return {"physicalLocation": place}


def _region(text: str, span: Span) -> dict[str, Any]:
    marked = text[span.start : span.end]
    return {
        "startLine": text.count("\n", 0, span.start) + 1,
        "startColumn": span.start - (text.rfind("\n", 0, span.start) + 1) + 1,
        "endLine": text.count("\n", 0, span.end) + 1,
        "endColumn": span.end - (text.rfind("\n", 0, span.end) + 1) + 1,
        "charOffset": span.start,
        "charLength": span.end - span.start,
        "snippet": {"text": marked},
    }


def artifact(one: Scored) -> dict[str, Any]:
    """Return the reply as an artifact of its own."""
    return {
        "location": {"uri": _uri(one)},
        "contents": {"text": one.reply.text},
        "properties": {"line": one.line},
    }


def _uri(one: Scored) -> str:
    return f"{quote(one.file)}/{quote(one.case.id, safe='')}"
