import {createHash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {readReport} from '../src/report/read.ts'
import {ReadError} from '../src/report/read-error.ts'
import type {Report} from '../src/report/report.ts'
import {DataError, type Score} from './scorer.ts'

/** Text of a report without its headline and furniture: what the analysis reads. */
export function bodyText(report: Report): string {
  const out = [...report.furniture, ...(report.headline ? [report.headline] : [])].sort((a, b) => a.start - b.start)
  let at = 0
  let text = ''
  for (const range of out) {
    text += `${report.text.slice(at, Math.max(at, range.start))}\n`
    at = Math.max(at, range.end)
  }
  return text + report.text.slice(at)
}

interface Page {
  readonly file: string
  readonly text: string
  readonly ms: number
  readonly report?: Report
}

/** A page's text as the room `report` reads it; a refusal is an empty text. */
async function readPage(file: string, bytes: Uint8Array): Promise<Page> {
  const before = performance.now()
  try {
    const report = await readReport(bytes, {id: file, file})
    return {file, text: bodyText(report), ms: performance.now() - before, report}
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    return {file, text: '', ms: performance.now() - before}
  }
}

const flat = (text: string) =>
  text
    .normalize('NFC')
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** Half of a set by file name, so that one half can be developed on and the other chosen by. */
const isFirstHalf = (file: string) => (createHash('sha1').update(file).digest()[0] ?? 0) % 2 === 0

interface Tally {
  hit: number
  wrong: number
  missed: number
}
const f1 = ({hit, wrong, missed}: Tally) => (hit === 0 ? 0 : (2 * hit) / (2 * hit + wrong + missed))

interface TrafilaturaItem {
  readonly file: string
  readonly with: readonly string[]
  readonly without: readonly string[]
}

/** Counts of one page: `with` strings found or missed, `without` strings wrongly kept; each error is listed. */
function tallyPage(item: TrafilaturaItem, pageText: string, errors: string[]): Tally {
  const text = flat(pageText)
  const half = isFirstHalf(item.file) ? 1 : 2
  const missed = item.with.filter((s) => !text.includes(flat(s)))
  const wrong = item.without.filter((s) => text.includes(flat(s)))
  for (const s of missed) errors.push(`missed\t${half}\t${item.file}\t${s}`)
  for (const s of wrong) errors.push(`kept\t${half}\t${item.file}\t${s}`)
  return {hit: item.with.length - missed.length, missed: missed.length, wrong: wrong.length}
}

const sum = (tallies: readonly Tally[]): Tally => ({
  hit: tallies.reduce((n, t) => n + t.hit, 0),
  wrong: tallies.reduce((n, t) => n + t.wrong, 0),
  missed: tallies.reduce((n, t) => n + t.missed, 0),
})

/** trafilatura's own measure over all pages of the folder. */
async function scoreTrafilatura(folder: string): Promise<Score> {
  const gold: Record<string, TrafilaturaItem> = JSON.parse(readFileSync(join(folder, 'evaldata.json'), 'utf8'))
  const errors: string[] = []
  const predictions: Record<string, string> = {}
  const pages: {file: string; isGerman: boolean; tally: Tally; ms: number}[] = []
  for (const [url, item] of Object.entries(gold)) {
    const path = ['tests/cache', 'tests/eval', '.'].map((dir) => join(folder, dir, item.file)).find((p) => existsSync(p))
    if (!path) continue
    const {text, ms} = await readPage(item.file, readFileSync(path))
    predictions[item.file] = text
    pages.push({file: item.file, isGerman: /\.(?:de|at|ch)(?:[/:]|$)/.test(url), tally: tallyPage(item, text, errors), ms})
  }
  const of = (keep: (page: (typeof pages)[number]) => boolean) => sum(pages.filter(keep).map((page) => page.tally))
  const all = of(() => true)
  return {
    metrics: {
      f1: f1(all),
      precision: all.hit / (all.hit + all.wrong),
      recall: all.hit / (all.hit + all.missed),
      'german-f1': f1(of((page) => page.isGerman)),
      'first-half-f1': f1(of((page) => isFirstHalf(page.file))),
      'second-half-f1': f1(of((page) => !isFirstHalf(page.file))),
      'pages-count': pages.length,
      'page-ms-count': median(pages.map((page) => page.ms)),
    },
    predictions,
    errors: errors.sort().join('\n'),
    remarks: ['f1 as in trafilatura: `with` strings found, `without` strings wrongly kept; white space collapsed'],
  }
}

/** Headline, day and authors of fundus pages: asked where the gold has them. */
class Facts {
  readonly asked = {title: 0, day: 0, authors: 0}
  readonly met = {title: 0, day: 0, authors: 0}

  add(gold: FundusGold, report: Report | undefined, errors: string[], file: string): void {
    const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
    const ask = (key: 'title' | 'day' | 'authors', ok: boolean, wanted: string, found: string) => {
      this.asked[key]++
      if (ok) this.met[key]++
      else errors.push(`${key}\t${isFirstHalf(file) ? 1 : 2}\t${file}\t${wanted}\t${found}`)
    }
    const title = report?.title ?? ''
    if (gold.title) ask('title', plain(title) === plain(gold.title), gold.title, title)
    const from = report?.published?.from ?? ''
    if (gold.publishing_date) ask('day', isSameDay(gold.publishing_date, from), gold.publishing_date, from)
    const authors = (list: readonly string[]) => list.map(plain).sort().join('|')
    const persons = gold.authors?.filter((name) => /^\p{Lu}\S+( \S+){1,3}$/u.test(name)) ?? []
    if (persons.length > 0)
      ask('authors', authors(persons) === authors(report?.authors ?? []), persons.join(', '), (report?.authors ?? []).join(', '))
  }

  share = (key: 'title' | 'day' | 'authors') => (this.asked[key] === 0 ? 0 : this.met[key] / this.asked[key])
}

/** The same moment, or the same calendar day where one of the two names no time. */
function isSameDay(wanted: string, found: string): boolean {
  const moment = Date.parse(wanted.replace(' ', 'T'))
  return wanted.slice(0, 10) === found.slice(0, 10) || Math.abs(moment - Date.parse(found)) < 60_000
}

interface FundusGold {
  readonly title?: string
  readonly authors?: readonly string[]
  readonly publishing_date?: string
  readonly body?: FundusBody
}

interface FundusBody {
  readonly summary: readonly string[]
  readonly sections: readonly {readonly headline: readonly string[]; readonly paragraphs: readonly string[]}[]
}

/** fundus: token F1 of summary, section headlines and paragraphs against the text read, mean over pages. */
async function scoreFundus(folder: string): Promise<Score> {
  const facts = new Facts()
  const scores: {file: string; land: string; value: number; ms: number}[] = []
  const errors: string[] = []
  const predictions: Record<string, string> = {}
  for (const {land, file, gold, body, bytes} of fundusPages(folder)) {
    const page = await readPage(file, bytes)
    if (['de', 'at', 'ch'].includes(land)) facts.add(gold, page.report, errors, file)
    const wanted = [...body.summary, ...body.sections.flatMap((s) => [...s.headline, ...s.paragraphs])]
    predictions[file] = page.text
    scores.push({file, land, value: tokenF1(wordsOf(wanted.join('\n')), wordsOf(page.text)), ms: page.ms})
    errors.push(...fundusErrors(file, wanted, page.text))
  }
  const mean = (list: typeof scores) => (list.length === 0 ? 0 : list.reduce((n, s) => n + s.value, 0) / list.length)
  const german = scores.filter((s) => ['de', 'at', 'ch'].includes(s.land))
  return {
    metrics: {
      'german-f1': mean(german),
      'other-f1': mean(scores.filter((s) => !german.includes(s))),
      'german-first-half-f1': mean(german.filter((s) => isFirstHalf(s.file))),
      'german-second-half-f1': mean(german.filter((s) => !isFirstHalf(s.file))),
      'german-title': facts.share('title'),
      'german-day': facts.share('day'),
      'german-authors': facts.share('authors'),
      'german-pages-count': german.length,
      'pages-count': scores.length,
      'page-ms-count': median(scores.map((s) => s.ms)),
    },
    predictions,
    errors: [...scores]
      .sort((a, b) => a.value - b.value)
      .map((s) => `${s.value.toFixed(3)}\t${isFirstHalf(s.file) ? 1 : 2}\t${s.file}`)
      .concat(errors)
      .join('\n'),
    remarks: ['token F1 of summary, section headlines and paragraphs, mean over pages'],
  }
}

function fundusErrors(file: string, wanted: readonly string[], text: string): string[] {
  const have = flat(text)
  const gold = flat(wanted.join(' '))
  const missed = wanted
    .filter((s) => !have.includes(flat(s)))
    .map((s) => `missed\t${isFirstHalf(file) ? 1 : 2}\t${file}\t${flat(s).slice(0, 150)}`)
  const kept = text
    .split('\n')
    .filter((s) => s.trim() && !gold.includes(flat(s)))
    .map((s) => `kept\t${isFirstHalf(file) ? 1 : 2}\t${file}\t${flat(s).slice(0, 150)}`)
  return [...missed, ...kept]
}

function* fundusPages(folder: string) {
  for (const land of readdirSync(folder, {withFileTypes: true})
    .filter((d) => d.isDirectory())
    .map((d) => d.name)
    .sort()) {
    const names = readdirSync(join(folder, land)).sort()
    for (const name of names.filter((n) => n.endsWith('.json'))) {
      const versions: Record<string, FundusGold> = JSON.parse(readFileSync(join(folder, land, name), 'utf8'))
      const pages = names.filter((n) => n.startsWith(`${name.slice(0, -5)}_`) && n.endsWith('.html.gz'))
      for (const [i, gold] of Object.values(versions).entries()) {
        const file = pages[i]
        if (file && gold.body)
          yield {land, file, gold, body: gold.body, bytes: gunzipSync(readFileSync(join(folder, land, file)))}
      }
    }
  }
}

const wordsOf = (text: string) =>
  flat(text)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

function tokenF1(gold: readonly string[], found: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of gold) left.set(word, (left.get(word) ?? 0) + 1)
  let hit = 0
  for (const word of found) {
    const n = left.get(word) ?? 0
    if (n > 0) hit++
    left.set(word, n - 1)
  }
  return f1({hit, wrong: found.length - hit, missed: gold.length - hit})
}

const median = (list: readonly number[]) => [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0

/** `score text`: a folder with trafilatura's `evaldata.json`, or with fundus fixtures (`de/Name.json`, `de/Name_DATE.html.gz`). */
export async function score(path: string): Promise<Score> {
  if (existsSync(join(path, 'evaldata.json'))) return scoreTrafilatura(path)
  const lands = existsSync(path)
    ? readdirSync(path, {withFileTypes: true}).filter((d) => d.isDirectory() && existsSync(join(path, d.name, 'meta.info')))
    : []
  if (lands.length > 0) return scoreFundus(path)
  throw new DataError(
    `${path} holds neither evaldata.json nor fundus folders; give the folder of the set`,
    `In ${path} liegt weder evaldata.json noch ein fundus-Ordner; bitte den Ordner der Sammlung angeben`,
  )
}
