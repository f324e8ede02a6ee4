"""Two runs, paired: every kind of pair, every thing that keeps a case from being compared."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from harness import told
from harness.changes import of_case, of_rubric
from harness.compare import Diff, Tally, chance, compare
from harness.errors import HarnessError
from harness.judge import Verdict
from harness.record import Run
from rubrics.base import Case, Expectation, Finding, Format, Message, Reply, Term

FINGERPRINT = {"version": 1, "code": "aaaa", "settings": {}, "severity": "error", "engine": ""}
HEADER: dict[str, Any] = {
    "split": "gate",
    "model": {"fingerprint": "m1", "engine": "e1", "device": "cpu", "dtype": "float32"},
    "generation": {"max_new_tokens": 64, "temperature": 0.0},
    "system_prompt": "Be plain.",
    "system_prompt_hash": "s1",
    "rubrics": {"dash": FINGERPRINT, "tone": FINGERPRINT},
    "gate": {"pass_rate": 0.95, "min_cases": 59, "statistic": "share", "per_rubric": {}},
    "time": "2026-01-02T03:04:05+00:00",
    "stopped_early": False,
}


def run_of(states: Mapping[str, str], header: Mapping[str, Any] | None = None, **case: Any) -> Run:
    """Make a run. Per case its samples: p passes, d fails dash, t fails tone, e errs, x: no reply.

    A rubric that the header does not know judges nothing.
    """
    head = {**HEADER, **(header or {})}
    cases, replies, verdicts = {}, {}, {}
    for name, letters in states.items():
        cases[name] = replace(
            Case(name, (Message("user", f"ask {name}"),), samples=len(letters)), **case
        )
        for n, letter in enumerate(letters):
            key = (name, n)
            if letter == "x":
                continue
            replies[key] = Reply("text", name, n, "stop")
            verdicts[key] = tuple(_verdict(name, n, r, letter) for r in head["rubrics"])
    return Run(head, cases, replies, verdicts, {"outcome": "passed"})


def _verdict(case: str, sample: int, rubric: str, letter: str) -> Verdict:
    if letter == "e" and rubric == "dash":
        return Verdict(case, sample, rubric, 1, "errored", error="boom")
    if letter == rubric[0]:
        return Verdict(case, sample, rubric, 1, "failed", (Finding("bad", rubric=rubric),))
    return Verdict(case, sample, rubric, 1, "passed")


def kinds(diff: Diff) -> dict[str, str]:
    return {p.id: p.kind for p in diff.pairs}


@pytest.mark.parametrize(
    ("before", "after", "kind", "rubrics"),
    [
        ("p", "p", "unchanged", ()),
        ("p", "d", "broken", ("dash",)),
        ("d", "p", "fixed", ("dash",)),
        ("d", "d", "failing", ()),
        ("d", "t", "failing", ("dash", "tone")),
        ("e", "p", "incomparable", ()),
        ("p", "e", "incomparable", ()),
        ("p", "x", "incomparable", ()),
        ("x", "p", "incomparable", ()),
        ("pp", "pd", "broken", ("dash",)),
        ("pd", "dp", "failing", ()),
        ("ppp", "ddd", "broken", ("dash",)),
    ],
)
def test_a_pair(before: str, after: str, kind: str, rubrics: tuple[str, ...]) -> None:
    diff = compare(run_of({"a": before}), run_of({"a": after}))
    (pair,) = diff.pairs
    assert (pair.kind, pair.rubrics) == (kind, rubrics)
    assert diff.incomplete is (kind == "incomparable")
    counted = 0 if kind == "incomparable" else 1  # all samples of a case are one cluster
    assert diff.total == Tally("all", kind == "broken", kind == "fixed", counted)


def test_what_a_selection_did_not_ask_is_not_compared() -> None:
    base = run_of({"a": "p", "b": "p"})
    diff = compare(base, run_of({"b": "p"}, {"selection": "1 of 2 cases selected"}))
    assert kinds(diff) == {"a": "incomparable", "b": "unchanged"}
    assert told.verdict(diff, any_=True) == (3, "COULD NOT BE JUDGED: 1 case cannot be compared")
    assert "not compared (1): a: not asked, 1 of 2 cases selected" in list(told.facts(diff))


def test_added_and_removed() -> None:
    diff = compare(run_of({"a": "p", "b": "p"}), run_of({"b": "p", "c": "d"}))
    assert kinds(diff) == {"a": "removed", "b": "unchanged", "c": "added"}
    assert not diff.incomplete
    assert diff.total.n == 1


def rubric(**changed: Any) -> dict[str, Any]:
    return {"rubrics": {**HEADER["rubrics"], "dash": {**FINGERPRINT, **changed}}}


@pytest.mark.parametrize(
    ("header", "case", "says"),
    [
        pytest.param({}, {"max_words": 9}, "key 'max_words': was nothing, is 9", id="case"),
        pytest.param({}, {"messages": (Message("user", "other"),)}, "other", id="prompt"),
        pytest.param(rubric(version=2), {}, "rubric dash", id="version"),
        pytest.param(rubric(code="bbbb"), {}, "rubric dash", id="code"),
        pytest.param(rubric(settings={"n": 1}), {}, "rubric dash", id="setting"),
        pytest.param(rubric(severity="warning"), {}, "rubric dash", id="severity"),
        pytest.param(rubric(engine="harper 2"), {}, "rubric dash", id="engine"),
        pytest.param({"rubrics": {"tone": FINGERPRINT}}, {}, "rubric dash", id="off"),
        pytest.param({"generation": {"max_new_tokens": 65, "temperature": 0.0}}, {},
                     "generation setting max_new_tokens: was 64, is 65", id="generation"),
        pytest.param({"stopped_early": True}, {}, "stopped early", id="stopped"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("turned", [False, True])
def test_what_cannot_be_compared_is_said_and_blocks(
    header: dict[str, Any], case: dict[str, Any], says: str, turned: bool
) -> None:
    one, other = run_of({"a": "p", "b": "p"}), run_of({"a": "d", "b": "p"}, header, **case)
    diff = compare(other, one) if turned else compare(one, other)
    if turned and "dash" not in other.header["rubrics"]:
        assert not diff.incomplete, "turned round, the rubric is new: that is no change"
        return
    assert kinds(diff) == {"a": "incomparable", "b": "incomparable"}
    assert diff.incomplete
    assert diff.total.n == 0
    code, word = told.verdict(diff, any_=False)
    assert code == 3, word
    if not turned:
        assert says in "\n".join(told.facts(diff))


def test_a_record_that_was_cut_off_blocks() -> None:
    diff = compare(run_of({"a": "p"}), replace(run_of({"a": "p"}), decision=None))
    assert diff.incomplete
    assert "cut off" in diff.blocked[0]


def test_a_changed_rubric_leaves_cases_alone_that_it_did_not_judge() -> None:
    one, other = run_of({"a": "p", "b": "t"}), run_of({"a": "p", "b": "p"}, rubric(version=2))
    strip = {k: tuple(v for v in vs if v.rubric != "dash" or k[0] == "a")
             for k, vs in one.verdicts.items()}  # fmt: skip
    also = {k: tuple(v for v in vs if v.rubric != "dash" or k[0] == "a")
            for k, vs in other.verdicts.items()}  # fmt: skip
    diff = compare(replace(one, verdicts=strip), replace(other, verdicts=also))
    assert kinds(diff) == {"a": "incomparable", "b": "fixed"}
    assert [t.name for t in diff.per_rubric] == ["tone"]


def test_a_new_rubric_is_noted_and_left_out() -> None:
    new = {"rubrics": {**HEADER["rubrics"], "xtra": FINGERPRINT}}
    one, other = run_of({"a": "p"}), run_of({"a": "p"}, new)
    bad = Verdict("a", 0, "xtra", 1, "failed", (Finding("bad"),))
    other = replace(other, verdicts={("a", 0): (*other.verdicts["a", 0][:2], bad)})
    diff = compare(one, other)
    assert kinds(diff) == {"a": "unchanged"}
    assert "new rubrics, not compared: xtra" in diff.notes


def test_model_and_prompt_are_noted_and_do_not_block() -> None:
    other = run_of({"a": "p"}, {"model": {**HEADER["model"], "fingerprint": "m2"},
                                "system_prompt_hash": "s2"})  # fmt: skip
    diff = compare(run_of({"a": "p"}), other)
    assert not diff.incomplete
    assert "model fingerprint: was 'm1', is 'm2'" in diff.notes
    assert "the system prompt differs" in diff.notes


def test_other_splits_are_refused() -> None:
    with pytest.raises(HarnessError, match="two splits"):
        compare(run_of({"a": "p"}), run_of({"a": "p"}, {"split": "dev"}))


def test_per_rubric_and_per_tag() -> None:
    one = run_of({"a": "p", "b": "d", "c": "p"}, tags=("x",))
    other = run_of({"a": "d", "b": "t", "c": "p"}, tags=("x",))
    diff = compare(one, other)
    assert {t.name: (t.broken, t.fixed, t.n) for t in diff.per_rubric} == {
        "dash": (1, 1, 3),
        "tone": (1, 0, 3),
    }
    assert diff.per_tag == (Tally("x", 1, 0, 3),)


@pytest.mark.parametrize(
    ("broken", "fixed", "words", "significant"),
    [
        (0, 0, "no difference", False),
        (0, 5, "no loss", False),
        (1, 1, "no loss", False),
        (5, 1, "a difference this large by chance 11 times in 100", False),
        (4, 0, "by chance 6 times in 100", False),
        (5, 0, "by chance 3 times in 100", True),
        (8, 0, "by chance 4 times in 1,000", True),
        (30, 0, "by chance less than once in 10,000", True),
    ],
)
def test_mcnemar_in_words(broken: int, fixed: int, words: str, significant: bool) -> None:
    tally = Tally("all", broken, fixed, 99)
    assert words in tally.words
    assert tally.significant is significant


def test_nan_is_a_loss_and_never_likely(monkeypatch: pytest.MonkeyPatch) -> None:
    import harness.compare as module

    monkeypatch.setattr(module, "mcnemar_loss", lambda *_: float("nan"))
    assert Tally("all", 0, 0, 9).significant
    assert chance(float("nan")) == "less than once in 10,000"


def many(state: str, n: int) -> dict[str, str]:
    return {f"{state}{k}": state for k in range(n)}


@pytest.mark.parametrize(
    ("broken", "fixed", "unclear", "critical", "any_", "code"),
    [
        pytest.param(0, 0, 0, False, True, 0, id="nothing"),
        pytest.param(1, 0, 0, False, False, 0, id="one, by chance"),
        pytest.param(1, 0, 0, False, True, 1, id="one, and any is too many"),
        pytest.param(1, 0, 0, True, False, 1, id="one, critical"),
        pytest.param(5, 0, 0, False, False, 1, id="significant"),
        pytest.param(5, 1, 0, False, False, 0, id="not significant"),
        pytest.param(5, 0, 1, False, False, 3, id="could be rescued by what is unclear"),
        pytest.param(9, 0, 1, False, False, 1, id="lost whatever is unclear"),
        pytest.param(0, 0, 1, False, True, 3, id="unclear alone"),
    ],
)
def test_exit_codes(
    broken: int, fixed: int, unclear: int, critical: bool, any_: bool, code: int
) -> None:
    letters = {"b": "pd", "f": "dp", "u": "pe", "s": "pp"}
    counts = {"b": broken, "f": fixed, "u": unclear, "s": 3}
    names = [(f"{kind}{k}", kind) for kind, n in counts.items() for k in range(n)]
    base = run_of({i: letters[k][0] for i, k in names}, critical=critical)
    run = run_of({i: letters[k][1] for i, k in names}, critical=critical)
    assert told.verdict(compare(base, run), any_=any_)[0] == code


def test_nothing_in_common_is_no_pass() -> None:
    assert told.verdict(compare(run_of({"a": "p"}), run_of({"b": "p"})), any_=True)[0] == 3


OLD = Case("a", (Message("user", "What is a fraction?"),), max_words=90,
           expect=(Expectation((Term("text", "part"), Term("text", "whole"))),),
           source="golden/a.yaml:3")  # fmt: skip


@pytest.mark.parametrize(
    ("changed", "line"),
    [
        ({"max_words": 120}, "key 'max_words': was 90, is 120"),
        ({"critical": True}, "key 'critical': was false, is true"),
        ({"expect": ()}, "key 'expect': was 'part' or 'whole', is nothing"),
        ({"expect": (*OLD.expect, Expectation((Term("number", 3.0),)))},
         "key 'expect': was nothing, is number 3.0"),
        ({"format": Format(items=(2, 3), list=True)}, "key 'format': was nothing, is items 2, 3, list true"),
        ({"level": (2.0, 6.0)}, "key 'level': was nothing, is 2.0, 6.0"),
        ({"messages": (Message("user", "What is it?"),)},
         "key 'messages': was user: 'What is a fraction?', is user: 'What is it?'"),
        ({"rubrics": {"dash": {"severity": "off"}}},
         "key 'rubrics': was nothing, is dash severity 'off'"),
        ({"note": "x", "ideal": "y", "source": "z:1"}, None),
    ],
)  # fmt: skip
def test_a_changed_case_is_named_old_and_new(changed: dict[str, Any], line: str | None) -> None:
    found = [str(c) for c in of_case(OLD, replace(OLD, **changed))]
    assert found == ([line] if line else [])


def test_long_texts_show_where_they_part() -> None:
    one, other = ("Same " * 60 + end for end in ("left", "right"))
    (change,) = of_case(replace(OLD, system=one), replace(OLD, system=other))
    assert "left" in change.old
    assert "right" in change.new
    assert len(change.old) < 120


@pytest.mark.parametrize(
    ("changed", "line"),
    [
        ({"severity": "warning"}, "rubric dash, severity: was 'error', is 'warning'"),
        ({"engine": "h 2"}, "rubric dash, engine: was nothing, is 'h 2'"),
        ({"settings": {"n": 2}}, "rubric dash, setting n: was nothing, is 2"),
        ({"version": 2, "code": "bbbb"}, "rubric dash, version: was 1, is 2"),
        ({"code": "bbbb"}, "rubric dash: its fingerprint changed while its version did not"
                           " (version 1), code: was aaaa, is bbbb"),
        ({}, None),
    ],
)  # fmt: skip
def test_a_rubric_turned_down_is_named(changed: dict[str, Any], line: str | None) -> None:
    found = [str(c) for c in of_rubric("dash", FINGERPRINT, {**FINGERPRINT, **changed})]
    assert found == ([line] if line else [])


def test_the_same_change_of_many_cases_is_one_line() -> None:
    found = [c for k in range(8) for c in of_case(replace(OLD, id=f"c{k}"),
                                                  replace(OLD, id=f"c{k}", samples=3))]  # fmt: skip
    assert list(told.grouped(found)) == [
        "case c0, c1, c2, c3, c4 and 3 more: key 'samples' was 1, is 3"
    ]
    assert list(told.grouped(found[:1])) == ["golden/a.yaml:3: case c0: key 'samples' was 1, is 3"]


def test_many_rubrics_that_changed_at_once_are_one_line() -> None:
    names = [f"r{k}" for k in range(9)]
    before = {"rubrics": dict.fromkeys(names, FINGERPRINT)}
    after = {"rubrics": {n: {**FINGERPRINT, "code": "bbbb"} for n in names}}
    diff = compare(run_of({"a": "p", "b": "p"}, before), run_of({"a": "p", "b": "p"}, after))
    lines = list(told.facts(diff))
    assert lines[:2] == [
        "not compared (2): a, b: judged by a rubric that changed",
        "the fingerprint of 9 rubrics changed while their version did not: " + ", ".join(names),
    ]
    assert len(lines) == 3
