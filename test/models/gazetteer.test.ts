import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {test} from 'node:test'
import {names} from '../../src/language/de/names.ts'
import * as g from '../../src/models/gazetteer.ts'

const file = new URL('../../models/de/gazetteer.bin', import.meta.url)
const gazetteer = new g.Gazetteer(readFileSync(file))

const places: readonly (readonly [string, string, number, number])[] = [
  ['Ischewsk', 'RU', 56.9, 53.2],
  ['Kiew', 'UA', 50.5, 30.5],
  ['Genf', 'CH', 46.2, 6.1],
  ['Essen', 'DE', 51.5, 7.0],
  ['New York', 'US', 40.7, -74.0],
]
for (const [name, country, lat, lon] of places)
  test(`place: ${name}`, () => {
    const place = gazetteer.place(name)
    assert.equal(place?.country, country)
    assert.ok(Math.abs(place!.lat! - lat) < 0.1 && Math.abs(place!.lon! - lon) < 0.1)
  })

test('given names tell their gender, strangers tell nothing', () => {
  assert.equal(gazetteer.kinds('Sergej') & g.GIVEN, g.GivenMale)
  assert.equal(gazetteer.kinds('Annegret') & g.GIVEN, g.GivenFemale)
  assert.equal(gazetteer.kinds('Qwrtzpf'), 0)
})

test('a damaged file is refused', () => {
  assert.throws(() => new g.Gazetteer(new Uint8Array(40)), /gazetteer/)
  assert.throws(() => new g.Gazetteer(readFileSync(file).subarray(0, 5000)), /cut short/)
})

test('every state of ISO 3166 with a seat at the United Nations is in the German table', () => {
  const iso = createRequire(import.meta.url)('i18n-iso-countries') as {getNames(lang: string): Record<string, string>}
  const missing = Object.entries(iso.getNames('de')).filter(([code, name]) => {
    const first = name.split(' ')[0]!
    return !dependent.has(code) && !names.knownFrom(first).some((k) => k.country === code) && !byCode.has(code)
  })
  assert.deepEqual(missing, [])
})

/** Territories that are no states of their own. */
const dependent = new Set(
  'AI AW AX AS BM BQ BV CC CK CW CX EH FK FO GF GG GI GP GS GU HM IM IO JE KY MF MO MP MQ MS NC NF NU PF PM PN PR RE SH SJ SX TC TF TK UM VG VI WF YT AQ BL TV PW KN LC VC ST'.split(
    ' ',
  ),
)
const byCode = new Set([
  'CD',
  'CG',
  'GB',
  'US',
  'KP',
  'KR',
  'PS',
  'VA',
  'BA',
  'AE',
  'TW',
  'MK',
  'SZ',
  'LA',
  'SY',
  'VE',
  'TZ',
  'MD',
])
