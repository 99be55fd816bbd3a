import type {Sense, TimeRules, TimeWord} from '../../language/time.ts'
import type {Atoms} from './atoms.ts'
import type {Match} from './match.ts'

/** Words between two members of a row at most. */
const GAP = 3

/**
 * The members of a row that only its last names in full: "3., 4. und 5. Oktober", "10 bis 15 Uhr", "9.30/12.30 Uhr".
 * In: the match that names it; out: the matches before it, in text order, none where there is no row.
 */
export function rowBefore(match: Match, atoms: Atoms, rules: TimeRules, floor: number): Match[] {
  const {day, month, hour} = match.sense
  const read =
    day !== undefined && month !== undefined
      ? dayEndingAt
      : hour !== undefined && match.sense.every === undefined
        ? clockEndingAt
        : null
  if (!read) return []
  const row: Match[] = []
  let at = match.markFrom
  for (;;) {
    const end = skipJoiners(atoms, at, rules)
    if (end === at) break
    const found = read(atoms, end, rules)
    if (!found || found.from < floor) break
    row.unshift({
      ...match,
      from: found.from,
      to: end,
      markFrom: found.from,
      markTo: end,
      sense: {...inherited(match.sense), ...found.sense},
    })
    at = found.from
  }
  return row
}

function inherited({weekday: _w, minute: _m, shiftMinutes: _s, bound: _b, part: _p, ...sense}: Sense): Sense {
  return sense
}

/** The atom at which the joining words before `at` begin; `at` itself where there are none. */
function skipJoiners(atoms: Atoms, at: number, rules: TimeRules): number {
  let left = at
  while (
    left > 0 &&
    at - left < GAP &&
    rules.joiners.has(atoms.form[left - 1] ?? '') &&
    atoms.sentence[left - 1] === atoms.sentence[at]
  )
    left--
  return left
}

function dayEndingAt(atoms: Atoms, end: number): {from: number; sense: Sense} | null {
  if (end < 2 || atoms.form[end - 1] !== '.' || atoms.start[end - 1] !== atoms.end[end - 2]) return null
  const word = wordOf(atoms, end - 2, 'dom')
  return word?.n === undefined ? null : {from: end - 2, sense: {day: word.n}}
}

function clockEndingAt(atoms: Atoms, end: number, rules: TimeRules): {from: number; sense: Sense} | null {
  const minute = end >= 3 ? wordOf(atoms, end - 1, 'min') : undefined
  const dot = atoms.form[end - 2]
  if (minute?.n !== undefined && (dot === '.' || dot === ':') && atoms.end[end - 2] === atoms.start[end - 1]) {
    const hour = wordOf(atoms, end - 3, 'hour')
    return hour?.n === undefined ? null : {from: end - 3, sense: {hour: hour.n, minute: minute.n}}
  }
  const hour = end >= 1 ? wordOf(atoms, end - 1, 'hour') : undefined
  // a bare figure is an hour in a range only: "von 10 bis 15 Uhr"
  const joined =
    rules.rangeJoiners.has(atoms.form[end] ?? '') || rules.rangeOpeners.get(atoms.form[end - 2] ?? '')?.has(atoms.form[end] ?? '')
  return hour?.n === undefined || !joined ? null : {from: end - 1, sense: {hour: hour.n}}
}

function wordOf(atoms: Atoms, at: number, name: string): TimeWord | undefined {
  return atoms.words[at]?.find((word) => word.class === name)
}
