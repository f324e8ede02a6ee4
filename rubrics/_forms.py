"""Which forms of speech a sentence has that its words alone don't show, in view of the prompt."""

from functools import lru_cache

from rubrics import _asked, _speech
from rubrics._content import STOP
from rubrics._lazy import lazy
from rubrics._spoken import clauses

_VALUE = lazy(r"\d[\d,]*(?:\.\d+)?")
_WORD = lazy(r"[^\W_]+")
_CERTAIN = 2  # words that say where to look
_FULL = 8  # words of a sentence that explains what was asked


@lru_cache(maxsize=1024)
def forms(sentence: str, prompt: str) -> frozenset[str]:
    """Return the forms of a sentence, each also beside what the student's message is."""
    situation = _asked.situation(prompt)
    own = situation in _asked.OWN
    found = set(_forms(sentence, prompt))
    if {"full"} <= found and "about-me" not in found and situation in _asked.EXPLAINED:
        found.add("states")
    return frozenset(
        name for form in found for name in (form, f"{form},{situation}", f"{form},own={own}")
    )


def _forms(sentence: str, prompt: str) -> list[str]:
    pieces = clauses(sentence)
    found = [name for name, pattern in _ANY.items() if pattern.search(sentence)]
    found += [n for n, pattern in _CLAUSE.items() if any(pattern.search(c) for c in pieces)]
    if asks(sentence):
        return found
    found += [name for name, pattern in _SAID.items() if pattern.search(sentence)]
    if any(_speech.ORDERS.match(c) for c in pieces):
        found.append("orders")
    if points(sentence):
        found.append("points-there")
    if corrects(sentence, prompt):
        found.append("corrects")
    if len(sentence.split()) >= _FULL:
        found.append("full")
    return found


_ANY = {
    "about-me": _speech.ABOUT_ME,
    "clue": _speech.CLUE,
    "name": _speech.APPOSITION,
    "declines": _speech.DECLINES,
    "instance": _speech.INSTANCE,
    "returns": _speech.RETURNS,
}
_CLAUSE = {"points": _speech.POINTS, "diagnosis": _speech.DIAGNOSIS}
_SAID = {
    "sums": _speech.SUMS,
    "reason": _speech.REASONS,
    "result": _speech.RESULT,
    "step": _speech.STEPS,
}


def asks(sentence: str) -> bool:
    """Say whether a sentence ends in a question mark."""
    return sentence.rstrip('*_)"” ').endswith("?")


def corrects(sentence: str, prompt: str) -> bool:
    """Say whether a sentence says the value that the student's bare value should have been."""
    if not _speech.BARE.match(prompt):
        return False
    if _speech.INSTEAD.search(sentence):
        return True
    made = [m["value"].rstrip(".,") for m in _speech.WORKED_OUT.finditer(sentence)]
    return bool(made) and made[-1] not in _VALUE.findall(prompt)


def points(sentence: str) -> bool:
    """Say whether a clause points to a certain place in the student's task."""
    for clause in clauses(sentence):
        match = _speech.POINTS.match(clause)
        if match and sum(w not in STOP for w in _rest(clause[match.end() :])) >= _CERTAIN:
            return True
    return False


def _rest(text: str) -> list[str]:
    return [m[0].lower() for m in _WORD.finditer(_speech.VAGUE.sub("", text))]
