"""The engines of grammar: chosen by a setting, handed a model, missed in one line."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from harness import judge as judging
from harness.errors import HarnessError
from harness.judge import Judge
from harness.models import Models
from harness.settings import Settings
from rubrics import _languagetool
from rubrics.base import Case, Reply

GOOD = "The plants make sugar in their leaves."
BAD = "The plants makes sugar in there leafs."
LANGUAGETOOL = Path(__file__).parents[2] / "shared" / "languagetool"


class Likelihood:
    """A stand-in for a language model: it knows the good sentence."""

    name = "stand-in 1"

    def logprobs(self, text: str) -> list[float]:
        return [-1.0 if text == GOOD else -9.0] * 10


def judge_of(models: Any = None, **settings: Any) -> Judge:
    loaded = judging.load(Settings(rubrics={"grammar": settings}), ["grammar"])
    return Judge(loaded.rubrics, loaded.settings, loaded.models if models is None else models)


def score(judge: Judge, text: str) -> float:
    (verdict,) = judge.verdicts(Reply(text), Case())
    assert not verdict.error
    return verdict.figures["score"]


def found(judge: Judge, text: str) -> list[str]:
    (verdict,) = judge.verdicts(Reply(text), Case())
    assert not verdict.error
    return [text[f.span.start : f.span.end] for f in verdict.findings if f.span]


def test_a_model_is_made_at_the_first_look_up_and_kept() -> None:
    made: list[str] = []
    models = Models({"a": lambda: made.append("a") or object(), "b": lambda: made.append("b")})
    assert (list(models), len(models), made) == (["a", "b"], 2, [])
    assert models["a"] is models["a"]
    assert made == ["a"]


def test_harper_asks_for_no_model() -> None:
    def fail() -> None:
        raise AssertionError("made")

    assert score(judge_of(Models({"language_model": fail})), GOOD) > 0


def test_fluency_is_in_the_score_and_the_fingerprint() -> None:
    plain = judge_of(engine="harper")
    fluent = judge_of({"language_model": Likelihood()}, engine="harper+fluency")
    assert score(plain, BAD) / score(plain, GOOD) > score(fluent, BAD) / score(fluent, GOOD)
    assert found(plain, BAD) == found(fluent, BAD)
    assert "stand-in 1" in fluent.fingerprints()["grammar"]["engine"]
    assert "stand-in 1" not in plain.fingerprints()["grammar"]["engine"]


def test_the_score_falls_with_each_fault_and_stays_in_its_range() -> None:
    judge = judge_of()
    texts = [
        GOOD,
        "These plants has sugar in their leaves.",
        "These plants has sugar in there own leaves.",
    ]
    scores = [score(judge, t) for t in texts]
    assert 100 > scores[0] > scores[1] > scores[2] > 0
    assert 80 < score(judge, "") < 100  # nothing said, nothing strange


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        ({"engine": "haper"}, "unknown engine, got 'haper'"),
        ({"dialect": "scots"}, "unknown dialect, got 'scots'"),
    ],
)
def test_a_wrong_setting_is_one_line(settings: dict[str, str], says: str) -> None:
    judge = judge_of(**settings)
    with pytest.raises(HarnessError, match=says):
        judge.verdicts(Reply(GOOD), Case())
    with pytest.raises(HarnessError, match=says):
        judge.fingerprints()


@pytest.fixture
def fresh() -> Iterator[None]:
    _languagetool._tool.cache_clear()
    _languagetool._matches.cache_clear()
    yield
    _languagetool._tool.cache_clear()
    _languagetool._matches.cache_clear()


@pytest.mark.usefixtures("fresh")
def test_without_java_one_line_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("language_tool_python", reason="the extra 'languagetool' is not installed")
    monkeypatch.setattr(shutil, "which", lambda name: None)
    with pytest.raises(HarnessError, match=r"needs Java 17.*apt-get install") as caught:
        judge_of(engine="languagetool").verdicts(Reply(GOOD), Case())
    assert "\n" not in str(caught.value)


@pytest.mark.usefixtures("fresh")
def test_nothing_is_downloaded_unasked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    pytest.importorskip("language_tool_python", reason="the extra 'languagetool' is not installed")
    monkeypatch.setattr(shutil, "which", lambda name: "/usr/bin/java")
    monkeypatch.setenv("LTP_PATH", str(tmp_path))
    with pytest.raises(HarnessError, match="Set LTP_PATH"):
        judge_of(engine="languagetool").verdicts(Reply(GOOD), Case())


@pytest.fixture
def languagetool(fresh: None, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("language_tool_python", reason="the extra 'languagetool' is not installed")
    if not LANGUAGETOOL.is_dir():
        pytest.skip("missing data: ../shared/languagetool")
    if shutil.which("java") is None:
        (pytest.fail if os.environ.get("CI") else pytest.skip)("missing tool: java 17")
    monkeypatch.setenv("LTP_PATH", str(LANGUAGETOOL))


@pytest.mark.usefixtures("languagetool")
def test_the_real_languagetool() -> None:
    tool = judge_of(engine="languagetool")
    both = judge_of(engine="both")
    text = "He must to read it. The colour of `he go` is grey."
    assert found(tool, text) == found(both, text) != []
    assert found(tool, GOOD) == found(both, GOOD) == []
    assert "languagetool 6" in tool.fingerprints()["grammar"]["engine"]
    server = _languagetool._tool("american", "")
    address = server._url
    assert found(judge_of(engine="languagetool", remote_server=address.removesuffix("v2/")), text)
    server.close()
