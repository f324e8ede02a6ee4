"""The kinds of words by which `_acts.py` reads a sentence: one kind a word."""

_KINDS = {
    "I": "i i'm i'd i'll i've me my mine myself",
    "YOU": "you you're you've you'll you'd your yours yourself yours",
    "WE": "we we're we've we'll we'd our us ourselves let's",
    "IT": "it it's this that that's these those there there's here here's its",
    "THEY": "they they're them their he she his her him who whoever everyone everybody nobody anyone someone people students learners writers readers speakers beginners many most others",
    "DET": "the a an some any each every both all another one",
    "NEG": "not no never none nothing neither nor cannot without hardly",
    "BE": "is are was were be been being isn't aren't am",
    "HAVE": "have has had having",
    "DO": "do does did doing done",
    "MODAL": "can could may might must shall should will would ought",
    "WH": "what which why how when where whose whom whether what's how's where's who's",
    "PREP": "of in on at by for with from to into about between over under through against across around among as than like per upon within during towards toward behind below above beside beyond",
    "CONJ": "and or but nor yet",
    "WHY": "because since so therefore thus hence for otherwise that's why",
    "IF": "if when whenever unless once until while as long before after",
    "ADV": "please now first then next finally also just only instead again still always even simply really very quite rather too today tonight tomorrow afterwards later soon already second third lastly firstly secondly ok okay well",
    "HI": "hello hi hey hiya greetings welcome morning afternoon evening hola bonjour hallo ciao salut guten buenos buenas",
    "YES": "yes yep yeah yup indeed exactly right correct absolutely precisely sure certainly nope nah true false",
    "GOOD": "good great excellent nice fine solid sound strong lovely wonderful fantastic brilliant impressive clear neat tidy careful thoughtful sensible reasonable promising perfect well valid accurate fair close nearly almost progress plausible bravo spot-on improvement convincing",
    "BAD": "wrong incorrect off mistaken missing incomplete unclear misplaced inaccurate mistake mistakes error errors slip slips astray vague confused mixed flawed muddled weak",
    "WORK": "answer solution step line work working method reasoning idea start attempt sum total result equation sentence paragraph essay draft thesis code graph diagram translation spelling calculation try guess argument opening verb sign comma conclusion introduction structure setup approach poem outline plan proof formula figure number word",
    "THANK": "thanks thank welcome pleasure appreciate grateful congratulations congrats glad happy pleased proud sorry delighted thankful cheers",
    "FEEL": "hard tough difficult frustrating stressful tiring worrying scary upsetting discouraging tricky disappointing overwhelming nervous stuck worried stressed anxious tired hurts hurt sad lonely afraid scared understandable normal natural common nerves stress anxiety worry pressure panic feel feels feeling feelings frustrated overwhelmed discouraged exhausting rough painful heavy unfair alone human usual fear happens",
    "LEARN": "study studies studying subject subjects topic topics homework learn learning lesson lessons exam exams test tests quiz maths math mathematics algebra geometry science biology chemistry physics history english grammar reading school schoolwork class classes course coursework exercise exercises problem problems practice practise revise revision fractions assignment assignments chapter vocabulary syllabus unit worksheet notes lecture percentages civics geography literature economics programming",
    "OFFER": "help helping explain guide show offer support talk happy gladly glad together",
    "ROLE": "tutor teacher assistant mimir coach mentor chatbot bot program computer helper tutoring",
    "LIKE": "example instance imagine suppose picture say pretend e.g such like likewise similarly similar",
    "MEAN": "means mean meaning called named known refers stands describes tells shows names says states defined definition rule rules formula law reason reasons cause causes difference purpose principle",
    "DONT": "don't can't won't wouldn't shouldn't couldn't mustn't",
    "TIME": "minutes minute hour hours day days week weeks night evening weekend daily",
    "STEP": "add subtract take multiply divide substitute simplify expand factorise factorize factor rearrange isolate move replace plug put convert round cancel square collect combine group split separate distribute cross apply use check recheck recount recalculate redo compare count underline circle highlight mark label sketch plot draw rewrite reread write list find identify start begin look calculate compute solve set balance measure estimate match swap undo break change choose pick name describe outline sort order go try complete fill turn make get figure carry borrow read answer decide jot express join build translate conjugate narrow change drop keep fix correct insert delete remove shift bring give restate rephrase define trace test run print copy hold pull return add multiply express note double-check check halve double follow double subtract cover cite quote state support back",
    "STUDY": "send tell share paste type post practise practice revise review study memorise memorize repeat quiz close open plan spend watch listen ask talk speak contact call breathe sleep rest eat drink walk pack search visit save submit record finish schedule stop prepare arrive wait teach leave skip click come explain say read stretch drink email submit upload summarise summarize rehearse book record set grab pause bring work do learn",
    "MIND": "remember recall notice think consider mind focus reconsider re-examine see picture note careful forget imagine ponder recollect observe watch",
}
KIND_OF: dict[str, str] = {}
for _kind, _words in _KINDS.items():
    for _word in _words.split():
        KIND_OF.setdefault(_word, _kind)
