import assert from 'node:assert/strict'
import {test} from 'node:test'
import {toldOf} from '../../evaluation/statements.ts'

/** Claims a and b say one thing, c and d another that contradicts it, e stands alone; ours are called A to E. */
const groups = [{claims: ['a', 'b']}, {claims: ['c', 'd']}]
const ours = new Map([...'abcde'].map((id) => [id, {id: id.toUpperCase()}]))
const told = toldOf({groups}, ours)
const finding = (kind: string, ...claims: string[]) => ({kinds: [kind], claims})

test('a contradiction is told by any claim of its two statements', () => {
  assert.ok(told(finding('contradiction', 'a', 'c'), ['A', 'C']))
  assert.ok(told(finding('contradiction', 'a', 'c'), ['B', 'D']))
  assert.ok(!told(finding('contradiction', 'a', 'c'), ['A', 'B']))
  assert.ok(!told(finding('contradiction', 'a', 'c'), ['A', 'E']))
})

test('what one report lost against another of one statement is told by one of the two at least', () => {
  assert.ok(told(finding('attribution-lost', 'c', 'd'), ['C', 'D']))
  assert.ok(!told(finding('attribution-lost', 'a', 'b'), ['C', 'D']))
})

test('a finding on one claim is told by a claim of its statement', () => {
  assert.ok(told(finding('only-in', 'e'), ['E']))
  assert.ok(!told(finding('only-in', 'e'), ['A']))
})
