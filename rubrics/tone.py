"""The wrong tone: flowery, slang, harsh, shouting or gushing.

What it does: reports images that stand in for content (words of many image domains, tied to
abstract nouns), slang and over-familiarity, blame, sarcasm, impatience, comparison and
belittling, words in capitals and doubled marks, and praise out of proportion to the work shown.
Why: a tutor is plain, warm and measured; one clear fault spoils the reply.
Allowed: one analogy that explains, a frank correction, specific praise, one "!" in a greeting,
acronyms, code, mnemonics, quotations, and slang or images where they are the subject.
Source: the owners' review of "Hello!" (flowery metaphors), and what teachers call a plain tone.
"""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType

from rubrics._content import content
from rubrics._frames import FRAMES
from rubrics._images import (
    DOMAIN,
    IMAGERY_WANTED,
    ORNAMENTS,
    TIED,
    TIES,
    TYING,
)
from rubrics._lazy import lazy
from rubrics._manner import heard
from rubrics._phrases import (
    Hit,
    Index,
    apart,
    find,
    places,
    tokens,
    tokens_by_sentence,
    view,
    words_by_sentence,
)
from rubrics._shouting import shouting
from rubrics._tone_words import (
    ADDRESSED,
    ASKS,
    HYPERBOLE,
    MILD_PRAISE,
    OTHER_VOICE,
    PHRASES,
    PRAISE,
    REPORTED,
    SHOWN,
    SHOWS_WORK,
    SUBJECT_IS_TONE,
    TEXT_ASKED,
    YOU,
    YOURS,
)
from rubrics.base import Case, Finding, Reply, Rubric, Settings, Span

_MESSAGES = {
    "flowery": "Images stand in for content: say it plainly",
    "slang": "Slang or over-familiar: plain words fit a tutor",
    "harsh": "Blames, mocks or belittles: name the error and the way forward",
    "shouting": "Shouts: capitals or marks do the work of words",
    "gushing": "Praise out of proportion: name what is right and why",
}
_TABLES = {
    "phrase": PHRASES,
    "frame": FRAMES,
    "ornament": ORNAMENTS,
    "tie": TIES,
    "mild": MILD_PRAISE,
}
_INDEX = Index(  # all in one, since each table costs a look at every word
    (f"{name}/{key}", first, rest) for name, rows in _TABLES.items() for key, first, rest in rows
)
_ENOUGH = 4  # points: two tied images, or one tied image among loose ones of other domains
_DOMAINS = 5  # domains of loose images in two sentences: mixed beyond any one analogy
_WORDS_EACH = 10  # more words than that between images: a list of things, not a style
_WINDOW = 2  # sentences
_OPENING = 120  # letters: further on, a text that was asked for speaks
_EXCLAIMED = 40  # letters: an exclamation needs no address
_ITEM = lazy(r"[*#|>-]|\d+[.)]|\w+:(?: |$)|[^.?!]*\n")  # items, headings, lists: no prose
_NOT = lazy(r"\b(?:not|no|(?:does|is|are|do|did)n't)\b")
_BULLET = lazy(r"[ \t]*(?:[*+-]|\d+[.)])\s")
_REASON = lazy(r"\b(?:because|since)\b")
_FORWARD = lazy(  # work to do next, or an error made small: a correction that leads on
    r"\b(?:let's|together|before\s+you\s+(?:move|go|start|begin)|build\s+on|can\s+you|could\s+you|try\s+(?:again|it|the|to)|look\s+again|check|"
    r"small\s+(?:mistake|error|slip))\b"
)
_TOLD = lazy(
    r"\b(?:if|when|someone|somebody|classmates?|friends?|people|they)\s(?:[^.?!]{0,30}\s)?(?:said|says?|calls?|called|told|tells?)\b"
)
_TO_NOBODY = {  # beyond the bound, where no "you" is said: of what was shown, of this, of anything
    "verdict": {"gushing": 1.0, "harsh": 0.5},
    "nearby": {"gushing": 3.0, "harsh": 0.5},
    "anything": {"gushing": 3.0, "harsh": 1.5},
}
_DENIED = 1.5  # beyond the bound, where the sentence says "not"
_PLAINLY = 2.5  # beyond the bound: images that no talk of images asks for
_RETOLD, _THEIRS = 3, 0.66  # content words, and the share of them that stands in the prompt
_SPOKEN = frozenset({"harsh", "gushing", "slang", "flowery"})  # by the tutor, not by a text
_VERDICT = lazy(  # of what the student has just shown or asked, without a "you"
    r"\W*(?:(?:and|but|oh|wow|well|now|honestly|frankly|truly|yes),? )*"
    r"(?:(?:this|that|it|these|those)"
    r"(?: (?:is|was|are|were|must|deserves?|belongs?)\b|'s|"
    r" \w+ (?:is|was|has|deserves?|belongs?|shows?)\b)|"
    r"(?:what|such|how|here|i|i'm|i've|i'd|my|never|rarely|seldom|hardly|few|nobody|no|only|words|"
    r"wow|oh|pure|sheer)\b)"
)
_FILLER = {"filler"}  # the rubric of that name speaks of it
_PRAISES = 3  # words of praise in two sentences: more than one thing can earn


def _found(reply: Reply) -> dict[str, list[Hit]]:
    """Return what stands in the reply of each table."""
    found: dict[str, list[Hit]] = {name: [] for name in _TABLES}
    for hit in find(reply, _INDEX):
        table, _, key = hit.key.partition("/")
        found[table].append(hit._replace(key=key))
    return found


def _phrases(reply: Reply, prompt: str, found: Mapping[str, list[Hit]]) -> Iterator[Hit]:
    low, asked = view(reply.text), prompt.lower()
    far = bool(TEXT_ASKED.search(prompt))
    frames = (hit for hit in found["frame"] if _to_you(low, hit))
    for hit in (*found["phrase"], *frames):
        if hit.key in {"slang", "harsh"} and _is_about_tone(prompt, low):
            continue
        if far and hit.start > _OPENING:
            continue
        if low[hit.start : hit.end] in asked:  # the student's own words are discussed
            continue
        if hit.key == "harsh" and REPORTED.search(low[max(0, hit.start - 60) : hit.start]):
            continue
        yield hit


@lru_cache(maxsize=64)
def _is_about_tone(prompt: str, low: str) -> bool:
    return bool(SUBJECT_IS_TONE.search(prompt) or SUBJECT_IS_TONE.search(low))


@lru_cache(maxsize=64)
def _is_about_images(prompt: str, low: str) -> bool:
    return bool(IMAGERY_WANTED.search(prompt) or IMAGERY_WANTED.search(low))


def _to_you(low: str, hit: Hit) -> bool:
    """Whether the sentence around a frame speaks to the student, and of the student's work."""
    start = max(low.rfind(mark, 0, hit.start) for mark in ".!?\n") + 1
    if hit.key != "gushing" and not _in_list(low, hit.start):
        return True
    ends = (low.find(mark, hit.end) for mark in ".!?\n")
    said = low[start : min((at for at in ends if at >= 0), default=len(low))]
    exclaimed = hit.key == "gushing" and len(said) < _EXCLAIMED
    return exclaimed or bool(YOU.search(said) or _VERDICT.match(said) or SHOWN.search(said))


def _in_list(low: str, at: int) -> bool:
    """Whether the line is an item of a list."""
    return bool(_BULLET.match(low, low.rfind("\n", 0, at) + 1))


def _sounds(reply: Reply, prompt: str) -> Iterator[Hit]:
    """Yield the sentences whose words together sound harsh, gushing, flowery or slangy."""
    low, mentioned = view(reply.text), prompt.lower()
    rows = words_by_sentence(reply.text)
    for at, scores in heard(reply.text).items():
        span, words = rows[at]
        piece = low[span.start : span.end]
        if scores.keys() == _FILLER or _ITEM.match(piece):
            continue
        if _in_list(low, span.start) and not YOURS.search(piece):
            continue
        silent = _silent(low, prompt, piece, scores)
        if (at or len(rows) == 1) and TEXT_ASKED.search(prompt):
            silent |= _SPOKEN
        left = [(score, k) for k, score in scores.items() if k not in silent]
        if not left or _is_theirs(words, mentioned):
            continue
        if not (max(left)[1] == "flowery" and _as_asked(words, mentioned)):
            yield Hit(span.start, span.end, max(left)[1])


def _silent(low: str, prompt: str, piece: str, scores: Mapping[str, float]) -> set[str]:
    """Return the manners that are no fault here: the subject, or nobody is addressed."""
    off = {"filler"}
    if "flowery" in scores and _is_about_images(prompt, low):
        asked = IMAGERY_WANTED.search(prompt) or scores["flowery"] < _PLAINLY
        off |= {"flowery"} if asked else set()
    if ("slang" in scores or "harsh" in scores) and _is_about_tone(prompt, low):
        off |= {"slang", "harsh"}
    if not YOU.search(piece):
        near = "nearby" if ADDRESSED.search(piece) else "anything"
        needed = _TO_NOBODY[
            "verdict" if (piece.endswith("!") and " " in piece) or _VERDICT.match(piece) else near
        ]
        off |= {k for k, least in needed.items() if scores.get(k, 0) < least}
    if scores.get("gushing", 0) < _DENIED and _NOT.search(piece):
        off.add("gushing")
    if _FORWARD.search(piece) or _TOLD.search(piece) or piece.endswith(":"):
        off.add("harsh")
    if _REASON.search(piece) or piece.endswith(":"):  # praise or image with its reason
        off.add("gushing")
    return off


def _is_theirs(words: Sequence[str], mentioned: str) -> bool:
    """Whether a sentence is the student's own, said again."""
    own = set(content(words))
    return len(own) > _RETOLD and sum(w in mentioned for w in own) >= _THEIRS * len(own)


def _as_asked(words: Sequence[str], mentioned: str) -> bool:
    """Whether the images are those of the prompt."""
    images = [w for w in words if w in DOMAIN]
    return bool(images) and sum(w in mentioned for w in images) * 2 >= len(images)


def _images(reply: Reply, prompt: str, found: Mapping[str, list[Hit]]) -> Iterator[Hit]:
    """Yield the stretch of two sentences in which images pile up, or a mere ornament."""
    low, mentioned, (words, offsets) = view(reply.text), prompt.lower(), tokens(reply.text)
    images = [
        (words[at], offsets[at]) for at in places(reply.text, DOMAIN) if words[at] not in mentioned
    ]
    if not images:
        return
    tied = _tied(low, mentioned, images, found["tie"])
    for hit in apart(found["ornament"]):
        if low[hit.start : hit.end] not in mentioned:
            yield hit
    at_images, ties = [at for _, at in images], [hit.start for hit in tied]
    spans = [span for span, _ in words_by_sentence(reply.text)]
    for at in range(len(spans)):
        start, end = spans[at].start, spans[min(at + _WINDOW, len(spans)) - 1].end
        loose = images[bisect_left(at_images, start) : bisect_left(at_images, end)]
        if not loose:
            continue
        links = tied[bisect_left(ties, start) : bisect_left(ties, end)]
        domains = {DOMAIN[w] for w, _ in loose}
        dense = len(loose) * _WORDS_EACH >= low.count(" ", start, end)
        strength = 2 * len(links) + len(domains)
        if (links and strength >= _ENOUGH) or (dense and len(domains) >= _DOMAINS):
            marks = [(i, i + len(w)) for w, i in loose] + [(hit.start, hit.end) for hit in links]
            yield Hit(min(a for a, _ in marks), max(b for _, b in marks), "flowery")


def _tied(
    low: str, mentioned: str, images: Sequence[tuple[str, int]], ties: Sequence[Hit]
) -> list[Hit]:
    """Return where images and abstract nouns are tied to each other, in text order."""
    matches = [TIED.match(low, at) for word, at in images if word in TYING]
    tied = [Hit(*match.span(), "flowery") for match in matches if match]
    tied += [
        hit for hit in ties if low[hit.start : hit.end].rsplit(maxsplit=1)[-1] not in mentioned
    ]
    return sorted(tied)


def _ornaments(reply: Reply, prompt: str, found: Mapping[str, list[Hit]]) -> list[Hit]:
    """Return the images, unless prompt or reply is about imagery."""
    hits = list(_images(reply, prompt, found))
    return [] if hits and _is_about_images(prompt, view(reply.text)) else hits


def _praise(reply: Reply, prompt: str, found: Mapping[str, list[Hit]]) -> Iterator[Hit]:
    """Yield praise that says more than the work: hyperbole, heaps, or praise for nothing shown."""
    low = view(reply.text)
    rows = words_by_sentence(reply.text)
    for at, (span, words) in enumerate(rows):
        sentence = low[span.start : span.end]
        if "you" not in sentence or not YOU.search(sentence):
            continue
        if match := HYPERBOLE.search(sentence):
            yield Hit(span.start + match.start(), span.start + match.end(), "gushing")
        following = rows[at + 1][1] if at + 1 < len(rows) else ()
        if at < _WINDOW and sum(map(PRAISE.__contains__, (*words, *following))) >= _PRAISES:
            two = tokens_by_sentence(reply.text)[at : at + 2]
            heaped = [(w, i) for _, pairs in two for w, i in pairs if w in PRAISE]
            yield Hit(heaped[0][1], heaped[-1][1] + len(heaped[-1][0]), "gushing")
    if found["mild"] and not _shows_work(prompt):
        yield from apart(found["mild"])


def _shows_work(prompt: str) -> bool:
    return not ASKS.search(prompt) or bool(SHOWS_WORK.search(prompt))


def check(reply: Reply, case: Case, settings: Settings) -> Iterator[Finding]:
    """Yield each fault of tone."""
    prompt, found = case.prompt, _found(reply)
    hits: list[Hit] = [
        *_phrases(reply, prompt, found),
        *_ornaments(reply, prompt, found),
        *_praise(reply, prompt, found),
    ]
    if not (case.format and case.format.casing == "upper"):
        hits += shouting(reply.text, prompt)
    sounds = (
        hit
        for hit in _sounds(reply, prompt)
        if not any(h.start < hit.end and hit.start < h.end for h in hits)
    )
    faults = [*hits, *sounds]
    if not faults or OTHER_VOICE.search(prompt):
        return
    for hit in apart(faults):
        yield Finding(_MESSAGES[hit.key], Span(hit.start, hit.end), hit.key)


RUBRIC = Rubric(id="tone", version=8, doc=__doc__ or "", check=check, settings=MappingProxyType({}))
