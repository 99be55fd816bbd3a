import assert from 'node:assert/strict'
import {test} from 'node:test'
import {bestTree} from '../../src/models/spanning-tree.ts'

/** All trees over n words with one root, by brute force: the best sum. */
function bestSum(scores: Float64Array, n: number): number {
  let best = Number.NEGATIVE_INFINITY
  const heads = new Array<number>(n + 1).fill(0)
  const visit = (d: number): void => {
    if (d > n) {
      if (isTree(heads, n)) best = Math.max(best, sumOf(scores, heads, n))
      return
    }
    for (let h = 0; h <= n; h++) {
      if (h === d) continue
      heads[d] = h
      visit(d + 1)
    }
  }
  visit(1)
  return best
}

function isTree(heads: ArrayLike<number>, n: number): boolean {
  let roots = 0
  for (let d = 1; d <= n; d++) {
    if (heads[d] === 0) roots++
    let at = d
    for (let step = 0; at !== 0; step++) {
      if (step > n) return false
      at = heads[at]!
    }
  }
  return roots === 1
}

const sumOf = (scores: Float64Array, heads: ArrayLike<number>, n: number): number => {
  let sum = 0
  for (let d = 1; d <= n; d++) sum += scores[d * (n + 1) + heads[d]!]!
  return sum
}

test('the best tree is the best of all trees with one root', () => {
  let seed = 7
  const random = (): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return seed / 2 ** 32
  }
  for (let round = 0; round < 300; round++) {
    const n = 1 + (round % 5)
    const scores = Float64Array.from({length: (n + 1) ** 2}, () => Math.log(random() + 1e-6))
    const heads = bestTree(scores, n)
    assert.ok(isTree(heads, n), `no tree: ${heads}`)
    assert.ok(Math.abs(sumOf(scores, heads, n) - bestSum(scores, n)) < 1e-9, `not the best: ${heads}`)
  }
})
