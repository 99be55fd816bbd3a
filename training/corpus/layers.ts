import type {Certainty, Force} from '../../src/claims/claim.ts'
import type {EntityKind} from '../../src/document/doc.ts'
import type {FindingKind} from '../../src/story/story.ts'

/** A stretch of a report; `text` repeats its words as a checksum. Offsets are UTF-16 code units, half-open. */
export interface Marked {
  readonly start: number
  readonly end: number
  readonly text: string
}

export const ATTRIBUTION_FORMS = ['Direct', 'Indirect', 'Reported', 'FreeIndirect', 'IndirectFreeIndirect'] as const

export interface GoldEntity {
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
  readonly offices: readonly Marked[]
  readonly memberOf?: string
  readonly mentions: readonly (Marked & {readonly form: 'name' | 'nominal' | 'pronoun' | 'adjective'})[]
}

export interface GoldDate extends Marked {
  /** ISO 8601, closed interval; absent where the text leaves it open. */
  readonly from?: string
  readonly to?: string
  readonly grain: string
}

export interface GoldAttribution {
  readonly id: string
  readonly form: (typeof ATTRIBUTION_FORMS)[number]
  readonly medium: 'speech' | 'writing' | 'thought'
  readonly force: Force
  readonly certainty: Certainty
  readonly negated: boolean
  readonly quotation: readonly Marked[]
  readonly speaker: readonly Marked[]
  readonly cue: readonly Marked[]
  readonly frame: readonly Marked[]
  readonly addressee: readonly Marked[]
  readonly hedges: readonly Marked[]
  /** Entity ids from the report outward; `?` and words for a source that is no entity. */
  readonly chain: readonly string[]
  readonly nestedIn?: string
  /** The earlier attribution whose speaker this one carries on with, without being introduced again. */
  readonly carriesOn?: string
}

export interface GoldOwnVoice {
  readonly id: string
  readonly certainty: Certainty
  readonly negated: boolean
  readonly content: readonly Marked[]
  readonly hedges: readonly Marked[]
}

/** The layers of one report: `<report>.json`. */
export interface ReportLayers {
  readonly format: 'quellenlage/corpus-report@1'
  readonly report: string
  /** Where the report is not in German. */
  readonly language?: 'en'
  readonly headline?: Marked
  readonly dateline?: Marked
  readonly furniture: readonly (Marked & {readonly because: string})[]
  readonly sentences: readonly Marked[]
  readonly entities: readonly GoldEntity[]
  readonly dates: readonly GoldDate[]
  readonly attributions: readonly GoldAttribution[]
  readonly ownVoice: readonly GoldOwnVoice[]
}

/** The layers of one story: `story.gold.json`. Claims are named "report-stem:claim", e.g. "1-agentur:a3". */
export interface StoryLayers {
  readonly format: 'quellenlage/corpus-story@1'
  readonly entities: readonly (readonly string[])[]
  readonly statements: readonly {
    readonly id: string
    readonly claims: readonly string[]
    readonly houses: readonly string[]
    readonly independent: number
  }[]
  readonly houses: readonly {readonly id: string; readonly name: string; readonly entities: readonly string[]}[]
  readonly copies: readonly {
    readonly report: string
    readonly of: string
    readonly kind: 'same' | 'edited' | 'agency' | 'translated'
    readonly share: number
  }[]
  readonly findings: readonly {readonly kind: FindingKind; readonly claims: readonly string[]; readonly about?: string}[]
  readonly notFindings: readonly {readonly kind: FindingKind; readonly claims: readonly string[]}[]
  readonly timeline: readonly {readonly claims: readonly string[]; readonly from?: string; readonly to?: string}[]
}
