import type {Term} from '../claims/claim.ts'
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
const standing = new Set(['rise', 'fall', 'raise', 'lower', 'correct', 'say', 'estimate'])

/** One number of one count in one claim. */
export interface Count {
  readonly fact: Fact
  readonly quantity: Quantity
  readonly of: string
}

/** The counts that claims give, one of each: of whom, and how many. A number of some among them ("neun der Verletzten") is none. */
export function countsIn(facts: readonly Fact[]): readonly Count[] {
  return facts.flatMap((fact) => {
    const {quantities} = fact.claim.gist
    if (fact.claim.gist.open || fact.claim.certainty === 'conditional') return []
    // "von 33 auf 32": the second holds
    const stands = standing.has(fact.predicate?.conceptName ?? '')
    for (const quantity of stands ? quantities.toReversed() : quantities.slice(0, 1)) {
      const of = quantity.low === null ? undefined : countedBy(fact, quantity)
      if (of !== undefined) return [{fact, quantity, of}]
    }
    return []
  })
}

/** What a number counts: by its unit, by what befell the people it counts, by the noun whose number "stieg auf 14". */
function countedBy(fact: Fact, q: Quantity): string | undefined {
  const {terms, predicate} = fact.claim.gist
  const deed = predicate?.concept === undefined ? undefined : counted[predicate.concept]
  const stands = standing.has(predicate?.concept ?? '')
  const unit = terms.find((t) => t.lemma.toLowerCase() === q.unit?.toLowerCase() && t.concept !== undefined)
  const ofUnit = unit === undefined ? undefined : ofNoun(unit)
  const isBare = predicate?.concept === undefined || found.has(predicate.concept) || predicate.range.start === unit?.range.start
  if (predicate && deed === undefined && !stands && !(ofUnit && isBare)) return undefined
  if (ofUnit) return ofUnit
  if (isPeople(q, unit?.concept)) return deed ?? nearest(fact, q)
  if (q.unit !== undefined) return undefined
  if (stands) return nearest(fact, q)
  // "33 seien gerettet worden": the number is all that is told of whom
  return deed !== undefined && isFirst(fact, q) ? deed : undefined
}

/** What people of that name count as: "Tote", "Todesopfer", not whoever is a victim. */
function ofNoun({concept, senses}: Term): string | undefined {
  return counted[concept ?? ''] ?? (senses?.includes('die') ? 'dead' : undefined)
}

function isFirst({claim}: Fact, {range}: Quantity): boolean {
  return range.start - (claim.content[0]?.start ?? 0) <= LEADING
}
/** Letters of a word or two before the number: "etwa", "mindestens". */
const LEADING = 12

const people = new Set(
  'employee victim army soldier child man woman fire_brigade police suspect witness passenger crew inhabitant citizen pupil student elderly visitor protester refugee tourism patient player prisoner hostage family voter driver'.split(
    ' ',
  ),
)

/** A unit without a concept is a word for people in general (faint words have no term) or an unknown noun. */
export function isPeople(q: Quantity, concept: string | undefined): boolean {
  return q.unit === undefined ? false : concept === undefined || people.has(concept)
}

/**
 * What the first counting word after the number says, else one before: "elf Menschen verletzt", "die Zahl der Verletzten stieg auf
 * 14". Where the number has no noun of its own, a noun goes before a participle: "die Zahl der geborgenen Leichen".
 */
function nearest(fact: Fact, q: Quantity): string | undefined {
  const counting = fact.claim.gist.terms.filter((t) => t.concept !== undefined && counted[t.concept])
  const nouns = counting.filter((t) => t.pos === 'noun' && /^\p{Lu}/u.test(t.lemma) && !found.has(t.concept ?? ''))
  const fit = q.unit === undefined && nouns.length > 0 ? nouns : counting
  const concept = (fit.find((t) => t.range.start >= q.range.start) ?? fit[0])?.concept
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
