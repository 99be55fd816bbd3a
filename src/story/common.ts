import type {JoinedEntities} from './entities.ts'
import type {Fact} from './fact.ts'
import {type Likeness, weights} from './similarity.ts'

/** What two reports must share before they are held to tell one story: points for names, and other nouns. */
const LEAST_POINTS = 4
const LEAST_WORDS = 3

/** True if every report is tied to another one, directly or over others, by what it tells. */
export function tellOneStory(
  reports: readonly string[],
  facts: readonly Fact[],
  pairs: readonly Likeness[],
  joined: JoinedEntities,
  copies: readonly (readonly [number, number])[],
): boolean {
  const leader = reports.map((_, i) => i)
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
  const vocabulary = vocabularies(reports, facts, joined)
  for (let i = 1; i < reports.length; i++) {
    if (find(i) === find(0)) continue
    const partner = vocabulary.findIndex((other, j) => find(j) !== find(i) && shareEnough(vocabulary[i] as Vocabulary, other))
    if (partner >= 0) tie(i, partner)
  }
  return reports.every((_, i) => find(i) === find(0))
}

interface Vocabulary {
  /** Names by entity, a person or body 2 points, a place or state 1. */
  readonly names: ReadonlyMap<string, number>
  readonly words: ReadonlySet<number>
}

function vocabularies(reports: readonly string[], facts: readonly Fact[], joined: JoinedEntities): readonly Vocabulary[] {
  const at = new Map(reports.map((id, i) => [id, i]))
  const made = reports.map(() => ({names: new Map<string, number>(), words: new Set<number>()}))
  for (const entity of joined.entities) {
    if (!entity.isNamed) continue
    const points = entity.kind === 'place' || entity.kind === 'state' ? 1 : 2
    for (const {report} of entity.members) made[at.get(report) ?? -1]?.names.set(entity.id, points)
  }
  for (const fact of facts)
    for (const t of fact.terms) {
      const own = made[fact.report]
      if (t.name && !t.entity) own?.names.set(`l ${t.lemma}`, 2)
      else if (!t.name && !t.verb && t.word.length >= 4) own?.words.add(t.lemma)
    }
  return made
}

function shareEnough(a: Vocabulary, b: Vocabulary): boolean {
  let points = 0
  for (const [name, worth] of a.names) if (b.names.has(name)) points += worth
  let words = 0
  for (const word of a.words) if (b.words.has(word)) words++
  return points >= LEAST_POINTS && words >= LEAST_WORDS
}
