import type {ReportClaims} from '../claims/claim.ts'
import {nameWords, organisationsFit} from './name-match.ts'
import {likelyPairs, type ShingledSentence, shingledSentences, signature} from './shingles.ts'
import type {Copy} from './story.ts'
import {type Translation, translations} from './translations.ts'

/** Up to here every pair of reports is compared; beyond, MinHash and shared sentences choose. */
const ALL_PAIRS = 24
/** Share of a sentence's word runs that must stand in the other report for the sentence to count as taken over. */
const TAKEN = 0.5
/** Smallest share of a report, by letters, that makes it a copy; less where it names the agency. */
const LEAST = 0.35
const LEAST_AGENCY = 0.25

interface Prepared {
  readonly source: ReportClaims
  readonly sentences: readonly ShingledSentence[]
  readonly all: ReadonlySet<number>
  readonly letters: number
}

/** Which reports are, in large part, other reports; each report names at most one that it was taken from. */
export function findCopies(
  reports: readonly ReportClaims[],
  published: readonly (string | undefined)[],
  translated: readonly Translation[] = translations(reports, published),
): readonly Copy[] {
  const prepared = reports.map(prepare)
  const best = new Map<number, Copy & {readonly at: number}>()
  for (const [i, j] of pairsToCompare(prepared)) {
    const [a, b] = [prepared[i], prepared[j]]
    if (!a || !b) continue
    const [inB, inA] = [shareIn(a, b), shareIn(b, a)]
    const isOfA = comesFrom(j, i, [a, b], [inB, inA], published)
    const [copy, original, at] = isOfA ? [b, a, j] : [a, b, i]
    const made = copyOf(copy, original, isOfA ? inA : inB, isOfA ? inB : inA)
    if (made && (best.get(at)?.share ?? 0) < made.share) best.set(at, {...made, at})
  }
  for (const {copy, at} of translated) if ((best.get(at)?.share ?? 0) < copy.share) best.set(at, {...copy, at})
  return [...best.values()].sort((x, y) => x.at - y.at).map(({at: _, ...copy}) => copy)
}

function prepare(source: ReportClaims): Prepared {
  const sentences = shingledSentences(source.report, source.sentences)
  return {
    source,
    sentences,
    all: new Set(sentences.flatMap((s) => s.shingles)),
    letters: sentences.reduce((sum, s) => sum + s.letters, 0),
  }
}

function pairsToCompare(prepared: readonly Prepared[]): readonly (readonly [number, number])[] {
  if (prepared.length > ALL_PAIRS) return [...likelyPairs(prepared.map((p) => signature(p.all))), ...bySentences(prepared)]
  const pairs: (readonly [number, number])[] = []
  for (let j = 1; j < prepared.length; j++) for (let i = 0; i < j; i++) pairs.push([i, j])
  return pairs
}

/** Reports that share the opening run of a sentence: a short text inside a long one, which MinHash overlooks. */
function bySentences(prepared: readonly Prepared[]): readonly (readonly [number, number])[] {
  const seen = new Map<number, number>()
  const pairs = new Map<string, readonly [number, number]>()
  prepared.forEach(({sentences}, at) => {
    for (const {shingles} of sentences) {
      const first = shingles[0]
      if (first === undefined) continue
      const before = seen.get(first)
      if (before === undefined) seen.set(first, at)
      else if (before !== at) pairs.set(`${before} ${at}`, [before, at])
    }
  })
  return [...pairs.values()]
}

/** Share of a report's letters in sentences that the other has too. */
function shareIn(a: Prepared, b: Prepared): number {
  if (a.letters === 0) return 0
  let taken = 0
  for (const s of a.sentences) {
    const shared = s.shingles.filter((x) => b.all.has(x)).length / s.shingles.length
    if (shared >= TAKEN) taken += s.letters
  }
  return taken / a.letters
}

/** Does report `j` come from report `i`? By agency, then by time, then by who holds more of the other, then by order. */
function comesFrom(
  j: number,
  i: number,
  [a, b]: readonly [Prepared, Prepared],
  [inB, inA]: readonly [number, number],
  published: readonly (string | undefined)[],
): boolean {
  const [fromA, fromB] = [agencyOwn(a), agencyOwn(b)]
  if (fromA !== fromB) return fromA > fromB
  const [x, y] = [published[i], published[j]]
  if (x !== undefined && y !== undefined && x !== y) return x < y
  return inA >= inB || inB - inA < 0.3
}

/** 2 for a report that the agency itself published, 1 for one with its mark and no other outlet, 0 for the rest. */
function agencyOwn({source}: Prepared): number {
  const {agency, outlet} = source.report
  if (!agency) return 0
  if (!outlet) return 1
  return organisationsFit(nameWords(outlet), nameWords(agency.name)) === 'no' ? 0 : 2
}

/** The agency's mark is the last line, as desks put it: "mpd". */
const isSignedBy = (text: string, agency: string): boolean => text.trimEnd().split('\n').at(-1)?.trim() === agency

function copyOf(copy: Prepared, original: Prepared, share: number, back: number): Copy | undefined {
  const [a, b] = [copy.source.report, original.source.report]
  const sameAgency =
    b.agency !== undefined &&
    (a.agency ? organisationsFit(nameWords(a.agency.name), nameWords(b.agency.name)) !== 'no' : isSignedBy(a.text, b.agency.name))
  const agency = (sameAgency ? a.agency?.name : undefined) ?? b.agency?.name
  if (share < (agency ? LEAST_AGENCY : LEAST)) return undefined
  const rounded = Math.round(share * 1000) / 1000
  const base = {report: a.id, of: b.id, share: rounded}
  if (share >= 0.95 && back >= 0.95) return {...base, kind: 'same', because: 'same-words'}
  // a text of an agency that the report does not name is taken over like any other
  if (sameAgency) return {...base, kind: 'agency', because: `agency-text: ${agency}`}
  return {...base, kind: 'edited', because: 'sentences-taken-over'}
}
