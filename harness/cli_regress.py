"""The commands `compare`, `accept` and `import`; `harness/cli.py` puts them on the script."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer


class FailOn(StrEnum):
    """What of a comparison is a failure."""

    ANY = "any"
    SIGNIFICANT = "significant"


class Style(StrEnum):
    """How `compare` writes."""

    TEXT = "text"
    MARKDOWN = "markdown"


def compare(
    base: Annotated[Path, typer.Argument(metavar="BASE", help="A run.jsonl or a baseline.")],
    record: Annotated[Path, typer.Argument(metavar="RUN", help="A run.jsonl or a baseline.")],
    *,
    fail_on: Annotated[
        FailOn, typer.Option(help="Exit 1: any newly broken case, or a loss beyond chance.")
    ] = FailOn.SIGNIFICANT,
    style: Annotated[
        Style, typer.Option("--format", help="Markdown is for a comment.")
    ] = Style.TEXT,
) -> None:
    """Pair two records by case: newly broken, newly fixed, not comparable."""
    from harness import show, told
    from harness.baseline import read_run
    from harness.compare import compare as pair

    diff = pair(read_run(base), read_run(record), (str(base), str(record)))
    code, word = told.verdict(diff, any_=fail_on is FailOn.ANY)
    if style is Style.MARKDOWN:
        from harness.summary import diff_markdown

        typer.echo(diff_markdown(diff, word), nl=False)
        raise typer.Exit(code)
    for title, tallies in (("per rubric", diff.per_rubric), ("per tag", diff.per_tag)):
        if rows := told.rows(tallies):
            show.table(title, ("", "broken", "fixed", "of", "chance"), rows)
    typer.echo(f"{base} -> {record}: {told.summary(diff)}")
    for line in told.facts(diff):
        typer.echo(f"  {show.plain(line)}")
    typer.echo(word)
    raise typer.Exit(code)


def accept(
    record: Annotated[Path, typer.Argument(metavar="RUN", help="A run.jsonl.")],
    *,
    reason: Annotated[
        str | None, typer.Option(help="Why: for a run that fails, or a changed lock.")
    ] = None,
    pass_rate: Annotated[float | None, typer.Option(help="Share of cases needed.")] = None,
    baseline: Annotated[str | None, typer.Option(help="The baseline: a .json file.")] = None,
) -> None:
    """Make a run the baseline, and lock what it was judged by."""
    from harness import show
    from harness.accept import accept as take
    from harness.settings import load

    for line in take(record, load(pass_rate=pass_rate, baseline=baseline), reason):
        typer.echo(show.plain(line))


def import_(
    file: Annotated[Path, typer.Argument(help="A promptfooconfig.yaml.")],
    *,
    output: Annotated[Path, typer.Option("-o", help="The golden file to write.")] = Path(
        "golden/imported.yaml"
    ),
) -> None:
    """Make golden cases from a promptfoo configuration; list what has no counterpart."""
    from harness import promptfoo, show, told

    found = promptfoo.convert(file)
    promptfoo.save(found, output)
    n = told.cases(len(found.cases))
    typer.echo(f"{n} written to {output}. Read them, then: harness validate")
    for line in found.lost:
        typer.echo(show.plain(f"not imported: {line}"))
