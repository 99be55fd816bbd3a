import type {Dependent, Phrase, TokenRange} from '../../document/doc.ts'
import type {VerbGroup} from './verbs.ts'
import type {SvoView} from './view.ts'

/** Where a clause's own phrases may stand. */
export interface Scene {
  readonly group: VerbGroup
  readonly subject: Phrase | null
  /** The word that opens the clause, or -1: "after" in "after a truck hit it" is no preposition. */
  readonly opener: number
  /** Behind the verb up to the next clause, and before it from the clause's begin. */
  readonly behind: TokenRange
  readonly before: TokenRange
  /** The person told: the object is no content. */
  readonly told: boolean
}

/** Objects, predicatives and prepositional phrases of a clause, by their place. */
export function dependentsOf(view: SvoView, scene: Scene, tops: readonly Phrase[]): Dependent[] {
  const {group, subject, opener, behind, before, told} = scene
  const inside = (phrase: Phrase, range: TokenRange) => phrase.from >= range.from && phrase.to <= range.to
  const own = tops.filter(
    (phrase) =>
      phrase !== subject &&
      (opener < 0 || phrase.preposition !== opener) &&
      !view.timed[phrase.head] &&
      (inside(phrase, behind) || (phrase.preposition !== undefined && inside(phrase, before))),
  )
  let objects = 0
  return own.map((phrase): Dependent => {
    if (phrase.preposition !== undefined) return {role: isAgent(view, group, phrase.preposition) ? 'agent' : 'obl', phrase}
    if (group.predicate.lemma === view.rules.be) return {role: 'predicative', phrase}
    return {role: objects++ > 0 ? 'obl' : told ? 'iobj' : 'obj', phrase}
  })
}

function isAgent(view: SvoView, group: VerbGroup, preposition: number): boolean {
  return group.predicate.voice === 'passive' && view.rules.agentPrepositions.has(view.lower(preposition))
}
