import {existsSync, readdirSync} from 'node:fs'
import {assign} from '../../evaluation/assignment.ts'
import type {GoldAttribution, GoldOwnVoice} from './layers.ts'
import {type MadeStory, makeStory} from './make.ts'
import {accord, common, f1, type Item, type Pair, pair, type Shared, sharedTokens} from './pairing.ts'

/** A line of the table: what is compared, how many the two annotators have (and, of values, in how many pairs), the figure. */
export interface Row {
  readonly layer: string
  readonly count: string
  /** 0–1. */
  readonly value: number
  readonly kappa?: number
}

/** Agreement of two annotations of the same reports, layer by layer. */
export function agreementOf(one: MadeStory, two: MadeStory): Row[] {
  const [a, b] = [attributionsOf(one), attributionsOf(two)]
  const pairs = pair(a, b)
  return [
    ...spanRows(one, two),
    ...foundRows('attributions', a, b, pairs),
    ...valueRows(pairs, entityMap(one, two)),
    ...foundRows('own voice', ownVoiceOf(one), ownVoiceOf(two), pair(ownVoiceOf(one), ownVoiceOf(two))),
    ...storyRows(one, two),
  ]
}

type Attribution = Item & {readonly layer: GoldAttribution}
type OwnVoice = Item & {readonly layer: GoldOwnVoice}

function attributionsOf(story: MadeStory): Attribution[] {
  return [...story.reports].flatMap(([stem, {layers}]) =>
    layers.attributions.map((a) => ({name: `${stem}:${a.id}`, stretches: a.quotation, form: a.form, layer: a})),
  )
}

function ownVoiceOf(story: MadeStory): OwnVoice[] {
  return [...story.reports].flatMap(([stem, {layers}]) =>
    layers.ownVoice.map((o) => ({name: `${stem}:${o.id}`, stretches: o.content, form: 'own', layer: o})),
  )
}

const counted = ({one, two}: Shared) => `${one} / ${two}`

/** Keys (report, stretch) → a value, of mentions or dates. */
function spans(story: MadeStory, layer: 'mentions' | 'dates'): Map<string, string> {
  return new Map(
    [...story.reports].flatMap(([stem, {layers}]) =>
      layer === 'dates'
        ? layers.dates.map((d) => [`${stem}:${d.start}-${d.end}`, `${d.from ?? ''}/${d.to ?? ''}`] as [string, string])
        : layers.entities.flatMap((e) =>
            e.mentions.map((m) => [`${stem}:${m.start}-${m.end}`, `${stem}:${e.id}`] as [string, string]),
          ),
    ),
  )
}

function spanRows(one: MadeStory, two: MadeStory): Row[] {
  const map = entityMap(one, two)
  return (['mentions', 'dates'] as const).flatMap((layer) => {
    const [a, b] = [spans(one, layer), spans(two, layer)]
    const both = [...a.keys()].filter((key) => b.has(key))
    const shared = {both: both.length, one: a.size, two: b.size}
    const same = both.filter((key) => (layer === 'dates' ? a.get(key) : map.get(a.get(key) ?? '')) === b.get(key)).length
    const value = layer === 'dates' ? 'same interval' : 'of the same entity'
    return [
      {layer: `${layer}: exact span, F1`, count: counted(shared), value: f1(shared)},
      {layer: `${layer}: ${value}`, count: `${both.length}`, value: both.length ? same / both.length : 1},
    ]
  })
}

/** Entities of the first annotation → those of the second (both "stem:id"), by the mentions that they share. */
function entityMap(one: MadeStory, two: MadeStory): Map<string, string> {
  const [a, b] = [spans(one, 'mentions'), spans(two, 'mentions')]
  const [rows, columns] = [[...new Set(a.values())], [...new Set(b.values())]]
  const weights = rows.map(() => new Array<number>(columns.length).fill(0))
  for (const [key, entity] of a) {
    const other = b.get(key)
    if (other) weights[rows.indexOf(entity)]![columns.indexOf(other)]! += 1
  }
  const chosen = assign(weights)
  return new Map(rows.flatMap((row, i) => (weights[i]?.[chosen[i]!] ? [[row, columns[chosen[i]!]!] as const] : [])))
}

/** Items found by both (at least half of their tokens), and the tokens shared in the best pairing. */
function foundRows<T extends Item>(layer: string, one: readonly T[], two: readonly T[], pairs: readonly Pair<T>[]): Row[] {
  const items = {both: pairs.length, one: one.length, two: two.length}
  const all = (list: readonly T[]) => list.reduce((sum, i) => sum + sharedTokens(i.stretches, []).one, 0)
  const both = pair(one, two, Number.MIN_VALUE).reduce((sum, p) => sum + sharedTokens(p.one.stretches, p.two.stretches).both, 0)
  const tokens = {both, one: all(one), two: all(two)}
  return [
    {layer: `${layer}: found by both, F1`, count: counted(items), value: f1(items)},
    {layer: `${layer}: content, tokens F1`, count: counted(tokens), value: f1(tokens)},
  ]
}

/** What the two say of the attributions that both have. */
function valueRows(pairs: readonly Pair<Attribution>[], entities: ReadonlyMap<string, string>): Row[] {
  const value = (name: string, of: (a: GoldAttribution) => string): Row => {
    const {share, kappa} = accord(pairs.map((p) => [of(p.one.layer), of(p.two.layer)]))
    return {layer: `– ${name}`, count: `${pairs.length}`, value: share, kappa}
  }
  const role = (name: 'speaker' | 'cue' | 'frame'): Row => {
    const sums = pairs.map((p) => sharedTokens(p.one.layer[name], p.two.layer[name]))
    const shared = {both: sum(sums, 'both'), one: sum(sums, 'one'), two: sum(sums, 'two')}
    return {layer: `– ${name}, tokens F1`, count: counted(shared), value: f1(shared)}
  }
  const chains = pairs.filter((p) => chainIn(p.one, entities) === chainIn(p.two)).length
  return [
    value('form', (a) => a.form),
    value('force', (a) => a.force),
    value('certainty', (a) => a.certainty),
    value('medium', (a) => a.medium),
    value('negated', (a) => `${a.negated}`),
    value('nested or not', (a) => `${a.nestedIn !== undefined}`),
    role('speaker'),
    role('cue'),
    role('frame'),
    {layer: '– chain, all links', count: `${pairs.length}`, value: pairs.length ? chains / pairs.length : 1},
  ]
}

const sum = (list: readonly Shared[], key: keyof Shared) => list.reduce((n, s) => n + s[key], 0)

/** A chain in the second annotation's entities; a source given in words counts as such, whatever the words. */
function chainIn({name, layer}: Attribution, entities?: ReadonlyMap<string, string>): string {
  const stem = name.slice(0, name.indexOf(':'))
  const member = (m: string) =>
    m.startsWith('?') ? '?' : ((entities ? entities.get(`${stem}:${m}`) : `${stem}:${m}`) ?? `${m}!`)
  return layer.chain.map((link) => link.split('+').map(member).sort().join('+')).join(' > ')
}

function storyRows(one: MadeStory, two: MadeStory): Row[] {
  const [a, b] = [
    [...attributionsOf(one), ...ownVoiceOf(one)],
    [...attributionsOf(two), ...ownVoiceOf(two)],
  ]
  const names = new Map(pair<Item>(a, b).map((p) => [p.one.name, p.two.name]))
  const known = new Set(names.values())
  const [own, other] = [
    joined(one.story.statements.map((s) => s.claims.flatMap((c) => names.get(c) ?? []))),
    joined(two.story.statements.map((s) => s.claims.filter((c) => known.has(c)))),
  ]
  const shared = {both: common(own, other), one: own.size, two: other.size}
  return [
    {layer: 'statements: pairs of claims, F1', count: counted(shared), value: f1(shared)},
    ...findingRows(one, two, (claim) => names.get(claim) ?? `${claim}!`),
  ]
}

function jaccard(one: ReadonlySet<string>, two: ReadonlySet<string>): number {
  const shared = common(one, two)
  return shared / (one.size + two.size - shared)
}

/** All pairs of claims within a group. */
function joined(groups: readonly (readonly string[])[]): Set<string> {
  return new Set(groups.flatMap((g) => g.flatMap((c, i) => g.slice(i + 1).map((d) => [c, d].sort().join(' ')))))
}

/** Findings of a kind that rest on a claim in common; and over all kinds those on the very same claims. */
function findingRows(one: MadeStory, two: MadeStory, inTwo: (claim: string) => string): Row[] {
  const ours = one.story.findings.map((f) => ({kind: f.kind, claims: new Set(f.claims.map(inTwo))}))
  const theirs = two.story.findings.map((f) => ({kind: f.kind, claims: new Set(f.claims)}))
  const weights = ours.map((o) => theirs.map((t) => (o.kind === t.kind ? jaccard(o.claims, t.claims) : 0)))
  const alike = assign(weights).map((j, i) => weights[i]?.[j] ?? 0)
  const row = (name: string, kind?: string, least = Number.MIN_VALUE): Row => {
    const of = (list: readonly {kind: string}[]) => list.filter((f) => !kind || f.kind === kind).length
    const both = ours.filter((o, i) => (!kind || o.kind === kind) && alike[i]! >= least).length
    const shared = {both, one: of(ours), two: of(theirs)}
    return {layer: name, count: counted(shared), value: f1(shared)}
  }
  const kinds = [...new Set([...ours, ...theirs].map((f) => f.kind))].sort()
  return [
    row('findings: same kind, a claim in common, F1'),
    row('findings: same kind, the same claims, F1', undefined, 1),
    ...kinds.map((kind) => row(`– ${kind}`, kind)),
  ]
}

/** The stories that were annotated a second time, each whole. */
export function twiceAnnotated(corpus = 'corpus/de'): string[] {
  return readdirSync(`${corpus}/agreement`)
    .filter((name) => existsSync(`${corpus}/agreement/${name}/story.gold`))
    .sort()
}

/** Agreement on the stories that were annotated twice, as Markdown: a column a story, its mean last; counts of the two annotators in brackets. */
export async function agreementTable(corpus = 'corpus/de'): Promise<string> {
  const stories = twiceAnnotated(corpus)
  const columns: Map<string, Row>[] = []
  for (const story of stories) {
    const folder = `${corpus}/stories/${story}`
    const rows = agreementOf(await makeStory(folder), await makeStory(folder, `${corpus}/agreement/${story}`))
    columns.push(new Map(rows.map((r) => [r.layer, r])))
  }
  const cell = (row: Row | undefined) =>
    row ? `${row.value.toFixed(2)}${row.kappa === undefined ? '' : `, κ ${row.kappa.toFixed(2)}`} (${row.count})` : ''
  return [
    `| layer | ${stories.join(' | ')} | mean |`,
    `|---|${stories.map(() => '---|').join('')}---|`,
    ...[...new Set(columns.flatMap((c) => [...c.keys()]))].map((layer) => {
      const values = columns.flatMap((c) => c.get(layer)?.value ?? [])
      const mean = values.reduce((a, b) => a + b, 0) / values.length
      return `| ${layer} | ${columns.map((c) => cell(c.get(layer))).join(' | ')} | ${mean.toFixed(2)} |`
    }),
  ].join('\n')
}

if (import.meta.main) console.log(await agreementTable())
