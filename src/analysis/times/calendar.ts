/** A day as a count from 1970-01-01 (Gregorian, also before its time). */
export type DayNumber = number

/** Year, month, day → day number. Source: H. Hinnant, "chrono-compatible low-level date algorithms". */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

export interface Civil {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Day number → year, month, day; the inverse of `dayNumber`. */
export function civil(count: DayNumber): Civil {
  const z = count + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  }
}

/** Number of days of a month. */
export function monthLength(year: number, month: number): number {
  return month === 12 ? 31 : dayNumber(year, month + 1, 1) - dayNumber(year, month, 1)
}

/** 1 is Monday, 7 Sunday. */
export function weekdayOf(count: DayNumber): number {
  return ((((count + 3) % 7) + 7) % 7) + 1
}

/** Year and month `months` away. */
export function addMonths(year: number, month: number, months: number): {year: number; month: number} {
  const total = year * 12 + month - 1 + months
  return {year: Math.floor(total / 12), month: total - Math.floor(total / 12) * 12 + 1}
}

/** ISO 8601 week and its year. */
export function isoWeek(count: DayNumber): {year: number; week: number} {
  const thursday = count - weekdayOf(count) + 4
  const year = civil(thursday).year
  return {year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1}
}

/** Easter Sunday. Source: the anonymous Gregorian computus (Meeus, Jones, Butcher). */
export function easter(year: number): DayNumber {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return dayNumber(year, Math.floor(f / 31), (f % 31) + 1)
}

/** ISO date of a day number: `2024-10-03`. */
export function isoDay(count: DayNumber): string {
  const {year, month, day} = civil(count)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** A number with leading zeros. */
export function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}

/** The day a text such as `2024-10-03`, `2024-10-03T12:00+02:00` names, or null. The local date as written is taken. */
export function readDay(iso: string | undefined): DayNumber | null {
  const found = iso === undefined ? null : /^(\d{4})-(\d{2})-(\d{2})/.exec(iso)
  if (!found) return null
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])]
  if (month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return null
  return dayNumber(year, month, day)
}
