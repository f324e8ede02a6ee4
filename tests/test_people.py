"""The bench on people's labels: how it counts, and what it says without data."""

import bench_people
import pytest

CHAT = " Tutor: What is 3 + 4? \n Student: It is 8. \n Tutor: How so? \n Student: I counted."


def row(response: str, truth: str = "so the sum is\n 7") -> dict[str, str]:
    return {"conversation_history": CHAT, "ground_truth": truth, "response": response}


def test_a_conversation_becomes_a_case() -> None:
    case = bench_people.case_of(row("", "total $1,250"))
    assert [m.role for m in case.messages] == ["assistant", "user", "assistant", "user"]
    assert (case.prompt, case.answer, case.reveal) == ("I counted.", "$1,250", False)
    assert bench_people.case_of(row("", "Not Available")).answer is None


@pytest.mark.parametrize(
    ("response", "acts", "warm", "gives"),
    [
        ("Great job! Where did you start to count?", True, True, False),
        ("Not quite. Count again from three.", True, False, False),
        ("The sum is 7.", False, False, True),
        ("That was wrong.", False, False, False),
    ],
)
def test_what_is_said_of_a_reply(response: str, acts: bool, warm: bool, gives: bool) -> None:
    made = row(response)
    case = bench_people.case_of(made)
    assert bench_people.actionable(made, case) is acts
    assert bench_people.warm(made, case) is warm
    assert bench_people.revealed(made, case) is gives


def test_macro_f1_is_the_mean_of_both_classes() -> None:
    pairs = [(True, True), (True, False), (False, False), (False, False)]
    assert bench_people.macro_f1(pairs) == pytest.approx((2 / 3 + 4 / 5) / 2)


def test_without_data_it_says_so(tmp_path, monkeypatch, capsys) -> None:
    monkeypatch.setattr("sys.argv", ["bench_people.py", "--data", str(tmp_path)])
    with pytest.raises(SystemExit) as stop:
        bench_people.main()
    assert stop.value.code == 0
    assert "no data" in capsys.readouterr().out
