"""Words that a clause cannot end on, and words that were cut in two."""

# Word lists read best as text.

from rubrics._lazy import lazy

# Articles, possessives, conjunctions, pronouns that need a verb.
NEVER_LAST = frozenset(
    "the a an my your our their its and or but nor because although though unless whereas whose"
    " than if"
    " as into onto upon from with without between among towards toward during of at by every each"
    " am i'm you're we're they're it's that's there's i'll you'll we'll they'll let's i've"
    " you've we've who's"
    " very such which where when while until since per via versus including namely called"
    " therefore thus"
    " und oder der die das ein eine mit von zu le la les un une et ou de du el los las una y"
    " del".split()
)
# They end a clause only after a question word or another verb ("what is it for").
SELDOM_LAST = frozenset(
    "to for in on about is are was were be been has have had can could will would should may"
    " might must do does"
    " did that this these so also not we they he she i you it then how what why under over after"
    " before".split()
)
# Verbs that nothing but their object can follow.
WANTS_OBJECT = frozenset(
    "equals means contains includes requires involves represents causes becomes describes denotes"
    " consists depends relies gives makes uses lets allows enables provides produces fits ensures"
    " creates refers belongs leads turns brings".split()
)
QUESTION_WORDS = frozenset("what who which where how whom".split())
MAY_BE_OBJECT = QUESTION_WORDS | frozenset("whatever as all".split())
SUBJECTS = frozenset("you we they he she i it".split())
OPENERS = frozenset(  # words with which a sentence begins, and no remark
    "The A An This These Those It It's They He She In For When As At By To From Some There However"
    " Another If I".split()
)
SAYING = frozenset(  # "that" after these opens a clause of its own
    "says say said states shows show means mean know knows note see tells tell so is think find"
    " remember notice sure suppose".split()
)
_NAMES_A_WORD = frozenset(
    "word words article articles preposition prepositions conjunction conjunctions pronoun"
    " pronouns".split()
)
_COPULA = frozenset("is are was were be".split())
_CONJUNCTIONS = frozenset("and or but nor because although though unless than if".split())
_MAY_FOLLOW_TO = frozenset("begin start work deal live play go".split())  # "to begin with"

# Two consonants that end English words; "upw", "multipl" and "photosynthesiz" end on others.
_PAIRS = frozenset(
    "bb bs bt ch ck cs ct dd ds ff fs ft gg gh gm gn gs hm hs ht ks lb lc ld lf lk ll lm ln lp ls lt"
    " mb mn mp ms nc nd ng nk nn ns nt nx nz ph pp ps pt rb rc rd rf rg rk rl rm rn rp rr rs rt sc sh"
    " sk sm sp ss st th ts tt tz wd wk wl wn ws xt zz".split()
)
_ON_I_OR_U = frozenset(
    "taxi alumni fungi nuclei radii stimuli spaghetti alibi rabbi semi tsunami salami foci loci"
    " cacti bacilli origami kiwi bikini zucchini khaki sari yeti safari magi chilli wifi anti pi"
    " menu emu thou tofu guru tutu haiku impromptu caribou bayou zebu flu ecru tiramisu".split()
)
_CONSONANTS = frozenset("bcdfghjklmnpqrstvwxz")
_SHORTEST = 3  # letters: shorter ones are symbols and units
_SHORT_FORMS = frozenset("avg idx img html utf obj usb".split())
_VOWELS = frozenset("aeiouy")
_ENGLISH = frozenset("the of is are to and in that with for you it this as which".split())
_LETTERS = lazy(r"[a-z]+")


def is_cut_word(found: list[str]) -> bool:
    """Say whether the last word of an English clause ends as no English word does."""
    last = found[-1]
    if len(last) < _SHORTEST or not _LETTERS.fullmatch(last) or last in _SHORT_FORMS:
        return False
    if _ENGLISH.isdisjoint(found[:-1]) or _VOWELS.isdisjoint(last):
        return False
    if last[-1] in "iu":
        return len(last) > _SHORTEST and last not in _ON_I_OR_U
    if last[-1] in "jqv":
        return True
    return set(last[-2:]) <= _CONSONANTS and last[-2:] not in _PAIRS


def is_named(found: list[str]) -> bool:
    """Say whether the little word at the end is spoken of: "the article the", "in, on and at"."""
    *before, last = [w.lower() for w in found]
    if not before:
        return False
    if before[-1] in _NAMES_A_WORD or (before[-1] in _COPULA and last in _CONJUNCTIONS):
        return True
    if last == "with" and len(before) > 1 and before[-1] in _MAY_FOLLOW_TO and before[-2] == "to":
        return True
    little = NEVER_LAST | SELDOM_LAST
    return len(before) > 2 and before[-1] in ("and", "or") and {before[-2], last} <= little
