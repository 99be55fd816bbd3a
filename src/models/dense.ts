/** A matrix by rows. */
export interface Matrix {
  readonly rows: number
  readonly columns: number
  readonly values: Float32Array
}

/** out[i] = bias + a[i] · m[j], for `count` rows of `a`: a (count × m.columns), m (rows × columns), out (count × m.rows). */
export function multiply(a: Float32Array, count: number, m: Matrix, bias: Float32Array | undefined): Float32Array {
  const {rows, columns} = m
  const out = new Float32Array(count * rows)
  for (let i = 0; i < count; i++) {
    const row = a.subarray(i * columns, (i + 1) * columns)
    addProduct(row, m, out, i * rows)
    if (bias) for (let j = 0; j < rows; j++) out[i * rows + j]! += bias[j]!
  }
  return out
}

/** out[at + j] += x · m[j] for all rows j; four sums at a time. */
export function addProduct(x: Float32Array, {rows, columns, values}: Matrix, out: Float32Array, at: number): void {
  for (let j = 0; j < rows; j++) {
    let from = j * columns
    let a = 0
    let b = 0
    let c = 0
    let d = 0
    const four = columns & ~3
    let k = 0
    for (; k < four; k += 4, from += 4) {
      a += x[k]! * values[from]!
      b += x[k + 1]! * values[from + 1]!
      c += x[k + 2]! * values[from + 2]!
      d += x[k + 3]! * values[from + 3]!
    }
    for (; k < columns; k++, from++) a += x[k]! * values[from]!
    out[at + j]! += a + b + c + d
  }
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))

/** The weights of one direction of a long short-term memory layer, gates in the order in, forget, cell, out. */
export interface LstmWeights {
  readonly input: Matrix
  readonly recurrent: Matrix
  readonly bias: Float32Array
}

/** Runs over a sentence and writes the states of each word to `out` (count × width), from column `at` on. */
export function runLstm(
  x: Float32Array,
  count: number,
  weights: LstmWeights,
  backward: boolean,
  out: Float32Array,
  width: number,
  at: number,
): void {
  const hidden = weights.recurrent.columns
  const gates = multiply(x, count, weights.input, weights.bias)
  const state = new Float32Array(hidden)
  const cell = new Float32Array(hidden)
  for (let step = 0; step < count; step++) {
    const i = backward ? count - 1 - step : step
    const base = i * 4 * hidden
    addProduct(state, weights.recurrent, gates, base)
    for (let k = 0; k < hidden; k++) {
      const kept = sigmoid(gates[base + hidden + k]!) * cell[k]!
      cell[k] = kept + sigmoid(gates[base + k]!) * Math.tanh(gates[base + 2 * hidden + k]!)
      state[k] = sigmoid(gates[base + 3 * hidden + k]!) * Math.tanh(cell[k]!)
      out[i * width + at + k] = state[k]!
    }
  }
}
