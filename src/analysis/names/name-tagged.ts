import type {EntityKind} from '../../document/doc.ts'
import * as g from '../../models/gazetteer.ts'
import type {Candidate} from './name-candidate.ts'
import {type LabelKind, labelSpans} from './name-labels.ts'
import {KnownCompound, KnownNoun, KnownSmall, type NameReader} from './name-reader.ts'

const kinds: Readonly<Partial<Record<LabelKind, EntityKind>>> = {PER: 'person', LOC: 'place', ORG: 'organisation', OTH: 'thing'}
const LONGEST_NAME = 8
/** Surer than patterns (up to 80), less sure than a name of several words that the tables know. */
export const TAGGED = 85

/** What the tagger found, cut to what can be a name and corrected by what stands beside it. */
export function findTagged(reader: NameReader, labels: Uint8Array): Candidate[] {
  const found: Candidate[] = []
  for (const span of labelSpans(labels)) {
    const kind = kinds[span.kind]
    if (!kind) continue
    for (const piece of piecesOf(reader, span.from, span.to, kind)) {
      const candidate = candidateOf(reader, piece.from, piece.to, piece.kind)
      if (candidate) found.push(candidate)
    }
  }
  return found
}

interface Piece {
  readonly from: number
  readonly to: number
  readonly kind: EntityKind
}

/** Neighbours that are states each by themselves, and an owner at the end, are parted: "USA | Nordkorea", "Ferner Osten | Russlands". */
function piecesOf(reader: NameReader, from: number, to: number, kind: EntityKind): Piece[] {
  // "Munition für Moskaus Streitkräfte": a common noun with a preposition does not begin a name
  if (
    to - from > 2 &&
    !reader.fact(from + 1).capital &&
    reader.pos(from + 1) === 'ADP' &&
    isCommon(reader, from) &&
    !reader.rules.body(reader.word(from))
  )
    return piecesOf(reader, from + 2, to, kind)
  // "Corvane Industries und Falkenrieth" are two
  for (let at = from + 1; at < to - 1; at++)
    if (reader.rules.conjunctions.has(reader.word(at)) && isFirmForm(reader, at - 1))
      return [...piecesOf(reader, from, at, kind), ...piecesOf(reader, at + 1, to, kind)]
  const whole = reader.matches[from]
  if (to - from < 2 || (whole && whole.to >= to)) return [{from, to, kind}]
  const states: Piece[] = []
  for (let at = from; at < to; at++) {
    const end = stateEnd(reader, at)
    if (end === at) break
    states.push({from: at, to: end, kind: 'state'})
    at = end - 1
  }
  if (states.length > 1 && states.at(-1)!.to >= to) return states
  const last = to - 1
  if (stateEnd(reader, last) === to && reader.matches[last]?.base !== reader.word(last))
    return [...piecesOf(reader, from, last, kind), {from: last, to, kind: 'state'}]
  const end = ownerEnd(reader, from, to)
  if (end === to) return [{from, to, kind}]
  return [{from, to: end, kind: (reader.kinds(from) & g.PLACE) !== 0 ? 'place' : 'person'}]
}

const isCommon = (reader: NameReader, at: number): boolean =>
  (reader.fact(at).lexical & (KnownNoun | KnownCompound)) !== 0 && (reader.kinds(at) & ~g.Begins) === 0

/** The end of the state of today that begins here, or the token itself. */
function stateEnd(reader: NameReader, at: number): number {
  const match = reader.matches[at]
  return match?.known?.kind === 'state' && match.known.country ? match.to : at
}

/** "Moskaus Streitkräfte", "Bekovs Besuch Briefe": after a genitive only common words follow, and the owner is the name. */
function ownerEnd(reader: NameReader, from: number, to: number): number {
  if (to - from < 2 || reader.rules.basesOf(reader.word(from)).length < 2) return to
  // "Hans Eichel", "Andreas …": a given name that ends so is no genitive
  if ((reader.gazetteer.kinds(reader.word(from)) & (g.GIVEN | g.PLACE)) !== 0) return to
  if (reader.kinds(from) === 0 && !reader.isStranger(from)) return to
  for (let at = from + 1; at < to; at++)
    if (
      (reader.fact(at).lexical & (KnownNoun | KnownSmall | KnownCompound)) === 0 ||
      (reader.kinds(at) & (g.PERSON | g.Organisation)) !== 0
    )
      return to
  return from + 1
}

function candidateOf(reader: NameReader, start: number, end: number, tagged: EntityKind): Candidate | undefined {
  // "Handelsministeriumssprecher Gao Zhiyuan" taken for a body: who has an office is a person
  const kind =
    tagged === 'organisation' && end - start > 1 && isOffice(reader, start) && reader.isStranger(start + 1) ? 'person' : tagged
  let from = start
  let to = end
  while (kind === 'person' && from < to - 1 && isTitle(reader, from)) from++
  while (from < to && !/[\p{L}\p{N}]/u.test(reader.word(from))) from++
  while (from < to && !/[\p{L}\p{N}.)!]/u.test(reader.word(to - 1))) to--
  if (kind !== 'thing') to = formEnd(reader, to)
  else to = bodyEnd(reader, from, to)
  if (!canBeName(reader, from, to, kind)) return undefined
  const table = reader.matches[from]
  if (table?.known && table.to === to && !table.known.ambiguous) return undefined
  const listed = table && table.to === to && !table.known ? table : undefined
  const sure = listed && kind !== 'thing' ? listedKind(listed.kinds, kind) : besides(reader, from, to, kind)
  const event = sure === 'thing' && reader.rules.eventHead(reader.word(to - 1))
  const place =
    sure === 'place'
      ? listed
        ? {base: listed.base, ...countryOf(reader, listed.base)}
        : to - from === 1
          ? placeOf(reader, from)
          : undefined
      : undefined
  return {
    from,
    to,
    kind: event ? 'event' : sure,
    weight: kind === 'thing' ? 30 : TAGGED,
    ...(place && {base: place.base}),
    ...(place?.country && {country: place.country}),
    ...(from > start && {office: {from: start, to: from}}),
  }
}

/** A name of several words that the gazetteer knows for a place only is one; for a body only, likewise. */
function listedKind(kinds: number, kind: EntityKind): EntityKind {
  const place = (kinds & g.PLACE) !== 0
  const body = (kinds & g.Organisation) !== 0
  return place === body ? kind : place ? 'place' : 'organisation'
}

function countryOf(reader: NameReader, base: string): {readonly country?: string} {
  const country = reader.gazetteer.place(base)?.country
  return country ? {country} : {}
}

const isOffice = (reader: NameReader, at: number): boolean => {
  const role = reader.rules.role(reader.word(at))
  return role?.kind === 'office' && !role.plural
}

const isTitle = (reader: NameReader, at: number): boolean =>
  reader.rules.role(reader.word(at)) !== undefined || reader.rules.honorific(reader.word(at)) !== undefined

/** The town or region of that name, without a genitive ending. */
export function placeOf(reader: NameReader, at: number): {base: string; country?: string} | undefined {
  for (const base of reader.rules.basesOf(reader.word(at)).toReversed()) {
    const place = reader.gazetteer.place(base)
    if (place) return {base, ...(place.country && {country: place.country})}
  }
  return undefined
}

/** A name has a capital, is short, no time, and not made of common words alone unless the lists know it. */
function canBeName(reader: NameReader, from: number, to: number, kind: EntityKind): boolean {
  if (to <= from || to - from > LONGEST_NAME) return false
  let capital = false
  let common = true
  for (let at = from; at < to; at++) {
    if (reader.timed[at] || /^[|•·=<>]+$/u.test(reader.word(at))) return false
    const {lexical} = reader.fact(at)
    if (/\p{Lu}/u.test(reader.word(at))) capital = true
    if ((lexical & (KnownNoun | KnownSmall)) === 0 || (reader.kinds(at) & ~g.Begins) !== 0) common = false
  }
  if (!capital) return false
  const word = reader.word(from)
  if (to - from > 1) return !(common && (kind === 'thing' || reader.beginsSpeech(from))) || reader.isQuoted(from, to)
  if (word.length < 2 || reader.rules.neverNames.has(word)) return false
  if (reader.rules.role(word) && (reader.kinds(from) & g.PERSON) === 0) return false
  return !common || (reader.matches[from]?.known !== undefined && kind === 'organisation')
}

/** "Altyn Sapar | Trading": what follows in a firm's form belongs to the name. */
function formEnd(reader: NameReader, to: number): number {
  let end = to
  while (end < reader.doc.tokens.length && !reader.sentenceBegins(end) && reader.fact(end).capital && isFirmForm(reader, end))
    end++
  return end
}

/** "Harbour Authority | says the trains": a body's name ends before its verb. */
function bodyEnd(reader: NameReader, from: number, to: number): number {
  for (let at = from + 1; at < to; at++)
    if (reader.rules.body(reader.word(at - 1)) && !reader.fact(at).capital && /^(?:VERB|AUX)$/.test(reader.pos(at))) return at
  return to
}

const isFirmForm = (reader: NameReader, at: number): boolean =>
  reader.rules.legalForms.has(reader.word(at)) || (reader.rules.foreignHeads.has(reader.word(at)) && reader.isStranger(at))

/** The noun before a name says what it is: "Söldnertruppe Wagner" a body, "Stadt Halle" a place. */
function besides(reader: NameReader, from: number, to: number, kind: EntityKind): EntityKind {
  const known = reader.kinds(from)
  const given = (known & g.GIVEN) !== 0 && to - from > 1
  if (to - from > 1 && kind !== 'thing' && !given && isFirmForm(reader, to - 1)) return 'organisation'
  // "Carsten T.", "Jessica P."
  if (kind === 'thing' && given && to - from === 2 && /^\p{Lu}\.?$/u.test(reader.word(to - 1))) return 'person'
  if (from === 0 || reader.sentenceBegins(from)) return kind
  const before = reader.word(from - 1)
  if (
    kind === 'person' &&
    !given &&
    !reader.rules.role(before) &&
    (reader.rules.body(before) || reader.rules.mediaWords.has(before))
  )
    return 'organisation'
  if (
    (kind === 'person' || kind === 'organisation') &&
    !given &&
    reader.rules.places.has(before) &&
    (reader.kinds(from) & g.PLACE) !== 0
  )
    return 'place'
  if (
    kind === 'person' &&
    to - from === 1 &&
    (known & g.PLACE) !== 0 &&
    (known & g.PERSON) === 0 &&
    reader.rules.placePrepositions.has(before)
  )
    return 'place'
  return kind
}
