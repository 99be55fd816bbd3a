import type {Phrase, TokenRange} from '../document/doc.ts'
import {Plur, Sing} from '../document/morph.ts'
import type {Gender, RoleNoun} from '../language/names.ts'
import type {EntityDraft, EntityTable} from './entity-table.ts'
import type {ReferenceDoc} from './reference-doc.ts'
import type {Recents} from './reference-search.ts'

/** A noun that describes somebody: office, body or place, with the phrase around it. */
export interface Description {
  readonly head: number
  /** From determiner or owner to the last attribute, without a name in apposition. */
  readonly range: TokenRange
  readonly phrase: Phrase | undefined
  readonly role?: RoleNoun
  readonly body?: {readonly head: string; readonly gender: 'm' | 'f' | 'n'; readonly compound: boolean}
  readonly place?: Gender
  readonly plural: boolean
  readonly gender: Gender | undefined
  /** A definite article, a possessive or an owner before the noun. */
  readonly definite: boolean
  readonly indefinite: boolean
  /** The name that it introduces: "Verteidigungsminister | Sergej Schoigu". */
  readonly named?: number
  readonly loose?: true
}

const genders = {m: 'masculine', f: 'feminine', n: 'neuter'} as const

/** The description whose noun stands at a token, or undefined. */
export function descriptionAt(read: ReferenceDoc, head: number): Description | undefined {
  const word = read.word(head)
  if (!/^\p{Lu}/u.test(word) || word.length < 3) return undefined
  const name = read.nameAt[head]!
  if (name >= 0 && !(read.doc.names[name]!.derived && read.doc.names[name]!.to - read.doc.names[name]!.from === 1))
    return undefined
  const role = read.rules.role(word)
  const body = role ? undefined : read.rules.body(word)
  const place = role || body ? undefined : placeNoun(read, word)
  if (!role && !body && !place) return undefined
  const at = read.phraseOfHead[head]!
  const phrase = at >= 0 ? read.doc.phrases[at]! : undefined
  const named = introduces(read, head, phrase)
  const core = phrase?.core ?? {from: head, to: head + 1}
  const to = named
    ? Math.max(head + 1, named.loose ? looseEnd(read, core, named.name) : read.doc.names[named.name]!.from)
    : attributesEnd(phrase, core)
  const from = Math.min(core.from, head)
  const first = read.word(from).toLowerCase()
  const article = from < head && read.rules.definite.has(first)
  const owner =
    from < head && (read.nameAt[from]! >= 0 || read.rules.possessives(first) !== undefined) && !isAdjective(read, from)
  const plural = isPlural(read, head, first, role, article)
  return {
    head,
    range: {from, to},
    phrase,
    ...(role && {role}),
    ...(body && {body}),
    ...(place && {place}),
    plural,
    gender: role ? genderOfRole(read, role, first, plural) : body ? genders[body.gender] : place,
    definite:
      article ||
      owner ||
      (phrase?.preposition !== undefined && read.rules.contracted.has(read.word(phrase.preposition).toLowerCase())),
    indefinite: from < head && read.rules.indefinite.has(first),
    ...(named && {named: named.name, ...(named.loose && {loose: true as const})}),
  }
}

const isAdjective = (read: ReferenceDoc, at: number): boolean => {
  const name = read.nameAt[at]!
  return name >= 0 && read.doc.names[name]!.derived === true
}

function placeNoun(read: ReferenceDoc, word: string): Gender | undefined {
  return (
    read.rules.places.get(word) ??
    read.rules
      .basesOf(word)
      .map((b) => read.rules.places.get(b))
      .find((p) => p !== undefined)
  )
}

/** Article and noun decide; the role's own form where it is plain. */
function isPlural(read: ReferenceDoc, head: number, first: string, role: RoleNoun | undefined, article: boolean): boolean {
  if (role?.plural) return true
  const number = read.morph(head) & (Sing | Plur)
  if (number === Plur) return true
  if (number === Sing) return false
  if (article || read.rules.indefinite.has(first)) return false
  return role !== undefined && role.gender === undefined
}

/** "Die Vorsitzende", "der Beamte": the article tells where the noun does not. */
function genderOfRole(read: ReferenceDoc, role: RoleNoun, first: string, plural: boolean): Gender | undefined {
  return plural ? undefined : (role.gender ?? read.rules.articleGender.get(first))
}

/** End of the phrase before its loose appositions. */
function attributesEnd(phrase: Phrase | undefined, core: TokenRange): number {
  const apposition = phrase?.appositions[0]
  return apposition ? Math.max(core.from + 1, apposition.from - 1) : core.to
}

/** The end of "Sprecherin des Nationalen Sicherheitsrats" before ", Adrienne Watson". */
function looseEnd(read: ReferenceDoc, core: TokenRange, name: number): number {
  const from = read.doc.names[name]!.from
  let end = Math.min(core.to, from)
  while (end > core.from + 1 && read.word(end - 1) === ',') end--
  return end
}

/** The name right after the noun, after its genitive, or set off by commas. */
function introduces(read: ReferenceDoc, head: number, phrase: Phrase | undefined): {name: number; loose?: true} | undefined {
  const {names, tokens} = read.doc
  const next = head + 1 < tokens.length ? read.nameAt[head + 1]! : -1
  if (next >= 0 && names[next]!.from === head + 1 && !names[next]!.derived && read.sentence[head] === read.sentence[head + 1])
    return {name: next}
  const apposition = phrase?.appositions.find((a) => nameIn(read, a) >= 0)
  if (apposition) return {name: nameIn(read, apposition), loose: true}
  if (!phrase) return undefined
  const last = read.nameAt[phrase.core.to - 1]!
  const name = last >= 0 ? names[last]! : undefined
  // "der Präsident der Bundesärztekammer Frank Montgomery": the name ends the phrase and no preposition stands before it
  if (
    name &&
    name.kind === 'person' &&
    name.from > head + 1 &&
    name.to - name.from > 1 &&
    name.to === phrase.core.to &&
    read.pos(name.from - 1) !== 'ADP'
  )
    return isGenitiveOf(read, name.from - 1) ? {name: last} : undefined
  return commaName(read, phrase.core.to)
}

const isGenitiveOf = (read: ReferenceDoc, at: number): boolean => read.pos(at) === 'NOUN' || read.pos(at) === 'PROPN'

/** ", Adrienne Watson," after the phrase. */
function commaName(read: ReferenceDoc, end: number): {name: number; loose: true} | undefined {
  const {names, tokens} = read.doc
  if (end + 1 >= tokens.length || read.word(end) !== ',') return undefined
  const at = read.nameAt[end + 1]!
  const name = at >= 0 ? names[at]! : undefined
  if (!name || name.kind !== 'person' || name.from !== end + 1 || read.sentence[end] !== read.sentence[end + 1]) return undefined
  const after = name.to < tokens.length ? read.word(name.to) : '.'
  return /^[,.:;)–-]$/u.test(after) ? {name: at, loose: true} : undefined
}

/** The person's name that a range consists of, or -1. */
function nameIn(read: ReferenceDoc, range: TokenRange): number {
  const at = read.nameAt[range.from]!
  return at >= 0 && read.doc.names[at]!.kind === 'person' && read.doc.names[at]!.to <= range.to ? at : -1
}

/** The name before ", Sprecher des …": the description belongs to it. */
export function nameBefore(read: ReferenceDoc, description: Description): number {
  const {from} = description.range
  if (
    from < 2 ||
    read.word(from - 1) !== ',' ||
    description.plural ||
    (description.definite === false && description.indefinite === false && !description.role)
  )
    return -1
  const at = read.nameAt[from - 2]!
  if (at < 0 || read.sentence[from] !== read.sentence[from - 2]) return -1
  const name = read.doc.names[at]!
  const kindFits = description.role
    ? name.kind === 'person' || (description.role.relational === true && name.kind !== 'event' && name.kind !== 'thing')
    : name.kind === 'organisation' || name.kind === 'place' || name.kind === 'state'
  if (!kindFits || name.derived) return -1
  const after = description.range.to < read.doc.tokens.length ? read.word(description.range.to) : '.'
  return /^[,.:;)–-]$/u.test(after) ? at : -1
}

/** Resolves a description: name beside it, antecedent, or somebody new. Gives the entity, or undefined for none. */
export function resolveDescription(
  read: ReferenceDoc,
  table: EntityTable,
  recents: Recents,
  named: readonly EntityDraft[],
  d: Description,
): EntityDraft | undefined {
  const at = d.named ?? -1
  const before = at < 0 ? nameBefore(read, d) : -1
  const index = at >= 0 ? at : before
  if (index >= 0 && fitsName(read, d, index)) return attach(read, d, named[index]!, at >= 0 && !d.loose ? 'office' : 'apposition')
  if (d.named !== undefined && d.body) return undefined
  const known = d.definite && !d.indefinite ? antecedent(read, recents, named, d) : undefined
  if (known) {
    return attach(read, d, known.entity, known.because)
  }
  if (d.place) return undefined
  return newcomer(read, table, recents, d)
}

function fitsName(read: ReferenceDoc, d: Description, index: number): boolean {
  const {kind} = read.doc.names[index]!
  if (d.role) return (kind === 'person' || (d.role.relational === true && nameBefore(read, d) === index)) && !d.plural
  if (d.body) return kind === 'organisation' && !d.plural
  return kind === 'place' || kind === 'state'
}

function attach(read: ReferenceDoc, d: Description, entity: EntityDraft, because: string): EntityDraft {
  entity.mention(d.range, 'nominal', because)
  note(read, d, entity)
  return entity
}

/** What a description tells of its entity. */
function note(read: ReferenceDoc, d: Description, entity: EntityDraft): void {
  if (d.gender && (entity.kind === 'person' || !entity.gender)) entity.gender ??= d.gender
  const head = headOf(read, d)
  entity.heads.add(head)
  if (!d.role || entity.kind !== 'person') return
  entity.offices.push(officeRange(read, d))
  if (d.role.ofState) entity.country ??= countryOf(read, d)
}

/** The description without its article. */
function officeRange(read: ReferenceDoc, d: Description): TokenRange {
  const first = read.word(d.range.from).toLowerCase()
  const article = d.range.from < d.head && (read.rules.definite.has(first) || read.rules.indefinite.has(first))
  return {from: article ? d.range.from + 1 : d.range.from, to: d.range.to}
}

/** The noun under which a description is known again. */
export const headOf = (read: ReferenceDoc, d: Description): string =>
  d.role?.head ?? d.body?.head ?? read.rules.basesOf(read.word(d.head))[0]!

interface Found {
  readonly entity: EntityDraft
  readonly because: string
}

function antecedent(read: ReferenceDoc, recents: Recents, named: readonly EntityDraft[], d: Description): Found | undefined {
  const head = headOf(read, d)
  const base = {at: d.range.from, genders: d.gender ? [d.gender] : [], plural: d.plural, subject: read.isSubject(d.range)}
  const same = recents.find({
    ...base,
    kinds: kindsOf(d),
    reach: 60,
    genders: d.role ? base.genders : [],
    fits: (e) => e.heads.has(head) && sameOwner(read, d, e),
  })
  if (same) return {entity: same, because: 'same-noun'}
  if (d.plural) return undefined
  if (d.place) return placeAntecedent(read, recents, d)
  if (d.body) {
    const body = recents.find({
      ...base,
      genders: [],
      kinds: ['organisation'],
      reach: 60,
      fits: (e) => !d.body!.compound && takes(read, head, e),
    })
    return body && {entity: body, because: 'epithet'}
  }
  return personAntecedent(read, recents, named, d)
}

const kindsOf = (d: Description) =>
  d.role ? (['person'] as const) : d.body ? (['organisation'] as const) : (['place', 'state'] as const)

const takes = (read: ReferenceDoc, head: string, e: EntityDraft): boolean =>
  e.words.size > 0 && read.rules.takesUp(head, {words: [...e.words].flatMap((w) => w.split(' ')), medium: e.medium, firm: e.firm})

/** "der russische Präsident" is not the American one: states named with both must agree. */
function sameOwner(read: ReferenceDoc, d: Description, e: EntityDraft): boolean {
  const country = countryOf(read, d)
  return !country || !e.country || e.country === country
}

/** The state that an adjective, owner or genitive in the description names. */
export function countryOf(read: ReferenceDoc, d: Description): string | undefined {
  for (let at = d.range.from; at < d.range.to; at++) {
    const index = read.nameAt[at]!
    if (index >= 0 && read.doc.names[index]!.kind === 'state') return read.doc.names[index]!.country
  }
  return undefined
}

function placeAntecedent(read: ReferenceDoc, recents: Recents, d: Description): Found | undefined {
  const isState = read.rules.isStateNoun(read.word(d.head))
  const entity = recents.find({
    at: d.range.from,
    kinds: isState ? ['state'] : ['place'],
    genders: [],
    plural: undefined,
    reach: isState ? 2 : 3,
    subject: read.isSubject(d.range),
    fits: (e) => (isState ? e.kind === 'state' && !e.plural : e.town && !e.metonymOf),
  })
  return entity && {entity, because: 'epithet'}
}

/** "Putins Vertrauter", "der nordkoreanische Diktator": a person just spoken of, of the right gender and state, not the owner. */
function personAntecedent(
  read: ReferenceDoc,
  recents: Recents,
  named: readonly EntityDraft[],
  d: Description,
): Found | undefined {
  const role = d.role!
  if (role.kind === 'profession') return undefined
  const country = countryOf(read, d)
  if (role.kind === 'office' && !country) return undefined
  const owner = ownerOf(read, d)
  if (role.relational && owner < 0) return undefined
  const entity = recents.find({
    at: d.range.from,
    kinds: ['person'],
    genders: d.gender ? [d.gender] : [],
    plural: false,
    reach: role.relational ? 0 : 60,
    subject: false,
    fits: (e) =>
      e.words.size > 0 &&
      (owner < 0 || e !== named[owner]!.root()) &&
      (role.relational ? true : !!country && e.country === country && sharesOffice(e, role)),
  })
  return entity && {entity, because: 'epithet'}
}

/** Rulers are called by many names; an office only by itself or by a word that judges. */
const sharesOffice = (e: EntityDraft, role: RoleNoun): boolean =>
  role.ofState === true && (e.heads.has(role.head) || role.kind === 'epithet')

function ownerOf(read: ReferenceDoc, d: Description): number {
  for (let at = d.range.from; at < d.range.to; at++) {
    const index = read.nameAt[at]!
    if (index >= 0 && read.doc.names[index]!.kind === 'person') return index
  }
  return -1
}

/** Somebody not spoken of before; a plain body or person gets an entity so that later words can mean it. */
function newcomer(read: ReferenceDoc, table: EntityTable, recents: Recents, d: Description): EntityDraft | undefined {
  if (d.role?.relational && d.indefinite) return undefined
  if (d.body && (d.plural || !d.definite) && !d.body.compound && !read.rules.fieldBodies.has(d.body.head)) return undefined
  const entity = table.add(d.role ? 'person' : 'organisation')
  if (d.role && d.definite && !d.plural) entity.group = group(read, recents, d)
  entity.plural = d.plural
  entity.gender = d.gender
  entity.country = countryOf(read, d)
  entity.mention(d.range, 'nominal', 'described')
  note(read, d, entity)
  return entity
}

/** "Der Beamte" after "US-Beamte": one of those. */
function group(read: ReferenceDoc, recents: Recents, d: Description): EntityDraft | undefined {
  const head = headOf(read, d)
  const {from: at} = d.range
  return recents.find({
    at,
    kinds: ['person'],
    genders: [],
    plural: true,
    reach: 12,
    subject: false,
    fits: (e) => e.heads.has(head),
  })
}
