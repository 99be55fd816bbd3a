import type {Link} from '../../claims/claim.ts'
import {type Count, countsIn, hasGrown, isTakenBack} from '../counts.ts'
import type {Fact} from '../fact.ts'
import {isOutlet} from '../origins.ts'
import {weights} from '../similarity.ts'
import {
  cameBefore,
  draft,
  type FindingDraft,
  pairsWithin,
  quoted,
  reportName,
  shortened,
  type Telling,
  textAt,
} from '../telling.ts'
import {answersIn} from './answers.ts'
import {isPaper} from './attribution.ts'

/** Against the reports that came before: grown counts, plans come true, new independent sources. */
export function findNews(telling: Telling): readonly FindingDraft[] {
  const dated = telling.published.filter((p) => p !== undefined).length >= 2
  return [...updates(telling), ...corrections(telling), ...(dated ? confirmations(telling) : [])]
}

/** Sentences that correct a number or a word, with the claim that they correct. */
function corrections(telling: Telling): readonly FindingDraft[] {
  return answersIn(telling).flatMap(({reply, by, to, mine}) =>
    reply.act === 'corrects' && to && !mine.some((f) => f.claim.chain.length > 0 || f.claim.certainty === 'reported')
      ? [
          draft({
            kind: 'new',
            weight: 0.82,
            facts: [to, by],
            key: `corrects ${by.index}`,
            detail: {
              about: 'corrects',
              a: shortened(textAt(telling, by.report, reply.sentence).trim()),
              b: quoted(telling, to),
              reportA: reportName(telling, by.report),
              reportB: reportName(telling, to.report),
            },
          }),
        ]
      : [],
  )
}

/** Counts that only a correction lowers; the missing are found. */
const final = new Set(['injured', 'dead', 'infected'])

/**
 * Counts over the reports in order of publication: one finding for each count that grew, one where it was taken back. Where
 * not all of them say when they came out, the order in which they were given counts, and only if the count grows from each to the next.
 */
function updates(telling: Telling): readonly FindingDraft[] {
  const byKind = new Map<string, Count[]>()
  for (const count of countsIn(telling.facts)) byKind.set(count.of, [...(byKind.get(count.of) ?? []), count])
  return [...byKind].flatMap(([of, counts]) => {
    const known = counts.filter((c) => telling.published[c.fact.report] !== undefined)
    const dated = new Set(known.map((c) => telling.published[c.fact.report])).size > 1
    const sorted = inOrder(dated ? known : leading(counts), telling)
    if (!dated && !isRising(sorted)) return []
    const steps = sorted.filter((c, i) => i === 0 || sorted.slice(0, i).every((e) => hasGrown(e.quantity, c.quantity)))
    const top = steps.at(-1)
    const back =
      top &&
      dated &&
      final.has(of) &&
      sorted
        .slice(sorted.indexOf(top) + 1)
        .find((c) => isTakenBack(top.quantity, c.quantity) && c.fact.report !== top.fact.report)
    const grown = steps.length > 1 && top && steps[0] && top.fact.report !== steps[0].fact.report
    return [
      ...(grown ? [changed(dated ? 'update' : 'rising', steps[0] as Count, top, steps, telling, of)] : []),
      ...(back && top ? [changed('corrected', top, back, [top, back], telling, of)] : []),
    ]
  })
}

const rising = new WeakMap<Telling, ReadonlySet<string>>()

/** What is counted higher from report to report, in the order given. */
export function risingCounts(telling: Telling): ReadonlySet<string> {
  const known = rising.get(telling)
  if (known) return known
  const byKind = Map.groupBy(countsIn(telling.facts), (c) => c.of)
  const found = new Set([...byKind].filter(([, counts]) => isRising(inOrder(leading(counts), telling))).map(([of]) => of))
  rising.set(telling, found)
  return found
}

function inOrder(counts: readonly Count[], telling: Telling): readonly Count[] {
  const day = (c: Count) => telling.published[c.fact.report] ?? ''
  return counts
    .map((count, at) => ({count, at}))
    .sort((x, y) => (day(x.count) < day(y.count) ? -1 : day(x.count) > day(y.count) ? 1 : x.at - y.at))
    .map((x) => x.count)
}

/** The first count of each report: how the matter stands, before what it was once and of whom. */
function leading(counts: readonly Count[]): readonly Count[] {
  const seen = new Set<number>()
  return [...counts]
    .sort(
      (x, y) => x.fact.report - y.fact.report || (x.fact.claim.content[0]?.start ?? 0) - (y.fact.claim.content[0]?.start ?? 0),
    )
    .filter((c) => c.fact.claim.form !== 'headline' && !isLongPast(c.fact))
    .filter((c) => !seen.has(c.fact.report) && seen.add(c.fact.report))
}

/** Told of a whole year, as what happened elsewhere or before. */
function isLongPast({claim}: Fact): boolean {
  return claim.when?.grain === 'year'
}

/** Without dates a number that differs by less is another count, not a later one. */
const GROWN = 1.2
const LEAST_RISING = 3

/** In three reports at least the number of each is no smaller than that of the one before it, and the last larger than the first. */
function isRising(counts: readonly Count[]): boolean {
  const most = new Map<number, number>()
  for (const {fact, quantity} of counts) most.set(fact.report, Math.max(most.get(fact.report) ?? 0, quantity.low ?? 0))
  const list = [...most].sort((x, y) => x[0] - y[0]).map(([, n]) => n)
  return (
    list.length >= LEAST_RISING &&
    list.every((n, i) => i === 0 || n >= (list[i - 1] ?? 0)) &&
    (list.at(-1) ?? 0) >= GROWN * (list[0] ?? 0)
  )
}

function changed(about: string, early: Count, late: Count, all: readonly Count[], telling: Telling, of: string): FindingDraft {
  return draft({
    kind: 'new',
    weight: about === 'corrected' ? 0.84 : 0.68,
    facts: all.map((c) => c.fact),
    key: `${about} ${of}`,
    detail: {
      about,
      a: textAt(telling, early.fact.report, early.quantity.range),
      b: textAt(telling, late.fact.report, late.quantity.range),
      words: quoted(telling, late.fact),
      reportA: reportName(telling, early.fact.report),
      reportB: reportName(telling, late.fact.report),
    },
  })
}

/** A house that had not spoken for it before now carries a statement that an earlier report had. */
function confirmations(telling: Telling): readonly FindingDraft[] {
  const found: FindingDraft[] = []
  telling.groups.forEach((group, at) => {
    const dated = group.filter((f) => telling.published[f.report] !== undefined)
    const sorted = [...dated].sort((a, b) => ((telling.published[a.report] ?? '') < (telling.published[b.report] ?? '') ? -1 : 1))
    const [first] = sorted
    if (!first) return
    const known = new Set(housesOf(first, telling))
    const confirming = sorted.find(
      (f) => cameBefore(telling, first.report, f.report) && housesOf(f, telling).some((h) => !known.has(h)),
    )
    if (!confirming) return
    const source = telling.origins.of.get(confirming.claim.id)?.find((o) => o.house !== undefined && !known.has(o.house))
    const report = telling.reports[first.report]?.report
    if (!source || isPaper(source.link, telling) || (report && isOutlet(source.link, report))) return
    if (!isNewSource(source.link, telling) || !saysTheSame(first, confirming, at, telling)) return
    found.push(
      draft({
        kind: 'new',
        weight: known.size > 0 ? 0.58 : 0.5,
        facts: [first, confirming],
        key: `source ${at}`,
        detail: {
          about: known.size > 0 ? 'confirmed' : 'source',
          a: quoted(telling, confirming),
          source: source.link.name,
          reportA: reportName(telling, first.report),
          reportB: reportName(telling, confirming.report),
        },
      }),
    )
  })
  return found
}

/** A named person or body; what a paper or another report of the story has is no source of its own. */
function isNewSource(link: Link, telling: Telling): boolean {
  if (link.kind === 'medium' || link.kind === 'document' || link.kind === 'unnamed' || !/^\p{Lu}/u.test(link.name)) return false
  return !telling.reports.some((r) => isOutlet(link, r.report))
}

/** Neither is a copy of the other, and they were compared and found alike; a headline confirms nothing. */
function saysTheSame(a: Fact, b: Fact, group: number, telling: Telling): boolean {
  if (a.claim.form === 'headline' || b.claim.form === 'headline') return false
  const ids = [a.claim.report, b.claim.report]
  if (telling.copies.some((c) => ids.includes(c.report) && ids.includes(c.of))) return false
  return pairsWithin(telling, group).some(
    (p) => (p.a === a || p.b === a) && (p.a === b || p.b === b) && p.score >= weights.threshold && p.conflicts.length === 0,
  )
}

function housesOf(fact: Fact, telling: Telling): readonly string[] {
  return (telling.origins.of.get(fact.claim.id) ?? []).flatMap((o) => (o.house === undefined ? [] : [o.house]))
}
