import type {Doc} from '../../document/doc.ts'
import {POS} from '../../document/doc.ts'
import {formsOf} from '../../document/word-table.ts'
import type {Language} from '../../language/language.ts'
import type {NameRules} from '../../language/names.ts'
import type * as g from '../../models/gazetteer.ts'
import type {Models} from '../../models/models.ts'
import {factsOf, type WordFacts} from './name-features.ts'
import {type ListMatch, matchAt} from './name-lists.ts'

export type NameDoc = Pick<Doc, 'text' | 'words' | 'tokens' | 'sentences' | 'headline' | 'tags' | 'quotes' | 'times'>

/** Bits of WordFacts.lexical. */
export const KnownNoun = 1,
  KnownSmall = 2,
  KnownName = 4,
  KnownCompound = 8

/** A document as the name rules read it: words with what tables, lexicon and gazetteer know of them. */
export class NameReader {
  readonly doc: NameDoc
  readonly rules: NameRules
  readonly gazetteer: g.Gazetteer
  readonly facts: readonly WordFacts[]
  /** Longest match of the lists at a token, where there is one. */
  readonly matches: readonly (ListMatch | undefined)[]
  /** Tokens inside an expression of time. */
  readonly timed: Uint8Array
  #written: Set<string> | undefined

  constructor(doc: NameDoc, language: Language, models: Pick<Models, 'gazetteer' | 'lexicon'>) {
    this.doc = doc
    this.rules = language.names
    this.gazetteer = models.gazetteer
    this.facts = formsOf(doc).map((word) => factsOf(word, this.rules, models.gazetteer, models.lexicon, language.grammar.links))
    const {length} = doc.tokens
    this.timed = new Uint8Array(length)
    for (const time of doc.times) this.timed.fill(1, time.from, time.to)
    const matches = new Array<ListMatch | undefined>(length)
    for (let s = 0; s + 1 < doc.sentences.length; s++) this.#match(doc.sentences[s]!, doc.sentences[s + 1]!, matches)
    this.matches = matches
  }

  #match(from: number, to: number, matches: (ListMatch | undefined)[]): void {
    for (let at = from; at < to; at++) {
      if (!this.fact(at).capital && !this.rules.knownFrom(this.word(at)).length) continue
      const match = matchAt(this.doc, at, to, this.rules, this.gazetteer)
      if (!match) continue
      matches[at] = match
      if (match.to - match.from < 2) continue
      at = match.to - 1
    }
  }

  word(at: number): string {
    return this.doc.words[this.doc.tokens.word[at]!] ?? ''
  }
  fact(at: number): WordFacts {
    return this.facts[this.doc.tokens.word[at]!]!
  }
  pos(at: number): string {
    return POS[this.doc.tags.pos[at]!]!
  }
  /** What the gazetteer knows the word for, or its base without a genitive ending. */
  kinds(at: number): number {
    return this.fact(at).gazetteer
  }
  /** Whether the document writes this word somewhere. */
  seen(word: string): boolean {
    // the table of words holds lemmas too, which nobody wrote
    this.#written ??= new Set(formsOf(this.doc))
    return this.#written.has(word)
  }
  /** A capitalised word that no table excludes from being (part of) a name. */
  mayBeName(at: number): boolean {
    return this.fact(at).capital && !this.timed[at] && !this.rules.neverNames.has(this.word(at))
  }
  /** A capitalised word that the lexicon does not know for a common word. */
  isStranger(at: number): boolean {
    return this.mayBeName(at) && (this.fact(at).lexical & (KnownNoun | KnownSmall | KnownCompound)) === 0
  }
  /** Whether quotation marks stand right around the tokens. */
  isQuoted(from: number, to: number): boolean {
    return from > 0 && to < this.doc.tokens.length && isMark(this.word(from - 1)) && isMark(this.word(to))
  }
  /** First word of a sentence or behind an opening quotation mark. */
  beginsSpeech(at: number): boolean {
    return this.sentenceBegins(at) || (at > 0 && isMark(this.word(at - 1)))
  }
  sentenceBegins(at: number): boolean {
    const {sentences} = this.doc
    let low = 0
    let high = sentences.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (sentences[middle]! < at) low = middle + 1
      else high = middle
    }
    return sentences[low] === at
  }
}

/** A quotation mark of any style. */
export const isMark = (word: string): boolean => /^["„“”»«›‹‚‘’']+$/u.test(word)
