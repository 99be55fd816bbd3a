import type {Clause, TokenRange} from '../document/doc.ts'
import type {Reading} from './reading.ts'

/** The range without what stands in the cuts, in pieces; separators at the edges of a piece are left out of it. */
export function without(reading: Reading, range: TokenRange, cuts: readonly TokenRange[], trim = true): TokenRange[] {
  const pieces: TokenRange[] = []
  let at = range.from
  for (const cut of [...cuts].sort((a, b) => a.from - b.from)) {
    if (cut.to <= at || cut.from >= range.to) continue
    if (cut.from > at) pieces.push({from: at, to: cut.from})
    at = Math.max(at, cut.to)
  }
  if (at < range.to) pieces.push({from: at, to: range.to})
  return (trim ? pieces.map((p) => trimmed(reading, p)) : pieces).filter((p) => p.to > p.from)
}

const EDGE = new Set([',', ';', ':', '–', '-', '—', '.', '!', '?', '…', '...'])

/** A range without commas, dashes and full stops at its edges. */
export function trimmed(reading: Reading, range: TokenRange): TokenRange {
  let {from, to} = range
  while (from < to && EDGE.has(reading.form(from))) from++
  while (to > from && EDGE.has(reading.form(to - 1))) to--
  return reading.closed({from, to})
}

/** The sentence without its closing full stop. */
export function sentenceBody(reading: Reading, n: number): TokenRange {
  const {from, to} = reading.sentence(n)
  let end = to
  while (end > from && /^[.!?…]+$/.test(reading.form(end - 1))) end--
  return {from, to: end}
}

/**
 * The frame of an attribution as the quotation corpus draws it: from where the reporting main clause (or its conjunct) begins
 * through the comma or colon before the content, and what follows the content, without the final full stop. Of a subordinate clause
 * that opens its sentence ("Während sie ankündigte, …, …") it is that clause alone.
 */
export function frameAround(reading: Reading, clause: Clause, content: readonly TokenRange[]): TokenRange[] {
  const body = sentenceBody(reading, clause.sentence)
  let top = clause
  for (const c of reading.ancestors(clause)) {
    if (content.some((piece) => piece.from <= c.from && c.to <= piece.to)) break
    top = c
    if (c.relation === 'adverbial' && c.kind === 'subordinate' && c.from === body.from) break
  }
  const to = Math.min(body.to, Math.max(top.to, ...content.map((c) => c.to)))
  const opens = top.conjunctOf === null && top.kind === 'main' && reading.form(top.from - 1) !== ';'
  const from = opens ? Math.min(body.from, top.from) : top.from
  const back = coordinatorBefore(reading, from, body.from)
  return without(
    reading,
    {from: Math.min(back, ...content.map((c) => c.from)), to: withClosing(reading, to, content, body.to)},
    content,
    false,
  )
}

/** "und" before a second conjunct belongs to its frame. */
function coordinatorBefore(reading: Reading, from: number, least: number): number {
  return from > least && reading.pos(from - 1) === 'CCONJ' ? from - 1 : from
}

/** A comma that closes content in the middle of a sentence is the frame's, one that ends the frame is not. */
const withClosing = (reading: Reading, to: number, content: readonly TokenRange[], end: number): number =>
  to < end && reading.form(to) === ',' && content.some((c) => c.to === to) ? to : to
