import {type Fact, keyOf} from './fact.ts'

/** Most candidates that one claim is compared with; keeps large stories far from n². */
const MOST_CANDIDATES = 40
/** Runs of letters of a claim by which candidates are looked for: its most telling ones. */
const MOST_RUNS = 36
/** A key that stands in more claims than this finds nobody. */
const LONGEST_POSTING = 400
/** What a shared word or number counts beside likeness of letters. */
const WORD = 0.25

/** Pairs of claims (by index, first smaller) that share telling words or letters, each once, in order. */
export function candidatePairs(facts: readonly Fact[]): readonly (readonly [number, number])[] {
  const keys = facts.map(keysOf)
  const postings = new Map<number, {readonly facts: number[]; readonly weights: number[]}>()
  keys.forEach((own, index) => {
    for (const [key, weight] of own) {
      const posting = postings.get(key)
      if (posting) {
        posting.facts.push(index)
        posting.weights.push(weight)
      } else postings.set(key, {facts: [index], weights: [weight]})
    }
  })
  const seen = new Set<number>()
  const shared = new Float64Array(facts.length)
  keys.forEach((own, index) => {
    const touched: number[] = []
    for (const [key, weight] of own) {
      const posting = postings.get(key)
      if (!posting || posting.facts.length > LONGEST_POSTING) continue
      posting.facts.forEach((other, at) => {
        if (other === index) return
        if (shared[other] === 0) touched.push(other)
        shared[other] = (shared[other] ?? 0) + weight * (posting.weights[at] ?? 0)
      })
    }
    const best = touched.sort((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0) || a - b)
    for (const other of best.slice(0, MOST_CANDIDATES))
      seen.add(index < other ? index * facts.length + other : other * facts.length + index)
    for (const other of touched) shared[other] = 0
  })
  return [...seen].sort((x, y) => x - y).map((code) => [Math.floor(code / facts.length), code % facts.length] as const)
}

/** Keys with their weights: names, senses, lemmas and numbers (even), the claim's most telling runs of letters (odd). */
function keysOf(fact: Fact): readonly (readonly [number, number])[] {
  const keys = new Map<number, number>()
  const add = (key: number, weight: number) => {
    if (key !== 0) keys.set(2 * key, Math.max(keys.get(2 * key) ?? 0, WORD * weight))
  }
  for (const key of fact.valueKeys) add(key, 1)
  for (const t of fact.terms) {
    add(keyOf(t), t.weight)
    if (t.name) continue
    add(t.lemma, t.weight)
    for (const sense of t.senses) add(sense, t.weight)
    for (const sense of t.modifier) add(sense, t.weight / 2)
  }
  const runs = [...fact.letters.keys].map((key, i) => [2 * key + 1, fact.letters.weights[i] ?? 0] as const)
  runs.sort((a, b) => b[1] - a[1] || a[0] - b[0])
  return [...keys, ...runs.slice(0, MOST_RUNS)]
}
