import {type DayNumber, dayNumber, easter, weekdayOf} from './calendar.ts'

/** The last such weekday up to a day, that day included. */
export const before = (day: DayNumber, weekday: number) => day - ((weekdayOf(day) - weekday + 7) % 7)
/** The first such weekday from a day on, that day included. */
export const after = (day: DayNumber, weekday: number) => day + ((weekday - weekdayOf(day) + 7) % 7)

/**
 * `MM-DD`, `E-2` (days from Easter), `A4` (Sundays of Advent), `A0` and `A-5` (last and last but one Sunday before them),
 * `A-1` (the Wednesday between), `M2` (second Sunday of May).
 */
export function holidayIn(year: number, rule: string, nth: number | undefined): DayNumber {
  if (rule.startsWith('E')) return easter(year) + Number(rule.slice(1))
  if (rule === 'M2') return after(dayNumber(year, 5, 1), 7) + 7
  if (rule.startsWith('A')) {
    const fourth = before(dayNumber(year, 12, 24), 7)
    if (rule === 'A4') return fourth - 7 * (4 - Math.min(4, nth ?? 4))
    return fourth - (rule === 'A0' ? 28 : rule === 'A-1' ? 32 : 35)
  }
  const [month = 1, day = 1] = rule.split('-').map(Number)
  return dayNumber(year, month, day)
}
