import type {JoinedEntity} from '../entities.ts'
import {nameWords} from '../name-match.ts'
import type {ReportRange} from '../story.ts'
import {draft, type FindingDraft, reportName, type Telling} from '../telling.ts'

/** Longest judging name, in words: "Büro von Sportboss Tillner" names something else. */
const MOST_WORDS = 3

/** Judging names for one person or thing, side by side with what the others call it; none that no other report names plainly. */
export function findLoadedWording(telling: Telling): readonly FindingDraft[] {
  if (telling.reports.length < 2) return []
  return [...ownWords(telling), ...judgingNames(telling)]
}

/** Words of a report's own that judge, in its claims on nobody's word: one finding for each report. */
function ownWords(telling: Telling): readonly FindingDraft[] {
  return telling.reports.flatMap(({report, loaded}, at) => {
    const bare = telling.facts.filter((f) => f.report === at && f.claim.chain.length === 0)
    const hits = (loaded ?? []).flatMap((range) => {
      const fact = bare.find((f) => f.claim.content.some((c) => c.start <= range.start && c.end >= range.end))
      return fact ? [{fact, range}] : []
    })
    const words = [...new Set(hits.map(({range}) => report.text.slice(range.start, range.end)))]
    if (words.length === 0) return []
    return [
      draft({
        kind: 'loaded-wording',
        weight: 0.3 + 0.04 * Math.min(5, words.length),
        facts: [...new Set(hits.map((h) => h.fact))].slice(0, 8),
        key: `words ${at}`,
        ranges: hits.map(({range}) => ({report: report.id, start: range.start, end: range.end})),
        detail: {about: 'words', words: words.slice(0, 6).join(', '), reportA: reportName(telling, at)},
      }),
    ]
  })
}

function judgingNames(telling: Telling): readonly FindingDraft[] {
  return telling.joined.entities.flatMap((entity) => {
    const loaded = entity.names.filter((n) => n.loaded && n.text.split(/\s+/u).length <= MOST_WORDS)
    const plain = plainName(entity)
    const elsewhere = entity.names.some((n) => !n.loaded && loaded.some((l) => l.report !== n.report))
    if (loaded.length === 0 || plain === undefined || !elsewhere) return []
    const order = new Map(telling.reports.map((r, i) => [r.report.id, i]))
    const names = [...new Map(loaded.map((n) => [`${n.text} ${n.report}`, n])).values()].map(
      (n) => `„${n.text}“ (${reportName(telling, order.get(n.report) ?? 0)})`,
    )
    const distinct = new Set(loaded.map((n) => n.text.toLowerCase()))
    return [
      draft({
        kind: 'loaded-wording',
        weight: distinct.size > 1 ? 0.42 : 0.34,
        facts: [],
        key: `loaded ${entity.id}`,
        ranges: rangesOf(entity),
        detail: {name: plain, names: names.slice(0, 6).join(', ')},
      }),
    ]
  })
}

/** The entity's name, or the fullest other that judges nobody; undefined where it has none but judging ones. */
function plainName(entity: JoinedEntity): string | undefined {
  const judging = new Set(entity.names.filter((n) => n.loaded).map((n) => n.text))
  const names = [entity.name, ...entity.names.filter((n) => !n.loaded).map((n) => n.text)]
  const has = (name: string) => [...judging].some((j) => nameWords(name).join(' ').includes(nameWords(j).join(' ')))
  return names.find((n) => !has(n) && entity.names.some((own) => own.text === n && !own.loaded))
}

function rangesOf(entity: JoinedEntity): readonly ReportRange[] {
  return entity.members.flatMap(({report, entity: own}) =>
    own.mentions.filter((m) => m.loaded).map((m) => ({report, start: m.range.start, end: m.range.end})),
  )
}
