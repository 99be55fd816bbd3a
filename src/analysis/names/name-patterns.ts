import type {EntityKind} from '../../document/doc.ts'
import * as g from '../../models/gazetteer.ts'
import {isMark, KnownNoun, type NameReader} from './name-reader.ts'

/** A name that is proposed; where two overlap the greater weight, then the longer, wins. */
export interface Candidate {
  readonly from: number
  readonly to: number
  readonly kind: EntityKind
  readonly weight: number
  /** Base form where the proposer knows it. */
  readonly base?: string
  /** Name of the table under which all its forms are one. */
  readonly canonical?: string
  readonly country?: string
  readonly derived?: true
  readonly class?: 'medium' | 'firm'
  /** Token of the title or office before the name. */
  readonly office?: {readonly from: number; readonly to: number}
}

const INITIAL = /^\p{Lu}\.?$/u

/** True where the token may stand inside a person's name that began before it. */
function continuesPerson(reader: NameReader, at: number, to: number): number {
  const word = reader.word(at)
  if (at >= to) return 0
  if (isPersonWord(reader, at)) return 1
  if (INITIAL.test(word) && at + 1 < to && reader.fact(at + 1).capital) return 1
  if (reader.rules.particles.has(word))
    for (let i = at + 1; i < Math.min(to, at + 4); i++) {
      if (isPersonWord(reader, i)) return i - at + 1
      if (!reader.rules.particles.has(reader.word(i))) break
    }
  if (reader.rules.definite.has(word) && at + 1 < to && reader.rules.bynames.has(reader.word(at + 1))) return 2
  return /^[IVX]+\.?$/u.test(word) ? 1 : 0
}

/** A word that can be part of a person's name: known for one and no common noun, a stranger, or labelled so. */
function isPersonWord(reader: NameReader, at: number): boolean {
  if (!reader.mayBeName(at) || reader.rules.legalForms.has(reader.word(at)) || reader.rules.role(reader.word(at))) return false
  const known = reader.kinds(at)
  if ((known & g.PERSON) !== 0) return (reader.fact(at).lexical & KnownNoun) === 0 || (known & g.Home) !== 0
  return reader.isStranger(at) && (known & (g.PLACE | g.Organisation)) === 0 && /^\p{Lu}[\p{Ll}’'-]/u.test(reader.word(at))
}

/** Persons: title and name ("Einsatzleiter Jörn Tietjen"), or a known given name and more ("Imke Brandhorst"). */
export function findPersons(reader: NameReader): Candidate[] {
  const found: Candidate[] = []
  const {sentences} = reader.doc
  for (let s = 0; s + 1 < sentences.length; s++) {
    const to = sentences[s + 1]!
    for (let at = sentences[s]!; at < to; at++) {
      const candidate = personAt(reader, at, to)
      if (!candidate) continue
      found.push(candidate)
      at = candidate.to - 1
    }
  }
  return found
}

function personAt(reader: NameReader, at: number, to: number): Candidate | undefined {
  if (!reader.fact(at).capital) return undefined
  const title = titleEnd(reader, at, to)
  if (title > at) {
    const end = personEnd(reader, title, to)
    if (end > title) return {from: title, to: end, kind: 'person', weight: 70, office: {from: at, to: title}}
    return undefined
  }
  const given = reader.kinds(at) & g.GIVEN
  if (!given || !reader.mayBeName(at) || reader.matches[at]?.known) return undefined
  const certain = (reader.fact(at).lexical & KnownNoun) === 0
  const end = personEnd(reader, at, to)
  if (end - at < 2) return undefined
  const last = reader.kinds(end - 1)
  if (!certain && (last & g.PERSON) === 0) return undefined
  return {from: at, to: end, kind: 'person', weight: certain ? 55 : 45}
}

/** End of the titles that begin here ("Prof. Dr.", "Verteidigungsminister", "Frau"), or the token itself. */
function titleEnd(reader: NameReader, at: number, to: number): number {
  let end = at
  while (end < to && end - at < 5) {
    const word = reader.word(end)
    const role = reader.rules.role(word)
    if (reader.rules.honorific(word) === undefined && !(role && !role.plural)) break
    end++
  }
  return end < to && reader.fact(end).capital ? end : at
}

function personEnd(reader: NameReader, at: number, to: number): number {
  let end = at
  while (end < to && end - at < 8) {
    const step =
      end === at
        ? isPersonWord(reader, at) || isInitials(reader, at, to)
          ? 1
          : particleStart(reader, at, to)
        : continuesPerson(reader, end, to)
    if (step === 0) break
    end += step
  }
  return end
}

const isInitials = (reader: NameReader, at: number, to: number): boolean =>
  INITIAL.test(reader.word(at)) && at + 1 < to && reader.isStranger(at + 1)

/** "van der Vaart" after a title. */
function particleStart(reader: NameReader, at: number, to: number): number {
  let end = at
  while (end < to && end - at < 3 && reader.rules.particles.has(reader.word(end))) end++
  return end > at && end < to && reader.isStranger(end) ? end - at + 1 : 0
}

/** Firms and bodies by their form: legal form, foreign head, "X & Y", ministry with its field, body with its town. */
export function findBodies(reader: NameReader): Candidate[] {
  const found: Candidate[] = []
  const {sentences} = reader.doc
  for (let s = 0; s + 1 < sentences.length; s++)
    for (let at = sentences[s]!; at < sentences[s + 1]!; at++) {
      const candidate = bodyAt(reader, at, sentences[s]!, sentences[s + 1]!)
      if (candidate) found.push(candidate)
    }
  return found
}

function bodyAt(reader: NameReader, at: number, from: number, to: number): Candidate | undefined {
  const word = reader.word(at)
  if (reader.rules.legalForms.has(word)) return firm(reader, at, from, to)
  if (reader.rules.clubWords.has(word)) return club(reader, at, from, to)
  if (!reader.fact(at).capital) return word === '&' ? partnership(reader, at, from, to) : undefined
  if (reader.rules.foreignHeads.has(word) && reader.isStranger(at)) return headed(reader, at, from)
  if (reader.rules.isMediaHead(word)) return paper(reader, at, from)
  const body = reader.rules.body(word) ? publicBody(reader, at, from, to) : undefined
  return body ?? (reader.rules.body(word) || reader.rules.mediaWords.has(word) ? calledBody(reader, at, to) : undefined)
}

/** "der Sender «Lauf FM»", "die Firma Almrausch": what a noun for a body introduces, in quotation marks or unknown as a word. */
function calledBody(reader: NameReader, at: number, to: number): Candidate | undefined {
  const quoted = at + 1 < to && isMark(reader.word(at + 1))
  const from = quoted ? at + 2 : at + 1
  let end = from
  const belongs = (i: number) =>
    quoted ? reader.fact(i).capital || end > from : reader.isStranger(i) && !(reader.kinds(i) & g.PERSON)
  while (end < to && end - from < 4 && !isMark(reader.word(end)) && belongs(end)) end++
  if (end === from || (quoted && !(end < to && isMark(reader.word(end))))) return undefined
  return {from, to: end, kind: 'organisation', weight: 63}
}

/** Capitalised words to the left that may belong to a firm's name. */
function leftEnd(reader: NameReader, at: number, from: number): number {
  let begin = at
  while (begin > from && at - begin < 6) {
    const word = reader.word(begin - 1)
    const joins = (word === '&' || word === '+' || word === '-') && begin - 1 > from && reader.fact(begin - 2).capital
    if (joins) begin -= 2
    else if (reader.mayBeName(begin - 1) && !reader.rules.role(word) && !reader.rules.honorific(word)) begin--
    else break
  }
  return begin
}

function firm(reader: NameReader, at: number, from: number, to: number): Candidate | undefined {
  let left = at
  if (left > from && reader.word(left - 1) === ',') left--
  const begin = leftEnd(reader, left, from)
  if (begin === left || (begin === at - 1 && reader.fact(begin).lexical & KnownNoun)) return undefined
  let end = at + 1
  while (
    end < to &&
    (reader.rules.legalForms.has(reader.word(end)) ||
      (reader.word(end) === '&' && reader.rules.legalForms.has(reader.word(end + 1))))
  )
    end++
  return {from: begin, to: end, kind: 'organisation', weight: 75, class: 'firm'}
}

/** "Harkens & Thode Lagergesellschaft" */
function partnership(reader: NameReader, at: number, from: number, to: number): Candidate | undefined {
  if (at <= from || at + 1 >= to || !reader.mayBeName(at - 1) || !reader.mayBeName(at + 1)) return undefined
  if (
    !reader.isStranger(at - 1) &&
    !reader.isStranger(at + 1) &&
    !((reader.kinds(at - 1) | reader.kinds(at + 1)) & (g.Family | g.Organisation))
  )
    return undefined
  let end = at + 2
  while (end < to && reader.mayBeName(end) && (reader.isStranger(end) || reader.rules.body(reader.word(end)))) end++
  return {from: leftEnd(reader, at - 1, from), to: end, kind: 'organisation', weight: 65, class: 'firm'}
}

/** "1. FC Nürnberg", "TSV 1860 München", "SV Werder Bremen" */
function club(reader: NameReader, at: number, from: number, to: number): Candidate | undefined {
  let end = at + 1
  while (end < to && end - at < 4 && (reader.rules.clubWords.has(reader.word(end)) || /^\d{2,4}$/u.test(reader.word(end)))) end++
  const named = end
  while (end < to && end - named < 2 && reader.mayBeName(end) && reader.isStranger(end) && !reader.rules.role(reader.word(end)))
    end++
  if (end === named) return undefined
  if (end < to && /^0\d$|^\d\d$/u.test(reader.word(end))) end++
  const numbered = at > from && /^\d\.?$/u.test(reader.word(at - 1))
  return {from: numbered ? at - 1 : at, to: end, kind: 'organisation', weight: 66}
}

/** "Corvane Industries", "Albion Courier" */
function headed(reader: NameReader, at: number, from: number): Candidate | undefined {
  let begin = at
  while (begin > from && at - begin < 4 && reader.isStranger(begin - 1) && !reader.rules.role(reader.word(begin - 1))) begin--
  return begin < at
    ? {
        from: begin,
        to: at + 1,
        kind: 'organisation',
        weight: 60,
        class: reader.rules.isMediaHead(reader.word(at)) ? 'medium' : 'firm',
      }
    : undefined
}

/** "Rheinisches Wirtschaftsblatt", "Weser-Geest-Zeitung": a paper by the last part of its name. */
function paper(reader: NameReader, at: number, from: number): Candidate | undefined {
  let begin = at
  while (
    begin > from &&
    at - begin < 3 &&
    (isNameAdjective(reader, begin - 1, from) || isFirstAdjective(reader, begin - 1, from))
  )
    begin--
  const compound = /\p{Ll}-\p{Lu}/u.test(reader.word(at)) && !reader.rules.partOf(reader.word(at))
  if (begin === at && !compound) return undefined
  return {from: begin, to: at + 1, kind: 'organisation', weight: 62, class: 'medium'}
}

/** A capitalised adjective inside a sentence, or made of a town's name: "Nationalen", "Bremer". */
function isNameAdjective(reader: NameReader, at: number, from: number): boolean {
  const word = reader.word(at)
  if (!reader.fact(at).capital || reader.rules.neverNames.has(word) || reader.rules.role(word)) return false
  if (reader.rules.derived(word, (name) => townCountry(reader, name))) return at > from || !reader.rules.isInflected(word)
  return (
    at > from &&
    reader.rules.isInflected(word) &&
    (reader.fact(at).lexical & KnownNoun) === 0 &&
    word.length > 4 &&
    !reader.timed[at]
  )
}

/** "Rheinisches Wirtschaftsblatt" at the beginning of a line: an adjective made of a name. */
const isFirstAdjective = (reader: NameReader, at: number, from: number): boolean =>
  at === from &&
  reader.fact(at).capital &&
  reader.rules.derived(reader.word(at), () => undefined) !== undefined &&
  !reader.rules.definite.has(reader.word(at).toLowerCase())

/** The country of a town in the gazetteer, '' where it is unknown, undefined where there is no such town. */
export function townCountry(reader: Pick<NameReader, 'gazetteer'>, name: string): string | undefined {
  const place = (reader.gazetteer.kinds(name) & g.City) !== 0 ? reader.gazetteer.place(name) : undefined
  return place && place.magnitude >= 3.5 ? (place.country ?? '') : undefined
}

function publicBody(reader: NameReader, at: number, from: number, to: number): Candidate | undefined {
  let begin = at
  while (begin > from && at - begin < 2 && isNameAdjective(reader, begin - 1, from)) begin--
  let end = at + 1
  const body = reader.rules.body(reader.word(at))!
  if (end < to && reader.rules.fieldWords.has(reader.word(end)) && reader.rules.fieldBodies.has(body.head))
    end = fieldEnd(reader, end + 1, to) || end
  else if (end < to && (reader.kinds(end) & g.City) !== 0 && reader.mayBeName(end) && !reader.rules.role(reader.word(end))) end++
  if (begin === at && end === at + 1) return undefined
  return {from: begin, to: end, kind: 'organisation', weight: end > at + 1 ? 86 : 58}
}

/** "für Wirtschaft und Klimaschutz": nouns, commas between nouns, "und". */
function fieldEnd(reader: NameReader, at: number, to: number): number {
  let end = 0
  for (let i = at; i < Math.min(to, at + 8); i++) {
    const word = reader.word(i)
    if (reader.mayBeName(i)) end = i + 1
    else if (
      !reader.rules.conjunctions.has(word) &&
      word !== ',' &&
      !reader.rules.definite.has(word) &&
      !reader.rules.derived(word, () => undefined)
    )
      break
    if (
      word === ',' &&
      !(
        i + 2 < to &&
        reader.mayBeName(i + 1) &&
        (reader.rules.conjunctions.has(reader.word(i + 2)) || reader.word(i + 2) === ',')
      )
    )
      break
    if (reader.rules.conjunctions.has(word) && !(i + 1 < to && reader.mayBeName(i + 1))) break
  }
  return end
}
