import * as g from '../../models/gazetteer.ts'
import type {Candidate} from './name-candidate.ts'
import {KnownNoun, type NameReader} from './name-reader.ts'

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
