import type {TreeWord} from '../../src/analysis/trees/tree-words.ts'
import type {Doc} from '../../src/document/doc.ts'
import {TREE_RELATIONS} from '../../src/models/tree-relations.ts'
import type {GoldTree, GoldTreeWord} from './gold.ts'
import {plainRelation} from './gsd-style.ts'

/** A gold tree on our words: heads (-1 the root), relations, parts of speech. */
export interface AlignedTree {
  readonly heads: number[]
  readonly relations: number[]
  readonly upos: string[]
}

/**
 * Puts a gold tree on our own words, which may join several of its ("US-Angaben"); undefined where the words do not fit.
 * `offset` is where the tree's text begins in the document.
 */
export function alignTree(
  tree: GoldTree,
  words: readonly TreeWord[],
  doc: Pick<Doc, 'tokens'>,
  offset: number,
): AlignedTree | undefined {
  const ours = new Int32Array(tree.words.length).fill(-1)
  const groups = words.map((word, w) => {
    const start = doc.tokens.start[word.token]! - offset
    const end = doc.tokens.end[word.token]! - offset
    const inside = tree.words.flatMap((gold, g) =>
      gold.start >= start && gold.end <= end && (word.contracted ? gold.part === word.part : gold.part === 0) ? [g] : [],
    )
    for (const g of inside) ours[g] = w
    return inside
  })
  if (ours.includes(-1) || groups.some((group) => group.length === 0)) return undefined
  const aligned: AlignedTree = {heads: [], relations: [], upos: []}
  for (const group of groups) {
    const top = topOf(group, tree.words)
    if (top === undefined) return undefined
    const gold = tree.words[top]!
    aligned.heads.push(gold.head < 0 ? -1 : ours[gold.head]!)
    aligned.relations.push(gold.head < 0 ? 0 : (TREE_RELATIONS as readonly string[]).indexOf(plainRelation(gold.relation)))
    aligned.upos.push(gold.upos)
  }
  return aligned
}

/** The one word of a group whose head stands outside it. */
function topOf(group: readonly number[], words: readonly GoldTreeWord[]): number | undefined {
  const outside = group.filter((g) => !group.includes(words[g]!.head))
  return outside.length === 1 ? outside[0] : undefined
}
