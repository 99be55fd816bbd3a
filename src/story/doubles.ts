import type {Fact} from './fact.ts'

/** Letters from which on the same words are the same statement, as in a copy. */
export const SAME_TEXT = 12

/** The facts to compare, and behind each the ones of other reports that are its doubles. */
export interface Distinct {
  readonly facts: readonly Fact[]
  readonly doubles: ReadonlyMap<Fact, readonly Fact[]>
}

/**
 * Claims that stand word for word in several reports, told alike, are compared once, by the first of them: a hundred reprints of
 * one agency text cost no more than one and crowd nobody out. Two of one report are never doubles: a claim and the one inside it.
 */
export function withoutDoubles(facts: readonly Fact[]): Distinct {
  const firsts = new Map<string, {readonly fact: Fact; readonly reports: Set<number>}[]>()
  const doubles = new Map<Fact, Fact[]>()
  const distinct = facts.filter((fact) => {
    if (fact.content.length < SAME_TEXT) return true
    const key = manner(fact)
    const known = firsts.get(key) ?? []
    const first = known.find(({reports}) => !reports.has(fact.report))
    if (first === undefined) {
      firsts.set(key, [...known, {fact, reports: new Set([fact.report])}])
      return true
    }
    first.reports.add(fact.report)
    doubles.set(first.fact, [...(doubles.get(first.fact) ?? []), fact])
    return false
  })
  return {facts: distinct, doubles}
}

/** The words, and all of how they are told that comparing and findings look at. */
function manner({content, claim, holder}: Fact): string {
  const {force, form, certainty, negated, chain, when, where, gist} = claim
  const time = `${when?.from} ${when?.to}`
  const asked = `${gist.exclusive === undefined} ${gist.open === undefined} ${gist.tense}`
  return [content, force, form, certainty, negated, chain.length, holder, time, where?.entity, asked].join('|')
}
