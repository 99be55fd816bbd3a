/** How a subordinator hangs its clause on the one above. */
export type Subordination = 'content' | 'adverbial'

/**
 * The closed classes and verb government from which clauses are read. All words are lower case; lemmas as the lexicon
 * writes them.
 */
export interface ClauseRules {
  /** Subject, verb, object in this order in every clause: read by position alone (analysis/svo). Absent: by verb brackets. */
  readonly order?: 'svo'
  /** Words that open a clause with the verb at its end. */
  readonly subordinators: ReadonlyMap<string, Subordination>
  /** Subordinators that are as often adverbs, prepositions or comparatives: they need the verb at the end as a witness. */
  readonly weakSubordinators: ReadonlySet<string>
  /** Words that may stand before a subordinator and belong to its clause ("auch wenn", "vor allem weil"). */
  readonly beforeSubordinator: ReadonlySet<string>
  /** Words that open an infinitive clause ("um … zu"). */
  readonly infinitiveOpeners: ReadonlySet<string>
  /** Mark of the infinitive. */
  readonly infinitiveMark: string
  readonly relativePronouns: ReadonlySet<string>
  /** Words that open an indirect question and, some of them, a free relative clause. */
  readonly questionWords: ReadonlySet<string>
  /** Words that join clauses or phrases; those of `clauseCoordinators` join clauses only. */
  readonly coordinators: ReadonlySet<string>
  readonly clauseCoordinators: ReadonlySet<string>
  /** Words for "as" that open neither a clause nor a phrase of the verb ("als Sprecher", "wie er"). */
  readonly comparators: ReadonlySet<string>
  /** Opens a verbless parenthesis that names a speaker: ", so die Chefin,". */
  readonly verblessReport: ReadonlySet<string>

  /** Lemmas of the verbs that build tense and voice. */
  readonly have: string
  readonly be: string
  readonly become: string
  readonly modals: ReadonlySet<string>
  /** Verbs whose zu-infinitive stays in their own clause ("scheint zu kommen", "hat zu gehen"). */
  readonly raising: ReadonlySet<string>
  /** Verbs that take a bare infinitive as modals do, but keep a meaning of their own ("lassen", "sehen"). */
  readonly bareInfinitive: ReadonlySet<string>
  /** Lemmas whose perfect is built with "be"; every other participle with "be" is a state. */
  readonly perfectWithBe: ReadonlySet<string>
  /** Participle of "become" as the auxiliary of the passive. */
  readonly passiveParticiple: string
  /** "würde": with an infinitive the subjunctive of any verb. */
  readonly copulas: ReadonlySet<string>
  readonly particles: ReadonlySet<string>
  /** Verb lemmas → particles with which they form a new verb by preference; a particle of any other sort is an adverb. */
  readonly weakParticles: ReadonlySet<string>
  /** Verbs after which a clause with the verb in second place is what is said, thought or known. */
  readonly contentVerbs: ReadonlySet<string>
  /** Verbs with two nominatives or a predicative with "als". */
  readonly predicativeAs: ReadonlySet<string>
  /** Verbs whose only object is a dative. */
  readonly dativeVerbs: ReadonlySet<string>

  /** Weekdays and months, which are tagged as names. */
  readonly calendarNames?: ReadonlySet<string>
  /** Words before a number that look like prepositions ("rund 70"), and words of degree before an adjective ("zu lang"). */
  readonly roundNumbers?: ReadonlySet<string>
  readonly degrees?: ReadonlySet<string>
  /** "mehr": a determiner only right before its noun. */
  readonly moreWords?: ReadonlySet<string>
  /** "wie" before a noun: a conjunction, no preposition. */
  readonly likeWords?: ReadonlySet<string>
  /** "deren", "dessen": pronouns, also before their noun. */
  readonly genitivePronouns?: ReadonlySet<string>

  readonly reflexives: ReadonlySet<string>
  readonly negators: ReadonlySet<string>
  /** After a negator: it does not negate the predicate ("nicht nur"). */
  readonly afterFocusNegator: ReadonlySet<string>
  readonly agentPrepositions: ReadonlySet<string>
  /** Preposition of a partitive or possessive attribute ("von"): belongs to the noun before it. */
  readonly attributePrepositions: ReadonlySet<string>
  /** Prepositions with the cases that they govern, as letters of G, D, A. Contracted forms too. */
  readonly prepositions: ReadonlyMap<string, string>
  /** Words that follow their noun phrase; true: whatever the noun ("zufolge"), false: behind nouns of opinion only ("nach"). */
  readonly postpositions: ReadonlyMap<string, boolean>
  /** Nouns of opinion and report ("meiner Meinung nach"), whole or at the end of a compound, lower-case lemma or form. */
  readonly opinionNouns: ReadonlySet<string>
  /** Forms of the article that can only be a genitive ("des", "eines"). */
  readonly genitiveArticles: ReadonlySet<string>
  /** Nouns (or their last part) → prepositions whose phrase belongs to the noun ("Verhandlungen über"). */
  readonly nounGovernment: ReadonlyMap<string, readonly string[]>
  /** Nouns that name a time, lower-case lemma: an accusative of them is an adverbial ("letzte Woche"). */
  readonly timeNouns: ReadonlySet<string>
  /** Nouns of measure that are joined by apposition ("eine Gruppe Soldaten", "Millionen Euro"). */
  readonly measureNouns: ReadonlySet<string>
  /** Adjectives that a measure goes before: "30 Meter hoch". */
  readonly measureAdjectives: ReadonlySet<string>
  /** Pronouns that are subjects only ("er", "man"), and those that never are ("ihm", "sich"). */
  readonly subjectPronouns: ReadonlySet<string>
  readonly objectPronouns: ReadonlySet<string>
  /** The pronoun that fills the place of a subject ("Es fand ein Treffen statt"). */
  readonly expletive: string
  /** Pronouns that are as often objects as subjects ("was", "das"). */
  readonly weakSubjects: ReadonlySet<string>
  /** Endings of an adjective without determiner, longest first, with the cells that they leave (document/agreement.ts). */
  readonly strongEndings: ReadonlyMap<string, string>
  /** Adjectives of places that look like names ("Kölner"). */
  readonly placeAdjective: RegExp
  /** Nouns that may stand before the name of a place, and before that of a body, as one with it; the last part counts. */
  readonly placeNouns: ReadonlySet<string>
  readonly bodyNouns: ReadonlySet<string>
  /** Verbs of which "es" is the true subject ("es gibt"). */
  readonly impersonal: ReadonlySet<string>
  /** Participles of a state whose "von" names no doer ("von der Grenze entfernt"). */
  readonly stateWithoutAgent: ReadonlySet<string>
  /** Pronouns that take a noun or adjective used as one ("etwas Neues", "wir Deutschen"). */
  readonly beforeNominal: ReadonlySet<string>
  /** Genitives that stand for a possessive: the phrase may be in any case ("deren Leiter"). */
  readonly possessiveGenitives: ReadonlySet<string>
  /** Of these the ones that stand for a feminine or plural. */
  readonly feminineRelatives: ReadonlySet<string>
  /** Before a comparator and a number a hedge, no pronoun ("mehr als 800"). */
  readonly moreOrLess: ReadonlySet<string>
  /** Ending of an adjective in the feminine genitive and dative without article ("deutscher Technik"). */
  readonly strongFeminine: string
  /** Coordinators that are such only behind another word: "noch" behind "weder". */
  readonly correlatives: ReadonlyMap<string, string>
  /** Lower-case word that may be a finite verb unknown to the lexicon, at the end of a subordinate clause. */
  readonly finiteForm?: RegExp
  /** Words that announce a content clause ("darauf, dass"). */
  readonly correlates?: ReadonlySet<string>
  /** The reflexive pronoun that is nothing else ("sich"). */
  readonly reflexive?: string
  /** Names that are plural, and names with a masculine article, lower case ("USA", "Iran"). */
  readonly pluralNames: ReadonlySet<string>
  readonly masculineNames: ReadonlySet<string>
  /** The article that is masculine nominative or feminine genitive ("der"). */
  readonly doubtfulGenitive: string
  /** Prepositions that stand before another one ("bis zum"). */
  readonly doublePrepositions: ReadonlySet<string>
  /** Prepositions that look like another word at a sentence's begin ("Laut Ministerium"). */
  readonly loosePrepositions: ReadonlySet<string>
  /** Preposition → word that closes its phrase ("von Anfang an"). */
  readonly circumpositions: ReadonlyMap<string, ReadonlySet<string>>
  /** Uninflected adjectives of this form are participles where an auxiliary stands before them. */
  readonly participleForm: RegExp
  /** Articles that exclude a nominative. */
  readonly obliqueArticle: RegExp
  /** Adverbs of several words that look like a phrase: first word → what follows it ("vor allem"). */
  readonly phraseAdverbs: ReadonlyMap<string, ReadonlySet<string>>
  /** Contracted preposition → the preposition in it ("zum" → "zu"). */
  readonly contractions: ReadonlyMap<string, string>
  /** Adverbs that may stand before a noun phrase and belong to it ("nur", "sogar", "rund"). */
  readonly focusAdverbs: ReadonlySet<string>
  /** Noun endings and nouns for persons: they are subjects rather than objects where the form leaves both open. */
  readonly personNoun: RegExp
}
