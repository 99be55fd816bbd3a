/** A class of event after PLOVER (https://github.com/openeventdata/PLOVER), given with the concept that names it. */
export type EventType =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'CONCEDE'
  | 'COOPERATE'
  | 'AID'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT'

/** A sentence that answers what was said: by denying it or by having it otherwise. */
export interface ReplyRule {
  /** `none`: it only looks like an answer. */
  readonly act: 'denies' | 'contrasts' | 'corrects' | 'none'
  /** What it answers: a sentence before it, or what it names itself ("Dass er floh, ist falsch"). */
  readonly of: 'before' | 'thing' | 'self'
  readonly pattern: RegExp
  readonly example: string
}

export interface MeaningRules {
  /** Lemma → classes of words that mean the same in news, the likeliest first: "voranschreiten", "Fortschritt" → advance. */
  readonly senses: ReadonlyMap<string, readonly string[]>
  /** The same with words made by rule ("gestohlen", "Richterin", "Festgenommene"); empty where nothing is known. */
  readonly sensesOf: (lemma: string) => readonly string[]
  /** Words of the pivot language, German, that a lemma may render: reports in two languages meet in them. Absent for German itself. */
  readonly glossesOf?: (lemma: string) => readonly string[]
  /** Last parts of compounds that are shorter than four letters: "Rathausbau". */
  readonly shortHeads: ReadonlySet<string>
  /** Words that only look like compounds: "Vorrat", "Verlag". */
  readonly wholeWords: ReadonlySet<string>
  readonly events: ReadonlyMap<string, EventType>
  /** Words too common to tell one claim from another: "Mensch", "Jahr", "machen". */
  readonly faint: ReadonlySet<string>
  /** Verbs that only carry a noun: "Gespräche führen", "zur Anwendung kommen". */
  readonly lightVerbs: ReadonlySet<string>
  /** Verb → noun beside it → what both mean: kommen, Leben → die. */
  readonly idioms: ReadonlyMap<string, ReadonlyMap<string, string>>
  /** Light verbs whose noun stands in a prepositional phrase: "zur Anwendung kommen". */
  readonly lightPrepositional: ReadonlySet<string>
  /** Light verbs whose noun is the subject: "ein Treffen findet statt". */
  readonly lightIntransitive: ReadonlySet<string>
  readonly replies: readonly ReplyRule[]
  /** What a sentence must have for any of `replies` to fit; absent where that is not known. */
  readonly replySigns?: RegExp
  /** True for a lemma that judges where another word would tell the same: "Seelenverkäufer", "Killer-Flut". */
  readonly isLoaded: (lemma: string) => boolean
}
