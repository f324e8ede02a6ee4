"""Senses: sets of words that do the same work in a sentence, for the measures of `_manner.py`.

A rule sees "your sister", "the rest of the group" and "most people" as one thing: others.
"""

_SENSES = {
    # Who is spoken of.
    "you": "you your you're you've you'd you'll yours yourself",
    "me": "i i'm i've i'd i'll me my mine myself",
    "us": "we we're we've we'll us our let's",
    "others": "classmates classmate peers others everyone everybody anyone anybody nobody most rest group class sister brother "
    "cousin friends neighbour neighbor pupils students average mates siblings majority colleagues fellows people somebody "
    "someone twin year-mates room cohort",
    "young": "child children toddler toddlers kid kids infant baby babies beginner beginners goldfish hamster parrot monkey "
    "year-old five-year-old six-year-old seven-year-old eight-year-old ten-year-old grader graders first-grader third-grader primary "
    "kindergarten nursery preschooler grandmother gran dog puppy cat younger little",
    "authority": "professor professors lecturer lecturers scholar scholars expert experts academics academic phd researchers graduate "
    "graduates adults einstein newton gauss euler mozart shakespeare darwin curie nobel prize galileo aristotle socrates plato "
    "committee encyclopedia textbook masters giants laureate historians scientists teachers",
    "age": "age level stage grade university college degree exam point term",
    # Ability, effort, blame.
    "ability": "bright clever smart intelligent gifted talented capable able brilliant sharp quick ability abilities strengths strength talent "
    "brain brains head intellect intelligence wits cut made meant suited material potential limits reach born",
    "weak": "slow weak lazy dull dim thick dense hopeless useless clueless careless sloppy stupid dumb foolish silly daft fool idiot moron "
    "laziness stupidity ignorance ignorant incapable incompetent helpless confused lost behind failure loser muddled feeble inattentive "
    "daydreaming asleep sleeping oblivious forgetful stubborn arrogant childish immature",
    "bad": "rubbish nonsense poor poorly bad awful terrible dreadful garbage mess messy disaster disgrace pathetic ridiculous absurd laughable "
    "embarrassing embarrassment shameful boring sloppy careless crime joke worthless pointless unacceptable inexcusable "
    "disappointing disappointment worrying alarming depressing painful appalling mediocre lame weak thin blunder blunders "
    "gibberish drivel insulting insult waste wasted disgraceful sad shame pitiful unreadable",
    "wrong": "wrong mistake mistakes error errors incorrect missed miss misread forgot forgotten confuse confused mixed muddle guess "
    "guessed guessing slip wrongly fail failed failing",
    "effort": "bother bothered bothering try tries tried trying effort efforts care cared listen listened listening attention pay "
    "paying paid opened concentrate concentrating revise revised study studied practise practised prepare prepared work working "
    "homework reading proofread proofreading check checked looked glance glanced daydream follow",
    "think": "think thinking thought brain head reason mind",
    "knows": "know knows known understand understands understood grasp grasps grasped remember remembers learned learnt learn see sees "
    "notice master mastered memorised realise get gets got recognise spot manage managed solve solved solves handle finish finished",
    "ease": "easy easier easily simple simpler basic basics obvious obviously elementary plain plainly straightforward trivial clear clearly "
    "surely evidently apparently undoubtedly hardly barely merely simply fundamental effortless",
    "again": "again already still yet twice thrice third fourth fifth repeatedly repeat repeated repeating times before previous previously earlier "
    "yesterday monday tuesday week weeks months lesson lessons once always never constantly finally last another ago keep keeps",
    "expect": "expect expected expects hoped hope assumed supposed supposedly should ought shouldn't suppose imagine assume presume thought "
    "wonder wonders wonder trust imagined",
    "impatient": "tired bored boring patience disappointed annoyed annoying fed sick exasperated despair sigh weary frustrated "
    "frustrating heart waste wasting hurry spoon spoon-feed babysit nag spare",
    "excuse": "excuse excuses fault blame responsible responsibility thank yourself own deserve consequences ashamed ashamed",
    "sarcasm": "lovely thrilling impressive bold famous fascinating delighted congratulations bravo splendid charming genius brilliant wonderful "
    "marvellous invented inventing universe apparently interesting nice oh ah wow clever original optional creative "
    "imaginative novel heroic masterpiece surprise relief",
    "lower": "lower easier simpler skip leave quit stop stopping abandon drop elsewhere something less instead hobby aim realistic aside",
    "only": "only just merely even simply ever at least all",
    # Praise.
    "superb": "amazing incredible incredibly brilliant fantastic phenomenal extraordinary outstanding wonderful superb magnificent spectacular "
    "exceptional exceptionally marvellous marvelous astonishing astonishingly stunning remarkable remarkably fabulous terrific stellar "
    "awesome dazzling sublime breathtaking mind-blowing flawless masterful sensational unbelievable unbelievably magical gorgeous "
    "exquisite glorious miraculous profound legendary perfection perfect effortless unreal unstoppable mesmerising mesmerizing divine "
    "radiant breathtakingly jaw-dropping epic iconic peerless unparalleled unrivalled unmatched matchless incomparable "
    "first-rate world-class inspired inspiring beautiful beautifully elegance elegant elegantly excellent splendid",
    "gift": "genius prodigy talent talents talented gift gifts gifted brilliance star superstar rockstar wizard mastermind treasure jewel gem "
    "natural marvel wonder miracle masterpiece virtuoso visionary inspiration hero champion legend instinct instincts intuition originality",
    "soul": "mind minds brain soul heart intellect spirit curiosity insight insights wisdom intelligence eye eyes thinker imagination depth thinking",
    "awe": "awe amaze amazed astonished stunned speechless dazzled floored thrilled honoured honored humbled blown goosebumps chills cry tears jaw "
    "applaud applause ovation bow admire admiration adore love obsessed proud prouder proudest jealous envy envious impressed delighted "
    "privilege honour honor lucky fortunate blessed fan wow hats medal trophy award frame framed cheer cheering celebrate goose shivers smiling "
    "joy pleasure delight smile grin grinning fascinated marvel applauding",
    "most": "most best smartest brightest cleverest greatest finest deepest sharpest loveliest proudest kindest biggest wisest top ever "
    "any single-handedly everyone world history universe centuries lifetime century generation far",
    "rare": "never rarely seldom few hardly scarcely nobody none only once unlike ordinary",
    "destiny": "destined destiny future career greatness awaits someday becoming born meant world change limit limits stars doors",
    "young_you": "young years age",
    "askword": "question questions asking asked ask wonder wondering",
    "workword": "answer answers essay paragraph solution reasoning sum proof sentence line lines work explanation summary diagram graph draft method",
    "measured": "because since step line sign units unit second first third check source term correct right complete clear labels "
    "draft verb verbs subject example examples now next each both two three four ten sum table graph comma reason",
    # Slang and over-familiar.
    "slang": "gonna wanna gotta kinda sorta dunno lemme gimme ain't y'all yall bro bruh dude dudes lol lmao omg tbh idk ngl yup yep nah yeah plz pls "
    "thx ur lowkey highkey legit cringe bestie xoxo woohoo yay yikes hella gotcha whatcha outta coulda shoulda woulda homie fam kiddo peeps "
    "wassup howdy heya hiya dang crap damn freaking frickin noob btw imo smh bussin rizz nope oof meh duh cuz coz ya aight finna innit tho "
    "gurl blimey crikey bloke blokes chap lad lads lass cheers ta oi muppet numpty wally plonker pillock chuffed knackered gutted faff dodgy wonky "
    "brill fab ace sorted cracking belter banger smashing cuppa telly quid fiver nick nicked bung chuck whack nifty snazzy wicked rad gnarly stoked "
    "psyched pumped bummed hyped jazzed amped zonked wiped pooped swamped doozy bummer biggie whatevs deets totes obvs probs defo adorbs "
    "alrighty okey dokey dokie okie yo sup yasss yass slay slays slayed slaps bop drip goat goated sus vibe vibes vibing mood yeet lit fire "
    "lowdown gist nitty gritty shebang jazz whizz wiz whiz hiccup snooze yawn ugh whoops oops oopsie phew aww awww mwah hunky dory peachy "
    "groovy nuts bonkers bananas cuckoo loopy barmy batty wacky zany goofy silly-billy nutty crazy insane wild kooky guys folks gang mate mates pal pals "
    "buddy buddies champ chum chump boss chief rockstar tiger ace amigo hombre homeboy sis pop peeps gals crew squad cop cops kk fr frfr irl "
    "periodt whoop woop woot hubba yippee hooray boo booyah bam boom kaboom wham yoink zap zilch nada zip squat doozie heck hell bloody flippin "
    "flipping bleeding blasted darn darned gosh golly jeez sheesh geez holy heavens crikey cringe cringey cringy yucky yuck icky gross nasty meanie "
    "brainiac egghead nerd nerdy nerds geek geeky dork dorky smarty-pants know-it-all whizzkid babe lit dope fly swell peachy-keen "
    "bestie besties bff lolz rofl haha hahaha hehe lmfao wtf asap fyi imho afaik tfw mfw yolo fomo g2g brb ttyl cya l8r gr8 b4 u r "
    "chillax chill chillin mellow hustle grind grindset noice smol chonky sketchy janky wonk clutch savage beast beastly killer sick gnarly tubular "
    "cakewalk breeze cinch snap doddle pushover no-brainer lifesaver slam-dunk lickety-split pronto chop-chop scoot skedaddle vamoose snack snag "
    "bananas wanky flop flopped tank tanked bombed flunk flunked aced ace nailed nail crushed crush crushing crushin killin killed rocked rock rocks sucks suck "
    "sucked stinks stink screwed goof goofed goofing botch botched mess messed muck mucked cram cramming crank blitz smash wing winging ditch ditched dump "
    "dumped nuke nuked zap zapped whopping humongous ginormous teeny teensy itsy bitsy tiny-winy super duper mega uber ultra totally seriously",
    "endear": "sweetheart sweetie honey hun darling dear dearie love lovely babe baby gorgeous beautiful handsome cutie cute pet poppet petal duck ducky "
    "sunshine angel princess prince treasure precious sugar pumpkin munchkin bunny buttercup kisses kiss hug hugs cuddle xx xxx xoxo muah "
    "favourite favorite bestie friend buddy mine sweet kitten sweetpea chick chickadee poor",
    "intimate": "missed miss secret between crush dating date boyfriend girlfriend weekend single mum mom dad parents family best friends hang bed sleep "
    "dream dreaming thinking tonight lonely feelings ears gossip together alone marry cuddle flirt party drink coffee",
    # Filler.
    "service": "help helping helps helped assist assisting assistance support guide guiding guidance explain explaining answer answering serve service "
    "disposal walk show cover share provide",
    "offer": "anything anytime whatever whenever wherever whichever everything always any more else further other again back hesitate free shy "
    "welcome hand here around ready available comes contact message line reach drop",
    "wish": "hope hopefully trust look forward glad happy thrilled delighted pleased excited pleasure eager love nice happy good luck enjoy fun",
    "asked": "question questions request enquiry inquiry query asked ask asking topic subject matter message curious wondering interested interest",
    "announce": "let let's will going proceed begin beginning start starting started first before move turn dive delve jump get set tackle "
    "approach cover explore unpack look closer below following follows here moment journey step now next stage background remarks buckle onward",
    "doubt": "might may could perhaps maybe possibly probably somewhat seems seem appears generally usually often arguably potentially relatively "
    "fairly supposedly presumably conceivably likely sometimes typically tends tend somehow sort kind less roughly something believe feel guess "
    "suppose opinion inclined degree extent respects sure",
    "think_aloud": "hmm hm um uh erm er wait hang hold oh ah right okay ok well actually let see think where second moment no yes again reflection check",
    "vague": "thing things something everything way ways kind many various several certain different aspects factors areas area fields field life world "
    "people matter details sides side situations reasons point points role part parts case cases important useful interesting helpful key "
    "complex complexities breadth deal lot lots variety range number concept idea topic subject everyday fundamental essential crucial",
    "empty_verb": "is are be been being was were has have had do does come comes go goes get gets make makes play plays said say says depends connected",
    "now_time": "today tonight nowadays days always ever time times long years moment",
    "sweep": "everybody everyone everywhere people humans humanity mankind humankind ages centuries generations always ever since throughout "
    "earliest beginning dawn world society around long sooner later lives life history time times past future day days nowadays today modern we us",
    "smooth": "course indeed certainly definitely absolutely surely naturally obviously clearly needless truly really simply very quite rather actually "
    "basically essentially literally ultimately overall",
    # Flowery.
    "poetic": "shimmering glittering glowing humming trembling whispering timeless eternal ancient silent silken velvet golden silver boundless endless infinite "
    "majestic mighty humble gentle gently sacred mystical mysterious enchanted hidden vast graceful gracefully delicate tender breathless barefoot patient lonely moonlit "
    "sunlit starlit dusty fading burning radiant wondrous luminous ethereal sparkling dazzling swirling soaring dancing weeping sleeping invisible unseen "
    "bustling winding restless wandering stormy rugged fertile lush blooming fragrant proud brave noble wise sweet soft softly quietly crystalline fiery "
    "mesmerizing enchanting magical dreamlike hallowed untamed wild thundering roaring rippling cascading glimmering gleaming twinkling serene "
    "ageless everlasting unending limitless oh behold alas",
    "alive": "waltz waltzes waltzing dance dances dancing unfold unfolds unfolding unfurl unfurls cradle cradles embrace embraces beckon beckons whisper whispers sing sings hum hums "
    "carve carves carved weep weeps slumber slumbers sleep sleeps awaken awakens bloom blooms blossom drift drifts wander wanders soar soars glide glides flutter flutters "
    "sprinkle sprinkles bathe bathes bathed kiss kisses kissed caress caresses pour pours drink drinks rain rains climb climbs guard guards guarding await awaits "
    "rise rises burst bursts sow sows reap reaps gather gathers carry carries paint paints stitch stitches weave weaves spin spins breathe breathes wink winks blink blinks blinking "
    "leap leaps gallop gallops tiptoe tiptoes float floats swim swims bathing dream dreams yearn yearns sigh sighs laugh laughs smile smiles beat beats march marches "
    "conspire conspires court courts flirt flirts shake shakes crown crowns ignite ignites kindle kindles illuminate illuminates nourish nourishes feed feeds "
    "thrive thrives wither withers dissolve melt melts shed sheds wear wears cloak cloaks drape clothe invite invites",
    "scenery": "cathedral theatre theater curtain rose roses daybreak pilgrim veil ravine snowflake snowflakes meadow meadows orchard bee bees bouquet petals staircase attic beam "
    "universe wonder wonders phoenix ashes cavern caverns candle chains hush silence arms nectar honey kite bird birds butterfly butterflies nightingale eagle wine "
    "mirror puzzle concert conductor maestro stage mask sculptor poet storyteller guardian guardians pilgrims traveller travellers explorer explorers captain sailor sailors "
    "dew morning twilight dusk midnight sunset breeze pond valleys oasis jungle stars starlight stardust heavens abyss chasm bridge bridges "
    "footprints echoes echo shadow shadows ghosts ghost spirit spirits angel angels goddess gods titan titans giant giants beast lion serpent drawbridge gates gate lamp lamps "
    "tear tears wound wounds cage chain ribbon ribbons lace silk yarn needle puppet chessboard clockwork heartbeat lifeblood bloodstream odyssey saga carnival parade banquet "
    "spice spices flavour ingredients kitchen cornerstone pillar seedling sapling forest harvest",
    "topic": "electron electrons atom atoms algebra derivative derivatives integral integrals integration theorem theorems proof equation equations fraction fractions number numbers verb verbs "
    "noun nouns adjective adjectives vowel vowels consonants comma commas grammar sentence sentences language languages words essay thesis poem poetry literature history revolution treaty "
    "constitution economy economics statistics probability chemistry physics biology cell cells dna genes photosynthesis gravity function functions triangle triangles geometry code loops "
    "computer computers programming algorithm algorithms recursion variables science math maths mathematics arithmetic learning knowledge memory truth understanding ignorance logic elements periodic exam exams homework "
    "revision vocabulary trigonometry molecules molecule enzymes calculus philosophy evolution inflation market markets democracy empire syntax tense tenses accent harmony "
    "chord scale reaction reactions acids acid energy entropy mitochondria nucleus ribosome neurons brain study studying education "
    "matrix matrices vector vectors polynomial logarithm exponent exponents decimals percentages angles angle circle curve curves slope sum zero infinity pi set sets",
}  # fmt: skip

SENSES: dict[str, tuple[str, ...]] = {}
for _name, _line in _SENSES.items():
    for _word in dict.fromkeys(_line.split()):
        SENSES[_word] = (*SENSES.get(_word, ()), _name)
