/** `German English…`: further nouns of the news, from everyday life to war and sport; asked after the tables that name the commonest words. Written by hand. */
export const MORE_NOUNS = `
Moral morality morale
Erwägung consideration deliberation
Standort site location
Gelände site ground compound premise terrain
Baustelle site
Fundort site scene
Tatort scene
Einsatzort scene
Schauplatz scene setting
Theorie theory
Aktion action campaign
Handlung action act plot
Schönheit beauty
Kurs course rate
Lehrgang course
Verlauf course
Zeitraum period
Frist period
Kunst art
Kunstwerk artwork
Nutzen benefit
Vorteil benefit advantage
Nachteil disadvantage drawback
Ebene level
Niveau level
Pegel level gauge
Pegelstand level
Wahlkreis constituency district
Thema subject topic theme issue
Herausforderung challenge
Ehe marriage
Hochzeit marriage
Scheidung divorce
Bildung education formation
Erziehung education
Merkmal feature characteristic trait
Eigenschaft property quality trait
Besonderheit feature peculiarity
Glaube belief faith
Überzeugung belief conviction
Kapitel chapter
Klasse class grade
Klassenzimmer classroom
Unterricht lesson teaching class
Lehrplan curriculum
Stunde lesson
Aspekt aspect
Ehepaar couple
Tätigkeit activity occupation
Wettbewerb competition contest
Wettkampf contest competition
Abschnitt section passage
Demokratie democracy
Diktatur dictatorship
Generation generation
Angelegenheit matter affair
Sache matter cause
Gedächtnis memory
Erinnerung memory reminder
Religion religion
Gegenstand object item subject
Objekt object
Anwesenheit presence
Präsenz presence
Runde round lap
Band band volume tape
Kapelle band chapel
Überlieferung tradition
Tradition tradition
Brauch custom
Kategorie category
Schach chess
Kopie copy
Exemplar copy specimen
Anspielung reference
Bezug reference
Verweis reference
Ressource resource
Quelle spring
Strich line
Reihe row series line number
Serie series
Folge episode sequence result
Teilchen particle
Reichweite range reach
Bereich range field
Sortiment range
Rang rank place
Stellung status
Figur figure character
Charakter character
Stück piece
Aufmerksamkeit attention
Musik music
Argument argument
Leistung achievement
Errungenschaft achievement
Fertigkeit skill
Fähigkeit skill
Können skill
Medium medium
Herangehensweise approach
Ansatz approach
Verständnis understanding
Leser reader
Sammlung collection
Meile mile
Innenstadt downtown centre
Stadtzentrum downtown centre
Verkehrsmittel transport transportation
Transport transport transportation
Beförderung transport promotion
Partnerschaft partnership
Blatt sheet leaf
Grad degree
Abschluss degree graduation completion
Beitrag contribution post
Poesie poetry
Gedicht poem
Dichter poet
Geist spirit mind ghost
Verstand mind
Seele soul
Kreuz cross
Staub dust
Grundstück property plot
Immobilie property estate
Besitz possession property
Eigentum property ownership
Eigentümerschaft ownership
Gesetzgebung legislation
Gesetzgeber legislature lawmaker
Strategie strategy
Taktik tactic
Vielfalt variety diversity
Auswahl selection choice
Erörterung discussion
Auslage display
Kapazität capacity
Aufnahmefähigkeit capacity
Benutzer user
Nutzer user
Anwender user
Verbraucherin consumer
Szene scene
Verzerrung distortion
Dank thank
Landwirtschaft agriculture farming
Abfall waste rubbish trash
Müll rubbish garbage trash waste
Mülldeponie landfill dump
Reserve reserve
Vorrat reserve supply stock
Glück happiness luck fortune
Pech misfortune
Lied song
Belohnung reward
Zusammenhang context connection
Kontext context
Phase phase
Zyklus cycle
Zeile line row
Schwierigkeit trouble
Mühe trouble effort
Schrift writing script
Autorschaft authorship
Zweig branch
Zweigstelle branch
Filiale branch
Niederlassung branch subsidiary
Baukunst architecture
Silber silver
Technik technique
Verfahrensweise technique
Version version
Fassung version
Kloster monastery convent
Mönch monk
Nonne nun
Vorstellungskraft imagination
Führungsetage management
Geschäftsführung management
Unternehmensführung management
Anweisung instruction order
Institution institution
Einrichtung institution facility
Kleid dress
Kleidung dress
Reichtum wealth
Vermögen wealth asset fortune
Wohlstand prosperity wealth
Bewusstsein awareness consciousness
Verschmutzung pollution
Umweltverschmutzung pollution
Wohnraum housing
Zivilisation civilisation civilization
Armut poverty
Not hardship distress need
Elend misery
Initiative initiative
Blickwinkel perspective
Sicht view perspective sight
Aussicht prospect view
Ausblick outlook
Rat advice
Ratschlag advice
Komödie comedy
Tragödie tragedy
Roman novel
Schauspielerin actress actor
Psychologie psychology
Tagebuch diary
Urlaub vacation holiday leave
Zuschauer spectator viewer audience
Publikum audience public
Spalte column
Säule pillar column
Kolonne column convoy
Schöpfung creation
Bemerkung remark
Äußerung remark statement comment
Gleichgewicht balance
Gefühl feeling sense emotion
Menschheit humanity mankind
Strom stream flow
Rundgang tour
Tournee tour
Führung tour lead
Galerie gallery
Tempel temple
Synagoge synagogue
Kathedrale cathedral
Dom cathedral
Grundsatz principle
Prinzip principle
Philosophie philosophy
Kolonie colony
Ruhm fame glory
Element element
Rahmen frame framework
Erscheinung phenomenon appearance
Zusammenfassung summary
Erbe legacy heritage
Priorität priority
Vorrang priority precedence
Nominierung nomination
Vermächtnis legacy
Hintergrund background
Kulisse backdrop
Absolvent graduate
Schrecken horror terror
Entsetzen horror dismay
Kerl guy fellow
Beruf profession occupation career
Laufbahn career
Karriere career
Empfänger recipient
Zusatz addition
Besetzung cast occupation
Ensemble cast ensemble
Konzentration concentration focus
Erwartung expectation
Mikroskop microscope
Teleskop telescope
Zeitplan schedule timetable
Fahrplan timetable roadmap
Schmerz pain
Urheberrecht copyright
Zeug stuff
Nase nose
Mund mouth
Ohr ear
Rücken back
Hals neck throat
Kehle throat
Nacken neck
Schulter shoulder
Finger finger
Knie knee
Zeh toe
Brust chest breast
Bauch stomach belly
Magen stomach
Knochen bone
Haar hair
Lunge lung
Leber liver
Niere kidney
Hirn brain
Wirbelsäule spine
Muskel muscle
Nerv nerve
Zahn tooth
Atmosphäre atmosphere
Stimmung mood atmosphere sentiment
Gerechtigkeit justice
Justiz justice judiciary
Einheit unity unit
Einigkeit unity agreement
Universum universe
Weltall space universe
Weltraum space
Unabhängigkeit independence
Sklave slave
Sklaverei slavery
Zufall coincidence chance
Prototyp prototype
Fremdenverkehr tourism
Tourismus tourism
Geschäft transaction deal
Transaktion transaction
Parkplatz parking
Textilie textile
Tierwelt wildlife
Raumfähre shuttle
Erdöl petroleum oil
Rohöl oil
Fluch curse
Pionier pioneer
Statistik statistic
Veröffentlichung publication release disclosure
Ruf reputation call
Ansehen reputation standing
Beschreibung description
Eintrag entry item
Eintritt entry admission
Handschrift manuscript handwriting
Artillerie artillery
Identität identity
Denkmal memorial monument
Gedenkstätte memorial
Mahnmal memorial
Vision vision
Sehvermögen vision sight
Schläger bat thug
Fledermaus bat
Assistent assistant
Gehilfe assistant aide
Art manner
Weise manner
Liebling favourite favorite
Popularität popularity
Beliebtheit popularity
Gebet prayer
Zentrale headquarters
Hauptquartier headquarters
Hauptsitz headquarters
Sitz headquarters
Biologe biologist
Beton concrete
Ausstoß emission output
Emission emission
Philosoph philosopher
Definition definition
Illustrierte magazine
Magazin magazine
Werbung advertising advertisement
Anzeige advertisement complaint
Minimum minimum
Maximum maximum
Höchststand high peak record
Tiefststand low
Ausmaß extent scale dimension
Umfang extent scope volume
Format format
Raumfahrzeug spacecraft
Raumschiff spacecraft spaceship
Raumfahrt spaceflight
Satellit satellite
Umlaufbahn orbit
Pilger pilgrim
Schlussfolgerung conclusion
Saal hall
Halle hall
Epoche era
Zeitalter age era
Marionette puppet
Fragebogen questionnaire
Migration migration
Zuwanderung immigration
Einwanderung immigration
Abwanderung emigration exodus
Auswanderung emigration
Massenpanik stampede
Fotografie photography photograph
Szenario scenario
Kohlendioxid dioxide
Kohlenstoff carbon
Vergnügen pleasure
Schicht shift layer
Wechsel shift switch
Verschiebung shift postponement delay
Umstellung conversion switch shift
Unrecht injustice
Ungerechtigkeit injustice
Kraftstoff fuel
Treibstoff fuel
Brennstoff fuel
Diplomatie diplomacy
Unterkunft accommodation shelter
Notunterkunft shelter
Obdach shelter
Schutzraum shelter
Bunker bunker
Erforschung exploration
Erkundung exploration reconnaissance
Ethik ethics
Schwerkraft gravity
Schwere gravity
Palast palace
Schloss castle palace lock
Burg castle
Begriff notion term concept
Konzept concept
Konzeption concept
Flügel wing
Münze coin
Medaille medal
Charta charter
Legende legend
Drama drama
Gemälde painting
Malerei painting
Maler painter
Zeichnung drawing
Skizze sketch
Bildhauer sculptor
Skulptur sculpture
Statue statue
Annahme assumption acceptance adoption
Akzeptanz acceptance
Leid suffering
Leiden suffering illness
Korrespondenz correspondence
Schriftwechsel correspondence
Persönlichkeit personality figure
Spielzeug toy
Aussehen appearance look
Auftritt appearance performance
Tänzer dancer
Tanz dance
Diät diet
Ernährung diet nutrition
Paar pair couple
Nest nest
Schmetterling butterfly
Beobachtung observation
Ausrüstung equipment
Ausstattung equipment
Gerät equipment appliance
Unterhaltung entertainment conversation
Spielraum scope leeway
Homosexualität homosexuality
Motor engine motor
Triebwerk engine
Lokomotive engine
Ökosystem ecosystem
Probe specimen rehearsal
Stichprobe sample
Kapsel capsule
Handbuch manual
Hingabe dedication devotion
Staatsangehörigkeit nationality citizenship
Denken thinking
Kern core nucleus
Darstellung representation portrayal depiction
Ball ball
Streben aspiration pursuit
Pilgerfahrt pilgrimage
Elite elite
Stadtrat councillor council
Gemeinderat council
Ratsmitglied councillor
Kongress convention
Stil style
Mode fashion
Innere interior inside
Innenraum interior
Umstand circumstance
Studio studio
Ausbilder instructor trainer
Lehre lesson teaching apprenticeship
Lektion lesson
Mais maize corn
Reis rice
Ernte harvest crop
Dünger fertiliser fertilizer
Forum forum
Anerkennung recognition appreciation
Stabilität stability
Umsetzung implementation
Durchsetzung enforcement
Vollstreckung enforcement
Terrorismus terrorism
Terror terror terrorism
Nachfahre descendant
Nachkomme descendant offspring
Globus globe
Erdball globe
Wunder wonder miracle
Norm norm standard
Maßstab standard benchmark scale
Delegierter delegate
Abgesandter delegate envoy
Realismus realism
Wahrnehmung perception
Motivation motivation
Dimension dimension
Gummi rubber
Lebensraum habitat
Belegschaft workforce staff
Arbeitskraft workforce worker labour
Scherz joke prank
Falschmeldung hoax
Finanzierung funding financing
Förderung funding promotion support
Fördermittel funding subsidy
Astronaut astronaut
Raumfahrer astronaut
Zerstörung destruction
Wärme warmth heat
Rüstung armament
Aufrüstung rearmament buildup
Abrüstung disarmament
Wahrscheinlichkeit probability likelihood
Mechanismus mechanism
Entwickler developer
Bauträger developer
Experiment experiment
Versuch experiment
Unterschied distinction
Unterscheidung distinction
Fachzeitschrift journal
Zeitschrift journal magazine
Einladung invitation
Bedeutung importance meaning significance
Wichtigkeit importance
Code code
Welle wave
Radio radio
Rundfunk radio broadcasting
Verdienst merit
Bühne stage
Anlass occasion
Gelegenheit occasion opportunity chance
Testament will testament
Umriss outline
Beschäftigung employment occupation
Decke ceiling blanket
Obergrenze ceiling cap limit
Untergrenze floor
Literatur literature
Nachbarschaft neighbourhood neighborhood
Viertel neighbourhood district
Stadtviertel neighbourhood district
Zoll inch customs
Schutzpatron patron
Heiliger saint
Hölle hell
Begleiter companion
Meister master champion
Weltmeister champion
Nachtklub nightclub
Diskothek nightclub disco
Lebenszeit lifetime
Gegenteil opposite contrary
Durchfahrt passage
Durchgang passage
Pilz fungus mushroom
Spaß fun
Spitzname nickname
Zone zone
Gebiet area territory region zone
Provokation provocation
Wiederbelebung revival resuscitation
Getränk drink beverage
Berichterstattung coverage
Abdeckung coverage
Scheibe slice disc
Haufen bunch heap
Bündel bundle
Ausgleich offset compensation
Stempel stamp
Briefmarke stamp
Behinderung disability obstruction
Diskurs discourse
Bronze bronze
Sammler collector
Kreuzfahrt cruise
Talent talent
Belastbarkeit resilience
Widerstandskraft resilience
Uhr clock watch
Kran crane
Wahlbeteiligung turnout
Teilnehmer participant attendee
Besucher attendee
Fotograf photographer
Plakat poster
Besessenheit obsession
Leugnung denial
Flut surge
Anstieg surge
Kriegsführung warfare
Kriegführung warfare
Sponsor sponsor
Mühle mill
Belastung strain burden
Last burden load
Zusammentreffen encounter meeting
Entwicklung evolution
Sensor sensor
Anblick sight
Sehenswürdigkeit sight attraction
Gruß greeting
Uniform uniform
Gleichheit equality
Gleichstellung equality
Agenda agenda
Atem breath
Atemzug breath
Atmung breathing
Spaltung division split
Abteilung department division
Bedauern regret
Reue remorse regret
Tempo pace speed
Umarmung embrace hug
Legislative legislature
Gewohnheit habit
Ausdruck expression
Empfindung emotion sensation
Käfer beetle bug
Fehler bug
Dilemma dilemma
Zwickmühle dilemma
Rechtfertigung justification
Überfluss abundance
Küche kitchen cuisine
Speisekarte menu
Achse axis axle
Autofahrer motorist driver
Strahl ray beam
Gürtel belt
Einzelhandel retail
Einzelhändler retailer
Feiertag holiday
Ferien holiday vacation
Allee avenue
Hose trousers pants
Hemd shirt
Kreuzung junction crossing intersection
Landung landing
Start start launch take-off takeoff
Vermögenswert asset
Ware goods commodity
Dividende dividend
Umschlag envelope
Schnur string
Zeichenfolge string
Stock stick floor
Entdeckung discovery
Geschwindigkeit velocity
Flugzeug aeroplane
Abstammung ancestry descent
Dialekt dialect
Geschenk gift present
Gabe gift talent
Humor humour humor
Porträt portrait
Rest remainder rest remnant
Neugestaltung redesign
Befürworter proponent advocate supporter
Vermutung conjecture guess suspicion
Mut courage
Tapferkeit bravery
Anpassung adaptation adjustment
Held hero
Fantasie fantasy imagination
Romanze romance
Inhaber holder owner
Anwesen estate property
Nachlass estate
Abenteuer adventure
Abwesenheit absence
Inschrift inscription
Kurve curve bend
Industrieller industrialist
Treppenhaus staircase
Treppe staircase stairs
Training training
Ausbildung training education
Schulung training
Ehrgeiz ambition
Establishment establishment
Gewissen conscience
Dunkelheit darkness
Finsternis darkness
Wüste desert
Südosten southeast
Südwesten southwest
Nordosten northeast
Nordwesten northwest
Schlafzimmer bedroom
Trick trick
Disziplin discipline
Verschwörung conspiracy
Retter saviour
Klarstellung clarification
Wendung phrase turn
Floskel phrase
Ausrichtung orientation alignment
Fortpflanzung reproduction
Raubtier predator
Dämon demon
Engel angel
Gattung genre genus
Verlobung engagement
Engagement engagement commitment
Depression depression
Selbsttötung suicide
Suizid suicide
Selbstmord suicide
Rangordnung hierarchy
Hierarchie hierarchy
Wasserstoff hydrogen
Sauerstoff oxygen
Stickstoff nitrogen
Überleben survival
Arena arena
Drache dragon
Affe monkey
Aggression aggression
Zutat ingredient
Schokolade chocolate
Dasein existence
Existenz existence livelihood
Rätsel mystery puzzle
Intrige intrigue
Warteschlange queue
Schlange snake queue
Gen gene
Psychologe psychologist
Katalog catalogue catalog
Vorort suburb
Konzert concert
Vorbereitung preparation
Schlag blow punch
Faustschlag punch
Sonnenfinsternis eclipse
Parallele analogy parallel
Geduld patience
Kombination combination
Erzählung narrative tale
Menschenhandel trafficking
Drogenhandel trafficking
Würdenträger dignitary
Maut toll
Überläufer defector
Gewinner winner
Sieger winner victor
Verlierer loser
Knopf button
Taste button key
Kabine cabin booth
Wahlkabine booth
Aktualisierung update
Verwundbarkeit vulnerability
Schwachstelle vulnerability weakness
Konfrontation confrontation
Lautsprecher loudspeaker
Verlängerung extension
Erweiterung extension expansion enlargement
Anbau extension cultivation
Wohlfahrt welfare
Wohl welfare
Widerstand resistance opposition
Spender donor
Leidenschaft passion
Blitz flash lightning
Seide silk
Baumwolle cotton
Wolle wool
Sojabohne soybean
Verteilung distribution
Vertrieb distribution sales
Motto motto
Wolke cloud
Dankbarkeit gratitude
Rassismus racism
Landschaft landscape
Wurzel root
Bequemlichkeit convenience
Lernender learner
Verfolgungsjagd chase pursuit
Verfolgung pursuit persecution prosecution
Loyalität loyalty
Treue loyalty
Verwalter administrator
Überlegenheit superiority
Stamm tribe trunk
Ungehorsam disobedience
Vakuum vacuum
Wesen essence being creature
Kalender calendar
Pyramide pyramid
Handwerk craft trade
Stolz pride
Soziologe sociologist
Imperialismus imperialism
Diagramm diagram chart
Reiz attraction charm
Anziehungskraft attraction
Schatz treasure
Erholung recreation recovery
Planung planning
Luftfahrt aviation
Stapel pile stack
Blume flower
Kachel tile
Ziegel brick tile
Backstein brick
Einkauf shopping purchase
Wohnsitz residence dwelling
Residenz residence
Überbleibsel remnant
Artenvielfalt biodiversity
Wandern hiking
Wanderer hiker
Bergsteiger climber mountaineer
Glied limb
Rock skirt
Lotterie lottery
Chaos chaos
Fass barrel
Barrel barrel
Lauf barrel run
Weste vest
Scheck cheque check
Abstimmung voting
Feind foe
Ökologie ecology
Löwe lion
Tiger tiger
Elefant elephant
Bär bear
Fuchs fox
Hase hare
Kaninchen rabbit
Rind cattle cow
Schaf sheep
Ziege goat
Huhn chicken hen
Hahn cock rooster
Ente duck
Gans goose
Wal whale
Hai shark
Insekt insect
Biene bee
Mücke mosquito
Tierarzt vet veterinarian
Zoo zoo
Haustier pet
Fischerei fishery fishing
Pakt pact
Krebs cancer
Trauma trauma
Abkürzung acronym shortcut
Archiv archive
Fortschritt advancement advance
Physiker physicist
Physik physics
Chemie chemistry
Chemiker chemist
Biologie biology
Stroh straw
Mitschüler classmate
Dissertation dissertation thesis
Doktorarbeit dissertation thesis doctorate
Wörterbuch dictionary
Datenbank database
Gleichung equation
Behauptung assertion claim allegation
Durchbruch breakthrough
Geologe geologist
Schulleiter principal headteacher
Rektor principal rector
Lautstärke volume
Stift pen
Handelsmarke trademark
Behausung dwelling
Notlage plight emergency
Empfindlichkeit sensitivity
Unterbrechung interruption disruption
Banknote banknote
Geldschein banknote note
Historiker historian
Filter filter
Zitat citation
Impuls impulse
Abonnent subscriber
Abonnement subscription
Pfarrer pastor priest
Pastor pastor
Erzbischof archbishop
Kardinal cardinal
Rabbiner rabbi
Lehrbuch textbook
Einführung introduction launch
Bestandteil component
Bauteil component
Übersetzung translation
Übersetzer translator interpreter
Dolmetscher interpreter
Missverständnis misunderstanding
Gebrauch use usage
Verwendung use usage
Sucht addiction
Süchtiger addict
Kerze candle
Föderation federation
Verband federation
Tugend virtue
Gehorsam obedience
Rand verge brink
Abgrund abyss brink
Vorhersage prediction forecast
Prognose forecast prediction
Begegnung encounter
Kommunikation communication
Praktikum internship
Praktikant intern trainee
Fahrbahn lane roadway
Spur lane clue
Fahrstreifen lane
Spurensicherung forensics
Kleidungsstück garment
Stoff cloth
Gericht dish meal
Mahlzeit meal
Teller dish plate
Voreingenommenheit bias
Befangenheit bias
Doktrin doctrine
Eingriff intervention operation procedure
Sex sex
Satire satire
Wodka vodka
Eiweiß protein
Gegensatz contrast opposite
Schild tag sign shield
Erhaltung preservation conservation
Wartung maintenance
Instandhaltung maintenance
Böse evil
Übel evil
Profil profile
Ausgangspunkt baseline
Meilenstein milestone
Sichtbarkeit visibility
Sichtweite visibility
Ethnie ethnicity
Kommunist communist
Beschränkung restriction limit
Einschränkung restriction
Auflage condition requirement
Zugeständnis concession
Sackgasse deadlock stalemate impasse
Pattsituation stalemate
Stillstand standstill
Wende turnaround
Kehrtwende U-turn reversal
Rückzieher climbdown
Rückschlag setback
Misserfolg failure
Scheitern collapse
Ausfall outage failure
Stromausfall outage blackout
Störung disruption fault disturbance
Engpass bottleneck shortage
Mangel deficiency
Knappheit scarcity
Schulden debt
Verbindlichkeit liability
Haftung liability
Bürgschaft guarantee bail
Freilassung release
Auslieferung extradition delivery
Rückführung repatriation
Ausweisung deportation
Vertriebener refugee
Umsiedlung resettlement relocation
Belagerung siege
Einkesselung encirclement
Gegenangriff counterattack
Hinterhalt ambush
Überfall ambush
Razzia raid
Durchsuchung search
Untersuchungshaft custody
Gewahrsam custody
Haftstrafe sentence
Bewährung probation
Bußgeld fine
Hinrichtung execution
Begnadigung pardon
Amnestie amnesty
Urteil ruling
Verurteilung conviction condemnation
Anklageschrift indictment
Tatverdächtiger suspect
Angeklagter accused
Geständnis confession
Alibi alibi
Beweismittel evidence
Indiz clue indication
Fingerabdruck fingerprint
Obduktion autopsy post-mortem
Leichnam body corpse
Überrest remains
Sarg coffin
Friedhof graveyard
Begräbnis funeral burial
Trauerfeier funeral memorial
Trauernder mourner
Beileid condolence
Schweigeminute silence
Kondolenz condolence
Stich stab
Messerangriff stabbing
Messerattacke stabbing
Schießerei shooting shootout gunfight
Schütze gunman shooter
Heckenschütze sniper
Attentäter attacker assassin gunman
Angreifer attacker assailant
Komplize accomplice
Geiselnehmer hostage-taker
Entführer abductor
Entführung hijacking
Lösegeld ransom
Einbruch break-in slump
Einbrecher burglar
Beute loot haul
Bestechungsgeld bribe
Schmiergeld bribe
Erpressung blackmail extortion
Fälschung counterfeit
Saboteur saboteur
Sprengsatz bomb device explosive
Zünder detonator fuse
Handgranate grenade
Mörser mortar
Haubitze howitzer
Geschütz gun cannon
Patrone cartridge
Abfangjäger interceptor
Kampfflugzeug fighter warplane
Kampfjet fighter jet
Bomber bomber
Zerstörer destroyer
Flugzeugträger carrier
Flotte navy
Kriegsmarine navy
Schleuser smuggler trafficker
Besatzung occupation
Steuermann helmsman
Reeder shipowner
Werft shipyard
Dock dock
Kai quay
Anleger jetty pier investor
Mole pier breakwater
Leuchtturm lighthouse
Boje buoy
Ruder rudder oar
Rumpf hull fuselage
Bug bow
Heck stern
Segel sail
Segelboot yacht
Yacht yacht
Kahn barge
Lastkahn barge
Rettungsboot lifeboat
Schiffbruch shipwreck
Untergang sinking downfall
Leck leak
Schlepper tug tugboat smuggler
Reisender passenger
Pendler commuter
Motorradfahrer motorcyclist
Lieferwagen van
Anhänger trailer
Traktor tractor
Reifen tyre tire
Bremse brake
Auffahrunfall pile-up
Zusammenstoß crash
Entgleisung derailment
Bahnsteig platform
Gleis platform
Schiene rail track
Weiche switch points
Waggon wagon
Wagen wagon
Triebwagen railcar
Schaffner conductor
Straßenbahn tram
U-Bahn underground subway metro
Haltestelle stop
Tunnel tunnel
Leitplanke guardrail barrier
Böschung embankment
Graben ditch trench
Schützengraben trench
Buschbrand bushfire wildfire
Brandstiftung arson
Brandstifter arsonist
Löscharbeit firefighting
Feuerwehrleute firefighter
Rettungswagen ambulance
Krankenwagen ambulance
Wunde wound
Knochenbruch fracture
Verbrennung burn
Unterkühlung hypothermia
Schlaganfall stroke
Koma coma
Erkrankung illness disease
Erkrankter patient sick
Erreger pathogen germ
Bakterium bacterium bacteria
Keim germ
Ansteckung infection contagion
Quarantäne quarantine
Nebenwirkung side-effect
Arznei drug medicine
Arzneimittel drug medicine
Rezept prescription recipe
Apotheke pharmacy
Apotheker pharmacist
Heilung cure healing
Genesung recovery
Schwangerschaft pregnancy
Abtreibung abortion
Versicherung insurer
Prämie premium bonus
Zulage bonus allowance
Altersversorgung pension
Kündigung notice
Entlassung discharge redundancy
Bewerbung application bid
Bewerber applicant candidate
Arbeitgeber employer
Arbeitnehmer worker
Angestellter clerk
Gewerkschafter unionist
Ausstand walkout strike
Warnstreik walkout
Streikender striker
Kundgebung rally demonstration
Ausschreitung riot violence
Randale riot
Aufruhr riot uprising
Rebellion rebellion
Umsturz overthrow
Staatsstreich coup
Ausgangssperre curfew
Rekrut recruit
Wehrdienst conscription
Wehrpflicht conscription
Einberufung call-up draft
Mobilmachung mobilisation mobilization
Reservist reservist
Insasse inmate occupant
Wärter guard warden
Wache guard
Leibwächter bodyguard
Türsteher bouncer
Streife patrol
Patrouille patrol
Kontrollpunkt checkpoint
Grenzübergang crossing
Reisepass passport
Geflüchteter refugee
Hilfsgüter aid relief
Torhüter goalkeeper
Torwart goalkeeper
Stürmer striker forward
Halbzeit half
Halbfinale semi-final semifinal
Finale final
Pokal cup
Elfmeter penalty
Anhängerschaft following
Olympia Olympics
Läufer runner
Schwimmer swimmer
Schwimmbad pool
Sporthalle gym
Doping doping
Sperre ban suspension barrier
Wetter weather
Regenfall rainfall
Starkregen downpour
Schneesturm blizzard snowstorm
Schneefall snowfall
Frost frost
Kälte cold
Trockenheit drought
Gewitter thunderstorm
Hagel hail
Wirbelsturm cyclone hurricane
Böe gust
Nebel fog
Deich dyke levee
Damm dam
Staudamm dam
Stausee reservoir
Talsperre dam reservoir
Schlamm mud
Schlammlawine mudslide
Epizentrum epicentre epicenter
Vulkanausbruch eruption
Asche ash
Lava lava
Schutt rubble
Ruine ruin
Riss crack
Gletscher glacier
Klippe cliff
Höhle cave
Bucht bay
Mündung mouth estuary
Flussbett riverbed
Sumpf swamp
Steppe steppe
Dschungel jungle
Regenwald rainforest
Erderwärmung warming
Reaktor reactor
Strahlung radiation
Leitung cable
Stromnetz grid
Netz grid
Raffinerie refinery
Bohrung drilling
Bergwerk mine
Grube mine pit
Bergmann miner
Kupfer copper
Aluminium aluminium aluminum
Lithium lithium
Rohstoff commodity
Gift toxin
Säure acid
Erzeuger producer
Zulieferer supplier
Händler retailer
Käufer purchaser
Anteilseigner shareholder
Anleihe bond
Teuerung inflation
Aufschwung upswing recovery
Abschwung downturn
Bruttoinlandsprodukt GDP
Umsatz sales
Ertrag yield revenue
Gebühr charge
Abgabe levy duty
Mehrwertsteuer VAT
Zuschuss grant subsidy
Schadenersatz damages compensation
Schadensersatz damages compensation
Abfindung settlement
Fusion fusion
Zusammenschluss merger union
Tochterfirma subsidiary
Tochtergesellschaft subsidiary
Firmenchef boss
Leiterin head director
Vizepräsident vice-president
Oberhaupt head
Amtsinhaber incumbent
Parlamentarier lawmaker
Konsul consul
Attaché attaché attache
Gipfeltreffen summit
Unterhändler negotiator
Vermittler mediator
Vermittlung mediation
Gespräch discussion
Vereinbarung arrangement
Abkommen treaty
Feuerpause cease-fire truce
Waffenstillstand cease-fire
Boykott boycott
Strafzoll tariff
Parteitag convention conference
Vorsitzender leader
Vorsitz chair chairmanship
Spitzenkandidat frontrunner
Stimmzettel ballot
Stichwahl runoff run-off
Hochrechnung projection
Erdrutschsieg landslide
Amtsantritt inauguration
Amtszeit term
Amtsenthebung impeachment
Amt authority
Dienst duty
Dienststelle office agency
Bürokratie bureaucracy
Beamtin official officer
Polizistin policewoman officer
Kommissar inspector
Fahnder investigator detective
Detektiv detective
Staatsanwältin prosecutor
Richterin judge
Anwalt solicitor
Anwältin lawyer attorney
Rechtsanwalt attorney
Verteidiger lawyer
Notar notary
Gutachter expert assessor
Gutachten report
Sachverständiger expert
Expertin expert
Forscherin researcher scientist
Wissenschaftler researcher
Wissenschaftlerin scientist researcher
Ökonom economist
Beraterin adviser advisor consultant
Sprecherin spokeswoman spokesperson
Pressesprecher spokesman
Reporterin reporter
Redakteur editor
Redaktion editor
Chefredakteur editor-in-chief editor
Verlag publisher
Sender station
Leitartikel editorial
Pressemitteilung statement
Mitteilung message
Stellungnahme statement comment
Ansprache speech
Zustimmung agreement
Besorgnis concern
Furcht fear
Zuversicht confidence
Misstrauen mistrust
Zorn anger
Ärger anger annoyance
Erleichterung relief
Verwirrung confusion
Unsicherheit uncertainty insecurity
Ungewissheit uncertainty
Sicherheit certainty
Gefahr threat
Maß measure degree
Detonation explosion
Auslöser trigger
Vorsatz intent resolution
Zeichen signal
Beleg proof
Nachweis proof evidence
Irrtum mistake
Detail detail
Angabe statement
Erkenntnis finding insight
Überprüfung review check
Prüfung inspection test
Prüfer examiner
Aufsicht supervision regulator
Beobachter monitor
Einschätzung assessment
Bewertung assessment rating
Schätzung estimate
Berechnung calculation
Anzahl number
Betrag sum
Durchschnitt average
Mehrzahl majority
Vielzahl multitude
`
