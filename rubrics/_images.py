"""Images: concrete nouns and verbs by domain, and the abstract nouns they are tied to."""

import re

from rubrics._lazy import lazy

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
    r"(?:knowledge|learning|wisdom|understanding|curiosity|education|discovery|discoveries|ideas?|imagination|thoughts?|minds?|"
    r"intellect|reason|reasoning|logic|truth|meaning|insight|ignorance|confusion|doubt|success|mastery|enlightenment|"
    r"math|maths|mathematics|algebra|geometry|calculus|arithmetic|trigonometry|statistics|probability|numbers|equations?|fractions|"
    r"science|physics|chemistry|biology|history|grammar|language|languages|literature|poetry|philosophy|economics|psychology|"
    r"geography|words|sentences?|syntax|verbs|nouns|vocabulary|understanding|possibilit(?:y|ies)|wonder|wonders|creativity|inspiration|"
    r"academia|scholarship|study|studies|studying|homework|exams?|time|memory|hope|destiny|existence|eternity|evolution|"
    r"photosynthesis|code|coding|programming|variables|proofs?|theorems?|symmetry|infinity|the past|human experience)"
)
_BETWEEN = r"(?:(?:the|a|an|your|our|all|pure|endless|human|new|this|every|boundless|infinite|deep|hidden|great) ){0,2}"
# In these the tie is an ordinary term: the key of a map, the roots of an equation.
_TERMS = frozenset("light lights roots key keys map maps current currents waves secrets mysteries heart path paths star stars "
                   "army armies reign crown throne rhythm song songs window seed door hero battle shadows".split())  # fmt: skip
TYING = frozenset(DOMAIN) - _TERMS
# "an ocean of knowledge": the concrete word is tied to an abstract one, so it cannot be meant.
TIED = lazy(rf"\w+ of {_BETWEEN}{_ABSTRACT}\b".replace(" ", r"\s+"))
# "numbers dance", "curiosity sparkles": the abstract word does what only things or people do.
ALIVE = lazy(
    rf"\b{_ABSTRACT} (?:(?:that|which|can|will|may|begins? to|always|gently|softly|secretly|quietly|truly) ){{0,2}}"
    r"(?:dances?|danced|dancing|whispers?|whispered|sings?|sang|sparkles?|blooms?|blossoms?|soars?|breathes?|sleeps?|dreams?|"
    r"weaves?|paints?|shimmers?|glows?|shines?|unfurls?|awakens?|beckons?|smiles?|laughs?|waltz(?:es)?|conquers?|"
    r"ignites?|kindles?|illuminates?|flickers?|gallops?|hums?)\b".replace(" ", r"\s+")
)
# "equations are doors": one such may be an analogy, so alone it is not enough.
IS_IMAGE = lazy(
    rf"\b{_ABSTRACT} (?:is|are) (?:like )?(?:a |an |the )?(?:\w+ )?(?:{'|'.join(sorted(TYING))})\b".replace(
        " ", r"\s+"
    )
)
# Images that only ornament: no lesson needs them in any subject.
ORNAMENT = lazy(
    (
        r"\b(?:(?:let us|let's|we|you|we'll|you'll|together)(?: \w+){0,2} embark(?:ing|s|ed)? (?:up)?on (?:a|an|this|our|your|the) (?:\w+ ){0,3}(?:journey|adventure|quest|voyage|odyssey|expedition)|"
        r"(?:rich |intricate |vibrant |grand |great |beautiful )tapestry(?: of)?|tapestry of (?!bayeux)|treasure trove of|"
        r"(?:unlock|unlocks|unlocking|unveil|unveils|unravel|unravels) (?:the |your |its |all )?(?:\w+ )?(?:secrets?|myster(?:y|ies)|"
        r"doors?|magic|wonders?|treasures?)|"
        r"(?:intricate|delicate|elegant|eternal|cosmic|beautiful|graceful|grand) (?:dance|symphony|ballet|waltz)|"
        r"kaleidoscope of|(?:magical|wondrous|enchanting|mesmeri[sz]ing|enchanted|breathtaking|dazzling) (?:world|realm|land|journey|universe|kingdom|tapestry|dance)|"
        r"(?:spark|ignite|ignites|sparks|kindle|kindles|fuel|fuels) (?:your |the |a )?(?:\w+ )?(?:curiosity|imagination|passion|flames?|love of learning|wonder)|"
        r"(?:spread|stretch) your wings|reach(?:ing)? for the stars|sea of possibilit(?:y|ies)|"
        r"(?:journey|quest|voyage|adventure|path) (?:of|for|towards?|to|into|through) (?:\w+ )?(?:knowledge|learning|discovery|wisdom|"
        r"enlightenment|understanding|self-discovery)|learning journey|"
        r"(?:heart|soul|mind|spirit|curiosity|imagination|intellect)s? (?:\w+ )?(?:soar|take flight|bloom|blossom|sparkles?|awaken)s?)\b"
    ).replace(" ", r"\s+")
)
IMAGERY_WANTED = lazy(
    r"\b(?:poems?|poetry|poetic|haiku|sonnet|limerick|lyrics?|songs?|story|stories|tale|fable|metaphors?|similes?|imagery|figurative|"
    r"personif\w+|figures? of speech|analog\w+|allegor\w+|symboli\w+|flowery|purple prose|creative|descriptive|verse|rhyme|novel|"
    r"fairy ?tale|myths?|mytholog\w*|fantasy|scene|describe the)\b",
    re.IGNORECASE,
)
