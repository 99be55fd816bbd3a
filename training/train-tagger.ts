/**
 * Trains the part-of-speech tagger and writes models/LANGUAGE/tagger.bin.
 *
 *   node training/train-tagger.ts [--language en] --treebank GSD-DEV.conllu [--unimorph TRAIN.tsv] [--test TEST.conllu] [--epochs 12]
 *
 * The environment sets RATE, L2, DROP and AGAIN; the model cards have the values that were used.
 *
 * Logistic regression (AdaGrad) over the hashed features of src/models/tagger.ts; a word's labels are those that lexicon and rules
 * allow and, in training, also the right one. Sentences that stand in the test file are left out.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {nameFlags} from '../src/analysis/names/name-flags.ts'
import {WordReader} from '../src/analysis/words/readings.ts'
import {initialForms} from '../src/analysis/words/tag.ts'
import {factsOf} from '../src/analysis/words/word-labels.ts'
import {german} from '../src/language/de/german.ts'
import {grammar} from '../src/language/en/grammar.ts'
import {names} from '../src/language/en/names.ts'
import {Gazetteer} from '../src/models/gazetteer.ts'
import {Lexicon} from '../src/models/lexicon.ts'
import {bestOf, FEATURES, LABEL_COUNT, LABELS, labelBit, ROWS, TagState} from '../src/models/tagger.ts'
import type {WordFacts} from '../src/models/word-facts.ts'
import {sealModel} from './seal-model.ts'
import {
  type Example,
  germevalExamples,
  otherTreebankExamples,
  sigmorphonExamples,
  splitTreebankExamples,
  treebankExamples,
} from './tagger-data.ts'

const {values} = parseArgs({
  options: {
    language: {type: 'string', default: 'de'},
    treebank: {type: 'string', multiple: true, default: []},
    other: {type: 'string', multiple: true, default: []},
    germeval: {type: 'string', multiple: true, default: []},
    unimorph: {type: 'string', multiple: true, default: []},
    test: {type: 'string'},
    epochs: {type: 'string', default: '10'},
    dry: {type: 'boolean', default: false},
    out: {type: 'string'},
  },
})
const folder = new URL(`../models/${values.language}/`, import.meta.url)
const language = values.language === 'en' ? {grammar, names} : german
const reader = new WordReader(new Lexicon(readFileSync(new URL('lexicon.bin', folder))), language.grammar)
// names are known by one gazetteer for all languages
const gazetteer = new Gazetteer(readFileSync(new URL('../de/gazetteer.bin', folder)))
const factsByForm = new Map<string, WordFacts>()

function facts(form: string): WordFacts {
  const known = factsByForm.get(form)
  if (known) return known
  const readings = reader.read(form)
  const made = factsOf(form, readings, nameFlags(form, gazetteer, language))
  factsByForm.set(form, made)
  return made
}

interface Prepared {
  readonly facts: readonly WordFacts[]
  readonly initial: readonly boolean[]
  readonly gold: readonly number[]
}
// several labels are right only as far as the word can have them
const narrow = (gold: number, allowed: number): number => (gold & (gold - 1) ? gold & allowed || gold : gold)
const EITHER_NAME = labelBit('PROPN') | labelBit('NOUN')
/** A name of the older scheme stays one unless the lexicon has the word as a noun. */
const nameMask = (mask: number, {flags}: WordFacts): number =>
  (mask & EITHER_NAME) === EITHER_NAME && ((flags >> 4) & 7) > 2 ? labelBit('PROPN') : mask
function prepare({forms, gold}: Example): Prepared {
  const known = forms.map(facts)
  return {facts: known, initial: initialForms(forms), gold: gold.map((mask, i) => nameMask(mask, known[i]!))}
}

/** Words as our tokeniser gives them: of English contractions each part, of German ones the whole. */
const read = values.language === 'en' ? splitTreebankExamples : treebankExamples
const test = values.test ? read(values.test) : []
const keyOf = ({forms}: Example): string => forms.join(' ').replace(/\W+/g, '').slice(0, 60)
const tested = new Set(test.map(keyOf))
const own = values.treebank.flatMap(read)
const examples = [
  ...values.treebank.flatMap(read),
  ...values.other.flatMap(otherTreebankExamples),
  ...values.germeval.flatMap(germevalExamples),
  ...values.unimorph.flatMap(sigmorphonExamples),
]
const kept = examples.filter((example) => !tested.has(keyOf(example)))
console.log(
  `${kept.length} sentences, ${kept.reduce((n, {forms}) => n + forms.length, 0)} tokens; ${examples.length - kept.length} left out as test sentences`,
)
const training = kept.map(prepare)
const start = own.filter((example) => !tested.has(keyOf(example))).map(prepare)

const weights = new Float32Array((ROWS + 1) * LABEL_COUNT)
const squares = new Float32Array(ROWS * LABEL_COUNT)
const RATE = Number(process.env.RATE ?? 0.15)
/** How often the main treebank is read again after each epoch. */
const AGAIN = Number(process.env.AGAIN ?? 1)
const L2 = Number(process.env.L2 ?? 1e-4)
/** Share of the rows left out at each step, so that context and form learn to stand alone. */
const DROP = Number(process.env.DROP ?? 0.15)
const NOWHERE = ROWS
let seed = 1

function random(): number {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return seed / 2 ** 32
}

function score(state: TagState, table: ArrayLike<number>, scores: Float32Array): void {
  scores.fill(0)
  for (const row of state.rows) for (let l = 0, at = row * LABEL_COUNT; l < LABEL_COUNT; l++) scores[l]! += table[at + l]!
}

const scores = new Float32Array(LABEL_COUNT)
const shares = new Float64Array(LABEL_COUNT)

/** The labels' shares among those of a mask: softmax of the scores. */
function softmax(mask: number, into: Float64Array): void {
  let top = Number.NEGATIVE_INFINITY
  for (let l = 0; l < LABEL_COUNT; l++) if (mask & (1 << l)) top = Math.max(top, scores[l]!)
  let sum = 0
  for (let l = 0; l < LABEL_COUNT; l++) sum += into[l] = mask & (1 << l) ? Math.exp(scores[l]! - top) : 0
  for (let l = 0; l < LABEL_COUNT; l++) into[l]! /= sum
}
const target = new Float64Array(LABEL_COUNT)

function learn({facts, initial, gold}: Prepared): number {
  const state = new TagState(facts, initial)
  let wrong = 0
  for (let i = 0; i < facts.length; i++) {
    const allowed = state.allowed[i]!
    const right = narrow(gold[i]!, allowed)
    if ((allowed & ~right) === 0) {
      if (allowed & (allowed - 1)) {
        state.features(i)
        score(state, weights, scores)
      }
      state.set(i, allowed & (allowed - 1) ? bestOf(scores, allowed) : 31 - Math.clz32(allowed))
      continue
    }
    state.features(i)
    for (let k = 0; k < FEATURES; k++) if (random() < DROP) state.rows[k] = NOWHERE
    score(state, weights, scores)
    const guess = bestOf(scores, allowed)
    if (!(right & (1 << guess))) wrong++
    softmax(allowed | right, shares)
    softmax(right, target)
    for (const row of state.rows) {
      if (row === NOWHERE) continue
      for (let l = 0; l < LABEL_COUNT; l++) {
        const error = shares[l]! - target[l]!
        if (Math.abs(error) < 1e-4) continue
        const at = row * LABEL_COUNT + l
        const gradient = error + L2 * weights[at]!
        squares[at]! += gradient * gradient
        weights[at]! -= (RATE * gradient) / (Math.sqrt(squares[at]!) + 1e-6)
      }
    }
    // mostly go on from what the tagger itself says, as it will have to
    state.set(i, random() < 0.5 && right & (1 << guess) ? guess : bestOf(scores, right))
  }
  return wrong
}

function shuffle(items: Prepared[]): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const swap = items[i]!
    items[i] = items[j]!
    items[j] = swap
  }
}

const epochs = Number(values.epochs)
/** The last epochs' weights are averaged: each by itself follows its last sentences too closely. */
const sum = new Float64Array(weights.length)
let summed = 0
if (training.length > start.length) for (let i = 0; i < 4; i++) for (const example of start) learn(example)
for (let epoch = 0; epoch < epochs; epoch++) {
  shuffle(training)
  const wrong = training.reduce((n, example) => n + learn(example), 0)
  // the present scheme has the last word
  if (training.length > start.length) for (let i = 0; i < AGAIN; i++) for (const example of start) learn(example)
  if (epoch >= epochs / 3) {
    for (let at = 0; at < weights.length; at++) sum[at]! += weights[at]!
    summed++
  }
  console.log(`epoch ${epoch + 1}: ${wrong} wrong`)
}

for (let at = 0; at < weights.length; at++) weights[at] = sum[at]! / summed
const magnitudes = Float32Array.from(weights, Math.abs).sort()
const largest = magnitudes[Math.floor(magnitudes.length * 0.9999)]!
const scale = largest / 127
const quantised = Int8Array.from(weights.subarray(0, ROWS * LABEL_COUNT), (weight) =>
  Math.max(-127, Math.min(127, Math.round(weight / scale))),
)
const bytes = new Uint8Array(16 + quantised.length)
const head = new DataView(bytes.buffer)
for (const [i, value] of [0x31544c51, ROWS, LABEL_COUNT].entries()) head.setUint32(i * 4, value, true)
head.setFloat32(12, scale, true)
bytes.set(new Uint8Array(quantised.buffer), 16)
if (values.out) writeFileSync(values.out, bytes)
else if (!values.dry) {
  writeFileSync(new URL('tagger.bin', folder), bytes)
  sealModel(fileURLToPath(folder))
}

if (test.length > 0) {
  const confusions = new Map<string, number>()
  let right = 0
  let total = 0
  let labelsRight = 0
  for (const {facts, initial, gold} of test.map(prepare)) {
    const state = new TagState(facts, initial)
    for (let i = 0; i < facts.length; i++) {
      const allowed = state.allowed[i]!
      state.features(i)
      score(state, quantised, scores)
      const guess = bestOf(scores, allowed)
      state.set(i, guess)
      total++
      const name = (label: number): string => (LABELS[label] ?? '').split('.')[0] ?? ''
      const wanted = name(31 - Math.clz32(gold[i]!))
      if (gold[i]! & (1 << guess)) labelsRight++
      if (name(guess) === wanted) right++
      else confusions.set(`${wanted} as ${name(guess)}`, (confusions.get(`${wanted} as ${name(guess)}`) ?? 0) + 1)
    }
  }
  console.log(
    `UPOS on test, gold tokens: ${((100 * right) / total).toFixed(2)} of ${total}, with verb forms ${((100 * labelsRight) / total).toFixed(2)}; features ${FEATURES}, largest weight ${largest.toFixed(1)}`,
  )
  console.log(
    [...confusions]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 24)
      .map(([name, n]) => `${name} ${n}`)
      .join(', '),
  )
}
