import type {Reply} from '../../claims/claim.ts'
import type {TextRange} from '../../report/report.ts'
import type {Fact, FactTerm} from '../fact.ts'
import type {Telling} from '../telling.ts'
import {charges, holdersOf, isBit, isCharge, isNoComment, isSaid, nearest} from './answered.ts'

/** How many sentences back "das" may reach, a reproach that is turned down, and a thing that is named again. */
const NEAR = 3
const BLAME = 5
const FAR = 12
/** The first sentence below the headline, with its kicker. */
const LEAD = 2
/** Share of the denial's words that a claim must have to be what is denied, and of the best that another must have. */
const COVERED = 0.6
const AS_GOOD = 0.85
/** What it adds that the claim's own deed is the one denied. */
const DEED = 0.15
/** Fit from which on two words are one thing. */
const ONE_THING = 0.65
/** What a name counts for: whoever the story is of stands everywhere. */
const NAME = 0.5
/** Information below which a word names nothing. */
const LEAST_WEIGHT = 0.4
/** Most claims that one denial is shown to answer. */
const MOST = 3

/** Words for what was said rather than for what happened. */
const spoken = new Set([
  ...charges,
  ...['version', 'explain', 'report', 'describe', 'expert_report', 'rumour', 'claim_assert', 'say', 'data', 'testify', 'slander'],
  ...['lie', 'false', 'criticise', 'hypothesis', 'suspect_think', 'denies', 'know', 'known'],
])

/**
 * What a sentence answers that takes up what was said ("bestritt das", "wies die Vorwürfe zurück"): what its speaker is accused of, else
 * what somebody else said just before.
 */
export function takenUp(by: Fact, reply: Reply, mine: readonly Fact[], telling: Telling): readonly Fact[] {
  const {earlier} = around(by, reply.words.start, mine, telling)
  if (reply.charge) return charge(by, earlier)
  const blame = earlier.filter(
    (f) => f.claim.force === 'accuses' && f.claim.chain.length > 0 && by.sentence - f.sentence <= BLAME,
  )
  const reproach = by.predicate?.conceptName === 'reject' ? nearest(blame) : undefined
  const last = counterpart(by, mine, earlier) ?? lastSaid(by, earlier)
  const before = reproach && nearest(earlier.filter((f) => by.sentence - f.sentence <= 1))
  return reproach ? [...new Set([reproach, ...last, ...(before ? [before] : [])])] : last
}

/** What has the thing that a sentence names again: "bestritt ein solches Treffen". */
export function namedAgain(by: Fact, words: TextRange, mine: readonly Fact[], telling: Telling): readonly Fact[] {
  const {earlier, others} = around(by, words.start, mine, telling)
  const things = wordsAt(words, [by, ...mine]).filter(
    (t) => isThing(t) && !by.claim.chain.some((l) => holds(l.mention?.range, t)),
  )
  const named = things.length > 0 ? namedBy(things, by, earlier, others) : []
  return named.length > 0 ? named : lastSaid(by, earlier.filter(isHearsay))
}

function wordsAt(words: TextRange, facts: readonly Fact[]): readonly FactTerm[] {
  return facts.flatMap((f) => f.terms).filter((t) => words.start <= t.range.start && t.range.start < words.end)
}

/** "dementierte die Gerüchte: „Es gibt keinen Käufer“": the claim before it that has the thing which the denier says is not. */
function counterpart(by: Fact, mine: readonly Fact[], earlier: readonly Fact[]): readonly Fact[] | undefined {
  const own = [by, ...mine].find((f) => f.claim.negated && f.claim.force !== 'says')
  const things = own?.terms.filter((t) => !t.name && !t.verb && t.weight >= LEAST_WEIGHT) ?? []
  const has = (f: Fact) => things.some((t) => f.terms.some((u) => !u.verb && f.common.words.of(t, u) >= SURE))
  const found = nearest(earlier.filter((f) => by.sentence - f.sentence <= BLAME && isSaid(f) && has(f)))
  return found && [found]
}

const SURE = 0.95

const isThing = (t: FactTerm): boolean => !t.name && !t.verb && t.weight >= LEAST_WEIGHT && !spoken.has(t.conceptName)

/** What a claim denies that has it for its content ("bestritt eine Überladung", "dementiert die Trennung"). */
export function contentDenied(by: Fact, telling: Telling): readonly Fact[] {
  const {content} = by.claim
  const {earlier, here, others} = around(by, content[0]?.start ?? by.claim.range.start, [], telling)
  const same = here.filter((f) => f.content === by.content && f.claim.chain.length > 0)
  const things = contentWords(by)
  if (same.length > 0) return same.slice(0, 1)
  if (things.some((t) => charges.has(t.conceptName)) && things.length <= 2) return charge(by, earlier)
  const named = namedBy(things, by, earlier, others)
  // a whole clause says itself what is denied
  const isClause = by.predicate?.verb === true && by.claim.form !== 'reported'
  return named.length > 0 || isClause || !isThin(things) ? named : lastSaid(by, earlier)
}

/** What was said before a sentence of the denier's own: "Weber widersprach: Man habe gezahlt". */
export function saidBefore(by: Fact, telling: Telling): readonly Fact[] {
  const start = by.claim.cue ? Math.min(by.claim.cue.range.start, by.claim.range.start) : by.claim.range.start
  return lastSaid(by, around(by, start, [], telling).earlier)
}

interface Around {
  readonly earlier: readonly Fact[]
  readonly here: readonly Fact[]
  readonly others: readonly Fact[]
}

/** What others say: in other reports, each wording once, and what stands before `at` in the same report. */
function around(by: Fact, at: number, mine: readonly Fact[], telling: Telling): Around {
  const own = new Set([by, ...mine])
  const holders = new Set([...own].flatMap(holdersOf))
  const isOther = (f: Fact) => !own.has(f) && !holdersOf(f).some((h) => holders.has(h))
  const isEarlier = (f: Fact) => f.claim.form !== 'headline' && f.sentence <= by.sentence && endOf(f) <= at
  const {distinct, ofReport} = deniable(telling)
  const here = (ofReport.get(by.report) ?? []).filter(isOther)
  return {
    others: distinct.filter((f) => f.report !== by.report && isOther(f)),
    here,
    earlier: here.filter(isEarlier),
  }
}

interface Deniable {
  readonly distinct: readonly Fact[]
  readonly ofReport: ReadonlyMap<number, readonly Fact[]>
}

const looked = new WeakMap<Telling, Deniable>()

/** The claims of a story that somebody could deny. */
function deniable(telling: Telling): Deniable {
  const known = looked.get(telling)
  if (known) return known
  const isOne = (f: Fact) => f.claim.force !== 'denies' && !isBit(f) && !isNoComment(f)
  const made = {distinct: telling.distinct.filter(isOne), ofReport: Map.groupBy(telling.facts.filter(isOne), (f) => f.report)}
  looked.set(telling, made)
  return made
}

const endOf = ({claim}: Fact): number => claim.content.at(-1)?.end ?? claim.range.end

/** What somebody else said last, or the report itself in the sentence before; with "no sign of it" what he had said just before. */
function lastSaid(by: Fact, earlier: readonly Fact[]): readonly Fact[] {
  const back = (f: Fact) => by.sentence - f.sentence
  const said = earlier.filter((f) => back(f) <= NEAR && isTold(f))
  const last = nearest(said) ?? nearest(earlier.filter((f) => back(f) <= 1))
  if (!last?.claim.negated) return last ? [last] : []
  const holder = holdersOf(last).at(-1)
  const first = said.find((f) => f.sentence === last.sentence - 1 && holder !== undefined && holdersOf(f).at(-1) === holder)
  return first && !first.claim.negated && first.claim.form !== 'direct' ? [first, last] : [last]
}

/** On somebody's word or as hearsay, and no answer itself. */
const isTold = ({claim}: Fact): boolean => (claim.chain.length > 0 || claim.form !== 'own-voice') && claim.force !== 'rejects'

/** One noun that may only point back: "eine solche Darstellung". */
const isThin = (things: readonly FactTerm[]): boolean => things.filter((t) => !t.verb).length <= 1

/** The words of what is denied, without those that name who denies or say that he does. */
function contentWords(by: Fact): readonly FactTerm[] {
  const {chain, cue} = by.claim
  const isSpeaker = (t: FactTerm) =>
    chain.some((l) => holds(l.mention?.range, t) || (t.entity !== 0 && t.entity === by.holder && l.entity !== undefined))
  const all = by.terms.filter((t) => !holds(cue?.range, t) && !isSpeaker(t))
  const weighty = all.filter((t) => t.weight >= LEAST_WEIGHT)
  return weighty.some((t) => !t.name) ? weighty : all
}

const holds = (r: TextRange | undefined, t: FactTerm): boolean =>
  r !== undefined && r.start <= t.range.start && t.range.end <= r.end

/** What he is accused of: the nearest accusation, else a charge or suspicion, else what was said just before. */
function charge(by: Fact, earlier: readonly Fact[]): readonly Fact[] {
  const fit = earlier.filter((f) => !f.claim.negated)
  const found = nearest(fit.filter((f) => f.claim.force === 'accuses')) ?? nearest(fit.filter(isCharge))
  if (found) return [found]
  // a report of nothing but the charge begins with it
  const first = Math.min(...fit.map((f) => f.sentence))
  const lead = first <= LEAD ? nearest(fit.filter((f) => f.sentence === first)) : undefined
  return [...new Set([...(lead ? [lead] : []), ...lastSaid(by, earlier).filter(isHearsay)])]
}

const isHearsay = ({claim}: Fact): boolean => claim.form === 'free-indirect' && claim.chain.length === 0 && !claim.negated

/** Claims that have what the denial names; first those before it in its own report. */
function namedBy(things: readonly FactTerm[], by: Fact, earlier: readonly Fact[], others: readonly Fact[]): readonly Fact[] {
  if (things.every((t) => t.name)) return []
  const fits = (f: Fact) => !f.claim.negated && f.claim.force !== 'rejects' && hasKey(things, f) && covered(things, f) >= COVERED
  const here = earlier.filter((f) => by.sentence - f.sentence <= FAR && fits(f))
  const before = nearest(here.filter(isSaid)) ?? nearest(here)
  const away = others
    .filter((f) => f.report !== by.report && f.claim.gist.open === undefined && fits(f) && (isThin(things) || hasActor(f)))
    .map((fact) => ({fact, share: covered(things, fact) + (isDeedOf(things, fact) ? DEED : 0)}))
    .sort((x, y) => y.share - x.share || y.fact.total - x.fact.total)
  const best = away[0]?.share ?? 0
  const elsewhere = isThin(things) && before ? [] : away.filter((x) => x.share >= best * AS_GOOD).map((x) => x.fact)
  return [...(before ? [before] : []), ...oncePerReport(elsewhere)].slice(0, MOST)
}

/** Tells of somebody who is named: "wer Zölle umgeht, macht sich strafbar" accuses nobody. */
const hasActor = ({terms, actors}: Fact): boolean => actors.size > 0 || terms.some((t) => t.name)

/** The claim has the deed that is denied, or the things: two of them where there are as many. */
function hasKey(things: readonly FactTerm[], {terms, common}: Fact): boolean {
  const isThere = (t: FactTerm) => terms.some((u) => common.words.of(t, u) >= ONE_THING)
  const nouns = things.filter((t) => !t.name && !t.verb)
  const deed = things.find((t) => t.verb)
  return (deed !== undefined && isThere(deed)) || (nouns.length > 0 && nouns.filter(isThere).length >= Math.min(2, nouns.length))
}

/** What it does or undergoes is what is denied: "hat getauscht" for "einen Tausch". */
const isDeedOf = (things: readonly FactTerm[], {predicate, common}: Fact): boolean =>
  predicate !== undefined && things.some((t) => !t.name && common.words.of(t, predicate) >= ONE_THING)

function oncePerReport(facts: readonly Fact[]): readonly Fact[] {
  return facts.filter((f, at) => facts.findIndex((x) => x.report === f.report) === at)
}

/** Share of the words' weight that the claim has too; nothing where it has names only. */
function covered(things: readonly FactTerm[], fact: Fact): number {
  let [all, found, solid] = [0, 0, false]
  for (const t of things) {
    const fit = Math.max(0, ...fact.terms.map((u) => fact.common.words.of(t, u)))
    const weight = t.name ? NAME * t.weight : t.weight
    all += weight
    found += fit * weight
    if (!t.name && fit >= ONE_THING) solid = true
  }
  return all > 0 && solid ? found / all : 0
}
