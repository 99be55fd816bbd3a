/** `German English…`: politics, law, war, money and mishaps, and the English nouns that they render. Written by hand. */
export const AFFAIRS = `
Politik politics policy
Gesetz law act
Gesetzentwurf bill
Entwurf draft bill
Verfassung constitution
Verordnung regulation decree
Regel rule
Vorschrift regulation rule
Richtlinie directive guideline
Reform reform overhaul
Maßnahme measure step
Gegenmaßnahme countermeasure
Schritt step move
Vorstoß push
Entscheidung decision ruling
Beschluss decision resolution
Abstimmung vote ballot
Wahl election vote choice
Stimme vote voice
Mehrheit majority
Minderheit minority
Referendum referendum
Umfrage poll survey
Kandidatur candidacy bid
Wahlkampf campaign
Kampagne campaign
Programm programme program
Plan plan scheme
Vorhaben project plan
Projekt project
Vorschlag proposal suggestion
Angebot offer bid
Antrag application motion request
Bitte request plea
Forderung demand
Frage question issue
Antwort answer response reply
Reaktion reaction response
Aussage statement testimony
Erklärung statement explanation declaration
Mitteilung statement release notice
Bericht report account
Meldung report
Nachricht news message
Brief letter
Schreiben letter
Dokument document
Unterlage document record
Akte file record
Papier paper
Studie study
Gutachten assessment opinion
Untersuchung investigation inquiry study examination
Ermittlung investigation probe
Prüfung check examination review audit exam
Inspektion inspection
Kontrolle control check inspection
Überwachung surveillance monitoring
Analyse analysis
Ergebnis result outcome finding
Befund finding
Beweis proof evidence
Beleg evidence receipt
Hinweis hint tip indication clue
Spur trace track trail
Anzeichen sign indication
Zeichen sign mark
Zeugnis testimony certificate
Verdacht suspicion
Vorwurf allegation accusation charge
Anschuldigung accusation allegation
Anklage indictment charge
Klage lawsuit suit complaint
Prozess trial process
Verfahren proceeding procedure case
Verhandlung negotiation hearing talk
Anhörung hearing
Urteil verdict judgment judgement sentence
Freispruch acquittal
Strafe penalty punishment sentence fine
Geldstrafe fine
Haft custody detention imprisonment
Haftbefehl warrant
Gefängnis prison jail
Festnahme arrest detention
Verhaftung arrest
Kaution bail
Berufung appeal
Revision appeal
Einspruch objection appeal
Recht law right
Menschenrecht human
Freiheit freedom liberty
Verbrechen crime
Kriminalität crime
Straftat crime offence offense
Mord murder killing
Totschlag manslaughter
Tötung killing
Raub robbery
Überfall raid robbery attack
Diebstahl theft
Einbruch burglary
Betrug fraud scam
Korruption corruption graft
Bestechung bribery
Geldwäsche laundering
Schmuggel smuggling
Handel trade commerce
Entführung kidnapping abduction
Vergewaltigung rape
Missbrauch abuse misuse
Folter torture
Gewalt violence force
Drohung threat
Bedrohung threat
Gefahr danger risk hazard peril
Risiko risk
Sicherheit security safety
Schutz protection
Warnung warning alert
Alarm alarm alert
Notfall emergency
Notstand emergency
Krise crisis
Konflikt conflict
Streit dispute row quarrel
Auseinandersetzung dispute clash
Spannung tension
Krieg war
Frieden peace
Waffenruhe ceasefire cease-fire truce
Waffenstillstand armistice ceasefire truce
Feuerpause ceasefire
Abkommen agreement accord deal
Vertrag treaty contract
Vereinbarung agreement deal
Einigung agreement settlement deal
Kompromiss compromise
Bündnis alliance
Zusammenarbeit cooperation collaboration
Beziehung relation relationship tie
Treffen meeting
Gespräch talk conversation
Gipfel summit peak
Konferenz conference
Sitzung session meeting
Besuch visit
Reise trip journey travel
Rede speech address
Ansprache address
Interview interview
Pressekonferenz press
Angriff attack assault strike
Anschlag attack bombing
Attentat assassination attack
Luftangriff airstrike
Offensive offensive
Invasion invasion
Vormarsch advance
Rückzug withdrawal retreat
Abzug withdrawal
Gefecht clash battle fighting
Zusammenstoß clash collision
Schlacht battle
Kampf fight struggle battle
Front front
Stellung position
Stützpunkt base
Basis base basis
Übung exercise drill
Manöver manoeuvre maneuver
Einsatz deployment mission operation
Mission mission
Operation operation surgery
Aufmarsch buildup
Waffe weapon arm
Waffenlieferung arms
Munition ammunition munition
Granate grenade shell
Rakete missile rocket
Drohne drone
Bombe bomb
Mine mine
Sprengstoff explosive
Panzer tank
Gewehr rifle
Pistole pistol gun handgun
Messer knife
Schuss shot gunshot
Kugel bullet
Beschuss shelling bombardment
Atomwaffe nuclear
Sanktion sanction
Embargo embargo
Blockade blockade
Verbot ban prohibition
Zoll tariff duty
Steuer tax
Gebühr fee
Haushalt budget household
Etat budget
Defizit deficit
Schuld debt guilt blame
Kredit loan credit
Darlehen loan
Zins interest
Geld money cash
Bargeld cash
Währung currency
Dollar dollar
Euro euro
Summe sum amount
Betrag amount
Preis price prize award
Kosten cost expense
Wert value worth
Gewinn profit gain
Verlust loss
Umsatz revenue sale turnover
Einnahme revenue income
Ausgabe expenditure spending edition
Einkommen income
Lohn wage pay
Gehalt salary
Rente pension
Zahlung payment
Entschädigung compensation
Abfindung severance
Subvention subsidy
Hilfe help aid assistance relief
Unterstützung support backing
Spende donation
Investition investment
Übernahme takeover acquisition
Fusion merger
Aktie share stock
Anteil share stake portion
Beteiligung stake participation involvement
Insolvenz insolvency bankruptcy
Pleite bankruptcy
Wirtschaft economy
Wachstum growth
Rezession recession
Inflation inflation
Arbeitslosigkeit unemployment
Arbeit work labour labor
Arbeitsplatz job workplace
Stelle job post position
Posten post
Streik strike walkout
Kündigung dismissal layoff termination
Entlassung dismissal layoff release
Rücktritt resignation
Ernennung appointment
Vertrauen trust confidence
Misstrauen distrust
Industrie industry
Branche sector industry
Sektor sector
Markt market
Kauf purchase
Verkauf sale
Export export
Import import
Ausfuhr export
Einfuhr import
Lieferung delivery shipment supply
Ladung cargo load
Fracht freight cargo
Ware good merchandise
Produkt product
Produktion production output
Werk plant factory work
Fabrik factory plant
Anlage plant facility
Lager warehouse camp stock
Unfall accident crash
Unglück accident disaster
Katastrophe disaster catastrophe
Absturz crash
Kollision collision
Explosion explosion blast
Detonation detonation
Brand fire blaze
Feuer fire
Rauch smoke
Flamme flame
Einsturz collapse
Zusammenbruch collapse breakdown
Erdbeben earthquake quake
Beben quake tremor
Nachbeben aftershock
Flut flood tide
Hochwasser flood flooding
Überschwemmung flood flooding
Sturm storm
Orkan hurricane
Tornado tornado
Dürre drought
Hitze heat
Hitzewelle heatwave
Waldbrand wildfire
Erdrutsch landslide mudslide
Lawine avalanche
Vulkan volcano
Ausbruch outbreak eruption
Schaden damage harm
Trümmer rubble debris wreckage
Wrack wreck wreckage
Rettung rescue
Bergung recovery salvage
Suche search hunt
Evakuierung evacuation
Räumung clearance eviction evacuation
Sperrung closure
Schließung closure
Tod death
Todesfall death fatality
Leben life
Verletzung injury wound violation
Krankheit disease illness sickness
Seuche epidemic plague
Pandemie pandemic
Epidemie epidemic
Virus virus
Infektion infection
Impfung vaccination
Impfstoff vaccine
Medikament drug medicine medication
Droge drug
Gift poison
Behandlung treatment
Ursache cause
Grund reason ground
Folge consequence
Auswirkung impact effect
Wirkung effect
Einfluss influence
Ziel goal target aim destination
Zweck purpose
Absicht intention intent
Motiv motive
Versuch attempt trial
Bemühung effort
Erfolg success
Sieg victory win
Niederlage defeat loss
Scheitern failure
Fehler mistake error fault
Irrtum error
Panne glitch mishap breakdown
Versäumnis failure omission
Skandal scandal
Affäre affair
Lüge lie
Fälschung forgery fake
Propaganda propaganda
Gerücht rumour rumor
Spekulation speculation
Information information
Angabe detail information
Einzelheit detail
Zahl number figure
Daten data
Statistik statistics
Prozent percent
Hälfte half
Drittel third
Viertel quarter
Dutzend dozen
Hundert hundred
Tausend thousand
Million million
Milliarde billion
Teil part portion
Mal time
Fall case fall
Lage situation
Situation situation
Zustand condition state
Entwicklung development
Fortschritt progress
Verbesserung improvement
Veränderung change
Wandel change
Anstieg rise increase
Erhöhung increase
Rückgang decline drop decrease
Senkung cut reduction
Kürzung cut
Mangel shortage lack
Knappheit shortage
Überschuss surplus
Bedarf need demand
Nachfrage demand
Angebot supply
Versorgung supply provision
Energie energy
Strom electricity power current
Kraftwerk plant
Gas gas
Öl oil
Kohle coal
Benzin petrol gasoline
Uran uranium
Umwelt environment
Klima climate
Klimawandel climate
Ende end
Anfang beginning start
Beginn beginning start
Pause break pause
Verzögerung delay
Frist deadline
Termin date appointment
Treffer hit
Protest protest
Demonstration demonstration protest
Aufstand uprising revolt rebellion
Unruhe unrest riot
Putsch coup
Revolution revolution
Flucht flight escape
Vertreibung expulsion displacement
Abschiebung deportation
Ausweisung expulsion
Asyl asylum
Einreise entry
Ausreise exit departure
Visum visa
Pass passport pass
Staatsbürgerschaft citizenship
Kritik criticism
Lob praise
Zustimmung approval consent
Ablehnung rejection refusal
Zusage pledge promise commitment
Versprechen promise
Zweifel doubt
Hoffnung hope
Sorge concern worry
Angst fear anxiety
Wut anger rage fury
Empörung outrage
Trauer grief mourning
Freude joy
Überraschung surprise
Schweigen silence
Meinung opinion view
Ansicht view opinion
Haltung stance attitude
Verantwortung responsibility
Pflicht duty obligation
Aufgabe task job
Rolle role
Macht power
Kraft force strength power
Druck pressure
Gewicht weight
Chance chance opportunity
Möglichkeit possibility opportunity option
Problem problem
Schwierigkeit difficulty
Lösung solution
Ausweg way
Beispiel example
Vergleich comparison settlement
Unterschied difference
Bedingung condition term
Voraussetzung condition requirement
Ausnahme exception
Grenzwert limit
Rekord record
Register register
Flagge flag
Fahne flag banner
Austausch exchange swap
Tausch swap
Gefangenenaustausch swap
Spionage espionage spying
Verrat treason betrayal
Sabotage sabotage
Cyberangriff cyberattack
Auftrag order contract mandate
Bestellung order
Bau construction building
Abriss demolition
Umzug move
Ausbau expansion
Eröffnung opening
Gründung founding foundation
Auflösung dissolution
Verfügung order
Erlaubnis permission
Genehmigung approval permit
Lizenz licence license
Einblick insight
Zugang access
Zutritt access
Ausstellung exhibition
Veranstaltung event
Ereignis event incident
Vorfall incident
Zwischenfall incident
Geschehen event
Feier celebration ceremony
Fest festival party
Spiel game match play
Turnier tournament
Meisterschaft championship
Liga league
Tor goal gate
Saison season
Transfer transfer
Wechsel change transfer
`
