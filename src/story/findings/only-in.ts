import type {Link} from '../../claims/claim.ts'
import type {Fact, FactTerm} from '../fact.ts'
import {endOfChain, isAgency, linksOf} from '../origins.ts'
import {apart, type Quantity} from '../quantity.ts'
import type {Standing} from '../story.ts'
import {draft, type FindingDraft, reportName, reportsOf, type Telling, textAt} from '../telling.ts'
import {nameOf} from './attribution.ts'

/** Information below which a claim is a scrap. */
const LEAST_MATTER = 1.5
/** Least weight of a statement that is worth an editor's look (see `weightOf`). */
const LEAST_WEIGHT = 0.6
/** Longest passage that is shown; it is never cut. */
const LONGEST = 240

/** Most only-in findings that a story of so many reports shows for each report. */
function mostFor(reports: number): number {
  return reports <= 2 ? 4 : reports <= 4 ? 2 : 1
}

/**
 * Statements of weight that one report alone carries, the heaviest of each report: on a named origin's word, with a
 * number, a date or a deed. Not what another finding shows (`shown`), not of a report that is a copy or has one, and not
 * where another report has anything like it: the likeness asked for here is far looser than that of one statement.
 */
export function findOnlyIn(
  telling: Telling,
  standings: readonly Standing[],
  shown: ReadonlySet<string>,
): readonly FindingDraft[] {
  if (telling.reports.length < 2) return []
  const copied = new Set(telling.copies.flatMap((c) => [c.report, c.of]))
  const byReport = new Map<number, {best: Fact; group: readonly Fact[]; weight: number}[]>()
  telling.groups.forEach((group, at) => {
    const [report] = reportsOf(group)
    if (reportsOf(group).size !== 1 || report === undefined || group.some((f) => shown.has(f.claim.id))) return
    const unheard = (standings[at]?.independent ?? 0) === 0 && !group.some((f) => isInside(f, telling))
    if (copied.has(telling.reports[report]?.report.id ?? '') || unheard) return
    const best = bestOf(group, telling)
    const weight = best
      ? weightOf(
          best,
          linksOf(endOfChain(best.claim) as Link).some((l) => isNamedLink(l, telling)),
          isInside(best, telling),
        )
      : 0
    if (!best || weight < LEAST_WEIGHT) return
    byReport.set(report, [...(byReport.get(report) ?? []), {best, group, weight}])
  })
  const neighbours = new Neighbours(telling)
  return [...byReport.values()].flatMap((list) => {
    const sorted = list.sort((a, b) => b.weight - a.weight || a.best.index - b.best.index)
    const kept: typeof list = []
    for (const one of sorted) {
      if (kept.length >= mostFor(telling.reports.length)) break
      const isTold = kept.some((k) => k.best.sentence === one.best.sentence)
      if (!isTold && !one.group.some((f) => neighbours.has(f))) kept.push(one)
    }
    return kept.map(({best, group, weight}) => onlyIn(best, group, weight, telling))
  })
}

/** The claim of the group that is shown: whole, with a deed, on a named origin's word. */
function bestOf(group: readonly Fact[], telling: Telling): Fact | undefined {
  const fit = group.filter((f) => {
    const {claim} = f
    const isWhole = claim.gist.predicate !== undefined && f.content.length <= LONGEST && claim.content.length > 0
    if (!isWhole || f.total < LEAST_MATTER || claim.form === 'headline' || claim.gist.open) return false
    return !isRest(f, telling) && (sourcesOf(f, telling).length > 0 || isInside(f, telling))
  })
  return fit.sort((a, b) => b.claim.chain.length - a.claim.chain.length || b.total - a.total)[0]
}

/** The rest of a clause whose beginning stands elsewhere: in small letters, and after no comma, colon or quotation mark. */
function isRest({claim, report}: Fact, telling: Telling): boolean {
  const start = claim.content[0]?.start ?? 0
  const around = textAt(telling, report, {start: Math.max(0, start - 2), end: start + 1})
  return /\p{Ll}$/u.test(around) && !/[,;:–„“"«»]/u.test(around)
}

/** Names of the sources that the claim goes back to; none if one of them is unnamed or an agency. */
function sourcesOf({claim}: Fact, telling: Telling): readonly string[] {
  const end = endOfChain(claim)
  const links = end ? linksOf(end) : []
  const own = telling.reports.map((r) => r.report)
  const isNamed = links.every((l) => {
    const name = nameOf(l, telling)
    if (l.kind === 'unnamed' || l.inferred === 'carried-on' || isAgency(l, own) || !/^\p{Lu}/u.test(name)) return false
    // a headline taken for a name, and a paper that nobody names
    return (
      !own.some((r) => r.title?.includes(name) && name.split(' ').length > 3) &&
      (l.kind === 'organisation' || l.kind === 'state' || isNamedLink(l, telling))
    )
  })
  return isNamed ? links.map((l) => nameOf(l, telling)) : []
}

/** Forces that only judge. */
const opinions = new Set(['assesses', 'rejects'])

function isNamedLink({entity}: Link, telling: Telling): boolean {
  return entity !== undefined && telling.joined.byId.get(entity)?.isNamed === true
}

/** Forces of what is yet to come or only wanted: every report has some of its own. */
const intents = new Set(['demands', 'announces', 'threatens', 'plans', 'promises', 'offers', 'wants', 'asks', 'expects', 'warns'])
/** Forces that bring something to light. */
const telling = new Set(['accuses', 'confirms', 'denies'])

/**
 * How much an editor would want it: what it says, and a number, a date, a deed of a known kind, a name beside the speaker's. The
 * word of insiders and papers, what was not done, and what is over weigh more than plans and opinions.
 */
function weightOf({claim, terms, total, values}: Fact, isNamed: boolean, inside: boolean): number {
  const speakers = new Set(claim.chain.map((l) => l.entity))
  const hasName = claim.gist.terms.some((t) => t.pos === 'name' && t.entity !== undefined && !speakers.has(t.entity))
  const hasNumber = values.size > 0 || claim.gist.quantities.some((q) => (q.low ?? q.high ?? 0) >= 2)
  const hasDate = claim.when !== undefined && claim.when.grain !== 'vague'
  const hasDeed = claim.event !== undefined || terms.some((t) => t.verb && t.concept !== 0)
  const isColour = claim.form === 'direct' && !hasNumber && !hasDate && !hasName
  const isOver = claim.gist.tense === 'past'
  const signs = (hasNumber ? 0.2 : 0) + (hasDate ? 0.15 : 0) + (hasDeed ? 0.1 : 0) + (hasName ? 0.1 : 0) + (isOver ? 0.1 : 0)
  const force = telling.has(claim.force) ? 0.15 : opinions.has(claim.force) || intents.has(claim.force) ? -0.15 : 0
  return (
    0.35 * Math.min(1, total / 5) +
    signs +
    force +
    (isNamed ? 0.05 : 0) +
    (inside && claim.form !== 'direct' ? 0.2 : 0) +
    (claim.negated ? 0.15 : 0) -
    (claim.certainty === 'planned' ? 0.15 : 0) -
    (isColour ? 0.3 : 0)
  )
}

/** On the word of somebody nobody names, or of a paper: what only one report has been told. */
function isInside({claim}: Fact, {reports}: Telling): boolean {
  const end = endOfChain(claim)
  const own = reports.map((r) => r.report)
  if (!end || end.inferred === 'carried-on') return false
  return linksOf(end).every((l) => (l.kind === 'unnamed' || l.kind === 'document') && !isAgency(l, own))
}

function onlyIn(best: Fact, group: readonly Fact[], weight: number, telling: Telling): FindingDraft {
  return draft({
    kind: 'only-in',
    weight: 0.2 + 0.25 * Math.min(1, weight),
    facts: group.slice(0, 8),
    key: `only ${best.index}`,
    detail: {
      a: wordsOf(best, telling),
      reportA: reportName(telling, best.report),
      ...(isInside(best, telling) ? {about: 'inside'} : {source: sourcesOf(best, telling).join(', ')}),
    },
  })
}

/** The claim's words from its first to its last piece. */
function wordsOf({claim, report}: Fact, telling: Telling): string {
  const start = claim.content[0]?.start ?? claim.range.start
  const words = textAt(telling, report, {start, end: claim.content.at(-1)?.end ?? claim.range.end})
  // a mark without its fellow: the quotation goes on elsewhere
  if (words.match(/[„“”«»"]/gu)?.length !== 1) return words
  return words.replace(/^[„“"«»]|[“”"«»]$/gu, '')
}

/** Share of a claim's information that one sentence of another report must carry for it to be told there too. */
const NEIGHBOUR = 0.4
/** Weight of a noun and of a name that, with one word more, make two sentences tell of one thing. */
const RARE = 0.75
const RARE_NAME = 0.65

interface Sentence {
  readonly report: number
  readonly facts: Fact[]
}

/** Finds what another report has of a claim, sentence by sentence: wording, verb and form may all differ. */
class Neighbours {
  readonly #byKey = new Map<number, Set<Sentence>>()

  constructor({facts}: Telling) {
    const sentences = new Map<string, Sentence>()
    for (const fact of facts) {
      const at = `${fact.report} ${fact.sentence}`
      const sentence = sentences.get(at) ?? {report: fact.report, facts: []}
      sentences.set(at, sentence)
      sentence.facts.push(fact)
      for (const key of keysOf(fact)) this.#byKey.set(key, (this.#byKey.get(key) ?? new Set()).add(sentence))
    }
  }

  has(fact: Fact): boolean {
    const near = new Set(keysOf(fact).flatMap((key) => [...(this.#byKey.get(key) ?? [])]))
    for (const sentence of near) if (sentence.report !== fact.report && isNear(fact, sentence)) return true
    return false
  }
}

function keysOf({terms, valueKeys}: Fact): readonly number[] {
  const keys = terms.flatMap((t) => [t.lemma, t.concept, t.head, t.name ? t.entity : 0])
  return [...new Set([...keys, ...valueKeys])].filter((k) => k !== 0)
}

function isNear(fact: Fact, {facts}: Sentence): boolean {
  const terms = facts.flatMap((f) => f.terms)
  const shared = fact.terms.filter((t) => terms.some((u) => isLike(t, u)))
  const things = shared.filter((t) => !t.name && t.entity === 0)
  // whom the whole story speaks of is no likeness
  const ofThings = sumOf(things)
  if (ofThings >= NEIGHBOUR * sumOf(fact.terms.filter((t) => !t.name && t.entity === 0))) return true
  if (shared.some((t) => t.name && t.weight >= RARE_NAME) && things.length > 0) return true
  if (things.some((t) => !t.verb && t.weight >= RARE) && shared.length >= 2) return true
  const quantities = facts.flatMap((f) => f.claim.gist.quantities)
  return fact.claim.gist.quantities.some((q) => quantities.some((p) => isSameFigure(q, p, things.length > 0)))
}

const sumOf = (terms: readonly FactTerm[]): number => terms.reduce((sum, t) => sum + t.weight, 0)

function isLike(t: FactTerm, u: FactTerm): boolean {
  if (t.entity !== 0 && t.entity === u.entity) return true
  if (t.lemma === u.lemma || (t.concept !== 0 && t.concept === u.concept)) return true
  return (
    !t.name && !u.name && ((t.head !== 0 && (t.head === u.head || t.head === u.lemma)) || (u.head !== 0 && u.head === t.lemma))
  )
}

/** Figures that agree within their hedges, on one unit (or its compound) or beside a word in common; small ones agree by chance. */
function isSameFigure(a: Quantity, b: Quantity, isRare: boolean): boolean {
  const value = a.low ?? a.high ?? 0
  if (value < 3 || (b.low ?? b.high ?? 0) < 3 || apart(a, b)) return false
  const [x, y] = [a.unit?.toLowerCase() ?? '', b.unit?.toLowerCase() ?? '']
  const sameUnit = x !== '' && y !== '' && (x.endsWith(y) || y.endsWith(x))
  return sameUnit || (isRare && value >= 10) || (value >= 100 && a.low === b.low && !isYear(value))
}

const isYear = (v: number): boolean => Number.isInteger(v) && v >= 1800 && v <= 2100
