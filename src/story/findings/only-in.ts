import type {Link} from '../../claims/claim.ts'
import type {Fact, FactTerm} from '../fact.ts'
import {endOfChain, isAgency, linksOf} from '../origins.ts'
import {apart, type Quantity} from '../quantity.ts'
import {draft, type FindingDraft, reportName, type Telling, textAt} from '../telling.ts'
import {nameOf} from './attribution.ts'
import {salience} from './salience.ts'

/** Information below which a claim is a scrap. */
const LEAST_MATTER = 1.5
/** Least chance that an editor wants it; of two reports alone all that differs tells more. */
const LEAST_SALIENT = 0.2
const LEAST_OF_TWO = 0.12
/** The chance of hearsay that somebody denies in the report that alone has it. */
const DENIED = 0.45
/** Longest passage that is shown; it is never cut. */
const LONGEST = 240
/** Most that are shown of one report. */
const MOST_OF_REPORT = 2

/**
 * Statements that one report alone carries, those that an editor most likely wants first (`salience`), and hearsay that somebody denies in it
 * (`denied`). Not what else another finding shows (`shown`), not of a report that is a copy or has one, and not where another report has anything like it: the likeness asked for
 * here is far looser than that of one statement.
 */
export function findOnlyIn(telling: Telling, shown: ReadonlySet<string>, denied: ReadonlySet<Fact>): readonly FindingDraft[] {
  if (telling.reports.length < 2) return []
  const neighbours = new Neighbours(telling)
  const least = telling.reports.length > 2 ? LEAST_SALIENT : LEAST_OF_TWO
  const sorted = telling.facts
    .filter((f) => isUnique(f, telling) && (denied.has(f) || !shown.has(f.claim.id)) && isWhole(f, telling))
    .map((fact) => ({fact, chance: denied.has(fact) ? DENIED : salience(fact, telling)}))
    .filter(({chance}) => chance >= least)
    .sort((x, y) => y.chance - x.chance || x.fact.index - y.fact.index)
  const kept: typeof sorted = []
  for (const one of sorted) {
    const beside = kept.filter((k) => k.fact.report === one.fact.report)
    if (beside.length >= MOST_OF_REPORT || beside.some((k) => k.fact.sentence === one.fact.sentence)) continue
    if (!neighbours.has(one.fact)) kept.push(one)
  }
  return kept.map(({fact, chance}) => onlyIn(fact, chance, telling))
}

/** Told by no other report, in a report that neither is a copy nor has one. */
export function isUnique(fact: Fact, telling: Telling): boolean {
  if (fact.claim.form === 'headline') return false
  if (telling.copies.some((c) => c.report === fact.claim.report || c.of === fact.claim.report)) return false
  return (telling.groups[telling.groupOf[fact.index] ?? -1] ?? []).every((f) => f.report === fact.report)
}

/** Says something by itself: a deed, and no rest of a clause. */
function isWhole(fact: Fact, telling: Telling): boolean {
  const {claim, content, total} = fact
  if (claim.gist.predicate === undefined || content.length > LONGEST || claim.content.length === 0) return false
  // a relative clause of the report's own leans on what stands before it
  const isClause = claim.chain.length === 0 && /^\p{Ll}/u.test(content)
  return total >= LEAST_MATTER && !claim.gist.open && !isClause && !isRest(fact, telling)
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

function isNamedLink({entity}: Link, telling: Telling): boolean {
  return entity !== undefined && telling.joined.byId.get(entity)?.isNamed === true
}

/** On the word of somebody nobody names, or of a paper: what only one report has been told. */
function isInside({claim}: Fact, {reports}: Telling): boolean {
  const end = endOfChain(claim)
  const own = reports.map((r) => r.report)
  if (!end || end.inferred === 'carried-on') return false
  return linksOf(end).every((l) => (l.kind === 'unnamed' || l.kind === 'document') && !isAgency(l, own))
}

function onlyIn(fact: Fact, chance: number, telling: Telling): FindingDraft {
  const source = sourcesOf(fact, telling).join(', ')
  return draft({
    kind: 'only-in',
    weight: 0.2 + 0.25 * chance,
    facts: [fact],
    key: `only ${fact.index}`,
    detail: {
      a: wordsOf(fact, telling),
      reportA: reportName(telling, fact.report),
      ...(isInside(fact, telling) ? {about: 'inside'} : source ? {source} : {}),
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
