import type {Fact} from './fact.ts'
import type {Likeness} from './similarity.ts'
import {weights} from './similarity.ts'

/** Names and telling words that two reports must share before they are held to tell one story. */
const LEAST_NAMES = 2
const LEAST_WORDS = 3

/** True if every report is tied to another one, directly or over others, by what it tells. */
export function tellOneStory(
  reports: number,
  facts: readonly Fact[],
  pairs: readonly Likeness[],
  copies: readonly (readonly [number, number])[],
): boolean {
  if (reports < 2) return true
  const leader = Array.from({length: reports}, (_, i) => i)
  const find = (i: number): number => {
    let at = i
    while (leader[at] !== undefined && leader[at] !== at) at = leader[at] as number
    return at
  }
  const tie = (i: number, j: number) => {
    leader[find(i)] = find(j)
  }
  for (const [i, j] of copies) tie(i, j)
  for (const {a, b, topic} of pairs) if (topic >= weights.threshold && Math.min(a.total, b.total) > 1) tie(a.report, b.report)
  const vocabulary = vocabularies(reports, facts)
  for (let i = 0; i < reports; i++) {
    if (find(i) !== find(0)) {
      const partner = vocabulary.findIndex((other, j) => j !== i && find(j) !== find(i) && shareEnough(vocabulary[i], other))
      if (partner >= 0) tie(i, partner)
    }
  }
  return Array.from({length: reports}, (_, i) => find(i)).every((x) => x === find(0))
}

interface Vocabulary {
  readonly names: ReadonlySet<number>
  readonly words: ReadonlySet<number>
}

function vocabularies(reports: number, facts: readonly Fact[]): readonly Vocabulary[] {
  const made = Array.from({length: reports}, () => ({names: new Set<number>(), words: new Set<number>()}))
  for (const fact of facts)
    for (const t of fact.terms) {
      const own = made[fact.report]
      if (t.entity) own?.names.add(t.entity)
      else if (!t.verb && t.word.length >= 6) own?.words.add(t.lemma)
    }
  return made
}

function shareEnough(a: Vocabulary | undefined, b: Vocabulary): boolean {
  if (!a) return false
  const shared = (x: ReadonlySet<number>, y: ReadonlySet<number>) => [...x].filter((w) => y.has(w)).length
  return shared(a.names, b.names) >= LEAST_NAMES && shared(a.words, b.words) >= LEAST_WORDS
}
