/** `German English…`: a German verb and the English verbs that it renders in news. Written by hand. */
export const DEEDS = `
sagen say tell
mitteilen inform announce
erklären explain declare state
erzählen tell recount
berichten report
melden report notify
schreiben write
sprechen speak talk
reden talk speak
fragen ask question inquire
antworten answer reply respond
behaupten claim allege assert contend
bestätigen confirm acknowledge verify corroborate
bestreiten deny dispute contest
dementieren deny
leugnen deny
zurückweisen reject dismiss rebuff
ablehnen reject refuse decline oppose
verweigern refuse deny
zustimmen agree approve consent
einwilligen consent
genehmigen approve authorise authorize
billigen approve endorse
erlauben allow permit
zulassen allow admit permit
verbieten ban forbid prohibit outlaw
untersagen prohibit ban forbid
befehlen order command
anordnen order
beauftragen commission task
fordern demand call urge
verlangen demand require
bitten ask request plead
auffordern urge ask call
aufrufen call urge
drängen urge push press
mahnen warn urge
warnen warn caution alert
drohen threaten
versprechen promise pledge vow
zusagen pledge promise commit
ankündigen announce
bekanntgeben announce
verkünden announce proclaim
veröffentlichen publish release
enthüllen reveal disclose unveil
verraten reveal betray
zugeben admit concede acknowledge confess
einräumen admit concede acknowledge
gestehen confess admit
verschweigen conceal
verbergen hide conceal
verstecken hide
vorwerfen accuse blame
beschuldigen accuse blame
anklagen charge indict accuse
beschuldigen accuse
verdächtigen suspect
vermuten suspect presume assume
annehmen believe assume accept suppose
glauben believe think
denken think
meinen think mean reckon
wissen know
kennen know
erwarten expect anticipate await
hoffen hope
fürchten fear
befürchten fear dread
zweifeln doubt
bezweifeln doubt question
schätzen estimate
rechnen expect reckon calculate
ausgehen assume
vorhersagen predict forecast
prognostizieren forecast predict
einschätzen assess
bewerten assess evaluate rate
beurteilen judge assess
kritisieren criticise criticize
verurteilen condemn convict sentence
rügen rebuke reprimand
tadeln rebuke
loben praise commend hail
würdigen honour honor praise
begrüßen welcome greet
feiern celebrate
danken thank
entschuldigen apologise apologize excuse
beklagen lament deplore complain
beschweren complain
protestieren protest
demonstrieren demonstrate protest rally
streiten argue quarrel dispute
diskutieren discuss debate
beraten discuss advise consult deliberate
verhandeln negotiate
einigen agree
vereinbaren agree arrange
unterzeichnen sign
unterschreiben sign
ratifizieren ratify
beschließen decide adopt resolve
entscheiden decide rule
abstimmen vote
wählen elect choose vote
stimmen vote
enthalten abstain contain
gewinnen win gain
siegen win
verlieren lose
scheitern fail collapse
gelingen succeed
schaffen manage create
erreichen reach achieve attain
versuchen try attempt
bemühen strive
planen plan intend
vorbereiten prepare
beabsichtigen intend
wollen want
wünschen wish desire
streben strive aim seek
anstreben seek aim pursue
suchen seek search look
finden find
entdecken discover detect spot find
aufspüren track trace
bergen recover salvage
retten rescue save
helfen help assist aid
unterstützen support back assist aid
fördern promote support fund
schützen protect shield
verteidigen defend
sichern secure safeguard
bewachen guard
überwachen monitor surveil
beobachten observe watch monitor
kontrollieren control check inspect
prüfen check examine review inspect probe
überprüfen review check verify screen
untersuchen investigate examine probe study inspect
ermitteln investigate determine
erforschen explore research
analysieren analyse analyze
testen test
messen measure
zählen count
berechnen calculate compute
vergleichen compare
beweisen prove
belegen prove document substantiate
zeigen show demonstrate indicate
hinweisen point indicate hint
erkennen recognise recognize detect identify
identifizieren identify
feststellen find determine establish
sehen see watch
schauen look watch
hören hear listen
fühlen feel
spüren feel sense
merken notice
verstehen understand
lernen learn
erfahren learn experience
lesen read
lehren teach
unterrichten teach inform
beginnen begin start commence
anfangen begin start
starten start launch begin
eröffnen open
öffnen open reopen
schließen close shut conclude
enden end conclude
beenden end finish terminate complete
abschließen complete conclude finish
aufhören stop cease
stoppen stop halt
anhalten stop halt persist continue
einstellen suspend halt discontinue hire
aussetzen suspend
unterbrechen interrupt suspend
abbrechen abandon abort cancel
absagen cancel
streichen cancel cut scrap
verschieben postpone delay defer
verzögern delay
verspäten delay
fortsetzen continue resume
weitergehen continue
wiederaufnehmen resume restart
dauern last take
bleiben stay remain
warten wait await
verlängern extend prolong
verkürzen shorten
beschleunigen accelerate speed hasten
bremsen brake slow
verlangsamen slow
steigen rise increase climb soar
erhöhen increase raise boost
anheben raise lift
wachsen grow expand
zunehmen increase grow
verdoppeln double
verdreifachen triple
sinken fall sink drop decline decrease
fallen fall drop
zurückgehen decline decrease recede
senken lower cut reduce
verringern reduce decrease diminish
reduzieren reduce cut
kürzen cut slash
einsparen save
sparen save
verbessern improve
verschlechtern worsen deteriorate
verschärfen tighten intensify aggravate escalate
lockern ease relax loosen
mildern ease mitigate
ändern change alter amend modify
verändern change transform
wechseln change switch
ersetzen replace substitute
tauschen swap exchange
austauschen exchange swap
erneuern renew
reformieren reform overhaul
anpassen adapt adjust
bauen build construct
errichten erect build establish
aufbauen build rebuild
wiederaufbauen rebuild reconstruct
renovieren renovate refurbish
reparieren repair fix
abreißen demolish
zerstören destroy demolish devastate ruin
beschädigen damage
verwüsten devastate ravage
zusammenbrechen collapse
einstürzen collapse
brechen break
bersten burst
reißen tear rip
platzen burst
explodieren explode detonate
detonieren detonate explode
sprengen blast
brennen burn
verbrennen burn
löschen extinguish delete douse
schmelzen melt
gefrieren freeze
fluten flood
überfluten flood inundate
überschwemmen flood inundate
regnen rain
schneien snow
wehen blow
beben quake shake tremble
zittern tremble shiver
erschüttern shake rattle rock
töten kill slay
ermorden murder assassinate
erschießen shoot
erstechen stab
sterben die perish
umkommen die perish
ertrinken drown
verletzen injure wound hurt violate
verwunden wound
verunglücken crash
erkranken sicken
infizieren infect
anstecken infect
heilen heal cure
behandeln treat
operieren operate
impfen vaccinate inoculate
pflegen nurse care
erholen recover recuperate
überleben survive
leben live
wohnen live reside
geboren born
gebären bear
aufwachsen grow
heiraten marry wed
trennen separate split
scheiden divorce
angreifen attack assault strike
überfallen raid attack invade mug
stürmen storm
entern board
beschießen shell bombard
bombardieren bomb bombard
schießen shoot fire
feuern fire
abfeuern fire launch
treffen hit strike meet
schlagen hit beat strike
prügeln beat
stechen stab
werfen throw hurl
kämpfen fight battle combat
bekämpfen combat fight tackle
siegen triumph
besiegen defeat
erobern conquer capture seize
besetzen occupy
einnehmen capture seize
einmarschieren invade
eindringen intrude penetrate invade
vorrücken advance
voranschreiten advance progress
vorankommen progress advance
zurückziehen withdraw retreat
abziehen withdraw
weichen retreat yield
fliehen flee escape
flüchten flee escape
entkommen escape
vertreiben expel displace
ausweisen expel deport
abschieben deport
verhaften arrest
festnehmen arrest detain apprehend
inhaftieren jail imprison incarcerate detain
einsperren jail lock
freilassen release free
befreien free liberate
freisprechen acquit
entführen kidnap abduct hijack
kidnappen kidnap
vergewaltigen rape
missbrauchen abuse
foltern torture
misshandeln mistreat abuse
quälen torment
bedrohen threaten
erpressen extort blackmail
bestechen bribe
betrügen defraud cheat deceive
täuschen deceive mislead
lügen lie
fälschen forge fake falsify
stehlen steal
rauben rob
einbrechen break burgle
plündern loot plunder
schmuggeln smuggle traffic
spionieren spy
ausspähen spy
hacken hack
verstoßen violate breach
missachten ignore disregard flout
befolgen obey comply follow
einhalten comply observe
klagen sue complain
verklagen sue
bestrafen punish penalise penalize
büßen atone
sanktionieren sanction
verhängen impose
aufheben lift repeal revoke annul
beschlagnahmen seize confiscate impound
einfrieren freeze
festsetzen detain impound
durchsuchen search raid
verfolgen pursue chase prosecute follow track
jagen hunt chase
fangen catch capture
regieren govern rule reign
führen lead run
leiten lead head direct
herrschen rule reign
lenken steer
steuern control steer
ernennen appoint name nominate
nominieren nominate
berufen appoint
entlassen dismiss sack fire discharge
feuern sack
kündigen terminate resign
zurücktreten resign
abtreten cede resign
absetzen depose oust remove
stürzen topple overthrow plunge oust fall
ablösen replace
antreten run
bewerben apply
einstellen hire recruit
arbeiten work
beschäftigen employ
streiken strike
aussperren lock
verdienen earn deserve
zahlen pay
bezahlen pay
kosten cost
kaufen buy purchase
verkaufen sell
erwerben acquire purchase
übernehmen take acquire assume
handeln act trade
exportieren export
importieren import
liefern deliver supply ship
beliefern supply
senden send broadcast
schicken send dispatch
entsenden send deploy dispatch
erhalten receive obtain get
bekommen get receive
kriegen get
geben give
übergeben hand
überreichen hand present
nehmen take
bringen bring take
holen fetch
tragen carry wear bear
transportieren transport carry
befördern carry transport promote
fahren drive travel go
fliegen fly
reisen travel
laufen run walk
gehen go walk
rennen run
kommen come
ankommen arrive
eintreffen arrive
abfahren depart leave
abreisen depart leave
verlassen leave abandon
zurückkehren return
heimkehren return
folgen follow
begleiten accompany escort
eskortieren escort
treten kick step
springen jump leap
klettern climb
schwimmen swim float
segeln sail
ankern anchor
anlegen dock
auslaufen sail
kentern capsize
untergehen sink
stranden strand
kollidieren collide
zusammenstoßen collide
rammen ram
prallen crash
abstürzen crash plunge
entgleisen derail
landen land
abheben lift
verschwinden disappear vanish
vermissen miss
auftauchen emerge surface appear
erscheinen appear
scheinen seem appear shine
zusammenarbeiten cooperate collaborate
kooperieren cooperate
beitreten join accede
anschließen join connect
teilnehmen participate attend join
beteiligen participate involve
einladen invite
besuchen visit attend
empfangen receive host
tagen convene
einberufen convene summon
einbestellen summon
vorladen summon
anrufen call phone
telefonieren phone
kontaktieren contact
erreichen reach
vermitteln mediate broker
schlichten mediate arbitrate
anbieten offer
bieten offer bid
vorschlagen propose suggest
empfehlen recommend
raten advise guess
vorlegen present submit
vorstellen present introduce imagine
einreichen file submit
beantragen apply request
bewilligen grant approve
gewähren grant
leisten provide afford
bereitstellen provide
investieren invest
finanzieren finance fund
spenden donate
leihen lend borrow
schulden owe
erstatten reimburse refund
entschädigen compensate
versichern insure assure
garantieren guarantee
haften liable
besitzen own possess
gehören belong
behalten keep retain
halten hold keep
verfügen possess
nutzen use utilise utilize
benutzen use
verwenden use
anwenden apply
brauchen need
benötigen need require
verbrauchen consume
fehlen lack miss
reichen suffice
produzieren produce manufacture
herstellen manufacture produce make
fertigen manufacture
entwickeln develop
erfinden invent
entwerfen design draft
gründen found establish
auflösen dissolve disband
zusammenschließen merge
fusionieren merge
spalten split
teilen share divide split
vereinen unite
verbinden connect link
verknüpfen link
verursachen cause
auslösen trigger spark cause
bewirken cause effect
führen lead
beeinflussen influence affect
betreffen affect concern
gefährden endanger jeopardise jeopardize threaten
riskieren risk
verhindern prevent avert
vermeiden avoid
behindern hinder hamper obstruct
blockieren block
sperren close block seal
abriegeln seal cordon
evakuieren evacuate
räumen clear evacuate vacate
lösen solve resolve
klären clarify resolve
bewältigen cope overcome
überwinden overcome
scheuen shy
ertragen endure
leiden suffer
weinen cry weep
lachen laugh
lächeln smile
schreien scream shout yell
rufen call shout
schweigen silent
schlafen sleep
aufwachen wake awake
essen eat
trinken drink
kochen cook boil
rauchen smoke
spielen play
singen sing
tanzen dance
malen paint
filmen film
fotografieren photograph
aufnehmen record
zitieren cite quote
erwähnen mention
nennen name call cite
bezeichnen describe call label
beschreiben describe
schildern describe
betonen stress emphasise emphasize underline
hinzufügen add
ergänzen add
unterstreichen underline underscore
bekräftigen reaffirm reiterate
wiederholen repeat reiterate
erinnern remind recall remember
vergessen forget
gedenken commemorate
trauern mourn grieve
begraben bury
beerdigen bury
bestatten bury
löschen erase
abdrehen divert
umleiten divert reroute
drehen turn film rotate
wenden turn
ziehen pull draw move
schieben push
drücken press push
heben lift raise
legen lay put place
setzen set put sit
stellen put place
hängen hang
stehen stand
liegen lie
sitzen sit
knien kneel
greifen grab reach
ergreifen seize
loslassen release
schneiden cut
graben dig
bohren drill
pflanzen plant
ernten harvest
füttern feed
züchten breed
jagen hunt
fischen fish
schlachten slaughter
säubern clean
reinigen clean
waschen wash
vergiften poison
verseuchen contaminate
verschmutzen pollute
kontaminieren contaminate
auslaufen leak
lecken leak
strahlen radiate
leuchten shine glow
wiegen weigh
füllen fill
leeren empty
mischen mix
sammeln collect gather
versammeln gather assemble
verteilen distribute
verbreiten spread circulate
ausbreiten spread
ausweiten expand extend widen
erweitern expand enlarge
ausdehnen expand
eskalieren escalate
entspannen ease defuse
beruhigen calm reassure
stabilisieren stabilise stabilize
destabilisieren destabilise destabilize
stärken strengthen bolster
schwächen weaken
modernisieren modernise modernize upgrade
digitalisieren digitise digitize
automatisieren automate
privatisieren privatise privatize
verstaatlichen nationalise nationalize
besteuern tax
subventionieren subsidise subsidize
regulieren regulate
überweisen transfer
zurückzahlen repay
zurückgeben return
zurückrufen recall
zurückfordern reclaim
entziehen revoke withdraw strip
aberkennen strip
verleihen award lend
auszeichnen award honour honor
vertreten represent
repräsentieren represent
verkörpern embody
spiegeln mirror reflect
bedeuten mean
gelten apply count
heißen called
werden become
entstehen arise emerge
passieren happen
geschehen happen occur
ereignen happen occur
stattfinden take
funktionieren function work
ausfallen fail
versagen fail
irren err
verwechseln confuse mistake
übertreiben exaggerate
verharmlosen downplay
rechtfertigen justify
begründen justify
verantworten answer
verpflichten oblige commit
zwingen force compel coerce
nötigen coerce
überzeugen convince persuade
überreden persuade
ermutigen encourage
entmutigen discourage
motivieren motivate
provozieren provoke
reizen provoke
beleidigen insult
verspotten mock
diskriminieren discriminate
hetzen incite
aufhetzen incite
radikalisieren radicalise radicalize
rekrutieren recruit
ausbilden train
trainieren train coach
üben practise practice exercise rehearse
stationieren station deploy
einsetzen deploy use employ
mobilisieren mobilise mobilize
patrouillieren patrol
abschrecken deter
aufrüsten arm
entwaffnen disarm
abrüsten disarm
entschärfen defuse
abfangen intercept
abschießen down
abwehren repel fend
vergelten retaliate
rächen avenge
verüben commit perpetrate
begehen commit
beteuern insist protest
beharren insist
bestehen insist consist exist pass
existieren exist
umfassen comprise include
einschließen include
ausschließen exclude rule
ausnehmen exempt
bevorzugen prefer favour favor
benachteiligen disadvantage
überraschen surprise
erstaunen astonish amaze
schockieren shock
enttäuschen disappoint
freuen delight
ärgern annoy
sorgen worry care
ängstigen frighten scare
hassen hate
lieben love
mögen like
vertrauen trust
misstrauen distrust
respektieren respect
achten respect
ehren honour honor
schonen spare
opfern sacrifice
aufgeben abandon quit surrender
kapitulieren capitulate surrender
ergeben surrender
nachgeben yield relent
zögern hesitate
eilen rush hurry
hasten rush
stocken stall falter
stagnieren stagnate
schrumpfen shrink contract
boomen boom
florieren thrive flourish
blühen bloom
welken wither
altern age
reifen ripen mature
`
