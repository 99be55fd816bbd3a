import type {Phrase, TokenRange} from '../../document/doc.ts'
import {Plur, Sing} from '../../document/morph.ts'
import type {Gender, RoleNoun} from '../../language/names.ts'
import type {ReferenceDoc} from './reference-doc.ts'

/** A noun that describes somebody: office, body or place, with the phrase around it. */
export interface Description {
  readonly head: number
  /** From determiner or owner to the last attribute, without a name in apposition. */
  readonly range: TokenRange
  readonly phrase: Phrase | undefined
  readonly role?: RoleNoun
  readonly body?: {readonly head: string; readonly gender: 'm' | 'f' | 'n'; readonly compound: boolean}
  readonly place?: Gender
  /** The noun by which it is known again, in lower case: "verteidigungsminister". */
  readonly noun: string
  readonly plural: boolean
  readonly gender: Gender | undefined
  /** A definite article, a possessive or an owner before the noun. */
  readonly definite: boolean
  readonly article: boolean
  readonly indefinite: boolean
  /** The name that it introduces: "Hafenmeister | Jörn Tietjen"; `loose` where a comma stands between. */
  readonly named?: number
  readonly loose?: true
}

const genders = {m: 'masculine', f: 'feminine', n: 'neuter'} as const

/** The description whose noun stands at a token, or undefined. */
export function descriptionAt(read: ReferenceDoc, head: number): Description | undefined {
  const word = read.word(head)
  if (!/^\p{Lu}|^\d+-\p{Lu}/u.test(word) || word.length < 3 || isInsideName(read, head)) return undefined
  const at = read.phraseOfHead[head]!
  const phrase = at >= 0 ? read.doc.phrases[at]! : undefined
  const core = coreOf(phrase, head)
  const beside = introduces(read, head, core, phrase)
  const person = beside !== undefined && read.doc.names[beside.name]!.kind === 'person'
  const kind = kindOf(read, word, person)
  const named = kind?.role || !person ? beside : undefined
  if (!kind || (named && read.rules.honorific(word) !== undefined)) return undefined
  const from = Math.min(core.from, head, leftEnd(read, head))
  const first = read.word(from).toLowerCase()
  const article = from < head && read.rules.definite.has(first)
  const owned = from < head && (isOwner(read, from) || read.rules.possessives(first) !== undefined)
  const contracted = phrase?.preposition !== undefined && read.rules.contracted.has(read.word(phrase.preposition).toLowerCase())
  const plural = isPlural(read, head, from, kind.role, named !== undefined)
  return {
    head,
    range: {from, to: endOf(read, head, core, named, phrase)},
    phrase,
    ...kind,
    noun: nounOf(read, head, kind.role),
    plural,
    gender: kind.role
      ? plural
        ? undefined
        : (kind.role.gender ?? read.rules.articleGender(first, word))
      : kind.body
        ? genders[kind.body.gender]
        : kind.place,
    definite: article || owned || contracted,
    article: article || contracted,
    indefinite: from < head && read.rules.indefinite.has(first),
    ...(named && {named: named.name, ...(named.loose && {loose: true as const})}),
  }
}

/** Inside a name no noun describes; a word like "US-Beamte" is both. */
function isInsideName(read: ReferenceDoc, head: number): boolean {
  const at = read.nameAt[head]!
  if (at < 0) return false
  const name = read.doc.names[at]!
  return !(name.derived && name.to - name.from === 1)
}

/** Adjectives before the noun, and the article, possessive or owner before them. */
function leftEnd(read: ReferenceDoc, head: number): number {
  const begin = read.doc.sentences[read.sentence[head]!]!
  let at = head
  while (at > begin && (read.pos(at - 1) === 'ADJ' || isDerived(read, at - 1))) at--
  if (at === begin) return at
  const before = read.word(at - 1).toLowerCase()
  const {rules} = read
  if (rules.definite.has(before) || rules.indefinite.has(before) || rules.possessives(before) !== undefined) return at - 1
  const name = read.nameAt[at - 1]!
  return name >= 0 && isOwner(read, at - 1) && rules.basesOf(read.word(at - 1)).length > 1 ? read.doc.names[name]!.from : at
}

const isDerived = (read: ReferenceDoc, at: number): boolean =>
  read.nameAt[at]! >= 0 && read.doc.names[read.nameAt[at]!]!.derived === true

/** A coordinated phrase counts by its member. */
function coreOf(phrase: Phrase | undefined, head: number): TokenRange {
  const core = phrase?.core ?? {from: head, to: head + 1}
  return phrase?.members.find((m) => m.from <= head && m.to > head) ?? core
}

type Kind = Pick<Description, 'role' | 'body' | 'place'>

/** A word for both a body and a person ("Vorstand", "Maschinenbauer") is a person where a person's name follows. */
function kindOf(read: ReferenceDoc, word: string, beforePerson: boolean): Kind | undefined {
  const role = read.rules.role(word)
  const body = read.rules.body(word)
  if (role && !(body && !body.compound && !beforePerson)) return {role}
  if (body) return {body}
  const place = read.rules.places.get(word) ?? read.rules.places.get(read.rules.basesOf(word)[0]!)
  return place && {place}
}

/** The noun without ending: of a person the masculine with its first part, of others the base form. */
function nounOf(read: ReferenceDoc, head: number, role: RoleNoun | undefined): string {
  if (role) return (role.prefix ?? '') + role.head.toLowerCase()
  return read.rules.basesOf(read.word(head))[0]!.toLowerCase()
}

/** A name in the genitive before the noun: "Norwegens Ministerin", not "russische". */
function isOwner(read: ReferenceDoc, at: number): boolean {
  const name = read.nameAt[at]!
  return name >= 0 && read.doc.names[name]!.derived !== true
}

/** Article and noun decide; a bare noun that can be both is a plural, unless a name follows or its verb is singular. */
function isPlural(read: ReferenceDoc, head: number, from: number, role: RoleNoun | undefined, named: boolean): boolean {
  if (role?.plural) return true
  if (role?.singular) return false
  const number = read.morph(head) & (Sing | Plur)
  if (number === Plur) return true
  if (number === Sing || named || !role) return false
  const first = read.word(from).toLowerCase()
  if (from < head && read.rules.definite.has(first))
    return role.kind === 'profession' && read.rules.articleGender(first, read.word(head)) === 'feminine' && !role.gender
  const determined = from < head && (read.rules.indefinite.has(first) || read.rules.possessives(first) !== undefined)
  if (determined || isOwner(read, from)) return false
  const clause = read.clauseAt(head)
  const finite = read.subject[head] === 1 ? clause?.predicate?.finite : undefined
  if (finite !== undefined && finite !== null && (read.morph(finite) & (Sing | Plur)) === Sing) return false
  return !(from >= 1 && read.word(from - 1) === ',') && read.pos(from) !== 'DET'
}

/** The end of a description: before the name, before a loose apposition, without comma and degree. */
function endOf(
  read: ReferenceDoc,
  head: number,
  core: TokenRange,
  named: {readonly name: number; readonly loose?: true} | undefined,
  phrase: Phrase | undefined,
): number {
  if (named && !named.loose) {
    const name = read.doc.names[named.name]!
    return name.office && name.office.from <= head ? head + 1 : Math.max(head + 1, trimmed(read, head, name.from, true))
  }
  let end = Math.max(core.to, ownerEnd(read, head))
  const apposition = phrase?.appositions.find((a) => a.from > head)
  if (apposition) end = Math.min(end, apposition.from)
  if (named) end = Math.min(end, read.doc.names[named.name]!.from)
  for (let at = head + 1; at < end; at++) if (read.word(at) === ',') end = at
  const {from = -1, office} = named ? read.doc.names[named.name]! : {}
  return Math.max(head + 1, trimmed(read, head, end, end === from || end === office?.from))
}

/** "Miteigentümer der Ostertag GmbH": a name in the genitive right behind belongs to the description. */
function ownerEnd(read: ReferenceDoc, head: number): number {
  const at = head + 2 < read.doc.tokens.length && read.rules.definite.has(read.word(head + 1)) ? read.nameAt[head + 2]! : -1
  return at >= 0 && read.doc.names[at]!.kind !== 'person' && !read.doc.names[at]!.derived ? read.doc.names[at]!.to : head + 1
}

/** Without marks at the end; before a name without its degree, too ("…, Dr."). */
function trimmed(read: ReferenceDoc, head: number, to: number, beforeName: boolean): number {
  let end = to
  while (end > head + 1) {
    const word = read.word(end - 1)
    if (/[\p{L}\p{N}]/u.test(word) && !(beforeName && read.rules.honorific(word) !== undefined)) break
    end--
  }
  return end
}

/** The name right after the noun (titles and quotation marks between), after its genitive, or set off by commas. */
function introduces(
  read: ReferenceDoc,
  head: number,
  core: TokenRange,
  phrase: Phrase | undefined,
): {readonly name: number; readonly loose?: true} | undefined {
  const {names, tokens} = read.doc
  const titled = read.titleOf[head]!
  if (titled >= 0 && !isOwned(read, head, core, titled)) return {name: titled}
  let next = head + 1
  if (next + 1 < tokens.length && isOpening(read.word(next))) next++
  const at = next < tokens.length && read.sentence[head] === read.sentence[next] ? read.nameAt[next]! : -1
  if (at >= 0 && names[at]!.from === next && !names[at]!.derived && !isOwned(read, head, core, at)) return {name: at}
  const apposition = phrase?.appositions.find((a) => a.from > head && personIn(read, a) >= 0)
  if (apposition) return {name: personIn(read, apposition), loose: true}
  return lastOfPhrase(read, head, core) ?? afterComma(read, core.to)
}

/** "ein Vertrauter Lena Ohlsens": a genitive behind a noun with an article is its owner; "Minister Schulzes Plan" has none. */
function isOwned(read: ReferenceDoc, head: number, core: TokenRange, at: number): boolean {
  const name = read.doc.names[at]!
  const last = read.word(name.to - 1)
  if (name.kind !== 'person' || name.base.endsWith(last)) return false
  return core.from < head || read.rules.role(read.word(head))?.relational === true
}

const isOpening = (word: string): boolean => /^["„“»«‚]$/u.test(word)

/** "der Präsident der Bundesärztekammer Frank Montgomery": a person ends the phrase and no preposition stands before. */
function lastOfPhrase(read: ReferenceDoc, head: number, core: TokenRange): {readonly name: number} | undefined {
  const last = read.nameAt[core.to - 1]!
  const name = last >= 0 ? read.doc.names[last]! : undefined
  if (name?.kind !== 'person' || name.from <= head + 1 || name.to - name.from < 2 || name.to !== core.to) return undefined
  const before = read.pos(name.from - 1)
  // "Zeuge der Tat der Ministerin Lena Ohlsen": the nearer noun is her title
  if (read.rules.role(read.word(name.from - 1))) return undefined
  return before === 'NOUN' || before === 'PROPN' ? {name: last} : undefined
}

/** ", Imke Brandhorst," or ", Oberstaatsanwalt Friedhelm Rabenstein." after the phrase. */
function afterComma(read: ReferenceDoc, end: number): {readonly name: number; readonly loose: true} | undefined {
  const {names, tokens} = read.doc
  if (end + 1 >= tokens.length || read.word(end) !== ',' || read.sentence[end] !== read.sentence[end + 1]) return undefined
  const at = Math.max(read.nameAt[end + 1]!, read.titleOf[end + 1]!)
  const name = at >= 0 ? names[at]! : undefined
  if (name?.kind !== 'person' || (name.office?.from ?? name.from) !== end + 1) return undefined
  return closes(read, name.to) ? {name: at, loose: true} : undefined
}

/** A mark or the end of the text: the apposition ends here. */
const closes = (read: ReferenceDoc, at: number): boolean =>
  at >= read.doc.tokens.length || !/[\p{L}\p{N}]/u.test(read.word(at)) || read.pos(at) === 'VERB' || read.pos(at) === 'AUX'

/** The person's name with which an apposition begins or ends, or -1. */
function personIn(read: ReferenceDoc, range: TokenRange): number {
  for (const at of [read.nameAt[range.from]!, read.titleOf[range.from]!, read.nameAt[range.to - 1]!])
    if (at >= 0 && read.doc.names[at]!.kind === 'person' && read.doc.names[at]!.to <= range.to) return at
  return -1
}

/** The name before ", Sprecher des …": the description belongs to it; -1 where there is none. */
export function nameBefore(read: ReferenceDoc, d: Description): number {
  const {from} = d.range
  if (from < 2 || read.word(from - 1) !== ',' || d.named !== undefined) return -1
  const at = read.nameAt[from - 2]!
  if (at < 0 || read.sentence[from] !== read.sentence[from - 2]) return -1
  const name = read.doc.names[at]!
  if (name.derived || name.kind === 'event' || name.kind === 'thing') return -1
  if (d.role)
    return (name.kind === 'person' && !(d.plural && d.role.plural)) || (d.role.relational && name.kind !== 'person') ? at : -1
  if (d.plural || (!d.definite && !d.indefinite)) return -1
  return name.kind !== 'person' && closes(read, d.range.to) ? at : -1
}

/** "das Außenministerium in Ankara": the state whose seat of government stands behind a description. */
export function seatBehind(read: ReferenceDoc, d: Description): string | undefined {
  for (let at = d.head + 1; at <= Math.min(d.head + 2, read.doc.tokens.length - 1); at++) {
    const index = read.nameAt[at]!
    const seat = index >= 0 && read.pos(at - 1) === 'ADP' ? read.rules.seats.get(read.doc.names[index]!.base) : undefined
    if (seat) return seat
  }
  return undefined
}
