import type {Sense} from '../../language/time.ts'
import type {Grain, When} from '../../report/report.ts'
import {addMonths, civil, type DayNumber, dayNumber, isoDay, isoWeek, monthLength, pad, weekdayOf} from './calendar.ts'
import {after, before, holidayIn} from './feasts.ts'
import {type Around, halfOf, monthsOf, type Period, type Placed, partOf, unitAround, yearsOf} from './placed.ts'
import {yearByWeekday, yearOf} from './which-year.ts'

interface Found {
  readonly period?: Period | undefined
  readonly value: string
  readonly grain: Grain
  readonly anchored: When['anchored']
  readonly because?: string
  readonly offset?: When['offset']
}

const seasons = {SP: 3, SU: 6, FA: 9, WI: 12} as const

/** Places a date or calendar period: "3. Oktober", "letzte Woche", "Mitte August", "im dritten Quartal". */
export function placeDate(sense: Sense, around: Around): Placed {
  const found = find(sense, around)
  const relation = relationOf(sense, found.period, around)
  return {
    kind: 'date',
    value: found.value,
    grain: found.grain,
    anchored: found.anchored,
    ...narrowed(sense, found),
    ...(found.because ? {because: found.because} : {}),
    ...(found.offset ? {offset: found.offset} : {}),
    ...(sense.part && sense.daypart === undefined ? {part: sense.part} : {}),
    ...(relation ? {relation} : {}),
  }
}

function narrowed(sense: Sense, {period, grain}: Found): {from?: DayNumber; to?: DayNumber} {
  if (!period) return {}
  if (sense.part && grain !== 'day') return partOf(period, sense.part)
  if (sense.half && (sense.month || sense.century || sense.decade || grain === 'month')) return halfOf(period, sense.half)
  return period
}

function relationOf(sense: Sense, period: Period | undefined, {published, tense}: Around): When['relation'] {
  if (published !== null && period) return period.to < published ? 'past' : period.from > published ? 'future' : 'present'
  if (sense.from === undefined && sense.shift !== undefined && sense.shift !== 0) return sense.shift < 0 ? 'past' : 'future'
  if (sense.shift === 0 && sense.from === undefined) return 'present'
  return tense === 'past' || tense === 'future' ? tense : undefined
}

function find(sense: Sense, around: Around): Found {
  if (sense.century) return century(sense.century)
  if (sense.decade) return decade(sense.decade)
  if (sense.unit === 'decade' && sense.year !== undefined) return decadeOfYear(sense.year)
  if (sense.holiday) return holiday(sense, sense.holiday, around)
  if (sense.month) return inMonth(sense, sense.month, around)
  if (sense.season) return inSeason(sense, sense.season, around)
  if (sense.weekday) return onWeekday(sense, sense.weekday, around)
  if (sense.quarter) return inQuarter(sense, sense.quarter, 3, around)
  if (sense.half && sense.unit !== 'month' && sense.unit !== 'week') return inQuarter(sense, sense.half, 6, around)
  if (sense.year !== undefined) return inYear(sense.year, sense.yearEnd)
  return inUnit(sense, around)
}

const text = (value: string, grain: Grain, period: Period): Found => ({value, grain, period, anchored: 'text'})

function century(n: number): Found {
  return text(pad(n - 1, 2), 'year', yearsOf((n - 1) * 100 + 1, 100))
}

function decade(n: number): Found {
  return text(String(n), 'year', yearsOf(n * 10, 10))
}

function decadeOfYear(year: number): Found {
  return decade(Math.floor((year < 100 ? 1900 + year : year) / 10))
}

function inYear(year: number, end: number | undefined): Found {
  const last = end === undefined ? year : end < 100 ? Math.floor(year / 100) * 100 + end : end
  return text(pad(year, 4), 'year', yearsOf(year, Math.max(1, Math.min(100, last - year + 1))))
}

function open(value: string, grain: Grain, offset?: When['offset']): Found {
  return {value, grain, anchored: 'open', because: 'no-publication-date', ...(offset ? {offset} : {})}
}

function inMonth(sense: Sense, month: number, around: Around): Found {
  if (sense.nth && sense.unit === 'week') return weekOfMonth(sense, month, sense.nth, around)
  if (sense.nth && sense.weekday) return nthWeekday(sense, month, sense.weekday, sense.nth, around)
  const {day} = sense
  const grain = day === undefined ? 'month' : 'day'
  const tail = `${pad(month, 2)}${day === undefined ? '' : `-${pad(day, 2)}`}`
  const inThat = (year: number): Period => {
    if (day === undefined) return monthsOf(year, month, 1)
    const at = dayNumber(year, month, Math.min(day, monthLength(year, month)))
    return {from: at, to: at}
  }
  if (day !== undefined && day > monthLength(2000, month)) return open('XXXX-XX-XX', 'day')
  const year = sense.weekday && sense.year === undefined ? yearByWeekday(sense.weekday, around, inThat) : null
  const found = year ?? yearOf(sense, around, inThat)
  if (!found) {
    const yearShift = sense.unit === 'year' ? sense.shift : undefined
    const offset = yearShift === undefined ? undefined : ({unit: 'year', low: yearShift, high: yearShift} as const)
    return open(`XXXX-${tail}`, grain, offset)
  }
  const {anchored, because} = found
  const period = inThat(found.year)
  return {value: `${pad(found.year, 4)}-${tail}`, grain, anchored, ...(because ? {because} : {}), period}
}

function nthWeekday(sense: Sense, month: number, weekday: number, nth: number, around: Around): Found {
  const inThat = (year: number): Period => {
    const days = monthsOf(year, month, 1)
    const at = nth < 0 ? before(days.to, weekday) : after(days.from, weekday) + 7 * (nth - 1)
    return {from: at, to: at}
  }
  const found = yearOf(sense, around, inThat)
  if (!found) return open(`XXXX-${pad(month, 2)}-XX`, 'day')
  const period = inThat(found.year)
  return {value: isoDay(period.from), grain: 'day', anchored: found.anchored, period}
}

/** "in der dritten Woche im Juli": seven days of the month, counted from its first or last day. */
function weekOfMonth(sense: Sense, month: number, nth: number, around: Around): Found {
  const {unit: _, ...yearly} = sense
  const inThat = (year: number): Period => {
    const days = monthsOf(year, month, 1)
    const from = nth < 0 ? days.to - 6 : days.from + 7 * (nth - 1)
    return {from, to: Math.min(days.to, from + 6)}
  }
  const found = yearOf(yearly, around, inThat)
  if (!found || nth > 5) return open(`XXXX-${pad(month, 2)}`, 'month')
  return {value: `${found.year}-${pad(month, 2)}`, grain: 'week', anchored: found.anchored, period: inThat(found.year)}
}

function inSeason(sense: Sense, season: keyof typeof seasons, around: Around): Found {
  const inThat = (year: number) => monthsOf(year, seasons[season], 3)
  const found = yearOf(sense, around, inThat)
  if (!found) return open(`XXXX-${season}`, 'season')
  const {year, anchored, because} = found
  // "im Winter 2024" may be either of two; the figures do not say, so both are kept
  const both = season === 'WI' && sense.year !== undefined && sense.yearEnd === undefined
  const period = both ? {from: dayNumber(year, 1, 1), to: inThat(year).to} : inThat(year)
  return {value: `${year}-${season}`, grain: 'season', anchored, ...(because ? {because} : {}), period}
}

function inQuarter(sense: Sense, n: number, size: 3 | 6, around: Around): Found {
  const name = `${size === 3 ? 'Q' : 'H'}${n}`
  if (n < 1 || n > 12 / size) return open('XXXX', 'year')
  const inThat = (year: number) => monthsOf(year, (n - 1) * size + 1, size)
  const byDefault = around.tense === 'future' || sense.shift !== undefined ? around : {...around, tense: 'past' as const}
  const found = yearOf(sense, byDefault, inThat)
  if (!found) return open(`XXXX-${name}`, 'quarter')
  return {value: `${found.year}-${name}`, grain: 'quarter', anchored: found.anchored, period: inThat(found.year)}
}

function onWeekday(sense: Sense, weekday: number, around: Around): Found {
  const {published, tense, day} = around
  if (sense.from === 'mentioned' && day !== undefined) {
    const at = (sense.shift ?? 0) < 0 ? before(day - 1, weekday) : after(day + 1, weekday)
    return oneDay(at, 'inferred', 'day-mentioned')
  }
  if (published === null) {
    const inWeek = sense.unit === 'week' && sense.shift !== undefined
    const offset = inWeek ? {unit: 'week' as const, low: sense.shift ?? 0, high: sense.shift ?? 0} : undefined
    return open(`XXXX-WXX-${weekday}`, 'day', offset)
  }
  if (sense.unit === 'week')
    return oneDay(unitAround(published, 'week', sense.shift ?? 0).from + weekday - 1, 'published', 'week-named')
  if (sense.shift === undefined && tense !== 'future') return oneDay(before(published, weekday), 'published', 'nearest-past')
  if (sense.shift === undefined) return oneDay(after(published, weekday), 'published', 'nearest-by-tense')
  if (sense.shift < 0) return oneDay(before(published - 1, weekday) + 7 * (sense.shift + 1), 'published', 'word-says')
  if (sense.shift > 0) return oneDay(after(published + 1, weekday) + 7 * (sense.shift - 1), 'published', 'word-says')
  const at = tense === 'past' ? before(published, weekday) : after(published, weekday)
  return oneDay(at, 'published', 'word-says')
}

function oneDay(at: DayNumber, anchored: When['anchored'], because: string): Found {
  return {value: isoDay(at), grain: 'day', anchored, because, period: {from: at, to: at}}
}

function holiday(sense: Sense, rule: string, around: Around): Found {
  const inThat = (year: number): Period => {
    const at = holidayIn(year, rule, sense.nth)
    return {from: at, to: at}
  }
  const found = yearOf(sense, around, inThat)
  if (!found) return open(/^\d/.test(rule) ? `XXXX-${rule}` : 'XXXX-XX-XX', 'day')
  return {...oneDay(inThat(found.year).from, found.anchored, found.because ?? 'holiday')}
}

const offsetUnits: ReadonlySet<string> = new Set(['day', 'week', 'month', 'quarter', 'year'])

/** "letzte Woche", "heute", "Vortag", "am Wochenende". */
function inUnit(sense: Sense, around: Around): Found {
  const unit = sense.unit ?? 'day'
  const grain =
    unit === 'day' || unit === 'week' || unit === 'month' || unit === 'quarter' || unit === 'year' ? unit : coarse(unit)
  const mentioned = sense.from === 'mentioned'
  const base = mentioned || backReference(sense, around) ? mentionedBase(unit, around) : around.published
  if (base === null) {
    const known = !mentioned && sense.shift !== undefined && offsetUnits.has(unit)
    const shift = sense.shift ?? 0
    const offset = known ? {unit: unit as NonNullable<When['offset']>['unit'], low: shift, high: shift} : undefined
    return {...open(unknown(unit), grain, offset), ...(mentioned ? {because: 'nothing-mentioned'} : {})}
  }
  const shift = sense.shift ?? weekendShift(base, around)
  const period = unitAround(base, unit, shift)
  const anchored = mentioned ? 'inferred' : 'published'
  return {value: named(period.from, unit), grain, period, anchored, because: mentioned ? 'day-mentioned' : 'word-says'}
}

/** "am Wochenende" without a word that says which: the last one begun, or the next one. */
function weekendShift(base: DayNumber, {tense}: Around): number {
  return tense === 'future' || weekdayOf(base) >= 6 ? 0 : -1
}

/** "Ende des Jahres" in a tale of another year means that year. */
function backReference({unit, told}: Sense, {distant, year}: Around): boolean {
  return unit === 'year' && told === true && distant === true && year !== undefined
}

function mentionedBase(unit: string, around: Around): DayNumber | null {
  if (unit === 'day' || unit === 'week') return around.day ?? around.farDay ?? null
  if (around.year !== undefined) return dayNumber(around.year, around.month ?? 1, 1)
  return around.day ?? null
}

const coarse = (unit: string): Grain =>
  unit === 'weekend' ? 'day' : unit === 'half' ? 'quarter' : unit === 'decade' || unit === 'century' ? 'year' : 'hour'

function unknown(unit: string): string {
  if (unit === 'week') return 'XXXX-WXX'
  if (unit === 'weekend') return 'XXXX-WXX-WE'
  if (unit === 'month') return 'XXXX-XX'
  if (unit === 'quarter') return 'XXXX-QX'
  return unit === 'year' || unit === 'half' ? 'XXXX' : 'XXXX-XX-XX'
}

function named(from: DayNumber, unit: string): string {
  const {year, month} = civil(from)
  const {year: weekYear, week} = isoWeek(from)
  if (unit === 'week') return `${weekYear}-W${pad(week, 2)}`
  if (unit === 'weekend') return `${weekYear}-W${pad(week, 2)}-WE`
  if (unit === 'month') return `${year}-${pad(month, 2)}`
  if (unit === 'quarter') return `${year}-Q${Math.ceil(month / 3)}`
  if (unit === 'half') return `${year}-H${Math.ceil(month / 6)}`
  if (unit === 'year') return String(year)
  if (unit === 'decade') return String(Math.floor(year / 10))
  return unit === 'century' ? pad(Math.floor(year / 100), 2) : isoDay(from)
}

/** A day some months from another, the last of the month where it has no such day. */
export function dayMonthsAway(day: DayNumber, months: number): DayNumber {
  const {year, month, day: of} = civil(day)
  const moved = addMonths(year, month, months)
  return dayNumber(moved.year, moved.month, Math.min(of, monthLength(moved.year, moved.month)))
}
