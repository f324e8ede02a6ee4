"""A face or a picture stands where words belong.

What it does: flags Western emoticons in every turn, hearts, raised arms, kaomoji as one span, and
    emoji, one span a grapheme cluster, also where they are the content.
Why: the tutor speaks plainly; faces are what his owners disliked first, and software that reads
    aloud spells them out.
Allowed: anything in code; list labels; ratios, times, verses; a colon, semicolon or equals sign
    that meets a bracket for another reason; inequalities; arrows, ticks and trade signs as text.
Source: the owners' review of "Hello!"; UTS #51 for the clusters.
"""

import re
from collections.abc import Iterator

from rubrics._emoji import EMOJI
from rubrics._faces import KAOMOJI, WESTERN, is_face, kaomoji_span
from rubrics.base import Case, Finding, Reply, Rubric, Settings, Span
from rubrics.text import prose

_ANY = re.compile(rf"(?P<kaomoji>{KAOMOJI})|(?P<emoticon>{WESTERN})|(?P<emoji>{EMOJI})", re.VERBOSE)
# Where a face can begin: looked for first, since one class of characters is found fast.
_FIRST = re.compile(
    r"[:;=<>(\[{)}|^\\@*~\-.¯]|[oOuUxXTtQqDCcBO089](?<!\w.)(?=[.\-_wWAD:;'’=/\u20e3\ufe0f])"
    r"|[0-9#](?=\ufe0f|\u20e3)"
    r"|[^\x00-\xa8\xb0-\xb3\xb5-\u024f\u0370-\u03ff‐-―‘’“”…]|©|®"
)
_MESSAGES = {
    "kaomoji": "a face drawn with signs: say it in words",
    "emoticon": "an emoticon: say it in words",
    "emoji": "an emoji: say it in words",
}


def check(reply: Reply, case: Case, settings: Settings) -> Iterator[Finding]:
    """Yield one finding for each face or picture, left to right."""
    view = prose(reply.text)
    position = 0
    for first in _FIRST.finditer(view):
        match = _ANY.match(view, first.start()) if first.start() >= position else None
        if not match:
            continue
        kind, span = match.lastgroup or "", match.span()
        if kind == "kaomoji":
            span = kaomoji_span(view, match, position)
        elif kind == "emoticon" and not is_face(view, match):
            span = (0, 0)
        if span[1]:
            yield Finding(_MESSAGES[kind], Span(*span), kind)
            position = span[1]


RUBRIC = Rubric(id="emoticon", version=1, doc=__doc__, check=check)
