/** `German English…`: things, places, times and qualities, and the English words that they render. Written by hand. */
export const THINGS = `
Haus house home
Gebäude building
Wohnung flat apartment
Zimmer room
Raum room space
Dach roof
Wand wall
Mauer wall
Tür door
Fenster window
Boden floor ground soil
Keller basement cellar
Treppe stair
Brücke bridge
Straße street road
Autobahn motorway highway freeway
Weg way path
Platz square place
Park park
Garten garden
Feld field
Wald forest wood
Baum tree
Berg mountain
Hügel hill
Tal valley
Hang slope
Fels rock
Stein stone rock
Sand sand
Fluss river
See lake
Meer sea
Ozean ocean
Meerenge strait
Kanal canal channel
Strand beach
Ufer bank shore
Hafen port harbour harbor
Pier pier
Flughafen airport
Bahnhof station
Bahn railway rail
Gleis track
Strecke route line track
Zug train
Lokomotive locomotive
Waggon carriage
Wagen car carriage
Auto car
Lastwagen truck lorry
Bus bus
Fahrrad bicycle bike
Motorrad motorcycle motorbike
Fahrzeug vehicle
Flugzeug plane aircraft airplane
Maschine machine plane
Hubschrauber helicopter
Schiff ship vessel
Boot boat
Schlauchboot dinghy
Fähre ferry
Frachter freighter
Tanker tanker
Fregatte frigate
Kriegsschiff warship
U-Boot submarine
Armada armada fleet
Flotte fleet
Konvoi convoy
Anker anchor
Deck deck
Bord board
Kabel cable
Pipeline pipeline
Leitung line pipe
Rohr pipe tube
Rohöl crude
Wasser water
Eis ice
Schnee snow
Regen rain
Wind wind
Luft air
Himmel sky heaven
Erde earth
Sonne sun
Mond moon
Stern star
Planet planet
Licht light
Schatten shadow
Farbe colour color paint
Bild picture image photo
Foto photo photograph
Video video footage
Film film movie
Aufnahme recording footage shot
Kamera camera
Bildschirm screen
Telefon phone telephone
Handy phone mobile
Computer computer
Netz network net
Netzwerk network
Internet internet
Software software
Gerät device
Technik technology
Technologie technology
Werkzeug tool
Waage scale
Buch book
Seite page side
Wort word
Satz sentence
Sprache language
Titel title
Name name
Nummer number
Adresse address
Karte card map
Schlüssel key
Kleidung clothing clothes
Schuh shoe
Tasche bag pocket
Koffer suitcase
Rucksack backpack
Kiste box crate
Container container
Paket package parcel
Flasche bottle
Glas glass
Metall metal
Stahl steel
Eisen iron
Gold gold
Holz wood timber
Kunststoff plastic
Plastik plastic
Chemikalie chemical
Stoff substance fabric
Essen food meal
Lebensmittel food
Brot bread
Fleisch meat
Fisch fish
Milch milk
Käse cheese
Wein wine
Bier beer
Getreide grain
Weizen wheat
Tier animal
Hund dog
Katze cat
Pferd horse
Kuh cow
Schwein pig
Wolf wolf
Vogel bird
Körper body
Kopf head
Hand hand
Arm arm
Bein leg
Fuß foot
Auge eye
Gesicht face
Herz heart
Blut blood
Gehirn brain
Haut skin
Krankenhaus hospital
Klinik clinic hospital
Labor laboratory lab
Probe sample
Hotel hotel
Restaurant restaurant
Geschäft shop store business
Laden shop store
Supermarkt supermarket
Theater theatre theater
Museum museum
Stadion stadium
Lager camp
Zelt tent
Sitz seat
Tisch table
Stuhl chair
Bett bed
Tag day
Nacht night
Morgen morning
Vormittag morning
Mittag noon midday
Nachmittag afternoon
Abend evening
Stunde hour
Minute minute
Sekunde second
Woche week
Wochenende weekend
Monat month
Jahr year
Jahrzehnt decade
Jahrhundert century
Frühjahr spring
Frühling spring
Sommer summer
Herbst autumn fall
Winter winter
Montag monday
Dienstag tuesday
Mittwoch wednesday
Donnerstag thursday
Freitag friday
Samstag saturday
Sonntag sunday
Januar january
Februar february
März march
Mai may
Juni june
Juli july
Oktober october
Dezember december
Zeit time
Zeitpunkt time moment
Augenblick moment
Zukunft future
Vergangenheit past
Gegenwart present
Ferne distance
Nähe vicinity
Entfernung distance
Höhe height altitude
Tiefe depth
Länge length
Breite width
Größe size
Geschwindigkeit speed
Temperatur temperature
Stärke strength magnitude
Richtung direction
Mitte middle centre center
Rand edge
Spitze top tip peak
Grund ground
Ecke corner
Linie line
Kreis circle
Rückseite back
Vorderseite front
groß large big great tall
klein small little
riesig huge giant enormous
winzig tiny
hoch high
niedrig low
tief deep
lang long
kurz short brief
breit wide broad
schmal narrow
weit far wide
nah near close
schwer heavy severe serious difficult hard
leicht light easy slight
stark strong severe
schwach weak
schnell fast quick rapid swift
langsam slow
früh early
spät late
neu new
alt old
alternd ageing aging
jung young
modern modern
aktuell current
ehemalig former ex
früher former earlier
jetzig present current
künftig future
letzt last
nächst next
erst first
zweit second
dritt third
gut good
schlecht bad poor
besser better
best best
schlimm bad
richtig right correct
falsch false wrong fake
wahr true
echt real genuine
sicher safe sure certain secure
unsicher uncertain unsafe insecure
gefährlich dangerous hazardous
tödlich deadly fatal lethal
wichtig important significant key
notwendig necessary
möglich possible
unmöglich impossible
wahrscheinlich likely probable
unwahrscheinlich unlikely
klar clear
unklar unclear
deutlich clear significant
bekannt known familiar
unbekannt unknown
berühmt famous
öffentlich public
privat private
geheim secret
vertraulich confidential
offen open
geschlossen closed
frei free
leer empty
voll full
ganz whole entire
halb half
einzig only sole single
einzeln single individual
gemeinsam joint common
verschieden different various
ähnlich similar
gleich same equal
ander other different
weiter further
zusätzlich additional extra
besonder special particular
normal normal
üblich usual
häufig frequent common
selten rare
ständig constant permanent
vorläufig provisional temporary preliminary
endgültig final
bindend binding
verbindlich binding
freiwillig voluntary
illegal illegal
rechtswidrig unlawful illegal
legal legal lawful
gesetzlich statutory legal
schuldig guilty
unschuldig innocent
verantwortlich responsible
zuständig responsible competent
befugt authorised authorized
bereit ready prepared willing
fähig able capable
unfähig unable
bewaffnet armed
militärisch military
zivil civil civilian
politisch political
wirtschaftlich economic
finanziell financial
sozial social
kulturell cultural
religiös religious
wissenschaftlich scientific
technisch technical
medizinisch medical
psychisch mental
körperlich physical
nuklear nuclear
atomar nuclear atomic
chemisch chemical
biologisch biological
elektronisch electronic
digital digital
staatlich state
national national
international international
regional regional
lokal local
örtlich local
städtisch municipal urban
ländlich rural
westlich western
östlich eastern
nördlich northern
südlich southern
zentral central
fremd foreign strange
ausländisch foreign
heimisch domestic
inländisch domestic
menschlich human
weiblich female
männlich male
tot dead
lebendig alive
verletzt injured wounded hurt
unverletzt unhurt unharmed
krank sick ill
gesund healthy
schwanger pregnant
vermisst missing
arm poor
reich rich wealthy
teuer expensive costly
billig cheap
kostenlos free
heiß hot
warm warm
kalt cold
trocken dry
nass wet
sauber clean
schmutzig dirty
giftig toxic poisonous
rot red
grün green
blau blue
gelb yellow
schwarz black
weiß white
grau grey gray
hell bright
dunkel dark
laut loud
still silent quiet
ruhig calm quiet
fragil fragile
stabil stable
scharf sharp
hart hard harsh tough
weich soft
streng strict severe
friedlich peaceful
gewaltsam violent
brutal brutal
grausam cruel
heftig fierce heavy violent
massiv massive
erheblich considerable significant
gering slight low minor
teilweise partial
völlig complete total
absolut absolute
dringend urgent
plötzlich sudden
sofortig immediate
unmittelbar immediate direct
direkt direct
indirekt indirect
geplant planned
erwartet expected
überraschend surprising unexpected
umstritten controversial disputed
mutmaßlich alleged suspected
angeblich alleged purported
offiziell official
unabhängig independent
abhängig dependent
demokratisch democratic
autoritär authoritarian
radikal radical
rechtsextrem far-right
konservativ conservative
liberal liberal
links left
rechts right
beschädigt damaged
zerstört destroyed
verlassen abandoned deserted
betroffen affected
beteiligt involved
zufrieden satisfied content
glücklich happy
traurig sad
wütend angry furious
besorgt concerned worried
nervös nervous
müde tired
stolz proud
mutig brave courageous
ehrlich honest
genau exact precise accurate close
ungefähr approximate
gestern yesterday
heute today
morgen tomorrow
jetzt now
bald soon
sofort immediately
später later
vorher before
danach afterwards
bereits already
noch still
immer always
nie never
oft often
manchmal sometimes
wieder again
zuletzt lately
kürzlich recently
derzeit currently
inzwischen meanwhile
allein alone
zusammen together
mehrere several
viele many
wenige few
alle all
niemand nobody
jemand somebody someone
mindestens least
höchstens most
fast almost nearly
etwa about approximately
insgesamt total altogether
weltweit worldwide global
überall everywhere
draußen outside
drinnen inside
zurück back
los loose
afrikanisch african
zentralafrikanisch central
europäisch european
asiatisch asian
arabisch arab arabic
Vergleichswert benchmark
Metallfragment fragment
Fragment fragment
Hof yard court
Gefallener fallen
Zustimmungswert rating
Ermessen discretion
Geste gesture
Signal signal
Symbol symbol
Botschaft message
Ton tone sound
Geräusch noise sound
Stille silence
Duft scent
Geruch smell odour odor
Geschmack taste
Traum dream
Idee idea
Gedanke thought
Wissen knowledge
Erfahrung experience
Fähigkeit ability capability
Leistung performance service
Dienst service
Qualität quality
Menge amount quantity
Art kind type sort species
Form form shape
System system
Modell model
Muster pattern sample
Struktur structure
Netzbetreiber operator
Abstand distance gap
Lücke gap loophole
Loch hole
Öffnung opening
Eingang entrance
Ausgang exit outcome
Ankunft arrival
Abfahrt departure
Rückkehr return
Verkehr traffic transport
Flug flight
Fahrt ride trip drive
Fahrzeughalter keeper
Spritze syringe injection
Waffenschein licence
Wahrheit truth
Tatsache fact
Wirklichkeit reality
Geschichte history story
Artikel article
Kommentar comment commentary
Text text
Zitat quote quotation
Überschrift headline
Schlagzeile headline
Vorbild model example
Grab grave tomb
Friedhof cemetery
Beerdigung funeral burial
Hochzeit wedding
Geburt birth
Alter age
Geburtstag birthday
Heimat home homeland
Herkunft origin
Ursprung origin source
Quelle source
`
