"""Images: concrete nouns and verbs by domain, and the abstract nouns they are tied to."""

import re

from rubrics._lazy import lazy
from rubrics._phrases import Row

# Each domain once: two words of one domain may be one analogy, or the subject; five domains are not.
_DOMAINS = {
    "sea": "ocean oceans sea seas sail sails sailing voyage voyages tide tides anchor shore shores harbour "
    "harbor ship vessel waves lighthouse beacon depths wellspring fountain river rivers stream streams "
    "waters current drown shipwreck pearl pearls",
    "climb": "mountain mountains peak peaks summit summits climb climbing everest hurdle hurdles cliff "
    "heights ladder conquer",
    "light": "light lights lantern lanterns flame flames spark sparks sparkle sparkles candle candles torch fire ember embers "
    "glow glows gleam shimmer shimmers shine shines illuminate illuminates illuminating radiant "
    "ignite ignites kindle kindles sunrise dawn sunlight moonlight moonlit sun shadows darkness fog mist",
    "garden": "garden gardens seed seeds bloom blooms blossom blossoms flower flowers petals roots harvest "
    "soil orchard nectar vine vines sprout forest",
    "music": "symphony symphonies melody melodies orchestra harmony harmonies rhythm song songs chorus dance "
    "dances dancing waltz waltzes choir drum drums drumbeat ballet sing sings",
    "cloth": "tapestry tapestries thread threads weave weaves weaving woven loom fabric quilt embroidery",
    "travel": "journey journeys quest quests adventure adventures embark path paths compass odyssey expedition pilgrimage "
    "trail trails crossroads map maps roads traveller travelers wander",
    "house": "door doors doorway gateway portal key keys unlock unlocks unlocking treasure treasures chest "
    "labyrinth maze palace cathedral castle castles temple temples hall halls pillars pillar window fortress "
    "stairway mansion vault",
    "sky": "star stars constellation constellations galaxy galaxies cosmos sky skies heavens horizon "
    "horizons wings soar soars moon comet clouds cloud",
    "magic": "magic magical enchanted enchanting mystic mystical wondrous spell wizard alchemy alchemist "
    "dragon dragons fairy secrets mysteries whisper whispers whispering whispered realm realms kingdom kingdoms oracle "
    "enigma elixir",
    "war": "battle battles battlefield sword swords shield armour armor army warrior warriors soldiers hero "
    "heroes throne crown reign",
    "craft": "canvas painting paint paints brush brushstroke brushstrokes palette mosaic sculptor sculpt masterpiece jewel jewels "
    "gem gems gold golden diamond diamonds crystal kaleidoscope",
    "build": "dusk tower towers bricks engine feast banquet playground chapters skeleton backbone scaffold",
    "body": "heart hearts heartbeat soul souls breath breathes breathe embrace embraces veins pulse tears dreams",
    "storm": "storm storms thunder lightning wind winds rain rainbow breeze tempest whirlwind avalanche",
}  # fmt: skip
DOMAIN = {word: name for name, line in _DOMAINS.items() for word in line.split()}

_ABSTRACT = (
    "knowledge|learning|wisdom|understanding|curiosity|education|discovery|discoveries|idea|ideas|imagination|thought|thoughts|mind|minds|"
    "intellect|reason|reasoning|logic|truth|meaning|insight|ignorance|confusion|doubt|success|mastery|enlightenment|"
    "math|maths|mathematics|algebra|geometry|calculus|arithmetic|trigonometry|statistics|probability|numbers|equation|equations|fractions|"
    "science|physics|chemistry|biology|history|grammar|language|languages|literature|poetry|philosophy|economics|psychology|"
    "geography|words|sentence|sentences|syntax|verbs|nouns|vocabulary|possibility|possibilities|wonder|wonders|creativity|inspiration|"
    "academia|scholarship|study|studies|studying|homework|exam|exams|time|memory|hope|destiny|existence|eternity|evolution|"
    "photosynthesis|code|coding|programming|variables|proof|proofs|theorem|theorems|symmetry|infinity"
)
_ABSTRACT_PAIRS = ("the past", "human experience")
_BETWEEN = r"(?:(?:the|a|an|your|our|all|pure|endless|human|new|this|every|boundless|infinite|deep|hidden|great) ){0,2}"
# In these the tie is an ordinary term: the key of a map, the roots of an equation.
_TERMS = frozenset("light lights roots key keys map maps current currents waves secrets mysteries heart path paths star stars "
                   "army armies reign crown throne rhythm song songs window seed door hero battle shadows".split())  # fmt: skip
TYING = frozenset(DOMAIN) - _TERMS
# "an ocean of knowledge": the concrete word is tied to an abstract one, so it cannot be meant.
TIED = lazy(rf"\w+ of {_BETWEEN}(?:{_ABSTRACT}|{'|'.join(_ABSTRACT_PAIRS)})\b".replace(" ", r"\s+"))
# "numbers dance", "curiosity sparkles": the abstract word does what only things or people do.
_ALIVE = (
    r" (?:(?:that|which|can|will|may|begins? to|always|gently|softly|secretly|quietly|truly) ){0,2}"
    r"(?:dances?|danced|dancing|whispers?|whispered|sings?|sang|sparkles?|blooms?|blossoms?|soars?|breathes?|sleeps?|dreams?|"
    r"weaves?|paints?|shimmers?|glows?|shines?|unfurls?|awakens?|beckons?|smiles?|laughs?|waltz(?:es)?|conquers?|"
    r"ignites?|kindles?|illuminates?|flickers?|gallops?|hums?)\b"
)
# "equations are doors": one such may be an analogy, so alone it is not enough.
_IS_IMAGE = rf" (?:is|are) (?:like )?(?:a |an |the )?(?:\w+ )?(?:{'|'.join(sorted(TYING))})\b"
TIES: tuple[Row, ...] = tuple(
    ("flowery", first, rest + tie)
    for first, rest in ((_ABSTRACT, ""), ("the", " past"), ("human", " experience"))
    for tie in (_ALIVE, _IS_IMAGE)
)
# Images that only ornament: no lesson needs them in any subject.
ORNAMENTS: tuple[Row, ...] = (
    ("flowery", "let", r" us(?: \w+){0,2} embark(?:ing|s|ed)? (?:up)?on (?:a|an|this|our|your|the) "
     r"(?:\w+ ){0,3}(?:journey|adventure|quest|voyage|odyssey|expedition)\b"),
    ("flowery", "let's|we|you|we'll|you'll|together", r"(?: \w+){0,2} embark(?:ing|s|ed)? (?:up)?on "
     r"(?:a|an|this|our|your|the) (?:\w+ ){0,3}(?:journey|adventure|quest|voyage|odyssey|expedition)\b"),
    ("flowery", "rich|intricate|vibrant|grand|great|beautiful", r" tapestry(?: of)?\b"),
    ("flowery", "tapestry", r" of (?!bayeux)\b"),
    ("flowery", "treasure", r" trove of\b"),
    ("flowery", "unlock|unlocks|unlocking|unveil|unveils|unravel|unravels", r" (?:the |your |its |all )?"
     r"(?:\w+ )?(?:secrets?|myster(?:y|ies)|doors?|magic|wonders?|treasures?)\b"),
    ("flowery", "intricate|delicate|elegant|eternal|cosmic|beautiful|graceful|grand",
     r" (?:dance|symphony|ballet|waltz)\b"),
    ("flowery", "kaleidoscope", r" of\b"),
    ("flowery", "magical|wondrous|enchanting|mesmerising|mesmerizing|enchanted|breathtaking|dazzling",
     r" (?:world|realm|land|journey|universe|kingdom|tapestry|dance)\b"),
    ("flowery", "spark|ignite|ignites|sparks|kindle|kindles|fuel|fuels", r" (?:your |the |a )?(?:\w+ )?"
     r"(?:curiosity|imagination|passion|flames?|love of learning|wonder)\b"),
    ("flowery", "spread|stretch", r" your wings\b"),
    ("flowery", "reach|reaching", r" for the stars\b"),
    ("flowery", "sea", r" of possibilit(?:y|ies)\b"),
    ("flowery", "journey|quest|voyage|adventure|path", r" (?:of|for|towards?|to|into|through) (?:\w+ )?"
     r"(?:knowledge|learning|discovery|wisdom|enlightenment|understanding|self-discovery)\b"),
    ("flowery", "learning", r" journey\b"),
    ("flowery", "heart|hearts|soul|souls|mind|minds|spirit|spirits|curiosity|imagination|"
     r"imaginations|intellect|intellects", r" (?:\w+ )?(?:soar|take flight|bloom|blossom|sparkles?|awaken)s?\b"),
)  # fmt: skip
IMAGERY_WANTED = lazy(
    r"\b(?:poems?|poetry|poetic|haiku|sonnet|limerick|lyrics?|songs?|story|stories|tale|fable|metaphors?|similes?|imagery|figurative|"
    r"personif\w+|figures? of speech|analog\w+|allegor\w+|symboli\w+|flowery|purple prose|creative|descriptive|verse|rhyme|novel|"
    r"fairy ?tale|stanzas?|poets?|images of|myths?|mytholog\w*|fantasy|scene|describe the)\b",
    re.IGNORECASE,
)
