"""Faces typed with signs: patterns that find candidates, and what tells a face from other uses."""

# ruff: noqa: PLR0911, SIM102
# Word lists read best as text, and each return is one reason with its own example.

import re

# --- Kaomoji: two like eyes with a mouth between them, often in brackets, often with arms.
_MOUTH = (
    r"[ ]?\u035c?(?:[_.\-‿◡﹏ω▽∇□ᴥ∀дДへーoOεз³△ᗜ"
    r"◇﹃益皿ᆺ﹀‸︿෴ワヮﾛロ^wvu~˘ᵕ∩⌓\u0296◞﹂｡]|__|‿‿|=)[ ]?"
)
_SIGN_EYES = r"[\^＾•●○◕◔ಠಥʘ°˘ᵔ¬♥♡☆★⊙◉☉눈￣ﾟ・･º≖■✧◠╥ˇ｡◎⌒´`Тಡ;；><\-=@~$*+'’]"
_EYES = (
    rf"(?:(?P<eye%s>{_SIGN_EYES})[\u0300-\u036f]*+[ ]?{_MOUTH}(?P=eye%s)|≧{_MOUTH}≦|>{_MOUTH}<"
    rf"|´{_MOUTH}[`｀]|[`｀]{_MOUTH}´"
    rf"|[ÒòÓó]{_MOUTH}[ÓóÒò]|[ಠ]_[ರ]|\._\.|\^\^|＾＾|ᐛ|°\s?\u0361?[ ]?\u035c?\u0296[ ]?\u0361?°)"
)
_LETTER_EYES = (  # with a mouth that no index or unit has
    r"(?:[oO0]_[oO0]|[oO]\.[oO]|(?P<like%s>[TtXxQuU])_(?P=like%s)|[TQ][wA][TQ]|[UO]w[UO]"
    r"|[uo]w[uo]|[Uu]wu)"
)
_OPEN, _CLOSE = "(（ʕ[", ")）ʔ]"
_BARE_SIGN_EYES = (
    r"(?P<bare>[\^＾•◕ಠಥʘ¬￣;><=@\-~*◉T])[_.\-‿▽ωoOwᴥ◡](?P=bare)|>[_.﹏]<|≧▽≦|\._\.|=\^[.ω_]\^="
)
KAOMOJI = (
    rf"(?P<bracketed>[{re.escape(_OPEN)}](?=[^\n]{{0,16}}?[{re.escape(_CLOSE)}])"
    rf"(?P<inside>[^\n{re.escape(_OPEN + _CLOSE)}]{{2,16}})[{re.escape(_CLOSE)}])"
    rf"|(?<![\w\\^*~<>=@.;\-+|/])(?P<plain>{_BARE_SIGN_EYES}|{_LETTER_EYES % ('', '')}|\^\^"
    rf"|＾＾)(?P<sweat>;{{0,3}})"
    r"(?![\w^*~<>=@\-+|/(\[])"
    r"|(?P<shrug>¯\\?_?\\?_?\(ツ\)_?/¯?)"
)
_INSIDE = re.compile(_EYES % ("", ""))
_INSIDE_LETTERS = re.compile(_LETTER_EYES % ("", ""))
_SHRUG = re.compile(r"\s?ツ\s?|\s?ᐛ\s?|_ _")  # a face by its arms only
_LEFT_ARMS = "\\/¯_／っ☜☞┬─乁ヽヾ＼╰╭ᕕᕙ٩ლ୧ᕦ∠づ⊂໒┌└♪凸ง┻━♡ﾉノoσ"
_RIGHT_ARMS = "\\/¯_／＼っ☜☞♥ノﾉ╯╮づシ凸ง۶ᕗᕤლ୨┘┐ゞ♪♡彡︵┻━┳┬─ﾟσψ*~;"
_LETTER_ARMS = "dmobqpv"
_TABLE = re.compile(r"\s?[︵彡]?\s?[┻┳┬][━─]+[┻┳┬]")
_CHEEKS = "oOvc"


def kaomoji_span(view: str, match: re.Match[str], floor: int) -> tuple[int, int]:
    """Return the span of a kaomoji with its arms, or (0, 0) where the match is none."""
    start, end = match.span()
    if match["bracketed"]:
        inside = match["inside"]
        face = _INSIDE.search(inside) or _INSIDE_LETTERS.fullmatch(inside.strip())
        shrug = _SHRUG.fullmatch(inside) and view[start - 1 : start] in set(_LEFT_ARMS + "m")
        rest = (inside[: face.start()] + inside[face.end() :]) if face else inside
        if face and len(set(face[0])) == 1 and face[0][0] in "-=*~":  # "(---)"
            face = None
        if not (face or shrug) or any(
            c.isalnum() and c.isascii() and c not in _CHEEKS for c in rest
        ):
            return 0, 0
        start, end = _with_arms(view, start, end, floor)
    elif match["plain"] and _is_no_bare_face(view, match):
        return 0, 0
    return start, end


def _with_arms(view: str, start: int, end: int, floor: int) -> tuple[int, int]:
    while start > floor and view[start - 1] in _LEFT_ARMS and not view[start - 1].isascii():
        start -= 1
    while start > floor and view[start - 1] in "\\/_¯":
        start -= 1
    if (
        start > floor
        and view[start - 1] in _LETTER_ARMS
        and not view[max(floor, start - 2) : start - 1].isalnum()
    ):
        start -= 1
    while end < len(view) and view[end] in _RIGHT_ARMS:
        end += 1
    if view[end : end + 1] in set(_LETTER_ARMS) and not view[end + 1 : end + 2].isalnum():
        end += 1
    table = _TABLE.match(view, end)
    return start, table.end() if table else end


_MORSE = re.compile(r"\bMorse\b|(?<!\S)(?=[.\-]{2,6}(?!\S))(?:\.+-|-+\.|--|\.\.)[.\-]*")


def _is_no_bare_face(view: str, match: re.Match[str]) -> bool:
    face, (start, end) = match["plain"], match.span()
    if face == "^^":
        return (
            not view[:start].rstrip(" ")[-1:]
            or view[start - 1 : start].isalnum()
            or view[end : end + 2].strip()[:1].isalnum()
        )
    if face[0] in "xXuUqQ" and face[1] == "_":  # not the index in "x_x is a derivative"
        return view[end : end + 1] == " " and view[end + 1 : end + 2].isalnum()
    if face in {"-.-", "*.*", "*-*", "=-=", "---", "-o-", "-w-"}:
        near = view[max(0, start - _WINDOW) : start] + view[end : end + _WINDOW]
        return face == "---" or bool(_MORSE.search(near))
    return False


# --- Western faces: brows or halo, eyes, tear, nose, mouth; and the same turned round.
_NOSE = r"['’]?(?:-{1,3}|[o^~c*](?=[()\[\]{}DPp|/\\]))?['’]?"
WESTERN = rf"""
    (?P<upright>(?:[>}}|]|(?<![\w.])[O0o](?=[:;=]-?[()D]))?(?:[:;=]|(?<![\w-])(?:[8B](?=-+[()])|X(?=-)))['’]?{_NOSE}
        (?:(?P<bracket>\)+|\(+|\]+|\[+|\}}+|\{{+)|(?P<letter>D+|P+|p+|[bOoSsXxLcC3þÞ]|0)(?![\w(])
          |(?P<sign>[/\\|*@$\#&><!](?![\w/\\|>=*-]))))
    | (?P<laugh>(?<![\w-])[xX]D+(?!\w))
    | (?P<turned>(?:(?P<turned_bracket>(?<![()\[{{])[()\[{{]{{1,9}}+)['’]?[-o^]?['’]?[:;=]
        (?![\w:;=/.)-])[<]?
        |(?<![\w-])[DCc]-?['’]?:(?:<|(?=\s*\Z|[ ]*\n\n))))
    | (?P<heart><[/\\]?3+(?![\w.,]*\d))
    | (?P<arms>(?<![\w\\])(?:\\[oO0]/|\\m/)(?!\w)|(?<![\w/\\.])o/(?!\w|/))
"""
_PAIRS = {")": "(", "]": "[", "}": "{"}
_OPENERS = {v: k for k, v in _PAIRS.items()}
_ENTITY = re.compile(r"&#?\w{2,8}$")  # "&amp;D"
_WINDOW = 200  # characters back in the line in which a bracket is opened
_NAMED = re.compile(
    r"\b(?:colons?|semi-?colons?|equals?|signs?|symbols?|marks?|brackets?|parenthes[ie]s|braces?"
    r"|punctuation|ratio"
    r"|operator|smileys?|key)\b",
    re.IGNORECASE,
)
_QUANTITY = re.compile(
    r"(?:\d|[)\]|°%]|(?<![^\W_])[A-HJ-Za-hj-z]|\b(?:is|are|was|were|be|if|when|where|with|of|for"
    r"|values?|scores?|pH|ages?|aged"
    r"|numbers?|mass|size|length|height|temperatures?|ratio|degree|dose|levels?|count|odds|error"
    r"|than|and|or|not|sum|x|n))\s*$"
)
_AFTER_QUANTITY = re.compile(
    r"\s*(?:[%°=<>+*/^×-]|(?:km|cm|mm|m|kg|g|mg|s|h|ml|l|years?|days?|hours?|minutes?|points?"
    r"|units?|items?|and|or|then|is|are|we)\b)"
)
_LABELS = re.compile(
    r"\b(?:choice|option|answer|part|question|drive|letter|vitamin|point|grade|section|note|key"
    r"|disk|for)\s+$",
    re.IGNORECASE,
)


def is_face(view: str, match: re.Match[str]) -> bool:
    """Say whether a candidate for a Western emoticon is one, by what stands around it."""
    start, end = match.span()
    line = view[max(0, start - _WINDOW) : start].rpartition("\n")[2]
    if match["heart"]:
        return _is_heart(line, view[end : end + 12], match[0])
    if match["laugh"] or match["arms"]:
        return True
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
    return not _QUANTITY.search(line)


def _open_brackets(line: str, closer: str) -> int:
    opener = _PAIRS[closer]
    return line.count(opener) - line.count(closer)


def _is_bracket_face(line: str, view: str, match: re.Match[str]) -> bool:
    before, after = line[-1:], view[match.end() : match.end() + 1]
    mouth, nosed = match["bracket"], len(match[0]) > len(match["bracket"]) + 1
    attached = bool(before) and not before.isspace() and before not in ".!?,…\"”'’*_~)"
    if mouth[0] in _PAIRS:
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
        return (
            not _LABELS.search(line)
            and bool(re.search(r"(?:[.!?…]|[a-z]{2})\s*$|^$", line))
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
    if before and not (before.isspace() or before in ".!?,…\"”'’*_~"):
        if not (
            before.isalpha()
            and mouth[0] in "DPp/\\|"
            and eyes in ":;"
            and _is_worded(line, mouth, after)
        ):
            return False
    if after and after not in " \n.,!?…\"”'’*_)~:;":
        return False
    last = (line.split() or [""])[-1]
    number = bool(last) and (
        last[-1].isdigit() or (len(last.strip("(*_")) == 1 and last not in {"I", "!"})
    )
    if eyes == "=":
        return (
            not number
            and mouth[0] in "DPpO/\\|*"
            and bool(re.search(r"[^\W\d_]{2}[.!?,…*]*$", last))
            and not re.search(r"[=+<>]", line)
        )
    if mouth[0] in "<>" and not number and not (after and after.isspace() and after != "\n"):
        return bool(last)
    if mouth[0] in "30!&<>#$@*LCcSsXx" and not nosed:
        return (
            not number and bool(last) and last[-1] not in ":;=" and mouth[0] not in "!&<>#"
        ) or (mouth[0] == "*" and not number and bool(last))
    if mouth[0] in "30" and nosed:
        return not number and bool(last)
    if mouth == "|" and line.lstrip().startswith("|"):
        return False
    return not (number and not nosed)


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
