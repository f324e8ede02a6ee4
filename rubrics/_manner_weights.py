"""Weights of `_manner.py`, a letter a lane; written by `bench/fit_manner.py --write`."""

# harsh, gushing, flowery, slang, filler, tone
BIAS = (-77, -53, -80, -51, -59, -101)
WEIGHTS = """
< a NB>;IA
< a citizen ONOOWN
< a heading OOXOMV
< a person dKONO]
< a question MUONJR
< a recursive OOOOWO
< a semicolon VOOOOR
< a strong NOPOTQ
< add KNOLJK
< after OQNHKI
< again WOOONZ
< ah [MPPXX
< ah a TOONVR
< all NINMbC
< allow NMMSTP
< allow me NNONUM
< alright NOOSOQ
< alrighty OOORPW
< alrighty then OOOROW
< an MMLLPK
< an adult NOOOVN
< an answer MOOOeM
< and OMOSaP
< and that OOOOXO
< answer NNOM`H
< any VMOLNP
< anything UNOOOR
< anyway NOONSM
< are QMNYKQ
< are you QMO[LY
< as RKNN^J
< ask MJOUOQ
< ask me NNOWTW
< at SIJKMC
< at your UMOOOR
< average UNOONV
< aw NNNSNU
< basically MNOOQK
< bees OOKOOI
< bees dance OOLOOJ
< before NPOMWK
< begin LNONKJ
< behold ONSOOR
< being MNOOJH
< best OYOMLW
< between NNRVLZ
< between us NOOVOV
< big NPNTKY
< big brain ONOZNX
< bless TNONOP
< bless you TNONOP
< blood OOLOOK
< blue OMLNOI
< boom NbORNY
< both KNNLRH
< bugs NOOOTM
< by UOONNR
< by all WOONNW
< can FOOKKE
< can you GKOLLB
< carbon aORNNc
< cells OOOONT
< certainly NMON`J
< check MNRMNK
< cheers OMOSOP
< chemistry OORPSR
< chop OORTNX
< chop chop OOOTNU
< clear NOOMWN
< clearly QSONNS
< come TMP]F]
< come here IOOYLS
< come on ZOORK[
< compare MMNMLH
< congratulations [JONNO
< congratulations you UOOOOU
< consider PNON_M
< cool the OOOJOL
< copper MNMOUE
< correct LLOKME
< could INONOF
< could you LNONMJ
< crikey SONOOO
< cut NNOTMU
< dang NNOVOU
< darling NNMYOT
< dead MOMOOK
< dear NNNDOB
< democracy OOOOUP
< did bMOLN]
< did you `MOMN^
< ditch OOOQOS
< do aUOIW_
< do you MWOMKQ
< does JNNMRE
< does that NOOOTN
< don't LKM[RX
< dude NNOWO_
< each LNQMKN
< easy NOOdMf
< easy as OOOZNW
< edit OOUOOR
< enzymes NNOYMY
< even VOQNMW
< even the VPROOX
< every UZYLO]
< every step NOOOTL
< everybody TUONQT
< everybody else XOONOU
< everyone SOOMPN
< everyone else VNOOOT
< everything LaOOL[
< everything about OXOOIX
< everything you LXOOPS
< exactly NOOKLL
< fab NOOUOT
< fair ONSSMS
< feel NNPOSN
< few LUMOMQ
< find HOONKH
< fine ZNONNY
< first MNNLRH
< five ]NONOV
< fix OMOOOK
< for OHMEDA
< for the TNNNMO
< for what TOOOPW
< fractions NNZPMX
< fractions are ONZPL[
< frankly NVOONS
< from MNTKML
< from the OOUOOS
< further MOONbM
< genes OOTOOX
< get ]OOOK[
< get your ]OOPO]
< gg NMOkNf
< girl OOO]N^
< give PQOVRU
< give it UNOSNW
< give me MOONTJ
< give us NOOUNV
< glad LNONQK
< go RONJKO
< gold OVJOOI
< good FDJ>F4
< good luck NLONUJ
< got LNOBw>
< gotcha MOOSOS
< gotta OOOXOZ
< grab NOOSOR
< gravity MNSMQO
< great MIOIHC
< guessing SOOMLS
< haha LNOUOQ
< hang NQNPUQ
< happy NLOKWJ
< harvard LTOONR
< have EMOMRC
< have you HNOMNG
< having NOOOTM
< he HMOJGA
< hello HDNGE?
< hello > NJOJKH
< hello gorgeous OOOWOU
< henry NOQaSg
< here KLQMTI
< here comes NNONZM
< here is LNNOIK
< here's NOONWM
< here's the OOOOUN
< hey MJOPLI
< hey you OOOSOU
< hi LHOEHC
< hi > NKOLKI
< history WTRNOZ
< history will YTOON[
< hiya ONOQOT
< hmm LNOLWG
< hold on NOONTN
< holy ONOUOU
< honestly _YNLL`
< honey OON^O[
< hopefully MNOMYL
< hopefully that NOONTN
< hopefully this MNOOTM
< how RGKAEE
< how can VROOMY
< how did LNONNJ
< how is NVOOOR
< how many MMOMGJ
< how refreshing WNOOOW
< how would FGNMLA
< how you [OOONY
< i PXH?GS
< i am FSNLMK
< i appreciate QGONOG
< i believe RMOOTO
< i can ROOOHP
< i can't FOOQHG
< i confess NTOOOR
< i could PSORQZ
< i don't KKOKKC
< i feel NZOONX
< i gave SJOOOP
< i got KQOMOJ
< i guess NNOOTL
< i had VKONLU
< i have Q]NNK]
< i honestly JQOONO
< i hope GJOO[B
< i keep NROOIN
< i knew IUOOOQ
< i know UNONNP
< i like MNOOOG
< i note VUOOMX
< i read LTOOOP
< i see TKOMHQ
< i shall UPNOPT
< i suppose VLOORQ
< i think CLONQ>
< i trust NLOOUM
< i understand KHONJE
< i usually MTOOOP
< i want KYOOMV
< i will HJOONI
< i worry UMOONR
< i would INOOUQ
< i'd PRNSJQ
< i'd give NNOVNR
< i'd like MKONSH
< i'd put NYOKMW
< i'd swap OTOONQ
< i'll XMOLYR
< i'll be LMONVH
< i'll write WOOOMV
< i'm JZNFOQ
< i'm a SLOMJO
< i'm glad NNOOIN
< i'm going KTOOOP
< i'm just NMOMZJ
< i'm obsessed LUOOMS
< i'm sorry KMOLLG
< i'm sure WNOOMV
< i've TQN[N_
< i've got KOO]PW
< idk OOOVOX
< if PLJB@F
< if i OYOOOV
< if this ULOONS
< if you KLNKFL
< imagine LNNTLL
< imagine that NOONOJ
< in DBA>K<
< in a MMLNLB
< in all MTOOQQ
< in my WJOOOQ
< in the MLKKNH
< in which JNONLJ
< incredible O_ONN]
< inflation NOPOSO
< ionic NOOXNZ
< iron NNSNNQ
< is LRMK<I
< is a MNNNLJ
< is that SOOOMT
< is the NNNOMI
< is there LZOOMS
< it QRH?GL
< it doesn't UPOOMY
< it has VNOOJT
< it is NfPNJ`
< it isn't ]QOMM^
< it may UNOOQS
< it seems HNOOMI
< it sounds MOOOXM
< it would UROOOW
< it's UNLGQN
< it's always LLOOWI
< it's fine VOOINQ
< it's giving NOOZLZ
< it's rare NTOONS
< join NNOOPK
< just NNO[XY
< kant's MKOOOJ
< keep LMQO]H
< keynes OOROOS
< kindly TNOONU
< knowing OOOOWN
< last MONOSJ
< latin OOQOMT
< latin is OOQOOT
< learn UNOONT
< learn the XOOONX
< learning NNROXQ
< leave LOOMYL
< lemme OMOTOR
< let MKaMXV
< let me PLOOZI
< let the NN]ONZ
< let your NNSONT
< let's LOMJKH
< let's find OOOM]L
< let's get NOOXJW
< life MOOOTM
< life is MOOOTN
< listen MNSSOQ
< lol OOOSOW
< long NOOcNa
< look VKONHT
< lovely TNNJNG
< magma OJTNOP
< make NNMOMJ
< many JLNMaG
< marie NMOOOJ
< marie curie NMOOOJ
< mark LNOLNI
< markets OOQOOT
< matters NOOOSN
< may TNTONY
< may i TOOONU
< maybe ZMONW]
< means LLOKKD
< memory OOPOOS
< missed NOO]Ob
< mitosis OOVMNS
< most UKNMJI
< much NOOOYL
< must TOOONU
< my aSNO_]
< my bad MNOTNS
< my heart LTNNOO
< my inbox MNONYL
< name NOONMK
< napoleon MNPXNX
< naturally SOOOQR
< nearly NLOMMK
< never NYONLT
< newton OONTOQ
< next ZOOL[Y
< next time ]OONM]
< ngl NOOXOX
< ngl that OOOSOU
< nice KJOOLE
< nice work TNONNS
< no RQIEHK
< no doubt UNOOMT
< no is KOOOOE
< nobody WSMMJV
< nobody has NTOONS
< nobody is QJOONJ
< nobody knows ILONNE
< not RLMKGO
< not quite ELMLJB
< not sure NOOOTM
< nothing NTOONQ
< nouns OOTNMU
< nouns in OOTNMQ
< now BMOTWG
< of WOOOKR
< oh WRNIUP
< oh i JOOOPJ
< oh the NUNNMQ
< ok ONOTNR
< ok so OOOTOR
< okay HTOWaV
< okey OOOQOT
< okey dokey OOOQOT
< old NNOOOK
< omg NNOUOX
< omg yesss OOOSOW
< on NQMMMI
< once MMTNQI
< once the OOSOOU
< one [WMJV[
< one could NNOOTM
< one does OOOOTN
< one seldom NTOONS
< one should NNOOTL
< one wonders VNOONU
< one would TNOOOO
< only J]NNLV
< only a IUOONR
< only the QUOONU
< ooh NMOQMT
< oops SLOMOJ
< oopsie OONROS
< or OOOOTO
< or was OOOOTO
< osmosis OOUMOS
< other UQOOMY
< our RQPNUQ
< overall ONOOUM
< oxygen's OOTWO]
< parliament OOUOOU
< part NTOONR
< passive OOUOOT
< passive voice OOUOOT
< peace OMObM`
< people TROMRR
< people like NTOOMS
< people who WOOONV
< perfect OgOMN^
< perhaps _KNNJ]
< perhaps a TNOOMS
< periodt OOOZO]
< permit SSNOMV
< permit me SSNOMV
< photosynthesis NOUNQS
< photosynthesis is OOVNQV
< pick MNONMJ
< piece OOOZO]
< piece of OOOZO]
< pinky MOOVOU
< plants OOOOSO
< please RLNMJP
< please do SOOOMU
< please don't SOOONT
< plot OOSNOU
< poetry OOOOWN
< practise KOOOUK
< prior OOOOTM
< prior to OOOOTM
< processing MNOO`K
< pure NWONNW
< put LHKOJC
< put the PLNMLJ
< questions NMTONO
< quick OOOQWR
< quick heads OOOQWR
< ratios OOQOOT
< read [NMMJY
< read it aOOOMf
< read the KNMNMI
< reading KXNNOQ
< reading your MYNNNS
< ready OOPY[]
< ready > OOOM]M
< ready to OOP]M^
< remarkable VPONOR
< replace MOOMOK
< research QOOOSR
< results OOOOVO
< right KMNOXL
< right away NOOMVM
< right so NOONVN
< righto OOOSNU
< robespierre OOOVNZ
< rome OOTOOW
< say JMN]JW
< say less ONO[La
< see KNONMI
< send MNOLLK
< seriously mTO@O]
< set MNRMmM
< shakespeare NQOUNZ
< shall MOOMLJ
< shall we MOOMLJ
< should MLOOQK
< silk NONNNG
< since QNOOUR
< sit [OONOW
< six and OORONT
< skip TOONNT
< sleep MNNNNG
< slow MOOOOK
< so QMNJaK
< so that's NOONUM
< so the ^OOMO]
< so this ONOUNU
< so you WNONPX
< so you're OOOOVN
< sodium OORTOV
< some LOOK[I
< somebody UWONOX
< somehow SNOOOR
< someone PYOMNX
< somewhere VRQOUS
< sorry TNOMLR
< sorry to VNOOOT
< sounds NNOWNZ
< sounds like ONOVOW
< soz OOOWOU
< spell NNONOK
< start UNNLLP
< statistics OOROTR
< statistics is OOROOT
< step QOQONS
< stick NOOTOR
< stop TPOMMT
< stop guessing XOOOOZ
< students TNOONU
< students of UNOONV
< success NOOOUN
< such M[NKNY
< such a N]NLK[
< sup NNO^NY
< supply NOUOOS
< sure YNOMIT
< sweetie OOOSOU
< sweetie pie OOOSOU
< ta NOOSNQ
< take KNTLJL
< tbh OOOWOV
< tell HLOVML
< tell me ILOVMQ
< ten OXONMW
< thank IPSKMJ
< thank you IPSKMJ
< thanks JKOMJD
< that N`LQAX
< that is HSNKIE
< that took YNOOOY
< that was IROKKD
< that you SUOOLZ
< that's ZKNRDS
< that's a SMOMLI
< that's correct NNOMNJ
< that's just YOOKSR
< that's okay MOOMNJ
< that's right NOOMLI
< that's the NQOVMY
< the ILFAQE
< the above NNOOVN
< the answer XMPMHS
< the author NNO]R[
< the capital NQMOUM
< the comma ROTOOW
< the committee NTQONS
< the correct STOOQV
< the cube NOOOTN
< the definition bOOOQa
< the distinction WROOOW
< the economy OOQOXQ
< the electron OONTOR
< the equation SOWPN[
< the error TNOOOT
< the first LONNJK
< the following MONOYL
< the general LONOOJ
< the glacier OOTNOR
< the hypotenuse OOVOOU
< the immune OOROOW
< the instructions [OOOO[
< the key OOMOUK
< the king NUNPOP
< the metaphor OONcNa
< the mistake VOOOOV
< the moon OOLNWJ
< the most OKOOOI
< the next MXONOV
< the number OOTOOV
< the other UNOOMT
< the problem TNOOPT
< the reader PROOPT
< the reason NNNOYM
< the rest SOOOXR
< the river OOIONI
< the role NNOOVM
< the romans ONRTOS
< the seminar TOOOOT
< the subjunctive ONUOMS
< the trail OOJOOJ
< the triangle OOWOOV
< the tudors OOOUOR
< the way OVONOV
< the whole PXNOMU
< the word LNLLXE
< the world NTPNNS
< then LNOMHJ
< there P^QIOU
< there is VPQNJV
< there was NXOONW
< there you OMON[J
< there's QOORRV
< there's my NJOVNQ
< these MNLOQJ
< they JSHHD@
< they should NTONOS
< things NOOO]N
< think MMLONH
< think of NMLOKJ
< this INMTUN
< this is GUOLKJ
< this should UOOOOT
< three UNIMMK
< thx OOOVO[
< time OORSOW
< to BQSIWI
< to factorise OOTOOZ
< to learn OOTOOU
< to understand NOOOTN
< too ]NOQL]
< try PNOPKO
< twelve NdOLMa
< two ZLLMLL
< two marks UOOOOU
< two of XNOOOU
< u OOOUOZ
< understanding MNOOVK
< understanding this NOOOUL
< upon NSPOOQ
< ur OOOSOR
< use MMOMUK
< use the OONNWN
< users WOOOOZ
< various OOOOXO
< velocity OOQOXR
< verbs ONONSP
< very SSONNV
< very well TLOOOQ
< voltage OOROOS
< wait JOOMXJ
< walk NO`OOZ
< wanna OOO`Oe
< war OORNOT
< war is OOROOU
< was OONOWM
< we [UKNF]
< we are SSNONV
< we ask UOOOOU
< we can KOOOHJ
< we have SPNOLT
< we'll NOONTL
< we're KNQUOO
< well YLOKbU
< well that's VNONNT
< were gMOMOc
< what :OG:>>
< what a Z]NTIf
< what an O^OOLa
< what did JNONNK
< what do INOMLE
< what does LMOJPE
< what else OOOOUM
< what happens LNOKKF
< what is JJMJ?A
< what kind NOOOLJ
< what matters NOOOYN
< what we OOOOTO
< what would IKOMJE
< what's LNOSIX
< what's cooking OOOTNW
< what's the MOOLJB
< whatever NOOMVO
< when BNQGGE
< when the OOSMOX
< when you GQRMPJ
< where GMNKJ<
< where is NOOOJM
< whether NOOOWM
< which 7@F966
< which of LMNNKH
< which subject NOOOJN
< white OOPUOU
< white blood OOQUOV
< who CMOIJ@
< whoa NSOMOU
< whoever LVONNQ
< why @CK<>:
< why did LNNKMJ
< why do KMNLNF
< why does JNOLNG
< why is KNNMLG
< why you YNOOMW
< wind OOJOOF
< winners ]OOOLX
< with QPOERF
< with such HSOOOP
< with that MQONTM
< with the PMONXM
< without KMNMMG
< words NOYOUT
< would ILOLPE
< would you KMOMQJ
< wow RSONLT
< write FLLLKA
< write down JNOOMG
< wrong eNOKLb
< wrong again ]OONN]
< yep OOOJOK
< yes EGL@G8
< yes the NOPNJO
< yo ONO_N]
< you V^H=DU
< you always OROOIR
< you ask LTOOWP
< you asked JTNNLO
< you call ]MOMQV
< you can ;HOQO=
< you can't TMOMOL
< you could QWOON]
< you did TTOONX
< you don't CLNMO=
< you dropped TMOOMN
< you explained LNOOOJ
< you finished KMOOOG
< you get UMOOSQ
< you got UKONOL
< you had XOOONW
< you have BXQNUP
< you keep VOONMV
< you kept MNOOOJ
< you left MLONOI
< you make TROONU
< you might IMOOLJ
< you missed KNONOJ
< you named TKONOL
< you need JNOOML
< you never SRONOT
< you picked MTOOPP
< you put IVONOR
< you quit UOOONS
< you read JQONOI
< you remembered JSONOJ
< you solved NTONOR
< you want [LONTS
< you were RRONPV
< you will XOOOHW
< you're NYQHAR
< you're a LWROOS
< you're absolutely OLOLOH
< you're making ZJONMT
< you're not L]OOOT
< you're right MKOLNG
< you're the OTOONS
< you're very NKONMJ
< you're welcome MHOKHG
< you've XUNHPU
< you've come NOOOTM
< you've got LOOKLG
< you've had VOOONY
< you've made NLOUNP
< your Y]T=FW
< your classmate VNOOOU
< your essay ]KQNM[
< your friend ]NOLOT
< your function LNOOWM
< your graph's NNOLOJ
< your handwriting QROONT
< your instinct OUMOOT
< your letter OMOOOJ
< your loop PMOTOP
< your note NUOONU
< your notes WPOOOS
< your paragraph OLTOOM
< your question JUNOLW
< your reading MNOOOJ
< your results WNOOMU
< your seven LMOOOJ
< your sister TNOOOU
< your table LKOOOJ
< your wish MMOO]J
=digit >DHD4E
a LOOMJO
a > LPMNJH
a _ a VNOLZQ
a _ about KMRWYO
a _ after KTOMPP
a _ all OOOTOS
a _ and PVUSTT
a _ answer RNONUO
a _ approach OOOTOX
a _ are NNMNMH
a _ argument MONOQJ
a _ as KVMOKR
a _ assistant FMOKNE
a _ at KNMUHT
a _ average RNOONT
a _ because TMNNRK
a _ before WORNKU
a _ between TKRNNP
a _ big OPOQOW
a _ by MNLOLJ
a _ called NNMMNJ
a _ can XNNNJW
a _ candle OOSOOT
a _ child WNOOOT
a _ come SOOOOT
a _ denominator TNONOP
a _ diagram OONO[N
a _ ear XOOONW
a _ effort RNOONU
a _ error KOOOPI
a _ for UcWUMd
a _ from KQKNKG
a _ front NONWNT
a _ function NONOTN
a _ grey OOTOOV
a _ has IPHNNF
a _ hero ONROgQ
a _ i QVOJPT
a _ i'm OMONNI
a _ if MOOTPS
a _ in IOTSKR
a _ into OOIONM
a _ introduction OOROOT
a _ is MLSJLN
a _ like GZJMIS
a _ line QTNQNY
a _ little PNQPOV
a _ lower UONOOT
a _ man MMONNF
a _ manner NOOOTN
a _ mark NMO^OZ
a _ might LMONSE
a _ mind TQMONT
a _ mistake JNOONH
a _ most UNOOOT
a _ name LOOOOI
a _ number KNNVLO
a _ of HUWPOU
a _ on OQILOI
a _ one FNOL[H
a _ or ILNMKE
a _ out OYONNZ
a _ over NNLNNI
a _ overview OOOOUO
a _ page ULOONS
a _ part NOROTQ
a _ piece ONMNOI
a _ problem QTOOPT
a _ question JMOKLH
a _ range NNOOTL
a _ reaction NOOOVL
a _ red OOROOT
a _ right NUOOOR
a _ so FOMNOC
a _ solution VNOORT
a _ splice VNOOQQ
a _ start NLOMMI
a _ stop RTOOMS
a _ student ZNONOV
a _ that SQ_HTT
a _ the NKJMLD
a _ there MLOOSH
a _ thing MPOUUY
a _ to Q]QLUU
a _ too PNTNMR
a _ up NNOONJ
a _ value SOOOOT
a _ way NMOMQG
a _ when MNL[OQ
a _ where KRNOMI
a _ who YXLNJZ
a _ whose RNQOOT
a _ with XFMOMM
a _ word VMOOMU
a _ works LMNNNI
a _ year aMMLOU
a _ you UGMQJH
a _ you're WMOMNP
a _ your LNONSJ
a and NNOMKH
a bad NOOOOK
a ball NONOMK
a beginning ROOORS
a better O]NNUW
a better map PUNOOQ
a bibliography XKOOOU
a big NMOZQT
a bird OOOONS
a bit YIMRST
a bit > NOOMTM
a bit like MONNLH
a black ONQOOV
a book MSONNO
a born OWONOU
a bottle NNOOMK
a brain UWOMN[
a bright UPONOU
a cake NNPNOK
a calculator JNOOOI
a candle MSNOOO
a castle SOOOPP
a cathedral ONWOOX
a century YNROOX
a certain ]MOOP]
a certain talent TMOOOR
a chapter QROOOV
a chat MLOOTJ
a chemical OOOOVO
a chemical reaction OOOOVO
a child OMMMNH
a child in KTOOOQ
a child with TKOOOM
a choir OOROOS
a citizen ONOOWN
a clear HMOOTF
a coin SNPOOT
a comma [MONPT
a comma splice VNOOQQ
a common QNOMNK
a common denominator TNONOP
a comparison MOOOSK
a compiler TOOOPP
a complaint MTOOQQ
a conductor NNLOUI
a constellation OOSOOS
a correct SOOOSS
a crack MNMSNQ
a crown OWONOP
a curve ONSOOT
a day MLMNKJ
a definition MSOONO
a democratic OOOOUO
a different QOQOPU
a doctor OMONMK
a dog LOOOSE
a doorway NO[OOW
a doozy OOOUOT
a doozy > OOOUOT
a double OORNOS
a dozen KNOPRF
a dragon SOMOOK
a drawing NMONMK
a dream SMNMRI
a drum OOUOOU
a failure KNOOOL
a falling OOROOT
a farmer OMNOOK
a fascinating MNMOVK
a few HJUPTI
a fool YOONMW
a forest OORONV
a fork NONTNQ
a fork in NONTNQ
a form ORNONU
a fortune MQSOOU
a four OOSOOS
a fraction ZNNLQP
a friend LNOLOG
a full VSNNMU
a full stop RTOOMS
a function NNPOTN
a furnace OOSOOS
a further UNOOLU
a galaxy ONSOOQ
a gap MLNOOJ
a garden ONQOOT
a generation NSOONT
a genius NROJNO
a gift LXOONT
a go TOONOP
a good KJPROH
a great MSRMOQ
a half TOOOOS
a handshake OOXNOU
a hard OLMLNC
a hat KVONNP
a heading OOWOMU
a hinge OORONS
a hinge of OOROOT
a hint LONNKJ
a hundred Q^TNL^
a hypothesis ONQUOW
a is NTNONP
a joy MOOOSM
a language PMQONS
a lantern OOSOOT
a limit MTOONM
a line KJMMTB
a list ONMRKR
a list of NONNMJ
a little JJTNUD
a long JMQMVN
a long story OOONTN
a loom OOROOU
a loop is NQROLU
a lot TNOLVL
a lot of POOMVM
a magic OOROOS
a magnificent OMOOOJ
a mammal MSMPNQ
a man NONNOI
a manner ONOOTN
a marvel NSONOR
a matter MOOOWJ
a matter of MOOOWJ
a mean WONONU
a medal TNOOOR
a medal for TNOOOR
a message MMOOXI
a mind JcNMKa
a mind like MTNNMR
a minute OOOMXN
a mistake JNRNNL
a moment NROOWM
a more NVOOLT
a moth OOSONS
a mountain OOTOOS
a much SMOONQ
a museum NVOONU
a museum > OUOOOU
a mystery UOONMQ
a name LNMOLJ
a new RUNNKV
a nice JOOQML
a noun QLMOKO
a number VKONSO
a number of OMOOYM
a number that QOQONT
a page VOPONZ
a pain MOOOKK
a paragraph OPSNPQ
a part NMOOLJ
a part of NMOONJ
a participle KPOSMS
a perfect OLOOOI
a person YTMPL]
a person who LXOONY
a phenomenon OSOOOQ
a phrase MNONRJ
a pickle OOOUNT
a pity TLOOLO
a pity that VLOOLT
a place NNQOKQ
a plan MNNUNS
a planet RPQOOS
a poem NNNOQJ
a point NNOOVL
a point one NNOOVN
a pointer SNOOOS
a poor PSOOOR
a position LLOOUK
a position to LLOOUK
a positive NOONUM
a powder OOROOS
a prime MPNWNW
a prime number MPNWNX
a privilege KYONLV
a prize OSONOS
a problem POOOYR
a process OOMOVN
a prodigy NMOOOK
a proper ONNW[W
a pupil WNOOOR
a question PYSJUS
a question > NVOLSR
a question about SMSOTP
a question and LNOOQJ
a question of RVOOPY
a question that PTOOPU
a quiet OOSNOP
a quiz NOOOSN
a quiz a OOOOTO
a rare LVNOOU
a reader SNOOMR
a reason `MONN_
a reason > ZOOOO]
a recursive OOOOWO
a recursive function OOOOWO
a resit TOOOOT
a ribbon OOSOOS
a right MOM]LU
a river OOQOQS
a role NOOOSN
a ruined OOPOOS
a ruler RSOONU
a ruler > SPOPOT
a rumour OOROOT
a scarlet OOQOOT
a sec OOO_Ob
a sec > OOO_Ob
a second TLSVXW
a second > OOTNVR
a second year UMOOOT
a secret LNOOSJ
a semicolon ULPRNS
a sense MNOOTM
a sensible MOONTM
a sentence YKNNOS
a sentence > SOQONU
a sharp TMOONR
a short LMMLMG
a shout NOOSPS
a shout if NOOTPT
a shy OOVOOX
a sign LNKMPG
a simile PNOONK
a single RPSLLQ
a sleeping OOSOOV
a slow OOUOOV
a small JLTMKQ
a small mistake LNOOOI
a so LNONNK
a soft MNJQNH
a soul OSLOOO
a spelling TMOMOO
a square LQORJQ
a star is OSSNOY
a state NMNNTF
a statue NTOOOS
a statue of OTOOOS
a step JONOQI
a storm ONSOOR
a straight TOOOMQ
a stream OOIOOM
a student VRNNNZ
a student who VSOOOY
a sum QQRONU
a synonym MNOOSL
a table LTNNRO
a task UOOOQT
a ten OOO`O_
a tent ONOMOJ
a test LONNNK
a third WONTNX
a third of OONTON
a third time UOOOOV
a thousand LPXOOV
a three SOPOOS
a topic HRONRF
a topic sentence PTOOMT
a topic that JNONYF
a total LSN[N]
a triangle PROOTQ
a triangle has NTOOOS
a triumph NZNONU
a tutor ONOMKL
a tutoring GHOKIB
a tutoring assistant HHOKIC
a very QOONNT
a volcano OROOOT
a wall YNONMU
a wall > ZNONNV
a way QNONRK
a weak ONNMTO
a week HLMMPC
a week > LMOMOI
a well NNSONQ
a whale TQNOOQ
a whale is TQOOOS
a whole SLLXQR
a wide NNNOWL
a wide range NNOOVL
a wild OMLROI
a wing OOPNOJ
a wish ONPMSL
a wonderful KROONP
a word KPMNWI
a wrong LOOOOI
a year KMNNTI
a zero KNONOF
aaliyah PTTSQU
aardvark UQOYRU
aaron PRRSIR
abandoned SONIQN
abandoning UPQMPR
abandonment VOQMSR
abbey POVROP
abiding UMPMSQ
abilities KUNJTN
ability TSMJPU
abl QNIQMP
ablative OTOTNU
able OPINLR
able to ONOOJN
abolished NNLFKJ
about DQCMXJ
about > HJOMUC
about _ and ORNRVO
about _ french NQONUP
about _ frog QMOOWO
about _ it NNONUJ
about _ of NMKONG
about _ one MOOOEM
about _ test NNOVNU
about _ that JQMOON
about _ the SRNNOT
about _ you LTOOOR
about a XLNNKO
about anything NNOMRJ
about being NOONPJ
about decimals SOOQOT
about fractions NOOXPU
about how KSOORP
about it VOONYM
about it > MMOOWJ
about magnets IYOONT
about magnets > NVOONT
about something OOONJN
about supply OUOOOT
about that JKOXSQ
about that > KNONOI
about the PRLM[O
about the french NROOUQ
about the frog QMOOWO
about the person TNOOPS
about this ETOMWF
about this > JJON[C
about to LIYPRO
about volcanoes NROROT
about volcanoes > NROROU
about what UNOOTU
about what the UOOOMT
about which NOOOSN
about your OKOOMM
above JPBHWF
above _ be NNOOVN
above all MSNONN
above should NNOOVN
above should be NNOOVN
above the NNHNNK
above what NOOOSN
abreast VPMTQV
abridged UPQSQT
abroad PMMIRK
abs NMMPHP
absence QPSGON
absences PPSGOM
absent ROMHLL
absinthe SPTSNV
absolute HXMQMS
absolutely OWKdWg
absolutely right OLOLOH
absorbs MLLNMN
abstract KXKHKQ
abstract _ the OWOOOV
abstract is OWOOOX
abstracts ONILOK
abt OOOTOW
abundant MUNIQQ
abundantly OWMKTR
abuses PKMJOH
abusing RJLLSI
abyss NOUOKO
academia RSPOOV
academic URMMPU
academically UQKIQS
academies TQOORU
academy SQQRQW
acapulco UROTPS
acceleration LMJKGI
accent SPRRLW
accent _ a OSQOOX
accent is OSSOOY
accent is a OSQOOX
accept MKJOLL
acceptability SUONVS
acceptable RQKOXQ
accepted NLKRLL
accepts LMMJKK
accesses LNNIPJ
accessibility OSOITO
accessible NTPHSN
acclaim OZOMRR
acclaimed OWNJRN
accolades P]PRSV
accommodate OKKKVK
accommodates NMLKVJ
accompanied OMNGVJ
accompanies QQJIZL
accompaniment PQVLSP
accompany SQQKZP
accompanying QNMIXK
accomplished TXJKSV
accomplishing QQMHTR
accomplishment RYOMRW
accomplishments PZLJTQ
accordance QOLHRK
according OJHETI
according to ONOOSO
accordingly PNKGWM
accordion ORPOOU
account PGJNNL
accountable MOHJKK
accounted MJEJLK
accounts LKKNKK
accredited UXOQSY
acct ROMUMT
accumulate OMJJIM
accumulated NMIJJM
accumulation NLJILL
accuracy OPKHMM
accurate RQJPPS
accusative RNOPNR
ace PRRXIZ
ace it NOOVOU
acetyl RQQUMT
achievable SWLNWT
achieve OSLHSP
achieved NULHZQ
achievement QUMJOT
achievements NVMLPR
achieves NSLITO
achieving QSLHRR
acid EGGIEG
acid and NOQPNV
acid's NNOSNS
acids IIIKJH
acknowledge SUIPPV
acknowledged QWISYU
acknowledged that LPOOTM
acknowledgement RVKPRU
acknowledgements RVKPRU
acknowledges UVIUS[
acknowledging RULORT
acknowledgment VTLTUV
acme PRMUNS
acorn QTTULV
acquaintance VUSVTZ
acquainted QTPPTV
acquiring QQMHUP
acquisition NPKJUM
acquisitions NOLNUM
acronym OMNTNS
across CHXKKQ
across > OQQOOS
across the NMZNN]
act [IIHIR
action JFJEJG
actions IHKEOA
activates LNKIOK
activation MNIKNL
active MLHKKL
actively OPHIQL
activities NLNHQM
activity MKMFNJ
acts LLMKKH
actual SWEMRY
actually TKEJ[K
actuate PHMMLL
acuity SWPNPU
acumen QRPSQU
acyclovir SSMVSS
acyl RPPXOU
adagio QSTTRU
adam OSQRIP
adaptability QUKLUP
adaptable NVLMSP
adaptation MNJIRI
adaptations MNIKRJ
adapting POKHUL
adaptive MOLGQL
add HJHKLH
add > STNMMV
add _ two JNPPWK
add up PNMNQJ
added LJJOOG
added the TOONOR
adding FJHNQI
addison SQRSLU
addition IJPIHJ
additional OMGNUM
additionally NQJMYM
additions LNLMUM
additive MOJLIL
additives MNILJL
address KIJLRC
addressed QLFHUH
addresses MJKLQI
addressing NKKIPI
adds GLINIC
adenocarcinoma SNLUOP
adept RUPPQU
adequate RULJTT
adequately RWLHWQ
adirondack RQRURT
adj PPHMJL
adjacent NLOHNM
adjective O[NLFP
adjective _ the PTONOU
adjectives IURLPN
adjudication QLKIOJ
adjunct SROSPU
adjusting MJLILK
adjustments MKMIQI
adkins PPNXNR
adm ONGRJO
administered NKIIOG
admirable TZOTWZ
admiration JkNPTb
admiration > LVOOOR
admiration for MTONNR
admire []QRPg
admire _ confidence WLOONS
admire the WMOOMU
admire the confidence WLOONS
admired O]RPUY
admiring SUPMUW
admissible RQKHTK
admissions TONNQU
admit WPKRMZ
admittedly UTKSWV
admitting VNLPNV
adopt QROSVS
adopting TRNPXS
adoption QQPQWQ
adoptions QQPPWP
adopts PQORVQ
adorable SVPWU]
adoration NVQOSQ
adore TVNXRZ
adored OVPRSR
adorned KUVQTR
adrienne PSOWKQ
ads JLGJLH
adsorption OMGOMM
adult QKKPMM
adult insect OOOOVO
adultery QPVRLQ
adults NRLOHS
adv MMFMJI
advance QJNISN
advanced QPJIVQ
advancement QQKHVN
advancements PQKHWM
advances OOKHWL
advancing QMLGUM
advantage MOJITJ
advantageous QVNPZQ
advantages OQHGWK
advent QPXNOR
adventist QSVRNU
adventure OQWOSR
adventurer RSSRRU
adventures OPUNSQ
adventurous SSROWU
adverb MOPNIO
adverbs KNQXOV
adversely SRKKVM
advert OLFKNI
advertise QMFKUJ
advertised PMHLNK
advertisement MMFGOG
advertisements LOHGQF
advertiser MNGKNG
advertisers LNGIQF
advertising LLGGNF
adverts MLGIRF
advice ULLNVT
advisable RWNQXT
advise TKJOVR
advised SMKKZO
advisers QMNMUO
advises TOONWP
advising TMLNUR
advisories RQPMWR
advocacy NLINPK
advocate PJIJOI
advocated RKJHXI
advocates OLIKPH
advocating QJIJTJ
aesthetic NVRJWR
aesthetics MXSKYS
af OOO[O]
afar NQPIRM
affect KLIMNN
affect _ effect OOOQNU
affected NKFKNH
affecting KGGFQC
affection NQSUST
affectionate OTSWTV
affections MQSUTS
affective OSMNUO
affects IIGHOD
affiliates LNJMMH
affinity MOQURQ
affirmative STHNSU
affluent OUQOQS
afford LNKHOK
affordability PVOIUP
afforded NUPITN
aforementioned RNILXL
aforesaid TRPVQW
afr SOKURT
afraid MILOMC
africa OLMKMK
after ES=ANB
after > NTONNO
after _ for OTONOU
after a MKLMMF
after all WJONPQ
after the QLJMMG
after you T`ONNg
after you for OTONOU
afterlife ORUQMS
aftermath NLMKOI
afternoon VLPHJR
afternoon > UPOONT
aftershave QPTVQR
aga OROTPU
again cLHXJa
again > XTLLFS
again _ same WOONOZ
again _ the ROPNMX
again and OMPOMS
again from MOMOOK
again in LOTOOQ
again the WOOWO_
again the same WOONOZ
again with LOONNK
again1 KI;;`B
again2 EIAC[A
again3 JNFKMD
againshare0.2 QHGFfG
againshare0.34 >KLIc?
againshare0.5 FRLJaF
against ILM@GF
against _ long OOTOOU
against _ other OMNOSJ
against each OMNOSJ
against each other OMNOSJ
against the NLYONY
against the long OOTOOU
agar PQNTPU
agate PRQVQU
agatha TRUROS
age ZHIILT
age > NTOOOQ
age _ could VLOOOQ
age i UMOOOR
agendas LLLKUJ
ages NJNGQK
ages and NOOOTN
aggie QTPWRX
aggravating UQNSWT
aggregate KKJMIM
aggressive PLKVSP
aggressively QLLOUM
aggrieved SUQWWX
agnostic UUTSQ[
ago eFKLN]
ago > VNONOV
ago _ i TNOONU
ago and VNOOQV
agree VSNVTW
agreeable W[QXY^
agreed VUOWXZ
agreeing URJRPW
agrees YWOWTY
agrees _ the RPOONT
agrees with the RPOONT
aguilar RSQWRV
ah WMPP[U
ah _ i IOONXH
ah a TOONVR
ah the SNPNNP
ah yes ROOOPT
aha VPIWTY
ahead TLKJUP
ahead and SOONOP
ahem WQKUUX
aide QPOSRU
aided OOHISM
aiding RQMMYR
aiken QTQTRU
aim TLOQUU
aim to NOOOWL
aimed OLHHOL
aimee QORYKT
ain't OOOWOZ
air FGEFG@
air > NNLNNK
air rises OOKOOL
airbus NNMKHK
airy PPOUQW
aka SQJTPU
akin SSOUWU
ala TSNTTX
alabaster STUXTW
aladdin OXVVSY
alana PROUPT
alanine QPQUOQ
alarmed QONOVS
alarming QORSUR
alas STNTTW
albania NNLIOM
albeit RPJITP
alder SQPVNS
aldershot RQPUOQ
alexandria NPRMIN
alfredo PSPUMQ
algebra aJSLBd
algebra > YNOTO[
algebraic NMLKGN
algebras NMMKFP
algorithms NOOHPM
alice OQSVLT
alienated TPNRUS
alienation RNOOUN
align NILMFL
aligned LKONFN
aligning OJKLIL
alike SXKUOW
alimony PQTUQT
alison PPSVNT
alive JXMOLO
alkali MJQTLZ
alkali metals OOPSOV
alkyl PQPUOT
all OZVPZZ
all > ]MNLIV
all _ and LRWOYT
all _ are MNONMI
all _ best OKOMYF
all _ for TNOOPR
all _ have UOROM]
all _ if MOOOOJ
all _ it LVQNRO
all _ of LQNOWL
all _ the NLOORJ
all _ this LLOONI
all about MNOMYG
all along TNONKR
all along > TNONKS
all day NKONPK
all evening TSOOOX
all four HNONNH
all is QOOOSR
all kinds OOOOTN
all kinds of OOOOTN
all means WOONNW
all my HROONP
all of OOONQI
all of it LVONNM
all of us TOOONS
all right NPOLJK
all six SNOOOR
all sorts NNNOVK
all sorts of NNNOUL
all that TKOSPN
all the KESUYM
all the best OKOMYF
all things OOPOSO
all you TNOOMX
all you have VOOOMY
allegory OOMONN
allegra PSQWOU
allegro NPRNOQ
alleles POMQIR
alleviation QSPOVS
alliances MPOVPT
allie QORVNT
alligator OMPUNS
allison OQTWPR
allocated JIHHJD
allocating MMKIMJ
allocation KJIHLF
allocations LJIIMF
allow KKIN[J
allow _ to KNONXK
allow me KNONXK
allow me to KNONXK
allowable PUOLWP
allowed HKIQTD
allowing POLHUL
allows MPHHSK
allstate NRPXLR
allure QTSXSU
ally NPOVOQ
allyn OQOVOR
almighty OXQRPW
almost MRGLMM
almost _ to MUOOOT
aloha QQRTOV
alone KXQLIP
alone > MNOMMH
along KRILZK
along the NNONQK
alongside LMMGSH
aloud BKNFL7
aloud > MQNOKO
aloud and JNNOOG
alp SNMTMU
alpaca NPRUMS
alpha OLNOHP
alphabet LKUIKO
alphabetical NNPINK
alphabetically NMOIOK
alphanumeric OLNMGM
already R[GGMV
already > SYOMN]
already _ the LNONSG
already found MNOOOK
alright RMHWSW
alrighty OOORPW
alrighty then OOOROW
also MMGIMC
altar NR[PM]
altar of OOSOOW
alteration OJMIQI
altering NJLHLH
alternately TLLIUP
alternating PJPLEO
alternative TKKISK
alternatively RKHITL
alternatives SLMGUJ
although ]LIHLR
altitude NOLKIN
altogether VOJNVU
alton RRQSOU
alum OMPNHP
aluminium MKNJHM
alumni SVQROW
alumnus SXSSOZ
alvin PSQVLT
always ROKNfO
always _ a ]NOOM^
always _ everything KXOOLS
always _ for OLOOUJ
always a NLOOTI
always been NNOOSL
always do WNOOMT
always here NKONUG
always here for OLOOUJ
always with OOOOSN
alyssa OORULR
am TNKKIT
am _ for NVOONU
am _ going TNOOOQ
am _ of HROOOO
am _ the XKOONW
am convinced NTOOOS
am i XNORO]
am not QVOOMS
am not going TNOOOQ
am running SNOONS
am sure SOOOMU
amanda PPSUNT
amateur WVLPQX
amateurs WTLONV
amaze STQQTU
amazed S`MPV]
amazement SXONUX
amazing RXKSSZ
amazingly RZMNWW
amber MQUQKR
ambiguity PNMIRN
ambition QSRLPV
ambitions SSQLVU
ambitious SVQNUV
ambulatory SSSOUU
amen TVNUSY
amenable QWUQTR
amend MKOKHK
amended MKIHMH
amendments KKMLML
amendments > OOOQSP
amends KKOJJI
amer QRKUNR
america TPPLIV
american NKFRGG
americans OMKPIN
amidst LLPDSJ
amigo OQQ]P_
amigos OQPURU
amina ROONMO
amir TQLRPW
amish PPSWPT
amity STRYRX
ammonium LLNOHN
amon MLONHK
among KSNEVP
among the JVNOMR
among them RNPOOU
amongst NNQFSL
amor MPUSLQ
amortized KPPNIM
amount FGHJNA
amounted NLIHHJ
amounts JGCJLC
amour PURUPT
amp LKLOFL
amphibian RONUOS
amplification OOIOOM
amplifier NMIMIL
amplitude OPKNHQ
amplitudes OPKNIQ
amps MJJNHK
amritsar SSPTUT
amulet ORVNPR
amused UUNRUZ
amusement QVRQWV
amusements OUSPVT
amusing VTLQWY
amy PSRVJV
an NRI@KJ
an _ a OOOMXL
an _ ago XNOONX
an _ has MNVNSL
an _ insect OOOOVO
an _ is IKLNEI
an _ like TPOOLY
an _ number NONOPJ
an _ of KNMNXI
an _ that MNMOVL
an _ thing UNOOPR
an _ to KVLOSP
an _ works TNNONQ
an absolute JSOOOP
an adjective ONOOJM
an adult MLOOTJ
an adult insect OOOOVO
an adverb NPPOIP
an answer TMNN_T
an apostrophe TPOONT
an argument VMUONW
an ear MROOMS
an easy NOOOOK
an effort UOOOOW
an effort > UOOOOW
an electric OONOOK
an empty RMVOOV
an end TNOOPU
an end > TNOOLU
an equation SSOONT
an error KNOOOH
an essay QOSOOT
an even LNOOQJ
an exam MOOOSK
an explanation JNOOQJ
an extraordinary NYOON[
an hour YLNNNU
an hour > UNONOS
an hour ago XNOONX
an idea KNSMSI
an important OOOOSO
an index SNOQNR
an insect NOOOUN
an interesting SOOOQT
an introductory OOOOVO
an iron ONSOOT
an ocean ONSOOP
an old OOVOOT
ana OMPRIP
analog NNLNGN
analogous ORLMUO
analysed QLKISM
analyses OLIEUI
analysis JKMHMI
analysts POINOK
anchor NOQPSO
anchoring PNNKWN
ancient OPWMNP
and FIG=KH
and > JPMLHE
and _ a JFNJNC
and _ again GOM]NN
and _ all KPMNOI
and _ and OLBLLD
and _ answer JOVNLU
and _ at UQMNOR
and _ back LOLMOG
and _ be YMNUMV
and _ because LOONHK
and _ by OMNMOJ
and _ can LKNROI
and _ chemistry NMOOOI
and _ come VMOOQT
and _ conclusion NOOOUP
and _ do LKOJPD
and _ does KNOOQH
and _ done NOOTOQ
and _ down RNLNMI
and _ each MNZOOT
and _ else IVONOL
and _ every OOTOPV
and _ explanation INOOQI
and _ falls OONNTK
and _ flies OOSONU
and _ for FTWJOM
and _ get LOONQG
and _ go KMOOPF
and _ goes OONPUQ
and _ good NOOQTR
and _ got ROONUP
and _ half UNOONS
and _ have ]JNQQU
and _ here MVOWMW
and _ i PSONRU
and _ i've LNOOQJ
and _ idea YNOONX
and _ if OOOUOV
and _ in JTGMLH
and _ is TJULNR
and _ it MVPSON
and _ it's NSNRVO
and _ its NOGNMD
and _ just LNOVPP
and _ keep VNNOMQ
and _ left ORQOOV
and _ let LTPNPS
and _ letters OOOOVM
and _ little MOPNVM
and _ long OOOOUO
and _ look VMOONQ
and _ more PROOVO
and _ night OOSOOT
and _ no ONOYNU
and _ nothing [NOOO[
and _ now RQOOUQ
and _ off SOONXO
and _ old LONTOQ
and _ on KMKMJF
and _ once OOVNNT
and _ one UUVPTZ
and _ only KMONPG
and _ others TNOOOO
and _ our NSOJON
and _ out NNXPM]
and _ question MUOONT
and _ read FOOOOH
and _ same UNOONV
and _ say QVOOOX
and _ seem UOOONV
and _ short OOSOOW
and _ should NMOOTJ
and _ sound OMONOF
and _ square OOOOIO
and _ still WNPOPY
and _ stop RLMOTI
and _ that GLMQPB
and _ the NDUSHQ
and _ them HPVNRU
and _ there IORNQK
and _ there's PSOOOT
and _ they NNTNYO
and _ think SHOOOO
and _ time KUOOUP
and _ to MPJNME
and _ twice UNOOOT
and _ two SMVONX
and _ up NOMONI
and _ was YPN]M]
and _ were QPKNOI
and _ what JMOTOH
and _ where LOIOUK
and _ which NOMOJM
and _ who TNQOOQ
and _ will IQNNQE
and _ with JKSSOQ
and _ write ]OOOP]
and _ you URTOU]
and _ your QKUYKY
and _ yourself MMNNNI
and a NLFGDD
and a good OOOOTN
and all LQTSJV
and all that OOOTPP
and also SONOOS
and an QTHNOM
and any OOOOSN
and are KNQNNM
and as OMONSH
and ask JNONLD
and b OOONKM
and becomes OOUOLV
and behind OOWOOU
and between OOUOUX
and between them OOUOUX
and blue OOTOOS
and both MMNNOJ
and burned OOMOOK
and by NNTONS
and by the NOTONT
and carry OOMOOF
and come back LOONPI
and cons NOOOWN
and consistent OOOOTO
and count LNNNNK
and deep SUOOOX
and demand QQROOT
and do YNNNPS
and do the ]OONNW
and don't MTOTOT
and don't let MTONOO
and drop NOOMPK
and dust OOKOOK
and each LQROWU
and every NNUOOU
and everyone NWOOOQ
and for SMNNSK
and get NOONYL
and give QOOQJT
and gives OOMNKM
and got MNOZNS
and hang NSNOOQ
and having NMOOQK
and he NMNNOK
and here VQPOK[
and here we TOOOMT
and his OLNQOJ
and honestly SOOMOQ
and i ZWMPFZ
and i say RVOOOZ
and i think SHOOOO
and i was NNONOJ
and i will JPOONH
and i'll MNOMRH
and i'm SPOTNP
and if NOONTM
and in KPON`N
and in all NQOOUO
and in chemistry NMOOOI
and indeed MNOOYK
and is UKQNIO
and it QTRJMP
and it goes OOOPUS
and it is KKMNLE
and it was [QONOW
and it's OQNMZJ
and its NMIMJM
and leave NNOOWN
and left NOMYOW
and less OOOOTO
and let LMZQK_
and let the ONRONW
and let's NOOUNU
and lets OOSOOS
and look SOOOMR
and make NOKOOK
and many MMONNI
and mark NOLNOI
and me MMNVMU
and much OONOSL
and neither SONOQQ
and never LUQN^R
and no PRMMKO
and no idea YNOONX
and nobody KQQONO
and not XOMONT
and not one YQNOOY
and note PMNOKL
and now LOOMSK
and once OMOORJ
and one SMMNEL
and only UOONLQ
and original OTOOOT
and other LNOOMI
and others KNOONJ
and out TMPOOQ
and over MONOVM
and put NNOOMJ
and questions NOOOSN
and remember NNOOVM
and remember that NNOOVM
and repeat VOOOOT
and revise OOOSOR
and right SNOOPR
and say LONOMJ
and see JMOTQH
and see what NNOTOP
and see where NOOOTO
and seeing NNOOTK
and send OQTONV
and she SPMOOP
and she is TKNOON
and show LPOUOS
and simple MOOOWN
and six KNOONK
and so STOOWQ
and so is XNONOV
and sodium OONTOP
and somehow XNOOOW
and start ROOSPW
and still ]OQOM`
and stop there KOONOJ
and stopped WNOOOT
and take MONNNJ
and that FJSMUC
and that's MOOOVJ
and the ?HQIFJ
and the answer OOVOOX
and the conclusion OOOOUP
and the letters OOOOVM
and the night OOSOOT
and the others UOOOOT
and the same UNOONV
and the short OOTOOW
and then ]ROVOX
and then come WNOOOV
and then the NMOTLU
and then there's PSOOOT
and then you ZNOOOX
and there VPOPUS
and there's MMO[QP
and these OOOOVM
and they QOVRKX
and this TQOOVT
and this is TNOOQT
and those MONNQK
and three LNNNMH
and to UOOOLT
and today MNNOSL
and took NNMOOK
and try MOOXNS
and try again OOOXOW
and twelve LONOOH
and two NOMNNK
and underline MOOOOK
and varied OOOOVO
and velocity NPOQPT
and water OORNNS
and we WNSMGV
and we both TOOONV
and we'll KNOQPN
and weight OPOSOS
and what EKOM]?
and when KMSNYK
and where MOUOQT
and why MNNOWH
and with MTPNSS
and with it OUOOOS
and without MNOORK
and words OOOOVO
and work ONOONK
and write MMNOLK
and you jGRKH_
and you are UNONNW
and you did ONOORJ
and you get NOONNJ
and you seem UOOONV
and you still WOOONU
and you'll WNOUNT
and you'll be ROOUOS
and you'll have TNOOOQ
and you're SMOZLX
and you've PNOPTN
and your OXSLLU
and yours LRONVN
android OKMJIK
anecdotal ROILTM
anecdote WQMPSS
anecdotes VQNPUR
angel JXPWMV
angelic QWSTRU
angelica QRTWOU
angels LYSONS
angle ELFGD@
angle > LNKNMH
angle and MONNMK
angles LQIFJI
angles > KSNNSM
anglesey QUPWOR
anglia PINNOI
angry NKNSJO
anguish OOUQRO
animal KJMQFJ
animals KKKMLH
animated IOPOQO
anita PRSTPU
ann OPQRIN
annapolis RRQROV
annette RQRVKR
annie NSTVKV
annotated ONIKUL
announcements MKLKSH
annoy WNLUQV
annoyance VPPRRT
annoyed UONUOV
annoying YQKUSX
annual OLLKIK
annually PNKJHK
anode NKLLIK
anointed PURQOR
anomalous SQOQUQ
anon ONQNIN
anonymous QOPQHP
another QHEOPM
another > ONNOTN
another _ from TQOOOW
another _ it UOOORU
another _ the OOSORW
another and NOOOSM
another level LUOONR
another look KOOONJ
another thing OOOOSN
answer XYQYW^
answer > eTRLUa
answer _ a TNQOQW
answer _ be JNONNF
answer _ is MLOTSJ
answer _ question KMOOWI
answer _ right XLONNU
answer _ your NMOOQI
answer about MUOONS
answer came SNONMO
answer from SOOONV
answer in UNOMLQ
answer is RIQUHQ
answer is > MOOWQS
answer is a UNPOOT
answer it KPOTPM
answer it is ONOTSO
answer of JLOOOE
answer on KaNON]
answer that NRNOSO
answer the JMONJG
answer to JKONPH
answer was YOONNW
answer was right XOONNV
answer will NOOOTM
answer would JOONOI
answer your MLOOYL
answer your question ONOOZM
answer's OOOPNQ
answered VJIMLT
answering IJLDPH
answers BHPESB
answers > KNONQJ
answers are WOTONX
ant OMPSIR
antalya OLOUMP
ante QMOULS
antelope NMOUNR
anthem LTUQPR
anthems KSUPRP
antibiotic PIMLOH
antibiotics PJMMNH
anticipate RNOKWP
anticipated ROMJZQ
anticipates QMOJWN
anticipating OMOGVK
anticipation QLRJWO
antics PNQUUQ
antigens NKIPMM
antiquarian UQSQPT
antique PTUOQS
antiques PUUORR
antisocial VOOQOR
antler QRPXMS
antonia QPQUNR
antony SQQOHQ
ants MKORIO
anvil OLUPNW
anvil of ONTOOW
anxiously OPRPVQ
any MJRS]L
any _ thing MNOOPJ
any hour NMOOQJ
any more UNONMR
any old MNOOPJ
any old thing MNOOPJ
any other NLONTJ
any textbook LSOONP
any time LNONNI
any time > NOOOHN
anybody RVNYL]
anyhow XQKSUV
anyone `VLfHj
anyone > KMORMG
anyone _ attended TNOOOT
anyone _ the NNO]NY
anyone can YPOOOZ
anyone could SOOOQS
anyone who ]KOONW
anyone who attended TNOOOT
anything T`PR^_
anything > UOOPOR
anything _ all NMOOTJ
anything _ the UNOONP
anything at NMOOTJ
anything at all NMOOTJ
anything else NNOOPJ
anything in MUOONR
anything that NMOPRK
anything to KTOOJR
anything you L]OOOU
anytime QQK]U_
anyway TOIU[Y
anyway > OOOTOV
anyway moving NOONSM
anyways UOHRSU
anywhere KRLJSO
apart INKIOG
apathy UTOPNV
apogee SQRYQS
apollo OUQOKR
apologies XPHTSX
apologise XQNYQY
apologize VLKWNW
apologized TNLWOW
apology VNLXNX
apostrophe QPQQOW
apostrophe in TOOOOR
apostrophes POQOMS
app MMNMLO
appalled VSKPRU
appalling SPRQUU
apparent QRGHRO
apparently ZLGNTV
appealing SSMNUS
appeals OJLLOH
appear SLLHXO
appear > OOOOSO
appearing OOLGTK
appears ZJGHNQ
appears _ be WOOONW
appears to ZMOONX
appears to be WOOONW
appellant OIMPQK
appellants NILORJ
appellate QHMLLK
appendix QMKLPN
appetizer RPRUPU
appetizers POQUST
applaud QUOSPX
applauded QWOUQZ
applause MYURL^
apple KMSIIO
apples HNPMIM
applicability QRLJXP
applicable RNGI]L
applicable > OOOOUO
application PJKJPL
applications OLJHUI
applied MJHKLL
applies OLHPOP
applique RNRRWT
apply SKJLTR
appointments ROQNVN
appreciate WLJR^Q
appreciate _ you JMOOTH
appreciate that YLONQS
appreciate that you JMOOTH
appreciate the NOOOSN
appreciate your LLONRH
appreciated VVKSV[
appreciates TUKUU[
appreciation OWORRV
appreciative RYQUUZ
apprehension TRTPWV
apprenticeships TQPMVS
approach LHKJZO
approached OINJWK
approaches OLLFTL
approaching PJNG^L
approaching it NOOOUN
approaching it > NOOOUN
appropriate SQMN`T
appropriately TULKZS
appropriateness SUNK]S
appropriation PRQQUR
approval ONKHPM
approvals ONKIRL
approx QKHLMM
approximate RNJKIP
approximated QOJKHN
approximately QMHINN
approximation SLKLHO
apr PIJMKN
apricot QOQURS
april OJNPJN
apron PQWTPX
aprons OPVSQV
aptitude PWPPQW
aptly PWSWWW
aquamarine NPVPNS
aquarius PSTSMV
aquila PPSUOT
arbitrage NIKPKK
arbitrarily RUNNST
arboretum QQRQTU
arc LMONIO
arcadia PRUPRS
archaic QOVKQP
archdiocese ORUQOR
architectural MQLITN
architecture MQLHRN
architectures MQLITO
archive PPLLOP
are JLVEJN
are > M]LORO
are _ a PNNOYL
are _ and RMNMZJ
are _ at LNOORH
are _ cases OOOOJO
are _ for PRNO[S
are _ going [NONLW
are _ ideas NOOOIN
are _ of MMNNOH
are _ on UHTNMO
are _ reason NTMOOS
are _ seeds OOWOOZ
are _ that QJOOPM
are _ the [MKSIR
are _ they NOLWOS
are _ to XKMPSR
are _ without NWOOOV
are a QQMUQR
are all NTNONS
are being UMOOMU
are correct XJOOOR
are dealing OTOOSR
are dealing with OTOOSR
are far NSNOOO
are free SONOOR
are going OOOOSN
are humbled MSNOOQ
are in LSNMOK
are made ONQNTN
are missing TNOMOQ
are missing and UOOOOU
are not JNNNPD
are of NNOORK
are often NOOOSO
are on [NONNV
are right GKMNM@
are right > LNONNI
are short ONOOSL
are simple QOONTN
are so LWOONU
are some NOONIN
are such OOOPSN
are super OOOSOS
are the LQ`KJ]
are the reason NTMOOS
are to NOOOSM
are treaties OOUOOV
are two MNWNIV
are two cases OOOOJO
are used OOOOVO
are used for OOOOVO
are very RKONNK
are we VOOWL_
are we going WOOOLW
are what NOOOTN
are words NOOOVN
are you QOOYDR
area EGDEJB
area > LONMJO
area of OQKNOP
area with ONNOWM
areas IHKGUF
aren't XOOGLO
arginine ROSWOS
argo QRQTQV
arguably QQJMfJ
argued PJFILI
argues QIIHMJ
arguing QIKLKN
argument QDUHHP
argument > UMOONQ
arguments LGLGJF
aria POUQMQ
arise MPRKWL
arises NNOGWJ
arising QMNFQJ
aristocrats TTTXNX
arithmetic QKMHCO
arlene SRUWPW
arm LMMLIL
armageddon OQRUNS
armando QSQUOS
armoire PRTORU
armpit OQSVQW
arms IMPWKX
arms of OOROOT
arno SORSMU
aromas INSNQK
around OAGTNN
around > SMOMTM
around in NOObPi
around you SMOOOR
aroused QQNQQU
arrange NKSIQL
arrangement NJPHPJ
arrangements OKSHPK
arranging OKRIPL
array NOQMDP
arrays NOPMFO
arrival OPUOVP
arrive NNLMTK
arrived NSOOQP
arrived > MSONOP
arrogance TXORRY
arrogant SYNRRX
arrow JNQOJR
arrowhead MQRVQT
arse QNQVPT
art MSQLSR
artemis OTVQOS
arteries LOMPLL
artful R]TRWZ
article TMEELM
article the UNOOOU
articles MLFDPD
articulate PRNQTV
artificially OPLJUL
artillery KKKNNI
artisan PUTQQR
artisans OTQMUP
artist OVSQOT
artistes NUSNRR
artistic NVRLST
artistry PVROWU
arts PSQNQU
arturo QVRPLS
artworks LVRKRP
aruba QRSTQU
arvo RJO]N`
as JNJAVJ
as > IMO[JO
as _ and PPKNHK
as _ as B]MLUQ
as _ be KNOOVI
as _ been NOOOTK
as _ do OSOO[S
as _ go NOONVL
as _ in LMLOOH
as _ looks NOOOTN
as _ so KNOPVM
as _ that JOOZNW
as _ the MNONMI
as _ who ULOOOQ
as _ whole ONNOWK
as _ you ZNONNY
as _ your WNOONU
as a EJOJQG
as a whole ONNOWK
as always OOOOSN
as an VLKOPP
as before SOOOMS
as clever ISOONP
as clever as ISOONP
as ever OOOOSO
as far PMNOSM
as far as PMNOTM
as good OROOSQ
as has NOOORK
as i [NOOUX
as i go NOOOTO
as i'm NPOOSN
as if SNQNMN
as in LLLNLF
as is OOOOUO
as it CQPNTI
as it looks NOOOTN
as much QOOONS
as one NONOWM
as that SOOONS
as the PPQLXP
as usual ^MONN]
as we LLSNWI
as well QTOMGR
as well > ROOOJS
as you F^TLJV
as you > IROONP
as you do LSOOJQ
as your NTMONR
as yours LUONNR
asap QKFPOP
ascendant QVTOPT
ascending PMRFKN
ascertain TOJKWN
ascertained UOHKWN
ascot PRVPPT
ascribed QQIJRL
ash OKTRKQ
ashamed XRQPJZ
ashes OJWOLS
ashes > OOKOOK
ashford RPTTNV
ashlee PPRUMQ
aside QQJN]L
asimov QUPMPQ
ask VJGPNV
ask > OQONSQ
ask _ a JSONQM
ask _ and SNOOUM
ask _ you TMOOLT
ask about KOOOXM
ask and NSOOMR
ask before KOOOOM
ask for PMOOMI
ask me IMOXRR
ask me about OOOOIN
ask questions XOOOMV
ask that OPOONS
ask whether MUOONQ
ask why USOONV
ask you KOOOML
ask your KNOQOM
asked UQHJJU
asked > JLOOPF
asked _ a MTOOLS
asked for TPOOKR
asked to XNOONW
asked what NSNOLR
asker TOKSPU
asking VRKJIZ
asking > HSONMJ
asking _ the TPOOPX
asking _ what QPOONU
asking about SPOOOX
asking for LNOOPJ
asking this OQOOMS
asking what TNOOLR
asking you KQOONM
asking you > LMOOOJ
asks CHJHFA
asks > KOOOKM
asks _ the LNONMJ
asks for PLONNK
asks whether MKOONI
asleep IKPLGL
asp RKGQOO
aspect LLII^G
aspects KOLGdI
aspiring VSNMUW
ass MQOWMX
assassin QQRUNT
assaults NHNOQI
assemblage OSPRWT
assembled MQPIRN
assembling PQPMWT
assembly MNPIPO
asserted RNHHPM
assertion OMIHJM
assertions OMJINK
asserts NKJILJ
asses MQOUNT
assess PNHFPL
assessed QMGELK
assesses QOIGRM
assessing QOHFQL
assessment SOIGON
assessments RNIHNN
assessor QQIJON
assessors QPHIPM
assets IOMMNN
assign NMJJII
assigned QKILIM
assigning NMIIKI
assignment NIHQGP
assignments RLJHKM
assigns NLHIIH
assisi QQSSRU
assist ONMNRL
assistance PJJKSN
assistant IONLOI
assisted SOLLVO
assisting SPKLUR
assn OQNVMV
associate RROTNW
associates RROSNV
asst QROXNW
assume ]IEJMW
assume that TOOOOU
assumed VKEJRR
assumes VLFFKK
assumes _ it TOOONS
assumes that NNONOK
assumes what TOOONS
assumes what it TOOONS
assuming TKFHNN
assumption QNGHNM
assumptions QNIFQL
assure SSLRPV
assuring USMSVU
astonished TUMNRS
astonishing SWLNTV
astounding TXQQXW
astray UOTNOR
astute VYNSUZ
asylum PPVPOP
asymmetric PMJOHN
at KGMLKM
at > OLOKND
at _ a QNUPOV
at _ again TOONOS
at _ age VKOOOR
at _ and PNLSJP
at _ back WOOOLW
at _ bottom NNLXMR
at _ but LOOOUK
at _ disposal NMOOTL
at _ end LNKOQI
at _ ends UNNNOR
at _ first QOOONT
at _ for TNOOMP
at _ from NNOOUK
at _ glance OPNOTO
at _ is NPNOOJ
at _ it MNTOOP
at _ level UMNOSO
at _ o'clock LONNOJ
at _ once JMONOG
at _ one MNMUNN
at _ page VMONNX
at _ per OOSOOW
at _ point SNONPU
at _ second MOONNJ
at _ so ONNNMH
at _ time JNQNRK
at _ top TPMNNP
at _ what OOOVSV
at a HSRMQP
at all ZFONOT
at all > UJOOHR
at any LLOOSI
at first KPNMRE
at first glance OPNOTO
at five OOO^Oj
at hand NONOTL
at home QMONMJ
at it LMONXH
at it > NMONVK
at least ZHNMPQ
at least i KOOOTM
at least once JMNNOG
at line ROOQMS
at night > OOROOT
at nine LVNMOO
at one UOONLR
at question QNOYOX
at question and LOOOOJ
at some POOOWN
at step OOOUOS
at ten KOONOH
at that XMOQSU
at the THRNKQ
at the back WOOOLW
at the bottom NNLXMR
at the end LNKORH
at the first QOOONT
at the page RMOOOU
at the top TPMNNP
at this QNNORT
at times MOOOSM
at two NONOOK
at work LSOOOS
at your KOMOTJ
at your age VKOOOR
at your disposal NMOOTL
at yours WOOOLV
atari OPQNIQ
ate KLM[HX
atelier QRNUQS
atheist RTUUMY
atheists SSRTNW
athena PTURLV
atlas IUNKPM
atom ILNLDH
atom a OOPOOS
atomic QONPGT
atomic number TQOOLR
atoms HKMMDH
atonement QPUQNR
atp NOPONS
attached RRKMNS
attack JFMOKG
attacked LFJMMF
attacker OIMPNI
attackers MHLNPH
attacking LFJKOE
attacks KGLLPF
attain QTQKPU
attainable PYRKTU
attaining RTPKQU
attempt aFFJHW
attempt to XOOOMW
attempted TNIMPR
attempting SJIHQO
attempts XJNISQ
attend QSPNTU
attended ZPNKQY
attendee USRTRX
attention OMHI`G
attentive PUNLSQ
attest UQJROV
attic MLTJIQ
attitude XOLPQY
attract MOMNUP
attracting NRMNVP
attractions NRPNWP
attractive OUOQTW
attractiveness NXPPUU
attracts NRLQVR
attribute IOKJLK
attribution QRILRL
atty QPOUNR
atypical XULTUY
aubrey PSPVQS
audience LOLJLG
audiences NPLIRK
audiophile TUMSRT
auditions RQQPPU
audrey RRQWQT
auger QRPUPS
augmentation PQNOUQ
august OKOKIM
aunt QQUSNT
auntie RRUWPV
aura IQSNPP
aurora LPQPON
aussie RNOVNS
austen OMTQRK
australia OLNNKM
australian QMOUKR
auteur TSQVPV
auth PSQSOU
authentic NURROV
authenticity OVPOSS
author N_NZM[
author's QOOOOP
authored PUMINN
authoring TPNHRM
authoritative QPIIVM
authorities OMIJQJ
authorship SVONNR
autograph OWPRRT
autographed PVNQSS
automates TQOSYV
autonomous LPLIPL
autumn MKUKOK
avail QIJLTN
available ]LKOOY
avatar LRQVLU
avenged LQTVMQ
avenger MRSWOS
average YMJNHT
averaged ROKLIP
averages RMJKIO
averaging QNLLIP
avian QRQUOU
aviator PRQSPU
avoid VJMKTM
avoidance TLPHSM
avoided TJNIUJ
avoiding TJNITL
aw NNNSNU
awake NORLHT
awakening MSWMPR
awakenings KSWMQP
awakens OOSONT
award LYMSPQ
awards MXOQPP
aware WQJQTZ
awareness MUNJXQ
away HPMFYH
away > LLOKYG
away _ the SNNPNT
away from SNNTMZ
away from the SNOPNT
away one NOOMVM
aways NSOOOQ
aways > NSOOOQ
awe QbNTS`
awe of NVNONT
awesome TRHTTW
awful VRNRRU
awfully TVNRXV
awhile PMLLUP
awkward TQOSQW
aww NOOROR
axes TOLMHW
axes are TOOOOU
axis RKHUHS
axis > LNLUOO
axis with SOOOOR
aye TROSUY
ayer SSOUTX
ayers RQPTTU
ayes SROTSX
azimuth NTQPOT
aztec QSRRMV
aztecs PRQRNU
b JPJQGQ
b > JQNLKH
b is NPONKO
b u OOOWOY
baba OORUPQ
babe LOLZLW
babes KLMXNS
babies IKONLI
baby KJISLK
babysitter UQPWRW
babysitting TNQTRV
baccalaureate TQOLQU
baccarat UOQYQU
bacchus SORVOS
bachelor TRQUNV
bachelorette TPUZPW
bachelors TROTPV
bacillus QIIOMH
back KHDOII
back > ZMLLJT
back _ the NMNTMO
back in NNORKP
back of MOOSNN
back so OOOSOU
back to ISNKNH
back to the NONLQJ
back when UQOOMY
back when you UOOONW
back with PMONYM
backdrop NSSLUS
background OJKIOJ
backpacker RSOURT
backpacking ROPMUP
backward MJLELH
backwards IJKFIE
bacteria JHKKGC
bacterial OIKMMI
bad JLMWTQ
bad mark MOSONM
badge NUQPLS
badges NUPPNS
badly QPJLSK
baffled UOKLSS
bag IHPOLI
bagged OQP[QX
bah UOHVRW
baker PPQUPO
bakeries NOSURP
bakers OPRURP
bakery LTPUPP
balance PJPMLR
balance _ equation UNQONU
balance sheet LPQOOS
balanced NLJJHP
balancing MOJKMO
balboa PPNVPS
balcony MOWMPU
ball IILLGB
ballad LSYRNR
ballads MQXROQ
ballerina PSTVOV
ballet QPVONU
balloon KMOOIM
balloons JMQNLQ
ballot LJPIJI
ballots KKOHII
ballroom ON`PO[
ballroom of ONVOOU
balls IIMNKK
bally OPLXPT
bambi LNPUOP
banana IMPPJM
bananas IMNMKK
band IKSMHL
banded MKOQIN
bands IKQLLK
banff QNPUQO
bang KNPXLU
banging ONVVQV
bangle NORVRP
bangles NORVRQ
bangs JPUVRS
banjo OOUSNR
bank JMSMJO
bankruptcies MNNLNI
banners IQRLOP
banquet NTZPOU
banquets NSVORS
bans MKMMMH
banshee SQRYQS
bap SLIWNU
baptism PRVQPU
baptist ORVTOT
baptists ORUTPS
baptized MQUQKT
bar EZLJJP
bar > NOLMOI
bar chart O[ONMZ
barb POMUOQ
barbarian RPPUMQ
barbeque QNRUSR
barbie NRRVOT
barbra QRPUMQ
bare LPSPHR
barefoot OPhLK]
barely SOHOQR
bargain NLONIO
bargaining NHONJN
barker POOUPO
baroness PQRURP
barons NQORPN
baroque OSUMNR
barren ORVMIR
barrie SRRSTU
barriers NKLGRJ
barrymore NXUQKS
bars KMNNLK
bartender RPSTNU
barth QRPUMQ
bartholomew PSUQPP
base IIKGAG
base a ONUOOV
base case QOPPNU
based LMIGPF
baseline OMLIML
bases LJGKJG
basically JTF]]Z
basically _ it OOONTM
basically a NROKOO
basically how OOONUN
basics WLKFSY
basis MKJHJG
baskerville SPPWQT
basket MOSNOQ
basket of OOQOOS
bassoon PRSXPV
bastard URNWNX
bastards UOMTOV
bastion NQQVOP
bath OLUNKO
bathtub OMWOLX
baton NOVOQT
batteries JKNIKI
battery IJMJHF
battle MGNNKG
battled MINQOL
battlefield MLTTOQ
battleground MINPPK
battles JFPMNG
battling MGNNNJ
bauhaus QQRVQS
bayonet SORUOR
be MSNTYQ
be > QMONHH
be _ about LKNNBG
be _ and KOOO[I
be _ as MNNUWL
be _ but TNOOMS
be _ for MLMNFG
be _ i OOOOTO
be _ if TNOOLX
be _ in ZOOOXX
be _ one JROONO
be _ or NOOOTN
be _ out NOOLOG
be _ over IPONNI
be _ right NQOOUO
be _ that TKOOPS
be _ the ]NNNQT
be _ thing NOOOTN
be _ to IWMNUQ
be _ we TOOONS
be _ when SQOOMV
be _ with IOOQKL
be _ wrong MOOOTM
be _ you RROOPT
be _ your TROOLX
be a RR[RN[
be able OTOOKT
be able to OTOOKT
be an UNOONR
be asked OTOOLV
be asking TOOONT
be better TNOONU
be bothered UMOOOU
be bothered to TNOOOS
be called SNSOMT
be considered MNOOSM
be correct TMOOOS
be correct if TMOOOS
be fair ONOOSN
be for MNOOQJ
be found NNOOSM
be hard LQOOTL
be honest SNONMQ
be in OSOUUW
be kinder SMOONP
be left NOOLOH
be left out NOOLOI
be made MNOOUJ
be made > NOOOUL
be no PNOOTR
be of NKOONI
be on _OONQX
be on the WPOOTO
be one NMOOSL
be read MQOOSO
be right KNOSOP
be running NZOOOZ
be seen MNOOWH
be shown NTOOPR
be stronger NNOOWN
be taken OOOOTN
be taking PPONOS
be taught NTOOMU
be taught > NTOOMU
be thankful PJOOKO
be that JPOONM
be the GWRNRT
be the one JROONO
be unkind SOOOOR
be very TKOOOQ
be wrong OMONVJ
beads ILSPMN
beak LMUSOR
beaker OOPOQR
beaks OOMNNH
beam SQNNNT
bean KLLTMK
beanie MOQWPO
beans HJMQML
bear JQORMP
beard MNPUNM
bearing LMMMQI
bears KOLRQH
beast LRMYRR
beat KNLOGK
beat > OOMOOK
beats JNMOJE
beatty PRQUNT
beau PXPWPY
beauties MYTWUW
beautiful Q^QRO]
beautifully P]SPS]
beauty LZUSTW
beaver QPRVOV
beavers PPRVOU
beaverton RQQTOU
bebop SPLZUV
became NQLFLM
became the ONTOOS
because EI:;J>
because _ is PPZNPV
because _ never RSOOMW
because _ skipped VNOOOQ
because _ that LUONNP
because a NNNOKL
because he MPNONI
because i VLOOMT
because it LSLKRG
because it's NMOOQK
because its MONOMK
because nothing LNOOWL
because of OPMOTI
because of the OOOOUN
because one KOOOOK
because the IJIMJA
because their NOLOOK
because there OONOTM
because we NOOOXM
because you TSOMKT
because you skipped VNOOOQ
because your UPOOOO
becky NQRVKQ
become NQQIQO
becomes LMOCDH
becomes > MNQLJN
becoming RQMISR
bed KLUNJP
bed of OOROOU
bedford NLOPOI
bedlam LPQULR
beds MMTQMT
bedside OQWORQ
beecher RPSUOR
beef JNQUNM
beehive QMRWQQ
been ZX]RS`
been _ about MROQLT
been _ all UOOOJV
been _ and MONOVG
been _ for LNNOTH
been _ in MOOOTL
been _ since YNRON[
been _ to QNQOJR
been a GPOOPH
been answered SNOOOS
been noted SMOOMR
been of NOOOTL
been over WOMONR
been put KROOPL
been so MVOOPP
been there UNOPLV
been waiting NROOSP
been waiting for NQOOTN
been written MUNOSP
bees JMHOI?
bees dance OOLOOJ
beet PLMVMQ
beethoven PUTPNS
before JKMBLF
before > PMOOTI
before _ add LNOMTH
before _ bracket MOTOOS
before _ it SOSOOZ
before a ONKLLI
before an NONOOK
before and POMOTO
before asking VNOOLY
before i IOOONH
before it SNSOLW
before it > TONOMS
before one WOOOPT
before the DRWPIR
before the bracket MOTOOS
before you BRNQHE
before your RUNONR
beforehand PLLIUM
began IIPDKE
began in ONRNNS
began in > OOROOT
begged SOPRIV
begin ?HLCP<
begin by LNOOQJ
begin with KMNMGG
beginning NLOC]L
beginning > MPOOSN
beginning and ROOORS
beginnings ONSGWN
begins ULSENM
begun ONRIOM
behaved OKJING
behaving UKNOSQ
behavior QJLJQI
behaviour PILHQH
behaviours OJMJTH
behind KPRENL
behind each OOSOOP
behind it NVPOOU
behind it > OWPOOV
behind the MNPOSN
behind them SNNOMR
behold OWRLQW
being VUNIiV
being _ and KROOVJ
being a ONPQPS
being an OOOOVO
being in SNOOMR
being prepared OOOOTO
being prepared > OOOOTO
bela QUSTNU
belated TRPSRX
belgium LLLMMI
belief NOPISL
believable STMTVV
believe VPJI[T
believe i KQOOOO
believe that ]NOOMZ
believed UNMIQP
believed that TMOOMS
bell KR`PNZ
bell > OOZOO[
bella NPUSOQ
belle LQVVOR
bellies MTTVSW
bells JRYQNU
belly MJVRJR
belong NPMIML
belonging NRPIPO
belongs LSLGJH
belongs in MSOOLP
beloved PWRTSS
below PGGCRG
below > NNPOVL
below the NNNNMI
belvedere QQSUQN
bench ]LPPIX
bend LOIMMF
bend > OOLNOJ
bends KMLKLE
beneath INcDJ_
beneath _ snow OOTOOR
beneath the ONZNNX
beneath the snow OOTOOR
beneficial ORIIYL
beneficiary PSPUQR
benefit VOGLTQ
benefit of VONOOS
benefited MUJKTM
benefiting PQJLXM
benefits NQILUL
benevolent QXQRST
benign TQNRUQ
benz KMNLMI
bequest SNQQUS
beretta QOSWQV
berks PTRWSU
berlin NLKKLH
bernhard QWQTPQ
bernie LQNPGL
bert OUPTNQ
bertie QRTVRU
bertrand QQMNIO
beryl RSSVOU
beside J[NDPS
beside you MSONON
besides PRKN]Q
besides > OOOOSO
bess RROWRU
bessie PTWUOW
best J]JZWW
best _ the OTNOOS
best _ your OLOMSJ
best of OLMONK
best question OSOOLS
best to MLO]VT
bestiality PWQQVT
bestie NNOYOX
besties NOORNQ
bestowed PXPNRQ
bet ONJ`K[
beta OJKOHN
betsy NTUTLT
bette PPOWLQ
better ][FHVZ
better > WOONMV
better _ of NUOOPP
better _ than RVOOOY
better _ this SNOONT
better _ you TOOOOU
better map PUNOOQ
better than SQOOL[
better than you TOOOOU
betting NMOPIM
betty MSUVLS
between SJVHNT
between _ and [NHMLP
between _ is WOPOOW
between _ the OOOOUO
between and VQMNKP
between mass RPOOOS
between the LTTNPV
between them NOUNWW
between them the OOOOUO
between two NOXNMX
between us NOOVOV
beulah RQRVSR
beware WPLQZT
beyond TURC^Q
beyond me XNOLLO
beyond me > XNOLLO
beyond you SNOOOT
beyond you > SNOOOT
bianca PNRUNP
bias ONHMLH
biased QQHNPM
biases NOJMRI
bibliographic ROHLPL
bibliographical QPILQL
bibliography XTLKOT
bid LJMKII
bidders MMMMMI
bidding LJLJKH
bidirectional NKKINH
big GMEbl]
big _ it NOOOcL
big _ on OOOUNZ
big _ small OOONYL
big brain ONOZNX
big or OOONYL
big or small OOONYL
big yikes OOOROS
bigger JJGJJI
biggest KVISMU
biggest _ of OROSOT
biggie NOOQOQ
bihar MMMKPI
bill HPNPLG
billabong MSRUOQ
billboard KRLHKI
billboards KQKGOH
billed JMKMIH
billionaire NWPPMP
billions KOIHNJ
bills HOPNHJ
billy MSRUHQ
bimbo POMWPR
bin QKLPKP
binary NMKMGK
bingo PQNRIS
binomial MILKGJ
bins MKKMNI
bio NJJLNJ
biochemical OJIOLK
biographical RUMPTQ
biographies QUMOPN
biography QRMORL
biol MKIQOJ
biological NJIMNJ
biologically NMIMRK
biology SGIMOM
biophysical NNIOPN
bios LKIKNH
biotechnology OLINRJ
birch LOUQOQ
bird LNVRMO
birdie OPVXST
birding OMTPVQ
birds JMEMN9
birkenstock URRXST
birthday PPQRGO
birthplace QTONUO
bis RKKULR
biscayne UMPYQR
biscuit SNRZNU
biscuits PMQVNQ
bisexual ROPULU
bison NPNUOR
bisque SNPXQT
bissau QPNWOT
bistro QLOWOQ
bit OCFbVV
bit > MNOOTN
bit _ hard NOOUNP
bit _ your NNOXNS
bit like MNNMLG
bit like a MNNMLG
bit of NMOeUZ
bitch RQN[LY
bitches POMWOT
bite MIOUKQ
biting NIPSON
bits IHJNWJ
bitter PPPTOU
bittersweet STRYPZ
biz POHPOP
bizarre UROSTW
bjork ROOXRQ
black GJULFO
blackbird OPVUPT
blackfoot PNVROR
blackout LOQMIL
blacks MMQOIO
blackwood OOUROQ
blah SPKRMU
blamed PMILNJ
blaming SOILON
blanchard QPPSPV
bland TRRSOV
blank UJNEBP
blanks LNQHGL
blasphemy UUQTTV
blasted RRKURT
blaster LNMWPN
blatant SNIRRP
blazer NQQVPQ
blazing MMVSOQ
bldg PNLSUO
bleed JLVPES
bleeding LLSOGN
bless WVOSS]
bless you TNONOP
blessed NYPPPS
blessing KZQVSY
blessings NZRRSX
blew MXNFJU
blight LKOJNI
blimey ONOQOR
blind NUPMHR
blinded NSQIIP
blindly RNMGOO
blindness OSPIKM
bling SPKTTV
bliss MWTTPV
blitz LLORPL
bloated OMISPO
blob NKHRPO
block LGQKFJ
block > OOTOOV
blockade NKNNOH
blockage OIKPOI
blockers MLKQLI
blocks KJNJJH
blog NNOMOM
bloke TNKWSQ
blond LSSRIT
blonde MQSRIT
blondie MSSUMT
blood EJVMDS
blood > NOIOQI
blood _ the NO^ON_
blood to OOQOOS
bloodhound POSVMR
bloom KQ[QPX
blooms KOUPPO
blossom KQaRQZ
blossoms LR]RQZ
blossoms _ the OOSOOU
blot OKMUOO
blow MMMPIP
blowjob PPPXNT
blowjobs ONPVNR
blows RQLQMV
blu KKPNGL
blue EMVJIO
blue > NTNNNN
blue _ is NLNONI
blue _ of OOROOT
blue and ONNOTM
blue light OMMOOK
bluegrass NNURQP
blueprint NONIQN
blueprints NOMGSM
blunder XOOOOZ
blur KOMNGM
blurb OOGOJO
blurred LPJKGL
blush LRTWL]
blushing OO[OO]
blythe OVUSRS
boa NNMWOS
board UKNPJV
board > VNQTO[
boarder SPOUNS
boast TSLSOV
boasts OVONPR
boat LNYMLS
boats KOUKNO
bob OOMUNO
bob's NONSOR
bob's your NONSOR
bobbi POMVRN
bobbie OSRXOT
bobby OSQWMQ
bobcat RMMXPQ
bobcats PONWOR
bock RLJZQW
bod NMJWLP
bode NLNVMO
bodies GKLMJI
body IIFKNB
body > NMNNTK
body diagram SOOOOR
body's OOQOOQ
bodybuilders PRMUPS
bodyguard PPRVSR
bodywork PRQQQU
bogart QORVPR
bohemian MUUTOT
boil KKRRMO
boiling LKPRHQ
boiling _ of OQNQNT
boiling point OQNQMT
boiling point of OQNQNT
boils KLQOLL
bol PNGWOS
boldly NUNNRS
bolster NQRUSS
bolt JNRSOQ
bolts INOQOO
bombed JNKQNJ
bombings KKMLOI
bombs IKNOOJ
bona RQMVPX
bonaire RRRVQT
bonaparte ONMUMN
bond NNQZIW
bond > NOSOOQ
bonds YMM]F_
bonds > `ONLO]
bonds are NORQOS
bones JMLPJK
bonfire LIUPLO
bong QNSVQW
bongo PRSUPW
bonita QTUUPX
bonkers OOOTNW
bonner QSMUMS
bonobo OSLUNO
bonsai POUROU
bonus PTISOT
boo TRKVNY
boob OOLVKV
boobies LNRUMQ
boobs IMOSLP
boogie NQPUJR
book EKPHG@
book > LKORPK
book _ the NOROOT
book and NPNNLK
booklet RNOIPL
booklets QNOHSL
books NLPGTJ
boom NfL]Od
boom > OfOHNV
boomer OUQYOV
boomerang NRQURR
boomers NSRWNU
booms OSMUQU
boon NUOSPT
boot MLRLKN
booth OPQRIO
boots MNTMNO
booty NQOVQT
booze ONTUNT
bop MMSUMR
bora NNOUOQ
bordered MKLHPJ
bored TMMNNV
boring ROOOOS
borked ONOVOS
born EcPMK[
born > OVOONX
born for MTOOOT
born in NKNNOK
boroughs NMLINJ
bosom MQPVOR
boss LPO[JW
bossier QTOXRR
bot QOHSJS
both OGJIBJ
both > MNUNLQ
both _ and MOTNOP
both _ have NOOOTM
both axes TSOOMX
both axes are TOOOOU
both in MSOOOO
both know ZOONNZ
both sides LNUSRT
both sides and OOVPOW
both sides by NOOSRT
bother ]OJVSa
bothered ]LIWU^
bothered to TNOOOT
bothering WJILSP
bothers XPITTW
bots QNGQNP
bottle OJPLGM
bottles ILPKLJ
bottom OHKQFR
bottom _ the TOLOON
bottom of TOLOON
bottom of the TOLOON
boucher QQOVQQ
bough RMLWRS
bouncer QOOWOS
bouncy ONRWRR
bound LNOIHN
bounded LOOKJL
boundless NYWLJU
bountiful QYRVSY
bounty MQRULS
bouquet MSVTTU
bouquets LRTSUR
bourbon MNURMQ
bovine NOMVLQ
bow I]WSMb
bow _ the OROOOT
bow before NZNOOX
bow to OQQOOS
bower PSRXPU
bowers ORRWQU
bowl OMWRNZ
bowl _ which OOROOV
bowl in OOROOV
bowl in which OOROOV
bows JN`PL]
box NJRMFS
box > UNNNOQ
boxes IKMJHI
boy SNH[KW
boys JILPJJ
boz LPKUNR
bra LPPUNS
bracelet KRVPNS
bracelets JQUOQR
bracket HSTKEP
bracket _ the OSSOOY
bracket is NSNOMO
brackets IJKREK
brackets _ the ONNVOU
bracknell TRRYQV
brag QRMYRW
bragg PTPULV
bragging QUOROV
brahms PUTOOQ
braid NNVONR
brain LTNRHZ
brain _ the LVONMR
brain _ yours LTOONP
brain for XOOOOV
brain is OPPONT
brain of LWOOMS
brain's OOPPOS
brains HTLLOP
brainstorming ONPJVS
branch MLPLKM
branches NLQINU
branching PKNINN
branded IQNLLI
branding IRNLQK
brands JQPMMI
brandy OQWTMS
brat ONPVMP
brave RRSPNV
bravo SWLSQY
brawl MLRVLQ
brb OOOTOZ
breached MIPNOK
bread NJSKHO
breadth JNOIOI
break PIPOGL
break _ down MOOWOT
breakfast LJSPNI
breakfast > KNNPNK
breakout MKNUMO
breaks NJMIJH
breaks _ the NOQOOT
breakthroughs MRMOVM
breath LL^MLY
breath of OOQOOS
breathable NVSOQS
breathe LLORNU
breathe out NONOOK
breathes OOTOOT
breathing JJOKMJ
breathless PQUPQR
breathtaking PbUMTb
breckenridge SRRXVQ
breeder PQOVSP
breeze KPWPOS
breezy OTRXOS
brenda ORRUMS
brentwood SQQUQQ
brest MQQUOQ
bret POOVOO
brethren SQQWOX
brett PPPVOO
breyer QSRVRS
brian POOUKR
briana QPOWNT
bricks IMNMKK
bridal QSVUST
bride QTZXQ[
brides PSXVRW
bridesmaid RUXXRY
bridesmaids QTXWRY
bridge OKTKMH
bridge at ONMOOG
bridge of OOPOOT
bridges LMOLPL
bridget POSUNP
brief [TKGSZ
briefed QOKGVN
briefings NNOKVL
briefly NJHCTG
brigades KJJNNH
bright O[NKK]
brighten NVNNQR
brighter KVOJLR
brightest LZMKMS
brightly LWRKRR
brightness NSNINP
brigitte PQRVPO
brilliance GkQJQ]
brilliant UWJQSS
brilliantly P]LSXZ
brim NTSUQU
brine QKRUNP
bring NJPIWH
bring it NOOOTN
bringing OPLIWM
brings KPHHZE
brisk PQQVNU
britain LKNKLH
british MJLPJH
britney NRQWMQ
brittany NNOWKP
brittney RORWPP
bro TNJfQg
bro _ the OOOROT
bro the ONOTOP
broad NMOKRO
broadcast NNJJNI
broadcasting OMHIOH
broadcasts MNJIOH
broaden OPPMUP
broadening OPPNVR
broader NLGKVK
broadest PPPLUQ
broadly MOLK]M
brocade ONPQUP
brochure TONRUT
brochures SPMPVS
broiler NNQWQQ
broke JOMIIG
broken INHFHF
broker OILSOL
bronchial PKRUQR
bronson QPQXSQ
bronze MQOLHQ
brooch NMQVRT
broom PNVRQT
bros OOMWOV
brother SJLQLN
brotherhood PPVSNV
brought FRGEXG
brow NOSQOW
brownie LNSUOR
browning OOUQPQ
browse QLKHSM
browsing QLMFSM
brunch RMRWQU
bruno ONKUPO
brush OLOQMT
brut RNLUPN
brutal TQNUMV
brutus RQSVNU
bruv NNMWNT
bryce OOPUMQ
btu NMIOOM
bubba NQRWQS
bubble KJPPIM
bubbles JJNPHL
buck LPOUMR
bucket KOQUMR
buckeye PSQTOV
buckeyes PSQUOU
buckle MPRTUT
buckle up OOOPUP
buckner PSPXQS
bud TNJ]Of
buddha QUUQNT
buddhist QPURPT
buddies ROLYOW
buddy UOI]Na
budget MMMHOJ
budgeted MPLIPJ
budgets MNMIQL
buds MMOSNR
buffer PKNOGR
buffered QMMNIP
buford RQOUSQ
bug ]NMIPT
bug > VMQNOU
bugs MJNKRJ
build PLLHLL
building LPLFPM
buildings JOMHPK
builds KLIGIB
built EQKFKE
bulb JOPMIO
bulge KOOVOM
bulk IMKOLJ
bull LPKUKP
bulldog ONPWQR
bullets IMNONL
bullies PNKWNO
bullion NPKVOP
bullish QOISMQ
bullshit UOGOPR
bully MMMWLO
bum TQNZMZ
bumble UTR]QZ
bump NMOVMQ
bumper HOOTNM
bumpers HONSQL
bumpy ORNZRV
bun OLQVLR
bunch JJOZJT
bunch of ONOVOR
bunches IKPRNO
bung NONTOS
bunnies OOQWPV
bunny NPRVLS
buns NMQVNQ
bunting RMSWQS
buoy ONQYQT
buoys MMOUQQ
bur QQHVQS
burbank QQPYRU
burberry QRUVUU
burden NONHOJ
burdens LNNHQH
bureaucracy OOMIPM
burg NOQVNQ
burgeoning OPORWQ
burger LPPUOO
burglar OPOVNP
burgundy KOWOJN
buried NPQLLP
burn NMSOFR
burned KLLMDI
burner MOQSIO
burning KJSLGL
burnout RQQOIQ
burns KLPPFI
burnside PORUMN
burnt KMOOGM
burst HOQSNQ
bursts LLMRNM
burt PQPUMP
bus GPMJKF
bushes JJMMNG
business PKNLMO
businesses KMMHPI
bussin OOOUOS
buster OQLWOP
busters NPNVPO
bustle NPPVPP
busty NSPYPS
busy QMLIOQ
but J@LNDH
but _ and OOQOIP
but _ can INONMI
but _ in YMNNMR
but _ is YPNLJU
but _ not MOONQI
but _ that MNOONJ
but _ would WNOOSV
but don't OOOOTM
but he OOOTOW
but i VHOPSQ
but i can JNOONK
but i would ZNOOOW
but it WPNLST
but it is ZRONM[
but let's MOONNK
but no NOOSOS
but not SOOMLQ
but not in WOOONW
but the CILMED
but you KMONKJ
butch POQZNU
butcher PNQUOP
butcher's OOOQOR
butt LLO[JX
butter KNSRJR
butterflies JOURQQ
butterfly LNVSMQ
buttermilk OOQUNP
buttocks ONTXPT
button JLNKHL
butyl ROQWPS
buyers LJKINH
buying MHKKNJ
buys JHKJLH
buzzer ORMXNS
by KEDFRE
by _ and JPNNKI
by _ from UNOONW
by _ is KOOOTK
by _ means WOONRV
by _ of LNOO]J
by _ on SOOOQT
by _ people KVOOMS
by _ second YOOOOX
by _ the UQMLVO
by _ way OPO]N^
by _ who LOOO^N
by a YLVJIV
by all YOONLY
by all means WOONNW
by being OOOOWO
by doing SNOOPP
by far MSOOMQ
by going OOOOSO
by heart INOONI
by his MOOUNX
by it LNOOVM
by it > LNOOWM
by its NNNORJ
by itself ONNONK
by means OOOOUO
by means of OOOOUO
by most NNOOZH
by no NOOOTN
by no means NOOOTN
by now ^MOOM_
by now > SNOONU
by parts TOPOOT
by people MOOOXN
by people who MOOOXN
by the OTPTIQ
by the second YOOOOX
by the way OPO]N^
by way ONOOWM
by way of ONOOWM
by what NOOOVN
by which OOOOVN
by you MUOOLU
by zero XNNSQW
bye UPMQNU
byte LJJKHJ
bytes KJIKGJ
c GLHGCB
c > MLLNKI
cabaret OQWROS
cabin NQVLOO
cadence MQWQPQ
cairn QOQUTR
cajun ROSTQU
cake JPS^L]
cakes JOVSMP
cakewalk QSWVQV
calais OJNMOH
calamity OOPXPP
calculate MHHFAD
calculated LHGEBG
calculates NJGGDI
calculating OIHFCI
calculation RHHFAI
calculation is TNOOMS
calculations NJGFDI
calculator LGIOBL
calculators NIJKDK
calculus PHKSEV
calendar PLNMRJ
calf MOOSIN
calibrate QNGPLN
calibrated OOHOKL
calibration RNGOMN
calibre NPJTLN
calico OOPVOS
caliper RNMWOR
call ]GLECO
call _ a bMOON]
call it UNOOOV
call that YNONOW
call that a YNONOW
call the NUNNNR
called MJAH@B
called the MLMMNI
callers LLNJNH
calling NHMIKM
calling each OOQOOU
calls IHDIO>
calls _ the OOJOOK
calm OLORLS
calorie NNKTIO
calories PPISLO
calvary OMQVLQ
calypso ROOVOS
came OMLPXO
came before NOMSUP
came from NNMOOK
came to PMONSK
camelot RMPUPO
cameraman QUNVOS
campaign JHMKMG
campaigning MJKJPG
campaigns JIKJND
camper POQXOR
campers ONPVOQ
campfire NKWTNU
can HHC=MD
can _ a TLNQLQ
can _ be INOOSJ
can _ for UNOOQT
can _ from UNOOOS
can _ hard LOOOTM
can _ help UNOOST
can _ in NOOOJN
can _ it VROMHX
can _ me NKOTMO
can _ not YOOOL]
can _ over LOONXM
can _ seen NNOOUK
can _ that CPOOQH
can _ the YLOMQQ
can _ this JQONML
can _ to ZNOONX
can _ when TOOONT
can _ you GJONPD
can be PILKXF
can be hard MOOOTM
can be seen NNOOUK
can count ]NOOM[
can count to ]NOOO[
can divide NOOWOV
can do VSOMNU
can find IQONNL
can go LOONNK
can have SNORNU
can help JLOOQH
can i NOOOUN
can look TOOOOV
can mean OOOLOJ
can only MVNOMT
can pass WOOOOW
can read LOONNI
can say NNOOVL
can see KMONME
can skip the JOOOOL
can still KOOOPM
can take WNOOJT
can tell VQOSUY
can we OSOONR
can you MKOKKI
can't NXMK?P
can't _ bothered UMOOOU
can't _ the SJOMOI
can't _ your JNOPOM
can't be VLNMMR
can't be bothered UMOOOU
can't believe JUOOOS
can't do TYONM]
can't do the UMOOOR
can't even OLOWOQ
canadian QNLVLR
canadians POMULQ
canaveral QSSURR
cancel KNMSEP
cancel the MROKOL
cancellation QMLMFM
cancellations QMLKHK
cancelled PKMMGJ
cancelling RKNOIO
cancels PJMMGL
candace QTQVNU
candice MQPVNN
candidate XMKMMS
candidates UTKFMT
candidates _ to NTOONR
candle IS^MLY
candle to MSQOOR
candlelight MQWMMQ
candles JO[MMT
candlewood OPVPPP
candyfloss OOSOOT
cane NMWOMN
cannibal PPOXOQ
cannon LOMSLL
cannot JRQJQN
cannot _ taught NTOOMU
cannot be KPMNXJ
cannot be taught NTOOMU
canonical NRIKPJ
canopies PPRVTT
canopy KPPNRL
cant OKIOMO
cantor OTSMHP
cap JLN`I]
cap > NOOYOY
capabilities LUKGVM
capability LUKETL
capable STIISP
capacities KQJGNJ
capacitor OOKQIQ
capacity KNHGKI
capistrano RTPVQT
capita MMJMIL
capital MSJINO
capital _ peru NOOOWM
capital is WQOLNV
capital of MPNOWL
capital of peru NOOOWM
capitals SPMPPR
capitals > ONONOK
capo PQOVOS
capote QSPVNR
cappuccino ROOUPR
capricorn RUQUNV
capsule MKMOOI
capsules LJLMOH
captain PPRRMT
caption HZILGS
captioned QOGLOO
captivating QUMMRQ
car JLMKJI
carbohydrate MNLUNO
carbon VGKPCU
carbon dioxide LNJMMG
carbonate NHKRJL
carbs MNIUMN
carcass MOMVQQ
card PQOKPR
card > HOOORJ
card is ONPOSN
cardigan OTTVRS
cardigans MRVSRR
cardin MPSUOQ
cards EMQKJC
care TIPMST
care > ONSNMO
cared RQIPSS
career NVMLUR
carefree OVUVPX
careful PNGLSK
carefully TKLGXP
carefully > NOOOWM
caregiver RRSWRV
caregivers QSRTSU
caregiving QQVSQU
careless URQQRR
careless _ your TMOOOS
cares UOGQRU
caress PQYWRV
carey NSSXNR
caribou OOOYUO
caricature NVQWUU
caricatures MUMSUQ
caring QRQQSV
carl NQNRIN
carlin NSOULO
carlo OOOULS
carlow PQPXRV
carlsbad QSNUNO
carnation NMPWRO
carnations MMPVRN
carney POSYRR
carnival NPVQPR
carol QQTVNQ
carole OQSWON
carols OPUUOP
carolyn RSRUMR
carotid PNMVPP
carousel OUWRQY
carpentry SRUORV
carpet PJQNLO
carriage NLQKOM
carried KOJHMF
carriers MNKLMH
carries MODILB
carries the OOJOOI
carrots JLPQPM
carry QJBLR<
carry the NLGRNF
carrying LNNMZQ
carrying the OOPSPU
cars HLLJMH
carta POPOOR
carta _ sealed OOQJON
cartography ONKIRJ
cartoon LNSVOQ
carve OLMUPM
carved KTQMLE
cary QQSUNQ
case KIKJND
cases HIKHNA
cases _ the KOOOQJ
casey QQQVMR
cash IMOOHM
cashback NPOUNO
cashier PUPVNU
cashiers QTPWPV
cashmere NPVUOS
casket MPUQMN
cassette OMNLHM
cassidy PQTVOR
cassie NOSULR
castle PMQOPM
castle > OOMOPK
castle of OOQOOS
casual UNNRRU
casually UONPVV
casualties LKJKKE
cat PLNOHP
catalyst LKKJRI
catalysts LLIKQJ
catalytic MJINOL
catawba PLRUQR
catch OLP`Md
catch > ONOMNK
catchment NILKNL
catchy UVNYU[
cate PLPVPP
categorised PQLNWO
categorize OOKNUO
caterpillar NLOTQM
cath RQOZRW
catharine PNPWPP
cathedral MR[MPW
cathedral of ONSOOV
catherine RQRUOR
catholic QQVRLS
catholicism OOUOLP
catholics PPVQKP
cathy RQRUNS
cato OLOVPQ
cats JJOOJL
caught NMNQLM
cauliflower ONRXPR
causal MNJGQI
causality MOJGSJ
cause PFDIJF
caused TJEGPJ
caused by UOMONV
causes KHGGU=
causes _ the NNNOUL
causes of NNNOUL
causes of the NNNOUM
causing OJJGTF
caustic RNPWTQ
caution TNMOVQ
cautionary VRMRYT
cautioned VRKRXT
cautions TOMOWQ
cautious SOLPWR
cautiously QMMNVO
caveat VPKOTT
caveats WPLOVS
cavendish MMKNKH
caviar TRPYRV
cay QOKXQU
cayenne QPQWRR
cayuga QPQSSU
ceased PMPIJL
cecil QRRURR
cedric RPQWRR
ceiling MPRIHP
celeb PRMUPP
celebrities MUNQQN
celebs PSNUPP
celery ORRWOR
cell EFKOFJ
cell's OOSPNS
cellar MMXLPS
cellar of OOTOOT
cello OMNLKO
cellphone KKOIJJ
cells FGBNBJ
cells > NNNJPJ
cellular KIJLKI
cellulite NMNVNP
celsius LPMSGP
censorship PLKMOH
census NNMLKN
cent KHLKAH
centimetres KOQOMQ
centrally MMJIRK
centre NJMMLI
cents LLLMKH
centuries RQMHMM
century WJRJLM
century > VMNOOR
cerberus QRRVRS
ceremonies OSVPTT
ceremony OTWQST
certain ]JGKaT
certain _ to VMOOOV
certain talent TMOOOR
certain talent to TMOOOR
certainly `NHRe]
certainty QQSIT[
certifying QQKLUN
cess RQLWPT
cha QNNUMS
chad NOPUMP
chain LLGLJD
chained KNOIJK
chair NKWJIM
chaise TNSXPU
chalet RNQWPQ
chalets QNRWQS
challenges NLMGQI
challenging QNOHQN
chamber LIPMOL
chambers LLTPPO
chameleon QQRXNT
chamomile SNRURQ
chamonix RQUTPS
champ PRK^L`
champ > ONOSOX
champagne LRUSKR
champion NLM_KX
champions IRPPKR
champions and KQOOOP
chance ZKLQMS
chance of YLONKS
chancery ROQWVS
chandelier MVTORR
chandeliers MVSPSR
change J>ABD;
change of OOMOOK
change the NNNNNI
changed GVHJKL
changed > KMONMJ
changed in NOOOSM
changes AFBBG3
changing LGJFMF
channel LKKKKI
channels KKIILH
chant MNUQOR
chantilly PTUUSS
chants KOVOPO
chap TQLZPX
chaparral SPRVQR
chapel PQUOOS
chaplin QUPRRS
chaps SONZQV
chapter [MMDCX
chapter > WLOMNS
chapter _ a JOORPJ
chapter before SOOOOW
chapter on SMONOP
chapter the NSOOOQ
chapter two QROOLS
chapters NKMHME
character INIWHL
characterisation NOJFSG
characteristic NULMQP
characterized OUKJPO
characterizing OPJIUI
characters JLNPOL
characters > OONOSO
charcoal MIOPKM
charge GGSEFD
charged IJJJHF
charges LJNJLH
charging KJNJJI
charisma QVPRRR
charismatic QYRQUT
charitable NUPQOQ
charlene RQRVPQ
charm PUPTQY
charmed MRWUPT
charming TYOVS^
charms KTXTQU
chars MLMNKI
chart JVJHFS
chart > QPOONT
charter QOMIML
chastity SRQWQT
chat PDMMPK
chats MINNNN
chaucer SSTZRV
chauffeur TOTWRR
cheaper MKIJOJ
cheated RNLSIT
cheating ULNNMR
check FKHUFK
check _ again NOOOUN
check it JNOPLK
check that KNONUH
check the MNMUNR
check your JNRMNK
checked OJGPNM
checker RRMWPV
checkers QQNWQV
checking JMJMLP
cheddar RQOWMQ
cheek ORQZPV
cheeky SUN]U[
cheered NTNTMU
cheerful MUTROU
cheerfully SXRURX
cheerleader QQRWMW
cheerleaders PPQVNU
cheers SNKXPY
cheesecake ORTWLT
cheesy QTNZRW
cheetah OPPVMT
chemical LIJLSH
chemical reaction OOOOVO
chemicals LILLOJ
chemistry cNRHV_
chemistry > ]UQJNY
chemistry _ a OOROTP
chemistry _ you TNOONT
cher OSSUNS
cherie PTSXQT
cherish PVUVRW
cherished RYPSSV
cheryl PQRUNT
chest INVQNQ
chevalier OSUTOR
chew OIOSLN
chewing OIPRMN
chews LIORLL
cheyenne PTSUPV
chez OPLUOT
chg PLGTOP
chianti RQPRVS
chic STKXSY
chichester RQUMRP
chick MLQXKT
chico NRPUQR
chief NQO]OZ
chiefly PONNUN
chiffon QOQXRR
child MVKMGQ
child _ a SNOOOT
child in KTOOOQ
child with TKOOOM
child you KOOOOO
childish QRNTPU
children THKKFP
chill TQKXO]
chiller QQO]NV
chilli NOQWOR
chilling PRRbRc
chilling _ the NOO^O[
chills ObMUOd
chills > N]OLNZ
chilly MOSVMU
chime OSPVSV
chimera QSRVTU
chimp RRPZQW
chin KNPUNQ
ching POLTRU
chinook ONTVTS
chipped OQPWOT
chippewa QPRXTU
chipping QNQURS
chisel QRRVTW
chisholm RTQWWT
chit RSNWSX
chloride OKILJM
chlorine MJPUHT
chlorine's OOSNOO
chlorophyll QMNONQ
choice RYNJNV
choice of LUMONQ
choir PQWMOS
choir of OOROOS
choker LNOUOO
chomsky RSNUST
choose PILJHF
chooses LLKINI
choosing OPOISO
chop NKTWL]
chop chop OOOTNU
chopin RSUOOS
chopper ONQURS
chord MOWLHV
chords NOYJKY
choreography OQUNRT
chorus MPRPKN
chose OPJ]J]
chose not SOOOOR
chose to OSOOLS
chosen HZOKJT
chr QLHQON
christ RSLVMT
christa OSMWMT
christening PTTSUS
christensen NMMPOI
christi NSVSNR
christianity NPVOMO
christine PQRUOO
christmas MNUPLO
chromatography PKIONM
chromosomes NLLLKK
chronically ROMIOK
chronological QJPGSK
chronologically RLOHWL
chronology PKPHRK
chs OLIQLN
chubb QQRYRW
chubby RRNZLX
chuck NOP]LW
chuckle VROSTZ
chuffed OMOWOU
chum SQPZQ]
chunk IJNRKL
chunks JINPLK
chunky LQOYQR
church MWWPLP
churches MRVNRP
churchill NQQQQL
churn SNRVOW
chute RPSYP[
cinderella MSWUPS
cindy NPRYMT
cipher NNRMIN
circle IKQKIL
circle back OOOOSO
circles KLOKGK
circuit NLIHFH
circuitry NOLIPK
circuits MMLGKK
circular NMKJJH
circulated NMIGQG
circulating ILHHIF
circumcision UNOPPQ
circumstances PKOF]H
circumstances > ONOOSO
cirque UPOSTU
cirrus TRRVQV
cit VPOQOS
citation WPJMQU
citations PPJJTJ
cite QNHHPI
cited OOIHRJ
cites RQHJVL
cities JKQHNL
citing OPIIQI
citizen NQMPRO
city LKMWLQ
city > NNO[OW
civil JPLOJN
clad MPVNOO
claiborne SNSUVQ
claim IIKGEC
claim to ONTONQ
claimants OLKMKI
claimed QNGMNL
claiming PNGJLJ
claims OKHIMG
clair OTURNS
clap NUN[H]
clapping ORTSLV
clapton NRUOMN
clare PPVQMP
clarification TMGJSM
clarifications SMGHSL
clarified PKFIPJ
clarify PLEHQJ
clarifying QLGHTL
clarity LWKITS
clashes PHNORK
clasp MOWOSR
clasps LNVNTQ
class FTKHFI
class _ now SWOONZ
classed PKIJMJ
classes OKPILM
classic UQJUNX
classics PTVPRR
classmate [NPSNV
classmates ZMPQLW
classroom RMOKMR
classy SVPXTY
claude ORNUOP
clause INOFHD
clauses LM^CLV
claw NMTUMQ
claws MMSUOQ
clay LNSQLS
clean MLOUIS
cleaned MMOLIN
cleanliness QSSQSU
cleanly QUNPST
clear DFKGV>
clear > KRON[M
clear _ is NOOOYN
clear _ simple MOOOWN
clear and LOOOTL
clear and simple MOOOWN
clear enough PKOOON
clear that TLOOOQ
clearance NKLHRL
cleared MKJKMK
clearer OMHJPQ
clearinghouse QOQUPT
clearly VPHJEW
clearly _ you NOOOJP
clears MMNOIO
clergy OSXPRR
cleric QTUTPT
clerk QPSRQP
clerks QSUVRU
clever NVMVM^
clever as ISOONQ
cleverer JQOONP
cleverest NQOOOQ
cleverly SXPRXY
cliche TTQUQV
clickable PVNOTT
clicks NNMNRO
clients UKLLNL
climate LKKLLH
climb MOOKLK
climbing NOSLMP
climbs MNTLOS
cline RMPVNQ
clinically QQLJUK
clint NQOWLR
clipper QQPURP
clique RQQWOU
cloak ORXNQW
clock KMTMJL
clocks PMULLU
clockwork OOVMNS
clog RLOVMR
clogs PLOUNQ
close GOEGAF
close > HBKGM;
close to M^MONW
closed ]JKL[P
closed > ^NOMbT
closely RQJLXQ
closeout QPQUOU
closes NMONLM
closet OPUQMS
closeup QNQSNU
closeups POSUQU
closing QJLKLL
clot QLPUPP
cloth LLULNN
clothes INSKNM
clothing HMSJOL
cloud JPQRQU
cloud > OOPOSQ
clouds IPONNM
clout PORVQU
clover MNVSNS
clovis SQNVUQ
clown PRPWMS
clowns OPPUMQ
clubbing TLVRQS
clueless TSNQQW
clumsy RSTPQU
cm NNNNMM
co NKHOJK
coach PRMQOO
coached OSLNPQ
coal LIPMIO
coat MORPNR
coats OOSQOS
coauthor SWOTPU
cob PKGTMP
cobalt KLMLHK
cobber OOOUOU
coca NNOMIM
cocker QPOXPU
cockpit ORUOSS
cocktail OMXROS
cocktails NMVPRR
code OJMJIN
code and YNOOOV
coded KMLHIJ
coding NLLHJK
coefficient LLHIDF
coefficients MLJLEL
coffeehouse ONSVRR
coffin OQVRMQ
cog POJVPS
cognition MQLFSM
cognitive PRLITQ
coho TPOWQT
cohort TKMSNQ
cohort > TLOONR
coimbatore ROSVSR
coin MMOLHL
coincidence TSLSSV
coins HLMKIG
coke KLONHK
cold IKQOEI
cold > NPNNMK
cold _ that OOSOOW
cold war OORQOU
colder OJROHS
colin ONLPNI
collaborated PUPOSR
collaborations OTPPVR
collaborative SRNNUS
collaboratively TRMLXQ
collage SRPSQU
colleague VPMRNP
colleagues JPNNMO
collect LOLKMJ
collectable LVOMSP
collectables LUOMSO
collected MPLIMM
colleen QQTULT
college ZRPOM_
collegiate TROPPV
collisions MMOOOQ
cologne KNUNNN
colon OLPPKL
colonel NPQVNQ
colonies KJMLLG
colophon TQTUTV
color GLQJJJ
colosseum RTTPPW
colossians RSSROV
colour FJQGJF
colour of OOTOOV
coloured HLRKJO
colouring QHOINN
colouring > SIOOMO
colours HNPHTI
columbine UOTUOS
column QKJJFJ
columns LNJHJJ
com ONINNM
comanche PRQUSU
comb OLUQOQ
combat LHOMNI
combating PHNMRJ
combustion JHNMLH
come TNLWXS
come > LNOOPK
come _ the LNQOTK
come _ when VOOOMX
come as UOOOMU
come back XMOMPS
come back > WOOONV
come back when UOOONW
come from KOLNKE
come here IOOYLS
come on WPOTJ]
come the OOOOSN
come to SKSN]O
come to the NOOOUL
comedian RSOVLQ
comes =LFB]=
comes _ next ONONXN
comes after KOOOOM
comes from LNMNMJ
comes in NOOOSN
comes out OOPNKM
comes the NOOOTN
comes to NNNOSM
comes up LOOLRJ
comet MMOQNN
comets NPORMP
comforter LPVTNQ
comforters LPUSPP
comforting RQQQUS
comforts LQVQSP
coming RJLJdM
coming back ROOOOT
coming back > ROOOOT
coming up NOOM^K
coming up > NOOMVM
comm OOHOQM
comma TVRRG`
comma > JZOLMO
comma _ a VOXOO]
comma and UPOOOR
comma is MOTUO]
comma is a OOTOOU
comma splice VNOOQQ
command IMMIUG
commanding NOPJUM
commands MKNINL
commas UVMIHS
commas are ZOPOPY
commas1 NEPlNX
commas2 BNRbYW
commas3 BFKOWH
commas4 CFECU=
commemorate PUOQQR
commencement TVSMTW
commencing RKOHTN
commended RXJOPS
comment PLINNO
commented UKHPRT
commenter RPJUNR
commenting RHJLOP
comments KPJMPN
commercial MPIMKJ
commercialisation OPIKSJ
commercialization OQILSJ
commercially MMGGND
commercials JNKKKF
commissioned QUOKSP
commissioning QPLMVO
commit SLPPGU
commitment UPOPOV
committee LURIKV
committees MKMINJ
commodities JNKKOH
commodity KNJLLI
common RLNJGL
common _ in TOROOU
common denominator SPOMNO
commonly RNLLVM
commonplace TPPMVQ
commotion OOSRVR
communicable OUMPSQ
communicate MNLIQM
communicated LNJHRJ
communicates MNKIRL
communicating OMKITM
communication LMKHQJ
communications MMJIPI
communicators NRIPSO
communion MRVQMQ
comp RNIRPQ
companies IMKKNG
companionship TTRSUU
company JOKMKH
comparative PNHHNL
comparatively NLIDMF
compare GPGFFD
compare the MNNNRK
compare your MOOONK
compared NOHJIL
compares MNJIGJ
comparing NMIFJI
comparison MNKGNJ
comparisons PNKHNM
compartment LIMJMK
compass MRPIPM
compasses MRPIOO
compassionate OWOUSV
compelling SUJKVQ
compensate ONFKJK
compensated LOGMIJ
compensation MNGLJH
competence RSKHSQ
competent RUMKSS
competing QJKIMK
competition OKJHNI
competitive QMIINL
competitively QOIHSL
competitiveness QOIIPL
competitors OLJHOG
compiled PPMIMM
compiler XLNJNP
compiler's OOTQOX
complain WNIKLQ
complained UOILOQ
complaining _NKJKY
complains TMIKMN
complaint UPLJMQ
complaint about SOOOPT
complement LMNLFN
complements LNNLIN
complete MPKMKM
complete > LNOONK
completed aRKQOc
completely PRHMRQ
completeness QXRMVU
completes ORNIMR
completing QNNHKR
completion RVSJUU
completions QURIVS
complex LNLGTM
complexities LPMITN
complexity PROFOP
complicate VQMPRV
complicated QNKL]P
complication ULJLRM
complications SMMKUI
compliment QZOTQ[
complimentary RZORUX
compliments PXOSSW
complying QNLKVM
component ILKJMI
components IMJHPH
compose NOPHON
composed KQPFKK
composer OUQLRP
composers PUQKPP
composing PRPEPO
composition LOMFLJ
compositional MPMHOK
compositions KPOHOK
compound KHKHFG
compounded LKLJMI
compounding MJKIMI
compounds KIKIMH
comprehension MMKEOM
comprehensive TRJKZQ
comprehensively TSIJZQ
comprised LONHLJ
comprises LMMHMK
comprising LMLHKK
comps QNHSQP
compulsive VSRQRU
compulsory UNMJRP
computation MLKFEI
computations LMKGII
compute LKIHBH
computed JMHGGG
computer LKOIIK
computerised RQMKUP
computers MNLHML
computes LMIHEJ
computing OMMHMM
concede UNMLPQ
conceivable RUNPUS
conceivably NOOOXN
concentrated LJJIJJ
concentrating PKJIPN
concentration ]HHGIQ
concentration is `LOONX
concentrations MIFKJJ
concept UOMIWP
concept _ a XOOOOU
concept of XOOOPU
concepts KPNITM
conceptual LMJHRL
conceptually NMIIUL
concern SKJK_I
concerned SOJNWQ
concerning RIIBXF
concerns KHKG^B
concierge PSPUVS
conciliation TPONWS
concise RNJGON
conclude SMIILO
conclude that SNOOLQ
concluded SQIIVO
concludes QOLHKP
concluding TPKFQO
conclusion KKIEOH
conclusion is OOOQTS
conclusions QLHDOK
conclusive UPHLQQ
concomitant SRNOUR
concur XSKVTZ
concurring UQNVTZ
condition LIIFEC
conditional PLNLGN
conditions KIKCMC
condolences WSNWSX
conduct OMOFQH
conductance PPOIRN
conducted QLJBQG
conducting QMPGRN
conduction PNOINM
conductive QPPIPN
conductor ONKJRG
conducts QNNJRO
coney RTMUQS
confess SSVRL]
confess _ i NTOOOR
confess that NTOOOR
confess that i NTOOOR
confession TRUSNW
confessional RSXTPU
confessions RTXRNV
confetti MPURPR
confidence XQNJTU
confident QQNRTU
confidently SWNQTW
configurable QTORUT
confinement NNRLVM
confirm QPIROT
confirming SMGOQP
confirms OOIROP
conflict QHMOOL
conflicting UKIKQM
conflicts PIMNRJ
confluence OPPMWQ
conforming POOHRM
conforms MOPIPL
confuse UHLPIQ
confused XHL]J`
confuses WOONNV
confuses _ the TOONOS
confuses you TOONOS
confuses you the TOONOS
confusing VIKPNU
confusion VGIFDR
congestive QQMPLU
congrats WTKUQ[
congratulate XUKSQZ
congratulated XWLUR]
congratulations [NMONQ
congratulations _ have UOOOOU
congratulations on OJOLMJ
congratulations you UOOOOU
congratulations you have UOOOOU
congregation NQWSOT
congregations MPVQRP
congress KKLGIF
congresses LMLINJ
conjugate OTSMOU
conjunction NOPIQN
connected KOOLOO
connected _ one OOOOTO
connected in OOOOTO
connected in one OOOOTO
connection LMOOMO
connery QQRUON
connoisseur UTPUQS
cons RNLOZP
conscientious VYUVVZ
consciously NPNHSM
consequence MNLGQI
consequences NMKIPH
consequently OJKDTI
conservation NMJIRH
conservatories OSMOWP
conservatory QRRMWS
conserve NLLHOI
conserved MNKKQI
consider ULGHfP
consider > NOOOSN
consider whether VOOOJW
considerable QRHEQL
considerably QQIIRM
considerate TOMPUR
consideration QLKEYK
considerations RKKD`I
considered SHHDbM
considering SJLHYK
considers OJKCRJ
consist MNPGLN
consisted MQNHMK
consistent MNMHTH
consistently OPLHPM
consisting KQPFLM
consists SLMERN
consists of VMOORR
console NNMMIN
consonants OOROMU
conspicuous OVMLSO
constant LMHGAE
constantine NRVPNQ
constants MMLKFL
constellation NSSOMR
constituencies NHJIOF
constituency MILJNG
constituent LKJGMH
constituents LJKIOF
constitute POKFOK
constituted MNMDNI
constitutes ONHANH
constitution MMSHHP
constitutional MONHML
constitutionally NRNHQL
constraints OMLIRK
construct OPNFPL
constructed LRNDQJ
constructing OQNDUM
construction NONFTM
constructions MOODTJ
constructor PPMHPL
constructors OPLGRK
constructs NONESK
construed VPKLPQ
consult UKKKSL
consultancy QNLMVK
consultant QPLNVN
consultation QKMJWK
consultations QKMJXJ
consulted RLHFWI
consulting QNLMUL
consults SLLJUK
consumed LLKJLI
consumer MMIKKH
consumers LNJIMG
consumes KLJJLH
consumption LLKGMF
contacting RHJJTJ
contacts OLMINK
contain HJIAK@
contained FJKBTB
containing LJLCRG
contains KJLBRE
contaminated OKKLQI
contemplated TKMH[O
contemplating UMPHVT
contemplation SOULSU
contemporaries TVQOTQ
contends NNMJQI
content JMJDOH
contention PIMKNK
contents JJKCVF
contents of OOOOSN
contested PJKHNH
context IKLG]F
context of ONOOWM
contexts JNMHXI
contextual KMKEVG
contingencies QNKLXO
contingent PQJMUN
continual PNOFOK
continually PLMFPK
continuation OKMGNK
continue RJLILO
continued QLKGOL
continues PLJIMN
continuing SLIIQP
continuous PLMNIO
continuously NLNKGL
continuum KPONIN
contour PJPPRQ
contract KJKHI?
contracted PMLMNI
contraction QMOMIM
contracts MKLKLG
contradict YPKLPU
contradiction QPNHJP
contradictory SPMINP
contradicts QQMKPM
contradicts your LOOOOK
contraindications ULOOQL
contrast LQNGNM
contrasting QOLFQL
contrasts MQNHPM
contribute OOHKKO
contributed QRFMPO
contributes MPFIOH
contributing POGJNN
contributor SRFKQN
contributors QSIMPO
contributory TVIQTT
contrived VQNPUR
control JIKFNC
controllable LMKLQI
controlled KLMGQG
controlling NMNISK
controls JMLHPH
controversial SPMOVN
controversies SKKIVH
convalescent RSSURV
convenience PPLI`K
conveniences PPLIZK
convenient SSMPZS
conveniently RTLPZS
convent RQWQQT
conventional QMNIPL
converge OJOMGN
converged MLOLGM
convergent OKONIN
converges MJOLGL
conversation SJMMQS
conversely PNLHPK
conversion NJHHEH
conversions MKGIEH
convert JJHIBH
converted LVHJFW
converted _ to OYOOO]
converter OMHNFL
converters NMGLHJ
converting OKIIEJ
convertor NNGKGI
converts ONLMHM
conveyance LSNIUL
conveyancing QQMKWN
conveyed NOIHSL
conveying MQLGSL
conveys LQLHRK
convince SLIOMQ
convinced RWIPPY
convinced that MUOOOR
convincing ROHKQM
convocation RNPKUP
coo VQJWRZ
cookie NMPUJQ
cooking KMRfNp
cool PLEWNW
cool the NOOIOJ
coolers INNPMO
coolest VULTS]
cooley RTL]RZ
cools PPHSPO
cooperstown OUTQOS
coordinate MJGIHH
coordinates MKHIJI
coordinator PRQSUS
coordinators PQPQWR
coos OQOVNR
copied XMHPGV
copies NPNIKL
copper LJNLNH
copy YNJJIR
copy > MNONOJ
copy _ the XNOOOT
copy from YOOOOU
copy from the YOOOOU
copy the UNOOMT
copying NOJIIG
copying _ a NNNOOJ
copywriting RQNIMN
cor RPJUPQ
cora OSURLS
coral PMROJT
coral _ only SOOOOT
corby SRQ[SV
cord LNPJIM
cordless QUTNMR
cords LNOIKM
core LMNNLO
corfu QOPUTP
corgi QPQVQR
corinthians PRUPQR
cork OQUOLR
corn NLPSKR
corn laws ROOQOS
corner MLNONJ
cornerstone MTVSWS
corp LMLOIJ
corporate LMJLKI
corporation KMKMII
corporations KMKLLH
corr VQKXTY
corral PPUZQU
correct TPBFKM
correct > WIOJKJ
correct _ the JPOOOK
correct _ with OUOOOS
correct and NTONOP
correct answer WOONOU
correct if TMOOOS
correct it KOOOON
correct method MOONOK
correct that NKOOOJ
correct the TNONOQ
corrected RPFLNM
correcting WKIEOR
correction OJEIOG
corrective PPLGOK
correctly LJGHOE
correctly > SNONRT
correctness OOKFOK
corrects RNHMPN
correlate NNHNMM
correlates MPIMOL
correlation OKKNIN
correspond OQMHNL
correspondent QKJMPH
correspondents PKJLQH
corresponding LNHHOI
corridors MLQIRP
corridors of OOPOOS
corset SPTWRT
corsets POUURS
cos RMGpJn
cosby PSSVNR
cosine QLNZL^
cosine _ zero OOOWOY
cosine of OOOWOW
cosine of zero OOOWOY
cosmetology PTNTYU
cosmos LTXNOY
cosplay QRQVST
cost EGJHH<
costello PQOUNQ
costing MJIBLD
costly MMJFTH
costs JIHEI>
costume LPUROP
cosy RURZSY
cotswold RPTUQS
cotton KLROIO
cougar SQNZQU
could L`FIPT
could _ be JQONPM
could _ in NUNOLQ
could _ that RNONTK
could _ the RIRONP
could _ to VOOOLV
could _ whole NNOOTN
could _ you XNOOOT
could be IUOMUO
could go MNOOQJ
could have O]OOMb
could just MNOSOO
could not NTNOMR
could reasonably LMOORI
could say JROOYK
could sort UNOONS
could teach KTOOOR
could write NQOOTR
could write whole NNOOTN
could you GJORJH
couldn't QNOYN_
councils NLNIOK
count OQGFBI
count > JPOONJ
count _ among QSOOOU
count _ four MUNOOQ
count again TOOONR
count on NMOMPK
count the KMNMNG
count to YUNOO]
countdown KLTOGN
counted GJHHGC
counter KJRLEN
counter argument NOUOOR
counters LKLLIJ
counting LISGIL
countries HMIIJF
country ONJLNJ
country > PMNOSM
counts PHJHLK
counts > ONOOWN
counts for MOOONK
couple PMQSMT
couple in OOSQNT
couplet OONONL
courageous OXRRRW
couriers NMNMRI
course RSHOTU
course > TVOOLU
course but MSOORM
courses UKPGST
coursework UNMIUU
court KJNJLG
court of OOROMS
courteous RTRTSW
courtesy SUNQVU
courtney NORVMO
courts LJOIOG
courtship RMSPXQ
courtyard PNSLUQ
cousin _MQSN[
cousin reads ZNONOV
couture RQNURO
covalent NMPQHM
covenant NSXQMU
covenants NRXQOU
cover KNPHNI
coverage OJKHNI
coverages NJKHOH
covered LKKDWE
covering OLPGPL
coverings NLPIQK
covers HIOH^B
coveted MUOOUQ
covey QTTURS
cow LORUKQ
cowboy MRQcNa
cowboys MQRUMR
cowgirl OSS[OX
cowley OQRUQQ
coworkers TPOULU
coy TRKYRY
coyote NOQVNR
coz RNHRQT
cpl RMHONM
crack LLS[JT
crack at NNOSOS
crack on OOOSPP
crackdown PPUWNT
cracked MOYQKW
cracker QPTYMV
crackers ONSWMT
cracking NLTSNS
cradle NQSUPQ
craft NPPHPN
crafting PQPISP
craftsmanship OXSMUS
crafty OUSPST
cramps QJPUMO
cranberry QMRURO
crank KLTTLS
cranky NQQWRR
crap WPIURX
crappy WSKYU[
craps ROKUQT
crashers NROVOP
crate NKNSPP
crave RRPUPV
craving PQSROU
cray SPPZSX
craze RQSUUU
crazy RQKXQW
creamer OOOVMP
creamy LPRVMT
create PPMHNO
creates OPLHNL
creatine SMMUKP
creating PPMEPN
creatinine SMPVLQ
creation LQQGQL
creations KSQISM
creative PWPNSW
creatively QYONYW
creativity NUPHTR
creator OVOMNO
creatures JIMNMK
credential STOWRW
credibility QQIKUL
credible QTJLUN
credit KOKNJK
credit > NNOMOK
credited OVIQKS
creep PKRURP
creeper QNQXQR
creeping OISMSN
creepy URPUVW
creighton UQOUNR
creme OLRUOP
crepe TMQVOR
crib PMRUPP
crichton RRPVSR
cricket NINMNJ
crikey SONOOO
crim OPSUPS
crime RINKMK
crimp ROSVRU
crimson MKTRKX
cripple URRXTW
crippled OURQQP
crises KLNOPI
crisis KJNONI
crispin PQRUMQ
crispy OQQUMS
crit TJLVPO
criteria OPKDQK
criterion QPLFNN
critic OSLKLM
criticality QPLMUO
critically POIHTK
criticism QNLLNJ
criticisms VMLJRM
criticized UMJMRM
criticizing VOJLTO
critics NMLHKD
critter QMNYPS
critters PLMWPQ
crochet QOWRQU
crock POTZPU
crockery PPUWQS
crockett SST]SW
crocodile OLPUMP
cronin PNPVOP
crooked NVSUMT
croquet SMRWRR
crore KKMJJH
crosby QRQUOR
cross LKYGIN
cross it LOOOOJ
cross the NOTMNQ
crossed PWLMLO
crossed the OOLOOI
crosses MMVKLP
crossroads SPUNOS
crotch NMRWNS
crow LMVPLS
crowd MLMNJN
crowded NLRLNT
crowded _ of OOTOOV
crown JWSNMO
crown > OWRNOT
crown of OOMOOK
crowns KQUPNP
cru TOIVQT
cruces MOUVPS
crucial MQMLVP
cruel MZMULW
cruel to LVOOMS
crumb UMRUMU
crumbs QLR]N]
crunch NLQULS
crunchy OQPXOV
crush NNQVLS
crushed NNJQOM
crusher PRPZPT
crux SONVRR
cry cKOTG]
crying NLQQIP
crystals JMZLJQ
ctn OLLNIM
cube IJNNLI
cube _ of NOOOTL
cube root NOPOTM
cube root of NOOOTL
cubes ILOMJQ
cubic MJLOFN
cubicle LLONIN
cuckold SQSXQU
cucumber ONRWNR
cuddle PPSXPW
cuddly QVS]SY
cue QNPSNV
cuisinart QRTURT
culprit WNIPRQ
culver PTQUQU
culvert PQRUOV
cumbersome RUSPZW
cumin LRPUQU
cummings ORTUQU
cumulative NMKPFQ
cunning RTRRRV
cunt XPLZNZ
cunts UOLXNV
cup JLWQMS
cupid NRRWPR
cur URHUQV
curated NRNKYN
curators QSLNUO
curie PZQSLT
curiosity MURNWZ
curious [JMMXW
curiously TTKPZT
curls MOTTNV
curly KNPPFO
currencies JKJLII
currency HIKJHF
current HFCEB<
current is OOPONS
currently OHEHPG
currents KJGJHD
curricula UOONQU
curricular UQOOQW
curriculum POMITO
curtain MN]NMU
curtains MOVLPP
curtis PRQVPS
curve LKKMFJ
curves LRKOIQ
cushing RSTVPT
customer RMLNKP
customers MONLNL
customise QQNMVQ
customised PPNLWO
customization PQNMVP
customize PRMOVQ
customizing PRNMWP
cut HELLGF
cute RRN`R`
cutie MNQaMS
cutting OJQHJJ
cuttings LJQILJ
cycle JKMMNH
cycle so OQOOSP
cycles MJNHMJ
cynical TUMTTV
cystic SONUST
cytokines OJIPNJ
czar RSOUQU
d NNLMJI
d1 KN[GKS
d2 ND]CD]
d3 KHWKGZ
d4 NMVNNX
d5 ONQOOO
dad MMOSIO
dada NOQVOS
daddies OONXRP
daft NRRURU
dag OPMVPT
daggers POUPOS
dah TSJWQX
daily OKSJPO
daisies NPWVQS
daisy OOXVNT
dalai OVTQRT
daley PRPVPO
dalhousie SPTWPS
dali NSUPPQ
damage HLKJIE
damages KLLKKF
damaging OMHJRF
dame QTSVOU
dammit VSNVPY
damn USJTPX
damned SROTOV
damp LLQHLK
dan OPOPGN
dana LQRTOK
dance NMOPJP
dance > OOTOOW
dance _ the OOJOOL
dance in OOMOOK
danced NOUOKR
dancer PRWSKW
dances MNVQMS
dancing ONXPKV
dandelion MSSSQP
dandy UTKWOW
dane POOULP
dang XQI[Q]
danger MJKKTH
dangerous PMKKVK
dangerously LLOOPI
dangers OJMJVG
dante QSRVOQ
danube NOPLOS
dap SONVOT
daphne POSUNR
dare OUSQIW
dare say NSOOOQ
darin SWPWTZ
daring QTSMVU
dark FPZIFU
dark _ and OOLOOF
dark of OOQOOS
darker JOQLJN
darkness JOUIJK
darl NOOTNV
darl _ the NOOTNV
darlene SUUVQW
darling OUObRc
darn TVNVRY
darth MRTUKS
darwin QNPQQM
daryl NRPVLP
dash UOVNM]
dashes MNRNON
data DERGIE
date QKKKHJ
date _ the JRNNOI
date of PSNNOR
dated OLONQL
dates OJUKJU
dates and QNROMT
dates is NQSOOU
dating QHPOPO
dative TNOOMS
daughter OOPRNP
davenport UQQQMS
davy QSSTOU
daw QSMTRU
dawes PSVTOR
dawn OQ`QLa
dawn > OOSOOT
dawns OOROOU
dawson POQUNO
day >]JJXI
day > IRMHIJ
day _ night OOONVN
day _ will NTOOLU
day and NNONWK
day when OSOOQU
day you OROSMZ
daybreak OOVOMP
daylight LORKIN
days JEMIHA
days > UMNNOQ
daze OSURSR
dazzle PSRWPW
dazzling JbTPSW
deacon PSTUQS
deacons ORUTSS
dead JRNQEU
deadline QRMLNR
deadlines TLMMPN
deadlock PNTUMU
deaf NQPMIP
deakin RROWQT
deal NFIXPR
dealers LMMKNI
dealing OLMISL
dealing with MTOOSR
dealings NKLFVG
deals KHMKLJ
dealt PHJNLL
dear aOOHSU
dearborn RRQRUQ
dearest UUOSSX
dearly TWNTVW
death IKKKH;
deaths LKKKKE
deb QNESMO
debacle VPJQNR
debate OHKIPH
debated RIKGPI
debates NGNIRH
debating QGMJQL
debbie NQRWNU
debilitating TOMMUL
debt HONKFG
debug VKJPJR
decades PQLHPL
decca OLMMOI
deceived UQMROR
december PJNNKL
decency RUNOTS
decent RVKMRU
deceptive UPLOQR
decide OHNHFL
decided UMKMQU
decided that SNOONT
decidedly UTKRXU
decides MKLGNJ
deciding RMLFQO
decimal PHPH>L
decimal _ and OOPOOT
decimal point SNTOMV
decimals OMHMAS
decision HPKHMJ
decisions MKKGRI
decisive OQMLRN
deck NNTNMK
declarations NOMIMK
declared PNIGMI
declares NMMKIK
declaring PMKHKK
decline SGKFDG
declines QHKHII
declining RGJELG
decode MLKKKI
decoded LMKJLI
decoders KNLJNI
decomposition LNLIIK
decor NRUMPR
decoration QRTNRT
decorative LTUNUR
decorator QSRVST
decrease MFHHCG
decreased MGGECD
decreases NGHHDG
decreasing PIJGGI
dedicated QXNNPS
dedication RXRPQX
deduce TOHKLL
deduced UPFJQP
deduct QNGHHI
deducted QLJKGK
deductible QPKMIL
deduction PNLJIM
dee OQQVMS
deeds MURMOP
deem SSMWSX
deemed PNMHTK
deep KZ^EJb
deep question NVOMOU
deeper KNLLMO
deepest NTNLLP
deeply M^OJN[
deeply and NUOONS
deere OQUZQT
def OMHOOL
defamation OMJMLF
default NKMILJ
defaults LKNILJ
defeat MKNKHK
defeated NMLKIK
defeating MLMIMJ
defeats NMLILI
defence KJKJQF
defences LJJKRF
defend OIJMMJ
defendants NLNLNI
defended NLIKNH
defender NKJOPG
defenders MJLOOG
defending OHJKPG
defends NJJMNH
defense KKMKOH
deficiencies UPKKPN
deficient RPILNL
deficit PNKKHL
define TPMRPU
defined KOKHUK
defines KOIILK
defining MOJINM
definite NJHIJJ
definitely TTLWYZ
definition `VMOV`
definition of LTOOPN
defy QQMVTS
deg PMISNN
degraded QOJHLJ
degrading UMLNPP
degree RZLONX
degree for NWOONV
degrees ZQQLEV
degrees > NNUNNR
deities LXWQQT
deity MYVSPU
delay NIMKKL
delayed NIKKKK
delaying RHNJPN
delays NIMIOJ
delete OJIKJJ
deleted PJHMKK
deletes NLIJMI
deliberate SRMLUR
deliberately UOJJWQ
delicious OUQUSV
delight OXTSQW
delighted TVNRVX
delightful TYRRWX
delights MWTRRT
delinquency TRQSSU
delirium QRUOMP
deliverable NVMMTM
deliverance OSRPUO
deliveries MMNLSH
delivers NTIOPP
delivery LMOMQI
delta LNROKP
deluxe OXRTNU
dem KMNNIK
demand KJOFIM
demanded LHIKKJ
demands OILKOJ
democracies LMIJLJ
democracy INMIPJ
democracy is OOOOSO
democrat NMNRGM
democratic KNNLOK
democrats LMNOHK
demographic PMHKML
demographics OLGKLJ
demography QMIKJL
demolished ONLILK
demonic ORUPOO
demonstrate QNHFPN
demonstrated ONEGPJ
demonstrates QNGEQM
demonstrating TOKHSR
demonstration PLHGNL
demonstrations POKISM
den MLNOHK
denim KNUNLQ
denominated MJLMGG
denomination LRUPMP
denominational LSUONP
denominations KOUNLN
denominator QJLSCU
denominators OOUNOU
denote KKHLGG
denoted JMKMHH
denotes KKHIII
dense JOMLIM
densities MNIOML
density OGJMFJ
denton OQPURR
dep QMHTMO
department LTNNOQ
departments MQNLPO
departs PMPIOK
departures OLQIPJ
depend RQJJSQ
dependable PWNMVO
depended OQKIOK
dependence OOKJQH
dependencies OQMLUN
dependency POLISK
dependent OOKHMI
dependents MNKHNH
depending PKJJYL
depending on NOOOVM
depends MHFI]E
depends _ the NNMOJL
depends _ what OOOOUN
depends as ONOOUM
depends on MMMNUI
depends on the NNMOJL
depends on what OOOOUN
depict MRLHQK
depiction NQLITL
depictions MPMIVK
depicts LRLHPK
depleted LPMIIK
deployments ONMLUM
deposition PLLHLJ
deposits LHKLLJ
depot PQPUPS
depp POQWNQ
deprecated XQLMSR
depreciation QMJMIM
depressing SRPRMU
depression PLUMKQ
deprivation OQOIML
depth HWNFIR
depth that OSOOOT
depths KNQHML
der NLKPJH
deregulation PLGNNJ
derivative RJMNDJ
derivative _ a SOQOMT
derivative of UNMONO
derivatives LIJNJG
derive OLIMKL
derived NMFJLH
deriving PLHKKK
dermal OMLQIJ
desc QNHPKM
descend NMPIJL
descended NOQINM
descending OLOGHL
describe UOJJPP
described OPJITM
describes MNHGEE
describes the NONNNJ
describing NOKGRL
descriptions NQMHTN
descriptor NSINNL
descriptors MRHMPK
desert NLPPLQ
deserve TYKOYY
deserve a LUOMOR
deserved SWLSPV
deserves T^LPTW
deserves _ attention ONNOUI
deserving TWMRMT
design SOPEQN
designate MOJKLI
designates MOJJNH
designating QROGWO
designed NSKEQK
designing PQNETO
designs NRPGSO
desirable SULMZR
desiring UUQOVW
desk LSRLGO
despair UWOPMX
despatch VOOVOR
despatched TURTST
desperate ULJSOU
desperation TPQSQV
despise VQMUOU
despised UQOSPS
despite SNLHPO
destination NOKIQK
destinations OOMITJ
destined MTUNRR
destiny LNTOPQ
destroy NMMLIL
destroyed LNKJHI
destroys KMKIKG
detachable PUQQNQ
detail LKJDUE
detailed RPHIVQ
detailing QQOFVP
details NJLKZK
details > OMOQSP
detectable MUMNSP
detected LMILLK
deteriorated RPOIRK
deteriorating ROMIRL
determinant SOLPIU
determination NPLFQM
determinations NPKGQM
determine NMIDHK
determined MPKDOI
determines LNLENI
determining NMIBLJ
detract UPPSNR
detrimental UOKJSK
deuce NRUTNT
devastated USKTOV
develop RLIFRN
developed RQGETJ
developing SKIFRN
development OKJHUK
developmentally PNKLUN
developments RLIGYK
develops RLJIRM
deviations OMMIMJ
device KLIFKD
devices KLJFNF
devious TURSQT
devised PSLGUL
devoid PTQIJP
devolution NNILOM
devoted RWQQQS
devotion PVWOSU
devotional PVXOST
devotions OVXOUT
devout PWSSNV
dew LLTMJP
dewey PUPOMQ
dexterity OURNNQ
diagnose UMKNQM
diagnosing UMKLRM
diagram QJELRQ
diagram is UNOOOR
diagram shows NONO[N
diagrams NKIJMO
dialect NKPNNK
dialogue HMRLOG
dialogues MLPIRL
diameter NMMNGN
diameters MLMNHM
diamond LNVMJQ
diamonds IPQLLK
diary NMYOOR
dice LKUNGQ
dick LNLRHL
dickey PQOXNP
dickies NNPUNN
dickinson NPUQQO
dictate MNPGNI
dictated MNPERH
dictates KMOEMG
dictation LMOGKH
dictionaries MOMLPL
dictionary POQLNQ
did WHHIDQ
did > KTNNNP
did _ a LNOOSH
did _ do JOOOOK
did _ get LOOMWK
did _ just RNOVOV
did _ look SOOOOX
did _ reading UOOOOV
did _ test TOONOS
did _ that LNOTNP
did _ you MUOOKV
did four KNOOOK
did i KOON[J
did not RJRMKT
did not > [NOOO[
did on SMONOM
did the YROKMV
did the reading UOOOOV
did they YOOMNT
did what you SNOONT
did with TNOTOU
did you SJNMKN
did your SNOOOR
didn't VLORNV
didn't _ the TNONOP
die KPLIDJ
died JNJNFD
dies LOOKHS
diesel IIJMKF
diet KLNMKH
dietary LLKNNI
dieter MPNVKN
dietrich OUQUQQ
diets KLNMMH
differ JIGJO@
differ in KNOORH
differed ONJGNJ
difference NIEGPD
difference > NNONUN
difference between SPNNOR
differences NIIFJH
different SHJLUL
different > MNOOWL
different _ to XOOOPX
different ways ZOOOL[
differential MMJMLH
differentials MMJMNH
differentiate LHHMIH
differentiated LIHMHG
differentiation LIJPHI
differently MNJKQL
differs OLJILJ
difficult gLLIPb
difficulties QLNGPK
difficulty `KMGQ]
difficulty _ the TOOOOT
diffuse LMNHOI
diffusion LJHJNB
digger NORVRR
digit IILC@D
digital MOMIHL
digitally MQLHMK
digitized NRMFNK
digits KINDDG
dignified PXKNVT
dignity QUQRPV
dilbert QVQVNU
dilemma UKMKQN
dilemmas SKNLUM
dillard OSPUOP
dillon MNNWPM
dilute NKMPHM
dilution MKILJJ
dim LRLIGL
dime KSQOHO
dimension KQLHGK
dimensional KPKJGJ
dimensions LOLHHK
dimes KRPOHO
diminished NONIHJ
dimmer MTOLJP
dinars IOKOMJ
dine PPQUOT
diner QOUSNT
ding VRMRPW
dinghy TQOTPV
dinkum NPORMV
dinner HLURNL
dinnerware MPUOQQ
dinosaurs LOPORN
diode NKLKIH
diodes MMKILH
dion OUQUNP
dionne PUSVOP
dior OOMNOI
dioxide HGEIAA
diploma TTMNOW
diplomas STMMQV
dipped OMRQHR
dir MNOINJ
direct QLHHMJ
directing QOKHQK
direction IHDDK=
direction > NMNOKK
directional MMKGOI
directions TIKHSO
directives MMOJUM
directly NLGGQH
director OOLJLJ
directories OMLHPK
directs NPIINK
dirty OORUJZ
disabled PUPLPO
disadvantage ROKGSK
disadvantages ROKHUK
disagree SPLPRK
disagree with MLOOOI
disagreed UMINNR
disagrees VTKRTW
disambiguation OLIJSL
disappear NPPGJL
disappearance QNQGNJ
disappeared OOMIMJ
disappearing OOLFMJ
disappears OPNGLL
disappoint XVNVTX
disappointed VPLQNS
disappointing YPHNRT
disappointment UPPPMT
disapproval VOMLSP
disapprove VRMMQQ
disaster IOOPOJ
disastrous UOMNRN
discerning SQMISO
disciple QSURPS
discipline UMPMPR
disclaim WUKRUT
disclaimer WTJQTS
disclaimers USKOTQ
disclaims USKPTQ
disclosed NNJERH
disclosures PMJJSI
disco NLUSHQ
disconnected POPNIR
discontinue RKOPGO
discontinuity RKOQHP
discos NMTSIP
discount KKOMJH
discourage YMLLSR
discouraged YONJUS
discouraging UONMPQ
discourses MKPIUJ
discover OOOMVN
discoveries ORLJWN
discovering PPOHXP
discovery MPNJUM
discredit UPIONO
discrepancies TMHJNM
discrepancy UNHLNN
discrete JORKHN
discretion SOPMUP
discretionary RRROWQ
discuss MFIKQI
discussed RGFHWH
discusses QJGHUI
discussing RIKJUM
discussion PIJITK
discussions PHKHTL
disdain UORNNP
disease QMMLMI
diseases PLMKOH
disgrace URNQMR
disgruntled WSPRVS
disgusted WSMQPW
disgusting WQMTQW
dishonest UROSOT
disk LKMHJI
disks KLMILI
dismal ONLLGK
dismay ZURTU[
dismissed RMMILI
dismissing UNNHPP
dispatch KLOLSH
dispatches KLNKUG
dispensing QOQNVO
dispersed KKKHNH
displaced MNLIKH
displacement MLKHJG
display MNKFKJ
displayed KMIEIH
displaying MNJELJ
displays LMJFgH
disposal NLNLTK
disposed ONLHNJ
dispositions ONNJUJ
disproportionate UPNOPO
disproportionately VSKOTR
dispute QKJILJ
disputed RMIJOJ
disputes OGNMOH
disregard WOKPPT
disregarded VQKRRU
disrespect VRNWTU
disrupted OKJJNH
disruption NKLJSH
disruptions NKLJUG
dissatisfaction UQMMMS
dissatisfied WQLIQO
disseminated PNJKVH
disseminating QPOMWN
dissemination NMJHTH
dissent QLOHNK
dissenting SLNIQK
dissident URQPNP
dissipation OMNLKI
dissolve OKPMIO
dist PLLKNI
distance MJFDCD
distance _ the TONONX
distances NMJGKJ
distant NOOIPM
distinction WXJJNY
distinctions MNKILM
distinctive NWPKSQ
distinctly OVMKRQ
distinguished RVJOQP
distracted RONIQQ
distraction RMNISN
distractions QLNIUL
distribute MMJIJH
distributed JNKHKH
distributes KLJHJG
distributing MMKHKH
distribution KLJIIG
distributions LMKKMH
distributor MKKLOG
distributors MMKJRF
district MLMLMI
districts MLKJNI
disturbances NMLIRI
disturbing RNOMXO
ditch RLOSLX
ditch the OOOQOS
ditto UUOZT]
diva MQQUNP
dive PLOLMM
divide KLLKAI
divide _ zero NOOUOQ
divide by LNOQKJ
divide by zero NOOUOQ
divided QIPKAM
divided _ zero XONMOS
divided by SNPRMW
divided by > OOOVOX
divided by zero XONMOS
dividend LJNNHJ
dividends LJMMJI
divider MKMMIK
divides KJMHDL
dividing KIKGFG
divination PQSKUP
divine J^USQW
divinity PWWRQV
division NJMMEL
division > LMOTSN
divisions LJKIKH
divisor NNSOOQ
divisors ONOOOL
divorce OMURLO
djibouti QQPVTP
dna XNMMLR
do ZMHQLW
do > W^NJWY
do _ a TROOOU
do _ and KOONPF
do _ division LNOVNQ
do _ do XOONPT
do _ ever ]MOONX
do _ have JMONOH
do _ if KOOO^L
do _ know FMONMG
do _ or NOOVOQ
do _ remember LNONNJ
do _ say SOOOMU
do _ the QNNRTW
do _ think GOONOJ
do _ to UOOOMZ
do _ you KOONZK
do all TNORLV
do and JQOONK
do at KPOOOM
do for ONOOYM
do for you NNOOYM
do i MNONUI
do it WNOLRX
do long LNOTNO
do long division LNOUNP
do next OOOVNQ
do not XKMMFS
do not say SOOOMU
do one LOONLH
do plants NOOUOW
do some SNOPNT
do that JNOOQJ
do the [PSVD]
do they TOOMMP
do this PMOOGN
do we OOONUN
do what OLOOUL
do when YNOOPY
do who RSONOV
do with LPOOPI
do you GLNG?E
do you ever ]MOONX
do you have INOOMI
do you know JNONNJ
do you remember LNONNJ
do you think JMONNI
dob PKIRLP
docket POSUQT
docking POTRQU
docklands PNSVST
doctor PNPNKH
doctoral TUOMPS
doctorate TVQONU
document MMMFMJ
documentaries NQMISI
documentary OOJJPI
documentation YMKIRV
documented QMGHUH
documenting PPKHTM
documents LNMFQI
doddle NMOPOO
dodgy UPNVSV
does GFAKFG
does > ISOMNI
does _ find OOOOTM
does _ matter XOOOJU
does _ mean NOO[[[
does a JNOLMG
does it KOOVKW
does not ZNMYDV
does rather OOOOTM
does rather find OOOOTM
does the IMNOIG
does this LNLN]I
does what OOOOSO
does your MNOMMH
doesn't OLNL[P
doesn't _ as UOOOOX
doesn't look UOONRW
dog LLMPQG
dog > OOOOVN
doggie ONSVPQ
doggy ONRWRR
dogma PORUPQ
dogwood QPUTRR
doh URIVSY
doing XHKFZO
doing > NNONRJ
doing _ keep MNONNI
doing it IQOOOM
doing well QLONIM
doing what SOOOZT
dokey OOOQOT
dol ROHQQR
dollar HKNLGI
dollars GLMKGI
dollhouse NQTVQR
dolly NUUUPT
dolores NSSUOQ
domestically NOIHMI
dominates LPKIPJ
dominique PSPUMS
don SMMTLU
don't ]CJYD[
don't _ me YNOLMW
don't _ that MMOOOI
don't _ the JMNVNN
don't _ to LLNNNI
don't _ why VOOORY
don't _ your LNOVNO
don't ask ZNOOLW
don't be QNOQMU
don't catch NOOMOJ
don't come SOONNS
don't get MOOSOS
don't have NMNMNH
don't have to FNOOOE
don't know OKOMOM
don't know why UOOONW
don't let MTONOO
don't need SMOMMN
don't read VNOOOX
don't see XNOOR[
don't send NOOOOK
don't sweat OOOSNT
don't sweat it OOOSNT
don't understand NPOOKQ
don't want TNOONS
don't worry NNOLRK
don't you NONSOR
dona OWOTKS
donahue RWOWNW
donate NQMPIR
donated LSLOIO
done VKH]W]
done > JQOVXP
done _ and SOOPMU
done and NOOROS
done by NOOOSO
done for LNOOOK
done on SOOOOS
done you KNOGO>
donna ORSVJU
donne QOOUIR
donner SQPVPR
donny RSQWOT
donuts OOPVNQ
doodle QQSVQV
doolittle QTSURT
door DI]KaJ
doors KNdKY]
doors in OOPOWP
doorstep OOROWO
doorway LNaNTX
doozy OOOUOT
doozy > OOOUOT
dope STKWSZ
doppler QQOXOS
doris OUTWLR
dork RQOUQT
dorothy NSUSQS
dosage NHHLLE
dosages MIHLLE
dose LLHMNK
doses MIINMI
dosing OIJLOH
dot IHJNHG
dots KIMMKI
double IOMLBI
doubled MNIKDI
doubles MLMMFJ
doubling NLKKFI
doubly QRQURR
doubt ]QZKJd
doubt > NNTOOQ
doubt _ the NPTONV
doubt is OOTONV
doubt is the OOTONV
doubt you UNOOMT
doubted VNLNOR
doubtful VNILTO
doubtless USOPVU
doubts RLNHPP
douche SOMVOU
doug PPOVMO
dough MNNPJJ
doughty QSOXPR
dove NNXSOR
doves LNWQPP
down OIT^@Z
down > QLQLKK
down _ you NOPWNS
down at MOONOK
down for MQOWNV
down for you MOOWOT
down from OOOOSO
down in VNRNLZ
down in the OOROOT
down its OOSOOT
down on NOPOOS
down so OOMOOI
down the SNVLNW
down their OSOOOV
down to PNONRI
downer ROMXNU
downers PNNWNS
downgrade SLKNIQ
downhill LNPMOJ
downing MQRPUN
downright TTMVRY
downside TNKOUQ
downstream JLJLPI
downward KJMHII
downwards LILGHI
dozen HLPMJG
dpi OMKLHM
dps PKHPNK
draft RKNJIR
draft is LOOOKM
drafts UKOJNP
drag QONJOR
dragon POSTOS
dragon's OOPOOQ
dragons LOVPNV
drags LONIPM
drain MLOMFM
drainage MJMJLI
drained LNMKHK
drama LJLSNL
dramatically NOIKML
drank JNRMIO
draped MQUNQP
drapery OSUUPS
drastically OOHJPL
draw ERMEEE
draw a OTNOPP
draw it LOOOOK
draw the KNOLNI
drawbacks TPLLVO
drawing IMJFHG
drawing _ a OROOPT
drawing of a OROOPT
drawings ONKGNO
drawn RUOIEW
draws MMYJH]
draws the OOROOU
dread PLWRNT
dreaded USOQTT
dreadful URONPQ
dream QVULT[
dream > OOMMUL
dream of OTQOOU
dreamed KQVLLS
dreaming KN^JN]
dreaming of OOROOU
dreams ISWKOR
dreams > ONQOOK
dreams of OSMOOR
dreamy OUOVTX
dress NPUQQS
dressage PRURUS
dressed LPTOPR
dresser PSVRPU
dresses KOVPQQ
dressing MNUPRP
drew INONGI
drew the KNNMOK
dried MLONGO
drift MLNRKQ
drifting OMQNMP
driftwood OOTUNQ
drill MLMMNM
drink MLRLIM
drinker PQRVMS
drinking MLYLMU
drinking the OOTOOU
drinks KLWMNP
drinks the OOSOOS
dripping KOWRKT
drive MNNHNL
driven KOJFRF
driver NNKKOI
drivers NMJIOH
drives KLMGOG
driving NLMHPJ
drizzle MOUSOT
drool PRPUOV
drop OGRMIP
drop _ a NOONTN
dropped MJRJFQ
dropped _ negative TMOOMN
dropped the MOSROU
dropping OILHIJ
drops HHOGIK
drops its OOSOOY
drought LNROKM
drove LOLJMJ
drowned LOVLJR
drug LJOMMH
drugs LKNLMI
drum MN]TM^
drums MNRQMQ
drunk OOROIT
drunken ONVOKU
dry LKKIFF
dryer NNPOHP
drying OKPMIN
dryness OPROIQ
duane OTOVQQ
dubious WPJQVQ
dubuque QOPVQR
duchess PPUTQP
duck NLRUNR
duckling NKOPOO
ducks NNSUNR
ducts MIKMLL
dude SLGhNp
dudes TOGVQV
due RLFEJI
duet NSUTMT
duh UTHSQV
dull RRQMLP
dumb SRIRKX
dumfries RQPUQR
dummies TTLVRX
dummy QLITHQ
dump PMNOHQ
dumped OMMQHO
dumpling OORROU
dumpster SPPWLU
dun QOMPGS
dungeon NNUNNP
dungeons ONUNOP
dunk QQQSHV
dunlap SQPUNW
dunno TPLRSU
duo OMMTIQ
dup TQIRJS
duplicate ROKNGQ
durability TVPLRR
durable OSNHQM
duracell SROWOR
duration NLJHHJ
durations NLJHJI
during JHMDO>
during the NONMNI
dusk LO[LLP
dust KKQMIL
dust and OOSOOS
dusted OOQRMV
duster PPQUMU
dustin PPRWOW
dusty OPUQLY
duties NPMHSK
duvet MRVRMR
dwarf OPOPLN
dwight OPOUJP
dyed JORLIN
dyes HKQMKK
dyke PNQVOQ
dykes ONQUPP
dynamic IOLGSF
dynamical JPLJTG
dynamically KPNIRH
dynamics KLJNPI
dynamite MWOVOV
dynamo IROMPM
e MNPIMI
each =?YEHI
each _ a NNYON[
each _ the VOSOPW
each _ with OOVOOS
each number OOTOOP
each of VNOOWT
each of the VONOMU
each one NPTNPU
each other > OLKOQG
each other's OOOSOS
each step NNNONJ
each term OOSONS
each time NOOONK
each with OOSOOT
each year OO[OO_
eager RRNNYR
eagerly PQOQVT
eagle NRVTNV
eagle's OOPOOQ
eagles NSSSMV
ear TQWRIg
ear > OOPOOS
ear _ the NNTSOX
ear for SOOONQ
ear of NOOSOR
earl NPRUOR
earlier LEIIJ@
earls ORVVOU
early NGHJMF
earmarked NUNPRQ
earn NMKKFL
earned HPJOGK
earnest PSUTOR
earnhardt NPOUNO
earning MNKJIM
earnings NNKLHL
ears PNMQKV
earth BQPENN
earth > MSPMUP
earth to JTOONR
earth's ONLOMO
earthly MSVPRR
earthy PSMXRX
ease RSOMVU
easel RRORUT
easement PRPPWS
eases QRONWS
easier LMHKNL
easiest UOLQM]
easily LOIISF
east LMMMPN
easterly RUQRUS
easy GIHfN]
easy and POOOTN
easy as OOOZNW
easy peasy OOOROU
easy to GNONO@
eat JJKNGK
eater NLQUOO
eating LKROKP
eats JJQRIU
eats the OOQQOX
eau RRNQQU
ebony MSUPLS
eccentric RQOUMR
echelon OMIOLL
echinacea QOQUOQ
eclectic PRQLVQ
eco LJJKOI
ecol MKIMQJ
ecologically MOKJVK
econ LJJLNI
econometric OKHLLJ
econometrics NLHLNI
economic LKHGSG
economical MMIHSI
economically LOHGPH
economics MKIHMH
economies JLIGOG
economy JKLKUO
economy _ a OORQTV
economy is OOROSR
economy of OONOSN
ecotourism NPNLUN
ecstatic SUMVTT
ecumenical QTURPU
edge KMSNJR
edge of OOQOOT
edison OVPLKQ
edit QLNKOQ
editable PUNMRQ
edited TOGMRQ
edith QRUPNS
editing OMMFPL
edition IMNMKJ
editorial QNFHOI
editorials PNFHOH
edits LKKHQH
edna PUVXMX
educ QUPPPR
educate TNFJSQ
educated SVJNRW
educating TPHIUS
educational RPHHUQ
eek SQITRW
eerie RTRSTW
eff XOJWSX
effect GIEFJD
effected NNGJQJ
effecting NMHGTH
effective RRIFXL
effectively PQGDUL
effectiveness RQHEYI
effects JLHIPE
efficacy TPLIYN
efficiencies PRIISN
efficiency OQJENK
efficient OPKFML
efficiently MPLERK
effort fMJHRa
effort > YNONMX
effortless Q]NNQY
effortlessly PWRMSV
efforts QQKHUP
egg KJNTFM
eggs GJNNJD
egyptian POORHQ
ehrlich SVMWSV
eight TEOFFM
eight _ and TOOONU
eight _ of YMNONT
eight legs LNONTL
eight legs > NNOOUN
eight out UQNOOS
eight out of UQNOOS
eighteen NKSJIS
eighteenth SMWKNR
eighth OKLJDN
eighths OONQNO
eighty POLIIO
either ZQIPTS
elaborate VPHLUS
elaborated RQLHYO
elaine PORUNP
elders QTTPPV
eleanor NUTQLP
elect KMMJHJ
elected LOJIKI
electing MLMHKJ
election IHMHIE
elections JGKGJD
elective MQNINL
electorate MIKHII
electors NNLLHM
electric LNOKNM
electric and OOSOTS
electrically MOLHLL
electron MJQXGZ
electron _ chlorine OOOTOW
electronic MMMHLL
electronically OOKHML
electronics MNLHLK
electrons IHF`BV
electrons > ONSNNQ
electrons _ the OONPNT
electrons are NONVOX
elects MLKIKI
elegance OdXPX^
elegant O^TNU]
elegantly QYPNXX
element ILNIGL
elementary SSRMLW
elements HLRHHM
elephant MNOTIR
eleven SLNHBR
eleventh MMPFGL
elicited STKPXT
eliminate PKJHIK
eliminates OLJHKJ
eliminating PKIFLJ
elimination QKMJIM
elisha QSQUOT
elite PUPQOU
elites PVOQOU
elizabeth NRURNO
elk PPQVOU
elliptic NMOLIN
ellsworth RUQTRS
elmer RURXNW
eloquent RUQNRU
elsa PUTSJR
else bTJOX]
else > JOONKH
else can XNOOUW
else entirely TOOOQS
else entirely > TOOOPT
else has UMOOPQ
else in SMONNO
else you MNOOTM
else's JSOOPL
elsewhere TIFGXL
elton NUSQOP
elusive TUSPXU
elvis LUTTLR
email NPLKOO
email _ the NTONOR
email about NTONOR
email about the NTONOR
emailing RKKISK
emails NKLIQI
embarked RORMUP
embarrassed TPNRKV
embarrassing VPMPNV
embarrassment [PRSN[
embedded KPKIRJ
embellished QTPMUR
embellishments QROIUO
embodies QTKWTU
embody QRNWNX
embrace QPWVQZ
embraced PUTRVV
embraces NPSURS
embracing PPSTUU
embroidery OQUNPS
emerald MQTQOS
emerge LOSLUO
emerged LRNGSK
emergence LNPIVL
emergent MPSOVO
emerges LOOGQJ
emerging NPMJWK
emeritus TVOOPR
emilio PRPUNQ
emily QPUTLU
eminent RYLMSU
emissions KJHKNI
emits OOMOOM
emmett QQSWPS
emmy QWRSLR
emory QRPSNU
emphasized NRLIRP
empire ROTQSY
empire fell UOOOUU
empirical KNKILK
empirically LPKHQL
employability VYPLYW
employed OOLIOL
employing SOMGVN
employment NLNHOL
empowering QQMJZO
empowerment MRNJUN
empowers KPLITK
empress PRUVRW
emptied NNNNHP
empty LJZE=R
empty chair NNTOOQ
enabled LRMHOL
enables MSLEUK
enabling NUOITO
enact QJJKUL
enacted NMLIPJ
enacting RJJGWK
enamel OPUPNT
enc OMIQQO
enchanted LWVQUS
enchanting NSRNXP
enchantment MRSOUO
enclosed KLNGOJ
encoded LKJLJH
encodes LOKJMI
encoding LLJKKH
encompass PQNNWQ
encompasses MQMISN
encompassing MPKHRN
encountered RKMJUJ
encountering SMRMXQ
encouraged SSJNZT
encourages TQIKVP
encouraging UQKKYR
encyclopaedia TPNNUP
end NKEPKK
end > QMOOKS
end _ the PNMNTJ
end in ORORNU
end of OMJNQH
end of the PNMNTL
end=! ,sV[Jh
end=, MMOQKV
end=. MKJJNP
end=2 OOOVOS
end=8 OOOUOW
end=: MNOOBM
end=? H8?Y9L
end=d OOORNS
end=e LMNHBK
end=h MNOVMQ
end=k MNOuMq
end=l NNOKNJ
end=o OOOTNU
end=t NOOTNW
end=y MNOOML
end=z OOOSOT
end=￼ MJOOLL
endanger PMIQRK
endeavours OOOLVL
ended LJHJMA
ended in MOONTM
ended in > NOOOTM
ended the ONLNNK
ending KLPLFI
endings SNVKIT
endings and SOROOX
endnote SRPROV
endocrine QOMWMR
endocrinology ROKUPR
endorse PPIPOL
endorses POHOPK
endorsing QOINQK
endoscopy UPMTRT
endowed NXRQOS
endowment OUORLS
endowments OVOROT
ends QJMJGI
ends in NNNNOK
endured PQQIRK
enduring OUSJSO
enemies KILOMH
energies INKLLJ
energized RSOUTU
energizer RPOXTS
energy <ICVE@
energy > MNNMNH
energy _ there ONOYOX
energy from NOOVOT
enforcement MKLLRI
eng NKJLMI
engagements NOPOUM
engages UNMLTR
engaging SPKJUR
engels OLKMPH
engine HMRLLO
engineering XOJKPO
engines INLJPI
england LNNLNH
english JKKGFE
english > VNONNS
engraved MUTNSQ
engrossed QUOMXT
enhance OVMMUT
enhanced MVKLUO
enhancement NULJVO
enhancements NUMJXN
enhancer QVLPVS
enhancers PVKNWR
enhances OVLLWR
enhancing PSIKWP
enjoy ZPJKSU
enjoyable RSNMWT
enjoyed RULNUT
enjoying SRNKUS
enjoyment QROLVR
enjoys RRNNUS
enlightened QUPNRU
enlightening SVNKVT
enlightenment QUSKSU
enormously QVMNYT
enough ^RIJP`
enough > ULOMRP
enough for LXQNMW
enquire UQNTWW
enquirer UQMTUR
enquiries RPPRWU
enquiry TXNT]^
enquiry _ the OWNONU
enrich MYNSVS
enriched JVORTQ
enriching NWMOWR
enrico NPOUNP
enrol UPKPST
enroll ULLOPS
ensuing QHMGWJ
ensuring QPMHWN
entail TQLOXU
entails SRJLZR
enter NILLMM
entering PLQIQO
enters LKVILQ
enters the NNUOOT
entertained QUMKSS
entertainer QYQTPT
entertainers PXQSQS
entertaining QSLKVQ
enthusiasm PTRRTW
enthusiast TSORTU
enthusiastic RVNQVW
enthusiastically QTNNVT
enthusiasts RTQOUT
entice PQPQVR
enticing PPONZQ
entire JYLMJV
entirely YPIKZV
entirely > TOOOPT
entities KNKLQI
entitled TSINPR
entourage ORRVPR
entrance YO[MSa
entree NRUSRR
entries JQLFMG
entropy PMMMIP
entropy is QOPOOT
entrusted QSMJVO
entry OMNHPN
enumerated MONINL
enumeration MMNHMK
environment JKLHPH
environmental LKKIQI
environments LLMGTJ
envisaged QRORYQ
envision OTMLZO
envisioned NQMIXO
envy PYQSN[
enzyme OLJOIJ
enzymes NIMXOT
eph RQOUQS
ephedrine RMPUOP
epic OXPXPX
epidemic NKMOOH
epidemics MKMNPG
epidemiological TKIPQK
epidemiology UKJPRL
epidermal RQPUOS
epiphany SSRURV
episcopal SQUVMU
episodes KJPKOI
epistemology ROOITO
epithelial OILPNN
epsilon NNPNFQ
equal EQHE>G
equal > NVONOT
equal _ your OTOOOS
equal to NTOONR
equal to your OTOOOS
equality KKKKEL
equals KLKO>P
equals _ and OOOVNU
equals sign OPOUOV
equals the ONNOLK
equate TNHNNR
equation PQQJ@R
equation > OXOOLS
equation and NSNONP
equation is WOOOOW
equations KIHLCN
equator TNJLLO
equilibrium QKJNGT
equip TPNTTW
equipment KOKIRJ
equipments LOJISK
equipping SOOPTU
equity LKNMJT
equiv SRMSUU
equivalence OOMMHQ
equivalent OPKLIP
eras PPRJHN
erase PNSKDQ
erased MPQJEL
eraser QQROIR
erg URHVTX
ergo TSJSSX
ergonomic QQOLUO
erica PQTUMS
erin PPTUKS
ernie PPPXMU
erosion JOMLKL
erotica NQUQOR
err WRHSUV
erred USKQPT
erroneous XOJMPQ
error ]GKHDP
error _ my LNONOJ
error in my LNONOJ
error in the MNOOOI
error message RNOOOS
error of SOOOOR
errors KLLJIF
eruption MKNNOI
escalate ONOPUP
escalating OLOOUN
escalation OLNNUN
escape MLUMOM
escapes NMTLQN
escherichia QQQUOQ
eskimo PRNUPQ
esoteric QRVNVT
especially SRKSXT
essay ]GNQKU
essay > TOONOQ
essay _ and KQNYOU
essay could RROONS
essay from SOPOOQ
essay has WNOONV
essay on SMOOOP
essay's OOOWNX
essays NPNHVM
essays and OQOONS
essence JRRQVM
essences IRROUN
essential QRNLYS
essentially NPGJTN
essentials ORPMWQ
est PKJNIM
establish OMKHPM
establishes LNLEQI
establishing PNKDWK
esteemed PXMNSS
estelle QQQUOP
estimate KKJGGF
estimated QKGGMK
estimates NMHEKH
estimating QMHHPK
estimation OMIHKK
etc OOHKSK
eternal LSYLKT
eternally MVTOPQ
eternity LQ_LHY
ethan OOORGR
ether KKNKHK
ethic PUNNSQ
ethnographic SQPMWR
ethos RTQPQU
etiquette XQNSTW
euclid OMJLHM
euclidean OOKLGO
euler ONNRIN
euler's OMOOOM
euphoria RSRROU
eur OKHNIK
eureka NPTSMV
euro LILKEI
europe LLOKKM
europe and OQOONS
europe's OOROOP
euros LHJJFH
evacuation MIPOPK
evaluate OMIHHL
evaluated NMIEKI
evaluates MMIGJJ
evaluating PPIENL
evaluation NRJEOK
evaluations ORIESK
evaluative NRKHSL
evaluators NQIKQM
evanescence NTUPLQ
evangelical RTUTOT
evangelist PURTOQ
evaporates OOMOQM
evaporation NKLHLI
eve PPTRIR
evelyn ORUSNR
even ZUNKHY
even > OMONMJ
even _ how ONOWOQ
even a TLNOOQ
even if DNONNA
even the ]ZUIMc
evening YJTEJO
evening > SLOLML
evening and NSMONR
evening for UMOOOS
evenings TJRMOQ
evenly OMNNHP
event IKNJVE
events IKNJSE
eventual SROMXS
eventually ROJJWP
ever PbOIPe
ever > NNONSL
ever be LSOOOR
ever drawn OXONNV
ever had SONOOQ
ever seen MSOMKQ
everest MRPLQL
everest is NNNNTJ
everlasting QWWQTU
every O^`QMb
every _ and OPSNMW
every _ from NWSONX
every _ in UQONNS
every _ is MJXOQS
every _ of NSSOMX
every _ on LNOORH
every _ so IJOOOC
every _ that SKNTOS
every _ you NZOOOX
every class NXOONV
every day NMNNWJ
every decimal NOSOOQ
every line OSOOOO
every number NNOONJ
every one KVQONV
every one of NSPONT
every other RPNMIN
every page TUNOOV
every page > TUNOOV
every respect OSOOOS
every single XQONOW
every step NNNOWG
every teacher NSMOOP
every time SLONOM
every word LMOOMJ
everybody ]UM]Kg
everybody > KOOVOS
everybody else XNONNV
everyday PMPLRN
everyone Z^LZIh
everyone > NOOOUN
everyone _ the QTOOOV
everyone _ this JOONOJ
everyone else ZWONJ]
everyone else > LTOOLR
everyone in NSOOOT
everyone makes INOMNF
everything M_NQ`Z
everything > ROONWQ
everything _ touch OWOONV
everything about OVOQGY
everything else OOORPS
everything has NOOOUN
everything is OOOOSN
everything you LUOOXP
everything you touch OWOONV
everywhere KLNHSJ
evidence IIPGJK
evidence > LMOPMK
evidenced RRGHSN
evidences OKIHSI
evident QSIHSP
evidentiary MMMIRK
evidently aLHLPb
evidently _ not SOOOOT
evidently _ the ROOONT
evidently did SOOOOT
evidently did not SOOOOT
evidently too QNOOOS
evocative LOLITI
evolution MJNNRK
evolving OLMNUN
exact QLFNMK
exactly OPGKQJ
exactly _ right NNOOVM
exactly the MNONUL
exactly the right NNOOVM
exaggeration NWOONU
exam KCKMBE
exam > LMOTMO
exam _ a VOOOOS
exam _ be TOOOSS
exam is UOOOOS
exam so MOOOOK
exam will SOOONQ
examination UINGNP
examinations SMNHOP
examine RMNIRR
examined NNKDUL
examiner ULRLOS
examiners SPLJRN
examines RNNIUP
examining RNNHVQ
example GFB@I9
example > NKONMJ
example of SPNOOT
examples LKFDUB
exams SJOIKQ
exc MHJONL
excavating RONNVR
excavation PNNLVP
exceed NNLIJL
exceeding OOLIKM
exceedingly QXOOUS
exceeds KUMKKR
excel NHJJGJ
excellence ObQLSX
excellent Q]HNPU
except NQJNTM
except _ the OOONUM
excepted SSMSQU
exception PROJIM
exceptional ScNNU]
exceptionally QYOJUS
exceptions ROOJPK
excerpt LQOINP
excerpts MROISO
excessively SRMLUP
exch QMLURP
exchange LIKLMI
exchanged LIMOJL
exchanges LIJIMG
excite QQNRUU
excited PPLRSV
exciting SQJOXS
exclude RKKIKL
excludes PKKHMJ
exclusively PPKLUM
excursion RQSLWO
excursions RPRKXN
excuse {MLOKr
excuse > fOOMOe
excuse is ZNOONU
excuses `LMKN]
excuses _ the ZOONO]
execution NMPHMM
exemplary S]PMVW
exemplified OXPNWS
exercise QMMINK
exercise > LQOMNK
exercise and KNOOOI
exercises LLKKLJ
exerted MKIFLG
exhaled OOVOOU
exhibited PTMITO
exhibiting QSLHUM
exhibition PQPKUP
exhibitionism SUQKVS
exhibitions ORMHVN
exhibitor OUMNSP
exhibitors OULKTO
exhibits PSNJVO
exhilarating RUROVT
exist PTKHQN
existence PSPFQM
existent QRPHPP
existing QOHGSM
exists RSNIQQ
exodus NQUQJS
exotic MRRTVS
exp QIHSQP
expand LJLQMM
expand the OOOUOT
expandable MTNNVO
expanded LMHKQK
expands LLHKQI
expansion MKMINI
expansions MKMJPI
expansive NRNMUP
expect ULOMOS
expectancy VROJRS
expectation PNNJMP
expectations RPOISQ
expected UIILLN
expecting YNNLTV
expecting you TNOMOR
expects XMNKSU
expedient RRMSVP
expedited SQNPWQ
expeditions QORLVO
expenditure LLIILG
expenditures MMIGMG
expense MNLHOI
expenses MNLJNI
experience PRNIWQ
experienced SQKHWP
experiences OQQGYN
experiencing QNNGWM
experiential RVONZR
experiment ILJHKI
experimental PLIINL
experimentation RLMITO
experimented RMOLUQ
experimenting QKMISQ
experiments NLKIQL
expert SSINTT
expertise QUKKYS
expertly TWLQZW
experts RRHKSQ
expiration NFLKJI
expire PHLLKL
expired NILLKK
expires PILLLK
expiring RIMOLM
explain ]DEGSO
explain _ me UOOOLU
explain a WNOOIV
explain it LNOOQJ
explain this ONONTM
explain to SNONMS
explain to me UOOOLU
explained OJDIUF
explained osmosis MTOOOS
explained your LOOOOK
explaining ]HFIL]
explaining and WOOONV
explains QJEJMH
explanation UCGFZP
explanation _ the INOOSG
explanation of the KOOOPJ
explanations QKGGVP
explanatory SNIIXO
explicit ROGIPN
explicitly NNGEQI
exploitation OMKJUJ
exploited NKKLRI
exploiting PKLKUI
exploration OLNIXM
explorations OLNIYL
exploratory SOJKZO
explore QMNG]N
explored QNLGYN
explorers QONLUN
explores QOQIXQ
exploring PMLGZN
explosion IMOOMJ
explosions IKONPI
explosives KJMMQI
exponent IINLGH
exponential LJMNGL
exponentially LLMMIL
exponents WIKKGS
exponents _ the WOONOY
exports LKJJMI
exposed NNMHPL
exposes NPLIUK
exposing POKITK
exposure KQLHQK
exposures KPLIRJ
express MPKMLO
expressed KLFGOI
expresses LKHHKH
expressing MLKGLL
expression LIJIEI
expressions KJKFII
expressive LSPOTP
exquisite OiSQUg
extended MOIJPL
extending PQLIQN
extends OQNIOM
extensible PTLMUO
extensions MOMJPL
extensive OSKGWO
extensively QQID[K
extent MPIIXL
exterior JPRIPK
external MLHHSH
externally NNJGVI
extra JKJVMM
extracellular NKIONM
extracts LKNKPI
extracurricular UPNPSX
extraneous VOKMUP
extraordinarily SUPNWS
extraordinary OePLR`
extrapolation QJHLIK
extravagant PXSOTT
extravaganza PTPTUS
extremely QUKLUT
exxon LKJMLG
eye HIRPPE
eyeball MPOUPU
eyed NRSRPV
eyelid PQSVPV
eyes WNOOIY
eyewitness PROMUO
eyre QMUOPO
ez OOOXOZ
f JNKNJI
fab TPH]R^
fable OPWUPS
fables OQXTRR
fabricated NPNINJ
fabrication NRNHSM
fabulous RZTUU]
fac TPJWRX
face HNPQKM
face > OOSNOQ
faces GJMMMG
facial KOOUNM
facials IMMQOJ
facilitate ROLI[O
facilitated ONKJXL
facilitates PPJG[L
facilitating TQLIZQ
facilitation RMKJXN
facilitator SOLOXQ
facilitators SNKMYP
facilities MMLHUJ
facility NOOLUN
facing GKKIOD
facing the IOONNM
fact SLFIQK
fact that WOOOSV
factor KFIF@D
factor of SMNOOO
factoring MJJIJL
factorise PKUONW
factors KJGE^A
factors play OOOOTO
facts OMGGLK
factual SQIMRR
faculties NSNHQO
faculty QVPNPS
fad TROVQW
faerie ORXTNU
faff MOOSOP
fag TRLYT[
fahrenheit OMMREP
fail fJLHEc
fail it TOOONT
failed UMKLHO
failing TLKFLM
fails TMJHJK
failure SMMFJP
failures QNMFNI
fair PPMROS
fair dinkum NPORMV
fair point MOONOK
fair to LMOOQF
fairies LPWQMR
fairly NQKKYN
fairy MQSSNQ
fairytale OQVRPS
faith LYUPOW
faith in MWOONT
faithful RSSQLV
faithfully RUPPQV
faithless QVWSQU
faiths MRURQQ
fall MPSJRO
fall > OOLOVL
fallen MQTMJO
falling MMVLMQ
falls LKJIKD
false OLJFDH
fam RPJhTk
fam > MNOZN[
fam the OOOTOT
fame NZPRSS
famed Q]QTWV
familiar PQQSQW
familiarity RUSMXV
familiarize QVPNXT
family JOQPLM
famous QYLPNQ
famously QSLMUL
fan MTPPJS
fanatics PTUSSU
fanboy SQOUMW
fandango PSSSRU
fanfare QPUSQR
fannie OQQVNR
fanny POSUPQ
fantasia OXURNS
fantasies NSSPVR
fantastic SZKOU[
faqs SMJKXP
far OMKIOK
far as PMNOWM
far more TLOOKQ
far the MRQONS
fare LKMJIH
fares LLNILG
farm KKQXNX
farmer OMPTNL
farmers JMMNLF
farmhouse ORURSR
farther LLIHQK
fascinated RUPO]V
fascinating ]UJKaX
fascination QTUSYV
fashioned QRUNUS
fast KLHKOF
faster SJEFKL
faster > UOOLOS
faster than PKMONK
fastest LPJLLI
fat INLQIL
fatah NRQVPR
fatalities MMKLMH
fates LQUONO
father LMPMKJ
fathom OSQWQP
fatima PRVQMQ
fats IMLQKJ
fatties LSOWQQ
faucet MOTSMU
fault TMNNIR
faust QUSPRR
faux QOUUNS
fave SRPVTU
favor QRMOUQ
favorable QUMMVQ
favour POLKUL
favourable OQLNWN
favourite USS[T^
favourite human NNOUOU
favourites OURPSR
favours OOMLUK
fawn QPSZTX
feared TKPORJ
fearing QMPOUQ
feasibility RQIDWK
feasible PQIGUM
feast ORUTOQ
feat OXQOQR
feather LM]VL]
feathered MPTWOW
feathers KNVTMT
feats NUPMSO
feature IPKJRK
featured NVNPSQ
features HPHFVF
featuring MRLHSJ
fed HMQRJL
federal KKMMIK
federated NOPUQP
feeble NUPRRQ
feed LMISNK
feed the OOOTOR
feedback UKGHNL
feedback on SLOOMO
feel ?]MNLN
feel > NOOOXM
feel _ to MXOOSX
feel for MVOOOU
feel free ONOOSN
feel that NOOOIO
feeling HPMWTP
feels EWLPMN
fees LJJJLH
feet JMSIKJ
felicia NQQWMS
felicity PSVUMW
feline NKOUMN
fell PNPKPP
fella SRLWQZ
fellow WUOZQ^
fellows QUQSOS
fellowship QTXPTT
felt PSPLNQ
feminization RMPQUR
femme PNQWKQ
fen NHPQMI
fence ML]MNY
fennel PIPTNL
feral NMOVMO
ferdinand NMMLMG
fermi NPPWNR
fern NMWQNQ
ferrell PPPWRO
ferris ORSROU
fertile ONCPOB
fertilizers NLIPQL
festivities OQUQQS
fetish QPRQUS
fetishes NOSQUO
feud NMRUMN
fever NNQQLO
few IKLKQJ
few have SLOOOP
few people KUOONP
fewer TFKGHS
fiance PQUTQR
fiat INNJKH
fibre KLULLT
fiche RORWOV
fiddler SPQTRU
field HWOILP
field > OWNOOU
fields JONGNK
fieldwork OQPHRP
fiend SPPWQU
fierce ORWUTY
fiery JNUSOO
fifteen OKMKEO
fifteenth PKOJGO
fifth OIOKFM
fifths NMONOE
fifty LQKKIO
fig LIMPJK
fight OHNQIL
fighter NNOVNP
fighting IINPJJ
fights KIOQNJ
figs KILPLJ
figure HMFWFQ
figure is OOOYOZ
figured RMFOOS
figures KIEIHE
figuring QIHGLL
file MKLIHJ
files LJLINJ
filings OKPJOM
fill KISLIO
filled JOLLIR
fills KLMLIM
film ILNKMD
films LMNIOI
filtered KKJIJJ
filthy USNQOW
filtration PJILOL
final MHFHJJ
finale OPUOIQ
finalised RNHJRM
finally VQPOP]
finals PLNKIP
finance KJNKLI
financially MPKIOL
finch PNUOPO
finches NNOONI
find [?GAZO
find _ hard VJOONR
find _ that TNONOS
find a ]NMNNZ
find myself MTOONR
find out RNOL[N
find out that TNONOS
find the OKLMJH
find this VIONMR
finding aHJDNX
finding that UNOOOR
finding the TOOOOT
findings QMHCUI
finds TGLIIO
fine RQHHJJ
fine _ me TOOOOT
fine as KPOOON
fine to JNOONM
finely NVRQSW
finer H`OPNY
finesse OQQUQR
finest LbTQT`
finest _ of NTONOR
finger PNUOIV
fingers RKUKJS
fingers > UMOOOS
fingers of OOTOOU
finish QQQLHT
finish > VQNONX
finish the JOOQNJ
finished dDLGGW
finished _ hour TOOOOU
finished an TOOOOU
finished an hour TOOOOU
finished the LLONOJ
finishers SRQQOV
finishes QRSLLV
finishing RORJLU
finite KPQHDM
fink QQMVNV
finley PQRWPQ
finney QQRVPS
fire GHVQJH
fire > OOPPOJ
fire and OOVOOS
fireball LLPUNP
fired OLOOHM
firefighter QQPWNS
firefly MPUTOR
firehouse NOTWOS
fireman OQQYPS
firemen NPSVPS
fires JIQMLJ
fireside OOSVQQ
firestone LOUSPO
fireworks MNSOPP
firm LJLNMF
firms KKKJKE
firmware MKKMNH
first GHHEHE
first > OJOHFG
first _ but OOQOTR
first _ first OOOOUO
first _ of MMKNNI
first _ the LNOYSU
first _ then UOOPMT
first _ they SOOONT
first a OOOOPK
first and then VOOONT
first glance OPNOTO
first line OMONNK
first quiz OOOOOK
first rank NTMOOQ
first ten OONOSN
first then LNOVLS
first things OOOOVO
first things first OOOOVO
first time ROOONS
first two ROOTNV
first week UOOOOU
first word OSOOOT
first word to OSOOOT
firstly QLIIWL
fish NJONNJ
fish > TMPOMQ
fishy QSOWRV
fist NMTTPW
fit GOKLJF
fits IKMMJD
fitter POPUPQ
fitzgerald PRTUOR
five SHHR?T
five _ are VNNNOR
five _ of TOPOOR
five _ three XOONNV
five answers VOOOOT
five answers are WOOOOU
fix KHGIHB
fixed KMDJHH
fixer PPMUMR
flag NKRKKS
flag of NOSOOR
flagged QMINNN
flair NTNSMU
flake PNPUOS
flame HISPLJ
flames HLSRKM
flamingo MLSXMQ
flank LHONOJ
flannel NNXTLR
flash JPQLJN
flashcard LTOOLS
flashcards KLNKLI
flask MMQINH
flat MPILGG
flathead NRNWNQ
flattened NRONHP
flattering QTOTRW
flavor HNRROM
flavors IMQPPK
flavour INQQQL
flavoured IPPQRM
flavours HLRORJ
flaw UPONMQ
flawed UQKLNO
flawless NZQOKX
fledged QVOPQU
fleets LMNKPI
flesh KMSRKP
fletcher QNTUSS
flexibility OPNKUM
flied QOOVRT
flier ORRWOQ
flies MLSMKT
flies _ the OOSONU
fling SNSUQS
flip QMQPJS
flipped ONNMHN
flipper RPRVPQ
flirt RKPTQW
flo NMOUMS
float JLMKCK
floated MMMIHM
floating KNQKHM
floats JNKKEI
flood INOMJJ
flooding KLMLMI
floods IMKKKE
floor JKQKGM
floor > NPKNOJ
floor of OOSOOU
flop OOSOIQ
floppy OPQNIP
floral JOXQRO
florist NSUUUR
florists NSTSUR
flounder POPUNP
flour JLPQML
flourish OSSMWQ
flourished OUOIRO
flourishing QYSLSU
flow GLLLMG
flowed HNPNKM
flower INTSNH
flower > OONPOI
flowers IPUORF
flowers are OOJOOI
flowers of OOWOOV
flowing HOMJMJ
flows GNIINE
fluctuate PGJMKK
fluctuation PIKPKL
flue PLRUPN
fluff TLOVQS
fluffy NPQWOS
fluid HJLKKH
fluids IJLLKI
fluke PLPYRO
flurry NMQUON
flush QLROGR
flushed NNOQGQ
fluttering OOPOOQ
fly MOSLNE
flynn NURQQS
foal OLPXOR
foam JKURJO
focus MNMHTM
focused MNMIPN
focuses OPMJUN
focusing ONLHON
focussed NPLGRN
focussing POLGTO
fodder RPQYSS
fog JL[MIW
fog _ which OOROOT
fog in OOROOT
fog in which OOROOT
fold VOSILT
folded MPSKKQ
folder NKNINK
folders NKMHPJ
foley OLPUMN
folkestone QSVUPU
folklore PRUPUR
folks PQK]M]
follicle MMOUMP
follies MOUYTT
follow KOJELI
follow from POOONS
follow the LMOOJM
followed MLIHLG
following RHFA[H
following _ is NOOOTO
followings OKJGOJ
follows TKLB]J
follows > MOON^M
follows is OOOOTO
followup VMKOVR
fond OQSWRS
fonda OSTVQS
fondly QWPWWY
fondue MRUWQT
font QPQKGT
food GKGHL@
foods IMNMQI
foodstuffs MOPTUO
fool XOOSIX
fooled TQLTMW
foolish ZUNQO[
fools SRRVNV
footage KMJJOI
footnote NTUNPW
footnote > NTMOOT
footnote _ page LNOOOJ
footnotes TQRLPS
footnotes > SPOOOR
footprint LMLIOJ
for GQGELK
for > IJOMLD
for _ a PNLQRH
for _ and KLKMJE
for _ are ONROTQ
for _ at SWOOL[
for _ benefit VONOOS
for _ book MTOOOQ
for _ but GMOMOC
for _ comma KVOOOR
for _ convenience OOOOVN
for _ course KTOONQ
for _ diagram UNOOOS
for _ different TOOOOV
for _ exam KNOOOH
for _ i SSOOOW
for _ lab OTOOOS
for _ me IXOLKN
for _ minutes LMNKNF
for _ not MTOOOO
for _ of QHONUI
for _ one TMPOWP
for _ paragraph SQPONT
for _ part OOOOTL
for _ people XMOOQW
for _ person MNOONJ
for _ purpose NOOOUN
for _ reason MMONQH
for _ second ONONVL
for _ so SIOLMJ
for _ square UOOOOT
for _ student SJOOPP
for _ test MOONNJ
for _ that VRONZV
for _ the VTTMUW
for _ to LNMKEB
for _ today ONOOXM
for _ up VNOOOR
for _ who VMOOLU
for _ you PKOTOT
for _ your JQOOQL
for a SINVSO
for a book NTOOOR
for a different TOOOOV
for a second OOONWM
for a student SJOOOQ
for all IlOOQe
for any ONTOQR
for asking OOOOIM
for bread VNOOOT
for checking LNONNJ
for each LNNONK
for every LMROOJ
for everyone OJOOTM
for everyone > OOOOUN
for example MMMIJF
for five LNONOI
for greatness MTOOOR
for having QPOOMS
for is MNOOUL
for it UQSULV
for it > SRRVIV
for languages UNOOMT
for life UNOONQ
for many ONNOTN
for me IKN[GQ
for me > NMOXMX
for me to KMOOJG
for now NNOMRJ
for numbers [QOINW
for numbers > [ROINW
for one OMQNLK
for other VNOONU
for other people VNOONU
for others TNOONM
for reading UNOONV
for sending JPNMOI
for sending the MNONOJ
for sharing LOOOSK
for showing VOOONS
for something SOOOMS
for something else TOOONT
for sure KNOOQK
for telling JNOONJ
for that NPN]RW
for that comma KVOOOR
for the LPQITN
for the benefit VONOOS
for the diagram UNOOOS
for the lab OTOOOS
for the purpose NOOOUN
for the square UOOOOT
for this FVNMMR
for this > LWOOKV
for this and PPOONT
for this course KTOONQ
for those WOOOJY
for us OONOUL
for what SOOOOT
for what you TOOOOW
for whatever MNOOTM
for x MONNNK
for years KPOOOL
for you UJQTVR
for you > WLQOTP
for you and LNOORI
for you to WNOOMV
for you today ONOOVM
for your JQPNWO
for your convenience OOOOVN
forage QKOUTP
forbes LUMNLL
force JGHGHA
forces HHJHIC
forcing NKLHRI
forecast OJKILJ
forecasting PJKHOJ
forecasts OJKINI
foregoing QLPJWL
foreman OUSXRS
foremost QSLNXR
foresee QRNOYT
foreseeable RUOOZU
foreseen OROOYR
foresight QQMKXP
forest KLUMNP
forest and OOLONJ
forever MPbMGb
foreword RTMIUN
forged MOTOOM
forget XLLWTX
forget it TOOOKT
forget the QNOUNS
forgets QMMRPO
forgetting LNXNPT
forgetting the JOTSOS
forgive ]NOQK[
forgive me VNOKOS
forgiven SSPWLV
forgiveness RQVTKV
forgiving UQSWPW
forgot KMJPPK
forgotten RPQKQQ
forint TOLQQU
fork KMNNKJ
fork in NONTNQ
form EF>=K5
form > MNMLLH
form is NROOOS
form of NOMOSM
formal MMMMNK
formally MNMIOK
format LJKIHK
formation LILFOG
formations KHMJQI
formative NPPGNK
formats MKKHMG
formatting NLNGJJ
formed JHJEGA
formerly ONKKNG
formidable OWPQSS
forming NIMGOI
forms KH@AL4
forms when OOKONK
formula LGFH?G
formula > QJQTNS
formula is JONNPJ
formula would SNOOOQ
formulae MJJHFG
formulary MJHGJG
formulas HEHFC?
formulate KLJFJG
formulated MNMKQI
formulating NIIEJG
formulation KJLIOF
formulations KJLJRF
forsaken QUSVRU
fort LNQROO
forth LKREOJ
forthcoming SLHEWI
forthwith MMQCQG
fortress MMQPQM
fortuna NQTUPT
fortunate RZQUVZ
fortunately TTLRVW
fortune HXYQQZ
fortunes MUTPSR
forty RKOMDR
forward QJKFXH
forward _ your JNOOXK
forward to TLOOSP
forward with NOOOTN
forwarded ONILQK
forwarding PLKHTI
forwards MKJFQD
fostered POOOUN
fostering QNONVO
foucault QPSVTQ
found TUJLNX
found a TNOOOR
found that LUOONS
found the RQNJMO
founder QUQRPR
founding PURNPR
four YLCFAK
four > JXNQRR
four _ and KNNOOI
four _ of LUMNNO
four _ which UOOOOY
four out MTOONO
four out of MTOOOO
four words WMOOOS
four words > WMOOOS
fourteen UINGFQ
fourteenth QNPILP
fourth aLQJKd
fowl NMPUOP
fox LLPQKP
foxy OPPUQQ
foyer PRVLSS
fr OOOUOT
fr > OOOUOT
fr fr OOOUOT
fr fr > OOOUOT
fra OKMPIO
fraction TFKQAP
fraction > XOORNZ
fraction and SOOPNT
fractional MLKNDL
fractions VITUYY
fractions > QUOUNY
fractions _ you MNOYMU
fractions are NNZPQZ
fractions like UONMOP
fracture POUQOQ
fragrance KNUMPM
fragrant NSWSQT
frail PUSQQQ
frame I[LNNT
frame this NTOONS
framework MOOMVP
frameworks NOOMWP
france JKLJLC
france > NNOOSM
francine QSTXNS
franck QORYOS
francs NLNPHL
frankie OPPUMP
frankly Z^NPPa
franks OPSVLO
frantic ONUSRT
fraternal SQUSMV
fraternity RSVSMX
fraunhofer RRPVQQ
fray MPXNMQ
frazer PNPVMQ
freak OSP[OX
freaking UPISTW
freaks OPQWOS
freaky STPYUZ
fredrick RQNXNP
free NKHLID
free body SOOOOR
free to SNNOSP
freebie RQLTOU
freed IOPLIJ
freedom IPQKNK
freely KPOJMJ
frees JPOPKN
freestanding OSOISM
freeze MLQQGQ
freezes LNPPHO
freezing MMPOHO
french PHSOBO
french > NKRQNM
french _ and ONNNUL
french revolution PTPOQU
french verbs OORPOS
frenzy NOSWRS
frequency MMIKIH
frequently SMMJUN
fresh KNMNNL
freshman UOPPJV
freshmen UMPNKV
fret NLRXMU
fri QIMOLM
friction LKPMIL
friction that OOTOQW
friday KHTPIH
fried LNOOIN
friend ]LLRMW
friend > LNOIOF
friendliness SWRUWY
friendly SRJURT
friends IFOXGI
friendships QOQSOU
fright PLURQQ
frigidaire RRSUSR
frivolous SSPUVS
fro ROMWRU
frodo PQRXRT
frog OJPSUO
from OKIBCJ
from > LNOMHI
from _ angles OOOOZN
from _ ashes OOTOOS
from _ by TOROOT
from _ how JVOOOQ
from _ sides OOUONR
from _ sun UOKOOU
from _ to ULPLNM
from _ very HUOONQ
from _ year TLOOOP
from a PULLMR
from an NRROQT
from both OOVONT
from both sides OOVONT
from every OMSOOT
from his OOROOY
from it NOOOSL
from its NNQOOK
from me KSOSMT
from me > LSOLMJ
from one QNKOMK
from so NTOONR
from somewhere VLONLT
from start QRNOOW
from start to QRNOOW
from ten VKOOOQ
from the LQOGHJ
from the sun UOKOOU
from this SMOOPS
from to NMLMMC
from where NNOOUK
from which POQORU
from you M]ONLX
from you how JVOOOQ
from your QNKTLX
front DMHRKF
front and MOMWPR
front of LPMSLP
frontage OMNKWL
fronts JKNHOH
frost LOaQJX
frost _ the OOTOOR
frosted MRXUMU
frosting OPXSPU
frosty NTWZPX
frown QQUTLT
frowned VOQRSU
froze NPNRHR
frozen IO[SHZ
frozen _ of OOTOOT
frozen lake NOROOS
fruit ILPLNI
fruitful NWSRUT
fruits HKOLNH
fruity MROURR
frustrated VNKOMT
frustrating PNHNOK
frustration UOOOPR
fuchs ONOWTP
fuck TOJVOV
fucked PPHQOQ
fucker URJZQW
fuckers TQKXQV
fucking UPJTSV
fucks SOITPT
fudge OKRWPP
fuel GIIILD
fuels IIHKME
fugue MOROPQ
fulfilling RSMIQQ
full GSLSFO
full of JPTMQO
full stop KUPUMR
fullest PTMQLU
fullness OXPNOS
fully MTHKSP
fumes KHLNNI
fun ONMRZQ
function MLIHOF
function _ a OOOOTO
function _ the XOOOMX
function is OOPOVN
function is a OOQOUQ
functional KMMHLI
functionality MNJDSH
functionally LQJGSI
functioning NQLDQJ
functions JJLGIF
fundamental LOJLPL
fundamentally KPIHRL
funded JMHMNI
funding ILJKQG
funds HKMMOI
funeral MOVQLP
funerals MOUPPN
funk MPSUNR
funky PSNYQX
funnies TRNWTY
funniest VVOZV]
funny XRIRQX
furious MNQUMN
furnace ILTOKS
furnaces ILMNMK
furnish RTTRTV
furnishing RSROUT
furnishings MRTJVN
furry ONPVNS
further SOCBgL
further _ of YOOOOX
further _ the MTOOQQ
further explanation VMOOLU
further than LUOOOR
furthering QJJGVJ
furthermore NLFISL
fury LOQUNM
futile URRJMR
future QRLEMQ
futures MJNHOH
fuzz QNKUPS
g MOPYJZ
g'day NNOROQ
gab QPLXSU
gables NOUKON
gad QQLVQS
gadsden TSQUUS
gael QQUROR
gaelic ROVQMS
gail PSRWPR
gaiman QXWVTW
gain SLGNJN
gained LNGNLL
gaining MMIMMK
gains HJHLJE
galaxies KMJKME
galaxy IMQKJL
galbraith PQTUOS
galen PUOOLQ
galena OUPPNR
galileo PSOMLN
galileo's NOOONM
gallant RXWZPX
galleries MQMISK
gallery MQTKPV
gallon JKMNHK
gallons JJKLGJ
gallop ONQOOP
galloping ONSOOR
gam OOLVTT
game JHNOII
gang NMNUKQ
gangsta PPRXNW
gangster NQQXMT
gangsters NPOUOQ
gap KDPOJE
gar QPLVTS
garb RRNYVV
garbage OPLNMN
gard RNOYQT
garden KKVNQT
gardener OPSQRQ
gardens LMWMSR
gardens of OOSONR
garfunkel RQSYUU
garnett QROUPQ
garnish RQUVUU
garrison MOPUON
garter NRXUSV
garth MRQWOO
garvey TSPYVT
gary QPPWMT
garza QROSRU
gas DFDJE:
gas and OOKOOL
gases HKJJHG
gasket NMOXON
gasoline HJNLIG
gasp TQMTPW
gasped PSNUOU
gat RPNXRV
gate JMSLMP
gate of OOQOOS
gatekeeper RQRTTV
gates LOUMPU
gateshead NTSUST
gather ULQNQV
gathers PPUPQW
gator ROPZQV
gators RPNVPV
gauss QSQWRV
gauze OOSUPT
gave PLHQHP
gave _ a NOOVNS
gave me KUOMNR
gave the MNMNOI
gave up SMONOO
gave you RKOOON
gawker QOOWRS
gay ONPWIU
gayle QOQWMO
gaylord QRQYNU
gaz ORKVRV
gazebo ORSUSU
gazed OTUORW
gazing QSROXV
gcse LXOOOT
gecko QOOURS
gee TTJWQY
geek RSOVLY
geeks QSOVNX
geeky SUOYP]
gees TSIWQW
geez WUJXT]
geiger PQMURQ
geisha PTTVST
gel MLOUKN
geld ONLWLO
general KQGKNC
generality PRLMUP
generalizations ORLMVP
generalize PRJNUQ
generalized MQKMUK
generally NKGIeF
generally speaking OOOOSN
generated KOLGLJ
generates LPJFLJ
generating LNLHOL
generation KUOJPS
generation > NQOOOS
generational MQOKUN
generator KPMLMM
generators KQMINL
generous RWNTMY
generously R[OTSY
genes KLOLOR
genetically MNIOQL
genie NVTTPV
genius HvKJKp
genius > MfOMN`
genome JKMJMI
genomes JLLKOH
genomic LKIKOI
genomics LLIMQJ
gentle PMTQRS
gentleman QRRVQX
gently WJSOPZ
gently suggest SMOOLQ
gentry OURVSS
genuinely TSISUX
geochemistry QKINPN
geodetic QMILQM
geog OLINPM
geographic NKGGPH
geographical NLIGRI
geographically NKGGSH
geography XMIGPN
geol OMHLOL
geometric MLJJIK
geometrical MMJIKK
geometry QLSHHY
geophysical ONHLOM
george LNMRIL
georges NNLSMI
georgetown RTPOQV
geothermal ONIOPL
geraldine RTSUNR
gerber RSQWTT
geriatric VRRQQV
geriatrics UQQNSS
german HMNQDI
germs NMNPOJ
gershwin OVUROS
gertrude QQUTMQ
gerund OOOQOR
get [JK[Q]
get > TOOMLS
get _ bread NOOTOR
get _ more TOOONS
get _ the LOOKWG
get _ thoughts MOOMTK
get _ with WNOONU
get _ wrong SOONNU
get in NOOUNT
get into NOONRK
get it YOONJ[
get it > VOOONW
get it wrong SOONNU
get my MOOLTK
get my thoughts MOOMTK
get one TOOONS
get one more TOOONS
get out NOOLUI
get ready NOOMOK
get right OOOOSN
get started NOONVM
get stuck KOONNJ
get this TMO]J^
get this bread NOOTOR
get to MNOMXI
get to the MOOMXK
get when LOOONK
get x MOONKL
get your ]ONSN_
gets `NGVU[
getting [RJMUY
getty POOVPR
gettysburg MNQPPN
gg NMOkNd
ghost NMTOKP
ghosts LKTLNL
giant KQLSOJ
giants MOQQLK
gibraltar NJLKLI
gid POIXOQ
gift U]TOO^
gift > ]NRONW
gift for OTOOMU
gifted McRQT`
giggle RPQUQZ
giggles RURVP[
gila OSSSNU
gilchrist RWTVOV
gilded NWTOIY
gills OOMOOL
gilman RUQUNV
gilmore OQUSMR
gilt PTRTMV
gimme RPK]P[
gimp PQNXNW
gingerbread MMQQIK
ginkgo OQRVPT
ginny OSTUPR
giraffe OQNWQR
girdle RLNYQQ
girl ILOhJf
girl's OOROOT
girly RQM]TZ
gist QOKVPR
git PLNUOS
give FPEWGK
give _ a LKO_UV
give _ to MSOOHQ
give a NNNOMJ
give anything MROOJQ
give anything to MROOJQ
give it SOOULX
give it a OOOTOU
give or OOOOSN
give the WLOOMV
give this NWONOO
give up NPOOIN
give us NOOUNV
give us a NOOUNV
give you HNOPRF
give you a NNOTSP
given PJFHVG
given for MNOOWL
given me TOOOOS
given to NOONSM
gives HD@C>@
gives > LNOJJG
gives _ a MNOOUL
gives _ back OOOROV
gives a ONMMPJ
gives you KMOQTL
gives you a MNOOUL
giving KOMVJS
gizmo POKUQQ
glacier LOUQOQ
glad QPJULQ
glad to LLOOOI
glad you NNONUM
glade TXM[R[
gladiator SUQ[RW
gladly OQOVSV
gladys NRVSPS
glam OTOVPW
glamorous OYOVWW
glance PVPPVW
glaser RRNYSV
glass ILXFJP
glass > OOMJNJ
glastonbury QUTSQS
glazing ORPQUR
gleaming LWYPRX
glee QRUUOV
glimmer OROUSR
glimpse ORWQUT
glimpses MSVPVS
glitter JQWPMR
glittering MV]NPZ
globally MOJIPJ
gloom LMVOLN
gloomy NPVROQ
gloria NVTSMR
glorified QWSTSV
glorious P^OUQZ
glow JOOPLP
glowing JSSOMU
glows OOWOOT
glows with OOUOOR
glucose KMHKHH
glued OSRROU
glut PPOUPS
glutamine QNNUNQ
glutathione RQOUPS
glycerol POOWRQ
glycine QTQXRS
glycoprotein PQJURP
gnarly OOOQOP
go HCO[TN
go > XNOQLU
go _ the NNNQQI
go _ to POTMKT
go ahead SOONOP
go and OOOSOR
go back KONKSG
go on LOONPJ
go that's NOOLUK
go through MOOOTJ
goal KNMLPJ
goat LQRcL^
goblet RSSVRT
god NUPSPS
goddamn UTNVRZ
goddess NWWTOV
goddesses NVWRQU
godly OZSVWV
gods JWUQMS
godwin PTRTUR
goes HIM`WU
goes > RMOOWO
goes in NOOOKN
goes on NOOOVK
goes on > OOOOUL
goff TON[QW
goggle QQQYPX
goggles IROPQK
gogh OSUONQ
going WLOPUS
going > LNONMG
going _ be LOOVOQ
going _ have LTOOOO
going _ spend WOOOLW
going on NOOOSM
going to `MNPRW
going to be LOOVOQ
going to have LTOOOO
going to spend WOOOLW
gold HbMRJR
gold > OTNQNR
gold _ a OVJOOL
gold of ONSONQ
golden KWXUM]
goldfish TOPRMU
goldfish _ have TNOOOQ
goldfish would TNOOOQ
goldfish would have TNOOOQ
goldie QWPYSX
goldmine OVQUQU
golgi QPQWSU
gone VJMQOU
gone _ and OONTSS
gone and ONOROS
gone through NOOOOK
gone walkabout OOOTOU
gong OQTSQU
gonna PLKbRb
gonna _ a OOOXO[
gonzo OQMVQR
goo OLKWNU
good FUFXOT
good > RMO`Je
good _ go OOOROT
good _ is NOOOTN
good _ see LNOLKG
good _ to NMOOGK
good _ with NLONTJ
good _ you QNOUNS
good for KXONNP
good luck NLONTI
good luck with OLONTK
good morning NMNNMI
good that NSONMQ
good thinking OMONNK
good to LMOOPJ
good to go OOOROT
good to see LNOLKG
good you NOOMOK
goodies OTOUTV
goodman NUPRPO
goodness RZOOSX
goodness you NPOJOO
goodnight RPSTLV
goodrich OZQVVU
goods HNKKPI
goodwill NURROU
goody TSHVRW
goodyear PVPPPU
goofs RMMXRT
goofy OSPYRW
google POIKUM
gooo ONNQOS
goose MNUWMR
goosebumps JSOOOP
gopher PNNUOQ
gorgeous QYPZQa
gosh WSJYT[
goshen RSPYSU
gospel MTUNPN
gossip NKSOOL
got OFE`d`
got > NOO]MY
got _ on ONONOJ
got _ one ]NOOMW
got _ question NOOMXJ
got _ right OOOWOY
got a LNOOWK
got a question NOOMXJ
got an OOOMUI
got four MSOROQ
got it NLOIKF
got lost KOOMOH
got the LOORLT
got the right OOOWOY
got there KPONLL
got this UNOQMT
got too NOONNJ
got you NLOLQH
gotcha MOOSOS
gothic MOUQMP
gotta QQJ_Tf
gotten ROHTRS
gourmet RQTRUR
gout QNMULO
gov ININMK
govern ILKKNH
governance LLKHOI
governed KOKIOI
governing NLKHQI
government FJLHIE
governments IMKHPH
governs JLJKOH
govt ILKKNI
gown MUZQRT
gowns MRXOTS
grab LLN]M[
grab a ONNTOS
grabber QPSXOT
grace NVYVLU
graceful PVTPUT
graces MUYUNT
gracious VZOZW]
graciously U[PZX]
grad TRMROW
grade NJGJGN
graded QNKIKN
grader TOHRKR
graders QMMLHQ
grades RMKMIR
gradient KKLLKE
grading TMJKIP
grads USNVO[
gradually QKMITN
graduate UUMPOY
graduated TULPOW
graduates UVNPOZ
graduating UVQPQ[
graduation UVRPOZ
grady RQRVOR
grail RQSUTS
grain KJMPLI
grainger POPYRS
gram LKILII
grammar ]NMANV
grammar is OOROQS
grammars MMLDOI
grammatical OQJBNJ
grammy MYRSLT
grams KJIMHH
gran KMMUPN
grand MUVOQQ
grandchild PUSTSS
grandeur PVOUUT
grandma OSVTLT
grandmother XRYON]
grandmother's OOUOOU
grandparent RRSTOU
grannies OQSZSY
granny QUUVOX
granted OQIOSO
grantee QUPVST
graph VMGOAW
graph _ axes TOOOOU
graph has MNOOOK
graph is NMNUNN
graph of OUOLOP
graph's NNNROP
graphing NKIKIM
graphs QJJIHN
grapple OLPVNR
grasp SUPLRW
grasped QSSQQW
grass KIRLKH
grasses MIPONJ
grasshopper OOSVOR
grate QOSWRU
grated RSOWSX
grateful UZKSR]
gratefully SVLTWU
gratification TSOSTW
gratis SRPVUW
gratitude N^QSM^
gravel LIMPMM
graveyard PNVOMP
gravitational MMIMIL
gravity LNVHIS
gravity is NLZOQU
gravy PRRYSU
gray JNRMFP
grazing NIORQL
gre TMLVOT
grease NNSUMR
greasy NRQUMT
great E`OIPT
great and OUOOMU
great depression ONTOOT
great many OQOOOS
greater KMHKKL
greatest O]QNLW
greatly SVHMVS
greatness KnQQSe
greats QXMSTW
greed LMMJMI
greek IOOOIG
greeley TRPZSW
green GMPOIN
green > MOTONP
greenery NQTPUP
greet NQPUMU
greetings SQMSTU
grenadines RNQUQP
grenoble QUPTWT
gresham SQQXUS
greta NQRUNQ
gretchen QXVWNX
grew KMLLPI
grey JLZMGV
grid LLNKKM
grieve TQQYRU
grin SSOXQY
grinned PXMVQZ
grinning QXOWSZ
gripe SOPUQT
gris RPMURR
gritty QRSYRX
grizzlies PROVTT
grizzly OQNYRS
gro UQIWUX
grocers SPPZSW
groom RSUWRV
grooming RQTSVT
groove NPWVOV
groovy RRR^TY
gros OQOXPT
grossly QVOTSU
grotto OUSTUT
ground JIJJND
groundbreaking PXMKVS
groundhog RPOZPV
grounds MIPJRK
group QCNKDF
group > JMONNI
group had UNOOOT
group's QNOOOQ
groups GJLJJB
grouse QORUQS
grout POTWRU
grow JKNK]L
grower OPNUQP
growing KJKIRH
grows HNHIMC
growth KKGGXD
grudge RLRYOR
gruesome SSRUTT
grumman USPZQW
grumpy UTP]Q]
grundy SSQ]RX
grunge PQWUOU
guadeloupe QTT[SX
guarantor TSQZWX
guaranty SSSUWV
guard PMNTQQ
guardianship OQTQUR
guarding OMOMUM
guards OMORQP
gucci PRRVQR
guelph RQRYTV
guerilla RPRVRT
guernsey OJLKMH
guess `OKNP]
guess _ a RROOOT
guess and WOOOJX
guess that MSOOOQ
guess you RNONTO
guesses XLLRKY
guessing dKLMLj
guest RPQQKN
guggenheim PVQPNS
guidance SLLHWQ
guide TMNIUP
guidebook UNMJVQ
guidebooks TNOIVO
guided QRMFYN
guideline TLLJVO
guidelines TLKIVM
guides SNOIVQ
guiding QQOHXN
guilder RSQUMS
guillotine OOPVN]
guilt OOROLM
guitar NNTMKO
gulch QOSURU
gull QPOYQW
gulls OOQOOQ
gully NPTWTT
gunner OOPVPQ
guns IMNQPN
gunther PSQWNR
guru PTRTTU
gurus QURQVU
gus MPOUOO
gut MLOQLP
gutter ROPVOQ
guy OOH]L]
guys MJJ_MZ
guys > ONOUOT
gwen NQVQOQ
gwent PQVPQQ
gym NKSPLS
gypsies TQSXQY
h NNPLML
habit PLQMNO
habitat MNMMTL
habitats NLLMUK
hacienda SSURUS
had bRKRM[
had _ been LOOOOJ
had _ of OLNROJ
had _ question TOOONR
had a OTOOPM
had been NNXONT
had better QQOONT
had by OOOOSL
had he NTONOQ
had hoped ULOOMS
had it [OONO]
had listened ROOONS
had no SMNNNP
had the NSOORU
had to LRONSJ
had you TOOOOT
hades NRURLQ
haggai QSOXRW
haggard TVUWNW
hah XSKWTZ
haha LNOUOQ
haiku KRVROR
hail HQQOON
hails IQPPPN
hair HJSQKR
hairdressing QPUOUS
hairless PRURNS
half ]HII8V
half _ much TNOOOU
half as PSOONX
half as much TNOOOU
half of NMMNLG
half the TONNMT
halftime NMQPHP
halfway PNNNIQ
halibut RPOUQN
hall MSOHKH
hallelujah OURPMQ
hallmark LUSQQO
halloween PLWSMP
halls MNUONQ
halter QSRUNT
halve MQNNQM
halves KILKDI
hamburger MSQVPS
hamiltonian MMMLOH
hamlet NPSOLK
hamlin QQOVOQ
hammer LNSRPQ
hammered JPSQJQ
hammock PMPVQP
hammocks PMOVPP
hampered UQLIUL
hamster PNMUKP
hand KR`HNS
hand > NNTOUP
hand _ every RNQOOV
hand _ this NUNOOP
hand _ wrote NUNONS
hand in MLNOIF
hand it SOOONS
hand on NUNRMU
hand that NUNONS
hand that wrote NUNONS
handbook ROKKVN
handbooks SOLKWN
handcuffs NNVORQ
handed [PPIHZ
handed _ a ZNOOOW
handed _ at QPOOKT
handed in YOOOKY
handed in at QPOOKT
handicapped RVNPQQ
handicapping SOOKUK
handicraft SROPUR
handicrafts RRNOVR
handing QONIRN
handkerchief NPUPMR
handle NKRM[I
handlebars OONOUN
handled NJLJPI
handlers OLOMVL
handling OKNHUJ
handouts PQPMVQ
handover SPSPSU
hands OQXHJN
hands > XRRNNW
handshake QQ^VP`
handsome OWOTPX
handwriting VYTFL]
handwriting _ the MTNOOO
handwriting alone LSOOOQ
handwriting is TONOOQ
handwritten LQRGLI
handy SYLMWW
handyman TZRVTZ
hang L]PUR]
hang _ i LNONZH
hang _ the NUNNMO
hang in NXNOMR
hang it NSNOOQ
hang on LNON]H
hang on i LNONZH
hanged ORTSJU
hanger ORTUKW
hangers ORUULW
hanging PQSNJU
hangman QTTYLX
hangout POTTLX
hangover PPTTIW
hangs QQQOJS
hangzhou PPQSQW
hank NSRUMP
hap XSJXT[
happen QKGOPJ
happened QMHOQJ
happens UGEOWL
happens > SNOUHW
happens _ you RNON]O
happens in NOOOVL
happens to JLNMKH
happens when SMOL^Q
happens when you RNON]O
happier RVMUOY
happiest VXQ]T^
happily RTNSNV
happy NSKR^N
happy birthday ONOMKL
happy to MLONVI
harare NNOMRH
harbour NKMLRK
hard [CCTGN
hard > PIOQNS
hard _ and VNONOS
hard _ on MOOUQP
hardball NNIUNS
hardcover ONRIMK
harder WHHIQQ
harder _ it OMOOWN
harder than MMOOYL
harder than it OMOOWN
hardest NPOLJN
harding PPSUOR
hardly O]GGRQ
hardly need NWONNW
hardware MQMINM
hare NQTYOV
harlequin STTVRU
harm QLKKQI
harmed OLKLMI
harmful PLKJUI
harmon NVTRRR
harmonica NRSQIU
harmonies LUTMOR
harmonious OWVSUV
harmony LUUNPR
harms PLJKSH
harold QSPUMR
harp NSTSKU
harrell RQPVRP
harriers OOPUTQ
harriet QRTTOU
harsh UOJPOR
hartman RROUNP
harvard OXONLV
harvest LONORK
harvests MOQNNO
has XYQ<RR
has > UMOOLS
has _ and NMMNHI
has _ axes LNOOOH
has _ been JTOOOP
has _ it NUOOPT
has _ its OOTOOU
has _ many POVOMX
has _ no RQOOMU
has _ put JSONOM
has _ sides MMOOTL
has _ steps TOOROV
has _ the TLQOLS
has _ to TLTOPT
has _ written LVOOOR
has a RIINRH
has an PNLOLI
has been ZTSOT`
has been written NUOOOR
has eight SOOONU
has ever LYNMJY
has four ^NMQMY
has gone VONOUT
has had QROOOU
has improved LNNOOI
has its OOONZJ
has just LSOONQ
has never ITOONO
has never been JTOOOP
has no MKNMHG
has one MMSOYI
has only NNTONO
has phases SNOOOP
has put OXOOMW
has six NLOOPK
has swallowed NOTOOR
has the JSNNOG
has three LTSOPV
has( GMNC?C
has- HLZR>X
has: FCD@@A
has; Q=SF=K
hash JNSNKR
hasn't LNOOOL
hassle VRNRWV
hassles UROPWS
hastings QPQTOT
hasty RRQSUU
has￼ :JO<4A
hat KXOROS
hatchback PNPUPQ
hatcher PNPUOR
hate SLNVKQ
hate _ the POONOJ
hateful VVRYQY
haters WRKVRX
hates RLMQIO
hatfield PQQUPR
hath TTMXVY
hathaway RQUXTV
hats JPVNPM
hattie STPYQU
haunted OLUNNO
haunting NPVMRM
have YVM>QW
have > INONOH
have _ about JMOOXI
have _ as WNOOLV
have _ be ONOONJ
have _ better [KOOOV
have _ down NRQOOV
have _ for RROOLV
have _ go TOONNP
have _ got MNONOJ
have _ idea RQOOMV
have _ in MQQOVQ
have _ is NOOOVN
have _ it COQNQE
have _ legs VNONQT
have _ like MMNOQH
have _ not YOOONU
have _ point TOOOOT
have _ read HNOOQH
have _ seen MTONOQ
have _ something MNOOTK
have _ that ]ROOOb
have _ the NKTMLK
have _ them JUOOOP
have _ to OPOOSU
have _ up NUOONS
have _ words MVOOLS
have _ you ZNOOKZ
have _ your LPOOOT
have a SKKTTL
have a go TOONOP
have added LNOOOI
have already UMOOLT
have an RROOMW
have asked QNOOUQ
have been WKSNJU
have come VQOOSY
have come to PNOOVO
have decided SNOONT
have decided that SNOONT
have done KQOORL
have ever MTNNMS
have explained SSOOOU
have found VPNONV
have found that LUOONT
have given WNOOOV
have goosebumps JSOOOP
have got SNOONQ
have had MQOONS
have heard LNOOOJ
have it TLONYO
have it > PLOOZN
have laid JPQOOS
have missed LOOOMJ
have no OTONGR
have no idea RQOOMV
have no words MVOOLS
have noticed VOOOOX
have noticed that UNOOOR
have now KMOOSH
have put NVNNNU
have reached VNOOLW
have said XNOOOS
have seen ZKOONX
have six WOOOOV
have slept TNQOOS
have something NNOOUK
have taken WOVOO^
have the KOMNKJ
have their NOOOTO
have thought GOOOWK
have thought about KNOOVJ
have thought to IUOONR
have three JNOOOH
have to VJNNEP
have to be ONOONJ
have to like MNOOOJ
have told QVOOOW
have told you TMOOPR
have tried SLOOOQ
have what NPMOSM
have written KNOOPL
have you ENOMMD
have your LSOOPO
haven't OMOONL
having QZJIeU
having _ the NUOOQT
haw VTLVTZ
hawking OQRRUS
hawkins PURORS
haworth RTSUST
hayek PPOUNR
hazard MLMNSG
hazards KJMLUF
hazmat SPLWNX
he GLLV@K
he _ the KSRRNU
he felt OOONOJ
he is ONNMNI
he was LOONNI
he's UNOOPT
head VGRQNV
head > ^MUOO`
heading KRVISP
heading is OOXOOU
headings [NNGPU
headings > ]ROLO]
headlights KROIPN
headline ONILRI
headlines MNJIRG
heads WMLNVV
heads up NOOSVT
healthiest OWQVST
heap NMNNLL
hear KPLMUL
hear _ the OOROOU
hear about SOOOPQ
hear from LLOOWI
hear it SOOONT
hear that LLOONK
hear the NMMNRI
hear you KVNOOP
heard IOOKTK
heard it NNOOPK
hearing KVTIQW
hearing you NXOOOT
hearings MJQIPI
hears JOULOR
heart DVPUMN
heart > SPSOLT
heart _ a ONTOPU
heart of NPQOOS
heart the KOMSON
heartbeat JPZSMZ
heartbeat of OOUOOV
heartbreak OQUVQT
heartburn ONPUNO
hearted ORPUQU
heartfelt SVQUXY
hearts IOVSNT
hearty QUNZTY
heat CHNHC@
heat from OOTONV
heater KLMQIM
heats IKLLLH
heaven LZXQLZ
heaven and OSOOOV
heavenly LYSTNV
heavens NWQTQV
heavier HNIKLH
heaviest KPKOLL
heavily MNHISJ
heavy GPHLKE
heb QPHTQR
heck TVMUPZ
hectares JJKGME
hectic RNOOUO
hector PROULP
hedge NKPNNJ
hedgehog QOPWNQ
hedges MJOIRF
heed VUOTRY
heels MNSOMM
hefty RXPTXY
hegel QNOOMS
heidi OSQUNS
height JLHHHD
heinz NNNUQN
heir PSUPPS
heirloom RS[OV]
heirs OURQNR
hel WTHUTX
held JQGIMF
helium KNRMGR
hell QRNVNU
hellas OTPWPV
hello HEMHDB
hello > NJOJKH
hello gorgeous OOOWOU
helmut NSOVRP
help PAKHHF
help > XLONGQ
help _ with OKOOXJ
help _ you YNOOMY
help if XOOON]
help with GPONTE
help you GKONQF
help you with PMOOXL
helped IMFIOE
helpful OOGJ]M
helpfulness SWKLXS
helping MJIIXJ
helpless QUNQOU
helps IJFFWC
helps you LNONNK
hem KLSMKQ
hemlock OOWUQT
hence SMEHRM
henceforth SOPLUN
hendrix OUUOMP
henley PRWRSS
henna PPVQOS
hennessy QOUUSS
henry NMRgOg
henry _ had NONMSJ
henry viii NOQMSK
henry viii had NONMSJ
hep URJXSW
her FLVOIP
hercules KXSTOS
herd PNNUQS
here POOLXP
here > JSOLOH
here _ i TNOOPS
here _ is MTOOQQ
here _ it ROOVLT
here _ not NOOTOX
here _ one NOOOFN
here _ the LNNNSI
here _ you UNONRO
here _ your NNONVI
here and UNOOPU
here are NOOOEM
here are some NOOOJO
here as ONOOSN
here comes NNONZM
here for MLOWTN
here goes NOOOUM
here goes > NOOOUM
here i XNONNV
here is IPNNKF
here since KOONNK
here so NNOLPI
here to MNOOXL
here until UNOONT
here you RQNSNX
here's NOOO]M
here's _ thing OOONUM
here's the OOOOUO
here's the thing OOONUM
hereafter UQPVTV
hereby SVOVUZ
herein TQMSVX
hereinafter SWRRTV
hereof URLTUW
heresy RRVPOR
heretic SSQQSU
hereto RPLRUT
heretofore SQNQVS
hereunder VVMVWZ
herewith RPLIWO
hermes MVTQNQ
hermit PQURMR
hero PWNUiR
heroic MVPSOR
heroism NXRTPT
hes TSIUQT
hesitant TLPOVQ
hesitate SLQKVP
hesitate to LNOOSL
hesitates PPNOMS
hesitation WLRJST
hester TTPWRT
heuristic SQNMWR
heuristics QPMLWO
hewlett RSRWTS
hexadecimal PJINHI
hexagon NLONNP
hey RNKZLY
hey you OOOSOU
heywood QSRUQU
hi LHNHHG
hi > NKOLKI
hibiscus RORWQT
hickey PPTZRW
hidden QNMIKM
hidden in WOOONX
hideous SUQTQX
hides NMQKNK
hierarchy NOOHQO
higgins QPRUSQ
high HIEUHL
high five ONMUOU
higher KIFFFD
higher > NONOOK
highest KSGJII
highly QVHKWS
highways KLJKPI
hilarious XUKVQ]
hilfiger OQNVRQ
hill MMMQOI
hillary MQPPIM
hills KMUOPR
him GKHWLF
him > LJNUQQ
himself LXJLLH
himself _ not NVOOOS
himself could NVOOOS
himself could not NVOOOS
hin PQMRPU
hindered VOLORT
hindsight UNLLUR
hinge MNWMQT
hinge of OOROOT
hint UJIKCT
hint and VNOOOV
hints ]JNJK]
hip MTRSNV
hiphop QUSWRY
hippie PSRWOW
hippo PPQVPU
hippy RVQYRZ
hipster RUSUQW
his >FMODC
his _ are OOOPOT
his _ of OOUOOX
his _ was OLOMOI
his own NONVOV
his pen NRPOOS
hist RPKVPS
histogram OOIPMM
historians QRNKPK
historic RTOMVQ
historical QPMLTM
historically ROLKWN
histories POPHWL
history QMRHVO
history > NNONOK
history is NLROOS
history is a OOQOOT
history will YTOON[
hit NJJVHQ
hit _ with ONOUOR
hit the NNNOOK
hitch ORQUOT
hitchhiker SVT]QY
hitherto NPPVPP
hits JLNMLJ
hive NLORKJ
hiya ONOQOT
hm PMONRN
hmm RNIR]P
hmm _ how MNONWJ
hob RRJWQU
hobbit PPTURR
hobo QSOYRV
hoboken PURYSV
hobs QRMXQU
hocking RNTVVU
hodgkin SSNZTV
hoe TTMXRX
hoes QTNVRV
hoff UQNYRX
hog OMLXOO
hogan OQSUOQ
hogg OMLYRQ
hogs NMLWOO
hogtied QPN]NS
hoist TTRTSV
hold NKNJXI
hold a LTNLOM
hold on RNON]N
hold your SMOONQ
holding PNTLLR
holdings JJLHLF
holds JLKGCB
holds the SONONT
hole KKNRLN
holes KLQNNO
holiness OTWRPU
holistic NUQOWQ
holler OOOTQV
holley SPPWST
holly OQSUKQ
holy RUNWNZ
homage PVTSTT
hombre RUNUOW
home LNcJJZ
home > MMVLMM
home to OOVOOX
homecoming QPUSOW
homegrown PSQSUT
homeopathic UPRPQR
homer MSPVKL
homeschool UQQOQV
homeschooling XQOQTX
homework HSF;BC
homework > PPOING
homework _ the QTOOOT
homework and NYOOQV
homework comes KOOOON
homie TSKcP`
homo OMPUHQ
homogeneous NLJMHL
homosexual RNPUJS
hon OPNUMY
hone QROWOV
honest YOLRKV
honestly g_LUMn
honestly i KRONNP
honestly your SMOOOP
honesty RROQQV
honey LMOdJZ
honeyed OOTOOX
honeymoon QSUSQU
honeymooners QUVYQU
honeymoons QSVSRT
honky QUPYOY
honor NURRNT
honorable PWQQOU
honorary SZPTPW
honour MZRQQZ
honourable RXORSV
honoured PZLRQX
honours QUPPPS
hoo UTLWSZ
hoodie IPTSPP
hoodies IORPRN
hoods HOQOQM
hoodwinked NSSWST
hoof PSPWSU
hook PQRUIY
hooked SRLUN[
hooking POQQNU
hooks OPSSOV
hookup QOOSLW
hooray VWNWU[
hoosier STNXPV
hoosiers RSNVPV
hoot RQPWSU
hooters QTQUQT
hop NLRQOR
hope [QRO[`
hope > UOSNOU
hoped ZPKRV]
hopeful VULNWW
hopefully TOJNaQ
hopefully that NOONTN
hopefully this MNOOTM
hopeless URTPLX
hopelessly TUTPPW
hopes UQLOVT
hopewell SQOSXU
hoping ]PLQV^
hopper PONUPR
hopping PNRTQV
horizon LRZPPT
horizontal KKNIFK
horizontally MKNIHL
hornet OLOUOO
horney PRRTOV
horny OSQWOW
horoscope QSQSTU
horowitz QSRWST
horrible UQNRPT
horribly SUPRVU
horrid SQPUTQ
horrific URRQTT
horrified UROSTW
horrors SRSVQX
horse MORQON
horseman RSRZRT
horton MPQUQO
hos QSMUPT
hosea NSTWPW
hosiery QSSYQU
host PQOPMN
hostess RTSUQU
hot INKbF]
hot mess OOOQOS
hot stuff MNOROT
hottie QUO]LZ
hotties KSQYQT
hour SGKQIR
hour > SNONRO
hour ago XNOONX
hourly POLQIR
hours VHKKIP
hours > SNOOOR
hours on SNOOOR
house JK[MKU
house of OOTOOW
housekeeper SQSQPU
housewife RRUWQU
housewives PPUUPQ
housing KJMJNI
housings LKLKPI
how ISGARJ
how _ add UOOONV
how _ could TMOOOS
how _ did JONONI
how _ do JTOONO
how _ got UNOMLO
how _ i KPONVI
how _ is JNON`I
how _ it LSOOTP
how _ more TNOOOT
how _ of UNOONR
how _ that O[OOKX
how _ the LMPMRI
how _ to VNOOSU
how _ we NOOXQW
how _ you EROJGJ
how _ your NQOWOR
how a VNOOOT
how anyone TMOOOS
how anyone could TMOOOS
how can VROOMY
how can you YOOON[
how did KNOMOH
how do MNNMVI
how far NMPOMK
how i MNOOOK
how is NVOOOR
how it MNNNZK
how long RNNNKM
how many IONL>H
how many more TNOOOT
how much GNOMFG
how often POOOJP
how refreshing WNOOOW
how refreshing to WNOOOW
how shall NNOOSM
how smart NYOOOV
how the MMTNLP
how to ROONVO
how to add UOOONV
how to do MTOOLP
how would EGNLM@
how you KYOLNX
how you got UNOMLO
how your QKPPNP
how's OOOWOY
howdy RRNZPW
howe QOPPUP
however SKIEKI
hows SQIQOT
hoy SVMYS[
hubby PSPYPU
huber PSNXRS
hues IQPNOM
huey NRRWSU
hug LOQ[MX
hug you LNOTNP
huge MPINPO
hugely RQHKUQ
hugged MQTUQU
hugging OQTUSU
hugs QSRYP]
huh UPHSTV
hula PROTQV
hulk LRQVPO
hum TQNVOX
human J]GTHX
human being NTONLS
humanist RUOPQU
humanistic SVOOUT
humanity M]NOJY
humanity > OWOOMV
humber SQQYOV
humberside TPTZSU
humble PVUUN]
humbled IVNOMR
humbled by NSOOOQ
hume QRRQLU
humidity NMNLIN
humility SURTQW
hummer SRPYOV
humming MQYONZ
hummingbird OQVTPT
humorous VUMRSY
hump URMZQZ
humps QOOYOU
hums OOWOOX
hums its OOQOOS
hun PQM_Mj
hundred UWPGC[
hundred > JOONOI
hundreds OMJINL
hung NR]NG]
hunger KOUSLQ
hungry KNRSKO
hunk QRQYQV
hunks PQQXQU
hurley RQPPIO
huron OQTSRU
hurricane LOMOPH
hurry SJGMOR
hurt LJNNKH
hurts QKNOJM
husband MRQSLO
husbandry PNRVSP
husbands QRTVPU
hush ROQTLX
hustle QRSYPW
hustler SUQ]QX
huston SQQUPR
hutch RQQVPS
hydro IKJLKG
hydrocarbons KJINLI
hydrogen GGJKQD
hydrologic NLINPK
hydrological MLILPJ
hydrology NMILPK
hydropower JNJLOI
hydroxy LILQMI
hygienic TTRYSX
hymn LTYONS
hymns MU]OQW
hype SSOVWW
hyped STNWWV
hyperlinks MOKIOK
hypertext KOMHLJ
hypnosis SQSQVS
hypnotherapy TSTWUY
hypnotic ORWRQS
hypnotize RRRTTV
hypocrisy UQMUQU
hypocritical VQMTTT
hypotenuse KPTXMZ
hypotenuse is OONYNY
hypotheses ROJKUO
hypothesis KKJJNN
hypothesized PRNOVR
hysterical TUOURZ
i SZB@LU
i _ a TRNLPN
i _ afraid LNOOOJ
i _ all IIOQSI
i _ already UMOOOU
i _ and KNNJPA
i _ asked VOOOLW
i _ at MOOOUN
i _ be KIONSE
i _ believe NTOOOR
i _ check JMONPG
i _ convinced NTOOOS
i _ do MNOLPH
i _ even ONOWOQ
i _ explaining _MOOL^
i _ for QOOOUR
i _ get JWOONR
i _ getting TOOOOT
i _ give IOOLJH
i _ goosebumps JSOOOP
i _ have XOOOIV
i _ help EIONJD
i _ here MTOOMP
i _ hoped ULOOMS
i _ how LHOOJG
i _ i OSOOLV
i _ if JOOOSG
i _ it MJOTUM
i _ it's TOOMKP
i _ lost NWOOOU
i _ my WKONQK
i _ never LTOONT
i _ not LROMFP
i _ now UMOO[P
i _ only UOOOMX
i _ rather UMOOOR
i _ said [NOOOX
i _ say YQONMZ
i _ see VMONJW
i _ seen VKOONS
i _ somebody PJOONP
i _ sure SOOOMU
i _ take HUOOHL
i _ that HMNLcH
i _ the TKOOJP
i _ think LWOOMS
i _ thinking WLONOT
i _ this PNONWN
i _ to RROMWP
i _ told QTOOOU
i _ too LMOOOJ
i _ up LUONNQ
i _ want TMOOOS
i _ we [KOOKW
i _ whether TLOONS
i _ with NVONNQ
i _ without NXOOOZ
i _ wrong LNONOI
i _ you UJOXQV
i _ your NVNKLT
i always LMOOLK
i am MONIKM
i am convinced NTOOOS
i am not QVOOMS
i am sure SOOOMU
i answered SNOONQ
i appreciate QGONOG
i appreciate that YLONQS
i appreciate your MLONNJ
i believe NMOOXJ
i can @HOLO@
i can do LMOOSJ
i can help LLOORJ
i can see LLOOMH
i can't CMOOCE
i can't be TOOOOT
i can't believe NTOOOR
i can't even ONOWOQ
i cannot MTOONQ
i confess NROOOS
i confess that NTOOOR
i could MYNPHU
i could be JNONSF
i could write OSOOOT
i dare NSOOOQ
i did QNONKQ
i do MKONEP
i do > MMOODK
i don't SKOJIK
i don't see WNOOOZ
i doubt SSOOMW
i explain SNONUR
i feel L]OON[
i find QQOONT
i find myself MTOONR
i forgot NSOOOP
i gave QJOOOM
i get LOOMXI
i give UMOONV
i give the UNOONV
i go MNOMTK
i got KPOOLJ
i guess LNONUH
i had TQOUJZ
i had a QVOOMT
i had hoped ULOOMS
i had to JOONQI
i hardly KUOOOR
i have O]MLKZ
i have already UMOOOU
i have goosebumps JSOOOP
i have said [NOOOX
i have seen VKOONS
i have told MUOOOR
i heard MMOOSK
i honestly JQOONO
i hope GJOO[B
i keep RROOGS
i knew IUOOOQ
i like KLOYNQ
i look QNOOSQ
i love MSOMMP
i may LNOOWJ
i mean PQOLSK
i misread LNONNK
i must MPOOKM
i need NOOOVN
i never KNOOOK
i note UUOOMW
i note that WMOONS
i put ONOOVL
i put it ONOOTM
i raised MMONOF
i rather NOOOTN
i read PSOOOQ
i really TQONNV
i reckon TMOSNU
i remember NOONSM
i said so UPOOMV
i sat QQOOOS
i saw FXONNQ
i say STOOQX
i see TJOMHO
i see the ZOOONZ
i see we TNOONT
i shall ZVNOQ]
i should NKNOPM
i suppose ]JONOW
i suspect OTOOOT
i the TOOOOU
i think MDOLVA
i think we UMOOOR
i think you TMONLP
i thought LSNNKS
i told POOONT
i told you VNOONS
i trust MLOOUK
i understand HHONIA
i understand your LIOOOE
i usually MTOOOP
i want JVOQMT
i want to LTOONQ
i was QINPMJ
i was wrong LNONOI
i will NJOLLL
i will do UOONOR
i will not CMONID
i will say UOOOMU
i won't NKOMMI
i wonder QKOOON
i worry UMOONR
i would _VONSb
i would like PMOOKJ
i wouldn't NNOOQK
i'd INNS]H
i'd _ to MMOTUO
i'd _ you KLOUIL
i'd give NNOVNR
i'd have NNOORK
i'd like GKOMTA
i'd like to MNONUM
i'd put NYOKMW
i'd swap OTOONQ
i'd think OOONXM
i'll LLOJ]G
i'll _ be MTOONS
i'll _ it TNONOU
i'll _ to PNOOTM
i'll be KMONVH
i'll never MTOONS
i'll never be MTOONS
i'll tell LNOOTJ
i'll tell you LNOOTJ
i'll write WOOOMV
i'm NVLPUQ
i'm _ a NLOVXS
i'm _ deeply NWOONU
i'm _ for NOOWLT
i'm _ here OLONSI
i'm _ that UMONKO
i'm _ thinking OMONXL
i'm _ this KVOOQO
i'm _ to NNOPZL
i'm _ with LUOOMS
i'm a RKOLIM
i'm about NNOORK
i'm always NLONWI
i'm always here OLONSI
i'm glad NNOOIM
i'm going JRONRK
i'm going to JRONRK
i'm here LNOVON
i'm here for NOOWLT
i'm just LMOM]F
i'm not OKONKM
i'm obsessed LUOOMS
i'm obsessed with LUOOMS
i'm only QLOT[T
i'm only a NMOTYS
i'm sorry KMOLLG
i'm sure VNOOQT
i'm telling LUOOLS
i've HZNXU]
i've _ kids TNONOQ
i've _ you PLOLVF
i've been OPOQMT
i've got KOO]PW
i've never NTONNR
i've told NNOOQK
i1 KN[GKS
i2 J>[EL[
i3 EGZFO]
i4 JOWKQZ
i5 NSTMLV
iambs NOOUOS
ibis QNNPUN
icarus PUPQPT
ice HNJOKH
ice is NQONSQ
ice melts OONOTL
iconic LYQRUT
id OLIQNQ
ida PROPIQ
idea VJOJUU
idea > TMONQS
idea and TOOOKT
idea what TOOONR
idea what a TOOONR
idealism RVSMQU
ideally PNJKXN
ideas HMLJTF
ideas > NOPOIQ
identical ORMPFQ
identifiable MULLRN
identities KNMPGO
identity JNLPFJ
idiom RUTUR[
idioms NTTQRW
idiot SQIWLV
idiotic VTLWSW
idiots URJTNX
idk OOOWOX
idk _ but OOOTOT
idols MUTPPQ
if V@HIKL
if _ can't UNOOOU
if _ could MVOOOT
if _ get SOOTMX
if _ had SUOUM]
if _ have IOOOOJ
if _ is SKSNQU
if _ may NNOOUK
if _ next YOOOOZ
if _ put UOOONT
if _ want JOOOOJ
if _ you UOOOOX
if a LONNMI
if any TNOOMT
if i OTOVVU
if i had HVOVOR
if i may NNOOUK
if it FMOTLG
if something NOONVM
if that ULOMOP
if that is WLOOLT
if the BNNMKE
if there LNOOPK
if there's NNOOQK
if this ULOONU
if you UFMNUR
if you can't UNOOOU
if you get OOOTMV
if you had SOONMT
if you have IOOOOJ
if you put UOOONT
if you want JOOOOJ
if you were POOOOT
ifs UQITNV
ignatius STWOPU
ignorant UPKPQV
ignore ULJLNO
ignored SMJHML
ignoring ULKJOO
ii OLFDOI
iii OMLFNL
ill OKJVNZ
ill > MMOOMI
illiterate VRPJSU
illogical WOJLTS
illuminate NURIQS
illuminated LRQHNO
illuminating OTNIRQ
illumination LRNINM
illustrate NMFFNL
illustrated PRLGSN
illustrates NPJFRN
illustrations NOLHQN
illustrative TRMQZT
illustrious RWQSST
image GMEIGB
imagery JROJUN
images GNIHLH
imaginable TUOSSW
imaginary NLMIJM
imagination NOQHTP
imaginations LOQITN
imaginative RTPOUT
imagine JRLRRO
imagine _ more NTOOOR
imagine a NSOOLO
imagine a more NTOOOR
imagine that LNONLH
imagined TRMMYV
imagining QPOKUS
imbalance PKHLKK
imbalances OKHLMI
immaculate QVWRMW
immature UMJROU
immediate MNMHNL
immense NVMJTQ
immensely PXKOXU
immersion PQNISN
imminent SPPJUP
immortal OWTOJS
immortality PVSNNR
immune LMNNKR
immunization NKGOOJ
immunizations NKHOPI
immunodeficiency UQLQOR
immunoglobulin SMIVOQ
immunological OJIPNJ
immunology PKHONK
impact KMIJRF
impacted LOJLSH
impacting MNHIVG
impacts KLFITD
impaired QTPILN
impairment RRNGNN
impairments RRMGPM
impart USNOQU
impeccable SZRSRZ
impedance QSLNIS
impediment URMMQP
impending SOPLVQ
impervious WVPQQW
impetus LMKLUK
implement NNKGOL
implementation PNKHMK
implemented MOJERI
implementing PNLFRL
implication PLKHMO
implications OLHFSI
implicit PNIKLN
implicitly POIJON
implied SQIKPR
imply PNKHMO
implying TLGKOR
importance MRIIbH
importance _ this NNOOWK
important OPFJeK
important because OOOOSO
importantly QXKQYU
importation PLJLWL
importers QOJPVN
importing RMJNVO
imports NKKLUK
impose PKNIPJ
imposed NLKHPH
imposes NKNIRH
imposing QNMJUK
imposition QKKCNH
impoverished OVQNNR
impractical XUOOUU
impress RWPMTW
impressed U[LOT[
impression QUOOTS
impressionism PUQOUR
impressionist RVQRRS
impressions PUNLSQ
impressive XWIMR[
improbable VRLPRS
impromptu SPTQSU
improper QNLIPO
improve RNGGZP
improved LQIFSF
improvement QPJFSM
improvements QPJFVM
improves QRIHTQ
improving QQIDTN
improvisation RTULSV
impunity UTOMOT
imputation UOMFJN
in HJNAPK
in > RCOVDN
in _ a TNPNQR
in _ air OOSNNT
in _ all PQRONT
in _ already OUONOR
in _ as NNMOSJ
in _ book ONROQT
in _ building NSOOOT
in _ but UMNNNR
in _ case TOOOPT
in _ circle OOOOTN
in _ daily OOOOTO
in _ days WOOOOT
in _ each OOOOOT
in _ empty OOTOOT
in _ end NNOOUK
in _ english TNNNNR
in _ essay KNOOOJ
in _ every OOROOT
in _ first VNNOMR
in _ for ONOOVN
in _ full WOOOOU
in _ glass OOWOOW
in _ group WNOOOU
in _ hands XTONM[
in _ house OOTOOV
in _ is NPMMPI
in _ it VLNOSO
in _ last LNOONJ
in _ manner ONOOTN
in _ moment LNOOTK
in _ museum OVOOOV
in _ myth NOKOOJ
in _ next NOOOWL
in _ notes MKOOOH
in _ of HSGRXI
in _ one VOMOKV
in _ or NMNNLI
in _ own KMOOSJ
in _ paragraph ZNOOOY
in _ place NNNOQJ
in _ play MOMONJ
in _ position OHOOTL
in _ presence OTOOOR
in _ question ZNOOKX
in _ respects MOOOTM
in _ river OO`OO_
in _ room OOMNNI
in _ sense MNOOYK
in _ sequinned OOYOOY
in _ shoes RNSONT
in _ silent OOONOI
in _ storm OOTOOT
in _ story JONOLH
in _ sum ILOONC
in _ terms JMOOUF
in _ text KMOOOJ
in _ that VMNKOQ
in _ the NSJMPM
in _ they ONOOTM
in _ this SOOSLY
in _ to LNNOYI
in _ two PNN]NX
in _ warm NOSOOT
in _ ways NNOOVL
in _ while UOOOMU
in _ whole MSNQNT
in _ wire OONOTN
in _ with TOQONT
in _ world MONOWK
in _ years LUNOPT
in _ you VOOOQR
in a KKMIOK
in a full WOOOOU
in a generation NSOONT
in a manner ONOOTN
in a moment LNOOTK
in a museum OVOOOV
in a position LLOOUK
in a sense MNOOTM
in a sentence SOOOOU
in a storm OOSOOT
in all HUNOYP
in all the NTOOMS
in an LLQOMK
in an empty OOTOOT
in and SILRYJ
in any MSOOPQ
in at UNNUKW
in at this QPOOKT
in awe NUOONS
in awe of NUOONS
in both UNNONQ
in chemistry MMOOQH
in chemistry > NMOOOI
in every LLONME
in for NMNOPI
in german NNSQMR
in her PNXOO[
in is OSONOO
in is silent OOONOI
in it WLPSYP
in it > OMOOTH
in italy TMOORQ
in italy > TMOORQ
in its MUUNUX
in kelvin NOOTNR
in kelvin > NOOTNR
in light OOOOTO
in like UNONMT
in line two NNOMOH
in many WNNOUV
in many ways ONOOUO
in mind KKOO]D
in my PMOLMJ
in my notes MKOOOH
in on LTSONS
in one RPQOJU
in order MROK`L
in order > NTONZT
in order to NNOOUL
in others MOOOUM
in our LRMOXK
in our daily OOOOTO
in physics OKNONH
in physics and NLNOOH
in place MSNOPO
in question VOOORS
in school NONO[M
in so NSONWP
in some JNOOZJ
in some respects MOOOTN
in spanish NTONKQ
in such YKOORT
in summer MONNNH
in ten OSONOQ
in terms OONOSL
in that MVQNPS
in the GKXHNP
in the book OOROOU
in the class TMOOOP
in the dark OOROOT
in the end NNOOUK
in the group UNOOOS
in the next NOOOWL
in the play MOMONJ
in the presence OTOOOR
in the question [NOOOY
in the river OOaOO_
in the room UNNOOP
in the subject NOOOUM
in the world MONOUK
in their VNROQ[
in them NLOOPJ
in them > NLOOPJ
in this building NSOOOT
in this course TKOOMR
in three SOROLV
in two SNNNLP
in warm TONOOO
in water NOMUMU
in water > OOOUNW
in what NOOOWM
in which SNUNVV
in which the QQMOQT
in with OROONT
in x OONRKQ
in your WHQLKP
in your head TNOONS
in your position QJOOOP
inaccuracies XPKMRR
inaccurate TMHIMM
inadequate UTOJTS
inappropriate UMMPVS
inasmuch SVPTQX
inaugural PURNOQ
inaugurated QVPMOR
inbox LKKKYH
inbox is MNONYL
incapable TWNMPU
incense KNUNOO
incentives OPILOK
incest RMTUMS
inch OMMOHO
inches OMMMEO
incidence SKKGNI
incident PLLKQI
incidental RPLMVN
incidentally UQKOXQ
incidents NJNKTG
incineration QINMOL
inclined QNNOQQ
include OKGEQF
included ILHLRB
included > JNNNOG
includes LLIFPG
including MOHGTF
inclusion NNMHOL
inclusions MNNIPL
incoherent URORQT
incoming MIIJQI
incompatibility WTMLUQ
incompetence VQMLQP
incompetent XTLPPT
incomplete OPFFIK
incompleteness TUMHPS
inconsistencies UOKIQO
inconsistency TMJION
inconsistent QNLHNL
incontinence UOSSOS
inconvenience VROPTR
inconvenient VTOSVS
incorporates NPLHVM
incorporating OPILWM
incorrect NMHING
incorrectly TMIMNN
increase IHGKJF
increased JJEKMF
increases LJHJII
increasing NKJGJK
increasingly PKHDXG
incredible QkLOSh
incredible > NVOMNV
incredibly RQHKVR
increment OJKKEJ
increments NIJKGJ
incubus RPQUNR
incurred NLJHLG
indecent SRRSMU
indeed JWJR_N
indefinite ONMIFP
indefinitely PNPJIO
indent QNSNMT
indenture RUUTSV
independently PPKIOL
independents OMLKHK
indeterminate SNLOIQ
index QJQIHO
indexed MMLHMK
indexes NMMHMK
indexing PNMHPM
indicate NMJHKM
indicated QIDHKJ
indicates MLIGLL
indicating NLJENK
indications RMMNVM
indicative OKIIOJ
indices LMNIFL
indigo MPWOOT
indirect NLHEOH
indirectly NOGFUI
indispensable TWPNVR
individuality NUMNRQ
indoors OLOHPM
inducing PNNMVN
inducted PWQPNS
induction MMMHIM
indulge TSRSQV
industrial MNPLQO
industrial revolution OOSOPR
industrialization OPLMUO
industry MMKIOJ
ineffective SMJFOH
ineligible UOMOPQ
inequalities QKKNIP
inequality PKKMGO
inevitable SNMIWM
inevitably SNLHYM
inexperienced VQMJUS
infamous QTOVQS
infection PJNMOI
infections PJMLPH
infer UMGKVN
inference MKJFMI
inferences MKJGPI
inferred UOILVN
infestation PHMMRJ
infinite KNQKDM
infinitely KORKEN
infinity KNRLEN
inflammation OILOOJ
inflammatory OILOQJ
inflation LQMGMP
influence KNIFSG
influenced LRMJUK
influences KMIDTF
influencing ONIFWI
influential NUJIUK
influenza OIMQMJ
info RNKLUP
inform SNFHSK
informal RNOMQO
informally QMMIQP
informatics PRNLUP
information KLKKXG
informational NQIHUJ
informative PQIGYK
informed ROGGVK
informer SQHNSN
informing SMIIWL
informs NNHKPH
infrastructure JOHIRJ
infrastructures JPHITJ
ingenious RTON]U
ingenuity QVOKYS
ingredient KKLMNI
ingredients LJLKOF
ingress OMPSUP
inhalation NIPNPJ
inherent PTOIRQ
inherently ORJHUM
initial MJKGJI
initialized NMLIMK
initializing OLLIOK
initially NJIGXI
initiating RLNKWO
initiative QOOLUR
initiatives LOMIUL
injections NLNLRI
injured PNLLOG
injuries OMPMOI
injury OMOMOI
ink KK]KF]
ink of OOTOOV
inks JJPKIK
innit NOOUOW
innovate PRMKVQ
innovation ORMIUO
innovations PQLJYM
innovative PTNKVR
innovator QSLNUS
innovators PSKMVQ
innumerable NSUMOQ
input KJLFHM
inputs KJJGIJ
inquire UONRVV
inquiries RKMLWO
inquiring TNOOWT
inquiry SHMITP
insane QUNPPT
inscription NRVJNO
inscriptions MORGNL
insect NLLPTJ
insecure TROVRX
insecurity UPOVTW
insensitive USOOSS
inserting PNMIRL
inside CGPCOA
inside it LNOONK
inside the LONNUK
insight NURMU]
insightful RYOPW]
insights MSNKWR
insist VLKLPP
insofar TRNRUQ
insoluble SOOUQT
insomnia TQTQQU
inspect SMLLVR
inspecting SNMJVS
inspection SOMKUQ
inspections TONLWR
inspectorate TPQOUS
inspiration PVRJWT
inspirational PYRNVV
inspirations NURIXQ
inspired OWOLST
inspires MTMJUO
inspiring P]QMV]
installations PPLIRN
installs NPKIPL
instance MKKKPI
instances LLKIRH
instead JCGEI@
instead of PKMLKK
instinct NSMNQR
instituted NQRIQM
institutes SQMLVS
institution VQNLOW
institution > VOOOOU
instruct USLHVS
instructed TLNHSQ
instructing WRNIWS
instruction ]OLGPX
instructional SNLGUQ
instructions dJMIR_
instructions > XMOOOU
instructions _ written [OOOO[
instructive UUOHXT
instructor UPNOOT
instructs SSMHVQ
instrument NORKMS
insufficiency UVOLRR
insufficient QLKGJN
insulin MOLQKN
insult NRKUNS
insulted URKUPX
insulting VPITQV
insults PMLRLP
insurance LMMMNI
insurances KNMMOH
insurgency NIOROL
insuring RPPPUP
int OMLLGP
intangible PWMLRS
integer NMMKEN
integers MNNKGN
integral YMR_Kg
integral _ the MOP[NY
integrate YNMSL`
integration SOOSKZ
integration _ parts TOPOOT
integration by TOPOOT
integration by parts TOPOOT
integrative SQKQYS
intellect NZMLO]
intellectual TVMKRW
intellectually TWLKWV
intellectuals RVNLPV
intelligence K^LJSZ
intelligence and NROOOS
intelligencer RVLRVU
intelligent N[MLS]
intelligently QYMNXW
intend UMLGQV
intend to RPOOLV
intended ULEJYM
intending ULMGWP
intends ROOITR
intensified PQJOVP
intensify OUPRVT
intensities OUNNUS
intensive MQJHQL
intention QNMKUQ
intentional TTMOUT
intentionally SPKJWP
intentions QNOLWQ
interacting OLLLUO
interactive QOMIUP
interactively RQMJWQ
interactivity QQMLVQ
interacts PMMJVP
intercept LIIKGK
interdependence TPNLVQ
interdependent URMOTS
interdisciplinary QRONUT
interest PELISL
interest > TOQONY
interest _ the NNNOTL
interest in QOOOUL
interested UHJMWP
interesting `IGLXX
interesting _ to XNOONZ
interestingly UTJQZT
interests MLJITK
interfacing SMONUS
interfaith TNSRTV
interferes PLMKUL
interim OIMIQJ
interlock QNTTRU
interlude OOUSOS
intermediaries PNKLVM
intermediary RNKMWP
intermediate TMMHPR
intermediates SNMHQR
intern TROOPV
internal JJJFPG
internally LIIFSE
internals JKJGPG
internationally ONIHOI
internship UPPPSW
internships TQPPUV
interoperability RRMOXR
interoperable QSNPYR
interpretation NOLHQM
interpretations MOLGSL
interpreted MMMIQK
interpreting NNLGRK
interpretive MPKHSJ
interprets MNIHSK
interracial SPQQQU
interrupting TOROPU
interspersed OKOHON
interval OIMLFJ
intervals QJOLGQ
intervene PIKKRL
intervention PKLIRK
interventions OLKHVH
interviewing TOOOUT
interwoven RPSQVQ
intimacy PPSPUT
intimately PSQMVR
intimidate SONTVR
intimidated SRNPVT
intimidating RQPQXT
intimidation QONQUP
into @KX@NP
into _ equation KWOOOR
into _ in ONSPNV
into _ is TONOOR
into a LOIMMI
into helium OOSOOU
into it TOONSQ
into it is TOOOOS
into the KO]IL]
into your OOROOV
intolerable TTQSVS
intracellular NJIMOK
intrepid SSPUTU
intricate PWTLVW
intrigue OQOOWP
intrigued TRMOXW
intriguing TSNO]T
intrinsic LULJRN
intrinsically LUKITM
intro NPSOUW
introduce RMLKUN
introduced PLKIUH
introduces QOLISK
introducing SLJHWL
introduction JIRJRL
introduction and OOOSOQ
introductions RLNIXO
introductory SJLDZN
intrusive SSORVS
intuit RUOTTW
intuition NRMJRS
intuitive NPLIQP
inv MLIMPJ
invader PONVSQ
invalid QMJIHI
invaluable OVNKVO
invariably SQMLWR
invasions PMNOVN
invasive QLLNXL
invent UWNJTX
invented OWNIRN
inventing QRNHTN
invention NSPHSM
inventions NTOHSM
inventive PTPKWP
inventor QVOOQQ
inventories MRMHQM
inventors OUNMQO
inventory MMLIPJ
inverse NLKHDK
inversion OONHJN
invert NJJHHI
inverted MLLHHK
inverter NLIKIJ
inverters MKIJKH
invest NILLMK
invested MJLMKI
investigate RHKHTN
investigated QHIFSI
investigates RKLGSM
investigating RJLFWM
investigation PIMHTJ
investigations OJMGTJ
investigative SMMHWM
investing OIMLNK
invests LHKKLH
invincible NUQPMP
invisible KSSIJO
invitations SPPPVS
invite RHMPOR
invites RKLPYN
invites _ to OOOOWM
invites us OOOOWM
invites us to OOOOWM
invocation QMOJVN
invoking OONIVL
involve TGJGUL
involved PIHJVL
involvement QNKHWM
involves RJMEVL
involving QIJEUJ
iona STSQNU
ionic MLLbKh
ionization MNIMRM
ions KJGKJG
ions > OOKOOM
iraq JJMLMH
iraqis LLKOMI
irene OTURLQ
iris RSTTOW
iron GK^LHW
iron _ and OOROOT
ironic WTKPPX
ironically SUNPTU
irons ILQOLL
irony TTLNNV
irrational PLNMHN
irregular QNWKIU
irregular verbs ORQNOS
irregularities RLMHNL
irrelevant SNFKUM
irresistible QYTQTW
irrespective QTONUP
irresponsible VTLOWT
irrigated LMKIOI
irritable UPOUTU
irritating WOMSUT
irwin QNQUPQ
is MKQFPM
is > OcNKQQ
is _ a PLJKIG
is _ about ONNMRI
is _ and HNIKME
is _ answer MLOORI
is _ anything MYOOQR
is _ as TOJPKP
is _ at PLMONJ
is _ be OONRTO
is _ because JMNNLH
is _ best OXLOHX
is _ better TWOONX
is _ bird OOSONT
is _ bit MONNRH
is _ but GNNNLB
is _ by LJLLVD
is _ certain VOOOOS
is _ common LNLONG
is _ correct GLNOMG
is _ correctly TOOOQS
is _ course MMOOTJ
is _ day ORONXS
is _ doorway NO[OOW
is _ earth's OOSOOU
is _ easy POOQNT
is _ eternal OOSOOT
is _ excuse ZNOOM]
is _ falling OOTOOS
is _ fascinating NNMOTL
is _ form OONOTO
is _ from LUPNRQ
is _ genius MUOOMQ
is _ gift MWOONS
is _ good RPNNGP
is _ great OOTOPU
is _ happens WOOOQZ
is _ has NOOOTN
is _ heartbeat OOQOOT
is _ here INNMMG
is _ highest OMMOOJ
is _ honour NROOOT
is _ how TNOOOS
is _ in HJMQPH
is _ is JMNNIJ
is _ it KLNNSH
is _ it's QQOO]U
is _ kind QROOLT
is _ less NVOOMT
is _ loom OOROOU
is _ lost WONOOU
is _ lot TNOOPQ
is _ main OOOOYO
is _ me ZNOONX
is _ not QMOOJT
is _ now WMONPO
is _ of JLLN[C
is _ old ZNTONX
is _ on SNNSKW
is _ one QJPNTN
is _ only KOLOPJ
is _ other TOOOMS
is _ over `OMOMV
is _ perfume ONUOOT
is _ person QOOOWP
is _ point NNOOUM
is _ privilege LTOOLU
is _ problem NIOOOI
is _ process OONOTN
is _ really SOOOPU
is _ remainder ONQOYO
is _ right S[ONK[
is _ river ONTONT
is _ scarlet OOQOOT
is _ school WNONNT
is _ set NOJOLI
is _ shy OOSOOT
is _ slow OOVOOU
is _ small LNPNWM
is _ so JMMKJC
is _ such OSOOGT
is _ sum VOMOMT
is _ than JNOOFJ
is _ that KHONTG
is _ the MKNJQI
is _ there LMNOUG
is _ thought NNOOUI
is _ to GGXMTE
is _ topic NNOOUM
is _ total NSOTNU
is _ triumph NVNOOR
is _ unfair PTOOMV
is _ very ROOOOT
is _ we MNOOTN
is _ what UNOOLU
is _ with JRNMLJ
is _ worth YOOOPZ
is _ you ]MMNST
is a II]IMS
is a bird OOSONU
is a bit MONNRH
is a certain XOOOOW
is a doorway NO[OOW
is a fascinating NNMOTL
is a gift MWOONS
is a good ONNOHL
is a loom OOROOU
is a lot TNOOPQ
is a point ONOOUN
is a privilege LTOOLU
is a process OONOTN
is a scarlet OOQOOT
is a shy OOSOOT
is a soft OOLOOJ
is a topic NOOOWM
is a total OOOTOR
is a triumph NVNOOR
is a very ROOOOT
is about UI[NZP
is about the QMOOTO
is about to OM]OOV
is about what XOOOMY
is all YJONPO
is allowed KOOOOI
is already MNOOQJ
is always MNOOOK
is an ELQMNJ
is an honour NROOOT
is an old OOTOOR
is and UPMNHP
is any NNOOWL
is as KYMORS
is b OOOOSN
is basically OOOSRR
is better NOOOSN
is beyond YNOONW
is beyond me ZNOONX
is borked ONOVOS
is by NQOOTP
is called KRLMKJ
is certainly [NOOLW
is clear SKOOSM
is coming QNNOSP
is correct FNNMPD
is correct > LMONNJ
is correct and NUOOOS
is different NNOOUL
is done LOOSTO
is done > MOOTNQ
is due LNOOMI
is easy MOOOMK
is easy to LOOONJ
is enough LONNMI
is even NONNPK
is fine KLNPMF
is for VKOORR
is for > NOOOJN
is four MOOOOI
is full KNONRG
is full of LOOOSJ
is gonna ONOTOP
is has RNROOU
is how JROOPM
is i YOOOMU
is important NNOOUM
is in MLNNQG
is indeed IOONMH
is information NNOOSM
is it ]QOMT]
is it > ^OON^]
is its MNMOSF
is left LNKMKK
is like MUMNMN
is like a NNMOOJ
is lima VOOOJV
is lost MOMONI
is made NMMNRI
is meant to SNOONU
is more KJNOWE
is my MMO][V
is never KNNOcC
is nine YOONOU
is no NNNNKI
is normal NMNOJL
is not ^KPOHZ
is not > MMOQLI
is not correct IOOOOJ
is not the SNOOKU
is nothing LYOOKS
is nothing less NVOOOT
is now TNNNMO
is obvious PTONOT
is odd KOOOOJ
is of OONOWN
is of course MMOOTJ
is off PLNNSI
is on ]QNON[
is on the JOOOOK
is one EJKOZ@
is one of MNNOVL
is open ONONUL
is ordinarily YMOONV
is perfect KROOMQ
is poor YOOMOV
is poor > YOOMOX
is possible MTOOOQ
is possible > MTOOOQ
is probably NNOOTN
is provided NOOOSO
is provided for OOOOTO
is pure NVOPNX
is quite KNOOTK
is rather NOOOUK
is right CLNJG?
is right > KKOLJF
is said MNNOSI
is said to NNNONJ
is sheer MXONMT
is silent OOMNOI
is simply LVNNJT
is sirius OLOOOK
is so ITMRSN
is so > MNOOTL
is something NOOOTM
is spelled TOOONS
is spelled correctly TOOONS
is square OOPOSP
is still NNMOOG
is still to OOOOTN
is stopping QOOOOS
is stronger MNOOJM
is stronger than MNOOJM
is sunlight OONOOJ
is that NLNN]G
is that all SOOONT
is that it NOOOUN
is that it's OOOOTN
is the JPZOHW
is the answer NLOORI
is the best N[LOIX
is the day OSOORT
is the earth's OOSOOU
is the eternal OOSOOT
is the highest OMMOOJ
is the kind QROONT
is the main OOOOYO
is the most MUOONT
is the perfume ONUOOT
is the problem NIOOOG
is the remainder ONQOYO
is the sum VOMOMT
is there QYONLV
is there anything MZOONU
is this RSOONU
is three TOOORU
is to EPSNWM
is to be OONOTN
is too OMMNSJ
is too small OONOZM
is true LNNNPJ
is two SNOOOR
is unclear SOONLR
is useful KNOORK
is usually SMNORO
is very KNOOQG
is water NOSUNZ
is well QOOOLS
is what MINMaF
is what happens WOOOQZ
is what you PLOOTK
is what's OOOOSO
is when NOTO[T
is when you OOOOVO
is where KNOONK
is why KNQOLN
is with NNOOVL
is worth LNOOPH
is wrong AOOOMC
is your WOOLKR
isabelle RTTSLV
isl QNILNM
island KKOKKC
islands LLRJMN
isn't YMOFJN
isn't > KOOOSL
isn't _ for NNOMNI
isn't a URORMY
isn't prime NTONOP
isn't ready NOONJN
isn't the SOOONT
isn't your ONONOK
isolate QIKMOJ
isolates OIJLPH
isosceles NOOOLP
isotopes MLINKM
issue PIGHOG
issued LONJRI
issues PIJGRG
issuing NKKFQF
it QKJNRP
it > XKILXO
it _ a TIKJQJ
it _ an JQOOOP
it _ and LNPLPG
it _ as NMPOUJ
it _ been YNOOKX
it _ beyond UNOOOT
it _ by NOOOTN
it _ clear TLOONQ
it _ day NNOPVM
it _ do ^MONLY
it _ everyone OPOOTP
it _ fine KNOMRJ
it _ for GNRVNM
it _ harder NOOOXN
it _ has ROROMU
it _ help WOOONX
it _ here NOOOTM
it _ hot OOROOT
it _ i TNONON
it _ i'm NNONPJ
it _ in JLSLOJ
it _ it LMNNQH
it _ just LOOLNI
it _ like JJOLIA
it _ makes NUOOQU
it _ more JOOSOL
it _ not PKNNVO
it _ of MVPVNX
it _ one LMOOQJ
it _ over MQOOTO
it _ perhaps LMOOYK
it _ right XROOLW
it _ see OOOUMT
it _ so UXOON[
it _ something LOONLI
it _ the QPJPIK
it _ this TNOOLY
it _ time TOOONS
it _ to EWQNRJ
it _ tomorrow TOOOLT
it _ well JOOOTK
it _ what NNOOTL
it _ whirl NOOWOV
it _ why WNOOQR
it _ with KTUWVZ
it _ you KROLHL
it _ your HKNQME
it a PMOULV
it again EQONKF
it again > HROONG
it all PVONSR
it all of OWOOOS
it also PNOOKP
it and IJJNPE
it and see OOOUMT
it asks KOOOML
it before LOONNK
it began OOROOU
it but IMOORH
it by TPNNNS
it by the ]OOOO]
it can LNNNNI
it cannot OOUOOU
it comes NQPOTO
it could KROOPM
it counts MOOOOK
it doesn't UPOOGX
it down RNNULU
it even RWOONX
it every SNOOVO
it every day NNOOVM
it for GMNKID
it from LMNNOH
it gets LOOOPK
it goes QNOT[T
it goes with OOOOTN
it has ZKQMRQ
it has been YNOOKX
it here WNONMS
it i'd NOOOSN
it in QLKPII
it into NOMONJ
it is PYLIUP
it is > QkORZk
it is a ISOOVL
it is by OOOOTO
it is with NNOOTM
it isn't VPOLTU
it looks KMNMSH
it looks like LNOMOI
it made SNOOOQ
it makes ORMNIT
it makes no ROOOMU
it may SMSOSU
it means MOOOUM
it might JOONZJ
it never SOOOOP
it off QVONNR
it off the TNONOP
it on JJONQF
it once KOOSMM
it one TOOOSS
it or LOOPTN
it ought NROOSO
it out PMJVQL
it out > UNKNRP
it out of MNOVNS
it reaches OOOOTO
it really TNOOQU
it seems KLOONH
it should PMONMK
it shows KNLNKI
it so SXOLOT
it sounds LOOLVH
it takes TQONMV
it takes a YMOONY
it the PQOQSS
it this OQOTMX
it through MOOTOQ
it to HMILVC
it to me MMONZK
it took NYOOOU
it took you NUOOOS
it up TMOONR
it was VTJLPU
it was > ONOQVQ
it we NOOOTM
it when LNOVMT
it will SMOORS
it with JMSNKI
it worked OOOOKN
it works MNONSL
it works > OOONTN
it would ]PONYY
it would be SVOOI[
it would help WOOONX
it wrong TOOMNW
it you YSONR]
it'll NOOROP
it's cLJ_a^
it's _ a QKO]Q]
it's _ about MNONUI
it's _ and RNOOUN
it's _ bit NOONPI
it's _ for MOONZK
it's _ of KOOOTK
it's _ question LROOTO
it's _ that XNOMNW
it's _ to <SOLHC
it's _ you RNNQOU
it's a XLNRRX
it's a bit NOONOI
it's a question LROOTO
it's all PNOLQI
it's all about MNONUI
it's always LLOOWI
it's an JRONNN
it's fine VOOINQ
it's giving NOOZLZ
it's gone SONOOO
it's just QMNWMW
it's just a MNOUNS
it's not ROONSR
it's one JQOOVM
it's only iJNKN[
it's rare NTOONS
it's rare to NTOONS
it's that ROOOOU
it's the OOOPOS
it's there NONOUL
it's worth MOONRI
italian OMNNHN
italics LNQOHN
italy TJLJOL
italy > TMOORP
itch UNOUPW
itchy SMPVOT
item GMJKLE
items HLNINF
iteration NKQIIM
iterations MLQHLL
iterative QPPIPQ
itineraries PNPLUN
its ?FZEJT
its _ and NM^NM_
its _ is MNNOHE
its _ of NOSOXU
its _ the NOOPUN
its breath OOSOOU
its core OOQOPS
its core > OOSOOU
its first OOSOOR
its head NNUOOS
its head > NNUOOS
its long OOROOS
its own NNSOSS
its teeth OOROOU
its two OTNOOO
itself KPZERT
itself _ in OOWOOW
ives RSUVNV
ivory MPVPKW
ivy PNTRLU
jack PPQSGQ
jackass TUNZNZ
jackie OSTUNR
jacquard RPPYQS
jacqueline PTUVOT
jade NSSUOR
jake NOOULR
jam MMRaL^
jamboree PQRYQT
jameson NQUOMQ
jane LNQOOK
janky OOOPOR
jap QMMVPQ
jasmine NRUWQU
java NKNJIL
javascript MNNKIM
jaw HONUON
jayne OQUTNR
jazz LPRUNQ
jazzy NTPUPT
jealous VWRXOb
jealousy TSOUPU
jeanette PQTWQR
jeannie ORPVOQ
jeffery PRPUQO
jekyll PPOZOT
jelly KLOSHM
jennie OPQVMR
jeopardize VRQTUS
jeremiah PUUSMU
jerk TNIXKU
jerks QNJVMQ
jerky QPM[MT
jermaine PPQVON
jerry ORPVKR
jerseys IOQLKK
jess OPQUMR
jest QNMULO
jester QRPYPR
jesuit TTUQPU
jewel LUWSPV
jewellers PWUTRU
jewels JSUQOS
jews MNOPIN
jig OMOWPU
jigs MMRVRT
jigsaw ONSWPU
jill NORRIO
jillian OQQXNP
jim OROVLR
jimmy NUPTLQ
jitter OMPUNR
jive OMSVPP
joan OSVSKO
joann NSWRLO
job HGKJEF
jobless RWSRLV
jobs NNLKNO
jock PNNUMN
jody QROXQP
joey OMPVLP
johann OUPPNN
johannes PWRPNS
johnnie QTRUQQ
johnny MRRULQ
johns PTRULS
johnson HNPNKF
join TUMOHT
join _ great NTOOOS
join the NZNONS
join the great NTOOOS
join us TNOOPP
joined OLKQJQ
joiner RQOVMW
joining RNOPLU
joins RMNMHQ
joins two OORONS
joke SNHSKR
joke in LNOOOK
joker PQQWOT
joking XOJROW
jolt MPRURP
jon JOOMGH
jos KOPMJI
josephine OQSUPQ
josh LPPUMP
josie QPUVNU
journal MLLJLH
journals OMLIOI
journey MQQKXH
journey and ONOOSM
journeys OQRJVM
joy MYSQRQ
joy to NOOOSL
joyce PSWTQS
joyful T]SXT]
joyner SWSWQU
joyous SZTZT[
joys OURSOU
juan MUOPMN
juanita OVQSOQ
judge LMONNF
judgement LONKNI
judging OQNLSK
judgments MQLHPJ
judiciary MKPIOI
judy OQTUOR
juggling NMWMRW
juice ILROJL
juices HLPNMJ
juicy HNTVNT
jukebox OMQVNR
julia OQSULP
juliet OPURKQ
july OMOLLK
jumbo NOPVOS
jump OLRMVO
jump right OOONWM
june PILLLG
jungle JKRNNN
juniors TPNRMV
junk QQIQNQ
junkie QTLYLT
junkies PRMWLQ
jupiter KMPJIG
jurisdiction KKKHOF
jurisdictional MLJHQG
jurisdictions LMKIQH
just TVI`Z^
just _ a KRORMT
just _ about KOONOH
just _ it MROYMY
just _ of MOOMVJ
just _ out OMONXK
just _ the SNNXP[
just _ to NHOQOJ
just _ units NNOKOJ
just a MNOVMU
just as LMNOMI
just before NOONOJ
just before the NOONOJ
just come NNOOPK
just let NSOOOR
just like JOOQMN
just one MLOPNG
just say NOOOSM
just slap NOOSOS
just sort MOOMRJ
just sort of MOOMRJ
just the UNOKNN
just to MSONTP
just wing NOOUNU
just wing it OOOUNU
justifiable QUMQSQ
justification QNIIRL
justify QQILON
justifying SQIKSO
justly PVRVSU
k MPQeMp
k > MQOTNV
kant PRNLPM
kant's LOOPOM
karen NRRUOQ
kathy OPQVMQ
kaufman QQPUNR
kaye QTVROU
kcal NMHQHN
keaton QPSULR
keats QNOVOT
keen POOTVR
keenan NPMUOP
keep MIF]NP
keep asking SOOORT
keep going IPONMI
keep going > MNONMI
keep the JNMNRH
keep up WOONMV
keep up > WOOON[
keeping TJMISK
keeps ILHIDD
keeps its OOQOOS
keeps the MNMNNK
keepsake RSQUSU
kelli ONMUPO
kelly PSRUKR
kelsey PPPUOP
kelso POMVQQ
kelvin LPKREO
kelvin > NOOTNR
kendall POOUOO
kendra QQRYQV
kenilworth RSOUTR
kenmore MURSNR
kenny MSPWNS
keno OQKVPR
kepler OMNOIK
kept IKJIJ>
kept the MNNOOH
kermit QQPXOR
kernel LLHHHG
kernels LLGHLF
ketchup PLOWNQ
kettering RMRUOQ
kettle KNSSLR
key JIGNMF
key and NNOOOI
keyboard QMPILQ
keynes MPQNMR
keys NKLLJL
keystone NQKRQQ
keywords NQMKWO
kg ONNNLL
khaki RTSWSX
khz NNLMGO
kick OIPSLP
kid PSHUGY
kidd OPNUOS
kiddie QPNYOW
kidding WTJTQX
kiddo ONOTOU
kids bIKMI_
kill NIKQGO
killarney RPQVPS
killed JLILGB
killer QRLWNT
killers NPSUMP
killing LIJOJI
kills KLIOHL
kilmarnock SQOUVS
kilo NKHOJM
kilogram NMIMIN
kilograms LLGLGH
kilometre MMIIJI
kilometres LJKFHI
kin NPNUMQ
kinase MJHNKJ
kind PTLSNP
kind of JOOPUG
kinda QRIZU_
kinder USPUPV
kinder to SMOONP
kindest VLOOKT
kindly jQKMVe
kindly _ the TOOOOT
kindly note KOOOPK
kindness OWORUU
kinds MMMLSG
kinds of ONOOSJ
kinetic LOIRJM
kinetics LNHRJL
king FQPXKL
king > OONVOZ
king was OOOQTO
king's NMPNMK
kingdom KMTONO
kingdoms LMPMNN
kingfisher QQPXPT
kings KQRPNN
kink OPOZNU
kinks OQOZPU
kinky NRQZPV
kinney PPSXPR
kino NPQYOR
kinsey PPSXPT
kinship PSUSTT
kip QKLUPQ
kipling OSVQQS
kirby NMQVOQ
kirk PQOUOP
kirkland QOOURQ
kirkpatrick TOOUQQ
kiss LSUSLV
kissed MQUSJV
kisses KRTbN_
kissinger PSS[OT
kitchen LOVMOM
kitchenette PPXVQT
kitchens MQUORS
kite ONTMKR
kitten MMPRHP
kittens KLQPJO
kitty MOQUMR
klamath SNQVRR
km NWKMLS
knack SRNTRU
knees IPRPLN
knew P]IUOb
knew the TQOOOT
knew you NSOOOQ
knickers SRPXPU
knife MKULKS
knight OLPSNP
knights OMRRMM
knit MLUPKO
knits KKVNLN
knitting OMUOMR
knob KPUSMQ
knock POMVMW
knockers OQPVPS
knocking MLVQNS
knocks MNUTMT
knoll RSSVUW
knopf TQQWUV
knot NP^SMY
knotted NPWRPU
know ZKIMOW
know > PMOPTO
know _ i UOOOPW
know _ is RUOONX
know about KMONNH
know and LNOOSK
know how KMOQRL
know i LOOOOK
know it TMONIR
know it > SOOPQT
know the GRONNI
know this XMOKMU
know what XQOOJ[
know what is RUOONX
know which OTOOOQ
know why QOOORS
know why i UOOONW
know you RNORNT
knowing TLKKZO
knowing _ a UNOOMS
knowing _ to NKOOWG
knowing how NKOOWG
knowing how to NKOOWG
knowing what UNOOMS
knowing what a UNOOMS
knowingly UXOSYY
knowledge KPSHZU
knowledgeable Q[NMYU
known PVJPSR
knows URIPNZ
knows > SMONON
knows that VPONOW
knuckle QNSVPS
knuckles OPUUPU
koch MMKNKI
kodiak QQPVSR
kowloon POTXRV
krebs NOOROQ
kris ORPULP
krista PSRUNS
kristen PSPUOR
kristi PTRUOQ
kristin RTQVPV
kristine RTRXQU
kristy PUTYPS
krone OLMOGL
kroner PMLQIL
krystal RMSURQ
kudos WTJUVY
kuhn RPOUST
l NOOYN`
lab TRHOHW
lab _ and YNOOOV
lab report IROPNK
label EMKHG?
labeled JLJGNG
labelled GUIFHO
labelled _ of OTOOOU
labelling LMKHMI
labels FLJGJG
labels > MNONOK
laboratories QNGJQM
laboratory QLIMMO
labour MJOJLI
lace LOXOPP
laced LOWSQT
laces KOVNQO
lacey RQSVPT
lack YLJGYN
lack _ preparation ZNOONY
lack of ZNOOSW
lack of preparation ZNOONY
lacked SNLFKL
lacking UUMHUS
lacks SSLEHQ
lacks a QRONNT
ladder LNRMKO
ladies OOQUPV
lady NOTWNQ
ladybug OMQXRQ
lager ONQUMP
lagoon MMUQOP
laid IOSOIT
lake KLSNMT
lake of OOUOOW
lakeside NQXQRU
lamb KOSSJN
lame VPIUKX
lament VPMXLW
lamentations NRXOQQ
lamp KPYIIP
lamps KOQGMM
lanai NOSRUQ
land FJBBH7
land > NONMOI
landed NNNKMM
lander PQOVQR
landmark NVPOSQ
landmarks LVNKVO
lands FNQINJ
landscapes LQQJVL
landscaping OOOKVN
lane MJOLOI
language GGQGQK
languages JLMHSL
lantern LN[MM]
lantern and OOTOOZ
lanterns JNXLNR
lanterns of OOSNOQ
lap LKQIKK
lapel NLMMMH
laptop MMOGKM
laptops MMMGML
larceny QQVSSR
large HFD=E>
largely POEISL
larger HJFHDE
largest KMHKJF
lark PQXUQU
lasagna PRVVPV
last QHNKDK
last _ and YNROKY
last _ for NOTNOS
last _ is MOOOOI
last _ was QPOOOT
last _ you MMNNOH
last one SMOOON
last sentence KOOOOK
last step MOOTNR
last step > OOOTNT
last time TOOONV
last week MMNNKK
last week and TOOOLU
lasted OOMJHL
lasting PQNION
lastly QOKNWQ
lat OKNQIM
latch LMVSOR
latches KMUQRP
late UFHNKL
lately RKLJVK
later QEIWNQ
later > LMNJEE
later and OOOOSN
lateral NLNGPJ
latex OKKHJK
latin MLSLFN
latin is OOQOOT
latte NLSWKQ
latter SNGLQQ
lauder QVVTPU
laugh QPORNW
laughed WSNTO[
laughing TPUTO_
laughs SQOSNW
laureate RVOPNR
laurel NTXRNU
lava JKQMJL
lavender LNVOMM
lavish MVRQOQ
law EDMKDA
law is ONSSQU
law is a OOPTOT
lawrence OQQURQ
laws JJIIGF
lawsuit OLMNLH
lawsuits NMLKOF
lay LKVMLL
layer IKJJFH
layers ILGHKB
layout NNOIPL
lays LNVPHS
lays its OOQOOS
lazarus NVTPLR
laziness fOOKMd
lazy XOIGLQ
lazy > UOONNW
lazy and MOMNOH
lbs JLJOHJ
le NORHNN
lead LLKHNG
leadership MQMHOL
leading OMLGPJ
leads MMKGQF
leaf ILWIKP
leaf is OOTOOU
leaf's OOPOOR
leaflets NLNHRJ
leaked LKJJLG
lean KOPRQO
lean _ maybe OOOOTN
leaning OMTNNW
leanne MRQUMO
leans NQTPMU
leap ROROMT
leapfrog SNTVQV
lear QOSLNO
learn KMLFJL
learn > HNONLG
learn _ you JYOOOS
learn from F]OONR
learn from you H[OOOR
learn how SMOOMS
learn the XMSPOZ
learned BSJGRE
learned _ from NUOONT
learned more NUOONT
learned more from NUOONT
learner PYJOYZ
learner > LSNOUQ
learners kQLJLh
learners who UOOOOU
learning HFNAhB
learning > NMMNXK
learning a OOQONS
learning and OOROOS
learns TLSJSZ
learns in ONOOSL
learns to ONTONS
learnt PMLGPP
least ^KIMSU
least have SNOOOS
least i KOOOTM
least once JMNNOG
leave SINEMI
leave _ out NNOMMJ
leave it PNOMWN
leave the UNNOMU
leaves KNNCEI
leaving PIOJMK
lecture USLLLX
lecturer SSMNNS
led GMLEPA
led to NMNOVK
ledger NTSUNS
left IGGK;F
left > NNMMLI
left a MLNOOJ
left no ROOYO[
left out NORJNJ
left the UMNNOR
left to NQOONS
legal NKJKNH
legend NUMWRW
legendary OhPPT^
legged ONRRNQ
legible VYLSVZ
legislation KIJGNF
legislators KMKKLI
legit UUK_Wd
legitimacy POIITK
legitimate RQINTP
legitimately STIOWR
legs PKSLPO
legs > NNOOYM
lei KOQRIM
leif NPQUMP
leisurely RUTMTS
lek QRIVQT
lemma OQOLLP
lemme OMOTOR
len NNQLIJ
length NHDDAB
lengths MLLFGJ
lengthy POLFQM
lenoir RSURLR
lens LOJILI
lenses MOMIOM
lent PQTQIR
leonardo OVPONQ
leroy NTRWMS
les KKOPIJ
lesbian QPSUMT
less ALDTHF
less > LNOMNI
less _ it NOOOJN
less _ the OOOZO_
less of QNOOKO
less so OOOOTO
less than MVNOMR
lesson aNLJM[
lesson > ]MOMLV
lesson _ the QONOVN
lessons LKKDPC
lessor OLJNKI
lester NROVNP
let RI]FUT
let _ be UOPOOV
let _ break MOOWOT
let _ go NOOMTL
let _ guess VOONOW
let _ put VNOOLS
let _ see INONSH
let _ tell MWONOQ
let _ think LOONRJ
let me TNOI[H
let me break MOOWOT
let me go NOOMTL
let me guess VOONOW
let me put VNOOLS
let me see JOONSH
let me think LOONRJ
let that OOOOSN
let the MM^NL_
let us SNRMNR
let your NNUONT
let's @KLXPP
let's _ a MNOUSP
let's _ at NOOOJP
let's _ out OOOP[R
let's _ right OOONYM
let's _ that MOOLNI
let's _ this MNO`Jb
let's _ you TOOOLS
let's check LNOMOH
let's do NOONJM
let's find OOOM]L
let's find out OOOM]L
let's get LONZMX
let's get this MOO]J]
let's go NNNRLU
let's gooo ONNQOS
let's have MOOUMP
let's have a MOOUMP
let's look MOOOJN
let's look at NOOOJP
let's see NOOMQK
lets MKMMLQ
lets the OOUNOU
letter EPWFGH
letter > LNNNNK
letter and MSNOOO
letter is NMMONI
lettering KOQGNJ
letters EOQCL@
letters > MMONNJ
letters _ the OOPOVQ
letters and OOOOVO
letters they NUNOUQ
letting OKLIPJ
lettings NLMJNI
level UMFHPN
level > PVONLR
level _ not SOOONT
level and NONORK
level is RNNOSP
level of TMOOPS
levels JIKFIH
leveraging NQKLZM
levitt OTSUOU
lewisham QOQPUM
lexical LMNINJ
lexicon LNOIQL
ley KKONLI
liabilities LNKLOJ
liar SOMPIR
libel QNOQPI
liberating RRROWT
liberty JUTNLP
library NQMLOO
lick PORULV
licked OPSVMU
lid NKYQOT
lido ONTVRS
lie PLHKEH
lien LMPNFJ
liens KNNLJI
lies KMNGSL
lies _ in OOSOOV
lies _ the NNFMND
lies a OOTONU
lies in OOGOSH
lieu PKMHNI
life Z_VLS_
life > J]RNR]
life _ a XNOOMO
life _ whatever NNONQJ
life and UNOOOP
life is VNOOSO
life is a XOOONP
lifeguard QPPVRQ
lifelong PVQKTQ
lift KMULMN
lifting NPPMNQ
lifts NOUMQU
light =JCBH:
light > NMZNRV
light _ the OMNOTH
light and OOKOON
light from OOOOOK
light of OQOOUO
lighted IPREMM
lighter IMMJJK
lighters ILNJMK
lightest MVQMMR
lighthouse NRVKOT
lighting IPPFML
lightly PRQLST
lightning HNXMMP
lights ESQDIJ
like KZ_ZP^
like > QOONXM
like _ and UOXLNZ
like _ do IVONRP
like _ if WNOONU
like _ in NOTMNY
like _ move OTOOOS
like _ one LMOOTM
like _ the NSWONW
like _ through NNUOOS
like _ to SUOLRT
like _ you OTONMQ
like a KUYSI_
like bread NOSOOQ
like in NNOORJ
like it IMOVMO
like it > IMOVMO
like lovers OOSOOT
like me OOONTN
like me to OOONTN
like more OOOOTO
like other ISOOOO
like somebody TNOPOS
like that YTNNMX
like that > YRNNK[
like the JPJUPH
like these QTOLNP
like this ]JMLRN
like this > TLOMOL
like this one NLOOTM
like to BMNMSC
like two ROSONX
like you F]KMGU
like you are NUNONT
like you do JVONOQ
like you to IKONND
like yours MUNNOT
liked SSGVOQ
likelihood PONKVM
likely OJFLXJ
likeness MXQNQO
likewise TTMVQY
lilies JOSSQP
lillian NRUSSR
lima VOONHV
limerick POXQLS
limestone MMMMMM
limit EOP`D`
limit _ what KUOOOQ
limit and NORMOJ
limit to KUOOOQ
limit to what KUOOOQ
limitation ONJHNK
limitations OPKFPJ
limited WJIJKR
limited _ that UOOOMU
limits NFLJGD
limp PRTUJS
limpopo RQRZNU
lindy RTSXPU
line GOLLCM
line > QMNSSP
line _ as UROONU
line _ is QNRONV
line _ line OOOOIN
line again IOONNI
line again > IOONNI
line and QMROPT
line but SOOSOV
line is LNONOK
line nine OORONS
line of ROLNKO
line that NNONNK
line the NOOROU
line two > NNOMOJ
line up NONMPJ
lineage LOQMUN
linear LLJHDJ
linearity MOJJIJ
linearly LOJIII
lined JLZMRX
linen NNXMNR
linens MMWLOQ
lines KKSGKJ
lines > SNONOQ
lines _ to OOQOOT
lines and WONOQV
lines are NNSOPQ
lines to NOOOOK
linger PQSRUR
lingerie LQWTQR
lining LKUMPO
link PPDMON
linked NLGKPI
linking NNIJPL
links NMGJNI
lion MOQPOM
lip KOQWKP
lipoprotein QNKVMP
lips OPVUM]
lipstick LQVTNS
liquid FHJJDD
liquidation MLMKPI
liquidity ILKKKI
liquids JIMKKJ
list @IIIEB
list > KQPKPJ
list of MRMNLK
listed NKIMPH
listen OLPOOP
listen for MOOOOI
listen the POSOOU
listen up OONSOP
listened UULNQ]
listener QOPOTO
listening UWPFOZ
listing OMKFOJ
lists KKQINK
lit JM]LKU
lit _ the OLUOOS
liter KMKHHK
literacy RROHQR
literally TTIWM^
literally _ in SROONT
literals LNJJLI
literature SMQFOP
liters OOOOOM
lithium MKLLNI
litigation MJOKNG
litre JKKJII
litres JJKHGI
little GFVZTU
little _ can WNOMOQ
little _ in QOOONT
little _ of NOTNQU
little _ the NONQVM
little _ you JMOPOK
little bit MOOMSK
little munchkin NONSNP
little ones TOOONT
liturgical OPVOOO
liturgy MPVPPP
live RJGLKO
live > OOJOOM
lived KOKLOB
livelihoods MPLJRI
liver MLPMKN
liver stores OOSNOR
lives PLNLPR
lives a OOROOT
living L^KGIW
liza OSVUQU
loads IKJUMS
loads now OOOSOR
loads of NNOVOU
loaf NMSRLP
loathing SSRTOV
lob PPITPS
lobby OILNMK
lobbying OJIJPG
lobbyist OLHMNH
lobbyists OKHLOG
lobo OQNWRT
localisation MNLGTJ
localization LPKHSJ
localized OLJHSI
locate PLKHUK
located KNIHRH
locates OLLHUJ
locating OMKGWJ
location LJJGRF
locations LKKGUG
lock LOTSLO
locke PQQPKL
locked LMMQLL
locker MOTRNR
lockheed MUNPOP
locksmith RSTTTW
lockwood PRVUQT
lodge QOUPOP
lodged QILKOJ
loewe QQPVSR
lofty PSOUQT
log KGLN@I
logarithm ONONKK
logarithmic NLLOEM
logged NKIQIM
logger POOVOQ
loggers POOUQR
logic LJTHIT
logic and OOVOOV
logical NMJIMO
logo IQQNKN
logon OMOUKR
logos HRPMNM
logout ROOSIS
logs MIKOHP
loin STKWTY
lol KNOaN_
lol > KNO^NY
lola OORRIQ
lolita OSRUQT
lombard OSOUMP
lon TSIURY
london OKIJR?
lone QTTSMV
lonely SQPQMX
lonesome PVVVPW
long PFRZZU
long > MNMNXE
long _ of NNXOQW
long _ short MNONTL
long and MNOOOJ
long division XQNSH]
long division > LNOUPP
long story NOOMUL
long story short OOONTN
long time LNOORK
long to SOONRN
longer QIEHJI
longest PQMLIN
longhorn OSSSNU
longing TRYST]
longitude NLJHGJ
longstanding OSNGTM
lonnie QPQUQP
loo VRJVSY
look YSEMLT
look > ]NOONW
look _ a WOONNU
look _ effortless KTOOOP
look _ it LOOOVJ
look _ the JWMLMK
look _ those NUNOKP
look _ what JNOOSJ
look _ your HQOONL
look _ yours WOOOLV
look at MNLNJL
look at > UMONKR
look at it LOOOVJ
look at the PLMLNJ
look at your HRNONL
look at yours WOOOLV
look for a WOONOW
look forward RMOOSP
look how SOPOMT
look into KOOOPK
look like NWONKQ
look so KVOOOR
look so effortless KTOOOP
looked KTJOYS
looking NLKQ]T
looking > OOOTNV
looking _ is ONOOTN
looking _ it NOOOTN
looking _ the UPOOMV
looking at XOOMTQ
looking at it NOOOTN
looking at the WNOOMV
looking for HNONVI
looking for is ONOOTN
lookout PPUQTR
looks UOIORU
looks > NONOSM
looks _ if TOONOR
looks _ you MNOMOJ
looks as TOONOR
looks as if TOONOR
looks like SLONMO
looks like > RPOOMT
looks like you MNOMOJ
lookup OKKPNO
loom LNVLPT
looming NMRMUO
looms LMPOUO
loop ILPPIN
loop is NPNTLU
looping OMRMHR
loops LRRLGS
loosely QOIJPO
lords LRUSPO
lore MPTIUM
lose QMJK=P
loser TOJTFU
losers QMLRHP
loses JILF@B
losing IIMJGD
loss LFJIBB
losses LKKGEF
lossless NRPLHL
lost LPOGAE
lost > JNMMOC
lost _ you YNOONY
lost for PWOOOW
lost on VNOONU
lost on you WNOONW
lost the SONNOP
lot QHI^VV
lot of POOUUQ
lots NMJKXL
lott NMQUPO
lotus LMUQMP
loud HNPKUI
louie MPPUOQ
louis LROQLM
louise OPQVNQ
lourdes OYSQSR
lousy UXOTQW
lovable OXQTUU
love KOV^LU
love and ONNNOG
love to MMOWPO
loved PSTTQW
lovelies OLOQOQ
lovell RRPXTW
lovely TRNYZT
lovely _ of ONONQJ
lovers NPVTMZ
lovingly QXQWUX
low MGKH>K
lower NDJFCF
lower > UNONNS
lowered LIKIGK
lowering OKKGKJ
lowers KIPKGK
lowest KKKJEJ
lowkey OOOWOW
lowkey the OOOTOU
lows JJNLGK
ltd LLLJMG
lubbock PQRVRS
lucifer NTUQLP
lucille OSTVKT
lucinda QSURMQ
luck RMOQTU
luck with OLONTK
luckily TUMTSX
lucky WXNSP_
lucky to LSOOOP
lucy OPUQIR
ludhiana RSVOSR
ludicrous SUPPUU
ludlow RUPNRQ
lufthansa PVSPTS
luke MQRRIN
lullaby MOYTQZ
lumens JOOIMM
lumiere QRQVPR
luminosity OVMNPS
luminous J]SIKS
lump OIOVMN
lumps MIOUOM
lunar NMQLIO
lunch MKRPLM
lungs MJPMMM
lupin NPVVOV
lurker WQLTRS
luscious Q[TWUZ
lusty OUTSQU
lutheran OQUSMQ
luxurious MWSMRO
luxury LUSKRN
lycra PPRVPS
lyle PRQUMP
lymphocyte OMIRLO
lymphocytes NMIPLO
lyrical JRUORP
lysine PMPUMM
m JTQIJM
m > NWOLLT
maastricht QUQWRR
mab QNKSQU
mabel NRVXPS
macabre UMOWQS
macbeth ULS]J]
macbeth > VNOOMU
macbeth _ a OOOWNW
macbeth is OONTNQ
machine KOOLHP
machinery JNNIQK
machines JPNHNL
machinist RUPSRU
mackenzie PQRUOS
mackintosh STPVRW
macro KKIJHH
macroeconomic LJFLKH
macroeconomics LJFLLG
macrophage NKIRQK
macrophages NJHPPJ
macros JKIJLG
macy NTURNQ
mad NMKdIY
madam RPOWOT
made KLEHSC
made > LQOOTM
made _ right NOOUOS
made a LKNSNK
made a right NOOUOS
made and OOOOTO
made for XROINT
made my MSOMNS
made of NLSMMJ
made the MPJONH
made up NNOOQK
madeline PSVTNS
madly MSVQLT
madman PUNUNU
madonna OUUSLS
madrid PMLHMJ
maestro OUQRSR
magdalena QWQONP
maggie PMUUPP
magic IVULOS
magical MVRMTR
magically NXPMWR
magician PUSNOQ
magicians OUTOPQ
magma KLSMJN
magna POPOOR
magnesium JENNKE
magnet FPOKLI
magnetic IOLJHK
magnets BYPJKR
magnets > NXNONW
magnification PQILPP
magnificent Q[SQVW
magnitude LPJKIL
magnitudes LPJKIK
magnolia MRVSNT
mahogany ORVQMR
maid PPWUQV
maiden OQXROS
maidenhead OSVVRT
maids ORWRST
maidstone PQVRUR
mail MKMJOI
mailing QKKHTJ
mailings OMLIUI
mails MKLHRH
main GIDTGJ
main point OOOOUO
mainly OKGLVL
mainstay OPLUPP
mainstreaming RQMKVM
maintain OOKHOL
maintained POIGOJ
maintaining POLHSL
maintains OOKIOK
majestic M]XTW[
majesty NRVTPR
major QRINOR
major scale NSNOOQ
majoring TOMNUQ
majority OLJILM
make MNLCIG
make _ effort UOOOOW
make _ look KTOOOP
make _ the MWOORU
make an effort UOOOOW
make it RSOOKT
make the NNMMKK
makes BOBBQ?
makes _ a NROOQU
makes _ sense ROOOMV
makes _ the NOONWM
makes _ think MLOOPJ
makes _ to LLOOTJ
makes a ONOONK
makes it KRNNMK
makes no ROOOMT
makes no sense ROOOMU
makes sense HJOMVB
makes sense to LLOOTJ
makes the KUKMSH
makes you YROOQW
making YGMHQV
malignant OLMPNI
mallory QQSVQU
malvinas PRUQSR
mama KSSXLV
mamas KQSUOT
mambo OOOXQS
mamma OQTVPU
mammal NRKTKS
mammals NLJQKO
mammary MOTUQS
mammoth ORRXQU
man NNGgK_
man > NNOVOV
man my OOOSOT
man who NNNOOH
man's NOMWNW
mana IOSLNK
manage YMLKOU
manageable RVNLWR
managed OJILNN
managed to SOOONT
manages OPKJUK
managing POMJUM
mancini RPOWQQ
mandate MNMHPK
mandated ONJGPI
mandates LLIHOH
mandrake QPP[TS
manganese KJKJKH
manger TRNZUT
manhood PPTUTQ
maniac PTQVOQ
manicure RRUQQT
manifested OQLITJ
manipulated LLKGQF
manipulating NKMGPJ
manipulation OMLHQJ
manipulations OLMGSI
manipulative UTONTR
manley QPPVSQ
manly OOTVNS
manner ORPKeM
manner > OOOOWN
manners QPRQUT
mans SPIXOX
mansion MSURQS
mansions LTUPSR
manslaughter OPLVPM
manta QOPWPV
mantis RPPWSQ
mantra JOWPOP
manual UMLGNQ
manually POJIQN
manuals QNLGQL
manuf SONWST
manufacture LNJEPE
manufactured MQKHPJ
manufacturer NPKJOH
manufacturers MNKHOF
manufactures MOKHOG
manufacturing LMKFOG
manure OMOURQ
manuscripts PQRHPL
many FILC[E
many > NNOOJL
many _ and NPNO]P
many _ have NOONIN
many _ in ONOOTN
many _ is OOOOJO
many _ varied OOOOVO
many a OSROOW
many and OOOOVO
many and varied OOOOVO
many factors OOOO[O
many more TNOOOT
many of NNOOLK
many parts OOOOSO
many people LKOORH
many places OOOOSO
many ways ONOOSN
map USFJLN
map > ZNMPMQ
map like KSOOOQ
map of NXNOOR
mapped MNIINI
mapping MNJFPI
mappings LNKGPH
maps JMJGSD
marble LLTOJP
march UEMMKG
march > VKNNNN
marches MMQOMO
marching MKWLLQ
marcia RSRTNU
marg QOPXRT
margarine QNRVNO
margarita PSVTNW
marge NPQVLO
margie RTTXQU
margin MOLKJM
marginal NJLLNK
margins OMNIMK
margo PSRVRU
margot ORUTMR
marguerite ORUTQQ
marie MXRQKT
marie curie NUNOMR
marilyn PVRRLR
marina MOUSMP
marinade NLUSNN
mariner QONUOP
mark TGK]BP
mark > [KOHMN
mark _ the TONNQQ
mark a OLSNNP
mark for VMONOS
mark for the UOOOOU
mark it MOOWM]
mark question MNO_O]
mark question > MNO`O]
marked OLHKLI
marker MQMMMM
market HGKHJC
marketed MMIIQE
marketers MNIPPJ
marketing KKJHQF
marketplace ONPMQT
markets HHLFMF
marking XNKGKU
marks WMGMLQ
marks > ONLSXQ
marks are NOOOZN
marks i UQONOV
marks went NOOOOK
marlboro PRVVQS
marlene QUSTOU
marlin RTSYPV
marlins MNQQIN
marmalade QQTXPS
marmot RQTWQS
maroc QORVRS
marque QOTUST
marquee QPSUTT
marques RQQVQR
marriage NPZSNX
marriage > OOTOOT
marriages OPUSQT
marry PPTSOU
marrying PPTSQU
marsha ONRVNQ
martha NRWRMQ
martini PNURMQ
marvel GYROOS
marvel > NSONOR
marvellous P]QWWZ
mary NTXSMR
mascot OTOXST
mash MORUQQ
masked NOUPMW
masks LLQNMM
masquerade RKPVSP
mass LFFM<D
mass > MNONIL
mass _ weight TPOSOX
mass and OPOSOS
masses ILJMKH
massive LOIOPM
massively OSKNWP
master IUPUOX
mastered QUOJQV
masterful S[UWX]
mastermind PPQQSU
masterpiece N^SRQZ
masterpieces OYUOTU
masters SRQOPU
mastery LYROM[
mastery > NTOONV
masthead OQPXNS
mastiff PORWMT
mat NKOPHN
match JIMIIC
match > NOOJOI
matches LGMLLH
mate SMI`Pa
mate > NNOSOS
material RHMINK
materials KKMHMJ
matey OOOZMc
math PMO[PX
math is NNO]N]
mathematical NLJHEK
mathematically NOJHLK
mathematicians PVNKJS
mathematicians of NSOOOQ
mathematics QLPGGR
mathematics > KQRNNP
mather RQLRHP
maths NELHGC
maths and UNOONR
matilda OOVRPQ
matinee PKSUIO
matlock PNUVNT
matrices LLLKHM
matrix KQJJEL
matt OOQVKR
matte OOSUMS
matted PORUOS
mattel RNOUMP
matter KJNK]F
matter > WNPOGU
matter of LMOOWH
mattered KOKKPK
matters FHJIUC
matters most OOOOUO
matters of NOOOSN
mattie QPRXNS
mature SNJQQW
matured TPJSRW
matures RPKQQU
maturity NVOJQT
maud QRVVNT
maude RSVWOT
maureen QRSWQT
maverick ONNWNQ
max KMLQGM
maxim LQONIO
maximal LUQJIO
maximum LLIKGK
may GL[K]K
may _ be MOOOWL
may _ in OOOOUO
may _ it JQOOSN
may _ to SOOOMT
may _ you UMOOLP
may be OIQNPH
may come OOOOUM
may have KNOOQL
may i TOOOLU
may not be MOOOUM
may prefer SOOONS
may sound OOOOSO
maybe [JLLlT
maybe _ the SOONRT
maybe it's LOONSK
maybe the NNOOSM
mayhem MNRVNO
maynard NNRUPO
mayor NPNPMM
mayotte QQTYOU
mcbride PRPVRS
mccarty TQNWPR
mcclure TQPWRR
mccormack RRQZST
mccullough UPQVRQ
mcdaniel SSPVTS
mcdowell QOQRUQ
mcfadden RNOUPP
mcfarland PQPUTR
mcgovern OQPURT
mcgowan QRNUST
mcintyre PONUQN
mckenzie QPPVSQ
mckinney QPQZST
mcknight QNQVRR
mcleod QSQQUQ
me RQIbU[
me > IUN_Ra
me _ a OMONTL
me _ and TNOUSU
me _ back NOOMTK
me _ i TNONKR
me _ it SQOWJ[
me _ look JNOOSJ
me _ mucker OOOQNT
me _ say LUNOLQ
me _ second KNONRG
me _ see ]NOOMZ
me _ shall NLOOSI
me _ tell PNORNT
me _ that TROKKT
me _ this OMOOWM
me _ to JXNNPP
me _ we're NNOUMU
me _ what NNOUOT
me _ you KMOKQH
me _ your LUONNN
me a NKOMSI
me about RMOOJM
me and HLORTE
me and you KNOOSH
me anything MNOUNS
me break MOOWOT
me but SNOKNN
me for UMONZR
me go NOOMTL
me go back NOOMTL
me guess VOONOW
me if QNOOSQ
me old OOOQNT
me old mucker OOOQNT
me put VNOOLS
me say it TOOOMS
me see INONRG
me since PSOOLR
me so ROONOS
me the PLOJKJ
me think LOONRJ
me to UMNKVO
me to look JNOOSJ
me to say MUNOKQ
me to see ]NOOMZ
me what TLONLO
me what you MNONKJ
me which MNONNJ
me who SOONNQ
me with IVOKPM
me with this LNOOVK
me with your NVOONR
me your KMONPI
mead MPUNKO
meade MUTPOR
meadow MNUOOR
meadows NMPORK
mean PIOWRO
mean > MONYPW
mean _ a NOONPJ
mean _ just LOOMRH
mean _ or MOOMOG
mean it's SOOMOQ
mean to QNOROT
mean you MOOM_J
meaning UNQPLV
meaning > WNTOL[
meaningful NVNLTS
means >AC?L6
means _ the MOOOXM
means a ONNNXM
means of OOOOUO
means of the OOOOUO
means that GMMNLD
means the NOONSN
meant ]JGKOO
meant to WMNONQ
meanwhile ROINQR
measure GKMFEC
measure > NOOKML
measured JOFFEG
measurement LOKIGL
measurements LOMIHM
measuring MMJGHK
meat HLNSKI
mech SOMYPW
mechanically LOKGRI
mechanics KMJKNH
mechanism MJIKSH
mechanisms LLHISI
medal SSNQMS
medal for TNOOOR
medallion LUUONS
medals LSMOMN
media KLIGOF
median PKMOFR
mediated MMIJSI
medical ONNLNK
medically PRNKUL
medication NLOLOH
medications OLOLPG
medicines MJMJRE
medieval QMUMOO
mediocre SYNSPU
meditations NPUJVP
mediterranean NLLMKH
medium LMNKIN
medley JRVQNQ
meet YONKKV
meet _ hard VOQNOV
meet a SQQONW
meet someone PPOOOS
meets MMQLPJ
meets the NNMMQH
meetup RNRTSV
meetups QNTUTU
megabytes MNGMKL
megapixel ONHNML
megapixels ONHNML
megs MLONKI
meh USKYV[
meiosis NNMPNK
meiosis > NNMMOH
melancholy RQXSST
melanie NPQUOO
melissa PQQUOS
melodic LTWLRQ
melodies LRVLQP
melody KV]OLW
melt LMNQHO
melted JOMPEM
melting JNNPLK
melton NPOUKN
melts JMJPNH
mem QOIURT
member OMKOJM
members QJJLDD
membership OMPLIO
membrane KJKPKM
meme RQJSQU
memoir PPUNNR
memorabilia LUQMRP
memorable PZSSYW
memorial MUQQQR
memorials OVQPSR
memorize PNPIPQ
memory ?JPEGI
memory _ is OOPOOT
memory _ its OOSOOW
men IKJOME
mend SQKVQT
mendelssohn RSTUTT
mendocino QLOVRN
meningitis ULNRSN
mennonite PNTURR
menstrual QIPSLP
menstruation QIOQMO
menswear SPVTSW
mention OLHMYH
mentioned QLIN]I
mentioning SLGJVK
mentions OJIMQL
mentor SRPPTV
mentoring TSPOVW
mentors RSOOUU
menzies ORRWRT
meow MMTUPR
mercenary PROVRR
merchandising ORROUP
merchantability PSOLUN
merciful UUQSRY
merck OOPXRT
mercury KMWKGR
mere PTROQU
merely WRMITX
merit OVNMTR
merits OWMJVP
merlot OQRURP
mermaid NRZQMZ
merriam URNRRR
merrick RSPXQR
merrimack SSOUSR
merry QRQTOU
meshes IKOLNL
mesquite TSPUTZ
mess UKOYOU
message ORKMVP
message > MTONNS
message _ the MVOONS
messages JILKNH
messed ONM]MW
messenger MKORIQ
messy YMQOJX
met JQQKMI
metabolic LOINLJ
metabolites LJIKNG
metal LKNKLH
metals NIKKHN
metals are NOONNK
metamorphic OOQNOM
metaphor LNR_Oc
metaphor _ the OOOOOF
metaphysics LOMHTL
meter JMLIEJ
metering LMJHKJ
meters JMLGEK
meters per OOQOOS
method LBHHRD
method as NOONZN
method but SNOONQ
methodist QRVSPT
methodological SLKHVJ
methodologies QLNHTL
methodology RKLDVI
methods MHIAR@
methyl KLMLJI
meticulous UUQRSW
meticulously UWQOZX
metre MMLGFJ
metres FJLDFB
metres > NNONOK
mezzanine MQVUQS
mfg PNLWTR
mgr OMISRN
mice MKNPKO
mich QQOYPV
micheal PSOVPP
michelangelo RVTQNV
micro LKMMIK
microbes LJJMMH
microbiological QHINNI
microfiche QLOUMS
micrograms MKHNJJ
microorganisms OJHNNJ
microscopy MLIKML
microsoft NMLILJ
mid NIQLJP
midday NKMMHL
middle JHKPNH
middle > NNONUL
middle and OOOOUN
mideast UOMSNR
midfielder QLKOQI
midget QQNYRT
midgets OONURQ
midnight NJUOGP
midsummer QOXOQQ
midweek RGLKOK
might PBLKZF
might _ be KOONVG
might _ to KOOOQJ
might be SLOOSN
might just JOOOSG
might perhaps NOOOSO
might say NOOOSO
might want KOOOQJ
might want to KOOOQJ
mighty LUPSRR
migratory QOLMUO
mikhail PUMQOP
mil JLKPIJ
mildew OIMOLI
mile KOOMJI
miles JNMLIJ
milf LNNVMO
milk GKNNJD
milky KPMPKM
milky way OOLOOK
millennium MOPKIM
milligrams LKIPKJ
millilitres LQOOON
millimetres OOQOOP
million HMLNFK
million tiny OOQOOS
millionaire MVOSJQ
millions LOHIMK
mimi NOSULP
mimir BFM?D8
min MIMOHM
mind I^PN[_
mind > LVLNVM
mind _ a ONNNNI
mind _ the OTMONQ
mind is NMOOQJ
mind like MTNNMR
mind of OVKOON
mind that NTOOPT
mind the QMNSOR
mind works OTOONT
minded TPNOSV
mindful UYQUY]
mindless QUUQRU
minds PVSIPX
mindset SQOQXU
mindy RSLYUY
mine JVRTKL
mine > MRONOJ
minerals KNJLLJ
minerva PSURQR
mines NNRVOT
miniature NLPRPL
minimal NOLFKL
minimalist RVOLQS
minimally OQKFQM
minimization OLILNK
minimum QHIJGM
minimums OJKKHL
mining LKLIPK
mink PLLVMR
minnie MSUULR
minolta QTQUKU
minor RMSNMX
minority QLLLIN
minus NILPCM
minus > INNPOF
minus sign WNSUL[
minute NKKOPL
minutes LDIBD@
minutes and MNNNNI
minutes of UONOOT
minutes so SOOONR
miracle MXSQPQ
miracles NYSPTR
miraculous PYQOVS
mirror MRTNLV
mirrors LPOJNO
mischief OPROVP
misconception VPNNQS
misconceptions UPNMUQ
misfortune UUWUSU
misguided XRMOTU
misinformation VLGKRK
mislead XQJOPR
misleading UOGGOM
misled XNKRRR
mismatch VKKPKO
misplace VNMOSP
misread SKONNN
misread a WLOONT
misread your LNONNK
misrepresentation TLGHQH
miss UORVMV
missed QIIVIS
missed one MOOONK
missed the SNOOOQ
misses PPRQMQ
missing KMHEGE
missing > MMLMNI
missing _ and JOOOOG
missing and UOOOOU
missing bracket OSTOOZ
mississauga ROQRTU
misspelled UQNPRQ
missy NQRWOT
mist KNXMOS
mistake TQJKGT
mistake in PNOONK
mistaken UQGRRS
mistakes KNMHKA
mistress QQWRNR
misty OPVRNT
misunderstanding RJGHKK
misunderstandings SKHHOL
misunderstood UOINPR
misuse ULKKTL
misused ULJNTM
mitigate QIJMRJ
mitigated QKJLSI
mitigation PLIJSJ
mitochondria NNOVLX
mitochondrion QNONNR
mitosis KOROPT
mitosis is MNPQOS
mix NJNQLL
mix up SNORMR
mixed FJMRRF
mixes RJOUP[
mixture IJJHLD
mixture of OOMMOI
moab QLQVNQ
moaning NIOOLL
mobile LMMHMK
mobiles KMLHPJ
mobility OPMIUL
mocha RNPXQU
mock SLMMLP
mocking WOPPOV
mockingbird TPURNU
mocks ROLONM
modalities NRNLVN
modality MURLVQ
model GhKEH]
model > OMOMOJ
modelled LLJHMI
modelling MLIIOK
models JRKIRK
moderately ROIIPN
modern QNNLRL
modernisation QPNJUN
modernism RRRIQO
modernization PQMJUO
modes LMNINK
modest QXRSQX
modesto RVPTRT
modesty QWUUUW
modification NNLIQK
modifications MNLJTI
modified ONIMQM
modifiers KOKIOJ
modifies LOKIQJ
modify NKIIOJ
modifying NLKGOI
modulation LMIING
module PMLKKO
modules LNKJNK
mogul PPQVSS
mohair PMTUSP
mohawk NNTWPS
mojo MQOUNO
mold MKNLLG
mole RILPHN
mole is SNOPNQ
molecule LLLLIK
molecules IKGIGA
moles TIROIX
moles > SOUOOX
moline PKQUOO
molly PQVVLT
molten LNOOIN
mom NROQOR
moment HLNNQH
moment > NKOOOI
moments HNONQI
mommy MQTWNV
monarchy MPPNQN
monasteries PQVNTQ
monastery QQUOTT
monastic SQVQRT
monday SHOJLG
monday > LMNNLI
monetary IMLJJI
money CKLMFA
moneys GNNMMJ
mongoose NSRUPT
monies IOLNOL
monique NPSWOT
monk PQUTMT
monks PPXQNV
monoclonal MLHNKK
monolithic PUNMSR
monopoly MKMKFI
monsanto KMKPOI
monsieur QPNUPP
montague PPQUPO
montessori TPTQQU
month ]HMLIT
month > ^OONO]
monthly NGMLII
months QNKKKS
montpelier PTPVRR
montserrat QRPVOR
monument MVQOPQ
monumental MXOORR
monuments MUPLQO
mood QONLNE
moog QMQXOS
moon OKTKMT
moon and OOPOOS
moon has SNNOON
moon of OOTOOV
moon's OOKONN
mooney RRQWRT
moonlight NRVKKM
moonlit OORNOT
moons LOPMMO
moose OPOXNR
moratorium TIQLQO
more OIHHUK
more > JJRLYG
more _ for USNOKY
more _ from UMOOOQ
more _ it SOOOPU
more _ less NOOOWN
more _ one LOONOJ
more _ than ZPNNNZ
more _ that JROORO
more _ the JNOOKJ
more _ this MKONXH
more about MKOOTI
more about this NLOOTJ
more carbon OOTNOT
more from MUOOMT
more or NOOOSN
more slowly SOOONP
more than HKKNNB
moreover MNHGQK
mormon QUUTMU
morning OFUKHH
morning > LNOMMG
morning _ the SOOOOU
morning _ you TNNOON
moron UQIRMT
morons TPHQNS
mortal OVURMT
mortals OYSSLW
mortuary QQURMT
mosaic MRRPNU
moseley SQR[SU
mosley QPQVSQ
most FQCGPE
most _ the MLNNPH
most elegant NSOOOS
most of ILLLJE
most people ZNOOR[
most seeds OOOOOK
mostly TJDIXG
mostly because UMOOQR
moth LMZOMV
mother NLSSKN
motherhood OQVTSR
motion KKNJOM
motivate SRNMUS
motivates QQMLVP
motivating SQNLUR
motivation ROLIQO
motivational RPKIRO
motive POKIUL
motives OOJKVL
motown MTUQQR
mott QNQVRR
motto MVSRNU
mould MLOMPH
moulds MMONQI
moulin OPPUOQ
mountable NWNMPO
mountain LOSLML
mountain > OOJNOG
mountain and OOROOS
mountain that OOSOOT
mountaineer QTPUQS
mountains JTDKPG
mountains > NSNOOP
mountains of OOQOOS
mounted MQLILK
mourning QKUPLP
mouse MMNLLM
mousse POSWPP
mouth MLNQLQ
mouth > ROPNNS
move HOKJNH
move _ the OUNNOT
move on > NOONTM
move on to OOOOJN
move the LMNNOG
moveable OTNOUP
moved LQHIKK
moved _ the SUOONW
movement LIHJPC
moves HICHJ<
moving ZHFOTQ
moving on NOONSM
mozart PQPLKJ
mozart is OJOOOH
mpg LJHLLH
mph LQLOIM
much [HCM[R
much > VMONNW
much _ in NUOONS
much _ you TOOOLR
much a UOOOQW
much and ROOOTR
much for TOOOKR
much for you TOOOLR
much more NOOOTN
much of MMMNPI
much talent NUOONT
much talent in NUOONT
much to LNOOZK
much younger SMOONR
muck QMQXOV
mucker OOOQNT
mucous NLPUNO
mud MKXSJW
muff SMOXPV
muffin PNTXMT
muffins MLSUMQ
muffler OOQXPS
mufflers NNPVQQ
mug JNVPMP
mule MQTWNU
mull RMNVOT
mullen QSQTPU
mullet NKPZOS
mulligan PPPURP
mullins QRSVPT
multi MMNNGO
multidisciplinary ROOOUQ
multifamily PSRQVS
multiple JNLJLI
multiples LLMJIJ
multiplication GRQHCN
multiplication is NNUOOQ
multiplication table MUPOOV
multiplied IJIIJD
multiplied > MOOOVN
multiplier MNJOGM
multiply DIEF?=
multiply > KNONOK
multiplying JKHKKG
multipurpose RSMMYP
mum LKR]KX
mummy OPSVMS
munch QNSXRX
munchkin NONSNP
mundane RVRRRY
muppet OQRVOU
murder KJQPJI
murderous PPRUMR
murine QMPXKS
murky RUQZUZ
muscle KJOOFK
muscles GJBQIB
muscular MRKUNP
muse NTVQNT
muses MTVPQS
museum P]QLTY
museum > OUOOOU
museums PVQLVS
mush TPMYQX
musharraf RRSWQS
music ISNJOJ
music > MWONNP
musical NPUNLQ
musicals OTURNS
musketeers TRRZOV
must MRYFKQ
must _ from KTQONS
must _ really TOOONU
must _ very UKOOOQ
must be OQPKIL
must be very UKOOOQ
must blossom OOSOOS
must have RROOKQ
mute OOQPIQ
muted MNPMHO
mutiny QOVUNU
mutt PORWOT
muttered UPOORT
my W[MaUd
my _ and KROKOJ
my _ as HNTOTM
my _ degree NWOONV
my _ human NNOUOU
my _ in MTOLNN
my _ is MLOKSB
my _ lecture LVOOOT
my _ the SLOPOU
my _ to NLOORI
my _ with ]KOOMY
my answer rNONMf
my bad MNOTNS
my colleagues HPOOOO
my country SLOOON
my darling NOORNV
my day RQOMOS
my dude MMOTNS
my evening SLOONP
my faith MWOONU
my faith in MWOONU
my favourite NNOUPT
my favourite human NNOUOU
my friend NNOSNX
my goodness NPOJOO
my goodness you NPOJOO
my head MMOOUI
my heart PTNNNS
my inbox MNONYL
my inbox is MNONYL
my life IbONI_
my little RIORLT
my lovely NMOSNT
my man MMOTNQ
my message YOOOLU
my notes MKOOOH
my own JYOONV
my own lecture LVOOOT
my precious NOOTNU
my previous XNOOMW
my thoughts KMOMUH
my time ]NOOOY
my whole JWONNS
my word MSOOPP
myself M]MPMX
myself _ the NVOOOS
myst RNNUOR
mysterious SRQMUR
mysteriously TQLMVP
mystery VMPKNP
mystic NTUQOS
mystical NVWNWT
mysticism OWWMTU
mystique RPTTSV
myth PQLNRK
mythical NUTPTT
mythological MVVPRR
mythology MTVORP
myths PRQLVP
n KJLZIS
n is MNOMNJ
n10 PMPOOQ
n15 ORW;NQ
n20 EJYCIP
n3 JIHRIQ
n6 GJIPKN
nab UNFRQU
nacl OOOMOM
nag TPISPV
nah VLH_N`
nail PNSPMN
nailed QPN]P[
nails LNRQMN
naked NQSNFR
name LHLEED
name > YLSMKW
name _ the MNMIMI
name a MSONNR
name for NONOOJ
name of ONLOOK
name on MOMOOK
named IcOVLW
named after M[NOOW
named all KOOOOK
nameless RXUWLV
namely SRIN[Q
names CLNPH=
names the LNONNK
naming GQSQIK
nan NOOOHR
nantucket PPURNQ
nap OLQPIP
napalm NNPUOM
napoleon LMN]KU
nappy QPRXOS
narnia QQVPPR
narration LOQHTJ
narrative ONLHRJ
narratives NNNHSI
narrator IONLMD
narrow LKJLMG
narrowing PJLIRK
narrowly PLMHQK
nasa MYOOOY
nasty QQNXRU
nat NNMOIO
nate NPNPIM
nation LOQMKU
nations KOKJMJ
natural OIDLI=
naturally OMJJTQ
nature IOMJ_I
naughty PURUPW
nave PRTRLV
navel OQTTNV
navigate QNOHUN
navigating RQRIVR
navigation OOOGTN
navigational PPOIUN
nay UPMOQU
nazarene QRRUQT
near LLIEJI
near the NNHNNK
nearby NLMITK
nearer OKNISL
nearing PKOHSM
nearly KMCDL@
nearly there NNOKOI
neat PWKTT[
neath TUJUTY
neatly OSSMRR
nebulae OOPOOQ
necessarily RRHMXR
necessary YQIIZV
necessities QTOKWR
necessity QSQHYO
necklace KTVNOR
necklaces KSUMRQ
nectar KOLROF
need MFDKPI
need _ know MNOOTK
need _ to WLONKT
need a MLOSQO
need is MNOOQK
need light OONOSK
need me VSOLPY
need me > MTOLRO
need the JOONNJ
need to IMLNTH
need to know MNOOTK
needed MMDOTH
needing SMJLVP
needle MMRNJO
needs LGGFS>
needs > NOOOSM
needs _ the OOPPOT
needs a RMOOKQ
needs no MOONNJ
needy OVPRQS
neg VPHSRV
negative RJCLHI
negative _ you TMOOMN
negative when MOOOOK
negatively TMIMQN
negatives QLILOL
neglect SPPGUM
neglected VNIFTM
neglecting VOOEWN
negligent UROSOT
negotiate NIMOLN
negotiation NILMNL
negotiations MIMLOK
neighbouring NKNIRK
neighbours SMYKMS
neither UNJLMP
nellie QRTYNU
nelly NQSVNR
nerd VQOYLZ
nerds VQNXMZ
nerf MJNOOI
nerve NLTOKQ
nervous MLQOJO
nervous about LNONKL
nervously RNQTRV
ness NRQUQQ
nest MKSMOP
nested LIOMNM
nesting OIPJQM
net MMNIIN
net of OOROOS
network KMMJIL
networks JMMIMJ
neural JMMIKJ
neuropathy VQONQP
never U]OM_]
never _ a PQNONU
never _ anything NLOONJ
never _ been TMOOIQ
never _ in MPNOOJ
never _ to RUOOKW
never be KTOOMP
never been JUOOOQ
never forget MROOZP
never gets JNOSVI
never going WMOOMT
never going to WMOOMT
never have ROOOJS
never in KSONLQ
never is SOOOOP
never mind THNONO
new INJJOG
new _ for MUOOOU
new _ the XOOONX
new today NOOOTN
new word OLSOOP
newbie VNJOPU
newbies TSNRRW
news NLMKTI
newsletter NLMJNG
newsletters NMMJPG
newspaper NOLKOI
newspapers NLJJPF
newsweek MOJGMD
newton LLLWHM
newtonian OLLNIJ
newtons OOONOM
next PLJRZP
next > MNPPZP
next _ curie NYOOMZ
next _ has VOOOOV
next _ next OOOO^O
next _ which NOOOUN
next _ you VPOONX
next card JOOORM
next card > JOOORM
next level NOOOSN
next line PNOOUM
next marie NYOOMZ
next marie curie NYOOMZ
next one MMOQHM
next one > NOOOIM
next part OOOO]O
next point OOOOSN
next time _NOMG^
next time > JNOONI
next time you UOOONW
ngl NOOXOX
ngl that OOOSOU
nice JJHXIJ
nice _ you [NOVN`
nice effort FNONND
nice one MOOWOS
nice to JLOLRE
nice work TNONNS
nicely TWKRTY
nicer UUIUOY
nicest VULTOY
niche ONLLVK
niches NNMMVK
nicked OONUOT
nickel KNQMHN
nickelodeon ONQUOR
nickname ORQZNT
nicknames MRQZOS
nietzsche QTUPQT
nifty PUPTWY
nigga QQLSNX
niggas PPLSOU
nigger PNPVOU
nigh VSNVTZ
night KH[QKW
night > KPQMPO
nightingale ORYQRS
nightlife NQVSOR
nightmare NOUQPO
nights MMULLM
nikita PROWOQ
nil SPKTSW
nile OONMPN
nile is RNOOTN
nine RNVD>Y
nine > ONSMML
nine years LVNMNO
nineteen TLNFIP
ninety KNMIDI
ninety degrees KOOOOL
ninth QKOIFJ
ninth and SNOOOP
nip SOKVRX
nirvana NRUOLQ
nit RPMTQV
nitrate OJMLIM
niue RPOVSX
no ZLFZHV
no > HNOPIK
no _ at POONJQ
no _ could JPOOOP
no _ has QVOOMZ
no _ is KNNMUI
no _ it ROPOMU
no _ no hNNLKa
no _ not VOOLNW
no _ passes UNOONS
no _ that MNOO]I
no _ that's OOOTRT
no _ to QROOKV
no _ was MOOMTK
no _ word JTOOMJ
no _ you WNOOMX
no cap NNO]O[
no cap > NOOYOY
no doubt WLOOMS
no doubt you UNOOMT
no further SSOOMW
no idea ]QOOL`
no idea > XNOOMX
no idea what TOOONR
no is KOOOOE
no it KOOLRH
no it was MOOMTK
no limit LTOONR
no limit to LTOOOQ
no longer TNONKS
no means NOOOTN
no notes NNOSOP
no one VKNOPP
no other RTOOMU
no sense ROOOMU
no such QNONHM
no sweat NOOSOR
no the MONLNK
no thought XNONLU
no units [OONM[
no units no YOONNX
no wait NOOOWM
no words MYONSU
no working VOOONW
nob QLGULS
nobel LXLLNN
nobel prize OLOOOK
nobility NYUOPS
noble KYNNNK
nobles OURNQQ
nobody TYQTC]
nobody _ ever NTOONS
nobody has NUNONS
nobody has ever NTOONS
nobody is XJQONT
nobody knows ILONNE
nobody who WNOONV
nod SKOTLX
nodded RSLTQX
nodding UOONOU
node JLJLEM
nodes JKKGIH
nods SRNVT[
noe QONVMR
noes QQLUOT
nog QOKXQV
nom QPLWQU
nomad STRWOW
nomads RSRUPU
nome OQLUPS
non XLINHO
none SJIOHS
none > LHORLH
none _ them XPOOMZ
none of XPOOMZ
none of them XPOOMZ
nonetheless UTJNVU
nonsense UNHNTR
noodle ONSVOT
nook POTUOR
noon QMQOHQ
nope VMIbPd
nope > OOOXNV
nor QOLMMN
norbert SUPUOR
norm OPNOIM
normal QLIMDM
normally PLILPO
norse NPUPPN
north LNJLLH
northern MKLLNH
northward LLOIOK
northwestern RRRPNU
nostalgia QRTRSU
nostalgic STUSUX
not ]HAICT
not > `KNLIY
not _ a XXNNK_
not _ again UOOOMZ
not _ and KVOONO
not _ be SOOSMU
not _ hours TOOOOS
not _ it PKSOQT
not _ light NONOOG
not _ of X_OOPb
not _ or TOOOOR
not _ other ISOOOO
not _ right MOOOHN
not _ that WMOOKU
not _ the QHMMLK
not _ to UIOOOP
not _ your NMOONJ
not a RPNMKT
not about NONONK
not all UNOONQ
not an PSOONW
not and OOOOVN
not ask UNOOOT
not be INOOXJ
not certain LOOOOJ
not change JNNOOI
not clear LOONRK
not correct DOOOOG
not do KOOOKI
not even UONOOS
not everybody UOOONT
not get ROOOMT
not go UOOONU
not going VNOONT
not going to VNOONT
not good TOONOR
not hard QNOSOQ
not help QNOOOJ
not in VLOOLS
not just O[OLQR
not know JNOONK
not like JROOOP
not like other ISOOOO
not look SOOONU
not look at SOOONU
not one UWNNQX
not one of UQOOOW
not quite CLNLFA
not run HOOOOJ
not say SOOOLU
not say that SOOOMU
not see ^OOON_
not that KOONOL
not that the QOOOOU
not the GLNPJG
not think TPOOOV
not think > WNOOOU
not this VROON[
not to [LORKZ
not to be SOOSMU
not worth _OOONd
not yet HOOOOJ
notable RXKM[O
notably ORIJZM
notation JJMJEH
notations KJMIGG
note NWJJQS
note _ something NWOONT
notebook MJVJJQ
notebooks LLPHLJ
noted ^NHOj[
noted > POOOaQ
notes MNPHDM
notes > KNONNI
notes _ a WNOOOP
notes _ the NTONOQ
notes and MLNOOH
notes are VOOOPO
notes are a WNOOOP
notes on SSONMW
noteworthy QWLOVS
nothing []MNId
nothing > YJONNX
nothing _ than NVOOOT
nothing gets PNOOVQ
nothing here RNOONS
nothing less NVOOOT
nothing less than NVOOOT
nothing short OROOOS
nothing to POOOLT
notice KPHIPJ
noticed USEMRX
noticing QUKJTT
noticing that OROOOS
noting MMJGRJ
notions LPPJUM
notorious QSOVRR
notoriously TWPUWV
notwithstanding SRNGTN
noun LUKMHN
noun > PSMONO
noun in OQOQOT
noun is PNQONT
nouns EOQIHP
nouns _ german OOTNOQ
nouns in OOTNMQ
nouns in german OOTNOQ
nov MJOKII
novel WNRIPN
novel > XNOOMV
novels PNVHSL
novelty QSPOVQ
november MIRJIH
novice VPNKQW
novices VPNLRX
now PLI[WS
now > PPONKQ
now _ both OOOPOT
now _ for SMOTOR
now _ it UNONPR
now _ me VOOONR
now _ shall OOOOGO
now _ the KNOWPW
now _ then MNONNJ
now _ to MNON]J
now _ was QNONWO
now _ you VNOPNV
now and IMOMKF
now and then MNONNJ
now carry OOONSN
now go OOOSOR
now is XOONPV
now on NXONTU
now tell VOOONR
now that PXOLNV
now the MNPOPJ
now try SOONMR
now we ONOSRS
now what was NOONWN
now you QMOUMU
nowhere WLQLPU
noxious QQRWRT
nozzle NQSVMU
nuance STLQSU
nuances SQKMUS
nuclear KQIMML
nuclei KMJLIL
nucleotide RNKOIO
nucleus LLJKGM
nude MQSPIR
nudge QMQUPS
nugget OOQWPT
nuggets MNQUPR
null KMLGDF
numb ORUTIS
number DDMI?F
number > PRMPTV
number _ a MOWPNT
number _ is MOTOOS
number _ the NONLMH
number first MNONOJ
number first > MNOOOJ
number is KORNPF
number of MLKNTF
numbered IQMCDH
numbering LILDGF
numbers MKS>=K
numbers > RPNHOM
numbers _ be UNOOPS
numbers into TNOPOS
numbers to OSOOOQ
numeracy OLKLEM
numerals KLOFFH
numerator LKNODM
numerators ONUONT
numeric LJIJCI
numerical PKLJFL
numerically PMLKHM
numerology OONNIP
numerous PNKFUM
nun QPURPT
nuns QRYTPV
nursery PNVRTP
nurture PSOPVQ
nurtured PTQQWR
nurturing QQPOXP
nut NPLVMT
nutcracker QRR[QV
nutmeg PQLZSU
nutrition LOIQMK
nutritional LPIQNL
nutritionists QSLUQQ
nutritious OXPVSW
nutshell UUIRTX
nutty RUO[SY
nymph SQPYNU
o LKLGHD
o'clock LONNNJ
oak OOUOLY
oar POQRQT
oasis ONTRKS
oat PNOUNU
oates OPQUQP
oath OQVRMT
oatmeal OOQUOQ
obedient RUQVPS
obeyed MNQJIO
object FLLHHF
object's OOOOYN
objected SKLIOJ
objection RIKHOJ
objectionable UPMNUP
objections SLKISL
objective MMJHQI
objectively QQKIXM
objectives MMIGSH
objectivity OULKSO
objects KMKHIH
obligatory UUOOSW
obliged SRJRTV
oblivion QSVQOT
oblivious RTQPNX
obnoxious WSMVTW
oboe PNTOLT
obscure RURRUS
obscured PSMIQO
observation MLIGRJ
observational MMJHSJ
observations LJIGPH
observe MNKIQN
observed NNIGRJ
observing OOMHVN
obsessed NWQOPW
obsessed with LUOOMS
obsessive UQPTTV
obsolete TPNIRN
obstacle SMNERL
obstacles PMOEUK
obstruction SLNHQJ
obstructions RLMHSI
obtain NNJIQK
obtainable NVLKUN
obtained MNHINJ
obtains MMIKOJ
obvious TUGKVR
obviously dMGLRc
occasion QOTKWP
occasional SKNLUN
occasionally TMLKYO
occasions QNSJWN
occult OPUIUM
occupant VOMVRU
occupies MLLFKI
occur OILGTH
occurred QMJIRL
occurrence OKOGPJ
occurrences OKPHPI
occurring RKMGTK
occurs NJHGSE
ocean KKUKHP
oct OIOOIM
octal MJOPHL
octave QNONFN
octet MIQSIM
odd LPINOK
oddly RTNSWV
odds NOOOGO
oder PKNLIM
of KT]APT
of > HVWJLO
of _ a NTSNMX
of _ ability UNOONV
of _ after LTNOOP
of _ age PTMOOP
of _ an NNROUT
of _ and PEQPJQ
of _ argument NNVOOS
of _ at MNNNPJ
of _ before RNTOOX
of _ but LRNORJ
of _ cell OOUOOU
of _ correct XNOOOU
of _ data OOSOOV
of _ day NPPOWN
of _ door ONTONR
of _ earth OJONNN
of _ elements OOVNSS
of _ essay KNOONH
of _ even OWOONS
of _ five UNOOOQ
of _ for EPLNMF
of _ four NLMOOH
of _ gold ONLSOJ
of _ group TOOONS
of _ have QKUOLS
of _ hypothesis OOOUOV
of _ if UMOOMS
of _ in QRIMYM
of _ interest OOQOOT
of _ into OTTONY
of _ is PKFQTG
of _ it cJNMUZ
of _ kind XKOOHS
of _ lab JTOONP
of _ labelled MTOOOS
of _ lesson MNOOTL
of _ like LLQOTK
of _ makes LLOOTK
of _ mean XOQONW
of _ mind NOUONY
of _ nature NOOOTN
of _ not IOOOPG
of _ nucleus OOOOOT
of _ numbers TPNONS
of _ of MOMNNJ
of _ one VTPOIX
of _ out OTOOOQ
of _ paragraph PPPOMU
of _ park MOOWNT
of _ people OONNMI
of _ poem VNOOOU
of _ quality OVOOKX
of _ right UPEOPN
of _ sentence UMRTLV
of _ six WOUOM]
of _ sort OOOOTN
of _ stands OOUOOW
of _ subject NSOOUS
of _ that LVKN]K
of _ the ISLLSK
of _ then OOOOZP
of _ this JOONQF
of _ three NJOOME
of _ time MNSSOT
of _ to QNTRTW
of _ topic LOOOTK
of _ turns OOROOU
of _ two LQHQMJ
of _ until OOROOT
of _ up TMPNOP
of _ upon OOSOOU
of _ verb VOPONU
of _ volcano ORPOOV
of _ war NOOOUN
of _ way ONOMTL
of _ were NNMMPE
of _ where OOWONY
of _ which XNNONS
of _ will MQSOQT
of _ window TONONP
of _ with MPTNOX
of _ words TLNNMN
of _ would YVNOTZ
of _ x SOSOOW
of _ year NNMOOI
of _ you K[ONNV
of a ISIVHN
of a curve OOSOOT
of a subject NOOOUN
of algebra TNPOOS
of algebra > TNOOOS
of all JSPNMP
of an LMNORE
of and NOONMK
of answer PROOMT
of any MMNOQJ
of approaching NOOOUN
of approaching it NOOOUN
of asking MZOOM]
of being OPOOSQ
of broken OOQOOS
of cake NNL[O]
of chastity OOJOOJ
of chemistry NNUOWO
of completeness OOOOSO
of considerations ONOOSO
of course GWOOUI
of data OOTOOU
of dawn OOQOOS
of degrees OOWOOW
of doubt ONVOMT
of doubt > OOTOOS
of each MNMOLH
of electrons > NOTMOS
of empire OOTOOU
of english OOPOOT
of error SNOOOS
of every OPPNJR
of fire OOQOOI
of five KRQONN
of four SMOOWO
of good OOQOSN
of grammar SNOONS
of gravity OTQONS
of great ONOOUN
of half OOSOOT
of heat OOTOOW
of his KKRSML
of hope NOUOOS
of is KOQNNM
of it RNPL^J
of it > TLONSM
of it is OOOOVO
of knowledge OOTOOV
of learners ]NOOMV
of life ONSOPR
of light ONVOO[
of light > OOYOPY
of lightning OOUOOT
of line QNOQOS
of logic ONVOOU
of london OOMMOH
of mathematics OOTOOV
of matter OOQOOT
of me MNOOTK
of meaning OOTOOV
of meaning > OOTOOT
of my NSOOLP
of notes ONOOOK
of numbers ONQOOV
of old OOQOOT
of on MNONOK
of one OMONIJ
of our MWRNMU
of people MQOMKL
of peru NOOOWM
of places NNOOWM
of places > OOOOVN
of preparation ZNOONY
of pressure OOQOOU
of promise MQSNOR
of pure ONMOOJ
of reason NOXONY
of scholarship OTSONV
of seven _ORONa
of situations NNOOTM
of situations > NNOOTM
of smoke OOWOO[
of so TOOONR
of some LOOOTK
of space RNSOOU
of space > RNTOOV
of speaking NNOOOK
of spring OOPOOU
of spring > OOPOOU
of sugars OOOLOK
of ten SYMNMY
of ten > SVNOMW
of that I^RNST
of the RDYNTT
of the > OOOSNU
of the age NUMOPQ
of the curve NONNOJ
of the data OOSOOW
of the day ONPOUN
of the earth OJONNN
of the elements OOVNSS
of the four NLMOOH
of the group TOOOOT
of the mind ONTOOT
of the park MOOWNT
of the poem VNOOOT
of the sentence VOSONU
of the square ROOONT
of the time OOSONV
of the topic LOOOTL
of the two NNIONJ
of the verb VOPOOV
of the war NOOOUN
of the way ONOMTL
of the window TONONP
of their MNNOLK
of them SRONGR
of them > FNNNMF
of these PKNONK
of thing NOONPJ
of things NNOOSL
of this H`TN[W
of this > HQOOQN
of this kind WMOOJS
of those SKONVN
of thought ONTONT
of time MNVOPQ
of trigonometry OOROOS
of understanding NOTOOS
of understanding > OOTOOS
of us TZOOK`
of versailles ONPOPK
of volcanoes OOLOOK
of was KNOONJ
of ways ROOONS
of what MOQOUL
of which NNQOXN
of wind OOROOU
of words MNOOQJ
of writing OOONPK
of x KRLNMI
of you RXNNKX
of you for JROOOP
of you to VMOOLR
of you you NTONOR
of your N]ZVG^
of your essay LNOOOI
of your five WOOOOU
of your sentence ONMTNQ
of your three MMOOOJ
of yours HVOLMM
of zero OORVOY
of zero > OORTOU
off GTT^PZ
off > LMNMME
off _ are NUOLON
off _ the NNTKNP
off by TLOONM
offbeat PRQULU
offend XUKXU[
offended TOLTRU
offending ZSLWUZ
offer TGHOMP
offered TIKPNS
offering NILNMM
offers NHKONM
office LMOKFG
offices MMMINJ
official QOHPPO
officially PPHLQM
offs MOPPQQ
offset PIJMIK
often MFEES?
often enough YMOOVV
often enough > YMOOVV
oh SRLJ_J
oh _ goodness NPOJOO
oh i JOOOPJ
oh my KPONOO
oh my goodness NPOJOO
oh right NOONWN
oh that's NOOOOK
oh the NUNNMQ
ohm RRJVRV
ohm's OMPOOL
ohs SQITQT
oil FIMIII
oil and OOQOOT
oils JKNKNG
oily NROUOQ
ok NNOWNW
ok so OOOVOW
okay OPGW[U
okay > OOONaM
okay so SNOOLO
okey OOOQOT
okey dokey OOOQOT
olaf NQQVPQ
old ROZWKb
old > TQOLUK
old _ that ^OONO]
old mucker OOOQNT
old thing MNOOPJ
older OMMOKM
oldest TSPOOP
oldies OPVRPR
olds WLONOQ
olive MMTQIQ
olympian PWQRNT
ombudsman UUPWQU
omen VUNXQZ
omg NNOUOX
omg yesss OOOSOW
ominous OPRNWP
omission WQLLOR
omissions URKJPQ
omit UPKPMT
omitted ROJHNN
omitting UOKKTO
on LTLPQR
on > FQQTTK
on _ and ZLLLPJ
on _ as NZOOOY
on _ board NNOUOS
on _ day LMOONH
on _ earth HUOONR
on _ for SMONUP
on _ is ZONNVV
on _ it SONNVP
on _ level LYONNS
on _ list LMONPH
on _ matter OOOOUN
on _ mind OLOOSJ
on _ number OMOOUN
on _ of URQOQX
on _ one JKOP_C
on _ page VLOMON
on _ plan TNONNR
on _ planet SQOOOU
on _ question QMOOJO
on _ right NLOMMI
on _ scale NOONTL
on _ second RTPQNW
on _ side XOONLW
on _ this UMORLW
on _ topic MNOLRH
on _ two [NOSNY
on _ way MKNNWG
on _ what NOOOXM
on _ whole PNONUJ
on a number OMOOUN
on another LUOONR
on another level LUOONR
on dates LOOOOK
on each VMNOMO
on each of WOOOMU
on earth NTNNNT
on earth > OTNOOT
on every UNOOOT
on him OOOSOV
on him > OOOSOV
on how NNONXL
on i LNONZH
on it PLNNVL
on line SOOXP[
on line > OOOXOW
on me NNOOWM
on me for NNOOWM
on my LSMQOQ
on one JLOMMD
on one day MMOOOI
on page WKOMNM
on page > YNOOOU
on problem LUOOON
on question VLOOOQ
on recycling MSONNS
on that INOQRG
on the GOVQGQ
on the board NNOUOS
on the matter OOOOUN
on the right NLOMNI
on the second RPPRNU
on the whole KPOOUJ
on this N[NHOO
on this > LXOOOT
on this earth HUOONR
on this is ]NONHY
on this one LNOOTH
on those MOOUON
on three TNOONT
on time LSOPNP
on to PNNNSK
on to it SOONUR
on to the LNNONI
on what NMOO]K
on which MMUOVR
on with PNOOTN
on you ZKPNNU
on you > ULPNNQ
on your OBMHWC
on your mind OLOOSJ
on your side ZOOOM]
on your way MKONWI
once QIWMNO
once _ a LTNOPR
once for TNNOOQ
once in MSNOMQ
once in a MSOOMT
once more WMRRIY
once the OOSOOU
once you KMQQSO
oncogene NLKLLI
one MORCON
one > OPMVAN
one _ a YOONPU
one _ at LNNNRF
one _ before OOQOOT
one _ coming NOOMVM
one _ for UQONMV
one _ have OUOOJV
one _ i MXOOOT
one _ is IMNNMF
one _ make ONOOUN
one _ my TMOOOP
one _ of XKTNPR
one _ one MSPOOT
one _ or NNOPVM
one _ rather MVOOST
one _ say MOOO[M
one _ so NONMOH
one _ that ILMQRG
one _ the UHPNQP
one _ them TQOOQU
one _ this VMOOOR
one _ those MNONWM
one _ time UOONRT
one _ to dLMLN]
one _ when NOSOOT
one _ you LLNNGI
one _ young NTOONT
one and OSPTOR
one another NOSORX
one at NOMOUK
one before NOSOOS
one can NPOOTQ
one could LROO]O
one could say NOOOTN
one day JYNNJT
one does NQOOUN
one does rather OOOOTM
one has SMOOMT
one in WLOOMO
one in the ZMOOOU
one lesson IUOOOP
one line SUOONY
one mark UOOOOT
one mark for UOOOOU
one may OOPOTQ
one might MOOOVM
one more SLSMLS
one must UMOOPQ
one needs XOOOPV
one never ONOOSL
one of OMKMUK
one of the LLLNRF
one of them TQOOOU
one of those NNONUN
one paragraph UMNONQ
one paragraph > VMOONS
one person NVNNNT
one reading SNOONP
one right XOOOQU
one sees OOOOSO
one seldom NTOONS
one sentence QNLNLJ
one should OMOOTL
one side MOONOJ
one sign NNONOI
one so LTONMS
one so young NTOONT
one that JOOOPL
one thing KMONSF
one to NONOPJ
one too NLONKL
one wants NOOOSO
one way VMOMQQ
one way or OOOOTO
one way to WNOMNS
one who KPOOeM
one with KPMOML
one wonders VNOONU
one would SNNOSL
one you QNOVNT
one's RNOTQU
one's a MNOTOQ
oneness PWTQQS
ones KJHIOA
ones > MNMNMJ
oneself MTOHON
ongoing TIGFVL
online PLMNPM
only YINMFR
only _ at IQOOOL
only _ here SQOOOV
only _ its NONOPI
only _ people KMOONJ
only _ the SMUNKU
only a ISOUUY
only correct QQOONS
only four OSOOOQ
only have TLOOOR
only once JQOOOK
only one QJLMMM
only someone NVOOMS
only the LUMMKQ
only two PNNNOK
only what PNOOTO
only when MOXOOU
only when the NOVOOU
onto NTPIPP
onward MNRGUN
oof OOOXO]
ooh VQIVT]
oops ]MHOSQ
oopsie OONROS
ooze MNTWOS
open MESIVL
open > MOPOSP
open for NOSOOO
open the UMQNMV
open their OOONOK
open your ROPOOS
opened RHRXP]
openers OPSMWQ
opening IKNJNJ
openness OURMVR
opens LJSIWN
operable PUSLRQ
operands LLLIII
operate LMKBNF
operated MOLEQH
operates LNJFPF
operating MLLCOE
operation KJLFLF
operational MJJEPF
operations JIJEKD
operator MLLJJI
operators MLLIKI
ophthalmology UONNQQ
opinion SQNJ[Q
opinions SRLKVT
opponent MJMNKI
opponents KIJKLF
opportunistic WRKKSQ
opportunities OPLJWO
opportunity NMOKRM
oppose QIIGOF
opposed SKIJQL
opposes PGJIMH
opposing OIHELG
opposite SLCGEF
opposites PKNJIK
opposition PHLHNG
oprah RVRRNS
ops POIPQQ
opt RLNIQN
optical NQNIMN
optically NSNHQO
optimal MNKFLI
optimally NNKFRI
optimised NNKIML
optimized OPKISM
opting RLKETK
options MHOGRI
opts QMMIRL
or >C;8Q<
or _ a LNNOMJ
or _ and NNMNKF
or _ any NOOOTM
or _ at NMOOTJ
or _ it MNOOVJ
or _ it's LOOOTM
or _ on LNOOOI
or _ or NMOOPH
or _ stuffed OOOROV
or _ the MNNMLI
or _ you VNONJS
or a LLLMLC
or any OMOOPJ
or anything NMOOTJ
or anything at NMOOTJ
or do ROOONS
or in ONOLPI
or is RROOOV
or less NOOOSN
or maybe KOOOSL
or not ONOOWL
or only TOOOOS
or small NOONYL
or the LMNNNJ
or thereabouts OOOOTM
or thereabouts > OOOOTM
or was OOOOTN
or was it OOOOTN
or wrong OOOOTO
oracle QONKKO
oral MLPOMM
orange MKPMIL
oranges IMRNLL
orbit MLMPLN
orbiter OOMUOP
orbits MKLNVI
orbits the OOONXM
orch TNNVPT
orchard OQYPR[
orchestra NOSJMP
orchestrated NQPKVP
orchid MOVTLS
orchids LNURNQ
ordained QTURRU
ordeal POWQVP
order ENKDT?
order > MXNMVQ
order _ which OOOOTO
order of NNMOLK
order to NNOOUL
ordered JNOILL
ordering NKPGPK
orders LJRIPK
ordinarily ]PQJSX
ordinary OWPKKT
org LOMNIK
organised MMOHQK
organized LPOHPM
organizing NMNHUL
orienteering SROHUP
origin NJMMSJ
original HWOQKR
originality QUPNRR
originals NRUNMP
originates NPNJVL
originating MMLKUI
origination NKMKVI
originator POMQVN
ornament RQRYPS
ornate MUVMPS
orphan RRXQQU
orphans ORUPQS
orson PUPRKQ
orthodontic TRQUSU
orthogonal ONNMIM
orwell SONPVR
oscar MURUNR
oslo NRMMNN
osmosis OORSM[
osmosis _ water OOTROV
osmosis is OOSTOV
osmosis is water OORTOU
ostensibly QOIJUL
osteoarthritis UPNQSR
osteopathic UQQPRR
ostrich QPRUQU
oswald PPPUPP
other TOIKRP
other > LLLNSF
other _ are SROOMV
other _ for MUOOMQ
other _ in MOTOOP
other _ on ZOOOOW
other _ three OOROOU
other learners WOOONW
other people RUOOLZ
other people > RUOOLZ
other side LOSVOV
other side > OOOSOU
other students PQOOMV
other times NOOOSO
other way MNOMRK
other's OOQSOW
others WHFI^K
others > PNNO]O
others do KOOONL
others i TNOOOQ
otherwise YSHHZV
otherwise > UROMTW
otis STVWNW
ouch XNKQMT
ought OSQNQX
ought _ be MUOORS
ought to MPOOPS
ought to be MUOORS
ounce LNROGR
ounces KNQPGQ
our UbMFW[
our _ team MVOOOQ
our attention NONOTI
our daily OOOOTO
ourselves HPKFQG
out LOW_PW
out > KJJ[KR
out _ it MNPNOJ
out _ ten R]NOL]
out _ the RL[SS^
out _ this TOOONT
out _ you LMOTWL
out _ your NLNMLF
out every OONMOH
out for LONOVH
out from TNPNOU
out in PNSNPS
out in the OOSOPT
out loud MMOLXH
out of XUMOQP
out of ten R]NOM]
out of the PKQTTR
out on OOOXOW
out that TNNTNW
out the MNULJO
out what SOOONR
out with OMOTMQ
outbreak NIMPQG
outbreaks LHMNQE
outcomes KOLHSF
outdone I]OONU
outdoor LKOIOH
outer KKKHJB
outfit IQTPQP
outfitter QSRVTV
outing RKPOUN
outings QLPOVM
outlaws MQOVOQ
outline MLOFOM
outlined NNLGPM
outlines NMNHMM
outlining PNRIQO
outlook OKJKOH
outperform SPKINL
output JLIF@F
outputs KMJHEI
outraged TQKTOV
outrigger SOQWTT
outright PPHKTM
outside GIKCIA
outsiders POUUNU
outsource PPIOQM
outstanding OYLOUW
outta OQNWMV
outward LMNIRJ
ovation PUUVPV
oven MLTPKQ
over ]MTSL]
over > ]QNNQ^
over _ on [NOOMX
over a MOONNJ
over one SNPONR
over that XOMNOQ
over the HP_ML^
over time KONO]K
over two KOONOG
over your RQOOOT
overall NRINXO
overcame NTQION
overcome QPRHTN
overcoming SOQFSN
overfull SUPSNT
overhead LQJEQJ
overheads LQJGQJ
overkill UTNRTV
overlook [NPMSW
overlooked SRLLWP
overlooking TPNKVS
overly SONMVQ
overrated TYNRUV
oversee QPONWS
overseeing PPMIWO
oversight QPMJXN
overstate MSOOPP
overstate the MTOONQ
overthinking _LOONX
overtime NNPOGO
overturned NMNKKI
overview OLGH[K
overviews POIIVN
overwhelmed QRPLPU
overwhelming PUQMSU
overwhelmingly OOHIQO
ovulation QOPUQS
owe MMMMFN
owed LMLMGM
owes NONLHO
owl OOTTOV
owls OOWSK]
own DPPNKN
own > MUOONN
own _ and KPOOXG
own lecture LVOOOT
own name VMROOZ
own name > VMROOZ
own words INOOMI
own0 @KM:d@
own1 TLJIXP
own2 IPDJQM
own3 OHBLPO
own4 PG?LQO
own6 ON9XPR
oxford OQPROU
oxidation LIKKLE
oxide JINLII
oxides JIMLKI
oxidized NJLJNG
oxygen GIMGEF
oxygen's OOTWO]
p KMNOLL
p m MOOOOK
p value's OOOROT
paced OOPIQM
paces MNQITK
pacheco QQNXQT
pacific MLKNLO
pacino PPNVOR
pack NMLPKM
packer RQMYOS
packs LKLNJK
pact LPSUOS
pad OISQKO
paddock RMUWSV
paddy QORUNS
padlock PMVTOT
pads NIPPNO
paediatric UNQRSQ
pagan PSXRNT
pagans PRWPNR
page _MQCFY
page > bMQLN_
pageant QRVTRV
pages ORPEMP
pages of SNRONT
pah SPQXPU
paid FMIMCE
pain UIQOHQ
painless PSUPNP
paint LMPJLK
painted JMPJIM
painted the OOKONL
painter TROMJP
painting IOPHNG
paintings LSRGPN
paints LOXJM[
pair PLMMIP
pairs KMKLHG
pairs of NOKONK
pairwise OPQNHP
paisley ONUQSQ
pal OMJgMb
pal > OOOUOQ
palace NNVNSR
palate MORVRQ
pale OMTRHT
pall SPKWSS
pallet ONQVQO
pallets NNPUQO
palm OOUOOR
palmyra PRURQT
pals PNMWPR
palsy RQRUQR
pam OTTZMV
pamela OQOULR
pamper RTSZRV
pampered QVSWRV
pan ONURLS
panache SPTYRX
pancake ORUWLV
pancreas RQOVLU
pancreatic TSQVNV
pandora LQWOLQ
panhandle RNUQQS
panic NIQQNO
panorama OUQQSS
panoramas NTQOUR
pant SPRVPV
pantheon OVUPOU
panther PLOUOR
panthers POPUOS
pantie TTS[NY
pantry NOUQRW
pantry of OOQOOT
pants ILSUMX
panty QPUWQW
pantyhose TRWXSY
paparazzi QUSWSU
paper GHOJIG
paper > NNNTMQ
papers MLKGML
papers > OQOOOT
paperwork NLMGQK
papillon TNSUTS
para LHLrJv
paradigm MOMIRK
paradigms MOMITK
paradise LSWQMQ
paradox NOMIIN
paragraph UNZAGW
paragraph _ an WMOOPU
paragraph and VNOONS
paragraph is VPNOOZ
paragraph must OOVOOS
paragraph on KVNLLN
paragraphs JPNFRI
parallel KNOJEM
parameter OJLJII
parametric PKIMIL
paranoia QMPOUP
paranoid QNPOUQ
parcels LMKKPI
pardon RQOVNV
parentheses NJMHJH
parents QKNLJR
paris ROQOHQ
park LNPZPT
parliament KIUJMO
parliamentary NHNJOJ
parlour QQSUSU
parrish RTRWTT
parsed LMMHKJ
parser SKMJML
parsing NMMIPK
part FOKFPF
part > UVNMST
part _ have OOOOUN
part _ is NVOOKT
part _ the KMLNLD
part a MTOMKP
part of QLLNNH
part of the LNMOPI
part you OOOOTN
partially PQGHTM
participates MOKHPL
participatory RMKJZL
participle JORSNS
participle > NNOTQR
participle is KPSOOT
particles IJCMH@
particular NJHHVI
particularly PPJNZO
particulars MKHETI
parting NOVONR
partisan OIKNNJ
partly RNEKVM
partner TKKQNO
partridge RMUUNR
parts LHIFRC
parts > SOOONS
parts _ of OOOOWO
parts each OOOOSO
party IJQZEO
pascal OMMJGK
pass OFMGFK
pass > KNMONI
pass _ the NNNMLJ
passage OLVHNP
passages LKPFOH
passed JJIHOC
passes QHPFKL
passes the OOSOOS
passing OJNENJ
passion PTRQQW
passionate PTOQRV
passionately QUNPUV
passive LOQIKQ
passive voice ONWLNS
passover QRUQOT
past MEMOII
past perfect OMONNG
past tense POORPV
paste MMIJIK
pasted QOGMMP
pastime RQRMUQ
pastor OVTVPS
pastoral PQVTSR
pat RPQULR
patchy RPNVPR
pate SQRWOS
patent OQNIOL
patents OQMHOL
path THSGOM
path through VLPNOP
pathetic `PFLL[
pathogenic RLLLSI
pathogens QJLLRI
pathological TMNMUK
pathologists UOONSO
paths NKOGRK
pathway NIKKRJ
pathways NJLJUJ
patience ZKQMUV
patience with TMOOMR
patient QOSNMS
patriotic MURPOT
patronage NSOMUM
patsy QRUVNU
pattern PEMGJH
patterns LIQHQJ
patti PPSXOS
patty OPQYNR
paula QPUULR
pause MMPMLJ
pause here NOONOJ
pauses MMRNOO
paved MPRMOP
pay ENJMFH
payable NVNPNQ
paycheck QPSXMW
payday OPSVJT
payee PRNYMV
payer ORMUKR
paying QKLLHS
paying attention UNOOOS
payment JLNNIM
payments KLLNIM
payne PPQUNQ
payoff OPORIQ
pays KOLMHN
pdf LOOOOO
peace LNQaM`
peace of ONONNK
peacock NOVTPR
peanut MNNUKQ
pear NNPSKT
pear shaped OOOUOW
pearl LOWQMQ
pearls KRSNMR
peasant QQRTMU
peasy OOOROU
peat OIRPMO
peavey QRRWRR
pebble QLRRNS
pec TNITQR
peck MMVVMT
peculiar TUOOVS
ped VOIRPP
pedagogical XPMMUV
pedagogy VQKPTX
pedantic VOJMSR
pedestal NUSOOQ
pedigree VTMSQV
pee OLRQIQ
peek OOTSQU
peeled OLPPIN
peep VQMYP[
peeps TPL]O]
peer RQOPMU
peering ONLKUO
peerless UURROV
peg MNSXLS
peggy PTUXMT
pegs LLRUNQ
pelagic UQNTQQ
pellet OJLVOQ
pellets MIKSPN
pelvic SMOUPP
pen QQUIHX
pencil NWQKDV
pencil > MTONNO
pencils LMQKJN
pendant MSWKOR
pendants NSVJRQ
pendulum NJPLIM
penetrating OSNMSS
penned PSOIKN
penney PRQUNR
pens MNRKJJ
pensioners QRNUPP
pentecostal RSVSPU
people TTFIMP
people _ speak OOOOWN
people _ this RQOONW
people _ who SOOONT
people _ you NTOOMS
people and LNNNOJ
people do ROOOOT
people have LLOO]I
people like MYOOMX
people like you NTOOMS
people of UKOOOM
people on NTOOOT
people pick VOOONV
people pick this VOOONV
people so VNOOMU
people who speak OOOOWN
people will MTOOLV
peoria UROTOU
pep ONKUOO
peppermint OOQUNP
per OIIG@F
per cent NOOOKN
per second OOSMOT
perceive KRLFQJ
perceived OPJFSL
percent FLCDC<
percent of KSONNM
percentage OIFHGI
percentages NHHHJH
perception KQJEQI
perceptions NRJETL
percy OSUQOP
peregrine SQRVUR
perfect IkJOHZ
perfect > M^NNN_
perfect _ every OTOONT
perfect in OTONNP
perfect in every OTOONT
perfected QWNUOX
perfection OlQRLi
perfection and OUOONS
perfectly VVMOO]
perform QQOIOP
performance MQJDNI
performances NROHOK
performed NQOHOL
performs OPLGML
perfume JP]POS
perfume of ONTOOS
perhaps fAJLiV
perhaps > NOONYP
perhaps _ would VMOONU
perhaps not MOOOUM
perhaps you UJOOMR
peril VNMPSO
perilous URRTSU
perils SLLMUL
perimeter JILHIF
period MFNMLI
periodic MHQMHN
periodicals PONGOI
periods OGPPMN
periodt OOOZO]
peripherals NNJIPJ
periphery NMLHQK
perish ROPUOT
perished MSQOIQ
perkins RSSUOT
perks RRLUTU
perky QSPWQV
permissible SNIIUL
permit URMJPW
permit _ to SSNOMV
permit me SSNOMV
permit me to SSNOMV
permits ONLHSL
permitted TOIOQW
permitting RQMFYN
permutation PJOJIL
perpendicular PMKKGM
perpetrated UNJORN
perpetrator UNMSQO
perseverance TTRNOV
persisted RNMIPN
persistence NMOGQJ
persistent NOOHPK
persists OOMHPK
person UcGRIY
person > LLONNJ
person _ made SPOOOT
person _ the RRNOWT
person in SRNOOW
person place OOOOKN
person who KWOONX
person who made SPOOOT
personalised OSLNYO
personality OUNSST
personalization MSMLWM
personalize NTMPVQ
personalized NUMOWP
personally SUNRXV
perspective MRJISL
perspectives NQKHXL
persuasive TLLIUK
pertaining PLKDXI
peru NQNKUM
peru is NOOOKN
peruse RQQMVR
pervasive PTOKWN
perverted UQNUPU
pesky SQKQUQ
peso NLIPIN
pessimistic WPLNPR
pesticide OJKORI
pet PLM[MX
petal NMQUQR
petals JNTMOM
pete OOSULQ
petrarch TNMOOO
petrochemical PJIOPL
petrol JGLJKD
petroleum LKKKLG
pew NMMRGO
pewter ROPVMQ
ph OOONNM
pharmaceutical OLMMPH
pharmaceuticals MLKMPG
pharmacist URMTPS
pharmacists URNTQT
phase KGLMLL
phases PHMLPN
phasing TJLJVK
pheasant QNSVRS
phenomena LQOHUL
phenomenal NYSPWT
phenomenology QQOMXQ
phenomenon NQKHUL
philanthropic OUPPSQ
philanthropy OUONQP
phish QTSXPX
phobia UMRRTS
phoebe OOTULQ
phoenix OMWPPU
phone FLNHGF
phones IKOFKG
photo IQKKKJ
photograph KPKHNJ
photographer OUNNQO
photographic NTMIRN
photographing OPJGRL
photographs LRMGSJ
photography NRNGQN
photometry ORIMNO
photon JMONKM
photos INKFPH
photosynthesis TJQHMQ
photosynthesis is OOVNQX
photovoltaic NMHKJJ
phrase JRMJSH
phyllis OSURPP
physically LOIIOI
physics YHMIHR
physics > YOOLNW
physics _ in NMOOOI
physics and NLNOOH
physics and in NMOOOI
physiotherapy VRPRSS
pi KOPNOL
pianist RTUNNU
piano PRSJLS
pic NQITOV
picard PQPWPO
picasso MUQMLP
pick QLIMJH
pick _ up VOOONV
pick out OOLOOK
pick the LONNNK
pick this VOOONV
pick this up VOOONV
picked PXJMQO
picked the MTOOPP
picker QSNVPT
picket NMUUJP
pickett PPTWLP
pickle ONPXNU
pickled PQSUPS
picky QVN[TZ
pict MPNXOQ
pictorial MRHLSL
picture ETMNIP
picture your NWPOOZ
pictures KNIIPJ
picturesque OYUPWU
pie LNQbH`
piece FMIZMN
piece _ a OOOOTM
piece _ cake NNL[O]
piece of NNK[NU
piece of cake NNL[O]
pieces FJLHLD
pied QOPVKQ
pierced NQTSKU
piercing ORTTNV
piety QRSYPU
pig OMOUIP
pig's NOOSOQ
pig's ear NOOSOQ
pigeon ONRQIR
piggy PQLXNS
pigment MNPLLM
pigs LLNRIN
pile SJNNJS
pilgrim SPZTRX
pilgrim _ the OOQOOT
pilgrimage RR]NRV
pilgrims QPWRPS
pill KJOQKI
pills KJNNMH
pimp SOMXMT
pin LMRRHR
pinball MMRUMS
pinch PMQUKS
pinhole POUTNT
pink HLUPIM
pinky KOQ]OY
pinnacle NZRSNV
pinochet ONUVPS
pinot OOTVOS
pint OOTVLU
pioneered RVNNWP
pioneering RTMKXQ
pious QVRUNV
pipe MKNNKN
piper ONVOPO
pipette TOPOOS
pissed UQLYNZ
pita ONPWQS
pitcairn QNPWQR
pitfalls UONLUO
pitman QQPYPT
pittman SPOXQS
pituitary PPQVQT
pity ]OJRLU
pity that VLOOLT
pivot MKJLHH
pixie RLRXPT
pixies PKQWPR
pizza LJPNIJ
pkg RMGVSS
pkt QLIPNM
pkwy QOKVQR
place JGKBWC
place > LMNNXH
place _ a OOKOMJ
place for RNROST
place for you TOOOMU
place to TNOOOR
place when NNOOWM
place where OOMOOK
placed MMIHNI
placement ONJDUI
placements PNJEWI
places MKNI]J
places > NNOOSL
placing OMLESI
plagiarism UQKMPO
plaid LOUOKP
plain QSXNIX
plainly OXOMKS
plains MPSSPV
plains of OOQOOS
plaintiff NMMMKH
plaintiffs NKLMLG
plan HILLNK
plan > LNONNK
planet MSOMIR
planet's OOQPOT
planets LMNLJM
planned PKNIWN
planner SOOJVP
planners RNNKVP
planning RIMIUR
plans RHNHTM
plant IKPIJM
plant _ the ORROOU
plant your OOQOOS
planting LKULRS
plants HJMTOW
plants _ in NONUOV
plat SPIUOU
plate IOLMNH
plates IORNLR
plato OUSQJS
platte ORQVNQ
platypus SQPVOV
plausible UPIMWR
play QFMHMN
play > NOONSM
play is MONOOK
played OIHLLK
player NNIXKU
players MJJLLG
playful QNOQVS
playing OGOHMN
playmate SNQXNT
playmates SNQXPU
plays KHKGUC
plays a OOOOUN
pleas TPJQSV
pleasant PWOSRV
pleasantly TWQOUX
please ^HIKLS
please _ not SOOOMU
please be SMOOMR
please do WNOONU
please do not SOOOMU
please don't SOOONT
please write TOOOOT
pleased WVLRS]
pleases SMHPQQ
pleasing PXPPUW
pleasurable RWRQTV
pleasure OTMPOS
pledge NQVTMW
pledges NQVTOV
plentiful TXMRSW
plenty QLJKUN
plot LJQMER
plots MKIPKM
plotted OIJOGP
plotting PJJPHP
ploy TPLTUU
pls OOOWOV
pluck TNOURT
plug KMLLGN
plugged MPMLIN
plugging ONMHKM
plugs JLLIJI
plumb OPQWOT
plumber QRSVOU
plumbers QQQSOU
plump LQNWMQ
plumper NSNYOR
plunged OMQLIN
plural INJJIG
plurality KMLFII
plurals OOSOOQ
plus SVN]LZ
plus > MUOOOP
plus _ participle ONOTOR
plush LRRUQQ
pluto NMLPKM
ply RRIUQV
pocket MLUOOS
poem NTTKRL
poem _ a UNOOOS
poem _ the ONLOOI
poem is MTOPNT
poem the TOOOOS
poems NSYLSU
poet NWTOMM
poetic LVXNRS
poetry IZWHUR
poets NSVPMQ
pogo PPOURT
poignant XUMRUY
point PMIMML
point > MNMMSJ
point _ could NNOOVN
point _ the VNNNGP
point in MOOOSN
point is MOSOLO
point of RPNPKQ
point on MSOOOP
point one NNOOVM
point one could NNOOVN
point to TOOONS
point you ROOONS
pointed OOKNNN
pointer RLKIJN
pointers MMLHOK
pointing PNQJPT
pointless [QKOO]
points BIGKO?
poke NIQSOP
pokemon MIONMK
poles MPMMNN
policies KIKIPF
policing NHLJRI
policymakers MLJJOH
polio NJLPMH
polished OTSOPV
polite SQLSRR
politely VOLPSU
political LIILMG
politically LKILPH
politicians LMJLMH
politics KHJJNF
poll RQOMNU
polled NLIILK
polls NLNILL
pollutants NJHKMH
polluted NJIJMI
polluting OIHKMH
pollution LKJINH
polly OOUUPQ
polygon MIKKIM
polynomial PKNKGN
polynomials OLNLIO
polypeptide RMMVNS
polytechnic TPNNQU
pompano ROOUOS
poncho SMSXTU
ponder POUPSS
pondering SOPMUT
ponderosa PPSSUS
ponies QORWQV
pony OOVVQU
poodle QMQVPS
pooh SOOVRW
pool NIPMJN
pools NIPMLN
poor XVLGLK
poor > XOOLOS
poorly RPJIQN
pop KKOSLK
popcorn KKQQKO
popeye PQSVPT
popper RPQXRR
poppet NOOSOQ
populate NLLIMK
populated LMIHLI
population PLFIJJ
populations OMHJMK
porch MMUOOP
porcupine POTYNS
portability SSNJWP
portable PSNIQN
portage OORRUR
portals NORISP
portion JHIIIH
portions IJLJLI
ports NKMINK
portugal KQLLKI
poseidon PVTTNS
poser OTOVRR
posh TNPZRU
position LBIFRA
position to LLOOUK
positional NNJHRH
positioned LMKGQH
positioning MMKFRI
positions NJKHQG
positive LOFJQF
possess OZQKPY
possess a MTOOOU
possessed ORUNNO
possesses PSOIQP
possessing OTSHSP
possession MOPIQJ
possessions JROIRL
possibilities RMMHVN
possibility SMJIVM
possible OUHJUK
possible > MTOOMO
possibly ^MHMeV
possum TORWOT
post NIIMON
postage LMLKJI
postal LLMKLG
postcard OLMKOI
postcards PMLHPI
posted ONFLUK
postgraduate VPMJTQ
posting QKEGRK
postings PLGITK
postmenopausal UNPQQP
postpone QIMLQK
posts LIHDME
potential LNKEQH
potentially RLFJXK
potentials LOKIQK
potion LNUNNM
potluck RQSWTW
potters NLTNPK
pottery NPVMRP
potty QMUUPT
poughkeepsie VRRZTV
pound JJLNHI
pounds JKKLGH
pour NKSNNW
poured KMPMKQ
pow LRPSIS
powder LJRSLS
power KKKHGE
powered HPKJLI
powerful IRLIRL
powerfully LWMLWP
powerhouse ISNPPM
powers HONJLK
powys NSQUPS
pox RHLSNN
practicable XVLLXT
practical QPJGYJ
practically PPIKRO
practice HHTULY
practice > NOUNMP
practices QLOFWL
practicum UQNKNQ
practise KHJIVF
practised RMOHVM
practising ZJOHUS
practising > UNROOV
prairie NORUOR
prairies NOQUPQ
praise KfOMRW
praised OYKLRQ
praises NWPNRN
praising OWOLSQ
pratchett TPPUPP
prayed LQVMQP
prayer KN]LQV
prayer > OOSOOS
prayers LOVNRO
praying MOVNRQ
preached PURLPQ
preacher PUVUPT
preachers PTUSQS
preamble QONHSL
precarious SUWWUX
precaution PKLLVK
precautionary ONNLVL
precautions QKMJWJ
precede SMQIRO
preceded QLQGQK
precedence MJMFPH
precedent QLNHPK
precedents QLNHRJ
precedes SMQIRN
preceding QGKAMF
precincts LJMMMI
precious LYPYQ[
precisely QRIJSS
precluded SPLIQQ
precludes UPLITQ
precursor PNNITK
precursors OMMIUK
predation PJMPUL
predator NNNUQN
predecessors ROPESM
predefined ONLHTK
predicate NQPHOO
predicates NQPHPN
predict MJJIHJ
predicted PLIKIL
predicting OMIHNK
predictive NPJIQJ
predictor MNGJKH
predictors LNFINF
predicts MJIIKH
predominantly NKHIOJ
preemptive RNMKUN
preface SPIFSM
prefer WLJNTV
preferable RPMQXS
preferably SPLP]R
preference PPNISM
preferential SPKMVP
preferred ROLLUN
preferring SLKKWN
prefers SMLMUO
prefix NIOJKJ
prefixes MIPJMI
preliminary TLIDUM
prem QKOIMJ
prematurely RMQIPL
premiered OOPIPM
premise NNKJPK
premium MONLHK
prep RINJLO
preparation _ILGUU
preparation is XMOOOV
preparations QJNFWK
prepare NJKHRG
prepared LMNIZI
prepared > OOOOSO
preparedness PQPKWO
prepares PMMISM
preparing SLNFSP
preposition ONOOMO
prepositions NOOOLS
prerequisite WQMJZU
prerequisites WPMJYU
prerogative SNKHON
presbyterian QQUSQU
prescribed RMNJSG
prescription PMOKQH
prescriptions ONNKRH
prescriptive QOMIOL
preseason PIOLOK
presence OWPIUQ
presence of OTOOOR
present QDFGMF
presentation UPKHMO
presentation was UOOONS
presentations PQLIRM
presented OMEEQI
presenting RPLGQL
presently OIGCTD
preservation NPPIPK
preservatives PKLNQI
preserving LQNHOJ
preset JMNHNJ
presets JMNGOJ
president JPMJHH
press MKPJMO
pressed JJPMHL
pressure CGJJEE
pressure and OOSOOS
prestigious RYQSSV
presumably YKHI^O
presume WOINUR
presumed TNHGWK
presumption TQLNRU
preteen VRQTQX
pretend UJLNLR
pretext MMPGOJ
pretreatment RLJISJ
pretty SVQVTa
prevail OONIQL
prevailed PRMIPM
prevailing LKKDQE
prevails MPOHRK
prevalence RKIHPH
preventable RQNMUM
preventative RPNLVL
prevented PKKGPH
preventing RLLHRJ
preventive SOOMUK
prevents PLKIRI
preview ONNIPM
previews NNNHQK
previous _IIGMZ
previously TKGGRM
price LHKHEF
priced LKKILH
prices JGMIDE
prices _ and OOQOMT
pricing KIKGIE
prick SLLVKS
pride NWVRMX
priest QRXTMT
priesthood PSUOPT
priests PTWROT
primarily MLFHXH
primary TMHJKJ
prime KUORFW
prime > NSONOO
prime number MPNWNW
prime numbers UNPONV
primes JOPKJO
primitive NUPIOR
primitives NTOIPR
princess NTTUQV
principally NNIGUI
principle LNLGON
principles LNMGQM
print KKOKDJ
print and OOOUOR
printed YTNHH]
printed _ the YOOONZ
printed on SUOONW
printers NMMILK
printing NMOGKK
printmaking POOINN
prints MQNFJN
prior PONHXI
prior to OOOOTM
priorities QMKHUM
prioritization PMJGVJ
prioritize QLKIUK
priority NKLGSJ
priory ROUMPM
prism LRTMOV
pristine QVQMPU
privilege I`MMLZ
privileged M_NNPY
prize J]NOLU
prizes KVPPON
pro RPFMQN
proactively SPJMWP
prob UOEQTT
probabilities OMJMIO
probability KKPKDK
probable TOJIWN
probably MLHO]D
probing QMMMUR
problem WGEDLK
problem > SMONHN
problem with UNOONU
problem you SOOOPR
problematic UMLKVO
problems KHIHOH
proc QNGROO
procedure PKKGSI
procedures PKLFSI
proceed PHLJWM
proceeded PKMGRM
proceeding OINESJ
proceedings LKNGRH
process FGIEW@
process of OONOTN
processed KMJJML
processes LIJFSH
processing KKLF`H
processing _ question MNOO`K
procrastination WOOMOT
procure QOHOVM
procured POJPUM
procurement OOKKUK
prod RPFPRN
prodigy NTSQON
produce LMIING
produced OMGELI
producer NNJKJI
producers MMJKLI
produces LMGFLF
producing ONKEOJ
product FJGFG;
production LKIFNF
productive RRJGQP
productivity PRJINN
products JLLIOG
prof RRLPMS
profane SQOUQU
professional UUKQQT
professionalism UUOOSS
professor PQMKLK
professors P]NON]
proficiency TULJPV
proficient SWNNNY
profiling RPIMUN
profit LLJJHH
profitable NQJINK
profits KLJIJG
profound PZMKTV
profoundly PVONTS
prog RPFTUS
progesterone QNOVOP
program JKLJFD
programmer STJNNV
programmer has NSOOQR
programmes NKKIRH
programs OLLHQK
progress NNKGNO
progressed POLFYM
progresses QNKFXN
progressing QKLFTO
progression MJMIMK
progressively NJNIPK
project WJFGNT
projected NNDDOF
projecting QOFIOK
projection NOGGLH
projections NPGGOG
projector QQILMO
projectors OQIKON
projects NNJGRL
proliferation MLIMQH
prolific SWNNQQ
prologue QMQION
prom SRTSPY
prominence LVOMSO
prominent NWLJWM
prominently MUNIXN
promise MTVZLb
promise > MQTNOR
promises NOROOT
promising QSMJVP
promos LLLOMI
promote QNGJRK
promoter NOKPPI
promoters MNILQG
promotes OLGJQG
promoting QOFIRJ
promotional NLJLOI
prompt QMOKRM
prompted QPMMUQ
prompting UOPLWT
promptly RSNNSU
pron PNGPMN
pronounce POPVNR
pronounced PORUNQ
pronouns MNNLKM
pronto PRHQSS
pronunciation NNPRMN
proof VKKQBY
proof > UNOMON
proof _ done NOOTNR
proof is KNPXNT
proof is done NOOTNR
proof that NRNOOT
proof to ROOOOS
proofing ONKHMM
proofreading WNMJNW
proofs LMIIOI
proofs are OOOOTN
prop LNKKPH
propaganda MNIKRH
propagating MNKKUK
propagation MMKGQI
propel MLJNQH
propensity NPLMUJ
proper NNM]a^
proper _ at OOOVNV
properly RNHE]Q
properly > OOOO[N
properties GOLHMH
property KOLGLI
prophylaxis QKLNQI
proponents QMIHWJ
proportion LIFEGD
proportional LKGJIG
proportionate NKGHKG
proportions LJGGJG
proposals MKLHSJ
propose QNPOTS
proposed QLIGVK
proposing RMNKVO
proposition NNMFJJ
propositions MMMFNH
propriety STRLVR
props MRIQOP
propulsion LMKKQH
pros PQGN]M
pros _ cons NOOOWN
pros and NOOOWN
pros and cons NOOOWN
prose NQRGLM
prosecuted NLLJOH
prosecution MKNHOF
prosecutions LKMGQE
prospect RPLMUM
prospecting RNLIYK
prospective TMMIYN
prospects PNJIXI
prosperity LUPJSO
prosperous NZOPTT
prostatic RROXQS
prot SOIRPP
protease RONVOS
protection LLLKSG
protections LMMJSH
protege QRQQUU
protein KMHQLJ
proteins KLNPMS
protest OIOPKM
protestant QQUPMR
protestants OPVQLQ
protested SJKPIO
proton LMLNYJ
protons MNPMKS
prototyping RQOOVT
proud tXLRLh
prouder LQOOOQ
proudly PYMQQU
prov QQFQTO
prove LIGFJF
proved PKGGGO
proven RNGJOM
proverb ORTQLU
proves JVGGIM
proves it JSOONP
provide ONFIQJ
provided ULGMXQ
provided for OOOOTO
provider MNKMNH
providers NNKMQH
provides MNFFRF
providing POFEUH
proving MKIFGJ
provisional OMKJMI
provisions KLNGQH
provo QRGRPQ
provocative QSMQVU
provoke PKKLUL
provoked PLLOUN
provoking QOMLVN
prowess OZSRWV
proxies QILRRO
proximity MPNHTL
prs RNHOOK
prudence QTVSQS
prudent YSNTUX
pryor RQPUNP
psalm MRVMON
psalms NTVLOP
pseudonym STQUNQ
psf QNJUNR
psych UQOQPU
psychologically PRMKUN
psychosocial UROPPS
pts QONUNR
publication ROLGQJ
publications PPKITI
publicity MQKKTI
publicized PPGJWJ
publicly MNIJRH
publish ROKIPM
published SSHGQN
publishes RQJHQI
publishing ROMHOM
pud SNMVNQ
pudding MMSSNL
puddle LMUOIP
puffing OOQOOQ
puffy PQPXPV
pug RNLYQU
pugh VRN[SZ
puke TNNYNT
pull JSKNHF
pull request NROONS
pulled NMIRKP
pulley OOOUMS
pullman QSOXNT
pullover OTSVPU
pulls JNLSKM
pulls _ the NOLNOJ
pulls on NOLNOI
pulls on the NOLNOJ
pulpit PRUOQQ
pulsar SQNVQQ
pulse INQQJR
puma ROOVNR
pump JILMIH
pumpkin JKS^JW
pumpkins LKSVMO
pumps KLOLPM
pun URMQMS
punched LKNSIN
punctuation NLNPMO
pundit UOIRNR
punished NLNKHJ
punk NLPWJP
punks NKOVLO
pupil ZNLLPR
pupil > LOMOQJ
pupils IRMIKN
purcell QRVPLT
purchase LJJJOI
purchases KJLKOH
purchasing MKLIQI
pure I_KMIX
purely SSHMVS
purgatory RQURMR
purifier RONVQQ
puritan TNWVOS
purple LKRPGR
purported QPJIUK
purpose NLJG[H
purposeful QXPN]V
purposely TOJMWR
purposes PLHF^I
pursue TLNJUP
pursued PKNHSJ
pursues RLNJVN
pursuing UMNJUR
pus QNNVOQ
push SLKKIK
pushes HHHJH<
puss RPQZPU
pussycat NLQXNQ
put HdFHMT
put _ a NTOONU
put _ back MONNOI
put _ in TNNONU
put _ there UMOQNV
put an TOOOOR
put down NVMOOS
put in NLOOQJ
put it MSMPRS
put it in RONOIS
put on ITRNMR
put out OOONOK
put that KQOMON
put the OVNPLU
put them NNOOOK
put this NNOOTN
put this in NNOOTN
put to KQOOML
put together MSOONQ
put you UMOOOO
put your LUNMNN
putative RSMOVT
puts HNIKBJ
putting NPJFNK
putty QPTUOS
puzzle JHPJFH
puzzles LJQHML
pylori RMOUSQ
pythagoras cOOONa
pythagoras > cOOONa
pythagorean NNOOOM
python LJOOKL
q NONZOW
quad NKMLIN
quadrant OJKMHL
quadratic SMJLFQ
quadratic formula SPQNOR
quadratics ONOSOQ
quail PPTUSS
quaint RTQSSX
quaker QSXVPX
quakers RRVROV
qualifiers OOJIQM
qualify RNJION
qualifying QMNHPM
qualitative QOMJVN
qualitatively PPMIXM
qualities O[PMTT
quality N]LIKS
quantification NMJIMK
quantify NOJHML
quantifying OPJHNL
quantitative NKIFLJ
quantitatively NMHGOJ
quantities IIGEHC
quantity HIHDHB
quarantine RLQTVP
quarrel QIQQNN
quarter NHQMEM
quarterly OJKIJJ
quarters JIOMHH
quartet MQVMMQ
quasar NUSURT
quaternary QMNNHO
queen LOUVLY
queen is OOQOOS
queer PNUWLT
query PKMIKL
quest OMVMNO
question NTKOMS
question > [QPU`a
question _ a MWONNU
question _ an OUOOOV
question _ like ONOVMW
question _ that RSOONV
question _ the JPOLTM
question _ this KTOOJR
question _ to UOOOLU
question _ you LMOXQN
question about LTSNMV
question again FOOOOG
question and JLOLNC
question and to UOOOMU
question asked TPOOLU
question asks KNOONJ
question from NZOONY
question has KSOOLO
question i NNOVMV
question in ONOOSM
question is LRONXN
question mark MNNIPE
question might UNOOKU
question of PVOOPX
question so UNOOOS
question that KTONML
question that you NMOOQJ
question two TNOSNS
question two > TNOTNU
question was TNOOOS
question with NNOORJ
question you MLOOOK
questionable TOMLWM
questioned OIKHNJ
questionnaire SNMION
questionnaires SNMIQN
questions N?NAZ@
questions > WKNOTQ
questions _ that XOOOPW
questions and NOONPK
questions are NOTOQR
questions like WOOOVU
questions like that XOOOPW
questions you KOOOOK
quests OMULRO
queues MINKNJ
quick INHZVW
quick > OOOVNU
quick _ up OOOQWR
quick heads OOOQWR
quick heads up OOOQWR
quicken PRPTVR
quicker XLIIPV
quicker than XMONNV
quickest NPOROS
quickie QSOZTX
quickly ERKIOH
quicksilver PSZVQ]
quiet LKaMF`
quiet _ of OOXOOY
quietly QNSLOP
quill RNQWQV
quilt LNZPLT
quilted MOVPNR
quilting PMVNPS
quilts KNWOOP
quintessential RVQSWV
quintet KKTMHN
quirky TXSXX]
quit cKNZGg
quit _ and YOOQOZ
quit on UOOONS
quite KQIGTK
quits RMPOHQ
quitting SKPOHR
quixote SQSUNV
quiz EHMIBH
quiz _ table OOOOTO
quiz a OOOOTO
quiz a table OOOOTO
quiz tomorrow MOOQOS
quizzes PKOILN
quot SOHRRR
quota MJJLIJ
quotas NKIKKI
quotation ONINOK
quotations ORPNQP
quote LXJQMR
quote a NLNONJ
quote you LXOONS
quoted QOFLQL
quotes KONKMH
quotient MKQPEQ
quran PPUMNQ
r NJOPNJ
r0.1 CFMNXC
r0.2 JBGGUD
r0.3 SLEFUK
r0.4 STGDRM
r0.5 MPMIOM
rabbits LLPPIM
rabble OKQUNP
race LPOLKM
rachael QQQUOQ
racine QRRVMR
racing NJOKLI
radiance MPONIN
radians JOONNI
radicals MJOYHZ
radioactivity PKIMNL
radiography POIKPL
radius JLJFEA
rage NMOWLO
ragged PRWOMU
raging MNQUNP
ragnarok RSUYQW
rah RTMXRX
rain IJOLIH
rain > ONSOOT
rain _ the OORONT
rain and OOLOOI
rain falls OOJOOL
rain in OOROOT
rainbow KQYNKQ
rainbows JRUNMP
rained JMRKIL
rainfall NNNLGO
rainier QTRVPS
rains JLULJM
rainy KLTLIN
raise QJKLJK
raised HLINPA
raises LKJKKG
ramadan OOUROS
rambling QPQNVS
ramblings ONQOUQ
rambo OQOVRR
ramifications OSNPUR
ramona OQPUOR
ramp MMOONN
rampage KNPVRM
rampant RNMNVN
ran KKLHHE
ranch MQRWRR
rancher OSR]RV
ranchers ORPZRT
ranches LQQVSQ
rancid NLNLLG
randall PPNUPN
random KKMMHG
randy LQQYMR
range IGHELA
range of NNMOVL
ranged KJMIMH
ranges NHJHKJ
ranging NKJGQI
rank NRHFHJ
ranked SLIOJT
ranking PPJDOJ
rankings POLGNJ
ranks NXHIJS
ranks _ the MYNOOY
ranks with MYNOOY
ranks with the MYNOOY
rant SLINNN
ranting SIKKNL
rapes KKOMPH
rapidly KNLHRK
rapporteur SSPUTS
raptor OPPWOS
rapture NTTVOT
rare KbKKQ]
rare and MSNOOQ
rare to NTOONS
rarely RNJKUQ
rarities OUTTSS
rat PKOQFQ
ratchet QNQUOQ
rate JJEKG@
rates LHIIDF
rather ROGJXL
rather find OOOOTM
rather than NONNKL
ratify POSUPT
rating OQKIKK
ratings NQKILI
ratio LIJI>G
ration MKILEJ
rational NMLLIN
rationed NOONOM
ratios TJJIER
rats NKMOHN
rattle LMSVPR
raunchy TQUYNX
rave OSSTKU
ravenna PQTPMS
raving OUQSPU
raw INNOKJ
rays JLLIIF
re PMIOOM
reach LKPINI
reach > QNSOLR
reach out MOOOTM
reachable OWPMUR
reached RNJKRQ
reached the NOOOTK
reaches TJJJNM
react KKIOSG
react > NOOOWN
reacted NLHNLM
reacting MGILOI
reaction JEFJMD
reaction is ONONWO
reactions LIHLKI
reactive KLKKPI
reactors LLILOI
read _DCAEV
read _ article YNOOOX
read _ chapter VOONNU
read _ question VNOOMX
read _ the LNOMMI
read _ this TQOONW
read _ three UOOONV
read all SOONNS
read as KNOOOI
read as > LNOONJ
read in OOOOUN
read it gLONKg
read it > ZMONM[
read that KROOOQ
read the ]IKJDS
read the article YNOOOX
read the chapter VOONNU
read the question VNOOMX
read your GTOONN
readability RVPJUR
readable RWNLTS
reader SPRIJS
reader who USNOOW
readers RNLHNL
readers have ONNOOK
readily QTJKVQ
readiness RNNIVQ
reading ^PKEI[
reading now KOOOOL
reading of SNOONO
reading the [MNON]
reading your K^NMPY
readings MNOFMK
reads ZIMEOT
reads it UNONQR
ready ETM]^V
ready > LNOLYH
ready for MPOPTO
ready to KPP]LX
reagent NKKSPK
real VYDOLW
real _ to NTOOOR
real one OZOOO[
realisation KLJGNG
realise S^KOQ`
realise that SOOOMR
realised QNHKRP
realism PPNIQN
realistic QPKMPQ
realistically QPIKQN
reality OOJIPM
realization MTPHPO
realize UQLPRX
realized SSINSV
realizes RTRMQU
realizing SROMQX
really bIFIQU
really do RQNNNT
really is UOOONV
really so TOOOOT
reap RQNSPU
reaper OPQUOR
rear KKLKLH
reason WPOKUS
reason > VLPNMR
reason is MWOOLT
reason that NTMOMS
reason the OOOOTO
reasonably QQIKYL
reasoned SNGITP
reasoning UPFEMR
reasoning _ the TMOOLS
reasons QIJG_G
reassurance VRLSUU
rebirth LPUMPM
rebuild NMLILK
rebuilt MQNINM
rebuttal UNKOOT
recall EKLIL=
recalled OMLNPI
receive JMKNLM
received LPJRTK
receives LOJKMI
recently SJIHRJ
recess ROPHLP
recherche SQRURS
recipe LMNNRI
reciprocal NLJKCL
reciprocity QTPSRU
recital QTUNQR
reckon SIKWRV
reclaim LMLLKI
recognised PRIOPP
recognition ITMIQL
recognizable NXMPRR
recognizing LUMIRO
recollection PSQLVR
recollections PRQKVQ
recommend TONMXR
recommendation SPOMXQ
recommendations SOPMYP
recommending UPNKZO
recommends UNLLWO
reconnaissance PLJLVL
reconnect RPRSOU
reconsider `NKPSZ
reconsideration VNNNTQ
reconstructive QUNJUP
record UNKJGO
recordable OWQMPQ
recorded NOJNIN
recording MNNKLI
records IMKIIC
recount OOMNHL
recourse QILKOI
recruit ROMRPU
recruiter RQMUPS
rectangle MLMOHN
rectangular MKJNGM
recurrence QHMMGL
recurring QIOLLI
recursion QPQKHW
recursive PKPJRN
recursive function OOOOWO
recycling LSLJMP
red GJNKBL
reddish KNQPHP
redeem NONULR
redeemed ORNVNS
redeemer ORPXMR
redefined MOLIJL
redesign RQNIRP
redhead NPTUKQ
redirecting RILLLM
redirection PILJKJ
redirects PILKMJ
redistribution MMJIKJ
redneck ORRZPV
redo RMIQOM
redo it NOONOK
reds KLQNHK
redskins NOPVLR
reduce LGHGDG
reduced LJIFDG
reduces MIHGHG
reducing NIIEIG
reduction NJJEGI
reductions OMMGIK
reebok QQPWRR
reef MLWONU
reefs MNNNOL
reese NSPWMQ
refer NJFKRI
reference QNJLQP
referenced OMHKTL
references OMJHTJ
referencing MLIGPH
referendum OIMIKJ
referrals POJOUL
referred RMGPTN
referrer SNHOTL
referrers QNHNUK
referring PKILQL
refers MKIIWJ
refers to NNOOXN
refinements NMLIPL
refineries MKMKNI
refining PLNITL
reflect MOMFML
reflected NPLHLL
reflecting NPNFOM
reflection MPPFSL
reflections NQOGPM
reflective ORPFQO
reflects NRKHNL
reform LJNHIF
reformation OOTLRM
reforms NKLHPI
refractory SSONUR
refreshed ROHOQQ
refreshing VKLKNU
refreshing _ meet WNOOOW
refreshing to WNOOOW
refreshing to meet WNOOOW
refund OJKMGK
refunds LJMNII
refurbished NNMIKK
refuses ULOKOP
refusing UKMJON
refute UMJLMO
reg NJHNII
regain NLLLIK
regained LNNMHK
regal NURSPP
regard SPMHZP
regard _ the OOOOTN
regard to NNOOSL
regard to the OOOOTN
regarded SULI]O
regarding NSHCXQ
regardless SRKSUW
regards ONKHWJ
regex MILLIH
reggie PPOUMS
regime KMNJPI
region KGFHOD
regional NHJJPJ
regionally OLIJTJ
regions JHIGQG
regis PROUMP
registered OLINML
regression ]IJLGY
regressions NJIKKI
regret WJUPLX
regret that QJOONN
regrets SQSPNW
regular PKLNGM
regularly SMLJUM
regulate LIIJNG
regulated KKIJPH
regulates LJFKPE
regulating KHGHOE
regulation KIHIMF
regulations NKJHQG
regulator IKHMLF
regulators JKGLMG
regulatory MIGJPF
rehearses ONROOP
rehnquist SSPUSR
reign LPRNML
reindeer NOSUNQ
reinforces MLKLRI
reinventing SRPHTR
reissued NMKILH
reiterate VOKKSQ
rejecting ULLKNO
rejection ULOPMS
rejoice RRPURT
rel QNGPQM
related QJHKQJ
relation MLLKLL
relatively RLEISL
relativistic PPINNM
relaxation ONRLUN
relays LKMJPI
release MJLKMI
released LKKKMI
releases MJLJNH
relegated PJNJLI
relevance POIEYJ
relevancy QPLIUO
relevant SMFKhJ
relevant _ that OOOOTO
reliability RSMIRN
reliably SSLMYR
relied QTNHRN
relies OPMFSI
relieves NLMLQI
relieving SOOMUO
relocation OLJLUK
reluctance TNOFPN
reluctant WNNLTQ
reluctantly UQPPQU
rely PONIXK
rely on NNONSN
relying QOMEVJ
rem OMIPRL
remain RFMHMI
remainder GLNKNJ
remainder > ONOSNV
remainder is NSOONR
remained PMKHIJ
remaining NHJIGK
remains JGMIJF
remark VUINSX
remark on OSOONQ
remark that SONONT
remarkable XcJLT]
remarkably S[MKTU
remarked VRJOTV
remarks QNGI^L
remember FLLHSD
remember that LMOLUF
remembered P]LPQY
remembered _ date NTONOR
remembered the NXOMOV
remembered the date NTONOR
remembering MOVLSV
remembers JOPMNO
remind TLINOR
reminded TPNSSV
reminder UONQQU
reminds RQPURY
reminiscent OSSQVT
remiss MOOOPL
remnants NLOIPK
remorse TQSRMV
remortgages QMOPUN
removals NLMIOI
remove LJJHHE
removed ULFMMK
removes LMJIID
removing OKKIKJ
renaissance VPVLNR
rename NKKPJJ
renault MMMKMG
render MONIKM
rendered MPNHLK
rendering MONGLL
renders LNMGLI
rendezvous RPUVQU
renee NNOWLO
renovating QRPPUU
renovations QTPMVT
renown OSTURU
renowned Q]NOXR
rep KKIQHK
repaid LLKMIL
repay NNNPHP
repayment NNNPIO
repayments NONPIP
repeal NJLLIK
repealed NMLLIM
repeat NKLIHF
repeat the UNNONR
repeated PLJIJJ
repeatedly PMOHQM
repeating VKLHIV
repeats NKOJFI
repentance PRUSPS
repetition PMOGKL
repetitions ROOONS
replace JILGE?
replace _ with MNOMNJ
replaced LKKHHE
replacement MLMJIH
replacements LLOING
replaces MMJHJE
replacing NLKHKI
replied RLHPQQ
replies RIHNQP
reply TIGNWO
replying SJGLSN
report SUEGMR
report > JROONL
report has TSOOOY
reportable SSHJRN
reported PLDKNG
reportedly PKHIRF
reporting QJEFPE
reports JEFCQ=
represent JMIMLI
representation IMJEKD
representations KNHGNF
representative LMILLH
representatives KJJIIG
represented JOIHJF
representing LNJHOG
represents INIGKG
repressive NLKMPH
reprinted QSIKNL
reproduced QNFJPL
reproductions MLJLOI
reps KKHQIJ
reptile OLPVNQ
republic KOOOHM
republican PMOTIO
republicans NKNQHL
republished OKGHKF
reputable UVJPVS
reputation JMKNFJ
req OKILPN
request KPGORN
requested QMIQTQ
requests NILLUL
requiem QRVQMS
require NKLJSL
required SMFKSR
requirement QMIEPM
requirements QPLHUO
requires PMJERK
requiring TNJFWM
requisite TQLH[R
requisites TQMHZS
requisition TQNOUU
reread NONONK
rereading NRONMQ
res MMFLLK
resale LKLLLI
research VLIGXP
research is VNOOLV
researched RLHHXJ
researcher SQILUO
researchers ROHHVJ
researches QLIGYI
researching SNIG[M
reseller OLJLMI
resellers NLIKNH
resemblance QVPTSU
reserved NLLMLI
reset MKNNGN
resets KKMLHK
residence OPOIPN
residences MONHPL
resides OQLGRK
residual NMJJHM
residuals MMLIKM
resign SMPNIQ
resigned OMPLIK
resilience PTPOUQ
resilient PUNOUO
resist OJPKFN
resistance OJLFCJ
resistance _ the ROROOV
resistant QLMHLK
resistive PNPKGM
resistivity QNNLHO
resistor OLMMEL
resistors NLMLGL
resists MKOJFK
resit SOOOOR
resolution OPJHLN
resolutions OPKILN
resolved QOIORQ
resource NLFHSI
resources MKGFTH
resp RNHQOP
respect ZQKPN]
respect > OSOOOS
respect a SMOOMQ
respect to NOOOSN
respectable UXOSUX
respected RVLTSU
respectfully RUMRUU
respecting SRMPRU
respective OKGKQK
respectively MKIEMG
respects NONOWN
respects and NOOOTN
respond NKFKTJ
responded QLHOQO
respondents OKHDNF
responder POHQPM
responders ONHNQL
responding QIGHOM
responds OLFKNN
response JJFJSF
responses NMHHPK
responsibilities PPKHSM
responsibility RKIGPH
responsibility that SLOOOR
responsibly UTKOYT
rest LROLPM
rest _ the TKMOWK
rest _ us L[OOMX
rest a OOQOOT
rest is NOOOZM
rest of PVMOLT
rest of the VLMOMN
rest of us L[OOMX
restless QNVMNR
restoration PPPIQN
restorative NUNKUN
restored HTLLIM
restrain RMPOVO
restraining PLQNUL
restricting PKKIRI
restriction PMLHQI
restrictions NLLIRI
restrictive PMMJUK
restricts OLKJSH
restructure MPPHUK
restructured MPNITK
restructuring OLLIRJ
rests ONQJLJ
resubmit PMLSLO
result MJCDJF
result > LONNMJ
result and ROOOOT
result for OPOOSP
resultant QNILLN
resulted NMFHNH
resulting PLGFLI
results RPFDTK
results > KSNOSM
results are SOOOQR
resumed QOMHLM
resurrection MRUNMM
retailers MJNLNH
retaining OMLHPJ
retains MLLJIH
retaliation OIKNNH
retard VRHVQW
retardant VQMVRU
retardation UPKTUR
retarded VSJVRX
rethink UONQVV
rethinking VOOPXU
retiree RSRUMR
retrieval ORMHTN
retriever RROUUQ
retrospective SOLGUM
return DINGW?
return to ONPMHL
returnable OUQLRM
returning OMMHKJ
returns ILHBDB
reuben ORRVOP
reunion RRUROU
reusable PRNLVN
reuters MLHINE
revamp PMMHOJ
revealing OPOJUM
reveals KQTKRP
revenue INJIJF
revenues HOJIJG
revered R]PRWV
reversal OLLGLH
reverse NKKGKH
reversed NMIHKH
reverses MKLHLG
reverted PKJKJI
review QJKHLI
review > NNNMMI
reviewed [JHIOU
reviewer UMKJON
reviewers SMLHOL
reviewing TLLGRO
revise VLMKNU
revise > ROOSMV
revised RMIFRL
revising RMNFQN
revision QKRHLU
revisit TNOIUO
revisited OLJBTF
revoked QOMMIK
revolution OSRKPS
revolutions OPRKPN
rewrite MJMIJF
rewriting OKLGJI
rewritten OOMJIL
rfcs QKHMPI
rhapsody MRUOLR
rhine LOWNMP
rhyme PLZLKV
rhyme scheme SNQNNT
rhyme scheme > TOOOOR
rhymes LNWQMR
rhyming OONORN
rhythm KMMPLI
rib MKMPIK
ribbon KPWRKX
ribbon of OOSOOS
ribbons JQYQNX
ribosomes OOTOOV
rich GSMMQI
richard PUPOJN
richer JVMPPQ
riches KZQNNR
richest MWOOOQ
richly JVRLNP
richness K[RNRS
rick NONTHO
rid MHKNII
riddle ONSKHQ
riddles JLTIIL
ride OOSSOS
rides MNQKQN
ridicule WMJSUR
ridiculously SVNSWV
riesling POVSSP
riff OPUUMT
right HP9P]I
right > ]KNLNT
right _ a OONOTO
right _ and LSMJSJ
right _ but NOOMNJ
right _ for SNOOVR
right _ i MTONQS
right _ in TOOOOR
right _ of LTOWLW
right _ one NOOMVM
right _ the LIOIJD
right _ to MNNOQJ
right _ wrong OOOOTO
right _ you NMOUOQ
right _ your YMQOMX
right and JQNQLL
right and i NUONNT
right angles MOMONK
right approach OOOOXN
right away NOOMWL
right away one NOOMVM
right for NOOOJN
right formula > NLONOJ
right here OYOOUX
right here > OYOOUX
right i NOONSO
right in ONQNUN
right into OOOOSN
right now VVNRNV
right one NTOOQR
right or OOOOTO
right or wrong OOOOTO
right pig's NOOSOQ
right place QOOOVR
right so NOONUM
right that KQOOMK
right the NMOLNH
right there TNOYN]
right to JNOOMI
right track NMONOJ
right way NMONQJ
right you OPOHOL
righteous PVRTMU
righteousness OVRROS
rightfully UVMTSW
rightly SUMTWV
righto OOOSNU
rights JLJ[OU
rights is OOOQSP
rigorously PRLJUO
riley QNRVLR
ring IRSNKL
ringing NMWNJX
rings INSLLK
riot KLOPIL
riots MINMNI
rip VQJSLV
riparian QOOWOR
ripe ORQQPS
ripper PSNbM[
ripper _ a MOOYNX
rise IMOMKK
rise from OOROOU
rises GOIKJH
rises > OOLOOJ
rises and OOIOOJ
risk NKKISG
risking QLKLUK
risks PLKJWG
risky RQKNUQ
risque SRUVSV
rite QRPURV
ritter POPUNO
ritual NMXNQP
rituals ONWMRQ
river IHRHLF
river > NO]ONV
river _ a OOTOQT
river in OOKOOL
river is OOSOPQ
river of ONROOV
rivers LOSLRS
rivers and OOROPU
rivet NPUTPQ
rms OQMOHP
rn OOOUOT
rna VOOONU
road NJOILI
roads KLLHOH
roadway LNNHQI
roadways MNMHSI
roar HPQSNO
roaring KQUSPR
roars OOQOOR
roast KNQUMO
rob MPMQIL
robber QQSULT
robe LRVPOQ
robes MS[OQX
robespierre NNNUNV
robust OULMVN
robustness PUMMWO
rochelle RQQWLQ
rock INJOJ;
rockabilly PQQXPT
rocked MUOPOP
rockefeller NUOQMO
rocker MQRWNO
rockers MPRUOO
rocket ]NNPL[
rockets KLMQKL
rocks GPMMMA
rocky NQOVLP
rods JNMIKJ
roger POKPIN
roget PRMUTN
role LNJI^E
role > OOOOUO
role of OOOOSM
roll OKNWJT
rolled MNNQIR
rollin POQUNT
rolling PMPPMQ
rollover RQSTQU
rolls NNTPKV
roman UPOONO
roman _ fell UOOOUU
roman empire UOOOUR
roman empire fell UOOOUU
romances LOUPQN
romans ]RQUE^
romans > SOOOLS
romans came OOPSOR
romantic NTNRSK
romanticism OTUPTS
romantics MSUQSQ
rome IOULNO
rome and NOROOU
roof INLKME
roof _ the NOJONJ
roof of OOJOOJ
roof of the OOJOOK
rookie SVPVQV
rookies QUOSRR
room IPTJHL
room > ITNNNM
room is MONOOJ
roommate TPRSLU
rooms NLQKNJ
roomy PQOUQW
root QKNHLM
root of XMMORT
roots NGFJHC
rope MKVMIQ
rope of OOQOOS
roper QOOUMQ
ropes LMRLLJ
rosa MQURNP
rosary OPZNNT
rose KPWOKL
roses IPZOLO
rosette OQXVNR
rosewood PNWPOQ
rosie MOUSKN
rosy MPUSOP
rotator RRQUSR
roth OLQLGK
rottweiler SQPVSQ
rough QNORJW
rough draft ROONOS
roughly LKGJZI
roughness OSSSMU
round LMPQEV
round > LPOLNK
rounded IMMNHM
rounder PNNVNR
rounding NJKRFU
rounds MHMMLJ
rout SQIROM
route LJMGMI
routed NLMISK
routes NJLGRI
routinely QOLHWM
rove PNLONI
row MJSHDM
row _ the OOTOOV
rowling NLWROO
rows HHNICF
roxy QLPUMP
rubbish [MJMOX
rubric QNNNHO
rude TNKTKT
rudimentary NTPNUQ
rudolf OUQTNQ
ruff RMNVPO
ruffle SNQVPT
ruined PRONKT
rule MDEKPC
rule > MNNONK
rule _ for MNOOOJ
rule _ the TNNOSP
rule again OOOOSO
rule is LNMONJ
rule of VOOOMT
rule of the VOOOMT
rule to LNOONK
ruled JMNHJC
ruler KSNGGL
rules OJIKJI
rules of SNRONU
ruling MINFQF
rulings MJNGSF
rumour SJOMSU
rumours RIKKRI
run GGIJOD
run _ the NOJONI
runes NJOKJI
running RRPFHV
running _ of VMOONS
running _ the OOQOOT
running out VMOONS
running out of VMOONS
runs OIL@FD
rupee KHLMIH
rupees KIKMJG
rushed NMLJPK
russel RRMUPO
russia MLIUNS
russo OQPWQR
rust KMZMLR
rustic OQVOQQ
ruthless TSNVQW
rutledge RQQUSO
ryan NOPRIM
rye PKUPLL
s LLNHKC
s > MNPKMJ
s2=ability NUNMNU
s2=again ]JQGOT
s2=age VMONVS
s2=alive NMUROZ
s2=announce QMIM]L
s2=asked EPMMYF
s2=askword HTNNUI
s2=authority MVNNPR
s2=awe J]NLIU
s2=bad YNOONR
s2=destiny MYMNRL
s2=doubt EFNGc@
s2=ease NNOMaM
s2=effort RQNNPR
s2=empty_verb RPNGUO
s2=endear KLN`MV
s2=excuse ZLOMQU
s2=expect PMOOTL
s2=gift OMNMTH
s2=impatient LOOOPM
s2=intimate KOHQSI
s2=knows @RSNWI
s2=lower SNOMSP
s2=me JUJMTO
s2=measured EKODKH
s2=most H]NIQV
s2=now_time @ZQKSM
s2=offer RKPJ]L
s2=only WULKUR
s2=others `JLKLW
s2=poetic NPZMN]
s2=rare WOPNVX
s2=sarcasm dQQKL^
s2=scenery KSYMN[
s2=service XINNWP
s2=slang CBDk>l
s2=smooth JROKYK
s2=soul PUKOLQ
s2=superb JoNKKg
s2=think OLNNWK
s2=think_aloud EMPC_F
s2=topic NJSLUN
s2=us MQNI^I
s2=vague AFFG_@
s2=weak TOUOMZ
s2=wish VNOJ^Q
s2=workword KUFMUJ
s2=wrong SPONLT
s2=you ZQSURV
s2=young PNOOLP
s3=again ]NONNZ
s3=alive OOQOOS
s3=announce EJOP^D
s3=asked KROOXI
s3=askword LROOYK
s3=awe NSOMMR
s3=destiny OOOORO
s3=doubt ELOKc@
s3=effort QOOOON
s3=empty_verb LFWJZJ
s3=endear NNOVMR
s3=knows MMOPQL
s3=me BZNKWG
s3=measured ?HMNKC
s3=most MPOMTK
s3=offer GLNJ`@
s3=only TNMNQM
s3=others QOOOLS
s3=poetic OOQNOP
s3=sarcasm NTNNOQ
s3=scenery OOPONS
s3=service NNOORL
s3=slang KLM_La
s3=smooth OVOONW
s3=superb L`OMMY
s3=think NNOOPM
s3=think_aloud QJNI^D
s3=topic JNKMUH
s3=us QNOLZI
s3=vague EIMMaA
s3=wish OOOMLN
s3=workword NNOORM
s3=wrong NQOOOP
s3=you OTMKPS
s=ability T^EQGW
s=again UJUDIP
s=age VPJGOO
s=alive CI[OHU
s=announce OIQNRN
s=asked OTOLTQ
s=askword WTOTNW
s=authority =eIVBY
s=awe NrXA9h
s=bad jBKIE]
s=destiny BbURMX
s=doubt SOF@VN
s=ease ]QKYR[
s=effort YHFIEQ
s=empty_verb QLMJOO
s=endear CAVm=d
s=excuse `NQBKW
s=expect ^KUEOX
s=gift DoLYJe
s=impatient ]ETHCV
s=intimate IOWWIR
s=knows YPDZQV
s=lower WECPTN
s=me VZA^QZ
s=measured MKOJJM
s=most F`NLRT
s=now_time PQOJRP
s=offer PNLOVP
s=only QVRUNU
s=others ZYFBFW
s=poetic gSaPGa
s=rare N[VFGS
s=sarcasm jZIHR]
s=scenery SHZPHX
s=service LHPLPK
s=slang <FFt2s
s=smooth ]ZHPW[
s=soul PfVLL]
s=superb 4uJ?6i
s=think WZWJTW
s=think_aloud SJTLOQ
s=topic QL]VKV
s=us NPU]ST
s=vague ILIKVJ
s=weak kCURC_
s=wish JEOSSK
s=workword TPQVNR
s=wrong _AIPEW
s=you Y]UTGZ
s=young jMQKI]
s=young_you QUDKEO
saab QPPUNS
sabbath OOUOLP
sabbatical UQTPQS
sabrina NRXTNT
sacrament QPURMS
sacraments OPUQNQ
sacred NTXQQU
sad WRIQNY
sadie RRUVMU
sadly VRIRXU
sadness TSMTPW
sadr WTJVRY
safe OMHQRI
safeguard ONNMUL
safeguarding POMLXL
safeguards OONLWK
safely OOKMUL
safer ONILTL
safest TRKTWT
safety PLKMUJ
saffron QNSUNS
sag OPNUPT
sage LURTOV
sages OTQSPU
saggy PSQZNV
saginaw RRUVTS
sagittarius QSSVKV
said ZQFPWP
said _ is MMNOVH
said _ the PPONOT
said _ wrong LNONSI
said and NOOUQP
said so SOOOOT
said that EWNNRI
said to NNNOOJ
said you ULOONQ
sail NOXJMO
sailboat NPVMMN
sailed YQSJNV
sailing PPVJON
sailors OQWPMS
sails NP[MQV
sake ONONUM
sake of OOOOSO
salaam SUNVQX
salamander RQQUPT
sale LGLIIH
sales MKMIIH
salient PWPPSR
salinas PUSSQS
saline OMNNIM
salivary MPRVQS
sallie TRSWPS
sally OPOULO
saloon NQVRPR
salt JKNJFI
salt and OOQOOS
salt in OOQOOS
salter SSMVMT
salty QPIQMQ
salute QTPSPV
salvation LSVNKQ
sam [QPQJ[
samaritan RTQUOR
same [ECPAP
same _ at VOMOOP
same _ both NOOOOJ
same _ with WNOOOV
same _ you VOOONT
same as SOONLP
same for JNNOOK
same mistake WOOON[
same rule MNOOOK
same slip WNOOOU
same thing TOOOPU
sample GHIIFE
sample size OOOPOS
sampled LNMMIO
samples MKKILK
sampson PRSUMR
samsung LONJIJ
sanction PLILPH
sanctioned ONIKQI
sanctions LMHLPH
sanctuary NRVTRS
sand LIOLHN
sandals MPVLPO
sandburg PQPUNS
sander QNOVKS
sanders LQOPHL
sandman RPQXLU
sandpiper RQQWQU
sandwich MMOSJL
sandy ONQTIQ
sanger PURVOR
sarajevo MORLON
sarcasm WSJRNX
sarcastic VTLSQY
sarge PPPWRQ
sasha NRRUNS
sassy RVSZQZ
sat YPTKH[
sat _ the OOTOOU
satanic QRTUPR
satin NTYRNV
satire SNLNNN
satisfaction PWOKUR
satisfactorily RUOQRT
satisfactory TWKNXV
saturday PJSNLI
saturdays RIUNMO
saturn MYNLJU
saucer OQPURP
sauna NPURNT
saute RRRUQR
savage QSLUOV
save WKIKIP
saved QMNOIS
saving MMNHJJ
savings KMPLJN
savior NWQSLS
saviour PVRTRS
savvy RYOXVY
saw JSKHIP
saw your SSONNY
say JMDPOK
say > MMOOUK
say _ a SOOOPT
say _ about TNOONR
say _ i MLOPPJ
say _ it NNOOJR
say _ you KNOOPJ
say _ your HRNONE
say a MOOOSN
say about VTOON[
say and MOOOUJ
say anything TQOOOT
say how OOOOIO
say if LNOOSJ
say it SLOLNN
say less NNO[L`
say that NNNOKM
say that the SNOOIS
say why NNOOOK
say without MVOOOV
say you POOOKQ
saying UMKORS
saying _ same SOOOMT
saying the ROOOIR
saying the same SOOOMT
says TH@KCK
says > YNOOO[
says _ the TNNONQ
says so SPONNS
says that LNMNLF
says the KNMLNB
scaffolding RMPLVP
scale CPHEKA
scale > NNNMSJ
scaled LMIJJK
scales JMSILP
scaling MNILMK
scallops QNSVQU
scan QMKLMM
scans PMKLRL
scarab PNOWMN
scarce NQMHQM
scarcity ONKKMI
scare OIROQL
scarecrow NNUVSP
scarf MPUONP
scarlet OP^RJZ
scat RNKUNU
scatter MNSPMW
scattered MOQJLP
scavenger TUQXPX
scenario MHLING
scenarios LKOIVG
scene FMQKOH
scenery KQOHVK
scenes INOHTJ
scenic NTQJVP
scent KNUNPN
scents JOUNQM
sceptre UOOTQP
sch RQNXPT
schedule QHMKNK
schematic OPJIQP
schematics OOKIQO
scheme QLRNNO
scheme > TNOOOP
schenectady TROTRU
scholar RXOMSV
scholars QSOJXO
scholars have OPOOTQ
scholarship QYTOR]
scholarship > OSPOOR
scholastic UTSNOW
school KSNIKM
school > MMOONI
school _ and UNONNR
schoolgirl TQPYPZ
schoolgirls PNOUOT
schooling YLLLSX
schools NNKLQM
schooner NQUOQN
schroeder SVQWRU
schubert QRVNOQ
schuyler TTQTSU
schwarzenegger OQNVQO
schwinn QQRURR
sci OLIMJK
science UPKEMQ
science _ you OTOOOS
scientific ONJHPK
scientifically NNJIOK
scientist LSJMMM
scientist > ORONOT
scientists NQILPK
scilly OPNURO
scissor ROPUMQ
scoop OLPWOS
scoops MLOUOQ
scooter PPPURO
scope LKKFUI
scopes LLKGWJ
score UKMICQ
scoreboard OONLIO
scores NOMJFN
scoring NOOLIM
scorn RTTVOU
scotsman TQQVPT
scott OONVLP
scramble OIROMO
scraper ROOUPR
screen MLQKQO
screen > OMQNVP
screened PMMIRK
screenings PNOHSM
screens KLLHMF
screenshot QNHNMQ
screenshots ONIMON
screenwriting ROPINP
script RPNMGT
script _ the UOOOOU
scripts OPOMNO
scroll MOVLNU
scrolls MPVLPQ
scrutiny RLLJWM
sculpted OUQOOQ
sculpting UONMSS
sculptor QVQPUR
sculptures OUPMPQ
sea LKKJME
sea and OOMORK
sea of NOSOOR
seagull POPUOR
sealed KNSIKO
sealed in OOSOOS
sealer QRQWQU
seamlessly PUSMVU
search QMMLMN
searched QNHLUO
searchers SRKQUR
searches PNLIWL
searching ONMHUN
sears NUTQQT
seas NLPLMN
season MJPKIG
seasonal NHONMI
seasons QKPKMR
seat PJQLLM
sec PLMcKc
sec > OOO_Ob
second NQOWOS
second > KNTLSO
second _ and QNNWMU
second _ as WMOOOU
second _ for OOOPNT
second derivative MSOOOP
second equation TOOONS
second law NNQTPY
second law is ONRSQT
second line [NORLZ
second line > YOOOOY
second paragraph > JRONNL
second part OOOOKO
second year UMOOOT
secondary SMILPM
seconded URMUVW
secondly SMILWN
seconds MKNNGL
secret KNVPQR
secreted NQUTPR
secrets NPUPRR
section FGJGW@
section contains OOOOUN
sectional NJMJLI
sections IHHERD
sector KJIJNG
sectoral MMKLQH
sectors JJIINE
securing NOOPVO
securities LLLMNI
sediment NIMOMM
sedimentation PIKNOM
sediments NHMONM
seduction OPURRR
seductive OUWTTV
see QNHMQP
see _ a PTNONT
see _ anyone TMOOOS
see _ doctor KNOONJ
see _ happens OOOTNT
see _ in ZNOOOX
see _ it's SOORNZ
see _ that TNOOOR
see _ the BNNPLB
see _ you ISOOKL
see a GOORNL
see a doctor KNOONJ
see how RQOONT
see how anyone TMOOOS
see it VNOOPY
see it > XOOON[
see no TNOOMS
see so KOOROR
see such PSOOTS
see that NSONMU
see that the GOOOOG
see the XMONMS
see this QOOOOS
see we TNOONT
see what happens OOOTNT
see where LMNNPH
see you EJOJI;
see you > KNOLKG
see your LNOOOJ
seed KJYOMV
seed _ a OOXOOZ
seed of OOSOOR
seeds IIRNPM
seeing MNKVVZ
seek OKOKSK
seeking RMLJYN
seeks PKLIWL
seem ^KGLZT
seem _ have UNOONR
seem to ULOOMQ
seem to have UNOONR
seeming TPLKUR
seemingly SPIJVO
seems QLILMN
seems _ be QNOOJP
seems to QNROJQ
seems to be QNOOJP
seen QZKHUW
seen _ the UNNOQQ
seen a OSOOOR
seen that UNOOOS
seen you KROONO
seen your MTONOP
sees GPLHQE
sega NNNPHM
segment MILLIJ
segments LJLILI
seinfeld PRSUOR
seldom OXNIPW
select OMMIJN
selectable OYQOUT
selecting OONIPO
selection NNNHTL
selections LPRIRM
selectively RPKJXQ
selectivity PVNMSS
self MRSLKT
sell MHIHIJ
sellers LKLKLI
selling KHKHIG
sells LGHFJE
selma PSSUNR
semantics KMJJQI
semicolon RVRSL]
semicolon > OUORLW
seminar QPMMQR
seminary RSVRRV
seminoles QPSUPT
senate QINIGK
senate has TNOOOR
senator NLNNIJ
senators MMNLHJ
send FLJJID
send me MMOLLJ
send your NRTOOT
sender ONHPML
senders NNHMPJ
sending NMHMNP
sending me TROONV
sending the MNONOJ
sends JIIJID
senior UQMPMU
seniority VTNMRU
seniors UROOMU
sensational OVNRVS
sense RHHJ[K
sense > LMONOK
sense _ you TLOOQS
sense it ROOONT
sense to SLOOQR
sense to you TLOORS
sensed IPMKQL
senseless OUQOQS
sensibility RTRPUS
sensible QPKNYP
sent RSJROS
sentence EYKGHK
sentence _ a UMTPNU
sentence _ the JOPNLP
sentence again HOONNG
sentence is UPUQPY
sentence is > VQOONT
sentence is a OOUQOS
sentence of LOOOOJ
sentences DQK@P@
sentences > LNNNNJ
sentences about SOONNQ
separate JKNKLH
separately IMKGOH
separator LLMMIJ
september PKPLJL
sequence KEKIDB
sequenced NIOKKI
sequences MHNIHJ
sequencing NINJQK
sequential NIPFLJ
sequentially NJPGOJ
sequestration RKNOVO
sequin QQVSPS
sequinned OOYOOY
serena PSUPNQ
serenade OSWOPR
serendipity TTSTWV
serene OWWRQW
serenity PRVRRR
serialization NSMIRK
serials POMILL
series JIKLCF
serious aOGPW^
seriously {SHASj
seriously > gNOMN[
seriousness UTKQSU
sermon QUWSPV
sermons QSUOQP
serve MLPNQJ
serves PNKQQO
service MMMLOI
session OJOPKN
sessions JLQMPI
set EHMBV@
set > XONMmV
set of NNIOJG
set out OPPONS
set sail ONSONQ
set the LOOMSL
seton QMOLIM
sets EKHGH=
setting JHMFMA
settings LKNIMK
settle PJMVMU
settled NMNPON
seven ]NTFCX
seven > MXRNNT
sevens MOOPOR
seventeen OMTMHQ
seventh MJPIEK
seventy MMLICI
several MKJGTC
several reasons NOOOHN
severance SRSQNV
sewage OINMML
seward RUTSRS
sewn MNUROQ
sexiest PXQURW
sexy OWOTQY
seymour SRUQRS
shabby SVLWOW
shack ORVUMV
shad OPRUPQ
shade HPSOLO
shadow JLMIJJ
shadow _ the OOHOOK
shadows JQSILM
shaffer QPQUQP
shag OOQVSS
shaggy OQSXPT
shake MNSUMT
shaker OQRYPU
shakers MPQVPS
shakespeare NPQ]K]
shaking NOSUOU
shale NIMOLK
shall PQTHTO
shall _ it XOSONZ
shall be MOOOTK
shall hear LSOOOO
shall i NNOOSM
shall keep RPOOOS
shall say SOOOOP
shall we KNONAK
shallow MRLNOO
sham MNUPKP
shame YVKQL^
shame > KTOOOT
shameful XYOVR]
shameless TZRVN[
shamrock NOVULS
shank POSUPT
shanks OOTURT
shape EIKMJ?
shaped JNFQKI
shapes IKLLLJ
shaping KMNKPH
share JIJI>C
shared NNKNKH
shareholder MLLLIG
shareholders LKMJHG
shares LHLKHG
sharing LOOMTR
sharing one OOSOOW
sharks JNMPOK
sharp ROPRGN
sharpened NPQONR
sharper RRMSLU
sharpest MROOOQ
sharpness PUQPLU
shave OIQOLM
shawl MKYQKS
shawn OPQVNS
shawnee RRSZPV
she JVMRAM
she _ two UNOOOT
she has MYONOX
she is SKNOIL
she'll OOOUOU
she'll be OOOUOU
shearer PQPURO
shed NNSOPQ
sheep LLPOJM
sheepdog OOQVMP
sheepskin POTUNS
sheer IhRLO]
sheet NHMHDG
sheet of NMNNOG
sheets LKPLIM
shelf TMOKNN
shell MJPNLN
shelley PTVTOS
shelly ORWUKS
shelves KPPIOM
shenandoah PRRTQU
shepherds PPUQQS
shepherds of OOSOOT
sheraton QQOWMR
sherpa ROPXSS
sherry QQUSMR
sheryl QSSVNS
shes SRNVQU
shields LMMMOI
shifted MIKLHH
shimmering LPZORU
shine MVSOMV
shines K]OOMV
shines with NTNOOR
shining NVUMLS
shiny NROTNU
ship MMPRNO
shipment LKKLOI
shipments JKMLNG
shipper QRQURQ
shipping KJMKMH
ships JMKIMA
shipyard PRUPRS
shirley PRVRQS
shirt HORLJN
shirts HLPJLK
shit UPHTSW
shitty SRLSOV
shiva MPUQOM
shiver QPVWN]
shocked STJQOU
shocker QRMWOS
shoes QIUILL
shook KPS^NY
shoot NKFQJO
shop OKOLRM
shore OMTPNS
short FHERKJ
short and OOONVN
short before NNNNSL
short of OROOOS
shortage OLLHNJ
shortages MJMGNH
shortcake MQSVJS
shortcomings VQMITO
shortened ONMJIK
shorter NLKGJJ
shortest NKLHHJ
shortfall NLOMHL
shorthand PKNILL
shortlist PNNIOL
shortly NNJJVJ
shot IKROLP
shot _ the OOUOOX
shot from OOTOOU
shot from the OOTOOU
should JYNJNQ
should _ be JQOOOK
should _ have UMOOJR
should _ in NPOUQU
should _ the KNNLIE
should _ this XLOONX
should _ to MTNOOQ
should _ you RYOOQ[
should be G]NRQR
should be > NMOONI
should be in OPOUNU
should have VJTOJT
should just RNOONS
should take UNOOOT
shoulders MMWOOS
shoulders of ONUOOR
shout JONUSO
shout if NOOSSS
show HMFL;J
show it KTONNO
show me KMOOJI
show the NMOOOJ
show you UNOOMU
showbiz NOIOON
showcase PUNKRQ
showcased MRJIUK
showcases ORMIVO
showcasing PTLGVM
showed TNDIHM
showed you WOOOOW
showing ZTGDG]
showing your MSOONQ
shown IRFJLI
shown your KOONOL
shows AOGBJB
shows a NROOMS
shows more MTOOMU
shows that YKLOKR
shows the MMMNOG
shred OOORHP
shredded NOPQGQ
shredder RPOVLQ
shrek LPQUMP
shrine MRWQRR
shrinking LMNIJJ
shroud SOPSQQ
shrug WQKTNY
shrugged QQNSMW
shudder TTQTQW
shun SQMURW
shunt SPNUSS
shut RPLTMW
shutdown LLPPIM
shy TO]PNf
siberian NNOVPP
sick SQKOOQ
side OJMODL
side > UNMOIU
side _ that MOOOTK
side of NSPOTQ
sidekick QRP[QU
sides CEOQLE
sides > LMMNPD
sides _ the NOUSNY
sides and NNUNPQ
sides are NNOSNR
sides by NOOSRT
sidestep TNOXTT
siege MKNPNI
sigh [SPUS]
sighed QSPRQV
sighing OOUOOV
sighs UOXTPa
sight KPPIQL
sighting OQQLUO
sightings NPOKWL
sightseeing PQPMYQ
sigmund QTRVQU
sign LHKYAR
sign > MNNLKE
sign _ could [OONNW
sign again JOOSON
sign of NNLNNH
signaling NJIOQK
signalling MJINRK
signature NQNPNP
signed LNQUJT
signed in NOUOOR
signer QQLVNR
significance OPJH^L
significant MPHHZF
significant figures MNNNOK
significantly NPEEQI
signing NOMOMN
signs HKMIJC
sikh TPSRQU
silence VHVOJY
silent KRULKN
silk JNXNLS
silky MRWURT
silly UPIRSY
silt PMLOOI
silver HQTKIR
sim MHLNIL
similar RRLTPU
similarly RPHLTO
simile PNNONK
simple KHHKUM
simple > JNON[I
simple as MOOVNW
simple explanation MOOOSN
simpler PLIJQN
simples NMORMV
simplest OMKLFQ
simplification OKJNHN
simplified NIGIFK
simplify OJKMGN
simplifying OJJMHM
simply XZEGJ]
simply don't UOONLS
simply no KSOOOP
simply not ZKOOLW
simpson PPPWOP
simpsons NNRVLP
sin MORPGO
sinatra OUUTLT
since ]EHAHI
since > VOONMU
since _ could MNOOOJ
since _ has UOOOLW
since _ seems VNOOOS
since i VNOOKS
since the EONMKA
since two MMOOOK
since you UKNONR
sincere SWMSSY
sincerely SWNTUW
sincerity SXQSTY
sind PQMVIS
sine MPRUIO
sinful TXRWPY
sing JP]KMV
sing > LNSONH
sing to OOQOOU
singer MSRROM
singing KPUNNO
single VPRJFT
single _ of OOQOOT
single candle OOROOT
single thing MSONOO
singled NROOIP
sings IP[MLW
sings > OOWOOW
singular LPKMFJ
sinh RUP[OY
sink LORMLO
sink in OOOOSN
sinks LNUKKR
sinner RSUWKS
sins OQVSJQ
sir QPMORR
siren KQUTNQ
sirens KQVQNP
sirius NMPONH
sirius > OLOOOK
sissy RSRWQV
sister UIQQKW
sisterhood RPWUST
sit ]SRJH[
sit down PROQNS
sit here SOOONS
sitcom NMUTKP
sits ONOLPL
sitter SORUQQ
sitting OWRKRV
situated OONGUM
situation OGKKRI
situational NLLMVJ
situations LIOH]E
situations > NNOOVL
six QDPFBO
six > KNNNNG
six _ so OOOSNU
six and KPPOMP
six legs WOOONV
six marks SOOOOS
six times POROOS
six wives OOONSM
sixes LROONO
sixteen PKPNFQ
sixteenth PJPIGN
sixth QJNHIM
sixty NKLMGM
size RIJIDJ
sized JLLKIK
skeleton MOQQNN
skelton QOPUPQ
sketch LQNNIQ
skill LRNKRM
skilled RULOSV
skills MRLITO
skimpy QVPWOW
skin IKKOIE
skinny MPMTIQ
skip UIQKIQ
skip it WOOPNY
skip the KOOONL
skipped [GNNHW
skipped the POOROS
skipping dJRKK_
skippy TMPUNT
skips NJPLLH
skirt OLVROQ
skunk ONSXOV
sky HRTMOL
sky > OLJOQF
slack PMQYG]
slacker TQOZKW
slackware RQNTLV
slag OPTXPV
slain MRRRIQ
slander VLLRPN
slang PLPSON
slap NMRYLW
slaps NNOROR
slash MHOMFG
slashed OLQMGK
slashes LHOKIG
slated MLKJUI
slave ORTRNU
slay PNS_PZ
sleazy SVPYPX
sleek MUQPQU
sleep KJNQIP
sleep > OOTROS
sleeping LK]JH[
sleepless QRXQLW
sleeps MKXKIT
sleepy MQRPKT
sleeve KNTNNR
sleigh STWWPX
slept XMSNF]
slept through WNOONT
slice NKPNJJ
sliced LKONHJ
slices KKQNJI
slick NTNUOT
slide KMNLNI
slides LOLMOG
sliding NMSNNT
slightest TPNPRW
slightly SPHOSR
sligo RSTTOV
slim LNORHO
slime MKPULN
slimline OMRULP
slinky QRUYNW
slip MOSQJQ
slip > JOONNJ
slipknot PNSUNQ
slipped PPQNLN
slipper ROVVNR
slippers PNUSOR
slit MKUPKR
slope NJKSBX
sloppy QRRWRW
sloth ROUWOU
slow UGNOO]
slow > _OONN]
slow down JOLVNR
slow is NOOOUM
slow the NOLOOK
slow to UNOOOP
slowed LNKHJJ
slower MMJIKL
slowly NJDDLD
slowly _ the NOJOMK
slowly and NOOOSO
slowly since UOOONT
slows KMJKIJ
slugger NNL]M]
slurry SOTVQS
slut SQPYLT
sluts OPQYMT
slutty SSS[OW
sly SVQXPZ
smack LNSXLQ
small ELMFVL
small > SOPMTQ
small for OOTOOS
small mistake LNOOOI
small mistake in LNOOOI
small red OOROOU
smaller FHHFG@
smaller _ first MNOOOJ
smaller number MNOMOG
smallest LMMKFN
smart IdKQSb
smarter NULNMV
smartest OaMPQ]
smartphone MMNHNK
smartphones LNMHPJ
smarts NWKPQS
smarty QXJSSY
smash LJQWIV
smh OOOTOS
smh > OOOTOS
smile OSOUPX
smiled QXNVQZ
smiles OUOVRX
smiley MPOVLS
smiling NYOTPW
smithsonian OUONQR
smoke KHZNJX
smoker QNOVNR
smokes KIPNLL
smokey PQQYQV
smoking OIRNLM
smoky NOVSPT
smoothed PNLUNS
smoother NQMUPR
smoothie MPQXPR
smother OQOWQS
smut UQJVOR
snag RQRUVW
snap ONRXNW
snapper RPT]PW
snappy RSR]Q[
snaps MMSUOQ
snare POSUQV
snatch PPSVOU
sneaky TQRWRW
snider TPOXRS
sniff TOPSNY
sniffer SQMUPV
snip TNNVST
snoop ORRUOU
snooper QSQXQU
snoopy OTRXQV
snort PLRUNT
snow LMXMHT
snow > OOQOOS
snow of OOSOOQ
snowball MNQUNR
snowman QSRWOT
snowshoe PSTVQT
snowshoeing RSTXSV
snowy MPUPLQ
snuff TPSZPX
so LL<OOK
so > RONNgN
so _ and LXNOIW
so _ are MMOQKH
so _ can't WKONMR
so _ could IKOONF
so _ do JNONSF
so _ don't UNOONU
so _ find UNOOOT
so _ get NOOLSJ
so _ have WPOOLV
so _ in LTNQRQ
so _ is KTMMHH
so _ it HPNPQJ
so _ know TNOPMT
so _ may OOTOOS
so _ must NNOMNI
so _ not KNOORH
so _ problem ROOOMT
so _ question NOOOUM
so _ reader NMOOOJ
so _ ready NOOLTK
so _ speak OOOOTO
so _ talent NUOONT
so _ that GXOTJS
so _ the HXTMLT
so _ to YMOOSS
so _ up SOOQNW
so _ were MOONTK
so _ what KOONQG
so _ will QPONIP
so _ would ONOOVN
so _ you WNNOIX
so _ your TLNNPJ
so a MMLLOE
so and NSOOOS
so as MMOORH
so ask INOONI
so basically OOOTOQ
so check NOOLNH
so circle LOONOK
so close OMOIMI
so does MOOOQK
so effortless KTOOOP
so good KTOOMS
so i VBOJKJ
so i can't KMONMI
so i could JJOOOE
so i don't TOOOOT
so i'm RNONTP
so intelligent NSOOOT
so is UNONIP
so is the SPOONU
so it KKLJNC
so it is KNNOKH
so it's NOOSNT
so its MNNOOB
so just MOOOOK
so kind MSOOOT
so let RPOOLS
so let's IMOLSB
so many PNOOSP
so maybe SNOONQ
so much RSONPU
so much talent NUOONT
so now NOOSOS
so now we OOOSOU
so often OOOOSN
so only NNMOOK
so or LOOOWM
so perhaps WIOOMS
so show MNOOOK
so slow YNOMOR
so stop YOOMOU
so that OQVKEQ
so that the NLOOLI
so that we MNOOOI
so that's KONSVK
so that's what KOOOQI
so the QDFIIC
so the reader NMOOOJ
so this NMOUQN
so to OOOOUN
so to speak OOOOTO
so we IOOMLG
so we'll MOOOPJ
so well RQOONV
so what MMONRH
so where MOONUL
so which MOOOUN
so why YOOOOW
so without POONTQ
so write MOONOI
so x NOO[Nd
so you SKNNKO
so you can UNOOKX
so you would KOOOUK
so you're LPORVS
so you've ONOLNK
so young NTOONV
so your JNONNC
soak PNRUQV
sober PRUOLT
socialist OOMRHO
socialists NNOPHN
socialization NQNNVO
socioeconomic PLIKOK
soda KLOPHL
sodium LKMTEQ
sodomy OOUWNR
soft SKMQIM
soft _ of OOSOOU
softly LQXOOS
soil KLHKKC
solar JLNKGK
sold MJINJJ
soldier NLNUKJ
soldiers JIMMLE
solely PQIIQM
solemn OUUQNU
solemnly RTVOMU
solicit RMLLUN
solicitation RLKKVL
solicitations RMKKWK
solicited ROKMVO
soliciting RNLKVN
solicitor OIOLOI
solicitors OJNLPH
solid KOJOHL
solidly OULRRU
solids JKMNIM
solitary RQUPOS
solitude RUXNQU
soloist RURPOR
solomon OUTOMP
solon PPORIQ
solution JFDEHA
solution > UNOMMO
solution _ the NOOOUO
solution to NOOOSO
solutions LIJHKI
solve NEJHBH
solved OVJKQU
solver QLKNHP
solves MHLIFL
solving MFKHEH
some SEF_`U
some _ and LOONXJ
some _ are NOONWL
some _ by TNOOOQ
some _ in VONNTR
some _ it LNOOQJ
some _ just ]OOINS
some _ of KPOOWN
some _ on NOOXRV
some _ the NOORUO
some of LNMNXG
some of it MOOOQJ
some of the OOOOTN
some people [OOOH[
some points OOONXN
some respects MOOOTN
some respects and NOOOTN
some sense MOOOSM
some water NONMOK
some words LONOTL
somebody _UPRFg
somebody _ to YIOONW
somebody else SMOONR
somebody has WNOONW
somebody who QSOONV
someday QTRRUW
somehow _MKLW]
someone ScJPEa
someone _ has UKOOOP
someone _ the NVONOU
someone _ you TNNNOS
someone like TNNNOS
someone like you TNNNOS
someone who YNOOM[
someone who has UKOOOP
something <HKU[F
something > UOONMR
something _ entirely TOOOQS
something _ it OOOOYN
something _ to MVOOSQ
something else QOOOSQ
something else entirely TOOOQS
something in MOOOYL
something in it OOOOUO
something is MOOM[L
something like LNOMXG
something that KOONJK
something you ONOOJO
sometime RNLMXR
sometimes LOIN]M
somewhat QPGM]N
somewhere WMTIfX
somewhere > TMOOMR
somewhere between NOOOYL
son NQJQNO
song HORORH
songwriter OUSOMP
songwriters NUTNNR
sonnet NSQRQN
sonny RRKWKW
sony OQMJIL
soon NMIMTQ
soonest RNMOUQ
soot VRKVSY
sop TNHVST
sophia OSURPR
sophisticated RYPNYX
sophistication OROLVP
sophomore TNNOGU
sorcery PRVRVS
sorely TTLVQT
sorority SPUQMX
sorrow NPZPKU
sorrows LQVPMO
sorry YAGLHG
sorry _ hear JMOONH
sorry _ you UMOOOT
sorry that RKONOO
sorry that you UMOOOT
sorry to SLONNO
sorry to hear JMOONH
sort QNONWN
sort of NROMXL
sorta TPJUSV
sorted NLLVM[
sorted > NNNROV
sorting QLPONZ
sorts QLNLXL
sorts of NNNOUL
sot RONUPQ
soto OSVQRS
sou SRLSSU
soul HZXSNX
soul of ORPOOS
soulful P]UXX[
soulmates ORUXRV
sound FHJGG>
sound _ and OMONOF
soundness OWROSS
sounds LJKVVO
sounds _ a NNNWNS
sounds like MMNWNT
sounds like a NNNWNS
soundtrack KRUPNP
soup JNWQLT
source QJDJKI
source of TOOOOT
sourced MMFKRF
sources GPEFU=
sources and LOOOPJ
sources on NSOOPQ
sourcing OLILRJ
south LKNNLO
souvenir NUPRTQ
souvenirs MTPOVO
sovereignty KONHOK
sow RRNQUT
sowed OOPOOQ
sown PPRVRU
soy ILMPJJ
soz OOOYOX
space KKMHHG
space > RNSOOV
spaced MGOMFK
spaces OLMIKK
spacing OHMJIK
spain LNKKLG
spake PJPWOM
spam NJHMQG
spammers OLKNPI
spamming RJHMUK
spanish KPQNEQ
spanked POPVNQ
spanning MLKHKH
spans LLMGJI
spare SNOTKU
spare me SOONNS
spared ]SPNKX
spark JLQQNK
sparkle LTWVPW
sparks KMUQNP
sparky LQQWRQ
sparrow POVTNS
spas MKNOOI
spat OGLPLJ
spatial MKIFQI
spatially MOLHUK
speak DKNI]A
speak > LMOOVI
speaker ]OOLKX
speakers LMNJLK
speaking MLJK]G
speaking > NOOOUM
speaks ISMLNJ
special Q[MNTY
special _ the MVOONR
special from NSOOOQ
specialisation PTLJXN
specialise SWNOXS
specialised PRLLVP
specialises PTMJXM
specialising QRNOXP
specialists RSJMUL
specialities OVQMWS
speciality OWPNWR
specialization QSKKXO
specialize QXKMYQ
specializes TWPRWS
specially ROIMVO
species MMGMIC
specific NJIJUI
specifically MMHJWJ
specification NLIFPI
specifications NOJGNK
specificity OQKKXM
specifics MKIGUH
specified LJHJNK
specifies MJGFKI
specify MIFFPH
specifying OJHGRI
spectacular P]PQUX
spectrometry OMIMPN
speculate SMHJPO
speculation SKJJVL
speculative SNKNVN
speech JNLIJE
speechless L^NNOU
speechless > OUNOOR
speed GKIHIA
speed _ the QONOUO
speed and QPOQQV
speed and velocity NPOQPT
speeds HMKJHG
spell YKOPRT
spell it LNONSJ
spelled PfQKO_
spelled > MXONOW
spelled correctly TOOONT
spelled with MSOOMR
spelling XKRNSV
spelling > UMOUNZ
spelling is SNOOPR
spelling list OKONPJ
spelling test LRROOU
spellings ONQKQJ
spells MKSIPI
spelt NOOMNM
spencer POQUNO
spend VMMKIV
spend on WOOOLW
spending KLNHOI
spent UKKLGT
sphere KMNLHL
spherical MPMOHN
spider LLRNML
spiders SJQLOQ
spiders have VOONQT
spiel UPPTST
spill LNTXLX
spill _ tea NOOWOV
spill the NOOWOV
spill the tea NOOWOV
spilled MMQLIN
spin LLOLKJ
spindle ONUTPS
spins MMSNMQ
spiral MMPOKN
spirit JQRPPN
spirited NSTSUR
spirits KOULQM
spirituality MRUMSQ
spiritually LUSKVP
splendid UZLRUZ
splice XMRSPU
split IJPMII
splits LJMLJF
spock QOQXQS
spoiled UQLMPQ
spoiler UPJMQQ
spoke JNPINJ
spoken OOKQ[R
spoken _ people OOOOYO
sponge OLRSIR
sponsors LQKLQI
sponsorship OSLNUM
sponsorships NSLNVM
spoof QMLUPN
spooky TONWST
spool QLPUOT
spoon MLTOMU
spoons LLWPOR
spore QKNUPO
spores OHKLNH
sport NLMRLQ
sporty QSMVRT
spot OKJWMP
spot on NNOXOX
spotlight LPSJOO
spotlights KQOIQL
spots KINMNK
spotted MPHSOQ
spotter RONUPQ
spousal QNTWQS
spout NMQVNS
sprawling MRROUP
sprays KIOMQK
spread IJJLJG
spreads KHGKIC
spreadsheet NVJKGW
spreadsheets NIJJKJ
spring LHTOLN
spring > OOPNOT
springer QQPUNQ
springfield PPPUSS
sprinkle PORWOU
sprinkler OOOUOS
sprint KLNOIK
sprout OHNRQK
sprouts NGMPQK
spurious VPMSUT
spurred QSKPVR
squad LIMTMP
square LIKJ=I
square _ of YMMONX
square _ the OONTRQ
square root UPMMPU
square root of YMMONX
square roots ROOONW
squared KKVHAT
squares ILQKGK
squares > MOONOK
squeeze NJQZKT
squid PMQUJT
squirrel NNQTIQ
sra PMISOP
ssh OPSSMV
stabbed OLRQIN
stabilization NNINSL
stack JMOLIM
stacy PQSVLS
stadium MNPNPN
stag OOPUPQ
stage RKOL]M
stage > POOOYO
stages MLLIVJ
stained NOTKKQ
staircase MNUJMQ
stairs KNYJOR
stairway LRVKMP
stake KKOMKI
stakeholder NLILQI
stakeholders MLHIQH
stalk POOPUO
stalker RQNTUO
stalking SNOOUO
stalks MMQNUM
stallion PQWWPW
stallions ORTVQS
stalls RIPNKO
stamp JNPNJJ
stan MPO^MY
stan > ONOZNZ
stand EVPHQF
stand _ and NUONOQ
stand up NUNNNQ
stand up and NUONOQ
standalone NSOINN
standard UMLJHQ
standardisation POKIMK
standardised PPKIMK
standardized ONIKKL
standing KSOHJM
standings NMMJHK
standout PXRQTT
standpoint QVMSUU
stands COPFEH
stands > NMOONI
stands as OOQOOS
stands for MPILLD
stang SRKUTT
stanza KQX]Lc
star HYOPHH
star _ the OLLOOJ
star and MTONPN
star in OLMOOI
star in the OLMOOI
star is OQSNNU
starch POPWOS
stardust MRRVOT
stare QORUQY
stares PNQTRY
staring POUPTV
starlight LQVOKV
starr NTQUMO
starred NUOQMN
starry MUSXOS
stars GUMNNG
stars and ONNORJ
stars of ONSOOT
start ZBGEKN
start > MLOMPG
start _ finish VRNOOY
start _ the JNNPSI
start _ what SOOOOT
start _ your XNONNV
start by MNOOTL
start of MONORK
start over bOONNd
start over > _OONNa
start thinking TOOOKV
start to VQNONY
start to finish VRNOOY
start with HNNPIH
started MNJXQY
started > OOOWRW
starting QHMFNH
starting to UNOOMS
starting with MOOOPK
starts THOGUG
starts > ZNONQT
starts _ the NNNOTM
starts at NNNNNK
starts with NNOOZM
starts with the OOOOVM
stat OOIMIK
state PIMKOJ
state that SMOORP
stated VMEGTM
stated in TOOOOS
statement FPLFKH
statement is NNSONT
statements MMLDMJ
states JHHWKP
states > OMNNSK
states otherwise SNONOQ
stating RMFIRN
station LJKLJF
stations LJIIME
statistic PNIJJK
statistical OMKIQJ
statistically PQIJQK
statistics NKOHPO
statistics is OOROOT
stats NOJKJN
statue KZQMMR
statue _ you OTOOOS
statue of OTOOOS
statue of you OTOOOS
status NNJILK
statute LPNHKK
statutes NMLIKI
stay NHLRLF
stay on NNOOOK
stayed UMOONR
stayed with UMOONR
staying PKRJMH
stays DIMGH<
std PLLOKI
steadfast RTRTOU
steady JOJOHL
steals MPOZLV
steam KJZNIZ
steamer KNURPQ
steaming JMXOPT
steamy NQPWQU
steel IKMJJB
steelhead NQQXRS
steely ORQWST
steering ONNHSL
steers LNLNRI
step JFPTIM
step > GNORKG
step _ and NOOWOS
step and MOOOSK
step counts ONOOUN
step counts > ONOOUN
step in VONOOV
step is JOOOMJ
step one OOOUOS
stephanie NSSULS
stepmother NOMNOM
steps NEZJSW
steps > HLNRME
steps _ taken OOOOTO
steps and RNOOTS
steps are QOOOWQ
steps out OOROMS
stetson RRSVST
stew MNSUOQ
stick OGOUGQ
stick to PJOONK
sticks KLOPJP
still bDSUG`
still _ the XNN[Od
still be KOOOPM
still hums OOQOOS
still put VOOOOT
still to OOOOTN
stiller RQLXOT
stimulating OONKUO
stimuli KMNIRK
stinger OOPWMQ
stinky SROTPU
stipulated OKKGMJ
stir NJQOOQ
stitch NPVQPU
stitched NQTPQS
stock QHMLKN
stocking OILMSI
stockings LQVQPQ
stocks KHLLKH
stoichiometry TNQOOU
stole MQQPIO
stone KOSNIQ
stone of ONTOOS
stonehenge PQVPPS
stones KMTLMN
stones > OOROOS
stony OQRUNP
stood ISPHHI
stooges OOVYPR
stop mMIKF_
stop _ question TOOOOS
stop _ the WQOKKV
stop after IOONNK
stop and LPONOH
stop at UOONNS
stop at question TOOOOS
stop being YOONQW
stop everything NQOOKR
stop guessing XOOOOZ
stop there KOONOJ
stop there > KOONOJ
stop whining [OOLNX
stopped YHHIIO
stopped _ the YNONOW
stopped _ you TNOMOR
stopped expecting TNOMOR
stopped expecting you TNOMOR
stopper SOOXQS
stoppers QNOUPR
stopping VKPLKT
stopping > TOOOQQ
stopping you QOOOOS
stops HILJT>
stops > LNOOZK
storage KLMHNI
store LKRKMK
stored JLMIJI
stores KKQINI
stories RPOKWO
stork RPMVPN
storm HL[OLS
storm the OOROOS
storms JNUMNG
story RKHKSE
story > ONNOMK
story _ you XOOONY
story has SONOSQ
story is KNONMI
story short OOONTN
storyteller SUPRTS
stout MRUSRR
straight QNM`C]
straight _ the QPMMOJ
straight line TOOONS
straight up LNO_Ob
straightforward QMGFMN
strain MJMNPF
strained OMLMPH
strains OJJMQF
strand NMQKKJ
strangely TRKPUS
stranger RQRTKU
strapless PVUQPT
strapping PQSOUR
strategic NMHKSI
strategically MLHHUH
strategies NIKFVG
strategist QLHLPI
strategy NHKFRG
stratus RPQVMR
strauss OUPPON
streak QSQQJV
streak is TMQNOR
stream LKFNKK
streamlining OMNISM
street MOOLNO
streets PMPJNO
strengthened MSMMVO
strengthens NQKKUL
strengths PVNLST
stress MJPPNP
stressed MJNOVJ
stressful QSQRTU
stretch NKONJK
stretches OJWOMS
strict QLPMML
strict about NNOMNK
strike VKRPGV
striker NJMONI
strikingly OWPSUU
string IJPGEF
strings JJPIIJ
strings of ONUOOV
strip QNPNIO
striped NOQPGP
stripes LMVOHR
stripped NOMNGL
striptease SRRSMU
strive RRRQMU
strives QSPQNU
striving UNPMTN
stroke ONSMNP
strokes NNUOON
strong ERJLMD
stronger INJIQG
stronger _ a NOOOTN
strongest QRLNLQ
strongly NQKIRN
structural JNKGOI
structurally LOMHQJ
structure HQIDTD
structured KQMGUI
structures INKFMH
structuring OLKGSJ
struggle ZIOLJU
struggle with UNOOMS
struggled SMMHON
struggling RJLHLN
stub QQMVLS
stubs QQNVMS
stuck KHLQFN
stuck _ the OOOSOT
stuck on the OOOSOT
student ^aJJFi
student > N[OMNX
student in PKOOOP
student who USOOOZ
students ]FLJOV
students _ you SNOOOT
students of XNOONZ
students often NOOOWK
studied THGDUK
studies QKGDUH
study LJECIA
study before MONOOJ
study of OUOOOS
studying UKLGPR
stuff GMH]Z]
stuffed LPP]M^
stuffing NORUPQ
stumble QQSNOU
stumbling POUNPQ
stunning P[QRO[
stupid RPJSNS
style IPTLON
styled JPUNPO
stylish OUVSTV
stylist SVTVTV
stylistic OSQGSM
styx NSUVLR
subcommittee NKOIKL
subcontracting PLLNIQ
subcontractors PLINKP
subdivided MLLGGJ
subgroup MJNLIM
subgroups MJOMIM
subject PEEESA
subject _ any OMOOTL
subject _ not NOOOTN
subject _ the VOOOOQ
subject of UNNOOO
subject of the VOOOOR
subject to NOOOWN
subject would NSOOLS
subjected PPMIPJ
subjects JGJFQA
subjects > NMOMLK
subjunctive PMZQKZ
subjunctive > POSQNU
subjunctive is ONUOMR
sublime PUUQMU
submarines NOLINJ
submerged LMPGIJ
submission THKGMK
submissions PKIFOH
submit QLIHNL
submits PLIGOJ
submittal QLJHNL
submitted OLHJPK
submitting RLIHPK
subordinate ONQINP
subroutine QINKJL
subscript MJLLDK
subscriptions MLLLNI
subsequent RJNESJ
subsequently PLIFUH
subsidiaries LNJKQH
subsidiary LMJLRH
subsidies NNJKPI
subsidy NMIING
substance KJJHKF
substances KIKILH
substantial NRIIRM
substantially MRJHRK
substantive LMIJPJ
substituted PKLIJJ
substitutes OHKIMF
substitution NMLIGK
substitutions NJMIJJ
substrate MKHILJ
substrates NLHHMI
subsystems LNIJNM
subtitled NMNGLJ
subtle SRNPQV
subtotal OHJLHL
subtract KGPF>J
subtract from OOVONV
subtracted KMJIBG
subtracting NGJIBI
subtraction JPJGCP
subtraction > KOOOOM
subtraction is OVOOOV
subunit LKIMGK
subunits LKIMGK
succeed TQMIOT
succeeding TOLERN
succeeds USJJNS
success PSMI]P
success on ONOOSN
successful SUKKTT
successfully POHHOM
succession OMPIOK
successive PJNFIK
successors QQQHOO
such MaARGU
such _ in MOOOUN
such _ is OKONWI
such a H^NWJ]
such as FEFEB<
such depth OSOOOU
such mastery NTOONV
such mastery > NTOONV
such things NSOOTR
suck TMJPIT
sucker SSLWNY
suckers QRMVNW
sucks TOIQKU
sucre RVPWNW
sucrose PQTVNU
sudoku ONOMIQ
suede OQQUMN
suffer RNLHOK
sufferers POLMOI
suffering MOPHPH
sufferings LNPIPG
suffers OMLJPH
suffice VSKQXW
sufficiency RVLIQQ
sufficient PTJGUO
sufficiently NQLBSL
sugar GNRNIF
sugar > OOTOOU
sugars JOOPLH
suggest ^IKKXV
suggest _ the MOOOUM
suggest that ULOOQS
suggest that the MOOOUM
suggested UMKNVQ
suggesting VLIIWP
suggestion WNNJZS
suggestions VOSNXV
suggestive VSOLZS
suggests ^IJJUW
suggests that QNOONS
sui OOMPIK
suicide POSOHP
suing PMKNKI
suit NMPNKJ
suitability TWNJYQ
suitable QPIJUO
suitably RXOSVU
suited QNMSQS
sulphate OIMPKL
sulphuric OOOOQN
sum UPLJDO
sum > ZOOLNV
sum again TOOOOW
sum of OPKOLN
summa OONSIP
summarised SQIMUR
summarize PPILQP
summarized POFIPK
summarizes PPIJTO
summary JSGIKI
summary _ the LUNOOQ
summary of OUNOOS
summary of the LUNOOQ
summation NKMSGQ
summed PRLSLU
summer UKSJKT
summer > UOPNNV
summing MMLOIN
summit NRPQQR
sump QMKUIR
sumptuous UTNQOX
sums MMKOFM
sumter RPLTKO
sun KKAOE=
sun > MNLORK
sun is NNMONH
sunbeam MRUSPR
sunburst OPQUOO
sunday MRSOOO
sunday > MUNNSS
sunflower LNTUMO
sunflowers KLSRMM
sung IRWLML
sunk LOQLIN
sunless NSURJP
sunlight JMMGFB
sunrise KPWNPO
suns MMNOIL
sunset LQWOMP
sunsets KQUNOO
sunshine IRVTLU
sup QRKePb
super LSKaPb
superb QeMQM^
superbly QZNRTW
superfluous VTMOVU
superior PWONRT
superiority QVKLSS
superiors QURKQR
supermarkets LLMMSH
supermodel OUPSRT
supermodels NUPQTS
superseded SNLERK
supersized PUNPRR
superstar KUN]N]
superstar > ONOSMX
supervised LPJHTJ
supervises SPMNUQ
supervising VOMNUS
supervision SOMKVP
supervisor SQPRPU
supp SPJVSU
supper NPUOJQ
suppl TPJVTW
supple TPLVTV
supplement NNIOOI
supplemental QMHKPL
supplementary OPIIOL
supplementation ONHNRI
supplements MOHOPI
supplied UMHLPS
supplier LMLJQF
suppliers LMMJRG
supplies LMLHSJ
supply JNMEJK
supply _ demand QQUOOZ
supply and QQQOOS
supply curves MTOONQ
supplying LMIHQH
support HKIIKD
supported NNGIRI
supporting ONIKRL
supports LLHIPG
suppose _CFGKV
suppose the UNOOOT
supposed [MFMRW
supposed to VNOOOU
suppressed ONNEOJ
suppression QKJIOI
supra QTOTQU
supreme KUPPNN
sure dHHPN^
sure _ are OOOOIO
sure _ the [OOMLW
sure that VMOOJU
sure you SNOOPR
surely TOJM^N
surety TRJXTX
surf PMOKOO
surface KJJHGC
surfaced NPNHQM
surfaces MNLHNL
surgeries OQPOUN
surges KNLMPH
surpass QUSPPT
surpassed PRKHON
surpasses NTOOOR
surplus MMLIJK
surprise _NMNO]
surprised [RKPRW
surprises USOQUV
surprising YQIMRW
surprising > TNOOOT
surprisingly STKOWU
surreal KUSQRR
surrogate OMMMQH
surround MPNHPL
surrounded LLOHQK
surrounding LLNHUK
surroundings JNNEWI
survey NPOGRN
surveyed PKKFLJ
surveying QNJHQN
survives MPOIMK
susanna QQVRMQ
susannah QRWRNT
susanne RRSUPP
susceptibility VSNOSS
susie OUSVOV
suspect RQMOQT
suspected UMJLUP
suspicion TMNPWR
suspicions TMMNWQ
sustain NPMHQJ
sustainability MQKIPJ
sustainable NQKIOK
sustained NPLFQJ
sustaining NOMGQK
sutra POUPNP
suture PUSURW
suzanne PRPUMQ
suzy PUTZOX
sven NMNNNI
swag LQRUPT
swallowed KMSPOP
swallowing LJNORI
swallows MKURNU
swan NRVQNT
swank PSSVPW
swans NPWQMV
swanson QQWSNT
swap NPPNDM
swapped OLOPIM
swapping RLSPNU
swear PNQ^P[
sweat IOUWH]
sweat it OOOSNT
sweater JQVRLR
sweaters IPTPNP
sweating MNTOIQ
sweaty MPSRIT
sweden NKLLLH
sweeper QPPUOT
sweeping QNRNPR
sweeps NNXPKY
sweet QNGaQ]
sweeter QWNZP[
sweetest RXQXQ]
sweetheart QPOdNh
sweetheart _ the OOOVM]
sweetie ORMfPf
sweetie pie OONTOW
swift KQTNOP
swim MKQNIO
swimming MKSLKN
swine ONRULR
swing MMSPML
swinger OPQVPP
swingers NNRUPO
swings KKVOSP
swish OPSUNS
switch YKNGES
switched QJMKFM
switches NMOIJM
switching OJOHKL
sword LLZONU
sword _ logic OOUOOT
sword of OOUOOT
sword of logic OOUOOT
swords LLXLOT
sycamore QOOUMP
syllable KLYOLP
syllable > OOSOOS
syllables KKSMKJ
syllabus VLMLMU
symbol ILLMGE
symbolic JLMHJI
symbols IMMKJK
symmetric MNMNEN
symmetrical ONLNHP
symmetry NPLMKP
symphonic OURNPS
symphony NQWLOS
symptom UMPNOP
symptomatic VNOOPQ
syn NPQRNU
synagogue QQVPQS
synagogues PQUPRS
synch NQSSNU
synergistic RSNPWT
synergy OQSTOV
synod PNVMPQ
synonym OWRPTU
synonym is NNOOSL
synonymous RTNSRW
synopses OOSUSV
syntactic MOOHQM
syntax LJMGJH
synthetic NKJLMI
system GIIHJC
system _ is OOOOUO
system is OOQOOU
systematic SMMJUM
systematically QMKFUL
systematics SMMKUM
systems ILHGMG
t NNRING
ta NNO_N^
tab NKPMIO
table WUSIBZ
table > SMMQMO
table _ headings ]ROLO]
table _ three OQROOV
table is NLSOOQ
table of NTMONR
tablecloth POVNNS
tabled PMNPIO
tables JTROHZ
tables are OOUOOU
tablet OKNJIK
tabs MKPKMM
tabular MLLKFL
tacit PSPVOV
tacky TRQURV
tact RQOUPV
tactic PGHNTI
tactics MGLKRG
tad QPLTQU
tag KLMNLK
tags HMNKOL
tail LNOQKL
tailored MRRPUP
tailoring QRPNWQ
tailors ORRPUQ
take KPNFNJ
take _ two VOOOOU
take a MSSMQT
take aways NSOOOQ
take in SNOOMQ
take it RUOOPU
take my MPTOPS
take the KMNRKM
take this UNOORV
take up NONONJ
taken SNOOXT
taken in OOOOSN
taken to OOOOSN
takes NJDF[A
takes _ and OOOOWN
takes _ certain VMOONV
takes _ to JONNMH
takes a WLNNLS
takes a certain VMOONV
takes it OOOOUM
takes time NONNWM
takes time and OOOOWO
taking QLJFUK
tale NQONUK
talent PbPLO[
talent in NUOONT
talent to TMOOOR
talented Q]OQRZ
talents LXOLRS
tales ORUNRO
talisman PVXTSX
talk KINMSJ
talk about OMOMUL
talkagain1 GHODeD
talkagain2 CKQL_A
talkagain3 OOOOWN
talked PLKRPS
talking UHOKUR
talking _ a ZNONOU
talking about PLONVN
tall MPRKQR
tallahassee PPQUPT
taller NPOJMM
tallest NSONOP
tally LNNPHO
taming QLQPUP
tammy ORRXOS
tamoxifen PLPUNN
tampering QMOOUN
tan LPURIS
tangent QKLNGP
tangerine OMVUOS
tangle NOTRMU
tangled NQXSOU
tango QOWUJW
tanks IKKNMJ
tanner PPRWKT
tanya OOSTPU
tao ORVPPV
taos ORVQQU
tap NNSONS
tapas MPTSPU
tape QNMKIO
tapered QRPSIR
tapestries OUQNNS
tapestry NS^NPX
tapestry of OOTOOR
targeted LKGMRG
targeting MJHJSG
targets KJHKPG
tariff JKHHME
tariffs IKJGLD
task NMJFFL
task is ROOOOU
tasking QOLGRO
tasks MNLEUK
taste IURPOT
tasteful NYSTUV
tastefully RYPTXX
tasty PSOWSX
tat RPNWNV
tattoo LPVRJR
tattoos KPUQMR
tau OPSRLU
taught VPHGNZ
taught > NTOOMU
taught _ to TOONNS
taught you UKONNS
taught you to TOONNS
taupe OOSVOU
tavern POUQOT
tawny NPUWMT
tax EGJIFA
tax > LLONNJ
taxa MJILKG
taxable MMINKI
taxation MMMJIJ
taxed MMLLHI
taxes LLMMGK
taxpayers LKKKII
tbh OOO^O]
tea LGRWLP
teach KYIJKV
teach _ class LUOOOU
teach you LUOONR
teacher RPMODM
teacher dreams OSMOOP
teacher wrote LNOOOK
teachers QXMNNX
teaches ROLIQO
teaching PRKJNS
teak PMOWQS
team JRKZI]
team > NKOZNZ
teammate PNKUKR
teamwork QPOOQU
tear MOTOKP
tears HWMNIK
tears > OUOOOS
teas LISOOL
tease QNPUPU
teasing SMMURU
teaspoon NKPUNQ
techie RUMWRW
technical QPHMQP
technically OOGLOL
technician RRMROV
technicians RSLPOV
technics PUMSQS
technique QMQIUN
techniques QNOHYN
technological OQJGTM
technologically PUKIXN
technologies LNIGSI
technology MMJFRI
tectonic NNUOPX
tectonic plates OPYOO]
tectonics OOOPQP
tecumseh ONSYPS
ted QQNUJQ
teddies ROMWOQ
teddy NQMULM
tedious WQPOSW
tee MNQUKT
teen QLQQHS
teenagers OLONJO
teeny RPNUNX
teeth KMPPMQ
telephone LLQHJK
telephones LMPHOJ
telescope ORMKPN
televised NNKJPH
television KMLILH
televisions KNJIMH
tell ]RHUKZ
tell _ anything KSOSNU
tell _ how MNOMLJ
tell _ the KNONQF
tell _ what NNOMMJ
tell _ you're NSOROX
tell a WMOOOS
tell me OGOSIP
tell me how MNOMLJ
tell the NNLONH
tell them NTNOOR
tell you IQOLXJ
tell you > OJOOSM
teller MPRULR
telling RQIKFT
tells LHGHCD
tells me TPOMNT
tells the KNNONJ
tells us MNNORK
temp OKLSIO
tempe OKNUJO
temper NLOUKO
temperament RRPRUQ
temperature KJNNGH
temperature > MNNNPJ
temperatures MMNOIL
temple NT[POW
tempo KMRNNN
temporal LKLEQG
temporary NIJMNK
temps LLORIO
temptation QQUPNQ
temptations OQVRNO
tempted UNNOST
ten ONCP=M
ten > QUNNMT
ten _ a JNONNJ
ten _ of OXNONX
ten a OXONMX
ten amendments OOOQSP
ten and UNOOOV
ten minutes KMLING
ten years UJNOOM
tenacious OTUVNS
tend NJMNUI
tend to NOOOUM
tended POPHTK
tendencies PQNKVN
tender JNVSKT
tenderloin MNRWNO
tending RPNLUN
tends LKMLYJ
tends _ be NNOOTO
tends to NNOOUN
tends to be NNOOTO
tenn NMNOIN
tens JILJEK
tense MCPIEO
tense > PKOPSN
tense is OOUOUY
tenses OPONOQ
tensor LOLOIN
tent LKSLNL
tentacle LPTUNT
tentative SILLSO
tentatively QKNKaJ
tenth NMMGDL
teresa QWUROT
term LHOMKJ
terminate SLPNHQ
terminates RNPLGP
terminating SMPLHQ
terms LFHGRD
terms of OONOSL
terrell RQNWPR
terri PNPUON
terrible TQMPOO
terribly VTMPUU
terrier RPOXQP
terriers PNOVPO
terrific SZOSRZ
terrifying QSOPWS
territorial LKKJPI
territories JJIIOG
territory IIKJPG
terrorism MKNLOI
tertiary PJJILL
test D@GL;@
test > VNNPMU
test it MNOOOI
test yourself LNNNOI
tested KIGIJE
testing RIJHLM
tests SGHKIQ
tet QOMUQQ
text =EKBH8
text > LLONOF
text and QNOOQS
text i ONOOSN
textbook ]IJGLP
textbooks N_NINX
texts KKOEND
textual MMMEOH
th MNOONI
thames NJOKPK
than QVEADP
than _ in SROOOV
than _ is UIOOTN
than _ last OOTOOT
than _ week JOOOOK
than a LSNNSO
than ever OLOOWI
than i SQOOLY
than it YIOOTT
than it is UIOOUO
than last INOOOJ
than most JUOOMV
than one KONNOI
than the HZRNLW
than the last OOTOOT
than this bKOON_
than this > TNOONS
than you VNONJ]
than you > TJOOOS
than your SPOOOR
thanh SRKVUW
thank VUORJV
thank _ for PERNQG
thank you HPRKEF
thank you for PERNQG
thanked TYKWT[
thankful TQLVNZ
thankfully TTLQUU
thanking TYLWT]
thanks WTIPLN
thanks for INOMJF
thanksgiving OOVUOT
that QWJNUT
that > ZSNHLU
that _ a GLMQOI
that _ about KVONMU
that _ all [JONUT
that _ and TLQNLO
that _ are ENNNSB
that _ be UMNNPP
that _ been TNOOQR
that _ by VNOOOR
that _ can ZPNNPR
that _ certainly [NOOLW
that _ chapter JROOON
that _ could JSOOJP
that _ for MMONNH
that _ forgot LSOOOJ
that _ full MQOUOQ
that _ gets NNONUL
that _ have YOONPX
that _ i'm VMOOPP
that _ is QHQ[TU
that _ it JPMRLL
that _ know MTOOOQ
that _ makes ROOOLU
that _ may LTPOSQ
that _ mind NTOOOP
that _ most LTNOPO
that _ my L_ONNW
that _ need SNOOUR
that _ never RMROOU
that _ nile RNOOTN
that _ not ASQOOG
that _ of M]PJOU
that _ often NOOOWL
that _ on SNNLZL
that _ one OLONQI
that _ problem MTOONP
that _ question UNOOMU
that _ reads QJOONO
that _ second PQOOVR
that _ sentence OOOTNT
that _ so ITPOON
that _ task ROOOOU
that _ the WKNMLQ
that _ things NOONTN
that _ this NTNNNP
that _ to JNNNMI
that _ too NIOQNO
that _ up KNMSXJ
that _ was UPONKW
that _ wasn't UNOONR
that _ were HSOONN
that _ what YLNONX
that _ why NOROPT
that _ with MMOOUL
that _ write ONUOOP
that _ you UIOPJU
that a SQKMOO
that again NOOOUM
that all YMONKT
that and SPNLOT
that answer NSONTR
that anyone [JOOM[
that are QLKMYF
that breaks TONOOS
that carries OOROOS
that comes LOONTK
that comma IVMTNU
that comma > KVOOOR
that conclusion QOOROU
that could PMROPT
that covers ONOOSM
that doesn't NOOMTK
that equation MXONNT
that equation > LYONNS
that essay NOOYOX
that even RROONV
that follows UNOOOU
that for NNOOWJ
that fraction LOOTOP
that goes MNONOK
that graph OUONOS
that has PNTOYW
that has been UNOOQR
that he LMMNLD
that hold ONOMZH
that i EZOMHR
that i can LOOOOJ
that i had TLOOOR
that i'm OOOOTN
that ice NROOOS
that if UNOONT
that in RLNOSN
that is WMOHML
that is a QWONVX
that is all ]KONKU
that is certainly [NOOLW
that is not HRQOJP
that is the KPONOF
that is what VMOOKY
that is why NOROPT
that isn't KRONMM
that it GNONPK
that it is JNROOK
that it makes ROOOMU
that it's PNOOTM
that kind NNONNI
that kind of NOONPI
that line NNONQK
that makes MNOM^H
that map XRMOOT
that may SLTOOS
that may be VMOOKR
that more SNOONS
that most LOOOSM
that must PKOOMI
that must have TOOOMR
that my VNOOLU
that never INONTG
that no PORSLQ
that of LUNOOP
that on TVOOOV
that one HWQUKS
that one > QMOWKU
that one's SNOQOR
that out OOONTM
that page KROOON
that paragraph SOOMMS
that pencil MTOOOQ
that pencil > MTOOOQ
that people LNOOXK
that people have MNOOVK
that photosynthesis OROOOS
that pulls OONUOU
that question SRONOT
that quiz NNOROU
that right [OONYY
that right > ]OONXZ
that semicolon OWOQNX
that should OOOOUN
that sings OOUOOS
that sink OOOOSN
that some UNOONT
that someone MSOOOS
that takes ONNNRI
that test OOOYOW
that the VKJHMN
that the nile RNOOTN
that the question UOOOLV
that the second OROOTS
that they OSNOSP
that this PHOORM
that this is NLOOVJ
that took YMOOOV
that took you YNOOOY
that topic MOOVNU
that topic sentence OOOTOU
that was N]ROJW
that was > N]OONY
that way WKOKHM
that way > MMOKHI
that we PMPNNK
that we can LNOOOH
that we have UNOONT
that works MMONUK
that wrote NUNONS
that you TLLJKT
that you are GLONPC
that you can UMNONQ
that you find MMOOIN
that you had JQOOOO
that you have SQOOLT
that you know MUOONR
that you were ISOOOP
that you will IPOOMM
that you're MOOOPS
that you've MSOOPR
that your WPNOMY
that's Y@K_]]
that's _ but YONNNW
that's _ happens UNOOMT
that's _ how NOONTM
that's _ right JOOMQJ
that's _ the MOOORJ
that's _ this KOOOUK
that's _ way UNONNP
that's _ whole OOOXNT
that's _ you UKOLLO
that's a MKN]KU
that's a good LOONNI
that's about NOOOYM
that's correct NNOJNG
that's it MOONTK
that's just XOOJTQ
that's not MOOJLJ
that's okay MOOMNJ
that's one VOONIT
that's right NOOIJF
that's something OOOOUO
that's the LON]M_
that's what VNOXQ]
that's what happens UNOOMT
that's what you XOOOLU
that's your VOOCOP
thaw SRNTSW
the KJSPHP
the > VMOSNY
the _ a PLWNVR
the _ again CMMMP<
the _ aloud LONNOI
the _ and MJRKGM
the _ answers LNOONJ
the _ approach MOONXM
the _ are YHIVNP
the _ as GNRMPJ
the _ asked TOOOLT
the _ asks JNONOH
the _ at RMIKPK
the _ axis MOQROU
the _ basically OOOYOY
the _ be NN[NPT
the _ because VKLNNL
the _ before [WLME]
the _ between YO]LP`
the _ blank UMOOOQ
the _ box UNONOQ
the _ boy TOOOOQ
the _ brain OTOONU
the _ but JKMMLD
the _ by WPMMTP
the _ called YNOOOV
the _ calls NNIOOJ
the _ came SMQRMT
the _ card ZOONRZ
the _ carta OOPTOU
the _ century KNMOOH
the _ class VNOONT
the _ comes JNONMJ
the _ comma OOTUNY
the _ could OPOOTM
the _ crossed OOLOOJ
the _ dance OOJOOL
the _ day NNONNJ
the _ deep OOZOO[
the _ do JOOONK
the _ does LRLNNI
the _ down TPNPOR
the _ effect MMNOMI
the _ empire UNNOTQ
the _ equation UNNMOP
the _ example MKONQI
the _ exercise XMOOOW
the _ first OPOZLX
the _ for KIRLSG
the _ formula LSPRMV
the _ fractions NOOVOU
the _ gave SONUNW
the _ gets KPMMNI
the _ goes OMPTRT
the _ group JMONOJ
the _ grow OOSOOU
the _ guess TROOMX
the _ had UMTNOT
the _ has JKOLPI
the _ have LONOPJ
the _ he ONMOOJ
the _ here VNOOOT
the _ how VKNNON
the _ i _QNNOZ
the _ i'd OOONYM
the _ if WNOONY
the _ in NILQQJ
the _ is OSWKPO
the _ it HTTRST
the _ it's LNOYVZ
the _ itself LMPNRI
the _ just RNO]L`
the _ lake OOUNOU
the _ lies LNNNVJ
the _ like PNSONW
the _ limit LMNMOG
the _ line WMMLPM
the _ list KMNNOG
the _ look NVOONT
the _ makes MMUPKK
the _ marie NYOOMZ
the _ means NONOUM
the _ metals OOPSOV
the _ method NNOXWW
the _ mirror OOSOOT
the _ mistake WOOON[
the _ mostly UMOOOR
the _ must QQNMJO
the _ my TMPONT
the _ night OSROMV
the _ not HNNMPC
the _ number LNMLJH
the _ oak OOROOV
the _ of NR`CV]
the _ on MPSKJP
the _ one KYMNGR
the _ ones XONNMR
the _ or JMNKKF
the _ out MWNMNN
the _ over JNPNNI
the _ paragraph MNNNRI
the _ part UNNMLO
the _ people LWOOOS
the _ perfect NPONNJ
the _ place SNONUS
the _ print OOOUOR
the _ put NUPOOV
the _ puts MUQOOT
the _ report VQOPOX
the _ root VLPMVT
the _ rule SMNQPV
the _ run NOJONI
the _ runs NOLOMJ
the _ said WOOTO]
the _ says TOONRV
the _ sea NOTOOQ
the _ sentence GNONMF
the _ set MOONHN
the _ sets ONGMND
the _ shadow OOHONM
the _ should J]SRR]
the _ shows XNLNOR
the _ side KLSTPQ
the _ sighs OOWOOW
the _ sign VONYLX
the _ since ULNOMQ
the _ slip UROOOX
the _ so ENILG>
the _ stages OOONTN
the _ starts NONNOJ
the _ states MMNNNG
the _ story WOOOOT
the _ student OQOOOT
the _ students YNOOMY
the _ sum UOOPOW
the _ sun OOKOOJ
the _ table VLSOMY
the _ tense QNORPU
the _ test XORNOX
the _ that BVYF`P
the _ that's MOOO]L
the _ the NLJLWK
the _ theatre OOSOOU
the _ then INKAK>
the _ theorem LNNNNJ
the _ there MOSXN[
the _ they NNOOVL
the _ thing UNONQT
the _ through MNLNNG
the _ to MVIXRR
the _ totally OOOVOS
the _ track YMONNV
the _ trembling NNTMOQ
the _ twice JOOOOL
the _ two QORTMY
the _ until LOUNNU
the _ value ISQNNP
the _ verb NONPJN
the _ verse NNONNI
the _ version NNOMRI
the _ wants JOOMMK
the _ was [RTOSY
the _ way NIKKRC
the _ we PKNQ]K
the _ well QMUNOU
the _ went MOONNH
the _ were PQN^NW
the _ when YNJMOU
the _ where UMINPL
the _ which PLMNbH
the _ who TUPVM]
the _ will XMPOOX
the _ with `JTJKW
the _ world MNOOTJ
the _ would IVNMQK
the _ wrong ZLOTLW
the _ x MOWNQT
the _ year JPOOOK
the _ you CWNITI
the _ your OTOONR
the ablative NUOQOR
the above MNOOYL
the above should NNOOVN
the adjective OUNMKP
the adverbs NKOYOX
the age NULOPO
the air NOLNQK
the alkali OOPSOV
the alkali metals OOPSOV
the alphabet NMTOOS
the altar OOSOOW
the altar of OOSOOW
the amount MOOOUK
the angle INLMPC
the answer PLZVXR
the answer > JNSNYJ
the answer is RNOVLU
the answer it ONOTRP
the answer of MNOOPJ
the answer that NNOOUL
the answer was [OOONZ
the anvil ONTOOW
the anvil of ONTOOW
the apple OOTNOU
the appropriate OOONZO
the area MPMKLK
the arms OOPOOS
the article SONONT
the article the UNOOOU
the assignment NMO[NW
the atomic TQOOLR
the atomic number TQOOLS
the author KRN]PV
the average LNNNOI
the axes TOONNT
the axis RLLQOK
the back WNNSKV
the back > UONOMS
the ballroom ONTOOU
the basics VPONSY
the bees OOMOOG
the bell MOXNOR
the benefit VONOOS
the benefit of VONOOS
the best LXKJRM
the better NNOOPK
the big OONSLS
the biggest OPOSNQ
the bin SOOOOQ
the bird OONNOK
the bits OOON[M
the blood NOHNNH
the blushing OOTOOV
the board UOMSOT
the board > VNOTOY
the body > NOOOTN
the boiling OQNQNT
the boiling point OQNQNT
the book KOQPJM
the boss OOOMOK
the bottom TNKTNS
the bottom of TOLOON
the boy NNNOOK
the brackets NMNXMT
the brain MJNMNA
the bridge TOMOOP
the bug VLQNOT
the bug > VMQNOU
the bus KPOMMI
the calculator ROOQOS
the candidate UNOONV
the candyfloss OOSOOT
the cannon OOSOOT
the capital USKKUQ
the capital is WQOLNV
the capital of MPNOWL
the carousel OOSOOS
the castle OOKOOJ
the cell ONNNMS
the cell's OOSPNS
the centre NNKNLI
the chapter XPOMMZ
the character OOKOOM
the charge NOONNK
the child LNNNNJ
the children VLOOMT
the chorus OOMOOK
the circle LNOOOK
the city ONKNOJ
the class SQOOOQ
the cloud OONOSN
the cold OOUQN^
the cold war OORQOU
the colon NOPOKP
the comma QRSNPX
the comma is OOTOOU
the commas YNOPOV
the committee NTQONS
the common NPLNNK
the compiler SNQNQQ
the concept WOOOPS
the concept of XOOOPU
the conclusion JLOORH
the confidence TLOONQ
the constant NNNNNK
the constitution PMSOOS
the contents OOOOWN
the context NNOOSM
the corn ROOQOS
the correct O]ONQU
the cosine OOOWMW
the cosmos OOUOOW
the cost LMNONJ
the cross OORNOS
the crowded OOTOOV
the cube NOPOTM
the cube root NOPOTM
the current NOLNNH
the curve MOMNNH
the dark ON[NO`
the dash OOTOOY
the data NORNNS
the date PTNLMR
the dates NOSOMQ
the dative TNOONS
the dawn OOSOOT
the day NROSVW
the day you OROSMY
the dead NOSOOQ
the deadline KTOONO
the decimal TNQNMS
the decimal point TNPOMS
the deep OOSOOS
the definition `OOOT]
the denominator OKRTNS
the denominator > NLOROJ
the denominators OOUNNU
the density LKOPOL
the derivative UNRNNQ
the derivative of UOMONO
the desk NMOOOJ
the details NNONTM
the dice OOTOOQ
the dictionary SOPONT
the difference RPNNVN
the difference > NOOOVN
the discount MOOOOK
the distance NNMNNJ
the distinction WTOOOY
the doors OOQOOS
the draft MOOOKL
the dragon OOPSOQ
the ear OOPOOT
the earth PIQLUL
the earth > OONNVK
the easiest ROOTMX
the easy SNOVNU
the economic OOOOTO
the economy OOQOXQ
the edge OOQONS
the edge of OOQOOT
the effort UOOOOT
the electron OONTOR
the elegance OUNOOR
the elements OOUNSR
the empty NOTOKT
the end KLIQTE
the english HTNNNN
the equals OPOVOW
the equals sign OPOVOW
the equation QOYOPR
the equator SPKONQ
the error UMONMU
the error message SNOOOT
the eternal OOSOOT
the evening OOLOOK
the evidence NNRPNS
the examiner QKUNNU
the excellence MUNOOQ
the exercise MNONWK
the exercise is NOOOTO
the explanation RNOOWS
the exponents VOONOV
the extent OOOOTO
the extra NOOUOQ
the eye ONJOQI
the fact OOOOTN
the fact that OOOOTN
the fastest ONNOMK
the fault XNOONW
the fence ON[OO]
the field MXTONZ
the film KNNOOI
the finest LWONOT
the fingers OOSOOQ
the first OMGMIJ
the first > WOOOOX
the first two ROOTNV
the first word OSOOOT
the five NONNOI
the flask MONJNH
the flesh OOQOOS
the flow OMKONK
the fog OOUOOS
the fog in OOROOT
the following MNNN]K
the food OOMNTK
the footnote MNSONN
the for OOOPOS
the foregoing MNOOSL
the form ONNOSM
the formula VMNNOT
the formula > VMOPOR
the formula is JOONOK
the four MMKMNC
the fraction NONSOQ
the french revolution PTPOQU
the frog QMOOYO
the frozen OOTOOS
the full JPNONL
the function WNNOPT
the general LNMOOI
the ghost OOPOOS
the glacier OOTNOR
the goat ONO_O^
the gold OMYONW
the gold and ONUOOU
the golden NNNMOH
the good NOONVI
the grammar ]QMNMZ
the graph WLNKMR
the graph > MOOKPI
the great LVSNMW
the group WMONNT
the group had UNOOOT
the hall OSLOOO
the hand NZMOLT
the hand that NUNONS
the handwriting UQOONT
the harbour OOKOOL
the heart MMMOPJ
the heartbeat OOUOOV
the heartbeat of OOTOOT
the height MNNONK
the help TOOOQW
the hills OOSOOT
the hint TOOOOV
the history NNMOOK
the hive OOKOOI
the homework JVONNQ
the horizon OOVOOS
the house OOSOOS
the human MSOORQ
the hypotenuse LPUNNP
the ice NOKOQH
the idea MMNOPK
the image ONNNMK
the immune OORNOV
the in OSONOO
the index NNSOOQ
the industrial ONSOPQ
the ink OOPOOT
the ink of OOTOOV
the instructions ]MONNY
the integral SOPNOO
the intro OOOOUO
the introduction JMUOLK
the invisible OOQOOS
the island NNNNOI
the key QMNNSK
the kids ^OOOO_
the kind PSOOLT
the kind of PSOOMT
the kindest VLOOKT
the king MSTVR]
the king was OOOQTO
the king's NMPNMK
the kitchen OOQNOK
the lab RTOPMU
the lake OOLOOJ
the language NOSOPS
the largest NMMNNI
the last GOPPKJ
the last step MOOTNR
the later QOOOTQ
the law NNNNNJ
the leaf OOTOOU
the left MNMNMJ
the length NOLOOK
the lesson [MNOVU
the letters NONKTF
the level QONOWQ
the light NOQNUN
the light > ONTOOT
the limit NNTMOM
the line LNOJOE
the lines PTNMQS
the list HNPPLI
the little TNQOQU
the little ones TOOONT
the long QNVOOU
the longest NNNMKM
the loom OOMOOK
the loop MNQNRJ
the lullaby OOQOOW
the magna OOPTOU
the magna carta OOPTOU
the main KNMPPM
the main point OOOOUO
the majestic OOSOOT
the many OOOOSO
the map PNLNNJ
the marble OOROOS
the mark IQOOQG
the marking XNOONW
the marks MOOOOJ
the mass LNNNLJ
the material YMNOOW
the matter NPNO]L
the meadow OOPOOS
the mean KNRNLM
the meaning MONOPJ
the membrane OOPSOU
the memory LOQONS
the metal SONONS
the metaphor NOOcN`
the method KMMNSG
the middle KLLQTI
the middle > NNONUL
the middle and OOOOUN
the minor OOVOOY
the minus WNMTLU
the minus sign WNMSLS
the missing MOSNOR
the mistake WOOOOW
the mitochondria LNQXNX
the model NNOKNG
the mole TNOPNS
the mole is TNOPNS
the moon QMMNSM
the moon's OOKONN
the more MOOOQJ
the most ISNOKM
the mountains OOTOOV
the mud OOVOOW
the music OLLOOJ
the name LNNMRH
the narrator INNNOG
the negative NOOOOJ
the new LMNNNI
the next OTNKUN
the next > TOPOMU
the next card JOOORM
the next line PNOOUM
the next marie NYOOMZ
the next one MMOQHM
the next part OOOO]O
the night PJSOOU
the nile QOMOSN
the nile is RNOOTN
the notes MOOOOK
the noun NVOPMW
the noun > NTONOQ
the noun in OQOQOU
the number NLRKHJ
the number is OOSOOT
the number of NNMOJJ
the numbers INSQMK
the old LNJOJH
the one CNOORD
the only ZIMNNN
the opposite MONNJK
the order NNMNNK
the other WJNPJP
the other side LOSVOV
the other students TNOONU
the others TPNOKW
the page SKOKMT
the pages MWRONU
the painter NNMNOK
the pantry OOQOOT
the pantry of OOQOOT
the paper MOOVPR
the paragraph KNOOKJ
the park MOOZNU
the part PMNN[I
the part of OOOOUL
the part you OOOOTN
the past LJQPSK
the past perfect OMONNJ
the people KONNPG
the perfume ONUOOU
the perfume of ONTOOS
the periodic ONQPOS
the photo NNNNNJ
the picture KOSNNO
the place SNNNKT
the place to UOOONW
the play QNMNKM
the plus MTOQOR
the poem TRLMPR
the poem is NUOONR
the poet NNMNOK
the point PNONOJ
the poor MNONOH
the power UNNOMU
the presence OTOOOR
the presence of OTOOOR
the present MMKPRJ
the pressure LOMNNH
the prism OOTOOS
the problem SHONQM
the program MNOOOK
the purpose NNOOVM
the quadratic SPQNOR
the question ]COIQP
the question > YMOM[S
the question again FOOOOG
the question asks KNOONJ
the question that KMOONH
the questions KNOOPJ
the quiet OOWOOY
the quiz MMOONJ
the radius LNMONI
the rain > OOSOOT
the ratio OOSONU
the reader MNRNJN
the reader who QTOOOU
the reading UMOTNX
the reading > TOONOV
the real NXNORV
the reason KPLOZG
the reason that NTMOMS
the reason the OOOOTO
the recording MNNOOJ
the reef OOVOOW
the relevant OOOOVO
the remainder JQQPVM
the renaissance TNPONQ
the research ONOOUN
the rest STKNTQ
the rest is NOOOZM
the rest of QWMOJU
the result OMMMSL
the results MONOOK
the rhine OOSOOR
the right EQEOPD
the right approach OOOOXN
the right one NTOOQR
the right place QOOOVR
the right track NMONOJ
the right way OMONOJ
the river NMVNMV
the river > OO_OO_
the rivers SMROOV
the road SOPOOR
the role NNOOVK
the roman WNOOUU
the roman empire UOOOUS
the romans ]POXL`
the roof OOJOOK
the roof of OOJOOK
the room SNPOON
the root NNMOLK
the roots OOLOOJ
the rule NMNMQH
the rule of VOOOMT
the s NNMKOG
the sake OOOOSO
the same QFFFBE
the same for JNNOOK
the same mistake WOOON[
the same slip WNOOOU
the same thing TOOOPU
the sample KMNOKL
the scarlet OOROOS
the school QZOOLY
the sea NOGOQE
the second GNKODH
the second > LNOMNJ
the second equation VOOOOU
the second law OOOOPT
the second line [NORLZ
the seed ONWOOW
the senate TNONOQ
the senate has TNOOOR
the sentence SNVMKP
the sentence again LOOONJ
the sentence is VOUONX
the set YOLNLS
the sheet VNOMNR
the shelf VNOOQS
the shimmering NOUOOT
the short MOSMSQ
the shoulders ONUOOR
the shoulders of ONUOOR
the sides NOOTOR
the sign PMNZK[
the sign in OOOSOV
the silver OOQOOS
the six XOOSL_
the sky MSNOPN
the sky > OLKOQH
the slip MOOOOK
the small ONHNNI
the smartest MVOOOT
the snow NNTOOT
the soft OOTNOR
the soil NOMNOI
the solution LNNNPK
the sort OTOOLS
the sort of OTOOKS
the soul ORSOOV
the source TMONNT
the sources NSOOOQ
the speed KNNOOK
the spelling KPRUNS
the spring OOOOOK
the square VLMLQN
the square root WMMMQT
the squares LOONNI
the stage OOQOUP
the stage > OOOOUN
the star OLQONI
the stars OMMOTL
the start LONOWJ
the start > NOOOTN
the steps SNONTQ
the still OOQOOS
the stone OOROOS
the stone of OOSOOT
the stones OOTOOW
the story HMMNKC
the streets TOOONS
the strings NMNOOI
the strongest UOOOMT
the study MUOOOQ
the study of OUOOOS
the subject SRNOSO
the subject of VONOOO
the subjunctive PN[QK]
the subjunctive > POSQNU
the subjunctive is ONUOMS
the subtraction OUOOOU
the sum TPJKMM
the sum > TOOMNS
the sun RMDQLI
the sun is NNMONH
the supreme ONLOOJ
the sword OOUOOV
the sword of OOUOOT
the tall OOTOOX
the tea NONWOV
the ten RNONOK
the tense MNOOOJ
the test KLMOKD
the tests TOMROW
the text KKLNPF
the text > LMONOG
the text and QOOOOT
the textbook YHONON
the theme OOLOOJ
the theorem XOQNOU
the thing KLNM]E
the thing > OOONUM
the things LOOOXK
the thinking XNONOU
the third ILKMN@
the thread OOROOS
the three LKNNLE
the ticket OOO[RW
the time OSRNIU
the title ]UNLMW
the title is XOONNV
the title page TMOOOT
the top QOJKMH
the top of TPNOOS
the topic KNOOTI
the total LNNKPF
the trail OOJOOJ
the train UNUOMZ
the treaty MQQSOS
the treaty > OROSOT
the tree NMTONS
the trembling OOQOOS
the triangle KOVNMO
the triangle has OOVOOU
the tudors NNQSJQ
the tudors were OOOUOS
the twelve KOOOOK
the twin ONSOOT
the two EHOLMC
the u OOSNOP
the unit H^MPMR
the unit is M`OON[
the units > SNOSNW
the universe TPSMOS
the unknown MSRNMT
the usual MKOORI
the value LMNNLH
the value of NNNONJ
the valves NNOOOK
the variable WROONW
the vector SOQNOS
the veiled OOPOOS
the velvet OOSOOV
the verb SSQNIV
the verb > VOOONS
the vertex NNNNOK
the very IVSOOU
the view OOOOSO
the vikings MOPVNW
the village UOMOOR
the volta OORONS
the vowels OSONMR
the wall NNGORH
the war SSMLOP
the warm NOUOOZ
the water NQUQRX
the water cycle NRQRTT
the way B`QTSV
the way > NMOZMW
the way you H`OJG[
the weakest SNOKOP
the weather NNQKQQ
the weight ONMNQK
the west NOIOLD
the whole RWUSNX
the whole class TNOOOQ
the whole of RUNONT
the whole page JNOOOH
the window SOQOMS
the wings OOPOOJ
the wire NNONSL
the wood LNOOOK
the word _IOHVS
the word > SQOOMV
the word and NNOOTN
the word for UNOORQ
the word means OOOOUN
the word that UPONLT
the words KMONKD
the work LTOOMN
the worksheet TOOONS
the world JXRPRX
the x OPPUO]
the y KPNVNS
the y axis OONWOU
the year KNONPK
the yellow NOOOOK
the zero and OOQOOT
theatre PNSLPU
thee KQVOLQ
their NOUILU
their _ and QTYNR]
their common OOUOO]
their first WNOOOT
their own LNNNTD
theirs KNKKQC
thelma RWTWRY
them GKQCNI
them > NFJKXE
them _ their OOQOOU
them all LTOOOQ
them and NONOPK
them into KOQOOM
them is OOPOKR
them the MOOOUK
them to SVPOKV
thematic LNRKWM
theme JQQMML
themed MRTTWU
themselves MXOJMW
themselves _ the NTPOOS
then KHBENH
then > LMOJfE
then _ it MNNILH
then _ on NOOMOJ
then _ the KNMKIE
then _ to TOOOMT
then _ with LOOOOJ
then _ you PSOOOT
then come WNOOOV
then do MOOMOJ
then have WOOPLX
then let's OOOQOS
then the MMR_J_
then there's PSOOOT
then there's you PSOOOT
then you UROOOX
theodore PUQUMR
theologian RUSOQQ
theologians QVTNQR
theological ORUOPP
theology OSVNPQ
theorem aONEHY
theorem which XOOOOU
theorems MQMHLM
theoretical POJGRN
theoretically MNGIOK
theories MNLISM
theory LLQHVM
there NPLUUR
there > LBLXKH
there _ a TPXMRP
there _ along VOOOLU
there _ be MTOONQ
there _ go NOOLUL
there _ i WPOOLU
there _ never IQOONO
there _ no MONOKI
there _ nothing MNOOLI
there _ two OONOJM
there all VOOOLU
there all along VOOOLU
there anything MZOONU
there are SOMKQH
there are two OONOJM
there has KPOONO
there is KNPLTE
there is a TNQNNP
there is nothing MNOOLI
there it NMOLOK
there lives OOROOT
there lives a OOROOT
there to OOOOSN
there was OVOOSW
there were NOOOTN
there you KLON`G
there you go NOONUM
there's LVO[ZO
there's _ answer NMO[OR
there's _ so TOOOQT
there's a QSOMUK
there's anything NNOOQK
there's my NJOVNQ
there's no LTOMOL
there's you PSOOOT
thereabouts OOOOTM
thereabouts > OOOOTM
thereafter SLJHVN
thereby RPMGVP
therefor TSMTUU
therefore MHFCOA
therein WQLVTY
thereof OPOHQM
theresa OUSQPR
therese PSWUNT
thereunder USMUSW
thermodynamics LPKNMM
thermometer MPOPIN
thermostat MMNQIN
thesauri PQPUPR
these MLIOTJ
these and YLOMOP
these are OOOOSN
these two OOONOK
thesis JMPILM
thesis _ now MNOOOJ
theta OLPKGO
they MTRPVQ
they > WOONNT
they _ a NNTOPT
they _ be LNOOOI
they _ name OTONOU
they _ together OOWOOV
they are JLMNUB
they can LNNOQH
they can be LNOOOI
they could LXNOMR
they do POOOUO
they happen NOOOSN
they should LXONOS
they were TOQROX
they will OROOOT
they'd LROORN
they're NOOUST
thick JPLOIK
thickness LNLKIK
thief ORWOKP
thieves PRURLR
thin KOSMHN
thing UOJU]T
thing > NOOZR^
thing _ i [NOOOW
thing _ is QOOOUQ
thing _ you QPOOMT
thing about SOONPS
thing as XNONNT
thing but OOOOSN
thing in OOOOTN
thing is QOOOHQ
thing the OONOOK
thing to WPOOMU
thing you LNOOMI
things BGOFk?
things _ are UOOONT
things _ you MRORLU
things are NOOOUN
things by OSOOMT
things first OOOOVO
things have NOOOSN
things that SOOOSR
things to PNOOZO
things up NOOMSN
thingy ORM[V]
think KNENWO
think > [KONLX
think _ a LUOOOO
think _ that MROOTP
think _ the NNLNMI
think _ you WNOOLZ
think about GRONVH
think of HRLOLJ
think that JNOORJ
think we UMOOOR
think you SMOVLV
thinker L[MTS[
thinking ^<MFXH
thinking > HJOMIA
thinking _ it NNOOXM
thinking _ you [KOQM[
thinking about LJOQWL
thinking about it NNOOXM
thinking and NONOOK
thinking for WNOOMW
thinks NRKOXU
thinner MMMMIJ
third QHKQMJ
third _ the MNTNOQ
third and OOUOOV
third of OONTON
third sentence KMOOOG
third time XOOONX
thirds NJNKHN
thirst KQUQKQ
thirteen NJQLFP
thirteenth MKTHEL
thirty MOLMAO
this b[EP[^
this > XPOKT[
this _ a RYOOPY
this _ and PGNPRJ
this _ be LNON]J
this _ by LPOOTM
this _ contains OOOOWN
this _ dude OOOUOU
this _ for MNONPI
this _ in ]NON[[
this _ is VNNTPZ
this _ me JLOOUH
this _ more VJOOOP
this _ of PYNNMW
this _ on NYOOMW
this _ right XOOOOT
this _ should XMOOJS
this _ so GOOOSE
this _ some LOOOPI
this _ table NTNRNS
this _ take UOOOOT
this _ that NMONVL
this _ the TONMLM
this _ their WOOONW
this _ to IOOONM
this _ what ONOOVO
this _ when NTOONV
this _ will QNOOUP
this _ with KUOOLQ
this _ you OLONaM
this again ZOOOQZ
this again > ZOOOQZ
this and MNNNWH
this and that PNONTM
this answer HTOOLL
this answer > KUOONQ
this answer on KTOOOO
this because TLOOPR
this bread NOOTOR
this building NSOOOT
this cannot MNOO[L
this cannot be MNOO[L
this card NNONSL
this class KROOOR
this conversation SOOONS
this course ORONKU
this course > PVOOLS
this earth HUOONR
this essay XMOOMV
this explanation JMOO]I
this from [JONNT
this gives MNOOUL
this gives you MNOOUL
this hard ULOOOR
this hard > ULOOOR
this if SOOOMS
this in ULNNRN
this in their WOOONW
this institution VOOOOU
this institution > VOOOOU
this integral MNP[NY
this is bLNJSW
this kind VMOOIT
this level YLOOOU
this line JMONPI
this list MQOQNT
this may OOOOSO
this month ^OONO[
this morning LNOONF
this one ]LNMWV
this one > SMONWS
this one and NNOOOI
this painting OOOONK
this paragraph QROOKU
this proof UKOVNV
this question PROOIR
this room KOOOPK
this section ONOOTM
this service RQOOMT
this should UOOOOT
this should take UOOOOT
this stage UNNOKS
this step QOOOMU
this subject SNOOOR
this syllabus SOOOOV
this test KOOOOK
this the QSOOOW
this time SKOMFS
this time > XLONKX
this to JUOOSO
this topic NLOL^I
this topic > OLOLUJ
this unit WOONTT
this up UOOONS
this way MQONKL
this week GNONNG
this with LNOOQJ
this with you MNOORJ
this works NLOOOJ
this works for NLOOOJ
this year LSNPNO
this you RNOPNT
thistle ONUSPQ
tho RQKWS]
thong OQXVNV
thongs MPVSPS
thorns NNUMOL
thornton ORRVOQ
thorough UULLXW
thoroughly QSLJZQ
those RMSYTZ
those > ONOMIH
those _ that's KOOOTL
those _ the WMLNLR
those two NNNONK
those who ONOOTO
though SLIJUL
though _ doubt XNOONV
though i VMOONT
though i doubt XNOONV
though one MNOOTJ
though you UOOOMU
thought QWRM]]
thought > MPUONT
thought _ ask JSOONP
thought _ this JPOOTL
thought about KNOOVJ
thought that HXNOON
thought the SJOONO
thought to HVOOMR
thought to ask JSOONP
thoughtful PZOPWX
thoughtfully TSNJ[U
thoughts OONL]N
thousand EQUKGQ
thousand _ and LUOONS
thousands PKJIKI
thousands of MNPNMK
thread OKQLHW
threads NJRKJS
threads of OOTOOV
threat NHKOQH
threaten RHLNPL
threatened OIHKQE
threatening OGLMRF
threatens NGIKOD
threats NHJMSG
three PJUE;P
three > KOONMJ
three _ and ^NSOL^
three _ nine WOONOU
three _ the MOTNQT
three and MOVONV
three angles NTOOOQ
three days LOOMOJ
three is VOONNS
three is nine WOONOU
three parts OOOOUO
three reasons MMOOOK
three times and UONOOS
three words SLOOOP
threesome QRTVQV
threshold MMPKHN
thrift QWVSQX
thrifty QXUTRX
thrilled RYMVTZ
thrilling PSRNWR
throat KIQOMO
throats IINOOH
throne LPUMON
thrones LPVNON
through O?ZBLT
through _ and OOIOOI
through _ membrane OOOTOT
through _ the OOTOOR
through _ velvet OOQOOT
through _ whole TNNOOO
through a MOINOI
through it ON]OMV
through last XOOOOU
through the OKZQK^
through the velvet OOQOOT
through the whole TNNOOO
through this ULONPK
through which OOYOO^
through which the OOTOOT
throughout OMPCVK
throughout > ROOONS
throw PMMNKN
thrown LRMMJP
throws NNNNHP
thrush OMSVQO
thrust KKMMNH
thu SUJVVY
thug LPOWPS
thugs MOOWRQ
thunder IN]QMY
thunder _ the OORNOU
thunder and OOROOS
thurman RTPVSS
thurs RRMQTU
thursday OHPJIH
thus QMGFSL
thx OOOXO]
thyself QUTWRX
tick LKOUJQ
ticked OOQSOU
ticker LKMSIM
ticket KLOYPS
ticket > OOO[NW
tickle MLRVLQ
tickling MKSUNR
tide MKUOJR
tides PMKMJI
tidy MSRPHV
tied MQQRHT
tiff PLPWNT
tiffany OUUTOR
tiger LLMVMP
tiger the ONOROT
tight KONYNY
til RNIOQQ
till SKNKPP
tillage PMTUUR
tiller QPQURR
tillman QRRUSR
time YCSJPR
time > JJQJHH
time _ see LOOOZM
time _ that SOOOPT
time _ the KLMOK@
time _ was LOOOQJ
time _ your MUOOOR
time and QMONXK
time and a OOOOTO
time i PNOSOQ
time in MMOOMK
time so KOOOOJ
time think ]OOOM^
time write NOOOOK
time you YMOOJY
timed MKMQIO
timeless PUUMQU
timeline IQMIPK
timelines MMMISJ
timely QRLNVS
timeout RPSRMU
timer MKNNGL
times JPHLIG
times and UOQONT
times table > TMOOOS
times tables NXOTOX
timetable QIRFQO
timetable is OOROOV
timetables QJNGSI
timid RPQVNS
timmy POMUMR
tingling PUSRQU
tinker RPQWMT
tiny JLNRER
tiny balloons OOQOOS
tip SPOQLW
tipped OQQQJV
tips PMNLOO
tipsy ONSOOS
tired IKNLEG
tired of VLONMR
tired so LOONOK
tireless OOSNOR
tissue JKMNIK
tit PMLUMT
titanic LTUQMP
title [VIMNW
title _ spelled TOOONS
title is XOONNV
title is spelled TOOONS
title page TMOOOT
title page > TMOOOT
titled QRLIQM
titles NOLIPJ
titration ]MOOO[
titty MPTXPV
to PQJBTO
to > HPSUNV
to _ a VPILSO
to _ about ZMNMXR
to _ after UPOONV
to _ all WNOOPU
to _ and IPTORN
to _ answer LQSOTR
to _ at ZNPNUY
to _ but XNOPNV
to _ down TRONOW
to _ each NNOOVK
to _ every WMOMNP
to _ exercise NOOOVN
to _ for LJNQNL
to _ having OTOOOS
to _ honest VOOOLU
to _ how SPOOHY
to _ if RROOMW
to _ in UOQOMR
to _ into JNOOZH
to _ is OLPOYM
to _ its NPXOOW
to _ last OSOOOT
to _ letters OOOOVO
to _ me KUONIO
to _ more MLOORI
to _ most MUOOOQ
to _ my IQOOTK
to _ next JPPNOO
to _ of PJNOSF
to _ on XNNNSS
to _ other MLJVSN
to _ others QTNOMW
to _ own OOROOT
to _ percentages MROOWP
to _ question LMOOSJ
to _ several OOOOWO
to _ shown NTOOPR
to _ since PVOOLV
to _ slugger OOO[M]
to _ someone KUOOOU
to _ such OQOVSW
to _ that STNLSS
to _ the UNJVQP
to _ them SPNNJR
to _ things QOOOTP
to _ thinking TOOOKV
to _ those ONOTOV
to _ though LNOOSI
to _ through LOLOUG
to _ to OYOOPX
to _ two OPOTNT
to _ what XLONYY
to _ when JQOOSK
to _ whether JSOOML
to _ why PTOPST
to _ with NNS]UV
to _ you LRZNPS
to _ your SSPNLV
to a PDHIF@
to add QUONUQ
to add > UUOONY
to address ONOOUM
to admire PROONS
to all JQNONN
to america ZNOMNU
to an OMNOKM
to and QMOMMI
to answer JMOOQI
to any OOOOSO
to ask PWNNDY
to ask > RPOOMT
to ask why VSOOOW
to balance TOQOOT
to be TSKUSU
to be a VNOOPR
to be honest VOOOLU
to be of NKOOQI
to be on MQOOTK
to be shown NTOOPR
to be the MTOOMP
to begin NNOOVM
to believe RPOOLT
to believe that RPOONT
to call TMNOLS
to check NPONSM
to come JQNORI
to compare NUOOOU
to conclude QNOOTQ
to consider NOOOSN
to correct UOOOOT
to cover OONNUN
to degrees SONOOP
to do DVO[PM
to do > NNONSI
to do the MTO]N]
to do with LNOOOI
to every N[OOLY
to everything ONOOTN
to expect SNOOMR
to explain VNOORW
to factorise NLTONS
to fail `OOONf
to feel KMONHJ
to feel that NOOOIO
to find bGMMKY
to find the TMOONS
to find this UKONOQ
to finish > VQNONX
to frame NTOONS
to frame this NTOONS
to get TNONKQ
to get it QOOONT
to give JOOMQI
to go PMOYQU
to guess TNOOLR
to hand ONOOKN
to hang NPOUOS
to have KYOOQV
to have your MUOOOS
to hear INPNUK
to hear about TOOOOQ
to hear from LLOOWI
to hear you KVNOOP
to his NSNNOM
to how NNOO^N
to improve NOOOXL
to it JQNNUJ
to it > FSNNUG
to its NOROTR
to keep RNONQS
to keep up WOOON[
to know KNONTK
to know > OOOOTN
to learn RITNQO
to learn the NOTORU
to like MNOOOJ
to look PQONSN
to look at TMONMR
to lose UMOMMQ
to make NMMNVE
to mark QPOOLS
to me RION[I
to me > OHOM[E
to me with OMONVJ
to mind NLOOSK
to move MNNOQJ
to my JUOOOR
to note NOOOZN
to overstate MSOOPP
to overstate the MTOONQ
to play OOOOUO
to point TOOOPS
to put HMOOWF
to question NOPSMR
to read TONNKT
to read it TOOOOT
to read your JPOONI
to remark TNOONT
to remark that TNOONT
to respond MOOOSM
to say TKNMRL
to say > ONOOTM
to say about WNOOLW
to say that JRNOIJ
to say what NOOOTN
to see ZNNLXV
to see > KNOOOG
to see such PROOTS
to see that NTOONS
to see what ZOOON]
to see you LMOKJH
to shame KTOONQ
to shame > KTOOOT
to share OMOOJO
to show URQONZ
to sing ONSONS
to sit GZQNMS
to sleep OOUOOU
to sleep > OOUOOU
to spell YOOORZ
to spend XNOOLY
to spend on WOOOLW
to start KNONQO
to start thinking TOOOKV
to state NONOSO
to stop WONOJX
to suggest MOOOUM
to suggest that MOOOUM
to teach MTOOOS
to tell the NOLOLI
to tell you TKOORT
to test LNOONF
to thank TPOOOU
to the ERSIPO
to the answer MOSOTP
to the exercise OOOOVN
to the last OSOOOT
to the other MOMVRQ
to the others RUOONY
to think EROUVM
to this KQOORP
to turn ONOONK
to understand ZNONSU
to understand the UOOOSS
to understanding NOTOOR
to us IOPOTM
to use the OOOOTO
to walk OOOOSN
to what IUOOTO
to which NOOOWN
to wonder TOOOMT
to wonder about TOOOOS
to work out TNOPOS
to write ORONVQ
to write a LTOONQ
to write down WOOOOX
to write this MMOOOJ
to x TNOONP
to you QOMNVM
to you > LQNNVN
to you in UMONNP
to your JJNNTG
to your having OTOOOS
toast NMZTHY
toast > OOOROS
toasted NOQQIO
toby OPQWMQ
today LJJKNH
today than LSOONO
today's HNOIOC
todd PQPTIP
toes NNUNLQ
tofu MNPUOQ
together JNPHRK
together > SOKGUE
together and LNOPNK
together like OOPOOT
together with OOJONM
toil TOLNVO
toilette RMUVPR
tokens JKMNOG
told ]OEHKX
told > WNOOOV
told _ all IUOOOP
told you [KONPU
tolerable SUPTUT
tolls MLLMMI
tom OLNMHG
tomahawk QMRXPR
tommy MQQVLO
tomorrow THQLIW
tomorrow > RNPLJL
tompkins QRQULR
tone MOMPLF
tongue LNTQNU
tongues LOUPQP
tonight HLUMHH
tonight > NLUNNM
tonnes JLJLII
tons KMINON
tonya PROUOR
too URIRLP
too > HUNKJM
too _ for RSSMIV
too _ to PMNNPH
too big OOON[L
too easy NOOSNQ
too long TMONQO
too much VMONQR
too much for TOOOLR
too slow `KONN_
too small NOTNZP
too small for OOTOOS
too vague LNONNK
took RTFJHP
took _ four TSOOOW
took the LMNOOI
took you YTONO]
tool OONQRP
tooling QOONUR
toolkit QQOTTV
top MNJNJJ
top _ the UPNNNS
top of TPNONQ
top of the UPNOOT
topic <CLIX?
topic > KKOLZF
topic _ the NOOOIM
topic _ you LNOOEL
topic and NNTOOQ
topic of NOOOSJ
topic sentence PTOSK]
topic that INNNWE
topical PJNLUK
topics HKKG_D
topless OWUSOU
topper OSRYST
toppers NQRVSS
topple OOPOOR
tops NQKPPU
torah LNQHIM
torch ONRMKQ
tore OOPRIL
tori PNUROQ
torn MTTOMU
torn up MSOOOQ
torque IOLQLJ
tossed LNQNMQ
total ENEXFO
total > NMONNG
total _ and MTOSOV
totally QTJdWe
totally bombed OOOROS
totals LHHJEH
totem ONUPNR
touch MUWJK]
touch > OOTOOU
touch turns OUOONU
touches OJOKSN
touchstone PPUQOS
tougher RPKUOU
toughest QPOSOU
touring QQOITM
tours QPOHVM
touted RQJMUP
toward MKXGVV
toward the OOZON]
towards LINEMJ
towel NMTNIQ
tower KOTJMO
tower of OOQOOU
towering KVQORP
towers JOPIPJ
town KMPOPI
townhouse MPTVQQ
toxicity OKKLQH
toxicological QJLNRH
toxicology QKMNSI
toxics NILNQH
toxin OIMPQJ
toxins NILNRH
toying OMOQUN
toyota KNMMLI
trace RMMMLR
tracing PLLIOO
track WKMINQ
track > YNONNW
tracked LLJJPI
tracker NMINRJ
trackers NMHMSI
tracking KMHJQI
tracts NNQIPM
trade ILINNK
trades JIMLMI
trading LGMLMI
traditional QNUMTP
traditions QPUNTR
trafalgar TORVRQ
tragic TVOQRT
tragically SVOSTT
trail NMMNMK
trailing RKLIFL
train RJSILT
train _ the OOROOV
train of OOROOU
train of the OOROOU
trained PPIJPQ
training RMLJQQ
trains LLMKOI
traits NTMNMN
trajectory NJJLOI
transact NLIING
transactions LJMKNI
transceivers PQIOPN
transcend OUQKNR
transcript OLMOMM
transcriptional NLJNNI
transducers OPINNM
transfer OMIMMM
transferase PMIOOM
transferee QOLUOQ
transferred MMINLL
transform JOIIJH
transformation LMGJJG
transformations LNHILG
transformed KOIKLG
transformer MRINNM
transforming LNHIOG
transforms KPIJLH
transistor MLIJKH
transistors LLIHMG
translated OPKJMN
translation HOHJLD
translocation QMGLPJ
transmit NNIKNK
transmits MMHINI
transmittal NLHJLJ
transmitted OMIKNJ
transmitters NOINPL
transparencies ONHMQK
transparency MOLIMN
transport MMHGQD
transportation MNJJRI
transporting NOJIUJ
transports LMIJQH
trashy QUOYPW
travel OPPIQL
travelled OOLHQJ
traveller QQSLQP
travelling OOPIQM
travels NPMGPH
traversal ONRGPL
traverse OORIRN
travis OPOUPR
travolta PTRVLU
trawl OORURT
treacle ONRQOS
treasure KVXPPT
treasure > OOSNOO
treasured OYQUQX
treasures LXTPST
treasury IPMNKJ
treat OJLRNL
treated OJKJOF
treaties NMSMNU
treatise QQRIPN
treatment PIMJPF
treatments PHMKQF
treats MLKQQF
treaty LNOQOQ
treaty > NROSOT
tree KJTIHN
tree > ONMONJ
tree _ the OOTOOW
trees ILJHLC
trellis MOQQNQ
tremble OOTOOS
trembling ON^NMa
tremendous OZMNSU
tremendously PXMPXU
trend NIKNOK
trends NJKKSI
trendy PQOVRS
trey PSMWLT
trial MKPGNH
trials OJNEQH
triangle LJMJHK
triangle > NNOMSJ
triangle _ three NSWOOZ
triangle has LSVONV
triangle has three NSWOOZ
triangle whose SLOOOS
triangles INKLGJ
triangular LMNNFO
tribunal OHNINH
tribunals NINIQH
tribute OWPSOT
tributes NUPQRQ
trick PMNOKO
tricked QRLQNV
tricky OLMKTK
tried dHGLK^
tried > VOOONY
tried _ the UOONOV
tried and VOOONV
tries SIOOMU
trig OLKRHR
triggered ROIUSV
triggering NKMPVM
triggers NKNNUM
triglycerides POLVMO
trigonometry OOROOS
trikes MPOVOR
trillion JPLMGN
trilogy OPUMPP
trinity MRUSJR
trisha QRTXNU
triton PQRUMS
triumph MbRQOZ
triumphant S[QQRW
triumphs MVRPPR
troll UNKRMV
trooper OPP[OU
troopers LLPUOP
troops IILNNH
trophy NUPROR
trotter QPPWRQ
trouble `CKPJY
trouble > SOOONR
trouble to UNOOQS
trouble you MNOSOM
troubles QINKNL
troublesome TMLOUP
troubling XONQVU
trouser SPSXTT
truce QMSUNT
truck IMNPMK
truckee PQO[QT
trucker PSMXQR
truckers OQLVPQ
trucks ILLNOJ
true SSJPQU
true _ false ONSOKU
truly L^KMQ]
trumbull VORVQU
trump LOMLJI
trumpet MOSPKR
trumpet > NOSOOP
trumps KMJKMG
truncated PMLLGM
trust HMNPXI
trust that NMOOUL
trust you PQOONU
trustworthy PYORXT
truth NOQNUS
truth > MNUNNR
truth is SOOOQR
truthful UZNUW]
truthfully TVNTVX
truths JNPEMJ
try JJHQFN
try _ it TOOONU
try _ the KOOVOP
try _ with LOONMJ
try again IOOXNQ
try again > IOOONJ
try it JOOOKH
try reading SOOONS
try the KOONLI
try to RNOOST
trying ]JJLNZ
tube LJKLJK
tuck SNTUMV
tucker OPRUMR
tudor QQWNOQ
tudors NNQSJQ
tudors _ a NNPUOS
tudors were OOOUOS
tue QOPUNV
tuesday QHNLJI
tuesdays OJQNLK
tuff UONYQY
tugs OOPOOQ
tulip OPSVPU
tulips MOTSQS
tull RNPXPW
tumble LMVPMQ
tumbler MOUSOR
tune MPWOMU
tune > OOROOS
tunnel NKROQQ
turbidity TQSUUU
turn EGGFM;
turn > NLLOSK
turn it LOOONK
turnaround TNMNUN
turned QSSJJV
turning LKPITF
turns IPKFJH
turquoise KSVNOR
tutor NGKKHH
tutoring MENGEH
tutoring assistant GHOKIB
tutors VNOMQW
tuxedo PRXWQX
tuxedos ORXVQW
tvs LMJKKH
twain QQUNNQ
twas SUPTTX
twat RPNWOW
tweak QQORUV
tweaking RQOLXT
tweaks OSQRVV
tweeter PQNUPP
twelfth RNTHMQ
twelve E]NDDP
twelve > IfPORb
twelve _ of LNOOOH
twelve so UOOONS
twenty JGOIEM
twice IGINHG
twice > GLORNM
twice as ROONLS
twig LQSUOQ
twilight NPXNLU
twin OPZXK^
twink PQM[LU
twinkle NSVPNU
twinks OQP[NU
twins NSRWKS
twisted MOQSMO
twister OOSWLS
two JHUQCM
two > UPO[g]
two _ answer O[OOO[
two _ is PTNONS
two _ not XNOOOV
two _ so ONTPOV
two _ the KNONMH
two _ to SOONJO
two _ your WWONO[
two at SNOOOQ
two cases OOOOJO
two days UNONNR
two hours ZNONNW
two lines LNOONH
two marks UOOTOX
two minutes WNONNT
two more LOOSNM
two numbers PNNNSM
two of RTOMNP
two of your WWONO[
two years XMOOOV
twofold PIPIKK
twp SQNXSW
typ TPGUQU
type UMKJJO
type > XOOOMX
typed RPLKNR
types LMKIPG
typical WOJPRV
typically PJIKTL
typing OUPHMN
typo TTIORT
typos TQIORR
tyr RQITQT
tyre NMPMLI
tyres LLNJLG
tyrone QTQWQT
tyrosine POQVOP
u MNR`N]
ubiquitous OVOLXR
ugh XRLWTZ
ugly MRQPMR
uhf MOILKK
ukraine MLJLNI
ultimately PPFJWO
ulysses PWTQOT
um MOOKPJ
un KLICEH
una OPQNGR
unacceptable VQMNTR
unaffected NOIHKK
unambiguous TSPORU
unanswered VPLORS
unattached UQUUPV
unattended STRPVT
unaudited SRQQPV
unavoidable SVQORS
unaware URLQTW
unbearable VTQNRT
unbeatable QXSROS
unbelievable TVMPRT
unbelievably S[QVXY
unbreakable OUUPOQ
unbroken OWXPNV
uncanny RVPVSU
unchanged MLJGIG
unclassified TUMOSS
uncle PPQVJU
unclear UIFDGO
unconstitutional ONOHMM
unconventional RQPOUQ
uncredited RULSMQ
undecided VNKMRQ
undefeated QUPPJT
undefined OQNLFP
undeniable SVOOSR
under TER@PM
under _ heading ONOOTM
under a UMRNNX
under the NNNMQK
under your YOOONX
underestimated UTLNQS
undergo RPQJUO
undergoes PMLGML
undergoing RNQITK
undergone PQPGSJ
undergrad UQLNQT
undergraduate WPNONX
undergraduates VQMPPW
underline KTQJJM
underline the KTNOOM
underlined PRPHNP
underlying MLMIVK
undermine QLLJPI
undermined RMLJPI
undermines QKLIQH
underneath KKPFLK
underpinning QQSNWT
underside LKNIMK
understand QEFIOM
understand > MOOOKM
understand _ and UNOONU
understand how LPOOKO
understand it NOOOTM
understand it > NOOOUN
understand the VOONSU
understand your LIOOOE
understandable TTLRUW
understandably TRJRVW
understanding KJRF^N
understanding > NOYONV
understanding the NOOOSN
understanding this NOOOUL
understandings NMIGRN
understands QWKIOX
understated RWMTQV
understood QIGXQS
understood in NMOORK
understood the NOO[NU
undertake ROOGUM
undertaken ROMFVL
undertakes QPPHTM
undertaking RMOGWM
undertakings QMPFWK
undertook RQMGWL
underwater LMRIJL
underway ONPHTN
underwent PPOISL
underworld MOUPMP
underwriter OLOGJI
underwriters NLNHLI
underwriting PNODJJ
undesirable TXPOUU
undeveloped ORLGTN
undiscovered UQKNSP
undisputed PXONOP
undo OPSKIO
undone NUWQLT
undoubtedly UTKMZS
unduly UWORSV
uneasy TNPMWS
unenforceable RUQNSO
unequal TPLMHS
unexplained VOKNUP
unfair QQJMHQ
unfair to PTOOMV
unfamiliar VOQOXU
unfinished TRQHLU
unfolding ONNIRM
unfolds ONVIPP
unforeseen WSOPVR
unforgettable RWORTR
unforgiven RURTUS
unfortunate XTLRTY
unfortunately UOJNXP
unfounded VSJNRQ
unfunded QOHLLL
unheard TRQQUS
unhelpful WRNSSR
unholy SUTQST
unicorn LSRVPT
uniformed ORPVMU
uniformly OOOPFQ
unimportant WSMOUS
uninitialized URMMOQ
unintended VRMRTU
unintentional VSOQSU
union LNQRHP
unique OXONOR
uniquely LYONMP
uniqueness NYPNQQ
unison PQTTRV
unit MZEIIL
unit > MMONRK
unit _ the NcOOOb
unit is M_OONZ
unit is the NcOOOc
unitarian QSTSMU
units RHJH?N
units > RNOSMU
units _ an PPOOOT
units _ the NNOLOI
units and KSOOON
units no YOONNX
units on NNOMOI
units on the NNOLOJ
universal MUPOMR
universalist QWQSOV
universally OVPLMR
universe LQZJKR
universe and OOTOOP
university VPNMK[
university _ the TNOOMT
university is TOOOMU
university is the TOOOMU
unkind SOOOOR
unkind but SOOOOR
unknown MNMJLN
unknowns PKMHPK
unleash UQPTQU
unless ROLKSN
unless the MNONNK
unlikely UNJNSQ
unlimited LMONIN
unlock KLSNMN
unlucky USPTPV
unmatched URPTOT
unmet QOMJLI
unmodified VUMSTU
unnecessarily WVNRWV
unnecessary ROKITN
unnoticed PUPKRR
unofficial UNKNSN
unparalleled SXQRUU
unplanned UPRRPT
unpleasant UOQPPQ
unpopular UPNMSO
unprecedented RTNIUP
unpredictable SNOLVO
unprepared VSMPPS
unpublished TOLHPM
unqualified UWLPPV
unrated PWOROR
unread TRLOQP
unrealistic UWLQSU
unrealized QVMOOP
unreasonably TXRVTY
unrecognized VSMOTT
unrelated TMKOXP
unreliable QOJHPL
unsatisfactory XWNNTV
unseen LVSLNT
unset LPQNIN
unsigned NNLOFO
unskilled TURQPX
unsolicited VQJQTQ
unsolved USLQST
unstoppable NZOLOV
unstoppable > NYOMOU
unsuccessful WOILQQ
unsuitable VOMIWN
unsupported VOLPSQ
unsurpassed QVROQR
unsuspecting WSNVVV
until ZI]H@[
until _ last RNPOOT
until it NNWOLS
until the QMZMNY
until the last RNPOOT
until you SNOOOQ
untimely SWPTVW
untold NVSSPT
untrue URIQQR
unusable RTOLWM
unused PKLHLK
unusual SQQOVR
unusually OOMIQK
unveiled OVQLQO
unwelcome TVSTTX
unwind PQUMPR
unwritten OSPIJM
up TQIcP[
up > cGMNPV
up _ a HUNNML
up _ and OMNTPQ
up _ more KOONZI
up _ the PNLNRJ
up _ this LNOPTM
up a NPSOMU
up affect OOOQNU
up again HOOPPL
up again > JOOPNM
up against NZOKMX
up and JUO]KU
up from NONMOI
up in NOMOUK
up in the OOONUM
up so TOONNP
up that NSNNOO
up the MQRROZ
upbringing QONLWO
upcoming RHLETH
update OIFINK
updated TNHOVR
updates LIJJOH
updating QJHLNM
upfront RPLQXT
upheld NNKJMI
upholstered OPVQQT
upholstery QSVRSU
uplifting OWQQTU
upload OOIMPO
uploaded NPHONP
uploads NOILRN
upon LQjGUk
upon its OOXOOW
upon the OLcNNf
upon which OOSOOT
upper IOMNIM
upright MSKJNH
ups NNMQUM
upset SMKUKQ
upside MPNKOQ
upsilon STSTPU
upstream IMLMPJ
upward JLNGJK
upwards KLLHJL
ur OOO_Oa
ur _ is OOOSOU
ur done OOOROS
urge TOPQPV
urged TNKJWO
urgency PNNMWQ
urgent TIHMRO
urgently PJILSK
urging UOMJUR
ursula NTSUPQ
us USQUVV
us > PTQNLQ
us _ it SQOOMU
us a NOOWOX
us all LVOMPO
us all > LVOMPO
us both TNOOOR
us is NNNOTJ
us to JOQOZJ
usability RUNHUQ
usable PQKGRM
usage OLIDOI
use D@BCL>
use for QNOOSP
use it NJOQUL
use of LTMNLO
use the JNKLUE
use this KNOONK
useable PVNLTP
used ADDKU8
used > NOOOTM
used _ the KOONNI
used for OOOOTO
used the KNNOMK
used to MOOOVM
useful JPGFSD
usefulness QWMI[P
user VLHPIT
username XQITTZ
users WJGIGT
uses NDEAN<
uses the ULNNLP
using VGIEPL
usual aHKMUZ
usually JJBHN@
usually _ a LTOOSP
usually _ in QONOIS
usually the NOONNK
utilisation OLIFVG
utilise OJJHSG
utilised MLJGTE
utilising OJHEVF
utility LOJITI
utilization MLHHNI
utilize NMJHUK
utilized NPLFWL
utilizes MOKDSI
utilizing NNJBVH
utmost PUPORU
utopia PWSQNU
utopian PXTQOU
utter TTLQSV
utterly RVMKRR
v MHQIM@
vacancies QQMMUP
vacate PONPIP
vaccinated OKKOOI
vaccination OJJNQI
vaccinations NJJMRG
vaccine NJJOPI
vaccines OJHPQI
vague MPOLSP
vaguely RPNOWT
vain QVVQLW
valence LQQNQN
valentine PPUQMO
valentines OPUQNO
valiant QUQSKT
valid MMGHNH
validated OOIJTK
validates OOKITJ
validating QOKGSK
validation OMMHOK
validity PMKEPG
valley MKPNPJ
valuable LTLIRK
valuables JSMIQJ
valuation LRMGMJ
valuations LRLHNJ
value NJJA=E
value for UOOOOS
value is LSOONP
value's OOOROT
valued IQKGNH
values HHGDB>
valuing MOKINI
valves HKKNND
vamp NORRIP
vampire NOSPHO
vampires MNQNIM
vanessa NQQOIO
vanish OPPIFL
vanished NPNIKK
vanishes NPPIGK
vanishing OTPFML
var KKLHKI
variable KMJGDH
variable is NSOOOT
variables XFJFGL
variance NMRIIT
variances OMMILL
variant NKMKLI
variants LKNIPH
variation MKLHMH
variations LKNHQH
varied MLMG[I
varies OJHGOJ
variety KPNJTL
various PJKGeJ
various aspects OMOOUN
various factors OOOOTO
vars KLLIMH
vary NJNKgI
vary with ONOOUO
varying NMJGPJ
vast MSKJVN
vastly NTILPN
vault OQSTQT
vector PLIKEK
vectors KNKJGL
veg NNIROO
vega LNNUKM
vegetables JJMMQI
vegetarian NNMVNN
vegetative NTPSWP
vehicle JNKKNH
vehicles IMJJOG
veil OP_QR]
veil and OOSOOU
veiled QQVQTY
veils NO]PSZ
veils _ the OOUOOW
veins LOMPLK
vel ONGNOL
velocities KNINJJ
velocity EMJNNJ
velocity is OOQOYS
velour QRNVSQ
velvet LQ]TM[
ven LLJOIM
vendors MNMKPI
venerable SXUQPV
vent MIOLKK
venting NIOLNK
venture NOPQ`K
ventured PMMPVP
ventures OPPOVP
verb PRUIAT
verb > TNNNMO
verb _ and UOOONT
verb _ with RPOONT
verb agrees with RPOONT
verb is NNWNNU
verbal OMMHMM
verbatim NNLGRJ
verbose STLNQU
verbs GKVMLV
verbs > MRPRNT
verbs _ their OOPOOT
verbs _ to OORROT
verbs are ONRPTU
verdict JOPLKJ
verification ONHLIN
verify PKFJGN
verifying RMHKKO
verily SVQQUW
verizon KMMNHJ
versa QUNOQS
versailles MOTMPK
versatile QXONYR
versatility OVLLWQ
verse HQVLLG
versed NVRRRT
verses KQUKPN
version MJILJE
versioning QMLIPL
versions OJLHKI
versus KJHCLD
vertex LLGJEH
vertical INMGHI
vertically LNNIIM
vertices NLLLGN
very SQMGMP
very _ to YOOONX
very close NHONOG
very close > NHONOI
very excellent NVOOMU
very first IUOOOQ
very good ROOLNK
very simple TNOOOU
very very NXONNX
veterinarian USOTSU
veto MMOMIM
via PMLGUI
viability SUNJYN
viable ORJGUJ
vibe KTQaS^
vibes JSQTUS
vibrant LWPORT
vibration LRMQQM
vicinity NLLHTI
vicious QPNWOR
vicki QVTUQT
vickie RWSWRU
vicksburg PQOVQR
vicky OMNUQQ
victims MMMNMI
victorian QOURQP
victorious NURROR
videos KLJHPI
vienna SVONLV
view PNMLSN
viewable NVOLSP
viewed MPMGSK
viewing OOLGSL
viewpoint NPJJUL
viewpoints MPJIWK
views JLMGnC
vigilance PSQPUR
vigilant RUPRVS
vii LLNGJI
viii MLTHOH
viii had NONMSJ
vikings KORYLR
vile TSQTOV
village QPQOQR
vintage ORUPPR
vinyl MNRMIN
viola PQUONS
violence KHNOOI
violent MHMPNI
violet KPWNGO
violets INULKL
violin POSMKT
violins NPUMNS
virgin OPTRIR
virginity POURKT
virtual MLLHKI
virtually OQJHQK
virtue PXTNQT
virtues PXTPSW
virtuous SWQOUU
virus LLLLMI
viruses MMJMPH
visibility KSMFPK
visible PTLFON
vision ITNIQL
visionary K_POUW
visionary > NUOOOT
visions KSVJVO
visit POOIVL
visitation QLSKUM
visited PQPHSN
visiting RPQJWQ
visits POPKVN
vista ONNIKM
visual JQJGOJ
visualisation MOKIRN
visualize MQIJQO
visualized NQJISN
visually KSKHSL
visuals JRNHUM
vital NUMQRS
vitality MWORUS
vito NQNULM
viva OVORNT
vivaldi's OOQOOQ
vivid NWQPPV
vividly QWOQTX
viz NPJKNI
vladimir PUNRNQ
vocab OQNXN]
vocabulary JNWKYO
vocation UOPIVP
voice GMjKLU
voices IMUJPR
void PMPHGM
vol KNMLIJ
volatile LKPKOI
volatility MJKIHH
volcanic MLMLOI
volcano KRMLLN
volcanoes KPJOPM
volcanoes > NROROS
volkswagen JNMKKH
volleyball PJPPIN
volt JLMMGI
volta NQQNNQ
voltage JLIHEG
voltage is OOROOS
voltages KLIJGI
volts IKKKGH
volume SIHF@L
volumes IJKGIG
volunteer RQPONV
volunteered SUMQRV
volunteering SRQPPW
volvo LLKLLH
vote IJKGGE
voted NOLOIP
voters KLKHIH
votes ILMIHJ
voting KJMHJI
vow PQYUMW
vowed QRVSNV
vowel OKPMFO
vowels JMRHFK
vows PTYWPX
voyage PRTLRO
vulgar QNOVNR
vulgate MOUOON
vulnerability OLNMQI
vulnerable NLMNPI
wabash PQSWQU
wacky SSQXTW
waffle QOTWPV
waffles NOTUPS
wag SPLVRX
wage MLMLEK
wages LMKLHK
wait WIHMaL
wait for LNONMK
waite TNKVOT
waiting ONVLX[
waiting _ you UNOOOT
waiting and QOPONS
waiting for PQQOSU
waiting for > LQOOTN
waiting for you UNOOOT
waitress QPVXMW
waits KLVNKO
wakes LNPJMQ
wald QRMUQP
walk RI_NNR
walk _ it NO_OOY
walk through MO]ONV
walk through it NO_OOY
walkabout OOOTOU
walking OKVKNP
walkman QRRUOQ
walks OLUJNT
wall POFFIH
wall > XQOLMU
wall _ the OOHOSI
wall fell OOOOSO
wallis POONHN
walls INHILC
walpole ORQXTS
waltz NQZTMT
wand MPUQOT
wanda OSVWNV
wander POTNRN
wanderer SRTTRU
wanders OOQOOQ
wanna NNKfSm
wanna _ a OOOROT
wanna do OOOWOR
wannabe RMJVTS
want RJIMVO
want _ learn JLOORG
want a [LONLU
want the JNONQG
want to KPOMSQ
want to learn JLOORG
wanted LDHOKF
wanted to JNOOLI
wanting ILLNfK
wants PJKMVQ
wants it TOOONS
wants to SOOOVS
war FJTFMH
war > MMTNOL
war _ a YNROO]
war _ in MOONTL
war and LSOOOO
war ended MOONTM
war ended in MOONTM
war is OOROOT
wardrobe LQZNQX
warehousing PONKVM
warfare KHLLOG
waring OIOPRL
warlock PRSRMU
warm LKWLIQ
warm _ of NOTOOT
warm up TNOOOK
warmth KOPPNM
warned VPLQUU
warning UPKQST
warnings UNMPRQ
warp MOPOQO
warrant NMOIOJ
warranted MOMIPI
warranties MMNJOI
warrants MMNIPI
warrior NOPUPP
wars JHRKLN
wartime MLNKNI
wary UONTWV
was UQDVKP
was > L]OQTZ
was _ and IMNNLC
was _ at WMOMOP
was _ bit RNOSOV
was _ by LNNMMI
was _ hard NMONOJ
was _ in M[PJMS
was _ last TOOOKU
was _ long UNOONV
was _ my NNOOMJ
was _ of LMMQJF
was _ rule NOONWN
was _ that PSOONV
was _ the MOONSJ
was _ total OOOUOW
was a OAM`PS
was a bit RNOSOV
was a hard NMONOJ
was a total OOOUOW
was beyond SNOOOT
was beyond you SNOOOT
was born NKONNL
was evidently QNOOOS
was going OOOOSN
was it KNONVK
was kind ONOSKS
was not JROONL
was once UONONU
was one MMOTPN
was right VNONNT
was shook OOOXOU
was signed NONOOK
was so NTOTNZ
was the PMLOUJ
was the rule NOONWN
was there UNOONT
was thinking RNOONS
was this MOOOYN
was too long UNOONS
was what NNOOQK
was written MNNOOK
was wrong KQONOJ
washed KMSMIP
wasn't ULONLL
waste TLJKJS
wasted RQOKJT
wastewater NIKMML
wat PKIKMO
watch OKNKOP
watchful QYSTUY
watching QLOHQP
watching you SNONOQ
water @DML?E
water > MMMSKS
water _ it OONTOQ
water cycle NRQRTT
water it OOYOOU
water that OOOOQJ
watered HLRIMK
waterfall KNTMNM
waterford RSTOQU
waterman QRRWPS
waters IKVKMK
watt KONNIL
wattage LOKLIK
watts KPMKGK
waugh TMNUSS
wave JKKJGI
waves JLDKHC
waves are OOSONS
wax NKWOLU
way K[IXYV
way > HDNRSA
way _ another OOOOTO
way _ approaching NOOOUN
way _ go QNOZKZ
way _ the ONROTN
way and MNOOVH
way in OOOOSO
way of L[ON^V
way of approaching NOOOUN
way or OOOOUN
way or another OOOOTO
way round NNOMNK
way to ULQWJY
way to go QNOZK]
way you L_OJC[
way you'd OOOOSN
wayne LRQUPR
ways ZJLEXS
ways > NOONJM
ways and NOOOTN
ways to [OOON]
wayside PNQQUN
wayward PTROVS
we QIQJRL
we _ about QNOXPX
we _ and OOOOTO
we _ ask UNOOOR
we _ be TOOOOU
we _ dealing OTOOSR
we _ in NQOOWN
we _ it LNONTJ
we _ know ZOONPY
we _ look LNONMI
we _ on LNOUOV
we _ that XLOMOU
we _ the RMWPMW
we _ to NRPRUU
we are UXOLYX
we are dealing OTOOSR
we ask UOOOOU
we both [OONN[
we both know ZOONNZ
we can CLOLI?
we can't MYOOOS
we could JLNNJD
we did JNOOOF
we don't PNONNK
we go MNOKRI
we going WOOOLW
we going to WOOOLW
we have ]KMNST
we know NNONMJ
we learn OOOOFN
we move NNOOSM
we must NOOOSO
we need POONKO
we read NOONOJ
we say NOOMKK
we shall NOSOON
we speak MMOOWI
we take NSOOMR
we use NNOOWM
we went SOOOMS
we'd RLOOPQ
we'll GMNTXL
we'll _ it NOOPUO
we're GLQ]SU
we're _ to NMOZLW
we're going NNOVNR
we're going to NNOVNR
we're good OOOPPS
we're talking OOOOSO
we've PRNLQQ
weak @NFGN?
weaken MMIJOH
weakened NLJINH
weakening MLLJRH
weaker MNIIMI
weakest QRMJNO
weaknesses QPNHSL
wealth ITPKNN
wealthy LWQOOQ
weapons IKLNPK
wear NONLQE
wearing LN]LQV
wears LMSKLK
weary `TYOOj
weasel OPQVMU
weather JHPKLF
weave MNUKRP
weavers MMQNSK
weaves KNUKSQ
weaving NLSHQO
web NMPLNO
webinar SSQQRU
webmaster UTORSV
webmasters UVOOTV
webs MNMIPL
website PLKKOI
websites OMJITL
wedding PTZTRW
weddings PSWSSU
wedgwood RQTURS
wednesday SKMOMK
weed LISOOP
week IGJIBE
week > DLNMMB
week _ the SOOONT
week and UOOOKU
week to SOOONS
week you NNOOOK
week's MOOOON
weekday RGQNLM
weekend TJTLNM
weekender TPRWQT
weekly QKNKMJ
weeks VHMMIN
weep POPMIP
weeping XOVLKY
weeps ONVOOV
weigh HLKIGC
weighed JNKIHI
weighing LMJKMJ
weighs KOKKGI
weight LMHLHK
weight _ now VNOOOT
weight by VNOOOT
weight by now VNOOOT
weighted INJHIH
weights IMJKKI
weimar OOOQOS
weird TOITPW
welcome L@JJQ=
welcome > M@OJW@
welcome and MKOLLF
welcomed STJPVU
welcomes STKRTW
well YKPGYQ
well > GLLMDA
well _ for LMOOJJ
well _ is [OOOM[
well _ on TOOOOT
well _ what SNOOLT
well _ you LOOGMD
well as the TNOOPQ
well done KMOHJA
well done on TOOONT
well done you KNOGO>
well for TMOOOR
well if TOOOMU
well not TOONPR
well one UOOOMV
well that ^OOOL_
well that is ]OOOM_
well that's VNONNT
well you KWOOOS
wendy PRSUNT
went PDLWHY
went > MOOKMH
went through SOOOMS
went to MKONOF
went wrong JOOONI
went wrong > JOOONI
wept KUXNKV
were cLBVTV
were _ about KMOSSJ
were _ and MOOMQJ
were _ by OOONUM
were _ in YNOMLT
were _ of KOOOSB
were a LONUOP
were born KROONQ
were lost LONOOK
were made MPOOOJ
were past SNOOMS
were proper NOOTOS
were put NPNNOJ
were right MSOOOO
were special NSOOOQ
were told XMOOOW
were trying UNOOMU
were written XOOOVV
were you aNOMN^
weren't UOOaOm
wesleyan RRURNU
west KNFMM@
westinghouse PQRUTQ
westphalia OOOONM
wet KJVKGS
whack VQKoTn
whale SNMPIM
whale _ a TQOOOS
whale is TOOONP
whale is a TQOOOS
whales NNMOKK
what KHBAYI
what > INOXJP
what _ a LLONQI
what _ and MOOOYN
what _ are L^OOQW
what _ ask SOOORV
what _ before NOOOTO
what _ can JPOOWJ
what _ do FLONOF
what _ in LNOOTK
what _ is KKONZJ
what _ looking OOOOTO
what _ mean KNONNJ
what _ mind NZONNW
what _ most OOOOUO
what _ of SMONIN
what _ pity TLOOLO
what _ put UNOOPS
what _ question LOONIM
what _ the FHLLL@
what _ there TOOOLT
what _ think NLOOKJ
what _ to JLOMSF
what _ usually QOOOOT
what _ wants TOOORS
what _ we NOOMHK
what _ when TNOLOR
what _ would LNONMJ
what _ you NILJFI
what a a`LRGf
what a mind NZONNW
what a pity TLOOLO
what about OOOQNS
what an S[ONJ]
what are LMOMKH
what came OOOOSO
what comes OKOOSM
what did IOONOH
what did you JOONNJ
what does KMOMOH
what else NOOOUL
what follows NOOOVN
what follows is OOOOTO
what happens TLOOMR
what happens > SOOUOW
what happens to LNOMJJ
what happens when TNOLOS
what has KNOO]J
what he NONOTN
what helps MOOOXM
what i JJONSF
what is UKLHLM
what is the MMMLHE
what is usually QOOOOT
what is your UOOOOW
what it OKNNSK
what it is NLOOVL
what it's NOOOVL
what kind NOOOLJ
what kind of NOOOLJ
what makes OOOOUO
what matters NOOOYN
what matters most OOOOUO
what one NOOOTN
what there NOOOSM
what they PNOOXN
what this KOOOSK
what to LNONKK
what was HNOMUH
what was the NOONVN
what we KNON]D
what we are OOOOTN
what were UNOOOW
what would HKOMHC
what you MTNQXL
what you are M_OON[
what you ask SOOORV
what you did TLOTMS
what you do INOOTI
what you mean KOOONJ
what you put UOOOPS
what you're NNOOSJ
what's OMOZT]
what's cooking OOOTNW
what's the MOOTJL
whatcha OOOQOT
whatever MLJMbK
whatever _ is NNNMPI
whatever _ you MNOOTM
whatever else MNOOUL
whatever else you MNOOTM
whatever it MNNMPJ
whatever it is NNNMOJ
whatever you NOOMXK
whats RNIPPQ
whatsoever RSMLWS
when ILEHUI
when _ are MNONOH
when _ do LNOUON
when _ get NOOVNV
when _ grow MQON_N
when _ is PNNNXM
when _ saw QUNNNY
when a LKKMJD
when i NWNQMV
when i saw IUONOQ
when it RPROOX
when one UOPNTZ
when something OOKOVJ
when something is OOOOTO
when the SMQIFQ
when they SMNTRV
when things OOOOSN
when we PNOOTP
when you HYWKWR
when you're MNO[OS
whenever OHQLaQ
whenever _ need MMOMWI
whenever the SOROOU
whenever you JMOM]G
whenever you need MMOMWI
where ?BQ>RF
where _ are NOOOTN
where _ go OOUOPU
where _ i LNOORI
where _ is IWLNSI
where _ it MOOOJL
where _ people WOOONU
where _ we LOONVL
where a SMLONM
where did KOONPL
where do MOONQK
where every ORPOOS
where is NONOKM
where it LNMNKM
where numbers NOUONU
where the GKQMPM
where there OOOOTN
where there is OOOOTN
where we NOONTM
where we are OOOOTN
where you GMOMKA
where your TLPOMR
whereabouts PMLIVK
whereas LJOFKM
whereby MKI@RE
wherefore ROMOVM
wherein OPOERK
wherever LNQKZO
whether OHIFLK
whether the NSOOPS
whether you QFONLN
whether your KOOOOL
whew VTNVWY
which C=I4N?
which _ about ]NOONY
which _ are KNONTI
which _ do GNONJG
which _ have QNNOXK
which _ in LNNOOJ
which _ is JNOMJI
which _ it LNNOSJ
which _ of LNNNMH
which _ the LLNNTG
which _ with XONOMT
which _ would MLNNIF
which _ you UNONOS
which _ your LNOOOI
which all OOROOS
which an OOOOUO
which are OOOOSN
which at SNOOON
which has ONOOTN
which i QNOOTQ
which i have NOOOTL
which is RMJMWH
which is a NQOOTO
which is about ZOOONZ
which it OOOOTO
which life OOSOOU
which of HSNNJH
which part LOOOKM
which subject LNOOHL
which suggests POOOOS
which takes RNOOUP
which the POZOP`
which they NOOOVK
which two NOLNOJ
which we NONOSN
which you ]NNOST
which you would TOOOOT
whichever RMMSST
while M@A@??
while _ read NOONOJ
while i KNOOSJ
while the PNYOK^
while you [MNMOU
whilst PLLISM
whim RTUTXW
whimsical PVSSVT
whining jNMLOb
whiplash NMUSQN
whipped LPPUPR
whirl LUS]R_
whirlpool ORQURT
whisk QPQXQU
whisky NLUONN
whisper OOYNMY
whispered LMUJLN
whispering LLXMOS
whispers LOYLQQ
whistler PQRUOR
white HITQDR
white _ cells OOQTOU
white and OOROOT
white blood OOQTOU
white blood cells OOQTOU
whites KLPLGL
whither TQNTUT
whitman MSUOMP
whitney NUPSMO
whittier OTPTUP
who ^XSCJV
who _ a KOONQI
who _ about RPOOOU
who _ and TMOOOO
who _ never MLOONH
who _ not WLOOMT
who _ the QTNMKT
who _ them NOPOYO
who _ what FROOMG
who asks LTOOOQ
who attended TNOOOT
who built JOOOOK
who can OSOONR
who cannot SNPOOR
who could KVNOOS
who did QNOWOV
who did the UOOOOV
who had OIOOPH
who has UPOONS
who is RKMOLK
who knows > UNOOOR
who may KQOOKN
who reads TQOONU
who speak OOOOWN
who still ZMOOOU
who take SOOOQR
who was QNNMNH
who would SRQOOX
who wrote LNOOOK
who's ONOWOd
whoa UXNYOb
whoever QYNXOW
whoever _ you LVONNQ
whole IYP[MV
whole _ and INNRNL
whole _ of MOTWN[
whole _ was MWONOQ
whole and ONOOSM
whole books NNOOTN
whole chapter ULONOQ
whole class TNOOOQ
whole of RUNONT
whole page MNOOOK
whole team PTONOR
whole thing OOOPSN
wholesome MVRWRX
whom QOLJMH
whomever UTNSUU
whoop OOOPMP
whoops YPIRRV
whopping XQNVWY
whore QRQXKS
whose TNUKMV
why PFF>KH
why > KNONJJ
why _ are UOOOMW
why _ the JQNKNE
why _ you [MOMOU
why and WOOOQV
why did LNNKMJ
why do KMNLNF
why does JNOLNG
why i UOOONW
why is JQNMLG
why it ROOONS
why it's OONOTM
why the NUMPRR
why you WLONLO
why you are WOOOMW
wicca QOVOSS
wiccan QPVPRS
wick QNQVTS
wicked NWVRRU
wicklow QPSVVT
wicks PPPWTU
wide JLONRM
wide _ of NNOOWL
wide range NNOOVL
wide range of NNOOVL
widely OPHGZG
wider LKLLLL
widespread QPLLVM
widow QQVXOU
widowed SSVUPU
widows RRVSNU
width LMLJFI
widths MLMKHL
wig KOVVQR
wiggins NQSWTQ
wiggles NPTVRR
wight KNMNKI
wigs JOUUQQ
wiki ROIISN
wikipedia QNHHRM
wilcox QRNRIP
wild LPNUOH
wildcat OOOUNP
wildest PVSTSS
wildflower LRVVNQ
wildflowers KPUSOO
will WRSFZV
will > MSOOSN
will _ a SROOOY
will _ anything XLOONT
will _ be JTOOOR
will _ everyone QGOOML
will _ that VOOOMV
will _ the UZNNLY
will _ you RLOOVM
will ask TNOONQ
will be KTNNTP
will come LNOORH
will get ^LOOMY
will go KQOOQN
will have to TOOOJV
will make UNOONU
will mark MNOOOK
will need SONOIQ
will never MSOONR
will not IKNNGH
will now PNOOTN
will only ZOONNW
will say UOOOMU
will tell LTOOQR
will tell you MOOOTL
will vary NOOOUO
willamette QPTVPO
willard NSSVLS
willingness ORLJUN
wills MRUOOO
wilson QRURNS
win JQKOHO
wince RQNUQQ
winch RQNVRQ
wind IMKKJC
wind _ a OOKOOH
wind _ the OOMOOJ
wind and OOLOOJ
wind in OOUOOW
windchill NQRVNS
winder ORQUPR
windermere PQUVSR
winding NRRMOR
window PMTIKT
windows KKWGHU
windows _ the OOTOOW
winds KMTLNO
windsurfing QQTRUR
windward NUSNUR
wine MMVLKQ
wineries OQVPQQ
winfrey RURSOS
wing ILSROK
wing it OOOUNU
winged IPRMPN
winger PLMPRH
wings GNYNNP
wink SQMUNX
winner OUMUKV
winners ]VOOH`
wins LQLRIQ
winter KJZTK[
winter of ONTOOR
wipe PMRNHQ
wiped OMOLFO
wire IMLJKH
wired KPMJIL
wireless MOMIMK
wisdom J^RNOX
wisdom in OVOONV
wise KZNNMV
wisely RXMRWW
wiser STKRSV
wish KTNPfO
wish _ my KNON]J
wish to KRNOMO
wished SUNRSX
wishes OVTQfX
wishes > NOQN_P
wishing TTOSVY
witchcraft NOUJSM
witches NNXONP
with JONBLL
with > LJORRK
with _ and IMNKRF
with _ answer KVOOLR
with _ attitude YNOOMX
with _ concern NOOOUM
with _ fraction LOOTSP
with _ fractions NVOLNP
with _ in PLSOZS
with _ like STONPU
with _ marks ZLONOV
with _ mastery NTOONV
with _ next UNOQNV
with _ on ONUONR
with _ one JROLSK
with _ own RORNOT
with _ page NOTOOS
with _ problem LNOOPJ
with _ right NNOOXL
with _ ruler TPONOR
with _ that PMNNUI
with _ things ONOOTM
with _ to JPOMYI
with _ we OOOOXO
with _ you OTNOSR
with a CWOGGJ
with a ruler TPONOR
with an UJMOPJ
with any LMOOTI
with anything KUOOMR
with care NOSOTP
with essays ONOOSN
with everything OLOOVL
with fewer TNSOOW
with fractions [OONOV
with half XOOOOX
with him OOOSOS
with how LPOWOR
with it VQOPOW
with its MQTNKP
with many NOOOWN
with me LSROPP
with more UONONU
with no VJNNMS
with nothing SPOOOT
with one JQZNNS
with only KNPOOJ
with so MPOOUM
with some NOO_M`
with somebody KTOOOQ
with something NVOOTT
with such M^OMKc
with such mastery NTOONV
with that KSOURS
with that > MNOOTM
with the GFKIKD
with the right OOOOXM
with the subject RPOOMT
with their MNNNNG
with these TMONPP
with this OROQTV
with this one LNOOVJ
with two NSMOMP
with verbs OOQOUP
with which TPOOMS
with which you UPOOOT
with wings OOTOOV
with you YKOVOY
with you > WLOQPU
with your JTPKSL
withdraw PJNOHN
withdraws NIMMJJ
withheld OLNLNI
within LJUCUN
within the OOOOSN
without LRD@LG
without _ mistake MXOONU
without _ that OVOONW
without _ the LNMNMH
without _ you JMOOTG
without a MMMNLJ
without any OSNONS
without asking LMOOOJ
without asking you LMOOOJ
without looking ONOOKO
without one MXOOOU
without the JOPNQH
without words NONOVN
witness NQUOPP
witnessed NQOHSL
wits NPSSRV
witty RZPST]
wives NQVPTO
wizard TORPOR
woe TOLTSU
woke KOPLIO
wolf MMTRLS
wolff NPONOI
wolverine OOPUPS
won KOGLIG
won't LGOVEP
won't _ it TOOOOU
won't _ the KOOUOO
won't work LNOOOJ
wonder bMMPU]
wonder _ the VPNOOR
wonder about VOOOOQ
wonder about the WNOOOR
wonder and MOQOPK
wonder whether RKOOMP
wondered TONOWU
wonderful W]LST_
wonderfully R]NSXY
wondering TONPWS
wonderland OQVSST
wonders UUQN]W
wondrous NUQQOO
wonky ONO]O]
woo TSLVOZ
wood HKRIJF
woodpecker QNRXPS
woodrow OUPQNQ
woodruff RORVQQ
woodstock NTVTPT
woof VSLYP]
wool MKVMJP
wooster QRQVKU
word HUTFLL
word > LQONIO
word _ a MLON]H
word _ is NOOOVM
word _ it SSOOKX
word _ you PNSONW
word a NPSNSO
word and MRMOZM
word is VMOOMX
word is it WOOONY
word limit NONMOK
word means OOOOUN
word that RNONIL
word to MSOOOS
word to the OSOOOT
wording QPMITM
words KRPDMI
words > RJNMPK
words _ are OOWORU
words _ how NWOOOU
words _ that QSONNT
words _ the NNLOOI
words and NNOOQK
words at MVNOOS
words for PTOOMS
words in LONNLK
words so SNOONS
words that PNOOSN
wordsworth QUVSSR
wore FSQJKL
work GMFEEG
work > RKONHQ
work _ that TNOOPS
work _ the INNNMD
work _ this SMOOJN
work _ what SOOOUR
work _ you ROOOOT
work and QOOOSO
work is LTOONR
work of STOOIW
work on HQOOOG
work out VMOOMR
work that KOOOOO
work with KROOPO
work you TMONPU
workable PYNLTS
workaround UMHLQO
workbench SPPSQW
workbook PMLHMM
workbooks PNNHML
worked NOGKGM
worked out NSONNR
worker PPRQKU
working ZJLCGP
working > LOOONK
working at UOOONV
working is NOSOOO
workings OHG@MF
workman RSOUNT
workout MMOOIO
works JHCHRB
works because NNNOMK
works for NLOOOJ
works like MNNNPI
works of OPOOOS
worksheet OUJJBT
worksheet > MXOPLU
worksheets OKLIKN
workshop QONKSO
workshops ROOMVQ
world FXQRWV
world _ not NTOOOR
world and NQPOOS
world war MNNOTJ
worldly MWTSTS
worldview MSNKUM
worldwide NOIINI
worms MKNQNN
worried ]IKOSU
worries NMJVTN
worries _ the MOOROT
worry WFJORO
worry > NNOOSL
worry that PIOOMN
worrying TMMPVT
worse TPLPLS
worship JTVONQ
worshipped MXTQQS
worst UQNVNV
wort PPOOVN
worth ^QIJRY
worthless PTKLJP
worthwhile XPJKWS
worthy P[MNSU
would UUC;JO
would _ a TNOMMQ
would _ be LLOORI
would _ correct TMOOOS
would _ do UQOONX
would _ have PQOONV
would _ it JTOONP
would _ like LMONLI
would _ noticed XNOOOW
would _ the RQNMHN
would _ this JUOONS
would _ to PQNOYN
would _ your TKONNS
would a IMSMME
would be VPNLJT
would be correct TMOOOS
would have gUMMLd
would have noticed XNOOOW
would help XOOONY
would i NUOOOS
would know UOOOOS
would like LKOOUE
would like to GMOOTE
would need SNOOLO
would not FLOONF
would perhaps NOOOUM
would put QTOONX
would read SMOOLQ
would say KNOORL
would seem NMOOVL
would take KVOOQP
would that TNOONU
would think LVOONT
would you >BNIE=
would you like LMONLI
wouldn't SMOOPO
wounded MMTPMO
woven KNULPO
wow XUGKLY
wrangler OTPVRQ
wreath LOVLNO
wreaths LNUKON
wreck JMQVLN
wrestler MQPUNO
wretch PORVSP
wrinkle ONURMP
writ ONOFHL
write PJN;AG
write > NNONMK
write _ and MOOOVN
write _ books NNOOTN
write _ in TOOONS
write _ the VNNOMS
write down PMNNIM
write down the TOOOOT
write it in TOOONT
write the [LNLKS
write this MMOOOJ
write to TNQOMS
write whole NNOOTN
write whole books NNOOTN
writer RQPKMN
writes LPQCFJ
writing WFQBTJ
writing is MNRO]P
writings ORRCSL
written QYHCSO
written about NUOONS
written and LONOQK
written by MNOOWL
written in VRNOMW
wrong ]EHMQR
wrong > HNOKW>
wrong _ both WMOOOU
wrong _ i TOOONT
wrong again _OONN_
wrong again > ]OONN]
wrong and TOOORT
wrong as bOONL`
wrong formula JOOOOK
wrong in UNOOOS
wrong number OONROS
wrong the INOUOO
wrong to LOOOWM
wrongdoing VLOOTN
wrongful WWPVVX
wrote SNNCRM
wrote > MMOOSK
wrote _ the TOOOOT
wrote _ you KNOORJ
wrote a WOOOOV
wrote as TOOOOT
wrote it KRONKP
wrote that INOOQH
wrote that you INOORH
wrote this WSNOM[
wrote to LNOORJ
wrought LVTQTR
wuckas OOOQOQ
wyatt NQRVNQ
x JQTTAW
x > QLPMIJ
x _ to OOROOT
x _ x TNRMLT
x and MOQPIQ
x axis OPSMOS
x is XQRIOT
x is to OOROQT
xiii NLPHLL
xvi NLNHJK
xvii OLMILL
xviii PMNGLL
xxiii OSMTQV
y FJK:CB
y axis OONWOU
y axis > OOOYOW
y stands OOSOOS
y'all OOOROR
ya NONZO^
ya _ the OOOROT
yah UTIWVY
yahweh RVRXTZ
yak VTIXT[
yam STKWVY
yank QMNQIM
yankees NNPPIM
yap VTJYU[
yard KNQNQM
yarn LMUPNP
yawn QRQVRX
yea UQIXWW
yeah RNG^S]
yeah > NONSOT
year _IRFLT
year > GNTLLL
year is KPOOPL
year old ]OMLOR
year olds WLONOQ
year was OOOOSO
yearbook SURQQV
yearning QTWSVY
years MVGLIN
years > HMOPOJ
years _ a TLOOON
years and NSOONR
years of LSOOOR
yeas TRJWUY
yeast NNMPNK
yeats SSMWUY
yeet OOO_O^
yeet the OOOZOY
yellow JMLMGG
yellow and NOKOOJ
yep RNHPRP
yep _ right OOOJOK
yer TNJRRU
yes HLDEUC
yes > NNOPgQ
yes _ is LNNNGJ
yes the TOPNHV
yesss OOOSOW
yesterday LJQKHM
yet EOLHLA
yet in OOOOSN
yew USLUWY
yields MKJJHI
yikes XTLYR`
yin NQUSQU
yo ONO_N^
yo > ONOZOV
yogi NQRVQT
yoke OPMXPT
yolanda PURROQ
yon NPLTMU
yonkers OPOYPR
yorkie QQRXOR
you YXFQGY
you > ^QZCH]
you _ a OZRHFX
you _ about GYOOWO
you _ adding JPOOON
you _ all NKONOF
you _ already UOOOLU
you _ and TQOMKN
you _ ask ONOPZQ
you _ asked NMOOUL
you _ asking VNOOLT
you _ at PRQNMW
you _ be OXNNE]
you _ because LVOMLQ
you _ being UMOOMT
you _ born KUOONT
you _ both KNONOH
you _ bring WLOONQ
you _ check [MOOOU
you _ come KPOOWI
you _ count VNOONX
you _ did SNOONT
you _ divide LOOUOP
you _ do W]ONF`
you _ don't SNOOLT
you _ finish NKONNI
you _ five JSONOO
you _ follow UOOONV
you _ forget TOOUO[
you _ four VOONNR
you _ further LUOOOR
you _ get XMOJNU
you _ go JPONNJ
you _ have PGNQPN
you _ hour YNONOU
you _ i JOOUKQ
you _ in IHNTOE
you _ is MbOOP]
you _ it IFNOOI
you _ know VJOQMQ
you _ like RNOOUP
you _ listening WOOMOR
you _ look XNOOOY
you _ made LTRMNV
you _ many OOOOUN
you _ me NLNPWM
you _ missed LNOONI
you _ my VKOOLT
you _ need KROLFK
you _ nine HUOMOI
you _ not _GONH^
you _ now JLNWON
you _ of KKONRC
you _ on WJOJRK
you _ one WVNPKZ
you _ open SNONNU
you _ pass INROOL
you _ paying VOOOOY
you _ put VSNRMY
you _ really ULOONR
you _ right KMOKMG
you _ see WSONPY
you _ so JOOQLL
you _ some SNOROV
you _ steps SNOOOT
you _ tell SNOSOV
you _ that L]MNJ]
you _ that's NNONUL
you _ the QZLQEU
you _ this URONPZ
you _ three KNOOOI
you _ through XNOOOV
you _ to PJMILP
you _ told ZMOONW
you _ trying WMOOMU
you _ turns OUOONU
you _ understand PQOOJT
you _ unstoppable NYOMOU
you _ what G^LNOR
you _ when UMNOKM
you _ why IPONNK
you _ will LJOOOF
you _ with SPNRIO
you _ without M]OONY
you _ write TROONV
you _ your LPPUOS
you _ yourself POOO]R
you a HPOR^I
you about KNONRK
you about the LNOOQJ
you absolute NMOSOP
you add LMOPNK
you added the UOONOV
you after POOUOS
you again ZROON^
you again and YNOOOX
you all MJOQVK
you already NLOOQJ
you always RWOOEW
you always do WNOOMT
you an YQONOX
you an hour ZNOOOV
you and OQN]NY
you and me MLNVMT
you are P^JF@W
you are > M^OONX
you are a LTNNOT
you are the QWMOOX
you ask KOON]H
you ask about NMOOYL
you ask me KOOOTG
you ask what MNOOTL
you asked FSNLKK
you at P]NMNW
you back NNOUOZ
you bring LOOOOK
you brought JMOOSI
you but GMONNF
you call [KOMNU
you call that YNONOW
you can RGMYMR
you can count VOOOOW
you can do LUOOKR
you can follow SOOONT
you can look TOOOOV
you can see MNOOPJ
you can't ]SOLM]
you can't be TNOOOT
you can't do PZONN[
you cannot RNONNS
you caught MOONOJ
you chose PRONKQ
you clearly QQONOU
you conjugate OVROOY
you converted OYOOO]
you copied LOOSNO
you copy SNOONS
you could PQOONU
you deserve SNONOR
you did ZUNQIZ
you did not VLOONS
you did what SNOONT
you did with TNOTOU
you didn't UMONOU
you do NRORQW
you do > HSONUN
you do not TLOONS
you don't YKNNIX
you don't have HMOOOF
you drop TMOOMQ
you dropped TMOOMN
you even WMONLV
you ever ]MOONX
you evidently TNOONU
you evidently did SOOOOT
you expect JNONNI
you explained IOOOOJ
you fail TNOOOT
you feel OMNNJI
you find DJMNXD
you finished MLOONI
you for telling JNOONJ
you forgot NNONOK
you found HQNKMI
you four TNOOOU
you fret NONSOS
you from ROOONS
you get DKQPLE
you get in NOOTNT
you get out NOOOUN
you give NLOONK
you go IPOMVE
you go that's NOONUK
you got XMOIKO
you had UNNNKV
you have JOPJTM
you have a UNOOOU
you have asked NNOOVN
you have it NMOO[K
you have three MNOOOJ
you helped KQOONM
you here NMOORI
you how NTQONT
you i SOOOLR
you if VMOOMV
you in PVMPNP
you in the PSNPOT
you join NZOOOW
you join the NZOONW
you just OPOPOW
you keep WNONMV
you kept MNOOOJ
you knew RSONNR
you knew the TQOOOT
you know ENORPI
you know it YNONNV
you know that INOQNL
you learn KLOORG
you learned HOONMI
you left VIONOP
you left the UMONOT
you like HJQNLH
you like > NNONRI
you like to LNONEI
you little HMOXNR
you look RNOTQQ
you lot NLOSOQ
you make RZONN]
you may HMQO]G
you mean KMONNH
you meet VOQNOV
you might _JNOE]
you misread SMOOOP
you missed INOMOD
you most MLONNI
you moved LOONOH
you must QNOOKS
you nailed ONOSOR
you need DIOLZ?
you need to INOOSK
you needed KNOOPH
you never YMNON[
you not ZTONN^
you not see ^OOON_
you notice MMOOOH
you noticed KROMNM
you of [LOOOS
you on HTOMKJ
you only ONOSOV
you only have TLOOOR
you passed NMONOH
you picked PXOOPR
you picked the MTOOPP
you present UNOOOR
you quit UOOONS
you quit on UOOONS
you read CROMKF
you realise L^OOOY
you really UNONNR
you remember IMONLH
you remembered LTOMNP
you remembered the JVOMOS
you right MMOSOM
you said KZONPV
you said that IZOONX
you said you ULOONQ
you say KPOLFM
you see FSNNKE
you seem YOOONX
you seem to TOOONR
you should SEONKO
you simply SOOOMT
you skipped SNOROR
you slept TNOOOU
you so VMOKOP
you solved NTONOR
you spelled MTOKNO
you still WNOLNT
you still put VOOOOT
you study LNNOOG
you take LNOOTI
you tell LNOMMI
you tell me LNOMMJ
you that YNOMLX
you that > VNOOOT
you the UNOMPU
you then TNOOOP
you think CLNNJB
you thought SOOONT
you to VPNKGT
you to write TROONV
you today MROOTO
you today > OOOOTM
you told MNOOOI
you took JOONOI
you touch NVNONT
you touch turns OUOONU
you tried ^MOLM]
you tried and VOOONV
you trouble NNOSOP
you try JOOOLL
you turned UROOOX
you type YNOOM]
you typed RQOOOT
you understand KOOOSK
you use KNONPI
you used LMOONJ
you want SFOLVI
you want the JNONQI
you want to RKONTS
you were TYOLO[
you were told XMOOOW
you were trying UNOOMU
you what to LNOOOJ
you when LSOONO
you where VMOONR
you will QQONNW
you will be DVOONN
you with JVPQXS
you with a MVOONX
you with many OOOOVO
you won't RMOUNX
you would RKSMNW
you would have UOOOOX
you would like KNOOVK
you write ORNNLS
you wrote to LNOORJ
you you HVOQNT
you'd SMOMXQ
you'd like NNOMYJ
you'll SJMYYS
you'll _ it NOOVPT
you'll ace NONVOU
you'll ace it NOOVOU
you'll be XNOURU
you'll have SMOOPN
you'll see LOOOVM
you're M[LYK[
you're _ a LROVNS
you're _ and LJOKLF
you're _ good KXORNU
you're _ right OLOLOH
you're _ smartest NTOOOR
you're _ so LOONOJ
you're _ there OJOJOF
you're a TURRO]
you're absolutely OLOLOH
you're absolutely right OLOLOH
you're basically NXOIOQ
you're close OKONOL
you're doing MNOMQJ
you're golden ONLTOR
you're making YJORLX
you're not K`OOQW
you're right MKOLNG
you're the OTOONT
you're the smartest NTOOOR
you're tired KOONOI
you're too KTOONQ
you're very NKONMJ
you're welcome MHOKHG
you're welcome > NKONJM
you're welcome and MLOLMJ
you've QYKPPU
you've _ it LMONMI
you've _ the ]MMRRU
you've _ to NNOOUM
you've come NOOOTM
you've come to NOOOTM
you've got LNOJKF
you've got the NOOKMJ
you've had VOOONY
you've made NLOUNP
you've made a NLOUNP
you've missed SNOLON
young NPKMJI
younger ^ILONZ
youngster RQNVNU
your U][QH]
your _ about MYNLPU
your _ all MUOOOU
your _ alone LSOOOU
your _ and HQMJZH
your _ answers VOOOOT
your _ are YYOTL`
your _ at MIOMMI
your _ because NTNONS
your _ before MMOOQI
your _ completed ZOOOO[
your _ cousin YLONOU
your _ first IROLMM
your _ for NYOORU
your _ gone OOOTOS
your _ has YHMOQQ
your _ have [MOOMZ
your _ i ZONNQ]
your _ is IQQYPQ
your _ it TSOOMX
your _ leaves MVOOOR
your _ line JRNONM
your _ notes LUOOOS
your _ of X[RLFZ
your _ on BXMOKO
your _ plan IPOOOM
your _ question JOOQNO
your _ report ITONOM
your _ sentence KYMONS
your _ tables OXONOW
your _ that HXMOOQ
your _ the MHONQG
your _ to TSNNOY
your _ together ZNOMNS
your _ up LNONOF
your _ which MOOOTK
your _ with KQONRG
your _ words INOOMG
your _ works OTOONS
your _ would MNOOOJ
your _ your LTOOPO
your accent NSOOOO
your account VNPOKV
your age ]HONOZ
your age i UMOOOR
your answer GNMLHF
your arithmetic UMOOOP
your as LNONNK
your best RKOONM
your bibliography KTNOOL
your brain is OPPONT
your caption OSNOOS
your case TOOOOT
your chart MMOOOJ
your chest NONOOJ
your choice LVNONR
your choice of LVNONR
your class JNOOTJ
your classmate VNOOOU
your code LNONPI
your conclusion NNPOOK
your convenience OOOOVN
your curiosity KSOOOQ
your disposal NMOOTL
your drawing NLONOI
your email OSONOR
your email about NTONOR
your essay TIPMLO
your essay has UNOOOT
your exam IMOTMM
your exam > MMOTNP
your excuse XOOOO[
your eye MMPNOK
your favourite TNOPOR
your feet MOOOQJ
your first LOOONK
your five TOOOOU
your five answers WOOOOU
your footnote NTMOOT
your footnote > NTMOOT
your free SNOOOR
your french TLSOMU
your friend ]NOLNT
your function KSNNWM
your graph LNOUOP
your graph is ONOVOQ
your guess MSONOM
your hand VJMNNI
your handwriting PVNONV
your handwriting is TONOOQ
your having MZNOLX
your head ]KOON]
your head > YNOOOX
your homework SWOONX
your homework and OUOOOS
your hypothesis KOOOOK
your instinct OUMOOT
your journey NNPOSM
your lab TMOPOS
your line NQOROT
your little UQONOS
your loop PMOTOP
your message NLOOTL
your mind LKZNPP
your mind > OIONQI
your mind works OTOONT
your mouth SOOOOS
your multiplication MTOOOR
your mum MMOWOU
your name UNONMS
your name > WNONMT
your next LLOQXJ
your note NUOONU
your notes SPOOMO
your notes are WPOOOS
your old KMNROO
your own JFPKGF
your own words INOOMI
your p OOOROT
your paragraph SMXNO[
your parents SPOONV
your place GLOMND
your plan SQOOOU
your position QJOOOP
your presentation TNONLR
your presentation was UOOONS
your question FONNZM
your question > OOOOUO
your reading MLOOOI
your reading of MLOOOI
your reasoning PTMOLP
your remark MTNOOR
your report WPNOOV
your request ONOOSK
your response NOOOTM
your results ZMOOLV
your revision NOROOW
your school OKONOM
your score WMOONT
your sentence KOMSPN
your sentence > NMMTQL
your seven NLOOOK
your shoes TNNONN
your side ZOOOM]
your side > YOOOM[
your sister VLONOT
your slides MNOOPI
your sources MOOOOK
your steps GMOOLD
your steps > JMOOMH
your story OKNOOI
your streak QTPMOT
your streak is TMQNOR
your sum KNONOI
your summary PTNOOP
your summary of PTOOOR
your table LKONOH
your teacher DMNRKF
your teachers MTONOT
your thesis IORNML
your thinking KONPNM
your third JMOOOE
your third sentence KMOOOG
your three HXNNOO
your tutor JMLTOJ
your two L[NLNS
your uncle NONSOR
your use KUOOOR
your use of KUOOOR
your way MKQNWI
your way > MKONWI
your wish MMOO]J
your work KVONLS
your work is OTOONU
your working NNONNJ
your younger TKOOOS
yours ]`OORd
yours > QQOJMI
yours _ the UNOONQ
yours and RQONMS
yours is YSOOQ]
yourself MVLKPS
yourself and HXOOOP
yourself on LMNNNG
yrs QPHQSP
yucca QRUTSS
yugo PSLVRX
yum PQLXTV
yuma RRLWRV
yummy PUPYSX
yunnan ONNNUP
yup UQHWUV
yvette PQTVRR
yvonne ORSUOS
zaire QPQSUO
zap QNNUTR
zechariah QSUVQU
zeitgeist RSRUUT
zelda PSUTPU
zen LRUOMT
zenith MYRMOR
zephaniah ORSUSS
zeppelin KRUOOQ
zero UCRO=Q
zero > INTPLI
zero _ even MNONOJ
zero is HNSPRN
zero is even MNONOJ
zeros LILLBJ
zeus MWTQMS
ziegler PUOTRQ
zilch OOOQOQ
zipper NOVPQR
zloty OQOUQQ
zombie MNQUIN
zombies LMQRIM
zone KINOJL
zones KHMLLJ
zoophilia SNNUOR
zucchini MNPUOO
zzz RPHQQU
"""
