import type {TextRange} from '../../report/report.ts'
import type {DossierClaim, DossierReport} from '../dossier.ts'
import {words} from '../labels.ts'
import {counted, dayText, type Lookup} from '../lookup.ts'
import {both, reportTag, safe} from './markup.ts'

/** A report's text with its claims marked; each sentence has an id, furniture is set apart. */
export function reportArticle(look: Lookup, report: DossierReport): string {
  const claims = look.dossier.claims.filter((c) => c.report === report.id)
  const paragraphs = paragraphsOf(report.text).map((p) => paragraph(report, claims, p))
  const published = report.published?.from ?? report.published?.text
  const day = published && {de: dayText(published, 'de'), en: dayText(published, 'en')}
  const meta = [safe(look.nameOf(report.id)), day ? both(day) : '', safe(report.authors?.join(', ') ?? '')]
  const counts = {de: counted(claims.length, 'claim', 'claims', 'de'), en: counted(claims.length, 'claim', 'claims', 'en')}
  return `<article class="report" id="${safe(report.id)}" lang="${report.language}">
<header>${reportTag(look, report.id)} <span class="meta">${[...meta, both(counts)].filter(Boolean).join(' · ')}</span></header>
${paragraphs.join('\n')}
</article>`
}

function paragraphsOf(text: string): TextRange[] {
  const found: TextRange[] = []
  for (const match of text.matchAll(/[^\n]+/gu)) found.push({start: match.index, end: match.index + match[0].length})
  return found
}

function within(inner: TextRange, outer: TextRange): boolean {
  return inner.start < outer.end && outer.start < inner.end
}

function paragraph(report: DossierReport, claims: readonly DossierClaim[], range: TextRange): string {
  const marks = marksIn(report, claims, range)
  const pieces = cutAt(range, marks)
  const isHeadline = report.headline && within(report.headline, range)
  let html = ''
  let open = -1
  for (const piece of pieces) {
    const sentence = report.sentences.findIndex((s) => piece.start >= s.start && piece.end <= s.end)
    if (sentence !== open) {
      if (open >= 0) html += '</span>'
      if (sentence >= 0) html += `<span class="s" id="${safe(report.id)}-s${sentence + 1}">`
      open = sentence
    }
    html += pieceHtml(report, piece, marks)
  }
  if (open >= 0) html += '</span>'
  return isHeadline ? `<h3>${html}</h3>` : `<p>${html}</p>`
}

/** A stretch of the text that carries a class, and for claims their id. */
interface Mark extends TextRange {
  readonly style: string
  readonly claim?: string
}

function marksIn(report: DossierReport, claims: readonly DossierClaim[], range: TextRange): Mark[] {
  const marks: Mark[] = []
  for (const claim of claims) {
    const style = `c ${voiceOf(claim)}`
    for (const content of claim.content.length ? claim.content : [claim.range]) marks.push({...content, style, claim: claim.id})
    if (claim.cue) marks.push({...claim.cue.range, style: 'cue', claim: claim.id})
    for (const hedge of claim.hedges) marks.push({...hedge, style: 'hedge', claim: claim.id})
    for (const link of claim.chain)
      if (link.mention && !link.inferred) marks.push({...link.mention.range, style: 'holder', claim: claim.id})
  }
  for (const furniture of report.furniture) marks.push({...furniture, style: 'furniture'})
  for (const sentence of report.sentences) marks.push({...sentence, style: ''})
  return marks.filter((m) => within(m, range))
}

function voiceOf(claim: DossierClaim): 'named' | 'unnamed' | 'voice' {
  const origin = claim.chain.at(-1)
  if (!origin) return 'voice'
  return origin.kind === 'unnamed' ? 'unnamed' : 'named'
}

/** The range cut wherever a mark begins or ends. */
function cutAt(range: TextRange, marks: readonly Mark[]): TextRange[] {
  const cuts = new Set([range.start, range.end])
  for (const mark of marks) for (const at of [mark.start, mark.end]) if (at > range.start && at < range.end) cuts.add(at)
  const sorted = [...cuts].sort((a, b) => a - b)
  return sorted.slice(1).map((end, i) => ({start: sorted[i] ?? range.start, end}))
}

function pieceHtml(report: DossierReport, piece: TextRange, marks: readonly Mark[]): string {
  const text = safe(report.text.slice(piece.start, piece.end))
  const over = marks.filter((m) => m.start <= piece.start && m.end >= piece.end)
  const styles = stylesOf(over)
  const ids = [...new Set(over.flatMap((m) => m.claim ?? []))]
  const title = styles.has('furniture') ? ` title="${words.furniture.de} / ${words.furniture.en}"` : ''
  const data = ids.length && styles.has('c') ? ` data-c="${safe(ids.join(' '))}"` : ''
  return `<span class="${['t', ...styles].join(' ')}" data-at="${piece.start}"${data}${title}>${text}</span>`
}

/** Furniture is only that; a stretch that a source stands behind is not the report's own voice. */
function stylesOf(over: readonly Mark[]): ReadonlySet<string> {
  const styles = new Set(over.flatMap((m) => m.style.split(' ')).filter(Boolean))
  if (styles.has('furniture')) return new Set(['furniture'])
  if (styles.has('named')) styles.delete('voice')
  return styles
}
