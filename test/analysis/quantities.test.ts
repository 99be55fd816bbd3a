import assert from 'node:assert/strict'
import {test} from 'node:test'
import {german} from '../../src/language/de/german.ts'
import {timed} from './timed.ts'

/** Text with the quantity in brackets, low and high end (`-` is open), unit, hedge. */
const cases: readonly (readonly [text: string, low: number | '-', high: number | '-', unit?: string, hedge?: string])[] = [
  ['Die Bank zahlt [rund 2,4 Milliarden Euro] dafür.', 2.4e9, 2.4e9, 'Euro', 'about'],
  ['Es gab [mindestens 14 Tote] am Ort.', 14, '-', 'Tote', 'at-least'],
  ['Der Preis stieg um [20 bis 30 Prozent] an.', 20, 30, 'Prozent', 'between'],
  ['Es gab [zwei Verletzte] am Ort.', 2, 2, 'Verletzte'],
  ['Es kamen [mehr als 100 Gäste] zum Fest.', 100, '-', 'Gäste', 'more-than'],
  ['Es kamen [knapp 50 Gäste] zum Fest.', 50, 50, 'Gäste', 'less-than'],
  ['Es kamen [weniger als 50 Gäste] zum Fest.', '-', 50, 'Gäste', 'less-than'],
  ['Es kamen [Hunderte] zum Fest.', 200, '-'],
  ['Es kam [gut ein Dutzend Gäste] zum Fest.', 12, '-', 'Gäste', 'more-than'],
  ['Es kamen [zwischen 80 und 90 Gäste] zum Fest.', 80, 90, 'Gäste', 'between'],
  ['Das kostet [3 bis 4 Millionen Euro] im Jahr.', 3e6, 4e6, 'Euro', 'between'],
  ['Das kostet [1.250 Euro] im Jahr.', 1250, 1250, 'Euro'],
  ['Das kostet [bis zu 500 Euro] im Jahr.', '-', 500, 'Euro', 'at-most'],
  ['Das sind [5,5 %] davon.', 5.5, 5.5, 'Prozent'],
  ['Es kamen [zweiundzwanzig weitere Gäste] zum Fest.', 22, 22, 'Gäste'],
  ['Es kamen [über 300 Gäste] zum Fest.', 300, '-', 'Gäste', 'more-than'],
  ['Man sprach über [zwei Zeugen] im Prozess.', 2, 2, 'Zeugen'],
  ['Es gab [nicht mehr als 14 Tote] am Ort.', '-', 14, 'Tote', 'at-most'],
]

for (const [line, low, high, unit, hedge] of cases)
  test(line, () => {
    const text = line.replace(/[[\]]/g, '')
    const {quantities, words} = timed(text, german)
    const at = words.indexOf(/\[([^\]]*)\]/.exec(line)?.[1] ?? '')
    assert.ok(at >= 0, `found ${words.join(' | ')}`)
    const found = quantities[at]
    assert.deepEqual([found?.low ?? '-', found?.high ?? '-', found?.unit, found?.hedge], [low, high, unit, hedge])
  })

for (const text of ['Man sprach über einen neuen Vertrag.', 'Am 3. Oktober um 14.30 Uhr war es so weit.', 'Er las ein Buch.'])
  test(`no quantity: ${text}`, () => assert.deepEqual(timed(text, german).words, []))
