import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import type {Quotation} from '../src/claims/quotation.ts'
import {annotationsOver} from '../src/claims/quotations.ts'
import type {Engine} from '../src/engine.ts'
import type {Report} from '../src/report/report.ts'
import {assign} from './assignment.ts'
import {spreadOver} from './folds.ts'
import {DataError, type Score, type Scorer} from './scorer.ts'

/** Gold or prediction as token numbers of the corpus. */
interface Annotation {
  readonly type: string
  readonly medium: string
  readonly finder: string
  readonly quote: ReadonlySet<number>
  /** "speaker 12", "cue 13" …: a token counts once for each role. */
  readonly roles: ReadonlySet<string>
  readonly cue: string
}

interface Pair {
  readonly gold?: Annotation
  readonly predicted?: Annotation
}

const ROLES = ['speaker', 'cue', 'frame', 'addressee'] as const

// biome-ignore lint/suspicious/noExplicitAny: the corpus' own JSON
type Json = any

const shared = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number => {
  let n = 0
  for (const x of a) if (b.has(x)) n++
  return n
}

const f1 = (p: number, r: number): number => (p + r === 0 ? 0 : (2 * p * r) / (p + r))

function goldOf(raw: Json): Annotation {
  const roles = new Set<string>()
  for (const role of ROLES) for (const id of raw[role].tokenIds) roles.add(`${role} ${id}`)
  return {type: raw.type, medium: raw.medium, finder: '', quote: new Set(raw.quote.tokenIds), roles, cue: raw.cue.text}
}

function predictedOf(raw: Json, finder: string): Annotation {
  return {...goldOf(raw), finder}
}

/** Pairs by the assignment with the largest sum of quote F1; the same form, then the same medium, break ties. */
function pairsOf(gold: readonly Annotation[], predicted: readonly Annotation[]): Pair[] {
  const columns = assign(
    gold.map((g) =>
      predicted.map((p) => {
        const common = shared(g.quote, p.quote)
        const fit = g.quote.size + p.quote.size === 0 ? 0 : (2 * common) / (g.quote.size + p.quote.size)
        return fit + (g.type === p.type ? 1e-4 : 0) + (sameMedium(g, p) ? 1e-5 : 0)
      }),
    ),
  )
  const taken = new Set(columns)
  return [
    ...gold.map((g, i): Pair => ({gold: g, ...(columns[i]! >= 0 ? {predicted: predicted[columns[i]!]!} : {})})),
    ...predicted.flatMap((p, j): Pair[] => (taken.has(j) ? [] : [{predicted: p}])),
  ]
}

/** S, W, T and the unions of two ("SW") of the corpus against one word of ours. */
const sameMedium = (gold: Annotation, predicted: Annotation): boolean =>
  gold.medium === predicted.medium || (/^[STW]{2}$/.test(gold.medium) && gold.medium.includes(predicted.medium[0]!))

/** Macro precision, recall and F1 of a token set per pair; where neither side has a token, the pair does not count. */
function tokens<T>(pairs: readonly Pair[], of: (a: Annotation) => ReadonlySet<T>): [number, number, number] {
  let [p, r, predicted, gold] = [0, 0, 0, 0]
  for (const pair of pairs) {
    const ours = pair.predicted && of(pair.predicted)
    const theirs = pair.gold && of(pair.gold)
    const common = ours && theirs ? shared(ours, theirs) : 0
    if (ours?.size) {
      predicted++
      p += common / ours.size
    }
    if (theirs?.size) {
      gold++
      r += common / theirs.size
    }
  }
  const [precision, recall] = [predicted ? p / predicted : 0, gold ? r / gold : 0]
  return [precision, recall, f1(precision, recall)]
}

/** Share of pairs that overlap and agree, over predicted and over gold. */
function agreement(pairs: readonly Pair[], same: (g: Annotation, p: Annotation) => boolean): [number, number, number] {
  const right = pairs.filter(
    (x) => x.gold && x.predicted && shared(x.gold.quote, x.predicted.quote) > 0 && same(x.gold, x.predicted),
  ).length
  const predicted = pairs.filter((x) => x.predicted).length
  const gold = pairs.filter((x) => x.gold).length
  const [p, r] = [predicted ? right / predicted : 0, gold ? right / gold : 0]
  return [p, r, f1(p, r)]
}

const joint = (a: Annotation): ReadonlySet<string> => new Set([...[...a.quote].map((id) => `quote ${id}`), ...a.roles])

const role =
  (name: string) =>
  (a: Annotation): ReadonlySet<string> =>
    new Set([...a.roles].filter((r) => r.startsWith(name)))

function metricsOf(pairs: readonly Pair[]): Record<string, number> {
  const metrics: Record<string, number> = {}
  const put = (name: string, [p, r, f]: readonly [number, number, number]) => {
    metrics[`${name}-p`] = p
    metrics[`${name}-r`] = r
    metrics[`${name}-f1`] = f
  }
  put(
    'message',
    tokens(pairs, (a) => a.quote),
  )
  put(
    'roles',
    tokens(pairs, (a) => a.roles),
  )
  put('joint', tokens(pairs, joint))
  put(
    'form',
    agreement(pairs, (g, p) => g.type === p.type),
  )
  put('medium', agreement(pairs, sameMedium))
  for (const name of ROLES) put(name, tokens(pairs, role(name)))
  for (const type of ['Direct', 'Indirect', 'IndirectFreeIndirect', 'FreeIndirect', 'Reported'])
    metrics[`recall-${type}`] = tokens(
      pairs.filter((x) => x.gold?.type === type),
      (a) => a.quote,
    )[1]
  return metrics
}

/** What kind of miss it is, by the cue's form. */
function phenomenon(a: Annotation): string {
  const cue = a.cue.toLowerCase()
  if (!cue) return `${a.type}, no cue`
  if (/^(nach|laut|zufolge|gemäß|so|demnach|danach|wonach)$/.test(cue)) return `${a.type}, ${cue}`
  return `${a.type}, word`
}

interface Example {
  readonly key: string
  readonly line: string
}

function examplesOf(name: string, words: readonly string[], pairs: readonly Pair[]): Example[] {
  const text = (ids: Iterable<number>) =>
    [...ids]
      .sort((a, b) => a - b)
      .map((id) => words[id])
      .join(' ')
  const show = (a: Annotation) =>
    `${text(a.quote)}   ‹${a.cue}› ${[...a.roles].length ? `[${text(new Set([...a.roles].map((r) => Number(r.split(' ')[1]))))}]` : ''}`
  const found: Example[] = []
  for (const {gold, predicted} of pairs) {
    const common = gold && predicted ? shared(gold.quote, predicted.quote) : 0
    if (gold && common === 0) found.push({key: `missed: ${phenomenon(gold)}`, line: `${name}: ${show(gold)}`})
    if (predicted && common === 0) found.push({key: `false: ${predicted.finder}`, line: `${name}: ${show(predicted)}`})
    if (!gold || !predicted || common === 0) continue
    if (common < Math.max(gold.quote.size, predicted.quote.size))
      found.push({key: `bounds: ${predicted.finder}`, line: `${name}: gold ${show(gold)}\n    ours ${show(predicted)}`})
    else if (shared(gold.roles, predicted.roles) < Math.max(gold.roles.size, predicted.roles.size))
      found.push({
        key: `roles: ${predicted.finder}`,
        line: `${name}: gold ${show(gold)} | ${[...gold.roles]
          .filter((r) => !predicted.roles.has(r))
          .map((r) => `-${r.split(' ')[0]} ${words[Number(r.split(' ')[1])]}`)
          .join(' ')} ${[...predicted.roles]
          .filter((r) => !gold.roles.has(r))
          .map((r) => `+${r.split(' ')[0]} ${words[Number(r.split(' ')[1])]}`)
          .join(' ')}`,
      })
  }
  return found
}

/** Right and wrong by finder: how far each may be trusted. */
function byFinder(pairs: readonly Pair[]): string {
  const rows = new Map<string, {n: number; hit: number; p: number}>()
  for (const {gold, predicted} of pairs) {
    if (!predicted) continue
    const row = rows.get(predicted.finder) ?? {n: 0, hit: 0, p: 0}
    rows.set(predicted.finder, row)
    const common = gold ? shared(gold.quote, predicted.quote) : 0
    row.n++
    if (common) row.hit++
    row.p += predicted.quote.size ? common / predicted.quote.size : 0
  }
  return [...rows]
    .sort((a, b) => b[1].n - a[1].n)
    .map(([finder, {n, hit, p}]) => `${finder.padEnd(24)} ${n} found, ${hit} overlap gold, token precision ${(p / n).toFixed(2)}`)
    .join('\n')
}

function listing(examples: readonly Example[], pairs: readonly Pair[]): string {
  const groups = new Map<string, string[]>()
  for (const {key, line} of examples) groups.set(key, [...(groups.get(key) ?? []), line])
  const sorted = [...groups].sort((a, b) => b[1].length - a[1].length)
  const head = sorted.map(([key, lines]) => `${String(lines.length).padStart(5)}  ${key}`)
  return `${byFinder(pairs)}\n\n${head.join('\n')}\n\n${sorted.map(([key, lines]) => `## ${key} (${lines.length})\n${lines.join('\n')}\n`).join('\n')}`
}

function reportOf(name: string, text: string): Report {
  return {
    id: name,
    title: name,
    language: 'de',
    text,
    sha256: createHash('sha256').update(text).digest('hex'),
    furniture: [],
    notes: [],
  }
}

interface Measured {
  readonly pairs: readonly Pair[]
  readonly examples: readonly Example[]
  readonly prediction: string
}

/** One document of the corpus: the engine reads the text as it is, its ranges are then laid over the corpus' tokens. */
function measure(document: Json, engine: Engine): Measured {
  const places = placesOf(document)
  const quotations: readonly Quotation[] =
    engine.analyse(reportOf(document.documentName, document.originalText)).claims.quotations ?? []
  const annotations = annotationsOver(document.originalText, places, quotations) as Json[]
  const gold = document.annotations.filter((a: Json) => a.quote.tokenIds.length > 0).map(goldOf)
  const predicted = annotations.map((a, i) => predictedOf(a, quotations[i]!.finder)).filter((a) => a.quote.size > 0)
  const pairs = pairsOf(gold, predicted)
  return {
    pairs,
    examples: examplesOf(document.documentName, places.forms, pairs),
    prediction: JSON.stringify({...document, annotations}),
  }
}

/** Where the corpus' tokens stand in its text; they are found in order, since its files give only sentences' places. */
function placesOf(document: Json): {readonly start: number[]; readonly end: number[]; readonly forms: string[]} {
  const [start, end, forms]: [number[], number[], string[]] = [[], [], []]
  let at = 0
  for (const sentence of document.sentences) {
    at = Math.max(at, sentence.charBegin)
    for (const form of sentence.tokens as string[]) {
      const found = document.originalText.indexOf(form, at)
      const from = found < 0 || found > at + 40 ? at : found
      start.push(from)
      end.push(from + form.length)
      forms.push(form)
      at = from + form.length
    }
  }
  return {start, end, forms}
}

function documentsOf(path: string): Json[] {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
  try {
    const documents = lines.map((line) => JSON.parse(line))
    if (documents.every((d) => Array.isArray(d.annotations) && typeof d.originalText === 'string')) return documents
  } catch {}
  throw new DataError(
    `${path} is not the Wikinews quotation corpus: expected one JSON document a line with originalText and annotations.`,
    `${path} ist nicht das Wikinews-Zitatkorpus: erwartet wird ein JSON-Dokument je Zeile mit originalText und annotations.`,
  )
}

/**
 * Attribution on the German Wikinews quotation corpus (JSONL, one document a line). Messages are paired one to one by the
 * assignment that maximises token F1; precision and recall are taken over each pair's tokens and averaged over predicted and
 * over gold messages, so that every message weighs the same. `form`, `medium`: pairs that overlap and agree.
 */
export const score: Scorer = (path, engine, {folds}): Score => {
  const measured = documentsOf(path).map((document) => measure(document, engine))
  const pairs = measured.flatMap((m) => m.pairs)
  const count = (has: (x: Pair) => unknown) => pairs.filter(has).length
  return {
    metrics: {
      ...metricsOf(pairs),
      ...spreadOver(measured, folds, (some) => metricsOf(some.flatMap((m) => m.pairs))),
      'gold-count': count((x) => x.gold),
      'predicted-count': count((x) => x.predicted),
    },
    predictions: {'': `${measured.map((m) => m.prediction).join('\n')}\n`},
    errors: listing(
      measured.flatMap((m) => m.examples),
      pairs,
    ),
  }
}
