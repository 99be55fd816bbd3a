import type {Doc, DocEntity, EntityKind, Mention, TokenRange} from '../../document/doc.ts'
import type {Gender} from '../../language/names.ts'

export type Form = Mention['form']

/** A mention while references are resolved. */
export interface Draft extends TokenRange {
  readonly form: Form
  readonly because: string
  readonly base?: string
}

/** An entity while references are resolved; the table's rows become `Doc.entities`. */
export class EntityDraft {
  kind: EntityKind
  readonly mentions: Draft[] = []
  readonly offices: TokenRange[] = []
  gender: Gender | undefined
  plural = false
  memberOf: EntityDraft | undefined
  country: string | undefined
  metonymOf: string | undefined
  /** Words and noun heads by which it has been called, for later epithets. */
  readonly heads = new Set<string>()
  /** Words of its names in the nominative. */
  readonly words = new Set<string>()
  medium = false
  firm = false
  /** A town, region or street by name. */
  town = false
  /** Set where another entity turned out to be the same. */
  joined: EntityDraft | undefined
  /** The people of whom this one is one: "der Beamte" after "US-Beamte". */
  group: EntityDraft | undefined
  /** People only counted or passed by ("drei Vermisste"): no entity unless they are spoken of again. */
  slight = false
  readonly #places = new Set<number>()
  constructor(kind: EntityKind) {
    this.kind = kind
  }
  /** The entity that stands for this one. */
  root(): EntityDraft {
    return this.joined ? this.joined.root() : this
  }
  /** Adds a mention; a second one at the same place is left out. */
  mention(range: TokenRange, form: Form, because: string, base?: string): void {
    const {from, to} = range
    const place = from * 4096 + Math.min(to - from, 4095)
    if (to <= from || this.#places.has(place)) return
    this.#places.add(place)
    this.mentions.push({from, to, form, because, ...(base && {base})})
  }
}

/** All entities of a document in the making. */
export class EntityTable {
  readonly entities: EntityDraft[] = []

  add(kind: EntityKind): EntityDraft {
    const entity = new EntityDraft(kind)
    this.entities.push(entity)
    return entity
  }

  /** Mentions sorted by place and entities in order of their first mention. */
  build(nameLength: (range: TokenRange) => number): Pick<Doc, 'mentions' | 'entities'> {
    const kept = this.entities.filter((e) => e.mentions.length > (e.slight ? 1 : 0))
    const first = new Map(
      kept.map((e) => [e, e.mentions.reduce((least, m) => Math.min(least, m.from), Number.POSITIVE_INFINITY)]),
    )
    kept.sort((a, b) => first.get(a)! - first.get(b)!)
    const index = new Map(kept.map((e, i) => [e, i]))
    const drafts = kept.flatMap((entity, i) => entity.mentions.map((draft) => ({draft, entity, i})))
    drafts.sort((a, b) => a.draft.from - b.draft.from || b.draft.to - a.draft.to)
    const mentions = drafts.map(({draft, i}): Mention => ({...draft, entity: i}))
    const rows = kept.map((): number[] => [])
    drafts.forEach(({i}, at) => {
      rows[i]!.push(at)
    })
    const entities = kept.map((entity, i): DocEntity => {
      const own = rows[i]!
      const memberOf = entity.memberOf && index.get(entity.memberOf)
      return {
        kind: entity.kind,
        name: fullest(own, mentions, nameLength),
        mentions: own,
        ...(entity.gender && {gender: entity.gender}),
        plural: entity.plural,
        offices: entity.offices,
        ...(memberOf !== undefined && {memberOf}),
        ...(entity.country && {country: entity.country}),
        ...(entity.metonymOf && {metonymOf: entity.metonymOf}),
      }
    })
    return {mentions, entities}
  }
}

const rank: Readonly<Record<Form, number>> = {name: 3, nominal: 2, adjective: 1, pronoun: 0}

/** The mention that names it most fully: a name before a description, more words before fewer, the earlier of equals. */
function fullest(own: readonly number[], mentions: readonly Mention[], nameLength: (range: TokenRange) => number): number {
  let best = own[0]!
  for (const at of own) {
    const a = mentions[at]!
    const b = mentions[best]!
    const better = rank[a.form] - rank[b.form] || (a.form === 'name' ? nameLength(a) - nameLength(b) : 0)
    if (better > 0) best = at
  }
  return best
}
