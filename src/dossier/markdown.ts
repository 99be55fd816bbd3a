import type {Dossier, DossierClaim} from './dossier.ts'
import {findingLabels, type ScreenLanguage, titles, words} from './labels.ts'
import {
  chainText,
  countsLine,
  daysText,
  dayText,
  findingsByWeight,
  howText,
  inQuotes,
  type Lookup,
  lookUp,
  oneLine,
  statementsByWeight,
  timelineShown,
} from './lookup.ts'
import {explain} from './reasons/explain.ts'
import {verdictText} from './verdict.ts'

/** The dossier as Markdown: reports, findings with their passages, statements with who stands behind them, timeline, notes. */
export function markdown(dossier: Dossier, language: ScreenLanguage): string {
  const look = lookUp(dossier)
  const parts = [
    `# ${safe(oneLine(dossier.story.title))}`,
    countsLine(dossier, language),
    `## ${titles.reports[language]}`,
    dossier.reports.map((r) => `- ${reportLine(look, r.id, language)}`).join('\n'),
    `## ${titles.findings[language]}`,
    findingsByWeight(dossier)
      .map((f) => findingPart(f, look, language))
      .join('\n\n') || words.nothingFound[language],
    `## ${titles.statements[language]}`,
    statementsByWeight(dossier)
      .map((s) => statementPart(s, look, language))
      .join('\n\n'),
    ...timelinePart(look, language),
    ...notesPart(dossier, language),
  ]
  return `${parts.join('\n\n')}\n`
}

function reportLine(look: Lookup, id: string, language: ScreenLanguage): string {
  const report = look.report.get(id)
  const iso = report?.published?.from
  const day = iso ? dayText(iso, language) : words.undated[language]
  const title = report?.title ? ` – ${safe(oneLine(report.title))}` : ''
  return `**${safe(look.nameOf(id))}** (${day})${title}`
}

/** Passages printed with one finding; how many more there are is said. */
const MOST_PASSAGES = 5

function findingPart(finding: Dossier['findings'][number], look: Lookup, language: ScreenLanguage): string {
  const passages = finding.ranges.slice(0, MOST_PASSAGES).map((range) => {
    const text = look.report.get(range.report)?.text.slice(range.start, range.end) ?? ''
    return `> ${quote(text, language)} – ${safe(look.nameOf(range.report))}`
  })
  const left = finding.ranges.length - passages.length
  if (left > 0) passages.push(`> … ${left} ${words.more[language]}`)
  return [`### ${findingLabels[finding.kind][language]}`, safe(finding.text[language]), passages.join('\n>\n')]
    .filter(Boolean)
    .join('\n\n')
}

function statementPart(statement: Dossier['statements'][number], look: Lookup, language: ScreenLanguage): string {
  const {text, standing, claims} = statement
  const verdict = `${verdictText(statement, look)[language]}${standing.grade ? ` (${standing.grade})` : ''}`
  const reasons = standing.because.map((b) => explain(b, language)).join(' ')
  const lines = claims.flatMap((id) => {
    const claim = look.claim.get(id)
    return claim ? [`- ${claimLine(claim, look, language)}`] : []
  })
  return [`### ${quote(text, language)}`, `${verdict}. ${safe(reasons)}`.trim(), lines.join('\n')].join('\n\n')
}

function claimLine(claim: DossierClaim, look: Lookup, language: ScreenLanguage): string {
  const how = howText(claim, language)
  return `**${safe(look.nameOf(claim.report))}** ← ${safe(chainText(claim.chain, language))} (${how}): ${quote(claim.text, language)}`
}

function timelinePart({dossier, nameOf}: Lookup, language: ScreenLanguage): string[] {
  const timeline = timelineShown(dossier)
  if (timeline.length === 0) return []
  const lines = timeline.map((h) => {
    const days = daysText(h.when, language)
    const when = `**${safe(oneLine(h.when.text))}**${days ? ` (${days})` : ''}`
    return `- ${when}: ${quote(h.text, language)} – ${safe(nameOf(h.report))}`
  })
  return [`## ${titles.timeline[language]}`, lines.join('\n')]
}

function notesPart(dossier: Dossier, language: ScreenLanguage): string[] {
  const notes = [...new Set(dossier.notes)].map((note) => `- ${safe(explain(note, language))}`)
  return notes.length ? [`## ${titles.notes[language]}`, notes.join('\n')] : []
}

function quote(text: string, language: ScreenLanguage): string {
  return safe(inQuotes(text, language))
}

function safe(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/gu, '\\$&')
}
