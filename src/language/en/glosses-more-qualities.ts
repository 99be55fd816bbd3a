/** `German English…`: adjectives, those of states and peoples among them. Written by hand. */
export const MORE_QUALITIES = `
schön beautiful nice
moralisch moral
gemeinsam shared
vereint united
verfügbar available
persönlich personal
natürlich natural
gesellschaftlich social
beliebt popular
sinnvoll meaningful useful
durchschnittlich average
erfolgreich successful
bundesweit nationwide
föderal federal
königlich royal
französisch french
chinesisch chinese
russisch russian
englisch english
deutsch german
spanisch spanish
italienisch italian
polnisch polish
türkisch turkish
griechisch greek
japanisch japanese
koreanisch korean
indisch indian
iranisch iranian
irakisch iraqi
syrisch syrian
israelisch israeli
palästinensisch palestinian
ägyptisch egyptian
saudisch saudi
afghanisch afghan
pakistanisch pakistani
amerikanisch american
kanadisch canadian
mexikanisch mexican
brasilianisch brazilian
kubanisch cuban
britisch british
schottisch scottish
irisch irish
walisisch welsh
niederländisch dutch
belgisch belgian
schweizerisch swiss
österreichisch austrian
ungarisch hungarian
tschechisch czech
slowakisch slovak
rumänisch romanian
bulgarisch bulgarian
serbisch serbian
kroatisch croatian
albanisch albanian
ukrainisch ukrainian
weißrussisch belarusian
belarussisch belarusian
georgisch georgian
armenisch armenian
aserbaidschanisch azerbaijani
kasachisch kazakh
schwedisch swedish
norwegisch norwegian
dänisch danish
finnisch finnish
estnisch estonian
lettisch latvian
litauisch lithuanian
jüdisch jewish
muslimisch muslim
islamisch islamic
christlich christian
katholisch catholic
evangelisch protestant
buddhistisch buddhist
interessiert interested
interessant interesting
kreativ creative
alt ancient elderly
uralt ancient
universell universal
städtisch civic
bürgerlich civil civic
komplex complex
kompliziert complicated complex
einfach simple easy
schwierig difficult
revolutionär revolutionary
beruflich professional
professionell professional
bestimmt certain specific
spezifisch specific
besonders special
historisch historic historical
ökologisch ecological environmental
umweltschädlich polluting
verlässlich reliable
zuverlässig reliable
geistig mental intellectual
künstlerisch artistic
zeitgenössisch contemporary
verwandt related
sprachlich linguistic
grundlegend fundamental basic
literarisch literary
gebürtig native
obere upper
untere lower
unter lower
musikalisch musical
täglich daily
wöchentlich weekly
monatlich monthly
jährlich annual yearly
geografisch geographical
industriell industrial
rassistisch racist
ethnisch ethnic
spektakulär spectacular
erstaunlich amazing astonishing
bedeutend significant important
unwichtig unimportant
entscheidend crucial decisive
maßgeblich decisive
bemerkenswert remarkable notable
herausragend outstanding
hervorragend excellent outstanding
ausgezeichnet excellent
wunderbar wonderful
großartig great magnificent
schrecklich terrible horrible awful
furchtbar terrible awful
entsetzlich horrific appalling
grausam brutal
gewalttätig violent
feindlich hostile enemy
freundlich friendly
höflich polite
diplomatisch diplomatic
parlamentarisch parliamentary
präsidial presidential
republikanisch republican
sozialistisch socialist
kommunistisch communist
rechtsextrem extremist
linksextrem far-left
extremistisch extremist
gemäßigt moderate
diktatorisch dictatorial
kolonial colonial
imperial imperial
global global
nordöstlich northeastern
nordwestlich northwestern
südöstlich southeastern
südwestlich southwestern
auswärtig foreign external
äußere external outer
innere internal inner
intern internal
extern external
staatlich public
halbstaatlich semi-state
kommunal municipal local
gemeinnützig non-profit charitable
kommerziell commercial
fiskalisch fiscal
günstig cheap favourable
gratis free
wohlhabend wealthy affluent
bedürftig needy
arbeitslos unemployed jobless
obdachlos homeless
lebendig living
lebend living alive
riskant risky
instabil unstable
brüchig fragile brittle
zerbrechlich fragile
kräftig strong powerful
mächtig powerful
wirksam effective
wirkungslos ineffective
wirkungsvoll effective
effizient efficient
nützlich useful
nutzlos useless
hilfreich helpful
nötig necessary
unnötig unnecessary
überflüssig superfluous
rasch rapid swift quick
zügig swift
früher previous
vormalig former
bisherig previous
vorherig previous prior
vorig previous last
letzte last
nächste next
jüngst recent latest
neuartig novel
frisch fresh
veraltet outdated obsolete
gegenwärtig current present
derzeitig current
zukünftig future
vorübergehend temporary
zeitweilig temporary
befristet temporary limited
unbefristet indefinite
dauerhaft permanent lasting
ewig eternal
regelmäßig regular
gelegentlich occasional
üblich common
gewöhnlich usual ordinary
ungewöhnlich unusual
außergewöhnlich extraordinary exceptional
merkwürdig strange odd
seltsam strange odd
typisch typical
klassisch classical classic
traditionell traditional
altmodisch old-fashioned
amtlich official
inoffiziell unofficial
halbamtlich semi-official
anonym anonymous
transparent transparent
gesperrt closed blocked
verboten banned forbidden
rechtmäßig lawful legitimate
unrechtmäßig unlawful
verfassungswidrig unconstitutional
verfassungsmäßig constitutional
rechtlich legal
juristisch legal
gerichtlich judicial
strafbar punishable criminal
kriminell criminal
verantwortungslos irresponsible
selbstständig independent self-employed
unfrei unfree
ungleich unequal
unterschiedlich different
vielfältig diverse
gegensätzlich opposite contrary
entgegengesetzt opposite
umstritten contested
strittig disputed contentious
unbestritten undisputed
eindeutig clear unambiguous
deutlich marked
offensichtlich obvious apparent
offenkundig obvious
sichtbar visible
unsichtbar invisible
unwahr untrue
korrekt correct
fehlerhaft faulty flawed
gefälscht fake forged
vermeintlich supposed
tatsächlich actual
wirklich real
denkbar conceivable
machbar feasible viable
voraussichtlich expected
geplant scheduled
beabsichtigt intended
unbeabsichtigt unintentional
vorsätzlich deliberate intentional
absichtlich deliberate intentional
fahrlässig negligent
versehentlich accidental
zufällig accidental random
willkürlich arbitrary
verpflichtend mandatory compulsory
unverbindlich non-binding
vollständig complete full
unvollständig incomplete
gesamt total entire whole
doppelt double
zahlreich numerous
viel much many
wenig little few
weiter additional
übrig remaining
restlich remaining
gewaltig huge massive
enorm enormous
umfangreich extensive
umfassend comprehensive
weitreichend far-reaching
gering small
minimal minimal
maximal maximum
eng narrow close tight
knapp narrow scarce tight
tief low
flach flat shallow
dick thick
dünn thin
ernst serious grave
ernsthaft serious
harmlos harmless
mild mild
leise quiet
kühl cool
feucht damp humid
radioaktiv radioactive
elektrisch electric electrical
mechanisch mechanical
automatisch automatic
künstlich artificial
virtuell virtual
psychisch psychological
sexuell sexual
unmenschlich inhumane
humanitär humanitarian
unbewaffnet unarmed
unbemannt unmanned
gepanzert armoured armored
taktisch tactical
strategisch strategic
ballistisch ballistic
maritim maritime
erwachsen adult
minderjährig underage minor
volljährig adult
verheiratet married
ledig single
geschieden divorced
braun brown
bunt colourful colorful
hell light
überfüllt overcrowded
überlastet overloaded overstretched
erschöpft exhausted
verärgert angry annoyed
empört outraged
enttäuscht disappointed
ängstlich anxious fearful
zuversichtlich confident optimistic
optimistisch optimistic
pessimistisch pessimistic
skeptisch sceptical skeptical
vorsichtig cautious careful
zurückhaltend reserved cautious
tapfer brave
dankbar grateful
unglücklich unhappy
erleichtert relieved
überrascht surprised
schockiert shocked
entschlossen determined resolute
willens willing
unwillig unwilling reluctant
unfähig incapable
erfahren experienced
qualifiziert qualified
klug clever smart
intelligent intelligent
dumm stupid
verrückt crazy mad
lächerlich ridiculous
absurd absurd
komisch funny
unehrlich dishonest
fair fair
unfair unfair
gerecht just fair
ungerecht unjust unfair
korrupt corrupt
käuflich corrupt
würdig worthy
unwürdig unworthy
ehrgeizig ambitious
nachhaltig sustainable
erneuerbar renewable
fossil fossil
vielversprechend promising
aussichtslos hopeless
verheerend devastating disastrous
katastrophal catastrophic disastrous
dramatisch dramatic
beispiellos unprecedented
einzigartig unique
einmalig unique
erstmalig first
führend leading
leitend senior leading
hochrangig senior high-ranking
ranghoch senior high-ranking
oberste supreme highest top
stellvertretend deputy
amtierend acting incumbent
geschäftsführend acting caretaker
designiert designated
zurückgetreten resigned
benachbart neighbouring neighboring
nahe near close
fern distant remote
entfernt remote distant
abgelegen remote
entlegen remote
bewohnt inhabited
unbewohnt uninhabited
besetzt occupied
umkämpft contested
verschwunden missing disappeared
gefangen captive captured
`
