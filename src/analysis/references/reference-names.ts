import type {Name} from '../../document/doc.ts'
import type {EntityDraft, EntityTable} from './entity-table.ts'
import type {ReferenceDoc} from './reference-doc.ts'

/** Joins the names of a document: same name, part of a name, spelling, abbreviation. Gives each name's entity. */
export function joinNames(read: ReferenceDoc, table: EntityTable): EntityDraft[] {
  const {names} = read.doc
  const of = new Array<EntityDraft>(names.length)
  const persons = new PersonIndex(read, table)
  const bodies = new Map<string, EntityDraft>()
  names.forEach((name, i) => {
    if (name.kind !== 'person') of[i] = bodyEntity(read, table, bodies, name)
  })
  names.forEach((name, i) => {
    if (name.kind !== 'person' || isSingle(read, name)) return
    // A firm's name taken for a person's: "Tessmar Optronik" beside "Tessmar Optronik GmbH"
    of[i] = bodies.has(name.base) && !name.office ? bodyEntity(read, table, bodies, name) : persons.full(name)
  })
  names.forEach((name, i) => {
    if (name.kind === 'person' && isSingle(read, name)) of[i] = persons.single(name, bodies)
  })
  joinFirmNames(read, names, of)
  return of.map((entity) => entity.root())
}

const isSingle = (read: ReferenceDoc, name: Name): boolean => nameWords(read, name).length < 2

/** The words of a name without marks, the last in its base form. */
function nameWords(read: ReferenceDoc, name: Name): string[] {
  const words: string[] = []
  for (let at = name.from; at < name.to; at++) words.push(read.word(at))
  const parts = words.flatMap((w) => w.split('-')).filter((w) => /\p{L}/u.test(w))
  const base = name.base.split(/[\s-]+/u).filter((w) => /\p{L}/u.test(w))
  return base.length === parts.length ? base : parts
}

/** Persons by full name, family name and given name, spelled without what transliterations differ in. */
class PersonIndex {
  readonly #read: ReferenceDoc
  readonly #table: EntityTable
  readonly #full = new Map<string, EntityDraft>()
  readonly #last = new Map<string, Set<EntityDraft>>()
  readonly #first = new Map<string, Set<EntityDraft>>()
  readonly #alone = new Map<string, EntityDraft>()

  constructor(read: ReferenceDoc, table: EntityTable) {
    this.#read = read
    this.#table = table
  }

  #keys(name: Name): string[] {
    return nameWords(this.#read, name).map((w) => this.#read.rules.variantKey(w))
  }

  full(name: Name): EntityDraft {
    const keys = this.#keys(name)
    const key = keys.join(' ')
    // "Frank Steinmeier" and "Frank-Walter Steinmeier": one given name and the family name
    const ends = keys.length > 2 || !this.#full.has(key) ? `${keys[0]} … ${keys.at(-1)}` : ''
    const known = this.#full.get(key) ?? this.#full.get(ends)
    const entity = known ?? this.#table.add('person')
    this.#full.set(key, entity)
    if (ends) this.#full.set(ends, entity)
    put(this.#last, keys.at(-1)!, entity)
    put(this.#first, keys[0]!, entity)
    this.#take(entity, name, known ? (entity.words.has(name.base) ? 'same-name' : 'name-variant') : 'named')
    return entity
  }

  single(name: Name, bodies: ReadonlyMap<string, EntityDraft>): EntityDraft {
    const [key = ''] = this.#keys(name)
    const fits = (set: Set<EntityDraft> | undefined): EntityDraft | undefined => {
      const all = [...(set ?? [])].filter((e) => !name.gender || !e.gender || e.gender === name.gender)
      return all.length === 1 ? all[0] : undefined
    }
    const last = this.#last.get(key)
    const person = fits(last) ?? (last ? undefined : fits(this.#first.get(key)))
    if (person) {
      this.#take(person, name, 'part-of-name')
      return person
    }
    // Taken for a person by itself, but the document knows a body or place of that name
    const body = last || name.office ? undefined : bodies.get(name.base)
    if (body) {
      body.mention(name, 'name', 'same-name')
      return body
    }
    const known = last && last.size > 1 ? undefined : this.#alone.get(key)
    const entity = known ?? this.#table.add('person')
    if (!(last && last.size > 1)) this.#alone.set(key, entity)
    this.#take(entity, name, known ? 'same-name' : 'named')
    return entity
  }

  #take(entity: EntityDraft, name: Name, because: string): void {
    entity.mention(name, 'name', because)
    entity.words.add(name.base)
    if (name.gender) entity.gender ??= name.gender
  }
}

function put(index: Map<string, Set<EntityDraft>>, key: string, entity: EntityDraft): void {
  const set = index.get(key)
  if (set) set.add(entity)
  else index.set(key, new Set([entity]))
}

/** Organisations, states, places, events and things: one entity for each base form (state: for each code). */
function bodyEntity(read: ReferenceDoc, table: EntityTable, bodies: Map<string, EntityDraft>, name: Name): EntityDraft {
  const state = name.kind === 'state' && name.country ? `state ${name.country} ${name.canonical ?? name.base}` : ''
  const key = state || keyOf(read, name)
  const known = bodies.get(key) ?? bodies.get(name.base)
  const entity = known ?? table.add(name.kind)
  bodies.set(key, entity)
  if (!name.derived || name.kind === 'state') bodies.set(name.base, entity)
  entity.mention(name, name.derived ? 'adjective' : 'name', known ? (name.derived ? 'derived-name' : 'same-name') : 'named')
  if (!name.derived) entity.words.add(name.base)
  if (name.country) entity.country ??= name.country
  if (name.class === 'medium') entity.medium = true
  if (name.class === 'firm') entity.firm = true
  if (name.kind === 'place') entity.town = true
  describe(read, entity, name)
  return entity
}

/** Gender and number as the name itself tells them. */
function describe(read: ReferenceDoc, entity: EntityDraft, name: Name): void {
  const {rules} = read
  if (name.kind === 'state') {
    entity.plural = rules.pluralStates.has(name.canonical ?? name.base)
    if (!entity.plural) entity.gender ??= rules.genderOfState(name.canonical ?? name.base)
    return
  }
  if (name.kind === 'place') {
    entity.gender ??= 'neuter'
    return
  }
  entity.gender ??= rules.genderOfName(name.base) ?? articleGender(read, name)
  for (const word of name.base.split(' ')) {
    const body = rules.body(word)
    if (body) entity.heads.add(read.rules.basesOf(word)[0]!.toLowerCase())
  }
}

/** "das" before the name, or "die" and "der" before a subject, where the verb is no plural. */
function articleGender(read: ReferenceDoc, name: Name): EntityDraft['gender'] {
  const before = name.from > 0 ? read.word(name.from - 1).toLowerCase() : ''
  const told = read.rules.nominativeArticles.get(before)
  if (!told) return undefined
  return told === 'neuter' || read.isSubject(name) ? told : undefined
}

/** A firm is known without its legal form; spaces and case do not count. */
function keyOf(read: ReferenceDoc, name: Name): string {
  const words = (name.canonical ?? name.base).split(/\s+/u).filter((w) => !read.rules.legalForms.has(w))
  return words.join(' ') || name.base
}

/** "Corvane Industries" and "Corvane", "Internationale Atomenergiebehörde (IAEA)" are one. */
function joinFirmNames(read: ReferenceDoc, names: readonly Name[], of: EntityDraft[]): void {
  const byFirst = new Map<string, Set<EntityDraft>>()
  names.forEach((name, i) => {
    if (name.kind === 'organisation' && !name.derived && name.to - name.from > 1) put(byFirst, name.base.split(' ')[0]!, of[i]!)
  })
  names.forEach((name, i) => {
    if (name.derived || name.kind === 'state' || (name.kind === 'person' && name.office)) return
    const longer = name.base.length > 3 && name.kind !== 'place' ? byFirst.get(name.base.split(' ')[0]!) : undefined
    const fits = [...(longer && longer.size <= 20 ? longer : [])]
      .map((e) => e.root())
      .filter((e) => e !== of[i]!.root() && beginsName(name, e))
    if (new Set(fits).size === 1) merge(of[i]!.root(), fits[0]!, 'part-of-name')
    const next = names[i + 1]
    const bracket = name.to < read.doc.tokens.length && read.word(name.to) === '(' ? next : undefined
    if (
      bracket &&
      bracket.from === name.to + 1 &&
      read.word(bracket.to) === ')' &&
      bracket.kind !== 'place' &&
      isShortOf(bracket.base, name.base)
    )
      merge(of[i + 1]!.root(), of[i]!.root(), 'abbreviation')
  })
}

/** One word of it, or its first words: "Corvane", "Harkens & Thode". */
function beginsName(name: Name, longer: EntityDraft): boolean {
  if (!name.base.includes(' ')) return true
  for (const word of longer.words) if (word.startsWith(`${name.base} `)) return true
  return false
}

/** An abbreviation in capitals whose first letter is the name's. */
const isShortOf = (short: string, long: string): boolean =>
  /^\p{Lu}[\p{L}-]{1,7}$/u.test(short) && short[0] === long[0] && short.length < long.length

/** Makes one of two entities: all that is known of the first goes to the second. */
export function merge(from: EntityDraft, into: EntityDraft, because?: string): void {
  if (from === into) return
  for (const mention of from.mentions) into.mention(mention, mention.form, because ?? mention.because, mention.base)
  for (const word of from.words) into.words.add(word)
  for (const head of from.heads) into.heads.add(head)
  into.gender ??= from.gender
  into.country ??= from.country
  into.medium ||= from.medium
  into.firm ||= from.firm
  from.mentions.length = 0
  from.joined = into
}
