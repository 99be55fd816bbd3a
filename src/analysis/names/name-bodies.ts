import * as g from '../../models/gazetteer.ts'
import type {Candidate} from './name-candidate.ts'
import {isMark, KnownNoun, type NameReader} from './name-reader.ts'

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
