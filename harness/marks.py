"""A reply cut at the spans of its findings, and what hides in a text made visible."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from rubrics.base import Finding

# What a person does not see, beside control and format characters: fillers, a blank, line marks.
_UNSEEN = "\u115f\u1160\u2028\u2029\u2800\u3164\uffa0"


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of a reply with the numbers of the findings that cover it; none for plain text.

    `ends` are the findings whose mark ends here: their numbers are shown.
    """

    text: str
    numbers: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()
    mild: bool = False


def segments(text: str, findings: Sequence[Finding]) -> tuple[Segment, ...]:
    """Cut a text at the spans of its findings; joined again, the pieces are the text."""
    spans = [(n, f.span, f.severity) for n, f in enumerate(findings, 1) if f.span]
    cuts = sorted({0, len(text), *(s.start for _, s, _ in spans), *(s.end for _, s, _ in spans)})
    return tuple(
        Segment(
            text[a:b],
            tuple(n for n, s, _ in spans if s.start <= a and b <= s.end),
            tuple(n for n, s, _ in spans if s.end == b),
            all(how == "warning" for _, s, how in spans if s.start <= a and b <= s.end),
        )
        for a, b in pairwise(cuts)
    )


def visible(text: str) -> str:
    """Show characters that hide text or turn its direction by their number.

    A joiner between two emoji stays: it makes them one picture and hides nothing.
    """
    if text.replace("\n", "").isprintable() and not any(c in text for c in _UNSEEN):
        return text  # nearly always, and a hundred times faster
    return "".join(
        f"[U+{ord(c):04X}]" if _hides(c) and not _joins(text, at) else c
        for at, c in enumerate(text)
    )


def _hides(char: str) -> bool:
    return char in _UNSEEN or (
        unicodedata.category(char) in {"Cc", "Cf", "Cs"} and char not in "\n\t"
    )


def _joins(text: str, at: int) -> bool:
    if text[at] != "\u200d" or not 0 < at < len(text) - 1:
        return False
    before = text[at - 1]
    return (
        before == "\ufe0f" or unicodedata.category(before) in {"So", "Sk"}
    ) and unicodedata.category(text[at + 1]) == "So"
