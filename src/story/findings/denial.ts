import type {Fact} from '../fact.ts'
import {endOfChain} from '../origins.ts'
import {draft, type FindingDraft, type Telling} from '../telling.ts'
import {type Answer, answersIn} from './answers.ts'
import {answerDetail, denialDetail, isDenial, isOwnSentence, THIN} from './denial-text.ts'
import {contentDenied, saidBefore} from './denied.ts'

export interface Denial {
  readonly by: Fact
  /** The sentence that denies, where it only takes up what was said before. */
  readonly answer?: Answer
  /** What is denied, where the story holds it. */
  readonly of: readonly Fact[]
}

/** All denials with what they deny. */
export function denialsIn(telling: Telling): readonly Denial[] {
  const byId = telling.factOf
  const answers = answersIn(telling).filter(
    (a) => a.reply.act === 'denies' && (a.to !== undefined || a.reply.of === 'self' || a.by.total > THIN),
  )
  const answered = new Set(answers.flatMap((a) => a.mine))
  const told = answers.map((answer) => ({by: answer.by, of: answer.all, answer}))
  const others = telling.facts.flatMap((fact) => {
    const {claim} = fact
    if (answered.has(fact)) return []
    if (claim.gist.denial && claim.force !== 'denies') return [{by: fact, of: [fact]}]
    if (!isDenial(fact, telling)) return []
    // an own sentence says how it is; what it denies stands before it
    if (isOwnSentence(fact, telling)) return [{by: fact, of: saidBefore(fact, telling)}]
    const around = claim.partOf === undefined ? undefined : byId.get(claim.partOf)
    const tied = around ?? inSameSentence(fact, telling)
    return [{by: fact, of: [...new Set([...(tied ? [tied] : []), ...contentDenied(fact, telling)])]}]
  })
  return [...told, ...others]
}

/** "…, eine Anschuldigung, die er zurückweist": the claim whose range holds the denial. */
function inSameSentence(fact: Fact, telling: Telling): Fact | undefined {
  const {range} = fact.claim
  return telling.facts.find(
    (f) =>
      f !== fact &&
      f.report === fact.report &&
      f.claim.range.start <= range.start &&
      f.claim.range.end >= range.end &&
      f.claim.range.start < range.start,
  )
}

/** One finding for each denial; the same denial in several reports is one, and so is a headline with its own text. */
export function findDenials(denials: readonly Denial[], telling: Telling): readonly FindingDraft[] {
  const byGroup = new Map<number, Denial[]>()
  for (const denial of denials) {
    if (denial.by.claim.form === 'headline' && denials.some((d) => d !== denial && isBodyOf(d.by, denial.by))) continue
    if (denials.some((d) => isAgain(denial, d))) continue
    const group = telling.groupOf[denial.by.index] ?? -1
    byGroup.set(group, [...(byGroup.get(group) ?? []), denial])
  }
  return [...byGroup].flatMap(([group, all]) => {
    const [first] = all as [Denial, ...Denial[]]
    const detail = first.answer ? answerDetail(first.answer, telling) : denialDetail(first.by, telling)
    if (!detail) return []
    const facts = [...new Set([...all.map((d) => d.by), ...all.flatMap((d) => d.of)])].slice(0, 8)
    return [
      draft({kind: 'denial', weight: first.answer ? 0.75 : detail.source ? 0.73 : 0.64, facts, key: `denial ${group}`, detail}),
    ]
  })
}

/** It takes up only what another one of its report denies: "… wies Berichte zurück. Die Behauptungen seien falsch." */
function isAgain({by, of}: Denial, other: Denial): boolean {
  const {start, end} = other.by.claim.range
  const holds = (f: Fact) => f.report === other.by.report && start <= f.claim.range.start && f.claim.range.end <= end
  return by !== other.by && !holds(by) && by.sentence > other.by.sentence && of.length > 0 && of.every(holds)
}

/** A denial in the body of the report under the headline: of the same voice, or at its beginning. */
function isBodyOf(body: Fact, headline: Fact): boolean {
  if (body.report !== headline.report || body.claim.form === 'headline') return false
  const [x, y] = [endOfChain(body.claim), endOfChain(headline.claim)]
  return body.sentence - headline.sentence <= LEAD || (x?.entity !== undefined && x.entity === y?.entity)
}

/** Sentences in which a report says at length what its headline says. */
const LEAD = 4
