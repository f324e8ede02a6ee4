"""Sheet, issues, guard, dataset, knowledge: what the loop is made of."""

import math
from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from common import Scripted

from finetune import chat, doors, knowledge, sheet
from finetune.driven import reasons
from finetune.guard import Guard, diverged
from finetune.issues import rubrics_of
from finetune.promote import swap
from finetune.split import split
from harness import golden, similar
from harness.cache import Cache
from harness.errors import HarnessError, Unjudgeable
from harness.settings import load
from rubrics.base import Case, Message

ROOT = Path(__file__).parent.parent
HEAD = "Prompt,Model Response,Issues,Ideal Response\n"


def read(tmp_path: Path, data: str | bytes) -> tuple[sheet.Row, ...]:
    path = tmp_path / "sheet.csv"
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return sheet.read(path, "sheet.csv")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(HEAD + "Hi,Yo :),emoticon,Hello.\n", id="plain"),
        pytest.param("\ufeff" + HEAD + "Hi,Yo :),emoticon,Hello.\n", id="BOM"),
        pytest.param((HEAD + "Hi,Yo :),emoticon,Hello.\n").replace("\n", "\r\n"), id="CRLF"),
        pytest.param(HEAD + "\n,,,\nHi,Yo :),emoticon,Hello.\n\n", id="blank rows"),
        pytest.param("ideal response,ISSUES,prompt,Model  response\nHello.,emoticon,Hi,Yo :)\n",
                     id="any order and case"),
        pytest.param(HEAD.replace(",", ";") + "Hi;Yo :);emoticon;Hello.\n", id="semicolon"),
        pytest.param(HEAD.replace(",", "\t") + "Hi\tYo :)\temoticon\tHello.\n", id="tab"),
        pytest.param("sep=;\r\n" + HEAD.replace(",", ";") + "Hi;Yo :);emoticon;Hello.\n", id="sep="),
        pytest.param(("\ufeff" + HEAD.replace(",", "\t") + "Hi\tYo :)\temoticon\tHello.\n").encode("utf-16-le"),
                     id="Unicode text of a spreadsheet"),
        pytest.param(HEAD.replace(",", '","').replace("Prompt", '"Prompt').replace("se\n", 'se"\n')
                     + '"Hi","Yo :)","emoticon","Hello."\n', id="every cell quoted"),
        pytest.param("Prompt,Model Response,Tone,Writing Quality,Other Notes,Ideal Response\n"
                     "Hi,Yo :),emoticon,,,Hello.\n", id="three columns of issues"),
    ],
)  # fmt: skip
def test_every_way_a_spreadsheet_exports_it(tmp_path: Path, text: str | bytes) -> None:
    (row,) = read(tmp_path, text)
    assert (row.prompt, row.response, row.ideal) == ("Hi", "Yo :)", "Hello.")
    assert "emoticon" in row.tags


def test_newlines_in_cells_and_the_line_of_a_row(tmp_path: Path) -> None:
    rows = read(tmp_path, HEAD + '"a\nb",x,y,"c\nd"\ne,x,y,f\n')
    assert rows[0].ideal == "c\nd"
    assert [r.origin for r in rows] == ["sheet.csv:2", "sheet.csv:5"]


def test_a_dialogue_in_a_cell(tmp_path: Path) -> None:
    (row,) = read(tmp_path, HEAD + '"Student: What is 2+2?\nMimir: Count.\nStudent: Four?",x,y,z\n')
    assert row.messages == (
        Message("user", "What is 2+2?"), Message("assistant", "Count."), Message("user", "Four?"),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("data", "says"),
    [
        ("Prompt,Issues,Ideal Response\na,b,c\n", "a column is missing"),
        ("Prompt,Model Response,Ideal Response\na,b,c\n", "Name one 'Issues'"),
        (HEAD + "a,b,c,d,e\n", "sheet.csv:2: too many cells"),
        (HEAD + "a,b,c,\n", "sheet.csv:2: Ideal Response is empty"),
        (HEAD + ",b,c,d\n", "sheet.csv:2: Prompt is empty"),
        (HEAD, "no rows"),
        (HEAD + "a,b,c,caf\ufffd\n", r"Ideal Response is corrupt, got U\+FFFD"),
        (HEAD + "a\x00,b,c,d\n", r"Prompt is corrupt, got U\+0000"),
        (
            HEAD + "a,b,c,the cafÃ©\n",
            "sheet.csv:2: Ideal Response was read in a wrong encoding, got 'Ã©' for 'é'",
        ),
        ("", "a column is missing, got no header"),
        (b"Prompt\xff", "not UTF-8"),
    ],
)
def test_a_bad_sheet_is_one_line(tmp_path: Path, data: str | bytes, says: str) -> None:
    with pytest.raises(HarnessError, match=says):
        read(tmp_path, data)


@pytest.mark.parametrize(
    ("words", "tags"),
    [
        ("Tone: flowery and metaphoric. Emoticons :) are used.", {"tone", "emoticon"}),
        ("Numerous grammatical errors and clear filler language.", {"grammar", "filler"}),
        ("The excessive hyphen use is distracting", {"dash", "hyphen"}),
        ("Cut off mid-sentence, and far too long", {"truncation", "length"}),
        ("None", set()),
    ],
)
def test_reviewers_words(words: str, tags: set[str]) -> None:
    assert set(rubrics_of(words)) == tags


def test_our_sheet_is_apart_from_the_golden_cases() -> None:
    settings = load(ROOT)
    rows, cases = doors.load(settings).rows, golden.load(settings)
    assert len(rows) >= 300
    assert all(row.response and row.ideal and row.issues for row in rows)
    assert sheet.separation(rows, cases) == []


def test_a_clash_names_both_sides() -> None:
    row = sheet.Row((Message("user", "why is the sky so blue in summer?"),), "", "", "x", "s.csv:4")
    case = Case(id="sky", messages=(Message("user", "Why is the summer sky blue?"),), source="g:1")
    (clash,) = sheet.separation([row], [case])
    text = sheet.clash_text(clash)
    assert "s.csv:4" in text
    assert "'sky' (g:1)" in text


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Hello!", "hello", True),
        ("Hello!", "Hello there", False),
        ("What is photosynthesis?", "Can you explain photosynthesis to me please?", False),
        (
            "How do plants make their food from sunlight?",
            "how do plants make food from sunlight",
            True,
        ),
        ("How do I find the area of a circle?", "How do I find the area of a triangle?", False),
        ("Solve 3x + 5 = 20 for x please", "Solve 2x + 7 = 15 for x please", False),
    ],
)
def test_near_duplicates(one: str, other: str, same: bool) -> None:
    assert (similar.likeness(one, other) >= similar.NEAR) is same


@pytest.mark.parametrize(
    ("name", "least", "most"), [("paraphrases", 41, 100), ("like_but_other", 0, 2)]
)
def test_near_duplicates_found_and_accused(name: str, least: int, most: int) -> None:
    """What bench/bench_similar.py prints: a change may find more, and accuse no more."""
    lines = (ROOT / "bench" / "data" / f"{name}.tsv").read_text("utf-8").splitlines()
    found = sum(similar.likeness(*line.split("\t")) >= similar.NEAR for line in lines)
    assert least <= found <= most


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("plants", "planting"), ("fraction", "fractions"), ("colour", "colors"), ("conjugate", "conjugations"),
        ("stopping", "stop"), ("democracy", "democracies"), ("improve", "improving"),
    ],
)  # fmt: skip
def test_stems_meet(one: str, other: str) -> None:
    assert similar.stem(one) == similar.stem(other)


OWNERS = [1.52, 1.5, 1.6, 3.9, 12.0, 88.0, 459.0, 300.0, 201.5, 165.17]


@pytest.mark.parametrize(
    ("curve", "says"),
    [
        pytest.param(OWNERS, "exploded", id="the owners' run"),
        pytest.param([1.52, 459.0, 165.17], "exploded", id="its three known points"),
        pytest.param([2.0] * 8 + [math.nan], "not a number", id="NaN"),
        pytest.param([2.0, math.inf], "not a number", id="infinite"),
        pytest.param([2.0] * 10 + [2.7] * 12, "rose past its start", id="slow rise"),
        pytest.param(
            [3.1, 2.9, 2.4, 2.6, 2.6, 2.7, 2.3, 2.5, 2.1, 1.9, 2.2, 1.8] * 2, "", id="healthy"
        ),
        pytest.param(
            [6.9] * 5 + [1.0] * 15 + [5.0] * 15, "exploded, 1.00 to", id="learned and lost"
        ),
        pytest.param([0.02, 0.4, 0.03, 0.02] * 6, "", id="near zero and noisy"),
        pytest.param(
            [0.59, 2.6, 1.4, 2.1, 2.4, 1.9, 2.08, 2.5, 0.6, 2.2] * 2, "", id="own replies mixed in"
        ),
        pytest.param(
            [0.5, 0.9, 0.6, 1.5, 1.2, 2.6, 1.1, 2.7, 0.8, 2.5, 1.9, 0.7], "", id="easy ones first"
        ),
        pytest.param([0.59, 2.6, 1.4, 2.1, 2.4, 7.5], "exploded, 0.59 to 7.50", id="mixed, lost"),
    ],
)
def test_guard(curve: list[float], says: str) -> None:
    why = diverged(curve)
    assert says in why if says else why == ""


def test_guard_watches_the_gradient() -> None:
    guard = Guard()
    assert not any(guard.observe(2.0, norm) for norm in [1.2, 0.4] * 10)
    assert not guard.observe(2.0, 50.0), "one batch may be odd"
    assert not guard.observe(2.0, 50.0)
    assert "the gradient exploded, norm 1.00 to 50.00" in guard.observe(2.0, 50.0)
    dead = Guard()
    assert "nothing is learned any more" in [dead.observe(5.5, 0.0) for _ in range(3)][-1]
    assert "gradient is not a number" in Guard().observe(2.0, math.inf)


@pytest.mark.parametrize(
    ("train", "held", "says"),
    [
        ([2.0, 1.5, 1.0, 0.5], [2.2, 2.0, 2.7, 2.9], "parted from the training loss, 2.00 to 2.90"),
        ([2.0, 1.5, 1.0, 0.5], [2.2, 2.0, 2.2, 2.4], ""),
        ([2.0, 1.5, 1.0, 0.5], [2.2, 2.0, 2.9, 2.1], ""),
        ([2.0, 1.5, 1.0, 0.5], [2.2, math.nan], "held-out loss is not a number"),
    ],
)
def test_guard_watches_the_rows_held_out(train: list[float], held: list[float], says: str) -> None:
    guard, why = Guard(), ""
    for loss, out in zip(train, held, strict=False):
        for _ in range(10):
            assert guard.observe(loss) == ""
        why = why or guard.observe_held(out)
    assert says in why if says else why == ""


def test_guard_knows_the_start_by_the_rows_held_out() -> None:
    """Five batches of easy rows are no start: what the rows held out cost then is one too."""
    curve = [0.7, 1.4, 0.6, 1.2, 1.1] + [1.9, 2.1, 2.0, 1.8, 2.2] * 3
    assert "rose past its start, 1.00 to" in diverged(curve)
    guard = Guard()
    guard.observe_held(2.9)
    assert not any(guard.observe(loss) for loss in curve)
    assert any("rose past its start, 2.90 to" in guard.observe(4.2) for _ in range(20))


def split_rows(n: int) -> list[sheet.Row]:
    """Two wordings of each prompt, one after the other."""

    def prompt(k: int) -> str:
        name = "".join(chr(97 + int(d)) * 3 for d in f"{k // 2:03}")
        return ("What is the {} of {} and {}?", "what is the {} of {} and {}")[k % 2].format(
            f"x{name}", f"y{name}", f"z{name}"
        )

    return [sheet.Row((Message("user", prompt(k)),), "", "", "x", f"s:{k}") for k in range(n)]


def test_a_split_keeps_like_prompts_together() -> None:
    made = split_rows(200)
    parts = split(made, 1)
    assert len(parts.held) == 10
    assert len(parts.train) == 190
    assert not list(
        similar.clashes(
            *(
                [similar.Prompt(r.origin, r.prompt) for r in half]
                for half in (parts.train, parts.held)
            )
        )
    )
    assert split(made, 1) == parts
    assert split(made, 2) != parts
    assert split(made[:60], 1).held == ()


def test_knowledge_nan_is_not_right() -> None:
    class Model:
        def endings_logprob(self, pairs: object, *_: object) -> list[float]:
            del pairs
            return [-1.0, -2.0, math.nan, -2.0]

    cases = [Case(id=i, messages=(Message("user", "x"),), choices=("a", "b")) for i in "pq"]
    assert knowledge.ask(Model(), cases) == {"p": True, "q": False}  # type: ignore[arg-type]


def test_knowledge_that_was_found_before_a_kill_is_not_asked_again(tmp_path: Path) -> None:
    batches: list[list[int]] = []

    class Model:
        def endings_logprob(
            self, pairs: Sequence[object], progress: object, known: Mapping[int, float], keep: Any
        ) -> list[float]:
            del progress
            scores = [-1.0, -2.0, -3.0, -1.5]
            batches.append([n for n in range(len(pairs)) if n not in known])
            for first in (0, 2):
                if first not in known:
                    keep({n: scores[n] for n in (first, first + 1)})
            return scores

    cases = [Case(id=i, messages=(Message("user", "x"),), choices=("a", "b")) for i in "pq"]
    path = tmp_path / "k.jsonl"
    path.write_text("[[0, -1.0], [1, -2.0]]\n[[2, -3", "utf-8")  # killed in the second batch
    for _ in range(2):
        found = knowledge.ask(Model(), cases, path=path)  # type: ignore[arg-type]
        assert found == {"p": True, "q": False}
    assert batches == [[2, 3], []]


@pytest.mark.parametrize(
    ("gained", "lost", "n", "kept"),
    [(0, 0, 450, True), (5, 5, 450, True), (0, 12, 450, False), (0, 1, 30, False)],
)
def test_knowledge_kept(gained: int, lost: int, n: int, kept: bool) -> None:
    change = knowledge.Change(n, 400, 400 + gained - lost, lost, gained)
    assert change.kept is kept


@pytest.mark.parametrize(
    ("reply", "choices", "right"),
    [
        ("The capital of Egypt is Cairo.", (" Cairo", " Tunis"), True),
        ("It is CAIRO, not Tunis!", (" Cairo", " Tunis"), True),
        ("It is Tunis.", (" Cairo", " Tunis"), False),
        ("It is Cairo or Tunis.", (" Cairo", " Tunis"), False),
        ("It is not Cairo.", (" Cairo", " Tunis"), False),
        ("Which city do you think it is?", (" Cairo", " Tunis"), False),
        ("", (" Cairo", " Tunis"), False),
        ("3 times 7 is twenty-one.", (" 21", " 24"), True),
        ("That gives 210.", (" 21", " 24"), False),
        ("Add 1,945 and 3.", (" 1945", " 1918"), True),
        ("There are 12 months in a year.", (" twelve", " ten"), True),
        ("They are called omnivores.", (" an omnivore", " a herbivore"), True),
        ("That is 75 percent.", (" 75%", " 34%"), True),
        ("Its symbol is O.", (" O", " N"), True),
        ("Only oxygen.", (" O", " N"), False),
    ],
)
def test_what_a_reply_in_chat_says(reply: str, choices: tuple[str, str], right: bool) -> None:
    assert chat.says(reply, choices) is right


def test_questions_in_chat_are_drawn_by_the_seed_and_asked_in_the_template(tmp_path: Path) -> None:
    cases = [Case(id=str(i), messages=(Message("user", f"Row {i} is"),), choices=("a", "b"))
             for i in range(9)]  # fmt: skip
    some = chat.drawn(cases, 4, 1)
    assert some == chat.drawn(cases, 4, 1) != chat.drawn(cases, 4, 2)
    assert len(chat.drawn(cases, 99, 1)) == 9
    model = Scripted({c.id: "b" if c is some[0] else "a" for c in cases})
    found = chat.ask(model, some, "Be kind.")  # type: ignore[arg-type]
    assert found == {c.id: c is not some[0] for c in some}
    with closing(Cache(tmp_path / "replies")) as cache:
        for _ in range(2):
            model.asked.clear()
            assert chat.ask(model, some, None, cache=cache) == found  # type: ignore[arg-type]
    assert model.asked == [], "a kill loses no reply that was there"
    with pytest.raises(Unjudgeable, match="could not be asked: the provider raised KeyError"):
        chat.ask(Scripted({}), some, None)  # type: ignore[arg-type]
    assert chat.compare(found, dict.fromkeys(found, True), of=9) == {
        "n": 4, "of": 9, "before": {"k": 3, "share": 0.75}, "after": {"k": 4, "share": 1.0},
    }  # fmt: skip


def test_change_low_covers() -> None:
    """At the bound the one-sided score test is at its 5 % point, and the bound lies below."""
    low = knowledge.change_low(8, 14, 453)
    assert low < (8 - 14) / 453
    assert knowledge._tango(8, 14, 453, low) == pytest.approx(1.6449, abs=1e-3)


def test_reasons_in_words() -> None:
    dev = {"n": 50, "per_rubric": {"filler": [34, 50], "dash": [50, 50]}}
    heavy, why = reasons(dev, first=False)
    assert heavy == {"filler": 2.28}
    assert why == "16 of 50 dev replies broke filler: rows tagged so count filler 2.28x"


def test_swap_leaves_the_new_folder_alone(tmp_path: Path) -> None:
    for name in ("old", "new"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "file").write_text(name)
    swap(tmp_path / "new", tmp_path / "old")
    assert (tmp_path / "old" / "file").read_text() == "new"
    assert [p.name for p in tmp_path.iterdir()] == ["old"]
