import type {Gender, PronounForm} from '../names.ts'

const list = (text: string): string[] => text.trim().split(/\s+/)

/** Last parts of words for places that are part of a name: "Hafenstraße", "Potsdamer Platz", "Genfer See". */
export const placeHeads = list(
  `straße strasse str. gasse weg allee platz damm ufer brücke park schloss schloß burg dom kirche kapelle kathedrale kloster abtei turm tor
  berg gebirge wald heide moor see meer bucht golf fluss bach kanal insel inseln halbinsel tal hafen bahnhof flughafen viertel stadion arena
  stadthalle halle rathaus palast siedlung friedhof grube talsperre graben markt chaussee promenade steig stieg ring kai`,
)

/** Nouns for places by which a place named before is taken up, or which introduce one: "die Hafenstadt Rostock". */
export const places: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...list(`Stadt Hauptstadt Hafenstadt Kleinstadt Großstadt Millionenstadt Millionenmetropole Metropole Landeshauptstadt Industriestadt Grenzstadt Küstenstadt Kreisstadt
  Universitätsstadt Region Provinz Insel Halbinsel Gemeinde Ortschaft Küste Hansestadt Teilrepublik Republik Hochburg Touristenhochburg Siedlung
  Metropolregion Kleingemeinde Inselgruppe Grenzregion Unruheprovinz Domstadt Partnerstadt Heimatstadt Geburtsstadt Donaumetropole`).map(
    (w): [string, Gender] => [w, 'feminine'],
  ),
  ...list(`Ort Bezirk Landkreis Kreis Stadtteil Vorort Badeort Küstenort Ferienort Kanton Bundesstaat US-Bundesstaat Staat Nachbarstaat Inselstaat Golfstaat Kontinent Kleinstaat Fluss Berg
  See Hafen Küstenstreifen Landstrich Wallfahrtsort Wintersportort Stadtbezirk Urlaubsort Fleck`).map((w): [string, Gender] => [
    w,
    'masculine',
  ]),
  ...list(`Land Nachbarland Bundesland Gebiet Dorf Bergdorf Königreich Emirat Viertel Stadtviertel Fürstentum Scheichtum Königshaus Entwicklungsland Schwellenland Urlaubsland
  Heimatland Partnerland Industrieland Gastgeberland Krisengebiet Küstenland Eiland Atoll Tal`).map((w): [string, Gender] => [
    w,
    'neuter',
  ]),
])

/** Last parts of words for events that have a name. */
export const eventHeads = list(
  `weltkrieg weltkriegs weltkrieges revolution weltmeisterschaft europameisterschaft festspiele olympiade kongress konferenz`,
)

/** Nouns for what a government owns or sends. */
export const governmentOwned: ReadonlySet<string> = new Set(
  list(`Streitkräfte Streitkräften Armee Truppen Militär Militärs Soldaten Regierung Außenminister Verteidigungsminister Präsident Präsidenten
  Unterhändler Diplomaten Außenpolitik Politik Kurs Haltung Position Forderungen Forderung Angebot Vorschlag Angriff Angriffe Angriffskrieg
  Krieg Offensive Invasion Führung Botschafter Geheimdienst Geheimdienste Verbündete Verbündeter Verbündeten Vorgehen Pläne Absichten Drohungen
  Drohung Reaktion Zusage Zusagen Atomprogramm Raketenprogramm Waffen Kriegsmaschine Kriegskasse Propaganda Bedingungen Ansprüche Einfluss Interessen Angaben Darstellung Sicht Willen Vorwürfe Vorwurf Anschuldigungen Bitte Wunsch Zustimmung Widerstand Antwort Erklärung Dementi`),
)

/** Prepositions after which a seat of government is the town: in, nach, aus, bei, um, vor, durch, über. */
export const placePrepositions: ReadonlySet<string> = new Set(
  list(`in nach aus bei um vor durch über nahe unweit bis ab im nördlich südlich östlich westlich`),
)

/** Capitalised words that are never (part of) a person's or body's name by themselves. */
export const neverNames: ReadonlySet<string> = new Set(
  list(`Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Januar Jänner Februar März April Mai Juni Juli August September Oktober
  November Dezember Jan Feb Mrz Apr Jun Jul Aug Sep Sept Okt Nov Dez Uhr Euro Dollar Prozent Millionen Milliarden Million Milliarde Tonnen Meter
  Kilometer Grad Weihnachten Ostern Pfingsten Frühjahr Sommer Herbst Winter Morgen Abend Nacht Mittag Vormittag Nachmittag Ende Anfang Mitte
  Sie Ihnen Ihr Ihre Ihrer Ihrem Ihren Er Es Wir Ich Du Der Die Das Den Dem Des Ein Eine Einen Einem Einer Eines Und Oder Aber Doch Wenn Weil
  Dass Als Wie Wo Wann Warum Wer Was Auch Nur Noch Nach Vor Bei Mit Von Zu Zum Zur In Im An Am Auf Aus Für Über Unter Um Bis Seit Durch Ohne
  Gegen Laut Gemäß Dabei Dennoch Bereits Insbesondere Lediglich Hier Dort Da Dann Damit Dazu So Man Alle Viele Einige Mehrere Beide Kein Keine
  Nicht Nun Jetzt Heute Gestern Zwei Drei Vier Fünf Sechs Sieben Acht Neun Zehn Elf Zwölf Hunderte Tausende Dutzende Mein Dein Sein Seine
  Unser Euer Dieser Diese Dieses Jener Jeder Jede Jedes Mister Herr Frau Herrn Gott Quelle Foto Bericht Bild: Seite Artikel Anmerkung Erst Ihm Ihn Uns Mir Dir Mich Dich`),
)

/** German pronouns: kind, and what each can refer to (m, f, n, p). */
const pronounRows: readonly (readonly [string, PronounForm['kind'], string])[] = [
  ['er', 'personal', 'm'],
  ['ihn', 'personal', 'm'],
  ['ihm', 'personal', 'mn'],
  ['sie', 'personal', 'fp'],
  ['ihr', 'personal', 'f'],
  ['ihnen', 'personal', 'p'],
  ['es', 'personal', 'n'],
  ['sein', 'possessive', 'mn'],
  ['seine', 'possessive', 'mn'],
  ['seinen', 'possessive', 'mn'],
  ['seinem', 'possessive', 'mn'],
  ['seiner', 'possessive', 'mn'],
  ['seines', 'possessive', 'mn'],
  ['ihre', 'possessive', 'fp'],
  ['ihren', 'possessive', 'fp'],
  ['ihrem', 'possessive', 'fp'],
  ['ihrer', 'possessive', 'fp'],
  ['ihres', 'possessive', 'fp'],
  ['deren', 'demonstrative', 'fp'],
  ['dessen', 'demonstrative', 'mn'],
  ['dieser', 'demonstrative', 'm'],
  ['diese', 'demonstrative', 'fp'],
]

export const pronouns: ReadonlyMap<string, PronounForm> = new Map(
  pronounRows.map(([word, kind, to]) => [
    word,
    {kind, masculine: to.includes('m'), feminine: to.includes('f'), neuter: to.includes('n'), plural: to.includes('p')},
  ]),
)

/** States that are not neuter ("das Land … es"). */
export const stateGenders: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...list(`Schweiz Ukraine Türkei Slowakei Mongolei DDR Sowjetunion Tschechoslowakei Bundesrepublik Elfenbeinküste`).map(
    (w): [string, Gender] => [w, 'feminine'],
  ),
  ...list(`Iran Irak Libanon Jemen Sudan Tschad Südsudan Kongo Vatikan Kosovo Niger Senegal Oman`).map((w): [string, Gender] => [
    w,
    'masculine',
  ]),
])

/** States whose name is a plural. */
export const pluralStates: ReadonlySet<string> = new Set(
  list(
    `USA Niederlande Philippinen Bahamas Komoren Malediven Seychellen Salomonen Marshallinseln Emirate Palästinensergebiete`,
  ).concat(['Vereinigte Staaten', 'Vereinigte Arabische Emirate', 'Vereinigte Staaten von Amerika']),
)

/** Verbs whose subject is the town, not the government that sits there. */
export const townVerbs: ReadonlySet<string> = new Set(
  list(`liegen sein heißen gehören wachsen zählen erleben befinden gelten werden beherbergen leiden`),
)

/** Verbs with an "es" that means nobody. */
export const emptySubjectVerbs: ReadonlySet<string> = new Set(
  list(
    `geben handeln gehen heißen kommen regnen schneien gelingen scheinen bleiben brauchen bedürfen dauern fehlen sein werden stehen liegen klingeln brennen stimmen gelten ankommen`,
  ),
)

/** Verbs whose object is spoken to, accused or pressed. */
export const addressVerbs: ReadonlySet<string> = new Set(
  list(`vorwerfen drohen danken auffordern aufrufen beschuldigen bezichtigen warnen kritisieren verdächtigen drängen verurteilen ermahnen mahnen bitten beschwichtigen sanktionieren verklagen
  unterstützen ermutigen umwerben isolieren provozieren`),
)

/** Prepositions after which a seat of government is the government: "Gespräche mit Pjöngjang". */
export const governmentPrepositions: ReadonlySet<string> = new Set(list(`mit gegen zwischen gegenüber laut seitens an`))

/** Words that take up a body, and what they fit: parts of the names (lower case), media, firms. */
export const takers: readonly {
  readonly heads: readonly string[]
  readonly endings?: readonly string[]
  readonly medium?: true
  readonly firm?: true
}[] = [
  {
    heads: ['Behörde', 'Verwaltung', 'Amt'],
    endings: list(
      `amt behörde polizei ministerium staatsanwaltschaft verwaltung agentur aufsicht dienst zoll anstalt präsidium bafin bundesnetzagentur fbi cia bka iaea anwaltschaft`,
    ),
  },
  {heads: ['Ministerium'], endings: ['ministerium', 'amt', 'department']},
  {
    heads: [
      'Unternehmen',
      'Konzern',
      'Firma',
      'Gesellschaft',
      'Betrieb',
      'Hersteller',
      'Anbieter',
      'Betreiber',
      'Aktiengesellschaft',
    ],
    firm: true,
  },
  {
    heads: [
      'Maschinenbauer',
      'Autobauer',
      'Zulieferer',
      'Traditionsbetrieb',
      'Familienbetrieb',
      'Start-up',
      'Bank',
      'Airline',
      'Fluggesellschaft',
      'Reederei',
    ],
    firm: true,
  },
  {
    heads: [
      'Zeitung',
      'Blatt',
      'Magazin',
      'Sender',
      'Agentur',
      'Nachrichtenagentur',
      'Tageszeitung',
      'Nachrichtenmagazin',
      'Portal',
    ],
    medium: true,
  },
  {
    heads: ['Partei'],
    endings: list(`partei cdu csu spd fdp afd grüne linke bsw labour union demokraten republikaner fidesz likud pis`),
  },
  {heads: ['Gericht'], endings: ['gericht', 'gerichtshof']},
  {heads: ['Verein', 'Klub', 'Club'], endings: ['verein', 'fc', 'sv', 'tsv', 'club', 'klub']},
  {
    heads: ['Organisation', 'Verband', 'Gewerkschaft', 'Bündnis', 'Militärbündnis', 'Allianz'],
    endings: list(
      `organisation verband bund union verdi metall nato greenpeace oxfam amnesty gewerkschaft bündnis allianz watch`,
    ),
  },
  {
    heads: [
      'Institut',
      'Universität',
      'Hochschule',
      'Klinik',
      'Bundesamt',
      'Kommission',
      'Regierung',
      'Stiftung',
      'Polizei',
      'Feuerwehr',
      'Staatsanwaltschaft',
    ],
    endings: [],
  },
]
