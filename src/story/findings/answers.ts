import type {Reply} from '../../claims/claim.ts'
import type {TextRange} from '../../report/report.ts'
import {countsIn} from '../counts.ts'
import type {Fact} from '../fact.ts'
import {apart} from '../quantity.ts'
import {termFit} from '../similarity.ts'
import type {Telling} from '../telling.ts'

/** A sentence that denies or contrasts with what was said, with its claim and what it answers. */
export interface Answer {
  readonly reply: Reply
  readonly by: Fact
  /** What it answers, where the story holds it. */
  readonly to: Fact | undefined
  /** All claims of the answering sentence. */
  readonly mine: readonly Fact[]
}

/** How many sentences back an answer may reach, and how far where it names again what it means. */
const NEAR = {denies: 3, contrasts: 2, corrects: 0} as const
const FAR = 8

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
    const to =
      reply.act === 'corrects'
        ? (withNumber(reply, mine, telling) ?? elsewhere(mine, telling))
        : reply.of === 'self'
          ? (namedIn(mine, by) ?? elsewhere(mine, telling))
          : before(reply, mine, by, facts)
    return [{reply, by, to, mine}]
  })
}

const startOf = ({claim}: Fact): number => claim.content[0]?.start ?? claim.range.start

/** The claim that holds the answering words; else one on somebody's word. */
function speaking(mine: readonly Fact[], {words}: Reply): Fact | undefined {
  const holds = ({start, end}: TextRange) => start < words.end && end > words.start
  const around = mine.filter((f) => holds(f.claim.range))
  const all = around.length > 0 ? around : mine
  return all.find((f) => f.claim.force === 'denies' || f.claim.force === 'rejects') ?? all.find(isSaid) ?? all[0]
}

/** Handed on as somebody's word or as hearsay. */
const isSaid = ({claim}: Fact): boolean => claim.chain.length > 0 || claim.certainty !== 'asserted'

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

/** The claim before it that somebody else made: one that shares a word with the answer, else a charge, else the nearest. */
function before(reply: Reply, mine: readonly Fact[], by: Fact, facts: readonly Fact[]): Fact | undefined {
  const holders = new Set(mine.flatMap((f) => holdersOf(f)))
  const ended = (f: Fact) => (f.claim.content.at(-1)?.end ?? 0) <= reply.words.start
  const earlier = facts.filter((f) => f !== by && ended(f) && by.sentence >= f.sentence && !isBit(f))
  const fit = earlier.filter((f) => by.sentence - f.sentence <= FAR)
  const others = fit.filter(
    (f) => isSaid(f) && !holdersOf(f).some((h) => holders.has(h)) && f.claim.force !== 'denies' && !isNoComment(f),
  )
  const near = others.filter((f) => by.sentence - f.sentence <= NEAR[reply.act])
  if (reply.act === 'contrasts')
    return fit.findLast((f) => by.sentence - f.sentence <= NEAR.contrasts && setsNumber(f, mine)) ?? nearest(near)
  const named = others.filter((f) => sharesThing(by, f))
  const accused = mine.some((f) => f.terms.some((t) => charges.has(t.conceptName))) ? earlier.filter((f) => !f.claim.negated) : []
  const blame = fit.filter((f) => f.claim.force === 'accuses' && !holdersOf(f).some((h) => holders.has(h)))
  const charge =
    nearest(accused.filter((f) => f.claim.force === 'accuses')) ??
    nearest(accused.filter(isCharge)) ??
    (turnsDown(by) ? nearest(blame.filter((f) => by.sentence - f.sentence <= BLAME)) : undefined)
  return charge ?? nearest(named) ?? nearest(near)
}

/** The one counts what the other does, and they differ: "88 Menschen kamen um", "geht dagegen von mehr als 140 Toten aus". */
function setsNumber(fact: Fact, mine: readonly Fact[]): boolean {
  const [count] = countsIn([fact])
  return count !== undefined && countsIn(mine).some((c) => c.of === count.of && apart(c.quantity, count.quantity))
}

/** Sentences between a reproach and "wies das zurück": he who reproaches goes on for a while. */
const BLAME = 5

/** "wies das zurück" answers a reproach, "bestritt das" whatever was said. */
const turnsDown = ({predicate}: Fact): boolean => predicate?.conceptName === 'reject'

/** A scrap or a subordinate clause of the report's own: nothing that anybody would deny. */
function isBit({claim, content, total, predicate}: Fact): boolean {
  if (claim.chain.length === 0 && /^\p{Ll}/u.test(content)) return true
  return total < LEAST_SAID && predicate?.verb !== true
}
const LEAST_SAID = 0.5

/** Classes of words for charges and for what they bring about. */
const charges = new Set(['accuse', 'suspect', 'charge', 'blame'])
const prosecuted = new Set(['charge', 'accuse', 'suspect', 'investigate', 'trial'])

const isCharge = ({terms}: Fact): boolean => terms.some((t) => prosecuted.has(t.conceptName))

/** "äußerte sich nicht", "wollte das nicht kommentieren": nothing to deny. */
const isNoComment = ({claim}: Fact): boolean => claim.negated && unsaid.has(claim.gist.predicate?.concept ?? '')
const unsaid = new Set(['say', 'report', 'answer', 'speech_act', 'confirm', 'inform'])

function holdersOf({claim}: Fact): readonly string[] {
  return claim.chain.flatMap((l) => [l.entity ?? l.name])
}

/** Weight from which on a noun in common says that one thing is spoken of. */
const LEAST_THING = 0.4

/** A noun of weight in common: "bestritt ein solches Treffen". */
function sharesThing(a: Fact, b: Fact): boolean {
  const things = (f: Fact) => f.terms.filter((t) => !t.name && t.weight >= LEAST_THING && !charges.has(t.conceptName))
  return things(a).some((t) => !t.verb && things(b).some((u) => termFit(t, u) >= 0.65))
}

/** Of the nearest sentence the claim that says most; an accusation before mere saying. */
function nearest(facts: readonly Fact[]): Fact | undefined {
  const last = Math.max(...facts.map((f) => f.sentence))
  const there = facts.filter((f) => f.sentence === last)
  return there.sort((a, b) => grave(b) - grave(a) || b.total - a.total)[0]
}

const grave = ({claim}: Fact): number => (claim.force === 'accuses' ? 1 : 0)
