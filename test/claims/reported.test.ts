import assert from 'node:assert/strict'
import {test} from 'node:test'
import {contentOf, linesOf, read} from './read.ts'

/** What is said as a noun: `chain | form | force | certainty | content`. */
const cases: readonly (readonly [text: string, ...lines: string[]])[] = [
  ['Auch Rettungskräfte berichten von zwei Explosionen.', 'Rettungskräfte | reported | says | reported | von zwei Explosionen'],
  ['Die Betreiber sprechen bereits von bis zu 850 Stellen.', 'Betreiber | reported | says | reported | von bis zu 850 Stellen'],
  [
    'Im Saal sprach die Nachrichtenagentur Merkur von 50.000 Menschen.',
    'Nachrichtenagentur Merkur | reported | says | reported | von 50.000 Menschen',
  ],
  [
    'Eine Verschiebung der Wahl bezeichnete Kunze als fatal.',
    'Kunze | reported | assesses | reported | Eine Verschiebung der Wahl … als fatal',
  ],
  [
    'Hilda Morales macht Frauenhass für die Gewalt verantwortlich.',
    'Hilda Morales | reported | accuses | reported | Frauenhass … für die Gewalt verantwortlich',
  ],
  ['Die Präsidentin gab die Festnahme gestern in Wien bekannt.', 'Präsidentin | reported | announces | reported | die Festnahme'],
  ['Die Meteorologen sagten weitere Regenfälle voraus.', 'Meteorologen | reported | expects | reported | weitere Regenfälle'],
  [
    'Als Grund gab die Aufsicht die mangelnde Sicherheit der Maschinen an.',
    'Aufsicht | reported | says | reported | die mangelnde Sicherheit der Maschinen',
  ],
  ['Von der Opposition wurde der Besuch als unangemessen kritisiert.', 'Opposition | reported | rejects | reported | der Besuch'],
  [
    'Die Verantwortlichen des Ministeriums erwarten eine rasche Lösung.',
    'Verantwortlichen des Ministeriums | reported | expects | reported | eine rasche Lösung',
  ],
  [
    'Die Zahl der Verletzten gab die Bundespolizei zuletzt mit 26 an.',
    'Bundespolizei | reported | says | reported | Die Zahl der Verletzten … mit 26',
  ],
  ['Armenien meldet vier tote Soldaten.', 'Armenien | reported | says | reported | vier tote Soldaten'],
  ['Die Schüler klagten über zu viel Stress.', 'Schüler | reported | assesses | reported | über zu viel Stress'],
]

for (const [text, ...lines] of cases) test(text, () => assert.deepEqual(linesOf(text), lines))

/** Things do nothing with words, and what is only supposed has not been said. */
for (const text of [
  'Der Brand ging von einer Lampe aus.',
  'Überschwemmungen haben in der Nacht mehr als hundert Todesopfer gefordert.',
  'Die Zuschauer sahen in Wien ein gutes Spiel.',
  'Falls sie den Ort bekannt geben, fährt er hin.',
])
  test(`nobody's word: ${text}`, () => {
    for (const line of linesOf(text)) assert.match(line, /^– \| own-voice/)
  })

test('in English an adjective behind the noun belongs to the source', () => {
  const text = 'The talks have failed, according to two people familiar with the matter.'
  const [claim] = read(text, {language: 'en'}).claims
  assert.equal(claim && contentOf(claim, text), 'The talks have failed')
})
