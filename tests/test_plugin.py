"""`pytest golden/`, run as a user would: exit codes, selections, tolerated failures, JUnit, page."""

import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path

import pytest

from harness.golden import load
from harness.settings import Settings

Recorded = Callable[..., tuple[Settings, Path]]


@pytest.fixture
def gate(recorded: Recorded, pytester: pytest.Pytester) -> Callable[..., pytest.RunResult]:
    """Run `pytest golden/` by replay on a project whose first `bad` replies have a dash."""

    def run(*args: str, n: int = 60, bad: int = 0, toml: str = "") -> pytest.RunResult:
        settings, record = recorded(n, bad, toml)
        pytester.chdir()
        (pytester.path / "go").mkdir(exist_ok=True)
        rest = args or ("golden",)
        import os

        os.chdir(settings.root)
        return pytester.runpytest_subprocess(
            "-p", "no:cacheprovider", "-p", "no:asyncio", f"--rootdir={settings.root}",
            f"--golden-provider=replay:{record}", *rest,
        )  # fmt: skip

    return run


def test_all_pass(gate: Callable[..., pytest.RunResult]) -> None:
    result = gate()
    result.assert_outcomes(passed=60)
    assert result.ret == 0
    result.stdout.fnmatch_lines(["*not a gate of the model*PASSED: 60 of 60 cases passed*"])


def test_a_failure_in_a_passing_gate_is_tolerated(gate: Callable[..., pytest.RunResult]) -> None:
    result = gate("-rx", "golden", bad=3)
    result.assert_outcomes(passed=57, xfailed=3)
    assert result.ret == 0
    result.stdout.fnmatch_lines(["*case-000*tolerated: dash*"])


def test_failing_gate(gate: Callable[..., pytest.RunResult]) -> None:
    result = gate(bad=4)
    result.assert_outcomes(passed=56, failed=5)  # four cases and the gate itself
    assert result.ret == 1
    result.stdout.fnmatch_lines(
        [
            "prompt:",
            "*What is case-000 about?",
            "reply:",
            "  Plants are magic — truly.",
            "                   ^",
            "x dash*",
            "FAILED golden/all.yaml::case-000 - fails dash",
            "*FAILED: 56 of 60 cases passed*",
        ]
    )


def test_too_few_cases_cannot_be_judged(gate: Callable[..., pytest.RunResult]) -> None:
    result = gate(n=20)
    assert result.ret == 3
    result.stdout.fnmatch_lines(["*COULD NOT BE JUDGED: 20 of 20*"])


@pytest.mark.parametrize(
    ("args", "outcomes", "code", "says"),
    [
        (("-k", "case-00", "golden"), {"passed": 6, "failed": 4, "deselected": 50}, 1, "10 of 60"),
        (("-k", "case-05", "golden"), {"passed": 10, "deselected": 50}, 0, "10 of 60"),
        (("golden/all.yaml::case-059",), {"passed": 1}, 0, "1 of 60"),
        (("--deselect", "golden/all.yaml::case-000", "golden"),
         {"passed": 56, "failed": 3, "deselected": 1}, 1, "59 of 60"),
        (("-x", "golden"), {"failed": 1}, 1, "-x or --maxfail"),
    ],
)  # fmt: skip
def test_a_selection_is_no_gate(
    gate: Callable[..., pytest.RunResult],
    args: tuple[str, ...],
    outcomes: dict[str, int],
    code: int,
    says: str,
) -> None:
    result = gate(*args, bad=4)
    result.assert_outcomes(**outcomes)
    assert result.ret == code
    result.stdout.fnmatch_lines([f"*not a gate: {says}*"])


def test_a_tag_selects(
    gate: Callable[..., pytest.RunResult], project: Callable[..., Settings]
) -> None:
    more = MORE.replace("{id: more,", "{id: more, tags: [algebra],")
    (project().root / "golden" / "more.yaml").write_text(more, "utf-8")
    result = gate("-k", "algebra", "golden")
    result.assert_outcomes(failed=1, deselected=60)  # the record has no reply to it
    result.stdout.fnmatch_lines(["*not a gate: 1 of 61 cases selected*"])


def test_workers_are_refused_in_one_line(gate: Callable[..., pytest.RunResult]) -> None:
    pytest.importorskip("xdist", reason="pytest-xdist is not installed")
    result = gate("-n", "2", "golden")
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines(["ERROR: -n 2: golden cases are asked once, in one process.*"])


def test_a_reply_missing_from_the_record_is_an_error(
    recorded: Recorded, gate: Callable[..., pytest.RunResult]
) -> None:
    settings, record = recorded(60)
    lines = record.read_text("utf-8").splitlines(keepends=True)
    kept = [x for x in lines if not ('"reply"' in x and '"case-007"' in x)]
    record.write_text("".join(kept), "utf-8")
    import subprocess
    import sys

    done = subprocess.run(
        [sys.executable, "-m", "pytest", "golden", f"--golden-provider=replay:{record}",
         "-p", "no:cacheprovider", "-p", "no:asyncio"],
        cwd=settings.root, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 3
    assert "case-007: no reply in run.jsonl" in done.stdout
    assert "FAILED golden/all.yaml::case-007 - not judged: case-007: no reply" in done.stdout


def test_terminal_junit_and_page_say_the_same(
    recorded: Recorded, gate: Callable[..., pytest.RunResult]
) -> None:
    result = gate(bad=4)
    root = Path.cwd()
    latest = root / "reports" / "latest"
    suite = ET.fromstring((latest / "junit.xml").read_text("utf-8"))
    assert suite.attrib["failures"] == "5"  # four cases and the gate itself
    word = suite.findtext("system-out") or ""
    assert "FAILED: 56 of 60" in word
    assert word in result.stdout.str()
    assert "FAILED: 56 of 60" in (latest / "report.html").read_text("utf-8")
    assert (latest / "run.jsonl").is_file()


@pytest.mark.parametrize(
    ("n", "bad", "args", "failures", "code"),
    [
        (60, 0, (), 0, 0),
        (60, 3, (), 0, 0),
        (60, 4, (), 5, 1),
        (20, 0, (), 1, 3),
        (60, 0, ("-k", "case"), 0, 0),
        (20, 0, ("-k", "case-00"), 0, 0),
    ],
)
def test_pytests_own_junit_file_says_what_the_gate_says(
    gate: Callable[..., pytest.RunResult], n: int, bad: int, args: tuple[str, ...],
    failures: int, code: int,
) -> None:  # fmt: skip
    result = gate("golden", "--junitxml=own.xml", *args, n=n, bad=bad)
    suite = ET.fromstring(Path("own.xml").read_text("utf-8")).find("testsuite")
    assert suite is not None
    assert (suite.attrib["failures"], result.ret) == (str(failures), code)
    if failures:
        assert suite.findall("testcase")[-1].attrib["name"] == "(gate)"


def test_other_tests_are_never_tolerated(
    gate: Callable[..., pytest.RunResult], recorded: Recorded
) -> None:
    settings, _ = recorded(60, 2)
    (settings.root / "test_other.py").write_text("def test_no():\n    assert False\n")
    result = gate("golden", "test_other.py", bad=2)
    result.assert_outcomes(passed=58, xfailed=2, failed=1)
    assert result.ret == 1


def test_bad_golden_file_is_one_line(
    recorded: Recorded, gate: Callable[..., pytest.RunResult]
) -> None:
    settings, record = recorded(60)
    (settings.root / "golden" / "bad.yaml").write_text("cases: [{id: x, promt: y}]")
    import subprocess
    import sys

    done = subprocess.run(
        [sys.executable, "-m", "pytest", "golden", f"--golden-provider=replay:{record}",
         "-p", "no:cacheprovider", "-p", "no:asyncio"],
        cwd=settings.root, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 2
    assert "Did you mean 'prompt'?" in done.stdout
    assert "Traceback" not in done.stdout


def test_nothing_loads_without_a_golden_file(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        import sys

        def test_modules():
            heavy = {"pydantic", "yaml", "harness.golden", "harness.pytest_golden", "torch", "rich"}
            assert not heavy & set(sys.modules)
        """
    )
    pytester.makefile(".csv", data="a,b")
    assert pytester.runpytest_subprocess("-p", "no:asyncio").ret == 0


def test_without_a_baseline_it_says_so(gate: Callable[..., pytest.RunResult]) -> None:
    result = gate()
    assert result.ret == 0
    result.stdout.fnmatch_lines(["no baseline at golden/baseline.json: nothing was compared*"])
    result.stdout.no_fnmatch_line("*broken*")


@pytest.mark.parametrize(
    ("accepted", "bad", "args", "code", "says"),
    [
        (0, 2, ("golden",), 0, "*newly broken (2): case-000 (dash), case-001 (dash)"),
        (0, 6, ("golden",), 1, "*a significant loss against the baseline, 6 broken, 0 fixed*"),
        (0, 0, ("--golden-pass-rate=0.9", "golden"), 3, "*changed, not accepted: pass_rate: was 0.95, is 0.9"),
        (0, 2, ("-k", "case-00", "golden"), 1, "not a gate: 10 of 120 cases selected"),
    ],
)  # fmt: skip
def test_the_gate_with_a_baseline(
    recorded: Recorded,
    gate: Callable[..., pytest.RunResult],
    accepted: int,
    bad: int,
    args: tuple[str, ...],
    code: int,
    says: str,
) -> None:
    from harness.accept import accept

    settings, path = recorded(120, accepted)
    accept(path, settings, None)
    result = gate(*args, n=120, bad=bad)
    result.stdout.fnmatch_lines([says])
    assert result.ret == code


def test_a_base_that_git_does_not_know_is_one_line(
    recorded: Recorded, gate: Callable[..., pytest.RunResult]
) -> None:
    settings, _ = recorded(60)
    import subprocess

    subprocess.run(["git", "init", "-q"], cwd=settings.root, check=True)
    result = gate("--golden-base-branch=trunk", "golden")
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines(["ERROR: base branch: git knows no origin/trunk or trunk*"])


MORE = """cases: [{id: more, prompt: "What is more about?"}]"""


def test_selected_rubrics_are_no_gate(gate: Callable[..., pytest.RunResult]) -> None:
    result = gate("--golden-rubrics=dash", "golden", bad=1)
    assert result.ret == 1, "pytest's own: nothing is tolerated"
    result.stdout.fnmatch_lines(["*not a gate: 1 of * rubrics selected*"])
    result.stdout.no_fnmatch_line("*PASSED*")


@pytest.mark.parametrize("name", ["build", "dist", "venv", "node_modules", ".hidden", "x.egg"])
def test_no_folder_of_golden_files_is_passed_over(
    gate: Callable[..., pytest.RunResult], project: Callable[..., Settings], name: str
) -> None:
    folder = project().root / "golden" / name
    folder.mkdir()
    (folder / "more.yaml").write_text(MORE, "utf-8")
    result = gate()
    result.assert_outcomes(passed=60, failed=2)
    assert result.ret == 3, "the record has no reply to the case"
    result.stdout.fnmatch_lines(["*COULD NOT BE JUDGED: 60 of 61*"])


@pytest.mark.parametrize(
    ("args", "code", "says"),
    [
        (["."], 3, "*one of 1 golden files that pytest passed over*"),
        (["golden"], 0, "not a gate: 60 of 61 cases selected"),
        ([".", "--ignore=build"], 0, "not a gate: 60 of 61 cases selected"),
        (["golden", "build"], 3, "*COULD NOT BE JUDGED: 60 of 61*"),
    ],
)
def test_what_pytest_passes_over_is_no_selection(
    gate: Callable[..., pytest.RunResult],
    project: Callable[..., Settings],
    args: list[str],
    code: int,
    says: str,
) -> None:
    folder = project().root / "build"
    folder.mkdir()
    (folder / "more.yaml").write_text(MORE, "utf-8")
    result = gate(*args, toml='golden = ["golden", "build"]\n')
    assert result.ret == code
    result.stdout.fnmatch_lines([says])


def _whole_folder(root: Path) -> None:
    (root / "golden").rename(root / "g2")
    (root / "golden").symlink_to("g2")
    (root / "golden" / "more.yaml").write_text(MORE, "utf-8")


def _folder_below(root: Path) -> None:
    (root / "shared").mkdir()
    (root / "shared" / "more.yaml").write_text(MORE, "utf-8")
    (root / "golden" / "team").symlink_to("../shared")


def _file(root: Path) -> None:
    (root / "more.yaml").write_text(MORE, "utf-8")
    (root / "golden" / "one.yaml").symlink_to("../more.yaml")
    (root / "golden" / "two.yaml").symlink_to("../more.yaml")


def _loop(root: Path) -> None:
    _folder_below(root)
    (root / "golden" / "up").symlink_to("..")
    (root / "shared" / "self").symlink_to(".")


@pytest.mark.parametrize("link", [_whole_folder, _folder_below, _file, _loop])
def test_links_are_followed_by_both_doors(
    gate: Callable[..., pytest.RunResult],
    project: Callable[..., Settings],
    link: Callable[[Path], None],
) -> None:
    settings = project()
    link(settings.root)
    names = [c.id for c in load(settings)]
    assert len(names) == len(set(names)) == 61
    result = gate()
    result.assert_outcomes(passed=60, failed=2)
    assert result.ret == 3
    result.stdout.fnmatch_lines(["*COULD NOT BE JUDGED: 60 of 61*"])


@pytest.mark.parametrize("link", [False, True])
def test_a_baseline_that_is_not_there_is_one_line(
    gate: Callable[..., pytest.RunResult], project: Callable[..., Settings], link: bool
) -> None:
    if link:
        (project().root / "golden" / "baseline.json").symlink_to("nowhere.json")
    result = gate(*(() if link else ("--golden-baseline=golden/basline.json", "golden")))
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines(["ERROR: golden/bas*line.json: the baseline *"])


def _typo(root: Path) -> str:
    (root / "harness.toml").write_text('golden = "goldn"\n', "utf-8")
    return "golden"


def _settings_below(root: Path) -> str:
    for name in ("golden", "harness.toml"):
        (root / "app").mkdir(exist_ok=True)
        (root / name).rename(root / "app" / name)
    return "app/golden"


@pytest.mark.parametrize("change", [_typo, _settings_below])
def test_named_golden_files_of_which_none_was_read_are_an_error(
    pytester: pytest.Pytester, project: Callable[..., Settings], change: Callable[[Path], str]
) -> None:
    root = project().root
    folder = change(root)
    (root / "tests").mkdir()
    (root / "tests" / "test_it.py").write_text("def test_it(): pass\n", "utf-8")
    args = ("-p", "no:asyncio", f"--rootdir={root}", f"{root}/tests")
    assert pytester.runpytest_subprocess(*args).ret == 0
    result = pytester.runpytest_subprocess(*args, f"{root}/{folder}")
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines(["ERROR: *golden files of *pytest read none of them*"])


def test_workers_of_another_making_are_refused(gate: Callable[..., pytest.RunResult]) -> None:
    pytest.importorskip("xdist", reason="pytest-xdist is not installed")
    result = gate("--tx=2*popen", "--dist=load", "golden")
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines(["ERROR: --tx *golden cases are asked once, in one process.*"])
