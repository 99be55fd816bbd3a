import {writeFileSync} from 'node:fs'
import {restsOn, sameWords} from '../../evaluation/finding-match.ts'
import {givenReports} from '../../evaluation/gold-claims.ts'
import {mapClaims} from '../../evaluation/story-claims.ts'
import type {GoldStory} from '../../evaluation/story-gold.ts'
import {type Engine, openEngine} from '../../src/engine.ts'
import {compare} from '../../src/story/compare.ts'
import {isUnique} from '../../src/story/findings/only-in.ts'
import {type Signs, signsOf} from '../../src/story/findings/salience.ts'
import {fitLogistic, type Model, type Row, weightLines} from '../statements/fit.ts'
import {storiesOf} from '../statements/pairs.ts'

/**
 * Fits the weights of `src/story/findings/salience-weights.ts` on the claims of the annotated train stories that one report alone has: which of
 * them did an editor note as `only-in`? Prints how many of the best of each story are right where the story was left out. `--write`
 * writes them.
 */
const RIDGE = 8

interface Told {
  readonly signs: Signs
  readonly isNoted: boolean
}

async function toldIn(story: GoldStory, engine: Engine): Promise<readonly Told[]> {
  const telling = compare(await givenReports(story, engine, {claims: false, entities: false}))
  const reports = telling.reports.map((r) => r.report)
  const claims = telling.facts.map((f) => f.claim)
  const rests = restsOn(story, sameWords(story, reports, claims, mapClaims(story, reports, claims)))
  const noted = story.findings.filter((f) => f.kinds.includes('only-in'))
  return telling.facts
    .filter((f) => isUnique(f, telling))
    .map((f) => ({signs: signsOf(f, telling), isNoted: noted.some((n) => rests(n, [f.claim.id]))}))
}

const engine = openEngine()
const stories: (readonly Told[])[] = []
for (const story of storiesOf('train')) stories.push(await toldIn(story, engine))
const names = Object.keys(stories[0]?.[0]?.signs ?? {}) as (keyof Signs)[]
const fitted = (of: readonly (readonly Told[])[]): Model<keyof Signs> =>
  fitLogistic(
    of.flat().map(({signs, isNoted}): Row => ({values: Float64Array.from(names, (n) => signs[n]), isOne: isNoted, weight: 1})),
    names,
    RIDGE,
  )
const scoreOf = ({signs}: Told, {bias, weights}: Model<keyof Signs>): number =>
  weights.reduce((sum, [name, weight]) => sum + weight * signs[name], bias)

const sorted = stories.map((story, at) => {
  const model = fitted(stories.filter((_, i) => i !== at))
  return story.map((told) => ({told, value: scoreOf(told, model)})).sort((x, y) => y.value - x.value)
})
for (const shown of [1, 2, 3, 4]) {
  const best = sorted.flatMap((s) => s.slice(0, shown))
  console.log(`the best ${shown} of each story: ${best.filter((b) => b.told.isNoted).length} of ${best.length} noted`)
}
if (process.argv.includes('--write')) {
  const model = fitted(stories)
  writeFileSync(
    'src/story/findings/salience-weights.ts',
    `// Written by training/salience/main.ts from ${stories.length} annotated train stories; not edited by hand.
import type {Signs} from './salience.ts'

/** What each sign adds to or takes from the sum; at a sum of 0 an editor is as likely to note the claim as not. */
export const salienceWeights: Readonly<Record<keyof Signs, number>> = {
${weightLines(model, 2)}
}

/** The sum of a claim without any sign. */
export const salienceBias = ${Number(model.bias.toFixed(2))}
`,
  )
}
