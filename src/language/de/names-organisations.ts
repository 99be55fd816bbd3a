import type {Institution} from '../names.ts'

const list = (text: string): string[] => text.trim().split(/\s+/)

/** Legal forms after a firm's name. */
export const legalForms: ReadonlySet<string> = new Set(
  list(`AG GmbH mbH gGmbH KG KGaA OHG GbR SE eG UG Inc. Inc Corp. Corp Ltd. Ltd LLC LLP PLC plc S.A. SA SpA S.p.A. B.V. BV N.V. NV AB ASA Oy
  Holding Group Gruppe Co. Co e.V. e.V e. V. eV VVaG SARL Sàrl Pty A/S ApS JSC OAO PAO`).filter((w) => w !== 'e.' && w !== 'V.'),
)

/** First words of sports clubs' names: "FC", "TSV", "Eintracht". */
export const clubWords: ReadonlySet<string> = new Set(
  list(`FC SV TSV SC VfB VfL VfR SG FSV TuS TSG SpVgg Spvgg BSC ASV ESV DJK TV HC EHC ERC EV SSV MSV KSC FSC AC AS SK FK ZSKA Borussia Eintracht Fortuna
  Alemannia Arminia Dynamo Lokomotive Viktoria Werder Hertha Inter Olympique Atlético Sporting Benfica Spartak`),
)

/** Last words of a firm's or body's name in other languages: "Corvane Industries", "Princeton University". */
export const foreignHeads: ReadonlySet<string> = new Set(
  list(`Industries Technologies Systems Solutions Partners Capital Investments Investment Bank Banking Airlines Airways Motors Energy Petroleum
  Pharmaceuticals Pharma Therapeutics Laboratories Entertainment Pictures Studios Records Music Media Networks Communications Software
  Semiconductor Electronics Aerospace Foods Brands Stores Trading Services Logistics International Corporation Company Trust
  University College Institute Foundation Association Society Council Committee Agency Authority Department Ministry Commission
  Party Union Federation League Club United City Rovers Orchestra Ensemble Quartett Museum Gallery Press Times Post Journal Tribune
  Herald Guardian Observer Telegraph Chronicle Gazette Courier Globe Weekly Magazine Review Broadcasting News Université Universität
  Monde Figaro República Sera Stampa Fund Center Centre`),
)

/**
 * Nouns for bodies, with gender (m, f, n): a compound that ends in one followed by a genitive, place or adjective before
 * it is a name ("Bundesamt für …", "Bremer Gesundheitsbehörde"); alone with an article it takes up a body named before.
 */
export const bodies: ReadonlyMap<string, 'm' | 'f' | 'n'> = new Map([
  ...list(`Rat Sicherheitsrat Stadtrat Gemeinderat Bundesrat Nationalrat Aufsichtsrat Verband Bund Verein Konzern Betrieb Hersteller Anbieter
    Betreiber Sender Verlag Ausschuss Gerichtshof Rechnungshof Dienst Geheimdienst Nachrichtendienst Club Klub Kongress Senat
    Landtag Bundestag Kreistag Reichstag Vorstand Orden Lehrstuhl Rundfunk Fernsehsender Discounter Autobauer Zulieferer Chiphersteller
    Energieversorger Versorger Flughafen Kreml Generalstab Stab Krisenstab Arbeitskreis Dachverband Zoll Fonds Traditionsbetrieb
    Familienbetrieb Maschinenbauer Rüstungskonzern Autokonzern US-Konzern`).map((w) => [w, 'm'] as const),
  ...list(`Behörde Regierung Bundesregierung Landesregierung Staatsregierung Partei Fraktion Koalition Opposition Kommission Agentur
    Nachrichtenagentur Zeitung Tageszeitung Wochenzeitung Polizei Bundespolizei Kriminalpolizei Feuerwehr Staatsanwaltschaft
    Bundesanwaltschaft Generalstaatsanwaltschaft Gewerkschaft Universität Hochschule Akademie Bank Zentralbank Notenbank Sparkasse
    Versicherung Krankenkasse Firma Gesellschaft Aktiengesellschaft Holding Gruppe Kirche Gemeinde Stiftung Kammer Handelskammer
    Verwaltung Stadtverwaltung Botschaft Vertretung Armee Bundeswehr Marine Luftwaffe Miliz Organisation Hilfsorganisation
    Menschenrechtsorganisation Terrororganisation Allianz Union Vereinigung Liga Bundesliga Redaktion Klinik Schule Anstalt Genossenschaft
    Kanzlei Anwaltskanzlei Leitstelle Gewerbeaufsicht Aufsicht Söldnertruppe Truppe Airline Fluggesellschaft Reederei Werft Brauerei
    Zentrale Tochter Mutter Bundesbank Staatskanzlei Börse Bahn Deutsche-Bahn-Tochter Lagergesellschaft Handelsgesellschaft`).map(
    (w) => [w, 'f'] as const,
  ),
  ...list(`Ministerium Außenministerium Innenministerium Verteidigungsministerium Wirtschaftsministerium Finanzministerium
    Justizministerium Gesundheitsministerium Umweltministerium Amt Bundesamt Landesamt Kriminalamt Kanzleramt Gericht Landgericht
    Amtsgericht Oberlandesgericht Verwaltungsgericht Bundesverfassungsgericht Verfassungsgericht Parlament Institut Unternehmen
    Bündnis Komitee Gremium Büro Präsidium Polizeipräsidium Kabinett Museum Theater Orchester Krankenhaus Klinikum Werk Netzwerk
    Militär Kommando Regime Land Zentrum Magazin Nachrichtenmagazin Blatt Start-up Bankhaus Team Kollegium Konsortium Kartell
    Militärbündnis Verteidigungsbündnis Weltwirtschaftsforum Forum Repräsentantenhaus Oberhaus Unterhaus Abgeordnetenhaus Rathaus
    Gesundheitsamt Ordnungsamt Kontrollgremium`).map((w) => [w, 'n'] as const),
])

/**
 * Bodies that news speaks of: name | other names and short forms | state or union it belongs to | body above it.
 * `*` before the name: stands for the government itself (metonym). `-` for the body above: its own house, whatever state it is of.
 */
const institutionRows = `
*Weißes Haus|White House|US|
*Kreml|Kremlin|RU|
Nationaler Sicherheitsrat|Nationaler Sicherheitsrat der USA/NSC|US|Weißes Haus
*Pentagon|US-Verteidigungsministerium|US|
US-Außenministerium|State Department|US|
US-Kongress|Kapitol|US|-
US-Senat||US|US-Kongress
US-Repräsentantenhaus|Repräsentantenhaus|US|US-Kongress
US-Notenbank|Federal Reserve|US|-
FBI|Federal Bureau of Investigation|US|
CIA|Central Intelligence Agency|US|
NSA||US|
Nasa|NASA|US|
Supreme Court||US|-
US-Regierung|Regierung der USA|US|
*Downing Street|Downing Street 10|GB|
Scotland Yard||GB|
Unterhaus|House of Commons|GB|-
*Élysée-Palast|Elysée-Palast|FR|
*Élysée|Elysée|FR|
*Quai d’Orsay||FR|
*Blaues Haus||KR|
*Ballhausplatz||AT|
*Bankowa||UA|
Duma|Staatsduma|RU|-
FSB||RU|
Gazprom||RU|-
Wagner|Gruppe Wagner|RU|-
Wagner-Gruppe||RU|-
Bundesregierung|deutsche Bundesregierung|DE|
Bundestag|Deutscher Bundestag|DE|-
Bundesrat||DE|-
Kanzleramt|Bundeskanzleramt|DE|Bundesregierung
Auswärtiges Amt|Auswärtige Amt|DE|Bundesregierung
Bundesverfassungsgericht||DE|-
Bundesgerichtshof|BGH|DE|-
Bundesverwaltungsgericht||DE|-
Bundesarbeitsgericht||DE|-
Bundessozialgericht||DE|-
Bundesfinanzhof||DE|-
Bundesanwaltschaft|Generalbundesanwaltschaft|DE|-
Bundesbank|Deutsche Bundesbank|DE|-
Bundeswehr||DE|
Bundespolizei||DE|
Bundeskriminalamt|BKA|DE|
Bundesnachrichtendienst|BND|DE|
Bundesamt für Verfassungsschutz|Verfassungsschutz|DE|
Bundesamt für Wirtschaft und Ausfuhrkontrolle|Bafa|DE|
Bundesamt für Sicherheit in der Informationstechnik|BSI|DE|
Bundesamt für Migration und Flüchtlinge|Bamf|DE|
Bundesnetzagentur||DE|
Bundeskartellamt||DE|
Bundesagentur für Arbeit||DE|
Zollkriminalamt||DE|
Bundesfinanzministerium|Bundesministerium der Finanzen|DE|Bundesregierung
Bundesinnenministerium|Bundesministerium des Innern|DE|Bundesregierung
Bundesjustizministerium|Bundesministerium der Justiz|DE|Bundesregierung
Bundesverteidigungsministerium|Bundesministerium der Verteidigung|DE|Bundesregierung
Bundeswirtschaftsministerium|Bundesministerium für Wirtschaft und Klimaschutz|DE|Bundesregierung
Bundesgesundheitsministerium|Bundesministerium für Gesundheit|DE|Bundesregierung
Bundesumweltministerium||DE|Bundesregierung
Bundesverkehrsministerium||DE|Bundesregierung
Bundesarbeitsministerium||DE|Bundesregierung
Bundesfamilienministerium||DE|Bundesregierung
Bundesbildungsministerium||DE|Bundesregierung
Bundesaußenministerium||DE|Bundesregierung
Robert Koch-Institut|Robert-Koch-Institut/RKI|DE|-
Paul-Ehrlich-Institut||DE|-
Bafin|BaFin/Bundesanstalt für Finanzdienstleistungsaufsicht|DE|
Deutscher Wetterdienst|DWD|DE|-
Statistisches Bundesamt|Destatis|DE|
Kraftfahrt-Bundesamt||DE|
Nationalrat||AT|-
Europäische Union|EU|EU|
EU-Kommission|Europäische Kommission/Brüsseler Kommission|EU|Europäische Union
EU-Parlament|Europäisches Parlament/Europaparlament|EU|Europäische Union
EU-Rat|Europäischer Rat|EU|Europäische Union
Europäische Zentralbank|EZB|EU|Europäische Union
Europäischer Gerichtshof|EuGH|EU|Europäische Union
Europäische Arzneimittel-Agentur|EMA|EU|Europäische Union
Europol||EU|Europäische Union
Frontex||EU|Europäische Union
Europarat|||
Europäischer Gerichtshof für Menschenrechte|EGMR||
Vereinte Nationen|UN/UNO/Uno/VN||
UN-Sicherheitsrat|Sicherheitsrat der Vereinten Nationen/Weltsicherheitsrat/Uno-Sicherheitsrat||Vereinte Nationen
UN-Vollversammlung|UN-Generalversammlung/Generalversammlung der Vereinten Nationen||Vereinte Nationen
Unicef|UNICEF/Kinderhilfswerk||Vereinte Nationen
Unesco|UNESCO||Vereinte Nationen
UNHCR|Flüchtlingshilfswerk||Vereinte Nationen
Weltgesundheitsorganisation|WHO||Vereinte Nationen
Weltbank|||
Internationaler Währungsfonds|IWF||
Internationale Atomenergiebehörde|IAEA/IAEO/Internationale Atomenergie-Organisation||Vereinte Nationen
Internationaler Strafgerichtshof|IStGH||
Internationaler Gerichtshof|IGH||Vereinte Nationen
Welthandelsorganisation|WTO||
Weltklimarat|IPCC||Vereinte Nationen
Nato|NATO/Nordatlantikpakt/Atlantisches Bündnis||
OSZE|Organisation für Sicherheit und Zusammenarbeit in Europa||
OECD|Organisation für wirtschaftliche Zusammenarbeit und Entwicklung||
Opec|OPEC||
Opec+|OPEC+||
Interpol|||
Rotes Kreuz|Internationales Komitee vom Roten Kreuz/IKRK/Deutsches Rotes Kreuz/DRK||
Roter Halbmond|||
Ärzte ohne Grenzen|||
Amnesty International|Amnesty||
Human Rights Watch|||
Reporter ohne Grenzen|||
Greenpeace|||
Johanniter|Johanniter-Unfall-Hilfe||
Malteser|Malteser Hilfsdienst||
Technisches Hilfswerk|THW|DE|-
Caritas|||
Diakonie|||
Afrikanische Union|||
Arabische Liga|||
Asean|ASEAN||
Mercosur|||
Brics|BRICS||
Hamas|||
Hisbollah|||
Huthi|Huthis/Huthi-Rebellen|YE|-
Taliban||AF|-
Al-Kaida|Al Kaida/El Kaida||
Islamischer Staat|||
IS|IS-Miliz||
Boko Haram|||
Fatah||PS|-
PKK|||
Internationales Olympisches Komitee|IOC||
Fifa|FIFA||
Uefa|UEFA||
Deutscher Fußball-Bund|DFB|DE|-
Deutsche Fußball Liga|DFL|DE|-
Deutscher Olympischer Sportbund|DOSB|DE|-
Deutscher Gewerkschaftsbund|DGB|DE|-
IG Metall||DE|-
Verdi|Ver.di/ver.di|DE|-
IG BCE||DE|-
GDL||DE|-
EVG||DE|-
ADAC||DE|-
BDI|Bundesverband der Deutschen Industrie|DE|-
DIHK||DE|-
Zentralrat der Juden|Zentralrat der Juden in Deutschland|DE|-
Zentralrat der Muslime||DE|-
Evangelische Kirche in Deutschland|EKD|DE|-
Deutsche Bischofskonferenz||DE|-
Heiliger Stuhl||VA|
Stiftung Warentest||DE|-
Max-Planck-Gesellschaft|Max-Planck-Institut|DE|-
Fraunhofer-Gesellschaft|Fraunhofer-Institut|DE|-
CDU|Christlich Demokratische Union/Christdemokraten|DE|-
CSU|Christlich-Soziale Union/Christsoziale|DE|-
SPD|Sozialdemokratische Partei Deutschlands|DE|-
FDP|Freie Demokratische Partei/Freie Demokraten|DE|-
AfD|Alternative für Deutschland|DE|-
Grüne|Die Grünen/Bündnis 90/Die Grünen/Bündnisgrüne|DE|-
Linke|Die Linke/Linkspartei|DE|-
BSW|Bündnis Sahra Wagenknecht|DE|-
NPD||DE|-
PDS||DE|-
SED||DE|-
NSDAP||DE|-
ÖVP||AT|-
SPÖ||AT|-
FPÖ||AT|-
Neos||AT|-
SVP||CH|-
Labour|Labour Party/Labour-Partei|GB|-
Tories|Konservative Partei|GB|-
Fidesz||HU|-
PiS||PL|-
Likud||IL|-
AKP||TR|-
CHP||TR|-
Rassemblement National|Front National|FR|-
Fratelli d’Italia||IT|-
Republikanische Partei||US|-
Demokratische Partei||US|-
`

/** Press agencies, papers, broadcasters: name | other names. */
const mediaRows = `
dpa|Deutsche Presse-Agentur
AFP|Agence France-Presse
Reuters|Thomson Reuters
AP|Associated Press
epd
KNA
APA|Austria Presse Agentur
SDA|Keystone-SDA
Bloomberg
Tass|TASS
Interfax
Ria Nowosti|RIA
Xinhua
KCNA
Yonhap
Kyodo
Ukrinform
Anadolu
Spiegel|Der Spiegel/Spiegel Online
Zeit|Die Zeit/Zeit Online
Stern
Focus
Bild|Bild-Zeitung/Bild am Sonntag
Welt|Die Welt/Welt am Sonntag
Frankfurter Allgemeine Zeitung|FAZ/F.A.Z./Frankfurter Allgemeine/Frankfurter Allgemeine Sonntagszeitung
Süddeutsche Zeitung|SZ/Süddeutsche
Frankfurter Rundschau
taz
Handelsblatt
Wirtschaftswoche
Manager Magazin
Tagesspiegel|Der Tagesspiegel
Berliner Zeitung
Berliner Morgenpost
Hamburger Abendblatt
Hamburger Morgenpost
Kölner Stadt-Anzeiger
Kölnische Rundschau
Rheinische Post
Westdeutsche Allgemeine Zeitung|WAZ
Stuttgarter Zeitung
Stuttgarter Nachrichten
Münchner Merkur
Abendzeitung
Augsburger Allgemeine
Neue Osnabrücker Zeitung|NOZ
Hannoversche Allgemeine Zeitung|HAZ/Hannoversche Allgemeine
Weser-Kurier
Nordwest-Zeitung
Sächsische Zeitung
Leipziger Volkszeitung
Freie Presse
Mitteldeutsche Zeitung
Ostsee-Zeitung
Nürnberger Nachrichten
Mannheimer Morgen
Badische Zeitung
Saarbrücker Zeitung
Passauer Neue Presse
Neue Zürcher Zeitung|NZZ
Tages-Anzeiger
Blick
Standard|Der Standard
Die Presse
Kurier
Kronen Zeitung|Krone
Profil
Redaktionsnetzwerk Deutschland|RND
Funke Mediengruppe
ARD
ZDF
WDR|Westdeutscher Rundfunk
NDR|Norddeutscher Rundfunk
BR|Bayerischer Rundfunk
MDR|Mitteldeutscher Rundfunk
SWR|Südwestrundfunk
RBB|rbb
HR|Hessischer Rundfunk
SR|Saarländischer Rundfunk
Radio Bremen
Deutschlandfunk
Deutsche Welle
ORF
SRF
RTL
n-tv
ntv
Sat.1
ProSieben
Tagesschau
Phoenix
Arte
3sat
BBC
CNN
NBC
CBS
ABC News
Fox News
MSNBC
Al-Dschasira|Al Jazeera/Al-Jazeera
Al-Arabija
Sky News
New York Times|NYT/The New York Times
Washington Post
Wall Street Journal
Los Angeles Times
USA Today
Politico
Axios
Time Magazine
Newsweek
Guardian|The Guardian
Times
Sunday Times
Daily Telegraph
Daily Mail
Sun
Independent
Financial Times|FT
Economist
Le Monde
Le Figaro
Libération
El País
Corriere della Sera
La Repubblica
Gazeta Wyborcza
Kommersant
Iswestija
Nowaja Gaseta
Kyiv Independent
Ukrajinska Prawda
Haaretz
Jerusalem Post
Global Times
South China Morning Post
Bellingcat
Correctiv
Investigate Europe
The Intercept
ProPublica
`

const split = (line: string): string[] => line.split('|')

/** A party name with a slash in it is written whole; slashes elsewhere part variants. */
const variants = (text: string): string[] =>
  text
    .replace('Bündnis 90/Die Grünen', 'Bündnis 90\u0000Die Grünen')
    .split('/')
    .filter(Boolean)
    .map((v) => v.replace('\u0000', '/'))

/** Institutions and media with their names, state, and body above. */
export const institutions: readonly Institution[] = [
  ...institutionRows
    .trim()
    .split('\n')
    .map((line): Institution => {
      const [name = '', other = '', code = '', parent = ''] = split(line)
      const metonym = name.startsWith('*')
      const names = [metonym ? name.slice(1) : name, ...variants(other)]
      const above = parent === '-' ? {ownHouse: true as const} : parent ? {parent} : {}
      return {names, class: 'body', ...(code && {code}), ...above, ...(metonym && {metonym})}
    }),
  ...mediaRows
    .trim()
    .split('\n')
    .map((line): Institution => {
      const [name = '', other = ''] = split(line)
      return {names: [name, ...variants(other)], class: 'medium'}
    }),
]

/**
 * Media whose name is a common word: a name only between quotation marks, after "laut", "der Zeitung …", or with an
 * article's genitive in a source phrase; the analysis takes them where the name stands marked or beside such a word.
 */
export const ambiguousNames: ReadonlySet<string> = new Set(
  list(`Spiegel Zeit Stern Focus Bild Welt Blick Standard Kurier Krone Profil Times Sun Independent Economist Guardian Phoenix Tagesschau Abendzeitung
  Wagner Grüne Linke IS Malteser Johanniter Unterhaus Neos SR HR BR AP RIA Time EMA Diakonie Verdi Union Kapitol Politico Liberal Bankowa`),
)

/** Words that introduce a paper, agency or programme before its name. */
export const mediaWords: ReadonlySet<string> = new Set(
  list(`Zeitung Tageszeitung Wochenzeitung Sonntagszeitung Boulevardzeitung Wirtschaftszeitung Magazin Nachrichtenmagazin Nachrichtenagentur
  Agentur Sender Fernsehsender Nachrichtensender Radiosender Blatt Portal Nachrichtenportal Onlineportal Wochenmagazin Regionalzeitung
  Fachblatt Plattform Rundfunk Staatsagentur Staatsfernsehen Zeitschrift Fachzeitschrift Wochenblatt Boulevardblatt`),
)
/** Parts by which a quoted or multi-word name is known for a paper: "Rheinisches Wirtschaftsblatt". */
export const mediaHeads = list(
  `Zeitung Anzeiger Kurier Rundschau Nachrichten Tageblatt Tagblatt Abendblatt Morgenpost Post Blatt Bote Presse Courier Times Journal Wirtschaftsblatt Volksblatt Volkszeitung
  Stadtanzeiger Generalanzeiger Abendecho Echo Rundfunk Merkur Allgemeine`,
)
