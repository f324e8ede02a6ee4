"""The nouns that rubrics judge with: Case, Reply, Span, Finding, Rubric. Standard library only."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Literal

Severity = Literal["error", "warning", "off"]
Role = Literal["system", "user", "assistant"]
Split = Literal["gate", "dev", "knowledge"]
Ending = Literal["stop", "length", "error", "unknown"]
Settings = Mapping[str, Any]

NO_SETTINGS: Settings = MappingProxyType({})

PARTS = (
    "greeting",
    "introduction",
    "acknowledgement",
    "hint",
    "explanation",
    "example",
    "check_question",
    "next_step",
    "refusal",
    "redirect",
)


@dataclass(frozen=True, slots=True)
class Span:
    """Half-open code-point offsets into `Reply.text`."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Message:
    """One turn of a conversation."""

    role: Role
    content: str


@dataclass(frozen=True, slots=True)
class Term:
    """One thing to look for: a text, a regular expression or a number with an optional unit."""

    kind: Literal["text", "regex", "number"]
    value: str | float
    unit: str | None = None

    def __str__(self) -> str:
        """Write the term as a golden file would."""
        if self.kind == "text":
            return repr(self.value)
        return f"{self.kind} {self.value}{f' {self.unit}' if self.unit else ''}"


@dataclass(frozen=True, slots=True)
class Expectation:
    """Terms of which one must be found (`expect`) or none may be (`forbid`)."""

    any: tuple[Term, ...]

    def __str__(self) -> str:
        """Join the terms with "or"."""
        return " or ".join(map(str, self.any))


@dataclass(frozen=True, slots=True)
class Format:
    """The instruction on form that a prompt gives; None where it says nothing.

    A pair is an inclusive range, `(n, n)` for exactly n. `language` is an ISO 639-1 code.
    `formula` and `list` say whether one must (True) or must not (False) be there.
    `ends` and `starts` are literal texts; `ends = "?"` asks for a question at the end.
    """

    sentences: tuple[int, int] | None = None
    items: tuple[int, int] | None = None
    words: tuple[int, int] | None = None
    language: str | None = None
    formula: bool | None = None
    list: bool | None = None
    starts: str | None = None
    ends: str | None = None
    casing: Literal["upper", "lower"] | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """One golden prompt and what its reply must satisfy.

    A bare `Case()` asks for nothing: that is how replies without a golden prompt are judged.
    """

    id: str = ""
    messages: tuple[Message, ...] = ()
    system: str | None = None
    tags: tuple[str, ...] = ()
    split: Split = "gate"
    critical: bool = False
    parts: tuple[str, ...] = ()
    min_words: int | None = None
    max_words: int | None = None
    max_sentences: int | None = None
    format: Format | None = None
    level: tuple[float, float] | None = None
    expect: tuple[Expectation, ...] = ()
    forbid: tuple[Expectation, ...] = ()
    answer: str | None = None
    reveal: bool = True
    choices: tuple[str, ...] = ()
    ideal: str | None = None
    samples: int = 1
    min_pass: int | None = None
    rubrics: Mapping[str, Settings] = field(default_factory=lambda: NO_SETTINGS)
    note: str = ""
    source: str = ""

    @property
    def prompt(self) -> str:
        """The last user turn; empty where there is none."""
        return next((m.content for m in reversed(self.messages) if m.role == "user"), "")


@dataclass(frozen=True, slots=True)
class Reply:
    """The text that a model gave, with what asked for it and how it ended."""

    text: str
    case: str = ""
    sample: int = 0
    ending: Ending = "unknown"
    error: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault. A check fills message, span and key; the judge adds rubric and severity.

    `key` says which part, fact, kind or grammar rule it is; `span` is None for an absence.
    A check may set `severity` where a rule has findings that only warn.
    """

    message: str
    span: Span | None = None
    key: str = ""
    severity: Severity | None = None
    rubric: str = ""


class EngineMissing(Exception):  # noqa: N818
    """An engine that the settings name cannot run here: what is missing, and what to do."""


Check = Callable[[Reply, Case, Settings], Iterable[Finding]]


def always(case: Case) -> bool:
    """Apply to every case."""
    return True


def no_figures(reply: Reply, case: Case, settings: Settings) -> dict[str, float]:
    """Measure nothing."""
    return {}


@dataclass(frozen=True, slots=True)
class Rubric:
    """One rule: what a fault is, and how to find it.

    `settings` holds every setting with its default, and so the only names a user may set.
    `version` is raised when any verdict could change. `applies` says for which cases the rule
    has something to say. `measure` gives numbers to show (never to decide by). `engine` names
    the library that decides, with its version. `models` names the models that it asks for: the
    judge hands them in as `settings["models"]`, each made when it is first looked up.
    """

    id: str
    version: int
    doc: str
    check: Check
    severity: Severity = "error"
    settings: Settings = field(default_factory=lambda: NO_SETTINGS)
    applies: Callable[[Case], bool] = always
    measure: Callable[[Reply, Case, Settings], dict[str, float]] = no_figures
    engine: Callable[[Settings], str] | None = None
    models: tuple[str, ...] = ()
