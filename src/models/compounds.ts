import type {Analysis, Lexicon} from './lexicon.ts'

/** The last part of a compound noun and where it begins in the form. */
export interface CompoundHead {
  readonly start: number
  /** Readings of the last part as a noun; their lemma is the last part's own ("Rakete"). */
  readonly readings: readonly Analysis[]
  /** True where the first part is made of known words too. */
  readonly sure: boolean
}

const SHORTEST_PART = 3
const LONGEST_FORM = 60

/**
 * The noun at the end of a compound that is not listed itself: "Wasserleitungsrohre" → "Rohre" (Rohr). The longest last
 * part whose first part consists of known words wins; else the longest of five letters or more. `links` are the letters that
 * may stand between the parts.
 */
export function compoundHead(lexicon: Lexicon, form: string, links: readonly string[]): CompoundHead | undefined {
  if (form.length < 2 * SHORTEST_PART || form.length > LONGEST_FORM) return undefined
  let unsure: CompoundHead | undefined
  for (let start = SHORTEST_PART; start <= form.length - SHORTEST_PART; start++) {
    const readings = nounReadings(lexicon, form.slice(start))
    if (readings.length === 0) continue
    if (isKnownPart(lexicon, form.slice(0, start), links, 0)) return {start, readings, sure: true}
    if (!unsure && form.length - start >= 5) unsure = {start, readings, sure: false}
  }
  return unsure
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

function nounReadings(lexicon: Lexicon, part: string): readonly Analysis[] {
  return lexicon.analyses(capital(part)).filter(({pos}) => pos === 'NOUN')
}

/** A noun, adjective, preposition or verb stem, with or without a linking element, or a compound of such. */
function isKnownPart(lexicon: Lexicon, part: string, links: readonly string[], depth: number): boolean {
  for (const link of links) {
    if (link !== '' && !part.endsWith(link)) continue
    const stem = part.slice(0, part.length - link.length)
    if (stem.length >= 2 && isWord(lexicon, stem)) return true
  }
  if (depth >= 2) return false
  for (let at = part.length - SHORTEST_PART; at >= SHORTEST_PART; at--) {
    if (isKnownPart(lexicon, part.slice(at), links, 2) && isKnownPart(lexicon, part.slice(0, at), links, depth + 1)) return true
  }
  return false
}

function isWord(lexicon: Lexicon, stem: string): boolean {
  if (stem.length >= SHORTEST_PART && lexicon.has(capital(stem))) return true
  const small = stem.toLowerCase()
  if (stem.length === 2) return TWO_LETTERS.has(small)
  return lexicon.has(small) || lexicon.has(`${capital(stem)}e`) || (stem.length >= 4 && lexicon.has(`${small}en`))
}

const TWO_LETTERS = new Set(['ab', 'an', 'ei', 'öl', 'um', 'zu', 'eu', 'us', 'un', 'tv', 'u-'])
