import {existsSync, globSync, readFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {readReport} from '../../src/report/read.ts'
import type {Report} from '../../src/report/report.ts'
import type {Marked, ReportLayers, StoryLayers} from './layers.ts'
import {readReportNotation} from './report-notation.ts'
import {readStoryNotation} from './story-notation.ts'

/** One annotated story: its layers as made from the notation, by path of the file that publishes them. */
export interface MadeStory {
  readonly folder: string
  readonly reports: ReadonlyMap<string, {readonly text: string; readonly layers: ReportLayers}>
  readonly story: StoryLayers
  /** Path → JSON text. */
  readonly files: ReadonlyMap<string, string>
}

/** Folders of the stories that have a `story.gold`, sorted. */
export function annotatedStories(corpus = 'corpus/de'): string[] {
  return globSync(`${corpus}/stories/*/story.gold`).map(dirname).sort()
}

/**
 * Sentences once published stand: the engine proposes them the first time, and is not run afterwards (nor seen by whoever annotates).
 */
async function sentencesOf(path: string, report: Report): Promise<readonly Marked[]> {
  if (existsSync(path)) return (JSON.parse(readFileSync(path, 'utf8')) as ReportLayers).sentences
  const {openEngine} = await import('../../src/engine.ts')
  const {claims} = openEngine().analyse(report)
  return claims.sentences.map(({start, end}) => ({start, end, text: report.text.slice(start, end)}))
}

/** The layers of a story, from the notation, which may stand in another folder than the texts. Throws GoldError. */
export async function makeStory(folder: string, notation = folder): Promise<MadeStory> {
  const reports = new Map<string, {text: string; layers: ReportLayers}>()
  const files = new Map<string, string>()
  for (const gold of globSync(join(notation, '*.gold')).sort()) {
    const stem = basename(gold, '.gold')
    if (stem === 'story') continue
    const bytes = readFileSync(join(folder, `${stem}.txt`))
    const report = await readReport(bytes, {id: stem, file: `${stem}.txt`})
    const sentences = await sentencesOf(join(folder, `${stem}.json`), report)
    const layers = readReportNotation(readFileSync(gold, 'utf8'), gold, `${stem}.txt`, report.text, sentences)
    reports.set(stem, {text: report.text, layers})
    files.set(join(folder, `${stem}.json`), `${JSON.stringify(layers, null, 1)}\n`)
  }
  const source = join(notation, 'story.gold')
  const written = readStoryNotation(readFileSync(source, 'utf8'), source, [...reports.keys()])
  const story = {...written, entities: [...sameIds(reports), ...written.entities]}
  files.set(join(folder, 'story.gold.json'), `${JSON.stringify(story, null, 1)}\n`)
  return {folder, reports, story, files}
}

/** The same id in several reports is the same entity: no SAME line needed. */
function sameIds(reports: MadeStory['reports']): string[][] {
  const places = new Map<string, string[]>()
  for (const [stem, {layers}] of reports)
    for (const {id} of layers.entities) places.set(id, [...(places.get(id) ?? []), `${stem}:${id}`])
  return [...places.values()].filter((found) => found.length > 1)
}
