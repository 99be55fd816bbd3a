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

export interface MeaningRules {
  /** Lemma → class of words that mean the same in news: "voranschreiten", "Fortschritt" → "advance". */
  readonly concepts: ReadonlyMap<string, string>
  /** Concepts that cannot both hold of the same thing at the same time: rise – fall. Both ways. */
  readonly opposites: ReadonlyMap<string, ReadonlySet<string>>
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
}
