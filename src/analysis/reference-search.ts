import type {EntityKind, TokenRange} from '../document/doc.ts'
import type {Gender} from '../language/names.ts'
import type {EntityDraft} from './entity-table.ts'
import type {ReferenceDoc} from './reference-doc.ts'

/** A mention as the search for antecedents remembers it. */
export interface Recent extends TokenRange {
  readonly entity: EntityDraft
  readonly sentence: number
  readonly clause: number
  readonly quote: number
  readonly subject: boolean
  /** Weight by form: names and descriptions before pronouns before adjectives. */
  readonly weight: number
  /** Gender of the noun by which it was called there: "die Hafenstadt" for Bremen. */
  readonly gender: Gender | undefined
}

/** What is asked of an antecedent. */
export interface Wanted {
  readonly at: number
  readonly kinds: readonly EntityKind[]
  readonly genders: readonly Gender[]
  /** Undefined: either number. */
  readonly plural: boolean | undefined
  /** How many sentences back. */
  readonly reach: number
  readonly fits?: (entity: EntityDraft) => boolean
  readonly subject: boolean
  /** An object does not mean its own clause's subject. */
  readonly notSubjectOf?: number
}

/** Memory is bounded, so that the search stays linear in the text. */
const REMEMBERED = 48

/** The mentions read so far, the latest last. */
export class Recents {
  readonly #read: ReferenceDoc
  readonly #list: Recent[] = []

  constructor(read: ReferenceDoc) {
    this.#read = read
  }

  add(entity: EntityDraft, range: TokenRange, weight: number, gender?: Gender): void {
    const {sentence, clause, quote} = this.#read
    const at = range.from
    this.#list.push({
      entity,
      from: range.from,
      to: range.to,
      sentence: sentence[at]!,
      clause: clause[at]!,
      quote: quote[at]!,
      subject: this.#read.isSubject(range),
      weight,
      gender: entity.kind === 'person' ? undefined : gender,
    })
    if (this.#list.length > 2 * REMEMBERED) this.#list.splice(0, REMEMBERED)
  }

  /** The likeliest antecedent, or undefined. */
  find(wanted: Wanted): EntityDraft | undefined {
    const sentence = this.#read.sentence[wanted.at]!
    const quote = this.#read.quote[wanted.at]!
    const clause = this.#read.clause[wanted.at]!
    let best: EntityDraft | undefined
    let most = Number.NEGATIVE_INFINITY
    const seen = new Set<EntityDraft>()
    for (let i = this.#list.length - 1; i >= 0 && i >= this.#list.length - REMEMBERED; i--) {
      const recent = this.#list[i]!
      const distance = sentence - recent.sentence
      if (distance > wanted.reach) break
      if (recent.to > wanted.at && recent.from <= wanted.at) continue
      const entity = recent.entity.root()
      if (!this.#allowed(entity, recent, wanted, clause)) continue
      let score = recent.weight - 14 * Math.min(distance, 2) - 6 * Math.max(0, distance - 2)
      if (recent.subject) score += wanted.subject ? 16 : 10
      if (entity.kind === 'person') score += 8
      // A town owns and acts only where it is what the clause speaks of
      if (entity.kind === 'place') score -= recent.subject && recent.clause === clause ? 0 : 25
      if (quote !== 0 && recent.quote !== quote && recent.subject && distance === 0) score -= 30
      score -= Math.min(12, (wanted.at - recent.to) * 0.15)
      if (seen.has(entity)) score += 2
      seen.add(entity)
      if (score > most) {
        most = score
        best = entity
      }
    }
    return best
  }

  #allowed(entity: EntityDraft, recent: Recent, wanted: Wanted, clause: number): boolean {
    if (!wanted.kinds.includes(entity.kind)) return false
    if (wanted.plural !== undefined && entity.plural !== wanted.plural) return false
    const gender = recent.gender ?? entity.gender
    if (!entity.plural && gender && wanted.genders.length > 0 && !wanted.genders.includes(gender)) return false
    if (!entity.plural && !gender && entity.kind !== 'person') return wanted.fits ? wanted.fits(entity) : false
    if (wanted.notSubjectOf !== undefined && recent.subject && recent.clause === clause && recent.clause === wanted.notSubjectOf)
      return false
    return wanted.fits ? wanted.fits(entity) : true
  }
}
