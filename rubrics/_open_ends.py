"""Pieces of markup and formulas that a text opens and does not close."""

import re
from collections.abc import Iterator

from rubrics._lazy import lazy
from rubrics.text import MASK

_FENCE = lazy(
    r"^[ \t>]*(?:(?:[-*+•]|\d{1,3}[.)])[ \t]+)?(`{3,}|~{3,})([^\n]*)$",
    re.MULTILINE,
)
_FORMULA = lazy(r"(?<!\\)(\\\[|\\\(|\$\$|\\begin\{)")
_DOLLAR = lazy(r"(?<![\\$\w])\$(?=[^\s$])[^$\n]*[\\^_{][^$\n]*\Z")
_TEX = lazy(r"\\[a-zA-Z]+\{")
_ITEM = lazy(r"[ \t>]*(?:[-*+•–]|\(?(?:\d{1,3}|[a-zA-Z])[.)])")
_BULLET = lazy(_ITEM.pattern + r"[ \t]+")
_LINK = lazy(r"!?\[[^\[\]\n]*\]\([^()\s]*\Z")
_TAG = lazy(r"<(?:li|p|b|i|em|strong|ul|ol|td|tr|th|div|span|h[1-6]|code|pre|a)\b[^<>\n]*>\s*\Z")
_HEADING = lazy(r"[ \t]*#{1,6}[ \t]+\S")
_TITLE = lazy(r"[ \t]*\*\*[^\W\d_]++(?: [^\W_]++){0,3}:?\*\*:?[ \t]*")  # "**Animal cells**"
_NUMBERED = lazy(
    r"[ \t*_#]*(?P<word>Step|Example|Part|Question|Stage|Phase|Exercise|Problem)[ \t]+\w{1,3}[.:)*_ \t]*"
)
_EMPHASIS = lazy(
    r"(?<![\w*\\])\*\*(?=[^\s*])|(?<=[^\s*])\*\*(?![\w*])|(?<=[^\W\d_])\*\*(?=[^\W\d_])"
)
_STRONG_OPEN = lazy(r"(?<![\w*\\])\*\*(?=\w)[^*\n]*\Z")
_TICK_OPEN = lazy(r"(?:\A|(?<=[\s(]))`(?=[^\s`])[^`\n]*\Z")
_QUOTE_OPEN = lazy(
    r"(?:\A|(?<=[\s(]))(?:\"(?=\w)[^\"\n]*|[“«](?=\s?\w)[^“”«»\n]*|„(?=\w)[^„“”\n]*)\Z"
)
_FAR = 400  # characters of the longest link or tag
_FINAL = ".!?…。！？"
_WHOLE_SENTENCE = lazy(r"[^\W\d_]{2,}[^\n.!?]{20,}[.!?](?:\s|\Z)")


def open_fence(text: str) -> int | None:
    """Return where a fence begins that nothing closes; a mark that only strays is none."""
    if "```" not in text and "~~~" not in text:
        return None
    start, mark, bare = None, "", False
    for match in _FENCE.finditer(text):
        if start is None:
            if "`" not in match[2]:
                start, mark, bare = match.start(1), match[1], not match[2].strip()
        elif match[1].startswith(mark) and not match[2].strip("`~ \t"):
            start = None
    return None if start is None or (bare and _strays(text, start, len(mark))) else start


def _strays(text: str, start: int, length: int) -> bool:
    """Say whether a bare mark closes code that nothing opened, with whole prose after it."""
    before = text[:start].rstrip(" \t")
    if not before.endswith("\n") or before.endswith("\n\n"):
        return False
    last = before[:-1].rpartition("\n")[2].strip()
    if last[-1:] in (":", ","):
        return False
    after = text[start + length :].strip()
    if not after:
        return last[-1:] not in _FINAL or last[:1] in ("#", "/")
    return after[-1] in _FINAL and bool(_WHOLE_SENTENCE.search(after))


def open_formula(view: str) -> int | None:
    """Return where a formula begins that nothing closes."""
    if "\\" not in view and "$" not in view:
        return None
    formulas = list(_FORMULA.finditer(view))
    if formulas and (formulas[-1][0] != "\\(" or "\\)" not in view[formulas[-1].end() :]):
        return formulas[-1].start()
    tail = view.rfind("\n") + 1
    if dollar := _DOLLAR.search(view, tail):
        return dollar.start()
    if view.count("{", tail) > view.count("}", tail) and (tex := _TEX.search(view, tail)):
        return tex.start()
    return None


def open_item(view: str, start: int, line: str) -> bool:
    """Say whether the last line is a bullet, heading, label or table row with nothing behind it."""
    if _ITEM.fullmatch(line):
        return True
    if line[-1:] in _FINAL or not (before := view[:start].rstrip()):
        return False
    if _HEADING.match(line):
        return True
    if line.lstrip()[:1] == "|":
        above = before.rpartition("\n")[2].strip()
        return above[-1:] in ("|", MASK) and above[:1] in ("|", MASK) and line[-1] != "|"
    label = _NUMBERED.fullmatch(line)
    if label and any(_same_label(x, label["word"]) for x in before.split("\n")):
        return True
    return (
        line.rstrip(": \t")[-2:] == "**"
        and bool(_TITLE.fullmatch(line))
        and _titles_come_first(before)
    )


def _same_label(line: str, word: str) -> bool:
    found = _NUMBERED.match(line)
    return bool(found and found["word"] == word)


def _titles_come_first(before: str) -> bool:
    """Say whether each title in bold so far has its text below it, so that the last one lacks it."""
    lines = [x for x in before.split("\n") if x.strip()]
    titles = [i for i, x in enumerate(lines) if _TITLE.fullmatch(x)]
    return bool(titles) and titles[-1] < len(lines) - 1


def open_marks(view: str, text: str, start: int, line: str) -> Iterator[int]:
    """Yield where each mark stands in the last line that is not closed: emphasis, code, quotation."""
    if "`" in line and (found := _TICK_OPEN.search(line)):
        yield start + found.start()
    if any(mark in line for mark in '"“«„') and (found := _QUOTE_OPEN.search(line)):
        yield start + found.start()
    if "**" in line and len(_EMPHASIS.findall(line)) % 2 and (found := _STRONG_OPEN.search(line)):
        yield start + found.start()
    if "](" in text[-_FAR:] and (found := _LINK.search(text, max(0, len(text) - _FAR))):
        yield found.start()
    if text[-1:] == ">" and _TAG.search(text, max(0, len(text) - _FAR)):
        yield text.rindex("<")


def open_bracket(clause: str) -> bool:
    """Say whether a bracket in the clause stays open; faces and labels open none."""
    depth = 0
    for at, letter in enumerate(clause):
        if letter in "([":
            depth += clause[at - 1 : at] not in (":", ";", "=") or at == 0
        elif letter in ")]":
            depth = max(0, depth - 1)
    return depth > 0
