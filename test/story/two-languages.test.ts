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

const original = `Ferry runs aground off Skarvik

The ferry ran aground near Skarvik on Tuesday with 84 passengers aboard, the coast guard said.

All of them were brought ashore by midnight. No one was injured. The owner has denied that the crew was tired.

“We simply did not see the rock,” said Nils Aaker, the helmsman.
`
const translation = `Fähre läuft vor Skarvik auf Grund

Die Fähre lief am Dienstag nahe Skarvik mit 84 Fahrgästen an Bord auf Grund, teilte die Küstenwache mit.

Alle wurden bis Mitternacht an Land gebracht. Verletzt wurde niemand. Der Eigner bestreitet, dass die Besatzung übermüdet war.

„Wir haben den Felsen schlicht nicht gesehen“, sagte Nils Aaker, der Steuermann.
`

test('claims of sentences that answer each other in a translated copy are one, their source is the original’s', async () => {
  const sources = [original, translation].map((text, i) => ({
    name: `${i}`,
    file: `${i}.txt`,
    bytes: new TextEncoder().encode(text),
    published: `2024-03-0${i + 5}`,
  }))
  const {dossier} = await openEngine().compare(sources)
  assert.deepEqual(
    dossier.findings.flatMap(({kind, detail}) => (kind === 'copy' ? [detail?.about] : [])),
    ['translated'],
  )
  const text = (id: string) => dossier.claims.find((c) => c.id === id)?.text ?? ''
  const joined = dossier.statements.filter((s) => s.claims.length > 1)
  for (const words of ['No one was injured', 'did not see the rock', '84 passengers', 'crew was tired', 'by midnight'])
    assert.ok(
      joined.some((s) => s.claims.some((id) => text(id).includes(words))),
      words,
    )
  const rock = joined.find((s) => s.claims.some((id) => text(id).includes('rock')))
  assert.equal(rock?.standing.origins.length, 1)
})
