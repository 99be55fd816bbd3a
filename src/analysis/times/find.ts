import type {Doc, Time} from '../../document/doc.ts'
import {POS} from '../../document/doc.ts'
import {Plur, Sing} from '../../document/morph.ts'
import type {TimeRules} from '../../language/time.ts'
import {type Atoms, atomsOf} from './atoms.ts'
import type {DayNumber} from './calendar.ts'
import {grammarOf} from './grammar.ts'
import {type Match, Matcher} from './match.ts'
import {aroundOf, nothingMentioned, remember} from './mentioned.ts'
import {place, toWhen} from './place.ts'
import type {Placed, Tense} from './placed.ts'
import {joinRanges} from './ranges.ts'
import {rowBefore} from './rows.ts'
import {type Cues, tenseAt, tenseCues} from './tense.ts'
import {isMereNumber} from './year-guard.ts'

type Read = Pick<Doc, 'text' | 'words' | 'tokens' | 'sentences' | 'tags'>

/** Categories that stand by themselves; of equally long matches the first wins. */
const TOP = ['skip', 'bound', 'time', 'date', 'set', 'duration'] as const

/** A match with its place in time. */
export interface Found {
  readonly match: Match
  readonly placed: Placed
}

/** Expressions of time in text order: matched, freed of mere numbers, rows filled up, placed, ranges joined. */
export function findExpressions(doc: Read, rules: TimeRules, published: DayNumber | null): Time[] {
  const grammar = grammarOf(rules)
  const atoms = atomsOf(doc, rules, grammar.literals)
  const matches = withRows(matchAll(atoms, new Matcher(atoms, grammar), doc, rules), atoms, rules)
  const found = placeAll(matches, atoms, rules, tenseCues(doc, rules), published)
  return joinRanges(
    found.map((each) => ({...each, time: toTime(each, atoms, doc, published)})),
    atoms,
    rules,
    doc.text,
  )
}

function matchAll(atoms: Atoms, matcher: Matcher, doc: Read, rules: TimeRules): Match[] {
  const matches: Match[] = []
  const counted = countedIn(doc)
  for (let at = 0; at < atoms.length; at++) {
    if (!atoms.words[at]) continue
    const match = longest(matcher, at)
    if (!match || isMereNumber(match, atoms, rules, {counted})) continue
    if (match.category !== 'skip') matches.push(match)
    at = match.to - 1
  }
  return matches
}

function longest(matcher: Matcher, at: number): Match | null {
  let best: Match | null = null
  for (const category of TOP) {
    const match = matcher.at(category, at)
    if (match && (!best || match.to > best.to)) best = match
  }
  return best
}

/** True for a noun in the plural, by its tags; false where there are none. */
function countedIn({tags, tokens}: Read): (token: number) => boolean {
  if (tags.pos.length !== tokens.length) return () => false
  return (token) => POS[tags.pos[token] ?? 0] === 'NOUN' && ((tags.morph[token] ?? 0) & (Plur | Sing)) === Plur
}

function withRows(matches: readonly Match[], atoms: Atoms, rules: TimeRules): Match[] {
  const result: Match[] = []
  for (const match of matches) {
    const floor = result.at(-1)?.to ?? 0
    result.push(...rowBefore(match, atoms, rules, floor), match)
  }
  return result
}

function placeAll(matches: readonly Match[], atoms: Atoms, rules: TimeRules, cues: Cues, published: DayNumber | null): Found[] {
  const mentioned = nothingMentioned()
  return matches.map((match) => {
    const sentence = atoms.sentence[match.from] ?? 0
    const tense = tenseOf(match, atoms, cues, rules)
    const around = aroundOf(mentioned, match, sentence, tense, published)
    const placed = place(match.sense, match.category, around)
    remember(mentioned, match, placed, sentence)
    return {match, placed}
  })
}

/** "seit Montag" began in the past unless its verb says otherwise; what is called "für Montag" is to come. */
function tenseOf({from, sense}: Match, atoms: Atoms, cues: Cues, rules: TimeRules): Tense {
  if (sense.weekday !== undefined && rules.ahead.has(atoms.form[from - 1] ?? '')) return 'future'
  const tense = tenseAt(cues, atoms.token[from] ?? 0)
  return sense.bound !== 'since' || tense === 'future' || tense === 'none' ? tense : 'past'
}

function toTime({match, placed}: Found, atoms: Atoms, doc: Read, published: DayNumber | null): Time {
  const whole = match.sense.bound !== undefined || match.sense.distance !== undefined
  const [from, to] = whole ? [match.from, match.to] : [match.markFrom, match.markTo]
  const range = {start: atoms.start[from] ?? 0, end: atoms.end[to - 1] ?? 0}
  const mark = {start: atoms.start[match.markFrom] ?? 0, end: atoms.end[match.markTo - 1] ?? 0}
  const when = toWhen(placed, range, doc.text.slice(range.start, range.end), match.sense.bound, published)
  const tokens = {from: atoms.token[from] ?? 0, to: (atoms.token[to - 1] ?? 0) + 1}
  const cut = doc.tokens.start[tokens.from] !== mark.start || doc.tokens.end[tokens.to - 1] !== mark.end
  const timex = [{range: mark, kind: placed.kind, value: placed.value}]
  return {...tokens, kind: placed.kind, when, value: placed.value, ...(cut ? {timex} : {})}
}
