import type {Claim, Link} from '../claims/claim.ts'
import type {Report} from '../report/report.ts'
import type {Fact} from './fact.ts'
import {nameWords, organisationsFit} from './name-match.ts'
import {type ClaimOrigin, isOutlet, type Origins} from './origins.ts'
import type {Copy, Standing, Verdict} from './story.ts'

/** What else bears on a statement: who contradicts or denies it, and which reports are copies. */
export interface Dispute {
  /** Claim ids that another claim contradicts. */
  readonly contradicted: ReadonlySet<string>
  /** Claim ids that somebody denies, or beside which a denial is mentioned. */
  readonly denied: ReadonlySet<string>
}

interface Parts {
  readonly claims: readonly Claim[]
  readonly sources: readonly ClaimOrigin[]
  readonly counted: ReadonlySet<string>
  readonly because: string[]
}

/** How the claims of one statement stand together: origins, houses, verdict, grade, and why. */
export function standingOf(
  group: readonly Fact[],
  reports: readonly Report[],
  origins: Origins,
  dispute: Dispute,
  copies: readonly Copy[],
): Standing {
  const claims = group.map((f) => f.claim)
  const carriers = carriersIn(claims, reports, origins)
  const isTakenOver = takenOver(claims, origins, copies)
  const bearing = claims.filter((c) => !isPassedOn(c, claims, origins))
  const sources = bearing
    .flatMap((c) => (origins.of.get(c.id) ?? []).filter((o) => !isTakenOver(o, c)))
    .filter((o) => !carriers.has(o.id))
  const inReports = [...new Set(claims.map((c) => c.report))]
  const counted = countedHouses(bearing, sources, inReports.length, origins, scrapsIn(group))
  const parts: Parts = {claims, sources, counted, because: []}
  explainCount(parts, carriers.size > 0)
  for (const copy of copies)
    if (inReports.includes(copy.report) && inReports.includes(copy.of)) parts.because.push('copy-adds-nothing')
  const contested = claims.some((c) => dispute.contradicted.has(c.id))
  const denied = claims.some((c) => dispute.denied.has(c.id))
  if (contested) parts.because.push('contradicted-elsewhere')
  if (denied) parts.because.push('denial-on-record')
  const verdict = verdictOf(parts, contested, denied)
  return {
    reports: inReports.length,
    origins: [...new Set(sources.map((o) => o.id))],
    independent: counted.size,
    verdict,
    grade: gradeOf(parts, contested || denied),
    because: [...new Set(parts.because)],
  }
}

/**
 * The houses that count. One report that names two for one thing does not make them independent; a house that cannot be decided is
 * never counted beside another, nor one that is known by a few words only; houses that speak jointly are one voice.
 */
function countedHouses(
  bearing: readonly Claim[],
  sources: readonly ClaimOrigin[],
  reports: number,
  origins: Origins,
  scraps: ReadonlySet<Claim>,
): ReadonlySet<string> {
  const each = voicesIn(bearing, sources, origins)
  if (reports < 2) {
    const counts = [...each.values()].map(decidedHouses)
    return counts.sort((a, b) => b.size - a.size)[0] ?? new Set()
  }
  const all = decidedHouses([...each.values()].flat())
  const told = decidedHouses([...each].flatMap(([claim, own]) => (scraps.has(claim) ? [] : own)))
  return all.size < 2 ? all : told.size > 0 ? told : new Set([...all].slice(0, 1))
}

/** Claim → the sources that it counts for: of a joint source those who are heard alone too, else the first with a house. */
function voicesIn(
  bearing: readonly Claim[],
  sources: readonly ClaimOrigin[],
  origins: Origins,
): ReadonlyMap<Claim, readonly ClaimOrigin[]> {
  const known = new Set(sources)
  const of = bearing.map((c) => [c, (origins.of.get(c.id) ?? []).filter((o) => o.house !== undefined && known.has(o))] as const)
  const alone = new Set(of.flatMap(([, own]) => (own.length === 1 ? own.map((o) => o.house) : [])))
  const voices = new Map<Claim, readonly ClaimOrigin[]>()
  for (const [claim, own] of of) {
    const heard = own.filter((o) => alone.has(o.house))
    const counts = own.length < 2 ? own : heard.length > 0 ? heard : own.slice(0, 1)
    for (const o of counts) alone.add(o.house)
    voices.set(claim, counts)
  }
  return voices
}

/** Letters below which words are too few to bear out another's: "zur Zurückhaltung", "die Entscheidung". */
const SCRAP = 25

/** Who confirms it ("bestätigte das") says all of it in few words. */
function scrapsIn(group: readonly Fact[]): ReadonlySet<Claim> {
  return new Set(group.filter((f) => f.content.length < SCRAP && f.claim.force !== 'confirms').map((f) => f.claim))
}

function decidedHouses(sources: readonly ClaimOrigin[]): ReadonlySet<string> {
  const housesIn = (list: readonly ClaimOrigin[]) => new Set(list.flatMap((o) => (o.house === undefined ? [] : [o.house])))
  const all = housesIn(sources)
  if (all.size < 2) return all
  const decided = housesIn(sources.filter((o) => !o.isUndecided))
  return decided.size > 0 ? decided : new Set([...all].slice(0, 1))
}

/** Whether a claim's source stands in a copy, and the original has it from one of the same name, which the analysis could not join. */
function takenOver(
  claims: readonly Claim[],
  origins: Origins,
  copies: readonly Copy[],
): (source: ClaimOrigin, claim: Claim) => boolean {
  const originals = new Map(copies.map((copy) => [copy.report, copy.of]))
  const translated = new Set(copies.flatMap((copy) => (copy.kind === 'translated' ? [copy.report] : [])))
  const housed = new Set(
    claims.flatMap((c) => ((origins.of.get(c.id) ?? []).some((o) => o.house !== undefined) ? [c.report] : [])),
  )
  const namesIn = new Map<string, Set<string>>()
  for (const {id, report} of originals.size > 0 ? claims : [])
    for (const {link} of origins.of.get(id) ?? []) namesIn.set(report, (namesIn.get(report) ?? new Set()).add(link.name))
  return (source, claim) => {
    const theirs = namesIn.get(originals.get(claim.report) ?? '')
    if (theirs === undefined) return false
    // whoever speaks in the translation speaks in the original, under a name in its language
    if (translated.has(claim.report) && (source.house === undefined || housed.has(originals.get(claim.report) ?? ''))) return true
    const words = nameWords(source.link.name)
    return theirs.has(source.link.name) || [...theirs].some((name) => organisationsFit(nameWords(name), words) === 'full')
  }
}

/** "Die Betriebsrätin sagte, der Vorstand habe mitgeteilt, …": the claim inside it goes further back. */
function isPassedOn(claim: Claim, claims: readonly Claim[], origins: Origins): boolean {
  return claims.some(
    (c) => c.partOf === claim.id && c.chain.length > claim.chain.length && (origins.of.get(c.id) ?? []).length > 0,
  )
}

/**
 * Origins that only hand on: another claim of the statement names the source behind them, or the medium's own report is
 * there and names it.
 */
function carriersIn(claims: readonly Claim[], reports: readonly Report[], origins: Origins): ReadonlySet<string> {
  const carriers = new Set<string>()
  for (const {source, from} of sourcesIn(claims, origins)) {
    const printing = new Set(reports.flatMap((r) => (isOutlet(source.link, r) ? [r.id] : [])))
    if (source.link.kind !== 'medium' && source.link.kind !== 'document' && printing.size === 0) continue
    const handsOn = claims.some((c) => {
      const at = c.chain.findIndex((l) => sameLink(l, source.link))
      return at >= 0 && at < c.chain.length - 1
    })
    const isElsewhere = (report: string) => from.size > 1 || !from.has(report)
    const printed = claims.some(
      (c) => printing.has(c.report) && isElsewhere(c.report) && (origins.of.get(c.id) ?? []).some((o) => o.id !== source.id),
    )
    if (handsOn || printed) carriers.add(source.id)
  }
  return carriers
}

/** Each source of the claims once, with the reports that have it. */
function sourcesIn(
  claims: readonly Claim[],
  origins: Origins,
): Iterable<{readonly source: ClaimOrigin; readonly from: Set<string>}> {
  const found = new Map<string, {source: ClaimOrigin; from: Set<string>}>()
  for (const {id, report} of claims)
    for (const source of origins.of.get(id) ?? []) {
      const known = found.get(source.id)
      if (known) known.from.add(report)
      else found.set(source.id, {source, from: new Set([report])})
    }
  return found.values()
}

function sameLink(a: Link, b: Link): boolean {
  if (a.entity !== undefined && b.entity !== undefined) return a.entity === b.entity
  return organisationsFit(nameWords(a.name), nameWords(b.name)) === 'full'
}

function explainCount({claims, sources, counted, because}: Parts, hasCarriers: boolean): void {
  const named = new Set(sources.filter((o) => o.house !== undefined && !o.isUndecided).map((o) => o.id))
  if (named.size > counted.size) because.push('one-house-many-mouths')
  if (hasCarriers) because.push('carrier-adds-nothing')
  if (sources.some((o) => isUnnamed(o))) because.push('unnamed-adds-nothing')
  if (claims.some((c) => c.chain.length === 0)) because.push('own-voice-adds-nothing')
  if (claims.some((c) => c.chain.length > 0 && c.chain.every((l) => l.attitude))) because.push('mind-adds-nothing')
  const undecided = sources.filter((o) => o.isUndecided && o.house !== undefined && !counted.has(o.house))
  if (undecided.length > 0) because.push('house-undecided')
  else if (counted.size > 0 && sources.some((o) => o.house !== undefined && !counted.has(o.house)))
    because.push('few-words-add-nothing')
  because.push(counted.size === 0 ? 'no-named-origin' : counted.size === 1 ? 'one-house' : `several-houses: ${counted.size}`)
}

function verdictOf({sources, counted}: Parts, contested: boolean, denied: boolean): Verdict {
  if (denied) return 'denied'
  if (contested) return 'contested'
  if (counted.size >= 2) return 'independent'
  return sources.length === 0 ? 'own-voice' : 'one-origin'
}

/**
 * Admiralty grade. Letter: the best of its sources (A a document, B a named person or body, C a medium with information
 * of its own, D unnamed, F none). Figure: how well it is borne out (1 two houses, 2 two houses but with reservation,
 * 3 one house, 4 disputed or one house with reservation, 5 disputed and with reservation, 6 cannot be judged).
 */
function gradeOf({claims, sources, counted, because}: Parts, disputed: boolean): string {
  const kinds = new Set(sources.map(kindOf))
  const letter = letterOf(kinds)
  const hedged = claims.every((c) => c.certainty === 'hedged' || c.certainty === 'conditional')
  if (hedged) because.push('all-hedged')
  because.push(`source-${letter.toLowerCase()}`)
  if (counted.size === 0) return `${letter}${disputed ? 5 : 6}`
  if (disputed) return `${letter}${hedged ? 5 : 4}`
  if (counted.size >= 2) return `${letter}${hedged ? 2 : 1}`
  return `${letter}${hedged ? 4 : 3}`
}

const isUnnamed = ({link, house}: ClaimOrigin): boolean => link.kind === 'unnamed' && house === undefined

/** Somebody unnamed who speaks for a known house stands for it as its office does. */
function kindOf({link, house}: ClaimOrigin): string {
  if (house === undefined) return link.kind === 'medium' ? 'medium' : 'unnamed'
  return link.kind === 'unnamed' ? 'office' : link.kind
}

function letterOf(kinds: ReadonlySet<string>): string {
  if (kinds.has('document')) return 'A'
  if (kinds.has('person') || kinds.has('organisation') || kinds.has('state') || kinds.has('office')) return 'B'
  if (kinds.has('medium')) return 'C'
  return kinds.has('unnamed') ? 'D' : 'F'
}
