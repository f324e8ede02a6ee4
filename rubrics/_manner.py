"""How a sentence sounds: a small fitted measure for tone and filler, word by word.

What it reads of a sentence: which words, which words beside each other, which senses of words
(`_senses.py`) and how often, how many images of how many domains, how many content words of how
many words, which of them again, and the marks of punctuation.
What it says: for each manner a sum of weights, above 0 where the sentence is likely that fault.
The weights (`_manner_weights.py`) are a logistic regression fitted by `bench/fit_manner.py` on
sentences written for it, and on ideal replies of the reviewed sheet as clean ones. The weight of
a word holds what words of like meaning do, so that words count which the fit never saw.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import chain, repeat

from rubrics._content import GENERIC, content
from rubrics._images import DOMAIN
from rubrics._language import guess
from rubrics._lazy import lazy
from rubrics._manner_weights import BIAS, WEIGHTS
from rubrics._senses import SENSES

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
_MARK = lazy(r"[;:(…?!\ufffc\-—]|\.\.\.")  # any of these
_DIGIT = lazy(r"[0-9]")
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
    return found | _counted(words) | _marked(piece)


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


def _marked(piece: str) -> set[str]:
    found = {f"commas{k}" for k in _COMMAS if piece.count(",") >= k}
    found.update(f"has{mark}" for mark in _MARKS if mark in piece[:-1])
    if piece:
        found.add(f"end={piece[-1]}")
    if any(c.isdigit() for c in piece):
        found.add("=digit")
    return found


_BITS = 16  # of each weight in a packed number: sums stay far below
_REACH = 3.5  # 99 of 100 faults come as near to a bound by their words one at a time
_UNIT = 0.05  # what one step of a weight is worth
MIDDLE, STEPS = 79, 44  # the letter that stands for 0, and how far others go up and down


def _pack(weights: Iterable[int]) -> int:
    return sum(weight << (_BITS * nth) for nth, weight in enumerate(weights))


_MIDDLES = _pack([MIDDLE] * len(LANES))
_HALF = _pack([1 << (_BITS - 1)] * len(LANES))  # added, a top bit is set from 0 up


@cache
def weights() -> dict[str, int]:
    """Read the table: a feature a line, and a letter for its weight in each lane.

    The lanes of a feature are packed in one number: to add such numbers adds all lanes.
    """
    rows = (line.rpartition(" ") for line in WEIGHTS.strip().splitlines())
    return {
        name: int.from_bytes(letters.encode("utf-16-le"), "little") - _MIDDLES
        for name, _, letters in rows
    }


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
class _Sums:
    """The packed weights by what they are of; those of "so many or more" added up, by the count."""

    words: Mapping[str, int]
    grams: Mapping[tuple[str, ...], int]
    ends: Mapping[str, int]
    digit: int
    marks: Sequence[tuple[str, int]]
    commas: Sequence[int]
    senses: Mapping[str, tuple[int, ...]]
    images: Sequence[int]
    domains: Sequence[int]
    own: Sequence[int]
    lengths: Sequence[int]
    shares: Sequence[int]
    again: Sequence[int]
    again_shares: Sequence[int]
    talk_again: Sequence[int]


@cache
def _sums() -> _Sums:
    packed = weights()

    def up_to(most: int, holds: Callable[[int], Iterable[str]]) -> tuple[int, ...]:
        return tuple(sum(packed.get(name, 0) for name in holds(n)) for n in range(most + 1))

    def counted(name: str, steps: Sequence[int]) -> tuple[int, ...]:
        return up_to(steps[-1], lambda n: (f"{name}{k}" for k in steps if n >= k))

    senses = {}
    for sense in {s for found in SENSES.values() for s in found}:
        once, twice, often = (packed.get(f"{name}={sense}", 0) for name in ("s", "s2", "s3"))
        senses[sense] = (0, once, once + twice, once + twice + often)
    return _Sums(
        packed,
        {tuple(name.split(" ")): weight for name, weight in packed.items() if " " in name},
        {name[4:]: weight for name, weight in packed.items() if name.startswith("end=")},
        packed.get("=digit", 0),
        [(mark, packed[f"has{mark}"]) for mark in _MARKS if f"has{mark}" in packed],
        counted("commas", _COMMAS),
        senses,
        counted("i", range(1, _MOST + 1)),
        counted("d", range(1, _MOST + 1)),
        up_to(_CONTENT[-1] + 1, lambda n: (f"own{k}" for k in _CONTENT if n <= k)),
        counted("n", _LENGTHS),
        tuple(packed.get(f"r{k}", 0) for k in _SHARES),
        counted("again", _AGAIN),
        tuple(packed.get(f"againshare{k}", 0) for k in _AGAIN_SHARES),
        counted("talkagain", _AGAIN),
    )


@cache
def _domains() -> dict[str, str]:
    """Return the domain of each word that is an image, as `_images` counts them."""
    alive = {w for w, senses in SENSES.items() if not _IMAGE_SENSES.isdisjoint(senses)}
    return {**dict.fromkeys(alive, "other"), **DOMAIN}


def _total(words: Sequence[str], piece: str) -> int:
    """Add up the weights of `features(words, piece)`, without naming them.

    Where one word at a time comes near no bound, words together are not looked up.
    """
    sums, domain = _sums(), _domains()
    total = BIAS_PACKED + sum(map(sums.words.get, set(words), repeat(0)))
    for sense, count in _senses(words).items():
        total += sums.senses[sense][min(_SENSE_OFTEN, count)]
    if images := [domain[word] for word in words if word in domain]:
        total += sums.images[min(len(images), _MOST)] + sums.domains[min(len(set(images)), _MOST)]
    total += _of_counts(words) + _of_marks(sums, piece)
    if not (total + NEAR) & _HALF:
        return total
    return total + sum(map(sums.grams.get, set(_grams(words)), repeat(0)))


BIAS_PACKED = _pack(BIAS)
NEAR = _HALF + _pack([round(_REACH / _UNIT)] * len(LANES))


def _of_counts(words: Sequence[str]) -> int:
    own, talk = content(words), list(filter(GENERIC.__contains__, words))
    again, talk_again = len(own) - len(set(own)), len(talk) - len(set(talk))
    return _of_numbers(len(words), len(own), again, talk_again)


@cache  # sentences have few words
def _of_numbers(words: int, own: int, again: int, talk_again: int) -> int:
    sums = _sums()
    total = sums.own[min(own, _CONTENT[-1] + 1)] + sums.lengths[min(words, _LENGTHS[-1])]
    if words >= _LONG_ENOUGH:
        total += _shared(sums.shares, (own <= share * words for share in _SHARES))
    if again:
        total += sums.again[min(again, _AGAIN[-1])]
        total += _shared(sums.again_shares, (again >= share * own for share in _AGAIN_SHARES))
    return total + sums.talk_again[min(talk_again, _AGAIN[-1])]


def _shared(weights: Sequence[int], holds: Iterable[bool]) -> int:
    return sum(weight for weight, held in zip(weights, holds, strict=True) if held)


def _of_marks(sums: _Sums, piece: str) -> int:
    total = sums.ends.get(piece[-1:], 0) + sums.commas[min(piece.count(","), _COMMAS[-1])]
    inner = piece[:-1]
    if _MARK.search(inner):
        total += sum(weight for mark, weight in sums.marks if mark in inner)
    if _DIGIT.search(piece) if piece.isascii() else any(map(str.isdigit, piece)):
        total += sums.digit
    return total


@lru_cache(maxsize=512)  # tone and filler ask of the same sentence
def manners(words: tuple[str, ...], piece: str) -> dict[str, float]:
    """Return the manners in which the sentence is a fault, with how far beyond the bound.

    A sentence in another language, as lessons have them, is none: the words are weighed in English.
    """
    found = _above(_total(words, piece))
    return {} if found and guess(piece) not in ("en", None) else found
