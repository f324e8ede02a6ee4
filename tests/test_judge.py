"""Fingerprints of rules: what moves a verdict moves them, a comment does not."""

from pathlib import Path

import pytest

from harness import judge as judging
from harness.settings import Settings

RULE = '''"""{doc}"""
from rubrics.base import Rubric
from rubrics.text import words
def check(reply, case, settings):
    """{doc}"""
    return [] if {code} else []{comment}
RUBRIC = Rubric(id="own", version=1, doc=__doc__, check=check, settings={{"n": 1}})
'''


def fingerprint(folder: Path, **settings: object) -> object:
    judging._source.cache_clear()
    made = Settings(root=folder, rubric_folders=("own",), **settings)  # type: ignore[arg-type]
    return judging.load(made, ["own"]).fingerprints()["own"]


def write(folder: Path, doc: str = "a", code: str = "True", comment: str = "") -> None:
    (folder / "own").mkdir(exist_ok=True)
    (folder / "own" / "own.py").write_text(RULE.format(doc=doc, code=code, comment=comment))


@pytest.mark.parametrize(
    ("change", "same"),
    [({"doc": "another"}, True), ({"comment": "  # why"}, True), ({"code": "False"}, False)],
)
def test_code_counts_and_words_about_it_do_not(
    tmp_path: Path, change: dict[str, str], same: bool
) -> None:
    import sys

    write(tmp_path)
    before = fingerprint(tmp_path)
    write(tmp_path, **change)
    sys.modules.pop("_rubric_own", None)
    assert (fingerprint(tmp_path) == before) is same


def test_settings_count(tmp_path: Path) -> None:
    write(tmp_path)
    assert fingerprint(tmp_path) != fingerprint(tmp_path, rubrics={"own": {"n": 2}})


def test_a_helper_counts_for_every_rule_that_shares_it() -> None:
    judging._source.cache_clear()
    seen: dict[str, str] = {}
    import rubrics.dash

    judging._add_sources(rubrics.dash, seen)
    assert {"rubrics.dash", "rubrics.text", "rubrics.base"} <= set(seen)
