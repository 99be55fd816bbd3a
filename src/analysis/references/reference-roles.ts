import type {Clause, Name, TokenRange} from '../../document/doc.ts'
import type {KnownName} from '../../language/names.ts'
import {type Description, seatBehind} from './descriptions.ts'
import type {EntityDraft, EntityTable} from './entity-table.ts'
import type {ReferenceDoc} from './reference-doc.ts'

/** Where "Moskau" acts or owns what a government owns, its government is meant: an entity beside the town's. */
export function findGovernments(read: ReferenceDoc, table: EntityTable, of: EntityDraft[]): void {
  const governments = new Map<string, EntityDraft>()
  read.doc.names.forEach((name, i) => {
    const seat = name.kind === 'organisation' && name.country ? seatOf(read, name) : undefined
    if (seat) of[i]!.metonymOf = seat
    const code = name.kind === 'place' && !name.derived ? read.rules.seats.get(name.base) : undefined
    if (!code || !acts(read, name)) return
    const key = `${code} ${name.base}`
    const known = governments.get(key)
    const government = known ?? table.add('organisation')
    governments.set(key, government)
    government.metonymOf = code
    government.country = code
    government.gender = 'neuter'
    government.words.add(name.base)
    drop(of[i]!, name)
    of[i] = government
    government.mention(name, 'name', known ? 'same-name' : 'metonym')
  })
}

/** "Kreml", "Weißes Haus": bodies of the table that stand for the government itself. */
function seatOf(read: ReferenceDoc, name: Name): string | undefined {
  const known = read.rules.knownFrom(name.base.split(' ')[0]!).find((k) => k.base === name.base)
  return known?.metonym ? known.country : undefined
}

function drop(entity: EntityDraft, range: TokenRange): void {
  const at = entity.mentions.findIndex((m) => m.from === range.from && m.to === range.to)
  if (at >= 0) entity.mentions.splice(at, 1)
}

function acts(read: ReferenceDoc, name: Name): boolean {
  const before = name.from > 0 ? read.word(name.from - 1).toLowerCase() : ''
  if (read.rules.placePrepositions.has(before)) return false
  const next = name.to < read.doc.tokens.length ? read.word(name.to) : ''
  if (
    name.base !== read.word(name.to - 1) &&
    (read.rules.governmentOwned(next) || (name.from > 0 && read.rules.governmentOwned(read.word(name.from - 1))))
  )
    return true
  if (name.base !== read.word(name.to - 1) && ownedAfterAdjective(read, name.to)) return true
  if (read.rules.governmentPrepositions.has(before)) return true
  const clause = read.clauseAt(name.from)
  if (!clause?.predicate) return false
  const agent = clause.dependents.some((d) => d.role === 'agent' && d.phrase.from <= name.from && d.phrase.to >= name.to)
  if (agent || isAddressed(read, clause, name)) return true
  return read.isSubject(name) && clause.predicate.voice === 'active' && !read.rules.townVerbs.has(clause.predicate.lemma)
}

/** "wirft Peking vor", "fordert Moskau auf": spoken to or accused. */
const isAddressed = (read: ReferenceDoc, clause: Clause, name: Name): boolean =>
  clause.dependents.some(
    ({role, phrase}) =>
      phrase.core.from === name.from &&
      phrase.core.to === name.to &&
      (role === 'iobj' || (role === 'obj' && read.rules.addressVerbs.has(clause.predicate?.lemma ?? ''))),
  )

/** "Moskaus jüngste Forderungen" */
function ownedAfterAdjective(read: ReferenceDoc, at: number): boolean {
  for (let i = at; i < Math.min(at + 3, read.doc.tokens.length); i++) {
    if (read.pos(i) === 'NOUN') return read.rules.governmentOwned(read.word(i))
    if (read.pos(i) !== 'ADJ') return false
  }
  return false
}

/** A person's body or state by what the description says, a body's by the tables. */
export function findMemberships(
  read: ReferenceDoc,
  table: EntityTable,
  described: readonly {readonly d: Description; readonly entity: EntityDraft}[],
  entityAt: ReadonlyMap<number, EntityDraft>,
): void {
  const states = new Map<string, EntityDraft>()
  const bodies = new Map<string, EntityDraft>()
  for (const entity of table.entities) {
    if (entity.mentions.length === 0) continue
    if (entity.kind === 'state' && entity.country && !states.has(entity.country)) states.set(entity.country, entity)
    if (entity.kind === 'organisation') for (const word of entity.words) bodies.set(word, entity)
    if (entity.kind === 'organisation') for (const head of entity.heads) if (!bodies.has(head)) bodies.set(head, entity)
  }
  const byEnd = new Map<string, {word: string; entity: EntityDraft}>()
  for (const [word, entity] of bodies) byEnd.set(word.toLowerCase().slice(-END), {word: word.toLowerCase(), entity})
  for (const {d, entity} of described)
    if (!entity.memberOf) entity.memberOf = houseOf(read, d, entity, entityAt, states, bodies, byEnd)
  for (const entity of table.entities) {
    if (entity.kind !== 'organisation' || entity.memberOf) continue
    const known = knownBody(read, entity)
    const above =
      (known?.parent && bodies.get(known.parent)) || (entity.country && !known?.ownHouse ? states.get(entity.country) : undefined)
    if (above && above !== entity && !entity.medium) entity.memberOf = above
  }
  for (const entity of table.entities) if (!entity.memberOf && entity.group) entity.memberOf = entity.group.memberOf
  breakRings(table)
}

/** What the tables know of a body: the one above it, or that it is its own house. */
function knownBody(read: ReferenceDoc, entity: EntityDraft): KnownName | undefined {
  for (const word of entity.words) {
    const known = read.rules.knownFrom(word.split(' ')[0]!).find((k) => k.base === word)
    if (known?.parent || known?.ownHouse) return known
  }
  return undefined
}

/** Body after the noun ("Sprecherin des …"), body in the word ("Polizeisprecher"), state by owner or adjective. */
function houseOf(
  read: ReferenceDoc,
  d: Description,
  entity: EntityDraft,
  entityAt: ReadonlyMap<number, EntityDraft>,
  states: ReadonlyMap<string, EntityDraft>,
  bodies: ReadonlyMap<string, EntityDraft>,
  byEnd: ByEnd,
): EntityDraft | undefined {
  if (d.role?.relational) return undefined
  for (let at = d.head + 1; at < d.range.to; at++) {
    const body = entityAt.get(at)
    // "sagte die Polizei der Nachrichtenagentur": a medium is spoken to, no other body is part of it
    if (body?.medium && d.body) continue
    if (body && body !== entity && body.kind === 'organisation') return body
  }
  const own = entityAt.get(-d.head - 1)
  if (own && own !== entity && own.kind !== 'place' && (own.kind === 'organisation' || d.role?.ofState || d.plural)) return own
  const first = d.role ? bodyInWord(read, d, bodies, byEnd) : undefined
  if (first && first !== entity) return first
  if (!d.role?.ofState && !d.body) return undefined
  const seat = seatBehind(read, d)
  if (seat && states.has(seat)) return states.get(seat)
  for (let at = d.range.from; at < d.range.to; at++) {
    const index = read.nameAt[at]!
    const name = index >= 0 ? read.doc.names[index]! : undefined
    if (name?.kind === 'state' && name.country && at !== d.head) return states.get(name.country)
    if (name && name.kind === 'organisation' && at < d.head) return entityAt.get(at)
  }
  return undefined
}

type ByEnd = ReadonlyMap<string, {readonly word: string; readonly entity: EntityDraft}>

/** Letters by which the end of a body's noun is looked up. */
const END = 8

/** "Polizeisprecherin" → the police, "Regierungssprecher" → the government, where the document speaks of them. */
function bodyInWord(
  read: ReferenceDoc,
  d: Description,
  bodies: ReadonlyMap<string, EntityDraft>,
  byEnd: ByEnd,
): EntityDraft | undefined {
  const word = read.word(d.head).toLowerCase()
  for (let end = word.length - 4; end >= 5; end--) {
    const first = word.slice(0, end)
    const entity = bodies.get(first)
    if (entity) return entity
    const longer = first.length >= END ? byEnd.get(first.slice(-END)) : undefined
    if (longer?.word.endsWith(first)) return longer.entity
  }
  return undefined
}

/** No entity is a member of itself over others. */
function breakRings(table: EntityTable): void {
  for (const entity of table.entities) {
    const seen = new Set<EntityDraft>([entity])
    for (let at = entity; at.memberOf; at = at.memberOf) {
      if (seen.has(at.memberOf)) {
        at.memberOf = undefined
        break
      }
      seen.add(at.memberOf)
    }
  }
}
