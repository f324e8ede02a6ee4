"""What a sentence shows of itself: mood, first words, kinds of words, context; and a fitted sum.

What it reads: the words, how the sentence begins, its mood (a question, an imperative by its
verb, what the tutor says of "I", of "you", of the subject), the patterns of `_speech.py`, what the
student's message is (`KINDS`), how far the sentence takes it up, and what the reply
said before.
What it says: for each part a sum of weights, the higher the likelier the sentence is that part;
`_acts_context.py` weighs it with those of the sentences around it.
The weights (`acts.txt`) are a logistic regression fitted by `bench/fit_parts.py` on
replies written for it.
"""

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import pairwise

from rubrics import _asked, _speech
from rubrics._content import STOP
from rubrics._forms import asks, forms
from rubrics._lazy import lazy
from rubrics._spoken import clauses
from rubrics._weights import Table
from rubrics._word_kinds import KIND_OF
from rubrics.text import MASK

_TOKEN = lazy(
    rf"(?P<eq>[\w.²³]+\s*[=≈]\s*[-−\w.²³]+)|(?P<num>\d[\d.,/%]*)|(?P<quote>{MASK})"
    r"|(?P<word>[^\W\d_]+(?:['’][^\W\d_]+)*)|(?P<mark>[,;:()])"
)
_CLAUSE_AFTER = frozenset({",", ";", ":", "and", "but", "then", "so", "or", "now", "first", "next"})
_LENGTHS = (2, 4, 6, 9, 13, 18, 25)
_ENDINGS = ("ing", "ed", "ly", "tion", "ness", "est", "er", "s")
_SHORTEST_STEM = 3
_MOST_SHARED, _MOST_AGAIN = 3, 2
_WORD = lazy(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+")
_NUMBERS = re.compile(r"\d+(?:\.\d+)?")
_MOOD_QUESTION, _MOOD_ORDER, _MOOD_SAID = "ask", "order", "say"
_ORDERS = frozenset({"STEP", "STUDY", "MIND"})
_SUBJECTS = frozenset({"I", "YOU", "WE", "IT", "THEY"})


def kind_of(word: str) -> str:
    """Return the kind of a small-letter word: from the table, else by its ending."""
    kind = KIND_OF.get(word)
    if kind:
        return kind
    if word.endswith("n't"):
        return "NEG"
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) >= len(ending) + _SHORTEST_STEM:
            return f"-{ending}"
    return "X"


def tokens_of(sentence: str) -> list[tuple[str, str]]:
    """Return the words and marks of a sentence, each with its kind."""
    found = []
    for m in _TOKEN.finditer(sentence):
        group = m.lastgroup or ""
        word = m[0].lower().replace("’", "'")
        found.append(
            (
                word if group in {"word", "mark"} else f"<{group}>",
                kind_of(word) if group == "word" else group.upper(),
            )
        )
    return found


@lru_cache(maxsize=256)
def about_prompt(prompt: str) -> tuple[str, ...]:
    """Return what the student's message is, in one word and in several."""
    found = [name for name, pattern in _asked.KINDS.items() if pattern.search(prompt)]
    digits = "numbers" if any(c.isdigit() for c in prompt) else "no-numbers"
    return (f"is-{_asked.situation(prompt)}", digits, *found)


def features(sentence: str, prompt: str, before: Sequence[str], *, last: bool) -> set[str]:
    """Return what is read of one sentence.

    Args:
        sentence: Without list marks; each quotation or code is one mask character.
        prompt: The student's message.
        before: The sentences that the reply said before, in order.
        last: Whether the reply ends here.
    """
    pairs = tokens_of(sentence)
    words = [w for w, k in pairs if k != "MARK"]
    kinds = [k for w, k in pairs if k != "MARK"]
    found = {f"w={w}" for w in words} | {f"k={k}" for k in kinds}
    found |= {f"b={a} {b}" for a, b in pairwise(("^", *words, "$"))}
    found |= {f"r={form}" for form in forms(sentence, prompt)}
    found |= {f"kk={a},{b}" for a, b in pairwise(kinds)}
    found |= _beginning(words, kinds)
    mood = _mood(sentence, pairs)
    found |= {f"mood={mood}"} | _clauses(pairs) | _takes_up(words, prompt, before, mood)
    found |= {f"n{k}" for k in _LENGTHS if len(words) >= k}
    found |= _numbers(sentence, prompt)
    marks = _speech.marks(sentence)
    found |= marks
    said = about_prompt(prompt)
    letters = {m[:1] for m in marks}
    for p in said:
        found |= {f"p={p}", f"p={p},{mood}", f"p={p},k1={kinds[0] if kinds else ''}"}
        found |= {f"p={p},{m}" for m in letters}
        found |= {f"p={p},{f}" for f in _numbers(sentence, prompt)}
        if not before:
            found |= {f"p={p},opens", f"p={p},opens,{mood}"}
    past = _past(before)
    if before:
        found |= {f"{f},{mood}" for f in past if f.startswith("prev")}
    found.add("opens" if not before else f"at{min(len(before), 3)}")
    if last:
        found.add("last")
    found |= past
    if sentence.rstrip()[-1:] in {"!", ":", "…"}:
        found.add(f"end={sentence.rstrip()[-1]}")
    return found


@lru_cache(maxsize=512)
def _own_words(text: str) -> frozenset[str]:
    """Return the words of a text that say what it is about, and its numbers."""
    found = (m[0].lower().replace("’", "'") for m in _WORD.finditer(text))
    return frozenset(w for w in found if w not in STOP)


def _takes_up(words: Sequence[str], prompt: str, before: Sequence[str], mood: str) -> set[str]:
    """Return how many words the sentence shares with the message, and with what went before."""
    own = _own_words(" ".join(words))
    shared = min(len(own & _own_words(prompt)), _MOST_SHARED)
    again = min(sum(bool(own & _own_words(s)) for s in before), _MOST_AGAIN)
    return {f"ov{shared}", f"ov{shared},{mood}", f"ovb{again}"}


def _beginning(words: Sequence[str], kinds: Sequence[str]) -> set[str]:
    found = {f"f={' '.join(words[:n])}" for n in (1, 2, 3) if len(words) >= n}
    return found | {f"fk={' '.join(kinds[:n])}" for n in (1, 2, 3) if len(kinds) >= n}


def _mood(sentence: str, pairs: Sequence[tuple[str, str]]) -> str:
    if asks(sentence):
        return _MOOD_QUESTION
    kinds = [k for _, k in pairs if k not in {"ADV", "MARK"}]
    if not kinds:
        return _MOOD_SAID
    if kinds[0] in _ORDERS:
        return f"{_MOOD_ORDER}-{kinds[0]}"
    return f"{_MOOD_SAID}-{kinds[0]}" if kinds[0] in _SUBJECTS else _MOOD_SAID


def _clauses(pairs: Sequence[tuple[str, str]]) -> set[str]:
    """Return how each clause begins after the first."""
    found = set()
    for (w, _), (after, kind) in pairwise(pairs):
        if w in _CLAUSE_AFTER and kind != "MARK":
            found |= {f"c={after}", f"ck={kind}"}
    return found


def _numbers(sentence: str, prompt: str) -> set[str]:
    own = set(_NUMBERS.findall(sentence))
    if not own:
        return set()
    given = set(_NUMBERS.findall(prompt))
    found = {"digits"}
    found.add(
        "digits=new" if not own & given else "digits=given" if own <= given else "digits=both"
    )
    if _speech.EQUATION.search(sentence):
        found |= {f"sum={f}" for f in found if f != "digits"} | {"sum"}
    return found


def _past(before: Sequence[str]) -> set[str]:
    found = set()
    for s in before:
        found |= {f"past={m[0]}" for m in _speech.marks(s)}
    if before:
        found |= {f"prev={m[0]}" for m in _speech.marks(before[-1])}
        found.add("prev=asked" if asks(before[-1]) else "prev=said")
    return found


@cache
def _table() -> Table:
    """Read the weights: in hundredths, one for each part."""
    return Table("acts.txt")


def sums(sentence: str, prompt: str, before: Sequence[str], *, last: bool) -> tuple[float, ...]:
    """Return for each part how likely the sentence, or a clause of it, is that part."""
    each = [_sums(features(piece, prompt, before, last=last)) for piece in clauses(sentence)]
    return tuple(max(column) / 100 for column in zip(*each, strict=True))


def _sums(found: set[str]) -> list[int]:
    rows = filter(None, map(_table().row, found))
    return list(map(sum, zip(_table().bias, *rows, strict=True)))
