"""A pattern for emoji: one match a grapheme cluster. Ranges of Unicode 16, emoji-data.txt."""

# Shown as emoji without a selector: all pictographs beyond the Basic Multilingual Plane (but
# mahjong, cards, alchemy, chess and arrows), and Emoji_Presentation=Yes within it.
_PICTURE = (
    r"\U0001f004\U0001f0cf\U0001f18e\U0001f191-\U0001f19a\U0001f201\U0001f21a\U0001f22f"
    r"\U0001f232-\U0001f236\U0001f238-\U0001f23a\U0001f250\U0001f251\U0001f300-\U0001f3fa"
    r"\U0001f400-\U0001f64f\U0001f680-\U0001f6ff\U0001f7e0-\U0001f7eb\U0001f7f0"
    r"\U0001f90c-\U0001f9ff\U0001fa70-\U0001faff"
    r"\u231a\u231b\u23e9-\u23ec\u23f0\u23f3\u25fd\u25fe\u2614\u2615\u2648-\u2653\u267f\u2693"
    r"\u26a1\u26aa\u26ab\u26bd\u26be\u26c4\u26c5\u26ce\u26d4\u26ea\u26f2\u26f3\u26f5\u26fa\u26fd"
    r"\u2705\u270a\u270b\u2728\u274c\u274e\u2753-\u2755\u2757\u2795-\u2797\u27b0\u27bf"
    r"\u2b1b\u2b1c\u2b50\u2b55"
)
# Text by default, but a face, a gesture or a heart, which nobody writes for another reason.
_FACE = r"\u2639-\u263b\u261d\u270c\u270d\u2763\u2764"
# Text by default: an emoji with a selector or a skin tone only (arrows, ticks, trade signs).
_TEXT = r"\u00a9\u00ae\u203c-\u3299\U0001f170\U0001f171\U0001f17e\U0001f17f\U0001f202\U0001f237"
_TONE = r"[\U0001f3fb-\U0001f3ff]"
_TAGS = r"[\U000e0020-\U000e007f]+"  # the flags of England, Scotland, Wales

_BASE = (
    rf"(?:[{_PICTURE}](?!\ufe0e)|[{_FACE}]\ufe0e?|[{_TEXT}](?=\ufe0f|{_TONE})|{_TONE})"
    rf"\ufe0f?{_TONE}?\ufe0f?\u20e3?(?:{_TAGS})?"
)
_JOINED = rf"(?:\u200d[{_PICTURE}{_FACE}{_TEXT}]\ufe0f?{_TONE}?\ufe0f?)*"
EMOJI = (
    r"(?:[\U0001f1e6-\U0001f1ff]{1,2}"  # flags: two regional letters
    r"|[0-9#*]\ufe0f?\u20e3"  # keycaps
    rf"|{_BASE}{_JOINED})"
)
