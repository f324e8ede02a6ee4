"""The console script: exit codes, one-line errors, formats."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from common import BAD, DASH_ALONE, GOOD, Scripted, read_jsonl

from harness import judge as judging
from harness.evaluate import Evaluation, evaluate
from harness.golden import load_file
from harness.settings import Settings

Recorded = Callable[..., tuple[Settings, Path]]


def harness(*args: str, cwd: Path, stdin: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "harness.cli", *args],
        cwd=cwd, input=stdin, capture_output=True, text=True, check=False, env={**os.environ},
    )  # fmt: skip


@pytest.mark.parametrize(
    ("n", "bad", "code", "says"),
    [
        (60, 0, 0, "PASSED: 60 of 60 cases passed"),
        (60, 3, 0, "PASSED: 57 of 60"),
        (60, 4, 1, "FAILED: 56 of 60"),
        (20, 0, 3, "COULD NOT BE JUDGED: 20 of 20"),
    ],
)
def test_gate(recorded: Recorded, n: int, bad: int, code: int, says: str) -> None:
    settings, record = recorded(n, bad)
    done = harness("gate", str(record), cwd=settings.root)
    assert done.returncode == code, done.stderr
    assert says in done.stdout
    assert "at least" in done.stdout


def test_run_by_replay_leaves_record_page_and_junit(recorded: Recorded) -> None:
    settings, record = recorded(60, 1)
    done = harness("run", "--provider", f"replay:{record}", cwd=settings.root)
    assert done.returncode == 0, done.stderr
    assert "not a gate of the model" in done.stdout
    latest = settings.root / "reports" / "latest"
    assert {p.name for p in latest.iterdir()} == {"run.jsonl", "report.html", "junit.xml"}
    lines = read_jsonl(latest / "run.jsonl")
    assert lines[0]["type"] == "run"
    assert lines[-1]["type"] == "decision"
    assert lines[-1]["outcome"] == "passed"


@pytest.mark.parametrize(
    ("args", "bad", "code", "says"),
    [
        (("gate", "RUN"), 0, 3, "not a gate: split dev; 20 of 20 passed"),
        (("gate", "RUN"), 1, 3, "not a gate: split dev; 19 of 20 passed"),
        (("run", "--split", "dev", "--provider", "replay:RUN"), 0, 0, "split dev; 20 of 20"),
        (("run", "--split", "dev", "--provider", "replay:RUN"), 1, 1, "split dev; 19 of 20"),
        (
            ("run", "--rubrics", "dash", "--provider", "replay:RUN"),
            0,
            3,
            "rubrics selected; 0 of 0",
        ),
    ],
)
def test_another_split_or_some_rubrics_are_no_gate(
    project: Callable[..., Settings], args: tuple[str, ...], bad: int, code: int, says: str
) -> None:
    settings = project(20, DASH_ALONE + "min_cases = 20\n", ", split: dev")
    cases = load_file(settings.root / "golden" / "all.yaml", settings.root)
    answers = {c.id: BAD if k < bad else GOOD for k, c in enumerate(cases)}
    judge = judging.load(settings)
    job = Evaluation(cases, Scripted(answers), judge, settings, "scripted", "dev", cache=None)
    path = settings.root / "old.jsonl"
    evaluate(job, path)
    done = harness(*(a.replace("RUN", str(path)) for a in args), cwd=settings.root)
    assert done.returncode == code, done.stdout + done.stderr
    assert says in done.stdout
    assert "PASSED" not in done.stdout


def test_stop_early(recorded: Recorded) -> None:
    settings, record = recorded(60, 10)
    done = harness("run", "--provider", f"replay:{record}", "--stop-early", cwd=settings.root)
    assert done.returncode == 1
    assert "at least 4 of 4 asked failed; the run was stopped early" in done.stdout
    latest = settings.root / "reports" / "latest" / "run.jsonl"
    assert read_jsonl(latest)[-1]["share"] is None
    again = harness("gate", str(latest), cwd=settings.root)
    assert again.returncode == 1
    assert "stopped early" in again.stdout


def rows(*texts: str) -> str:
    return "".join(json.dumps({"id": f"r{n}", "response": t}) + "\n" for n, t in enumerate(texts))


def test_score_jsonl(tmp_path: Path) -> None:
    done = harness("score", "-", "--rubrics", "dash", "--format", "jsonl", cwd=tmp_path,
                   stdin=rows(GOOD, BAD))  # fmt: skip
    assert done.returncode == 1
    good, bad = map(json.loads, done.stdout.splitlines())
    assert good == {"id": "r0", "passed": True, "findings": [], "figures": {}, "errors": []}
    (finding,) = bad["findings"]
    assert finding["text"] == "—"
    assert BAD[finding["start"] : finding["end"]] == "—"
    assert (finding["rubric"], finding["severity"], bad["passed"]) == ("dash", "error", False)


def test_score_csv_with_golden_fields_and_other_columns(tmp_path: Path) -> None:
    (tmp_path / "r.csv").write_text(
        'id,prompt,response,max_words,model,expect\na,Say hi,Hello there,1,x,"[""hello""]"\n'
    )
    done = harness("score", "r.csv", "--rubrics", "length,facts", cwd=tmp_path)
    assert done.returncode == 1
    assert "columns ignored: model" in done.stderr
    assert "x length [max_words]" in done.stdout
    assert "facts" not in done.stdout
    (tmp_path / "e.csv").write_text("id,response\na,\n")
    empty = harness("score", "e.csv", "--rubrics", "length", cwd=tmp_path)
    assert empty.returncode == 1, "an empty reply is a failed one"


def test_score_passes(tmp_path: Path) -> None:
    done = harness("score", "-", "--rubrics", "dash", cwd=tmp_path, stdin=rows(GOOD))
    assert (done.returncode, done.stdout) == (0, "")
    assert "1 replies: 1 passed" in done.stderr


RAISING = '''"""x

What it does: raises.
"""
from rubrics.base import Rubric
def check(reply, case, settings):
    raise ZeroDivisionError("no")
RUBRIC = Rubric(id="raising", version=1, doc=__doc__, check=check)
'''


def test_a_rubric_that_raises_is_exit_3_and_named(tmp_path: Path) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "raising.py").write_text(RAISING)
    (tmp_path / "harness.toml").write_text('rubric_folders = ["own"]\n')
    done = harness("score", "-", "--rubrics", "raising", cwd=tmp_path, stdin=rows(GOOD))
    assert done.returncode == 3
    assert "raising: ZeroDivisionError: no" in done.stdout


@pytest.mark.parametrize(
    ("args", "files", "says"),
    [
        (["run"], {}, "no such golden folder"),
        (["run", "--provider", "embeded"], {"golden/a.yaml": "cases: [{id: a, prompt: x}]"},
         "Did you mean 'embedded'?"),
        (["run", "--rubrics", "dsh"], {"golden/a.yaml": "cases: [{id: a, prompt: x}]"},
         "Did you mean 'dash'?"),
        (["run"], {"harness.toml": "pass_rte = 0.9"}, "Did you mean 'pass_rate'?"),
        (["run"], {"harness.toml": "pass_rate = 95"}, "pass_rate is not a share, got 95.0"),
        (["run"], {"harness.toml": "pass_rate = 'x'"}, "key 'pass_rate' has the wrong type"),
        (["run"], {"harness.toml": "a = ["}, "not TOML"),
        (["run"], {"harness.toml": "rubrics = {dash = {sevrity = 'off'}}",
                   "golden/a.yaml": "cases: [{id: a, prompt: x}]"}, "Did you mean 'severity'?"),
        (["run"], {"harness.toml": "system_prompt = 'none.txt'",
                   "golden/a.yaml": "cases: [{id: a, prompt: x}]"}, "none.txt: cannot be read"),
        (["run", "--provider", "hf:here"], {"here/config.json": "{}",
                   "golden/a.yaml": "cases: [{id: a, prompt: x}]"}, "a model folder without weights"),
        (["gate", "none.jsonl"], {}, "none.jsonl: cannot be read"),
        (["gate", "r.jsonl"], {"r.jsonl": '{"type": "reply"}\n'}, "not a run record"),
        (["score", "r.txt"], {"r.txt": "x"}, "unknown kind of file"),
        (["score", "r.jsonl"], {"r.jsonl": '{"reply": "x"}\n'}, "key 'response' is missing"),
        (["score", "r.jsonl"], {"r.jsonl": ""}, "no replies"),
        (["rubrics", "emoticn"], {}, "Did you mean 'emoticon'?"),
        (["validate"], {"golden/a.yaml": "cases: [{id: a, prompt: x}]",
                        "harness.toml": "sheet = ['s.csv']", "s.csv": "a,b\n1,2\n"},
         "a column is missing"),
    ],
)  # fmt: skip
def test_wrong_input_is_one_line_and_exit_2(
    tmp_path: Path, args: list[str], files: dict[str, str], says: str
) -> None:
    for name, text in files.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    done = harness(*args, cwd=tmp_path)
    assert done.returncode == 2, done.stderr
    assert says in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
    assert done.stderr.startswith("error: ")


def test_usage_errors_are_exit_2(tmp_path: Path) -> None:
    assert harness("run", "--nonsense", cwd=tmp_path).returncode == 2
    assert harness("nonsense", cwd=tmp_path).returncode == 2


def test_validate_names_all_that_is_missing_at_once(tmp_path: Path) -> None:
    (tmp_path / "harness.toml").write_text("system_prompt = 'system.txt'\nsheet = ['s.csv']\n")
    done = harness("validate", cwd=tmp_path)
    assert done.returncode == 2
    lines = done.stderr.strip().splitlines()
    assert len(lines) == 3
    for name, line in zip(("system.txt", "golden", "s.csv"), lines, strict=True):
        assert f"{tmp_path / name}: " in line


def test_validate_finds_clashes_and_bad_ideals(tmp_path: Path) -> None:
    (tmp_path / "golden").mkdir()
    (tmp_path / "golden" / "a.yaml").write_text(
        'cases: [{id: a, prompt: "Hello!", ideal: "Hello — how are you?"}]', "utf-8"
    )
    (tmp_path / "s.csv").write_text(
        "Prompt,Model Response,Issues,Ideal Response\nhello,x,zorgle,Hi :)\n"
    )
    (tmp_path / "harness.toml").write_text("sheet = ['s.csv']\n")
    done = harness("validate", cwd=tmp_path)
    assert done.returncode == 1
    for part in ("case 'a', key 'ideal': dash", "sheet row s.csv:2", "s.csv:2: the ideal response",
                 "1 rows name issues that no rubric stands for"):  # fmt: skip
        assert part in done.stdout
    assert "Hello!" in done.stdout, "a clash names both sides"


@pytest.mark.parametrize(
    ("more", "toml", "says"),
    [
        (", answer: '12', reveal: false", "", ""),
        (", reveal: false", "", ""),
        (", answer: '12'", "", "nothing looks for it in the reply, got no `reveal: false`"),
        (", answer: '12', reveal: false", 'rubrics.reveal.severity = "off"', "got rubric reveal"),
        (", answer: '12', reveal: false, rubrics: {reveal: {severity: off}}", "", "got rubric reveal"),
    ],
)  # fmt: skip
def test_validate_names_an_answer_that_nothing_looks_for(
    tmp_path: Path, more: str, toml: str, says: str
) -> None:
    (tmp_path / "golden").mkdir()
    case = f"cases:\n  - {{id: a, prompt: What is 3 times 4?{more}}}\n"
    (tmp_path / "golden" / "g.yaml").write_text(case.replace("off}", "'off'}"), "utf-8")
    (tmp_path / "harness.toml").write_text(toml, "utf-8")
    done = harness("validate", cwd=tmp_path)
    assert done.returncode == 0, done.stdout
    assert says in done.stdout
    assert ("golden/g.yaml:2: case 'a', key 'answer'" in done.stdout) is bool(says)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("more.json", True),
        ("_more.yaml", True),
        ("more.yaml.bak", True),
        ("deep/more.tsv", True),
        ("baseline.json", False),
        ("README.md", False),
        ("system.txt", False),
        ("more.yaml", False),
    ],
)
def test_validate_names_a_file_that_only_looks_golden(
    tmp_path: Path, name: str, said: bool
) -> None:
    (tmp_path / "golden" / "deep").mkdir(parents=True)
    (tmp_path / "golden" / "g.yaml").write_text("cases: [{id: a, prompt: Hi}]", "utf-8")
    (tmp_path / "golden" / name).write_text("cases: [{id: b, prompt: Why?}]", "utf-8")
    (tmp_path / "harness.toml").write_text("", "utf-8")
    from finetune.validate import _unread
    from harness.settings import load

    told = [line.split(": ")[0] for line in _unread(load(tmp_path))]
    assert told == ([f"golden/{name}"] if said else [])


def test_rubrics_explains(tmp_path: Path) -> None:
    done = harness("rubrics", "dash", cwd=tmp_path)
    assert done.returncode == 0
    assert "What it does:" in done.stdout
    listed = harness("rubrics", cwd=tmp_path).stdout
    assert "emoticon" in listed


def test_accept_compare_and_gate(recorded: Recorded) -> None:
    settings, record = recorded(60)
    root = settings.root
    first = harness("gate", str(record), cwd=root)
    assert "no baseline at golden/baseline.json: nothing was compared" in first.stdout
    done = harness("accept", str(record), cwd=root)
    assert (done.returncode, done.stderr) == (0, "")
    base = "golden/baseline.json"
    assert (root / base).is_file()
    _, worse = recorded(60, 2)
    for fail_on, code in (("significant", 0), ("any", 1)):
        done = harness("compare", base, str(worse), "--fail-on", fail_on, cwd=root)
        assert done.returncode == code, done.stdout
        assert "newly broken (2): case-000 (dash), case-001 (dash)" in done.stdout
        assert "2 broken, 0 fixed: a difference this large by chance 25 times in 100" in done.stdout
    same = harness("compare", base, base, cwd=root)
    assert (same.returncode, same.stdout.splitlines()[-1]) == (0, "PASSED: nothing is newly broken")
    lower = harness("gate", str(worse), "--pass-rate", "0.9", cwd=root)
    assert lower.returncode == 3
    assert "changed, not accepted: pass_rate: was 0.95, is 0.9" in lower.stdout
    refused = harness("accept", str(worse), "--pass-rate", "0.9", cwd=root)
    assert refused.returncode == 2
    assert refused.stderr.startswith("error: ")
    assert "a reason is needed" in refused.stderr
    assert len(refused.stderr.splitlines()) == 1


def test_validate_names_what_is_not_accepted(recorded: Recorded) -> None:
    settings, record = recorded(60)
    assert harness("accept", str(record), cwd=settings.root).returncode == 0
    (settings.root / "harness.toml").write_text("pass_rate = 0.9\nmax_new_tokens = 64\n")
    done = harness("validate", cwd=settings.root)
    for line in ("pass_rate: was 0.95, is 0.9", "max_new_tokens: was 128, is 64"):
        said = "not accepted in golden/baseline.json, so the gate will not pass"
        assert f"{said}: {line}" in done.stdout
    assert (done.returncode, done.stdout.splitlines()[-1]) == (0, "no errors")


def test_a_page_may_show_the_baseline_beside(recorded: Recorded) -> None:
    settings, record = recorded(60)
    harness("accept", str(record), cwd=settings.root)
    base = "golden/baseline.json"
    done = harness("report", str(record), "--base", base, "-o", "p.html", cwd=settings.root)
    assert done.returncode == 0, done.stderr


def test_accept_of_half_a_run_is_exit_3(recorded: Recorded) -> None:
    settings, record = recorded(60)
    record.write_text("".join(record.read_text("utf-8").splitlines(keepends=True)[:-1]), "utf-8")
    done = harness("accept", str(record), "--reason", "x", cwd=settings.root)
    assert done.returncode == 3
    assert "cut off before its end" in done.stderr


@pytest.mark.parametrize("option", ["--only-failed", "--only-errors", "--rejudge"])
def test_run_from_a_record(recorded: Recorded, option: str) -> None:
    settings, record = recorded(60, 1)
    done = harness("run", "--provider", f"replay:{record}", option, str(record), cwd=settings.root)
    codes = {"--only-failed": 1, "--only-errors": 2, "--rejudge": 0}  # a replay is no live model
    assert done.returncode == codes[option], done.stdout + done.stderr


@pytest.mark.parametrize("code", [0, None])
def test_a_rule_that_leaves_python_is_no_pass(recorded: Recorded, code: int | None) -> None:
    settings, record = recorded(60, 0)
    (settings.root / "harness.toml").write_text('rubric_folders = "rules"\n' + DASH_ALONE, "utf-8")
    (settings.root / "rules").mkdir()
    (settings.root / "rules" / "mine.py").write_text(
        f"import sys\nfrom rubrics.base import Rubric\n\ndef check(reply, case, settings):\n"
        f"    sys.exit({code})\n\nRUBRIC = Rubric('mine', 1, 'Mine.', check)\n",
        "utf-8",
    )
    done = harness("run", "--provider", f"replay:{record}", cwd=settings.root)
    assert done.returncode == 3, done.stdout
    assert "sys.exit was called before the command was done" in done.stderr
