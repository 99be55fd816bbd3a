import {parseCells} from '../../src/document/agreement.ts'
import {add, type Forms} from './readings.ts'

/** Feminines in -e that the list takes for adjectives ("Offensive" for "the offensive one"). */
export const NOT_ADJECTIVES = `Ebene Breite Weite Tiefe Höhe Größe Länge Kürze Schärfe Stärke Schwäche Kälte Wärme Nähe Ferne Fläche Leere Reife Frische Spitze Wunde Treue Stille Dichte Schwere
Runde Platte Flotte Weiche Wüste Zentrale Vertikale Horizontale Diagonale Pauschale Konstante Variante Offensive Defensive Gegenoffensive Alternative Initiative Direktive Perspektive Präventive
Lokomotive Invektive Weise Gerade Säure Süße Blöße Güte Bläue Röte Milde Härte Enge Glätte Nässe Dürre
Schwüle Fremde Feste Lose Wache Rechte Bleibe Hitze`

/**
 * Common nouns of the news that the list lacks or has with one plural only. Classes: gender and plural ending ("-" none,
 * "0" as the singular), "weak" for nouns in -en throughout ("den Soldaten"); an own plural stands after ">".
 */
const CLASSES: readonly (readonly [gender: 'm' | 'f' | 'n', plural: string, nouns: string])[] = [
  ['f', 'n', NOT_ADJECTIVES],
  [
    'f',
    'en',
    `Migration Insolvenz Rebellion Professur Kollision Korrespondenz Annexion Saison Pandemie>Pandemien Bank>Banken Korrelation Chemotherapie>Chemotherapien Villa>Villen Razzia>Razzien
    Firma>Firmen Ombudsfrau Kauffrau>Kauffrauen Fachkraft>Fachkräfte Hilfskraft>Hilfskräfte Zunft>Zünfte Regie>Regien Miliz Allianz Fregatte>Fregatten Drohne>Drohnen`,
  ],
  [
    'f',
    'n',
    `Hebamme Klausel Charge Kohorte Sauce Allmende Inbetriebnahme Zuhilfenahme Anteilnahme Einflussnahme Stellungnahme Festnahme Inanspruchnahme Übernahme Schnecke Haubitze
    Granate Rakete Panne Lawine Etappe Branche Gewerkschaftsspitze Doppelspitze Notlage Notbremse Task Meile`,
  ],
  [
    'f',
    's',
    'Crew Website Homepage App Community Taskforce Story Lobby Party Show Kamera Webcam Pipeline Holding Deadline Airline Band Bar Lounge Playlist',
  ],
  [
    'f',
    '-',
    `Digitalisierung Globalisierung Nachhaltigkeit Produktivität Spionage Quarantäne Infanterie Kavallerie Artillerie Cholera Lepra Photovoltaik Fotovoltaik Elektromobilität
    Diversität Geometrie Melancholie Logistik Inflation Rezession Deflation Bundeswehr Nato Justiz Polizei Feuerwehr Presse Öffentlichkeit Wasserkraft Windkraft Kernkraft Atomkraft Abdrift Ägide Mär`,
  ],
  [
    'n',
    'e',
    `Telefonat Pogrom Konzil Labor Pseudonym Synonym Wort Bataillon Geschütz Sekretariat Kastell Sanktionspaket Hilfspaket Substrat Abkommen>Abkommen Testat Mandat Zitat Dekret
    Attentat Embargo>Embargos Referendum>Referenden Memorandum>Memoranden Votum>Voten Plenum>Plenen Ultimatum>Ultimaten Risiko>Risiken Konto>Konten Aquarium>Aquarien Serum>Seren
    Konsortium>Konsortien Gremium>Gremien Ministerium>Ministerien Präsidium>Präsidien Kollegium>Kollegien Stadium>Stadien Stipendium>Stipendien Fossil>Fossilien Reptil>Reptilien
    Examen>Examina Visum>Visa Praktikum>Praktika Datum>Daten Album>Alben Museum>Museen Zentrum>Zentren Vermächtnis>Vermächtnisse Verhängnis>Verhängnisse Zugeständnis>Zugeständnisse
    Pferdegespann Observatorium>Observatorien Konservatorium>Konservatorien Territorium>Territorien Imperium>Imperien Kriterium>Kriterien Medium>Medien Material>Materialien Mineral>Mineralien`,
  ],
  [
    'n',
    's',
    `Wrack Label Display Ticket Highlight Smartphone Equipment Management Update Meeting Event Startup Start-up Investment Resümee Pendant Dossier Streaming Team Foto Video
    Interview Statement Comeback Tempo Logo Komitee Budget Szenario>Szenarien Tribunal>Tribunale Hotel Restaurant Feature Handy Center Hobby Detail Ensemble Jubiläum>Jubiläen Depot Regime>Regime
    Portal>Portale Limit Ranking Training Doping Dumping Crowdfunding Coaching Marketing Recycling Banking Leasing Tracking Casting Shopping Timing`,
  ],
  [
    'n',
    '0',
    `Fieber Fünftel Sechstel Achtel Zehntel Achtelfinale Halbfinale Viertelfinale Finale Kaliber Korps Teilchen Manöver Gefecht>Gefechte Gewitter Unwetter Attest>Atteste Zehntel Gutachten
    Verfahren Vorhaben Schreiben Treffen Abkommen Vergehen Verbrechen Unternehmen Vermögen Erdbeben Beben Hochwasser Abwasser>Abwässer Guthaben Versagen Ermessen Equipment`,
  ],
  [
    'n',
    '-',
    'Methan Insulin Lithium Natrium Kohlendioxid Kohlenmonoxid Methanol Christentum Judentum Rohöl Speiseöl Olivenöl Erdöl Erdgas Heizöl Flüssiggas Wohlergehen Ansehen Misstrauen Vertrauen Bruttoinlandsprodukt Uran Plutonium Titan Biogas Biomethan Heroin Kokain Cannabis',
  ],
  [
    'm',
    'e',
    `Puls Bankrott Erdrutsch Anhaltspunkt Prozentpunkt Balkon Valentinstag Amoklauf>Amokläufe Abschuss>Abschüsse Zukauf>Zukäufe Laden>Läden Schuppen>Schuppen Ölpreis Gaspreis Strompreis
    Marschflugkörper>Marschflugkörper Luftschlag>Luftschläge Raketenangriff Drohnenangriff Sprengsatz>Sprengsätze Einlass>Einlässe Zuzug>Zuzüge Zutritt Parcours>Parcours Diakon Konvent Beschuss>Beschüsse`,
  ],
  [
    'm',
    's',
    `Clan Konvoi Sheriff Captain CEO Promi Tsunami Podcast Tweet Chat Account Stream Hype Trend Deal Song Star Fan Club Chef Lkw Pkw Jackpot Boom Boykott>Boykotte Streik
    Putsch>Putsche Mix Download Slogan Spot Werbespot Cent Euro Dollar Yen Rubel>Rubel Franken>Franken Newsletter>Newsletter Blog Hashtag Shitstorm Lockdown Shutdown Brexit Exit`,
  ],
  [
    'm',
    '0',
    `Hacker Router Server Browser Tanker Frachter Kreuzer Zerstörer Panzer Rapper Blogger YouTuber Influencer Mörser Koordinator>Koordinatoren Investor>Investoren Sensor>Sensoren Wagen
    Discounter Container Laster Sprecher Insider Whistleblower Controller Provider Publisher Supporter Kilometer Meter Millimeter Zentimeter Hektar Liter Barrel Tornado>Tornados Hurrikan>Hurrikane`,
  ],
  [
    'm',
    '-',
    'Migrationshintergrund Rassismus Extremismus Islamismus Populismus Terrorismus Föderalismus Jänner Wahn Verkehr Gewahrsam Polizeigewahrsam Nahverkehr Beschuss Handel Einzelhandel Außenhandel Rechtsextremismus Antisemitismus Klimaschutz',
  ],
  [
    'm',
    'weak',
    `Kommandant Rekrut Veteran Gymnasiast Rassist Patriot Extremist Islamist Dschihadist Salafist Rechtsextremist Linksextremist Populist Rechtspopulist Separatist Aktivist Monarch Demonstrant
    Migrant Lieferant Konsument Produzent Referent Assistent Astronaut Kosmonaut Diplomat Soldat Pirat Abonnent Absolvent Konkurrent Patient Student Präsident Delinquent Oligarch Mandatar>Mandatare
    Pharmakologe Neurologe Virologe Epidemiologe Politologe Soziologe Psychologe Stratege Kollege Zeuge Geologe Biologe Archäologe Theologe Ökologe Onkologe Kardiologe Meteorologe Seismologe
    Kurde Russe Chinese Franzose Schotte Ire Türke Grieche Pole Tscheche Slowake Ungar Rumäne Bulgare Serbe Kroate Slowene Bosnier>Bosnier Albaner>Albaner Däne Schwede Finne Este Lette Brite
    Afghane Vietnamese Sunnit Schiit Alawit Druse Jeside Tatar`,
  ],
  ['m', 'herr', 'Herr'],
]

const SINGULAR = {f: 'Nf Gf Df Af', m: 'Nm Dm Am', n: 'Nn Dn An'} as const

/** The nouns of the table with their forms. */
export function moreNouns(forms: Forms): void {
  for (const [gender, plural, nouns] of CLASSES) {
    for (const entry of nouns.split(/\s+/).filter(Boolean)) {
      const [lemma = '', own] = entry.split('>')
      decline(forms, lemma, gender, plural, own)
    }
  }
}

function decline(forms: Forms, lemma: string, gender: 'm' | 'f' | 'n', plural: string, own: string | undefined): void {
  const put = (form: string, cells: string): void => add(forms, form, {lemma, pos: 'NOUN', morph: 0, cells: parseCells(cells)})
  if (plural === 'herr') {
    put(lemma, 'Nm')
    put('Herrn', 'Gm Dm Am')
    put('Herren', 'p')
    return
  }
  if (plural === 'weak') {
    const weak = own ?? `${lemma}${lemma.endsWith('e') ? 'n' : 'en'}`
    put(lemma, 'Nm')
    put(weak, 'Gm Dm Am p')
    return
  }
  put(lemma, SINGULAR[gender])
  if (gender !== 'f') {
    put(`${lemma}${/[sßxz]$/.test(lemma) ? 'es' : 's'}`, `G${gender}`)
    if (/(?:is)$/.test(lemma)) put(`${lemma}ses`, `G${gender}`)
  }
  if (plural === '-') return
  const many = own ?? (plural === '0' ? lemma : lemma + plural)
  put(many, /[ns]$/.test(many) || /[aio]$/.test(many) ? 'p' : 'Np Gp Ap')
  if (!/[ns]$/.test(many) && !/[aio]$/.test(many)) put(`${many}n`, 'Dp')
}

const PERSON = /(?:er|or|ist|ant|ent|at|et|loge|eur|ar|är|graf|soph|nom|rat|wirt|arzt|bote)$/

/** Feminines in -in of masculine nouns for persons ("Neurologin", "Landrätin") that the list lacks. */
export function feminines(forms: Forms): void {
  const masculine = parseCells('Nm')
  const feminine = parseCells('f')
  const plural = parseCells('p')
  for (const [form, readings] of [...forms]) {
    if (!/^\p{Lu}\p{Ll}+$/u.test(form) || !PERSON.test(form)) continue
    if (!readings.some(({lemma, pos, cells}) => lemma === form && pos === 'NOUN' && cells & masculine)) continue
    const stem = form
      .replace(/e$/, '')
      .replace(/(?<=[Rr]|Arz|arz)at$|(?<=[Rr])at$/, 'ät')
      .replace(/([Aa])rzt$/, (_, a) => `${a === 'A' ? 'Ä' : 'ä'}rzt`)
    const lemma = `${stem}in`
    if (forms.has(lemma)) continue
    add(forms, lemma, {lemma, pos: 'NOUN', morph: 0, cells: feminine})
    add(forms, `${lemma}nen`, {lemma, pos: 'NOUN', morph: 0, cells: plural})
  }
}
