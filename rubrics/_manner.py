"""How a sentence sounds: a small fitted measure for tone and filler, word by word.

What it reads of a sentence: which words, which words beside each other, which senses of words
(`_senses.py`) and how often, how many images of how many domains, how many content words of how
many words, which of them again, and the marks of punctuation.
What it says: for each manner a sum of weights, above 0 where the sentence is likely that fault.
The weights (`manner.txt`) are a logistic regression fitted by `bench/fit_manner.py` on sentences
written for it, and on ideal replies of the reviewed sheet as clean ones. The weight of a word holds
what words of like meaning do, so that words count which the fit never saw.
"""

from collections.abc import Callable, Iterable, Iterator, KeysView, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import accumulate, chain, repeat
from math import log

from rubrics._content import GENERIC, content
from rubrics._images import DOMAIN
from rubrics._kin import come_again, heavy
from rubrics._language import guess
from rubrics._lazy import lazy
from rubrics._phrases import content_by_sentence, view, words_by_sentence
from rubrics._senses import SENSES
from rubrics._weights import ZERO, Table

MANNERS = ("harsh", "gushing", "flowery", "slang", "filler")
LANES = (*MANNERS, "tone")  # the last: any manner but filler
_IMAGE_SENSES = frozenset({"poetic", "alive", "scenery"})
_MOST = 5  # images and domains are counted up to here
_CONTENT = (0, 1, 2, 3, 4, 6)
_LENGTHS = (3, 6, 10, 15, 20, 30)
_SHARES = (0.1, 0.2, 0.3, 0.4, 0.5)
_AGAIN = (1, 2, 3)  # content words that come again
_AGAIN_SHARES = (0.2, 0.34, 0.5)
_KIN = (1, 2, 3)  # words that are of one family with words before them (`_kin.py`)
_KIN_SHARES = (0.2, 0.33, 0.4, 0.5)
_COMMAS = (1, 2, 3, 4)
_MARKS = (";", ":", "(", "…", "...", "?", "!", "\ufffc", "-", "—")  # within a sentence
_SENSE_TWICE = 2
_SENSE_OFTEN = 3
_SIGN = lazy(r"[;:(.?!\-0-9]")  # in plain ASCII, any of these begins one, or is a digit
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
    return found | _counted(words) | _akin(words) | _signs(piece)


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


def _akin(words: Sequence[str]) -> set[str]:
    roots = heavy(words)
    back = come_again(roots)
    found = {f"kin{k}" for k in _KIN if back >= k}
    return found | {f"kinshare{k}" for k in _KIN_SHARES if back and back >= k * len(roots)}


def _signs(piece: str) -> set[str]:
    found = {f"commas{k}" for k in _COMMAS if piece.count(",") >= k}
    found.update(f"has{mark}" for mark in _MARKS if mark in piece[:-1])
    if piece:
        found.add(f"end={piece[-1]}")
    if any(c.isdigit() for c in piece):
        found.add("=digit")
    return found


_BITS = 16  # of each weight in a packed number: sums stay far below
_REACH = 4.0  # 98 of 100 harsh sentences, 99 of other faults, come as near to a bound by their words one at a time
_UNIT = 0.05  # what one step of a weight is worth


def _pack(weights: Iterable[int]) -> int:
    return sum(weight << (_BITS * nth) for nth, weight in enumerate(weights))


_HALF = _pack([1 << (_BITS - 1)] * len(LANES))  # added, a top bit is set from 0 up
NEAR = _HALF + _pack([round(_REACH / _UNIT)] * len(LANES))
_NOTHING = repeat("")
_MOST_NAMES = 65536  # that are kept


class Packed(dict[str, int]):
    """The packed weights of each name that was met, 0 where it has none.

    The lanes are one number: to add such numbers adds all lanes. A letter of the table in UTF-16
    has as many bits as a lane, so that a row is packed as it is.
    """

    def __init__(self) -> None:
        self.table = Table("manner.txt")
        self._wide = self.table.letters.encode("utf-16-le")
        self._size = 2 * len(LANES)
        self._zeros = _pack([ZERO] * len(LANES))
        if len(self._wide) != self._size * len(self.table.names):
            raise ValueError("manner.txt: not one letter a lane. Fit it again")

    def __missing__(self, name: str) -> int:
        if len(self) >= _MOST_NAMES:
            self.clear()
        place, made = self.table.places.get(name), 0
        if place is not None:
            row = self._wide[2 * place : 2 * place + self._size]
            made = int.from_bytes(row, "little") - self._zeros
        self[name] = made
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


class _Marked:
    """The weights of the senses and images of a sentence, by how many of its words have them.

    A word counts for a letter for each of its senses, and one for the domain of its image.
    """

    def __init__(
        self, of: Callable[[str], int], images: Sequence[int], domains: Sequence[int]
    ) -> None:
        self._images, self._domains = images, domains
        senses = sorted({sense for found in SENSES.values() for sense in found})
        alive = {w: "other" for w, found in SENSES.items() if not _IMAGE_SENSES.isdisjoint(found)}
        domain = alive | DOMAIN
        letters = {name: chr(n) for n, name in enumerate([*senses, *sorted(set(domain.values()))])}
        self._an_image = letters[min(domain.values())]  # and all letters above
        self._steps = dict.fromkeys(letters.values(), (0,) * (_SENSE_OFTEN + 1))
        for sense in senses:  # for none of its words, for one, two, more of them
            steps = (of(f"{n}={sense}") for n in ("s", "s2", "s3"))
            self._steps[letters[sense]] = tuple(accumulate(steps, initial=0))
        self.words = {
            w: "".join(letters[x] for x in (*SENSES.get(w, ()), *filter(None, [domain.get(w)])))
            for w in SENSES.keys() | domain.keys()
        }

    def total(self, met: str) -> int:
        """Return the weight of all that the words of a sentence count for."""
        steps = self._steps
        total = sum([steps[x][min(met.count(x), _SENSE_OFTEN)] for x in set(met)])
        if max(met) >= self._an_image:
            images = [x for x in met if x >= self._an_image]
            total += self._images[min(len(images), _MOST)]
            total += self._domains[min(len(set(images)), _MOST)]
        return total


@dataclass(frozen=True, slots=True)
class Sums:
    """The packed weights by what they are of; those of "so many or more" added up, by the count."""

    bias: int
    weights: Packed
    names: KeysView[str]  # that have a weight
    leads: Set[str]  # two words that a third may follow
    digit: int
    marks: Sequence[tuple[str, int]]
    commas: Sequence[int]
    marked: _Marked
    own: Sequence[int]
    lengths: Sequence[int]
    shares: Sequence[int]
    again: Sequence[int]
    again_shares: Sequence[int]
    talk_again: Sequence[int]
    kin: Sequence[int]
    kin_shares: Sequence[int]


@cache
def sums_of() -> Sums:
    """Read the table."""
    packed = Packed()
    of, names = packed.__getitem__, packed.table.places.keys()

    def up_to(most: int, holds: Callable[[int], Iterable[str]]) -> tuple[int, ...]:
        return tuple(sum(map(of, holds(n))) for n in range(most + 1))

    def counted(name: str, steps: Sequence[int]) -> tuple[int, ...]:
        return up_to(steps[-1], lambda n: (f"{name}{k}" for k in steps if n >= k))

    return Sums(
        _pack(packed.table.bias),
        packed,
        names,
        {name.rpartition(" ")[0] for name in names if name.count(" ") == 2},
        of("=digit"),
        [(mark, of(f"has{mark}")) for mark in _MARKS],
        counted("commas", _COMMAS),
        _Marked(of, counted("i", range(1, _MOST + 1)), counted("d", range(1, _MOST + 1))),
        up_to(_CONTENT[-1] + 1, lambda n: (f"own{k}" for k in _CONTENT if n <= k)),
        counted("n", _LENGTHS),
        tuple(of(f"r{k}") for k in _SHARES),
        counted("again", _AGAIN),
        tuple(of(f"againshare{k}") for k in _AGAIN_SHARES),
        counted("talkagain", _AGAIN),
        counted("kin", _KIN),
        tuple(of(f"kinshare{k}") for k in _KIN_SHARES),
    )


def _total(sums: Sums, words: Sequence[str], own: Sequence[str], piece: str) -> int:
    """Add up the weights of `features(words, piece)`, without naming them.

    Where one word at a time comes near no bound, words together are not looked up.
    """
    used, n_words, talk_again = set(words), len(words), 0
    total = sums.bias + sum(map(sums.weights.__getitem__, used))
    if met := "".join(map(sums.marked.words.get, words, _NOTHING)):
        total += sums.marked.total(met)
    if len(used) < n_words:
        talk = list(filter(GENERIC.__contains__, words))
        talk_again = len(talk) - len(set(talk))
    total += _of_numbers(n_words, len(own), len(own) - len(set(own)), talk_again)
    roots = heavy(words)
    if back := come_again(roots):
        total += _of_kin(back, len(roots))
    total += _of_marks(sums, piece)
    return total + _of_grams(sums, words) if (total + NEAR) & _HALF else total


def _of_grams(sums: Sums, words: Sequence[str]) -> int:
    """Add up the weights of words that stand together, each once."""
    edged = ("<", *words, ">")
    after, names = edged[1:], sums.names
    twos = set(map(" ".join, zip(edged, after)))  # noqa: B905  (the last has none after it)
    met = names & twos
    met |= names & map(" _ ".join, zip(words, words[2:]))  # noqa: B905
    if not sums.leads.isdisjoint(twos):
        met |= names & map(" ".join, zip(edged, after, edged[2:]))  # noqa: B905
    return sum(map(sums.weights.__getitem__, met))


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


@cache
def _of_kin(back: int, roots: int) -> int:
    sums = sums_of()
    total = sums.kin[min(back, _KIN[-1])]
    return total + _shared(sums.kin_shares, (back >= share * roots for share in _KIN_SHARES))


def _shared(weights: Sequence[int], holds: Iterable[bool]) -> int:
    return sum(weight for weight, held in zip(weights, holds, strict=True) if held)


def _of_marks(sums: Sums, piece: str) -> int:
    last, plain = piece[-1:], piece.isascii()
    total = sums.weights[f"end={last}"]
    if "," in piece:
        total += sums.commas[min(piece.count(","), _COMMAS[-1])]
    if not plain or last.isdigit() or _SIGN.search(piece, 0, len(piece) - 1):
        inner = piece[:-1]
        total += sum([weight for mark, weight in sums.marks if mark in inner])
        if _DIGIT.search(piece) or (not plain and any(map(str.isdigit, piece))):
            total += sums.digit
    return total


def manners(words: Sequence[str], piece: str) -> dict[str, float]:
    """Return the manners in which the sentence is a fault, with how far beyond the bound.

    A sentence in another language, as lessons have them, is none: the words are weighed in English.
    """
    return _scores(_total(sums_of(), words, content(words), piece), piece)


def _scores(total: int, piece: str) -> dict[str, float]:
    found = _above(total)
    return {} if found and guess(piece) not in ("en", None) else found


_USUAL = 8  # sentences of a reply
_CARE = 1.5  # of replies of 30 sentences, a text or a list of advice, fewer than their share have a fault


@lru_cache(maxsize=64)  # tone and filler ask of the same reply
def heard(text: str) -> Mapping[int, Mapping[str, float]]:
    """Return the manners of the sentences of a reply, by their place; of most there is none."""
    low, sums, found = view(text), sums_of(), {}
    rows = list(zip(words_by_sentence(text), content_by_sentence(text), strict=True))
    rare = _rarer(len(rows))
    for at, ((span, words), own) in enumerate(rows):
        piece = low[span.start : span.end]
        total = _total(sums, words, own, piece)
        if (total + _HALF) & _HALF:  # of few sentences
            scores = _scores(total, piece)
            if sure := {k: score - rare for k, score in scores.items() if score > rare}:
                found[at] = sure
    return found


def _rarer(sentences: int) -> float:
    """Return how much more a sentence of a long reply must show, since fewer of them are faults.

    A reply has one fault or none, so the odds of each sentence fall as there are more of them.
    """
    return max(0.0, _CARE * log(max(sentences, 1) / _USUAL))
