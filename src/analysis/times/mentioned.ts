import type {DayPart, Sense} from '../../language/time.ts'
import {civil, type DayNumber} from './calendar.ts'
import type {Match} from './match.ts'
import type {Around, Placed, Tense} from './placed.ts'

/** A day that the text has named, with the hours of it where it named them. */
interface DayMention {
  readonly day: DayNumber
  readonly sentence: number
  readonly hours?: readonly [number, number]
}

/** What a text has named so far. */
export interface Mentioned {
  readonly days: DayMention[]
  openDay?: {readonly value: string; readonly sentence: number}
  year?: number
  month?: number | undefined
  yearSentence: number
}

export const nothingMentioned = (): Mentioned => ({days: [], yearSentence: -9})

/** Sentences over which a named day is counted from ("am Vortag"), and a time of day is looked up in its hours. */
const DAY_REACH = 5
/** Days looked back at most: keeps long texts linear. */
const KEPT = 8

/** An hour in the middle of each part of the day. */
const middle: Readonly<Record<DayPart, number>> = {MO: 7, FN: 10, MI: 12, AF: 15, EV: 20, NI: 23}

/** What stands around an expression in a sentence: the days and years named before it. */
export function aroundOf(
  mentioned: Mentioned,
  match: Match,
  sentence: number,
  tense: Tense,
  published: DayNumber | null,
): Around {
  const last = mentioned.days.at(-1)
  const {day, conflict} = dayFor(mentioned.days, match.sense, sentence)
  return {
    published,
    tense,
    day,
    dayConflict: conflict,
    openDay: mentioned.openDay && sentence - mentioned.openDay.sentence <= 1 ? mentioned.openDay.value : undefined,
    farDay: last && sentence - last.sentence <= DAY_REACH ? last.day : undefined,
    year: sentence - mentioned.yearSentence <= 2 ? mentioned.year : undefined,
    month: mentioned.month,
    distant: isDistant(mentioned, sentence, published),
  }
}

/**
 * The day on which a time of day lies: the one last named in this sentence or the one before, unless other hours of it
 * were named; then one whose named hours hold the time ("Montagabend … gegen 21.40 Uhr").
 */
function dayFor(days: readonly DayMention[], sense: Sense, sentence: number): {day?: DayNumber; conflict: boolean} {
  const hour = sense.hour ?? (sense.daypart === undefined ? undefined : middle[sense.daypart])
  let conflict = false
  for (const mention of [...days].reverse()) {
    const age = sentence - mention.sentence
    if (age > DAY_REACH) break
    if (hour !== undefined && mention.hours) {
      if (hour >= mention.hours[0] && hour <= mention.hours[1]) return {day: mention.day, conflict: false}
      // "in der Nacht zum Sonntag gegen 2 Uhr": the morning hours of a night are the next day's
      if (hour + 24 <= mention.hours[1]) return {day: mention.day + 1, conflict: false}
      conflict = true
    } else if (age <= 1) return {day: mention.day, conflict: false}
  }
  return {conflict}
}

/** A year two or more away sets the tale's time for some sentences; next or last year within its own sentence only. */
function isDistant({year, yearSentence}: Mentioned, sentence: number, published: DayNumber | null): boolean {
  if (year === undefined || published === null) return false
  const apart = Math.abs(civil(published).year - year)
  return apart >= 2 ? sentence - yearSentence <= 2 : apart === 1 && sentence === yearSentence
}

/** Notes what a placed expression names. */
export function remember(mentioned: Mentioned, {sense}: Match, placed: Placed, sentence: number): void {
  const isDay = placed.kind === 'time' || (placed.kind === 'date' && placed.grain === 'day')
  if (isDay && placed.from !== undefined && placed.because !== 'same-day-or-before') {
    const {fromTime, toTime} = placed
    const hours =
      sense.daypart && fromTime && toTime
        ? ([hourOf(fromTime), sense.daypart === 'NI' ? 24 + hourOf(toTime) : hourOf(toTime)] as const)
        : undefined
    mentioned.days.push({day: placed.from, sentence, ...(hours ? {hours} : {})})
    if (mentioned.days.length > KEPT) mentioned.days.shift()
  }
  const openDay = placed.from === undefined ? /^XXXX-(?:\d\d-\d\d|WXX-\d)(?=T|$)/.exec(placed.value)?.[0] : undefined
  if (openDay && placed.kind !== 'set') mentioned.openDay = {value: openDay, sentence}
  if (placed.kind !== 'date' || placed.from === undefined) return
  const explicit = sense.year !== undefined && sense.unit !== 'decade' && sense.yearEnd === undefined
  if (!explicit && placed.because !== 'year-mentioned') return
  mentioned.year = civil(placed.from).year
  mentioned.month = sense.month
  mentioned.yearSentence = sentence
}

const hourOf = (time: string): number => Number(time.slice(0, 2))
