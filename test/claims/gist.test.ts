import assert from 'node:assert/strict'
import {test} from 'node:test'
import {read} from './read.ts'

const gistOf = (text: string) => read(text).claims[0]?.gist

for (const [text, lemma, concept] of [
  ['Die Gespräche schreiten voran.', 'voranschreiten', 'advance'],
  ['Die Gespräche kommen voran.', 'vorankommen', 'advance'],
  ['Die Minister führen Verhandlungen.', 'Verhandlung', 'talk'],
  ['Der Präsident plant ein Treffen.', 'Treffen', 'meet'],
  ['Der Präsident plant, den Kanzler zu treffen.', 'treffen', 'meet'],
] as const)
  test(`predicate of: ${text}`, () => {
    assert.equal(gistOf(text)?.predicate?.lemma, lemma)
    assert.equal(gistOf(text)?.predicate?.concept, concept)
  })

test('a compound gives its last part, with concept, and what stands before it', () => {
  const term = gistOf('Der Konzern stoppt die Waffenlieferungen.')?.terms.find((t) => t.head)
  assert.equal(term?.head, 'lieferung')
  assert.equal(term?.concept, 'deliver')
  assert.match(term?.modifier?.text ?? '', /^waffe/)
})

test('"only" and whom it singles out', () => {
  const text = 'Lediglich Polen lieferte im vergangenen Jahr Panzer.'
  const only = gistOf(text)?.exclusive
  assert.equal(text.slice(only?.focus.start, only?.focus.end), 'Polen')
})

test('a denial beside the claim', () => {
  const text = 'Der Konzern hatte trotz Dementis Abfälle in den Fluss geleitet.'
  const [claim] = read(text).claims
  assert.equal(claim?.certainty, 'contested')
  assert.match(text.slice(claim?.gist.denial?.start, claim?.gist.denial?.end), /^trotz Dementis/)
})

for (const [text, open] of [
  ['Die Polizei wusste nicht, wann der Täter das Haus verließ.', true],
  ['Die Ursache ist unklar.', true],
  ['Das Schwimmbad ist offen.', false],
  ['Die Polizei wusste nichts von dem Fall.', false],
] as const)
  test(`${open ? 'open' : 'settled'}: ${text}`, () => assert.equal(gistOf(text)?.open !== undefined, open))

test('the attitude that the predicate looks through', () => {
  const attitude = gistOf('Der Präsident strebt an, dass die Gespräche fortgesetzt werden.')?.attitude
  assert.equal(attitude?.lemma, 'anstreben')
  assert.equal(attitude?.force, 'wants')
})
