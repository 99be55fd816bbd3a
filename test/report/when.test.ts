import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {When} from '../../src/report/report.ts'
import {orderOf, publicationMonths, type WhenRelation, whenRelation} from '../../src/report/when.ts'

const open = (value: string, more: Partial<When> = {}): When => ({text: value, value, grain: 'month', anchored: 'open', ...more})
const dated = (from: string, to: string): When => ({text: from, from, to, grain: 'day', anchored: 'text'})

const cases: readonly (readonly [string, When, When, WhenRelation])[] = [
  ['two equal days', dated('2024-10-03', '2024-10-03'), dated('2024-10-03', '2024-10-03'), 'same'],
  ['a day in its month', dated('2024-10-03', '2024-10-03'), dated('2024-10-01', '2024-10-31'), 'overlaps'],
  ['May and June of one year', dated('2024-05-01', '2024-05-31'), dated('2024-06-01', '2024-06-30'), 'before'],
  ['an hour and its day', dated('2024-10-03T14:00', '2024-10-03T14:59'), dated('2024-10-03', '2024-10-03'), 'overlaps'],
  ['a month without its year, twice', open('XXXX-09'), open('XXXX-09'), 'same'],
  ['a month without its year, and with it', open('XXXX-09'), dated('2023-09-01', '2023-09-30'), 'overlaps'],
  ['two months without a year', open('XXXX-09'), open('XXXX-10'), 'incompatible'],
  ['a day and another of the same month, no year', open('XXXX-09-03'), open('XXXX-09-04'), 'incompatible'],
  ['a month and a season that holds it', open('XXXX-09'), open('XXXX-FA'), 'overlaps'],
  ['January is winter', open('XXXX-01'), open('XXXX-WI'), 'overlaps'],
  ['a weekday and a date of another weekday', open('XXXX-WXX-1'), dated('2024-10-03', '2024-10-03'), 'incompatible'],
  ['start and end of a month', open('XXXX-08', {part: 'start'}), open('XXXX-08', {part: 'end'}), 'incompatible'],
  ['two years', open('2019'), open('2021'), 'before'],
  ['vague against a month', open('PAST_REF'), open('XXXX-09'), 'unknown'],
  ['since June against September', open('XXXX-06', {bound: 'since'}), open('XXXX-09'), 'unknown'],
]
for (const [name, a, b, relation] of cases) test(`${name}: ${relation}`, () => assert.equal(whenRelation(a, b), relation))

test('last week and last month are compared only under one publication date', () => {
  const week = open('XXXX-WXX', {offset: {unit: 'week', low: -1, high: -1}})
  const yearBefore = open('XXXX', {offset: {unit: 'year', low: -2, high: -2}})
  assert.equal(whenRelation(yearBefore, week), 'unknown')
  assert.equal(whenRelation(yearBefore, week, {samePublication: true}), 'before')
})

test('past mid-August and coming September leave August and September', () => {
  const times = [
    open('XXXX-06', {relation: 'past'}),
    open('XXXX-08', {part: 'mid', relation: 'past'}),
    open('XXXX-09', {relation: 'future'}),
  ]
  assert.deepEqual(publicationMonths(times), [8, 9])
  assert.deepEqual(publicationMonths(times.slice(0, 2)), [])
})

test('a timeline without publication date runs from the far past to what is planned', () => {
  const times = [
    open('2019', {from: '2019-01-01', to: '2019-12-31', relation: 'past'}),
    open('XXXX', {offset: {unit: 'year', low: -1, high: -1}, relation: 'past'}),
    open('XXXX-06', {bound: 'since', relation: 'past'}),
    open('XXXX-08', {part: 'mid', relation: 'past'}),
    open('XXXX-WXX', {offset: {unit: 'week', low: -1, high: -1}, relation: 'past'}),
    open('XXXX-10', {relation: 'future'}),
  ]
  const keys = times.map((when) => orderOf(when, undefined, [8, 9]))
  assert.deepEqual(
    keys,
    [...keys].sort((a, b) => a - b),
  )
})

test('of one morning the earlier comes first', () => {
  const at = (iso: string) => orderOf({text: '', grain: 'minute', anchored: 'inferred', from: iso, to: iso}, '2025-06-05T18:00')
  assert.ok(at('2025-06-04T06:50') < at('2025-06-04T07:40'))
  assert.ok(at('2025-06-04T23:00') < at('2025-06-05'))
})
