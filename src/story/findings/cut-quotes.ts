import type {Fact} from '../fact.ts'
import {endOfChain} from '../origins.ts'
import {foldedWords} from '../shingles.ts'
import {draft, type FindingDraft, quoted, reportName, type Telling} from '../telling.ts'
import {nameOf} from './attribution.ts'

/** Fewest words of a quotation that two reports do not have by chance, and fewest that one leaves out. */
const LEAST_WORDS = 4
const LEAST_CUT = 3
/** Share of the shorter one's words that the longer has in the same order. */
const SAME = 0.8
/** Quotations of one speaker that are held against each other at most. */
const MOST = 60

/**
 * Somebody is quoted in two reports with the same words, of which one leaves some out: "Was hier stirbt, ist eine ganze Industrie", "Was hier
 * stirbt, ist nicht ein schlechtes Unternehmen, sondern eine ganze Industrie". Not where the rest stands elsewhere in that report.
 */
export function findCutQuotes(telling: Telling): readonly FindingDraft[] {
  const said = telling.facts.filter(
    (f) => f.claim.form === 'direct' && f.claim.content.length === 1 && speakerOf(f, telling) !== undefined,
  )
  return [...Map.groupBy(said, (f) => speakerOf(f, telling) ?? '').values()].flatMap((all) => {
    const quotes = all.map((fact) => ({fact, words: foldedWords(fact.content)})).filter((q) => q.words.length >= LEAST_WORDS)
    return quotes.slice(0, MOST).flatMap((a, at) => quotes.slice(at + 1, MOST).flatMap((b) => cut(a, b, telling)))
  })
}

interface Quote {
  readonly fact: Fact
  readonly words: readonly string[]
}

function speakerOf({claim}: Fact, telling: Telling): string | undefined {
  const end = endOfChain(claim)
  return end === undefined || end.kind === 'unnamed' ? undefined : nameOf(end, telling)
}

function cut(a: Quote, b: Quote, telling: Telling): readonly FindingDraft[] {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a]
  if (short.fact.report === long.fact.report || areCopies(short.fact, long.fact, telling)) return []
  if (long.words.length < short.words.length + LEAST_CUT || shared(short.words, long.words) < SAME * short.words.length) return []
  const text = foldedWords(telling.reports[short.fact.report]?.report.text ?? '').join(' ')
  const missing = long.words.filter((w) => !short.words.includes(w))
  if (text.includes(missing.join(' '))) return []
  return [
    draft({
      kind: 'wording-drift',
      weight: 0.7,
      facts: [long.fact, short.fact],
      key: `quote ${long.fact.index} ${short.fact.index}`,
      detail: {
        about: 'quote',
        a: quoted(telling, long.fact),
        b: quoted(telling, short.fact),
        reportA: reportName(telling, long.fact.report),
        reportB: reportName(telling, short.fact.report),
      },
    }),
  ]
}

function areCopies({claim: a}: Fact, {claim: b}: Fact, {copies}: Telling): boolean {
  return copies.some((c) => (c.report === a.report && c.of === b.report) || (c.report === b.report && c.of === a.report))
}

/** Length of the longest row of words that both have in the same order. */
function shared(a: readonly string[], b: readonly string[]): number {
  let row = b.map(() => 0)
  for (const word of a) {
    const next: number[] = []
    b.forEach((other, i) => {
      const before = i > 0 ? (row[i - 1] ?? 0) : 0
      next.push(other === word ? before + 1 : Math.max(row[i] ?? 0, next[i - 1] ?? 0))
    })
    row = next
  }
  return row.at(-1) ?? 0
}
