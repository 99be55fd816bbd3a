import type {Quote} from '../../document/doc.ts'
import {COORDINATOR, QUOTE_MARK, SEPARATOR, type WordView} from '../words/word-view.ts'
import type {Frame} from './clause-frame.ts'

/** A clause on its way: its frame, its own tokens and, once known, the range with all clauses in it. */
export interface Edged {
  readonly frame: Frame
  readonly own: readonly number[]
  from: number
  to: number
}

/** Finds where clauses begin and end. */
export class Edges {
  readonly #view: WordView
  /** Opening mark → closing mark, and back. */
  readonly #openings = new Map<number, number>()
  readonly #closings = new Map<number, number>()
  constructor(view: WordView, quotes: readonly Quote[]) {
    this.#view = view
    for (const quote of quotes) {
      this.#openings.set(quote.from, quote.to - 1)
      this.#closings.set(quote.to - 1, quote.from)
    }
  }

  /** A clause reaches over its own tokens and all clauses in it, without marks and conjunctions at its edges. */
  set(kept: readonly Edged[], parts: readonly Edged[]): void {
    for (const part of kept) {
      part.from = part.own[0]!
      part.to = part.own.at(-1)! + 1
    }
    for (let round = 0; round < 2; round++)
      for (let k = kept.length - 1; k >= 0; k--) {
        let child = kept[k]!
        for (let up = child.frame.parent, guard = 0; up && guard < 64; up = up.parent, guard++) {
          const parent = parts[up.number]!
          if (parent.own.length) {
            parent.from = Math.min(parent.from, child.from)
            parent.to = Math.max(parent.to, child.to)
            child = parent
          }
        }
      }
    for (const part of kept) this.#trim(part)
  }

  #trim(part: Edged): void {
    const marks = SEPARATOR | QUOTE_MARK
    const closes = this.#openings.get(part.from - 1)
    if (closes !== undefined && closes < part.to - 1) part.from--
    while (part.from < part.to - 1 && this.#view.is(part.from, marks | COORDINATOR) && !this.#opensInside(part)) part.from++
    while (part.to > part.from + 1 && this.#view.is(part.to - 1, marks)) part.to--
    const closing = this.#closings.get(part.to)
    if (closing !== undefined && closing > part.from) part.to++
  }

  /** A quotation that opens with the clause and closes before its end belongs to it. */
  #opensInside(part: Edged): boolean {
    const closes = this.#openings.get(part.from)
    return closes !== undefined && closes < part.to - 1
  }
}
