import type {EntityKind, TokenRange} from '../../document/doc.ts'
import type {Gender} from '../../language/names.ts'
import type {EntityDraft, EntityTable} from './entity-table.ts'
import type {ReferenceDoc} from './reference-doc.ts'

/** A mention as the search for antecedents remembers it. */
export interface Recent extends TokenRange {
  /** Undefined for a thing that nobody has meant again yet. */
  entity: EntityDraft | undefined
  readonly plural: boolean
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
  /** Who speaks outside a quotation is nobody called by name inside it. */
  readonly speaker?: boolean
  /** The one spoken of last is meant, rather than a subject: "dieser". */
  readonly last?: boolean
}

/** Memory is bounded, so that the search stays linear in the text. */
const REMEMBERED = 48

/** The mentions read so far, the latest last. */
export class Recents {
  readonly #read: ReferenceDoc
  readonly #table: EntityTable
  readonly #list: Recent[] = []

  constructor(read: ReferenceDoc, table: EntityTable) {
    this.#read = read
    this.#table = table
  }

  add(entity: EntityDraft, range: TokenRange, weight: number, gender?: Gender): void {
    const {sentence, clause, quote} = this.#read
    const at = range.from
    this.#put({
      entity,
      plural: entity.plural,
      from: range.from,
      to: range.to,
      sentence: sentence[at]!,
      clause: clause[at]!,
      quote: quote[at]!,
      subject: this.#read.isSubject(range),
      weight,
      gender: entity.kind === 'person' ? undefined : gender,
    })
  }

  /** A noun phrase for a thing: it becomes an entity only when something takes it up. */
  addThing(range: TokenRange, head: number, plural: boolean, gender: Gender | undefined): Recent {
    const {sentence, clause, quote} = this.#read
    const recent: Recent = {
      entity: undefined,
      plural,
      from: range.from,
      to: range.to,
      sentence: sentence[head]!,
      clause: clause[head]!,
      quote: quote[head]!,
      subject: this.#read.subject[head] === 1,
      weight: 8,
      gender,
    }
    this.#put(recent)
    return recent
  }

  #put(recent: Recent): void {
    this.#list.push(recent)
    if (this.#list.length > 2 * REMEMBERED) this.#list.splice(0, REMEMBERED)
  }

  /** The likeliest antecedent's entity, or undefined. */
  find(wanted: Wanted): EntityDraft | undefined {
    const recent = this.#search(wanted)
    return recent && this.entityOf(recent)
  }

  /** The entity of a remembered mention; a thing becomes one now. */
  entityOf(recent: Recent): EntityDraft {
    if (!recent.entity) {
      recent.entity = this.#table.add('thing')
      recent.entity.plural = recent.plural
      recent.entity.gender = recent.plural ? undefined : recent.gender
      recent.entity.mention(recent, 'nominal', 'described')
    }
    return recent.entity.root()
  }

  #search(wanted: Wanted): Recent | undefined {
    const sentence = this.#read.sentence[wanted.at]!
    const quote = this.#read.quote[wanted.at]!
    const clause = this.#read.clause[wanted.at]!
    let best: Recent | undefined
    let most = Number.NEGATIVE_INFINITY
    const seen = new Set<EntityDraft>()
    for (let i = this.#list.length - 1; i >= 0 && i >= this.#list.length - REMEMBERED; i--) {
      const recent = this.#list[i]!
      const distance = sentence - recent.sentence
      if (distance > wanted.reach) break
      if (recent.to > wanted.at && recent.from <= wanted.at) continue
      if (wanted.speaker && quote === 0 && recent.quote !== 0) continue
      const entity = recent.entity?.root()
      if (entity ? !this.#allowed(entity, recent, wanted, clause) : !allowsThing(recent, wanted)) continue
      let score = recent.weight - 14 * Math.min(distance, 2) - 6 * Math.max(0, distance - 2)
      if (recent.subject) score += wanted.last ? -10 : wanted.subject ? 16 : 10
      if (entity?.kind === 'person') score += 12
      if (wanted.speaker && (!this.#isHuman(recent, entity) || (distance === 0 && this.#isOwned(recent)))) continue
      if (wanted.speaker && (!entity || entity.kind === 'thing')) score -= 12
      if (entity?.kind === 'organisation' && !entity.gender && !entity.plural) score -= 14
      // A town owns and acts only where it is what the clause speaks of
      if (entity?.kind === 'place') score -= recent.subject && recent.clause === clause ? 0 : 25
      if (quote !== 0 && recent.quote !== quote && recent.subject && distance === 0) score -= 30
      score -= Math.min(12, (wanted.at - recent.to) * 0.15)
      if (entity && seen.has(entity)) score += 5
      if (entity) seen.add(entity)
      if (score > most) {
        most = score
        best = recent
      }
    }
    return best
  }

  /** What can speak: a person, a body, or a thing called by a noun that may mean a person. */
  #isHuman(recent: Recent, entity: EntityDraft | undefined): boolean {
    if (entity && entity.kind !== 'thing') return this.#read.pos(recent.to - 1) !== 'ADJ'
    return this.#read.personNoun.test(this.#read.lemma(recent.to - 1).toLowerCase())
  }

  /** "Sein Mandant habe …, sagte er": who is called by his relation to the speaker is somebody else. */
  #isOwned(recent: Recent): boolean {
    const before = recent.from > 0 ? this.#read.word(recent.from - 1) : ''
    return this.#read.rules.possessives(before) !== undefined
  }

  #allowed(entity: EntityDraft, recent: Recent, wanted: Wanted, clause: number): boolean {
    if (!wanted.kinds.includes(entity.kind)) return false
    if (wanted.plural !== undefined && entity.plural !== wanted.plural) return false
    const gender = recent.gender ?? entity.gender
    if (!entity.plural && gender && wanted.genders.length > 0 && !wanted.genders.includes(gender)) return false
    // A firm without an article may be "es" or "sie"
    if (!entity.plural && !gender && entity.kind !== 'person' && !wanted.fits)
      return entity.kind === 'organisation' && !wanted.genders.includes('masculine')
    if (wanted.notSubjectOf !== undefined && recent.subject && recent.clause === clause && recent.clause === wanted.notSubjectOf)
      return false
    return wanted.fits ? wanted.fits(entity) : true
  }
}

/** A thing not yet an entity: number and gender must fit, and things must be asked for. */
const allowsThing = (recent: Recent, wanted: Wanted): boolean =>
  wanted.kinds.includes('thing') &&
  !wanted.fits &&
  // "es" often means nobody: only what was a subject
  (recent.subject || wanted.genders[0] !== 'neuter') &&
  (wanted.plural === undefined || wanted.plural === recent.plural) &&
  (recent.plural || (recent.gender !== undefined && wanted.genders.includes(recent.gender)))
