import {CharKind, isLower, isWordChar, kindAt} from './characters.ts'
import {matchAt, type Reader, readWord} from './word-token.ts'

const RUN = /\.{2,}|…+|-{2,}|``|''|[=_*~#]{3,}|§§/y
const SMILEY = /[:;]-[()DP](?![\p{L}\p{N}])/uy
const HANDLE = /[@#][\p{L}\p{N}_]{1,100}/uy
const DEGREE = /°[CFK](?![\p{L}\p{N}])/uy
const CLITIC = /['’](?:s|n|ne|nen|ner|m)(?![\p{L}\p{N}'’])/uy
const NEGATIVE = /-\d/y

/** The end of the mark that begins here: punctuation, symbols, handles, "-kauf", "'s". Quotation marks stand alone. */
export function readMark(reader: Reader, at: number): number {
  const {text} = reader
  const run = matchAt(RUN, text, at) || matchAt(SMILEY, text, at) || matchAt(DEGREE, text, at)
  if (run > 0) return run
  const free = !isWordChar(text, at - 1)
  const char = text.charAt(at)
  if ((char === '@' || char === '#') && free) return matchAt(HANDLE, text, at) || at + 1
  if (char === '-' && free) return readLeadingHyphen(reader, at)
  if (char === "'" || char === '’' || char === '‘' || char === '‚') return readSingleQuote(reader, at, free)
  return at + unitsAt(text, at)
}

/** A pair of surrogates is one mark. */
function unitsAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}

/** "Waffenhandel und -besitz", "-5 Grad"; a hyphen before a capital or a space is a dash. */
function readLeadingHyphen(reader: Reader, at: number): number {
  const {text} = reader
  if (isLower(text, at + 1) && kindAt(text, at + 1) === CharKind.letter) return readWord(reader, at + 1)
  if (matchAt(NEGATIVE, text, at) > 0 && (at === 0 || kindAt(text, at - 1) === CharKind.space)) {
    return matchAt(/-\d+(?:[.,]\d+){0,9}/y, text, at)
  }
  return at + 1
}

/** Keeps count of an open single quotation mark, so that "Hans’" and a closing ’ are told apart. */
function readSingleQuote(reader: Reader, at: number, free: boolean): number {
  const {text} = reader
  if (!reader.openSingle && (free || text.charAt(at) === "'")) {
    const clitic = matchAt(CLITIC, text, at)
    if (clitic > 0) return clitic
  }
  const opens = text.charAt(at) === '‚' || (!reader.openSingle && free && isWordChar(text, at + 1))
  reader.openSingle = opens
  return at + 1
}
