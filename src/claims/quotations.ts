import type {Doc} from '../document/doc.ts'
import {sentencesOf, tokensIn} from '../document/token.ts'
import type {Report, TextRange} from '../report/report.ts'
import type {ReportClaims} from './claim.ts'
import type {Quotation} from './quotation.ts'

interface Words {
  readonly start: readonly number[]
  readonly end: readonly number[]
}

/** The words that a set of ranges touches, as numbers in order. */
export function wordsIn(words: Words, ranges: readonly TextRange[]): number[] {
  const found = new Set<number>()
  for (const range of ranges) {
    let low = 0
    let high = words.end.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (words.end[middle]! <= range.start) low = middle + 1
      else high = middle
    }
    for (let i = low; i < words.start.length && words.start[i]! < range.end; i++) found.add(i)
  }
  return [...found].sort((a, b) => a - b)
}

/** A role in the corpus' form: spans of consecutive tokens, their text, their numbers. */
export function roleOf(text: string, words: Words, ids: readonly number[]): object {
  const spans: {begin: number; charBegin: number; charEnd: number; end: number}[] = []
  for (const id of ids) {
    const last = spans.at(-1)
    if (last?.end === id) {
      last.end++
      last.charEnd = words.end[id]!
    } else spans.push({begin: id, charBegin: words.start[id]!, charEnd: words.end[id]!, end: id + 1})
  }
  return {spans, text: spans.map((s) => text.slice(s.charBegin, s.charEnd)).join(' '), tokenIds: [...ids]}
}

/** Annotations in the corpus' form over any tokenisation of the text. */
export function annotationsOver(text: string, words: Words, quotations: readonly Quotation[]): object[] {
  const role = (ranges: readonly TextRange[]) => roleOf(text, words, wordsIn(words, ranges))
  const inside = (a: Quotation, b: Quotation) =>
    a !== b && a.quote.every((p) => b.quote.some((q) => q.start <= p.start && p.end <= q.end))
  return quotations.map((q, id) => ({
    addressee: role(q.addressee),
    cue: role(q.cue),
    frame: role(q.frame),
    hasNested: quotations.some((other) => inside(other, q)),
    id,
    isNested: quotations.some((other) => inside(q, other)),
    medium: q.medium,
    quote: role(q.quote),
    speaker: role(q.speaker),
    type: q.type,
  }))
}

/** A report's attributions as one JSON document in the form of the Wikinews quotation corpus, over the engine's own tokens. */
export function quotationsDocument(report: Report, doc: Doc, claims: ReportClaims): object {
  const tokens = [...tokensIn(doc, {from: 0, to: doc.tokens.length})]
  const words = {start: tokens.map((t) => t.start), end: tokens.map((t) => t.end)}
  const sentences = [...sentencesOf(doc)].map(({from, to}, id) => {
    const [charBegin, charEnd] = [words.start[from] ?? 0, words.end[to - 1] ?? 0]
    const own = tokens.slice(from, to)
    return {
      begin: from,
      charBegin,
      charEnd,
      end: to,
      id,
      text: report.text.slice(charBegin, charEnd),
      tokenIds: own.map((t) => t.index),
      tokens: own.map((t) => t.form),
    }
  })
  return {
    annotations: annotationsOver(report.text, words, claims.quotations ?? []),
    documentName: report.title ?? report.file ?? report.id,
    originalText: report.text,
    sentences,
  }
}
