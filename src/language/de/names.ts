import type {DerivedName, Gender, KnownName, NameRules, RoleNoun} from '../names.ts'
import {
  ambiguousNames,
  bodies,
  clubWords,
  foreignHeads,
  institutions,
  legalForms,
  mediaHeads,
  mediaWords,
} from './names-organisations.ts'
import {
  bynames,
  epithets,
  feminines,
  genderless,
  honorifics,
  offices,
  particles,
  professions,
  relational,
  stateOffices,
} from './names-persons.ts'
import {regionRows, seats, states} from './names-states.ts'
import {
  emptySubjectVerbs,
  eventHeads,
  governmentOwned,
  governmentPrepositions,
  neverNames,
  placeHeads,
  placePrepositions,
  places,
  pluralStates,
  pronouns,
  stateGenders,
  takers,
  townVerbs,
} from './names-words.ts'

const lowered = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1)
const raised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
/** An adjective's ending taken off, long ones first: "Vereinten" → "Vereint". */
const stem = (word: string): string => word.replace(/(?:e[nmrs]?|s)$/u, '')

/** Names of states, institutions and media by the stem of their first word. */
const known = new Map<string, KnownName[]>()
const addKnown = (name: KnownName): void => {
  const key = stem(name.words[0]!)
  const same = known.get(key) ?? []
  same.push(name)
  known.set(
    key,
    same.sort((a, b) => b.words.length - a.words.length),
  )
}
/** Tokens of a name: "Élysée-Palast" is one, "d’Italia" too; "Bündnis 90/Die Grünen" parts at the slash. */
const wordsOf = (name: string): string[] => name.split(/ |(?<=\/)|(?=\/)/u)

for (const state of states)
  for (const base of state.names)
    addKnown({kind: 'state', base, canonical: state.names[0]!, words: wordsOf(base), ...(state.code && {country: state.code})})
for (const {names, class: kind, code, parent, metonym} of institutions)
  for (const base of names)
    addKnown({
      kind: kind === 'medium' ? 'medium' : 'organisation',
      base,
      canonical: names[0]!,
      words: wordsOf(base),
      ...(code && {country: code}),
      ...(parent && {parent}),
      ...(metonym && {metonym}),
      ...(ambiguousNames.has(base) && {ambiguous: true as const}),
    })

/** Adjectives by stem, peoples by each of their forms. */
const adjectives = new Map<string, DerivedName>()
const peoples = new Map<string, DerivedName>()

function addPeople(demonym: string, of: DerivedName): void {
  const put = (form: string, gender?: Gender): void => {
    if (!peoples.has(form)) peoples.set(form, {...of, person: true, ...(gender && {gender})})
  }
  if (demonym === 'Deutscher' || demonym === 'Ostdeutscher') {
    const root = demonym.slice(0, -1)
    for (const end of ['', 'r', 'n', 'm']) put(root + end)
    return
  }
  const root = /[^e]e$/u.test(demonym) ? demonym.slice(0, -1) : demonym
  put(demonym, 'masculine')
  for (const end of root === demonym ? ['s', 'n', 'en', 'es'] : ['en', 'ens']) put(root + end)
  const umlaut = root === 'Franzos' ? 'Französ' : root
  put(`${umlaut}in`, 'feminine')
  put(`${umlaut}innen`)
}

for (const state of states) {
  const of: DerivedName = {base: state.names[0]!, kind: 'state', ...(state.code && {country: state.code})}
  for (const adjective of state.adjectives) if (!adjectives.has(adjective)) adjectives.set(adjective, of)
  for (const demonym of state.demonyms) addPeople(demonym, of)
}
for (const [base, adjective, demonym] of regionRows) {
  for (const one of adjective.split('/')) adjectives.set(one, {base, kind: 'place'})
  if (demonym) addPeople(demonym, {base, kind: 'place'})
}
adjectives.set('schweizer', {base: 'Schweiz', kind: 'state', country: 'CH'})

/** Person nouns: every head with its feminine, by lower-cased singular. */
const roles = new Map<string, RoleNoun>()
const addRole = (word: string, role: RoleNoun): void => {
  const key = word.toLowerCase()
  if (roles.has(key)) return
  roles.set(key, {
    ...role,
    ...(stateOffices.has(role.head) && {ofState: true as const}),
    ...(relational.has(role.head) && {relational: true as const}),
  })
}
function addRoles(words: readonly string[], kind: RoleNoun['kind']): void {
  for (const head of words) {
    const nominal = /(?:ter|ner|der|ser|eger|zter)$/u.test(head) && adjectival.has(head)
    const male: RoleNoun = {kind, head, plural: false, ...(!genderless.has(head) && {gender: 'masculine' as const})}
    const many: RoleNoun = {kind, head, plural: true}
    addRole(head, nominal ? {...male, singular: true} : male)
    if (nominal) {
      const root = head.slice(0, -1)
      addRole(`${root}n`, {kind, head, plural: false})
      addRole(`${root}m`, male)
      if (head === 'Beamter') addRole('Beamtin', {kind, head, gender: 'feminine', plural: false})
      // "der Abgeordnete", "die Abgeordnete", "Abgeordnete": number and gender by the article
      addRole(root, {kind, head, plural: false})
      continue
    }
    const weak = /(?:e|ent|ant|ist|at|oge|arch|kt|soph|kat|it|nom|graf|graph|rr|rst|ot|Soldat|Prinz|Graf|Fürst|Zar|Held)$/u.test(
      head,
    )
    addRole(`${head}s`, male)
    addRole(`${head}es`, male)
    if (weak) {
      const root = head.replace(/e$/u, '')
      addRole(`${root}en`, male)
      if (root !== head) addRole(`${root}n`, male)
    }
    const roots = feminines[head] ?? (genderless.has(head) ? [] : [`${head.replace(/e$/u, '')}in`])
    for (const female of roots) {
      addRole(female, {kind, head, gender: 'feminine', plural: false, singular: true})
      addRole(female.endsWith('in') ? `${female}nen` : `${female}n`, {
        ...many,
        ...(female.endsWith('in') && {gender: 'feminine' as const}),
      })
    }
    if (!/(?:er|e)$/u.test(head)) addRole(`${head}e`, many)
    if (/er$/u.test(head)) addRole(`${head}n`, many)
    if (/eur$|or$/u.test(head)) addRole(`${head}en`, many)
  }
}
const adjectival = new Set(
  `Beamter Abgeordneter Bundestagsabgeordneter Landtagsabgeordneter Vorsitzender Fraktionsvorsitzender Parteivorsitzender
  Vorstandsvorsitzender Staatsratsvorsitzender Ratsvorsitzender Betriebsratsvorsitzender Beauftragter Bundesbeauftragter Gesandter
  Delegierter Wirtschaftsweiser Tatverdächtiger Verdächtiger Angeklagter Beschuldigter Angestellter Geistlicher Liberaler Grüner
  Verletzter Verstorbener Toter Vermisster Überlebender Deutscher Sachverständiger Vertrauter Verbündeter Heiliger`.split(/\s+/),
)
addRoles(epithets, 'epithet')
addRoles(offices, 'office')
addRoles(professions, 'profession')

/** Words that end like a role but are none ("Rat" in "Sicherheitsrat", "Mann" in "Kaufmann" is one, "Stab"). */
const notRoles =
  /(?:sicherheitsrat|aufsichtsrat|betriebsrat|gemeinderat|stadtrat|nationalrat|bundesrat|personalrat|zentralrat|stadtstaat|vorrat|verrat|heirat|staatsrat|beirat|hausrat|fahrrad|mehrheit|jemand|niemand|inspektor|traktor|reaktor|faktor|sektor|motor|meister)$/u

function role(word: string): RoleNoun | undefined {
  const lower = word.toLowerCase()
  const whole = roles.get(lower)
  if (whole) return whole
  if (notRoles.test(lower)) return undefined
  // Compounds: the longest known last part of four letters or more, after at least three others
  for (let at = 3; at <= lower.length - 4; at++) {
    if (lower.charCodeAt(at) < 97) continue
    const last = lower.slice(at)
    const found = roles.get(last)
    if (found && (last.length > 4 || lower.charAt(at - 1) === '-' || found.kind === 'office') && !/^(?:rat|räte)/u.test(last))
      return {...found, prefix: lower.slice(0, at)}
  }
  return undefined
}

function derived(word: string, isTown: (name: string) => string | undefined): DerivedName | undefined {
  const people = peoples.get(word)
  if (people) return people
  const lower = lowered(word)
  if (lower.endsWith('isch') || /isch(?:e[nmrs]?)$/u.test(lower) || /^(?:ost)?deutsch(?:e[nmrs]?)?$/u.test(lower)) {
    const root = lower.replace(/e[nmrs]?$/u, '')
    const plain = adjectives.get(root) ?? adjectives.get(root.replace(/^(?:nord|süd|ost|west|anti|pro|gesamt)/u, ''))
    if (plain) return plain
    const last = root.lastIndexOf('-')
    return last > 0 ? adjectives.get(root.slice(last + 1)) : undefined
  }
  if (lower.startsWith('schweizer') && lower.length < 12) return adjectives.get('schweizer')
  return /er$/u.test(word) && /^\p{Lu}/u.test(word) ? townAdjective(word, isTown) : undefined
}

/** "Bremer" → Bremen, "Ulmer" → Ulm, "Reutlinger" → Reutlingen, "Dresdner" → Dresden, "Basler" → Basel. */
function townAdjective(word: string, isTown: (name: string) => string | undefined): DerivedName | undefined {
  const root = word.slice(0, -2)
  const bases = [root, `${root}en`, `${root}e`]
  if (/[^aeiou]n$/u.test(root)) bases.push(`${root.slice(0, -1)}en`)
  if (/[^aeiou][lr]$/u.test(root)) bases.push(`${root.slice(0, -1)}e${root.slice(-1)}`)
  if (/an$/u.test(root)) bases.push(root.slice(0, -2))
  if (word === 'Zürcher') bases.push('Zürich')
  for (const base of bases) {
    const country = base.length > 2 ? isTown(base) : undefined
    if (country !== undefined) return {base, kind: 'place', ...(country && {country})}
  }
  return undefined
}

/** Whether the written word is the table's, inflected or not; inside a name adjectives agree, at its end nouns do. */
function isFormOf(written: string, base: string, last: boolean): boolean {
  if (written === base) return true
  if (written === base.toUpperCase() && base.length > 2) return true
  if (/^\p{Lu}+$/u.test(base)) return written === `${base}s`
  if (!last || /(?:üne|inke|sche|iche|ünen)$/u.test(base)) {
    if (/e[nmrs]?$/u.test(base) && written.length > 3 && /e[nmrs]?$/u.test(written) && stem(written) === stem(base)) return true
  }
  if (!written.startsWith(base)) return false
  const ending = written.slice(base.length)
  return (
    ending === 's' ||
    ending === 'es' ||
    (last && (ending === '’' || ending === "'" || (ending === 'n' && /(?:ne|ke|thi|ate)$/u.test(base))))
  )
}

/** Forms without a genitive ending. A name in -s, -x, -z takes an apostrophe only. */
function basesOf(word: string): readonly string[] {
  if (/[’'ʼ]$/u.test(word)) return [word.slice(0, -1), word]
  if (/[’']s$/u.test(word)) return [word.slice(0, -2), word]
  if (word.length > 3 && /[^sßxz]s$/u.test(word)) return [word.slice(0, -1), word]
  return [word]
}

const strong = {m: 'er', f: 'e', n: 'es'}
function nominative(words: readonly string[], gender: 'm' | 'f' | 'n' | undefined, plural: boolean): string {
  const last = words.length - 1
  return words
    .map((word, i) => {
      if (i === last)
        return gender === 'f' || plural || !gender ? word : word.replace(/([^s])(?:e?s)$/u, (_, before: string) => before)
      const inflected =
        i < last &&
        /(?:isch|lich|ig|al|iv|ell|ional|ent|deutsch|ew|einig|rot|weiß|schwarz|fern|nah|mittler|groß|alt|neu|freie?|hoh|höher|ober|unter|still|gelb|grün|blau|kalt|tot)e[nmrs]?$/iu.test(
          word,
        ) &&
        /^\p{Lu}/u.test(word)
      if (!inflected || !(gender || plural)) return word
      return word.replace(/e[nmrs]?$/u, plural ? 'e' : strong[gender!])
    })
    .join(' ')
}

/** "des Bundesamts", "der Gewerbeaufsicht", "der Behörden": the body a noun speaks of, whole or by its last part. */
function body(word: string): {head: string; gender: 'm' | 'f' | 'n'; compound: boolean} | undefined {
  for (const form of formsOfNoun(word)) {
    const whole = bodies.get(form)
    if (whole) return {head: form, gender: whole, compound: false}
    const lower = form.toLowerCase()
    for (let at = 3; at <= lower.length - 3; at++) {
      const last = raised(lower.slice(at))
      const gender = last.length > 3 || last === 'Amt' || last === 'Rat' ? bodies.get(last) : undefined
      if (gender && !notBodies.has(last)) return {head: last, gender, compound: true}
    }
  }
  return undefined
}
/** Buildings, plants and troops: named they are bodies, alone they do not speak. */
const placesRatherThanBodies =
  /(?:werk|krankenhaus|klinik|klinikum|museum|theater|schule|rathaus|flughafen|truppe|gruppe|team|börse|land|stab|betrieb|bahn|museum|zentrum|hochschule|gemeinde|kirche|mutter|tochter|zentrale|institut|fonds|blatt|versicherung|union|bund)(?:e?s|e?n)?$/iu
const notBodyWords =
  /(?:brandstiftung|anstiftung|bewegung|verbund|hintergrund|zusammenkunft|pressekonferenz|gesellschaftsschicht)/iu
const notBodies = new Set([
  'Land',
  'Werk',
  'Mutter',
  'Tochter',
  'Bahn',
  'Gruppe',
  'Dienst',
  'Stab',
  'Betrieb',
  'Zug',
  'Blatt',
  'Team',
])
const formsOfNoun = (word: string): string[] => [
  word,
  ...(/[^s]s$/u.test(word) ? [word.slice(0, -1)] : []),
  ...(/es$/u.test(word) ? [word.slice(0, -2)] : []),
  ...(/n$/u.test(word) ? [word.slice(0, -1)] : []),
  ...(/en$/u.test(word) ? [word.slice(0, -2)] : []),
  ...(/innen$/u.test(word) ? [word.slice(0, -3)] : []),
]

/** First parts of hyphenated words by which a state is meant, beside the states' names: "US-Beamte". */
const parts = new Map([
  ['US', 'USA'],
  ['USA', 'USA'],
  ['EU', 'Europäische Union'],
  ['UN', 'Vereinte Nationen'],
  ['Uno', 'Vereinte Nationen'],
  ['UNO', 'Vereinte Nationen'],
  ['Nato', 'Nato'],
  ['NATO', 'Nato'],
  ['Kreml', 'Kreml'],
  ['DDR', 'DDR'],
  ['UK', 'Großbritannien'],
])

const endsIn = (heads: readonly string[]) => {
  const pattern = new RegExp(`(?:${heads.map((h) => h.toLowerCase().replace('.', '\\.')).join('|')})(?:e?s|e?n)?$`, 'u')
  return (word: string): boolean => pattern.test(word.toLowerCase())
}

/** Letters that transliterations of one name differ in are made the same: "Schoigu", "Shoigu" → "soigu". */
const variantKey = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/gu, 'ss')
    .replace(/zh|dsch/gu, 'j')
    .replace(/schtsch|shch/gu, 'sc')
    .replace(/tsch|tch|cz/gu, 'c')
    .replace(/sch|sh|sz/gu, 's')
    .replace(/ch|kh/gu, 'c')
    .replace(/z/gu, 's')
    .replace(/w/gu, 'v')
    .replace(/ph/gu, 'f')
    .replace(/th/gu, 't')
    .replace(/[jy]/gu, 'i')
    .replace(/ck/gu, 'k')
    .replace(/[-’'ʼ]/gu, '')
    .replace(/(\p{L})\1+/gu, '$1')

/** The gender of a body's name, by its noun or by the ending of its first adjective ("Weißes Haus"). */
function genderOfName(base: string): Gender | undefined {
  const words = base.split(' ')
  for (const word of words) {
    const found = body(word)
    if (found) return ({m: 'masculine', f: 'feminine', n: 'neuter'} as const)[found.gender]
  }
  const first = words[0] ?? ''
  if (words.length < 2 || !/^\p{Lu}/u.test(first)) return undefined
  if (/(?:iß|isch|lich|al|ig|ot|tig|oß)es$/u.test(first)) return 'neuter'
  return /(?:isch|lich|al|ig|ot|tig|oß)er$/u.test(first) ? 'masculine' : undefined
}

function takesUp(head: string, name: {words: readonly string[]; medium: boolean; firm: boolean}): boolean {
  const lower = head.toLowerCase()
  for (const word of name.words) if (word.toLowerCase().endsWith(lower)) return true
  const row = takers.find((t) => t.heads.includes(head))
  if (!row) return false
  if (row.medium) return name.medium
  if (row.firm) return name.firm && !name.medium
  return name.words.some((word) => row.endings!.some((ending) => word.toLowerCase().replace(/e?s$/u, '').endsWith(ending)))
}

/** German names: the tables beside this file, with the rules by which their words are inflected and compounded. */
export const names: NameRules = {
  knownFrom: (word) => known.get(stem(word)) ?? known.get(word) ?? [],
  isFormOf,
  role,
  derived,
  partOf: (word) => {
    const at = word.indexOf('-')
    if (at < 2) return undefined
    const first = word.slice(0, at)
    return (
      parts.get(first) ??
      (known.get(stem(first)) ?? known.get(first))?.find((k) => k.words.length === 1 && k.words[0] === first)?.base
    )
  },
  basesOf,
  nominative,
  body,
  actsAsBody: (word) => !placesRatherThanBodies.test(word) && !notBodyWords.test(word),
  honorific: (word) => honorifics.get(word),
  particles,
  bynames,
  legalForms,
  clubWords,
  foreignHeads,
  firmPrepositions: new Set(['bei', 'Bei', 'beim', 'Beim']),
  mediaWords,
  isMediaHead: endsIn(mediaHeads),
  placeHead: endsIn(placeHeads),
  eventHead: endsIn(eventHeads),
  seats,
  placePrepositions,
  governmentOwned: (word) => governmentOwned.has(word),
  neverNames,
  pronouns,
  places,
  fieldWords: new Set(['für']),
  fieldBodies: new Set([
    'Amt',
    'Bundesamt',
    'Landesamt',
    'Institut',
    'Ministerium',
    'Agentur',
    'Zentrum',
    'Behörde',
    'Kommission',
    'Verband',
    'Stiftung',
    'Hochschule',
  ]),
  conjunctions: new Set(['und', 'sowie', 'oder']),
  isInflected: (word) => /(?:e|e[nms]|(?:isch|lich|al|iv|ig|ell|ent|ew|frei|weiß|rot)er)$/u.test(word),
  definite: new Set(['der', 'die', 'das', 'den', 'dem', 'des', 'dieser', 'diese', 'dieses', 'diesem', 'diesen']),
  genderOfName,
  contracted: new Set(['am', 'im', 'vom', 'zum', 'zur', 'beim', 'ins', 'ans']),
  articleGender: (article, noun) => {
    if (article === 'der' || article === 'dieser') return noun.endsWith('n') ? 'feminine' : 'masculine'
    if (/^(?:ein|den|einen|dem|einem|des|eines|diesem|diesen)$/u.test(article)) return 'masculine'
    return /^(?:die|eine|einer|diese)$/u.test(article) ? 'feminine' : undefined
  },
  nominativeArticles: new Map<string, Gender>([
    ['der', 'masculine'],
    ['die', 'feminine'],
    ['das', 'neuter'],
  ]),
  isStateNoun: (word) => /(?:land|staat|republik)(?:e?s)?$/iu.test(word),
  demonstratives: new Set(['dieser', 'diese', 'dieses', 'diesem', 'diesen', 'solche', 'solchen', 'solcher']),
  indefinite: new Set(['ein', 'eine', 'einen', 'einem', 'einer', 'eines', 'kein', 'keine']),
  possessives: (word) => (/^sein(?:e[nmrs]?)?$/iu.test(word) ? 'his' : /^ihr(?:e[nmrs]?)?$/iu.test(word) ? 'her' : undefined),
  pluralStates,
  variantKey,
  townVerbs,
  emptySubjectVerbs,
  governmentPrepositions,
  takesUp,
  genderOfState: (base) => stateGenders.get(base) ?? 'neuter',
}
