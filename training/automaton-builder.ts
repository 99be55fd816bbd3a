/** Builds the minimal automaton that src/models/automaton.ts reads (Daciuk et al. 2000, sorted input). */
export class AutomatonBuilder {
  readonly #register = new Map<string, number>()
  readonly #units: number[] = []
  /** States of the word added last that may still change: transitions as [letter, target or -1]. */
  #path: [number, number][][] = [[]]
  #last: Uint8Array = new Uint8Array()

  /** Adds a key; keys come in ascending byte order, without repeats. */
  add(key: Uint8Array): void {
    let common = 0
    while (common < key.length && common < this.#last.length && key[common] === this.#last[common]) common++
    this.#freeze(common)
    for (let i = common; i < key.length; i++) {
      this.#path[i]?.push([key[i] ?? 0, -1])
      this.#path.push([])
    }
    this.#last = key
  }

  /** Ends the input: the units and the index of the root's first transition. */
  finish(): {units: Uint32Array; root: number} {
    this.#freeze(0)
    const root = this.#store(this.#path[0] ?? [])
    return {units: Uint32Array.from(this.#units), root}
  }

  /** Registers the states deeper than `depth`. */
  #freeze(depth: number): void {
    for (let i = this.#path.length - 1; i > depth; i--) {
      const target = this.#store(this.#path.pop() ?? [])
      const parent = this.#path[i - 1]?.at(-1)
      if (parent) parent[1] = target
    }
  }

  #store(transitions: [number, number][]): number {
    if (transitions.length === 0) return 0
    const key = transitions.join(';')
    const known = this.#register.get(key)
    if (known !== undefined) return known
    const at = this.#units.length
    for (const [i, [letter, target]] of transitions.entries()) {
      this.#units.push(((target << 9) | (i === transitions.length - 1 ? 256 : 0) | letter) >>> 0)
    }
    this.#register.set(key, at)
    return at
  }
}
