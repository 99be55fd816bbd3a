import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {ReportClaims} from '../../src/claims/claim.ts'
import {openEngine} from '../../src/engine.ts'
import {compare} from '../../src/story/compare.ts'
import {withoutDoubles} from '../../src/story/doubles.ts'
import {tellStory} from '../../src/story/tell.ts'

const engine = openEngine()

async function read(texts: readonly string[]): Promise<ReportClaims[]> {
  const reports: ReportClaims[] = []
  for (const [i, text] of texts.entries()) {
    const {report} = await engine.read({name: `${i}.txt`, file: `${i}.txt`, bytes: new TextEncoder().encode(text)})
    reports.push(engine.analyse({...report, id: `r${i + 1}`}).claims)
  }
  return reports
}

const wire = `Damm bei Murbach gebrochen

In der Nacht ist bei Murbach ein Damm auf zwanzig Metern Länge gebrochen. Die Feuerwehr brachte rund neunzig Anwohner in eine Turnhalle.
Der Pegel der Orla stieg um einen Meter, teilte das Landratsamt mit.
`
const own = `Wasser in Murbach

Die Feuerwehr hat etwa neunzig Bewohner in einer Turnhalle untergebracht. Die Wirtin kochte Suppe.
`
const reprints = (n: number): string[] => Array.from({length: n}, (_, i) => `${wire}\nAbonnent ${i} schrieb einen Leserbrief.\n`)

test('reprints are compared once, however many there are', async () => {
  const compared = async (texts: readonly string[]) =>
    withoutDoubles(compare(await read(texts)).facts)
      .facts.map((f) => f.content)
      .filter((content) => !content.includes('Leserbrief'))
  assert.deepEqual(await compared([...reprints(12), own]), await compared([wire, own]))
})

test('all reprints stand in the statement, beside what says it in other words', async () => {
  const story = tellStory(await read([...reprints(12), own]))
  const told = story.statements.find((s) => s.text.includes('Turnhalle'))
  assert.equal(told?.standing.reports, 13)
})

test('the same words with and without a source are held against each other', async () => {
  const sourced = 'Pegel\n\nDer Pegel der Orla sinkt langsam wieder ab, teilte das Landratsamt mit.\n'
  const bare = 'Pegel\n\nDer Pegel der Orla sinkt langsam wieder ab.\n'
  const {pairs} = compare(await read([sourced, bare]))
  assert.ok(pairs.some(({a, b}) => a.report !== b.report && a.content.includes('sinkt') && b.content.includes('sinkt')))
})
