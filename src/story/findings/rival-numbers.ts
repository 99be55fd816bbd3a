import {countsIn} from '../counts.ts'
import type {Fact, FactTerm} from '../fact.ts'
import {areKin} from '../kin.ts'
import {apart, type Quantity, sameUnit} from '../quantity.ts'
import {draft, type FindingDraft, quoted, reportName, type Telling, textAt, voicesOf} from '../telling.ts'
import {timesFit} from '../times-fit.ts'
import {answersIn} from './answers.ts'
import {asserts} from './asserts.ts'
import {isGrown} from './grown.ts'

/** Sentences between which one report sets two numbers side by side. */
const NEAR = 2
/** Times that one number may be the other before they are taken to measure something else. */
const WIDEST = 8
/** Words of weight in common, beside the unit, from which on two numbers measure one thing: side by side, and across reports. */
const LEAST_BESIDE = 0.8
const LEAST_ACROSS = 1.5
/** Information of a claim that says nothing but its number: "es seien drei gewesen". */
const BARE = 0.9

/** "Die Polizei sprach von 12.000 Teilnehmern, die Veranstalter von mehr als 100.000": two houses with two numbers for one thing. */
export function findRivalNumbers(telling: Telling): readonly FindingDraft[] {
  const answering = new Set(answersIn(telling).flatMap((a) => (a.reply.act === 'contrasts' ? a.mine : [])))
  const found = new Map<string, FindingDraft>()
  const done = new Set<Fact>()
  for (const [a, b] of [...neighbours(telling), ...acrossReports(telling), ...counted(telling)]) {
    // one report sets a number against the nearest one only
    const numbers = a.report === b.report && done.has(b) ? undefined : rivals(a, b, answering.has(b), telling)
    if (!numbers) continue
    done.add(b)
    const key = numbers
      .map((q) => `${q.low}`)
      .sort()
      .join(' ')
    if (!found.has(key)) found.set(key, rival(a, b, numbers, telling))
  }
  return [...found.values()]
}

const hasNumber = ({claim}: Fact): boolean =>
  claim.gist.quantities.length > 0 && claim.form !== 'headline' && claim.gist.open === undefined

/** Claims with numbers of one report, each with those of the sentences before it, the nearest first. */
function* neighbours({facts}: Telling): Iterable<readonly [Fact, Fact]> {
  const told = facts.filter(hasNumber)
  for (const [at, b] of told.entries())
    for (let i = at - 1; i >= 0; i--) {
      const a = told[i]
      if (!a || a.report !== b.report || b.sentence - a.sentence > NEAR) break
      yield [a, b]
    }
}

function* acrossReports({pairs}: Telling): Iterable<readonly [Fact, Fact]> {
  for (const {a, b} of pairs) if (a.report !== b.report && hasNumber(a) && hasNumber(b)) yield [a, b]
}

/** Most values of one count that are held against each other. */
const MOST_VALUES = 12

/** Counts of people in different reports, one claim for each value. */
function* counted({facts}: Telling): Iterable<readonly [Fact, Fact]> {
  for (const counts of Map.groupBy(countsIn(facts.filter(hasNumber)), (c) => c.of).values()) {
    const values = [...Map.groupBy(counts, (c) => c.quantity.low).values()]
      .flatMap((same) => same.slice(0, 1))
      .slice(0, MOST_VALUES)
    for (const [at, b] of values.entries())
      for (const a of values.slice(0, at)) if (a.fact.report !== b.fact.report) yield [a.fact, b.fact]
  }
}

type Pair = readonly [Quantity, Quantity]

function rivals(a: Fact, b: Fact, set: boolean, telling: Telling): Pair | undefined {
  const beside = a.report === b.report
  if (beside && (Math.abs(b.sentence - a.sentence) > NEAR || isPart(a, b))) return undefined
  if (!parted(a, b, telling, set) || !asserts(a) || !asserts(b)) return undefined
  if (timesFit(a.claim.when, b.claim.when, a.day === b.day) === 'apart' || a.claim.negated !== b.claim.negated) return undefined
  if (isGrown(a, b, telling) || countElsewhere(a, b)) return undefined
  const counts = countsApart(a, b, set ? WIDEST : GROWN)
  if (counts) return counts
  for (const p of a.claim.gist.quantities)
    for (const q of b.claim.gist.quantities) {
      if (!isCount(p) || !isCount(q) || !apart(p, q) || ratio(p, q) > WIDEST) continue
      if (beside && hasFraction(a, p, telling) !== hasFraction(b, q, telling)) continue
      if (alreadyAgree(a, b, q) || alreadyAgree(b, a, p)) continue
      if (!beside && knowsBoth(a, p, b, q, telling)) continue
      if (beside && q.unit === undefined && b.total <= BARE) return [p, q]
      if (beside && sideBySide(a, p, b, q)) return [p, q]
      if (oneUnit(a, p, b, q) && !namedApart(a, p, b, q) && sharedBeside(a, p, b, q) >= (beside ? LEAST_BESIDE : LEAST_ACROSS))
        return [p, q]
    }
  return undefined
}

/** "23 Fahrgäste wurden verletzt", "24 Verletzte": one count of people, whatever they are called. */
function countsApart(a: Fact, b: Fact, widest: number): Pair | undefined {
  const [x, y] = [countsIn([a])[0], countsIn([b])[0]]
  if (!x || !y || x.of !== y.of || !apart(x.quantity, y.quantity) || ratio(x.quantity, y.quantity) >= widest) return undefined
  return namedApart(a, x.quantity, b, y.quantity) ? undefined : [x.quantity, y.quantity]
}

/** Times that one number of things may be the other where two voices stand in neighbouring sentences. */
const CLOSE = 4
const measures = new Set(['duration', 'percent', 'measure', 'weight', 'length', 'area', 'age', 'currency', 'money', 'holiday'])

/** "Es seien höchstens 4000 Stück. Das Amt geht von 7000 Stück aus": one thing counted by two in neighbouring sentences. */
function sideBySide(a: Fact, p: Quantity, b: Fact, q: Quantity): boolean {
  if (Math.abs(b.sentence - a.sentence) > 1 || !sameUnit(p.unit, q.unit) || ratio(p, q) > CLOSE) return false
  const unit = termOf(a, p)
  return unit !== undefined && !unit.senseNames.some((s) => measures.has(s)) && !namedApart(a, p, b, q)
}

const isPart = (a: Fact, b: Fact): boolean => a.claim.partOf === b.claim.id || b.claim.partOf === a.claim.id

/** On two houses' word, or one on nobody's where the report sets them against each other or the reports differ. */
function parted(a: Fact, b: Fact, telling: Telling, set: boolean): boolean {
  const [x, y] = [voicesOf(telling, a), voicesOf(telling, b)]
  if (x.some((h) => y.includes(h))) return false
  if (a.report === b.report) return (x.length > 0 && y.length > 0) || (set && x.length + y.length > 0)
  return x.length > 0 || y.length > 0
}

/** "In Bayern 19, in Deutschland 22": both say where, and not the same; of things, not of people hurt in one event, the one alone says in what town. */
export function countElsewhere(a: Fact, b: Fact): boolean {
  const [p, q] = [a.claim.where, b.claim.where]
  if (p && q) return p.entity !== undefined && q.entity !== undefined && p.entity !== q.entity
  const isTown = p ? p.grain === 'city' : q?.grain === 'city'
  return isTown && a.report !== b.report && countsIn([a, b]).length === 0
}

/** "eine Stärke von 6,0": measured, not counted. */
function hasFraction(fact: Fact, {range}: Quantity, telling: Telling): boolean {
  return /\d[.,]\d(?!\d\d)/u.test(textAt(telling, fact.report, range))
}

/** A number of things, not a date, an age or a rank. */
function isCount(q: Quantity): boolean {
  const value = q.low ?? q.high
  return value !== null && value >= 2 && !(q.unit === undefined && value >= 1800 && value <= 2100)
}

/** How many times the smaller the larger is. */
export function ratio(p: Quantity, q: Quantity): number {
  const [x, y] = [p.low ?? p.high ?? 0, q.low ?? q.high ?? 0]
  return Math.max(x, y) / Math.max(1e-9, Math.min(x, y))
}

/** A claim that has the other's number too, beside its own: "41 am Montag, 52 am Dienstag". */
function alreadyAgree(a: Fact, b: Fact, q: Quantity): boolean {
  return a.claim.gist.quantities.some((x) => !apart(x, q) && (x.unit === undefined || oneUnit(a, x, b, q)))
}

const counting = new WeakMap<Telling, ReadonlyMap<number, readonly Fact[]>>()

/** One of two reports has both numbers of the unit on one voice: to whoever says so they measure two things. */
export function knowsBoth(a: Fact, p: Quantity, b: Fact, q: Quantity, telling: Telling): boolean {
  const made = counting.get(telling) ?? Map.groupBy(telling.facts.filter(hasNumber), (f) => f.report)
  counting.set(telling, made)
  const voice = ({claim}: Fact) => claim.chain.map((l) => l.entity ?? l.name).join(' ')
  const has = (of: Fact, x: Quantity) =>
    made
      .get(of.report)
      ?.some(
        (f) =>
          voice(f) === voice(of) &&
          f.claim.gist.quantities.some((y) => y.low === x.low && y.high === x.high && sameUnit(y.unit, x.unit)),
      ) === true
  return has(a, q) || has(b, p)
}

/** Two counts of one thing at one time differ by less. */
const GROWN = 1.2

function termOf(fact: Fact, q: Quantity): FactTerm | undefined {
  return fact.terms.find((t) => t.word.toLowerCase() === q.unit?.toLowerCase() && Math.abs(t.range.start - q.range.end) < 40)
}

/** The same unit, or units of one class: "Fluggäste" and "Urlauber". */
function oneUnit(a: Fact, p: Quantity, b: Fact, q: Quantity): boolean {
  if (p.unit === undefined || q.unit === undefined) return false
  if (sameUnit(p.unit, q.unit)) return true
  const [t, u] = [termOf(a, p), termOf(b, q)]
  if (!t || !u) return false
  return t.senses.some((s) => u.senses.includes(s)) || areKin(t.conceptName, u.conceptName)
}

/** "zwei aserbaidschanische Soldaten", "vier armenische Soldaten": the number counts what belongs to somebody else. */
export function namedApart(a: Fact, p: Quantity, b: Fact, q: Quantity): boolean {
  const near = (f: Fact, x: Quantity) =>
    f.terms
      .filter((t) => t.name && t.entity !== 0 && t.range.start >= x.range.start - 2 && t.range.end <= x.range.end + 40)
      .map((t) => t.house)
  const [x, y] = [near(a, p), near(b, q)]
  return x.length > 0 && y.length > 0 && !x.some((h) => y.includes(h))
}

/** Weight of words in common that are not what is counted. */
function sharedBeside(a: Fact, p: Quantity, b: Fact, q: Quantity): number {
  const beside = (f: Fact, x: Quantity) => f.terms.filter((t) => t.word.toLowerCase() !== x.unit?.toLowerCase())
  const others = beside(b, q)
  const shares = (t: FactTerm, u: FactTerm) =>
    t.lemma === u.lemma || (t.entity !== 0 && t.entity === u.entity) || t.senses.some((s) => u.senses.includes(s))
  return beside(a, p).reduce((sum, t) => sum + (others.some((u) => shares(t, u)) ? t.weight : 0), 0)
}

function rival(a: Fact, b: Fact, [p, q]: Pair, telling: Telling): FindingDraft {
  return draft({
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
  })
}
