"""Faces drawn with signs: two like eyes with a mouth between them, often in brackets, with arms."""

import re

from rubrics._lazy import lazy

_MOUTH = (
    r"[ ]?\u035c?(?:[_.\-‿◡﹏ω▽∇□ᴥ∀дДへーoOεз³△ᗜ◇﹃益皿ᆺ﹀‸︿෴ワヮﾛロ^wvu~˘ᵕ∩⌓\u0296◞﹂｡"
    r"ᴗᴖ︶◠⌣ㅂㅅᗢ⁀、､○×〜人▿◊⩊ﻌ･・]|__|‿‿|\.\.|=)[ ]?"
)
_SIGN_EYES = r"[\^＾•●○◕◔ಠಥʘ°˘ᵔ¬♥♡☆★⊙◉☉눈￣ﾟ・･º≖■✧◠╥ˇ｡◎⌒´`Тಡ;；><\-=@~$*+'’◡—─⌣ꈍ·ᵕˆ⁀一❛◍]"
_ODD_EYES = "•●◕◔ಠಥʘᵔ¬⊙◉☉≖✧╥ˇ⇀↼ꈍ≧≦ˊˋ◍❛"  # of which two may differ: winks and scowls
_MARKS = r"[\u0300-\u036f]*+"
_EYES = (
    rf"(?:(?P<eye%s>{_SIGN_EYES}){_MARKS}[ ]?{_MOUTH}(?P=eye%s)|>{_MOUTH}<"
    rf"|[{_ODD_EYES}]{_MARKS}[ ]?{_MOUTH}[{_ODD_EYES}]"
    rf"|•̀[ ]?{_MOUTH}-|´{_MOUTH}[`｀]|[`｀]{_MOUTH}´|\^_[~\-]|[~\-]_\^"
    rf"|[ÒòÓó]{_MOUTH}[ÓóÒò]|[ಠ]_[ರ]|\._\.|\^\^|＾＾|ᐛ"
    r"|[°~^•ಠ\-]\s?\u0361?[ ]?\u035c?\u0296[ ]?\u0361?[°~^•ಠ\-])"
)
_LETTER_EYES = (  # with a mouth that no index or unit has
    r"(?:[oO0]_[oO0]|[oO]\.[oO]|(?P<like%s>[TtXxQuU])_(?P=like%s)|QAQ|[TQ]w[TQ]|T[.▽ωдД∇△ー]T"
    r"|[UO]w[UO]|[uo]w[uo]|[Uu]wu)"
)
_ONLY_BRACKETED = r"|ToT|n_n|q_q"
_OPEN, _CLOSE = "(（ʕ[", ")）ʔ]"
_BARE_SIGN_EYES = (
    r"(?P<bare>[\^＾•◕ಠಥʘ¬￣;><=@\-~*◉T])[_.\-‿▽ωoOwᴥ◡](?P=bare)|>[_.﹏]<|≧▽≦|\._\.|=\^\.{0,2}[.ω_]\^="
    r"|ฅ\^?[^\s\w]?[•◕^]ﻌ[•◕^]\^?ฅ"
)
KAOMOJI = (
    rf"(?P<bracketed>[{re.escape(_OPEN)}](?=[^\n]{{0,16}}?[{re.escape(_CLOSE)}])"
    rf"(?P<inside>[^\n{re.escape(_OPEN + _CLOSE)}]{{2,16}})[{re.escape(_CLOSE)}])"
    rf"|(?<![\w\\^*~<>=@.;\-+|/])(?P<plain>{_BARE_SIGN_EYES}|{_LETTER_EYES % ('', '')}|\^\^"
    rf"|＾＾)(?P<sweat>;{{1,3}}|['’](?!\w)|)"
    r"(?![\w^*~<>=@\-+|/(\[])"
    r"|(?P<shrug>¯\\{0,2}_?\\?_?\(ツ\)_?/¯?)"
    r"|(?P<table>(?<![─-╿])[┻┳┬][━─]+[┻┳┬](?![─-╿]))"
)
_INSIDE = lazy(_EYES % ("", ""))
_INSIDE_LETTERS = lazy(_LETTER_EYES % ("", "") + _ONLY_BRACKETED)
_SHRUG = lazy(r"\s?ツ\s?|\s?ᐛ\s?|_ _")  # a face by its arms only
_LEFT_ARMS = "\\/¯_／︵彡っ☜☞┬─乁ヽヾ＼╰╭ᕕᕙ٩ლ୧ᕦ∠づつ⊂⊃໒┌└♪凸ง┻━♡♥ﾉノσฅ✧☆"
_RIGHT_ARMS = "\\/¯_／＼っ☜☞♥ノﾉ╯╮づつ⊃シ凸ง۶ᕗᕤლ୨┘┐ゞ♪♡彡︵┻━┳┬─ﾟσψ*~;و✧☆★丿ヽヾฅ"
_SPARKLES = lazy(r"[*:]{0,2}[ ]?[･・ﾟ✧☆★｡:*.]*[･・ﾟ✧☆★]")  # "(ﾉ◕ヮ◕)ﾉ*:･ﾟ✧"
_TABLE_BEFORE = lazy(r"[┻┳┬][━─]+[┻┳┬]\s?$")
_FACE_FOLLOWS = lazy(r"\s?[︵彡]?[ヽノﾉ]?[ ]?[(（]")
_LETTER_ARMS = "dmobqpv"
_TABLE = lazy(r"\s?[︵彡]?\s?[┻┳┬][━─]+[┻┳┬]")
_CHEEKS = "oOvcpq"


def kaomoji_span(view: str, match: re.Match[str], floor: int) -> tuple[int, int]:
    """Return the span of a kaomoji with its arms, or (0, 0) where the match is none."""
    start, end = match.span()
    if match["bracketed"]:
        inside = match["inside"]
        face = _INSIDE.search(inside) or _INSIDE_LETTERS.fullmatch(inside.strip())
        shrug = _SHRUG.fullmatch(inside) and view[start - 1 : start] in set(_LEFT_ARMS + "m")
        rest = (inside[: face.start()] + inside[face.end() :]) if face else inside
        if face and len(set(face[0])) == 1 and face[0][0] in "-=*~—─·・":  # "(---)"
            face = None
        if not (face or shrug) or any(
            c.isalnum() and c.isascii() and c not in _CHEEKS for c in rest
        ):
            return 0, 0
        start, end = _with_arms(view, start, end, floor)
    elif match["table"] and _FACE_FOLLOWS.match(view, end):
        return 0, 0  # the face takes it along
    elif match["plain"] and _is_no_bare_face(view, match):
        return 0, 0
    return start, end


def _with_arms(view: str, start: int, end: int, floor: int) -> tuple[int, int]:
    while start > floor and view[start - 1] in _LEFT_ARMS and not view[start - 1].isascii():
        start -= 1
    while start > floor and view[start - 1] in "\\/_¯":
        start -= 1
    if view[end : end + 1] == ">" and (view[start - 1 : start] == "<" or view[start + 1] == ">"):
        return start - (view[start - 1 : start] == "<"), end + 1  # "<(^_^)>", "(>'-')>"
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
    before = _TABLE_BEFORE.search(view, max(floor, start - 8), start)
    start = before.start() if before else start
    more = _TABLE.match(view, end) or _SPARKLES.match(view, end)
    return start, more.end() if more else end


_OPERAND_BEFORE = lazy(r"(?:^|[\s(])[^\W_]\s?$|\w$|\A$")
_OPERAND_AFTER = lazy(r"\w|\s?(?:[^\W_]|\d+)(?!\w)")
_INDEXED = lazy(r"\s(?:is|are|was|be|denotes|equals|means|and T_|[=+<>-])(?!\w)")
_WINDOW = 200  # characters on each side in which the word Morse counts
_MORSE = lazy(r"\bMorse\b|(?<!\S)(?=[.\-]{2,6}(?!\S))(?:\.+-|-+\.|--|\.\.)[.\-]*")


def _is_no_bare_face(view: str, match: re.Match[str]) -> bool:
    face, (start, end) = match["plain"], match.span()
    if face == "^^":  # not the operator in "a ^^ b"
        return bool(_OPERAND_BEFORE.search(view, max(0, start - 8), start)) or bool(
            _OPERAND_AFTER.match(view, end)
        )
    if face[0] in "xuq" and face[1] == "_":  # not the index in "x_x is a derivative"
        return view[end : end + 1] == " " and view[end + 1 : end + 2].isalnum()
    if face[0] in "TXQU" and face[1] == "_":
        return bool(_INDEXED.match(view, end))
    if face in {"-.-", "*.*", "*-*", "=-=", "---", "-o-", "-w-"}:
        near = view[max(0, start - _WINDOW) : start] + view[end : end + _WINDOW]
        return face == "---" or bool(_MORSE.search(near))
    return False
