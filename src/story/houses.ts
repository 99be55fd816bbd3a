import type {JoinedEntities, JoinedEntity} from './entities.ts'
import {nameWords, sameWord} from './name-match.ts'

/** The house that an entity speaks for, and why. */
export interface House {
  readonly id: string
  readonly name: string
  /** Reason key; absent where the entity is its own house. */
  readonly because?: string
}

/** Entity id → house: spokespeople, officials and ministries of one government, firm or body share one. */
export function houses(joined: JoinedEntities): ReadonlyMap<string, House> {
  const states = new Map<string, JoinedEntity>()
  for (const e of joined.entities)
    if (e.kind === 'state' && e.country && !e.metonymOf && !states.has(e.country)) states.set(e.country, e)
  const byStart = organisationsByStart(joined)
  const found = new Map<string, House>()
  for (const entity of joined.entities) found.set(entity.id, houseOf(entity, joined, states, byStart))
  return found
}

const own = (e: JoinedEntity): House => ({id: e.kind === 'state' && e.country ? `state ${e.country}` : e.id, name: e.name})

function houseOf(
  entity: JoinedEntity,
  joined: JoinedEntities,
  states: ReadonlyMap<string, JoinedEntity>,
  byStart: ReadonlyMap<string, readonly JoinedEntity[]>,
): House {
  let at = entity
  let because: string | undefined
  const seen = new Set<string>()
  for (;;) {
    seen.add(at.id)
    if (at.metonymOf)
      return {id: `state ${at.metonymOf}`, name: states.get(at.metonymOf)?.name ?? at.name, because: `metonym: ${at.name}`}
    const parent =
      (at.memberOf === undefined ? undefined : joined.byId.get(at.memberOf)) ?? employer(at, byStart) ?? inFull(at, byStart)
    if (!parent || seen.has(parent.id) || (parent.kind !== 'organisation' && parent.kind !== 'state')) break
    because ??= `member-of: ${parent.name}`
    at = parent
  }
  const house = own(at)
  return because === undefined ? house : {...house, because}
}

/** The end of a name's last word, marked as such. */
const endKey = (word: string): string => `-${word.slice(-5)}`

/** Organisations by the first five letters of each word of their names, and by the last five of all. */
function organisationsByStart(joined: JoinedEntities): ReadonlyMap<string, readonly JoinedEntity[]> {
  const byStart = new Map<string, JoinedEntity[]>()
  for (const e of joined.entities) {
    if (e.kind !== 'organisation') continue
    for (const w of new Set([...e.words.map((x) => x.slice(0, 5)), endKey(e.words.at(-1) ?? '')])) {
      const list = byStart.get(w)
      if (list) list.push(e)
      else byStart.set(w, [e])
    }
  }
  return byStart
}

/**
 * The organisation whose name stands in a person's office: "Geschäftsführer der Harkens & Thode" or, as the first part
 * of a compound, "Polizeisprecherin". The longest name wins.
 */
function employer(person: JoinedEntity, byStart: ReadonlyMap<string, readonly JoinedEntity[]>): JoinedEntity | undefined {
  if (person.kind !== 'person') return undefined
  let best: JoinedEntity | undefined
  for (const office of person.offices ?? []) {
    const words = nameWords(office)
    for (const w of words)
      for (const candidate of byStart.get(w.slice(0, 5)) ?? []) {
        const single = candidate.words.length === 1 ? candidate.words[0] : undefined
        const inCompound = single !== undefined && (beginsWord(w, single) || isSeatOf(single, w))
        // an article in the name ("Die Grünen") stands otherwise in the office ("der Grünen")
        const inOffice = candidate.words.every(
          (x, i) => (i === 0 && i + 1 < candidate.words.length && x.length < 4) || words.some((y) => sameWord(x, y)),
        )
        if ((inCompound || inOffice) && isAtHand(candidate, person) && (!best || isFuller(candidate, best))) best = candidate
      }
  }
  return best
}

/** "Polizeisprecherin" and Polizei, "Bundespolizist" and Bundespolizei: all of the body's name but its last two letters. */
const beginsWord = (office: string, body: string): boolean =>
  body.length >= 5 && (office.startsWith(body) || (body.length >= 7 && office.startsWith(body.slice(0, -2))))

/** "Finanzministerin" and Finanzministerium, "Landrätin" and Landratsamt, "Staatsanwalt" and Staatsanwaltschaft. */
function isSeatOf(body: string, office: string): boolean {
  const holder = office.replace(/in$/u, '')
  return (
    holder.length >= 6 && body.length > holder.length && [holder, holder.replaceAll('ae', 'a')].some((x) => body.startsWith(x))
  )
}

/** "Die Fraktion" of one report is not that of a "Fraktionschefin" in another. */
const isAtHand = (body: JoinedEntity, person: JoinedEntity): boolean =>
  body.isNamed || body.members.some((b) => person.members.some((p) => p.report === b.report))

/** Of two bodies in an office the one with a name ("Fraktionschefin der Grünen"), then the one with more words. */
const isFuller = (a: JoinedEntity, b: JoinedEntity): boolean =>
  a.isNamed === b.isNamed ? a.words.length > b.words.length : a.isNamed

/**
 * "Das Landesamt" in one report, "Landesamt für Gesundheit" in another; "die Kommission" and "EU-Kommission", "das Ministerium" and
 * "Finanzministerium": the only body of the story whose name begins or ends so.
 */
function inFull(body: JoinedEntity, byStart: ReadonlyMap<string, readonly JoinedEntity[]>): JoinedEntity | undefined {
  const [word = ''] = body.words
  if (body.kind !== 'organisation' || body.isNamed || body.words.length !== 1 || body.plural || word.length < SHORTEST)
    return undefined
  const fuller = (byStart.get(word.slice(0, 5)) ?? []).filter((e) => e !== body && e.words.some((w) => sameWord(w, word)))
  const [only] = fuller
  if (fuller.length === 1 && only && only.words.length > 1 && sameWord(only.words[0] ?? '', word)) return only
  const ending = (byStart.get(endKey(word)) ?? []).filter((e) => e !== body && !e.plural && endsSo(e, word))
  return fuller.length === ending.filter((e) => fuller.includes(e)).length && ending.length === 1 ? ending[0] : undefined
}

const endsSo = ({words}: JoinedEntity, word: string): boolean => {
  const last = words.at(-1) ?? ''
  return words.length > 1 ? sameWord(last, word) : last.length > word.length + 2 && last.endsWith(word)
}

/** Shorter words ("Rat", "Amt") begin too many names. */
const SHORTEST = 6
