"""Whether a spaced mark is a minus: between operands, before one, or in a formula in words."""

import re

from rubrics._lazy import lazy
from rubrics._operands import DASHES, bare, operand_left, operand_right, paired
from rubrics._ranges import first_word
from rubrics.text import MASK

_UNARY = lazy(
    r"(?:[=+*/×÷·^(\[{<>≤≥≈±,:]"
    r"|\b(?:is|are|equals?|was|be|by|of|to|than|at|and|or|minus|plus|times|get|gets|negative)"
    r")[*_]*$"
)
_OPERATOR = lazy(
    r"[=×÷·≈]|(?<!\+)(?:\+(?=[^+\s])|(?<=\s)\+(?=\s))|(?<![*\w])\*(?![*\w])|(?<![A-Za-z])/|/(?![A-Za-z])"
    r"|\b(?:divided by|multiplied by|times|plus|minus|over)\b"
)
_WORD_CHARACTER = lazy(rf"[^\W_]|{MASK}|[_□▢☐△○◻…?√∠∞]")
_WORD_START = lazy(rf"[*_~\"'“‘(\[{{#$€£¥₹|√½.…+±<≈¿¡∠△]*(?:[^\W_]|{MASK}|[ℝ-ℤ∅])|[½⅓⅔¼¾⅛∞√∑∫∂∇]")
# The mark itself is spoken of: "put a - before the 5", "the − sign".
_NAMED_LEFT = lazy(r"\b(?:[Tt]he|[Aa]nother|[Yy]our|[Ee]ach|[Ee]very|[Bb]oth|an?)$")
_NAMED_RIGHT = lazy(
    r"(?:(?:minus|negative|hyphen|dash)?\s?(?:signs?|symbols?|keys?|buttons?|marks?|characters?)"
    r"|before|after|in front|in|between|at|or|and|means?|is|here|there|from|with)\b"
)
# "Day 1 - 30 minutes", "Question 3 - 5 marks": a label, then an amount.
_TIMED = lazy(
    r"(?:^|[\s*#_])(?:Day|Week|Step|Unit|Part|Lesson|Question|Exercise|Task|Round|Phase|Session"
    r"|Block|Stage|Activity|Set|Problem|Q)\s?\d{1,2}[*_]*$",
    re.IGNORECASE,
)
_AMOUNT_OF = lazy(r"[*_]*\d+\s[^\W\d_]{3,}")
_INSIDE_LEFT = lazy(r"(?P<call>[\w)]?)[(\[](?:[\w.]+\s){0,3}[\w.]+$")
_INSIDE_RIGHT = lazy(r"[\w.]+(?:\s[\w.]+){0,3}\s?(?P<close>[)\]])\s?(?P<after>.?)")
_OUTSIDE = lazy(r"[=+*/×÷·^≈−-]\s?\((?:[\w.]+\s){0,2}[\w.]+$")
_BULLET = lazy(r"\s*(?:[*+•]|\d{1,3}[.)])\s+")  # its sign is no operator
_CLAUSE_LEFT = lazy(r"[.!?;:](?=\s)|,\s")
_CLAUSE_RIGHT = lazy(r"[.!?;](?:\s|$)|,\s")
# A clause that says a formula comes.
_ANNOUNCED = lazy(
    r"\b(?:formula|subtract(?:ing)?|calculat(?:e|ing)|comput(?:e|ing)|work(?:ing)? out"
    r"|find(?:ing)?|equals|the difference|take) (?:is |the |by |for |of |we |you )*"
    r"(?P<first>[\w’' ]{1,40})$",
    re.IGNORECASE,
)
_EQUATED = lazy(r"[=≈]\s*(?:[^\W\d_]+\s?){1,2}$")
_LONGEST = 4  # words of a quantity: "mass of full beaker"
# Words that no operand of a formula in words begins with: what follows the dash is a remark.
_REMARK = frozenset(
    "a about again all also although always an and any anyway are as ask at be because before"
    " both but by can check correct could did do does done either even every exactly excellent"
    " fine first for from give good got great had has have he hence here hey how however i if in"
    " instead is it its just keep learn let lets like look make may maybe me might more my neat"
    " never next nice no none nope not note nothing notice now of oh ok okay on once one only or"
    " our perfect perhaps please pretty quite read really recall remember right same say see she"
    " should simple since so some sometimes sorry start still such super sure take tell than"
    " thanks that the their them then there therefore these they think this those though thus to"
    " too true try unless until up use very wait was we well were what when where which while who"
    " whose why will wonderful with without would write wrong yes yet you your".split()
)
_IN_QUANTITY = frozenset({"one", "more", "of", "the", "first", "in", "on", "to", "before", "for"})
# What comes before an equation of its own: "Substitute - y = 3x".
_INTRODUCES = frozenset(
    "substitute check solve simplify expand note remember recall try use answer result solution"
    " example equation formula step rearrange factorise factorize work calculate next finally"
    " hint tip rule warning question task exercise practice reminder".split()
)
# Pairs whose first is what a formula takes the second from, where no sign beside it says so.
_TAKEN_FROM = {
    "final": "initial original starting",
    "new": "old original",
    "end": "start",
    "finish": "start",
    "finishing": "starting",
    "maximum": "minimum",
    "max": "min",
    "highest": "lowest",
    "largest": "smallest",
    "biggest": "smallest",
    "later": "earlier",
    "second": "first",
    "last": "first",
    "revenue": "cost costs expenses",
    "income": "expenses expenditure costs tax taxes",
    "price": "discount cost",
    "sales": "costs",
    "total": "part",
    "whole": "part",
    "after": "before",
    "assets": "liabilities",
    "exports": "imports",
    "births": "deaths",
    "gross": "tax",
    "upper": "lower",
    "observed": "expected",
    "actual": "expected",
}


def is_minus(left: str, right: str) -> bool:
    """Say whether the mark is a minus, or is no mark of a sentence at all."""
    left, right = bare(left), bare(right)
    if (
        left[-1:] in f"|<>{DASHES}"
        or right[:1] in f"|<>={DASHES}"
        or (left[-1:] == "(" and right[:1] == ")")
    ):
        return True  # an empty table cell, an arrow, a flag, the mark itself named
    if not (_WORD_START.match(right) and _WORD_CHARACTER.search(left)):
        return True  # between other signs, as in Morse
    if _NAMED_LEFT.search(left[-12:]) and _NAMED_RIGHT.match(right):
        return True
    if _in_bracket(left, right):
        return True
    if _TIMED.search(left[-16:]) and _AMOUNT_OF.match(right):
        return False
    if operand_right(right):
        if operand_left(left) or _UNARY.search(left[-15:]):
            return True
        return _in_words(left, right, operand=True)
    return paired(left, right) or _in_words(left, right, operand=False)


def _in_bracket(left: str, right: str) -> bool:
    """Say whether a bracket holds a difference and no more: "arr[count - 1]", "(new - old) / old"."""
    before, after = _INSIDE_LEFT.search(left[-50:]), _INSIDE_RIGHT.match(right)
    if not (before and after) or first_word(right) in _REMARK - {"one"}:
        return False
    if after["close"] == "]":
        return operand_right(right) and after["after"] != "("
    if after["after"] in set("/÷×*^·") - {""}:
        return True
    return bool(_OUTSIDE.search(left[-50:])) or (bool(before["call"]) and operand_right(right))


def _in_words(left: str, right: str, *, operand: bool) -> bool:
    """Say whether this is a minus between words of a formula: "profit = income - cost"."""
    left = _CLAUSE_LEFT.split(_without_bullet(left))[-1]
    right = _CLAUSE_RIGHT.split(right)[0]
    first = first_word(right)
    if _states(left, right):
        return True
    if not first or (not operand and _is_remark(first, left, right)):
        return False
    if left.lower().rpartition(" ")[2].strip("*_") in _INTRODUCES:
        return False
    after = _OPERATOR.search(right)
    if after and after[0] in "=≈" and len(right[: after.start()].split()) <= _LONGEST:
        return _plain(right[: after.start()]) and _plain(" ".join(left.split()[-3:]))
    if _after_operator(left, right, operand=operand):
        return True
    return _subtracts(left, right) or _announced(left, right)


def _is_remark(first: str, left: str, right: str) -> bool:
    """Say whether the right side begins as no quantity does."""
    if first in _REMARK:
        return True
    bare_noun = len(right.split()) == 1 and bool(_EQUATED.search(left))  # "= income - spending"
    return first.endswith(("ed", "ing", "ly")) and not bare_noun


def _states(left: str, right: str) -> bool:
    """Say whether one noun is named in two states: "end position - start position"."""
    before, after = left.lower().split()[-2:], right.lower().split()[:2]
    if len(before) < 2 or len(after) < 2 or before[1].strip("*_(") != after[1].strip("*_).,;:?!"):
        return False
    return after[0] in _TAKEN_FROM.get(before[0].strip("*_("), "").split()


def _without_bullet(left: str) -> str:
    match = _BULLET.match(left)
    return left[match.end() :] if match else left


def _after_operator(left: str, right: str, *, operand: bool) -> bool:
    """Say whether words follow an operator: "profit = income - fixed costs"."""
    before = list(_OPERATOR.finditer(left))
    if not before:
        return False
    middle = left[before[-1].end() :]
    head = left[: before[0].start()].split()
    verbal = (bool(head) and len(head[-1].strip("*_()")) > 2) or (
        not operand and not operand_left(left)
    )
    fits = len(middle.split()) <= _LONGEST and len(right.split()) <= _LONGEST + 2
    return fits and verbal and _plain(middle) and _plain(" ".join(right.split()[:1]))


def _plain(words: str) -> bool:
    return not any(word.strip("*_()").lower() in _REMARK - _IN_QUANTITY for word in words.split())


def _announced(left: str, right: str) -> bool:
    """Say whether the clause promises a formula of a few words: "work out amount paid - price"."""
    match = _ANNOUNCED.search(left)
    short = right[:1].islower() and len(right.split()) <= 3
    return bool(match and short and len(match["first"].split()) <= 3 and _plain(match["first"]))


def _subtracts(left: str, right: str) -> bool:
    """Say whether both sides name one thing in two states: "final velocity - initial velocity"."""
    before, after = (re.findall(r"[^\W_]+", side.lower()) for side in (left, right))
    for n in (1, 2):
        if (
            len(before) >= n
            and before[-n] in _TAKEN_FROM
            and after
            and after[0] in _TAKEN_FROM[before[-n]].split()
        ):
            return True
    return (
        len(before) > 1
        and len(after) > 1
        and before[-1] == after[1]
        and before[-2] != after[0]
        and len(before[-1]) > 3
    )
