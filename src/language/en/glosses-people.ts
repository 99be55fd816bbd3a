/** `German English…`: people, offices, bodies and states' affairs, and the English nouns that they render. Written by hand. */
export const PEOPLE = `
Mensch human person people
Person person
Leute people folk
Mann man
Frau woman wife
Kind child kid
Mädchen girl
Junge boy
Baby baby infant
Jugendlicher teenager youth adolescent juvenile
Erwachsener adult
Rentner pensioner retiree
Senior senior
Eltern parent
Vater father dad
Mutter mother mum mom
Sohn son
Tochter daughter
Bruder brother
Schwester sister
Großvater grandfather
Großmutter grandmother
Onkel uncle
Tante aunt
Neffe nephew
Cousin cousin
Schwager brother-in-law
Ehemann husband
Ehefrau wife
Witwe widow
Familie family
Angehöriger relative
Verwandter relative
Freund friend
Freundin girlfriend
Nachbar neighbour neighbor
Bekannter acquaintance
Fremder stranger
Ausländer foreigner
Bürger citizen
Einwohner inhabitant resident
Bewohner resident inhabitant occupant
Anwohner resident
Bevölkerung population
Zivilist civilian
Migrant migrant
Flüchtling refugee
Asylbewerber asylum-seeker
Tourist tourist
Urlauber holidaymaker vacationer
Besucher visitor
Gast guest
Kunde customer client
Verbraucher consumer
Käufer buyer
Verkäufer seller vendor
Händler trader dealer merchant
Eigentümer owner
Besitzer owner
Eigner owner
Mieter tenant
Vermieter landlord
Fahrer driver
Fahrgast passenger
Passagier passenger
Reisender traveller traveler
Fußgänger pedestrian
Radfahrer cyclist
Pilot pilot
Lotse pilot
Kapitän captain skipper
Matrose sailor
Seemann sailor seafarer
Besatzung crew
Mannschaft team crew squad
Crew crew
Arbeiter worker labourer laborer
Arbeitnehmer employee
Beschäftigter employee worker
Mitarbeiter employee staff staffer worker
Angestellter employee
Personal staff personnel
Kollege colleague
Chef boss head chief
Leiter head director leader
Direktor director
Vorsitzender chairman chairwoman chair chairperson
Vorstand board
Vorstandschef ceo
Geschäftsführer ceo manager
Manager manager executive
Unternehmer entrepreneur businessman
Geschäftsmann businessman
Aufsichtsrat board
Aktionär shareholder
Investor investor
Berater adviser advisor consultant
Experte expert
Fachmann expert specialist
Forscher researcher scientist
Wissenschaftler scientist scholar
Analyst analyst
Beobachter observer
Professor professor
Lehrer teacher
Schüler pupil student schoolchild
Student student
Arzt doctor physician
Mediziner doctor
Chirurg surgeon
Pfleger nurse carer
Krankenschwester nurse
Patient patient
Opfer victim casualty
Täter perpetrator culprit offender attacker
Verdächtiger suspect
Angeklagter defendant
Beschuldigter accused suspect
Zeuge witness
Augenzeuge eyewitness
Kläger plaintiff claimant
Richter judge
Anwalt lawyer attorney
Rechtsanwalt lawyer
Verteidiger defender
Staatsanwalt prosecutor
Staatsanwaltschaft prosecutor prosecution
Ermittler investigator detective
Polizist policeman policewoman officer
Polizei police
Kommissar commissioner
Beamter official officer
Gefangener prisoner captive
Häftling inmate prisoner detainee
Geisel hostage
Entführer kidnapper hijacker
Mörder murderer killer
Dieb thief
Räuber robber
Betrüger fraudster
Schmuggler smuggler trafficker
Krimineller criminal
Verbrecher criminal
Gang gang
Bande gang
Mafia mafia
Terrorist terrorist
Extremist extremist
Islamist islamist
Rebell rebel
Aufständischer insurgent
Kämpfer fighter militant
Miliz militia
Söldner mercenary
Soldat soldier troop serviceman
Truppe troop force
Armee army military
Heer army
Militär military
Marine navy
Luftwaffe airforce
General general
Oberst colonel
Kommandeur commander
Offizier officer
Veteran veteran
Spion spy
Agent agent
Geheimdienst intelligence
Nachrichtendienst intelligence
Präsident president
Staatschef leader president
Kanzler chancellor
Ministerpräsident premier
Premierminister premier prime
Minister minister secretary
Ministerium ministry department
Außenminister foreign
Vizepräsident vice
Regierung government administration cabinet
Regierungschef premier
Kabinett cabinet
Behörde authority agency
Amt office agency
Verwaltung administration
Bürgermeister mayor
Gouverneur governor
Abgeordneter lawmaker deputy legislator congressman
Senator senator
Senat senate
Parlament parliament
Kongress congress
Ausschuss committee
Kommission commission
Rat council
Gremium panel body
Partei party
Fraktion faction
Koalition coalition
Opposition opposition
Politiker politician
Diplomat diplomat
Botschafter ambassador envoy
Botschaft embassy message
Gesandter envoy
Konsulat consulate
Sprecher spokesman spokeswoman spokesperson speaker
Vertreter representative
Delegation delegation
Führung leadership
Machthaber ruler strongman
Herrscher ruler
Diktator dictator
König king
Königin queen
Prinz prince
Papst pope
Bischof bishop
Priester priest
Kirche church
Imam imam
Moschee mosque
Gewerkschaft union
Verband association
Verein club association
Organisation organisation organization
Hilfsorganisation charity
Stiftung foundation
Institut institute
Universität university
Hochschule college university
Schule school
Firma company firm
Unternehmen company enterprise firm business
Konzern group corporation conglomerate
Hersteller manufacturer maker producer
Lieferant supplier
Betreiber operator
Anbieter provider
Reederei shipowner
Fluggesellschaft airline carrier
Bank bank
Versicherer insurer
Versicherung insurance
Börse exchange bourse
Gericht court tribunal
Landgericht court
Feuerwehr firefighter
Feuerwehrmann firefighter fireman
Rettungskraft rescuer
Retter rescuer
Sanitäter paramedic medic
Helfer helper volunteer
Freiwilliger volunteer
Küstenwache coastguard
Zoll custom
Journalist journalist reporter
Reporter reporter
Korrespondent correspondent
Medium media
Zeitung newspaper paper
Sender broadcaster channel
Agentur agency
Nachrichtenagentur agency
Redaktion newsroom
Herausgeber editor publisher
Autor author
Schriftsteller writer
Künstler artist
Musiker musician
Sänger singer
Schauspieler actor
Regisseur director
Sportler athlete
Spieler player
Trainer coach trainer
Fan fan supporter
Schiedsrichter referee
Gegner opponent rival
Rivale rival
Feind enemy
Verbündeter ally
Partner partner
Anhänger supporter follower
Unterstützer supporter backer
Kritiker critic
Demonstrant protester demonstrator
Aktivist activist
Kandidat candidate
Wähler voter
Mitglied member
Führer leader guide
Anführer leader ringleader
Gründer founder
Nachfolger successor
Vorgänger predecessor
Stellvertreter deputy
Sekretär secretary
Team team
Gruppe group
Menge crowd
Gemeinde municipality community
Gemeinschaft community
Gesellschaft society company
Volk people nation
Nation nation
Staat state
Land country land
Bundesstaat state
Provinz province
Region region area
Bezirk district
Stadt city town
Hauptstadt capital
Dorf village
Ort place town
Hafenstadt port
Grenze border frontier
Küste coast shore
Insel island
Halbinsel peninsula
Kontinent continent
Welt world
Westen west
Osten east
Norden north
Süden south
Wissenschaft science
Bundesanwalt prosecutor
Inspektor inspector
Prüfer inspector auditor
Aufseher watchdog supervisor
Wächter guard
Wachmann guard
Bauer farmer
Landwirt farmer
Fischer fisherman
Jäger hunter
Bäcker baker
Koch cook chef
Kellner waiter
Handwerker craftsman
Techniker technician
Ingenieur engineer
Architekt architect
Programmierer programmer
Hacker hacker
Erbe heir
Waise orphan
Überlebender survivor
Toter dead
Leiche body corpse
Verletzter injured
Vermisster missing
Obdachloser homeless
Arbeitsloser unemployed
Muslim muslim
Christ christian
Jude jew
`
