"""What the student's message is: work to judge, a task, a question, a worry, a trick."""

import re
from functools import lru_cache

from rubrics._lazy import lazy

OWN_TASK = lazy(
    r"\b(?:my (?:\w+ ){0,3}?(?:answer|homework|essay|solution|work|working|result|exercise|problem|question|assignment|worksheet|draft|sum|code|program|paragraph|sentence|thesis|equation|proof|project|attempt|method|graph|report|translation|step|steps|teacher said|sheet|hw)|I (?:got|wrote|did|think|tried|have|used|said|put|keep|can['’]t|cannot|don['’]t|forgot|ended|multiplied|added|divided)|I['’]ve|exercise|problem|homework|assignment|worksheet|essay|stuck|solve|solution"
    r"|task|question \d|is (?:this|it|that) (?:right|correct)|help me (?:with|to|solve|write|find|do)|do (?:it|this)|work (?:it|this) out|write (?:a|an|the|me)|give me the answer|the answer)\b"
    r"|\d\s*[-+×*/÷=^]\s*\d|[a-z]\s*[-+=^]\s*\d|\d\s*[a-z]\s*[-+=]|how (?:many|much|far|long|old|fast)\b|\bfind\b|\bcalculate\b|\bsimplify\b|\bwork out\b|\bevaluate\b|\bfactori[sz]e\b|\bbalance\b",
    re.IGNORECASE,
)
TOPIC = lazy(
    r"^\W*(?:(?:so|ok|okay|hey|hi|hello|please|um|and|well|mimir|good \w+)[,.!]?\s+)*(?:what|why|how|when|who|where|which|whose|explain|define|describe|tell me|teach me|is|are|do|does|did|can|could|would|will"
    r"|should|thanks?|thank you|bye|goodbye|hello|hi|hey|good (?:morning|evening|afternoon)|ignore|pretend|print|forget|you are now|list|name|give me|i(?:['’]m| am) (?:bored|new|nervous|scared|sad|tired))\b",
    re.IGNORECASE,
)
ASKS_EXAMPLE = lazy(
    r"\bexamples?\b|\bshow (?:me|one|us)\b|\banother one\b|\bone more\b|\binstances?\b",
    re.IGNORECASE,
)
KINDS = {
    "own": OWN_TASK,
    "topic": TOPIC,
    "why": lazy(r"\bwhy\b|\bhow come\b|\breasons?\b|\bcauses?\b", re.IGNORECASE),
    "concept": lazy(
        r"\bwhat(?:['’]?s| is| are| was| were| does| do| causes?| happens)\b|\b(?:explain|define|describe|differen\w+|compare|mean|means|meaning|understand|confused|get what|teach me|makes? no sense|never know|mix(?:ing)? up)\b",
        re.IGNORECASE,
    ),
    "how": lazy(
        r"\bhow (?:do|does|did|can|could|should|to|is|are|come|would|one)\b|\bsteps?\b|\bwhen (?:do|should|to)\b",
        re.IGNORECASE,
    ),
    "fact": lazy(
        r"\b(?:who|where|whose)\b|\bwhen (?:was|did|were|is)\b|\bhow (?:many|much|old|long|tall|far|big|fast|high|deep)\b|\b(?:capital|symbol|year|population|plural|past tense|name|list|translate|formula|largest|biggest|longest|date|opposite|convert)\b",
        re.IGNORECASE,
    ),
    "example": ASKS_EXAMPLE,
    "hi": lazy(
        r"^\W*(?:hi|hello|hey|yo|good (?:morning|afternoon|evening|day)|hola|bonjour|guten|sup)\b",
        re.IGNORECASE,
    ),
    "bye": lazy(
        r"^\W*(?:(?:ok|well)\W+)?(?:bye|goodbye|good night|see you|farewell|cya)\b", re.IGNORECASE
    ),
    "thanks": lazy(r"\b(?:thanks?|thx|ty|cheers|grateful)\b", re.IGNORECASE),
    "who": lazy(
        r"\bwho (?:are|am)\b|\bare you\b|\byour name\b|\bwhat (?:are|can) you\b", re.IGNORECASE
    ),
    "work": lazy(
        r"\b(?:I (?:got|get|think|wrote|did|put|have|tried|used|calculated|computed|solved|believe|said|multiplied|added|divided|subtracted|drew|assumed|found|forgot)|I['’]ve|my (?:\w+ )?(?:answer|essay|solution|work|working|thesis|sum|code|graph|proof|draft|paragraph|translation|function|loop|conclusion|poem|text|sentence|program|attempt)|right\?|correct\?|is (?:this|it|that|my)|ok\?|so (?:it|x|the))\b|=\s*-?\d",
        re.IGNORECASE,
    ),
    "feel": lazy(
        r"\b(?:nervous|scared|afraid|anxious|stress\w*|worried|tired|hate|failed?|failing|cried|sad|stupid|dumb|overwhelm\w*|can['’]?t (?:do|sit|concentrate|focus|sleep)|give up|bored|angry|upset|frustrat\w+|panic\w*|ugh|lonely|died|passed|finally|unfair|shak\w+|exhausted|lost)\b",
        re.IGNORECASE,
    ),
    "order": lazy(
        r"^\W*(?:(?:can|could|will|would) (?:yo)?u |please |pls |kindly |just )*(?:write|do|solve|give|gimme|make|translate|finish|complete|tell me the answer|answer|compose|fill|take|book|order|print|repeat|ignore|forget|pretend|act|sing|tell|show|reveal|lend)\b",
        re.IGNORECASE,
    ),
    "trick": lazy(
        r"\b(?:ignore|instructions?|system|prompt|pretend|act as|you are now|jailbreak|rules|password|secret|cheat\w*|hack|for me|do my|write my|answers? (?:to|key)|give me the)\b",
        re.IGNORECASE,
    ),
}
_STUDIES = lazy(
    r"\b(?:how (?:long |often )?(?:should|do|can|could|to|would) (?:I |you |one |we )?(?:\w+ )?(?:study|revise|learn|memori[sz]e|prepare|remember|concentrate|focus|practi[sc]e|get better|improve|take (?:good )?notes|plan|stop|start studying)|tips?|study plan|revision plan|flash ?cards?|take notes|better at|prepare for|what should I do|which topic should|motivat\w+|time management|procrastinat\w+|before the (?:test|exam))\b",
    re.IGNORECASE,
)
_DO_FOR_ME = lazy(
    r"\b(?:do|write|finish|complete|fill in|make|solve|answer|translate|summari[sz]e|compose|generate|draft)\b[^.?!]{0,25}\b(?:my|for me|homework|essay|assignment|worksheet|sheet|report|paragraph|conclusion|statement|quiz|test|all)\b|\b(?:just )?(?:give|tell|gimme|hand)(?: me)?\b[^.?!]{0,15}\b(?:answers?|solutions?|what x is)\b|\bcheat\w*\b|\bcopy\b|\banswer key\b|\bfake\b|\blie to\b",
    re.IGNORECASE,
)
_TRICKS = lazy(
    r"\b(?:ignore|forget|disregard)\b[^.?!]{0,30}\b(?:instructions?|rules|everything|previous|that you)\b|\bsystem\b|\byou are now\b|\bpretend\b|\bact as\b|\bjailbreak\b|\bdeveloper mode\b|\bDAN\b|\bpasswords?\b|\brepeat the (?:text|words)\b|\btraining data\b|\byour (?:instructions|prompt|rules)\b",
    re.IGNORECASE,
)
_STUCK = lazy(
    r"\b(?:exercise|homework|quiz|question \w+|problem \d|worksheet|my sheet|ex \d|stuck|I need to|i have to|for class|assignment|task|hint|clue)\b|^\W*(?:solve|simplify|find|factori?[sz]?e?|balance|calculate|work out|evaluate|prove|compute|convert|expand)\b|\d\s*[-+×*/÷=^<>]\s*\w|\b[a-z]\s*[-+=^]\s*\d|\bhow (?:many|much|far|long)\b[^?]*\d",
    re.IGNORECASE,
)
_ASKS = lazy(
    r"^\W*(?:(?:so|ok|okay|hey|hi|hello|please|pls|um|and|well|mimir|but|good \w+)[,.!]?\s+)*(?:what|whats|why|how|hows|when|who|whos|where|which|whose|explain|define|describe|tell|teach|give|gimme|show|is|are|do|does|did|can|could|would|will|should|may|might|list|name|write|make|convert|translate|spell|difference|meaning|causes?|capital|year|compare|make|book|order|sing|say|play|recommend|rate|get|help|tips)\b|\?\s*$"
    r"|\b(?:(?:do not|don['’]?t|didn['’]?t) (?:get|understand|know (?:what|why|how|when|which))|makes? no sense|confus\w+|never know|mix(?:ing)? up)\b",
    re.IGNORECASE,
)
_CASCADE = (
    ("trick", _TRICKS),
    ("forme", _DO_FOR_ME),
    ("bye", KINDS["bye"]),
    ("who", KINDS["who"]),
    ("work", KINDS["work"]),
    ("study", _STUDIES),
    ("stuck", _STUCK),
    ("thanks", KINDS["thanks"]),
    ("feel", KINDS["feel"]),
    ("example", ASKS_EXAMPLE),
    ("why", KINDS["why"]),
    ("fact", KINDS["fact"]),
    ("concept", KINDS["concept"]),
    ("how", KINDS["how"]),
    ("hi", KINDS["hi"]),
)
_QUESTIONS = frozenset({"who", "study", "example", "why", "fact", "concept", "how"})
# Situations in which a task or work of the student's own lies on the table.
OWN = frozenset({"work", "stuck", "forme", "claim"})
EXPLAINED = frozenset({"why", "concept", "how"})  # asks for an explanation


@lru_cache(maxsize=256)
def situation(prompt: str) -> str:
    """Say in one word what the student's message is: what a reply's parts depend on."""
    if not prompt.strip():
        return "none"
    asks = bool(_ASKS.search(prompt))
    for name, pattern in _CASCADE:
        if (asks or name not in _QUESTIONS) and pattern.search(prompt):
            return name
    return "question" if asks else "claim"
