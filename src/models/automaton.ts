/**
 * A minimal acyclic automaton from words to numbers, read in place from bytes. Each transition is one 32-bit unit:
 * bits 0–7 the letter (Latin-1), bit 8 last transition of its state, bits 9–31 the first transition of the next state.
 * A word's letters are followed by 0 and two bytes: its number.
 */
export class Automaton {
  readonly #units: Uint32Array
  readonly #root: number
  constructor(units: Uint32Array, root: number) {
    this.#units = units
    this.#root = root
  }

  /** The number of a word, or -1. */
  find(word: string): number {
    let state = this.#root
    for (let i = 0; i < word.length; i++) {
      const letter = word.charCodeAt(i)
      if (letter === 0 || letter > 255) return -1
      state = this.#step(state, letter)
      if (state < 0) return -1
    }
    state = this.#step(state, 0)
    if (state < 0) return -1
    const high = this.#units[state]!
    const low = this.#units[high >>> 9]!
    return ((high & 255) << 8) | (low & 255)
  }

  #step(state: number, letter: number): number {
    for (let at = state; ; at++) {
      const unit = this.#units[at]!
      if ((unit & 255) === letter) return unit >>> 9
      if (unit & 256) return -1
    }
  }
}
