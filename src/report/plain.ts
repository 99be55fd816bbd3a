import {cleanText} from './clean.ts'
import type {Draft} from './draft.ts'

/** Plain text as it is, with hard line wraps undone: there a line end is only a space. */
export function readPlain(raw: string): Draft {
  const text = cleanText(raw).replace(/^\s*\n|\s+$/g, '')
  const wrapped = isHardWrapped(text)
  return {text: wrapped ? unwrap(text) : text, furniture: [], notes: wrapped ? ['unwrapped-lines'] : []}
}

/** Hard-wrapped text has blank lines between paragraphs and, within them, lines of one width that end anywhere. */
function isHardWrapped(text: string): boolean {
  const inner = text
    .slice(0, 40_000)
    .split(/\n\s*\n/)
    .flatMap((paragraph) => paragraph.split('\n').slice(0, -1))
  if (inner.length < 4 || !/\n\s*\n/.test(text)) return false
  const even = inner.filter((line) => line.length >= 45 && line.length <= 100 && !/[.!?:“”"]$/.test(line.trimEnd()))
  return even.length > 0.7 * inner.length
}

/** One character for one: ranges in the text stay what they were. */
const unwrap = (text: string) => text.replace(/(\S)\n(?=\S)(?!\s*[-*•])/g, '$1 ')
