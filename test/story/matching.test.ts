import assert from 'node:assert/strict'
import {test} from 'node:test'
import {nameWords, organisationsFit, personsFit} from '../../src/story/name-match.ts'
import {apart} from '../../src/story/quantity.ts'
import {timesFit} from '../../src/story/times-fit.ts'

for (const [a, b, fit] of [
  ['Min Jae Rho', 'Min Jae-rho', 'full'],
  ['Sergej Tschernow', 'Sergei Chernov', 'full'],
  ['Wladimir Rybin', 'Vladimir Rybin', 'full'],
  ['Lena Ohlsen', 'Ohlsen', 'part'],
  ['Jonas R.', 'Jonas Reik', 'initial'],
  ['Lena Ohlsen', 'Peter Ohlsen', 'no'],
  ['Lena Ohlsen', 'Jonas Reik', 'no'],
] as const)
  test(`persons ${a} and ${b}: ${fit}`, () => assert.equal(personsFit(nameWords(a), nameWords(b)), fit))

for (const [a, b, fit] of [
  ['Murtaler Bote', 'Murtaler Boten', 'full'],
  ['Reik & Söhne GmbH', 'Reik & Söhne', 'full'],
  ['Wasserverband Murtal', 'Wasserverband', 'part'],
  ['Landgericht Murbach', 'Landgericht Talheim', 'no'],
] as const)
  test(`organisations ${a} and ${b}: ${fit}`, () => assert.equal(organisationsFit(nameWords(a), nameWords(b)), fit))

const number = (low: number | null, high: number | null, hedge?: string) => ({
  low,
  high,
  unit: 'Euro',
  range: {start: 0, end: 0},
  ...(hedge ? {hedge} : {}),
})
for (const [name, a, b, expected] of [
  ['rund 2,4 and gut 2', number(2.4e9, 2.4e9, 'about'), number(2e9, null, 'more-than'), false],
  ['knapp 1500 and 1480', number(1500, 1500, 'less-than'), number(1480, 1480), false],
  ['knapp 1500 and 900', number(1500, 1500, 'less-than'), number(900, 900), true],
  ['58 and 61', number(58, 58), number(61, 61), true],
  ['mindestens 11 and 14', number(11, null, 'at-least'), number(14, 14), false],
  ['20 bis 30 and 25', number(20, 30, 'between'), number(25, 25), false],
] as const)
  test(`numbers ${name} are ${expected ? 'apart' : 'compatible'}`, () => assert.equal(apart(a, b), expected))

const time = (from?: string, to?: string) => ({
  text: '',
  grain: 'day' as const,
  anchored: 'text' as const,
  ...(from ? {from} : {}),
  ...(to ? {to} : {}),
})
for (const [a, b, fit] of [
  [time('2024-05-02', '2024-05-02'), time('2024-05-01', '2024-05-31'), 'within'],
  [time('2019-01-01', '2019-12-31'), time('2024-05-01', '2024-05-31'), 'apart'],
  [time('2024-05-01', '2024-05-31'), time('2024-05-01', '2024-05-31'), 'same'],
  [time(), time('2024-05-01', '2024-05-31'), 'open'],
  [time('2024-06-01'), time('2024-05-01', '2024-05-31'), 'apart'],
] as const)
  test(`times ${a.from}–${a.to} and ${b.from}–${b.to}: ${fit}`, () => assert.equal(timesFit(a, b), fit))
