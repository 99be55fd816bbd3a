import type {Tokens} from './doc.ts'

/** The words that stand in the text. Lemmas come behind them in the table, and most stages ask nothing of those. */
export function formsOf({words, tokens}: {readonly words: readonly string[]; readonly tokens: Tokens}): readonly string[] {
  let last = -1
  for (let i = 0; i < tokens.length; i++) last = Math.max(last, tokens.word[i]!)
  return words.slice(0, last + 1)
}

/** Each distinct form and lemma of one document once; lives and dies with the document. */
export class WordTable {
  readonly words: string[] = []
  readonly #ids = new Map<string, number>()

  /** The number of a word, new or known. */
  id(word: string): number {
    const known = this.#ids.get(word)
    if (known !== undefined) return known
    const id = this.words.push(word) - 1
    this.#ids.set(word, id)
    return id
  }
}
