import assert from 'node:assert/strict'
import {test} from 'node:test'
import {addCount, noOrigins, originLine, originsRight} from '../../evaluation/statement-origins.ts'

test('houses are counted right by the number that the gold has, and never-counting is shown beside it', () => {
  const counts = noOrigins()
  assert.ok(addCount(counts, 1, 1))
  assert.ok(!addCount(counts, 1, 0))
  assert.ok(!addCount(counts, 3, 2))
  assert.ok(!addCount(counts, 0, undefined))
  assert.equal(originsRight(counts), 0.25)
  assert.equal(
    originLine('ours', counts),
    'independent houses, ours: none 0 of 1, one 1 of 2, several 0 of 1 (saying "one" everywhere: 50.0)',
  )
  assert.equal(originsRight(noOrigins()), 0)
})
