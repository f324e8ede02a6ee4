"""Phrases of the rubric `filler`: general kinds, with what keeps the literal sense out."""

import re

from rubrics._phrases import Row

_END = r"(?=\s*[,.!;:…]|\s*$)"
_NOTE = r"(?:note|mention|remember|understand|know|realize|realise|recognize|recognise|emphasize|point out|"
_NOTE += r"keep in mind|stress|highlight|say|consider|acknowledge|remark|add)"
_NOTING = r"(?:noting|mentioning|remembering|pointing out|saying|considering|emphasizing|keeping in mind|adding)"

PHRASES: tuple[Row, ...] = (
    # Openers: said before anything is said.
    ("opener", "^certainly|absolutely|surely|definitely|gladly", r"(?=\s*[!.,])"),
    ("opener", "^of", r" course(?=\s*[!.,])"),
    ("opener", "^sure", r"(?: thing)?(?=\s*[!.,])"),
    ("opener", "^no", r" problem(?= ?[!.,])"),
    ("opener", "^great|good|excellent|fantastic|wonderful|interesting|amazing|brilliant|nice|lovely|fascinating",
     r",? (?:and \w+ )?question\b"),
    ("opener", "^that's|that|this|what|it's", r"(?: is)?(?: such)?(?: really)? an? (?:really |very |truly |"
     r"deep and |most )?(?:great|good|excellent|fantastic|wonderful|interesting|amazing|brilliant|fascinating|"
     r"thoughtful|important|insightful|deep|lovely|profound|thought-provoking) (?:\w+ )?question\b"),
    ("opener", "^thank|thanks|many|i",
     r"(?: thanks| really appreciate| appreciate)?(?: you)?(?: so much| very much)?(?: for)? (?:your (?:question|"
     r"message|interest|patience|curiosity|query|inquiry)|asking|reaching out|getting in touch|"
     r"bringing this|coming to me|contacting|writing to me|sharing (?:this|that|your question))\b"),
    ("opener", "i'd|i'll|i'm|i|we'd|we", r"(?: would| will| am|'m)?(?: be)?(?: so| very| more than| always| only "
     r"too)? (?:happy|glad|delighted|pleased|thrilled|excited|love|eager) to (?:help|assist|explain|answer|"
     r"support|guide|walk|share|tell|clarify|talk|discuss|take you|do that)\b"),
    ("opener", "^happy|glad|delighted", r" to (?:help|assist|explain|answer|be of)\b"),
    ("opener", "i'm|i", r"(?:(?<=i) am)?(?: so| very| really)? (?:glad|happy|pleased|delighted|thrilled) (?:that )?"
     r"you(?:'ve| have)? (?:asked|reached out|brought|came|come to me|chose|wrote|turned)\b"),
    # Closers: an offer of anything and everything.
    ("closer", "i|i'm", r"(?: do| really|'m| am)? (?:hope|hoping|trust) (?:that )?(?:this|that|it|my \w+|the above)"
     r"(?: \w+)? (?:help|helps|helped|clear|clears|clarif|answer|was|is|has|will|makes|gives|provides)\w*\b"),
    ("closer", "^hope", r" (?:this|that|it) (?:help|clear|answer|clarif|makes)\w*"),
    ("closer", "feel|please|and|so|don't|do", r"(?:(?<=feel)|(?: please)? feel) (?:free|welcome) to (?:ask|reach|"
     r"contact|let|come|message|write|share|tell|send|return|drop|get|use me|explore|try|add|say|start|give|"
     r"bring|request|check|modify|adjust|call|interrupt|continue|pick|choose)\b"),
    ("closer", "don't|do|never|please", r"(?: not| don't| do not)? (?:hesitate to "
     r"(?:ask|reach|contact|let|come|message|write|call|get)|be (?:shy|afraid) to ask(?= me| if|[.!]))\w*"),
    ("closer", "let", r" me know(?: right away| anytime| here)? (?:if|whether|when|should) (?:you(?:'d| would)? "
     r"(?:have|need|want|like|require|ever|get stuck|still|run)|there(?:'s| is)|anything|something|i can|"
     r"that helps|this helps|that works|any|you're (?:stuck|unsure|still))[^.?!\n]{0,60}"),
    ("closer", "^let", r" me know(?=[.!])"),
    ("closer", "if|should", r" you (?:should )?(?:have|need|want|require)(?: to know)? (?:any|anything|more|some|"
     r"further)(?: (?:other|more|further|additional|else))?(?: (?:questions?|help|assistance|information|"
     r"clarification|support|guidance|explanations?|doubts|concerns))?[^.?!\n]{0,20}(?:,|\.|!)"),
    ("closer", "is|was", r" there (?:anything|something) (?:else|more|further)(?: (?:that )?(?:you|i|we))?[^.?!\n]"
     r"{0,60}\?"),
    ("closer", "^anything", r" else(?: [^.?!\n]{0,40})?\?"),
    ("closer", "do", r" you have any (?:other|more|further|additional) questions[^.?!\n]{0,40}\?"),
    ("closer", "i'm|i|i'll", r"(?: am| will be)?(?: always| right| just| still| only a message)? here (?:to "
     r"(?:help|assist|support|answer|guide)|for you|if|whenever|when you|should|any ?time|all day)\b"),
    ("closer", "happy|glad|ready|available", r" to (?:help|assist|answer|support)[^.?!\n]{0,30} (?:further|any|"
     r"anything|else|more|anytime|whenever)\b"),
    ("closer", "door", r" is always open\b"),
    ("closer", "at", r" your (?:service|disposal)\b"),
    ("closer", "come|reach|write|message|call", r" (?:back|out|to me|me)(?: to me)? (?:any ?time|whenever|with any|for any)\b[^.?!\n]{0,40}"),
    # Announcing: what is about to be said, instead of saying it.
    ("announcing", "let's|let", r"(?: us)? (?:dive|delve|jump|dig|get|launch|plunge) (?:right |straight |deeper |"
     r"deep |head-first )?(?:in(?:to)?|down to)\b(?! (?:the )?(?:water|pool|groups?|pairs|river|sea|lake|line|"
     r"an? (?:circle|line)|trouble))"),
    ("announcing", "let's|let", r"(?: us)? (?:get (?:started|going|rolling|cracking)|begin (?:our|this) (?:\w+ )?"
     r"(?:lesson|journey|exploration|discussion|session)|unpack (?:it|this|that)|break (?:it|this|that|things)"
     r"(?: all)? down|see what we can do|explore (?:this|it|that) (?:together|further|in more))\b"),
    ("announcing", "let", r" me (?:explain|elaborate|break (?:it|this|that) down|walk you through|clarify|start by "
     r"(?:saying|explaining)|begin by|give you (?:an? (?:overview|breakdown|explanation|rundown)|some))\b"),
    ("announcing", "without", r" further (?:ado|delay)\b"),
    ("announcing", "in", r" (?:this|the following|my) (?:answer|response|reply|explanation|message|essay|article|"
     r"lesson|section|overview|paragraphs?),? (?:i|we)(?:'ll| will| shall| am going to| would| want| hope)\b"),
    ("announcing", "i'll|i|we'll|we|i'm", r"(?: will| am| shall|(?<=i'm))?(?: going to)? (?:now |first |do my best to "
     r"|try to |briefly |be )?(?:explain|explaining|walk you through|go over|take you through|outline|outlining|"
     r"break (?:it|this|that) down|provide you with|give you an? (?:overview|explanation|breakdown|summary))\b"
     r"(?=[^.?!\n]{0,80}[.:!])"),
    # Thinking aloud.
    ("thinking", "hm|hmm|hmmm|hmmmm|umm|uh|uhh|erm|ummm", r"(?=\s*(?:[,…]|\.\.))"),
    ("thinking", "^hm|hmm|hmmm", r"(?=\s*[,.…!])"),
    ("thinking", "let", r" me (?:think|see|check|recount|recalculate|re-?read|reconsider|rethink|start (?:over|"
     r"again)|try (?:that )?again|double[- ]check|back up|work this out|figure this out)(?: (?:about (?:this|it|"
     r"that)|this|that|it|here|now|again|for a (?:moment|second)|a moment))*(?=\s*[,.;:!…]|\s*$)"),
    ("thinking", "^let's|so|now", r",?(?: let's)? (?:see|think)(?: (?:about (?:this|it)|now|here))?(?=\s*(?:[,;…]|\.))"),
    ("thinking", "^well|okay|ok|alright|right", r", (?:so|let's see|let me|well|now|here|i (?:think|guess|"
     r"suppose|mean)|i'm|we (?:have|need|could|can))\b"),
    ("thinking", "^well", r"(?=\s*(?:,|…|\.\.))"),
    ("thinking", "^wait|oh|no|hold", r"(?:(?<=oh),? wait|(?<=no), wait|(?<=hold) on|(?<=wait))(?=\s*(?:,|\.|…|!))"),
    ("thinking", "wait", r", (?:no|actually|that|i|let|maybe)\b"),
    ("thinking", "where", r" (?:was|were) (?:i|we)(?=\?)"),
    ("thinking", "scratch", r" that(?=[,.!]| and)"),
    ("thinking", "on", r" second thoughts?\b"),
    ("thinking", "where", r" (?:do|should|shall) i (?:even )?(?:start|begin)\b(?=[^.\n]{0,5}\?)"),
    ("thinking", "how", r" (?:do|should|shall|can) i (?:best )?(?:put|say|explain|phrase) (?:this|it|that)\b"),
    ("thinking", "or|no|actually", r",? (?:(?<=or )maybe not|wait|(?<=, no, )(?:actually|maybe|rather|that "
     r"(?:is not|isn't|can't be|cannot be)))(?=[^.\n])"),
    ("thinking", "i'm|i", r"(?: am| was)? (?:trying to (?:think|remember|recall)|thinking (?:out loud|aloud)|not sure "
     r"where (?:to|i) (?:start|begin|was))\b"),
    # Stock padding.
    ("padding", "it|it's", rf"(?: is|'s)?(?: also| always| very| really)? (?:important|essential|crucial|vital|"
     rf"useful|helpful|interesting|necessary|critical|key) (?:for \w+ |here )?to {_NOTE} (?:that|here|how)\b"),
    ("padding", "it|it's", rf"(?: is|'s)?(?: also| always| perhaps)? (?:worth|worthwhile) {_NOTING}\b(?! the)"),
    ("padding", "it|that|this", r" (?:should|must|can|has to|needs to|may|might) (?:also |always )?be (?:noted|"
     r"mentioned|remembered|pointed out|emphasized|borne in mind|said) (?:here )?(?:that|,)"),
    ("padding", "needless", r" to say\b"),
    ("padding", "it", r" goes without saying\b"),
    ("padding", "due", r" to the fact that\b"),
    ("padding", "despite", r" the fact that\b"),
    ("padding", "at", r" th(?:is|e present) (?:point|moment) in time\b"),
    ("padding", "^at|and", r"(?: at)? the end of the day,"),
    ("padding", "in", r" (?:today's (?:\w+[ -]){0,3}(?:world|society|age|era)|this day and age|the grand scheme "
     r"of things|the final analysis)\b"),
    ("padding", "when", r" (?:it comes to|all is said and done)\b"),
    ("padding", "^as", r" (?:we all|everyone|everybody|you (?:may|might|probably|surely|already|no doubt)(?: "
     r"already)?|you) (?:know|are aware|can imagine)s?,"),
    ("padding", "for", r" all intents and purposes\b"),
    ("padding", "as", r" a matter of fact\b"),
    ("padding", "^first|last", r" (?:(?<=first )and foremost|(?<=last )but not least)\b"),
    ("padding", "^with|that|having|all", r"(?: that)? (?:being said|said(?: that)?|things considered)\b(?=,|\s)"),
    ("padding", "^make", r" no mistake\b"),
    ("padding", "^the", r" (?:thing|fact(?: of the matter)?|truth(?: of the matter)?|bottom line|point) is"
     r"(?:,| that\b|: )"),
    ("padding", "in", r" order to\b"),
    ("padding", "essentially|honestly", r"(?=,)"),
    ("padding", "basically", r"(?! soluble)"),
    ("padding", "of", r" course(?=[,.])"),
    ("padding", "there", r" (?:are|is) (?:many|a (?:great )?number of|a (?:great )?(?:many|variety of|wide range of)"
     r"|all (?:kinds|sorts) of|lots of|several|various) (?:different )?(?:things|ways|factors|aspects|reasons|"
     r"points|elements|approaches|considerations)(?: (?:to (?:consider|look at|think about|approach (?:this|it)|"
     r"go about (?:this|it)|do (?:this|it|so))|here|involved|at play|in this)){0,2}(?=[.,])"),
    ("padding", "depend|depends", r" on (?:a (?:great |large )?number of|many|several|various|a lot of|different|all sorts of|a variety of)"
     r" (?:different )?(?:things|factors|circumstances|aspects|details|considerations)(?=[.,!])"),
    ("padding", "this|it|that", r" (?:is|can be) (?:a )?(?:very |quite |really |truly |rather |such a |fairly )?"
     r"(?:vast|broad|complex|deep|rich|huge|wide|multifaceted|important|fascinating|interesting) (?:and \w+ )?"
     r"(?:topic|subject|area|field|matter|concept|question|issue)(?=[.,!]| (?:that|and|with|to|which)\b)"),
    # Empty hedges.
    ("hedge", "i", r" (?:guess|suppose|would say|'d say|dare say|would argue)(?=[,. ])(?! (?:the|that )?(?:answer|"
     r"number|value))"),
    ("hedge", "i'd", r" (?:say|argue|venture)\b(?=[, ])"),
    ("hedge", "if", r" (?:that|this|it) makes (?:any )?sense(?=[.,!])"),
    ("hedge", "so", r" to (?:speak|say)\b"),
    ("hedge", "as", r" it were\b(?=[,.])"),
    ("hedge", "in", r" (?:a (?:way|sense|manner of speaking)|some (?:ways?|sense))(?=,)"),
    ("hedge", "it", r" (?:could|can|might|may) (?:perhaps |possibly |even )?be (?:argued|said|suggested|claimed) "
     r"(?:that|to)\b"),
    ("hedge", "is|are|was|it's|just|it|feels|looks|seems|works|that's|does|i|they|you|you're|they're|be",
     r" (?:kind|sort) of (?!you\b|him\b|her\b|them\b|me\b|us\b|[.,?])"),
    ("hedge", "might|may|could|would|perhaps|maybe|can|possibly|seems|probably", r"(?:(?<=seems) to)? (?:possibly|"
     r"perhaps|maybe|probably|conceivably)\b"),
    ("hedge", "perhaps|maybe|possibly", r",? (?:it|this|that|they|you|there) (?:might|may|could)(?: be| possibly)? "
     r"(?:possibly|perhaps|somewhat|kind of|sort of|in some)\b"),
    ("hedge", "more", r" or less(?=[,.])"),
    ("hedge", "to", r" be (?:perfectly |quite |completely )?(?:honest|frank|fair)\b(?=,)"),
    ("hedge", "one", r" (?:could|might|may) (?:perhaps |even )?(?:argue|say)\b(?! (?:why|what|how|"
     r"hello|thank|no|yes|it|so|a|the)\b)"),
)  # fmt: skip

# Words of doubt: one or two qualify, more in one sentence leave nothing said.
DOUBT = frozenset(
    """might may could perhaps maybe possibly probably somewhat seems seem appears generally
    usually often arguably potentially relatively fairly supposedly presumably conceivably likely
    sometimes typically tends tend""".split()
)
DOUBTS = 4  # "It may often seem larger" is three and still a claim
# In these subjects the words are meant: a probability lesson must be able to say "might".
LITERAL_ORDER = re.compile(
    r"\b(?:put|puts|arrange\w*|sort\w*|list\w*|place\w*|write|rank\w*|are|stay|keep|in the right) "
)
ANNOUNCE = frozenset("let let's i'll we'll here's will before".split())
RESTATE = (
    r"(?:so,? |okay,? |ok,? |it (?:sounds|looks|seems) like |i (?:see|understand|gather) (?:that )?)?"
    r"(?:you(?:'re| are|'d| have|'ve)?(?: would)?(?: like| want| wish| need| have| just| been| trying| keen| "
    r"curious)* (?:to )?(?:know|learn|ask|asking|asked|wondering|understand|find out|understanding|hear|be told|"
    r"looking|inquiring|interested|seeking|want)\b|(?:your|the|this) (?:\w+ )?(?:question|query|request|task|interest|"
    r"problem|topic|subject|message)(?: here| at hand)? (?:is|asks|concerns|was|wants|deals|relates)\b|the thing "
    r"you (?:want|ask)\w*|what you (?:want|need|are asking|asked|would like|wish)\b|we (?:want|need|are asked|have "
    r"been asked) to (?:know|find out|explain|answer)\b|in answer to your question|regarding your question|"
    r"with regard to your question)"
)
