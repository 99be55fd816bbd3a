import * as g from '../../models/gazetteer.ts'
import type {Candidate} from './name-candidate.ts'
import {KnownNoun, type NameReader} from './name-reader.ts'

/** The text of a name with its words as written, single spaces between. */
export function writtenName(reader: NameReader, from: number, to: number): string {
  const {text, tokens} = reader.doc
  let name = ''
  for (let at = from; at < to; at++) {
    if (at > from && tokens.start[at] !== tokens.end[at - 1]) name += ' '
    name += text.slice(tokens.start[at], tokens.end[at])
  }
  return name
}

/** The name in the nominative: genitive endings off where the document or the lists speak for it. */
export function baseOf(reader: NameReader, c: Candidate): string {
  const {rules} = reader
  const last = reader.word(c.to - 1)
  if (c.kind === 'organisation' || c.kind === 'thing' || c.kind === 'event') {
    const head = headOf(reader, c)
    if (c.to - c.from > 1)
      return joined(reader, c, rules.nominative(words(reader, c.from, head + 1), headGender(reader, head), false), head)
  }
  const base = plainForm(reader, c)
  const before = writtenName(reader, c.from, c.to)
  return base === last ? before : before.slice(0, before.length - last.length) + base
}

const words = (reader: NameReader, from: number, to: number): string[] =>
  Array.from({length: to - from}, (_, i) => reader.word(from + i))

/** The word that inflects: the body's noun before "für …", else the last. */
function headOf(reader: NameReader, c: Candidate): number {
  for (let at = c.from; at < c.to; at++) if (reader.rules.body(reader.word(at)) && at + 1 < c.to) return at
  return c.to - 1
}

const headGender = (reader: NameReader, head: number): 'm' | 'f' | 'n' | undefined =>
  reader.rules.body(reader.word(head))?.gender ?? reader.rules.mediaGender(reader.word(head))

function joined(reader: NameReader, c: Candidate, front: string, head: number): string {
  return head + 1 < c.to ? `${front} ${writtenName(reader, head + 1, c.to)}` : front
}

/** The last word without a genitive ending: listed so, seen so in the text, or followed by what it owns. */
function plainForm(reader: NameReader, c: Candidate): string {
  const last = reader.word(c.to - 1)
  const [base = last] = reader.rules.basesOf(last)
  if (base === last || /[’']s?$/u.test(last)) return base
  const whole = reader.gazetteer.kinds(last) & ~g.Begins
  const stripped = reader.gazetteer.kinds(base) & ~g.Begins
  if (reader.seen(base)) return base
  // "Frank Lüders (FDP)": a full name in the nominative keeps its -s even where the lists know "Lüder"
  if (c.kind === 'person' && c.to - c.from > 1) return isOwner(reader, c) ? base : last
  if (whole !== 0 && stripped === 0) return last
  if (stripped !== 0 && whole === 0) return base
  return isOwner(reader, c) ? base : last
}

/** "Wladimir Petrows Besuch", "der Besuch Wladimir Petrows": a noun stands behind, or before it one that is no title. */
function isOwner(reader: NameReader, {from, to}: Candidate): boolean {
  if (to < reader.doc.tokens.length && !reader.sentenceBegins(to)) {
    const behind = reader.pos(to)
    if (behind === 'NOUN' || behind === 'ADJ' || (reader.fact(to).capital && reader.fact(to).lexical & KnownNoun)) return true
  }
  if (from === 0 || reader.sentenceBegins(from) || reader.pos(from - 1) !== 'NOUN') return false
  const role = reader.rules.role(reader.word(from - 1))
  return role ? role.relational === true : reader.rules.honorific(reader.word(from - 1)) === undefined
}
