import type {Force} from '../claims/claim.ts'
import {countsIn} from './counts.ts'
import type {Fact} from './fact.ts'
import {areOpposite} from './kin.ts'
import {isInward} from './origins.ts'
import {apart, largeApart, quantitiesApart} from './quantity.ts'
import {timesFit} from './times-fit.ts'

export type Conflict =
  | 'time'
  | 'number'
  | 'count'
  | 'polarity'
  | 'exclusivity'
  | 'actor'
  | 'place'
  | 'stage'
  | 'open'
  | 'nested'
  | 'act'
  | 'opposite'

/** Why two claims can never be one statement, however alike their words are; empty when nothing stands against it. */
export function conflictsOf(a: Fact, b: Fact): readonly Conflict[] {
  const found: Conflict[] = []
  if (timesFit(a.claim.when, b.claim.when, a.day === b.day) === 'apart') found.push('time')
  if (quantitiesApart(a, b).length > 0) found.push('number')
  else if (countsApart(a, b) || largeApart(a, b)) found.push('count')
  if (a.claim.negated !== b.claim.negated) found.push('polarity')
  if ((a.claim.gist.exclusive === undefined) !== (b.claim.gist.exclusive === undefined)) found.push('exclusivity')
  if ((a.claim.gist.open === undefined) !== (b.claim.gist.open === undefined)) found.push('open')
  if (isSaidInside(a, b) || isSaidInside(b, a)) found.push('nested')
  if (actOf(a) !== actOf(b)) found.push('act')
  if (areOpposite(a.predicate?.conceptName ?? '', b.predicate?.conceptName ?? '')) found.push('opposite')
  if (placesApart(a, b)) found.push('place')
  if (stagesApart(a, b)) found.push('stage')
  return found
}

/** Conflicts after which nothing else counts; the others (another act, past and plan, "nur" of a number) are weighed with the rest. */
const sure: ReadonlySet<Conflict> = new Set(['time', 'number', 'count', 'open', 'nested', 'opposite'])

/** True if two claims can never be one statement, however alike. */
export function isVetoed(a: Fact, b: Fact, conflicts: readonly Conflict[]): boolean {
  if (conflicts.some((c) => sure.has(c))) return true
  // "sie wollten keine Hilfe", "sie lehnten Hilfe ab"
  if (conflicts.includes('polarity') && isRefusal(a) !== isRefusal(b)) return true
  if (conflicts.includes('exclusivity') && [a, b].some(namesTheOnlyOne)) return true
  if (conflicts.includes('act') && (actOf(a) === 'denial' || actOf(b) === 'denial')) return true
  if (conflicts.includes('place') && areTwoTowns(a, b)) return true
  return conflicts.includes('stage') && [a, b].some((f) => f.claim.certainty === 'planned')
}

/** Murbach and Talheim; not Bitterfeld and Bitterfeld-Wolfen, nor a town and a sea. */
function areTwoTowns({claim: a}: Fact, {claim: b}: Fact): boolean {
  const [p, q] = [a.where, b.where]
  if (p?.grain !== 'city' || q?.grain !== 'city' || p.entity === undefined || q.entity === undefined) return false
  const [x, y] = [p.text.toLowerCase(), q.text.toLowerCase()]
  return !x.includes(y) && !y.includes(x)
}

/** "Lediglich der Iran", not "nur 48 Lichtjahre". */
function namesTheOnlyOne({claim, terms}: Fact): boolean {
  const focus = claim.gist.exclusive?.focus
  return focus !== undefined && terms.some((t) => t.name && t.range.start >= focus.start && t.range.end <= focus.end)
}

/** The outer and the inner claim of nested speech share their words: that they are alike says nothing. */
export function areOnePassage(a: Fact, b: Fact): boolean {
  if (a.report !== b.report) return false
  return a.claim.content.some((x) => b.claim.content.some((y) => x.start < y.end && y.start < x.end))
}

/** Deeds that say as much as "not" before another. */
const refusing = new Set(['reject', 'deny', 'refuse', 'prevent', 'ban', 'lack'])

/** True where the content comes down to a "no": negated, or refused. */
export function isRefusal({claim, terms}: Fact): boolean {
  return claim.negated !== terms.some((t) => t.verb && refusing.has(t.conceptName))
}

/** "Weber sagte, der Rat habe mitgeteilt, …": that the council told it is not what it told. An attitude is one with its content. */
function isSaidInside({claim: inner}: Fact, {claim: outer}: Fact): boolean {
  return inner.partOf === outer.id && !isInward(inner)
}

const acts: Readonly<Partial<Record<Force, string>>> = {
  demands: 'demand',
  asks: 'demand',
  promises: 'promise',
  offers: 'promise',
  threatens: 'threat',
  denies: 'denial',
  rejects: 'denial',
}

/** What is done with the words: to demand, promise or deny something is not to say that it is so. */
function actOf({claim}: Fact): string {
  return acts[claim.force] ?? 'word'
}

/** Three pupils among the dead are not the 88 dead, whatever the words share. */
function countsApart(a: Fact, b: Fact): boolean {
  const [x, y] = [countsIn([a])[0], countsIn([b])[0]]
  return x !== undefined && y !== undefined && x.of === y.of && apart(x.quantity, y.quantity)
}

/** Different towns. A town and its country, or a point and its town, may be one place. */
export function placesApart(a: Fact, b: Fact): boolean {
  const p = a.claim.where
  const q = b.claim.where
  if (!p || !q) return false
  if (p.country && q.country && p.country !== q.country) return true
  const fine = (grain: string) => grain === 'city' || grain === 'point'
  if (!fine(p.grain) || p.grain !== q.grain) return false
  return p.entity !== undefined && q.entity !== undefined && p.entity !== q.entity
}

/** What has happened is not what is to come: "trafen sich" against "wollen sich treffen". */
export function stagesApart(a: Fact, b: Fact): boolean {
  return (isOver(a) && (isToCome(b) || isHeadlineOfNow(b, a))) || (isOver(b) && (isToCome(a) || isHeadlineOfNow(a, b)))
}

/** A headline without a time tells what is new, not what another claim puts into a year or month gone by. */
function isHeadlineOfNow({claim}: Fact, {claim: over}: Fact): boolean {
  const coarse = over.when?.grain === 'year' || over.when?.grain === 'month' || over.when?.grain === 'quarter'
  return claim.form === 'headline' && claim.when === undefined && coarse
}

export function isToCome(fact: Fact): boolean {
  const {force, certainty, gist} = fact.claim
  return certainty === 'planned' || force === 'plans' || force === 'announces' || force === 'wants' || gist.tense === 'future'
}

export function isOver(fact: Fact): boolean {
  const {certainty, gist, form} = fact.claim
  return form !== 'headline' && gist.tense === 'past' && certainty !== 'planned' && !isToCome(fact)
}
