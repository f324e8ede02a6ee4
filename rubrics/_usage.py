"""Own rules of usage: errors that closed classes of words, or counts of word pairs, show surely.

Each is a common error of learners' English as grammars of usage list them (Swan, "Practical
English Usage"; LanguageTool's and Harper's rule lists name the same): none comes from a data set.
"""

import re
from collections.abc import Callable, Iterator

from rubrics import _faults, _frequency
from rubrics._faults import GRAMMAR, PUNCTUATION, SPELLING, Fault
from rubrics._lazy import lazy
from rubrics.base import Span
from rubrics.text import MASK

_PAST = "went|took|saw|did|ate|wrote|knew|gave|began|broke|chose|drove|spoke|forgot|drank|grew|flew|threw|shook|woke|wore|stole|froze|rode|sang|swam"
_COMPARATIVE = "better|worse|easier|harder|bigger|smaller|faster|slower|larger|higher|stronger|clearer|simpler|shorter|longer|cheaper|happier|older|younger|taller|heavier|lighter|safer|wider|warmer|colder|hotter|deeper|richer|poorer|greater"
_SUPERLATIVE = "best|worst|easiest|hardest|biggest|smallest|fastest|slowest|largest|highest|strongest|simplest|shortest|longest|cheapest|happiest|oldest|youngest|tallest|greatest"
_MASS = "information|informations|homework|advice|equipment|furniture|luggage|knowledge"
_STOP = r"(?=[.,;!?)]|\s(?:in|on|of|and|that|which|who|is|are|was|were|to|for|with|from|at|by|about|because|when|if|but|or|this|last|next|every|yesterday|today|now|so|as|than|before|after|while|where|into|during|without|until)\b|\s*$)"
_CLAUSE = (
    r"(?:^|(?<=[.!?:]\s)|(?<=\n)|(?<=, )|(?<=\bbecause )|(?<=\bthat )|(?<=\bwhen )|(?<=\bif ))"
)

_PHRASE = r"(?: (?:in|on|of|at|from|with|under|between) (?:the|this|that|an?|these|those|its|your|my|our|their) [a-z]+)?"

# (key, category, pattern, message, what to write or "")
_RULES = tuple(
    (key, category, lazy(pattern), message, write)
    for key, category, pattern, message, write in (
        ("ModalForm", GRAMMAR, r"\b(?:[Cc]ould|[Ww]ould|[Ss]hould|[Mm]ust|[Cc]annot|[Cc]an't|[Ww]on't|[Cc]ouldn't|[Ww]ouldn't|[Ss]houldn't|[Dd]idn't|[Dd]oesn't|[Dd]on't|[Dd](?:id|oes|o) not|[Ww]ill not) (?P<x>has|is|are|was|were|am|goes|went|does|gone|made|took|came|saw|knew|thought|said|had|been|being|wrote|found|saying|going|having|making)\b(?! been)",
         "the bare verb follows here", ""),
        ("PronounHas", GRAMMAR, r"(?:^|(?<=[.!?]\s))(?:He|She|It) (?P<x>have|do|go|make|take|need|want|come|get|like|say|mean|help|work|live|eat|know|use|show|give)\b(?! not\b)",
         "the verb needs an s after he, she or it", ""),
        ("PronounDont", GRAMMAR, r"(?<!if )(?<!If )(?<!wish )(?<!does )(?<!do )\b(?:[Hh]e|[Ss]he) (?P<x>don't|haven't|aren't|weren't)\b|(?:(?<=\. )|^)It (?P<y>don't|haven't)\b",
         "the verb does not agree with its subject", ""),
        ("PluralPronoun", GRAMMAR, r"\b(?:[Tt]hey|[Ww]e) (?P<x>is|was|has|does|isn't|wasn't|hasn't|doesn't)\b", "the verb does not agree with its subject", ""),
        ("IVerb", GRAMMAR, r"(?:^|(?<=[.!?,]\s)|(?<=\bbut )|(?<=\bthat ))I (?P<x>is|are|has|were|wants|needs|thinks|goes|does|doesn't)\b", "the verb does not agree with its subject", ""),
        ("AmVerb", GRAMMAR, r"\b(?:I am|I'm|[Hh]e is|[Ss]he is|[Ww]e are|[Tt]hey are|[Yy]ou are) (?P<x>agree|disagree|go|have|want|think|know|understand|need|wants|goes|has)\b", "two verbs clash", ""),
        ("ToPast", GRAMMAR, r"\b(?:want|wants|wanted|need|needs|needed|try|tries|tried|have|has|had|going|like|likes|liked|able|used|order|how|decided|began|started|learn|learned|ready|easy|hard|time) to (?P<x>went|goes|came|comes|gave|knew|ate|wrote|took|saw|made|has|had|was|is|are|did|found|bought|thought|learned|studied|helped|understood|became)\b",
         "the bare verb follows 'to'", ""),
        ("Participle", GRAMMAR, rf"\b(?:[Hh]as|[Hh]ave|had|haven't|hasn't|hadn't|I've|we've|you've|they've) (?:already |just |never |always |ever )?(?P<x>{_PAST})\b(?! n't)", "the past participle is needed after 'have'", ""),
        ("DidPast", GRAMMAR, r"\b[Dd]id (?:you|he|she|they|we|I|it) (?P<x>went|saw|came|took|ate|made|knew|wrote|got|thought|found|had|was|were|said|understood)\b|\b[Dd]oes (?:he|she|it) (?P<y>has|goes|knows|wants|needs|makes|means|does|works|likes)\b",
         "the bare verb follows 'do'", ""),
        ("ModalOf", GRAMMAR, r"\b(?:[Cc]ould|[Ww]ould|[Ss]hould|[Mm]ust|[Mm]ight)(?:n't| not)? (?P<x>of)\b(?! course| them| these| those)", "'of' stands for 'have'", "have"),
        ("DoubleComparative", GRAMMAR, rf"\b(?P<x>[Mm]ore (?:{_COMPARATIVE})|[Mm]ost (?:{_SUPERLATIVE}))\b", "compared twice", ""),
        ("ThenThan", GRAMMAR, rf"\b(?:more|less|fewer|rather|other|{_COMPARATIVE}|lower) (?P<x>then) (?:a|an|the|\d+|one|two|three|four|it|that|this|your|my|his|her|their|our|most|any|all|ever|before|me|him|them|us)\b", "'then' is about time; compare with 'than'", "than"),
        ("YourAre", GRAMMAR, r"(?<!on )(?<!to )(?<!in )\b(?P<x>[Yy]our) (?:welcome(?=[.!,]|$| to )|going to|not (?:the|a|sure|wrong|alone|right)|allowed to|able to|supposed to|doing (?:well|great|fine|it)|very (?:good|close|smart|welcome)|so (?:close|smart|good)|almost (?:there|right|done)|(?:right|wrong|correct)(?=[.!]|$))", "'your' owns something; this is 'you are'", "you're"),
        ("ItsIs", GRAMMAR, r"(?:^|(?<=[.!?]\s)|(?<=, ))(?P<x>[Ii]ts) (?:a|an|the|not|been|because|important to|important that|time to|easy to|hard to|possible|true that|called|very)\b", "'its' owns something; this is 'it is'", "it's"),
        ("ItsOwn", GRAMMAR, r"\b(?P<x>[Ii]t's) (?:own|purpose|size|shape|length|colour|color|meaning|value|name|weight|position|surface|shell|tail|leaves|roots|parts)\b(?! is\b| are\b)", "'it's' is 'it is'; the possessive has no apostrophe", "its"),
        ("TheirIs", GRAMMAR, r"\b(?P<x>[Tt]heir|[Tt]hey're) (?:is|are|was|were)\b(?! (?:going|to))", "'their' owns something; this is 'there'", "there"),
        ("ThereOwn", GRAMMAR, r"\b(?P<x>there|they're) own\b", "this is 'their'", "their"),
        ("ThereIsMany", GRAMMAR, r"\b[Tt]here (?P<x>is|was) (?:many|several|two|three|four|five|six|seven|eight|nine|ten) (?!of\b|an?\b|and\b|or\b|per\w*|hundred\w*|thousand\w*|times\b|to\b|in\b|more\b|too\b)[a-z]+\b(?!-)", "the verb does not agree with a plural", ""),
        ("UsedToo", GRAMMAR, r"\b(?:is|are|was|were|it's|that's) (?P<x>to) (?:big|small|long|short|hard|easy|late|early|high|low|much|many|fast|slow|hot|cold|difficult|heavy)\b(?! (?:to|for))", "'too' is meant", "too"),
        ("ToMuch", GRAMMAR, r"(?<!answer )(?<!due )(?<!amount )(?<!amounts )\b(?<!happen )(?<!happens )(?<!matters )(?<!known )(?P<x>to) much (?:time|work|water|information|money|noise|sugar|salt|light|heat)\b", "'too' is meant", "too"),
        ("Mass", GRAMMAR, rf"\b(?P<x>(?:[Mm]any|[Ff]ew|[Ss]everal|[Tt]hese|[Tt]hose|[Aa]n?|two|three) (?:{_MASS}))\b{_STOP}", "this noun has no plural and no 'a'", ""),
        ("MassPlural", GRAMMAR, r"\b(?P<x>informations|homeworks|equipments|furnitures|luggages|advices|knowledges)\b", "this noun has no plural", ""),
        ("MuchPlural", GRAMMAR, r"\b(?P<x>[Mm]uch) (?:people|students|books|problems|words|children|questions|mistakes|examples|ways|countries|friends|cars|animals|plants|numbers)\b", "'many' goes with a plural", ""),
        ("PeopleIs", GRAMMAR, r"(?:^|(?<=[.!?]\s))(?:Many |Some |Most |Young |Old |The |Those |These )?[Pp]eople (?P<x>is|was|has|does|doesn't)\b", "'people' is plural", ""),
        ("ThisPlural", GRAMMAR, r"\b(?P<x>[Tt]his) (?:books|students|words|numbers|people|children|things|problems|questions|examples|cells|plants|animals|countries|ideas|sentences|steps|angles|sides|equations|fractions)\b" + _STOP, "'these' goes with a plural", ""),
        ("TheseSingular", GRAMMAR, r"\b(?P<x>[Tt]hese|[Tt]hose) (?:book|student|word|number|child|thing|problem|question|example|cell|plant|animal|country|idea|sentence|step|angle|side|equation|fraction)\b" + _STOP, "'this' or 'that' goes with a singular", ""),
        ("Preposition", GRAMMAR, r"\b(?P<x>discuss(?:ed|es|ing)? about|explain(?:ed|s)? me|depend(?:s|ed)? (?:of|from)|consist(?:s|ed)? (?:on|from)|interested (?:on|at|for)|capable to|responsible of|married with|good in (?:maths?|english|science|sports?)|(?:are|is|was|were|very|really|so) good in [a-z]+ing|arrive(?:d|s)? to|according with|look(?:ing)? forward to (?:see|hear|meet|work|read|help|learn)|despite of|in spite the|return back|suggest(?:ed|s)? (?:me|him|us) to)\b", "the wrong preposition or verb form", ""),
        ("ToOrIng", GRAMMAR, r"(?:^|(?<=[.!?:]\s)|(?<=\n)|(?<=, )|(?<=\bbecause )|(?<=\bif ))(?:I|[Ww]e|[Tt]hey|[Hh]e|[Ss]he|[Yy]ou|[A-Z][a-z]+|(?:The|My|Our|Most|Many|Some) [a-z]+) (?:also |always |often )?(?:could |would |should |can )?(?P<x>(?:enjoy|enjoys|enjoyed|avoid|avoids|avoided|finish|finished|suggest|suggests|suggested) to (?!the\b|an?\b|my\b|your\b|me\b)[a-z]+)\b", "the verb ends in -ing after this one", ""),
        ("Contraction", SPELLING, r"\b(?P<x>[Dd]ont|[Dd]oesnt|[Dd]idnt|[Ii]snt|[Ww]asnt|[Cc]ouldnt|[Ww]ouldnt|[Ss]houldnt|[Hh]avent|[Hh]asnt|[Yy]oure|[Tt]heyre|[Ww]erent|[Aa]rent|[Tt]hats|[Ww]hats|[Ii]m|[Ii]ve)\b(?=\s[a-z])", "the apostrophe is missing", ""),
        ("DoubleNegative", GRAMMAR, r"\b(?:don't|doesn't|didn't|can't|won't|haven't|isn't|wasn't) (?:know |have |need |see |do |want |say |get |understand )(?P<x>nothing|nobody|no one|nowhere)\b(?! but| to do with| else)", "denied twice", ""),
        ("EveryPlural", GRAMMAR, r"\b(?:[Ee]very|[Ee]ach) (?P<x>students|books|words|numbers|people|children|things|problems|questions|examples|cells|plants|animals|countries|days|steps|sides|angles|sentences|letters)\b", "a singular follows 'every' and 'each'", ""),
        ("SpaceBefore", PUNCTUATION, r"(?<=[a-z0-9]{2})(?P<x> +(?:[,?!;]|\.(?!\.)))(?=\s|$)", "a space before the mark", ""),
        ("SpaceAfter", PUNCTUATION, r"(?<=[a-z]{3})(?P<x>[,;?!])(?=[A-Za-z][a-z]{2,}\b)", "no space after the mark", ""),
        ("MustTo", GRAMMAR, r"\b(?:[Mm]ust|[Ss]hould|[Cc]an|[Cc]ould|[Mm]ight|(?<=[Ii]t )[Ww]ill|(?<=[Yy]ou )[Ww]ill|(?<=[Ww]e )[Ww]ill) (?P<x>to) (?:be|do|make|see|find|use|get|take|have|check|add|write|read|look|know|go|give|try|solve|learn|say|think|start|remember|understand|divide|multiply|subtract)\b", "no 'to' follows this verb", ""),
        ("DoubleModal", GRAMMAR, r"\b(?:[Ii]t|[Tt]his|[Tt]hat|[Yy]ou|[Ww]e|[Tt]hey|[Hh]e|[Ss]he|I) (?P<x>(?:will|would|should|must|could|may) (?:can|must|could|should|will|may|might))\b", "two auxiliaries clash", ""),
        ("LetTo", GRAMMAR, r"\b(?:[Ll]ets?|[Ll]etting|[Mm]akes?|[Mm]ade) (?:me|you|him|us|them|it) (?P<x>to) (?!measure|order|scale|size|fit|this\b|that\b|the\b|a\b|an\b)[a-z]+\b", "no 'to' follows here", ""),
        ("SuggestTo", GRAMMAR, r"\b(?P<x>(?:suggest|suggests|suggested|explain|explains|explained) (?:you|him|us|them|me) (?:to|the|how|why|what|this|that|it))\b", "the wrong pattern for this verb", ""),
        ("SayTo", GRAMMAR, r"\b(?P<x>(?:say|says|said) (?:me|him|us|them) (?:that|to|the|how|why|what|it))\b", "'tell' takes a person", ""),
        ("EachOf", GRAMMAR, rf"{_CLAUSE}(?:[Ee]ach|[Oo]ne) of (?:the|these|those|my|your|our|his|her|its|their) (?:[a-z]+ )?[a-z]+s{_PHRASE} (?P<x>are|were|have)\b", "'each' and 'one' are singular", ""),
        ("NumberOf", GRAMMAR, rf"{_CLAUSE}[Tt]he (?:number|sum|area|length|value|product|size|colou?r|purpose|difference|role|volume|mass|shape|effect|rate|temperature|speed|price|cost|weight|height|amount|distance|use|ratio) (?:of|between) (?:the |these |two |all |its |our )*(?:[a-z]+ )?[a-z]+s (?P<x>are|were|have)\b", "the verb does not agree with its subject", ""),
        ("EveryoneHas", GRAMMAR, rf"{_CLAUSE}(?:[Ee]very(?:one|body|thing)|[Ss]ome(?:one|body|thing)|[Nn]obody|[Nn]o one|[Nn]othing) (?P<x>have|are|were|do|don't|know|need|want|make|go)\b", "the verb does not agree with its subject", ""),
        ("ISeen", GRAMMAR, rf"{_CLAUSE}(?:I|[Ww]e|[Tt]hey|[Hh]e|[Ss]he|[Yy]ou|[Ii]t) (?P<x>seen|done|gone|been|taken|written|given|eaten|begun|shown|known)\b", "'have' or another form is needed", ""),
        ("AnOther", SPELLING, r"\b(?P<x>[Aa]n other)\b", "one word", "another"),
        ("NoSuchPronoun", SPELLING, r"(?<!\w)(?P<x>(?:[Yy]our|[Hh]er|[Oo]ur|[Tt]heir)'s(?! and\b)|[Ii]ts'|I'am|[Hh]isself|[Tt]heirsel(?:f|ves)|[Oo]urself)(?!\w)", "there is no such pronoun", ""),
        ("OtherHand", GRAMMAR, r"(?:^|(?<=[.!?]\s))(?P<x>In the other hand|On the other side|In my point of view|In other hand|On other hand)(?=,)", "the idiom has another preposition", ""),
        ("BetweenI", GRAMMAR, r"\b[Bb]etween (?:you|him|her|them|us|[A-Z][a-z]+) and (?P<x>I|he|she|we|they)\b", "an object follows 'between'", ""),
        ("MeAnd", GRAMMAR, r"(?:^|(?<=[.!?]\s))(?P<x>(?:Me|Him|Her|Them|Us) and (?:my |the )?[A-Za-z]+) (?:are|were|have|had|went|did|solved|made|will|can|do|go|got|saw|want|like|used|tried)\b", "the subject needs I, he, she, they or we", ""),
        ("Inverted", GRAMMAR, r"\b(?:know|explain|understand|remember|tell me|show me|tell you|show you|see|learn|wonder|explains|shows|shown|explained) (?P<x>(?:how|why|when|where|what) (?:do|does|did)) (?:the|an?|you|it|we|they|he|she|this|these|those|that|my|your|its|plants?|people)\b", "no question order in a clause", ""),
        ("YourThat", GRAMMAR, r"(?:^|(?<=[.!?]\s)|(?<=, ))(?P<x>[Yy]our) (?:right|correct|wrong|sure) (?:that|about|to|because|when|if|in)\b|\b(?P<y>[Yy]our) (?:an?|the|getting|making|learning to|trying|using|looking|asking|on the|in the|close to|now)\b", "'your' owns something; this is 'you are'", "you're"),
        ("YoureOwn", GRAMMAR, r"\b(?P<x>[Yy]ou're) (?:own|answer|work|essay|teacher|solution|idea|book|homework|first|second|next|last|question|result|sentence|method|class|test|exam|notes?|explanation|reasoning|equation|calculation|mistake|friends?|name)s?\b(?! (?:to|in line)\b)", "'you're' is 'you are'; the possessive is 'your'", "your"),
        ("WhosOwn", GRAMMAR, r"\b(?P<x>[Ww]ho's) (?:book|name|idea|turn|answer|work|job|side|fault|house|theory|mass|value|sum|area|length|task|essay|homework|car)s?\b", "'who's' is 'who is'; the possessive is 'whose'", "whose"),
        ("ThereNoun", GRAMMAR, r"(?:^|(?<=[.!?]\s))(?P<x>There|They're) (?:answer|work|idea|name|book|teacher|homework|result|house|friend|leader|job|task)s?\b", "this is 'their'", "Their"),
        ("TooMany", GRAMMAR, r"(?:^|(?<=[.!?]\s)|(?<=are )|(?<=have )|(?<=used )|(?<=made )|(?<=is )|(?<=was ))(?P<x>[Tt]o) (?:many|much) [a-z]+\b", "'too' is meant", "too"),
        ("Lets", SPELLING, r"(?:^|(?<=[.!?]\s)|(?<=\n))(?P<x>Lets) (?:look|see|go|try|start|begin|take|work|find|do|use|solve|think|check|say|break|review|make|first|now|add|practi[cs]e|talk|explore|consider|assume|focus|get|move|read|write|have|learn|figure)\b", "the apostrophe is missing", "Let's"),
        ("Theres", SPELLING, r"(?<![\w'])(?P<x>[Tt]heres|[Hh]eres|[Ww]heres|[Hh]ows)(?= (?:an?|the|no|some|your|my|it|that)\b)", "the apostrophe is missing", ""),
        ("ApostrophePlural", PUNCTUATION, r"\b(?:[Tt]hese|[Tt]hose|[Mm]any|[Ss]everal|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en) (?:[a-z]+ )?(?P<x>(?!(?:people|child\w*|men|women|mice|geese|cattle)')[a-z]{3,}'s)(?=[.,;!?]| (?:are|were|and|in|have|with|that|which|from|to|make|do)\b)", "a plural has no apostrophe", ""),
        ("QuestionMark", PUNCTUATION, r"(?:^|(?<=[.!?]\s))(?:What|Why|How|Where|When|Which \w+|Who) (?:do|does|did|is|are|would|should|could|can|will) (?:you|we|they|he|she|it|I|this|these|that) (?!know\b)[^.!?\n,;:]{3,80}[a-z](?P<x>\.)(?=\s[A-Z]|\s*$)", "a question ends with a question mark", "?"),
        ("OneOfSingular", GRAMMAR, r"\b[Oo]ne of (?:the|these|those) (?:main |most \w+ |best |biggest |key |important |common |first )?(?P<x>reason|way|example|problem|cause|effect|student|number|book|step|rule|method|part|country|word|animal|question|mistake|idea|term|factor|side|angle|type|kind|thing|element|advantage|disadvantage|feature)\b(?! of\b|s\b|['’]|-)" + _STOP, "a plural follows 'one of the'", ""),
        ("PastTime", GRAMMAR, r"(?:^|(?<=[.!?]\s))(?:Yesterday|Last (?:week|year|month|night|lesson|summer|winter)|(?:Two|Three|Four|Five|Ten|Many) (?:days|weeks|years|months) ago),? (?:I|you|we|they|he|she|it) (?P<x>am|is|are|go|goes|learn|learns|study|studies|do|does|have|has|see|sees|make|makes|talk|talks|work|works|take|takes|give|gives|want|wants|need|needs|ask|asks|visit|visits|play|plays|eat|eats|find|finds|write|writes|start|starts|look|looks|use|uses|say|says|buy|buys|meet|meets|come|comes|know|knows)\b", "the past tense is needed", ""),
        ("ForTo", GRAMMAR, r"(?<=[a-z] )(?P<x>for to) (?:be|do|make|see|find|use|get|take|have|solve|learn|go|help|understand|know)\b", "one preposition is too many", "to"),
        ("WrongPreposition", GRAMMAR, r"\b(?P<x>emphasi[sz](?:e|es|ed|ing) on|afraid from|aware about|similar with|similar than|interested about|proud for|full with|responsible of|married with|composed from|consisting from|concentrate in|belongs? of|capable for|differs? of|different of|because off|because to|due of|thanks of|according (?:with|of)|in contrary|by the way of example)\b", "the wrong preposition", ""),
        ("ThanTime", GRAMMAR, r"(?:(?<=\band )|(?<=, ))(?P<x>than) (?:add|subtract|divide|multiply|you|we|I|he|she|they|it|check|take|write|use|the|simplify|solve|go)\b(?! (?:is|are|do|does|did|was|were|can|could|would|has|had|have)\b)", "'than' compares; this is 'then'", "then"),
        ("Adverb", GRAMMAR, r"\b(?:[Tt]hink|[Ww]ork|[Rr]ead|[Ww]rite|[Ss]peak|[Ll]isten|(?:[Ee]xplain|[Cc]heck|[Ss]olve|[Dd]o) (?:it|them|this)) (?:very |more |so )?(?P<x>logical|careful|correct|exact|efficient|independent|systematic|proper|attentive|precise|accurate|regular|quiet)(?=[.,:;!?]| (?:and|when|about|before|through|so|because)\b)", "an adverb follows this verb", ""),
        ("InYear", GRAMMAR, rf"\b(?:was|were) (?P<x>(?:signed|born|founded|discovered|invented|painted|published|killed|opened|crowned|elected)) (?={MASK}{{4}}(?:[.,;]| (?:and|by|in|at)\b))", "'in' is missing before the year", ""),
        ("NumberOf", GRAMMAR, r"\b[Tt]he number of [a-z]+s (?:who|that|which) [a-z]+ (?:the|an?|this|that|their) [a-z]+ (?P<x>have|are|were)\b", "the verb does not agree with its subject", ""),
        ("IfWouldHave", GRAMMAR, r"\b[Ii]f (?:I|you|we|they|he|she|it) (?P<x>would have (?:not )?(?:[a-z]+ed|been|done|gone|had|known|seen|used|taken|made|written|read|found|thought|chosen))\b", "the past perfect stands in this clause", ""),
        ("StateVerb", GRAMMAR, r"(?<!does )(?<!do )(?<!did )\b(?P<x>(?:is|are|was|were) (?:consist|depend|belong|happen|occur|exist|contain|seem|appear))\b", "two verbs clash", ""),
        ("NoArticle", GRAMMAR, r"\b(?:of|in|to|from) (?P<x>(?:first|second|third|last|next|same) (?:paragraph|sentence|line|step|part|question|chapter|example|page|word|row|column|equation))(?=[.,;!?]|\s(?:and|is|of|was|you|we|to|are)\b|\s*$)", "'the' is missing", ""),
        ("QuestionMark", PUNCTUATION, r"(?:^|(?<=[.!?]\s))(?:What|Where|Who|When|Why|How|Which) (?:is|are|was|were) (?:the|your|an?|this|that|these|those) (?!(?:[^.!?\n]* )?(?:is|are|was|were|do|does|did|has|have|can|will|would|means?|makes?|matters?|helps?|shows?|gives?|counts?|decides?|tells?|needs?|comes?|depends?|depend|happens)\b)[^.!?,;:\n]{3,70}[a-z](?P<x>\.)(?=\s[A-Z]|\s*$)", "a question ends with a question mark", "?"),
        ("WhoseIs", GRAMMAR, r"\b(?P<x>[Ww]hose) (?:going|coming|got|the|an?|there|ready|been)\b", "'whose' owns something; this is 'who is'", "who's"),
        ("EveryDay", SPELLING, r"(?<=[a-z] )(?<!the )(?<!and )(?<!an )(?P<x>everyday)(?=[.;!?]|, (?:and|but|so)\b|\s*$)", "two words, where it says how often", "every day"),
        ("PerfectPast", GRAMMAR, r"\b(?:[Hh]ave|[Hh]as|['’]ve) (?P<x>(?:[a-z]+ed|sent|done|made|written|seen|given|learnt|read|had|taken|been) (?:you |it |them |(?:the|your|my|our|this) [a-z]+ ){0,2}(?:yesterday|last (?:[Mm]onday|[Tt]uesday|[Ww]ednesday|[Tt]hursday|[Ff]riday|[Ss]aturday|[Ss]unday|week|month|night)))\b", "the past tense goes with a time that is over", ""),
        ("LessPlural", GRAMMAR, r"\b(?P<x>[Ll]ess) (?:people|students|books|words|mistakes|errors|children|countries|questions|problems|steps|atoms|electrons|cells|animals|plants|friends|numbers|examples)\b", "'fewer' goes with a plural", "fewer"),
        ("Inverted", GRAMMAR, r"\b(?:asked|know|wonder|explain|understand|remember|told|tells?|shows?) (?:me |you |him |her |us |them )?(?P<x>(?:how|why|when|where) (?:is|was|are|were)) (?:the|your|my|his|her|its|this) [a-z]+(?=[,.!?]|\s*$| and\b)", "no question order in a clause", ""),
        ("DoubleMark", PUNCTUATION, r"(?<=[a-z])(?P<x>,\s*,|\.\s*,|,\s*\.)(?=\s|$)", "two marks where one belongs", ""),
    )
)  # fmt: skip
_ETC = lazy(r"(?:\b\w{1,3}\.|\betc\.|[A-Z]\w*\.)$")

_DETERMINED = lazy(
    r"\b(?P<det>[Aa]n?|[Aa]nother|two|three|four|five|six|seven|eight|nine|ten|several|many) (?P<noun>[a-z]{3,})\b"
    + _STOP
)
_SUBJECT = lazy(
    r"(?:^|(?<=[.!?]\s))(?P<det>The|These|Those|All|Many|Some|My|Our|His|Her|Its|Their|Your|This|That|A|An|Each|Every|Both) (?P<noun>[a-z]{3,}) (?P<verb>is|are|was|were|has|have|isn't|aren't|wasn't|weren't|don't|doesn't)\b"
)
_BY_TURNS = lazy(r"(?<= )(?P<noun>[a-z]+) (?:by|after|to|for) (?P=noun)\b")
_SINGULAR_VERBS = frozenset({"is", "was", "has", "isn't", "wasn't", "doesn't"})
_NUMBERED = frozenset({"These", "Those", "Many", "Both", "A", "An", "Each", "Every"})
_COLLECTIVE = frozenset(
    "team class family group staff government committee company crew audience band couple pair public army police majority minority rest lot half number variety range following poor rich old young sick few remainder cast club school data media sheep fish deer people youth elite crowd press".split()
)
_SURE = 20  # a pair of words that is this much more frequent than the other
_USED = 2e5  # a count of a pair that is no accident


def faults(view: str) -> Iterator[Fault]:
    """Yield the errors of usage in a view of the prose."""
    for key, category, pattern, message, write in _RULES:
        for match in pattern.finditer(view):
            group = next(name for name, value in match.groupdict().items() if value is not None)
            if key == "DoubleMark" and _ETC.search(view, 0, match.start() + 1):
                continue
            yield Fault(Span(*match.span(group)), key, category, message, (write,) if write else ())
    yield from _each(
        view, _DETERMINED, _number, "noun", "NounNumber", "the noun's number does not fit"
    )
    yield from _each(
        view, _SUBJECT, _agreement, "verb", "Agreement", "the verb does not agree with its subject"
    )


def _each(
    view: str,
    pattern: re.Pattern[str],
    write: Callable[[re.Match[str]], str],
    group: str,
    key: str,
    message: str,
) -> Iterator[Fault]:
    for match in pattern.finditer(view):
        if better := write(match):
            yield Fault(Span(*match.span(group)), key, _faults.GRAMMAR, message, (better,))


def _no_article(match: re.Match[str]) -> bool:
    """Say whether a capital A stands inside a sentence, where it is a name."""
    start = match.start()
    before = match.string[max(0, start - 40) : start]
    return match["det"] == "A" and bool(before.strip()) and before.rstrip()[-1] not in ".!?:"


def _number(match: re.Match[str]) -> str:
    """Return the noun in the other number where the pair with it is far more frequent."""
    det, noun = match["det"].lower(), match["noun"]
    if _BY_TURNS.match(match.string, match.start("noun")) or _no_article(match):
        return ""  # "compare the two line by line"; "vitamin A derivatives"
    other = _singular(noun) if det in ("a", "an", "another") else _plural(noun)
    if not other or noun in _COLLECTIVE:
        return ""
    used, written = _frequency.pair(det, other), _frequency.pair(det, noun)
    return other if used >= _USED and used >= _SURE * written else ""


def _agreement(match: re.Match[str]) -> str:
    """Return the other verb where the noun is far more frequent with it."""
    noun, verb = match["noun"], match["verb"]
    bare = verb.removesuffix("n't")
    pairs = {"is": "are", "was": "were", "has": "have", "does": "do"}
    other = (pairs | {v: k for k, v in pairs.items()})[bare]
    plural = bool(_singular(noun))
    if noun in _COLLECTIVE or plural != (verb in _SINGULAR_VERBS) or not (plural or _plural(noun)):
        return ""
    if match["det"] in _NUMBERED:
        return other + verb[len(bare) :]
    right = max(_frequency.pair(noun, v) for v in (("are", "were") if plural else ("is", "was")))
    wrong = max(_frequency.pair(noun, v) for v in (("is", "was") if plural else ("are", "were")))
    return other + verb[len(bare) :] if right >= _USED and right >= 5 * wrong else ""


def _singular(noun: str) -> str:
    if not noun.endswith("s") or noun.endswith(("ss", "us", "is", "ics")):
        return ""
    for stem in (
        noun[:-3] + "y" if noun.endswith("ies") else "",
        noun[:-2] if noun.endswith("es") else "",
        noun[:-1],
    ):
        if len(stem) > 2 and stem in _frequency.spelled() and _frequency.count(stem) >= 1e6:
            return stem
    return ""


def _plural(noun: str) -> str:
    if noun.endswith("s"):
        return ""
    for made in (
        noun[:-1] + "ies" if noun.endswith("y") else "",
        noun + "es" if noun.endswith(("x", "ch", "sh")) else "",
        noun + "s",
    ):
        if made in _frequency.spelled() and _frequency.count(made) >= 1e6:
            return made
    return ""
