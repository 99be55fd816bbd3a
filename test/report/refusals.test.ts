import assert from 'node:assert/strict'
import {test} from 'node:test'
import {readReport} from '../../src/report/read.ts'
import {ReadError} from '../../src/report/read-error.ts'

const read = (bytes: Uint8Array | string) =>
  readReport(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, {id: 'r', file: 'a.txt'})
const bytes = (text: string) => Uint8Array.from([...text].map((c) => c.charCodeAt(0)))

for (const [name, input, problem, value] of [
  ['nothing', '', 'empty', ''],
  ['white space', ' \n\n\t ', 'empty', ''],
  ['PDF', bytes('%PDF-1.7\n%\xe2\xe3'), 'binary', 'PDF'],
  ['PNG', bytes('\x89PNG\r\n\x1a\n\0\0'), 'binary', 'PNG'],
  ['ZIP', bytes('PK\x03\x04\x14\0'), 'binary', 'ZIP'],
  ['program', bytes('\x7fELF\x02\x01\x01\0'), 'binary', 'Programm'],
  ['RTF', '{\\rtf1\\ansi Hallo Welt', 'binary', 'RTF'],
  ['control characters', bytes('a\x01b\x02c\x03d\x04e\x05 und so weiter'), 'binary', 'Binärdaten'],
  ['two words', 'Guten Morgen', 'not-news', '2 Wörter'],
  ['filler', 'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor.', 'not-news', 'Lorem'],
  ['source code', 'import {a} from "b"\n\nfunction f() {\n  return a + 1;\n}\n\nconst x = f();\n', 'not-news', 'Programmcode'],
  ['numbers', '12.4 13.5 18.2\n19.3 20.1 22.4\n3.1 2.2 1.9\nMin Max Mittel\n', 'not-news', 'Ziffern'],
  [
    'table',
    'Ort;Tote;Verletzte\nEmden;keine;drei\nLeer;keine;zwei\nJever;keine;vier\nAurich;einer;keine\n',
    'not-news',
    'Tabelle',
  ],
  ['feed', '<?xml version="1.0"?><rss version="2.0"><channel></channel></rss>', 'not-one-report', 'Feed'],
  ['page without text', '<html><body><nav><a href="/">Start</a></nav></body></html>', 'no-article', 'Fließtext'],
  ['other JSON', '{"temperature": 12, "unit": "C"}', 'json-form', 'temperature'],
  [
    'two articles',
    JSON.stringify([1, 2].map((n) => ({headline: `Kopf ${n}`, body_text: 'Die Halle brannte in der Nacht.'}))),
    'not-one-report',
    '2 Artikeln',
  ],
] as const)
  test(`refused: ${name}`, async () => {
    await assert.rejects(read(input), (error: unknown) => {
      assert.ok(error instanceof ReadError)
      assert.equal(error.problem, problem)
      assert.ok(error.de.includes('a.txt') && error.de.includes(value), error.de)
      assert.equal(error.message, error.en)
      return true
    })
  })

for (const text of [
  'Kanzlerin in Peking eingetroffen.',
  '14.05 Uhr: Die Polizei hebt die Sperrung auf.',
  'Emden: 3, Leer: 2. So endete das Spiel am Sonntag vor 1200 Zuschauern.',
  '„Nein“, sagte sie. „Ja“, sagte er. „Nein!“ – „Doch!“',
  'Die DAX-Werte im Überblick: Allianz 250,10 (+1,2 %), BASF 44,20 (-0,4 %), BMW 99,80 (+0,1 %) – die Börse schloss damit etwas fester.',
  'Wenn der Kanzler redet, if man so will, return to sender; so spottet die Opposition.',
])
  test(`read: ${text}`, async () => assert.equal((await read(text)).text, text))
