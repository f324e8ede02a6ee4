"""The measure of manner: its fast sum is the sum over its features."""

from pathlib import Path

from harness import golden
from harness.settings import load
from rubrics import _manner
from rubrics._phrases import tokens_by_sentence, view

ROOT = Path(__file__).parent.parent
FAULTS = """Wow, you 2 are SUCH absolutely amazing, brilliant, brilliant minds!

Um. What a sea of stars, a storm of light, a garden of dreams? No: x\u00b2.
Your answer is lazy nonsense, and you never bothered to read. Yo dude, that is lit, gonna crush it.
If there is anything else I can help with, I am always here for you whenever you want!"""


def test_the_sum_is_that_of_the_features() -> None:
    texts = [FAULTS, *(c.ideal for c in golden.load(load(ROOT)) if c.ideal)]
    packed, bias, seen = _manner.Packed(), _manner.sums_of().bias, set()
    for text in texts:
        for span, pairs in tokens_by_sentence(text):
            words, piece = tuple(w for w, _ in pairs), view(text)[span.start : span.end]
            names = _manner.features(words, piece)
            weights = {n: packed[n] for n in names}
            alone = bias + sum(weights[n] for n in names if " " not in n)
            near = (alone + _manner.NEAR) & _manner._HALF
            together = sum(weights[n] for n in names if " " in n) if near else 0
            assert _manner.manners(words, piece) == _manner._above(alone + together)
            seen |= _manner.manners(words, piece).keys()
            seen |= {n.partition("=")[0] for n in names if weights[n]}
    assert {"s3", "d4", "i5", "own0", "n20", "r0.1", "", "end", "again1", "againshare0.2", "commas2",
            "has:", "of", "going to", "is _ a", "< i am", *_manner.MANNERS} <= seen  # fmt: skip


def test_lanes_are_unpacked() -> None:
    packed = _manner._pack
    assert _manner._above(packed([-9] * 6)) == {}
    assert _manner._above(packed([4, 0, -1, 2, -9, 7])) == {"harsh": 0.2, "slang": 0.1}
    assert _manner._above(packed([-9, -3, -5, -9, 1, 20])) == {"filler": 0.05, "gushing": 1.0}
