import type {Link} from '../../claims/claim.ts'
import {words} from '../labels.ts'
import {inQuotes, type Lookup, oneLine} from '../lookup.ts'
import type {Sentence} from '../reasons/reasons.ts'

/** Text made safe for element content and quoted attributes. */
export function safe(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** Both languages; the page shows one of them. */
export function both({de, en}: Sentence): string {
  return `<span class="l-de" lang="de">${safe(de)}</span><span class="l-en" lang="en">${safe(en)}</span>`
}

/** Words of a report in its own language, in quotation marks. */
export function quoted(text: string, language: string): string {
  return `<q lang="${safe(language)}">${safe(inQuotes(text, language))}</q>`
}

/** The little numbered mark that stands for a report everywhere on the page. */
export function reportTag(look: Lookup, id: string): string {
  const at = look.dossier.reports.findIndex((r) => r.id === id)
  return `<span class="tag tag-${(at % 8) + 1}">${at + 1}</span>`
}

/** Id of the sentence in which a position of a report stands: where a link to it leads. */
export function sentenceAnchor(look: Lookup, report: string, start: number): string {
  const sentences = look.report.get(report)?.sentences ?? []
  const at = sentences.findIndex((s) => start < s.end)
  return at < 0 ? report : `${report}-s${at + 1}`
}

/** A link to a stretch of a report; the script highlights exactly that stretch. Words that stand in `told` take one line. */
export function passage(
  look: Lookup,
  range: {readonly report: string; readonly start: number; readonly end: number},
  told = '',
): string {
  const report = look.report.get(range.report)
  if (!report) return ''
  const text = report.text.slice(range.start, range.end)
  const style = told.includes(oneLine(text)) ? 'passage told' : 'passage'
  return (
    `<a class="${style}" href="#${sentenceAnchor(look, range.report, range.start)}" data-report="${safe(range.report)}" ` +
    `data-start="${range.start}" data-end="${range.end}">${reportTag(look, range.report)} ${quoted(text, report.language)}` +
    `<span class="where">${safe(look.nameOf(range.report))}</span></a>`
  )
}

/** "← New York Times ← US-Beamte"; what was inferred is dotted, its reason in the title. */
export function chainHtml(chain: readonly Link[], reason: (because: string) => Sentence): string {
  if (chain.length === 0) return `<span class="own">${both(words.ownVoice)}</span>`
  return chain
    .map((link) => {
      const why = link.because ? reason(link.because) : undefined
      const title = why ? ` title="${safe(`${why.de} / ${why.en}`)}"` : ''
      return `<span class="link ${link.kind}${link.inferred ? ' inferred' : ''}"${title}>${safe(oneLine(link.name))}</span>`
    })
    .join('<span class="arrow"> ← </span>')
}
