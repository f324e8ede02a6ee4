"""The page and the other outputs: nothing lost, nothing alive in a hostile reply."""

import xml.etree.ElementTree as ET
from collections.abc import Callable
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from harness import history, show
from harness.evaluate import decided
from harness.marks import segments
from harness.outputs import junit, leave, write
from harness.report import render
from harness.settings import Settings
from rubrics.base import Finding, Span

HOSTILE = "<script>alert(1)</script> \"' & </style> <!-- \u202e abc\u200b — [bold]x[/bold] \x1b[31m"


def finding(a: int, b: int, name: str = "dash") -> Finding:
    return Finding(f"fault {name}", Span(a, b), "k", "error", name)


@pytest.mark.parametrize(
    "spans", [[], [(0, 3)], [(0, 5), (3, 9)], [(2, 4), (2, 4)], [(0, 11), (4, 5), (5, 6)]]
)
def test_segments_joined_are_the_text(spans: list[tuple[int, int]]) -> None:
    text = "abc def ghi"
    made = segments(text, [finding(a, b, f"r{n}") for n, (a, b) in enumerate(spans)])
    assert "".join(s.text for s in made) == text
    for nth, (a, b) in enumerate(spans, 1):
        assert "".join(s.text for s in made if nth in s.numbers) == text[a:b]
        assert sum(nth in s.ends for s in made) == 1, "each number is shown once"


class Reader(HTMLParser):
    """Collects tags and the visible text."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.links: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.links += [str(v) for k, v in attrs if k in {"src", "href"}]

    def handle_data(self, data: str) -> None:
        self.text += data


def page(settings: Settings, record: Path, **more: Any) -> Reader:
    run, decision = decided(record, settings)
    reader = Reader()
    reader.feed(render(run, decision, settings, **more))
    return reader


def test_the_page_says_decision_reason_and_what_it_does_not_say(
    recorded: Callable[..., tuple[Settings, Path]],
) -> None:
    settings, record = recorded(60, 4)
    made = page(settings, record)
    order = [
        made.text.index(part)
        for part in (
            "FAILED: 56 of 60 cases passed",
            "What this does not say",
            "Share of cases",
            "case-000",
        )
    ]
    assert order == sorted(order)
    assert "Plants are magic — truly." in made.text
    assert "mark" in made.tags
    assert all(link.startswith("#") for link in made.links), "self-contained: nothing is fetched"
    assert made.tags.count("script") == 1, "its own, which only hides and moves"


def test_before_and_after_stand_side_by_side(
    recorded: Callable[..., tuple[Settings, Path]],
) -> None:
    settings, record = recorded(60, 60)
    before = record.rename(record.with_name("before.jsonl"))
    recorded(60, 1)
    from harness import record as records

    made = page(settings, record, base=records.read(before))
    assert "Before: 0.0% (0 of 60" in made.text
    assert "before" in made.text
    assert made.text.count("Plants are magic — truly.") == 60, (
        "the one reply that did not change is shown once"
    )


def test_hostile_replies_are_text(recorded: Callable[..., tuple[Settings, Path]]) -> None:
    settings, record = recorded(60, 1)
    import json

    lines = record.read_text("utf-8").splitlines()
    made = [json.loads(line) for line in lines]
    for line in made:
        if line["type"] == "reply" and line["case"] == "case-000":
            line["text"] = HOSTILE
        if line["type"] == "verdict" and line["case"] == "case-000":
            line["findings"][0] |= {"start": 0, "end": 8, "message": HOSTILE}
    record.write_text("".join(json.dumps(line) + "\n" for line in made), "utf-8")
    made_page = page(settings, record)
    assert made_page.tags.count("script") == 1
    assert "<script>alert(1)</script>" in made_page.text
    assert "[U+202E]" in made_page.text
    assert "[U+200B]" in made_page.text
    run, decision = decided(record, settings)
    ET.fromstring(junit(run, decision, settings))


def test_junit_skips_what_a_passing_gate_tolerates(
    recorded: Callable[..., tuple[Settings, Path]],
) -> None:
    settings, record = recorded(60, 2)
    run, decision = decided(record, settings)
    suite = ET.fromstring(junit(run, decision, settings))
    assert (suite.attrib["failures"], suite.attrib["skipped"]) == ("0", "2")


def test_a_file_is_written_whole(tmp_path: Path) -> None:
    write(tmp_path / "a" / "b.html", "x\n")
    assert [p.name for p in (tmp_path / "a").iterdir()] == ["b.html"]


# The terminal.


def test_underline_stands_below_the_fault() -> None:
    text = "one — two\n😀 three — four"
    spans = [Span(4, 5), Span(text.rindex("—"), text.rindex("—") + 1)]
    assert show.underlined(text, spans, indent="") == [
        "one — two", "    ^", "😀 three — four", "         ^",
    ]  # fmt: skip


def test_long_lines_are_cut_and_nothing_is_lost() -> None:
    text = "word " * 100 + "x" * 300
    lines = show.underlined(text, [], indent="")
    assert "".join(lines) == text
    assert max(map(len, lines)) <= 97


def test_a_reply_cannot_move_the_cursor() -> None:
    assert "\x1b" not in "".join(show.underlined(HOSTILE, []))
    assert "<U+202E>" in show.plain(HOSTILE)


def test_time_left_is_taken_at_the_end_of_a_burst() -> None:
    pace = show.Pace(total=64, start=0.0)
    assert pace.left(5.0) is None
    for _ in range(32):
        pace.advance(1, 10.0)
    assert pace.left(10.0) == 10.0
    assert pace.left(14.0) == 6.0


def test_one_reply_of_many_says_nothing_of_the_time_left() -> None:
    pace = show.Pace(total=80, start=0.0)
    pace.advance(1, 40.0)
    assert pace.left(40.0) is None
    pace.advance(3, 44.0)
    assert pace.left(44.0) == 11 * 76


# The history.


def test_the_history_keeps_each_gate_once(recorded: Callable[..., tuple[Settings, Path]]) -> None:
    settings, record = recorded(60, 3)
    run, decision = decided(record, settings)
    folder = settings.root / "reports"
    for note in ("", "", "not a gate: 1 of 60 cases selected"):
        leave(run, decision, settings, folder, note=note)
    (path,) = settings.root.rglob("history.jsonl")
    path.write_text(path.read_text("utf-8") + '{"time": "cut o', "utf-8")
    assert [(p.k, p.n, p.outcome) for p in history.read(settings)] == [(57, 60, "passed")]


def test_the_trend_ends_with_the_run_that_is_shown(
    recorded: Callable[..., tuple[Settings, Path]],
) -> None:
    settings, record = recorded(60, 3)
    run, decision = decided(record, settings)
    history.add(replace(run, header={**run.header, "time": "2020-01-01"}), decision, settings)
    made = page(settings, record)
    assert "The figures of 2 gates" in made.text
    later = replace(run, header={**run.header, "time": "9999-01-01"})
    history.add(later, decision, settings)
    assert "The figures of 2 gates" in page(settings, record).text, (
        "a page does not know the future"
    )


def test_where_nothing_could_be_compared_the_page_does_not_say_no_difference(
    recorded: Callable[..., tuple[Settings, Path]],
) -> None:
    settings, record = recorded(60, 2)
    run, decision = decided(record, settings)
    rules = {**run.header["rubrics"], "dash": {**run.header["rubrics"]["dash"], "code": "another"}}
    base = replace(run, header={**run.header, "rubrics": rules})
    made = render(run, decision, settings, base=base)
    assert "nothing could be compared" in made
    assert "no difference" not in made
    assert "harness run --rejudge BASE -o DIR; harness compare DIR/run.jsonl RUN" in made
