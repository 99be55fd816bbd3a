import {type Fact, keyOf} from './fact.ts'

/** Most candidates that one claim is compared with; keeps large stories far from n². */
const MOST_CANDIDATES = 60
/** Keys of a claim by which candidates are looked for: its most telling words. */
const MOST_KEYS = 12
/** A word that stands in more claims than this finds nobody. */
const LONGEST_POSTING = 600

interface Posting {
  readonly facts: number[]
}

/** Pairs of claims (by index, first smaller) that share telling words, each once, in order. */
export function candidatePairs(facts: readonly Fact[]): readonly (readonly [number, number])[] {
  const postings = new Map<number, Posting>()
  const keys = facts.map((fact) => tellingKeys(fact))
  keys.forEach((own, index) => {
    for (const {key} of own) {
      const posting = postings.get(key)
      if (posting) posting.facts.push(index)
      else postings.set(key, {facts: [index]})
    }
  })
  const seen = new Set<number>()
  const shared = new Float64Array(facts.length)
  keys.forEach((own, index) => {
    for (const other of bestShared(own, index, postings, shared)) {
      const [a, b] = index < other ? [index, other] : [other, index]
      seen.add(a * facts.length + b)
    }
  })
  return [...seen].sort((x, y) => x - y).map((code) => [Math.floor(code / facts.length), code % facts.length] as const)
}

interface Key {
  readonly key: number
  readonly weight: number
}

/** Entities, concepts, lemmas and compound heads of a claim, the most telling first. */
function tellingKeys(fact: Fact): readonly Key[] {
  const keys = new Map<number, number>()
  const add = (key: number, weight: number) => {
    if (key !== 0) keys.set(key, Math.max(keys.get(key) ?? 0, weight))
  }
  for (const key of fact.valueKeys) add(key, 1)
  for (const t of fact.terms) {
    add(keyOf(t), t.weight)
    if (!t.name) add(t.lemma, t.weight * 0.9)
    if (!t.name) add(t.head, t.weight * 0.6)
  }
  return [...keys]
    .map(([key, weight]) => ({key, weight}))
    .sort((a, b) => b.weight - a.weight || a.key - b.key)
    .slice(0, MOST_KEYS)
}

function bestShared(
  own: readonly Key[],
  index: number,
  postings: ReadonlyMap<number, Posting>,
  shared: Float64Array,
): readonly number[] {
  const touched: number[] = []
  for (const {key, weight} of own) {
    const facts = postings.get(key)?.facts ?? []
    if (facts.length > LONGEST_POSTING) continue
    for (const other of facts) {
      if (other === index) continue
      if (shared[other] === 0) touched.push(other)
      shared[other] = (shared[other] ?? 0) + weight
    }
  }
  const best = touched
    .map((other) => ({other, sum: shared[other] ?? 0}))
    .sort((a, b) => b.sum - a.sum || a.other - b.other)
    .slice(0, MOST_CANDIDATES)
  for (const other of touched) shared[other] = 0
  return best.map((x) => x.other)
}
