import type {Candidate} from './name-candidate.ts'
import {KnownSmall, type NameReader} from './name-reader.ts'

/** Surer than the tagger, less sure than the tables. */
const WEIGHT = 70

/**
 * Agencies and media that are written small: the report's own agency ("sagte der nkd", "nkd-Informationen") and what a word for
 * a medium introduces ("die Nachrichtenagentur nkd"); once known, they are found everywhere.
 */
export function findAgencies(reader: NameReader, agency: string | undefined): Candidate[] {
  const marks = new Set(agency && isSmall(agency) ? [agency] : [])
  const {length} = reader.doc.tokens
  for (let at = 1; at < length; at++)
    if (reader.rules.mediaWords.has(reader.word(at - 1)) && isSmall(reader.word(at)) && isUnknown(reader, at))
      marks.add(reader.word(at))
  if (marks.size === 0) return []
  const found: Candidate[] = []
  for (let at = 0; at < length; at++) {
    const word = reader.word(at)
    const first = word.slice(0, Math.max(0, word.indexOf('-')))
    if (marks.has(word) && isUnknown(reader, at)) found.push(medium(at, word))
    else if (marks.has(first)) found.push({...medium(at, first), canonical: first, derived: true})
  }
  return found
}

const medium = (at: number, base: string): Candidate => ({
  from: at,
  to: at + 1,
  kind: 'organisation',
  weight: WEIGHT,
  base,
  class: 'medium',
})

const isSmall = (word: string): boolean => /^\p{Ll}{2,5}$|^\p{Ll}{4,}\d{1,4}$/u.test(word)

/** No word of the language: the lexicon does not have it, and no verb or adjective of the sentence is read in it. */
const isUnknown = (reader: NameReader, at: number): boolean =>
  (reader.fact(at).lexical & KnownSmall) === 0 && !/^(?:VERB|AUX|ADP|DET|PRON|CCONJ|SCONJ|PART|ADV)$/.test(reader.pos(at))
