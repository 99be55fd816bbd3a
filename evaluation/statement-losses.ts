import type {Engine} from '../src/engine.ts'
import {compare} from '../src/story/compare.ts'
import {weights} from '../src/story/similarity.ts'
import type {Telling} from '../src/story/telling.ts'
import {type Given, givenReports} from './gold-claims.ts'
import {mapClaims} from './story-claims.ts'
import type {GoldStory} from './story-gold.ts'

/** Pairs of the gold's claims that are one statement, and how far they come: each step counts those that passed the ones before. */
export interface Losses {
  gold: number
  found: number
  compared: number
  allowed: number
  likely: number
  joined: number
  /** Pairs that ours joins, right or wrong. */
  ours: number
}

export const noLosses = (): Losses => ({gold: 0, found: 0, compared: 0, allowed: 0, likely: 0, joined: 0, ours: 0})

/** Follows the gold's pairs of a story through comparing and grouping, with claims or entities given as asked. */
export async function addLosses(losses: Losses, story: GoldStory, engine: Engine, given: Given): Promise<void> {
  const reports = await givenReports(story, engine, given)
  const telling = compare(reports)
  const claims = telling.facts.map((f) => f.claim)
  const own = reports.map((r) => r.report)
  const ours = given.claims ? new Map(claims.map((c) => [c.id, c])) : mapClaims(story, own, claims)
  const indexOf = (gold: string) => telling.factOf.get(ours.get(gold)?.id ?? '')?.index
  const stepOf = stepsIn(telling)
  const groups = new Map(story.claims.map(({id}) => [id, story.groups.flatMap((g, at) => (g.claims.includes(id) ? [at] : []))]))
  for (const [i, {id: a}] of story.claims.entries())
    for (const {id: b} of story.claims.slice(i + 1)) {
      const [x, y] = [indexOf(a), indexOf(b)]
      const isOne = groups.get(a)?.some((g) => groups.get(b)?.includes(g)) ?? false
      const known = x !== undefined && y !== undefined
      if (known && telling.groupOf[x] === telling.groupOf[y]) losses.ours++
      if (!isOne) continue
      losses.gold++
      if (!known) continue
      for (const step of ['found', ...stepOf(x, y)] as const) losses[step]++
    }
}

type Step = 'compared' | 'allowed' | 'likely' | 'joined'

/** Two facts → the steps that their pair passes. Facts of one group are joined though their own pair may not have been likely. */
function stepsIn(telling: Telling): (x: number, y: number) => readonly Step[] {
  const key = (x: number, y: number) => Math.min(x, y) * telling.facts.length + Math.max(x, y)
  const pairs = new Map(telling.pairs.map((p) => [key(p.a.index, p.b.index), p]))
  return (x, y) => {
    const joined: readonly Step[] = telling.groupOf[x] === telling.groupOf[y] ? ['joined'] : []
    const pair = pairs.get(key(x, y))
    if (!pair) return joined
    if (pair.isVetoed) return ['compared', ...joined]
    return pair.score < weights.threshold ? ['compared', 'allowed', ...joined] : ['compared', 'allowed', 'likely', ...joined]
  }
}

/** One line for a person to read. */
export function lossLine(label: string, l: Losses): string {
  const percent = (part: number, whole: number) => (whole === 0 ? '0' : ((100 * part) / whole).toFixed(1))
  return (
    `${label}: ${l.gold} pairs of one statement, both claims found ${l.found}, at all alike ${l.compared}, not vetoed ${l.allowed}, ` +
    `likely ${l.likely}, joined ${l.joined}; joined in all ${l.ours} ` +
    `(precision ${percent(l.joined, l.ours)}, recall of the found ${percent(l.joined, l.found)})`
  )
}
