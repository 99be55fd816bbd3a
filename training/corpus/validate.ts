import type {GoldAttribution, Marked, StoryLayers} from './layers.ts'
import type {MadeStory} from './make.ts'
import {slipsOf} from './slips.ts'

/** Everything that cannot be right in an annotated story, a line each; empty when all is well. */
export function faultsOf(made: MadeStory): string[] {
  return [...[...made.reports].flatMap(([stem, r]) => reportFaults(stem, r)), ...storyFaults(made)].map(
    (fault) => `${made.folder}: ${fault}`,
  )
}

type AnnotatedReport = MadeStory['reports'] extends ReadonlyMap<string, infer R> ? R : never

function reportFaults(stem: string, {text, layers}: AnnotatedReport): string[] {
  const entityIds = new Set(layers.entities.map((e) => e.id))
  const claimIds = [...layers.attributions, ...layers.ownVoice].map((c) => c.id)
  const marks: Marked[] = [
    ...layers.sentences,
    ...layers.furniture,
    ...layers.dates,
    ...layers.entities.flatMap((e) => [...e.mentions, ...e.offices]),
    ...layers.attributions.flatMap((a) => [...a.quotation, ...a.speaker, ...a.cue, ...a.frame, ...a.addressee, ...a.hedges]),
    ...layers.ownVoice.flatMap((o) => [...o.content, ...o.hedges]),
  ]
  return [
    ...marks
      .filter((m) => text.slice(m.start, m.end) !== m.text || m.end <= m.start)
      .map((m) => `${stem}: "${m.text}" does not stand at ${m.start}`),
    ...repeated([...layers.entities.map((e) => e.id), ...claimIds]).map((id) => `${stem}: ${id} stands twice`),
    ...layers.entities.filter((e) => e.mentions.length === 0).map((e) => `${stem}: ${e.id} ${e.name} has no mention`),
    ...layers.entities
      .filter((e) => e.memberOf && !entityIds.has(e.memberOf))
      .map((e) => `${stem}: ${e.id} is in ${e.memberOf}, which is not there`),
    ...layers.attributions.flatMap((a) => attributionFaults(stem, a, entityIds, new Set(claimIds))),
    ...(claimIds.length === 0 ? [`${stem}: no claims`] : []),
    ...(layers.entities.length === 0 ? [`${stem}: no entities`] : []),
    ...slipsOf(text, layers).map((slip) => `${stem}: ${slip}`),
    ...uncovered(layers.sentences, layers).map((s) => `${stem}: no claim touches "${s.text.slice(0, 60)}"`),
  ]
}

function repeated(ids: readonly string[]): string[] {
  return ids.filter((id, i) => ids.indexOf(id) !== i)
}

function attributionFaults(
  stem: string,
  a: GoldAttribution,
  entities: ReadonlySet<string>,
  claims: ReadonlySet<string>,
): string[] {
  const links = a.chain.flatMap((link) => link.split('+').filter((member) => !member.startsWith('?')))
  return [
    ...links.filter((id) => !entities.has(id)).map((id) => `${stem}: ${a.id} has ${id} in its chain, which is not there`),
    ...(a.nestedIn && !claims.has(a.nestedIn) ? [`${stem}: ${a.id} is nested in ${a.nestedIn}, which is not there`] : []),
    ...(a.form === 'Direct' && a.frame.length > 0 && !/^[„“"«»‚‘']/u.test(a.quotation[0]?.text ?? '')
      ? [`${stem}: ${a.id} is Direct without a quotation mark`]
      : []),
    ...(a.chain.length === 0 && a.form !== 'FreeIndirect' ? [`${stem}: ${a.id} has no chain`] : []),
  ]
}

/** Sentences that no claim, headline or furniture touches: an annotator may have overlooked them. Questions and short ones are let be. */
function uncovered(sentences: readonly Marked[], layers: AnnotatedReport['layers']): Marked[] {
  const covering = [
    ...layers.attributions.flatMap((a) => [...a.quotation, ...a.frame]),
    ...layers.ownVoice.flatMap((o) => o.content),
    ...layers.furniture,
    ...(layers.headline ? [layers.headline] : []),
    ...(layers.dateline ? [layers.dateline] : []),
  ]
  return sentences.filter(
    (s) => s.text.length > 40 && !s.text.endsWith('?') && !covering.some((c) => c.start < s.end && s.start < c.end),
  )
}

function statementFaults(
  {id, claims, houses, independent}: StoryLayers['statements'][number],
  known: ReadonlySet<string>,
  partial: ReadonlySet<string>,
): string[] {
  return [
    ...(claims.length < 2 ? [`${id} joins fewer than two claims`] : []),
    ...houses.filter((h) => !known.has(h)).map((h) => `${id} names the house ${h}, which is not there`),
    ...claims.filter((c) => partial.has(c)).map((c) => `${id} lists ${c}, a partial quotation: list what it stands in`),
    ...(independent > houses.length ? [`${id} counts more independent houses than it names`] : []),
  ]
}

/** Kinds of finding that may rest on a single claim. */
const aloneWell: ReadonlySet<string> = new Set([
  'only-in',
  'headline-overreach',
  'loaded-wording',
  'voices',
  'new',
  'source-changed',
])

function storyFaults({reports, story}: MadeStory): string[] {
  const claims = new Set(
    [...reports].flatMap(([stem, {layers}]) => [...layers.attributions, ...layers.ownVoice].map((c) => `${stem}:${c.id}`)),
  )
  const entities = new Set([...reports].flatMap(([stem, {layers}]) => layers.entities.map((e) => `${stem}:${e.id}`)))
  const partial = new Set(
    [...reports].flatMap(([stem, {layers}]) =>
      layers.attributions.filter((a) => a.form === 'Direct' && a.nestedIn).map((a) => `${stem}:${a.id}`),
    ),
  )
  const houses = new Set(story.houses.map((h) => h.id))
  const namedClaims = [...story.statements, ...story.findings, ...story.notFindings, ...story.timeline].flatMap((x) => x.claims)
  const namedEntities = [...story.entities.flat(), ...story.houses.flatMap((h) => h.entities)]
  return [
    ...namedClaims.filter((c) => !claims.has(c)).map((c) => `no claim ${c}`),
    ...namedEntities.filter((e) => !entities.has(e)).map((e) => `no entity ${e}`),
    ...story.statements.flatMap((s) => statementFaults(s, houses, partial)),
    ...[...story.findings, ...story.notFindings]
      .filter((f) => f.claims.length < 2 && !aloneWell.has(f.kind))
      .map((f) => `${f.kind} ${f.claims.join(' ')} needs two claims`),
    ...story.copies.flatMap((c) => [c.report, c.of].filter((r) => !reports.has(r)).map((r) => `no report ${r}`)),
    ...(story.statements.length === 0 ? ['no statements'] : []),
    ...(story.findings.length === 0 ? ['no findings'] : []),
  ]
}
