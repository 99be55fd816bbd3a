import assert from 'node:assert/strict'
import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {test} from 'node:test'
import {score} from '../../evaluation/claims.ts'
import {openEngine} from '../../src/engine.ts'

const text = `Bürgermeisterin tritt zurück

Bremen. Die Kasse sei leer, sagte Bürgermeisterin Imke Brandhorst. Der Verband forderte mehr Geld für die Schulen.
`
const place = (words: string) => ({start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words})
const said = {certainty: 'reported', negated: false, hedges: []}

/** A story of one report with one attribution by `chain`, nominal content, and the headline in the report's own voice. */
function story(chain: string): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'claims-')), 'story')
  mkdirSync(folder)
  const put = (name: string, content: unknown) => writeFileSync(join(folder, name), JSON.stringify(content))
  put('story.json', {title: 'x', reports: [{file: '1.txt'}]})
  put('story.gold.json', {})
  put('1.json', {
    entities: [
      {id: 'imke', name: 'Imke Brandhorst', mentions: [place('Bürgermeisterin Imke Brandhorst')]},
      {id: 'union', name: 'Verband', mentions: [place('Der Verband')]},
    ],
    attributions: [
      {...said, id: 'a1', form: 'Indirect', force: 'says', quotation: [place('Die Kasse sei leer')], chain: [chain]},
      {
        ...{...said, id: 'a2', form: 'Reported', force: 'demands', chain: ['union']},
        quotation: [place('Der Verband forderte mehr Geld für die Schulen.')],
      },
    ],
    ownVoice: [{...said, id: 'o1', certainty: 'asserted', content: [place('Bürgermeisterin tritt zurück')]}],
  })
  writeFileSync(join(folder, '1.txt'), text)
  return folder
}

test('claims found, with the right holder', async () => {
  const {metrics} = await score(story('imke'), openEngine(), {})
  assert.equal(metrics['claims-recall'], 1)
  assert.equal(metrics['claims-precision'], 1)
  assert.equal(metrics['origin-right'], 1)
  assert.equal(metrics['voice-right'], 1)
})

test('another holder than the gold has costs, and is listed', async () => {
  const {metrics, errors} = await score(story('union'), openEngine(), {})
  assert.equal(metrics['origin-right'], 0.5)
  assert.match(errors ?? '', /origin\tunion \/ Imke Brandhorst\tDie Kasse sei leer/)
})
