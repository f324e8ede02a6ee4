"""Words by family: "vary", "variable", "variation"; "strong", "strength"; "right", "correct".

Words without matter of their own ("one", "thing", "happen") have no family.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from rubrics._content import STOP

# What may follow the stem that two words of a family share; a y counts as an i.
_ENDINGS = frozenset(
    """s es e ed d er ers or ors est ing ings y ies ied ier iest ily ly ally al ial ic ical ically ics
    ion ions ation ations ition itions ition ive ives ative itive ity ities ety eties ty edy edies ness iness
    ment ments ance ances ence ences ant ants ent ents ency ancy able ably ible ibly ability ibility
    ful fully less ism isms ist ists ise ised ises ising ize ized izes izing isation ization ify ifies
    ified ifying ification ous ously en ens ened ening th ths t ts ce ces cy tion tions tional tionally sion sions
    de des ding ded ress ss hood ship ure ures ural ery ry ries ary aries ively atively itively alist
    ally ation n iety ual ually uous acy ate ates ated ating ator""".replace("y", "i").split()
)
_MOST_WORDS = 65536  # that are kept: the words of English, not those of one reply
_SHORTEST = 4  # letters of a stem with an ending on both sides
_BARE = 3  # letters of a stem that is itself one of the two words
# Families whose stems part, and words that say the same of an answer, a size or a pace.
_SAME = {
    word: line.split()[0]
    for line in """
        strong strength strengthen strengthens strengthened
        long length lengthen|wide width widen|deep depth deepen|high height heighten|broad breadth
        hot heat|young youth|true truth|dead die dies died dying death|live life lives lived alive living
        choose choice chose chosen|sell sale sold|grow growth grew grown|weigh weight heavy
        speak speech spoke spoken|think thought|know knowledge knew known|lose loss lost beat beaten defeat defeated
        see sight saw seen|give gift gave given|succeed success successful successes succeeded|proceed process
        begin start began begun starts started beginning starting|end finish ended finished ends finishes
        right correct correctly correctness|wrong incorrect mistaken incorrectly|big large great larger bigger
        small little smaller|fast quick quickly rapid rapidly faster quicker|slow slowly
        hard difficult difficulty harder|easy simple easily simply|buy bought purchase|hidden hide hid
        freeze froze frozen freezing|fall fell fallen falling|rise rose risen rising|break broke broken
        erode erodes eroded erosion|steal stole stolen theft|fly flew flown flight|write wrote written writing|draw drew drawn
        many numerous|reason why|important importance matter matters mattered
        improve better improvement improves improved|increase rise rises increases
        throw threw thrown throne|remember remembers remembered memory memories memorable|sad sadness unhappy|happy happiness glad|hunger hungry starve
        poor poverty|free freedom|wise wisdom|king kingdom|proof prove proves proved proven
        marry marriage|famous fame|false untrue|tense tension|angry anger|explain explanation
        rule reign ruled reigned reigns|destroy destruction destroyed|describe description
        move motion movement|clear clarity clearly clarify|compare comparison|divide division
        decide decision|pronounce pronunciation|multiply multiplication|absorb absorption|apply application
        """.replace("\n", "|").split("|")
    if line.strip()
    for word in line.split()
}  # fmt: skip
# What has no matter of its own: verbs that carry a noun, nouns that stand for any other.
_LIGHT = frozenset(
    """thing things something anything everything nothing one ones way ways case cases fact facts matter happen happens happened
    happening occur occurs occurred occurring take takes taking taken took place places carry carries
    carried exist exists existed do does did done make makes made making go goes going gone come comes
    came call calls called calling say says said name named names term terms act acts perform performs performed
    process kind kinds sort sorts type types form forms consider considered regard regarded certain
    various particular respective nature natural sense meaning mean means meant refer refers referred
    result resulting exactly precisely simply namely thereby therefore thus hence own indeed always get gets got
    getting give gives given giving belong belongs found find finds have having kept keep keeps stay stays
    remain remains become becomes became turn turns really actually truly basically essentially quite
    question such themselves itself himself herself yourself part parts able use uses used using
    whatever whichever whoever accordingly respectively characteristic typical used normally usually
    word words concept idea notion object person state action event method someone somebody anyone everyone
    people they're possible present point consist consists involve involves involved concern concerns
    describe describes described tell tells told show shows showed shown express expresses expressed
    bring brings brought put puts so-called fully entirely completely purely merely""".split()
)


class _Roots(dict[str, str | None]):
    """The root of each word that was met, None where it has no matter of its own."""

    def __missing__(self, word: str) -> str | None:
        if len(self) >= _MOST_WORDS:
            self.clear()
        bare = word.removesuffix("'s")
        made = None if bare in STOP or bare in _LIGHT else _SAME.get(bare, bare).replace("y", "i")
        self[word] = made
        return made


_ROOTS = _Roots()


def heavy(words: Iterable[str]) -> list[str]:
    """Return the roots of the words that have matter of their own."""
    return [root for root in map(_ROOTS.__getitem__, words) if root is not None]


def come_again(roots: Sequence[str]) -> int:
    """Count the words that are kin of words before them."""
    if len({root[:_BARE] for root in roots}) == len(roots):
        return 0
    return sum(any(akin(root, other) for other in roots[:at]) for at, root in enumerate(roots))


@lru_cache(maxsize=65536)
def akin(one: str, other: str) -> bool:
    """Whether two words are of one family: one stem, with endings that make words of words."""
    if one == other:
        return True
    shared = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        shared += 1
    for at in range(shared, _BARE - 1, -1):
        left, right = one[at:], other[at:]
        if at < _SHORTEST and left and right:
            break
        if (not left or left in _ENDINGS or _doubled(one, at)) and (
            not right or right in _ENDINGS or _doubled(other, at)
        ):
            return True
    return False


def _doubled(word: str, at: int) -> bool:
    """Whether the ending follows a doubled letter: "running" to "run"."""
    return at > 1 and len(word) > at + 1 and word[at] == word[at - 1] and word[at + 1 :] in _ENDINGS
