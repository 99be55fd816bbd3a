/**
 * Writes what the tree parser learns from, one sentence a line, for train.py:
 *
 *   node training/trees/prepare.ts OUT.jsonl [--tagger tagger.bin] [--style gsd|hdt] [--folds N] TREES.conllu …
 *   node training/trees/prepare.ts OUT.jsonl --plain [--without TEST.conllu] SENTENCES.tsv … REPORT.txt …
 *
 * The engine reads the text of the trees; trees on whose words it does not agree are left out. `--tagger` takes another
 * tagger than the shipped one, for trees that this has learnt from. `--plain`: sentences without trees (a form a line, as in
 * SIGMORPHON's or GermEval's files) and reports as they are; `--without` leaves out sentences that stand in a test set.
 */
import {closeSync, openSync, readFileSync, writeSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {analyse} from '../../src/analysis/analyse.ts'
import {TreeFeatures, type TreeSentence} from '../../src/analysis/trees/tree-features.ts'
import type {Doc} from '../../src/document/doc.ts'
import {sentencesOf} from '../../src/document/token.ts'
import {german} from '../../src/language/de/german.ts'
import {loadModels} from '../../src/models/load.ts'
import type {Models} from '../../src/models/models.ts'
import {Tagger} from '../../src/models/tagger.ts'
import {alignTree} from './align.ts'
import {type GoldTree, readTrees} from './gold.ts'
import {hdtAsGsd} from './gsd-style.ts'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    tagger: {type: 'string'},
    style: {type: 'string', default: 'gsd'},
    plain: {type: 'boolean', default: false},
    without: {type: 'string'},
  },
})
const [out = '', ...paths] = positionals
const loaded = loadModels(new URL('../../models/de/', import.meta.url))
const models: Models = values.tagger ? {...loaded, tagger: new Tagger(readFileSync(values.tagger))} : loaded
/** Sentences that are read as one document, so that its names are found together. */
const TOGETHER = 40

const file = openSync(out, 'w')
let kept = 0
let all = 0
for (const path of paths) {
  if (path.endsWith('.txt')) {
    writeReport(readFileSync(path, 'utf8'))
    continue
  }
  const hdt = values.style === 'hdt'
  const trees = values.plain ? plainSentences(path) : readTrees(path, hdt).map((tree) => (hdt ? hdtAsGsd(tree) : tree))
  for (let at = 0; at < trees.length; at += TOGETHER) write(trees.slice(at, at + TOGETHER))
}
closeSync(file)
console.log(`${out}: ${kept} of ${all} sentences`)

function read(text: string): {doc: Doc; features: TreeFeatures} {
  const doc = analyse({id: 'r1', text, language: 'de', sha256: '', furniture: [], notes: []}, german, models)
  return {doc, features: new TreeFeatures(doc, german, german.trees!, models)}
}

/** Writes the sentences of a report, without trees. */
function writeReport(text: string): void {
  const {doc, features} = read(text)
  for (const range of sentencesOf(doc)) {
    const sentence = features.sentence(range)
    all++
    if (sentence.words.length > 3 && sentence.words.length < 80) put(sentence, {})
  }
}

/** Analyses sentences as the paragraphs of one text and writes those whose words agree. */
function write(trees: readonly GoldTree[]): void {
  const offsets = new Map<number, GoldTree>()
  let text = ''
  for (const tree of trees) {
    offsets.set(text.length, tree)
    text += `${tree.text}\n\n`
  }
  const {doc, features} = read(text)
  all += trees.length
  for (const range of sentencesOf(doc)) {
    const offset = doc.tokens.start[range.from]!
    const tree = offsets.get(offset)
    const sentence = features.sentence(range)
    const aligned =
      tree &&
      (values.plain
        ? whole(tree, sentence, doc.tokens.end[range.to - 1]! - offset)
        : alignTree(tree, sentence.words, doc, offset))
    if (aligned) put(sentence, aligned)
  }
}

function put({input, words, rules}: TreeSentence, tree: object): void {
  kept++
  const line = {
    values: [...input.values],
    morph: [...input.morph],
    rule: [...input.ruleHeads],
    ruleRelations: rules.relations,
    forms: words.map(({form}) => form),
    pos: words.map(({pos}) => pos),
    ...tree,
  }
  writeSync(file, `${JSON.stringify(line)}\n`)
}

/** A sentence without a tree is taken when ours ends where it ends. */
function whole(tree: GoldTree, {words}: TreeSentence, length: number): object | undefined {
  return length === tree.text.length && words.length > 2 ? {} : undefined
}

/** What makes two sentences the same. */
function keyOf(text: string): string {
  return text.replace(/\W+/gu, '').slice(0, 60)
}

/** A form a line (after its number, if it has one), a blank line between sentences; text put together as it would be printed. */
function plainSentences(path: string): GoldTree[] {
  const tested = new Set(values.without ? readTrees(values.without, false).map(({text}) => keyOf(text)) : [])
  return readFileSync(path, 'utf8')
    .split(/\n\n|\n(?=#\t)/)
    .map((block) => ({text: printed(block.split('\n').flatMap((line) => formOf(line) ?? [])), words: []}))
    .filter(({text}) => !tested.has(keyOf(text)))
}

function printed(forms: readonly string[]): string {
  return forms
    .join(' ')
    .replace(/ ([.,;:!?)\]%]|\.\.\.)(?= |$)/gu, '$1')
    .replace(/([([]) /gu, '$1')
}

function formOf(line: string): string | undefined {
  const [first = '', second = '', third = ''] = line.split('\t')
  if (line === '' || /^#\t/.test(line)) return undefined
  return /^\d+$/.test(first) && /^O$|^[BI]-/.test(third) ? second : first
}
