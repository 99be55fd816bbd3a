import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {type Structured, structureOf} from './structure-of.ts'

const cells = [
  'Haus/NOUN/Haus/Nn+An',
  'Weber',
  'sagt/VERB/sagen/v3s',
  'gesagt/VERB/sagen/part',
  'sagen/VERB/sagen/inf',
  'zu/PART',
  'dass/SCONJ',
  'und',
  'die',
  'die/PRON',
  'der',
  'von/ADP',
  'um',
  ',',
  '.',
  ':',
  ';',
  '–',
  '(',
  ')',
  '„',
  '“',
  '"',
  '»',
  '«',
  'nicht',
  'so',
  'hat/AUX/haben/v3s',
  'große/ADJ',
  '2019',
  'noch',
  'weder',
  'wie',
  'x/X',
  '\ud800',
]

function checkRanges(doc: Structured): void {
  const {length} = doc.tokens
  const valid = (range: {from: number; to: number}) => assert.ok(range.from >= 0 && range.from < range.to && range.to <= length)
  for (const quote of doc.quotes) valid(quote)
  let from = 0
  for (const phrase of doc.phrases) {
    valid(phrase)
    assert.ok(phrase.from >= from && phrase.core.from >= phrase.from && phrase.core.to <= phrase.to)
    from = phrase.from
  }
  doc.clauses.forEach((clause, id) => {
    valid(clause)
    assert.equal(clause.id, id)
    assert.notEqual(clause.parent, id)
    assert.ok(clause.from >= doc.sentences[clause.sentence]! && clause.to <= doc.sentences[clause.sentence + 1]!)
    for (let up = clause.parent, steps = 0; up !== null; up = doc.clauses[up]!.parent)
      assert.ok(++steps < 200, 'a ring of parents')
  })
}

test('any row of words gives valid ranges and no ring', () => {
  const words = fc.array(fc.constantFrom(...cells), {minLength: 1, maxLength: 40})
  fc.assert(
    fc.property(words, (row) => checkRanges(structureOf(row.join(' ')))),
    {numRuns: 400, seed: 7},
  )
})

const hostile: Readonly<Record<string, string>> = {
  'opening marks': '„ ',
  commas: 'Haus/NOUN , ',
  genitives: 'Haus/NOUN des ',
  brackets: '( ',
  clauses: 'Weber sagt/VERB/sagen/v3s , dass/SCONJ er ',
  adjectives: 'große/ADJ ',
}
for (const [name, unit] of Object.entries(hostile))
  test(`time grows with the length, not faster: ${name}`, () => {
    const time = (count: number) => {
      const notation = unit.repeat(count)
      const start = performance.now()
      checkRanges(structureOf(notation))
      return performance.now() - start
    }
    time(500)
    const short = Math.max(5, Math.min(time(1500), time(1500)))
    assert.ok(time(12_000) < short * 8 * 6)
  })
