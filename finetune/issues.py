"""What reviewers write about a bad reply, mapped to rubrics by one table."""

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from rubrics.base import Finding

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
            "does not decline", "complies", "plays along", "no redirect", "no hint", "no example", "no verdict", "no next step",
            "off role", "not as a tutor",
        ),
        "facts": (
            "wrong", "incorrect", "inaccura", "false", "untrue", "factual", "misses the topic", "off topic",
            "off-topic", "does not answer", "nonsense", "invent", "made up",
        ),
        "format": ("format", "instruction", "not in one sentence", "ignores the form", "markdown"),
        "reveal": ("gives away", "gives the answer", "reveals", "does the homework", "does the work"),
        "readability": ("too hard", "too difficult", "reading level", "too complex", "jargon"),
        "relevance": ("irrelevant", "not relevant", "beside the point"),
        "fluency": ("not fluent", "unnatural", "word salad", "garbled", "gibberish"),
        "safety": ("unsafe", "safety", "private", "secret", "injection", "harmful", "dangerous"),
    }
)  # fmt: skip
# How a fault is named for a reviewer: words of the table above, so that they are read back.
_SAID: Mapping[str, str] = MappingProxyType(
    {
        "dash": "dash used as a pause", "hyphen": "too many hyphenated words", "emoticon": "emoticon", "tone": "tone",
        "filler": "filler", "grammar": "grammar", "length": "length", "truncation": "cut off", "repetition": "repetition",
        "leak": "leak", "facts": "factually wrong", "format": "format not followed", "reveal": "gives the answer away",
        "readability": "reading level", "relevance": "irrelevant", "fluency": "not fluent", "safety": "unsafe",
    }
)  # fmt: skip
_SAID_OF_PARTS: Mapping[str, str] = MappingProxyType(
    {
        "greeting": "no greeting", "introduction": "does not introduce itself", "acknowledgement": "no verdict",
        "hint": "no hint", "explanation": "no explanation", "example": "no example", "check_question": "no question",
        "next_step": "no next step", "refusal": "does not decline", "redirect": "no redirect",
    }
)  # fmt: skip
_KINDS = frozenset({"tone", "leak", "filler"})  # the rubrics whose keys are words of a reviewer
_PATTERNS = {
    rubric: re.compile("|".join(rf"\b{re.escape(word)}" for word in words))
    for rubric, words in WORDS.items()
}
_PHRASE = re.compile(r"[,;:\n]+|(?<=[.!?])\s")
_WORD = re.compile(r"[^\W\d_]{3}")  # a letter or a number alone says nothing
_LONGEST = 40  # characters of an unknown phrase that are shown
_EMPTY = re.compile(r"^\W*(?:none|ok|fine|no issues?|n/?a)?\W*$")


def rubrics_of(issues: str) -> tuple[str, ...]:
    """Return the rubrics that a reviewer's words name, sorted; empty where none is recognised."""
    text = issues.lower()
    return tuple(sorted(rubric for rubric, pattern in _PATTERNS.items() if pattern.search(text)))


def unknown(issues: str) -> tuple[str, ...]:
    """Return the phrases of a reviewer that no rubric stands for, in small letters, shortened."""
    phrases = (phrase.strip(" \t.!?\"'") for phrase in _PHRASE.split(issues.lower()))
    return tuple(
        phrase[:_LONGEST]
        for phrase in phrases
        if _WORD.search(phrase) and not is_empty(phrase) and not rubrics_of(phrase)
    )


def words_of(findings: Iterable[Finding]) -> str:
    """Name the faults of a reply in a reviewer's words, each once, in the order of the text."""
    return "; ".join(dict.fromkeys(_said(f) for f in findings))


def _said(finding: Finding) -> str:
    if finding.rubric == "parts":
        return _SAID_OF_PARTS.get(finding.key, f"no {finding.key}")
    word = _SAID.get(finding.rubric)
    if word is None:  # a rule of the user's own
        return f"{finding.rubric}: {finding.message}"
    return f"{word} ({finding.key})" if finding.rubric in _KINDS and finding.key else word


def is_empty(issues: str) -> bool:
    """Say whether a reviewer found nothing to name."""
    return bool(_EMPTY.match(issues.lower()))
