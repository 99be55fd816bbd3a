import type {Link} from '../../claims/claim.ts'
import {type Count, countsIn} from '../counts.ts'
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
import {courseOf} from './grown.ts'

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

/**
 * Counts over the reports in order of publication, or in the order given where they do not say when they came out: one finding for
 * each count that grew, one where it was taken back.
 */
function updates(telling: Telling): readonly FindingDraft[] {
  return [...Map.groupBy(countsIn(telling.facts), (c) => c.of)].flatMap(([of, counts]) => {
    const {steps, back, dated} = courseOf(counts, telling)
    const [first, top] = [steps[0], steps.at(-1)]
    const grown = first && top && top.fact.report !== first.fact.report
    return [
      ...(grown ? [changed(dated ? 'update' : 'rising', first, top, steps, telling, of)] : []),
      ...(back ? [changed('corrected', back[0], back[1], back, telling, of)] : []),
    ]
  })
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
