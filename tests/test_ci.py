"""What CI systems read: annotations, step summary, Markdown, SARIF; nothing of a reply is live."""

import html
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml
from test_baseline import git

from harness import ci, record, show, summary
from harness.evaluate import decided
from harness.outputs import leave
from harness.record import Run
from harness.settings import Settings
from rubrics.base import Reply

ROOT = Path(__file__).parent.parent
Recorded = Callable[..., tuple[Settings, Path]]
EVIL = (
    "::set-output name=x::1\n  ::error::no\n##[command]rm\n##vso[task.x]\n@octocat #12 http://evil.example"
    " www.evil.example [a](http://b) <img src=x> ```\n~~~\n| a | b |\n<!-- c --> GH-1 x@y.example"
)


def evil(run: Run) -> Run:
    replies = {k: replace(r, text=EVIL) for k, r in run.replies.items()}
    return replace(run, replies=replies)


def test_annotations_point_at_the_golden_line(
    recorded: Recorded, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings, path = recorded(60, 12)
    run, decision = decided(path, settings)
    assert list(ci.annotations(run, decision, settings)) == [], "only under GitHub Actions"
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    lines = list(ci.annotations(run, decision, settings))
    assert lines[0].startswith("::error title=gate::")
    assert "48 of 60 cases passed" in lines[0]
    assert len(lines) == ci.MOST + 1
    assert lines[-1].startswith("::notice title=gate::12 cases did not pass")
    found = re.fullmatch(r"::error file=(.*),line=(\d+),title=case-000::dash.*\n", lines[1])
    assert found is not None
    golden = (settings.root / found[1]).read_text("utf-8").splitlines()
    assert "case-000" in golden[int(found[2]) - 1]


@pytest.mark.parametrize(("bad", "level"), [(0, None), (3, "warning"), (4, "error")])
def test_a_tolerated_case_warns(
    recorded: Recorded, monkeypatch: pytest.MonkeyPatch, bad: int, level: str | None
) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    settings, path = recorded(60, bad)
    run, decision = decided(path, settings)
    lines = list(ci.annotations(run, decision, settings))
    assert {line.split()[0] for line in lines[1:]} == ({f"::{level}"} if level else set())
    assert lines[0].split()[0] == ("::error" if level == "error" else "::notice")


@pytest.mark.parametrize("runner", ["GITHUB_ACTIONS", "TF_BUILD", "TEAMCITY_VERSION"])
def test_no_line_of_a_reply_starts_a_command(monkeypatch: pytest.MonkeyPatch, runner: str) -> None:
    for name in show.RUNNERS:
        monkeypatch.delenv(name, raising=False)
    assert "::set-output" in show.failure(EVIL, EVIL, [], [EVIL]), "elsewhere the text stays itself"
    monkeypatch.setenv(runner, "true")
    for line in show.failure(EVIL, EVIL, [], [EVIL]).splitlines():
        assert not line.lstrip().startswith("::")
        assert "##[" not in line
        assert "##vso" not in line


def test_markdown_of_a_hostile_run_is_dead(recorded: Recorded) -> None:
    settings, path = recorded(60, 12)
    run, decision = decided(path, settings)
    made = summary.markdown(evil(run), decision, settings)
    outside = re.sub(r"(?ms)^(`{3,})text\n.*?^\1$", "", made)
    assert "evil" not in outside
    assert "octocat" not in outside
    assert made.count("````text") == 12, "a fence is longer than any run of backticks in it"
    assert "48 of 60 cases passed" in made
    assert "| `dash` | 48 of 60 |" in made


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("plain words, (two).", "plain words, (two)&#46;"),
        ("@octocat", "&#64;octocat"),
        ("#12 and GH-1", "&#35;12 and GH&#45;1"),
        ("http://a.b", "&#104;&#116;&#116;&#112;&#58;&#47;&#47;a&#46;b"),
        ("*a* _b_ `c` ~~d~~", "&#42;a&#42; &#95;b&#95; &#96;c&#96; &#126;&#126;d&#126;&#126;"),
        ("<b>&amp;\n- x | y", "&#60;b&#62;&#38;amp; &#45; x &#124; y"),
    ],
)
def test_a_line_of_markdown_is_dead(text: str, line: str) -> None:
    assert html.unescape(summary.line(text)) == " ".join(text.split())
    for live in "@#`*<>|[]&" if "&" not in text else "@#`*<>|[]":
        assert live not in re.sub(r"&#\d+;", "", summary.line(text))
    assert not re.search(r"(?i)https?|www", summary.line(text))
    del line


@pytest.mark.parametrize("text", ["a", "a`b", "``", "`a", "a | b", "a\nb", ""])
def test_a_code_span_closes_itself(text: str) -> None:
    span = summary.code(text)
    ticks = re.match("`+", span)
    assert ticks is not None
    inner = span[len(ticks[0]) : -len(ticks[0])]
    assert ticks[0] not in re.findall("`+", inner)
    assert "\n" not in span
    assert not re.search(r"(?<!\\)\|", span)


def test_the_step_summary_gets_every_run(
    recorded: Recorded, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    settings, path = recorded(60, 12)
    run, decision = decided(path, settings)
    to = tmp_path / "summary.md"
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(to))
    leave(run, decision, settings, tmp_path / "reports", base=run)
    leave(run, decision, settings, tmp_path / "reports", note="not a gate: 3 of 60 cases selected")
    text = to.read_text("utf-8")
    assert text.index("FAILED") < text.index("no difference") < text.index("not a gate")


def harness(folder: Path, *args: str, **env: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "harness.cli", *args],
        cwd=folder, capture_output=True, text=True, check=False, env={**os.environ, **env},
    )  # fmt: skip


@pytest.mark.parametrize("style", ["markdown", "jsonl", "csv", "github", "sarif"])
def test_report_writes_for_other_tools(recorded: Recorded, style: str) -> None:
    settings, path = recorded(60, 12)
    done = harness(settings.root, "report", str(path), "--format", style)
    assert (done.returncode, done.stderr) == (0, "")
    if style == "sarif":
        results = json.loads(done.stdout)["runs"][0]["results"]
        places = {r["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for r in results}
        assert (len(results), places) == (12, {"golden/all.yaml"})
    elif style == "jsonl":
        rows = [json.loads(line) for line in done.stdout.splitlines()]
        assert [r["passed"] for r in rows] == [False] * 12 + [True] * 48
    else:
        assert "case-000" in done.stdout


@pytest.mark.parametrize(
    ("bad", "args", "code", "whole"),
    [(3, (), 0, True), (4, (), 1, True), (3, ("--temperature", "0.5"), 3, False)],
)
def test_sarif_and_annotations_have_the_gates_word(
    recorded: Recorded, bad: int, args: tuple[str, ...], code: int, whole: bool
) -> None:
    settings, path = recorded(60, bad)
    gate = harness(settings.root, "gate", str(path), *args)
    assert gate.returncode == code
    done = harness(settings.root, "report", str(path), "--format", "sarif", *args)
    (invocation,) = json.loads(done.stdout)["runs"][0]["invocations"]
    assert (invocation["exitCode"], invocation["executionSuccessful"]) == (code, whole)
    assert invocation["exitCodeDescription"] in gate.stdout
    done = harness(settings.root, "report", str(path), "--format", "github", *args)
    first = done.stdout.splitlines()[0]
    assert first.startswith(f"::{'error' if code else 'notice'} title=gate::gate ")


def test_compare_writes_a_comment(recorded: Recorded) -> None:
    settings, path = recorded(60, 1)
    old = path.rename(path.with_name("old.jsonl"))
    recorded(60, 9)
    done = harness(settings.root, "compare", str(old), str(path), "--format", "markdown")
    assert done.returncode == 1
    assert "**Newly broken (8):** `case-001` (dash)" in done.stdout


def test_the_baseline_can_be_replayed(recorded: Recorded) -> None:
    settings, path = recorded(60)
    done = harness(settings.root, "accept", str(path), "--reason", "the first")
    assert done.returncode == 0, done.stdout + done.stderr
    done = harness(settings.root, "run", "--provider", "replay:golden/baseline.json")
    assert "60 of 60 cases passed" in done.stdout
    assert "not a gate of the model" in done.stdout


def test_the_lock_fails_validate_where_asked(recorded: Recorded) -> None:
    settings, path = recorded(60, 0)
    harness(settings.root, "accept", str(path), "--reason", "the first")
    (settings.root / "harness.toml").write_text("pass_rate = 0.9\n", "utf-8")
    assert harness(settings.root, "validate").returncode == 0
    done = harness(settings.root, "validate", "--lock")
    assert done.returncode == 1
    assert "pass_rate: was 0.95, is 0.9" in done.stdout


@pytest.mark.parametrize(
    ("toml", "says"), [('base_branch = "main"\n', "main at"), ("", "the last commit, ")]
)
def test_a_deleted_baseline_fails_validate_too(recorded: Recorded, toml: str, says: str) -> None:
    settings, path = recorded(60, 0)
    harness(settings.root, "accept", str(path), "--reason", "the first")
    for args in (("init", "-q", "-b", "main"), ("add", "."), ("commit", "-q", "-m", "first")):
        git(settings.root, *args)
    settings.path(settings.baseline).unlink()
    with (settings.root / "harness.toml").open("a") as file:
        file.write(toml)
    done = harness(settings.root, "validate", "--lock")
    assert done.returncode == 1
    assert f"the baseline: was in {says}" in done.stdout


@pytest.mark.parametrize("style", ["html", "markdown"])
@pytest.mark.parametrize(
    ("args", "code", "says"),
    [
        ((), 1, "FAILED: 56 of 60 cases"),
        (("--pass-rate", "0.9"), 0, "PASSED: 56 of 60 cases"),
        (("--pass-rate", "0.9", "--temperature", "0.5"), 3, "COULD NOT BE JUDGED: 56 of 60 cases"),
        (("--base-branch", "trunk"), 2, ""),
        (("--base-branch", ""), 2, ""),
    ],
)
def test_a_report_decides_as_the_gate_does(
    recorded: Recorded, style: str, args: tuple[str, ...], code: int, says: str
) -> None:
    settings, path = recorded(60, 4)
    git(settings.root, "init", "-q", "-b", "main")
    done = harness(settings.root, "gate", str(path), *args)
    assert done.returncode == code, done.stderr
    assert says in done.stdout
    made = settings.root / "made"
    done = harness(settings.root, "report", str(path), "--format", style, "-o", str(made), *args)
    assert done.returncode == (code if code == 2 else 0)
    assert says in html.unescape(made.read_text("utf-8") if made.exists() else "")
    assert len(done.stderr.splitlines()) == (code == 2)


def test_a_run_in_a_notebook(recorded: Recorded) -> None:
    pytest.importorskip("pandas", reason="the extra 'train' is not installed")
    _, path = recorded(60, 2)
    run = record.read(path)
    frame = run.to_pandas()
    assert len(frame) == 60
    assert list(frame["faults"][:3]) == [["dash"], ["dash"], []]
    assert list(frame["dash"].value_counts()) == [58, 2]
    bare = replace(run, replies={}, verdicts={})
    assert set(bare.to_pandas()["status"]) == {"errored"}
    shown = replace(run, header={**run.header, "provider": "<b>x</b>"})._repr_html_()
    assert "&lt;b&gt;x" in shown
    assert "58 of 60" in shown
    assert "not decided" in replace(run, decision=None)._repr_html_()


def steps() -> list[dict[str, Any]]:
    loaded = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
    return list(loaded["runs"]["steps"])


def test_the_action_runs_as_a_runner_runs_it(recorded: Recorded, tmp_path: Path) -> None:
    """Its shell steps, one after the other, with the inputs' defaults; pip alone is left out."""
    settings, path = recorded(60, 4)
    harness(settings.root, "accept", str(path), "--reason", "the first")
    output = tmp_path / "output"
    env = {**os.environ, "GITHUB_OUTPUT": str(output), "PROVIDER": "replay:golden/baseline.json",
           "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
           "GITHUB_ACTIONS": "true", "GITHUB_STEP_SUMMARY": str(tmp_path / "summary.md")}  # fmt: skip
    codes, said = [], ""
    for step in steps():
        assert "${{" not in step.get("run", ""), "an input in a script is an injection"
        if step["name"] in {"validate", "gate"}:
            done = subprocess.run(
                ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],
                cwd=settings.root, env=env, capture_output=True, text=True, check=False,
            )  # fmt: skip
            codes.append(done.returncode)
            said += done.stdout + done.stderr
    assert codes[0] == 0, said
    assert codes[1] == 1, said
    assert "::error file=golden/all.yaml,line=" in said
    latest = settings.root / "reports" / "latest"
    assert {p.name for p in latest.iterdir()} >= {
        "run.jsonl", "report.html", "junit.xml", "findings.sarif"
    }  # fmt: skip
    assert output.read_text("utf-8").strip() == f"reports={latest}"
    assert "FAILED" in (tmp_path / "summary.md").read_text("utf-8")


INI = re.findall(
    r"^```ini\n(.*?)^```", (ROOT / "docs/ci.md").read_text("utf-8"), re.MULTILINE | re.DOTALL
)


@pytest.mark.parametrize(
    ("args", "env", "code"),
    [
        ((), {}, 0),
        (("-p", "no:golden"), {}, pytest.ExitCode.USAGE_ERROR),
        ((), {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}, pytest.ExitCode.USAGE_ERROR),
        (("-p", "golden"), {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}, 0),
    ],
)
def test_the_ini_that_the_docs_give_lets_no_session_pass_without_the_plugin(
    recorded: Recorded, args: tuple[str, ...], env: dict[str, str], code: int
) -> None:
    settings, path = recorded(60)
    (settings.root / "test_other.py").write_text("def test_it(): pass\n", "utf-8")
    toml = f'{(settings.root / "harness.toml").read_text("utf-8")}provider = "replay:{path}"\n'
    (settings.root / "harness.toml").write_text(toml, "utf-8")
    (ini,) = INI
    for text, wanted in (("[pytest]\n", 0), (ini, code)):
        (settings.root / "pytest.ini").write_text(text, "utf-8")
        done = subprocess.run(
            [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *args, "golden", "test_other.py"],
            cwd=settings.root, env={**os.environ, **env}, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert done.returncode == wanted, done.stdout + done.stderr
    assert ("Missing required plugins: mimir-harness" in done.stderr) is bool(code)


def test_the_hook_runs_whatever_was_changed() -> None:
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    assert hook["always_run"] is True
    assert hook["entry"] == "harness validate --lock"


@pytest.mark.parametrize(
    "name",
    [
        "action.yml",
        ".pre-commit-hooks.yaml",
        "examples/github-workflow.yml",
        "examples/gitlab-ci.yml",
    ],
)
def test_ci_files_are_yaml(name: str) -> None:
    assert yaml.safe_load((ROOT / name).read_text("utf-8"))


def test_a_missing_reply_is_an_error_not_lost(recorded: Recorded) -> None:
    _, path = recorded(60, 0)
    run = record.read(path)
    first = next(iter(run.replies))
    run = replace(run, replies={k: r for k, r in run.replies.items() if k != first})
    one = next(ci.scored(run))
    assert (one.case.id, one.reply.text, one.errors) == (first[0], "", ["no reply in the record"])


@pytest.mark.parametrize("runner", ["GITHUB_ACTIONS", "TF_BUILD"])
def test_an_error_cannot_start_a_command_either(
    recorded: Recorded, monkeypatch: pytest.MonkeyPatch, runner: str, capsys: Any
) -> None:
    from harness.cli import _print_decision

    settings, path = recorded(60, 0)
    run = record.read(path)
    replies = dict(run.replies)
    replies["case-000", 0] = Reply("", "case-000", 0, "error", f"raised:\n{EVIL}\x1b[31m")
    run = replace(run, replies=replies)
    from harness import gate

    decision = replace(gate.decide(run, settings), notes=(f"not compared: {EVIL}",))
    monkeypatch.setenv(runner, "true")
    _print_decision(run, decision, settings)
    lines = capsys.readouterr().out.splitlines()
    ours = [x for x in lines if x.lstrip().startswith("::")]
    assert all("title=" in x for x in ours), "only our own annotations"
    assert not [x for x in lines if "##" in x or "\x1b" in x]


def test_a_summary_that_cannot_be_written_is_a_line(
    recorded: Recorded, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: Any
) -> None:
    settings, path = recorded(60, 0)
    run, decision = decided(path, settings)
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(tmp_path / "no" / "such"))
    leave(run, decision, settings, tmp_path / "reports")
    assert "cannot be written" in capsys.readouterr().err
    assert {p.name for p in (tmp_path / "reports").iterdir()} >= {"junit.xml", "report.html"}
