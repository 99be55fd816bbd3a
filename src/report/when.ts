import type {When} from './report.ts'

/**
 * How time `a` stands to time `b`. `overlaps`: both can be meant at once, one perhaps finer; `incompatible`: not the
 * same, though which came first is not said ("im Mai", "im Juni", no year); `unknown`: the words do not decide.
 */
export type WhenRelation = 'same' | 'overlaps' | 'before' | 'after' | 'incompatible' | 'unknown'

/** What is known of a time beyond its ISO ends. Absent: not said. */
interface Partial {
  readonly year?: number
  /** First and last month, 1 to 12; the last may lie in the next year. */
  readonly months?: readonly [number, number]
  readonly day?: number
  readonly weekday?: number
}

/**
 * Compares two times, also partial ones (month known, year open). Distances from the publication ("letzte Woche") of
 * times without a date are compared only where both come from reports of one day: `samePublication`.
 */
export function whenRelation(a: When, b: When, more: {readonly samePublication?: boolean} = {}): WhenRelation {
  if ((a.from ?? a.to) !== undefined && (b.from ?? b.to) !== undefined) return byEnds(a, b)
  if (more.samePublication) {
    const found = byOffset(a, b)
    if (found !== 'unknown') return found
  }
  return byParts(a, b)
}

function byEnds(a: When, b: When): WhenRelation {
  if (endsBefore(a.to, b.from)) return 'before'
  if (endsBefore(b.to, a.from)) return 'after'
  return a.from === b.from && a.to === b.to ? 'same' : 'overlaps'
}

/** ISO dates of different length are compared as far as both go. */
function endsBefore(first: string | undefined, second: string | undefined): boolean {
  if (first === undefined || second === undefined) return false
  const length = Math.min(first.length, second.length, 16)
  return first.slice(0, length) < second.slice(0, length)
}

function byOffset(a: When, b: When): WhenRelation {
  const [first, second] = [offsetDays(a), offsetDays(b)]
  if (first && second) {
    if (first[1] < second[0]) return 'before'
    if (second[1] < first[0]) return 'after'
    return first[0] === second[0] && first[1] === second[1] ? 'same' : 'overlaps'
  }
  if (a.relation === 'past' && b.relation === 'future') return 'before'
  return a.relation === 'future' && b.relation === 'past' ? 'after' : 'unknown'
}

const unitDays = {day: 1, week: 7, month: 31, quarter: 92, year: 366} as const

/** Days from the publication between which a distance lies, as wide as its unit. */
function offsetDays({offset}: When): readonly [number, number] | undefined {
  if (!offset) return undefined
  const size = unitDays[offset.unit]
  if (size === 1) return [offset.low, offset.high]
  // the publication stands somewhere in its own unit
  const low = offset.low <= 0 ? offset.low * size - size + 1 : (offset.low - 1) * size + 1
  const high = offset.high < 0 ? (offset.high + 1) * size - 1 : offset.high * size + size - 1
  return [low, high]
}

function byParts(a: When, b: When): WhenRelation {
  if (a.bound || b.bound) return 'unknown'
  const [first, second] = [partial(a), partial(b)]
  if (first.year !== undefined && second.year !== undefined && first.year !== second.year)
    return first.year < second.year ? 'before' : 'after'
  const months = first.months && second.months ? monthsMeet(first.months, second.months) : undefined
  const sameYear = first.year !== undefined && first.year === second.year
  if (months === false) return sameYear ? (first.months![0] < second.months![0] ? 'before' : 'after') : 'incompatible'
  if (differ(first.weekday, second.weekday)) return 'incompatible'
  if (months && differ(first.day, second.day)) return sameYear ? (first.day! < second.day! ? 'before' : 'after') : 'incompatible'
  if (months === undefined)
    return a.value !== undefined && a.value === b.value && first.weekday !== undefined ? 'overlaps' : 'unknown'
  if (a.part && b.part && a.part !== b.part) return 'incompatible'
  return a.value === b.value && a.part === b.part ? 'same' : 'overlaps'
}

const differ = (a: number | undefined, b: number | undefined): boolean => a !== undefined && b !== undefined && a !== b

function monthsMeet([a, b]: readonly [number, number], [c, d]: readonly [number, number]): boolean {
  const inside = (month: number, from: number, to: number) =>
    (month >= from && month <= to) || (month + 12 >= from && month + 12 <= to)
  return inside(a, c, d) || inside(c, a, b)
}

const seasonMonths: Readonly<Record<string, readonly [number, number]>> = {
  SP: [3, 5],
  SU: [6, 8],
  FA: [9, 11],
  WI: [12, 14],
  Q1: [1, 3],
  Q2: [4, 6],
  Q3: [7, 9],
  Q4: [10, 12],
  H1: [1, 6],
  H2: [7, 12],
}

function partial(when: When): Partial {
  if (when.from !== undefined && when.to !== undefined) return fromEnds(when.from, when.to)
  const value = when.value ?? ''
  const weekday = /^XXXX-WXX-(\d)/.exec(value)
  if (weekday) return {weekday: Number(weekday[1])}
  const found = /^(\d{4}|XXXX)(?:-(\d{2}|SP|SU|FA|WI|Q\d|H\d)(?:-(\d{2}))?)?/.exec(value)
  if (!found) return {}
  const months = found[2] === undefined ? undefined : (seasonMonths[found[2]] ?? ([Number(found[2]), Number(found[2])] as const))
  return {
    ...(found[1] !== 'XXXX' ? {year: Number(found[1])} : {}),
    ...(months ? {months} : {}),
    ...(found[3] === undefined ? {} : {day: Number(found[3])}),
  }
}

function fromEnds(from: string, to: string): Partial {
  const [year, month, day] = from.split(/[-T]/).map(Number)
  const [endYear, endMonth] = to.split(/[-T]/).map(Number)
  if (year === undefined || endYear === undefined || !month || !endMonth) return {}
  const months = endMonth + 12 * (endYear - year)
  const oneDay = from.slice(0, 10) === to.slice(0, 10)
  const weekday = oneDay ? ((new Date(`${from.slice(0, 10)}T00:00:00Z`).getUTCDay() + 6) % 7) + 1 : undefined
  return {
    ...(year === endYear ? {year} : {}),
    ...(months - month < 11 ? {months: [month, months] as const} : {}),
    ...(oneDay && day !== undefined ? {day} : {}),
    ...(weekday === undefined || Number.isNaN(weekday) ? {} : {weekday}),
  }
}

/**
 * Months, 1 to 12, in which a report without a date can have appeared, by the months that it calls past and to come:
 * past "Mitte August" and coming "September" leave August and September. Empty where its words do not narrow it down.
 */
export function publicationMonths(times: readonly When[]): number[] {
  const named = (relation: 'past' | 'future') =>
    times.flatMap((when) =>
      when.relation === relation && when.from === undefined && when.grain !== 'season' ? (partial(when).months?.[0] ?? []) : [],
    )
  const [past, future] = [named('past'), named('future')]
  let best: number[] = []
  for (const first of past)
    for (const last of future) {
      const length = (((last - first) % 12) + 12) % 12
      const arc = Array.from({length: length + 1}, (_, index) => ((first - 1 + index) % 12) + 1)
      if (best.length === 0 || arc.length < best.length) best = arc
    }
  return best.length > 6 ? [] : best
}

/**
 * A number to sort times of one timeline by: days, from 1970 where the time has a date, else from the publication.
 * `published`: day of the report, ISO, where known; `months`: what `publicationMonths` says where it is not.
 */
export function orderOf(when: When, published?: string, months: readonly number[] = []): number {
  const zero = published === undefined ? 0 : daysOf(published.slice(0, 10))
  const start = when.from ?? when.to
  if (start !== undefined) {
    if (published !== undefined) return daysOf(start)
    return daysOf(start) + (when.relation === 'future' ? 1e5 : -1e5)
  }
  const near = offsetDays(when)
  if (near) return zero + (near[0] + near[1]) / 2
  const month = partial(when).months?.[0]
  const now = months.at(-1)
  if (month !== undefined && now !== undefined) return zero + monthDistance(month, now, when.relation) * 30 + partShift(when.part)
  if (month !== undefined && when.relation) return zero + (when.relation === 'future' ? 60 : -60)
  return zero + (when.relation === 'past' ? -20 : when.relation === 'future' ? 20 : 0)
}

function monthDistance(month: number, now: number, relation: When['relation']): number {
  const on = (month - now + 12) % 12
  return relation === 'past' ? on - (on === 0 ? 0 : 12) : on
}

const partShift = (part: When['part']): number => (part === 'start' ? -10 : part === 'end' ? 10 : 0)

/** Days since 1970, with the hour as a part of the day: of one morning the earlier comes first. */
function daysOf(iso: string): number {
  const time = Date.parse(`${iso.slice(0, 10)}T${/T(\d\d:\d\d)/.exec(iso)?.[1] ?? '00:00'}:00Z`)
  return Number.isNaN(time) ? 0 : time / 864e5
}
