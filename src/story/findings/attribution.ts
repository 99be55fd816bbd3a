import type {Claim, Link} from '../../claims/claim.ts'
import type {Fact} from '../fact.ts'
import {endOfChain, isInward, isOutlet} from '../origins.ts'
import {apart} from '../quantity.ts'
import {weights} from '../similarity.ts'
import {draft, type FindingDraft, pairsWithin, quoted, reportName, type Telling} from '../telling.ts'

/** Who is said to have said it: put into different mouths, or into none any more. */
export function findAttribution(telling: Telling): readonly FindingDraft[] {
  const found: FindingDraft[] = []
  telling.groups.forEach((group, at) => {
    if (new Set(group.map((f) => f.report)).size < 2) return
    found.push(...conflicts(at, telling))
  })
  return [...found, ...losses(telling), ...bareHeadlines(telling)]
}

/** Headlines that have without a source what every sentence of their own report that says the same has on somebody's word. */
function bareHeadlines(telling: Telling): readonly FindingDraft[] {
  return telling.groups.flatMap((group, at) =>
    group.flatMap((head) => {
      const {form, chain, certainty, hedges} = head.claim
      if (form !== 'headline' || chain.length > 0 || certainty !== 'asserted' || hedges.length > 0) return []
      if (isParty(head.report, telling) || isReporting(head) || isAsked(head, telling) || isChange(head) || isQuoted(head))
        return []
      const body = group.filter((f) => f.report === head.report && f.claim.form !== 'headline')
      const [sourced] = body.filter((f) => isWord(f) && !isPaper(endOfChain(f.claim) as Link, telling))
      const lost = sourced && endOfChain(sourced.claim)
      if (!sourced || !lost || body.some((f) => f.claim.chain.length === 0)) return []
      return [loss(head, sourced, lost, at, telling, group)]
    }),
  )
}

/** Stands in quotation marks: somebody's word, though nobody is named. */
export const isQuoted = ({content}: Fact): boolean => /^[„“"«»]/u.test(content)

/** A headline of which any part is a question. */
function isAsked({report}: Fact, telling: Telling): boolean {
  const {headline, text} = telling.reports[report]?.report ?? {}
  return headline !== undefined && text?.slice(headline.start, headline.end).includes('?') === true
}

/** "Zahl der Toten steigt auf elf": who counts is known, and a headline has no room for it. */
export const isChange = ({predicate}: Fact): boolean => changes.has(predicate?.conceptName ?? '')
const changes = new Set(['rise', 'fall', 'raise', 'lower'])

/** Somebody's word for what is so; to announce or confirm something is a deed of its own. */
function isWord({claim}: Fact): boolean {
  const end = endOfChain(claim)
  return end !== undefined && !end.attitude && (claim.force === 'says' || claim.force === 'accuses' || claim.force === 'assesses')
}

/** Two persons of one house are each named for one statement; persons of different houses confirm each other instead. */
function conflicts(group: number, telling: Telling): readonly FindingDraft[] {
  for (const {a, b, score} of pairsWithin(telling, group)) {
    if (a.report === b.report || score < weights.threshold) continue
    const [x, y] = [speaker(a.claim), speaker(b.claim)]
    if (!x?.entity || !y?.entity || x.entity === y.entity || x.kind !== 'person' || y.kind !== 'person') continue
    const [p, q] = [telling.houseOf.get(x.entity), telling.houseOf.get(y.entity)]
    const sameWords = a.claim.form === 'direct' && b.claim.form === 'direct' && score > 0.9
    if (p?.id !== q?.id && !sameWords) continue
    if (speaksToo(telling, group, a.report, y.entity) || speaksToo(telling, group, b.report, x.entity)) continue
    return [
      draft({
        kind: 'attribution-conflict',
        weight: 0.78,
        facts: [a, b],
        key: `mouths ${group}`,
        detail: {
          a: quoted(telling, a),
          sourceA: nameOf(x, telling),
          sourceB: nameOf(y, telling),
          reportA: reportName(telling, a.report),
          reportB: reportName(telling, b.report),
          ...(p && p.id === q?.id ? {house: p.name} : {}),
        },
      }),
    ]
  }
  return []
}

function speaker(claim: Claim): Link | undefined {
  return endOfChain(claim)
}

export function nameOf(link: Link, telling: Telling): string {
  return (link.entity !== undefined && telling.joined.byId.get(link.entity)?.name) || link.name
}

function speaksToo(telling: Telling, group: number, report: number, entity: string): boolean {
  return (telling.groups[group] ?? []).some((f) => f.report === report && f.claim.chain.some((l) => l.entity === entity))
}

/** For each sentence that has without a source what another report has on somebody's word: the likest pair. */
function losses(telling: Telling): readonly FindingDraft[] {
  const found = new Map<string, FindingDraft>()
  for (const pair of telling.pairs) {
    if (pair.score < weights.threshold + SURE) break
    if (pair.conflicts.some((c) => c !== 'stage') || telling.groupOf[pair.a.index] !== telling.groupOf[pair.b.index]) continue
    for (const [bare, sourced] of [
      [pair.a, pair.b],
      [pair.b, pair.a],
    ] as const) {
      const key = `${bare.report} ${bare.sentence}`
      const at = telling.groupOf[bare.index] ?? -1
      const group = telling.groups[at] ?? []
      const lost = lostLink(bare, sourced)
      if (!lost || isPaper(lost, telling) || found.has(key) || !hasLost(bare, sourced, group, telling)) continue
      found.set(key, loss(bare, sourced, lost, at, telling, telling.groups[telling.groupOf[sourced.index] ?? -1] ?? []))
    }
  }
  return [...found.values()]
}

/** A bare "Bericht" or "Blatt", or the outlet of a report of this story: what it wrote stands here as a report. */
export function isPaper(link: Link, telling: Telling): boolean {
  if (link.kind !== 'medium' && link.kind !== 'document') return false
  const bare = link.kind === 'medium' ? link.entity === undefined : !link.name.trim().includes(' ')
  if (bare) return true
  return telling.reports.some(({report}) => isOutlet(link, report))
}

/** How much surer than for a statement two claims must be one before the one is said to lack what the other has. */
export const SURE = 0.1

/** Information below which a claim is too small to have lost a source. */
const LEAST_MATTER = 0.6

function hasLost(bare: Fact, sourced: Fact, group: readonly Fact[], telling: Telling): boolean {
  if (Math.min(bare.total, sourced.total) < LEAST_MATTER) return false
  if (bare.report === sourced.report || bare.claim.form === 'headline') return false
  if (isParty(bare.report, telling) || isFragment(bare) || isReporting(bare)) return false
  if (!isDisputable(bare, sourced)) return false
  // hearsay or suspicion is marked as such, though nobody is named
  if (bare.claim.chain.length === 0 && isMarked(bare)) return false
  if (group.some((f) => f.report === bare.report && f.claim.chain.length > 0 && !isMind(f.claim))) return false
  if (bare.claim.chain.length === 0 && hearsOnly(sourced, bare.report, telling)) return false
  const report = telling.reports[bare.report]?.report
  // what an outlet or body publishes of its own is no loss: others cite it
  return !sourced.claim.chain.some((l) => report !== undefined && isOutlet(l, report))
}

const parties = new WeakMap<Telling, ReadonlySet<number>>()

/** A report by a body that speaks for itself in it: other reports name it as one who speaks, and as no medium. */
function isParty(report: number, telling: Telling): boolean {
  const made = parties.get(telling)
  if (made) return made.has(report)
  const speakers = new Map<string, Link>()
  for (const {claim} of telling.facts) for (const l of claim.chain) if (l.kind !== 'medium') speakers.set(l.name, l)
  const links = [...speakers.values()]
  const found = new Set(telling.reports.flatMap((r, at) => (links.some((l) => isOutlet(l, r.report)) ? [at] : [])))
  parties.set(telling, found)
  return found.has(report)
}

/** A report in which nobody else is heard than who is named as the source: what it says is that body's word anyway. */
function hearsOnly(sourced: Fact, report: number, telling: Telling): boolean {
  const heard = heardIn(telling).get(report)
  return heard?.size === 1 && housesBehind(sourced, telling).some((h) => heard.has(h))
}

const heard = new WeakMap<Telling, ReadonlyMap<number, ReadonlySet<string>>>()

function heardIn(telling: Telling): ReadonlyMap<number, ReadonlySet<string>> {
  const known = heard.get(telling)
  if (known) return known
  const byReport = Map.groupBy(telling.facts, (f) => f.report)
  const made = new Map([...byReport].map(([at, facts]) => [at, new Set(facts.flatMap((f) => housesBehind(f, telling)))]))
  heard.set(telling, made)
  return made
}

function housesBehind({claim}: Fact, {houseOf}: Telling): readonly string[] {
  const heardOf = claim.chain.filter((l) => l.kind !== 'document' && !l.attitude)
  return heardOf.flatMap(({entity}) => (entity === undefined ? [] : [houseOf.get(entity)?.id ?? entity]))
}

/** Hearsay or a guess by its own words; what somebody aims at, told as a fact, is neither. */
const isMarked = ({claim}: Fact): boolean =>
  claim.certainty !== 'asserted' && !(claim.certainty === 'planned' && claim.gist.attitude !== undefined)

/** The rest of a sentence whose beginning stands elsewhere: a relative clause, the second half of a main one. */
const isFragment = ({content}: Fact): boolean => /^\p{Ll}/u.test(content)

/** Says itself that it is somebody's word: "Armenien meldet", "ist die Rede von". */
export const isReporting = ({predicate}: Fact): boolean => reporting.has(predicate?.conceptName ?? '')
const reporting = new Set(
  'report say announce claim_assert believe accuse assess speech inform answer warn demand want plan'.split(' '),
)

/** Worth a source: a number in both, a guess, a charge, the word of somebody nobody names, a grave deed. */
function isDisputable(bare: Fact, sourced: Fact): boolean {
  const {claim} = sourced
  if (claim.certainty === 'hedged' || claim.certainty === 'contested' || claim.hedges.length > 0 || claim.force === 'accuses')
    return true
  if (claim.chain.some((l) => l.kind === 'unnamed' || l.attitude) || claim.force === 'expects') return true
  const numbers = claim.gist.quantities.some((q) => bare.claim.gist.quantities.some((p) => !apart(p, q)))
  return numbers || [bare, sourced].some((f) => f.terms.some((t) => grave.has(t.conceptName)))
}
const grave = new Set(
  'cause blame attack kill murder fraud corruption fail ignore refuse violate threaten steal spy fake negligence lie'.split(' '),
)

/** Told as somebody's own thought or wish, not as somebody's word. */
function isMind(claim: Claim): boolean {
  return claim.chain.length === 1 && isInward(claim)
}

/** The source that `bare` leaves out: its chain is empty, or the other's without the links outside it. */
function lostLink(bare: Fact, sourced: Fact): Link | undefined {
  const [short, long] = [bare.claim.chain, sourced.claim.chain]
  const end = endOfChain(sourced.claim)
  if (long.length === 0 || !end) return undefined
  // "Kim will …" told by Kim's own wish alone is as bare in both
  if (short.length === 0) return isMind(sourced.claim) ? undefined : end
  if (short.length >= long.length || !isMind(bare.claim)) return undefined
  const tail = long.slice(long.length - short.length)
  const suffix = short.every((l, i) => l.entity !== undefined && l.entity === tail[i]?.entity)
  return suffix ? long[long.length - short.length - 1] : undefined
}

function loss(bare: Fact, sourced: Fact, lost: Link, at: number, telling: Telling, group: readonly Fact[]): FindingDraft {
  const more = group
    .filter((f) => f !== bare && f !== sourced && f.report === sourced.report && f.claim.chain.length > 0)
    .slice(0, 3)
  const copied = telling.copies.some((c) => c.report === bare.claim.report && c.of === sourced.claim.report)
  return draft({
    kind: 'attribution-lost',
    weight: lost.kind === 'unnamed' ? 0.6 : copied ? 0.72 : 0.7,
    facts: [bare, sourced, ...more],
    key: `lost ${at} ${bare.report}`,
    detail: {
      a: quoted(telling, bare),
      b: quoted(telling, sourced),
      source: nameOf(lost, telling),
      reportA: reportName(telling, bare.report),
      reportB: reportName(telling, sourced.report),
    },
  })
}
