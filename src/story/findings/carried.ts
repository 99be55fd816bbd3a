import type {Fact} from '../fact.ts'
import {endOfChain, linksOf} from '../origins.ts'
import type {Standing} from '../story.ts'
import {draft, type FindingDraft, quoted, reportName, reportsOf, type Telling} from '../telling.ts'
import {nameOf} from './attribution.ts'

/** Several reports, one house behind all of them: one finding for each house. */
export function findOneOrigin(telling: Telling, standings: readonly Standing[]): readonly FindingDraft[] {
  const byHouse = new Map<string, {name: string; groups: number[]}>()
  telling.groups.forEach((group, at) => {
    const standing = standings[at]
    if (standing?.independent !== 1 || textsOf(group, telling) < 2) return
    const link = group
      .map((f) => telling.origins.of.get(f.claim.id)?.find((o) => o.house !== undefined))
      .find((o) => o !== undefined)
    if (!link?.house) return
    const house = link.link.entity === undefined ? undefined : telling.houseOf.get(link.link.entity)
    const entry = byHouse.get(link.house) ?? {name: house?.name ?? link.link.name, groups: []}
    entry.groups.push(at)
    byHouse.set(link.house, entry)
  })
  return [...byHouse].flatMap(([house, {name, groups}]) => {
    const facts = groups.flatMap((g) => telling.groups[g] ?? [])
    const reports = reportsOf(facts)
    // one statement in two of many reports is no circle
    if (groups.length < 2 && reports.size * 2 < telling.reports.length) return []
    const made = draft({
      kind: 'one-origin',
      weight: 0.55 + 0.05 * Math.min(5, groups.length) * (reports.size / Math.max(2, telling.reports.length)),
      facts,
      key: `house ${house}`,
      detail: {
        house: name,
        count: `${groups.length}`,
        reports: `${reports.size}`,
        names: [...reports].map((r) => reportName(telling, r)).join(', '),
        a: quoted(telling, facts[0] as Fact),
        ...(groups.length > 1 ? {about: 'many'} : {}),
      },
    })
    return [made]
  })
}

/** Number of reports in a group, a copy counted with what it was copied from. */
function textsOf(group: readonly Fact[], telling: Telling): number {
  const original = new Map(telling.copies.map((c) => [c.report, c.of]))
  return new Set(group.map((f) => original.get(f.claim.report) ?? f.claim.report)).size
}

/** Most only-in findings that a story of so many reports shows for each report. */
function mostFor(reports: number): number {
  return reports <= 2 ? 5 : reports <= 4 ? 2 : 1
}

/** Statements of weight that one report alone carries, the heaviest of each report; not what another finding shows (`shown`). */
export function findOnlyIn(
  telling: Telling,
  standings: readonly Standing[],
  shown: ReadonlySet<string>,
): readonly FindingDraft[] {
  if (telling.reports.length < 2) return []
  const found = new Map<number, {at: number; weight: number}[]>()
  const near = neighboured(telling)
  telling.groups.forEach((group, at) => {
    const reports = reportsOf(group)
    const [report] = reports
    if (
      reports.size !== 1 ||
      report === undefined ||
      group.every((f) => f.claim.form === 'headline' || shown.has(f.claim.id) || near.has(f.index))
    )
      return
    const weight = tellingWeight(group, standings[at])
    if (weight < 0.35 || Math.max(...group.map((f) => f.total)) < LEAST_MATTER) return
    found.set(report, [...(found.get(report) ?? []), {at, weight}])
  })
  return [...found].flatMap(([report, list]) =>
    list
      .sort((a, b) => b.weight - a.weight || a.at - b.at)
      .slice(0, mostFor(telling.reports.length))
      .map(({at, weight}) => onlyIn(at, report, weight, telling)),
  )
}

/** Likeness in matter from which on another report tells something near enough that nothing is only here. */
const NEAR = 0.5

function neighboured(telling: Telling): ReadonlySet<number> {
  const near = telling.pairs.filter((p) => p.a.report !== p.b.report && p.topic >= NEAR)
  return new Set(near.flatMap((p) => [p.a.index, p.b.index]))
}

/** Information below which a claim is a scrap. */
const LEAST_MATTER = 1.5

/** A statement tells the more, the more it says that nothing else says, and the better its source is named. */
function tellingWeight(group: readonly Fact[], standing: Standing | undefined): number {
  const most = Math.max(...group.map((f) => f.total))
  const matter = Math.min(1, most / 6)
  const sources = Math.min(1, (standing?.independent ?? 0) * 0.35 + (standing && standing.origins.length > 0 ? 0.3 : 0))
  return 0.5 * matter + 0.5 * sources
}

function onlyIn(at: number, report: number, weight: number, telling: Telling): FindingDraft {
  const group = telling.groups[at] ?? []
  const best = [...group].sort((a, b) => b.claim.chain.length - a.claim.chain.length || b.total - a.total)[0] as Fact
  const end = endOfChain(best.claim)
  const sources = end ? linksOf(end).map((l) => nameOf(l, telling)) : []
  return draft({
    kind: 'only-in',
    weight: 0.2 + 0.3 * weight,
    facts: group.slice(0, 8),
    key: `only ${at}`,
    detail: {
      a: quoted(telling, best),
      reportA: reportName(telling, report),
      ...(sources.length ? {source: sources.join(', ')} : {}),
    },
  })
}
