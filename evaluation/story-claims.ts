import type {TextRange} from '../src/report/report.ts'
import type {GoldClaim, GoldStory} from './story-gold.ts'

/** A claim of ours, as the dossier and the story's room both have it. */
export interface OwnClaim {
  readonly id: string
  readonly report: string
  readonly range: TextRange
  readonly content: readonly TextRange[]
}

/**
 * Gold claim id → the claim of ours that covers its words best; in a closed gold each of ours stands for one claim only. A clause
 * that only tells of a claim (form Reported) is held against the whole passage of ours too, as `score claims` does.
 */
export function mapClaims<C extends OwnClaim>(
  story: GoldStory,
  reports: readonly {readonly id: string; readonly file?: string; readonly text: string}[],
  claims: readonly C[],
): Map<string, C> {
  const fits: {readonly id: string; readonly claim: C; readonly fit: number}[] = []
  for (const gold of story.claims) {
    const report = reports.find((r) => r.file === gold.file)
    if (!report) continue
    const ranges = located(gold, report.text)
    for (const claim of claims) {
      if (claim.report !== report.id) continue
      const content = claim.content.length ? claim.content : [claim.range]
      const whole = gold.isClause ? overlapF1(ranges, [claim.range]) : 0
      const fit = story.closed ? Math.max(whole, overlapF1(ranges, content)) : coverage(ranges, content)
      if (fit >= 0.5) fits.push({id: gold.id, claim, fit})
    }
  }
  const found = new Map<string, C>()
  const taken = new Set<string>()
  for (const {id, claim} of fits.sort((x, y) => y.fit - x.fit)) {
    if (found.has(id) || (story.closed && taken.has(claim.id))) continue
    found.set(id, claim)
    taken.add(claim.id)
  }
  return found
}

/** The gold's words in the report's text as read: the place nearest to where they stand in the file. */
export function located({content}: Pick<GoldClaim, 'content'>, text: string): TextRange[] {
  return content.flatMap(({start, text: words}) => {
    let best = -1
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
      if (best < 0 || Math.abs(at - start) < Math.abs(best - start)) best = at
    return best < 0 ? [] : [{start: best, end: best + words.length}]
  })
}

/** Share of the gold's words that the claim covers; of claims that cover as much the tightest is best. */
function coverage(gold: readonly TextRange[], claim: readonly TextRange[]): number {
  return sharedLetters(gold, claim) / Math.max(1, size(gold)) - size(claim) * 1e-6
}

function overlapF1(a: readonly TextRange[], b: readonly TextRange[]): number {
  const both = size(a) + size(b)
  return both === 0 ? 0 : (2 * sharedLetters(a, b)) / both
}

export function size(ranges: readonly TextRange[]): number {
  return ranges.reduce((n, r) => n + r.end - r.start, 0)
}

/** Number of letters that stand in both. */
export function sharedLetters(a: readonly TextRange[], b: readonly TextRange[]): number {
  return a.reduce((n, x) => n + b.reduce((m, y) => m + Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start)), 0), 0)
}
