import {isToCome} from '../conflict.ts'
import {isPeople} from '../counts.ts'
import type {Fact} from '../fact.ts'
import {apart, isPlain, type Quantity, sameUnit} from '../quantity.ts'
import {likeness} from '../similarity.ts'
import {draft, type FindingDraft, pairsWithin, quoted, reportName, type Telling, textAt} from '../telling.ts'
import {isFiner, timesFit} from '../times-fit.ts'

/** Compatible claims of which one is firmer or finer. Never a contradiction. */
export function findLessPrecise(telling: Telling): readonly FindingDraft[] {
  return [...openMatters(telling), ...coarser(telling), ...rounded(telling)]
}

/** Numbers from which on two that lie close together count one thing. */
const LEAST_NUMBER = 20
/** How near they must be, in relation to the larger: by one unit, beside a bound on one side ("mehr als 2000"), by two names for people. */
const NEAR = {unit: 0.07, bound: 0.14, people: 0.04} as const
/** Most numbers next in size that one is held against. */
const NEXT = 40

interface Told {
  readonly fact: Fact
  readonly q: Quantity
  readonly value: number
}

/** "382 Millionen Euro" and "rund 380 Millionen Euro": one number, here exact and there rounded, in whatever statements. */
function rounded(telling: Telling): readonly FindingDraft[] {
  const told = telling.facts
    .flatMap((fact) => fact.claim.gist.quantities.map((q): Told => ({fact, q, value: q.low ?? q.high ?? 0})))
    .filter(({fact, q, value}) => value >= LEAST_NUMBER && q.unit !== undefined && !fact.claim.gist.open)
    .sort((x, y) => x.value - y.value)
  const found = new Map<string, FindingDraft>()
  told.forEach((low, at) => {
    for (const high of told.slice(at + 1, at + NEXT)) {
      if (high.value - low.value > NEAR.bound * high.value) break
      const [fine, coarse] = rounderOf(low, high) ?? []
      if (!fine || !coarse || fine.fact.report === coarse.fact.report || !isOneThing(fine, coarse)) continue
      const key = `round ${fine.value} ${coarse.value}`
      if (!found.has(key)) found.set(key, roundedTo(fine, coarse, key, telling))
    }
  })
  return [...found.values()]
}

/** First the exacter one; undefined where both are as exact, or cannot both hold. */
function rounderOf(a: Told, b: Told): readonly [Told, Told] | undefined {
  if (a.value === b.value || apart(a.q, b.q)) return undefined
  const [x, y] = [digits(a), digits(b)]
  return x === y ? undefined : x > y ? [a, b] : [b, a]
}

/** Digits before the noughts at the end; one less where the number is hedged. */
function digits({value, q}: Told): number {
  const plain = `${value}`.replace('.', '').replace(/0+$/u, '')
  return plain.length - (q.hedge === undefined ? 0 : 0.5)
}

function isOneThing(fine: Told, coarse: Told): boolean {
  // "knapp 50 Lichtjahre" is a number, "ein Gebot unter 60 Euro" only a bound
  if (coarse.q.low === null) return false
  const apartBy = Math.abs(fine.value - coarse.value) / Math.max(fine.value, coarse.value)
  const isBound = coarse.q.hedge === 'more-than' || coarse.q.hedge === 'at-least'
  const near = sameUnit(fine.q.unit, coarse.q.unit)
    ? apartBy <= (isBound ? NEAR.bound : NEAR.unit)
    : apartBy <= NEAR.people && isOfPeople(fine) && isOfPeople(coarse)
  return near && !likeness(fine.fact, coarse.fact).conflicts.some((c) => c === 'time' || c === 'polarity')
}

/** People, under whatever name: the unit has no term of its own ("Menschen") or one for people. */
const isOfPeople = ({fact, q}: Told): boolean =>
  isPeople(q, fact.claim.gist.terms.find((t) => t.lemma.toLowerCase() === q.unit?.toLowerCase())?.concept)

function roundedTo(fine: Told, coarse: Told, key: string, telling: Telling): FindingDraft {
  return draft({
    kind: 'less-precise',
    weight: 0.32,
    facts: [fine.fact, coarse.fact],
    key,
    detail: {
      about: 'grain',
      a: textAt(telling, fine.fact.report, fine.q.range),
      b: textAt(telling, coarse.fact.report, coarse.q.range),
      reportA: reportName(telling, fine.fact.report),
      reportB: reportName(telling, coarse.fact.report),
    },
  })
}

/** One says that something is not known which another tells with time or place. */
function openMatters(telling: Telling): readonly FindingDraft[] {
  const found: FindingDraft[] = []
  for (const open of telling.facts) {
    if (!leavesOpen(open)) continue
    const firm = firmest(open, telling)
    if (!firm) continue
    found.push(
      draft({
        kind: 'less-precise',
        weight: 0.74,
        facts: [firm, open],
        key: `open ${telling.groupOf[open.index]}`,
        detail: {
          about: 'open',
          a: quoted(telling, firm),
          b: quoted(telling, open),
          reportA: reportName(telling, firm.report),
          reportB: reportName(telling, open.report),
        },
      }),
    )
  }
  return found
}

const leavesOpen = ({claim}: Fact): boolean => claim.gist.open !== undefined

/** The claim of another report that tells the same happening with the finest time and place. */
function firmest(open: Fact, telling: Telling): Fact | undefined {
  const happenings = new Set(
    open.terms
      .filter((t) => !t.name && t.concept !== 0 && t.concept !== open.predicate?.concept && t.conceptName !== 'know')
      .map((t) => t.concept),
  )
  const sides = new Set(open.terms.map((t) => t.house).filter((h) => h !== 0))
  let best: Fact | undefined
  let most = 0
  for (const fact of telling.facts) {
    if (fact.report === open.report || leavesOpen(fact) || fact.claim.form === 'headline' || !fact.predicate?.verb) continue
    if (!tellsOneOf(happenings, fact)) continue
    if (open.claim.gist.tense !== 'past' && fact.claim.gist.tense === 'past' && !isToCome(fact)) continue
    const exact = exactness(fact)
    const shared = fact.terms.filter((t) => happenings.has(t.concept) || sides.has(t.house)).length
    // a word in common is too little for what is over ("verantwortlich", "sich verantworten"), two verbs for what is to come ("anlaufen", "einleiten")
    if (shared < 2 && !(isToCome(fact) && sharesThing(open, fact, happenings))) continue
    const points = exact > 0 ? exact + shared * 0.5 + (isToCome(fact) ? 0.5 : 0) : 0
    if (points > most) {
      most = points
      best = fact
    }
  }
  return best
}

/** "wo das Treffen stattfindet", "will sich in Kiel treffen": what is left open is named as a thing, not only done. */
const sharesThing = (open: Fact, fact: Fact, happenings: ReadonlySet<number>): boolean =>
  open.terms.some((t) => !t.verb && happenings.has(t.concept) && fact.terms.some((u) => u.concept === t.concept))

function tellsOneOf(happenings: ReadonlySet<number>, fact: Fact): boolean {
  return fact.terms.some((t) => happenings.has(t.concept) && (t.verb || t.concept === fact.predicate?.concept))
}

function exactness({claim}: Fact): number {
  const time = claim.when && claim.when.grain !== 'vague' ? 1 : 0
  const place = claim.where && (claim.where.grain === 'city' || claim.where.grain === 'point') ? 1 : 0
  return time + place
}

/** One statement told with a plain number, day or hour here and a rounder one there; per statement the clearest case. */
function coarser(telling: Telling): readonly FindingDraft[] {
  const found: FindingDraft[] = []
  telling.groups.forEach((group, at) => {
    if (new Set(group.map((f) => f.report)).size < 2) return
    for (const {a, b} of pairsWithin(telling, at)) {
      if (a.report === b.report) continue
      const made = rounder(a, b, telling, at) ?? rounder(b, a, telling, at)
      if (!made) continue
      found.push(made)
      break
    }
  })
  return found
}

function rounder(fine: Fact, coarse: Fact, telling: Telling, group: number): FindingDraft | undefined {
  const values = finerNumber(fine, coarse, telling) ?? finerTime(fine, coarse)
  if (!values) return undefined
  return draft({
    kind: 'less-precise',
    weight: 0.3,
    facts: [fine, coarse],
    key: `coarse ${group}`,
    detail: {
      about: 'grain',
      a: values[0],
      b: values[1],
      reportA: reportName(telling, fine.report),
      reportB: reportName(telling, coarse.report),
    },
  })
}

function finerNumber(fine: Fact, coarse: Fact, telling: Telling): readonly [string, string] | undefined {
  for (const p of fine.claim.gist.quantities) {
    if (!isPlain(p)) continue
    const q = coarse.claim.gist.quantities.find(
      (x) => sameUnit(x.unit, p.unit) && !isPlain(x) && !apart(p, x) && x.low !== p.low && x.high !== p.low && isNear(p, x),
    )
    if (q) return [textAt(telling, fine.report, p.range), textAt(telling, coarse.report, q.range)]
  }
  return undefined
}

/** "18,4" is within "bis zu 31", but tells nothing of it. */
function isNear(fine: Quantity, coarse: Quantity): boolean {
  const [p, q] = [fine.low ?? 0, coarse.low ?? coarse.high ?? 0]
  return Math.abs(p - q) <= 0.1 * Math.abs(p)
}

function finerTime({claim: fine, day}: Fact, {claim: coarse, day: other}: Fact): readonly [string, string] | undefined {
  if (
    !fine.when ||
    !coarse.when ||
    !isFiner(fine.when, coarse.when) ||
    coarse.when.grain === 'vague' ||
    coarse.when.grain === 'year'
  )
    return undefined
  return timesFit(fine.when, coarse.when, day === other) === 'within' ? [fine.when.text, coarse.when.text] : undefined
}
