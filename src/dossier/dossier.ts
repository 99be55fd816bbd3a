import type {Claim} from '../claims/claim.ts'
import type {Report, TextRange} from '../report/report.ts'
import type {Copy, Finding, Happening, Origin, Statement, StoryEntity} from '../story/story.ts'

export type DossierClaim = Omit<Claim, 'gist'>
export type DossierFinding = Finding & {readonly text: {readonly de: string; readonly en: string}}
export type DossierReport = Omit<Report, 'notes' | 'agency'> & {
  readonly sentences: readonly TextRange[]
  readonly copies?: readonly Omit<Copy, 'report'>[]
  readonly likelyTranslated?: {readonly from?: string; readonly because: readonly string[]}
}

/** The public format `quellenlage/dossier@1`. */
export interface Dossier {
  readonly format: 'quellenlage/dossier@1'
  readonly made: {readonly engine: string; readonly models: Readonly<Record<string, string>>}
  readonly story: {readonly title: string; readonly languages: readonly string[]; readonly from?: string; readonly to?: string}
  readonly reports: readonly DossierReport[]
  readonly claims: readonly DossierClaim[]
  readonly statements: readonly Statement[]
  readonly origins: readonly Origin[]
  readonly findings: readonly DossierFinding[]
  readonly entities: readonly StoryEntity[]
  readonly timeline: readonly Happening[]
  /** Note keys, resolved by `reasons`. */
  readonly notes: readonly string[]
  /** The sentence, German and English, of every reason and note key used in this dossier. */
  readonly reasons: Readonly<Record<string, {readonly de: string; readonly en: string}>>
}
