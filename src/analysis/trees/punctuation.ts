import type {Quote} from '../../document/doc.ts'
import type {TreeNode} from './parse.ts'

const FINAL = /^(?:[.!?…]|\.\.\.)$/u

/**
 * Marks whose head is a matter of convention: the last mark of a sentence hangs on the root, a pair of quotation marks on the
 * word that heads what stands between them. `quotes` are those inside the words' sentence.
 */
export function hangMarks(nodes: readonly TreeNode[], quotes: readonly Quote[]): TreeNode[] {
  const hung = [...nodes]
  const hang = (w: number, head: number): void => {
    const node = hung[w]
    if (node?.relation === 'punct' && head >= 0 && head !== w) hung[w] = {...node, head}
  }
  const wordOf = new Map(nodes.map(({token}, w) => [token, w]))
  for (const {from, to, inner} of quotes) {
    const top = topOf(nodes, inner)
    if (top === undefined) continue
    if (inner.from > from) hang(wordOf.get(from) ?? -1, top)
    if (inner.to < to) hang(wordOf.get(inner.to) ?? -1, top)
  }
  const last = nodes.length - 1
  if (FINAL.test(nodes[last]?.form ?? ''))
    hang(
      last,
      nodes.findIndex(({head}) => head === -1),
    )
  return hung
}

/** The one word of a range of tokens whose head stands outside it, marks apart. */
function topOf(nodes: readonly TreeNode[], {from, to}: {from: number; to: number}): number | undefined {
  const inside = (w: number): boolean => nodes[w] !== undefined && nodes[w].token >= from && nodes[w].token < to
  const tops = nodes.flatMap(({head, relation}, w) => (inside(w) && relation !== 'punct' && !inside(head) ? [w] : []))
  return tops.length === 1 ? tops[0] : undefined
}
