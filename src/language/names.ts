export type Gender = 'masculine' | 'feminine' | 'neuter'

/** A state as one speaks of it. `code` is ISO 3166, absent for states that are no more. */
export interface State {
  readonly code?: string
  /** The usual name first. */
  readonly names: readonly string[]
  readonly adjectives: readonly string[]
  readonly demonyms: readonly string[]
  readonly capital?: string
}

/** A body or medium that a reader is expected to know. */
export interface Institution {
  /** The name that stands for all first. */
  readonly names: readonly string[]
  readonly class: 'body' | 'medium'
  /** State or union it belongs to. */
  readonly code?: string
  /** Name of the body above it. */
  readonly parent?: string
  /** A court, party, union, club: of a state, but never its voice. */
  readonly ownHouse?: true
  /** A seat that stands for the government itself. */
  readonly metonym?: true
}

/** What a name of the tables means. */
export interface KnownName {
  readonly kind: 'state' | 'organisation' | 'medium' | 'place'
  /** The written form that matched, without inflection. */
  readonly base: string
  /** Name under which all its forms are one: "UN" → "Vereinte Nationen". */
  readonly canonical: string
  readonly words: readonly string[]
  readonly country?: string
  readonly parent?: string
  readonly ownHouse?: true
  readonly metonym?: true
  /** A common word, too: a name only where its surroundings say so. */
  readonly ambiguous?: true
}

/** A noun for a person: an office, a profession, or a word that judges. */
export interface RoleNoun {
  readonly kind: 'office' | 'profession' | 'epithet'
  /** Masculine base form of the table: "Minister" for "Verteidigungsministerin". */
  readonly head: string
  /** First part of a compound, lower case: "verteidigungs". */
  readonly prefix?: string
  readonly gender?: Gender
  readonly plural: boolean
  /** The form is a singular, whatever the noun's other forms are ("Toter", "Sprecherin"). */
  readonly singular?: true
  /** An office of a state: its holder speaks for the government. */
  readonly ofState?: true
  /** A word for whoever was just spoken of: "der 71-Jährige". */
  readonly anyone?: true
  /** A person by relation to another ("Vertrauter", "Sohn", "Gastgeber"): the owner is someone else. */
  readonly relational?: true
}

/** A word made of the name of a state, region or town: "russisch", "Nordkoreaner", "Bremer". */
export interface DerivedName {
  readonly base: string
  readonly country?: string
  readonly kind: 'state' | 'place'
  /** A person or people ("Franzose"), not an adjective. */
  readonly person?: true
  readonly gender?: Gender
}

/** What the names layer and the references ask of a language. */
export interface NameRules {
  /** Names of the tables that may begin with this word, longest first. */
  readonly knownFrom: (word: string) => readonly KnownName[]
  /** Whether `written` is a form of the table's word; `last`: the name ends here. */
  readonly isFormOf: (written: string, base: string, last: boolean) => boolean
  readonly role: (word: string) => RoleNoun | undefined
  readonly derived: (word: string, isTown: (name: string) => string | undefined) => DerivedName | undefined
  /** First part of a hyphenated word that is a name: "US" in "US-Beamte". */
  readonly partOf: (word: string) => string | undefined
  /** Forms of a name without its ending, likeliest first; the form itself when it has none. */
  readonly basesOf: (word: string) => readonly string[]
  /** An inflected adjective at the head of a name in the nominative: "Baltischen" before "Institut" → "Baltisches". */
  readonly nominative: (words: readonly string[], gender: 'm' | 'f' | 'n' | undefined, plural: boolean) => string
  /** Gender and plainness of a noun for a body, its compounds included. */
  readonly body: (
    word: string,
  ) => {readonly head: string; readonly gender: 'm' | 'f' | 'n'; readonly compound: boolean} | undefined
  /** Whether a noun for a body speaks and acts by itself ("die Polizei"), not only a place or plant ("das Werk"). */
  readonly actsAsBody: (word: string) => boolean
  readonly honorific: (word: string) => Gender | '' | undefined
  readonly particles: ReadonlySet<string>
  readonly bynames: ReadonlySet<string>
  readonly legalForms: ReadonlySet<string>
  /** First words of a sports club's name. */
  readonly clubWords: ReadonlySet<string>
  readonly foreignHeads: ReadonlySet<string>
  /** Before a firm's name rather than a person's: "bei". */
  readonly firmPrepositions: ReadonlySet<string>
  /** Between an office and its house: "von". */
  readonly ofWords: ReadonlySet<string>
  readonly mediaWords: ReadonlySet<string>
  readonly isMediaHead: (word: string) => boolean
  /** Gender of a paper's noun: "Wirtschaftsblatt" n. */
  readonly mediaGender: (word: string) => 'm' | 'f' | 'n' | undefined
  /** The last word of a street's, square's or station's name. */
  readonly streetHead: (word: string) => boolean
  /** A compound or word for a place: street, square, river, mountain, port. */
  readonly placeHead: (word: string) => boolean
  /** A compound for an event: "Zweiter Weltkrieg", "Olympische Spiele". */
  readonly eventHead: (word: string) => boolean
  /** Seats of government and the state's code. */
  readonly seats: ReadonlyMap<string, string>
  /** Prepositions after which a seat is the town itself ("in Moskau"). */
  readonly placePrepositions: ReadonlySet<string>
  /** Nouns whose owner is a government: "Moskaus Streitkräfte". */
  readonly governmentOwned: (word: string) => boolean
  /** Capitalised words that never begin a name: weekdays, months, pronouns. */
  readonly neverNames: ReadonlySet<string>
  readonly pronouns: ReadonlyMap<string, PronounForm>
  readonly places: ReadonlyMap<string, Gender>
  /** Before the field of a body: "für" in "Ministerium für Gesundheit". */
  readonly fieldWords: ReadonlySet<string>
  /** Bodies that are named by their field: "Institut für …". */
  readonly fieldBodies: ReadonlySet<string>
  readonly conjunctions: ReadonlySet<string>
  /** An adjective made of a name without its case ending: "russischen" → "russisch". */
  readonly uninflected: (word: string) => string
  /** Whether a word can be an adjective with a case ending: "Nationalen", "Rheinisches". */
  readonly isInflected: (word: string) => boolean
  readonly definite: ReadonlySet<string>
  readonly indefinite: ReadonlySet<string>
  readonly demonstratives: ReadonlySet<string>
  /** Gender of a body's name where the name shows it. */
  readonly genderOfName: (base: string) => Gender | undefined
  /** Prepositions that hold an article ("am", "vom"). */
  readonly contracted: ReadonlySet<string>
  /** Gender that an article tells before a person noun of either gender: "die Abgeordnete", "der Vorsitzenden". */
  readonly articleGender: (article: string, noun: string) => Gender | undefined
  /** Gender that an article before a subject tells. */
  readonly nominativeArticles: ReadonlyMap<string, Gender>
  /** "Land", "Nachbarstaat": a noun that takes up a state. */
  readonly isStateNoun: (word: string) => boolean
  readonly possessives: (word: string) => 'his' | 'her' | undefined
  readonly genderOfState: (base: string) => Gender
  /** States whose name is a plural ("die USA"). */
  readonly pluralStates: ReadonlySet<string>
  /** A spelling without what transliterations differ in: "Bekow" and "Bekov" give the same. */
  readonly variantKey: (word: string) => string
  /** Lemmas of verbs whose subject is a town itself, not its government: "liegen". */
  readonly townVerbs: ReadonlySet<string>
  /** Lemmas of verbs whose "es" means nothing: "geben", "gehen um". */
  readonly emptySubjectVerbs: ReadonlySet<string>
  /** Verbs whose object is spoken to or accused: "auffordern". */
  readonly addressVerbs: ReadonlySet<string>
  /** Before a name: "zwischen", "mit", "gegen": a seat after them is its government. */
  readonly governmentPrepositions: ReadonlySet<string>
  /** Which bodies a word can take up: "Behörde" an office or police, "Unternehmen" a firm. */
  readonly takesUp: (
    head: string,
    name: {readonly words: readonly string[]; readonly medium: boolean; readonly firm: boolean},
  ) => boolean
}

/** What a pronoun can refer to. */
export interface PronounForm {
  readonly kind: 'personal' | 'possessive' | 'reflexive' | 'demonstrative'
  readonly masculine: boolean
  readonly feminine: boolean
  readonly neuter: boolean
  readonly plural: boolean
}
