"""Each rule's table, and the promises that hold the collection together."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

import rubrics
from harness import judge as judging
from harness.golden import parse_case
from harness.settings import Settings
from rubrics.base import Case, Finding, Reply, Rubric

FOLDER = Path(__file__).parent / "rubrics"
TABLES = {path.stem: path for path in sorted(FOLDER.glob("*.toml"))}
RULES = rubrics.load()
JUDGE = judging.load(Settings())


def rows() -> list[Any]:
    made = []
    for name, path in TABLES.items():
        table = tomllib.loads(path.read_text("utf-8"))
        for kind in ("pass", "fail"):
            made += [
                pytest.param(name, kind, row, id=f"{name}-{kind}-{nth}")
                for nth, row in enumerate(table.get(kind, []), 1)
            ]
    return made


def case_of(row: dict[str, Any]) -> Case:
    fields = {"id": "row", "prompt": row.get("prompt") or "(none)", **row.get("case", {})}
    if "messages" in fields:
        fields.pop("prompt")
    case = parse_case(fields, "table")
    bare = {f: getattr(case, f) for f in Case.__slots__ if f != "messages"}
    return case if row.get("prompt") or case.messages[0].content != "(none)" else Case(**bare)


def errors(name: str, row: dict[str, Any]) -> list[Finding]:
    reply = Reply(row["text"], ending=row.get("ending", "unknown"))
    verdict = next((v for v in JUDGE.verdicts(reply, case_of(row)) if v.rubric == name), None)
    if verdict is None:  # the rule does not apply to such a case
        return []
    assert not verdict.error, verdict.error
    return [f for f in verdict.findings if f.severity == "error"]


@pytest.mark.parametrize(("name", "kind", "row"), rows())
def test_table(name: str, kind: str, row: dict[str, Any]) -> None:
    found = errors(name, row)
    if kind == "pass":
        assert found == []
        return
    marked = [row["text"][f.span.start : f.span.end] if f.span else "" for f in found]
    assert marked == row["at"]
    if "keys" in row:
        assert [f.key for f in found] == row["keys"]


@pytest.mark.parametrize("rubric", RULES.values(), ids=RULES)
def test_promises(rubric: Rubric) -> None:
    assert rubric.check.__module__ == f"rubrics.{rubric.id}", "id and file name differ"
    assert rubric.version >= 1
    assert rubric.id in TABLES, f"tests/rubrics/{rubric.id}.toml is missing"
    for heading in ("What it does:", "Why:", "Source:"):
        assert heading in rubric.doc, f"{rubric.id}: the docstring lacks {heading!r}"
    table = tomllib.loads(TABLES[rubric.id].read_text("utf-8"))
    assert all(table.get(kind) for kind in ("pass", "fail")), "a table needs rows of both kinds"


def test_no_table_is_an_orphan() -> None:
    assert set(TABLES) <= set(RULES)
