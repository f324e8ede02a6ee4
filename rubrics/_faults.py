"""What an engine of grammar says: one fault, and the one map of categories for all engines."""

from dataclasses import dataclass

from rubrics.base import Span

SPELLING, GRAMMAR, PUNCTUATION, STYLE = "spelling", "grammar", "punctuation", "style"

# Harper's kinds of lint and LanguageTool's categories, in lower case. What is not named is grammar.
_CATEGORIES = {
    SPELLING: "spelling typo typos boundaryerror compounding capitalization casing",
    PUNCTUATION: "punctuation typography formatting",
    STYLE: "style readability enhancement redundancy regionalism wordiness repetitions_style plain_english"
    " creative_writing text_analysis wikipedia gender_neutrality false_friends academic_writing",
}
_CATEGORY_OF = {name: kind for kind, names in _CATEGORIES.items() for name in names.split()}


def category(name: str) -> str:
    """Map an engine's own word for a kind of fault to spelling, grammar, punctuation or style."""
    return _CATEGORY_OF.get(name.lower(), GRAMMAR)


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault. A `doubtful` one is weak evidence: it lowers the score and is no finding."""

    span: Span
    rule: str
    category: str
    message: str
    suggestions: tuple[str, ...] = ()
    doubtful: bool = False

    @property
    def text(self) -> str:
        """The message with the first suggestion, in at most 120 characters."""
        what = self.message.replace("`", "'").rstrip(". ")
        if self.suggestions and self.suggestions[0] and self.suggestions[0] not in what:
            what = f"{what[:80]}; write '{self.suggestions[0]}'"
        return what[:120]


def apart(faults: list[Fault]) -> list[Fault]:
    """Sort faults and keep one where two overlap: the sure one, then the first."""
    kept: list[Fault] = []
    for fault in sorted(faults, key=lambda f: (f.doubtful, f.span.start, f.span.end)):
        if all(fault.span.end <= k.span.start or k.span.end <= fault.span.start for k in kept):
            kept.append(fault)
    return sorted(kept, key=lambda f: f.span.start)
