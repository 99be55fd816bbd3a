import type {TokenRules} from '../../language/text.ts'
import {CharKind, isUpper, isWordChar, kindAt, lettersAt, skipSpace} from './characters.ts'

/** What the token readers share: the text, where it ends, and what stood before. */
export interface Reader {
  readonly text: string
  readonly rules: TokenRules
  /** Words that begin a sentence more often than they stand inside one. */
  readonly sentenceStarters: ReadonlySet<string>
  /** End of the stretch being read. */
  to: number
  /** The token before, or ''. */
  before: string
  /** A single quotation mark is open: an apostrophe at a word's end closes it. */
  openSingle: boolean
  /** Up to here the words are parts of one spaced abbreviation ("z. B."). */
  shortUntil: number
}

const URL_START = /(?:https?:\/\/|www\.)[^\s<>"„“”»«]{2,2000}/iy
const SPACED_FORM = /\p{L}{1,4}\.(?:[ \u00a0\u202f]?\p{L}{1,4}\.){1,3}/uy
const SHORT_FORM = /\p{L}{1,3}\.(?:-?\p{L}{1,4}\.)+(?!\p{L})/uy
const ROMAN = /^[IVX]{1,5}$/

/** Reads a sticky pattern at a position: its end, or 0. */
export function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : 0
}

/** The end of the word that begins here with a letter. */
export function readWord(reader: Reader, at: number): number {
  const {text} = reader
  const first = text.charCodeAt(at) | 32
  if (first === 104 || first === 119) {
    const url = matchAt(URL_START, text, at)
    if (url > 0) return trimUrl(text, at, url)
  }
  let end = at
  while (end < reader.to) {
    if (isWordChar(text, end)) {
      end++
      continue
    }
    const next = joins(reader, at, end)
    if (next === end) break
    end = next
  }
  return withFullStop(reader, at, end)
}

/** A URL does not end in a punctuation mark. */
function trimUrl(text: string, at: number, end: number): number {
  while (end > at + 1 && /[.,;:!?)\]'’]/.test(text.charAt(end - 1))) end--
  return end
}

/** Whether the mark at `end` belongs to the word that began at `at`: the position after it, else `end`. */
export function joins(reader: Reader, at: number, end: number): number {
  const {text, rules} = reader
  switch (text.charAt(end)) {
    case '-':
    case '\u2010':
    case '\u2011':
      return joinsHyphen(text, end)
    case "'":
    case '’':
    case 'ʼ':
      return joinsApostrophe(reader, end)
    case '.':
      return joinsDomain(reader, at, end)
    case '@':
      return isWordChar(text, end + 1) ? mailEnd(text, end) : end
    case '&':
      return isUpper(text, end - 1) && isUpper(text, end + 1) ? end + 1 : end
    case '/':
      return joinsSlash(reader, at, end)
    case '_':
    case '*':
    case ':':
    case '·':
      return matchAt(rules.innerMark, text, end) || end
    default:
      return end
  }
}

function joinsHyphen(text: string, end: number): number {
  if (isWordChar(text, end + 1)) return end + 1
  const next = text.charAt(end + 1)
  if (next === '-' || next === '–') return end
  // "Spa-/Wellness-Bereich"
  if (next === '/' && isUpper(text, end + 2)) return end + 2
  return end + 1
}

function joinsApostrophe(reader: Reader, end: number): number {
  const {text} = reader
  if (kindAt(text, end + 1) === CharKind.letter && end + 1 < reader.to) return end + 1
  // genitive "Hans’ Auto", unless the mark closes a quotation
  return !reader.openSingle && /[sxzßSXZ]/.test(text.charAt(end - 1)) && text.charAt(end + 1) !== text.charAt(end) ? end + 1 : end
}

function joinsDomain(reader: Reader, at: number, end: number): number {
  const {text, rules} = reader
  if (end - at > 63 || kindAt(text, end + 1) !== CharKind.letter) return end
  const last = matchAt(rules.topLevelDomain, text, end + 1)
  // "spiegel.de", but not "Ende.De Maizière": a name's labels are small or all alike
  if (
    last > 0 &&
    (isUpper(text, end + 1) === isUpper(text, end - 1) || text.slice(end + 1, last) === text.slice(end + 1, last).toLowerCase())
  ) {
    return pathEnd(text, last)
  }
  return end
}

function pathEnd(text: string, at: number): number {
  const end = text.charAt(at) === '/' ? matchAt(/\/[\w\-./?=&%#]{0,500}/y, text, at) : at
  return trimUrl(text, at, end)
}

function mailEnd(text: string, at: number): number {
  const end = matchAt(/@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/y, text, at)
  return end || at
}

function joinsSlash(reader: Reader, at: number, end: number): number {
  const {text, rules} = reader
  const marked = matchAt(rules.innerMark, text, end)
  if (marked > 0) return marked
  if (end - at > 20) return end
  const whole = `${text.slice(at, end)}/${lettersAt(text, end + 1)}`
  return rules.slashWords.has(whole.toLowerCase()) ? at + whole.length : end
}

/** The word's end with its full stop where that belongs to it: abbreviations, initials, "z.B.". */
function withFullStop(reader: Reader, at: number, end: number): number {
  const {text, rules} = reader
  if (end >= reader.to || text.charAt(end) !== '.' || text.charAt(end + 1) === '.') return end
  if (end <= reader.shortUntil) return end + 1
  if (end - at <= 4) {
    reader.shortUntil = spacedForm(reader, at)
    if (reader.shortUntil > end + 1) return end + 1
    const short = matchAt(SHORT_FORM, text, at)
    if (short > 0) return short
  }
  const word = text.slice(at, end + 1)
  if (rules.abbreviations.has(word)) return end + 1
  const next = skipSpace(text, end + 1)
  if (rules.numbered.has(word) && kindAt(text, next) === CharKind.digit) return end + 1
  if (end - at === 1 && isUpper(text, at) && isInitial(reader, next)) return end + 1
  return ROMAN.test(text.slice(at, end)) && isRomanOrdinal(reader, next) ? end + 1 : end
}

/** The end of an abbreviation written with spaces ("i. d. R."), or 0. */
function spacedForm({text, rules}: Reader, at: number): number {
  const end = matchAt(SPACED_FORM, text, at)
  if (end === 0 || !/\s/.test(text.slice(at, end))) return 0
  const parts = text.slice(at, end).split(/(?<=\.)\s?/)
  for (let count = parts.length; count >= 2; count--) {
    const form = parts.slice(0, count).join('')
    if (rules.abbreviations.has(form))
      return (
        text.indexOf(parts[count - 1] ?? '', at + form.length - (parts[count - 1] ?? '').length) + (parts[count - 1] ?? '').length
      )
  }
  return 0
}

/** "J. D. Vance", "Georg W. Bush", "Jonas K. (31) schwieg", not "Plan B. Danach": a capital letter before a name, or for one. */
function isInitial(reader: Reader, next: number): boolean {
  const {text, rules, before} = reader
  if (next >= reader.to || rules.beforeLabel.has(before.toLowerCase())) return false
  return isUpper(text, next) || (/^\p{Lu}\p{Ll}/u.test(before) && /^[\p{Ll}(,;:]/u.test(text.charAt(next)))
}

/** "Papst Johannes Paul II. hat", "Elisabeth II." before a small letter. */
function isRomanOrdinal(reader: Reader, next: number): boolean {
  const {text, rules} = reader
  if (!rules.dottedOrdinals || !isUpper(reader.before, 0)) return false
  const char = text.charAt(next)
  return char !== '' && char === char.toLowerCase() && char !== char.toUpperCase()
}
