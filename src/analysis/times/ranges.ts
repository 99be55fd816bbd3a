import type {Time} from '../../document/doc.ts'
import type {TimeRules} from '../../language/time.ts'
import type {When} from '../../report/report.ts'
import type {Atoms} from './atoms.ts'
import type {Found} from './find.ts'
import {placeDate} from './place-date.ts'

interface Timed extends Found {
  readonly time: Time
}

/** Joins two ends named apart, "von Montag bis Mittwoch", "zwischen 2019 und 2021", "10 bis 15 Uhr", to one interval. */
export function joinRanges(found: readonly Timed[], atoms: Atoms, rules: TimeRules, text: string): Time[] {
  const times: Time[] = []
  for (let i = 0; i < found.length; i++) {
    const first = found[i]
    const second = found[i + 1]
    if (!first) break
    const opener = second ? openerOf(first, second, atoms, rules) : null
    if (!second || opener === null) {
      times.push(first.time)
      continue
    }
    times.push(joined(first, second, opener, atoms, text))
    i++
  }
  return separate(times)
}

/** The atom at which the range begins, its opening preposition included, or null where two expressions are no range. */
function openerOf(first: Timed, second: Timed, atoms: Atoms, rules: TimeRules): number | null {
  const {kind} = first.time
  if (kind !== second.time.kind || (kind !== 'date' && kind !== 'time')) return null
  if (first.match.sense.bound !== undefined || first.match.sense.ref || second.match.sense.ref) return null
  const between = formsBetween(first.match.markTo, second.match.markFrom, atoms)
  if (between === null) return null
  const beside = first.match.markFrom - 1
  // "zwischen dem 3. und dem 5. Mai": an article may stand between
  const opener =
    rules.rangeOpeners.has(atoms.form[beside] ?? '') || !rules.joiners.has(atoms.form[beside] ?? '') ? beside : beside - 1
  const demanded = opener >= 0 ? rules.rangeOpeners.get(atoms.form[opener] ?? '') : undefined
  if (demanded && between.every((form) => demanded.has(form))) return opener
  const plain = between.every((form) => rules.rangeJoiners.has(form))
  return plain && second.match.sense.bound !== 'before' ? first.match.markFrom : null
}

function formsBetween(from: number, to: number, {form, sentence}: Atoms): string[] | null {
  if (to <= from || to - from > 3 || sentence[from] !== sentence[to]) return null
  return Array.from({length: to - from}, (_, index) => form[from + index] ?? '')
}

function joined(first: Timed, second: Timed, opener: number, atoms: Atoms, text: string): Time {
  const {from, to} = endsOf(first, second)
  const range = {start: atoms.start[opener] ?? 0, end: atoms.end[second.match.markTo - 1] ?? 0}
  const {when: a} = first.time
  const {when: b} = second.time
  const anchored = a.anchored === 'open' || b.anchored === 'open' ? 'open' : b.anchored
  const value = `${first.time.value}/${second.time.value}`
  const relation = a.relation === b.relation ? a.relation : undefined
  const when: When = {
    range,
    text: text.slice(range.start, range.end),
    ...(from === undefined ? {} : {from}),
    ...(to === undefined ? {} : {to}),
    grain: b.grain,
    anchored,
    because: 'range',
    value,
    ...(relation ? {relation} : {}),
  }
  const timex = [...timexOf(first, atoms), ...timexOf(second, atoms)]
  return {from: atoms.token[opener] ?? 0, to: second.time.to, kind: first.time.kind, when, value, timex}
}

/** The outer ends; a weekday range keeps its order ("von Montag bis Mittwoch", told on a Tuesday). */
function endsOf(first: Timed, second: Timed): {from?: string | undefined; to?: string | undefined} {
  const to = second.match.sense.bound === undefined ? second.time.when.to : (second.time.when.to ?? undefined)
  const from = first.time.when.from
  if (from === undefined || to === undefined || from <= to) return {from, to}
  const {sense} = first.match
  if (sense.weekday === undefined || second.placed.from === undefined || sense.daypart) return {}
  const before = placeDate(sense, {published: second.placed.from, tense: 'past'})
  return before.value <= to ? {from: before.value, to} : {}
}

function timexOf({match, placed}: Timed, atoms: Atoms): NonNullable<Time['timex']> {
  const range = {start: atoms.start[match.markFrom] ?? 0, end: atoms.end[match.markTo - 1] ?? 0}
  return [{range, kind: placed.kind, value: placed.value}]
}

/** Rows of one document do not overlap: of two in one token the later gives way. */
function separate(times: readonly Time[]): Time[] {
  const kept: Time[] = []
  for (const time of times) {
    const last = kept.at(-1)
    if (last && time.from < last.to) kept[kept.length - 1] = {...last, timex: [...marks(last), ...marks(time)]}
    else kept.push(time)
  }
  return kept
}

/** TimeML's expressions of a time: its own list, or all of it. */
export function marks(time: Time): NonNullable<Time['timex']> {
  return time.timex ?? (time.when.range ? [{range: time.when.range, kind: time.kind, value: time.value}] : [])
}
