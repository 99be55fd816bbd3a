import type {JoinedEntity} from '../entities.ts'
import type {ReportRange} from '../story.ts'
import {draft, type FindingDraft, reportName, type Telling} from '../telling.ts'

/** Judging names for one person or thing, side by side with what the others call it. */
export function findLoadedWording(telling: Telling): readonly FindingDraft[] {
  return telling.joined.entities.flatMap((entity) => {
    const loaded = entity.names.filter((n) => n.loaded)
    const distinct = new Set(loaded.map((n) => n.text.toLowerCase()))
    const neutral = entity.names.some((n) => !n.loaded)
    if (distinct.size === 0 || telling.reports.length < 2 || (distinct.size === 1 && !neutral)) return []
    const order = new Map(telling.reports.map((r, i) => [r.report.id, i]))
    const list = [...new Map(loaded.map((n) => [`${n.text} ${n.report}`, n])).values()]
    const names = list.map((n) => `„${n.text}“ (${reportName(telling, order.get(n.report) ?? 0)})`)
    return [
      draft({
        kind: 'loaded-wording',
        weight: distinct.size > 1 ? 0.42 : 0.34,
        facts: [],
        key: `loaded ${entity.id}`,
        ranges: rangesOf(entity),
        detail: {name: entity.name, names: names.slice(0, 6).join(', ')},
      }),
    ]
  })
}

function rangesOf(entity: JoinedEntity): readonly ReportRange[] {
  return entity.members.flatMap(({report, entity: own}) =>
    own.mentions.filter((m) => m.loaded).map((m) => ({report, start: m.range.start, end: m.range.end})),
  )
}
