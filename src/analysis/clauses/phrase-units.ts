import type {Doc, Name, Quote} from '../../document/doc.ts'
import {CASES, Gen} from '../../document/morph.ts'
import type {WordView} from '../words/word-view.ts'

export type PhraseRead = Pick<
  Doc,
  'text' | 'words' | 'tokens' | 'sentences' | 'tags' | 'quotes' | 'times' | 'quantities' | 'names'
>

/** Where names and quoted titles begin: they are one unit for a phrase. */
export class Units {
  readonly #view: WordView
  readonly #names: Int32Array
  readonly #titles: Int32Array
  readonly #closings: Int32Array
  readonly #doc: PhraseRead
  constructor(doc: PhraseRead, view: WordView) {
    this.#doc = doc
    this.#view = view
    this.#names = new Int32Array(doc.tokens.length + 1).fill(-1)
    this.#titles = new Int32Array(doc.tokens.length + 1).fill(-1)
    this.#closings = new Int32Array(doc.tokens.length + 1).fill(-1)
    doc.names.forEach((name, n) => {
      this.#names[name.from] = n
    })
    doc.quotes.forEach((quote, q) => {
      if (quote.kind === 'speech' || quote.inner.to - quote.inner.from > 8) return
      this.#titles[quote.from] = q
      this.#closings[quote.to - 1] = quote.from
    })
  }
  nameAt(i: number): Name | undefined {
    const name = this.#doc.names[this.#names[i] ?? -1]
    return name?.derived && name.to - name.from === 1 ? undefined : name
  }
  /** A word made from a name ("Bremer", "russischen"). */
  isDerived(i: number): boolean {
    return this.#doc.names[this.#names[i] ?? -1]?.derived === true
  }
  /** A short quotation that was opened behind `from` closes here. */
  closes(at: number, from: number): boolean {
    return (this.#closings[at] ?? -1) >= from
  }
  /** A short quotation that opens here. */
  quoteAt(i: number): Quote | undefined {
    return this.#doc.quotes[this.#titles[i] ?? -1]
  }
  /** True where the token ends in a genitive -s that its name does not have; `loose`: a noun follows, so any -s will do. */
  isGenitiveName(from: number, to: number, loose = false): boolean {
    const last = to - 1
    const form = this.#view.form(last)
    if (!/(?:[sS]|['’])$/.test(form)) return false
    const name = this.nameAt(from)
    if (name) return !/s$/i.test(name.base) || /['’]$/.test(form)
    const cases = this.#view.morph(last) & CASES
    if (this.#view.pos(last) !== 'PROPN' || (cases !== 0 && !(cases & Gen))) return false
    return loose || this.#view.lemma(last) !== form
  }
}
