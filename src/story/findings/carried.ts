import type {Fact} from '../fact.ts'
import type {Standing} from '../story.ts'
import {draft, type FindingDraft, quoted, reportName, reportsOf, type Telling} from '../telling.ts'

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
  return [...byHouse].flatMap(([house, {name, groups}]) => oneOrigin(house, name, groups, telling))
}

/** Nothing where one report alone names the house: what the others have of their own may have come from elsewhere. */
function oneOrigin(house: string, name: string, groups: readonly number[], telling: Telling): readonly FindingDraft[] {
  const facts = groups.flatMap((g) => telling.groups[g] ?? [])
  const reports = reportsOf(facts)
  const own = facts.filter((f) => telling.origins.of.get(f.claim.id)?.some((o) => o.house === house))
  if (reportsOf(own).size < 2 || !isProper(name)) return []
  const [shown] = own.filter((f) => f.claim.form !== 'headline').sort((x, y) => y.total - x.total)
  if ((shown?.total ?? 0) < LEAST_SAID) return []
  return [
    draft({
      kind: 'one-origin',
      weight: 0.55 + 0.05 * Math.min(5, groups.length) * (reports.size / Math.max(2, telling.reports.length)),
      facts,
      key: `house ${house}`,
      detail: {
        house: name,
        count: `${groups.length}`,
        reports: `${reports.size}`,
        names: [...reports].map((r) => reportName(telling, r)).join(', '),
        a: quoted(telling, shown ?? (own[0] as Fact)),
        ...(groups.length > 1 ? {about: 'many'} : {}),
      },
    }),
  ]
}

/** Information below which what is handed on is a word or two. */
const LEAST_SAID = 1

/** A name, not a mere number or sign. */
const isProper = (name: string): boolean => /^\p{Lu}\p{L}{2,}/u.test(name)

/** Number of reports in a group, a copy counted with what it was copied from. */
function textsOf(group: readonly Fact[], telling: Telling): number {
  const original = new Map(telling.copies.map((c) => [c.report, c.of]))
  return new Set(group.map((f) => original.get(f.claim.report) ?? f.claim.report)).size
}
