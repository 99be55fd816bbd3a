import type {Marked} from './layers.ts'

/** A line of a `.gold` file that cannot be right: file, line number and what is wrong. */
export class GoldError extends Error {
  constructor(file: string, line: number, what: string) {
    super(`${file}:${line}: ${what}`)
    this.name = 'GoldError'
  }
}

/** Where a line stands, for messages. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly text: string
}

const item = /"((?:[^"\\]|\\.)*)"(?:#(\d+))?/gu

/** Quoted words of a notation (`"a" + "b … c"#2`) as stretches of the text, in the order written. */
export function locateAll(notation: string, place: Place): Marked[] {
  const found = [...notation.matchAll(item)].map(([, words = '', nth]) =>
    locate(words.replaceAll('\\"', '"'), Number(nth ?? 1), place),
  )
  if (found.length === 0) throw new GoldError(place.file, place.line, `no quoted words in ${notation}`)
  return found
}

/**
 * One stretch: `nth` place of the words, or from the nth place of the first words to the next of the last. Where square
 * brackets stand, only what is in them is the stretch, the words around it tell its place: "kündigte [er] an".
 */
export function locate(words: string, nth: number, place: Place): Marked {
  const [, before = '', chosen, after = ''] = /^([^[]*)\[(.+)\]([^\]]*)$/u.exec(words) ?? []
  if (chosen === undefined) return whole(words, nth, place)
  const {start, end} = whole(`${before}${chosen}${after}`, nth, place)
  return mark(place.text, start + before.length, end - after.length)
}

function whole(words: string, nth: number, place: Place): Marked {
  const [first = '', last] = words.split(/\s+…\s+/u)
  let start = -1
  for (let i = 0; i < nth; i++) start = nextPlace(place.text, first, start + 1)
  if (start < 0) throw new GoldError(place.file, place.line, `the report has no ${nth > 1 ? `${nth}. ` : ''}"${first}"`)
  if (last === undefined) return mark(place.text, start, start + first.length)
  const at = nextPlace(place.text, last, start + first.length)
  if (at < 0) throw new GoldError(place.file, place.line, `no "${last}" after "${first}"`)
  return mark(place.text, start, at + last.length)
}

/** Whole words only: "er" is not found in "der". */
function nextPlace(text: string, words: string, from: number): number {
  const letter = /[\p{L}\p{N}]/u
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    const opens = letter.test(words[0] ?? '') && letter.test(text[at - 1] ?? ' ')
    const closes = letter.test(words.at(-1) ?? '') && letter.test(text[at + words.length] ?? ' ')
    if (!opens && !closes) return at
  }
  return -1
}

function mark(text: string, start: number, end: number): Marked {
  return {start, end, text: text.slice(start, end)}
}
