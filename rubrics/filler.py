"""Words that take a place and say nothing.

What it does: reports empty hedges, stock padding, openers without content, closers that offer
anything and everything, announcing, thinking aloud, the question restated, and circular
sentences. Beside general phrases it measures which sentences bring no content word of their own.
Why: a short reply has no room for sentences that could stand in any reply.
Allowed: the same words in a literal, technical or quoted sense, real qualifications, brief
empathy, a short greeting, a question with a purpose, a summary that was asked for.
Source: the owners' review of "Hello!" (filler); the measures are explained in `_content.py`.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from types import MappingProxyType

from rubrics._circular import circular
from rubrics._content import content, lexical
from rubrics._filler_words import ANNOUNCE, DOUBT, DOUBTS, LITERAL_ORDER, PHRASES, RESTATE
from rubrics._kin import akin, heavy
from rubrics._lazy import lazy
from rubrics._manner import heard
from rubrics._phrases import (
    Hit,
    Index,
    apart,
    content_by_sentence,
    find,
    places,
    tokens_by_sentence,
    view,
    words_by_sentence,
)
from rubrics._tone_words import OTHER_VOICE
from rubrics.base import Case, Finding, Reply, Rubric, Settings, Span
from rubrics.text import MASK

_MESSAGES = {
    "hedge": "An empty hedge: the claim is the same or clearer without it",
    "padding": "Stock padding: the sentence says the same without it",
    "opener": "An opener without content: begin with the answer",
    "closer": "A closer that offers anything: end with a question about the subject",
    "announcing": "Announces what comes instead of saying it",
    "thinking": "Thinks aloud: give the result",
    "restating": "Repeats the question and adds nothing",
    "circular": "Circular: the sentence explains a word by itself or repeats one before",
}
_INDEX = Index(PHRASES)
_RESTATE = lazy(RESTATE.replace(" ", r"\s+"))
_OF_A_DAY = lazy(  # work is done then
    r"\s*(?:when|once|after|before|as soon|switch|count|put|clean|close|check|record|wash|turn|"
    r"write|note|lock|pack|the (?:shop|lab|baker|store|market|workers?|farmers?|till))\b"
)
_ASKS_YES_NO = lazy(
    r"(?:^|[.!?,]\s+)(?:so |and |then )?(?:is|are|was|were|do|does|did|has|have|am|will|would|"
    r"should|can|could|may|must)(?:n't)? (?!you\b)[^.?!]*\?\s*$|\b(?:right|correct|ok)\?\s*$",
    re.IGNORECASE,
)
# A question that the prompt's own words cannot answer, unless it names the answers.
_ASKS_WHAT = lazy(
    r"\W*(?:(?:so|please|hi|hello|hey|ok|and|but),? )*(?:can|could|would|will)?(?: you)?"
    r"(?: please)?\s*"
    r"(?:what|who|when|where|why|how|which|explain|describe|define|tell)\b[^.!]*$",
    re.IGNORECASE,
)
_CHOICE = lazy(r"\b(?:or|either|true|false|right|correct)\b|:", re.IGNORECASE)
_LINK = lazy(
    r"\b(?:is\s+(?:what\s+happens\s+)?when|are\s+when|is|are|was|were|means?|because|since|owing\s+to|due\s+to|refers?\s+to|"
    r"occurs?\s+when|happens?\s+when|takes?\s+place\s+when|consists?\s+of|tells?\s+(?:you|us)|"
    r"shows?\s+(?:you|us)|describes?)\b"
)
_NEGATION = lazy(r"\b(?:not|no|never|cannot|can't|won't|don't|isn't|nor|neither|sorry)\b")
_OFFER = lazy(
    r"\b(?:any(?:thing|time|\s+\w+)?|whatever|whenever|every\w*|always|all|more|else|further)\b"
)
_SERVICE = lazy(r"\b(?:help|assist|answer|ask|support|guide|question|request|message|reply)\w*")
_ME = lazy(r"\b(?:i|i'm|i'll|i'd|me|my|we|we'll|let's|let)\b")
_CHECKS = lazy(r"\b(?:anything|else|more|further|clear|sense|helpful|helped|help)\b")
_SUMMARY = lazy(
    r"\b(?:summar|recap|in your own words|repeat|rephrase|paraphrase|restate|rewrite|simplif|"
    r"translat|"
    r"correct|proofread|edit|conclusion|tl;?dr|tautolog|circular|poem|song|lyrics|story|"
    r"speech|filler|chorus|refrain|hedg|slogan)",
    re.IGNORECASE,
)
_TAUTOLOGY = lazy(r"\b(?:tautolog\w*|circular|by definition|identity|refrain|proverb|trivially)\b")
_NUMBER = lazy(r"\d+")
_WANTED = lazy(  # what the student asks, told to the student
    r"\byou(?:'d like| (?:want|need|wish|wonder|ask|seek|would like|"
    r"are (?:after|asking|wondering|looking)))\b|"
    r"\bin question\b|\b(?:was put|put to me|been asked)\b|"
    r"\b(?:is|are) (?:wanted|asked|sought|required|to be (?:found|explained|shown)|what you)\b"
)
_WANTS = frozenset(
    "reason reasons cause causes hear "
    "want wants wanted ask asks asked asking need needs needed seek sought wonder wondering wish "
    "like know question query task problem request here find show explain tell learn help please "
    "put thing difference namely".split()
)
_FIGURE = lazy(rf"[\d=\"“‘|\u0370-\u1fff\u3040-\ud7ff{MASK}]")
_LABELS = ("*", "#", "-")  # of an item or a heading
_YES = frozenset({"certainly", "absolutely", "definitely", "of course", "sure"})
# What a definition may call its subject without saying anything of it.
_DEFINING = frozenset(
    "studi stud study proces process act action term name shape object person state fact "
    "science field branch area figur form method event happen occur carri perform call nam exist "
    "character property quality".split()
)
# Content words: of written sentences that sound like filler, with so many new ones after the link,
# 1 of 4 is clean, of all others 1 of 50.
_NEW = 5
_MENTIONED = lazy(  # spoken of, as a phrase
    r"[\s\"'”’*_)]{1,4}(?:means|meant|can mean|comes from|expresses|"
    r"is an? (?:\w+ )?(?:adverb|phrase|idiom|word|hedge|conjunction|expression))\b"
)
_OF_WORDS = frozenset("verb verbs modal modals word words express expresses mean means".split())
_AHEAD = 160  # characters: openers stand in the first two sentences
_PERSONS = frozenset("he she him her his hers".split())  # of whom something is said
_CARRIES = 6  # content words: a sentence with more says something
_BARE = 0.7  # beyond the bound, where nothing but the sound tells
_AMID = 0.5  # and more, where a sentence stands among others that say something
_SURE = 1.5  # beyond the bound, for each thing that a sentence brings
_FEWEST = 2  # words: one alone is an answer
_SHORT = 4  # content words: shorter sentences repeat each other without fault


def _literal(low: str, hit: Hit, *, yes_no: bool) -> bool:
    """Whether the phrase is meant in its literal sense here."""
    said = low[hit.start : hit.end]
    before = low[max(0, hit.start - 40) : hit.start]
    if _MENTIONED.match(low, hit.end):
        return True
    if said.endswith("end of the day,"):
        return bool(_OF_A_DAY.match(low, hit.end))
    if said.endswith("order to"):
        return bool(LITERAL_ORDER.search(before)) or before.endswith("the ")
    if hit.key == "opener":
        far = hit.start > _AHEAD
        return far or (yes_no and said in _YES)
    if said in _YES and yes_no and not before.strip():
        return True
    if said.startswith("basically"):
        return "acid" in low or "alkal" in low
    return said == "of course" and before.endswith(("matter ", "part "))


def _phrases(reply: Reply, prompt: str) -> Iterator[Hit]:
    low, hits = view(reply.text), find(reply, _INDEX)
    yes_no = bool(hits) and bool(_ASKS_YES_NO.search(prompt))
    # Far down, a letter or a scene that was asked for speaks in its own voice.
    far = any(hit.start > _AHEAD for hit in hits) and bool(OTHER_VOICE.search(prompt))
    for hit in hits:
        if not (far and hit.start > _AHEAD) and not _literal(low, hit, yes_no=yes_no):
            yield hit


def _has_figures(piece: str) -> bool:
    """Whether digits, formulas, code or quotations bring something that words do not show."""
    return piece.startswith(_LABELS) or bool(_FIGURE.search(piece))


def _empty(
    piece: str, words: Sequence[str], own: set[str], place: int, last: int, known: set[str]
) -> str:
    """Name the kind of a sentence without a content word of its own; "" where it is none."""
    if not words or not own <= known or piece.endswith((":", "：")):
        return ""
    asked = bool(known) and place <= 1 and bool(_RESTATE.match(piece))
    if _NEGATION.search(piece) or (_has_figures(piece) and not asked):
        return ""
    question = piece.endswith("?")
    if place <= 1 and known and not question and _RESTATE.match(piece):
        return "restating" if own else ""
    if question:
        return ""
    if place > 0 and place >= last - 1 and not own and _OFFER.search(piece) and _ME.search(piece):
        return "closer" if _SERVICE.search(piece) or len(words) > 6 else ""
    acts = "try" in words or "again" in words  # "Let's try that again" asks for work
    if not acts and not ANNOUNCE.isdisjoint(words) and _ME.search(piece) and len(words) > 5:
        return "announcing"
    if place == 0 and not own and len(words) > 4 and _SERVICE.search(piece) and _ME.search(piece):
        return "opener"
    return ""


@lru_cache(maxsize=64)
def _roots(prompt: str) -> tuple[str, ...]:
    return tuple(heavy(re.findall(r"[a-z]+(?:'[a-z]+)?", prompt)))


def _retold(piece: str, words: Sequence[str], prompt: str) -> bool:
    """Whether a sentence at the start says what the prompt said, and no more."""
    said = [w for w in heavy(words) if w not in _WANTS]
    if len(said) < _FEWEST or _NEGATION.search(piece) or MASK in piece or '"' in piece:
        return False
    known = _roots(prompt)
    if not all(any(akin(w, k) for k in known) for w in said):
        return False
    if not set(_NUMBER.findall(piece)) <= set(_NUMBER.findall(prompt)):
        return False
    if _WANTED.search(piece):
        return True
    return _asks_what(prompt) and len(said) >= (_FEWEST if piece.endswith("?") else _SHORT)


def _sounds(piece: str, words: Sequence[str], place: int, last: int, beyond: float) -> str:
    """Name the kind of a sentence whose words together sound like filler; "" where they do not."""
    if len(words) < _FEWEST or piece[-1] not in ".!?":
        return ""
    kind = _kind_of_sound(piece, set(words), place, last)
    need = _SURE * _says(piece, words) + (_BARE if kind in {"opener", "padding"} else 0)
    need += _AMID if kind == "padding" and place > 0 else 0
    return kind if beyond > need else ""


def _kind_of_sound(piece: str, used: set[str], place: int, last: int) -> str:
    if len(used & DOUBT) > 1:
        return "hedge"
    if place == last and place > 0 and _OFFER.search(piece):
        return "closer"
    if not ANNOUNCE.isdisjoint(used):
        return "announcing"
    return "opener" if place == 0 and _ME.search(piece) else "padding"


def _says(piece: str, words: Sequence[str]) -> int:
    """Count what a sentence brings: figures, a question, a definition, a person, much content."""
    asks = piece.endswith("?") and not _CHECKS.search(piece)
    many = len(content(words)) > _CARRIES
    person = not _PERSONS.isdisjoint(words)
    return asks + many + person + _has_figures(piece) + _defines(piece)


def _defines(piece: str) -> bool:
    """Whether much follows "is" or "means" that is not before it, as in a definition."""
    link = _LINK.search(piece)
    if not link:
        return False
    before = lexical(re.findall(r"[a-z]+", piece[: link.start()]))
    after = set(content(re.findall(r"[a-z]+", piece[link.end() :])))
    return len(after.difference(before, _DEFINING)) >= _NEW


def _doubt(words: Sequence[tuple[str, int]]) -> Iterator[Hit]:
    """Yield the stretch of a sentence in which doubts are heaped."""
    found = [(w, at) for w, at in words if w in DOUBT]
    if any(w in _OF_WORDS for w, _ in words):
        return
    if len(found) >= DOUBTS and len(found) * 6 >= len(words):
        yield Hit(found[0][1], found[-1][1] + len(found[-1][0]), "hedge")


def _explains_itself(piece: str, words: Sequence[str], asked: str) -> bool:
    """Whether a statement goes round in a circle."""
    if piece[-1] in "?:" or not circular(piece, words, _roots(asked)):
        return False
    return not _has_figures(piece) and not _NEGATION.search(piece)


def _is_plain(piece: str) -> bool:
    return piece[-1] in ".!" and not _has_figures(piece)


def _measures(reply: Reply, prompt: str) -> Iterator[Hit]:
    low, rows, sounds = view(reply.text), words_by_sentence(reply.text), heard(reply.text)
    known = set(content(re.findall(r"[a-z]+(?:'[a-z]+)?", prompt.lower())))
    before, earlier, last, asked = "", set[str](), len(rows) - 1, prompt.lower().replace("’", "'")
    for place, own in enumerate(map(set, content_by_sentence(reply.text))):
        span, words = rows[place]
        piece = low[span.start : span.end]
        kind = _empty(piece, words, own, place, last, known) if own <= known else ""
        if not kind and place == 0 < last and piece[-1] in ".?" and _retold(piece, words, asked):
            kind = "restating"
        again = len(own) >= _SHORT and own <= earlier and _is_plain(before) and _is_plain(piece)
        if not kind and (again or _explains_itself(piece, words, asked)):
            kind = "" if _may_repeat(prompt, low) else "circular"
        beyond = 0 if kind or place not in sounds else sounds[place].get("filler", 0)
        sound = _sounds(piece, words, place, last, beyond) if beyond else ""
        if sound and not OTHER_VOICE.search(prompt):
            kind = sound
        if kind:
            yield Hit(span.start, span.end, kind)
        before, earlier = piece, own


def _asks_what(prompt: str) -> bool:
    """Whether the prompt is a question that its own words do not answer."""
    return bool(_ASKS_WHAT.match(prompt)) and not _CHOICE.search(prompt)


def _may_repeat(prompt: str, low: str) -> bool:
    """Whether prompt or reply make repetition the subject, or ask for it."""
    return bool(_SUMMARY.search(prompt) or _TAUTOLOGY.search(low))


def _doubts(reply: Reply) -> Iterator[Hit]:
    if len(list(places(reply.text, DOUBT))) >= DOUBTS:
        for _, pairs in tokens_by_sentence(reply.text):
            yield from _doubt(pairs)


def check(reply: Reply, case: Case, settings: Settings) -> Iterator[Finding]:
    """Yield each stretch of filler, a phrase before the sentence that holds it."""
    phrases = list(apart(_phrases(reply, case.prompt)))
    measured = [
        hit
        for hit in (*_measures(reply, case.prompt), *_doubts(reply))
        if not any(p.start < hit.end and hit.start < p.end for p in phrases)
    ]
    for hit in apart([*phrases, *measured]):
        yield Finding(_MESSAGES[hit.key], Span(hit.start, hit.end), hit.key)


RUBRIC = Rubric(
    id="filler", version=8, doc=__doc__ or "", check=check, settings=MappingProxyType({})
)
