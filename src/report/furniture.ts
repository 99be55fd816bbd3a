import {type FurnitureLine, furnitureLines} from './furniture-lines.ts'
import {endsSentence, isRunning, type Line, wordCount} from './lines.ts'
import type {Furniture} from './report.ts'

const longestFurniture = 320
const rules = furnitureLines.map(([because, reach, pattern]: FurnitureLine) => ({
  because,
  reach,
  pattern: new RegExp(`^(?:[-–—•·*»›>→|+▶►] ?)?(?:${pattern})(?:\\.{3}|[ :…!»›>→*+])*$`, 'i'),
}))

/** A teaser's own lines: short, no final stop. */
const isHeadlineLike = (line: Line) => line.text.length < 160 && !isRunning(line.text) && !/[.:;,]$/.test(line.text)

/** Words without which a whole sentence is never furniture: sentences are many, and the rules meant for short lines. */
const sentenceGate =
  /cookie|newsletter|contributed|our standards|version (?:dieses|of this)|bericht(?:erstattung)? |mitarbeit|reporting|podcast|affiliate|\bapp\b|e-?mail|@|©|copyright|rechte vorbehalten|rights reserved|kommentar|comment|\b(?:lesen|finden|sehen|hören|erfahren|folgen|melden|laden|holen|schreiben|besuchen|haben|sind|abonnieren) sie\b|foto|bild|photo|credit|image|picture|redaktionell|bearbeitet|edited|übersetzt|translated|zusammenfassung|summary|einverstanden|externe|abo|subscri|sign up|anzeige|advert|https?:|anmeld|registr|programm|sendung|published|appeared|dieser (?:artikel|beitrag|text)|this (?:article|story|content)|war der|möchten sie|kontakt|contact|tel\.|copy|share|download|leserbrief|zuschrift|gastbeitr|beiträge geben|autorin|(?:der|die|unsere?) (?:autor|verfasser|gastautor)|journalist|redakteur|korrespondent|publizist|reporter|übersetzung|>>/i

/** The rule that a whole line fits, or undefined. */
export function furnitureRule(text: string): (typeof rules)[number] | undefined {
  if (text.length > longestFurniture || (isRunning(text) && !sentenceGate.test(text))) return undefined
  return rules.find((rule) => rule.pattern.test(text))
}

/** Furniture among `lines`, found by the line tables; lines in `spared` (the headline) are left out. */
export function furnitureLinesIn(lines: readonly Line[], spared: (line: Line, because: string) => boolean): readonly Furniture[] {
  const found: Furniture[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    const rule = furnitureRule(line.text)
    if (!rule || spared(line, rule.because)) continue
    const last = rule.reach === 'line' ? i : rule.reach === 'list' ? listEnd(lines, i) : restEnd(lines, i)
    for (; i <= last; i++) found.push({start: lines[i]!.start, end: lines[i]!.end, because: rule.because})
    i = last
  }
  return found
}

/** Last line of the headline-like lines that follow line `at` without a second blank line between them. */
function listEnd(lines: readonly Line[], at: number): number {
  let end = at
  while (end + 1 < lines.length && end - at < 12) {
    const next = lines[end + 1]!
    const apart = next.afterBlank && end > at
    if (apart || !isHeadlineLike(next) || furnitureRule(next.text)) break
    end++
  }
  return end === at || !lines[at + 1]!.afterBlank ? end : closedList(lines, at, end)
}

// After a blank line the next line may as well be a subheading of the report: it is a teaser only if no text follows it at once.
function closedList(lines: readonly Line[], at: number, end: number): number {
  const next = lines[end + 1]
  return next && !next.afterBlank && isRunning(next.text) ? at : end
}

/** The comment form ends a page; where much running text follows it does not, and only the line itself is furniture. */
function restEnd(lines: readonly Line[], at: number): number {
  const before = lines[at]!.start
  const after = lines.at(-1)!.end - lines[at]!.end
  return after < 0.7 * before || after < 400 ? lines.length - 1 : at
}

/**
 * Site and section names behind a headline ("… | Welt | Nachricht", "… – Beispielzeitung"): the range of the headline proper
 * and the tails around it.
 */
export function headlineParts(
  line: Line,
  siteNames: readonly string[],
): {readonly start: number; readonly end: number; readonly tails: readonly Furniture[]} {
  const parts = [...line.text.matchAll(/[^|]+/g)].map((m) => ({start: line.start + m.index, text: m[0]}))
  const proper = parts.reduce((best, part) => (wordCount(part.text) > wordCount(best.text) ? part : best), parts[0]!)
  let start = proper.start + proper.text.length - proper.text.trimStart().length
  let end = proper.start + proper.text.trimEnd().length
  if (parts.some((part) => part !== proper && wordCount(part.text) > 4)) [start, end] = [line.start, line.end]
  start += stamp.exec(line.text.slice(start - line.start))?.[0].length ?? 0
  const head = line.text.slice(start - line.start, end - line.start)
  const site = siteTail(head, siteNames)
  if (site) end = start + site
  const tails: Furniture[] = []
  if (start > line.start) tails.push({start: line.start, end: start, because: stamp.test(line.text) ? 'label' : 'site-tail'})
  if (end < line.end) tails.push({start: end, end: line.end, because: 'site-tail'})
  return {start, end, tails: tails.filter((t) => t.end > t.start)}
}

/** What an agency sets before an urgent or mended report's headline: "EIL: …". */
const stamp = /^(?:EIL(?:MELDUNG)?|BLITZ|VORAB|KORREKTUR|Eilmeldung|Korrektur|FLASH|CORRECTED): +(?=\S)/

/** Length of the headline before " - Site", where the rest is a name of the site that is known from elsewhere or written as a domain. */
function siteTail(head: string, siteNames: readonly string[]): number | undefined {
  const cut = /^(.*\S)\s+[-–—:»·]\s+(\S.{0,40})$/.exec(head)
  const [, front = '', name = ''] = cut ?? []
  const isSite =
    /^[\w-]+\.(?:de|com|at|ch|net|org|news|eu|co\.uk)$/i.test(name) ||
    siteNames.some((site) => site.toLowerCase() === name.toLowerCase())
  return cut && isSite && !endsSentence(name) ? front.length : undefined
}
