import {readFileSync} from 'node:fs'
import {findQuotes} from '../src/analysis/clauses/quotes.ts'
import {bioLabels} from '../src/analysis/names/bio.ts'
import {findNames} from '../src/analysis/names/names.ts'
import {tag} from '../src/analysis/words/tag.ts'
import {german} from '../src/language/de/german.ts'
import {loadModels} from '../src/models/load.ts'
import type {Models} from '../src/models/models.ts'
import {docOfForms, type LabelledSentence, readGermEval} from './germeval.ts'
import {DataError, type Scorer} from './scorer.ts'

const CLASSES = ['PER', 'LOC', 'ORG'] as const

interface Span {
  readonly from: number
  readonly to: number
  readonly label: string
}

/** Spans of a BIO column, of the three classes asked for only. */
export function spansOf(column: readonly string[]): Span[] {
  const spans: {from: number; to: number; label: string}[] = []
  let open: {from: number; to: number; label: string} | undefined
  column.forEach((label, at) => {
    const kind = label.slice(2)
    if (open && label === `I-${open.label}`) open.to = at + 1
    else {
      open = label === 'O' ? undefined : {from: at, to: at + 1, label: kind}
      if (open) spans.push(open)
    }
  })
  return spans.filter((s) => (CLASSES as readonly string[]).includes(s.label))
}

/** The engine's labels for one sentence with the given tokens, read as a document of its own. */
function predict(sentence: LabelledSentence, models: Models): string[] {
  const {doc, table} = docOfForms(sentence.forms)
  const tagged = {...doc, tags: tag(doc, german, models, table)}
  const quoted = {...tagged, quotes: findQuotes(tagged, german), times: []}
  return bioLabels({...quoted, names: findNames(quoted, german, models)})
}

const ratio = (a: number, b: number): number => (b === 0 ? 0 : a / b)

/** Outer PER, LOC and ORG of GermEval 2014 columns, exact spans; derived words and parts of words count as none of them. */
export const score: Scorer = (path) => {
  const sentences = readSentences(path)
  const models = loadModels(new URL('../models/de/', import.meta.url))
  const counts = new Map<string, {gold: number; found: number; right: number}>()
  const errors: string[] = []
  const columns: string[] = []
  for (const sentence of sentences) {
    const column = predict(sentence, models)
    const gold = spansOf(sentence.labels)
    const found = spansOf(column)
    const same = (a: Span) => (b: Span) => a.from === b.from && a.to === b.to && a.label === b.label
    for (const kind of ['all', ...CLASSES]) {
      const count = counts.get(kind) ?? {gold: 0, found: 0, right: 0}
      const of = (spans: Span[]) => spans.filter((s) => kind === 'all' || s.label === kind)
      count.gold += of(gold).length
      count.found += of(found).length
      count.right += of(found).filter((s) => gold.some(same(s))).length
      counts.set(kind, count)
    }
    const shown = (mark: string) => (s: Span) => `${mark}${s.label}[${sentence.forms.slice(s.from, s.to).join(' ')}]`
    const wrong = [
      ...gold.filter((g) => !found.some(same(g))).map(shown('missing ')),
      ...found.filter((f) => !gold.some(same(f))).map(shown('extra ')),
    ]
    if (wrong.length > 0) errors.push(`${wrong.join('  ')}\n    ${sentence.forms.join(' ')}`)
    columns.push(...sentence.forms.map((form, i) => `${i + 1}\t${form}\t${column[i]}\tO`), '')
  }
  const metrics: Record<string, number> = {}
  for (const [kind, {gold, found, right}] of counts) {
    const name = kind === 'all' ? '' : `${kind.toLowerCase()}-`
    metrics[`${name}precision`] = ratio(right, found)
    metrics[`${name}recall`] = ratio(right, gold)
    metrics[`${name}f1`] = ratio(2 * right, gold + found)
  }
  return {
    metrics,
    predictions: {'': `${columns.join('\n')}\n`},
    errors: errors.join('\n'),
    remarks: ['tokens and sentences as given; each sentence is a document of its own'],
  }
}

function readSentences(path: string): LabelledSentence[] {
  try {
    const sentences = readGermEval(readFileSync(path, 'utf8'))
    if (sentences.length > 0) return sentences
  } catch {
    // said below
  }
  throw new DataError(
    `${path} is no file in GermEval 2014 columns; give NER-de-dev.tsv`,
    `${path} ist keine Datei in den Spalten von GermEval 2014; anzugeben ist NER-de-dev.tsv`,
  )
}
