"""What differs between two runs beside the replies: cases, rules, settings; each old and new."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from typing import Any

from rubrics.base import Case, Expectation, Format, Message

_WORDLESS = {"id", "source", "note", "ideal"}  # they ask for nothing: no verdict hangs on them
_SETS = {"tags", "parts", "expect", "forbid", "choices"}
_LONG = 100  # characters of a value that a line shows
NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Change:
    """One difference: what it is of, old, new, and the golden line where it stands.

    `silent` marks a rubric whose code changed under the same version.
    """

    what: str
    old: str
    new: str
    case: str = ""
    where: str = ""
    silent: bool = False

    def __str__(self) -> str:
        """Say it in a line."""
        return f"{self.what}: was {self.old}, is {self.new}"


def of_case(old: Case, new: Case) -> Iterator[Change]:
    """Yield what a case asks or demands otherwise, field by field; of lists only what differs."""
    for field in fields(Case):
        before, after = getattr(old, field.name), getattr(new, field.name)
        if field.name in _WORDLESS or before == after:
            continue
        was, now = word(before), word(after)
        if field.name in _SETS:
            gone, come = _less(before, after), _less(after, before)
            was, now = (word(gone), word(come)) if gone or come else (was, now)
        yield Change(f"key '{field.name}'", *_apart(was, now), new.id, new.source)


def _less(values: tuple[Any, ...], others: tuple[Any, ...]) -> list[Any]:
    return [v for v in values if v not in others]


def of_rubrics(
    old: Mapping[str, Mapping[str, Any]], new: Mapping[str, Mapping[str, Any]]
) -> Iterator[tuple[str, Change]]:
    """Yield the id of each rubric that judges otherwise, with how; a new rubric is no change."""
    for name, before in sorted(old.items()):
        after = new.get(name)
        if after is None:
            yield name, Change(f"rubric {name}", f"on ({before['severity']})", "off")
        else:
            for change in of_rubric(name, before, after):
                yield name, change


def of_rubric(name: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Change]:
    """Yield what differs between two fingerprints of one rubric."""
    for key in ("severity", "engine"):
        if old[key] != new[key]:
            yield Change(f"rubric {name}, {key}", word(old[key]), word(new[key]))
    before, after = plain(old["settings"]), plain(new["settings"])
    for key in sorted(before.keys() | after.keys()):
        if before.get(key) != after.get(key):
            was, now = _apart(word(before.get(key)), word(after.get(key)))
            yield Change(f"rubric {name}, setting {key}", was, now)
    if old["version"] != new["version"]:
        yield Change(f"rubric {name}, version", word(old["version"]), word(new["version"]))
    elif old["code"] != new["code"]:
        what = f"rubric {name}: its fingerprint changed while its version did not"
        what = f"{what} (version {new['version']}), code"
        yield Change(what, str(old["code"]), str(new["code"]), silent=True)


def of_values(
    what: str, old: Mapping[str, Any], new: Mapping[str, Any], keys: tuple[str, ...] = ()
) -> Iterator[Change]:
    """Yield the keys of two mappings that differ; `keys` keeps some of them."""
    before, after = plain(old), plain(new)
    for key in keys or sorted(before.keys() | after.keys()):
        if before.get(key) != after.get(key):
            yield Change(f"{what}{key}", word(before.get(key)), word(after.get(key)))


def of_text(what: str, old: str, new: str) -> Change:
    """Say how two texts differ, near the place where they part."""
    return Change(what, *_apart(word(old), word(new)))


def plain(value: Any) -> Any:
    """Return a value as JSON would give it back: lists for tuples, dicts for mappings."""
    if isinstance(value, Mapping):
        return {str(k): plain(v) for k, v in value.items()}
    if isinstance(value, list | tuple):
        return [plain(v) for v in value]
    return value


def word(value: Any) -> str:
    """Write a value as a golden file would, near enough to be known again."""
    match value:
        case None | () | [] | "":
            return NOTHING
        case bool():
            return str(value).lower()
        case Expectation() | int() | float():
            return str(value)
        case Message():
            return f"{value.role}: {value.content!r}"
        case Format():
            given = {f.name: getattr(value, f.name) for f in fields(Format)}
            return ", ".join(f"{k} {word(v)}" for k, v in given.items() if v is not None)
        case list() | tuple():
            return ", ".join(word(v) for v in value)
        case Mapping():
            return ", ".join(f"{k} {word(v)}" for k, v in value.items()) or NOTHING
    return repr(value)


def _apart(old: str, new: str) -> tuple[str, str]:
    """Shorten two long values so that the place where they part stays in sight."""
    same = 0
    while same < min(len(old), len(new)) and old[same] == new[same]:
        same += 1
    start = max(same - _LONG // 3, 0) if max(len(old), len(new)) > _LONG else 0
    return _cut(old, start), _cut(new, start)


def _cut(text: str, start: int) -> str:
    piece = text[start : start + _LONG]
    return ("..." if start else "") + piece + ("..." if start + _LONG < len(text) else "")
