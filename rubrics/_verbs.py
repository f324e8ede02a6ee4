"""Verbs that do not fit their subject or their auxiliary, shown by counts of word pairs.

A word is surely a verb where "to" stands before it far more often than an article does; a word
that may be a noun too ("the plant need the light") counts as a verb before a determiner.
"""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from rubrics import _faults, _frequency, _word_kinds
from rubrics._faults import Fault
from rubrics._lazy import lazy
from rubrics.base import Span
from rubrics.text import MASK

_SEEN = 1e5  # the rarest pair of the list
_VERB = 10  # times that "to" is likelier before a sure verb than an article
_FITS = 5  # times that the right form is more frequent after the pronoun than the wrong one
# Nouns whose form says nothing of their number, and words that stand for a noun.
_UNCOUNTED = frozenset(
    "people children men women police cattle data media bacteria criteria phenomena vertices mice feet teeth geese sheep fish deer series species news means lens maths"
    " class team group family staff crew pair majority rest number variety following few many others public crowd audience committee government couple lot half none most least more less same only"
    " one two three four five six seven eight nine ten first second third last next other latter former rich poor old young good bad best new big small long short high low right left way time moment day year week place reason".split()
)
_SAME = frozenset(  # a participle, or a past, that looks like the bare form
    "become come run read put set cut let hit cost hurt shut split spread cast bet burst quit rid shed thrust overcome wed forecast broadcast knit beat upset reset offset".split()
)
_PRONOUN = r"(?P<subject>[Hh]e|[Ss]he|[Ii]t|[Ww]e|[Tt]hey|[Yy]ou|I)"
_AT = r"(?:^|(?<=[.!?:]\s)|(?<=\n)|(?<=, )|(?<=\band )|(?<=\bbut )|(?<=\bbecause )|(?<=\bsince )|(?<=\bwhen )|(?<=\bWhen )|(?<=\bif )|(?<=\bIf )|(?<=\bso )|(?<=, and ))"
_DETERMINER = r"(?:the|an?|its|his|her|their|our|your|my|us|them|him|me|this|these|those|all|some|no|each|every|what|how|why|into|from)"
_START = r"(?:^|(?<=[.!?:]\s)|(?<=\n)|(?<=\bwhen )|(?<=\bWhen )|(?<=\bif )|(?<=\bIf )|(?<=\bbecause )|(?<=\bBecause )|(?<=\bAs )|(?<=\bwhile )|(?<=, and ))"
_BY_PRONOUN = lazy(rf"{_AT}{_PRONOUN} (?P<verb>(?!need not\b|dare )[a-z]{{3,}})\b(?!['’-])")
_BY_THIS = lazy(
    rf"(?:^|(?<=[.!?]\s))(?P<subject>This|That) (?P<verb>[a-z]{{3,}})(?= (?P<next>{_DETERMINER})\b)"
)
_BY_NOUN = lazy(
    rf"{_START}(?P<det>[Tt]he|[Aa]n?|[Ee]ach|[Ee]very|[Mm]y|[Yy]our|[Oo]ur|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Tt]hese|[Tt]hose|[Bb]oth|[Mm]any|[Aa]ll|[Ss]ome|[Mm]ost) (?:(?:two|three|four|five|other|same) |[a-z]+['’]s )?(?P<noun>[a-z]{{3,}})(?: {MASK}{{1,2}})? (?P<verb>[a-z]{{3,}})\b(?!['’-])(?: (?P<next>{_DETERMINER})\b)?"
)
_BARE_NOUN = lazy(
    rf"(?:^|(?<=[.!?]\s))(?P<noun>[A-Z][a-z]{{2,}}) (?P<verb>is(?! an?\b| the\b| one\b)|[a-z]{{3,}})\b(?!['’-])(?: (?P<next>{_DETERMINER})\b)?"
)
_AFTER_AUXILIARY = lazy(
    r"\b(?:(?:[Dd]oes|[Dd]o|[Dd]id|[Ww]ould|[Ss]hould|[Cc]ould)n['’]t|[Dd](?:oes|o|id) not|[Cc]annot|[Cc]an['’]t|[Ww]on['’]t|[Ww]ould|[Ss]hould|[Cc]ould|(?:[Dd]oes|[Dd]id) (?:it|he|she|you|we|they|this|that)|(?<!the )(?<!a )(?<!free )(?<!his )(?<!her )(?<!good )(?<!your )(?:will|must)) (?P<verb>[a-z]{2,}s)\b(?!['’-])"
)
_AFTER_BE = lazy(
    r"(?<!what )(?<!What )(?<!All )(?<!all )\b(?:I am|I['’]m|(?:[Ii]t|[Hh]e|[Ss]he|[Ww]hich) (?:is|was)|(?:[Ww]e|[Tt]hey|[Yy]ou|[Ww]hich) (?:are|were)) (?P<verb>[a-z]{3,})\b(?!['’-])"
)
_AFTER_HAVE = lazy(
    r"(?:\b(?:I|[Ww]e|[Tt]hey|[Yy]ou)(?:['’]ve| have)|\b(?:[Hh]e|[Ss]he|[Ii]t) has|\b[Hh]as (?:already|just|never)|\b[Hh]ave (?:already|just|never)) (?P<verb>[a-z]{3,})\b(?!['’-])"
)
_AFTER_TO = lazy(r"\b(?:want|need|try|able|have|has|had|going|how|used|order|easy|hard|important|possible|necessary) to (?P<verb>[a-z]{2,}s)\b(?!['’-])")  # fmt: skip


# Small words that the counts take for verbs: "the waste you need", "a star like the Sun".
_SMALL = frozenset(
    w for w, kind in _word_kinds.KIND_OF.items() if kind in ("I", "YOU", "WE", "IT", "THEY", "DET", "NEG", "WH", "PREP", "CONJ", "WHY", "IF")
) | {"like", "nothing", "anything", "something", "everything", "outside", "inside", "near"}  # fmt: skip


@lru_cache(maxsize=4096)
def _verb(word: str) -> bool:
    """Say whether a word is surely a bare verb."""
    used = 0 if word in _SMALL else _frequency.pair("to", word)
    noun = _frequency.pair("the", word) + _frequency.pair("a", word)
    return used >= _SEEN and used >= _VERB * noun


def _may_be_verb(word: str) -> bool:
    used = 0 if word in _SMALL else _frequency.pair("to", word)
    return used >= 2 * _SEEN and word in _frequency.spelled()


@lru_cache(maxsize=4096)
def third(verb: str) -> str:
    """Return the form after he, she or it; "" where the word has none."""
    if verb in ("have", "do", "go"):
        return {"have": "has", "do": "does", "go": "goes"}[verb]
    if re.search(r"[^aeiou]y$", verb):
        made = verb[:-1] + "ies"
    else:
        made = verb + ("es" if verb.endswith(("s", "x", "ch", "sh", "z")) else "s")
    return made if made in _frequency.spelled() else ""


@lru_cache(maxsize=4096)
def bare(verb: str) -> str:
    """Return the bare form of one that ends in s; "" where it is none."""
    stems = ("have" if verb == "has" else "", verb[:-1], verb[:-2], verb[:-3] + "y")
    made = [s for s in stems if len(s) > 1 and s in _frequency.spelled() and third(s) == verb]
    return max(made, key=lambda stem: _frequency.pair("to", stem), default="")


def _after_pronoun(match: re.Match[str]) -> str:
    subject, verb = match["subject"].lower(), match["verb"]
    single = subject in ("he", "she", "it", "this", "that")
    right = third(verb) if single else bare(verb)
    if not right or not _may_be_verb(verb if single else right):
        return ""
    used, written = _frequency.pair(subject, right), _frequency.pair(subject, verb)
    return right if used >= 2 * _SEEN and used >= _FITS * written else ""


def _after_noun(match: re.Match[str]) -> str:
    noun, verb = match["noun"].lower(), match["verb"]
    compound = verb not in _BE and _frequency.pair(noun, verb) > 0
    if noun in _UNCOUNTED or verb in _SAME or compound:
        return ""  # "the study plan the teacher gave", "the work put in"
    plural, determiner = _is_plural(noun), match.groupdict().get("det")
    if not plural and (not _is_singular(noun) or not (determiner or _never_verb(noun))):
        return ""
    if determiner and determiner.lower() in _PLURAL_ONLY and not plural:
        return ""
    if not determiner and verb in _BE:
        return "" if (verb in _ONE) != plural else _BE[verb]
    right = bare(verb) if plural else third(verb)
    base = right if plural else verb
    if not right or not (_verb(base) or (_may_be_verb(base) and (match["next"] or plural))):
        return ""
    if plural and not _verb(base) and _frequency.pair("it", verb) < 2 * _SEEN:
        return ""  # a plural beside a plural: "the sports results"
    return right


_BE = {"is": "are", "was": "were", "has": "have", "are": "is", "were": "was", "have": "has"}
_ONE = frozenset({"is", "was", "has"})
_PLURAL_ONLY = frozenset("these those both many all some most".split())


@lru_cache(maxsize=4096)
def _is_plural(noun: str) -> bool:
    """Say whether a noun is a plural: its singular is known, and "are" follows it, not "is"."""
    if not noun.endswith("s") or noun.endswith(("ss", "us", "is", "ics")):
        return False
    stems = (noun[:-1], noun[:-2], noun[:-3] + "y")
    known = any(len(s) > 2 and _frequency.count(s) >= 1e6 and s in _frequency.spelled() for s in stems)  # fmt: skip
    are, is_ = _frequency.pair(noun, "are"), _frequency.pair(noun, "is")
    return known and are >= _SEEN and are >= 3 * is_


@lru_cache(maxsize=4096)
def _is_singular(noun: str) -> bool:
    """Say whether "is" follows a noun, not "are"; "analysis" and its like are singular by form."""
    is_, are = _frequency.pair(noun, "is"), _frequency.pair(noun, "are")
    if noun.endswith("sis"):
        return True
    if noun.endswith("s") or is_ < _FITS * are:
        return False
    return is_ >= _SEEN or (is_ == are == 0 and f"{noun}s" in _frequency.spelled())


def _never_verb(noun: str) -> bool:
    """Say whether a word that begins a sentence is a noun: no order, no adverb."""
    the = _frequency.pair("the", noun)
    return noun.endswith("sis") or the >= max(_SEEN, _VERB * _frequency.pair("to", noun))


def _bare_of(match: re.Match[str]) -> str:
    right = bare(match["verb"])
    return right if right and (_verb(right) or _pronoun_before(match)) else ""


def _pronoun_before(match: re.Match[str]) -> bool:
    right = bare(match["verb"])
    near = re.search(r"(?: (?:it|he|she|you|we|they)|^will|^must) \w+$", match[0])
    return bool(near) and _may_be_verb(right) and _frequency.pair("it", match["verb"]) >= _SEEN


def _participle(match: re.Match[str]) -> str:
    verb = match["verb"]
    return "?" if _verb(verb) and verb not in _SAME and third(verb) else ""


_DISAGREE = "the verb does not agree with its subject"
_RULES: tuple[tuple[str, re.Pattern[str], Callable[[re.Match[str]], str], str], ...] = (
    ("PronounVerb", _BY_PRONOUN, _after_pronoun, _DISAGREE),
    ("PronounVerb", _BY_THIS, _after_pronoun, _DISAGREE),
    ("NounVerb", _BY_NOUN, _after_noun, _DISAGREE),
    ("NounVerb", _BARE_NOUN, _after_noun, _DISAGREE),
    ("ModalForm", _AFTER_AUXILIARY, _bare_of, "the bare verb follows here"),
    ("ToForm", _AFTER_TO, _bare_of, "the bare verb follows 'to'"),
    ("BeVerb", _AFTER_BE, _participle, "two verbs clash"),
    ("HaveVerb", _AFTER_HAVE, _participle, "the past participle is needed after 'have'"),
)


def faults(view: str) -> Iterator[Fault]:
    """Yield the verbs of a view of the prose that are in the wrong form."""
    for key, pattern, write, message in _RULES:
        for match in pattern.finditer(view):
            if better := write(match):
                yield Fault(
                    Span(*match.span("verb")),
                    key,
                    _faults.GRAMMAR,
                    message,
                    () if better == "?" else (better,),
                )
