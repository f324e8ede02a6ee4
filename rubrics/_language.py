"""Guess the language of a text from its function words and letters."""

from itertools import chain

from rubrics._lazy import lazy

# Words that only, or mostly, one of the languages has; each among the most frequent of its language.
_WORDS = {
    "en": "the and of is are to in that it you for with this was on be have from your what which can not by how do we they at",
    "es": "el los las una que es en y con para por se su del al lo como más pero está son qué cómo muy esta tu puedes cuál hay también o ser este tiene sobre porque cuando",
    "fr": "le les des une est et en que qui dans pour pas sur avec au aux ce cette vous nous il elle sont du plus mais être quel quelle par comment tu l d c qu ou son sa ses",
    "de": "der die das und ist ein eine nicht mit den dem zu von auf für im sind sich wie du sie ich auch es werden wird kann aus bei einen was oder hat als welche ihr dein deine",
    "it": "il gli una che è di e per non con del della sono come più nel alla questo questa ma si ci hai quale cosa un lo la anche essere ha su puoi tuo tua perché quando dei delle",
    "pt": "o os uma que é de e para não com do da dos das em no na são como mais mas você se por um isso este esta ao também qual seu sua tem ser está quando porque",
}
SETS = {language: frozenset(words.split()) for language, words in _WORDS.items()}
_CODES = {
    word: [code for code, known in SETS.items() if word in known]
    for word in frozenset().union(*SETS.values())
}
_LETTERS = {"es": "ñ¿¡", "de": "ßäöü", "fr": "çêœèâîûù", "pt": "ãõç", "it": "ìò"}
_LETTER_WEIGHT = 1.5  # a letter that others lack says a little more than one function word
_WORD = lazy(r"[^\W\d_]+")


def guess(text: str) -> str | None:
    """Return the ISO 639-1 code of the likeliest language; None where no word tells."""
    scores = dict.fromkeys(SETS, 0.0)
    for code in chain.from_iterable(
        filter(None, map(_CODES.get, map(str.lower, _WORD.findall(text))))
    ):
        scores[code] += 1
    lowered = text.lower()
    for code, letters in _LETTERS.items() if not text.isascii() else ():
        scores[code] += _LETTER_WEIGHT * sum(lowered.count(letter) for letter in letters)
    best = max(scores, key=lambda code: scores[code])
    return best if scores[best] > 0 else None
