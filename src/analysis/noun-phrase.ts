import {ALL_CELLS} from '../document/agreement.ts'
import type {Doc, Name, Quote, TokenRange} from '../document/doc.ts'
import {CASES, Gen} from '../document/morph.ts'
import {type Agreement, casesOf} from './phrase-cells.ts'
import {COMMA, COORDINATOR, FINITE, PARTICIPLE, QUOTE_MARK, VERBAL, type WordView, ZU} from './word-view.ts'

export type PhraseRead = Pick<
  Doc,
  'text' | 'words' | 'tokens' | 'sentences' | 'tags' | 'quotes' | 'times' | 'quantities' | 'names'
>

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

/** Words that a participle attribute may stretch over ("die von … als … bezeichnete Offensive"). */
const ATTRIBUTE_REACH = 14

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

/** Reads one noun-phrase core at a token. */
export class CoreReader {
  readonly #view: WordView
  readonly #units: Units
  readonly #agreement: Agreement
  constructor(view: WordView, units: Units, agreement: Agreement) {
    this.#view = view
    this.#units = units
    this.#agreement = agreement
  }

  read(from: number, end: number): Core | undefined {
    const view = this.#view
    if (view.pos(from) === 'PRON' && !this.#hiddenArticle(from) && !this.#isHedge(from, end)) return this.#pronoun(from, end)
    const inside: TokenRange[] = []
    let at = from
    while (at < end && at < from + 3 && (view.pos(at) === 'DET' || (at === from && view.pos(at) === 'PRON'))) at++
    if (this.#isHedge(from, end)) at = from
    const determined = at > from
    const start = at
    const prefix = this.#genitivePrefix(at, end)
    if (prefix > at) {
      // "…, bei dem Putins Vertrauter": an article has no name in the genitive behind it, so it is a pronoun.
      if (determined) return this.#withoutNoun(from, from + 1, true, [])
      inside.push({from: at, to: prefix})
      at = prefix
    }
    const modified = this.#modifiers(at, end, determined, inside)
    const noun = this.#noun(modified, end)
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
    if (this.#view.pos(at + 1) === 'ADP' && !this.#view.is(at - 1, COMMA)) return this.#hasParticipleAttribute(at + 1)
    const quote = this.#units.quoteAt(at + 1)
    return quote !== undefined && this.#nounLike(quote)
  }

  /** "die vor zwei Wochen installierten Filter": a participle, not any adjective, before a noun. */
  #hasParticipleAttribute(from: number): boolean {
    const end = this.#participleAttribute(from, Math.min(this.#view.length, from + ATTRIBUTE_REACH))
    return end > from && this.#inflectedParticiple(end - 1)
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

  /** "Nordkoreas", "Wladimir Putins" before an adjective or noun; returns its end, or `at`. */
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

  /** Behind adjectives, numbers, adverbs before adjectives and participle attributes. */
  #modifiers(from: number, end: number, determined: boolean, inside: TokenRange[]): number {
    const view = this.#view
    let at = from
    while (at < end && at < from + ATTRIBUTE_REACH && !this.#units.nameAt(at)) {
      const pos = view.pos(at)
      const next = view.pos(at + 1)
      if (this.#isHedge(at, end)) at += 2
      else if (pos === 'ADJ' || pos === 'NUM') at++
      else if (pos === 'VERB' && view.is(at, PARTICIPLE) && this.#attributive(at, end)) at++
      else if (pos === 'ADV' && at + 1 < end && (determined || this.#isFocus(at)) && this.#qualifies(at + 1, end)) at++
      else if (this.#placeAdjective(at, end)) at++
      else if (at > from && view.is(at, COORDINATOR | COMMA) && this.#inflected(at - 1) && this.#inflected(at + 1)) at++
      else if (view.is(at, QUOTE_MARK) && this.#quotedAttribute(at)) at++
      else if (/-$/.test(view.form(at)) && view.is(at + 1, COORDINATOR) && next !== 'PUNCT' && pos !== 'NOUN') at += 2
      else {
        const attribute = determined ? this.#participleAttribute(at, end) : -1
        if (attribute < 0) break
        inside.push({from: at, to: attribute})
        at = attribute
      }
    }
    return at
  }

  /** "mehr als 800", "weniger als ein Drittel". */
  #isHedge(at: number, end: number): boolean {
    const {rules} = this.#view
    if (at + 2 >= end || !rules.moreOrLess.has(this.#view.lower(at)) || !rules.comparators.has(this.#view.lower(at + 1)))
      return false
    return this.#view.pos(at + 2) === 'NUM' || this.#view.rules.measureNouns.has(this.#view.lemma(at + 2).toLowerCase())
  }

  #isFocus(at: number): boolean {
    return this.#view.rules.focusAdverbs.has(this.#view.lower(at))
  }

  /** "Kölner Unternehmen": an adjective from a place that never inflects and looks like a name. */
  #placeAdjective(at: number, end: number): boolean {
    const view = this.#view
    if (at + 1 >= end || !view.rules.placeAdjective.test(view.form(at))) return false
    if (view.pos(at) !== 'PROPN' && !this.#units.isDerived(at)) return false
    if (this.#units.isDerived(at) && view.pos(at + 1) === 'PROPN') return true
    return view.pos(at + 1) === 'NOUN' || (view.pos(at + 1) === 'ADJ' && view.pos(at + 2) === 'NOUN')
  }

  #inflected(i: number): boolean {
    return this.#view.pos(i) === 'ADJ' && /(?:e|e[nrsm])$/.test(this.#view.lower(i))
  }

  #attributive(i: number, end: number): boolean {
    return (
      i + 1 < end &&
      /(?:e|e[nrsm])$/.test(this.#view.lower(i)) &&
      /^(?:NOUN|PROPN|ADJ)$/.test(this.#view.pos(i + 1)) &&
      !/en$/.test(this.#view.lower(i))
    )
  }

  /** An adverb belongs to the phrase where an adjective or number follows at once. */
  #qualifies(i: number, end: number): boolean {
    const view = this.#view
    const pos = view.pos(i)
    if (pos === 'NUM') return true
    if (pos !== 'ADJ' || i + 1 >= end) return false
    return this.#inflected(i) && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(view.pos(i + 1))
  }

  /** A mark around an attribute ("eine „spezielle“ Lage") or the closing mark behind one. */
  #quotedAttribute(at: number): boolean {
    const quote = this.#units.quoteAt(at)
    if (quote) return quote.kind !== 'title' && this.#view.pos(quote.inner.from) === 'ADJ'
    return this.#view.pos(at - 1) === 'ADJ' && /^(?:NOUN|PROPN|ADJ)$/.test(this.#view.pos(at + 1))
  }

  /** "von Putin als gescheitert bezeichnete": returns the participle's end where a noun follows it, else -1. */
  #participleAttribute(from: number, end: number): number {
    const view = this.#view
    const first = view.pos(from)
    if (first !== 'ADP' && first !== 'ADV' && first !== 'PRON' && first !== 'PART' && first !== 'CCONJ') return -1
    const limit = Math.min(end, from + ATTRIBUTE_REACH)
    for (let i = from; i < limit; i++) {
      if (view.is(i, COMMA | FINITE) && !this.#inflectedParticiple(i)) return -1
      const attribute = this.#inflectedParticiple(i) || (first === 'ADP' && this.#inflected(i) && i > from + 1)
      if (attribute && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(view.pos(i + 1)) && i > from) return i + 1
    }
    return -1
  }

  #inflectedParticiple(i: number): boolean {
    const pos = this.#view.pos(i)
    if (pos !== 'ADJ' && pos !== 'VERB') return false
    if (!/(?:t|n|nd)e[nrsm]?$/.test(this.#view.lower(i))) return false
    return !this.#view.isFinite(i) || (/te[nrsm]?$/.test(this.#view.lower(i)) && this.#view.pos(i + 1) === 'NOUN')
  }

  #noun(at: number, end: number): {to: number; head: number; named: boolean} | undefined {
    const view = this.#view
    if (at >= end) return undefined
    const name = this.#units.nameAt(at)
    if (name)
      return {
        ...this.#appositionClose(at, Math.min(name.to, end), end, true),
        head: this.#nameHead(at, Math.min(name.to, end), name.kind),
      }
    const quote = this.#units.quoteAt(at)
    if (quote && quote.to <= end && this.#nounLike(quote)) return {to: quote.to, head: this.#quoteHead(quote), named: true}
    const pos = view.pos(at)
    if (pos !== 'NOUN' && pos !== 'SYM' && !((pos === 'PROPN' || pos === 'X') && view.lower(at) !== view.form(at)))
      return undefined
    if (/-$/.test(view.form(at)) && view.is(at + 1, COORDINATOR) && at + 2 < end) {
      const after = this.#noun(at + 2, end)
      if (after) return after
    }
    if (pos === 'PROPN' || pos === 'X') {
      let to = at + 1
      while (to < end && view.pos(to) === pos && !this.#units.nameAt(to)) to++
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

  #nounLike(quote: Quote): boolean {
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
  #appositionClose(head: number, from: number, end: number, isName: boolean): {to: number; head: number; named: boolean} {
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
    const nouns = name.kind === 'organisation' ? rules.bodyNouns : rules.placeNouns
    const noun = this.#view.lemma(head).toLowerCase()
    for (let i = 0; i + 2 < noun.length; i++) if (nouns.has(noun.slice(i))) return true
    return false
  }

  #numberBelongs(at: number, end: number): boolean {
    const next = at + 1 < end ? this.#view.pos(at + 1) : 'PUNCT'
    return /^\d/.test(this.#view.form(at)) && next !== 'NOUN' && next !== 'SYM' && next !== 'ADJ' && next !== 'PROPN'
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
    if (pos === 'ADJ' && this.#inflected(head) && (determined || view.isCapital(head))) return {...base, kind: 'np'}
    return undefined
  }
}
