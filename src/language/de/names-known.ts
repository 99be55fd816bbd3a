import {knownNames} from '../known-names.ts'
import type {KnownName} from '../names.ts'
import {ambiguousNames, institutions} from './names-institutions.ts'
import {states} from './names-states.ts'

/** An adjective's ending taken off, long ones first: "Vereinten" → "Vereint". */
export function stem(word: string): string {
  const last = word.at(-1)
  if (last === 'e') return word.slice(0, -1)
  if (last === 'n' || last === 'm' || last === 'r' || last === 's')
    return word.at(-2) === 'e' ? word.slice(0, -2) : last === 's' ? word.slice(0, -1) : word
  return word
}

/** Tokens of a name: "Élysée-Palast" is one, "d’Italia" too; "Bündnis 90/Die Grünen" parts at the slash. */
const tokensOf = (name: string): string[][] => [name.split(/ |(?<=\/)|(?=\/)/u)]

const known = knownNames(states, institutions, {tokensOf, keyOf: stem, ambiguous: ambiguousNames})

/** First parts of hyphenated words by which a state is meant, beside the states' names: "US-Beamte". */
const parts = new Map([
  ['US', 'USA'],
  ['USA', 'USA'],
  ['EU', 'Europäische Union'],
  ['UN', 'Vereinte Nationen'],
  ['Uno', 'Vereinte Nationen'],
  ['UNO', 'Vereinte Nationen'],
  ['Nato', 'Nato'],
  ['NATO', 'Nato'],
  ['Kreml', 'Kreml'],
  ['DDR', 'DDR'],
  ['UK', 'Großbritannien'],
])

/** Names of the tables that may begin with this word, longest first. */
export const knownFrom = (word: string): readonly KnownName[] => known.get(stem(word)) ?? known.get(word) ?? []

/** The name of the tables in the first part of a hyphenated word: "US-Beamte" → "USA". */
export function partOf(word: string): string | undefined {
  const at = word.indexOf('-')
  if (at < 2) return undefined
  const first = word.slice(0, at)
  return parts.get(first) ?? knownFrom(first).find((k) => k.words.length === 1 && k.words[0] === first)?.base
}
