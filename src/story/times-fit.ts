import type {When} from '../report/report.ts'
import {whenRelation} from '../report/when.ts'

export type TimesFit = 'same' | 'within' | 'contains' | 'overlap' | 'apart' | 'open'

/**
 * How two times stand to each other; `open` where one of them says too little. `samePublication`: both come from
 * reports of one day, so that "letzte Woche" is one week in both.
 */
export function timesFit(a: When | undefined, b: When | undefined, samePublication = false): TimesFit {
  if (!a || !b || isLength(a) || isLength(b)) return 'open'
  const relation = whenRelation(a, b, {samePublication})
  if (relation === 'before' || relation === 'after' || relation === 'incompatible') return 'apart'
  if (relation === 'unknown') return 'open'
  if (relation === 'same') return 'same'
  if (!a.from || !a.to || !b.from || !b.to) return 'overlap'
  if (a.from >= b.from && a.to <= b.to) return 'within'
  return b.from >= a.from && b.to <= a.to ? 'contains' : 'overlap'
}

/** "drei Tage lang", "jeden Montag": no place in time. */
export function isLength(when: When): boolean {
  return when.because === 'duration' || when.because === 'set'
}

const sizes: readonly When['grain'][] = ['minute', 'hour', 'day', 'week', 'month', 'quarter', 'season', 'year', 'vague']

/** True if `a` says the time more finely than `b`. */
export function isFiner(a: When | undefined, b: When | undefined): boolean {
  if (!a) return false
  return !b || sizes.indexOf(a.grain) < sizes.indexOf(b.grain)
}
