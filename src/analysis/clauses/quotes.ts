import type {Doc, Quote, TokenRange} from '../../document/doc.ts'
import type {Language} from '../../language/language.ts'
import type {QuotationRules} from '../../language/quotation.ts'
import {quoteKind} from './quote-kind.ts'

type Read = Pick<Doc, 'text' | 'words' | 'tokens' | 'sentences' | 'tags'>

/** Quotations may stand in each other this deep; a mark that opens another one is taken for a forgotten closing before it. */
const MAX_DEPTH = 3
/** Tokens after which a quotation without closing mark ends at the latest. */
const MAX_OPEN = 300

interface Found {
  readonly range: TokenRange
  readonly inner: TokenRange
  readonly open: boolean
  outer: number
}

interface Opened {
  readonly at: number
  readonly mark: string
  readonly index: number
}

const blank = (unit: string | undefined) => unit === undefined || unit === '' || /[\s([{/–—-]/.test(unit)

/** Finds the pairs of marks, left to right with a stack; linear in the tokens. */
class Pairing {
  readonly #doc: Read
  readonly #rules: QuotationRules
  readonly #stack: Opened[] = []
  readonly found: Found[] = []
  constructor(doc: Read, rules: QuotationRules) {
    this.#doc = doc
    this.#rules = rules
  }

  run(): Found[] {
    const {tokens, words} = this.#doc
    const marks = new Uint8Array(words.length)
    for (let w = 0; w < words.length; w++) marks[w] = this.#isMark(words[w]!) ? 1 : 0
    for (let i = 0; i < tokens.length; i++) {
      if (this.#stack.length && i > 0 && this.#paragraphEnds(i)) this.#endParagraph(i, marks)
      const mark = tokens.word[i]!
      if (marks[mark]) this.#read(i, words[mark]!)
      while (this.#stack.length && i - this.#stack[0]!.at > MAX_OPEN && this.#isStale(i)) this.#giveUp(this.#stack.shift()!)
    }
    while (this.#stack.length) this.#giveUp(this.#stack.shift()!)
    return this.found
  }

  #isMark(word: string): boolean {
    if (word.length > 2) return false
    if (this.#rules.pairs.has(word) || this.#rules.straight.has(word)) return true
    for (const closers of this.#rules.pairs.values()) if (closers.has(word)) return true
    return false
  }

  /** A quotation that was closed with its own mark may be longer; one that waits for a mark may not. */
  #isStale(i: number): boolean {
    return i - this.#stack[0]!.at > 4 * MAX_OPEN
  }

  #paragraphEnds(i: number): boolean {
    const {start, end} = this.#doc.tokens
    const from = end[i - 1]!
    return start[i]! > from + 1 && this.#doc.text.slice(from, Math.min(start[i]!, from + 40)).includes('\n')
  }

  /** At a paragraph's end a quotation goes on where the next opens with a mark again, or where its closing mark is the next mark of all. */
  #endParagraph(i: number, marks: Uint8Array): void {
    const {words, tokens} = this.#doc
    const next = tokens.word[i]!
    const again = marks[next] === 1 && this.#stack.at(-1)!.mark === words[next]
    if (again || this.#closesNext(i, marks)) return
    while (this.#stack.length) this.#close(this.#stack.pop()!, i, false)
  }

  /** The speech of a press release: opened once, closed paragraphs later. */
  #closesNext(i: number, marks: Uint8Array): boolean {
    const {words, tokens} = this.#doc
    const closers = this.#stack.length === 1 ? this.#rules.pairs.get(this.#stack[0]!.mark) : undefined
    if (!closers || this.#rules.straight.has(this.#stack[0]!.mark)) return false
    for (let at = i; at < Math.min(tokens.length, i + MAX_OPEN); at++)
      if (marks[tokens.word[at]!]) return closers.has(words[tokens.word[at]!]!)
    return false
  }

  #read(i: number, mark: string): void {
    const {tokens, text} = this.#doc
    const before = blank(text[tokens.start[i]! - 1])
    const after = blank(text[tokens.end[i]!])
    const depth = this.#matching(mark)
    const opens = this.#rules.pairs.has(mark) || this.#rules.straight.has(mark)
    const mayClose = depth >= 0 && !(before && !after && i > this.#stack[depth]!.at + 1)
    if (mayClose) {
      while (this.#stack.length - 1 > depth) this.#close(this.#stack.pop()!, i, false)
      this.#close(this.#stack.pop()!, i + 1, true)
    } else if (opens && !after && (before || this.#opensOnly(mark))) this.#open(i, mark)
  }

  #opensOnly(mark: string): boolean {
    return mark === '„' || mark === '‚' || mark === '``'
  }

  #matching(mark: string): number {
    for (let d = this.#stack.length - 1; d >= 0; d--) {
      const open = this.#stack[d]!.mark
      if (this.#rules.pairs.get(open)?.has(mark) || (this.#rules.straight.has(open) && open === mark)) return d
    }
    return -1
  }

  #open(i: number, mark: string): void {
    const same = this.#stack.findIndex((opened) => opened.mark === mark)
    if (same >= 0 && this.#continues(i)) return
    if (this.#stack.length >= MAX_DEPTH) this.#close(this.#stack.shift()!, i, false)
    this.#stack.push({at: i, mark, index: this.found.length})
    this.found.push({range: {from: i, to: i + 1}, inner: {from: i + 1, to: i + 1}, open: true, outer: -1})
  }

  /** The same mark at a paragraph's begin only says that the quotation goes on. */
  #continues(i: number): boolean {
    return i > 0 && this.#paragraphEnds(i)
  }

  #giveUp(opened: Opened): void {
    this.#close(opened, Math.min(this.#doc.tokens.length, opened.at + MAX_OPEN), false)
  }

  /** `to` is behind the closing mark, or where the quotation is taken to end without one. */
  #close(opened: Opened, to: number, closed: boolean): void {
    const outer = this.#stack.at(-1)
    const end = closed ? to : this.#sentenceEnd(opened.at, to)
    this.found[opened.index] = {
      range: {from: opened.at, to: end},
      inner: {from: opened.at + 1, to: closed ? end - 1 : end},
      open: !closed,
      outer: outer?.index ?? -1,
    }
  }

  /** A quotation without closing mark ends with the sentence in which it opened. */
  #sentenceEnd(at: number, to: number): number {
    const {sentences} = this.#doc
    let low = 0
    let high = sentences.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (sentences[middle]! <= at) low = middle + 1
      else high = middle
    }
    return Math.max(at + 1, Math.min(to, sentences[low] ?? to))
  }
}

/** The quotations of a text, nested and over paragraphs, each with its kind. */
export function findQuotes(doc: Read, language: Language): Quote[] {
  const found = new Pairing(doc, language.quotation).run()
  const kept = found.map(({inner}) => inner.to > inner.from)
  const index = new Int32Array(found.length).fill(-1)
  const quotes: Quote[] = []
  found.forEach(({range, inner, open, outer}, i) => {
    if (!kept[i]) return
    index[i] = quotes.length
    const quote: Quote = {...range, kind: quoteKind(doc, language, range, inner), inner}
    const around = outer >= 0 ? index[outer]! : -1
    const nested = around >= 0 && quotes[around]!.to >= range.to ? {outer: around} : {}
    quotes.push({...quote, ...nested, ...(open ? {open: true as const} : {})})
  })
  return quotes
}
