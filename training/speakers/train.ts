import {readFileSync, writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {CARRY_FEATURES, type CarryFeature} from '../../src/claims/carry.ts'
import {openEngine} from '../../src/engine.ts'
import {type Case, casesOf} from './cases.ts'

type Weights = Record<CarryFeature, number>

const STEPS = 400
const RATE = 0.5
/** Pulls every weight towards nothing: few cases must not make a strong reason. */
const DECAY = 0.005

/** How likely each candidate of a case is: one of them is the speaker. */
function chances({candidates}: Case, weights: Weights): number[] {
  const sums = candidates.map((c) => c.features.reduce((sum, f) => sum + weights[f], 0))
  const top = Math.max(...sums)
  const all = sums.map((s) => Math.exp(s - top))
  const total = all.reduce((n, x) => n + x, 0)
  return all.map((x) => x / total)
}

/** Weights under which the annotated speakers are likeliest, by plain gradient ascent. */
function fit(cases: readonly Case[]): Weights {
  const weights = Object.fromEntries(CARRY_FEATURES.map((f) => [f, 0])) as Weights
  for (let step = 0; step < STEPS; step++) {
    const slope = Object.fromEntries(CARRY_FEATURES.map((f) => [f, -DECAY * weights[f]])) as Weights
    for (const c of cases) {
      const all = chances(c, weights)
      const right = c.candidates.reduce((n, x, i) => n + (x.right ? all[i]! : 0), 0)
      for (const [i, {features, right: is}] of c.candidates.entries())
        for (const f of features) slope[f] += ((is ? all[i]! / right : 0) - all[i]!) / cases.length
    }
    for (const f of CARRY_FEATURES) weights[f] += RATE * slope[f] * 4
  }
  return weights
}

const chosen = (c: Case, weights: Weights) => {
  const all = chances(c, weights)
  return c.candidates[all.indexOf(Math.max(...all))]
}

/** Share of cases whose likeliest candidate is right, each story judged by weights from the others. */
function leftOut(cases: readonly Case[], errors: string[]): number {
  let right = 0
  for (const story of new Set(cases.map((c) => c.story))) {
    const weights = fit(cases.filter((c) => c.story !== story))
    for (const c of cases.filter((x) => x.story === story)) {
      const best = chosen(c, weights)
      if (best?.right) right++
      else errors.push(`${story}\t${best?.name}, not ${c.candidates.find((x) => x.right)?.name}\t${c.words.slice(0, 90)}`)
    }
  }
  return right / cases.length
}

const {values} = parseArgs({options: {corpus: {type: 'string', default: 'corpus/de'}, errors: {type: 'boolean'}}})
const {train} = JSON.parse(readFileSync(`${values.corpus}/split.json`, 'utf8'))
const cases = await casesOf(openEngine(), values.corpus, train)
const errors: string[] = []
const share = leftOut(cases, errors)
const weights = fit(cases)
const lines = CARRY_FEATURES.map((f) => `  ${/^\w+$/u.test(f) ? f : `'${f}'`}: ${Number(weights[f].toFixed(2))},`)
writeFileSync(
  new URL('../../src/claims/carry-weights.ts', import.meta.url),
  `import type {CarryFeature} from './carry.ts'

/**
 * What each reason weighs when somebody goes on speaking without being named again; the sums decide. Fitted on ${cases.length} such
 * sentences of our own corpus' train stories, where ${(100 * share).toFixed(0)} in 100 come out right with the story left out
 * (\`node training/speakers/train.ts\`).
 */
export const CARRY_WEIGHTS: Readonly<Record<CarryFeature, number>> = {
${lines.join('\n')}
}
`,
)
console.log(`${cases.length} cases, ${(100 * share).toFixed(1)} % right with the story left out`)
if (values.errors) console.log(errors.join('\n'))
