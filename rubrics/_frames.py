"""Frames of the rubric `tone`: what blames, belittles or flatters without any stock phrase.

A frame is a pattern of roles: others who found it easy, an ability that is denied, work that
should have been done, a reader ranked above experts. `_tone_words.py` holds the set phrases.
"""

from rubrics._phrases import Row

_REST = r"[^.?!\n]{0,60}"
_GAP = r"(?:[\w'-]+,? ){0,4}?"
_THIS = r"(?:this|it|that|these|them|those|such (?:a )?[\w-]+s?)"
_STAGE = (
    r"(?:at (?:your|this|that) (?:age|level|stage|point)|by (?:now|this (?:stage|point|age|time)|then|(?:year|grade|form|age) \w+)|in (?:your|this) (?:position|year|class|course)|"
    r"(?:in|of) (?:year|grade|form) \w+|someone (?:at|in|of|who|with|preparing|applying|taking|your)|a (?:student|pupil|learner|person) (?:at|in|of|who|preparing|your)|"
    r"after (?:all (?:this|that|these|the)|so (?:many|much|long)|\w+ (?:weeks|lessons|months|years|terms|sessions))|anyone (?:who|at|in|with)|"
    r"preparing for|this late in|(?:a )?(?:university|college|secondary|high school|sixth[- ]form) (?:student|level|pupil)s?)"
)
_WIN = (
    r"(?:(?:had|has|have|found|find|finds) (?:absolutely |really )?(?:no|little|hardly any) (?:such )?(?:trouble|problems?|difficult(?:y|ies)|issues?)|(?:picks?|picked) (?:this|it|that) up|"
    r"in (?:his|her|their) (?:heads?|sleep)|the (?:very )?first time|without (?:any )?(?:help|fuss|trouble|asking|complaint|my help)|(?:moved|gone|went|move) on|handed in|"
    r"(?:far |long |already )?ahead of you|(?:weeks|months|years|ages|days) ago|within (?:a|one|the first|minutes|an) |in (?:a|one|two|five|ten) (?:minutes?|seconds?|lesson|go|try)|in no time|"
    r"work(?:s|ed)? (?:this|that|it) out|(?:gets?|got|grasp(?:s|ed)?|understands?|understood|manage[sd]?|sees?|saw|solved?|finished|finish|learn(?:s|ed|t)?|knows?|knew|do|does|did|can do|could do|remember(?:s|ed)?|master(?:s|ed)?|cope[sd]?|kept up|keeps? up)"
    r" (?:\w+ )?(?:this|it|that|these|those|all|them|with this)\b|right away|straight ?away|at once|immediately|"
    r"(?:finds?|found) (?:this|it|that|these|those) (?:quite |very |rather |perfectly |so )?(?:easy|simple|obvious|straightforward|clear)|better than you|faster than you|quicker than you)"
)
_POOR = (
    r"(?:poor|rubbish|nonsense|lazy|laziness|sloppy|careless|carelessness|pathetic|shameful|garbage|gibberish|drivel|a (?:mess|disgrace|joke|shambles|waste|disaster|crime|poor show)|embarrassing|ridiculous|absurd|"
    r"laughable|unacceptable|inexcusable|not good enough|beneath you|hopeless|disgraceful|lamentable|abysmal|feeble|childish|amateurish|basic stuff|kindergarten|below (?:par|standard)|"
    r"well below|far below|dreadful|woeful|unworthy|just (?:lazy|silly|careless|sad|embarrassing))"
)
_FAULT = (
    r"(?:wrong|misread\w*|missed|miss|ignor\w+|forgot\w*|fail\w*|mistakes?|errors?|blank|blunder\w*|contradict\w*|divid\w+ by zero|copied|copying|copy|no working|no units|nothing|"
    r"not (?:one|a single|even|reading|looking|thinking|listening)|without (?:reading|looking|thinking|opening|any|a single)|skipp\w+|guess\w*|zero marks|confus\w+|late|nonsense|backwards|mangl\w+|ruin\w*|butcher\w*)"
)
_MINDFUL = r"(?:read|listened|looked|studied|thought|opened|tried|worked|practi[sc]ed|paid|prepared|revised|bothered|cared|spent|put|done|started|followed|remembered|concentrated|written|checked|learned|learnt|attended|turned up|taken)"
_STRONG = (
    r"(?:amazing|incredible|brilliant|fantastic|phenomenal|extraordinary|outstanding|wonderful|superb|magnificent|spectacular|exceptional|marvell?ous|astonishing|stunning|remarkable|"
    r"fabulous|terrific|stellar|awesome|dazzling|sublime|breathtaking|flawless|masterful|unbelievable|magical|gorgeous|exquisite|glorious|profound|perfect|beautiful|inspired|genius|rare|uncommon|"
    r"first-rate|world-class|unparalleled|unrivalled|unmatched|formidable|prodigious|singular|luminous|radiant|elegant|priceless|true|real|natural|special|unusual|keen|razor-sharp)"
)
_GIFT = r"(?:gift|talent|mind|intellect|genius|brain|brilliance|insight|instincts?|intuition|intelligence|thinker|scholar|scientist|mathematician|writer|poet|artist|virtuoso|originality|imagination|ear|eye|flair|feel|depth|wisdom|soul|spirit|potential|visionary|historian|linguist|philosopher|programmer|student|pupil|learner|person|individual)s?"
_EXPERTS = r"(?:most|many|half|some|any|all|plenty of|a lot of|the average|your|my|our|a|every) (?:of (?:the|my|our|your) )?(?:[\w-]+ )?(?:adults?|professors?|lecturers?|teachers?|experts?|graduates?|academics?|scholars?|textbooks?|encyclop\w+|students?|papers?|people|researchers?|scientists?|engineers?|colleagues|historians?|tutors?|critics?|peers|doctors?|phds?|undergraduates?|philosophers?|mathematicians?)"
_BETTER = r"(?:better|more (?:\w+ly|clearly|insight|sense|depth|beautifully|elegant|intelligent|thoughtful|mature|original)|further|deeper|sharper|smarter|cleverer|brighter|finer|wiser|quicker|superior|beyond|keener)"

FRAMES: tuple[Row, ...] = (
    # Others had no trouble.
    ("harsh", "everyone|everybody|others|classmates|peers|sister|brother|cousin|friends|group|class|most|rest|neighbour|mates|colleagues|twin|ones|pupils",
     rf"(?: (?:people|students|pupils|of (?:the|my|your|our) [\w-]+(?: [\w-]+)?|children|learners|kids|else|in [\w' -]{{2,20}}?|here|beginners|of them|of average ability))*(?: (?:all|usually|just|simply|has|have|had|already|can|could|seems? to|managed? to|normally|generally|did|found|"
     rf"long|since|quite|easily|happily|quickly|never|each|always|somehow|still)){{0,3}} {_WIN}(?=[^?]*(?:[.!,;]|$)){_REST}"),
    ("harsh", "child|children|toddlers?|toddler|five-year-old|six-year-old|seven-year-old|ten-year-old|year-old|kids|pupils|beginners?|goldfish|hamster|parrot|grandmother|grader|graders|first-graders",
     r"(?: of \w+| in (?:primary|elementary|nursery|year \w+)[\w ]{0,10})?(?: (?:would|could|can|should)(?: have)?(?: (?:easily|surely|already|probably))?| (?:easily|already))? (?:know|knows|knew|do|does|get|gets|see|sees|remembered|remember|spotted|spot|solve|solves|solved|understands?|understood|done|"
     r"manages?|managed|answers?|answered|tell you|add|count) (?:this|it|that|the|how|better|what|these|such|more)\b[^.?!\n]{0,40}"),
    ("harsh", "much|far", r" (?:younger|smaller|lower) (?:child|children|pupils?|students?|learners?|kids?|classes|class|level)\b"),
    ("harsh", "compared|next", r" (?:to|with) (?:your (?:classmates|peers|friends|brother|sister|fellow \w+)|the (?:others|rest|other \w+)|everyone else|other (?:students|pupils))\b"),
    ("harsh", "last|only|slowest|weakest|worst|lowest", r" (?:one|person|student|pupil) (?:in (?:the|your|this|my) (?:class|group|course|school|year|room)|who (?:still|can't|cannot|doesn't|has not|hasn't|didn't|couldn't))\b" + _REST),
    ("harsh", "you're|you", r"(?: are)? (?:falling |lagging |far |well |way |so |still )*(?:behind (?:everyone|the (?:others|rest|class)|your (?:classmates|peers|class))|holding (?:everyone|the class|the others|us) (?:back|up))\b"),
    # Someone at that stage should know.
    ("harsh", "thought|expect|expected|expects|hope|hoped|assume|assumed|assumes|should|ought|shouldn't|think|supposed|believe",
     rf"\b(?:,? (?!not have to)[\w'-]+){{0,12}}? {_STAGE}(?=[^?]*(?:[.!,;]|$))(?! (?:first|or|you (?:will|can)|is|has passed)\b){_REST}"),
    ("harsh", "by|at|someone|student|pupil|anyone", r" (?:now|this (?:stage|point|age)|your (?:age|level|stage)|preparing for|(?:at|in|of) (?:your|this) [\w-]+|who (?:enrolled|signed up|wants to|claims|chose|hopes))[\w ,']{0,30}?(?: (?:should|ought to|would|could|might be expected|really|surely|hardly|can)\b)(?! (?:be able to help|take|help|find it hard))" + _REST),
    ("harsh", "pupil|student|anyone|anybody|person|those", r" who (?:had |has |have )?(?:actually |really |even |ever |bothered to |properly )*(?:opened|open|read|reads|did|does|listened|listens|paid|pays|attended|attends|studied|revised|studies|practised|prepared|looked|looks|bothers|thinks|can read|can count)\b[^.?!\n]{0,40}? (?:would(?! like)|will|knows?|should|could|can|hardly|understands?|sees?|gets?)\b" + _REST),
    ("harsh", "at", r" your age[,]? (?:i|we|my|most|other|everyone|people|children)\b" + _REST),
    ("harsh", "below|beneath|short", r" (?:of )?(?:what|the (?:standard|level)) (?:is|i|we|was|that|one|usually|expected)\b" + _REST),
    ("harsh", "expected|hoped|looking", rf" (?:for )?(?:a (?:little|bit|great deal|lot) )?(?:more|better)(?: [\w]+){{0,3}} (?:from|of) (?:you|someone|a)\b{_REST}"),
    # An ability denied; a lower aim proposed.
    ("harsh", "made|meant|cut|built|born|wired|suited|destined|designed", r"(?: out)? for (?:numbers|maths?|mathematics|science|languages|academic|this|thinking|school|university|physics|chemistry|study|college|learning|logic|algebra|music|it|that|these|such|higher|such)\b"),
    ("harsh", "your", r" (?:real |true )?(?:strengths?|talents?|gifts?|calling|future) (?:may |might |probably |clearly |surely |perhaps |do |does |must )*(?:lies?|is|are|be|lie) (?:elsewhere|somewhere else|not (?:in|here)|in (?:something|other))\b"),
    ("harsh", "not", r" (?:where|in|among) your (?:strengths?|talents?|gifts?|strong (?:suit|point))\b" + _REST),
    ("harsh", "isn't|not|hardly|never", r" (?:exactly |really |been |quite )?your (?:strong (?:suit|point)|strength|forte|favou?rite activity|thing|strongest|cup of tea)\b"),
    ("harsh", "for|from", r" (?:someone|a (?:student|pupil|person|learner|mind|brain|child)) (?:like you|such as you|of your (?:kind|sort|ability)|who finds? everything|with your (?:\w+ )?(?:marks|grades|record|ability|abilities|gifts|background))\b"),
    ("harsh", "nobody|no", r"(?: one)? (?:expects?|expected|is asking|would expect) (?:someone like |a \w+ like )?(?:you|miracles)\b" + _REST),
    ("harsh", "for", r" (?:you|a (?:weak|slow|poor|weaker|slower) (?:student|pupil|learner)),? (?:that|this|it)(?:'s| is| was) (?:already|quite|almost|not|something|an achievement)\b" + _REST),
    ("harsh", "weak|weaker|slow|slower|poor|dull|limited|stronger|brighter|smarter|cleverer|abler|quicker|clever|bright|gifted", r" (?:students?|pupils?|learners?|ones|minds?|heads?|classmates|people|children|kids)\b(?=[^.?!\n]*\b(?:you|your)\b)[^.?!\n]{0,40}"),
    ("harsh", "leave|leaving", rf" {_GAP}(?:to|for) (?:the |your )?(?:others|stronger|brighter|cleverer|smarter|better|people|those who|someone|clever|experts|real)\b{_REST}"),
    ("harsh", "with", r" (?:your|marks like|grades like|a (?:mark|grade|record|score|brain|memory) like) (?:yours|marks|grades|record|results|scores?|track record|abilities|ability)?\b,? ?(?:i|you|it|perhaps|a|that|university|medicine|this|there|one)\b" + _REST),
    ("harsh", "aim|set", r" (?:your sights )?(?:a (?:bit|little) )?(?:lower|for something (?:easier|simpler|less))\b"),
    ("harsh", "beyond|above|over", r" (?:you\b|your (?:level|head|ability|abilities|reach|capacit\w+|grasp|capabilit\w+)|someone like)(?=[^?]*(?:[.!,;]|$))(?! years)"),
    ("harsh", "kinder|gentler|safer|wiser|easier|better|fitter", r" (?:choice |option |fit |place |path )?(?:to|for|on) (?:you\b|someone like you|a (?:mind|head|student|person) like)(?=[^?]*(?:[.!,;]|$))"),
    ("harsh", "you|you'd|you'll", r"(?: might| may| will| would)?(?: actually| even| perhaps| finally| almost)* (?:be able to (?:understand|follow|grasp|manage)|have a chance of (?:following|understanding)|follow(?: it)? (?:this|for once)|stand a chance)(?=\s*[.!,]| (?:this time|for once))"),
    ("harsh", "never|not", r" going to (?:work|happen|be) (?:for you|for someone|out)?\b(?=[^.?!\n]*[.!,;])(?<=work)|(?<=not) (?:a|an) (?:math|maths|science|language|numbers|thinking|academic|book) (?:person|brain|mind|head)\b"),
    ("harsh", "don't|can't|doesn't|didn't|couldn't|cannot", r" (?:seem to )?(?:have|got) (?:what it takes|the (?:head|brain|brains|mind|gift|talent|ability|knack|patience) (?:for|to)|it in you)\b" + _REST),
    # Blame.
    ("harsh", "you", r"(?: really| clearly)? only have yourself\b" + _REST),
    ("harsh", "only|have|but", r" (?:yourself|you) to (?:thank|blame)\b" + _REST),
    ("harsh", "that's|this|that|it's|it|which", r"(?: is| was)?(?: all| entirely| completely| simply| purely| just)? (?:on you\b(?=[.!,])|your (?:own )?(?:doing|problem|responsibility|fault)|because you (?:didn't|did not|don't|never|refuse|were|haven't|weren't|are|can't|won't|left|always|only))\b" + _REST),
    ("harsh", "not|hardly|isn't|never", r" my (?:job|fault|problem|responsibility|concern|business|task)\b" + _REST),
    ("harsh", "if|had", rf" you(?:'d| had|'ve| have)? ?(?:only |actually |simply |just |ever |really |even |at least |perhaps |cared to |taken the time to |spent half )*{_MINDFUL}\b(?=[^.?!\n]*\b(?:would(?:n't)?|could(?:n't)?|might|you'd|we'd|wouldn't)(?: not| already| easily)? (?:have|know|need|be|see|understand|not|both|hardly)\b(?! (?:pi|the same|a)))(?<! you)(?<! you had)[^.?!\n]{{0,70}}"),
    ("harsh", "you", r" (?:could|might) (?:at least |perhaps |also |even |easily |simply |just )*have (?:at least |perhaps |also |even |simply |easily |just )*(?:bothered|read|looked|opened|checked|tried|thought|saved|spared|listened|started|asked|worked|studied|prepared|made (?:an|some|a little))\b[^.?!\n]{0,50}(?=[.!])"),
    ("harsh", "you've|you", r"(?: have| had)? (?:already )?(?:forgotten|ignored|wasted|neglected|disregarded|thrown away|lost)(?: (?:it|everything|all|what|my|that|this|the|half)\b)(?=[^.?!\n]*\b(?:already|again|told|said|gave|my|explained|yesterday|last|taught|we did)\b)[^.?!\n]{0,50}"),
    ("harsh", "you", r" (?:had|have had|'ve had) (?:all (?:week|day|term|year|lesson|morning|evening)|weeks|months|ample|(?:a whole|two|three|four|five|six|\d+|several|plenty of) (?:\w+ )?(?:time|minutes?|hours?|days?|weeks?|months?|years?|terms?|lessons?|chances?|tries|attempts|goes|warnings))\b[^.?!\n]{0,30}(?: (?:and|yet|but|to)\b)[^.?!\n]{0,50}"),
    ("harsh", "somebody|someone", r"(?: here)? (?:has|was|is|hasn't|wasn't|didn't|clearly)(?: been| not)? (?:daydream\w*|sleep\w*|asleep|not paying|paying|listening|skipping|skipped|do (?:the|their)|practis\w+|dozing|guessing|lazy|pay)\b" + _REST),
    ("harsh", "you", r" (?:weren't|were not|aren't|are not|never|didn't|haven't|don't) (?:really |even |actually )?(?:listening|listened|listen|paying|concentrating|trying|pay attention|working|thinking|bother\w*|follow\w* (?:me|what i)|put\w* in|lift\w* a)\b" + _REST),
    ("harsh", "you", r" (?:never|rarely|hardly ever|always) (?:bring|do|finish|prepare|revise|listen|hand|start|give|turn|leave|come|ask|rush|confuse|mix|forget|skip|expect|want|guess)\b(?=[^?]*[.!])(?! (?:more than|a|with the|by zero|the (?:sign|same|denominators?|exponents?|bases?)))" + _REST),
    ("harsh", "how|what", r" (?:do|did|have|were|are) you (?:do(?:ing)? )?(?:even )?(?:all (?:lesson|day|week|year|term|this time)|been doing)\b" + _REST),
    ("harsh", "don't|do", r"(?: not)? (?:come (?:to me|back|here|crying|running|whining|asking)|expect me|blame (?:me|the)|waste|bother|tell me (?:you|that|it|this)|give me (?:that|another|excuses|your)|play|pretend|make me|you dare|be (?:so )?(?:lazy|silly|stupid|ridiculous|dense|childish|such a))\b" + _REST),
    ("harsh", "excuse|excuses", r"(?: is| are)?(?: (?:getting|wearing|rather|a bit|very|old|thin|tired|again|after))* ?(?:old|thin|tired|tiresome|boring|won't|will not|do not|don't|interest|enough)\b" + _REST),
    ("harsh", "enough|no|spare", r" (?:more |with the |of the |of your |me (?:the|your) |of these )*(?:excuses?|whining|moaning|complaining|nonsense|guessing|games|sob stor\w+|drama)\b" + _REST),
    ("harsh", "spare", r" (?:me|us) (?:the|your|these) explanations?\b" + _REST),
    ("harsh", "if", r" (?:that|this) (?:is|was) (?:truly |really |honestly |all |the best )*(?:your best|your idea of|the best you|what you call|how you|all you|you can)\b" + _REST),
    ("harsh", "you|do", r"(?: seriously| honestly| really)?(?: you)?(?: really| seriously| honestly)? (?:call|calling) (?:that|this|it) (?:a|an|work|finished|reading|revision|studying|homework|thinking|effort|proof)\b" + _REST),
    # Impatience.
    ("harsh", "i|i'm|i've|we|we've|i'll", r"(?: have| had| am|'ve| do| will| shall)?(?: (?:not|already|just|really|now|certainly|clearly|honestly|also|literally|do|don't|won't|am))* (?:told|said|gave|given|showed|shown|explained|going to (?:hold your hand|repeat|explain|say|go)|intend to|intending to|repeat|hold your hand|gone (?:over|through)|went (?:over|through)|been through|covered|"
     r"explain|answered|do your|chew|spoon-?feed|babysit|sit here|keep (?:on )?(?:explaining|repeating|doing|answering|saying)|wrote|written|dealt with|discussed|did)\b(?=[^.?!\n]*\b(?:already|yesterday|(?:a|the) (?:third|fourth|fifth)|twice|(?:three|four|five|many|several|\d+) times|once more|forgotten|forget|hear|forever|for you|all day|monday|tuesday|wednesday|thursday|friday|weeks?|lesson|every|third|and here|homework for|like a|at length|patien\w+)\b)"
     r"(?=[^?]*[.!,;])[^.?!\n]{0,70}"),
    ("harsh", "third|fourth|fifth|second|hundredth|tenth|umpteenth|last|nth", r" time (?:you(?:'ve| have)?|that you|i(?:'ve| have| am|'m)?|we(?:'ve| have)?|now|today|this)\b(?=[^.?!\n]*\b(?:same|again|mix\w*|forg\w+|wrong|told|explain\w*|ask\w*|said|now|today|mistake|answer\w*|repeat\w*|this)\b)[^.?!\n]{0,50}"),
    ("harsh", "here", r" (?:we (?:are|go)|you are|i am) (?:yet )?again\b" + _REST),
    ("harsh", "again|still", r" (?:the same|this|with the|wrong|not|no)\b(?=[^?]*[.!])(?: (?:same |old |silly |blunder|mistake|error|question|excuse|idea|answer)[^.?!\n]{0,30}|(?<=still wrong)[^.?!\n]{0,40}|(?<=again wrong)[^.?!\n]{0,20})"),
    ("harsh", "^wrong|incorrect|no", r"(?: answer)?,? (?:yet )?(?:again|once more|as (?:usual|always|ever|expected)|obviously(?: not)?|of course not|still)\b" + _REST),
    ("harsh", "i'm|i|am|getting|is|my|you're", r"(?: am| are)?(?: (?:starting|beginning|getting|growing|now|rather|really|about|slowly|quickly|frankly|honestly|a (?:bit|little)|close|trying|wearing|running|to))* (?:lose|losing|losing|bored|tired of|weary|out of patience|patience (?:is|has|wears?|with)|impatient|annoyed|exasperated|despair(?:ing)?|give up on you|at my wits|at a loss|testing my|trying my|wearing me)"
     r"(?: (?:heart|patience|hope|my|with you|of (?:this|it|your|repeating|having|saying|explaining|telling)|faith|interest|at|end))*(?=[.!,;]| (?:here|with|now|at|by|that|in|thin|limits))[^.?!\n]{0,40}"),
    ("harsh", "why", r" (?:do|should|am|must|would|did) i (?:even |still |have to |need to |always )*(?:bother|keep|repeat|explain|explaining|trying|waste|say|tell|wasting|spell|help|answer)\b" + _REST),
    ("harsh", "don't|do|can't|cannot|could|fail|failed", r"(?: not)? (?:(?:know|see|understand|imagine|think|believe|to see|to understand|think of|for the life of me \w+) )(?:why|how|what)(?: on earth| exactly| is| could)? (?:i (?:bother|even|keep|try|should)|you (?:can|could|can't|cannot|don't|do not|are (?:so |still )?(?:stuck|confused|unable|asking)|still|keep|find|got|passed|managed|even|would|need|did)|(?:is |could be )?(?:so )?(?:unclear|hard|difficult|confusing|complicated))\b" + _REST),
    ("harsh", "how", r" (?:can|could|do|did) (?:you|anyone|anybody|someone|a (?:student|person)|one) (?:still |possibly |even |ever |not |really )+[\w]+" + _REST),
    ("harsh", "how", r" (?:you (?:ever |even |actually )?(?:got (?:this far|through|in|here|past)|passed|managed)\b|(?:hard|difficult|complicated) (?:can|could|is) (?:it|this|that)(?: possibly)?(?: really)? be|(?:can|could) (?:that|this|it) (?:still )?be (?:hard|unclear|so)|anyone)\b" + _REST),
    ("harsh", "why|how", r" (?:on earth )?(?:you|anyone|anybody|someone)\b[^.?!\n]{0,60}? (?:is|remains) (?:quite |utterly )?(?:beyond (?:me|comprehension|belief)|a (?:mystery|puzzle|riddle)|anyone's guess)\b" + _REST),
    ("harsh", "beats|escapes|baffles|astounds", r" (?:me|you|belief)\b(?= (?:how|why|that|still)|[.,!])[^.?!\n]{0,40}|(?<=escapes) (?:still |even )?you\b"),
    ("harsh", "is", r" (?:it|this|that) (?:really |honestly |truly )*(?:so|that|too much|too) (?:hard|difficult|much|complicated|demanding|to ask)\b(?=[^.\n]*\?)[^.?!\n]{0,60}"),
    ("harsh", "what|which", r"(?: part| bit| word| exactly| is there| precisely)+ (?:of|in|about|is|to|don't|do|not)\b[^.?!\n]{0,40}?\b(?:not understand|don't understand|didn't understand|unclear|so hard|hard to|too difficult|not get|don't get|did you not|do you not|confuses you|escaped you|to misunderstand)\b" + _REST),
    ("harsh", "it", r" (?:says|stands|is written|is stated|is printed|was|is) (?:so |all )?(?:right |plainly |clearly |quite |literally )*(?:there|in front of (?:you|your)|in plain (?:english|sight)|on the (?:very )?first (?:line|page)|black and white|under your nose|at the top)\b(?=[^?]*[.!,;]|[^.\n]{0,40}if you)" + _REST),
    ("harsh", "plain|simple|clear", r" (?:english(?=\s*(?:[.!]|, (?:so|and|you|i)))|enough for (?:you|anyone|someone|most|even)\b)" + _REST),
    ("harsh", "staring", r" (?:you|straight|right|back at)\b" + _REST),
    ("harsh", "in", r" front of your (?:eyes|nose|face)\b"),
    ("harsh", "if", r" you (?:cared?|can be bothered|could be bothered|had (?:any|the slightest)|ever (?:decide|start|bother|open)|bother(?:ed)?|(?:actually|really|ever|even) (?:want|wanted|cared?|plan|intend|read|listen|think|look|start|learn\w*))\b" + _REST),
    ("harsh", "there|nothing", r"(?: is|'s)?(?: really| absolutely)?(?: nothing)? (?:hard|difficult|complicated|mysterious|tricky|confusing|unclear) (?:here|about (?:it|this|that)|in (?:it|this|that)|to (?:understand|see))\b(?=[,.!] ?(?:so|and|you|i|just|even|really)?)[^.?!\n]{0,50}"),
    ("harsh", "hardly|barely|scarcely", r" (?:need|rocket|difficult|hard|a (?:difficult|hard|great|lot|high)|too much|my|worth|deserves?|counts?|what one|surprising|the work|an (?:answer|essay|effort))\b(?=[^.?!\n]*\b(?:you|your|ask|this|that|from|surprising|answer)\b)" + _REST),
    ("harsh", "shouldn't|should", r"(?: not)? (?:have to|need to|be necessary|be asking|need) (?:be told|explain|tell|remind|say|repeat|this|me|telling|to (?:be told|explain|tell|remind|say|repeat)|help with (?:this|that|something)|ask(?:ing)? (?:this|that|me))\b" + _REST),
    ("harsh", "why|must|do|shall|should", r" (?:must |do |should )?(?:i|we) (?:really |always |seriously |have to |need to |now )*(?:draw (?:you|it)|hold your|spell|remind you (?:again|every|of)|teach you to|start (?:again )?(?:from|with) (?:zero|scratch|the alphabet|counting)|use (?:smaller|crayons|simpler|pictures)|read it (?:to|for|out) )" + _REST),
    # Sarcasm: praise or thanks that meets a fault; a claim thrown back.
    ("harsh", "^lovely|brilliant|great|bravo|congratulations|impressive|wonderful|marvellous|splendid|fantastic|excellent|superb|thrilling|perfect|charming|amazing|fascinating|nice|sure|oh|ah|thanks|thank|well|good|remarkable|genius|fabulous|terrific",
     rf"(?: (?:you )?for|,|:)? (?:[^.?!\n]{{0,40}}?)?\b(?:you (?:have )?|you've |yes,? |just |of course|good,? |great,? |another |how |not |for |so |seven |ten |a |that |an |what |ignore )[^.?!\n]{{0,40}}?\b{_FAULT}\b(?=[^.?!\n]*\b(?:you|your|you've|another|not one|proving|zero|all|what)\b|[^.?!\n]*[.!])(?<![a-z] not wrong)(?<!went wrong)(?<!n't miss)(?<!n't ignore)(?<!to miss)(?<!nothing)[^.?!\n]{{0,50}}"),
    ("harsh", "how", r" (?:nice|kind|good|thoughtful|generous|brave|clever|convenient|original|refreshing|bold|touching|very) of you to\b[^.?!\n]{0,60}(?=[.!])(?<!help)"),
    ("harsh", "nice|good|kind", r" of you to (?:finally|join|show|turn up|bother|remember|at last|come|drop|make an)\b" + _REST),
    ("harsh", "i|we", r" (?:see|gather|notice|take it) (?:that )?(?:we|you|spelling|proofreading|reading|punctuation|grammar|checking|units|thinking|revision|the)(?: \w+)? (?:are|were|is|was|have|has|'ve|decided|prefer|chose) ?(?:inventing|making up|optional|decided|once|for other|given up|rewriting|still|not|taking|beneath|on holiday|again|too|abandoned|no longer|skipped|yet)\b" + _REST),
    ("harsh", "is|are", r" (?:for other people|considered optional|once more considered|optional now|apparently optional|too much (?:trouble|effort|work|to ask)|a foreign (?:word|concept|language) to you|beneath you)\b" + _REST),
    ("harsh", "if|unless", r" (?:thinking|reading|counting|spelling|effort|work|that|opening a book)(?: is|'s)(?: not)? (?:too (?:much|hard|difficult)|asking|beyond)\b" + _REST),
    ("harsh", "so|and|oh", r",? [\w' -]{3,50}, (?:did|was|were|is|are|do|does|has|had) (?:he|she|it|they)\b(?:, (?:fascinating|really|how|indeed|interesting)[^.?!\n]{0,15})?(?=[?.])"),
    ("harsh", "is|are|equals|makes", r" [\w' -]{1,20} (?:now|today|suddenly|these days),? (?:is|are|does|do) (?:it|they)\b"),
    ("harsh", "crayons|crayon", r"\b"),
    ("harsh", "let's|let", r"(?: us)? (?:hope|pray|pretend)\b[^.?!\n]{0,20}\byou(?:r|'re|'ll)?\b" + _REST),
    ("harsh", "do|please|just", r"(?: please)? let me know (?:when|once) you(?:'ve| have| are|'re)? (?:intend|decide|finally|start|actually|feel like|plan|are ready to (?:think|work|try|listen)|ready to (?:think|work|try|listen)|finished guessing|done guessing|opened|read|grown)\b" + _REST),
    ("harsh", "since|news", r" (?:when (?:is|are|do|does|did|has|have)|to me)\b[^.\n]{0,40}(?=[?.!])(?<=[a-z])"),
    ("harsh", "what|such", r"(?: a| an) (?:relief|triumph|shock|bold|creative|imaginative|novel|unique|interesting|fascinating|clever|original|curious|strange|remarkable) (?:way|idea|strategy|approach|theory|method|version|interpretation|surprise|reading) (?:to (?:lose|fail|avoid|waste|get|not)|of (?:losing|failing|avoiding|not|getting))\b" + _REST),
    ("harsh", "one|a|way", r" way (?:to|of) (?:los(?:e|ing)|fail(?:ing)?|avoid(?:ing)? (?:work|thinking)|guarantee\w*|wast(?:e|ing)|mak(?:e|ing) sure you (?:lose|fail))\b(?=[^?]*[.!])" + _REST),
    ("harsh", "even|my|any|a", r" (?:my |a |the |your )?(?:goldfish|hamster|parrot|cat|dog|grandmother|toaster|houseplant|potato|calculator|monkey|budgie|spell-?checker)\b(?=[^.?!\n]*\b(?:would|could|can|knows?|manages?|did|better|remember\w*)\b)" + _REST),
    ("harsh", "did|was|were", r" (?:the|your) (?:thinking|calculator|keyboard|dog|cat|book|textbook|page|pen|alphabet|eyes|brain)\b[^.?!\n]{0,50}(?=[?!])"),
    ("harsh", "it", r" takes (?:a (?:certain|special|rare|remarkable|particular|real)(?: kind of)?|some|real) (?:courage|talent|nerve|skill|confidence|gift|genius|boldness|imagination) to (?:miss|hand|get|make|write|contradict|ignore|fail|submit|forget|confuse|avoid|misread|say|claim|lose)\b" + _REST),
    ("harsh", "how", r" (?:delightful|wonderful|lovely|nice|charming|marvellous|impressive|remarkable|fascinating|clever|convenient|refreshing|touching) (?:that|of) (?:you|your)\b(?=[^?]*[.!])" + _REST),
    ("harsh", "one|i", r"(?: do| does| can only| really| have to| must)* wonders? (?:what|whether|why|how|if|where)\b(?=[^?]*[.!])(?=[^.?!\n]*\b(?:you|your|was|were|anyone|thought|this|could)\b)(?! (?:the|happens) )" + _REST),
    ("harsh", "small|simple|short|slow|easy|basic|little", r" enough for (?:you|even you|someone like you)\b" + _REST),
    # Direct.
    ("harsh", "this|that|that's|it's|it|work|answer|essay|attempt|paragraph|which", rf"(?: is| was|'s)?(?: (?:just|simply|really|frankly|honestly|utterly|complete|total|pure|sheer|very|quite|rather|such|plain|so|truly|a bit|extremely|still))* (?:{_POOR})(?=\s*(?:[.!,;:]|$| (?:and|work|from|for (?:someone|a|you)|of you|at|even)\b))(?<!not good enough for)"),
    ("harsh", "^nonsense|rubbish|pathetic|ridiculous|garbage|hopeless|poor|lazy|sloppy|careless|useless|appalling|dreadful|drivel|feeble|shameful", r"(?: (?:work|effort|answer|attempt|thinking|reading|essay|from start to finish|as (?:usual|always|ever)))?(?=\s*[.!,])"),
    ("harsh", "^try|work|think|listen|look|concentrate", r" (?:a (?:bit|little) )?(?:harder|properly|for once|this time|with your (?:brain|head))(?=\s*[.!,])[^.?!\n]{0,30}(?<!try this time)"),
    ("harsh", "read|look|listen|check|do|write", r"(?: (?:it|the (?:question|task|text|page|book|instructions)|me|what i (?:write|say|wrote)|to me))? (?:properly|for once|carefully for once|with your eyes open)(?: (?:this|next) time)?(?=\s*[.!,])"),
    ("harsh", "stop", r" (?:guessing|asking|making (?:up|things)|being|acting|messing|dreaming|daydreaming|fooling|relying|pretending|copying)\b(?=[^?]*[.!,;])" + _REST),
    ("harsh", "use|using|start", r" (?:using )?(?:your|that) (?:head|brain|common sense|eyes|grey matter)\b" + _REST),
    ("harsh", "worth|be", r" your (?:while|trouble) (?:for a change|for once)\b|(?<=be) (?:worth|nice|good|refreshing|wonderful|helpful) [\w ,']{0,30}(?:for a change|for once)\b"),
    ("harsh", "for", r" (?:once|a change)(?=\s*[.!,]| (?:in your|you|at least))(?=[^.?!\n]*)(?<=once)|(?<=for) a change(?=[.!])"),
    ("harsh", "at", r" least (?:try|attempt|pretend|look|read|bother|make an effort|you (?:tried|can|could|spelled|managed|got|wrote))\b(?=[^?]*[.!])" + _REST),
    ("harsh", "do", r" (?:try|make an effort|your own|pay|keep up|please try)(?: to)? ?(?:keep up|follow|pay attention|listen|concentrate|think|remember|work|homework|be (?:less|more)|read)?(?=\s*[.!,]| (?:this|next|for|before|what|the)\b)(?<=[a-z])(?<!do try)(?<!your own)[^.?!\n]{0,30}"),
    ("harsh", "you're|you", r"(?: are)?(?: (?:just|simply|really|so|such|clearly|obviously|being|still|very|not|frankly|honestly))* (?:a |an )?(?:bad|poor|weak|hopeless|terrible|lazy|slow|mediocre|disappointing|unprepared|difficult|impossible|ungrateful|below average|no good|not good|not (?:a )?(?:good|serious|real|trying(?! to)|listening|concentrating)) ?(?:student|pupil|learner|listener|reader|writer|in|at|with|enough|to)?(?=\s*[.!,]| (?:and|because|in|at|to|you|if|i)\b)(?<! not)"),
    ("harsh", "you|you've", r"(?: clearly| obviously| really| simply| still)? (?:have|got|had)(?: got)?(?: absolutely| clearly| obviously| still)? (?:no (?:idea(?! how (?:much|happy|glad))|clue|interest|discipline|excuse|respect|business)|not (?:the (?:faintest|slightest|first)|learned|understood|listened|read|done|a clue)|learned nothing|understood nothing)\b" + _REST),
    ("harsh", "you", r" (?:just |simply |only )?got (?:lucky|away with)\b" + _REST),
    ("harsh", "does|do|did", r"(?:n't| not) (?:know nothing|deserve|even (?:know|try|think|read|care)|want to (?:learn|work|think)|like to (?:think|work))\b(?=[^?]*[.!])" + _REST),
    ("harsh", "wasting|waste", r" (?:the |this |my |our |everyone's |everybody's |valuable |precious )*(?:lessons?|time|class|breath|energy)\b"),
    ("harsh", "your", r" (?:parents|mother|father|teacher|school|last (?:teacher|tutor))(?: \w+)? (?:should|clearly|obviously|must|taught you|would be|never|ought|will be)(?: \w+){0,2} (?:word|nothing|ashamed|despair|disappointed|embarrassed|talk|be (?:ashamed|despairing|disappointed|embarrassed)|taught you|patient|hours|properly|little|have)\b" + _REST),
    ("harsh", "isn't|not|hardly|n't", r" (?:saying much|much of an? \w+|exactly (?:hard|rocket|difficult|genius|work|reading)|difficult, (?:you know|is it)|worth my)\b" + _REST),
    ("harsh", "how", r" (?:can|could) you not\b" + _REST),
    ("harsh", "seriously|honestly|really", r"[,?] (?:that's|that is|this is|what|how|is that|again|you)\b(?=[^.\n]*[?!])[^.?!\n]{0,50}"),
    ("harsh", "basic|elementary|easy|simple|obvious|known", r"(?: (?:stuff|enough|thing|knowledge|question|task|sum)s?)?(?: (?:by|to) (?:all|every|everyone|any)\b|,? (?:and|so|but|yet) you (?:still )?(?:did not|didn't|cannot|can't|could not|couldn't|fail\w*|got it wrong|missed)\b)(?=[^?]*(?:[.!]|$))" + _REST),
    ("harsh", "^come|oh|for", r" (?:on|come on|goodness'? sake|heaven'?s sake|pity'?s sake|crying out loud)\b,?(?= (?:this|that|it|you|think|even|really|it's|use|how|we)\b|[.!,])(?<! on,)"),
    # Gushing.
    ("gushing", "himself|herself", r" (?:would|could|might) (?:have |be |been )*(?:envy|envious|weep|wept|proud|jealous|glad|bow|bowed|applaud|applauded|cheer|cheered|impressed|admire|admired|blush|happy|delighted)\b"),
    ("gushing", "rarely|seldom|never|hardly", r"(?<!who has never)(?<!who have never)(?<!who had never)(?: ever)?(?: (?:have|has|do|does|did|had|before|can))?(?: i| one| a tutor| we| anyone)? (?:meets?|met|see|sees|seen|encounters?|encountered|read|reads|come across|comes across|had|heard|known|witness(?:ed)?|finds?|found|been)\b(?=[^.?!\n]*\b(?:you|your|yours|such|so|as|this|quite|perfection|like)\b)[^.?!\n]{0,70}"),
    ("gushing", "doubt|don't|nobody|no", r"(?:(?<=doubt)| think| believe|(?<=nobody)| one)(?: that)?(?: (?:anyone|anybody|i|even \w+|has|could|else))* (?:has |have |could |ever )+(?:put|asked|said|explained|written|seen|have|thought|answered|done|solved|drawn)\b(?=[^.?!\n]*\b(?:you|your|yours|such|so|as|like|better|more)\b)[^.?!\n]{0,50}"),
    ("gushing", "few|only|hardly", r" (?:a |an |people|students|minds?|of us|adults|tutors?|learners|anyone|the )[^.?!\n]{0,40}?\b(?:could|would|can|notice[sd]?|think|thought|have|ask|see|put|ever|dare|possess|reach|stops?|wonders?|grasps?|spots?)\b(?=[^.?!\n]*\b(?:you|your|yours|such|this|that|it|so)\b)[^.?!\n]{0,60}(?<=[a-z])(?<!only a few)"),
    ("gushing", "puts|put|putting", rf" {_GAP}(?:to shame|in the shade|to the test of genius)\b"),
    ("gushing", "better|more|further|deeper|sharper|smarter|cleverer|brighter|finer|wiser|keener|quicker|ahead", rf"(?: [\w-]+){{0,3}} (?:than|of) (?:{_EXPERTS}|i (?:can|could|ever|do)|i'd|i would|the rest of us|ours|mine|anyone|anything)\b(?=[^?]*[.!]|$)[^.?!\n]{{0,50}}"),
    ("gushing", "most|best|finest|smartest|brightest|cleverest|cutest|loveliest|greatest|deepest|kindest|proudest|wisest", r"(?: [\w-]+){0,3} (?:(?:i have|i've|i|anyone has|anybody|you could|we|a tutor)(?: have| ever| had| known| could)* (?:ever )?(?:seen|read|met|heard|had|shown|known|come across|taught|received|encountered|asked)|anyone (?:has|could)|in (?:the (?:whole |entire )?(?:world|universe|class|school|room|history)|years|ages|history|any room)|on (?:earth|the planet)|of all time|student i)\b" + _REST),
    ("gushing", "i", r"(?:'ve| have|'m| am)? ?(?:could|want to|would|wish|will|have to|must|need to|can|stand up|love|adore|admire|confess|am|doubt|bow|learn\w*|find myself|stand|might|feel|get|got|cannot|can't|wish)[^.?!\n]{0,30}?\b(?:frame (?:this|that|it|your)|hang (?:it|this|that) on|cry(?= ?[.!])|all (?:day|evening|night)|(?:and )?applaud(?: you)?|never tire|half as (?:clever|good|smart)|goosebumps|chills|in the presence of|more from you than|deeply|stop smiling|get over (?:how|this|that)|get enough of|speechless|love, love|obsessed|your biggest fan|take a bow|bow to you|in awe|dance with joy|jump for joy|weep|tears|privileged|jealous|envious|envy|honou?red)\b" + _REST),
    ("gushing", "i'm|you're", r" (?:your biggest fan|obsessed with|so proud|in love with|in awe|simply the|too good for|unstoppable|on (?:fire|another level)|one in a (?:million|billion)|out of this world|going places|special\b|a (?:total|true|real|shining|bright|born|rare|absolute|pure) \w+)" + _REST),
    ("gushing", "goosebumps|chills|shivers|applause|ovation|speechless", r"\b(?=[^?]*(?:[.!,]|$))(?! (?:are|is|when cold|in the|happen|form|from cold))"),
    ("gushing", "jaw|breath|heart|mind|socks|hat", r" (?:just |literally |has |is |nearly |simply |have )*(?:dropped|hit the|away(?=[.!])|is (?:full|melting|singing|blown)|soars?|leaps?|melts?|skipped a beat|off to you)\b" + _REST),
    ("gushing", "hats|hat", r" (?:are )?off\b" + _REST),
    ("gushing", "blew|blown|blow|blows", r" (?:me|us|my|everyone|you|everybody) ?(?:mind|away)?\b" + _REST),
    ("gushing", "made|make|makes|making", r" (?:my|our) (?:whole |entire |very )?(?:day|week|month|year|evening|morning|heart|lesson)\b" + _REST),
    ("gushing", "deserve|deserves|deserved|earned|worthy", r"(?:,? [\w-]+){0,3} (?:medals?|troph\w+|award|prize|applause|ovation|gold stars?|standing|crown|nobel|framed|hung|museum|monument|stone|parade|oscar)\b(?=[^.?!\n]*(?:[.!,]|$))[^.?!\n]{0,30}"),
    ("gushing", "gold|ten|hundred|five|thousand|million", r"(?: gold| thousand| million)* (?:stars?|out of (?:ten|\d+|a hundred))(?=\s*(?:[.!,]|$| for you))"),
    ("gushing", "never", r" (?:cease|stop|fail)s? (?:to )?(?:amaze|impress|astonish|astound|surprise|delight|amazing|impressing|surprising)\b" + _REST),
    ("gushing", "nothing|no|limit|limits|sky|there", r"(?: that|(?<=there) (?:is )?(?:anything|nothing)|(?<=no) (?:limits?|end|telling)| to)? ?(?:you (?:can't|cannot|couldn't|could not)(?: do| achieve| learn| solve)?|to (?:what|how far) (?:you|a)|is (?:beyond you|the limit)|the limit)\b[^.?!\n]{0,40}"),
    ("gushing", "next", r" (?:great |little )?(?:albert |isaac |marie |ada |alan )?(?:einstein|newton|curie|darwin|mozart|shakespeare|turing|lovelace|gauss|euler|hawking|galileo|picasso|beethoven|austen|feynman|archimedes|noether|nobel|genius)\b" + _REST),
    ("gushing", "what|how", r" (?:would|could|did) (?:i|we|the world|this class) (?:ever )?do without (?:you|a|someone|minds)\b" + _REST),
    ("gushing", "lucky|privilege|honour|honor|blessing|blessed|privileged|gift|joy", r"(?: for me)?(?: (?:that|enough))? (?:to (?:have|teach|know|read|work|be asked|help|talk|meet|be (?:your|asked)|answer|everyone|the world|learn from|guide|call|watch|those|all|tutor)|you\b|it is to|someone who)" + _REST),
    ("gushing", "awaits|lies|future", r" (?:you\b|ahead of you|before you|belongs to you|is (?:bright|yours|limitless|golden))(?=[^?]*(?:[.!,]|$))" + _REST),
    ("gushing", "you|you've|you'll", rf"(?: (?:clearly|truly|really|must|obviously|certainly|already|simply|do|surely|just))*(?: have| possess| own| got| were blessed with| show| showed| display)? (?:a|an|the|such a|such an|such|real|true|one of the) (?:{_STRONG},? (?:and )?)+(?:[\w-]+ )?{_GIFT}(?=\s*(?:[.!,;]|$| (?:for|of|to|in|at|and|with|that|who|on)\b))"),
    ("gushing", "you", r" have (?:the|a) (?:soul|mind|heart|brain|eye|makings|instincts?|ear|spirit|hands) (?:of|for|like|and)(?: an?| the)? (?:true |great |real |born |future )*(?:poet|engineer|scientist|mathematician|artist|philosopher|genius|scholar|writer|historian|composer|detective|master|nobel|professor|novelist|linguist|greatness|great|no)\b" + _REST),
    ("gushing", "you", r" (?:make|made) (?:it|this|that|everything) (?:look|seem) (?:so )?(?:easy|effortless|simple)\b" + _REST),
    ("gushing", "you|you'd", r"(?:'d| could| should| will| would)? (?:be )?(?:could |should |will |would )?(?:teach(?:ing)? (?:this|the|my|our|a) (?:class|course|lesson|university)|write (?:the|a) (?:book|textbook)|win (?:a|the) (?:nobel|prize|medal)|hardly need (?:me|a tutor|any)|see further|be famous|go down in history|change the (?:world|course))\b" + _REST),
    ("gushing", "everything|every|all", r" (?:you (?:touch|write|do|say)|(?:line|word|sentence|sum|answer|thing|question)s? (?:you|of yours|that you)|that you (?:write|do))\b[^.?!\n]{0,20}?(?:is|are|turns?|shines?|sparkles?|glows?|sings?|brims?|proves?|shows)\b" + _REST),
    ("gushing", "people|someone|students|minds|souls|thinkers", r" (?:like|such as) you(?:rself)?\b(?=[^?.!\n]*\b(?:reason|hope|future|needs?|world|science|rare|special|make|keep|inspire|lucky|dream|wish|joy|pleasure)\b)" + _REST),
    ("gushing", "genius|brilliance|greatness|perfection|masterpiece|prodigy|artistry|virtuosity", r"\b(?=[^.?!\n]*\b(?:you|your|yours|you're)\b)(?! (?:of (?:the|a|an)|mean|is a|that|squared?|music))[^.?!\n]{0,40}"),
    ("gushing", "proud|prouder|proudest", r"(?:(?<=prouder)|(?<=proudest)| enough| i could| to (?:know|be|teach|call|tutor|have))\b(?=[^?]*(?:[.!,]|$))(?! of the)" + _REST),
    ("gushing", "i've|i", r"(?: have)? (?:always |just |immediately )?(?:knew|could tell|can tell|could see)(?: (?:at once|right away|immediately|from|straight))*[^.?!\n]{0,40}?\byou(?:'re| are| were|'d)(?: (?:not|so|truly|really|just))* (?:special|an? ordinary|ordinary|gifted|going to be|born|destined|one of|different|extraordinary|brilliant|a \w+)\b" + _REST),
    ("gushing", "changed|changes", r" (?:how|the way|my (?:life|view)) (?:i (?:see|think|look|teach)|of|on)\b(?=[^?]*[.!])" + _REST),
    ("gushing", "belongs|belong|hang|framed", r" (?:in|on) (?:a|the|every|my) (?:museum|gallery|textbook|wall|hall of fame|journal|louvre|archive|encyclop\w+)\b" + _REST),
    ("gushing", "most|many|few", r" (?:\w+ists|writers|poets|engineers|scholars|professors|authors|composers|lawyers|doctors|adults|philosophers|mathematicians|programmers|experts) (?:\w+ )?(?:never|could|can|would|will|lack|dream|wish|only)\b(?=[^?]*[.!])" + _REST),
    ("gushing", "love|loved|adore|adored", r",? (?:love|adore)\b" + _REST),
    ("gushing", "shines|glows|brims|sparkles|radiates|overflows|bursts|bursting|dripping", r" (?:with|from) (?:pure |sheer |so much |your |such )?(?:intelligence|brilliance|talent|genius|insight|wisdom|wit|creativity|originality|cleverness)\b"),
    ("gushing", "^wow|oh", r"(?:,? (?:just |oh )?(?:wow|my))+(?=[,.! ])|(?<=wow)[,!.]? (?:i|you|what|that|this|your)\b[^.?!\n]{0,40}"),
    ("gushing", "take|let", r" (?:a|us) ?(?:moment|bow|second|minute)? ?(?:to )?(?:admire|appreciate|celebrate|applaud|praise|savou?r|marvel|bow)\b(?=[^.?!\n]*\b(?:you|your|that|this|clever|how)\b)(?! (?:the (?:painting|picture|view))\b)" + _REST),
    ("gushing", "thinker|thoughtful|brilliant|wise|beautiful|precious|rare|remarkable|curious|lovely|deep|great", r" (?:\w+ )?(?:soul|mind|thinker|spirit|brain)(?= (?:you|of yours|like yours)|(?:[.!,]|$))(?=[^.?!\n]*|$)"),
    ("gushing", "very|so|really|truly|most", r"(?:,? (?:very|so|really|truly))* (?:intelligent|smart|clever|gifted|talented|brilliant|bright|wise|insightful|special|perceptive)(?= (?:and|of you|student|person|mind|question|answer|you)|[.!,])(?=[^.?!\n]*)(?<!most intelligent)"),
)  # fmt: skip
