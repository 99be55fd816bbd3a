/** The marks of quotation as tokens. */
export interface QuotationRules {
  /** Marks that open, each with the marks that may close it. */
  readonly pairs: ReadonlyMap<string, ReadonlySet<string>>
  /** Marks that open and close alike; spacing and what is open decide ("\""). */
  readonly straight: ReadonlySet<string>
  /** Names of works and media stand after words like these ("die Zeitung „Morgenpost“"), lower-case lemma or its last part. */
  readonly titleNouns: ReadonlySet<string>
  /** Lemmas of verbs with which a word of somebody is quoted inside one's own clause ("als „verfehlt“ bezeichnen"). */
  readonly namingVerbs: ReadonlySet<string>
  /** A comma behind a verb of speech leads in a quotation: "He added, “…”". */
  readonly commaLeadsIn?: true
}
