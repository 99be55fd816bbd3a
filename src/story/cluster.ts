import {areOnePassage} from './conflict.ts'
import type {Fact} from './fact.ts'
import {type Likeness, weights} from './similarity.ts'

/** Groups of facts that say the same; every fact is in exactly one group, groups and members in order of the text. */
export type Group = readonly Fact[]

/**
 * Average linkage from the likest pair downward; two groups join only if no pair between them is in conflict and their
 * members are alike on average. Pairs that were never compared count as unlike.
 */
export function cluster(facts: readonly Fact[], pairs: readonly Likeness[]): readonly Group[] {
  const score = new Map<number, Likeness>()
  const width = facts.reduce((most, f) => Math.max(most, f.index), 0) + 1
  const code = (a: number, b: number) => (a < b ? a * width + b : b * width + a)
  for (const pair of pairs) score.set(code(pair.a.index, pair.b.index), pair)
  const groupOf = new Map(facts.map((fact) => [fact.index, [fact]]))
  const failed = new Map<number, number>()
  const joinable = pairs.filter((p) => p.score >= weights.threshold && !p.isVetoed && !areOnePassage(p.a, p.b))
  for (const {a, b} of [...joinable].sort((x, y) => y.score - x.score || x.a.index - y.a.index || x.b.index - y.b.index)) {
    const first = groupOf.get(a.index)
    const second = groupOf.get(b.index)
    if (!first || !second || first === second) continue
    // what did not fit fits no better until one of the two has grown
    const tried = code(first[0]?.index ?? 0, second[0]?.index ?? 0)
    if (failed.get(tried) === first.length + second.length) continue
    if (!fit(first, second, score, code)) {
      failed.set(tried, first.length + second.length)
      continue
    }
    const [large, small] = first.length >= second.length ? [first, second] : [second, first]
    large.push(...small)
    for (const member of small) groupOf.set(member.index, large)
  }
  return [...new Set(groupOf.values())]
    .map((group) => group.sort((x, y) => x.index - y.index))
    .sort((x, y) => (x[0]?.index ?? 0) - (y[0]?.index ?? 0))
}

/** Largest number of member pairs looked at when two groups are held against each other. */
const MOST_PAIRS = 400

function fit(
  first: readonly Fact[],
  second: readonly Fact[],
  score: ReadonlyMap<number, Likeness>,
  code: (a: number, b: number) => number,
): boolean {
  let sum = 0
  let looked = 0
  for (const x of first) {
    if (looked >= MOST_PAIRS) break
    for (const y of second) {
      if (looked >= MOST_PAIRS) break
      const pair = score.get(code(x.index, y.index))
      if (areOnePassage(x, y)) continue
      if (pair?.isVetoed) return false
      sum += pair?.score ?? 0
      looked++
    }
  }
  return looked > 0 && sum / looked >= weights.threshold * 0.85
}
