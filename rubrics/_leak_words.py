"""Tokens, labels, phrases and slots of the rubric `leak`."""

import re

from rubrics._phrases import Row

CODE = re.compile(
    r"^(?P<f>`{3,}|~{3,})[^\n]*\n.*?(?:^(?P=f)[`~]*[ \t]*$|\Z)|(?P<t>`+)(?!`)[^\n]*?(?<!`)(?P=t)(?!`)",
    re.MULTILINE | re.DOTALL,
)
TOKEN = re.compile(
    r"""
      <[|｜][^\s|｜<>][^|｜<>\n]{0,40}[|｜]>?            # <|im_start|>, <|user|>, <｜end of sentence｜>
    | \|(?:im_(?:start|end|sep)|eot_id|endoftext|eom_id)\|?>?
    | <(?:start|end)_of_turn>(?:(?:model|user)\b)?
    | </?(?:bos|eos|unk|pad|sep|cls|mask)>
    | \[/?(?:INST|SYSTEM_PROMPT|AVAILABLE_TOOLS|TOOL_CALLS)\] | <</?SYS>>
    | \A\s*(?:model|assistant|user|system)[ \t]*(?=\n)
    | \A\s*<s> | </s>(?=\s*(?:\Z|<s>|\[INST))          # a struck-out word has both, inside the line
    | (?P<thought></?(?:think|thinking|reasoning|scratchpad)>)
    | ^\#{2,4}[ ]*(?:User|Human|Assistant|System|Instruction|Response|Input|AI|Bot|Student|Tutor)
      (?:[ ]*:|[ ]*$)
    """,
    re.VERBOSE | re.MULTILINE,
)
TOKEN_SUBJECT = re.compile(
    r"\b(?:chat ?ml|(?:special|chat|end|start|control|separator) tokens?|tokeni[sz]er|"
    r"chat templates?|strike ?through)\b",
    re.IGNORECASE,
)
# A speaker's name that opens a line, or a turn that begins after the end of a sentence. Bullets
# are glossaries; a small letter after "System:", "Human:" or "Teacher:" is a definition.
LABEL = re.compile(
    r"""
    (?:^[ \t]*(?:\*\*|__|>[ ]?)?|(?<=[.?!][ ])|(?<=[.?!]\*\*[ ])|(?<=\ufffc[ ]))
    (?P<label>
      (?:(?i:user|assistant|chatbot|student|tutor|mimir|pupil|learner)(?:[ ]\((?:you|me)\)|[ ](?:response|reply|turn)(?:[ ]\([^()\n]{1,40}\))?)?
        (?:\*\*|__)?:(?!:)(?=\s*\S|\s*\Z)(?:\*\*|__)?
      |(?:Human|Bot|System|Teacher|Model|You|Me|USER|SYSTEM)(?:\*\*|__)?:(?:\*\*|__)?(?=\s+[A-Z"“])
      |A\.?I\.?(?:\*\*|__)?:(?:\*\*|__)?(?=\s+(?![Aa]rtificial)[A-Z"“]))
    )
    """,
    re.VERBOSE | re.MULTILINE,
)
DIALOGUE = re.compile(
    r"\b(?:dialog(?:ue)?s?|scripts?|screenplay|transcripts?|role[- ]?play\w*|interviews?|skits?|"
    r"sketch|act out|speaker labels?|q ?(?:&|and) ?a|"
    r"(?:conversation|chat|scene|exchange|debate|argument|discussion|play|talk)s?\b"
    r"[^.?!\n]{0,40}\b(?:between|with|where|in which|of|about|among)|"
    r"(?:write|invent|imagine|make up|continue|create|give|compose|show|simulate)\b[^.?!\n]{0,40}\b"
    r"(?:conversation|chat|scene|exchange|debate|play|turns)|glossary|define the roles)",
    re.IGNORECASE,
)
# "Are you a computer?", "who made you", "do you sleep": then the tutor may say what it is.
ABOUT_ITSELF = re.compile(
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
_MODEL = (
    r"(?:(?:ai|a\.i\.|artificial intelligence)(?:(?: |-)(?:language |tutoring |powered |based )*"
    r"(?:model|assistant|system|program|tutor|chatbot|bot|tool))?|(?:large |small )?language model|"
    r"llm|(?:machine learning|neural) (?:model|network)|chat ?bot|bot|virtual assistant|"
    r"text-based (?:ai|model|assistant)|digital assistant|automated (?:system|assistant))"
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
MENTIONS: tuple[Row, ...] = (
    ("meta", "as", rf" an? (?:\w+ ){{0,2}}?{_MODEL}(?!{_NOUN})(?=,|\.| (?:i|my)\b|\s*$)"),
    ("meta", "as", r" an? (?:\w+ ){0,2}?(?:ai|large) language model\b(?=[^.?!\n]*\b(?:i|my)\b)"),
    ("meta", "as", r" a (?:computer )?(?:program|machine|computer)(?=, i\b)"),
    ("meta/asked", "i'm|i", rf"(?:(?<=i) am)?(?: (?:just|only|simply|merely|also))? an? (?:\w+ )?{_MODEL}"
     rf"(?!{_NOUN})(?! language model)\b"),
    ("meta", "i'm|i", r"(?:(?<=i) am)?(?: (?:just|only|simply|merely))? an? (?:\w+ ){0,2}?language model\b"),
    ("meta/asked", "i'm|i", r"(?:(?<=i) am)?(?: (?:just|only|simply|merely))? (?:a (?:computer )?program|a "
     r"machine|a computer|not (?:a )?human|not a (?:real )?person)\b"),
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
    ("meta", "as", r" of my (?:last|latest|most recent|knowledge|training)\b"),
    ("meta", "i", r" (?:do not|don't|cannot|can't|lack|am unable to|am not able to|have no) (?:have )?(?:the "
     r"ability to |access )?(?:to )?(?:access |browse |search )?(?:to )?(?:real-?time|browse|the internet|"
     r"the web|live data|current events)\b"),
    ("meta/asked", "i", r" (?:do not|don't|cannot|can't) (?:have|hold|possess|experience) (?:any )?(?:personal "
     r"|human |real )?(?:opinions?|feelings|emotions|experiences?|beliefs|preferences|consciousness|a "
     r"(?:physical )?body)\b"),
    ("meta/user", "^the|so|okay|since|because|hmm|if",
     r"(?:(?<=the)|,? the) user(?: has| is|'s)? (?:just |now |probably |likely |clearly )?(?:ask|asks|"
     r"asking|asked|wants|wanted|seems|said|says|needs|provided|requests|requested|requesting|greeted|"
     r"greets|wrote|writes|sent|message|question|query|request|prompt|intent|appears|looking|trying|"
     r"mentions|mentioned|gave)\b"),
    ("meta/user", "^user", r" (?:asks|asked|is asking|wants|wanted|has asked|says|said|seems|needs)\b"),
    ("meta", "i", r" (?:do not|don't|cannot|can't) know (?:about |of )?(?:any )?(?:events|anything|what happened|news) (?:after|since|beyond|past)\b"),
    ("meta/user", "i", r" (?:should|need to|must|will|have to|can) (?:\w+ ){1,6}?the user\b"),
    ("meta/user", "answer|help|ask|tell|greet|respond|reply|give|guide", r"(?: to)? the user(?:'s "
     r"(?:question|request|query|message|prompt))?(?=[.,]| (?:to|with|a|an|about|that|what|in|by)\b)"),
    ("meta/student", "^the", r" student (?:is asking|has asked|asks(?: me| for| about| how| why| what)|asked "
     r"(?:me|for|about|how|why|what)|wants (?:me|the answer|help|an?)|seems to (?:be|want|need)|needs (?:a|"
     r"help|to be)|sent|just|greeted|is (?:trying|looking|requesting))\b"),
    ("meta/student", "i", r" (?:should|need to|must|will|have to) (?:(?:not|first|now|gently) )?(?:ask|guide|"
     r"help|tell|give|greet|encourage|respond to|remind|redirect|reply to|answer|correct|praise) the student\b"),
    ("meta", "i", r" (?:should|must|need to|have to) (?:now |first |also )?(?:respond|reply|generate|output|"
     r"produce) (?:with|to (?:this|the|that)|in|as|an?|politely|briefly)\b"),
    ("meta", "^here", r"(?:'s| is) (?:a|the|my|one) (?:possible |suitable |revised |good |improved |sample |"
     r"draft |tutor )*(?:response|reply)(?: (?:from|as|to the|in the|that)[^:.\n]*)?\s*:"),
    ("meta", "^here's", r" (?:a|the|my|one) (?:possible |suitable |revised |good |improved |sample |draft |"
     r"tutor )*(?:response|reply)(?: (?:from|as|to the|in the|that)[^:.\n]*)?\s*:"),
    ("meta", "^response|final", r"(?:(?<=final) (?:answer|response) to the user|(?<=response) (?:to the user|"
     r"draft))\b"),
    ("system", "my|these|the|this|those|a|any",
     rf"(?:(?<=my) (?:own )?|(?<=the) |(?<=the)se |(?<=s)e )?(?<=\s)(?:{_SECRET} )+(?:prompt|instructions?|"
     rf"directives?)(?= (?:that )?(?:i|{_SAY}|given to me|behind me|above))"),
    ("system", "my", rf" (?:own |{_SECRET} |given |current |tutoring )*(?:system prompt|system message|"
     rf"prompts?|instructions|directives|programming|guidelines|configuration)\b(?! (?:language|for (?:step|"
     rf"this|the)|on (?:how|the)|for (?:an?|your|writing)|class|course|homework))"),
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

_SLOT_NOUN = (
    r"(?:names?|topics?|subjects?|students?|users?|dates?|questions?|answers?|examples?|concepts?|"
    r"authors?|schools?|city|email|company|teachers?|tutor|grade|age|hobby|country|chapter|book|"
    r"text|number|response|greeting|hint|formula|definition|explanation|phone|address|url|link|tbd|"
    r"todo|placeholder|blank)"
)
_SLOT_LEAD = (
    r"(?:your|insert|enter|add|fill in|type|put|specify|choose|include|state|the|student'?s?|"
)
_SLOT_LEAD += r"user'?s?|name of|specific|relevant|current|chosen|e\.g\.)"
_SLOT_BODY = (
    rf"(?:{_SLOT_LEAD}[ _-](?:[\w'’]+[ _-]){{0,4}}[\w'’]+|(?:[\w'’]+[ _-]){{0,2}}{_SLOT_NOUN}(?:[ _](?:here|name|"
    rf"title|\d))?)"
)
SLOT = re.compile(
    rf"""
      (?<![\w\])])\[(?i:{_SLOT_BODY})\](?![(\[])
    | \{{\{{\s*[A-Za-z][\w .'-]{{1,40}}\}}\}}
    | (?<![\w\\^$]) \{{(?:(?i:{_SLOT_BODY})|[a-z]+(?:_[a-z]+)+)\}}
    | <(?i:(?:insert|your|enter|add|student'?s?|user'?s?)[ _-][\w'’ -]{{2,30}}|names?|topics?|subject|
      student|user|question|answer|example|concept)>
    | \((?i:insert|add|enter)[ ](?i:[\w'’ ]{{2,40}}[ ])?(?i:here|name|topic)\)
    | \b(?:INSERT|ENTER|ADD|YOUR)[ _][A-Z _]{{2,30}}(?:HERE|NAME)\b
    | \b(?:STUDENT|USER|TOPIC|SUBJECT|COURSE|TUTOR|BOT)_(?:NAME|TITLE|TOPIC|HERE|ID)\b
    | \bNAME_OF_[A-Z]+\b
    | \b(?i:lorem[ ]ipsum)\b | \bTODO\b | \bX{{4,}}\b
    | (?:(?<=^Hello[ ])|(?<=^Hi[ ])|(?<=^Dear[ ])|(?<=^Hello,[ ])|(?<=^Hi,[ ]))_{{2,}}
    """,
    re.VERBOSE | re.MULTILINE,
)
# A reply that says it shows a pattern, and prompts that want one, use slots on purpose.
SLOT_TEACHING = re.compile(
    r"\b(?:template|pattern|frame|format|structure|fill (?:in|it|each)|blanks?|brackets?|replace|slot|"
    r"placeholder|skeleton|scheme|formula|stem|starter|syntax|model sentence|outline)s?\b[^\n]*$",
    re.IGNORECASE | re.MULTILINE,
)
TEMPLATE_WANTED = re.compile(
    r"\b(?:templates?|formats?|outline|letter|e-?mail|cover|cv|resume|résumé|placeholders?|patterns?|"
    r"sentence (?:frame|starter|stem)s?|skeleton|structure|fill[- ]in|form|questionnaire|survey|invitation|certificate|"
    r"mad ?libs?|brackets?|lorem ipsum|contract|announcement|proposal|syntax|essay plan|speech|citation|"
    r"cite|references?|bibliography|agreement|message to|memo|press release|caption|post|bio|advert\w*|"
    r"write (?:me )?an? )\b",
    re.IGNORECASE,
)
