import type {Report, TextRange} from '../report/report.ts'

/** A sentence as folded words with the hashes of its runs of four words. */
export interface ShingledSentence {
  readonly range: TextRange
  readonly letters: number
  readonly words: number
  readonly shingles: readonly number[]
}

const RUN = 4

/** The sentences of a report, headline left out, ready for comparison; very short ones say nothing and are left out. */
export function shingledSentences(report: Report, sentences: readonly TextRange[]): readonly ShingledSentence[] {
  const {text, headline} = report
  return sentences.flatMap((range) => {
    if (headline && range.start < headline.end && range.end > headline.start) return []
    const words = foldedWords(text.slice(range.start, range.end))
    if (words.length < RUN) return []
    const hashes = words.map(hashWord)
    const shingles: number[] = []
    for (let at = 0; at + RUN <= hashes.length; at++) {
      let h = 17
      for (let i = at; i < at + RUN; i++) h = Math.imul(h ^ (hashes[i] ?? 0), 0x9e3779b1) >>> 0
      shingles.push(mix(h))
    }
    return [{range, letters: range.end - range.start, words: words.length, shingles}]
  })
}

/** Lower-case words and numbers; marks and blanks do not count: guillemets become other quotation marks in a reprint. */
export function foldedWords(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** FNV-1a over UTF-16 units. */
function hashWord(word: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193) >>> 0
  return h
}

function mix(h: number): number {
  let x = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35)
  return (x ^ (x >>> 16)) >>> 0
}

/** Bins of a MinHash signature. */
const BINS = 64

/**
 * MinHash signature by one permutation: each shingle falls into the bin of its low bits and leaves its least high bits
 * there; empty bins borrow from the next full one (Li, Owen & Zhang 2012; Shrivastava & Li 2014).
 */
export function signature(shingles: Iterable<number>): Uint32Array {
  const bins = new Uint32Array(BINS).fill(0xffffffff)
  for (const s of shingles) {
    const bin = s & (BINS - 1)
    const value = s >>> 6
    if (value < (bins[bin] ?? 0)) bins[bin] = value
  }
  if (bins.every((b) => b === 0xffffffff)) return bins
  const filled = bins.slice()
  for (let i = 0; i < BINS; i++) {
    let from = i
    while (bins[from] === 0xffffffff) from = (from + 1) % BINS
    filled[i] = ((bins[from] ?? 0) + Math.imul((from - i + BINS) % BINS, 0x9e3779b1)) >>> 0
  }
  return filled
}

/** Rows in a band: with 32 bands of 2, texts that share a third of their shingles meet almost surely. */
const ROWS = 2

/** Pairs of signatures that share a band, first index smaller, in order. */
export function likelyPairs(signatures: readonly Uint32Array[]): readonly (readonly [number, number])[] {
  const pairs = new Set<number>()
  for (let band = 0; band < BINS; band += ROWS) {
    const buckets = new Map<string, number[]>()
    signatures.forEach((own, index) => {
      const key = own.subarray(band, band + ROWS).join(' ')
      const bucket = buckets.get(key)
      if (bucket) bucket.push(index)
      else buckets.set(key, [index])
    })
    for (const bucket of buckets.values()) addPairs(bucket, signatures.length, pairs)
  }
  return [...pairs].sort((a, b) => a - b).map((code) => [Math.floor(code / signatures.length), code % signatures.length] as const)
}

/** Each with the first of its bucket and with its neighbour: enough to find a group without all its pairs. */
function addPairs(bucket: readonly number[], count: number, pairs: Set<number>): void {
  const [first] = bucket
  bucket.forEach((index, at) => {
    const before = bucket[at - 1]
    if (first !== undefined && first < index) pairs.add(first * count + index)
    if (before !== undefined) pairs.add(before * count + index)
  })
}
