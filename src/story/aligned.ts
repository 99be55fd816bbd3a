import type {TextRange} from '../report/report.ts'
import type {Fact} from './fact.ts'
import {type Likeness, likeness} from './similarity.ts'
import type {Translation} from './translations.ts'

/** Likeness of a claim and its translation: the place in the text says that they are one, whatever the words. */
const SAME = 0.97
/** What no translation may change. */
const KEPT: ReadonlySet<string> = new Set(['number', 'count', 'time'])
/** What speaks for two claims of one sentence beside their words: both quoted, as many voices behind them, the same place in it. */
const FORM = 0.2
const VOICES = 0.3
const PLACE = 0.3
/** Least of it all where a sentence has another number of claims in the other language. */
const LEAST = 0.45

/**
 * The compared pairs, mended by what a translated copy shows: claims of two sentences that answer each other are one claim in two
 * languages, and how like a third claim is to them is judged in its own language.
 */
export function withTranslations(
  pairs: readonly Likeness[],
  facts: readonly Fact[],
  translated: readonly Translation[],
  languages: readonly string[],
): readonly Likeness[] {
  const joined = translated.flatMap(({copy, sentences}) => sentences.flatMap((s) => claimsJoined(facts, copy, s)))
  if (joined.length === 0) return pairs
  const known = new Map(pairs.map((pair) => [keyOf(pair.a, pair.b), pair]))
  for (const pair of joined) lend(pair, facts, known, languages)
  for (const pair of joined) known.set(keyOf(pair.a, pair.b), pair)
  return [...known.values()].sort((x, y) => y.score - x.score || x.a.index - y.a.index || x.b.index - y.b.index)
}

const keyOf = (a: Fact, b: Fact): string => `${Math.min(a.index, b.index)} ${Math.max(a.index, b.index)}`

/** The claims of two sentences, paired in order. */
function claimsJoined(
  facts: readonly Fact[],
  {report, of}: Translation['copy'],
  [here, there]: readonly [TextRange, TextRange],
): readonly Likeness[] {
  const mine = claimsIn(facts, report, here)
  const theirs = claimsIn(facts, of, there)
  const all = mine.map((x, i) =>
    theirs.map((y, j) => {
      const pair = x.index < y.index ? likeness(x, y) : likeness(y, x)
      const apart = Math.abs((i + 0.5) / mine.length - (j + 0.5) / theirs.length)
      const [c, d] = [x.claim, y.claim]
      const form = (c.form === 'direct') === (d.form === 'direct') ? FORM : 0
      const voices = Math.min(1, c.chain.length) === Math.min(1, d.chain.length) ? VOICES : 0
      return {pair, fit: pair.score + form + voices + PLACE * (1 - apart)}
    }),
  )
  const least = mine.length === theirs.length ? 0 : LEAST
  return bestPairs(all.map((row) => row.map(({fit}) => (fit >= least ? fit : 0)))).flatMap(([i, j]) => {
    const pair = all[i]?.[j]?.pair
    if (!pair || pair.conflicts.some((c) => KEPT.has(c))) return []
    return [{...pair, score: SAME, topic: 1, isVetoed: false, conflicts: []}]
  })
}

function claimsIn(facts: readonly Fact[], report: string, {start, end}: TextRange): readonly Fact[] {
  return facts.filter(({claim}) => {
    const [first] = claim.content
    return claim.report === report && first !== undefined && first.start >= start && first.start < end
  })
}

/** One partner for each, the best fitting pairs first. */
function bestPairs(fits: readonly (readonly number[])[]): readonly (readonly [number, number])[] {
  const all = fits.flatMap((row, i) => row.map((fit, j) => ({fit, i, j}))).filter(({fit}) => fit > 0)
  const [left, right] = [new Set<number>(), new Set<number>()]
  return all
    .sort((x, y) => y.fit - x.fit || x.i - y.i || x.j - y.j)
    .flatMap(({i, j}): [number, number][] => {
      if (left.has(i) || right.has(j)) return []
      left.add(i)
      right.add(j)
      return [[i, j]]
    })
}

/** A third claim is as like to both as it is to the one in its own language. */
function lend({a, b}: Likeness, facts: readonly Fact[], known: Map<string, Likeness>, languages: readonly string[]): void {
  for (const third of facts) {
    if (third.report === a.report || third.report === b.report) continue
    const language = languages[third.report]
    const [own, other] = languages[a.report] === language ? [a, b] : [b, a]
    if (languages[own.report] !== language) continue
    const judged = known.get(keyOf(own, third))
    const key = keyOf(other, third)
    if (!judged) known.delete(key)
    else {
      const [first, second] = other.index < third.index ? [other, third] : [third, other]
      known.set(key, {...judged, a: first, b: second})
    }
  }
}
