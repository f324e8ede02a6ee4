"""Near-duplicate prompts by what they mean, beside `similar`, which goes by the words they share.

What sentence embeddings call near is not yet the same question: "good morning in Spanish" and
"good night in Spanish" are near. So other numbers, why beside how, and one sentence with another
word in one place are left to the words.
"""

from collections.abc import Iterable, Sequence
from typing import Protocol

from harness import similar
from harness.errors import HarnessError
from harness.settings import Settings
from harness.similar import Clash, Profile, Prompt
from rubrics.base import EngineMissing

NEAR = 0.84  # cosine: bench/bench_similar.py shows what other bounds find and accuse
_FEWEST = 3  # words: a greeting of two is like every other
_PLACE = 2  # words in the one place where two sentences differ


class Nearness(Protocol):
    """An engine that compares texts; `harness.embedding.Embedder` is one."""

    def near(
        self, texts: Sequence[str], others: Sequence[str], bound: float
    ) -> Iterable[tuple[int, int, float]]:
        """Yield the places of each text and other one whose cosine reaches the bound, with it."""


def engine(settings: Settings) -> Nearness | None:
    """Return what compares prompts by meaning; None where it is not installed or not wanted.

    Raises:
        HarnessError: If the settings ask for it and it is not installed.
    """
    from harness.embedding import Embedder

    if settings.duplicates == "words":
        return None
    try:
        return Embedder.open()
    except EngineMissing as exc:
        if settings.duplicates == "auto":
            return None
        raise HarnessError(f"settings, key 'duplicates': got 'meaning', and {exc}") from None


def clashes(
    left: Sequence[Prompt], right: Sequence[Prompt] | None = None, by: Nearness | None = None
) -> list[Clash]:
    """Return each pair of near-duplicates between two lists, or within one: by words, by meaning.

    Args:
        left: Prompts.
        right: Others; None compares `left` with itself.
        by: What compares by meaning; None leaves it at the words.
    """
    found = list(similar.clashes(left, right))
    if by is None:
        return found
    left, others = _long(left), _long(left if right is None else right)
    if right is None and len(left) < 2:
        return found
    known = {(clash.first, clash.second) for clash in found}
    for nth, place, cosine in by.near([p.text for p in left], [p.text for p in others], NEAR):
        one, other = left[nth], others[place]
        if (right is None and place <= nth) or (one.where, other.where) in known:
            continue
        if not _another(similar.profile(one.text), similar.profile(other.text)):
            found.append(Clash(one.where, other.where, one.text, other.text, cosine, "meaning"))
    return found


def _long(prompts: Sequence[Prompt]) -> list[Prompt]:
    return [p for p in prompts if len(similar.normal(p.text).split()) >= _FEWEST]


def _another(one: Profile, other: Profile) -> bool:
    """Say whether two prompts, however near, ask two things."""
    numbers = one.numbers and other.numbers and one.numbers != other.numbers
    return bool(numbers) or one.why is not other.why or _template(one, other)


def _template(one: Profile, other: Profile) -> bool:
    """Say whether they are one sentence with other words in one place, which is its lesser part.

    "What is the capital of France?" beside "... of Peru?": a paraphrase moves words.
    """
    a, b = ([similar.stem(word) for word in p.normal.split()] for p in (one, other))
    most = min(len(a), len(b))
    start = next((n for n in range(most) if a[n] != b[n]), most)
    end = next((n for n in range(most - start) if a[-1 - n] != b[-1 - n]), most - start)
    place = max(len(a), len(b)) - start - end
    return place <= min(_PLACE, start + end) and one.content != other.content
