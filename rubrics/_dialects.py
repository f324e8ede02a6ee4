"""British and American spelling: words that show which of the two a text uses."""

import re

from rubrics._lazy import lazy

# Stems by pattern: (British, American). "-ise" and "-ize" tell nothing: Oxford spells British with "-ize".
_PAIRS = (
    (r"(?:col|fav|hon|lab|neighb|flav|behavi|rum|harb|vap|hum|vig|endeav|od|arm|sav)our(?:s|ed|ing|able|ite|ites|ful|less|hood|y)?",
     r"(?:col|fav|hon|lab|neighb|flav|behavi|rum|harb|vap|hum|vig|endeav|od|arm|sav)or(?:s|ed|ing|able|ite|ites|ful|less|hood|y)?"),
    (r"(?:centi|milli|kilo|)metres?|(?:milli|centi|)litres?|cent(?:re|res|red)|theatres?|fibres?",
     r"(?:centi|milli|kilo)meters?|(?:milli|centi|)liters?|cent(?:er|ers|ered)|theaters?|fibers?"),
    (r"(?:anal|paral|catal)ys(?:e|es|ed|ing)", r"(?:anal|paral|catal)yz(?:e|es|ed|ing)"),
    (r"(?:def|off|pret)ence", r"(?:def|off|pret)ense"),
    (r"(?:travel|label|model|cancel|signal|level|counsel)l(?:ed|ing|er|ers)", r"(?:travel|label|model|cancel|signal|level|counsel)(?:ed|ing|er|ers)"),
    (r"practis(?:e|es|ed|ing)", r"practic(?:ed|ing)"),
    (r"maths", r"math"),
    (r"gr(?:ey|eys)|sceptic(?:al|s)?|ageing|ful[f]il|enrol|skilful|jewellery|aluminium|sulphur(?:ic)?|haemoglobin|oestrogen|foetus|encyclopaedia|aeroplanes?|tyres?|pyjamas|ploughs?|cheques?|mum",
     r"gray|skeptic(?:al|s)?|enroll|skillful|jewelry|aluminum|hemoglobin|estrogen|fetus|encyclopedia|airplanes?|pajamas|plows?|mom"),
)  # fmt: skip
_WORD = lazy(
    rf"\b(?:(?P<british>{'|'.join(p[0] for p in _PAIRS)})|(?P<american>{'|'.join(p[1] for p in _PAIRS)}))\b",
    re.IGNORECASE,
)
_INSIDE = lazy(r"[\w,;]\s$")


def mixed(text: str) -> re.Match[str] | None:
    """Return the first word that breaks the text's own spelling; None where it keeps to one."""
    first = None
    for match in _WORD.finditer(text):
        if match[0][0].isupper() and _INSIDE.search(text, max(0, match.start() - 3), match.start()):
            continue  # a name keeps its spelling: "the Lincoln Center", "Pearl Harbor"
        if first is None:
            first = match
        elif match.lastgroup != first.lastgroup:
            return match
    return None
