"""The doors by which reviewed rows come in: a file, a saved dataset, a name on the hub.

A `.csv`, `.tsv` or `.txt` is a spreadsheet's export; a `.jsonl`, a `.parquet`, a folder that
`datasets` saved and a hub name hold the sheet's columns, or TRL's `messages`, or its `prompt` and
`completion`.
"""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, get_args

from finetune.sheet import Row, check_text, columned, read
from harness.errors import HarnessError
from harness.settings import Settings, read_text
from rubrics.base import Message

if TYPE_CHECKING:
    from datasets import Dataset

Role = Literal["user", "assistant", "system"]
_ROLES: tuple[Role, ...] = get_args(Role)
_SAVED = ("dataset_info.json", "dataset_dict.json")  # what `save_to_disk` leaves

# Takes `owner/name` and a revision or None; returns the commit and each split's rows.
Resolver = Callable[[str, str | None], tuple[str, Mapping[str, "Dataset"]]]


@dataclass(frozen=True, slots=True)
class Sheet:
    """Every row that came in, and where from: a hub name with the commit that was taken."""

    rows: tuple[Row, ...]
    sources: tuple[str, ...]


def load(settings: Settings, resolve: Resolver | None = None) -> Sheet:
    """Read every sheet that the settings name, in that order.

    Raises:
        HarnessError: If no sheet is named, or one is wrong.
    """
    if not settings.sheet:
        raise HarnessError("settings: no sheet, got an empty 'sheet'. Name the reviewed CSV.")
    rows: list[Row] = []
    sources: list[str] = []
    for name in settings.sheet:
        path = settings.path(name)
        if path.exists() or not is_hub_name(name):
            rows += _local(path, name)
            sources.append(name)
            continue
        repository, _, wanted = name.partition("@")
        commit, splits = (resolve or _hub)(repository, wanted or None)
        sources.append(f"{repository}@{commit}")
        rows += _of_splits(splits, f"{repository}@{commit[:12]}")
    return Sheet(tuple(rows), tuple(sources))


def is_hub_name(name: str) -> bool:
    """Say whether a name that is no path here may be `owner/name`, perhaps with `@revision`."""
    repository = name.partition("@")[0]
    plain = not name.startswith((".", "/", "~")) and repository.count("/") == 1
    return plain and Path(repository).suffix not in {".csv", ".tsv", ".txt", ".jsonl", ".parquet"}


def _local(path: Path, name: str) -> Sequence[Row]:
    if path.suffix == ".jsonl":
        return _whole(_lines(path, name), name)
    if path.suffix == ".parquet":
        return _of_splits({"": _datasets().Dataset.from_parquet(str(path))}, name)
    if path.is_dir():
        if not any((path / mark).is_file() for mark in _SAVED):
            raise HarnessError(
                f"{name}: a folder that is no dataset, got no {' or '.join(_SAVED)}."
                " Save it with save_to_disk, or name a file."
            )
        loaded = _datasets().load_from_disk(str(path))
        return _of_splits(loaded if isinstance(loaded, dict) else {"": loaded}, name)
    return read(path, name)


def _whole(rows: Iterator[Row], name: str) -> tuple[Row, ...]:
    found = tuple(rows)
    if not found:
        raise HarnessError(f"{name}: no rows, got an empty file. Add reviewed replies.")
    return found


def _lines(path: Path, name: str) -> Iterator[Row]:
    for number, line in enumerate(read_text(path).split("\n"), 1):
        if not line.strip():
            continue
        at = f"{name}:{number}"
        try:
            data = json.loads(line)
        except ValueError as exc:
            raise HarnessError(f"{at}: not JSON, {exc}. Write one object a line.") from None
        yield row_of(data, at)


def _of_splits(splits: "Mapping[str, Dataset]", name: str) -> tuple[Row, ...]:
    """Read the rows of every split; they count from 0, as `datasets` counts."""
    rows = (
        row_of(data, ":".join(filter(None, (name, split, str(nth)))))
        for split, dataset in splits.items()
        for nth, data in enumerate(dataset)
    )
    return _whole(rows, name)


def row_of(data: Any, at: str) -> Row:
    """Read one object: the sheet's columns, `messages`, or `prompt` and `completion`.

    Raises:
        HarnessError: If it is none of these.
    """
    if not isinstance(data, Mapping):
        raise HarnessError(f"{at}: no object, got {data!r}. Write one object a row.")
    if "messages" in data:
        return _said(_turns(data["messages"], at, "messages"), at)
    if "completion" in data and "prompt" in data:
        prompt = _turns(data["prompt"], at, "prompt", alone="user")
        return _said(
            [*prompt, *_turns(data["completion"], at, "completion", alone="assistant")], at
        )
    return columned({str(k): "" if v is None else str(v) for k, v in data.items()}, at)


def _turns(value: Any, at: str, key: str, alone: Role | None = None) -> list[Message]:
    if isinstance(value, str) and alone:
        return [Message(alone, value.strip())]
    try:
        turns = [Message(turn["role"], turn["content"].strip()) for turn in value]
    except (TypeError, KeyError, AttributeError):
        raise HarnessError(
            f"{at}: key {key!r}: no list of role and content, got {value!r:.80}."
            " Write [{'role': 'user', 'content': '...'}, ...]."
        ) from None
    strange = [turn.role for turn in turns if turn.role not in _ROLES]
    if strange:
        raise HarnessError(
            f"{at}: key {key!r}: unknown role, got {strange[0]!r}. Use user, assistant or system."
        )
    return turns


def _said(turns: Sequence[Message], at: str) -> Row:
    """Make a row whose ideal reply is the last turn; what a person said stands before it."""
    roles = [turn.role for turn in turns]
    wrong = not roles or roles[-1] != "assistant" or "user" not in roles or "system" in roles[1:]
    if wrong or roles[-2] != "user":
        raise HarnessError(
            f"{at}: a user's turn and then the assistant's must end it, got {roles}."
            " Mend or remove the row."
        )
    if not all(turn.content for turn in turns):
        raise HarnessError(f"{at}: an empty turn. Fill it in or remove the row.")
    for turn in turns:
        check_text(turn.content, at, turn.role)
    return Row(tuple(turns[:-1]), "", "", turns[-1].content, at)


def _datasets() -> Any:
    import importlib.util

    if importlib.util.find_spec("datasets") is None:
        raise HarnessError(
            "sheet: datasets is not installed."
            " Install the extra: pip install 'mimir-harness[train]'."
        )
    import datasets

    datasets.disable_progress_bars()
    return datasets


def _hub(name: str, revision: str | None) -> tuple[str, Mapping[str, Any]]:
    """Ask the hub which commit a name stands for, and take that one; code of its own never runs."""
    datasets = _datasets()
    from huggingface_hub import HfApi

    try:
        commit = str(HfApi().dataset_info(name, revision=revision).sha)
        return commit, datasets.load_dataset(name, revision=commit)
    except Exception as exc:  # noqa: BLE001  (whatever the hub or the network raises)
        why = str(exc).splitlines()[0] if str(exc) else type(exc).__name__
        raise HarnessError(
            f"sheet {name!r}: neither a file here nor a dataset that the hub gave ({why})."
            " Check the name or download it first."
        ) from None
