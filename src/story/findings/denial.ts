import type {Fact} from '../fact.ts'
import {endOfChain} from '../origins.ts'
import {draft, type FindingDraft, type Telling} from '../telling.ts'
import {type Answer, alike, answersIn} from './answers.ts'
import {answerDetail, denialDetail, isDenial, isOwnSentence, THIN} from './denial-text.ts'

export interface Denial {
  readonly by: Fact
  /** The sentence that denies, where it only takes up what was said before. */
  readonly answer?: Answer
  /** What is denied, where the story holds it. */
  readonly of: readonly Fact[]
}

/** How alike a denial must be to what it denies, where the report itself does not tie them. */
const LEAST_TOPIC = 0.4

/** All denials with what they deny. */
export function denialsIn(telling: Telling): readonly Denial[] {
  const byId = telling.factOf
  const answers = answersIn(telling).filter((a) => a.reply.act === 'denies' && (a.to !== undefined || a.reply.of === 'self'))
  const answered = new Set(answers.flatMap((a) => a.mine))
  const told = answers.map((answer) => ({by: answer.by, of: answer.to ? [answer.to] : [], answer}))
  const others = telling.facts.flatMap((fact) => {
    const {claim} = fact
    if (answered.has(fact)) return []
    if (claim.gist.denial && claim.force !== 'denies') return [{by: fact, of: [fact]}]
    if (!isDenial(fact, telling)) return []
    const around = claim.partOf === undefined ? undefined : byId.get(claim.partOf)
    const tied = around ?? inSameSentence(fact, telling)
    // what is like a counter-claim bears it out; only what is like its negation is denied
    const counter = isOwnSentence(fact, telling) && !claim.negated
    const like = counter ? [] : likest(fact, telling)
    const meant = tied || like.length > 0 ? undefined : spokenBefore(fact, telling)
    return [{by: fact, of: [...(tied ? [tied] : []), ...like, ...(meant ? [meant] : [])]}]
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

/** "wies das zurück": where the denial itself says little, the accusation before it, else what somebody else said just before. */
function spokenBefore(fact: Fact, telling: Telling): Fact | undefined {
  if (fact.total > THIN) return undefined
  const mine = new Set(fact.claim.chain.map((l) => l.entity ?? l.name))
  let near: Fact | undefined
  for (let at = fact.index - 1; at >= 0; at--) {
    const before = telling.facts[at]
    if (!before || before.report !== fact.report || fact.sentence - before.sentence > 6) break
    const others = before.claim.chain.length > 0 && !before.claim.chain.some((l) => mine.has(l.entity ?? l.name))
    if (!others || before.claim.force === 'denies' || before.claim.form === 'headline') continue
    if (before.claim.force === 'accuses') return before
    if (fact.sentence - before.sentence <= 2) near ??= before
  }
  return near
}

function likest(fact: Fact, telling: Telling): readonly Fact[] {
  const mine = new Set(fact.claim.chain.map((l) => l.entity))
  return (alike(telling).get(fact) ?? [])
    .filter((p) => p.topic >= LEAST_TOPIC)
    .map((p) => p.fact)
    .filter(
      (f) =>
        f.claim.force !== 'denies' &&
        !f.claim.negated &&
        !f.claim.chain.some((l) => l.entity !== undefined && mine.has(l.entity)),
    )
    .slice(0, 3)
}

/** One finding for each denial; the same denial in several reports is one, and so is a headline with its own text. */
export function findDenials(denials: readonly Denial[], telling: Telling): readonly FindingDraft[] {
  const byGroup = new Map<number, Denial[]>()
  for (const denial of denials) {
    if (denial.by.claim.form === 'headline' && denials.some((d) => d !== denial && isSameVoice(d.by, denial.by))) continue
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

/** Two denials of one house in one report. */
function isSameVoice(a: Fact, b: Fact): boolean {
  const [x, y] = [endOfChain(a.claim), endOfChain(b.claim)]
  return a.report === b.report && x?.entity !== undefined && x.entity === y?.entity
}
