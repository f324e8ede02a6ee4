"""The reply is empty, or longer or shorter than its case asks for.

What it does: counts words and sentences of the prose and compares them with the bounds of the
    case, or with those of the settings where the case gives none. An empty reply is always a fault.
Why: a tutor who is asked for one sentence gives one; a pupil reads two to five with care.
Allowed: anything, where neither case nor settings give a bound. Code and formulas are no words.
Source: the case's min_words, max_words, max_sentences; design.md, section 5.
"""

from collections.abc import Iterator
from types import MappingProxyType

from rubrics.base import Case, Finding, Reply, Rubric, Settings, Span
from rubrics.text import sentences, word_count, words


def _bound(case: Case, settings: Settings, name: str) -> int | None:
    value: int | None = getattr(case, name)
    return settings.get(name) if value is None else value


def _beyond(pieces: tuple[Span, ...], most: int, text: str) -> Span:
    """Return the text from the first piece too many to the end, without the spaces there."""
    return Span(pieces[most].start, len(text.rstrip()))


def check(reply: Reply, case: Case, settings: Settings) -> Iterator[Finding]:
    """Yield one finding for each bound that is not kept."""
    if not reply.text.strip():
        yield Finding("the reply is empty", None, "empty")
        return
    least, most = _bound(case, settings, "min_words"), _bound(case, settings, "max_words")
    n_words = words(reply.text) if least is not None or most is not None else ()
    if least is not None and len(n_words) < least:
        yield Finding(f"{len(n_words)} words, at least {least} are asked for", None, "min_words")
    over: list[tuple[Span, str, str]] = []
    if most is not None and len(n_words) > most:
        message = f"{len(n_words)} words, at most {most} are asked for"
        over.append((_beyond(n_words, most, reply.text), message, "max_words"))
    most = _bound(case, settings, "max_sentences")
    n_sentences = sentences(reply.text) if most is not None else ()
    if most is not None and len(n_sentences) > most:
        message = f"{len(n_sentences)} sentences, at most {most} are asked for"
        over.append((_beyond(n_sentences, most, reply.text), message, "max_sentences"))
    yield from _apart(over)


def _apart(over: list[tuple[Span, str, str]]) -> Iterator[Finding]:
    """Yield findings by their start; each ends where the next begins, so that spans lie apart."""
    over.sort(key=lambda item: item[0].start)
    for i, (span, message, key) in enumerate(over):
        end = over[i + 1][0].start if i + 1 < len(over) else span.end
        yield Finding(message, Span(span.start, end) if end > span.start else None, key)


def measure(reply: Reply, case: Case, settings: Settings) -> dict[str, float]:
    """Return the number of words and sentences."""
    return {"words": word_count(reply.text), "sentences": len(sentences(reply.text))}


RUBRIC = Rubric(
    id="length",
    version=1,
    doc=__doc__,
    check=check,
    settings=MappingProxyType({"min_words": None, "max_words": None, "max_sentences": None}),
    measure=measure,
)
