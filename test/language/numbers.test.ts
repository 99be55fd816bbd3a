import assert from 'node:assert/strict'
import {test} from 'node:test'
import {germanNumber, germanOrdinal} from '../../src/language/de/numbers.ts'

const numbers: readonly (readonly [string, number | null])[] = [
  ['null', 0],
  ['eins', 1],
  ['einer', 1],
  ['zwölf', 12],
  ['siebzehn', 17],
  ['zweiundzwanzig', 22],
  ['neunundneunzig', 99],
  ['hundert', 100],
  ['zweihundertfünf', 205],
  ['dreitausendzweihundert', 3200],
  ['hunderttausend', 100000],
  ['zweieinhalb', 2.5],
  ['anderthalb', 1.5],
  ['Haus', null],
  ['undzwanzig', null],
  ['tausendundeins', 1001],
]
for (const [word, value] of numbers) test(`${word} is ${value}`, () => assert.equal(germanNumber(word), value))

const ordinals: readonly (readonly [string, number | null])[] = [
  ['ersten', 1],
  ['dritter', 3],
  ['siebte', 7],
  ['achten', 8],
  ['zwölften', 12],
  ['zwanzigste', 20],
  ['einunddreißigsten', 31],
  ['Listen', null],
  ['zehnste', null],
]
for (const [word, value] of ordinals) test(`${word} is number ${value}`, () => assert.equal(germanOrdinal(word), value))
