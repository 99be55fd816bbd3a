import type {Doc} from '../document/doc.ts'
import type {NameRules} from '../language/names.ts'
import {compoundHead} from '../models/compounds.ts'
import * as g from '../models/gazetteer.ts'
import type {Lexicon} from '../models/lexicon.ts'
import {rowOf} from '../models/name-tagger.ts'

type Read = Pick<Doc, 'words' | 'tokens' | 'tags' | 'quotes'>

/** What a word is by itself, once for each distinct word of a document. */
export interface WordFacts {
  readonly lower: number
  /** Endings and beginnings of the word. */
  readonly affixes: readonly number[]
  readonly shape: number
  /** One number for the tables' view of the word: role, body, legal form, known name. */
  readonly table: number
  /** Kinds of the gazetteer, of the word or of its base. */
  readonly gazetteer: number
  /** What the lexicon says of the word: see `lexicalOf`. */
  readonly lexical: number
  readonly capital: boolean
}

const FNV = 0x01000193
const hashOf = (text: string, seed: number): number => {
  let hash = 0x811c9dc5 ^ seed
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV)
  return hash
}
const mix = (a: number, b: number): number => Math.imul(Math.imul(a ^ (b + 0x9e3779b9), 0x85ebca6b) ^ (a >>> 13), 0xc2b2ae35)

/** "Putin" → Xx, "USA" → XX, "McDonald" → XxX, "Kim-Regime" → Xx-Xx, "3sat" → 9x; runs are one sign. */
function shapeOf(word: string): string {
  let shape = ''
  let last = ''
  for (let i = 0; i < word.length && shape.length < 7; i++) {
    const c = word[i]!
    const sign = c >= '0' && c <= '9' ? '9' : c !== c.toLowerCase() ? 'X' : c !== c.toUpperCase() || c === 'ß' ? 'x' : c
    if (sign !== last) shape += sign
    last = sign
  }
  return shape.length === 1 && word.length === 1
    ? `${shape}1`
    : word.length > 1 && /^X$/u.test(shape)
      ? word.length > 4
        ? 'XXX'
        : 'XX'
      : shape
}

/** The tables' view of a word as bits: a pattern of facts, not one class. */
function tableView(word: string, rules: NameRules, capital: boolean): number {
  if (!capital) return rules.particles.has(word) ? 1 : 0
  const role = rules.role(word)
  const body = rules.body(word)
  const known = rules.knownFrom(word).find((k) => k.words.length === 1 && rules.isFormOf(word, k.words[0]!, true))
  const parts = [
    role ? {office: 1, profession: 2, epithet: 3}[role.kind] : 0,
    body ? (body.compound ? 2 : 1) : 0,
    known ? (known.ambiguous ? 4 : {state: 1, organisation: 2, medium: 3, place: 5}[known.kind]) : 0,
    rules.honorific(word) !== undefined ? 1 : 0,
    rules.legalForms.has(word) ? 1 : 0,
    rules.foreignHeads.has(word) ? 1 : 0,
    rules.mediaWords.has(word) ? 1 : rules.isMediaHead(word) ? 2 : 0,
    rules.placeHead(word) ? 1 : 0,
    rules.places.has(word) ? 1 : 0,
    rules.neverNames.has(word) ? 1 : 0,
    rules.partOf(word) ? 1 : 0,
  ]
  return parts.reduce((all, part) => all * 6 + part, 7)
}

/** Bits: a noun as written; a word in small letters; a name in the lexicon; a compound of known words; ends in a known noun. */
function lexicalOf(word: string, lower: string, capital: boolean, lexicon: Lexicon, links: readonly string[]): number {
  if (!capital) return lexicon.has(word) ? 2 : 0
  let bits = lexicon.has(lower) ? 2 : 0
  for (const {pos} of lexicon.analyses(word)) bits |= pos === 'NOUN' ? 1 : pos === 'PROPN' ? 4 : 0
  if (bits !== 0) return bits
  const plain = word.includes('-') ? word.slice(word.lastIndexOf('-') + 1) : word
  if (plain !== word && lexicon.has(plain)) return 8
  const head = compoundHead(lexicon, plain, links)
  return head ? (head.sure ? 8 : 16) : 0
}

/** The facts of one word. */
export function factsOf(
  word: string,
  rules: NameRules,
  gazetteer: g.Gazetteer,
  lexicon: Lexicon,
  links: readonly string[],
): WordFacts {
  const lower = word.toLowerCase()
  const capital = /^\p{Lu}/u.test(word)
  const affixes: number[] = []
  for (let n = 1; n <= 4; n++) if (lower.length > n) affixes.push(hashOf(lower.slice(-n), 100 + n))
  for (let n = 2; n <= 4; n++) if (lower.length > n) affixes.push(hashOf(lower.slice(0, n), 200 + n))
  let known = 0
  if (capital) {
    known = gazetteer.kinds(word)
    if ((known & ~g.Begins) === 0) for (const base of rules.basesOf(word)) known |= gazetteer.kinds(base)
    if ((known & ~g.Begins) === 0 && word.length > 3 && word === word.toUpperCase())
      known |= gazetteer.kinds(word[0]! + lower.slice(1))
    if ((known & ~g.Begins) === 0 && word.includes('-'))
      for (const part of word.split('-')) if (part.length > 2) known |= gazetteer.kinds(part) << 12
  }
  const lexical = lexicalOf(word, lower, capital, lexicon, links)
  return {
    lower: hashOf(lower, 1),
    lexical,
    affixes,
    shape: hashOf(shapeOf(word), 2),
    table: tableView(word, rules, capital),
    gazetteer: known,
    capital,
  }
}

/** One number for how the lists know a word: person by given and family name, town, region, body. */
const listClass = (k: number): number =>
  ((k & g.GIVEN) !== 0 ? 1 : 0) |
  ((k & g.Family) !== 0 ? 2 : 0) |
  ((k & g.City) !== 0 ? 4 : 0) |
  ((k & g.Region) !== 0 ? 8 : 0) |
  ((k & g.Organisation) !== 0 ? 16 : 0) |
  ((k & g.Home) !== 0 ? 32 : 0) |
  ((k & g.Known) !== 0 ? 64 : 0) |
  (k >= 4096 ? 128 : 0)

/** Gives the feature rows of token after token. One use for one document. */
export class NameFeatures {
  readonly #doc: Read
  readonly #facts: readonly WordFacts[]
  readonly #lists: Int32Array
  readonly #matches: Uint8Array
  readonly #quoted: Uint8Array

  constructor(doc: Read, facts: readonly WordFacts[], matches: Uint8Array) {
    this.#doc = doc
    this.#facts = facts
    this.#lists = Int32Array.from(facts, (f) => listClass(f.gazetteer))
    this.#matches = matches
    this.#quoted = new Uint8Array(doc.tokens.length)
    for (const quote of doc.quotes)
      if (quote.inner.to - quote.inner.from <= 6)
        for (let i = quote.inner.from; i < quote.inner.to; i++) this.#quoted[i] = i === quote.inner.from ? 1 : 2
  }

  /** Calls `put` with the row of each feature of the token at `at` in the sentence from…to. */
  rows(at: number, from: number, to: number, put: (row: number) => void): void {
    const {word} = this.#doc.tokens
    const {pos} = this.#doc.tags
    const here = this.#facts[word[at]!]!
    let key = 1
    const feature = (value: number): void => put(rowOf(mix(value, key++)))
    feature(0)
    feature(here.lower)
    for (const affix of here.affixes) put(rowOf(mix(affix, 3)))
    const first = at === from ? 1 : 0
    const {lexical} = here
    const list = this.#lists[word[at]!]!
    const state = mix(mix(here.shape, lexical), first)
    feature(here.shape)
    feature(state)
    feature(mix(lexical, 5))
    feature(mix(list, 6))
    feature(mix(mix(list, lexical), here.shape))
    feature(mix(here.table, 7))
    feature(mix(this.#matches[at]!, 8))
    feature(mix(pos[at]!, mix(9, here.shape)))
    feature(mix(this.#quoted[at]!, here.shape))
    for (let bit = 0; bit < 8; bit++) if ((list & (1 << bit)) !== 0) put(rowOf(mix(bit, 11)))
    for (const offset of [-2, -1, 1, 2]) {
      const other = at + offset
      const inside = other >= from && other < to
      key = 40 + 16 * (offset + 2)
      const there = inside ? this.#facts[word[other]!]! : undefined
      const otherList = inside ? this.#lists[word[other]!]! : 0
      const otherState = there ? mix(there.shape, there.lexical) : 1
      feature(there ? there.lower : offset)
      feature(otherState)
      feature(mix(otherState, here.shape))
      feature(mix(there?.table ?? 0, 12))
      feature(mix(otherList, 13))
      feature(mix(inside ? pos[other]! : 30, mix(14, here.shape)))
      if (offset * offset > 1) continue
      feature(mix(there ? there.lower : offset, here.shape))
      feature(mix(there ? there.lower : offset, list))
      feature(mix(there?.table ?? 0, mix(list, here.shape)))
      feature(mix(otherList, mix(list, 15)))
      feature(mix(otherState, state))
      feature(mix(there ? there.lower : offset, state))
      feature(mix(there ? there.lower : offset, mix(state, list)))
      feature(mix(inside ? this.#matches[other]! : 0, this.#matches[at]!))
      if (there) for (let i = 1; i < Math.min(4, there.affixes.length); i++) feature(mix(there.affixes[i]!, i))
    }
    key = 200
    const back = at - 2 >= from ? this.#facts[word[at - 2]!]!.lower : 0
    const before = at - 1 >= from ? this.#facts[word[at - 1]!]!.lower : 0
    const after = at + 1 < to ? this.#facts[word[at + 1]!]!.lower : 0
    feature(mix(back, before))
    feature(mix(before, after))
    const listBefore = at - 1 >= from ? this.#lists[word[at - 1]!]! : 0
    const listAfter = at + 1 < to ? this.#lists[word[at + 1]!]! : 0
    const stateAfter = at + 1 < to ? mix(this.#facts[word[at + 1]!]!.shape, this.#facts[word[at + 1]!]!.lexical) : 0
    feature(mix(mix(listBefore, listAfter), here.table))
    feature(mix(mix(listBefore !== 0 ? 1 : 0, stateAfter), mix(here.table, here.shape)))
    feature(mix(mix(this.#matches[at - 1] ?? 0, this.#matches[at + 1] ?? 0), state))
    feature(mix(before, here.lower))
    feature(mix(here.lower, after))
  }
}
