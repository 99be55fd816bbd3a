import type {Fact} from '../fact.ts'

/** Share of a headline's words that one sentence of the body must have for it to be what the body says. */
const CARRIED = 0.45

/** "Ohlsen: Das Land lässt niemanden allein": a sentence that the headline puts into somebody's mouth and no sentence of the body has. */
export function putIntoMouth(heads: readonly Fact[], body: readonly Fact[]): Fact | undefined {
  return heads.find((head) => {
    const {claim, predicate} = head
    const isSentence = claim.chain.length > 0 && claim.cue === undefined && predicate?.verb === true
    return isSentence && claim.force === 'happens' && carriedBy(head, body) < CARRIED
  })
}

/** The largest share of the headline's information that one sentence of the body carries. */
function carriedBy(head: Fact, body: readonly Fact[]): number {
  const all = head.terms.reduce((sum, t) => sum + t.weight, 0)
  const shares = [...new Set(body.map((f) => f.sentence))].map((sentence) => {
    const terms = body.filter((f) => f.sentence === sentence).flatMap((f) => f.terms)
    return head.terms.reduce((sum, t) => sum + t.weight * Math.max(0, ...terms.map((u) => head.common.words.of(t, u))), 0)
  })
  return all > 0 ? Math.max(0, ...shares) / all : 1
}
