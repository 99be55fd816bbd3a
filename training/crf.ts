import {LABEL_COUNT as L, mayFollow, ROWS} from '../src/models/name-tagger.ts'

export interface Example {
  /** Feature rows of all tokens, one after the other, and where each token's begin. */
  readonly rows: Uint16Array
  readonly begin: Uint32Array
  readonly gold: Uint8Array
}

const RATE = Number(process.env.RATE ?? 0.05)
const L2 = Number(process.env.L2 ?? 3e-6)
const DROP = Number(process.env.DROP ?? 0.3)

/** A small generator, so that training gives the same weights each time. */
let seed = 20140917
export const random = (): number => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return seed / 4294967296
}

export const weights = new Float32Array(ROWS * L)
const squares = new Float32Array(ROWS * L).fill(0.02)
export const moves = new Float32Array((L + 1) * L)
const moveSquares = new Float32Array((L + 1) * L).fill(0.02)
const NEVER = -1e9

/** The mean of the weights over the last passes is steadier than their last state. */
const sums = new Float64Array(ROWS * L)
const moveSums = new Float64Array((L + 1) * L)
let remembered = 0
export function remember(): void {
  for (let i = 0; i < sums.length; i++) sums[i]! += weights[i]!
  for (let i = 0; i < moveSums.length; i++) moveSums[i]! += moves[i]!
  remembered++
}
/** Forgets what was learnt, not what was remembered: the next run begins anew, with other chances. */
export function startAgain(): void {
  weights.fill(0)
  squares.fill(0.02)
  moves.fill(0)
  moveSquares.fill(0.02)
}
export function useMean(): void {
  for (let i = 0; i < sums.length; i++) weights[i] = sums[i]! / remembered
  for (let i = 0; i < moveSums.length; i++) moves[i] = moveSums[i]! / remembered
}

const logSum = (values: Float64Array, n: number): number => {
  let most = NEVER
  for (let i = 0; i < n; i++) if (values[i]! > most) most = values[i]!
  let sum = 0
  for (let i = 0; i < n; i++) sum += Math.exp(values[i]! - most)
  return most + Math.log(sum)
}

function scoresOf(example: Example, keep: Uint8Array | undefined): Float64Array {
  const n = example.gold.length
  const scores = new Float64Array(n * L)
  const scale = keep ? 1 / (1 - DROP) : 1
  for (let t = 0; t < n; t++)
    for (let f = example.begin[t]!; f < example.begin[t + 1]!; f++) {
      if (keep && !keep[f]) continue
      const from = example.rows[f]! * L
      for (let y = 0; y < L; y++) scores[t * L + y]! += weights[from + y]! * scale
    }
  return scores
}

function update(index: number, gradient: number, values: Float32Array, sums: Float32Array): void {
  const g = gradient + L2 * values[index]!
  sums[index]! += g * g
  values[index]! -= (RATE * g) / Math.sqrt(sums[index]!)
}

interface Lattice {
  readonly scores: Float64Array
  readonly forward: Float64Array
  readonly backward: Float64Array
  readonly total: number
}

function latticeOf(scores: Float64Array, n: number): Lattice {
  const forward = new Float64Array(n * L)
  const backward = new Float64Array(n * L)
  const work = new Float64Array(L)
  for (let y = 0; y < L; y++) forward[y] = mayFollow(L, y) ? scores[y]! + moves[L * L + y]! : NEVER
  for (let t = 1; t < n; t++)
    for (let y = 0; y < L; y++) {
      for (let z = 0; z < L; z++) work[z] = mayFollow(z, y) ? forward[(t - 1) * L + z]! + moves[z * L + y]! : NEVER
      forward[t * L + y] = logSum(work, L) + scores[t * L + y]!
    }
  for (let t = n - 2; t >= 0; t--)
    for (let z = 0; z < L; z++) {
      for (let y = 0; y < L; y++)
        work[y] = mayFollow(z, y) ? backward[(t + 1) * L + y]! + moves[z * L + y]! + scores[(t + 1) * L + y]! : NEVER
      backward[t * L + z] = logSum(work, L)
    }
  return {scores, forward, backward, total: logSum(forward.subarray((n - 1) * L), L)}
}

/** Forward, backward, and one step down the gradient of the sentence's likelihood. */
export function learn(example: Example): void {
  const keep = Uint8Array.from(example.rows, () => (random() < DROP ? 0 : 1))
  const lattice = latticeOf(scoresOf(example, keep), example.gold.length)
  learnWeights(example, keep, lattice)
  learnMoves(example, lattice)
}

function learnWeights(example: Example, keep: Uint8Array, {forward, backward, total}: Lattice): void {
  const n = example.gold.length
  const gradient = new Float64Array(L)
  for (let t = 0; t < n; t++) {
    for (let y = 0; y < L; y++) gradient[y] = Math.exp(forward[t * L + y]! + backward[t * L + y]! - total)
    gradient[example.gold[t]!]! -= 1
    let any = 0
    for (let y = 0; y < L; y++) any += Math.abs(gradient[y]!)
    if (any < 1e-4) continue
    for (let f = example.begin[t]!; f < example.begin[t + 1]!; f++) {
      if (!keep[f]) continue
      const from = example.rows[f]! * L
      for (let y = 0; y < L; y++) if (Math.abs(gradient[y]!) > 1e-5) update(from + y, gradient[y]!, weights, squares)
    }
  }
}

function learnMoves(example: Example, {scores, forward, backward, total}: Lattice): void {
  const n = example.gold.length
  for (let t = 0; t < n; t++)
    for (let y = 0; y < L; y++) {
      const z0 = t === 0 ? L : 0
      const z1 = t === 0 ? L + 1 : L
      for (let z = z0; z < z1; z++) {
        if (!mayFollow(z, y)) continue
        const p =
          t === 0
            ? Math.exp(forward[y]! + backward[y]! - total)
            : Math.exp(forward[(t - 1) * L + z]! + moves[z * L + y]! + scores[t * L + y]! + backward[t * L + y]! - total)
        const isGold = example.gold[t] === y && (t === 0 || example.gold[t - 1] === z)
        const g = p - (isGold ? 1 : 0)
        if (Math.abs(g) > 1e-5) update(z * L + y, g, moves, moveSquares)
      }
    }
}

/** The likeliest labels of an example. */
export function best(example: Example): Uint8Array {
  const n = example.gold.length
  const scores = scoresOf(example, undefined)
  const back = new Uint8Array(n * L)
  let before = Float64Array.from({length: L}, (_, y) => (mayFollow(L, y) ? scores[y]! + moves[L * L + y]! : NEVER))
  for (let t = 1; t < n; t++) {
    const now = new Float64Array(L).fill(NEVER)
    for (let y = 0; y < L; y++)
      for (let z = 0; z < L; z++) {
        if (!mayFollow(z, y)) continue
        const s = before[z]! + moves[z * L + y]! + scores[t * L + y]!
        if (s > now[y]!) {
          now[y] = s
          back[t * L + y] = z
        }
      }
    before = now
  }
  const labels = new Uint8Array(n)
  let y = before.indexOf(Math.max(...before))
  for (let t = n - 1; t >= 0; t--) {
    labels[t] = y
    y = back[t * L + y]!
  }
  return labels
}
