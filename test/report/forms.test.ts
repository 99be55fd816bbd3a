import assert from 'node:assert/strict'
import {test} from 'node:test'
import {readReport} from '../../src/report/read.ts'

const read = (text: string, file = 'a') => readReport(new TextEncoder().encode(text), {id: 'r', file})
const body = 'Bei einem Brand in einer Halle sind drei Menschen verletzt worden.'

test('ninjs 1: headline, byline, date, outlet, language', async () => {
  const report = await read(
    JSON.stringify({
      type: 'text',
      language: 'de',
      headline: 'Brand in Emden',
      byline: 'Von Anna Weber',
      source: 'xyz',
      versioncreated: '2024-06-04T09:30:12+02:00',
      body_text: body,
    }),
  )
  assert.equal(report.text, `Brand in Emden\n\n${body}`)
  assert.deepEqual(
    [report.title, report.outlet, report.authors, report.published?.from],
    ['Brand in Emden', 'xyz', ['Anna Weber'], '2024-06-04T09:30:12+02:00'],
  )
})

test('ninjs 2: headlines and bodies, the plain one preferred', async () => {
  const report = await read(
    JSON.stringify({
      headlines: [
        {role: 'short', value: 'Brand'},
        {role: 'main', value: 'Brand in Emden'},
      ],
      bodies: [
        {contenttype: 'text/html', value: `<p>${body}</p>`},
        {contenttype: 'text/plain', value: body},
      ],
      contentcreated: '2024-06-04',
    }),
  )
  assert.equal(report.text, `Brand in Emden\n\n${body}`)
  assert.equal(report.published?.grain, 'day')
})

test('ninjs with an HTML body: paragraphs', async () => {
  const report = await read(
    JSON.stringify({headline: 'Brand in Emden', body_xhtml: `<p>${body}</p><p>Die Ursache ist &uuml;brigens unklar.</p>`}),
  )
  assert.equal(report.text, `Brand in Emden\n\n${body}\n\nDie Ursache ist übrigens unklar.`)
})

test('schema.org in a graph: organisation is no author', async () => {
  const report = await read(
    JSON.stringify({
      '@graph': [
        {'@type': 'WebSite', name: 'Bote'},
        {
          '@type': ['NewsArticle'],
          headline: 'Brand in Emden',
          articleBody: body,
          author: [
            {'@type': 'Person', name: 'Anna Weber'},
            {'@type': 'Organization', name: 'Bote'},
          ],
          publisher: {name: 'Nordbote'},
          datePublished: '2024-10-03T22:30:00Z',
        },
      ],
    }),
  )
  assert.deepEqual([report.authors, report.outlet], [['Anna Weber'], 'Nordbote'])
  assert.equal(report.published?.from, '2024-10-04T00:30:00+02:00')
})

test('Markdown: front matter, heading, links and emphasis', async () => {
  const report = await read(
    `---\ntitle: x\ndate: 2024-10-03\nauthor: Anna Weber\n---\n# Brand in Emden\n\nBei einem **Brand** in einer [Halle](https://a.example/b) sind *drei* Menschen verletzt worden.\n\n- Ursache: unklar\n`,
    'a.md',
  )
  assert.equal(
    report.text,
    'Brand in Emden\n\nBei einem Brand in einer Halle sind drei Menschen verletzt worden.\n\nUrsache: unklar',
  )
  assert.deepEqual([report.title, report.published?.from, report.authors], ['Brand in Emden', '2024-10-03', ['Anna Weber']])
})

test('hard-wrapped text: line ends become spaces, the rest stays', async () => {
  const wrapped =
    'Brand in Emden\n\nBei einem Brand in einer Lagerhalle am Hafen sind in der Nacht zum\nMontag drei Menschen verletzt worden, zwei von ihnen nach Angaben der\nPolizei schwer. Die Feuerwehr war mit mehr als hundert Leuten bis zum\nMorgen im Einsatz, um das Übergreifen auf benachbarte Gebäude und auf\neine Tankstelle zu verhindern.\n\nDie Ursache ist unklar.'
  const report = await read(wrapped)
  assert.deepEqual(report.notes, ['unwrapped-lines'])
  assert.equal(report.text.length, wrapped.length)
  assert.ok(report.text.includes('in der Nacht zum Montag drei'))
  assert.equal(report.title, 'Brand in Emden')
})

for (const [language, unread, text] of [
  ['de', undefined, 'Die Polizei hat den Mann nach dem Brand in der Halle nicht gefunden.'],
  ['en', undefined, 'The police have not found the man who was in the hall after the fire.'],
  [
    'en',
    'fr',
    'La police a annoncé que les pompiers sont dans la ville et que le feu est éteint pour le moment, selon une source de la mairie.',
  ],
  ['en', 'ru', 'Полиция сообщила, что пожар потушен, пострадавших нет, причина пока неизвестна.'],
] as const)
  test(`language ${unread ?? language}: ${text.slice(0, 30)}`, async () => {
    const report = await read(text)
    assert.equal(report.notes.includes(`language-not-read: ${unread}`), unread !== undefined)
    if (!unread) assert.equal(report.language, language)
  })
