import type {Description} from './descriptions.ts'
import type {EntityDraft} from './entity-table.ts'
import type {ReferenceDoc} from './reference-doc.ts'
import {merge} from './reference-names.ts'

export interface Described {
  readonly d: Description
  readonly entity: EntityDraft
}

/**
 * An office before its holder's name: "Die Kämmerin schweigt. … Kämmerin Imke Brandhorst …" is one woman, where no second person
 * of that office is named here.
 */
export function joinForward(read: ReferenceDoc, described: readonly Described[]): void {
  const holders = holdersByOffice(described)
  for (const {d, entity} of described) {
    const unnamed = entity.root()
    if (unnamed.kind !== 'person' || unnamed.plural || unnamed.words.size > 0 || !mayPrecede(read, d)) continue
    const fitting = [...holders].filter(([noun]) => noun === d.noun || (noun.length > d.noun.length + 2 && noun.endsWith(d.noun)))
    const persons = new Set(fitting.flatMap(([, list]) => [...list].map((person) => person.root())))
    const [holder] = persons
    if (holder && persons.size === 1 && agree(unnamed, holder)) merge(unnamed, holder)
  }
}

/** The named persons by the nouns that stand beside their names. */
function holdersByOffice(described: readonly Described[]): Map<string, Set<EntityDraft>> {
  const holders = new Map<string, Set<EntityDraft>>()
  for (const {d, entity} of described) {
    const person = entity.root()
    if (!d.role || person.kind !== 'person' || person.plural || person.words.size === 0) continue
    const known = holders.get(d.noun) ?? new Set()
    holders.set(d.noun, known.add(person))
  }
  return holders
}

/** "Der Kämmerer", "Kämmerer" in a headline: one of a kind, with nothing behind the noun that tells which. */
function mayPrecede(read: ReferenceDoc, {role, head, range, plural, article, indefinite, named}: Description): boolean {
  if (!role || role.relational || role.kind === 'epithet' || plural || indefinite || named !== undefined) return false
  const isHeadline = read.doc.headline.includes(read.sentence[head]!)
  return range.to === head + 1 && (article || (isHeadline && range.from === head))
}

const agree = (a: EntityDraft, b: EntityDraft): boolean =>
  (!a.gender || !b.gender || a.gender === b.gender) && (!a.country || !b.country || a.country === b.country)
