"""The doors of the sheet: JSON Lines, saved datasets, TRL's shapes, a hub name, several at once."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from finetune import doors
from harness.errors import HarnessError
from harness.settings import Settings
from rubrics.base import Message

SAID = [{"role": "user", "content": "Hi"}, {"role": "assistant", "content": "Hello."}]
OURS = {"Prompt": "Hi", "Model Response": "Yo :)", "Issues": "emoticon", "Ideal Response": "Hello."}
SHAPES: list[Mapping[str, Any]] = [
    {"messages": SAID},
    {"prompt": "Hi", "completion": "Hello."},
    {"prompt": SAID[:1], "completion": SAID[1:]},
    OURS,
]


@pytest.mark.parametrize(
    "data", SHAPES, ids=["messages", "prompt and completion", "both lists", "columns"]
)
def test_every_shape(data: Mapping[str, Any]) -> None:
    row = doors.row_of(data, "x:1")
    assert (row.messages, row.ideal, row.origin) == ((Message("user", "Hi"),), "Hello.", "x:1")
    assert row.tags == (("emoticon",) if data is OURS else ())


def test_earlier_turns_are_kept() -> None:
    turns = [{"role": "system", "content": "s"}, *SAID, *SAID]
    row = doors.row_of({"messages": turns}, "x:1")
    assert [m.role for m in row.messages] == ["system", "user", "assistant", "user"]


@pytest.mark.parametrize(
    ("data", "says"),
    [
        ({"messages": SAID[:1]}, "must end it"),
        ({"messages": [SAID[1]]}, "must end it"),
        ({"messages": []}, "must end it"),
        ({"messages": "Hi"}, "no list of role and content"),
        ({"messages": [{"role": "tool", "content": "x"}, SAID[1]]}, "unknown role, got 'tool'"),
        ({"messages": [SAID[0], {"role": "assistant", "content": " "}]}, "an empty turn"),
        ({"messages": [{"role": "user", "content": None}, SAID[1]]}, "no list of role and content"),
        ({"prompt": "Hi", "completion": "cafÃ©"}, "wrong encoding"),
        ({"prompt": "Hi"}, "a column is missing"),
        ([1], "no object"),
    ],
)  # fmt: skip
def test_what_is_no_row_is_one_line(data: Any, says: str) -> None:
    with pytest.raises(HarnessError, match=rf"x:1: .*{says}"):
        doors.row_of(data, "x:1")


def test_several_together_each_row_with_its_origin(tmp_path: Path) -> None:
    datasets = pytest.importorskip("datasets", reason="the extra 'train' is not installed")
    (tmp_path / "a.csv").write_text(",".join(OURS) + "\n" + ",".join(OURS.values()) + "\n", "utf-8")
    (tmp_path / "b.jsonl").write_text("\n" + json.dumps(SHAPES[0]) + "\r\n\n", "utf-8")
    one = datasets.Dataset.from_list([dict(SHAPES[1])])
    one.save_to_disk(tmp_path / "c")
    datasets.DatasetDict({"train": one, "test": one}).save_to_disk(tmp_path / "d")
    one.to_parquet(str(tmp_path / "e.parquet"))
    asked: list[Any] = []

    def resolve(name: str, revision: str | None) -> tuple[str, Any]:
        asked.append((name, revision))
        return "0123456789abcdef", {"train": one}

    names = ("a.csv", "b.jsonl", "c", "d", "e.parquet", "some/set", "some/set@v1")
    got = doors.load(Settings(root=tmp_path, sheet=names), resolve)
    assert [r.origin for r in got.rows] == [
        "a.csv:2", "b.jsonl:2", "c:0", "d:train:0", "d:test:0", "e.parquet:0",
        "some/set@0123456789ab:train:0", "some/set@0123456789ab:train:0",
    ]  # fmt: skip
    assert {r.ideal for r in got.rows} == {"Hello."}
    assert asked == [("some/set", None), ("some/set", "v1")]
    assert got.sources[-1] == "some/set@0123456789abcdef", "the commit, whatever was asked for"


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("missing.csv", "cannot be read"),
        ("sub/missing.csv", "cannot be read"),
        ("empty.jsonl", "no rows"),
        ("bad.jsonl", "bad.jsonl:1: not JSON"),
        ("folder", "a folder that is no dataset"),
    ],
)
def test_a_door_that_does_not_open_is_one_line(tmp_path: Path, name: str, says: str) -> None:
    (tmp_path / "empty.jsonl").write_text("")
    (tmp_path / "bad.jsonl").write_text("{")
    (tmp_path / "folder").mkdir()
    with pytest.raises(HarnessError, match=says):
        doors.load(Settings(root=tmp_path, sheet=(name,)))
