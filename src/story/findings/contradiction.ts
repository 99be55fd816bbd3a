import {isToCome} from '../conflict.ts'
import type {Fact} from '../fact.ts'
import {type Quantity, quantitiesApart} from '../quantity.ts'
import {intersects, type Likeness, likeness, termFit} from '../similarity.ts'
import {draft, type FindingDraft, quoted, reportName, type Telling, textAt} from '../telling.ts'
import {asserts, isStance} from './asserts.ts'
import {isGrown} from './grown.ts'
import {countElsewhere, knowsBoth, namedApart, ratio} from './rival-numbers.ts'
import {findRivals} from './rivals.ts'

/** How alike two claims must be in matter before a difference in each respect is called a contradiction. */
const LEAST = {number: 0.5, time: 0.66, place: 0.66, polarity: 0.55} as const

type About = 'number' | 'time' | 'place' | 'polarity' | 'exclusivity'

/** Pairs of claims that cannot both hold. Numbers that grew from an earlier to a later report are left to `new`. */
export function findContradictions(telling: Telling): readonly FindingDraft[] {
  const found: FindingDraft[] = []
  const seen = new Set<string>()
  for (const pair of [...exclusions(telling), ...onlyOnes(telling), ...telling.pairs]) {
    const about = contradicts(pair, telling)
    if (!about) continue
    const key = keyOf(pair, about, telling)
    if (seen.has(key)) continue
    seen.add(key)
    found.push(contradiction(pair, about, telling, key))
  }
  return [...found, ...findRivals(telling)]
}

/** One finding for each pair of statements, and for each pair of numbers however often they are told. */
function keyOf({a, b}: Likeness, about: About, telling: Telling): string {
  const numbers = about === 'number' ? quantitiesApart(a, b)[0] : undefined
  if (numbers) return [about, ...numbers.map((q) => `${q.low}-${q.high}`).sort(), numbers[0].unit ?? ''].join(' ')
  return [about, ...[telling.groupOf[a.index] ?? -1, telling.groupOf[b.index] ?? -1].sort((x, y) => x - y)].join(' ')
}

/** Claims that single somebody out, each with the likest claim of another report that has somebody else do the same. */
function exclusions(telling: Telling): readonly Likeness[] {
  return telling.facts
    .filter((f) => f.claim.gist.exclusive)
    .flatMap((only) => {
      const others = telling.facts.filter((f) => !isOneVoice(only, f, telling) && excludes(only, f)).map((f) => likeness(only, f))
      return others.sort((x, y) => y.topic - x.topic || x.b.index - y.b.index).slice(0, 1)
    })
}

/** Claims of different reports that each put the last, first or only deed of one kind at a time. */
function onlyOnes(telling: Telling): readonly Likeness[] {
  const unique = telling.facts.filter((f) => f.claim.gist.unique && f.claim.when).slice(0, 60)
  return unique.flatMap((a, i) => unique.slice(i + 1).flatMap((b) => (a.report === b.report ? [] : [likeness(a, b)])))
}

function contradicts(pair: Likeness, telling: Telling): About | undefined {
  const {a, b} = pair
  if (isOneVoice(a, b, telling)) return undefined
  if (excludes(a, b)) return 'exclusivity'
  if (![a, b].every((f) => asserts(f) && !isOpenTo(f))) return undefined
  const conflicts = pair.conflicts.filter((c) => c !== 'stage' || !bothToCome(a, b))
  if (conflicts.length !== 1) return undefined
  switch (conflicts[0]) {
    case 'number':
      return numbersClash(pair, telling) ? 'number' : undefined
    case 'time':
      if (bothUnique(pair)) return 'time'
      return pair.topic >= LEAST.time && pair.samePredicate && sameActors(a, b) && sharedMatter(a, b) >= 3 ? 'time' : undefined
    case 'place':
      return pair.topic >= LEAST.place && pair.samePredicate && sameActors(a, b) ? 'place' : undefined
    case 'polarity':
      return pair.topic >= LEAST.polarity && pair.samePredicate && !isStance(a) && sharedMatter(a, b) >= 2
        ? 'polarity'
        : undefined
    default:
      return undefined
  }
}

/** What is expected or denied does not stand against a fact: to deny it is a finding of its own. */
const isOpenTo = ({claim}: Fact): boolean => claim.force === 'expects' || claim.force === 'denies' || claim.force === 'rejects'

const bothToCome = (a: Fact, b: Fact): boolean => isToCome(a) && isToCome(b)

function numbersClash(pair: Likeness, telling: Telling): boolean {
  if (isGrown(pair.a, pair.b, telling) || isNamedApart(pair) || isFarApart(pair) || countElsewhere(pair.a, pair.b)) return false
  const numbers = quantitiesApart(pair.a, pair.b)[0]
  if (numbers && pair.a.report !== pair.b.report && knowsBoth(pair.a, numbers[0], pair.b, numbers[1], telling)) return false
  if (pair.topic >= LEAST.number && pair.samePredicate && sharesBesideUnits(pair.a, pair.b)) return true
  return sameFrame(pair.a, pair.b, telling)
}

/** Numbers so far apart that they measure two things: 160 at work, three of them hurt. */
function isFarApart({a, b}: Likeness): boolean {
  const numbers = quantitiesApart(a, b)[0]
  return numbers !== undefined && ratio(numbers[0], numbers[1]) > FARTHEST
}
const FARTHEST = 12

/** "zwei eigene Soldaten", "vier armenische Soldaten": the numbers count what belongs to different sides. */
function isNamedApart({a, b}: Likeness): boolean {
  const numbers = quantitiesApart(a, b)[0]
  return numbers !== undefined && namedApart(a, numbers[0], b, numbers[1])
}

/** Something in common that is not what is counted: rescuers at the fire and rescuers among the injured share only themselves. */
function sharesBesideUnits(a: Fact, b: Fact): boolean {
  const beside = (f: Fact) =>
    f.terms.filter((t) => !f.claim.gist.quantities.some((q) => t.range.start >= q.range.start && t.range.end <= q.range.end))
  const others = beside(b)
  return beside(a).some((t) => others.some((u) => termFit(t, u) >= 0.65))
}

/** The words that frame a number: "einen Preis von 58 Euro je Aktie" and "auf einen Preis von 61 Euro je Aktie". */
function sameFrame(a: Fact, b: Fact, telling: Telling): boolean {
  const numbers = quantitiesApart(a, b)[0]
  if (!numbers) return false
  const [x, y] = [frameOf(a, numbers[0], telling), frameOf(b, numbers[1], telling)]
  return (x.before !== '' && x.before === y.before) || (x.after !== '' && x.after === y.after)
}

/** Two words before and two after a number, folded; empty where a sentence or clause ends there. */
function frameOf(fact: Fact, {range}: Quantity, telling: Telling): {readonly before: string; readonly after: string} {
  const text = telling.reports[fact.report]?.report.text ?? ''
  const before = /(\p{L}{3,} \p{L}{2,}) $/u.exec(text.slice(Math.max(0, range.start - 60), range.start))?.[1] ?? ''
  const after = /^ (\p{L}{2,} \p{Lu}\p{L}{2,})/u.exec(text.slice(range.end, range.end + 60))?.[1] ?? ''
  return {before: /^\p{Lu}/u.test(before) ? before.toLowerCase() : '', after: after.toLowerCase()}
}

/** One report in one voice does not contradict itself, one house does not deny its own word; a nested claim not the one around it. */
function isOneVoice(a: Fact, b: Fact, telling: Telling): boolean {
  if (a.claim.partOf === b.claim.id || b.claim.partOf === a.claim.id) return true
  const houses = (f: Fact) => (telling.origins.of.get(f.claim.id) ?? []).map((o) => o.house ?? o.id)
  const [x, y] = [houses(a), houses(b)]
  const shared = x.some((h) => y.includes(h))
  return a.report === b.report ? x.length === 0 || y.length === 0 || shared : shared && a.claim.negated !== b.claim.negated
}

/** "Lediglich der Iran liefert" against "Nordkorea hatte geliefert": the same deed to the same side by somebody else. */
function excludes(only: Fact, other: Fact): boolean {
  const {exclusive} = only.claim.gist
  if (!exclusive || only.claim.negated || other.claim.negated || other.claim.gist.exclusive) return false
  if (
    isToCome(other) ||
    !(other.claim.certainty === 'asserted' || other.claim.certainty === 'reported' || other.claim.certainty === 'contested')
  )
    return false
  const p = only.predicate
  const q = other.predicate
  if (!p || !q || !(p.lemma === q.lemma || (p.concept !== 0 && p.concept === q.concept))) return false
  const focused = singledOut(only)
  if (other.actors.size === 0 || focused.size === 0 || intersects(focused, other.actors)) return false
  const rest = (f: Fact, not: ReadonlySet<number>) =>
    new Set(f.terms.filter((t) => t.house && !not.has(t.house)).map((t) => t.house))
  return intersects(rest(only, focused), rest(other, other.actors))
}

/** Houses of whom the "only" singles out: the entity it names, else who acts, else the first name in its phrase. */
function singledOut(only: Fact): ReadonlySet<number> {
  const {exclusive} = only.claim.gist
  const named = only.terms.filter((t) => t.house !== 0)
  const inFocus = named.filter((t) => exclusive && t.range.start >= exclusive.focus.start && t.range.end <= exclusive.focus.end)
  const acting = inFocus.filter((t) => only.actors.has(t.house))
  const [first] = acting.length ? acting : inFocus
  // "liefert nur Pumpen": what is singled out is no actor
  return new Set(first && (only.actors.size === 0 || only.actors.has(first.house)) ? [first.house] : [])
}

function sameActors(a: Fact, b: Fact): boolean {
  return a.actors.size === 0 || b.actors.size === 0 || intersects(a.actors, b.actors)
}

/** "zuletzt im Februar geprüft" and "die letzte Prüfung war im November": of one kind there is but one last. */
function bothUnique({a, b, samePredicate}: Likeness): boolean {
  return samePredicate && a.claim.gist.unique !== undefined && b.claim.gist.unique !== undefined && sameActors(a, b)
}

/** Number of words, names aside, that both have. */
function sharedMatter(a: Fact, b: Fact): number {
  const shares = (x: number, y: number) => x !== 0 && x === y
  return a.terms.filter((t) => !t.name && b.terms.some((u) => shares(t.lemma, u.lemma) || shares(t.concept, u.concept))).length
}

const base: Readonly<Record<About, number>> = {exclusivity: 0.9, number: 0.95, time: 0.88, place: 0.88, polarity: 0.93}

function contradiction(pair: Likeness, about: About, telling: Telling, key: string): FindingDraft {
  const {a, b} = pair
  const numbers = about === 'number' ? quantitiesApart(a, b)[0] : undefined
  return draft({
    kind: 'contradiction',
    weight: base[about] * (0.8 + 0.2 * pair.topic),
    facts: [a, b],
    key,
    detail: {
      about: about === 'time' ? 'date' : about,
      a: quoted(telling, a),
      b: quoted(telling, b),
      reportA: reportName(telling, a.report),
      reportB: reportName(telling, b.report),
      ...(numbers
        ? {valueA: textAt(telling, a.report, numbers[0].range), valueB: textAt(telling, b.report, numbers[1].range)}
        : {}),
      ...(about === 'time' && a.claim.when && b.claim.when ? {valueA: a.claim.when.text, valueB: b.claim.when.text} : {}),
    },
  })
}
