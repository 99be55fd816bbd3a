import {type Doc, POS, type Pos} from '../../document/doc.ts'
import {Fin, Inf, Part1, Part2, ZuInf} from '../../document/morph.ts'
import {formsOf} from '../../document/word-table.ts'
import type {ClauseRules} from '../../language/clause-rules.ts'

/** Flags of what a word can be in a clause; a token's own flags follow from its word, tag and neighbours. */
export const COMMA = 1 << 0,
  DASH = 1 << 1,
  STOP = 1 << 2,
  COLON = 1 << 3,
  OPEN_BRACKET = 1 << 4,
  CLOSE_BRACKET = 1 << 5,
  QUOTE_MARK = 1 << 6,
  COORDINATOR = 1 << 7,
  FINITE = 1 << 8,
  INFINITIVE = 1 << 9,
  ZU_INFINITIVE = 1 << 10,
  PARTICIPLE = 1 << 11,
  ZU = 1 << 12,
  SEMICOLON = 1 << 13

/** Any verb form that belongs to a verb complex. */
export const VERBAL = FINITE | INFINITIVE | ZU_INFINITIVE | PARTICIPLE
/** Where a clause or phrase may end for the eye. */
export const SEPARATOR = COMMA | DASH | STOP | COLON | OPEN_BRACKET | CLOSE_BRACKET | SEMICOLON

/** A quotation mark as a token. */
export const QUOTE_FORM = /^([„“”"»«›‹‚‘’'`]|''|``)$/

const marks: readonly [RegExp, number][] = [
  [/^,$/, COMMA],
  [/^;$/, SEMICOLON],
  [/^[–—-]$|^--$/, DASH],
  [/^([.!?…]+|[.!?…]["“”»«]?)$/, STOP],
  [/^:$/, COLON],
  [/^[([]$/, OPEN_BRACKET],
  [/^[)\]]$/, CLOSE_BRACKET],
  [QUOTE_FORM, QUOTE_MARK],
]

type Read = Pick<Doc, 'words' | 'tokens' | 'tags'>

/** Reads the columns of a document for the stages that work on structure; look-ups are made once for each distinct word. */
export class WordView {
  readonly length: number
  readonly rules: ClauseRules
  readonly #doc: Read
  readonly #lower: readonly string[]
  readonly #flags: Uint16Array

  constructor(doc: Read, rules: ClauseRules) {
    this.#doc = doc
    this.rules = rules
    this.length = doc.tokens.length
    this.#lower = formsOf(doc).map((word) => word.toLowerCase())
    const closed = Uint16Array.from(this.#lower, (word) => this.#wordFlags(word))
    this.#flags = new Uint16Array(this.length)
    for (let i = 0; i < this.length; i++) {
      const flags = closed[doc.tokens.word[i]!]!
      this.#flags[i] = flags & DASH && this.#isGlued(i) ? 0 : flags
    }
    for (let i = 0; i < this.length; i++) this.#flags[i]! |= this.#verbFlags(i) || this.#correlative(i)
  }

  #wordFlags(word: string): number {
    if (word.length <= 3) for (const [mark, flag] of marks) if (mark.test(word)) return flag
    if (this.rules.coordinators.has(word)) return COORDINATOR
    return word === this.rules.infinitiveMark ? ZU : 0
  }

  /** A hyphen between two words without a space is no dash. */
  #isGlued(i: number): boolean {
    const {start, end} = this.#doc.tokens
    return start[i] === end[i - 1] && end[i] === start[i + 1]
  }

  /** "noch" behind "weder" in the same sentence joins as "und" does. */
  #correlative(i: number): number {
    const partner = this.rules.correlatives.get(this.lower(i))
    if (partner === undefined) return 0
    for (let k = i - 1; k >= 0 && k > i - 25 && !(this.#flags[k]! & STOP); k--) if (this.lower(k) === partner) return COORDINATOR
    return 0
  }

  #verbFlags(i: number): number {
    const pos = this.pos(i)
    if (pos !== 'VERB' && pos !== 'AUX') return 0
    const morph = this.morph(i)
    let flags = 0
    if (morph & Fin) flags |= FINITE
    if (morph & Inf) flags |= INFINITIVE
    if (morph & ZuInf) flags |= ZU_INFINITIVE
    if (morph & (Part1 | Part2)) flags |= PARTICIPLE
    if (flags & INFINITIVE && i > 0 && this.#flags[i - 1]! & ZU) return ZU_INFINITIVE
    return flags || FINITE
  }

  pos(i: number): Pos {
    return POS[this.#doc.tags.pos[i]!] ?? 'X'
  }
  morph(i: number): number {
    return this.#doc.tags.morph[i] ?? 0
  }
  /** The form in lower case; empty outside the document. */
  lower(i: number): string {
    return this.#lower[this.#doc.tokens.word[i]!] ?? ''
  }
  form(i: number): string {
    return this.#doc.words[this.#doc.tokens.word[i]!] ?? ''
  }
  lemma(i: number): string {
    return this.#doc.words[this.#doc.tags.lemma[i]!] ?? ''
  }
  flags(i: number): number {
    return this.#flags[i] ?? 0
  }
  is(i: number, flags: number): boolean {
    return (this.flags(i) & flags) !== 0
  }
  /** A finite verb that is nothing else. */
  isFinite(i: number): boolean {
    return (this.flags(i) & VERBAL) === FINITE
  }
  isCapital(i: number): boolean {
    const unit = this.form(i)[0]
    return unit !== undefined && unit !== unit.toLowerCase()
  }
  /** Decides that an undecided verb form is this one ("führen": finite, not infinitive). */
  decide(i: number, flags: number): void {
    this.#flags[i] = (this.flags(i) & ~VERBAL) | flags
  }
}
