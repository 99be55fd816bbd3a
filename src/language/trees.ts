/** What a language's dependency trees need beside its clauses. */
export interface TreeRules {
  /** Lower-case contractions → the preposition and the article that they stand for ("im": in, dem). */
  readonly contractions: ReadonlyMap<string, readonly [preposition: string, article: string]>
  /** Lemma of the article. */
  readonly article: string
}
