import type {Claim, Link, Participant, ReportClaims, ReportEntity} from '../claims/claim.ts'
import {nameWords, organisationsFit, personsFit, sameWord} from './name-match.ts'
import type {StoryEntity} from './story.ts'

/** Entities of all reports joined, and the way from a report's entity id to the story's. */
export interface JoinedEntities {
  readonly entities: readonly JoinedEntity[]
  readonly byId: ReadonlyMap<string, JoinedEntity>
  /** `report id` and `entity id` of the report, joined by a blank → story id. */
  readonly idOf: ReadonlyMap<string, string>
}

/** A story entity with what the rooms' inside needs of it. */
export interface JoinedEntity extends StoryEntity {
  readonly words: readonly string[]
  readonly metonymOf?: string
  readonly gender?: 'masculine' | 'feminine' | 'neuter'
  readonly plural: boolean
  /** It has a name somewhere, not only descriptions. */
  readonly isNamed: boolean
  readonly members: readonly {readonly report: string; readonly entity: ReportEntity}[]
  /** Nameless, but told as known from the first mention on: "die Behörden", not "Behörden". */
  readonly isKnown: boolean
}

interface Draft {
  kind: ReportEntity['kind']
  words: readonly string[]
  members: {report: string; entity: ReportEntity}[]
}

const isNamed = (entity: ReportEntity): boolean => entity.mentions.some((m) => m.form === 'name' || m.form === 'adjective')

/** Joins the entities of several reports: states by country, others by name; descriptions of persons stay apart. */
export function joinEntities(reports: readonly ReportClaims[]): JoinedEntities {
  const all = reports.flatMap((r, order) => {
    const bare = articleFree(r)
    return r.entities.map(bare).map((entity, at) => ({report: r.report.id, entity, order, at, words: nameWords(entity.name)}))
  })
  // the fullest name first, so that a bare family name finds its bearer
  const sorted = [...all].sort((a, b) => b.words.length - a.words.length || a.order - b.order || a.at - b.at)
  const drafts: Draft[] = []
  const byWord = new Map<string, Draft[]>()
  const draftOf = new Map<string, Draft>()
  for (const {report, entity, words} of sorted) {
    const known = findDraft(report, entity, words, byWord)
    const draft = known ?? {kind: entity.kind, words, members: []}
    draft.members.push({report, entity})
    draftOf.set(`${report} ${entity.id}`, draft)
    if (known) continue
    drafts.push(draft)
    for (const key of keysOf(entity, words)) {
      const list = byWord.get(key)
      if (list) list.push(draft)
      else byWord.set(key, [draft])
    }
  }
  return numbered(all, draftOf)
}

/**
 * Descriptions without their article: "der Polizei" and "Die Polizei" are one. An article is a short first word that the
 * report also writes in small letters.
 */
function articleFree({report}: ReportClaims): (entity: ReportEntity) => ReportEntity {
  const small = new Set(report.text.match(/(?<![\p{L}\p{N}])\p{Ll}{2,6}(?![\p{L}\p{N}])/gu) ?? [])
  const bare = (text: string): string => {
    const [, first = '', rest = ''] = /^(\p{L}{2,6})\s+(.+)$/su.exec(text) ?? []
    return rest !== '' && small.has(first.toLowerCase()) ? rest : text
  }
  return (entity) => {
    if (isNamed(entity) && !entity.mentions.some((m) => m.form === 'nominal')) return entity
    const mentions = entity.mentions.map((m) => (m.form === 'nominal' ? {...m, text: bare(m.text)} : m))
    if (isNamed(entity)) return {...entity, mentions}
    // of "des Unternehmens" and "das Unternehmen" the shorter is the plain form
    const [name] = [bare(entity.name), ...mentions.filter((m) => m.form === 'nominal').map((m) => m.text)]
      .filter((n) => sameWord(nameWords(n).at(-1) ?? '', nameWords(entity.name).at(-1) ?? ''))
      .sort((a, b) => a.length - b.length)
    return {...entity, mentions, name: name ?? entity.name}
  }
}

/** Words by which an entity is looked for; a state by its country. */
function keysOf(entity: ReportEntity, words: readonly string[]): readonly string[] {
  if (entity.kind === 'state' && entity.country && !entity.metonymOf) return [`state ${entity.country}`]
  return [...new Set(words.flatMap((w) => (w.length > 5 ? [w.slice(0, 5)] : [w])))]
}

function findDraft(
  report: string,
  entity: ReportEntity,
  words: readonly string[],
  byWord: ReadonlyMap<string, readonly Draft[]>,
): Draft | undefined {
  const candidates = [...new Set(keysOf(entity, words).flatMap((key) => byWord.get(key) ?? []))]
  if (entity.kind === 'state' && entity.country && !entity.metonymOf) return candidates[0]
  if (!isNamed(entity) && entity.kind !== 'organisation' && entity.kind !== 'state') return undefined
  const fits = candidates.flatMap((draft) => {
    const fit = fitOf(draft, entity, words)
    const own = draft.members.some((m) => m.report === report)
    return fit === 'no' || (own && fit !== 'full' && !isSpelling(draft, entity)) ? [] : [{draft, fit}]
  })
  const full = fits.filter((f) => f.fit === 'full')
  if (full.length) return full[0]?.draft
  return fits.length === 1 ? fits[0]?.draft : undefined
}

function fitOf(draft: Draft, entity: ReportEntity, words: readonly string[]): 'full' | 'part' | 'initial' | 'no' {
  const first = draft.members[0]?.entity
  if (entity.kind === 'place' && entity.country === undefined && isSpelling(draft, entity)) return 'part'
  if (!first || !kindsFit(draft.kind, entity.kind) || isNamed(first) !== isNamed(entity)) return 'no'
  if ((first.metonymOf ?? '') !== (entity.metonymOf ?? '') && first.metonymOf && entity.metonymOf) return 'no'
  if (entity.kind === 'person') {
    const sexes = [first.gender, entity.gender]
    if (sexes.includes('masculine') && sexes.includes('feminine')) return 'no'
    return personsFit(draft.words, words)
  }
  const fit = organisationsFit(draft.words, words)
  // a place inside a longer name is another thing: Bremen is not the port of Bremen
  return fit === 'part' && (entity.kind !== 'organisation' || !isNamed(entity)) ? 'no' : fit
}

/** Another spelling of a word of the name, which the analysis of one report cannot know: "Shevchuk" beside "Andrij Schewtschuk". */
function isSpelling(draft: Draft, entity: ReportEntity): boolean {
  if (draft.kind !== 'person' || draft.words.length < 2) return false
  const own = nameWords(entity.name)
  const written = draft.members.flatMap((m) => m.entity.name.split(/\s+/u))
  return own.length === 1 && (own[0]?.length ?? 0) >= 4 && own[0] === draft.words.at(-1) && !written.includes(entity.name)
}

function kindsFit(a: ReportEntity['kind'], b: ReportEntity['kind']): boolean {
  if (a === b) return true
  const pair = [a, b]
  return !pair.includes('person') && !pair.includes('state')
}

/** Ids in the order in which the entities come first in the reports. */
function numbered(all: readonly {report: string; entity: ReportEntity}[], draftOf: ReadonlyMap<string, Draft>): JoinedEntities {
  const idOf = new Map<string, string>()
  const ids = new Map<Draft, string>()
  for (const {report, entity} of all) {
    const draft = draftOf.get(`${report} ${entity.id}`)
    if (!draft) continue
    const id = ids.get(draft) ?? `e${ids.size + 1}`
    ids.set(draft, id)
    idOf.set(`${report} ${entity.id}`, id)
  }
  const entities = [...ids].map(([draft, id]) => joined(draft, id, bodyOf(draft, id, idOf, draftOf)))
  return {entities, byId: new Map(entities.map((e) => [e.id, e])), idOf}
}

/** The body or state that it belongs to by some report; rather one with a name than "die Fraktion". */
function bodyOf(
  draft: Draft,
  id: string,
  idOf: ReadonlyMap<string, string>,
  draftOf: ReadonlyMap<string, Draft>,
): string | undefined {
  const keys = draft.members.flatMap((m) => (m.entity.memberOf === undefined ? [] : [`${m.report} ${m.entity.memberOf}`]))
  const others = keys.filter((key) => idOf.has(key) && idOf.get(key) !== id)
  const named = others.find((key) => draftOf.get(key)?.members.some((m) => isNamed(m.entity)))
  return idOf.get(named ?? others[0] ?? '')
}

function joined(draft: Draft, id: string, memberOf: string | undefined): JoinedEntity {
  const named = draft.members.filter((m) => isNamed(m.entity))
  const nouns = named.filter((m) => m.entity.mentions.some((x) => x.form === 'name'))
  const fullest = (nouns[0] ?? named[0] ?? draft.members[0])?.entity
  const first = <T>(pick: (e: ReportEntity) => T | undefined): T | undefined =>
    draft.members.map((m) => pick(m.entity)).find((x) => x !== undefined)
  const offices = [...new Set(draft.members.flatMap((m) => m.entity.offices.map((o) => o.text)))]
  const country = first((e) => e.country)
  const metonymOf = first((e) => e.metonymOf)
  const gender = first((e) => e.gender)
  return {
    id,
    name: fullest?.name ?? '',
    kind: draft.kind,
    names: namesOf(draft),
    words: draft.words,
    plural: draft.members.every((m) => m.entity.plural),
    isNamed: named.length > 0,
    members: draft.members,
    isKnown: draft.members.some((m) => m.entity.known),
    ...(offices.length ? {offices} : {}),
    ...(memberOf ? {memberOf} : {}),
    ...(country ? {country} : {}),
    ...(metonymOf ? {metonymOf} : {}),
    ...(gender ? {gender} : {}),
  }
}

/** What each report calls it, most used first; pronouns are no names. */
function namesOf(draft: Draft): StoryEntity['names'] {
  const counts = new Map<string, {text: string; report: string; count: number; loaded?: true}>()
  for (const {report, entity} of draft.members)
    for (const mention of entity.mentions) {
      if (mention.form === 'pronoun' || mention.form === 'adjective') continue
      const text = nameOf(mention, draft)
      const key = `${report} ${text}`
      const entry = counts.get(key) ?? {text, report, count: 0, ...(mention.loaded ? {loaded: true as const} : {})}
      entry.count++
      counts.set(key, entry)
    }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
}

/** A name without its ending ("Ohlsens" → Ohlsen) and in the spelling of the fullest name, else as written: always words of a report. */
function nameOf(mention: ReportEntity['mentions'][number], draft: Draft): string {
  const bare = mention.form === 'name' && mention.text.includes(mention.base) ? mention.base : mention.text
  const own = nameWords(bare)
  if (mention.form !== 'name' || draft.kind !== 'person' || own.length !== 1) return bare
  const written = draft.members.flatMap((m) => m.entity.mentions.filter((x) => x.form === 'name').map((x) => x.text))
  const full = written.map((w) => w.split(/\s+/u)).sort((x, y) => y.length - x.length)[0] ?? []
  return full.length > 1 ? (full.find((w) => nameWords(w)[0] === own[0]) ?? bare) : bare
}

/** The claims of all reports with the story's entity ids; an id that two reports share gets its report before it. */
export function claimsOfStory(reports: readonly ReportClaims[], joined: JoinedEntities): readonly Claim[] {
  const seen = new Map<string, number>()
  for (const r of reports) for (const c of r.claims) seen.set(c.id, (seen.get(c.id) ?? 0) + 1)
  return reports.flatMap((r) => {
    const entity = (id: string | undefined) => (id === undefined ? undefined : joined.idOf.get(`${r.report.id} ${id}`))
    const rename = (id: string) => ((seen.get(id) ?? 0) > 1 ? `${r.report.id}.${id}` : id)
    return r.claims.map((claim) => storyClaim(claim, entity, rename))
  })
}

type EntityOf = (id: string | undefined) => string | undefined

function withEntity<T extends {readonly entity?: string}>(value: T, entity: EntityOf): T {
  const {entity: old, ...rest} = value
  const id = entity(old)
  return (id === undefined ? rest : {...rest, entity: id}) as T
}

function storyLink(link: Link, entity: EntityOf): Link {
  const own = withEntity(link, entity)
  return own.members ? {...own, members: own.members.map((m) => storyLink(m, entity))} : own
}

function storyClaim(claim: Claim, entity: EntityOf, rename: (id: string) => string): Claim {
  const {exclusive, predicate} = claim.gist
  return {
    ...claim,
    id: rename(claim.id),
    chain: claim.chain.map((l) => storyLink(l, entity)),
    ...(claim.addressee ? {addressee: storyLink(claim.addressee, entity)} : {}),
    who: claim.who.map((p): Participant => withEntity(p, entity)),
    ...(claim.where ? {where: withEntity(claim.where, entity)} : {}),
    ...(claim.partOf ? {partOf: rename(claim.partOf)} : {}),
    gist: {
      ...claim.gist,
      terms: claim.gist.terms.map((t) => withEntity(t, entity)),
      ...(predicate ? {predicate: withEntity(predicate, entity)} : {}),
      ...(exclusive ? {exclusive: withEntity(exclusive, entity)} : {}),
    },
  }
}
