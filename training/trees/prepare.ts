/**
 * Writes what the tree parser learns from, one sentence a line, for train.py:
 *
 *   node training/trees/prepare.ts OUT.jsonl [--tagger tagger.bin] [--style gsd|hdt] [--folds N] TREES.conllu …
 *   node training/trees/prepare.ts OUT.jsonl --plain SENTENCES.tsv …
 *
 * The engine reads the text of the trees; trees on whose words it does not agree are left out. `--tagger` takes another
 * tagger than the shipped one, for trees that this has learnt from. `--plain`: sentences without trees (a form a line).
 */
import {closeSync, openSync, readFileSync, writeSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {analyse} from '../../src/analysis/analyse.ts'
import {TreeFeatures, type TreeSentence} from '../../src/analysis/trees/tree-features.ts'
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
  options: {tagger: {type: 'string'}, style: {type: 'string', default: 'gsd'}, plain: {type: 'boolean', default: false}},
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
  const hdt = values.style === 'hdt'
  const trees = values.plain ? plainSentences(path) : readTrees(path, hdt).map((tree) => (hdt ? hdtAsGsd(tree) : tree))
  for (let at = 0; at < trees.length; at += TOGETHER) write(trees.slice(at, at + TOGETHER))
}
closeSync(file)
console.log(`${out}: ${kept} of ${all} sentences`)

/** Analyses sentences as the paragraphs of one text and writes those whose words agree. */
function write(trees: readonly GoldTree[]): void {
  const offsets = new Map<number, GoldTree>()
  let text = ''
  for (const tree of trees) {
    offsets.set(text.length, tree)
    text += `${tree.text}\n\n`
  }
  const doc = analyse({id: 'r1', text, language: 'de', sha256: '', furniture: [], notes: []}, german, models)
  const features = new TreeFeatures(doc, german, german.trees!, models)
  all += trees.length
  let number = 0
  for (const range of sentencesOf(doc)) {
    const offset = doc.tokens.start[range.from]!
    const tree = offsets.get(offset)
    const sentence = features.sentence(number++, range)
    const aligned =
      tree &&
      (values.plain
        ? whole(tree, sentence, doc.tokens.end[range.to - 1]! - offset)
        : alignTree(tree, sentence.words, doc, offset))
    if (!aligned) continue
    kept++
    const {input, words, rules} = sentence
    const line = {
      values: [...input.values],
      morph: [...input.morph],
      rule: [...input.ruleHeads],
      ruleRelations: rules.relations,
      forms: words.map(({form}) => form),
      pos: words.map(({pos}) => pos),
      ...aligned,
    }
    writeSync(file, `${JSON.stringify(line)}\n`)
  }
}

/** A sentence without a tree is taken when ours ends where it ends. */
function whole(tree: GoldTree, {words}: TreeSentence, length: number): object | undefined {
  return length === tree.text.length && words.length > 2 ? {} : undefined
}

/** A form a line (first column), a blank line between sentences; text put together as it would be printed. */
function plainSentences(path: string): GoldTree[] {
  return readFileSync(path, 'utf8')
    .split('\n\n')
    .map((block) => {
      const forms = block.split('\n').flatMap((line) => (line && !line.startsWith('#') ? [line.split('\t')[0] ?? ''] : []))
      return {
        text: forms
          .join(' ')
          .replace(/ ([.,;:!?)\]%]|\.\.\.)(?= |$)/gu, '$1')
          .replace(/([([]) /gu, '$1'),
        words: [],
      }
    })
}
