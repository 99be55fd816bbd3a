import {assign} from '../../evaluation/assignment.ts'
import type {Marked} from './layers.ts'

/** Something with words of a report that two annotators may both have marked. */
export interface Item {
  /** "report-stem:id". */
  readonly name: string
  readonly stretches: readonly Marked[]
  /** What is preferred among stretches that overlap equally: the same form. */
  readonly form: string
}

/** Two items for the same words; `alike` is the F1 of their tokens, 0–1. */
export interface Pair<T extends Item> {
  readonly one: T
  readonly two: T
  readonly alike: number
}

/** Sum of what two annotators share and have; F1 is the same whichever of them is taken as the gold. */
export interface Shared {
  readonly both: number
  readonly one: number
  readonly two: number
}

/** F1, 0–1; 1 where neither has anything. */
export const f1 = ({both, one, two}: Shared): number => (one + two ? (2 * both) / (one + two) : 1)

/** Starts of the tokens (runs of letters or digits) in some stretches of a report. */
export function tokensOf(stretches: readonly Marked[]): Set<number> {
  return new Set(stretches.flatMap((s) => [...s.text.matchAll(/[\p{L}\p{N}]+/gu)].map((m) => s.start + m.index)))
}

/** How many members two sets share. */
export function common<T>(one: ReadonlySet<T>, two: ReadonlySet<T>): number {
  return [...one].filter((x) => two.has(x)).length
}

/** What two lists of stretches share, in tokens. */
export function sharedTokens(one: readonly Marked[], two: readonly Marked[]): Shared {
  const [a, b] = [tokensOf(one), tokensOf(two)]
  return {both: common(a, b), one: a.size, two: b.size}
}

/** The best one-to-one pairing of items within each report: the largest sum of token F1; pairs below `least` are none. */
export function pair<T extends Item>(one: readonly T[], two: readonly T[], least = 0.5): Pair<T>[] {
  const stem = (item: T) => item.name.slice(0, item.name.indexOf(':'))
  return [...new Set(one.map(stem))].flatMap((report) => {
    const [a, b] = [one.filter((i) => stem(i) === report), two.filter((i) => stem(i) === report)]
    const alike = a.map((i) => b.map((j) => f1(sharedTokens(i.stretches, j.stretches))))
    const columns = assign(alike.map((row, i) => row.map((n, j) => (n && a[i]!.form === b[j]!.form ? n + 0.05 : n))))
    return columns.flatMap((j, i) => {
      const found = alike[i]?.[j] ?? 0
      return found >= least ? [{one: a[i]!, two: b[j]!, alike: found}] : []
    })
  })
}

/** Of pairs of values the share that is equal, and Cohen's kappa (1960): the same, chance taken off. */
export function accord(values: readonly (readonly [string, string])[]): {readonly share: number; readonly kappa: number} {
  const n = values.length || 1
  const share = values.filter(([a, b]) => a === b).length / n
  const portion = (side: 0 | 1, value: string) => values.filter((v) => v[side] === value).length / n
  const chance = [...new Set(values.flat())].reduce((sum, value) => sum + portion(0, value) * portion(1, value), 0)
  return {share, kappa: chance === 1 ? 1 : (share - chance) / (1 - chance)}
}
