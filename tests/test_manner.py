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
    seen = set()
    for text in texts:
        for span, pairs in tokens_by_sentence(text):
            words, piece = tuple(w for w, _ in pairs), view(text)[span.start : span.end]
            names = _manner.features(words, piece)
            rows = [_manner._weights()[n] for n in names if n in _manner._weights()]
            sums = [sum(column) / 100 for column in zip(_manner.BIAS, *rows, strict=True)]
            named = dict(zip(_manner.MANNERS, sums, strict=True))
            assert _manner.manners(words, piece) == {k: v for k, v in named.items() if v > 0}
            seen |= _manner.manners(words, piece).keys()
            seen |= {n.partition("=")[0] for n in names}
    assert {
        "s3",
        "d5",
        "i5",
        "own0",
        "n30",
        "r0.1",
        "digit",
        "end",
        "first",
        *_manner.MANNERS,
    } <= seen
