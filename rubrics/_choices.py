"""The options of a question: by letter, by place, by what is left when the others are ruled out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from rubrics import _results
from rubrics._lazy import lazy
from rubrics._terms import negated
from rubrics.base import Span
from rubrics.text import sentences

_LETTERED = lazy(
    r"(?:^|[\s(,;:])\(?([A-Ha-h1-8])[).:]\s+([^\n]+?)(?=\s*[,;.]?\s+\(?[A-Ha-h1-8][).:]\s|\.\s+[A-Z]|[?\n]|$)",
    re.MULTILINE,
)
_UNMARKED = lazy(
    r"(?:(?<=[?.:,;]\s)|(?<=\s)|^)([A-H])\s+([^?\n]+?)(?=\s*[,;]?\s+[A-H]\s+\S|[?\n.]|$)",
    re.MULTILINE,
)
_LISTED = lazy(  # "a noun, a verb or an adjective", "the nucleus or the ribosome"
    r"(?:[:,]|\b(?:is|are|was|were|be|choose|pick|between|either|it|this|that))\s+((?:(?:a|an|the|in|on)\s+)?[\w'’-]+(?:\s[\w'’-]+)?(?:,\s*(?:(?:a|an|the)\s+)?[\w'’-]+(?:\s[\w'’-]+)?)*),?\s+or\s+((?:(?:a|an|the|in|on)\s+)?[\w'’-]+(?:\s[\w'’-]+)?)\s*(?=[?.,;!)]|$)",
    re.IGNORECASE,
)
_PAIR = lazy(r"([\w'’-]+)\s+or\s+(?:(?:a|an|the|in|on)\s+)?([\w'’-]+)\s*(?=[?.,;!)]|$)")
_LETTER = lazy(r"^\(?(?:option\s+)?([A-Ha-h])\)?(?:[.:)]\s*(?P<rest>.+))?$")
_ARTICLE = lazy(r"^(?:a|an|the)\s+", re.IGNORECASE)
_PLACES = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
_OUT_AFTER = r"[^.?!;]{{0,24}}?\b(?:is|are|was|can|could|does|do|would|will|has)(?:\s+(?:also|clearly|just|simply))?\s?(?:not\b|n['’]t\b|wrong|out\b|too\b|impossible|incorrect|false|never)|{0}[^.?!;]{{0,12}}\b(?:cannot|wo?n['’]t|fails?\b|ruled out)"
_OUT = lazy(
    r"\b(?:not|n['’]t|neither|nor|no|never|nothing|wrong|false|out|impossible|cannot|too (?:big|small|large|high|low))\b|n['’]t\b",
    re.IGNORECASE,
)
_OUT_BEFORE = r"\b(?:not|rule[sd]? out|ruling out|cross(?:es|ed)? (?:out|off)|eliminate[sd]?|neither|nor|exclude[sd]?|discard|drop|isn['’]t|aren['’]t|without|get rid of|forget)\b[^.?!;]{{0,50}}?{0}"


@dataclass(frozen=True, slots=True)
class Options:
    """The options in order, and the letters that name them, if any."""

    texts: tuple[str, ...]
    letters: tuple[str, ...] = ()

    def index(self, answer: str) -> int | None:
        """Return which option an answer names, by letter or by text."""
        match = _LETTER.match(answer.strip())
        if match and self.letters and match[1].upper() in self.letters:
            return self.letters.index(match[1].upper())
        wanted = _bare(answer)
        same = [i for i, text in enumerate(self.texts) if _bare(text) == wanted]
        return same[0] if len(same) == 1 else None


def _bare(text: str) -> str:
    return _ARTICLE.sub("", text.strip(" .?!,;'\"")).lower()


@lru_cache(maxsize=256)
def options(prompt: str) -> Options:
    """Return the options that a question names."""
    found = [(m[1].upper(), m[2]) for m in _LETTERED.finditer(prompt)]
    letters = tuple(letter for letter, _ in found)
    if len(found) > 1 and "".join(letters) in ("ABCDEFGH"[: len(found)], "12345678"[: len(found)]):
        return Options(tuple(_bare(text) for _, text in found), letters)
    found = _bare_letters(prompt)
    if found:
        return Options(tuple(_bare(t) for _, t in found), tuple(letter for letter, _ in found))
    match = _LISTED.search(prompt) or _PAIR.search(prompt)
    if not match:
        return Options(())
    listed = [*match[1].split(","), match[2]]
    return Options(tuple(_bare(text) for text in listed))


def _bare_letters(prompt: str) -> list[tuple[str, str]]:
    """Return options whose letters stand without a mark: "A nucleus B vacuole C wall"."""
    found = [(m[1], m[2].strip()) for m in _UNMARKED.finditer(prompt)]
    letters = "".join(letter for letter, _ in found)
    return found if len(found) > 2 and letters == "ABCDEFGH"[: len(found)] else []


def letter_alone(answer: str) -> bool:
    """Say whether an answer is only a letter of an option."""
    match = _LETTER.match(answer.strip())
    return bool(match and not match["rest"])


def by_letter(text: str, known: Options, nth: int) -> Iterator[Span]:
    """Yield where the right letter is named as the right one."""
    if not known.letters:
        return
    small = known.letters[nth].lower()
    letter = rf"(?:{known.letters[nth]}|\({small}(?=\))|{small}(?=\)))"
    named = (
        rf"(?:\b(?i:option|answer|choice|letter|solution|one|it['’]s|it is)\s*(?:is|must be|would be|has to be|:|has to be|here is)?\s*(?:(?i:option|choice|answer|letter)\s+)?[(*“\"_']*(?P<a>{letter})(?!\w)(?!['’]\w|\.\w)(?=[\s).,*”\"_!;:']|$)"
        rf"|\b(?i:choose|pick|select|take|mark|tick|circle|go with|going with|go for|write|put|say|tick off|leaves?(?: us| you)?(?: only| just)?(?: with)?|leaving(?: only| just)?|left with|points to|point to|correct:|right:)\s+(?:(?i:only|just)\s+)?(?:(?i:option|choice|answer|letter)\s+)?[(*“\"_']*(?P<b>{letter})(?!\w)(?=[\s).,*”\"_!;:']|$)"
        rf"|[(*“\"]*(?<!\w)(?P<c>{letter})[)*”\"]*\s+(?:(?i:is|must be|has to be)\s+(?i:the\s+)?(?i:right|correct|answer|best|only|one|true|it\b|what)|(?i:fits|works|it is)\b)"
        rf"|(?:^|\n|[.!:]\s)[*_(\s]*(?P<d>{letter})[*_)]*(?=[.!]?\s*(?:$|\n)|[.!]\s|:\s|,\s(?i:because|since|as)\b|\)\s))"
    )
    for found in re.finditer(named, text):
        span = Span(*found.span(found.lastgroup or 0))
        if not negated(text, span) and not _offered(text, span, known):
            yield span


def _offered(text: str, span: Span, known: Options) -> bool:
    """Say whether this option is named beside another, or only asked about."""
    place = _results.sentence(text, span)
    piece = text[place.start : place.end]
    after = text[span.end : span.end + 30]
    if re.match(r"[)*”\"]*,?\s*(?:or|and)\s+(?:option\s+|maybe\s+)?[(*“\"]*[A-H]\b", after):
        return True
    if re.search(
        r"\b[A-H][)*”\"]*,?\s*(?:or|and)\s+(?:option\s+)?[(*“\"]*$", text[place.start : span.start]
    ):
        return True
    return piece.rstrip().endswith("?") and not _results.offered(text, span) and bool(known.letters)


def by_place(text: str, known: Options, nth: int) -> Iterator[Span]:
    """Yield where the right option is named by its place: "the third one", "the latter"."""
    names = [_PLACES[nth]] if nth < len(_PLACES) else []
    if nth == len(known.texts) - 1:
        names.append("last")
    if len(known.texts) == 2:
        names.append(("former", "latter")[nth])
    named = rf"\b(?:is|it['’]s|be|choose|pick|select|go (?:with|for)|take|mark|tick|circle|answer:)\s+(?P<a>(?:the|your)\s+(?:{'|'.join(names)})(?:\s+(?:option|choice|one|answer|possibility|word|of))?)\b(?!\s+(?:line|step|letter|sentence|thing|law))|\b(?P<b>the\s+(?:{'|'.join(names)})(?:\s+(?:option|choice|one|answer|possibility))?)\s+(?:is|must be)\s+(?:the\s+)?(?:right|correct|answer|one|true|best)\b"
    for found in re.finditer(named, text, re.IGNORECASE):
        span = Span(*found.span(found.lastgroup or 0))
        if not negated(text, span) and (not _results.asked(text, span)):
            yield span


def by_elimination(text: str, known: Options, nth: int) -> Iterator[Span]:
    """Yield where all options but the right one are ruled out."""
    others = [i for i in range(len(known.texts)) if i != nth]
    if not others:
        return
    places = [_ruled_out(text, known, i) for i in others]
    if all(places) and not _mentioned(text, known, nth):
        found = [p for p in places if p]
        yield Span(min(p.start for p in found), max(p.end for p in found))


def _mentioned(text: str, known: Options, nth: int) -> bool:
    """Say whether the right option is ruled out too, or asked about."""
    place = _ruled_out(text, known, nth)
    return place is not None


def _ruled_out(text: str, known: Options, nth: int) -> Span | None:
    forms = [rf"(?<!\w){re.escape(known.texts[nth])}(?:e?s)?(?!\w)"] if known.texts[nth] else []
    if known.letters:
        forms.append(rf"(?-i:\b{known.letters[nth]}\b)(?!['’])")
    form = rf"(?:{'|'.join(forms)})"
    pattern = f"{form}{_OUT_AFTER.format(form)}|{_OUT_BEFORE.format(form)}"
    for match in re.finditer(pattern, text, re.IGNORECASE):
        span = Span(*match.span())
        if not _results.asked(text, Span(span.end - 1, span.end)):
            return span
    for place in sentences(text):
        piece = text[place.start : place.end]
        named = re.search(form, piece, re.IGNORECASE)
        if named and _OUT.search(piece) and not piece.rstrip().endswith("?"):
            return place
    return None
