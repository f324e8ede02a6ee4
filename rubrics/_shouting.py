"""Capitals and marks that shout."""

import re
from collections.abc import Iterator

from rubrics._lazy import lazy
from rubrics._phrases import Hit
from rubrics.text import MASK, unquoted

_MARKS = lazy(r"(?<![!?])(?:[!?]*!!+[!?]*|\?\?+[!?]*|!\?+[!?]+)")
_NOTATION = lazy(r"factorial|chess|queen|knight|bishop|operator", re.IGNORECASE)  # 7!!, Qxf7!!
_CAPS = lazy(r"[A-Z](?<![\w'’&/.-][A-Z])[A-Z]*(?:['’][A-Z]+)?(?![\w&/-])(?!\.\w)")
_EXCLAMATION = lazy(r"!(?<=[a-z]{2}!)(?=\s|$)")
_LOGIC = lazy(
    r"\b(?:gates?|boolean|logic\w*|sql|truth tables?|operators?|circuits?|quer(?:y|ies)|search|set theory|pseudo-?code|keywords?|"
    r"python|basic|excel|formulas?|database)\b",
    re.IGNORECASE,
)
_MNEMONIC = lazy(
    r"\b(?:mnemonics?|acronyms?|stands? for|initials?|abbreviat\w+|backronym|capitals?|capital letters|upper ?case|all caps|codons?|"
    r"headlines?|spell\w*|shout\w*|sign says|codes?|commands?)\b",
    re.IGNORECASE,
)
_STRESS = lazy(  # "comPARE", "SUMmer": capitals that mark what is stressed
    r"\b(?:[a-z]{2,}[A-Z]{2,}[a-z]*|[A-Z]{2,}[a-z]{2,})\b|\b(?:syllab(?:le|ic)\w*|iamb\w*|troch\w+|pentameter)\b"
)
_GATES = frozenset(
    "AND OR NOT IF THEN ELSE FOR WHILE TRUE FALSE JOIN LEFT RIGHT INNER OUTER GROUP INTO VALUES LIKE BETWEEN COUNT MIN MAX SUM LIMIT CREATE DELETE UPDATE INSERT SELECT FROM WHERE ORDER BY IN IS SET END DO".split()
)
_HEADING = 80  # letters: a longer line in capitals is no heading
_AMBIGUOUS = frozenset("IT US WHO AM NO IN OR SO AN ME ADD SET PAY ALL GO".split())  # acronyms too
_EXCLAMATIONS = 3  # one belongs to a greeting, one to a farewell
_LETTERS_EACH = 240  # forty words: a long lively text may hold three
# Words that are no acronym in capitals.
ORDINARY = frozenset(
    """about above actually add after again all also always am an and any anything are as asked at attention
    answer back be because been before being better both but by can cannot can't careful carefully check class come
    complete completely correct could day definitely did didn't difference different do does doesn't doing don't done
    down each easy else end enough even ever every everyone everything exactly exam explain fact fail false few final
    find first follow for forget from get give go going good got great had happy hard has have haven't he help her
    here him his homework how huge i'm i've if immediately important in incorrect instead into is isn't it it's just
    keep know last later learn less let let's like listen little long look lot made make many matter mean might mistake
    more most much must my need never new next no not nothing now number of off often on once one only opposite or order other
    our out over own page part pay please point practice practise problem put question quick read ready really
    remember rest right rule same say see sentence she should show simple since so solve some something soon
    start step still stop study such sure take teacher tell than that that's the their them then there these they thing
    think this those time to today tomorrow too true try twice two under understand until up use very
    wait want was wasn't watch way we well went were what when where which while who why will with without won't word
    words work would write wrong yes yet you you'll you're you've your yourself amazing awesome brilliant fantastic love
    wow perfect excellent super absolutely totally guess guessing ignore ignored bother skip skipped reading
    divide divides multiply multiplies subtract adds plus minus square cube carry cancel simplify factor expand draw label measure copy underline circle highlight swap flip move change turn cut join mix heat cool pour weigh compare choose pick decide match count start begin finish explain describe define spell pronounce memorise memorize revise repeat practice slowly quickly twice instead before never verb noun past present future positive negative larger smaller bigger higher lower faster slower top bottom left inside outside together apart between without within really hate waste useless terrible
    hello hi hey goodbye bye please thanks thank welcome sorry student students
    pencil calculator book paper value values sign signs side sides equal both whole half total""".split()
)


def _label(view: str, start: int, end: int) -> bool:
    """Whether the words stand as a label or a heading: a colon after, or alone on the line."""
    after = view[end : end + 3].lstrip(" *_0123456789")
    line_start = view.rfind("\n", max(0, start - _HEADING), start)
    line_end = view.find("\n", end, end + _HEADING)
    line = view[line_start + 1 : line_end if line_end >= 0 else end + _HEADING].strip(" *_#")
    at_edges = (line_start >= 0 or start < _HEADING) and len(line) < min(_HEADING, len(view) - 5)
    alone = at_edges and line == line.upper() and line[-1:] not in ".!?"
    return after.startswith((":", ")")) or alone


def _capitals(text: str, view: str, prompt: str) -> Iterator[Hit]:
    found = [
        m
        for m in _CAPS.finditer(view)
        if m[0].replace("’", "'").lower() in ORDINARY and len(m[0]) > 1
    ]
    if len(found) < 2 or any(p.search(x) for p in (_MNEMONIC, _STRESS) for x in (text, prompt)):
        return
    if _LOGIC.search(text) or _LOGIC.search(prompt):
        found = [m for m in found if m[0] not in _GATES]
    asked = set(_CAPS.findall(prompt))
    found = [m for m in found if not _label(view, *m.span()) and m[0] not in asked]
    if len(found) < 2 or all(m[0] in _AMBIGUOUS for m in found):
        return
    start, end = found[0].span()
    for match in found[1:]:
        gap = view[end : match.start()]
        if any(c.islower() or c in ".!?\n" + MASK for c in gap):
            yield Hit(start, end, "shouting")
            start = match.start()
        end = match.end()
    yield Hit(start, end, "shouting")


def _may_double(view: str) -> bool:
    return "!!" in view or "??" in view or "!?" in view


def shouting(text: str, prompt: str) -> Iterator[Hit]:
    """Yield doubled marks, ordinary words in capitals, and the third "!" of a reply."""
    view = unquoted(text)
    if "!" in view or "?" in view:
        doubled = list(_MARKS.finditer(view)) if _may_double(view) else []
        if not (doubled and (_NOTATION.search(text) or _NOTATION.search(prompt))):
            yield from (Hit(*match.span(), "shouting") for match in doubled)
        marks = list(_EXCLAMATION.finditer(view))
        dense = len(marks) * _LETTERS_EACH >= len(text)
        for match in marks[_EXCLAMATIONS - 1 :] if dense else ():
            yield Hit(match.start(), match.end(), "shouting")
    yield from _capitals(text, view, prompt)
