import assert from 'node:assert/strict'
import {globSync, readFileSync} from 'node:fs'
import {test} from 'node:test'
import {givenReports} from '../../evaluation/gold-claims.ts'
import {goldStories} from '../../evaluation/story-gold.ts'
import {openEngine} from '../../src/engine.ts'
import {readReport} from '../../src/report/read.ts'
import type {ReportLayers} from '../../training/corpus/layers.ts'
import {ourSources} from '../../training/corpus/phenomena.ts'
import {candidates} from '../../training/corpus/trees/choose.ts'
import {corpusNames} from '../../training/corpus-names.ts'
import {storiesOf} from '../../training/statements/pairs.ts'

const story = '03-grenzgefecht'
const german = globSync(`corpus/de/stories/${story}/*.txt`).filter((path) => !path.endsWith('-en.txt'))

for (const path of globSync('corpus/de/stories/*/*-en.txt'))
  test(`${path}: its layers say that it is in English, and so does the reader`, async () => {
    const layers: ReportLayers = JSON.parse(readFileSync(path.replace(/txt$/u, 'json'), 'utf8'))
    assert.equal(layers.language, 'en')
    assert.equal((await readReport(readFileSync(path), {id: 'r1', file: path})).language, 'en')
  })

test('the English report of a story is passed over by what learns German: names', () => {
  const forms = new Set(corpusNames([story]).flatMap((s) => s.forms))
  assert.ok(forms.has('Dorfbewohner'))
  assert.ok(!forms.has('Villagers'))
})

test('… phenomena', () => assert.equal(ourSources([story]).length, german.length))

test('… statements', () => assert.equal(storiesOf('train').find((s) => s.name === story)?.files.length, german.length))

test('… trees', () => {
  const reports = new Set(candidates([story]).map((c) => c.tree.report))
  assert.deepEqual(
    [...reports].filter((r) => r.endsWith('-en')),
    [],
  )
  assert.equal(reports.size, german.length)
})

test('claims given from the gold of an English report are read as English: a village is no "Lage"', async () => {
  const [gold] = goldStories(`corpus/de/stories/${story}`)
  assert.ok(gold)
  const files = gold.files.filter(({file}) => file.endsWith('-en.txt'))
  const [report] = await givenReports({...gold, files}, openEngine(), {claims: true, entities: false})
  assert.equal(report?.claims.length, gold.claims.filter(({file}) => file.endsWith('-en.txt')).length)
  assert.ok(!report?.claims.some((c) => c.gist.predicate?.head === 'lage'))
})
