import type {Dossier, DossierClaim} from '../dossier.ts'
import {severalVoices, titles} from '../labels.ts'
import {counted, howText, type Lookup, statementsByWeight} from '../lookup.ts'
import {explain} from '../reasons/explain.ts'
import {verdictText} from '../verdict.ts'
import {both, chainHtml, passage, quoted, reportTag, safe} from './markup.ts'

const reason = (because: string) => ({de: explain(because, 'de'), en: explain(because, 'en')})

/** The statements: those that several reports carry open to view, those of one report folded away by report. */
export function statementsSection(look: Lookup): string {
  const statements = statementsByWeight(look.dossier)
  const shared = statements.filter((s) => s.standing.reports > 1)
  const single = statements.filter((s) => s.standing.reports <= 1)
  const groups = look.dossier.reports.map((report) => {
    const own = single.filter((s) => s.report === report.id)
    if (own.length === 0) return ''
    const count = {
      de: counted(own.length, 'statement', 'statements', 'de'),
      en: counted(own.length, 'statement', 'statements', 'en'),
    }
    const only = {de: `nur in ${look.nameOf(report.id)}`, en: `only in ${look.nameOf(report.id)}`}
    return `<details class="group"><summary>${reportTag(look, report.id)} ${both(count)} ${both(only)}</summary>${own.map((s) => statementItem(s, look)).join('')}</details>`
  })
  return `<section id="sachverhalte"><h2>${both(titles.statements)} <small>${statements.length}</small></h2>
${shared.map((s) => statementItem(s, look)).join('\n')}
${groups.join('\n')}
</section>`
}

function statementItem(statement: Dossier['statements'][number], look: Lookup): string {
  const {standing} = statement
  const verdict = verdictText(statement, look)
  const claims = statement.claims.flatMap((id) => look.claim.get(id) ?? [])
  const carrying = new Set(claims.map((c) => c.report))
  const tags = look.dossier.reports
    .map((r) => (carrying.has(r.id) ? reportTag(look, r.id) : '<span class="tag none">·</span>'))
    .join('')
  const language = look.report.get(statement.report)?.language ?? 'de'
  const grade = standing.grade
    ? ` <abbr class="grade" title="Admiralty-Code: Quelle ${safe(standing.grade.slice(0, 1))}, Sache ${safe(standing.grade.slice(1))}">${safe(standing.grade)}</abbr>`
    : ''
  const because = standing.because.map((b) => `<li>${both(reason(b))}</li>`).join('')
  return `<details class="statement" id="${safe(statement.id)}"><summary>
<span class="say">${quoted(statement.text, language)}</span>
<span class="stand"><span class="tags">${tags}</span><span class="verdict ${verdict === severalVoices ? '' : standing.verdict}">${both(verdict)}</span>${grade}</span>
</summary>
${because ? `<ul class="because">${because}</ul>` : ''}
<ul class="claims">${claims.map((c) => `<li>${claimItem(c, look)}</li>`).join('')}</ul>
</details>`
}

function claimItem(claim: DossierClaim, look: Lookup): string {
  const how = {de: howText(claim, 'de'), en: howText(claim, 'en')}
  const at = {report: claim.report, start: claim.range.start, end: claim.range.end}
  return `${passage(look, at)}<span class="how">${chainHtml(claim.chain, reason)} · ${both(how)}</span>`
}
