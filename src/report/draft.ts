import type {Report} from './report.ts'

/** A report in the making: what a reader of one form (plain text, page, JSON) has found; the layout adds the rest. */
export interface Draft {
  readonly text: string
  readonly headline?: NonNullable<Report['headline']>
  readonly dateline?: NonNullable<Report['dateline']>
  readonly furniture: Report['furniture']
  readonly origins?: NonNullable<Report['origins']>
  readonly authors?: readonly string[]
  readonly outlet?: string
  readonly published?: NonNullable<Report['published']>
  readonly agency?: NonNullable<Report['agency']>
  readonly url?: string
  /** Language as the input declares it, a BCP 47 tag: decides only where the words do not. */
  readonly declared?: string
  readonly notes: readonly string[]
}
