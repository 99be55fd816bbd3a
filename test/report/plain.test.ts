import assert from 'node:assert/strict'
import {test} from 'node:test'
import {readReport} from '../../src/report/read.ts'

const read = (text: string) => readReport(new TextEncoder().encode(text), {id: 'r'})
const body = 'Bei einem Brand in einer Halle sind am Montag drei Menschen verletzt worden. Die Feuerwehr war im Einsatz.\n'
const shown = async (text: string) => {
  const report = await read(text)
  return {report, of: (r?: {start: number; end: number}) => r && report.text.slice(r.start, r.end)}
}

for (const [text, headline] of [
  [`Brand in Lagerhalle\n\n${body}`, 'Brand in Lagerhalle'],
  [`Brand in Lagerhalle | Welt | Nachricht\n\n${body}`, 'Brand in Lagerhalle'],
  [`Startseite\nPolitik\n\nBrand in Lagerhalle\n\n${body}`, 'Brand in Lagerhalle'],
  [`Hafen\nBrand in der Lagerhalle von Emden\n\n${body}`, 'Brand in der Lagerhalle von Emden'],
  [`Brennt der Hafen?\n\n${body}`, 'Brennt der Hafen?'],
  [`Halle – „Wir wissen nichts“\n${body}`, 'Halle – „Wir wissen nichts“'],
  [body, undefined],
  [`${body}${body}`, undefined],
  [`Emden (xyz) - ${body}`, undefined],
] as const)
  test(`headline ${headline}: ${text.slice(0, 40)}`, async () => {
    const {report, of} = await shown(text)
    assert.equal(of(report.headline), headline)
    assert.equal(report.title, headline)
  })

for (const [text, dateline, agency, day] of [
  [`Emden (xyz) - ${body}`, 'Emden (xyz) -', 'xyz', undefined],
  [`BERLIN, 3. Oktober (Reuters) – ${body}`, 'BERLIN, 3. Oktober (Reuters) –', 'Reuters', undefined],
  [`Kiew/Moskau (dpa) ${body}`, 'Kiew/Moskau (dpa)', 'dpa', undefined],
  [`BERLIN taz/dpa | ${body}`, 'BERLIN taz/dpa |', 'dpa', undefined],
  [`Emden, 3. Oktober 2024, 14:05 Uhr – ${body}`, 'Emden, 3. Oktober 2024, 14:05 Uhr –', undefined, '2024-10-03'],
  [`ROTTERDAM, Oct 14 (Northwire) - ${body}`, 'ROTTERDAM, Oct 14 (Northwire) -', 'Northwire', undefined],
  [`Emden. ${body}`, 'Emden.', undefined, undefined],
  [`Frankfurt am Main – ${body}`, 'Frankfurt am Main –', undefined, undefined],
  [`Endlich. ${body}`, undefined, undefined, undefined],
  [body, undefined, undefined, undefined],
] as const)
  test(`dateline: ${text.slice(0, 40)}`, async () => {
    const {report, of} = await shown(text)
    assert.equal(of(report.dateline), dateline)
    assert.equal(report.agency?.name, agency)
    assert.equal(of(report.agency?.range), agency)
    assert.equal(report.published?.from, day)
  })

for (const [line, outlet, day] of [
  ['Weser-Zeitung, 16. Oktober 2025', 'Weser-Zeitung', '2025-10-16'],
  ['Nachrichtenportal Südblick, 12. Februar 2025', 'Nachrichtenportal Südblick', '2025-02-12'],
  ['SanctionsSpotter, 16 October 2025', 'SanctionsSpotter', '2025-10-16'],
  ['Stuttgart, 13. Februar 2025 (Rundfunk Neckar)', 'Rundfunk Neckar', '2025-02-13'],
  ['Stuttgart, 13. Februar 2025', undefined, '2025-02-13'],
] as const)
  test(`outlet under the headline: ${line}`, async () => {
    const {report} = await shown(`Brand in der Halle am Hafen\n${line}\n\n${body}`)
    assert.deepEqual([report.outlet, report.published?.from], [outlet, day])
  })

for (const [line, because, agency, day] of [
  ['(dpa/ap)', 'credit', 'dpa', undefined],
  ['Mit Material von dpa und AFP', 'credit', 'dpa', undefined],
  ['Mit dpa', 'credit', 'dpa', undefined],
  ['Quelle: bote.example, mau/dpa', 'credit', 'dpa', undefined],
  ['ndk hb/tö yyni n1 180652 Mrz 25', 'slug', 'ndk', '2025-03-18'],
  ['dpa-infocom, dpa:241003-99-422411/3', 'slug', 'dpa', '2024-10-03'],
  ['Mehr war nicht zu hören. (APA, red, 3.10.2024)', 'credit', 'APA', '2024-10-03'],
  ['Mehr war nicht zu hören. (ndk/wgz)', 'credit', 'ndk', undefined],
  ['Mehr war nicht zu hören./ajx/jha/', 'credit', undefined, undefined],
  ['Mehr war nicht zu hören (noch).', undefined, undefined, undefined],
  ['Mit dem Zug', undefined, undefined, undefined],
] as const)
  test(`credits and stamps: ${line}`, async () => {
    const {report} = await shown(`Brand in der Halle am Hafen\n\n${body}\n${line}`)
    assert.deepEqual([report.furniture[0]?.because, report.agency?.name, report.published?.from], [because, agency, day])
  })

const leaves = async (text: string) => {
  const report = await read(text)
  return report.furniture.map(({start, end, because}) => `${because}: ${report.text.slice(start, end)}`)
}

test('greeting, close and signature of a letter are furniture', async () => {
  const letter = `Streik am Montag\n\nLiebe Kolleginnen und Kollegen,\n\n${body}\nMit freundlichen Grüßen\nErika Muster\n`
  assert.deepEqual(await leaves(letter), [
    'letter: Liebe Kolleginnen und Kollegen,',
    'letter: Mit freundlichen Grüßen',
    'letter: Erika Muster',
  ])
  const call = `Streik am Montag\n\n${body}\nEure Tarifkommission\ni. V. Erika Muster, Sprecherin\n`
  assert.deepEqual(await leaves(call), ['letter: Eure Tarifkommission', 'letter: i. V. Erika Muster, Sprecherin'])
  assert.deepEqual(await leaves(`Streik am Montag\n\n${body}\nIhre Forderungen sind bekannt.\n`), [])
})

test('a writer with a town stands between headline and text only', async () => {
  assert.deepEqual(await leaves(`Brand in der Lagerhalle am Hafen\n\nErika Muster, Emden\n\n${body}`), [
    'byline: Erika Muster, Emden',
  ])
  assert.deepEqual(await leaves(`Brand in der Lagerhalle am Hafen\n\n${body}\n${body}\nErika Muster, Emden\n`), [])
})

test('the stamp before an urgent headline is none of it', async () => {
  const {report, of} = await shown(`EIL: Brand in Lagerhalle am Hafen\n\n${body}`)
  assert.equal(of(report.headline), 'Brand in Lagerhalle am Hafen')
  assert.equal(report.furniture[0]?.because, 'label')
})
