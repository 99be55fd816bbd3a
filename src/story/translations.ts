import type {ReportClaims} from '../claims/claim.ts'
import type {TextRange} from '../report/report.ts'
import {nameWords} from './name-match.ts'
import type {Copy} from './story.ts'

/** Fewest names and numbers in common, in order, that make a translation. */
const LEAST_ANCHORS = 10
/** The same where one of the two carries page furniture in the other's language. */
const LEAST_WITH_FURNITURE = 7
/** Share of the shorter text's anchors that must stand in the same order in the other. */
const LEAST_SHARE = 0.7

/** Reports in another language that follow a report name by name and number by number. */
export function translations(
  reports: readonly ReportClaims[],
  published: readonly (string | undefined)[],
): readonly {copy: Copy; at: number}[] {
  const languages = new Set(reports.map((r) => r.language))
  if (languages.size < 2) return []
  const anchors = reports.map(anchorsOf)
  const found: {copy: Copy; at: number}[] = []
  for (let j = 1; j < reports.length; j++)
    for (let i = 0; i < j; i++) {
      const [a, b] = [reports[i], reports[j]]
      if (!a || !b || a.language === b.language) continue
      const least = hasFurnitureIn(a, b.language) || hasFurnitureIn(b, a.language) ? LEAST_WITH_FURNITURE : LEAST_ANCHORS
      const share = inOrder(anchors[i] ?? [], anchors[j] ?? [], least)
      if (share === undefined) continue
      const aIsCopy = isCopy(a, b, published[i], published[j])
      const [copy, original, at] = aIsCopy ? [a, b, i] : [b, a, j]
      const because = `names-and-numbers-in-order: ${Math.round(share * 100)} %`
      found.push({
        copy: {
          report: copy.report.id,
          of: original.report.id,
          kind: 'translated',
          share: Math.round(share * 1000) / 1000,
          because,
        },
        at,
      })
    }
  return found
}

const hasFurnitureIn = ({report}: ReportClaims, language: string): boolean =>
  report.furniture.some((f) => f.language === language)

/** The later one, or the one with the other's furniture, or the one in the second place. */
function isCopy(a: ReportClaims, b: ReportClaims, from: string | undefined, to: string | undefined): boolean {
  if (from !== undefined && to !== undefined && from !== to) return from > to
  if (from !== undefined || to !== undefined) return from === undefined
  return a.report.furniture.length > b.report.furniture.length
}

interface Anchor extends TextRange {
  readonly key: string
}

/**
 * What a translator keeps, in order: states whatever they are called ("Armenien", "Armenian"), numbers in words or digits, days, and
 * capitalised words of the text proper, folded: "1.480" and "1,480" are one.
 */
function anchorsOf(read: ReportClaims): readonly string[] {
  const known = knownAnchors(read)
  const proper = read.sentences.filter((s) => !inHeadline(s, read.report.headline))
  const plain = proper.flatMap((s) => plainAnchors(read.report.text, s))
  const isKnown = (x: TextRange) => known.some((k) => k.start < x.end && x.start < k.end)
  const told = known.filter((k) => proper.some((s) => s.start <= k.start && k.end <= s.end))
  return [...told, ...plain.filter((p) => !isKnown(p))].sort((x, y) => x.start - y.start).map((x) => x.key)
}

function knownAnchors({entities, claims, times}: ReportClaims): Anchor[] {
  const states = entities.flatMap((e) =>
    e.kind === 'state' && e.country !== undefined
      ? e.mentions.filter((m) => m.form === 'name' || m.form === 'adjective').map((m) => ({...m.range, key: `=${e.country}`}))
      : [],
  )
  const numbers = claims.flatMap((c) => c.gist.quantities.flatMap((q) => (q.low === null ? [] : [{...q.range, key: `${q.low}`}])))
  const days = times.flatMap((t) => (t.range && t.grain === 'day' && t.from ? [{...t.range, key: `@${t.from}`}] : []))
  const all = new Map([...states, ...numbers, ...days].map((x) => [x.start, x]))
  return [...all.values()]
}

function plainAnchors(text: string, {start, end}: TextRange): Anchor[] {
  return [...text.slice(start, end).matchAll(/\p{Lu}[\p{L}]{2,}|\d[\d.,]*/gu)].map((found) => {
    const [word] = found
    const at = start + found.index
    const key = /^\d/u.test(word) ? word.replace(/[.,]/gu, '') : (nameWords(word)[0] ?? '')
    return {start: at, end: at + word.length, key}
  })
}

function inHeadline(s: TextRange, headline: TextRange | undefined): boolean {
  return headline !== undefined && s.start < headline.end && s.end > headline.start
}

/** Share of the anchors known to both that stand in the same order; undefined where there are too few. */
function inOrder(a: readonly string[], b: readonly string[], least: number): number | undefined {
  const common = new Set(a.filter((w) => b.includes(w)))
  const [x, y] = [a.filter((w) => common.has(w)), b.filter((w) => common.has(w))].map((list) => list.slice(0, 400))
  if (!x || !y || Math.min(x.length, y.length) < least) return undefined
  const share = longestCommon(x, y) / Math.max(x.length, y.length)
  return share >= LEAST_SHARE ? share : undefined
}

/** Length of the longest common subsequence. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  let before = new Uint16Array(b.length + 1)
  for (const x of a) {
    const row = new Uint16Array(b.length + 1)
    for (let j = 1; j <= b.length; j++)
      row[j] = x === b[j - 1] ? (before[j - 1] ?? 0) + 1 : Math.max(before[j] ?? 0, row[j - 1] ?? 0)
    before = row
  }
  return before[b.length] ?? 0
}
