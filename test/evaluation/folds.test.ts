import assert from 'node:assert/strict'
import {test} from 'node:test'
import {spreadOver} from '../../evaluation/folds.ts'

const mean = (some: readonly number[]) => ({'x-f1': some.reduce((a, b) => a + b, 0) / some.length, 'x-p': 1})

test('every n-th document is one fold; mean, lowest and highest F1 are given', () => {
  assert.deepEqual(spreadOver([0.2, 0.4, 0.6, 0.8], 2, mean), {
    'x-f1-mean': 0.5,
    'x-f1-low': 0.4,
    'x-f1-high': 0.6000000000000001,
  })
})

test('without folds, or with fewer documents than folds, there is no spread', () => {
  assert.deepEqual(spreadOver([0.2, 0.4], undefined, mean), {})
  assert.deepEqual(spreadOver([0.2, 0.4], 5, mean), {})
})
