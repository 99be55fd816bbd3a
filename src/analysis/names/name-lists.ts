import type {Doc} from '../../document/doc.ts'
import type {KnownName, NameRules} from '../../language/names.ts'
import * as g from '../../models/gazetteer.ts'

type Read = Pick<Doc, 'words' | 'tokens'>

/** A name found in the tables or in the gazetteer. */
export interface ListMatch {
  readonly from: number
  readonly to: number
  readonly known?: KnownName
  /** Kinds of the gazetteer. */
  readonly kinds: number
  /** The name without its ending. */
  readonly base: string
}

const MOST_WORDS = 6

/** The longest name of the tables, then of the gazetteer, that begins at a token; none that crosses `to`. */
export function matchAt(doc: Read, at: number, to: number, rules: NameRules, gazetteer: g.Gazetteer): ListMatch | undefined {
  const first = wordAt(doc, at)
  for (const known of rules.knownFrom(first)) {
    if (known.kind === 'medium' && !/^[\p{Lu}\d]|^\p{Ll}+-?\p{Ll}+$/u.test(first)) continue
    const n = known.words.length
    if (at + n > to) continue
    let fits = true
    for (let i = 0; i < n && fits; i++) fits = rules.isFormOf(wordAt(doc, at + i), known.words[i]!, i === n - 1)
    if (fits) return {from: at, to: at + n, known, kinds: 0, base: known.base}
  }
  if ((gazetteer.kinds(first) & g.Begins) === 0) return inflectedPlace(doc, at, to, rules, gazetteer)
  let joined = first
  let best: ListMatch | undefined
  for (let end = at + 1; end < Math.min(to, at + MOST_WORDS); end++) {
    const next = wordAt(doc, end)
    const glued = doc.tokens.start[end] === doc.tokens.end[end - 1]
    joined += glued ? next : ` ${next}`
    for (const base of rules.basesOf(joined)) {
      const kinds = gazetteer.kinds(base) & ~g.Begins
      if (kinds) {
        best = {from: at, to: end + 1, kinds, base}
        break
      }
    }
  }
  return best ?? inflectedPlace(doc, at, to, rules, gazetteer)
}

/** "Fernen Osten", "Schwarzen Meeres": an adjective and a noun that the gazetteer knows in the nominative. */
function inflectedPlace(doc: Read, at: number, to: number, rules: NameRules, gazetteer: g.Gazetteer): ListMatch | undefined {
  if (at + 1 >= to || !rules.isInflected(wordAt(doc, at))) return undefined
  for (const noun of rules.basesOf(wordAt(doc, at + 1)).toReversed())
    for (const gender of ['m', 'n', 'f'] as const) {
      const base = rules.nominative([wordAt(doc, at), noun], gender, false)
      const kinds = gazetteer.kinds(base) & g.PLACE
      if (kinds) return {from: at, to: at + 2, kinds, base}
    }
  return undefined
}

export const wordAt = (doc: Read, token: number): string => doc.words[doc.tokens.word[token]!]!
