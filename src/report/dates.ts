import type {When} from './report.ts'

/** A calendar date written out in a text: day, and the minute only where an offset makes it certain. */
export interface WrittenDate {
  readonly start: number
  readonly end: number
  readonly from: string
  readonly grain: 'day' | 'minute'
}

const months: readonly (readonly [number, string])[] = [
  [1, 'januar|jänner|january|jan'],
  [2, 'februar|feber|february|feb'],
  [3, 'märz|march|mrz|mär|mar'],
  [4, 'april|apr'],
  [5, 'mai|may'],
  [6, 'juni|june|jun'],
  [7, 'juli|july|jul'],
  [8, 'august|aug'],
  [9, 'september|sept|sep'],
  [10, 'oktober|october|okt|oct'],
  [11, 'november|nov'],
  [12, 'dezember|december|dez|dec'],
]
const month = months.map(([, names]) => names).join('|')
const year = '(?<y>(?:19|20)\\d\\d)'

/** Written forms of a full date, each with an example. */
const forms: readonly RegExp[] = [
  // 2024-10-03, 2024-10-03T14:05:00+02:00
  /\b(?<y>(?:19|20)\d\d)-(?<m>\d\d)-(?<d>\d\d)(?<t>T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-][01]\d:?[0-5]\d))?/,
  // 03.10.2024, 3. 10. 2024
  new RegExp(`\\b(?<d>\\d{1,2})\\. ?(?<m>\\d{1,2})\\. ?${year}\\b`),
  // 3. Oktober 2024, 3 October 2024, 3. Okt. 2024
  new RegExp(`\\b(?<d>\\d{1,2})(?:\\.|st|nd|rd|th)? ?(?<n>${month})\\.?,? ${year}\\b`, 'i'),
  // October 3, 2024
  new RegExp(`\\b(?<n>${month})\\.? (?<d>\\d{1,2})(?:st|nd|rd|th)?,? ${year}\\b`, 'i'),
]

const pad = (n: number) => String(n).padStart(2, '0')
const isDay = (y: number, m: number, d: number) => m >= 1 && m <= 12 && d >= 1 && d <= new Date(Date.UTC(y, m, 0)).getUTCDate()

/** The first full date in a line, or undefined. A date without its year is none: the year would be a guess. */
export function dateIn(line: string): WrittenDate | undefined {
  for (const form of forms) {
    const found = form.exec(line)
    const g = found?.groups
    if (!found || !g) continue
    const y = Number(g.y)
    const m = g.m ? Number(g.m) : monthNumber(g.n ?? '')
    const d = Number(g.d)
    if (!isDay(y, m, d)) continue
    const day = `${y}-${pad(m)}-${pad(d)}`
    return {start: found.index, end: found.index + found[0].length, from: day + (g.t ?? ''), grain: g.t ? 'minute' : 'day'}
  }
  return undefined
}

function monthNumber(name: string): number {
  return months.find(([, names]) => names.split('|').includes(name.toLowerCase()))?.[0] ?? 0
}

/** Time stamp at the end of a German agency text: "180652 Mrz 25" is 18 March 2025, 06:52 (local, so only the day is kept);
 * or the number of an agency item, "dpa:241003-99-422411/3". */
export function agencyStamp(line: string): WrittenDate | undefined {
  const number = /\bdpa:(?<y>\d\d)(?<m>\d\d)(?<d>\d\d)-\d+-\d+/.exec(line)
  if (number?.groups) return stampOf(number, Number(number.groups.m))
  const found = new RegExp(`\\b(?<d>\\d\\d)(?:[01]\\d|2[0-3])[0-5]\\d (?<n>${month}) (?<y>\\d\\d)\\b`, 'i').exec(line)
  return found ? stampOf(found, monthNumber(found.groups?.n ?? '')) : undefined
}

function stampOf(found: RegExpExecArray, m: number): WrittenDate | undefined {
  const [y, d] = [2000 + Number(found.groups?.y), Number(found.groups?.d)]
  if (!isDay(y, m, d)) return undefined
  return {start: found.index, end: found.index + found[0].length, from: `${y}-${pad(m)}-${pad(d)}`, grain: 'day'}
}

/** A date found at `offset` in the report's text as its publication time; `because` names the kind of place. */
export function publishedInText(text: string, offset: number, date: WrittenDate, because: string): When {
  const range = {start: offset + date.start, end: offset + date.end}
  return {
    range,
    text: text.slice(range.start, range.end),
    from: date.from,
    to: date.from,
    grain: date.grain,
    anchored: 'text',
    because,
  }
}

/** A date from outside the text (page metadata, command line), or undefined where it cannot be read. */
export function publishedBeside(value: string, because: string): When | undefined {
  const date = dateIn(value.trim().replace(/^(\d{4}-\d\d-\d\d) (\d\d:\d\d)/, '$1T$2'))
  if (!date) return undefined
  return {text: value.trim(), from: date.from, to: date.from, grain: date.grain, anchored: 'published', because}
}

/**
 * A moment given in UTC, written with the offset that clocks had where the outlet's language is at home: the same moment, but its
 * first ten characters are the day on which the paper appeared.
 */
export function inLocalTime(when: When, zone: string): When {
  if (when.grain !== 'minute' || !/(?:Z|\+00:?00)$/.test(when.from ?? '')) return when
  const format = new Intl.DateTimeFormat('sv-SE', {timeZone: zone, dateStyle: 'short', timeStyle: 'medium'})
  const local = format.format(new Date(when.from ?? '')).replace(' ', 'T')
  const minutes = Math.round((Date.parse(`${local}Z`) - Date.parse(when.from ?? '')) / 60_000)
  const offset = `${minutes < 0 ? '-' : '+'}${pad(Math.trunc(Math.abs(minutes) / 60))}:${pad(Math.abs(minutes) % 60)}`
  return {...when, from: local + offset, to: local + offset}
}
