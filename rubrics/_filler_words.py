"""Phrases of the rubric `filler`: general kinds, with what keeps the literal sense out."""

from rubrics._lazy import lazy
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
    ("opener", "^no", r" problem(?= ?[!.])"),
    ("opener", "^great|good|excellent|fantastic|wonderful|interesting|amazing|brilliant|nice|lovely|fascinating",
     r",? (?:and \w+ )?question\b(?! (?:to|for|of)\b)"),
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
     r"you(?:'ve| have)? (?:asked(?! (?:for|before|to)\b)|reached out|brought|came|come to me|chose|wrote|turned)\b"),
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
    ("thinking", "hold|hang", r" on, (?:one|let|no|wait|that|it|it's|i|there|what|was|is)\b"),
    ("closer", "i|i'll", r" (?:can|could|will)?(?: also)? [^.?!\n]{0,120}?,? or (?:do )?(?:anything|whatever)(?: else)?"
     r" (?:that )?you (?:please|like|want|wish|fancy|need)\b"),
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
    ("hedge", "i'd", r" (?:say|argue|venture)\b(?=,| (?:that|it|this|perhaps|probably|maybe|there)\b)"),
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
    # The same kinds in freer words.
    ("opener", "you've|you", r"(?: have)? (?:certainly |definitely |just )?come to (?:exactly |just )?the right (?:place|tutor|person|one)\b"),
    ("opener", "consider", r" (?:it done|me your|yourself in good)\b"),
    ("opener", "^right|one", r"(?: away)?,? (?:one )?(?:\w+ )?coming (?:right )?up\b"),
    ("opener", "i", r" (?:really |truly |do )?(?:appreciate|love|like|admire) (?:it )?(?:that|when|how|hearing from|your (?:interest|enthusiasm|eagerness|curiosity|wish))\b(?= ?(?:you|students|someone|people|learners|[.,!]|from|in|for|to)\b)[^.?!\n]{0,40}?(?:ask\w*|brought|bring|came|come|want|interest\w*|curious|question|learner|reach\w*|turn\w*|learn)\b"),
    ("opener", "your", r" wish is my command\b"),
    ("opener", "it's|it|always|what", r"(?: is)?(?: always| such)? (?:a )?(?:joy|pleasure|delight|treat|nice|lovely|wonderful|great) to (?:hear|see|help|meet|get|have|work|talk|be asked|be here|answer|receive|find)\b(?! you(?: again)?[.,;!])(?! you again)[^.?!\n]{0,50}?(?:question|learner|student|interest\w*|curious|curiosity|enthusias\w*|help|you|topic|like this|eager)\b"),
    ("opener", "this|that|it", r"(?: is|'s) (?:one of my favou?rite|a favou?rite|a topic (?:that|i)|something i (?:can|love|know))\b[^.?!\n]{0,40}?(?:topics?|subjects?|things?|questions?|help|talk|discuss|explain|old|dear)\b"),
    ("opener", "a|what", r"(?: (?:a|an))? (?:\w+ )?(?:topic|question|subject)(?: (?:that|which))? (?:never (?:gets|grows) old|close to my heart|dear to)\b"),
    ("opener", "i've", r" got you(?: covered)?\b(?=[^.?!\n]{0,20}[.!,]| covered)"),
    ("closer", "i'm|i|i'll", r"(?: am|'ll| will)? (?:always |just |only |be )*(?:a (?:message|click|question|text) away|around (?:if|for|when|whenever|should)|all ears|all yours|at hand|on hand|waiting (?:right )?here)\b"),
    ("closer", "my", r" (?:virtual )?(?:inbox|door|ears?|line|chat) (?:is|are) (?:always |still |ever )?(?:open|never closed)\b"),
    ("closer", "you", r" can (?:always |safely )?(?:count|rely|depend) on me\b"),
    ("closer", "just|do|please|simply", r" (?:shout|ask|say the word|holler|ping|give me a (?:shout|nudge|sign)|drop me a (?:line|message|note)|send me a (?:message|note)|(?:return|come back|reach out|get back)(?: to me)?) ?(?:if|when|whenever|should|any ?time|and i|at any time)\b"),
    ("closer", "give|drop|send", r" me a (?:shout|line|nudge|message|note|sign|buzz) (?:if|when|whenever|should|any ?time)\b"),
    ("closer", "tell", r" me (?:if|whether|when) (?:there(?:'s| is)|i can|you (?:want|need|would like)|something|anything) ?(?:to )?(?:more|anything|else|do|help|hear|know|is|further)?\b[^.?!\n]{0,40}?(?:more|help|else|further|anything|unclear|clear)\b"),
    ("closer", "i|wishing", r"(?: wish| do wish)? ?you (?:all the (?:best|luck)|(?:lots|plenty|every|the best|much|great|a lot) ?(?:of )?(?:success|luck|fun|joy)|the (?:very )?best)\b"),
    ("closer", "^all", r" the (?:very )?best\b(?=[.,!]| (?:with|on|for|and|to you))"),
    ("closer", "good|best", r" (?:luck|wishes) (?:with|in|for|on) (?:everything|all (?:you|your|that)|your (?:studies|journey|learning|endeavou?rs|future|path)|whatever)\b"),
    ("closer", "^happy|have|enjoy", r" (?:fun )?(?:learning|studying|exploring|coding|reading|calculating|your (?:studies|learning|journey))(?=\s*[.!,]| and\b)"),
    ("closer", "^keep|never|don't", r" (?:(?:ever )?stop )?(?:(?:learning|growing|asking|exploring|being|wondering|dreaming)(?:,? (?:keep )?(?:and )?)?)+(?: (?:curious|questions?))?(?=\s*[.!,])"),
    ("closer", "want|need|would|do|shall|should|can|may", r"(?: you| i)?(?: like| want| care| wish| need)?(?: me)?(?: to)? (?:know|hear|learn|explain|give|tell you|provide|go over|explore|discuss|help|say) (?:you )?(?:(?:some |any |a bit |even )?(?:more|further|something else|anything else|additional|with (?:something|anything))[^.?!\n]{0,50})\?"),
    ("closer", "was|were|is|does|did|do|has", r" (?:this|that|it|my|the|these)(?: (?:explanation|answer|reply|response|summary|information|all))? (?:helpful|what you (?:were looking|wanted|needed|had)|answer(?:ed)? your|help(?:ed)?(?: you)?(?=\?)|clear(?:ed)? (?:things|it|that|everything) up)[^.?!\n]{0,40}\?"),
    ("closer", "^hopefully", r",? (?:this|that|it|my|the|everything|all|you now|you have|i)\b[^.?!\n]{0,60}(?=[.!])"),
    ("closer", "i", r"(?: do)? (?:hope|trust|believe|am sure|am confident)(?: that)? (?:everything|all|you (?:now|have (?:a|learned|understood|found)|found|learned|understand|enjoyed|feel|got)|things|the above|the foregoing|my|we)\b[^.?!\n]{0,60}"),
    ("closer", "there|and|so", r",? (?:there )?(?:you (?:have it|go)|we (?:have it|go))(?=[.!,:]| now)"),
    ("closer", "i", r" look forward to (?:your|hearing|helping|our|seeing you|the next|answering|more)\b"),
    ("announcing", "here", r" (?:comes|goes|we go)(?=[.!,:]| the (?:answer|explanation|rest|solution|good|fun))"),
    ("announcing", "here's|here", r"(?: is| are)? (?:the thing|the deal|how (?:it|this|that|we|i)(?: \w+){0,4} (?:works|go about|tackle|do (?:it|this)|approach|explain)|what (?:you need|you should|i (?:can|will|mean)|we (?:need|will)|it (?:is|means))|(?:a|an|my|some|your|the) (?:\w+ ){0,2}(?:answer|explanation|overview|breakdown|rundown|information|details|response)(?: (?:of|for|to|that|about|you)\b)?)[^.?!\n]{0,40}(?=[.:!])"),
    ("announcing", "^moving|onwards|onward|turning|so|now", r",? (?:right |swiftly |quickly |then,? )?(?:along|on(?=,| to (?:the (?:next|answer|point|heart|question)|our next))|on(?:wards)? to (?:the (?:answer|question|main|point|heart|matter)|our next|your question))\b"),
    ("announcing", "^now|so|and|then", r",? (?:and )?(?:for the (?:part|answer|good|fun|interesting|main|moment|explanation|tricky|exciting|details?)|(?:we|let us|let's) (?:come|turn|move|go|get|proceed|shift|look) (?:on |over |back |our (?:attention|focus) )?to (?:the (?:\w+ )?(?:part|question|answer|point|matter|subject|topic|heart|core)|what|your|another|our next|something))\b"),
    ("announcing", "let's|let", r"(?: us)?,? (?:take (?:a (?:moment(?= to (?:look|explore|think|consider|understand))|step back|(?:(?:closer|good|quick|deeper) )?look(?= at (?:what (?:this|it|that)|how (?:this|it)|(?:this|it|that)\b(?! (?:graph|line|step|part))|the (?:topic|question|subject))|[.!]))|it (?:slowly|step by step|one|from the top)|this (?:one|step|slowly|apart))|set the (?:stage|scene)|get (?:right |straight )?(?:to (?:it|the (?:point|answer|heart|bottom))|into (?:it|this))|begin (?:at|from) (?:the|square)|start (?:at|from) (?:the (?:very )?(?:beginning|start|top)|square|scratch|zero)|find out(?: together)?(?=[.!])|go (?:through|over) (?:this|it|that|everything)|look (?:at|into) (?:this|it|that) (?:together|more|in|step|from|closely)|first (?:look|understand|see) (?:what|at|how) (?:this|it|we|the (?:question|task|topic)))\b"),
    ("announcing", "let|allow", r" me (?:to )?(?:lay (?:it|everything|this)|start (?:at|from|with (?:the|a)|by|off)|begin|put (?:it|this|that) (?:in|into|simply|another)|give you (?:a (?:bit|little|quick|brief|short|few)|the)|say a (?:few|couple)|first|just say|paint|set the|take you|tell you (?:a bit|more|what|all|everything|something|about)|show you (?:what i mean|how this)|make this|provide|share|offer you)\b[^.?!\n]{0,50}?(?=[.!:]|, (?:and|so|but|before|because|shall)\b)"),
    ("announcing", "below|under|beneath|after", r" this (?:line|sentence|paragraph),? (?:you(?:'ll| will| can) (?:find|see)|(?:there )?(?:stands?|comes?|follows?|is|are)|i(?:'ll| will| shall))\b"),
    ("announcing", "my", r" next (?:sentence|line|lines|paragraph|words|remark)\b"),
    ("announcing", "reason|point|example|answer|explanation|definition|formula|reasons|points|examples|steps", r" (?:is|are) (?:now )?about to (?:be \w+|come|follow)\b"),
    ("announcing", "^before", r" (?:we|i|going|getting|diving|moving|anything|answering|saying|turning|proceeding)\b[^.?!\n]{0,60}?\b(?:answer|begin|start|dive|go any|get (?:to|into|started|going)|say|anything else|details|question|further|matter|else|proceed|heart of)\b[^.?!\n]{0,20}?,(?![^.!\n]*\?)"),
    ("announcing", "first|firstly", r" things first\b"),
    ("announcing", "there's|there|we|we've", r"(?: is| are| have|'ve)?(?: got)? (?:a lot|much|so much|lots|plenty|quite a (?:bit|lot)|a few things|a couple of things|some things|a number of things|a lot of ground|one (?:more |other )?thing)(?: of \w+)? (?:to (?:cover|unpack|go over|get through|say|discuss|talk about|look at|mention)|(?:that )?i (?:want|would like|need|should|have)|here(?=[.,!]))\b"),
    ("announcing", "i'll|i|we'll|we", r"(?: will| shall| am going to| want to| would like to|'d like to|'ll)? (?:take (?:it|this|you|things) (?:slowly|step|one|through|bit)|keep (?:it|this) (?:short|brief|simple)|try (?:my best )?to (?:make|keep|be|put|explain|answer|shed|help|cover)|do my best|start (?:by|with the basics|from the)|begin (?:by|with the basics|from the)|explain (?:as i|everything|it all|this)|answer (?:your question|that|this|it) (?:now|step|below|as|in)|proceed to|go through (?:this|it|everything|each)(?: (?:one|each|in|slowly|now|below|step|bit|together|piece)\b)|cover (?:everything|the basics|all|the main))\b"),
    ("announcing", "this|the|my|what", r" (?:(?:following|next|above|below) )?(?:explanation|answer|reply|response|lines|paragraphs|follows|overview|section|text|few lines|comes next)(?: (?:here|below))? (?:will (?:cover|explain|show|be|help|attempt|try|walk|tell|take|shed|give|look)|is going to|is meant to|aims to|is (?:split|divided|structured)|are meant|attempt\w*|is intended)\b"),
    ("announcing", "what|everything", r" (?:i'm|i am|i'll|i will|you need|you should|follows|you have to)(?: (?:about|going))? (?:to (?:tell|say|show|explain|know)|know)\b(?=[^?]*[.!:])"),
    ("announcing", "with|having|now", r" (?:that|this|these|all (?:that|this)|got that|we have that)(?: \w+)? (?:out of the way|in mind|said|settled|cleared up|behind us|covered|done|in place)(?=,[^?\n]*(?:[.!:]|$))"),
    ("announcing", "buckle|strap", r" (?:up|in)(?=[,.!])"),
    ("thinking", "let", r" me (?:have|take) (?:a|another) (?:\w+ )?(?:think|look|moment|second|minute|go)\b"),
    ("thinking", "^give|just|one|hold|hang|wait|okay", r"(?: me)?(?:,? (?:a|an|one|just))* (?:sec|second|moment|minute|on)(?=[,.!…]| (?:to (?:think|check|work|go|look|see|find)|please|while|let|here|i (?:need|have|must|want)))"),
    ("thinking", "what|which|where|how", r" (?:was|were|is|did|do) (?:it|the \w+|that|i|we)(?: (?:put|call|have|go|say))?(?: (?:again|that again|from here))+(?=[,?.])"),
    ("thinking", "i'm|i|we're|am", r"(?: am|'m| was)? (?:just |still )?(?:going to |gonna )?(?:thinking|think|thinks?|muse|ponder\w*|turning (?:this|it) over|wondering) (?:out loud|aloud|this through|it through|about (?:how|what|where) (?:to|i)|in my head|as (?:i|we))\b"),
    ("thinking", "^ah|oh|hm|hmm|um|uh|er|erm|umm", r",? (?:yes|no|right|wait|i see|of course|there|now|so|i (?:know|remember|have|forgot|mixed|said)|hang|hold|let|okay|well|maybe|what|how|tricky|interesting|that)\b(?=[^?]*[.,!…?])"),
    ("thinking", "or|no|yes|wait|actually", r",? (?:(?:no|wait|actually|hold on|hang on|scratch that|rather|was it|is it|maybe not|sorry)(?=[,.?])[,.?]? ?){1,3}(?:(?:it|that|this|yes|no|let|i|the|make that)\b)"),
    ("thinking", "^where|how|so|hmm", r"(?:,? (?:how|where|to|do|does|should|shall|can|were|was)){1,3} (?:begin|start|we go from|i (?:begin|start|put|say|explain|go|even)|one (?:begin|start|put|say))(?: (?:from here|here|with|this|best|now))*(?=[.,?!…])"),
    ("padding", "as", r" (?:we all know|everyone knows|everybody knows|the saying goes|they say|is well known|is (?:so )?often the case|with (?:so many|most|all|many|everything)|you (?:can|may|might|will|could) (?:see|imagine|know|guess|have (?:noticed|guessed)|already)|one (?:might|may|can|would) (?:expect|imagine|say)|(?:i|we) (?:said|mentioned|noted|saw)(?: (?:before|above|earlier))?|mentioned|always|has been said)(?=,)"),
    ("padding", "it's|it|that", r"(?: is|'s) (?:no (?:secret|wonder|exaggeration|surprise)|(?:a )?(?:well[- ]known|widely (?:known|acknowledged|accepted)|truth universally|common knowledge|fair|safe|hard to overstate|clear for all|a fact))\b(?: (?:fact|to say|to assume))?(?= that|,)"),
    ("padding", "when|if", r" (?:you|we|one) (?:really |just |stop to |come to )?(?:think|thinks|look|looks|get|gets) (?:about (?:it|this)|at (?:it|things)|(?:right )?down to it)(?=,)"),
    ("padding", "^at", r" (?:its|the) (?:core|heart|very core|most basic|simplest|essence|end of it all)(?: of (?:it|this|the matter|things))?(?=,)"),
    ("padding", "in", r" (?:the (?:world (?:we live in|of today|today)|modern world|end(?=, (?:it|everything|we|what|all))|fast-paced|age of|real world, as)|our (?:modern|daily|everyday|ever[- ]changing|fast|day[- ]to[- ]day)[\w -]{0,20}(?:world|lives|life|society|age)|life as in|many (?:different )?(?:ways|areas|situations|fields|aspects)(?: of (?:our |daily )?(?:life|lives))?(?=[.!])|a nutshell(?=,))"),
    ("padding", "play|plays|played", r" (?:an?|such an?) (?:very |really |truly )?(?:important|vital|crucial|key|big|central|essential|huge|significant|major) (?:role|part)(?= in (?:our|many|the world|life|everyday|daily|society|so many|today|all|different|various)|[.!,])"),
    ("padding", "last|more|now", r" (?:but (?:by no means|certainly not|not) (?:the )?least|(?:more )?(?:relevant|important|than ever)(?: (?:today|now|than ever))+|important than ever|relevant than ever|than ever(?= before|[.,]))"),
    ("padding", "since|throughout|from|for|ever", r" (?:time immemorial|the (?:beginning|dawn) of (?:time|humanity|mankind|civili[sz]ation|history)|(?:all of )?(?:human )?history, (?:people|humans|humanity|mankind|we)|thousands of years, (?:people|humans)|centuries, (?:people|humans))\b"),
    ("padding", "the|its|their", r" (?:importance|significance|role|value|relevance|impact|power|role that (?:this|it) plays|role (?:this|it) plays)(?: of (?:this|it|that|these|such|all|the topic|the subject|\w+))?(?: (?:in|for|to) [\w ]{2,25}?)? (?:cannot|can not|can't|can hardly|should not|must not|could not) be (?:overstated|understated|underestimated|overestimated|stressed|emphasi[sz]ed|denied|ignored|exaggerated)\b"),
    ("padding", "there", r"(?:'s| is|'re| are) (?:no (?:denying|doubt|question|one right|getting around|escaping|two ways|shortage)|more (?:to (?:this|it|that) than)|always (?:more|a (?:lot|reason|way)|two sides|something)|(?:so )?much (?:more )?(?:to be said|that (?:can|could)|one (?:can|could))|(?:a (?:great deal|lot)|so much|lots|plenty) (?:that |more )*(?:one |we |i )?(?:can|could|might) (?:be )?sa(?:id|y)|(?:two|many|different) sides to (?:every|it|this)|pros and cons)\b"),
    ("padding", "it", r" (?:all )?(?:comes down to|boils down to|depends(?: on)? (?:how|what|where|who|, as)|all depends|is what it is|has (?:its|many|both)|takes all (?:kinds|sorts)|just so happens|may (?:seem|sound|look)|might (?:seem|sound|look)) ?(?:the (?:details|basics|fundamentals|bottom|same)|(?:you|one) look\w*|(?:pros|its|many|good)\b|complicated|simple|hard|difficult|daunting|confusing|tricky|strange|easy)?(?=[^.?!\n]{0,20}(?:[.!,]|, but|at first))(?<=[a-z])"),
    ("padding", "believe|make|mark|let|think", r" (?:it or not|that sink in|my words|no mistake about it|about (?:that|it) for a (?:second|moment|minute))\b"),
    ("padding", "to", r" (?:make|cut) a long story short|(?<=to) (?:sum (?:it all )?up|put it (?:simply|mildly|another way|briefly|in other words)|say the least|begin with, (?:let|it is|we)|be sure,)(?=,?)"),
    ("padding", "all|everything|generally|broadly|that", r" (?:things considered|in all|considered|(?:generally |broadly )?speaking|has (?:its|to start|a beginning|to begin|been said)|is connected|said and done|being the case)(?=,| (?:in|reasons?|place|somewhere|above|before)\b)"),
    ("hedge", "or", r" (?:thereabouts|something (?:like (?:that|it|this)|along (?:those|these) lines|similar|of (?:the|that) (?:sort|kind))|so(?:rt)? of)(?=[.,!])"),
    ("hedge", "in", r" (?:all (?:likelihood|probability)|some (?:sense|ways?|respects)|a (?:certain )?(?:sense|way|manner)(?: of speaking)?|certain respects)\b(?=,| (?:it|a|an|the|probably|perhaps|maybe)\b)"),
    ("hedge", "one|i|you|some|we", r"(?: (?:might|may|could|would|'d))+ (?:almost |even |perhaps |tend to |well |be (?:inclined|tempted) to |go so far as to |be forgiven for )+(?:say|think|believe|argue|call|feel|suppose|claim|lean)\w*\b"),
    ("hedge", "for", r" what it(?:'s| is) worth\b"),
    ("hedge", "i", r" (?:may|might|could) (?:well |very well )?be (?:mistaken|wrong|off)(?: here| about this| on this)?(?=[,.]| but)"),
    ("hedge", "to", r" (?:some|a certain|a (?:greater|lesser)|one) (?:or (?:another|other) )?(?:extent|degree)(?:,(?! (?:on|in|by|of|for|with)\b)| (?:and|perhaps|it|maybe|or (?:another|other))\b)"),
    ("hedge", "give", r" or take(?=[.,])"),
)  # fmt: skip

# Words of doubt: one or two qualify, more in one sentence leave nothing said.
DOUBT = frozenset(
    """might may could perhaps maybe possibly probably somewhat seems seem appears generally
    usually often arguably potentially relatively fairly supposedly presumably conceivably likely
    sometimes typically tends tend""".split()
)
DOUBTS = 4  # "It may often seem larger" is three and still a claim
# In these subjects the words are meant: a probability lesson must be able to say "might".
LITERAL_ORDER = lazy(
    r"\b(?:put|puts|arrange\w*|sort\w*|list\w*|place\w*|write|rank\w*|are|stay|keep|in the right) "
)
ANNOUNCE = frozenset("let let's i'll we'll here's will before".split())
RESTATE = (
    r"(?:so,? |okay,? |ok,? |right,? |it (?:sounds|looks|seems) like |i (?:see|understand|gather) (?:that )?)?"
    r"(?:you(?:'re| are|'d| have|'ve)?(?: would)?(?: like| want| wish| need| have| just| been| trying| keen| "
    r"curious)* (?:to )?(?:know|learn|ask|asking|asked|wondering|understand|find out|understanding|hear|be told|"
    r"looking|inquiring|interested|seeking|want)\b|you(?:'d| would) like (?:a|an|me|the|some|help)\b|you (?:want|need|are after) (?:a|an|me|the|some|help)\b|(?:your|the|this) (?:\w+ )?(?:question|query|request|task|interest|"
    r"problem|topic|subject|message)(?: here| at hand| that was put| that you (?:put|asked|raised))? (?:is|asks|concerns|was|wants|deals|relates)\b|the thing "
    r"you (?:want|ask)\w*|what you (?:want|need|are asking|asked|would like|wish)\b|we (?:want|need|are asked|have "
    r"been asked) to (?:know|find out|explain|answer)\b|in answer to your question|regarding your question|"
    r"with regard to your question)"
)
