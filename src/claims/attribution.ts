import type {TokenRange} from '../document/doc.ts'
import type {ReportingWord} from '../language/reporting.ts'
import type {Link} from './claim.ts'

export const FINDERS = [
  'quote',
  'clause',
  'source',
  'how',
  'adverb',
  'noun',
  'cataphora',
  'aside',
  'reported',
  'subjunctive',
  'hearsay',
  'goes-on',
  'partial',
  'headline',
] as const
export type Finder = (typeof FINDERS)[number]

/** Who is named as the holder, in tokens. */
export interface Holder extends TokenRange {
  /** The person or body itself where a noun stands between: "der Polizei" in "Angaben der Polizei". */
  readonly core: TokenRange
  readonly head: number
  readonly inferred?: Link['inferred']
  readonly because?: string
}

/** One place where content is handed to somebody: what a finder proposes and the refiners keep, drop or complete. */
export interface Attribution {
  readonly finder: Finder
  /** What is handed on, in pieces where the frame stands in its middle. */
  readonly content: readonly TokenRange[]
  /** Tokens of verb, particle, preposition or noun; none where nothing in the sentence hands on. */
  readonly cue: readonly number[]
  readonly lemma: string
  readonly frame: readonly TokenRange[]
  readonly form: 'direct' | 'indirect' | 'reported' | 'free-indirect'
  readonly word?: ReportingWord
  readonly holder?: Holder
  readonly addressee?: TokenRange
  /** The holder must be looked for before this place (Konjunktiv run, "demnach", a quotation that stands alone). */
  readonly carry?: true
  /** "bestätigte nicht, dass", "schließt nicht aus, dass". */
  readonly negated?: true
  /** Left out of `quotations`: the corpus does not count it, an editor does. */
  readonly apart?: true
  /** What stands in the holder's place in the text: "den Angaben" where the holder is carried on. */
  readonly standIn?: TokenRange
  /** No one's word but a reservation: "nach ersten Erkenntnissen". */
  readonly reservation?: true
  /** Whom the holder names as his source in the frame: "unter Berufung auf X". */
  readonly via?: Holder
  /** A quotation inside another attribution's content: the same roles, drawn twice in the corpus. */
  readonly nested?: true
  /** For a nested one: in whose content it stands. */
  readonly outer?: Attribution
}

/** First and last token of all content. */
export const reach = (a: Attribution): TokenRange => ({
  from: Math.min(...a.content.map((c) => c.from)),
  to: Math.max(...a.content.map((c) => c.to)),
})

/** Content, cue and holder together. */
export function whole(a: Attribution): TokenRange {
  const parts = [...a.content, ...a.frame, ...a.cue.map((i) => ({from: i, to: i + 1}))]
  return {from: Math.min(...parts.map((p) => p.from)), to: Math.max(...parts.map((p) => p.to))}
}

/** Plain saying, where no verb of the tables stands. */
export const SAYS: ReportingWord = {
  force: 'says',
  medium: 'speech',
  frames: new Set(),
  speaker: 'subject',
  factual: false,
  weak: false,
  intent: false,
  belief: false,
  notReflexive: false,
  document: false,
}
