"""The gate's decision, as a table; every way to pass by accident is a row."""

from dataclasses import replace
from typing import Any

import pytest

from harness.gate import Share, decide, reaches, results
from harness.judge import Verdict
from harness.record import Run
from harness.settings import Settings
from rubrics.base import Case, Finding, Reply

FAULT = Finding("a fault", severity="error", rubric="dash")


def run_of(
    states: str, *, critical: str = "", samples: int = 1, min_pass: int | None = None
) -> Run:
    """Make a run: p passed, f failed, e a rubric raised, m the reply is missing, x the model erred,
    b the reply is blank.

    With samples, each case takes that many letters.
    """
    cases, replies, verdicts = {}, {}, {}
    groups = [states[n : n + samples] for n in range(0, len(states), samples)]
    for nth, group in enumerate(groups):
        name = f"c{nth}"
        hard = bool(critical) and critical[nth] == "!"
        cases[name] = Case(id=name, critical=hard, samples=samples, min_pass=min_pass)
        for sample, state in enumerate(group):
            if state == "m":
                continue
            ending = "error" if state == "x" else "stop"
            text = " \n" if state == "b" else "text"
            replies[name, sample] = Reply(text, name, sample, ending)
            status = {"f": "failed", "e": "errored"}.get(state, "passed")
            found = (FAULT,) if state == "f" else ()
            made = Verdict(name, sample, "dash", 1, status, found, error="boom" * (state == "e"))
            verdicts[name, sample] = () if state == "x" else (made,)
    return Run({"split": "gate"}, cases, replies, verdicts)


BASE = Settings(min_cases=20)


@pytest.mark.parametrize(
    ("states", "outcome", "code"),
    [
        pytest.param("p" * 20, "passed", 0, id="all pass"),
        pytest.param("p" * 19 + "f", "passed", 0, id="exactly 95 %"),
        pytest.param("p" * 18 + "ff", "failed", 1, id="90 %"),
        pytest.param("p" * 19, "unjudged", 3, id="fewer than min_cases"),
        pytest.param("", "unjudged", 3, id="nothing at all"),
        pytest.param("p" * 19 + "e", "unjudged", 3, id="a rubric raised"),
        pytest.param("p" * 19 + "m", "unjudged", 3, id="a reply is missing"),
        pytest.param("p" * 19 + "x", "unjudged", 3, id="the model raised"),
        pytest.param("p" * 19 + "b", "unjudged", 3, id="a reply is empty"),
        pytest.param("p" * 17 + "ffe", "failed", 1, id="failures alone make a pass impossible"),
        pytest.param("f" * 10, "failed", 1, id="too few, but failed whatever the rest"),
        pytest.param("p" * 99 + "e", "unjudged", 3, id="one error in a hundred is no pass"),
    ],
)
def test_decision(states: str, outcome: str, code: int) -> None:
    decision = decide(run_of(states), BASE)
    assert (decision.outcome, decision.exit_code) == (outcome, code)


def test_critical_case_fails_the_gate() -> None:
    decision = decide(run_of("p" * 99 + "f", critical="." * 99 + "!"), BASE)
    assert decision.outcome == "failed"
    assert "critical cases failed: c99" in decision.reason


def test_lower_bound_gates_on_the_bound() -> None:
    settings = replace(BASE, statistic="lower_bound")
    assert decide(run_of("p" * 58), settings).outcome == "failed"
    assert decide(run_of("p" * 59), settings).outcome == "passed"


@pytest.mark.parametrize(("minimum", "outcome"), [(0.95, "passed"), (0.99, "failed")])
def test_per_rubric_minimum(minimum: float, outcome: str) -> None:
    settings = replace(BASE, per_rubric={"dash": minimum})
    assert decide(run_of("p" * 39 + "f"), settings).outcome == outcome


def test_a_rubric_with_a_minimum_that_judged_nothing_is_no_pass() -> None:
    settings = replace(BASE, per_rubric={"emoticon": 0.9})
    assert decide(run_of("p" * 40), settings).outcome != "passed"


@pytest.mark.parametrize(
    ("states", "settings", "says"),
    [
        ("p" * 20, {"pass_rate": 0.949}, "a share of 94.9% of 20 cases"),
        ("p" * 20, {"pass_rate": 0.95}, "a share of 95% of 20 cases"),
        ("p" * 20, {"pass_rate": 1.0}, "a share of 100% of 20 cases"),
        ("p" * 949 + "f" * 50, {}, "949 of 999 cases passed (94.99%, at least 93.7%"),
        ("p" * 949 + "f" * 50, {"pass_rate": 0.949}, "949 of 999 cases passed (95.0%, at least"),
        ("p" * 39 + "f", {"per_rubric": {"dash": 0.999}}, "39 of 40 cases, 99.9% needed"),
    ],
)
def test_no_figure_is_rounded_to_read_as_another_bar(
    states: str, settings: dict[str, Any], says: str
) -> None:
    assert says in decide(run_of(states), replace(BASE, **settings)).reason


def test_nan_never_reaches() -> None:
    assert not reaches(Share(1, 1), replace(BASE, pass_rate=float("nan")))


@pytest.mark.parametrize(
    ("group", "min_pass", "status"),
    [
        ("ppp", None, "passed"),
        ("ppf", None, "failed"),
        ("ppf", 2, "passed"),
        ("pff", 2, "failed"),
        ("ppe", 2, "errored"),
        ("pem", 2, "errored"),
        ("ffe", 2, "failed"),
    ],
)
def test_samples(group: str, min_pass: int | None, status: str) -> None:
    run = run_of(group, samples=3, min_pass=min_pass)
    assert results(run)[0].status == status


def test_only_gate_cases_count() -> None:
    run = run_of("p" * 20 + "f")
    cases = {**run.cases, "c20": replace(run.cases["c20"], split="dev")}
    assert decide(replace(run, cases=cases), BASE).share == Share(20, 20)


def test_a_stopped_run_shows_no_share() -> None:
    run = run_of("ff" + "m" * 18)
    decision = decide(replace(run, header={"split": "gate", "stopped_early": True}), BASE)
    assert decision.outcome == "failed"
    assert decision.reason.startswith("at least 2 of 2 asked failed")
    assert decision.as_dict()["share"] is None


@pytest.mark.parametrize(
    ("severities", "case", "outcome"),
    [
        (("warning", "warning"), None, "unjudged"),
        (("warning", "off"), None, "unjudged"),
        (("warning", "error"), None, "passed"),
        (("warning", "off"), "error", "passed"),
    ],
)
def test_rubrics_that_only_warn_decide_nothing(
    severities: tuple[str, ...], case: str | None, outcome: str
) -> None:
    run = run_of("p" * 60)
    named = {f"r{n}": {"severity": s} for n, s in enumerate(severities)}
    cases = dict(run.cases)
    if case:
        cases["c0"] = replace(cases["c0"], rubrics={"r0": {"severity": case}})
    made = replace(run, header={**run.header, "rubrics": named}, cases=cases)
    assert decide(made, BASE).outcome == outcome
