import {type Count, countsIn, hasGrown, isTakenBack} from '../counts.ts'
import type {Fact} from '../fact.ts'
import {isOutlet} from '../origins.ts'
import {type Telling, voicesOf} from '../telling.ts'

/** How a count goes from report to report. */
export interface Course {
  /** The first count, then each that is larger than all before it. */
  readonly steps: readonly Count[]
  /** The largest, and a later one that takes it back. */
  readonly back?: readonly [Count, Count]
  /** The reports say when they came out; else the order in which they were given counts. */
  readonly dated: boolean
}

/** Counts that only a correction lowers; the missing are found. */
const final = new Set(['injured', 'dead', 'infected'])

/** The counts of one thing → how they went. Without dates only growth that is plain counts. */
export function courseOf(counts: readonly Count[], telling: Telling): Course {
  const known = counts.filter((c) => telling.published[c.fact.report] !== undefined)
  const dated = new Set(known.map((c) => telling.published[c.fact.report])).size > 1
  const sorted = dated ? inOrder(known, telling) : leading(counts, telling)
  const larger = sorted.filter((c, i) => i === 0 || sorted.slice(0, i).every((e) => hasGrown(e.quantity, c.quantity)))
  const isSteady = dated || isRising(sorted)
  const steps = isSteady ? larger : plain(larger, telling)
  const top = steps.at(-1)
  const later = top ? sorted.slice(sorted.indexOf(top) + 1).filter((c) => c.fact.report !== top.fact.report) : []
  const low = later.find(
    (c) => top && isTakenBack(top.quantity, c.quantity) && ((dated && final.has(c.of)) || isCorrecting(c.fact)),
  )
  return {steps, dated, ...(top && low ? {back: [top, low]} : {})}
}

/** The steps that are growth by themselves, each after the one before it. */
function plain(larger: readonly Count[], telling: Telling): readonly Count[] {
  const kept: Count[] = []
  for (const c of larger) {
    const before = kept.at(-1)
    if (!before || isPlainGrowth(before.fact, c.fact, telling)) kept.push(c)
    else if (kept.length === 1) kept.splice(0, 1, c)
  }
  return kept
}

const growing = new Set(['rise', 'raise', 'correct', 'say'])
const isCorrecting = ({predicate}: Fact): boolean => predicate?.conceptName === 'correct' || predicate?.conceptName === 'lower'

/** "stieg auf 14", "gab die Zahl zuletzt mit 14 an", or another number by the house that gave the first. */
function isPlainGrowth(early: Fact, late: Fact, telling: Telling): boolean {
  if (late.claim.gist.quantities.every((q) => q.unit === undefined) && growing.has(late.predicate?.conceptName ?? '')) return true
  const mine = voicesOf(telling, early)
  const report = telling.reports[early.report]?.report
  // what a body counts in a report of its own, it counts itself
  const isOwn = mine.length === 0 && report !== undefined && late.claim.chain.some((l) => isOutlet(l, report))
  return isOwn || voicesOf(telling, late).some((v) => mine.includes(v))
}

/** People counted while an event lasts, in reports of two days or, without dates, where the count plainly rises. */
export function isGrown(a: Fact, b: Fact, telling: Telling): boolean {
  if (a.report === b.report) return false
  const [x, y] = [countsIn([a])[0], countsIn([b])[0]]
  if (x === undefined || y === undefined || x.of !== y.of) return false
  const [from, to] = [telling.published[a.report], telling.published[b.report]]
  if (from !== undefined && to !== undefined) return from !== to
  if (risingCounts(telling).has(x.of) || [a, b].some(isCorrecting)) return true
  const [early, late] = a.report < b.report ? [x, y] : [y, x]
  return hasGrown(early.quantity, late.quantity) && isPlainGrowth(early.fact, late.fact, telling)
}

const rising = new WeakMap<Telling, ReadonlySet<string>>()

/** What is counted higher from report to report, in the order given. */
function risingCounts(telling: Telling): ReadonlySet<string> {
  const known = rising.get(telling)
  if (known) return known
  const byKind = Map.groupBy(countsIn(telling.facts), (c) => c.of)
  const found = new Set([...byKind].filter(([, counts]) => isRising(leading(counts, telling))).map(([of]) => of))
  rising.set(telling, found)
  return found
}

function inOrder(counts: readonly Count[], telling: Telling): readonly Count[] {
  const day = (c: Count) => telling.published[c.fact.report] ?? ''
  return counts
    .map((count, at) => ({count, at}))
    .sort((x, y) =>
      day(x.count) < day(y.count)
        ? -1
        : day(x.count) > day(y.count)
          ? 1
          : x.count.fact.report - y.count.fact.report || x.at - y.at,
    )
    .map((x) => x.count)
}

/**
 * The first count of each report, in order: how the matter stands, before what it was once and of whom. Less than half of what an
 * earlier report has, or many times as much, is a count of some among them or of others.
 */
function leading(counts: readonly Count[], telling: Telling): readonly Count[] {
  const placed = [...counts].sort((x, y) => startOf(x) - startOf(y))
  const body = inOrder(placed, telling).filter((c) => c.fact.claim.form !== 'headline' && !isLongPast(c.fact))
  const kept: Count[] = []
  for (const c of body) {
    const [most, value] = [Math.max(0, ...kept.map((k) => k.quantity.low ?? 0)), c.quantity.low ?? 0]
    const isOther = kept.length > 0 && (value * 2 < most || value > most * FARTHEST)
    if (!isOther && !kept.some((k) => k.fact.report === c.fact.report)) kept.push(c)
  }
  return kept
}

const startOf = ({fact}: Count): number => fact.claim.content[0]?.start ?? 0
/** Times that a count grows from one report to a later one at most. */
const FARTHEST = 12

/** Told of a whole year, as what happened elsewhere or before. */
function isLongPast({claim}: Fact): boolean {
  return claim.when?.grain === 'year'
}

/** Without dates a number that differs by less is another count, not a later one. */
const GROWN = 1.2
const LEAST_RISING = 3

/** In three reports at least the number of each is no smaller than that of the one before it, and the last larger than the first. */
function isRising(counts: readonly Count[]): boolean {
  const most = new Map<number, number>()
  for (const {fact, quantity} of counts) most.set(fact.report, Math.max(most.get(fact.report) ?? 0, quantity.low ?? 0))
  const list = [...most].sort((x, y) => x[0] - y[0]).map(([, n]) => n)
  return (
    list.length >= LEAST_RISING &&
    list.every((n, i) => i === 0 || n >= (list[i - 1] ?? 0)) &&
    (list.at(-1) ?? 0) >= GROWN * (list[0] ?? 0)
  )
}
