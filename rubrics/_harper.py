"""Harper in process: its rules of grammar without its speller, its taste and its doubtful rules."""

import threading
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from rubrics import _capitals, _confused, _faults, _frequency, _view
from rubrics._faults import Fault
from rubrics._lazy import lazy
from rubrics.base import EngineMissing, Span
from rubrics.text import MASK

# Rules that, on edited English (corrected learner sentences, plain tutor replies), fire at least
# half as often as on the faulty source, or that judge typography, brands and abbreviations: weak
# evidence at best. Spelling and articles have rules of their own here (_spelling, _articles).
_DOUBTFUL = frozenset(
    "CompoundNouns MissingPreposition MissingTo MassNouns DiscourseMarkers NounVerbConfusion DisjointPrefixes UpdatePlaceNames"
    " QuantifierNumeralConflict HowTo OrthographicConsistency PossessiveYour MergeWords DoubleCheckHyphen"
    " CorrectNumberSuffix PhrasalVerbAsCompoundNoun NominalWants InflectedVerbAfterTo NationalCapitals Months"
    " PronounKnew SpelledNumbers UnclosedQuotes Everyday WrongNegative RedundantThat TransposedSpace ModalBeAdjective DoubleModal"
    " PartsOfSpeech UseTitleCase CurrencyPlacement DegreesKelvin DegreesKelvinSymbol FootInchMinuteSecondSymbols InDemandInDepth"
    " OneOfTheSingular ToTwoToo ThatThan HopHope DoToDueTo FillerWords Copyright OkToOkay AsHow AWhile Overall"
    " LetsConfusion RoadMap Anybody NotTo ImplementIn MultipleSequentialPronouns InterestedIn Worldwide AdjectiveDoubleDegree"
    " LeftRightHand ToLoseTooLoose Damages BuiltIn GoodAt The ThereToTheir SimplePastToPastParticiple WhomSubjectOfVerb ToDoHyphen"
    " Nonetheless Furthermore Therefore VeryLess WrongApostrophe ThisTypeOfThing PointsOfView CommaFixes ResponsibilityFor WellBeing ItsPossessive TheLastDays FindOut".split()
)  # fmt: skip
_OFF = frozenset({"SpellCheck", "SplitWords", "AnA", "LongSentences", "OxfordComma", "NumericRangeEnDash"})  # fmt: skip
# Harper's own groups that judge names, short forms and regions: off, for speed too.
_TASTE = ("Proper Nouns", "Initialisms", "Regionalisms and Dialect")
_DOUBTFUL_NAMES = lazy(r"^(?:Expand\w+|Avoid\w+|Prefer\w+|\w+Names)$")
_AGREEMENT = lazy(r"Agreement")  # what a sentence about words must keep to as well
_SUBJECT = lazy(  # a pronoun that is surely the subject; "you" and "it" may be objects
    r"\b(?:[Hh]e|[Ss]he|[Ww]e|[Tt]hey)\s+$|(?:^|[.!?,;:]\s|\n|\b(?:and|but|that|if|when|because|so|then)\s)(?:I|[Yy]ou|[Ii]t)\s+$"
)
_INVERTED = lazy(  # "is he gonna", "did she say": the verb does not agree with this pronoun
    r"\b(?:[Ii]s|[Aa]re|[Ww]as|[Ww]ere|[Dd]o|[Dd]oes|[Dd]id|[Cc]an|[Cc]ould|[Ww]ill|[Ww]ould|[Ss]hould|[Mm]ay|[Mm]ight|[Mm]ust|[Ll]et|[Mm]ake|[Hh]elp|[Ww]atch) \w+\s+$"
)
_TWO, _TOGETHER = 2, 3.0  # nats above chance
_NEAR = 2  # code points: a lint this near to a mask judges what it cannot read
_LOCK = threading.Lock()  # a Harper linter must not be entered twice


@lru_cache(maxsize=4)
def _linter(dialect: str) -> Any:
    try:
        import harper
    except ImportError:
        raise EngineMissing("harper-py is not installed. Run: pip install harper-py") from None
    linter = harper.Linter(harper.Dialect[dialect.upper()])
    off = set(_OFF).union(*(_group(linter, g) for g in _TASTE))
    rules = linter.get_default_lint_config()
    linter.set_lint_config(
        {r: on and r not in off and not _DOUBTFUL_NAMES.match(r) for r, on in rules.items()}
    )
    return linter


def _group(linter: Any, label: str) -> set[str]:
    """Return the rules of one of Harper's own groups."""
    groups = linter.get_structured_lint_config()["settings"]
    return {
        rule["Bool"]["name"]
        for group in groups
        if group.get("Group", {}).get("label") == label
        for rule in group["Group"]["child"]["settings"]
    }


def faults(text: str, dialect: str, *, style: bool) -> Iterator[Fault]:
    """Yield what Harper finds in the prose."""
    seen = _view.view(text)
    with _LOCK:
        organized = _linter(dialect).organized_lints(_view.readable(seen), language="plaintext")
    for rule, lints in organized.items():
        for lint in lints:
            span = Span(lint.span.start, lint.span.end)
            if (
                span.start >= span.end
                or MASK in seen[max(0, span.start - _NEAR) : span.end + _NEAR]
            ):
                continue
            kind = _faults.category(lint.lint_kind)
            if (kind == _faults.STYLE or lint.lint_kind == "Formatting") and not style:
                continue
            write = tuple(s.replacement_text for s in lint.suggestions if s.replacement_text)
            split = "closed compound" in lint.message  # "every one" is right too
            doubtful = (
                split or _doubtful(rule) or _tolerated(rule, text, span) or _usual(text, span)
            ) and not _agreed(seen, span, write)
            yield Fault(span, rule, kind, lint.message, write[:3], doubtful)


def _agreed(seen: str, span: Span, write: tuple[str, ...]) -> bool:
    """Say whether a doubtful lint that names a twin has the neighbours on its side."""
    return len(write) == 1 and _confused.twin_at(seen, span) == write[0].lower()


def _usual(text: str, span: Span) -> bool:
    """Say whether the two words that are found fault with belong together ("find out")."""
    words = text[span.start : span.end].lower().split()
    return len(words) == _TWO and _frequency.association(*words) > _TOGETHER


def _doubtful(rule: str) -> bool:
    return rule in _DOUBTFUL or bool(_DOUBTFUL_NAMES.match(rule))


def _tolerated(rule: str, text: str, span: Span) -> bool:
    """Let pass what follows from the look of the text, or from a letter that is a name."""
    if rule == "SentenceCapitalization":
        return not _capitals.starts(text, span)
    before, fault = text[max(0, span.start - 24) : span.start], text[span.start : span.end]
    if rule == "RepeatedWords":
        return _meant_twice(fault) or (fault[:1].isupper() and bool(before.strip()))
    if rule == "ThereIsAgreement":
        return not fault.lower().startswith("there")
    return rule == "PronounVerbAgreement" and not (
        _SUBJECT.search(before) and not _INVERTED.search(before)
    )


def _meant_twice(words: str) -> bool:
    """Say whether a word is doubled on purpose: together more often than by chance ("very very")."""
    first = words.split(maxsplit=1)[0].lower()
    return first in ("had", "that") or _frequency.association(first, first) > 0


def version(dialect: str) -> str:
    """Name the engine with its version."""
    from importlib.metadata import PackageNotFoundError
    from importlib.metadata import version as installed

    try:
        return f"harper-py {installed('harper-py')} {dialect}"
    except PackageNotFoundError:
        return "harper-py, not installed"
