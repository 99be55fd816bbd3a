import type {Phrase} from '../../document/doc.ts'
import {VERBAL, type WordView} from '../words/word-view.ts'
import type {Frame} from './clause-frame.ts'
import type {Agreement} from './phrase-cells.ts'
import type {TopPhrases} from './stretch.ts'

/** Finds what relative clauses describe. */
export class Antecedents {
  readonly #view: WordView
  readonly #tops: TopPhrases
  readonly #agreement: Agreement
  constructor(view: WordView, tops: TopPhrases, agreement: Agreement) {
    this.#view = view
    this.#tops = tops
    this.#agreement = agreement
  }

  /** The phrase before the relative clause that agrees with its pronoun in gender and number: the nearest, whole before its parts. */
  of(part: {readonly own: readonly number[]; readonly frame: Frame}): Phrase | undefined {
    const start = part.own[0]!
    const columns = this.#columns(this.#agreement.relative(part.frame.opener))
    let nearest: Phrase | undefined
    for (let at = start - 1; at >= 0 && at > start - 30; at--) {
      if (this.#view.is(at, VERBAL) && nearest) break
      const phrase = this.#tops.around(at)
      if (!phrase || phrase.to > start) continue
      nearest ??= phrase
      const fitting = this.#tops.withInner(phrase).find((p) => this.#columns(this.#agreement.core(p.core, p.head)) & columns)
      if (fitting) return fitting
      at = phrase.from
    }
    return nearest
  }

  /** The gender and number columns of cells, whatever the case. */
  #columns(cells: number): number {
    return (cells | (cells >> 4) | (cells >> 8) | (cells >> 12)) & 15
  }
}
