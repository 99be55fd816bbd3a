import type {Name, Quote, TokenRange} from '../../document/doc.ts'
import {COORDINATOR, VERBAL, type WordView, ZU} from '../words/word-view.ts'
import type {Units} from './phrase-units.ts'

/** The noun of a phrase with the name, title, unit or number that is one with it. */
export interface Head {
  readonly to: number
  readonly head: number
  readonly named: boolean
}

/** Reads nouns, names and quoted titles as heads of phrases. */
export class Heads {
  readonly #view: WordView
  readonly #units: Units
  constructor(view: WordView, units: Units) {
    this.#view = view
    this.#units = units
  }

  noun(at: number, end: number): Head | undefined {
    const view = this.#view
    if (at >= end) return undefined
    const name = this.#units.nameAt(at)
    if (name)
      return {
        ...this.#appositionClose(at, Math.min(name.to, end), end, true),
        head: this.#nameHead(at, Math.min(name.to, end), name.kind),
      }
    const quote = this.#units.quoteAt(at)
    if (quote && quote.to <= end && this.nounLike(quote)) return {to: quote.to, head: this.#quoteHead(quote), named: true}
    const pos = view.pos(at)
    if (pos !== 'NOUN' && pos !== 'SYM' && !((pos === 'PROPN' || pos === 'X') && view.lower(at) !== view.form(at)))
      return undefined
    if (/-$/.test(view.form(at)) && view.is(at + 1, COORDINATOR) && at + 2 < end) {
      const after = this.noun(at + 2, end)
      if (after) return after
    }
    if (pos === 'PROPN' || pos === 'X') {
      let to = at + 1
      while (to < end && view.pos(to) === pos && !this.#units.nameAt(to)) to++
      // A title that the tagger took for a name: "Ministerin Anna Weber".
      const person = to === at + 1 ? this.#units.nameAt(to) : undefined
      if (person?.kind === 'person' && person.to <= end && view.rules.personNoun.test(view.lower(at)))
        return {...this.#appositionClose(at, person.to, end, true), head: at}
      return {...this.#appositionClose(at, to, end, true), head: this.#nameHead(at, to, 'organisation')}
    }
    let head = at
    while (this.#joinedByHyphen(head, end)) head += 2
    return this.#appositionClose(head, head + 1, end, false)
  }

  /** The first word of a name, but the noun behind its adjective: "Nationaler Sicherheitsrat". */
  #nameHead(from: number, to: number, kind: Name['kind']): number {
    if (kind === 'person' || to < from + 2) return from
    return this.#view.rules.strongEndings.size && this.#inflectedName(from) && /^(?:NOUN|PROPN)$/.test(this.#view.pos(to - 1))
      ? to - 1
      : from
  }

  #inflectedName(i: number): boolean {
    return this.#view.pos(i) === 'ADJ' || (this.#view.lemma(i) !== this.#view.form(i) && /e[nrsm]?$/.test(this.#view.lower(i)))
  }

  /** "SPD" "-" "Parteitag" without spaces, where the tokeniser left the parts alone. */
  #joinedByHyphen(at: number, end: number): boolean {
    const view = this.#view
    if (at + 2 >= end || !/^--?$/.test(view.form(at + 1)) || view.flags(at + 1)) return false
    return /^(?:NOUN|PROPN|ADJ)$/.test(view.pos(at + 2)) && view.isCapital(at + 2)
  }

  #isTime(head: number): boolean {
    return this.#view.rules.timeNouns.has(this.#view.lemma(head).toLowerCase())
  }

  nounLike(quote: Quote): boolean {
    if (quote.kind === 'title') return true
    const last = quote.inner.to - 1
    const pos = this.#view.pos(last)
    return (pos === 'NOUN' || pos === 'PROPN' || pos === 'X') && !this.#hasVerb(quote.inner)
  }

  #hasVerb(range: TokenRange): boolean {
    for (let i = range.from; i < range.to; i++) if (this.#view.is(i, VERBAL | ZU)) return true
    return false
  }

  #quoteHead(quote: Quote): number {
    for (let i = quote.inner.from; i < quote.inner.to; i++) if (/^(?:NOUN|PROPN)$/.test(this.#view.pos(i))) return i
    return quote.inner.from
  }

  /** A name, title, unit or number that follows the noun and is one with it. */
  #appositionClose(head: number, from: number, end: number, isName: boolean): Head {
    const view = this.#view
    let to = from
    let named = isName
    // A name of which the list knows only the first words: "Altyn Sapar Trading".
    while (
      isName &&
      to < end &&
      view.pos(to) === 'PROPN' &&
      view.isCapital(to) &&
      !this.#units.nameAt(to) &&
      !this.#units.isDerived(to)
    )
      to++
    if (!isName && to < end) {
      const name = this.#units.nameAt(to)
      const measured = view.rules.measureNouns.has(view.lemma(head).toLowerCase())
      if (name && !this.#units.isGenitiveName(to, name.to) && this.#titles(head, name)) to = name.to
      else if (
        !name &&
        view.pos(to) === 'PROPN' &&
        view.isCapital(to) &&
        !this.#isTime(head) &&
        !this.#units.isGenitiveName(to, to + 1)
      )
        while (to < end && view.pos(to) === 'PROPN') to++
      else if (measured && view.pos(to) === 'NOUN') to++
      else if (this.#units.quoteAt(to)?.kind === 'title' && this.#units.quoteAt(to)!.to <= end) to = this.#units.quoteAt(to)!.to
      named = to > from
      if (measured && named && view.pos(from) === 'NOUN') named = false
    }
    if (to < end && view.pos(to) === 'NUM' && (!isName || this.#isTime(head)) && this.#numberBelongs(to, end)) to++
    return {to, head, named}
  }

  /** The noun names what the name is: "Minister Ast", "die Hafenstadt Ried", not "die Regierung Frankreich". */
  #titles(head: number, name: Name): boolean {
    const {rules} = this.#view
    if (name.kind === 'person' || name.kind === 'thing' || name.kind === 'event') return true
    if (rules.personNoun.test(this.#view.lower(head)) && name.kind === 'organisation' && name.to > name.from + 1) return true
    const nouns = name.kind === 'organisation' ? rules.bodyNouns : rules.placeNouns
    const noun = this.#view.lemma(head).toLowerCase()
    for (let i = 0; i + 2 < noun.length; i++) if (nouns.has(noun.slice(i))) return true
    return false
  }

  #numberBelongs(at: number, end: number): boolean {
    const next = at + 1 < end ? this.#view.pos(at + 1) : 'PUNCT'
    return /^\d/.test(this.#view.form(at)) && next !== 'NOUN' && next !== 'SYM' && next !== 'ADJ' && next !== 'PROPN'
  }
}
