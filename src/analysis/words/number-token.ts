import {CharKind, isLower, isUpper, isWordChar, kindAt, lettersAt, skipSpace} from './characters.ts'
import {joins, matchAt, type Reader} from './word-token.ts'

// 1.234,5  3:1  14.30  3.10.2024  1995/96  2024-05-01  1/2; at most forty groups so that no run of digits is read twice
const NUMBER = /\d+(?:[.,:/-]\d+){0,40}/y
// 61 000: groups of three after one to three digits, joined by a space
const GROUPED = /[1-9]\d{0,2}(?:[ \u00a0\u2009\u202f]\d{3}){1,4}(?![\d.:/]|,\d{3})(?:,\d{1,2}(?!\d))?/y
const NO_CENTS = /[.,](?:--|–|-)(?![\p{L}\p{N}])/uy

/** The end of the number, ordinal, date, score or word with digits ("18-jährige", "70er") that begins here. */
export function readNumber(reader: Reader, at: number): number {
  const {text} = reader
  const grouped = matchAt(GROUPED, text, at)
  if (grouped > 0 && !isWordChar(text, grouped)) return grouped
  let end = matchAt(NUMBER, text, at)
  const cents = matchAt(NO_CENTS, text, end)
  if (cents > 0) return cents
  if (isWordChar(text, end) || text.charAt(end) === '-') end = withLetters(reader, at, end)
  return text.charAt(end) === '.' && kindAt(text, end - 1) === CharKind.digit ? withOrdinalStop(reader, at, end) : end
}

/** "70er", "18jährigen", "9-jährige", "60qm": letters that go on from the digits. */
function withLetters(reader: Reader, at: number, end: number): number {
  const {text} = reader
  while (end < reader.to) {
    if (isWordChar(text, end)) end++
    else {
      const next =
        text.charAt(end) === '-' && !isWordChar(text, end + 1) && !/\p{L}/u.test(text.slice(at, end))
          ? end
          : joins(reader, at, end)
      if (next === end) break
      end = next
    }
  }
  return end
}

function withOrdinalStop(reader: Reader, at: number, end: number): number {
  const {text, rules, before} = reader
  if (!rules.dottedOrdinals || text.charAt(end + 1) === '.') return end
  const digits = text.slice(at, end)
  // "3.10." is a date without a year
  if (/^\d{1,2}\.\d{1,2}$/.test(digits))
    return isDayMonth(digits) && /[\s,)–-]/.test(text.charAt(end + 1)) && !isSentenceEnd(reader, end) ? end + 1 : end
  if (!/^\d{1,3}$/.test(digits)) return end
  // "1.-Mai-Demonstration", "8.–10. Mai"
  if (/[-–]/.test(text.charAt(end + 1)) && isWordChar(text, end + 2)) return end + 1
  const next = skipSpace(text, end + 1)
  if (next >= reader.to || text.slice(end + 1, next).includes('\n')) return end
  if (isLower(text, next)) return end + 1
  if (followsOrdinal(reader, lettersAt(text, next))) return end + 1
  const triggered = before === '' || rules.beforeOrdinal.has(before.toLowerCase())
  if (kindAt(text, next) === CharKind.digit || /[,)/–-]/.test(text.charAt(next))) return triggered ? end + 1 : end
  return triggered && isUpper(text, next) && !reader.sentenceStarters.has(lettersAt(text, next)) ? end + 1 : end
}

const isDayMonth = (digits: string): boolean => {
  const [day = 0, month = 0] = digits.split('.').map(Number)
  return day >= 1 && day <= 31 && month >= 1 && month <= 12
}

function isSentenceEnd(reader: Reader, end: number): boolean {
  const next = skipSpace(reader.text, end + 1)
  return next >= reader.to || reader.sentenceStarters.has(lettersAt(reader.text, next))
}

function followsOrdinal(reader: Reader, word: string): boolean {
  const lower = word.toLowerCase()
  return reader.rules.afterOrdinal.has(lower) || reader.rules.afterOrdinal.has(lower.replace(/(?:e?s|en|e)$/, ''))
}
