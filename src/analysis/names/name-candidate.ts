import type {EntityKind} from '../../document/doc.ts'

/** A name that is proposed; where two overlap the greater weight, then the longer, wins. */
export interface Candidate {
  readonly from: number
  readonly to: number
  readonly kind: EntityKind
  readonly weight: number
  /** Base form where the proposer knows it. */
  readonly base?: string
  /** Name of the table under which all its forms are one. */
  readonly canonical?: string
  readonly country?: string
  readonly derived?: true
  readonly class?: 'medium' | 'firm'
  /** Token of the title or office before the name. */
  readonly office?: {readonly from: number; readonly to: number}
}
