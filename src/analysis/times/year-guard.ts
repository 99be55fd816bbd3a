import type {TimeRules} from '../../language/time.ts'
import type {Atoms} from './atoms.ts'
import type {Match} from './match.ts'

/** What a bare number's neighbours must be asked about beyond their forms. */
export interface Neighbours {
  /** True where the token is a noun in the plural: what a number counts. */
  readonly counted: (token: number) => boolean
}

/** True where a match rests on a bare four-digit number that counts something and names no year. */
export function isMereNumber(match: Match, atoms: Atoms, rules: TimeRules, {counted}: Neighbours): boolean {
  const {year, month, season, weekday, quarter, half, unit, holiday, part} = match.sense
  if (year === undefined || (month ?? season ?? weekday ?? quarter ?? half ?? unit ?? holiday ?? part) !== undefined) return false
  if (!hasBareYear(match, atoms)) return false
  const at = match.to - 1
  return !isYear(at, atoms, rules, counted)
}

/** The year stands alone or after a preposition: nothing in the match says that it is one. */
function hasBareYear({from, to}: Match, atoms: Atoms): boolean {
  const last = atoms.form[to - 1] ?? ''
  if (!/^\d{4}$/.test(last)) return false
  for (let at = from; at < to - 1; at++)
    if (/\p{L}{4,}/u.test(atoms.form[at] ?? '') && atoms.form[at] !== 'seit' && atoms.form[at] !== 'nach') return false
  return true
}

function isYear(at: number, atoms: Atoms, rules: TimeRules, counted: Neighbours['counted']): boolean {
  const year = Number(atoms.form[at])
  const before = neighbour(atoms, at, -1)
  const after = neighbour(atoms, at, 1)
  if (rules.noYearBefore.has(before) || rules.noYearAfter.has(after)) return false
  if (gluedToNumber(atoms, at)) return yearRange(atoms, at, rules)
  if (gluedAfter(atoms, at)) return false
  const next = atoms.token[at + 1]
  if (after !== '' && next !== undefined && counted(next) && (year % 50 === 0 || !rules.yearBefore.has(before))) return false
  if (rules.rangeJoiners.has(after) && /^\d+$/.test(atoms.form[at + 2] ?? '') && rules.noYearAfter.has(atoms.form[at + 3] ?? ''))
    return false
  if (year >= 1900 && year < 2060) return true
  return yearRange(atoms, at, rules) || (year >= 1500 && before === '(' && (after === ')' || after === ','))
}

function neighbour(atoms: Atoms, at: number, step: number): string {
  const other = at + step
  return other >= 0 && other < atoms.length && atoms.sentence[other] === atoms.sentence[at] ? (atoms.form[other] ?? '') : ''
}

/** "04131/2014", "3.2014", "1898-1976": joined without a space to a number before it. */
function gluedToNumber({start, end, form}: Atoms, at: number): boolean {
  return (
    at >= 2 &&
    start[at] === end[at - 1] &&
    /^[-–/.,:]$/.test(form[at - 1] ?? '') &&
    start[at - 1] === end[at - 2] &&
    /\d$/.test(form[at - 2] ?? '')
  )
}

/** "2014er", "2000km", "2014/3". */
function gluedAfter({start, end, form, length}: Atoms, at: number): boolean {
  if (at + 1 >= length || start[at + 1] !== end[at]) return false
  const next = form[at + 1] ?? ''
  if (/^\p{L}/u.test(next) || next === '%' || next === '€' || next === '°') return true
  return /^[./:-]$/.test(next) && at + 2 < length && start[at + 2] === end[at + 1] && /^(?!\d{4}$)\d/.test(form[at + 2] ?? '')
}

/** "1898-1976", "1170 bis 1230": two years less than 150 apart. */
function yearRange({form}: Atoms, at: number, rules: TimeRules): boolean {
  const apart = (first: string | undefined, second: string | undefined) => {
    if (!/^\d{4}$/.test(first ?? '') || !/^\d{4}$/.test(second ?? '')) return false
    const years = Number(second) - Number(first)
    return years > 0 && years < 150
  }
  if (rules.rangeJoiners.has(form[at + 1] ?? '') && apart(form[at], form[at + 2]))
    return !rules.noYearAfter.has(form[at + 3] ?? '')
  return (rules.rangeJoiners.has(form[at - 1] ?? '') || form[at - 1] === '/') && apart(form[at - 2], form[at])
}
