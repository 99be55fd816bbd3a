import assert from 'node:assert/strict'
import {test} from 'node:test'
import {EVENTS} from './events.ts'
import {read} from './read.ts'

/** What the lexicon cannot tell yet, and why. */
const known = new Set([
  'Die Wirtschaftsgemeinschaft vereinbarte den Aufbau eines Forschungszentrums in Tokio.', // no claim of its own
  'Fünfhundert Rebellen ergaben sich nach einer Offensive.', // "ergeben" is mostly "show"
  'Die Bauern kündigten an, Paris zu blockieren, falls die Reform komme.', // a threat only by what it is about
])

for (const line of EVENTS.trim().split('\n')) {
  const [type = '', sentence = ''] = [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]
  test(`${type}: ${sentence}`, () => {
    const types = read(sentence).claims.map((claim) => claim.event?.type)
    assert.equal(types.includes(type), !known.has(sentence), types.join(' '))
  })
}

test('an event stands on words of the claim', () => {
  const text = 'Die Opposition fordert ein Ende der Enteignungen.'
  const [event] = read(text).claims.flatMap((claim) => (claim.event ? [claim.event] : []))
  assert.equal(text.slice(event?.ranges[0]?.start, event?.ranges[0]?.end), 'fordert')
})

test('what is no event of politics or conflict has no type', () => {
  for (const text of [
    'Der Planet ist doppelt so groß wie die Erde.',
    'Die Untersuchung ergab einen Messfehler.',
    'Er wohnt in Kassel.',
  ])
    assert.deepEqual(
      read(text).claims.flatMap((claim) => (claim.event ? [claim.event.type] : [])),
      [],
      text,
    )
})
