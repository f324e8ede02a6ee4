"""Patterns compile at first use: here each one does, so that none is wrong without being seen."""

import importlib
import pkgutil
import re
from collections.abc import Iterator
from typing import Any

import pytest

import rubrics
from rubrics._lazy import Lazy, lazy
from rubrics._phrases import Index

_TABLES = ("PHRASES", "FRAMES", "MENTIONS", "TIES", "ORNAMENTS", "MILD_PRAISE")
MODULES = sorted(m.name for m in pkgutil.iter_modules(rubrics.__path__))


def _within(value: Any) -> Iterator[Any]:
    yield value
    if isinstance(value, dict):
        value = [*value, *value.values()]
    if isinstance(value, list | tuple | set | frozenset):
        for item in value:
            yield from _within(item)


@pytest.mark.parametrize("name", MODULES)
def test_every_pattern_of_a_module_compiles(name: str) -> None:
    module = importlib.import_module(f"rubrics.{name}")
    for value in vars(module).values():
        for item in _within(value):
            if isinstance(item, Lazy):
                item.search("")  # raises where the pattern is wrong
    for rows in (getattr(module, t, ()) for t in _TABLES):
        table = Index(rows)
        for word in table.words:
            by_next, any_other = table.ready[word]
            for _, _, rest in (*any_other, *(row for rows in by_next.values() for row in rows)):
                rest.search("")


def test_a_lazy_pattern_does_what_the_compiled_one_does() -> None:
    made, real = lazy(r"(?P<a>a+)b", re.IGNORECASE), re.compile(r"(?P<a>a+)b", re.IGNORECASE)
    text = "xAab aab"
    assert [m.span() for m in made.finditer(text)] == [m.span() for m in real.finditer(text)]
    assert made.sub("-", text) == real.sub("-", text)
    assert made.search(text, 4)["a"] == "aa"
    assert made.pattern == real.pattern


def test_nothing_compiles_before_it_is_used() -> None:
    made = lazy("(")
    with pytest.raises(re.error):
        made.search("x")
    with pytest.raises(AttributeError):
        _ = made.no_such_method  # type: ignore[attr-defined]
