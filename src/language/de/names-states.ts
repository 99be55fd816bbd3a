import type {State} from '../names.ts'

/**
 * The states of the world: ISO 3166 code, German name, adjective, demonym, capital, further names (long form, short
 * form, abbreviation). A demonym in -e or -er is inflected by rule; two are separated by a slash.
 */
const rows = `
AF|Afghanistan|afghanisch|Afghane|Kabul
EG|Ägypten|ägyptisch|Ägypter|Kairo
AL|Albanien|albanisch|Albaner|Tirana
DZ|Algerien|algerisch|Algerier|Algier
AD|Andorra|andorranisch|Andorraner|Andorra la Vella
AO|Angola|angolanisch|Angolaner|Luanda
AG|Antigua und Barbuda|antiguanisch|Antiguaner|Saint John’s
GQ|Äquatorialguinea|äquatorialguineisch|Äquatorialguineer|Malabo
AR|Argentinien|argentinisch|Argentinier|Buenos Aires
AM|Armenien|armenisch|Armenier|Eriwan|Jerewan
AZ|Aserbaidschan|aserbaidschanisch|Aserbaidschaner|Baku
ET|Äthiopien|äthiopisch|Äthiopier|Addis Abeba
AU|Australien|australisch|Australier|Canberra
BS|Bahamas|bahamaisch|Bahamaer|Nassau
BH|Bahrain|bahrainisch|Bahrainer|Manama
BD|Bangladesch|bangladeschisch|Bangladescher|Dhaka
BB|Barbados|barbadisch|Barbadier|Bridgetown
BE|Belgien|belgisch|Belgier|
BZ|Belize|belizisch|Belizer|Belmopan
BJ|Benin|beninisch|Beniner|Porto-Novo
BT|Bhutan|bhutanisch|Bhutaner|Thimphu
BO|Bolivien|bolivianisch|Bolivianer|La Paz
BA|Bosnien und Herzegowina|bosnisch|Bosnier|Sarajevo|Bosnien-Herzegowina|Bosnien
BW|Botsuana|botsuanisch|Botsuaner|Gaborone|Botswana
BR|Brasilien|brasilianisch|Brasilianer|Brasília
BN|Brunei|bruneiisch|Bruneier|Bandar Seri Begawan
BG|Bulgarien|bulgarisch|Bulgare|Sofia
BF|Burkina Faso|burkinisch|Burkiner|Ouagadougou
BI|Burundi|burundisch|Burundier|Gitega
CL|Chile|chilenisch|Chilene|Santiago de Chile
CN|China|chinesisch|Chinese|Peking|Volksrepublik China
CR|Costa Rica|costa-ricanisch|Costa-Ricaner|San José
DK|Dänemark|dänisch|Däne|Kopenhagen
CD|Demokratische Republik Kongo|kongolesisch|Kongolese|Kinshasa|Kongo|DR Kongo
DE|Deutschland|deutsch|Deutscher|Berlin|Bundesrepublik Deutschland|Bundesrepublik|BRD
DM|Dominica|dominicanisch|Dominicaner|Roseau
DO|Dominikanische Republik|dominikanisch|Dominikaner|Santo Domingo
DJ|Dschibuti|dschibutisch|Dschibutier|Dschibuti
EC|Ecuador|ecuadorianisch|Ecuadorianer|Quito
CI|Elfenbeinküste|ivorisch|Ivorer|Yamoussoukro|Côte d’Ivoire
SV|El Salvador|salvadorianisch|Salvadorianer|San Salvador
ER|Eritrea|eritreisch|Eritreer|Asmara
EE|Estland|estnisch|Este|Tallinn
SZ|Eswatini|eswatinisch|Eswatiner|Mbabane|Swasiland
FJ|Fidschi|fidschianisch|Fidschianer|Suva
FI|Finnland|finnisch|Finne|Helsinki
FR|Frankreich|französisch|Franzose|Paris
GA|Gabun|gabunisch|Gabuner|Libreville
GM|Gambia|gambisch|Gambier|Banjul
GE|Georgien|georgisch|Georgier|Tiflis
GH|Ghana|ghanaisch|Ghanaer|Accra
GD|Grenada|grenadisch|Grenader|
GR|Griechenland|griechisch|Grieche|Athen
GL|Grönland|grönländisch|Grönländer|Nuuk
GB|Großbritannien|britisch|Brite|London|Vereinigtes Königreich|UK
GT|Guatemala|guatemaltekisch|Guatemalteke|Guatemala-Stadt
GN|Guinea|guineisch|Guineer|Conakry
GW|Guinea-Bissau|guinea-bissauisch|Guinea-Bissauer|Bissau
GY|Guyana|guyanisch|Guyaner|Georgetown
HT|Haiti|haitianisch|Haitianer|Port-au-Prince
HN|Honduras|honduranisch|Honduraner|Tegucigalpa
HK|Hongkong|hongkonger|Hongkonger|
IN|Indien|indisch|Inder|Neu-Delhi|Delhi
ID|Indonesien|indonesisch|Indonesier|Jakarta
IQ|Irak|irakisch|Iraker|Bagdad
IR|Iran|iranisch|Iraner|Teheran|Islamische Republik Iran
IE|Irland|irisch|Ire|Dublin
IS|Island|isländisch|Isländer|Reykjavík|
IL|Israel|israelisch|Israeli|
IT|Italien|italienisch|Italiener|Rom
JM|Jamaika|jamaikanisch|Jamaikaner|Kingston
JP|Japan|japanisch|Japaner|Tokio
YE|Jemen|jemenitisch|Jemenit|Sanaa
JO|Jordanien|jordanisch|Jordanier|Amman
KH|Kambodscha|kambodschanisch|Kambodschaner|Phnom Penh
CM|Kamerun|kamerunisch|Kameruner|Yaoundé
CA|Kanada|kanadisch|Kanadier|Ottawa
CV|Kap Verde|kapverdisch|Kapverdier|Praia
KZ|Kasachstan|kasachisch/kasachstanisch|Kasache|Astana|Republik Kasachstan
QA|Katar|katarisch|Katarer|Doha
KE|Kenia|kenianisch|Kenianer|Nairobi
KG|Kirgisistan|kirgisisch|Kirgise|Bischkek|Kirgistan|Kirgisien
KI|Kiribati|kiribatisch|Kiribatier|
CO|Kolumbien|kolumbianisch|Kolumbianer|Bogotá
KM|Komoren|komorisch|Komorer|Moroni
CG|Republik Kongo|kongolesisch|Kongolese|Brazzaville
XK|Kosovo|kosovarisch|Kosovare|Pristina
HR|Kroatien|kroatisch|Kroate|Zagreb
CU|Kuba|kubanisch|Kubaner|Havanna
KW|Kuwait|kuwaitisch|Kuwaiter|Kuwait-Stadt
LA|Laos|laotisch|Laote|Vientiane
LS|Lesotho|lesothisch|Lesother|Maseru
LV|Lettland|lettisch|Lette|Riga
LB|Libanon|libanesisch|Libanese|Beirut
LR|Liberia|liberianisch|Liberianer|Monrovia
LY|Libyen|libysch|Libyer|Tripolis
LI|Liechtenstein|liechtensteinisch|Liechtensteiner|Vaduz
LT|Litauen|litauisch|Litauer|Vilnius
LU|Luxemburg|luxemburgisch|Luxemburger|
MG|Madagaskar|madagassisch|Madagasse|Antananarivo
MW|Malawi|malawisch|Malawier|Lilongwe
MY|Malaysia|malaysisch|Malaysier|Kuala Lumpur
MV|Malediven|maledivisch|Malediver|Malé
ML|Mali|malisch|Malier|Bamako
MT|Malta|maltesisch|Malteser|Valletta
MA|Marokko|marokkanisch|Marokkaner|Rabat
MH|Marshallinseln|marshallisch|Marshaller|
MR|Mauretanien|mauretanisch|Mauretanier|Nouakchott
MU|Mauritius|mauritisch|Mauritier|Port Louis
MX|Mexiko|mexikanisch|Mexikaner|Mexiko-Stadt
FM|Mikronesien|mikronesisch|Mikronesier|
MD|Moldau|moldauisch|Moldauer|Chișinău|Moldawien|Republik Moldau
MC|Monaco|monegassisch|Monegasse|
MN|Mongolei|mongolisch|Mongole|Ulaanbaatar|
ME|Montenegro|montenegrinisch|Montenegriner|Podgorica
MZ|Mosambik|mosambikanisch|Mosambikaner|Maputo
MM|Myanmar|myanmarisch/birmanisch|Birmane|Naypyidaw|Birma|Burma
NA|Namibia|namibisch|Namibier|Windhuk
NR|Nauru|nauruisch|Nauruer|
NP|Nepal|nepalesisch|Nepalese|Kathmandu
NZ|Neuseeland|neuseeländisch|Neuseeländer|Wellington
NI|Nicaragua|nicaraguanisch|Nicaraguaner|Managua
NL|Niederlande|niederländisch/holländisch|Niederländer/Holländer|Den Haag|Holland
NE|Niger|nigrisch|Nigrer|Niamey
NG|Nigeria|nigerianisch|Nigerianer|Abuja
KP|Nordkorea|nordkoreanisch|Nordkoreaner|Pjöngjang|Demokratische Volksrepublik Korea|Pyongyang
MK|Nordmazedonien|nordmazedonisch|Nordmazedonier|Skopje|Mazedonien
NO|Norwegen|norwegisch|Norweger|Oslo
OM|Oman|omanisch|Omaner|Maskat
AT|Österreich|österreichisch|Österreicher|Wien|Republik Österreich
TL|Osttimor|osttimoresisch|Osttimorese|Dili|Timor-Leste
PK|Pakistan|pakistanisch|Pakistaner|Islamabad
PS|Palästina|palästinensisch|Palästinenser|Ramallah|Palästinensergebiete
PA|Panama|panamaisch|Panamaer|Panama-Stadt
PG|Papua-Neuguinea|papua-neuguineisch|Papua-Neuguineer|Port Moresby
PY|Paraguay|paraguayisch|Paraguayer|Asunción
PE|Peru|peruanisch|Peruaner|Lima
PH|Philippinen|philippinisch|Philippiner/Filipino|Manila
PL|Polen|polnisch|Pole|Warschau
PT|Portugal|portugiesisch|Portugiese|Lissabon
RW|Ruanda|ruandisch|Ruander|Kigali
RO|Rumänien|rumänisch|Rumäne|Bukarest
RU|Russland|russisch|Russe|Moskau|Russische Föderation|Rußland
SB|Salomonen|salomonisch|Salomoner|Honiara
ZM|Sambia|sambisch|Sambier|Lusaka
WS|Samoa|samoanisch|Samoaner|Apia
SM|San Marino|san-marinesisch|San-Marinese|
SA|Saudi-Arabien|saudi-arabisch/saudisch|Saudi-Araber|Riad|Saudiarabien
SE|Schweden|schwedisch|Schwede|Stockholm
CH|Schweiz|schweizerisch|Schweizer|Bern|Schweizerische Eidgenossenschaft|Eidgenossenschaft
SN|Senegal|senegalesisch|Senegalese|Dakar
RS|Serbien|serbisch|Serbe|Belgrad
SC|Seychellen|seychellisch|Seycheller|Victoria
SL|Sierra Leone|sierra-leonisch|Sierra-Leoner|Freetown
ZW|Simbabwe|simbabwisch|Simbabwer|Harare
SG|Singapur|singapurisch|Singapurer|
SK|Slowakei|slowakisch|Slowake|Bratislava|Slowakische Republik
SI|Slowenien|slowenisch|Slowene|Ljubljana
SO|Somalia|somalisch|Somalier|Mogadischu
ES|Spanien|spanisch|Spanier|Madrid
LK|Sri Lanka|sri-lankisch|Sri-Lanker|Colombo
ZA|Südafrika|südafrikanisch|Südafrikaner|Pretoria
SD|Sudan|sudanesisch|Sudanese|Khartum
KR|Südkorea|südkoreanisch|Südkoreaner|Seoul|Republik Korea
SS|Südsudan|südsudanesisch|Südsudanese|Juba
SR|Suriname|surinamisch|Surinamer|Paramaribo
SY|Syrien|syrisch|Syrer|Damaskus
TJ|Tadschikistan|tadschikisch|Tadschike|Duschanbe
TW|Taiwan|taiwanisch/taiwanesisch|Taiwaner/Taiwanese|Taipeh|Republik China
TZ|Tansania|tansanisch|Tansanier|Dodoma
TH|Thailand|thailändisch|Thailänder|Bangkok
TG|Togo|togoisch|Togoer|Lomé
TO|Tonga|tongaisch|Tongaer|
TT|Trinidad und Tobago|trinidadisch|Trinidader|Port of Spain
TD|Tschad|tschadisch|Tschader|N’Djamena
CZ|Tschechien|tschechisch|Tscheche|Prag|Tschechische Republik
TN|Tunesien|tunesisch|Tunesier|Tunis
TR|Türkei|türkisch|Türke|Ankara
TM|Turkmenistan|turkmenisch|Turkmene|Aschgabat
UG|Uganda|ugandisch|Ugander|Kampala
UA|Ukraine|ukrainisch|Ukrainer|Kiew|Kyjiw|Kyiv
HU|Ungarn|ungarisch|Ungar|Budapest
UY|Uruguay|uruguayisch|Uruguayer|Montevideo
UZ|Usbekistan|usbekisch|Usbeke|Taschkent
VU|Vanuatu|vanuatuisch|Vanuatuer|
VA|Vatikan|vatikanisch||Vatikanstadt|Vatikanstaat
VE|Venezuela|venezolanisch|Venezolaner|Caracas
AE|Vereinigte Arabische Emirate|emiratisch|Emirater|Abu Dhabi|Emirate|VAE
US|USA|amerikanisch/US-amerikanisch|Amerikaner/US-Amerikaner|Washington|Vereinigte Staaten von Amerika|Vereinigte Staaten|Vereinigten Staaten|US
VN|Vietnam|vietnamesisch|Vietnamese|Hanoi
BY|Belarus|belarussisch/weißrussisch|Belarusse/Weißrusse|Minsk|Weißrussland
CF|Zentralafrikanische Republik|zentralafrikanisch|Zentralafrikaner|Bangui
CY|Zypern|zypriotisch/zyprisch|Zyprer/Zypriot|Nikosia
`

/** Historic states and parts of states: no ISO code of today, but a name, an adjective and people. */
const formerRows = `
|DDR|ostdeutsch|Ostdeutscher||Deutsche Demokratische Republik
|Sowjetunion|sowjetisch|Sowjet||UdSSR
|Jugoslawien|jugoslawisch|Jugoslawe|
|Tschechoslowakei|tschechoslowakisch|Tschechoslowake|
|Preußen|preußisch|Preuße|
GB|England|englisch|Engländer|
GB|Schottland|schottisch|Schotte|Edinburgh
GB|Wales|walisisch|Waliser|
GB|Nordirland|nordirisch|Nordire|
`

const read = (line: string): State => {
  const [code = '', name = '', adjectives = '', demonyms = '', capital = '', ...other] = line.split('|')
  return {
    ...(code && {code}),
    names: [name, ...other.filter(Boolean)],
    adjectives: adjectives.split('/').filter(Boolean),
    demonyms: demonyms.split('/').filter(Boolean),
    ...(capital && {capital}),
  }
}

const lines = (table: string): string[] => table.trim().split('\n')

/** States with their names, adjectives and peoples. */
export const states: readonly State[] = [...lines(rows), ...lines(formerRows)].map(read)

/** Second names of capitals, other seats of government by which a government is meant, and the state meant. */
export const seats: ReadonlyMap<string, string> = new Map(
  states
    .filter((s) => s.code && s.capital)
    .flatMap((s) => [[s.capital!, s.code!] as const])
    .concat([
      ['Pyongyang', 'KP'],
      ['Kyjiw', 'UA'],
      ['Kyiv', 'UA'],
      ['Jerusalem', 'IL'],
      ['Brüssel', 'EU'],
      ['Rangun', 'MM'],
      ['Nikosia', 'CY'],
      ['Bogota', 'CO'],
      ['Brasilia', 'BR'],
      ['Reykjavik', 'IS'],
    ]),
)

/** Adjectives and people of regions larger or smaller than a state: form as in the table above, without code. */
export const regionRows = `
Europa|europäisch|Europäer
Afrika|afrikanisch|Afrikaner
Asien|asiatisch|Asiate
Südamerika|südamerikanisch|Südamerikaner
Nordamerika|nordamerikanisch|Nordamerikaner
Lateinamerika|lateinamerikanisch|Lateinamerikaner
Arabien|arabisch|Araber
Skandinavien|skandinavisch|Skandinavier
Balkan|balkanisch|
Baltikum|baltisch|Balte
Kurdistan|kurdisch|Kurde
Tschetschenien|tschetschenisch|Tschetschene
Tibet|tibetisch|Tibeter
Katalonien|katalanisch|Katalane
Baskenland|baskisch|Baske
Korea|koreanisch|Koreaner
Bayern|bayerisch/bayrisch|Bayer
Sachsen|sächsisch|Sachse
Hessen|hessisch|Hesse
Thüringen|thüringisch|Thüringer
Brandenburg|brandenburgisch|Brandenburger
Niedersachsen|niedersächsisch|Niedersachse
Nordrhein-Westfalen|nordrhein-westfälisch|
Baden-Württemberg|baden-württembergisch|Baden-Württemberger
Rheinland-Pfalz|rheinland-pfälzisch|
Saarland|saarländisch|Saarländer
Sachsen-Anhalt|sachsen-anhaltisch|
Schleswig-Holstein|schleswig-holsteinisch|Schleswig-Holsteiner
Mecklenburg-Vorpommern|mecklenburgisch|Mecklenburger
Schwaben|schwäbisch|Schwabe
Franken|fränkisch|Franke
Westfalen|westfälisch|Westfale
Pfalz|pfälzisch|Pfälzer
Rheinland|rheinisch|Rheinländer
Friesland|friesisch|Friese
Schlesien|schlesisch|Schlesier
Böhmen|böhmisch|Böhme
Mähren|mährisch|Mähre
Tirol|tirolerisch|Tiroler
Kärnten|kärntnerisch|Kärntner
Steiermark|steirisch|Steirer
Flandern|flämisch|Flame
Wallonien|wallonisch|Wallone
Sizilien|sizilianisch|Sizilianer
Korsika|korsisch|Korse
Bretagne|bretonisch|Bretone
Kalifornien|kalifornisch|Kalifornier
Texas|texanisch|Texaner
Sibirien|sibirisch|Sibirier
Krim|krimtatarisch|Krimtatare
Siebenbürgen|siebenbürgisch|
`
  .trim()
  .split('\n')
  .map((line) => line.split('|') as [string, string, string])
