import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {analyse} from '../../../src/analysis/analyse.ts'
import {udFeatures} from '../../../src/analysis/trees/conllu.ts'
import {parseTrees, type TreeNode} from '../../../src/analysis/trees/parse.ts'
import type {Doc, TokenRange} from '../../../src/document/doc.ts'
import {textRange} from '../../../src/document/doc.ts'
import {NUMBERS} from '../../../src/document/morph.ts'
import {sentencesOf} from '../../../src/document/token.ts'
import {german} from '../../../src/language/de/german.ts'
import {loadModels} from '../../../src/models/load.ts'
import type {AnnotatedTree} from './tree-file.ts'

/** A sentence that may be annotated: its proposed tree, the words of which the parser is unsure, and how much it would teach. */
export interface Candidate {
  readonly tree: AnnotatedTree
  readonly unsure: ReadonlySet<number>
  readonly worth: number
}

const STORIES = 'corpus/de/stories'
/** Below, an arc is marked as unsure. */
const UNSURE = 0.75

/** The sentences of the German reports of the stories, each text once, with proposals. */
export function candidates(stories: readonly string[]): Candidate[] {
  const models = loadModels(new URL('../../../models/de/', import.meta.url))
  const seen = new Set<string>()
  return stories.flatMap((story) =>
    readdirSync(join(STORIES, story))
      .filter((file) => file.endsWith('.txt') && isGerman(join(STORIES, story, file)))
      .flatMap((file) => {
        const text = readFileSync(join(STORIES, story, file), 'utf8')
        const doc = analyse({id: 'r1', text, language: 'de', sha256: '', furniture: [], notes: []}, german, models)
        const trees = parseTrees(doc, german, models) ?? []
        return [...sentencesOf(doc)].flatMap((range, s) => {
          const found = candidate(doc, range, trees[s] ?? [], `${story}/${file.replace('.txt', '')}`, s)
          if (!found || seen.has(found.tree.text)) return []
          seen.add(found.tree.text)
          return [found]
        })
      }),
  )
}

function isGerman(path: string): boolean {
  const layers = path.replace(/txt$/u, 'json')
  return !existsSync(layers) || JSON.parse(readFileSync(layers, 'utf8')).language === undefined
}

function candidate(
  doc: Doc,
  range: TokenRange,
  nodes: readonly TreeNode[],
  report: string,
  sentence: number,
): Candidate | undefined {
  const length = range.to - range.from
  if (length < 5 || length > 48) return undefined
  const {start, end} = textRange(doc, range)
  const text = doc.text.slice(start, end).replace(/\s/gu, ' ')
  const rows = nodes.map(({form, lemma, pos, morph, head, relation}) => ({
    form,
    lemma,
    upos: pos,
    feats: lemma === 'sich' ? udFeatures(morph & ~NUMBERS) : udFeatures(morph),
    head: head + 1,
    relation,
  }))
  const joined = nodes.flatMap(({contracted, part, token}, i) =>
    contracted && part === 0 ? [{from: i + 1, to: i + 2, form: doc.words[doc.tokens.word[token]!]!}] : [],
  )
  const unsure = new Set(nodes.flatMap(({confidence}, i) => (confidence < UNSURE ? [i + 1] : [])))
  return {tree: {report, offset: start, text, rows, joined}, unsure, worth: worthOf(doc, range, nodes, unsure.size, sentence)}
}

/** Reporting frames, subjunctives, quotations, names with offices, coordination, verb complexes, and what the parser does not know. */
function worthOf(doc: Doc, range: TokenRange, nodes: readonly TreeNode[], unsure: number, sentence: number): number {
  const inside = (part: TokenRange): boolean => part.from >= range.from && part.to <= range.to
  const clauses = doc.clauses.filter((clause) => clause.sentence === sentence)
  const says = clauses.some(({relation}) => relation === 'content' || relation === 'parenthesis')
  const subjunctive = clauses.some(({predicate}) => predicate?.mood === 'subjunctive-1' || predicate?.mood === 'subjunctive-2')
  const quoted = doc.quotes.some((quote) => quote.from < range.to && quote.to > range.from)
  const office =
    doc.names.some((name) => inside(name) && name.office) || doc.phrases.some((p) => inside(p) && p.appositions.length > 0)
  const joins = clauses.some(({conjunctOf}) => conjunctOf !== null)
  const complex = clauses.some(({predicate}) => (predicate?.tokens.length ?? 0) > 2)
  const kinds = [says, says, subjunctive, subjunctive, quoted, office, joins, complex].filter(Boolean).length
  return kinds + (10 * unsure) / nodes.length
}
