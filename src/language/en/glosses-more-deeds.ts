/** `German English…`: further verbs, and second renderings of common ones. Written by hand. */
export const MORE_DEEDS = `
erwägen consider contemplate weigh
überlegen consider ponder
bedenken consider
sorgen ensure
gewährleisten ensure guarantee
sicherstellen ensure seize
bewerben advertise
profitieren benefit profit
nützen benefit
herausfordern challenge
übersetzen translate
orten locate
lokalisieren locate
verorten locate
ausgeben spend issue
verbringen spend
aufwenden spend
treten enter
betreten enter
eintreten enter occur
einreisen enter
einfahren enter
umgeben surround
umzingeln surround encircle
umstellen surround switch
einkreisen encircle surround
einkesseln encircle
beziehen refer relate
verweisen refer
vermitteln convey
stützen support prop rely
verlassen rely
pflücken pick
auswählen select choose pick
aussuchen choose pick
inspirieren inspire
kopieren copy
verhalten behave
anziehen attract dress
locken lure attract
verbinden associate
organisieren organise organize
veranstalten organise organize hold stage
ausrichten host organise
beibehalten maintain keep retain
aufrechterhalten maintain
warten maintain
ermöglichen enable allow
befähigen enable
ausdrücken express
äußern express voice comment
beitragen contribute
beschäftigen engage
anheuern hire recruit
anwerben recruit
berühren touch
anfassen touch
definieren define
festlegen define determine set fix
bestimmen determine
ermitteln identify
kombinieren combine
bewahren preserve
erhalten preserve
zeigen display exhibit
ausstellen exhibit issue display
aufführen perform list
durchführen conduct carry implement perform
vollziehen execute carry
umsetzen implement
hinrichten execute
belohnen reward
unterweisen instruct
anweisen instruct order direct
darstellen represent pose depict portray
verkörpern represent
begreifen grasp realise realize understand
erkennen realise realize
anerkennen recognise recognize acknowledge
herunterladen download
konkurrieren compete
wetteifern compete
zuteilen allocate assign
zuweisen assign allocate
bearbeiten edit process
redigieren edit
auffordern prompt
veranlassen prompt cause
schätzen appreciate value
würdigen appreciate
atmen breathe
mieten rent lease
pachten lease
vermieten rent let
gießen pour cast water
besetzen cast seize
bereitstellen deploy
zusichern assure pledge
beeinträchtigen impair affect
zusammensetzen compound compose
verschärfen exacerbate
zuspitzen escalate worsen
hervorheben highlight emphasise
zuordnen associate assign
umwandeln convert transform
umbauen convert rebuild
verwandeln transform turn
siedeln settle
niederlassen settle
beilegen settle resolve
lösen dissolve loosen
erzielen reach achieve score
schaffen accomplish
vollbringen accomplish
situieren situate
dehnen stretch
strecken stretch
biegen bend
aufsaugen absorb
aufnehmen absorb include admit resume
wahrnehmen perceive notice
aussetzen expose
hochladen upload
integrieren integrate
unterscheiden distinguish differ
abweichen deviate differ
verstärken reinforce strengthen intensify
schmälern diminish reduce
verringern lower
einbrechen slump plunge
abnehmen decrease decline
aufheben overturn
abschaffen abolish scrap
verschieben shift
vertagen adjourn postpone
deuten interpret point
auslegen interpret
bekräftigen affirm
gratulieren congratulate
beglückwünschen congratulate
segnen bless
beten pray
predigen preach
berechtigen entitle
widmen dedicate devote
dominieren dominate
beherrschen dominate control master
befestigen attach fasten
anbringen attach install
einbauen install
schütten pour
strömen stream pour flow
fließen flow
erfüllen fulfil fulfill meet
reproduzieren reproduce
vervielfältigen reproduce copy
schnitzen carve
süßen sweeten
fördern foster
ausgleichen offset balance compensate
ablaufen expire
auslaufen expire
auferlegen impose
aussprechen pronounce
wiederwählen re-elect
abberufen recall dismiss
entlassen release
kündigen dismiss quit
zurücktreten quit
entmachten oust
falten fold
überwiegen prevail outweigh
durchsetzen enforce prevail
erzwingen enforce force
nötigen force
salutieren salute
drohen loom
umarmen embrace hug
bereuen regret
bedauern regret
veranschaulichen illustrate
verzerren distort
krümmen warp bend
ausbeuten exploit
ausnutzen exploit
herleiten derive
stammen stem originate come
beruhen rest rely base
einleiten initiate launch introduce
reagieren react respond
verfassen compose write
komponieren compose
dulden tolerate
tolerieren tolerate
hinabsteigen descend
schmücken adorn decorate
führen guide
leiten manage run
überholen overtake overhaul
prallen collide hit
zusammenstoßen clash
aufprallen crash
versenken sink scuttle
anlegen moor
ablegen depart sail
entern storm
schleppen tow drag
bergen rescue
ersticken suffocate choke
lodern blaze
ausrücken deploy
anrücken arrive
aufbrechen depart leave
ausbrechen erupt escape break
vertuschen cover conceal
verheimlichen conceal
aufdecken uncover expose reveal
offenlegen disclose
entlarven expose unmask
aufspüren detect
verfolgen persecute
fahnden search hunt
einsperren imprison
befreien release
begnadigen pardon
freisprechen clear
bezichtigen accuse
verhören interrogate question
vernehmen question interview interrogate
befragen question interview poll survey
aussagen testify
bezeugen testify witness
nachweisen prove detect
widerlegen refute disprove rebut
überfallen rob assault
attackieren attack
verletzen breach
beschießen fire
sprengen blow
zünden detonate ignite
umbringen kill murder
erliegen succumb
beisetzen bury
gedenken remember
flüstern whisper
schweigen remain silence
annehmen adopt
mutmaßen speculate
spekulieren speculate
rätseln puzzle
anzweifeln doubt question
träumen dream
meinen believe
finden think
unterrichten brief
studieren study
forschen research
prüfen consider
inspizieren inspect
überwachen supervise
betrachten regard view consider
ansehen regard watch view
zuschauen watch
blicken look
zuhören listen
riechen smell
schmecken taste
urteilen rule judge
verfügen order
befehligen command
gehorchen obey
brechen breach
einhalten keep
schwören swear vow
schenken donate give
übertragen transfer transmit broadcast
verschicken send
versenden send ship
ausliefern extradite deliver
vertreiben distribute
umsiedeln resettle relocate
unterbringen house accommodate
beherbergen host house
versorgen supply provide treat
behandeln handle
genesen recover
erkranken contract
bluten bleed
hungern starve
verhungern starve
wecken wake
umziehen move relocate
veräußern sell divest
aushandeln negotiate
verabschieden pass adopt
unterbrechen disrupt
fortfahren continue
verändern alter
austauschen replace
umbenennen rename
schildern recount
drucken print
ausdrucken print
auftreten appear occur perform
besiegen beat
schlagen defeat
misslingen fail
bemühen seek
streben aspire
zielen aim target
rüsten arm prepare
bewaffnen arm
ausrüsten equip
zeichnen draw
vernichten destroy annihilate
frieren freeze
tauen thaw
trocknen dry
düngen fertilise
säen sow
fressen eat
beißen bite
backen bake
putzen clean
greifen seize
ergreifen grab
konfiszieren confiscate seize
pfänden seize
halten stop
tauchen dive
wandern hike migrate
auswandern emigrate
einwandern immigrate
begegnen encounter meet
mitwirken participate
einbeziehen involve include
umfassen encompass
enthalten include
erfordern require
nutzen exploit
gebrauchen use
anwenden use
betroffen affect
auswirken affect
hervorrufen evoke cause
schüren stoke fuel
anheizen fuel stoke
entspannen relax
lindern ease alleviate
mildern soften
erleichtern ease facilitate
erschweren complicate hamper
umgehen circumvent bypass evade
tadeln reprimand
beschimpfen insult abuse
beleidigen offend
verspotten ridicule
demütigen humiliate
missbrauchen misuse
belästigen harass
boykottieren boycott
randalieren riot
aufbegehren rebel
putschen stage
verzichten waive renounce forgo
annektieren annex
abschießen shoot
zurückschlagen repel
einberufen draft
tagen meet
debattieren debate
besprechen discuss
erörtern discuss
verwalten administer manage
erwirtschaften generate earn
erzeugen generate produce
ausführen export execute
einführen introduce import
verarbeiten process
montieren assemble mount
gestalten design shape
erproben test trial
beziffern put estimate
belaufen amount
betragen amount
halbieren halve
vereinigen unite merge
koordinieren coordinate
`
