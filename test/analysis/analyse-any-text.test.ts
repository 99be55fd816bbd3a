import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {analyse} from '../../src/analysis/analyse.ts'
import type {Doc, TokenRange} from '../../src/document/doc.ts'
import {german} from '../../src/language/de/german.ts'
import {loadModels} from '../../src/models/load.ts'
import {analysed} from './analysed.ts'

/** All ranges of all layers lie inside the text and hold something. */
function checkRanges(doc: Doc): void {
  const {length} = doc.tokens
  const valid = ({from, to}: TokenRange) => assert.ok(from >= 0 && from < to && to <= length, `${from}–${to} of ${length}`)
  for (const layer of [doc.quotes, doc.times, doc.quantities, doc.names, doc.phrases, doc.clauses, doc.mentions])
    layer.forEach(valid)
  for (const {inner} of doc.quotes) assert.ok(inner.from >= 0 && inner.from <= inner.to && inner.to <= length)
  for (const {entity} of doc.mentions) assert.ok(doc.entities[entity])
  for (let i = 0; i < length; i++) assert.ok(doc.tokens.start[i]! < doc.tokens.end[i]! && doc.tokens.end[i]! <= doc.text.length)
}

test('the whole analysis of random UTF-16, lone surrogates included, has valid ranges', () => {
  const unit = fc.integer({min: 0, max: 0xffff}).map((code) => String.fromCharCode(code))
  const text = fc.array(unit, {maxLength: 80}).map((units) => units.join(''))
  fc.assert(
    fc.property(text, (written) => checkRanges(analysed(written)) === undefined),
    {numRuns: 150, seed: 5},
  )
})

const HOSTILE: readonly (readonly [name: string, unit: string])[] = [
  ['no full stop', 'Der Sprecher sagte am Montag in Kiel und '],
  ['opening quotes', '„'],
  ['quotations never closed', '„Er sagte, '],
  ['relative clauses', ', der den Mann sah'],
  ['names', 'Lena Ohlsen und Jan Ast '],
  ['pronouns', 'er sah sie, '],
  ['times', 'am Montag um 8 Uhr vor zwei Wochen '],
]
for (const [name, unit] of HOSTILE)
  test(`the whole analysis grows with the text: ${name}`, () => {
    const time = (size: number): number => {
      const text = unit.repeat(Math.ceil(size / unit.length))
      const began = process.cpuUsage()
      checkRanges(analysed(text))
      const {user, system} = process.cpuUsage(began)
      return (user + system) / 1000
    }
    time(5000)
    const small = Math.max(10, time(25_000))
    const large = time(100_000)
    assert.ok(large < small * 4 * 4, `25,000 units took ${small.toFixed(0)} ms, 100,000 took ${large.toFixed(0)} ms`)
  })

test('a megabyte without a full stop, and 100,000 opening quotes, by all stages', () => {
  checkRanges(analysed('Wort und noch '.repeat(75_000)))
  checkRanges(analysed('„'.repeat(100_000)))
})

test('each stage tells when it is done, in its order', () => {
  const stages: string[] = []
  const report = {id: 'r', language: 'de' as const, text: 'Sie kam.', sha256: '', furniture: [], notes: []}
  analyse(report, german, loadModels(new URL('../../models/de/', import.meta.url)), (stage) => stages.push(stage))
  assert.deepEqual(stages, [
    'tokens',
    'sentences',
    'tags',
    'quotes',
    'times',
    'quantities',
    'names',
    'phrases',
    'clauses',
    'references',
  ])
})
