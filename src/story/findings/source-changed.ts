import type {Link} from '../../claims/claim.ts'
import type {Fact} from '../fact.ts'
import {nameWords, sameWord} from '../name-match.ts'
import {draft, type FindingDraft, reportName, type Telling} from '../telling.ts'

/** Within one report an unnamed source changes its number: "US-Beamte" in one place, "der Beamte" in another. */
export function findSourceChanges(telling: Telling): readonly FindingDraft[] {
  const found: FindingDraft[] = []
  const byReport = new Map<number, Fact[]>()
  for (const fact of telling.facts.filter((f) => f.claim.form !== 'headline'))
    byReport.set(fact.report, [...(byReport.get(fact.report) ?? []), fact])
  for (const [report, facts] of byReport) {
    const sources = facts.flatMap((fact) =>
      fact.claim.chain.flatMap((link) => {
        const plural = isNameless(link) ? isSeveral(link, telling) : undefined
        return plural === undefined ? [] : [{fact, link, plural}]
      }),
    )
    const many = sources.find((s) => s.plural)
    if (!many) continue
    const one = sources.find((s) => !s.plural && s.fact.index > many.fact.index && sameKind(s.link, many.link))
    if (!one) continue
    const again = sources.filter((s) => s !== one && s.link.name === one.link.name && !s.plural).slice(0, 3)
    found.push(
      draft({
        kind: 'source-changed',
        weight: 0.62,
        facts: [many.fact, one.fact, ...again.map((s) => s.fact)],
        key: `source ${report}`,
        detail: {
          a: many.link.mention?.text ?? many.link.name,
          b: one.link.mention?.text ?? one.link.name,
          reportA: reportName(telling, report),
        },
      }),
    )
  }
  return found
}

function isNameless(link: Link): boolean {
  return link.kind === 'unnamed' || link.kind === 'office'
}

/** Whether several stand behind the words, by the link or by the entity; undefined where neither says. */
function isSeveral(link: Link, telling: Telling): boolean | undefined {
  const entity = link.entity === undefined ? undefined : telling.joined.byId.get(link.entity)
  return link.plural ?? (entity && !entity.isNamed ? entity.plural : undefined)
}

/** The last word of both names is the same noun, endings and first parts of a compound aside. */
function sameKind(a: Link, b: Link): boolean {
  const [x, y] = [a, b].map((l) => nameWords(l.name).at(-1) ?? '')
  return x !== undefined && y !== undefined && x !== '' && (sameWord(x, y) || x.endsWith(y) || y.endsWith(x))
}
