"""What several test modules need: a project on disk, replies on record, a tiny real model."""

import os
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from common import BAD, DASH_ALONE, GOOD, Scripted, save_tiny

from harness import judge as judging
from harness.evaluate import Evaluation, evaluate, select
from harness.golden import load_file
from harness.settings import Settings, load

pytest_plugins = ["pytester"]


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or fills the user's cache, or takes itself for a pull request."""
    for name in ("GITHUB_BASE_REF", "CI_MERGE_REQUEST_DIFF_BASE_SHA"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


def golden_text(ids: Sequence[str], extra: str = "") -> str:
    cases = "".join(f'  - {{id: {i}, prompt: "What is {i} about?"{extra}}}\n' for i in ids)
    return f"cases:\n{cases}"


@pytest.fixture
def project(tmp_path: Path) -> Callable[..., Settings]:
    """Make a project of n gate cases."""

    def make(n: int = 60, toml: str = "", extra: str = "") -> Settings:
        root = tmp_path / "project"
        (root / "golden").mkdir(parents=True, exist_ok=True)
        ids = [f"case-{k:03}" for k in range(n)]
        (root / "golden" / "all.yaml").write_text(golden_text(ids, extra), "utf-8")
        (root / "harness.toml").write_text(toml, "utf-8")
        return load(root)

    return make


@pytest.fixture
def recorded(project: Callable[..., Settings]) -> Callable[..., tuple[Settings, Path]]:
    """Make a project that judges by dash alone, with a record whose first `bad` replies have one."""

    def make(n: int = 60, bad: int = 0, toml: str = "") -> tuple[Settings, Path]:
        settings = project(n, DASH_ALONE + toml)
        cases = load_file(settings.root / "golden" / "all.yaml", settings.root)
        answers = {c.id: BAD if k < bad else GOOD for k, c in enumerate(cases)}
        judge = judging.load(settings, ["dash"])
        chosen = select(cases, "gate", settings, judge)
        job = Evaluation(chosen, Scripted(answers), judge, settings, "scripted", cache=None)
        path = settings.root / "old" / "run.jsonl"
        evaluate(job, path)
        return settings, path

    return make


@pytest.fixture(scope="session")
def tiny_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a real model with random weights: 2 layers of the Llama kind, a tokenizer of bytes."""
    pytest.importorskip("torch", reason="the extra 'local' is not installed")
    return save_tiny(tmp_path_factory.mktemp("model"), "Llama")


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Under CI=true a test that was skipped for a missing tool fails the session.

    Third-party data is no tool: it is not ours to ship, and "no data" says so.
    """
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    all_of = reporter.stats.get("skipped", []) if reporter else []
    skipped = [report for report in all_of if "no data" not in str(report.longrepr)]
    if os.environ.get("CI") == "true" and skipped and session.exitstatus == 0:
        reporter.write_line(f"CI: {len(skipped)} skipped, and nothing may be")
        session.exitstatus = 1
