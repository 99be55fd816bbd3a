import {type Clause, type Doc, type Phrase, POS, type TokenRange} from '../../document/doc.ts'
import {inRange} from '../../document/in-range.ts'
import {Inf, Part1, Part2, ZuInf} from '../../document/morph.ts'
import type {Language} from '../../language/language.ts'
import type {TreeRules} from '../../language/trees.ts'
import type {Models} from '../../models/models.ts'
import {MORPH_BITS, TREE_COLUMNS, type TreeInput} from '../../models/tree-input.ts'
import {hashOf, type WordFacts} from '../../models/word-facts.ts'
import {nameFlags} from '../names/name-flags.ts'
import {type Reading, WordReader} from '../words/readings.ts'
import {factsOf} from '../words/word-labels.ts'
import {RULE_RELATIONS, type RuleTree, ruleTree} from './rule-tree.ts'
import {type TreeWord, treeWords} from './tree-words.ts'

/** A sentence with its words and what the parser reads of them. */
export interface TreeSentence {
  readonly words: readonly TreeWord[]
  readonly rules: RuleTree
  readonly input: TreeInput
}

const KINDS = ['person', 'organisation', 'place', 'state', 'event', 'thing']
const CLAUSE_KINDS = ['main', 'subordinate', 'relative', 'infinitive', 'participle', 'fragment']
const EDGES = [1, 2, 3, 5, 8, 13]

interface Known {
  readonly readings: readonly Reading[]
  readonly facts: WordFacts
}

/** Makes the parser's input of sentences; keeps what it knows of each form. */
export class TreeFeatures {
  readonly #doc: Doc
  readonly #language: Language
  readonly #models: Models
  readonly #rules: TreeRules
  readonly #reader: WordReader
  readonly #forms = new Map<string, Known>()
  /** Per token: name column, quote column. */
  readonly #names: Uint8Array
  readonly #quotes: Uint8Array
  readonly #clauses: readonly Clause[]
  readonly #phrases: readonly Phrase[]

  constructor(doc: Doc, language: Language, rules: TreeRules, models: Models) {
    this.#doc = doc
    this.#language = language
    this.#models = models
    this.#rules = rules
    this.#reader = new WordReader(models.lexicon, language.grammar)
    this.#names = namesOf(doc)
    this.#quotes = quotesOf(doc)
    this.#clauses = doc.clauses.toSorted((a, b) => a.from - b.from)
    this.#phrases = doc.phrases.toSorted((a, b) => a.from - b.from)
  }

  /** The input of a sentence, or of a part of one. */
  sentence(range: TokenRange): TreeSentence {
    const words = treeWords(this.#doc, range, this.#rules)
    const clauses = inRange(this.#clauses, range).sort((a, b) => a.id - b.id)
    const rules = ruleTree(words, this.#doc, clauses, inRange(this.#phrases, range))
    const columns = TREE_COLUMNS.length
    const values = new Int32Array(words.length * columns)
    for (const [w, word] of words.entries()) values.set(this.#columns(word, w, rules), w * columns)
    const morph = Uint32Array.from(words, (word) => word.morph & (2 ** MORPH_BITS - 1))
    return {words, rules, input: {length: words.length, values, morph, ruleHeads: rules.heads}}
  }

  #columns(word: TreeWord, w: number, rules: RuleTree): number[] {
    const {form, lemma, token} = word
    const {facts} = this.#known(form)
    const clause = this.#doc.clauses[rules.clauses[w]!]
    const heads = clause?.predicate?.head === token ? 1 : clause?.from === token ? 2 : 0
    return [
      1 + (facts.word % 16383),
      1 + (hashOf(lemma.toLowerCase()) % 16383),
      facts.suffix3 % 4096,
      facts.prefix3 % 4096,
      POS.indexOf(word.pos) * 4 + verbForm(word.morph),
      (Math.imul(facts.inner, 0x9e3779b1) >>> 16) % 1024,
      (Math.imul(facts.flags * 64 + facts.shape, 0x9e3779b1) >>> 16) % 1024,
      RULE_RELATIONS.indexOf(rules.relations[w]!),
      distance(w, rules.heads[w]!),
      this.#names[token]!,
      this.#quotes[token]!,
      clause ? 1 + CLAUSE_KINDS.indexOf(clause.kind) * 3 + heads : 0,
    ]
  }

  /** All readings of a form. */
  readings(form: string): readonly Reading[] {
    return this.#known(form).readings
  }

  #known(form: string): Known {
    const known = this.#forms.get(form)
    if (known) return known
    const readings = this.#reader.read(form)
    const made = {readings, facts: factsOf(form, readings, nameFlags(form, this.#models.gazetteer, this.#language))}
    this.#forms.set(form, made)
    return made
  }
}

const verbForm = (morph: number): number => (morph & Inf ? 1 : morph & (Part1 | Part2) ? 2 : morph & ZuInf ? 3 : 0)

/** Where the head by rule stands: 0 unknown, 1 the root, 2–8 to the left, 9–15 to the right, by distance. */
function distance(w: number, head: number): number {
  if (head === -2) return 0
  if (head === -1) return 1
  const step = EDGES.findLastIndex((edge) => Math.abs(head - w) >= edge)
  return (head < w ? 2 : 9) + step
}

function namesOf(doc: Doc): Uint8Array {
  const column = new Uint8Array(doc.tokens.length)
  for (const {from, to, kind} of doc.names)
    for (let i = from; i < to; i++) column[i] = 1 + 2 * KINDS.indexOf(kind) + (i === from ? 0 : 1)
  return column
}

function quotesOf(doc: Doc): Uint8Array {
  const column = new Uint8Array(doc.tokens.length)
  for (const {from, to, inner} of doc.quotes) {
    column.fill(1, inner.from, inner.to)
    if (inner.from > from) column[from] = 2
    if (inner.to < to) column[inner.to] = 3
  }
  return column
}
