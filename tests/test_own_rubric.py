"""A rule of one's own, as docs/own-rubric.md shows it, where the package is only installed."""

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from harness import judge as judging
from harness.errors import HarnessError
from harness.settings import load

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "own-rubric.md").read_text("utf-8")
FILES = dict(
    re.findall(r"^`([\w./]+)`[^\n]*:\n\n```\w+\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Copy what an installed package has: modules, and the data that pyproject.toml names."""
    tool = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["setuptools"]
    folder = tmp_path_factory.mktemp("site")
    for package, data in tool["package-data"].items():
        for pattern in ("*.py", *data):
            for path in (ROOT / package).glob(pattern):
                (folder / package).mkdir(exist_ok=True)
                shutil.copy(path, folder / package / path.name)
    return folder


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for name, text in FILES.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    return tmp_path


def run(site: Path, project: Path, *args: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-P", "-m", "harness.cli", *args],
        cwd=project, input=stdin, capture_output=True, text=True, check=False,
        env={**os.environ, "PYTHONPATH": str(site)},
    )  # fmt: skip


def test_the_page_has_every_file() -> None:
    assert set(FILES) == {"rules/imperial.py", "harness.toml", "rules/imperial.toml"}
    assert len(FILES["harness.toml"].splitlines()) == 1, "one line of settings"


def test_it_judges_beside_the_others(site: Path, project: Path) -> None:
    rows = [{"response": "The wall is 10 feet long — about."}, {"response": "It is 3 metres long."}]
    done = run(site, project, "score", "-", "--format", "jsonl", "--rubrics", "imperial,dash",
               stdin="\n".join(map(json.dumps, rows)))  # fmt: skip
    assert done.returncode == 1, done.stderr
    bad, good = map(json.loads, done.stdout.splitlines())
    assert [(f["rubric"], f["key"], f["text"]) for f in bad["findings"]] == [
        ("dash", "dash", "—"),
        ("imperial", "length", "10 feet"),
    ]
    assert good["passed"]


def test_it_is_explained_with_its_own_figures(site: Path, project: Path) -> None:
    done = run(site, project, "rubrics", "imperial")
    assert done.returncode == 0, done.stderr
    for part in ("imperial, version 1", "What it does:", "10 feet", "^^^^^^^",
                 "measured on rows of the first author: 4 rows, 2 of them failures; precision 1.000"):  # fmt: skip
        assert part in done.stdout
    (project / "rules" / "imperial.toml").unlink()
    bare = run(site, project, "rubrics", "imperial")
    assert "measured: nothing yet" in bare.stdout


def test_the_package_explains_its_own_rules(site: Path, project: Path) -> None:
    """The figures and examples ship as data, or an installed package could not show them."""
    done = run(site, project, "rubrics", "dash")
    assert "measured on rows of the first author" in done.stdout, done.stderr


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("def check(: pass", "rules/imperial.py:1: not Python"),
        ("x = 1", "rules/imperial.py: defines no RUBRIC"),
        (
            FILES["rules/imperial.py"].replace('id="imperial"', 'id="dash"'),
            "'dash' is there already",
        ),
        ("import no_such_module", "rules/imperial.py: cannot be imported"),
    ],
)
def test_a_rule_that_is_none_is_the_users_to_mend(project: Path, text: str, says: str) -> None:
    (project / "rules" / "imperial.py").write_text(text, "utf-8")
    with pytest.raises(HarnessError, match=re.escape(says)):
        judging.load(load(project))


def test_a_folder_without_a_rule_is_not_passed_over(project: Path) -> None:
    (project / "rules" / "imperial.py").rename(project / "rules" / "_imperial.py")
    with pytest.raises(HarnessError, match=r"rules: no rule in this folder, got no \.py file"):
        judging.load(load(project))
