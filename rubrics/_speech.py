"""What a tutor's sentence does: the patterns by which `parts` knows the ten parts of a reply."""

import re
from functools import lru_cache

from rubrics._lazy import lazy

_ALTERNATIVES: dict[int, tuple[re.Pattern[str], ...]] = {}


def _rx(*alternatives: str, flags: re.RegexFlag = re.IGNORECASE) -> re.Pattern[str]:
    pattern = lazy("|".join(alternatives), flags)
    _ALTERNATIVES[id(pattern)] = tuple(lazy(a, flags) for a in alternatives)
    return pattern


# Where a sentence or a clause of it begins: an imperative may stand there.
_LEAD = (
    r"(?:^|[;:]\s+|,\s+(?:and\s+|but\s+|so\s+|then\s+|now\s+|next\s+|first\s+)*|\b(?:and|but|then|so|now|first|next)\s+)"
    r"(?:please\s+|now,?\s+|first(?:ly)?,?\s+|then,?\s+|next,?\s+|so,?\s+|finally,?\s+|tonight,?\s+|today,?\s+|tomorrow,?\s+"
    r"|just\s+|instead,?\s+|step \w+:\s+|hint:\s+|always\s+|also\s+|(?:second|third|last)(?:ly)?,?\s+"
    r"|for (?:now|today|tonight),?\s+|as a (?:first|next) step,?\s+|to (?:start|begin|check|practise|practice)[^,]{0,30},\s+)*"
)
# Verbs of a task itself: a step of it is a hint and a next step.
_STEP = (
    r"add|subtract|take|multiply|divide|substitute|simplify|expand|factori[sz]e|factor|rearrange|isolate|move"
    r"|replace|plug|put|convert|round|cancel|square|collect|combine|group|split|separate|distribute|cross|apply"
    r"|use|check|recheck|recount|recalculate|redo|compare|count|underline|circle|highlight|mark|label|sketch|plot|draw|rewrite|reread|re-read|write|list"
    r"|find|identify|work|start|begin|look up|calculate|compute|solve|set|balance|measure|estimate|match|swap|undo|break"
    r"|change|choose|pick|name|state|describe|outline|sort|order|go|try|complete|fill|turn|make|get|bring|figure|multiply"
    r"|carry|borrow|line|read|say|explain|answer|decide|jot|note down|express|test|sum|join|build|translate|conjugate"
)
# Verbs of study that are actions but no step of a task.
_STUDY = (
    r"send|show|tell|share|paste|type|copy|post|give|practi[sc]e|revise|review|study|memori[sz]e|repeat|quiz|cover|close"
    r"|open|plan|spend|do|watch|listen|ask|talk|speak|contact|call|report|breathe|sleep|rest|eat|drink|walk|pack|pause|set aside"
    r"|search|visit|save|submit|print|record|learn|finish|schedule|block|stop|keep (?:a|your|working|going|practi)|let me know"
    r"|tidy|prepare|arrive|wait|teach|leave|skip|hand in|click|run|come back|bring"
)
_MIND = (
    r"remember|recall|notice|look at|look (?:again|back|closely|carefully|for)|think (?:about|of|back|again|carefully|through)"
    r"|consider|keep in mind|bear in mind|pay attention|focus on|watch (?:out|the)|mind the|ask yourself|picture|note that"
    r"|be careful|don['’]t forget|do not forget|reconsider|re-?examine|see (?:if|whether|what|how|which)|have (?:a|another) look"
    r"|take (?:a|another) (?:closer |careful |second )?look"
)

GREETING = lazy(
    r"^(?:(?:¡?hola|bonjour|salut|hallo|ciao|olá|buongiorno|salve|buen[oa]s (?:d[ií]as|tardes)|guten (?:tag|morgen|abend)|bom dia)\b"
    r"|(?:hello|hi|hey|hiya|howdy|greetings|good (?:morning|afternoon|evening|day))"
    r"(?=\s*(?:[!,.:;…]|$)|\s+(?:there|again|everyone|everybody|all|class|students?|and|to you|you|friend|dear|I\b)"
    r"|\s+\w+\s*[!,.]|\s+\w+\s*$)"
    r"|(?:a (?:very )?(?:warm )?)?welcome(?:\s+back|\s+to|\s+aboard)?\b(?!\s+(?:home|change|break))"
    r"|(?:it is|it['’]s|what a)?\s?(?:so |very )?(?:nice|good|great|lovely|a pleasure|pleased|pleasure|glad|happy)\s+to\s+(?:meet|see)\s+you)",
    re.IGNORECASE,
)
_ROLE = (
    r"(?:\w+\s+){0,3}?(?:tutor|tutoring assistant|assistant|teacher|study (?:helper|partner|companion|coach|guide|buddy)"
    r"|learning (?:helper|partner|companion|coach|guide)|mentor|coach|tutoring (?:program|chatbot|bot|helper))\b"
)
INTRODUCTION = lazy(
    r"\b(?:I am|I['’]m|my name is|my name['’]s|call me|this is)\s+(?:Mimir\b|called\s+[A-Z]\w+"
    r"|(?-i:[A-Z][a-z]+)(?=\s*(?:[.!]|$|,? and I\b|, (?:a|an|the|your)\b))(?<!ish)(?<!ese)(?<!nch)(?<!rman))"
    rf"|\bI(?: am|['’]m)\s+(?:here as\s+)?(?:just\s+|only\s+)?(?:an?|your|the)\s+{_ROLE}"
    rf"|\bas\s+(?:an?|your)\s+{_ROLE}[^.?!]{{0,12}}\b(?:I|my)\b|\bmy name is\s+\w+|^Mimir(?:,| here)|\byour tutor,? Mimir"
    rf"|\bI (?:work|serve) as\s+(?:an?|your)\s+{_ROLE}|\bmy (?:job|role) (?:is|as)\b[^.?!]{{0,30}}\btutor",
    re.IGNORECASE,
)

_GOOD = (
    r"(?:correct|right|exactly right|spot on|accurate|perfect|good|great|excellent|fine|solid|sound|clear|strong|nice|fair|valid|true"
    r"|impressive|careful|sensible|reasonable|promising|useful|well \w+|neat|thoughtful|logical|in order|on (?:the right )?track|complete|tidy|close|nearly there|almost there|there)"
)
_BAD = r"(?:wrong|incorrect|off|mistaken|not (?:quite|right|correct|yet|exactly|true)|n['’]t (?:quite|right|correct|true|exactly)|missing|incomplete|too (?:big|small|large|high|low|short|long|vague|broad)|unclear|misplaced|inaccurate|the problem)"
_WORK = (
    r"(?:answer|solution|step|line|work|working|method|reasoning|idea|start|attempt|sum|total|result|equation|sentence|paragraph|essay"
    r"|thesis|verb|sign|spelling|translation|graph|code|loop|formula|calculation|argument|draft|introduction|conclusion|plan|approach|thinking|explanation|definition|choice|guess|effort|try|half|part|diagram|units?|subtraction|addition|multiplication|division|fraction|arithmetic|setup|set-up|set up|order|ending|word|proof|value|derivative|question|point|observation|progress|rule|structure|count|conversion|expansion|use of \w+)s?"
)
_MODS = r"(?:\s+(?:is|are|was|were|looks?|seems?|sounds?|reads?|has been))(?:n['’]t)?(?:\s+(?:all|both|also|already|very|really|quite|almost|nearly|just|not|now|mostly|partly|still|only|a bit|a little|slightly|perfectly|indeed|completely|absolutely|a|an|the|one|step|exactly|entirely|basically|correctly|actually|good and))*\s+"
ACKNOWLEDGEMENT = _rx(
    # a verdict that opens the sentence
    r"^(?:well done|good (?:job|work|try|start|effort|going|thinking|idea|question|point|attempt|choice|catch|guess|instinct|eye|news|plan|luck with|progress|answer|use|for you|question)"
    r"|(?:very |really |so )?(?:nice|great|excellent|fine|solid|brilliant|super|strong|lovely|fair|impressive|clever|thoughtful|careful|interesting|close|promising|reasonable)[,!.]?\s*"
    r"(?:\w+\s)?(?:job|work|try|start|effort|going|thinking|idea|question|point|attempt|choice|catch|guess|answer|observation|progress|one|reasoning|job\w*)\b"
    r"|(?:that['’]s|that is|you['’]re|you are|this is)\s+(?:\w+\s){0,2}?(?:right|correct|wrong|incorrect|it\b|close|nearly|almost|great|good|excellent|perfect|fine|spot|exactly|fair|on the right track|not)"
    r"|not quite\b|not exactly\b|not yet\b|almost\s*[!,.:;]|almost there|almost right|nearly\s*[!,.:;]|nearly there|nearly right|very close|so close|close\s*[!,.:;]|you['’]re close"
    r"|(?:correct|exactly|right|perfect|excellent|great|brilliant|wonderful|fantastic|amazing|bravo|super|spot on|incorrect|wrong|awesome|absolutely|impressive|nice|yes indeed|good|hmm,? not)\s*[!,.:;…]"
    r"|half right|partly (?:right|correct)|mostly (?:right|correct)|on the right track)",
    # the student's work is judged
    rf"\byour\s+(?:\w+[\s-]+){{0,4}}?{_WORK}(?:\s+(?:to|for|of|in|on|about|with|from|that)\s[^.?!;]{{0,40}})?{_MODS}(?:{_GOOD}|{_BAD}|(?:\w+\s)?(?:mistake|slip|error|start|choice|idea|try|attempt|step))\b",
    rf"\byour\s+(?:\w+[\s-]+){{0,4}}?{_WORK}\s+(?:\w+\s)?(?:works?|holds?|has|have|shows?|contains?|makes sense|makes? sense|follows?|checks? out|needs?|deserves?|goes wrong|went wrong)\b",
    rf"\b(?:the|this|that|each|every|both|all)\s+(?:\w+[\s-]+){{0,3}}?{_WORK}(?:\s+(?:is|are|looks?)|\s+(?:in|on|of)\s[^.?!;]{{0,30}}\s(?:is|are|looks?))(?:n['’]t)?\s+(?:\w+\s){{0,2}}?(?:correct|right|wrong|incorrect|fine|good|off|missing|not quite)\b(?!\s+(?:if|when|angle|answer|to\b|hand|side))",
    r"\b(?:it|that|this|everything|all of (?:it|this|that))(?:['’]s| is| looks)\s+(?:all |quite |nearly |almost |exactly |not (?:quite )?|mostly |partly )?(?:right|correct|wrong|incorrect|spot on)\b",
    r"\byou(?:['’]re| are)\s+(?:\w+ly\s+|very\s+|so\s+)?(?:right|correct|close|nearly|almost|on the right|on track|there|making|getting|thinking|doing (?:well|fine|great)|mistaken|not far|halfway|ready)\b",
    r"\byou have (?:the|a) (?:\w+ )?(?:right|good|correct|clear|solid|strong)\b",
    r"\bthere(?:['’]s| is| are| was| may be| might be| seems to be)\s+(?:just |only |still )?(?:an?|one|two|some|a couple of)\s+(?:\w+\s){0,3}?(?:mistakes?|errors?|slips?|problems?|misunderstanding|mix-up|gaps?)\b",
    r"\b(?:only|one|a|the)\s+(?:\w+\s){0,2}?(?:mistake|slip|error)\s+(?:is|comes|came|was|hides|happened|sits)\b",
    r"\b(?:right idea|right track|right direction|good instinct|fair attempt|common (?:mistake|slip|mix-up|error|confusion))\b",
    # thanks, welcome, congratulation
    r"\bthank(?:s| you)\b(?!\s*[\"”])",
    r"\b(?:I|we) (?:really |truly )?appreciate\b",
    r"\byou(?:['’]re| are) (?:very |most )?welcome\b",
    r"\b(?:my pleasure|congratulations|congrats|well done|good for you|bravo)\b",
    r"\b(?:I am|I['’]m|so|very)?\s?(?:really |very |so )?(?:glad|happy|pleased|delighted|proud|impressed|relieved)\s+(?:to hear|to see|to read|that|you|it|of you|of your|for you|by|with)\b(?!['’]d)",
    r"\b(?:that|this|it)(?:['’]s| is| was)\s+(?:really |very |such |quite )?(?:an? )?(?:good|great|wonderful|excellent|lovely|fine|nice|real|big|impressive|honest|fair|sensible|smart|wise|thoughtful|useful|interesting|fantastic)\s+(?:\w+\s)?(?:news|result|mark|score|start|question|try|attempt|idea|achievement|step|progress|point|goal|plan|job|work|effort|choice|habit|guess|observation|grade|improvement|thought|answer)\b",
    r"\b(?:it|that)(?:['’]s| is) (?:good|great|wise|smart|sensible|brave|honest) (?:that|of) you\b|\b(?:good|great|smart|wise|brave|honest) (?:of|for) you\b",
    # empathy
    r"\b(?:being|feeling|getting) \w+[^.?!]{0,60}\b(?:is|are)\s+(?:\w+\s)?(?:common|normal|natural|understandable|human|okay|ok|fine|usual)\b",
    r"\bI(?:['’]m| am)\s+(?:so |very |really |truly )?sorry\s+(?:to (?:hear|read|see)|that you|you|about|for your|your|this|the|it|that it|if)\b",
    r"^sorry (?:to hear|you|that you|about|for the)\b",
    r"\bI (?:can |do |really |fully |completely |totally )?(?:understand|see|hear|know|get|imagine|realise|realize)\s+(?:that |how |why |your |you\b|it['’]?s? |this |the (?:worry|pressure|stress|frustration|nerves)|what you mean)(?!['’]re asking)",
    r"\b(?:that|this|it|which)\s+(?:\w+\s)?(?:sounds?|must (?:be|feel|have been)|can (?:be|feel)|feels|is|['’]?s|may feel|might feel|does)\s+(?:\w+\s){0,3}?(?:hard|tough|difficult|frustrating|stressful|tiring|worrying|scary|upsetting|discouraging|tricky|disappointing|unpleasant|overwhelming|a lot|rough|painful|annoying|unfair|confusing|sad|exhausting|normal|understandable|natural|okay to|ok to|all right to|fine to|common)\b",
    r"\b(?:nerves|exam stress|anxiety|worry|worries|panic|being (?:nervous|stuck|worried|stressed|tired|unsure|anxious)|feeling (?:\w+ )?(?:nervous|stuck|worried|stressed|lost|unsure|tired|anxious|overwhelmed|behind|this way|that way|like (?:this|that)|bad|sad|down|low)|getting stuck|exam nerves|forgetting\b[^.?!]{0,30}|to (?:feel|be|get) (?:nervous|stuck|worried|stressed|anxious|unsure|tired))\b[^.?!]{0,50}\b(?:is|are|can be|happens?|feels?)\b",
    r"\b(?:many|most|lots of|plenty of|a lot of|all|other) (?:students|people|learners|writers|beginners|of us)\s+(?:\w+\s)?(?:feel|find|struggle|get|mix|make|worry|are|have|share|forget|confuse|trip)\b",
    r"\b(?:don['’]t|do not|no need to|try not to|please don['’]t) (?:worry|panic|be (?:too )?hard|feel bad|be discouraged|give up|beat yourself)\b|^no worries\b|\byou(?:['’]re| are) not alone\b|\btake heart\b|\bit (?:is|['’]s) (?:okay|ok|fine|all right|alright|normal|natural|understandable|common|perfectly|completely|quite|very)\b[^.?!]{0,20}\b(?:to|that|if)\b",
    r"\bno wonder\b|\bI feel for you\b|\bmy (?:sympathies|condolences)\b|\bfeels? (?:hard|heavy|frustrating|unfair|overwhelming|stressful|scary|daunting)\b",
)
# What the student did, as the tutor sees it: a verdict where there is work to judge.
DID = _rx(
    r"\byou(?:['’]ve| have)?\s+(?:\w+ly\s+)?(?:also\s+|already\s+|just\s+|only\s+|really\s+|both\s+)?(?:got|made|found|set (?:it|that|this|the \w+) up|set up|identified|spotted|noticed|chose|chosen|picked|used|solved|worked|wrote|written|explained|remembered|forgot|forgotten|missed|left out|left|mixed|dropped|swapped|confused|added|subtracted|multiplied|divided|counted|started|shown|showed|listed|named|gave|given|kept|applied|understood|understand|put|placed|did|done|switched|skipped|calculated|factored|simplified|isolated|recalled|drew|drawn|labelled|labeled|copied|come|came|moved|taken|took|finished|passed|earned|read|changed|described|described)\b(?=[^?]*$)",
)
VERDICT_WORD = lazy(r"^(?:yes|yep|no|nope|yeah|indeed|true|false)\b\s*[,.!:;]", re.IGNORECASE)

EXPLANATION = _rx(
    r"\bare (?:\w+\s){1,4}?(?:that|which|who|whose|with|where|used|made|called|of the same)\b|\bby the \w+ (?:law|rule|property|theorem|principle)\b",
    r"\b(?:multiplies|divides|doubles|halves|drives?|pulls?|pushes|squares|grew out of|came from|led to|caused|forced|brought about|resulted in|meant that)\b",
    r"\b(?:because|since|therefore|hence|thus|so that|that is why|that['’]s why|this is why|which is why|the reason|as a result|consequently|due to|owing to|thanks to|otherwise|in other words)\b",
    r"\b(?:means?|meant|meaning) (?:that\b|to\b|it|you|the|a|an|how|one|\w+ing\b|there|we|one|no|not|having|multipl|when|is\b|exactly)",
    r"\bmeans\b(?![^.]*\?$)|\bthis mean\b",
    r"\b(?:is|are|was|be) (?:called|known as|defined (?:as|by)|named|said to be|written as|spelled|spelt|formed (?:by|from|with)|made (?:of|up of|from|by|when)|caused by|based on|used (?:to|for|when|with|as|in)|measured (?:in|by|as)|the same as|equal to|equivalent to|divided into|found by|built from|needed (?:to|for|because)|short for)\b",
    r"\b(?:refers? to|stands? for|consists? of|depends? on|describes?|represents?|measures?|tells? (?:you|us|the reader|how)|shows? (?:how|what|that|when|where|which|you|us|who|why|an?\b|the\b|ownership|possession)|causes?|makes? (?:it|the|them|your|a|an|up)|lets? (?:you|us|the|a|it)|allows?|turns? (?:\w+\s){1,4}(?:into|to)|converts?|produces?|changes? (?:\w+\s){0,3}(?:into|to|when|with|from)|happens? when|occurs? when|comes? from|comes? before|comes? after|leads? to|results? in|works? (?:by|like|as|because|out|the)|helps? (?:you|the|us|to|\w+ to)|keeps?|gives? (?:you|us|the|a|each|more)|equals?|acts? (?:as|like)|behaves? like|cancels?|undoes|links?|joins?|connects?|compares?|attracts?|repels?|absorbs?|releases?|carr(?:y|ies)|contains?|requires?|needs? (?:a|an|the|to|two|more|at least)|follows?|belongs? to|agrees? with|varies|increases?|decreases?|rises?|falls?|grows?|shrinks?|splits? (?:into|in|the)|breaks? (?:down|into|the)|moves? (?:from|to|the|through|along|\w+ly)|flows?|forms? (?:a|an|the|when|by)|uses?|takes? (?:in|the|place|a|an)|counts?|adds? (?:up|a|an|the)|repeats?|returns?|stores?|protects?|prevents?|reduces?|reverses?|separates?|explains?|introduces?|supports?|expresses|names? (?:a|an|the)|states? (?:that|the|a)|says? (?:that|how|the|what))\b",
    r"\b(?:is|are) (?:when|where|how|why|what (?:you|we|makes|happens|it)|like an?\b|like the\b|similar to|just like|a bit like|as if)\b",
    # a definition: "a noun names", "X is a word that", "the process by which"
    r"\b(?:is|are) (?:an?|the|any|one|two|those|words?|numbers?|not)\b[^.?!;]{0,60}?\b(?:that|which|who|whose|where|when|by which|in which|from which|with which|used|made|called|between|showing|having|with no|without|formed|for \w+ing|of \w+ing|divided by|times|multiplied by|plus|minus|with (?:two|three|four|five|six|a|an|one|equal))\b",
    r"\b(?:is|are) (?:an?|the) (?:\w+ )?(?:set|kind|type|sort|form|way|measure|amount|number|rate|result|sum|product|ratio|process|part|study|name|method|force|change|point|distance|opposite|reason|rule|act|ability|idea|unit|group|series|steepness|slope|speed|longest side|flow|loss|transfer|movement|comparison|statement|shape|list|system|collection|branch|combination|side|angle|line|term|exponent)s? (?:of|to|for|in|from|at|that|opposite|by|across|you)\b",
    r"\b(?:the|this|that|a|one|its|basic|main|general|useful) (?:\w+ )?(?:rule|reason|idea|key|formula|trick|principle|law|theorem|difference|pattern|definition|point|order|method|cause|purpose|meaning)s? (?:is|are|says?|states?|here|for|of|that|behind|tells?|between|works)\b",
    # a rule: when or if this, then that
    r"(?:^|[,;:]\s|\b(?:and|but|so|that)\s)(?:if|when|whenever|once|where|as soon as|the more|while|as)\s+(?!you(?:['’]d| would| like| want| wish| need| prefer| are ready| get stuck| have (?:any|a question|more|time)| share| tell| send| show| can share| feel| struggle)|ready|possible|not\b|so\b)[^,?!.]{3,90},",
    r"\b(?:if|when|whenever|unless|until|only if|before|after|while|as long as|so long as)\s+(?:the|a|an|it|its|they|there|two|one|both|each|we|something|water|light|\w+s)\s(?!['’])",
    # a procedure
    r"(?:^|[;:]\s)to\s+(?!start|begin|help you|be honest|me\b|you\b|get started|answer your|be clear)\w+\s[^,?!.]{2,70},\s*\w+",
    r"\bby\s+(?!myself|yourself|yourselves|all means|then|now|the way|hand)\w+ing\b",
    r"\byou (?:can|could|must|should|need to|have to|only|always|never|may|first|then)?\s?(?:find|get|add|subtract|multiply|divide|move|reverse|flip|change|put|place|write|replace|use|count|work out|take|convert|solve|keep|combine|undo|square|cancel|form|make|swap|need|drop|carry|calculate|read|compare|balance)\b(?=[^?]*$)(?=[^?]*\b(?:to|by|and|then|when|before|with|into|from|first|the same|both|each|as|after|so)\b)",
    r"\bwe (?:can |must |should |need to |have to |always |only |then |first )?(?:find|get|add|subtract|multiply|divide|move|reverse|flip|change|put|place|write|use|call|say|count|work|take|convert|solve|keep|combine|do|start with|read|need|form|make)\b(?=[^?]*$)",
    r"\b(?:must|has to|have to|always|never|cannot be|can only|each|every)\b(?=[^?]*$)(?=[^?]*\b(?:is|are|be|has|have|same|equal|match|agree|before|after|when|if|both|comes?|goes|ends?|starts?|begins?|takes?|gets?|uses?|equals?|add|needs?)\b)",
    r"\b(?:unlike|whereas|in contrast|compared (?:to|with)|rather than|instead of|as opposed to|on the other hand)\b",
    r"\b(?:first|one) \w+[^.?!]{3,80}\bthen\b",
    r",\s+so\s+(?!(?:I|we|let|please|can|could|you can (?:tell|send|ask)|what|which|how|where|would|shall|try|take)\b)",
    r"\b(?:as though|as if|just as|the way an?|works? like|like an? \w+ (?:that|which|in|for|of|who)|imagine|think of [^.?!]{1,40} as)\b",
    r"\b(?:is|are|equals?)\b[^.?!]{0,30}\b(?:times|half (?:of|the)|twice|divided by|plus|minus|multiplied by|squared|proportional)\b",
)
_SELF = r"\bI(?:['’]m| am|['’]d| would|['’]ll| will| can| cannot| can['’]t| could| won['’]t| do| don['’]t| did| only| was| understand| see| hear| know| hope| appreciate| think| have| must)?\b"
ABOUT_ME = lazy(
    rf"^(?:\w+[,!.]?\s+)?(?:{_SELF}|my\b|it sounds|that sounds|thank|sorry|well done|welcome)",
    re.IGNORECASE,
)

EXAMPLE = _rx(
    r"\b(?:for example|for instance|e\.g\.|to illustrate|as an illustration|by way of example|take for example)",
    r"\b(?:imagine|suppose|picture|let['’]s say|let us say|say (?:you|we|that|a|an|the|there)|pretend)\b(?!\s+that again)",
    r"\bexamples?:|\b(?:an?|one|another|the|some|classic|simple|common|everyday|good|familiar|two|three)\s(?:\w+\s){0,2}?examples? (?:is|are|of (?:this|that|it|an?|such|the|\w+) (?:is|are|would be|in)|would be|might be|comes?|could be|here)\b|\b(?:is|are) (?:an?|one|two|both|all|three|another|good|the)\s(?:\w+\s){0,2}?examples?\b|^in (?:this|the) example\b",
    r"\bsuch as\b|\b(?:as in|as with|like in|as when)\b",
    r"(?<!look)(?<!sound)(?<!feel)(?<!work)(?<!act)(?<!i)(?<!taste)(?<!behave)(?<!seem)(?<!look)s,?\s+like\s+(?!this\b|that\b|it\b|you\b|an? )\w+",
    r"^(?:consider|take|look at|think of)\s+(?:the|a|an|this)\s+(?:\w+\s){0,3}?(?:sentence|word|number|fraction|equation|case|example|triangle|expression|phrase|verb|reaction|poem|circuit|ball|car|cake|pizza|coin|die|function)\b(?!\s+(?:you|in your|again|carefully|of your))",
    r"\b(?:with|in the case of|in the sentence|in the word|in the phrase|the sentence|the word)\s+\uFFFC",
    r"\uFFFC\s*(?:becomes|is|gives|would be|means|turns into|has)\b",
    r"\bthink of (?:how|a|an) \w+[^.?!]{0,40}\b(?:when|that|which|who|in|on|with|cut|shared)\b",
    r"\blet(?:['’]s| us) (?:take|use|try|look at|consider|work through|do)\s+(?:a|an|the numbers?|the case|one)\s+(?:\w+\s){0,2}?(?:example|case|number|sentence|simple|similar|smaller|easier)\b",
    r"\b(?:a|the) (?:similar|easier|smaller|simpler|different|comparable) (?:problem|question|sum|equation|exercise|one|case|example)\b[^.?!]{0,30}(?:\bis\b|:)",
)

HINT = _rx(
    r"\bhint\b\s*:?|\bclue\b|\btip:",
    rf"{_LEAD}(?:{_MIND})\b",
    rf"\b(?:let['’]s|let us)\s+(?:\w+ly\s+)?(?:{_MIND}|{_STEP}|review|revisit|go back|re-?evaluate|re-?think|rethink|re-?check|re-?calculate|double[- ]check|take (?:a|another)|see|recount|recalculate|think)\b",
    rf"\b(?:you (?:can|could|might|may|should|need to|have to|must|will need to|want to)|try|start by|begin by|it helps to|it may help to|it can help to|I suggest|helpful to)\s+(?:\w+ly\s+|also\s+|first\s+|just\s+|start by |begin by |try )*(?:{_MIND}|{_STEP})(?:ing)?\b",
    r"\b(?:start|begin|try)\s+(?:by|with)\b",
    r"\b(?:the|your|a good|one|a) (?:first|next|useful|key|good first|good next|missing|only other) (?:\w+ )?(?:step|thing|move|place|question|task|job|stage|detail) (?:to|is|for|here|would)\b",
    r"\bneed(?:s)? to (?:be|remember|consider|include|think|account)\b|\bonly (?:includes?|counts?|refers?)\b",
    r"\bfirst find\b|\bwork backwards?\b|\bgo back to\b|\bask what\b",
)
LEADING = _rx(  # a question that points to a step of the task
    r"\b(?:what|which|how|where|can you|could you|do you|if you|will|does|did you|is|are)\b[^?]*\b(?:subtract|add|divide|multipl|both sides|first step|next step|next line|first line|left over|remain|common|denominator|numerator|inverse|undo|opposite|cancel|factor|substitut|of your|in your|operation|rule|formula|sign|left if|happens? (?:to|if|when)|should come|needs? to|would you (?:do|use|need|get)|do you (?:get|need|notice|know about|have)|main (?:idea|claim|point|clause)|evidence|clue|exponent|bracket)\w*\b",
)
STEP_ACTION = _rx(
    rf"{_LEAD}(?:try(?: to)?\s+)?(?:{_STEP})\b(?!\s+(?:is|are|was|means?|has|does|can|of\b|would|it is|and\b[^.?!]*\b(?:is|are)\b))",
    r"\b(?:start|begin)\s+(?:by|with)\b(?=[^?]*$)",
)
STUDY_ACTION = _rx(
    rf"{_LEAD}(?:try(?: to)?\s+)?(?:{_STUDY})\b(?!\s+(?:is|are|was|means?|has|not|you\b|does\b|and\b[^.?!]*\b(?:is|are)\b))",
    rf"\b(?:you (?:can|could|might|may|should)|I (?:suggest|recommend|would|['’]d)(?: that)?(?: you)?|it (?:helps|would help|may help|might help) (?:you )?to|(?:good|useful|sensible|best|first|next|small|easy|helpful|concrete) (?:\w+ )?(?:step|plan|way|start|idea|move|habit|thing) (?:is|would be|may be|might be|for \w+ is) to)\s+(?:\w+ly\s+|also\s+|first\s+|then\s+|now\s+|try to\s+|start (?:by|with)\s+|try\s+|be to\s+)*(?:{_STUDY}|{_STEP})(?:ing)?\b(?=[^?]*$)",
    r"\btry\s+(?:\w+ing|exercise|question|problem|the next|this|it|again|one|another|a|an|to|number|two|three|writing|that|your)\b(?=[^?]*$)",
    r"\b(?:can|could|would|will|please)\s+you\s+(?:please\s+|now\s+|try (?:to\s+)?|also\s+|first\s+)*(?:write|try|send|show|draw|share|solve|list|read|paste|rewrite|underline|work out|calculate|copy|type|practise|practice|sketch|check|recalculate|correct|redo|complete|point to|mark|circle|fill)\b",
    r"\b(?:the|your|a good|one) (?:next|first) (?:step|task|action|move|job) (?:is|would be|could be)\b",
    r"^(?:next|tonight|tomorrow|today|homework|next step|your turn|now you|this (?:evening|week|weekend))\b[^.?!]{0,8}[:,]\s*\w+",
)

REFUSAL = _rx(
    r"\bI(?:['’]m| am)?\s+(?:\w+ly\s+)?(?:can\s?not|can['’]t|can not|won['’]t|will not|shall not|must not|am not able to|not able to|unable to|not going to|not allowed to)\s+(?!see\b|hear\b|open\b|view\b|know\b|think\b|wait\b|stress\b|emphasi|help but\b|remember\b|believe\b|imagine\b|agree more|be sure|tell (?:if|whether|from|which)|find (?:a|any|the) (?:mistake|error|fault)|lie\b|worry\b|keep you\b|say (?:for sure|enough))\w+",
    r"\bI(?:['’]m| am)?\s+(?:\w+\s)?(?:can\s?not|can['’]t|can not|won['’]t|will not|would not|wouldn['’]t|shall not|must not|may not|should not|shouldn['’]t|do not|don['’]t|not able to|unable to|not going to|not allowed to|not permitted to|not here to|not the right|not willing to)\s+(?:be able to\s+|simply\s+|just\s+|really\s+|also\s+|ever\s+|either\s+|,?\s?however,?\s+)*"
    r"(?:write|do|give|help|solve|share|tell|provide|discuss|answer|complete|finish|show|reveal|print|repeat|play|act|pretend|become|change|drop|ignore|follow|break|set aside|assist|offer|take|talk|recommend|predict|advise|comment|book|order|hand|say|look|find|make|support|go|drop|leave|switch|turn|produce|supply|join|place|pick|chat|speak|put|fill|read|weigh|send|copy|cheat|tip|forecast|choose|suggest|translate|keep|stop being|be|pass|compose|generate|create|plan|gossip|guess|deliver|lend|agree|use|accept|cover|judge|diagnose|prescribe|work|open|hack|obey|describe|list|quote|name|bet|get|disclose|explain how to|order)\b(?!\s+(?:but help|stress|worry|see|out (?:why|the)))",
    r"\b(?:not something|nothing) I (?:can|will|could|do|am able)\b|\bI(?:['’]d| would) (?:rather|prefer) not\b|\bI (?:have to|must|need to|['’]ll have to|respectfully|will) (?:say no|decline|refuse|pass)\b|\bI (?:decline|refuse)\b",
    r"\b(?:outside|beyond|not part of|not within|out of) (?:of )?(?:what I|my|the (?:scope|range)|a tutor)\b|\bnot (?:a|my) (?:subject|topic|area|field|job|task|role) (?:I|of mine|for me|to)?\b|\bisn['’]t (?:something|a (?:subject|topic)) I\b",
    r"\bI (?:can |will |do |am here to )?(?:only|just) (?:help|assist|work|teach|talk|answer|deal|cover|speak|tutor)\b|\bI (?:help|work|deal|assist) (?:only|just)\b|\bI(?:['’]m| am) (?:only|just) (?:here|able|set up|meant)\b",
    r"\bI (?:stay|am staying|will stay|['’]ll stay|stick|keep|remain|will keep|['’]ll keep|will remain)\s+(?:to|with|a|your|on|in|as|my)\b",
    r"\bwithout (?:me |my )?(?:giving|writing|doing|telling|solving) (?:you |it |the |away )|\b(?:instead of|rather than|not to) (?:writ|giv|do|solv|tell)(?:e|ing|ting|ving)?\b[^.?!]{0,20}\bfor you\b",
    r"\b(?:giving|writing|doing|solving|handing|telling)\b[^.?!]{0,40}\b(?:would|will) not (?:help|teach|be)|\bwouldn['’]t (?:help you|be (?:fair|honest|right|your))\b|\b(?:has|have|needs?) to (?:be|stay|remain) your (?:own )?(?:work|words)\b|\bmust be your own\b",
    r"\bno,? I (?:won|can|will|do)",
    r"\bI(?:['’]m| am) (?:afraid|sorry),?\s+(?:but\s+)?(?:that|this|it|I)\b[^.?!]{0,40}\b(?:not|n['’]t|outside|beyond|no)\b",
)
INABILITY = lazy(
    r"\b(?:can['’]?t|cannot|can not|don['’]t|do not)\s+(?:see|open|hear|view|know|think|wait|say enough|tell (?:if|whether|from|which)|find (?:it|any|a|your)|be sure)\b|\bcan['’]?t help but\b|\bno need\b",
    re.IGNORECASE,
)

_LEARN = r"stud(?:y|ies|ying)|subjects?|topics?|homework|learn\w*|lessons?|exams?|tests?|quiz|maths?|mathematics|algebra|geometry|science|biology|chemistry|physics|history|english|grammar|reading|essays?|school\w*|class\w*|courses?|coursework|exercises?|problems?|practi[sc]e|revis\w+|equations?|fractions?|assignments?|work on|work through|chapters?|questions? (?:from|about|on)|tasks?|steps?|vocabulary|language|writing|thesis|paragraphs?|draft|theory|ideas?|your (?:own )?(?:work|notes|words|answer)|explor\w+|understand\w*|concepts?|tutor\w*"
LEARNING = lazy(rf"\b(?:{_LEARN})\b", re.IGNORECASE)
BACK = _rx(
    r"\b(?:let['’]s|let us|shall we|we (?:can|could|should)|can we|could we|I would like to|time to)\s+(?:\w+\s){0,2}?(?:get back|go back|return|turn|focus|come back|stick|move back|keep to|switch back)\b[^.?!]{0,40}",
    rf"\b(?:back to|return to|focus on)\s+(?:\w+\s){{0,3}}?(?:{_LEARN})\b",
)
OFFER = _rx(
    r"\b(?:I (?:can|could|will|['’]ll|would)|we (?:can|could)|happy to|glad to|let['’]s|let us|shall we|here to|but I|instead|if you|tell me|send me|would you like|what would you|which)\b",
)

EMPTY_START = lazy(
    r"^(?:so,?\s+|and\s+|now,?\s+|well,?\s+|but\s+|or\s+)?(?:can I|could I|may I|shall I|how (?:can|may|could|else can|else may) I|what (?:else )?(?:can|could|may) I|is there (?:anything|something)|what(?:['’]s| is) on your mind"
    r"|how are you|how(?:['’]s| is) it going|anything else|do you (?:need|want|have) any|are there any (?:other |more |further )?questions|any (?:other |more |further )?questions|would you like (?:any |some |more |further )?(?:help|assistance|my help)|need (?:any|more)"
    r"|guess what|you know what|who (?:doesn['’]t|does not|would not|wouldn['’]t) (?:love|like|want)|(?:isn['’]t|is not) (?:that|it|this)\s+(?:\w+\s)?(?:great|amazing|wonderful|fun|interesting|cool|nice|fascinating|neat|incredible)|(?:amazing|cool|great|fun|interesting|neat|fascinating|pretty cool|exciting),? (?:right|isn['’]t it|huh)|why not\b|who knew|who knows|confused\?|excuse me|pardon|really\?|okay\?|ok\?|deal\?|huh\?|see\?|ready\?)",
    re.IGNORECASE,
)
ANSWERED = lazy(
    r"^(?:because|yes|no|nope|exactly|the answer|that is right|that['’]s right|it['’]s|it is|it was|it means|they are|they['’]re|that['’]s|that is|that would be|by \w+ing|simple|easy|simply|well,|of course|absolutely|nobody|no one|everyone|not (?:at all|really|quite)|this is because|in short|here is (?:why|how)|here['’]s (?:why|how)|we (?:get|have|use|add|do)|you (?:get|have)|to \w+|right[.!,]|it does|it does not|it doesn['’]t|neither|both|none|for (?:one|two|three) reasons?)\b",
    re.IGNORECASE,
)


EQUATION = lazy(
    r"\d\s*(?:[-+×*/÷^−]|times|plus|minus|divided by)\s*\d[\d\s+×*/÷^().−-]*=\s*[-−]?\d"
)
_MARKED = {
    "A": ACKNOWLEDGEMENT,
    "D": DID,
    "E": EXPLANATION,
    "X": EXAMPLE,
    "H": HINT,
    "L": LEADING,
    "S": STEP_ACTION,
    "U": STUDY_ACTION,
    "R": REFUSAL,
    "B": BACK,
    "O": OFFER,
}
_SINGLE = {
    "G": GREETING,
    "I": INTRODUCTION,
    "V": VERDICT_WORD,
    "Z": ABOUT_ME,
    "Y": INABILITY,
    "N": LEARNING,
    "Q": EMPTY_START,
    "W": ANSWERED,
}


@lru_cache(maxsize=1024)
def marks(sentence: str) -> frozenset[str]:
    """Return which patterns a sentence meets, a letter each, and which alternative of it."""
    found = {key for key, pattern in _SINGLE.items() if pattern.search(sentence)}
    for key, pattern in _MARKED.items():
        if pattern.search(sentence):
            found.add(key)
            found |= {
                f"{key}{n}" for n, a in enumerate(_ALTERNATIVES[id(pattern)]) if a.search(sentence)
            }
    return frozenset(found)


CLUE = lazy(r"\b(?:hint|clue|nudge)\b", re.IGNORECASE)
SAYS_HINT = lazy(
    r"\b(?:here(?:['’]s| is) (?:a|your|one) (?:\w+ )?|^(?:a |my |one )?(?:\w+ )?)(?:hint|clue|nudge)(?:\s*:| is\b|\s*$)",
    re.IGNORECASE,
)
_TO_START = (
    r"^\W*(?:(?:please|kindly|now|first|then|next|so|and|but|also|just|again|instead|maybe|perhaps|okay|ok|alright|however"
    r"|before (?:that|we go on)|for now|still|yes|no|great|good|to start|to begin|with that in mind|as a first step)\b,?\s+)*"
)
_FURTHER = r"(?!\s+(?:on\b|forward|to the next|another (?:one|problem|example|question|topic)|a (?:new|similar|different)|together\s*[.!]?$))"
# Points to a place in the task: "let's look again at", "remember that", "you need to check".
POINTS = lazy(
    rf"{_TO_START}(?:(?:let['’]s|let us|we (?:need|have|want|should|could|can|must)(?: to)?|you (?:may|might|should|could|can|need to|have to|must|will need to|may want to|might want to|would need to|still need to|want to)"
    rf"|try to|be sure to|make sure to|it(?:['’]s| is| would be| might be| may be) (?:important|helpful|useful|good|worth|best) to|it (?:helps|would help|may help|might help) to|remember to)\s+(?:\w+ly\s+|also\s+|first\s+|just\s+|then\s+|now\s+|all\s+)*)?"
    rf"(?:{_MIND}|re-?(?!turn)\w{{4,}}|double[- ]?check|check|go (?:back|over|through)|look (?:into|over)|break (?:it|this|that|the|down)|work (?:through|on|out|backwards?)|walk through|take (?:a|another|one more|it|this|that)|figure out|focus|start (?:by|with)|begin (?:by|with)|think|clarify|compare|count|figure|examine|see|use|draw|try (?:\w+ing|to)|make sure|find out|verify|identify)\b{_FURTHER}",
    re.IGNORECASE,
)
# An order: a verb of action at the head of a clause, said to the student.
ORDERS = lazy(
    rf"{_TO_START}(?:don['’]t forget to\s+|make sure (?:to|you|that you)\s+|be sure to\s+|try to\s+|go ahead and\s+|remember to\s+|you(?:['’]ll| will|['’]d| should| need to| must| have to)\s+(?:\w+ly\s+)?)?"
    rf"(?!{_MIND})(?:(?:{_STEP}|{_STUDY})\b|recheck|double-?check|redo|retry|reread|rework|recompute)(?!\s+(?:is|are|was|were|means?|has|have|does|do|can|will|would|in mind|up the (?:good|great)|it up|and\s+\w+\s+(?:is|are)|[,:;.])(?:\W|$))",
    re.IGNORECASE,
)

# What went wrong, or is still missing: it narrows the task as well.
DIAGNOSIS = lazy(
    r"\byou(?:['’]ve| have| may have| might have| seem to have| appear to have|['’]re| are)?\s+(?:also\s+|just\s+|only\s+|accidentally\s+|actually\s+)*(?:forgot\w*|forget\w*|miss(?:ed|ing)?|overlook\w*|left out|leaving out|mis(?:read|counted|understood|interpreted|placed|calculated|applied)\w*|mixed up|mixing up|confus\w+|swapped|skipped|only (?:count|includ|account|consider|us|add)\w+)\b"
    r"|\byou\s+(?:did not|didn['’]t|haven['’]t|have not|don['’]t|do not|still)\s+(?:\w+\s+)?(?:includ|consider|account|add|subtract|count|us|tak|divid|multipl|need|convert|finish|answer|check|mention|carr)\w*\b"
    r"|\byou\s+(?:\w+\s+)?(?:need|have|ought) to\s+(?!know\b)\w+|\byou should(?: have)?\s+\w+|\bwe (?:should|need to|have to|must|still need)\b"
    r"|\b(?:forgot|need|want|fail)(?:s|ed)? to (?:consider|account|include|subtract|add|take)\b|\bwondering (?:if|whether) you\b|\bconsidered?\b[^.?!]{0,30}\b(?:the|that|how|whether)\b",
    re.IGNORECASE,
)
# The task's result is said: what stands beside it narrows nothing any more.
RESULT = lazy(
    r"\b(?:correct|right|actual|final|real) (?:answer|result|spelling|value|number|total|name|term|sum|product)\b[^.?!]{0,40}\b(?:is|should be|would be|was)\b(?! not\b)|\bthe answer (?:is|should be|would be)\b(?! not\b)|\b(?:it|that|which)(?:['’]s| is| should be| would be) actually (?:[\"“$]?\d|spelled|called|\uFFFC)",
    re.IGNORECASE,
)
# The right value in the place of the student's: "420, not 520", "it should be 420".
INSTEAD = lazy(
    r"\d[^.?!\d]{0,25},?\s+(?:and |but )?(?:not|rather than|instead of)\s+[$]?\d|\b(?:it|that) should be [$]?\d[\d.,]*(?:\W|$)(?!\s*[-+×*/÷])",
    re.IGNORECASE,
)
# The student's message is a bare value; a sum that is said out answers it.
BARE = lazy(
    r"^\W*(?:(?:is|it|its|it['’]s|the|answer|so|i|think|got|get|said|maybe|um|a|um+|hm+|would|be)\W+){0,6}?(?P<value>[$]?\d[\d.,/]*)(?:\W+\w+){0,2}\W*$",
    re.IGNORECASE,
)
WORKED_OUT = lazy(
    r"\d[^.?!]{0,60}?(?:=|\b(?:equals?|is(?: the same as)?|gives?|makes?|get|comes? to|are)\b)\s*(?:actually|really|also|exactly|about)?\s*[$]?(?P<value>\d[\d,]*(?:\.\d+)?)",
    re.IGNORECASE,
)

# A step of the task itself, said as an order: hint and next step in one.
STEPS = lazy(rf"{_TO_START}(?:try to\s+|just\s+)?(?!{_MIND})(?:{_STEP})\b", re.IGNORECASE)
# A step that only a task has: both sides, a bracket, a term.
SUMS = lazy(
    rf"{_TO_START}(?:try to\s+|just\s+)?(?:add|subtract|multiply|divide|substitute|simplify|expand|factori[sz]e|factor|rearrange|isolate|cancel|collect|combine|square|convert|round|plug|take\s+\S+\s+(?:away|off|from))\b(?!\s+(?:is|are|was|means?)\b)",
    re.IGNORECASE,
)
# Words that point nowhere: "let's take another look at the problem together".
VAGUE = lazy(
    r"\b(?:look|closer|another|problem|question|answer|steps?|work|solution|calculations?|approach|again|together|bit|moment|try|time|thing|carefully|more|it|this|that|here|through|back|over|once|let|lets|what|how|next|mistake)\b",
    re.IGNORECASE,
)
# What is told of somebody, not by the tutor of itself.
TOLD = lazy(r"^(?!.*\b(?:I|my|me)\b).*\b(?:was|were|had|lived|wrote)\b", re.IGNORECASE)
# A reason or a rule in so many words.
REASONS = lazy(
    r"\b(?:because|that(?:['’]s| is) why|which is why|therefore|the reason (?:is|why|that|for)|means that|in other words|otherwise)\b"
    r"|^(?!(?:you|I|we|your|let)\b)[^,;.?!]{3,60}\s(?:must|always|never|has to|have to)\s+(?:\w+\s+){0,2}?(?:be|have|equal|match|agree|come|comes|go|goes|stay|stays|begin|begins|end|ends|take|takes|follow|follows|means)\b",
    re.IGNORECASE,
)
# A case that is put before the student.
INSTANCE = _rx(
    r"^(?:\w+,\s+)?(?:suppose|imagine|say|take|consider|picture|let['’]s say)\s+(?:that\s+)?(?:a|an|the (?:word|number|sentence)|some|two|three|\d|you (?:have|had|buy|roll|throw))\b",
    r"\b(?:a|an|another|one|the)\s+(?:\w+\s+)?(?:case|instance|example|sample)\s+(?:of|is|like|here|would|from)\b|\bhere(?:['’]s| is) (?:one|another)\b|\bas (?:a|an) (?:model|example|illustration)\b",
)
SAYS_EXAMPLE = lazy(
    r"\b(?:for example|for instance|e\.g\.|to illustrate)|\bas (?:a|an) (?:model|example|illustration)\b|\ba case (?:like|of)\b|\banother (?:case|instance|example) (?:of|is)\b"
    r"|^(?:\w+,\s+)?suppose\s+(?:that\s+)?(?:a|an|two|three|you (?:have|had|buy|roll|throw))\b"
    r"|^(?:now\s+|so\s+)?(?:take|consider)\s+(?:a|an|the)\s+(?:\w+\s+){1,2}?(?:that|who|with|which|whose|of)\b",
    re.IGNORECASE,
)
# A refusal whose form alone says so.
DECLINES = lazy(
    r"\bI(?:['’]ll| must| have to| need to| will)? (?:decline|refuse|say no)\b"
    r"|\bI(?:['’]d| would) rather not\b"
    r"|\bI(?:['’]m| am)?\s+(?:\w+ly\s+)?(?:cannot|can ?not|can['’]t|won['’]t|will not|shall not|must not|not going to|not allowed to)\s+(?:write|do|give|solve|share|tell you|provide|discuss|complete|show you|reveal|pretend|ignore|advise|recommend|predict|book|help (?:you )?(?:with that|with this|cheat)|hand over|translate your|lend|judge|diagnose|prescribe)\b",
    re.IGNORECASE,
)
# A name or role beside it: "Ada here", "Ada speaking", "your physics tutor".
APPOSITION = lazy(
    r"\b[A-Z]\w+(?: here|,? speaking)\b|\bis my name\b|(?:^|, )(?i:your|the)\s+(?:\w+\s+){0,3}?(?:tutor|coach|teacher|helper|mentor|assistant)\b\s*(?:[.!]|$)"
)
# Words without which nobody names itself or its role.
OF_SELF = lazy(
    r"\b(?:I|I['’]m|me|my|mine|we|our|us|yours|name|names?|called|tutor|teacher|coach|mentor|bot|robot|assistant|helper|helping|guide|trainer|companion|buddy|partner|examiner|program|soy|bin|suis|sono|speaking|here|this is|welcome to|you are talking|you['’]re talking|addressing|at your service|on this end|appelle|hei(?:ß|ss)e|llamo|aquí|it['’]?s|marker)\b",
    re.IGNORECASE,
)
# Words of which a refusal has one: a denial, the tutor itself, whose work it is, a limit.
DENIAL = lazy(
    r"\b(?:no|not|never|nothing|none|nobody|neither|nor|cannot|without|I|me|my|mine|myself|we|us|our|yours?|own|yourself|instead|rather|sorry|afraid|declin\w+|refus\w+|stays?|stay|keeps?|kept|outside|beyond|off|out|past|belongs?|pass|skip|leave|leaves|remain\w*|only|locked|closed|sealed|confidential|secret|private|else|others?|somebody|someone|lie|against|cheat\w*|dishonest|unfair|limits?|borders?|scope|territory|alone|wait|until|defeat\w*|negative|denied|skipp\w+|hidden|reserved|must|nope|better|adult|away|comes? from|another|would|non|jamais|reste\w*|selbst|nicht|kein\w*|nein|pas|ne|nie|nada|nunca|niente)\b|n['’]t\b",
    re.IGNORECASE,
)
# Back to learning, in so many words.
RETURNS = lazy(
    r"\b(?:now|and now|let['’]s|let us|we|so|but|from [^.?!]{3,30}),?\s+(?:\w+\s+){0,2}?(?:back|return|returning)\s+to\b|\b(?:get|go|carry|move) (?:back|on) (?:to|with)\b|\b(?:so|now|and)?,?\s*on (?:we go )?with (?:the|our|your)\b|^back to\b",
    re.IGNORECASE,
)
# A piece of work by its place in the book: "do questions 4 to 9", "go on to exercise 3".
ASSIGNED = lazy(
    rf"{_TO_START}(?:(?:to)?(?:night|day|morrow),?\s+|for (?:tomorrow|next \w+),?\s+)?(?:do|try|solve|complete|answer|work through|redo|go on to|move on to|read|practi[sc]e|finish|attempt|start(?: with)?|continue with)\s+(?:\w+\s+){{0,2}}?(?:questions?|exercises?|numbers?|problems?|tasks?|pages?|chapters?|sheets?|sections?)\s+\w",
    re.IGNORECASE,
)
# A rule in so many words, of the subject.
RULE = lazy(
    r"^(?!(?:you|I|we|your|let)\b)[^,;.?!]{3,60}\s(?:must|always|never|has to|have to)\s+(?:\w+\s+){0,2}?(?:be|have|equal|match|agree|come|comes|go|goes|stay|stays|begin|begins|end|ends|take|takes|follow|follows|means)\b",
    re.IGNORECASE,
)
