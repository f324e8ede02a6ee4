"""Tokens, labels and slots of the rubric `leak`, and what in a prompt or reply excuses them."""

import re

from rubrics._lazy import lazy

CODE = lazy(
    r"^(?P<f>`{3,}|~{3,})[^\n]*\n.*?(?:^(?P=f)[`~]*[ \t]*$|\Z)|(?P<t>`+)(?!`)[^\n]*?(?<!`)(?P=t)(?!`)",
    re.MULTILINE | re.DOTALL,
)
TOKEN = lazy(
    r"""
      <[|｜][^\s|｜<>][^|｜<>\n]{0,40}[|｜]>?            # <|im_start|>, <|user|>, <｜end of sentence｜>
    | <\|[a-z_]{1,20}\Z                                # one that was cut
    | \|(?:im_(?:start|end|sep)|eot_id|endoftext|eom_id)\|?>?
    | <(?:start|end)_of_turn>(?:(?:model|user)\b)?
    | </?(?:bos|eos|unk|pad|sep|cls|mask|endoftext|unused\d+|extra_id_\d+)>
    | </?(?:tool_calls?|tool_responses?|function_calls?|tools|assistant|system|human)>
    | \[/?(?:INST|SYSTEM_PROMPT|AVAILABLE_TOOLS|TOOL_CALLS|BOS|EOS|PAD|CLS|SEP|UNK|MASK)\] | <</?SYS>>
    | \[\|(?:Human|AI|User|Assistant)\|\]
    | \A\s*(?i:model|assistant|user|system)[ \t]*(?=\n)
    | (?<=[.?!]\n)(?:assistant|user)[ \t]*(?=\n) | (?<=\n\n)(?:assistant|user)[ \t]*(?=\n)
    | \A\s*<s> | </s>(?=\s*(?:\Z|<s>|\[INST))          # a struck-out word has both, inside the line
    | (?P<thought></?(?:think|thinking|reasoning|scratchpad)>)
    | ^\#{1,4}[ ]*(?:User|Human|Assistant|System|Instruction|Response|Input|AI|Bot|Student|Tutor)
      (?:[ ]\d)?(?:[ ]*:|[ ]*$)
    """,
    re.VERBOSE | re.MULTILINE,
)
TOKEN_MARKS = ("|", "<", "[", "#")
TOKEN_SUBJECT = lazy(
    r"\b(?:chat ?ml|(?:special|chat|end|start|control|separator) tokens?|tokeni[sz]er|"
    r"chat templates?|strike ?through)\b",
    re.IGNORECASE,
)
_SPEAKER = (
    r"(?i:user|assistant|chatbot|student|tutor|mimir|pupil|learner|instructor|professor|mentor"
    r"|schüler(?:in)?|lehrer(?:in)?|élève|professeure?|estudiante|alumn[oa]|profesora?|usuario|benutzer"
    r"|utilisateur)"
)
_WHICH = (
    r"(?:[ ]\d)?(?:[ ]\((?:you|me)\)|(?:['’]s)?[ ](?:response|reply|turn)(?:[ ]\([^()\n]{1,40}\))?"
    r"|[ ](?:says|replies|asks|answers|responds|said|asked|replied))?"
)
# A speaker's name that opens a line, or a turn that begins after the end of a sentence. Bullets
# are glossaries; a small letter after "System:", "Human:" or "Teacher:" is a definition.
LABEL = lazy(
    rf"""
    (?:^[ \t]*(?:>[ ]?)?|(?<=[.?!][ ])|(?<=[.?!]\*\*[ ])|(?<=\ufffc[ ]))
    (?P<label>(?:\*\*|__)?
      (?:(?P<name>(?:The[ ](?=student:|tutor:))?{_SPEAKER}{_WHICH}(?:\*\*|__)?:(?!:)(?=\s*\S|\s*\Z))
      |(?:Human|Bot|System|Teacher|Model|You|Me|USER|SYSTEM)(?:\*\*|__)?:(?=(?:\*\*|__)?\s+[A-Z\d"“])
      |\[{_SPEAKER}\]:?(?=[ \n])
      |A\.?I\.?(?:\*\*|__)?:(?=(?:\*\*|__)?\s+(?![Aa]rtificial)[A-Z"“]))
      (?:\*\*|__)?
    )
    """,
    re.VERBOSE | re.MULTILINE,
)
BEFORE_LABEL = lazy(r"[\n.?!\ufffc](?:(?<=\n)|(?<=[.?!])(?:\*\*)?[ ]|(?<=\ufffc)[ ])")
# "Adult: 12. Student: 8." and "Server: the machine that answers.": rows of figures and of terms.
OTHER_FIGURE = lazy(r"\b[A-Z][a-z]+: ?[£$€]?\d")
OTHER_TERM = lazy(r"^[ \t]*(?:\*\*)?[A-Z][\w -]{1,25}(?:\*\*)?: [a-z(]", re.MULTILINE)
SPEAKER = lazy(_SPEAKER)
DIALOGUE = lazy(
    r"\b(?:dialog(?:ue)?s?|(?<!python )(?<!bash )(?<!shell )(?<!sql )scripts?|screenplay|transcripts?"
    r"|role[- ]?play\w*|interviews?|skits?|"
    r"comedy sketch|act out|speaker labels?|q ?(?:&|and) ?a|"
    r"(?:conversation|chat|scene|exchange)s?\b"
    r"[^.?!\n]{0,40}\b(?:between|with|where|in which|of|about|among)|"
    r"(?:debate|argument|discussion|play|talk|sketch)s?\b[^.?!\n]{0,40}\b(?:between|among|in which)|"
    r"(?:write|invent|imagine|make up|continue|create|give|compose|show|simulate)\b[^.?!\n]{0,40}\b"
    r"(?:conversation|chat|scene|exchange|debate|play|turns)|glossary|both parts|define the roles)",
    re.IGNORECASE,
)
# A reply that begins anew in its middle, and what makes the text before it the student's.
BEGINS_ANEW = lazy(
    r"\n[ \t]*(?=(?:Sure|Certainly|Of course|Absolutely|No problem)[,.!]\s+"
    r"(?:here(?:['’]s| is| are)?|I can|I['’]ll|I['’]d|let['’]s|let me)\b)",
    re.IGNORECASE,
)
REQUEST = lazy(
    r"\b(?:(?:can|could|would|will) you (?:please |kindly )?(?:\w+ ){0,3}?(?:me|us|my|a|an|some)\b"
    r"|I (?:would|['’]d) (?:appreciate|be grateful|like to (?:know|understand|learn))"
    r"|I(?:['’]m| am) (?:struggling|confused|stuck|not sure (?:how|what|why))"
    r"|do you (?:think|know|have)|(?:please|kindly) (?:help|explain|show|give|tell|provide|share))\b",
    re.IGNORECASE,
)

_SLOT_NOUN = (
    r"(?:names?|topics?|subjects?|students?|users?|dates?|questions?|answers?|examples?|concepts?|"
    r"authors?|schools?|city|email|company|teachers?|tutor|grade|age|hobby|country|chapter|book|"
    r"text|number|response|greeting|hint|formula|definition|explanation|phone|address|url|link|tbd|"
    r"todo|placeholder|blank|title|year|place|month|day|event|person|character|location|language|"
    r"level|lesson|week|course|exercise|score|diagram|image|picture|figure|graph|source|capital|"
    r"amount|value|quantity|result|term|word|step|fact)"
)
_SLOT_LEAD = (
    r"(?:your|insert|enter|add|fill in|type|put|specify|choose|include|state|describe|explain|list|mention|"
    r"give|provide|write|summari[sz]e|student'?s?|"
    r"user'?s?|name of|specific|relevant|current|chosen|e\.g\.)"
)
_SLOT_BODY = (
    rf"(?:{_SLOT_LEAD}[ _-](?:[\w'’]+[ _-]){{0,6}}[\w'’]+|(?:[\w'’]+[ _-]){{0,2}}{_SLOT_NOUN}(?:[ _](?:here|name|"
    rf"title|\d))?|(?:image|picture|diagram|figure|photo|graph|link)(?:[ ]of[ ]|:[ ])[^\[\]\n]{{1,40}})"
)
_GREETING = (
    r"(?:Hello|Hi|Hey|Dear|Welcome(?:[ ]back)?|Good[ ](?:morning|evening|afternoon)|Thanks),?[ ]"
)
SLOT = lazy(
    rf"""
      (?<![\w\])])\[(?i:{_SLOT_BODY})\](?![(\[])
    | \{{\{{\s*[A-Za-z][\w .'-]{{1,40}}\}}\}} | \$\{{[A-Za-z][\w.]{{0,40}}\}}
    | (?<![\w\\^$]) \{{(?:(?i:{_SLOT_BODY})|[a-z]+(?:_[a-z]+)+)\}}
    | <(?i:(?:insert|your|enter|add|student'?s?|user'?s?)[ _-][\w'’ -]{{2,30}}|names?|topics?|subject|
      student|user|question|answer|example|concept)>
    | <<(?i:{_SLOT_BODY})>>
    | \((?i:insert|add|enter)[ ](?i:[\w'’ ]{{2,40}}[ ])?(?i:here|name|topic)\)
    | \((?i:(?:your|student'?s?|the[ ]student's|user'?s?)[ ]name)\)
    | \b(?:INSERT|ENTER|ADD|YOUR)[ _][A-Z _]{{2,30}}(?:HERE|NAME)\b
    | \b(?:STUDENT|USER|TOPIC|SUBJECT|COURSE|TUTOR|BOT)_(?:NAME|TITLE|TOPIC|HERE|ID)\b
    | \bNAME_OF_[A-Z]+\b | [%\#@]{{1,2}}(?:[A-Z]+_)*(?:NAME|TOPIC|SUBJECT|DATE)[%\#@]{{1,2}}
    | \b(?i:lorem[ ]ipsum)\b | \b(?:TODO|TBD|TBC)\b | \bX{{4,}}\b | \[object[ ]Object\]
    | \b{_GREETING}(?P<blank>_{{2,}}|%s|undefined\b|null\b|None\b|NaN\b|\((?:name|student)\))
    """,
    re.VERBOSE | re.MULTILINE,
)
SLOT_MARKS = ("[", "{", "<", "(", "_", "%", "#", "@", "TODO", "TB", "XXXX", "ndefined", "null",
              "None", "NaN", "orem", "YOUR", "INSERT", "ENTER", "ADD")  # fmt: skip
# Where a slot can begin. One class of characters is found much faster than the alternatives.
SLOT_FIRST = lazy(
    r"[\[{$<(%#@A-EHILNS-UWXYGl](?:(?<=[\[{$<(%#@])|(?<=\b[A-Z])(?=[A-Z_])|(?<=\b[Ll])(?=[Oo])"
    r"|(?<=\b[HDWGT])(?=(?:ello|i|ey|ear|elcome|ood|hanks)\b))"
)
# A reply that says it shows a pattern uses slots on purpose: the word stands near before the slot;
# a word with other senses must also lead up to it ("the formula is: [cause] plus [effect]").
SLOT_TEACHING = lazy(
    r"\b(?:template|pattern|(?:sentence )?(?:frame|starter|stem)|fill (?:in|it|each|the)|blank|brackets?"
    r"|replace|slot|placeholder|skeleton|model sentence|gap)s?\b[^\n]*\Z"
    r"|\b(?:formula|structure|plan|format|scheme|syntax|outline|order|rule|shape|form)s?\b"
    r"[^.?!\n\[\]{}<>]{0,25}(?::|\bis\b|\bare\b|=|\blike\b|\bas\b)[^.?!\n]{0,80}\Z",
    re.IGNORECASE,
)
SLOT_EXPLAINED = lazy(
    r"\b(?:replace|fill in|swap|change|complete) (?:the|each|every|all)\b[^.\n]{0,30}\bbrackets?\b"
    r"|\b(?:square|curly) brackets\b",
    re.IGNORECASE,
)
FORMAT_SUBJECT = lazy(
    r"\b(?:f-?strings?|format(?:ting)? strings?|string formatting|printf|placeholders?|interpolat\w+"
    r"|template (?:literals?|engines?|language)|jinja|python|javascript|html|xml|tags?)\b",
    re.IGNORECASE,
)
TEMPLATE_WANTED = lazy(
    r"\b(?:templates?|format (?:a|an|of|for|my)|outline|letter (?:to|for|of|from)|(?:an?|my|formal|"
    r"cover|business|thank-you) letter|e-?mail|cv|resume|résumé|placeholders?|patterns?|"
    r"sentence (?:frame|starter|stem)s?|skeleton|fill[- ]in|questionnaire|survey|invitation|"
    r"certificate|mad ?libs?|brackets?|lorem ipsum|contract|announcement|proposal|syntax|essay plan|"
    r"(?<!of )speech|citation|cite|references?|bibliography|agreement|message to|memo|press release|"
    r"caption|thank[- ]you note|application|advert\w*)\b",
    re.IGNORECASE,
)
