import assert from 'node:assert/strict'
import {test} from 'node:test'
import {openEngine} from '../../src/engine.ts'

const german = `Tanker vor Lindhamn gestoppt

Eine Fregatte beobachtete den Tanker aus der Ferne. Der Kapitän bestritt, Waffen geladen zu haben.
`
const english = `Navy stops vessel near Lindhamn

A frigate watched the tanker from a distance. A blizzard closed the airport on the same evening.
`

test('reports in two languages meet in what they say', async () => {
  const sources = [german, english].map((text, i) => ({name: `${i}`, file: `${i}.txt`, bytes: new TextEncoder().encode(text)}))
  const {dossier} = await openEngine().compare(sources)
  const joined = dossier.statements.filter((s) => s.claims.length > 1).map((s) => s.claims.map((id) => claimText(id)))
  assert.deepEqual(joined, [
    ['Tanker vor Lindhamn gestoppt', 'Navy stops vessel near Lindhamn'],
    ['Eine Fregatte beobachtete den Tanker aus der Ferne', 'A frigate watched the tanker from a distance'],
  ])

  function claimText(id: string): string | undefined {
    return dossier.claims.find((c) => c.id === id)?.text
  }
})
