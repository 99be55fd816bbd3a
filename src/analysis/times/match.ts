import type {Sense, TimeWord} from '../../language/time.ts'
import type {Atoms} from './atoms.ts'
import type {Grammar, Place, Rule} from './grammar.ts'

/** A rule that fits a row of atoms: what was matched, what TimeML would mark of it, and what it says. */
export interface Match {
  readonly category: string
  readonly from: number
  readonly to: number
  readonly markFrom: number
  readonly markTo: number
  readonly sense: Sense
}

interface Step {
  readonly to: number
  readonly sense: Sense
  readonly markFrom?: number
  readonly markTo?: number
}

interface Walk {
  readonly to: number
  readonly sense: Sense
  readonly markFrom: number
  readonly markTo: number
}

/** No pattern has more atoms than this; keeps a hostile text linear. */
const LONGEST = 16

/** Matches rules at atoms, longest first, the table's order among equals; what a category gives at a place is kept. */
export class Matcher {
  readonly #atoms: Atoms
  readonly #grammar: Grammar
  readonly #known = new Map<string, Map<number, Match | null>>()

  constructor(atoms: Atoms, grammar: Grammar) {
    this.#atoms = atoms
    this.#grammar = grammar
    for (const category of grammar.starts.keys()) this.#known.set(category, new Map())
  }

  /** The longest match of a category that begins at an atom, or null. */
  at(category: string, from: number): Match | null {
    const words = this.#atoms.words[from]
    if (!words) return null
    const starts = this.#grammar.starts.get(category)!
    if (!begins(words, starts)) return null
    const known = this.#known.get(category)!
    const before = known.get(from)
    if (before !== undefined) return before
    known.set(from, null)
    const best = this.#best(words, starts, from)
    known.set(from, best)
    return best
  }

  #best(words: readonly TimeWord[], starts: ReadonlyMap<string, readonly Rule[]>, from: number): Match | null {
    let best: Match | null = null
    const room = this.#room(from)
    const tried = words.length > 1 ? new Set<Rule>() : undefined
    for (const word of words) {
      for (const rule of starts.get(word.class) ?? []) {
        if (rule.least > room || tried?.has(rule)) continue
        tried?.add(rule)
        if (rule.behind && !this.#follows(rule.behind, from)) continue
        const found = this.#walk(rule, 0, {to: from, sense: {}, markFrom: -1, markTo: -1}, from)
        if (found && (!best || found.to > best.to)) best = toMatch(rule, from, found)
      }
    }
    return best
  }

  /** Atoms from here on that mean something, as far as any rule asks: most rules need more than stand there. */
  #room(from: number): number {
    const {words, sentence, length} = this.#atoms
    let to = from + 1
    while (to < length && to - from < LONGEST && words[to] && sentence[to] === sentence[from]) to++
    return to - from
  }

  #follows(behind: ReadonlySet<string>, from: number): boolean {
    const {sentence, form} = this.#atoms
    return from > 0 && sentence[from - 1] === sentence[from] && behind.has(form[from - 1] ?? '')
  }

  /** Fits the places of a rule from the `index`-th on; an optional place is left out first, so that ties keep it out. */
  #walk(rule: Rule, index: number, done: Walk, from: number): Walk | null {
    if (index === rule.places.length) return done.to > from ? done : null
    const place = rule.places[index]!
    const without = place.optional ? this.#walk(rule, index + 1, done, from) : null
    let best = without
    for (const step of this.#steps(place, done, from)) {
      const found = this.#walk(rule, index + 1, step, from)
      if (found && (!best || found.to > best.to)) best = found
    }
    return best
  }

  #steps(place: Place, done: Walk, from: number): Walk[] {
    const at = done.to
    const {length, start, end, sentence, words} = this.#atoms
    if (at >= length || at - from >= LONGEST || sentence[at] !== sentence[from] || !words[at]) return []
    if (place.glued && at > 0 && start[at] !== end[at - 1]) return []
    const steps: Walk[] = []
    for (const {name, field} of place.keys) {
      const found: Step | null = name.startsWith('@') ? this.at(name.slice(1), at) : wordOf(words[at], name, at)
      if (!found) continue
      const markFrom = place.opens ? (found.markFrom ?? at) : done.markFrom
      const markTo = place.closes ? (found.markTo ?? found.to) : done.markTo
      steps.push({to: found.to, sense: merge(done.sense, found.sense, field), markFrom, markTo})
    }
    return steps
  }
}

function begins(words: readonly TimeWord[], starts: ReadonlyMap<string, unknown>): boolean {
  for (const word of words) if (starts.has(word.class)) return true
  return false
}

function wordOf(words: readonly TimeWord[], name: string, at: number): Step | null {
  for (const word of words) {
    if (word.class !== name) continue
    const {class: _, ...sense} = word
    return {to: at + 1, sense}
  }
  return null
}

function merge(left: Sense, right: Sense, field: keyof Sense | undefined): Sense {
  if (field === undefined) return {...left, ...right}
  return {...left, [field]: right.n ?? right.low}
}

function toMatch(rule: Rule, from: number, walk: Walk): Match {
  return {
    category: rule.category,
    from,
    to: walk.to,
    markFrom: walk.markFrom >= 0 ? walk.markFrom : from,
    markTo: walk.markTo >= 0 ? walk.markTo : walk.to,
    sense: {...walk.sense, ...rule.sense},
  }
}
