import type {DayPart, Sense} from '../../language/time.ts'
import type {When} from '../../report/report.ts'
import {isoDay, pad} from './calendar.ts'
import {placeDate} from './place-date.ts'
import {placeLength, placeSet, placeVague} from './place-length.ts'
import type {Around, Placed} from './placed.ts'

/** Hours that a part of the day may mean, wide; the night ends on the next day. */
const hours: Readonly<Record<DayPart, readonly [string, string]>> = {
  MO: ['05:00', '10:59'],
  FN: ['08:00', '12:59'],
  MI: ['11:00', '14:59'],
  AF: ['12:00', '18:59'],
  EV: ['17:00', '23:59'],
  NI: ['21:00', '06:59'],
}

/** TIMEX3 has no forenoon. */
const partNames: Readonly<Record<DayPart, string>> = {MO: 'MO', FN: 'MO', MI: 'MI', AF: 'AF', EV: 'EV', NI: 'NI'}

/** What an expression means in the time around it. `category` is the matched rule's. */
export function place(sense: Sense, category: string, around: Around): Placed {
  if (sense.every && sense.hour !== undefined) return everyDay(sense, sense.hour)
  if (category === 'set' || sense.every) return placeSet(sense)
  if (sense.ref) return placeVague(sense.ref, around)
  if (category === 'duration') return placeLength(sense, around)
  const day = namesDay(sense) ? placeDate(sense, around) : null
  if (sense.hour !== undefined) return placeClock(sense, sense.hour, day ?? ownDay(sense, around))
  if (sense.daypart !== undefined) return placePart(sense, sense.daypart, day ?? ownDay(sense, around))
  return day ?? placeDate(sense, around)
}

/** "jeweils 20 Uhr": a time of no one day. */
function everyDay({minute}: Sense, hour: number): Placed {
  const value = `T${pad(hour, 2)}:${pad(minute ?? 0, 2)}`
  return {kind: 'time', value, grain: 'hour', anchored: 'open', because: 'set'}
}

function namesDay({unit, month, weekday, holiday, year}: Sense): boolean {
  return unit !== undefined || month !== undefined || weekday !== undefined || holiday !== undefined || year !== undefined
}

/**
 * A time of day without its day belongs to the day last mentioned, else to the day of publication; an evening or night
 * that is past, to that or the day before.
 */
function ownDay(sense: Sense, {day, dayConflict, openDay, published, tense}: Around): Placed {
  const at = day ?? published
  const base = {kind: 'date' as const, grain: 'day' as const}
  if (at !== null && day === undefined && dayConflict)
    return {...base, value: 'XXXX-XX-XX', anchored: 'open', because: 'day-not-said'}
  const late = sense.daypart === 'NI' || sense.daypart === 'EV' || (sense.hour ?? 0) >= 18
  if (at !== null && day === undefined && tense === 'past' && late)
    return {...base, value: isoDay(at), from: at - 1, to: at, anchored: 'inferred', because: 'same-day-or-before'}
  if (at === null) return {...base, value: openDay ?? 'XXXX-XX-XX', anchored: 'open', because: 'no-publication-date'}
  const because = day === undefined ? 'same-day' : 'day-mentioned'
  return {...base, value: isoDay(at), from: at, to: at, anchored: 'inferred', because}
}

function placeClock(sense: Sense, hour: number, day: Placed): Placed {
  const afternoon = sense.half12 === 'pm' && hour < 12 ? 12 : sense.half12 === 'am' && hour === 12 ? -12 : 0
  const evening = sense.daypart === 'AF' || sense.daypart === 'EV'
  const minutes = (hour + (afternoon || (evening && hour < 12 ? 12 : 0))) * 60 + (sense.minute ?? 0) + (sense.shiftMinutes ?? 0)
  const at = ((minutes % 1440) + 1440) % 1440
  const next = minutes >= 1440 ? 1 : 0
  const time = `${pad(Math.floor(at / 60), 2)}:${pad(at % 60, 2)}`
  // "8 Uhr" is a full hour, not the minute
  const whole = sense.minute === undefined && sense.shiftMinutes === undefined
  const ends = day.from === undefined || day.to === undefined ? {} : {from: day.from + next, to: day.to + next}
  const shown = minutes === 1440 ? '24:00' : time
  const value = `${minutes === 1440 ? day.value : ends.from === undefined ? day.value : isoDay(ends.to)}T${shown}`
  return {...day, ...ends, kind: 'time', grain: whole ? 'hour' : 'minute', value, fromTime: time, toTime: time}
}

function placePart(sense: Sense, part: DayPart, day: Placed): Placed {
  const [fromTime, toTime] = narrow(hours[part], sense.part)
  const name = `T${partNames[part]}`
  if (day.from === undefined || day.to === undefined) return {...day, kind: 'time', grain: 'hour', value: `${day.value}${name}`}
  const back = sense.nightTo ? 1 : 0
  const from = day.from - back
  const to = day.to - back + (part === 'NI' && day.because !== 'same-day-or-before' ? 1 : 0)
  return {...day, kind: 'time', grain: 'hour', from, to, fromTime, toTime, value: `${isoDay(day.to - back)}${name}`}
}

/** "am frühen Morgen" ends, "am späten Abend" begins in the middle. */
function narrow([from, to]: readonly [string, string], part: When['part']): readonly [string, string] {
  const [first, last] = [Number(from.slice(0, 2)), Number(to.slice(0, 2))]
  if (last < first || part === undefined) return [from, to]
  const middle = Math.floor((first + last) / 2)
  return part === 'start' ? [from, `${pad(middle, 2)}:59`] : [`${pad(middle, 2)}:00`, to]
}

/** A placed expression as the report's `When`; `bound` leaves one end only. */
export function toWhen(
  placed: Placed,
  range: When['range'] & {},
  words: string,
  bound: Sense['bound'],
  published: number | null,
): When {
  const {from, to} = ends(placed, bound, published)
  const {grain, anchored, because, relation, offset, part, value} = placed
  return {
    range,
    text: words,
    ...(from === undefined ? {} : {from}),
    ...(to === undefined ? {} : {to}),
    grain,
    anchored,
    ...(because ? {because} : {}),
    value,
    ...(part ? {part} : {}),
    ...(bound ? {bound} : {}),
    ...(relation ? {relation} : {}),
    ...(offset ? {offset} : {}),
  }
}

function ends(
  placed: Placed,
  bound: Sense['bound'],
  published: number | null,
): {from?: string | undefined; to?: string | undefined} {
  const from = placed.from === undefined ? undefined : withTime(placed.from, placed.fromTime)
  const to = placed.to === undefined ? undefined : withTime(placed.to, placed.toTime)
  if (bound === 'since') {
    const running = published !== null && placed.from !== undefined && placed.from <= published
    return {from, to: running ? isoDay(published) : undefined}
  }
  if (bound === 'until') return {to}
  if (bound === 'before') return {to: placed.fromTime ? from : placed.from === undefined ? undefined : isoDay(placed.from - 1)}
  if (bound === 'after') return {from: placed.toTime ? to : placed.to === undefined ? undefined : isoDay(placed.to + 1)}
  return {from, to}
}

function withTime(day: number, time: string | undefined): string {
  return time === undefined ? isoDay(day) : `${isoDay(day)}T${time}`
}
