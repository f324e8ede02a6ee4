"""Fingerprints of rules: what moves a verdict moves them, a comment does not."""

import signal
import sys
import types
from pathlib import Path

import pytest

from harness import judge as judging
from harness import sources
from harness.errors import HarnessError
from harness.settings import Settings
from rubrics.base import Case, Reply

RULE = '''"""{doc}"""
from rubrics.base import Rubric
from rubrics.text import words
def check(reply, case, settings):
    """{doc}"""
    return [] if {code} else []{comment}
RUBRIC = Rubric(id="own", version=1, doc=__doc__, check=check, settings={{"n": 1}})
'''


def fingerprint(folder: Path, **settings: object) -> object:
    sources.read.cache_clear()
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
    import rubrics.dash  # noqa: F401

    sources.read.cache_clear()
    assert {"rubrics.dash", "rubrics.text", "rubrics.base"} <= set(sources.hashes("rubrics.dash"))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("a = 1\n", "\n\na = 1  # why\n# more\n\n", True),
        ('def f(\n    a,\n):\n    """Do."""\n', 'def f(\n    a,\n):\n    """Do it."""\n', True),
        ('class A:\n    """Do."""\n', "class A:\n    '''Do \\'it.\n    '''\n", True),
        ('a = "#1"\n', 'a = "#2"\n', False),
        ('a = """x\n\ny"""\n', 'a = """x\ny"""\n', False),
        ('a = """x # y"""\n', 'a = """x # z"""\n', False),
        ('a = {\n    1:\n    """x""",\n}\n', 'a = {\n    1:\n    """y""",\n}\n', False),
        ("if a:\n    b()\n", "if a:\n    pass\nb()\n", False),
        ("a = r'\\'#'\n", "a = r'\\'$'\n", False),
    ],
)
def test_bare_source(one: str, other: str, same: bool) -> None:
    assert (sources.bare(one) == sources.bare(other)) is same


def test_a_helper_counts_before_it_is_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    import rubrics.dash  # noqa: F401

    whole = sources.hashes("rubrics.dash")
    for name in whole.keys() - {"rubrics.dash"}:
        monkeypatch.delitem(sys.modules, name, raising=False)
    assert sources.hashes("rubrics.dash") == whole


ENDLESS = '''"""A rule whose expression tries every way to cut a line of one letter."""
import re
from rubrics.base import Rubric
def check(reply, case, settings):
    """Never end."""
    return [] if re.fullmatch(r"(a+)+b", reply.text) else []
RUBRIC = Rubric(id="endless", version=1, doc=__doc__, check=check)
'''


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="no alarm on this system")
def test_a_rule_that_never_ends_is_an_error_and_the_others_are_heard(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "endless.py").write_text(ENDLESS)
    monkeypatch.setattr(judging, "_SECONDS", 0.2)
    before = signal.getsignal(signal.SIGVTALRM)
    judge = judging.load(Settings(root=tmp_path, rubric_folders=("own",)), ["endless", "length"])
    found = {v.rubric: v for v in judge.verdicts(Reply("a" * 50), Case(max_words=3))}
    assert (found["endless"].status, found["length"].status) == ("errored", "passed")
    assert "not done after 0.2 s of work" in found["endless"].error
    assert signal.getitimer(signal.ITIMER_VIRTUAL)[0] == 0
    assert signal.getsignal(signal.SIGVTALRM) is before


WRONG = '''"""A rule that is wrong in one place."""
from rubrics.base import Finding, Rubric, Span
def check(reply, case, settings):
    {check}
def applies(case):
    {applies}
def measure(reply, case, settings):
    {measure}
RUBRIC = Rubric(id="wrong", version=1, doc=__doc__, check=check, applies=applies, measure=measure)
'''


@pytest.mark.parametrize(
    ("place", "code", "says"),
    [
        ("check", "return []", ""),
        ("applies", "bool(case.prompt)", "TypeError: applies returned None, not True or False"),
        ("applies", "return 'no'", "TypeError: applies returned 'no', not True or False"),
        ("applies", "return case.promt", "AttributeError: 'Case' object has no attribute 'promt'"),
        ("check", "list(reply.text)", "TypeError: check returned None, no findings"),
        ("check", "return True", "TypeError: check returned True, no findings"),
        ("check", "yield 'a fault'", "TypeError: check gave 'a fault', not a Finding"),
        ("check", "yield Finding(None)", "TypeError: check gave Finding(message=None"),
        ("check", "yield Finding('x', (0, 1))", "AttributeError"),
        ("check", "yield Finding('x', Span(0, 99))", "lies outside the reply"),
        ("check", "return 1 / 0", "ZeroDivisionError: division by zero"),
        ("measure", "len(reply.text)", "TypeError: measure returned None, no figures"),
        ("measure", "return {'a': float('nan')}", "TypeError: measure gave a = nan, not a finite"),
    ],
)
def test_a_rule_that_is_wrong_is_named_and_never_a_pass(
    tmp_path: Path, place: str, code: str, says: str
) -> None:
    right = {"check": "return []", "applies": "return True", "measure": "return {}"}
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "wrong.py").write_text(WRONG.format(**{**right, place: code}))
    judge = judging.load(Settings(root=tmp_path, rubric_folders=("own",)), ["wrong"])
    (verdict,) = judge.verdicts(Reply("a reply"), Case())
    assert says in verdict.error
    assert verdict.status == ("errored" if says else "passed")


PARTIAL = """from functools import partial
from rubrics.base import Rubric
from rubrics.dash import check
RUBRIC = Rubric(id="own", version=1, doc="x", check=partial(check), applies={applies})
WORDS = {words!r}
"""


@pytest.mark.parametrize(
    ("applies", "words"), [("bool", "other"), ("lambda case: True", "words"), ("bool", "words")]
)
def test_the_file_of_a_rule_counts_wherever_its_functions_come_from(
    tmp_path: Path, applies: str, words: str
) -> None:
    made = []
    (tmp_path / "own").mkdir()
    for values in (("bool", "words"), (applies, words)):
        text = PARTIAL.format(applies=values[0], words=values[1])
        (tmp_path / "own" / "own.py").write_text(text)
        sys.modules.pop("_rubric_own", None)
        made.append(fingerprint(tmp_path))
    assert (made[0] == made[1]) is ((applies, words) == ("bool", "words"))


def test_two_rules_in_files_of_one_name_are_refused(tmp_path: Path) -> None:
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        text = RULE.format(doc="a", code="True", comment="").replace('"own"', f'"{folder}"')
        (tmp_path / folder / "words.py").write_text(text)
    with pytest.raises(HarnessError, match=r"two/words\.py: .*one/words\.py has the same name"):
        judging.load(Settings(root=tmp_path, rubric_folders=("one", "two")))


HELPED = '''"""A rule whose words lie elsewhere."""
import words
from helpers import more
from rubrics.base import Rubric
LIST = "list.json"
def check(reply, case, settings):
    return [words, more, LIST][3:]
RUBRIC = Rubric(id="own", version=1, doc=__doc__, check=check)
'''


@pytest.mark.parametrize(
    "name", ["words.py", "helpers/more.py", "helpers/__init__.py", "list.json"]
)
def test_what_a_rule_of_ones_own_reads_beside_it_counts(tmp_path: Path, name: str) -> None:
    (tmp_path / "helpers").mkdir()
    files = ("words.py", "helpers/more.py", "helpers/__init__.py", "list.json")
    for file in files:
        (tmp_path / file).write_text("[1]")
    (tmp_path / "own.py").write_text(HELPED)
    hashed = [_hashes(tmp_path / "own.py")]
    (tmp_path / name).write_text("[2]")
    hashed.append(_hashes(tmp_path / "own.py"))
    assert len(hashed[0]) >= 1 + len(files)
    assert hashed[0] != hashed[1]


def _hashes(path: Path) -> dict[str, str]:
    sources.read.cache_clear()
    module = types.ModuleType("_rubric_own")
    module.__file__ = str(path)
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(sys.modules, module.__name__, module)
        return sources.hashes(module.__name__)
