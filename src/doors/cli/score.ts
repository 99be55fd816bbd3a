import {existsSync} from 'node:fs'
import {mkdir} from 'node:fs/promises'
import {join} from 'node:path'
import type {Score, ScoreOptions} from '../../../evaluation/scorer.ts'
import {tasks} from '../../../evaluation/tasks.ts'
import {openEngine} from '../../engine.ts'
import {type Request, UsageError} from './arguments.ts'
import {complain, write} from './say.ts'

/** Measures the engine on a data set and prints its metrics. Gives the exit code. */
export async function score(request: Request): Promise<number> {
  const {language, options, operands} = request
  const [task = ''] = operands
  const load = tasks[task]
  if (!load) {
    const names = Object.keys(tasks).join(', ')
    throw new UsageError(
      language === 'de' ? `„${task}“ ist keine Aufgabe; es gibt ${names}.` : `"${task}" is no task; there are ${names}.`,
    )
  }
  const data = options.data
  if (typeof data !== 'string')
    throw new UsageError(language === 'de' ? 'score braucht --data PFAD.' : 'score needs --data PATH.')
  if (!existsSync(data)) {
    complain(
      {de: `Unter ${data} liegt kein Datensatz; prüfen Sie den Pfad.`, en: `There is no data set at ${data}; check the path.`},
      request,
    )
    return 1
  }
  try {
    const {score: measure} = await load()
    const result = await measure(data, openEngine(), foldsIn(request))
    return (await report(result, request)) ? 0 : 1
  } catch (error) {
    if (!(error instanceof Error && 'de' in error && 'en' in error)) throw error
    complain(error as Error & {de: string; en: string}, request)
    return 1
  }
}

/** `--folds 5` as an option of the scorer. Throws UsageError for what is no whole number from 2 on. */
function foldsIn({options, language}: Request): ScoreOptions {
  if (typeof options.folds !== 'string') return {}
  const folds = Number(options.folds)
  if (Number.isInteger(folds) && folds > 1) return {folds}
  throw new UsageError(language === 'de' ? '--folds braucht eine ganze Zahl ab 2.' : '--folds needs a whole number from 2 on.')
}

async function report(result: Score, request: Request): Promise<boolean> {
  const {json, predictions, errors} = request.options
  if (json !== '-') process.stdout.write(printed(result))
  let fine = true
  if (typeof json === 'string')
    fine = await write(json, `${JSON.stringify({metrics: result.metrics, remarks: result.remarks ?? []}, null, 1)}\n`, request)
  if (typeof errors === 'string') fine = (await write(errors, result.errors ?? '', request)) && fine
  if (typeof predictions !== 'string') return fine
  const files = Object.entries(result.predictions ?? {})
  if (files.some(([name]) => name)) await mkdir(predictions, {recursive: true})
  for (const [name, content] of files)
    fine = (await write(name ? join(predictions, name) : predictions, content, request)) && fine
  return fine
}

/** Shares as per cent with two places, counts as they are. */
function printed({metrics, remarks = []}: Score): string {
  const width = Math.max(...Object.keys(metrics).map((name) => name.length))
  const lines = Object.entries(metrics).map(
    ([name, value]) => `${name.padEnd(width)}  ${name.endsWith('-count') ? value : (100 * value).toFixed(2)}`,
  )
  return `${[...lines, ...remarks].join('\n')}\n`
}
