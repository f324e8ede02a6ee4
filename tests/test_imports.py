"""Imports point one way, and `harness --help` loads nothing heavy."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
HEAVY = (
    "torch",
    "transformers",
    "peft",
    "pandas",
    "datasets",
    "pydantic",
    "jinja2",
    "harper",
    "rich",
)
ALLOWED = {
    "rubrics": {"rubrics"},
    "harness": {"rubrics", "harness"},
    "finetune": {"rubrics", "harness", "finetune"},
}


def _imports(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add((node.module or "").split(".")[0])
    return found & {"rubrics", "harness", "finetune"}


@pytest.mark.parametrize("package", ALLOWED)
def test_imports_point_one_way(package: str) -> None:
    for path in (ROOT / package).rglob("*.py"):
        if path == ROOT / "harness" / "cli.py":
            continue
        assert _imports(path) <= ALLOWED[package], path


def _loaded(code: str) -> set[str]:
    probe = f"import sys\n{code}\nprint(' '.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    return set(done.stdout.splitlines()[-1].split())


def test_help_loads_nothing_heavy() -> None:
    code = (
        "import harness.cli\n"
        "try:\n    harness.cli.app(['--help'], standalone_mode=False)\n"
        "except SystemExit:\n    pass"
    )
    assert not _loaded(code) & set(HEAVY)


def test_the_plugin_loads_nothing_heavy() -> None:
    assert not _loaded("import harness.plugin") & {*HEAVY, "harness.golden", "yaml"}


def test_judging_needs_no_model_library() -> None:
    heavy = {"torch", "transformers", "peft", "pandas", "datasets", "jinja2"}
    code = "from harness import judge, score\nfrom harness.settings import Settings\njudge.load(Settings())"
    assert not _loaded(code) & heavy
