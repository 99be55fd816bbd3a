import type {Doc, Phrase, TokenRange} from '../../document/doc.ts'
import {Fem, GENDERS, Masc, Neut, Plur, Sing} from '../../document/morph.ts'
import type {Language} from '../../language/language.ts'
import type {Gender} from '../../language/names.ts'
import {type Description, descriptionAt} from './descriptions.ts'
import {type EntityDraft, EntityTable} from './entity-table.ts'
import {ReferenceDoc} from './reference-doc.ts'
import {joinForward} from './reference-forward.ts'
import {joinNames} from './reference-names.ts'
import {type Resolving, resolveDescription} from './reference-nominals.ts'
import {relativeAntecedents, resolvePronoun} from './reference-pronouns.ts'
import {findGovernments, findMemberships} from './reference-roles.ts'
import {type Recent, Recents} from './reference-search.ts'

/** How much a mention's form counts when an antecedent is sought. */
const NAME = 12,
  NOMINAL = 10,
  PRONOUN = 9,
  ADJECTIVE = 0

/**
 * Who is meant where: names, epithets and pronouns of one document joined to entities. Names first, over the whole
 * document; then descriptions and pronouns from left to right, each looking back; then who belongs to which body.
 */
export function resolveReferences(
  doc: Omit<Doc, 'mentions' | 'entities'>,
  language: Language,
): Pick<Doc, 'mentions' | 'entities'> {
  if (doc.tokens.length === 0) return {mentions: [], entities: []}
  const read = new ReferenceDoc(doc, language)
  const table = new EntityTable()
  const named = joinNames(read, table)
  findGovernments(read, table, named)
  const described = readThrough(read, table, named)
  joinForward(read, described.list)
  findMemberships(read, table, described.list, described.entityAt)
  return table.build((range) => range.to - range.from)
}

interface Described {
  readonly list: readonly {readonly d: Description; readonly entity: EntityDraft}[]
  /** Entity meant at a token; at -1 - token the state or body inside a word ("US-Beamte"). */
  readonly entityAt: ReadonlyMap<number, EntityDraft>
}

/** Left to right: each mention looks back at those before it. */
function readThrough(read: ReferenceDoc, table: EntityTable, named: readonly EntityDraft[]): Described {
  const recents = new Recents(read, table)
  const on: Resolving = {read, table, recents, named, last: undefined}
  const list: {d: Description; entity: EntityDraft}[] = []
  const entityAt = new Map<number, EntityDraft>()
  const relatives = relativeAntecedents(read)
  const things = new Map<string, Recent>()
  const {names, tokens} = read.doc
  for (let at = 0; at < tokens.length; at++) {
    const index = read.nameAt[at]!
    const name = index >= 0 && names[index]!.from === at ? names[index] : undefined
    if (name) {
      const entity = named[index]!.root()
      for (let i = name.from; i < name.to; i++) entityAt.set(i, entity)
      if (name.derived) entityAt.set(-at - 1, entity)
      recents.add(entity, name, name.derived ? ADJECTIVE : NAME)
    }
    const description = descriptionAt(read, at)
    const entity = description
      ? resolveDescription(on, description)
      : (relativeAt(read, table, relatives, entityAt, at) ?? pronounAt(read, recents, at))
    if (!entity) {
      const thing = description ? undefined : thingAt(read, recents, named, things, at)
      if (thing) entityAt.set(at, thing)
      continue
    }
    if (description) list.push({d: description, entity})
    entityAt.set(at, entity)
    const range = description ? description.range : {from: at, to: at + 1}
    recents.add(entity, description ? {from: at, to: at + 1} : range, description ? NOMINAL : PRONOUN, description?.gender)
  }
  return {list, entityAt}
}

function relativeAt(
  read: ReferenceDoc,
  table: EntityTable,
  relatives: ReadonlyMap<number, Phrase>,
  entityAt: Map<number, EntityDraft>,
  at: number,
): EntityDraft | undefined {
  const phrase = relatives.get(at)
  // "niemand, der …", "einer, der …": nobody in particular is taken up
  if (!phrase || phrase.head >= at || read.pos(at) === 'ADV' || read.pos(phrase.head) === 'PRON') return undefined
  let entity = entityAt.get(phrase.head)
  if (!entity) {
    entity = table.add('thing')
    entity.mention(beforeComma(read, phrase.core, phrase.head), 'nominal', 'described')
    entityAt.set(phrase.head, entity)
  }
  entity.mention({from: at, to: at + 1}, 'pronoun', 'relative-pronoun')
  return entity
}

/** A phrase without what follows a comma behind its head. */
function beforeComma(read: ReferenceDoc, range: TokenRange, head: number): TokenRange {
  let {from, to} = range
  // "auch mürrische Spielverderber": an adverb does not belong to it
  while (from < head && read.pos(from) === 'ADV') from++
  for (let at = head + 1; at < to; at++) if (read.word(at) === ',') to = at
  return {from, to}
}

/** How many sentences back a thing is taken up by its noun. */
const THING_REACH = 8

/** A common noun: "das Feuer … es" may mean it later, "dieses Feuer", "das Feuer" mean one before. */
function thingAt(
  read: ReferenceDoc,
  recents: Recents,
  named: readonly EntityDraft[],
  things: Map<string, Recent>,
  at: number,
): EntityDraft | undefined {
  const titled = personAfter(read, at)
  if (titled >= 0) {
    const person = named[titled]!.root()
    person.mention({from: Math.min(at, read.doc.phrases[read.phraseOfHead[at]!]!.core.from), to: at + 1}, 'nominal', 'office')
    return person
  }
  const index = read.phraseOfHead[at]!
  if (index < 0 || read.pos(at) !== 'NOUN' || read.nameAt[at]! >= 0 || read.timed[at]) return undefined
  const morph = read.morph(at)
  const plural = (morph & (Sing | Plur)) === Plur
  const gender = genderBits.get(morph & GENDERS)
  const range = beforeComma(read, read.doc.phrases[index]!.core, at)
  const key = `${read.lemma(at)} ${plural}`
  const before = things.get(key)
  const recent = recents.addThing(range, at, plural, gender)
  things.set(key, recent)
  if (!before || range.to - range.from > 3) return undefined
  const first = read.word(range.from).toLowerCase()
  const far = read.sentence[at]! - before.sentence
  const pointed = read.rules.demonstratives.has(first) && far <= THING_REACH
  // "Briefe … die Briefe": new there, known here
  const known = read.rules.definite.has(first) && far <= 2 && !read.rules.definite.has(read.word(before.from).toLowerCase())
  if (!pointed && !known) return undefined
  const entity = recents.entityOf(before)
  entity.mention(range, 'nominal', 'same-noun')
  recent.entity = entity
  return entity
}

/** "der Jockey | Franca Dell": the person's name right behind a noun in its phrase, or -1. */
function personAfter(read: ReferenceDoc, at: number): number {
  const index = read.phraseOfHead[at]!
  const next = index >= 0 && read.pos(at) === 'NOUN' && read.nameAt[at]! < 0 ? (read.nameAt[at + 1] ?? -1) : -1
  if (next < 0) return -1
  const name = read.doc.names[next]!
  const whole = name.kind === 'person' && name.from === at + 1 && name.to <= read.doc.phrases[index]!.core.to
  return whole && name.base.endsWith(read.word(name.to - 1)) ? next : -1
}

const genderBits: ReadonlyMap<number, Gender> = new Map([
  [Masc, 'masculine'],
  [Fem, 'feminine'],
  [Neut, 'neuter'],
])

function pronounAt(read: ReferenceDoc, recents: Recents, at: number): EntityDraft | undefined {
  if (!read.rules.pronouns.has(read.word(at).toLowerCase())) return undefined
  const entity = resolvePronoun(read, recents, at)
  entity?.mention({from: at, to: at + 1}, 'pronoun', 'pronoun-gender-number')
  return entity
}
