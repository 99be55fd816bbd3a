import type {TextRange} from '../report/report.ts'
import type {Group} from './cluster.ts'
import type {Fact} from './fact.ts'
import type {Standing, Statement} from './story.ts'
import type {Telling} from './telling.ts'

/** A group of claims as a statement, in the words of its clearest claim. */
export function statementOf(group: Group, at: number, standings: readonly Standing[], telling: Telling): Statement {
  const clearest = [...group].sort((a, b) => clarity(b) - clarity(a) || a.index - b.index)[0] as Fact
  const range = wordsOf(clearest)
  const report = telling.reports[clearest.report]?.report
  return {
    id: `s${at + 1}`,
    claims: group.map((f) => f.claim.id),
    text: report?.text.slice(range.start, range.end) ?? '',
    range,
    report: clearest.claim.report,
    standing: standings[at] as Standing,
  }
}

/** One stretch of text: the content from its first to its last piece, the whole claim where that is no stretch. */
export function wordsOf({claim}: Fact): TextRange {
  const start = Math.min(...claim.content.map((c) => c.start))
  const end = Math.max(...claim.content.map((c) => c.end))
  return claim.content.length > 0 && start < end ? {start, end} : {start: claim.range.start, end: claim.range.end}
}

/** Full but short, from the beginning of a sentence of the body rather than a headline or a scrap of quotation; rather sourced than a report's own word. */
function clarity({claim, total, content}: Fact): number {
  const short = 1 - Math.min(1, Math.abs(content.length - 110) / 400)
  return (
    Math.min(1, total / 3) +
    short +
    (claim.form === 'headline' ? -1 : 0) +
    (claim.chain.length > 0 ? 0.5 : 0) +
    (claim.certainty === 'hedged' ? 0.2 : 0) +
    (claim.gist.predicate ? 0.3 : 0) +
    (/^[„«“"]?\p{Lu}/u.test(content) ? 0.2 : 0) +
    (claim.content.length === 1 ? 0.2 : 0)
  )
}
