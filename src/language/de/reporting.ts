import type {ContentFrame, LightPhrase, Medium, ReportingForce, ReportingRules, ReportingWord} from '../reporting.ts'
import {certainty} from './certainty.ts'
import {LIGHT_PHRASES, REPORTING_NOUNS} from './reporting-nouns.ts'
import * as sources from './reporting-sources.ts'
import {REPORTING_VERBS} from './reporting-verbs.ts'

const FRAMES: Readonly<Record<string, ContentFrame>> = {
  dass: 'dass',
  v2: 'v2',
  zu: 'zu',
  dir: 'direct',
  np: 'np',
  als: 'als',
  called: 'called',
}
const SPEAKERS = {'by:object': 'object', 'by:aus': 'aus', 'by:in': 'in', 'by:none': 'none'} as const
const ADDRESSEES = {dat: 'dative', acc: 'accusative', an: 'an'} as const

/** Reads the marks after a word in the tables: "says speech dass v2 dir dat". */
function readWord(marks: readonly string[]): ReportingWord {
  const frames = new Set<ContentFrame>()
  for (const mark of marks) {
    const frame = mark.startsWith('pp:') ? (mark as ContentFrame) : FRAMES[mark]
    if (frame) frames.add(frame)
  }
  const speaker = marks.find((mark): mark is keyof typeof SPEAKERS => mark in SPEAKERS)
  const addressee = marks.find((mark): mark is keyof typeof ADDRESSEES => mark in ADDRESSEES)
  const has = (flag: string) => marks.includes(flag)
  return {
    force: marks[0] as ReportingForce,
    medium: marks[1] as Medium,
    frames,
    speaker: speaker ? SPEAKERS[speaker] : 'subject',
    ...(addressee ? {addressee: ADDRESSEES[addressee]} : {}),
    factual: has('fact'),
    weak: has('weak'),
    intent: has('intent'),
    belief: has('belief'),
    notReflexive: has('norefl'),
    document: has('doc'),
  }
}

const lines = (table: string): string[][] =>
  table
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(' '))

const readTable = (table: string): ReadonlyMap<string, ReportingWord> =>
  new Map(lines(table).map(([lemma = '', ...marks]) => [lemma, readWord(marks)]))

const readLight = (table: string): ReadonlyMap<string, LightPhrase> =>
  new Map(
    lines(table).map(([word = '', verbs = '', ...marks]) => [word, {verbs: new Set(verbs.split(',')), word: readWord(marks)}]),
  )

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** How German hands on what others say. */
export const reporting: ReportingRules = {
  verbs: readTable(REPORTING_VERBS),
  nouns: readTable(REPORTING_NOUNS),
  lightPhrases: readLight(LIGHT_PHRASES),
  supportVerbs: set(
    'äußern erheben geben abgeben machen stellen vertreten ziehen fassen treffen erteilen wagen aussprechen richten unterbreiten hegen formulieren vorbringen ausdrücken bekunden verkünden aufstellen verfassen veröffentlichen abgeben vorlegen',
  ),
  sourcePrepositions: new Map([
    ['laut', {position: 'before', needs: 'any'}],
    ['gemäß', {position: 'both', needs: 'agent'}],
    ['zufolge', {position: 'after', needs: 'any'}],
    ['nach', {position: 'both', needs: 'noun'}],
    ['aus', {position: 'before', needs: 'noun'}],
  ]),
  sourceFrames: [
    {preposition: 'unter', noun: 'Berufung', to: ['auf'], kind: 'source'},
    {preposition: 'unter', noun: 'Verweis', to: ['auf'], kind: 'source'},
    {preposition: 'unter', noun: 'Hinweis', to: ['auf'], kind: 'source'},
    {preposition: 'mit', noun: 'Verweis', to: ['auf'], kind: 'source'},
    {preposition: 'mit', noun: 'Berufung', to: ['auf'], kind: 'source'},
    {preposition: 'aus', noun: 'Sicht', to: ['von', 'der', 'des'], kind: 'source'},
    {preposition: 'in', noun: 'Auge', to: ['von', 'der', 'des'], kind: 'source'},
  ],
  sourceNouns: sources.SOURCE_NOUNS,
  emptySourceNouns: sources.EMPTY_SOURCE_NOUNS,
  notSources: sources.NOT_SOURCES,
  sourceAdverbs: sources.SOURCE_ADVERBS,
  sourceParticles: {so: 'so', how: 'wie'},
  unnamedSources: sources.UNNAMED_SOURCES,
  anonymous: sources.ANONYMOUS,
  documents: sources.DOCUMENTS,
  pressReports: set(
    'Bericht Medienbericht Pressebericht Zeitungsbericht Agenturbericht Agenturmeldung Pressemeldung Medienmeldung Meldung',
  ),
  mediaNouns: sources.MEDIA_NOUNS,
  mediaNames: sources.MEDIA_NAMES,
  offices: sources.OFFICES,
  hearsayModals: new Map([
    ['sollen', 'hearsay'],
    ['wollen', 'claim'],
    ['dürfen', 'guess'],
  ]),
  neverReporting: sources.NEVER_REPORTING,
  standAlone: set('protestieren widersprechen dementieren ablehnen zustimmen abwinken reagieren'),
  refusing: set('ablehnen weigern verweigern vermeiden unterlassen verzichten'),
  perceiving: set('bemerken erfahren merken feststellen erkennen sehen hören wissen einsehen herausfinden'),
  deedOpeners: new Map([
    ['als', 'past'], // "war unterwegs, als der Wagen umstürzte"
    ['während', 'any'], // "die Waffenruhe hielt, während das Dorf seine Toten begrub"
    ['nachdem', 'any'], // "trat zurück, nachdem die Zeitung berichtet hatte"
    ['obwohl', 'any'], // "hält daran fest, obwohl ein Brief aufgetaucht ist"
    ['obgleich', 'any'], // "blieb geöffnet, obgleich das Amt die Schließung verlangt hatte"
  ]),
  questionWords: set(
    'wer wen wem wessen was welche welcher welches welchen welchem wie wo wohin woher wann warum weshalb wieso womit wofür wodurch worauf woran wovon wozu inwieweit inwiefern wieviel',
  ),
  contentOpeners: set('dass daß ob'),
  sentencePronouns: set('dies das dieses was'),
  takingUp: set('das dies es dem alles beides dieses diesem'),
  firstPerson: set('man ich wir mich uns mir unser unsere unseren mein meine'),
  participantPrepositions: new Map([
    ['mit', 'target'],
    ['gegen', 'target'],
    ['an', 'beneficiary'],
    ['für', 'beneficiary'],
    ['von', 'target'],
    ['nach', 'target'],
  ]),
  placePrepositions: set('in im nach bei beim aus an am auf vor zwischen nahe ins gen über'),
  loadedNouns: set(
    'Machthaber Diktator Despot Tyrann Autokrat Boss Bande Clan Sippe Heuschrecke Inferno Regime Scherge Handlanger Marionette Kriegstreiber Hetzer Terrorist Schlächter Kremlherrscher Kremlchef Junta Mob Chaot Chaos Skandal Abzocker Raffke Bonze Lakai Strippenzieher Hardliner Rädelsführer Pleitegeier Millionengrab Flop Debakel Desaster Fiasko Hölle Drama Horror Schock Krimineller Ganove Gauner Verbrecher',
  ),
  havingVerbs: set('haben verfügen besitzen vorliegen erhalten bekommen geben sein'),
  genitiveArticles: set('der des eines einer dieser dieses von vom seiner ihrer deren dessen mehrerer zweier aller'),
  stateVerbs: set(
    'haben betragen stammen handeln befinden umfassen besitzen verfügen wiegen wissen leben wohnen ähneln kennen gehören',
  ),
  willModals: new Map([
    ['wollen', 'wants'],
    ['mögen', 'wants'],
    ['möchten', 'wants'],
    ['sollen', 'plans'],
  ]),
  bodies: sources.BODIES,
  knowingVerbs: set(
    'erklären fragen zeigen verraten erläutern erzählen prüfen wissen sagen mitteilen klären entscheiden feststehen äußern angeben beantworten bestätigen ausschließen bekanntgeben verraten absehen einschätzen',
  ),
  ownWords: set('eigen'),
  nobodysOwn: set('offiziell amtlich übereinstimmend unbestätigt inoffiziell gängig verbreitet landläufig'),
  provisional: set('erst bisherig vorläufig derzeitig jetzig bislang aktuell vorliegend gegenwärtig neu jüngst'),
  untrue: {
    verbs: set('entbehren'),
    predicatives: set(
      'falsch unwahr haltlos unzutreffend erfunden abwegig unbegründet unrichtig gelogen Lüge Falschmeldung Erfindung Unsinn Unfug',
    ),
    negated: set('stimmen zutreffen belegen bestätigen entsprechen'),
  },
  openSubjects: set(
    'Frage Ursache Ausgang Schicksal Zukunft Hintergrund Umstand Motiv Grund Zeitpunkt Ort Termin Zahl Höhe Verbleib Identität Herkunft Auslöser',
  ),
  substitutes: set('hätten'),
  doubtfulPast: /ten?$/u,
  called: (form, lemma, plural) => {
    if (!/^\p{Lu}/u.test(lemma)) return form
    if (!plural) return form === `${lemma}s` || form === `${lemma}es` || form === lemma ? lemma : form
    return form === `${lemma}en` &&
      !/(?:in|e|ei|ung|heit|keit|schaft|on|or|ist|ent|ant|är|at|tät|ik|ur|nz|sicht|nachricht|schicht|schrift|mensch|bank|frau|zahl|art)$/iu.test(
        lemma,
      )
      ? `${lemma}e`
      : form === `${lemma}n` && /e[lr]$/u.test(lemma)
        ? lemma
        : form
  },
  baseForms: (form) => {
    const hyphen = form.lastIndexOf('-')
    if (hyphen > 0)
      return ['', 'n', 'en', 'e']
        .filter((end) => form.endsWith(end))
        .map((end) => form.slice(hyphen + 1, form.length - end.length))
    return /[a-zäöü]t$/u.test(form) ? [`${form.slice(0, -1)}en`, `${form.slice(0, -1)}n`] : []
  },
  continuing: set('dabei zudem außerdem ferner weiter darüber daneben hierbei dazu ebenso auch anschließend danach'),
  both: set('beide beiden beider'),
  definiteArticles: set('der die das dem den des dieser diesem diesen beide beiden beider'),
  demonstratives: set('dieser diese dieses diesem diesen jener jene jenem jenen'),
  guessModals: set('können dürfen sollen mögen wollen'),
  expletive: 'es',
  cueCorrelates: set('davon darauf daran darüber darin dahingehend dafür darum dahin'),
  viewNouns: set('Sicht Perspektive Warte Blickwinkel'),
  viewPrepositions: set('für'),
  ranks: set('erst zweit dritt viert fünft sechst siebt acht neunt zehnt letzt nächst einzig wichtigst größt höchst best'),
  boundAdjectives: set(''),
  headlineTexts: set(
    'Bericht Studie Umfrage Gutachten Analyse Untersuchung Prognose Erhebung Recherche Statistik Papier Entwurf',
  ),
  correlateOf: new Map([
    ['dazu', 'zu'],
    ['damit', 'mit'],
    ['davor', 'vor'],
    ['dagegen', 'gegen'],
    ['dafür', 'für'],
    ['davon', 'von'],
  ]),
  leadIns: [
    ['mit', 'den', 'worten'],
    ['mit', 'der', 'begründung'],
  ],
  eventNouns: set(
    'Urteil Beschluss Anklage Vorwurf Hinweis Ankündigung Veröffentlichung Interview Schreiben Brief Umfrage Befragung Untersuchung Äußerung',
  ),
  originVerbs: set('kommen stammen äußern verlauten erhalten zitieren vorlesen entstehen'),
  insteads: set('sondern'),
  uniques: set(
    'zuletzt erstmals letztmals letztmalig erstmalig letzt einzig letzte letzter letztes letzten einzige einziger einziges einzigen',
  ),
  personPronouns: set(
    'ich du er sie wir ihr dieser diese jener jene jemand niemand einer eine keiner beide viele manche einige andere wer der die welcher welche letzterer letztere ihm ihr ihnen ihn mehrere',
  ),
  somebody: 'man',
  openVerbs: set('prüfen untersuchen klären fragen überprüfen ermitteln rätseln offenlassen'),
  openWords: set('unklar offen ungewiss unsicher ungeklärt fraglich unbekannt strittig umstritten'),
  whether: 'ob',
  holderPrepositions: {
    out: set('aus von vom'),
    in: set('in im aus von vom bei beim auf'),
    facing: set('gegenüber'),
    to: set('an ans'),
  },
  hearers: new Map([
    [
      'vor',
      set(
        'Presse Journalist Medienvertreter Reporter Pressevertreter Anhänger Publikum Zuhörer Abgeordneter Abgeordnete Parlament Bundestag Ausschuss',
      ),
    ],
    ['zu', set('Zeitung Sender Agentur Presse Journalist Reporter Magazin Blatt Anhänger')],
    ['in', set('')],
  ]),
  talks: {nouns: set('Interview Gespräch Telefonat Telefongespräch Unterredung'), prepositions: set('mit')},
  contracted: new Map(
    'zum zu zur zu vom von beim bei im in ins in am an ans an aufs auf übers über fürs für ums um vors vor'
      .split(' ')
      .flatMap((word, i, all) => (i % 2 === 0 ? [[word, all[i + 1] ?? word] as const] : [])),
  ),
  impersonal: set('es das dies was alles nichts dieses'),
  nobody: set('keiner keine keines niemand nichts'),
  people: set(
    'jugendliche angehörige beschäftigte verwandte bekannte verletzte reisende studierende abgeordnete grüne linke konservative liberale gefangene überlebende betroffene beteiligte verantwortliche offizielle vertraute delegierte vorgesetzte sachverständige einheimische angestellte arbeitslose deutsche beide andere viele einige manche mehrere',
  ),
  things: set(
    `Fahrrad Auto Wagen Fahrzeug Laster Hubschrauber Flugzeug Drohne Rakete Handy Telefon Smartphone Computer Kamera Sprengstoff Bombe
    Waffe Pistole Messer Koffer Rucksack Tasche Damm Deich Brücke Straße Tunnel Staumauer Becken Fenster Wasser Rauch Feuer Benzin
    Sonne Wetter Regen Sturm Treppe Tisch Stuhl`,
  ),
  correlates: set('dahingehend dahin davon darauf daran dafür dagegen damit darin darum darüber davor dazu daraus dabei'),
  evidenceNouns: sources.EVIDENCE_NOUNS,
  certainty,
}
