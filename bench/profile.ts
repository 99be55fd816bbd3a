/** Adds up the time of named stages that follow each other. */
export class StageClock {
  readonly #spent = new Map<string, number>()
  #last = performance.now()

  /** A new run begins: what was done since the last stage belongs to none. */
  begin(): void {
    this.#last = performance.now()
  }

  /** A stage is done. */
  readonly after = (stage: string): void => {
    const now = performance.now()
    this.#spent.set(stage, (this.#spent.get(stage) ?? 0) + now - this.#last)
    this.#last = now
  }

  /** Each stage in its order: name and share of the whole. */
  shares(): readonly (readonly [stage: string, share: number])[] {
    const whole = [...this.#spent.values()].reduce((all, time) => all + time, 0)
    return [...this.#spent].map(([stage, time]) => [stage, whole === 0 ? 0 : time / whole] as const)
  }
}
