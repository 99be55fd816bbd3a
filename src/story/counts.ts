import type {Fact} from './fact.ts'
import {type Quantity, spread} from './quantity.ts'

/**
 * Concepts of people counted while an event lasts, and what they count as: "verletzt", "im Krankenhaus" and
 * "zu Schaden gekommen" count one thing.
 */
const counted: Readonly<Record<string, string>> = {
  injure: 'injured',
  hospital: 'injured',
  hospitalise: 'injured',
  patient: 'injured',
  damage: 'injured',
  die: 'dead',
  kill: 'dead',
  murder: 'dead',
  drown: 'dead',
  corpse: 'dead',
  casualty: 'dead',
  rescue: 'rescued',
  survive: 'rescued',
  miss: 'missing',
  evacuate: 'evacuated',
  arrest: 'arrested',
  infect: 'infected',
  ill: 'infected',
}

/** What is done with the dead and the missing without changing what they count as: "19 Tote wurden geborgen". */
const found = new Set(['rescue', 'find', 'report', 'count', 'reach', 'confirm'])

/** Verbs that only say how a count stands. */
const standing = new Set(['rise', 'fall', 'raise', 'lower'])

/** One number of one count in one claim. */
export interface Count {
  readonly fact: Fact
  readonly quantity: Quantity
  readonly of: string
}

/** The counts that claims give: of whom, and how many. A number of some among them ("neun der Verletzten") is none. */
export function countsIn(facts: readonly Fact[]): readonly Count[] {
  return facts.flatMap((fact) => {
    const {quantities, terms, predicate} = fact.claim.gist
    if (fact.claim.gist.open || fact.claim.certainty === 'conditional' || quantities.length === 0) return []
    const deed = predicate?.concept === undefined ? undefined : counted[predicate.concept]
    const stands = standing.has(predicate?.concept ?? '')
    const first = quantities[0]
    if (!first || first.low === null) return []
    const unit = terms.find((t) => t.lemma.toLowerCase() === first.unit?.toLowerCase() && t.concept !== undefined)
    const ofUnit = unit?.concept === undefined ? undefined : counted[unit.concept]
    if (predicate && deed === undefined && !stands && !(ofUnit && found.has(predicate.concept ?? ''))) return []
    const near = nearest(fact, first)
    // people of whatever kind count by what befell them, other things do not
    const of = ofUnit ?? (isPeople(first, unit?.concept) || (stands && first.unit === undefined) ? (deed ?? near) : undefined)
    return of === undefined ? [] : [{fact, quantity: first, of}]
  })
}

const people = new Set(
  'employee victim army soldier child man woman fire_brigade police suspect witness passenger crew inhabitant citizen pupil student elderly visitor protester refugee tourism patient player prisoner hostage family voter driver'.split(
    ' ',
  ),
)

/** A unit without a concept is a word for people in general (faint words have no term) or an unknown noun. */
function isPeople(q: Quantity, concept: string | undefined): boolean {
  return q.unit === undefined ? false : concept === undefined || people.has(concept)
}

/** What the first counting word after the number says, else one before: "elf Menschen verletzt", "die Zahl der Verletzten stieg auf 14". */
function nearest(fact: Fact, q: Quantity): string | undefined {
  const counting = fact.claim.gist.terms.filter((t) => t.concept !== undefined && counted[t.concept])
  const concept = (counting.find((t) => t.range.start >= q.range.start) ?? counting[0])?.concept
  return concept === undefined ? undefined : counted[concept]
}

/** True if the later number says more than the earlier: 13 after "mindestens elf". */
export function hasGrown(early: Quantity, late: Quantity): boolean {
  return (late.low ?? 0) > (early.low ?? Number.POSITIVE_INFINITY)
}

/** True if the later number takes the earlier back: 12 after 14, not 12 after "rund 13". */
export function isTakenBack(early: Quantity, late: Quantity): boolean {
  return spread(late).high < spread(early).low
}
