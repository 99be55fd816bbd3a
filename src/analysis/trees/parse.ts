import {type Doc, POS, type TokenRange} from '../../document/doc.ts'
import {inRange} from '../../document/in-range.ts'
import {sentencesOf} from '../../document/token.ts'
import type {Language} from '../../language/language.ts'
import type {Models} from '../../models/models.ts'
import type {TreeParser} from '../../models/tree-parser.ts'
import {TREE_RELATIONS, type TreeRelation} from '../../models/tree-relations.ts'
import {settleKinds} from './auxiliary-kinds.ts'
import {narrowByTree} from './narrow.ts'
import {hangMarks} from './punctuation.ts'
import {retagged} from './retag.ts'
import {TreeFeatures} from './tree-features.ts'
import type {TreeWord} from './tree-words.ts'

/** A word in its tree: its head's place in the sentence, -1 for the root. */
export interface TreeNode extends TreeWord {
  readonly head: number
  readonly relation: TreeRelation
  /** How sure the parser is of head and relation together, 0 to 1. */
  readonly confidence: number
}

/** Longer sentences are parsed in pieces: the work grows with the square of the length. */
const LONGEST = 160

/**
 * Dependency trees of a document, sentence by sentence, in the labels of Universal Dependencies; undefined where the language
 * has no parser. The words' classes are the parser's where it is sure of another than the tagger's.
 */
export function parseTrees(doc: Doc, language: Language, models: Models): TreeNode[][] | undefined {
  const parser = models.treeParser?.()
  if (!parser || !language.trees) return undefined
  const features = new TreeFeatures(doc, language, language.trees, models)
  const quotes = doc.quotes.toSorted((a, b) => a.from - b.from)
  return Array.from(sentencesOf(doc), (range) =>
    joined(
      pieces(range).map((piece) =>
        settleKinds(hangMarks(parsePiece(features, parser, piece), inRange(quotes, piece)), language.clauses),
      ),
    ),
  )
}

function pieces({from, to}: TokenRange): TokenRange[] {
  const count = Math.ceil((to - from) / LONGEST)
  const length = Math.ceil((to - from) / count)
  return Array.from({length: count}, (_, i) => ({from: from + i * length, to: Math.min(to, from + (i + 1) * length)}))
}

function parsePiece(features: TreeFeatures, parser: TreeParser, piece: TokenRange): TreeNode[] {
  const {words, input} = features.sentence(piece)
  if (words.length === 0) return []
  const {heads, relations, confidence, classes, classShares} = parser.parse(input)
  const nodes = words.map((word, w) => ({
    ...retagged(word, POS[classes[w]!] ?? word.pos, classShares[w]!, features.readings(word.form)),
    head: heads[w]!,
    relation: TREE_RELATIONS[relations[w]!] ?? 'dep',
    confidence: confidence[w]!,
  }))
  return narrowByTree(nodes)
}

/** The pieces of a sentence as one tree: later roots hang on the first. */
function joined(parts: readonly TreeNode[][]): TreeNode[] {
  const all: TreeNode[] = []
  let root = -1
  for (const part of parts) {
    const offset = all.length
    for (const node of part) {
      if (node.head >= 0) all.push({...node, head: node.head + offset})
      else if (root < 0) {
        root = all.length
        all.push(node)
      } else all.push({...node, head: root, relation: 'parataxis', confidence: 0})
    }
  }
  return all
}
