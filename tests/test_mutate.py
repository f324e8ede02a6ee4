"""The bench that deletes patterns: what it takes for a pattern, and that a deletion deletes."""

import ast
from typing import Any

import mutate_rubrics
import pytest


@pytest.mark.parametrize(
    ("pattern", "left"),
    [
        ("abc", []),
        ("a|b", ["b", "a"]),
        ("x(?:a|b|c)y", ["x(?:b|c)y", "x(?:a|c)y", "x(?:a|b)y"]),
        ("(?<!a|b)c", ["(?<!b)c", "(?<!a)c"]),
        ("(?P<n>a|b)", ["(?P<n>b)", "(?P<n>a)"]),
        (r"[|(]|\|", [r"\|", "[|("[:3] + "]"]),
        ("[^]|]|a", ["a", "[^]|]"]),
        ("a(b|c)|d", ["a(c)|d", "a(b)|d", "d", "a(b|c)"]),
    ],
)
def test_alternatives(pattern: str, left: list[str]) -> None:
    cuts = mutate_rubrics.alternatives(pattern)
    assert [pattern[:a] + instead + pattern[b:] for a, b, instead in cuts] == left


SOURCE = '''
import re
A = "one|two"
B = re.compile(rf"x (?:{A}|three)y" + A, re.I)
C = frozenset("some words".split())
D = {"key": ("first", 1), "other": ("second", 2)}
_MESSAGES = ("left", "alone")
def f(text):
    """Doc|string."""
    return re.search("z{2}", text), text.split("|")
'''


def test_mutants() -> None:
    made: list[Any] = list(mutate_rubrics.mutants(SOURCE, words=True))
    assert {m.what for m in made} >= {"one|", "|two", "|three", "{}|", "some", "'key'", "z{2}"}
    assert not {m.what for m in made} & {"'left'", "string.", "Doc|"}
    for mutant in made:
        names: dict[str, Any] = {}
        exec(compile(mutant.tree(), "x", "exec"), names)
        if mutant.what == "|three":
            assert names["B"].pattern == "x (?:one|two)yone|two"
        if mutant.what == "some":
            assert names["C"] == {"words"}
        if mutant.what == "'key'":
            assert names["D"] == {"other": ("second", 2)}
        if mutant.what == "z{2}":
            assert names["f"]("zz")[0] is None
    assert ast.unparse(ast.parse(SOURCE)), "the source itself is whole"


def test_bare_words_are_left_out() -> None:
    made = {m.what for m in mutate_rubrics.mutants(SOURCE, words=False)}
    assert not made & {"one|", "|two", "some", "'key'"}
    assert {"z{2}", "{}|"} <= made
