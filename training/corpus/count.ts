import {existsSync, globSync, readFileSync} from 'node:fs'
import {FINDING_KINDS} from '../../src/story/story.ts'
import {ATTRIBUTION_FORMS, type ReportLayers, type StoryLayers} from './layers.ts'

/** Everything that is published of the stories of one split. */
interface Portion {
  readonly stories: number
  /** Texts of the reports. */
  readonly texts: readonly string[]
  readonly reports: readonly ReportLayers[]
  readonly annotated: readonly StoryLayers[]
}

const splits = ['train', 'dev', 'test'] as const

function portion(corpus: string, stories: readonly string[]): Portion {
  const folders = stories.map((story) => `${corpus}/stories/${story}`)
  const published = folders.filter((folder) => existsSync(`${folder}/story.gold.json`))
  const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8'))
  const texts = folders.flatMap((folder) => globSync(`${folder}/*.txt`).sort())
  return {
    stories: stories.length,
    texts: texts.map((path) => readFileSync(path, 'utf8')),
    reports: published.flatMap((folder) =>
      texts.filter((path) => path.startsWith(`${folder}/`)).map((path) => read<ReportLayers>(path.replace(/txt$/u, 'json'))),
    ),
    annotated: published.map((folder) => read<StoryLayers>(`${folder}/story.gold.json`)),
  }
}

type Line = readonly [name: string, of: (p: Portion) => number]

const inReports = (count: (r: ReportLayers) => number) => (p: Portion) => p.reports.reduce((n, r) => n + count(r), 0)
const inStories = (count: (s: StoryLayers) => number) => (p: Portion) => p.annotated.reduce((n, s) => n + count(s), 0)
const mentions = (form: string) => (r: ReportLayers) =>
  r.entities.flatMap((e) => e.mentions).filter((m) => m.form === form).length

const layers: readonly Line[] = [
  ['stories', (p) => p.stories],
  ['reports', (p) => p.texts.length],
  ['words', (p) => p.texts.reduce((n, t) => n + t.split(/\s+/u).filter(Boolean).length, 0)],
  ['annotated stories', (p) => p.annotated.length],
  ['annotated reports', (p) => p.reports.length],
  ['sentences', inReports((r) => r.sentences.length)],
  ['stretches of furniture', inReports((r) => r.furniture.length)],
  ['entities of a report', inReports((r) => r.entities.length)],
  ['mentions: names', inReports(mentions('name'))],
  ['mentions: nominal', inReports(mentions('nominal'))],
  ['mentions: pronouns', inReports(mentions('pronoun'))],
  ['mentions: adjectives', inReports(mentions('adjective'))],
  ['dates', inReports((r) => r.dates.length)],
  ['dates with an interval', inReports((r) => r.dates.filter((d) => d.from ?? d.to).length)],
  ['attributions', inReports((r) => r.attributions.length)],
  ['own-voice claims', inReports((r) => r.ownVoice.length)],
  ['statements', inStories((s) => s.statements.length)],
  ['claims in statements', inStories((s) => new Set(s.statements.flatMap((x) => x.claims)).size)],
  ['houses', inStories((s) => s.houses.length)],
  ['copies', inStories((s) => s.copies.length)],
  ['findings', inStories((s) => s.findings.length)],
  ['near misses', inStories((s) => s.notFindings.length)],
  ['happenings', inStories((s) => s.timeline.length)],
]

const forms: readonly Line[] = [
  ...ATTRIBUTION_FORMS.map((form): Line => [form, inReports((r) => r.attributions.filter((a) => a.form === form).length)]),
  ['– of all these: nested', inReports((r) => r.attributions.filter((a) => a.nestedIn).length)],
  ['– carried on', inReports((r) => r.attributions.filter((a) => a.carriesOn).length)],
  ['– with two links or more', inReports((r) => r.attributions.filter((a) => a.chain.length > 1).length)],
  ['– negated', inReports((r) => r.attributions.filter((a) => a.negated).length)],
]

const findings: readonly Line[] = FINDING_KINDS.map((kind) => [
  kind,
  inStories((s) => s.findings.filter((f) => f.kind === kind).length),
])

/** Counts of the published corpus, three Markdown tables: layers, attributions by form, findings by kind; a column a split. */
export function countTables(corpus = 'corpus/de'): string {
  const split: Readonly<Record<string, readonly string[]>> = JSON.parse(readFileSync(`${corpus}/split.json`, 'utf8'))
  const portions = splits.map((name) => portion(corpus, split[name] ?? []))
  const table = (title: string, lines: readonly Line[]) =>
    [
      `| ${title} | ${splits.join(' | ')} | all |`,
      '|---|--:|--:|--:|--:|',
      ...lines.map(([name, of]) => {
        const numbers = portions.map(of)
        return `| ${[name, ...numbers, numbers.reduce((a, b) => a + b, 0)].join(' | ')} |`
      }),
    ].join('\n')
  return [table('layer', layers), table('attributions by form', forms), table('findings by kind', findings)].join('\n\n')
}

if (import.meta.main) console.log(countTables())
