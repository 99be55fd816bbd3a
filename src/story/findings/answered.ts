import type {Fact} from '../fact.ts'
import {termFit} from '../similarity.ts'

/** A scrap or a subordinate clause of the report's own: nothing that anybody would deny. */
export function isBit({claim, content, total, predicate}: Fact): boolean {
  if (claim.chain.length === 0 && /^\p{Ll}/u.test(content) && claim.form === 'own-voice') return true
  return total < LEAST_SAID && predicate?.verb !== true
}
const LEAST_SAID = 0.5

const prosecuted = new Set(['suspect_think', 'charge', 'accuse', 'suspect', 'investigate', 'trial'])

/** Tells of a charge, a suspicion or a trial. */
export const isCharge = ({terms}: Fact): boolean => terms.some((t) => prosecuted.has(t.conceptName))

/** "äußerte sich nicht", "wollte das nicht kommentieren": nothing to deny. */
export const isNoComment = ({claim, total}: Fact): boolean =>
  claim.negated && total <= SHORT && unsaid.has(claim.gist.predicate?.concept ?? '')
const SHORT = 2.5
const unsaid = new Set(['say', 'report', 'answer', 'speech_act', 'confirm', 'inform'])

/** Handed on as somebody's word or as hearsay. */
export const isSaid = ({claim}: Fact): boolean => claim.chain.length > 0 || claim.certainty !== 'asserted'

export function holdersOf({claim}: Fact): readonly string[] {
  return claim.chain.flatMap((l) => [l.entity ?? l.name])
}

/** Of the nearest sentence the claim that says most; an accusation before mere saying. */
export function nearest(facts: readonly Fact[]): Fact | undefined {
  const last = Math.max(...facts.map((f) => f.sentence))
  const there = facts.filter((f) => f.sentence === last)
  return there.sort((a, b) => grave(b) - grave(a) || b.total - a.total)[0]
}

const grave = ({claim}: Fact): number => (claim.force === 'accuses' ? 1 : 0)

/** Words of charges, in which two claims have nothing in common yet. */
export const charges: ReadonlySet<string> = new Set(['accuse', 'suspect', 'charge', 'blame'])

/** A noun of weight in common: "bestritt ein solches Treffen". */
export function sharesThing(a: Fact, b: Fact): boolean {
  const things = (f: Fact) => f.terms.filter((t) => !t.name && t.weight >= 0.4 && !charges.has(t.conceptName))
  return things(a).some((t) => !t.verb && things(b).some((u) => termFit(t, u) >= 0.65))
}
