/**
 * The one-to-one assignment of rows to columns with the largest sum of weights (Hungarian method with potentials, O(n³)).
 * Gives for each row its column, or -1.
 */
export function assign(weights: readonly (readonly number[])[]): number[] {
  const rows = weights.length
  const columns = weights[0]?.length ?? 0
  const size = Math.max(rows, columns)
  if (size === 0) return []
  const cost = (i: number, j: number) => -(weights[i]?.[j] ?? 0)
  const u = new Float64Array(size + 1)
  const v = new Float64Array(size + 1)
  const match = new Int32Array(size + 1)
  for (let i = 1; i <= size; i++) augment(i, size, cost, u, v, match)
  const result = new Array<number>(rows).fill(-1)
  for (let j = 1; j <= size; j++) {
    const i = match[j]! - 1
    if (i < rows && j - 1 < columns) result[i] = j - 1
  }
  return result
}

function augment(
  row: number,
  size: number,
  cost: (i: number, j: number) => number,
  u: Float64Array,
  v: Float64Array,
  match: Int32Array,
): void {
  match[0] = row
  const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY)
  const way = new Int32Array(size + 1)
  const used = new Uint8Array(size + 1)
  let column = 0
  do {
    used[column] = 1
    const i = match[column]!
    let delta = Number.POSITIVE_INFINITY
    let next = 0
    for (let j = 1; j <= size; j++) {
      if (used[j]) continue
      const now = cost(i - 1, j - 1) - u[i]! - v[j]!
      if (now < least[j]!) {
        least[j] = now
        way[j] = column
      }
      if (least[j]! < delta) {
        delta = least[j]!
        next = j
      }
    }
    for (let j = 0; j <= size; j++) {
      if (used[j]) {
        u[match[j]!]! += delta
        v[j]! -= delta
      } else least[j]! -= delta
    }
    column = next
  } while (match[column] !== 0)
  for (; column; column = way[column]!) match[column] = match[way[column]!]!
}
