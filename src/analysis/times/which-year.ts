import type {Sense} from '../../language/time.ts'
import type {When} from '../../report/report.ts'
import {civil, type DayNumber, weekdayOf} from './calendar.ts'
import type {Around, Period} from './placed.ts'

/** A year written with two figures: "3.10.24"; the century turns at 50. */
function fullYear(year: number): number {
  return year >= 100 ? year : year < 50 ? 2000 + year : 1900 + year
}

/** A year, and on what it rests. */
export interface Year {
  readonly year: number
  readonly anchored: When['anchored']
  readonly because?: string
}

/** The year of something that comes every year: as written, as related, as mentioned, or by the publication and tense. */
export function yearOf(sense: Sense, around: Around, inThat: (year: number) => Period): Year | null {
  if (sense.year !== undefined) return {year: fullYear(sense.year), anchored: 'text'}
  const {published} = around
  if (sense.unit === 'year' && sense.shift !== undefined && sense.from === undefined)
    return published === null ? null : {year: civil(published).year + sense.shift, anchored: 'published'}
  const mentioned = around.year
  if (mentioned !== undefined && sense.shift === undefined && (published === null || around.distant))
    return {year: mentioned, anchored: 'inferred', because: 'year-mentioned'}
  if (published === null) return null
  return {year: nearestYear(sense, around, published, inThat), anchored: 'published', because: 'nearest-by-tense'}
}

/** A day this far away would be named with its year; the other neighbour is meant where it is as near as `NEAR`. */
const FAR = 240
const NEAR = 130

function nearestYear(sense: Sense, {tense}: Around, published: DayNumber, inThat: (year: number) => Period): number {
  const here = civil(published).year
  const distance = (year: number) => {
    const {from, to} = inThat(year)
    return from > published ? from - published + 0.5 : to < published ? published - to : 0
  }
  const byTense = yearByTense(sense, tense, published, inThat)
  const nearest = [here - 1, here + 1].reduce((best, year) => (distance(year) < distance(best) ? year : best), here)
  if (byTense === null) return nearest
  return sense.shift === undefined && distance(byTense) > FAR && distance(nearest) < NEAR ? nearest : byTense
}

function yearByTense(
  sense: Sense,
  tense: Around['tense'],
  published: DayNumber,
  inThat: (year: number) => Period,
): number | null {
  const here = civil(published).year
  const back = sense.shift === -1 || (sense.shift === undefined && tense === 'past')
  const on = sense.shift === 1 || (sense.shift === undefined && tense === 'future')
  if (back) return inThat(here).from > published - (sense.shift === -1 ? 1 : 0) ? here - 1 : here
  if (on) return inThat(here).to < published + (sense.shift === 1 ? 1 : 0) ? here + 1 : here
  return null
}

/** "Donnerstag, 3. Oktober": the year near the publication in which that day is a Thursday. */
export function yearByWeekday(weekday: number, {published}: Around, inThat: (year: number) => Period): Year | null {
  if (published === null) return null
  const here = civil(published).year
  for (const year of [here, here - 1, here + 1])
    if (weekdayOf(inThat(year).from) === weekday && Math.abs(inThat(year).from - published) < 370)
      return {year, anchored: 'published', because: 'weekday-fits'}
  return null
}
