"""Asking through the cache: what is kept, what is asked again, what an error does."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from common import GOOD, Scripted

from harness import cache as caching
from harness import golden
from harness import judge as judging
from harness.ask import ask, requests
from harness.cache import Cache
from harness.errors import HarnessError
from harness.evaluate import Evaluation, evaluate
from harness.provider import Completion, Generation, Request, open_provider
from harness.settings import Settings
from rubrics.base import Case, Message, Reply

GREEDY = Generation(max_new_tokens=32)
CASES = [Case(id=i, messages=(Message("user", f"ask {i}"),)) for i in "abc"]
ANSWERS = {"a": "A", "b": "B", "c": "C"}


def replies(provider: Any, cache: Cache | None, generation: Generation = GREEDY) -> list[Reply]:
    wanted = requests(CASES, "system", generation)
    return sorted((r for r, _ in ask(provider, wanted, generation, cache)), key=lambda r: r.case)


@pytest.fixture
def cache(tmp_path: Path) -> Iterator[Cache]:
    made = Cache(tmp_path / "replies.sqlite3")
    yield made
    made.close()


def test_the_second_time_nothing_is_asked(cache: Cache) -> None:
    first, second = Scripted(ANSWERS), Scripted(ANSWERS)
    assert replies(first, cache) == replies(second, cache)
    assert first.asked == ["a", "b", "c"]
    assert second.asked == []


@pytest.mark.parametrize(
    "change",
    [
        pytest.param({"name": "other weights"}, id="model"),
        pytest.param({"generation": Generation(33)}, id="length"),
        pytest.param({"generation": Generation(32, 0.7, 1)}, id="temperature"),
    ],
)
def test_what_makes_a_reply_is_in_the_key(cache: Cache, change: dict[str, Any]) -> None:
    replies(Scripted(ANSWERS), cache)
    again = Scripted(ANSWERS, change.get("name", "scripted"))
    replies(again, cache, change.get("generation", GREEDY))
    assert again.asked == ["a", "b", "c"]


def test_the_key_knows_messages_sample_and_seed() -> None:
    one = Request("a", (Message("user", "x"),))
    warm = Generation(32, 0.7, 1)
    keys = {
        caching.key({"m": 1}, warm, one),
        caching.key({"m": 2}, warm, one),
        caching.key({"m": 1}, replace(warm, seed=2), one),
        caching.key({"m": 1}, warm, replace(one, sample=1)),
        caching.key({"m": 1}, warm, replace(one, messages=(Message("system", "x"),))),
    }
    assert len(keys) == 5
    greedy = replace(warm, temperature=0.0)
    assert caching.key({}, greedy, one) == caching.key({}, replace(greedy, seed=9), one)


class Breaking(Scripted):
    """Answers one request, then raises."""

    def ask(
        self, requests: Sequence[Request], generation: Generation
    ) -> Iterator[tuple[int, Completion]]:
        del generation
        yield 0, Completion("A", "stop")
        raise RuntimeError("out of memory")


def test_a_model_that_raises_loses_nothing_and_passes_nothing(cache: Cache) -> None:
    got = replies(Breaking({}), cache)
    assert [r.ending for r in got] == ["stop", "error", "error"]
    assert "RuntimeError: out of memory" in got[1].error
    after = Scripted(ANSWERS)
    replies(after, cache)
    assert after.asked == ["b", "c"]


class Silent(Scripted):
    """Leaves requests unanswered, or answers with nothing."""

    def ask(
        self, requests: Sequence[Request], generation: Generation
    ) -> Iterator[tuple[int, Completion]]:
        del requests, generation
        yield 0, Completion("  ", "stop")


def test_a_model_that_returns_nothing_is_an_error(cache: Cache) -> None:
    got = replies(Silent({}), cache)
    assert [r.ending for r in got] == ["error"] * 3
    assert got[0].error == "the model returned nothing"
    assert got[1].error == "the provider gave no reply"
    wanted = requests(CASES, "system", GREEDY)
    keys = [caching.key(Silent({}).identity, GREEDY, r) for r in wanted]
    assert cache.find(keys) == {}


def test_samples_of_a_greedy_model_are_refused() -> None:
    with pytest.raises(HarnessError, match="several samples of greedy decoding"):
        requests([replace(CASES[0], samples=3)], None, GREEDY)


def test_the_systems_prompt_is_the_cases_own_where_it_has_one() -> None:
    made = requests([CASES[0], replace(CASES[1], system="own")], "ours", GREEDY)
    assert [r.messages[0].content for r in made] == ["ours", "own"]


def test_identity_must_not_be_empty_to_be_kept(cache: Cache) -> None:
    class Unknown(Scripted):
        @property
        def identity(self) -> Mapping[str, Any]:
            return {}

    replies(Unknown(ANSWERS), cache)
    again = Unknown(ANSWERS)
    replies(again, cache)
    assert again.asked == ["a", "b", "c"]


def test_a_replay_reads_the_record_and_never_the_cache(
    recorded: Callable[..., tuple[Settings, Path]], tmp_path: Path
) -> None:
    settings, path = recorded(3)
    judge = judging.load(settings, ["dash"])
    cases = golden.load(settings)
    for text in (GOOD, "Another reply."):
        path.write_text(path.read_text("utf-8").replace(GOOD, text), "utf-8")
        job = Evaluation(
            cases,
            open_provider(f"replay:{path}", settings),
            judge,
            settings,
            "replay",
            cache=tmp_path / "kept.sqlite3",
        )
        run = evaluate(job, tmp_path / "run.jsonl").run
        assert {r.text for r in run.replies.values()} == {text}
