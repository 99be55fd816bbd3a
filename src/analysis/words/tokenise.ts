import type {Tokens} from '../../document/doc.ts'
import type {WordTable} from '../../document/word-table.ts'
import type {Language} from '../../language/language.ts'

import type {Report, TextRange} from '../../report/report.ts'
import {CharKind, kindAt} from './characters.ts'
import {readMark} from './mark-token.ts'
import {readNumber} from './number-token.ts'
import {type Reader, readWord} from './word-token.ts'

/** The tokens of a report's text, furniture and dateline left out. Any text gives tokens, in linear time. */
export function tokenise(report: Pick<Report, 'text' | 'furniture' | 'dateline'>, language: Language, table: WordTable): Tokens {
  const {text} = report
  const starts: number[] = []
  const ends: number[] = []
  const words: number[] = []
  const reader: Reader = {
    text,
    to: 0,
    rules: language.tokens,
    sentenceStarters: language.sentences.starters,
    before: '',
    openSingle: false,
    shortUntil: 0,
  }
  const put = (start: number, end: number): void => {
    const word = text.slice(start, end)
    starts.push(start)
    ends.push(end)
    words.push(table.id(word))
    reader.before = word
  }
  for (const range of rangesToRead(report)) {
    reader.to = range.end
    reader.before = ''
    for (let at = range.start; at < range.end; ) {
      const kind = kindAt(text, at)
      if (kind === CharKind.space) {
        if (text.charCodeAt(at) === 10) reader.openSingle = false
        at++
        continue
      }
      const end = Math.min(readToken(reader, at, kind), range.end)
      const clitic = kind === CharKind.letter ? language.tokens.clitic(text.slice(at, end)) : 0
      if (clitic > 0) put(at, at + clitic)
      put(at + clitic, end)
      at = end
    }
  }
  return {length: starts.length, start: Uint32Array.from(starts), end: Uint32Array.from(ends), word: Uint32Array.from(words)}
}

/** The end of the token that begins here. */
function readToken(reader: Reader, at: number, kind: CharKind): number {
  if (kind === CharKind.other) return readMark(reader, at)
  return kind === CharKind.digit ? readNumber(reader, at) : readWord(reader, at)
}

/** The text without furniture and dateline, as ranges in order. */
function rangesToRead(report: Pick<Report, 'text' | 'furniture' | 'dateline'>): TextRange[] {
  const skipped = [...report.furniture, ...(report.dateline ? [report.dateline] : [])].sort((a, b) => a.start - b.start)
  const ranges: TextRange[] = []
  let at = 0
  for (const {start, end} of skipped) {
    if (start > at) ranges.push({start: at, end: start})
    at = Math.max(at, end)
  }
  if (at < report.text.length) ranges.push({start: at, end: report.text.length})
  return ranges
}
