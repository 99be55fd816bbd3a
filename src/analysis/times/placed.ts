import type {Time} from '../../document/doc.ts'
import type {TimeUnit} from '../../language/time.ts'
import type {Grain, When} from '../../report/report.ts'
import {addMonths, civil, type DayNumber, dayNumber, monthLength, weekdayOf} from './calendar.ts'

/** How the words around an expression set it in time. */
export type Tense = 'past' | 'present' | 'future' | 'none'

/** What an expression is placed by. */
export interface Around {
  /** The day of publication, or null. */
  readonly published: DayNumber | null
  readonly tense: Tense
  /** The day last named before, in this sentence or the one before it. */
  readonly day?: DayNumber | undefined
  /** TIMEX3 value of a day named without its year in this sentence or the one before: `XXXX-11-14`, `XXXX-WXX-4`. */
  readonly openDay?: string | undefined
  /** Days were named, but other hours of them: which day is meant is not said. */
  readonly dayConflict?: boolean
  /** The same over more sentences: what "am Vortag" is counted from. */
  readonly farDay?: DayNumber | undefined
  /** The year, and the month of it, last named with its figures in this sentence or the two before it. */
  readonly year?: number | undefined
  readonly month?: number | undefined
  /** The text tells of that year, not of the publication's: a month without its year belongs to it. */
  readonly distant?: boolean
}

/** An interval of days with what is known of it; `from` or `to` may be missing. */
export interface Placed {
  readonly kind: Time['kind']
  readonly value: string
  readonly grain: Grain
  readonly from?: DayNumber | undefined
  readonly to?: DayNumber | undefined
  /** Times of day `HH:MM` at the ends. */
  readonly fromTime?: string
  readonly toTime?: string
  readonly anchored: When['anchored']
  readonly because?: string
  readonly relation?: When['relation']
  readonly offset?: When['offset']
  readonly part?: When['part']
}

/** A row of days that the calendar names. */
export interface Period {
  readonly from: DayNumber
  readonly to: DayNumber
}

/** The calendar unit around a day, `shift` units away. */
export function unitAround(day: DayNumber, unit: TimeUnit, shift: number): Period {
  const {year, month} = civil(day)
  if (unit === 'week') {
    const monday = day - weekdayOf(day) + 1 + 7 * shift
    return {from: monday, to: monday + 6}
  }
  if (unit === 'weekend') {
    const saturday = day - weekdayOf(day) + 6 + 7 * shift
    return {from: saturday, to: saturday + 1}
  }
  if (unit === 'month') {
    const moved = addMonths(year, month, shift)
    return monthsOf(moved.year, moved.month, 1)
  }
  if (unit === 'quarter' || unit === 'half') {
    const size = unit === 'quarter' ? 3 : 6
    const moved = addMonths(year, month - ((month - 1) % size), size * shift)
    return monthsOf(moved.year, moved.month, size)
  }
  if (unit === 'year') return monthsOf(year + shift, 1, 12)
  if (unit === 'decade') return yearsOf(Math.floor(year / 10) * 10 + 10 * shift, 10)
  if (unit === 'century') return yearsOf(Math.floor((year - 1) / 100) * 100 + 1 + 100 * shift, 100)
  return {from: day + shift, to: day + shift}
}

/** `count` months from a month on. */
export function monthsOf(year: number, month: number, count: number): Period {
  const last = addMonths(year, month, count - 1)
  return {from: dayNumber(year, month, 1), to: dayNumber(last.year, last.month, monthLength(last.year, last.month))}
}

/** `count` years from a year on. */
export function yearsOf(year: number, count: number): Period {
  return {from: dayNumber(year, 1, 1), to: dayNumber(year + count - 1, 12, 31)}
}

/** First, middle or last third of a period, each rounded up to whole days. */
export function partOf({from, to}: Period, part: 'start' | 'mid' | 'end'): Period {
  const third = Math.ceil((to - from + 1) / 3)
  if (part === 'start') return {from, to: from + third - 1}
  if (part === 'end') return {from: to - third + 1, to}
  return {from: from + third, to: to - third}
}

/** First or second half of a period. */
export function halfOf({from, to}: Period, half: number): Period {
  const middle = Math.floor((from + to) / 2)
  return half === 1 ? {from, to: middle} : {from: middle + 1, to}
}
