import {countsIn} from '../counts.ts'
import type {Fact, FactTerm} from '../fact.ts'
import {areOpposite} from '../kin.ts'
import {termFit} from '../similarity.ts'
import {draft, type FindingDraft, quoted, reportName, type Telling, voicesOf} from '../telling.ts'
import {timesFit} from '../times-fit.ts'
import {answersIn} from './answers.ts'
import {asserts, isStance} from './asserts.ts'

/** Sentences between which one report sets two voices against each other. */
const NEAR = 6

/**
 * Two voices that one report sets against each other: by a word such as "hingegen", or because one has what the other
 * says negated or turned round.
 */
export function findRivals(telling: Telling): readonly FindingDraft[] {
  const set = answersIn(telling).flatMap(({reply, by, to, mine}) =>
    reply.act === 'contrasts' && to && parted(to, by, telling) && !isScrap(to) && meet(to, mine)
      ? [rival(to, by, 'contrast', telling)]
      : [],
  )
  const corrected = answersIn(telling).flatMap(({reply, by, to, mine}) =>
    reply.act === 'corrects' && to && mine.some((f) => f.claim.chain.length > 0 || f.claim.certainty === 'reported')
      ? [rival(to, by, 'corrected', telling)]
      : [],
  )
  const turned = telling.facts.flatMap((a, at) =>
    telling.facts.slice(at + 1, at + 20).flatMap((b) => (isTurned(a, b, telling) ? [rival(a, b, 'opposed', telling)] : [])),
  )
  return [...set, ...corrected, ...turned]
}

/**
 * "Dagegen" also leads on to something else: the two must speak of one thing, or one negate what the other has, or the second name nothing of
 * its own ("es habe geklemmt").
 */
function meet(to: Fact, mine: readonly Fact[]): boolean {
  const things = (f: Fact) => f.terms.filter((t) => !t.verb && t.weight >= LEAST_THING && t.conceptName !== 'duration')
  if (countsIn(mine).length > 0) return countsIn([to]).length > 0
  return mine.some((f) => {
    const own = things(f)
    if (own.every(isPronoun) || own.some((t) => things(to).some((u) => termFit(t, u) >= 0.65))) return true
    return f.claim.negated !== to.claim.negated
  })
}
const LEAST_THING = 0.4

/** Stands for a name where it is said: "es", "sie". */
const isPronoun = ({range}: FactTerm): boolean => range.end - range.start < 4

function isTurned(a: Fact, b: Fact, telling: Telling): boolean {
  if (a.report !== b.report || b.sentence - a.sentence > NEAR || !parted(a, b, telling)) return false
  if (a.claim.form === 'headline' || b.claim.form === 'headline' || a.claim.gist.open || b.claim.gist.open) return false
  if (!asserts(a) || !asserts(b) || isStance(a) || isStance(b) || isScrap(a) || isScrap(b)) return false
  const [past, other] = [a.claim.gist.tense, b.claim.gist.tense]
  if (past !== other && past !== 'none' && other !== 'none') return false
  if (timesFit(a.claim.when, b.claim.when, a.day === b.day) === 'apart') return false
  if (a.claim.negated !== b.claim.negated) {
    const bothDeeds = a.predicate !== undefined && b.predicate !== undefined && shared(a.predicate, b.predicate)
    return sharesDeed(a, b) && sharedWeight(a, b) >= (bothDeeds ? LEAST_DEED : LEAST_SHARED)
  }
  return areOpposite(a.predicate?.conceptName ?? '', b.predicate?.conceptName ?? '') && sharedWeight(a, b) >= LEAST_SHARED
}

/** Weight of words in common, from which on two voices speak of one thing. */
const LEAST_SHARED = 0.8
/** The same where both have the one deed as their own. */
const LEAST_DEED = 0.5

/** Both on somebody's word, and on different ones. */
function parted(a: Fact, b: Fact, telling: Telling): boolean {
  const [x, y] = [voicesOf(telling, a), voicesOf(telling, b)]
  return (
    x.length > 0 &&
    y.length > 0 &&
    !x.some((h) => y.includes(h)) &&
    a.claim.partOf !== b.claim.id &&
    b.claim.partOf !== a.claim.id
  )
}

/** Too short to be an account of anything, or asked rather than told. */
const isScrap = (f: Fact): boolean => (f.total < LEAST_TOLD && f.predicate?.verb !== true) || /\?[“”"»«]?$/u.test(f.content)
const LEAST_TOLD = 1

const shared = (t: FactTerm, u: FactTerm): boolean =>
  t.lemma === u.lemma || (t.entity !== 0 && t.entity === u.entity) || t.senses.some((s) => u.senses.includes(s))

/** The deed of one stands in the other, as verb or noun. */
function sharesDeed(a: Fact, b: Fact): boolean {
  const has = (p: FactTerm | undefined, f: Fact) =>
    p !== undefined && f.terms.some((t) => !t.name && (p.lemma === t.lemma || (p.concept !== 0 && p.concept === t.concept)))
  return has(a.predicate, b) || has(b.predicate, a)
}

function sharedWeight(a: Fact, b: Fact): number {
  return a.terms.filter((t) => b.terms.some((u) => shared(t, u))).reduce((sum, t) => sum + t.weight, 0)
}

function rival(a: Fact, b: Fact, about: 'contrast' | 'opposed' | 'corrected', telling: Telling): FindingDraft {
  return draft({
    kind: 'contradiction',
    weight: about === 'contrast' ? 0.8 : 0.78,
    facts: [a, b],
    key: `rivals ${a.index} ${b.index}`,
    detail: {
      ...(a.report === b.report ? {about: 'contrast'} : {reportB: reportName(telling, b.report)}),
      a: quoted(telling, a),
      b: quoted(telling, b),
      reportA: reportName(telling, a.report),
    },
  })
}
