import type {Kernel, Placed} from './kernel.ts'

/** `count` rows of x (count × m.columns) times a placed matrix, plus a bias: count × m.rows. */
export function multiply(kernel: Kernel, x: Float32Array, count: number, m: Placed, bias: Float32Array): Float32Array {
  const out = new Float32Array(count * m.rows)
  for (let i = 0; i < count; i++) {
    out.set(bias, i * m.rows)
    kernel.addProduct(x.subarray(i * m.columns, (i + 1) * m.columns), m, out, i * m.rows)
  }
  return out
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))

/** The weights of one direction of a long short-term memory layer, gates in the order in, forget, cell, out. */
export interface LstmWeights {
  readonly input: Placed
  readonly recurrent: Placed
  readonly bias: Float32Array
}

/** Where a direction writes its states: `out` is count × width, its own columns begin at `at`. */
export interface States {
  readonly out: Float32Array
  readonly width: number
  readonly at: number
}

/** Runs over a sentence's `count` words in one direction. */
export function runLstm(
  kernel: Kernel,
  x: Float32Array,
  count: number,
  weights: LstmWeights,
  backward: boolean,
  {out, width, at}: States,
): void {
  const hidden = weights.recurrent.columns
  const gates = multiply(kernel, x, count, weights.input, weights.bias)
  const state = new Float32Array(hidden)
  const cell = new Float32Array(hidden)
  for (let step = 0; step < count; step++) {
    const i = backward ? count - 1 - step : step
    const base = i * 4 * hidden
    kernel.addProduct(state, weights.recurrent, gates, base)
    for (let k = 0; k < hidden; k++) {
      const kept = sigmoid(gates[base + hidden + k]!) * cell[k]!
      cell[k] = kept + sigmoid(gates[base + k]!) * Math.tanh(gates[base + 2 * hidden + k]!)
      state[k] = sigmoid(gates[base + 3 * hidden + k]!) * Math.tanh(cell[k]!)
    }
    out.set(state, i * width + at)
  }
}
