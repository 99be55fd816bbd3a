import type {Gist} from '../claims/claim.ts'
import type {Fact} from './fact.ts'

export type Quantity = Gist['quantities'][number]

/** A number as the interval that its hedge allows: "rund 2,4" is 2.2 to 2.6, "mindestens elf" has no upper end. */
export function spread(q: Quantity): {readonly low: number; readonly high: number} {
  const low = q.low ?? Number.NEGATIVE_INFINITY
  const high = q.high ?? Number.POSITIVE_INFINITY
  switch (q.hedge) {
    case 'about':
      return {low: low - Math.abs(low) * 0.1, high: high + Math.abs(high) * 0.1}
    case 'at-least':
    case 'more-than':
      return {low, high: Number.POSITIVE_INFINITY}
    case 'at-most':
    case 'less-than':
      // "knapp 1500" lies just below, "höchstens 1500" anywhere below
      return {low: q.hedge === 'less-than' && q.low !== null ? Math.min(low, low * 0.9) : Number.NEGATIVE_INFINITY, high}
    default:
      return {low, high}
  }
}

/** Both bounds known and no hedge: a number as somebody would put it into a table. */
export function isPlain(q: Quantity): boolean {
  return q.hedge === undefined && q.low !== null && q.low === q.high
}

/** Fractions that differ by less are a matter of counting: 38,6 and 38,1 per cent. */
const GRAIN = 0.03

export function apart(a: Quantity, b: Quantity): boolean {
  if (!Number.isInteger(a.low) && !Number.isInteger(b.low) && distance(a, b) < GRAIN) return false
  const p = spread(a)
  const q = spread(b)
  return p.high < q.low || q.high < p.low
}

/** Difference in relation to the larger; 1 where a bound is open. */
function distance(a: Quantity, b: Quantity): number {
  const [x, y] = [a.low ?? a.high, b.low ?? b.high]
  if (x === null || y === null) return 1
  return Math.abs(x - y) / Math.max(Math.abs(x), Math.abs(y), 1)
}

/** Pairs of numbers that count the same unit and cannot both be right. A unit told with one equal number too is no conflict. */
export function quantitiesApart(a: Fact, b: Fact): readonly (readonly [Quantity, Quantity])[] {
  const found: (readonly [Quantity, Quantity])[] = []
  for (const p of a.claim.gist.quantities) {
    if (!p.unit) continue
    const like = b.claim.gist.quantities.filter((q) => sameUnit(p.unit, q.unit))
    if (like.length === 0 || like.some((q) => !apart(p, q))) continue
    const own = a.claim.gist.quantities.filter((x) => sameUnit(x.unit, p.unit))
    if (own.some((x) => like.some((q) => !apart(x, q)))) continue
    const other = like.reduce<Quantity | undefined>((x, y) => (x && distance(p, x) <= distance(p, y) ? x : y), undefined)
    if (other) found.push([p, other])
  }
  return found
}

/** From here on a number is hardly met twice by chance, whatever it counts. */
export const LARGE = 100

/** Both give large numbers, and none of one fits any of the other: 1400 posts here, 4200 worldwide. */
export function largeApart(a: Fact, b: Fact): boolean {
  const large = ({claim}: Fact) => claim.gist.quantities.filter((q) => (q.low ?? q.high ?? 0) >= LARGE)
  const [x, y] = [large(a), large(b)]
  return x.length > 0 && y.length > 0 && x.every((p) => y.every((q) => apart(p, q)))
}

export function sameUnit(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a.toLowerCase() === b.toLowerCase()
}
