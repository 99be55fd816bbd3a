/**
 * Trains the name tagger on GermEval 2014 columns and writes models/de/names.bin.
 *
 *   node training/train-names.ts TRAIN.tsv [DEV.tsv]
 *
 * A conditional random field over hashed features (src/analysis/name-features.ts), by AdaGrad with L2; names are
 * replaced by others of the gazetteer's kind in copies of the sentences, so that context counts and not only the name.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {type LabelledSentence, readGermEval} from '../evaluation/germeval.ts'
import {LABEL_COUNT as L, mayFollow, NAME_LABELS, ROWS, TAGGER_MAGIC} from '../src/models/name-tagger.ts'
import {sentenceRows} from './name-rows.ts'

interface Example {
  /** Feature rows of all tokens, one after the other, and where each token's begin. */
  readonly rows: Uint16Array
  readonly begin: Uint32Array
  readonly gold: Uint8Array
}

const EPOCHS = Number(process.env.EPOCHS ?? 5)
const RATE = Number(process.env.RATE ?? 0.05)
const L2 = Number(process.env.L2 ?? 3e-6)
const BIAS = 0.5
const LISTED = Number(process.env.LISTED ?? 0.5)
const DROP = Number(process.env.DROP ?? 0.3)

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

/** A small generator, so that training gives the same weights each time. */
let seed = 20140917
const random = (): number => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return seed / 4294967296
}

const weights = new Float32Array(ROWS * L)
const squares = new Float32Array(ROWS * L).fill(0.02)
const moves = new Float32Array((L + 1) * L)
const moveSquares = new Float32Array((L + 1) * L).fill(0.02)
const NEVER = -1e9

/** The mean of the weights over the last passes is steadier than their last state. */
const sums = new Float64Array(ROWS * L)
const moveSums = new Float64Array((L + 1) * L)
let remembered = 0
function remember(): void {
  for (let i = 0; i < sums.length; i++) sums[i]! += weights[i]!
  for (let i = 0; i < moveSums.length; i++) moveSums[i]! += moves[i]!
  remembered++
}
function useMean(): void {
  for (let i = 0; i < sums.length; i++) weights[i] = sums[i]! / remembered
  for (let i = 0; i < moveSums.length; i++) moves[i] = moveSums[i]! / remembered
}

const logSum = (values: Float64Array, n: number): number => {
  let most = NEVER
  for (let i = 0; i < n; i++) if (values[i]! > most) most = values[i]!
  let sum = 0
  for (let i = 0; i < n; i++) sum += Math.exp(values[i]! - most)
  return most + Math.log(sum)
}

function scoresOf(example: Example, keep: Uint8Array | undefined): Float64Array {
  const n = example.gold.length
  const scores = new Float64Array(n * L)
  const scale = keep ? 1 / (1 - DROP) : 1
  for (let t = 0; t < n; t++)
    for (let f = example.begin[t]!; f < example.begin[t + 1]!; f++) {
      if (keep && !keep[f]) continue
      const from = example.rows[f]! * L
      for (let y = 0; y < L; y++) scores[t * L + y]! += weights[from + y]! * scale
    }
  return scores
}

function update(index: number, gradient: number, values: Float32Array, sums: Float32Array): void {
  const g = gradient + L2 * values[index]!
  sums[index]! += g * g
  values[index]! -= (RATE * g) / Math.sqrt(sums[index]!)
}

/** Forward, backward, and one step down the gradient of the sentence's likelihood. */
function learn(example: Example): number {
  const n = example.gold.length
  const keep = Uint8Array.from(example.rows, () => (random() < DROP ? 0 : 1))
  const scores = scoresOf(example, keep)
  const forward = new Float64Array(n * L)
  const backward = new Float64Array(n * L)
  const work = new Float64Array(L)
  for (let y = 0; y < L; y++) forward[y] = mayFollow(L, y) ? scores[y]! + moves[L * L + y]! : NEVER
  for (let t = 1; t < n; t++)
    for (let y = 0; y < L; y++) {
      for (let z = 0; z < L; z++) work[z] = mayFollow(z, y) ? forward[(t - 1) * L + z]! + moves[z * L + y]! : NEVER
      forward[t * L + y] = logSum(work, L) + scores[t * L + y]!
    }
  for (let t = n - 2; t >= 0; t--)
    for (let z = 0; z < L; z++) {
      for (let y = 0; y < L; y++)
        work[y] = mayFollow(z, y) ? backward[(t + 1) * L + y]! + moves[z * L + y]! + scores[(t + 1) * L + y]! : NEVER
      backward[t * L + z] = logSum(work, L)
    }
  const total = logSum(forward.subarray((n - 1) * L), L)
  const gradient = new Float64Array(L)
  for (let t = 0; t < n; t++) {
    for (let y = 0; y < L; y++) gradient[y] = Math.exp(forward[t * L + y]! + backward[t * L + y]! - total)
    gradient[example.gold[t]!]! -= 1
    let any = 0
    for (let y = 0; y < L; y++) any += Math.abs(gradient[y]!)
    if (any < 1e-4) continue
    for (let f = example.begin[t]!; f < example.begin[t + 1]!; f++) {
      if (!keep[f]) continue
      const from = example.rows[f]! * L
      for (let y = 0; y < L; y++) if (Math.abs(gradient[y]!) > 1e-5) update(from + y, gradient[y]!, weights, squares)
    }
  }
  for (let t = 0; t < n; t++)
    for (let y = 0; y < L; y++) {
      const z0 = t === 0 ? L : 0
      const z1 = t === 0 ? L + 1 : L
      for (let z = z0; z < z1; z++) {
        if (!mayFollow(z, y)) continue
        const p =
          t === 0
            ? Math.exp(forward[y]! + backward[y]! - total)
            : Math.exp(forward[(t - 1) * L + z]! + moves[z * L + y]! + scores[t * L + y]! + backward[t * L + y]! - total)
        const isGold = example.gold[t] === y && (t === 0 || example.gold[t - 1] === z)
        const g = p - (isGold ? 1 : 0)
        if (Math.abs(g) > 1e-5) update(z * L + y, g, moves, moveSquares)
      }
    }
  return total
}

function best(example: Example): Uint8Array {
  const n = example.gold.length
  const scores = scoresOf(example, undefined)
  const back = new Uint8Array(n * L)
  let before = Float64Array.from({length: L}, (_, y) => (mayFollow(L, y) ? scores[y]! + moves[L * L + y]! : NEVER))
  for (let t = 1; t < n; t++) {
    const now = new Float64Array(L).fill(NEVER)
    for (let y = 0; y < L; y++)
      for (let z = 0; z < L; z++) {
        if (!mayFollow(z, y)) continue
        const s = before[z]! + moves[z * L + y]! + scores[t * L + y]!
        if (s > now[y]!) {
          now[y] = s
          back[t * L + y] = z
        }
      }
    before = now
  }
  const labels = new Uint8Array(n)
  let y = before.indexOf(Math.max(...before))
  for (let t = n - 1; t >= 0; t--) {
    labels[t] = y
    y = back[t * L + y]!
  }
  return labels
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
}

const [trainFile, devFile] = process.argv.slice(2)
if (!trainFile) {
  console.error('usage: node training/train-names.ts TRAIN.tsv [DEV.tsv]')
  process.exit(2)
}
const sentences = trainFile.split(',').flatMap((file) => readGermEval(readFileSync(file, 'utf8')))
const swapped = Array.from({length: Number(process.env.SWAP ?? 1)}, () => withSwappedNames(sentences, 1)).flat()
const train = [...sentences, ...swapped].map(exampleOf)
const dev = devFile ? readGermEval(readFileSync(devFile, 'utf8')).map(exampleOf) : []
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
  if (dev.length > 0 && (epoch % 3 === 0 || epoch === EPOCHS)) console.log(`${epoch}: ${score(dev)}`)
}
useMean()
if (dev.length > 0) console.log(`mean: ${score(dev)}`)
// A name missed costs a reader more than a name too many: outside is made dearer in the one feature that each token has
const always = sentenceRows(['.'])[0]![0]! * L
weights[always]! -= BIAS
if (dev.length > 0) console.log(`as written: ${score(dev)}`)
write(new URL('../models/de/names.bin', import.meta.url))
