import type {Fact} from '../fact.ts'
import {apart, type Quantity, sameUnit} from '../quantity.ts'
import {draft, type FindingDraft, quoted, reportName, type Telling, textAt} from '../telling.ts'

/** Information of a claim that says hardly more than its number, and of one that says nothing else. */
const THIN = 2.5
const BARE = 0.8

/** "Die Polizei sprach von 12.000 Teilnehmern, die Veranstalter von mehr als 100.000": two houses side by side on one number. */
export function findRivalNumbers(telling: Telling): readonly FindingDraft[] {
  return telling.facts.flatMap((a, at) =>
    telling.facts.slice(at + 1, at + 4).flatMap((b) => {
      const numbers = rivals(a, b, telling)
      if (!numbers) return []
      const [p, q] = numbers
      return [
        draft({
          kind: 'contradiction',
          weight: 0.85,
          facts: [a, b],
          key: `rivals ${a.index} ${b.index}`,
          detail: {
            about: 'number',
            a: quoted(telling, a),
            b: quoted(telling, b),
            valueA: textAt(telling, a.report, p.range),
            valueB: textAt(telling, b.report, q.range),
            reportA: reportName(telling, a.report),
            reportB: reportName(telling, b.report),
          },
        }),
      ]
    }),
  )
}

function rivals(a: Fact, b: Fact, telling: Telling): readonly [Quantity, Quantity] | undefined {
  if (a.report !== b.report || b.sentence - a.sentence > 1 || a.total > THIN || b.total > THIN) return undefined
  if (a.claim.gist.tense !== b.claim.gist.tense || a.claim.when || b.claim.when) return undefined
  const [p, q] = [onlyNumber(a), onlyNumber(b)]
  if (!p?.unit || !q || !apart(p, q)) return undefined
  const elliptic = q.unit === undefined && b.total <= BARE
  if (!elliptic && !(sameUnit(p.unit, q.unit) && a.sentence === b.sentence)) return undefined
  const houses = (f: Fact) => (telling.origins.of.get(f.claim.id) ?? []).map((o) => o.house ?? o.id)
  const [x, y] = [houses(a), houses(b)]
  const told = a.claim.force === b.claim.force && a.claim.negated === b.claim.negated
  return told && x.length > 0 && y.length > 0 && !x.some((h) => y.includes(h)) ? [p, q] : undefined
}

function onlyNumber({claim}: Fact): Quantity | undefined {
  return claim.gist.quantities.length === 1 ? claim.gist.quantities[0] : undefined
}
