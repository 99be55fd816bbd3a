import {Part2} from '../../document/morph.ts'
import type {ClauseRules} from '../../language/clause-rules.ts'
import type {TreeRelation} from '../../models/tree-relations.ts'
import type {TreeNode} from './parse.ts'

/**
 * What kind of auxiliary a form of "sein" is, as far as grammar decides it: beside "worden" or "gewesen" it builds the perfect
 * ("ist fotografiert worden", "wäre vermeidbar gewesen"), and with a verb of motion or change too ("ist gegangen", not a passive).
 */
export function settleKinds(nodes: readonly TreeNode[], rules: ClauseRules): TreeNode[] {
  const relations: TreeRelation[] = nodes.map(({relation}) => relation)
  const beside = (w: number, lemma: string): boolean =>
    nodes.some(
      (node, at) =>
        at !== w && node.head === nodes[w]!.head && node.lemma === lemma && node.morph & Part2 && BUILDS.has(relations[at]!),
    )
  for (const [w, {lemma, head, morph}] of nodes.entries()) {
    if (lemma !== rules.be || head < 0 || morph & Part2 || !BUILDS.has(relations[w]!)) continue
    if (beside(w, rules.become) || beside(w, rules.be)) relations[w] = 'aux'
    else if (relations[w] === 'aux:pass' && rules.perfectWithBe.has(nodes[head]!.lemma)) {
      relations[w] = 'aux'
      for (const [s, node] of nodes.entries()) if (node.head === head && node.relation === 'nsubj:pass') relations[s] = 'nsubj'
    }
  }
  return nodes.map((node, w) => (relations[w] === node.relation ? node : {...node, relation: relations[w]!}))
}

const BUILDS: ReadonlySet<TreeRelation> = new Set(['aux', 'aux:pass', 'cop'])
