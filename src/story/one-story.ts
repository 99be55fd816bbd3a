import type {JoinedEntities} from './entities.ts'
import type {Fact} from './fact.ts'
import {weights} from './similarity.ts'
import type {Telling} from './telling.ts'

/** What two reports must share before they are held to tell one story: points for names, and other nouns. */
const LEAST_POINTS = 4
const LEAST_WORDS = 3

/** Whether the reports tell one story, and which of them (by place) stand apart from it. */
export interface CommonGround {
  readonly common: boolean
  readonly apart: readonly number[]
}

/** Reports are tied, directly or over others, by what they tell; one story is there if most of them are. */
export function commonGround({reports, facts, pairs, joined, copies}: Telling): CommonGround {
  const leader = reports.map((_, i) => i)
  const find = (i: number): number => {
    let at = i
    while (leader[at] !== undefined && leader[at] !== at) at = leader[at] as number
    return at
  }
  const tie = (i: number, j: number) => {
    leader[find(i)] = find(j)
  }
  const at = new Map(reports.map((r, i) => [r.report.id, i]))
  for (const copy of copies) tie(at.get(copy.report) ?? 0, at.get(copy.of) ?? 0)
  for (const {a, b, topic} of pairs) if (topic >= weights.threshold && Math.min(a.total, b.total) > 1) tie(a.report, b.report)
  const vocabulary = vocabularies(
    reports.map((r) => r.report.id),
    facts,
    joined,
  )
  reports.forEach((_, i) => {
    const partner = vocabulary.findIndex((other, j) => find(j) !== find(i) && shareEnough(vocabulary[i] as Vocabulary, other))
    if (partner >= 0) tie(i, partner)
  })
  const sizes = new Map<number, number>()
  for (const i of reports.keys()) sizes.set(find(i), (sizes.get(find(i)) ?? 0) + 1)
  const [largest = 0, size = 0] = [...sizes].sort((x, y) => y[1] - x[1])[0] ?? []
  const common = reports.length < 2 || size > reports.length / 2
  return {common, apart: common ? [...reports.keys()].filter((i) => find(i) !== largest) : []}
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
