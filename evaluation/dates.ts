import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {timexDocument} from '../src/analysis/times/timeml.ts'
import type {Engine} from '../src/engine.ts'
import type {Report} from '../src/report/report.ts'
import {DataError, type Score, type Scorer} from './scorer.ts'

/** One TIMEX3: where it stands in the text without white space, and what it says. */
interface Timex {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly value: string
  readonly text: string
}

interface Counts {
  gold: number
  predicted: number
  strict: number
  relaxed: number
  type: number
  value: number
}

/**
 * Scores expressions of time on a folder of TimeML files: strict and relaxed span F1, type F1 and value F1 (an
 * overlapping span with the right type or value counts, as in TempEval-3). The document time and empty TIMEX3 elements
 * are no expressions in the text and are left out.
 */
export const score: Scorer = (path, engine): Score => {
  const files = timemlIn(path)
  const counts: Counts = {gold: 0, predicted: 0, strict: 0, relaxed: 0, type: 0, value: 0}
  const predictions: Record<string, string> = {}
  const errors: string[] = []
  for (const file of files) {
    const xml = readFileSync(join(path, file), 'utf8')
    const predicted = annotate(xml, file, engine)
    predictions[file] = predicted
    compare(expressions(xml), expressions(predicted), counts, (line) => errors.push(`${file.slice(0, 28)}\t${line}`))
  }
  const f1 = (hits: number) => (2 * hits) / Math.max(1, counts.gold + counts.predicted)
  const metrics = {
    'strict-f1': f1(counts.strict),
    'strict-precision': counts.strict / Math.max(1, counts.predicted),
    'strict-recall': counts.strict / Math.max(1, counts.gold),
    'relaxed-f1': f1(counts.relaxed),
    'type-f1': f1(counts.type),
    'value-f1': f1(counts.value),
    'gold-count': counts.gold,
    'predicted-count': counts.predicted,
  }
  return {metrics, predictions, errors: errors.sort().join('\n')}
}

function timemlIn(path: string): string[] {
  const folder = existsSync(path) && statSync(path).isDirectory()
  const files = folder ? readdirSync(path).filter((file) => file.endsWith('.tml')) : []
  if (files.length > 0) return files.sort()
  throw new DataError(
    `${path} is no folder of TimeML files; name the folder that holds the *.tml files.`,
    `${path} ist kein Ordner mit TimeML-Dateien; nennen Sie den Ordner, in dem die *.tml-Dateien liegen.`,
  )
}

function annotate(xml: string, file: string, engine: Engine): string {
  const text = plain(bodyOf(xml).replace(/<[^>]*>/g, ''))
  const created = /functionInDocument="CREATION_TIME"[^>]*/.exec(xml)
  const tag = created ? xml.slice(xml.lastIndexOf('<', created.index), created.index + created[0].length) : ''
  const date = /value="(\d{4}-\d{2}-\d{2})/.exec(tag)?.[1]
  const report: Report = {
    id: file,
    language: 'de',
    text,
    sha256: '',
    furniture: [],
    notes: [],
    ...(date ? {published: {text: date, from: date, to: date, grain: 'day', anchored: 'text'}} : {}),
  }
  return timexDocument(report, engine.analyse(report).doc)
}

function bodyOf(xml: string): string {
  return /<TEXT>([\s\S]*?)<\/TEXT>/.exec(xml)?.[1] ?? xml.replace(/<DCT>[\s\S]*?<\/DCT>/, '')
}

const plain = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')

/** The TIMEX3 of a document, nested ones too, by their place among the characters that are not white space. */
function expressions(xml: string): Timex[] {
  const found: Timex[] = []
  const open: {start: number; tag: string; text: string}[] = []
  let at = 0
  for (const [piece] of bodyOf(xml).matchAll(/<[^>]*>|[^<]+/g)) {
    if (!piece.startsWith('<')) {
      const text = plain(piece)
      at += text.replace(/\s+/g, '').length
      for (const each of open) each.text += text
    } else if (/^<TIMEX3\b[^>]*[^/]>$/.test(piece)) open.push({start: at, tag: piece, text: ''})
    else if (piece === '</TIMEX3>') {
      const last = open.pop()
      const attribute = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(last?.tag ?? '')?.[1] ?? ''
      if (last && at > last.start)
        found.push({start: last.start, end: at, type: attribute('type'), value: attribute('value'), text: last.text})
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function compare(gold: readonly Timex[], predicted: readonly Timex[], counts: Counts, error: (line: string) => void): void {
  counts.gold += gold.length
  counts.predicted += predicted.length
  const used = new Set<Timex>()
  for (const g of gold) {
    const p = predicted.find((each) => !used.has(each) && each.start < g.end && g.start < each.end)
    if (!p) {
      error(`missed\t${g.type} ${g.value}\t${g.text}`)
      continue
    }
    used.add(p)
    counts.relaxed++
    if (p.start === g.start && p.end === g.end) counts.strict++
    else error(`extent\t${g.text}\t${p.text}`)
    if (p.type === g.type) counts.type++
    if (p.value === g.value) counts.value++
    else error(`value\t${g.text}\t${g.type} ${g.value}\t${p.type} ${p.value}`)
  }
  for (const p of predicted) if (!used.has(p)) error(`spurious\t${p.type} ${p.value}\t${p.text}`)
}
