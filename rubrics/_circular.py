"""Circular sentences: what follows "is", "because" or "when" says again what stands before it.

Words are compared by family (`_kin.py`), so that a circle needs no stock phrase and no word twice.
"""

import re
from collections.abc import Iterable, Sequence

from rubrics._kin import akin, come_again, heavy
from rubrics._lazy import lazy

_REASON = (
    r"because(?:\s+of)?|since|owing\s+to|due\s+to|by\s+virtue\s+of|thanks\s+to|by\s+reason\s+of|"
    r"on\s+account\s+of|for\s+the\s+(?:simple\s+)?reason\s+that|in\s+that|"
    r"(?:lies?|lay|consists?)\s+in\s+(?:the\s+fact\s+that|how)|(?:arises?|comes?)\s+from|"
    r"in\s+the\s+sense\s+that|given\s+that|which\s+is\s+why|so\s+that|"
    r"and\s+so(?!\s+(?:do|does|did|is|are|was|were|has|have|had|can|will|must|should)\b)|"
    r"as\s+(?:it|they|he|she|we|you|there)\b|for\s+this\s+reason"
)
_WHEN = r"when(?:ever)?|if|under\s+which|as\s+(?:long|far)\s+as|insofar\s+as|once|through|by\s+means\s+of"
_IS = r"is|are|was|were|means?|meant|refers?\s+to|consists?\s+of|describes?|amounts?\s+to|"
_IS += r"(?:tells?|shows?)\s+(?:you|us)"
_LINK = lazy(rf"\b(?:(?P<why>{_REASON})|(?P<when>{_WHEN})|(?P<be>{_IS}))\s")
_COMPARES = lazy(
    r"\b(?:than|differ\w*|unlike|other|another|opposite|inverse|each|twice|half|times|both|"
    r"not|only|most|more|less|too|even|also|again|new|still|itself|going\s+to|true|false|one|two|three|first|last|second|"
    r"ten|hundred|zero)\b"
)
_OTHERS = lazy(
    r"\b(?:differ\w*|unlike|other|another|opposite|inverse|each|not|even|also|still|itself|too)\b"
)
_WORD = lazy(r"[^\W\d_]+")
_CLAUSE = lazy(r"[,;:]\s|\b(?:and|but|so|when|if|because|that|which|who|until|since|while|where)\b")
_STOPS = lazy(r"[;:]\s|, (?:but|while|whereas|unlike|for example|as in|such as)\b")
_PAUSE = lazy(r"[,;:]\s")
_SYMBOL = lazy(
    r"[{}=^\\_]|//|\w\(|[^\x00-\x7f‘’“”…àâäçéèêëîïñóôöúùûüß]|\b[b-hj-z]\b"
)  # a formula: words are not all
_OF_LANGUAGE = lazy(
    r"\b(?:nouns?|verbs?|adjectives?|adverbs?|plurals?|tenses?|suffix\w*|prefix\w*|comparatives?|"
    r"past forms?|spell\w*|spelt|pronounced|latin|greek|rhymes?|synonyms?|singular|pronouns?)\b"
)
_WHEN_NEXT = lazy(r"(?:what happens )?when\b")
_BARE = lazy(r"\W*(?:(?:an?|the) )?[^\W\d_]+ $")
_DEFINES = lazy(r"(?:an?|the|one|something|what|any)\b")
_HAPPENS = lazy(r"\b(?:is|happens?|occurs?|takes?\s+place|comes?\s+about)\s+$")
_PREDICATE = 2  # words before the link
_BACK = 2  # words that come again
_SHARE = 0.5  # of the words with matter of their own, that come again


def circular(piece: str, words: Sequence[str], known: Sequence[str] = ()) -> bool:
    """Whether a statement goes round in a circle. Figures and negation are the caller's.

    Args:
        piece: The sentence, in small letters.
        words: Its words.
        known: Roots of the words of the question, which are no news behind a "because".
    """
    roots = heavy(words if piece.isascii() else _WORD.findall(piece))
    back = come_again(roots)
    if not back or _SYMBOL.search(piece):
        return False
    if any(_turns_back(piece, link, known) for link in _LINK.finditer(piece)):
        return True
    dense = back >= _BACK and back >= _SHARE * len(roots)
    return dense and not (
        _COMPARES.search(piece) or _OF_LANGUAGE.search(piece) or _is_identity(piece)
    )


def _heavy_of(text: str) -> list[str]:
    return heavy(_WORD.findall(text))


def _kin(word: str, others: Iterable[str]) -> bool:
    return any(akin(word, other) for other in others)


def _turns_back(piece: str, link: re.Match[str], known: Sequence[str]) -> bool:
    """Whether nothing after the link is new."""
    head, tail = piece[: link.start()], piece[link.end() :]
    is_be = link.lastgroup == "be"
    tail = (_PAUSE if is_be else _STOPS).split(tail)[0]
    right, left = _heavy_of(tail), _heavy_of(head)
    if not right or not left or (_OTHERS if link["why"] else _COMPARES).search(tail):
        return False
    new = [w for w in right if not _kin(w, left)]
    if link["why"]:  # of what is said of the subject, not of the subject alone
        new = new if len(right) - len(new) < _BACK else [w for w in new if not _kin(w, known)]
        named = _kin(right[0], left[-1:])  # "important because of the importance it has for us"
        return len(new) < (_BACK if named else 1) and any(
            _kin(w, left[-_PREDICATE:]) for w in right
        )
    if link["when"] and _HAPPENS.search(head):
        return _kin(left[-1], right) and len(new) < _BACK
    if link["when"]:
        return not new and (len(right) > 1 or tail.rstrip(" .!").endswith(right[-1]))
    if _OF_LANGUAGE.search(piece) or _is_identity(piece):
        return False
    if _WHEN_NEXT.match(tail):  # "X is when something is X": one word more is no help
        return _kin(left[-1], right) and len(new) < _BACK
    if len(left) == 1 and _BARE.match(head) and _DEFINES.match(tail):  # a word defined by itself
        return _kin(left[0], right) and len(new) < _BACK
    own = _heavy_of(_CLAUSE.split(head)[-1].split(" of ")[0])
    return not new and (len(right) >= _BACK or any(_kin(w, own) for w in right))


def _is_identity(piece: str) -> bool:
    """Whether two things change places, as in "the slope of a sum is the sum of the slopes"."""
    head, _, tail = piece.partition(" is ")
    left, right = _heavy_of(head), _heavy_of(tail)
    return (
        " of " in head and " of " in tail and bool(left and right) and not akin(left[0], right[0])
    )
