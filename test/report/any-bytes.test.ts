import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {longestText, readReport} from '../../src/report/read.ts'
import {ReadError} from '../../src/report/read-error.ts'
import type {Report, TextRange} from '../../src/report/report.ts'

const encode = (text: string) => new TextEncoder().encode(text)
const seeded = {seed: 7, numRuns: 300}

/** A report, or a refusal of one sentence in each language; anything else fails the test. */
async function readOrRefuse(bytes: Uint8Array): Promise<Report | undefined> {
  try {
    return await readReport(bytes, {id: 'r', file: 'a.txt'})
  } catch (error) {
    assert.ok(error instanceof ReadError, String(error))
    assert.ok(error.de.includes('a.txt') && error.en.includes('a.txt') && !error.en.includes('\n'))
    return undefined
  }
}

function holdsTogether(report: Report): void {
  const inside = (r: TextRange) => assert.ok(r.start >= 0 && r.start < r.end && r.end <= report.text.length, JSON.stringify(r))
  assert.equal(report.text, report.text.normalize('NFC'))
  assert.ok(report.text.isWellFormed() && !/[\u00ad\r\u00a0\u200b]/.test(report.text))
  for (const range of [...report.furniture, ...(report.origins ?? [])]) inside(range)
  for (const range of [report.headline, report.dateline, report.agency?.range, report.published?.range]) if (range) inside(range)
  for (const [i, f] of report.furniture.entries())
    assert.ok(i === 0 || f.start >= report.furniture[i - 1]!.end, 'sorted, none overlapping')
  if (report.headline) assert.equal(report.title, report.text.slice(report.headline.start, report.headline.end))
  if (report.agency) assert.equal(report.agency.name, report.text.slice(report.agency.range.start, report.agency.range.end))
  for (const f of report.furniture)
    assert.ok(!report.headline || f.end <= report.headline.start || f.start >= report.headline.end)
}

const property = async (bytes: Uint8Array) => {
  const report = await readOrRefuse(bytes)
  if (report) holdsTogether(report)
}

test('any bytes are a report or a refusal', () => fc.assert(fc.asyncProperty(fc.uint8Array({maxLength: 400}), property), seeded))

test('any text is a report or a refusal', () =>
  fc.assert(
    fc.asyncProperty(fc.string({unit: 'binary', maxLength: 300}), (text) => property(encode(text))),
    seeded,
  ))

const line = fc.constantFrom(
  'Brand in der Halle | Welt | Nachricht',
  'Hamburg (xyz) - Bei einem Brand sind drei Menschen verletzt worden.',
  'Von Anna Weber',
  'Leave a Reply',
  'Lesen Sie auch',
  'Stand: 3. Oktober 2024, 14:05 Uhr',
  'Die Feuerwehr war nach Angaben der Polizei die ganze Nacht im Einsatz.',
  '',
  '(dpa/ap)',
  'source site',
  '© Zeitung',
  'Anzeige',
  'a\u0308 \u00ad\u200b\ud800',
  'xyz hb/tö yyni n1 180652 Mrz 25',
  'Kurze Zeile',
  '“”„«»()|||---',
)

test('any order of lines that pages carry holds together', () =>
  fc.assert(
    fc.asyncProperty(fc.array(line, {maxLength: 14}), (lines) => property(encode(lines.join('\n')))),
    seeded,
  ))

const tag = fc.constantFrom(
  '<p>',
  '</p>',
  '<div class="teaser">',
  '</div>',
  '<h1>',
  '</h1>',
  '<ul><li>',
  '<a href="/x">',
  '</a>',
  '<br>',
  '<figure><img>',
  '<table><td>',
  '<template>',
  '</body>',
  '<svg>',
  '<!--',
  '<title>',
  '<b>',
)

test('any soup of tags is a report or a refusal', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(tag, line), {maxLength: 30}), (parts) =>
      property(encode(`<html><body>${parts.join(' ')}`)),
    ),
    {...seeded, numRuns: 150},
  ))

test('any JSON is a report or a refusal', () =>
  fc.assert(
    fc.asyncProperty(fc.json(), (text) => property(encode(text))),
    {...seeded, numRuns: 150},
  ))

for (const [name, text] of [
  ['50 MB in one line', 'Der Brand brach nachts aus, sagte die Polizei, und griff auf das Dach über '.repeat(700_000)],
  ['no space at all', 'x'.repeat(5_000_000)],
  ['100,000 quotation marks', 'Er sagte nichts mehr dazu. „'.repeat(100_000)],
  ['100,000 lines', 'Lesen Sie auch\n'.repeat(100_000)],
  ['100,000 brackets of Markdown', `# Brand\n\n* a\n* b\n${'[('.repeat(100_000)}`],
  ['100,000 tags', `<html>${'<div><p>Die Halle brannte nachts. '.repeat(100_000)}`],
  ['100,000 open braces', '{"a":'.repeat(100_000)],
] as const)
  test(`linear time: ${name}`, {timeout: 60_000}, async () => {
    const before = performance.now()
    const report = await readOrRefuse(encode(text))
    assert.ok(performance.now() - before < 20_000)
    if (report) assert.ok(report.text.length <= longestText)
    if (report && text.length > longestText * 2) assert.ok(report.notes.some((note) => /^(?:cut-after|page-cut): /.test(note)))
  })
