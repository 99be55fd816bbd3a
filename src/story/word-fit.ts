import {areKin} from './kin.ts'
import {runsOf} from './letters.ts'

/** What a word is compared by: small numbers in place of strings, 0 where there is none. */
export interface Word {
  readonly lemma: number
  readonly word: string
  readonly entity: number
  /** State or institution behind the entity: a minister and the Kreml share Russia's. */
  readonly house: number
  /** Written or known as a name; of a mere description ("der Mann") the words count. */
  readonly name: boolean
  /** Last part of a compound. */
  readonly head: number
  /** Every concept that the word stands under, as numbers and as names. */
  readonly senses: readonly number[]
  readonly senseNames: readonly string[]
  /** Concepts of what stands before the last part of a compound. */
  readonly modifier: readonly number[]
}

/** How far two words are the same, from 0 to 1, by the best reason that there is. */
export const FIT = {
  /** One name or one lemma. */
  same: 1,
  /** One sense ("Polizist", "Beamter"), or two names of one house. */
  sense: 0.95,
  /** Each compound of which only the last part has the sense. */
  compound: 0.8,
  /** Mostly the same letters: "Streik" and "Warnstreik", "verletzt" and "Verletzte". */
  letters: 0.7,
  /** What stands before the last part is the other word: "Munitionsfund" and "Munition". */
  modifier: 0.5,
  /** Kindred matters: "töten" and "sterben". */
  kin: 0.35,
} as const

/** Compares words, each pair of lemmas once. One for a story. */
export class WordFit {
  readonly #runs = new Map<number, ReadonlySet<string>>()
  readonly #fits = new Map<number, number>()

  of(a: Word, b: Word): number {
    if (a.entity && a.entity === b.entity) return FIT.same
    if (a.entity && b.entity && a.name && b.name) return a.house === b.house ? FIT.sense : 0
    if (a.lemma === b.lemma) return FIT.same
    const [first, second] = a.lemma < b.lemma ? [a, b] : [b, a]
    const key = first.lemma * 0x200000 + second.lemma
    const known = this.#fits.get(key)
    if (known !== undefined) return known
    const fit = this.#lexical(first, second)
    this.#fits.set(key, fit)
    return fit
  }

  #lexical(a: Word, b: Word): number {
    const whole = FIT.sense * (a.head ? FIT.compound : 1) * (b.head ? FIT.compound : 1)
    const sense = meet(a.senses, b.senses) ? whole : 0
    const letters = sense < FIT.letters && this.#areRelated(a, b) ? FIT.letters : 0
    if (sense || letters) return Math.max(sense, letters)
    if (meet(a.modifier, b.senses) || meet(b.modifier, a.senses) || meet(a.modifier, b.modifier)) return FIT.modifier
    return a.senseNames.some((x) => b.senseNames.some((y) => areKin(x, y))) ? FIT.kin : 0
  }

  /** Most runs of the shorter word stand in the longer: "liefern" and "Lieferung". */
  #areRelated(a: Word, b: Word): boolean {
    const [x, y] = [this.#runsOf(a), this.#runsOf(b)]
    const [few, many] = x.size < y.size ? [x, y] : [y, x]
    let shared = 0
    for (const run of few) if (many.has(run)) shared++
    return few.size >= LEAST_RUNS && shared >= few.size * RELATED
  }

  #runsOf({lemma, word}: Word): ReadonlySet<string> {
    const known = this.#runs.get(lemma)
    if (known) return known
    const runs = new Set(runsOf(word))
    this.#runs.set(lemma, runs)
    return runs
  }
}

/** A word of three letters is inside too many others. */
const LEAST_RUNS = 2
const RELATED = 0.6

function meet(a: readonly number[], b: readonly number[]): boolean {
  return a.some((x) => b.includes(x))
}
