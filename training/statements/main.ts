import {writeFileSync} from 'node:fs'
import {openEngine} from '../../src/engine.ts'
import {cluster} from '../../src/story/cluster.ts'
import {areOnePassage} from '../../src/story/conflict.ts'
import type {Features} from '../../src/story/features.ts'
import {probability} from '../../src/story/similarity.ts'
import {fitLogistic, type Model, type Row, weightLines} from './fit.ts'
import {type Pair, pairsOf, type StoryPairs, storiesOf} from './pairs.ts'

/**
 * Fits the weights of `src/story/likeness-weights.ts` on the annotated train stories, with our claims and with the gold's,
 * and prints what they reach on stories left out. `--write` writes them.
 */
const RIDGE = 20
const FOLDS = 6
/** Probability from which on claims are joined; chosen on dev: the lowest at which about two of three joins are right. */
const THRESHOLD = 0.3
/** Of pairs with hardly anything in common one in so many is looked at, for all of them. */
const EASY = 5

const engine = openEngine()
const own: StoryPairs[] = []
const gold: StoryPairs[] = []
for (const story of storiesOf('train')) {
  own.push(await pairsOf(story, engine, {claims: false, entities: false}))
  gold.push(await pairsOf(story, engine, {claims: true, entities: false}))
}
const names = Object.keys(own[0]?.pairs[0]?.features ?? {}) as (keyof Features)[]

function rowsOf(stories: readonly StoryPairs[]): Row[] {
  return stories.flatMap(({pairs}) =>
    pairs.flatMap(({a, b, features, isVetoed, isOne}): Row[] => {
      if (isOne === undefined || isVetoed || areOnePassage(a, b)) return []
      const easy = !isOne && features.letters < 0.05 && features['fit-most'] < 0.3
      if (easy && (a.index * 31 + b.index) % EASY !== 0) return []
      return [{values: Float64Array.from(names, (n) => features[n]), isOne, weight: easy ? EASY : 1}]
    }),
  )
}

const shifted = (model: Model, threshold: number): Model => ({...model, bias: model.bias - Math.log(threshold / (1 - threshold))})

/** Pairs of claims together in ours, in the gold, in both. */
function joins({facts, pairs, groups}: StoryPairs, model: Model): readonly [number, number, number] {
  const scored = pairs.map(({a, b, features, isVetoed}: Pair) => ({
    ...{a, b, topic: 0, samePredicate: false, conflicts: [], isVetoed},
    score: a.content.length >= 12 && a.content === b.content ? 0.99 : probability(features, model.weights, model.bias),
  }))
  const place = new Map(cluster(facts, scored).flatMap((g, at) => g.map((f) => [f.index, at] as const)))
  let [both, ours, theirs] = [0, 0, 0]
  for (const a of facts)
    for (const b of facts.slice(a.index + 1)) {
      const [x, y] = [groups[a.index], groups[b.index]]
      if (!x || !y) continue
      const [one, joined] = [[...x].some((g) => y.has(g)), place.get(a.index) === place.get(b.index)]
      if (one) theirs++
      if (joined) ours++
      if (one && joined) both++
    }
  return [both, ours, theirs]
}

function printed(label: string, stories: readonly StoryPairs[], modelOf: (i: number) => Model): void {
  for (const threshold of [0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5]) {
    const sums = [0, 0, 0]
    for (const [i, story] of stories.entries())
      joins(story, shifted(modelOf(i), threshold)).forEach((n, k) => {
        sums[k] = (sums[k] as number) + n
      })
    const [both = 0, ours = 0, theirs = 0] = sums
    const [p, r] = [both / Math.max(1, ours), both / theirs]
    const percent = (x: number) => (100 * x).toFixed(1)
    console.log(`${label} at ${threshold}: precision ${percent(p)} recall ${percent(r)} F1 ${percent((2 * p * r) / (p + r))}`)
  }
}

const folds = Array.from({length: FOLDS}, (_, f) => {
  const kept = (list: readonly StoryPairs[]) => list.filter((_s, i) => i % FOLDS !== f)
  return fitLogistic(rowsOf([...kept(own), ...kept(gold)]), names, RIDGE)
})
console.log(`${own.length} stories, ${own.reduce((n, s) => n + s.pairs.filter((p) => p.isOne).length, 0)} pairs of one statement`)
printed('left out', own, (i) => folds[i % FOLDS] as Model)
printed('left out, gold claims', gold, (i) => folds[i % FOLDS] as Model)
const model = fitLogistic(rowsOf([...own, ...gold]), names, RIDGE)
const dev: StoryPairs[] = []
for (const story of storiesOf('dev')) dev.push(await pairsOf(story, engine, {claims: false, entities: false}))
printed('dev', dev, () => model)

if (process.argv.includes('--write')) {
  const shipped = shifted(model, THRESHOLD)
  writeFileSync(
    'src/story/likeness-weights.ts',
    `// Written by training/statements/main.ts from ${own.length} annotated train stories; not edited by hand.
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: a fitted weight may come near a constant by chance
import type {Features} from './features.ts'

/** What each feature adds to or takes from the sum; at a sum of 0 two claims begin to say the same. */
export const likenessWeights: Readonly<Record<keyof Features, number>> = {
${weightLines(shipped, 3)}
}

/** The sum of a pair without any feature. */
export const likenessBias = ${Number(shipped.bias.toFixed(3))}
`,
  )
}
