"""Each rule's tables, and the promises that hold the collection together.

`tests/rubrics/` is by the author of the rules, marks exact; `blind/` to `blind4/` beside it by
others who had the definitions alone: there a mark is right if it overlaps, unless the table says
`exact`. A row with `known` is a miss that we know of: the rule must still be wrong there, so that
a mended one is noticed.
"""

from functools import cache
from pathlib import Path
from typing import Any

import pytest
from common import need

import rubrics
from harness import explain, tables
from harness import judge as judging
from harness.errors import HarnessError
from harness.settings import Settings
from harness.tables import Outcome, Table, TableRow
from rubrics.base import Case, Finding, Reply, Rubric, Span

FOLDER = Path(__file__).parent / "rubrics"
TABLES = {path.stem: tables.read(path) for path in tables.files(FOLDER)}
BLIND = {
    f"{name}-{path.stem}": tables.read(path)
    for name in explain.OPENED
    for path in tables.files(FOLDER / name)
}
RULES = rubrics.load()
judge_of = cache(lambda name: judging.load(Settings(), [name]))


def rows() -> list[Any]:
    return [
        pytest.param(row, exact or table.exact, id=f"{name.removesuffix(row.rule)}{row.id}")
        for folder, exact in ((TABLES, True), (BLIND, False))
        for name, table in folder.items()
        for row in table.rows
    ]


@pytest.mark.parametrize(("row", "exact"), rows())
def test_table(row: TableRow, exact: bool) -> None:
    need(row.rule)
    found = tables.judged(judge_of(row.rule), row)
    if isinstance(row.known, tuple):
        assert found.wrong_labels == set(row.known), "`known` names the labels that are wrong"
    elif row.known:
        assert not found.right(exact=exact), "the rule is right here now: remove `known`"
    elif row.kind == "row":
        assert found.parts == row.labels
    elif row.kind == "pass":
        assert found.findings == ()
    elif exact and row.at is not None:
        assert found.marked == row.at
        assert found.right(exact=True), f"keys are {[f.key for f in found.findings]}"
    else:
        assert found.right(exact=exact), f"marked are {found.marked}"


@pytest.mark.parametrize("rubric", RULES.values(), ids=RULES)
def test_promises(rubric: Rubric) -> None:
    assert rubric.check.__module__ == f"rubrics.{rubric.id}", "id and file name differ"
    assert rubric.version >= 1
    assert rubric.id in TABLES, f"tests/rubrics/{rubric.id}.toml is missing"
    for heading in ("What it does:", "Why:", "Source:"):
        assert heading in rubric.doc, f"{rubric.id}: the docstring lacks {heading!r}"
    assert {"pass", "fail"} <= kinds(TABLES[rubric.id]), "a table needs rows of both kinds"


def test_a_sentence_is_circular_with_accents_too() -> None:
    reply = Reply("The café there is just the same café.")
    (verdict,) = judge_of("filler").verdicts(reply, Case())
    assert [f.key for f in verdict.findings] == ["circular"]


def test_a_blind_table_has_both_kinds() -> None:
    for name, table in BLIND.items():
        assert kinds(table) in ({"pass", "fail"}, {"row"}), name


def kinds(table: Table) -> set[str]:
    return {row.kind for row in table.rows}


def test_no_table_is_an_orphan() -> None:
    assert set(TABLES) | {table.rule for table in BLIND.values()} <= set(RULES)


TEXT = "One two three two."
TWO, TWO_THREE, LAST, GONE = Span(4, 7), Span(4, 13), Span(14, 17), None


@pytest.mark.parametrize(
    ("at", "spans", "exact", "overlap"),
    [
        (["two"], [TWO], True, True),
        (["two"], [TWO_THREE], False, True),
        (["two three"], [TWO], False, True),
        (["two"], [Span(5, 6)], False, True),
        (["two", "two"], [TWO, LAST], True, True),
        (["two", "three"], [TWO], False, False),
        (["three"], [TWO, Span(8, 13)], False, False),
        (["One"], [LAST], False, False),
        (["two"], [Span(0, 4)], False, False),  # half open: touching is not overlapping
        (["two"], [Span(7, 8)], False, False),
        ([""], [GONE], True, True),
        (["two"], [GONE], False, False),
        (["two"], [], False, False),
        (None, [TWO], True, True),
        (None, [], False, False),
    ],
)
def test_marks(at: Any, spans: list[Any], exact: bool, overlap: bool) -> None:
    row = row_of("fail", at=at)
    found = Outcome(row, tuple(Finding("x", span) for span in spans))
    assert (found.right(exact=True), found.right(exact=False)) == (exact, overlap)


def row_of(kind: str, **fields: Any) -> TableRow:
    return tables.row_of(Path("parts.toml"), kind, 1, {"text": TEXT, **fields})


def test_labels() -> None:
    row = row_of("row", labels=["hint", "greeting"])
    assert len(row.case.parts) == 10
    missing = [p for p in row.case.parts if p not in {"hint", "example"}]
    found = Outcome(row, tuple(Finding(f"no {p}", None, p) for p in missing))
    assert found.parts == {"hint", "example"}
    assert found.wrong_labels == {"greeting", "example"}
    assert not found.right(exact=False)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[[pas]]\ntext = 'x'", "unknown key, got 'pas'"),
        ("[[pass]]\ntxt = 'x'", "Did you mean 'text'?"),
        ("[[pass]]\nprompt = 'x'", "key 'text' is missing"),
        ("[[fail]]\ntext = 'x'\nat = ['y']", "'at' is not in the text"),
        ("[[fail]]\ntext = 'x'\nat = 'x'", "no list of texts"),
        ("[[row]]\ntext = 'x'\nlabels = ['hnt']", "Did you mean 'hint'?"),
        ("[[row", "not TOML"),
    ],
)
def test_a_wrong_table_is_refused(tmp_path: Path, text: str, says: str) -> None:
    path = tmp_path / "dash.toml"
    path.write_text(text)
    with pytest.raises(HarnessError, match=says.replace("?", r"\?")):
        tables.read(path)
