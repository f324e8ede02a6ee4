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

from rubrics._emoji import EMOJI, is_suit
from rubrics._faces import WESTERN, western_span
from rubrics._kaomoji import KAOMOJI, kaomoji_span
from rubrics._lazy import lazy
from rubrics.base import Case, Finding, Reply, Rubric, Settings, Span
from rubrics.text import prose

_ANY = lazy(rf"(?P<kaomoji>{KAOMOJI})|(?P<emoticon>{WESTERN})|(?P<emoji>{EMOJI})", re.VERBOSE)
# Where a face can begin, and what must follow there. The class stands first, since one class of
# characters is found fast; letters, the commonest of them, come before all signs.
_FIRST = lazy(
    r"[:;=<>()\[\]{}|%\-~@.^\\*¯oOuUxXTtQqDCcB0-9#©®"
    r"\xa9-\xaf\xb4\u0250-\u036f\u0400-\u200f\u2016\u2017\u201a\u201b\u201e-\u2025\u2027-\ufffb\U00010000-\U0010ffff]"
    r"(?:(?=[.\-‑_wWAD:;'’=/)▽ωдД∇△ー\u20e3\ufe0f])(?<=[oOuUxXTtQqDCcBO089])(?<!\w.)"
    r"|(?<![oOuUxXTtQqDCcBO])(?:(?<=[:;=])(?=[^\s\w]|[DPpbOoSsXxLcC03þÞ])"
    r"|(?<=[<>])(?=[3/\\:;=_.>(])"
    r"|(?<=\()(?=[^\n]{2,17}[)）])|(?<=\*)(?=[_.\-‿▽ωoOwᴥ◡\ufe0f\u20e3])"
    r"|(?<=[()\[\]{}])(?=[()\[\]{}]{0,8}['’]?[-‑o^~*]?['’]?[:;=])|(?<=[|}])(?=[:;=\-])|(?<=%)(?=-)"
    r"|(?<=[\-~@;.])(?=[_.‿▽ωoOwᴥ◡\-][\-~@;.])|(?<=\^)(?=[_.\-‿▽ωoOwᴥ◡^])|(?<=\\)(?=[oO0m]/)"
    r"|(?<=[0-9#])(?=\ufe0f|\u20e3)|(?<=[^\x00-\xa8])))"
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
        elif kind == "emoticon":
            span = western_span(view, match)
        elif is_suit(view, span[0]):
            span = (0, 0)
        if span[1]:
            yield Finding(_MESSAGES[kind], Span(*span), kind)
            position = span[1]


RUBRIC = Rubric(id="emoticon", version=3, doc=__doc__, check=check)
