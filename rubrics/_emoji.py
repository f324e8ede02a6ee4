"""A pattern for emoji: one match a grapheme cluster, by the grammar of UTS #51.

The ranges are those of emoji-data.txt, with the code points that it reserves for later emoji in the
blocks from U+1F900 on. Checked against every sequence of Emoji 18.0 (as the package `emoji` 2.16.0
lists them): all match as one span, but text by default alone, such as a tick, an arrow, a trade sign.
"""

import re

from rubrics._lazy import lazy

# Shown as emoji without a selector: all pictographs beyond the Basic Multilingual Plane (but
# mahjong, cards, alchemy, chess and arrows), and Emoji_Presentation=Yes within it.
_ASTRAL = (
    r"\U0001f004\U0001f0cf\U0001f18e\U0001f191-\U0001f19a\U0001f201\U0001f21a\U0001f22f"
    r"\U0001f232-\U0001f236\U0001f238-\U0001f23a\U0001f250\U0001f251\U0001f300-\U0001f3fa"
    r"\U0001f400-\U0001f64f\U0001f680-\U0001f6ff\U0001f7e0-\U0001f7eb\U0001f7f0"
    r"\U0001f90c-\U0001f9ff\U0001fa70-\U0001faff"
)
_PICTURE = (
    r"\u231a\u231b\u23e9-\u23ec\u23f0\u23f3\u25fd\u25fe\u2614\u2615\u2648-\u2653\u267f\u2693"
    r"\u26a1\u26aa\u26ab\u26bd\u26be\u26c4\u26c5\u26ce\u26d4\u26ea\u26f2\u26f3\u26f5\u26fa\u26fd"
    r"\u2705\u270a\u270b\u2728\u274c\u274e\u2753-\u2755\u2757\u2795-\u2797\u27b0\u27bf"
    r"\u2b1b\u2b1c\u2b50\u2b55"
)
# Text by default, but a face, a gesture, a heart or a picture of a thing (sun, clouds, umbrella,
# snowman, comet, telephone, shamrock, skull, thunder, plane, letter, pencil, snow), which nobody
# writes for another reason. White heart and comet are older signs of the same kind.
_FACE = (
    r"\u2639-\u263b\u261d\u270c\u270d\u2763-\u2765\u2661\u2665\u2600-\u2604\u260e\u2618\u2620"
    r"\u26c8\u26f7\u26f9\u2708\u2709\u270f\u2744"
)
# Text by default: an emoji with a selector or a skin tone only (arrows, ticks, trade signs).
_TEXT = r"\u00a9\u00ae\u203c-\u3299\U0001f170\U0001f171\U0001f17e\U0001f17f\U0001f202\U0001f237"
_TONE = r"[\U0001f3fb-\U0001f3ff]"
_TAGS = r"[\U000e0020-\U000e007f]+"  # the flags of England, Scotland, Wales

_BASE = (
    rf"(?:[{_ASTRAL}]\ufe0e?|[{_PICTURE}](?!\ufe0e)|[{_FACE}]\ufe0e?"
    rf"|[{_TEXT}](?=\ufe0f|{_TONE}|\u200d[{_ASTRAL}{_PICTURE}{_FACE}{_TEXT}])|{_TONE})"
    rf"\ufe0f?{_TONE}?\ufe0f?\u20e3?(?:{_TAGS})?"
)
_JOINED = rf"(?:\u200d[{_ASTRAL}{_PICTURE}{_FACE}{_TEXT}]\ufe0f?{_TONE}?\ufe0f?)*"
EMOJI = (
    r"(?:[\U0001f1e6-\U0001f1ff]{1,2}"  # flags: two regional letters
    r"|[0-9#*]\ufe0f?\u20e3"  # keycaps
    rf"|{_BASE}{_JOINED})"
)
_SUITS = lazy(r"[♠♣♦♤♧♢]|\b(?:suits?|cards?|hearts)\b", re.IGNORECASE)
_NEAR = 100


def is_suit(view: str, start: int) -> bool:
    """Say whether a heart is the suit of a card: other suits or the word stand near it."""
    return view[start] in "♥♡" and bool(_SUITS.search(view, max(0, start - _NEAR), start + _NEAR))
