import type {LanguageCode} from '../report/report.ts'
import type {ClauseRules} from './clause-rules.ts'
import type {GrammarRules} from './grammar.ts'
import type {MeaningRules} from './meaning.ts'
import type {NameRules} from './names.ts'
import type {ReportingRules} from './reporting.ts'
import type {QuotationRules, SentenceRules, TokenRules} from './text.ts'
import type {TimeRules} from './time.ts'
import type {TreeRules} from './trees.ts'

/**
 * What a language is made of: tables and small pure functions. The rooms above ask a `Language`, never for a language.
 * Each part's interface stands in a file of its own beside this one and is filled in under `de/` and `en/`.
 */
export interface Language {
  readonly code: LanguageCode
  /** Abbreviations, tokens kept whole, sentence ends. */
  readonly tokens: TokenRules
  readonly sentences: SentenceRules
  readonly quotation: QuotationRules
  /** Closed-class words, suffix rules, subordinators, modals, prepositions with their cases. */
  readonly grammar: GrammarRules
  /** Words that open clauses, verb government, prepositions: what clause structure is read from. */
  readonly clauses: ClauseRules
  /** Titles, offices, states and demonyms, metonyms, institutions. */
  readonly names: NameRules
  readonly time: TimeRules
  /** Reporting verbs and nouns with frames, source prepositions, hedges, force. */
  readonly reporting: ReportingRules
  /** Classes of words that mean the same; antonyms; event types. */
  readonly meaning: MeaningRules
  /** What dependency trees need; absent where there is no parser. */
  readonly trees?: TreeRules
}
