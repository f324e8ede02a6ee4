"""How a sentence sounds: a small fitted measure for tone and filler, word by word.

What it reads of a sentence: which words, which senses of words (`_senses.py`) and how often,
how many images of how many domains, how many content words of how many words, and how it ends.
What it says: for each manner a sum of weights, above 0 where the sentence is likely that fault.
The weights (`_manner_weights.py`) are a logistic regression fitted by `bench/fit_manner.py` on
sentences written for it, and on ideal replies of the reviewed sheet as clean ones.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from rubrics._content import GENERIC, STOP
from rubrics._images import DOMAIN
from rubrics._lazy import lazy
from rubrics._manner_weights import BIAS, WEIGHTS
from rubrics._senses import SENSES

MANNERS = ("harsh", "gushing", "flowery", "slang", "filler")
_IMAGE_SENSES = frozenset({"poetic", "alive", "scenery"})
_MOST = 5  # images and domains are counted up to here
_CONTENT = (0, 1, 2, 3, 4, 6)
_LENGTHS = (3, 6, 10, 15, 20, 30)
_SHARES = (0.1, 0.2, 0.3, 0.4, 0.5)
_SENSE_TWICE = 2
_SENSE_OFTEN = 3
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
    found = {f"w={word}" for word in words}
    for sense, count in _senses(words).items():
        found.add(f"s={sense}")
        if count >= _SENSE_TWICE:
            found.add(f"s2={sense}")
        if count >= _SENSE_OFTEN:
            found.add(f"s3={sense}")
    images, domains = _images(words)
    found.update(f"i{k}" for k in range(1, min(images, _MOST) + 1))
    found.update(f"d{k}" for k in range(1, min(domains, _MOST) + 1))
    own = sum(word not in STOP and word not in GENERIC for word in words)
    found.update(f"own{k}" for k in _CONTENT if own <= k)
    found.update(f"n{k}" for k in _LENGTHS if len(words) >= k)
    if len(words) >= _LONG_ENOUGH:
        found.update(f"r{k}" for k in _SHARES if own <= k * len(words))
    if piece:
        found.add(f"end={piece[-1]}")
    if any(c.isdigit() for c in piece):
        found.add("digit")
    if words:
        found.add(f"first={words[0]}")
    return found


@cache
def _weights() -> dict[str, tuple[int, ...]]:
    """Read the table: a feature a line, with one weight in hundredths for each manner."""
    rows = (line.split() for line in WEIGHTS.strip().splitlines())
    return {name: tuple(map(int, numbers)) for name, *numbers in rows}


@dataclass(frozen=True, slots=True)
class _Sums:
    """The weights by what they are of, the five of a feature packed in one number.

    To add such numbers adds all five. Weights of "so many or more" are added up, by the count.
    """

    bias: int
    words: Mapping[str, int]
    firsts: Mapping[str, int]
    ends: Mapping[str, int]
    digit: int
    senses: Mapping[str, tuple[int, ...]]
    images: Sequence[int]
    domains: Sequence[int]
    own: Sequence[int]
    lengths: Sequence[int]
    shares: Sequence[int]


_BITS = 24  # of each weight in a packed number: sums stay far below


def _pack(weights: Iterable[int]) -> int:
    return sum(weight << (_BITS * nth) for nth, weight in enumerate(weights))


_HALF = _pack([1 << (_BITS - 1)] * len(MANNERS))  # added, a top bit is set from 0 up


def _above(total: int) -> dict[str, float]:
    """Unpack the sums that are above 0; mostly there is none."""
    raised = total + _HALF
    if not raised & _HALF:
        return {}
    low = (1 << _BITS) - 1
    sums = [(raised >> (_BITS * n) & low) - (1 << (_BITS - 1)) for n in range(len(MANNERS))]
    return {name: value / 100 for name, value in zip(MANNERS, sums, strict=True) if value > 0}


@cache
def _sums() -> _Sums:
    packed = {name: _pack(row) for name, row in _weights().items()}

    def of(prefix: str) -> dict[str, int]:
        return {k.removeprefix(prefix): v for k, v in packed.items() if k.startswith(prefix)}

    def up_to(most: int, holds: Callable[[int], Iterable[str]]) -> tuple[int, ...]:
        return tuple(sum(packed.get(name, 0) for name in holds(n)) for n in range(most + 1))

    twice, often = of("s2="), of("s3=")
    senses = {}
    for sense in {s for found in SENSES.values() for s in found}:
        once = packed.get(f"s={sense}", 0)
        more = once + twice.get(sense, 0)
        senses[sense] = (0, once, more, more + often.get(sense, 0))
    return _Sums(
        _pack(BIAS),
        of("w="),
        of("first="),
        of("end="),
        packed.get("digit", 0),
        senses,
        up_to(_MOST, lambda n: (f"i{k}" for k in range(1, n + 1))),
        up_to(_MOST, lambda n: (f"d{k}" for k in range(1, n + 1))),
        up_to(_CONTENT[-1] + 1, lambda n: (f"own{k}" for k in _CONTENT if n <= k)),
        up_to(_LENGTHS[-1], lambda n: (f"n{k}" for k in _LENGTHS if n >= k)),
        tuple(packed.get(f"r{k}", 0) for k in _SHARES),
    )


@cache
def _domains() -> dict[str, str]:
    """Return the domain of each word that is an image, as `_images` counts them."""
    alive = {w for w, senses in SENSES.items() if not _IMAGE_SENSES.isdisjoint(senses)}
    return {**dict.fromkeys(alive, "other"), **DOMAIN}


_NOT_OWN = STOP | GENERIC


def _total(words: Sequence[str], piece: str) -> int:
    """Add up the weights of `features(words, piece)`, without naming them."""
    sums, used, domain = _sums(), set(words), _domains()
    total = sums.bias + sum([sums.words[word] for word in used if word in sums.words])
    for sense, count in _senses(words).items():
        total += sums.senses[sense][min(_SENSE_OFTEN, count)]
    if images := [domain[word] for word in words if word in domain]:
        total += sums.images[min(len(images), _MOST)] + sums.domains[min(len(set(images)), _MOST)]
    own = len(words) - sum(map(_NOT_OWN.__contains__, words))
    total += sums.own[min(own, _CONTENT[-1] + 1)] + sums.lengths[min(len(words), _LENGTHS[-1])]
    if len(words) >= _LONG_ENOUGH:
        for share, weight in zip(_SHARES, sums.shares, strict=True):
            if own <= share * len(words):
                total += weight
    if _DIGIT.search(piece) if piece.isascii() else any(map(str.isdigit, piece)):
        total += sums.digit
    return total + sums.ends.get(piece[-1:], 0) + sums.firsts.get(words[0] if words else "", 0)


@lru_cache(maxsize=512)  # tone and filler ask of the same sentence
def manners(words: tuple[str, ...], piece: str) -> dict[str, float]:
    """Return the manners in which the sentence is a fault, with how far beyond the bound."""
    return _above(_total(words, piece))
