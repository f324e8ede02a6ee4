"""Compiled templates are kept, and nothing depends on it."""

from pathlib import Path

import jinja2
import pytest

from harness.compiled import Compiled


def render(text: str, **options: bool) -> str:
    loader = jinja2.DictLoader({"page": text})
    environment = jinja2.Environment(loader=loader, bytecode_cache=Compiled(), **options)
    return environment.get_template("page").render(x="<")


def kept(tmp_path: Path) -> list[Path]:
    return sorted((tmp_path / "cache/mimir-harness/templates").iterdir())


def test_a_template_is_compiled_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    assert render("a {{ x }}") == "a <"
    (file,) = kept(tmp_path)
    monkeypatch.setattr(jinja2.Environment, "_generate", None)  # cannot compile any more
    assert render("a {{ x }}") == "a <"
    assert kept(tmp_path) == [file]


def test_another_source_or_setting_is_another_code(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    assert [render("{{ x }}"), render("b{{ x }}"), render("{{ x }}", autoescape=True)] == [
        "<",
        "b<",
        "&lt;",
    ]
    assert len(kept(tmp_path)) == 3


@pytest.mark.parametrize("damage", [b"", b"\xff\xff", b"N", b"i\x01\x00\x00\x00"])
def test_a_damaged_code_is_made_anew(
    damage: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    render("{{ x }}")
    (file,) = kept(tmp_path)
    whole = file.read_bytes()
    file.write_bytes(damage)
    assert render("{{ x }}") == "<"
    assert len(file.read_bytes()) == len(whole)


def test_without_a_folder_it_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "cache").write_text("a file")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    assert render("{{ x }}") == "<"
