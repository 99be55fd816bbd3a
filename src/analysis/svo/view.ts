import {type Doc, POS, type Pos, type Time} from '../../document/doc.ts'
import {Fin} from '../../document/morph.ts'
import type {ClauseRules} from '../../language/clause-rules.ts'
import type {Language} from '../../language/language.ts'

export type SvoDoc = Pick<Doc, 'text' | 'words' | 'tokens' | 'sentences' | 'tags' | 'times' | 'names'>

/** The words of a document by position, with what the readers of fixed word order ask of them. */
export class SvoView {
  readonly doc: SvoDoc
  readonly language: Language
  readonly rules: ClauseRules
  readonly #lower: readonly string[]
  /** End of the name that begins at a token, else 0. */
  readonly nameTo: Uint32Array
  readonly timed: Uint8Array
  /** Tokens tagged as nouns that stand as verbs: "The mayor plans to visit"; with their lemmas. */
  readonly #verbs = new Map<number, string>()

  constructor(doc: SvoDoc, language: Language) {
    this.doc = doc
    this.language = language
    this.rules = language.clauses
    this.#lower = doc.words.map((word) => word.toLowerCase())
    this.nameTo = new Uint32Array(doc.tokens.length)
    for (const name of doc.names) if (!name.derived) this.nameTo[name.from] = name.to
    this.timed = timed(doc.times, doc.tokens.length)
    for (let at = 1; at + 1 < this.length; at++) {
      const lemma = this.#hiddenVerb(at)
      if (lemma) this.#verbs.set(at, lemma)
    }
  }
  get length(): number {
    return this.doc.tokens.length
  }
  lower(at: number): string {
    return this.#lower[this.doc.tokens.word[at] ?? -1] ?? ''
  }
  lemma(at: number): string {
    return this.#verbs.get(at) ?? this.doc.words[this.doc.tags.lemma[at] ?? -1]?.toLowerCase() ?? ''
  }
  pos(at: number): Pos | '' {
    if (this.#verbs.has(at)) return 'VERB'
    return at >= 0 && at < this.length ? (POS[this.doc.tags.pos[at] ?? 0] ?? '') : ''
  }
  may(at: number, mask: number): boolean {
    if (this.#verbs.has(at)) return (mask & Fin) !== 0
    return ((this.doc.tags.morph[at] ?? 0) & mask) !== 0
  }

  /** The verb in "-s" between a noun and an infinitive, or undefined. */
  #hiddenVerb(at: number): string | undefined {
    if (this.pos(at) !== 'NOUN' || this.lower(at + 1) !== this.rules.infinitiveMark) return undefined
    const before = this.pos(at - 1)
    const lemma = this.lower(at).replace(/s$/, '')
    const said = lemma !== this.lower(at) && this.rules.contentVerbs.has(lemma)
    return said && (before === 'NOUN' || before === 'PROPN') ? lemma : undefined
  }
}

function timed(times: readonly Time[], length: number): Uint8Array {
  const inside = new Uint8Array(length)
  for (const {from, to} of times) inside.fill(1, from, to)
  return inside
}
