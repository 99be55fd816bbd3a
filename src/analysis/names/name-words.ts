import {CASE_ROW, COLUMN} from '../../document/agreement.ts'
import type {GrammarRules} from '../../language/grammar.ts'
import type {Choice} from '../clauses/finite-verbs.ts'
import {Origin, type Reading} from '../words/readings.ts'

const GENITIVE = CASE_ROW.G & (COLUMN.m | COLUMN.f | COLUMN.n)

/** Names of one document: what the tagger took for a name in one place is one wherever it stands. */
export class DocumentNames {
  readonly #forms: ReadonlySet<string>
  readonly #grammar: GrammarRules
  readonly #names = new Set<string>()

  constructor(forms: Iterable<string>, sentences: readonly (readonly Choice[])[], grammar: GrammarRules) {
    this.#forms = new Set(forms)
    this.#grammar = grammar
    for (const sentence of sentences) {
      for (const [i, {label, form}] of sentence.entries()) {
        // next to another name, so that one mistake does not spread: "Imke Brandhorst"
        if (label === 'PROPN' && (sentence[i - 1]?.label === 'PROPN' || sentence[i + 1]?.label === 'PROPN')) this.#names.add(form)
      }
    }
  }

  /** "Brandhorst" alone is a name too, though it might be a compound noun. */
  settle(sentence: Choice[]): void {
    for (const [i, choice] of sentence.entries()) {
      const {label, form, readings} = choice
      if (label !== 'NOUN' || !this.#names.has(form) || form.includes('-')) continue
      if (readings.some(({pos, origin, lowered}) => pos === 'NOUN' && origin <= Origin.respelled && !lowered)) continue
      sentence[i] = {...choice, label: 'PROPN', fitting: []}
    }
  }

  /**
   * The reading of a name: without its genitive ending where the base is a word of the document, known to the gazetteer, or
   * a noun follows ("Norwegens Ministerin").
   */
  reading(sentence: readonly Choice[], at: number, flags: number): Reading | undefined {
    const {form = '', fitting = []} = sentence[at] ?? {}
    if (fitting.some(({origin}) => origin < Origin.guess)) return undefined
    const base = this.#grammar.nameBase(form)
    if (base === form) return undefined
    const knownWhole = flags !== 0 && (flags & 8) === 0
    const owns = /^(?:NOUN|ADJ|NUM)$/.test(sentence[at + 1]?.label ?? '')
    const genitive = (flags & 8) !== 0 || this.#forms.has(base) || (!knownWhole && owns)
    return genitive ? {lemma: base, pos: 'PROPN', morph: 0, cells: GENITIVE, origin: Origin.rule, lowered: false} : undefined
  }
}
