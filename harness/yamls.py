"""Safe YAML that keeps line numbers and refuses a key that is there twice."""

from collections.abc import Iterator
from typing import Any

import yaml

from harness.errors import HarnessError


class Marked(dict[str, Any]):
    """A mapping that knows the line it starts on."""

    line = 0


class _Loader(yaml.CSafeLoader if hasattr(yaml, "CSafeLoader") else yaml.SafeLoader):  # type: ignore[misc]
    """The fast loader where PyYAML was built with it."""


def _mapping(loader: Any, node: yaml.MappingNode) -> Iterator[Marked]:
    marked = Marked()
    marked.line = node.start_mark.line + 1
    yield marked
    for key_node, value_node in node.value:
        key = loader.construct_object(key_node, deep=True)
        if isinstance(key, dict | list) or key in marked:
            raise yaml.constructor.ConstructorError(
                None, None, f"key {key!r} is there twice or is no text", key_node.start_mark
            )
        marked[key] = loader.construct_object(value_node, deep=True)


_Loader.add_constructor("tag:yaml.org,2002:map", _mapping)


def read(text: str, where: str) -> Any:
    """Read one document.

    Raises:
        HarnessError: If the text is not YAML, or a mapping has a key twice.
    """
    try:
        data = yaml.load(text, Loader=_Loader)  # noqa: S506  (a safe loader)
    except yaml.YAMLError as exc:
        mark = getattr(exc, "problem_mark", None)
        line = f":{mark.line + 1}" if mark else ""
        problem = getattr(exc, "problem", None) or str(exc).splitlines()[0]
        raise HarnessError(f"{where}{line}: not YAML, {problem}. Mend the line.") from None
    except RecursionError:
        raise HarnessError(f"{where}: not YAML, got it nested too deep. Mend the file.") from None
    return data
