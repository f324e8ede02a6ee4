"""Views of a reply that rubrics share: prose without code and formulas, words, sentences.

Every view keeps the offsets of the original text, and takes time linear in its length.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from rubrics._lazy import lazy
from rubrics.base import Span

MASK = "\ufffc"  # OBJECT REPLACEMENT CHARACTER: "something that is not prose stands here"

# Marks that belong to the letter before them: general, Hebrew, Arabic, Indic, Thai, half marks.
# Python's \w leaves them out, and would cut a decomposed "naïve" in two.
COMBINING = (
    r"\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u0610-\u061a\u064b-\u065f\u0670"
    r"\u0900-\u0903\u093a-\u0963\u0981-\u0983\u09bc-\u09cd\u0a3c-\u0a4d\u0b3c-\u0b4d\u0bbe-\u0bcd"
    r"\u0c3c-\u0c4d\u0cbc-\u0ccd\u0d3b-\u0d4d\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u1ab0-\u1aff"
    r"\u1dc0-\u1dff\u20d0-\u20f0\ufe20-\ufe2f"
)

# What is not prose, in the order in which it is taken out: what a mark begins hides what is
# inside. A pattern is tried only where one of its marks stands in the text. Each content stops
# at a second opener, so that many openers without an end stay linear.
_NOT_PROSE: tuple[tuple[tuple[str, ...], re.Pattern[str]], ...] = tuple(
    (marks, lazy(pattern, re.VERBOSE | re.MULTILINE | re.DOTALL))
    for marks, pattern in (
        (  # front matter, YAML and TOML
            ("---\n", "+++\n"),
            r"\A(?P<rule>---|\+\+\+)[ \t]*\n(?=[ \t]*[\w-]+[ \t]*[:=]).*?^(?P=rule)[ \t]*$",
        ),
        (  # fenced code, also in lists and quotations, open to the end
            ("```", "~~~"),
            r"^[ \t>]*(?:(?:[-*+•]|\d{1,3}[.)])[ \t]+)?(?P<fence>`{3,}+(?=[^`\n]*$)|~{3,}+)[^\n]*"
            r"(?:\n.*?(?:^[ \t>]*(?P=fence)[`~]*+[ \t]*$|\Z)|\Z)",
        ),
        (("`",), r"(?<!`)(?P<ticks>`++)[^\n]*?(?<!`)(?P=ticks)(?!`)"),
        (("<!--",), r"<!--(?:(?!<!--|-->).)*+-->"),
        (("$$",), r"\$\$(?:(?!\$\$).)++\$\$"),
        (("\\[",), r"\\\[(?:(?!\\\[|\\\]).)++\\\]"),
        (("\\(",), r"\\\((?:(?!\\\(|\\\)).)++\\\)"),
        (
            ("\\begin",),
            r"\\begin\{(?P<name>\w{1,20}\*?)\}(?:(?!\\begin\{(?P=name)).)*?\\end\{(?P=name)\}",
        ),
        (("$",), r"(?<![\w$\\])\$(?=[^\s$\d])[^$\n]*+(?<=[^\s\\])\$(?![\w$])"),  # $x$
        (  # $2x = 4$, but neither $5 or $6 nor $5-$6
            ("$",),
            r"(?<![\w$\\])\$(?=\d[^$\n\\^_={}+*/<>-]*[\\^_={}+*/<>-])[^$\n]*+(?<=[^\s\\])\$(?![\w$])",
        ),
        (
            ("://", "www."),
            r"\b(?:[a-z]{2,8}://|www\.)(?:[^\s<>()\[\]“”‘’«»—―…\"`*|]"
            r"|\([^\s<>()]*\))+(?<![.,;:!?'])",
        ),
        (
            ("@",),
            r"(?<![\w.+-])[\w.+-]++@[\w-]++(?:\.[\w-]++)+",
        ),
        (  # addresses without a scheme
            (".com", ".org", ".net", ".edu", ".gov", ".ac.uk", ".co.uk"),
            r"(?<![\w.@-])(?:[\w-]++\.)+(?:com|org|net|edu|gov"
            r"|uk)\b(?:/[^\s<>()\[\]“”—―…\"]*(?<![.,;:!?']))?",
        ),
        (  # where a Markdown link leads; its text is prose
            ("](",),
            r"(?<=\])\((?:[^()\s]|\([^()\s]*\))*+(?:[ ]+(?:\"[^\"\n]*\"|'[^'\n]*'))?\)",
        ),
        (  # HTML: a bare tag, or one with attributes; "a <b and c> d" is algebra
            ("<",),
            r"</?[A-Za-z][\w:-]*+(?:\s[^<>=\n]*+=[^<>\n]*+)?\s*/?>",
        ),
        (  # table rules and thematic breaks: lines of nothing else
            ("-", "|"),
            r"^[ \t>]*+(?:[|+][-|+:= \t]*+|:?--[-|+:= \t]*+|-[ \t]++-[ \t]++(?:-[ \t]*+)++)$",
        ),
    )
)
_MAYBE_NOT_PROSE = (
    *("`", "~", "$", "\\", "<", "@", "|", "://", "www.", "](", "--", "- -"),
    *(".com", ".org", ".net", ".edu", ".gov", ".ac", ".co"),
)
# Each alternative begins with its mark, and looks back after it: so the search skips to marks.
_QUOTED = lazy(
    r"“[^“”\n]{1,400}”|«[^«»\n]{1,400}»|„[^„“\n]{1,400}“"
    r"|\"(?<![\w\"]\")[^\"\n]{1,400}\"(?![\w\"])"
    r"|‘(?<!\w‘)[^‘\n]{1,200}?’(?!\w)|'(?<![\w']')(?=\S)(?:[^'\n]|(?<=\w)'(?=\w)){1,200}'(?!\w)"
)
_QUOTED_LINE = lazy(r"^[ \t]*>(?!=)[^\n]*", re.MULTILINE)
_NOT_NEWLINE = lazy(r"[^\n]")
_LETTER = rf"[^\W_\u3040-\u30ff\u3400-\u9fff]++[{COMBINING}]*+"


def _words_of(letters: str) -> str:
    return (
        r"(?<![\w.])(?:[A-Za-z]\.){2,}+(?![^\W_])"  # e.g., p.m.
        rf"|\d++(?:[.,:/]\d++)*+(?:{letters})*+(?:['’\-‐‑](?:{letters})++)*+"  # 3.5, 1/2, 10-minute
        rf"|(?:{letters})++(?:['’\-‐‑](?:{letters})++)*+"
    )


_WORD = lazy(  # Japanese and Chinese are written without spaces: one a character
    _words_of(_LETTER) + r"|[\u3040-\u30ff\u3400-\u9fff]"
)
_ASCII_WORD = lazy(_words_of("[A-Za-z0-9]++"))  # the same in plain ASCII, compiled in a tenth
# As above; the end of the text is an end too.
_END = lazy(
    r"[.!?…。！？\n](?:(?<=[.!?…])(?<![.!?…]{2})[.!?…]*+[\"'”’»)\]*_]*+(?=\s|$)"
    r"|(?<=[。！？])[。！？]*+[”’」』）]*+"
    r"|(?<=\n)(?:\s*\n|(?=\s*(?:[-*+•–]|\d{1,3}[.)]|#{1,6}|\|)\s)))"
)
_SAYS = lazy(rf"[^\W_]|{MASK}")
_SHORTENED = r"e\.g|i\.e|cf|vs|viz|Mr|Mrs|Ms|Dr|Prof|St|Fig|Eq|approx|resp"
_SHORTENED_LAST = r"etc|a\.m|p\.m|No|Inc|Ltd|Jr|Sr|B\.C|A\.D|U\.S|U\.K"  # may end a sentence too
_ABBREVIATION = lazy(rf"\b(?:{_SHORTENED})\.$")
_OFTEN_LAST = lazy(rf"\b(?:{_SHORTENED_LAST}|[A-Z])\.$")
# How these end: most words before a full stop are told apart by their last two letters.
_TAILS = frozenset(
    word.replace("\\", "")[-2:] for word in f"{_SHORTENED}|{_SHORTENED_LAST}".split("|")
)
_LABEL = lazy(r"\s*(?:\d{1,3}|[A-Za-z])\.")
# Words that begin a sentence and no name: "vitamin C. What", not "J. Smith".
_STARTER = lazy(
    r"\s+(?:A|An|And|Are|As|At|But|By|Can|Check|Could|Did|Do|Does|For|From|Have|He|Here|How|I|If"
    r"|In|Is|It|Its|Let"
    r"|Next|No|Not|Now|Of|On|One|Or|Our|She|So|That|The|Then|There|These|They|This|To|Try|We"
    r"|What|When|Where|Which|Who"
    r"|Why|With|Would|Yes|You|Your)\b"
)


def _blank(match: re.Match[str]) -> str:
    return _NOT_NEWLINE.sub(MASK, match[0])


@lru_cache(maxsize=512)
def prose(text: str) -> str:
    """Return `text` with code, LaTeX, URLs, e-mail, HTML, table rules blanked, offsets kept."""
    if text[:1] == "+" or any(map(text.__contains__, _MAYBE_NOT_PROSE)):
        for marks, pattern in _NOT_PROSE:
            if any(map(text.__contains__, marks)):
                text = pattern.sub(_blank, text)
    return text


@lru_cache(maxsize=512)
def unquoted(text: str) -> str:
    """Return `prose(text)` with quotations blanked as well, offsets kept."""
    view = prose(text)
    if ">" in view:
        view = _QUOTED_LINE.sub(_blank, view)
    return _QUOTED.sub(_blank, view)


@lru_cache(maxsize=512)
def words(text: str) -> tuple[Span, ...]:
    """Return the words of the prose: letters and digits, apostrophes and hyphens inside."""
    view = prose(text)
    found = (_ASCII_WORD if view.isascii() else _WORD).finditer(view)
    return tuple(Span(*m.span()) for m in found)


@lru_cache(maxsize=512)
def word_count(text: str) -> int:
    """Return how many words the prose has."""
    view = prose(text)
    return len((_ASCII_WORD if view.isascii() else _WORD).findall(view))


@lru_cache(maxsize=512)
def sentences(text: str) -> tuple[Span, ...]:
    """Return the sentences of the prose, items and headings as one each."""
    return tuple(_sentences(prose(text)))


def _sentences(view: str) -> Iterator[Span]:
    start = 0
    for end in _ends(view):
        stripped = view[start:end].strip()
        if stripped and (stripped[0].isalnum() or _SAYS.search(stripped)):
            left = view.index(stripped[0], start)
            yield Span(left, left + len(stripped))
        start = end


def _ends(view: str) -> Iterator[int]:
    start = 0
    for match in _END.finditer(view):
        if view[match.start()] not in ".!?…" or not _goes_on(view, start, match):
            start = match.end()
            yield start
    yield len(view)


def _goes_on(view: str, start: int, match: re.Match[str]) -> bool:
    """Say whether the sentence goes on after this mark: an abbreviation, a label, a quotation."""
    mark, end = match[0], match.end()
    if mark != ".":
        if (
            view[end : end + 20].lstrip(" ")[:1].islower()
        ):  # 'He asked "why?" and left', "Well... yes"
            return not mark.isascii() or mark.startswith("..") or mark[-1] not in ".!?"
        if mark[0] != ".":
            return False
    dot = match.start() + 1
    last = view[dot - 2 : dot - 1]
    if (last.isdigit() or not view[max(start, dot - 3) : dot - 2].strip()) and _LABEL.fullmatch(
        view, start, dot
    ):
        return True
    if view[dot - 3 : dot - 1] not in _TAILS and not "A" <= last <= "Z":
        return False
    window = max(start, dot - 13)  # the longest abbreviation is shorter
    if _ABBREVIATION.search(view, window, dot):
        return True
    after = view[end : end + 20]
    return (
        after[:1] == " "
        and bool(_OFTEN_LAST.search(view, window, dot))
        and not _STARTER.match(after)
    )
