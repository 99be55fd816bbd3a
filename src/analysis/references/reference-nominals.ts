import type {TokenRange} from '../../document/doc.ts'
import type {RoleNoun} from '../../language/names.ts'
import {type Description, nameBefore, seatBehind} from './descriptions.ts'
import type {EntityDraft, EntityTable} from './entity-table.ts'
import type {ReferenceDoc} from './reference-doc.ts'
import type {Recents, Wanted} from './reference-search.ts'

/** What the resolution of descriptions works on. */
export interface Resolving {
  readonly read: ReferenceDoc
  readonly table: EntityTable
  readonly recents: Recents
  readonly named: readonly EntityDraft[]
  /** The last description that stood beside a name. */
  last: {readonly d: Description; readonly entity: EntityDraft} | undefined
}

/** Resolves a description: name beside it, antecedent, or somebody new. Gives the entity, or undefined for none. */
export function resolveDescription(on: Resolving, d: Description): EntityDraft | undefined {
  const {read, named} = on
  const before = nameBefore(read, d)
  const index = d.named ?? before
  if (index >= 0 && fitsName(read, d, index)) {
    on.last = {d, entity: named[index]!.root()}
    return attach(read, d, on.last.entity, d.named !== undefined && !d.loose ? 'office' : 'apposition')
  }
  if (d.named !== undefined && d.body) return undefined
  if (on.last && continues(read, d, on.last.d)) return attach(read, d, on.last.entity, 'apposition')
  const known = d.definite && !d.indefinite ? antecedent(on, d) : undefined
  if (known) return attach(read, d, known.entity, known.because)
  return d.place ? undefined : newcomer(on, d)
}

function fitsName(read: ReferenceDoc, d: Description, index: number): boolean {
  const {kind} = read.doc.names[index]!
  if (d.role)
    return (
      (kind === 'person' || (d.role.relational === true && (d.named === undefined || kind === 'organisation'))) &&
      !(d.plural && d.role.plural)
    )
  if (d.body) return kind === 'organisation' && !d.plural
  return kind === 'place' || kind === 'state'
}

/** "Geschäftsführer und Miteigentümer": the second noun goes on with an apposition or title. */
function continues(read: ReferenceDoc, d: Description, last: Description): boolean {
  if (!d.role || !last.role || d.role.plural || d.article || d.range.from - last.head > 8 || d.range.from <= last.head + 1)
    return false
  if (!read.rules.conjunctions.has(read.word(d.range.from - 1)) || read.sentence[d.head] !== read.sentence[last.head])
    return false
  return last.named !== undefined || nameBefore(read, last) >= 0
}

function attach(read: ReferenceDoc, d: Description, entity: EntityDraft, because: string): EntityDraft {
  entity.mention(d.range, 'nominal', because, plainWords(read, d))
  note(read, d, entity)
  return entity
}

/** The description in the nominative, without article: of a body by its noun's gender, of a person as written. */
function plainWords(read: ReferenceDoc, d: Description): string {
  const {from, to} = officeRange(read, d)
  const words: string[] = []
  for (let at = from; at < to; at++) words.push(read.word(at))
  const front = words.slice(0, d.head - from + 1)
  const plain = d.body && !d.plural ? read.rules.nominative(front, d.body.gender, false) : front.join(' ')
  return [plain, ...words.slice(front.length)].join(' ')
}

/** What a description tells of its entity. */
function note(read: ReferenceDoc, d: Description, entity: EntityDraft): void {
  if (d.gender && (entity.kind === 'person' || !entity.gender)) entity.gender ??= d.gender
  entity.heads.add(d.noun)
  if (!d.role || entity.kind !== 'person') return
  entity.offices.push(officeRange(read, d))
  if (d.role.ofState) entity.country ??= countryOf(read, d)
}

/** The description without its article or possessive. */
function officeRange(read: ReferenceDoc, d: Description): TokenRange {
  const first = read.word(d.range.from).toLowerCase()
  const {rules} = read
  const skipped = d.range.from < d.head && (rules.definite.has(first) || rules.indefinite.has(first) || rules.pronouns.has(first))
  return {from: skipped ? d.range.from + 1 : d.range.from, to: d.range.to}
}

interface Found {
  readonly entity: EntityDraft
  readonly because: string
}

/** How far back a noun is taken up, in sentences. */
const FAR = 60

function antecedent(on: Resolving, d: Description): Found | undefined {
  const same = on.recents.find({
    ...wanted(on.read, d),
    kinds: d.role ? ['person'] : d.body ? ['organisation'] : ['place', 'state'],
    genders: d.role && d.gender ? [d.gender] : [],
    fits: (e) => (d.article ? calledSo(e, d.noun) : e.heads.has(d.noun)) && sameCountry(on.read, d, e),
  })
  if (same) return {entity: same, because: 'same-noun'}
  if (d.plural) return undefined
  if (d.place) return placeAntecedent(on, d)
  return d.body ? bodyAntecedent(on, d) : personAntecedent(on, d)
}

const wanted = (read: ReferenceDoc, d: Description): Omit<Wanted, 'kinds'> => ({
  at: d.range.from,
  genders: [],
  plural: d.plural,
  reach: FAR,
  subject: read.isSubject(d.range),
})

/** Called by this noun before, or by a longer one that ends in it: "der Minister" after "Verteidigungsminister". */
function calledSo(e: EntityDraft, noun: string): boolean {
  if (e.heads.has(noun)) return true
  for (const head of e.heads) if (head.length > noun.length + 2 && head.endsWith(noun)) return true
  return false
}

/** "der russische Präsident" is not the American one: states named with both must agree. */
function sameCountry(read: ReferenceDoc, d: Description, e: EntityDraft): boolean {
  const country = countryOf(read, d)
  return !country || !e.country || e.country === country
}

/** The state that an adjective, owner or genitive in the description names. */
export function countryOf(read: ReferenceDoc, d: Description): string | undefined {
  for (let at = d.range.from; at < d.range.to; at++) {
    const index = read.nameAt[at]!
    if (index >= 0 && read.doc.names[index]!.kind === 'state') return read.doc.names[index]!.country
  }
  return d.body ? seatBehind(read, d) : undefined
}

/** "die Behörde", "das Unternehmen", "der Konzern": a body just named that the word can mean. */
function bodyAntecedent(on: Resolving, d: Description): Found | undefined {
  if (d.body!.compound) return undefined
  const {head} = d.body!
  const takes = (e: EntityDraft): boolean =>
    e.words.size > 0 &&
    sameCountry(on.read, d, e) &&
    on.read.rules.takesUp(head, {words: [...e.words].flatMap((w) => w.split(' ')), medium: e.medium, firm: e.firm})
  const entity = on.recents.find({...wanted(on.read, d), kinds: ['organisation'], fits: takes})
  return entity && {entity, because: 'epithet'}
}

function placeAntecedent(on: Resolving, d: Description): Found | undefined {
  if (!d.article) return undefined
  const isState = on.read.rules.isStateNoun(on.read.word(d.head))
  const entity = on.recents.find({
    ...wanted(on.read, d),
    kinds: isState ? ['state'] : ['place'],
    plural: undefined,
    reach: isState ? 2 : 3,
    fits: (e) => (isState ? e.kind === 'state' && !e.plural : e.town && !e.metonymOf) && sameCountry(on.read, d, e),
  })
  return entity && {entity, because: 'epithet'}
}

/** "Bekovs Vertrauter", "der belarussische Herrscher": a person just spoken of, of the right gender and state, not the owner. */
function personAntecedent(on: Resolving, d: Description): Found | undefined {
  const role = d.role!
  if (role.anyone) return anyone(on, d)
  const spoken = speaker(on, d)
  if (spoken) return spoken
  if (role.kind === 'profession') return undefined
  const country = countryOf(on.read, d)
  if (role.kind === 'office' && !country) return undefined
  const owner = ownerOf(on.read, d)
  if (role.relational && owner < 0) return undefined
  const fits = (e: EntityDraft): boolean =>
    e.words.size > 0 &&
    (owner < 0 || e !== on.named[owner]!.root()) &&
    (role.relational ? true : !!country && e.country === country && sharesOffice(e, role, d.noun))
  const entity = on.recents.find({
    ...wanted(on.read, d),
    kinds: ['person'],
    genders: d.gender ? [d.gender] : [],
    plural: false,
    reach: role.relational ? 0 : FAR,
    subject: false,
    fits,
  })
  return entity && {entity, because: 'epithet'}
}

/** "der 71-Jährige": the person of that gender last spoken of. */
function anyone(on: Resolving, d: Description): Found | undefined {
  return lastPerson(on, d, () => true)
}

function lastPerson(on: Resolving, d: Description, fits: (e: EntityDraft) => boolean): Found | undefined {
  const entity = on.recents.find({
    ...wanted(on.read, d),
    kinds: ['person'],
    genders: d.gender ? [d.gender] : [],
    plural: false,
    reach: 2,
    subject: true,
    speaker: on.read.isSpeaker(d.range),
    fits: (e) => e.words.size > 0 && fits(e),
  })
  return entity && {entity, because: 'epithet'}
}

/** "…, sagte die pensionierte Lehrerin": a description in a frame, alone, means the person last spoken of by name. */
function speaker(on: Resolving, d: Description): Found | undefined {
  const {read} = on
  if (!d.article || d.range.to > d.head + 1 || d.role!.relational || !read.framed(d.range) || groupOf(on, d)) return undefined
  return lastPerson(on, d, (e) => e.gender !== undefined)
}

/** Rulers are called by many names; an office only by itself or by a word that judges. */
const sharesOffice = (e: EntityDraft, role: RoleNoun, noun: string): boolean =>
  role.ofState === true && (calledSo(e, noun) || role.kind === 'epithet')

function ownerOf(read: ReferenceDoc, d: Description): number {
  for (let at = d.range.from; at < d.range.to; at++) {
    const index = read.nameAt[at]!
    if (index >= 0 && read.doc.names[index]!.kind === 'person') return index
  }
  return -1
}

/** Somebody not spoken of before; a plain body or person gets an entity so that later words can mean it. */
function newcomer(on: Resolving, d: Description): EntityDraft | undefined {
  const {read, table} = on
  if (d.role?.anyone && !d.indefinite) return undefined
  if (d.role?.relational && (d.indefinite || (!d.definite && !d.plural)) && read.subject[d.head] !== 1) return undefined
  if (d.body && !read.rules.actsAsBody(read.word(d.head))) return undefined
  if (d.body && !d.definite && !d.body.compound) return undefined
  const entity = table.add(d.role ? 'person' : 'organisation')
  if (d.role && d.definite && !d.plural) entity.group = groupOf(on, d)
  entity.plural = d.plural
  entity.slight = d.plural && d.role?.kind === 'profession' && !d.definite
  entity.gender = d.gender
  entity.country = countryOf(read, d)
  return attach(read, d, entity, 'described')
}

/** "Der Beamte" after "US-Beamte": one of those. */
function groupOf(on: Resolving, d: Description): EntityDraft | undefined {
  return on.recents.find({...wanted(on.read, d), kinds: ['person'], plural: true, reach: 12, fits: (e) => calledSo(e, d.noun)})
}
