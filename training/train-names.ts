/**
 * Trains the name tagger on GermEval 2014 columns and the train stories of our corpus and writes models/de/names.bin.
 *
 *   node training/train-names.ts TRAIN.tsv [DEV.tsv]
 *
 * A conditional random field over hashed features (src/analysis/names/name-features.ts), by AdaGrad with L2; names are
 * replaced by others of the gazetteer's kind in copies of the sentences, so that context counts and not only the name.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {type LabelledSentence, readGermEval} from '../evaluation/germeval.ts'
import {LABEL_COUNT as L, mayFollow, NAME_LABELS, ROWS, TAGGER_MAGIC} from '../src/models/name-tagger.ts'
import {corpusNames} from './corpus-names.ts'
import {best, type Example, learn, moves, random, remember, startAgain, useMean, weights} from './crf.ts'
import {sentenceRows} from './name-rows.ts'
import {sealModel} from './seal-model.ts'

const EPOCHS = Number(process.env.EPOCHS ?? 5)
const RUNS = Number(process.env.RUNS ?? 6)
/** Copies of each sentence with other names. */
const SWAP = Number(process.env.SWAP ?? 3)
const BIAS = 0.5
const LISTED = Number(process.env.LISTED ?? 0.5)

/** GermEval's classes → ours: PERpart → PART, LOCderiv → DER. */
function labelOf(label: string): number {
  const [begin, kind = ''] = [label.slice(0, 2), label.slice(2)]
  const plain = kind.endsWith('deriv') ? 'DER' : kind.endsWith('part') ? 'PART' : kind
  const at = NAME_LABELS.indexOf(`${begin}${plain}` as never)
  return Math.max(at, 0)
}

function exampleOf(sentence: LabelledSentence): Example {
  const rows = sentenceRows(sentence.forms)
  const begin = new Uint32Array(rows.length + 1)
  rows.forEach((r, i) => {
    begin[i + 1] = begin[i]! + r.length
  })
  const gold = Uint8Array.from(sentence.labels, labelOf)
  for (let t = 0; t < gold.length; t++) if (!mayFollow(t ? gold[t - 1]! : L, gold[t]!)) gold[t] = gold[t]! - 1
  return {rows: Uint16Array.from(rows.flat()), begin, gold}
}

type Span = `${number}-${number}-${string}`
function spansOf(labels: Uint8Array): Set<Span> {
  const spans = new Set<Span>()
  for (let t = 0; t < labels.length; t++) {
    const name = NAME_LABELS[labels[t]!]!
    if (!/^B-(?:PER|LOC|ORG)$/.test(name)) continue
    let end = t + 1
    while (end < labels.length && labels[end] === labels[t]! + 1) end++
    spans.add(`${t}-${end}-${name.slice(2)}`)
  }
  return spans
}

function score(examples: readonly Example[]): string {
  const count: Record<string, [number, number, number]> = {PER: [0, 0, 0], LOC: [0, 0, 0], ORG: [0, 0, 0], all: [0, 0, 0]}
  for (const example of examples) {
    const gold = spansOf(example.gold)
    const found = spansOf(best(example))
    for (const kind of ['PER', 'LOC', 'ORG', 'all']) {
      const of = (set: Set<Span>) => [...set].filter((s) => kind === 'all' || s.endsWith(kind))
      count[kind]![0] += of(gold).length
      count[kind]![1] += of(found).length
      count[kind]![2] += of(found).filter((s) => gold.has(s)).length
    }
  }
  return Object.entries(count)
    .map(
      ([kind, [g, f, ok]]) =>
        `${kind} P${((100 * ok) / f).toFixed(1)} R${((100 * ok) / g).toFixed(1)} F${((200 * ok) / (f + g)).toFixed(1)}`,
    )
    .join('  ')
}

const namesFile = (file: string): string[] =>
  readFileSync(new URL(`names-de/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
const lists = {
  given: namesFile('given-names.txt').flatMap((line) => line.slice(2).trim().split(/\s+/)),
  family: namesFile('family-names.txt').flatMap((line) => line.split(/\s+/)),
  places: namesFile('places.txt').map((line) => line.split(/[;=]/)[0]!),
  organisations: namesFile('organisations.txt').flatMap((line) => line.split('|')),
}

/** A name of our own lists, in its words. */
function listedName(kind: string): string[] {
  if (kind === 'PER') return random() < 0.5 ? [pick(lists.given), pick(lists.family)] : [pick(lists.family)]
  return pick(kind === 'LOC' ? lists.places : lists.organisations).split(' ')
}

/** Copies with names of one word exchanged among sentences: the pattern stays, the word changes. */
function withSwappedNames(sentences: readonly LabelledSentence[], share: number): LabelledSentence[] {
  const pool = new Map<string, string[][]>()
  const spans = (s: LabelledSentence): {from: number; to: number; kind: string}[] => {
    const all: {from: number; to: number; kind: string}[] = []
    s.labels.forEach((label, i) => {
      if (label.startsWith('B-')) all.push({from: i, to: i + 1, kind: label.slice(2)})
      else if (label.startsWith('I-') && all.length > 0) all.at(-1)!.to = i + 1
    })
    return all
  }
  for (const s of sentences)
    for (const {from, to, kind} of spans(s)) pool.set(kind, [...(pool.get(kind) ?? []), s.forms.slice(from, to)])
  const copies: LabelledSentence[] = []
  for (const s of sentences) {
    const names = spans(s).filter((x) => /^(?:PER|LOC|ORG)$/.test(x.kind))
    if (names.length === 0 || random() > share) continue
    const forms: string[] = []
    const labels: string[] = []
    let at = 0
    for (const {from, to, kind} of names) {
      forms.push(...s.forms.slice(at, from))
      labels.push(...s.labels.slice(at, from))
      const other = random() < LISTED ? listedName(kind) : pick(pool.get(kind)!)
      forms.push(...other)
      labels.push(...other.map((_, i) => `${i ? 'I' : 'B'}-${kind}`))
      at = to
    }
    copies.push({forms: [...forms, ...s.forms.slice(at)], labels: [...labels, ...s.labels.slice(at)]})
  }
  return copies
}

function write(file: URL): void {
  const most = weights.reduce((m, w) => Math.max(m, Math.abs(w)), 0)
  const scale = Math.min(most, 2.5) / 127
  const count = (L + 1) * L
  const bytes = new Uint8Array(12 + 4 * count + ROWS * L)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, TAGGER_MAGIC, true)
  view.setUint32(4, 1, true)
  view.setFloat32(8, scale, true)
  for (let i = 0; i < count; i++) view.setFloat32(12 + 4 * i, moves[i]!, true)
  for (let i = 0; i < ROWS * L; i++)
    view.setInt8(12 + 4 * count + i, Math.max(-127, Math.min(127, Math.round(weights[i]! / scale))))
  writeFileSync(file, bytes)
  sealModel(fileURLToPath(new URL('.', file)))
}

const [trainFile, devFile] = process.argv.slice(2)
if (!trainFile) {
  console.error('usage: node training/train-names.ts TRAIN.tsv [DEV.tsv]')
  process.exit(2)
}
const split: Readonly<Record<string, readonly string[]>> = JSON.parse(
  readFileSync(new URL('../corpus/de/split.json', import.meta.url), 'utf8'),
)
const own = corpusNames(split.train ?? [])
const germeval = trainFile.split(',').flatMap((file) => readGermEval(readFileSync(file, 'utf8')))
const dev = devFile ? readGermEval(readFileSync(devFile, 'utf8')).map(exampleOf) : []

/** One run over the sentences and copies of them with names exchanged; what it learns is remembered beside the runs before. */
function run(sentences: readonly LabelledSentence[]): void {
  const swapped = Array.from({length: SWAP}, () => withSwappedNames(sentences, 1)).flat()
  const train = [...sentences, ...swapped].map(exampleOf)
  console.log(`${sentences.length} sentences and ${swapped.length} with names exchanged`)
  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    for (let i = train.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[train[i], train[j]] = [train[j]!, train[i]!]
    }
    train.forEach((example, i) => {
      learn(example)
      if (epoch > 1 && i % Math.ceil(train.length / 4) === 0) remember()
    })
  }
  if (dev.length > 0) console.log(score(dev))
}

// The mean of six runs is steadier than any of them; GermEval alone in every second, so that our stories do not drown it
for (let i = 0; i < RUNS; i++) {
  startAgain()
  run(i % 2 === 0 ? germeval : [...germeval, ...own])
}
useMean()
if (dev.length > 0) console.log(`mean: ${score(dev)}`)
// A name missed costs a reader more than a name too many: outside is made dearer in the one feature that each token has
const always = sentenceRows(['.'])[0]![0]! * L
weights[always]! -= BIAS
if (dev.length > 0) console.log(`as written: ${score(dev)}`)
write(new URL('../models/de/names.bin', import.meta.url))
