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
