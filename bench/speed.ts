import {globSync, readFileSync} from 'node:fs'
import {analyse} from '../src/analysis/analyse.ts'
import type {ReportClaims} from '../src/claims/claim.ts'
import {findClaims} from '../src/claims/find-claims.ts'
import {german} from '../src/language/de/german.ts'
import {loadModels} from '../src/models/load.ts'
import type {Models} from '../src/models/models.ts'
import {readReport} from '../src/report/read.ts'
import type {Report} from '../src/report/report.ts'
import {tellStory} from '../src/story/tell.ts'
import {StageClock} from './profile.ts'

/** Words a second, warm, of each step over the German example reports and the corpus; and how time grows with length. */
export async function warmSpeed(): Promise<void> {
  const began = performance.now()
  const models = loadModels(new URL('../models/de/', import.meta.url))
  say('loading the German models', milliseconds(began))
  const reports = await germanReports()
  rate('analysis', reports, (report) => analyse(report, german, models))
  profile(reports, models)
  rate('analysis and claims', reports, (report) => claimsOf(report, models))
  growth(reports, models)
  const claims = reports.slice(0, 50).map((report) => claimsOf(report, models))
  for (const n of [2, 10, 50]) {
    const start = performance.now()
    tellStory(claims.slice(0, n))
    say(`story of ${n} reports`, milliseconds(start))
  }
}

async function germanReports(): Promise<Report[]> {
  const files = globSync('{examples/*,corpus/de/stories/[01]*}/*.txt').sort()
  const reports = await Promise.all(files.map(async (name, i) => readReport(readFileSync(name), {id: `r${i + 1}`, file: name})))
  return reports.filter((report) => report.language === 'de')
}

function claimsOf(report: Report, models: Models): ReportClaims {
  return findClaims(report, analyse(report, german, models), german)
}

function milliseconds(since: number): string {
  return `${(performance.now() - since).toFixed(0)} ms`
}

function say(what: string, figure: string): void {
  console.log(`${what.padEnd(28)}${figure}`)
}

/** The second pass is measured: the first warms the compiler. */
function rate(name: string, reports: readonly Report[], work: (report: Report) => unknown): void {
  const words = reports.reduce((n, r) => n + (r.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0)
  for (const report of reports) work(report)
  const start = performance.now()
  for (const report of reports) work(report)
  say(name, `${Math.round((1000 * words) / (performance.now() - start)).toLocaleString('en')} words/s (${words} words)`)
}

/** How the time of the analysis is shared among its stages. */
function profile(reports: readonly Report[], models: Models): void {
  const clock = new StageClock()
  for (let round = 0; round < 3; round++)
    for (const report of reports) {
      clock.begin()
      analyse(report, german, models, clock.after)
    }
  for (const [stage, share] of clock.shares()) say(`  ${stage}`, `${(100 * share).toFixed(1)} %`)
}

/** Four times the text should take about four times as long. */
function growth(reports: readonly Report[], models: Models): void {
  const [report] = reports
  if (!report) return
  for (const times of [10, 40]) {
    const start = performance.now()
    claimsOf({...report, text: `${report.text}\n\n`.repeat(times), furniture: []}, models)
    say(`one report, ${times} times over`, milliseconds(start))
  }
}
