import assert from 'node:assert/strict'
import {test} from 'node:test'
import {Kernel} from '../../src/models/kernel.ts'

test('the kernel multiplies as plain arithmetic does', () => {
  const kernel = new Kernel()
  let seed = 3
  const random = (): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return seed / 2 ** 32 - 0.5
  }
  const made = [
    [1, 1],
    [3, 5],
    [512, 288],
    [7, 8],
    [41, 130],
  ].map(([rows = 1, columns = 1]) => {
    const values = Float32Array.from({length: rows * columns}, random)
    return {values, rows, columns, placed: kernel.place(values, rows, columns)}
  })
  for (const {values, rows, columns, placed} of made) {
    const x = Float32Array.from({length: columns}, random)
    const out = new Float32Array(rows + 2).fill(1)
    kernel.addProduct(x, placed, out, 1)
    for (let j = 0; j < rows; j++) {
      let sum = 1
      for (let k = 0; k < columns; k++) sum += x[k]! * values[j * columns + k]!
      assert.ok(Math.abs(out[1 + j]! - sum) < 1e-4, `row ${j} of ${rows} × ${columns}: ${out[1 + j]} is not ${sum}`)
    }
    assert.deepEqual([out[0], out[rows + 1]], [1, 1])
  }
})
