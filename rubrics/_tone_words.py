"""Words and phrases of the rubric `tone`: slang, harsh, gushing."""

import re

from rubrics._lazy import lazy
from rubrics._phrases import Row

_CLOSE = r"(?=\s*[,.!?;:…)]|\s*$)"
_INTENSE = (
    r"(?:(?:so|such|really|truly|absolutely|simply|just|quite|incredibly|very|utterly|totally|the most|most|a|an|"
    r"one of the most|honestly|literally) ){0,3}"
)
_STRONG = (
    r"(?:amazing|incredible|brilliant|fantastic|phenomenal|extraordinary|outstanding|wonderful|superb|magnificent|"
    r"spectacular|genius|exceptional|marvell?ous|astonishing|stunning|remarkable|fabulous|terrific|stellar|awesome|"
    r"dazzling|sublime|breathtaking|mind-blowing|flawless|masterful|sensational|unbelievable|magical|gorgeous|"
    r"mesmeri[sz]ing|inspiring|impeccable|glorious|miraculous|profound)"
)
_WORK = (
    r"(?:questions?|observations?|ideas?|thoughts?|thinking|minds?|answers?|work|effort|job|start|insights?|students?|"
    r"attempt|try|progress|essay|solution|reasoning|point|going|stuff|curiosity|talent|brain|approach|"
    r"understanding|intuition|achievement|piece|writer|thinker|learner|mathematician|scientist|person|"
    r"intellect|choice|goal|paragraph|poem|sentence|explanation|pupil)"
)
_LAZY = (
    r"(?:stupid|dumb|lazy|slow|careless|hopeless|useless|clueless|ignorant|sloppy|pathetic|dense|thick|foolish|"
    r"embarrassing|ridiculous|a disgrace|a failure|a lost cause|an? idiot|an? fool|an? moron|incapable|childish|"
    r"not (?:very |particularly |that |all that |exactly |really )?(?:smart|bright|clever|intelligent|gifted|"
    r"talented|capable|cut out|made for|suited|college material)|no einstein|wasting|behind everyone|the only one|"
    r"beyond help)"
)
_POOR = (
    r"(?:stupid|dumb|silly|ridiculous|foolish|lazy|sloppy|careless|pathetic|laughable|embarrassing|childish|terrible|"
    r"awful|dreadful|absurd|idiotic|nonsensical|shameful|appalling|inexcusable|lame|disgraceful|hopeless|"
    r"mindless|brainless|half-hearted|feeble|shoddy)"
)
_DEED = r"(?:questions?|mistakes?|answers?|work|attempts?|errors?|effort|excuses?|essay|try|guess|idea|thing to say|"
_DEED += r"thinking|homework|reasoning|handwriting|slip|solution|paragraph)"
_SELF = r"(?: (?:in|at) (?:your|this|the) (?:class|grade|year|level|age|group|school)| your age| else| (?:at|of) your (?:age|level))"
_OUTDO = (
    r"(?:(?:already|has|have|had|can|could|seems?|to|find|finds|found|do|does|did|would|got|are|is|never|usually|normally|just|"
    r"simply|all|managed?|who|solve[sd]?|learned|long|since) )*(?:knows?|known|(?:gets?|got) (?:it|this|that|these)|understands?|understood|no (?:trouble|problem|"
    r"difficulty)|finished|manage[sd]?|master(?:s|ed)?|solve[sd]?|(?:(?:this|it|these|that) )?(?:(?:very|quite|perfectly|rather|so|"
    r"pretty|completely) )?(?:easy|simple|obvious|straightforward|trivial)|moved on|(?:far )?ahead|years ago|in (?:minutes|seconds)|"
    r"ask (?:such|this)|need (?:this|that)|had to ask|better|faster|quicker)\b[^.?!\n]{0,40}"
)

PHRASES: tuple[Row, ...] = (
    # Slang and over-familiarity.
    ("slang", "gonna|wanna|gotta|kinda|sorta|dunno|lemme|gimme|ain't|y'all|yall|bro|bruh|dude|dudes|lol|lmao|omg|wtf|"
     "tbh|idk|ngl|rofl|yup|yep|nah|yeah|yea|plz|pls|thx|ur|lowkey|highkey|legit|cringe|bestie|besties|xoxo|"
     "woohoo|woot|yay|yikes|hella|chillax|gotcha|whatcha|betcha|outta|coulda|shoulda|woulda|'em|homie|fam|kiddo|"
     "awesomesauce|peeps|wassup|howdy|heya|hiya|whoa|dang|crap|damn|freaking|frickin|noob|newbie|btw|imo|imho|"
     "smh|goated|bussin|rizz|sksksk|nope|oof|meh|duh|congrats|prof|cuz|coz|ya|aight|finna|innit|deffo|tho|gurl", r"\b(?!-)"),
    ("slang", "hey|hi|hello|yo|ok|okay|alright|right|sure|thanks|sorry|listen|look|relax|easy|welcome|yes|no|cheers|"
     "morning|worries|one|job|done|up|it|that|there|you|on|now|go|work|this|again|luck",
     r",? (?:(?<=, )|(?<=hey )|(?<=hi )|(?<=hello )|(?<=yo )|(?<=thanks )|(?<=there )|(?<=sorry ))(?:my )?(?:mate|"
     r"buddy|pal|champ|friend|sweetie|honey|hun|boss|chief|legend|rockstar|superstar|guys|folks|man|girl|sis|"
     r"sunshine|darling|dear|sport|kid|amigo|tiger|smarty|genius|my dear)" + _CLOSE),
    ("slang", "hey", r" (?:there|you)(?=\s*[,!.])"),
    ("slang", "yo", r"(?=\s*[,!.])"),
    ("slang", "no", r" (?:biggie|sweat|prob|probs|brainer)\b"),
    ("slang", "no-brainer", r"\b"),
    ("slang", "easy", r"[ -]peasy\b"),
    ("slang", "easy-peasy", r"\b"),
    ("slang", "is|it's|that's|be|was|are|totally|just", r"(?: just| basically| totally| really)? a (?:piece of cake|"
     r"walk in the park|breeze|cinch|doddle|no-brainer|snap)\b(?! is)"),
    ("slang", "you've|you", r"(?: have)? (?:totally |so )?got this\b" + _CLOSE),
    ("slang", "crush|crushed|crushing|nail|nailed|nailing|smash|smashed|smashing|killed|killing|slay|slayed|slaying|"
     "rocked|rocking|aced|bossed|owned", r" (?:it|this|that|these)\b" + _CLOSE),
    ("slang", "crush|nail|smash|rock|own|slay", r" (?:this|that|your|the) (?:test|exam|quiz|essay|class|problem|"
     r"homework|paper|final|midterm|assignment)s?\b"),
    ("slang", "super", r" (?:easy|cool|simple|important|close|helpful|fun|smart|proud|useful|interesting|excited|"
     r"happy|quick|hard|tricky|clear|handy|common|glad|weird|basic|annoying|boring|chill|hot|big|duper)\b"),
    ("slang", "totally", r" (?:get|awesome|cool|fine|ok|okay|rock|crush|nail|normal|understand|valid|doable|hear|"
     r"feel|agree|easy|true|right)\w*"),
    ("slang", "how|that's|that|pretty|so|super|it's|really", r"(?: is)?(?: so| pretty| really| super)? cool\b(?= is| "
     r"that|,? (?:huh|right|isn't)|[.!,?])(?! that (?:it|they|the))"),
    ("slang", "^cool|sweet|neat|dope|awesome", r"(?: stuff| beans)?(?=\s*[!,])"),
    ("slang", "^nice", r" (?:stuff|beans)(?=\s*[!,])"),
    ("slang", "cool", r" (?:beans|stuff|trick|thing is|kids|math|fact|right)\b"),
    ("slang", "hit|ping|shoot", r" me (?:up|back|with|a (?:message|question|line))\b"),
    ("slang", "what's|whats|sup", r"(?:(?<=s) (?:up|poppin\w*|good|cooking|cookin)|(?<=sup))(?=\s*[,?!.])"),
    ("slang", "my|for", r" (?:(?<=my )bad|(?<=for )real(?:sies)?)(?=\s*[,.!?])"),
    ("slang", "big", r" (?:yikes|oof|brain (?:move|time|energy)|mood)\b"),
    ("slang", "no", r" cap(?=\s*[.!?]|$)"),
    ("slang", "fire|ask", r" away(?=\s*[!.])"),
    ("slang", "chill|vibing|vibe|vibes|vibin", r"(?:(?<=chill)(?= out\b|\s*[,.!]? (?:we|it's|man|bro))|(?<=vibe)|"
     r"(?<=vibes)|(?<=vibing)|(?<=vibin))"),
    ("slang", "is|was|that's|it's|so|totally|pretty", r"(?: so| totally| pretty| kinda)? (?:lit|dope|sus|"
     r"the goat|gnarly|rad|wack|whack|janky|sketchy|bonkers)(?=\s*[,.!?]| tbh)"),
    ("slang", "sucks|suck", r"(?=\s*[,.!?])| (?:at (?:math|maths|this|it|school)|big time)\b"),
    ("slang", "screw|screwed|mess|messed|goof|goofed|freak|freaked|bomb|bombed|flunked",
     r" (?:(?:up|out)\b|(?:that|this|the|your) (?:test|exam|quiz)\b)"),
    ("slang", "psyched|stoked|pumped|bummed", r" (?:to|for|that|about|out)\b(?! (?:a|an|of|through|into))"),
    ("slang", "can|do|are|thank|did|r|need|see|for|tell|help|got|miss|love", r" (?:u|ya)(?=[ ,.?!]|$)(?! (?:=|is |and v))"),
    ("slang", "u", r" (?:r|are|need|can|know|should|gotta|wanna|got|want|do|have|just)\b(?! (?:the initial|equal))"),
    ("slang", "stuff", r"(?: like that)(?=[ ,.])| and (?:things|all)\b"),
    ("slang", "bunch", r" of stuff\b"),
    ("slang", "trust", r" me(?=[,!.])(?:, (?:bro|it's))?"),
    ("slang", "between", r" you and me,"),
    ("slang", "just", r" between us,"),
    ("slang", "our", r" little secret\b"),
    ("slang", "love", r" (?:ya|you)(?=\s*[,.!]| (?:so|lots))"),
    ("slang", "i|i've", r"(?: have)?(?: really| so)? missed (?:you|ya|our (?:chats|talks|little))\b"),
    ("slang", "best", r" (?:friends?|buddies|pals) (?:now|forever|already)\b"),
    ("slang", "hugs|kisses|muah|mwah", _CLOSE),
    ("slang", "my", r" (?:friend|dear|sweet|darling|love)(?=\s*[,!.?])"),
    ("slang", "spill", r" the (?:tea|beans)\b"),
    ("slang", "tell", r" me (?:all about|everything about) your (?:crush|weekend|love|boyfriend|girlfriend|date)\b"),
    ("slang", "ton|tons|loads|heaps|zillion|gazillion|oodles", r" of (?:fun|stuff|cool)\b"),
    ("slang", "kick|kicks|bust|busting|work|working", r"(?:ing)? (?:your|some|its|butt|my)? ?(?:butts?|ass|tail)\b"),
    ("slang", "hang", r" (?:tight|loose|in there|with me)\b"),
    ("slang", "piece", r" of cake(?=\s*[!.]| once)"),
    # Harsh: blame, sarcasm, impatience, comparison, belittling.
    ("harsh", "you're|you|you've", rf"(?: are| have| must be| have to be| seem)?(?: been)?(?: (?:so|just|being|really|"
     rf"either|simply|too|obviously|clearly|a bit|rather|such|very|always))* {_LAZY}\b(?! (?:down|not))"),
    ("harsh", "your|this|that|such|what|another|these|those", rf"(?: is| was)?(?: yet another| another| such| just)?"
     rf"(?: an?)?(?: truly| really| very| rather)? {_POOR} {_DEED}\b"),
    ("harsh", "your", rf" {_DEED} (?:is|was|are|looks|seems|sounds)(?: just| simply| frankly| honestly| really| truly|"
     rf" quite| rather| completely| utterly| a| an)* (?:{_POOR}|disappoint\w*|useless|worthless|garbage|rubbish|"
     rf"trash|a (?:mess|joke|disaster|waste)|not good enough|beneath|insulting|an insult|weak at best|lazy)\b"),
    ("harsh", "i've|i|we|we've", r"(?: have| had)? (?:already|just) (?:told|explained|said|shown|covered|answered|gone "
     r"over|been (?:over|through)|went over|repeated|given you)(?: (?:you|this|that|it|to you|twice|\w+ times))+\b"),
    ("harsh", "how", r" many (?:more )?times (?:do|must|have|did|will|should|shall|am) (?:i|we|you)\b[^.?!\n]{0,60}"),
    ("harsh", "as|like", r" i(?:'ve| have)? (?:already|repeatedly|just) (?:said|told|explained|mentioned|pointed)\b"),
    ("harsh", "for", r" the (?:third|fourth|fifth|tenth|last|hundredth|umpteenth|thousandth) time(?=[,.!:])"),
    ("harsh", "were|are|did|do|have|can|could", r" you (?:even|actually|really|ever|not even|at all) (?:bother\w*|"
     r"listening|reading|trying|paying|read|tried|try|look|looked|study|studied|think|thinking|open|opened|listen|"
     r"know how|understand what|know what)\b[^.?!\n]{0,50}"),
    ("harsh", "pay|paid", r" (?:more )?attention(?: for once| (?:this|next) time| (?:in|during) (?:class|lessons)| "
     r"when (?:i|your teacher)| instead)\b"),
    ("harsh", "^wake|hurry|stop|quit", r" (?:up(?=[,.!])|wasting|guessing|whining|complaining|moaning|making excuses|being "
     r"\w+|asking|pretending|bothering|cheating)\b(?! (?:when|as soon|the))"),
    ("harsh", "stop", r" (?:wasting|whining|complaining|making excuses|pretending|bothering)\b"),
    ("harsh", "waste|wasting|wasted|wastes", r"(?: of)? (?:my|our|everyone's|both our|your teacher's) time\b"),
    ("harsh", "i|i'm|we", r"(?: am)? (?:do not|don't|haven't|cannot|can't|not)(?: got| have)? (?:all day|time for "
     r"(?:this|that|such)|going to (?:repeat|explain (?:this|it) again|say (?:this|it) again)|keep (?:repeating|"
     r"explaining|doing)|be bothered)[^.?!\n]{0,30}"),
    ("harsh", "do|must|should", r" i (?:really |honestly )?(?:have to|need to|must|explain|spell)? ?(?:explain|spell|"
     r"repeat|say) (?:this|it|that|everything|myself)[^.?!\n]{0,40}"),
    ("harsh", "spell", r" (?:it|this|that|everything) out for you\b"),
    ("harsh", "if|had", r" you(?:'d| had)?(?: only| just| simply| actually| ever)? (?:bothered|listened|paid|studied|"
     r"paid attention|been (?:listening|paying|more careful)|made (?:any|an|the slightest) effort|taken the "
     r"trouble|opened the|put in)\b[^.?!\n]{0,60}"),
    ("harsh", "had|if", r" you(?: had)?(?: only| just| simply| actually) (?:read|looked|thought|tried)\b[^.?!\n]{0,50}"),
    ("harsh", "you|student|anyone|someone|pupil", r" (?:\w+ ){0,5}?(?:should|ought to|would|could|might|must)(?: really| "
     r"at least| by now| normally| already| surely| all| easily| reasonably)*(?: have)? (?:already |long ago )?(?:know|"
     r"known|mastered|learn(?:ed|t)|noticed|listened|studied|been able|paid attention|been past|picked|grasped|"
     r"got(?:ten)?|absorbed|outgrown|remembered|be past|be able)\b[^.?!\n]{0,60}?(?:by now|already|years ago|long ago|"
     r"last (?:year|term|week)|at (?:your|this) (?:age|stage|level|point)|in (?:primary|elementary|middle) school|"
     r"before (?:now|asking|coming)|at your)"),
    ("harsh", "even|any|a", r"(?: an?)? (?:child|toddler|first[- ]?grader|five-year-old|six-year-old|ten-year-old|baby|"
     r"monkey|beginner|kid|primary school pupil|kindergart\w+|infant)s? (?:of \w+ )?(?:could|can|knows?|would(?! not)|"
     r"understands?|gets?|sees?|solves?)\b(?! not\b|n't)[^.?!\n]{0,50}"),
    ("harsh", "even", r" you (?:can|could|should|might|will|ought)\b"),
    ("harsh", "your", rf"(?: \w+)? (?:classmates|peers|friends|brother|sister|cousin|class|fellow \w+|neighbou?r)(?: \w+)?"
     rf" {_OUTDO}"),
    ("harsh", "everyone|everybody|others|students|pupils|people|children|kids|learners|anyone", rf"{_SELF}(?: \w+)? {_OUTDO}"),
    ("harsh", "everyone|everybody", rf" (?:has |had )?(?:already |long since )+{_OUTDO}"),
    ("harsh", "unlike", r" (?:you|your (?:classmates|friends|peers|brother|sister)|the (?:others|other students|rest))\b"),
    ("harsh", "it's|it|this|that's|that", r"(?: is)?(?: really| hardly| honestly| not exactly| surely)?(?: not)? (?:"
     r"rocket science|brain surgery|child's play|(?:really )?not (?:that|so) (?:hard|difficult|complicated)(?! to)|kindergarten "
     r"stuff|painfully obvious|blindingly obvious|common sense, really|embarrassing)\b"),
    ("harsh", "you", r" (?:clearly|obviously|evidently|plainly|apparently|simply|just|really|still|honestly|once again|"
     r"again) (?:did not|didn't|do not|don't|have not|haven't|cannot|can't|were not|weren't|are not|aren't|failed|refuse|"
     r"never|ignored|were(?:n't)? (?:listening|asleep)|guessed|lack|can not|skipped|could not|couldn't|forgot) ?(?:even |"
     r"bother\w* |been |to )*(?:care|bother\w*|read|listen\w*|study|studied|try|tried|think|understand|pay\w*|grasp|"
     r"get|put|the|learn\w*|know|prepare\w*|do|how|anything|a single|everything|effort|my|this|it)\b[^.?!\n]{0,40}"),
    ("harsh", "clearly|obviously|evidently|apparently|plainly", r",? you(?:'ve| have|'re| are)? (?:did not|didn't|do not|"
     r"don't|haven't|have not|cannot|can't|weren't|were not|never|not|failed|ignored|guessed|learn(?:ed|t) nothing)\b"
     r"[^.?!\n]{0,50}"),
    ("harsh", "you", r" (?:always|never|constantly|only ever) (?:forget|listen|learn|pay|try|read|make the same|get it|"
     r"get this|complain|do the|do your|check|think|bother|mess)\b[^.?!\n]{0,40}"),
    ("harsh", "you", r" (?:still )?(?:can't|cannot|couldn't|don't|do not|could not) even\b[^.?!\n]{0,50}"),
    ("harsh", "what", r"(?:'s| is| on earth is| exactly is)? (?:wrong with you|(?:on earth )?were you thinking|is so "
     r"(?:hard|difficult) (?:about|to))\b"),
    ("harsh", "what's|why", r" (?:wrong with you|so (?:hard|difficult) (?:about|to)|(?:can't|don't|won't|can not) you "
     r"(?:just|ever|simply|get|understand|listen|see)|is (?:this|it) so (?:hard|difficult) for you|do you (?:never|"
     r"always|keep|insist|even bother)|are you (?:even|still|so))\b[^.?!\n]{0,40}"),
    ("harsh", "ashamed|embarrassed", r" (?:of (?:yourself|this|that)|by this|to (?:hand|ask|submit))\b"),
    ("harsh", "shame", r" on you\b"),
    ("harsh", "you", r" (?:should|ought to|must) be (?:ashamed|embarrassed|worried about yourself)\b"),
    ("harsh", "i'm|i|it's|this|that|is|how|very|rather|deeply", r"(?: am| is|'s)?(?: really| very| so| deeply| quite| "
     r"frankly| rather| a little| honestly)? (?:disappointed (?:in|by|with|that|to)|disappointing(?=[.,!]| (?:work|result|"
     r"effort|that you|to see))|appalled|fed up|tired of (?:repeating|explaining|your|this|answering)|losing (?:my )?"
     r"patience|running out of patience|sick of)\b"),
    ("harsh", "no", r" wonder (?:you|your (?:grades?|marks?|score|teacher))\b[^.?!\n]{0,40}"),
    ("harsh", "your", r" (?:own )?fault\b"),
    ("harsh", "yourself", r" to blame\b"),
    ("harsh", "nobody|none|no", r"(?: one)? (?:but|except|other than) yourself to blame\b"),
    ("harsh", "you", r"(?:'ll| will) (?:never|obviously fail|certainly fail|surely fail|probably fail|only fail|just fail|"
     r"definitely fail|clearly fail)\b[^.?!\n]{0,50}"),
    ("harsh", "you'll", r" (?:never|(?:certainly|surely|probably|only|just|definitely) fail|fail)\b[^.?!\n]{0,50}"),
    ("harsh", "maybe|perhaps|frankly|clearly|obviously|possibly", r",? (?:\w+ ){1,4}?(?:is|are|isn't|aren't|was)(?: just| "
     r"simply| really| perhaps)?(?: not)?(?: just| really| quite)? (?:for you|your thing|your strength|too (?:hard|advanced|"
     r"difficult|much|deep|complex|demanding|ambitious) for (?:you|someone like you|your))\b"),
    ("harsh", "too", r" (?:hard|difficult|advanced|complicated|much|demanding|challenging|deep|ambitious) for (?:you\b|"
     r"someone (?:like you|at your|of your)|a (?:student|mind|person) like you|your (?:level|brain|ability))"),
    ("harsh", "someone|student|students|people|learner", r" (?:like you|of your (?:ability|level|limited)|with your "
     r"(?:limited|abilities|grades|level|record))\b(?=[^.?!\n]*\b(?:not|never|cannot|can't|limited|easier|simpler|"
     r"struggle|fail|slow|hard|difficult|basic|beyond)\b)"),
    ("harsh", "not", r" (?:everyone|every student|all students|every mind|everybody|every brain) (?:is|are|was|can|has|"
     r"have)(?: be)?(?: simply| really| just)? (?:cut out|made|meant|built|born|able to (?:do|grasp|understand|handle)|"
     r"capable|a (?:math|maths|science)|the (?:head|gift|mind|talent)|gifted|suited)\b[^.?!\n]{0,30}"),
    ("harsh", "congratulations|bravo|wow|oh|well|brilliant|great|wonderful|marvellous|splendid|lovely|fantastic|perfect",
     r",? (?:(?:oh|well|just|how|another|you) )*(?:(?:you(?:'ve| have)? )?(?:managed to (?:get|miss|make|break)|"
     r"(?:just )?(?:invented|broken|discovered|rewritten|found a way to (?:get|miss|fail)))|another (?:wrong|excuse|"
     r"guess|mistake)|(?:brilliant|great|wonderful|perfect|original|impressive|clever|surprising|surprise|unexpected)"
     r"(?=[,.!] (?:you|another|so|now|the same|wrong|again|if|that)))\b[^.?!\n]{0,50}"),
    ("harsh", "good", r" luck with that\b"),
    ("harsh", "what", r" a (?:surprise|shock)(?=[.!:,])"),
    ("harsh", "surprise", r", surprise\b"),
    ("harsh", "how", r" (?:very )?(?:original|clever|convenient|typical|surprising|impressive|predictable)(?=[.!,])"),
    ("harsh", "you|you've", r"(?:'ve| have)? (?:finally|at last|at long last) (?:\w+ed|got|understood|done|made|found|"
     r"read|come|thought|asked|figured|woken)\b"),
    ("harsh", "it", r" only took you\b[^.?!\n]{0,40}"),
    ("harsh", "bless", r" your heart\b"),
    ("harsh", "let|i'll|i|use|using", r"(?: me| will)?(?: try to)?(?: (?:use|put (?:it|this)|say (?:it|this)|explain "
     r"(?:it|this)))? ?(?:in )?(?:very |really )?(?:small|short|tiny|baby|one-syllable|little) words\b(?=[^.?!\n]*\b(?:you|"
     r"then|time)\b| *[.,])"),
    ("harsh", "slowly", r",? (?:so|just) (?:that )?(?:you|even you)\b(?: can| might| may| will)?[^.?!\n]{0,30}"),
    ("harsh", "so", r" (?:that )?even you\b[^.?!\n]{0,30}"),
    ("harsh", "i", r"(?: would|'d| had| have)?(?: have)?(?: honestly| really)? expected (?:more|better|something better|"
     r"a (?:\w+ )?(?:better|more|stronger))\b[^.?!\n]{0,40}"),
    ("harsh", "one|i", r" (?:would|might|should|could) (?:have )?(?:think|hope|hoped|expect|expected|thought)(?= (?:that )?"
     r"(?:you|a student|someone|anyone|after|by now|at your|at this))[^.?!\n]{0,60}"),
    ("harsh", "surely", r",? (?:you|even|a student|someone|anyone|by now)(?: \w+){0,3}? (?:know|learn\w*|can|do|read|"
     r"remember|manage|understand|covered)\b[^.?!\n]{0,40}"),
    ("harsh", "you'd|you", r"(?:(?<=you) would)? (?:think|expect) (?:that )?(?:by now|after|someone|a (?:college|"
     r"high|student)|anyone)\b[^.?!\n]{0,50}"),
    ("harsh", "easier|simpler|lower|less", r" (?:\w+ )?(?:subject|course|class|level|book|major|hobby|degree|path|field)s? "
     r"(?:would|might|may|could|is|will)(?: perhaps| be| probably| suit| fit)* (?:you|better for you|more your|kinder|"
     r"more suitable|more realistic|wiser)\b"),
    ("harsh", "choose|pick|consider|try|find", r" (?:an? )?(?:something )?(?:easier|simpler|less demanding)(?: \w+)?(?= "
     r"(?:instead|that (?:suits|fits|matches)|for (?:someone|a person)|more suited))"),
    ("harsh", "i", r"(?: really| honestly| do)*(?: am not|'m not| cannot| can't| don't| do not| fail to) (?:sure how you|"
     r"believe (?:you|that you|this)|see how (?:you|anyone)|understand (?:how|why) (?:you|anyone))\b"
     r"[^.?!\n]{0,50}"),
    ("harsh", "you", r" (?:keep|kept) (?:making the same|getting (?:it|this|that) wrong|asking (?:me )?(?:the same|this)|"
     r"repeating the same|ignoring|forgetting (?:what|everything)|wasting)\b[^.?!\n]{0,40}"),
    ("harsh", "yet", r" again[,:]? you\b[^.?!\n]{0,40}"),
    ("harsh", "same", r" (?:mistake|error|question|thing) (?:again|once more|yet again|for the)\b(?=[^?\n]{0,30}[.!])"),
    ("harsh", "give", r" up(?: now| on)?(?=[,.!] (?:you|this|it's|it is)\b)"),
    ("harsh", "would|could|might|may", r" have been a (?:good|useful|nice|better|decent) (?:start|idea|first step|beginning)\b"),
    ("harsh", "use|using|try|switch", r"(?: (?:using|to use|on))? your (?:brain|head|eyes)(?=[.,!]| (?:for once|this time|next time|before))"),
    ("harsh", "think|look|read|listen", r"(?: first)? before you (?:write|ask|answer|speak|type|open|complain)\b"),
    ("harsh", "draw", r" you a picture\b"),
    ("harsh", "took|taken", r" you (?:long enough|far too long|(?:only )?\w+ (?:tries|attempts|hours|weeks))\b"),
    ("harsh", "how|that", r" (?:anyone|someone|a student|a person) (?:could|can|would|might|manages?)(?: possibly| even| to)* (?:get (?:this|it|"
     r"that)|miss|fail|make|confuse|misunderstand|forget)\b[^.?!\n]{0,30}"),
    ("harsh", "slower|weaker|duller|lazier", r" than (?:others|most|the rest|everyone|your|average|the (?:class|other))\b"),
    ("harsh", "amazed|surprised|astonished|wonder|miracle|astonishing|surprising|impressive|amazing", r" (?:that |how )?you(?:'ve| have)? (?:even |ever |"
     r"actually |still )*(?:passed|got (?:this|that|so) far|made it|managed|survived|graduated|were admitted)\b"),
    # Gushing: praise out of proportion, flattery of the person or the question.
    ("gushing", "what|such|that's|that|this|you're|you|truly|it's|your", rf"(?: is| was| are|'s| have| asked)?(?: (?:just|"
     rf"truly|really|honestly|such|simply|absolutely))*(?: an?)? {_INTENSE}{_STRONG}(?: (?:and )?\w+)? {_WORK}\b(?! (?:about|"
     rf"of (?:the|a|an) (?:poem|author|poet|artist)))"),
    ("gushing", "your", rf" (?:\w+ ){{0,4}}?(?:is|was|are|were|shows?|reveals?|demonstrates?) {_INTENSE}(?:{_STRONG}|perfection|a "
     rf"(?:masterpiece|triumph|marvel|joy|delight|gift|work of art|wonder))\b"),
    ("gushing", "^that's|that|this|it's|it|you're|you", rf"(?: is| was| are)? (?:just |truly |really |so |absolutely |simply |"
     rf"honestly |completely )*{_STRONG}(?=[!.,]| (?:for|that you|to see|at|work|how you)\b)"),
    ("gushing", "^absolutely|simply|truly|just|how|wow|utterly|really", rf",? (?:(?:just|simply|how|what|an?|truly|that|is|was) )*"
     rf"(?:{_STRONG}|perfect)(?=[!,.]| {_WORK}\b| (?:and|of you)\b)"),
    ("gushing", "^amazing|incredible|brilliant|fantastic|phenomenal|extraordinary|outstanding|wonderful|superb|magnificent|"
     "spectacular|marvellous|marvelous|stellar|fabulous|terrific|bravo|spectacular|awesome|wow|genius",
     rf"(?:,? {_WORK})?(?=\s*[!,.])"),
    ("gushing", "great|excellent|fantastic|superb|deep|profound|perceptive", r" question\b(?! (?:of|mark|in|for|about|to|is))"),
    ("gushing", "best|smartest|brightest|cleverest|greatest|finest|deepest|sharpest|loveliest", r" (?:\w+ )?(?:questions?|"
     r"students?|minds?|learners?|thinkers?|answers?|essays?|pupils?)(?: that)? (?:i|anyone|you could|any tutor|a tutor|"
     r"ever|of all)\b"),
    ("gushing", "you're|you|you've", r"(?: are| have| must be| will be)?(?: (?:clearly|truly|really|such|so|absolutely|simply|"
     r"obviously|already|got|just|always|quite|honestly|going to be))*(?: an?)? (?:genius|prodigy|natural(?=[!.,]| (?:at|talent|"
     r"born|writer|mathematician|scientist))|superstar|rock ?star|star(?=[!.,])|gifted|wonderful|joy to|inspiration|legend|"
     r"mastermind|wizard|so (?:smart|clever|talented|bright|gifted|intelligent)|"
     r"(?:incredibly|exceptionally|extremely|remarkably|unbelievably|amazingly|very|truly|extraordinarily|really) (?:smart|clever|talented|bright|gifted|"
     r"intelligent|insightful|wise|special|perceptive)|(?:brilliant|amazing|incredible|extraordinary|exceptional|remarkable|fantastic|outstanding|"
     r"awesome|perfect)\b(?! (?:at|answer|number|square|tense|cube|fifth|score|fit|gas)))\b"),
    ("gushing", "i'm|i|we", r"(?: am| are)?(?: (?:so|very|incredibly|immensely|extremely|truly|really|absolutely|beyond|completely|"
     r"just|simply|utterly|deeply))+ (?:proud of|impressed|in awe|amazed|honou?red|thrilled|blown away|moved|delighted by|"
     r"inspired|speechless|humbled)\b"),
    ("gushing", "i'm|i", r"(?: am)? (?:in awe|blown away|speechless|amazed (?:by|at)|honou?red|humbled|thrilled|astonished|"
     r"stunned|dazzled)\b"),
)  # fmt: skip

# "you" and a comparison that no student's work can earn.
HYPERBOLE = lazy(
    r"\b(?:(?<!who has )(?<!who have )(?<!who had )(?:never|rarely|seldom|hardly ever) (?:\w+ )?(?:seen|met|read|come across|encountered|heard|known|find|see|meet)\b"
    r"[^.?!\n]{0,70}|would (?:\w+ )?(?:be|have been) (?:so |very )?(?:proud|jealous|envious|impressed|in awe|honou?red|(?:glad|happy|delighted|pleased|thrilled) to (?:put|sign|have|claim|call|write|own|be))|"
    r"(?:minds?|students?|people|thinkers|learners|talents?) (?:like|such as) you(?:rs)?\b|beyond your years|ahead of your (?:time|years|age)|"
    r"(?:born|destined|meant) (?:to be|for) (?:an? )?(?:great\w*|genius|\w+ist|writer|leader|mathematician|poet|stars?)|"
    r"future (?:einstein|newton|nobel|darwin|shakespeare|curie|genius|professor)|"
    r"(?:einstein|newton|gauss|euler|shakespeare|darwin|curie|nobel)\b[^.?!\n]{0,50}(?:proud|jealous|better|envy|envious|himself|herself|"
    r"moment|prize|look out|watch out)|"
    r"(?:rare|remarkable|extraordinary|incredible|exceptional|astonishing|dazzling|brilliant|special|unmatched|immense) (?:and \w+ )?"
    r"(?:gift|talent|mind|insight|intellect|intelligence|brain|ability|genius|wisdom)\b|blows? my mind|takes? my breath|"
    r"(?:even )?(?:professors?|experts?|scholars?|phds?|researchers|university students|most adults)\b[^.?!\n]{0,50}"
    r"(?:could not|couldn't|cannot|can't|struggle|fail|rarely|envy|admire|dream|learn from you)|"
    r"(?:(?:no one|nobody)\b[^.?!\n]{0,30} (?:could|can|would|ever|else|but you)|few people|few students|hardly anyone|only the (?:best|brightest|greatest))\b[^.?!\n]{0,50}"
    r"(?:better|think|ask|notice|see|dare|match|achieve|explain|such)\w*|lights? up (?:the|any|every) (?:room|world|class)|made my (?:day|week|year)|"
    r"change the world|lucky to (?:have|teach|know|work)|only an? (?:true|real|born|great|brilliant) \w+ (?:could|can|would)|fills? me with|(?:read|listen|watch)\b[^.?!\n]{0,30} all day|the world (?:needs|has been waiting|is waiting|deserves|is not ready)|you(?:'re| are) on fire|bow to you|(?:my|deepest|endless|boundless) admiration|leaves? me (?:speechless|breathless|in awe)|privilege to (?:help|teach|work|read|answer))",
)
# The student named somewhere in the sentence: Einstein may be a genius, the student is told so.
YOU = lazy(r"\b(?:you|your|you're|you've|yours|yourself)\b")
ADDRESSED = lazy(r"\b(?:i|i'm|i've|i'd|me|my|this|that)\b")
# Work that lies before the tutor: "those two lines".
SHOWN = lazy(
    rf"\b(?:this|that|these|those) (?:\w+ ){{0,2}}(?:lines?|drawing|translation|{_WORK})\b"
)
# What the student is, did or made, not what anyone may do.
YOURS = lazy(r"\b(?:you(?:'re|'ve| are| have| did| were| had)|your (?!own\b))")
PRAISE = frozenset(
    """great excellent amazing incredible brilliant fantastic phenomenal outstanding wonderful superb
    magnificent spectacular terrific stellar awesome perfect perfectly impressive remarkable
    exceptional marvellous beautifully brilliantly wonderfully fabulous bravo proud congratulations
    splendid admirable clever smart genius talented gifted lovely delightful""".split()
)
MILD_PRAISE: tuple[Row, ...] = (
    ("gushing", "great|excellent|good|nice|super|lovely|splendid|perfect|impressive",
     r"[ ](?:job|work|going|effort|thinking)\b"),
    ("gushing", "well", r"(?<![a-z] well)[ ]done\b"),
    ("gushing", "you're|you", r"(?:(?<=you)[ ]are)?[ ]doing[ ](?:great|so[ ]well|really[ ]well|very[ ]well|"
     r"an?[ ](?:great|excellent)[ ]job)\b"),
    ("gushing", "keep", r"[ ](?:up[ ]the[ ](?:great|good|excellent)[ ]work|shining|it[ ]up)\b"),
    ("gushing", "kudos", r"\b"),
    ("gushing", "hats", r"[ ]off\b"),
    ("gushing", "way", r"[ ]to[ ]go(?=[!,])"),
    ("gushing", "good", r"[ ](?:girl|boy)\b"),
)  # fmt: skip
# Work that a student shows: figures, a claim, an attempt.
SHOWS_WORK = lazy(
    r"\d|=|\b(?:i (?:got|think|wrote|found|tried|said|did|have|added|used|multiplied|divided|chose|solved|finished|made|read|passed|"
    r"believe|know|understand|remember|finally|managed|learned|worked|put|can|figured|counted|scored|was)|my (?:answer|essay|solution|"
    r"guess|attempt|draft|thesis|paragraph|sentence|text|poem|idea|translation|homework|result)|is it|because|i'd say|here is|here's|"
    r"it is|it's|so)\b",
    re.IGNORECASE,
)
SUBJECT_IS_TONE = lazy(
    r"\b(?:slang|informal|colloquial\w*|dialects?|registers?|text(?:ing|[- ]speak)|abbreviations?|insults?|sarcas\w*|irony|satire|"
    r"swear|curse words|idioms?|teen(?:age)? language|youth language|internet speak|formal (?:english|style|version|register)|"
    r"more formal|casual|rude|polite\w*|bull(?:y|ied|ying)|tone|flatter\w*|compliments?)\b",
    re.IGNORECASE,
)
# Before "you are lazy": it is denied or somebody else's word.
REPORTED = lazy(
    r"\b(?:not|never|no|nobody|n't|doesn't|don't|isn't|didn't|if|whether|think|thinks|thought|called|calls|call|say|says|said|saying|"
    r"feel|feels|feeling|felt|mean|means|meaning|sign|prove|proves|believe|afraid|worry|tell|tells|told|that|fear)\b[^.?!,;:]{0,40}$"
)
# A question or a request: there is nothing yet to praise in it.
ASKS = lazy(
    r"\?\s*$|^\W*(?:please |can |could |would |hi|hello|help|explain|tell|give|show|write|what|how|why|when|where|who|which|i (?:need|want|have to))",
    re.IGNORECASE,
)
# Texts in another voice: there the words are the voice's.
OTHER_VOICE = lazy(
    r"\b(?:write|draft|compose|structure|create|make|give me|tell me|tell|imagine|pretend|continue|generate|suggest|rewrite|turn|come up with)\b"
    r"[^.?!\n]{0,60}\b(?:poem|rap|lyrics?|songs?|story|dialogue|scripts?|jokes?|role[- ]?play|monologue|speech|review|post|tweet|"
    r"slogans?|advert\w*|punch ?lines?|letter|e-?mail|message|chat|conversation|play|screenplay|scene|verse|toast|compliments?|eulogy|obituary|interview|you are)\b"
    r"|^\W*(?:an? |short |funny |silly |little )*(?:poem|song|story|limerick|haiku|rap|letter|speech|toast|joke|verse|rhyme)\b"
    r"|\bin the style of\b|\bas an? \w+(?: \w+)?, what would you say\b|^\W*(?:act as|you are) (?:an?|the) (?!(?:[\w-]+ ){0,3}(?:tutor|teacher|assistant|expert))|\bintroduce yourself as\b|\brole[- ]?play\b"
    r"|\bpretend to be\b|\b(?:assume|take on) the (?:persona|role)\b|\bif you were an?\b|\b(?:conversation|dialogue|scene|speech|letter)\b[^?!\n]{0,150}\b(?:rewrite|continue) (?:it|them|this)\b",
    re.IGNORECASE,
)
# Texts for others to read: after the first sentence a reply says what the text says.
TEXT_ASKED = lazy(
    r"\b(?:write|draft|compose|create|rewrite|generate|prepare|phrase|complete|craft|develop|design|suggest|provide|make|turn|reply|react|respond|"
    r"summari[sz]e|look for|think of|come up with|give|list|find)\b"
    r"[^.?!\n]{0,80}\b(?:section|applications?|descriptions?|listing|pitch|captions?|bio(?:graphy)?|profile|template|brochure|introduction|titles?|questionnaire|"
    r"survey|blog|article|report|statement|invitation|announcement|r[eé]sum[eé]|cv|reviews?|customers?|clients?|employer|manager|boss|landlord|guests?|fable|tale|plot|character|quotes?|"
    r"poems?|compliments?|names? for|nicknames?|films?|movies?|essay|stor(?:y|ies)|snarky|sarcastic|funny|witty|joke|e-?mail|message|response|exchange)\b"
    r"|^\W*imagine (?:that )?you\b|\bas an? \w+(?: \w+)?, (?:how|what|why) (?:would|do|did|will|should) you\b"
    r"|\bmake it (?:\w+ )?(?:inspiring|poetic|dramatic|vivid|funny|witty|colou?rful|romantic|exciting)\b"
    r"|\b(?:snarky|sarcastic|witty|funny|humorous|dramatic|flowery) (?:way|tone|style|voice|manner|response|reply)\b|\bin-text citations\b",
    re.IGNORECASE,
)
