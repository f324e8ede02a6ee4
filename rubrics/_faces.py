"""Faces typed with a few signs: a pattern that finds candidates, and what tells a face from other uses."""

# ruff: noqa: PLR0911 each return is one reason with its own example

import re

from rubrics._lazy import lazy

# --- Western faces: brows or halo, eyes, tear, nose, mouth; and the same turned round.
_NOSE = r"['’]?(?:[-‑]{1,3}|[o^~c*](?=[()\[\]{}DPp|/\\]))?['’]?"
WESTERN = rf"""
    (?P<upright>(?:[>}}|]|(?<![\w.])[O0o](?=[:;=]-?[()D]))?
        (?:[:;=]|(?<![\w-])(?:[8B](?=-+[()])|X(?=-))|(?<!\S)[|%](?=-[()]))['’]?{_NOSE}
        (?:(?P<bracket>\)+|\(+|\]+|\[+|\}}+|\{{+)|(?P<letter>D+|P+|p+|[bOoSsXxLcC3þÞ]|0)(?![\w(])
          |(?P<sign>[/\\|*@$\#&><!](?![\w/\\|>=*-]))))
    | (?P<laugh>(?<![\w-])[xX]-?D+(?![\w-]))
    | (?P<wide>[：；][)）]+)
    | (?P<cool>(?<=[ ])[8B]\)(?=[ ]*(?:\n|\Z)))
    | (?P<turned>(?:(?P<turned_bracket>(?<![()\[{{])[()\[{{]{{1,9}}+)['’]?[-‑o^~*]?['’]?[:;=]
        (?![\w:;=/.)-])[<]?
        |(?<![\w-])[DCc]-?['’]?:(?:<|(?=\s*\Z|[ ]*\n\n)|(?P<mid>(?=[ ][^\W\d_])))))
    | (?P<heart><[/\\]?3+(?![\w.,]*\d))
    | (?P<arms>(?<![\w\\])(?:\\[oO0]/|\\m/)(?!\w)|(?<![\w/\\.])o/(?!\w|/))
"""
_PAIRS = {")": "(", "]": "[", "}": "{"}
_OPENERS = {v: k for k, v in _PAIRS.items()}
_FACE_BEFORE = lazy(
    r"(?<!\S)(?:[:;=8B]['’]?[-‑o^~c*]?[()\[\]{}]+|[()\[\]{}]+[-‑o^~c*]?['’]?[:;=](?!\S))"
)
_OPERATOR_AFTER = lazy(r"\s*[=+*/^×·]|\s[<>≤≥-]\s")
_OPERATOR_BEFORE = lazy(r"[=+*/^×·<>≤≥-]\s*$")
_CRY = lazy(
    r"\b(?:no+|oh|oh dear|ugh|argh|ouch|aw+|yikes|sorry|alas|eek|gosh|sad|help)[,.!…]*\s$",
    re.IGNORECASE,
)
_ALGEBRA = lazy(r"[\d=+*/^<>]")
_LABELLED = lazy(  # "1) red 8) green", "see exercise 8)"
    r"(?<!\S)\w{1,2}\)|\b(?:questions?|exercises?|numbers?|problems?|fig(?:ure)?|sections?|steps?"
    r"|pages?|p|part|chapter|case|option|choice|answer|to|and|or|of|is)\.?\s$",
    re.IGNORECASE,
)
_GRADE = lazy(r"\b(?:an?|grades?|marks?|your|his|her|my|their|to|from|of)\s$", re.IGNORECASE)
_ENTITY = lazy(r"&#?\w{2,8}$")  # "&amp;D"
_WINDOW = 200  # characters back in the line in which a bracket is opened
_NAMED = lazy(
    r"\b(?:colons?|semi-?colons?|equals?|signs?|symbols?|marks?|brackets?|parenthes[ie]s|braces?"
    r"|punctuation|ratio"
    r"|operator|smileys?|key)\b",
    re.IGNORECASE,
)
_QUANTITY = lazy(
    r"(?:\d|[)\]|°%]|(?<![^\W_])[A-HJ-Za-hj-z]|\b(?:is|are|was|were|be|if|when|where|with|of|for"
    r"|values?|scores?|pH|ages?|aged"
    r"|numbers?|mass|size|length|height|temperatures?|ratio|degree|dose|levels?|count|odds|error"
    r"|than|and|or|not|sum|x|n))\s*$"
)
_AFTER_QUANTITY = lazy(
    r"\s*(?:[%°=<>+*/^×-]|(?:km|cm|mm|m|kg|g|mg|s|h|ml|l|years?|days?|hours?|minutes?|points?"
    r"|units?|items?|am?peres?|amps?|volts?|newtons?|joules?|A|V|N|J|W|Pa|K)\b)"
)
_HEARTS = lazy(r"^(?:\s?<[/\\]?3+(?!\w))+")
_HEARTS_BEFORE = lazy(r"(?:<[/\\]?3+\s?)+$")
_BELOVED = lazy(
    r"(?:[!.?~…]|\b(?:it|you|this|that|them|me|us|everyone|all|much|lots|always|hugs|love|thanks"
    r"|bye|class|friends?))\s$",
    re.IGNORECASE,
)
_LABELS = lazy(
    r"\b(?:choice|option|answer|part|question|drive|letter|vitamin|point|grade|section|note|key"
    r"|disk|for)\s+$",
    re.IGNORECASE,
)


def western_span(view: str, match: re.Match[str]) -> tuple[int, int]:
    """Return the span of a Western emoticon, or (0, 0) where what stands around says it is none."""
    start, end = match.span()
    line = view[max(0, start - _WINDOW) : start].rpartition("\n")[2]
    if not _is_face(line, view, match):
        return 0, 0
    mouth = match["bracket"] or ""
    if len(mouth) > 1 and mouth[0] in _PAIRS and 0 < _open_brackets(line, mouth[0]) < len(mouth):
        end -= _open_brackets(line, mouth[0])  # "(well done :))": the last one closes
    return start, end


def _is_face(line: str, view: str, match: re.Match[str]) -> bool:
    if match["heart"]:
        after = _HEARTS.sub("", view[match.end() : match.end() + 40])[:12]
        return _is_heart(_HEARTS_BEFORE.sub("", line), after, match[0])
    if match["laugh"]:
        if _OPERATOR_AFTER.match(view, match.end()) or _OPERATOR_BEFORE.search(line):
            return False  # a product: "xD = 16"
        return "-" not in match[0] or not _ALGEBRA.search(line)
    if match["arms"]:
        return True
    if match["wide"]:
        return line.count("（") + line.count("(") <= line.count("）") + line.count(")")
    if match["cool"]:
        words = line.split()[-1:]
        return bool(words and words[0][-2:].strip(".!?…*_").isalpha()) and not (
            _LABELLED.search(line) or _open_brackets(line, ")") > 0
        )
    if match["turned"]:
        return _is_turned(line, view, match)
    if match["bracket"]:
        return _is_bracket_face(line, view, match)
    return _is_letter_face(line, view, match)


def _is_heart(line: str, after: str, heart: str) -> bool:
    if heart[1] in "/\\":
        return True
    if re.search(r"(?:^|[^\w])[Ii] $", line) and re.match(
        r"\s+[^\W\d_]{2,}", after
    ):  # "I <3 maths"
        return not re.match(r"\s+(?:and|or|then|is)\b", after)
    if _AFTER_QUANTITY.match(after):
        return False
    if _BELOVED.search(line):
        return True
    if re.match(r"\s*(?:and|or|then|is|are|we)\b", after):
        return False
    return not _QUANTITY.search(line)


def _open_brackets(line: str, closer: str) -> int:
    opener = _PAIRS[closer]
    line = _FACE_BEFORE.sub("", line)
    return line.count(opener) - line.count(closer)


def _is_bracket_face(line: str, view: str, match: re.Match[str]) -> bool:
    before, after = line[-1:], view[match.end() : match.end() + 1]
    mouth, nosed = match["bracket"], len(match[0]) > len(match["bracket"]) + 1
    attached = bool(before) and not before.isspace() and before not in ".!?,…\"”'’*_~)"
    if mouth[0] in _PAIRS:
        if match[0][0] == "B" and (_GRADE.search(line) or _open_brackets(line, mouth[0]) > 0):
            return False  # "(it was a B-)"
        if _open_brackets(line, mouth[0]) > 0:
            inside = line[line.rfind(_PAIRS[mouth[0]]) + 1 :]
            return (
                before.isspace()
                and bool(re.search(r"[^\W\d_]{2}", inside))
                and not _NAMED.search(inside)
            ) or (nosed and bool(inside))
        if match[0][0] == "=" and attached and not before.isalpha():
            return False
        return nosed or not _NAMED.search(line[-25:]) or before.isspace()
    if after and not (after.isspace() or after in ".,!?…\"”'’*_)" or ord(after) > 0x2000):
        return nosed and not attached and after.isalpha() and mouth != "{"
    if view.startswith(f" {_OPENERS[mouth[0]]}", match.end()):  # a pair of brackets, named
        return False
    if after.isspace() or not after:
        rest = view[match.end() : match.end() + _WINDOW].partition("\n")[0]
        if attached and (
            rest.count(_OPENERS[mouth[0]]) > rest.count(mouth[0])
            or (not after.strip(" ") and not rest.strip() and mouth != "(")
        ):
            return False  # "f(x) =( x + 1 )", "{" at the end of a line
        return not (match[0][0] == "=" and (attached or re.search(r"(?:\b\w|\))\s$", line)))
    return after != ")" or nosed


def _is_turned(line: str, view: str, match: re.Match[str]) -> bool:
    brackets, before = match["turned_bracket"], line[-1:]
    after = view[match.end() : match.end() + 1]
    if brackets is None:
        if match["mid"] is not None and not _CRY.search(line):
            return False  # "vitamin D: it helps"; "Oh no D: what now?"
        return (
            not _LABELS.search(line)
            and bool(re.search(r"(?:[.!?…]|[^\W\d_]{2})\s*$|^$", line))
            and bool(line)
        )
    if after and not (after.isspace() or after in ".,!?…\"”'’*_"):
        return False
    if len(set(brackets)) > 1:
        return False
    if brackets[0] in _PAIRS:
        return (
            match[0][-1] != ";"
            and _open_brackets(line + brackets, brackets[0]) < 0
            and before.isspace()
            and not _NAMED.search(line[-25:])
        )
    rest = view[match.end() : match.end() + _WINDOW].partition("\n")[0]
    if before and not (before.isspace() or before in ".!?,…"):
        return False
    return rest.count(_OPENERS[brackets[0]]) <= rest.count(brackets[0])


def _is_letter_face(line: str, view: str, match: re.Match[str]) -> bool:
    face, before = match[0], line[-1:]
    mouth, after = match["letter"] or match["sign"], view[match.end() : match.end() + 1]
    eyes = face.lstrip(">}|O0o")[:1] or face[0]
    if eyes == ";" and _ENTITY.search(line[-10:]):
        return False
    nosed = "-" in face or "'" in face or "’" in face or "^" in face
    worded = before.isalpha() and mouth[0] in "DPp/\\|" and eyes in ":;"
    apart = not before or before.isspace() or before in ".!?,…\"”'’*_~"
    if not (apart or (worded and _is_worded(line, mouth, after))):
        return False
    if after and after not in " \n.,!?…\"”'’*_)~:;":
        return False
    last = (line.split() or [""])[-1]
    number = _is_operand(last)
    if number and last[-1].isdigit() and eyes in ":;" and mouth[0] in "DPp" and before.isspace():
        number = not _ENDS.match(view, match.end())  # "x = 3 :D" at the end of its sentence
    if eyes == "=":
        return bool(
            not number
            and mouth[0] in "DPpO/\\|*"
            and bool(re.search(r"[^\W\d_]{2}[.!?,…*]*$", last))
            and not re.search(r"[=+<>]", _FACE_BEFORE.sub("", line))
        )
    if mouth[0] in "<>" and not number and not (after and after.isspace() and after != "\n"):
        return bool(last)
    if mouth[0] in "30!&<>#$@*LCcSsXx" and not nosed:
        plain = last[-1:] not in ":;=" and mouth[0] not in "!&<>#"
        return not number and bool(last) and (plain or mouth[0] == "*")
    if mouth[0] in "30" and nosed:
        return not number and bool(last)
    if mouth == "|" and line.lstrip().startswith("|"):
        return False
    return not (number and not nosed)


def _is_operand(word: str) -> bool:
    """Say whether the word before is a number or a letter."""
    return bool(word) and (
        word[-1].isdigit() or (len(word.strip("(*_")) == 1 and word not in {"I", "!"})
    )


_ENDS = lazy(r"[.!?,]?(?:[ ]*(?:\n|\Z)|[ ]+[A-Z])")


def _is_worded(line: str, mouth: str, after: str) -> bool:
    """Say whether a mouth right after a word is a face: "Great:D", not "/si:/", "A:D", "http:/"."""
    word = re.search(r"\S*$", line)
    token = word[0] if word else ""
    if (
        len(token) < 3
        or "/" in token
        or "\\" in token
        or "[" in token
        or (not token.islower() and mouth[0] in "DP" and token.isupper())
    ):
        return False
    return not token.lower().endswith(("http", "https", "file", "ftp", "mailto")) and (
        not after or after.isspace() or after in ".!?,"
    )
