import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {german} from '../../src/language/de/german.ts'
import {timed} from './timed.ts'

const PIECES =
  'am 3. Oktober 2024 bis zum vor zwei Wochen - / . : Ende der Nacht von Montag auf heute 14.30 Uhr 1e9 99999999999 \ud800 İ ß jeden ein halbes Jahr'.split(
    ' ',
  )

/** Times lie in the text, one after another, and say its own words; ends are dates in order. */
function check(text: string): void {
  const {times, quantities} = timed(text, german, '2024-10-10')
  let before = 0
  for (const {from, to, when} of times) {
    assert.ok(from >= before && to > from)
    before = to
    assert.equal(when.text, text.slice(when.range?.start, when.range?.end))
    for (const end of [when.from, when.to]) if (end) assert.match(end, /^-?\d{4,}-\d\d-\d\d(T\d\d:\d\d)?$/)
    if (when.from && when.to) assert.ok(when.from <= when.to, `${text}: ${when.from} ${when.to}`)
  }
  for (const {low, high} of quantities) if (low !== null && high !== null) assert.ok(low <= high)
}

test('any text', () => fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 80}), check), {numRuns: 300, seed: 7}))

test('any row of words of time', () => {
  const row = fc.array(fc.constantFrom(...PIECES), {maxLength: 14}).map((words) => words.join(' '))
  fc.assert(fc.property(row, check), {numRuns: 600, seed: 7})
})

test('a megabyte of time grows in line with its length', () => {
  const took = (count: number) => {
    const text = 'am 3. Oktober bis zum vergangenen Montag vor '.repeat(count)
    const start = performance.now()
    timed(text, german, '2024-10-10')
    return performance.now() - start
  }
  took(500)
  const small = took(2500)
  assert.ok(took(20000) < 8 * small * 4 + 500)
})
