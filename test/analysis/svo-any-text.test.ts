import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {openEngine} from '../../src/engine.ts'
import type {Report} from '../../src/report/report.ts'

const engine = openEngine()
const report = (text: string): Report => ({id: 'r1', language: 'en', text, sha256: '', furniture: [], notes: []})
const WORDS =
  "said that The minister , \" . and who to be n't 's according to of 2024 Monday \ud800 was killed by — ( is expected Mr. U.S. which Anna Weber plans".split(
    ' ',
  )

test('any row of English words gives phrases and clauses inside the text', () => {
  const row = fc.array(fc.constantFrom(...WORDS), {maxLength: 40}).map((words) => words.join(' '))
  fc.assert(
    fc.property(row, (text) => {
      const {doc} = engine.analyse(report(text))
      const ids = new Set(doc.clauses.map(({id}) => id))
      for (const {from, to, parent} of doc.clauses) {
        assert.ok(from < to && to <= doc.tokens.length)
        assert.ok(parent === null || ids.has(parent))
      }
      for (const {from, to, head} of doc.phrases) assert.ok(from <= head && head < to && to <= doc.tokens.length)
    }),
    {numRuns: 200, seed: 7},
  )
})
