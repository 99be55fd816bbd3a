import type {Features} from '../../src/story/features.ts'

/** What each feature adds to or takes from the sum; the sum of nothing is `bias`. */
export interface Model<N extends string = keyof Features> {
  readonly bias: number
  readonly weights: readonly (readonly [N, number])[]
}

export interface Row {
  readonly values: Float64Array
  readonly isOne: boolean
  /** How many pairs it stands for. */
  readonly weight: number
}

/** The weights as lines of a table in TypeScript, with so many digits behind the point. */
export function weightLines<Name extends string>({weights}: Model<Name>, digits: number): string {
  return weights.map(([n, w]) => `  ${n.includes('-') ? `'${n}'` : n}: ${Number(w.toFixed(digits))},`).join('\n')
}

/** Logistic regression by Newton's method with a ridge on standardised features; weights are given back on the features' own scale. */
export function fitLogistic<N extends string>(rows: readonly Row[], names: readonly N[], ridge: number): Model<N> {
  const {mean, spread} = momentsOf(rows, names.length)
  const size = names.length + 1
  let beta = new Float64Array(size)
  const x = new Float64Array(size)
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Float64Array(size)
    const hessian = Array.from({length: size}, () => new Float64Array(size))
    for (const {values, isOne, weight} of rows) {
      x[0] = 1
      for (let k = 1; k < size; k++) x[k] = ((values[k - 1] as number) - (mean[k - 1] as number)) / (spread[k - 1] as number)
      const p = 1 / (1 + Math.exp(-x.reduce((sum, v, k) => sum + v * (beta[k] as number), 0)))
      const [error, curve] = [weight * ((isOne ? 1 : 0) - p), weight * Math.max(1e-6, p * (1 - p))]
      for (let k = 0; k < size; k++) {
        const xk = x[k] as number
        gradient[k] = (gradient[k] as number) + error * xk
        const row = hessian[k] as Float64Array
        for (let l = 0; l <= k; l++) row[l] = (row[l] as number) + curve * xk * (x[l] as number)
      }
    }
    for (let k = 1; k < size; k++) {
      gradient[k] = (gradient[k] as number) - ridge * (beta[k] as number)
      const row = hessian[k] as Float64Array
      row[k] = (row[k] as number) + ridge
    }
    const step = solve(hessian, gradient)
    beta = beta.map((b, k) => b + (step[k] as number))
  }
  const weights = names.map((name, k) => [name, (beta[k + 1] as number) / (spread[k] as number)] as const)
  const bias = names.reduce(
    (sum, _, k) => sum - ((beta[k + 1] as number) * (mean[k] as number)) / (spread[k] as number),
    beta[0] as number,
  )
  return {bias, weights}
}

const ROUNDS = 9

function momentsOf(rows: readonly Row[], count: number): {mean: Float64Array; spread: Float64Array} {
  const [sum, squares] = [new Float64Array(count), new Float64Array(count)]
  let total = 0
  for (const {values, weight} of rows) {
    total += weight
    for (let k = 0; k < count; k++) {
      const v = values[k] as number
      sum[k] = (sum[k] as number) + weight * v
      squares[k] = (squares[k] as number) + weight * v * v
    }
  }
  const mean = sum.map((s) => s / total)
  return {mean, spread: squares.map((s, k) => Math.sqrt(Math.max(1e-6, s / total - (mean[k] as number) ** 2)))}
}

/** Solves the symmetric system whose lower half is given, by Cholesky's method. */
function solve(lower: readonly Float64Array[], right: Float64Array): Float64Array {
  const n = right.length
  const factor = lower.map((row) => row.slice())
  const at = (i: number, j: number) => (factor[i] as Float64Array)[j] as number
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++) {
      let sum = at(i, j)
      for (let k = 0; k < j; k++) sum -= at(i, k) * at(j, k)
      ;(factor[i] as Float64Array)[j] = i === j ? Math.sqrt(Math.max(1e-9, sum)) : sum / at(j, j)
    }
  const y = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    let sum = right[i] as number
    for (let k = 0; k < i; k++) sum -= at(i, k) * (y[k] as number)
    y[i] = sum / at(i, i)
  }
  const x = new Float64Array(n)
  for (let i = n - 1; i >= 0; i--) {
    let sum = y[i] as number
    for (let k = i + 1; k < n; k++) sum -= at(k, i) * (x[k] as number)
    x[i] = sum / at(i, i)
  }
  return x
}
