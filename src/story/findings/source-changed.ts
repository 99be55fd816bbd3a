import type {Link} from '../../claims/claim.ts'
import type {Fact} from '../fact.ts'
import {nameWords, sameWord} from '../name-match.ts'
import {draft, type FindingDraft, reportName, type Telling} from '../telling.ts'

/** Within one report an unnamed source changes its number: "US-Beamte" in one place, "der Beamte" in another. */
export function findSourceChanges(telling: Telling): readonly FindingDraft[] {
  const found: FindingDraft[] = []
  const byReport = new Map<number, Fact[]>()
  for (const fact of telling.facts) byReport.set(fact.report, [...(byReport.get(fact.report) ?? []), fact])
  for (const [report, facts] of byReport) {
    const sources = facts.flatMap((fact) => fact.claim.chain.filter(isNameless).map((link) => ({fact, link})))
    const many = sources.find(({link}) => link.plural === true)
    if (!many) continue
    const one = sources.find((s) => s.link.plural === false && s.fact.index > many.fact.index && sameKind(s.link, many.link))
    if (!one) continue
    const again = sources.filter((s) => s !== one && s.link.name === one.link.name && s.link.plural === false).slice(0, 3)
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
  return (link.kind === 'unnamed' || link.kind === 'office') && link.plural !== undefined
}

/** The last word of both names is the same noun, endings and first parts of a compound aside. */
function sameKind(a: Link, b: Link): boolean {
  const [x, y] = [a, b].map((l) => nameWords(l.name).at(-1) ?? '')
  return x !== undefined && y !== undefined && x !== '' && (sameWord(x, y) || x.endsWith(y) || y.endsWith(x))
}
