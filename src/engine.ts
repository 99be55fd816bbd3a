import {existsSync, readFileSync} from 'node:fs'
import {analyse} from './analysis/analyse.ts'
import {parseTrees, type TreeNode} from './analysis/trees/parse.ts'
import type {ReportClaims} from './claims/claim.ts'
import {findClaims} from './claims/find-claims.ts'
import type {Doc} from './document/doc.ts'
import type {Dossier} from './dossier/dossier.ts'
import {makeDossier} from './dossier/make-dossier.ts'
import {german} from './language/de/german.ts'
import {english} from './language/en/english.ts'
import type {Language} from './language/language.ts'
import {loadModels} from './models/load.ts'
import type {Models} from './models/models.ts'
import {readReport} from './report/read.ts'
import {ReadError} from './report/read-error.ts'
import type {LanguageCode, Report} from './report/report.ts'
import {tellStory} from './story/tell.ts'

/** One report to be read: its bytes, and what is known of it from outside. */
export interface Source {
  /** Name for messages: path, address or "-". */
  readonly name: string
  readonly bytes: Uint8Array
  readonly file?: string
  readonly url?: string
  readonly contentType?: string
  /** ISO 8601 date or time that the report itself lacks. */
  readonly published?: string
  readonly outlet?: string
}

/** A report that could not be read, and the sentence that says why. */
export interface Refused {
  readonly source: string
  readonly error: ReadError
}

/** What `compare` gives: the dossier of all reports that could be read, and those that could not. */
export interface Comparison {
  readonly dossier: Dossier
  readonly refused: readonly Refused[]
}

/** A report read to the end: for `annotate` and the scorers. */
export interface Reading {
  readonly report: Report
  readonly doc: Doc
  readonly claims: ReportClaims
}

/** Called with what is being done ("read", "analyse", "compare"), how many are done, and of how many. */
export type Trace = (stage: 'read' | 'analyse' | 'compare', done: number, of: number) => void

export interface Engine {
  /**
   * Reads sources as reports of one story; `missing` names those that could not even be fetched, for the notes.
   * Throws ReadError only where not one report could be read.
   */
  compare(sources: readonly Source[], more?: {readonly missing?: readonly string[]; readonly trace?: Trace}): Promise<Comparison>
  /** One report with its analysis and claims. Throws ReadError. */
  read(source: Source): Promise<Reading>
  /** The same for a report at hand. */
  analyse(report: Report): Reading
  /** The dependency trees of a report's sentences; undefined where its language has no parser. */
  trees(reading: Reading): TreeNode[][] | undefined
}

const root = packageRoot()

/** The folder that holds package.json, from the sources as from the built package. */
function packageRoot(): URL {
  let folder = new URL('.', import.meta.url)
  while (!existsSync(new URL('package.json', folder)) && folder.pathname !== '/') folder = new URL('..', folder)
  return folder
}

/** A file that ships with the package, as text. */
export function packageFile(path: string): string {
  return readFileSync(new URL(path, root), 'utf8')
}

export const version: string = JSON.parse(packageFile('package.json')).version

/** Wires the rooms. Models are loaded at the first report of their language. */
export function openEngine(): Engine {
  const loaded = new Map<LanguageCode, {readonly language: Language; readonly models: Models}>()
  const load = (code: LanguageCode) => {
    const known = loaded.get(code)
    if (known) return known
    const language = languages[code]
    const fresh = {language, models: loadModels(new URL(`models/${code}/`, root))}
    loaded.set(code, fresh)
    return fresh
  }
  const analyseOne = (report: Report): Reading => {
    const {language, models} = load(report.language)
    const doc = analyse(report, language, models)
    return {report, doc, claims: findClaims(report, doc, language)}
  }
  return {
    analyse: analyseOne,
    trees: ({doc}) => {
      const {language, models} = load(doc.language)
      return parseTrees(doc, language, models)
    },
    read: async (source) => analyseOne(await readSource(source, 'r1')),
    compare: async (sources, {missing = [], trace = () => {}} = {}) => {
      const {reports, refused} = await readAll(sources, trace)
      const readings = reports.map((report, done) => {
        trace('analyse', done, reports.length)
        return analyseOne(report).claims
      })
      trace('compare', 0, 1)
      const notes = [
        ...[...missing, ...refused.map(({source}) => source)].map((name) => `left-out: ${name}`),
        ...(reports.length === 1 ? ['one-report-only'] : []),
        ...(reports.some(({language}) => language === 'en') ? ['english-first-version'] : []),
      ]
      const models = Object.fromEntries([...loaded].map(([code, {models}]) => [code, models.version]).sort())
      return {dossier: makeDossier(tellStory(readings), {engine: version, models}, notes), refused}
    },
  }
}

/** The only list of the languages that exist. */
const languages: Readonly<Record<LanguageCode, Language>> = {de: german, en: english}

async function readSource(source: Source, id: string): Promise<Report> {
  const {bytes, ...given} = source
  return readReport(bytes, {id, ...given})
}

async function readAll(sources: readonly Source[], trace: Trace): Promise<{reports: Report[]; refused: Refused[]}> {
  const reports: Report[] = []
  const refused: Refused[] = []
  for (const [done, source] of sources.entries()) {
    trace('read', done, sources.length)
    try {
      reports.push(await readSource(source, `r${reports.length + 1}`))
    } catch (error) {
      if (!(error instanceof ReadError)) throw error
      refused.push({source: source.name, error})
    }
  }
  if (reports.length === 0 && refused[0]) throw refused[0].error
  return {reports, refused}
}
