import assert from 'node:assert/strict'
import {test} from 'node:test'
import {analysed} from './analysed.ts'

for (const [text, negated] of [
  ['Der Käufer zahlt nicht viel mehr als eine Million Euro.', false],
  ['Der Käufer zahlt nicht mehr als 300 Euro.', false],
  ['Der Käufer zahlt nicht mehr.', true],
  ['Sie will nicht mehr als Ministerin arbeiten.', true],
  ['Nicht nur der Käufer zahlt.', false],
] as const)
  test(`negated or a bound: ${text}`, () => {
    const [clause] = analysed(text).clauses
    assert.equal(clause?.predicate?.negation !== undefined, negated)
  })
