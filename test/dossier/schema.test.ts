import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {test} from 'node:test'
import {Ajv2020} from 'ajv/dist/2020.js'
import {dossierOf, examples} from './examples.ts'

const validate = new Ajv2020({allErrors: true, strict: false}).compile(
  JSON.parse(readFileSync('schema/dossier-1.schema.json', 'utf8')),
)

for (const story of examples.keys())
  test(`the dossier of ${story} keeps to the published schema`, async () => {
    const valid = validate(JSON.parse(JSON.stringify(await dossierOf(story))))
    assert.ok(valid, JSON.stringify(validate.errors?.slice(0, 5), null, 1))
  })

test('the schema refuses a dossier with an unknown kind of finding', async () => {
  const dossier = JSON.parse(JSON.stringify(await dossierOf('hafenbrand')))
  dossier.findings.push({id: 'f', kind: 'gossip', weight: 1, claims: [], ranges: [], text: {de: '', en: ''}})
  assert.equal(validate(dossier), false)
})

for (const story of examples.keys())
  test(`every id that the dossier of ${story} names is there`, async () => {
    const d = await dossierOf(story)
    const ids = {
      report: new Set(d.reports.map((r) => r.id)),
      claim: new Set(d.claims.map((c) => c.id)),
      origin: new Set(d.origins.map((o) => o.id)),
      entity: new Set(d.entities.map((e) => e.id)),
      statement: new Set(d.statements.map((s) => s.id)),
    }
    const named: [keyof typeof ids, string][] = [
      ...d.claims.flatMap((c): [keyof typeof ids, string][] => [
        ['report', c.report],
        ...(c.partOf ? [['claim', c.partOf] as [keyof typeof ids, string]] : []),
        ...[...c.chain, ...c.chain.flatMap((l) => l.members ?? []), ...c.who].flatMap((l) =>
          l.entity ? [['entity', l.entity] as [keyof typeof ids, string]] : [],
        ),
      ]),
      ...d.statements.flatMap((s): [keyof typeof ids, string][] => [
        ...s.claims.map((c) => ['claim', c] as [keyof typeof ids, string]),
        ...s.standing.origins.map((o) => ['origin', o] as [keyof typeof ids, string]),
      ]),
      ...d.findings.flatMap((f): [keyof typeof ids, string][] => [
        ...f.claims.map((c) => ['claim', c] as [keyof typeof ids, string]),
        ...f.ranges.map((r) => ['report', r.report] as [keyof typeof ids, string]),
        ...(f.statements ?? []).map((s) => ['statement', s] as [keyof typeof ids, string]),
      ]),
      ...d.origins.flatMap((o) => o.claims.map((c) => ['claim', c] as [keyof typeof ids, string])),
    ]
    assert.deepEqual(
      named.filter(([kind, id]) => !ids[kind].has(id)),
      [],
    )
    assert.equal(ids.claim.size, d.claims.length, 'claim ids are unique')
  })
