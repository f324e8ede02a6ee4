"""Goldens from promptfoo: each kind of assertion by what it lets through, and what is lost."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from harness import judge as judging
from harness.errors import HarnessError
from harness.golden import load_file
from harness.promptfoo import convert, save
from harness.settings import Settings
from rubrics.base import Case, Reply

JUDGE = judging.load(Settings(), ["facts", "format", "length", "parts"])


def config(tmp_path: Path, data: dict[str, Any]) -> Path:
    path = tmp_path / "promptfooconfig.yaml"
    path.write_text(yaml.safe_dump(data), "utf-8")
    return path


def cases(tmp_path: Path, data: dict[str, Any]) -> tuple[tuple[Case, ...], tuple[str, ...]]:
    found = convert(config(tmp_path, data))
    target = tmp_path / "golden" / "imported.yaml"
    target.unlink(missing_ok=True)
    save(found, target)
    return load_file(target), found.lost


def passes(case: Case, text: str) -> bool:
    return all(v.status == "passed" for v in JUDGE.verdicts(Reply(text, case.id), case))


@pytest.mark.parametrize(
    ("item", "good", "bad"),
    [
        ({"type": "contains", "value": "Paris"}, ["It is Paris.", "Parisian"], ["paris", "Rome"]),
        ({"type": "contains", "value": 0}, ["10 times"], ["ten"]),
        ({"type": "contains", "value": "a.b (c)"}, ["so a.b (c) it is"], ["axb (c)"]),
        ({"type": "icontains", "value": "Paris"}, ["paris", "PARIS"], ["Rome"]),
        ({"type": "contains-all", "value": ["one", "two"]}, ["two and one"], ["one", "two"]),
        ({"type": "icontains-all", "value": ["one", "two"]}, ["TWO and One"], ["One"]),
        ({"type": "contains-any", "value": ["one", "two"]}, ["one", "two"], ["One", "three"]),
        ({"type": "contains-any", "value": "one, two"}, ["one", "two"], ["three"]),
        ({"type": "icontains-any", "value": ["one", "two"]}, ["ONE"], ["three"]),
        ({"type": "not-contains", "value": "Paris"}, ["Rome", "paris"], ["Paris"]),
        ({"type": "not-icontains", "value": "Paris"}, ["Rome"], ["paris"]),
        ({"type": "not-contains-any", "value": ["one", "two"]}, ["three"], ["one", "two"]),
        ({"type": "regex", "value": r"\d{4}"}, ["in 1999"], ["in 199"]),
        ({"type": "not-regex", "value": r"\d{4}"}, ["in 199"], ["in 1999"]),
        ({"type": "equals", "value": "Yes."}, ["Yes."], ["Yes. Sure.", "yes.", "Oh, Yes."]),
        ({"type": "starts-with", "value": "Yes"}, ["Yes, it is."], ["Oh Yes", "yes"]),
        ({"type": "not-starts-with", "value": "Yes"}, ["Oh Yes"], ["Yes, it is."]),
        ({"type": "word-count", "value": {"min": 2, "max": 3}}, ["one two"], ["one", "a b c d"]),
        ({"type": "word-count", "value": 2}, ["one two"], ["one"]),
        ({"type": "is-refusal"}, ["I cannot help with that."], ["Here you are: a knife is sharp."]),
        ({"type": "assert-set", "assert": [{"type": "contains", "value": "a"},
                                           {"type": "contains", "value": "b"}]}, ["ab"], ["a", "b"]),
        ({"type": "contains", "value": "{{what}}"}, ["a rose"], ["a lily"]),
        ({"$ref": "#/assertionTemplates/named"}, ["shared"], ["other"]),
    ],
)  # fmt: skip
def test_what_an_assertion_lets_through(
    tmp_path: Path, item: dict[str, Any], good: list[str], bad: list[str]
) -> None:
    data = {
        "prompts": ["Say it."],
        "assertionTemplates": {"named": {"type": "contains", "value": "shared"}},
        "tests": [{"vars": {"what": "rose"}, "assert": [item]}],
    }
    (case,), lost = cases(tmp_path, data)
    assert lost == ()
    assert [text for text in good if not passes(case, text)] == []
    assert [text for text in bad if passes(case, text)] == []


@pytest.mark.parametrize(
    ("item", "says"),
    [
        ({"type": "llm-rubric", "value": "is kind"}, "assert llm-rubric (is kind)"),
        ({"type": "javascript", "value": "output.length < 9"}, "assert javascript"),
        ({"type": "is-json"}, "assert is-json"),
        ({"type": "similar", "value": "x", "threshold": 0.8}, "assert similar"),
        ({"type": "cost", "threshold": 0.1}, "assert cost"),
        ({"type": "equals", "value": {"a": 1}}, "assert equals"),
        ({"type": "contains", "value": ""}, "assert contains"),
        ({"type": "contains", "value": "file://x.txt"}, "assert contains"),
        ({"type": "contains", "value": "{{nobody}}"}, "assert contains"),
        ({"type": "contains", "value": "{{what | upper}}"}, "assert contains"),
        ({"type": "contains", "value": "x", "transform": "output.trim()"}, "assert contains"),
        ({"type": "contains", "value": "x", "weight": 0}, "assert contains"),
        ({"type": "regex", "value": "(?<name>x)"}, "assert regex"),
        ({"type": "not-contains-all", "value": ["a", "b"]}, "assert not-contains-all"),
        ({"type": "not-word-count", "value": 3}, "assert not-word-count"),
        ({"type": "assert-set", "threshold": 0.5, "assert": []}, "assert assert-set"),
        ({"$ref": "#/assertionTemplates/nobody"}, "assert None"),
        ("contains: x", "assert 'contains: x'"),
    ],
)  # fmt: skip
def test_what_has_no_counterpart_is_listed(tmp_path: Path, item: Any, says: str) -> None:
    data = {"prompts": ["Say it."], "tests": [{"description": "my test", "vars": {"what": "rose"},
            "assert": [item, {"type": "contains", "value": "kept"}]}]}  # fmt: skip
    (case,), lost = cases(tmp_path, data)
    assert len(lost) == 1
    assert lost[0].startswith(f"test 1 'my test': {says}")
    assert len(case.expect) == 1


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ({"scenarios": []}, "scenarios: no counterpart"),
        ({"tests": [{"threshold": 0.5, "assert": []}]}, "test 1: key 'threshold': no counterpart"),
        ({"defaultTest": {"options": {"transform": "x"}}}, "test 1: key 'options': no counterpart"),
        ({"defaultTest": "file://d.yaml"}, "defaultTest: 'file://d.yaml' is not read"),
        ({"prompts": ["Say it.", "file://p.js"]}, "prompt 2: file://p.js is not read"),
        ({"prompts": ["Say it.", "{% if a %}x{% endif %}"]}, "needs a template"),
        ({"prompts": ["Say it.", '[{"role": "user", "content": [{"type": "image"}]}]']}, "needs a"),
        ({"prompts": ["Say it.", '[{"role": "assistant", "content": "x"}]']}, "does not end with"),
        ({"tests": [{"assert": []}, "file://t.csv"]}, "tests: 'file://t.csv' is not read"),
        ({"tests": [{"assert": []}, {"vars": {"i": "file://i.png"}}]}, "a variable is a file"),
        ({"tests": [{}]}, "no assert: the rubrics alone"),
    ],
)  # fmt: skip
def test_what_else_is_lost_is_listed(tmp_path: Path, changed: dict[str, Any], says: str) -> None:
    data = {"prompts": ["Say it."], "tests": [{"assert": []}], **changed}
    _, lost = cases(tmp_path, data)
    assert any(says in line for line in lost), lost


def test_prompts_variables_defaults_and_names(tmp_path: Path) -> None:
    (tmp_path / "p.txt").write_text("Tell me of {{topic}}.\n", "utf-8")
    (tmp_path / "more.yaml").write_text("- vars: {topic: rivers}\n", "utf-8")
    chat = [
        {"role": "system", "content": "Be {{mood}}."},
        {"role": "user", "content": "{{topic}}?"},
    ]
    found, lost = cases(tmp_path, {
        "description": "x",
        "providers": ["openai:x"],
        "prompts": ["file://p.txt", json.dumps(chat)],
        "defaultTest": {"vars": {"mood": "kind"}, "assert": [{"type": "icontains", "value": "water"}],
                        "metadata": {"area": "nature"}},
        "tests": [
            {"description": "Lakes & seas", "vars": {"topic": ["lakes", "seas"]},
             "assert": [{"type": "contains", "value": "{{topic}}"}], "metadata": {"kind": ["a", "b"]}},
            "file://more.yaml",
        ],
    })  # fmt: skip
    assert lost == ()
    assert [c.id for c in found] == [
        "lakes-seas-p1-v1", "lakes-seas-p1-v2", "lakes-seas-p2-v1", "lakes-seas-p2-v2",
        "test-2-p1", "test-2-p2",
    ]  # fmt: skip
    assert found[0].prompt == "Tell me of lakes."
    assert (found[3].prompt, found[3].system) == ("seas?", "Be kind.")
    assert found[0].tags == ("a", "b", "nature")
    assert found[0].note == "Lakes & seas"
    assert len(found[0].expect) == 2
    assert len(found[4].expect) == 1


def test_the_same_name_twice_is_told_apart(tmp_path: Path) -> None:
    found, _ = cases(tmp_path, {"prompts": ["{{q}}"], "tests": [
        {"description": "same", "vars": {"q": "one"}}, {"description": "same", "vars": {"q": "two"}}]})  # fmt: skip
    assert [c.id for c in found] == ["same", "same-2"]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("a: [", "not YAML or JSON"),
        ("- a", "not a promptfoo configuration"),
        ("prompts: [x]", "got no key 'tests'"),
        ("prompts: ['{{nobody}}']\ntests: [{}]", "no case could be made"),
    ],
)
def test_wrong_input_is_one_line(tmp_path: Path, text: str, says: str) -> None:
    path = tmp_path / "c.yaml"
    path.write_text(text, "utf-8")
    with pytest.raises(HarnessError, match=says) as caught:
        save(convert(path), tmp_path / "out.yaml")
    assert "\n" not in str(caught.value)
    assert not (tmp_path / "out.yaml").exists()


def test_the_command(tmp_path: Path) -> None:
    config(tmp_path, {"prompts": ["Say it."], "tests": [{"assert": [{"type": "is-json"}]}]})
    command = [sys.executable, "-m", "harness.cli", "import", "promptfooconfig.yaml"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [
        "1 case written to golden/imported.yaml. Read them, then: harness validate",
        "not imported: test 1: assert is-json: no counterpart",
    ]
    again = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert again.returncode == 2
    assert "is there already" in again.stderr
