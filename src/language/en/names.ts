import {knownNames} from '../known-names.ts'
import type {DerivedName, NameRules, RoleNoun} from '../names.ts'
import {seats, states} from './names-states.ts'
import {
  bodies,
  epithets,
  governmentOwned,
  honorifics,
  institutions,
  neverNames,
  offices,
  places,
  professions,
  pronouns,
} from './names-words.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** A name in tokens; "U.S." may be one or two. */
function spelled(name: string): string[][] {
  const parted = name.replace(/\.(?=\p{Lu})/gu, '. ').split(' ')
  const whole = name.split(' ')
  return parted.length === whole.length ? [whole] : [whole, parted]
}

/** Common words too. */
const ambiguous = new Set([
  'Times',
  'Guardian',
  'Senate',
  'Congress',
  'Treasury',
  'Economist',
  'Georgia',
  'Turkey',
  'Chad',
  'Jordan',
])
const known = knownNames(states, institutions, {tokensOf: spelled, keyOf: (word) => word, ambiguous})

const adjectives = new Map<string, DerivedName>()
for (const {names, adjectives: forms, demonyms, code} of states) {
  const of: DerivedName = {base: names[0] ?? '', kind: 'state', ...(code && {country: code})}
  for (const form of forms) adjectives.set(form, of)
  for (const form of demonyms) {
    adjectives.set(`${form}s`, {...of, person: true})
    if (!forms.includes(form)) adjectives.set(form, {...of, person: true})
  }
}
adjectives.set('European', {base: 'Europe', kind: 'place'})
adjectives.set('Europeans', {base: 'Europe', kind: 'place', person: true})

const roles = new Map<string, RoleNoun>()
for (const [kind, list] of [
  ['epithet', epithets],
  ['profession', professions],
  ['office', offices],
] as const)
  for (const head of list) {
    const gender = /(?:woman|actress|queen|princess)$/.test(head)
      ? ('feminine' as const)
      : /(?:man|king|prince)$/.test(head)
        ? ('masculine' as const)
        : undefined
    const role: RoleNoun = {kind, head, plural: false, ...(gender && {gender})}
    roles.set(head, role)
    roles.set(/man$/.test(head) ? head.replace(/man$/, 'men') : `${head}s`, {...role, plural: true})
  }

const role = (word: string): RoleNoun | undefined => {
  const lower = word.toLowerCase()
  return roles.get(lower) ?? roles.get(lower.slice(lower.lastIndexOf('-') + 1))
}

const bare = (word: string): string => word.replace(/['’]s?$/u, '')

/** English names: tables of states, bodies, media; a name is not inflected but for its genitive, which is a token of its own. */
export const names: NameRules = {
  knownFrom: (word) => known.get(word) ?? known.get(bare(word)) ?? [],
  isFormOf: (written, base) => written === base || bare(written) === base || (written === base.toUpperCase() && base.length > 3),
  role,
  derived: (word) => adjectives.get(word),
  partOf: (word) => {
    const at = word.indexOf('-')
    const first = at > 1 ? word.slice(0, at) : ''
    return known.get(first)?.find((name) => name.words.length === 1)?.base
  },
  basesOf: (word) => (bare(word) === word ? [word] : [bare(word), word]),
  nominative: (parts) => parts.join(' '),
  body: (word) => (bodies.has(word) ? {head: word, gender: 'n', compound: false} : undefined),
  actsAsBody: (word) => bodies.has(word) && !/^(?:School|Hospital|Airport|Museum|Church|Club|Center|Centre)$/u.test(word),
  honorific: (word) => honorifics.get(word),
  particles: words('van von der den de del della di da dos du la le bin ibn al el ben ter ten zu'),
  bynames: words('Great Terrible Younger Elder'),
  legalForms: words(
    'Inc. Inc Corp. Corp Ltd. Ltd LLC LLP PLC plc Co. Co AG GmbH SE S.A. SA SpA NV BV AB ASA Group Holding Holdings',
  ),
  clubWords: words('FC AC AS United City Rovers Athletic Wanderers'),
  foreignHeads: words(
    `Industries Technologies Systems Solutions Partners Capital Investments Airlines Airways Motors Energy Petroleum Pharmaceuticals Pharma Laboratories
    Entertainment Pictures Studios Records Media Networks Communications Software Electronics Aerospace Foods Brands Stores Logistics International
    Corporation Company Trust University College Institute Foundation Association Society Council Committee Agency Authority Department Ministry
    Commission Party Union Federation League Orchestra Museum Press Post Journal Tribune Herald Observer Telegraph Chronicle Gazette Courier
    Globe Magazine Review News Optronik Zeitung Kurier Fund Centre Center Bank`,
  ),
  mediaWords: words(
    'newspaper newspapers magazine broadcaster agency website paper daily weekly tabloid channel network outlet portal',
  ),
  mediaGender: () => 'n',
  streetHead: (word) => /^(?:Street|Avenue|Road|Square|Bridge|Station)$/u.test(word),
  isMediaHead: (word) =>
    /^(?:Times|Post|Journal|Tribune|Herald|Observer|Telegraph|Chronicle|Gazette|Courier|Globe|Magazine|News|Zeitung|Kurier)$/u.test(
      word,
    ),
  placeHead: (word) =>
    /^(?:Street|Avenue|Road|Square|Bridge|River|Lake|Sea|Bay|Gulf|Mountains?|Hills?|Valley|Island|Islands|Port|Airport|Station|Park|Forest|Desert|Strait)$/u.test(
      word,
    ),
  eventHead: (word) =>
    /^(?:War|Games|Olympics|Cup|Championships?|Summit|Conference|Festival|Revolution|Agreement|Treaty)$/u.test(word),
  seats,
  placePrepositions: words('in to from near outside inside at around across through of'),
  governmentOwned: (word) => governmentOwned.has(word),
  neverNames: new Set([...neverNames, ...adjectives.keys()]),
  addressVerbs: words('urge warn accuse criticise criticize condemn press ask support sanction'),
  pronouns,
  places,
  fieldWords: words('of for'),
  fieldBodies: words(
    'Ministry Department Institute Office Agency Board Bureau Commission Council University Bank House Association Center Centre',
  ),
  conjunctions: words('and or &'),
  uninflected: (word) => word,
  isInflected: () => false,
  definite: words('the this that these those'),
  demonstratives: words('this that these those such'),
  indefinite: words('a an'),
  possessives: (word) => (/^his$/iu.test(word) ? 'his' : /^her$/iu.test(word) ? 'her' : undefined),
  genderOfState: () => 'neuter',
  genderOfName: () => undefined,
  contracted: new Set(),
  articleGender: () => undefined,
  nominativeArticles: new Map(),
  isStateNoun: (word) => /^(?:country|state|nation|kingdom|republic)$/u.test(word),
  pluralStates: words('Netherlands Philippines'),
  variantKey: (word) =>
    word
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^a-z]/gu, ''),
  ofWords: words('of for at'),
  firmPrepositions: words('at of for'),
  townVerbs: words('lie'),
  emptySubjectVerbs: words('be seem appear rain'),
  governmentPrepositions: words('between with against'),
  takesUp: (head, name) =>
    name.words.some((word) => word.toLowerCase() === head.toLowerCase()) ||
    (name.medium
      ? /^(?:newspaper|paper|broadcaster|agency)$/u.test(head)
      : name.firm && /^(?:company|firm|manufacturer|maker)$/u.test(head)),
}
