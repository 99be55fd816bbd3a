import * as g from '../../models/gazetteer.ts'
import {townCountry} from './name-bodies.ts'
import type {Candidate} from './name-candidate.ts'
import type {NameReader} from './name-reader.ts'
import {KnownCompound, KnownNoun} from './name-reader.ts'

/** Names of the tables and adjectives, peoples and first parts made of names: "russischen", "Ukrainer", "US-Beamte". */
export function findTableNames(reader: NameReader): Candidate[] {
  const found: Candidate[] = []
  const {length} = reader.doc.tokens
  for (let at = 0; at < length; at++) {
    const candidate = tableName(reader, at) ?? derivedName(reader, at)
    if (!candidate) continue
    found.push(candidate)
    at = candidate.to - 1
  }
  return found
}

function tableName(reader: NameReader, at: number): Candidate | undefined {
  const match = reader.matches[at]
  if (!match) return undefined
  const {from, to, known, base, kinds} = match
  if (known) {
    if (to - from === 1 && reader.timed[at]) return undefined
    const weak = known.ambiguous && !isMarked(reader, from, to)
    const kind = known.kind === 'medium' ? 'organisation' : known.kind
    return {
      from,
      to,
      kind,
      weight: weak ? 1 : known.ambiguous ? 64 : to - from > 1 ? 90 : 80,
      base,
      canonical: known.canonical,
      ...(known.kind === 'medium' && {class: 'medium' as const}),
      ...(known.country && {country: known.country}),
    }
  }
  if ((kinds & g.PLACE) !== 0) {
    const country = reader.gazetteer.place(base)?.country
    return {from, to, kind: 'place', weight: 52, base, ...(country && {country})}
  }
  if ((kinds & g.Organisation) !== 0) return {from, to, kind: 'organisation', weight: 56, base}
  return undefined
}

/** A common word is a name where the text marks it: in quotation marks, after "Zeitung", or the tagger says so. */
function isMarked(reader: NameReader, from: number, to: number): boolean {
  const before = from > 0 ? reader.word(from - 1) : ''
  if (reader.rules.mediaWords.has(before)) return true
  return reader.isQuoted(from, to)
}

function derivedName(reader: NameReader, at: number): Candidate | undefined {
  const word = reader.word(at)
  if (word.length < 4 || reader.timed[at]) return undefined
  const part = reader.fact(at).capital ? reader.rules.partOf(word) : undefined
  if (part) return partName(reader, at, part)
  const derived = reader.rules.derived(word, (name) => townCountry(reader, name))
  if (!derived) return undefined
  // "Bromberger Straße"
  if (reader.fact(at).capital && at + 1 < reader.doc.tokens.length && reader.rules.streetHead(reader.word(at + 1)))
    return {from: at, to: at + 2, kind: 'place', weight: 63}
  if (!derived.person && reader.fact(at).capital && derived.kind === 'place' && !reader.rules.isInflected(word)) {
    // "Bremer Hafen": a town's adjective stands before a noun; a word that is a noun itself needs a large town
    const noun =
      at + 1 < reader.doc.tokens.length &&
      (reader.fact(at + 1).lexical & (KnownNoun | KnownCompound)) !== 0 &&
      reader.fact(at + 1).capital
    const doubtful = (reader.fact(at).lexical & KnownNoun) !== 0 || (reader.kinds(at) & g.PERSON) !== 0
    if (!noun || (doubtful && (reader.gazetteer.place(derived.base)?.magnitude ?? 0) < 5)) return undefined
  }
  const {base: canonical, kind, country} = derived
  const base = derived.person ? word : reader.rules.uninflected(word)
  return {from: at, to: at + 1, kind, weight: 40, base, canonical, derived: true, ...(country && {country})}
}

function partName(reader: NameReader, at: number, part: string): Candidate | undefined {
  const known =
    reader.rules.knownFrom(part).find((k) => k.base === part) ??
    reader.rules.knownFrom(part.split(' ')[0]!).find((k) => k.base === part)
  if (!known || known.kind === 'medium') return undefined
  const kind = known.kind === 'state' ? 'state' : 'organisation'
  return {
    from: at,
    to: at + 1,
    kind,
    weight: 60,
    base: reader.word(at).slice(0, reader.word(at).indexOf('-')),
    canonical: known.canonical,
    derived: true,
    ...(known.country && {country: known.country}),
  }
}
