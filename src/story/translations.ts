import type {ReportClaims} from '../claims/claim.ts'
import type {TextRange} from '../report/report.ts'
import {nameWords} from './name-match.ts'
import type {Copy} from './story.ts'

/** Fewest names and numbers in common, in order, that make a translation. */
const LEAST_ANCHORS = 10
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
      const share = inOrder(anchors[i] ?? [], anchors[j] ?? [])
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

/** The later one, or the one with the other's furniture, or the one in the second place. */
function isCopy(a: ReportClaims, b: ReportClaims, from: string | undefined, to: string | undefined): boolean {
  if (from !== undefined && to !== undefined && from !== to) return from > to
  if (from !== undefined || to !== undefined) return from === undefined
  return a.report.furniture.length > b.report.furniture.length
}

/** Capitalised words and numbers of the text proper, folded: "1.480" and "1,480" are one. */
function anchorsOf({report, sentences}: ReportClaims): readonly string[] {
  const proper = sentences.filter((s) => !inHeadline(s, report.headline))
  return proper.flatMap(({start, end}) => {
    const words = report.text.slice(start, end).match(/\p{Lu}[\p{L}]{2,}|\d[\d.,]*/gu) ?? []
    return words.map((w) => (/^\d/u.test(w) ? w.replace(/[.,]/gu, '') : (nameWords(w)[0] ?? '')))
  })
}

function inHeadline(s: TextRange, headline: TextRange | undefined): boolean {
  return headline !== undefined && s.start < headline.end && s.end > headline.start
}

/** Share of the anchors known to both that stand in the same order; undefined where there are too few. */
function inOrder(a: readonly string[], b: readonly string[]): number | undefined {
  const common = new Set(a.filter((w) => b.includes(w)))
  const [x, y] = [a.filter((w) => common.has(w)), b.filter((w) => common.has(w))].map((list) => list.slice(0, 400))
  if (!x || !y || Math.min(x.length, y.length) < LEAST_ANCHORS) return undefined
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
