/**
 * The best dependency tree (Chu and Liu 1965, Edmonds 1967). `scores[d * (n + 1) + h]` is the worth of word d (from 1) under
 * h, 0 the root. Gives the head of each word from 1 on; exactly one word hangs on the root.
 */
export function bestTree(scores: Float64Array, n: number): Int32Array {
  const roots = Array.from({length: n}, (_, i) => i + 1).sort((a, b) => scores[b * (n + 1)]! - scores[a * (n + 1)]!)
  let best: Int32Array | undefined
  let top = Number.NEGATIVE_INFINITY
  const free = arborescence(scores, n)
  if (free.subarray(1).filter((head) => head === 0).length === 1) return free
  for (const root of roots.slice(0, ROOTS)) {
    const only = Float64Array.from(scores)
    for (let d = 1; d <= n; d++) if (d !== root) only[d * (n + 1)] = NEVER
    const heads = arborescence(only, n)
    let sum = 0
    for (let d = 1; d <= n; d++) sum += only[d * (n + 1) + heads[d]!]!
    if (sum > top) [best, top] = [heads, sum]
  }
  return best ?? free
}

/** Words tried as the root where the best tree has several. */
const ROOTS = 5
const NEVER = -1e7

/** The best arborescence: cycles of best heads are broken where that costs least, one after the other. */
function arborescence(scores: Float64Array, n: number): Int32Array {
  const N = n + 1
  const heads = new Int32Array(N)
  for (let d = 1; d <= n; d++) {
    let best = -1
    for (let h = 0; h <= n; h++) if (h !== d && (best < 0 || scores[d * N + h]! > scores[d * N + best]!)) best = h
    heads[d] = best
  }
  const cycle = findCycle(heads, n)
  return cycle.length === 0 ? heads : contract(scores, n, heads, cycle)
}

function findCycle(heads: Int32Array, n: number): number[] {
  const seen = new Int32Array(n + 1)
  for (let start = 1; start <= n; start++) {
    let at = start
    while (at !== 0 && seen[at] === 0) {
      seen[at] = start
      at = heads[at]!
    }
    if (at === 0 || seen[at] !== start) continue
    const cycle = [at]
    for (let next = heads[at]!; next !== at; next = heads[next]!) cycle.push(next)
    return cycle
  }
  return []
}

/** Solves the graph in which a cycle is one node, and opens the cycle where the tree enters it. */
function contract(scores: Float64Array, n: number, heads: Int32Array, cycle: readonly number[]): Int32Array {
  const N = n + 1
  const inCycle = new Uint8Array(N)
  for (const node of cycle) inCycle[node] = 1
  const outside = Array.from({length: N}, (_, i) => i).filter((i) => !inCycle[i])
  const m = outside.length
  const M = m + 1
  const small = new Float64Array(M * M)
  const enter = new Int32Array(m)
  const leave = new Int32Array(m)
  for (let i = 0; i < m; i++) {
    const node = outside[i]!
    for (let j = 0; j < m; j++) small[i * M + j] = scores[node * N + outside[j]!]!
    // into the cycle from this node: what is gained by giving up the cycle's own arc
    let entry = cycle[0]!
    const gain = (c: number): number => scores[c * N + node]! - scores[c * N + heads[c]!]!
    for (const c of cycle) if (gain(c) > gain(entry)) entry = c
    enter[i] = entry
    small[m * M + i] = gain(entry)
    let exit = cycle[0]!
    for (const c of cycle) if (scores[node * N + c]! > scores[node * N + exit]!) exit = c
    leave[i] = exit
    small[i * M + m] = scores[node * N + exit]!
  }
  const solved = arborescence(small, m)
  const whole = Int32Array.from(heads)
  for (let i = 1; i < m; i++) whole[outside[i]!] = solved[i] === m ? leave[i]! : outside[solved[i]!]!
  const from = solved[m]!
  whole[enter[from]!] = outside[from]!
  return whole
}
