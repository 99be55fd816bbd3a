/**
 * German verbs that hand on speech, writing, thought or will, one a line: `lemma force medium frames [flags]`.
 * Frames: dass (also ob, W-clause), v2 (main clause in the indicative, "sagte, das geht"), zu (infinitive), dir (quotation),
 * np (accusative object is the content: "fordert mehr Züge"), als ("bezeichnete X als Y"), called ("nannte X Y"), pp:vor … (prepositional object).
 * Flags: dat, acc, an (where the person spoken to stands); fact (content is true), weak (needs more evidence than the verb),
 * norefl (no report with "sich"), intent (the subject's intention, told by the report), belief, doc (subject is a finding), by:object, by:aus, by:in, by:none
 * (where the holder stands when it is not the subject). Written by hand from the language itself.
 */
export const REPORTING_VERBS = `
sagen says speech dass v2 dir np dat
aussagen says speech dass v2 dir
erklären says speech dass v2 zu dir dat
mitteilen says speech dass v2 zu dir np dat
berichten says speech dass v2 dir pp:von pp:über dat
betiteln assesses writing als called
melden says speech dass v2 dir np dat
vermelden says speech dass np
angeben says speech dass v2 zu dir np pp:mit
äußern says speech dass dir np
behaupten says speech dass v2 zu dir
vorgeben says speech dass zu
suggerieren says speech dass
berufen says speech dass pp:auf weak
einschränken says speech dass dir
betonen says speech dass v2 dir np
unterstreichen says speech dass v2 dir np
hervorheben says speech dass dir np
bekräftigen confirms speech dass v2 zu dir np
bestätigen confirms speech dass v2 zu dir np fact norefl dat
versichern promises speech dass v2 zu dir dat
beteuern says speech dass v2 zu dir np
beschwören says speech dass dir
schwören promises speech dass v2 zu
geloben promises speech dass zu np
erzählen says speech dass v2 dir pp:von dat
schildern says speech dass dir np dat
darlegen says speech dass dir np dat
darstellen says speech dass als
ausführen says speech dass v2 dir
erläutern says speech dass dir np dat
konkretisieren says speech dass dir
präzisieren says speech dass dir
klarstellen says speech dass v2 dir
klarmachen says speech dass dir
deutlichmachen says speech dass dir
feststellen assesses speech dass v2 dir
konstatieren assesses speech dass v2 dir np
bemerken says speech dass v2 dir
anmerken says speech dass v2 dir
vermerken says writing dass
erwähnen says speech dass np
ergänzen adds speech dass v2 dir
hinzufügen adds speech dass v2 dir
hinzusetzen adds speech dass dir
nachlegen adds speech dir
fortfahren adds speech dir
weiterausführen adds speech dir
antworten says speech dass v2 dir dat
entgegnen says speech dass v2 dir dat
erwidern says speech dass v2 dir dat
kontern rejects speech dass v2 dir
zurückgeben says speech dir
reagieren says speech dir
kommentieren assesses speech dass dir
resümieren assesses speech dass v2 dir
bilanzieren assesses speech dass dir
zusammenfassen says speech dir
urteilen assesses speech dass v2 dir
befinden assesses speech dass v2 dir norefl
finden assesses thought dass v2 dir weak
meinen assesses speech dass v2 dir
sprechen says speech dir pp:von weak
reden says speech pp:von weak
plaudern says speech dir
scherzen says speech dir
witzeln says speech dir
spotten says speech dass dir
höhnen says speech dir
frotzeln says speech dir
lachen says speech dir weak
rufen says speech dir weak
ausrufen says speech dir
zurufen says speech dir dat
skandieren says speech dir np
schreien says speech dir
brüllen says speech dir
flüstern says speech dir
murmeln says speech dir
stöhnen says speech dir
seufzen says speech dir
jubeln says speech dir
schwärmen assesses speech dass dir pp:von
toben says speech dir
wettern rejects speech dass dir
schimpfen assesses speech dass dir
poltern says speech dir
zürnen says speech dir
ätzen says speech dir
twittern says writing dass v2 dir
posten says writing dass dir
bloggen says writing dass dir
schreiben says writing dass v2 dir dat
mailen says writing dass dir
texten says writing dir
notieren says writing dass dir
protokollieren says writing dass
veröffentlichen says writing dir weak
publizieren says writing dir weak
verbreiten says writing dass dir weak
formulieren says speech dir
ausdrücken says speech dir
titeln says writing dass v2 dir
vortragen says speech dass dir
zitieren says speech dir np by:object
wiederholen says speech dass dir weak
lauten says speech dass dir weak
heißen says speech dass v2 dir by:in
verlauten says speech dass v2 dir by:aus
durchsickern says speech dass by:aus
verlautbaren says speech dass v2 dir
hervorgehen says writing dass by:aus
bekanntgeben announces speech dass v2 zu dir np
bekanntmachen announces speech dass np
kundtun says speech dass dir
kundgeben says speech dass dir
bekunden says speech dass np
verkünden announces speech dass v2 zu dir np
verkündigen announces speech dass dir np
proklamieren announces speech dass dir np
ausrufen announces speech dir
ankündigen announces speech dass v2 zu dir np
avisieren announces speech np
kommunizieren says speech dass
informieren says speech dass pp:über acc
unterrichten says speech dass pp:über acc
benachrichtigen says speech dass acc
offenbaren says speech dass dat
offenlegen says speech dass
enthüllen says speech dass np dat
verraten says speech dass dir dat
ausplaudern says speech dass
preisgeben says speech dass
anvertrauen says speech dass dat
signalisieren says speech dass zu np dat
andeuten says speech dass v2 zu np
durchblicken says speech dass
hinweisen says speech dass pp:auf
verweisen says speech pp:auf dass weak
aufmerksam_machen says speech dass pp:auf
erinnern says speech dass pp:an weak acc
zugeben confirms speech dass v2 zu dir np fact
einräumen confirms speech dass v2 zu dir np fact
eingestehen confirms speech dass zu dir np fact
zugestehen confirms speech dass fact dat
gestehen confirms speech dass v2 zu dir np fact dat
bekennen confirms speech dass v2 zu dir
beichten confirms speech dass dir fact dat
anerkennen confirms speech dass fact
begründen says speech dass dir weak pp:mit
rechtfertigen says speech dass dir als weak
argumentieren says speech dass v2 dir
einwenden rejects speech dass v2 dir
entgegenhalten rejects speech dass dir dat
zustimmen confirms speech dir weak
beipflichten confirms speech dir dat
widersprechen rejects speech dass dir dat weak
prognostizieren expects speech dass v2 dir np
vorhersagen expects speech dass v2 dir np
voraussagen expects speech dass v2 dir np
prophezeien expects speech dass v2 dir np
orakeln expects speech dass dir
schätzen assesses thought dass v2 dir pp:auf
einschätzen assesses thought dass als dir
beziffern assesses speech pp:auf np
taxieren assesses speech pp:auf
bewerten assesses speech dass als dir
werten assesses speech dass als
einstufen assesses speech als
interpretieren assesses speech als
deuten assesses speech als
beurteilen assesses speech dass als
bezeichnen assesses speech als
titulieren assesses speech als called
nennen assesses speech als called weak
benennen says speech als np weak
brandmarken rejects speech als
anprangern rejects speech dass dir np
geißeln rejects speech als np
verurteilen rejects speech dass dir als np
kritisieren rejects speech dass v2 dir als np
attackieren rejects speech dass dir als
feiern assesses speech als weak
vergleichen assesses speech pp:mit weak
abtun rejects speech als
schelten rejects speech dass dir als
bemängeln rejects speech dass v2 dir np
rügen rejects speech dass dir np
monieren rejects speech dass v2 dir np
beanstanden rejects speech dass np
beklagen rejects speech dass v2 dir np
klagen assesses speech dass v2 dir pp:über weak
bedauern assesses speech dass zu dir np
beschweren rejects speech dass dir pp:über
ärgern rejects speech dass dir weak
empören rejects speech dass dir
entrüsten rejects speech dass dir
wundern assesses speech dass dir weak
freuen assesses speech dass dir weak
protestieren rejects speech dass pp:gegen weak
tadeln rejects speech dass dir np
missbilligen rejects speech dass np
begrüßen assesses speech dass dir np als
loben assesses speech dass dir np
würdigen assesses speech dass dir als np
preisen assesses speech als dir np
rühmen assesses speech dass dir
befürworten assesses speech dass np
bezweifeln rejects speech dass np
anzweifeln rejects speech dass np
bestreiten denies speech dass zu dir np
abstreiten denies speech dass zu np
leugnen denies speech dass zu np
dementieren denies speech dass zu dir np
verneinen denies speech dass dir
zurückweisen denies speech dass dir np als
verwahren rejects speech pp:gegen
ablehnen rejects speech dass zu np als
ausschließen rejects speech dass zu np
beschuldigen accuses speech zu dass dir acc
bezichtigen accuses speech zu dass acc
anklagen accuses speech dass zu acc weak
vorwerfen accuses speech dass v2 zu dir np dat
vorhalten accuses speech dass dir dat
anlasten accuses speech dass zu np dat
unterstellen accuses speech dass zu np dat
verdächtigen accuses speech zu dass acc
nachsagen accuses speech dass zu np dat
fordern demands speech dass v2 zu dir np
einfordern demands speech dass np
verlangen demands speech dass zu dir np
auffordern demands speech dass zu dir acc pp:zu
aufrufen demands speech dass zu dir acc pp:zu
appellieren demands speech dass zu dir an
mahnen warns speech dass v2 zu dir pp:zu acc
anmahnen demands speech np dass
ermahnen demands speech dass zu dir acc
drängen demands speech dass zu dir pp:auf weak acc
pochen demands speech dass pp:auf
insistieren demands speech dass dir
beharren demands speech dass pp:auf
bestehen demands speech dass zu pp:auf weak
dringen demands speech dass pp:auf weak
anordnen demands speech dass zu np
befehlen demands speech dass zu dir dat
anweisen demands speech dass zu acc
beauftragen demands speech zu acc
verfügen demands speech dass weak
vorschreiben demands speech dass zu dat weak
bitten asks speech dass zu dir pp:um acc
ersuchen asks speech dass zu pp:um acc
anflehen asks speech dass zu dir acc
beantragen asks speech dass zu np
fragen asks speech dass dir weak acc
nachfragen asks speech dass dir
anfragen asks speech dass dir
erkundigen asks speech dass dir
wissen_wollen asks speech dass dir
plädieren demands speech dass zu dir pp:für pp:auf
werben demands speech pp:für weak
eintreten demands speech dass pp:für weak
aussprechen demands speech dass zu pp:für pp:gegen
stark_machen demands speech dass pp:für
empfehlen demands speech dass v2 zu dir np dat
raten demands speech dass zu dir dat pp:zu
geraten demands speech zu dat
zuraten demands speech pp:zu dat
abraten warns speech dass zu dir dat pp:von
nahelegen says speech dass zu dat
vorschlagen offers speech dass v2 zu dir np dat
anregen offers speech dass zu np
anbieten offers speech dass zu np dat
warnen warns speech dass v2 zu dir pp:vor acc
drohen threatens speech dass v2 zu dir pp:mit dat weak
androhen threatens speech dass zu np dat
versprechen promises speech dass v2 zu dir np dat
zusagen promises speech dass zu np dat
zusichern promises speech dass zu np dat
zubilligen confirms speech dass zu np dat
zusprechen confirms speech np dat weak
zuschreiben assesses speech np dat
attestieren assesses speech dass np dat
bescheinigen assesses speech dass np dat
garantieren promises speech dass np dat
verpflichten promises speech zu pp:zu weak
verbürgen promises speech dass
einigen announces speech dass zu pp:auf weak
vereinbaren announces speech dass zu np
verständigen announces speech dass zu pp:auf
verabreden announces speech dass zu
übereinkommen announces speech dass zu
beschließen announces speech dass zu np
entschließen announces thought zu
vorsehen announces writing dass zu weak by:in
festlegen announces speech dass zu
entscheiden announces speech dass zu weak norefl
erlauben announces speech dass weak dat
untersagen rejects speech dass weak dat
hoffen expects thought dass v2 zu dir pp:auf belief
erhoffen expects thought dass zu np belief
wünschen wants thought dass zu np belief
erwarten expects thought dass v2 zu np belief
rechnen expects thought dass pp:mit belief
davon_ausgehen expects thought dass v2 belief
ausgehen expects thought dass pp:von belief
glauben assesses thought dass v2 zu dir pp:an belief
denken assesses thought dass v2 dir belief
annehmen assesses thought dass v2 belief
vermuten assesses thought dass v2 zu dir np belief
mutmaßen assesses thought dass v2 dir belief
spekulieren assesses speech dass dir pp:über
befürchten expects thought dass v2 zu dir np belief
fürchten expects thought dass v2 zu dir np belief
bangen expects thought dass pp:um belief
sorgen expects thought dass weak belief
zweifeln rejects thought dass pp:an belief
ansehen assesses thought als weak
betrachten assesses thought als weak
sehen assesses thought als dir pp:darin pp:hierin weak
erachten assesses thought als
halten assesses thought pp:für weak
erkennen assesses thought dass fact weak
einsehen assesses thought dass fact weak
wissen says thought dass zu fact weak belief
ahnen expects thought dass belief
überzeugen says speech dass zu acc weak
erfahren says speech dass by:aus
hören says speech dass weak by:none
lernen says thought dass weak
zeigen says writing dass dir doc weak
belegen says writing dass doc np
beweisen says writing dass doc weak
nachweisen says writing dass doc
ergeben says writing dass doc weak
aufzeigen says writing dass doc
aufdecken says writing dass doc
hindeuten says writing dass pp:auf doc
deuten_auf says writing dass doc
schließen assesses thought dass pp:auf weak
folgern assesses thought dass v2 dir
schlussfolgern assesses thought dass v2 dir
herausfinden says writing dass weak
herausstellen says writing dass doc weak by:none
nahebringen says speech dass
beschreiben says speech dass als dir np
charakterisieren assesses speech als
stehen says writing dass dir by:in weak
lesen says writing dass by:in weak
planen plans thought dass zu np intent
vorhaben plans thought dass zu intent
beabsichtigen plans thought dass zu np intent
anstreben wants thought dass zu np intent
bezwecken wants thought dass zu intent
erwägen plans thought dass zu np intent
überlegen plans thought dass zu intent
nachdenken plans thought dass zu pp:über intent weak
gedenken plans thought zu intent
anpeilen plans thought np intent
wollen wants thought dass intent weak
bemühen wants thought dass zu pp:um intent weak
streben wants thought dass pp:nach intent weak
abzielen wants thought dass pp:auf intent
prüfen plans thought dass intent weak
versuchen wants thought zu intent weak
verhandeln plans speech dass pp:über intent weak
interessieren wants thought pp:für intent weak
debattieren says speech dass pp:über intent weak
diskutieren says speech dass pp:über intent weak
`
