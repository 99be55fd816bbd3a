import type {ContentFrame, Medium, ReportingForce, ReportingRules, ReportingWord} from '../reporting.ts'
import {NOUNS, VERBS} from './reporting-words.ts'

const FRAMES: Readonly<Record<string, readonly ContentFrame[]>> = {
  // a that-clause may lack its "that"
  that: ['dass', 'v2'],
  to: ['zu'],
  dir: ['direct'],
  np: ['np'],
  called: ['called'],
  als: ['als'],
}

function readWord([force = 'says', medium = 'speech', ...marks]: readonly string[]): ReportingWord {
  const frames = marks.flatMap((mark) => (mark.startsWith('pp:') ? [mark as ContentFrame] : (FRAMES[mark] ?? [])))
  const has = (flag: string) => marks.includes(flag)
  return {
    force: force as ReportingForce,
    medium: medium as Medium,
    frames: new Set(frames),
    speaker: 'subject',
    ...(has('acc') ? {addressee: 'accusative' as const} : {}),
    factual: has('fact'),
    weak: has('weak'),
    intent: has('intent'),
    belief: has('belief'),
    notReflexive: false,
    document: has('doc'),
  }
}

const readTable = (table: string): ReadonlyMap<string, ReportingWord> =>
  new Map(
    table
      .trim()
      .split('\n')
      .map((line) => line.split(' '))
      .map(([lemma = '', ...marks]) => [lemma, readWord(marks)]),
  )

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u))
const none: ReadonlySet<string> = new Set()

/** How English hands on what others say. */
export const reporting: ReportingRules = {
  verbs: readTable(VERBS),
  nouns: readTable(NOUNS),
  lightPhrases: new Map(),
  supportVerbs: set('make issue voice express give'),
  sourcePrepositions: new Map([
    ['according', {position: 'before', needs: 'any'}],
    ['per', {position: 'before', needs: 'agent'}],
  ]),
  sourceFrames: [],
  sourceNouns: set('report statement account information figures data estimate official officials source sources'),
  emptySourceNouns: set('account information figures data estimate'),
  notSources: set('plan schedule law rule rules agreement'),
  sourceAdverbs: none,
  sourceParticles: {so: '\u0000', how: 'as'},
  unnamedSources:
    set(`official officials source sources insider observer expert analyst critic witness resident diplomat representative aide employee
    investigator researcher scientist opponent supporter neighbour neighbor trader economist lawyer villager activist campaigner
    bystander onlooker passenger colleague relative local protester`),
  anonymous: set(
    'official officials source sources insider observer critic witness resident diplomat aide employee person people neighbour neighbor',
  ),
  documents:
    set(`report study letter document paper draft protocol indictment ruling verdict survey poll statistics statement analysis review audit memo
    tweet post blog video book resolution list forecast interview filing record papers`),
  pressReports: none,
  mediaNouns: set('newspaper broadcaster agency magazine paper website portal daily weekly channel network media outlet press'),
  mediaNames: new Set(
    `new york times;washington post;wall street journal;guardian;times;financial times;daily telegraph;economist;reuters;associated press;ap;afp;bbc;cnn
fox news;nbc;abc news;cbs;bloomberg;politico;axios;al jazeera;xinhua;tass;kcna;yonhap;spiegel;der spiegel;bild;le monde;npr;sky news;dpa`
      .split(/[;\n]/)
      .map((name) => name.trim()),
  ),
  offices:
    set(`president premier chancellor minister secretary senator governor mayor commissioner ambassador spokesman spokeswoman spokesperson chairman
    chairwoman chief head director leader commander general prosecutor judge adviser advisor official lawmaker deputy`),
  hearsayModals: new Map([
    ['believe', 'hearsay'],
    ['think', 'hearsay'],
    ['say', 'hearsay'],
    ['report', 'hearsay'],
    ['allege', 'hearsay'],
    ['rumor', 'hearsay'],
    ['rumour', 'hearsay'],
    ['appear', 'guess'],
    ['seem', 'guess'],
  ]),
  neverReporting: set(
    'be have do make let help cause mean ensure happen take get keep prevent avoid need require start begin stop',
  ),
  standAlone: set('protest disagree agree'),
  refusing: set('refuse decline'),
  withheld: set('access entry admission permission bail parole visa passage asylum'),
  perceiving: set('notice learn realise realize see hear'),
  deedOpeners: new Map([
    ['as', 'past'], // "the truce held as the village buried its dead"
    ['while', 'any'], // "the road stayed open while crews repaired the bridge"
    ['after', 'any'], // "resigned after the paper had reported the deal"
    ['although', 'any'], // "stayed open although the agency had ordered it shut"
    ['though', 'any'], // "kept to the plan though the council had voted it down"
  ]),
  questionWords: set('who whom whose what which where when why how'),
  contentOpeners: set('that whether if'),
  sentencePronouns: set('this that which'),
  takingUp: set('this that it'),
  holderPrepositions: {out: set('from'), in: set('in'), facing: set('to'), to: set('to')},
  hearers: new Map(),
  talks: {nouns: set('interview conversation call'), prepositions: set('with')},
  contracted: new Map(),
  impersonal: set('it there this that'),
  nobody: set('nobody none nothing'),
  people: none,
  things: set('car truck vehicle bicycle helicopter plane drone missile phone computer camera bomb weapon gun bridge dam road'),
  correlates: none,
  openVerbs: set('investigate examine ask consider review check'),
  openWords: set('unclear unknown uncertain open unresolved disputed'),
  whether: 'whether',
  participantPrepositions: new Map([
    ['with', 'target'],
    ['against', 'target'],
    ['to', 'beneficiary'],
    ['for', 'beneficiary'],
  ]),
  placePrepositions: set('in at near from to into outside across'),
  loadedNouns: set(
    'strongman dictator despot tyrant regime warlord kingpin thug mob clan puppet henchman crony terrorist chaos scandal disaster',
  ),
  havingVerbs: set('have possess obtain receive see'),
  genitiveArticles: set('of'),
  stateVerbs: new Set(),
  willModals: new Map<string, ReportingForce>(),
  bodies:
    set(`police ministry government court agency authority company firm party union army military university hospital parliament commission council
    senate congress bank embassy office department fire_service coastguard navy association group organisation organization charity campaign team club
    administration cabinet board committee panel federation league foundation institute watchdog regulator operator airline carrier manufacturer maker
    publisher retailer supplier developer coalition opposition church diocese prosecution defence force brigade service bureau district municipality
    city county town school college airport railway consortium corporation startup`),
  knowingVerbs: set('know say confirm decide disclose answer exclude'),
  ownWords: set('own'),
  nobodysOwn: none,
  provisional: set('initial preliminary early current'),
  untrue: {verbs: none, predicatives: set('false untrue baseless unfounded wrong fabricated lie nonsense'), negated: set('true')},
  openSubjects: set('question cause reason motive circumstances'),
  firstPerson: set('i we me us my our'),
  evidenceNouns: set('information evidence proof indication intelligence document image footage'),
  continuing: set('moreover also further additionally then'),
  both: set('both'),
  definiteArticles: set('the this these'),
  demonstratives: set('this that these those'),
  guessModals: set('can may shall'),
  expletive: 'it',
  cueCorrelates: set(''),
  viewNouns: set('view perspective'),
  viewPrepositions: set('for'),
  ranks: set('first second third fourth fifth last next only biggest'),
  headlineTexts: set('report study survey poll'),
  boundAdjectives: set('familiar briefed involved close aware knowledgeable present'),
  correlateOf: new Map(),
  leadIns: [],
  eventNouns: set(''),
  originVerbs: set('come stem'),
  insteads: set('but'),
  uniques: set('last first only sole'),
  personPronouns: set('i you he she we they who one some many others somebody someone'),
  somebody: 'one',
  substitutes: none,
  doubtfulPast: /$^/u,
  called: (form) => form,
  baseForms: () => [],
  certainty: {
    hedgeAdverbs: set('probably possibly perhaps maybe apparently presumably likely seemingly potentially reportedly'),
    hedgePredicatives: set('likely possible probable unclear uncertain unlikely doubtful'),
    hedgeAdjectives: set('alleged suspected purported supposed likely possible apparent'),
    hedgeModals: set('may might could'),
    hedgeVerbs: set('seem appear suggest suspect'),
    hearsayAdverbs: set('allegedly reportedly purportedly supposedly'),
    strengtheners: set('certainly definitely clearly undoubtedly indeed actually'),
    exclusives: set('only solely exclusively alone'),
    negations: set("not n't never no none nobody nothing neither nor"),
    conditionals: set('if unless provided'),
    concessions: set('even as'),
    denialVerbs: set('deny reject refute dismiss'),
    denialNouns: set('denial denials'),
    despite: set('despite notwithstanding'),
    futureAdverbs: set('soon planned scheduled tomorrow'),
  },
}
