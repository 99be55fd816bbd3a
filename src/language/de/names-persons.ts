/**
 * Nouns for persons by which a name is introduced or a person is meant again. Masculine base form, one class a block;
 * compounds are known by their last part ("Verteidigungsminister" → minister). The feminine is the form with -in unless
 * `feminines` says otherwise.
 */
const list = (text: string): string[] => text.trim().split(/\s+/)

/** Offices of state, politics, administration, justice, police, army, church and firms: a title before a name. */
export const offices = list(`
Präsident Vizepräsident Staatspräsident Bundespräsident Ministerpräsident Regierungspräsident Parlamentspräsident
Kanzler Bundeskanzler Altkanzler Vizekanzler Premier Premierminister Minister Bundesminister Ministerialdirektor
Staatsminister Staatssekretär Außenamtssprecher Regierungschef Staatschef Staatsoberhaupt Senator Bürgermeister
Oberbürgermeister Landrat Stadtrat Gemeinderat Kommissar Kommissionspräsident Kommissionschef Generalsekretär Gouverneur Abgeordneter
Bundestagsabgeordneter Landtagsabgeordneter Parlamentarier Fraktionschef Fraktionsvorsitzender Vorsitzender Parteichef
Parteivorsitzender Vorstandschef Vorstandsvorsitzender Vorstand Aufsichtsratschef Aufsichtsrat Geschäftsführer Direktor Generaldirektor
Intendant Chef Leiter Sprecher Pressesprecher Regierungssprecher Beauftragter Bundesbeauftragter Botschafter Gesandter
Diplomat Konsul Unterhändler Berater Sicherheitsberater Referent Beamter Oberstaatsanwalt Staatsanwalt Generalstaatsanwalt
Generalbundesanwalt Bundesanwalt Richter Amtsrichter Gerichtspräsident Verfassungsrichter Anwalt Rechtsanwalt Verteidiger
Strafverteidiger Notar Polizeipräsident Polizeichef Polizist Hauptkommissar Oberkommissar Ermittler Einsatzleiter
Brandmeister Kreisbrandmeister General Generalleutnant Generalmajor Brigadegeneral Oberst Oberstleutnant Major
Hauptmann Leutnant Feldwebel Admiral Marschall Kommandeur Befehlshaber Oberbefehlshaber Generalstabschef Stabschef Offizier
Soldat Papst Kardinal Erzbischof Bischof Landesbischof Pfarrer Pastor Priester Rabbiner Imam Ajatollah Patriarch Abt
König Kaiser Prinz Kronprinz Fürst Großfürst Herzog Großherzog Graf Freiherr Baron Zar Sultan Emir Scheich Pharao
Reichskanzler Reichspräsident Staatsratsvorsitzender Ratsvorsitzender Amtsinhaber Amtsvorgänger Nachfolger Vorgänger
Stellvertreter Vize Vorstandssprecher Finanzvorstand Vorstandsmitglied Betriebsrat Betriebsratschef
Betriebsratsvorsitzender Gewerkschafter Gewerkschaftschef Verbandschef Verbandspräsident Vertreter Delegierter Obmann Ombudsmann
Dekan Rektor Schulleiter Lehrer Rat Hofrat Medizinalrat Bezirksrat Nationalrat Ständerat Bundesrat Regierungsrat
Kandidat Kanzlerkandidat Präsidentschaftskandidat Spitzenkandidat Kreml-Chef Kremlchef Kremlsprecher Werksleiter
Schichtleiter Filialleiter Redakteur Chefredakteur Herausgeber Korrespondent Moderator Insider Koordinator Insolvenzverwalter Verwalter Diakon
Superintendent Dezernent Kämmerer Stadtkämmerer Justiziar Prokurist Ortsvorsteher Kurator Archivar Dompropst Kanzleichef
`)

/** Professions and roles: a title before a name too, a description else. */
export const professions = list(`
Politiker Unternehmer Manager Gründer Firmengründer Mitgründer Investor Milliardär Multimilliardär Millionär Inhaber Eigentümer Miteigentümer
Gesellschafter Banker Bankier Analyst Händler Broker Ökonom Volkswirt Wirtschaftsweiser Wissenschaftler Forscher Professor Experte
Historiker Physiker Chemiker Biologe Mediziner Arzt Chefarzt Virologe Psychologe Psychiater Soziologe Politologe
Politikwissenschaftler Jurist Philosoph Theologe Informatiker Ingenieur Architekt Erfinder Entdecker Autor Schriftsteller Dichter
Lyriker Dramatiker Journalist Reporter Publizist Kolumnist Kritiker Verleger Fotograf Künstler Maler Bildhauer
Grafiker Designer Komponist Musiker Sänger Pianist Geiger Dirigent Schauspieler Regisseur Produzent Filmemacher Kabarettist
Komiker Tänzer Choreograf Rapper Gitarrist Schlagzeuger Bassist Sportler Fußballer Fußballspieler Nationalspieler
Torwart Stürmer Verteidiger Mittelfeldspieler Trainer Nationaltrainer Bundestrainer Cheftrainer Coach Manager Sportdirektor
Kapitän Spieler Tennisspieler Läufer Sprinter Schwimmer Boxer Radprofi Rennfahrer Pilot Skispringer Biathlet Schiedsrichter
Olympiasieger Weltmeister Titelverteidiger Aktivist Klimaaktivist Oppositioneller Oppositionspolitiker Oppositionsführer
Dissident Bürgerrechtler Menschenrechtler Söldner Söldnerchef Rebell Rebellenführer Separatist Separatistenführer Terrorist
Attentäter Anführer Milizenführer Clanchef Täter Tatverdächtiger Verdächtiger Mörder Angeklagter Beschuldigter
Mandant Kläger Zeuge Augenzeuge Anwohner Nachbar Rentner Student Schüler Bauer Landwirt Arbeiter Mitarbeiter Angestellter
Handwerker Fahrer Lokführer Busfahrer Lkw-Fahrer Kollege Freund Partner Mitstreiter Weggefährte Bewohner Einwohner Bürger
Sanitäter Retter Feuerwehrmann Helfer Koch Gastwirt Wirt Kaufmann Geschäftsmann Influencer Blogger Youtuber
Astronaut Kosmonaut Agent Spion Hacker Oligarch Whistleblower Sachverständiger Gutachter Pionier Star Popstar Filmstar
Nobelpreisträger Preisträger Missionar Mönch Kirchenmann Geistlicher Ankläger Opfer Besitzer Betreiber Veranstalter Reeder Feldherr
Ritter Heiliger Apostel Prophet Evangelist Reformator Nationalsozialist Kommunist Sozialdemokrat Christdemokrat Liberaler Grüner Republikaner
Demokrat Hallen-Boss Boss Gangster Rivale Konkurrent Gegner Kontrahent Herausforderer Held Klimaforscher Sicherheitsexperte
Militärexperte Golfer Jockey Sieger Gewinner Verlierer Torschütze Turner Ruderer Fechter Reiter Springreiter Leichtathlet Handballer Basketballer Athlet
Champion Profi Rekordhalter Bewerber Präsidentschaftsbewerber Amtsbewerber Vizemeister Europameister Kapitän Skifahrer Kletterer Bergsteiger Taucher Nahostexperte Sanktionsforscher Patient Verletzter Verstorbener Toter Vermisster Überlebender Deutscher
Meteorologe Geologe Seismologe Astronom Epidemiologe Toxikologe Förster Jäger Winzer Fischer Imker Apotheker Kriminologe Statistiker Ethiker
Literaturwissenschaftler
Pfleger Altenpfleger Krankenpfleger Betreuer Erzieher Sozialarbeiter Therapeut Chirurg Rechtsmediziner Pathologe Disponent Vermesser Statiker
Dachdecker Tischler Elektriker Installateur Klempner Mechaniker Schweißer Hausmeister Platzwart Bademeister Rettungsschwimmer Wachmann
Türsteher Pförtner Kellner Bäcker Verkäufer Kassierer Ladenbesitzer Makler Buchhalter Steuerberater Wirtschaftsprüfer Prüfer Kontrolleur
Zöllner Grenzschützer Bundespolizist Kriminalist Fahnder Detektiv Schöffe Beklagter Nebenkläger Verurteilter Gefangener Inhaftierter Insasse
Geflüchteter Migrant Asylbewerber Einwanderer Zuwanderer Tourist Urlauber Reisender Passagier Pendler Autofahrer Radfahrer Motorradfahrer
Fußgänger Passant Spaziergänger Wanderer Besucher Zuschauer Kunde Verbraucher Käufer Mieter Vermieter Hausbesitzer Halter Tierhalter
Hundehalter Züchter Anleger Aktionär Großaktionär Gläubiger Schuldner Spender Sponsor Wähler Demonstrant Teilnehmer Organisator Initiator
Verfasser Absender Anrufer Informant Hinweisgeber Übersetzer Dolmetscher Doktorand Dozent Assistent Praktikant Auszubildender Bootsführer
Steuermann Matrose Lotse Flugbegleiter Copilot Fluglotse Zugbegleiter Schaffner Fahrdienstleiter Kranführer Geiselnehmer Entführer Angreifer
Schütze Amokläufer Räuber Dieb Einbrecher Betrüger Schmuggler Schleuser Dealer Brandstifter Erpresser Fälscher Komplize Mittäter Drahtzieher
Kämpfer Milizionär Islamist Dschihadist Saboteur Zivilist Freiwilliger Bergretter Seenotretter Ersthelfer Verunglückter Verschütteter
Schiffbrüchiger Geretteter Betroffener Geschädigter Angehöriger Hinterbliebener Erkrankter Infizierter Getöteter Schwerverletzter
Leichtverletzter Bekannter Verlobter Geliebter Verwandter Landsmann Abwehrspieler Innenverteidiger Teamkollege Teamchef Jugendlicher
`)

/** Words that judge or place a person rather than give an office: shown side by side as wording. */
export const epithets = list(`
Machthaber Diktator Herrscher Alleinherrscher Despot Autokrat Tyrann Führer Staatsführer Staatenlenker Staatsmann
Kriegsherr Kriegsverbrecher Kriegstreiber Strongman Präsidentendarsteller Vertrauter Intimus Verbündeter Gefolgsmann
Statthalter Handlanger Schützling Zögling Ziehsohn Günstling Gastgeber Amtskollege Gegenspieler Erzfeind Hardliner
Scharfmacher Populist Rechtspopulist Nationalist Extremist Thronfolger Patriarch Übervater Schwergewicht
Hoffnungsträger Shootingstar Urgestein Haudegen Enkel Sohn Bruder Vater Ehemann Witwer Gatte Neffe Onkel Cousin
Schwager Schwiegersohn Großvater Mann Warlord Politstar Tech-Milliardär Kremlherrscher Kremlchef Ex-Präsident Ex-Kanzler
`)

/** Offices whose holder speaks for the state. */
export const stateOffices = new Set(
  list(`Präsident Vizepräsident Staatspräsident Bundespräsident Ministerpräsident Kanzler Bundeskanzler Vizekanzler Premier Premierminister Minister
  Bundesminister Staatsminister Staatssekretär Außenamtssprecher Regierungschef Staatschef Staatsoberhaupt Botschafter Gesandter Diplomat Unterhändler
  Beamter Regierungssprecher Sicherheitsberater General Generalstabschef Admiral Befehlshaber Oberbefehlshaber Stabschef Kreml-Chef Kremlchef Kremlsprecher
  Machthaber Diktator Herrscher Alleinherrscher Despot Autokrat Tyrann Führer Staatsführer König Kaiser Sultan Emir`),
)

/** Words for a person by relation to another. */
export const relational = new Set(
  list(`Vertrauter Intimus Verbündeter Gefolgsmann Statthalter Handlanger Schützling Zögling Ziehsohn Günstling Gastgeber Amtskollege Gegenspieler
  Erzfeind Enkel Sohn Bruder Vater Ehemann Gatte Neffe Onkel Cousin Schwager Schwiegersohn Großvater Mandant Anwalt Verteidiger Kollege Freund Partner Nachfolger Vorgänger
  Bekannter Verlobter Geliebter Verwandter Komplize Landsmann Betreuer
  Stellvertreter Rivale Konkurrent Gegner Kontrahent Herausforderer Berater`),
)

/** Feminine forms that are not the masculine with -in. */
export const feminines: Readonly<Record<string, readonly string[]>> = {
  Arzt: ['Ärztin'],
  Chefarzt: ['Chefärztin'],
  Anwalt: ['Anwältin'],
  Rechtsanwalt: ['Rechtsanwältin'],
  Staatsanwalt: ['Staatsanwältin'],
  Oberstaatsanwalt: ['Oberstaatsanwältin'],
  Generalstaatsanwalt: ['Generalstaatsanwältin'],
  Generalbundesanwalt: ['Generalbundesanwältin'],
  Bundesanwalt: ['Bundesanwältin'],
  Rat: ['Rätin'],
  Landrat: ['Landrätin'],
  Stadtrat: ['Stadträtin'],
  Gemeinderat: ['Gemeinderätin'],
  Graf: ['Gräfin'],
  Beamter: ['Beamtin'],
  Biologe: ['Biologin'],
  Virologe: ['Virologin'],
  Psychologe: ['Psychologin'],
  Soziologe: ['Soziologin'],
  Politologe: ['Politologin'],
  Theologe: ['Theologin'],
  Philosoph: ['Philosophin'],
  Gesandter: ['Gesandte'],
  Kollege: ['Kollegin'],
  Amtskollege: ['Amtskollegin'],
  Zeuge: ['Zeugin'],
  Augenzeuge: ['Augenzeugin'],
  Rivale: ['Rivalin'],
  Koch: ['Köchin'],
  Bauer: ['Bäuerin'],
  Papst: ['Päpstin'],
  Feuerwehrmann: ['Feuerwehrfrau'],
  Hauptmann: ['Hauptfrau'],
  Geschäftsmann: ['Geschäftsfrau'],
  Kaufmann: ['Kauffrau'],
  Landsmann: ['Landsfrau'],
  Pathologe: ['Pathologin'],
  Kunde: ['Kundin'],
  Kämmerer: ['Kämmerin'],
  Stadtkämmerer: ['Stadtkämmerin'],
  Schöffe: ['Schöffin'],
  Insasse: ['Insassin'],
  Matrose: ['Matrosin'],
  Komplize: ['Komplizin'],
  Obmann: ['Obfrau'],
  Mann: ['Frau'],
  Sohn: ['Tochter'],
  Bruder: ['Schwester'],
  Vater: ['Mutter'],
  Ehemann: ['Ehefrau'],
  Witwer: ['Witwe'],
  Gatte: ['Gattin'],
  Neffe: ['Nichte'],
  Onkel: ['Tante'],
  Cousin: ['Cousine'],
  Großvater: ['Großmutter'],
  Mönch: ['Nonne'],
  Chefredakteur: ['Chefredakteurin'],
  Regisseur: ['Regisseurin'],
  Abt: ['Äbtissin'],
  Prinz: ['Prinzessin'],
  Baron: ['Baronin', 'Baronesse'],
  Herzog: ['Herzogin'],
  Torwart: ['Torhüterin'],
  Major: ['Majorin'],
}

/** Nouns in this list have no feminine in -in: plural, neuter or used for all. */
export const genderless = new Set(
  list(`Staatsoberhaupt Opfer Vorstand Vorstandsmitglied Betriebsrat Aufsichtsrat Finanzvorstand Star Popstar Filmstar Vize
Urgestein Schwergewicht Schützling Zögling Günstling Insider`),
)

/** Forms of address and academic degrees before a name, with the gender they tell. */
export const honorifics: ReadonlyMap<string, 'masculine' | 'feminine' | ''> = new Map([
  ['Herr', 'masculine'],
  ['Herrn', 'masculine'],
  ['Herrn', 'masculine'],
  ['Frau', 'feminine'],
  ['Fräulein', 'feminine'],
  ['Mr.', 'masculine'],
  ['Mr', 'masculine'],
  ['Mrs.', 'feminine'],
  ['Mrs', 'feminine'],
  ['Ms.', 'feminine'],
  ['Miss', 'feminine'],
  ['Lady', 'feminine'],
  ['Lord', 'masculine'],
  ['Sir', 'masculine'],
  ['Madame', 'feminine'],
  ['Mme', 'feminine'],
  ['Monsieur', 'masculine'],
  ['Don', 'masculine'],
  ['Doña', 'feminine'],
  ['Signora', 'feminine'],
  ['Queen', 'feminine'],
  ['King', 'masculine'],
  ['Dr.', ''],
  ['Dr', ''],
  ['Prof.', ''],
  ['Prof', ''],
  ['Dipl.-Ing.', ''],
  ['Ing.', ''],
  ['Mag.', ''],
  ['med.', ''],
  ['jur.', ''],
  ['phil.', ''],
  ['rer.', ''],
  ['nat.', ''],
  ['h.', ''],
  ['c.', ''],
  ['Familie', ''],
  ['Eheleute', ''],
  ['Ehepaar', ''],
  ['Geschwister', ''],
  ['Gebrüder', ''],
  ['Brüder', ''],
  ['St.', ''],
  ['Sankt', ''],
])

/** Particles inside a person's name. */
export const particles: ReadonlySet<string> = new Set(
  list(`von vom zu zum zur van der den de del della di da dos das du la le el al bin ibn ben Ben Al El y e ten ter te af
  Von Van De Di Da Du Del La Le Mac Mc St. St d’ O’ D’ “der`).filter((w) => !/“/.test(w)),
)

/** "der Große", "der Zweite": what may follow a ruler's name after an article. */
export const bynames: ReadonlySet<string> = new Set(
  list(`Große Großen Kleine Kühne Kühnen Fromme Frommen Schreckliche Schrecklichen Löwe Weise Weisen Starke Starken Jüngere
Jüngeren Ältere Älteren Eroberer Heilige Heiligen Schöne Schönen Erste Ersten Zweite Zweiten Dritte Dritten Kahle Kahlen Bär Stolze
Stolzen Gütige Gütigen Fette Dicke Lange Rote Blinde Gute Guten Prächtige Prächtigen`),
)
