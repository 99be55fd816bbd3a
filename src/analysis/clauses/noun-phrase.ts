import {ALL_CELLS} from '../../document/agreement.ts'
import type {TokenRange} from '../../document/doc.ts'
import {CASES} from '../../document/morph.ts'
import {COMMA, type WordView} from '../words/word-view.ts'
import {Attributes} from './phrase-attributes.ts'
import {type Agreement, casesOf} from './phrase-cells.ts'
import {Heads} from './phrase-heads.ts'
import type {Units} from './phrase-units.ts'

/** The core of a noun phrase: determiner, attributes, noun, close apposition. */
export interface Core {
  readonly to: number
  readonly head: number
  readonly cases: number
  readonly cells: number
  readonly kind: 'np' | 'pronoun'
  /** Name or noun that is one with the head ("Minister Ast"), if any. */
  readonly named: boolean
  readonly determined: boolean
  /** Ranges inside that are phrases of their own: a genitive before the noun, what a participle attribute governs. */
  readonly inside: readonly TokenRange[]
}

/** Reads one noun-phrase core at a token. */
export class CoreReader {
  readonly #view: WordView
  readonly #units: Units
  readonly #agreement: Agreement
  readonly #attributes: Attributes
  readonly #heads: Heads
  constructor(view: WordView, units: Units, agreement: Agreement) {
    this.#view = view
    this.#units = units
    this.#attributes = new Attributes(view, units)
    this.#heads = new Heads(view, units)
    this.#agreement = agreement
  }

  read(from: number, end: number): Core | undefined {
    const view = this.#view
    if (view.pos(from) === 'PRON' && !this.#hiddenArticle(from) && !this.#attributes.isHedge(from, end))
      return this.#pronoun(from, end)
    const inside: TokenRange[] = []
    let at = from
    while (at < end && at < from + 3 && (view.pos(at) === 'DET' || (at === from && view.pos(at) === 'PRON'))) at++
    if (this.#attributes.isHedge(from, end)) at = from
    const determined = at > from
    const start = at
    const prefix = this.#genitivePrefix(at, end)
    if (prefix > at) {
      // "…, bei dem Ohlsens Vertraute": an article has no name in the genitive behind it, so it is a pronoun.
      if (determined) return this.#withoutNoun(from, from + 1, true, [])
      inside.push({from: at, to: prefix})
      at = prefix
    }
    const modified = this.#attributes.modifiers(at, end, determined, inside)
    const noun = this.#heads.noun(modified, end)
    if (!noun) return this.#withoutNoun(from, modified, determined, inside)
    const cells = this.#agreement.core({from: prefix > start ? prefix : from, to: noun.to}, noun.head)
    if (!cells && modified === from + 1 && determined && view.is(from - 1, COMMA))
      return this.#withoutNoun(from, from + 1, true, [])
    const own = cells || this.#agreement.core({from, to: noun.head}, noun.head)
    const to = this.#units.closes(noun.to, from) ? noun.to + 1 : noun.to
    return {...noun, to, cases: casesOf(own || ALL_CELLS), cells: own || ALL_CELLS, kind: 'np', determined, inside}
  }

  /** An article that a quotation mark keeps from its noun: "der „Neuen Post“". */
  #hiddenArticle(at: number): boolean {
    if (!this.#agreement.isArticle(at)) return false
    if (this.#view.pos(at + 1) === 'ADP' && !this.#view.is(at - 1, COMMA)) return this.#attributes.hasParticipleAttribute(at + 1)
    const quote = this.#units.quoteAt(at + 1)
    return quote !== undefined && this.#heads.nounLike(quote)
  }

  #pronoun(from: number, end: number): Core | undefined {
    const view = this.#view
    let to = from + 1
    if (to < end && view.rules.beforeNominal.has(view.lower(from)) && /^(?:ADJ|NOUN)$/.test(view.pos(to)) && view.isCapital(to))
      to++
    const cells = this.#agreement.noun(from)
    const cases = view.morph(from) & CASES || casesOf(cells)
    return {to, head: from, cases, cells, kind: 'pronoun', named: false, determined: false, inside: []}
  }

  /** "Norwegens", "Lena Ohlsens" before an adjective or noun; returns its end, or `at`. */
  #genitivePrefix(at: number, end: number): number {
    const view = this.#view
    const name = this.#units.nameAt(at)
    const to = name ? name.to : at + 1
    if ((!name && view.pos(at) !== 'PROPN') || to >= end || !this.#units.isGenitiveName(at, to, true)) return at
    let next = to
    while (next < end && next < to + 4 && (view.pos(next) === 'ADJ' || view.pos(next) === 'NUM')) next++
    if (next > to && view.isCapital(next - 1)) return to
    return view.pos(next) === 'NOUN' || (next > to && view.pos(next) === 'PROPN') ? to : at
  }

  /** "die Größte", "zwei", "einer": a phrase whose head is its last word. */
  #withoutNoun(from: number, to: number, determined: boolean, inside: TokenRange[]): Core | undefined {
    const view = this.#view
    if (to === from) return undefined
    const head = to - 1
    const pos = view.pos(head)
    const cells = this.#agreement.core({from, to: head}, head) || ALL_CELLS
    const base = {to, head, cases: casesOf(cells), cells, named: false, determined, inside}
    if (pos === 'DET' && to === from + 1) {
      const own = this.#agreement.article(head)
      return {...base, cases: casesOf(own), cells: own, kind: 'pronoun'}
    }
    if (pos === 'NUM') return {...base, kind: 'np'}
    if (pos === 'ADJ' && this.#attributes.inflected(head) && (determined || view.isCapital(head))) return {...base, kind: 'np'}
    return undefined
  }
}
