"""The console script `harness`: parse, call, print, exit. The only module that imports finetune."""

import contextlib
import io
import itertools
import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from pathlib import Path
from typing import IO, Annotated, Any

import typer

from harness import cli_regress
from harness.errors import HarnessError, Unjudgeable

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode=None,  # rich loads in the commands that draw
    pretty_exceptions_enable=False,
    help="A regression gate and a failure-driven retraining loop for small chat models.",
)


_UsageError: Any = typer.BadParameter.__base__  # typer exports no name for it


class Exit(IntEnum):
    """Exit codes, the same everywhere."""

    PASSED = 0
    FAILED = 1
    WRONG_INPUT = 2
    UNJUDGED = 3
    INTERRUPTED = 130


class Format(StrEnum):
    """How `score` writes."""

    TEXT = "text"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"
    GITHUB = "github"
    SARIF = "sarif"


class View(StrEnum):
    """How `report` writes."""

    HTML = "html"
    MARKDOWN = "markdown"
    JSONL = "jsonl"
    CSV = "csv"
    GITHUB = "github"
    SARIF = "sarif"


class Split(StrEnum):
    """Which cases `run` asks."""

    GATE = "gate"
    DEV = "dev"


Provider = Annotated[
    str | None,
    typer.Option(help="current, embedded, hf:PATH or replay:RUN; ,adapter=FOLDER after."),
]
Golden = Annotated[
    list[str] | None, typer.Option(help="Ask these files or folders: a selection, no gate.")
]
Samples = Annotated[int | None, typer.Option(help="Replies a case; more than one is not greedy.")]
Temperature = Annotated[float | None, typer.Option(help="0 is greedy.")]
Seed = Annotated[int | None, typer.Option(help="Seed of the first sample.")]
Rate = Annotated[float | None, typer.Option(help="Share of cases needed.")]


Baseline = Annotated[str | None, typer.Option(help="The baseline: a .json file.")]
BaseBranch = Annotated[
    str | None, typer.Option(help="Where this change goes; its merge base holds the lock.")
]


def out(text: str = "") -> None:
    """Print a line of output."""
    sys.stdout.write(text + "\n")


def err(text: str) -> None:
    """Print a line that is no output."""
    sys.stderr.write(text + "\n")
    sys.stderr.flush()


@app.command()
def run(  # noqa: PLR0913
    *,
    provider: Provider = None,
    golden: Golden = None,
    split: Annotated[Split, typer.Option(help="Which cases to ask.")] = Split.GATE,
    samples: Samples = None,
    temperature: Temperature = None,
    seed: Seed = None,
    pass_rate: Rate = None,
    rubrics: Annotated[str | None, typer.Option(help="Judge by these alone: ID,ID")] = None,
    stop_early: Annotated[bool, typer.Option(help="End when the outcome is certain.")] = False,
    cache: Annotated[bool, typer.Option(help="Use the response cache.")] = True,
    only_failed: Annotated[
        Path | None, typer.Option(metavar="RUN", help="Ask the cases that failed there.")
    ] = None,
    only_errors: Annotated[
        Path | None, typer.Option(metavar="RUN", help="Ask what errored there, keep the rest.")
    ] = None,
    resume: Annotated[bool, typer.Option(help="Go on where a killed run stopped.")] = False,
    rejudge: Annotated[
        Path | None, typer.Option(metavar="RUN", help="Judge its replies anew; ask nothing.")
    ] = None,
    baseline: Baseline = None,
    base_branch: BaseBranch = None,
    output: Annotated[Path | None, typer.Option("-o", help="Folder for the record.")] = None,
) -> None:
    """Ask the model, judge its replies, decide; leaves record, page and JUnit file."""
    from harness.running import Options
    from harness.running import run as work
    from harness.settings import load

    settings = load(
        provider=provider,
        samples=samples,
        temperature=temperature,
        seed=seed,
        pass_rate=pass_rate,
        baseline=baseline,
        base_branch=base_branch,
    )
    how = Options(
        split, tuple(golden or ()), rubrics, stop_early, cache, output, only_failed, only_errors,
        rejudge, resume,
    )  # fmt: skip
    outcome, page = work(settings, how, err)
    _print_decision(outcome.run, outcome.decision, settings)
    out(f"asked {outcome.asked} anew, {len(outcome.run.replies) - outcome.asked} known")
    out(f"page: {page}")
    raise typer.Exit(_exit_code(outcome.run, outcome.decision))


def _exit_code(run: Any, decision: Any) -> int:
    """Return the gate's exit code; of a run that is no gate, what became of its cases."""
    from harness.gate import why_not

    if not why_not(run.header):
        return int(decision.exit_code)
    unjudged = decision.errored or not decision.share.n
    return Exit.FAILED if decision.failed else Exit.UNJUDGED if unjudged else Exit.PASSED


def _print_decision(run: Any, decision: Any, settings: Any) -> None:
    from harness import ci, flaky, show
    from harness.evaluate import sentence
    from harness.gate import why_not

    rows = [
        (name, f"{s.k} of {s.n}", f"{s.value:.1%}", f"{s.low:.1%}")
        for name, s in decision.per_rubric.items()
    ]
    if not decision.stopped_early:
        show.table("per rubric", ("rubric", "passed", "share", "at least"), rows)
    for line in flaky.lines(run):
        out(line)
    out(sentence(run, decision, settings))
    for note in decision.notes:
        out(show.plain(note.replace("\n", " ")))
    if decision.failed:
        out(show.line(f"failed: {', '.join(decision.failed)}"))
    for line in ci.annotations(run, decision, settings, note=why_not(run.header)):
        out(line.rstrip("\n"))


@app.command()
def gate(  # noqa: PLR0913
    record: Annotated[Path, typer.Argument(metavar="RUN", help="A run.jsonl.")],
    *,
    samples: Samples = None,
    temperature: Temperature = None,
    seed: Seed = None,
    pass_rate: Rate = None,
    baseline: Baseline = None,
    base_branch: BaseBranch = None,
) -> None:
    """Decide on a record of today's project; name what a flag set in its run."""
    from harness.evaluate import decided
    from harness.gate import why_not
    from harness.settings import load

    settings = load(
        samples=samples,
        temperature=temperature,
        seed=seed,
        pass_rate=pass_rate,
        baseline=baseline,
        base_branch=base_branch,
    )
    run_, decision = decided(record, settings)
    _print_decision(run_, decision, settings)
    raise typer.Exit(Exit.UNJUDGED if why_not(run_.header) else decision.exit_code)


@app.command()
def report(  # noqa: PLR0913
    record: Annotated[Path, typer.Argument(metavar="RUN", help="A run.jsonl.")],
    *,
    samples: Samples = None,
    temperature: Temperature = None,
    seed: Seed = None,
    pass_rate: Rate = None,
    baseline: Baseline = None,
    base_branch: BaseBranch = None,
    base: Annotated[
        Path | None, typer.Option(help="An earlier run or the baseline, shown beside.")
    ] = None,
    ledger: Annotated[Path | None, typer.Option(help="What the loop left: ledger.json.")] = None,
    style: Annotated[View, typer.Option("--format", help="How to write.")] = View.HTML,
    output: Annotated[
        Path | None, typer.Option("-o", help="Write to a file; a page lies beside RUN by default.")
    ] = None,
) -> None:
    """Show a run: one self-contained HTML page, or its findings for other tools."""
    from harness.baseline import read_run
    from harness.evaluate import decided
    from harness.settings import load

    settings = load(
        samples=samples,
        temperature=temperature,
        seed=seed,
        pass_rate=pass_rate,
        baseline=baseline,
        base_branch=base_branch,
    )
    run_, decision = decided(record, settings)
    before = read_run(base) if base else None
    if style is not View.HTML:
        with _writing(output) as to:
            to.writelines(_view(style, run_, decision, settings, before))
        return
    from harness.gate import why_not
    from harness.outputs import write
    from harness.report import render

    story = None
    if ledger:
        from finetune.story import told

        story = told(ledger)
    page = output or record.with_name("report.html")
    note = why_not(run_.header)
    write(page, render(run_, decision, settings, base=before, story=story, note=note))
    out(f"page: {page}")


def _view(style: View, run: Any, decision: Any, settings: Any, base: Any) -> Iterable[str]:
    from harness import ci, formats, summary
    from harness import judge as judging
    from harness.evaluate import sentence
    from harness.gate import why_not

    if style is View.MARKDOWN:
        return [summary.markdown(run, decision, settings, base=base, note=why_not(run.header))]
    rules = judging.load(settings).rubrics
    word, passed = sentence(run, decision, settings), decision.outcome == "passed"
    if style is View.SARIF:
        return formats.sarif_log(ci.scored(run), rules, (decision.exit_code, word))
    if style is View.GITHUB:
        said = formats.command("notice" if passed else "error", "", 0, "gate", word)
        return itertools.chain([said], formats.github(ci.scored(run), rules))
    return formats.WRITERS[style](ci.scored(run), rules)


@app.command()
def score(
    file: Annotated[str, typer.Argument(help="A .jsonl or .csv file, or - for standard input.")],
    *,
    rubrics: Annotated[str | None, typer.Option(help="Judge by these alone: ID,ID")] = None,
    style: Annotated[Format, typer.Option("--format", help="How to write.")] = Format.TEXT,
    output: Annotated[Path | None, typer.Option("-o", help="Write to a file.")] = None,
    to_sheet: Annotated[
        Path | None, typer.Option(help="Add failing replies to this reviewed sheet.")
    ] = None,
) -> None:
    """Judge replies that exist: `response`, optional `id`, `prompt`, golden fields."""
    from harness import formats, show
    from harness import judge as judging
    from harness import score as scoring
    from harness.settings import load

    settings = load()
    judge = judging.load(settings, rubrics.split(",") if rubrics else None)
    if output and file != "-" and output.exists() and output.samefile(file):
        raise HarnessError(f"option -o: would overwrite its input, got {file!r}. Name another.")
    failing = _failing(to_sheet, settings)
    tally, counter, notes = scoring.Tally(), show.Counter("score"), list[str]()
    scored = _counted(scoring.score(file, judge, notes), tally, counter, failing)
    try:
        with _writing(output) as to:
            for piece in formats.WRITERS[style](scored, judge.rubrics):
                if to.isatty() or notes:
                    counter.hide()
                while notes:
                    err(notes.pop(0))
                to.write(piece)
            counter.hide()
            if not tally.total:
                raise HarnessError(f"{file}: no replies, got an empty file. Give one reply a row.")
            to.flush()
    except BrokenPipeError:  # whoever read has seen enough, but not all: never a pass
        _close_output()
        raise typer.Exit(Exit.FAILED if tally.failed else Exit.UNJUDGED) from None
    for note in [*notes, str(tally)]:
        err(note)
    if failing:
        err(f"{to_sheet}: {failing.append()}")
    raise typer.Exit(
        Exit.FAILED if tally.failed else Exit.UNJUDGED if tally.errored else Exit.PASSED
    )


@dataclass(slots=True)
class _Failing:
    """The failing replies that wait for the end, when they go to the sheet."""

    sheet: Path
    cases: Sequence[Any]
    settings: Any
    drafts: list[Any] = field(default_factory=list)

    def take(self, one: Any) -> None:
        from finetune.to_sheet import draft

        if one.failed:
            self.drafts.append(draft(one))

    def append(self) -> Any:
        from finetune.to_sheet import append
        from harness import meaning

        return append(self.sheet, self.drafts, self.cases, meaning.engine(self.settings))


def _failing(sheet: Path | None, settings: Any) -> _Failing | None:
    """Refuse a wrong sheet or golden file now: not after an hour of judging."""
    if sheet is None:
        return None
    from finetune.to_sheet import check
    from harness import golden as goldens

    check(sheet)
    there = any(settings.path(name).exists() for name in settings.golden)
    return _Failing(sheet, goldens.load(settings) if there else (), settings)


def _counted(
    scored: Iterable[Any], tally: Any, counter: Any, failing: _Failing | None
) -> Iterator[Any]:
    """Pass replies on, counted."""
    for one in scored:
        tally.add(one)
        if failing:
            failing.take(one)
        yield one
        counter.show(tally.total)


@contextlib.contextmanager
def _writing(path: Path | None) -> Iterator[IO[str]]:
    """Open the file, or standard output as UTF-8: what it can't hold is written as an escape."""
    from harness.files import replacing

    if path:
        with replacing(path) as file:
            yield file
        return
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    yield sys.stdout


@app.command()
def validate(
    *, lock: Annotated[bool, typer.Option(help="Exit 1 where the lock is not accepted.")] = False
) -> None:
    """Check golden files, reviewed sheet and settings without a model."""
    from finetune import validate as checks
    from harness.settings import load

    found = checks.validate(load(), lock=lock)
    for line in found.report:
        out(line)
    for problem in found.problems:
        out(f"error: {problem}")
    n = len(found.problems)
    out(f"{n} error{'s' * (n != 1)}" if n else "no errors")
    raise typer.Exit(Exit.FAILED if found.problems else Exit.PASSED)


@app.command()
def rubrics(
    name: Annotated[str | None, typer.Argument(metavar="[ID]", help="Explain this one.")] = None,
) -> None:
    """List the rubrics, or explain one: definition, examples, measured precision and recall."""
    from harness import explain, show
    from harness import judge as judging
    from harness.errors import nearest
    from harness.settings import load

    settings = load()
    rules = judging.load(settings).rubrics
    if name is None:
        rows = [
            (r.id, str(r.version), r.severity, (r.doc or "").strip().splitlines()[0])
            for r in rules.values()
        ]
        show.table("rubrics", ("id", "version", "severity", "what"), rows)
        return
    if name not in rules:
        raise HarnessError(f"rubrics: unknown rubric, got {name!r}. {nearest(name, list(rules))}")
    known = explain.evidence().get(name) or explain.own_evidence(rules[name], settings)
    for line in explain.lines(rules[name], known):
        out(line)


@app.command()
def retrain(
    *,
    base: Annotated[
        str, typer.Option(help="The model to train: embedded or hf:PATH.")
    ] = "embedded",
) -> None:
    """Train on what fails until the gate passes; promote or refuse."""
    from finetune.story import retrain as work
    from harness.settings import load

    told = work(base, load(), err)
    for line in told.lines:
        out(line)
    raise typer.Exit(Exit.PASSED if told.promoted else Exit.FAILED)


@app.command()
def export(
    folder: Annotated[Path, typer.Argument(help="The folder to write.")] = Path("export"),
    *,
    dtype: Annotated[str, typer.Option(help="float32, bfloat16 or float16.")] = "bfloat16",
) -> None:
    """Write the promoted model as one folder: merged weights, tokenizer, prompt, card."""
    from finetune.export import export as write
    from harness.errors import nearest
    from harness.settings import load

    known = ["float32", "bfloat16", "float16"]
    if dtype not in known:
        raise HarnessError(f"option --dtype: unknown, got {dtype!r}. {nearest(dtype, known)}")
    out(f"exported: {write(load(), folder, dtype)}")


app.command()(cli_regress.compare)
app.command()(cli_regress.accept)
app.command("import")(cli_regress.import_)


def main() -> None:
    """Run the command and turn what went wrong into an exit code and a line."""
    try:
        code = _run_app()
    except _UsageError as exc:
        exc.show()
        sys.exit(Exit.WRONG_INPUT)
    except HarnessError as exc:
        err(f"error: {exc}")
        sys.exit(Exit.WRONG_INPUT)
    except Unjudgeable as exc:
        err(f"could not be judged: {exc}")
        sys.exit(Exit.UNJUDGED)
    except (KeyboardInterrupt, typer.Abort):
        err("interrupted: what was judged is kept; `harness run --resume` goes on from there")
        sys.exit(Exit.INTERRUPTED)
    except Exception:  # noqa: BLE001  (a bug of ours: its traceback, and never a pass)
        import traceback

        traceback.print_exc()
        sys.exit(Exit.UNJUDGED)
    sys.exit(code if isinstance(code, int) else Exit.PASSED)


def _run_app() -> Any:
    """Run the command; a rule or module of the user's that leaves Python in it is no pass."""
    try:
        return app(standalone_mode=False)
    except SystemExit as exc:
        if exc.code:
            raise
        raise RuntimeError("sys.exit was called before the command was done") from exc


def _close_output() -> None:
    """Send what is left in the buffer nowhere, or Python would complain of the pipe at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


if __name__ == "__main__":
    main()
