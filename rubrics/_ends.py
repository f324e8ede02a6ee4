"""How a text ends: whether its last clause is whole."""

# Each return is one reason with its own example.

import re
from itertools import pairwise

from rubrics._last_words import (
    MAY_BE_OBJECT,
    NEVER_LAST,
    OPENERS,
    QUESTION_WORDS,
    SAYING,
    SELDOM_LAST,
    SUBJECTS,
    WANTS_OBJECT,
    is_cut_word,
    is_named,
)
from rubrics._lazy import lazy
from rubrics.text import MASK

_CLOSERS = " \t\"'”’»)]}*_~`"
_FINAL = ".!?…。！？؟।"
_VERB = lazy(
    r"\b(?:is|are|was|were|be|been|am|has|have|had|can|could|will|would|should|may|might|must|do"
    r"|does|did|isn't|aren't"
    r"|don't|doesn't|means|makes|gives|takes|needs|uses|shows|has|let's|you|we|they|it|he|she|I"
    r"|this|that)\b|'(?:s|re|ll|ve)\b",
    re.IGNORECASE,
)
_ITEM = lazy(
    r"[ \t>]*(?:[-*+•–]|\(?(?:\d{1,3}|[a-zA-Z])[.)]|\**(?:Step|Question|Part)[ ]\d{1,2}[.:]\**)[ \t]+"
)
_LAYOUT = lazy(r"[ \t]*(?:#{1,6}\s|\||>)|[^\n]*[|}\]>]$")
_SIGN_OFF = lazy(
    r"(?:yours|best|kind|warm|many|thanks|thank|sincerely|regards|love|cheers|good|happy|see)\b",
    re.IGNORECASE,
)
_SHORT = 3  # words: "Good luck", "Well done", a name, a title
_CHAT = 15  # words of a last remark that a chatty voice leaves without a stop
_CHAT_LENGTH = 120  # characters of a whole reply of that kind
_REMARK = lazy(r"[^.!?\n]{1,40}[.!?]\s")
_INTERJECTION = lazy(
    r"(?:oh|ah|ok|okay|yep|yeah|hmm|well|nice|great|good|sure|cool|right|almost)\b",
    re.IGNORECASE,
)
_WORD = lazy(r"[^\W_]+(?:['’-][^\W_]+)*")
_CLAUSE_START = lazy(r"[.!?…:]['\"”’)*_]*\s|^\s*(?:[-*+•]|\d{1,3}[.)])\s+")
_STOP_BEFORE = lazy(r"[.!?]['\"”’)*_]*\s+\S")
_EMOTICON_END = lazy(
    r"(?:[:;=]['’]?-?[)(DPp/|]+|<3|[^\w\s.,:;!?()\[\]{}\"'“”‘’%°|+*/=<>^$€£#&@~`_-])[\s\ufe0f]*$"
)
_ABBREVIATED = lazy(r"(?:^|[\s(])(?:e\.g|i\.e|Dr|Mrs?|Ms|Prof|vs|viz|cf|approx)\.$")
# "If you heat the gas while the lid stays shut": no comma, and so no main clause.
_SUBORDINATE = lazy(
    r"\s*(?:If|When|While|Although|Though|Unless|Whenever)\s(?!.*(?:[,;]|\bthen\b))"
)
# ", whereas the atomic number": a new clause without a verb.
_NO_VERB = lazy(
    r"\b(?:whereas|although|unless|because|while) (?:the|an?|its?|this|these|your|our|their)"
    r"(?: (?!is\b|was\b|are\b|do\b)[a-z-]*[a-rt-z](?<!ed)){1,3}$"
)
_ASKS = lazy(  # a question whose mark was left out
    r"(?:^|\b(?:and|so|then|but) )(?:what|who|which|where|how|why|when|is|are) "
    r"|(?:^|, (?:and |so |then |but )?)(?:what|how|why|can|could|do|does|did|would|will) "
    r"|\b(?:what|how many|how much) (?:would|do|does|will|can|did|should)\b",
    re.IGNORECASE,
)


def last_line(view: str) -> tuple[int, str]:
    """Return the last line that holds something, with its start; without spaces at its end."""
    end = len(view.rstrip())
    start = view.rfind("\n", 0, end) + 1
    return start, view[start:end]


def is_broken_clause(view: str, start: int, line: str, *, stopped: bool = False) -> bool:
    """Say whether the last line ends in the middle of a clause.

    `stopped` says that the model ended the reply itself: then a missing stop alone proves nothing.
    """
    if line[-1:] == MASK or line[-1:] in ("|", "}", ">"):
        return False
    bare = line.rstrip(_CLOSERS)
    if not bare or bare[-1] == MASK:
        return False
    if bare[-1] in _FINAL:
        return bool(_ABBREVIATED.search(line[-9:]))  # "according to Dr."
    if line[-1] in ",;" or bare[-1] in ",;([“‘" or (line[-1] in '("“' and line.count('"') % 2):
        return not (_SIGN_OFF.match(line.strip()) and len(line.split()) <= _SHORT)
    if bare[-1] == ":":
        return True  # what is announced never comes
    if bare[-1] in "—–-" and bare[-2:-1] != bare[-1]:
        return not bare[-2:-1].isupper()  # "You earned a B-"
    return _is_unfinished(view, start, line, bare, stopped=stopped)


def _is_unfinished(view: str, start: int, line: str, bare: str, *, stopped: bool) -> bool:
    if _EMOTICON_END.search(line[-12:]) or bare[-1] == "_" or line.endswith("__"):
        return False
    clause = _CLAUSE_START.split(bare)[-1]
    found = _WORD.findall(clause)
    if not found:
        return False
    if line[-1] not in "\"'”’*_`)]" and _ends_open(line, clause, found):
        return True
    return not stopped and _lacks_stop(view, start, line, bare, found)


def _ends_open(line: str, clause: str, found: list[str]) -> bool:
    """Say whether the last words want more: an article, a preposition, half a word."""
    last = found[-1].replace("’", "'")
    if not clause.endswith(found[-1]) or is_named(found):
        return False
    if len(found) == 1:
        return bool(_ITEM.match(line)) and last[:1].isupper() and last.lower() in NEVER_LAST
    if last in NEVER_LAST or is_cut_word(found):
        return True
    formula = re.search(r"[=+<>]", clause)
    if last in SELDOM_LAST and not formula and not _ends_question(found):
        return True
    if last in WANTS_OBJECT and not formula and not _is_relative(found):
        return True
    if _NO_VERB.search(clause):
        return True
    asks = any(w.lower() in QUESTION_WORDS for w in found)
    return bool(_SUBORDINATE.match(clause)) and len(found) > _SHORT + 1 and not asks


def _ends_question(found: list[str]) -> bool:
    """Say whether a word of a question, or "does" before "that", lets the clause end here."""
    before, last = found[-2].lower(), found[-1]
    if last in SUBJECTS and before in QUESTION_WORDS:
        return False  # "can you tell me what you"
    if before in ("do", "does", "did", "like") and last in ("that", "this", "it", "so", "not"):
        return True
    if any(w.lower() in QUESTION_WORDS for w in found[:-1]):
        return True
    return len(found) <= 2 and last not in ("to", "for", "about", "is", "are")  # "Think about"


def _is_relative(found: list[str]) -> bool:
    """Say whether the object may stand before: "the force that it needs", "as the table shows"."""
    before = [w.lower() for w in found[:-1]]
    that = any(w == "that" and x not in SAYING for x, w in pairwise(before))
    return that or len(found) <= _SHORT or not MAY_BE_OBJECT.isdisjoint(before)


def _lacks_stop(view: str, start: int, line: str, bare: str, found: list[str]) -> bool:
    """Say whether prose that elsewhere ends its sentences leaves the last one without an end."""
    if (
        _LAYOUT.match(line)
        or not bare[-1].isalpha()
        or line[-1] in '*_)"”’'
        or _is_chat(view, found)
    ):
        return False
    if _ITEM.match(line) and len(found) > _SHORT and _other_items_stop(view[:start].rstrip()):
        return bool(
            _VERB.search(bare) or _ASKS.search(" ".join(found)) or _STOP_BEFORE.search(bare)
        )
    if _ITEM.match(line) or _ASKS.search(_STOP_BEFORE.split(bare)[-1]):
        return False
    before = view[:start].rstrip()
    same_line = _STOP_BEFORE.search(bare)
    opens = found[0] in OPENERS
    if len(found) <= _SHORT:  # "The next" is a piece, "Well done" is a remark
        return opens and bool(same_line or (before and before[-1] in _FINAL))
    if ":" in bare and not same_line and not _VERB.search(bare.rpartition(":")[2]):
        return False
    if same_line:
        return bool(_VERB.search(" ".join(found))) or len(found) > 2 * _SHORT or opens
    if before[-1:] not in _FINAL or before.count("\n") >= 2 * before.count(".") + 2:
        return False  # verse, lists, or nothing before
    return view[:start].endswith("\n\n") and (opens or bool(_VERB.search(bare)))


def _is_chat(view: str, found: list[str]) -> bool:
    """Say whether the voice is a chatty one: small letters, or "Nice one." and a short remark."""
    head = view.lstrip()[:80]
    if head[:1].islower():
        return True
    first = _REMARK.match(head)
    remark = _INTERJECTION.match(head) or (first and len(first[0].split()) <= _SHORT)
    return bool(remark) and len(found) <= _CHAT and len(view) < _CHAT_LENGTH


def _other_items_stop(before: str) -> bool:
    """Say whether all items before end with a stop: then the last one should too."""
    items = [x.rstrip(_CLOSERS) for x in before.split("\n")[-8:] if _ITEM.match(x)]
    return len(items) > 1 and all(x[-1:] in _FINAL for x in items)
