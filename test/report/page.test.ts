import assert from 'node:assert/strict'
import {test} from 'node:test'
import {readReport} from '../../src/report/read.ts'
import type {Report} from '../../src/report/report.ts'

const read = (html: string) => readReport(new TextEncoder().encode(html), {id: 'r', file: 'a.html'})
const one =
  'Bei einem Brand in einer Lagerhalle am Hafen von Emden sind in der Nacht zum Montag nach Angaben der Polizei drei Menschen verletzt worden.'
const two =
  'Die Feuerwehr war mit mehr als hundert Leuten bis zum Morgen im Einsatz, um das Übergreifen der Flammen auf eine Tankstelle zu verhindern.'
const three =
  'Zur Ursache wollte sich die Sprecherin der Staatsanwaltschaft am Vormittag nicht äußern; man stehe erst am Anfang der Ermittlungen, sagte sie.'
const text = [one, two, three].map((p) => `<p>${p}</p>`).join('\n')
const page = (body: string, head = '') =>
  `<!doctype html><html lang="de"><head><title>Brand in Emden - Nordbote</title>${head}</head><body>${body}</body></html>`
const bodyOf = (report: Report) => {
  const out = [...report.furniture, ...(report.headline ? [report.headline] : [])].sort((a, b) => a.start - b.start)
  return out
    .reduceRight((rest, r) => rest.slice(0, r.start) + rest.slice(r.end), report.text)
    .split(/\n+/)
    .filter(Boolean)
}
const reasons = (report: Report) => report.furniture.map((f) => `${f.because}: ${report.text.slice(f.start, f.end)}`)

test('article: headline, paragraphs in order, path to each element', async () => {
  const report = await read(
    page(
      `<nav><a href="/">Start</a></nav><main><article><h1>Brand in Emden</h1><div id="text">${text}</div></article></main><footer>© Nordbote</footer>`,
    ),
  )
  assert.equal(report.title, 'Brand in Emden')
  assert.deepEqual(bodyOf(report), [one, two, three])
  const paths = new Map(report.origins?.map((o) => [report.text.slice(o.start, o.end), o.path]))
  assert.equal(paths.get(two), '#text>p:nth-of-type(2)')
  assert.equal(paths.get('Brand in Emden'), 'body>main:nth-of-type(1)>article:nth-of-type(1)>h1:nth-of-type(1)')
})

test('templates are no text and do not break the page', async () => {
  const report = await read(
    page(
      `<template><p>Vorlage, die niemand sieht, auch wenn sie ein ganzer Satz ist.</p></template><article><h1>Brand in Emden</h1>${text}</article>`,
    ),
  )
  assert.ok(!report.text.includes('Vorlage'))
  assert.deepEqual(bodyOf(report), [one, two, three])
})

test('the lead beside the headline is kept', async () => {
  const lead = 'In Emden hat in der Nacht eine Lagerhalle gebrannt. Drei Menschen kamen ins Krankenhaus.'
  const report = await read(
    page(
      `<div class="top"><h1>Brand in Emden</h1><p class="lead">${lead}</p></div><div class="main">${text}</div>`,
      `<meta property="og:description" content="${lead}">`,
    ),
  )
  assert.deepEqual(bodyOf(report), [lead, one, two, three])
})

test('captions, teasers and link lists are marked with their reason, not dropped', async () => {
  const inside = `<p>${one}</p><figure><img src="a.jpg"><figcaption>Die Halle am Morgen. Foto: Anna Weber</figcaption></figure><p>${two}</p><div class="related"><a href="/a">Warum Akkus so schwer zu löschen sind</a></div><p>${three}</p><p>Lesen Sie auch: Die größten Brände der Stadt</p>`
  const report = await read(page(`<article><h1>Brand in Emden</h1>${inside}</article>`))
  assert.deepEqual(bodyOf(report), [one, two, three])
  for (const [i, r] of reasons(report).entries())
    assert.match(r, [/^caption: Die Halle/, /^teaser: (?:Warum|Lesen)/, /^teaser: Lesen/][i] ?? /never/)
})

test('"teaser" in the class of the article itself means nothing', async () => {
  const report = await read(
    page(`<div class="teaser-article has-comments"><h1>Brand in Emden</h1><div class="share-wrap">${text}</div></div>`),
  )
  assert.deepEqual(bodyOf(report), [one, two, three])
})

test('text that Readability misses is found by the page’s own articleBody, and its loss is noted', async () => {
  const data = {
    '@type': 'NewsArticle',
    headline: 'Brand in Emden',
    articleBody: `${one} ${two} ${three}`,
    author: {'@type': 'Person', name: 'Anna Weber'},
    datePublished: '2024-10-03T05:00:00+02:00',
    publisher: {name: 'Nordbote'},
  }
  const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`
  const report = await read(
    page(`<article><h1>Brand in Emden</h1><p>${one}</p><p>${two}</p></article><div class="comment">${three}</div>`, head),
  )
  assert.deepEqual(report.authors, ['Anna Weber'])
  assert.deepEqual(
    [report.outlet, report.published?.from, report.published?.because],
    ['Nordbote', '2024-10-03T05:00:00+02:00', 'schema-org'],
  )
  const short = await read(page(`<article><h1>Brand in Emden</h1><p>${one}</p></article>`, head.replace(three, three.repeat(9))))
  assert.ok(short.notes.some((note) => note.startsWith('page-incomplete: ')))
})

test('the charset may stand late in the head', async () => {
  const html = page(
    `<article><h1>Brand in Emden</h1>${text}</article>`,
    `<meta name="x" content="${'y'.repeat(2000)}"><meta charset="iso-8859-1">`,
  )
  const report = await readReport(Uint8Array.from([...html].map((c) => c.charCodeAt(0))), {id: 'r'})
  assert.ok(report.text.includes('Übergreifen'))
  assert.deepEqual(report.notes, ['decoded-as: iso-8859-1'])
})

test('paragraphs made of line breaks, entities escaped twice, a kicker in the heading', async () => {
  const report = await read(
    page(
      `<article><h1><span>Hafen</span> Brand in Emden</h1><div>${one.replace('ü', '&amp;uuml;')}<br><br>${two.replace('Ü', '&amp;Uuml;')}<br><br>${three}</div></article>`,
      '<meta property="og:title" content="Brand in Emden">',
    ),
  )
  assert.equal(report.title, 'Brand in Emden')
  assert.deepEqual(bodyOf(report), [one, two, three])
})

test('hidden text and text for screen readers is not read', async () => {
  const report = await read(
    page(
      `<article><h1>Brand in Emden</h1>${text}<p hidden>Das sieht niemand auf dieser Seite, nirgends.</p><p><span class="sr-only">Link öffnet in neuem Fenster</span></p></article>`,
    ),
  )
  assert.deepEqual(bodyOf(report), [one, two, three])
})
