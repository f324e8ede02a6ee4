"""Near-duplicate prompts: sheet, dev and gate never share one, in any wording."""

import math
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rubrics.base import Case

SHORT = 4  # words: such prompts have too little text to compare but by their normal form
NEAR = 0.72  # of `likeness`: bench/bench_similar.py shows what other bounds find and accuse

# Words that frame a question without saying what it is about.
_FRAME = frozenset(
    "a an the of to in on at for from by with about as into and or but so if than then that this these those"
    " it its is are was were be been being am do does did done can could would should will shall may might"
    " must have has had i me my mine you your we us our they them their he she his her"
    " what which who whom whose when where why how whats hows"
    " please explain describe define tell say show give help understand know mean means meaning called"
    " work works find get make let need want try like just really some any there here also"
    " dont doesnt cant not hi hello hey thanks thank question simple simply quick quickly briefly"
    " difference between example examples term word words sentence sentences short one"
    # the same questions in other words: in what way, for what reason, by which steps
    " way ways manner reason reasons cause causes caused causing come comes came coming happen happens happened"
    " happening occur occurs step steps tip tips trick definition refer refers use uses used"
    " using stand stands people person someone anyone everyone thing things ones made makes making getting gets"
    " got given giving gives showing shows doing done being describes described explained told telling said says"
    " saying meant purpose job idea again more any no not out up off over while during"
    " both same still keep keeps".split()
)
_WHY = re.compile(
    r"\b(?:why|how come|reasons?|caus\w+|led to|because|what (?:makes?|started|keeps?))\b"
)
_OTHER_ASKING = 0.6  # why something is done and how it is done share all their words
_NUMBERS = {
    word: str(n)
    for line in (
        "zero one two three four five six seven eight nine ten eleven twelve",
        "zeroth first second third fourth fifth sixth seventh eighth ninth tenth",
    )
    for n, word in enumerate(line.split())
}
# Endings that leave a word's stem; the longest that fits goes, once.
_PLURAL = (("ies", "y"), ("sses", "ss"), ("es", "e"), ("s", ""))
_ENDINGS = (
    "ations", "ation", "ating", "ically", "ition", "ments", "ates", "ated", "ness", "ment", "ical",
    "ate", "ing", "ion", "ed", "ly", "er", "al", "y", "e",
)  # fmt: skip
_CORPUS = 1_024_908_267_229  # words that the counts are of
_COMMON, _RARE = 4.0, 12.0  # -ln of its share: people 7.7, water 8.5, triangle 11.8, mitosis 14.7
_LEAST = 0.15  # what a common word counts beside a rare one
_TOKEN = re.compile(r"\d+(?:[.,/:^]\d+)*|[^\W\d_]+(?:'[^\W\d_]+)?|[+*/=^<>%-]")


@dataclass(frozen=True, slots=True)
class Clash:
    """Two prompts that are the same or nearly so, with where each stands."""

    first: str
    second: str
    prompt: str
    other: str
    likeness: float
    by: str = "words"  # what found it


@dataclass(frozen=True, slots=True)
class Prompt:
    """A prompt to compare: where it stands, and the user's words (all turns)."""

    where: str
    text: str


def of_case(case: Case) -> Prompt:
    """Take the user's turns of a case; `where` names id and place."""
    text = "\n".join(m.content for m in case.messages if m.role == "user")
    return Prompt(f"{case.split} case {case.id!r} ({case.source})", text)


def normal(text: str) -> str:
    """Return the normal form: compatibility characters, lower case, tokens with single spaces."""
    plain = unicodedata.normalize("NFKC", text).casefold().replace("’", "'")
    return " ".join(_TOKEN.findall(plain))


def stem(word: str) -> str:
    """Cut an English word's endings, so that "plants" and "planting" meet "plant"."""
    if len(word) <= 3 or not word.isalpha():
        return word
    stem = re.sub(r"(?<=[a-z]{2})our(?=$|s$|ed$|ing$|ful$)", "or", word)  # colour, color
    if not stem.endswith(("ss", "us", "is")):
        old, new = next(((a, b) for a, b in _PLURAL if stem.endswith(a)), ("", ""))
        stem = stem.removesuffix(old) + new
    stem = stem.removesuffix(
        next((e for e in _ENDINGS if stem.endswith(e) and len(stem) - len(e) >= 3), "")
    )
    if len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in "sl":
        stem = stem[:-1]  # stopping, stop
    return stem.rstrip("ei") if len(stem) > 3 else stem


@dataclass(frozen=True, slots=True)
class Profile:
    """A prompt as it is compared: normal form, the words it is about by their stems, numbers."""

    normal: str
    content: frozenset[str]
    numbers: frozenset[str]
    why: bool
    weights: Mapping[str, float]


@lru_cache(maxsize=20_000)
def profile(text: str) -> Profile:
    """Return what is compared of a prompt."""
    plain = normal(text)
    tokens = [re.sub(r"'s?", "", t) for t in plain.split()]
    meant = {stem(_NUMBERS.get(t, t)): t for t in tokens if t and t not in _FRAME}
    meant = meant or {t: t for t in tokens}
    numbers = frozenset(t for t in meant if t[:1].isdigit())
    weights = {stem: _weight(_NUMBERS.get(word, word)) for stem, word in meant.items()}
    return Profile(plain, frozenset(meant), numbers, bool(_WHY.search(plain)), weights)


def _weight(word: str) -> float:
    """Return how much a word says, 0.15 to 1: the rarer in English, the more; numbers say most."""
    from rubrics import _frequency

    if not word.isalpha():
        return 1.0
    surprise = -math.log(max(_frequency.count(word), 1000.0) / _CORPUS)
    return min(1.0, max(_LEAST, (surprise - _COMMON) / (_RARE - _COMMON)))


def content(text: str) -> frozenset[str]:
    """Return the stems of the words that say what a prompt is about."""
    return profile(text).content


def likeness(one: str, other: str) -> float:
    """Return how alike two prompts are, from 0 to 1; 1.0 for the same normal form.

    The words that they share, the rare ones counting most, over all words of both (Jaccard) and
    over those of the one that has less to say (overlap): the mean of the two. Other numbers are
    another question.
    """
    a, b = profile(one), profile(other)
    if a.normal == b.normal:
        return 1.0
    if min(len(a.normal.split()), len(b.normal.split())) <= SHORT:
        return 0.0
    if a.numbers and b.numbers and a.numbers != b.numbers:
        return 0.0
    weights = {**a.weights, **b.weights}

    def heft(words: Iterable[str]) -> float:
        return sum(weights[word] for word in sorted(words))  # a sum's order moves its last digit

    shared = heft(a.content & b.content)
    alike = shared / heft(a.content | b.content)
    if min(len(a.content), len(b.content)) > 2:  # a word or two are the subject of many questions
        alike = (alike + shared / min(heft(a.content), heft(b.content))) / 2
    return alike if a.why is b.why else alike * _OTHER_ASKING


def clashes(left: Sequence[Prompt], right: Sequence[Prompt] | None = None) -> Iterator[Clash]:
    """Yield each pair of near-duplicates between two lists, or within one."""
    others = left if right is None else right
    index: dict[str, set[int]] = defaultdict(set)
    for nth, prompt in enumerate(others):
        for key in _keys(prompt.text):
            index[key].add(nth)
    for nth, prompt in enumerate(left):
        near = set().union(*(index[k] for k in _keys(prompt.text) if k in index))
        for other in sorted(near):
            if right is None and other <= nth:
                continue
            score = likeness(prompt.text, others[other].text)
            if score >= NEAR:
                yield Clash(
                    prompt.where, others[other].where, prompt.text, others[other].text, score
                )


def _keys(text: str) -> Iterable[str]:
    return {"=" + normal(text), *content(text)}
