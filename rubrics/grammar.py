"""Errors of spelling, grammar and punctuation.

What it does: lets Harper read the prose of the reply; each error is a finding: a warning within
    the bound of errors in 100 words, an error beyond it. British and American spelling in one
    reply is a finding too.
Why: a tutor's English is a model for the student.
Allowed: either spelling; terms, names, foreign words, quotations, code, formulas; style.
Source: Harper (writewithharper.com), through the package harper-py.
"""

# ruff: noqa: E501  (patterns and word lists stay on one line, an alternative a line)

import re
import threading
from collections.abc import Iterator
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from rubrics import _dialects, _language, _spelling
from rubrics._lazy import lazy
from rubrics.base import Case, Finding, Reply, Rubric, Settings, Severity, Span
from rubrics.text import MASK, sentences, unquoted, words

# Kinds of lint that are taste, not error.
_TASTE = frozenset(
    {"Style", "Readability", "Enhancement", "Redundancy", "Regionalism", "Formatting"}
)
# Rules that, on edited English (corrected learner sentences), fire at least half as often as on
# the faulty source, or that judge typography, brands and abbreviations.
_DOUBTFUL = frozenset({
    "CompoundNouns", "MissingPreposition", "MissingTo", "MassNouns", "DiscourseMarkers", "NounVerbConfusion", "DisjointPrefixes",
    "QuantifierNumeralConflict", "HowTo", "OrthographicConsistency", "PossessiveYour", "MergeWords", "DoubleCheckHyphen",
    "CorrectNumberSuffix", "PhrasalVerbAsCompoundNoun", "NominalWants", "InflectedVerbAfterTo", "NationalCapitals", "Months",
    "PronounKnew", "SpelledNumbers", "UnclosedQuotes", "Everyday", "WrongNegative", "RedundantThat", "TransposedSpace", "ModalBeAdjective", "DoubleModal",
    "PartsOfSpeech", "UseTitleCase", "CurrencyPlacement", "DegreesKelvin", "DegreesKelvinSymbol", "FootInchMinuteSecondSymbols", "InDemandInDepth",
    "OneOfTheSingular", "ToTwoToo", "ThatThan", "HopHope", "DoToDueTo", "FillerWords", "Copyright", "OkToOkay", "AsHow", "AWhile", "Overall",
    "LetsConfusion", "RoadMap", "Anybody", "NotTo", "ImplementIn", "MultipleSequentialPronouns", "InterestedIn", "Worldwide", "AdjectiveDoubleDegree",
})  # fmt: skip
_DOUBTFUL_NAMES = lazy(r"^(?:Expand\w+|Avoid\w+|Prefer\w+|\w+Names)$")
_SPELLING = frozenset({"SpellCheck", "SplitWords"})
_LANGUAGES = lazy(
    r"\b(?:Spanish|French|German|Italian|Portuguese|Latin|Greek|Russian|Chinese|Mandarin|Japanese|Arabic|Dutch|Swedish|Polish|Turkish|Hindi|Korean|Norse|Old English"
    r"|translat\w+|conjugat\w+|vocabulary)\b",
    re.IGNORECASE,
)
_SINGLE_QUOTES = lazy(r"(?<!\w)'(?=\S)[^\n']{1,80}(?<=\S)'(?!\w)")
_FORMULA = lazy(
    r"\b\w*\d\w*\b|\b(?:[b-hj-zB-HJ-Z])\b|\b\w+\([^)\n]{0,60}\)|\b\w+(?:\.\w+)+\b|\b[A-Z]{2,}s?\b|\b[a-z]+[A-Z]\w*\b|(?<=[-\s])-\w+|[*_#`]+"
)
_NO_START = lazy(r"(?:…|\.\.\.|[:;)]|\b[A-Z][a-z]{0,3}\.)[\s\"“(*_]*$")  # what ends no sentence
_INDEX = lazy(  # a variable named i, not the pronoun
    r"(?:(?<=\bindex )|(?<=\bvariable )|(?<=\bwhere )|(?<=\blet )|(?<=\bunit )|(?<=\bnumber )|(?<=\beither )|(?<=\bletter ))i\b|\bi(?=\s(?:or|and)\s[a-z]\b|\sis\s|[-)\]]|th\b)"
)
_NO_SUBJECT = lazy(r"\bthank you\s+$|\bthank\s+$|[A-Z]\w+ I\s+$|\b[Pp]art I\s+$")
_START = lazy(r"^\s*$|[.!?\n][\s\"“(]*$")
_TOKEN = lazy(r"\S+")
_SIGN = lazy(r"[=^_×÷≈√∫∑π→<>|\\{}@#/]")  # a token with one of these is a formula or code
_EMPHASIS = lazy(r"[*_#`]")
_NEAR = 2  # code points: a lint this near to a mask judges what it cannot read
_LOCK = threading.Lock()  # a Harper linter must not be entered twice


@lru_cache(maxsize=4)
def _linter(dialect: str) -> Any:
    try:
        import harper
    except ImportError as exc:
        raise RuntimeError(
            "rubric 'grammar' needs the package harper-py: pip install harper-py"
        ) from exc
    linter = harper.Linter(harper.Dialect[dialect.upper()])
    rules = linter.get_default_lint_config()
    linter.set_lint_config({rule: on and not _doubtful(rule) for rule, on in rules.items()})
    return linter


def _doubtful(rule: str) -> bool:
    return rule in _DOUBTFUL or bool(_DOUBTFUL_NAMES.match(rule))


@lru_cache(maxsize=256)
def _view(text: str) -> str:
    """Return the prose with code, formulas, quotations and sentences in another language masked."""
    view = _SINGLE_QUOTES.sub(_blank, unquoted(text))
    view = _INDEX.sub(_blank, _FORMULA.sub(_blank, _TOKEN.sub(_no_formula, view)))
    for span in sentences(text):
        piece = view[span.start : span.end]
        if (_language.guess(piece) or "en") != "en":
            view = view[: span.start] + _blank_text(piece) + view[span.end :]
    return view


def _no_formula(match: re.Match[str]) -> str:
    return _blank(match) if _SIGN.search(match[0]) else match[0]


def _blank(match: re.Match[str]) -> str:
    return _blank_text(match[0])


def _blank_text(text: str) -> str:
    return re.sub(r"[^\n]", MASK, text)


def _readable(view: str) -> str:
    """Put a plain word of the same length where something is masked, so that sentences stay whole."""
    view = _EMPHASIS.sub(" ", view)
    return re.sub(f"{MASK}+", lambda m: "X" * len(m[0]), view)


def _faults(text: str, prompt: str, dialect: str) -> Iterator[tuple[Span, str, str]]:
    view = _view(text)
    foreign = bool(_LANGUAGES.search(text) or _LANGUAGES.search(prompt))
    with _LOCK:
        organized = _linter(dialect).organized_lints(_readable(view), language="plaintext")
    for rule, lints in organized.items():
        for lint in lints:
            span = Span(lint.span.start, lint.span.end)
            near = view[max(0, span.start - _NEAR) : span.end + _NEAR]
            if lint.lint_kind in _TASTE or MASK in near:
                continue
            if rule in _SPELLING and (foreign or not _misspelt(lint, rule, view, prompt)):
                continue
            if _tolerated(rule, text, span):
                continue
            yield span, rule, lint.message


def _misspelt(lint: Any, rule: str, view: str, prompt: str) -> bool:
    word: str = lint.problem_text
    if (
        re.search(rf"\b{re.escape(word)}\b", prompt)
        or len(re.findall(rf"\b{re.escape(word)}\b", view)) > 1
    ):
        return False  # the student's own word; or one that comes again: a term, not a slip
    if view[max(0, lint.span.start - 1) : lint.span.start] in ("-", "'") or view[
        lint.span.end : lint.span.end + 1
    ] in ("-", "'", "’"):
        return False  # a piece of a longer word
    if rule == "SplitWords":
        return _spelling.run_together(word) and not _british(word)
    first = _START.search(view[max(0, lint.span.start - 4) : lint.span.start]) is not None
    near = [s.replacement_text for s in lint.suggestions]
    return _spelling.misspelt(word, near, first=first) and not _british(word)


@lru_cache(maxsize=1024)
def _british(word: str) -> bool:
    """Say whether the British dictionary has a word that the American one lacks."""
    return not _linter("british").lint(f"They saw the {word} there.", language="plaintext")


def _tolerated(rule: str, text: str, span: Span) -> bool:
    """Let pass what follows from the look of the text, or from a letter that is a name."""
    before, after = text[max(0, span.start - 24) : span.start], text[span.end : span.end + 24]
    fault = text[span.start : span.end]
    if rule == "SentenceCapitalization":
        return (
            _NO_START.search(before) is not None
            or len(fault) < 2
            or not fault.isalpha()
            or "\n" in text
        )
    if rule == "AnA":
        return (fault == "A" and bool(before.strip())) or len(
            after.split(maxsplit=1)[0] if after.split() else ""
        ) < 3
    if rule == "RepeatedWords":
        return fault[:1].isupper() and bool(before.strip())
    return rule == "PronounVerbAgreement" and bool(_NO_SUBJECT.search(before))


def _found(text: str, prompt: str, dialect: str) -> list[tuple[Span, str, str]]:
    faults = sorted(_faults(text, prompt, dialect), key=lambda f: (f[0].start, f[0].end))
    mix = _dialects.mixed(_view(text))
    if mix:
        faults = sorted(
            [
                *faults,
                (Span(*mix.span()), "MixedSpelling", "British and American spelling in one reply"),
            ],
            key=lambda f: f[0].start,
        )
    kept, end = [], 0
    for fault in faults:
        if fault[0].start >= end:
            kept.append(fault)
            end = fault[0].end
    return kept


def _rate(text: str, errors: int) -> float:
    return 100 * errors / max(1, len(words(text)))


def check(reply: Reply, case: Case, settings: Settings) -> Iterator[Finding]:
    """Yield each error: warnings within the bound, errors beyond it."""
    faults = _found(reply.text, case.prompt, settings["dialect"])
    within = _rate(reply.text, len(faults)) <= settings["per_100_words"]
    severity: Severity = "warning" if within else "error"
    for span, rule, message in faults:
        yield Finding(message.replace("`", "'")[:90], span, rule, severity)


def measure(reply: Reply, case: Case, settings: Settings) -> dict[str, float]:
    """Return errors in 100 words, and a score: 100 without errors, 0 at ten or more in 100 words."""
    rate = _rate(reply.text, len(_found(reply.text, case.prompt, settings["dialect"])))
    return {"errors_per_100_words": round(rate, 2), "score": round(max(0.0, 100 - 10 * rate), 1)}


def _engine(settings: Settings) -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return f"harper-py {version('harper-py')} {settings['dialect']}"
    except PackageNotFoundError:
        return "harper-py, not installed"


RUBRIC = Rubric(
    id="grammar",
    version=1,
    doc=__doc__,
    check=check,
    # one error in a reply of 65 words is 1.5: a slip warns, a second one fails
    settings=MappingProxyType({"per_100_words": 2.0, "dialect": "american"}),
    measure=measure,
    engine=_engine,
)
