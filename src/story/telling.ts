import type {ReportClaims} from '../claims/claim.ts'
import type {TextRange} from '../report/report.ts'
import type {Group} from './cluster.ts'
import type {JoinedEntities} from './entities.ts'
import {contentText, type Fact} from './fact.ts'
import type {House} from './houses.ts'
import type {Origins} from './origins.ts'
import type {Likeness} from './similarity.ts'
import type {Copy, Finding, FindingKind, ReportRange} from './story.ts'

/** All that is known of the story when the findings are sought. */
export interface Telling {
  readonly reports: readonly ReportClaims[]
  readonly facts: readonly Fact[]
  /** The facts that were compared: of those that stand word for word in several reports the first. */
  readonly distinct: readonly Fact[]
  /** Fact by claim id. */
  readonly factOf: ReadonlyMap<string, Fact>
  /** Compared pairs, first the likest. */
  readonly pairs: readonly Likeness[]
  readonly groups: readonly Group[]
  /** Number of the group (and statement) that a fact stands in. */
  readonly groupOf: readonly number[]
  readonly origins: Origins
  readonly houseOf: ReadonlyMap<string, House>
  readonly joined: JoinedEntities
  readonly copies: readonly Copy[]
  /** Place of each report in order of publication; undefined where it is not known. */
  readonly published: readonly (string | undefined)[]
}

/** A finding before it is ranked and numbered; `key` keeps two findings on the same thing apart. */
export type FindingDraft = Omit<Finding, 'id' | 'statements'> & {
  readonly key: string
  /** Sentence on which it rests first; findings of one kind on one sentence are shown as one. */
  readonly place?: string
}

/** What a report is called on screen. */
export function reportName(telling: Telling, report: number): string {
  const r = telling.reports[report]?.report
  return r?.outlet ?? r?.file?.split('/').at(-1) ?? r?.url ?? r?.id ?? ''
}

/** Longest passage that a finding's sentence quotes. */
const LONGEST_QUOTE = 200

/** The content of a claim as one verbatim passage. */
export function quoted(telling: Telling, fact: Fact): string {
  const report = telling.reports[fact.report]?.report
  const text = report?.text ?? ''
  const first = fact.claim.content[0] ?? fact.claim.range
  const last = fact.claim.content.at(-1) ?? fact.claim.range
  const whole = first.start < last.end ? text.slice(first.start, last.end) : contentText(fact.claim, text)
  return shortened(unmarked(whole))
}

/** Without the quotation marks around the whole: the finding's sentence brings its own. */
function unmarked(words: string): string {
  return words.replace(/^[„“”"»«]+/u, '').replace(/[“”"«»]+$/u, '')
}

/** Words of a report, cut at a blank where they are long; that something is left out shows. */
export function shortened(whole: string): string {
  if (whole.length <= LONGEST_QUOTE) return whole
  const cut = whole.lastIndexOf(' ', LONGEST_QUOTE)
  return `${whole.slice(0, cut > LONGEST_QUOTE / 2 ? cut : LONGEST_QUOTE).replace(/[\s,;:–-]+$/u, '')} …`
}

export function textAt(telling: Telling, report: number, range: TextRange): string {
  return telling.reports[report]?.report.text.slice(range.start, range.end) ?? ''
}

interface DraftParts {
  readonly kind: FindingKind
  readonly weight: number
  readonly facts: readonly Fact[]
  readonly key: string
  readonly ranges?: readonly ReportRange[]
  readonly detail?: Readonly<Record<string, string>>
}

/** A finding on some claims: its ranges are the claims' unless others are given. */
export function draft({kind, weight, facts, key, ranges, detail}: DraftParts): FindingDraft {
  const own = facts.map((f) => ({report: f.claim.report, start: f.claim.range.start, end: f.claim.range.end}))
  const claims = [...new Set(facts.map((f) => f.claim.id))]
  const [first] = facts
  return {
    kind,
    weight,
    key,
    claims,
    ranges: outermost(ranges ?? own).slice(0, MOST_RANGES),
    ...(detail ? {detail} : {}),
    ...(first ? {place: `${first.report} ${first.sentence}`} : {}),
  }
}

const MOST_RANGES = 12

/** Each stretch once, none inside another. */
function outermost(ranges: readonly ReportRange[]): readonly ReportRange[] {
  return ranges.filter(
    (r, i) =>
      !ranges.some(
        (x, j) =>
          i !== j &&
          x.report === r.report &&
          x.start <= r.start &&
          x.end >= r.end &&
          (x.start < r.start || x.end > r.end || j < i),
      ),
  )
}

/** Houses and links behind a claim: two claims on different voices share none. */
export function voicesOf(telling: Telling, {claim}: Fact): readonly string[] {
  const houses = (telling.origins.of.get(claim.id) ?? []).map((o) => o.house ?? o.id)
  return [...houses, ...claim.chain.map((l) => l.entity ?? l.name)]
}

/** Reports in which the facts stand. */
export function reportsOf(facts: readonly Fact[]): ReadonlySet<number> {
  return new Set(facts.map((f) => f.report))
}

/** True where `a` came out before `b`, as far as both say when. */
export function cameBefore(telling: Telling, a: number, b: number): boolean {
  const [x, y] = [telling.published[a], telling.published[b]]
  return x !== undefined && y !== undefined && x < y
}

/** Claims compared with each other inside one group, likest first. */
export function pairsWithin(telling: Telling, group: number): readonly Likeness[] {
  return pairsByGroup(telling).get(group) ?? []
}

const byGroup = new WeakMap<Telling, ReadonlyMap<number, readonly Likeness[]>>()

function pairsByGroup(telling: Telling): ReadonlyMap<number, readonly Likeness[]> {
  const known = byGroup.get(telling)
  if (known) return known
  const made = new Map<number, Likeness[]>()
  for (const pair of telling.pairs) {
    const group = telling.groupOf[pair.a.index]
    if (group === undefined || group !== telling.groupOf[pair.b.index]) continue
    const list = made.get(group)
    if (list) list.push(pair)
    else made.set(group, [pair])
  }
  byGroup.set(telling, made)
  return made
}
