import type {Sense, TimeRule, TimeRules} from '../../language/time.ts'

/** One place of a pattern: any of `keys` (word classes, `'word'`s, `@category`s). */
export interface Place {
  readonly keys: readonly {readonly name: string; readonly field?: keyof Sense}[]
  readonly optional: boolean
  /** No space before it. */
  readonly glued: boolean
  /** TimeML's extent begins before, or ends after, this place. */
  readonly opens: boolean
  readonly closes: boolean
}

export interface Rule {
  readonly category: string
  readonly places: readonly Place[]
  /** Atoms it takes at least. */
  readonly least: number
  readonly sense: Sense
  /** Words of which one must stand directly before; they are no part of the match. */
  readonly behind: ReadonlySet<string> | null
}

/** The rules of a language, ready to match: for each category the rules that can begin with a class. */
export interface Grammar {
  readonly starts: ReadonlyMap<string, ReadonlyMap<string, readonly Rule[]>>
  /** Words that patterns name themselves. */
  readonly literals: ReadonlySet<string>
}

const compiled = new WeakMap<TimeRules, Grammar>()

/** The grammar of a language's time rules, compiled once. A pattern that names an unknown category throws. */
export function grammarOf(rules: TimeRules): Grammar {
  const known = compiled.get(rules)
  if (known) return known
  const parsed = rules.rules.map(parseRule)
  const grammar = {starts: startsOf(parsed), literals: literalsOf(parsed)}
  compiled.set(rules, grammar)
  return grammar
}

function parseRule([category, pattern, sense]: TimeRule): Rule {
  const found = /^\[(\S+)\] /.exec(pattern)
  const behind = found ? new Set(found[1]!.split('|')) : null
  const places = parsePattern(found ? pattern.slice(found[0].length) : pattern)
  return {category, places, least: places.filter(({optional}) => !optional).length, sense, behind}
}

function parsePattern(pattern: string): Place[] {
  const places: Place[] = []
  let opens = false
  for (const part of pattern.split(' ')) {
    if (part === '<') opens = true
    else if (part === '>') places.push({...places.pop()!, closes: true})
    else {
      places.push(parsePlace(part, opens))
      opens = false
    }
  }
  return places
}

function parsePlace(part: string, opens: boolean): Place {
  const glued = part.startsWith('_')
  const optional = part.endsWith('?') && part.length > 1
  const body = part.slice(glued ? 1 : 0, optional ? -1 : undefined)
  const keys = body.split('|').map((alternative) => {
    const key = alternative.startsWith('_') ? alternative.slice(1) : alternative
    const named = /^(@?[\w-]+):(\w+)$/.exec(key)
    return named ? {name: named[1]!, field: named[2] as keyof Sense} : {name: key}
  })
  return {keys, optional, glued, opens, closes: false}
}

function literalsOf(rules: readonly Rule[]): Set<string> {
  const names = rules.flatMap((rule) => rule.places.flatMap((place) => place.keys.map((key) => key.name)))
  return new Set(names.filter((name) => name.startsWith("'")).map((name) => name.slice(1, -1)))
}

/** For each category: the class of a first atom → the rules that may begin with it, in the order of the table. */
function startsOf(rules: readonly Rule[]): Map<string, Map<string, Rule[]>> {
  const categories = new Map<string, Rule[]>()
  for (const rule of rules) categories.set(rule.category, [...(categories.get(rule.category) ?? []), rule])
  const starts = new Map<string, Map<string, Rule[]>>()
  for (const [category, list] of categories) {
    const byKey = new Map<string, Rule[]>()
    for (const rule of list)
      for (const key of firstKeys(rule, categories, new Set([category]))) byKey.set(key, [...(byKey.get(key) ?? []), rule])
    starts.set(category, byKey)
  }
  return starts
}

function firstKeys(rule: Rule, categories: ReadonlyMap<string, readonly Rule[]>, seen: ReadonlySet<string>): Set<string> {
  const keys = new Set<string>()
  for (const place of rule.places) {
    for (const {name} of place.keys) {
      if (!name.startsWith('@')) keys.add(name)
      else if (!seen.has(name.slice(1))) {
        const inner = categories.get(name.slice(1))
        if (!inner) throw new Error(`time rule names the unknown category ${name}`)
        const deeper = new Set([...seen, name.slice(1)])
        for (const each of inner) for (const key of firstKeys(each, categories, deeper)) keys.add(key)
      }
    }
    if (!place.optional) break
  }
  return keys
}
