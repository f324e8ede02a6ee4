"""Tables of fitted weights: what is written is read."""

from pathlib import Path

import pytest

from rubrics import _weights


@pytest.mark.parametrize(
    ("bias", "rows"),
    [
        ((-77, 0), {"a": (46, -46), "a b": (0, 1), "end=\u2028": (-1, 9)}),
        ((140,), {"f=": (-4417,), "x": (4417,), "": (94,)}),
    ],
)
def test_what_is_written_is_read(
    bias: tuple[int, ...], rows: dict[str, tuple[int, ...]], tmp_path: Path
) -> None:
    _weights.write(tmp_path / "t.txt", bias, rows)
    table = _weights.Table(str(tmp_path / "t.txt"))
    assert table.bias == bias
    assert {name: table.row(name) for name in table.names} == rows
    assert table.row("other") is None


@pytest.mark.parametrize("rows", [{"a": (4418,)}, {"a\nb": (1,)}])
def test_what_cannot_be_read_is_refused(rows: dict[str, tuple[int]], tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no table"):
        _weights.write(tmp_path / "t.txt", (0,), rows)
    assert not (tmp_path / "t.txt").exists()


@pytest.mark.parametrize("file", ["manner.txt", "acts.txt", "acts_prompt.txt"])
def test_the_tables_are_whole(file: str) -> None:
    table = _weights.Table(file)
    rows = [table.row(name) for name in table.names]
    assert len(set(table.names)) == len(rows) > 1000
    assert {len(row) for row in rows if row} == {len(table.bias)}
