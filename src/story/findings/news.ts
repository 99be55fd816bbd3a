import type {Fact} from '../fact.ts'
import {quantitiesApart} from '../quantity.ts'
import {cameBefore, draft, type FindingDraft, quoted, reportName, type Telling, textAt} from '../telling.ts'
import {isUpdate} from './contradiction.ts'

/** Against the reports that came before, as far as they say when they came out: grown counts, new independent sources. */
export function findNews(telling: Telling): readonly FindingDraft[] {
  if (telling.published.filter((p) => p !== undefined).length < 2) return []
  return [...updates(telling), ...confirmations(telling)]
}

function updates(telling: Telling): readonly FindingDraft[] {
  const found = new Map<string, FindingDraft>()
  for (const pair of telling.pairs) {
    if (pair.topic < 0.45 || !pair.conflicts.includes('number') || !isUpdate(pair, telling)) continue
    const [early, late] = cameBefore(telling, pair.a.report, pair.b.report) ? [pair.a, pair.b] : [pair.b, pair.a]
    const numbers = quantitiesApart(early, late)[0]
    if (!numbers) continue
    const key = `update ${telling.groupOf[late.index]}`
    if (found.has(key)) continue
    found.set(
      key,
      draft({
        kind: 'new',
        weight: 0.68,
        facts: [early, late],
        key,
        detail: {
          about: 'update',
          a: textAt(telling, early.report, numbers[0].range),
          b: textAt(telling, late.report, numbers[1].range),
          words: quoted(telling, late),
          reportA: reportName(telling, early.report),
          reportB: reportName(telling, late.report),
        },
      }),
    )
  }
  return [...found.values()]
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
    if (!source) return
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

function housesOf(fact: Fact, telling: Telling): readonly string[] {
  return (telling.origins.of.get(fact.claim.id) ?? []).flatMap((o) => (o.house === undefined ? [] : [o.house]))
}
