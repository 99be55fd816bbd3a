import type {AnnotationFormat} from '../../annotate.ts'
import type {Comparison, Source} from '../../engine.ts'
import {type Request, UsageError} from './arguments.ts'
import {completion, SHELLS} from './completion.ts'
import {progress} from './progress.ts'
import {complain} from './say.ts'
import {fetchSource, SourceError} from './sources.ts'

/** Runs a request. Gives the exit code. */
export async function run(request: Request): Promise<number> {
  switch (request.verb?.name) {
    case 'compare':
      return compare(request)
    case 'annotate':
      return annotate(request)
    case 'score':
      return (await import('./score.ts')).score(request)
    case 'completion':
      return complete(request)
    default:
      throw new Error(`the verb ${request.verb?.name} has no runner`)
  }
}

function isSentence(error: unknown): error is {readonly de: string; readonly en: string} {
  return error instanceof Error && 'de' in error && 'en' in error
}

function usage(request: Request, de: string, en: string): UsageError {
  return new UsageError(request.language === 'de' ? de : en)
}

/** FILE=VALUE options as a map; the last equals sign that leaves a value parts them, since addresses hold some. */
function told(request: Request, option: string): ReadonlyMap<string, string> {
  const values = request.options[option]
  const map = new Map<string, string>()
  for (const pair of Array.isArray(values) ? values : []) {
    const at = pair.lastIndexOf('=')
    if (at < 1 || at === pair.length - 1)
      throw usage(request, `--${option} ${pair}: erwartet wird DATEI=WERT.`, `--${option} ${pair}: expected is FILE=VALUE.`)
    map.set(pair.slice(0, at), pair.slice(at + 1))
  }
  return map
}

const isoTime = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?$/u

/** The sources named, with what the caller says of them; those that cannot be had are complained of and listed. */
async function fetchAll(request: Request): Promise<{sources: Source[]; missing: string[]}> {
  const published = told(request, 'published')
  const outlet = told(request, 'outlet')
  for (const [name, date] of published)
    if (!isoTime.test(date) || Number.isNaN(Date.parse(date)))
      throw usage(
        request,
        `--published ${name}=${date}: „${date}“ ist kein Datum der Form 2024-09-05.`,
        `--published ${name}=${date}: "${date}" is no date of the form 2024-09-05.`,
      )
  for (const name of [...published.keys(), ...outlet.keys()])
    if (!request.operands.includes(name))
      throw usage(
        request,
        `${name} steht nicht unter den Berichten; nennen Sie die Datei so, wie sie aufgerufen wird.`,
        `${name} is not among the reports; name the file as it is called.`,
      )
  const sources: Source[] = []
  const missing: string[] = []
  for (const name of new Set(request.operands)) {
    try {
      const date = published.get(name)
      const medium = outlet.get(name)
      sources.push({...(await fetchSource(name)), ...(date ? {published: date} : {}), ...(medium ? {outlet: medium} : {})})
    } catch (error) {
      if (!(error instanceof SourceError)) throw error
      complain(error, request)
      missing.push(name)
    }
  }
  return {sources, missing}
}

async function compare(request: Request): Promise<number> {
  if (request.operands.length === 0)
    throw usage(
      request,
      'compare braucht Berichte: Dateien, Adressen oder - (quellenlage compare --help).',
      'compare needs reports: files, URLs or - (quellenlage compare --help).',
    )
  const {sources, missing} = await fetchAll(request)
  if (sources.length === 0) return 1
  const {openEngine} = await import('../../engine.ts')
  const trace = progress(request.language)
  let result: Comparison
  try {
    result = await openEngine().compare(sources, {missing, trace})
  } catch (error) {
    if (!isSentence(error)) throw error
    complain(error, request)
    return 1
  } finally {
    trace.end()
  }
  for (const {error} of result.refused) complain(error, request)
  const {writeOutputs} = await import('./outputs.ts')
  const written = await writeOutputs(result.dossier, request)
  for (const note of inputNotes(result)) complain(note, request)
  return written && missing.length === 0 && result.refused.length === 0 && inputNotes(result).length === 0 ? 0 : 1
}

/** What was wrong with the reports as a set: the dossier's own notes, said on standard error too. */
function inputNotes({dossier}: Comparison): {readonly de: string; readonly en: string}[] {
  return ['one-report-only', 'no-common-story'].flatMap((key) => (dossier.notes.includes(key) && dossier.reasons[key]) || [])
}

async function annotate(request: Request): Promise<number> {
  if (request.operands.length !== 1)
    throw usage(
      request,
      `annotate liest genau einen Bericht, nicht ${request.operands.length}.`,
      `annotate reads exactly one report, not ${request.operands.length}.`,
    )
  const {sources} = await fetchAll(request)
  const [source] = sources
  if (!source) return 1
  const {openEngine} = await import('../../engine.ts')
  try {
    const engine = openEngine()
    const reading = await engine.read(source)
    const {annotation} = await import('../../annotate.ts')
    process.stdout.write(annotation(reading, (request.options.format ?? 'json') as AnnotationFormat, engine))
    return 0
  } catch (error) {
    if (!isSentence(error)) throw error
    complain(error, request)
    return 1
  }
}

function complete(request: Request): number {
  const shell = SHELLS.find((s) => s === request.operands[0])
  if (!shell)
    throw usage(
      request,
      `completion kennt ${SHELLS.join(', ')}, nicht „${request.operands[0] ?? ''}“.`,
      `completion knows ${SHELLS.join(', ')}, not "${request.operands[0] ?? ''}".`,
    )
  process.stdout.write(`${completion(shell)}\n`)
  return 0
}
