import {type Doc, POS, type Pos, type Tags, type TokenRange, type Tokens} from './doc.ts'

/** The layers a token view reads. */
export type Tagged = Pick<Doc, 'text' | 'words'> & {readonly tokens: Tokens; readonly tags: Tags}

/** A token as one reads it. Make, use, drop; two views of one token are equal when their `index` is. */
export class Token {
  readonly doc: Tagged
  readonly index: number
  constructor(doc: Tagged, index: number) {
    this.doc = doc
    this.index = index
  }
  /** The form as written. */
  get form(): string {
    return this.doc.words[this.doc.tokens.word[this.index]!]!
  }
  get lower(): string {
    return this.form.toLowerCase()
  }
  get lemma(): string {
    return this.doc.words[this.doc.tags.lemma[this.index]!]!
  }
  get pos(): Pos {
    return POS[this.doc.tags.pos[this.index]!]!
  }
  get morph(): number {
    return this.doc.tags.morph[this.index]!
  }
  get start(): number {
    return this.doc.tokens.start[this.index]!
  }
  get end(): number {
    return this.doc.tokens.end[this.index]!
  }
  /** True where any of the readings in the mask is possible. */
  may(mask: number): boolean {
    return (this.morph & mask) !== 0
  }
}

/** The token at an index, or undefined outside the document. */
export function tokenAt(doc: Tagged, index: number): Token | undefined {
  return index >= 0 && index < doc.tokens.length ? new Token(doc, index) : undefined
}

/** The tokens of a range, in order. */
export function* tokensIn(doc: Tagged, range: TokenRange): Generator<Token> {
  const to = Math.min(range.to, doc.tokens.length)
  for (let i = Math.max(0, range.from); i < to; i++) yield new Token(doc, i)
}

/** The sentences as token ranges, in order. */
export function* sentencesOf(doc: Pick<Doc, 'sentences'>): Generator<TokenRange> {
  for (let i = 0; i + 1 < doc.sentences.length; i++) yield {from: doc.sentences[i]!, to: doc.sentences[i + 1]!}
}
