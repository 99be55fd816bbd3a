import type {TreeNode} from '../src/analysis/trees/parse.ts'
import {keyOf, type PlacedWord} from './ud-words.ts'

/** A treebank's word with its head, a place in the list of all words, -1 for the root. */
export interface PlacedTreeWord extends PlacedWord {
  readonly head: number
  readonly relation: string
}

/** What we say of a word: the place of its head ("" for the root), the relation, and what it is beside its tree. */
export interface PlacedArc {
  readonly head: string
  readonly relation: string
  readonly upos: string
  readonly lemma: string
}

/**
 * The arcs of a tree on the treebank's words: of a hyphenated word the last part is the head, the parts before are compounds
 * of it and the hyphens marks of the part before them.
 */
export function arcsOf(nodes: readonly TreeNode[], words: readonly PlacedWord[]): Map<string, PlacedArc> {
  const byToken = Map.groupBy(words, ({token}) => token)
  const anchor = (node: TreeNode): PlacedWord | undefined => {
    const parts = byToken.get(node.token) ?? []
    return node.contracted ? parts.find(({part}) => part === node.part) : parts.at(-1)
  }
  const arcs = new Map<string, PlacedArc>()
  for (const node of nodes) {
    const own = anchor(node)
    if (!own) continue
    const above = nodes[node.head]
    const head = above && anchor(above)
    const {relation, pos, lemma} = node
    const split = (byToken.get(node.token)?.length ?? 1) > 1
    arcs.set(keyOf(own), {head: head ? keyOf(head) : '', relation, upos: pos, lemma: split ? own.lemma : lemma})
    if (node.contracted) continue
    const parts = byToken.get(node.token) ?? []
    for (const [i, part] of parts.slice(0, -1).entries()) {
      const hyphen = part.form === '-'
      const above = hyphen ? (parts[i - 1] ?? own) : own
      const {upos, lemma: partLemma} = part
      arcs.set(keyOf(part), {head: keyOf(above), relation: hyphen ? 'punct' : 'compound', upos, lemma: partLemma})
    }
  }
  return arcs
}

/** UAS and LAS as F1 over words matched by their place (CoNLL 2018: universal relations, without subtypes); empty without arcs. */
export function treeScores(
  gold: readonly PlacedTreeWord[],
  found: number,
  arcs: ReadonlyMap<string, PlacedArc>,
  complain: (line: string) => void,
): Record<string, number> {
  if (arcs.size === 0) return {}
  const right = {uas: 0, las: 0, subtypes: 0, upos: 0, lemma: 0}
  for (const word of gold) {
    const arc = arcs.get(keyOf(word))
    if (!arc) continue
    const head = gold[word.head]
    const attached = arc.head === (head ? keyOf(head) : '')
    if (arc.upos === word.upos) right.upos++
    if (arc.lemma === word.lemma) right.lemma++
    if (attached) right.uas++
    if (attached && universal(arc.relation) === universal(word.relation)) right.las++
    if (attached && arc.relation === word.relation) right.subtypes++
    else
      complain(
        `arc\t${word.relation} ${attached ? 'as' : 'elsewhere as'} ${arc.relation}\t${word.form}\tunder ${head?.form ?? 'root'}`,
      )
  }
  const f1 = (n: number): number => (2 * n) / (gold.length + found)
  return {
    uas: f1(right.uas),
    las: f1(right.las),
    'las with subtypes': f1(right.subtypes),
    'upos with trees': f1(right.upos),
    'lemma with trees': f1(right.lemma),
  }
}

const universal = (relation: string): string => relation.split(':')[0] ?? relation
