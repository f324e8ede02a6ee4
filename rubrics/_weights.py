"""Tables of fitted weights: a text file each, written by a script of bench/, read in a millisecond.

The first line holds the biases, the last one all weights without a space, a row after the other;
each line between them is the name of a row. A weight is one letter, or two where one is not
enough: a number to the base 94 with its zero in the middle. A row is unpacked when it is first
asked for, since a reply meets few of them.
"""

from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path

_BASE, _FIRST = 94, 33  # the printable letters of ASCII, without the space


class Table:
    """The rows of one file, by name; `bias` has a number for each of their columns."""

    def __init__(self, file: str) -> None:
        head, _, rest = (Path(__file__).parent / file).read_text("utf-8").partition("\n")
        names, _, self.letters = rest.rstrip("\n").rpartition("\n")
        self.bias = tuple(map(int, head.split()))
        self.names = names.split("\n")
        self._length = len(self.letters) // len(self.names)

    @cached_property
    def places(self) -> dict[str, int]:
        """Return where in `letters` the row of each name begins."""
        return dict(zip(self.names, range(0, len(self.letters), self._length), strict=True))

    def row(self, name: str) -> tuple[int, ...] | None:
        """Return the weights of a name; None where it has none."""
        at = self.places.get(name)
        if at is None:
            return None
        codes = self.letters[at : at + self._length].encode("ascii")
        if self._length == len(self.bias):
            return tuple([code - ZERO for code in codes])
        return tuple(
            [a * _BASE + b - _ZERO_OF_TWO for a, b in zip(codes[::2], codes[1::2], strict=True)]
        )


def _zero(width: int) -> int:
    middle: int = _BASE**width // 2
    return middle


ZERO = _FIRST + _zero(1)  # the code of the letter that stands for no weight


_ZERO_OF_TWO = _FIRST * (_BASE + 1) + _zero(2)


def _letters(number: int, width: int) -> str:
    rest, found = number + _zero(width), ""
    for _ in range(width):
        rest, digit = divmod(rest, _BASE)
        found = chr(_FIRST + digit) + found
    return found


def write(path: Path, bias: Sequence[int], rows: Mapping[str, Sequence[int]]) -> None:
    """Write a table; `Table` reads it.

    Raises:
        ValueError: If a name holds a line break, or a weight does not fit into two letters.
    """
    most = max(abs(weight) for row in rows.values() for weight in row)
    width = 1 if most < _zero(1) else 2
    if most >= _zero(width) or any("\n" in name for name in rows):
        raise ValueError(f"{path}: no table for weights up to {most} and names of a line")
    lines = [" ".join(map(str, bias)), *rows]
    lines.append("".join(_letters(int(w), width) for row in rows.values() for w in row))
    path.write_text("\n".join(lines) + "\n", "utf-8")
