import type {Clause, TokenRange} from '../document/doc.ts'
import {type Core, coreOf, topClause} from './core.ts'
import {trimmed, without} from './frames.ts'
import type {Reading} from './reading.ts'
import {overlaps} from './spans.ts'

/** One thing that is said: its words, and the happening that they come down to. */
export interface Proposition {
  readonly content: readonly TokenRange[]
  readonly core?: Core
}

/** Conjuncts shorter than this stay with the one before. */
const LEAST = 3

/** Content split into what can be true or false by itself: by sentence, by coordinated clause, by coordinated content of one attitude. */
export function propositionsIn(reading: Reading, content: readonly TokenRange[], whole: boolean): Proposition[] {
  return bySentence(reading, content).flatMap((pieces) =>
    whole ? byColon(reading, pieces).map((p) => single(reading, p)) : byConjunct(reading, pieces),
  )
}

/** "„Da ist nichts dran“, sagte sie: „Wir machen weiter.“": behind the colon a sentence of its own begins. */
function byColon(reading: Reading, pieces: readonly TokenRange[]): TokenRange[][] {
  const groups: TokenRange[][] = []
  for (const piece of pieces) {
    const last = groups.at(-1)
    if (last && !(reading.form(piece.from - 1) === ':' && reading.quoteFrom(piece.from))) last.push(piece)
    else groups.push([piece])
  }
  return groups
}

function single(reading: Reading, pieces: readonly TokenRange[]): Proposition {
  const top = topClause(reading, pieces)
  return {content: pieces, ...(top ? {core: coreOf(reading, top)} : {})}
}

function bySentence(reading: Reading, content: readonly TokenRange[]): TokenRange[][] {
  const groups = new Map<number, TokenRange[]>()
  for (const piece of content) {
    for (let from = piece.from; from < piece.to; ) {
      const n = reading.sentenceOf(from)
      const to = Math.max(from + 1, Math.min(piece.to, reading.sentence(n).to))
      const cut = trimmed(reading, {from, to})
      if (cut.to > cut.from) groups.set(n, [...(groups.get(n) ?? []), cut])
      from = to
    }
  }
  return [...groups.values()]
}

function byConjunct(reading: Reading, pieces: readonly TokenRange[]): Proposition[] {
  const top = topClause(reading, pieces)
  if (!top) return [{content: pieces}]
  const beside = reading.roots(top.sentence).filter((c) => c !== top && c.from >= top.to)
  const others = [...reading.conjuncts(top), ...beside.flatMap((c) => [c, ...reading.conjuncts(c)])]
  const clauses = [top, ...others.filter((c) => canStand(c) && pieces.some((p) => p.from <= c.from && c.to <= p.to))]
  return clauses.flatMap((clause, k) => {
    const next = clauses[k + 1]
    const cuts = [
      ...(k > 0 ? [{from: 0, to: clause.from}] : []),
      ...(next ? [{from: startOf(reading, next), to: reading.length}] : []),
    ]
    const own = pieces.flatMap((p) => without(reading, p, cuts))
    return own.length > 0 ? byAttitude(reading, own, coreOf(reading, clause)) : []
  })
}

/** With its coordinator: ", aber die Gespräche kämen voran". */
export const startOf = (reading: Reading, clause: Pick<Clause, 'from'>): number =>
  reading.pos(clause.from - 1) === 'CCONJ' ? clause.from - 1 : clause.from

const canStand = (clause: Clause): boolean =>
  clause.predicate !== null &&
  clause.predicate.finite !== null &&
  clause.kind !== 'infinitive' &&
  clause.to - clause.from >= LEAST

/** "strebt an, dass A geschieht und B eintritt": two propositions, each with the attitude. */
function byAttitude(reading: Reading, content: readonly TokenRange[], core: Core): Proposition[] {
  const others = core.path.length > 1 ? reading.conjuncts(core.event).filter(canStand) : []
  if (others.length === 0) return [{content, core}]
  const events = [core.event, ...others]
  return events.map((event) => {
    const rest = events.filter((e) => e !== event).map((e) => ({from: startOf(reading, e), to: e.to}))
    const own = content.flatMap((p) =>
      without(
        reading,
        p,
        rest.filter((r) => !overlaps(r, {from: event.from, to: event.to})),
      ),
    )
    return {
      content: own.map((p) => (reading.pos(p.from) === 'CCONJ' ? {from: p.from + 1, to: p.to} : p)),
      core: {...core, event, path: [...core.path.slice(0, -1), event]},
    }
  })
}
