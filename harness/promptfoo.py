"""`harness import`: golden cases from a promptfoo configuration; what is lost is listed."""

import itertools
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from harness import golden
from harness.errors import HarnessError
from harness.outputs import write
from harness.promptfoo_asserts import mapped, text_of
from harness.settings import read_text

_VARIABLE = re.compile(r"\{\{-?\s*([A-Za-z_][\w.]*)\s*-?\}\}")
_TEMPLATE = re.compile(r"\{\{|\{%")
_EDGES = {"providers", "targets", "prompts", "tests", "defaultTest", "description",
          "assertionTemplates", "tags", "outputPath", "$schema", "sharing", "env"}  # fmt: skip
_IN_TEST = {"description", "vars", "assert", "metadata"}


@dataclass(slots=True)
class _Import:
    """One import while it goes: where files lie, shared assertions, what was lost."""

    folder: Path
    templates: Mapping[str, Any]
    lost: list[str] = field(default_factory=list)

    def lose(self, where: str, what: str) -> None:
        """Take note of something that has no counterpart."""
        self.lost.append(f"{where}: {what}")


@dataclass(frozen=True, slots=True)
class Imported:
    """Golden cases as plain data, and a line for each thing that has no counterpart."""

    cases: tuple[dict[str, Any], ...]
    lost: tuple[str, ...]


def convert(path: Path) -> Imported:
    """Read a promptfoo configuration.

    Raises:
        HarnessError: If the file is no such configuration, or holds no test.
    """
    data = _read(path)
    if not isinstance(data, dict) or "tests" not in data:
        raise HarnessError(
            f"{path}: not a promptfoo configuration, got no key 'tests'."
            " Name a promptfooconfig.yaml."
        )
    work = _Import(path.parent, data.get("assertionTemplates") or {})
    for key in sorted(data.keys() - _EDGES):
        work.lose(key, "no counterpart")
    default = data.get("defaultTest") or {}
    if not isinstance(default, dict):
        work.lose("defaultTest", f"{default!r} is not read; write it into the file")
        default = {}
    prompts = list(_prompts(data.get("prompts", "{{prompt}}"), work))
    tests = list(_tests(data["tests"], work))
    cases = [
        case
        for nth, test in enumerate(tests, 1)
        for case in _cases(nth, test, default, prompts, work)
    ]
    return Imported(tuple(_unique(cases)), tuple(work.lost))


def save(found: Imported, target: Path) -> None:
    """Write the cases as a golden file, once it reads back as one.

    Raises:
        HarnessError: If the file is there, there is no case, or a case breaks the schema.
    """
    if target.exists():
        raise HarnessError(f"{target}: is there already. Name another file with -o.")
    if not found.cases:
        raise HarnessError(f"{target}: no case could be made, so nothing is written.")
    for case in found.cases:
        golden.parse_case(dict(case), f"{target}")
    text = yaml.safe_dump(
        {"cases": list(found.cases)}, sort_keys=False, allow_unicode=True, width=100
    )
    write(target, text)
    golden.load_file(target)


def _read(path: Path) -> Any:
    text = read_text(path)
    try:
        if path.suffix == ".jsonl":
            return [json.loads(line) for line in text.splitlines() if line.strip()]
        return yaml.safe_load(text)
    except (yaml.YAMLError, ValueError, RecursionError) as exc:
        first = str(exc).splitlines()[0]
        raise HarnessError(f"{path}: not YAML or JSON, {first}. Mend the file.") from None


def _prompts(value: Any, work: _Import) -> Iterator[str]:
    for nth, item in enumerate(value if isinstance(value, list) else [value], 1):
        where = f"prompt {nth}"
        if isinstance(item, dict):
            item = item.get("raw") or item.get("id")  # noqa: PLW2901
        if not isinstance(item, str):
            work.lose(where, f"no text, got {item!r}")
        elif not item.startswith("file://"):
            yield item
        elif item.endswith((".txt", ".md", ".json")) and "*" not in item:
            yield read_text(work.folder / item.removeprefix("file://")).strip()
        else:
            work.lose(where, f"{item} is not read; write its text into the file")


def _tests(value: Any, work: _Import) -> Iterator[Mapping[str, Any]]:
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, dict) and "path" not in item:
            yield item
        elif isinstance(item, str) and re.fullmatch(r"[^*]+\.(ya?ml|jsonl?)", item):
            yield from _tests(_read(work.folder / item.removeprefix("file://")), work)
        else:
            work.lose("tests", f"{item!r} is not read; write its tests as YAML")


def _cases(
    nth: int,
    test: Mapping[str, Any],
    default: Mapping[str, Any],
    prompts: list[str],
    work: _Import,
) -> Iterator[dict[str, Any]]:
    name = str(test.get("description") or "")
    where = f"test {nth}" + (f" {name!r}" if name else "")
    for key in sorted((test.keys() | default.keys()) - _IN_TEST):
        work.lose(where, f"key {key!r}: no counterpart")
    given = {**(default.get("vars") or {}), **(test.get("vars") or {})}
    asserts = [*(default.get("assert") or []), *(test.get("assert") or [])]
    if not asserts:
        work.lose(where, "no assert: the rubrics alone will judge the reply")
    metadata = {**(default.get("metadata") or {}), **(test.get("metadata") or {})}
    several = list(_expanded(given))
    for p, prompt in enumerate(prompts, 1):
        for v, variables in enumerate(several, 1):
            marks = [f"p{p}"] * (len(prompts) > 1) + [f"v{v}"] * (len(several) > 1)
            here = " ".join([where, *marks])
            turns = _turns(prompt, variables, here, work)
            if turns is None:
                continue
            case = {"id": "-".join([_slug(name) or f"test-{nth}", *marks]), **turns}
            if tags := sorted({text_of(t) for m in metadata.values() for t in _list(m)}):
                case["tags"] = tags
            for item in asserts:
                _add(case, item, variables, here, work)
            yield {**case, "note": name} if name else case


def _expanded(given: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield one set of variables for each combination of those that are lists."""
    lists = [_list(value) for value in given.values()]
    for values in itertools.product(*lists):
        yield dict(zip(given, values, strict=True))


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _filled(text: str, variables: Mapping[str, Any]) -> str | None:
    """Put variables into a text; None where it needs more than that."""

    def value(match: re.Match[str]) -> str:
        found: Any = variables
        for part in match[1].split("."):
            found = found[part]
        return text_of(found)

    try:
        made = _VARIABLE.sub(value, text)
    except (KeyError, TypeError):
        return None
    return None if _TEMPLATE.search(_VARIABLE.sub("", text)) else made


def _turns(
    prompt: str, variables: Mapping[str, Any], where: str, work: _Import
) -> dict[str, Any] | None:
    """Return prompt or messages of a case, with the system prompt that a chat begins with."""
    if any(text_of(v).startswith("file://") for v in variables.values()):
        work.lose(where, "a variable is a file, which is not read: the case is left out")
        return None
    try:
        data = json.loads(prompt) if prompt.lstrip().startswith("[") else prompt
    except ValueError:
        data = prompt
    turns = data if isinstance(data, list) else [{"role": "user", "content": data}]
    made = [_turn(turn, variables) for turn in turns]
    if not made or None in made:
        work.lose(where, "the prompt needs a template or a kind of content that is not read")
        return None
    chat = [turn for turn in made if turn]
    system = chat.pop(0)["content"] if chat[0]["role"] == "system" else None
    roles = {turn["role"] for turn in chat}
    if not chat or not roles <= {"user", "assistant"} or chat[-1]["role"] != "user":
        work.lose(where, "the prompt does not end with a user's turn: the case is left out")
        return None
    asked = {"prompt": chat[0]["content"]} if len(chat) == 1 else {"messages": chat}
    return {**({"system": system} if system else {}), **asked}


def _turn(turn: Any, variables: Mapping[str, Any]) -> dict[str, str] | None:
    if not isinstance(turn, dict) or not isinstance(turn.get("content"), str):
        return None
    content = _filled(turn["content"], variables)
    return {"role": str(turn.get("role")), "content": content} if content else None


def _add(
    case: dict[str, Any], item: Any, variables: Mapping[str, Any], where: str, work: _Import
) -> None:
    """Add what an assertion says to a case, or take note that it has no counterpart."""
    if isinstance(item, dict) and "$ref" in item:
        item = work.templates.get(str(item["$ref"]).rsplit("/", 1)[-1], item)
    kind = str(item.get("type")) if isinstance(item, dict) else repr(item)
    if kind == "assert-set" and not item.get("threshold"):
        for part in item.get("assert") or []:
            _add(case, part, variables, where, work)
        return
    value = _value(item.get("value"), variables) if isinstance(item, dict) else None
    bent = isinstance(item, dict) and ("transform" in item or item.get("weight") == 0)
    made = None if bent or (value is None and kind != "is-refusal") else mapped(kind, value)
    if made is None or not _merged(case, made):
        shown = "" if value is None else f" ({_short(text_of(value))})"
        work.lose(where, f"assert {kind}{shown}: no counterpart")


def _value(value: Any, variables: Mapping[str, Any]) -> Any:
    """Put variables into an assertion's value; None where that cannot be done."""
    if isinstance(value, list):
        made = [_value(v, variables) for v in value]
        return None if None in made else made
    if isinstance(value, str):
        return None if value.startswith("file://") else _filled(value, variables)
    return value


def _merged(case: dict[str, Any], made: Mapping[str, Any]) -> bool:
    """Lay fields on a case: lists grow; another value for the same bound has no place."""
    for key, value in made.items():
        if isinstance(value, list):
            case[key] = [*case.get(key, []), *(v for v in value if v not in case.get(key, []))]
        elif case.get(key, value) != value:
            return False
        else:
            case[key] = value
    return True


def _unique(cases: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    seen: dict[str, int] = {}
    for case in cases:
        name = case["id"]
        seen[name] = seen.get(name, 0) + 1
        yield case if seen[name] == 1 else {**case, "id": f"{name}-{seen[name]}"}


def _slug(text: str) -> str:
    return re.sub(r"[^\w]+", "-", text.lower()).strip("-")[:60].strip("-")


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 60 else line[:57] + "..."
