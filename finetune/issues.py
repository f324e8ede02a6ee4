"""What reviewers write about a bad reply, mapped to rubrics by one table."""

import re
from collections.abc import Mapping
from types import MappingProxyType

# Stems of reviewers' words, by the rubric that means the same fault.
WORDS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "dash": ("dash", "hyphen as", "hyphen use"),
        "hyphen": ("hyphen",),
        "emoticon": ("emoticon", "emoji", "smiley", "kaomoji"),
        "tone": (
            "tone", "flowery", "metaphor", "poetic", "slang", "gush", "exclamation", "shout", "harsh",
            "condescend", "sarcas", "over the top", "overly enthusias", "too casual", "unprofessional",
            "flatter", "pompous",
        ),
        "filler": ("filler", "padding", "wordy", "empty phrase", "empty opener", "vague", "hedg", "waffl"),
        "grammar": ("grammar", "grammatical", "spelling", "punctuation", "typo", "run-on", "flow issue"),
        "length": ("too long", "too short", "lengthy", "rambl", "length"),
        "truncation": ("cut off", "cuts off", "truncat", "unfinished", "incomplete", "breaks off", "mid-sentence"),
        "repetition": ("repeat", "repetit", "repetition", "says the same", "circular"),
        "leak": ("leak", "system prompt", "as an ai", "placeholder", "template", "talks to itself"),
        "parts": (
            "no question", "does not ask", "no check", "no greeting", "does not introduce", "no explanation",
            "does not decline", "complies", "plays along", "no redirect", "no hint", "no example", "no verdict",
            "off role", "not as a tutor",
        ),
        "facts": (
            "wrong", "incorrect", "inaccura", "false", "untrue", "factual", "misses the topic", "off topic",
            "off-topic", "does not answer", "nonsense", "invent", "made up",
        ),
        "format": ("format", "instruction", "not in one sentence", "ignores the form", "markdown"),
        "reveal": ("gives away", "gives the answer", "reveals", "does the homework", "does the work"),
        "readability": ("too hard", "too difficult", "reading level", "too complex", "jargon"),
    }
)  # fmt: skip
_PATTERNS = {
    rubric: re.compile("|".join(rf"\b{re.escape(word)}" for word in words))
    for rubric, words in WORDS.items()
}
_EMPTY = re.compile(r"^\W*(?:none|ok|fine|no issues?|n/?a)?\W*$")


def rubrics_of(issues: str) -> tuple[str, ...]:
    """Return the rubrics that a reviewer's words name, sorted; empty where none is recognised."""
    text = issues.lower()
    return tuple(sorted(rubric for rubric, pattern in _PATTERNS.items() if pattern.search(text)))


def is_empty(issues: str) -> bool:
    """Say whether a reviewer found nothing to name."""
    return bool(_EMPTY.match(issues.lower()))
