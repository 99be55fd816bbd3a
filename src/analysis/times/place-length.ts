import type {Sense, TimeUnit} from '../../language/time.ts'
import type {When} from '../../report/report.ts'
import {type DayNumber, pad} from './calendar.ts'
import {dayMonthsAway} from './place-date.ts'
import {type Around, type Placed, unitAround} from './placed.ts'

const letters: Readonly<Record<TimeUnit, string>> = {
  second: 'TXS',
  minute: 'TXM',
  hour: 'TXH',
  day: 'XD',
  weekend: 'XWE',
  week: 'XW',
  month: 'XM',
  quarter: 'XQ',
  half: 'XH',
  year: 'XY',
  decade: 'XDE',
  century: 'XCE',
}

/** TIMEX3 duration: `P2W`, `PT30M`, `PXY` where the number is not said. */
export function lengthValue(unit: TimeUnit, count: number | undefined): string {
  if (unit === 'half' && count !== undefined) return `P${count * 6}M`
  return `P${letters[unit].replace('X', count === undefined ? 'X' : String(count))}`
}

/** Places "vor zwei Wochen", "seit Jahren", "die letzten drei Tage"; a mere length has no place. */
export function placeLength(sense: Sense, around: Around): Placed {
  const unit = sense.unit ?? 'day'
  const low = sense.some ? undefined : sense.low
  const high = sense.some ? undefined : (sense.high ?? sense.low)
  const value = lengthValue(unit, low)
  const direction = directionOf(sense, around)
  const base = {kind: 'duration' as const, value, grain: 'vague' as const, anchored: 'open' as const}
  if (direction === 0) return {...base, because: 'duration'}
  const relation = direction < 0 ? ('past' as const) : ('future' as const)
  const spans = sense.distance === 'since' || sense.distance === 'next' || sense.shift !== undefined
  if (around.published === null)
    return {
      ...base,
      relation,
      because: 'no-publication-date',
      ...(sense.vague ? {} : offsetOf(unit, low, high, direction, spans)),
    }
  const {from, to} = loosened(
    reach(around.published, unit, low, high, direction, spans),
    sense.vague,
    around.published,
    direction,
  )
  return {...base, relation, anchored: 'published', because: 'counted', grain: grainOf(unit, low, spans), from, to}
}

/** −1 back from the publication, 1 on, 0 a mere length. */
function directionOf(sense: Sense, {tense}: Around): -1 | 0 | 1 {
  if (sense.distance === 'ago' || sense.distance === 'since') return -1
  if (sense.distance === 'next') return tense === 'future' ? 1 : 0
  if (sense.distance === 'ahead') return tense === 'past' ? 0 : 1
  if (sense.distance !== undefined || sense.shift === undefined || sense.shift === 0 || sense.from === 'mentioned') return 0
  return sense.shift < 0 ? -1 : 1
}

function offsetOf(
  unit: TimeUnit,
  low: number | undefined,
  high: number | undefined,
  direction: number,
  spans: boolean,
): {offset?: When['offset']} {
  if (low === undefined || high === undefined || !Number.isInteger(low) || !Number.isInteger(high)) return {}
  if (unit !== 'day' && unit !== 'week' && unit !== 'month' && unit !== 'quarter' && unit !== 'year') return {}
  const [near, distant] = [spans ? 0 : low * direction, high * direction]
  return {offset: {unit, low: Math.min(near, distant), high: Math.max(near, distant)}}
}

function grainOf(unit: TimeUnit, count: number | undefined, spans: boolean): When['grain'] {
  if (count === undefined) return 'vague'
  if (unit === 'second' || unit === 'minute' || unit === 'hour') return 'day'
  if (spans || unit === 'weekend') return unit === 'year' || unit === 'decade' || unit === 'century' ? 'year' : 'day'
  if (unit === 'half') return 'month'
  return unit === 'decade' || unit === 'century' ? 'year' : unit
}

/** The days that so many units back or on may mean: as coarse as the unit is. */
function reach(
  published: DayNumber,
  unit: TimeUnit,
  low: number | undefined,
  high: number | undefined,
  direction: number,
  spans: boolean,
): {from?: DayNumber; to?: DayNumber} {
  if (low === undefined || high === undefined || high > 5000) return direction < 0 ? {to: published} : {from: published}
  const far = at(published, unit, high * direction)
  const near = spans ? {from: published, to: published} : at(published, unit, low * direction)
  return direction < 0 ? {from: far.from, to: near.to} : {from: near.from, to: far.to}
}

/** "vor rund 14 Tagen" is no one day; "vor mehr als zwei Jahren" has no first one. */
function loosened(
  {from, to}: {from?: DayNumber; to?: DayNumber},
  vague: Sense['vague'],
  published: DayNumber,
  direction: number,
): {from?: DayNumber | undefined; to?: DayNumber | undefined} {
  if (vague === undefined) return {from, to}
  if (vague !== 'about') {
    const beyond = vague === 'more'
    if (direction < 0) return beyond ? {to} : {from, to: published}
    return beyond ? {from} : {from: published, to}
  }
  const widen = (day: DayNumber | undefined, sign: number) =>
    day === undefined || day === published ? day : day + sign * Math.max(1, Math.round(Math.abs(day - published) / 6))
  return {from: widen(from, -1), to: widen(to, 1)}
}

function at(published: DayNumber, unit: TimeUnit, count: number): {from: DayNumber; to: DayNumber} {
  if (unit === 'second' || unit === 'minute' || unit === 'hour') {
    const days = Math.ceil(Math.abs(count) / (unit === 'hour' ? 24 : unit === 'minute' ? 1440 : 86400))
    return count < 0 ? {from: published - days, to: published} : {from: published, to: published + days}
  }
  if (unit === 'day') return {from: published + Math.round(count), to: published + Math.round(count)}
  if (unit === 'week' && Number.isInteger(count)) return unitAround(published, 'week', count)
  if (unit === 'week' || unit === 'weekend') return around(published + Math.round(count * 7), 4)
  const months =
    count *
    (unit === 'month' ? 1 : unit === 'quarter' ? 3 : unit === 'half' ? 6 : unit === 'year' ? 12 : unit === 'decade' ? 120 : 1200)
  const whole = Math.trunc(months)
  const day = dayMonthsAway(published, whole) + Math.round((months - whole) * 30)
  return Number.isInteger(count) && (unit === 'month' || unit === 'year') ? unitAround(day, unit, 0) : around(day, 45)
}

const around = (day: DayNumber, days: number) => ({from: day - days, to: day + days})

/** "täglich", "jeden Montagabend", "alle zwei Wochen": TIMEX3 value, no place. */
export function placeSet(sense: Sense): Placed {
  return {kind: 'set', value: setValue(sense), grain: 'vague', anchored: 'open', because: 'set'}
}

function setValue({weekday, daypart, unit, low, some, season, month}: Sense): string {
  const part = daypart === undefined ? '' : `T${daypart}`
  if (weekday !== undefined && unit === undefined) return `XXXX-WXX-${weekday}${part}`
  if (season !== undefined) return `XXXX-${season}`
  if (month !== undefined) return `XXXX-${pad(month, 2)}`
  if (unit === undefined) return daypart === undefined ? 'P1D' : `XXXX-XX-XX${part}`
  return lengthValue(unit, some ? undefined : (low ?? 1))
}

/** "kürzlich", "derzeit", "künftig". */
export function placeVague(ref: NonNullable<Sense['ref']>, {published}: Around): Placed {
  const relation = ref === 'PAST_REF' ? 'past' : ref === 'FUTURE_REF' ? 'future' : 'present'
  const base = {kind: 'date' as const, value: ref, grain: 'vague' as const, relation: relation as When['relation']}
  if (published === null) return {...base, anchored: 'open', because: 'vague'}
  const ends =
    relation === 'past' ? {to: published} : relation === 'future' ? {from: published} : {from: published, to: published}
  return {...base, ...ends, anchored: 'published', because: 'vague'}
}
