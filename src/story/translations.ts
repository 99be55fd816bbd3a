import type {ReportClaims} from '../claims/claim.ts'
import type {TextRange} from '../report/report.ts'
import {nameWords} from './name-match.ts'
import type {Copy} from './story.ts'

/** Share of the words of two sentences that answer each other, from which on one may be the other's translation. */
const LEAST_ANSWERED = 0.2
/** Share of a report, by letters, whose sentences answer the other's in the same order; less with furniture in its language. */
const LEAST_SHARE = 0.5
const LEAST_WITH_FURNITURE = 0.4
/** Fewest sentences that answer, and how well they must do so on average: loose likeness in order is a matter in common. */
const LEAST_SENTENCES = 3
const LEAST_MEAN = 0.35

/** A translated copy: the copy's place among the reports, and which sentences of copy and original answer each other. */
export interface Translation {
  readonly copy: Copy
  readonly at: number
  readonly sentences: readonly (readonly [copy: TextRange, original: TextRange])[]
}

/** Reports in another language that follow a report sentence by sentence. */
export function translations(
  reports: readonly ReportClaims[],
  published: readonly (string | undefined)[],
): readonly Translation[] {
  const languages = new Set(reports.map((r) => r.language))
  if (languages.size < 2) return []
  const sentences = reports.map(sentencesOf)
  const found: Translation[] = []
  for (let j = 1; j < reports.length; j++)
    for (let i = 0; i < j; i++) {
      const [a, b] = [reports[i], reports[j]]
      if (!a || !b || a.language === b.language) continue
      const least = hasFurnitureIn(a, b.language) || hasFurnitureIn(b, a.language) ? LEAST_WITH_FURNITURE : LEAST_SHARE
      const {shares, pairs} = answered(sentences[i] ?? [], sentences[j] ?? [])
      const aIsCopy = isCopy([a, b], [published[i], published[j]], shares)
      const [copy, original, at] = aIsCopy ? [a, b, i] : [b, a, j]
      const share = shares[aIsCopy ? 0 : 1]
      if (share < least) continue
      const because = `sentences-in-order: ${Math.round(share * 100)} %`
      found.push({
        copy: {
          report: copy.report.id,
          of: original.report.id,
          kind: 'translated',
          share: Math.round(share * 1000) / 1000,
          because,
        },
        at,
        sentences: filled(pairs, a.sentences, b.sentences).map(([x, y]) => (aIsCopy ? [x, y] : [y, x])),
      })
    }
  return found
}

const hasFurnitureIn = ({report}: ReportClaims, language: string): boolean =>
  report.furniture.some((f) => f.language === language)

/** Is the first the copy? The later one is, or the one with more of the page's furniture, or the one that keeps less of its own. */
function isCopy(
  [a, b]: readonly [ReportClaims, ReportClaims],
  [from, to]: readonly [string | undefined, string | undefined],
  [shareOfA, shareOfB]: readonly [number, number],
): boolean {
  if (from !== undefined && to !== undefined && from !== to) return from > to
  if ((from === undefined) !== (to === undefined)) return from === undefined
  const [x, y] = [a.report.furniture.length, b.report.furniture.length]
  return x === y ? shareOfA > shareOfB : x > y
}

/** A word of a sentence with all the keys under which the other language may have it. */
interface Anchor extends TextRange {
  readonly keys: readonly string[]
}

interface Sentence {
  readonly range: TextRange
  readonly letters: number
  readonly anchors: readonly Anchor[]
  /** The keys of all its anchors. */
  readonly keys: ReadonlySet<string>
}

/**
 * What a translator keeps of each sentence: states whatever they are called ("Armenien", "Armenian"), numbers in words or digits,
 * days, content words as words of the pivot language, capitalised words, folded: "1.480" and "1,480" are one.
 */
function sentencesOf(read: ReportClaims): readonly Sentence[] {
  const known = distinct([...knownAnchors(read), ...termAnchors(read)])
  return read.sentences.flatMap((s) => {
    if (inHeadline(s, read.report.headline)) return []
    const own = known.filter((k) => s.start <= k.start && k.end <= s.end)
    const anchors = distinct([...own, ...plainAnchors(read.report.text, s)])
    return anchors.length < 2
      ? []
      : [{range: s, letters: s.end - s.start, anchors, keys: new Set(anchors.flatMap((x) => x.keys))}]
  })
}

/** The anchors without those that touch an earlier one of the list. */
function distinct(anchors: readonly Anchor[]): readonly Anchor[] {
  const kept: Anchor[] = []
  const taken = new Set<number>()
  for (const anchor of anchors) {
    const places = Array.from({length: anchor.end - anchor.start}, (_, i) => anchor.start + i)
    if (places.some((at) => taken.has(at))) continue
    for (const at of places) taken.add(at)
    kept.push(anchor)
  }
  return kept
}

function knownAnchors({entities, claims, times}: ReportClaims): Anchor[] {
  const states = entities.flatMap((e) =>
    e.kind === 'state' && e.country !== undefined
      ? e.mentions.filter((m) => m.form === 'name' || m.form === 'adjective').map((m) => ({...m.range, keys: [`=${e.country}`]}))
      : [],
  )
  const numbers = claims.flatMap((c) =>
    c.gist.quantities.flatMap((q) => (q.low === null ? [] : [{...q.range, keys: [`${q.low}`]}])),
  )
  const days = times.flatMap((t) => (t.range && t.grain === 'day' && t.from ? [{...t.range, keys: [`@${t.from}`]}] : []))
  return [...states, ...numbers, ...days]
}

function termAnchors({claims}: ReportClaims): Anchor[] {
  return claims.flatMap(({gist}) =>
    gist.terms.flatMap((t) => {
      if (t.pos === 'name' && !t.glosses) return []
      return [{...t.range, keys: [...(t.glosses ?? [t.lemma]), ...(t.head ? [t.head] : [])].map((w) => w.toLowerCase())}]
    }),
  )
}

function plainAnchors(text: string, {start, end}: TextRange): Anchor[] {
  return [...text.slice(start, end).matchAll(/\p{Lu}[\p{L}]{2,}|\d[\d.,]*/gu)].map((found) => {
    const [word] = found
    const at = start + found.index
    const key = /^\d/u.test(word) ? word.replace(/[.,]/gu, '') : (nameWords(word)[0] ?? '')
    return {start: at, end: at + word.length, keys: [key]}
  })
}

function inHeadline(s: TextRange, headline: TextRange | undefined): boolean {
  return headline !== undefined && s.start < headline.end && s.end > headline.start
}

interface Answers {
  /** Shares of the two reports, by letters, whose sentences answer each other in the same order; 0 where that is chance. */
  readonly shares: readonly [number, number]
  readonly pairs: readonly (readonly [Sentence, Sentence])[]
}

function answered(a: readonly Sentence[], b: readonly Sentence[]): Answers {
  const none: Answers = {shares: [0, 0], pairs: []}
  if (!mayAnswer(a, b)) return none
  const fits = a.map((s) => b.map((o) => fitOf(s, o)))
  const path = bestInOrder(fits)
  const mean = path.reduce((sum, [i, j]) => sum + (fits[i]?.[j] ?? 0), 0) / Math.max(1, path.length)
  if (path.length < LEAST_SENTENCES || mean < LEAST_MEAN) return none
  const pairs = path.flatMap(([i, j]): [Sentence, Sentence][] => {
    const [x, y] = [a[i], b[j]]
    return x && y ? [[x, y]] : []
  })
  const letters = (list: readonly Sentence[]) => list.reduce((sum, s) => sum + s.letters, 0)
  return {shares: [letters(pairs.map(([x]) => x)) / letters(a), letters(pairs.map(([, y]) => y)) / letters(b)], pairs}
}

/** The pairs and what stands between two of them, where that is as many sentences on both sides. */
function filled(
  pairs: Answers['pairs'],
  a: readonly TextRange[],
  b: readonly TextRange[],
): readonly (readonly [TextRange, TextRange])[] {
  const found: (readonly [TextRange, TextRange])[] = []
  let [i, j] = [-1, -1]
  for (const [x, y] of pairs) {
    const [m, n] = [a.indexOf(x.range), b.indexOf(y.range)]
    for (let k = 1; i >= 0 && m - i === n - j && k < m - i; k++) {
      const [left, right] = [a[i + k], b[j + k]]
      if (left && right) found.push([left, right])
    }
    found.push([x.range, y.range])
    ;[i, j] = [m, n]
  }
  return found
}

/** A first look at all words together: most pairs of reports need no second. */
function mayAnswer(a: readonly Sentence[], b: readonly Sentence[]): boolean {
  const keys = new Set(b.flatMap((s) => [...s.keys]))
  const anchors = a.flatMap((s) => s.anchors)
  return anchors.filter((x) => x.keys.some((k) => keys.has(k))).length >= anchors.length * LEAST_ANSWERED
}

/** Share of the words of both sentences that the other has too, under any of their keys. */
function fitOf(a: Sentence, b: Sentence): number {
  const within = (x: Sentence, y: Sentence) => x.anchors.filter((anchor) => anchor.keys.some((k) => y.keys.has(k))).length
  return (within(a, b) + within(b, a)) / (a.anchors.length + b.anchors.length)
}

/** Pairs of sentences in ascending order that fit best in all, each sentence once: the heaviest common subsequence. */
function bestInOrder(fits: readonly (readonly number[])[]): readonly (readonly [number, number])[] {
  const width = (fits[0]?.length ?? 0) + 1
  const sums = fits.map(() => new Float64Array(width))
  const sumAt = (i: number, j: number) => (i < 0 || j < 0 ? 0 : (sums[i]?.[j] ?? 0))
  const gain = (i: number, j: number) => {
    const fit = fits[i]?.[j] ?? 0
    return fit >= LEAST_ANSWERED ? sumAt(i - 1, j - 1) + fit : 0
  }
  for (const [i, row] of sums.entries())
    for (let j = 0; j < width - 1; j++) row[j] = Math.max(sumAt(i - 1, j), sumAt(i, j - 1), gain(i, j))
  const path: (readonly [number, number])[] = []
  let [i, j] = [fits.length - 1, width - 2]
  while (i >= 0 && j >= 0) {
    if (sumAt(i, j) === sumAt(i - 1, j)) i--
    else if (sumAt(i, j) === sumAt(i, j - 1)) j--
    else path.push([i--, j--])
  }
  return path.reverse()
}
