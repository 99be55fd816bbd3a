import type {Claim} from '../claims/claim.ts'
import type {EntityKind} from '../document/doc.ts'
import type {Report, TextRange, When} from '../report/report.ts'

export const FINDING_KINDS = [
  'contradiction',
  'less-precise',
  'attribution-conflict',
  'attribution-lost',
  'hedge-lost',
  'headline-overreach',
  'wording-drift',
  'source-changed',
  'one-origin',
  'denial',
  'only-in',
  'new',
  'copy',
  'voices',
  'loaded-wording',
] as const
export type FindingKind = (typeof FINDING_KINDS)[number]

export type Verdict = 'independent' | 'one-origin' | 'own-voice' | 'contested' | 'denied'

/** How a statement stands. `because` are reason keys (dossier/reasons.ts). */
export interface Standing {
  readonly reports: number
  readonly origins: readonly string[]
  /** Number of houses among the named origins. */
  readonly independent: number
  readonly verdict: Verdict
  /** Admiralty grade, letter and figure. */
  readonly grade?: string
  readonly because: readonly string[]
}

/** The claims that say the same; `text` and `range` are the clearest claim's own words in `report`. */
export interface Statement {
  readonly id: string
  readonly claims: readonly string[]
  readonly text: string
  readonly range: TextRange
  readonly report: string
  readonly standing: Standing
}

/** Where chains end. Origins of one house share `house`. */
export interface Origin {
  readonly id: string
  readonly name: string
  readonly house?: string
  readonly houseName?: string
  readonly entity?: string
  readonly named: boolean
  readonly claims: readonly string[]
}

/** Somebody or something over all reports of the story. */
export interface StoryEntity {
  readonly id: string
  readonly name: string
  readonly kind: EntityKind
  readonly names: readonly {readonly text: string; readonly report: string; readonly count: number; readonly loaded?: boolean}[]
  readonly offices?: readonly string[]
  readonly memberOf?: string
  readonly country?: string
  readonly wikidata?: string
}

export interface ReportRange extends TextRange {
  readonly report: string
}

/** Something an editor must see. The sentence in `text` is made in the room `dossier` from kind, detail and ranges. */
export interface Finding {
  readonly id: string
  readonly kind: FindingKind
  /** 0 to 1, what an editor would want first. */
  readonly weight: number
  readonly claims: readonly string[]
  readonly statements?: readonly string[]
  readonly ranges: readonly ReportRange[]
  /** Verbatim words, normalised values and keys that the sentence is filled with. */
  readonly detail?: Readonly<Record<string, string>>
}

/** Something that happened or is to happen, with the claims that tell it. */
export interface Happening {
  readonly when: When
  readonly claims: readonly string[]
  readonly statement?: string
  readonly text: string
  readonly range: TextRange
  readonly report: string
  /** Some claim that tells it is contradicted or denied. */
  readonly contested?: true
}

export interface Copy {
  readonly report: string
  readonly of: string
  readonly kind: 'same' | 'edited' | 'agency' | 'translated'
  readonly share: number
  readonly because: string
}

/** The reports of one event, told as one. Claims carry entity ids of the story. */
export interface Story {
  readonly reports: readonly (Report & {
    readonly sentences: readonly TextRange[]
    readonly likelyTranslated?: {readonly from?: string; readonly because: readonly string[]}
  })[]
  readonly claims: readonly Claim[]
  readonly statements: readonly Statement[]
  readonly origins: readonly Origin[]
  readonly findings: readonly Finding[]
  readonly entities: readonly StoryEntity[]
  readonly timeline: readonly Happening[]
  readonly copies: readonly Copy[]
  /** False where the reports share too little to be one event. */
  readonly common: boolean
  /** Note keys. */
  readonly notes: readonly string[]
}
