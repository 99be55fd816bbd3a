import {type Conflict, conflictsOf, isVetoed} from './conflict.ts'
import {SAME_TEXT} from './doubles.ts'
import type {Fact, FactTerm} from './fact.ts'
import {type Features, featuresOf} from './features.ts'
import {areKin} from './kin.ts'
import {likenessBias, likenessWeights} from './likeness-weights.ts'

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
  readonly conflicts: readonly Conflict[]
  /** They can never be one statement, however high the score. */
  readonly isVetoed: boolean
}

/** Where likeness in matter comes from, and where two claims begin to say the same. */
export const weights = {
  /** Shared information, in relation to both (Dice) and to the smaller one. */
  dice: 0.6,
  containment: 0.4,
  /** The fitted weights are shifted so that this is where precision and recall are balanced; see training/statements. */
  threshold: 0.5,
} as const

/** How far two words are the same, 0 to 1. */
export function termFit(a: FactTerm, b: FactTerm): number {
  if (a.entity && a.entity === b.entity) return 1
  if (a.entity && b.entity && a.name && b.name) return a.house === b.house ? 0.6 : 0
  if (a.lemma === b.lemma) return 1
  if (a.senses.some((x) => b.senses.includes(x))) return 0.9
  if (a.senseNames.some((x) => b.senseNames.some((y) => areKin(x, y)))) return KIN
  if (a.name !== b.name) return 0
  const heads = (a.head && (a.head === b.head || a.head === b.lemma)) || (b.head && b.head === a.lemma)
  return heads ? 0.65 : 0
}

/** Fit of kindred words. */
const KIN = 0.5

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
  // what they have in common must be something: "den Eingang" is in many a sentence
  const enough = Math.min(1, Math.min(fromA, fromB) / ENOUGH)
  const samePredicate = predicate >= 0.65 || predicateCarried(a, b) >= 0.65
  const conflicts = conflictsOf(a, b)
  return {
    a,
    b,
    topic: topic * enough,
    score: saySame(a, b, conflicts),
    samePredicate,
    conflicts,
    isVetoed: isVetoed(a, b, conflicts),
  }
}

/** Shared information below which likeness counts for less; a rare noun has 1. */
const ENOUGH = 1.3

/** 0 to 1: the weighted features of the pair. */
function saySame(a: Fact, b: Fact, conflicts: readonly Conflict[]): number {
  if (a.content.length >= SAME_TEXT && a.content === b.content) return 0.99
  const features = featuresOf(a, b, conflicts)
  const score = probability(features)
  return isSureTie(a, b, features) ? Math.max(score, weights.threshold + 0.15) : score
}

/** The same persons and nobody else, two names more, and a kindred deed: "Weber reiste nach Oslo", "Webers Besuch in Oslo". */
function isSureTie(a: Fact, b: Fact, features: Features): boolean {
  if (features['person-deed'] === 0 || features.names < 3) return false
  const [x, y] = [personsIn(a), personsIn(b)]
  return x.size === y.size && [...x].every((p) => y.has(p))
}

function personsIn({terms}: Fact): ReadonlySet<number> {
  return new Set(terms.flatMap((t) => (t.person && t.entity !== 0 ? [t.entity] : [])))
}

const shipped: readonly (readonly [keyof Features, number])[] = Object.entries(likenessWeights) as [keyof Features, number][]

/** The weighted sum of features, brought between 0 and 1. */
export function probability(features: Features, weighed = shipped, bias = likenessBias): number {
  let sum = bias
  for (const [name, weight] of weighed) sum += weight * features[name]
  return 1 / (1 + Math.exp(-sum))
}

/**
 * How well one's predicate stands in the other as another word: "Besuch" for "reisen", "um sich zu treffen". As a noun
 * only where the other has no deed of its own: talks about deliveries that advance are no deliveries.
 */
function predicateCarried(a: Fact, b: Fact): number {
  const best = (p: FactTerm | undefined, f: Fact) => {
    if (p === undefined || p.concept === 0) return 0
    const own = hasOwnDeed(f)
    return Math.max(0, ...f.terms.map((t) => (t.concept === 0 || (own && !t.verb) ? 0 : termFit(p, t))))
  }
  return Math.max(best(a.predicate, b), best(b.predicate, a))
}

/** Predicates that only say that something is meant, said or the case; what it is stands in another word. */
const bare = new Set([
  'plan',
  'expect',
  'strive',
  'hope',
  'fear',
  'announce',
  'say',
  'report',
  'begin',
  'continue',
  'follow',
  'take_place',
  'happen',
])

function hasOwnDeed({predicate}: Fact): boolean {
  return predicate !== undefined && predicate.concept !== 0 && !bare.has(predicate.conceptName)
}

export function intersects(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  for (const x of a) if (b.has(x)) return true
  return false
}
