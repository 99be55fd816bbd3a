import type {Reply} from '../../claims/claim.ts'
import type {TextRange} from '../../report/report.ts'
import {countsIn} from '../counts.ts'
import type {Fact} from '../fact.ts'
import {apart} from '../quantity.ts'
import type {Telling} from '../telling.ts'
import {holdersOf, isBit, isNoComment, isSaid, nearest, sharesThing} from './answered.ts'
import {contentDenied, namedAgain, takenUp} from './denied.ts'

/** A sentence that denies or contrasts with what was said, with its claim and what it answers. */
export interface Answer {
  readonly reply: Reply
  readonly by: Fact
  /** What it answers, where the story holds it. */
  readonly to: Fact | undefined
  /** The same with all others that it answers too. */
  readonly all: readonly Fact[]
  /** All claims of the answering sentence. */
  readonly mine: readonly Fact[]
}

/** How many sentences back an answer may reach. */
const NEAR = {denies: 3, contrasts: 2, corrects: 0} as const

const known = new WeakMap<Telling, readonly Answer[]>()

/** The answers of all reports, in order; each sentence once. */
export function answersIn(telling: Telling): readonly Answer[] {
  const made = known.get(telling) ?? telling.reports.flatMap((_, report) => answersOf(report, telling))
  known.set(telling, made)
  return made
}

function answersOf(report: number, telling: Telling): readonly Answer[] {
  const facts = telling.facts.filter((f) => f.report === report && f.claim.form !== 'headline')
  return (telling.reports[report]?.replies ?? []).flatMap((reply): Answer[] => {
    const mine = facts.filter((f) => reply.sentence.start <= startOf(f) && startOf(f) < reply.sentence.end)
    const by = speaking(mine, reply)
    if (!by) return []
    const to = targets(reply, mine, by, facts, telling)
    return [{reply, by, to: to[0], all: to, mine}]
  })
}

function targets(reply: Reply, mine: readonly Fact[], by: Fact, facts: readonly Fact[], telling: Telling): readonly Fact[] {
  const one = (f: Fact | undefined) => (f ? [f] : [])
  if (reply.act === 'corrects') return one(withNumber(reply, mine, telling) ?? elsewhere(mine, telling))
  if (reply.act === 'contrasts') return one(before(reply, mine, by, facts))
  if (reply.of === 'before') return takenUp(by, reply, mine, telling)
  if (reply.of === 'thing') return namedAgain(by, reply.words, mine, telling)
  const inside = namedIn(mine, by)
  const away = mine.flatMap((f) => contentDenied(f, telling)).filter((f) => !mine.includes(f))
  return [...new Set([...one(inside), ...away])]
}

const startOf = ({claim}: Fact): number => claim.content[0]?.start ?? claim.range.start

/** The claim that holds the answering words; else one on somebody's word. */
function speaking(mine: readonly Fact[], {words}: Reply): Fact | undefined {
  const holds = ({start, end}: TextRange) => start < words.end && end > words.start
  const around = mine.filter((f) => holds(f.claim.range))
  const all = around.length > 0 ? around : mine
  return all.find((f) => f.claim.force === 'denies' || f.claim.force === 'rejects') ?? all.find(isSaid) ?? all[0]
}

/** "Berichte, wonach er floh, nannte sie falsch": the claim inside, on somebody else's word. */
function namedIn(mine: readonly Fact[], by: Fact): Fact | undefined {
  return mine.find((f) => f !== by && f.claim.partOf === by.claim.id)
}

/** How alike two claims must be in matter for one to be the denial of the other. */
const LIKE = 0.4

/** What another sentence says of the thing that is denied. */
function elsewhere(mine: readonly Fact[], telling: Telling): Fact | undefined {
  const likest = mine
    .flatMap((f) => (alike(telling).get(f) ?? []).filter((p) => p.topic >= LIKE && !mine.includes(p.fact)))
    .sort((x, y) => y.topic - x.topic)
  const same = new Set(mine.map((f) => f.content))
  return likest.find(
    ({fact}) =>
      !same.has(fact.content) &&
      !isBit(fact) &&
      fact.claim.form !== 'headline' &&
      fact.claim.force !== 'denies' &&
      !fact.claim.negated,
  )?.fact
}

/** The claim elsewhere that has the number which is corrected, of the same unit if possible. */
function withNumber({words}: Reply, mine: readonly Fact[], telling: Telling): Fact | undefined {
  const wrong = mine
    .flatMap((f) => f.claim.gist.quantities)
    .filter((q) => q.range.start >= words.start && q.range.start < words.end)
  const own = new Set(mine)
  const fit = telling.facts.flatMap((fact) => {
    const q =
      own.has(fact) || fact.claim.form === 'headline'
        ? undefined
        : fact.claim.gist.quantities.find((x) => wrong.some((w) => w.low === x.low))
    return q
      ? [{fact, unit: wrong.some((w) => w.unit !== undefined && w.unit === q.unit) || mine.some((f) => sharesThing(f, fact))}]
      : []
  })
  return fit.find((x) => x.unit)?.fact
}

interface Alike {
  readonly fact: Fact
  readonly topic: number
}

const alikeOf = new WeakMap<Telling, ReadonlyMap<Fact, readonly Alike[]>>()

/** Each claim's compared claims, the likest first. */
export function alike(telling: Telling): ReadonlyMap<Fact, readonly Alike[]> {
  const made = alikeOf.get(telling)
  if (made) return made
  const found = new Map<Fact, Alike[]>()
  const add = (of: Fact, fact: Fact, topic: number) => {
    const list = found.get(of)
    if (list) list.push({fact, topic})
    else found.set(of, [{fact, topic}])
  }
  for (const {a, b, topic} of telling.pairs) {
    add(a, b, topic)
    add(b, a, topic)
  }
  alikeOf.set(telling, found)
  return found
}

/** What somebody else said just before. */
function before({act, words}: Reply, mine: readonly Fact[], by: Fact, facts: readonly Fact[]): Fact | undefined {
  const holders = new Set(mine.flatMap((f) => holdersOf(f)))
  const ended = (f: Fact) => (f.claim.content.at(-1)?.end ?? 0) <= words.start
  const others = facts.filter(
    (f) =>
      f !== by &&
      ended(f) &&
      by.sentence >= f.sentence &&
      by.sentence - f.sentence <= NEAR[act] &&
      isSaid(f) &&
      !isBit(f) &&
      !isNoComment(f) &&
      f.claim.force !== 'denies' &&
      !holdersOf(f).some((h) => holders.has(h)),
  )
  return others.findLast((f) => setsNumber(f, mine)) ?? nearest(others)
}

/** The one counts what the other does, and they differ: "88 Menschen kamen um", "geht dagegen von mehr als 140 Toten aus". */
function setsNumber(fact: Fact, mine: readonly Fact[]): boolean {
  const [count] = countsIn([fact])
  return count !== undefined && countsIn(mine).some((c) => c.of === count.of && apart(c.quantity, count.quantity))
}
