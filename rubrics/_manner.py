"""How a sentence sounds: a small fitted measure for tone and filler, word by word.

What it reads of a sentence: which words, which words beside each other, which senses of words
(`_senses.py`) and how often, how many images of how many domains, how many content words of how
many words, which of them again, and the marks of punctuation.
What it says: for each manner a sum of weights, above 0 where the sentence is likely that fault.
The weights (`manner.txt`) are a logistic regression fitted by `bench/fit_manner.py` on sentences
written for it, and on ideal replies of the reviewed sheet as clean ones. The weight of a word holds
what words of like meaning do, so that words count which the fit never saw.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import chain, repeat

from rubrics._content import GENERIC, content
from rubrics._images import DOMAIN
from rubrics._language import guess
from rubrics._lazy import lazy
from rubrics._senses import SENSES
from rubrics._weights import Table

MANNERS = ("harsh", "gushing", "flowery", "slang", "filler")
LANES = (*MANNERS, "tone")  # the last: any manner but filler
_IMAGE_SENSES = frozenset({"poetic", "alive", "scenery"})
_MOST = 5  # images and domains are counted up to here
_CONTENT = (0, 1, 2, 3, 4, 6)
_LENGTHS = (3, 6, 10, 15, 20, 30)
_SHARES = (0.1, 0.2, 0.3, 0.4, 0.5)
_AGAIN = (1, 2, 3)  # content words that come again
_AGAIN_SHARES = (0.2, 0.34, 0.5)
_COMMAS = (1, 2, 3, 4)
_MARKS = (";", ":", "(", "…", "...", "?", "!", "\ufffc", "-", "—")  # within a sentence
_SENSE_TWICE = 2
_SENSE_OFTEN = 3
_SIGN = lazy(r"[;:(.?!\-0-9]")  # in plain ASCII, any of these begins one, or is a digit
_LONG_ENOUGH = 5  # words, for a share to mean something


def _senses(words: Iterable[str]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for senses in filter(None, map(SENSES.get, words)):
        for sense in senses:
            counts[sense] = counts.get(sense, 0) + 1
    return counts


def _images(words: Sequence[str]) -> tuple[int, int]:
    """Return how many words are images, and of how many domains."""
    domains = [
        DOMAIN.get(word, "other")
        for word in words
        if word in DOMAIN or not _IMAGE_SENSES.isdisjoint(SENSES.get(word, ()))
    ]
    return len(domains), len(set(domains))


def features(words: Sequence[str], piece: str) -> set[str]:
    """Return what is read of a sentence: its words in small letters, and its text."""
    found = {*words, *map(" ".join, _grams(words))}
    for sense, count in _senses(words).items():
        found.add(f"s={sense}")
        if count >= _SENSE_TWICE:
            found.add(f"s2={sense}")
        if count >= _SENSE_OFTEN:
            found.add(f"s3={sense}")
    images, domains = _images(words)
    found.update(f"i{k}" for k in range(1, min(images, _MOST) + 1))
    found.update(f"d{k}" for k in range(1, min(domains, _MOST) + 1))
    return found | _counted(words) | _signs(piece)


def _grams(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """Yield each two and three words that stand together; "_" is any word, "<" and ">" edges."""
    edged = ("<", *words, ">")
    over = zip(words, repeat("_"), words[2:], strict=False)
    twos = zip(edged, words, strict=False)
    last = zip(words[-1:], edged[-1:], strict=False)
    return chain(twos, last, over, zip(edged, words, edged[2:], strict=False))


def _counted(words: Sequence[str]) -> set[str]:
    own = content(words)
    found = {f"own{k}" for k in _CONTENT if len(own) <= k}
    found.update(f"n{k}" for k in _LENGTHS if len(words) >= k)
    if len(words) >= _LONG_ENOUGH:
        found.update(f"r{k}" for k in _SHARES if len(own) <= k * len(words))
    again = len(own) - len(set(own))
    found.update(f"again{k}" for k in _AGAIN if again >= k)
    found.update(f"againshare{k}" for k in _AGAIN_SHARES if again and again >= k * len(own))
    talk = [w for w in words if w in GENERIC]
    found.update(f"talkagain{k}" for k in _AGAIN if len(talk) - len(set(talk)) >= k)
    return found


def _signs(piece: str) -> set[str]:
    found = {f"commas{k}" for k in _COMMAS if piece.count(",") >= k}
    found.update(f"has{mark}" for mark in _MARKS if mark in piece[:-1])
    if piece:
        found.add(f"end={piece[-1]}")
    if any(c.isdigit() for c in piece):
        found.add("=digit")
    return found


_MOST_NAMES = 65536  # that are kept
_BITS = 16  # of each weight in a packed number: sums stay far below
_REACH = 3.5  # 99 of 100 faults come as near to a bound by their words one at a time
_UNIT = 0.05  # what one step of a weight is worth


def _pack(weights: Iterable[int]) -> int:
    return sum(weight << (_BITS * nth) for nth, weight in enumerate(weights))


_HALF = _pack([1 << (_BITS - 1)] * len(LANES))  # added, a top bit is set from 0 up
NEAR = _HALF + _pack([round(_REACH / _UNIT)] * len(LANES))


@cache
def _table() -> Table:
    return Table("manner.txt")


class Packed(dict[str, int]):
    """The packed weight of each name that was met, 0 where it has none.

    The lanes of a feature are one number: to add such numbers adds all lanes.
    """

    def __init__(self, prefix: str = "") -> None:
        self._prefix = prefix

    def __missing__(self, name: str) -> int:
        if len(self) >= _MOST_NAMES:
            self.clear()
        made = self[name] = _pack(_table().row(self._prefix + name) or ())
        return made


def _above(total: int) -> dict[str, float]:
    """Unpack the sums that are above 0; mostly there is none."""
    raised = total + _HALF
    if not raised & _HALF:
        return {}
    low = (1 << _BITS) - 1
    sums = [(raised >> (_BITS * n) & low) - (1 << (_BITS - 1)) for n in range(len(LANES))]
    found = {name: n * _UNIT for name, n in zip(MANNERS, sums, strict=False) if n > 0}
    if sums[-1] > 0 and not found.keys() - {"filler"}:  # of no one manner, and yet a wrong tone
        found[max(zip(sums[:-2], MANNERS, strict=False))[1]] = sums[-1] * _UNIT
    return found


@dataclass(frozen=True, slots=True)
class Sums:
    """The packed weights by what they are of; those of "so many or more" added up, by the count."""

    bias: int
    words: Packed
    grams: frozenset[tuple[str, ...]]
    ends: Packed
    digit: int
    marks: Sequence[tuple[str, int]]
    commas: Sequence[int]
    senses: Mapping[str, Sequence[int]]
    marked: Mapping[str, tuple[tuple[str, ...], str]]  # the senses of a word, and its domain
    images: Sequence[int]
    domains: Sequence[int]
    own: Sequence[int]
    lengths: Sequence[int]
    shares: Sequence[int]
    again: Sequence[int]
    again_shares: Sequence[int]
    talk_again: Sequence[int]


@cache
def sums_of() -> Sums:
    """Read the table."""
    packed = Packed()

    def up_to(most: int, holds: Callable[[int], Iterable[str]]) -> tuple[int, ...]:
        return tuple(sum(packed[name] for name in holds(n)) for n in range(most + 1))

    def counted(name: str, steps: Sequence[int]) -> tuple[int, ...]:
        return up_to(steps[-1], lambda n: (f"{name}{k}" for k in steps if n >= k))

    def of_sense(sense: str) -> tuple[int, ...]:
        once, twice, often = (packed[f"{name}={sense}"] for name in ("s", "s2", "s3"))
        return 0, once, once + twice, once + twice + often

    return Sums(
        _pack(_table().bias),
        packed,
        frozenset(tuple(name.split(" ")) for name in _table().names if " " in name),
        Packed("end="),
        packed["=digit"],
        [(mark, packed[f"has{mark}"]) for mark in _MARKS],
        counted("commas", _COMMAS),
        {sense: of_sense(sense) for found in SENSES.values() for sense in found},
        _marked(),
        counted("i", range(1, _MOST + 1)),
        counted("d", range(1, _MOST + 1)),
        up_to(_CONTENT[-1] + 1, lambda n: (f"own{k}" for k in _CONTENT if n <= k)),
        counted("n", _LENGTHS),
        tuple(packed[f"r{k}"] for k in _SHARES),
        counted("again", _AGAIN),
        tuple(packed[f"againshare{k}"] for k in _AGAIN_SHARES),
        counted("talkagain", _AGAIN),
    )


def _marked() -> dict[str, tuple[tuple[str, ...], str]]:
    """Return the senses of each word, and the domain of each that is an image, as `_images` has it."""
    alive = {w: "other" for w, senses in SENSES.items() if not _IMAGE_SENSES.isdisjoint(senses)}
    domain = alive | DOMAIN
    return {w: (SENSES.get(w, ()), domain.get(w, "")) for w in SENSES.keys() | domain.keys()}


def _total(words: Sequence[str], piece: str) -> int:
    """Add up the weights of `features(words, piece)`, without naming them.

    Where one word at a time comes near no bound, words together are not looked up.
    """
    sums, used = sums_of(), set(words)
    total = sums.bias + sum(map(sums.words.__getitem__, used))
    if marked := list(filter(None, map(sums.marked.get, words))):
        total += _of_senses(sums, marked)
    total += _of_counts(words, len(used)) + _of_marks(sums, piece)
    if not (total + NEAR) & _HALF or not (met := sums.grams.intersection(_grams(words))):
        return total
    return total + sum(sums.words[" ".join(gram)] for gram in met)


def _of_senses(sums: Sums, marked: Sequence[tuple[tuple[str, ...], str]]) -> int:
    counts: dict[str, int] = {}
    for senses, _ in marked:
        for sense in senses:
            counts[sense] = counts.get(sense, 0) + 1
    total = sum([sums.senses[sense][min(n, _SENSE_OFTEN)] for sense, n in counts.items()])
    if images := [domain for _, domain in marked if domain]:
        total += sums.images[min(len(images), _MOST)] + sums.domains[min(len(set(images)), _MOST)]
    return total


def _of_counts(words: Sequence[str], different: int) -> int:
    own, talk_again = content(words), 0
    if different < len(words):
        talk = list(filter(GENERIC.__contains__, words))
        talk_again = len(talk) - len(set(talk))
    return _of_numbers(len(words), len(own), len(own) - len(set(own)), talk_again)


@cache  # sentences have few words
def _of_numbers(words: int, own: int, again: int, talk_again: int) -> int:
    sums = sums_of()
    total = sums.own[min(own, _CONTENT[-1] + 1)] + sums.lengths[min(words, _LENGTHS[-1])]
    if words >= _LONG_ENOUGH:
        total += _shared(sums.shares, (own <= share * words for share in _SHARES))
    if again:
        total += sums.again[min(again, _AGAIN[-1])]
        total += _shared(sums.again_shares, (again >= share * own for share in _AGAIN_SHARES))
    return total + sums.talk_again[min(talk_again, _AGAIN[-1])]


def _shared(weights: Sequence[int], holds: Iterable[bool]) -> int:
    return sum(weight for weight, held in zip(weights, holds, strict=True) if held)


def _of_marks(sums: Sums, piece: str) -> int:
    last = piece[-1:]
    total = sums.ends[last] + sums.commas[min(piece.count(","), _COMMAS[-1])]
    if _SIGN.search(piece, 0, len(piece) - 1) or last.isdigit() or not piece.isascii():
        inner = piece[:-1]
        total += sum([weight for mark, weight in sums.marks if mark in inner])
        if any(map(str.isdigit, piece)):
            total += sums.digit
    return total


@lru_cache(maxsize=512)  # tone and filler ask of the same sentence
def manners(words: tuple[str, ...], piece: str) -> dict[str, float]:
    """Return the manners in which the sentence is a fault, with how far beyond the bound.

    A sentence in another language, as lessons have them, is none: the words are weighed in English.
    """
    found = _above(_total(words, piece))
    return {} if found and guess(piece) not in ("en", None) else found
