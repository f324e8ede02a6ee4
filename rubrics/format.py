"""The prompt's instruction on form is not followed.

What it does: counts sentences, list items or steps and words, and looks at the language, at
    formulas, lists, beginning, end and casing, where the case names them.
Why: "answer in one sentence" is a promise that a tutor must be able to keep.
Allowed: steps as a numbered list or as "first, second, then", items as an enumeration; a question
    mark before a quote; a fraction or a date where no formula is asked for. A word that must or
    must not be there is `expect` or `forbid`.
Source: the tutor's golden file, field `format`.
"""

# ruff: noqa: E501  (patterns and word lists stay on one line, an alternative a line)

import re
from collections.abc import Callable, Iterator

from rubrics import _elements, _language_asked
from rubrics._lazy import lazy
from rubrics.base import Case, Finding, Format, Reply, Rubric, Settings, Span
from rubrics.text import prose, sentences, unquoted, words

_ITEM = lazy(
    r"^[ \t>]*(?:[-*+•–]|\(?(?:\d{1,2}|[a-zA-Z])[.)]|(?:step|part|tip|item|point)\s+\w+\s*[:.])(?=[ \t]+\S|\*\*)",
    re.MULTILINE | re.IGNORECASE,
)
_RULE = lazy(r"^[ \t]*(?:[-*+][ \t]*){3,}$", re.MULTILINE)
_STEPS = lazy(
    r"(?:^|[.;:!?]\s+|,\s+(?:and\s+)?|\band\s+|\n)(?P<word>first(?:ly)?|second(?:ly)?|third(?:ly)?|fourth(?:ly)?|fifth(?:ly)?|sixth(?:ly)?|next|then|after that|afterwards|finally|last(?:ly)?"
    r"|to (?:begin|start)(?: with)?|step (?:one|two|three|four|five|six|\d))\b(?!\s+(?:line|term|step|number|person|sentence|word|of\b|part|row|war|world))",
    re.IGNORECASE,
)
_INLINE = lazy(r"(?:^|[\s:;,])\(?([1-9a-f])\)\s")
_FORMULA = lazy(
    r"(?<!\w)\$[^$\n]*[\\^_=+*/<>][^$\n]*\$|\\\(.+?\\\)|\\\[.+?\\\]|\$\$.+?\$\$"
    r"|[\w)²³°%\]]\s*(?:=|≈|≤|≥|≠)\s*[-−+±√\w(\\\[]"
    r"|(?<![\w/])(?:\d+(?:\.\d+)?|\b[a-zA-Z])\s?[+×÷*^]\s?(?:\d|\(|[a-zA-Z]\b)"
    r"|(?<![\w<])[a-z\d]\s?[<>]\s?[-−]?[\d(]|\b\d*[a-z][²³]|\bsqrt\(|√|[₀-₉]|⟶|\b[\w)]+\s→\s\w",
    re.DOTALL,
)
_ENUMERATION = lazy(
    r"[\w'’-]+(?:\s[\w'’()-]+){0,5}(?:,\s(?!(?:and|or)\b)[^,.;:?!\n]{1,50})+(?P<oxford>,)?\s(?:and|or)\s\w+",
    re.IGNORECASE,
)
_SHORT_LINE = 12  # words: a longer line is a paragraph
_EDGE = lazy(r"^[\s\"“”'‘’*_>#]+|[\s\"“”'‘’*_)\]]+$")
_CASED = lazy(r"[^\W\d_]+")

_Judge = Callable[[str, Format], str | tuple[str, Span | None] | None]


def _range(pair: tuple[int, int]) -> str:
    return str(pair[0]) if pair[0] == pair[1] else f"{pair[0]} to {pair[1]}"


def _count(what: str, n: int, pair: tuple[int, int] | None) -> str | None:
    if pair is None or pair[0] <= n <= pair[1]:
        return None
    return f"{n} {what}, asked for {_range(pair)}"


def _items(text: str) -> int:
    """Count list items; without a list, inline marks or steps named in order."""
    view = unquoted(text)
    marked = [m for m in _ITEM.finditer(view) if not _RULE.match(view, m.start())]
    inline = _INLINE.findall(view)
    if len(marked) == 1 and len(inline) > 1:
        return len(inline)
    if marked:
        depth = [len(m[0]) - len(m[0].lstrip()) for m in marked]
        return sum(
            d <= min(depth) + 1 for d in depth
        )  # items of a nested list belong to their item
    if len(inline) > 1:
        return len(inline)
    steps = len(_STEPS.findall(view))
    return steps if steps > 1 else max(steps, _lines(view), _enumerated(view))


def _lines(view: str) -> int:
    """Count the lines of a list without marks: short ones, no lead-in and no question."""
    lines = [line.strip() for line in view.split("\n") if line.strip()]
    short = [x for x in lines if not x.endswith((":", "?")) and len(x.split()) <= _SHORT_LINE]
    return len(short) if len(short) > 1 else 0


def _enumerated(view: str) -> int:
    """Count what a sentence lists: "solar, wind and water"."""
    found = [
        len(re.findall(r",", m[0])) + 1 + (not m["oxford"]) for m in _ENUMERATION.finditer(view)
    ]
    return max(found, default=0)


def _has_list(text: str) -> Span | None:
    view = prose(text)
    marked = [m for m in _ITEM.finditer(view) if not _RULE.match(view, m.start())]
    return _stripped(marked[0]) if len(marked) > 1 else None


def _stripped(match: re.Match[str]) -> Span:
    return Span(match.end() - len(match[0].lstrip(" \t>")), match.end())


def _sentences(text: str, form: Format) -> str | None:
    return _count("sentences", len(sentences(text)), form.sentences)


def _items_asked(text: str, form: Format) -> str | None:
    return _count("items", _items(text), form.items)


def _words(text: str, form: Format) -> str | None:
    return _count("words", len(words(text)), form.words)


def _language(text: str, form: Format) -> str | None:
    if form.language is None:
        return None
    got = _language_asked.other(text, form.language)
    return f"written in {got}, asked for {form.language}" if got else None


def _formula(text: str, form: Format) -> tuple[str, Span | None] | None:
    match = _FORMULA.search(text)
    span = Span(*match.span()) if match else _elements.formula(text)
    if form.formula is None or form.formula == bool(span):
        return None
    return ("a formula, asked for none", span) if span else ("no formula, asked for one", None)


def _list(text: str, form: Format) -> tuple[str, Span | None] | None:
    span = _has_list(text)
    if form.list is None or form.list == bool(span):
        return None
    return ("a list, asked for none", span) if span else ("no list, asked for one", None)


def _bare(text: str) -> str:
    return re.sub(r"\s+", " ", _EDGE.sub("", text)).replace("’", "'").casefold()


def _starts(text: str, form: Format) -> str | None:
    begin, wanted = _bare(text), _bare(form.starts or "")
    whole = not (wanted[-1:].isalnum() and begin[len(wanted) : len(wanted) + 1].isalnum())
    if form.starts is None or (begin.startswith(wanted) and whole):
        return None
    return f"does not begin with {form.starts!r}"[:90]


def _ends(text: str, form: Format) -> str | None:
    if form.ends is None:
        return None
    end, wanted = _bare(text), _bare(form.ends)
    if end.endswith(wanted) or (wanted[-1:].isalnum() and end.rstrip(".!?…").endswith(wanted)):
        return None
    return f"does not end with {form.ends!r}"[:90]


def _casing(text: str, form: Format) -> tuple[str, Span | None] | None:
    for match in _CASED.finditer(prose(text)) if form.casing else ():
        right = match[0].isupper() if form.casing == "upper" else match[0].islower()
        symbol = form.casing == "upper" and len(match[0]) == 1 and match[0] not in "ai"
        if not right and not symbol and match[0].upper() != match[0].lower():
            return f"not all in {form.casing} case", Span(*match.span())
    return None


_JUDGES: dict[str, _Judge] = {
    "sentences": _sentences, "items": _items_asked, "words": _words, "language": _language, "formula": _formula,
    "list": _list, "starts": _starts, "ends": _ends, "casing": _casing,
}  # fmt: skip


def check(reply: Reply, case: Case, settings: Settings) -> Iterator[Finding]:
    """Yield one finding for each instruction that is not followed."""
    if case.format is None:
        return
    found = []
    for key, judge in _JUDGES.items():
        said = judge(reply.text, case.format)
        if said:
            message, span = said if isinstance(said, tuple) else (said, None)
            found.append(Finding(message, span, key))
    seen_to = 0
    for finding in sorted(found, key=lambda f: f.span.start if f.span else -1):
        overlaps = finding.span is not None and finding.span.start < seen_to
        yield Finding(finding.message, None if overlaps else finding.span, finding.key)
        seen_to = finding.span.end if finding.span else seen_to


def _applies(case: Case) -> bool:
    return case.format is not None


RUBRIC = Rubric(id="format", version=2, doc=__doc__, check=check, applies=_applies)
