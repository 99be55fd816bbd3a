import {Acc, CASES, Dat, Fin, GENDERS, Gen, Nom, NUMBERS} from '../../document/morph.ts'
import type {TreeRelation} from '../../models/tree-relations.ts'
import type {TreeNode} from './parse.ts'

/** The case that a relation asks of a noun or pronoun without a preposition. */
const CASE_OF: Readonly<Partial<Record<TreeRelation, number>>> = {
  nsubj: Nom,
  'nsubj:pass': Nom,
  obj: Acc,
  'obl:arg': Dat | Gen,
  obl: Acc | Gen,
  nmod: Gen,
  vocative: Nom,
}
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'ADJ', 'NUM', 'DET'])
/** What has the case of its head, and what has its number and gender too. */
const SAME_CASE: ReadonlySet<TreeRelation> = new Set(['conj', 'appos', 'flat', 'det', 'det:poss', 'amod', 'nummod', 'compound'])
const AGREES: ReadonlySet<TreeRelation> = new Set(['det', 'det:poss', 'amod'])

/** Keeps of a mask's group only what `wanted` allows, where that leaves anything. */
const narrowed = (morph: number, group: number, wanted: number): number =>
  morph & group & wanted ? (morph & ~group) | (morph & group & wanted) : morph

/**
 * Morphology that the tree decides: a subject is nominative, an object accusative, a bare attribute genitive; articles,
 * adjectives and their noun share case, number and gender. Only readings that were open are taken away. A verb that is an
 * auxiliary in the tree is tagged as one.
 */
export function narrowByTree(nodes: readonly TreeNode[]): TreeNode[] {
  const morph = nodes.map((node) => node.morph)
  const hasCase = new Set(nodes.flatMap(({relation, head}) => (relation === 'case' ? [head] : [])))
  const copular = new Set(nodes.flatMap(({relation, head}) => (relation === 'cop' ? [head] : [])))
  for (const [w, {relation, pos}] of nodes.entries()) {
    // an adjective as adverb ("später") is not inflected
    if (pos === 'ADJ' && relation === 'advmod') morph[w]! &= ~(CASES | NUMBERS | GENDERS)
    if (!NOMINAL.has(pos) || hasCase.has(w)) continue
    const wanted = copular.has(w) ? Nom : CASE_OF[relation]
    if (wanted) morph[w] = narrowed(morph[w]!, CASES, wanted)
  }
  agreeWithVerbs(nodes, morph)
  // twice: once from the words to their heads, once back
  for (let round = 0; round < 2; round++)
    for (const [w, {relation, head}] of nodes.entries()) {
      if (head < 0 || !SAME_CASE.has(relation) || (relation !== 'det' && hasCase.has(w)) || copular.has(w)) continue
      const groups = AGREES.has(relation) ? [CASES, NUMBERS, GENDERS] : [CASES]
      for (const group of groups) {
        if (!(morph[w]! & group) || !(morph[head]! & group)) continue
        const common = morph[w]! & morph[head]! & group
        morph[w] = narrowed(morph[w]!, group, common)
        morph[head] = narrowed(morph[head]!, group, common)
      }
    }
  return nodes.map((node, w) => {
    // "Er hat auch nicht gemurrt": what the tree has as an auxiliary is one
    const pos = node.pos === 'VERB' && AUXILIARY.has(node.relation) ? 'AUX' : node.pos
    return morph[w] === node.morph && pos === node.pos ? node : {...node, pos, morph: morph[w]!}
  })
}

const AUXILIARY: ReadonlySet<TreeRelation> = new Set(['aux', 'aux:pass', 'cop'])

/** A subject has the number of its finite verb; one with conjuncts has not to. */
function agreeWithVerbs(nodes: readonly TreeNode[], morph: number[]): void {
  for (const [w, {relation, head}] of nodes.entries()) {
    if (!relation.startsWith('nsubj') || nodes.some((node) => node.head === w && node.relation === 'conj')) continue
    const verb = nodes.findIndex(
      (node, v) => node.morph & Fin && (v === head || (node.head === head && /^(?:aux|cop)/.test(node.relation))),
    )
    if (verb < 0) continue
    const common = morph[w]! & morph[verb]! & NUMBERS
    morph[w] = narrowed(morph[w]!, NUMBERS, common)
    morph[verb] = narrowed(morph[verb]!, NUMBERS, common)
  }
}
