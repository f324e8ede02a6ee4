"""The model card of a promoted model: what the gate said, what it is made of, and its limits."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from harness.summary import fence, line


def card(manifest: Mapping[str, Any], system: str | None) -> str:
    """Return the card in Markdown, with the front matter that model hubs read.

    Args:
        manifest: As promotion writes it.
        system: The system prompt that the model was trained and judged with.
    """
    import jinja2

    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(Path(__file__).parent),
        autoescape=False,  # noqa: S701  (no HTML: each text goes through a filter of its own)
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    # JSON is YAML: a text in its quotes can end no line of the front matter.
    environment.filters.update(line=line, fence=fence, yaml=json.dumps)
    made: str = environment.get_template("card.md.j2").render(
        m=manifest,
        base=str(manifest["base"]),
        name=f"{str(manifest['base']).removeprefix('hf:').rsplit('/', 1)[-1]}, tutoring",
        outcome=str(manifest["decision"]["outcome"]),
        shares=sorted(manifest["decision"]["per_rubric"].items()),
        system=system,
    )
    return made
