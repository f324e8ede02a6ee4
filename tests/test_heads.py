"""The words with which a match can begin: none is left out."""

from pathlib import Path

import pytest

from harness import tables
from rubrics import _filler_words, _frames, _images, _leak_words, _tone_words
from rubrics._heads import heads
from rubrics._lazy import lazy
from rubrics._phrases import _spaced, tokens, view

ROWS = (
    *_tone_words.PHRASES,
    *_tone_words.MILD_PRAISE,
    *_frames.FRAMES,
    *_images.ORNAMENTS,
    *_images.TIES,
    *_filler_words.PHRASES,
    *_leak_words.MENTIONS,
)


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (r" (?:great|good) question\b", {"great", "good"}),
        (r" course(?=\s*[!.,])", {"course"}),
        (r" good(?: boy)?(?=[!,])", {"good"}),
        (r"(?:,? so| very){0,2} a?b\b", {"so", "very", "ab", "b"}),
        (r"(?:(?<=feel)|(?: please)? feel) (?:free|welcome) to", {"feel", "please", "free", "welcome"}),
        (r" [st]o\b", {"so", "to"}),
        (r" don'?t\b", {"don't", "dont"}),
        (r" students' work", {"students"}),
        (r"(?: not)+ (?!now|so)here\b", {"not"}),
        (r" on(?=$)", {"on"}),
        (r" (?:a[(]b|c d[^)|]) e", {"a", "c"}),
        (r" course", None),  # or "courses"
        (r" clarif\w*\b", None),
        (r"(?: \w+)? good\b", None),
        (r" good(?=s|,)", None),
        (r"(?: good)?\b", None),
        (r"\s*$", None),
        (r" a(?:b|c)*\b", None),
        (r" [a-c]t\b", None),
        (r" don\Wt\b", None),
        (r"(", None),
    ],
)  # fmt: skip
def test_heads(pattern: str, words: set[str] | None) -> None:
    assert heads(pattern) == words


def test_each_match_in_the_tables_begins_with_one_of_them() -> None:
    by_first: dict[str, list[str]] = {}
    for _, firsts, rest in ROWS:
        for first in firsts.removeprefix("^").split("|"):
            by_first.setdefault(first, []).append(rest)
    folder, matches = Path(__file__).parent / "rubrics", 0
    patterns = {rest: lazy(_spaced(rest)) for _, _, rest in ROWS}
    for rule in ("tone", "filler", "leak"):
        for row in tables.read(folder / f"{rule}.toml").rows:
            low, (words, offsets) = view(row.text), tokens(row.text)
            for at, (word, after) in enumerate(zip(words, (*words[1:], ""), strict=True)):
                for rest in by_first.get(word, ()):
                    if patterns[rest].match(low, offsets[at] + len(word)):
                        assert heads(rest) is None or after in heads(rest), (word, rest)
                        matches += 1
    assert matches > 200
