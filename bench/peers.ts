import {globSync, readFileSync} from 'node:fs'
import * as chrono from 'chrono-node/de'
import german from 'de-compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import {analyse} from '../src/analysis/analyse.ts'
import {findTimes} from '../src/analysis/times/times.ts'
import {german as language} from '../src/language/de/german.ts'
import {loadModels} from '../src/models/load.ts'
import {readReport} from '../src/report/read.ts'
import type {Report} from '../src/report/report.ts'

/**
 * Words a second of our analysis beside peers, over the same texts in the same run, rounds interleaved and the best of
 * five taken. No peer does the same work: wink-nlp reads English (its own pipeline: sentences, tags, entities) and is
 * given our German texts for speed only; de-compromise tags German; chrono-node finds German dates.
 */
export async function peers(): Promise<void> {
  const models = loadModels(new URL('../models/de/', import.meta.url))
  const reports = (await readAll()).filter((r) => r.language === 'de')
  const words = reports.reduce((n, r) => n + (r.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0)
  const wink = winkNLP(model)
  const docs = reports.map((report) => analyse(report, language, models))
  const rows: readonly (readonly [string, () => void])[] = [
    ['quellenlage, whole analysis', () => reports.forEach((r) => void analyse(r, language, models))],
    ['de-compromise, tags', () => reports.forEach((r) => void german(r.text).json())],
    ['wink-nlp, its pipeline', () => reports.forEach((r) => void wink.readDoc(r.text).entities().out())],
    ['quellenlage, dates alone', () => docs.forEach((doc, i) => void findTimes(doc, language, reports[i]?.published))],
    ['chrono-node, German dates', () => reports.forEach((r) => void chrono.parse(r.text))],
  ]
  const best = new Map<string, number>()
  for (let round = 0; round < 5; round++)
    for (const [name, work] of rows) {
      const start = performance.now()
      work()
      best.set(name, Math.min(best.get(name) ?? Number.POSITIVE_INFINITY, performance.now() - start))
    }
  for (const [name, milliseconds] of best)
    console.log(`${name.padEnd(28)}${Math.round((1000 * words) / milliseconds).toLocaleString('en')} words/s`)
}

async function readAll(): Promise<Report[]> {
  const files = globSync('corpus/de/stories/[01]*/*.txt').sort()
  return Promise.all(files.map(async (file, i) => readReport(readFileSync(file), {id: `r${i + 1}`, file})))
}
