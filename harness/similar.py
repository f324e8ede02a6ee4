"""Near-duplicate prompts: sheet, dev and gate never share one, in any wording."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from rubrics.base import Case

SHORT = 4  # words: such prompts have too little text to compare but by their normal form
NEAR = 0.6  # share of the content words of both that they have in common (Jaccard)

# Words that frame a question without saying what it is about.
_FRAME = frozenset(
    "a an the of to in on at for from by with about as into and or but so if than then that this these those"
    " it its is are was were be been being am do does did done can could would should will shall may might"
    " must have has had i me my mine you your we us our they them their he she his her"
    " what which who whom whose when where why how whats hows"
    " please explain describe define tell say show give help understand know mean means meaning called"
    " work works find get make let need want try like just really some any there here also"
    " dont doesnt cant not hi hello hey thanks thank question simple simply quick quickly briefly"
    " difference between example examples term word words sentence sentences short one".split()
)
_TOKEN = re.compile(r"\d+(?:[.,/:^]\d+)*|[^\W\d_]+(?:'[^\W\d_]+)?|[+*/=^<>%-]")


@dataclass(frozen=True, slots=True)
class Clash:
    """Two prompts that are the same or nearly so, with where each stands."""

    first: str
    second: str
    prompt: str
    other: str
    likeness: float


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


def _stem(word: str) -> str:
    """Cut the commonest English endings, so that "plants" and "planting" meet "plant"."""
    for ending in ("ing", "edly", "ed", "ies", "es", "s", "ly"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)] + ("y" if ending == "ies" else "")
    return word


def content(text: str) -> frozenset[str]:
    """Return the stems of the words that say what a prompt is about."""
    tokens = [t.replace("'", "") for t in normal(text).split()]
    kept = frozenset(_stem(t) for t in tokens if t not in _FRAME)
    return kept or frozenset(tokens)


def likeness(one: str, other: str) -> float:
    """Return how alike two prompts are, from 0 to 1; 1.0 for the same normal form."""
    first, second = normal(one), normal(other)
    if first == second:
        return 1.0
    if min(len(first.split()), len(second.split())) <= SHORT:
        return 0.0
    a, b = content(one), content(other)
    return len(a & b) / len(a | b)


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
