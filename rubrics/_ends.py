"""How a text ends: whether its last clause is whole."""

# Word lists read best as text, and each return is one reason with its own example.

import re

from rubrics.text import MASK

# Words that cannot end a clause: articles, possessives, conjunctions, pronouns that
# need a verb. Prepositions that may end one ("what is it for") count only where no "?" stands.
_NEVER_LAST = frozenset(
    "the a an my your our their its and or but nor because although though unless whereas whose"
    " than if"
    " as into onto upon from with without between among towards toward during of at by every each"
    " am i'm you're we're they're it's that's there's i'll you'll we'll they'll let's i've"
    " you've we've who's"
    " very such which where when while until since per via versus including namely called"
    " therefore thus"
    " und oder der die das ein eine mit von zu le la les un une et ou de du el los las una y"
    " del".split()
)
_SELDOM_LAST = frozenset(  # they end a clause only after a question word or another verb
    "to for in on about is are was were be been has have had can could will would should may"
    " might must do does"
    " did that this these so also not we they he she i you it then how what why under over after"
    " before".split()
)
_CLOSERS = " \t\"'”’»)]}*_~`"
_FINAL = ".!?…。！？؟।"
_VERB = re.compile(
    r"\b(?:is|are|was|were|be|been|am|has|have|had|can|could|will|would|should|may|might|must|do"
    r"|does|did|isn't|aren't"
    r"|don't|doesn't|means|makes|gives|takes|needs|uses|shows|has|let's|you|we|they|it|he|she|I"
    r"|this|that)\b|'(?:s|re|ll|ve)\b",
    re.IGNORECASE,
)
_ITEM = re.compile(r"[ \t>]*(?:[-*+•–]|\(?(?:\d{1,3}|[a-zA-Z])[.)])[ \t]+")
_LAYOUT = re.compile(r"[ \t]*(?:#{1,6}\s|\||>)|.*[|}\]>]$")
_SIGN_OFF = re.compile(
    r"(?:yours|best|kind|warm|many|thanks|thank|sincerely|regards|love|cheers|good|happy|see)\b",
    re.IGNORECASE,
)
_SHORT = 3  # words: "Good luck", "Well done", a name, a title
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_EMOTICON_END = re.compile(
    r"(?:[:;=]['’]?-?[)(DPp/|]+|<3|[^\w\s.,:;!?()\[\]{}\"'“”‘’%°|+*/=<>^$€£#&@~`_-])[\s\ufe0f]*$"
)


def last_line(view: str) -> tuple[int, str]:
    """Return the last line that holds something, with its start; without spaces at its end."""
    end = len(view.rstrip())
    start = view.rfind("\n", 0, end) + 1
    return start, view[start:end]


def is_broken_clause(view: str, start: int, line: str) -> bool:
    """Say whether the last line ends in the middle of a clause."""
    if line.rstrip()[-1:] == MASK or line.rstrip()[-1:] in ("|", "}", ">"):
        return False
    bare = line.rstrip(_CLOSERS)
    if not bare or bare[-1] in _FINAL or bare[-1] == MASK:
        return False
    if (
        line.rstrip()[-1] in ",;"
        or bare[-1] in ",;([“‘"
        or (line.rstrip()[-1] in '("“' and line.count('"') % 2)
    ):
        return not (_SIGN_OFF.match(line.strip()) and len(line.split()) <= _SHORT)
    if bare[-1] == ":":
        return True  # what is announced never comes
    if bare[-1] in "—–-" and bare[-2:-1] != bare[-1]:
        return not bare[-2:-1].isupper()  # "You earned a B-"
    return _is_unfinished(view, start, line, bare)


def _is_unfinished(view: str, start: int, line: str, bare: str) -> bool:
    if _EMOTICON_END.search(line) or bare[-1] == "_" or line.rstrip().endswith("__"):
        return False
    clause = re.split(r"[.!?…:]['\"”’)*_]*\s|^\s*(?:[-*+•]|\d{1,3}[.)])\s+", bare)[-1]
    found = _WORD.findall(clause)
    if not found:
        return False
    last = found[-1].replace("’", "'")
    mentioned = line.rstrip()[-1] in "\"'”’*_`)]"
    if not mentioned and len(found) > 1:
        if last in _NEVER_LAST and bare.endswith(found[-1]):
            return True
        if last in _SELDOM_LAST and not re.search(r"[=+<>]", clause) and not _ends_question(found):
            return True
    return _lacks_stop(view, start, line, bare, found)


def _ends_question(found: list[str]) -> bool:
    """Say whether a word of a question before lets the clause end on a preposition or verb."""
    return (
        any(w.lower() in {"what", "who", "which", "where", "how", "whom"} for w in found[:-1])
        or len(found) <= 2
    )


def _lacks_stop(view: str, start: int, line: str, bare: str, found: list[str]) -> bool:
    """Say whether prose that elsewhere ends its sentences leaves the last one without an end."""
    if (
        _LAYOUT.match(line)
        or len(found) <= _SHORT
        or not bare[-1].isalpha()
        or line.rstrip()[-1] in '*_)"”’'
    ):
        return False
    before = view[:start].rstrip()
    same_line = re.search(r"[.!?]['\"”’)*_]*\s+\S", bare)
    if _ITEM.match(line):
        return _other_items_stop(before) and (bool(same_line) or bool(_VERB.search(bare)))
    if ":" in bare and not same_line and not _VERB.search(bare.rpartition(":")[2]):
        return False
    if same_line:
        return bool(_VERB.search(" ".join(found))) or len(found) > 2 * _SHORT
    paragraph = before[-1:] in _FINAL and before.count("\n") < 2 * before.count(".") + 2
    return bool(before) and paragraph and view[:start].endswith("\n\n") and bool(_VERB.search(bare))


def _other_items_stop(before: str) -> bool:
    """Say whether all items before end with a stop: then the last one should too."""
    items = [x.rstrip(_CLOSERS) for x in before.split("\n")[-8:] if _ITEM.match(x)]
    return len(items) > 1 and all(x[-1:] in _FINAL for x in items)
