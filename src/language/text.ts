/** How a text falls into words: what is kept whole, which full stop belongs to its word. */
export interface TokenRules {
  /** Abbreviations with their full stop, as written ("Dr.", "bzw.", "Bzw."). */
  readonly abbreviations: ReadonlySet<string>
  /** Abbreviations before a number only, elsewhere words ("Art. 5", but "dieser Art."). */
  readonly numbered: ReadonlySet<string>
  /** Words joined by a slash that are one word ("km/h", "und/oder"), lower case. Any other slash separates. */
  readonly slashWords: ReadonlySet<string>
  /** Sticky: marks inside a word that do not end it, read at the mark ("*innen" in "Bürger*innen"). */
  readonly innerMark: RegExp
  /** Where a clitic begins in a word with an apostrophe ("geht's" → 4), or 0 where there is none. */
  readonly clitic: (word: string) => number
  /** Sticky: a domain's last label, read after a full stop ("de" in "spiegel.de"). */
  readonly topLevelDomain: RegExp
  /** Lower-case words after which digits with a full stop are an ordinal ("am 3."). */
  readonly beforeOrdinal: ReadonlySet<string>
  /** Words, or beginnings of words, that follow an ordinal ("Oktober", "Jahrhundert", "Senat"), lower case. */
  readonly afterOrdinal: ReadonlySet<string>
  /** True where digits with a full stop are an ordinal at all ("3. Oktober"); false where "3." only ends a sentence. */
  readonly dottedOrdinals: boolean
  /** Words after which a single capital letter is a label, not an initial ("Plan B."), lower case. */
  readonly beforeLabel: ReadonlySet<string>
}

/** Where sentences end. */
export interface SentenceRules {
  /** Capitalised words that begin a sentence more often than they stand inside one ("Die", "Er", "Doch"). */
  readonly starters: ReadonlySet<string>
  /** Abbreviations after which no sentence ends, as written ("Dr.", "z.", "Nr."). */
  readonly neverLast: ReadonlySet<string>
}

export type {QuotationRules} from './quotation.ts'
