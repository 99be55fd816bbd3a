import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Claim, Form, Link, ReportClaims, ReportEntity} from '../src/claims/claim.ts'
import {coreOf, topClause} from '../src/claims/core.ts'
import {type Draft, toClaim} from '../src/claims/drafts.ts'
import {Reading} from '../src/claims/reading.ts'
import type {TokenRange} from '../src/document/doc.ts'
import type {Engine, Reading as Read} from '../src/engine.ts'
import {german} from '../src/language/de/german.ts'
import {english} from '../src/language/en/english.ts'
import type {TextRange} from '../src/report/report.ts'
import type {GoldAttribution, GoldOwnVoice, ReportLayers} from '../training/corpus/layers.ts'
import {located} from './story-claims.ts'
import type {GoldStory} from './story-gold.ts'

/** What a study takes from the gold instead of finding it: the claims, and who is meant by names over all reports. */
export interface Given {
  readonly claims: boolean
  readonly entities: boolean
}

/** The reports of an annotated story with claims (ids as in the gold) and entities taken from its layers as far as `given` says. */
export async function givenReports(story: GoldStory, engine: Engine, given: Given): Promise<ReportClaims[]> {
  const joined: readonly (readonly string[])[] = JSON.parse(readFileSync(join(story.folder, 'story.gold.json'), 'utf8')).entities
  const reports: ReportClaims[] = []
  for (const [i, {file, outlet, published}] of story.files.entries()) {
    const bytes = readFileSync(join(story.folder, file))
    const read = await engine.read({name: file, file, bytes, ...(outlet ? {outlet} : {}), ...(published ? {published} : {})})
    const report = {...read.report, id: `r${i + 1}`}
    const own = engine.analyse(report)
    const stem = file.replace(/\.[^.]+$/u, '')
    const path = join(story.folder, `${stem}.json`)
    if (!existsSync(path)) continue
    const layers: ReportLayers = JSON.parse(readFileSync(path, 'utf8'))
    const name = (id: string) => joined.find((g) => g.includes(`${stem}:${id}`))?.[0] ?? `${stem}:${id}`
    reports.push(replaced(own, layers, stem, name, given))
  }
  return reports
}

function replaced(
  {report, doc, claims: own}: Read,
  layers: ReportLayers,
  stem: string,
  name: (id: string) => string,
  given: Given,
): ReportClaims {
  const reading = new Reading(doc, report.language === 'en' ? english : german)
  const claims = given.claims
    ? [...layers.attributions, ...layers.ownVoice].flatMap((gold) => goldClaim(reading, own, gold, stem, name, given) ?? [])
    : own.claims
  if (!given.entities) return {...own, claims}
  const entities = goldEntities(layers, report.text, name)
  return {...own, entities, claims: claims.map((c) => withEntities(c, entities))}
}

const forms: Readonly<Record<GoldAttribution['form'], Form>> = {
  Direct: 'direct',
  Indirect: 'indirect',
  Reported: 'reported',
  FreeIndirect: 'free-indirect',
  IndirectFreeIndirect: 'free-indirect',
}

function goldClaim(
  reading: Reading,
  {report}: ReportClaims,
  gold: GoldAttribution | GoldOwnVoice,
  stem: string,
  name: (id: string) => string,
  given: Given,
): Claim | undefined {
  const pieces = 'quotation' in gold ? gold.quotation : gold.content
  const content = located({content: pieces}, report.text).flatMap((r) => tokensOf(reading, r) ?? [])
  if (content.length === 0) return undefined
  const top = topClause(reading, content)
  const draft: Draft = {content, chain: [], ...(top ? {core: coreOf(reading, top)} : {})}
  const made = toClaim(reading, report, `${stem}:${gold.id}`, draft, undefined)
  if (!('quotation' in gold)) return {...made, certainty: gold.certainty, negated: gold.negated}
  const links = gold.chain.flatMap((id) => linkOf(id, name, given))
  return {
    ...made,
    form: made.form === 'headline' ? 'headline' : forms[gold.form],
    force: gold.force,
    certainty: gold.certainty,
    negated: gold.negated,
    chain: links,
    ...(gold.nestedIn ? {partOf: `${stem}:${gold.nestedIn}`} : {}),
  }
}

/** A link of the gold's chain; without the gold's entities only that there is somebody. */
function linkOf(id: string, name: (id: string) => string, given: Given): Link {
  if (id.startsWith('?')) return {name: id.slice(1), kind: 'unnamed'}
  return {name: id, kind: 'organisation', ...(given.entities ? {entity: name(id.split('+')[0] ?? id)} : {})}
}

function tokensOf({doc}: Reading, range: TextRange): TokenRange | undefined {
  let [from, to] = [-1, -1]
  for (let i = 0; i < doc.tokens.length; i++) {
    if ((doc.tokens.end[i] as number) <= range.start || (doc.tokens.start[i] as number) >= range.end) continue
    if (from < 0) from = i
    to = i + 1
  }
  return from < 0 ? undefined : {from, to}
}

/** An id as one word that looks like a name: "2-agentur:police" → "Ecagenturpolice". */
const asName = (id: string): string =>
  `E${id
    .replace(/\d/gu, (n) => 'abcdefghij'[Number(n)] ?? '')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase()}`

function goldEntities(layers: ReportLayers, text: string, name: (id: string) => string): ReportEntity[] {
  return layers.entities.map((e) => ({
    id: name(e.id),
    kind: e.kind,
    // the joined id for a name, so that the story's room joins what the gold joins and nothing else
    name: asName(name(e.id)),
    mentions: e.mentions.flatMap((m) =>
      located({content: [m]}, text).map((range) => ({range, text: m.text, base: asName(name(e.id)), form: 'name' as const})),
    ),
    offices: [],
    ...(e.memberOf ? {memberOf: name(e.memberOf)} : {}),
    plural: false,
  }))
}

function withEntities(claim: Claim, entities: readonly ReportEntity[]): Claim {
  const at = (range: TextRange) =>
    entities
      .flatMap((e) => e.mentions.map((m) => ({id: e.id, m})))
      .filter(({m}) => m.range.start <= range.start && range.end <= m.range.end)
      .sort((x, y) => x.m.range.end - x.m.range.start - (y.m.range.end - y.m.range.start))[0]?.id
  const named = <T extends {readonly entity?: string}>(value: T, range: TextRange): T => {
    const {entity: _, ...rest} = value
    const id = at(range)
    return (id ? {...rest, entity: id} : rest) as T
  }
  const {predicate} = claim.gist
  return {
    ...claim,
    who: claim.who.map((w) => named(w, w.range)),
    gist: {
      ...claim.gist,
      terms: claim.gist.terms.map((t) => named(t, t.range)),
      ...(predicate ? {predicate: named(predicate, predicate.range)} : {}),
    },
  }
}
