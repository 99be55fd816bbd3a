import type {Claim, Link} from '../claims/claim.ts'
import type {Report} from '../report/report.ts'
import type {JoinedEntities} from './entities.ts'
import type {House} from './houses.ts'
import {nameWords, organisationsFit, personsFit, sameWord} from './name-match.ts'
import type {Origin} from './story.ts'

/** Where one claim's chains end, with what that adds. */
export interface ClaimOrigin {
  readonly id: string
  /** House of a named origin; undefined for an unnamed source: it adds nothing. */
  readonly house?: string
  /** Somebody with an office whose institution is not known: the house may be one of the others. */
  readonly isUndecided?: boolean
  readonly link: Link
}

export interface Origins {
  readonly list: readonly Origin[]
  /** Origins by claim id; none for the report's own voice. */
  readonly of: ReadonlyMap<string, readonly ClaimOrigin[]>
}

/** News agencies whose name alone tells that they hand on what others said; world knowledge, not of one language. */
const agencies = new Set([
  'dpa',
  'afp',
  'ap',
  'reuters',
  'sid',
  'epd',
  'kna',
  'apa',
  'sda',
  'tass',
  'ansa',
  'efe',
  'upi',
  'xinhua',
  'dts',
])

/** Forces that tell what somebody has in mind rather than what they said. */
const minds = new Set(['expects', 'wants', 'plans'])

/** True if the last in the chain is said to think or want it; the words are then those of the one before. */
export function isInward({medium, force, cue, gist, chain}: Claim): boolean {
  if (chain.at(-1)?.attitude || medium === 'thought') return true
  // "Ohlsen behauptete, Reik erwarte …": the attitude is Reik's, the chain ends with Ohlsen, who speaks
  const spoken = cue !== undefined && gist.attitude !== undefined && cue.lemma !== gist.attitude.lemma
  return minds.has(force) && !spoken
}

/** The last link of a chain that is a source; who merely thinks or wants something, as another tells it, is none. */
export function endOfChain(claim: Claim): Link | undefined {
  const {chain} = claim
  const heard = chain.filter((l) => !l.attitude)
  if (heard.length < chain.length) return heard.at(-1)
  return isInward(claim) && chain.length > 1 ? chain.at(-2) : chain.at(-1)
}

/** Joint sources stand for each of their members. */
export function linksOf(link: Link): readonly Link[] {
  return link.members?.length ? link.members.flatMap(linksOf) : [link]
}

export function isAgency(link: Link, reports: readonly Report[]): boolean {
  if (link.kind !== 'medium') return false
  const words = nameWords(link.name)
  return (
    words.some((w) => agencies.has(w)) || reports.some((r) => r.agency && nameWords(r.agency.name).some((w) => words.includes(w)))
  )
}

/** "Nach Informationen der mpd" in the agency's own report: it hands on nobody's word but tells what it found. */
const isItsOwn = (link: Link, claim: Claim, reports: readonly Report[]): boolean =>
  reports.some((r) => r.id === claim.report && isOutlet(link, r))

/** The origins of all claims, numbered in the order in which they come first. */
export function findOrigins(
  claims: readonly Claim[],
  reports: readonly Report[],
  joined: JoinedEntities,
  houseOf: ReadonlyMap<string, House>,
): Origins {
  const ids = new Map<string, string>()
  const drafts = new Map<string, {origin: Omit<Origin, 'claims'>; claims: string[]}>()
  const of = new Map<string, ClaimOrigin[]>()
  for (const claim of claims) {
    const end = endOfChain(claim)
    for (const link of end ? linksOf(end) : []) {
      const key = originKey(link, claim.report)
      const id = ids.get(key) ?? `o${ids.size + 1}`
      ids.set(key, id)
      const house = houseOfLink(link, joined, houseOf)
      const named = link.kind === 'unnamed' ? speaksForOther(link, house) : !isCrowd(link, house, joined)
      const draft = drafts.get(id) ?? {origin: originOf(id, link, named, house, joined), claims: []}
      drafts.set(id, draft)
      draft.claims.push(claim.id)
      const counts = named && (!isAgency(link, reports) || isItsOwn(link, claim, reports))
      const own = of.get(claim.id) ?? []
      const isUndecided = counts && isOfUnknownHouse(link, house, joined)
      own.push({id, link, ...(counts ? {house: house?.id ?? key} : {}), ...(isUndecided ? {isUndecided} : {})})
      of.set(claim.id, own)
    }
  }
  const list = [...drafts.values()].map(({origin, claims: own}) => ({...origin, claims: [...new Set(own)]}))
  return {list, of}
}

/** "Behörden", "zwei Sender", "Medienberichte": bodies and media in the plural that nobody names add no more than an insider. */
function isCrowd(link: Link, house: House | undefined, joined: JoinedEntities): boolean {
  if (!link.plural || link.members?.length || (link.kind !== 'organisation' && link.kind !== 'medium')) return false
  const entity = link.entity === undefined ? undefined : joined.byId.get(link.entity)
  return entity?.isNamed !== true && entity?.isKnown !== true && (house === undefined || house.id === link.entity)
}

function houseOfLink(link: Link, joined: JoinedEntities, houseOf: ReadonlyMap<string, House>): House | undefined {
  const own = houseOf.get(link.entity ?? '')
  if (own && (own.id !== link.entity || link.kind !== 'unnamed')) return own
  return houseOf.get(namedIn(link, joined) ?? '') ?? own
}

/**
 * "Ein Polizist", "ein Mitarbeiter der Werft", "Werft-Sprecher", "Löffler": one person whose body (or full name) is known. Several
 * officials and "das Umfeld der Werft" stay unnamed: they speak because nobody learns who they are.
 */
function speaksForOther({plural, entity, name}: Link, house: House | undefined): boolean {
  if (house === undefined || house.id === entity || plural) return false
  return entity !== undefined || !/\s/u.test(name)
}

/**
 * "Präsidentenberaterin Lena Ohlsen", "der Angeklagte": they speak for some house or have a name elsewhere, and no report says so. "Einem Bericht zufolge", "wie die
 * Zeitung schreibt", "laut Unterlagen": what has no name may be the paper or the body that others name.
 */
function isOfUnknownHouse(link: Link, house: House | undefined, joined: JoinedEntities): boolean {
  const entity = link.entity === undefined ? undefined : joined.byId.get(link.entity)
  if (link.kind === 'document' || link.kind === 'medium')
    return entity?.isNamed !== true && !link.name.trim().includes(' ') && (house === undefined || house.id === link.entity)
  if (!entity) return link.kind === 'person' || link.kind === 'office'
  if (entity.plural && !entity.isNamed && entity.kind === 'organisation') return house?.id === entity.id
  const isKnownByOffice = (entity.offices?.length ?? 0) > 0 || !entity.isNamed
  return entity.kind === 'person' && house?.id === entity.id && isKnownByOffice
}

/** The body named inside a source's description: "Bericht des Murtaler Boten" → that paper. The longest name wins. */
function namedIn(link: Link, joined: JoinedEntities): string | undefined {
  if (link.kind === 'person') return undefined
  const words = nameWords(link.name)
  const inside = joined.entities.filter(
    (e) =>
      (e.isNamed && e.kind === 'organisation' && e.words.every((w) => words.some((x) => sameWord(w, x)))) ||
      (e.isNamed && e.kind === 'person' && words.length === 1 && e.words.at(-1) === words[0]) ||
      (!e.isNamed && e.kind === 'organisation' && personsFit(e.words, words) === 'full'),
  )
  return inside.sort((a, b) => b.words.length - a.words.length)[0]?.id
}

/** A source with an entity is that entity; without one it is its name, and unnamed ones are apart in every report. */
function originKey(link: Link, report: string): string {
  if (link.kind === 'unnamed') return `unnamed ${report} ${link.entity ?? nameWords(link.name).join(' ')}`
  return link.entity ?? `name ${nameWords(link.name).join(' ')}`
}

function originOf(
  id: string,
  link: Link,
  named: boolean,
  house: House | undefined,
  joined: JoinedEntities,
): Omit<Origin, 'claims'> {
  const entity = link.entity === undefined ? undefined : joined.byId.get(link.entity)
  const name = named && entity ? entity.name : link.name
  return {
    id,
    name,
    named,
    ...(house && (named || house.id !== link.entity) ? {house: house.id, houseName: house.name} : {}),
    ...(link.entity ? {entity: link.entity} : {}),
  }
}

/** True if `link` is the outlet that published `report`; of a text without another outlet the agency whose mark it carries. */
export function isOutlet(link: Link, report: Report): boolean {
  const outlet = report.outlet ?? report.agency?.name
  return outlet !== undefined && organisationsFit(nameWords(outlet), nameWords(link.name)) !== 'no'
}
