import assert from 'node:assert/strict'
import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {test} from 'node:test'
import {score} from '../../evaluation/layers.ts'
import {openEngine} from '../../src/engine.ts'

const text = `Bürgermeisterin tritt zurück

Bremen. Bürgermeisterin Imke Brandhorst ist am 4. März 2025 zurückgetreten. Sie nannte keine Gründe.
`
const place = (words: string) => ({start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words})

/** A story of one report, annotated as the corpus does it; `mention` is what stands for her the second time. */
function story(mention: string): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'layers-')), 'story')
  mkdirSync(folder)
  const put = (name: string, content: unknown) => writeFileSync(join(folder, name), JSON.stringify(content))
  put('story.json', {title: 'x', reports: [{file: '1.txt'}]})
  put('story.gold.json', {})
  put('1.json', {
    headline: place('Bürgermeisterin tritt zurück'),
    furniture: [],
    sentences: [
      'Bürgermeisterin tritt zurück',
      'Bürgermeisterin Imke Brandhorst ist am 4. März 2025 zurückgetreten.',
      'Sie nannte keine Gründe.',
    ].map(place),
    dates: [{...place('am 4. März 2025'), from: '2025-03-04', to: '2025-03-04', grain: 'day'}],
    entities: [
      {
        id: 'e1',
        mentions: [
          {...place('Bürgermeisterin'), form: 'nominal'},
          {...place('Bürgermeisterin Imke Brandhorst'), form: 'name'},
          {...place(mention), form: 'pronoun'},
        ],
      },
    ],
  })
  writeFileSync(join(folder, '1.txt'), text)
  return folder
}

test('titles count as part of a name, prepositions as part of a date', async () => {
  const {metrics} = await score(story('Sie'), openEngine(), {})
  assert.equal(metrics['names-f1'], 1)
  assert.equal(metrics['dates-f1'], 1)
  assert.equal(metrics['intervals-f1'], 1)
  assert.equal(metrics['headlines-f1'], 1)
  assert.equal(metrics['sentences-f1'], 1)
  assert.equal(metrics['references-average'], 1)
})

test('a reference that the gold has elsewhere costs', async () => {
  const {metrics, errors} = await score(story('Gründe'), openEngine(), {})
  assert.ok(metrics['references-average']! < 1)
  assert.match(errors ?? '', /mention\tmissed\tGründe/)
})
