import type {Clause, Doc, DocEntity, Mention, Phrase, Pos, Quantity, Quote, Time, TokenRange} from '../document/doc.ts'
import {inRange} from '../document/in-range.ts'
import {sentencesOf, tokensIn} from '../document/token.ts'
import type {Language} from '../language/language.ts'
import type {ReportingRules} from '../language/reporting.ts'
import {remembering} from './remember.ts'
import type {Said} from './said.ts'
import {lastParts, push, size} from './spans.ts'

/** A noun in a table, by itself or by its last part. */
const partIn = remembering((table: ReadonlyMap<string, unknown>, lemma) => {
  for (const part of lastParts(lemma, 3)) if (table.has(part)) return table.get(part)
  return undefined
})
const hasPartOf = (least: number) =>
  remembering((table: ReadonlySet<string>, lemma) => {
    for (const part of lastParts(lemma, least)) if (table.has(part)) return true
    return false
  })
const hasPart = hasPartOf(3)
const hasLongPart = hasPartOf(6)

/** A document opened for the finders: its words as arrays, its clauses and quotations by token. Made once for each report. */
export class Reading {
  readonly doc: Doc
  readonly language: Language
  readonly rules: ReportingRules
  readonly length: number
  readonly #lower: string[] = []
  readonly #form: string[] = []
  readonly #lemma: string[] = []
  readonly #pos: Pos[] = []
  readonly sentences: readonly TokenRange[]
  /** What `wordOf` found for a clause, by its id. */
  readonly said = new Map<number, Said | undefined>()
  readonly #sentenceOf: Int32Array
  readonly #clauseOf: Int32Array
  readonly #children = new Map<number | null, Clause[]>()
  readonly #conjuncts = new Map<number, Clause[]>()
  readonly #roots = new Map<number, Clause[]>()
  readonly #byId = new Map<number, Clause>()
  readonly #mentions: Int32Array
  readonly #headline: ReadonlySet<number>
  readonly #quotes = new Map<number, Quote>()
  readonly #quoteEnds = new Map<number, Quote>()
  readonly #quoteAround = new Map<number, Quote>()
  readonly #prepositions = new Map<number, Phrase>()
  readonly #bases = new Map<string, string>()
  readonly #times = new Set<number>()
  readonly #phraseEnds = new Map<number, Phrase>()
  readonly #phrases = new Map<number, Phrase>()

  constructor(doc: Doc, language: Language) {
    this.doc = doc
    this.language = language
    this.rules = language.reporting
    this.length = doc.tokens.length
    for (const token of tokensIn(doc, {from: 0, to: this.length})) {
      const form = token.form
      this.#form.push(form)
      this.#lower.push(form.toLowerCase())
      this.#lemma.push(token.lemma)
      this.#pos.push(token.pos)
    }
    this.sentences = [...sentencesOf(doc)]
    this.#sentenceOf = new Int32Array(this.length)
    for (const [i, s] of this.sentences.entries()) this.#sentenceOf.fill(i, s.from, s.to)
    this.#clauseOf = new Int32Array(this.length).fill(-1)
    this.#mentions = new Int32Array(this.length + 1).fill(-1)
    this.#headline = new Set(doc.headline)
    this.#openClauses()
    for (const quote of doc.quotes) {
      if (quote.kind !== 'speech') for (let i = quote.inner.from; i < quote.inner.to; i++) this.#quoteAround.set(i, quote)
      if (!this.#quotes.has(quote.from)) this.#quotes.set(quote.from, quote)
      if (quote.to > quote.inner.to) this.#quoteEnds.set(quote.to - 1, quote)
    }
    for (const {from, to, base} of doc.mentions) if (base) this.#bases.set(`${from} ${to}`, base)
    for (const name of doc.names) this.#bases.set(`${name.from} ${name.to}`, name.base)
    for (const time of doc.times) for (let i = time.from; i < time.to; i++) this.#times.add(i)
    for (const phrase of doc.phrases) {
      if (phrase.preposition !== undefined) this.#prepositions.set(phrase.preposition, phrase)
      if (size(phrase) > size(this.#phrases.get(phrase.from))) this.#phrases.set(phrase.from, phrase)
      if (size(phrase) > size(this.#phraseEnds.get(phrase.to))) this.#phraseEnds.set(phrase.to, phrase)
    }
    const longLast = [...doc.mentions.keys()].sort((a, b) => size(doc.mentions[a]) - size(doc.mentions[b]))
    for (const i of longLast) this.#mentions[doc.mentions[i]?.from ?? 0] = i
  }

  #openClauses(): void {
    for (const clause of this.doc.clauses) {
      this.#byId.set(clause.id, clause)
      push(this.#children, clause.parent, clause)
      if (clause.parent === null && clause.conjunctOf === null && clause.kind === 'main' && clause.predicate?.finite != null)
        push(this.#roots, clause.sentence, clause)
      if (clause.conjunctOf !== null) push(this.#conjuncts, clause.conjunctOf, clause)
    }
    const byDepth = [...this.doc.clauses].sort((a, b) => b.to - b.from - (a.to - a.from))
    for (const clause of byDepth) this.#clauseOf.fill(clause.id, clause.from, clause.to)
  }

  lower(i: number): string {
    return this.#lower[i] ?? ''
  }
  form(i: number): string {
    return this.#form[i] ?? ''
  }
  lemma(i: number): string {
    return this.#lemma[i] ?? ''
  }
  pos(i: number): Pos | undefined {
    return this.#pos[i]
  }
  isPunct(i: number): boolean {
    return this.#pos[i] === 'PUNCT'
  }
  sentenceOf(i: number): number {
    return this.#sentenceOf[Math.min(i, this.length - 1)] ?? 0
  }
  sentence(n: number): TokenRange {
    return this.sentences[n] ?? {from: 0, to: 0}
  }
  isHeadline(sentence: number): boolean {
    return this.#headline.has(sentence)
  }
  /** The innermost clause around a token. */
  clauseAt(i: number): Clause | undefined {
    return this.#byId.get(this.#clauseOf[i] ?? -1)
  }
  clause(id: number | null): Clause | undefined {
    return id === null ? undefined : this.#byId.get(id)
  }
  children(clause: Clause): readonly Clause[] {
    return this.#children.get(clause.id) ?? []
  }
  /** Main clauses of a sentence that hang on no other: more than one where a semicolon or colon parts them. */
  roots(sentence: number): readonly Clause[] {
    return this.#roots.get(sentence) ?? []
  }
  /** Clauses coordinated with this one, after it, in order, chains of them included. */
  conjuncts(clause: Clause): readonly Clause[] {
    const all: Clause[] = []
    const visit = (c: Clause) => {
      for (const next of this.#conjuncts.get(c.id) ?? []) {
        all.push(next)
        visit(next)
      }
    }
    visit(clause)
    return all
  }
  /** The first conjunct of the coordination in which a clause stands. */
  firstConjunct(clause: Clause): Clause {
    let first = clause
    for (let steps = 0; first.conjunctOf !== null && steps < 50; steps++) first = this.clause(first.conjunctOf) ?? first
    return first
  }
  /** Clause, parent, grandparent … */
  *ancestors(clause: Clause): Generator<Clause> {
    let at: Clause | undefined = clause
    for (let steps = 0; at && steps < 60; steps++) {
      yield at
      at = this.clause(at.parent)
    }
  }
  /** True inside an expression of time. */
  isTime(i: number): boolean {
    return this.#times.has(i)
  }
  /** The longest mention that begins at a token. */
  mentionAt(i: number): Mention | undefined {
    return this.doc.mentions[this.#mentions[i] ?? -1]
  }
  /** The mention that best names a phrase: the one that holds its head. */
  mentionOf(range: TokenRange, head: number): Mention | undefined {
    let best: Mention | undefined
    for (let i = range.from; i < range.to; i++) {
      const mention = this.mentionAt(i)
      if (mention && mention.to <= range.to && mention.from <= head && head < mention.to) best = mention
    }
    return best
  }
  entity(mention: Mention | undefined): DocEntity | undefined {
    return mention && this.doc.entities[mention.entity]
  }
  /** True where a name stands inside a range. */
  namedIn(range: TokenRange): boolean {
    return inRange(this.doc.names, range).length > 0
  }
  /** Times and quantities inside ranges, in order. */
  timesIn(ranges: readonly TokenRange[]): readonly Time[] {
    return ranges.flatMap((r) => inRange(this.doc.times, r))
  }
  quantitiesIn(ranges: readonly TokenRange[]): readonly Quantity[] {
    return ranges.flatMap((r) => inRange(this.doc.quantities, r))
  }
  /** Nominative form of a mention: its name's base, else the words. */
  baseOf(mention: TokenRange): string {
    return this.#bases.get(`${mention.from} ${mention.to}`) ?? this.text(mention)
  }
  /** True where an entity is called by a name somewhere in the document. */
  hasName(entity: DocEntity): boolean {
    return this.doc.mentions[entity.name]?.form === 'name'
  }
  text(range: TokenRange): string {
    const {tokens, text} = this.doc
    if (range.to <= range.from) return ''
    return text.slice(tokens.start[range.from], tokens.end[range.to - 1])
  }
  /** A range that ends before a closing mark whose opening it holds takes the mark in. */
  closed(range: TokenRange): TokenRange {
    const quote = this.#quoteEnds.get(range.to)
    return quote && quote.from >= range.from ? {from: range.from, to: quote.to} : range
  }
  /** The first quoted title inside a range. */
  titleIn(range: TokenRange): Quote | undefined {
    for (let i = range.from; i < range.to; i++) {
      const quote = this.#quotes.get(i)
      if (quote && quote.kind === 'title') return quote
    }
    return undefined
  }
  /** The quotation whose opening mark stands at a token. */
  quoteFrom(i: number): Quote | undefined {
    return this.#quotes.get(i)
  }
  /** The phrase whose preposition (or postposition) stands at a token. */
  phraseOf(preposition: number): Phrase | undefined {
    return this.#prepositions.get(preposition)
  }
  /** The longest phrase that begins at a token. */
  phraseFrom(i: number): Phrase | undefined {
    return this.#phrases.get(i)
  }
  /** The longest phrase that ends at a token. */
  phraseTo(i: number): Phrase | undefined {
    return this.#phraseEnds.get(i)
  }
  /** The first phrase inside a range (genitive, von-phrase) that is not the range itself. */
  phraseInside(range: TokenRange, after: number): Phrase | undefined {
    for (let i = after + 1; i < range.to; i++) {
      const phrase = this.#phrases.get(i)
      if (phrase && phrase.core.to <= range.to) return phrase
    }
    return undefined
  }
  /** Looks a noun up by its lemma, then by ever shorter last parts of a compound. */
  inNouns<T>(table: ReadonlyMap<string, T>, lemma: string): T | undefined {
    return partIn(table, lemma) as T | undefined
  }
  hasNoun(table: ReadonlySet<string>, lemma: string): boolean {
    if (hasPart(table, lemma)) return true
    return lemma.includes('-') && this.rules.baseForms(lemma).some((part) => table.has(part))
  }
  /** Short nouns for bodies only by themselves: "Bahn" is one, "Autobahn" is none. */
  isBody(lemma: string): boolean {
    return hasLongPart(this.rules.bodies, lemma)
  }
  /** The innermost quotation of words, not of whole sentences, around a token. */
  quoteAround(i: number): Quote | undefined {
    return this.#quoteAround.get(i)
  }
  /** The tokens of a clause that stand in no clause inside it. */
  *own(clause: Clause): Generator<number> {
    for (let i = clause.from; i < clause.to; i++) if (this.#clauseOf[i] === clause.id) yield i
  }
}

/** The lemma, or the inflected form without its ending. */
export const isOneOf = (reading: Reading, table: ReadonlySet<string>, i: number): boolean =>
  table.has(reading.lemma(i)) || table.has(reading.lower(i).replace(/(?:e[nmrs]?)$/u, ''))
