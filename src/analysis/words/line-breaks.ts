import type {TextRange} from '../../report/report.ts'
import {isLower, skipSpace} from './characters.ts'

/** Tells whether the gap between two tokens, given by its text positions, ends a paragraph. */
export type EndsParagraph = (from: number, to: number) => boolean

const LONGEST_WRAPPED = 100
const FINAL = /[.!?…:;"“”«»'’)\]]/

/**
 * Line ends end a paragraph, but not those of a text that was wrapped at a fixed width (where the next line's first word
 * would not have fitted) nor those before a small letter; blank lines always do, and the edges of headline and furniture.
 */
export function paragraphEnds(text: string, edges: readonly TextRange[]): EndsParagraph {
  const width = wrapWidth(text)
  const cuts = Uint32Array.from(edges.flatMap(({start, end}) => [start, end])).sort()
  return (from, to) => {
    if (to - from < 1) return false
    if (hasCut(cuts, from, to)) return true
    const line = text.slice(from, to).indexOf('\n')
    if (line < 0) return false
    if (text.indexOf('\n', from + line + 1) < to && text.indexOf('\n', from + line + 1) >= 0) return true
    return !isSoft(text, from + line, width)
  }
}

function hasCut(cuts: Uint32Array, from: number, to: number): boolean {
  let low = 0
  let high = cuts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cuts[middle] ?? 0) < from) low = middle + 1
    else high = middle
  }
  const cut = cuts[low]
  return cut !== undefined && cut <= to
}

/** Line ends that only wrap: the line is too long to take the next word, or the sentence goes on in small letters. */
function isSoft(text: string, newline: number, width: number): boolean {
  const next = skipSpace(text, newline)
  const last = text.charAt(newline - 1)
  if (isLower(text, next) && !FINAL.test(last) && /[\p{L},–-]/u.test(last)) return true
  return width > 0 && !fits(text, newline, width)
}

function fits(text: string, newline: number, width: number): boolean {
  const start = text.lastIndexOf('\n', newline - 1) + 1
  let end = newline + 1
  while (end < text.length && end - newline <= width && !/\s/.test(text.charAt(end))) end++
  return newline - start + (end - newline) <= width
}

/** The width at which the text was wrapped, or 0. */
function wrapWidth(text: string): number {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const width = lines.reduce((longest, line) => Math.max(longest, line.length), 0)
  if (width > LONGEST_WRAPPED || width < 40 || lines.length < 6) return 0
  const long = lines.filter((line) => line.length > width * 0.8).length
  return long >= lines.length * 0.5 ? width : 0
}
