"""Phrases of the rubric `leak`: the tutor on its model, its instructions, the user."""

import re

from rubrics._lazy import lazy
from rubrics._phrases import Row

# "Are you a computer?", "who made you", "do you sleep": then the tutor may say what it is.
ABOUT_ITSELF = lazy(
    r"\b(?:are|r|aren't|is mimir|were) (?:you|u|this|it)?\b[^.?!\n]{0,30}\b(?:ai|a\.i\.|human|person|"
    r"robots?|bots?|computers?|machines?|program(?:me)?s?|alive|real|chatbots?|software|model|teacher|"
    r"conscious|sentient|people|someone|somebody|app)\b"
    r"|\b(?:who|what)(?:'s| is| are|'re)? (?:exactly )?(?:are )?(?:you|mimir)\b|\bwho (?:made|built|"
    r"wrote|created|trained) you|\bdo you (?:\w+ )?(?:feel|sleep|eat|dream|have|think|live|breathe|"
    r"get|know|remember|exist|like|love|believe|enjoy)\b|\byour (?:favou?rite|feelings|opinion|name|"
    r"age|parents|body|birthday)|\bhow old are you|\b(?:talking|speaking|chatting|writing) (?:to|with) "
    r"|\bcan you (?:feel|see|hear|think|sleep)\b|\byou(?:'re| are) (?:just |only )?(?:a|an|not)\b",
    re.IGNORECASE,
)
# The user of a program, and prompts of models, may be the subject.
SOFTWARE = lazy(
    r"\b(?:apps?|web ?sites?|web pages?|buttons?|clicks?|passwords?|log ?in|interface|software|browser"
    r"|forms?|server|accounts?|screens?|input|program(?:me|s|ming)?|code|function|variable|python|java"
    r"|keyboard|database|device|phones?)\b",
    re.IGNORECASE,
)
PROMPTS = lazy(
    r"\bwhat (?:is|are|does) (?:an? |the )?system (?:prompt|message)s?\b(?! (?:say|you))|\bprompt engineering\b"
    r"|\b(?:language models?|llms?)\b",
    re.IGNORECASE,
)
_MODEL = (
    r"(?:(?:ai|a\.i\.|artificial intelligence)(?:(?: |-)(?:language |tutoring |powered |based )*"
    r"(?:model|assistant|system|program|tutor|chatbot|bot|tool))?|(?:large |small )?language model|"
    r"llm|(?:machine learning|neural) (?:model|network)|chat ?bot|bot|"
    r"text-based (?:ai|model|assistant|tutor)|(?:virtual|digital) (?:assistant|tutor)|"
    r"automated (?:system|assistant))"
)
_SECRET = r"(?:system|hidden|secret|initial|internal|original|confidential|private|underlying)"
_RULES = r"(?:prompts?|instructions?|messages?|rules|guidelines|directives?|configuration|settings)"
_SAY = (
    r"(?:say|says|state|states|tell|tells|told|ask|asks|require|requires|forbid|forbids|prevent|"
    r"prevents|do not|don't|does not|doesn't|prohibit|prohibits|instruct|instructs|are|is|begin|"
    r"begins|start|starts|read|reads|only|include|includes|limit|limits|stop|stops|come|include)\b"
)
_NOUN = (
    r"(?: (?:engineer|research|scientist|developer|specialist|expert|ethic|compan|student|course))"
)

# "key/asked" passes where the student asked what the tutor is; "/user" where users are the subject.
_USER: tuple[Row, ...] = (
    ("meta/user", "the", r" user(?: has| is|'s)? (?:just |now |probably |likely |clearly )?(?:ask|asks|"
     r"asking|asked|wants?|wanted|seems|said|says|needs|provided|requests|requested|requesting|greeted|"
     r"greets|wrote|writes|sent|message|question|query|request|prompt|intent|appears|looking|trying|"
     r"mentions|mentioned|gave|is|has|was|might|may|knows|understands|likes|enjoying)\b"),
    ("meta/user", "^user", r" (?:asks|asked|is asking|wants|wanted|has asked|says|said|seems|needs)\b"),
    ("meta/user", "i", r" (?:should|need to|must|will|have to|can) (?:\w+ ){1,6}?the user\b"),
    ("meta/user", "answer|help|ask|tell|greet|respond|reply|give|guide", r"(?: to)? the user(?:'s "
     r"(?:question|request|query|message|prompt))?(?=[.,]| (?:to|with|a|an|about|that|what|in|by)\b)"),
)  # fmt: skip
_STUDENT: tuple[Row, ...] = (
    ("meta/student", "^the", r" student (?:is (?:asking|seeking|confused|unsure|trying|looking|requesting|"
     r"struggling|correct|right|wrong|mistaken)|has (?:asked|correctly|indeed|understood|made a mistake|"
     r"misunderstood|provided|given)|asks(?: me| for| about| how| why| what)|asked (?:me|for|about|how|why|"
     r"what)|wants (?:me|the answer|help|an?)|seems(?: to)? (?:be|want|need|confused|unsure)|needs (?:a|help|"
     r"to be)|sent|just|greeted|appears|may be confused)\b"),
    ("meta/student", "^the", r" student's (?:question|message|request|response|query) (?:is|was|asks|seems|shows)\b"),
    ("meta/student", "i", r" (?:should|need to|must|will|have to) (?:(?:not|first|now|gently) )?(?:ask|guide|"
     r"help|tell|give|greet|encourage|respond to|remind|redirect|reply to|answer|correct|praise) the student\b"),
)  # fmt: skip
_SELF: tuple[Row, ...] = (
    ("meta", "being", rf" (?:just |only )?an? (?:\w+ ){{0,1}}?{_MODEL}(?!{_NOUN})(?=,| (?:i|my)\b)"),
    ("meta", "as", rf" an? (?:\w+ ){{0,2}}?{_MODEL}(?!{_NOUN})(?=,|\.| (?:i|my)\b|\s*$)"),
    ("meta", "as", r" an? (?:\w+ ){0,2}?(?:ai|large) language model\b(?=[^.?!\n]*\b(?:i|my)\b)"),
    ("meta", "as", r" a (?:computer )?(?:program|machine|computer)(?=, i\b)"),
    ("meta/asked", "i'm|i", rf"(?:(?<=i) am)?(?: (?:just|only|simply|merely|also))? an? (?:\w+ )?{_MODEL}"
     rf"(?!{_NOUN})(?! language model)\b"),
    ("meta", "i'm|i", r"(?:(?<=i) am)?(?: (?:just|only|simply|merely))? an? (?:\w+ ){0,2}?language model\b"),
    ("meta/asked", "i'm|i", r"(?:(?<=i) am)?(?: (?:just|only|simply|merely))? (?:a (?:computer )?program|a "
     r"machine|a computer|not (?:a )?human|not a (?:real )?person)\b"),
)  # fmt: skip
_MADE: tuple[Row, ...] = (
    ("meta/asked", "i'm|i", r"(?:(?<=i) (?:am|was))?(?: only| just| specifically| primarily)? (?:designed|built|made|"
     r"created|developed) to (?:assist|help|provide|answer|respond|generate|support|teach|simulate|be)\b"),
    ("meta", "my", r" (?:knowledge|training|information) (?:was last updated|ends|ended|stops|stopped|only goes|"
     r"goes only|is limited to|does not go|doesn't go|only extends|extends only|cuts off|comes from)\b"),
    ("meta", "my", r" (?:(?:ai|language) )?(?:training(?: (?:data|set|cut-?off|corpus|process))\b|"
     r"(?:knowledge|data|information) (?:cut-?off|base)\b|cut-?off date|weights\b(?= (?:and|were|are "
     r"(?:fixed|frozen)))|parameters\b(?= (?:were|was))|last (?:knowledge |training )?update|developers\b|"
     r"creators\b|language model\b|algorithms?\b|neural network|context window)"),
    ("meta", "my", r" training (?=(?:only|ended|stopped|does not|doesn't|did not|didn't|goes|covers|was|has|"
     r"includes|taught)\b)"),
    ("meta", "i|i've", r"(?: (?:was|am|have been|were))?(?: been)? (?:pre-?trained|trained|fine-?tuned) "
     r"(?:by|on|with|to|using|mostly|mainly|only|until|up|in|for (?:this|tutoring|dialogue))\b"),
    ("meta", "trained", r" by (?:a (?:team|group|company) of|engineers|openai|google|meta|microsoft|anthropic|mistral|alibaba)\b"),
    ("meta", "i|i've|i'm", r"(?: was| am| have been)? (?:created|developed|built|made|designed) by "
     r"(?:openai|google|meta|microsoft|anthropic|mistral|alibaba|hugging)\b"),
    ("meta", "as", r" of my (?:last|latest|most recent|knowledge|training)(?: (?:training|knowledge|data))?"
     r"(?: (?:update|cut-?off|date))?\b"),
    ("meta", "i", r" (?:do not|don't|cannot|can't|lack|am unable to|am not able to|have no) (?:have )?(?:the "
     r"ability to |access )?(?:to )?(?:access |browse |search )?(?:to )?(?:real-?time|browse|the internet|"
     r"the web|live data|current events)\b"),
    ("meta/asked", "i", r" (?:do not|don't|cannot|can't) (?:have|hold|possess|experience) (?:any )?(?:personal "
     r"|human |real )?(?:opinions?|feelings|emotions|experiences?|beliefs|preferences|consciousness|a "
     r"(?:physical )?body)\b"),
    ("meta", "i", r" (?:do not|don't|cannot|can't) know (?:about |of )?(?:any )?(?:events|anything|what happened|news) (?:after|since|beyond|past)\b"),
)  # fmt: skip
_REPLY: tuple[Row, ...] = (
    ("meta", "this|my", r" (?:response|reply) (?:ends with|is (?:designed|meant|written|intended|kept|brief|short|"
     r"concise|limited)|aims|follows|adheres|complies|meets|keeps (?:to|within)|stays within|avoids|was "
     r"generated|must|should (?:be|end|include|not))(?: an?\b)?(?: \w+)?\b"),
    ("meta/assistant", "the", r" assistant(?:'s)? (?:role|should|must|will|response|reply|task|is (?:to|designed|"
     r"here)|then|responds|replies)\b"),
    ("meta/tutor", "the", r" tutor(?:'s)? (?:should|must|response|reply|responds|replies|then (?:asks|says))\b"),
    ("meta", "let", r" me (?:craft|draft|formulate|generate|compose) (?:a|the|my|an)(?: \w+){0,2} (?:response|reply|"
     r"answer)\b"),
    ("meta", "i'll|we|i", r"(?:(?<=i) will|(?<=we) (?:should|need to|must))? (?:craft|formulate|generate|produce|"
     r"output) (?:a|the|my|an)(?: \w+){0,2} (?:response|reply|answer)\b"),
    ("meta", "i", r" (?:should|must|need to|have to) (?:now |first |also )?(?:respond|reply|generate|output|"
     r"produce) (?:with|to (?:this|the|that)|in|as|an?|politely|briefly)\b"),
    ("meta", "^here|here's", r"(?: is)? (?:a|the|my|one|an)(?: (?!hint|question)\w+){0,3} (?:response|"
     r"reply)(?: (?:from|as|to the|in the|that|for the)[^:.\n]*)?\s*:"),
    ("meta", "^response|final", r"(?:(?<=final) (?:answer|response) to the user|(?<=response) (?:to the user|"
     r"draft))\b"),
)  # fmt: skip
_ORDERS: tuple[Row, ...] = (
    ("system", "my|these|the|this|those|a|any",
     rf"(?:(?<=my) (?:own )?|(?<=the) |(?<=the)se |(?<=s)e )?(?<=\s)(?:{_SECRET} )+(?:prompt|instructions?|"
     rf"directives?)(?= (?:that )?(?:i|{_SAY}|given to me|behind me|above))"),
    ("system", "my", rf" (?:own |{_SECRET} |given |current |tutoring )*(?:system prompt|system message|"
     rf"prompts?|instructions|directives|programming|guidelines|configuration)\b(?! (?:language|for (?:step|"
     rf"this|the)|on (?:how|the)|for (?:an?|your|writing)|class|course|homework|teacher|"
     rf"skills?|projects?|experience|lessons?|exercises?))"),
    ("system/prompts", "the|any", r" system (?:prompt|message)\b(?! (?:box|appears|pops))"),
    ("system", "^system", r" prompt(?=:)"),
    ("system", "the|my", r" (?:developer|system)(?:'s)? (?:message|prompt|instructions?|note) (?:says?|asks?|tells?|wants?|"
     r"requires?|forbids?)(?: me)?\b"),
    ("system", "^you", r" are an? (?:\w+ ){0,4}(?:tutor|assistant|teacher|coach|chatbot)(?= (?:for|named|called|whose)\b|"
     r" (?:who|that) (?:never|always|must|should|does not|helps|gives|only)\b|\.\s+(?:never|always|do not|don't|"
     r"reply|answer|keep|you must|you should|you never|you always)\b)"),
    ("system", "instrucciones|consignes|anweisungen", r"(?: que (?:recibí|he recibido|tengo|me (?:dieron|han dado|dan)|j'ai "
     r"reçues|je dois|l'on m'a)|,? die (?:ich (?:bekommen|erhalten)|mir))\b"),
    ("system", "the", r" (?:message|text|instructions?|note|lines?|prompt) (?:at the (?:top|start|beginning)|above|"
     r"before) (?:of )?(?:this|our|the) (?:chat|conversation)\b"),
    ("system", "i", r" (?:was|am|have been)(?: only)? (?:configured|programmed)\b"),
    ("system", "i'm|i", r"(?:(?<=i) am)? not (?:allowed|permitted|authori[sz]ed|supposed) to (?:reveal|share|show|"
     r"disclose|tell|give|discuss|write|answer|provide|do|talk|help)\b"),
    ("system", "my", r" (?:developers|creators|makers|designers|owners) (?:have )?(?:told|asked|instructed|want|wanted|"
     r"require|forbid|forbade) (?:me )?(?:not )?to\b"),
    ("system", "against", r" my (?:rules|policy|policies|instructions|guidelines|programming)\b"),
    ("system", "the", r" (?:instructions|prompt|rules|guidelines) (?:tells?|told|asks?|given to|given|provided to) (?:me|us)\b"),
    ("system", "the|some|a", r" (?:hidden|secret|system) (?:text|message|prompt|instructions?) (?:above|before|that|behind|at the|in this|of this)\b"),
    ("system", "my", rf" {_SECRET} (?:rules|settings|messages?)\b"),
    ("system", "my", rf" (?:rules|settings|setup|set-up) {_SAY}"),
    ("system", "rules|instructions|guidelines|prompt|directions|orders", r" (?:that )?(?:i|i've|i'm) (?:was |"
     r"am |have been |been |were |must |have to |have )?(?:given|follow|following|obey|told|received|under|"
     r"set|supposed)\b"),
    ("system", "i|i've|i'm", r"(?: was| am| have been| were)?(?: been)?(?: also| only| specifically| not| "
     r"strictly)? (?:instructed|programmed|configured|prompted|told|ordered|commanded|asked(?= not| never))(?: here)? (?:not |never |"
     r"only |always )?(?:to|that|by)\b"),
    ("system", "they|developers|someone", r" (?:who made me )?(?:told|instructed) me (?:not )?to\b"),
    ("system", "^you", r" are (?:mimir|(?:a|an) (?:\w+ ){0,3}(?:(?:ai|tutoring|virtual|teaching|helpful) "
     r"(?:assistant|tutor)|chatbot|language model))\b"),
    ("system", "do|don't|never|not", r"(?:(?<=do) not)? (?:reveal|disclose|share|mention|repeat|discuss) "
     r"(?:these|this|your|my|any of (?:these|your|my)) (?:system |hidden )?(?:instructions?|prompt|rules|"
     r"guidelines)\b"),
)  # fmt: skip
MENTIONS: tuple[Row, ...] = (*_USER, *_STUDENT, *_SELF, *_MADE, *_REPLY, *_ORDERS)
