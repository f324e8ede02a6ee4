"""A dash is used as punctuation.

What it does: flags each em dash and horizontal bar, and each spaced en dash, figure dash, hyphen,
    double hyphen or minus sign that stands for a pause. Between spaces the meaning decides: what
    lies on both sides is read as an operand (number, amount, variable, formula, date) or as words.
Why: dashes are the mark of the flowery replies that the project began with, and beside a number a
    pupil reads one as a minus sign.
Allowed: ranges, subtractions (between words of a formula too), negative numbers, compounds,
    hanging hyphens, bullets, rules, flags, dates, telephone numbers, arrows.
Source: the owners' review of "Hello!" ("the excessive hyphen use is distracting and unneeded").
"""

import re
from collections.abc import Iterator

from rubrics._emoji import EMOJI
from rubrics._lazy import lazy
from rubrics._minus import is_minus
from rubrics._ranges import is_range
from rubrics.base import Case, Finding, Reply, Rubric, Settings, Span
from rubrics.text import prose

_EM = "—―⸺⸻﹘︱"  # a pause wherever they stand
_SOFT = "-‐‑‒–−－"
_RUN = lazy(  # one class first: the search skips to its characters
    rf"[{_SOFT}{_EM}](?:(?<=[{_EM}])[{_EM}]*|(?<=[{_SOFT}])[{_SOFT}]*)"
)
_LONGEST = 3  # of a typed dash; four hyphens and more are a blank to fill or a rule
# Hanging hyphens: two– and three-year.
_HANGING = lazy(r" (?:and|or|to|und|oder|et|ou|y|o|e)\b", re.IGNORECASE)
# A word that begins a clause, and is the second half of no compound.
_CLAUSE = lazy(
    r" ?(?:I|you|he|she|it|we|they|this|that|these|there|but|so|because|which|what|why|how|when"
    r"|not|yes|no|now|let['’]?s|it['’]s|that['’]s|you['’]re|your)\b(?![-‐‑–])"
)
_PREFIX = lazy(
    r"\b(?:over|under|inter|intra|anti|semi|multi|post|super|trans|fore|mono|poly|micro|macro|hyper"
    r"|hypo|counter|pseudo|extra|ultra|infra|auto|self|half|non|pre|mid)$"
    r"|(?:prefix|suffix|stem|root|ending|affix|hyphen)",
    re.IGNORECASE,
)
# What a bullet may follow on its line: quotation marks, another label, an emoji, spaces.
_BEFORE_BULLET = lazy(rf"(?:[\s>*+•\"“'‘|#]|{EMOJI})*|\s*\d{{1,3}}[.)]\s*")
_RULE = lazy(r"[\s—―–\-_*=]*")
_WINDOW = 120  # characters of the line on each side that can decide; a clause is seldom longer


def _is_bullet(view: str, start: int) -> bool:
    line = view.rfind("\n", 0, start) + 1
    return start - line < _WINDOW and bool(_BEFORE_BULLET.fullmatch(view, line, start))


def _is_rule(view: str, start: int, end: int) -> bool:
    """Say whether the line holds nothing but two dashes or more."""
    left = view[max(0, start - _WINDOW) : start].rpartition("\n")[2]
    right = view[end : end + _WINDOW].partition("\n")[0]
    line = left + view[start:end] + right
    return bool(_RULE.fullmatch(line)) and len(line.strip()) >= _LONGEST


def _is_pause(view: str, start: int, end: int) -> bool:
    """Say whether the spaced mark at these offsets is a pause, by what lies on both sides."""
    if _is_bullet(view, start):
        return False
    left = view[max(0, start - _WINDOW) : start].rpartition("\n")[2].rstrip()
    right = view[end : end + _WINDOW]
    if not right.strip():
        return left[-1:] not in ":=|"  # "Let me see -", but an empty field is no pause
    if right.lstrip(" \t")[:1] == "\n":
        right = right.lstrip()
    right = right.partition("\n")[0].strip()
    return bool(left) and not (is_range(left, right) or is_minus(left, right))


def _is_joined_pause(view: str, start: int, end: int) -> bool:
    """Say whether a mark without a space on one side is a pause: "well--yes", "well – yes"."""
    before, after = view[start - 1 : start], view[end : end + 1]
    if view[start:end] in {"--", "---"}:
        if before == '"' and view[start - 2 : start - 1].isspace():  # "--branch"
            return False
        return (before.isalpha() or before in set(',;.!?)"”’')) and (
            after.isalpha() or after in set('“"‘( \n') or not after
        )
    if before.isalpha() and after == " ":
        if view[start:end] == "–":
            return view[end + 1 : end + 2].isalpha() and not _HANGING.match(view, end)
        return _breaks_off(view, start, end)
    if view[start:end] != "–":  # "two- and three-digit", "-ing", "Cl-", "B- or better"
        return False
    if before.isalpha() and after.isalpha():
        return bool(_CLAUSE.match(view, end))
    return before == " " and after.isalpha() and view[start - 2 : start - 1].isalpha()


def _breaks_off(view: str, start: int, end: int) -> bool:
    """Say whether a hyphen that hangs on a word is followed by a clause: "good work- you did"."""
    line = view[max(0, start - 40) : start].rpartition("\n")[2]
    return (
        view[max(0, start - 3) : start].isalpha()
        and bool(_CLAUSE.match(view, end))
        and not _PREFIX.search(line)
    )


def check(reply: Reply, case: Case, settings: Settings) -> Iterator[Finding]:
    """Yield one finding for each dash, left to right."""
    view = prose(reply.text)
    for match in _RUN.finditer(view):
        start, end = match.span()
        if match[0][0] in _EM:
            fault, name = not (end - start > 1 and _is_rule(view, start, end)), "em dash"
        elif end - start > _LONGEST:
            continue
        else:
            before, after = view[start - 1 : start] if start else "", view[end : end + 1]
            spaced = (not before or before.isspace()) and (not after or after.isspace())
            fault = (_is_pause if spaced else _is_joined_pause)(view, start, end)
            name = "spaced dash or hyphen" if spaced else "dash"
        if fault:
            yield Finding(
                f"{name} used as a pause: a pupil may read a minus", Span(start, end), "dash"
            )


RUBRIC = Rubric(id="dash", version=3, doc=__doc__, check=check)
