"""Whether a text is in the language that was asked for: by function words, or by script."""

import re

from rubrics import _language
from rubrics._lazy import lazy
from rubrics.text import sentences, unquoted

_MORE = {  # function words of languages that no engine of grammar reads here
    "nl": "de het een en is zijn niet van voor met dat die je wat op te ik wij hoe welke naar ook maar bij wordt heeft",
    "sv": "och att det är en ett som på för med inte av vad du jag vi har kan till hur vilken om den",
    "da": "og at det er en et som på for med ikke af hvad du jeg vi har kan til hvordan hvilken om den",
    "no": "og at det er en et som på for med ikke av hva du jeg vi har kan til hvordan hvilken om den",
    "pl": "i w na z się jest nie to że do jak co czy dla są który która od po przez ale",
    "la": "et in est non ad cum ut quod sed ex qui quae sunt per esse hoc ab si de quid enim",
    "tr": "ve bir bu için ile ne mi değil da de çok daha gibi olan var nasıl hangi",
    "ro": "și în de la cu este nu pe un o care ce să sunt din pentru cum mai",
    "cs": "a v na se je ne že do jak co pro jsou který která od po ale s si tak",
}
_GREETINGS = {
    "en": "hello hi yes thanks thank please good morning goodbye",
    "es": "hola sí gracias buenos días adiós por favor",
    "fr": "bonjour salut oui merci bonsoir revoir non",
    "de": "hallo ja nein danke guten tag bitte tschüss",
    "it": "ciao sì grazie buongiorno arrivederci prego",
    "pt": "olá sim obrigado obrigada bom dia adeus",
}
_SCRIPTS = {
    "ru": "\u0400-\u04ff", "uk": "\u0400-\u04ff", "bg": "\u0400-\u04ff", "el": "\u0370-\u03ff", "he": "\u0590-\u05ff",
    "ar": "\u0600-\u06ff", "fa": "\u0600-\u06ff", "hi": "\u0900-\u097f", "th": "\u0e00-\u0e7f", "ko": "\uac00-\ud7af",
    "ja": "\u3040-\u30ff\u4e00-\u9fff", "zh": "\u4e00-\u9fff",
}  # fmt: skip
_LETTER = lazy(r"[^\W\d_]")
_WORD = lazy(r"[^\W\d_]+")
_FEW = 3  # words: fewer are judged by greetings alone
_SENTENCE = 5  # words from which a sentence has a language of its own
_SURE = 3  # function words of another language, and none of the one asked for


def other(text: str, asked: str) -> str | None:
    """Return the language that a text, or a sentence of it, is in instead; None where it is right."""
    view = unquoted(text) if _LETTER.search(unquoted(text)) else text
    if asked in _SCRIPTS:
        return _by_script(view, asked)
    words = [w.lower() for w in _WORD.findall(view)]
    if asked in _MORE:
        return _against(words, asked, view)
    got = _short(words, asked) if len(words) < _FEW else _language.guess(view)
    if got not in (asked, None):
        return got
    return _sentence(text, view, asked) if asked != "en" else None


def _by_script(view: str, asked: str) -> str | None:
    letters = _LETTER.findall(view)
    inside = sum(bool(re.match(f"[{_SCRIPTS[asked]}]", c)) for c in letters)
    return None if not letters or inside * 2 > len(letters) else "another script"


def _against(words: list[str], asked: str, view: str) -> str | None:
    own = sum(w in set(_MORE[asked].split()) for w in words)
    got = _language.guess(view)
    rival = sum(w in _language.SETS[got] for w in words) if got else 0
    return got if rival > own else None


def _short(words: list[str], asked: str) -> str | None:
    """Judge one or two words by greetings; what no language knows says nothing."""
    known = {code for code, said in _GREETINGS.items() if set(words) & set(said.split())}
    return None if not known or asked in known else min(known)


def _sentence(text: str, view: str, asked: str) -> str | None:
    for place in sentences(text):
        words = [w.lower() for w in _WORD.findall(view[place.start : place.end])]
        if len(words) < _SENTENCE:
            continue
        scores = {code: sum(w in known for w in words) for code, known in _language.SETS.items()}
        best = max(scores, key=lambda code: scores[code])
        if best != asked and scores[best] >= _SURE and scores.get(asked, 0) == 0:
            return best
    return None
