import type {Doc} from '../../document/doc.ts'
import type {NameRules} from '../../language/names.ts'
import {compoundHead} from '../../models/compounds.ts'
import * as g from '../../models/gazetteer.ts'
import type {Lexicon} from '../../models/lexicon.ts'
import {rowOf} from '../../models/name-tagger.ts'

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

/** "Ohlsen" → Xx, "USA" → XX, "McDonald" → XxX, "Assad-Regime" → Xx-Xx, "3sat" → 9x; runs are one sign. */
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

/** More than a token has: its own features, those of four neighbours, and pairs. */
const MOST_ROWS = 128

/** Gives the feature rows of token after token. One use for one document. */
export class NameFeatures {
  /** The rows of the token last asked for. */
  readonly rows = new Int32Array(MOST_ROWS)
  readonly #doc: Read
  readonly #facts: readonly WordFacts[]
  readonly #lists: Int32Array
  readonly #states: Int32Array
  readonly #matches: Uint8Array
  readonly #quoted: Uint8Array
  #count = 0
  #key = 0

  constructor(doc: Read, facts: readonly WordFacts[], matches: Uint8Array) {
    this.#doc = doc
    this.#facts = facts
    this.#lists = Int32Array.from(facts, (f) => listClass(f.gazetteer))
    this.#states = Int32Array.from(facts, (f) => mix(f.shape, f.lexical))
    this.#matches = matches
    this.#quoted = new Uint8Array(doc.tokens.length)
    for (const quote of doc.quotes)
      if (quote.inner.to - quote.inner.from <= 6)
        for (let i = quote.inner.from; i < quote.inner.to; i++) this.#quoted[i] = i === quote.inner.from ? 1 : 2
  }

  /** Fills `rows` for the token at `at` in the sentence from…to: how many there are. */
  read(at: number, from: number, to: number): number {
    this.#count = 0
    const state = mix(this.#states[this.#doc.tokens.word[at]!]!, at === from ? 1 : 0)
    this.#own(at, state)
    for (let offset = -2; offset <= 2; offset++) {
      if (offset === 0) continue
      this.#key = 40 + 16 * (offset + 2)
      const other = at + offset
      if (other >= from && other < to) this.#neighbour(at, other, state)
      else this.#edge(at, offset, state)
    }
    this.#pairs(at, from, to, state)
    return this.#count
  }

  #put(value: number): void {
    this.rows[this.#count++] = rowOf(mix(value, this.#key++))
  }

  /** Under the key of another feature, which stays as it is. */
  #putAs(value: number, key: number): void {
    this.rows[this.#count++] = rowOf(mix(value, key))
  }

  #own(at: number, state: number): void {
    const id = this.#doc.tokens.word[at]!
    const {lower, affixes, shape, lexical, table} = this.#facts[id]!
    const list = this.#lists[id]!
    this.#key = 1
    this.#put(0)
    this.#put(lower)
    for (let i = 0; i < affixes.length; i++) this.#putAs(affixes[i]!, 3)
    this.#put(shape)
    this.#put(state)
    this.#put(mix(lexical, 5))
    this.#put(mix(list, 6))
    this.#put(mix(mix(list, lexical), shape))
    this.#put(mix(table, 7))
    this.#put(mix(this.#matches[at]!, 8))
    this.#put(mix(this.#doc.tags.pos[at]!, mix(9, shape)))
    this.#put(mix(this.#quoted[at]!, shape))
    for (let bit = 0; bit < 8; bit++) if ((list & (1 << bit)) !== 0) this.#putAs(bit, 11)
  }

  #neighbour(at: number, other: number, state: number): void {
    const id = this.#doc.tokens.word[other]!
    const {lower, table, affixes} = this.#facts[id]!
    this.#beside(at, lower, this.#states[id]!, table, this.#lists[id]!, this.#doc.tags.pos[other]!)
    if (other < at - 1 || other > at + 1) return
    this.#close(at, lower, this.#states[id]!, table, this.#lists[id]!, this.#matches[other]!, state)
    for (let i = 1; i < Math.min(4, affixes.length); i++) this.#put(mix(affixes[i]!, i))
  }

  /** A neighbour beyond the sentence's end. */
  #edge(at: number, offset: number, state: number): void {
    this.#beside(at, offset, 1, 0, 0, 30)
    if (offset === 1 || offset === -1) this.#close(at, offset, 1, 0, 0, 0, state)
  }

  #beside(at: number, lower: number, otherState: number, table: number, list: number, pos: number): void {
    const {shape} = this.#facts[this.#doc.tokens.word[at]!]!
    this.#put(lower)
    this.#put(otherState)
    this.#put(mix(otherState, shape))
    this.#put(mix(table, 12))
    this.#put(mix(list, 13))
    this.#put(mix(pos, mix(14, shape)))
  }

  #close(at: number, lower: number, otherState: number, table: number, otherList: number, match: number, state: number): void {
    const id = this.#doc.tokens.word[at]!
    const {shape} = this.#facts[id]!
    const list = this.#lists[id]!
    this.#put(mix(lower, shape))
    this.#put(mix(lower, list))
    this.#put(mix(table, mix(list, shape)))
    this.#put(mix(otherList, mix(list, 15)))
    this.#put(mix(otherState, state))
    this.#put(mix(lower, state))
    this.#put(mix(lower, mix(state, list)))
    this.#put(mix(match, this.#matches[at]!))
  }

  /** Words, lists and proposals to both sides together. */
  #pairs(at: number, from: number, to: number, state: number): void {
    const {word} = this.#doc.tokens
    const here = this.#facts[word[at]!]!
    const left = at - 1 >= from ? word[at - 1]! : -1
    const right = at + 1 < to ? word[at + 1]! : -1
    const back = at - 2 >= from ? this.#facts[word[at - 2]!]!.lower : 0
    const before = left < 0 ? 0 : this.#facts[left]!.lower
    const after = right < 0 ? 0 : this.#facts[right]!.lower
    const listBefore = left < 0 ? 0 : this.#lists[left]!
    const listAfter = right < 0 ? 0 : this.#lists[right]!
    const stateAfter = right < 0 ? 0 : this.#states[right]!
    this.#key = 200
    this.#put(mix(back, before))
    this.#put(mix(before, after))
    this.#put(mix(mix(listBefore, listAfter), here.table))
    this.#put(mix(mix(listBefore !== 0 ? 1 : 0, stateAfter), mix(here.table, here.shape)))
    this.#put(mix(mix(this.#matches[at - 1] ?? 0, this.#matches[at + 1] ?? 0), state))
    this.#put(mix(before, here.lower))
    this.#put(mix(here.lower, after))
  }
}
