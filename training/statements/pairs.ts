import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {type Given, givenReports} from '../../evaluation/gold-claims.ts'
import {unlisted} from '../../evaluation/nested-claims.ts'
import {mapClaims} from '../../evaluation/story-claims.ts'
import {type GoldStory, goldStories} from '../../evaluation/story-gold.ts'
import type {ReportClaims} from '../../src/claims/claim.ts'
import type {Engine} from '../../src/engine.ts'
import {compare} from '../../src/story/compare.ts'
import {conflictsOf, isVetoed} from '../../src/story/conflict.ts'
import type {Fact} from '../../src/story/fact.ts'
import {type Features, featuresOf} from '../../src/story/features.ts'
import type {ReportLayers} from '../corpus/layers.ts'

const CORPUS = 'corpus/de'

/** Two claims of one story: what speaks for their saying the same, and whether they do (undefined where the gold does not know one of them). */
export interface Pair {
  readonly a: Fact
  readonly b: Fact
  readonly features: Features
  readonly isVetoed: boolean
  readonly isOne?: boolean
}

export interface StoryPairs {
  readonly story: GoldStory
  readonly facts: readonly Fact[]
  readonly pairs: readonly Pair[]
  /** Gold groups of each fact by index; undefined where it is no claim of the gold. */
  readonly groups: readonly (ReadonlySet<number> | undefined)[]
  /** Claim id → the gold's. */
  readonly goldOf: ReadonlyMap<string, string>
}

/** The annotated stories of one part of the corpus, with their German reports alone: what makes claims alike is learnt within one language. */
export function storiesOf(part: 'train' | 'dev'): GoldStory[] {
  const names: readonly string[] = JSON.parse(readFileSync(`${CORPUS}/split.json`, 'utf8'))[part]
  const all = new Map(goldStories(`${CORPUS}/stories`).map((s) => [s.name, s]))
  return names.flatMap((name) => all.get(name) ?? []).map((s) => ({...s, files: s.files.filter(({file}) => isGerman(s, file))}))
}

function isGerman({folder}: GoldStory, file: string): boolean {
  const layers: ReportLayers = JSON.parse(readFileSync(join(folder, file.replace(/\.[^.]+$/u, '.json')), 'utf8'))
  return layers.language === undefined
}

/** All pairs of a story that share anything, of our claims or of the gold's. */
export async function pairsOf(story: GoldStory, engine: Engine, given: Given): Promise<StoryPairs> {
  const reports: readonly ReportClaims[] = await givenReports(story, engine, given)
  const {facts} = compare(reports)
  const claims = facts.map((f) => f.claim)
  const found = given.claims
    ? new Map(claims.map((c) => [c.id, c]))
    : mapClaims(
        story,
        reports.map((r) => r.report),
        claims,
      )
  const goldOf = new Map([...found].map(([gold, claim]) => [claim.id, gold]))
  const groups = claims.map(({id}) => {
    const gold = goldOf.get(id)
    return gold === undefined ? undefined : new Set(story.groups.flatMap((g, at) => (g.claims.includes(gold) ? [at] : [])))
  })
  const isUnlisted = unlisted(story, (a, b) => story.groups.some((g) => g.claims.includes(a) && g.claims.includes(b)))
  const pairs: Pair[] = []
  for (const [i, a] of facts.entries())
    for (const b of facts.slice(i + 1)) {
      const features = featuresOf(a, b)
      if (features.letters < 0.005 && features['fit-most'] === 0) continue
      const [x, y] = [groups[a.index], groups[b.index]]
      const isKnown = x && y && !isUnlisted(goldOf.get(a.claim.id) ?? '', goldOf.get(b.claim.id) ?? '')
      const isOne = isKnown ? [...x].some((g) => y.has(g)) : undefined
      pairs.push({a, b, features, isVetoed: isVetoed(a, b, conflictsOf(a, b)), ...(isOne === undefined ? {} : {isOne})})
    }
  return {story, facts, pairs, groups, goldOf}
}
