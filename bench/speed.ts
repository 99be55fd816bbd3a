import {globSync, readFileSync} from 'node:fs'
import {basename} from 'node:path'
import {analyse} from '../src/analysis/analyse.ts'
import {findClaims} from '../src/claims/find-claims.ts'
import {german} from '../src/language/de/german.ts'
import {loadModels} from '../src/models/load.ts'
import {readReport} from '../src/report/read.ts'
import {tellStory} from '../src/story/tell.ts'

/** Words a second, warm, of each step over the German example reports; and how time grows with length. */
export async function warmSpeed(): Promise<void> {
  const began = performance.now()
  const models = loadModels(new URL('../models/de/', import.meta.url))
  console.log(`loading the German models   ${(performance.now() - began).toFixed(0)} ms`)
  const files = globSync('{examples,corpus/de/stories}/*/*.txt').sort()
  const reports = await Promise.all(
    files.map(async (file, i) => readReport(readFileSync(file), {id: `r${i + 1}`, name: file, file: basename(file)})),
  )
  const german_ = reports.filter((r) => r.language === 'de')
  const words = german_.reduce((n, r) => n + (r.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0)
  const rate = (name: string, work: () => void) => {
    work()
    const start = performance.now()
    work()
    const seconds = (performance.now() - start) / 1000
    console.log(`${name.padEnd(28)}${Math.round(words / seconds).toLocaleString('en')} words/s (${words} words)`)
  }
  rate('analysis', () => german_.forEach((r) => analyse(r, german, models)))
  rate('analysis and claims', () => german_.forEach((r) => findClaims(r, analyse(r, german, models), german)))
  growth(german_.slice(0, 1)[0]?.text ?? '')
  const claims = german_.slice(0, 50).map((r) => findClaims(r, analyse(r, german, models), german))
  for (const n of [2, 10, 50]) {
    const start = performance.now()
    tellStory(claims.slice(0, n))
    console.log(`story of ${String(n).padStart(3)} reports        ${(performance.now() - start).toFixed(0)} ms`)
  }

  function growth(text: string): void {
    const base = german_[0]
    if (!base) return
    for (const times of [10, 40]) {
      const long = {...base, text: `${text}\n\n`.repeat(times), furniture: []}
      const start = performance.now()
      findClaims(long, analyse(long, german, models), german)
      console.log(`one report ×${times}`.padEnd(28), `${(performance.now() - start).toFixed(0)} ms`)
    }
  }
}
