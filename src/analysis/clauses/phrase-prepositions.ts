import {Acc, Dat, Gen} from '../../document/morph.ts'
import {COLON, COMMA, STOP, type WordView, ZU_INFINITIVE} from '../words/word-view.ts'
import type {Core} from './noun-phrase.ts'
import {cellsOfCases} from './phrase-cells.ts'

const caseLetters: Readonly<Record<string, number>> = {G: Gen, D: Dat, A: Acc}

/** Tells prepositions and what they govern. */
export class Prepositions {
  readonly #view: WordView
  constructor(view: WordView) {
    this.#view = view
  }

  /** The token of a preposition that begins here ("bis zum": the second), or -1. */
  preposition(at: number, end: number): number {
    const view = this.#view
    const word = view.lower(at)
    if (!view.rules.prepositions.has(word)) return -1
    if (view.pos(at) !== 'ADP' && !this.#loosePreposition(at, word)) return -1
    if (view.rules.infinitiveOpeners.has(word) && this.#opensInfinitive(at, end)) return -1
    if (!view.rules.doublePrepositions.has(word) || at + 1 >= end) return at
    return view.pos(at + 1) === 'ADP' && view.rules.prepositions.has(view.lower(at + 1)) ? at + 1 : at
  }

  #loosePreposition(at: number, word: string): boolean {
    const view = this.#view
    return view.rules.loosePrepositions.has(word) && /^(?:DET|NOUN|PROPN|NUM)$/.test(view.pos(at + 1)) && view.pos(at) !== 'VERB'
  }

  /** "um … zu": the word opens a clause and governs nothing. */
  #opensInfinitive(at: number, end: number): boolean {
    const view = this.#view
    for (let i = at + 1; i < end && i < at + 40; i++) {
      if (view.is(i, ZU_INFINITIVE)) return true
      if (view.is(i, COMMA | STOP | COLON) || view.isFinite(i)) return false
    }
    return false
  }

  /** Adverbs between preposition and noun phrase: "in nur drei Tagen", "nach etwa zehn". */
  afterPreposition(at: number, end: number): number {
    const view = this.#view
    let i = at
    while (i < at + 2 && i + 1 < end && view.pos(i) === 'ADV') {
      const qualifies = view.pos(i + 1) === 'NUM' || (view.pos(i + 1) === 'ADJ' && /^(?:NOUN|PROPN|ADJ)$/.test(view.pos(i + 2)))
      if (!view.rules.focusAdverbs.has(view.lower(i)) && !qualifies) return at
      i++
    }
    return i
  }

  governedCases(preposition: number): number {
    let mask = 0
    for (const letter of this.#view.rules.prepositions.get(this.#view.lower(preposition)) ?? '') mask |= caseLetters[letter] ?? 0
    return mask
  }

  /** "während die Hersteller …": the article excludes the cases of the preposition, so the word opens a clause. */
  isSubordinator(preposition: number, core: Core): boolean {
    const word = this.#view.lower(preposition)
    if (!this.#view.rules.subordinators.has(word) || !core.determined) return false
    return (core.cells & cellsOfCases(this.governedCases(preposition))) === 0
  }
}
