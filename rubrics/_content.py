"""Content words: what is left of a sentence without grammar and without talk about the talk."""

from collections.abc import Container, Iterable
from functools import lru_cache

# Grammar: words that carry no subject matter in any sentence.
STOP = frozenset(
    """
a an the this that these those it its it's that's there there's here here's he she they them
their his her him i me my mine we us our you your yours you're you've you'll you'd i'm i've i'll
i'd we're we've we'll let's let who whom whose which what when where why how is are was were be
been being am do does did done doing has have had having will would shall should can could may
might must not no nor n't don't doesn't didn't isn't aren't can't won't and or but if then than
because so as of in on at to from by with without for about into onto over under between through
during before after above below up down out off again once all any both each few more most other
some such only own same too very just also even ever still yet now one two three first second
next last many much lot lots really quite rather well while since until though although whether
s t re ve ll d m what's who's how's where's they're it'll
""".split()
)
# Talk about the talk: words with which a sentence can be filled and still say nothing.
GENERIC = frozenset(
    """
ask asks asked asking answer answers answering answered question questions query topic topics
subject subjects matter matters concept concepts idea ideas thing things something anything
everything nothing way ways kind kinds sort type point points part parts case cases issue problem
problems task tasks request message information info detail details detailed overview summary
breakdown explanation explanations explain explains explained explaining discuss discussing
describe describing look looking see seeing show showing tell telling talk talking say saying said
explore exploring understand understanding understood learn learning know knowing help helping
helps helpful assist assisting assistance support guide guiding guidance go going come coming
start started starting begin beginning get getting give giving given take taking make making
provide providing cover covering consider break dive delve walk follow following step steps
together further deeper closer clear clearly clearer simple simply easy easily brief briefly
carefully properly good great nice best better happy glad delighted pleased pleasure please
thank thanks sure certainly course absolutely definitely always never whatever whenever need needs
needed want wants wanted like wish try trying important interesting interested moment time today
yes ok okay great useful work share sharing reach response reply useful quick quickly readily
word words bit little really particular various different several certain another else hope
wonder wonders wondering wondered curious noted interest sounds introduction
feel free ready able possible soon welcome available side journey whole full everyone anyone
""".split()
)
_SUFFIXES = (
    "ically", "ations", "ation", "ional", "ments", "ment", "ness", "ings", "ing", "ical", "ally",
    "ics", "ives", "ive", "ions", "ion", "ers", "ies", "ied", "ed", "es", "er", "ly", "al", "ic", "ity", "s", "y",
    "e",
)  # fmt: skip
_MOST_WORDS = 65536  # that are kept: the words of English, not those of one reply
_SHORTEST_STEM = 3  # "use" and "used" must meet, "is" and "i" must not
_STEM_LENGTH = (
    7  # "photosynthesis" meets "photosynthetic"; "contract" still differs from "contrast"
)


@lru_cache(maxsize=_MOST_WORDS)
def stem(word: str) -> str:
    """Return the word without its ending; rough, for comparing two words only."""
    word = word.removesuffix("'s")
    for suffix in _SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= _SHORTEST_STEM:
            word = word[: -len(suffix)]
            break
    if len(word) > _SHORTEST_STEM and word[-1] == word[-2]:
        word = word[:-1]
    return word[:_STEM_LENGTH]


class _Stems(dict[str, str]):
    """The stem of each word that was met, "" where it is one of those left out."""

    def __init__(self, without: Container[str]) -> None:
        self._without = without

    def __missing__(self, word: str) -> str:
        if len(self) >= _MOST_WORDS:
            self.clear()
        self[word] = "" if word in self._without else stem(word)
        return self[word]


_OWN = _Stems(STOP | GENERIC)
_LEXICAL = _Stems(STOP)


def content(words: Iterable[str]) -> list[str]:
    """Return the stems of the words that are neither grammar nor talk about the talk."""
    return list(filter(None, map(_OWN.__getitem__, words)))


def lexical(words: Iterable[str]) -> list[str]:
    """Return the stems of the words that are not grammar."""
    return list(filter(None, map(_LEXICAL.__getitem__, words)))
