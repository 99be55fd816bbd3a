import type {TextRange} from '../report/report.ts'

export const QUOTATION_TYPES = ['Direct', 'Indirect', 'IndirectFreeIndirect', 'FreeIndirect', 'Reported'] as const

/** One attribution as the Wikinews quotation corpus draws it (Petersen-Frey & Biemann 2024): its own conventions, not those of a claim. */
export interface Quotation {
  readonly type: (typeof QUOTATION_TYPES)[number]
  readonly medium: 'Speech' | 'Writing' | 'Thought'
  readonly quote: readonly TextRange[]
  readonly speaker: readonly TextRange[]
  readonly cue: readonly TextRange[]
  readonly frame: readonly TextRange[]
  readonly addressee: readonly TextRange[]
  /** Which finder saw it; for error listings. */
  readonly finder: string
}
