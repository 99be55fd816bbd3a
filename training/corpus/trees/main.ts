/**
 * Trees of the corpus (corpus/de/TREES.md):
 *
 *   node training/corpus/trees/main.ts choose FOLDER [--words 13000] [--files 6] [--split train]   drafts for annotators
 *   node training/corpus/trees/main.ts finish DRAFT [CORRECTIONS …] --to corpus/de/trees/NAME.conllu
 *   node training/corpus/trees/main.ts check [FILE …]                                              says what cannot be right
 */
import {existsSync, globSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {parseArgs} from 'node:util'
import {type Candidate, candidates} from './choose.ts'
import {correct, readDrafts, writeDrafts} from './tree-draft.ts'
import {treeFaults} from './tree-faults.ts'
import {type AnnotatedTree, readTreeFile, treeFile} from './tree-file.ts'

const REPORTS = 'corpus/de/stories'

/** What cannot be right in the trees of a file. */
export function fileFaults(path: string): string[] {
  return faultsOf(readTreeFile(path))
}

function faultsOf(trees: readonly AnnotatedTree[]): string[] {
  return trees.flatMap((tree) => {
    const report = join(REPORTS, `${tree.report}.txt`)
    return treeFaults(tree, existsSync(report) ? readFileSync(report, 'utf8') : undefined)
  })
}

/** Chooses sentences and writes drafts: the worthiest, in the order of the stories, in files of about equal size. */
function choose(folder: string, words: number, files: number, split: string): void {
  const stories: string[] = JSON.parse(readFileSync('corpus/de/split.json', 'utf8'))[split]
  const all = candidates(stories)
  const chosen = new Set<Candidate>()
  let left = words
  for (const candidate of [...all].sort((a, b) => b.worth - a.worth)) {
    if (left <= 0) break
    chosen.add(candidate)
    left -= candidate.tree.rows.length
  }
  mkdirSync(folder, {recursive: true})
  const kept = all.filter((candidate) => chosen.has(candidate))
  const size = kept.reduce((n, {tree}) => n + tree.rows.length, 0) / files
  let done = 0
  const parts = Map.groupBy(kept, ({tree}) => {
    const part = Math.min(files, 1 + Math.floor(done / size))
    done += tree.rows.length
    return part
  })
  for (const [part, drafts] of parts) {
    const path = join(folder, `${split}-${part}.draft`)
    writeFileSync(path, writeDrafts(drafts.map(({tree, unsure}, i) => ({number: i + 1, tree, unsure}))))
    console.log(`${path}: ${drafts.length} sentences, ${drafts.reduce((n, {tree}) => n + tree.rows.length, 0)} words`)
  }
}

/** Makes CoNLL-U of a draft and its corrections, and says what cannot be right. */
function finish(draft: string, corrections: readonly string[], to: string): number {
  const drafts = readDrafts(readFileSync(draft, 'utf8'))
  const faults = corrections.flatMap((path) => correct(drafts, readFileSync(path, 'utf8')).map((fault) => `${path}: ${fault}`))
  for (const {number, tree} of drafts) faults.push(...faultsOf([tree]).map((fault) => `sentence ${number} ${fault}`))
  mkdirSync(dirname(to), {recursive: true})
  writeFileSync(to, treeFile(drafts.map(({tree}) => tree)))
  return report(faults)
}

function report(faults: readonly string[]): number {
  for (const fault of faults) console.log(fault)
  console.log(faults.length ? `${faults.length} faults` : 'all is well')
  return faults.length ? 1 : 0
}

function main(): number {
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {
      words: {type: 'string', default: '13000'},
      files: {type: 'string', default: '6'},
      split: {type: 'string', default: 'train'},
      to: {type: 'string'},
    },
  })
  const [verb, ...operands] = positionals
  if (verb === 'choose' && operands[0]) choose(operands[0], Number(values.words), Number(values.files), values.split)
  else if (verb === 'finish' && operands[0] && values.to) return finish(operands[0], operands.slice(1), values.to)
  else if (verb === 'check')
    return report((operands.length ? operands : globSync('corpus/de/trees/*.conllu')).flatMap(fileFaults))
  else {
    console.log('usage: main.ts choose FOLDER | finish DRAFT [CORRECTIONS …] --to FILE | check [FILE …]')
    return 2
  }
  return 0
}

if (import.meta.filename === process.argv[1]) process.exitCode = main()
