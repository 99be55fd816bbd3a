import {ALL_CELLS, CASE_ROW, COLUMN, cellsToMorph, morphToCells, parseCells} from '../../document/agreement.ts'
import type {TokenRange} from '../../document/doc.ts'
import {Acc, CASES, Dat, GENDERS, Gen, Nom, NUMBERS} from '../../document/morph.ts'
import type {GrammarRules} from '../../language/grammar.ts'
import type {WordView} from '../words/word-view.ts'

const known = new WeakMap<GrammarRules, ReadonlyMap<string, number>>()

/** The cells of a language's determiners by form, read once. */
function articlesOf(grammar: GrammarRules): ReadonlyMap<string, number> {
  const before = known.get(grammar)
  if (before) return before
  const articles = new Map<string, number>()
  for (const word of grammar.functionWords ?? []) {
    if (word.pos !== 'DET' || !word.cells) continue
    articles.set(word.form, (articles.get(word.form) ?? 0) | parseCells(word.cells))
  }
  known.set(grammar, articles)
  return articles
}

/** Agreement of determiner, attribute and noun as sets of cells (document/agreement.ts). */
export class Agreement {
  readonly #view: WordView
  readonly #articles: ReadonlyMap<string, number>
  readonly #strong: readonly (readonly [string, number])[]
  constructor(view: WordView, grammar: GrammarRules) {
    this.#view = view
    this.#articles = articlesOf(grammar)
    this.#strong = [...view.rules.strongEndings].map(([ending, cells]) => [ending, parseCells(cells)] as const)
  }

  /** The cells of an article or other determiner as written. */
  article(at: number): number {
    if (this.#view.rules.possessiveGenitives.has(this.#view.lower(at))) return ALL_CELLS
    return this.#articles.get(this.#view.lower(at)) ?? this.#open(at)
  }

  /** A word that is an article as well as a pronoun. */
  isArticle(at: number): boolean {
    return this.#view.rules.relativePronouns.has(this.#view.lower(at)) && this.#articles.has(this.#view.lower(at))
  }

  /** The cells of a relative pronoun; of a possessive one ("deren") only gender and number of what it stands for. */
  relative(at: number): number {
    const word = this.#view.lower(at)
    if (this.#view.rules.feminineRelatives.has(word)) return COLUMN.f | COLUMN.p
    if (this.#view.rules.possessiveGenitives.has(word)) return COLUMN.m | COLUMN.n
    return this.#articles.get(word) ?? this.#open(at)
  }

  /** The cells of an adjective without a determiner before it. */
  adjective(at: number): number {
    const word = this.#view.lower(at)
    for (const [ending, cells] of this.#strong) if (word.endsWith(ending)) return cells
    return ALL_CELLS
  }

  /** The cells of a noun; a name without features fits all. */
  noun(at: number): number {
    if (this.#view.rules.pluralNames.has(this.#view.lower(at))) return COLUMN.p
    const cells = this.#open(at)
    // "Anteile" beside the lemma "Anteil": whatever the lexicon joins in one mask, it is no nominative singular.
    const lemma = this.#view.lemma(at)
    const lengthened =
      lemma.length > 2 &&
      !lemma.endsWith('e') &&
      this.#view.form(at).length > lemma.length &&
      this.#view.form(at).startsWith(lemma)
    return lengthened && this.#view.pos(at) === 'NOUN' ? cells & ~(CASE_ROW.N & ~COLUMN.p) || cells : cells
  }

  #open(at: number): number {
    const morph = this.#view.morph(at) & (CASES | NUMBERS | GENDERS)
    return morph ? morphToCells(morph) : ALL_CELLS
  }

  /** The cells that all words of a core leave; 0 where they do not agree. */
  core(range: TokenRange, head: number): number {
    let cells = ALL_CELLS
    let determined = false
    for (let i = range.from; i < head && i < range.from + 12; i++) {
      const pos = this.#view.pos(i)
      if (pos === 'DET') {
        cells &= this.article(i)
        determined = true
      } else if (pos === 'ADJ' && !determined) cells &= this.adjective(i)
      else if (pos === 'ADP') break
    }
    return head < range.to ? cells & this.noun(head) : cells
  }
}

/** The case bits of a set of cells. */
export function casesOf(cells: number): number {
  let cases = 0
  if (cells & CASE_ROW.N) cases |= Nom
  if (cells & CASE_ROW.G) cases |= Gen
  if (cells & CASE_ROW.D) cases |= Dat
  if (cells & CASE_ROW.A) cases |= Acc
  return cases
}

/** The cells in which one of the cases stands. */
export function cellsOfCases(cases: number): number {
  return (
    (cases & Nom ? CASE_ROW.N : 0) |
    (cases & Gen ? CASE_ROW.G : 0) |
    (cases & Dat ? CASE_ROW.D : 0) |
    (cases & Acc ? CASE_ROW.A : 0)
  )
}

/** The number bits of a set of cells. */
export const numbersOf = (cells: number): number => (cells ? cellsToMorph(cells) & NUMBERS : 0)
