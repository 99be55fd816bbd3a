import type {When} from '../report/report.ts'

export type TimesFit = 'same' | 'within' | 'contains' | 'overlap' | 'apart' | 'open'

/** How two times stand to each other as closed intervals; `open` where one of them says too little. */
export function timesFit(a: When | undefined, b: When | undefined): TimesFit {
  if (!a || !b || (!a.from && !a.to) || (!b.from && !b.to)) return 'open'
  if (isBefore(a.to, b.from) || isBefore(b.to, a.from)) return 'apart'
  if (!a.from || !a.to || !b.from || !b.to) return 'open'
  const startsIn = !isBefore(a.from, b.from)
  const endsIn = !isBefore(b.to, a.to)
  if (startsIn && endsIn) return a.from === b.from && a.to === b.to ? 'same' : 'within'
  return !isBefore(b.from, a.from) && !isBefore(a.to, b.to) ? 'contains' : 'overlap'
}

/** Compares ISO dates of different grain by their common length: "2019" is not before "2019-05". */
export function isBefore(a: string | undefined, b: string | undefined): boolean {
  if (!a || !b) return false
  const length = Math.min(a.length, b.length, 16)
  return a.slice(0, length) < b.slice(0, length)
}

const sizes: readonly When['grain'][] = ['minute', 'hour', 'day', 'week', 'month', 'quarter', 'season', 'year', 'vague']

/** True if `a` says the time more finely than `b`. */
export function isFiner(a: When | undefined, b: When | undefined): boolean {
  if (!a) return false
  return !b || sizes.indexOf(a.grain) < sizes.indexOf(b.grain)
}
