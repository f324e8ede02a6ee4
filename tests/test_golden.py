"""Golden files: the schema, its errors, and the promises of this project's own cases."""

from pathlib import Path

import pytest

from harness import golden, similar
from harness import judge as judging
from harness.errors import HarnessError
from harness.evaluate import select
from harness.record import case_from
from harness.settings import Settings, load
from rubrics.base import Case, Expectation, Format, Message, Reply, Term

ROOT = Path(__file__).parent.parent
OURS = golden.load(load(ROOT))
ASKED = [c for c in OURS if c.split != "knowledge"]
GATE = [c for c in OURS if c.split == "gate"]


def read(tmp_path: Path, text: str, name: str = "g.yaml") -> tuple[Case, ...]:
    path = tmp_path / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return golden.load_file(path, tmp_path)


WHOLE = """
defaults: {tags: [maths], max_words: 80}
cases:
  - id: all-fields
    messages:
      - {role: user, content: "What is 3/4?"}
      - {role: assistant, content: "Three quarters."}
      - {role: user, content: "Why?"}
    system: Be brief.
    critical: true
    parts: [explanation]
    min_words: 5
    format: {sentences: [1, 3], formula: false, ends: "?"}
    level: [4, 8.5]
    expect: [quarter, {any: [{number: 0.75}, {regex: "three.quarters"}]}]
    forbid: [{number: 5, unit: m}]
    answer: "3/4"
    reveal: false
    ideal: Because.
    rubrics: {dash: {severity: warning}}
    note: why
"""


def test_every_field_is_read(tmp_path: Path) -> None:
    (case,) = read(tmp_path, WHOLE)
    assert case.tags == ("maths",)
    assert case.max_words == 80
    assert case.messages[1] == Message("assistant", "Three quarters.")
    assert case.prompt == "Why?"
    assert case.format == Format(sentences=(1, 3), formula=False, ends="?")
    assert case.level == (4.0, 8.5)
    assert case.expect[1] == Expectation((Term("number", 0.75), Term("regex", "three.quarters")))
    assert case.forbid[0].any[0].unit == "m"
    assert case.source == "g.yaml:4"


@pytest.mark.parametrize("pattern", ["^(yes|no)?$", "^(?!.*goto)", "(?<!un)(?=even)", "x+"])
def test_a_pattern_that_some_reply_fails_is_one(tmp_path: Path, pattern: str) -> None:
    (case,) = read(tmp_path, f"cases: [{{id: a, prompt: x, expect: [{{regex: '{pattern}'}}]}}]")
    assert case.expect[0].any[0].value == pattern


def test_null_says_what_leaving_out_says(tmp_path: Path) -> None:
    (case,) = read(tmp_path, "cases: [{id: a, prompt: x, system: null, format: {ends: null}}]")
    assert case == Case(
        id="a", messages=(Message("user", "x"),), format=Format(), source="g.yaml:1"
    )


def test_a_case_survives_the_record(tmp_path: Path) -> None:
    (case,) = read(tmp_path, WHOLE)
    assert case_from(golden.asdict_case(case)) == case


def test_the_three_formats_are_one_schema(tmp_path: Path) -> None:
    line = '{"id": "a", "prompt": "Hi there", "tags": ["x"], "max_words": 9, "critical": true}'
    cell = 'id,prompt,tags,max_words,critical\na,Hi there,"[""x""]",9,true\n'
    (first,) = read(tmp_path, line, "g.jsonl")
    (second,) = read(tmp_path, "\ufeff" + cell.replace("\n", "\r\n"), "g.csv")
    assert golden.case_hash(first) == golden.case_hash(second)


BAD = [
    ("cases: [{id: a, promt: x}]", "unknown key. Did you mean 'prompt'?"),
    ("cases: [{id: a, prompt: x}, {id: a, prompt: y}]", "duplicate id"),
    ("cases: [{id: a, prompt: x, max_words: ninety}]", "got 'ninety'"),
    ("cases: [{id: a, prompt: x, level: [0, .inf]}]", "[lowest, highest]"),
    ("cases: [{id: a, prompt: ''}]", "key 'prompt': is empty"),
    ("cases: [{id: a, prompt: '  '}]", "key 'prompt': is empty"),
    ("cases: [{id: no, prompt: x}]", "put it in quotes"),
    ("cases: [{id: a, prompt: x, expect: [no]}]", "put it in quotes"),
    ("cases: [{id: a, prompt: x, tags: [yes]}]", "put yes, no and numbers in quotes"),
    ("cases: [{id: a, prompt: x, expect: [{number: ten}]}]", "key 'expect'"),
    ("cases: [{id: a, prompt: x, expect: [{regex: '('}]}]", "not a regular expression"),
    ("cases: [{id: a, prompt: x, expect: [{regex: 'mitosis|'}]}]", "it fits any reply, even an"),
    ("cases: [{id: a, prompt: x, forbid: [{regex: 'x*'}]}]", "it fits any reply, even an"),
    ("cases: [{id: a, prompt: x, id: b}]", "is there twice"),
    ("cases: [{id: a, prompt: x, parts: [greting]}]", "Did you mean 'greeting'?"),
    ("cases: [{id: a, prompt: x, split: test}]", "key 'split'"),
    ("cases: [{id: a}]", "one of prompt and messages is needed, got neither"),
    ("cases: [{prompt: x}]", "key 'id': is missing"),
    ("cases: [{id: a, prompt: x, min_words: 9, max_words: 3}]", "above max_words"),
    ("cases: [{id: a, prompt: x, samples: 2, min_pass: 3}]", "above samples"),
    ("cases: [{id: a, prompt: x, samples: 0}]", "key 'samples'"),
    ("cases: [{id: a, prompt: x, split: knowledge}]", "needs two different choices"),
    ("cases: [{id: a, prompt: x, messages: []}]", "key 'messages'"),
    (
        "cases: [{id: a, messages: [{role: user, content: x}, {role: assistant, content: y}]}]",
        "the last turn must be the user's",
    ),
    ("cases: [{id: a, messages: [{role: user}]}]", "key 'messages.0.content': is missing"),
    ("cases: [{id: a, messages: [{role: pupil, content: x}]}]", "write user or assistant"),
    ("cases: [{id: a, messages: [x]}]", "key 'messages': write {role, content}, got ['x']"),
    ("cases: [{id: a, prompt: x, format: {sentence: 1}}]", "Did you mean 'sentences'?"),
    (
        "cases: [{id: a, prompt: x, format: {sentences: [3, 1]}}]",
        "key 'format.sentences': write a count",
    ),
    ("cases: [{id: a, prompt: x, format: {language: nl}}]", "key 'format.language': write en, es"),
    ("cases: [{id: a, prompt: x, format: [1]}]", "key 'format': write {sentences, items"),
    (
        "cases: [{id: a, prompt: x, rubrics: {dash: 1}}]",
        "key 'rubrics.dash': write {setting: value}",
    ),
    ("cases: [{id: a, prompt: x, rubrics: {dash: {a: {}}}}]", "key 'rubrics.dash.a': write a text"),
    (
        "cases: [{id: a, prompt: x, rubrics: dash}]",
        "key 'rubrics': write {rubric: {setting: value}}",
    ),
    ("cases: [{id: a, prompt: x, critical: 1}]", "key 'critical': write true or false, got 1."),
    (
        "cases: [{id: a, prompt: x, max_words: true}]",
        "key 'max_words': write a whole number from 0 up",
    ),
    ("cases: [{id: a, prompt: x, max_words: 3.0}]", "write a whole number from 0 up, got 3.0."),
    ("cases: [{id: a, prompt: x, level: [9, 4]}]", "key 'level': write [lowest, highest]"),
    ("cases: [{id: a, prompt: x, tags: null}]", "key 'tags': write a list of texts"),
    ("cases: [{id: a, prompt: x, note: 3}]", "key 'note': write a text, got 3."),
    ("cases: [{id: a, prompt: x, 3: y}]", "key '3': unknown key"),
    ("cases: [a", "not YAML"),
    ("- a", "not a golden file"),
    ("cases: []\nextra: 1", "unknown key, got 'extra'"),
]


@pytest.mark.parametrize(("text", "says"), BAD, ids=[says for _, says in BAD])
def test_bad_input_is_one_line_that_says_where(tmp_path: Path, text: str, says: str) -> None:
    with pytest.raises(HarnessError) as caught:
        read(tmp_path, text)
    message = str(caught.value)
    assert says in message
    assert message.startswith("g.yaml")
    assert "\n" not in message


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("g.yaml", b"cases: [{id: a, prompt: \xff}]", "not UTF-8, got byte 0xff at offset 24"),
        ("g.csv", b"id,prompt\na,b,c\n", "too many cells"),
        ("g.csv", b"id,prompt,prompt\na,b,c\n", "g.csv:1: column 'prompt' stands twice"),
        ("g.csv", b'id,prompt,tags\na,b,"[x"\n', "the cell is not JSON"),
        ("g.jsonl", b'{"id": "a"\n', "not JSON"),
        ("g.jsonl", b"[]\n", "not an object"),
    ],
)
def test_bad_bytes(tmp_path: Path, name: str, data: bytes, says: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(HarnessError, match=says):
        golden.load_file(path)


@pytest.mark.parametrize("table", ["[tool.harness]\npass_rate = 0.9\n", "[tool.harness]\n", ""])
def test_a_project_has_its_settings_in_one_file(tmp_path: Path, table: str) -> None:
    (tmp_path / "pyproject.toml").write_text(table, "utf-8")
    (tmp_path / "harness.toml").write_text("", "utf-8")
    if not table:
        assert load(tmp_path).root == tmp_path
        return
    with pytest.raises(HarnessError, match="settings in two files, got harness"):
        load(tmp_path)


def test_no_golden_files(tmp_path: Path) -> None:
    (tmp_path / "golden").mkdir()
    with pytest.raises(HarnessError, match="no golden files"):
        golden.load(Settings(root=tmp_path))


def test_ids_are_unique_across_files(tmp_path: Path) -> None:
    (tmp_path / "golden").mkdir()
    for name in ("a", "b"):
        (tmp_path / "golden" / f"{name}.yaml").write_text("cases: [{id: x, prompt: y}]")
    with pytest.raises(HarnessError, match=r"duplicate id, got it first in golden/a.yaml:1"):
        golden.load(Settings(root=tmp_path))


@pytest.mark.parametrize(("split", "refused"), [("gate", True), ("dev", False)])
def test_two_gate_cases_do_not_ask_the_same(tmp_path: Path, split: str, *, refused: bool) -> None:
    (tmp_path / "golden").mkdir()
    for name in ("a", "b"):
        text = f"cases: [{{id: {name}, prompt: Hi, split: {split}}}]"
        (tmp_path / "golden" / f"{name}.yaml").write_text(text)
    if not refused:
        assert len(golden.load(Settings(root=tmp_path))) == 2
        return
    with pytest.raises(HarnessError, match=r"b.yaml:1: case 'b', key 'prompt': asks what case 'a'"):
        golden.load(Settings(root=tmp_path))


# This project's own cases.


def test_there_are_enough_cases() -> None:
    counts = {s: sum(c.split == s for c in OURS) for s in ("gate", "dev", "knowledge")}
    assert counts["gate"] >= 140
    assert counts["dev"] >= 80
    assert counts["knowledge"] >= 300
    assert sum(c.format is not None for c in GATE) >= 12
    kinds = {tag for c in GATE for tag in c.tags}
    assert kinds >= {
        "greetings", "mathematics", "sciences", "humanities", "languages", "programming",
        "study-skills", "exam-nerves", "follow-ups", "off-topic", "homework", "overrides", "form",
    }  # fmt: skip


def _says(text: str, term: Term) -> bool:
    from rubrics import facts

    case = Case(expect=(Expectation((term,)),))
    return not [
        f for f in facts.check(Reply(text), case, facts.RUBRIC.settings) if f.key == "missing"
    ]


@pytest.mark.parametrize("case", [c for c in ASKED if c.expect], ids=lambda c: c.id)
def test_an_expected_word_is_not_in_the_prompt(case: Case) -> None:
    for expectation in case.expect:
        assert not all(_says(case.prompt, term) for term in expectation.any)


def test_no_two_prompts_are_near_duplicates() -> None:
    assert list(similar.clashes([similar.of_case(c) for c in ASKED])) == []


CANNED = [
    "Hello! I am Mimir, a tutoring assistant. Which subject would you like to study today?",
    "I am a tutoring assistant, so I can't help with that. I can help you learn something new."
    " Which topic would you like to study?",
    "I will not do your homework for you, but here is a first step: read the task again and write"
    " down what you know. What have you tried so far?",
    "Good work so far. Your first step is right, because you followed the rule. Try the next step"
    " and check your answer. What do you get?",
    "This is an important idea in the subject, because it explains how things are connected. For"
    " example, you can see it in daily life. Which part would you like to start with?",
    "Feeling nervous is normal. Breathe slowly, make a short plan and practise one past paper"
    " today. Which topic worries you most?",
    "The main point is that each part has a function, and the parts work together as a whole."
    " Can you name one of them?",
    "Let us take it step by step. First look at the definition, then at an example, and then try"
    " one yourself. Which step is unclear?",
    "Yes.",
    "That is correct. Think about why it works, and explain it in your own words. What would"
    " change if one number were different?",
]


def _parrots(prompt: str) -> list[str]:
    plain = prompt.strip().rstrip("?.!")
    return [
        f"You asked about this: {plain}. Which part would you like to start with?",
        f"{plain} is a good thing to learn, because it helps you to understand the subject. For"
        " example, you can use it in class. What do you know about it already?",
        f"I am Mimir, a tutoring assistant. {plain}: that means the same in other words, so look"
        " at each word first. Which word is new to you?",
    ]


def _passes(text: str, case: Case) -> bool:
    verdicts = judging.load(Settings()).verdicts(Reply(text, case.id, ending="stop"), case)
    return all(v.status == "passed" for v in verdicts)


@pytest.mark.parametrize("nth", range(len(CANNED)))
def test_a_canned_reply_passes_at_most_one_case_in_ten(nth: int) -> None:
    passed = [c.id for c in GATE if _passes(CANNED[nth], c)]
    assert len(passed) <= len(GATE) / 10, passed


@pytest.mark.parametrize("nth", range(3))
def test_a_parrot_passes_at_most_one_case_in_ten(nth: int) -> None:
    passed = [c.id for c in GATE if _passes(_parrots(c.prompt)[nth], c)]
    assert len(passed) <= len(GATE) / 10, passed


def test_rubric_settings_of_a_case_are_checked(tmp_path: Path) -> None:
    cases = read(tmp_path, "cases: [{id: a, prompt: x, rubrics: {dsh: {severity: off}}}]".replace(
        "off}", '"off"}'))  # fmt: skip
    settings = Settings(root=tmp_path)
    with pytest.raises(HarnessError, match="Did you mean 'dash'"):
        select(cases, "gate", settings, judging.load(settings))


@pytest.mark.parametrize(
    ("name", "text"),
    [("b.yaml", "cases: []"), ("b.jsonl", ""), ("b.csv", "id,prompt\n"), ("B.CSV", "")],
)
def test_a_file_without_a_case_is_wrong(tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / name).write_text(text, "utf-8")
    with pytest.raises(HarnessError, match=f"{name}: no cases, got an empty file"):
        golden.load(Settings(root=tmp_path, golden=(".",)))


def test_a_suffix_in_capitals_is_read(tmp_path: Path) -> None:
    (tmp_path / "A.YAML").write_text("cases: [{id: a, prompt: Why}]", "utf-8")
    (tmp_path / "B.CSV").write_text("id,prompt\nb,How\n", "utf-8")
    (tmp_path / "C.JsonL").write_text('{"id": "c", "prompt": "Who"}\n', "utf-8")
    assert [c.id for c in golden.load(Settings(root=tmp_path, golden=(".",)))] == ["a", "b", "c"]


def test_each_folder_must_hold_a_golden_file(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    (tmp_path / "one" / "a.yaml").write_text("cases: [{id: a, prompt: Why}]", "utf-8")
    with pytest.raises(HarnessError, match="two: no golden files"):
        golden.load(Settings(root=tmp_path, golden=("one", "two")))


@pytest.mark.parametrize("name", ["b.yaml", "team"])
def test_a_link_that_leads_nowhere_is_wrong(tmp_path: Path, name: str) -> None:
    (tmp_path / "a.yaml").write_text("cases: [{id: a, prompt: Why}]", "utf-8")
    (tmp_path / ".#a.yaml").symlink_to("of an editor")
    settings = Settings(root=tmp_path, golden=(".",))
    assert len(golden.load(settings)) == 1
    (tmp_path / name).symlink_to("../nowhere")
    with pytest.raises(HarnessError, match=f"{name}: a link to what is not there"):
        golden.load(settings)


def test_a_folder_that_cannot_be_read_is_wrong(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_path: object) -> None:
        raise PermissionError(13, "Permission denied", "secret")

    monkeypatch.setattr("os.scandir", refuse)
    with pytest.raises(HarnessError, match="secret: cannot be read, Permission denied"):
        golden.load(Settings(root=tmp_path, golden=(".",)))


@pytest.mark.parametrize(
    ("samples", "min_pass", "asked", "needed"),
    [(3, 2, 10, 7), (3, 3, 10, 10), (3, 2, 1, 1), (3, 2, 3, 2), (1, None, 5, None), (4, 1, 2, 1)],
)
def test_more_samples_need_as_large_a_share(
    tmp_path: Path, samples: int, min_pass: int | None, asked: int, needed: int | None
) -> None:
    settings = Settings(root=tmp_path, samples=asked)
    case = Case(id="a", samples=samples, min_pass=min_pass)
    (made,) = select([case], "gate", settings, judging.load(settings))
    assert (made.samples, made.min_pass) == (asked, needed)
