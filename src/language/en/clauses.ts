import type {ClauseRules, Subordination} from '../clause-rules.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))
const none: ReadonlySet<string> = new Set()

const subordinators: readonly (readonly [Subordination, string])[] = [
  ['content', 'that if whether'],
  ['adverbial', 'because although though while since unless until till once lest whereas after before as than when'],
]

/** Nouns and the prepositions whose phrase belongs to them. */
const government: readonly (readonly [string, string])[] = [
  [
    'for',
    'spokesman spokeswoman spokesperson minister secretary request demand plan licence license permit pattern policy commissioner institute ministry',
  ],
  ['to', 'adviser advisor ambassador envoy aide visit threat response answer solution access trip'],
  ['at', 'researcher professor analyst economist expert scientist fellow official'],
  ['on', 'talks negotiations deal report rules sanctions attack ban debate statement'],
  ['with', 'talks negotiations meeting deal agreement contract war interview contact ties'],
  ['between', 'talks negotiations meeting deal agreement war conflict relations cooperation'],
  ['in', 'embassy rise fall increase decrease drop interest role'],
  ['from', 'letter statement message pressure report'],
  ['against', 'sanctions war offensive charges case attack evidence'],
]

function governed(): ReadonlyMap<string, readonly string[]> {
  const nouns = new Map<string, string[]>()
  for (const [preposition, list] of government)
    for (const noun of words(list)) {
      nouns.set(noun, [...(nouns.get(noun) ?? []), preposition])
      if (noun.endsWith('s')) nouns.set(noun.slice(0, -1), [...(nouns.get(noun.slice(0, -1)) ?? []), preposition])
    }
  return nouns
}

/** English clauses: subject, verb, object; read by analysis/svo, which asks for few of these. */
export const clauses: ClauseRules = {
  order: 'svo',
  subordinators: new Map(subordinators.flatMap(([kind, list]) => [...words(list)].map((word) => [word, kind] as const))),
  weakSubordinators: words('since until till after before as than'),
  beforeSubordinator: words('even just only especially'),
  infinitiveOpeners: none,
  infinitiveMark: 'to',
  relativePronouns: words('who whom whose which that'),
  questionWords: words('how why what where when who which whom whether'),
  coordinators: words('and or but'),
  clauseCoordinators: words('but'),
  comparators: words('as like'),
  verblessReport: none,
  have: 'have',
  be: 'be',
  become: 'will',
  modals: words('can could may might must shall should will would ought'),
  raising: words(
    'appear seem believe think say report expect set schedule understand know allege claim estimate rumor rumour suppose likely due begin continue',
  ),
  bareInfinitive: words('let make help see'),
  perfectWithBe: none,
  passiveParticiple: 'been',
  copulas: words('be become remain'),
  particles: none,
  weakParticles: words('expect set schedule due'),
  contentVerbs:
    words(`say tell report announce claim state add note explain believe think know hope fear expect suggest warn insist argue deny confirm admit
    acknowledge stress reveal indicate estimate allege write show find hear learn understand promise vow pledge agree declare maintain assert conclude
    predict assume suspect ask demand urge plan want intend call`),
  predicativeAs: words('believe think say report expect set schedule understand know allege claim estimate rumor rumour suppose'),
  dativeVerbs: none,
  reflexives: words('himself herself itself themselves myself yourself ourselves'),
  negators: words("not n't n’t never no none nobody nothing neither nor"),
  afterFocusNegator: words('only just'),
  agentPrepositions: words('by'),
  attributePrepositions: words('of'),
  prepositions: new Map(
    [...words('of in on at by for from with to into about against between among over under after before during since')].map(
      (w) => [w, 'A'],
    ),
  ),
  postpositions: new Map(),
  opinionNouns: none,
  genitiveArticles: words('my your his her its our their whose'),
  nounGovernment: governed(),
  timeNouns: words(
    'day week month year today yesterday tomorrow morning evening night monday tuesday wednesday thursday friday saturday sunday',
  ),
  measureNouns: words('million billion thousand hundred dozen'),
  measureAdjectives: words('old long high wide deep thick tall'),
  subjectPronouns: words('he she they we i'),
  objectPronouns: words('him them us me whom'),
  expletive: 'it',
  weakSubjects: words('what this that'),
  strongEndings: new Map(),
  placeAdjective: /(?!)/u,
  placeNouns: words('city town port province state region'),
  bodyNouns: words('ministry office agency university company'),
  impersonal: none,
  stateWithoutAgent: none,
  beforeNominal: none,
  possessiveGenitives: none,
  feminineRelatives: none,
  moreOrLess: words('more less fewer least most'),
  strongFeminine: '',
  correlatives: new Map([
    ['either', 'or'],
    ['neither', 'nor'],
    ['both', 'and'],
  ]),
  pluralNames: words('states nations emirates netherlands philippines'),
  masculineNames: none,
  doubtfulGenitive: '',
  doublePrepositions: none,
  loosePrepositions: none,
  circumpositions: new Map(),
  participleForm: /(?!)/u,
  obliqueArticle: /(?!)/u,
  phraseAdverbs: new Map([
    ['according', words('to')],
    ['because', words('of')],
    ['due', words('to')],
    ['instead', words('of')],
    ['out', words('of')],
    ['ahead', words('of')],
    ['thanks', words('to')],
  ]),
  contractions: new Map(),
  focusAdverbs: words('only even just about nearly almost around roughly'),
  personNoun: /(?:man|woman|er|or|ist|ian|minister|official|president)$/u,
}
