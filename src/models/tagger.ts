import {POS} from '../document/doc.ts'
import {ModelError} from './model-error.ts'
import {EDGE, type WordFacts} from './word-facts.ts'

/** What the tagger tells apart: parts of speech (document/doc.ts), verbs by their form. The column order is the file's. */
export const LABELS = [...POS, 'AUX.Inf', 'AUX.Part', 'VERB.Inf', 'VERB.Part'] as const
export type Label = (typeof LABELS)[number]
export const LABEL_COUNT = LABELS.length
/** The bit of a label in a mask of labels. */
export const labelBit = (label: Label): number => 1 << LABELS.indexOf(label)

/** Rows of the hashed feature table. */
export const ROWS = 1 << 16
const VERBAL =
  labelBit('AUX') | labelBit('VERB') | labelBit('AUX.Inf') | labelBit('AUX.Part') | labelBit('VERB.Inf') | labelBit('VERB.Part')
const FINITE = labelBit('AUX') | labelBit('VERB')
const NON_FINITE = VERBAL & ~FINITE
const NOUNS = labelBit('NOUN') | labelBit('PROPN')
const DETERMINER = labelBit('DET')
const ATTRIBUTE = labelBit('ADJ') | labelBit('NUM') | labelBit('ADV')
const SUBORDINATOR = labelBit('SCONJ')
const RELATIVE = labelBit('PRON')
const COORDINATOR = labelBit('CCONJ')

export const FEATURES = 42

const row = (template: number, a: number, b: number): number => {
  let hash = Math.imul(a ^ (template * 0x9e3779b1), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 15) ^ b, 0xc2b2ae35)
  return ((hash ^ (hash >>> 13)) >>> 0) & (ROWS - 1)
}

/** One sentence on its way through the tagger. */
export class TagState {
  readonly facts: readonly WordFacts[]
  /** Mask of the labels allowed, by token. */
  readonly allowed: Uint32Array
  readonly labels: Uint8Array
  readonly rows = new Int32Array(FEATURES)
  /** Mask of the next verbal word before a break, by token. */
  readonly #ahead: Uint32Array
  /** Union of the masks of all words before a break that may be infinitives or participles, by token. */
  readonly #nonFinite: Uint32Array
  /** Mask of the last word before the next break, by token. */
  readonly #last: Uint32Array
  /**
   * Of the stretch so far: 1 it was opened by a conjunction or relative pronoun, 2 its finite verb, 4 an infinitive or
   * participle was seen, 8 a conjunction came after the finite verb; of the stretches before: 16 a clause with an opener,
   * 32 one without still waits for its finite verb.
   */
  #clause = 0
  /** Tokens since the last pause. */
  #since = 0

  constructor(facts: readonly WordFacts[], initial: readonly boolean[]) {
    this.facts = facts
    this.allowed = Uint32Array.from(facts, (fact, i) => (initial[i] ? fact.initial : fact.inner))
    this.labels = new Uint8Array(facts.length)
    this.#ahead = new Uint32Array(facts.length + 1)
    this.#nonFinite = new Uint32Array(facts.length + 1)
    this.#last = new Uint32Array(facts.length + 1)
    for (let i = facts.length - 1, next = 0, some = 0, last = 0; i >= 0; i--) {
      this.#last[i] = last
      this.#ahead[i] = next
      this.#nonFinite[i] = some
      const allowed = this.allowed[i]!
      const {pause} = facts[i]!
      if (pause) next = some = last = 0
      else if ((allowed & ~VERBAL) === 0) next = allowed
      if (last === 0 && !pause) last = allowed
      if ((allowed & NOUNS) === 0) some |= allowed & NON_FINITE
    }
  }

  /** Fills `rows` for the token, whose left neighbours have their labels. A template's number is part of the file's format. */
  features(i: number): void {
    const p1 = i > 0 ? this.labels[i - 1]! + 1 : 0
    const p2 = i > 1 ? this.labels[i - 2]! + 1 : 0
    this.#clauseFeatures(i, this.#contextFeatures(i, this.#wordFeatures(i, p1, p2), p1, p2), p1)
  }

  /** The word itself, with the labels before it. */
  #wordFeatures(i: number, p1: number, p2: number): number {
    const {rows} = this
    const w = this.facts[i]!
    const a = this.allowed[i]!
    const known = w.flags * 64 + w.shape
    let n = 0
    rows[n++] = row(1, w.word, 0)
    rows[n++] = row(2, w.suffix3, w.shape)
    rows[n++] = row(3, w.suffix2, known)
    rows[n++] = row(4, w.suffix4, 0)
    rows[n++] = row(5, w.prefix3, w.shape)
    rows[n++] = row(6, a, known)
    rows[n++] = row(7, a, p1)
    rows[n++] = row(8, a, p1 * 32 + p2)
    rows[n++] = row(9, w.word, p1)
    rows[n++] = row(10, w.word, p1 * 32 + p2)
    rows[n++] = row(21, w.suffix3, p1)
    rows[n++] = row(29, w.suffix2 ^ a, p1 * 32 + p2)
    rows[n++] = row(33, w.prefix3 ^ w.suffix3, p1)
    return n
  }

  /** The words around it. */
  #contextFeatures(i: number, n: number, p1: number, p2: number): number {
    const {facts, allowed, rows} = this
    const w = facts[i]!
    const l1 = facts[i - 1] ?? EDGE
    const l2 = facts[i - 2] ?? EDGE
    const r1 = facts[i + 1] ?? EDGE
    const r2 = facts[i + 2] ?? EDGE
    const a = allowed[i]!
    const ar1 = allowed[i + 1] ?? 0
    const known = w.flags * 64 + w.shape
    rows[n++] = row(11, w.word, r1.word)
    rows[n++] = row(12, w.word, l1.word)
    rows[n++] = row(13, a, ar1)
    rows[n++] = row(14, a ^ Math.imul(ar1, 7), allowed[i + 2] ?? 0)
    rows[n++] = row(15, a, r1.word)
    rows[n++] = row(16, a, l1.word)
    rows[n++] = row(17, r1.word, p1)
    rows[n++] = row(18, r1.suffix3, w.shape)
    rows[n++] = row(19, l1.suffix3, w.shape)
    rows[n++] = row(20, known, p1 * 64 + r1.shape)
    rows[n++] = row(22, r2.word, a)
    rows[n++] = row(23, l2.word, a)
    rows[n++] = row(27, w.word, ar1)
    rows[n++] = row(28, known * 64 + l1.shape, r1.flags * 64 + r1.shape)
    rows[n++] = row(31, p1 * 32 + p2, ar1)
    rows[n++] = row(32, l1.word ^ Math.imul(r1.word, 3), a)
    return n
  }

  /** Its place in the clause: what opened it, which verbs were seen and are to come, whether a determiner agrees. */
  #clauseFeatures(i: number, n: number, p1: number): void {
    const {facts, rows} = this
    const w = facts[i]!
    const a = this.allowed[i]!
    const clause = this.#clause
    const ahead = this.#ahead[i]!
    const nonFinite = Math.imul(this.#nonFinite[i]!, 31)
    const last = Math.imul(this.#last[i]!, 31)
    const ends = facts[i + 1]?.pause === false ? 0 : 1
    const since = Math.min(this.#since, 2)
    const paused = (facts[i - 1]?.pause === false ? 0 : 1) + (facts[i - 2]?.pause === false ? 0 : 2)
    const agreement = this.#agreement(i) + paused * 4
    rows[n++] = row(24, a, clause)
    rows[n++] = row(25, a ^ Math.imul(ahead, 31), clause)
    rows[n++] = row(26, w.word, clause)
    rows[n++] = row(30, w.word, ahead)
    rows[n++] = row(34, w.word ^ nonFinite, clause)
    rows[n++] = row(35, a ^ nonFinite, clause * 32 + p1)
    rows[n++] = row(36, w.word, agreement)
    rows[n++] = row(37, w.word ^ last, agreement)
    rows[n++] = row(38, a ^ last, clause * 256 + agreement)
    rows[n++] = row(39, a, (clause * 32 + p1) * 2 + ends)
    rows[n++] = row(40, w.suffix2, (clause * 32 + p1) * 2 + ends)
    rows[n++] = row(41, w.word, since * 64 + ends * 32 + (clause % 16))
    rows[n] = row(42, w.word ^ last, since)
  }

  /**
   * Whether the noun that a determiner would belong to agrees with it: 1 it does, 2 it does not, 3 there is none before
   * something else ("die haben", "der diese"), 0 the word is no determiner.
   */
  #agreement(i: number): number {
    const cells = this.facts[i]!.determiner
    if (cells === 0 || (this.allowed[i]! & DETERMINER) === 0) return 0
    for (let at = i + 1; at < this.facts.length && at < i + 6; at++) {
      const allowed = this.allowed[at]!
      if (allowed & NOUNS && this.facts[at]!.shape & 1) return this.facts[at]!.nominal & cells ? 1 : 2
      if ((allowed & ATTRIBUTE) === 0) return 3
    }
    return 3
  }

  /** Fixes a token's label. */
  set(i: number, label: number): void {
    this.labels[i] = label
    const bit = 1 << label
    const clause = this.#clause
    if (this.facts[i]!.pause) {
      const waits = clause & 2 || this.#since === 0 ? 0 : clause & 1 ? 16 : 32
      this.#clause = (clause & 48) | waits
      this.#since = 0
      return
    }
    if (bit & SUBORDINATOR) this.#clause = (clause & 48) | 1
    else if (bit & RELATIVE && this.#since < 2 && i > 0) this.#clause |= 1
    else if (bit & FINITE) this.#clause = clause & 2 || clause & 1 ? clause | 2 : (clause & 15) | 2
    else if (bit & NON_FINITE) this.#clause |= 4
    else if (bit & COORDINATOR && clause & 2) this.#clause = (clause & 49) | 8
    this.#since++
  }
}

const MAGIC = 0x31544c51

/** Greedy logistic model over hashed features. File: "QLT1", u32 rows, u32 labels, f32 scale, then int8 weights. */
export class Tagger {
  readonly #weights: Int8Array
  readonly #scores = new Int32Array(LABEL_COUNT)

  constructor(bytes: Uint8Array) {
    const head = new DataView(bytes.buffer, bytes.byteOffset, 16)
    const [magic, rows, labels] = [0, 4, 8].map((at) => head.getUint32(at, true))
    if (magic !== MAGIC || rows !== ROWS || labels !== LABEL_COUNT) {
      throw new ModelError(
        `the tagger has ${rows} rows and ${labels} labels, this engine expects ${ROWS} and ${LABEL_COUNT}; reinstall the package`,
      )
    }
    this.#weights = new Int8Array(bytes.buffer, bytes.byteOffset + 16, ROWS * LABEL_COUNT)
  }

  /** The labels of a sentence's words, each one that its readings allow. */
  tag(facts: readonly WordFacts[], initial: readonly boolean[]): Uint8Array {
    const state = new TagState(facts, initial)
    for (let i = 0; i < facts.length; i++) state.set(i, this.#best(state, i))
    return state.labels
  }

  #best(state: TagState, i: number): number {
    const allowed = state.allowed[i]!
    if ((allowed & (allowed - 1)) === 0) return 31 - Math.clz32(allowed)
    state.features(i)
    const scores = this.#scores
    const {rows} = state
    // a label that the readings do not allow needs no score
    for (let rest = allowed; rest !== 0; rest &= rest - 1) {
      const label = 31 - Math.clz32(rest & -rest)
      let sum = 0
      for (let n = 0; n < FEATURES; n++) sum += this.#weights[rows[n]! * LABEL_COUNT + label]!
      scores[label] = sum
    }
    return bestOf(scores, allowed)
  }
}

/** The label with the highest score among those allowed. */
export function bestOf(scores: ArrayLike<number>, allowed: number): number {
  let best = -1
  for (let label = 0; label < LABEL_COUNT; label++) {
    if (allowed & (1 << label) && (best < 0 || scores[label]! > scores[best]!)) best = label
  }
  return Math.max(best, 0)
}
