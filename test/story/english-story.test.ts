import assert from 'node:assert/strict'
import {test} from 'node:test'
import {openEngine} from '../../src/engine.ts'

const agency = `Bridge closed after barge hits pillar, two missing

WESTFORD, Nov 12 (NPA) - Two people were missing on Tuesday after a barge struck a pillar of the Carrow Bridge, the harbour police said.

The barge, which was carrying gravel, sank within minutes. Divers searched the river until nightfall, police spokesman Owen Tarrant said. "We have not given up hope," he added.

The operator, Lowland Freight, denied that the barge was overloaded. The bridge will stay closed until Friday, according to the city council.
`

const broadsheet = `Search for two crew continues after bridge collision

Divers were still looking for two crew members last night after a gravel barge hit the Carrow Bridge in Westford and sank.

Two people are missing, said Owen Tarrant, a spokesman for the harbour police. The barge was carrying 900 tonnes of gravel, about 200 more than its licence allows, a port official who asked not to be named said.

Lowland Freight rejected the claim. "Every load is weighed," its managing director, Petra Vance, told the Westford Courier.

The council said the bridge would be closed until Friday.
`

const tabloid = `OVERLOADED barge kills two in bridge horror

An overloaded barge smashed into the Carrow Bridge and sank on Tuesday.

Two men are missing. Locals say the pilot was on the phone. No one answered the door at his house.

The bridge stays shut until Sunday, the council said.
`

const sources = Object.entries({agency, broadsheet, tabloid}).map(([name, text]) => ({
  name,
  file: `${name}.txt`,
  bytes: new TextEncoder().encode(text),
}))
const {dossier} = await openEngine().compare(sources)
const claimOf = (words: string) => dossier.claims.find((c) => c.text.includes(words))

const said: readonly (readonly [string, string | undefined])[] = [
  ['Two people were missing', 'harbour police'],
  ['Divers searched the river', 'Owen Tarrant'],
  ['We have not given up hope', 'Owen Tarrant'],
  ['denied that the barge was overloaded', 'Lowland Freight'],
  ['will stay closed until Friday', 'city council'],
  ['Two people are missing', 'Owen Tarrant'],
  ['about 200 more than its licence allows', 'port official'],
  ['Every load is weighed', 'Petra Vance'],
  ['on the phone', 'Locals'],
  ['stays shut until Sunday', 'council'],
  ['sank within minutes', undefined],
  ['Two men are missing', undefined],
]
for (const [words, holder] of said)
  test(`an English story, who says: ${words}`, () => {
    const claim = claimOf(words)
    assert.ok(claim)
    const name = claim.chain.at(-1)?.name
    assert.ok(holder === undefined ? name === undefined : name?.includes(holder), name)
  })

test('an English story: three reports, two names, one house', () => {
  const missing = dossier.statements.find((s) => s.claims.some((id) => id === claimOf('Two men are missing')?.id))
  assert.deepEqual(
    [missing?.standing.reports, missing?.standing.origins.length, missing?.standing.independent, missing?.standing.verdict],
    [3, 2, 1, 'one-origin'],
  )
})

const findings: readonly (readonly [string, readonly string[]])[] = [
  ['headline-overreach', ['OVERLOADED barge kills two', 'tabloid']],
  ['denial', ['that the barge was overloaded', 'Lowland Freight']],
  ['denial', ['rejected the claim', '900 tonnes']],
  ['attribution-lost', ['Two men are missing', 'Owen Tarrant']],
]
for (const [kind, words] of findings)
  test(`an English story, ${kind}: ${words.join(', ')}`, () => {
    const fits = dossier.findings.filter((f) => f.kind === kind).map((f) => JSON.stringify(f.detail))
    assert.ok(
      fits.some((detail) => words.every((word) => detail.includes(word))),
      fits.join('\n'),
    )
  })
