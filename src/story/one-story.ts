import type {Telling} from './telling.ts'

/**
 * What two reports must share before they are held to tell one story, in points: a person or body 3 (not the media they
 * cite), a place or state 1, a noun a half, a short one a quarter, a passage on the same matter 2.
 */
const LEAST_POINTS = 3.1
const WORTH = {body: 3, place: 1, word: 0.5, shortWord: 0.25, passage: 2} as const
/** Likeness in matter from which on a passage counts, and from which on it ties two reports by itself. */
const PASSAGE = 0.6
const SAME_PASSAGE = 0.8

/** Whether the reports tell one story, and which of them (by place) stand apart from it. */
export interface CommonGround {
  readonly common: boolean
  readonly apart: readonly number[]
}

/** Reports are tied, directly or over others, by what they tell; one story is there if most of them are. */
export function commonGround(telling: Telling): CommonGround {
  const {reports, pairs, copies} = telling
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
  const passages = new Set<string>()
  for (const {a, b, topic} of pairs) {
    if (a.report === b.report || Math.min(a.total, b.total) < 1.5) continue
    if (topic >= SAME_PASSAGE) tie(a.report, b.report)
    else if (topic >= PASSAGE) passages.add(`${a.report} ${b.report}`).add(`${b.report} ${a.report}`)
  }
  const vocabulary = vocabularies(telling)
  reports.forEach((_, i) => {
    const partner = vocabulary.findIndex(
      (other, j) =>
        find(j) !== find(i) &&
        pointsOf(vocabulary[i] as Vocabulary, other) + (passages.has(`${i} ${j}`) ? WORTH.passage : 0) >= LEAST_POINTS,
    )
    if (partner >= 0) tie(i, partner)
  })
  const sizes = new Map<number, number>()
  for (const i of reports.keys()) sizes.set(find(i), (sizes.get(find(i)) ?? 0) + 1)
  const [largest = 0, size = 0] = [...sizes].sort((x, y) => y[1] - x[1])[0] ?? []
  const common = reports.length < 2 || size > reports.length / 2
  return {common, apart: common ? [...reports.keys()].filter((i) => find(i) !== largest) : []}
}

interface Vocabulary {
  /** Names with what sharing them is worth. */
  readonly names: ReadonlyMap<string, number>
  readonly words: ReadonlyMap<number, number>
}

function vocabularies({reports, facts, joined}: Telling): readonly Vocabulary[] {
  const at = new Map(reports.map((r, i) => [r.report.id, i]))
  const made = reports.map(() => ({names: new Map<string, number>(), words: new Map<number, number>()}))
  const cited = new Set(facts.flatMap((f) => f.claim.chain.flatMap((l) => (l.kind === 'medium' ? [l.entity] : []))))
  for (const entity of joined.entities) {
    if (!entity.isNamed || cited.has(entity.id) || entity.kind === 'thing') continue
    const worth = entity.kind === 'place' || entity.kind === 'state' ? WORTH.place : WORTH.body
    for (const {report} of entity.members) made[at.get(report) ?? -1]?.names.set(entity.id, worth)
  }
  for (const fact of facts)
    for (const t of fact.terms)
      if (!t.name && !t.verb && t.word.length >= 4)
        made[fact.report]?.words.set(t.concept || t.lemma, t.word.length >= 6 ? WORTH.word : WORTH.shortWord)
  return made
}

function pointsOf(a: Vocabulary, b: Vocabulary): number {
  let points = 0
  for (const [name, worth] of a.names) if (b.names.has(name)) points += worth
  for (const [word, worth] of a.words) if (b.words.has(word)) points += worth
  return points
}
