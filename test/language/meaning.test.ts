import assert from 'node:assert/strict'
import {test} from 'node:test'
import {meaning as german} from '../../src/language/de/meaning.ts'
import {meaning as english} from '../../src/language/en/meaning.ts'
import {areKin, areOpposite} from '../../src/story/kin.ts'
import {AGAINST, KIN_DEEDS} from '../../src/story/kin-deeds.ts'
import {KIN_MATTERS} from '../../src/story/kin-groups.ts'

/** Two words that news uses for one thing. */
const same = `
Ampel Regierungsbündnis
Airline Fluggesellschaft
Klinik Krankenhaus
voranschreiten Fortschritt
streiken Arbeitsniederlegung
Insolvenz pleite
freilassen Freilassung
Sprecherin Pressesprecher
Festgenommene Verhaftung
gestohlen Diebstahl
Scheitern fehlschlagen
Richterin Richter
abgebrochen Stopp
verunreinigt Kontamination
Zerstörung zerstören
eingestürzt Einsturz
Beschlagnahmung konfiszieren
`
for (const line of same.trim().split('\n'))
  test(`one sense: ${line}`, () => {
    const [a = [], b = []] = line.split(' ').map((w) => german.sensesOf(w))
    assert.ok(
      a.some((sense) => b.includes(sense)),
      `${a.join(' ')} | ${b.join(' ')}`,
    )
  })

test('a word of two meanings has both, the likelier first', () => {
  assert.deepEqual(german.sensesOf('einstellen'), ['stop', 'hire'])
  assert.equal(german.sensesOf('verurteilen')[0], 'convict')
  assert.ok(german.sensesOf('verurteilen').includes('condemn'))
})

test('a word that no table has, has no sense', () => {
  for (const word of ['Blümchenkaffee', 'bunt', 'xyz', '']) assert.deepEqual(german.sensesOf(word), [])
})

test('kindred and opposed concepts', () => {
  assert.ok(areKin('kill', 'die') && areKin('arrest', 'custody') && areKin('strike', 'stop'))
  assert.ok(!areKin('kill', 'election_result'))
  assert.ok(areOpposite('allow', 'ban') && areOpposite('ban', 'allow') && areOpposite('rise', 'fall'))
  assert.ok(!areOpposite('rise', 'raise'))
})

test('every concept of the tables of kin, of idioms and of events is one of the lexicon', () => {
  const known = new Set([...german.senses.values()].flat())
  const named = [KIN_MATTERS, KIN_DEEDS, AGAINST].flatMap((table) => table.trim().split(/\s+/u))
  const used = [...named, ...german.events.keys(), ...[...german.idioms.values()].flatMap((m) => [...m.values()])]
  assert.deepEqual(
    used.filter((concept) => !known.has(concept)),
    [],
  )
  assert.deepEqual(
    [...new Set([...english.senses.values()].flat())].filter((concept) => !known.has(concept)),
    [],
  )
})

test('no word of the lexicon is written in a way that a lemma never is', () => {
  const odd = [...german.senses.keys()].filter((w) => !/^[\p{L}\d]+(?:-[\p{L}\d]+)*$/u.test(w))
  assert.deepEqual(odd, [])
  assert.ok(german.senses.size > 10_000, `${german.senses.size} words`)
})
