import {globSync, readFileSync} from 'node:fs'
import {basename, dirname} from 'node:path'
import type {ReportClaims} from '../src/claims/claim.ts'
import {openEngine} from '../src/engine.ts'
import {tellStory} from '../src/story/tell.ts'

/**
 * How long the story room takes for stories of many reports, and how it grows: the reports are mixed from the sentences of one
 * train story of the corpus (every tenth sentence from another story), so that all of them tell one event. With `--reprints`
 * they are one agency text each, with two sentences of their own. Run: `node bench/story.ts [--reprints]`.
 */
const SIZES = [10, 50, 200, 1000]
const SENTENCES = 18

const engine = openEngine()
const {train}: {readonly train: readonly string[]} = JSON.parse(readFileSync('corpus/de/split.json', 'utf8'))
const files = globSync('corpus/de/stories/*/*.txt').filter((f) => train.includes(basename(dirname(f))) && !f.endsWith('-en.txt'))
const texts = files.map((f) => ({story: dirname(f), sentences: sentencesOf(readFileSync(f, 'utf8'))}))

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?“])\s+(?=[\p{Lu}„])/u).filter((s) => s.length > 30 && s.length < 400)
}

/** The same numbers in every run. */
let seed = 7
function below(n: number): number {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return seed % n
}

const [{story} = {story: ''}] = texts
const own = texts.filter((t) => t.story === story).flatMap((t) => t.sentences)
const others = texts.filter((t) => t.story !== story).flatMap((t) => t.sentences)
const wire = texts[0]?.sentences.slice(0, SENTENCES) ?? []
const any = (list: readonly string[]) => list[below(list.length)]

const mixedLines = () => Array.from({length: SENTENCES}, () => any(below(10) === 0 ? others : own))
const reprintLines = () => [...wire, any(own), any(own)]
const linesOfReport = process.argv.includes('--reprints') ? reprintLines : mixedLines

async function reportsOf(count: number): Promise<ReportClaims[]> {
  const reports: ReportClaims[] = []
  for (let i = 0; i < count; i++) {
    const lines = linesOfReport()
    const name = `${i + 1}.txt`
    const {report} = await engine.read({
      name,
      file: name,
      bytes: new TextEncoder().encode(`${lines[0]}\n\n${lines.slice(1).join(' ')}`),
    })
    reports.push(engine.analyse({...report, id: `r${i + 1}`}).claims)
  }
  return reports
}

let before: {readonly n: number; readonly ms: number} | undefined
for (const n of SIZES) {
  const reports = await reportsOf(n)
  const claims = reports.reduce((sum, r) => sum + r.claims.length, 0)
  const rounds = n >= 1000 ? 1 : 3
  let ms = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    tellStory(reports)
    ms = Math.min(ms, performance.now() - start)
  }
  const power = before ? Math.log(ms / before.ms) / Math.log(n / before.n) : undefined
  console.log(
    `${n} reports, ${claims} claims: ${ms.toFixed(0)} ms${power === undefined ? '' : `, grows as n^${power.toFixed(2)}`}`,
  )
  before = {n, ms}
}
