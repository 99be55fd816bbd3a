import type {LanguageCode, TextRange, When} from '../report/report.ts'

/** Token positions, half-open. Never leaves the rooms `analysis` and `claims`. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

/** Universal part-of-speech tags (UD v2). The column stores the index; append only. */
export const POS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const
export type Pos = (typeof POS)[number]

/** Where each token stands in the text; `word` points into `Doc.words`. */
export interface Tokens {
  readonly length: number
  readonly start: Uint32Array
  readonly end: Uint32Array
  readonly word: Uint32Array
}

/** What each word is; rows run parallel to Tokens. `lemma` points into `Doc.words`, `morph` is a mask of morph.ts. */
export interface Tags {
  readonly pos: Uint8Array
  readonly lemma: Uint32Array
  readonly morph: Uint32Array
}

/** A quotation in the text; `from` and `to` include the marks where they are there. */
export interface Quote extends TokenRange {
  /** speech: whole sentence(s); partial: words inside another's clause; title: a name or work; scare: distance, irony. */
  readonly kind: 'speech' | 'partial' | 'title' | 'scare'
  /** The first and last token between the marks (half-open). */
  readonly inner: TokenRange
  /** Index of the quotation around this one. */
  readonly outer?: number
  /** The closing mark is missing and the end was inferred. */
  readonly open?: true
}

/** An expression of time and what it means. */
export interface Time extends TokenRange {
  readonly kind: 'date' | 'time' | 'duration' | 'set'
  readonly when: When
  /** TIMEX3 value, "2024-10-03", "P3W", "PAST_REF" … */
  readonly value: string
  /** TimeML's own expressions in it, where they are not the whole: "2019" and "2021" in "zwischen 2019 und 2021". */
  readonly timex?: readonly {readonly range: TextRange; readonly kind: Time['kind']; readonly value: string}[]
}

/** A number or quantity as a closed interval, with its unit's lemma and hedge words ("rund", "mindestens"). */
export interface Quantity extends TokenRange {
  readonly low: number | null
  readonly high: number | null
  readonly unit?: string
  readonly hedge?: 'about' | 'at-least' | 'at-most' | 'more-than' | 'less-than' | 'between'
}

export type EntityKind = 'person' | 'organisation' | 'place' | 'state' | 'event' | 'thing'

/** A name in the text: "Lena Ohlsen", "Vereinten Nationen", "US", without titles and articles. */
export interface Name extends TokenRange {
  readonly kind: EntityKind
  /** The written words without inflection ("Ohlsens" → "Ohlsen", "russischen" → "russisch"). */
  readonly base: string
  /** ISO 3166 code of the state named or, for demonyms and adjectives, belonged to. */
  readonly country?: string
  /** Name under which all its forms are one where a table knows it ("UN": "Vereinte Nationen"); for joining, not for showing. */
  readonly canonical?: string
  /** Gender of a person as given name or form of address tells it. */
  readonly gender?: 'masculine' | 'feminine'
  /** A newspaper, agency or broadcaster; a firm by its form. */
  readonly class?: 'medium' | 'firm'
  /** Title or office standing with the name: "Hafenmeister" in "Hafenmeister Jörn Tietjen". */
  readonly office?: TokenRange
  /** Adjective or noun derived from a name: "russischen", "Nordkoreaner", "US-" in "US-Beamte". */
  readonly derived?: true
}

/** A noun or prepositional phrase. `from`…`to` holds article, attributes, genitive, von-phrase, close apposition. */
export interface Phrase extends TokenRange {
  readonly kind: 'np' | 'pp' | 'pronoun'
  readonly head: number
  /** Token of the preposition; for a postposition ("Angaben zufolge") also. */
  readonly preposition?: number
  /** The noun phrase without the preposition. */
  readonly core: TokenRange
  /** Mask of the cases still possible, see morph.ts. */
  readonly cases: number
  /** Loose appositions set off by commas: ", Sprecher des Nationalen Sicherheitsrats,". Inside from…to. */
  readonly appositions: readonly TokenRange[]
  /** Conjuncts of a coordinated phrase ("Russland und Nordkorea"), two or more, else empty. */
  readonly members: readonly TokenRange[]
}

/** One verb complex: finite verb, auxiliaries, participle or infinitive, particle, resolved to one predicate. */
export interface Predicate {
  /** Full lemma, particle joined: "voranschreiten", "mitteilen", "sein". */
  readonly lemma: string
  /** All tokens of the complex in text order. */
  readonly tokens: readonly number[]
  /** The content verb's token. */
  readonly head: number
  readonly finite: number | null
  readonly mood: 'indicative' | 'subjunctive-1' | 'subjunctive-2' | 'imperative' | 'none'
  readonly tense: 'present' | 'past' | 'perfect' | 'pluperfect' | 'future' | 'none'
  readonly voice: 'active' | 'passive' | 'state'
  /** Lemma of a modal in the complex: "sollen", "wollen", "können", "mögen" … */
  readonly modal?: string
  readonly reflexive: boolean
  /** "nicht", "nie", "kein" with scope over the predicate. */
  readonly negation?: number
}

/** What a phrase or clause is to its predicate (Universal Dependencies names; `agent` is obl:agent). */
export type Role = 'nsubj' | 'obj' | 'iobj' | 'obl' | 'agent' | 'predicative' | 'advmod' | 'genitive-object'

export interface Dependent {
  readonly role: Role
  readonly phrase: Phrase
}

/**
 * A clause. `from`…`to` covers everything that stands in it, embedded clauses too, without the comma, conjunction or
 * quotation mark around it; an opener (dass, ob, relative pronoun) is inside.
 */
export interface Clause extends TokenRange {
  readonly id: number
  readonly sentence: number
  readonly kind: 'main' | 'subordinate' | 'relative' | 'infinitive' | 'participle' | 'fragment'
  /** The clause on which this one depends, or null. A conjunct has its first conjunct's parent. */
  readonly parent: number | null
  /** The clause before it in a coordination, or null. */
  readonly conjunctOf: number | null
  /** How it hangs on its parent: content (dass, ob, zu-infinitive, V2 content), relative, adverbial, parenthesis. */
  readonly relation: 'root' | 'content' | 'relative' | 'adverbial' | 'parenthesis' | 'conjunct'
  readonly verbPosition: 'first' | 'second' | 'last' | 'none'
  /** dass, ob, weil, relative pronoun, question word, um (in um … zu). */
  readonly opener: number | null
  readonly predicate: Predicate | null
  /** Subject, shared with the first conjunct where it is left out there ("… und bleibt"). */
  readonly subject: Phrase | null
  readonly dependents: readonly Dependent[]
  /** For a relative clause: the phrase that it describes. */
  readonly antecedent?: Phrase
}

/** One place at which an entity is meant. */
export interface Mention extends TokenRange {
  readonly form: 'name' | 'nominal' | 'pronoun' | 'adjective'
  /** Index into Doc.entities. */
  readonly entity: number
  /** For a description: its words in the nominative without an article ("Die Feuerwehr" → "Feuerwehr"). */
  readonly base?: string
  /** Reason key: `same-name`, `part-of-name`, `apposition`, `office`, `pronoun-gender-number`, `epithet` … */
  readonly because: string
}

/** Somebody or something, with all its mentions in this document. */
export interface DocEntity {
  readonly kind: EntityKind
  /** Index of the mention that names it most fully. */
  readonly name: number
  readonly mentions: readonly number[]
  readonly gender?: 'masculine' | 'feminine' | 'neuter'
  readonly plural: boolean
  /** Offices and epithets as written: "Sprecherin des Nationalen Sicherheitsrats". */
  readonly offices: readonly TokenRange[]
  /** Index of the organisation or state it belongs to by what the text says (office, apposition, genitive). */
  readonly memberOf?: number
  /** ISO 3166 code of the state that it is, lies in or belongs to. */
  readonly country?: string
  /** Seat for a government: "Moskau", "Kreml", "Weißes Haus" → country code of the government meant. */
  readonly metonymOf?: string
}

/** A report's text and all that the analysis knows of it. Never changes once built. Furniture has no tokens. */
export interface Doc {
  readonly text: string
  readonly language: LanguageCode
  /** Each distinct form and lemma once. */
  readonly words: readonly string[]
  readonly tokens: Tokens
  /** Token at which each sentence begins, and one last entry: tokens.length. */
  readonly sentences: Uint32Array
  /** Sentence numbers that are the headline (and kicker) of the report. */
  readonly headline: readonly number[]
  readonly tags: Tags
  readonly quotes: readonly Quote[]
  readonly times: readonly Time[]
  readonly quantities: readonly Quantity[]
  readonly names: readonly Name[]
  readonly phrases: readonly Phrase[]
  readonly clauses: readonly Clause[]
  readonly mentions: readonly Mention[]
  readonly entities: readonly DocEntity[]
}

/** The text range of a token range; an empty range is empty at its start. */
export function textRange(doc: {readonly tokens: Tokens}, range: TokenRange): TextRange {
  const {start, end, length} = doc.tokens
  if (range.to > range.from) return {start: start[range.from]!, end: end[range.to - 1]!}
  const at = range.from < length ? start[range.from]! : (end[length - 1] ?? 0)
  return {start: at, end: at}
}
