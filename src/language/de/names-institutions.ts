import type {Institution} from '../names.ts'

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
  `Spiegel Zeit Stern Focus Bild Welt Blick Standard Kurier Krone Profil Times Sun Independent Economist Guardian Phoenix Tagesschau Abendzeitung
  Wagner Grüne Linke IS Malteser Johanniter Unterhaus Neos SR HR BR AP RIA Time EMA Diakonie Verdi Union Kapitol Politico Liberal Bankowa`.split(
    /\s+/,
  ),
)
