import type {Doc} from '../document/doc.ts'
import type {Language} from '../language/language.ts'
import {type Description, descriptionAt} from './descriptions.ts'
import {type EntityDraft, EntityTable} from './entity-table.ts'
import {ReferenceDoc} from './reference-doc.ts'
import {joinNames} from './reference-names.ts'
import {type Resolving, resolveDescription} from './reference-nominals.ts'
import {relativeAntecedents, resolvePronoun} from './reference-pronouns.ts'
import {findGovernments, findMemberships} from './reference-roles.ts'
import {Recents} from './reference-search.ts'

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
  const recents = new Recents(read)
  const on: Resolving = {read, table, recents, named, last: undefined}
  const list: {d: Description; entity: EntityDraft}[] = []
  const entityAt = new Map<number, EntityDraft>()
  const relatives = relativeAntecedents(read)
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
      : (relativeAt(read, relatives, entityAt, at) ?? pronounAt(read, recents, at))
    if (!entity) continue
    if (description) list.push({d: description, entity})
    entityAt.set(at, entity)
    const range = description ? description.range : {from: at, to: at + 1}
    recents.add(entity, description ? {from: at, to: at + 1} : range, description ? NOMINAL : PRONOUN, description?.gender)
  }
  return {list, entityAt}
}

function relativeAt(
  read: ReferenceDoc,
  relatives: ReadonlyMap<number, number>,
  entityAt: ReadonlyMap<number, EntityDraft>,
  at: number,
): EntityDraft | undefined {
  const head = relatives.get(at)
  const entity = head === undefined ? undefined : entityAt.get(head)
  if (!entity || head! >= at || read.pos(at) === 'ADV') return undefined
  entity.mention({from: at, to: at + 1}, 'pronoun', 'relative-pronoun')
  return entity
}

function pronounAt(read: ReferenceDoc, recents: Recents, at: number): EntityDraft | undefined {
  if (!read.rules.pronouns.has(read.word(at).toLowerCase())) return undefined
  const entity = resolvePronoun(read, recents, at)
  entity?.mention({from: at, to: at + 1}, 'pronoun', 'pronoun-gender-number')
  return entity
}
