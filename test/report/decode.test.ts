import assert from 'node:assert/strict'
import {test} from 'node:test'
import {readReport} from '../../src/report/read.ts'

const text = 'Für „große“ Aufgaben fehlt den Städten Geld, sagte die Präsidentin Müller – und zwar 10 €.'
const latin = 'Für große Aufgaben fehlt den Städten Geld, sagte die Präsidentin Müller am Montag in Köln.'
const utf16 = (s: string, little: boolean) => {
  const bytes = new Uint8Array(s.length * 2)
  for (let i = 0; i < s.length; i++) new DataView(bytes.buffer).setUint16(i * 2, s.charCodeAt(i), little)
  return bytes
}
const special: Readonly<Record<string, number>> = {'€': 0x80, '„': 0x84, '“': 0x93, '–': 0x96}
const windows1252 = (s: string) => Uint8Array.from([...s].map((c) => special[c] ?? c.charCodeAt(0)))
const mac: Readonly<Record<string, number>> = {ü: 0x9f, ö: 0x9a, ä: 0x8a, ß: 0xa7}
const macintosh = (s: string) => Uint8Array.from([...s].map((c) => mac[c] ?? c.charCodeAt(0)))
const utf8 = (s: string) => new TextEncoder().encode(s)

for (const [name, bytes, expected, notes] of [
  ['UTF-8', utf8(text), text, []],
  ['UTF-8 with mark', utf8(`\ufeff${text}`), text, []],
  ['UTF-16 LE with mark', utf16(`\ufeff${text}`, true), text, ['decoded-as: utf-16le']],
  ['UTF-16 BE with mark', utf16(`\ufeff${text}`, false), text, ['decoded-as: utf-16be']],
  ['UTF-16 LE without mark', utf16(text, true), text, ['decoded-as: utf-16le']],
  ['UTF-16 BE without mark', utf16(text, false), text, ['decoded-as: utf-16be']],
  ['Windows-1252', windows1252(text), text, ['decoded-as: windows-1252']],
  ['ISO-8859-1', windows1252(latin), latin, ['decoded-as: iso-8859-1']],
  ['Macintosh', macintosh(latin), latin, ['decoded-as: macintosh']],
  ['NFD and soft hyphens', utf8(text.normalize('NFD').replace('Aufgaben', 'Auf\u00adgaben')), text, []],
  [
    'double encoding',
    utf8('FÃ¼r groÃŸe Aufgaben fehlt den StÃ¤dten Geld, sagte sie am Montag.'),
    'Für große Aufgaben fehlt den Städten Geld, sagte sie am Montag.',
    ['mended-encoding: 3'],
  ],
  [
    'line ends and spaces',
    utf8('Das kostet 10\u00a0000 Euro.\r\nMehr weiß niemand,\u2009sagt er.\r'),
    'Das kostet 10 000 Euro.\nMehr weiß niemand, sagt er.',
    [],
  ],
] as const)
  test(`decoded: ${name}`, async () => {
    const report = await readReport(bytes, {id: 'r'})
    assert.equal(report.text, expected)
    assert.deepEqual(report.notes, notes)
  })
