"""`harness score`: every format, hostile text, streams, and the way into the reviewed sheet."""

import csv
import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from common import BAD, GOOD

from finetune import sheet, to_sheet
from finetune.issues import rubrics_of, words_of
from harness import cli, formats, show
from harness import judge as judging
from harness import score as scoring
from harness.errors import HarnessError
from harness.files import replacing
from harness.settings import Settings
from rubrics.base import PARTS, Finding

Call = Callable[..., subprocess.CompletedProcess[str]]
HOSTILE = "😀 e\u0301 Wait\r\n::error::owned %25 ::set-env name=A::b ##[add-path]x — \x1b[31mred\u202e \ud83d"
ONE = {"id": "a::b,c", "prompt": "=1+1", "response": HOSTILE}
JUDGE = judging.load(Settings(), ["dash", "emoticon", "facts"])
STYLES = tuple(formats.WRITERS)


@pytest.fixture
def harness(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Call:
    """Run the console script in this process: a fresh one takes seconds on a busy machine."""

    def call(*args: str, stdin: str | bytes = "") -> subprocess.CompletedProcess[str]:
        raw = stdin if isinstance(stdin, bytes) else stdin.encode()
        given = io.TextIOWrapper(io.BufferedReader(io.BytesIO(raw)))  # type: ignore[type-var]
        monkeypatch.setattr(sys, "stdin", given)
        monkeypatch.setattr(sys, "argv", ["harness", *args])
        monkeypatch.chdir(tmp_path)
        with pytest.raises(SystemExit) as ended:
            cli.main()
        said = capsys.readouterr()
        return subprocess.CompletedProcess(args, int(ended.value.code or 0), said.out, said.err)

    return call


def rows(*items: dict[str, Any]) -> str:
    return "".join(json.dumps(item) + "\n" for item in items)


def scored(folder: Path, *items: dict[str, Any]) -> list[scoring.Scored]:
    path = folder / "r.jsonl"
    path.write_text(rows(*items), "utf-8")
    return list(scoring.score(str(path), JUDGE, []))


def written(style: str, some: list[scoring.Scored]) -> str:
    return "".join(formats.WRITERS[style](some, JUDGE.rubrics))


def test_json_and_jsonl_hold_the_same_objects(tmp_path: Path) -> None:
    some = scored(tmp_path, ONE, {"response": GOOD}, {"response": BAD})
    lines = [json.loads(line) for line in written("jsonl", some).splitlines()]
    assert json.loads(written("json", some)) == lines
    assert [line["passed"] for line in lines] == [False, True, False]
    for line, one in zip(lines, some, strict=True):
        for f in line["findings"]:
            assert one.reply.text[f["start"] : f["end"]] == f["text"]
    assert json.loads(written("json", [])) == []


def test_csv_neutralises_formulas_and_keeps_a_row_a_reply(tmp_path: Path) -> None:
    some = scored(tmp_path, {"id": "=cmd", "response": BAD}, {"id": "b", "response": GOOD})
    made = list(csv.DictReader(io.StringIO(written("csv", some), newline="")))
    assert [row["id"] for row in made] == ["'=cmd", "b"]
    assert (made[0]["rubric"], made[0]["text"], made[0]["passed"]) == ("dash", "—", "false")
    assert made[0]["start"] == str(BAD.index("—"))
    assert (made[1]["passed"], made[1]["rubric"]) == ("true", "")


@pytest.mark.parametrize(
    ("cell", "safe"),
    [
        ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"), ("\t=1", "'\t=1"),
        ("\r=1", "'\r=1"), ("\n=1", "'\n=1"), ("＝1", "'＝1"), ("a=1", "a=1"), ("", ""), ("3", "3"),
    ],
)  # fmt: skip
def test_harmless(cell: str, safe: str) -> None:
    assert formats.harmless(cell) == safe


def test_github_lets_no_reply_start_a_command(tmp_path: Path) -> None:
    text = written("github", scored(tmp_path, ONE, {"id": "\n::x ##[add-path]y", "response": BAD}))
    lines = re.split(r"[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]", text.removesuffix("\n"))
    assert len(lines) == 3
    for line in lines:
        command = re.fullmatch(r"::(error|warning) file=[^,:]+,line=\d+,title=([^,:]*)::(.*)", line)
        assert command, line
        assert "::" not in command[3]
        assert "##[" not in line
        assert show.plain(line) == line
    assert "%0A%3A%3Ax" in lines[2]


def test_github_from_standard_input_names_no_file(harness: Call) -> None:
    done = harness("score", "-", "--format", "github", "--rubrics", "dash",
                   stdin=rows({"response": BAD}))  # fmt: skip
    assert done.stdout.startswith("::error title=dash dash::1: ")


def test_sarif(tmp_path: Path) -> None:
    some = scored(tmp_path, {"response": GOOD}, ONE, {"response": "a\nb — c", "expect": ["zebra"]})
    log = json.loads(written("sarif", some))
    (run,) = log["runs"]
    assert (log["version"], run["columnKind"]) == ("2.1.0", "unicodeCodePoints")
    required(log, run)
    assert len(run["results"]) == 4
    for result in run["results"]:
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
        row = result["locations"][0]["physicalLocation"]
        assert row["artifactLocation"]["uri"].endswith("r.jsonl")
        assert row["region"]["startLine"] in {2, 3}
        place = result["relatedLocations"][0]["physicalLocation"]
        artifact = run["artifacts"][place["artifactLocation"]["index"]]
        assert artifact["location"]["uri"] == place["artifactLocation"]["uri"]
        region = place.get("region")
        if region:
            text, start = artifact["contents"]["text"], region["charOffset"]
            assert text[start : start + region["charLength"]] == region["snippet"]["text"]
            line = text.split("\n")[region["startLine"] - 1]
            assert line[region["startColumn"] - 1 :].startswith(region["snippet"]["text"])
    assert [
        ("region" in r["relatedLocations"][0]["physicalLocation"]) for r in run["results"]
    ].count(False) == 1
    assert json.loads(written("sarif", []))["runs"][0]["results"] == []


def required(log: dict[str, Any], run: dict[str, Any]) -> None:
    """Check what the schema of SARIF 2.1.0 requires of the objects that we write."""
    levels = {"none", "note", "warning", "error"}
    assert {"version", "runs"} <= log.keys()
    assert {"tool"} <= run.keys()
    assert run["tool"]["driver"]["name"]
    for rule in run["tool"]["driver"]["rules"]:
        assert rule["id"]
        assert rule["shortDescription"]["text"]
        assert rule["defaultConfiguration"]["level"] in levels
    for result in run["results"]:
        assert result["message"]["text"]
        assert result["level"] in levels
        for location in result["locations"] + result["relatedLocations"]:
            region = location["physicalLocation"].get("region", {"startLine": 1})
            assert region["startLine"] >= 1
            assert region.get("charOffset", 0) >= 0
    for artifact in run["artifacts"]:
        assert re.fullmatch(r"[\w.~%/-]+", artifact["location"]["uri"])
    assert all("executionSuccessful" in i for i in run["invocations"])


def test_sarif_says_what_could_not_be_judged(tmp_path: Path) -> None:
    one = scored(tmp_path, {"response": GOOD})[0]
    verdict = judging.Verdict("1", 0, "dash", 1, "errored", error="ValueError: no")
    broken = scoring.Scored(one.file, 1, one.case, one.reply, (verdict,))
    (invocation,) = json.loads(written("sarif", [broken] * 200))["runs"][0]["invocations"]
    assert invocation["executionSuccessful"] is False
    assert len(invocation["toolExecutionNotifications"]) == 100


def test_a_reply_that_is_an_error_is_none(tmp_path: Path) -> None:
    (one,) = scored(tmp_path, {"response": GOOD, "ending": "error"})
    assert (one.passed, one.failed, one.errors) == (False, False, ["the model gave an error"])


@pytest.mark.parametrize("style", ["jsonl", "text"])
def test_a_real_process_on_standard_input_in_any_locale(tmp_path: Path, style: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "harness.cli", "score", "-", "--format", style, "--rubrics", "dash"],
        cwd=tmp_path, input=rows(ONE).encode(), capture_output=True, check=False,
        env={**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"},
    )  # fmt: skip
    assert done.returncode == 1, done.stderr
    assert b"Traceback" not in done.stderr
    assert b"\x1b" not in done.stdout
    assert "—".encode() in done.stdout


@pytest.mark.parametrize("style", STYLES)
def test_each_format(harness: Call, style: str) -> None:
    done = harness(
        "score", "-", "--format", style, "--rubrics", "dash", stdin=rows(ONE, {"response": GOOD})
    )
    assert done.returncode == 1
    assert "—" in done.stdout
    assert "\x1b" not in done.stdout
    assert done.stderr == "2 replies: 1 passed, 1 failed, 0 errored\n"


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ('{"response": "x", "id": "j"}\n', ["j"]),
        ('\ufeff\n {"response": "x", "id": "j"}\n\n', ["j"]),
        ('id,response\nc,"two\nlines"\nd,x\n', ["c", "d"]),
        ("\ufeffresponse;id\n".replace(";", ",") + "x,b\r\n", ["b"]),
    ],
)
def test_standard_input_is_json_lines_or_csv(harness: Call, text: str, ids: list[str]) -> None:
    done = harness("score", "-", "--format", "jsonl", "--rubrics", "dash", stdin=text)
    assert done.returncode == 0, done.stderr
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == ids


def test_bytes_that_are_no_text_are_refused(tmp_path: Path, harness: Call) -> None:
    (tmp_path / "r.jsonl").write_bytes(b'{"response": "\xff"}\n')
    for given, stdin in (("r.jsonl", b""), ("-", b'{"response": "\xff"}\n')):
        done = harness("score", given, stdin=stdin)
        assert done.returncode == 2
        assert "not UTF-8" in done.stderr


def test_a_long_cell_is_read(tmp_path: Path, harness: Call) -> None:
    (tmp_path / "r.csv").write_text("id,response\na," + "word " * 40_000 + "\n")
    done = harness("score", "r.csv", "--rubrics", "dash")
    assert done.returncode == 0, done.stderr


def test_output_is_whole_or_not_there(tmp_path: Path, harness: Call) -> None:
    (tmp_path / "r.jsonl").write_text(rows({"response": BAD}) + "nonsense\n")
    (tmp_path / "o.json").write_text("older")
    done = harness("score", "r.jsonl", "-o", "o.json", "--format", "json")
    assert done.returncode == 2
    assert (tmp_path / "o.json").read_text() == "older"
    (tmp_path / "r.jsonl").write_text(rows({"response": BAD}))
    done = harness("score", "r.jsonl", "-o", "o.json", "--format", "json")
    assert (done.returncode, done.stdout) == (1, "")
    assert json.loads((tmp_path / "o.json").read_text("utf-8"))[0]["passed"] is False
    assert sorted(p.name for p in tmp_path.iterdir() if p.is_file()) == ["o.json", "r.jsonl"]
    again = harness("score", "r.jsonl", "-o", "./r.jsonl")
    assert again.returncode == 2
    assert "would overwrite its input" in again.stderr


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with (
        pytest.raises(HarnessError, match="cannot be written"),
        replacing(tmp_path / "no" / "f") as f,
    ):
        f.write("x")


@pytest.mark.skipif(sys.platform == "win32", reason="no shell of this kind")
@pytest.mark.parametrize(("text", "code"), [(BAD, 1), (GOOD, 3)])
def test_a_reader_that_leaves_ends_it_cleanly(tmp_path: Path, text: str, code: int) -> None:
    (tmp_path / "r.jsonl").write_text(rows({"response": text}) * 3000)
    command = f"{sys.executable} -m harness.cli score r.jsonl --format jsonl --rubrics dash"
    done = subprocess.run(
        ["bash", "-c", f"{command} | head -1; exit ${{PIPESTATUS[0]}}"],
        cwd=tmp_path, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == code, "cut off: failed if a failure was seen, never passed"
    assert done.stderr == ""
    assert len(done.stdout.splitlines()) == 1


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("times", "terminal", "drawn"),
    [
        ([0.5, 1.0, 1.9], True, 0),
        ([1.0, 2.1, 2.2, 2.4], True, 2),
        ([1.0, 2.1, 9.0], False, 0),
    ],
)
def test_progress_after_two_seconds(
    monkeypatch: pytest.MonkeyPatch, times: list[float], terminal: bool, drawn: int
) -> None:
    clock: Iterator[float] = iter([0.0, *times])
    monkeypatch.setattr(show.time, "monotonic", lambda: next(clock))
    stream = Terminal() if terminal else io.StringIO()
    counter = show.Counter("score", stream)
    for n, _ in enumerate(times, 1):
        counter.show(n * 1000)
    counter.hide()
    text = stream.getvalue()
    assert text.count("done") == drawn
    assert text == "" if not drawn else text.endswith("\x1b[K"), "the line erases itself"


SHEET = "Ideal Response,Prompt,Issues,Model Response\r\nI,P,dash,R\r\n"


def drafts(
    *texts: str, prompt: str = "What is a verb and what does it do?"
) -> list[to_sheet.Draft]:
    return [to_sheet.Draft(prompt, text, "tone (slang)") for text in texts]


def test_to_sheet_adds_each_exchange_once(tmp_path: Path) -> None:
    path = tmp_path / "s.csv"
    path.write_bytes(SHEET.encode())
    first = to_sheet.append(path, drafts("=a\nb", "=a\r\nb", "c"), ())
    assert (first.added, first.present) == (2, 1)
    text = path.read_bytes().decode()
    assert text.startswith(SHEET)
    assert text.endswith(",What is a verb and what does it do?,tone (slang),c\r\n")
    assert '"\'=a\nb"' in text
    again = to_sheet.append(path, drafts("c", "=a\nb"), ())
    assert (again.added, again.present) == (0, 2)
    assert path.read_bytes().decode() == text
    known = to_sheet.append(path, [to_sheet.Draft("P", "R", "x")], ())
    assert known.present == 1


def test_a_new_sheet_has_the_owners_columns(tmp_path: Path) -> None:
    path = tmp_path / "s.csv"
    to_sheet.append(path, drafts("a"), ())
    head, row = csv.reader(io.StringIO(path.read_text("utf-8-sig"), newline=""))
    assert head == ["Prompt", "Model Response", "Issues", "Ideal Response"]
    assert row[3] == ""
    with pytest.raises(HarnessError, match="Ideal Response is empty"):
        sheet.read(path)  # a person has to fill it in first


def test_a_sheet_with_other_columns_and_no_last_newline(tmp_path: Path) -> None:
    path = tmp_path / "s.csv"
    path.write_text("\ufeffTone,Other Notes,Prompt,Model Response,Ideal Response,By\na,b,P,R,I,me")
    to_sheet.append(path, drafts("c"), ())
    text = path.read_text("utf-8")
    assert text.startswith("\ufeffTone")
    assert text.splitlines()[2] == ",tone (slang),What is a verb and what does it do?,c,,"


def test_golden_prompts_never_reach_the_sheet(tmp_path: Path, harness: Call) -> None:
    (tmp_path / "golden").mkdir()
    (tmp_path / "golden" / "g.yaml").write_text(
        'cases: [{id: a, prompt: "How do plants make sugar from sunlight?"}]'
    )
    items = [
        {"prompt": "Explain how plants make sugar from the sunlight", "response": BAD},
        {"prompt": "Why is the sky blue in the morning?", "response": BAD},
        {"prompt": "Why is the sky blue in the morning?", "response": GOOD},
        {"response": BAD},
    ]
    done = harness("score", "-", "--rubrics", "dash", "--to-sheet", "s.csv",
                   stdin=rows(*items))  # fmt: skip
    assert done.returncode == 1
    said = "s.csv: 1 rows added; 1 left out: their prompts are golden cases; 1 left out: no prompt"
    assert said in done.stderr
    assert "sky" in (tmp_path / "s.csv").read_text("utf-8")


def test_turns_are_written_as_the_sheet_reads_them(tmp_path: Path) -> None:
    turns = [{"role": "user", "content": "Hi"}, {"role": "assistant", "content": "Hello."},
             {"role": "user", "content": "What is\na verb?"}]  # fmt: skip
    (one,) = scored(tmp_path, {"messages": turns, "response": BAD})
    cell = to_sheet.draft(one).prompt
    assert [(m.role, m.content) for m in sheet.turns(cell)] == [
        (t["role"], t["content"]) for t in turns
    ]


@pytest.mark.parametrize(
    ("text", "says"),
    [("a,b\n", "a column is missing"), ('Prompt,"', "not CSV"), ("", "a column is missing")],
)
def test_a_wrong_sheet_is_refused_before_judging(
    tmp_path: Path, harness: Call, text: str, says: str
) -> None:
    (tmp_path / "s.csv").write_text(text)
    done = harness("score", "-", "--to-sheet", "s.csv", stdin=rows({"response": BAD}))
    assert done.returncode == 2
    assert says in done.stderr
    assert done.stdout == ""
    assert (tmp_path / "s.csv").read_text() == text


@pytest.mark.parametrize("name", [n for n in judging.load(Settings()).rubrics if n != "parts"])
def test_named_issues_are_read_back(name: str) -> None:
    keys = {"tone": "gushing", "leak": "role", "filler": "closer"}
    assert rubrics_of(words_of([Finding("x", None, keys.get(name, ""), "error", name)])) == (name,)


@pytest.mark.parametrize("part", PARTS)
def test_named_parts_are_read_back(part: str) -> None:
    words = words_of([Finding("x", None, part, "error", "parts")])
    assert "parts" in rubrics_of(words)
