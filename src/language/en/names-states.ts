import type {State} from '../names.ts'

/** ISO 3166 code, English name, adjective (the demonym too unless a second is given after a slash), capital, further names. */
const rows = `
AF|Afghanistan|Afghan|Kabul
AL|Albania|Albanian|Tirana
DZ|Algeria|Algerian|Algiers
AO|Angola|Angolan|Luanda
AR|Argentina|Argentine/Argentinian|Buenos Aires
AM|Armenia|Armenian|Yerevan
AU|Australia|Australian|Canberra
AT|Austria|Austrian|Vienna
AZ|Azerbaijan|Azerbaijani|Baku
BH|Bahrain|Bahraini|Manama
BD|Bangladesh|Bangladeshi|Dhaka
BY|Belarus|Belarusian|Minsk
BE|Belgium|Belgian|
BJ|Benin|Beninese|Porto-Novo
BO|Bolivia|Bolivian|La Paz
BA|Bosnia and Herzegovina|Bosnian|Sarajevo|Bosnia
BW|Botswana|Botswanan|Gaborone
BR|Brazil|Brazilian|Brasília
BG|Bulgaria|Bulgarian|Sofia
BF|Burkina Faso|Burkinabe|Ouagadougou
BI|Burundi|Burundian|Gitega
KH|Cambodia|Cambodian|Phnom Penh
CM|Cameroon|Cameroonian|Yaoundé
CA|Canada|Canadian|Ottawa
CF|Central African Republic||Bangui
TD|Chad|Chadian|N’Djamena
CL|Chile|Chilean|Santiago
CN|China|Chinese|Beijing|People's Republic of China
CO|Colombia|Colombian|Bogotá
CD|Democratic Republic of the Congo|Congolese|Kinshasa|DR Congo|Congo
CR|Costa Rica|Costa Rican|San José
CI|Ivory Coast|Ivorian|Yamoussoukro|Côte d'Ivoire
HR|Croatia|Croatian|Zagreb
CU|Cuba|Cuban|Havana
CY|Cyprus|Cypriot|Nicosia
CZ|Czech Republic|Czech|Prague|Czechia
DK|Denmark|Danish/Dane|Copenhagen
DO|Dominican Republic|Dominican|Santo Domingo
EC|Ecuador|Ecuadorian|Quito
EG|Egypt|Egyptian|Cairo
SV|El Salvador|Salvadoran|San Salvador
ER|Eritrea|Eritrean|Asmara
EE|Estonia|Estonian|Tallinn
ET|Ethiopia|Ethiopian|Addis Ababa
FI|Finland|Finnish/Finn|Helsinki
FR|France|French|Paris
GA|Gabon|Gabonese|Libreville
GM|Gambia|Gambian|Banjul
GE|Georgia|Georgian|Tbilisi
DE|Germany|German|Berlin
GH|Ghana|Ghanaian|Accra
GR|Greece|Greek|Athens
GT|Guatemala|Guatemalan|
GN|Guinea|Guinean|Conakry
HT|Haiti|Haitian|Port-au-Prince
HN|Honduras|Honduran|Tegucigalpa
HU|Hungary|Hungarian|Budapest
IS|Iceland|Icelandic/Icelander|Reykjavik
IN|India|Indian|New Delhi
ID|Indonesia|Indonesian|Jakarta
IR|Iran|Iranian|Tehran
IQ|Iraq|Iraqi|Baghdad
IE|Ireland|Irish|Dublin
IL|Israel|Israeli|Jerusalem
IT|Italy|Italian|Rome
JM|Jamaica|Jamaican|Kingston
JP|Japan|Japanese|Tokyo
JO|Jordan|Jordanian|Amman
KZ|Kazakhstan|Kazakh|Astana
KE|Kenya|Kenyan|Nairobi
KP|North Korea|North Korean|Pyongyang
KR|South Korea|South Korean|Seoul
XK|Kosovo|Kosovar|Pristina
KW|Kuwait|Kuwaiti|
KG|Kyrgyzstan|Kyrgyz|Bishkek
LA|Laos|Laotian|Vientiane
LV|Latvia|Latvian|Riga
LB|Lebanon|Lebanese|Beirut
LR|Liberia|Liberian|Monrovia
LY|Libya|Libyan|Tripoli
LT|Lithuania|Lithuanian|Vilnius
LU|Luxembourg|Luxembourgish|
MG|Madagascar|Malagasy|Antananarivo
MW|Malawi|Malawian|Lilongwe
MY|Malaysia|Malaysian|Kuala Lumpur
ML|Mali|Malian|Bamako
MT|Malta|Maltese|Valletta
MR|Mauritania|Mauritanian|Nouakchott
MX|Mexico|Mexican|Mexico City
MD|Moldova|Moldovan|Chisinau
MN|Mongolia|Mongolian|Ulaanbaatar
ME|Montenegro|Montenegrin|Podgorica
MA|Morocco|Moroccan|Rabat
MZ|Mozambique|Mozambican|Maputo
MM|Myanmar|Burmese|Naypyidaw|Burma
NA|Namibia|Namibian|Windhoek
NP|Nepal|Nepalese|Kathmandu
NL|Netherlands|Dutch|The Hague
NZ|New Zealand|New Zealander|Wellington
NI|Nicaragua|Nicaraguan|Managua
NE|Niger|Nigerien|Niamey
NG|Nigeria|Nigerian|Abuja
MK|North Macedonia|Macedonian|Skopje
NO|Norway|Norwegian|Oslo
OM|Oman|Omani|Muscat
PK|Pakistan|Pakistani|Islamabad
PS|Palestine|Palestinian|Ramallah|Palestinian Authority
PA|Panama|Panamanian|
PY|Paraguay|Paraguayan|Asunción
PE|Peru|Peruvian|Lima
PH|Philippines|Filipino|Manila
PL|Poland|Polish/Pole|Warsaw
PT|Portugal|Portuguese|Lisbon
QA|Qatar|Qatari|Doha
RO|Romania|Romanian|Bucharest
RU|Russia|Russian|Moscow|Russian Federation
RW|Rwanda|Rwandan|Kigali
SA|Saudi Arabia|Saudi|Riyadh
SN|Senegal|Senegalese|Dakar
RS|Serbia|Serbian/Serb|Belgrade
SL|Sierra Leone|Sierra Leonean|Freetown
SG|Singapore|Singaporean|
SK|Slovakia|Slovak|Bratislava
SI|Slovenia|Slovenian|Ljubljana
SO|Somalia|Somali|Mogadishu
ZA|South Africa|South African|Pretoria
SS|South Sudan|South Sudanese|Juba
ES|Spain|Spanish/Spaniard|Madrid
LK|Sri Lanka|Sri Lankan|Colombo
SD|Sudan|Sudanese|Khartoum
SE|Sweden|Swedish/Swede|Stockholm
CH|Switzerland|Swiss|Bern
SY|Syria|Syrian|Damascus
TW|Taiwan|Taiwanese|Taipei
TJ|Tajikistan|Tajik|Dushanbe
TZ|Tanzania|Tanzanian|Dodoma
TH|Thailand|Thai|Bangkok
TN|Tunisia|Tunisian|Tunis
TR|Turkey|Turkish/Turk|Ankara|Türkiye
TM|Turkmenistan|Turkmen|Ashgabat
UG|Uganda|Ugandan|Kampala
UA|Ukraine|Ukrainian|Kyiv
AE|United Arab Emirates|Emirati|Abu Dhabi|UAE
GB|United Kingdom|British/Briton|London|UK|U.K.|Britain|Great Britain|England|Scotland|Wales
US|United States|American|Washington|US|U.S.|USA|United States of America|America
UY|Uruguay|Uruguayan|Montevideo
UZ|Uzbekistan|Uzbek|Tashkent
VA|Vatican|Vatican|
VE|Venezuela|Venezuelan|Caracas
VN|Vietnam|Vietnamese|Hanoi
YE|Yemen|Yemeni|Sanaa
ZM|Zambia|Zambian|Lusaka
ZW|Zimbabwe|Zimbabwean|Harare
`

/** The states of the world in English. */
export const states: readonly State[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [code = '', name = '', adjective = '', capital = '', ...others] = row.split('|')
    const [form = '', people = form] = adjective.split('/')
    return {
      code,
      names: [name, ...others],
      adjectives: form ? [form] : [],
      demonyms: people ? [people] : [],
      ...(capital ? {capital} : {}),
    }
  })

/** Seats of government that stand for it: the capitals, and houses with a name of their own. */
export const seats: ReadonlyMap<string, string> = new Map([
  ...states.flatMap(({capital, code}): [string, string][] => (capital && code ? [[capital, code]] : [])),
  ['Brussels', 'EU'],
  ['Kremlin', 'RU'],
  ['Kiev', 'UA'],
  ['Downing Street', 'GB'],
])
