import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import type {Quotation} from '../src/claims/quotation.ts'
import {wordsIn} from '../src/claims/quotations.ts'
import type {Engine} from '../src/engine.ts'
import {assign} from './assignment.ts'
import {spreadOver} from './folds.ts'
import {DataError, type Score, type Scorer} from './scorer.ts'

// biome-ignore lint/suspicious/noExplicitAny: the data set's own JSON
type Json = any

/** The data set's roles; those without a counterpart in the engine are never predicted, but count as gold. */
const ROLES = ['Source', 'Message', 'Addr', 'Medium', 'Topic', 'Evidence', 'PTC'] as const
const OURS: Readonly<Record<string, (q: Quotation) => Quotation['quote']>> = {
  Source: (q) => q.speaker,
  Message: (q) => q.quote,
  Addr: (q) => q.addressee,
}

interface Labelled {
  readonly cue: ReadonlySet<string>
  /** "Source 3:0", "Message 3:5" … */
  readonly roles: ReadonlySet<string>
  readonly raw: Json
}

interface Speech {
  readonly text: string
  readonly start: number[]
  readonly end: number[]
  /** Name of each token in the data set: "sentence:token". */
  readonly ids: string[]
}

/** The data set gives tokens only: they are joined by spaces, none before a mark that closes. */
function speechOf(document: Json): Speech {
  const speech: Speech & {text: string} = {text: '', start: [], end: [], ids: []}
  for (const {SentenceId, Tokens} of document.Sentences)
    for (const [i, token] of (Tokens as string[]).entries()) {
      if (speech.text && !/^[.,;:!?)\]“]/u.test(token) && !/[(„[]$/u.test(speech.text)) speech.text += ' '
      speech.start.push(speech.text.length)
      speech.text += token
      speech.end.push(speech.text.length)
      speech.ids.push(`${SentenceId}:${i}`)
    }
  return speech
}

const labelled = (raw: Json): Labelled => ({
  cue: new Set(raw.Cue),
  roles: new Set(ROLES.flatMap((role) => (raw[role] ?? []).map((id: string) => `${role} ${id}`))),
  raw,
})

function predictedIn(speech: Speech, engine: Engine): Labelled[] {
  const sha256 = createHash('sha256').update(speech.text).digest('hex')
  const report = {id: 'speech', language: 'de' as const, text: speech.text, sha256, furniture: [], notes: []}
  const found = engine.analyse(report).claims.quotations ?? []
  const ids = (ranges: Quotation['quote']) => wordsIn(speech, ranges).map((i) => speech.ids[i]!)
  return found
    .filter((q) => q.cue.length > 0)
    .map((q) => labelled({...Object.fromEntries(ROLES.map((role) => [role, ids(OURS[role]?.(q) ?? [])])), Cue: ids(q.cue)}))
}

interface Pair {
  readonly gold?: Labelled
  readonly predicted?: Labelled
}

const shared = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number => [...a].filter((x) => b.has(x)).length

/** Gold and predicted annotations joined by their cues. */
function pairsOf(gold: readonly Labelled[], predicted: readonly Labelled[]): Pair[] {
  const near = assign(gold.map((g) => predicted.map((p) => shared(g.cue, p.cue) * 100 + shared(g.roles, p.roles) / 1000)))
  const columns = near.map((j, i) => (j >= 0 && shared(gold[i]!.cue, predicted[j]!.cue) > 0 ? j : -1))
  const taken = new Set(columns)
  return [
    ...gold.map((g, i): Pair => ({gold: g, ...(columns[i]! >= 0 ? {predicted: predicted[columns[i]!]!} : {})})),
    ...predicted.flatMap((p, j): Pair[] => (taken.has(j) ? [] : [{predicted: p}])),
  ]
}

/** Macro precision, recall and F1 over pairs; a pair where neither side has a token does not count. */
function measure(pairs: readonly Pair[], of: (l: Labelled) => ReadonlySet<string>): [number, number, number] {
  let [p, r, predicted, gold] = [0, 0, 0, 0]
  for (const pair of pairs) {
    const ours = pair.predicted ? of(pair.predicted) : new Set<string>()
    const theirs = pair.gold ? of(pair.gold) : new Set<string>()
    const common = shared(ours, theirs)
    if (ours.size > 0) {
      predicted++
      p += common / ours.size
    }
    if (theirs.size > 0) {
      gold++
      r += common / theirs.size
    }
  }
  const [precision, recall] = [predicted ? p / predicted : 0, gold ? r / gold : 0]
  return [precision, recall, precision + recall ? (2 * precision * recall) / (precision + recall) : 0]
}

const joint = (l: Labelled): ReadonlySet<string> => new Set([...[...l.cue].map((id) => `Cue ${id}`), ...l.roles])

function documentsOf(path: string): Json[] {
  const text = readFileSync(path, 'utf8').trim()
  try {
    const documents = text.split('\n').map((line) => JSON.parse(line))
    if (documents.every((d) => Array.isArray(d.Sentences) && Array.isArray(d.Annotations))) return documents
  } catch {}
  throw new DataError(
    `${path} is not SpkAtt data: expected one JSON document a line with Sentences and Annotations.`,
    `${path} sind keine SpkAtt-Daten: erwartet wird ein JSON-Dokument je Zeile mit Sentences und Annotations.`,
  )
}

function errorsOf(speech: Speech, pairs: readonly Pair[]): string[] {
  const at = new Map(speech.ids.map((id, i) => [id, i]))
  const words = (ids: Iterable<string>) =>
    [...ids].map((id) => speech.text.slice(speech.start[at.get(id)!], speech.end[at.get(id)!])).join(' ')
  return pairs.flatMap(({gold, predicted}) => {
    if (gold && !predicted) return [`missed: ${words(gold.cue)} | ${words(gold.raw.Source)} | ${words(gold.raw.Message)}`]
    return predicted && !gold
      ? [`false: ${words(predicted.cue)} | ${words(predicted.raw.Source)} | ${words(predicted.raw.Message)}`]
      : []
  })
}

function metricsOf(pairs: readonly Pair[]): Record<string, number> {
  const metrics: Record<string, number> = {}
  for (const [name, of] of [
    ['cue', (l: Labelled) => l.cue],
    ['role', (l: Labelled) => l.roles],
    ['joint', joint],
  ] as const) {
    const [p, r, f1] = measure(pairs, of)
    Object.assign(metrics, {[`${name}-p`]: p, [`${name}-r`]: r, [`${name}-f1`]: f1})
  }
  return metrics
}

/** Cues, sources and messages in Bundestag speeches (SpkAtt 2023, JSONL). Annotations are joined by their cues. */
export const score: Scorer = (path, engine, {folds}): Score => {
  const read = documentsOf(path).map((document) => {
    const speech = speechOf(document)
    const predicted = predictedIn(speech, engine)
    const pairs = pairsOf(document.Annotations.map(labelled), predicted)
    const prediction = JSON.stringify({...document, Annotations: predicted.map((p) => p.raw)})
    return {pairs, prediction, errors: errorsOf(speech, pairs)}
  })
  const pairs = read.flatMap((r) => r.pairs)
  return {
    metrics: {
      ...metricsOf(pairs),
      ...spreadOver(read, folds, (some) => metricsOf(some.flatMap((r) => r.pairs))),
      'gold-count': pairs.filter((x) => x.gold).length,
      'predicted-count': pairs.filter((x) => x.predicted).length,
    },
    predictions: {'': `${read.map((r) => r.prediction).join('\n')}\n`},
    errors: `${read
      .flatMap((r) => r.errors)
      .sort()
      .join('\n')}\n`,
    remarks: ['Medium, Topic, Evidence and PTC have no counterpart in the engine and count as missed.'],
  }
}
