"""The accepted run and its lock: what is named, what blocks, what `accept` refuses."""

import html
import json
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from common import BAD, GOOD, Scripted
from test_compare import HEADER, rubric, run_of

from harness import accept as accepting
from harness import baseline, record, regress, sources, vcs
from harness import judge as judging
from harness.afresh import by_rules_of
from harness.baseline import Baseline, Reason
from harness.changes import plain
from harness.errors import HarnessError, Unjudgeable
from harness.evaluate import Evaluation, commit, decided, evaluate, select
from harness.gate import decide
from harness.golden import asdict_case, load_file
from harness.record import Run
from harness.regress import Reference, accepted_here, locked, open_reference, weigh
from harness.running import Options
from harness.running import run as running
from harness.settings import Settings, load
from rubrics.base import Case, Reply

Recorded = Callable[..., tuple[Settings, Path]]


def again(run: Run) -> Run:
    return baseline.load(baseline.dump(Baseline(run)), "b.json").run


def test_a_baseline_reads_back_as_the_run_it_was(recorded: Recorded) -> None:
    _, path = recorded(60, 2)
    run = record.read(path)
    made = again(run)
    assert made.verdicts == run.verdicts
    assert {k: r.text for k, r in made.replies.items()} == {
        k: r.text for k, r in run.replies.items()
    }
    for name, case in run.cases.items():
        assert asdict_case(replace(case, source="")) == asdict_case(made.cases[name])
    assert plain(made.header["rubrics"]) == plain(run.header["rubrics"])


def test_the_file_is_sorted_stable_and_hides_nothing() -> None:
    run = run_of({"b": "p", "a": "d"})
    odd = "left \u202e right \u200b <U+1F600> \U000e0041\nline \\u0041"
    run = replace(run, replies={**run.replies, ("a", 0): Reply(odd, "a", 0, "stop")})
    text = baseline.dump(Baseline(run))
    data = json.loads(text)
    assert list(data["cases"]) == ["a", "b"]
    assert list(data) == sorted(data)
    assert not set(text) & set("\u202e\u200b\U000e0041")
    assert data["cases"]["a"]["samples"][0]["reply"] == odd
    assert again(run).replies["a", 0].text == odd
    assert baseline.dump(Baseline(again(run))) == text, "accepting the same again changes nothing"


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda t: t.replace('"pass_rate": 0.95', '"pass_rate": 0.5'), "changed by hand"),
        (lambda t: t.replace('"status": "failed"', '"status": "passed"'), "changed by hand"),
        (lambda t: t[:100], "not a baseline"),
        (lambda _: "[]", "not a baseline"),
        (lambda t: t.replace(' "version": 1\n', ' "version": 9\n'), "version 9 is unknown"),
    ],
)
def test_a_file_changed_by_hand_is_refused(change: Callable[[str], str], says: str) -> None:
    text = change(baseline.dump(Baseline(run_of({"a": "d"}))))
    with pytest.raises(HarnessError, match=says):
        baseline.load(text, "b.json")


@pytest.mark.parametrize(
    ("name", "value", "refused"),
    [
        ("OPENAI_API_KEY", "abc-123-def-456", True),
        ("HF_TOKEN", "abc-123-def-456", True),
        ("DB_PASSWORD", "abc-123-def-456", True),
        ("HF_TOKEN", "short", False),
        ("KEYBOARD", "abc-123-def-456", False),
        ("GREETING", "abc-123-def-456", False),
    ],
)
def test_secrets_never_enter_it(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, refused: bool
) -> None:
    monkeypatch.setenv(name, value)
    run = run_of({"a": "p"}, {"system_prompt": f"Say {value}, please."})
    if refused:
        with pytest.raises(HarnessError, match=rf"the value of \${name}"):
            baseline.dump(Baseline(run))
    else:
        assert value in baseline.dump(Baseline(run))


def test_an_address_loses_its_password() -> None:
    run = run_of({"a": "p"}, {"provider": "openai:http://me:pw@host/v1,model=x"})
    assert '"provider": "openai:http://host/v1,model=x"' in baseline.dump(Baseline(run))


OLD = run_of({"a": "p", "b": "p"})


@pytest.mark.parametrize(
    ("new", "lines"),
    [
        pytest.param(OLD, [], id="nothing"),
        pytest.param(run_of({"a": "p", "b": "p", "c": "p"}), [], id="an added case"),
        pytest.param(run_of({"a": "p"}), ["case: was in the baseline, is deleted"], id="deleted"),
        pytest.param(run_of({"a": "p", "b": "p"}, max_words=9),
                     ["key 'max_words': was nothing, is 9"] * 2, id="changed"),
        pytest.param(run_of({"a": "p", "b": "p"}, {"gate": {**HEADER["gate"], "pass_rate": 0.9}}),
                     ["pass_rate: was 0.95, is 0.9"], id="threshold"),
        pytest.param(run_of({"a": "p", "b": "p"}, {"gate": {**HEADER["gate"], "min_cases": 2}}),
                     ["min_cases: was 59, is 2"], id="min_cases"),
        pytest.param(run_of({"a": "p", "b": "p"},
                            {"gate": {**HEADER["gate"], "per_rubric": {"dash": 0.9}}}),
                     ["per_rubric: was nothing, is dash 0.9"], id="per_rubric"),
        pytest.param(run_of({"a": "p", "b": "p"}, {"system_prompt": "Be kind."}),
                     ["system prompt: was 'Be plain.', is 'Be kind.'"], id="system prompt"),
        pytest.param(run_of({"a": "p", "b": "p"}, {"generation": {"max_new_tokens": 9, "temperature": 0.0}}),
                     ["max_new_tokens: was 64, is 9"], id="generation"),
        pytest.param(run_of({"a": "p", "b": "p"}, rubric(severity="warning")),
                     ["rubric dash, severity: was 'error', is 'warning'"], id="severity"),
        pytest.param(run_of({"a": "p", "b": "p"}, rubric(code="bbbb")),
                     ["rubric dash: its fingerprint changed while its version did not (version 1),"
                      " code: was aaaa, is bbbb"], id="code under the same version"),
        pytest.param(run_of({"a": "p", "b": "p"},
                            {"rubrics": {"tone": HEADER["rubrics"]["tone"]}}),
                     ["rubric dash: was on (error), is off"], id="off"),
        pytest.param(run_of({"a": "p", "b": "p"},
                            {"rubrics": {**HEADER["rubrics"], "new": HEADER["rubrics"]["tone"]}}),
                     [], id="an added rubric"),
    ],
)  # fmt: skip
def test_the_lock_names_old_and_new(new: Run, lines: list[str]) -> None:
    assert [str(c) for c in locked(again(OLD), new)] == lines


SETTINGS = Settings(min_cases=10)


def wide(broken: int, fixed: int = 0, **more: Any) -> tuple[Run, Run]:
    """Make a pair of runs of 200 cases, so that the share of the gate never fails."""
    names = [f"c{k:03}" for k in range(200)]
    before = dict.fromkeys(names, "p") | dict.fromkeys(names[100 : 100 + fixed], "d")
    after = dict.fromkeys(names, "p") | dict.fromkeys(names[:broken], "d")
    return run_of(before, {"gate": gate_of()}, **more), run_of(after, {"gate": gate_of()}, **more)


def gate_of() -> dict[str, Any]:
    return {"pass_rate": 0.95, "min_cases": 10, "statistic": "share", "per_rubric": {}}


def word(old: Run | None, new: Run, settings: Settings = SETTINGS) -> tuple[str, str]:
    made = Reference("golden/baseline.json", Baseline(again(old)) if old else None)
    decision, _ = weigh(new, decide(new, settings), settings, made)
    return decision.outcome, "\n".join([decision.reason, *decision.notes])


@pytest.mark.parametrize(
    ("broken", "fixed", "outcome", "says"),
    [
        (0, 0, "passed", "no difference"),
        (2, 0, "passed", "newly broken (2): c000 (dash), c001 (dash)"),
        (4, 0, "passed", "6 times in 100"),
        (5, 0, "failed", "a significant loss against the baseline, 5 broken, 0 fixed"),
        (5, 1, "passed", "11 times in 100"),
        (0, 5, "passed", "newly fixed (5)"),
    ],
)
def test_a_significant_loss_fails_the_gate(
    broken: int, fixed: int, outcome: str, says: str
) -> None:
    got, text = word(*wide(broken, fixed))
    assert got == outcome
    assert says in text


def test_a_newly_broken_critical_case_fails_the_gate() -> None:
    got, text = word(*wide(1, critical=True))
    assert got == "failed"
    assert "newly broken critical cases: c000" in text


def test_without_a_baseline_nothing_is_claimed() -> None:
    got, text = word(None, wide(0)[1])
    assert got == "passed"
    assert "no baseline at golden/baseline.json: nothing was compared" in text


def test_another_threshold_keeps_the_gate_from_passing() -> None:
    old, new = wide(0)
    got, text = word(old, new, replace(SETTINGS, pass_rate=0.9))
    assert got == "unjudged"
    assert "changed, not accepted: pass_rate: was 0.95, is 0.9" in text
    assert "harness accept RUN --reason" in text


def test_failures_go_before_a_changed_lock() -> None:
    old, new = wide(50)
    assert word(old, new, replace(SETTINGS, pass_rate=0.9))[0] == "failed"


# accept


def test_accept_writes_and_the_gate_then_compares(recorded: Recorded) -> None:
    settings, path = recorded(60, 1)
    said = accepting.accept(path, settings, None)
    assert "baseline made: golden/baseline.json" in said[0]
    _, decision = decided(path, settings)
    assert decision.outcome == "passed"
    assert "0 broken, 0 fixed: no difference" in decision.notes[0]
    assert load_file(settings.root / "golden" / "all.yaml")
    from harness import golden

    assert len(golden.load(settings)) == 60, "the baseline is no golden file"


def edited(path: Path, change: Callable[[list[dict[str, Any]]], list[dict[str, Any]]]) -> Path:
    lines = [json.loads(x) for x in path.read_text("utf-8").splitlines()]
    path.write_text("".join(json.dumps(x) + "\n" for x in change(lines)), "utf-8")
    return path


def erred(lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [
        {**x, "ending": "error", "error": "boom"}
        if x["type"] == "reply" and x["case"] == "case-007"
        else x
        for x in lines
    ]


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda x: x[:-1], "cut off before its end"),
        (lambda x: [y for y in x if y.get("case") != "case-007"], "no reply in the record"),
        (erred, "boom"),
        (lambda x: [*x[:-1], {**x[-1], "stopped_early": True}], "stopped early"),
        (lambda x: [{**x[0], "selection": "5 of 60 cases selected"}, *x[1:]], "a selection, 5 of 60"),
        (lambda x: [{**x[0], "split": "dev"}, *x[1:]], "a run of the split 'dev'"),
        (lambda x: [x[0], x[-1]], "without a case"),
    ],
)  # fmt: skip
def test_accept_refuses_what_is_no_whole_run(
    recorded: Recorded, change: Callable[..., Any], says: str
) -> None:
    settings, path = recorded(60)
    edited(path, change)
    with pytest.raises(Unjudgeable, match=says):
        accepting.accept(path, settings, "because")
    assert not settings.path(settings.baseline).exists()


def test_accept_says_where_the_project_is_another_by_now(recorded: Recorded) -> None:
    settings, path = recorded(61)
    assert not any("of another day" in line for line in accepting.accept(path, settings, None))
    _golden(settings.root, "case-003 about", "case-003 for")
    said = "\n".join(accepting.accept(path, settings, None))
    assert "of another day than the project, and the gate will say so: golden/all.yaml:5" in said


def test_a_failing_run_needs_a_reason_and_keeps_it(recorded: Recorded) -> None:
    settings, path = recorded(60, 9)
    for none in (None, "", "  "):
        with pytest.raises(HarnessError, match="a reason is needed, got none: the run does not"):
            accepting.accept(path, settings, none)
    accepting.accept(path, settings, "the first of many")
    (kept,) = baseline.read(settings.path(settings.baseline)).reasons
    assert kept.reason == "the first of many"
    assert "51 of 60 cases passed" in kept.what[0]


def test_a_changed_lock_needs_a_reason_each_time(recorded: Recorded) -> None:
    settings, path = recorded(60)
    accepting.accept(path, settings, None)
    lower = replace(settings, pass_rate=0.9)
    assert decided(path, lower)[1].exit_code == 3
    with pytest.raises(HarnessError, match=r"pass_rate: was 0\.95, is 0\.9"):
        accepting.accept(path, lower, None)
    accepting.accept(path, lower, "noise\n")
    assert decided(path, lower)[1].exit_code == 0
    assert decided(path, settings)[1].exit_code == 3, "another threshold, whichever way"
    (kept,) = baseline.read(settings.path(settings.baseline)).reasons
    assert kept.what == ("pass_rate: was 0.95, is 0.9",)
    assert kept.reason == "noise", "one line: it is printed in a list"


def test_a_worse_run_needs_a_reason(recorded: Recorded) -> None:
    settings, path = recorded(120)
    accepting.accept(path, settings, None)
    worse = run_again(settings, bad=6)
    with pytest.raises(HarnessError, match="a significant loss against the baseline, 6 broken"):
        accepting.accept(worse, settings, None)


def run_again(settings: Settings, bad: int = 0, only: str = "dash", name: str = "new") -> Path:
    """Run the golden files of a project as they are now."""
    cases = load_file(settings.root / "golden" / "all.yaml", settings.root)
    answers = {c.id: BAD if k < bad else GOOD for k, c in enumerate(cases)}
    judge = judging.load(settings, only.split(","))
    chosen = select(cases, "gate", settings, judge)
    job = Evaluation(chosen, Scripted(answers), judge, settings, "scripted", cache=None,
                     reference=open_reference(settings))  # fmt: skip
    path = settings.root / name / "run.jsonl"
    evaluate(job, path)
    return path


@pytest.mark.parametrize(
    ("old", "new", "code", "says"),
    [
        ("}\n", "}\n", 0, "no difference"),
        ("about?", "for?", 3, "key 'messages' was user: 'What is case-000 about?', is"),
        ('"What is case-003 about?"', '"What is case-003 about?", max_words: 400', 3,
         "golden/all.yaml:5: case case-003: key 'max_words' was nothing, is 400"),
        ('  - {id: case-003, prompt: "What is case-003 about?"}\n', "", 3,
         "case case-003: was in the baseline, is deleted"),
        ("case-003", "case-xyz", 3, "case case-003: was in the baseline, is deleted"),
    ],
)  # fmt: skip
def test_a_golden_case_edited_after_accept(
    recorded: Recorded, old: str, new: str, code: int, says: str
) -> None:
    settings, path = recorded(61)
    accepting.accept(path, settings, None)
    file = settings.root / "golden" / "all.yaml"
    file.write_text(file.read_text("utf-8").replace(old, new), "utf-8")
    _, decision = decided(run_again(settings), settings)
    assert decision.exit_code == code
    assert says in "\n".join(decision.notes)


SYSTEM = 'system_prompt = "golden/system.txt"\n'


@pytest.mark.parametrize(
    ("edit", "says"),
    [
        (lambda r: _golden(r, "}\n", "}\n  # a comment\n"), ""),
        (lambda r: _golden(r, "case-003 about", "case-003 for"),
         "golden/all.yaml:5: case case-003: key 'messages' was user: 'What is case-003 about?', is"),
        (lambda r: _golden(r, '"What is case-003 about?"', '"What is case-003 about?", min_words: 3'),
         "golden/all.yaml:5: case case-003: key 'min_words' was nothing, is 3"),
        (lambda r: _golden(r, '  - {id: case-003, prompt: "What is case-003 about?"}\n', ""),
         "case case-003: was in the record, is deleted"),
        (lambda r: (r / "golden/more.yaml").write_text('cases: [{id: more, prompt: "And more?"}]'),
         "golden/more.yaml:1: case more: was not in the record, is a golden case"),
        (lambda r: _settings(r, SYSTEM), "system prompt: was nothing, is 'Be plain.'"),
        (lambda r: _settings(r, "max_new_tokens = 64\n"), "max_new_tokens: was 128, is 64"),
        (lambda r: _settings(r, "", 'rubrics.tone.severity = "off"\n'),
         "rubric tone: was not in the record, is on (error)"),
        (lambda r: _settings(r, 'rubrics.dash.severity = "warning"\n'),
         "rubric dash, severity: was 'error', is 'warning'"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("door", ["gate", "rejudge"])
def test_a_record_of_another_day_is_no_pass_of_todays_gate(
    recorded: Recorded, edit: Callable[[Path], Any], says: str, door: str
) -> None:
    settings, path = recorded(61)
    (settings.root / "golden" / "system.txt").write_text("Be plain.\n", "utf-8")
    edit(settings.root)
    settings = load(settings.root)
    rules = says.startswith("rubric ")
    if door == "gate":
        _, decision = decided(path, settings)
    else:
        decision = running(settings, Options(rejudge=path), str)[0].decision
    if not says or (rules and door == "rejudge"):  # judged anew: the rules are those of today
        assert "not of today's project" not in decision.reason
        return
    assert decision.exit_code == 3
    assert "the record is not of today's project" in decision.reason
    assert says in "\n".join(decision.notes)
    assert "harness run --provider replay:RUN" in decision.notes[-1]


def test_a_record_judged_anew_is_held_against_the_baseline_whatever_split_is_asked(
    recorded: Recorded,
) -> None:
    settings, path = recorded(60)
    accepting.accept(path, settings, None)
    lower = replace(settings, pass_rate=0.9)
    assert running(lower, Options(rejudge=path, split="dev"), str)[0].decision.exit_code == 3


def _golden(root: Path, old: str, new: str) -> None:
    file = root / "golden" / "all.yaml"
    file.write_text(file.read_text("utf-8").replace(old, new, 1), "utf-8")


def _settings(root: Path, more: str, less: str = "\n\n") -> None:
    file = root / "harness.toml"
    file.write_text(more + file.read_text("utf-8").replace(less, ""), "utf-8")


def test_a_decision_by_other_settings_than_the_records_says_so(recorded: Recorded) -> None:
    settings, path = recorded(60, 4)
    assert decided(path, settings)[1].outcome == "failed"
    _, decision = decided(path, replace(settings, pass_rate=0.9))
    assert decision.outcome == "passed"
    said = "decided by today's settings, not by the record's: pass_rate: was 0.95, is 0.9"
    assert said in decision.notes


def with_emoticon(settings: Settings) -> Settings:
    on = {k: v for k, v in settings.rubrics.items() if k != "emoticon"}
    return replace(settings, rubrics=on)


def test_a_rubric_left_out_by_a_flag_is_named(recorded: Recorded) -> None:
    settings = with_emoticon(recorded(60)[0])
    accepting.accept(run_again(settings, only="dash,emoticon"), settings, None)
    _, decision = decided(run_again(settings, only="dash"), settings)
    assert decision.exit_code == 3
    assert "rubric emoticon: was on (error), is off" in "\n".join(decision.notes)


def test_a_rubric_that_one_case_switches_on_is_locked() -> None:
    settings = Settings(rubrics={"dash": {"severity": "off"}})
    judge = judging.load(settings, ["dash"])
    own = Case("a", rubrics={"dash": {"severity": "error"}})
    assert judge.fingerprints() == {}
    assert judge.fingerprints([own]).keys() == {"dash"}


RULE = '''"""x"""
from rubrics.base import Finding, Rubric, Span
def check(reply, case, settings):
    return [Finding("slang", Span(0, 1)) for word in {words} if word in reply.text]
RUBRIC = Rubric(id="own", version=1, doc=__doc__, check=check)
'''


@pytest.fixture
def own(project: Callable[..., Settings]) -> Callable[..., Settings]:
    """Make a project with a rubric of its own: a list of words."""

    def make(*words: str) -> Settings:
        import sys

        sources.read.cache_clear()
        sys.modules.pop("_rubric_own", None)
        settings = project(60, "rubric_folders = ['own']")
        (settings.root / "own").mkdir(exist_ok=True)
        (settings.root / "own" / "own.py").write_text(RULE.format(words=words), "utf-8")
        return settings

    return make


@pytest.mark.parametrize(
    ("before", "after", "says"),
    [
        ((), ("magic",), "2 cases now fail: case-000 (own), case-001 (own)"),
        (("magic",), (), "2 cases now pass: case-000 (own), case-001 (own)"),
        (("magic",), ("magic", "zorgle"), "no case passes or fails otherwise"),
    ],
)
def test_what_a_rubric_does_and_what_the_model_does_are_told_apart(
    own: Callable[..., Settings], before: tuple[str, ...], after: tuple[str, ...], says: str
) -> None:
    settings = own(*before)
    accepting.accept(run_again(settings, bad=2, only="own"), settings, None)
    settings = own(*after)
    path = run_again(settings, bad=3, only="own")  # and one reply more is bad
    judge = judging.load(settings, ["own"])
    run = record.read(path)
    decision, against = weigh(run, decide(run, settings), settings, open_reference(settings), judge)
    text = "\n".join(decision.notes)
    assert decision.outcome == "unjudged"
    assert f"the accepted replies, judged by today's rubrics: {says}" in text
    assert "its fingerprint changed while its version did not (version 1)" in text
    assert "Raise a rubric's version" in text
    assert against.diff is not None
    assert [p.id for p in against.diff.of("broken")] == (["case-002"] if "magic" in after else [])


def test_page_and_summary_compare_by_the_rules_that_the_gate_compares_by(
    own: Callable[..., Settings], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = run_again(own(), bad=2, only="own")
    accepting.accept(path, load(path.parent.parent), None)
    root = own("magic").root
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(root / "summary.md"))
    outcome, page = running(load(root, provider=f"replay:{path}"), Options(), str)
    said = "0 broken, 0 fixed: no difference"
    assert said in "\n".join(outcome.decision.notes)
    for made in (page, root / "summary.md"):
        shown = html.unescape(made.read_text("utf-8"))
        assert said in shown
        assert "nothing could be compared" not in shown


def test_a_rubric_turned_off_is_told_by_what_it_lets_through(recorded: Recorded) -> None:
    settings = with_emoticon(recorded(60)[0])
    accepting.accept(run_again(settings, bad=2, only="dash,emoticon"), settings, None)
    off = replace(settings, rubrics={**settings.rubrics, "dash": {"severity": "off"}})
    _, decision = decided(run_again(off, bad=2, only="dash,emoticon"), off)
    assert decision.exit_code == 3
    assert "rubric dash: was on (error), is off" in "\n".join(decision.notes)


def test_rules_of_a_third_kind_judge_nothing(recorded: Recorded) -> None:
    settings, path = recorded(60)
    run = record.read(path)
    assert by_rules_of(run, run, judging.load(settings, ["emoticon"])) is None


# In a pull request.


def git(root: Path, *args: str) -> None:
    name = ["-c", "user.name=a", "-c", "user.email=a@b.c", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *name, *args], cwd=root, check=True, capture_output=True)


@pytest.fixture
def pull(recorded: Recorded) -> tuple[Settings, Path]:
    """Make a project in git whose branch `work` leaves `main` where a run was accepted."""
    settings, path = recorded(60)
    accepting.accept(path, settings, None)
    git(settings.root, "init", "-q", "-b", "main")
    git(settings.root, "add", ".")
    git(settings.root, "commit", "-q", "-m", "first")
    git(settings.root, "checkout", "-q", "-b", "work")
    return load(settings.root, base_branch="main"), path


def test_a_bar_lowered_and_accepted_in_one_change_is_listed(pull: tuple[Settings, Path]) -> None:
    settings, path = pull
    lower = replace(settings, pass_rate=0.8)
    worse = run_again(lower, bad=9)
    accepting.accept(worse, lower, "the new model is faster")
    git(settings.root, "commit", "-q", "-a", "-m", "lower the bar")
    _, decision = decided(worse, lower)
    assert decision.outcome == "passed", "it was accepted, so it does not block"
    text = "\n".join(decision.notes)
    assert (
        "accepted in this change: pass_rate: was 0.95, is 0.8 (reason: the new model is faster)"
        in text
    )
    assert "accepted in this change: now failing: case-000 (dash)" in text
    assert not any(
        "accepted in this change" in n
        for n in decided(path, replace(settings, base_branch=None))[1].notes
    )


@pytest.mark.parametrize("branch", ["main", None])
def test_a_deleted_baseline_goes_on_holding(
    pull: tuple[Settings, Path], branch: str | None
) -> None:
    settings, path = replace(pull[0], base_branch=branch), pull[1]
    settings.path(settings.baseline).unlink()
    _, decision = decided(path, settings)
    assert decision.exit_code == 3
    assert "the baseline is deleted in this change" in decision.reason
    assert "harness accept" in "\n".join(decision.notes)


def test_a_baseline_that_moves_goes_on_holding(pull: tuple[Settings, Path]) -> None:
    settings, path = pull
    (settings.root / "harness.toml").write_text('baseline = "elsewhere.json"\n', "utf-8")
    moved = load(settings.root, base_branch="main")
    _, decision = decided(path, replace(moved, pass_rate=0.9))
    assert decision.exit_code == 3
    assert "the baseline is deleted in this change" in decision.reason
    assert "changed, not accepted: pass_rate: was 0.95, is 0.9" in "\n".join(decision.notes)


def test_a_first_baseline_is_said_to_be_new(recorded: Recorded) -> None:
    settings, path = recorded(60)
    git(settings.root, "init", "-q", "-b", "main")
    git(settings.root, "add", "harness.toml")
    git(settings.root, "commit", "-q", "-m", "first")
    accepting.accept(path, settings, None)
    settings = replace(settings, base_branch="main")
    assert accepted_here(open_reference(settings))[0].startswith(
        "the baseline itself, which main at"
    )
    assert decided(path, settings)[1].exit_code == 0


@pytest.mark.parametrize("name", ["GITHUB_BASE_REF", "CI_MERGE_REQUEST_DIFF_BASE_SHA"])
def test_ci_names_the_base(
    pull: tuple[Settings, Path], monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    settings, _ = pull
    monkeypatch.setenv(name, "")
    assert open_reference(replace(settings, base_branch=None)).base is None, "empty on a push"
    monkeypatch.setenv(name, "main" if name.startswith("GITHUB") else vcs.head(settings.root))
    assert open_reference(replace(settings, base_branch=None)).base is not None


def test_an_unknown_base_is_an_error_and_no_pass(pull: tuple[Settings, Path]) -> None:
    settings, path = pull
    with pytest.raises(HarnessError, match="git knows no origin/trunk or trunk"):
        decided(path, replace(settings, base_branch="trunk"))


def test_unrelated_histories_cannot_be_judged(pull: tuple[Settings, Path]) -> None:
    settings, path = pull
    git(settings.root, "checkout", "-q", "--orphan", "lone")
    git(settings.root, "commit", "-q", "-m", "lone")
    with pytest.raises(Unjudgeable, match="no merge base"):
        decided(path, settings)


def test_reasons_of_earlier_changes_are_not_told_again() -> None:
    early = Reason("2026", "early", ("x",))
    base = Baseline(OLD, (early,))
    new = Baseline(run_of({"a": "p"}), (early, Reason("2027", "late", ("y",))))
    made = accepted_here(Reference("b.json", new, base, "main at 1"))
    assert made == ("case b: was in the baseline, is deleted (reason: late)",)


def test_the_baseline_must_be_a_json_file(tmp_path: Path) -> None:
    with pytest.raises(HarnessError, match=r"baseline is no \.json file, got 'golden/b\.jsonl'"):
        load(tmp_path, baseline="golden/b.jsonl")
    assert regress.open_reference(load(tmp_path)).lock is None


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1", "dubious ownership"),
        ("PATH", "/nowhere", "No such file"),
    ],
)
def test_a_lock_that_git_cannot_read_cannot_be_judged(
    pull: tuple[Settings, Path], monkeypatch: pytest.MonkeyPatch, name: str, value: str, says: str
) -> None:
    settings, path = pull
    monkeypatch.setenv(name, value)
    with pytest.raises(Unjudgeable, match=says):
        decided(path, settings)


def test_a_project_outside_git_cannot_be_judged(pull: tuple[Settings, Path]) -> None:
    settings, path = pull
    (settings.root / ".git").rename(settings.root / "gone")
    with pytest.raises(Unjudgeable, match="not a git repository"):
        decided(path, settings)


def test_a_hook_of_another_repository_does_not_lead_git_there(
    pull: tuple[Settings, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings, path = pull
    settings.path(settings.baseline).unlink()
    here = commit(settings.root)
    other = tmp_path / "other"
    other.mkdir()
    git(other, "init", "-q", "-b", "main")
    git(other, "commit", "-q", "--allow-empty", "-m", "no baseline")
    for name, where in (
        ("GIT_DIR", ".git"),
        ("GIT_WORK_TREE", ""),
        ("GIT_INDEX_FILE", ".git/index"),
    ):
        monkeypatch.setenv(name, str(other / where))
    assert decided(path, settings)[1].exit_code == 3
    assert commit(settings.root) == here


@pytest.mark.parametrize("branch", ["", " "])
def test_an_empty_base_branch_is_an_error_and_no_branch(
    pull: tuple[Settings, Path], branch: str
) -> None:
    settings, path = pull
    with pytest.raises(HarnessError, match="base branch: is empty, got"):
        decided(path, load(settings.root, base_branch=branch))


def _everything(root: Path) -> Path:
    (root / "new").mkdir()
    for name in ("golden", "harness.toml"):
        git(root, "mv", name, f"new/{name}")
    return root / "new"


def _below_another_name(root: Path) -> Path:
    new = _everything(root)
    (new / "golden").rename(new / "cases")
    settings = (new / "harness.toml").read_text("utf-8")
    here = 'golden = "cases"\nbaseline = "cases/lock.json"\n'
    (new / "harness.toml").write_text(here + settings, "utf-8")
    (new / "cases" / "baseline.json").rename(new / "cases" / "lock.json")
    return new


@pytest.mark.parametrize("move", [_everything, _below_another_name])
@pytest.mark.parametrize("deleted", [True, False])
def test_a_project_that_moves_takes_its_lock_along(
    pull: tuple[Settings, Path], move: Callable[[Path], Path], deleted: bool
) -> None:
    root, path = pull[0].root, pull[1]
    settings = load(move(root), base_branch="main")
    if deleted:
        settings.path(settings.baseline).unlink()
    lower = replace(settings, pass_rate=0.9)
    _, decision = decided(path, lower)
    assert decision.exit_code == 3
    assert "changed, not accepted: pass_rate: was 0.95, is 0.9" in "\n".join(decision.notes)
    accepting.accept(path, lower, None if deleted else "small samples")
    said = "\n".join(decided(path, lower)[1].notes)
    assert "accepted in this change: pass_rate: was 0.95, is 0.9" in said


def test_without_git_the_first_gate_has_no_baseline(
    recorded: Recorded, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings, path = recorded(60)
    monkeypatch.setenv("PATH", "/nowhere")
    assert decided(path, settings)[1].exit_code == 0


def test_a_manifest_that_goes_is_no_baseline(recorded: Recorded) -> None:
    settings, path = recorded(60)
    manifest = settings.path(settings.promoted) / "manifest.json"
    manifest.parent.mkdir(parents=True)
    manifest.write_text('{\n "system_prompt_hash": "x"\n}', "utf-8")
    git(settings.root, "init", "-q", "-b", "main")
    git(settings.root, "add", ".")
    git(settings.root, "commit", "-q", "-m", "first")
    manifest.unlink()
    assert decided(path, replace(settings, base_branch="main"))[1].exit_code == 0


def test_another_project_keeps_its_baseline(pull: tuple[Settings, Path]) -> None:
    settings, path = pull
    new = settings.root / "new"
    new.mkdir()
    (new / "harness.toml").write_text((settings.root / "harness.toml").read_text("utf-8"), "utf-8")
    shutil.copytree(settings.root / "golden", new / "golden", ignore=lambda *_: ["baseline.json"])
    assert open_reference(load(new, base_branch="main")).lock is None
    del path


def test_which_of_two_baselines_moved_must_be_told(pull: tuple[Settings, Path]) -> None:
    root = pull[0].root
    for name in ("a", "b"):
        shutil.copytree(root / "golden", root / name / "golden")
    git(root, "rm", "-q", "-r", "golden")
    git(root, "add", ".")
    git(root, "commit", "-q", "-m", "two")
    git(root, "branch", "-f", "main")
    (root / "a").rename(root / "c")
    (root / "b").rename(root / "d")
    with pytest.raises(Unjudgeable, match=r"a/golden/baseline\.json and b/golden"):
        open_reference(replace(pull[0], baseline="c/golden/baseline.json"))
    (root / "d").rename(root / "b")
    moved = open_reference(replace(pull[0], baseline="c/golden/baseline.json"))
    assert moved.base is not None
    assert not moved.deleted


@pytest.mark.parametrize("link", [False, True])
def test_a_named_baseline_that_is_not_there_is_an_error(recorded: Recorded, link: bool) -> None:
    settings, path = recorded(60)
    assert decided(path, settings)[1].exit_code == 0, "the default may be missing"
    if link:
        (settings.root / settings.baseline).symlink_to("nowhere.json")
    else:
        settings = replace(settings, baseline="golden/basline.json")
    with pytest.raises(HarnessError, match=r"golden/bas.*line\.json: the baseline "):
        decided(path, settings)
    accepting.accept(path, settings, None)
    assert decided(path, settings)[1].exit_code == 0


def test_accept_refuses_a_run_by_selected_rubrics(recorded: Recorded) -> None:
    settings, path = recorded(60)
    how = Options(rubrics="dash", rejudge=path)
    outcome, _ = running(settings, how, str)
    assert outcome.decision.reason.startswith("not a gate: 1 of ")
    with pytest.raises(Unjudgeable, match=r"a selection, 1 of \d+ rubrics selected"):
        accepting.accept(settings.root / "reports/latest/run.jsonl", settings, "because")
    whole, _ = running(settings, Options(rejudge=settings.root / "reports/latest/run.jsonl"), str)
    assert not whole.run.header["selection"], "judged anew by all rubrics"


def test_a_baseline_behind_a_new_link_goes_on_holding(pull: tuple[Settings, Path]) -> None:
    settings, path = pull
    settings.path(settings.baseline).unlink()
    (settings.root / "golden").rename(settings.root / "shared")
    (settings.root / "golden").symlink_to("shared")
    assert decided(path, settings)[1].exit_code == 3


def test_a_baseline_in_a_submodule_goes_on_holding(pull: tuple[Settings, Path]) -> None:
    settings, path = pull
    folder = settings.root / "golden"
    git(folder, "init", "-q")
    git(folder, "add", ".")
    git(folder, "commit", "-q", "-m", "cases of their own")
    git(settings.root, "rm", "-q", "-r", "--cached", "golden")
    git(settings.root, "add", "golden")
    git(settings.root, "commit", "-q", "-m", "as a submodule")
    git(settings.root, "branch", "-f", "main")
    assert open_reference(settings).base is not None
    settings.path(settings.baseline).unlink()
    assert decided(path, settings)[1].exit_code == 3
    (folder / ".git").rename(settings.root / "gone")
    with pytest.raises(Unjudgeable, match="git cannot show it"):
        decided(path, settings)
