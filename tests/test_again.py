"""Runs that begin with a record: --resume, --only-errors, --only-failed, --rejudge; and flaky cases."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from common import BAD, GOOD, Scripted, read_jsonl
from test_baseline import edited, run_again
from test_compare import run_of

from harness import accept as accepting
from harness import again, flaky, record, running
from harness import judge as judging
from harness.compare import compare
from harness.errors import HarnessError
from harness.evaluate import Evaluation, Outcome, evaluate, select
from harness.golden import load_file
from harness.provider import Completion, Generation, Request
from harness.regress import open_reference
from harness.running import Options
from harness.settings import Settings, load
from harness.stats import pass_hat

Recorded = Callable[..., tuple[Settings, Path]]


class Dying(Scripted):
    """Answers some requests, then is killed."""

    def __init__(self, answers: Mapping[str, str], after: int) -> None:
        super().__init__(answers)
        self.after = after

    def ask(
        self, requests: Sequence[Request], generation: Generation
    ) -> Iterator[tuple[int, Completion]]:
        for nth, made in super().ask(requests, generation):
            if nth == self.after:
                raise KeyboardInterrupt
            yield nth, made


def job_of(settings: Settings, provider: Any, only: str = "dash") -> Evaluation:
    cases = load_file(settings.root / "golden" / "all.yaml", settings.root)
    judge = judging.load(settings, [only])
    chosen = select(cases, "gate", settings, judge)
    return Evaluation(chosen, provider, judge, settings, "scripted", cache=None)


def answers(n: int, bad: int = 0) -> dict[str, str]:
    return {f"case-{k:03}": BAD if k < bad else GOOD for k in range(n)}


def killed(settings: Settings, path: Path, after: int) -> None:
    with pytest.raises(KeyboardInterrupt):
        evaluate(job_of(settings, Dying(answers(60), after)), path)


def test_a_killed_run_goes_on_from_its_record(
    project: Callable[..., Settings], tmp_path: Path
) -> None:
    settings, path = project(60), tmp_path / "run.jsonl"
    killed(settings, path, 40)
    left = Scripted(answers(60))
    outcome = evaluate(again.go_on(job_of(settings, left), path), path)
    # The last reply before a kill may lack verdicts: it is asked again.
    assert left.asked == [f"case-{k:03}" for k in range(39, 60)]
    assert outcome.decision.outcome == "passed"
    assert outcome.asked == 21
    whole = record.read(path)
    assert len(whole.replies) == 60
    assert whole.decision is not None
    assert [p.name for p in tmp_path.glob(".*.jsonl*")] == []


def test_a_killed_run_leaves_no_pass_of_an_earlier_one(
    project: Callable[..., Settings], tmp_path: Path
) -> None:
    settings, path = project(60), tmp_path / "run.jsonl"
    for name in ("report.html", "junit.xml", "other.html"):
        (tmp_path / name).write_text("PASSED", "utf-8")
    with pytest.raises(HarnessError):
        again.go_on(job_of(settings, Scripted({})), path)
    assert (tmp_path / "junit.xml").exists(), "nothing was asked: the record is the earlier one too"
    killed(settings, path, 40)
    assert {p.name for p in tmp_path.glob("*.*ml")} == {"other.html"}


def test_a_second_kill_loses_nothing(project: Callable[..., Settings], tmp_path: Path) -> None:
    settings, path = project(60), tmp_path / "run.jsonl"
    killed(settings, path, 40)
    with pytest.raises(KeyboardInterrupt):
        evaluate(again.go_on(job_of(settings, Dying(answers(60), 0)), path), path)
    assert len(record.read(path).replies) >= 38


def test_half_a_verdict_is_never_a_pass(project: Callable[..., Settings], tmp_path: Path) -> None:
    settings, path = project(60), tmp_path / "run.jsonl"
    evaluate(job_of(settings, Scripted(answers(60, bad=60))), path)
    lines = path.read_text("utf-8").splitlines(keepends=True)
    path.write_text("".join(lines[:-2]), "utf-8")  # decision and the last verdict are cut off
    from harness.evaluate import decided

    run, _ = decided(path, settings)
    assert ("case-059", 0) not in run.replies


OTHER = "weights of another name"


@pytest.mark.parametrize(
    ("change", "says"),
    [
        pytest.param({"provider": Scripted(answers(60), OTHER)},
                     "model fingerprint: was 'scripted', is 'weights of another name'", id="model"),
        pytest.param({"toml": "max_new_tokens = 7"}, "generation max_new_tokens: was 128, is 7", id="generation"),
        pytest.param({"toml": "system_prompt = 'golden/all.yaml'"}, "system_prompt_hash was", id="system"),
        pytest.param({"n": 61}, "golden_hash was", id="golden"),
        pytest.param({"only": "emoticon"}, "rubric dash: was on", id="rubrics"),
    ],
)  # fmt: skip
def test_another_run_is_refused_in_one_line(
    project: Callable[..., Settings], tmp_path: Path, change: dict[str, Any], says: str
) -> None:
    path = tmp_path / "run.jsonl"
    killed(project(60), path, 40)
    before = path.read_bytes()
    settings = project(change.get("n", 60), change.get("toml", ""))
    provider = change.get("provider", Scripted(answers(60)))
    with pytest.raises(HarnessError) as caught:
        again.go_on(job_of(settings, provider, change.get("only", "dash")), path)
    assert "cannot go on from this record" in str(caught.value)
    assert says in str(caught.value)
    assert "\n" not in str(caught.value)
    assert path.read_bytes() == before


def test_only_errors_asks_what_errored_and_keeps_the_rest(
    project: Callable[..., Settings], tmp_path: Path
) -> None:
    settings, path = project(60), tmp_path / "run.jsonl"
    some = answers(60)
    for k in (58, 59):
        del some[f"case-{k:03}"]
    first = evaluate(job_of(settings, Scripted(some)), path)
    assert first.decision.outcome == "unjudged"
    provider = Scripted(answers(60))
    outcome = evaluate(again.go_on(job_of(settings, provider), path), tmp_path / "new.jsonl")
    assert provider.asked == ["case-058", "case-059"]
    assert outcome.decision.outcome == "passed"


# Through `harness run`'s own function, by replay.


def run(settings: Settings, said: list[str] | None = None, **how: Any) -> Outcome:
    return running.run(settings, Options(**how), (said or []).append)[0]


def test_only_failed_is_a_selection_and_no_gate(recorded: Recorded) -> None:
    settings, path = recorded(60, 3)
    now = load(settings.root, provider=f"replay:{path}")
    outcome = run(now, only_failed=path)
    assert sorted(outcome.run.cases) == ["case-000", "case-001", "case-002"]
    assert outcome.decision.outcome == "unjudged"
    assert "not a gate: 3 of 60 cases selected" in outcome.decision.reason
    latest = settings.root / "reports" / "latest"
    assert "not a gate: 3 of 60" in (latest / "junit.xml").read_text("utf-8")
    with pytest.raises(HarnessError, match="no failed cases to ask, got none"):
        run(now, only_failed=run_again(settings))


def test_a_selection_that_passes_is_still_no_gate(recorded: Recorded) -> None:
    settings, path = recorded(120, 60)
    good = run_again(settings)
    outcome = run(load(settings.root, provider=f"replay:{good}"), only_failed=path)
    assert outcome.decision.share.k == 60
    assert outcome.decision.outcome == "unjudged"


MORE = 'cases: [{id: more, prompt: "And what is more?"}]'


@pytest.mark.parametrize(
    ("named", "says"),
    [
        (("golden",), ""),
        (("golden/all.yaml", "golden/more.yaml"), ""),
        (("golden/all.yaml",), "not a gate: 60 of 61 cases selected"),
        (("golden", "other.yaml"), "not a gate: 1 others by --golden"),
        (("golden/more.yaml", "other.yaml"), "not a gate: 1 of 61 cases selected, 1 others by --golden"),
    ],
)  # fmt: skip
def test_golden_files_named_by_a_flag_are_a_selection(
    recorded: Recorded, named: tuple[str, ...], says: str
) -> None:
    settings, path = recorded(60)
    (settings.root / "golden" / "more.yaml").write_text(MORE, "utf-8")
    (settings.root / "other.yaml").write_text(MORE.replace("more", "other"), "utf-8")
    outcome = run(load(settings.root, provider=f"replay:{path}"), golden=named)
    assert outcome.run.header["selection"] == says.removeprefix("not a gate: ")
    assert outcome.decision.reason.startswith(says)
    assert outcome.decision.outcome == "unjudged"  # the record has no reply to the new case


def test_where_no_setting_names_golden_files_the_flag_does(recorded: Recorded) -> None:
    settings, path = recorded(60)
    (settings.root / "golden").rename(settings.root / "cases")
    how = load(settings.root, provider=f"replay:{path}")
    assert run(how, golden=("cases",)).decision.outcome == "passed"
    with pytest.raises(HarnessError, match="no such golden folder"):
        run(replace(how, golden=("gone",)), golden=("cases",))


@pytest.mark.parametrize(
    "pair", [("only_failed", "rejudge"), ("only_errors", "resume"), ("rejudge", "golden")]
)
def test_two_beginnings_exclude_each_other(recorded: Recorded, pair: tuple[str, str]) -> None:
    settings, path = recorded(60)
    with pytest.raises(HarnessError, match="exclude each other"):
        run(settings, **dict.fromkeys(pair, path))


def test_resume_without_a_record_says_that_it_starts_anew(recorded: Recorded) -> None:
    settings, path = recorded(60)
    said = [""]
    outcome = run(load(settings.root, provider=f"replay:{path}"), said, resume=True)
    assert "starts anew" in said[1]
    assert outcome.decision.outcome == "passed"


@pytest.mark.parametrize(("spec", "said"), [("current", True), ("embedded", False)])
def test_it_is_said_where_current_was_never_promoted(
    project: Callable[..., Settings], tmp_path: Path, spec: str, said: bool
) -> None:
    job = replace(job_of(project(60), Scripted(answers(60))), spec=spec)
    job = replace(job, reference=open_reference(job.settings))
    notes = evaluate(job, tmp_path / "run.jsonl").decision.notes
    assert any(n.startswith("nothing is promoted in finetune/promoted:") for n in notes) is said


def test_a_gate_of_a_model_says_which_cases_ask_nearly_the_same(
    project: Callable[..., Settings], tmp_path: Path
) -> None:
    settings = project(59)
    near = "How do plants make sugar from sunlight"
    text = f'cases: [{{id: one, prompt: "{near}?"}}, {{id: two, prompt: "{near}, please?"}}]'
    (settings.root / "golden" / "all.yaml").write_text(text, "utf-8")
    job = job_of(settings, Scripted({"one": GOOD, "two": GOOD}))
    job = replace(job, reference=open_reference(settings))
    found = evaluate(job, tmp_path / "run.jsonl").decision.notes[-1]
    assert found.startswith("nearly the same prompts count twice")
    assert "gate case 'one' (golden/all.yaml:1) and gate case 'two'" in found


def test_rejudge_asks_nothing_and_keeps_the_model(recorded: Recorded) -> None:
    settings, path = recorded(60, 9)
    stricter = load(settings.root, provider="hf:not-there")
    on = {k: v for k, v in stricter.rubrics.items() if k != "emoticon"}
    stricter = replace(stricter, rubrics=on)
    judge = judging.load(stricter)
    to = settings.root / "re" / "run.jsonl"
    outcome = again.rejudge(path, judge, stricter, None, to)
    old, new = record.read(path), record.read(to)
    assert outcome.asked == 0
    assert outcome.decision.outcome == "failed"
    assert new.header["model"]["fingerprint"] == old.header["model"]["fingerprint"]
    assert new.header["model"]["recorded"] == old.header["time"]
    assert new.header["generation"] == old.header["generation"]
    assert new.header["rejudged"]["time"] == old.header["time"]
    assert new.header["rubrics"].keys() == {"dash", "emoticon"}
    assert new.replies == old.replies
    assert not compare(old, new).incomplete


def test_rejudge_uses_the_rubrics_of_today(recorded: Recorded) -> None:
    settings, path = recorded(60, 9)
    on = {k: v for k, v in settings.rubrics.items() if k != "emoticon"}
    softer = replace(settings, rubrics={**on, "dash": {"severity": "warning"}})
    judge = judging.load(softer)
    outcome = again.rejudge(path, judge, softer, None, settings.root / "re" / "run.jsonl")
    assert outcome.decision.outcome == "passed"


def test_rejudge_keeps_an_error_an_error(recorded: Recorded) -> None:
    settings, path = recorded(60)
    edited(path, lambda x: [y for y in x if y.get("case") != "case-007"])
    judge = judging.load(settings)
    outcome = again.rejudge(path, judge, settings, None, settings.root / "re" / "run.jsonl")
    assert outcome.decision.outcome == "unjudged"
    assert outcome.decision.errored == ("case-007",)


def test_a_baseline_can_be_judged_anew(recorded: Recorded) -> None:
    settings, path = recorded(60, 1)
    accepting.accept(path, settings, None)
    judge = judging.load(settings)
    base = settings.path(settings.baseline)
    outcome = again.rejudge(base, judge, settings, None, settings.root / "re" / "run.jsonl")
    assert outcome.decision.failed == ("case-000",)


def test_the_header_says_what_was_selected_and_whether_it_was_rejudged(recorded: Recorded) -> None:
    settings, path = recorded(60, 1)
    run(load(settings.root, provider=f"replay:{path}"), rejudge=path)
    head = read_jsonl(settings.root / "reports" / "latest" / "run.jsonl")[0]
    assert head["rejudged"]["record"] == "run.jsonl"
    assert head["selection"] == ""
    json.dumps(head, allow_nan=False)


# Flaky cases.


@pytest.mark.parametrize(
    ("passed", "n", "k", "value"),
    [(5, 5, 5, 1.0), (0, 5, 1, 0.0), (4, 5, 1, 0.8), (4, 5, 2, 0.6), (4, 5, 5, 0.0), (3, 4, 2, 0.5)],
)  # fmt: skip
def test_pass_hat(passed: int, n: int, k: int, value: float) -> None:
    assert pass_hat(passed, n, k) == pytest.approx(value)


@pytest.mark.parametrize("wrong", [(6, 5, 1), (-1, 5, 1), (3, 5, 0), (3, 5, 6)])
def test_pass_hat_refuses_what_cannot_be(wrong: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match="no "):
        pass_hat(*wrong)


def test_cases_that_changed_their_mind_are_named() -> None:
    found = run_of({"a": "ppp", "b": "ppd", "c": "ddd", "d": "pdd"})
    made = flaky.reliability(found)
    assert made.pass_hat == pytest.approx((0.5, (1 + 1 / 3) / 4, 0.25))
    assert [m.case for m in made.minds if m.changed] == ["b", "d"]
    text = list(flaky.lines(found))
    assert text[1:] == [
        "cases that changed their mind: 2 of 4",
        "  d: 1 of 3 passed, at least 2%",
        "  b: 2 of 3 passed, at least 14%",
    ]


def test_a_run_that_stopped_early_says_nothing_of_flakiness() -> None:
    assert list(flaky.lines(run_of({"a": "ppd", "b": "xxx"}, {"stopped_early": True}))) == []


def test_cases_asked_once_do_not_count_as_reliable() -> None:
    made = flaky.reliability(run_of({"a": "p", "b": "pd"}))
    assert made.pass_hat == pytest.approx((0.5, 0.0))


def test_an_errored_sample_did_not_pass() -> None:
    assert flaky.reliability(run_of({"a": "ppe"})).minds[0].share.k == 2


def test_one_sample_a_case_says_nothing_of_flakiness() -> None:
    assert list(flaky.lines(run_of({"a": "p", "b": "d"}))) == []
