"""What a person reads in a terminal: faults underlined, figures in tables, progress."""

import math
import os
import sys
import time
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import IO

from rubrics.base import Finding, Span

_SLOW_S = 10.0  # how often a log that is no terminal gets a line
_QUIET_S = 2.0  # what ends sooner needs no progress
_REDRAW_S = 0.2
RUNNERS = ("GITHUB_ACTIONS", "TF_BUILD", "TEAMCITY_VERSION")
_BARS = "▁▂▃▄▅▆▇█"
_GAP_S = 0.5  # a pause between two bursts: replies of one batch come faster


def plain(text: str) -> str:
    """Make control and direction characters of a model's text visible, newlines and tabs kept.

    A reply must not move the cursor, hide text or turn its direction in a terminal.
    """
    shown = "".join(c if c in "\n\t" or not _hidden(c) else f"<U+{ord(c):04X}>" for c in text)
    return _inert(shown)


def line(text: str) -> str:
    """Return a text as one line, with what is hidden in it made visible: a reason, an error."""
    return plain(" ".join(text.split()))


def _inert(text: str) -> str:
    """Break up what the runner of a CI system would take for a command of its own.

    Only there: a zero-width space shows nothing, but what is copied from a terminal should be
    the text itself.
    """
    if any(name in os.environ for name in RUNNERS):
        return text.replace("::", ":\u200b:").replace("##", "#\u200b#")
    return text


def _hidden(char: str) -> bool:
    if char == "\u200d":  # joins emoji; shows as nothing, hides nothing
        return False
    return unicodedata.category(char) in {"Cc", "Cf", "Cs"}


def width(text: str) -> int:
    """Return the columns that a text takes in a terminal."""
    from rich.cells import cell_len

    return cell_len(text)


def underlined(text: str, spans: Iterable[Span], indent: str = "  ") -> list[str]:
    """Return the lines of a text, each with a line of carets below where a span touches it."""
    marked: set[int] = set()
    for span in spans:
        marked.update(range(span.start, span.end))
    lines, offset = [], 0
    for raw in text.split("\n"):
        for start, piece in _wrapped(raw):
            cells = [plain(c).replace("\t", " ") for c in piece]
            lines.append(indent + _inert("".join(cells)))
            carets = "".join(
                ("^" if offset + start + n in marked else " ") * width(cell)
                for n, cell in enumerate(cells)
            ).rstrip()
            if carets:
                lines.append(indent + carets)
        offset += len(raw) + 1
    return lines


def _wrapped(line: str, columns: int = 96) -> Iterator[tuple[int, str]]:
    """Cut a line at spaces, with the offset of each piece; nothing is left out."""
    start = 0
    while len(line) - start > columns:
        cut = line.rfind(" ", start + 1, start + columns)
        cut = start + columns if cut < 0 else cut + 1
        yield start, line[start:cut]
        start = cut
    yield start, line[start:]


def finding_line(finding: Finding) -> str:
    """Return one finding in a line: rubric, key, message."""
    key = f" [{finding.key}]" if finding.key else ""
    warning = " (warning)" if finding.severity == "warning" else ""
    return f"{finding.rubric}{key}: {line(finding.message)}{warning}"


def failure(prompt: str, text: str, findings: Sequence[Finding], errors: Sequence[str]) -> str:
    """Return what a person needs to see of a failing case."""
    spans = [f.span for f in findings if f.span and f.severity == "error"]
    lines = ["prompt:", *underlined(prompt, []), "reply:"]
    lines += underlined(text, spans) if text else ["  (none)"]
    lines += [f"x {finding_line(f)}" for f in findings]
    lines += [f"! {line(error)}" for error in errors]
    return "\n".join(lines)


_KNOWN = 0.02  # share of a job: what loads at the first reply is not the pace of the others


@dataclass(slots=True)
class Pace:
    """How far a job is and how long the rest will take, measured at the end of each burst.

    Replies come in bursts, a batch at a time: a speed taken in the middle of one says too much,
    one taken right after a pause too little.
    """

    total: int
    start: float
    done: int = 0
    last: float = 0.0

    def advance(self, n: int, now: float) -> None:
        """Take note of n more."""
        self.done += n
        self.last = now

    def left(self, now: float) -> float | None:
        """Return the seconds left, or None while too little is known: a start takes its time."""
        if self.done <= _KNOWN * self.total:
            return None
        rest = (self.last - self.start) / self.done * max(self.total - self.done, 0)
        return max(rest - (now - self.last), 0.0)


@contextmanager
def progress(
    label: str, total: int, stream: IO[str] | None = None
) -> Iterator[Callable[[int], None]]:
    """Show a bar with the time left, or a line now and then where nobody watches.

    Yields:
        A function that is told how many more are done.
    """
    out = stream or sys.stderr
    pace = Pace(total, time.monotonic())
    if out.isatty():
        with _bar(label, pace, out) as advance:
            yield advance
    else:
        yield _lines(label, pace, out)


@contextmanager
def _bar(label: str, pace: Pace, out: IO[str]) -> Iterator[Callable[[int], None]]:
    from rich import progress as bars
    from rich.console import Console
    from rich.text import Text

    class Left(bars.ProgressColumn):
        """The time left, as `Pace` knows it."""

        def render(self, task: bars.Task) -> Text:
            left = pace.left(time.monotonic())
            return Text("" if left is None else f"about {left:.0f} s left")

    columns = (
        bars.TextColumn("{task.description}"),
        bars.BarColumn(),
        bars.MofNCompleteColumn(),
        bars.TimeElapsedColumn(),
        Left(),
    )
    with bars.Progress(*columns, console=Console(file=out), transient=True) as bar:
        task = bar.add_task(label, total=pace.total)

        def advance(n: int) -> None:
            pace.advance(n, time.monotonic())
            bar.advance(task, n)

        yield advance


def _lines(label: str, pace: Pace, out: IO[str]) -> Callable[[int], None]:
    said = pace.start

    def advance(n: int) -> None:
        nonlocal said
        now = time.monotonic()
        left = pace.left(now)
        # Said at the end of a burst, before this call counts, or in a stream that has none.
        quiet = now - said
        if left is not None and quiet >= (_SLOW_S if now - pace.last >= _GAP_S else 3 * _SLOW_S):
            said = now
            out.write(f"{label}: {pace.done} of {pace.total}, about {left:.0f} s left\n")
            out.flush()
        pace.advance(n, now)

    return advance


class Counter:
    """How many of an unknown number are done, on one line of a terminal that erases itself.

    Nothing is shown in the first two seconds, nor where nobody watches.
    """

    def __init__(self, label: str, stream: IO[str] | None = None) -> None:
        self._out = stream or sys.stderr
        self._label = label
        self._start = self._drawn = time.monotonic()
        self._watched = self._out.isatty()
        self._visible = False

    def show(self, done: int) -> None:
        """Draw the line anew, a few times a second."""
        now = time.monotonic()
        if not self._watched or now - self._start < _QUIET_S or now - self._drawn < _REDRAW_S:
            return
        self._drawn = now
        rate = done / (now - self._start)
        self._out.write(f"\r\x1b[K{self._label}: {done:,} done, {rate:,.0f} a second")
        self._out.flush()
        self._visible = True

    def hide(self) -> None:
        """Erase the line, before something else is written."""
        if self._visible:
            self._out.write("\r\x1b[K")
            self._out.flush()
            self._visible = False


def table(title: str, head: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print a table; the first column is text, the others are figures."""
    from rich.console import Console
    from rich.markup import escape
    from rich.table import Table

    made = Table(title=title, title_justify="left", header_style="bold")
    for nth, name in enumerate(head):
        made.add_column(name, justify="left" if nth == 0 else "right")
    for row in rows:
        made.add_row(*(escape(plain(cell)) for cell in row))
    console = Console()
    console.print(made)


def curve(values: Sequence[float], width: int = 60) -> str:
    """Draw figures as a line of blocks between the first and the last; the peaks stay.

    The height is logarithmic: a loss of 459 must not flatten all that stood before it.
    """
    if not values:
        return "none"
    step = -(-len(values) // width)
    tops = [max(values[n : n + step]) for n in range(0, len(values), step)]
    logs = [math.log(max(top, 1e-6)) for top in tops]
    low, high = min(logs), max(logs)
    bars = "".join(_BARS[round((x - low) / ((high - low) or 1) * (len(_BARS) - 1))] for x in logs)
    return f"{values[0]:.2f} {bars} {values[-1]:.2f}, at most {max(values):.2f}"
