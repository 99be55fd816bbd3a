import {conflictsOf} from './conflict.ts'
import type {Fact, FactTerm} from './fact.ts'
import {areKin} from './kin.ts'

/** How alike two claims are, with what speaks for and against it. */
export interface Likeness {
  readonly a: Fact
  readonly b: Fact
  /** 0 to 1: do they speak of the same matter, whatever they say of it. */
  readonly topic: number
  /** 0 to 1: do they say the same. */
  readonly score: number
  readonly samePredicate: boolean
  /** Reasons why they can never be one statement: `time`, `number`, `polarity`, `exclusivity`, `actor`, `place`, `stage`. */
  readonly conflicts: readonly string[]
}

/** The model: what each feature adds to or takes from the score. Set by hand on our own stories, readable on purpose. */
export const weights = {
  /** Shared information, in relation to both (Dice) and to the smaller one. */
  dice: 0.6,
  containment: 0.4,
  predicateSame: 0.12,
  /** One's deed stands in the other as another word. */
  predicateCarried: 0.07,
  /** Deeds of two known classes, and deeds of which one is not in the table. */
  predicateOther: -0.15,
  predicateUnknown: -0.12,
  /** Deeds of two classes that can tell of one happening. */
  predicateKin: -0.04,
  /** A headline or scrap without a verb. */
  predicateNone: -0.25,
  /** The same or a kindred deed and two names in common, a person among them. */
  deedSame: 0.16,
  actorSame: 0.05,
  actorOther: -0.2,
  /** Both name a thing that the other has not, and no name and but one thing is in common. */
  otherThings: -0.12,
  /** Nothing but names in common, and the deeds differ. */
  onlyNames: -0.12,
  /** The same exact number, and not a small one. */
  numberSame: 0.15,
  numberLarge: 0.35,
  /** From here on two claims are taken to say the same. */
  threshold: 0.48,
} as const

/** How far two words are the same, 0 to 1. */
export function termFit(a: FactTerm, b: FactTerm): number {
  if (a.entity && a.entity === b.entity) return 1
  if (a.entity && b.entity && a.name && b.name) return a.house === b.house ? 0.6 : 0
  if (a.lemma === b.lemma) return 1
  if (a.concept && a.concept === b.concept) return 0.9
  if (a.concept && b.concept && areKin(a.conceptName, b.conceptName)) return KIN
  if (a.name !== b.name) return 0
  const heads = (a.head && (a.head === b.head || a.head === b.lemma)) || (b.head && b.head === a.lemma)
  return heads ? 0.65 : 0
}

/** For each word of `a` the best fit among those of `b`, weighted: the information of `a` that `b` carries too. */
function carried(a: Fact, b: Fact): number {
  let sum = 0
  for (const t of a.terms) {
    let best = 0
    for (const u of b.terms) {
      const fit = termFit(t, u)
      if (fit > best) best = fit
      if (best === 1) break
    }
    sum += best * t.weight
  }
  return sum
}

/** Two claims → how alike they are. */
export function likeness(a: Fact, b: Fact): Likeness {
  const fromA = carried(a, b)
  const fromB = carried(b, a)
  const both = a.total + b.total
  const dice = both > 0 ? (fromA + fromB) / both : 0
  const least = Math.min(a.total, b.total)
  // a claim of two words is contained in everything: containment counts fully only from some substance on
  const substance = Math.min(1, least / 1.6)
  const containment = Math.max(a.total > 0 ? fromA / a.total : 0, b.total > 0 ? fromB / b.total : 0) * substance
  const topic = weights.dice * dice + weights.containment * containment
  const predicate = a.predicate && b.predicate ? termFit(a.predicate, b.predicate) : 0
  const carries = predicateCarried(a, b)
  const conflicts = conflictsOf(a, b)
  const samePredicate = predicate >= 0.65 || carries >= 0.65
  // what they have in common must be something: "den Eingang" is in many a sentence
  const enough = Math.min(1, Math.min(fromA, fromB) / ENOUGH)
  const names = sharedNames(a, b)
  const kindred = names >= 2 && predicateCarried(a, b, true) >= KIN
  const tied = (names >= 2 && samePredicate) || (kindred && (names >= 3 || sharedThing(a, b)))
  const number = sameNumber(a, b)
  const deed = predicateScore(a, b, {direct: predicate, carried: carries}, tied)
  // a figure that both name makes up for another verb
  let score = topic * enough + number + (number > 0 ? Math.max(0, deed) : deed)
  if (tellOfOthers(a, b)) score += weights.otherThings
  if (Math.max(predicate, carries) < KIN && !tied && sharesOnlyNames(a, b)) score += weights.onlyNames
  if (a.actors.size && b.actors.size) score += intersects(a.actors, b.actors) ? weights.actorSame : weights.actorOther
  if (isSureJoin(a, b, samePredicate)) score = Math.max(score, weights.threshold + 0.04)
  if (a.content.length >= SAME_TEXT && a.content === b.content) score = Math.max(score, 0.95)
  if ((!a.predicate || !b.predicate) && topic < HEADLINE_TOPIC) score = Math.min(score, weights.threshold - 0.01)
  return {a, b, topic: topic * enough, score: Math.max(0, Math.min(1, score)), samePredicate, conflicts}
}

/** What the deeds add: `direct`, predicate against predicate; `carried`, one's predicate as a word in the other. */
function predicateScore(a: Fact, b: Fact, fit: {readonly direct: number; readonly carried: number}, tied: boolean): number {
  const bonus = tied ? weights.deedSame : 0
  if (fit.direct >= 0.65) return weights.predicateSame + bonus
  if (fit.carried >= 0.65) return weights.predicateCarried + bonus
  if (!a.predicate || !b.predicate) return weights.predicateNone
  if (tied) return bonus
  if (Math.max(fit.direct, fit.carried) >= KIN) return weights.predicateKin
  return a.predicate.concept && b.predicate.concept ? weights.predicateOther : weights.predicateUnknown
}

/** Shared information below which likeness counts for less; a rare noun has 1. */
const ENOUGH = 1.3

/**
 * Evidence that needs no likeness of light words: one holder quoted with the same words, one holder with the same deed on
 * the same thing, or the same figure for the same thing.
 */
function isSureJoin(a: Fact, b: Fact, samePredicate: boolean): boolean {
  const oneHolder = a.holder !== 0 && a.holder === b.holder
  if (oneHolder && a.quotes.some((q) => b.quotes.some((r) => q === r))) return true
  const things = sharedThings(a, b)
  if (oneHolder && samePredicate && things >= 1) return true
  return [...a.values].some((v) => v >= 10 && !isYear(v) && b.values.has(v)) && things >= 1
}

/** Number of nouns, names and the deed's own word aside, that both have. */
function sharedThings(a: Fact, b: Fact): number {
  const thing = (t: FactTerm, f: Fact) => !t.verb && !t.name && t.range.start !== f.predicate?.range.start && t.weight >= 0.3
  return a.terms.filter((t) => thing(t, a) && b.terms.some((u) => thing(u, b) && termFit(t, u) >= 0.9)).length
}

/** Letters from which on the same words are the same statement, as in a copy. */
const SAME_TEXT = 12

/** Least likeness in matter for a headline or scrap without a verb to say the same as something else. */
const HEADLINE_TOPIC = 0.75

/** Fit of kindred words. */
const KIN = 0.5

/**
 * How well one's predicate stands in the other as another word: "Besuch" for "reisen", "um sich zu treffen". As a noun
 * only where the other has no deed of its own (unless `anyNoun`): talks about deliveries that advance are no deliveries.
 */
function predicateCarried(a: Fact, b: Fact, anyNoun = false): number {
  const best = (p: FactTerm | undefined, f: Fact) => {
    if (p === undefined || p.concept === 0) return 0
    const own = !anyNoun && hasOwnDeed(f)
    return Math.max(0, ...f.terms.map((t) => (t.concept === 0 || (own && !t.verb) ? 0 : termFit(p, t))))
  }
  return Math.max(best(a.predicate, b), best(b.predicate, a))
}

/** Predicates that only say that something is meant, said or the case; what it is stands in another word. */
const bare = new Set(['plan', 'expect', 'strive', 'hope', 'fear', 'announce', 'say', 'report', 'begin', 'continue'])

function hasOwnDeed({predicate}: Fact): boolean {
  return predicate !== undefined && predicate.concept !== 0 && !bare.has(predicate.conceptName)
}

/** What a number that both name adds: few numbers agree by chance, none in the thousands. */
function sameNumber(a: Fact, b: Fact): number {
  const shared = [...a.values].filter((v) => b.values.has(v))
  if (shared.length === 0) return 0
  return shared.some((v) => v >= 1000 && !isYear(v)) ? weights.numberLarge : weights.numberSame
}

const isYear = (v: number): boolean => Number.isInteger(v) && v >= 1800 && v <= 2100

/** "Weber genießt das Vertrauen von Lund" and "Weber bot Lund den Rücktritt an". */
function sharesOnlyNames(a: Fact, b: Fact): boolean {
  return a.terms.every((t) => t.name || t.entity !== 0 || !b.terms.some((u) => termFit(t, u) >= KIN))
}

/** "keine Gefahr für Anwohner" and "Gefahr für keinen Verletzten": each has a noun of weight that the other lacks. */
function tellOfOthers(a: Fact, b: Fact): boolean {
  const things = (f: Fact) => f.terms.filter((t) => !t.verb && t.range.start !== f.predicate?.range.start)
  const has = (t: FactTerm, f: Fact) => f.terms.some((u) => termFit(t, u) >= 0.65)
  const shared = things(a).filter((t) => has(t, b))
  if (shared.length > 1 || shared.some((t) => t.name)) return false
  const lacks = (x: Fact, y: Fact) => things(x).some((t) => t.weight >= 0.5 && !has(t, y))
  return lacks(a, b) && lacks(b, a)
}

/** A word beside names and deeds that both have: kindred deeds alone do not make one event. */
function sharedThing(a: Fact, b: Fact): boolean {
  const thing = (t: FactTerm) => !t.verb && !t.name
  return a.terms.some((t) => thing(t) && b.terms.some((u) => thing(u) && u !== b.predicate && termFit(t, u) >= 0.9))
}

/** Number of names that both have, 0 where no person is among them. */
function sharedNames(a: Fact, b: Fact): number {
  const own = new Set(a.terms.filter((t) => t.entity !== 0).map((t) => t.entity))
  const shared = b.terms.filter((t) => own.has(t.entity))
  return shared.some((t) => t.person) ? new Set(shared.map((t) => t.entity)).size : 0
}

export function intersects(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  for (const x of a) if (b.has(x)) return true
  return false
}
