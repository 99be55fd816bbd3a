/** One reading of a closed-class form. */
export interface FunctionWord {
  readonly form: string
  readonly lemma: string
  /** Universal part of speech. */
  readonly pos: string
  /** Names of morph.ts bits, by spaces: "P3 Sing". */
  readonly features: string
  /** Case and column letters of agreement, see document/agreement.ts: "Nm Gf". */
  readonly cells: string
}

/** How the ending of an unknown word tells what it is. The longest ending that fits counts. */
export interface EndingRule {
  readonly ending: string
  readonly pos: string
  readonly features: string
  readonly cells: string
  /** What stands for the ending in the lemma. */
  readonly lemma: string
  /** Only words that begin with a capital, or only those that do not. */
  readonly capital?: boolean
}

/** Words of the closed classes, and how unknown words are made. */
export interface GrammarRules {
  readonly functionWords: readonly FunctionWord[]
  readonly endings: readonly EndingRule[]
  /** Separable first parts of verbs, longest first is not required: "voran", "mit", "ab". */
  readonly particles: ReadonlySet<string>
  /** First parts of words that change neither class nor inflection ("un", "nicht-", "ex-"), lower case. */
  readonly prefixes: readonly string[]
  /** Letters between the parts of a compound. */
  readonly links: readonly string[]
  /** What the infinitive mark and the participle mark look like inside a verb with a particle ("zu", "ge"). */
  readonly infixes: {readonly infinitive: string; readonly participle: string}
  /** Old or regional spellings tried for an unknown form ("daß" → "dass", "grosse" → "große"). */
  readonly respell: (form: string) => readonly string[]
  /** Nouns are written with a capital, so that a capital inside a sentence speaks for a noun or name. */
  readonly capitalNouns: boolean
  /** The form of a name without its genitive ending ("Ohlsens" → "Ohlsen"), or the form itself. */
  readonly nameBase: (form: string) => string
  /** Pronouns that can only be subjects of the first and second person: 1 "ich", 2 "wir", 4 "du", 8 "ihr". Lower case. */
  readonly subjectPersons: ReadonlyMap<string, number>
  /** Lemmas of possessives of the first person singular: "mein". */
  readonly firstPossessives: ReadonlySet<string>
  /** Pronouns of polite address, which follow the imperative: "Sie" in "Melden Sie Schäden." */
  readonly politeSubjects: ReadonlySet<string>
  /** Past forms of modals that are subjunctives as often ("sollte"): taken so unless the sentence tells of the past. */
  readonly idealModals: ReadonlySet<string>
  /** True for a number in words ("zwölf", "dreißigtausend"), lower case. */
  readonly isNumberWord: (form: string) => boolean
}
