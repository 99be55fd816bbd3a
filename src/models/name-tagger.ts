import {ModelError} from './model-error.ts'

/** What a token is to a name. `part`: a word that holds a name ("US-Beamte"); `derived`: made of one ("russisch"). */
export const NAME_LABELS = [
  'O',
  'B-PER',
  'I-PER',
  'B-LOC',
  'I-LOC',
  'B-ORG',
  'I-ORG',
  'B-OTH',
  'I-OTH',
  'B-DER',
  'I-DER',
  'B-PART',
  'I-PART',
] as const
export const LABEL_COUNT = NAME_LABELS.length
/** Features are hashed into so many rows. */
export const ROWS = 1 << 16
const FORBIDDEN = -1e9

/** True where `next` may follow `before` (LABEL_COUNT for the sentence's begin): an I- only after its own kind. */
export function mayFollow(before: number, next: number): boolean {
  if (next === 0 || next % 2 === 1) return true
  return before === next || before === next - 1
}

/** The row of a feature. */
export const rowOf = (hash: number): number => (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 16) & (ROWS - 1)

/**
 * Linear-chain conditional random field over hashed features. File: "QLNT", u32 version, f32 scale of the
 * weights; (labels + 1) × labels f32 transitions, the last row for a sentence's begin; ROWS × labels int8 weights.
 */
export class NameTagger {
  /** Weights, each 128 too high, four to a word: their sums stay above 0 and apart in the two halves of a word. */
  readonly #packed: Int32Array
  readonly #sums = new Int32Array(2 * WORDS)
  readonly #transitions: Float32Array
  readonly #scale: number

  constructor(bytes: Uint8Array) {
    const transitionCount = (LABEL_COUNT + 1) * LABEL_COUNT
    const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    if (bytes.byteLength !== 12 + 4 * transitionCount + ROWS * LABEL_COUNT || head.getUint32(0, true) !== TAGGER_MAGIC)
      throw new ModelError('names.bin is not a name tagger of this engine; reinstall the package')
    this.#scale = head.getFloat32(8, true)
    this.#transitions = new Float32Array(transitionCount)
    for (let i = 0; i < transitionCount; i++) this.#transitions[i] = head.getFloat32(12 + 4 * i, true)
    this.#packed = packed(new Int8Array(bytes.buffer, bytes.byteOffset + 12 + 4 * transitionCount, ROWS * LABEL_COUNT))
  }

  /** Adds the weights of the first `count` rows, 128 at most, to the scores of one token, from `at` on. */
  add(rows: Int32Array, count: number, scores: Float32Array, at: number): void {
    const weights = this.#packed
    const sums = this.#sums
    for (let word = 0; word < WORDS; word++) {
      let even = 0
      let odd = 0
      for (let n = 0; n < count; n++) {
        const four = weights[rows[n]! * WORDS + word]!
        even += four & HALVES
        odd += (four >>> 8) & HALVES
      }
      sums[2 * word] = even
      sums[2 * word + 1] = odd
    }
    for (let label = 0; label < LABEL_COUNT; label++) {
      const pair = sums[(label >> 2) * 2 + (label & 1)]!
      scores[at + label]! += (label & 2 ? pair >>> 16 : pair & 0xffff) - 128 * count
    }
  }

  /** The likeliest labels of a sentence, given each token's summed scores, with the labels' margins in nats of score. */
  best(scores: Float32Array, length: number, labels: Uint8Array): void {
    const L = LABEL_COUNT
    for (let i = 0; i < length * L; i++) scores[i]! *= this.#scale
    const back = new Uint8Array(length * L)
    let before = new Float32Array(L)
    for (let y = 0; y < L; y++) before[y] = mayFollow(L, y) ? scores[y]! + this.#transitions[L * L + y]! : FORBIDDEN
    for (let t = 1; t < length; t++) {
      const now = new Float32Array(L)
      for (let y = 0; y < L; y++) now[y] = this.#step(before, y, back, t * L + y) + scores[t * L + y]!
      before = now
    }
    let label = 0
    for (let y = 1; y < L; y++) if (before[y]! > before[label]!) label = y
    for (let t = length - 1; t >= 0; t--) {
      labels[t] = label
      label = back[t * L + label]!
    }
  }

  #step(before: Float32Array, y: number, back: Uint8Array, at: number): number {
    let best = FORBIDDEN
    for (let z = 0; z < LABEL_COUNT; z++) {
      if (!mayFollow(z, y)) continue
      const score = before[z]! + this.#transitions[z * LABEL_COUNT + y]!
      if (score > best) {
        best = score
        back[at] = z
      }
    }
    return best
  }
}

/** Words of four weights that hold a row's labels. */
const WORDS = Math.ceil(LABEL_COUNT / 4)
const HALVES = 0x00ff00ff

function packed(weights: Int8Array): Int32Array {
  const words = new Int32Array(ROWS * WORDS)
  for (let row = 0, at = 0; row < ROWS; row++)
    for (let label = 0; label < LABEL_COUNT; label++)
      words[row * WORDS + (label >> 2)]! |= (weights[at++]! + 128) << (8 * (label & 3))
  return words
}

export const TAGGER_MAGIC = 0x544e4c51
