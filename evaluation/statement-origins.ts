import type {Engine} from '../src/engine.ts'
import {compare} from '../src/story/compare.ts'
import type {Fact} from '../src/story/fact.ts'
import {type Dispute, standingOf} from '../src/story/standing.ts'
import {givenReports} from './gold-claims.ts'
import {mapClaims} from './story-claims.ts'
import type {GoldStory} from './story-gold.ts'

/** Statements whose houses were counted right, of those asked, by the gold's number of independent houses (none, one, several). */
export interface OriginCounts {
  readonly asked: [number, number, number]
  readonly right: [number, number, number]
  /** Statements that cannot be asked: fewer than two of their claims are found. */
  left: number
}

export const noOrigins = (): OriginCounts => ({asked: [0, 0, 0], right: [0, 0, 0], left: 0})

const undisputed: Dispute = {contradicted: new Set(), denied: new Set()}

/**
 * Counts houses with the gold's statements in place of ours: chains, houses and the rules of counting alone, whatever was joined.
 * Claims, chains and entities are our own.
 */
export async function addOrigins(counts: OriginCounts, story: GoldStory, engine: Engine): Promise<void> {
  const reports = await givenReports(story, engine, {claims: false, entities: false})
  const {facts, factOf, origins, copies} = compare(reports)
  const own = reports.map((r) => r.report)
  const ours = mapClaims(
    story,
    own,
    facts.map((f) => f.claim),
  )
  for (const {claims, independent} of story.groups) {
    if (independent === undefined) continue
    const group = claims.map((c) => factOf.get(ours.get(c)?.id ?? '')).filter((f): f is Fact => f !== undefined)
    if (group.length < 2) {
      counts.left++
      continue
    }
    const inOrder = group.sort((a, b) => a.index - b.index)
    addCount(counts, independent, standingOf(inOrder, own, origins, undisputed, copies).independent)
  }
}

export function addCount({asked, right}: OriginCounts, gold: number, ours: number | undefined): boolean {
  const at = Math.min(2, gold) as 0 | 1 | 2
  asked[at]++
  if (gold === ours) right[at]++
  return gold === ours
}

const sum = (list: readonly number[]) => list.reduce((n, x) => n + x, 0)

/** Share of the statements asked that are right. */
export const originsRight = ({asked, right}: OriginCounts): number => (sum(asked) === 0 ? 0 : sum(right) / sum(asked))

/** One line for a person to read; "one everywhere" is what a program would reach that never counts. */
export function originLine(label: string, {asked, right}: OriginCounts): string {
  const shares = ['none', 'one', 'several'].map((name, i) => `${name} ${right[i]} of ${asked[i]}`)
  const one = sum(asked) === 0 ? 0 : (100 * asked[1]) / sum(asked)
  return `independent houses, ${label}: ${shares.join(', ')} (saying "one" everywhere: ${one.toFixed(1)})`
}
